import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis, RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { History, Series } from '../../src/history/history.ts';

/** Curves of one real training run from the clinic. */
export interface Curves {
  readonly train: readonly (number | null)[];
  readonly val: readonly (number | null)[];
}

interface ClinicLine {
  readonly id: string;
  readonly run: Curves;
  readonly seeds: readonly Curves[];
  readonly interventions: Readonly<Record<string, Curves>>;
}

const lines = gunzipSync(readFileSync(new URL('../../bench/data/dev.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): ClinicLine => JSON.parse(line));

export function clinicLine(id: string): ClinicLine {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`no clinic run ${id}`);
  return line;
}

export function clinicLines(): readonly ClinicLine[] {
  return lines;
}

export function historyOf(curves: Curves, name = 'mlp'): History {
  return {
    name,
    series: [series('loss', 'train', curves.train), series('val_loss', 'validation', curves.val)],
    breaks: [],
    completion: 'unknown',
    files: [
      { path: `${name}.csv`, format: 'keras-csvlogger', because: { code: 'header', columns: ['epoch', 'loss', 'val_loss'] } },
    ],
    notes: [],
  };
}

function series(name: string, role: 'train' | 'validation', values: readonly (number | null)[]): Series {
  const y = Float64Array.from(values, (value) => value ?? Number.NaN);
  const x = Float64Array.from(values, (_, index) => index + 1);
  const aggregation = role === 'train' ? 'epoch-mean' : 'point';
  return { name, role, metric: 'loss', direction: 'min', axis: 'epoch', aggregation, component: false, x, y };
}

/** Real curves diagnosed as the product does it, one run per key. */
export function diagnosisOf(runs: Readonly<Record<string, Curves>>): Diagnosis {
  return diagnose({ runs: Object.entries(runs).map(([key, curves]) => ({ key, replicates: [historyOf(curves, key)] })) });
}

export function recordOf(
  ...runs: readonly Readonly<Record<string, Curves>>[]
): readonly { readonly runs: readonly RunDiagnosis[] }[] {
  return runs.map((one) => ({ runs: diagnosisOf(one).runs }));
}
