import { type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { numbersOf } from '../../diagnosis/signs/measured.ts';
import { factsOf } from '../facts.ts';
import { type Phrase, phrase, place, share, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { unitOf } from './terms.ts';

/** Shares of the time, and seconds, below which nobody minds. */
const LITTLE = 0.1;
const SHORT = 60;
/** Share that is written as 100%: the log has no time from before its best. */
const ALL = 0.995;

/** How long the training went on after its best; nothing where that is little, or no times are logged. */
export function hoursPhrase(run: RunDiagnosis): Phrase | undefined {
  const hours = numbersOf(shownOf(run).signs.hours);
  const { best, axis, boosting } = factsOf(run);
  if (hours === undefined || best === undefined) return undefined;
  const { total, afterBest, each } = hours;
  if (afterBest < SHORT || afterBest < LITTLE * total || afterBest > ALL * total) return undefined;
  const unit = unitOf(axis, boosting);
  const slots = { hours: lasted(afterBest), place: place(unit, best.at), pct: share(afterBest / total) };
  return phrase('cost.hours', { ...slots, each: unit === 'epoch' ? lasted(each) : undefined });
}

function lasted(seconds: number): Phrase {
  if (seconds < 60) return phrase('cost.s', { value: value(seconds) });
  return seconds < 3600 ? phrase('cost.min', { value: value(seconds / 60) }) : phrase('cost.h', { value: value(seconds / 3600) });
}

/** What trainings took, in seconds. */
export interface Spent {
  readonly total: number;
  readonly afterBest: number;
}

/** Thirty years: a log that says so is wrong. */
const LONGEST = 1e9;

/** All runs of a report together, in whole seconds; undefined where none has times. Of several seeds the shown one. */
export function spentIn({ diagnosis }: Pick<Report, 'diagnosis'>): Spent | undefined {
  const hours = diagnosis.runs.flatMap((run) => numbersOf(shownOf(run).signs.hours) ?? []);
  const known = hours.filter(({ total }) => total <= LONGEST);
  if (known.length === 0) return undefined;
  const sum = (of: (one: Spent) => number): number => Math.round(known.reduce((seconds, one) => seconds + of(one), 0));
  return { total: sum(({ total }) => total), afterBest: sum(({ afterBest }) => afterBest) };
}

/** What several trainings took together; nothing of one alone, or where little was spent after the best. */
export function spentPhrase(trainings: readonly Spent[]): Phrase | undefined {
  const total = trainings.reduce((seconds, one) => seconds + one.total, 0);
  const afterBest = trainings.reduce((seconds, one) => seconds + one.afterBest, 0);
  if (trainings.length < 2 || afterBest < SHORT) return undefined;
  return phrase('cost.sum', { n: trainings.length, total: lasted(total), hours: lasted(afterBest) });
}
