import type { Kind } from '../kind.ts';
import { CURVES } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const underfitting: Kind<typeof EVIDENCE> = {
  signs: ['skill', 'course'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: CURVES,
};
