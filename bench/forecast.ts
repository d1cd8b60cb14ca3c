/**
 * npm run bench:forecast: what more training brings, foretold from the part of a run that came before and held against what it really
 * brought, beside "it stays where it is" and a straight line through the second half. Reads `shared/data` and `shared/samples`; a set
 * that is absent is skipped with a line. Then of curves made by known laws: what is said, and what is true.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Curve, curveOf } from '../src/diagnosis/curve.ts';
import { selectSeries } from '../src/diagnosis/select.ts';
import { type Ahead, forecastOf, MORE, NO_GAIN } from '../src/diagnosis/signs/forecast.ts';
import { numbersOf } from '../src/diagnosis/signs/measured.ts';
import { widthOf } from '../src/diagnosis/signs/values.ts';
import { at, mean } from '../src/diagnosis/statistics/order.ts';
import { THRESHOLDS } from '../src/diagnosis/thresholds.ts';
import type { Series } from '../src/history/history.ts';
import { readHistories } from '../src/history/read.ts';
import { madeCurves } from './forecast/made.ts';
import { taskSetRuns } from './judged.ts';
import { jsonLines, percent, SHARED, table } from './shared.ts';

/** Share of a run that is kept back, and how much more training that is for one who saw the rest. */
const KEPT_BACK = [0.2, 1 / 3, 0.5] as const;
const FEWEST = 10;

interface Loss {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function curve({ x, y }: Loss, to = x.length): Curve | undefined {
  const series: Series = {
    ...{
      name: 'val_loss',
      role: 'validation',
      metric: 'loss',
      direction: 'min',
      axis: 'step',
      aggregation: 'point',
      component: false,
    },
    x: x.subarray(0, to),
    y: y.subarray(0, to),
  };
  return curveOf(series, 0, 0, THRESHOLDS);
}

interface Case {
  readonly now: number;
  readonly ahead: Ahead;
  readonly line: number;
  readonly end: number;
}

/** One run cut so that a share of it is left to foretell. */
function caseOf(loss: Loss, share: number): Case | undefined {
  const last = at(loss.x, loss.x.length - 1);
  const first = at(loss.x, 0);
  const from = first > 0 ? 0 : first - (last - first) / (loss.x.length - 1);
  const to = loss.x.findLastIndex((x) => x - from <= (1 - share) * (last - from)) + 1;
  const seen = to >= 5 ? curve(loss, to) : undefined;
  const forecast = seen && numbersOf(forecastOf(seen, undefined));
  const more = MORE[KEPT_BACK.indexOf(share as (typeof KEPT_BACK)[number])];
  const ahead = forecast?.ahead.find((one) => one.more === more);
  if (seen === undefined || forecast === undefined || ahead === undefined || !(forecast.now > 0)) return undefined;
  const width = widthOf(loss.y.length);
  return { now: forecast.now, ahead, line: straight(seen, last), end: mean(loss.y, loss.y.length - width, loss.y.length) };
}

/** Least squares through the second half. */
function straight({ x, y, n }: Curve, place: number): number {
  const from = n >> 1;
  const [mx, my] = [mean(x, from, n), mean(y, from, n)];
  let [sxx, sxy] = [0, 0];
  for (let i = from; i < n; i++) {
    sxx += (at(x, i) - mx) ** 2;
    sxy += (at(x, i) - mx) * (at(y, i) - my);
  }
  return my + (sxx > 0 ? sxy / sxx : 0) * (place - mx);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Area under the curve: how often a run that gained more than `least` was given a higher gain than one that did not. */
function areaOf(cases: readonly Case[], least: number): string {
  const isTrue = ({ now, end }: Case): boolean => (now - end) / now > least;
  const sorted = cases.toSorted((a, b) => a.ahead.gain - b.ahead.gain);
  let [ranks, hits] = [0, 0];
  for (let i = 0; i < sorted.length; ) {
    let to = i;
    while (to < sorted.length && sorted[to]?.ahead.gain === sorted[i]?.ahead.gain) to++;
    const among = sorted.slice(i, to).filter(isTrue).length;
    ranks += (among * (i + 1 + to)) / 2;
    hits += among;
    i = to;
  }
  const others = sorted.length - hits;
  return hits < 5 || others < 5 ? '-' : ((ranks - (hits * (hits + 1)) / 2) / (hits * others)).toFixed(3);
}

function rowsOf(name: string, losses: readonly Loss[]): string[][] {
  return KEPT_BACK.map((share) => {
    const cases = losses.map((loss) => caseOf(loss, share)).filter((one) => one !== undefined);
    const error = (of: (one: Case) => number): string =>
      percent(medianOf(cases.map((one) => Math.abs(of(one) - one.end) / one.now)), 2);
    const held = cases.filter(({ ahead, end }) => end >= ahead.low && end <= ahead.high).length;
    const low = cases.filter(({ ahead, end }) => end < ahead.low).length;
    return [
      `${name}, the last ${percent(share, 0)}`,
      String(cases.length),
      error(({ ahead }) => ahead.expected),
      error(({ now }) => now),
      error(({ line }) => line),
      areaOf(cases, 0.01),
      areaOf(cases, 0.05),
      percent(held / cases.length, 0),
      percent(low / cases.length, 0),
    ];
  });
}

const isWhole = ({ y }: Loss): boolean => y.length >= FEWEST && y.every(Number.isFinite);

function pairs(path: string): readonly Loss[] {
  const rows = (jsonLines(join(SHARED, 'data', path)) ?? []) as readonly {
    readonly val: readonly (readonly (number | null)[])[];
  }[];
  const column = (val: readonly (readonly (number | null)[])[], i: number) =>
    Float64Array.from(val, (pair) => pair[i] ?? Number.NaN);
  return rows.map(({ val }) => ({ x: column(val, 0), y: column(val, 1) })).filter(isWhole);
}

function taskSet(): readonly Loss[] {
  return (taskSetRuns() ?? [])
    .filter(({ label }) => label !== 'diverged' && label !== 'non-finite')
    .map(({ run }) => ({
      x: Float64Array.from(run.val, (_, i) => i + 1),
      y: Float64Array.from(run.val, (value) => value ?? Number.NaN),
    }))
    .filter(isWhole);
}

/** The validation losses of the real logs. */
async function samples(): Promise<readonly Loss[]> {
  const folder = join(SHARED, 'samples');
  let paths: readonly string[];
  try {
    paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  } catch {
    console.log(`skipped: ${folder} is not here`);
    return [];
  }
  const losses: Loss[] = [];
  for (const path of paths) {
    const content = new Blob([readFileSync(join(folder, path))]);
    const { runs } = await readHistories([{ path, content }]);
    for (const { replicates } of runs.slice(0, 2)) {
      const [{ series }] = replicates;
      const [main] = selectSeries(replicates[0], undefined).validations;
      const loss = main === undefined ? undefined : series[main];
      if (loss !== undefined && loss.direction === 'min' && !loss.buckets && isWhole(loss)) losses.push(loss);
    }
  }
  return losses;
}

const sets: readonly (readonly [string, readonly Loss[]])[] = [
  ['samples', await samples()],
  ['TaskSet', taskSet()],
  ['AlgoPerf', pairs('algoperf_dev.jsonl.gz')],
  ['nanoGPT', pairs('nanogpt_dev.jsonl.gz')],
];
const header = ['set', 'runs', 'median error', 'last value', 'straight line', 'AUC > 1 %', 'AUC > 5 %', '80 % holds', 'below it'];
table(
  'What more training brings',
  header,
  sets.flatMap(([name, losses]) => rowsOf(name, losses)),
);

/** Of the made curves of one law: what so much more training is said to bring, and really brings, as shares of the loss. */
function madeRows(law: string): string[][] {
  const made = madeCurves().filter((one) => one.law === law);
  return MORE.map((more) => {
    const cases = made.flatMap(({ y, truth }) => {
      const seen = curve({ x: Float64Array.from(y, (_, i) => i + 1), y });
      const ahead = seen && numbersOf(forecastOf(seen, undefined))?.ahead.find((one) => one.more === more);
      const [now, end] = [truth(1), truth(1 + more)];
      return ahead === undefined ? [] : [{ ...ahead, end, said: ahead.gain, true: (now - end) / now }];
    });
    const share = (is: (one: (typeof cases)[number]) => boolean): string => percent(cases.filter(is).length / cases.length, 0);
    return [
      `${law}, ${percent(more, 0)} more`,
      `${cases.length} of ${made.length}`,
      percent(mean(Float64Array.from(cases, ({ said }) => said))),
      percent(mean(Float64Array.from(cases, (one) => one.true))),
      percent(medianOf(cases.map((one) => Math.abs(one.said - one.true))), 2),
      percent(medianOf(cases.map((one) => one.true)), 2),
      share((one) => one.said > 2 * one.true + NO_GAIN),
      share(({ end, low, high }) => end >= low && end <= high),
    ];
  });
}

const laws = [...new Set(madeCurves().map(({ law }) => law))];
table(
  'Curves made by a known law, 20 to 200 evaluations, 0.2 to 3 % of scatter: what more training is said to bring, and brings',
  ['law', 'runs', 'said', 'true', 'median error', 'last value', 'twice too high', '80 % holds'],
  laws.flatMap(madeRows),
);

const curves = sets.flatMap(([, losses]) => losses.map((loss) => curve(loss))).filter((one) => one !== undefined);
const begin = performance.now();
for (const one of curves) forecastOf(one, undefined);
console.log(
  `\n${((performance.now() - begin) / curves.length).toFixed(3)} ms a run for ${MORE.length} lengths (${curves.length} runs)`,
);
