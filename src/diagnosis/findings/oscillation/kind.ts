import type { Kind } from '../kind.ts';
import { AUTOTRAINER } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const oscillation: Kind<typeof EVIDENCE> = {
  signs: ['scatter'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: AUTOTRAINER,
};
