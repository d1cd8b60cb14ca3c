import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  lateShare: 'share',
  fall: 'share',
  end: 'loss',
  noise: 'share',
  threshold: 'share',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
