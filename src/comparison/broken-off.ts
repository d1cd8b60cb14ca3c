import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { type Finding, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import { placeOn } from '../diagnosis/places.ts';
import type { History, Series } from '../history/history.ts';
import type { BaseRecord } from './baseline.ts';
import type { BaseEnded, FindingChange } from './comparison.ts';
import { judgedSeries } from './curve-numbers.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';
import { isSameFinding, transitions } from './transitions.ts';

/**
 * Where the base's training broke off before the head's end; undefined where it did not. A short base is not enough: its job has to
 * have failed, or its own log to say that more was to come.
 */
export function endOf(head: RunDiagnosis, base: RunDiagnosis, record: BaseRecord): BaseEnded | undefined {
  const { history } = shownOf(base);
  const [mine, theirs] = [judgedSeries(shownOf(head)), judgedSeries(shownOf(base))];
  if (mine === undefined || theirs === undefined || mine.axis !== theirs.axis) return undefined;
  if (record.brokeOff !== true && history.completion !== 'incomplete') return undefined;
  const [end, at] = [mine.x.at(-1) ?? 0, theirs.x.at(-1) ?? 0];
  return at < end * (1 - T.sameBudget) ? { code: 'base-ended', axis: theirs.axis, at } : undefined;
}

/**
 * Only the stretch that both trained tells what is new: the head is judged once more as it stood at the base's end. What shows later
 * stands where an older whole training has it, and is not evaluated otherwise.
 */
export function transitionsUpTo(
  ended: BaseEnded,
  head: RunDiagnosis,
  base: RunDiagnosis,
  older: readonly RunDiagnosis[],
  policy: Policy,
): readonly FindingChange[] {
  const [cut] = diagnose({ runs: [cutAt(head, ended)] }, policy).runs;
  if (cut === undefined) return [];
  const early = transitions(cut, base, older);
  const later = head.findings.map((finding): FindingChange => {
    const known = early.find((one) => 'finding' in one && isSameFinding(one.finding, finding));
    if (known !== undefined && 'finding' in known) return { ...known, finding };
    const stands = older.some((run) => run.findings.some((was) => isSameFinding(finding, was)));
    return stands
      ? { change: 'pre-existing', finding, isOlder: true }
      : { change: 'not-evaluated', side: 'base', finding, because: ended };
  });
  const gone = early.filter((one) => 'was' in one && !head.findings.some((finding: Finding) => isSameFinding(finding, one.was)));
  return [...later, ...gone];
}

function cutAt(head: RunDiagnosis, ended: BaseEnded): RunDiagnosis['run'] {
  const reference = judgedSeries(shownOf(head));
  const [first, ...others] = head.run.replicates;
  const cut = (history: History): History => ({
    ...history,
    completion: 'unknown',
    series: history.series.map((series) => upTo(series, reference === undefined ? ended.at : placeOn(series, ended.at, reference))),
  });
  return { ...head.run, replicates: [cut(first), ...others.map(cut)] };
}

function upTo(series: Series, end: number): Series {
  const count = series.x.findIndex((x) => x > end);
  if (count < 0) return series;
  const { x, y, epochs, buckets } = series;
  return {
    ...series,
    x: x.slice(0, count),
    y: y.slice(0, count),
    ...(epochs && { epochs: epochs.slice(0, count) }),
    ...(buckets && {
      buckets: {
        min: buckets.min.slice(0, count),
        max: buckets.max.slice(0, count),
        mean: buckets.mean.slice(0, count),
        count: buckets.count.slice(0, count),
        nonFinite: buckets.nonFinite.slice(0, count),
      },
    }),
  };
}
