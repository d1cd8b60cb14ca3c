import type { Kind } from '../kind.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const nonFinite: Kind<typeof EVIDENCE> = {
  signs: ['finite'],
  evidence: EVIDENCE,
  detect,
  threshold: 'count',
  source: { label: 'Keras TerminateOnNaN', url: 'https://keras.io/api/callbacks/terminate_on_nan/' },
};
