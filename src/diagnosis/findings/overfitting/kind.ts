import type { Kind } from '../kind.ts';
import { PRECHELT } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const overfitting: Kind<typeof EVIDENCE> = {
  signs: ['rise', 'gap'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: PRECHELT,
};
