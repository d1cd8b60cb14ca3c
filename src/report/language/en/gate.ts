import type { GateReason } from '../../../decision/gate.ts';
import type { Markup } from '../language.ts';
import { wordsOf } from './kinds.ts';

/** One reason for the conclusion of the check. */
export function gateSentence(reason: GateReason, markup: Markup): string {
  switch (reason.code) {
    case 'new-finding':
      return `${markup.name(reason.key)} now ${wordsOf(reason.kind).verb}, which it did not on the base.`;
    case 'finding':
      return `${markup.name(reason.key)} ${wordsOf(reason.kind).verb}.`;
    case 'worse-number':
      return `${markup.name(reason.key)} is worse than the base in ${markup.name(reason.metric)}, beyond ${reason.rule === 'tolerance' ? 'the tolerance' : 'seed noise'}.`;
    case 'nothing-new':
      return 'Nothing failing that the base did not have.';
    case 'nothing-compared':
      return 'No run of the base has the name of one of these runs, so nothing was compared.';
    case 'no-counterpart':
      return `${markup.name(reason.key)} fails, and the base has no run of this name, so whether that is new cannot be told.`;
    case 'validation-gone':
      return `${markup.name(reason.key)} no longer logs the validation loss that the base logged, so new overfitting could not be seen.`;
    case 'metric-missing':
      return `${markup.name(reason.key)} logs no ${markup.name(reason.metric)}, the metric that the configuration names, so it could not be compared.`;
    case 'policy-unread':
      return 'The configuration of the base branch could not be read, so the check decides nothing.';
    case 'no-failing-finding':
      return 'No failing finding.';
    case 'never':
      return 'Findings do not fail this check (`fail-on: never`).';
    case 'no-gating-base':
      return 'Without a base that can be compared with, nothing is called new.';
    case 'base-is-no-ancestor':
      return 'The base is no ancestor of this commit, so what differs is shown and decides nothing.';
    case 'warn-only':
      return 'It would have failed; `warn-only` is set.';
    case 'no-pull-request':
      return 'Only on a pull request is anything called new: here the comparison is for display.';
    case 'no-history':
      return reason.policy === 'fail'
        ? 'No loss history was found, and `if-no-history: fail` is set.'
        : 'No loss history was found.';
  }
}
