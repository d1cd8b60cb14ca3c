import type { ChartLine } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import { namedBranch } from '../../comparison/baseline.ts';
import type { Finding, HistoryDiagnosis, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import type { Axis, Series } from '../../history/history.ts';
import { clean } from '../clean.ts';
import { factsOf, mainSeries, quotedReplicate, quotedSeries } from '../facts.ts';
import { baseRuns } from '../on-base.ts';
import { outvotedOf } from '../outvoted.ts';
import type { Report } from '../report.ts';
import { namedSets } from '../said/other-sets.ts';
import { bestOf, endOf, finiteCount, lineOf, type Points, passesOf, seedLine, spanOf, valueNear } from './curves.ts';
import type { ChartVoice } from './voice.ts';

/** The loss curves of one run. Of several replicates `shown` is drawn and quoted, in a band over all. */
export interface Losses {
  readonly shown: HistoryDiagnosis;
  /** The series that the judged line is of. */
  readonly main: Series;
  /** Validation loss; training loss where there is no other. */
  readonly judged: ChartLine;
  readonly train?: ChartLine;
  readonly base?: ChartLine;
  /** The pass before the log started again, further evaluation sets, and replicates that failed alone. */
  readonly others: readonly ChartLine[];
  /** Names of further evaluation sets that would flatten the others, or are too many. */
  readonly undrawn: readonly string[];
  /** Names of the series that the judged line and the training line are of. */
  readonly drawn: ReadonlySet<string>;
  /** Runs behind the judged line, and behind that of the base. */
  readonly seeds: number;
  /** The judged line is that of the seed in the middle. */
  readonly isMedian: boolean;
  readonly baseRuns: number;
  /** Where the pass ended after which the log started again from an earlier place, if it ran along the line that is drawn. */
  readonly sameBefore?: number;
}

type Kind = 'train' | 'validation';

const MAX_SETS = 3;
const MAX_OUTVOTED = 2;
const NAME = 24;

/** `finding`: whose losses are drawn, where it judged another validation set than the main one. */
export function lossesOf(
  report: Report,
  run: RunDiagnosis,
  finding: Finding | undefined,
  catalogue: ChartVoice,
): Losses | undefined {
  const shown = quotedReplicate(run, finding);
  const quoted = quotedSeries(shown, finding);
  const main = quoted.validation ?? quoted.train;
  if (!main) return undefined;
  const { line: names } = catalogue.words;
  const passes = (replicates: readonly HistoryDiagnosis[], kind: Kind) =>
    replicates.map((replicate) => passesOn(quotedSeries(replicate, finding)[kind], main.axis));
  const heads = { train: passes(run.replicates, 'train'), validation: passes(run.replicates, 'validation') };
  const trainName = quoted.train?.component ? clean(quoted.train.name, NAME) : names.train;
  const facts = factsOf(run, finding);
  const validationName = facts.other ? clean(main.name, NAME) : names.validation;
  const own = (kind: Kind) => heads[kind][run.replicates.indexOf(shown)]?.at(-1);
  const judged = quoted.validation
    ? seedLine('validation', own('validation'), lastOf(heads.validation), validationName)
    : seedLine('train-alone', own('train'), lastOf(heads.train), trainName);
  if (!judged) return undefined;
  // An error rate and a loss have no axis in common.
  const isSameMeasure = quoted.validation?.metric === quoted.train?.metric;
  const train = quoted.validation && isSameMeasure ? seedLine('train', own('train'), [], trainName) : undefined;
  const bases = quoted.validation
    ? lastOf(
        passes(
          baseRuns(report, run).flatMap(({ replicates }) => replicates),
          'validation',
        ),
      )
    : [];
  const base = lineOf('base', bases, baseLabel(report, names.base));
  const sets = otherSets(run, shown, main, finding, catalogue);
  const earlier = earlierOf(heads, main.axis, catalogue);
  const before = earlier.length > 0 ? undefined : (sameBefore(heads.validation) ?? sameBefore(heads.train));
  return {
    shown,
    main,
    judged,
    ...(train && { train }),
    ...(base && { base }),
    others: [...earlier, ...sets.lines, ...outvoted(run, main.axis, catalogue)],
    undrawn: sets.undrawn,
    drawn: new Set([main.name, ...(train && quoted.train ? [quoted.train.name] : [])]),
    seeds: lastOf(heads.validation).length || lastOf(heads.train).length,
    isMedian: facts.isMedian === true,
    baseRuns: bases.length,
    ...(before !== undefined && { sameBefore: before }),
  };
}

/** The passes of a series on the axis of the picture. */
function passesOn(series: Series | undefined, axis: Axis): readonly Points[] {
  return series && series.axis === axis && series.y.length > 0 ? passesOf(series) : [];
}

function lastOf(passes: readonly (readonly Points[])[]): readonly Points[] {
  return passes.flatMap((each) => each.slice(-1));
}

/** The pass before the log started again, where it is seen beside the one that followed; the first of its lines is named. */
function earlierOf(
  { validation, train }: Record<Kind, readonly (readonly Points[])[]>,
  axis: Axis,
  { chart: words }: ChartVoice,
): readonly ChartLine[] {
  const kinds = [
    { role: 'earlier-validation', passes: validation },
    { role: 'earlier-train', passes: train },
  ] as const;
  const drawn = kinds.flatMap(({ role, passes: [own, ...others] }) => {
    const [before, after] = own?.slice(-2) ?? [];
    return before && after && others.length === 0 && endOf(before) && isApart(before, after) ? [{ role, ...before }] : [];
  });
  return drawn.map((line, i) => ({ ...line, ...(i === 0 && { label: words.firstPass(axis, endOf(line)?.at ?? 0) }) }));
}

/** The end of a pass that cannot be told from the one that followed. */
function sameBefore([own, ...others]: readonly (readonly Points[])[]): number | undefined {
  const [before, after] = own?.slice(-2) ?? [];
  return before && after && others.length === 0 && !isApart(before, after) ? endOf(before)?.at : undefined;
}

/** Share of the height below which two lines are one to the eye. */
const ONE_LINE = 0.02;

/** Whether a pass is seen beside the one that followed it. */
function isApart(before: Points, after: Points): boolean {
  const between = Array.from(before.x)
    .map((at, i) => Math.abs((before.y[i] ?? Number.NaN) - (valueNear(after, at) ?? Number.NaN)))
    .filter(isDrawable)
    .sort((a, b) => a - b);
  return !((between[between.length >> 1] ?? Number.POSITIVE_INFINITY) < ONE_LINE * spanOf(after));
}

/** Further evaluation sets with a loss of the same kind; of the parts of one loss those that the words name. */
function otherSets(
  run: RunDiagnosis,
  { history }: HistoryDiagnosis,
  main: Series,
  finding: Finding | undefined,
  { chart: words }: ChartVoice,
): { readonly lines: readonly ChartLine[]; readonly undrawn: readonly string[] } {
  if (main.role !== 'validation') return { lines: [], undrawn: [] };
  const named = new Set(namedSets(run, finding).map(({ name }) => name));
  const isAlike = (one: Series) =>
    (one.role === 'validation' || one.role === 'test') &&
    one.axis === main.axis &&
    // One that counts as adversarial is told of.
    (one.adversarial === true ||
      (one.metric === main.metric && one.component === main.component && (!one.component || named.has(one.name)))) &&
    finiteCount(one) > 1;
  const all = history.series.filter((series) => series !== main && isAlike(series));
  const sets = all.filter((series) => isOfScale(series, main)).slice(0, MAX_SETS);
  // What the words name has the same name here.
  const labelOf = ({ name, subset = name }: Series) => clean(named.has(name) ? name : subset, NAME);
  const lines = sets.flatMap((series) => {
    const [line, best] = [lineOf('second', [series], labelOf(series)), bestOf(series)];
    // Where nothing rises, the words tell of each how low it came.
    const isTold = finding === undefined && named.has(series.name) && best !== undefined;
    return line ? [{ ...line, ...(isTold && { fact: words.bestShort(best.value, spanOf(series)) }) }] : [];
  });
  return { lines, undrawn: all.filter((series) => !sets.includes(series)).map(({ name }) => clean(name, NAME)) };
}

/** Lines of another order of magnitude would flatten the judged one. */
const MOST_APART = 5;

function isOfScale(one: Series, main: Series): boolean {
  const [a, b] = [one, main].map(({ y }) => Math.abs(medianOfAll(y)));
  return a === undefined || b === undefined || !(Math.max(a, b) > MOST_APART * Math.min(a, b));
}

function medianOfAll(values: Float64Array): number {
  const sorted = values.filter(isDrawable).sort();
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Replicates that failed while most did not. */
function outvoted(run: RunDiagnosis, axis: Axis, { chart: words }: ChartVoice): readonly ChartLine[] {
  const names = new Set(outvotedOf(run).flatMap(({ replicates }) => replicates));
  const failed = run.replicates.filter(({ history }) => names.has(history.name)).slice(0, MAX_OUTVOTED);
  return failed.flatMap((replicate) => {
    const line = lineOf(
      'second-worst',
      passesOn(mainSeries(replicate).validation, axis).slice(-1),
      clean(replicate.history.name, NAME),
    );
    const [best, end] = [line && bestOf(line), line && endOf(line)];
    if (!line) return [];
    return [{ ...line, ...(best && end && end.value > best.value && { fact: words.rise(best.value, end.value) }) }];
  });
}

export function baseLabel(report: Report, label: string): string {
  const branch = report.comparison && namedBranch(report.comparison.baseline);
  return branch === undefined ? label : clean(branch, NAME);
}
