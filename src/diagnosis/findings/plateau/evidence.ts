import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  share: 'share',
  lastBestAt: 'position',
  best: 'loss',
  aheadMost: 'share',
  ofFall: 'flag',
  noise: 'share',
  threshold: 'share',
  ...POINTS,
} as const satisfies Units;
