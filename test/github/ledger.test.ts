import { describe, expect, it } from 'vitest';
import { type CandidateQuery, candidatesOf, worthProving } from '../../src/github/candidates.ts';
import {
  EMPTY_LEDGER,
  type Ledger,
  ledgerText,
  parseLedger,
  type Row,
  rowToStore,
  storedRow,
} from '../../src/github/ledger/ledger.ts';
import { withMerged, withRow } from '../../src/github/ledger/retention.ts';
import type { Ancestor } from '../../src/github/lineage.ts';

const sha = (letter: string): string => letter.repeat(40);
const NOW = 1_800_000_000;

function row(more: Partial<Row> & { readonly commit: string }): Row {
  return {
    origin: 'branch',
    branch: 'main',
    job: 'training-default-0000',
    run: 1,
    attempt: 1,
    at: NOW,
    keys: ['mlp'],
    id: `26-11/${'0'.repeat(20)}`,
    end: 'whole',
    findings: [],
    conclusion: 'success',
    ...more,
  };
}

describe('the ledger', () => {
  const full = row({
    commit: sha('a'),
    tree: sha('b'),
    head: sha('c'),
    pull: 7,
    inputs: sha('d').slice(0, 32),
    pathsHash: sha('e').slice(0, 32),
    merged: sha('f'),
    workflow: 'training.yml',
    keys: ['a', 'b'],
    findings: [{ key: 'b', kind: 'overfitting', severity: 2 }],
    spent: { total: 7200, afterBest: 900 },
    failedBefore: true,
    waitsFor: sha('1'),
    jobId: 9,
  });
  const ledger: Ledger = { ...EMPTY_LEDGER, authors: ['github-actions[bot]'], rows: [full, row({ commit: sha('2'), run: 2 })] };

  it('comes back as it was written, one row a line', () => {
    const text = ledgerText(ledger);
    expect(parseLedger(text)).toEqual(ledger);
    expect(text.split('\n').filter((line) => line.startsWith('{"c":'))).toHaveLength(2);
    expect(storedRow(rowToStore(full))).toEqual([{ ...full, findings: [] }]);
  });
  it('keeps 300 keys of a matrix once, however many trainings have them', () => {
    const keys = Array.from({ length: 300 }, (_, at) => `loss-history-${at}/mlp`);
    const rows = Array.from({ length: 200 }, (_, at) => row({ commit: sha('3'), run: at, keys }));
    const text = ledgerText({ ...EMPTY_LEDGER, rows });
    expect(text.length).toBeLessThan(120_000);
    expect(parseLedger(text)?.rows.at(-1)?.keys).toEqual(keys);
  });
  it.each([
    ['torn', ledgerText(ledger).slice(0, 300)],
    ['too large', `${' '.repeat(4 * 1024 * 1024)}${ledgerText(ledger)}`],
    ['of another schema', ledgerText(ledger).replace('"schema":2', '"schema":3')],
    ['an array', '[]'],
    ['deep', '['.repeat(100_000)],
  ])('that is %s is none', (_, text) => {
    expect(parseLedger(text)).toBeUndefined();
  });
  it('leaves out a row that is none, or that points outside', () => {
    const text = ledgerText(ledger);
    expect(parseLedger(text.replace('"k":0', '"k":99'))?.rows).toHaveLength(1);
    expect(parseLedger(text.replace('"o":"branch"', '"o":"stranger"'))?.rows).toHaveLength(1);
    expect(parseLedger(text.replace('"run":1', '"run":-1'))?.rows).toHaveLength(1);
    expect(parseLedger(text.replace(/"id":"[^"]+"/, '"id":"../../x/00000000000000000000"'))?.rows).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it('of a pull request the last training of a job, which remembers that an earlier push failed', () => {
    const first = withRow(EMPTY_LEDGER, row({ commit: sha('a'), origin: 'own', pull: 7, run: 1, conclusion: 'failure' }), NOW);
    const second = withRow(first, row({ commit: sha('b'), origin: 'own', pull: 7, run: 2 }), NOW);
    expect(second.rows).toMatchObject([{ run: 2, failedBefore: true }]);
    expect(withRow(second, row({ commit: sha('a'), origin: 'own', pull: 7, run: 1 }), NOW).rows.map(({ run }) => run)).toEqual([
      1, 2,
    ]);
  });
  it('of each job of a run the runs that it holds: legs of a matrix share their workflow and key', () => {
    const leg = (run: number, keys: readonly string[], more: Partial<Row> = {}) => row({ commit: sha('a'), run, keys, ...more });
    const both = withRow(withRow(EMPTY_LEDGER, leg(1, ['a']), NOW), leg(1, ['b']), NOW);
    expect(both.rows.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
    const again = withRow(both, leg(1, ['a'], { attempt: 2 }), NOW);
    expect(again.rows.map(({ keys, attempt }) => [keys[0], attempt])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    const pull = { origin: 'own', pull: 7 } as const;
    const first = withRow(withRow(EMPTY_LEDGER, leg(1, ['a'], pull), NOW), leg(1, ['b'], pull), NOW);
    expect(withRow(first, leg(2, ['a'], pull), NOW).rows.map(({ keys, run }) => [keys[0], run])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });
  it('of a fork no keys but those that a branch has', () => {
    const main = withRow(EMPTY_LEDGER, row({ commit: sha('a') }), NOW);
    const fork = withRow(main, row({ commit: sha('b'), origin: 'fork', pull: 8, run: 2, keys: ['mlp', '@everybody'] }), NOW);
    expect(fork.rows.at(-1)?.keys).toEqual(['mlp']);
  });
  it('of a branch the newest twenty, whatever their age, and no more than two hundred', () => {
    const old = NOW - 100 * 86_400;
    let ledger = EMPTY_LEDGER;
    for (let run = 1; run <= 30; run++) ledger = withRow(ledger, row({ commit: sha('a'), run, at: old }), NOW);
    expect(ledger.rows.map(({ run }) => run)).toEqual(Array.from({ length: 20 }, (_, at) => at + 11));
    for (let run = 31; run <= 300; run++) ledger = withRow(ledger, row({ commit: sha('a'), run }), NOW);
    expect(ledger.rows).toHaveLength(200);
  });
});

describe('the base is found by what was trained', () => {
  const ancestor = (letter: string, more: Partial<Ancestor> = {}): Ancestor => ({
    sha: sha(letter),
    at: NOW * 1000,
    counts: true,
    tree: sha(letter).replace(/^./, 't').replace(/t/, '0'),
    parents: [],
    title: '',
    ...more,
  });
  const chain = [ancestor('1', { tree: sha('7') }), ancestor('2'), ancestor('3', { parents: [sha('4'), sha('9')] })];
  const query = (rows: readonly Row[], more: Partial<CandidateQuery> = {}): CandidateQuery => ({
    rows,
    lineage: { trained: { sha: sha('0') }, chain },
    job: 'training-default-0000',
    ownRuns: [50],
    ownPull: 50,
    branch: 'main',
    merged: new Map(),
    ...more,
  });
  const rungs = (rows: readonly Row[], more: Partial<CandidateQuery> = {}) =>
    candidatesOf(query(rows, more)).map(({ rung, distance, row: { run } }) => [rung, distance, run]);

  it('commit or tree, before earlier commits, before the newest of the branch', () => {
    const rows = [
      row({ commit: sha('5'), run: 1 }),
      row({ commit: sha('3'), run: 2 }),
      row({ commit: sha('1'), run: 3 }),
      row({ commit: sha('6'), tree: sha('7'), run: 4 }),
      row({ commit: sha('2'), run: 5 }),
    ];
    expect(rungs(rows)).toEqual([
      ['exact', 0, 4],
      ['exact', 0, 3],
      ['earlier', 1, 5],
      ['earlier', 2, 2],
      ['other', undefined, 1],
    ]);
  });
  it('with paths, the same files whatever lies between; hashes of other paths do not compare', () => {
    const inputs = { inputs: sha('a'), pathsHash: sha('b') };
    const rows = [row({ commit: sha('5'), run: 1, ...inputs }), row({ commit: sha('6'), run: 2, ...inputs, pathsHash: sha('c') })];
    expect(rungs(rows, { inputs })[0]).toEqual(['same-inputs', undefined, 1]);
  });
  it.each<readonly [string, Partial<Row>, readonly unknown[]]>([
    ['a fork whose test merge has the very files of main', { origin: 'fork', tree: sha('7'), pull: 9 }, []],
    ['a fork whose branch is called main', { origin: 'fork', branch: 'main', pull: 9 }, []],
    ['a fork whose head is a commit of main', { origin: 'fork', head: sha('2'), pull: 9 }, []],
    ['an open pull request that says it is merged', { origin: 'own', pull: 9, head: sha('8') }, []],
    ['this very pull request', { origin: 'own', tree: sha('7'), pull: 50 }, []],
    ['this very run', { run: 50, commit: sha('1') }, []],
    ['a fork that GitHub says was merged', { origin: 'fork', tree: sha('7'), pull: 9, merged: sha('1') }, [['exact', 0, 1]]],
    ['a merge commit that proves what was merged', { origin: 'own', head: sha('9'), pull: 9 }, [['merged', 2, 1]]],
    ['the pull request below', { origin: 'own', head: sha('1'), pull: 9 }, [['below', 0, 1]]],
  ])('%s', (_, more, expected) => {
    expect(rungs([row({ commit: sha('8'), branch: 'other', ...more })])).toEqual(expected);
  });
  it('a commit message only chooses whom to ask GitHub about', () => {
    const titled = [ancestor('1', { title: 'Wider (#9)' }), ancestor('2')];
    const rows = [row({ commit: sha('8'), origin: 'own', pull: 9, head: sha('9') })];
    const asked = query(rows, { lineage: { trained: { sha: sha('0') }, chain: titled } });
    expect(candidatesOf(asked)).toEqual([]);
    expect(worthProving(asked)).toEqual([9]);
    expect(candidatesOf({ ...asked, merged: new Map([[9, sha('1')]]) })).toMatchObject([{ rung: 'merged' }]);
    expect(withMerged({ ...EMPTY_LEDGER, rows }, new Map([[9, sha('1')]])).rows[0]?.merged).toBe(sha('1'));
  });
  it('a smoke test by another workflow is no base where the own workflow trained the run', () => {
    const rows = [row({ commit: sha('1'), run: 2, job: 'smoke-default-1111' }), row({ commit: sha('2'), run: 1 })];
    expect(rungs(rows)).toEqual([['earlier', 1, 1]]);
    expect(rungs(rows.slice(0, 1))).toEqual([['exact', 0, 2]]);
  });
});
