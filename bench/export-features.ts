// Writes what the model is trained on: features of the run, truth, and group, one JSON line a sample.
// usage: node scripts/run-ts.mjs bench/export-features.ts OUT.jsonl.gz
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MODEL_FEATURE_NAMES, modelFeatures } from '../src/diagnosis/model/model-features.ts';
import { type ClinicRecord, curvesOf, DATA_FILES, type DataSet, groupOf, type Losses, loadRecords } from './accuracy/records.ts';
import { withNoise } from './accuracy/stress.ts';
import { judge } from './accuracy/truth.ts';
import { seeded } from './shared.ts';

const cut = <T>(values: readonly T[], length: number): T[] => values.slice(0, length);

/** The same run as if it had been planned shorter, which a constant learning rate allows to know exactly. */
function shortened(record: ClinicRecord, run: Losses, share: number): Omit<ClinicRecord, 'seeds'> | undefined {
  const { sched, patience } = record.config;
  const boosting = record.config['trainer'] !== undefined;
  const n = Math.round(run.val.length * share);
  if ((!boosting && sched !== 'const') || patience || n < 8) return undefined;
  const acc = run.acc === undefined ? {} : { acc: cut(run.acc, n) };
  const interventions = Object.entries(record.interventions).map(([name, other]) => {
    const length = name === 'longer' ? 2 * n : n;
    return [name, { train: cut(other.train, length), test: cut(other.test, length) }] as const;
  });
  return {
    id: record.id,
    config: record.config,
    run: { train: cut(run.train, n), val: cut(run.val, n), test: cut(run.test, n), ...acc },
    interventions: Object.fromEntries(interventions),
  };
}

/** The run with loss noise at every point, as small validation sets and small batches bring it. */
function noisy(record: ClinicRecord): Losses {
  const random = seeded([...record.id].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7));
  const share = [0.01, 0.02, 0.04, 0.08][Math.floor(4 * random())] ?? 0.02;
  return withNoise(record.run, share, random);
}

function samplesOf(record: ClinicRecord, set: DataSet): string[] {
  const samples: { kind: string; run: Losses; interventions: ClinicRecord['interventions'] }[] = [{ kind: 'run', ...record }];
  if (!set.startsWith('holdout')) {
    for (const run of record.seeds) samples.push({ kind: 'seed', run, interventions: record.interventions });
    samples.push({ kind: 'noisy', ...record, run: noisy(record) });
    for (const share of [0.6, 0.35]) {
      for (const run of [record.run, ...record.seeds.slice(0, 1)]) {
        const short = shortened(record, run, share);
        if (short !== undefined) samples.push({ kind: 'short', ...short });
      }
    }
  }
  return samples.flatMap(({ kind, run, interventions }) => {
    const features = modelFeatures(curvesOf(run));
    if (features === undefined && kind !== 'run') return [];
    const effect = Object.fromEntries(
      Object.entries(judge(run, interventions).effect).map(([name, value]) => [name, Number.isFinite(value) ? value : 9]),
    );
    const { labels } = judge(run, interventions);
    return [
      JSON.stringify({
        set,
        kind,
        id: record.id,
        group: groupOf(record),
        labels,
        effect,
        features: features === undefined ? null : [...features].map((value) => Number(value.toPrecision(7))),
      }),
    ];
  });
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/run-ts.mjs bench/export-features.ts OUT.jsonl.gz');
const folder = process.env['CLINIC_DATA'] ?? 'bench/data';
const lines = (Object.keys(DATA_FILES) as DataSet[]).flatMap((set) =>
  loadRecords(set, folder).flatMap((record) => samplesOf(record, set)),
);
writeFileSync(out, gzipSync(`${JSON.stringify({ names: MODEL_FEATURE_NAMES })}\n${lines.join('\n')}\n`));
console.log(`${lines.length} samples`);
