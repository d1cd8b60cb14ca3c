import type { SourceFile } from '../../source/source.ts';
import { type BuiltSeries, inLoggingOrder, lastAtEachPosition, type NamedSeries } from '../built-series.ts';
import type { ClockBuilder } from '../clock.ts';
import type { Axis, ReadFile, Refusal } from '../history.ts';
import { type Naming, type NamingProfile, nameSeries } from '../naming.ts';
import type { Piece } from '../reader.ts';
import type { ReadingNote, RecognitionReason, RefusalReason } from '../reasons.ts';
import { seal, whyNone } from '../seal.ts';
import type { SeriesSet } from '../series-set.ts';
import type { EventFolder, EventRun } from './event-folders.ts';

/** One folder of event files, read. */
export interface EventPart extends EventFolder {
  /** Name of the format. */
  readonly format: string;
  readonly set: SeriesSet;
  readonly clock: ClockBuilder;
  /** Tags without a scalar. */
  readonly others: readonly string[];
  readonly notes: readonly ReadingNote[];
  readonly files: readonly SourceFile[];
}

/** A tag in one folder of a run. */
interface Tagged {
  readonly tag: string;
  readonly label: string;
  /** Label and tag together, which is what the naming looks at: the split may stand in either. */
  readonly full: string;
  readonly built: BuiltSeries;
}

/** Lightning's placeholder and the sums that the Hugging Face Trainer writes at its end: one value that is no point of a curve. */
const SUMMARY_TAG = /^(?:hp_metric|train\/(?:train_(?:loss|runtime|samples_per_second|steps_per_second)|total_flos))$/;
/** Tags that repeat the epoch number at each step. */
const EPOCH_TAG = /^(?:(?:train|eval)\/)?epoch$/;

/** One run of its folders, or the refusal of its files when no tag in it has more than one value. */
export function pieceOfEvents(
  run: EventRun<EventPart>,
  silent: readonly EventPart[],
  because: RecognitionReason,
): { readonly piece: Piece; readonly refused: readonly Refusal[] } | { readonly refused: readonly Refusal[] } {
  const logged = taggedOf(run);
  const tagged = isUltralytics(logged) ? logged.map((one) => ({ ...one, built: lastAtEachPosition(one.built) })) : logged;
  if (!tagged.some(({ built, tag }) => built.points > 1 && !EPOCH_TAG.test(tag))) {
    const names = tagged.map(({ tag }) => tag).slice(0, 10);
    return refusedRun(run, { code: 'single-values', names });
  }
  // The run's own file has no scalar where add_scalars put them all in folders below.
  const own = silent.filter(({ folder }) => folder === run.root);
  const parts = [...own, ...run.parts.map(({ folder }) => folder)];
  const files: ReadFile[] = parts.flatMap((part) => part.files.map(({ path }) => ({ path, format: part.format, because })));
  const notes = parts.flatMap((part) => [...part.notes, ...part.set.notes(part.files[0]?.path ?? part.folder)]);
  const clock = run.parts.map(({ folder }) => folder.clock.finish()).find((one) => one !== undefined);
  const boosting = isCatBoost(run);
  const path = run.parts[0]?.folder.files[0]?.path ?? run.root;
  const profile = boosting ? { test: 'validation' as const } : profileOf(tagged);
  const sealed = seal(path, namedOf(tagged, profile, boosting));
  const refusal = whyNone(
    sealed,
    tagged.map(({ full }) => full),
  );
  if (refusal !== undefined) return refusedRun(run, refusal);
  const piece: Piece = {
    place: run.root,
    precision: 'single',
    series: sealed.series,
    breaks: sealed.breaks,
    completion: 'unknown',
    ...(boosting ? { boosting } : {}),
    ...(clock && { clock }),
    files,
    notes: [...notes, ...sealed.notes],
  };
  return { piece, refused: [] };
}

function refusedRun(run: EventRun<EventPart>, because: RefusalReason): { readonly refused: readonly Refusal[] } {
  return { refused: run.parts.flatMap(({ folder }) => folder.files.map(({ path }) => ({ path, because }))) };
}

function taggedOf(run: EventRun<EventPart>): Tagged[] {
  return run.parts.flatMap(({ label, folder }) =>
    [...folder.set.all].map(([tag, { builder }]): Tagged => {
      return { tag, label, full: label === '' ? tag : `${label}/${tag}`, built: inLoggingOrder(builder.finish()) };
    }),
  );
}

function namedOf(all: readonly Tagged[], profile: NamingProfile, boosting: boolean): NamedSeries[] {
  const kept = all.filter(({ tag, built }) => !EPOCH_TAG.test(tag) && !(SUMMARY_TAG.test(tag) && built.points === 1));
  const epochs = all.find(({ tag, built }) => EPOCH_TAG.test(tag) && built.points > 1)?.built;
  const names = nameSeries(
    kept.map(({ full }) => full),
    profile,
  );
  const labels = labelsByMeaning(kept, names);
  return kept.flatMap(({ tag, label, full, built }) => {
    const naming = names.get(full);
    if (naming === undefined) return [];
    const isOneOfSeveral = label !== '' && (labels.get(meaningOf(naming))?.size ?? 0) > 1;
    const subset = boosting || isOneOfSeveral ? { subset: label } : {};
    return [{ name: tag, naming: { ...naming, ...subset }, axis: axisOf(tag, all), built, epochs: epochsAt(built, epochs) }];
  });
}

/** The labels of the folders that have data of one role and metric. Several: then each is a subset by the name of its folder. */
function labelsByMeaning(all: readonly Tagged[], names: ReadonlyMap<string, Naming>): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>();
  for (const { full, label } of all) {
    const naming = names.get(full);
    if (naming === undefined || naming.role === 'other') continue;
    labels.set(meaningOf(naming), (labels.get(meaningOf(naming)) ?? new Set()).add(label));
  }
  return labels;
}

function meaningOf({ role, metric }: Naming): string {
  return `${role} ${metric}`;
}

/** CatBoost alone writes event files without a time in their names, in folders for its sets. */
function isCatBoost({ parts }: EventRun<EventPart>): boolean {
  return parts.every(({ label, folder }) => {
    const plain = folder.files.every(({ path }) => /(?:^|\/)events\.out\.tfevents$/.test(path));
    return plain && /^(?:learn|test\d*)$/.test(label);
  });
}

function isKeras(tagged: readonly Tagged[]): boolean {
  return tagged.some(({ tag }) => /^epoch_./.test(tag));
}

function profileOf(tagged: readonly Tagged[]): NamingProfile {
  if (tagged.some(({ tag }) => tag.startsWith('rollout/'))) return { adversarial: true };
  if (isKeras(tagged))
    return { trainAggregation: 'epoch-mean', columns: [[/(?:^|\/)evaluation_.*_vs_iterations$/, repeats(tagged)]] };
  if (isUltralytics(tagged)) return { columns: [[/^metrics\//, { role: 'validation' }]] };
  const has = (name: string) => tagged.some(({ tag }) => tag === name);
  return has('train/loss') && has('train/learning_rate') ? { trainAggregation: 'window-mean' } : {};
}

/** Keras writes each validation value twice, by epoch and by iteration: the second is shown, not judged. */
function repeats(tagged: readonly Tagged[]): Partial<Naming> {
  const twice = tagged.some(({ tag, label }) => /^epoch_/.test(tag) && /^val/.test(label));
  return twice ? { role: 'other', metric: 'other', direction: 'unknown', component: false } : {};
}

function axisOf(tag: string, all: readonly Tagged[]): Axis {
  if (isKeras(all)) return /^epoch_./.test(tag) ? 'epoch' : 'step';
  if (/^Train\/Samples\//.test(tag) || / vs samples$/.test(tag)) return 'samples';
  return isUltralytics(all) ? 'epoch' : 'step';
}

/** Its step is the epoch, and its metrics are those of the validation. */
function isUltralytics(tagged: readonly Tagged[]): boolean {
  return tagged.some(({ tag }) => /^metrics\/(?:mAP50|mAP_0\.5|accuracy_top1)/.test(tag));
}

/** The epoch at each point, where the run logged it at all of these steps. */
function epochsAt({ x, buckets, breaks }: BuiltSeries, epochs: BuiltSeries | undefined): Float64Array | undefined {
  if (epochs === undefined || buckets !== undefined || epochs.buckets !== undefined) return undefined;
  if (breaks.length > 0 || epochs.breaks.length > 0) return undefined;
  const at = new Float64Array(x.length);
  let j = 0;
  for (let i = 0; i < x.length; i++) {
    while (j < epochs.x.length && (epochs.x[j] ?? 0) < (x[i] ?? 0)) j++;
    if (epochs.x[j] !== x[i]) return undefined;
    at[i] = epochs.y[j] ?? 0;
  }
  return at;
}
