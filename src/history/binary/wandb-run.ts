import { ClockBuilder } from '../clock.ts';
import { collected } from '../collect.ts';
import type { Axis, Refusal } from '../history.ts';
import type { Naming } from '../naming.ts';
import type { ReadLimits } from '../point-room.ts';
import type { Piece } from '../reader.ts';
import type { ReadingNote, RecognitionReason, RefusalReason } from '../reasons.ts';
import { parentOf } from '../run-key.ts';
import { type Sealed, whyNone } from '../seal.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { SeriesSet } from '../series-set.ts';
import { tokenise } from '../tokens.ts';
import { isRunFolder } from './wandb-place.ts';
import type { LoggedRow, MetricRecord, RunRecord } from './wandb-record.ts';

/** Keys that W&B and the loggers of trainers add to each row. */
const NOT_A_SERIES = /^(?:_(?:step|runtime|timestamp|wandb(?:\..*)?)|(?:train|trainer)\/(?:epoch|global_step))$/;
/** Step counters that loggers write into every row; more telling than the number of calls to `wandb.log`. */
const STEP_COUNTERS = ['trainer/global_step', 'train/global_step'] as const;
const EPOCHS = ['epoch', 'train/epoch', 'trainer/epoch'] as const;

/** Rules of `define_metric` looked through for a name. */
export const MOST_METRICS = 1000;

interface Column {
  readonly builder: SeriesBuilder;
  readonly stepMetric: string | undefined;
}

/** One W&B run while its logs are read. */
export class WandbRun {
  readonly paths: string[] = [];
  readonly notes: ReadingNote[] = [];
  readonly #set: SeriesSet;
  readonly #metrics: MetricRecord[] = [];
  readonly #columns = new Map<string, Column>();
  /** The newest value of every axis, for rows that do not repeat it. */
  readonly #positions = new Map<string, number>();
  readonly #clock = new ClockBuilder();
  #record: RunRecord | undefined;
  #step = -1;
  #firstStep: number | undefined;
  #sealed: Sealed | undefined;

  constructor(limits: ReadLimits) {
    this.#set = new SeriesSet({ limits });
  }

  get record(): RunRecord | undefined {
    return this.#record;
  }

  /** Step of the first row; undefined while there is none. */
  get firstStep(): number | undefined {
    return this.#firstStep;
  }

  describe(record: RunRecord): void {
    this.#record ??= record;
  }

  metric(metric: MetricRecord): void {
    if (metric.stepMetric !== '' && this.#metrics.length < MOST_METRICS) this.#metrics.push(metric);
  }

  row({ step, values }: LoggedRow): void {
    this.#step = step ?? this.#step + 1;
    this.#firstStep ??= this.#step;
    const time = values.get('_timestamp') ?? values.get('_runtime');
    const counted = STEP_COUNTERS.map((name) => values.get(name)).find((value) => value !== undefined);
    if (time !== undefined) this.#clock.push(counted ?? this.#step, time);
    const epoch = EPOCHS.map((name) => values.get(name)).find((value) => value !== undefined);
    for (const [name, value] of values) {
      if (NOT_A_SERIES.test(name)) continue;
      const column = this.#columns.get(name) ?? this.#open(name, values);
      if (column === undefined) continue;
      column.builder.push(this.#positionOf(column, values), value, epoch);
    }
  }

  #positionOf({ stepMetric }: Column, values: ReadonlyMap<string, number>): number {
    if (stepMetric === undefined) return this.#step;
    const position = values.get(stepMetric) ?? this.#positions.get(stepMetric) ?? this.#step;
    this.#positions.set(stepMetric, position);
    return position;
  }

  #open(name: string, values: ReadonlyMap<string, number>): Column | undefined {
    const stepMetric = this.#stepMetricOf(name) ?? STEP_COUNTERS.find((counter) => values.has(counter));
    const builder = this.#set.open(name, stepMetric === undefined ? 'step' : axisOf(stepMetric));
    if (builder === undefined) return undefined;
    const column = { builder, stepMetric };
    this.#columns.set(name, column);
    return column;
  }

  /** The axis that `define_metric` names; epochs go beside the step, which is finer. */
  #stepMetricOf(name: string): string | undefined {
    const rule =
      this.#metrics.find((metric) => metric.name === name) ?? this.#metrics.find(({ glob }) => glob !== '' && matches(glob, name));
    if (rule === undefined || rule.stepMetric === name || rule.stepMetric === '_step') return undefined;
    return tokenise(rule.stepMetric).includes('epoch') ? undefined : rule.stepMetric;
  }

  /** Why there is no history in it. */
  refusal(): RefusalReason | undefined {
    const names = this.#set.names.slice(0, 10);
    if (names.length === 0) return { code: 'no-series', saw: [] };
    if (!this.#set.isHistory) return { code: 'single-values', names };
    return whyNone(this.#seal(), names);
  }

  refusals(): Refusal[] {
    const because = this.refusal();
    return because === undefined ? [] : this.paths.map((path) => ({ path, because }));
  }

  piece(place: string, because: RecognitionReason): Piece {
    const { series, breaks, notes } = this.#seal();
    const files = this.paths.map((path) => ({ path, format: 'wandb', because }));
    const folders = this.paths.map(parentOf).filter(isRunFolder);
    const clock = this.#clock.finish();
    const told = { place, precision: 'exact', folders, completion: 'unknown', ...(clock && { clock }), files } as const;
    return { ...told, series, breaks, notes: [...this.notes, ...notes] };
  }

  #seal(): Sealed {
    this.#sealed ??= collected(this.paths[0] ?? '', this.#set, { known: (name) => (name === 'epoch' ? EPOCH : undefined) });
    return this.#sealed;
  }
}

/** The epoch as W&B shows it: one more curve. */
const EPOCH: Naming = { role: 'other', metric: 'axis', direction: 'unknown', component: false, aggregation: 'unknown' };

function axisOf(stepMetric: string): Axis {
  const words = new Set(tokenise(stepMetric));
  if (words.has('samples') || words.has('examples')) return 'samples';
  if (words.has('tokens')) return 'tokens';
  return words.has('time') || words.has('seconds') ? 'time' : 'step';
}

/** W&B's globs have one wildcard, `*`, at the end. */
function matches(glob: string, name: string): boolean {
  return glob.endsWith('*') ? name.startsWith(glob.slice(0, -1)) : glob === name;
}
