import type { GateReason } from '../../decision/gate.ts';
import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { jumpBehind } from '../../diagnosis/jump.ts';
import { branchOf, comparedOf, contextOf, type FindingContext, mainNumber, type Problem, problemsOf, runTerm } from '../context.ts';
import { factsOf, quotedReplicate } from '../facts.ts';
import { base, names, type Paragraph, type Phrase, percentage, phrase, series, value } from '../language/phrase.ts';
import { outvotedOf } from '../outvoted.ts';
import { placesOf } from '../places.ts';
import type { Report } from '../report.ts';
import { abstentionPhrase, missingPhrase } from '../said/abstention.ts';
import { peakBetween, risesToo, spikeToo, trainingZero } from '../said/beside.ts';
import { heldBack } from '../said/held-back.ts';
import { metricBesideFinding } from '../said/metric.ts';
import { anchorPhrase, besideHeadline, doubtPhrase, numberPhrase, plainNumber } from '../said/number.ts';
import { othersTold } from '../said/other-sets.ts';
import { nothingReadPhrase } from '../said/refusal.ts';
import { seenOf } from '../said/seen.ts';
import { otherNotFinite, riseBefore } from '../said/seen-not-finite.ts';
import { isRise, judgedOf, placeOf, verbOf } from '../said/terms.ts';
import { stretchPhrase } from '../said/unequal.ts';
import { isSameCurve } from '../same-curve.ts';
import { isShare } from '../share.ts';
import { besideFindings } from './changed.ts';
import { brokeOff, healthyTold, restartTold } from './healthy.ts';
import { itemsOf, seeds } from './items.ts';
import { type Lead, leadRun, runsInOrder } from './lead.ts';
import { concernedBy } from './status.ts';
import { undecided } from './undecided.ts';
import { missingOf, seenAnyway, stoppedEarly } from './unjudged.ts';
import { isHighSpike, visibleNote } from './visible-note.ts';

/** What stands under the first line: paragraphs, or one line a run. */
export interface Story {
  readonly paragraphs: readonly Paragraph[];
  /** One for each of several runs that the first line counts. */
  readonly items: readonly Paragraph[];
}

/** What was seen, and what this pull request changed, in the order of the lead. */
export function storyOf(report: Report, lead: Lead): Story {
  const concerned = concernedBy(report, lead);
  if (concerned.length > 1) {
    const among = new Set(concerned);
    const runs = runsInOrder(report).filter((run) => among.has(run));
    return { paragraphs: besideFindings(report, runs), items: itemsOf(report, runs) };
  }
  const run = leadRun(lead);
  const own = [told(report, lead), ...besideFindings(report, run ? [run] : [])];
  // Of two lengths the comparison is what the first line is about.
  const paragraphs = lead.kind === 'apart' ? [remarks(report, lead), ...own] : [...own, remarks(report, lead)];
  return { paragraphs: paragraphs.filter((one) => one.length > 0), items: [] };
}

function told(report: Report, lead: Lead): Paragraph {
  switch (lead.kind) {
    case 'nothing-read': {
      const instead = nothingReadPhrase(report.refused.map(({ because }) => because));
      return instead ? [instead] : [];
    }
    case 'problem':
      return problemTold(report, lead.problem);
    case 'worse': {
      const also = problemsOf(report).filter(({ run }) => run === lead.run);
      return [besideHeadline(lead.number, branchOf(report)), ...also.slice(0, 1).map(({ context }) => alsoPhrase(context))];
    }
    case 'better':
      return [plainNumber(lead.number, branchOf(report), factsOf(lead.run)), ...healthyTold(report, [lead.run], lead.number)];
    case 'faster':
    case 'fixed':
    case 'apart':
      return healthyTold(report, [lead.run], lead.kind === 'apart' ? lead.number : undefined);
    case 'seeds':
      return [aloneTold(report, lead), ...healthyTold(report, [lead.run])];
    case 'same':
      return [phrase('change.same.why')];
    case 'unjudged':
      return lead.runs
        .slice(0, MOST_TOLD)
        .flatMap((run) => [...unjudgedTold(report, run, lead.runs.length > 1), ...restartTold(report, run)]);
    case 'healthy':
      return [...allHealthy(report, lead), ...healthyTold(report, report.diagnosis.runs), ...unfinished(report)];
  }
}

/** Codes that say more than the first line: what to rename, log or write. */
const EXPLAINED_APART: ReadonlySet<string> = new Set([
  'unjudged.no-loss',
  'unjudged.no-loss.empty',
  'unjudged.blank',
  'unjudged.zero',
]);

/** What a run did that could not be judged, and what would settle it. Of one run the first line has the reason already. */
function unjudgedTold(report: Report, run: RunDiagnosis, isNamed: boolean): Paragraph {
  const anyway = seenAnyway(report, run, visibleNote(report, run));
  const missing = missingPhrase(runTerm(report, run.run.key), missingOf(run));
  if (missing && (EXPLAINED_APART.has(missing.id) || anyway.length === 0) && (isNamed || missing.id !== 'unjudged.other'))
    return [missing, ...onlySeries(run), ...anyway];
  const [first, ...others] = anyway;
  return isNamed && first ? [phrase('of-run', { run: runTerm(report, run.run.key), what: first }), ...others] : anyway;
}

/** Of a run without a loss that logs one thing, what that did. */
function onlySeries(run: RunDiagnosis): readonly Phrase[] {
  const { series: all } = shownOf(run).history;
  const [one, ...others] = all;
  const [first, last] = one && others.length === 0 ? [placesOf(one)[0], placesOf(one).at(-1)] : [];
  if (one === undefined || first === undefined || last === undefined || first.at === last.at || one.metric === 'lr') return [];
  const written = isShare(one) ? percentage : value;
  return [phrase('seen-loss.went', { loss: series(one.name), start: written(first.value), end: written(last.value) })];
}

function problemTold(report: Report, { run, context }: Problem): Paragraph {
  const compared = comparedOf(report, run);
  if (isSameCurve(report, run)) return [phrase('change.same', { base: base(branchOf(report)) })];
  const second = problemsOf(report).find(
    (one) => one.run === run && one.context.finding.kind !== context.finding.kind && one.isNew,
  );
  const better = compared?.numbers.find(({ verdict, what }) => verdict === 'better' && what === 'best');
  return [
    seenOf(context),
    ...riseBefore(run, context),
    ...otherNotFinite(run, context),
    ...jumpTold(report, run, context.finding),
    ...spikeToo(run, context.finding),
    ...risesToo(run, context.finding),
    ...leftBlank(context),
    ...(isRise(context.finding) ? trainingZero(run) : []),
    ...(isRise(context.finding) ? stoppedEarly(context.facts) : []),
    ...othersTold(run, context.finding),
    ...metricBesideFinding(report, run, context.finding),
    ...heldBack(context.finding),
    ...seeds(context),
    ...changePhrase(report, run, context),
    ...(second ? [alsoPhrase(second.context)] : []),
    ...(better ? [numberPhrase(better, branchOf(report))] : []),
    ...(compared?.state === 'new' && report.comparison?.baseline.state === 'found'
      ? [phrase('change.new-run', { run: runTerm(report, run.run.key) })]
      : []),
    ...restartTold(report, run),
    ...brokeOff(context.facts),
  ];
}

/** What a loss did on its way up: the jump that made the rise, or else how high it was in between. */
function jumpTold(report: Report, run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const { findings, history } = quotedReplicate(run, finding);
  const jump = jumpBehind(finding, findings, history);
  const isSeen = jump !== undefined && isHighSpike(run, jump.evidence, jump.series[0]);
  return isSeen ? [seenOf(contextOf(report, run, jump))] : peakBetween(run, finding);
}

/** A loss that is blank from its last value on, where blanks stand for NaN. */
function leftBlank({ finding, facts }: FindingContext): readonly Phrase[] {
  if (facts.blankAfter === undefined || finding.kind === 'non-finite') return [];
  return [phrase('stopped.blank', { loss: judgedOf(finding, facts), place: placeOf(finding, facts, facts.blankAfter) })];
}

function alsoPhrase(context: FindingContext): Phrase {
  return phrase('seen.also', { verb: verbOf(context.finding, context.facts), seen: seenOf(context) });
}

function changePhrase(report: Report, run: RunDiagnosis, { change, finding }: FindingContext): readonly Phrase[] {
  const theBase = base(branchOf(report));
  const isSaid = (as: GateReason['code']): boolean => report.gate.because.some(({ code }) => code === as);
  if (change === 'borderline') return isSaid('too-close') ? [] : [phrase('change.borderline', { base: theBase })];
  if (change === 'worse') return isSaid('worse-finding') ? [] : [phrase('change.worse', { base: theBase })];
  if (change !== 'not-evaluated') return [];
  const compared = comparedOf(report, run)?.findings.find((one) => 'finding' in one && one.finding.kind === finding.kind);
  return compared?.change === 'not-evaluated' && !(isSaid('base-broke-off') && compared.because.code === 'base-ended')
    ? [phrase('change.not-evaluated', { base: theBase, reason: abstentionPhrase(compared.because) })]
    : [];
}

/** Of several runs where the first line is about what is not here. */
function allHealthy(report: Report, lead: Lead): Paragraph {
  const total = report.diagnosis.runs.length;
  return total > 1 && undecided(report, lead) ? [phrase('healthy.all', { total })] : [];
}

/** How many of several runs broke off. */
function unfinished({ diagnosis: { runs } }: Report): Paragraph {
  const n = runs.filter((run) => shownOf(run).history.completion === 'incomplete').length;
  return n === 0 || runs.length === 1 ? [] : [phrase('healthy.some-unfinished', { n, total: runs.length })];
}

/** Most runs that are described one by one. */
const MOST_TOLD = 3;

/** Most runs that the comparison is told of. */
const MOST_REMARKS = 5;

/** What the comparison has to say beside the lead: doubts, creep, runs that are gone, seeds that fail alone. */
function remarks(report: Report, lead: Lead): Paragraph {
  const runs = report.diagnosis.runs.slice(0, MOST_REMARKS);
  const one = leadRun(lead);
  const others = runs.filter((run) => lead.kind !== 'seeds' || run !== one);
  return [...(one ? [one] : runs).flatMap((run) => runRemarks(report, run)), ...outvoted(report, others)];
}

/** Doubts that the reasons of the check say. */
const SAID_BY_CHECK: ReadonlySet<string> = new Set(['first-evaluation', 'no-validation', 'shorter']);

function runRemarks(report: Report, run: RunDiagnosis): Paragraph {
  const compared = comparedOf(report, run);
  if (compared?.state !== 'matched') return [];
  const { doubt, anchor, numbers } = compared;
  const branch = branchOf(report);
  const doubts = doubt && !SAID_BY_CHECK.has(doubt.code) ? [doubtPhrase(doubt, branch)] : [];
  const isCreeping = anchor?.number.verdict === 'worse' && mainNumber(numbers)?.verdict !== 'worse';
  const number = mainNumber(numbers);
  const stretch = number && stretchPhrase(number, branch);
  return [...doubts, ...(stretch ? [stretch] : []), ...(anchor && isCreeping ? [anchorPhrase(anchor)] : [])];
}

/** The heading counts them: here they are named, with the numbers of the first. */
function aloneTold(report: Report, { run, alone }: Extract<Lead, { kind: 'seeds' }>): Phrase {
  const what = seenOf(contextOf(report, run, alone.finding));
  return phrase('of-run', { run: names(alone.replicates), what });
}

/** A failing finding of some seeds that the run does not share. */
function outvoted(report: Report, runs: readonly RunDiagnosis[]): Paragraph {
  return runs.flatMap((run) =>
    outvotedOf(run).map(({ finding, replicates }) => {
      const context = contextOf(report, run, finding);
      const sentence = phrase('seeds.one-bad', {
        n: replicates.length,
        total: context.facts.replicates,
        list: names(replicates),
        seen: seenOf(context),
      });
      return report.diagnosis.runs.length > 1 ? phrase('of-run', { run: runTerm(report, run.run.key), what: sentence }) : sentence;
    }),
  );
}
