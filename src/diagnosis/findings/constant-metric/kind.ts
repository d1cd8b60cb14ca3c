import type { Kind } from '../kind.ts';
import { OWN } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const constantMetric: Kind<typeof EVIDENCE> = {
  signs: ['metrics'],
  evidence: EVIDENCE,
  detect,
  threshold: 'count',
  source: OWN,
};
