import type { MessageId } from '../language/messages.ts';
import type { Phrase } from '../language/phrase.ts';

/** What is said to people who train neural networks, and what of boosted trees instead: these have no layers, batches or dropout. */
const OF_TREES: Readonly<Partial<Record<MessageId, MessageId>>> = {
  'fix.stop.plain': 'fix.stop.plain.trees',
  'fix.keep': 'fix.keep.trees',
  'fix.never-better': 'fix.never-better.trees',
  'fix.lower-lr': 'fix.lower-lr.trees',
  'fix.raise-lr': 'fix.raise-lr.trees',
  'fix.schedule': 'fix.lower-lr.trees',
  'fix.clip': 'fix.lower-lr.trees',
  'fix.clip.spike': 'fix.lower-lr.trees',
  'fix.nan': 'fix.nan.trees',
  'fix.nan.explodes': 'fix.nan.trees',
  'fix.nan.first': 'fix.nan.trees',
  'fix.nan.warm-up': 'fix.nan.trees',
  'fix.checkpoint': 'fix.checkpoint.trees',
  'fix.validation-set': 'fix.validation-set.trees',
  'fix.check-validation': 'fix.check-validation.trees',
  'fix.one-batch': 'fix.one-batch.trees',
  'fix.nothing-trained': 'fix.nothing-trained.trees',
  'fix.scale': 'fix.scale.trees',
  'fix.choose-metric': 'fix.choose-metric.trees',
  'fix.regularize': 'fix.regularize.trees',
  'fix.more-data': 'fix.more-data.trees',
  'fix.smaller-model': 'fix.smaller-model.trees',
  'fix.bigger-model': 'fix.bigger-model.trees',
  'fix.train-longer': 'fix.train-longer.trees',
  'fix.record': 'fix.record.trees',
  'fix.record.nearly': 'fix.record.nearly.trees',
  'item.3': 'item.3.trees',
  'item.9': 'item.9.trees',
  'settle.validation-loss': 'settle.validation-loss.trees',
  'settle.nothing-moves': 'settle.nothing-moves.trees',
};

/** The same in the words of boosting, where the run is one of it. */
export function ofTrees(boosting: boolean | undefined, said: Phrase): Phrase {
  const id = boosting ? OF_TREES[said.id] : undefined;
  return id === undefined ? said : { ...said, id };
}
