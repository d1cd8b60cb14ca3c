import type { ChecklistItem } from '../../../diagnosis/diagnosis.ts';
import type { RunFacts } from '../../facts.ts';
import type { ChangeShown, FindingContext, FindingSentences, Markup } from '../language.ts';
import { abstentions } from './abstentions.ts';
import { adviceSentence, ITEMS } from './advice.ts';
import { shortCommit } from './commits.ts';
import { measured, ruleOf, sourceOf } from './evidence.ts';
import { phraseOf, wordsOf } from './kinds.ts';
import { ends, gapGrew, lossName, lossSentence, meanOf, quoted, trainName } from './losses.ts';
import { list } from './names.ts';
import { numbers } from './numbers.ts';
import { capital, sentences } from './text.ts';
import { unknownDetail } from './unknown.ts';
import { words } from './words.ts';

const { value, place, count, span } = numbers;

const ADVERB: Readonly<Record<ChangeShown, string>> = {
  new: 'now ',
  worse: '',
  borderline: '',
  unlike: '',
  'pre-existing': 'still ',
  resolved: 'no longer ',
  'not-evaluated': '',
  none: '',
};

export function findingSentences(markup: Markup): FindingSentences {
  const abstention = abstentions(markup);
  const judged = (context: FindingContext): string => judgedSeries(context, markup);
  const phrase = (context: FindingContext): string => phraseOf(context, judged(context), markup);
  const evidenceStart = (context: FindingContext): string =>
    phrase(context).startsWith(markup.name(context.finding.series[0])) ? phrase(context) : capital(phrase(context));
  return {
    headline: (context) => {
      if (context.change === 'unlike')
        return `${markup.name(context.facts.run)} ${wordsOf(context.finding.kind).verb}, unlike ${standInName(context, markup)}: ${phrase(context)}`;
      const more = context.change === 'worse' ? ` more than on ${baseName(context.branch, markup)}` : '';
      return `${markup.name(context.facts.run)} ${ADVERB[context.change]}${wordsOf(context.finding.kind).verb}${more}: ${phrase(context)}`;
    },
    title: (context) => `${markup.name(context.facts.run)} ${wordsOf(context.finding.kind).verb}: ${phrase(context)}`,
    detail: (context) => sentences(changeSentence(context, markup), lossSentence(context, markup), seeds(context)),
    besides: (context) =>
      sentences(
        `It also ${ADVERB[context.change]}${wordsOf(context.finding.kind).verb}: ${phrase(context)}.`,
        changeSentence(context, markup),
        seeds(context, context.facts.replicate && `; ${quoted(context.facts.replicate, markup)}`),
      ),
    rule: ruleOf,
    source: sourceOf,
    evidence: (context, besideRule = false) => `${evidenceStart(context)} (${measured(context.finding, besideRule)})`,
    outvoted: (context, replicates) => outvoted(context, replicates, phrase(context), markup),
    region: (kind) => wordsOf(kind).region,
    advice: (advice, context) => adviceSentence(advice, context),
    item: ITEMS,
    itemBecause: (item, context) => itemBecause(item, context, markup) ?? phrase(context) + habit(item, context),
    itemFixed: (kind, since) => `${wordsOf(kind).fixed} since ${since}`,
    itemUnjudged: (kind, because) => `${words.kind(kind)} could not be judged on this push: ${abstention(because)}`,
    abstention,
    notJudged: (list, because) => `${list.map((kind) => words.kind(kind)).join(', ')} (${abstention(because)})`,
    ...withoutFinding(markup, abstention),
    resolvedHeadline: (run, was) => `${markup.name(run)} no longer ${wordsOf(was.kind).verb}`,
    others: (problems, others) => (problems === 0 ? '' : `; ${otherRuns(problems, others)} findings too`),
  };
}

type WithoutFinding =
  | 'chart'
  | 'meanOf'
  | 'ofWhichFailing'
  | 'quoted'
  | 'bestPoint'
  | 'healthyHeadline'
  | 'healthyDetail'
  | 'unknownHeadline'
  | 'unknownDetail';

/** What is said of a run whether or not something was found in it. */
function withoutFinding(markup: Markup, abstention: FindingSentences['abstention']): Pick<FindingSentences, WithoutFinding> {
  return {
    meanOf,
    ofWhichFailing: (failing, runs) => {
      if (failing === 0) return '';
      if (failing < runs) return `, ${count(failing)} of them failing`;
      return runs === 1 ? ', failing' : ', all failing';
    },
    quoted: (replicate) => quoted(replicate, markup),
    bestPoint: ({ axis, replicate }, best) => {
      const whose = replicate === undefined ? '' : `${markup.name(replicate)}: `;
      return `${whose}${words.labels.best} ${value(best.value)}, ${place(axis, best.at)}`;
    },
    chart: (facts, base, best) => {
      const curves =
        facts.best === undefined
          ? 'Training loss'
          : facts.trainAtEnd === undefined
            ? 'Validation loss'
            : 'Training and validation loss';
      const marked =
        best === undefined ? '' : `, best ${lossName(facts, markup)} ${value(best.value)} at ${place(facts.axis, best.at)} marked`;
      const whose = facts.replicate === undefined ? '' : ` (${markup.name(facts.replicate)})`;
      return `${curves} of ${markup.name(facts.run)}${whose} by ${words.axis[facts.axis]}${marked}${base === undefined ? '' : `, ${base} in grey`}`;
    },
    healthyHeadline,
    healthyDetail: (facts, against) => {
      const { best, means } = facts;
      const reached = means?.best
        ? `${value(means.best.value)} (${meanOf(means.best.of)})`
        : best && `${value(best.value)} at ${place(facts.axis, best.at)}`;
      const level =
        reached === undefined
          ? 'no finding'
          : `best ${lossName(facts, markup)} ${reached}, trained to ${place(facts.axis, facts.last)}`;
      return [`${markup.name(facts.run)}: ${level}`, brokeOff(facts), against ?? ''].filter((part) => part !== '').join('; ');
    },
    unknownHeadline: (runs) => {
      const [first] = runs;
      if (first === undefined) return 'Nothing to judge';
      return runs.length === 1 ? `Not enough to judge ${markup.name(first.run)}` : `Not enough to judge ${count(runs.length)} runs`;
    },
    unknownDetail: (facts, because) => unknownDetail(facts, because, markup, abstention),
  };
}

function healthyHeadline(runs: readonly RunFacts[]): string {
  const unfinished = runs.filter((facts) => facts.unfinished !== undefined).length;
  const all = runs.length > 1 ? ` in all ${count(runs.length)} runs` : '';
  if (unfinished === 0) return `Training looks healthy${all}`;
  return unfinished === runs.length
    ? `Training looks healthy so far${all}`
    : `Training looks healthy${all}, ${count(unfinished)} of them unfinished`;
}

function brokeOff({ unfinished }: RunFacts): string {
  if (unfinished === undefined) return '';
  const planned = unfinished.planned && ` (${span(unfinished.planned.axis, unfinished.planned.end)})`;
  return `it ended before its planned end${planned ?? ''}`;
}

function otherRuns(problems: number, others: number): string {
  if (others === 1) return 'the other run has';
  return `${count(problems)} of ${count(others)} other runs ${problems === 1 ? 'has' : 'have'}`;
}

export function baseName(branch: string | undefined, markup: Markup): string {
  return branch === undefined ? 'the base' : markup.name(branch);
}

function judgedSeries(context: FindingContext, markup: Markup): string {
  const [series] = context.finding.series;
  if (series === context.facts.validation) return lossName(context.facts, markup);
  if (series === context.facts.training) return trainName(context.facts, markup);
  return markup.name(series);
}

function changeSentence(context: FindingContext, markup: Markup): string {
  const base = baseName(context.branch, markup);
  switch (context.change) {
    case 'new':
      return `It did not on ${base}.`;
    case 'borderline':
      return `Whether that is new cannot be told: the signs here do not stand out enough from those on ${base}.`;
    case 'unlike':
      return 'A change between the two may have brought it.';
    case 'not-evaluated':
      return `Whether it did on ${base} could not be judged.`;
    case 'pre-existing':
    case 'worse':
    case 'resolved':
    case 'none':
      return '';
  }
}

/** The training that stands in for the base, in words that fit after "unlike". */
function standInName({ standIn, branch }: FindingContext, markup: Markup): string {
  const base = baseName(branch, markup);
  if (standIn === undefined) return base;
  const { rung, commit, distance = 0, pull } = standIn;
  const at = commit === undefined ? '' : ` ${shortCommit(commit)}`;
  if (rung === 'merged' && pull !== undefined) return `the last training of #${pull}, which became${at || ` ${base}`}`;
  if (rung === 'below' && pull !== undefined) return `the last training of #${pull}, on which this is stacked`;
  if (rung === 'other') return `the newest training of ${base}${at && ` (${at.trim()})`}`;
  const back = distance > 0 ? `, ${count(distance)} back` : '';
  return `an earlier commit of ${base} (${at.trim()}${back})`;
}

/** How many of several replicates agree, and, with `more`, whose numbers are quoted. */
function seeds({ agreeing, facts: { replicates } }: FindingContext, more = ''): string {
  return replicates < 2 ? '' : `${count(agreeing)} of ${count(replicates)} replicates show it${more}.`;
}

function outvoted(
  { finding, facts }: FindingContext,
  replicates: readonly [string, ...string[]],
  phrase: string,
  markup: Markup,
): string {
  const [first, ...others] = replicates;
  const of = `${count(replicates.length)} of ${count(facts.replicates)} replicates`;
  if (others.length === 0) return `${of} ${wordsOf(finding.kind).verb} (${markup.name(first)}): ${phrase}.`;
  return `${of} show ${words.kind(finding.kind)} (${list(replicates, markup)}); in ${markup.name(first)}, ${phrase}.`;
}

/** What would have kept it from happening. */
function habit(item: ChecklistItem, { finding }: FindingContext): string {
  return item === 6 && finding.kind === 'restarted-log' ? '; keep one file or folder per run' : '';
}

/** What the item is about, in numbers of its own; undefined where the finding's are the ones. */
function itemBecause(item: ChecklistItem, context: FindingContext, markup: Markup): string | undefined {
  const { facts, finding } = context;
  const name = lossName(facts, markup);
  switch (item) {
    case 3:
    case 10:
      return gapGrew(facts) ?? ends(facts, markup);
    case 4:
      return facts.best && `best at ${place(facts.axis, facts.best.at)}, trained to ${place(facts.axis, facts.last)}`;
    case 5:
      return facts.best && `best ${name} ${value(facts.best.value)} at ${place(facts.axis, facts.best.at)}`;
    case 7:
    case 8:
      return ends(facts, markup);
    case 9:
      return finding.kind === 'overfitting' ? ends(facts, markup) : undefined;
    case 1:
    case 2:
    case 6:
      return undefined;
  }
}
