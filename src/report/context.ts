import { type BaseTrainings, baseOf, mayGate, namedBranch } from '../comparison/baseline.ts';
import type { Change, Comparison, NumberChange, RunComparison } from '../comparison/comparison.ts';
import type { Diagnosis, Finding, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { clean } from './clean.ts';
import { agreement, factsOf, type RunFacts } from './facts.ts';
import { names, type Term } from './language/phrase.ts';
import { runOnBase } from './on-base.ts';
import { once } from './once.ts';
import type { Report } from './report.ts';

/** What a finding did since the base; `none` if nothing was compared. */
export type ChangeShown = Change | 'none';

/** A finding of one run, with what sentences about it quote. */
export interface FindingContext {
  readonly finding: Finding;
  readonly facts: RunFacts;
  readonly change: ChangeShown;
  /** Replicates that show it; `facts.replicates` if all do. */
  readonly agreeing: number;
  /** The training that only stands in for the base. */
  readonly standIn?: BaseTrainings;
  /** The highest learning rate on the base, of a run that learns nothing. */
  readonly baseRate?: number;
  readonly branch?: string;
}

/** Names that a file has by custom: a run that is called so, alone, has no name. */
const NAMES_OF_FILES = new Set(
  'training train log logs metrics metric history loss losses results progress output stdout out trainer_state scalars events data run default train_log training_log log_history'.split(
    ' ',
  ),
);

/** The run as sentences and tables name it. */
export function runTerm(report: Report, key: string): Term {
  const { runs } = report.diagnosis;
  if (runs.length === 1 && NAMES_OF_FILES.has(key.toLowerCase())) return { kind: 'run', key, alone: true };
  return { kind: 'run', key: shortName(report, key) };
}

/** Several runs of which the same is said, by their names. */
export function runsTerm(report: Report, keys: readonly string[]): Term {
  const [first = '', ...others] = keys;
  return others.length === 0 ? runTerm(report, first) : names(keys.map((key) => shortName(report, key)));
}

/** The one form of a run's name on a page: a long one without its middle, if that tells it from the others. */
export function shortName({ diagnosis }: Report, key: string): string {
  return areApart(diagnosis) ? withoutMiddle(key) : key;
}

/** Most characters of a name, which the table on a phone has three lines for; one that breaks at several hyphens has fewer. */
const LONGEST = 32;
const LONGEST_BROKEN = 24;

function withoutMiddle(key: string): string {
  const name = clean(key, LONGEST);
  return (name.match(/[- ]/g)?.length ?? 0) < 3 ? name : clean(key, LONGEST_BROKEN);
}

const areApart = once(({ runs }: Diagnosis) => new Set(runs.map(({ run }) => withoutMiddle(run.key))).size === runs.length);

export function branchOf({ comparison, context }: Report): string | undefined {
  return comparison?.baseline.branch === undefined ? context.baseBranch : namedBranch(comparison.baseline);
}

/** What was compared of a run. */
export function comparedOf({ comparison }: Report, { run: { key } }: RunDiagnosis): RunComparison | undefined {
  return comparison && comparisons(comparison).get(key);
}

/** A run by its key. */
export function runOf({ diagnosis }: Report, key: string): RunDiagnosis | undefined {
  return diagnoses(diagnosis).get(key);
}

// Of ten thousand runs each is looked for many times.
const comparisons = once(({ runs }: Comparison) => new Map(runs.map((run) => [run.key, run])));
const diagnoses = once(({ runs }: Diagnosis) => new Map(runs.map((run) => [run.run.key, run])));

/** The number that a table has room for: the one that gates, else the best value. */
export function mainNumber(numbers: readonly NumberChange[]): NumberChange | undefined {
  return numbers.find(({ gates }) => gates) ?? numbers.find(({ what }) => what === 'best') ?? numbers[0];
}

export function contextOf(report: Report, run: RunDiagnosis, finding: Finding): FindingContext {
  return {
    finding,
    facts: factsOf(run, finding),
    change: changeOf(report, run, finding),
    agreeing: agreement(run, finding.kind),
    ...standInOf(report, run.run.key),
    ...(finding.kind === 'no-learning' && baseRateOf(report, run)),
  };
}

function baseRateOf(report: Report, run: RunDiagnosis): Pick<FindingContext, 'baseRate' | 'branch'> {
  const before = runOnBase(report, run);
  const baseRate = before && factsOf(before).rate;
  const branch = branchOf(report);
  return { ...(baseRate !== undefined && { baseRate }), ...(branch !== undefined && { branch }) };
}

/** The training that stands in for the base of a run, where one does. */
function standInOf({ comparison }: Report, key: string): Pick<FindingContext, 'standIn'> {
  const trainings = comparison && baseOf(comparison.baseline, key);
  return trainings === undefined || comparison === undefined || mayGate(comparison.baseline, key) ? {} : { standIn: trainings };
}

function changeOf(report: Report, run: RunDiagnosis, finding: Finding): ChangeShown {
  if (report.comparison?.baseline.state !== 'found') return 'none';
  const compared = comparedOf(report, run);
  if (compared?.state !== 'matched') return 'none';
  const match = compared.findings.find(
    (one) => 'finding' in one && one.finding.kind === finding.kind && one.finding.series[0] === finding.series[0],
  );
  return match?.change ?? 'none';
}

/** The finding that a run is shown for: its worst above a note. */
export function shownFinding(run: RunDiagnosis): Finding | undefined {
  return run.findings.find(({ severity }) => severity !== 'note');
}

/** A finding above a note, with what decides its place on the page. */
export interface Problem {
  readonly run: RunDiagnosis;
  readonly context: FindingContext;
  readonly isNew: boolean;
}

/** Kinds that leave nothing else to say about a run, most broken first; the others go by the size of the effect. */
const BROKEN: readonly string[] = ['non-finite', 'divergence', 'no-learning', 'no-generalization'];

/**
 * Every finding above a note, worst first: failing before warning, what the pull request brought before what was there, then NaN,
 * divergence, no learning, then by the size of the effect.
 */
export const problemsOf: (report: Report) => readonly Problem[] = once((report) => {
  const problems = report.diagnosis.runs.flatMap((run) =>
    run.findings
      .filter(({ severity }) => severity !== 'note')
      .map((finding): Problem => {
        const context = contextOf(report, run, finding);
        return { run, context, isNew: context.change === 'new' || context.change === 'unlike' || context.change === 'worse' };
      }),
  );
  return problems.toSorted((a, b) => weightOf(a) - weightOf(b) || effectOf(b) - effectOf(a));
});

function weightOf({ context: { finding }, isNew }: Problem): number {
  const kind = BROKEN.indexOf(finding.kind);
  return (finding.severity === 'failing' ? 0 : 100) + (isNew ? 0 : 50) + (kind === -1 ? BROKEN.length : kind);
}

/** How much worse it got, as a share; else how far beyond its threshold it lies. */
function effectOf({ run, context: { finding } }: Problem): number {
  // Of several losses of one run the diagnosis has chosen: its first is what picture and table show.
  const { evidence, margin } = run.findings.find(({ kind }) => kind === finding.kind) ?? finding;
  return evidence['loggedRise'] ?? evidence['rise'] ?? margin;
}
