import type { Kind } from '../kind.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const spike: Kind<typeof EVIDENCE> = {
  signs: ['scatter'],
  evidence: EVIDENCE,
  detect,
  threshold: 'ratio',
  source: { label: 'OLMo 2, spike score', url: 'https://arxiv.org/abs/2501.00656' },
};
