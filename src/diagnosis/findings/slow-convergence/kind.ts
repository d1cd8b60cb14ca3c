import type { Kind } from '../kind.ts';
import { AUTOTRAINER } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const slowConvergence: Kind<typeof EVIDENCE> = {
  signs: ['skill', 'course'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: AUTOTRAINER,
};
