import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  spikes: 'count',
  largest: 'ratio',
  height: 'ratio',
  before: 'loss',
  peak: 'loss',
  peakAt: 'position',
  z: 'ratio',
  recovery: 'length',
  threshold: 'ratio',
  noise: 'share',
  ...POINTS,
} as const satisfies Units;
