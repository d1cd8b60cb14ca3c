import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  gain: 'share',
  fall: 'share',
  skill: 'share',
  accuracy: 'metric',
  first: 'loss',
  end: 'loss',
  noise: 'share',
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
