import type { Kind } from '../kind.ts';
import { CHECKER } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const metricMismatch: Kind<typeof EVIDENCE> = {
  signs: ['metrics', 'rise'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: CHECKER,
};
