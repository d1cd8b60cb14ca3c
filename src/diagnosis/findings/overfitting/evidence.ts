import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  rise: 'share',
  drop: 'metric',
  loggedRise: 'share',
  share: 'share',
  best: 'loss',
  bestAt: 'position',
  end: 'loss',
  noise: 'share',
  gapAtBest: 'loss',
  gapAtEnd: 'loss',
  probability: 'probability',
  alone: 'flag',
  standing: 'ratio',
  threshold: 'share',
  needed: 'share',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
