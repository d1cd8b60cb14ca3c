import type { Baseline, BaseRecord, NotComparable, Rung } from '../../../comparison/baseline.ts';
import type { Doubt, NumberChange } from '../../../comparison/comparison.ts';
import type { ComparisonSentences, Markup } from '../language.ts';
import { baseName } from './findings.ts';
import { gateSentence } from './gate.ts';
import { list } from './names.ts';
import { numbers } from './numbers.ts';
import { words } from './words.ts';

const { value, percent, signedPercent, signedValue, count } = numbers;

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

export function shortCommit(commit: string): string {
  return /^[0-9a-f]{7,64}$/i.test(commit) ? commit.slice(0, 7) : 'unknown commit';
}

function baselineSentence(baseline: Baseline, markup: Markup, notComparable: (because: NotComparable) => string): string {
  const base = baseName(baseline.branch, markup);
  switch (baseline.state) {
    case 'found':
      if (baseline.pending !== undefined && baseline.rung !== 'newest') {
        return `Training of the exact commit of ${base} is still running, so an earlier one stands in. Re-run this job when it is done.`;
      }
      return baseline.rung === 'newest'
        ? `Compared with the newest run of ${base}, which is not an ancestor of this commit: differences are shown and never turn the check red.`
        : '';
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

const MISSING: Readonly<Record<'first-adoption' | 'path-without-base', (base: string) => string>> = {
  'first-adoption': (base) =>
    `First run with Loss Doctor on ${base}: nothing to compare with yet. The next pull request will have a base.`,
  'path-without-base': () =>
    'Histories given by `path` have no base: set `base-path` to the base branch\u2019s histories to compare with them.',
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
  ancestor: 'ancestor',
  newest: 'newest, not an ancestor',
};

function footer(baseline: Baseline, markup: Markup): string {
  if (baseline.state !== 'found') return '';
  const base = baseName(baseline.branch, markup);
  const { commit } = baseline.current;
  const facts = [RUNG[baseline.rung], distance(baseline.current, baseline.rung), age(baseline.current)].filter(
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

/** "best validation loss": the judged series is called by its plain name where the metric is the loss, and no part of one. */
function measure(change: NumberChange, markup: Markup): string {
  const metric = change.component
    ? markup.name(change.series)
    : change.metric === 'loss'
      ? 'validation loss'
      : `validation ${change.metric}`;
  if (change.what !== 'best' && change.what !== 'final') return words.number[change.what];
  return `${change.headRuns > 1 ? 'mean ' : ''}${words.number[change.what]} ${metric}`;
}

function amount(change: NumberChange): string {
  return change.relative ? signedPercent(change.change) : signedValue(change.change);
}

function limit(change: NumberChange): string {
  if (change.limit === undefined) return '';
  const base = Math.abs(change.base);
  return change.relative && base > 0 ? signedPercent((change.limit - change.base) / base) : value(change.limit);
}

function numberCell(change: NumberChange): string {
  const edge = limit(change);
  switch (change.verdict) {
    case 'better':
      return `${amount(change)}: better`;
    case 'worse':
      return `${amount(change)}: worse${edge === '' ? '' : ` (limit ${edge})`}`;
    case 'same':
      return change.rule === 'tolerance'
        ? `${amount(change)}: within the tolerance`
        : `${amount(change)}: within what seeds do${edge === '' ? '' : ` (up to ${edge})`}`;
    case 'cannot-tell':
      return `${amount(change)} (${cannotTell(change)})`;
  }
}

function cannotTell({ baseRuns, identicalRuns = 0 }: NumberChange): string {
  const runs = baseRuns + identicalRuns;
  const same =
    identicalRuns === 0
      ? ''
      : baseRuns === 1
        ? ' with the same curve, as with a fixed seed'
        : `, ${count(baseRuns)} of them different`;
  return `${runs === 1 ? 'one base run' : `${count(runs)} base runs${same}`}: cannot be told from seed noise`;
}

function numberSentence(change: NumberChange, base: string, markup: Markup): string {
  const against = `${value(change.head)} against ${value(change.base)} on ${base} (${amount(change)})`;
  const what = measure(change, markup);
  const start = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${against}`;
  switch (change.verdict) {
    case 'better':
    case 'worse':
      return `${start}: ${change.verdict}, beyond ${change.rule === 'tolerance' ? 'the tolerance' : 'seed noise'}.`;
    case 'same':
      return `${start}: within ${change.rule === 'tolerance' ? 'the tolerance' : 'what seeds do'}.`;
    case 'cannot-tell':
      return `${start}; ${cannotTell(change)}.`;
  }
}

function worseDetail(change: NumberChange, base: string): string {
  const by = `That is ${amount(change)}`;
  if (change.limit === undefined) return `${by}.`;
  const limit = value(change.limit);
  return change.rule === 'tolerance'
    ? `${by}; the tolerance ends at ${limit}.`
    : `${by}; by what seeds do in ${count(change.baseRuns)} runs of ${base}, up to ${limit} would be no surprise.`;
}

function numberClause(change: NumberChange, base: string): string {
  const { verdict, relative, rule, baseRuns } = change;
  const runs = baseRuns > 1 ? `${count(baseRuns)} runs, ` : '';
  const noise = rule === 'tolerance' ? 'the tolerance' : 'seed noise';
  const size = relative ? percent(Math.abs(change.change)) : value(Math.abs(change.change));
  switch (verdict) {
    case 'better':
    case 'worse':
      return `${size} ${verdict} than ${base} (${runs}beyond ${noise})`;
    case 'same':
      return `${amount(change)} against ${base} (${runs}within ${rule === 'tolerance' ? noise : 'what seeds do'})`;
    case 'cannot-tell':
      return `${amount(change)} against ${base} (${cannotTell(change)})`;
  }
}
