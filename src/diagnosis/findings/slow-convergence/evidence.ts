import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  lateShare: 'share',
  fall: 'share',
  end: 'loss',
  noise: 'share',
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
