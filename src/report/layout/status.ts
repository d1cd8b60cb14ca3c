import type { GateReason } from '../../decision/gate.ts';
import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { branchOf, comparedOf, problemsOf, runTerm, shortName } from '../context.ts';
import { factsOf } from '../facts.ts';
import { base, listed, names, type Phrase, phrase, share, type Term } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { numberHeadline } from '../said/number.ts';
import { nothingReadHeadline } from '../said/refusal.ts';
import { fixedOf, unitOf, verbOf } from '../said/terms.ts';
import { apartHeadline } from '../said/unequal.ts';
import { metricBelowBase } from '../task-metric.ts';
import { countsOf, kindsOf, oneKind } from './counted.ts';
import { findingPhrase } from './finding-phrase.ts';
import { type Lead, leadRun } from './lead.ts';
import { undecided, withoutBase } from './undecided.ts';
import { healthyPhrase, unjudgedPhrase } from './verdict-phrase.ts';

/** Failing, look at it, fine, nothing decided. */
export type Sign = '❌' | '⚠️' | '✅' | '◽';

/** The first line: what the check says, and why. */
export interface Status {
  readonly sign: Sign;
  readonly line: Phrase;
  /** The same without the check, for titles. */
  readonly what: Phrase;
}

export function statusOf(report: Report, lead: Lead): Status {
  const why = undecided(report, lead);
  const seen = withRest(report, lead, whatOf(report, lead));
  const what = withoutBase(
    report,
    lead,
    why && lead.kind === 'problem' ? phrase('what.and-why', { what: seen, why }) : why ? joined(why, newRuns(report, lead)) : seen,
  );
  const sign = signOf(report, lead);
  return { sign, line: phrase(frameOf(report), { what }), what };
}

function newRuns(report: Report, lead: Lead): readonly Phrase[] {
  return restOf(report, lead).filter(({ id }) => id === 'triage.new');
}

type Frame = 'status.local' | 'status.fails' | 'status.passes' | 'status.neutral' | 'status.would-fail';

function frameOf({ gate, context }: Report): Frame {
  if (gate.conclusion === 'failure') return 'status.fails';
  if (context.local) return 'status.local';
  if (gate.conclusion === 'success') return 'status.passes';
  return gate.because.some(({ code }) => code === 'warn-only') ? 'status.would-fail' : 'status.neutral';
}

function signOf(report: Report, lead: Lead): Sign {
  const frame = frameOf(report);
  if (frame === 'status.fails') return '❌';
  if (frame === 'status.neutral' || lead.kind === 'nothing-read' || lead.kind === 'unjudged') return '◽';
  if (lead.kind === 'worse') return frame === 'status.local' ? '❌' : '⚠️';
  if (lead.kind === 'problem') {
    const isFailing = lead.problem.context.finding.severity === 'failing';
    return isFailing && frame === 'status.local' ? '❌' : '⚠️';
  }
  if (lead.kind === 'healthy' && report.diagnosis.runs.some((run) => metricBelowBase(report, run) !== undefined)) return '⚠️';
  if (lead.kind === 'seeds' || report.verdict === 'failing' || frame === 'status.would-fail') return '⚠️';
  return '✅';
}

function whatOf(report: Report, lead: Lead): Phrase {
  const branch = branchOf(report);
  const theBase = base(branch);
  const run = (one: RunDiagnosis): Term => runTerm(report, one.run.key);
  switch (lead.kind) {
    case 'nothing-read':
      return nothingReadHeadline(report.refused.map(({ because }) => because));
    case 'problem':
      return findingPhrase(report, lead.problem);
    case 'worse':
    case 'better':
      return numberHeadline(run(lead.run), lead.number, branch);
    case 'apart':
      return apartHeadline(run(lead.run), lead.number, branch, factsOf(lead.run));
    case 'faster': {
      const { axis, boosting } = factsOf(lead.run);
      const units: Term = { kind: 'units', unit: unitOf(axis, boosting) };
      return phrase('what.faster', { run: run(lead.run), base: theBase, pct: share(Math.abs(lead.number.change)), units });
    }
    case 'fixed':
      return phrase('what.fixed', { run: run(lead.run), fixed: fixedOf(lead.was.kind) });
    case 'same': {
      const { runs } = report.diagnosis;
      const [first] = runs;
      return runs.length === 1 && first
        ? phrase('what.same', { run: run(first), base: theBase })
        : phrase('what.same.many', { total: runs.length, base: theBase });
    }
    case 'unjudged':
      return unjudgedPhrase(report, lead.runs);
    case 'seeds':
      return seedsPhrase(report, lead);
    case 'healthy':
      return healthyPhrase(report);
  }
}

/** One seed that fails alone is named. */
function seedsPhrase(report: Report, { run, alone }: Extract<Lead, { kind: 'seeds' }>): Phrase {
  const slots = { run: runTerm(report, run.run.key), total: run.replicates.length };
  const [seed, ...others] = alone.replicates;
  return others.length > 0
    ? phrase('what.seeds-fail', { ...slots, n: alone.replicates.length })
    : phrase('what.seed-fails', { ...slots, seed, verb: verbOf(alone.finding, factsOf(run, alone.finding)), n: slots.total - 1 });
}

/** With several runs: how many are concerned, and what became of the others. */
function withRest(report: Report, lead: Lead, what: Phrase): Phrase {
  const total = report.diagnosis.runs.length;
  const rest = restOf(report, lead);
  if (total < 2 || lead.kind === 'healthy' || lead.kind === 'same' || lead.kind === 'nothing-read') return joined(what, rest);
  const concerned = concernedBy(report, lead);
  if (concerned.length === 0) return joined(what, rest);
  const isFailing = isAboutFailure(lead);
  if (concerned.length === 1) return joined(isFailing ? phrase('what.one-of-many', { n: 1, total, what }) : what, rest);
  const one = oneKind(report, concerned);
  if (one) return joined(one, rest);
  const counted = countsOf(report, concerned);
  const counts = listed(counted.length > 1 ? counted : kindsOf(report, concerned));
  return joined(phrase(isFailing ? 'what.many' : 'what.many.warn', { n: concerned.length, total, counts }), rest);
}

function joined(what: Phrase, rest: readonly Phrase[]): Phrase {
  return rest.reduce((line, one) => phrase('what.and-rest', { what: line, rest: one }), what);
}

function isAboutFailure(lead: Lead): boolean {
  return lead.kind === 'worse' || (lead.kind === 'problem' && lead.problem.context.finding.severity === 'failing');
}

/** Runs that the first line counts: those that fail the check, else those that fail, else those with a warning. */
export function concernedBy(report: Report, lead: Lead): readonly RunDiagnosis[] {
  if (lead.kind !== 'worse' && lead.kind !== 'problem') return [];
  const { runs } = report.diagnosis;
  const keys = new Set(report.gate.because.flatMap(failingKey));
  if (keys.size > 0) return runs.filter(({ run }) => keys.has(run.key));
  const severity = isAboutFailure(lead) ? 'failing' : 'warning';
  return runs.filter((run) => run === leadRun(lead) || run.findings.some((finding) => finding.severity === severity));
}

function failingKey(reason: GateReason): readonly string[] {
  return reason.code === 'new-finding' || reason.code === 'finding' || reason.code === 'worse-number' ? [reason.key] : [];
}

/** The runs that the first line is not about: as before, without a problem, new, gone. */
function restOf(report: Report, lead: Lead): readonly Phrase[] {
  const { diagnosis, comparison } = report;
  const isCompared = comparison?.baseline.state === 'found';
  const fresh = isCompared ? diagnosis.runs.filter((run) => comparedOf(report, run)?.state === 'new') : [];
  const gone = (isCompared ? (comparison?.runs ?? []) : []).filter(({ state }) => state === 'vanished').map(({ key }) => key);
  const concerned = new Set(concernedBy(report, lead));
  const others =
    concerned.size === 0 ? [] : diagnosis.runs.filter((run) => !concerned.has(run) && comparedOf(report, run)?.state !== 'new');
  const isMatchable = fresh.length < diagnosis.runs.length;
  return [
    ...(others.length > 0 ? othersPhrase(report, lead, others, isCompared) : []),
    ...(fresh.length > 0 && isMatchable
      ? [phrase('triage.new', { n: fresh.length, list: names(fresh.map(({ run }) => shortName(report, run.key))) })]
      : []),
    ...(gone.length > 0 && isMatchable
      ? [phrase('triage.gone', { n: gone.length, list: names(gone.map((key) => shortName(report, key))) })]
      : []),
  ];
}

function othersPhrase(report: Report, lead: Lead, others: readonly RunDiagnosis[], isCompared: boolean): readonly Phrase[] {
  const changed = new Set(
    problemsOf(report)
      .filter(({ isNew }) => isNew)
      .map(({ run }) => run),
  );
  if (isCompared && !others.some((run) => changed.has(run))) return [phrase('triage.rest', { n: others.length })];
  const warned = others.filter(({ verdict }) => verdict === 'warning').length;
  if (warned > 0) return [phrase('triage.warned', { n: warned })];
  // "1 of 2 runs fails" says what the other does.
  return !isAboutFailure(lead) && others.every(({ verdict }) => verdict === 'healthy')
    ? [phrase('triage.others', { n: others.length })]
    : [];
}
