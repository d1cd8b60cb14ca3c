import { join } from 'node:path';
import type { SourceFile } from '../src/source/source.ts';
import { type Curves, csvOf, type Losses } from './accuracy/records.ts';
import { type Answer, type Product, textFile } from './product.ts';
import { jsonLines, percent, SHARED } from './shared.ts';

/** A run whose truth is known, and what the product said of it. */
export interface Judged<T> {
  readonly of: T;
  readonly answer: Answer;
}

/** A run as a CSV by epoch. */
export function csvFile(run: Curves): readonly SourceFile[] {
  return [textFile('run/history.csv', csvOf(run))];
}

export type Keep = <T>(values: readonly T[]) => T[];

/** A run with some of its evaluations, at the epochs that they have. */
export function picked({ train, val, acc }: Curves, pick: Keep): Curves {
  const at = pick(val.map((_, i) => i + 1));
  return { at, train: pick(train), val: pick(val), ...(acc && { acc: pick(acc) }) };
}

/** Picks so many values, evenly spread, the last one included: what a trainer that evaluates seldom would have left. */
export function thinned(count: number, length: number): Keep {
  const places = Array.from({ length: count }, (_, i) => Math.round(((i + 1) * length) / count) - 1);
  return (values) => places.flatMap((place) => values.slice(place, place + 1));
}

/** Gives every run to the product, written by `write`. */
export async function judgeAll<T extends { readonly run: Curves }>(
  product: Product,
  runs: readonly T[],
  write: (run: Curves) => readonly SourceFile[] = csvFile,
): Promise<readonly Judged<T>[]> {
  const out: Judged<T>[] = [];
  for (const of of runs) out.push({ of, answer: await product.answer(write(of.run)) });
  return out;
}

/** Whether the product warns of a run or fails it. */
export function isBlamed({ answer }: Judged<unknown>): boolean {
  return answer.verdict === 'warning' || answer.verdict === 'failing';
}

/** The share of which something holds, in percent. */
export function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return percent(all.filter(holds).length / all.length, 1);
}

/** How often which verdict was given for which kind, the commonest first. */
export function countKinds(runs: readonly Judged<unknown>[]): string {
  const counts = new Map<string, number>();
  for (const { answer } of runs) {
    const key = answer.verdict === answer.kind ? answer.verdict : `${answer.verdict} ${answer.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const list = [...counts].toSorted(([, a], [, b]) => b - a);
  return list.map(([key, count]) => `${count} ${key}`).join(', ');
}

/** A run of TaskSet: which task, and how it did among a thousand others of it. */
export interface TaskSetRun {
  readonly id: string;
  readonly run: Pick<Losses, 'train' | 'val'>;
  /** Truth, never shown to the product. */
  readonly test: Losses['test'];
  readonly label: 'no-learning' | 'slow' | 'good' | 'diverged' | 'non-finite' | 'other';
}

export function taskSetRuns(): readonly TaskSetRun[] | undefined {
  return jsonLines(join(SHARED, 'data', 'taskset_dev.jsonl.gz')) as readonly TaskSetRun[] | undefined;
}

/** What of an answer must not change with the form of a log. */
export type Said = Pick<Answer, 'verdict' | 'kind'>;

export function saidOf({ verdict, kind }: Answer): Said {
  return { verdict, kind };
}
