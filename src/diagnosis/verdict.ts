import type { AbstentionReason } from './abstention.ts';
import { missing, ofGame } from './detector.ts';
import type { Finding, Settles, Verdict } from './diagnosis.ts';
import type { Features } from './features.ts';
import { THRESHOLDS as OVERFITTING } from './findings/overfitting/thresholds.ts';
import { fallsEvenly } from './findings/slow-convergence/rule.ts';
import { THRESHOLDS as SLOW } from './findings/slow-convergence/thresholds.ts';
import { lossAlone } from './loss-alone.ts';
import { poorScore } from './poor-score.ts';
import { numbersOf } from './signs/measured.ts';
import { hasImproved, isBelowBest } from './signs/metrics.ts';
import { accuracyAmong, alike } from './signs/signs.ts';
import type { Skill } from './signs/skill.ts';

/** Why a run without a finding is not called healthy, and what would settle it. */
export interface Doubt {
  readonly because: AbstentionReason;
  readonly settledBy: readonly Settles[];
}

export function verdictOf(findings: readonly Finding[], doubt: Doubt | undefined): Verdict {
  if (findings.some(({ severity }) => severity === 'failing')) return 'failing';
  if (findings.some(({ severity }) => severity === 'warning')) return 'warning';
  return doubt === undefined ? 'healthy' : 'unknown';
}

/** Fewest evaluations of a validation loss, and of a metric alone. */
const FEWEST = 3;
const FEWEST_MEASURED = 5;
/** Fewest values of a training loss where there is no validation by design. */
const FEWEST_TRAINED = 8;

/**
 * Healthy is earned: something was learned, validation (a loss or a task metric) was judged and is near its best at the end. Undefined
 * where it is; what is broken is a finding.
 */
export function doubtOf(features: Features): Doubt | undefined {
  const { train, validation, signs, noValidation } = features;
  const [game] = features.selection.adversarial;
  const adversarial = game === undefined ? undefined : features.history.series[game];
  if (adversarial !== undefined) return { because: ofGame(features, adversarial.name), settledBy: ['metric'] };
  const judged = features.metrics.find(({ series }) => numbersOf(signs.metrics.get(series)) !== undefined);
  const metric = judged && numbersOf(signs.metrics.get(judged.series));
  const t = train && numbersOf(signs.skill.get(train.series));
  if (validation === undefined && noValidation) return trainedDoubt(t, features);
  if (validation === undefined && (metric === undefined || metric.points < FEWEST_MEASURED)) return notValidated(features);
  if (validation === undefined && judged !== undefined && metric !== undefined) {
    if (features.checkpoint !== 'best' && isBelowBest(metric, OVERFITTING))
      return { because: { code: 'metric-past-its-best', series: judged.series.name }, settledBy: ['validation-loss'] };
    if (hasImproved(metric) || (metric.isAccuracy && metric.end >= 0.8)) return undefined;
    return {
      because: { code: 'level-metric', points: metric.points },
      settledBy: metric.drop > metric.rose ? [] : ['longer-training'],
    };
  }
  const v = validation && numbersOf(signs.skill.get(validation.series));
  if (v === undefined || v.points < FEWEST)
    return { because: { code: 'too-few-points', points: v?.points ?? 0, needed: FEWEST }, settledBy: ['more-evaluations'] };
  return learnedDoubt(v, alike(train, validation) ? t : undefined, features);
}

function notValidated(features: Features): Doubt {
  const because = missing(features, 'validation');
  return { because, settledBy: because.code === 'no-validation-loss' ? ['validation-loss', 'metric'] : [] };
}

function trainedDoubt(t: Skill | undefined, features: Features): Doubt | undefined {
  if (t === undefined) return { because: missing(features, 'train'), settledBy: [] };
  if (t.points < FEWEST_TRAINED)
    return { because: { code: 'too-few-points', points: t.points, needed: FEWEST_TRAINED }, settledBy: ['more-evaluations'] };
  if (t.fall !== undefined && t.fall < EARLY)
    return { because: { code: 'little-learned', fall: t.fall, points: t.points }, settledBy: ['longer-training'] };
  return undefined;
}

/** Fall below which a run has not shown that it learns. */
const EARLY = 0.15;
/** Evaluations below which more of them may settle it. */
const FEW = 20;
/** Below so many evaluations a loss alone of which the second half still takes so much has not shown where it goes. */
const SETTLING = 5;
const STILL_MOVES = 0.1;
/** … and one that ends so far above its best, whether it rises. */
const NOT_LEVEL = 0.03;

/** Way from the accuracy of a guess to 1 that may be luck, while the loss fell by no more than this. */
const NEAR_CHANCE = 0.1;
const HARDLY = 0.25;
/** … from which it is an answer of its own. */
const FAR = 0.45;

/** Fall of both losses, training after its first value, below which all was learned before, or nothing. */
const BEFORE = 0.15;

/** More of the same would settle it, unless the loss went up again. */
function longer({ bestAt }: Skill): readonly Settles[] {
  return bestAt < PAST_BEST ? ['metric'] : ['longer-training', 'more-evaluations'];
}

const PAST_BEST = 0.75;

/** How far the checkpoint that is kept lies above the best one, where that is more than a trifle; of few evaluations less is. */
function riseAtEnd({ points }: Skill, { validation, ascents, checkpoint }: Features): number | undefined {
  const ascent = validation && ascents.get(validation);
  if (ascent === undefined || checkpoint === 'best') return undefined;
  const rise = ascent.sign?.loggedHeight ?? ascent.height;
  return ascent.isHigh || (points < SETTLING && rise > NOT_LEVEL) ? rise : undefined;
}

/** How far validation loss came down from where the losses began: what training learned by heart does not count. */
function validationFall({ fall, start, best }: Skill, t: Skill | undefined): number | undefined {
  return fall === undefined ? undefined : 1 - best / Math.max(start, t?.start ?? start);
}

function learnedDoubt(v: Skill, t: Skill | undefined, features: Features): Doubt | undefined {
  const { signs } = features;
  const accuracy = accuracyAmong(signs.metrics);
  const rise = riseAtEnd(v, features);
  if (rise !== undefined) return { because: { code: 'not-at-its-best', rise, points: v.points }, settledBy: ['more-evaluations'] };
  const poor = poorScore(features);
  if (poor !== undefined)
    return { because: { code: 'poor-metric', series: poor.curve.series.name, end: poor.sign.end }, settledBy: [] };
  const even = evenDoubt(v, t, features);
  if ((accuracy !== undefined && accuracy.best >= 0.8) || signs.learned.improved) return even;
  const fall = validationFall(v, t);
  if (fall === undefined) return undefined;
  const before = learnedBefore(v, t, features);
  if (before !== undefined && v.points >= FEW) return before;
  if (fall < leastFall(signs.learned.reached))
    return { because: { code: 'little-learned', fall, points: v.points }, settledBy: longer(v) };
  return before ?? even ?? (isLevelKnown(features) ? undefined : aloneDoubt(v, t, features));
}

/** What falls evenly: from twenty evaluations on that is slow, and before it is not settled. */
function evenDoubt(v: Skill, t: Skill | undefined, { signs }: Features): Doubt | undefined {
  const { fall, extent } = signs.learned;
  const late = Math.min(v.lateShare, t?.lateShare ?? v.lateShare);
  if (extent >= SLOW.minSlow || !fallsEvenly(fall, late, SLOW)) return undefined;
  return { because: { code: 'still-falling', share: Math.min(1, late) }, settledBy: ['longer-training'] };
}

/** What the loss has to fall by where the accuracy has come so far from that of a guess. */
function leastFall(reached: number | undefined): number {
  if (reached === undefined) return EARLY;
  return reached < NEAR_CHANCE ? HARDLY : reached < FAR ? EARLY : 0;
}

function isLevelKnown({ metrics, classes, guessLevel }: Features): boolean {
  return metrics.length > 0 || classes !== undefined || guessLevel !== undefined;
}

function learnedBefore(v: Skill, t: Skill | undefined, features: Features): Doubt | undefined {
  const after = [v.fall, t?.fallAfterFirst].filter((one) => one !== undefined);
  if (isLevelKnown(features) || v.points < 8 || after.length === 0 || Math.max(...after) >= BEFORE) return undefined;
  return {
    because: { code: 'learned-before', fall: Math.max(v.fall ?? 0, ...after) },
    settledBy: ['classes', 'guess-level', 'metric'],
  };
}

function aloneDoubt(v: Skill, t: Skill | undefined, features: Features): Doubt | undefined {
  if (v.points < SETTLING && (v.fallLate ?? 0) >= STILL_MOVES)
    return { because: { code: 'too-few-points', points: v.points, needed: SETTLING }, settledBy: ['more-evaluations', 'metric'] };
  const unsure = lossAlone(v, t, features);
  if (unsure === undefined) return undefined;
  return {
    because: unsure,
    settledBy: unsure.code !== 'learned-early' ? ['longer-training', 'metric'] : ['guess-level', 'classes', 'metric'],
  };
}
