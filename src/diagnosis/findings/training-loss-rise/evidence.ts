import { POINTS, RISE, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  ...RISE,
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
