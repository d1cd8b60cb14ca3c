import type { Kind } from '../kind.ts';
import { PLAYBOOK } from '../sources.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const stillImproving: Kind<typeof EVIDENCE> = {
  signs: ['forecast', 'course'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: PLAYBOOK,
};
