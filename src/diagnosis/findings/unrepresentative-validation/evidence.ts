import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  below: 'share',
  share: 'share',
  fall: 'share',
  noise: 'share',
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
