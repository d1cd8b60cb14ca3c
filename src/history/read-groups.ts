import { TIME } from '../source/budget.ts';
import { defectOf } from '../source/defect.ts';
import { LimitError, type Limits } from '../source/limits.ts';
import type { SourceFile } from '../source/source.ts';
import { BUCKET_PLACES } from './buckets.ts';
import type { Refusal } from './history.ts';
import { type Mapping, mapped } from './mapping.ts';
import type { ReadLimits } from './point-room.ts';
import { type FilesRead, type FormatReader, type Piece, refusedFiles } from './reader.ts';
import type { RecognitionReason, RefusalReason } from './reasons.ts';

/** Files of one format that are read together. */
export interface Group {
  readonly format: FormatReader;
  readonly because: RecognitionReason;
  readonly files: SourceFile[];
  /** What the user says of names in them. */
  readonly mapping?: Mapping;
}

/** What a run costs in all that comes after reading, in bytes of a table read: being judged, compared, told. Measured at 1 ms. */
const WORK_PER_RUN = 65_536;

/** Reads the smallest groups first, and answers in the order of the groups. */
export async function readGroups(groups: readonly Group[], limits: ReadLimits): Promise<FilesRead> {
  const { room, budget, allRuns } = limits;
  const all: FilesRead[] = groups.map(() => ({ pieces: [], refused: [], notes: [] }));
  let found = 0;
  let kept = 0;
  let firstLeftOut: string | undefined;
  const order = bySize(groups, ({ files }) => files.reduce((sum, { content }) => sum + content.size, 0));
  for (const [turn, { one: group, at }] of order.entries()) {
    const places = room.taken;
    const isLast = turn === order.length - 1;
    const read = await budget.leavingSome(isLast ? [] : TIME, () => readWithin(group, limits));
    const within = read.pieces.slice(0, allRuns - kept);
    room.settle(places + within.reduce((sum, piece) => sum + placesOf(piece), 0));
    found += read.pieces.length;
    kept += within.length;
    firstLeftOut ??= read.pieces[within.length]?.place;
    all[at] = { ...read, pieces: within };
  }
  return {
    pieces: all.flatMap(({ pieces }) => pieces),
    refused: [...all.flatMap(({ refused }) => refused), ...leftOut(firstLeftOut, 'allRuns', found, limits)],
    notes: all.flatMap(({ notes }) => notes),
  };
}

/** The smallest first, each with its place among all. */
export function bySize<T>(all: readonly T[], sizeOf: (one: T) => number): readonly { readonly one: T; readonly at: number }[] {
  return all.map((one, at) => ({ one, at, size: sizeOf(one) })).sort((a, b) => a.size - b.size);
}

/** One refusal that says how many there are: thousands of the same sentence would hide every other. */
export function leftOut(first: string | undefined, limit: 'files' | 'allRuns', value: number, limits: Limits): readonly Refusal[] {
  return first === undefined ? [] : [{ path: first, because: { code: 'too-large', limit, value, allowed: limits[limit] } }];
}

/** A group that has more points than there is room for is dropped as a whole: with points missing it would be another history. */
async function readWithin(group: Group, limits: ReadLimits): Promise<FilesRead> {
  const read = await readReadable(group, limits);
  const { wanted } = limits.room;
  if (wanted !== undefined) return refusedFiles(group.files, tooManyPoints(wanted, limits));
  try {
    limits.budget.spend('work', WORK_PER_RUN * read.pieces.length);
    return read;
  } catch (error) {
    return refusedFiles(group.files, refusalOf(error));
  }
}

function tooManyPoints(value: number, { allPoints }: Limits): RefusalReason {
  return { code: 'too-large', limit: 'allPoints', value, allowed: allPoints };
}

/** What a history takes of the room. */
function placesOf({ series }: Piece): number {
  return series.reduce((sum, { y, buckets }) => sum + (buckets === undefined ? 1 : BUCKET_PLACES) * y.length, 0);
}

/** Files of a group are read together; one whose bytes cannot be had does not take the others with it. */
async function readReadable(group: Group, limits: ReadLimits): Promise<FilesRead> {
  const { room } = limits;
  const before = room.taken;
  try {
    return await readGroup(group, limits);
  } catch (error) {
    if (error instanceof LimitError) return refusedFiles(group.files, refusalOf(error));
    const { files, refused } = await partReadable(group.files);
    if (files.length === 0 || refused.length === 0) return refusedFiles(group.files, refusalOf(error));
    room.settle(before);
    const rest = await readReadable({ ...group, files }, limits);
    return { ...rest, refused: [...refused, ...rest.refused] };
  }
}

/** Files whose bytes can be had, and a refusal for each other. */
async function partReadable(all: readonly SourceFile[]): Promise<{ files: SourceFile[]; refused: Refusal[] }> {
  const files: SourceFile[] = [];
  const refused: Refusal[] = [];
  for (const file of all) {
    const because = await problemOf(file);
    if (because === undefined) files.push(file);
    else refused.push({ path: file.path, because });
  }
  return { files, refused };
}

/** Why the bytes of a file cannot be had; undefined where they can. */
async function problemOf({ content }: SourceFile): Promise<RefusalReason | undefined> {
  try {
    for await (const _ of content.stream());
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

async function readGroup({ format, files, because, mapping }: Group, limits: ReadLimits): Promise<FilesRead> {
  const found = await format.read(files, { limits, because, ...(mapping && { mapping }) });
  const read =
    mapping === undefined
      ? found
      : { ...found, pieces: found.pieces.map((piece) => ({ ...piece, series: mapped(piece.series, mapping) })) };
  const silent = read.pieces.length === 0 && read.refused.length === 0;
  if (silent) return refusedFiles(files, { code: 'no-series', saw: [] });
  return because.code === 'read-as' ? asNamed(read, format.name) : read;
}

/** A refusal after `--read-as` says so: the user may have named the wrong format. */
function asNamed(read: FilesRead, format: string): FilesRead {
  const refused = read.refused.map(
    ({ path, because }): Refusal => ({ path, because: { code: 'read-as-failed', format, because } }),
  );
  return { ...read, refused };
}

/** Why bytes could not be read: a limit of the whole reading, or what the system says. */
export function refusalOf(error: unknown): RefusalReason {
  if (error instanceof LimitError) return { code: 'too-large', limit: error.limit, value: error.value, allowed: error.allowed };
  return { code: 'unreadable', detail: defectOf(error) };
}
