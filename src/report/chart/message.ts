import { type ChartMark, isDrawable } from '../../chart/chart.ts';
import type { FindingKind } from '../../diagnosis/diagnosis.ts';
import { best, few, gap } from './best.ts';
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

/** The loss curves' message: that of the finding, or else where the best value lies. */
export function messageOf(scene: Scene): Message {
  const { finding } = scene;
  const isBroken = scene.judged.y.length > 0 && !isDrawable(scene.judged.y.at(-1));
  const picture = isBroken ? notFinite : finding && !scene.isElsewhere ? pictures[finding.kind] : undefined;
  const message = picture?.(scene) ?? level(scene) ?? best(scene);
  return withFewValues(scene, { ...spikeOf(scene, true), ...message });
}

/** The sentence beside the picture tells of half as much training again. */
const told = 0.5;

/** Where more training is expected to lead, where that is told. */
function forecast(scene: Scene): Message {
  const { judged, axis, words } = scene;
  const end = endOf(judged);
  const [start] = judged.x;
  const ahead = scene.forecast?.ahead.filter(({ more }) => more <= told) ?? [];
  const last = ahead.at(-1);
  if (!scene.forecast || last?.more !== told || !end || start === undefined || !(last.gain > 0) || !(end.value > 0))
    return best(scene);
  const { now, length } = scene.forecast;
  // The line ends at its last value, the forecast begins at a mean.
  const shifted = (value: number): number => end.value - (now - value);
  const fan = ahead.map((one) => ({
    at: end.at + length * one.more,
    low: shifted(one.low),
    expected: shifted(one.expected),
    high: Math.min(end.value, shifted(one.high)),
  }));
  const more = length * told;
  return {
    ...best(scene),
    fill: { kind: 'forecast', points: [{ at: end.at, low: end.value, expected: end.value, high: end.value }, ...fan] },
    stretch: { from: end.at, to: end.at + more, rows: words.forecast(more, axis, last.gain, last.most) },
    message: [end.value, shifted(last.low)],
    extent: [start, end.at + more],
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
  const text = scene.words.spike(value, scene.axis, brokenAt);
  return { marks: [{ kind: 'stop', at: brokenAt, value, role: scene.judged.role, text, prefer: 'above' }] };
}

/** A value far above its neighbors. */
function spike(scene: Scene): Message {
  return { ...best(scene), ...spikeOf({ ...scene, ...(scene.finding && { spike: scene.finding }) }, false) };
}

/** A spike that the heading is not about is named only where the picture would hide it. */
function spikeOf({ spike, words, axis }: Scene, onlyAbove: boolean): Pick<Message, 'spike'> {
  const { peak, peakAt } = spike?.evidence ?? {};
  if (peak === undefined || peakAt === undefined) return {};
  // Its place is where it begins, as the heading says.
  return {
    spike: { at: peakAt, value: peak, text: words.spike(peak, axis, spike?.from ?? peakAt), ...(onlyAbove && { onlyAbove }) },
  };
}

/** Up to four evaluations are read off the picture: each has its value, and the line says how many there are. */
function withFewValues({ judged, words }: Scene, message: Message): Message {
  const count = finiteCount(judged);
  if (count < 2 || count > few || message.flat || message.stretch || spanOf(judged) === 0) return message;
  // What a bracket measures has its number.
  const end = message.height && endOf(judged)?.at;
  const marked = new Set([...(message.marks ?? []).map(({ at }) => at), ...(end === undefined ? [] : [end])]);
  const values = Array.from(judged.y.keys())
    .filter((i) => isDrawable(judged.y[i]) && !marked.has(judged.x[i] ?? 0))
    .map((i): ChartMark => {
      const value = judged.y[i] ?? 0;
      return { kind: 'value', at: judged.x[i] ?? 0, value, role: judged.role, text: words.value(value, false), prefer: 'above' };
    });
  return {
    ...message,
    marks: [...(message.marks ?? []), ...values],
    ...(judged.role === 'validation' && { facts: { validation: words.evaluations(count), ...message.facts } }),
  };
}
