import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  saved: 'share',
  lost: 'share',
  stopAt: 'position',
  best: 'loss',
  bestAt: 'position',
  threshold: 'share',
  noise: 'share',
  ...POINTS,
} as const satisfies Units;
