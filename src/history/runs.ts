import type { Budget } from '../source/budget.ts';
import { groupedBy } from './grouped.ts';
import type { History, Refusal, Run } from './history.ts';
import { FileJoiner, type Member } from './join-files.ts';
import type { Piece } from './reader.ts';
import type { ReadingNote } from './reasons.ts';
import { fileStem, placesInArchive, runFolder, runName } from './run-key.ts';
import { comparable } from './same-run.ts';
import { joinVersions } from './versions.ts';

export interface Assembled {
  readonly runs: readonly Run[];
  readonly notes: readonly ReadingNote[];
  /** Files that could not be compared with those of their name any more. */
  readonly refused: readonly Refusal[];
}

export interface AssembleOptions {
  /** Path of the only file that was given, which may be an archive. */
  readonly onlyFile?: string | undefined;
  /** What comparisons are charged to. */
  readonly budget?: Budget;
}

/**
 * Puts pieces together: what several files hold of one run becomes one history (values of the most exact file, what only
 * others have added), seeds and folds become replicates of one run, and different runs under one name are told apart.
 */
export function assembleRuns(pieces: readonly Piece[], { onlyFile, budget }: AssembleOptions = {}): Assembled {
  const joiner = new FileJoiner(budget);
  const sorted = unpacked(inOwnFolders(pieces), onlyFile).sort((a, b) => naturally(a.place, b.place));
  const byKey = groupedBy(sorted.map(memberOf), ({ key }) => key);
  const runs: Run[] = [];
  const notes: ReadingNote[] = [];
  const taken = new Set(byKey.keys());
  for (const [key, members] of byKey) {
    const renamed: string[] = [];
    const freeName = namesBeside(key, taken);
    runsOf(members, joiner).forEach((replicates, i) => {
      const name = i === 0 ? key : freeName(replicates);
      if (i > 0) renamed.push(name);
      runs.push(runOf(name, replicates));
    });
    if (renamed.length > 0) notes.push({ code: 'key-collision', key, renamed });
  }
  runs.sort((a, b) => naturally(a.key, b.key));
  return { runs, notes, refused: joiner.refused };
}

function memberOf(piece: Piece): Member & { readonly key: string } {
  return { piece, comparable: comparable(piece), folder: runFolder(piece.place), ...runName(piece.place) };
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
function runsOf(members: readonly Member[], joiner: FileJoiner): Member[][] {
  const runs: Member[][] = [];
  for (const sameName of groupedBy(members, ({ replicate }) => replicate).values()) {
    joiner.join(sameName).forEach((member, i) => {
      const run = runs[i];
      if (run === undefined) runs.push([member]);
      else run.push(member);
    });
  }
  return runs.map(joinResumed);
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
