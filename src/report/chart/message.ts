import { type ChartMark, isDrawable } from '../../chart/chart.ts';
import type { FindingKind } from '../../diagnosis/diagnosis.ts';
import { type Ahead, NO_GAIN } from '../../diagnosis/signs/forecast.ts';
import { best, bestMark, few, gap } from './best.ts';
import { endOf, finiteCount, spanOf } from './curves.ts';
import { level, nothingCarriesOver, nothingLearned } from './level.ts';
import { notFinite } from './not-finite.ts';
import { rise } from './rise.ts';
import type { Message, Scene } from './scene.ts';

/** What each kind of finding looks like. */
const pictures: Readonly<Record<FindingKind, (scene: Scene) => Message>> = {
  'non-finite': notFinite,
  divergence: rise,
  'no-learning': nothingLearned,
  'no-generalization': nothingCarriesOver,
  'out-of-scale': outOfScale,
  'broken-evaluation': brokenEvaluation,
  'metric-mismatch': rise,
  overfitting: rise,
  'training-loss-rise': rise,
  'late-rise': rise,
  'constant-metric': best,
  'unrepresentative-validation': best,
  oscillation,
  'slow-convergence': best,
  underfitting: best,
  'still-improving': forecast,
  'generalization-gap': gap,
  spike,
  plateau: best,
  'early-stopping': rise,
  'noisy-validation': best,
  'restarted-log': best,
};

/** A loss that moves by less than this share of its value is a constant. */
const CONSTANT = 1e-6;

/** The loss curves' message: that of the finding, or else where the best value lies. */
export function messageOf(scene: Scene): Message {
  const { finding } = scene;
  const isBroken = scene.judged.y.length > 0 && !isDrawable(scene.judged.y.at(-1));
  const picture = isBroken ? notFinite : finding && !scene.isElsewhere ? pictures[finding.kind] : undefined;
  // What the words do not call flat is drawn as it moves, however little that is.
  const message = picture?.(scene) ?? level(scene, CONSTANT) ?? best(scene);
  return withFewValues(scene, withStop(scene, { ...spikeOf(scene, true), ...message }));
}

/** Where early stopping would have ended, where the page advises it. */
function withStop({ stop, judged, words, axis }: Scene, message: Message): Message {
  if (!stop || message.stretch) return message;
  const forms = { text: words.stop(axis, stop.at), short: words.stopShort(axis, stop.at) };
  return { ...message, marks: [...(message.marks ?? []), { kind: 'stop', ...stop, role: judged.role, ...forms, prefer: 'above' }] };
}

/** The words beside the picture tell of twice as much training where that brings something, else of half as much again. */
function toldOf(ahead: readonly Ahead[]): Ahead | undefined {
  return ahead.find(({ more, gain }) => more === 1 && gain >= NO_GAIN) ?? ahead.find(({ more }) => more === 0.5);
}

/** Where more training is expected to lead, where that is told. */
function forecast(scene: Scene): Message {
  const { judged, words } = scene;
  const end = endOf(judged);
  const [start] = judged.x;
  const last = scene.forecast && toldOf(scene.forecast.ahead);
  if (!scene.forecast || !last || !end || start === undefined || !(last.gain > 0) || scene.forecast.ofFall) return best(scene);
  const ahead = scene.forecast.ahead.filter(({ more }) => more <= last.more);
  const { now, length } = scene.forecast;
  // The line ends at its last value, the forecast begins at a mean.
  const shifted = (value: number): number => end.value - (now - value);
  const fan = ahead.map((one) => ({
    at: end.at + length * one.more,
    low: shifted(one.low),
    expected: shifted(one.expected),
    high: Math.min(end.value, shifted(one.high)),
  }));
  const to = end.at + length * last.more;
  const points = [{ at: end.at, low: end.value, expected: end.value, high: end.value }, ...fan];
  const mark = bestMark(scene, judged);
  return {
    // The name of a line that ends before the picture does may stand far from its end.
    ...(mark && { marks: [mark] }),
    fill: { kind: 'forecast', points, expected: words.expected(last.gain), most: words.most(last.most) },
    stretch: { from: end.at, to, rows: [words.longer(last.more)] },
    message: [end.value, shifted(last.low)],
    extent: [start, to],
  };
}

/** Between which values the loss goes up and down: the lowest of them is no best one. */
function oscillation({ judged, train, swing, isOfTraining, words }: Scene): Message {
  const { role } = (isOfTraining && train) || judged;
  if (!swing) return {};
  return { height: { from: swing.low, to: swing.high, tone: role }, facts: { [role]: words.fromTo(swing.low, swing.high, false) } };
}

/** A value that no scaled data can give: the first one, or the last. */
function outOfScale(scene: Scene): Message {
  const { judged, finding, words } = scene;
  const end = endOf(judged);
  const first = finding?.evidence['first'];
  const place = first === undefined ? end : { at: judged.x[0] ?? 0, value: first };
  if (!place) return best(scene);
  return { marks: [{ kind: 'value', ...place, role: judged.role, text: words.value(place.value, false), prefer: 'above' }] };
}

/** One evaluation far below its neighbors is not the best. */
function brokenEvaluation(scene: Scene): Message {
  const { value, brokenAt } = scene.finding?.evidence ?? {};
  if (value === undefined || brokenAt === undefined) return best(scene);
  const text = scene.words.spike([{ value }], scene.axis, brokenAt).join(' ');
  return { marks: [{ kind: 'stop', at: brokenAt, value, role: scene.judged.role, text, prefer: 'above' }] };
}

/** A value far above its neighbors. */
function spike(scene: Scene): Message {
  return { ...best(scene), ...spikeOf(scene, false) };
}

/** A spike that the heading is not about is named only where the picture would hide it. */
function spikeOf({ spike, words, axis, judged, train }: Scene, onlyAbove: boolean): Pick<Message, 'spike'> {
  const { peak, peakAt } = spike?.finding.evidence ?? {};
  if (!spike || peak === undefined || peakAt === undefined) return {};
  const { finding, also } = spike;
  const isOfTraining = also !== undefined || finding.series[0] !== spike.main;
  const of = { value: peak, ...(train && { name: (isOfTraining ? train : judged).label }) };
  const peaks = [of, ...(also ? [{ value: also.value, name: judged.label }] : [])];
  const highest = peaks.reduce((a, b) => (b.value > a.value ? b : a));
  const forms = { rows: words.spike(peaks, axis, peakAt), short: words.spike([highest], axis, peakAt) };
  return { spike: { at: peakAt, value: peak, ...forms, ...(also && { also }), ...(onlyAbove && { onlyAbove }) } };
}

/** Up to four evaluations are read off the picture: each has its value, and the line says how many there are. */
function withFewValues({ judged, words, isOneOfSets }: Scene, message: Message): Message {
  const count = finiteCount(judged);
  if (count < 2 || count > few || message.flat || message.stretch || spanOf(judged) === 0) return message;
  // The last value stands with the name, or is what a bracket measures.
  const end = endOf(judged);
  const isMarked = message.marks?.some(({ at }) => at === end?.at);
  const share = message.height && message.facts?.validation;
  const risen = share !== undefined && end && { validation: `${share}, ${words.value(end.value, false)}` };
  const told = [...(isMarked || !end ? [] : [words.value(end.value, false)]), words.evaluations(count)].join(', ');
  const marked = new Set([...(message.marks ?? []).map(({ at }) => at), ...(end ? [end.at] : [])]);
  const values = Array.from(judged.y.keys())
    .filter((i) => isDrawable(judged.y[i]) && !marked.has(judged.x[i] ?? 0))
    .map((i): ChartMark => {
      const value = judged.y[i] ?? 0;
      return { kind: 'value', at: judged.x[i] ?? 0, value, role: judged.role, text: words.value(value, false), prefer: 'above' };
    });
  return {
    ...message,
    // Among other lines a number is soon taken for one of theirs.
    marks: [...(message.marks ?? []), ...(isOneOfSets ? [] : values)],
    ...(judged.role === 'validation' && { facts: { validation: told, ...message.facts, ...risen } }),
  };
}
