import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import type { FilesRead, FormatReader, Recognition } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import type { Sample } from '../sample.ts';
import { readBlockLog } from './block-log.ts';
import { placesOf } from './wandb-place.ts';
import { decodeRecord } from './wandb-record.ts';
import { WandbRun } from './wandb-run.ts';
import { WireError } from './wire.ts';

/** `:W&B`, 0xBEE1, version 0. */
const MAGIC = [0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0x00] as const;

/**
 * W&B transaction logs (`run-<id>.wandb`), which lie on the disk of every job, online and offline. A run that was resumed
 * has several, which are read as one.
 */
export const wandb: FormatReader = {
  name: 'wandb',
  recognise,
  groupOf: () => '',
  async read(files, { limits, because }): Promise<FilesRead> {
    const runs = new Map<string, WandbRun>();
    for (const file of [...files].sort(byTime)) await readLog(file, runs, limits);
    const all = [...runs.values()];
    const histories = all.filter((run) => run.refusal() === undefined);
    const places = placesOf(histories);
    return {
      pieces: histories.map((run, i) => run.piece(places[i] ?? '', because)),
      refused: all.flatMap((run) => run.refusals()),
      notes: [],
    };
  },
};

function recognise({ head }: Sample): Recognition | undefined {
  if (MAGIC.some((byte, i) => head[i] !== byte)) return undefined;
  return { score: 1, because: { code: 'magic', what: 'W&B' } };
}

/** The time in a run folder's name, by which logs of one run are put in order. */
function timeOf(path: string): string {
  return /(?:^|\/)(?:offline-)?run-(\d{8}_\d{6})-/.exec(path)?.[1] ?? path;
}

function byTime(a: SourceFile, b: SourceFile): number {
  const [one, other] = [timeOf(a.path), timeOf(b.path)];
  if (one !== other) return one < other ? -1 : 1;
  // Within a second, W&B counts the folders: `run-<time>-<id>`, `run-<time>-<id>-1`.
  const [first, second] = [a.path, b.path].map((path) => path.slice(0, path.lastIndexOf('/') + 1).replace(/\/$/, ''));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Reads one log into its run: the run record, which says whose log it is, comes before the rows. */
async function readLog({ path, content }: SourceFile, runs: Map<string, WandbRun>, limits: Limits): Promise<void> {
  let run: WandbRun | undefined;
  let ended = false;
  const open = (id: string) => {
    const opened = runs.get(id) ?? new WandbRun(limits);
    if (run === undefined) opened.paths.push(path);
    runs.set(id, opened);
    run = opened;
    return opened;
  };
  const sink = {
    run: (record: Parameters<WandbRun['describe']>[0]) => (run ?? open(`id ${record.id || path}`)).describe(record),
    row: (row: Parameters<WandbRun['row']>[0]) => (run ?? open(`path ${path}`)).row(row),
    metric: (metric: Parameters<WandbRun['metric']>[0]) => (run ?? open(`path ${path}`)).metric(metric),
    exit() {
      ended = true;
    },
  };
  const onRecord = (view: DataView, start: number, end: number) => {
    try {
      decodeRecord(view, start, end, sink);
      return true;
    } catch (error) {
      if (error instanceof WireError) return false;
      throw error;
    }
  };
  const end = await readBlockLog(content, MAGIC.length, onRecord, limits.recordBytes);
  const read = run ?? open(`path ${path}`);
  const note: ReadingNote = end.kind === 'damaged' ? { code: 'damaged', path, atByte: end.atByte } : { code: 'cut-off', path };
  if (end.kind !== 'whole' || !ended) read.notes.push(note);
}
