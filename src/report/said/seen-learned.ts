import type { FindingContext } from '../context.ts';
import { type Phrase, percentage, phrase, series, share, value } from '../language/phrase.ts';
import { endOf, judged, number } from './quoted.ts';
import { placeOf } from './terms.ts';

/** What shows that nothing was learned. */
export function nothingLearned(context: FindingContext): Phrase {
  const { zeros, level, classes: k, accuracy, chance, fall, learnedUntil } = context.finding.evidence;
  const [loss, start, end] = [judged(context), number(context, 'first'), value(endOf(context) ?? Number.NaN)];
  const { score, points = 0, end: usual } = context.finding.evidence;
  // One last value is not where the loss stays.
  const stays = usual === undefined ? end : value(usual);
  if (score !== undefined)
    return phrase('no-learning/seen.score', { series: series(context.finding.series[0]), value: value(score), n: points });
  if (zeros === 1) return phrase('no-learning/seen.zero.all');
  if (zeros !== undefined) return phrase('no-learning/seen.zero', { pct: share(zeros) });
  if (level !== undefined && learnedUntil !== undefined) {
    const at = placeOf(context.finding, context.facts, learnedUntil);
    return phrase('no-learning/seen.collapsed', { place: at, value: value(level) });
  }
  if (k !== undefined)
    return phrase('no-learning/seen.classes', {
      ...{ loss, end: stays, k, limit: share(1 / k) },
      pct: accuracy === undefined ? undefined : share(accuracy),
    });
  if (chance !== undefined) return phrase('no-learning/seen.commoner', { loss, end, pct: share(chance) });
  if (level !== undefined) return phrase('no-learning/seen.level', { loss, end, value: value(level) });
  if (context.finding.evidence['first'] === context.finding.evidence['end'])
    return phrase('no-learning/seen.constant', { loss, end });
  if (fall === undefined) return phrase('no-learning/seen', { loss, start, end });
  return context.facts.validation === undefined
    ? phrase('no-learning/seen.training', { pct: share(fall), start, end })
    : phrase('no-learning/seen.little', { pct: share(fall), loss, start, end });
}

/** A loss that ends so many times above where it began does so visibly. */
const HIGHER = 1.02;

/** A loss that ends this many times above its best has not stayed where it was. */
const MOVED = 1.05;

export function nothingCarriesOver(context: FindingContext): Phrase {
  const { constant, level, hardly, first, end = Number.NaN } = context.finding.evidence;
  const { trainAtEnd } = context.facts;
  // As the picture shows it.
  const slots = {
    start: number(context, 'trainFirst'),
    end: trainAtEnd === undefined ? number(context, 'trainEnd') : value(trainAtEnd),
  };
  if (constant !== undefined) return phrase('no-generalization/seen.metric', { ...slots, value: value(constant) });
  const stays = { ...slots, loss: judged(context), value: number(context, 'end') };
  if (hardly === 1 && first !== undefined && end < first)
    return phrase('no-generalization/seen.hardly', { ...stays, first: value(first) });
  const { best, end: last } = context.facts;
  if (first !== undefined && last !== undefined && last.value > HIGHER * first)
    return phrase('no-generalization/seen.no-lower', { ...stays, first: value(first), value: value(last.value) });
  if (best !== undefined && last !== undefined && best.value > 0 && last.value > MOVED * best.value)
    return phrase('no-generalization/seen.rises', {
      ...stays,
      best: value(best.value),
      place: placeOf(context.finding, context.facts, best.at),
      value: value(last.value),
    });
  return level === undefined ? phrase('no-generalization/seen', stays) : phrase('no-generalization/seen.level', stays);
}

export function outOfScale(context: FindingContext): Phrase {
  const { first, validation = Number.NaN, accuracy, perError } = context.finding.evidence;
  if (first !== undefined) return phrase('out-of-scale/seen.start', { value: value(first) });
  const slots = { loss: judged(context), end: value(validation) };
  return perError !== undefined && accuracy !== undefined
    ? phrase('out-of-scale/seen.accuracy', { ...slots, value: share(accuracy) })
    : phrase('out-of-scale/seen', { ...slots, train: number(context, 'train') });
}

export function constantMetric(context: FindingContext): Phrase {
  const { points: n = 0, first, end, last: isLast } = context.finding.evidence;
  const { value: constant = Number.NaN } = context.finding.evidence;
  const written = context.facts.metricIsShare ? percentage : value;
  const slots = { series: series(context.finding.series[0]), value: written(constant), n };
  if (isLast === 1) return phrase('constant-metric/seen.last', slots);
  const [start, last] = first === undefined || end === undefined ? [] : [value(first), value(end)];
  return phrase('constant-metric/seen', { ...slots, start, end: last });
}
