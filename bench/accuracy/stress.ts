import type { Product } from '../product.ts';
import { percent, seeded, table } from '../shared.ts';
import { diagnosed, predictionOf } from './predict.ts';
import type { ClinicRecord, Losses } from './records.ts';
import { type Prediction, score } from './score.ts';
import { truthOf } from './truth.ts';

const LENGTHS = [10, 15, 20, 30, 50] as const;
const NOISES = [0, 0.02, 0.05, 0.1] as const;

/** Every n-th point, the last one included: what a trainer that logs less often would have left. */
export function sampled(run: Losses, points: number): Losses {
  const n = run.val.length;
  const places = Array.from({ length: points }, (_, i) => Math.round(((i + 1) * n) / points) - 1);
  const pick = <T>(values: readonly T[]): T[] => places.flatMap((place) => values.slice(place, place + 1));
  const acc = run.acc === undefined ? {} : { acc: pick(run.acc) };
  return { train: pick(run.train), val: pick(run.val), test: run.test, ...acc };
}

/** Both losses times a log-normal factor of this standard deviation at every point. */
export function withNoise(run: Losses, share: number, random: () => number): Losses {
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const shake = (values: Losses['val']) => values.map((value) => (value === null ? null : value * Math.exp(share * gauss())));
  return { ...run, train: shake(run.train), val: shake(run.val) };
}

async function row(
  product: Product,
  name: string,
  records: readonly ClinicRecord[],
  change: (run: Losses) => Losses,
): Promise<string[]> {
  const predictions = new Map<string, Prediction>();
  for (const record of records) predictions.set(record.id, predictionOf(record.id, await diagnosed(product, change(record.run))));
  const { labels, meanMacroF1, advice } = score(records.map(truthOf), predictions);
  const figures = [labels.overfitting.f1, labels.overfitting.macroF1, meanMacroF1].map((value) => value.toFixed(3));
  const shares = [labels.healthy.recall, advice.helped, advice.harmed, advice.harmedHealthy].map((share) => percent(share, 0));
  return [name, String(records.length), ...figures, ...shares, advice.regret.toFixed(3)];
}

const HEADER = [
  'hold-out runs',
  'n',
  'overfitting F1',
  'macro-F1',
  'mean macro-F1',
  'healthy found',
  'helped',
  'harmed',
  'harmed healthy',
  'regret',
];

/** Short histories and loss noise, on the hold-out runs, with the product's own model. */
export async function printStress(product: Product, records: readonly ClinicRecord[]): Promise<void> {
  const short: string[][] = [];
  for (const length of LENGTHS) {
    const long = records.filter((record) => record.run.val.length >= length);
    short.push(await row(product, `${length} points`, long, (run) => sampled(run, length)));
  }
  table('Short histories: the run sampled at so many points', HEADER, short);
  const rows: string[][] = [];
  for (const noise of NOISES) {
    const random = seeded(17);
    rows.push(await row(product, `noise ${percent(noise, 0)}`, records, (run) => withNoise(run, noise, random)));
  }
  rows.push(await row(product, 'without accuracy', records, ({ train, val, test }) => ({ train, val, test })));
  table('Noise: both losses multiplied at every point; and no task metric in the log', HEADER, rows);
}
