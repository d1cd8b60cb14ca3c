import { expect, test } from 'vitest';
import { type CommentState, markerOf } from '../../src/github/comment-marker.ts';
import { textDue, type Version } from '../../src/github/last-word.ts';

const HEAD = 'a'.repeat(40);

function version(run: number, more: Partial<CommentState> = {}): Version {
  const state: CommentState = { v: 1, key: 'training', run, attempt: 1, head: HEAD, rank: 4, open: [], fixed: [], ...more };
  return { state, body: `${markerOf(state)}\n### of ${run} ${JSON.stringify(more)}` };
}

/** What the job of `run`, which had read `read`, writes over `versions`, newest first. */
function due(run: number, read: Version, versions: readonly Version[], own = version(run)): string | undefined {
  const words = {
    others: (headlines: readonly string[]) => `Also: ${headlines.join('; ')}`,
    movedOn: () => '',
    replaced: () => '',
  };
  const render = (marker: string) => own.body.replace(/^.*$/m, () => marker);
  const training = { id: run, attempt: own.state.attempt, workflowPath: 'training.yml' };
  return textDue({ run: training, state: own.state, render, words }, read, own.body, versions);
}

const [before, older, ours, newer] = [version(40), version(49), version(50), version(51)];

test('nothing is due where ours stands, or a newer one', () => {
  expect(due(50, before, [ours, before])).toBeUndefined();
  expect(due(50, before, [newer, ours, before])).toBeUndefined();
  expect(due(50, before, [ours])).toBeUndefined();
  expect(due(50, before, [])).toBeUndefined();
});

test('what was there before we read it is not put back', () => {
  expect(due(50, version(60, { key: 'x' }), [ours, version(60, { key: 'x' })])).toBeUndefined();
});

test('a newer one that we wrote over is put back, of several the newest', () => {
  expect(due(50, before, [ours, newer, before])).toBe(newer.body);
  expect(due(50, before, [ours, newer, version(52), before])).toBe(version(52).body);
  expect(due(50, before, [older, ours, newer, before])).toBe(newer.body);
  expect(due(50, before, [ours, version(50, { attempt: 2 }), before])).toBe(version(50, { attempt: 2 }).body);
});

test('ours is written again over an older one that came after it', () => {
  expect(due(50, before, [older, ours, before])).toBe(ours.body);
  expect(due(50, before, [older])).toBe(ours.body);
});

test('a report of our own run that we wrote over is in the next text, the worse one leading', () => {
  const red = version(50, { rank: 0 });
  expect(due(50, before, [ours, red, before])).toMatch(/^### of 50 \{"rank":0\}\n\nAlso|Also: of 50 \{\}/m);
  // The other job writes this one into its own.
  expect(due(50, before, [red, ours, before])).toBeUndefined();
});
