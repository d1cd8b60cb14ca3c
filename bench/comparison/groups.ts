import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { jsonLines, SHARED } from '../shared.ts';
import { type Diagnosis, diagnose, type History, type RunDiagnosis, type Series } from './product.ts';

/** Runs of one configuration, told apart by their seed only. */
export interface Group {
  readonly name: string;
  /** Half of the groups was looked at while thresholds were chosen; the other half is reported apart. */
  readonly half: 'tuning' | 'reported';
  readonly runs: readonly Curves[];
}

export interface Curves {
  readonly train?: readonly (readonly [number, number])[];
  readonly val: readonly (readonly [number, number])[];
  /** Validation accuracy. */
  readonly acc?: readonly (readonly [number, number])[];
}

type Point = readonly [number, number];

/** A number of our JSON: `null` stands for a value that was not finite. */
function points(value: unknown): Point[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown, index): Point => {
    if (Array.isArray(one)) return [Number(one[0]), one[1] === null ? Number.NaN : Number(one[1])];
    return [index + 1, one === null ? Number.NaN : Number(one)];
  });
}

function halfOf(name: string): 'tuning' | 'reported' {
  return createHash('sha256').update(name).digest().readUInt8(0) % 2 === 0 ? 'tuning' : 'reported';
}

type Row = Readonly<Record<string, unknown>>;

function grouped(rows: readonly unknown[], nameOf: (row: Row) => string, half: (row: Row) => string): readonly Group[] {
  const groups = new Map<string, { half: 'tuning' | 'reported'; runs: Curves[] }>();
  for (const row of rows as readonly Row[]) {
    const name = nameOf(row);
    const group = groups.get(name) ?? { half: halfOf(half(row)), runs: [] };
    const train = points(row['train']);
    const val = points(row['val']);
    if (val.length >= 4) group.runs.push({ val, ...(train.length > 0 ? { train } : {}) });
    groups.set(name, group);
  }
  return [...groups].map(([name, { half: side, runs }]) => ({ name, half: side, runs }));
}

/** AlgoPerf: same submission, workload and trial; the study is the seed. Split by workload. */
export function algoperf(): readonly Group[] | undefined {
  const rows = jsonLines(join(SHARED, 'data', 'algoperf_dev.jsonl.gz'));
  return (
    rows &&
    grouped(
      rows,
      (row) => `${row['submission']} ${row['workload']} ${row['trial']}`,
      (row) => String(row['workload']),
    ).filter((group) => group.runs.length >= 2)
  );
}

/** modded-nanogpt: the logs of one record. The track of mixed optimisers is no group of equal runs. Split by record. */
export function nanogpt(): readonly Group[] | undefined {
  const rows = jsonLines(join(SHARED, 'data', 'nanogpt_dev.jsonl.gz'));
  return (
    rows &&
    grouped(
      rows.filter((row) => !String((row as Row)['record']).includes('track_3')),
      (row) => String(row['record']),
      (row) => String(row['record']),
    ).filter((group) => group.runs.length >= 8)
  );
}

export interface ClinicRun {
  readonly id: string;
  readonly half: 'tuning' | 'reported';
  readonly run: Curves & { readonly test: readonly number[] };
  readonly seeds: readonly (Curves & { readonly test: readonly number[] })[];
  readonly interventions: Readonly<Record<string, Curves & { readonly test: readonly number[] }>>;
}

/**
 * Our own runs, with seeds and counterfactual interventions whose true effect is known. Split by run. The learned model was trained
 * on those of `dev`, interventions aside, and on none of the tasks of `holdout-pairs`.
 */
export function clinic(set: 'dev' | 'holdout-pairs'): readonly ClinicRun[] | undefined {
  const rows = jsonLines(join('bench', 'data', `${set}.jsonl.gz`));
  return (rows as readonly Row[] | undefined)?.map((row) => ({
    id: String(row['id']),
    half: halfOf(String(row['id'])),
    run: clinicCurves(row['run']),
    seeds: Array.isArray(row['seeds']) ? row['seeds'].map(clinicCurves) : [],
    interventions: Object.fromEntries(
      Object.entries(row['interventions'] ?? {}).map(([name, curves]) => [name, clinicCurves(curves)]),
    ),
  }));
}

export function clinicCurves(value: unknown): Curves & { readonly test: readonly number[]; readonly acc: readonly Point[] } {
  const row = (value ?? {}) as Row;
  return {
    train: points(row['train']),
    val: points(row['val']),
    acc: points(row['acc']),
    test: points(row['test']).map(([, y]) => (Number.isNaN(y) ? Number.POSITIVE_INFINITY : y)),
  };
}

/** A curve as the product sees it after reading. */
export function diagnosed(curves: Curves, axis: 'epoch' | 'step' = 'step'): RunDiagnosis {
  const series = [
    curves.train ? seriesOf('loss', 'train', axis, curves.train) : undefined,
    seriesOf('val_loss', 'validation', axis, curves.val),
    curves.acc && curves.acc.length > 0 ? accuracyOf(axis, curves.acc) : undefined,
  ];
  const history: History = {
    name: 'run',
    series: series.filter((one) => one !== undefined),
    breaks: [],
    completion: 'unknown',
    files: [{ path: 'run.csv', format: 'generic-table', because: { code: 'header', columns: ['loss', 'val_loss'] } }],
    notes: [],
  };
  const diagnosis: Diagnosis = diagnose({ runs: [{ key: 'run', replicates: [history] }] });
  const [run] = diagnosis.runs;
  if (!run) throw new Error('no run diagnosed');
  return run;
}

function seriesOf(name: string, role: 'train' | 'validation', axis: 'epoch' | 'step', at: readonly Point[]): Series {
  const aggregation = role === 'train' && axis === 'epoch' ? 'epoch-mean' : 'point';
  const [x, y] = [Float64Array.from(at, (point) => point[0]), Float64Array.from(at, (point) => point[1])];
  return { name, role, metric: 'loss', direction: 'min', axis, aggregation, component: false, x, y };
}

function accuracyOf(axis: 'epoch' | 'step', at: readonly Point[]): Series {
  return { ...seriesOf('val_accuracy', 'validation', axis, at), metric: 'accuracy', direction: 'max' };
}
