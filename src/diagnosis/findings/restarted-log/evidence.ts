import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  breaks: 'count',
  at: 'position',
  after: 'position',
  ...POINTS,
} as const satisfies Units;
