import type { Kind } from '../kind.ts';
import { CHECKER } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const divergence: Kind<typeof EVIDENCE> = {
  signs: ['rise'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: CHECKER,
};
