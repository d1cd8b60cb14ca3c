import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  value: 'metric',
  fall: 'share',
  first: 'loss',
  end: 'loss',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
  threshold: 'count',
  noise: 'share',
} as const satisfies Units;
