import type { AbstentionReason } from './abstention.ts';
import type { Features } from './features.ts';
import { numbersOf } from './signs/measured.ts';
import type { Skill } from './signs/skill.ts';

/**
 * Where a loss is all that is known, what predicting the mean of the target gives is not. A model that learns nothing else falls too, in
 * any unit: at once, and then it stands still, or slowly to the end. Only a loss that went on falling and came to rest has shown more.
 */
export function lossAlone(v: Skill, t: Skill | undefined, { history, signs, validation }: Features): AbstentionReason | undefined {
  if (history.boosting === true || v.fall === undefined) return undefined;
  const early = learnedBy(v, t);
  if (early !== undefined) return learnedEarly(v, early);
  const hasEnded = numbersOf(signs.rate)?.decayed === true;
  const goesOn = (numbersOf(signs.budget)?.done ?? 1) < 1;
  if (v.points < UNKNOWN_FROM || hasEnded || goesOn) return undefined;
  if (isUnsettled(v)) return { code: 'still-falling', share: Math.min(1, v.lateShare) };
  const gain = validation === undefined ? 0 : (numbersOf(signs.course.get(validation.series))?.sureGain ?? 0);
  return gain >= FAR_FROM_DONE ? { code: 'far-from-done', gain } : undefined;
}

/** The part of the run after which hardly anything was learned: validation loss is level, or later neither loss falls any more. */
function learnedBy(v: Skill, t: Skill | undefined): Early | undefined {
  const { fallLater = 1, fallAfterThird = 1 } = v;
  if (v.points < LEVEL_FROM) return undefined;
  if (t !== undefined && Math.max(v.lateSpan, t.lateSpan) < DEAD_LEVEL) return { share: 2 / 3, after: 0 };
  if (v.fallsOn && fallAfterThird >= DEAD) return undefined;
  if (fallLater < LATER) return { share: 0.15, after: fallLater };
  return Math.max(fallAfterThird, t?.fallAfterThird ?? 0) < NEITHER ? { share: 1 / 3, after: fallAfterThird } : undefined;
}

/** Share of the run, and by how much of itself the loss still fell after it. */
interface Early {
  readonly share: number;
  readonly after: number;
}

function learnedEarly({ points, fall = 0 }: Skill, { share, after }: Early): AbstentionReason {
  const early = fall > 0 ? 1 - ((1 - fall) * after) / (1 - after) / fall : 0;
  return { code: 'learned-early', until: Math.round(share * (points - 1)), fall, early };
}

/** The second half brought three tenths of the fall; of a longer run fewer are enough, where the loss moved by a tenth of itself. */
function isUnsettled({ points, lateShare, fallLate = 0 }: Skill): boolean {
  return lateShare >= FALLS_AS_BEFORE || (points >= LONG && lateShare >= STILL_FALLS && fallLate >= STILL_MOVES);
}

/**
 * Share of the loss that as long again would surely bring: whatever unit it began in, the fall is not over. Of 104 broken regressions in
 * odd units of which nothing else is said 16 reach it, of 278 sound runs four, of TaskSet's good ones none.
 */
const FAR_FROM_DONE = 0.4;
const UNKNOWN_FROM = 5;
const LEVEL_FROM = 10;
/**
 * Falls of validation loss after the first 15 % of the run, and of either loss after the first third, below which it is level unless a
 * trend says that it falls on: 58 of 62 of TaskSet's good runs that fell by less do, of 31 of our broken regressions one.
 */
const LATER = 0.08;
const NEITHER = 0.04;
/** … and one that falls on by less than this after the first third has come to rest, however surely it falls. */
const DEAD = 0.005;
/** Span of the last third of both losses, as a share of it, below which nothing is learned any more: no sound run of ours has so little. */
const DEAD_LEVEL = 0.002;
/** Four in five of our sound regressions come to rest before; fewer than twenty evaluations are too few for the finer share. */
const FALLS_AS_BEFORE = 0.3;
const LONG = 20;
const STILL_FALLS = 0.18;
const STILL_MOVES = 0.1;
