import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import { type FindingKind, type RunDiagnosis, type Seen, shownOf } from '../../diagnosis/diagnosis.ts';
import { listed, names, type Phrase, phrase, place, series, share, type Term, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { abstentionPhrase } from '../said/abstention.ts';
import { nameOf, unitOf } from '../said/terms.ts';

/** What kept the run from being called healthy, where nothing was found. */
export function missingOf({ summary }: RunDiagnosis): AbstentionReason | undefined {
  return summary.about === 'unknown' ? summary.because : undefined;
}

/** What its loss did all the same, and what would settle it. */
export function seenAnyway(run: RunDiagnosis): readonly Phrase[] {
  const { summary } = run;
  if (summary.about !== 'unknown') return [];
  const settling = summary.settledBy.map((by) => phrase(`settle.${by}`));
  return [...(summary.seen ? [lossPhrase(summary.seen, shownOf(run).history.boosting === true)] : []), ...settling];
}

const LOSSES = { train: 'training-loss', validation: 'validation-loss', metric: undefined } as const;

/** What a loss did, in one sentence. */
function lossPhrase({ series: name, role, axis, first, last, fall, levelFrom, falling }: Seen, boosting: boolean): Phrase {
  const loss = series(name, LOSSES[role]);
  if (fall === undefined || fall <= 0) return phrase('seen-loss.went', { loss, start: value(first.value), end: value(last.value) });
  const slots = { loss, pct: share(fall) };
  const at = (position: number): Term => place(unitOf(axis, boosting || undefined), position);
  if (levelFrom !== undefined) return phrase('seen-loss.level', { ...slots, place: at(levelFrom) });
  return falling ? phrase('seen-loss.falling', slots) : phrase('seen-loss.fell', { ...slots, place: at(last.at) });
}

/** What was not judged in one sentence: kinds that share a reason together, with the runs it is true of unless that is all. */
export function notJudged(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  const groups = new Map<string, Abstained & { readonly runs: readonly string[] }>();
  for (const run of runs)
    for (const one of abstentions(run)) {
      const key = JSON.stringify(one);
      groups.set(key, { ...one, runs: [...(groups.get(key)?.runs ?? []), run.run.key] });
    }
  const clauses = [...groups.values()].map(({ because, kinds, runs: keys }) => {
    const slots = { list: listed(kinds.map(nameOf)), reason: abstentionPhrase(because) };
    return keys.length === report.diagnosis.runs.length
      ? phrase('unjudged.kinds', slots)
      : phrase('unjudged.kinds.runs', { ...slots, runs: names(keys) });
  });
  return clauses.length === 0 ? [] : [phrase('unjudged.fold', { list: listed(clauses) })];
}

interface Abstained {
  readonly because: AbstentionReason;
  readonly kinds: readonly FindingKind[];
}

/** The kinds that were not judged, by reason. */
function abstentions(run: RunDiagnosis): readonly Abstained[] {
  const reasons = new Map<string, Abstained>();
  for (const outcome of run.outcomes) {
    if (outcome.state !== 'notEvaluated') continue;
    const key = JSON.stringify(outcome.because);
    const kinds = reasons.get(key)?.kinds ?? [];
    reasons.set(key, { because: outcome.because, kinds: [...new Set([...kinds, outcome.kind])] });
  }
  return [...reasons.values()];
}
