import { clean } from '../clean.ts';
import { contextOf, problemsOf } from '../context.ts';
import type { Report } from '../report.ts';
import { unitOf } from '../said/terms.ts';
import { isTwin } from './evidence.ts';
import { type Fix, fixOf } from './fix.ts';

/** What a coding agent needs of one finding, as plain data. Names are from the log: cut, cleaned, and never sentences of ours. */
export interface AgentFacts {
  readonly run: string;
  readonly finding: string;
  readonly new: boolean;
  readonly axis: string;
  readonly evidence: Readonly<Record<string, number>>;
  readonly fix?: string;
  readonly files: readonly string[];
  readonly check: string;
}

const MOST = 3;
/** Problems that are read for them: several may say the same. */
const MOST_READ = 20;
const MOST_FILES = 8;
const DIGITS = 4;

/** The worst findings, for the fold for coding agents. `first`: what the page says to do first. */
export function agentFacts(report: Report, first: Fix | undefined): readonly AgentFacts[] {
  const problems = problemsOf(report)
    .slice(0, MOST_READ)
    .filter(({ run, context: { finding } }) => !isTwin(run, finding));
  const firsts = problems.filter(({ run }, i) => problems.findIndex((one) => one.run === run) === i);
  // Of each run its worst comes before what else it has.
  const all = [...new Set([...firsts, ...problems])].map(({ run, context: { finding }, isNew }) => {
    const { facts } = contextOf(report, run, finding);
    const isWorst = firsts.some(({ context }) => context.finding === finding);
    const own = first?.run === run && isWorst ? first : fixOf(report, run, finding);
    // What else a run has may need something else.
    const shown = isWorst || (own?.advice && finding.advice.includes(own.advice)) ? own : undefined;
    const { best, end, trainAtEnd, broken } = facts;
    const numbers = {
      best: best?.value,
      bestAt: best?.at,
      end: broken ? undefined : end?.value,
      rise: finding.evidence['loggedRise'] ?? finding.evidence['rise'],
      trainAtEnd: broken || finding.kind === 'non-finite' ? undefined : trainAtEnd,
    };
    const evidence = Object.entries(numbers).flatMap(([name, number]) =>
      number === undefined || !Number.isFinite(number) ? [] : [[name, Number(number.toPrecision(DIGITS))] as const],
    );
    return {
      run: clean(run.run.key),
      finding: finding.kind,
      new: isNew,
      axis: unitOf(finding.axis, facts.boosting),
      evidence: Object.fromEntries(evidence),
      ...(shown?.paste !== undefined && { fix: shown.paste }),
      files: [...new Set(run.run.replicates.flatMap(({ files }) => files.map(({ path }) => clean(path))))].slice(0, MOST_FILES),
      check: 'loss-doctor diagnose PATH --base BASE --fail-on new',
    };
  });
  // Two losses of a run may have the same to say.
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST);
}
