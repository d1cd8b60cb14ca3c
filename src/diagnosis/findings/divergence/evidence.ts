import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  reached: 'loss',
  limit: 'loss',
  ...POINTS,
  rise: 'share',
  loggedRise: 'share',
  lost: 'share',
  best: 'loss',
  bestAt: 'position',
  end: 'loss',
  first: 'loss',
  growing: 'flag',
  noise: 'share',
  threshold: 'share',
} as const satisfies Units;
