import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  fall: 'share',
  first: 'loss',
  end: 'loss',
  level: 'loss',
  classes: 'count',
  accuracy: 'metric',
  chance: 'metric',
  score: 'metric',
  zeros: 'share',
  learnedUntil: 'position',
  ...POINTS,
  threshold: 'share',
  noise: 'share',
} as const satisfies Units;
