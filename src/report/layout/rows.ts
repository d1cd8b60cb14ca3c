import { namedBranch } from '../../comparison/baseline.ts';
import type { NumberChange } from '../../comparison/comparison.ts';
import type { Finding, FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { pageNames } from '../chart/run-names.ts';
import { comparedOf, contextOf, mainNumber, runTerm, shownFinding } from '../context.ts';
import { factsOf, type RunFacts } from '../facts.ts';
import { sameDigits } from '../language/number-text.ts';
import { base, names, type Phrase, phrase, place, type Term, value } from '../language/phrase.ts';
import { outvotedOf } from '../outvoted.ts';
import type { Report } from '../report.ts';
import { abstentionPhrase } from '../said/abstention.ts';
import { settlingPhrase } from '../said/number.ts';
import { hasRecovered, isRise, judgedOf, lossOf, unitOf, verbOf } from '../said/terms.ts';
import { metricBelowBase } from '../task-metric.ts';
import { bestRun } from './best-run.ts';
import { changeCell, isFootnoted } from './change-cell.ts';
import { type Lead, runsInOrder } from './lead.ts';
import { concernedBy, type Sign } from './status.ts';
import { missingOf } from './unjudged.ts';
import { mildVerb } from './verdict-phrase.ts';
import { visibleNote } from './visible-note.ts';

/** One run: a row of the table, a line of the terminal. */
export interface Row {
  readonly run: RunDiagnosis;
  readonly sign: Sign;
  readonly name: Term;
  /** What stands for the run in the picture, where names cannot. */
  readonly letter?: string;
  /** What is wrong with it, and the kind whose page explains it. */
  readonly verb?: { readonly phrase: Phrase; readonly kind: FindingKind };
  /** Why it could not be judged, or what a healthy run does all the same. */
  readonly why?: Phrase;
  /** The best value, with its place or the number of seeds it is the median of. */
  readonly best?: Phrase;
  readonly end?: Phrase;
  /** Significant digits of both. */
  readonly digits: number;
  /** Against the base. */
  readonly change?: Phrase;
  /** Better or worse beyond noise. */
  readonly isBeyondNoise: boolean;
  /** The change may be noise: it has the footnote. */
  readonly hasFootnote: boolean;
  /** The lowest best of several runs that compare. */
  readonly isBest: boolean;
  /** Stands in the open table; the others are folded. */
  readonly isOpen: boolean;
}

export interface RunTable {
  readonly rows: readonly Row[];
  /** Title of the best value. */
  readonly best: Phrase;
  /** Title of the comparison; absent if nothing was compared. */
  readonly against?: Phrase;
  readonly footnotes: readonly Phrase[];
}

/** Up to so many runs all rows are open. */
const ALL_OPEN = 5;
const MOST_OPEN = 12;

export function tableOf(report: Report, lead: Lead, page: Sign): RunTable {
  const runs = runsInOrder(report);
  const best = bestRun(runs);
  const concerned = new Set(concernedBy(report, lead));
  const { letters } = pageNames(runs, lead);
  const rows = runs.map((run) =>
    rowOf(report, run, { letter: letters?.get(run.run.key), isBest: run === best, page, isConcerned: concerned.has(run) }),
  );
  const open = new Set(runs.length <= ALL_OPEN ? rows : openRows(rows));
  const footnotes = rows.some(({ hasFootnote }) => hasFootnote) ? footnotesOf(report) : [];
  const against = againstPhrase(report);
  return {
    rows: rows.map((row) => ({ ...row, isOpen: open.has(row) })),
    best: phrase('table.best', { loss: titleLoss(runs) }),
    ...(against && { against }),
    footnotes,
  };
}

/** Problems and changes, and the best run beside them. */
function openRows(rows: readonly Row[]): readonly Row[] {
  const told = rows.filter(({ verb, isBeyondNoise }) => verb !== undefined || isBeyondNoise);
  // What could not be judged is news only where nothing else is.
  const loud = (told.length > 0 ? told : rows.filter(({ sign }) => sign === '◽')).slice(0, MOST_OPEN);
  const best = rows.filter(({ isBest }) => isBest);
  return loud.length + best.length === 0 ? rows.slice(0, 1) : [...loud, ...best];
}

interface RowPlace {
  readonly letter: string | undefined;
  readonly isBest: boolean;
  readonly page: Sign;
  readonly isConcerned: boolean;
}

function rowOf(report: Report, run: RunDiagnosis, { letter, isBest, page, isConcerned }: RowPlace): Row {
  const finding = shownFinding(run);
  const facts = factsOf(run, finding);
  const { best, end, digits } = cellsOf(facts, report.diagnosis.runs.length > 1, finding);
  const compared = comparedOf(report, run);
  const number = compared && mainNumber(compared.numbers);
  const change = changeCell(report, run, number);
  // Of the only run the first line has the reason.
  const isOne = report.diagnosis.runs.length === 1;
  const missing = finding || isOne ? undefined : missingOf(run);
  const [alone] = finding ? [] : outvotedOf(run);
  const rise = finding || missing || isOne ? undefined : visibleNote(report, run);
  const verb = finding && { phrase: verbOf(finding, contextOf(report, run, finding).facts), kind: finding.kind };
  return {
    run,
    sign: signOf(report, run, page, isConcerned),
    name: runTerm(report, run.run.key),
    ...(letter !== undefined && { letter }),
    ...(verb && { verb }),
    ...(missing && { why: abstentionPhrase(missing) }),
    ...(alone && {
      why: phrase('what.finding', { run: names(alone.replicates), verb: verbOf(alone.finding, factsOf(run, alone.finding)) }),
    }),
    ...(rise && isRise(rise) && { why: mildVerb(rise, factsOf(run, rise)) }),
    ...(best && { best }),
    ...(end && { end }),
    digits,
    ...(change && { change }),
    isBeyondNoise: number?.verdict === 'better' || number?.verdict === 'worse' || metricBelowBase(report, run) !== undefined,
    hasFootnote: number !== undefined && isFootnoted(report, run, number),
    isBest,
    isOpen: true,
  };
}

/** Ended before the base did, so that nothing is known of what comes after. */
function isCutShort({ gate }: Report, { run }: RunDiagnosis): boolean {
  return gate.because.some((reason) => reason.code === 'ends-early' && reason.key === run.key);
}

/** Runs without a row: none of them silently failing, and none that was not judged called well. */
export function leftOutPhrase(runs: readonly RunDiagnosis[]): Phrase {
  const count = (verdict: RunDiagnosis['verdict']): number => runs.filter((run) => run.verdict === verdict).length;
  const [n, failing, unjudged] = [runs.length, count('failing'), count('unknown')];
  const slots = unjudged > 0 ? { n, unjudged, reason: sharedReason(runs) } : { n, unjudged: undefined, reason: undefined };
  return failing === 0 ? phrase('table.more.none', slots) : phrase('table.more', { ...slots, failing });
}

/** Why none of them could be judged, where that is the same of all. */
function sharedReason(runs: readonly RunDiagnosis[]): Phrase | undefined {
  const reasons = runs.flatMap((run) => missingOf(run) ?? []).map(abstentionPhrase);
  const [first] = reasons;
  return reasons.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
}

/** What became of the run. Where the check says red or green, a failing run that does not fail it has no ❌. */
function signOf(report: Report, run: RunDiagnosis, page: Sign, isConcerned: boolean): Sign {
  if (isConcerned && page === '❌') return page;
  if (run.verdict === 'failing') return page === '◽' ? '❌' : '⚠️';
  if (run.verdict === 'healthy' && page === '◽' && isCutShort(report, run)) return '◽';
  const isBelow = metricBelowBase(report, run) !== undefined;
  if (run.verdict === 'warning' || outvotedOf(run).length > 0 || isBelow) return '⚠️';
  return run.verdict === 'healthy' ? '✅' : '◽';
}

interface Cells {
  readonly best?: Phrase;
  readonly end?: Phrase;
  readonly digits: number;
}

/** The last value of validation loss says nothing of a training loss that broke after it, which then stands there by its name. */
function lastOf(facts: RunFacts, finding: Finding | undefined): { readonly value: number; readonly series?: Term } | undefined {
  const { broken, end, validation } = facts;
  const hasBroken = finding?.kind === 'non-finite' && end !== undefined && end.at < finding.from && !hasRecovered(finding, facts);
  if (!broken && !hasBroken) return end;
  const lost = finding?.evidence['infinite'] === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  const isOther = finding !== undefined && finding.series[0] !== validation && (!broken || validation === undefined);
  return { value: lost, ...(isOther && { series: judgedOf(finding, facts) }) };
}

const LEAST_DIGITS = 3;

/** Share of the best value, and of all that the loss fell, by which an end above it is as good. */
const AS_GOOD = 0.002;

function isLevel({ first, best, end }: RunFacts): boolean {
  if (first === undefined || best === undefined || end === undefined) return false;
  const above = Math.abs(end.value - best.value);
  return above <= AS_GOOD * Math.abs(best.value) && above <= AS_GOOD * (first - best.value);
}

/** Best and last value: of one run with the place, of several seeds those of the one in their middle. `isNamed`: with the series, if it is another. */
function cellsOf(facts: RunFacts, isNamed: boolean, finding: Finding | undefined): Cells {
  const { best, isMedian, replicates } = facts;
  const last = lastOf(facts, finding);
  const digits = isLevel(facts) ? LEAST_DIGITS : sameDigits([best?.value, last?.value].filter((one) => one !== undefined));
  const endCell = last && phrase('table.value', { value: value(last.value), series: last.series });
  if (best === undefined) return { ...(endCell && { end: endCell }), digits };
  const at: Term = isMedian ? phrase('table.median', { n: replicates }) : place(unitOf(facts.axis, facts.boosting), best.at);
  const name = isNamed && facts.other && facts.validation !== undefined ? lossOf(facts) : undefined;
  const bestCell = phrase('table.place', { value: value(best.value), series: name, place: at });
  return { best: bestCell, ...(endCell && { end: endCell }), digits };
}

function titleLoss(runs: readonly RunDiagnosis[]): Term {
  const [first] = runs;
  const facts = first && factsOf(first, shownFinding(first));
  return runs.length === 1 && facts ? lossOf(facts) : { kind: 'series', word: 'validation-loss', name: '' };
}

function againstPhrase(report: Report): Phrase | undefined {
  const { comparison } = report;
  if (comparison?.baseline.state !== 'found') return undefined;
  const counts = new Set(comparison.runs.flatMap(({ numbers }) => mainNumber(numbers)?.baseRuns ?? []));
  // Where runs have different bases no count is true of all.
  const [runs = 0] = counts.size === 1 ? counts : [];
  const slots = { base: base(namedBranch(comparison.baseline)) };
  return runs > 1 ? phrase('base.column.many', { ...slots, n: runs }) : phrase('base.column', slots);
}

/** The run that a number is of. */
function theRuns(report: Report, number: NumberChange): Term {
  const run = report.comparison?.runs.find(({ numbers }) => numbers.some((one) => one === number));
  return runTerm(report, run?.key ?? '');
}

/** Why a difference may be noise, and what would settle it: once for the whole table. */
function footnotesOf(report: Report): readonly Phrase[] {
  const numbers = (report.comparison?.runs ?? []).flatMap((run) => mainNumber(run.numbers) ?? []);
  const untold = numbers.filter(({ verdict }) => verdict === 'cannot-tell').toSorted((a, b) => a.baseRuns - b.baseRuns);
  const [number] = untold;
  if (number === undefined) return [];
  const { baseRuns, identicalRuns = 0 } = number;
  const areAlike = untold.every((one) => one.baseRuns === baseRuns);
  const why =
    identicalRuns > 0 && baseRuns === 1
      ? phrase('noise.footnote.identical', { n: baseRuns + identicalRuns })
      : !areAlike
        ? phrase('noise.footnote.fewer')
        : baseRuns === 1
          ? phrase('noise.footnote.one')
          : phrase('noise.footnote.few', { n: baseRuns });
  const settling = settlingPhrase(number, theRuns(report, number));
  return settling ? [why, settling] : [why];
}
