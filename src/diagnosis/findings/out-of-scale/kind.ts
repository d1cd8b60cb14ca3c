import type { Kind } from '../kind.ts';
import { OWN } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const outOfScale: Kind<typeof EVIDENCE> = {
  signs: ['skill', 'metrics'],
  evidence: EVIDENCE,
  detect,
  threshold: 'ratio',
  source: OWN,
};
