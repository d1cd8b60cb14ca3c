import { type AxisChoice, unitOf } from '../axis.ts';
import type { Axis } from '../history.ts';
import { isQualityName, type NamingProfile } from '../naming.ts';
import { fileStem } from '../run-key.ts';
import { splitOf, tokenise } from '../tokens.ts';
import { type Filler, fillersIn } from './fillers.ts';
import type { Look } from './look.ts';
import { axisIn, evaluatesByBatches, isLoggedWithin, timeSlot } from './position.ts';
import type { Placing, WriterProfile } from './profile.ts';
import { type Told, toldOf } from './texts.ts';

/** What is to be done with the records of a file: made once from a look at it and a writer's profile. */
export interface Plan extends Told {
  readonly profile: WriterProfile;
  readonly path: string;
  readonly axis: Axis;
  /** Slot of the position; -1: the record's number. */
  readonly x: number;
  /** What one of it is, in samples. */
  readonly unit: number;
  /** Slot of the epoch beside it; -1 for none. */
  readonly epoch: number;
  /** Records of an evaluation are of its batches: what it gave is their mean. */
  readonly byBatches: boolean;
  /** What only fills a record of another split, or one without a validation. */
  readonly filled: readonly Filler[];
  /** Slot of the time at which a record was written; -1 for none. */
  readonly time: number;
  readonly placing: Placing | undefined;
  readonly naming: (names: readonly string[]) => NamingProfile;
}

export function planOf(look: Look, profile: WriterProfile): Plan {
  const { path } = look;
  const choice = axisIn(look, profile);
  const told = toldOf(look, profile, choice.column ?? -1);
  const apart = [told.split, ...told.runs.map(({ slot }) => slot)];
  const isWithin = profile.x === undefined && choice.axis === 'epoch' && isLoggedWithin(look, choice.column ?? -1, apart);
  const within: AxisChoice = isWithin && choice.column !== undefined ? { axis: 'step', epoch: choice.column } : choice;
  const { axis, column = -1, epoch = -1 } = within;
  const hasBatch = look.names.some((name) => /^batch/i.test(name));
  return {
    profile,
    path,
    axis,
    x: column,
    unit: axis === 'samples' ? unitOf(look.names[column] ?? '') : 1,
    epoch,
    ...told,
    byBatches: evaluatesByBatches(look, apart, column < 0 ? epoch : hasBatch ? column : -1),
    filled: fillersIn(look, column),
    time: profile.placing === undefined ? timeSlot(look, column) : -1,
    placing: profile.placing?.(),
    naming: (all) => bySplitOfFile({ ...profile, ...profile.naming?.(all, path) }, look),
  };
}

/** A table whose columns name no split, in a file named for one (`val_loss.csv`), is of that split. */
function bySplitOfFile(naming: NamingProfile, { container, names, path, table }: Look): NamingProfile {
  if (container !== 'table' || table === undefined || names.some((name) => splitOf(name) !== undefined)) return naming;
  const stem = fileStem(path);
  const words = tokenise(stem).filter((word) => splitOf(word) === undefined);
  // Where the writer's bare names mean training, only a file named for the metric too (`val_loss.csv`) says otherwise.
  if (naming.bareRole !== undefined && !words.some((word) => isQualityName(word))) return naming;
  const plain = words.every(
    (word) => isQualityName(word) || /^(?:logs?|metrics?|history|results?|data|stats|curve|csv)$/.test(word),
  );
  const role = splitOf(stem);
  return plain && role !== undefined ? { ...naming, bareRole: role } : naming;
}
