import type { Ledger, Row } from './ledger.ts';

const DAY = 86_400;

/** How long a training is kept: those of a branch by number and age, of a pull request the last one of each job. */
const KEEP = { atLeast: 20, atMost: 200, days: 90, forks: 100 } as const;

/** The ledger with a row put in: the one before of the same runs, or of the same pull request's, makes room. */
export function withRow(ledger: Ledger, row: Row, now: number, release?: string): Ledger {
  const replaced = ledger.rows.filter((one) => replaces(row, one));
  const failedBefore = replaced.some((one) => one.conclusion === 'failure' || one.failedBefore === true);
  const added: Row = row.pull !== undefined && failedBefore ? { ...row, failedBefore: true } : row;
  const others = ledger.rows.filter((one) => !replaced.includes(one));
  return { ...ledger, rows: keptRows([...others, known(added, others)], now, release) };
}

/** Runs with the numbers of merged pull requests learned from GitHub. */
export function withMerged(ledger: Ledger, merged: ReadonlyMap<number, string>): Ledger {
  if (merged.size === 0) return ledger;
  return {
    ...ledger,
    rows: ledger.rows.map((row) => {
      const commit = row.pull === undefined ? undefined : merged.get(row.pull);
      return commit === undefined ? row : { ...row, merged: commit };
    }),
  };
}

/** Jobs of one run that share a workflow and a key, the legs of a matrix, each have a row: they hold other runs. */
function replaces(row: Row, other: Row): boolean {
  if (row.job !== other.job) return false;
  const holds = new Set(row.keys);
  if (row.run === other.run) return row.attempt >= other.attempt && other.keys.every((key) => holds.has(key));
  const isLegOfItsOwn = row.keys.length > 0 && other.keys.length > 0 && !other.keys.some((key) => holds.has(key));
  return row.pull !== undefined && other.pull === row.pull && row.run > other.run && !isLegOfItsOwn;
}

/** A fork holds only keys that a branch has: whatever else it calls its runs takes no room. */
function known(row: Row, others: readonly Row[]): Row {
  if (row.origin !== 'fork') return row;
  const ours = new Set(others.flatMap((one) => (one.origin === 'branch' || one.origin === 'queue' ? one.keys : [])));
  return {
    ...row,
    keys: row.keys.filter((key) => ours.has(key)),
    findings: row.findings.filter(({ key }) => ours.has(key)),
  };
}

function keptRows(rows: readonly Row[], now: number, release: string | undefined): readonly Row[] {
  const ordered = rows.toSorted((a, b) => a.run - b.run || a.attempt - b.attempt);
  const seen = new Map<string, number>();
  return ordered
    .toReversed()
    .filter((row) => isKept(row, seen, now, release))
    .toReversed();
}

function isKept(row: Row, seen: Map<string, number>, now: number, release: string | undefined): boolean {
  const group =
    row.origin === 'fork' ? 'fork' : `${row.origin === 'own' && row.merged === undefined ? 'own' : 'branch'} ${row.job}`;
  const before = seen.get(group) ?? 0;
  seen.set(group, before + 1);
  if (row.commit === release) return true;
  if (row.origin === 'fork') return before < KEEP.forks && now - row.at <= KEEP.days * DAY;
  return before < KEEP.atMost && (before < KEEP.atLeast || now - row.at <= KEEP.days * DAY);
}
