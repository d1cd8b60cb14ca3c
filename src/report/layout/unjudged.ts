import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import { type FindingKind, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { listed, names, type Phrase, phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { abstentionPhrase } from '../said/abstention.ts';
import { nameOf } from '../said/terms.ts';

/** What kept the run from being judged for overfitting, else for divergence; undefined if it was judged for both. */
export function missingOf(run: RunDiagnosis): AbstentionReason | undefined {
  const abstained = shownOf(run).outcomes.flatMap((outcome) => (outcome.state === 'notEvaluated' ? [outcome] : []));
  return (abstained.find(({ kind }) => kind === 'overfitting') ?? abstained.find(({ kind }) => kind === 'divergence'))?.because;
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
