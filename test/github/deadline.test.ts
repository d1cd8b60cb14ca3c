import { expect, test } from 'vitest';
import { Deadline } from '../../src/github/deadline.ts';

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('each phase has the whole time, whatever the one before took', async () => {
  const deadline = new Deadline(40);
  deadline.start();
  const first = deadline.signal;
  await later(80);
  expect(first.aborted).toBe(true);
  deadline.start();
  expect(deadline.signal.aborted).toBe(false);
  await later(80);
  expect(deadline.signal.aborted).toBe(true);
});

test('a phase that was stopped, or followed by another, is not ended any more', async () => {
  const deadline = new Deadline(20);
  deadline.start();
  const first = deadline.signal;
  deadline.start();
  deadline.stop();
  await later(60);
  expect([first.aborted, deadline.signal.aborted]).toEqual([false, false]);
});
