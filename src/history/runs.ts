import type { Break, History, Run, Series } from './history.ts';
import type { Piece } from './reader.ts';
import type { ReadingNote } from './reasons.ts';
import { fileStem, placesInArchive, runFolder, runName } from './run-key.ts';
import { byPreference, type Comparable, comparable, relation } from './same-run.ts';
import { joinVersions } from './versions.ts';

export interface Assembled {
  readonly runs: readonly Run[];
  readonly notes: readonly ReadingNote[];
}

/** A piece that may be several files by now, and the name of its replicate. */
interface Member {
  readonly piece: Piece;
  readonly comparable: Comparable;
  readonly folder: string;
  readonly replicate: string;
}

/**
 * Puts pieces together: what several files tell of one run becomes one history (values of the most exact file, what only
 * others have added), seeds and folds become replicates of one run, and different runs under one name are told apart.
 *
 * @param onlyFile path of the only file that was given, which may be an archive
 */
export function assembleRuns(pieces: readonly Piece[], onlyFile?: string): Assembled {
  const byKey = new Map<string, Member[]>();
  for (const piece of unpacked(inOwnFolders(pieces), onlyFile).sort((a, b) => naturally(a.place, b.place))) {
    const { key, replicate } = runName(piece.place);
    const member = { piece, comparable: comparable(piece), folder: runFolder(piece.place), replicate };
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [member]);
    else members.push(member);
  }
  const runs: Run[] = [];
  const notes: ReadingNote[] = [];
  const taken = new Set(byKey.keys());
  for (const [key, members] of byKey) {
    const renamed: string[] = [];
    const freeName = namesBeside(key, taken);
    runsOf(members).forEach((replicates, i) => {
      const name = i === 0 ? key : freeName(replicates);
      if (i > 0) renamed.push(name);
      runs.push(runOf(name, replicates));
    });
    if (renamed.length > 0) notes.push({ code: 'key-collision', key, renamed });
  }
  runs.sort((a, b) => naturally(a.key, b.key));
  return { runs, notes };
}

/** Pieces found in a folder that is another piece's own are found where that one is. */
function inOwnFolders(pieces: readonly Piece[]): Piece[] {
  const owners = new Map<string, string>();
  for (const { folders, place } of pieces) for (const folder of folders ?? []) owners.set(folder, place);
  return pieces.map((piece) => {
    if (piece.folders !== undefined || owners.size === 0) return piece;
    for (let folder = piece.place; folder.includes('/'); ) {
      folder = folder.slice(0, folder.lastIndexOf('/'));
      const place = owners.get(folder);
      if (place !== undefined) return { ...piece, place };
    }
    return piece;
  });
}

/** Pieces of an archive are found where they would be found unpacked. */
function unpacked(pieces: readonly Piece[], onlyFile: string | undefined): Piece[] {
  if (onlyFile === undefined) return [...pieces];
  const places = placesInArchive(
    pieces.map(({ place }) => place),
    onlyFile,
  );
  return pieces.map((piece, i) => ({ ...piece, place: places[i] ?? piece.place }));
}

/** Numbers inside names by their value: `fold_2` before `fold_10`. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' });

function naturally(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The runs under one key, each with its replicates. More than one when histories collide. */
function runsOf(members: readonly Member[]): Member[][] {
  const byReplicate = new Map<string, Member[]>();
  for (const member of members) {
    const known = byReplicate.get(member.replicate);
    if (known === undefined) byReplicate.set(member.replicate, [member]);
    else known.push(member);
  }
  const runs: Member[][] = [];
  for (const sameName of byReplicate.values()) {
    joinFiles(sameName).forEach((member, i) => {
      const run = runs[i];
      if (run === undefined) runs.push([member]);
      else run.push(member);
    });
  }
  return runs.map(joinResumed);
}

/** Runs under one name that a file is compared with, the nearest in order: comparing each with all takes minutes for thousands. */
const MOST_COMPARED = 250;

/** Joins the files that tell of one run; what is left are different runs. */
function joinFiles(members: readonly Member[]): Member[] {
  const joined: Member[] = [];
  for (const member of members) {
    let at = Math.max(0, joined.length - MOST_COMPARED);
    while (at < joined.length && !belongTogether(joined[at], member)) at++;
    const other = joined[at];
    if (other === undefined) joined.push(member);
    else {
      const piece = joinPieces(other.piece, member.piece);
      joined[at] = { ...other, piece, comparable: comparable(piece) };
    }
  }
  return joined;
}

function belongTogether(a: Member | undefined, b: Member): boolean {
  if (a === undefined) return false;
  const found = relation(a.comparable, b.comparable);
  return found === 'same' || (found === 'complementary' && a.folder === b.folder);
}

/** One piece of two: the preferred one's series, and those that only the other has. */
function joinPieces(one: Piece, other: Piece): Piece {
  const [first, second] = byPreference(one, other) <= 0 ? [one, other] : [other, one];
  const known = knownSeries(first.series);
  const added = second.series.filter((series) => !known(series));
  const note: ReadingNote = {
    code: 'same-run',
    path: second.files[0]?.path ?? second.place,
    used: first.files[0]?.path ?? first.place,
  };
  const complementary = relation(comparable(first), comparable(second)) === 'complementary';
  return {
    ...second,
    ...first,
    series: [...first.series, ...added],
    breaks: uniqueBreaks([...first.breaks, ...second.breaks]),
    completion: first.completion === 'unknown' ? second.completion : first.completion,
    files: complementary || added.length > 0 ? [...first.files, ...second.files] : first.files,
    notes: complementary ? [...first.notes, ...second.notes] : [...first.notes, note],
  };
}

/** Whether a series is among some by its name, or as the one loss (accuracy, …) of its split. */
function knownSeries(series: readonly Series[]): (one: Series) => boolean {
  const names = new Set(series.map(nameOf));
  const subsets = new Map<string, Set<string | undefined>>();
  for (const one of series.filter(isJudged)) {
    const kind = `${one.role}\n${one.metric}`;
    subsets.set(kind, (subsets.get(kind) ?? new Set()).add(one.subset));
  }
  return (one) => {
    if (names.has(nameOf(one))) return true;
    const known = isJudged(one) ? subsets.get(`${one.role}\n${one.metric}`) : undefined;
    return known !== undefined && (one.subset === undefined || known.has(undefined) || known.has(one.subset));
  };
}

function nameOf({ role, name, subset }: Series): string {
  return JSON.stringify([role, name, subset]);
}

function isJudged({ role, metric, component }: Series): boolean {
  return metric !== 'other' && role !== 'other' && !component;
}

function uniqueBreaks(breaks: readonly Break[]): Break[] {
  const seen = new Map<string, Break>();
  for (const one of breaks) seen.set(`${one.kind} ${one.axis} ${one.at} ${one.after}`, one);
  return [...seen.values()];
}

/** Versions of which one goes on where another ended are one member. */
function joinResumed(members: readonly Member[]): Member[] {
  const joined = new Map(
    joinVersions(members.map((one) => (isVersion(one) ? one.piece : undefined))).map(({ first, piece }) => [first, piece]),
  );
  return members.flatMap((member, i) => {
    const piece = joined.get(i);
    if (piece !== undefined) return [{ ...member, piece }];
    return isVersion(member) ? [] : [member];
  });
}

function isVersion({ replicate }: Member): boolean {
  return /(?:^|\/)version_\d+$/i.test(replicate);
}

/** Names runs whose key is taken: by their file where that tells them apart, else by a number. */
function namesBeside(key: string, taken: Set<string>): (members: readonly Member[]) => string {
  let number = 2;
  return (members) => {
    const stem = fileStem(members[0]?.piece.place ?? '');
    let name = `${key}/${stem}`;
    while (stem === '' || taken.has(name)) {
      name = `${key}-${number++}`;
      if (!taken.has(name)) break;
    }
    taken.add(name);
    return name;
  };
}

function runOf(key: string, [first, ...others]: readonly Member[]): Run {
  // Groups are made by pushing a first member.
  if (first === undefined) throw new RangeError(`run ${key} without a history`);
  const alone = others.length === 0;
  const history = ({ piece, replicate }: Member): History => {
    const { place: _place, precision: _precision, folders: _folders, ...told } = piece;
    return { ...told, name: alone || replicate === '' ? key : replicate };
  };
  return { key, replicates: [history(first), ...others.map(history)] };
}
