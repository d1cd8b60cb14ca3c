import type { Kind } from '../kind.ts';
import { OWN } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const restartedLog: Kind<typeof EVIDENCE> = {
  signs: ['budget'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: OWN,
};
