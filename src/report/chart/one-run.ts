import type { ChartLine, ChartPanel } from '../../chart/chart.ts';
import { baseRunOf } from '../../comparison/match.ts';
import { type Finding, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Axis, Series } from '../../history/history.ts';
import { clean } from '../clean.ts';
import { stoppingOf } from '../early-stopping.ts';
import { extentOf, mainSeries, quotedReplicate, quotedSeries } from '../facts.ts';
import type { Catalogue } from '../language/language.ts';
import type { Report } from '../report.ts';
import { againstBase } from './against-base.ts';
import { endOf, lineOf, passesOf, valueNear } from './curves.ts';
import { messageOf } from './message.ts';
import type { Message, Scene } from './scene.ts';
import { metricPanel, ratePanel, taskMetricOf } from './strips.ts';

/** The picture of one run: its losses, below them the task metric and the learning rate. */
export interface RunPicture {
  readonly axis: Axis;
  readonly panels: readonly [ChartPanel, ...ChartPanel[]];
  readonly extent?: readonly [number, number];
  /** How many runs each line is the median of. */
  readonly seeds: number;
  readonly baseRuns: number;
  readonly lines: { readonly judged: ChartLine; readonly train?: ChartLine; readonly base?: ChartLine };
}

/** What the heading says of the run: a finding, or a number against the base. */
export interface Subject {
  readonly finding?: Finding;
  /** The series of the number that is said to be worse or better. */
  readonly number?: string;
}

const MAX_OTHER_SETS = 3;

export function pictureOf(report: Report, run: RunDiagnosis, subject: Subject, catalogue: Catalogue): RunPicture | undefined {
  const { finding } = subject;
  const shown = quotedReplicate(run, finding);
  const { train, validation } = quotedSeries(shown, finding);
  const main = validation ?? train;
  if (!main) return undefined;
  const { chart: words, words: labels } = catalogue;
  const sameLoss = (replicate: HistoryDiagnosis, kind: 'train' | 'validation') =>
    passesOn(quotedSeries(replicate, finding)[kind], main.axis);
  const heads = run.replicates.map((replicate) => sameLoss(replicate, 'validation'));
  const trains = run.replicates.map((replicate) => sameLoss(replicate, 'train'));
  const bases = baseRuns(report, run.run.key).flatMap(({ replicates }) =>
    replicates.flatMap((replicate) => sameLoss(replicate, 'validation').slice(-1)),
  );
  const name = validation ? nameOf(validation, shown, labels.line.validation) : undefined;
  const judged = validation
    ? lineOf(
        'validation',
        heads.flatMap((passes) => passes.slice(-1)),
        name,
      )
    : lineOf(
        'train-alone',
        trains.flatMap((passes) => passes.slice(-1)),
        train?.component ? clean(train.name, 24) : labels.line.train,
      );
  if (!judged) return undefined;
  const trainLine =
    validation &&
    lineOf(
      'train',
      trains.flatMap((passes) => passes.slice(-1)),
      train?.component ? clean(train.name, 24) : labels.line.train,
    );
  const trainShown = trainLine && withoutBand(trainLine);
  const base = validation && lineOf('base', bases, baseLabel(report, labels.line.base));
  const scene: Scene = {
    axis: main.axis,
    words,
    judged,
    ...(trainShown && { train: trainShown }),
    ...(base && { base }),
    baseRuns: bases.length,
    ...(finding && { finding }),
    ...stopOf(main, judged),
    ...thinnedBest(main, judged),
    ...spikeOf(shown, main.axis),
  };
  const gates = subject.number !== undefined && subject.number !== main.name ? subject.number : undefined;
  const message: Message = (subject.number === main.name ? againstBase(scene, 'lower', false) : undefined) ?? messageOf(scene);
  const { facts = {}, extent, ...drawn } = message;
  const earlier = [...firstPasses(heads, scene, 'earlier-validation'), ...firstPasses(trains, scene, 'earlier-train')];
  const lines = [judged, trainShown, base, ...earlier, ...otherSets(shown, main)].flatMap((line) =>
    line ? [withFact(line, facts)] : [],
  );
  const strips = stripsOf(report, run, shown, main, gates, catalogue);
  const isAmong = strips.length > 0;
  const hasTall = strips.some(({ size }) => size === 'tall');
  const loss: ChartPanel = {
    ...drawn,
    metric: main.component || main.metric !== 'loss' ? clean(main.name, 40) : validation ? words.loss : words.trainingLoss,
    size: hasTall ? 'strip' : isAmong ? 'tall' : 'main',
    better: 'lower',
    lines,
  };
  return {
    axis: main.axis,
    panels: [hasTall ? quiet(loss) : loss, ...strips],
    ...(extent && { extent }),
    seeds: heads.filter((passes) => passes.length > 0).length,
    baseRuns: bases.length,
    lines: { judged, ...(trainShown && { train: trainShown }), ...(base && { base }) },
  };
}

/** The loss above a metric that decides the check: curves without a message. */
function quiet({
  fill: _fill,
  height: _height,
  levels: _levels,
  marks: _marks,
  spike: _spike,
  message: _message,
  ...panel
}: ChartPanel): ChartPanel {
  return { ...panel, lines: panel.lines.map(({ fact: _fact, ...line }) => line) };
}

function withFact(line: ChartLine, facts: NonNullable<Message['facts']>): ChartLine {
  const fact = facts[line.role];
  return fact === undefined ? line : { ...line, fact };
}

function withoutBand({ band: _band, ...line }: ChartLine): ChartLine {
  return line;
}

/** The passes of a series on the axis of the picture. */
function passesOn(series: Series | undefined, axis: Axis): ReturnType<typeof passesOf> {
  return series && series.axis === axis && series.y.length > 0 ? passesOf(series) : [];
}

/** The pass before the log started again; only the validation loss is named. */
function firstPasses(
  passes: readonly ReturnType<typeof passesOf>[],
  { axis, words }: Scene,
  role: 'earlier-validation' | 'earlier-train',
): readonly ChartLine[] {
  const [before] = passes[0]?.slice(-2, -1) ?? [];
  const end = before && endOf(before);
  if (!before || !end || passes.length > 1) return [];
  return [{ role, x: before.x, y: before.y, ...(role === 'earlier-validation' && { label: words.firstPass(axis, end.at) }) }];
}

/** Further evaluation sets with a loss of the same kind. */
function otherSets({ history }: HistoryDiagnosis, main: Series): readonly ChartLine[] {
  return history.series
    .filter(({ role, metric, axis, component, y }) => {
      return (
        (role === 'validation' || role === 'test') &&
        metric === main.metric &&
        axis === main.axis &&
        component === main.component &&
        y.some(Number.isFinite)
      );
    })
    .filter((series) => series !== main && main.role === 'validation')
    .slice(0, MAX_OTHER_SETS)
    .flatMap((series) => lineOf('second', [series], clean(series.subset ?? series.name, 18)) ?? []);
}

function stripsOf(
  report: Report,
  run: RunDiagnosis,
  shown: HistoryDiagnosis,
  main: Series,
  gating: string | undefined,
  { chart: words, words: labels }: Catalogue,
): readonly ChartPanel[] {
  const metric = taskMetricOf(shown.history, main.axis, gating);
  const same = ({ series }: HistoryDiagnosis['history']) =>
    series.filter(({ name, axis, y }) => name === metric?.name && axis === main.axis && y.some(Number.isFinite));
  const base = metric ? baseRuns(report, run.run.key).flatMap((one) => same(shownOf(one).history).slice(0, 1)) : [];
  const gates = metric !== undefined && gating !== undefined && (metric.name === gating || metric.metric === gating);
  const panel =
    metric &&
    metricPanel(metric, base, {
      words,
      labels: { validation: labels.line.validation, base: baseLabel(report, labels.line.base) },
      gates,
    });
  const rate = ratePanel(shown.history, main.axis, words);
  return [panel, rate].flatMap((one) => one ?? []);
}

/** The base's run, and its earlier trainings that stand behind the comparison. */
function baseRuns(report: Report, key: string): readonly RunDiagnosis[] {
  const baseline = report.comparison?.baseline;
  if (baseline?.state !== 'found') return [];
  const { current, older, rung } = baseline;
  return [current, ...older].flatMap((record) => baseRunOf(key, report.diagnosis.runs, record, rung) ?? []);
}

function baseLabel(report: Report, label: string): string {
  const branch = report.comparison?.baseline.branch;
  return branch === undefined ? label : clean(branch, 24);
}

function nameOf(validation: Series, shown: HistoryDiagnosis, main: string): string {
  return validation === mainSeries(shown).validation && !validation.component ? main : clean(validation.name, 24);
}

function stopOf(series: Series, judged: ChartLine): Pick<Scene, 'stop'> {
  const stopping = series.role === 'validation' ? stoppingOf(series) : undefined;
  const last = series.x.at(-1);
  if (!stopping || last === undefined || judged.band) return {};
  const at = last - stopping.saved;
  const value = valueNear(judged, at);
  return value === undefined ? {} : { stop: { at, value } };
}

/** Of a series too long to keep, buckets remember the lowest value. */
function thinnedBest(main: Series, judged: ChartLine): Pick<Scene, 'best'> {
  const best = main.buckets && !judged.band ? extentOf(main).min : undefined;
  return best ? { best } : {};
}

function spikeOf({ findings }: HistoryDiagnosis, axis: Axis): Pick<Scene, 'spike'> {
  const spike = findings.find((finding) => finding.kind === 'spike' && finding.axis === axis);
  return spike ? { spike } : {};
}
