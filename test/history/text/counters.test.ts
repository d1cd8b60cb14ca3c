import { expect, it } from 'vitest';
import { EpochSteps } from '../../../src/history/text/counters.ts';

it('steps go on from one epoch to the next, for as many counters as there is room for', () => {
  const batches = new EpochSteps(2);
  const steps = (id: string) => [1, 2].flatMap((epoch) => [1, 2, 3].map((batch) => batches.at(id, epoch, batch)));
  expect(steps('train loss')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(steps('validation loss')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(steps('test loss')).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  expect(batches.at('train loss', 3, 1)).toBe(7);
});
