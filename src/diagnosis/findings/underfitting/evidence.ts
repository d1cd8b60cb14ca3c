import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  fall: 'share',
  first: 'loss',
  end: 'loss',
  noise: 'share',
  learned: 'flag',
  probability: 'probability',
  accuracy: 'metric',
  threshold: 'share',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
