import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { alignTraining } from '../src/diagnosis/align.ts';
import { CURVE_FEATURE_NAMES, curveFeatures } from '../src/diagnosis/curve-features.ts';
import { featuresOf } from '../src/diagnosis/features.ts';
import { THRESHOLDS } from '../src/diagnosis/thresholds.ts';
import type { History, Role, Series } from '../src/history/history.ts';

/**
 * Writes the curve features of clinic files as CSV for the training script, so that the model is trained on exactly the numbers
 * that the product computes: `id`, then one column per feature; empty for NaN. Runs too short to judge are left out.
 *
 * usage: export-features OUT.csv IN.jsonl[.gz]...
 */
function main(out: string, inputs: readonly string[]): void {
  const rows = [['id', ...CURVE_FEATURE_NAMES].join(',')];
  for (const path of inputs) {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const line of text.trim().split('\n')) {
      const record: ClinicRecord = JSON.parse(line);
      const numbers = numbersOf(record);
      if (numbers) rows.push([record.id, ...Array.from(numbers, (value) => (Number.isNaN(value) ? '' : String(value)))].join(','));
    }
  }
  writeFileSync(out, `${rows.join('\n')}\n`);
}

interface ClinicRecord {
  readonly id: string;
  readonly run: { readonly train: readonly (number | null)[]; readonly val: readonly (number | null)[] };
}

function numbersOf({ id, run }: ClinicRecord): Float64Array | undefined {
  const series = [seriesOf('loss', 'train', run.train), seriesOf('val_loss', 'validation', run.val)];
  const history: History = { name: id, series, breaks: [], completion: 'unknown', files: [], notes: [] };
  const features = featuresOf(history, { checkpoint: 'last', thresholds: THRESHOLDS });
  return (
    features.validation &&
    curveFeatures(features.validation.y, features.train && alignTraining(features.train, features.validation, false))
  );
}

function seriesOf(name: string, role: Role, values: readonly (number | null)[]): Series {
  return {
    name,
    role,
    metric: 'loss',
    direction: 'min',
    axis: 'epoch',
    aggregation: 'unknown',
    component: false,
    x: Float64Array.from(values, (_, i) => i + 1),
    y: Float64Array.from(values, (value) => value ?? Number.NaN),
  };
}

const [out, ...inputs] = process.argv.slice(2);
if (out === undefined || inputs.length === 0) throw new Error('usage: export-features OUT.csv IN.jsonl[.gz]...');
main(out, inputs);
