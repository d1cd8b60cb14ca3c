import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import type { FindingContext } from '../context.ts';
import { factsOf, quotedReplicate } from '../facts.ts';
import { type Phrase, phrase, series, share, value } from '../language/phrase.ts';
import { from, judged, to } from './quoted.ts';
import { hasFiniteWeights, judgedOf, lossOf, lostSince, placeOf, whatOf } from './terms.ts';

/** From where on a loss is not finite, whether that lasts, and how high it rose before. */
export function notFinite(context: FindingContext): Phrase {
  const { finding, facts } = context;
  const [loss, at] = [judged(context), from(context)];
  const { count: n = 1, points: total = n, gradients, zeros = 0, lastFinite, highest, brokenFrom, recovered } = finding.evidence;
  const name = series(finding.series[0]);
  if (gradients === 1 && zeros > 0) return phrase('non-finite/seen.hidden', { series: name, place: at });
  if (gradients === 1) return phrase('non-finite/seen.gradients', { place: at, n, total });
  if (zeros > 0) return phrase('non-finite/seen.zero', { loss, place: at, value: value(lastFinite ?? 0) });
  const what = whatOf(finding, facts);
  const since = lostSince(finding, facts);
  if (since !== undefined && facts.blanks !== undefined)
    return phrase('non-finite/seen.blank', {
      loss,
      what,
      start: value(lastFinite ?? Number.NaN),
      place: since,
      n: facts.blanks,
      last: to(context),
    });
  if (recovered === 1)
    return n === 1
      ? phrase('non-finite/seen.recovers', { loss, what, place: at, total })
      : phrase('non-finite/seen.some', { loss, what, n, total, place: at, last: to(context) });
  const peak = highest === undefined ? undefined : value(highest);
  if (total === 1) return phrase('non-finite/seen.only', { loss, what, place: at });
  if (n === 1) return phrase('non-finite/seen.one', { loss, what, peak, place: at });
  if (n === total) return phrase('non-finite/seen.never', { loss, what, n });
  return brokenFrom === undefined
    ? phrase('non-finite/seen', { loss, what, peak, place: at, n, total })
    : phrase('non-finite/seen.again', { loss, what, peak, n, total, place: at, last: placeOf(finding, facts, brokenFrom) });
}

/** Share of its best that a loss rose by, and evaluations it took, from which that is seen. */
const RISEN = 0.1;
const SLOWLY = 3;

/** That the loss had been getting worse before it broke; a tenfold rise is told already. */
export function riseBefore(run: RunDiagnosis, { finding, facts }: FindingContext): readonly Phrase[] {
  const { gradients, zeros, recovered, highest } = finding.evidence;
  const broken = quotedReplicate(run, finding).history.series.find(({ name }) => name === finding.series[0]);
  if (finding.kind !== 'non-finite' || gradients === 1 || zeros || recovered === 1 || highest || broken === undefined) return [];
  const known = [...broken.x.keys()].filter((i) => (broken.x[i] ?? 0) < finding.from && Number.isFinite(broken.y[i]));
  const valueAt = (i: number | undefined): number => broken.y[i ?? -1] ?? Number.NaN;
  const lowest = known.reduce((low, i) => (valueAt(i) < valueAt(low) ? i : low), known[0] ?? -1);
  const later = known.filter((i) => i > lowest);
  const [best, end] = [valueAt(lowest), valueAt(later.at(-1))];
  const isRise = later.length >= SLOWLY && later.every((i) => valueAt(i) <= end) && best > 0 && end >= (1 + RISEN) * best;
  if (!isRise) return [];
  const place = placeOf(finding, facts, broken.x[lowest] ?? 0);
  return [phrase('non-finite/seen.before', { pct: share(end / best - 1), best: value(best), place, end: value(end) })];
}

/** What became of the other loss of the run. */
export function otherNotFinite(run: RunDiagnosis, { finding, facts }: FindingContext): readonly Phrase[] {
  if (finding.kind !== 'non-finite') return [];
  if (hasFiniteWeights(finding, facts)) return [phrase('non-finite/seen.other', { loss: lossOf(facts) })];
  const isOther = ({ kind, severity, series: [name] }: Finding): boolean =>
    kind === 'non-finite' &&
    severity === 'failing' &&
    name !== finding.series[0] &&
    (name === facts.training || name === facts.validation);
  const other = run.findings.find(isOther);
  if (other === undefined) return [];
  const own = factsOf(run, other);
  const slots = { loss: judgedOf(other, facts), what: whatOf(other, own) };
  const since = lostSince(other, own);
  if (since !== undefined) return [phrase('non-finite/seen.also.after', { ...slots, place: since })];
  return [
    other.evidence['count'] === other.evidence['points']
      ? phrase('non-finite/seen.also.never', slots)
      : phrase('non-finite/seen.also', { ...slots, place: placeOf(other, facts, other.from) }),
  ];
}
