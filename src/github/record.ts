import * as v from 'valibot';
import type { Buckets, History, Run, Series } from '../history/history.ts';
import { isSetting, type Setting } from '../history/settings/plain-values.ts';

/**
 * What is kept of one training of the base branch. Curves, never verdicts: the base is diagnosed again with today's code, so
 * that a better detector cannot make an old problem look new.
 */
export interface RunRecord {
  readonly commit: string;
  /** When it was written, ISO 8601. */
  readonly when: string;
  /** What the ledger says of it, so that a lost ledger can be made again. */
  readonly row?: unknown;
  readonly runs: readonly Run[];
}

/** A record larger than this is neither written nor read. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Doubles, little-endian, in base64: exact for NaN, infinities and -0, and a quarter of the parsing. */
const numbers = v.pipe(
  v.string(),
  v.check((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*=*$/.test(text)),
  v.transform(decode),
);

/** Most of one kind in a record. More runs than that are refused; of the others the writer leaves out what is beyond. */
const MAX_TEXT = 1000;
const MAX_SERIES = 2000;
const MAX_REPLICATES = 1000;
const MAX_RUNS = 1000;
const MAX_SETTINGS_FILES = 20;
const MAX_SETTINGS = 1000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const finite = v.pipe(v.number(), v.finite());
const AXIS = v.picklist(['epoch', 'step', 'samples', 'tokens', 'time']);

const BUCKETS = v.object({ min: numbers, max: numbers, mean: numbers, count: numbers, nonFinite: numbers });
const SERIES = v.object({
  name: text,
  role: v.picklist(['train', 'validation', 'test', 'other']),
  metric: text,
  direction: v.picklist(['min', 'max', 'unknown']),
  axis: AXIS,
  aggregation: v.picklist(['point', 'epoch-mean', 'window-mean', 'window-sum', 'unknown']),
  component: v.boolean(),
  subset: v.exactOptional(text),
  adversarial: v.exactOptional(v.boolean()),
  x: numbers,
  y: numbers,
  epochs: v.exactOptional(numbers),
  buckets: v.exactOptional(BUCKETS),
});
/** What is none is left out by itself: a name or a value that may not be shown. */
const SETTINGS = v.object({
  name: text,
  values: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MAX_SETTINGS),
    v.transform((values): Setting[] => values.filter(isSetting)),
  ),
});
const HISTORY = v.object({
  name: text,
  series: v.pipe(v.array(SERIES), v.maxLength(MAX_SERIES)),
  breaks: v.array(
    v.object({
      kind: v.picklist(['restart', 'resume', 'overlap-kept']),
      axis: AXIS,
      at: finite,
      after: finite,
    }),
  ),
  completion: v.picklist(['complete', 'incomplete', 'unknown']),
  ending: v.exactOptional(v.picklist(['planned', 'early-stopping'])),
  planned: v.exactOptional(v.object({ axis: AXIS, end: finite })),
  checkpoint: v.exactOptional(v.object({ keeps: v.picklist(['best', 'last']), at: v.exactOptional(finite) })),
  boosting: v.exactOptional(v.boolean()),
  settings: v.exactOptional(v.pipe(v.array(SETTINGS), v.maxLength(MAX_SETTINGS_FILES))),
});
const RUN = v.object({ key: text, replicates: v.pipe(v.array(HISTORY), v.minLength(1), v.maxLength(MAX_REPLICATES)) });
const RECORD = v.object({
  schema: v.literal(1),
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  when: v.pipe(v.string(), v.isoTimestamp()),
  row: v.exactOptional(v.unknown()),
  runs: v.pipe(v.array(RUN), v.maxLength(MAX_RUNS)),
});

/**
 * The record as it is stored: JSON. `undefined` when it could not be read again: larger than `limit`, of too many runs, or of none
 * with a name that is short enough.
 */
export function recordText(record: RunRecord, limit = MAX_RECORD_BYTES): string | undefined {
  const named = record.runs.filter(({ key }) => key.length <= MAX_TEXT);
  if (named.length === 0) return undefined;
  const runs = named.map(({ key, replicates }) => ({ key, replicates: replicates.slice(0, MAX_REPLICATES).map(historyJson) }));
  const { commit, when, row } = record;
  const json = JSON.stringify({ schema: 1, commit, when, ...(row !== undefined && { row }), runs });
  if (json.length > limit && named.some(hasSettings)) return recordText({ ...record, runs: named.map(withoutSettings) }, limit);
  return json.length <= limit && readRecord(json) !== undefined ? json : undefined;
}

function hasSettings({ replicates }: Run): boolean {
  return replicates.some(({ settings }) => settings !== undefined);
}

/** Curves are what the next pull request is compared with; where both are too long they stay. */
function withoutSettings({ key, replicates: [first, ...others] }: Run): Run {
  const without = ({ settings: _settings, ...history }: History): History => history;
  return { key, replicates: [without(first), ...others.map(without)] };
}

/** Reads a stored record; `undefined` for anything else, whoever put it there. */
export function readRecord(json: string): RunRecord | undefined {
  try {
    const read = v.safeParse(RECORD, JSON.parse(json));
    if (!read.success) return undefined;
    const { commit, when, row, runs } = read.output;
    return { commit, when, ...(row !== undefined && { row }), runs: runs.flatMap(runOf) };
  } catch {
    return undefined;
  }
}

/** Reads a record as earlier versions stored it: gzipped. */
export async function unpackRecord(packed: Uint8Array<ArrayBuffer>): Promise<RunRecord | undefined> {
  if (packed.length > MAX_RECORD_BYTES) return undefined;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const bytes = await bytesOf(stream, MAX_UNPACKED_BYTES);
    if (bytes === undefined) return undefined;
    return readRecord(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function runOf({ key, replicates }: v.InferOutput<typeof RUN>): readonly Run[] {
  const [first, ...rest] = replicates.map(
    (history): History => ({ ...history, series: history.series.filter(isWhole), files: [], notes: [] }),
  );
  return first === undefined ? [] : [{ key, replicates: [first, ...rest] }];
}

function isWhole({ x, y, epochs, buckets }: Series): boolean {
  const parts = [y, ...(epochs ? [epochs] : []), ...(buckets ? Object.values(buckets) : [])];
  return parts.every((part) => part.length === x.length);
}

/** What JSON or the limits cannot hold is left out, so that the rest can be read again. */
function historyJson({ files: _files, notes: _notes, series, name, breaks, planned, checkpoint, ...rest }: History): unknown {
  return {
    ...rest,
    name: name.slice(0, MAX_TEXT),
    breaks: breaks.filter(({ at, after }) => Number.isFinite(at) && Number.isFinite(after)),
    ...(planned && Number.isFinite(planned.end) && { planned }),
    ...(checkpoint && { checkpoint: checkpointJson(checkpoint) }),
    series: kept(series).map(seriesJson),
  };
}

function checkpointJson({ keeps, at }: NonNullable<History['checkpoint']>): unknown {
  return { keeps, ...(at !== undefined && Number.isFinite(at) && { at }) };
}

/** Of too many series the losses, and then the others, in their order. */
function kept(series: readonly Series[]): readonly Series[] {
  const named = series.filter((one) => [one.name, one.metric, one.subset ?? ''].every(({ length }) => length <= MAX_TEXT));
  if (named.length <= MAX_SERIES) return named;
  const losses = named.filter(({ metric }) => metric === 'loss');
  const first = new Set([...losses, ...named.filter(({ metric }) => metric !== 'loss')].slice(0, MAX_SERIES));
  return named.filter((one) => first.has(one));
}

function seriesJson({ x, y, epochs, buckets, ...rest }: Series): unknown {
  return {
    ...rest,
    x: encode(x),
    y: encode(y),
    ...(epochs && { epochs: encode(epochs) }),
    ...(buckets && { buckets: bucketsJson(buckets) }),
  };
}

function bucketsJson({ min, max, mean, count, nonFinite }: Buckets): unknown {
  return { min: encode(min), max: encode(max), mean: encode(mean), count: encode(count), nonFinite: encode(nonFinite) };
}

function encode(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index, value] of values.entries()) view.setFloat64(index * 8, value, true);
  let binary = '';
  for (let at = 0; at < view.byteLength; at += 8192) {
    binary += String.fromCharCode(...new Uint8Array(view.buffer, at, Math.min(8192, view.byteLength - at)));
  }
  return btoa(binary);
}

function decode(base64: string): Float64Array {
  const binary = atob(base64);
  const view = new DataView(new ArrayBuffer(binary.length));
  for (let at = 0; at < binary.length; at += 1) view.setUint8(at, binary.charCodeAt(at));
  return Float64Array.from({ length: Math.floor(binary.length / 8) }, (_, index) => view.getFloat64(index * 8, true));
}

async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
