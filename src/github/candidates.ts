import type { Rung } from '../comparison/baseline.ts';
import { isFormer } from './ledger/kept.ts';
import type { Row } from './ledger/ledger.ts';
import { type Ancestor, type Lineage, MAX_DISTANCE } from './lineage.ts';

/** A kept training that may be a base, and how close it is. */
export interface Candidate {
  readonly row: Row;
  readonly rung: Rung;
  /** Commits that count between it and what the head was built on. */
  readonly distance?: number;
  /** The run keys for which it may stand; undefined where that is only known once it is read. */
  readonly keys?: readonly string[];
}

export interface CandidateQuery {
  readonly rows: readonly Row[];
  readonly lineage: Lineage;
  readonly job: string;
  /** The runs that trained and that report are never their own base. */
  readonly ownRuns: readonly number[];
  /** The pull request that is judged: its own earlier trainings are no base either. */
  readonly ownPull?: number;
  /** For the newest of the branch. */
  readonly branch: string;
  /** Hash of what the configured paths name in what the head was built on. */
  readonly inputs?: { readonly inputs: string; readonly pathsHash: string };
  /** Commits that GitHub says pull requests were merged as. */
  readonly merged: ReadonlyMap<number, string>;
}

/** An older substitute says too little about the commit before this one. */
const MAX_AGE_MS = 30 * 86_400_000;

/**
 * The kept trainings that may be a base, closest first. They are found by what was trained, a commit or its files, whatever workflow or
 * branch trained it. A pull request's training is one only once GitHub says that it was merged, or where this one is stacked on it; its
 * own name for a branch, and what its commits say, prove nothing.
 */
export function candidatesOf(query: CandidateQuery): readonly Candidate[] {
  const { lineage, rows, ownRuns, ownPull, branch, job } = query;
  const usable = rows.filter(
    (row) => !ownRuns.includes(row.run) && (ownPull === undefined || row.pull !== ownPull || isProven(row, query)),
  );
  const ranked = newestFirst(usable).flatMap((row): readonly Candidate[] => {
    const place = placeOf(row, query);
    return place === undefined ? [] : [{ row, ...place }];
  });
  const taken = new Set(ranked.map(({ row }) => row));
  const others = newestFirst(usable)
    .filter((row) => !taken.has(row) && row.branch === branch && isOfRepository(row))
    .map((row): Candidate => ({ row, rung: 'other' }));
  const ordered = [...ranked.toSorted((a, b) => order(a, lineage) - order(b, lineage)), ...others];
  return ordered.map((one) => withKeys(one, ordered, job)).filter(({ keys }) => keys === undefined || keys.length > 0);
}

/** Pull requests whose merge would make a kept training a base, if GitHub says so: at most three are worth a request each. */
export function worthProving(query: CandidateQuery): readonly number[] {
  const { rows, lineage, merged, inputs } = query;
  const [tip] = lineage.chain;
  const open = rows.filter((row) => row.pull !== undefined && row.pull !== query.ownPull && !isProven(row, query));
  const alike = open.filter((row) => row.tree === tip?.tree || (inputs !== undefined && isOfInputs(row, inputs)));
  const numbers = new Set(lineage.chain.slice(0, MAX_DISTANCE).flatMap(({ title }) => numbersIn(title)));
  const named = open.filter(({ pull }) => pull !== undefined && numbers.has(pull));
  const pulls = [...newestFirst(alike), ...newestFirst(named)].flatMap(({ pull }) => pull ?? []);
  return [...new Set(pulls)].filter((pull) => !merged.has(pull)).slice(0, 3);
}

function numbersIn(title: string): readonly number[] {
  return [...title.matchAll(/#(\d{1,9})\b/g)].map(([, digits]) => Number(digits));
}

type Place = Pick<Candidate, 'rung' | 'distance'>;

function placeOf(row: Row, query: CandidateQuery): Place | undefined {
  const { lineage, inputs } = query;
  const [tip] = lineage.chain;
  if (tip === undefined) return undefined;
  const isTrusted = isOfRepository(row) || isProven(row, query);
  const isSameTree = row.commit === tip.sha || row.tree === tip.tree;
  if (isTrusted && isSameTree) return { rung: 'exact', distance: 0 };
  if (isTrusted && inputs !== undefined && isOfInputs(row, inputs)) return { rung: 'same-inputs' };
  if (row.origin === 'own' && isBelow(row, tip)) return { rung: isSameTree ? 'exact' : 'below', distance: 0 };
  return isTrusted || row.origin === 'own' ? onChain(row, query) : undefined;
}

/** The base is another pull request's branch: its head, or GitHub's test merge of it. */
function isBelow(row: Row, tip: Ancestor): boolean {
  return row.head !== undefined && (row.head === tip.sha || row.head === tip.parents[1] || row.commit === tip.sha);
}

function onChain(row: Row, query: CandidateQuery): Place | undefined {
  const { chain } = query.lineage;
  const merged = mergedAs(row, query);
  const newest = chain[0]?.at ?? 0;
  const undone = undoneBefore(chain);
  let distance = 0;
  for (const [index, commit] of chain.entries()) {
    if (distance > MAX_DISTANCE || newest - commit.at > MAX_AGE_MS) return undefined;
    const isItself = isOfRepository(row) && row.commit === commit.sha;
    // A merge commit proves by itself what was merged; a commit of ours on the branch, that it was fast-forwarded.
    const isMerge = row.origin === 'own' && row.head !== undefined && (commit.parents[1] === row.head || commit.sha === row.head);
    const isHere = isItself || isMerge || merged === commit.sha;
    if (isHere && index > 0 && index < undone) return undefined;
    if (isItself) return { rung: 'earlier', distance };
    if (isHere) {
      if (row.tree !== commit.tree) return { rung: 'merged', distance };
      return { rung: distance === 0 ? 'exact' : 'earlier', distance };
    }
    if (commit.counts) distance += 1;
  }
  return undefined;
}

/** Where the files of the tip stood before: what lies between was reverted, and says nothing of how seeds differ. */
function undoneBefore([tip, ...before]: readonly Ancestor[]): number {
  return before.findIndex(({ tree }) => tree === tip?.tree) + 1;
}

function isOfRepository({ origin }: Row): boolean {
  return origin === 'branch' || origin === 'queue';
}

function isProven(row: Row, query: CandidateQuery): boolean {
  return mergedAs(row, query) !== undefined;
}

function mergedAs({ merged, pull }: Row, query: CandidateQuery): string | undefined {
  return merged ?? (pull === undefined ? undefined : query.merged.get(pull));
}

function isOfInputs(row: Row, { inputs, pathsHash }: NonNullable<CandidateQuery['inputs']>): boolean {
  return row.inputs === inputs && row.pathsHash === pathsHash;
}

function newestFirst(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => b.run - a.run || b.attempt - a.attempt);
}

const RANK: Readonly<Record<Rung, number>> = { given: 0, exact: 1, 'same-inputs': 2, below: 3, earlier: 4, merged: 4, other: 5 };

function order({ rung, distance = 0 }: Candidate, { chain }: Lineage): number {
  return RANK[rung] * (chain.length + MAX_DISTANCE + 2) + distance;
}

/** A workflow that trains the same run in another way, a smoke test of one epoch, is no base where the head's own workflow has one. */
function withKeys(one: Candidate, all: readonly Candidate[], job: string): Candidate {
  if (isFormer(one.row)) return one;
  if (one.row.job === job) return { ...one, keys: one.row.keys };
  const own = new Set(all.flatMap(({ row, rung }) => (row.job === job && rung !== 'other' ? row.keys : [])));
  return { ...one, keys: one.row.keys.filter((key) => !own.has(key)) };
}

/** Trainings that are read: of the base itself, and of those before it that tell the noise. */
export const MAX_TRAININGS = 12;
/** Trainings of one run. */
export const MAX_OF_KEY = 5;

/** The closest trainings of each key, as many as tell the noise. */
export function worthReading(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  const worth: Candidate[] = [];
  for (const candidate of candidates) {
    if (worth.length === MAX_TRAININGS) break;
    if (candidate.rung === 'other' && worth.length > 0) break;
    if (candidate.row.id === undefined && !isFormer(candidate.row)) continue;
    // What an earlier version kept may hold any key.
    const keys = candidate.keys ?? [''];
    if (!keys.some((key) => (counts.get(key) ?? 0) < MAX_OF_KEY)) continue;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    worth.push(candidate);
  }
  return worth;
}
