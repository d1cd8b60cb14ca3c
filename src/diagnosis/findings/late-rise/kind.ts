import type { Kind } from '../kind.ts';
import { PRECHELT } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const lateRise: Kind<typeof EVIDENCE> = {
  signs: ['rise'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: PRECHELT,
};
