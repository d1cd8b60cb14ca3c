import type { BaseEnded } from '../../comparison/comparison.ts';
import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { type Phrase, phrase, place, series, share, type Term, times, value, verbatim } from '../language/phrase.ts';
import { nameOf } from './terms.ts';

/** Why something was not judged, as a clause. */
export function abstentionPhrase(because: AbstentionReason | BaseEnded): Phrase {
  switch (because.code) {
    case 'base-ended':
      return phrase('abstain.base-ended', { place: place(because.axis, because.at) });
    case 'too-few-points':
      return phrase('abstain.too-few-points', { n: because.points, total: because.needed });
    case 'no-training-loss':
      return phrase('abstain.no-training-loss');
    case 'no-learning-rate':
      return phrase('abstain.no-learning-rate');
    case 'no-times':
      return phrase('abstain.no-times');
    case 'no-validation-loss':
      return phrase('abstain.no-validation-loss');
    case 'no-loss':
      return phrase('abstain.no-loss');
    case 'blank-loss':
      return phrase('abstain.blank-loss', { series: because.series });
    case 'zero-loss':
      return phrase('abstain.zero-loss', { series: because.series });
    case 'turned-loss':
      return phrase('abstain.turned-loss', { series: because.series });
    case 'unknown-direction':
      return phrase('abstain.unknown-direction', { series: because.series });
    case 'adversarial-loss':
      return phrase('abstain.adversarial-loss', { series: because.series });
    case 'reinforcement-learning':
      return phrase('abstain.reinforcement-learning');
    case 'not-finite':
      return phrase('abstain.not-finite');
    case 'diverged':
      return phrase('abstain.diverged');
    case 'mixed-axes':
      return phrase('abstain.mixed-axes', { value: verbatim(because.train), head: verbatim(because.validation) });
    case 'no-task-metric':
      return phrase('abstain.no-task-metric');
    case 'no-common-points':
      return phrase('abstain.no-common-points');
    case 'rate-schedule':
      return phrase('abstain.rate-schedule');
    case 'incomplete':
      return phrase('abstain.incomplete');
    case 'stopped':
      return phrase('abstain.stopped');
    case 'explained':
      return phrase('abstain.explained', { kind: nameOf(because.by) });
    case 'no-level':
      return phrase('abstain.no-level', { series: because.series });
    case 'rate-decayed':
      return phrase('abstain.rate-decayed', { value: value(because.rate) });
    case 'rate-changing':
      return phrase('abstain.rate-changing', { value: value(because.rate) });
    case 'too-steep':
      return phrase('abstain.too-steep');
    case 'too-noisy':
      return phrase('abstain.too-noisy');
    case 'other-loss':
      return phrase('abstain.other-loss', { x: times(because.times), place: place(because.axis, because.at) });
    case 'little-learned':
      return littleLearned(because, 'loss');
    case 'level-metric':
      return phrase('abstain.level-metric', { n: because.points });
    case 'metric-past-its-best':
      return phrase('abstain.metric-past-its-best', { series: because.series });
    case 'poor-metric':
      return phrase('abstain.poor-metric', { series: because.series, value: value(because.end) });
    case 'learned-before':
      return phrase('abstain.learned-before', { pct: share(because.fall) });
    case 'learned-early':
      return because.early < ALL
        ? phrase('abstain.learned-early', { n: because.until, pct: share(because.early) })
        : phrase('abstain.learned-early.all', { n: because.until });
    case 'still-falling':
      return phrase('abstain.still-falling');
    case 'far-from-done':
      return phrase('abstain.far-from-done');
    case 'not-at-its-best':
      return because.points < FEW
        ? phrase('abstain.not-at-its-best.few', { pct: share(because.rise), n: because.points })
        : phrase('abstain.not-at-its-best', { pct: share(because.rise) });
    case 'begins-late':
      return phrase('abstain.begins-late', { place: place('step', because.at) });
  }
}

function littleLearned(
  { fall, points }: Extract<AbstentionReason, { code: 'little-learned' }>,
  word: 'loss' | 'training-loss' | 'validation-loss',
): Phrase {
  return phrase('abstain.little-learned', { loss: series('', word), pct: share(fall), n: points });
}

/** Why a run was not judged, for its heading. */
export function reasonPhrase({ summary }: RunDiagnosis, because: AbstentionReason): Phrase {
  const seen = summary.about === 'finding' ? undefined : summary.seen;
  const isTrained = seen?.role === 'train';
  if (seen !== undefined && seen.points < FEWEST && because.code === 'no-validation-loss')
    return phrase('abstain.few-values', { n: seen.points });
  if (seen !== undefined && seen.points < FEW && because.code === 'poor-metric') return phrase('abstain.few', { n: seen.points });
  if (because.code === 'little-learned') return littleLearned(because, isTrained ? 'training-loss' : 'validation-loss');
  if (because.code !== 'too-few-points') return abstentionPhrase(because);
  // As many evaluations of a loss that settles are enough.
  return phrase(because.points < FEWEST ? 'abstain.few' : 'abstain.few.falling', { n: because.points });
}

/** What is missing to judge a run, and what to change, as a sentence. */
export function missingPhrase(run: Term, because: AbstentionReason | undefined): Phrase | undefined {
  if (because === undefined) return undefined;
  switch (because.code) {
    case 'no-loss':
      return because.found.length === 0
        ? phrase('unjudged.no-loss.empty', { run })
        : phrase(because.found.length === 1 ? 'unjudged.no-loss.one' : 'unjudged.no-loss', {
            run,
            list: { kind: 'names', names: because.found },
          });
    case 'no-validation-loss':
      return phrase('unjudged.no-validation', { run });
    case 'blank-loss':
      return phrase('unjudged.blank', { series: series(because.series) });
    case 'zero-loss':
      return phrase('unjudged.zero', { series: series(because.series) });
    case 'too-few-points':
      return phrase('unjudged.few', { n: because.points, total: because.needed });
    default:
      return phrase('unjudged.other', { run, reason: abstentionPhrase(because) });
  }
}

/** Fewest values of which there is anything to say. */
const FEWEST = 3;

/** Below so many evaluations a rise may be noise. */
const FEW = 5;

/** A share that is written as 100%. */
const ALL = 0.995;
