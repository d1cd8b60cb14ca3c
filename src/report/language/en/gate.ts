import type { GateReason, Unseen } from '../../../decision/gate.ts';
import { isUnseen } from '../../../decision/gate.ts';
import type { FindingKind } from '../../../diagnosis/diagnosis.ts';
import type { Markup } from '../language.ts';
import { abstentions } from './abstentions.ts';
import { shortCommit } from './commits.ts';
import { baseName } from './findings.ts';
import { wordsOf } from './kinds.ts';
import { list } from './names.ts';
import { BEYOND } from './number-sentences.ts';
import { numbers } from './numbers.ts';
import { refusal } from './reading.ts';

const { count, place } = numbers;

/** One reason for the conclusion of the check. `branch`: the base's. */
export function gateSentence(reason: GateReason, markup: Markup, branch: string | undefined): string {
  const base = baseName(branch, markup);
  if (isUnseen(reason)) return unseenSentence(reason, markup, base);
  switch (reason.code) {
    case 'new-finding':
      return `${markup.name(reason.key)} now ${wordsOf(reason.kind).verb}, which it did not on ${base}.`;
    case 'finding':
      return `${markup.name(reason.key)} ${wordsOf(reason.kind).verb}.`;
    case 'worse-number':
      return `${markup.name(reason.key)} is worse than ${base} in ${markup.name(reason.metric)}, beyond ${BEYOND[reason.rule]}.`;
    case 'nothing-new':
      return `Nothing failing that ${base} did not have.`;
    case 'no-counterpart':
      return `${markup.name(reason.key)} fails and has no counterpart on ${base}, so it may not be new.`;
    case 'metric-missing':
      return `${markup.name(reason.key)} does not log ${markup.name(reason.metric)}, the metric set in the configuration.`;
    case 'policy-unread':
      return 'The configuration of the base branch could not be read, so the check decides nothing.';
    case 'unjudged-fails':
      return reason.by === 'fail-on'
        ? 'With `fail-on: any`, what could not be judged fails the check.'
        : 'With `if-not-judged: fail`, what could not be judged fails the check.';
    case 'no-failing-finding':
      return 'No failing finding.';
    case 'never':
      return 'Findings never fail this check (`fail-on: never`).';
    case 'no-gating-base':
      return 'Without a comparable base, nothing counts as new.';
    case 'base-is-no-ancestor':
      return 'The base is not an ancestor of this commit, so differences are shown but decide nothing.';
    case 'base-running':
      return `${shortCommit(reason.commit)}, which this was built on, is still being trained, so nothing is called new yet.`;
    case 'stand-in-base':
      return `${markup.name(reason.key)} shows what an earlier training did not, and that may come from a change in between, so it decides nothing.`;
    case 'base-broke-off':
      return `${markup.name(reason.key)}: not evaluated, the base ended at ${place(reason.axis, reason.at)}.`;
    case 'base-unjudged':
      return `${markup.name(reason.key)} ${wordsOf(reason.kind).verb}, and the base could not be judged for that, so whether it is new cannot be told.`;
    case 'warn-only':
      return 'This would fail. `warn-only` is set.';
    case 'no-pull-request':
      return 'Not a pull request: the comparison is for information.';
    case 'no-history':
      return reason.policy === 'fail' ? 'No loss history found, and `if-no-history: fail` is set.' : 'No loss history found.';
  }
}

function unseenSentence(reason: Unseen, markup: Markup, base: string): string {
  const run = 'key' in reason ? markup.name(reason.key) : '';
  switch (reason.code) {
    case 'nothing-compared':
      return `None of the ${reason.base.length === 1 ? 'runs' : `${count(reason.base.length)} runs`} of ${base} is in this push (${list(reason.base, markup)}). Renamed? Nothing was compared.`;
    case 'run-gone':
      return reason.unread === undefined
        ? `${run} ran on ${base} and is not in this push.`
        : `${run} ran on ${base}. Here its file ${markup.name(reason.unread.path)} was not read: ${refusal(reason.unread.because, markup)}`;
    case 'replicates-gone':
      return `${run} has ${count(reason.here)} ${reason.here === 1 ? 'seed or fold' : 'seeds or folds'} here and ${count(reason.base)} on ${base}.`;
    case 'validation-gone':
      return `${run} no longer logs the validation loss that ${base} logs. New overfitting would go unseen.`;
    case 'series-gone':
      return `${run} no longer logs ${list(reason.series, markup)}, which ${base} logs.`;
    case 'ends-early':
      return `${run} ends at ${place(reason.axis, reason.here)}; on ${base} it goes on to ${place(reason.axis, reason.base)}. What comes after cannot be seen.`;
    case 'fewer-points':
      return `${run} logs ${markup.name(reason.series)} at ${count(reason.here)} ${reason.here === 1 ? 'point' : 'points'}; on ${base} at ${count(reason.base)}.`;
    case 'validation-stops':
      return `Validation of ${run} stops at ${place(reason.axis, reason.at)} while training goes on to ${place(reason.axis, reason.end)}. On ${base} both end together.`;
    case 'kinds-unjudged':
      return `${kindList(reason.kinds)} of ${run} could be judged on ${base} and not here: ${abstentions(markup)(reason.because)}.`;
    case 'not-judged':
      return `${run} could not be judged${reason.because === undefined ? '' : `: ${abstentions(markup)(reason.because)}`}.`;
    case 'switched-off':
      return `${kindList(reason.kinds)} ${reason.kinds.length === 1 ? 'is' : 'are'} switched off for ${run} by the configuration.`;
    case 'outvoted': {
      const having = `${count(reason.having)} of ${count(reason.of)} seeds or folds of ${run}: ${wordsOf(reason.kind).name}`;
      return reason.base === undefined
        ? `${having}. Half is no majority, so the run is neither healthy nor failing.`
        : `${having}. On ${base} there ${reason.base === 1 ? 'is' : 'are'} ${count(reason.base)}.`;
    }
    case 'earlier-part':
      return `The log of ${run} holds several trainings. An earlier one ${wordsOf(reason.kind).verb}; only the last one is judged.`;
    case 'logged-twice':
      return `${run} logs ${markup.name(reason.series)} twice at ${count(reason.count)} positions, which it does not on ${base}. Only the last value of each is judged.`;
    case 'best-checkpoint':
      return `The log of ${run} says that the best checkpoint is kept; on ${base} it does not. That alone makes no finding milder. If it is so, set \`checkpoint: best\`.`;
    case 'unread':
      return `${markup.name(reason.path)} was not read: ${refusal(reason.because, markup)}`;
  }
}

/** At the start of a sentence. */
function kindList(all: readonly FindingKind[]): string {
  const names = all.map((kind) => wordsOf(kind).name);
  const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
