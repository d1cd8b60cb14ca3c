import type { SourceFile } from '../../source/source.ts';
import type { ReadLimits } from '../point-room.ts';
import { byMagic, type FilesRead, type FormatReader } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { parentOf } from '../run-key.ts';
import { readBlockLog } from './block-log.ts';
import { idOf, placesOf } from './wandb-place.ts';
import { decodeRecord, type LoggedRow, type MetricRecord, type RunRecord, type WandbSink } from './wandb-record.ts';
import { MOST_METRICS, WandbRun } from './wandb-run.ts';
import { whereSound } from './wire.ts';

/** `:W&B`, 0xBEE1, version 0. */
const MAGIC = [0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0x00] as const;

/**
 * W&B transaction logs (`run-<id>.wandb`), which lie on the disk of every job, online and offline. A run that was resumed
 * has several, which are read as one.
 */
export const wandb: FormatReader = {
  name: 'wandb',
  recognise: byMagic(MAGIC, 'W&B'),
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

/** The time in a run folder's name, by which logs of one run are put in order. */
function timeOf(path: string): string {
  return /(?:^|\/)(?:offline-)?run-(\d{8}_\d{6})-/.exec(path)?.[1] ?? path;
}

function byTime(a: SourceFile, b: SourceFile): number {
  const [one, other] = [timeOf(a.path), timeOf(b.path)];
  if (one !== other) return one < other ? -1 : 1;
  // Within a second, W&B counts the folders: `run-<time>-<id>`, `run-<time>-<id>-1`.
  const [first, second] = [a.path, b.path].map(parentOf);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

async function readLog({ path, content }: SourceFile, runs: Map<string, WandbRun>, limits: ReadLimits): Promise<void> {
  const log = new Log(path, runs, limits);
  const onRecord = whereSound((view, start, end) => decodeRecord(view, start, end, log));
  const end = await readBlockLog(content, MAGIC.length, onRecord, limits.recordBytes);
  const note: ReadingNote = end.kind === 'damaged' ? { code: 'damaged', path, atByte: end.atByte } : { code: 'cut-off', path };
  const { target, ended } = log;
  if (end.kind !== 'whole' || !ended) target.notes.push(note);
}

/** One log while it is read: its rows go to the run that its first records name. */
class Log implements WandbSink {
  ended = false;
  readonly #path: string;
  readonly #runs: Map<string, WandbRun>;
  readonly #limits: ReadLimits;
  readonly #metrics: MetricRecord[] = [];
  #record: RunRecord | undefined;
  #target: WandbRun | undefined;

  constructor(path: string, runs: Map<string, WandbRun>, limits: ReadLimits) {
    this.#path = path;
    this.#runs = runs;
    this.#limits = limits;
  }

  get target(): WandbRun {
    return this.#target ?? this.#open(undefined);
  }

  run(record: RunRecord): void {
    this.#record ??= record;
  }

  metric(metric: MetricRecord): void {
    if (this.#target !== undefined) this.#target.metric(metric);
    else if (this.#metrics.length < MOST_METRICS) this.#metrics.push(metric);
  }

  row(row: LoggedRow): void {
    (this.#target ?? this.#open(row.step)).row(row);
  }

  exit(): void {
    this.ended = true;
  }

  /** A log of a known run goes on with it, unless it begins where that one began: then it is a copy, or another attempt. */
  #open(step: number | undefined): WandbRun {
    const id = idOf(this.#record) || this.#path;
    const known = this.#runs.get(id);
    const goesOn = known?.firstStep === undefined || step === undefined || step > known.firstStep;
    const target = known !== undefined && goesOn ? known : new WandbRun(this.#limits);
    this.#runs.set(goesOn ? id : `${id} ${this.#path}`, target);
    target.paths.push(this.#path);
    if (this.#record !== undefined) target.describe(this.#record);
    for (const metric of this.#metrics) target.metric(metric);
    this.#target = target;
    return target;
  }
}
