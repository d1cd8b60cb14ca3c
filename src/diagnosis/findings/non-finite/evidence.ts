import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  count: 'count',
  points: 'count',
  threshold: 'count',
  lastFinite: 'loss',
  lastFiniteAt: 'position',
  recovered: 'flag',
  infinite: 'flag',
  gradients: 'flag',
  zeros: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
