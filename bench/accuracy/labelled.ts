import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from '../product.ts';
import { percent, table } from '../shared.ts';
import { diagnosed } from './predict.ts';

/** A checkout of the labelled histories of OverfitGuard, which has no licence and is therefore not here. */
const FOLDER = process.env['OVERFITGUARD'];

interface Labelled {
  readonly overfit: boolean;
  readonly train: readonly (number | null)[];
  readonly val: readonly (number | null)[];
}

function labelled(folder: string): readonly Labelled[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll(/\b(?:NaN|-?Infinity)\b/g, 'null');
    const log = JSON.parse(text) as Record<string, unknown>;
    const series = (key: unknown, otherwise: string): (number | null)[] => {
      const values = log[typeof key === 'string' ? key : otherwise];
      if (!Array.isArray(values)) throw new Error(`${name} has no ${String(key ?? otherwise)}`);
      return values.map((value: unknown) => (Array.isArray(value) ? value[1] : value) as number | null);
    };
    return {
      overfit: !name.includes('non_overfit'),
      train: series(log['train_metric'], 'train_loss'),
      val: series(log['monitor_metric'], 'val_loss'),
    };
  });
}

/** Whether overfitting is found in histories that others labelled. */
export async function printLabelled(product: Product): Promise<void> {
  if (FOLDER === undefined || !existsSync(FOLDER)) {
    console.log('\nskipped: OVERFITGUARD names no checkout of asgaardlab/OverfitGuard');
    return;
  }
  const rows: string[][] = [];
  for (const [name, part] of [
    ['real, from papers', 'data/testing/real_world_data'],
    ['simulated', 'data/training'],
  ] as const) {
    let [tp, fp, fn, tn] = [0, 0, 0, 0];
    for (const { overfit, train, val } of labelled(join(FOLDER, part))) {
      const run = await diagnosed(product, { train, val });
      const found = run?.findings.some((finding) => finding.kind === 'overfitting') ?? false;
      if (overfit) found ? tp++ : fn++;
      else found ? fp++ : tn++;
    }
    const f1 = (hit: number): number => (2 * hit) / (2 * hit + fp + fn);
    rows.push([
      name,
      String(tp + fn),
      String(fp + tn),
      percent(tp / (tp + fn)),
      percent(fp / (fp + tn)),
      ((f1(tp) + f1(tn)) / 2).toFixed(3),
    ]);
  }
  table('Overfitting in histories labelled by others', ['histories', 'overfit', 'not', 'found', 'false alarms', 'macro-F1'], rows);
}
