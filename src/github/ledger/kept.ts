import * as v from 'valibot';
import { contentOf, entriesOf, type Store, type StoredEntry, type Tip } from '../branch-store.ts';
import type { Client } from '../client.ts';
import { recordPlace } from '../kept-records.ts';
import { type RunRecord, readRecord, unpackRecord } from '../record.ts';
import { EMPTY_LEDGER, type Ledger, parseLedger, type Row, storedRow } from './ledger.ts';

export const LEDGER_PATH = 'v2/ledger.json';

export function curvesPath(id: string): string {
  return `v2/curves/${id}.json`;
}

/** The data branch as it was read: its ledger, and what earlier versions kept beside it. */
export interface Kept {
  readonly store: Store;
  readonly tip: Tip | undefined;
  readonly entries: ReadonlyMap<string, StoredEntry>;
  readonly ledger: Ledger;
  /** Records of an earlier version. Which keys they hold is known once they are read. */
  readonly former: readonly FormerRow[];
}

/** A training that an earlier version kept. */
export interface FormerRow extends Row {
  readonly former: StoredEntry;
}

export function isFormer(row: Row): row is FormerRow {
  return 'former' in row;
}

/** What the branch keeps. A ledger that is missing, torn or of another kind is made again from the newest curves. */
export async function readKept(client: Client, store: Store, tip: Tip | undefined): Promise<Kept> {
  const listed = tip === undefined ? [] : await entriesOf(client, store, tip);
  const entries = new Map(listed.map((entry) => [entry.path, entry]));
  const stored = entries.get(LEDGER_PATH);
  const read = stored && (await ledgerIn(client, store, stored));
  const ledger = read ?? (await rebuilt(client, store, tip, entries));
  return { store, tip, entries, ledger, former: formerRows(listed, ledger) };
}

async function ledgerIn(client: Client, store: Store, entry: StoredEntry): Promise<Ledger | undefined> {
  if (entry.size > 4 * 1024 * 1024) return undefined;
  return parseLedger(new TextDecoder().decode(await contentOf(client, store, entry.blob)));
}

/** Curves that are read to make a lost ledger again, and how many in one question. */
const REBUILD_FROM = 60;
const AT_ONCE = 10;

async function rebuilt(
  client: Client,
  store: Store,
  tip: Tip | undefined,
  entries: ReadonlyMap<string, StoredEntry>,
): Promise<Ledger> {
  const newest = [...entries.keys()]
    .filter((path) => path.startsWith('v2/curves/'))
    .sort()
    .slice(-REBUILD_FROM);
  const rows: Row[] = [];
  for (let at = 0; at < newest.length && tip !== undefined; at += AT_ONCE) {
    const texts = await textsOf(client, store, tip, newest.slice(at, at + AT_ONCE), entries);
    for (const text of texts.values()) {
      const row = readRecord(text)?.row;
      if (row !== undefined) rows.push(...storedRow(row));
    }
  }
  return { ...EMPTY_LEDGER, rows: rows.sort((a, b) => a.run - b.run || a.attempt - b.attempt) };
}

function formerRows(entries: readonly StoredEntry[], { rows }: Ledger): readonly FormerRow[] {
  const known = new Set(rows.map(({ run }) => run));
  return entries.flatMap((entry): readonly FormerRow[] => {
    const place = recordPlace(entry.path);
    if (place === undefined || known.has(place.runId)) return [];
    const { commit, branch, job, day, runId: run } = place;
    const common = { commit, branch: decodeURIComponent(branch), job, run, attempt: 1, at: Date.parse(day) / 1000 } as const;
    return [{ ...common, origin: 'branch', keys: [], end: 'whole', findings: [], conclusion: 'success', former: entry }];
  });
}

/** The curves of several trainings, in one question where the server has a graph interface; those that cannot be read are left out. */
export async function curvesOf(
  client: Client,
  { store, tip, entries }: Kept,
  rows: readonly Row[],
  onFailure: (error: unknown) => void = () => {},
): Promise<ReadonlyMap<Row, RunRecord>> {
  const found = new Map<Row, RunRecord>();
  const keep = (row: Row, record: RunRecord | undefined): void => {
    if (record !== undefined && record.runs.length > 0) found.set(row, record);
  };
  const paths = new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[curvesPath(row.id), row] as const])));
  try {
    const texts = tip === undefined ? new Map<string, string>() : await textsOf(client, store, tip, [...paths.keys()], entries);
    for (const [path, text] of texts) {
      const row = paths.get(path);
      if (row !== undefined) keep(row, readRecord(text));
    }
    for (const row of rows.filter(isFormer)) keep(row, await unpackRecord(await contentOf(client, store, row.former.blob)));
  } catch (error) {
    onFailure(error);
  }
  return found;
}

const TEXTS = v.object({
  repository: v.record(
    v.string(),
    v.nullable(v.object({ text: v.optional(v.nullable(v.string())), isTruncated: v.optional(v.nullable(v.boolean())) })),
  ),
});

async function textsOf(
  client: Client,
  store: Store,
  tip: Tip,
  paths: readonly string[],
  entries: ReadonlyMap<string, StoredEntry>,
): Promise<ReadonlyMap<string, string>> {
  const there = paths.filter((path) => entries.has(path));
  const texts = new Map<string, string>();
  if (there.length > 1) {
    const answered = await byGraph(client, store, tip, there).catch(() => []);
    for (const [path, text] of answered) texts.set(path, text);
  }
  for (const path of there.filter((one) => !texts.has(one))) {
    const entry = entries.get(path);
    if (entry !== undefined) texts.set(path, new TextDecoder().decode(await contentOf(client, store, entry.blob)));
  }
  return texts;
}

async function byGraph(
  client: Client,
  { owner, repo }: Store,
  { commit }: Tip,
  paths: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const aliases = paths.map(
    (path, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ...on Blob { text isTruncated } }`,
  );
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${aliases.join(' ')} } }`;
  const answer = await client.graphql(query, { owner, repo }, TEXTS);
  return paths.flatMap((path, index) => {
    const blob = answer.repository[`f${index}`];
    return blob?.text === undefined || blob.text === null || blob.isTruncated ? [] : [[path, blob.text] as const];
  });
}
