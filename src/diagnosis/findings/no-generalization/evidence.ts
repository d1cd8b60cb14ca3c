import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  trainFall: 'share',
  validationFall: 'share',
  trainFirst: 'loss',
  trainEnd: 'loss',
  end: 'loss',
  constant: 'metric',
  hardly: 'flag',
  first: 'loss',
  level: 'loss',
  classes: 'count',
  accuracy: 'metric',
  ...POINTS,
  threshold: 'share',
  noise: 'share',
} as const satisfies Units;
