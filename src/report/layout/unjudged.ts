import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import { type Finding, type RunDiagnosis, type Seen, type Summary, shownOf } from '../../diagnosis/diagnosis.ts';
import type { History } from '../../history/history.ts';
import { contextOf } from '../context.ts';
import { factsOf, type RunFacts } from '../facts.ts';
import type { MessageId } from '../language/messages.ts';
import { type Phrase, percentage, phrase, place, series, share, type Term, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { reasonPhrase } from '../said/abstention.ts';
import { cliffTold, peakBetween, spikeToo } from '../said/beside.ts';
import { metricBesideFinding, metricPhrases } from '../said/metric.ts';
import { seenOf } from '../said/seen.ts';
import { isRise, lossOf, unitOf } from '../said/terms.ts';
import { ofTrees } from '../said/trees.ts';
import { isErrorInUnits, isShare } from '../share.ts';
import { taskMetricOf } from '../task-metric.ts';
import { fixOf } from './fix.ts';

/** What kept the run from being called healthy, where nothing was found. */
export function missingOf({ summary }: RunDiagnosis): AbstentionReason | undefined {
  if (summary.about !== 'unknown') return undefined;
  const { because, seen } = summary;
  if (seen === undefined) return because;
  // In the numbers that table and picture show.
  if (because.code === 'not-at-its-best' && endsAbove(seen)) return { ...because, rise: seen.last.value / seen.best.value - 1 };
  return because.code === 'little-learned' && seen.first.value > 0 ? { ...because, fall: fallOf(seen) } : because;
}

/** The share that a loss came down, to its end or, where it rose again, to its best. */
function fallOf(seen: Seen): number {
  return Math.max(0, 1 - (endsAbove(seen) ? seen.best : seen.last).value / seen.first.value);
}

/** What its loss and its metric did all the same, as the note tells it that the page is about, and what would settle it. */
export function seenAnyway(report: Report, run: RunDiagnosis, note: Finding | undefined): readonly Phrase[] {
  const { summary } = run;
  if (summary.about !== 'unknown') return [];
  const missing = missingOf(run);
  // What to log says it.
  const isWhy = note !== undefined && missing !== undefined && missing.code !== 'no-validation-loss';
  const why = isWhy ? [whyPhrase(run, missing, note)] : [];
  const seen = note
    ? [...noteTold(report, run, note), ...why]
    : summary.seen
      ? [lossPhrase(summary.seen, shownOf(run).history), ...cliffTold(run)]
      : [];
  const metric = note ? metricBesideFinding(report, run, note) : metricPhrases(report, run);
  // Whether a rise lasts is not what is missing where the best is kept.
  if (note && summary.because.code === 'not-at-its-best') return [...seen, ...metric];
  // What comes after cannot be seen, whatever is logged.
  if (report.gate.because.some((reason) => reason.code === 'ends-early' && reason.key === run.run.key)) return [...seen, ...metric];
  const { history } = shownOf(run);
  const settling = settlingPhrases(summary, hasMetric(run), history).map((one) => ofTrees(history.boosting, one));
  // What to do first says it.
  const isFix = note === undefined && fixOf(report, run)?.advice === 'train-longer';
  const { because } = summary;
  const told =
    because.code === 'poor-metric'
      ? [phrase('seen-metric.poor', { metric: series(because.series), value: value(because.end) })]
      : metric;
  return [...seen, ...told, ...settling.filter(({ id }) => !isFix || id !== 'settle.longer-training')];
}

/** What kept the run from being called healthy; of a loss that rises in the end, up to its best. */
function whyPhrase(run: RunDiagnosis, missing: AbstentionReason, note: Finding): Phrase {
  return missing.code === 'little-learned' && isRise(note)
    ? phrase('unjudged.why.fell', { loss: lossOf(factsOf(run)), pct: share(missing.fall) })
    : phrase('unjudged.why', { reason: reasonPhrase(run, missing) });
}

/** What the curve shows although nothing is wrong enough for a warning. */
export function noteTold(report: Report, run: RunDiagnosis, note: Finding): readonly Phrase[] {
  const context = contextOf(report, run, note);
  return [seenOf(context), ...peakBetween(run, note), ...spikeToo(run, note), ...(isRise(note) ? stoppedEarly(context.facts) : [])];
}

/** Where early stopping ended the run. */
export function stoppedEarly({ stoppedEarly: isStopped, axis, boosting, last }: RunFacts): readonly Phrase[] {
  return isStopped ? [phrase('stopped.early', { place: place(unitOf(axis, boosting), last) })] : [];
}

/** The one thing that would settle it: of several the one that fits any loss. */
function settlingPhrases(
  { because, settledBy, seen }: Extract<Summary, { about: 'unknown' }>,
  isLogged: boolean,
  history: History,
): readonly Phrase[] {
  const [first] = settledBy.filter((one) => one !== 'metric' || !isLogged);
  const by = settledBy.includes('guess-level') ? 'guess-level' : first;
  if (by === undefined) return [];
  if (because.code === 'reinforcement-learning') return [phrase('settle.reward', { metric: rewardOf(history) })];
  if (because.code === 'adversarial-loss') return [phrase('settle.score')];
  if (by === 'validation-loss' && seen !== undefined && seen.points < FEWEST) return [phrase('settle.few-values')];
  if (because.code === 'little-learned' && because.fall < DEAD) return [phrase('settle.nothing-moves')];
  const loss = seen && history.series.find(({ name }) => name === seen.series);
  // It is a task metric itself.
  if (by === 'guess-level' && loss && isErrorInUnits(loss))
    return [phrase('settle.guess-level.error', { loss: series(loss.name) })];
  const id: MessageId = by === 'more-evaluations' ? moreEvaluations(seen, history.boosting) : `settle.${by}`;
  return [{ kind: 'phrase', id, slots: {} }];
}

/** The mean reward that is logged already. */
function rewardOf({ series: all }: History): Term | undefined {
  const rewards = all.filter(({ metric }) => metric === 'reward');
  const one = rewards.find(({ name }) => /mean/i.test(name)) ?? (rewards.length === 1 ? rewards[0] : undefined);
  return one && series(one.name);
}

/** More of the same run only where it was evaluated less often than it could be. */
function moreEvaluations(seen: Seen | undefined, boosting: boolean | undefined): MessageId {
  if (seen === undefined) return 'settle.more-evaluations';
  const { axis, points, first, last } = seen;
  const isEach = last.at - first.at <= points - 1;
  if (boosting) return isEach ? 'settle.longer-training' : 'settle.more-evaluations.trees';
  return isEach && axis === 'epoch' ? 'settle.more-evaluations.epoch' : 'settle.more-evaluations';
}

/** A task metric is logged already. */
function hasMetric(run: RunDiagnosis): boolean {
  const { history, main } = shownOf(run);
  const loss = history.series[main.validation ?? main.train ?? -1];
  return loss !== undefined && taskMetricOf(history, loss) !== undefined;
}

/** Fewest values that make a curve. */
const FEWEST = 3;

/** Share of a loss whose fall nobody sees. */
const DEAD = 0.002;

const LOSSES = { train: 'training-loss', validation: 'validation-loss', metric: undefined } as const;

/** How far the end of a loss lies above its best for that to be what it did, as a share. */
const ABOVE = 0.03;

function endsAbove({ role, best, last }: Seen): boolean {
  return role !== 'metric' && best.at !== last.at && best.value > 0 && last.value > (1 + ABOVE) * best.value;
}

/** Next to all that the loss fell, the way from its best to its end is nothing. */
function isSmall({ first, best, last }: Seen, part = SMALL): boolean {
  return last.value - best.value < part * (first.value - best.value);
}

const SMALL = 0.003;
/** Of a training loss, whose single values scatter. */
const CLEAR = 0.02;

/** What a loss did, in one sentence. */
export function lossPhrase(seen: Seen, history: Pick<History, 'series' | 'boosting' | 'breaks'>): Phrase {
  const boosting = history.boosting || undefined;
  const { series: name, role, axis, points, first, best, last, hump, fall, levelFrom, falling } = seen;
  const isPercent = role === 'metric' && history.series.some((one) => one.name === name && isShare(one));
  const written = isPercent ? percentage : value;
  const isPart = history.series.some((one) => one.name === name && one.component);
  const [loss, end] = [series(name, isPart ? undefined : LOSSES[role]), written(last.value)];
  if (points > 1 && best.value === first.value && best.value === last.value && hump === undefined)
    return phrase('seen-loss.constant', { loss, end, n: points });
  if (points < 2 || (first.value === last.value && role !== 'metric')) return phrase('seen-loss.one', { loss, end });
  // Of a training loss the smoothed best is on no picture.
  if (role !== 'train' && endsAbove(seen) && best.at !== first.at && !isSmall(seen))
    return phrase('healthy.one', { loss, best: value(best.value), place: place(unitOf(axis, boosting), best.at), end });
  const slots = { loss, start: written(startOf(seen, history)), end };
  if (hump !== undefined)
    return phrase('seen-loss.hump', { ...slots, value: value(hump.value), place: place(unitOf(axis, boosting), hump.at) });
  if (role === 'metric') return metricPhrase(seen, written, slots, boosting);
  if (last.value >= first.value || (fall !== undefined && fall <= 0)) return phrase('seen-loss.went', slots);
  if (role === 'train' && endsAbove(seen) && best.at !== first.at && !isSmall(seen, CLEAR))
    return phrase('seen-loss.turned', { ...slots, best: value(best.value), place: place(unitOf(axis, boosting), best.at) });
  if (levelFrom !== undefined) return phrase('seen-loss.level', { ...slots, place: place(unitOf(axis, boosting), levelFrom) });
  return phrase(falling ? 'seen-loss.falling' : 'seen-loss.fell', slots);
}

/** The first value as it was logged, where the picture begins: that of a crowded training loss is smoothed. */
function startOf({ series: name, role, first }: Seen, { series: all, breaks }: Pick<History, 'series' | 'breaks'>): number {
  const own = role === 'train' && breaks.length === 0 ? all.find((one) => one.name === name)?.y.find(Number.isFinite) : undefined;
  return own ?? first.value;
}

/** Shares of a metric that no digit shows. */
const ALIKE = 0.0005;

function metricPhrase(
  { axis, best, first, last }: Seen,
  written: (value: number) => Term,
  slots: Readonly<Record<'loss' | 'start' | 'end', Term>>,
  boosting: true | undefined,
): Phrase {
  if (Math.abs(best.value - last.value) <= ALIKE * Math.abs(best.value)) return phrase('seen-metric.end', slots);
  return best.value === first.value
    ? phrase('seen-metric.start', slots)
    : phrase('seen-metric.best', { ...slots, best: written(best.value), place: place(unitOf(axis, boosting), best.at) });
}
