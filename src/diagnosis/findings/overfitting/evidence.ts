import { POINTS, RISE, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  ...RISE,
  drop: 'metric',
  trainFrom: 'metric',
  trainTo: 'metric',
  gapAtBest: 'loss',
  gapAtEnd: 'loss',
  alone: 'flag',
  byChance: 'flag',
  few: 'flag',
  trainingStopped: 'flag',
  recent: 'flag',
  mild: 'flag',
  undone: 'share',
  standing: 'ratio',
  threshold: 'share',
  needed: 'share',
  ...POINTS,
} as const satisfies Units;
