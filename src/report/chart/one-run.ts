import type { ChartLine, ChartPanel } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import { type Finding, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { clean } from '../clean.ts';
import { comparedOf } from '../context.ts';
import type { Unit } from '../language/phrase.ts';
import { baseRuns } from '../on-base.ts';
import type { Report } from '../report.ts';
import { cliffOf } from '../said/beside.ts';
import { metricTold } from '../said/metric.ts';
import { unitOf } from '../said/terms.ts';
import { taskMetricOf } from '../task-metric.ts';
import { againstBase, sooner, unequal } from './against-base.ts';
import { endOf, finiteCount } from './curves.ts';
import { baseLabel, type Losses, lossesOf } from './losses.ts';
import { messageOf } from './message.ts';
import type { Message, Scene, Subject, ToldNumber } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { seedMarks } from './seeds.ts';
import { isSeen, metricPanel, ratePanel, spikePanel } from './strips.ts';
import type { ChartVoice } from './voice.ts';

/** The picture of one run: its losses, below them the task metric and the learning rate. */
export interface RunPicture {
  readonly unit: Unit;
  readonly panels: readonly [ChartPanel, ...ChartPanel[]];
  readonly extent?: readonly [number, number];
  readonly losses: Losses;
}

export function pictureOf(report: Report, run: RunDiagnosis, subject: Subject, catalogue: ChartVoice): RunPicture | undefined {
  const losses = lossesOf(report, run, subject.finding, catalogue);
  if (!losses) return undefined;
  const { main, shown } = losses;
  const apart = onOtherAxis(report, run, losses, subject, catalogue);
  if (apart) return apart;
  const unit = unitOf(main.axis, shown.history.boosting || undefined);
  const { number, saving, stretch } = subject;
  const isLoss = number?.series === main.name;
  const about = { number: isLoss ? undefined : number, finding: subject.finding, metric: subject.metric, unit };
  const all = stripsOf(report, run, losses, about, catalogue);
  const baseBest = comparedOf(report, run)?.numbers.find(({ what, series }) => what === 'best' && series === main.name)?.base;
  const scene = {
    ...sceneOf(run, losses, subject, { unit, until: endAfter(losses, all) }, catalogue),
    ...(losses.base && baseBest !== undefined && { baseBest }),
  };
  const compared = stretch
    ? unequal(scene, stretch)
    : isLoss
      ? againstBase(scene, 'lower', false, number)
      : saving && sooner(scene, saving);
  const {
    extent: told,
    restarts: ends = [],
    ...message
  } = compared ?? (subject.isOfSeeds ? seedMarks(scene, losses) : messageOf(scene));
  const extent = told ?? lossExtent(losses, all);
  const strips = all.filter((panel) => isSeen(panel, losses.judged, extent));
  const hasTall = strips.some(({ size }) => size === 'tall');
  const loss = lossPanel(losses, hasTall ? {} : message, scene, catalogue);
  const restarts = [
    ...ends,
    ...restartsOf(run, losses, catalogue),
    ...(message.stretch ? [] : brokenElsewhere(scene, subject.finding)),
  ];
  const size = hasTall ? 'strip' : message.flat ? 'flat' : strips.length > 0 ? 'tall' : 'main';
  const [first, ...others] = strips;
  const marked = restarts.length > 0 && { restarts };
  // A loss of one value is no curve: where there is a metric, it is what can be seen, unless the heading is about the loss.
  const isPoint =
    first?.size === 'strip' &&
    message.stretch === undefined &&
    [losses.judged, losses.train].every((line) => !line || finiteCount(line) < 2);
  return {
    unit,
    panels: isPoint ? [{ ...first, size: 'tall', ...marked }, ...others] : [{ ...loss, size, ...marked }, ...strips],
    ...(extent && { extent }),
    losses,
  };
}

/** The metric that the heading is about, alone where its axis is not that of the losses. */
function onOtherAxis(
  report: Report,
  run: RunDiagnosis,
  losses: Losses,
  { metric, finding }: Subject,
  { chart: words, words: labels }: ChartVoice,
): RunPicture | undefined {
  const { shown, main } = losses;
  const series = shown.history.series.find(({ name, axis }) => name === metric && axis !== main.axis);
  if (!series) return undefined;
  const unit = unitOf(series.axis, shown.history.boosting || undefined);
  const names = { validation: labels.line.validation, base: labels.line.base };
  const panel = metricPanel(series, [], {
    words,
    names,
    gating: undefined,
    classes: undefined,
    finding,
    course: metricTold(report, run, finding),
    unit,
  });
  return panel && { unit, panels: [{ ...panel, size: 'main' }], losses };
}

/** Where the strips end, if they go on after the last value of the losses. */
function endAfter({ judged, train }: Losses, strips: readonly ChartPanel[]): number | undefined {
  const lastOf = (lines: readonly ChartLine[]) => Math.max(...lines.flatMap((line) => endOf(line)?.at ?? []));
  const end = lastOf(strips.flatMap(({ lines }) => lines));
  return end > lastOf([judged, ...(train ? [train] : [])]) ? end : undefined;
}

/** Losses that end before half of what is drawn below them would be squeezed to the left. */
function lossExtent({ judged, train, base }: Losses, strips: readonly ChartPanel[]): readonly [number, number] | undefined {
  const ends = (lines: readonly ChartLine[]) => Math.max(...lines.flatMap((line) => endOf(line)?.at ?? []));
  const losses = [judged, ...(train ? [train] : []), ...(base ? [base] : [])];
  const [start, end] = [Math.min(...losses.flatMap(({ x }) => x[0] ?? [])), ends(losses)];
  return end > start && ends(strips.flatMap(({ lines }) => lines)) - start > 2 * (end - start) ? [start, end] : undefined;
}

/** The losses with their message; without one where another panel carries it. */
function lossPanel(
  { main, judged, train, base, others }: Losses,
  { facts = {}, ...message }: Message,
  { trainEnd }: Scene,
  { chart: words }: ChartVoice,
): ChartPanel {
  const lines = [judged, ...(train ? [train] : []), ...(base ? [base] : [])].map((line): ChartLine => {
    const fact = facts[line.role];
    const isEnd = line.role === 'train-alone' && trainEnd !== undefined;
    return { ...line, ...(fact !== undefined && { fact }), ...(isEnd && { end: trainEnd }) };
  });
  const isLoss = main.metric === 'loss' && (!main.component || lines.length + others.length > 1);
  return {
    ...message,
    metric: isLoss ? (main.role === 'validation' ? words.loss : words.trainingLoss) : clean(main.name, 40),
    size: 'main',
    better: 'lower',
    lines: [...lines, ...others],
  };
}

function stripsOf(
  report: Report,
  run: RunDiagnosis,
  { shown, main, drawn }: Losses,
  {
    number: gating,
    finding,
    metric: told,
    unit,
  }: {
    readonly number: ToldNumber | undefined;
    readonly finding: Finding | undefined;
    readonly metric: string | undefined;
    readonly unit: Unit;
  },
  { chart: words, words: labels }: ChartVoice,
): readonly ChartPanel[] {
  const named = finding?.kind === 'metric-mismatch' ? finding.series[1] : finding?.series[0];
  const metric = taskMetricOf(shown.history, main, gating?.series ?? told ?? named);
  const same = ({ history }: HistoryDiagnosis) =>
    history.series.find(({ name, axis, y }) => name === metric?.name && axis === main.axis && y.some(isDrawable));
  const bases = baseRuns(report, run).flatMap((base) => same(shownOf(base)) ?? []);
  const names = { validation: labels.line.validation, base: baseLabel(report, labels.line.base) };
  const course = metricTold(report, run, finding);
  const panel =
    metric &&
    metricPanel(metric, bases, {
      words,
      names,
      gating: metric.name === gating?.series ? gating : undefined,
      classes: finding?.evidence['classes'],
      finding,
      course: course?.series === metric.name ? course : undefined,
      unit,
    });
  // Spikes of a series that is drawn nowhere else are worth more than the metric's best.
  const spiking =
    finding?.kind === 'spike'
      ? shown.history.series.find((one) => one.name === finding.series[0] && !drawn.has(one.name))
      : undefined;
  const spikes = finding && spiking?.axis === main.axis && spikePanel(spiking, finding, unit, words);
  return [spikes || panel, ratePanel(shown.history, main.axis, words)].flatMap((one) => one ?? []);
}

/** A gradient norm or a loss without one finite value has no line on which a cross could stand. */
function brokenElsewhere({ isElsewhere, words }: Scene, finding: Finding | undefined): NonNullable<ChartPanel['restarts']> {
  if (!isElsewhere || finding?.kind !== 'non-finite') return [];
  return [{ at: finding.from, text: words.notFiniteOf(clean(finding.series[0], 24)) }];
}

const MAX_RESTARTS = 3;

/** Where the log was interrupted and went on; the start of the pass that is drawn is no such place. And where another loss begins. */
function restartsOf(
  run: RunDiagnosis,
  { shown: { history }, main: { axis }, judged }: Losses,
  { chart: words }: ChartVoice,
): NonNullable<ChartPanel['restarts']> {
  const breaks = history.breaks.filter((one) => one.axis === axis && one.at > (judged.x[0] ?? 0));
  const cliff = cliffOf(run);
  return [
    ...breaks.slice(-MAX_RESTARTS).map(({ at }) => ({ at, text: words.restart })),
    ...(cliff?.axis === axis ? [{ at: cliff.at, text: words.otherLoss }] : []),
  ];
}
