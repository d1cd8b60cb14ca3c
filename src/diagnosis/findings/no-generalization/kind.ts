import type { Kind } from '../kind.ts';
import { OWN } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const noGeneralization: Kind<typeof EVIDENCE> = {
  signs: ['skill', 'metrics', 'gap'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: OWN,
};
