import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  gain: 'share',
  fall: 'share',
  skill: 'share',
  first: 'loss',
  end: 'loss',
  noise: 'share',
  threshold: 'share',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
