import { DEFAULT_POLICY, type Policy } from '../config/policy.ts';
import type { History, Reading, Run } from '../history/history.ts';
import { inOrderOf, rankAdvice } from './advice.ts';
import { lastLogged, logged } from './curve.ts';
import {
  type Diagnosis,
  type Finding,
  type HistoryDiagnosis,
  kindOf,
  type Outcome,
  type RunDiagnosis,
  type Summary,
  shownOf,
  type Verdict,
} from './diagnosis.ts';
import { curvesOf, type Features, featuresOf } from './features.ts';
import { settle } from './findings/precedence.ts';
import { lossCurvesOf } from './loss-curves.ts';
import { type Judge, judgeByModel } from './model/evaluate.ts';
import { type Opinion, opinionsOf } from './model/opinion.ts';
import { KINDS, worstFirst } from './registry.ts';
import { agree, halfFail } from './replicates.ts';
import { type RunSettings, settingsOf } from './settings.ts';
import { summaryOf, withoutFinding } from './summary.ts';
import { suspicionsOf } from './suspicions.ts';
import { type Doubt, doubtOf, verdictOf } from './verdict.ts';

/** From worst to best: the report's verdict is its worst run's. */
const WORST_FIRST: readonly Verdict[] = ['failing', 'warning', 'unknown', 'healthy'];

/**
 * Judges every run of a reading. Pure: the same reading and policy give the same diagnosis. Never throws on strange curves;
 * what can not be judged says why. Without any run the verdict is `unknown`. `judge` stands in for the learned model where its
 * accuracy is measured on runs that it must not know. `seedsOf` gives further trainings of a run's configuration, of which the learned
 * model is asked too.
 */
export function diagnose(
  reading: Pick<Reading, 'runs'>,
  policy: Policy = DEFAULT_POLICY,
  judge: Judge = judgeByModel,
  seedsOf: (run: Run) => readonly History[] = () => [],
): Diagnosis {
  const runs = reading.runs.map((run) => diagnoseRun(run, policy, judge, seedsOf(run)));
  const verdict = WORST_FIRST.find((one) => runs.some((run) => run.verdict === one)) ?? 'unknown';
  return { verdict, runs };
}

function diagnoseRun(run: Run, policy: Policy, judge: Judge, seeds: readonly History[]): RunDiagnosis {
  const settings = settingsOf(run.key, policy);
  const features = mapAll(run.replicates, (history) => featuresOf(history, settings));
  const further = seeds.map((history) => curvesOf(history, settings));
  const opinions = opinionsOf([...features, ...further].map(lossCurvesOf), judge);
  const replicates = mapAll(features, (one, i) => diagnoseHistory(withOpinion(one, opinions[i]), settings));
  const agreement = agree(replicates);
  const shown = shownOf({ replicates, shown: agreement.shown });
  return {
    run,
    replicates,
    ...agreement,
    summary: sharedSummary(agreement.findings, shown),
    verdict: sharedVerdict(agreement.findings, shown, halfFail(replicates)),
  };
}

function mapAll<T, U>([first, ...others]: readonly [T, ...T[]], of: (one: T, index: number) => U): readonly [U, ...U[]] {
  return [of(first, 0), ...others.map((one, i) => of(one, i + 1))];
}

function sharedVerdict(findings: readonly Finding[], { otherwise }: HistoryDiagnosis, isSplit: boolean): Verdict {
  const verdict = verdictOf(findings, undefined);
  return verdict === 'healthy' && (isSplit || otherwise.about === 'unknown') ? 'unknown' : verdict;
}

/** Of several replicates the headline is about what most of them show. */
function sharedSummary(findings: readonly Finding[], { otherwise }: HistoryDiagnosis): Summary {
  const finding = findings.find(({ severity }) => severity !== 'note');
  return finding === undefined ? otherwise : { about: 'finding', finding };
}

/** Judges what one replicate left. */
function diagnoseHistory(features: Features, settings: RunSettings): HistoryDiagnosis {
  const settled = settle(Object.values(KINDS).flatMap((kind) => kind.detect(features, settings.thresholds)));
  const outcomes = settled.flatMap((outcome) => withSeverity(outcome, settings));
  const found = outcomes.flatMap((outcome) => (outcome.state === 'found' ? [outcome.finding] : [])).sort(worstFirst);
  const advice = rankAdvice(found, features);
  const findings = found.map((finding) => ({ ...finding, advice: inOrderOf(advice, finding.advice) }));
  const doubt = withoutSaid(doubtOf(features), settled);
  return {
    history: features.history,
    signs: features.signs,
    outcomes: withFindings(outcomes, found, findings),
    findings,
    verdict: verdictOf(findings, doubt),
    summary: summaryOf(findings, doubt, features),
    otherwise: withoutFinding(doubt, features),
    judged: doubt === undefined,
    ...(features.opinion && { worth: features.opinion.worth }),
    suspicions: suspicionsOf(features, findings),
    advice,
    main: features.main,
    ...bestAndLast(features),
  };
}

/** That the end lies above the best is said by a finding that is more than a note, whatever the policy makes of it. */
function withoutSaid(doubt: Doubt | undefined, outcomes: readonly Outcome[]): Doubt | undefined {
  const isSaid = (outcome: Outcome): boolean =>
    (kindOf(outcome) === 'overfitting' || kindOf(outcome) === 'metric-mismatch') &&
    outcome.state === 'found' &&
    outcome.finding.severity !== 'note';
  return doubt?.because.code === 'not-at-its-best' && outcomes.some(isSaid) ? undefined : doubt;
}

/** The outcomes with their findings replaced. */
function withFindings(outcomes: readonly Outcome[], from: readonly Finding[], to: readonly Finding[]): readonly Outcome[] {
  return outcomes.map((outcome) => {
    const finding = outcome.state === 'found' ? to[from.indexOf(outcome.finding)] : undefined;
    return finding === undefined ? outcome : { state: 'found', finding };
  });
}

function withOpinion(features: Features, opinion: Opinion | undefined): Features {
  return opinion === undefined ? features : { ...features, opinion };
}

/** Applies the configured severity; a kind that is `off` is not reported at all. */
function withSeverity(outcome: Outcome, settings: RunSettings): readonly Outcome[] {
  const kind = kindOf(outcome);
  const severity = settings.severity[kind];
  if (severity === undefined) return [outcome];
  if (severity === 'off') return [];
  return [outcome.state === 'found' ? { state: 'found', finding: { ...outcome.finding, severity } } : outcome];
}

function bestAndLast(features: Features): Pick<HistoryDiagnosis, 'best' | 'last'> {
  const curve = features.validation;
  if (curve === undefined) return {};
  return {
    best: { at: curve.lowest.at, value: logged(curve, curve.lowest.value) },
    last: lastLogged(curve),
  };
}
