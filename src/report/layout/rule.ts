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

/** Overfitting by a metric has rules of its own, and what is only hardly carried over. */
function ruleId({ kind, evidence }: Finding): MessageId {
  if (kind === 'no-generalization' && evidence['hardly'] === 1) return 'no-generalization/rule.hardly';
  if (kind !== 'overfitting') return `${kind}/rule`;
  if (evidence['trainTo'] !== undefined) return 'overfitting/rule.left';
  return evidence['drop'] === undefined ? 'overfitting/rule' : 'overfitting/rule.metric';
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
