import type { Kind } from '../kind.ts';
import { PLAYBOOK } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const trainingLossRise: Kind<typeof EVIDENCE> = {
  signs: ['rise'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: PLAYBOOK,
};
