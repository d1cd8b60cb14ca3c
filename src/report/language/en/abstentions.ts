import type { AbstentionReason } from '../../../diagnosis/abstention.ts';
import type { Markup } from '../language.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** Why something was not judged, as a clause without a full stop. */
export function abstentions(markup: Markup): (because: AbstentionReason) => string {
  return (because) => {
    switch (because.code) {
      case 'too-few-points':
        return `${count(because.points)} ${because.points === 1 ? 'point' : 'points'}, ${count(because.needed)} are needed`;
      case 'no-training-loss':
        return 'no training loss is logged';
      case 'no-validation-loss':
        return 'no validation loss is logged';
      case 'no-loss':
        return 'no loss is logged';
      case 'blank-loss':
        return `every value of ${markup.name(because.series)} is blank`;
      case 'zero-loss':
        return `every value of ${markup.name(because.series)} is zero`;
      case 'no-learning-rate':
        return 'no learning rate is logged';
      case 'unknown-direction':
        return `it is not known whether a lower or a higher ${markup.name(because.series)} is better; set \`direction\` in the configuration`;
      case 'adversarial-loss':
        return `${markup.name(because.series)} is a loss of adversarial or reinforcement learning, and does not tell how good the model is`;
      case 'reinforcement-learning':
        return 'in reinforcement learning the losses do not tell how good the agent is';
      case 'not-finite':
        return 'the loss is not finite';
      case 'diverged':
        return 'the run diverged';
      case 'mixed-axes':
        return `training loss is logged by ${because.train}, validation loss by ${because.validation}, and nothing ties the two`;
      case 'no-task-metric':
        return 'no metric beside the loss is logged';
      case 'no-common-points':
        return 'training and validation loss share no stretch of the axis';
      case 'rate-schedule':
        return `the learning rate changes ${count(because.changes)} times, which explains it`;
      case 'incomplete':
        return 'the run ended before its planned end';
      case 'begins-late':
        return `the log begins at ${count(because.at)}, and what was learned before is not known`;
    }
  };
}
