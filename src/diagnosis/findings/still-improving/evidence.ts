import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  high: 'loss',
  low: 'loss',
  expected: 'loss',
  brought: 'loss',
  gain: 'share',
  sureGain: 'share',
  ahead: 'share',
  aheadMost: 'share',
  ofFall: 'flag',
  end: 'loss',
  noise: 'share',
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
