import { readFileSync } from 'node:fs';
import type { Direction, History, Role, Run, Series } from '../../src/history/history.ts';

/** One training run of the clinic with the truth that a large test set and counterfactual runs told about it. */
export interface ClinicRun {
  readonly id: string;
  readonly train: readonly (number | null)[];
  readonly val: readonly (number | null)[];
  readonly acc: readonly (number | null)[];
  readonly labels: Readonly<Record<string, boolean | null>>;
  readonly effect: Readonly<Record<string, number | null>>;
}

const CLINIC = new URL('../fixtures/diagnosis/clinic.jsonl', import.meta.url);

/** Real training runs, see `test/fixtures/diagnosis/README.md`. */
export const clinicRuns: readonly ClinicRun[] = readFileSync(CLINIC, 'utf8')
  .trim()
  .split('\n')
  .map((line): ClinicRun => JSON.parse(line));

export function seriesOf(values: readonly (number | null)[], part: Partial<Series> & { name: string; role: Role }): Series {
  const direction: Direction = part.direction ?? 'min';
  return {
    metric: 'loss',
    axis: 'epoch',
    aggregation: 'point',
    component: false,
    direction,
    x: Float64Array.from(values, (_, i) => i + 1),
    y: Float64Array.from(values, (value) => value ?? Number.NaN),
    ...part,
  };
}

export function historyOf(series: readonly Series[], part: Partial<History> = {}): History {
  return { name: 'run', series, breaks: [], completion: 'unknown', files: [], notes: [], ...part };
}

export function runOf(first: History, ...others: readonly History[]): Run {
  return { key: 'run', replicates: [first, ...others] };
}

export function clinicHistory(run: ClinicRun): History {
  const losses = [
    seriesOf(run.train, { name: 'loss', role: 'train', aggregation: 'epoch-mean' }),
    seriesOf(run.val, { name: 'val_loss', role: 'validation' }),
  ];
  const accuracy =
    run.acc.length > 0
      ? [seriesOf(run.acc, { name: 'val_accuracy', role: 'validation', metric: 'accuracy', direction: 'max' })]
      : [];
  return historyOf([...losses, ...accuracy], { name: run.id });
}

/** The first clinic run with this label, so that a test reads like what it is about. */
export function clinicWith(label: string, value = true): ClinicRun {
  const run = clinicRuns.find((one) => one.labels[label] === value);
  if (run === undefined) throw new Error(`no clinic run in the fixtures with ${label} = ${value}`);
  return run;
}

export function clinicRun(id: string): ClinicRun {
  const run = clinicRuns.find((one) => one.id === id);
  if (run === undefined) throw new Error(`no clinic run ${id} in the fixtures`);
  return run;
}
