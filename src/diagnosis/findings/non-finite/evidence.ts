import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  count: 'count',
  ...POINTS,
  threshold: 'count',
  lastFinite: 'loss',
  lastFiniteAt: 'position',
  highest: 'loss',
  brokenFrom: 'position',
  recovered: 'flag',
  toTheEnd: 'flag',
  infinite: 'flag',
  gradients: 'flag',
  zeros: 'count',
} as const satisfies Units;
