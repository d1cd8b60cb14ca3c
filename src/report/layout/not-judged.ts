import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import type { FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { groupedBy } from '../../history/grouped.ts';
import { shortName } from '../context.ts';
import type { MessageId } from '../language/messages.ts';
import { listed, names, type Phrase, phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { abstentionPhrase } from '../said/abstention.ts';
import { nameOf } from '../said/terms.ts';
import { missingOf } from './unjudged.ts';

/** What was not judged: kinds that share a reason together, a line for each where it is not true of all runs. */
export function notJudged(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  const groups = new Map<string, Abstained & { readonly runs: readonly string[] }>();
  for (const run of runs)
    for (const one of abstentions(run, report.diagnosis.runs.length === 1)) {
      const key = JSON.stringify(one);
      groups.set(key, { ...one, runs: [...(groups.get(key)?.runs ?? []), shortName(report, run.run.key)] });
    }
  const total = report.diagnosis.runs.length;
  const [ofAll, ofSome] = [true, false].map((isOfAll) =>
    [...groups.values()].filter(({ runs: of }) => (of.length === total) === isOfAll),
  );
  const lines = [
    ...(ofAll && ofAll.length > 0 ? [ofAll.map(clauseOf)] : []),
    ...(ofSome ?? []).map((one) => [phrase('of-run', { run: names(one.runs), what: clauseOf(one) })]),
  ];
  return lines.map((line) => phrase('unjudged.fold', { list: listed(line) }));
}

/** What is not logged leaves so many kinds unjudged that their names say less than what they need. */
const NEEDED: Readonly<Partial<Record<AbstentionReason['code'], WithoutSlots>>> = {
  'no-validation-loss': 'unjudged.without.validation-loss',
  'no-training-loss': 'unjudged.without.training-loss',
  'no-task-metric': 'unjudged.without.metric',
};

type WithoutSlots = Extract<MessageId, `unjudged.without.${string}`>;

function clauseOf({ because, kinds, most }: Abstained): Phrase {
  const needed = NEEDED[because.code];
  if (needed !== undefined) return phrase(needed);
  const reason = because.code === 'too-few-points' ? fewPoints(because, most) : abstentionPhrase(because);
  return phrase('unjudged.kinds', { list: listed(kinds.map(nameOf)), reason });
}

interface Abstained {
  readonly because: AbstentionReason;
  readonly kinds: readonly FindingKind[];
  /** Of too few evaluations: how many the last of the kinds needs. */
  readonly most?: number;
}

type FewPoints = Extract<AbstentionReason, { code: 'too-few-points' }>;

function fewPoints(because: FewPoints, most = because.needed): Phrase {
  const { points: n, needed: least } = because;
  return least === most ? abstentionPhrase(because) : phrase('abstain.too-few-points.range', { n, least, most });
}

/** Of a run that broke it is plain why nothing else was judged, and that another loss follows is told. */
const PLAIN: ReadonlySet<AbstentionReason['code']> = new Set<AbstentionReason['code']>([
  'explained',
  'not-finite',
  'diverged',
  'other-loss',
]);

/** What ends a curve early leaves few evaluations. */
const BROKEN: ReadonlySet<FindingKind> = new Set<FindingKind>(['non-finite', 'divergence']);

/** Nothing was there to judge. */
const NOTHING: ReadonlySet<AbstentionReason['code']> = new Set<AbstentionReason['code']>(['no-loss', 'blank-loss', 'zero-loss']);

/** Whether the page does not say already why a kind was not judged. */
function isNews(run: RunDiagnosis, { code }: AbstentionReason, isAlone: boolean): boolean {
  const said = missingOf(run)?.code;
  if (code === said || PLAIN.has(code) || (said && NOTHING.has(said))) return false;
  if (code === 'no-task-metric') return said === undefined || !isAlone;
  const isBroken = run.findings.some(({ kind, severity }) => BROKEN.has(kind) && severity === 'failing');
  return code !== 'too-few-points' || !isBroken;
}

/** The kinds that were not judged, by reason: one clause for all that need more evaluations, none for what the page says of the run. */
function abstentions(run: RunDiagnosis, isAlone: boolean): readonly Abstained[] {
  const missed = run.outcomes.flatMap((outcome) =>
    outcome.state === 'notEvaluated' && isNews(run, outcome.because, isAlone) ? [outcome] : [],
  );
  const byReason = groupedBy(missed, ({ because }) =>
    because.code === 'too-few-points' ? `${because.points} points` : JSON.stringify(because),
  );
  return [...byReason.values()].flatMap((alike): readonly Abstained[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const kinds = [...new Set(alike.map(({ kind }) => kind))];
    if (first.because.code !== 'too-few-points') return [{ because: first.because, kinds }];
    const needed = alike.flatMap(({ because }) => (because.code === 'too-few-points' ? [because.needed] : []));
    return [{ because: { ...first.because, needed: Math.min(...needed) }, kinds, most: Math.max(...needed) }];
  });
}
