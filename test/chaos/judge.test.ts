import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../e2e/harness.ts';
import { openLab, propose } from '../e2e/lab.ts';
import type { Recorded } from '../github/fake/server.ts';
import { failedForGood, judge } from './judge.ts';
import { DEADLINE, type Played } from './play.ts';

/** A judge that lets everything pass is of no use: what it must find wrong, and what a fault excuses. */

let nothing: Pick<Played, 'lab' | 'pull'>;

beforeAll(async () => {
  const lab = await openLab();
  nothing = { lab, pull: propose(lab) };
});

afterAll(() => nothing.lab.github.close());

const REFUSED = '::warning::The comment could not be published: 500 Fault 500.';

function outcome(conclusion: string, stdout = '', milliseconds = 900): Outcome {
  const exitCode = conclusion === 'failure' ? 1 : 0;
  const common = { stderr: '', summary: 'x', files: {}, left: [], requests: [] };
  return { ...common, exitCode, stdout, outputs: { conclusion, 'comment-url': '' }, milliseconds };
}

function wrongOf(head: 'calm' | 'wider', job: Outcome, requests: readonly Recorded[]): readonly string[] {
  return judge({
    ...nothing,
    scenario: { seed: 1, kind: 'pull', commented: false, heads: [head], faults: [], pictures: false },
    runs: [7],
    outcomes: [job],
    requests: [requests],
    before: [],
    struck: [],
    patience: 0,
  }).wrong;
}

function request(purpose: Recorded['purpose'], status: number, struck: Recorded['struck'] = []): Recorded {
  const method = purpose === 'comment-write' ? 'POST' : 'GET';
  return { method, route: purpose, path: `/${purpose}`, purpose, status, struck, token: '', body: undefined };
}

const unwritten = request('comment-write', 500, ['status']);

test('a gate that differs needs a fault that kept the job from what decides it', () => {
  const neutral = outcome('neutral', REFUSED);
  const read = request('artifact-list', 200);
  const unread = request('artifact-list', 404, ['status']);
  const failing = (requests: readonly Recorded[]) => wrongOf('wider', neutral, requests);
  expect(wrongOf('wider', outcome('failure', REFUSED), [read, unwritten])).toEqual([]);
  expect(failing([unread, unwritten])).toEqual([]);
  expect(failing([read, unwritten])).toEqual(['neutral instead of failure although all could be read']);
  expect(failing([request('artifact-list', 500, ['status']), read, unwritten])).toHaveLength(1);
  expect(failing([read, unwritten, unread])).toHaveLength(1);
  expect(wrongOf('calm', neutral, [read, unwritten])).toEqual(['neutral instead of success although all could be read']);
  expect(wrongOf('calm', outcome('failure', REFUSED), [unread, unwritten])).toEqual(['the gate is failure instead of success']);
  expect(wrongOf('wider', outcome('neutral', REFUSED, DEADLINE), [])).toEqual([]);
});

test('a comment that is not there needs a fault of its own and a warning of its own', () => {
  const none = (stdout: string, requests: readonly Recorded[]) => wrongOf('calm', outcome('success', stdout), requests);
  expect(none(REFUSED, [unwritten])).toEqual([]);
  expect(none(REFUSED, [])).toEqual(['job 0 wrote no comment, and no fault kept it']);
  expect(none(REFUSED, [request('artifact-list', 404, ['status'])])).toHaveLength(1);
  expect(none(REFUSED, [unwritten, request('comment-write', 201)])).toHaveLength(1);
  expect(none(REFUSED, [request('comment-write', 500)])).toHaveLength(1);
  expect(none('::warning::The picture could not be published: x.', [unwritten])).toEqual([
    'job 0 wrote no comment, and no warning says so',
  ]);
  expect(none('::notice::A newer run has already written the comment; it stays.', [])).toHaveLength(1);
});

test('a failure is for good where nothing made it good', () => {
  const path = (requests: readonly Recorded[]) => failedForGood(requests).map((it) => it.path);
  const lost = request('run-read', 0, ['reset']);
  const read = request('run-read', 200);
  expect(path([lost, read])).toEqual([]);
  expect(path([lost, lost])).toEqual(['/run-read']);
  expect(path([request('run-read', 404, ['status']), read])).toEqual(['/run-read']);
  expect(path([request('run-read', 403, ['status']), read])).toEqual([]);
  expect(path([request('run-read', 200, ['delay'])])).toEqual([]);
  expect(path([request('run-read', 200, ['truncate'])])).toEqual(['/run-read']);
  expect(path([request('run-read', 0, ['reset-after']), request('run-read', 422)])).toEqual(['/run-read']);
});
