import type { BuiltSeries, NamedSeries } from '../built-series.ts';
import { isLikelihood, isLossName, isMetricName, isQualityName, type Naming, type NamingProfile, nameSeries } from '../naming.ts';
import { literal, splitOf, tokenise } from '../tokens.ts';
import { LOSS_WORDS } from '../vocabulary.ts';
import { ADVERSARIAL_PARTS } from './families.ts';
import type { TrainingLog } from './log.ts';
import type { LoggedSeries } from './logged-series.ts';

/** A series of a log with its points. */
export interface Built {
  readonly logged: LoggedSeries;
  readonly points: BuiltSeries;
}

/** Gives every series a name of its own: the log's, with the split before it where two would have the same. */
export function named(all: readonly Built[], { box, summed, boosting }: TrainingLog): readonly NamedSeries[] {
  const names = new Map<string, Built>();
  const built = all.filter(({ logged }) => !(boosting && logged.name === BEST));
  for (const one of built) names.set(freeName(one.logged, names), one);
  const trained = boosting ? trainedSet([...names.keys()]) : undefined;
  const splits = built.map(({ logged }) => logged.split ?? splitOf(logged.name));
  const measuredApart = isMeasuredApart(built.map(({ logged }) => logged));
  const profile: NamingProfile = {
    bareRole: 'train',
    test: splits.includes('validation') ? 'test' : 'validation',
    ...(box.isReinforcement ? { adversarial: true } : {}),
    columns: [...names].flatMap(([name, { logged }]) => {
      if (logged.subset !== undefined) return [[new RegExp(`^${literal(name)}$`), setOf(logged)]];
      if (logged.unnamed) return [[new RegExp(`^${literal(name)}$`), logged.besideLoss ? SCORE : LOSS]];
      const isTrained = trained !== undefined && name.startsWith(trained);
      const split = isTrained ? 'train' : measuredApart(logged) ? 'validation' : logged.split;
      const said = { ...logged, split };
      return override(name, said, { summed, hasValidation: splits.includes('validation') });
    }),
  };
  const apart = measuresApart(nameSeries([...names.keys()], profile));
  const best = all.find(({ logged }) => boosting && logged.name === BEST)?.points;
  const namings = boosting ? withDirections(apart, names, best) : apart;
  return [...names].flatMap(([name, { logged, points }]): NamedSeries[] => {
    const naming: Naming | undefined = namings.get(name);
    if (naming === undefined) return [];
    return [{ name, naming, axis: logged.axis, built: points }];
  });
}

const LOSS: Partial<Naming> = { metric: 'loss', direction: 'min', component: false };
const SCORE: Partial<Naming> = { metric: 'other', direction: 'max', component: false };

/**
 * A measure that is no loss is that of an evaluation beside the losses of one, or in lines of its own and less often than the losses are
 * printed: `mean dice: 0.8` every second epoch, below the losses of all batches.
 */
function isMeasuredApart(all: readonly LoggedSeries[]): (one: LoggedSeries) => boolean {
  const losses = all.filter(({ name }) => isLossName(name)).map(({ builder }) => builder.points);
  const most = Math.max(0, ...losses);
  return ({ name, split, besideLoss, besideHeldOut, builder }) =>
    split === undefined &&
    splitOf(name) === undefined &&
    isQualityName(name) &&
    !isLossName(name) &&
    (besideHeldOut || (!besideLoss && builder.points < most));
}

/** scikit-learn's interface of XGBoost numbers its sets: of several the first is the one that is trained on, as its manual shows. */
function trainedSet(names: readonly string[]): string | undefined {
  const sets = new Set(names.flatMap((name) => /^validation_\d+(?=-)/.exec(name)?.[0] ?? []));
  return sets.size > 1 && !names.some((name) => splitOf(name) === 'train') ? 'validation_0-' : undefined;
}

function setOf({ split = 'validation', subset = '' }: LoggedSeries): Partial<Naming> {
  return { role: split, component: false, subset };
}

/** The best value so far, which CatBoost prints behind the others. */
const BEST = 'best';

/**
 * Which way the metric of a boosted model is better where its name does not say: the best value so far moves that way only, and so does
 * the metric on the data that is learned from.
 */
function withDirections(
  namings: ReadonlyMap<string, Naming>,
  names: ReadonlyMap<string, Built>,
  best: BuiltSeries | undefined,
): ReadonlyMap<string, Naming> {
  const stemOf = (name: string) => name.replace(/^.*?(?:-|'s )|^(?:learn|test\d*)$/, '');
  const rises = new Map<string, boolean>();
  for (const [name, { points }] of names) {
    const change = (points.y.at(-1) ?? 0) - (points.y[0] ?? 0);
    if (namings.get(name)?.role === 'train' && change !== 0) rises.set(stemOf(name), change > 0);
  }
  const gain = best === undefined ? 0 : (best.y.at(-1) ?? 0) - (best.y[0] ?? 0);
  if (gain !== 0) rises.set('', gain > 0);
  return new Map(
    [...namings].map(([name, naming]) => {
      const isScore = rises.get(stemOf(name));
      if (naming.direction !== 'unknown' || isScore === undefined) return [name, naming];
      return [name, { ...naming, ...(isScore ? { direction: 'max' } : { metric: 'loss', direction: 'min' }), component: false }];
    }),
  );
}

/** A script that trains a `loss` and validates an `rmse` that it does not train: the second is a measure of its own, not that loss on other data. */
function measuresApart(namings: ReadonlyMap<string, Naming>): ReadonlyMap<string, Naming> {
  const wordsOf = (name: string) => tokenise(name).filter((word) => splitOf(word) === undefined);
  const saysLoss = (name: string) => wordsOf(name).some((word) => LOSS_WORDS.has(word));
  const trained = [...namings].filter(([, { role, metric }]) => role === 'train' && metric === 'loss').map(([name]) => name);
  if (!trained.some(saysLoss)) return namings;
  const known = new Set(trained.map((name) => wordsOf(name).join(' ')));
  const isOther = (name: string, { role, metric }: Naming) =>
    (role === 'validation' || role === 'test') &&
    metric === 'loss' &&
    !saysLoss(name) &&
    !isLikelihood(wordsOf(name)) &&
    !known.has(wordsOf(name).join(' '));
  return new Map(
    [...namings].map(([name, naming]) => [name, isOther(name, naming) ? { ...naming, metric: 'error', component: false } : naming]),
  );
}

function freeName(logged: LoggedSeries, taken: ReadonlyMap<string, unknown>): string {
  const split = logged.split === 'validation' ? 'val' : logged.split;
  const named = split === undefined ? logged.name : `${split} ${logged.name}`;
  const candidates = [logged.name, named, `${named} per ${logged.level}`];
  return candidates.find((name) => !taken.has(name)) ?? `${logged.name} ${taken.size + 1}`;
}

/** What the words around a value say of its split, and what a writer's bare words mean. */
function override(
  name: string,
  { split, level }: LoggedSeries,
  { summed, hasValidation }: { readonly summed: boolean; readonly hasValidation: boolean },
): [RegExp, Partial<Naming>][] {
  const exactly = new RegExp(`^${literal(name)}$`);
  const role = split === 'test' && !hasValidation ? 'validation' : split;
  const aggregation = role === 'train' && level === 'epoch' ? { aggregation: 'epoch-mean' as const } : {};
  if (/^(?:learn|test\d*)$/.test(name))
    return [[exactly, { role: name === 'learn' ? 'train' : 'validation', component: false, subset: name }]];
  if (ADVERSARIAL_PARTS.test(name))
    return [[exactly, { role: 'train', metric: 'loss', direction: 'min', component: true, adversarial: true }]];
  if (summed && /loss/i.test(name)) return [[exactly, { role: 'train', aggregation: 'window-sum' }]];
  // spaCy: `ENTS_F`, `ENTS_P`, `ENTS_R`.
  const score = summed ? /^[A-Z]+_([FPR])$/.exec(name)?.[1] : undefined;
  if (score !== undefined) return [[exactly, { role: 'validation', metric: score === 'F' ? 'f1' : 'other', direction: 'max' }]];
  if (/^score$/i.test(name) && role === 'validation') return [[exactly, { role, metric: 'accuracy', direction: 'max' }]];
  // A learning rate in a line about training is measured on no data.
  const isMeasured = !isMetricName(name) || isQualityName(name);
  return role === undefined || !isMeasured ? [] : [[exactly, { role, ...aggregation }]];
}
