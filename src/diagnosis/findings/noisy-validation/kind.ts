import type { Kind } from '../kind.ts';
import { CURVES } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const noisyValidation: Kind<typeof EVIDENCE> = {
  signs: ['scatter'],
  evidence: EVIDENCE,
  detect,
  threshold: 'ratio',
  source: CURVES,
};
