import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommentState, isNewer, markerOf, stateOf } from '../../src/github/comment-marker.ts';

const HEAD = 'a'.repeat(40);
const run = { id: 50, attempt: 1, workflowPath: '.github/workflows/training.yml' };
const state: CommentState = { v: 1, key: 'default', run: 40, attempt: 1, head: HEAD, open: ['mlp/overfitting/4'], fixed: [] };

test('a state survives its marker, whatever its keys hold', () => {
  const hostile = { ...state, open: ['--> <script>', 'a`b|c', '@everyone #1', 'línea\u202e\n::error::', '\u2028'] };
  const marker = markerOf(hostile);
  expect(stateOf(`${marker}\ntext`)).toEqual(hostile);
  expect(marker.slice(4, -3)).not.toMatch(/[^\x20-\x7e]|[<>&]|--/);
});

test('every marker that is written is read again, with as many items as have room', () => {
  const long = { ...state, open: [`${'k'.repeat(395)}/overfitting/4`, 'mlp/overfitting/4'] };
  expect(stateOf(markerOf(long))?.open).toEqual(['mlp/overfitting/4']);
  const wide = { ...state, open: Array.from({ length: 100 }, (_, index) => `${'é'.repeat(100)}/plateau/${index}`) };
  expect(markerOf(wide).length).toBeLessThanOrEqual(20_000);
  expect(stateOf(markerOf(wide))?.open).toEqual(wide.open.slice(0, 32));
  const key = fc.string({ unit: 'binary', maxLength: 500 });
  const lists = {
    open: fc.array(key, { maxLength: 120 }),
    fixed: fc.array(fc.tuple(key, fc.constant('4f2c9aa')), { maxLength: 120 }),
  };
  fc.assert(
    fc.property(fc.record(lists), ({ open, fixed }) => {
      const marker = markerOf({ ...state, open, fixed });
      const read = stateOf(`${marker}\ntext`);
      expect(marker.length).toBeLessThanOrEqual(20_000);
      expect(open).toEqual(expect.arrayContaining(read?.open ?? ['nothing was read']));
    }),
    { numRuns: 50 },
  );
});

test('a marker that nobody of us wrote is no state', () => {
  const valid = markerOf(state);
  expect(stateOf(valid.replace('"v":1', '"v":2'))).toBeUndefined();
  expect(stateOf(valid.replace(HEAD, 'main; rm -rf'))).toBeUndefined();
  expect(stateOf(valid.replace('"run":40', '"run":1e999'))).toBeUndefined();
  expect(stateOf(valid.replace('"open"', '"extra":1,"open"'))).toBeUndefined();
  expect(stateOf('<!-- loss-doctor {not json} -->')).toBeUndefined();
  expect(stateOf(`> ${valid}`)).toBeUndefined();
});

test('a later run, and a later attempt of the same run, are newer', () => {
  expect(isNewer({ ...state, run: 51 }, run)).toBe(true);
  expect(isNewer({ ...state, run: 50, attempt: 2 }, run)).toBe(true);
  expect(isNewer({ ...state, run: 50, attempt: 1 }, run)).toBe(false);
  expect(isNewer({ ...state, run: 49, attempt: 9 }, run)).toBe(false);
});
