import * as v from 'valibot';
import type { Spent } from '../../report/said/hours.ts';

/**
 * The index of what the data branch keeps: one row for each training, newest last. It is never used to judge: a base is diagnosed again
 * from its curves, and where the ledger is lost it is made again from them.
 */
export interface Ledger {
  /** What was written since the branch's history was last made one commit. */
  readonly since: { readonly commits: number; readonly bytes: number };
  readonly rows: readonly Row[];
  /** Who wrote our comments, as GitHub named them. */
  readonly authors: readonly string[];
  /** Findings of a pull request that somebody accepted. Kept as they stand: nothing writes them yet. */
  readonly accepted: readonly unknown[];
}

/** From GitHub's event and ids, never from a name. `own`: a pull request of the repository's own branches. */
export type Origin = 'branch' | 'own' | 'fork' | 'queue';

export interface Row {
  /** The commit that was trained: a pull request's test merge, or its head where that was trained. */
  readonly commit: string;
  readonly tree?: string;
  /** Of a pull request: its head. */
  readonly head?: string;
  /** Hash of all files that the configured paths match, and of the paths themselves. */
  readonly inputs?: string;
  readonly pathsHash?: string;
  readonly origin: Origin;
  /** For words only. */
  readonly branch?: string;
  readonly pull?: number;
  /** The commit that GitHub says the pull request was merged as. */
  readonly merged?: string;
  readonly job: string;
  /** File name of its workflow. */
  readonly workflow?: string;
  readonly run: number;
  readonly attempt: number;
  /** Seconds since 1970. */
  readonly at: number;
  /** Run keys that it holds. */
  readonly keys: readonly string[];
  /** Name of its curves; absent where they were too large to keep. */
  readonly id?: string;
  readonly end: 'whole' | 'broken';
  /** Findings as they were said: for counting only. */
  readonly findings: readonly SaidFinding[];
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** In whole seconds; absent where no times were logged. */
  readonly spent?: Spent;
  /** An earlier push to the same pull request failed. */
  readonly failedBefore?: true;
  /** Left for waiting comments: the base commit that it waits for, and the report's job. */
  readonly waitsFor?: string;
  readonly jobId?: number;
}

export interface SaidFinding {
  readonly key: string;
  readonly kind: string;
  /** 2 failing, 1 warning, 0 note. */
  readonly severity: 0 | 1 | 2;
}

export const EMPTY_LEDGER: Ledger = { since: { commits: 0, bytes: 0 }, rows: [], authors: [], accepted: [] };

/** Nothing larger is read or written. */
export const MAX_LEDGER_BYTES = 4 * 1024 * 1024;
const MAX_ROWS = 400;
const MAX_KEYS = 1000;
const MAX_SETS = 400;

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/));
const text = v.pipe(v.string(), v.maxLength(1000));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const index = v.pipe(whole, v.maxValue(100_000));

const ROW = v.object({
  c: sha,
  t: v.exactOptional(sha),
  h: v.exactOptional(sha),
  in: v.exactOptional(digest),
  pv: v.exactOptional(digest),
  o: v.picklist(['branch', 'own', 'fork', 'queue']),
  br: v.exactOptional(text),
  pr: v.exactOptional(whole),
  m: v.exactOptional(sha),
  job: text,
  wf: v.exactOptional(text),
  run: whole,
  att: whole,
  at: whole,
  k: index,
  id: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,16}\/[0-9a-f]{20}$/))),
  end: v.picklist(['whole', 'broken']),
  f: v.pipe(v.array(v.tuple([index, index, v.picklist([0, 1, 2])])), v.maxLength(200)),
  v: v.picklist(['success', 'failure', 'neutral']),
  hr: v.exactOptional(v.tuple([whole, whole])),
  ever: v.exactOptional(v.literal(true)),
  w: v.exactOptional(sha),
  jid: v.exactOptional(whole),
});

const LEDGER = v.object({
  schema: v.literal(2),
  since: v.object({ commits: whole, bytes: whole }),
  authors: v.pipe(v.array(text), v.maxLength(20)),
  accepted: v.pipe(v.array(v.unknown()), v.maxLength(200)),
  keys: v.pipe(v.array(text), v.maxLength(MAX_KEYS)),
  kinds: v.pipe(v.array(text), v.maxLength(200)),
  sets: v.pipe(v.array(v.pipe(v.array(index), v.maxLength(MAX_KEYS))), v.maxLength(MAX_SETS)),
  rows: v.pipe(v.array(v.unknown()), v.maxLength(2 * MAX_ROWS)),
});

/** Reads a stored ledger; undefined for anything else, whoever put it there. A row that is none is left out by itself. */
export function parseLedger(json: string): Ledger | undefined {
  if (json.length > MAX_LEDGER_BYTES) return undefined;
  try {
    const read = v.safeParse(LEDGER, JSON.parse(json));
    if (!read.success) return undefined;
    const { since, authors, accepted, keys, kinds, sets, rows } = read.output;
    return { since, authors, accepted, rows: rows.flatMap((row) => parseRow(row, keys, kinds, sets)) };
  } catch {
    return undefined;
  }
}

function parseRow(
  value: unknown,
  keys: readonly string[],
  kinds: readonly string[],
  sets: readonly (readonly number[])[],
): readonly Row[] {
  const read = v.safeParse(ROW, value);
  if (!read.success) return [];
  const { c, t, h, in: inputs, pv, br, pr, m, wf, att, k, f, hr, ever, w, jid, o, v: conclusion, ...same } = read.output;
  const held = sets[k]?.map((at) => keys[at]);
  if (held === undefined || held.includes(undefined)) return [];
  return [
    {
      ...same,
      commit: c,
      ...(t !== undefined && { tree: t }),
      ...(h !== undefined && { head: h }),
      ...(inputs !== undefined && { inputs }),
      ...(pv !== undefined && { pathsHash: pv }),
      origin: o,
      ...(br !== undefined && { branch: br }),
      ...(pr !== undefined && { pull: pr }),
      ...(m !== undefined && { merged: m }),
      ...(wf !== undefined && { workflow: wf }),
      attempt: att,
      keys: held.flatMap((key) => key ?? []),
      findings: f.flatMap(([key, kind, severity]) => saidFinding(keys[key], kinds[kind], severity)),
      conclusion,
      ...(hr !== undefined && { spent: { total: hr[0], afterBest: hr[1] } }),
      ...(ever && { failedBefore: true as const }),
      ...(w !== undefined && { waitsFor: w }),
      ...(jid !== undefined && { jobId: jid }),
    },
  ];
}

/** A row as a training's curves repeat it: with its names instead of numbers. */
export function storedRow(value: unknown): readonly Row[] {
  const read = v.safeParse(v.object({ keys: v.pipe(v.array(text), v.maxLength(MAX_KEYS)), row: v.unknown() }), value);
  return read.success ? parseRow(read.output.row, read.output.keys, [], [read.output.keys.map((_, at) => at)]) : [];
}

/** What a training's curves repeat of its row. */
export function rowToStore(row: Row): unknown {
  return { keys: row.keys.slice(0, MAX_KEYS), row: { ...stored(row), k: 0, f: [] } };
}

function saidFinding(key: string | undefined, kind: string | undefined, severity: 0 | 1 | 2): readonly SaidFinding[] {
  return key === undefined || kind === undefined ? [] : [{ key, kind, severity }];
}

/** The text that is kept: keys, kinds and sets of keys once, then a row a line, so that a push changes few lines. */
export function ledgerText({ since, rows, authors, accepted }: Ledger): string {
  const [keys, kinds, sets] = [new Numbering(), new Numbering(), new Numbering()];
  const lines: string[] = [];
  for (const row of rows.slice(-MAX_ROWS)) {
    const held = row.keys.slice(0, MAX_KEYS).filter((key) => keys.has(key) || keys.size < MAX_KEYS);
    if (row.keys.length > 0 && held.length === 0) continue;
    const set = sets.of(JSON.stringify(held.map((key) => keys.of(key))));
    const known = new Set(held);
    const findings = row.findings.filter(({ key }) => known.has(key)).slice(0, 200);
    const f = findings.map(({ key, kind, severity }) => [keys.of(key), kinds.of(kind), severity]);
    lines.push(JSON.stringify({ ...stored(row), k: set, f }));
  }
  const head = { schema: 2, since, authors, accepted, keys: keys.names, kinds: kinds.names };
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},\n"sets":[${sets.names.join(',\n')}],\n"rows":[\n${lines.join(',\n')}\n]}\n`;
}

function stored(row: Row): object {
  const { commit, tree, head, inputs, pathsHash, origin, branch, pull, merged, job, workflow, run, attempt, at, id, end } = row;
  return {
    c: commit,
    t: tree,
    h: head,
    in: inputs,
    pv: pathsHash,
    o: origin,
    br: branch?.slice(0, 1000),
    pr: pull,
    m: merged,
    job,
    wf: workflow,
    run,
    att: attempt,
    at,
    id,
    end,
    v: row.conclusion,
    hr: row.spent && [row.spent.total, row.spent.afterBest],
    ever: row.failedBefore,
    w: row.waitsFor,
    jid: row.jobId,
  };
}

/** Names in the order in which they were first asked for. */
class Numbering {
  readonly #known = new Map<string, number>();

  of(name: string): number {
    const known = this.#known.get(name) ?? this.#known.size;
    this.#known.set(name, known);
    return known;
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  get size(): number {
    return this.#known.size;
  }

  get names(): readonly string[] {
    return [...this.#known.keys()];
  }
}
