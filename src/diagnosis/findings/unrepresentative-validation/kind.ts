import type { Kind } from '../kind.ts';
import { CURVES } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const unrepresentativeValidation: Kind<typeof EVIDENCE> = {
  signs: ['gap'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: CURVES,
};
