import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { clean } from '../clean.ts';
import { contextOf, type FindingContext, problemsOf } from '../context.ts';
import type { Report } from '../report.ts';
import { endOf } from '../said/quoted.ts';
import { unitOf } from '../said/terms.ts';
import { isTwin } from './evidence.ts';
import { type Fix, fixOf } from './fix.ts';

/** What a coding agent needs of one finding, as plain data. Names are from the log: cut, cleaned, and never sentences of ours. */
export interface AgentFacts {
  readonly run: string;
  readonly finding: string;
  readonly new: boolean;
  /** What was judged. */
  readonly series: string;
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
/** An agent opens it. */
const LONGEST_PATH = 119;

/** The worst findings, for the fold for coding agents. `first`: what the page says to do first. */
export function agentFacts(report: Report, first: Fix | undefined): readonly AgentFacts[] {
  const problems = problemsOf(report)
    .slice(0, MOST_READ)
    .filter(({ run, context: { finding } }) => !isTwin(run, finding));
  const firsts = problems.filter(({ run }, i) => problems.findIndex((one) => one.run === run) === i);
  // Of each run its worst comes before what else it has.
  const all = [...new Set([...firsts, ...problems])].map(({ run, context: { finding }, isNew }) => {
    const context = contextOf(report, run, finding);
    const isWorst = firsts.some(({ context }) => context.finding === finding);
    const own = first?.run === run && isWorst ? first : fixOf(report, run, finding);
    // What else a run has may need something else.
    const shown = isWorst || (own?.advice && finding.advice.includes(own.advice)) ? own : undefined;
    return {
      run: clean(run.run.key),
      finding: finding.kind,
      new: isNew,
      series: clean(finding.series[0]),
      axis: unitOf(finding.axis, context.facts.boosting),
      evidence: numbersOf(context),
      ...(shown?.paste !== undefined && { fix: shown.paste }),
      files: filesOf(run),
      check: 'loss-doctor diagnose PATH --base BASE --fail-on new',
    };
  });
  // Two losses of a run may have the same to say.
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST);
}

function filesOf({ run: { replicates } }: RunDiagnosis): readonly string[] {
  const paths = replicates.flatMap(({ files }) => files.map(({ path }) => clean(path, LONGEST_PATH)));
  return [...new Set(paths)].slice(0, MOST_FILES);
}

function numbersOf(context: FindingContext): AgentFacts['evidence'] {
  const numbers = Object.entries(quotedOf(context)).flatMap(([name, number]) =>
    number === undefined || !Number.isFinite(number) ? [] : [[name, Number(number.toPrecision(DIGITS))] as const],
  );
  return Object.fromEntries(numbers);
}

/** The numbers of the series that the finding judged, as the page has them: a rise is that from `best` to `end`. */
function quotedOf(context: FindingContext): Readonly<Record<string, number | undefined>> {
  const { finding, facts } = context;
  const { evidence, from: firstAt, kind, series } = finding;
  const { count, points, before, peak, peakAt = firstAt } = evidence;
  if (kind === 'spike') return { before, peak, peakAt };
  if (kind === 'oscillation') return { ...facts.swing };
  const isMain = series[0] === facts.validation;
  const [best, bestAt] = isMain ? [facts.best?.value, facts.best?.at] : [evidence['best'], evidence['bestAt']];
  if (kind === 'non-finite') return { firstAt, count, points, best, bestAt };
  const end = facts.broken ? undefined : endOf(context);
  const isRise = evidence['rise'] !== undefined && best !== undefined && end !== undefined && best > 0;
  const trainAtEnd = facts.broken || series[0] === facts.training ? undefined : facts.trainAtEnd;
  return { best, bestAt, end, rise: isRise ? end / best - 1 : undefined, trainAtEnd };
}
