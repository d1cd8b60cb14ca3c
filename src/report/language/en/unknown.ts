import type { AbstentionReason } from '../../../diagnosis/abstention.ts';
import type { RunFacts } from '../../facts.ts';
import type { Markup } from '../language.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

function noLoss(run: string, found: readonly string[], of: number, markup: Markup): string {
  const rest = of > found.length ? ` and ${count(of - found.length)} more` : '';
  const there =
    found.length === 0 ? 'no series at all' : `${found.map((name) => markup.name(name)).join(', ')}${rest}, and no loss`;
  return `${run} holds ${there}. Looked for were names such as ${['loss', 'train_loss', 'val_loss'].map((name) => markup.name(name)).join(', ')}. Log both losses once per epoch, or name the series to judge as \`metric\` in the configuration.`;
}

/** What is missing to judge a run, and what to change. */
export function unknownDetail(
  facts: RunFacts,
  because: AbstentionReason | undefined,
  markup: Markup,
  abstention: (because: AbstentionReason) => string,
): string {
  const run = markup.name(facts.run);
  if (because?.code === 'no-validation-loss') {
    return `${run} logs no validation loss, so overfitting cannot be judged. Log it once per epoch.`;
  }
  if (because?.code === 'no-loss') return noLoss(run, because.found, because.of, markup);
  if (because?.code === 'blank-loss') {
    return `${run} has a column ${markup.name(because.series)}, and every value in it is blank: a writer that leaves NaN blank, or an evaluation that never ran. Write NaN as \`nan\`, and evaluate once per epoch.`;
  }
  if (because?.code === 'zero-loss') {
    return `${run} logs ${markup.name(because.series)}, and every value of it is zero: an evaluation that never ran, or a loss that is not computed. Check the evaluation.`;
  }
  if (because?.code === 'too-few-points') {
    return `${run} has ${count(because.points)} validation ${because.points === 1 ? 'point' : 'points'}; ${count(because.needed)} are needed. Evaluate more often or train longer.`;
  }
  return because === undefined ? `${run} could not be judged.` : `${run} could not be judged: ${abstention(because)}.`;
}
