import type { SourceFile } from '../../src/source/source.ts';
import { textFile } from '../product.ts';
import { seeded } from '../shared.ts';

/** Curves as people post them, and the forms that their trainers print them in. */
export type Curve = readonly number[];

/** `n` values of a function of the place, each times 1 plus a scatter of `noise`. */
export function curve(n: number, value: (i: number) => number, noise = 0, seed = 1): Curve {
  const random = seeded(seed);
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: n }, (_, i) => value(i) * (1 + noise * gauss()));
}

/** From `from` down (or up) to `to`, by e at every `pace` places. */
export function approach(from: number, to: number, pace: number): (i: number) => number {
  return (i) => to + (from - to) * Math.exp(-i / pace);
}

/** Down to `to` until `turn`, then straight up by the share `rise` until `end`. */
export function turning(from: number, to: number, turn: number, rise: number, end: number): (i: number) => number {
  const down = approach(from, to, turn / 3);
  return (i) => (i <= turn ? down(i) : down(turn) * (1 + (rise * (i - turn)) / (end - turn)));
}

type Columns = Readonly<Record<string, Curve>>;

const lengthOf = (columns: Columns): number => Math.max(...Object.values(columns).map((values) => values.length));
const places = (columns: Columns): readonly number[] => Array.from({ length: lengthOf(columns) }, (_, i) => i);
const valuesAt = (columns: Columns, i: number): readonly (readonly [string, number])[] =>
  Object.entries(columns).flatMap(([name, values]) => (values[i] === undefined ? [] : [[name, values[i]] as const]));

export function keras(columns: Columns, planned = lengthOf(columns), first = 1): SourceFile {
  const word = (value: number): string =>
    Number.isFinite(value) ? (Math.abs(value) < 1e-3 && value !== 0 ? value.toExponential(4) : value.toFixed(4)) : 'nan';
  const lines = places(columns).flatMap((i) => {
    const said = valuesAt(columns, i).map(([name, value]) => ` - ${name}: ${word(value)}`);
    return [`Epoch ${i + first}/${planned}`, `782/782 [==============================] - 21s 27ms/step${said.join('')}`];
  });
  return textFile('training.log', `${lines.join('\n')}\n`);
}

export function text(columns: Columns, unit = 'Epoch', each = 1): SourceFile {
  const lines = places(columns).map((i) => {
    const said = valuesAt(columns, i).map(([name, value]) => `${name}: ${value.toFixed(4)}`);
    return `${unit} ${(i + 1) * each} | ${said.join(' | ')}`;
  });
  return textFile('train.log', `${lines.join('\n')}\n`);
}

export function csv(columns: Columns, axis = 'epoch', each = 1): SourceFile {
  const names = Object.keys(columns);
  const cell = (name: string, i: number): string => {
    const value = columns[name]?.[i];
    return value === undefined || Number.isNaN(value) ? '' : String(Number(value.toPrecision(6)));
  };
  const lines = places(columns).map((i) => [i * each, ...names.map((name) => cell(name, i))].join(','));
  return textFile('history.csv', `${[axis, ...names].join(',')}\n${lines.join('\n')}\n`);
}

export interface Fine {
  readonly loss: Curve;
  readonly grad_norm?: Curve;
  readonly learning_rate?: number;
  /** What each evaluation logged; evenly spread over the training. */
  readonly evaluations?: Columns;
  readonly epochs: number;
}

/** `trainer_state.json` of a fine-tuning. */
export function trainerState({ loss, grad_norm, learning_rate = 2e-5, evaluations = {}, epochs }: Fine): SourceFile {
  const logs = loss.map((value, i) => {
    const at = { step: 10 * (i + 1), epoch: ((i + 1) / loss.length) * epochs };
    return {
      ...at,
      loss: value,
      ...(grad_norm && { grad_norm: grad_norm[i] }),
      learning_rate: learning_rate * (1 - i / loss.length),
    };
  });
  const count = Object.keys(evaluations).length === 0 ? 0 : lengthOf(evaluations);
  const evals = Array.from({ length: count }, (_, k) => {
    const step = Math.round(((k + 1) * 10 * loss.length) / count);
    return { step, epoch: ((k + 1) / count) * epochs, ...Object.fromEntries(valuesAt(evaluations, k)) };
  });
  const log_history = [...logs, ...evals].toSorted((a, b) => a.step - b.step);
  const plain = JSON.stringify({ epoch: epochs, global_step: 10 * loss.length, log_history }, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? `@${Number.isNaN(value) ? 'NaN' : 'Infinity'}@` : value,
  );
  return textFile('trainer_state.json', plain.replaceAll(/"@(NaN|Infinity)@"/g, '$1'));
}

export function boosting(columns: Columns): SourceFile {
  const lines = places(columns).map((i) => {
    const said = valuesAt(columns, i).map(([name, value]) => `${name}:${value.toFixed(6)}`);
    return `[${i}]\t${said.join('\t')}`;
  });
  return textFile('train.log', `${lines.join('\n')}\n`);
}
