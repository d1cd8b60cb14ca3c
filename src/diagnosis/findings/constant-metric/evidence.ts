import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  value: 'metric',
  fall: 'share',
  last: 'flag',
  first: 'loss',
  end: 'loss',
  ...POINTS,
  threshold: 'count',
  noise: 'share',
} as const satisfies Units;
