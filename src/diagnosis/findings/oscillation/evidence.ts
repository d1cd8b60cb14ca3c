import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  descent: 'share',
  swing: 'loss',
  amplitude: 'share',
  ofLevel: 'share',
  validationSwing: 'share',
  turns: 'ratio',
  autocorrelation: 'ratio',
  end: 'loss',
  noise: 'share',
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
