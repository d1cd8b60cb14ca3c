import type { Baseline, BaseRecord, FoundBaseline, MissingBase, NotComparable, Rung } from '../../../comparison/baseline.ts';
import type { Doubt } from '../../../comparison/comparison.ts';
import type { ComparisonSentences, Markup } from '../language.ts';
import { shortCommit } from './commits.ts';
import { baseName } from './findings.ts';
import { gateSentence } from './gate.ts';
import { list } from './names.ts';
import { amount, measure, numberCell, numberClause, numberSentence, worseDetail } from './number-sentences.ts';
import { numbers } from './numbers.ts';

const { value, count } = numbers;

export function comparisonSentences(markup: Markup): ComparisonSentences {
  const notComparable = notComparableOf(markup);
  return {
    baseline: (baseline) => baselineSentence(baseline, markup, notComparable),
    footer: (baseline) => footer(baseline, markup),
    against: (baseline, baseRuns) => {
      const base = baseName(baseline.branch, markup);
      return `Against ${baseRuns > 1 ? `${count(baseRuns)} runs of ` : ''}${base}`;
    },
    doubt: (because) => doubtSentence(because, notComparable),
    number: numberCell,
    worseHeadline: (run, change, branch) =>
      `${markup.name(run)} is worse than ${baseName(branch, markup)}: ${measure(change, markup)} ${value(change.head)} against ${value(change.base)}`,
    worseDetail: (change, branch) => worseDetail(change, baseName(branch, markup)),
    numberSentence: (change, branch) => numberSentence(change, baseName(branch, markup), markup),
    numberClause: (change, branch) => numberClause(change, baseName(branch, markup)),
    anchor: ({ commit, name, number }) => {
      const which = commit === undefined ? '' : ` (${shortCommit(commit)})`;
      const best = name === undefined ? 'the best of the kept base runs' : `the release ${markup.name(name)}`;
      return `Against ${best}${which}: ${measure(number, markup)} ${value(number.head)}, then ${value(number.base)} (${amount(number)}).`;
    },
    newRun: (run) => `${markup.name(run)} is a new run: there is nothing to compare it with yet.`,
    newRunCell: 'new run',
    gate: (reason, branch) => gateSentence(reason, markup, branch),
    notRead: (files, runs, names, branch) => {
      const what = [
        ...(files > 0 ? [`${count(files)} ${files === 1 ? 'file' : 'files'}`] : []),
        ...(runs > 0 ? [`${count(runs)} ${runs === 1 ? 'run' : 'runs'} of ${baseName(branch, markup)}`] : []),
      ];
      return `Not read: ${what.join(' and ')} (${list(names, markup)}).`;
    },
    gateSame: (names) => `The same for ${list(names, markup)}.`,
    conclusion: { success: 'passes', failure: 'fails', neutral: 'neutral' },
  };
}

function baselineSentence(baseline: Baseline, markup: Markup, notComparable: (because: NotComparable) => string): string {
  const base = baseName(baseline.branch, markup);
  switch (baseline.state) {
    case 'found':
      return foundSentences(baseline, base, markup);
    case 'missing':
      if (baseline.because === 'no-record')
        return `${base} has no training history named ${list(baseline.names, markup)} within reach: nothing to compare with yet. It gets one with the next run on it that uploads this name.`;
      return MISSING[baseline.because](base);
    case 'expired':
      return `The history of ${base} at ${shortCommit(baseline.commit)} has expired: nothing to compare with. Train on ${base} again, or keep records on a data branch.`;
    case 'running':
      return `Training on ${base} at ${shortCommit(baseline.commit)} is still running: nothing to compare with yet. Re-run this job when it is done.`;
    case 'unreadable':
      return `The history of ${base}${baseline.commit === undefined ? '' : ` at ${shortCommit(baseline.commit)}`} could not be read, so nothing was compared${baseline.detail === '' ? '' : ` (${markup.name(baseline.detail)})`}.`;
    case 'not-comparable':
      return `Not compared with ${base}: ${notComparable(baseline.because)}.`;
  }
}

/** What stands in for the exact training, and why nothing is called new against it. */
function foundSentences(baseline: FoundBaseline, base: string, markup: Markup): string {
  const { rung, exact, current, apart = [] } = baseline;
  const named = ofRecord(current);
  const running = exact?.state === 'running' ? `${base} is still training at ${shortCommit(exact.commit)}. ` : '';
  const some = apart.slice(0, MAX_APART).map(({ key, current: record }) => `${markup.name(key)} with ${ofRecord(record)}`);
  const more = apart.length - some.length;
  const others =
    some.length === 0 ? '' : ` Compared with another training: ${some.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}.`;
  const untrained = exact?.state === 'untrained' ? `; ${shortCommit(exact.commit)}, which this was built on, was not trained` : '';
  return `${running}${STANDS_IN[rung](base, named, current.pull, untrained)}${others}`.trim();
}

/** Runs with a base of their own that are named. */
const MAX_APART = 3;

function ofRecord(record: BaseRecord): string {
  const { commit, distance = 0 } = record;
  const back = distance > 0 ? ` (${count(distance)} back)` : '';
  return commit === undefined ? 'the base' : `${shortCommit(commit)}${back}`;
}

const STANDS_IN: Readonly<Record<Rung, (base: string, named: string, pull: number | undefined, untrained: string) => string>> = {
  given: () => '',
  exact: () => '',
  'same-inputs': () => '',
  earlier: (base, named, _pull, untrained) =>
    `Compared with an earlier commit of ${base}, ${named}${untrained}: what differs is shown and never turns the check red.`,
  merged: (base, named, pull) =>
    `Compared with the last training of #${pull ?? 0}, which became ${named} of ${base}: what differs is shown and never turns the check red.`,
  below: (_base, _named, pull) =>
    `Compared with the last training of #${pull ?? 0}, on which this is stacked: what differs is shown and never turns the check red.`,
  other: (base, named) => `No training of a commit that this was built on: shown beside ${named} of ${base}, and never red.`,
};

const MISSING: Readonly<Record<MissingBase, (base: string) => string>> = {
  'first-adoption': (base) =>
    `First run with Loss Doctor on ${base}: nothing to compare with yet. The next pull request will have a base.`,
  'never-trained': (base) =>
    `No training of ${base} is known, and none of a pull request that was merged into it: nothing to compare with. Train on pushes to ${base}, or merge a pull request that was trained.`,
  'path-without-base': () =>
    'Nothing is kept of earlier trainings (`data-branch` is empty): set `base-path` to histories of the base to compare with them.',
};

function notComparableOf(markup: Markup): (because: NotComparable) => string {
  return (because) => {
    switch (because.code) {
      case 'metric':
        return `the metric changed from ${markup.name(because.base)} to ${markup.name(because.head)}`;
      case 'axis':
        return `the axis changed from ${markup.name(because.base)} to ${markup.name(because.head)}`;
      case 'planned-length':
        return `the planned length changed from ${count(because.base)} to ${numbers.span(because.axis, because.head)}`;
    }
  };
}

function doubtSentence(because: Doubt, notComparable: (because: NotComparable) => string): string {
  switch (because.code) {
    case 'no-validation':
      return 'The base’s run logged a validation loss and this one does not, so nothing could be compared.';
    case 'first-evaluation':
      return `The first evaluations are already apart (${value(because.head)} against ${value(because.base)}): the loss or the validation set may have changed.`;
    case 'shorter':
      return `It ends at ${numbers.place(because.axis, because.head)}, the base at ${numbers.place(because.axis, because.base)}: it may have stopped early, and numbers may not be comparable.`;
    default:
      return `Numbers may not be comparable: ${notComparable(because)}.`;
  }
}

const RUNG: Readonly<Record<Rung, string>> = {
  given: '',
  exact: 'the commit it was built on',
  'same-inputs': 'nothing that is trained changed since',
  earlier: 'an earlier commit',
  merged: 'the pull request that became it',
  below: 'the pull request below',
  other: 'newest, nothing that it was built on',
};

function footer(baseline: Baseline, markup: Markup): string {
  if (baseline.state !== 'found') return '';
  const base = baseName(baseline.branch, markup);
  const { commit } = baseline.current;
  const { workflow } = baseline.current;
  const trainedBy = workflow === undefined ? '' : `trained by ${markup.name(workflow)}`;
  const facts = [RUNG[baseline.rung], distance(baseline.current, baseline.rung), age(baseline.current), trainedBy].filter(
    (fact) => fact !== '',
  );
  return `compared with ${base}${commit === undefined ? '' : ` ${shortCommit(commit)}`}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

function distance(record: BaseRecord, rung: Rung): string {
  const { distance: commits } = record;
  return rung === 'exact' || commits === undefined || commits === 0
    ? ''
    : `${count(commits)} ${commits === 1 ? 'commit' : 'commits'} back`;
}

function age(record: BaseRecord): string {
  const { ageDays } = record;
  if (ageDays === undefined) return '';
  const days = Math.round(ageDays);
  return days < 1 ? 'today' : `${count(days)} ${days === 1 ? 'day' : 'days'} old`;
}
