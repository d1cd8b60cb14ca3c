import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  dip: 'ratio',
  value: 'loss',
  before: 'loss',
  after: 'loss',
  accuracy: 'metric',
  brokenAt: 'position',
  ...POINTS,
  threshold: 'ratio',
  noise: 'share',
} as const satisfies Units;
