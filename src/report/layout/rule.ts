import type { Finding } from '../../diagnosis/diagnosis.ts';
import type { Source } from '../../diagnosis/findings/kind.ts';
import { KINDS } from '../../diagnosis/registry.ts';
import { en } from '../language/en/messages.ts';
import type { MessageId } from '../language/messages.ts';
import { type Phrase, share, times } from '../language/phrase.ts';
import { slotsOf } from '../language/template.ts';

export function sourceOf({ kind }: Finding): Source {
  return KINDS[kind].source;
}

/** Beyond this a percentage is read as a factor. */
const WHOLE = 1;

/** The one of several rules of a kind that found it: its evidence says which. */
function ruleId({ kind, evidence }: Finding): MessageId {
  const { trainTo, drop, score, hardly } = evidence;
  if (kind === 'no-learning' && score !== undefined) return 'no-learning/rule.score';
  if (kind === 'no-generalization' && hardly === 1) return 'no-generalization/rule.hardly';
  if (kind !== 'overfitting') return `${kind}/rule`;
  if (trainTo !== undefined) return 'overfitting/rule.left';
  return drop === undefined ? 'overfitting/rule' : 'overfitting/rule.metric';
}

/** The rule with its threshold; undefined if the finding has none to quote. */
export function ruleOf(finding: Finding): Phrase | undefined {
  const { kind, evidence } = finding;
  const { threshold } = evidence;
  const id = ruleId(finding);
  if (!slotsOf(en[id]).has('threshold')) return { kind: 'phrase', id, slots: {} };
  const isShare = KINDS[kind].threshold === 'share';
  if (threshold === undefined || !(threshold > 0) || (isShare && threshold > WHOLE)) return undefined;
  return { kind: 'phrase', id, slots: { threshold: isShare ? share(threshold) : times(threshold) } };
}
