import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { seeded } from '../shared.ts';

export type Kind = 'csv' | 'jsonl';

/** Writes `rows` rows of a made training log: step, train_loss, val_loss. `digits`: 17 as trainers print, or a few. */
export function writeLog(path: string, kind: Kind, rows: number, digits: number): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const random = seeded(7);
  const number = digits >= 16 ? (value: number) => String(value) : (value: number) => value.toFixed(digits);
  const file = openSync(path, 'w');
  if (kind === 'csv') writeSync(file, 'step,train_loss,val_loss\n');
  let lines: string[] = [];
  for (let step = 0; step < rows; step++) {
    const train = number(2.5 / (1 + step / rows) + random() / 10);
    const validation = number(2.6 / (1 + step / rows) + random() / 10);
    lines.push(
      kind === 'csv'
        ? `${step},${train},${validation}\n`
        : `{"step": ${step}, "train_loss": ${train}, "val_loss": ${validation}}\n`,
    );
    if (lines.length < 20_000 && step < rows - 1) continue;
    writeSync(file, lines.join(''));
    lines = [];
  }
  closeSync(file);
}
