// Writes what the model is trained on: features of the run, truth, and task, one JSON line a sample.
// usage: node scripts/run-ts.mjs bench/export-features.ts OUT.jsonl.gz
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MODEL_FEATURE_NAMES, modelFeatures } from '../src/diagnosis/model/model-features.ts';
import { type ClinicRecord, curvesOf, DATA_FILES, type DataSet, groupOf, type Losses, loadRecords } from './accuracy/records.ts';
import { judge, LABELS, type Truth } from './accuracy/truth.ts';
import { faultsIn, isBroken } from './faults/truth.ts';
import { type TaskSetRun, taskSetRuns } from './judged.ts';
import { type Copy, copiesOf } from './model/copies.ts';

type Labels = Truth['labels'];

function sample(
  set: string,
  id: string,
  group: string,
  { kind, run, rate, weight }: Omit<Copy, 'interventions' | 'truth'>,
  truth: { labels: Labels; effect?: Truth['effect'] },
): string[] {
  const features = modelFeatures({ ...curvesOf(run), ...(rate && { rate }) });
  if (features === undefined && kind !== 'run') return [];
  const effect =
    truth.effect &&
    Object.fromEntries(Object.entries(truth.effect).map(([name, value]) => [name, Number.isFinite(value) ? value : 9]));
  return [
    JSON.stringify({
      ...{ set, kind, id, group, weight },
      labels: truth.labels,
      effect: effect ?? null,
      features: features === undefined ? null : [...features].map((value) => Number(value.toPrecision(7))),
    }),
  ];
}

/** Runs of the clinic, whose counterfactuals are known. Of the hold-out the run alone. */
function ofClinic(record: ClinicRecord, set: DataSet): string[] {
  const copies = set.startsWith('holdout') ? copiesOf(record).slice(0, 1) : copiesOf(record);
  return copies.flatMap((copy) =>
    sample(set, record.id, groupOf(record), copy, judge(copy.truth, copy.interventions, record.chance)),
  );
}

const unknown = (known: Partial<Labels>): Labels =>
  ({ ...Object.fromEntries(LABELS.map((label) => [label, null])), ...known }) as Labels;

/** What the rank of a run of TaskSet among a thousand others says of its labels; nothing is known of what would have helped. */
const OF_TASKSET: Readonly<Partial<Record<TaskSetRun['label'], Labels>>> = {
  'no-learning': unknown({ diverged: false, overfitting: false, healthy: false }),
  slow: unknown({ diverged: false, overfitting: false, healthy: false, lr_too_low: true, lr_too_high: false }),
  diverged: unknown({ diverged: true, overfitting: false, healthy: false, lr_too_low: false }),
  'non-finite': unknown({ diverged: true, overfitting: false, healthy: false, lr_too_low: false }),
  good: unknown({ diverged: false, lr_too_low: false, lr_too_high: false, healthy: true }),
};

function ofTaskSet({ id, run, test, label }: TaskSetRun): string[] {
  const labels = OF_TASKSET[label];
  return labels
    ? sample('taskset', id, 'taskset', { kind: 'taskset', run: { ...run, test } as Losses, weight: 0.3 }, { labels })
    : [];
}

/** Runs that were broken on purpose are not healthy. */
function ofFaults(path: string): string[] {
  return (faultsIn(path) ?? [])
    .filter(isBroken)
    .flatMap(({ id, run, test }) =>
      sample(
        'faults',
        id,
        'faults',
        { kind: 'fault', run: { ...run, test } as Losses, weight: 0.4 },
        { labels: unknown({ healthy: false, overfitting: null }) },
      ),
    );
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/run-ts.mjs bench/export-features.ts OUT.jsonl.gz');
const folder = process.env['CLINIC_DATA'] ?? 'bench/data';
const lines = [
  ...(Object.keys(DATA_FILES) as DataSet[]).flatMap((set) => loadRecords(set, folder).flatMap((record) => ofClinic(record, set))),
  ...(taskSetRuns() ?? []).flatMap(ofTaskSet),
  ...ofFaults(`${folder}/faults-own.jsonl.gz`),
];
writeFileSync(out, gzipSync(`${JSON.stringify({ names: MODEL_FEATURE_NAMES })}\n${lines.join('\n')}\n`));
console.log(`${lines.length} samples`);
