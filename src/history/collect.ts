import type { BuiltSeries, NamedSeries } from './built-series.ts';
import { isLossName, type Naming, type NamingProfile, nameSeries } from './naming.ts';
import type { ReadingNote } from './reasons.ts';
import { type Sealed, seal } from './seal.ts';
import type { SeriesSet } from './series-set.ts';

/**
 * The series of one run, named and sealed when all are known: what a column is called decides nothing before that.
 *
 * @param empty names without a value, which say what the others mean
 */
export function collected(path: string, set: SeriesSet, profile: NamingProfile = {}, empty: readonly string[] = []): Sealed {
  const built = new Map([...set.all].map(([name, { builder }]) => [name, builder.finish()]));
  const namings = withStepLoss(nameSeries([...built.keys(), ...empty], profile), built, profile);
  const named = [...set.all].flatMap(([name, { builder, axis }]): NamedSeries[] => {
    const naming = namings.get(name);
    return naming === undefined ? [] : [{ name, naming, axis, built: builder.finish() }];
  });
  const sealed = seal(path, named);
  const columns = set.names.filter((name) => !namings.has(name) && isLossName(name)).slice(0, 20);
  const unused: ReadingNote[] = columns.length === 0 ? [] : [{ code: 'unused-columns', path, columns }];
  return { ...sealed, notes: [...sealed.notes, ...unused, ...set.notes(path)] };
}

/** How many times as many points a bare `loss` must have as `train_loss` to be the same loss by steps. */
const DENSER = 4;

/**
 * A bare `loss` beside `train_loss` may be anything, unless it is logged far more often than that and than the validation loss: then
 * it is the training loss by steps, and the other its mean over an epoch.
 */
function withStepLoss(
  namings: ReadonlyMap<string, Naming>,
  built: ReadonlyMap<string, BuiltSeries>,
  profile: NamingProfile,
): ReadonlyMap<string, Naming> {
  const bare = namings.get('loss');
  const points = built.get('loss')?.points ?? 0;
  if (bare === undefined || bare.role !== 'other' || bare.metric !== 'loss') return namings;
  const losses = [...namings].filter(([name, { metric, component }]) => name !== 'loss' && metric === 'loss' && !component);
  if (losses.some(([name]) => DENSER * (built.get(name)?.points ?? 0) > points)) return namings;
  return new Map([...namings, ['loss', { ...bare, role: 'train', aggregation: profile.trainAggregation ?? 'unknown' }]]);
}
