import type { Stats } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Refusal } from '../history/history.ts';
import { isSplitFolder } from '../history/run-key.ts';
import { isTrackersOwn } from '../history/side-files.ts';
import type { FoundFiles, PublishingNote, UsageProblem } from '../report/notices.ts';
import { defectOf, isOfSystem } from '../source/defect.ts';
import type { SourceFile } from '../source/source.ts';
import { fileSource } from './file-source.ts';
import { isSkipped } from './folders.ts';
import { searchGlob } from './glob-search.ts';
import { MOST_INPUT, readStandardInput } from './standard-input.ts';

/** Folders inside each other, and files in all, that are looked at below one named path. */
export const MAX_DEPTH = 16;
export const MAX_FILES = 10_000;

/**
 * The files that PATH arguments name: a file, a folder searched for files, a glob, or `-` for standard input. Their paths are relative to what was named
 * (to the common parent where several paths are named), so that the same training gives the same run wherever it lies. With `within`
 * every real path must lie below that folder, whatever links, `..` or an absolute path lead to.
 */
export async function findFiles(paths: readonly string[], folder: string, within?: string): Promise<FoundFiles> {
  const found: Named[] = [];
  const problems: UsageProblem[] = [];
  const notes: PublishingNote[] = [];
  const read: SourceFile[] = [];
  for (const path of paths) {
    if (path === '-' && within === undefined) {
      const input = await readStandardInput();
      if (input === undefined) problems.push({ code: 'unreadable-path', path, detail: { code: 'too-long', bytes: MOST_INPUT } });
      else read.push(input);
      continue;
    }
    const named = await allowed(path, await resolveNamed(path, folder, notes), within);
    if ('code' in named) problems.push(named);
    else found.push(...named);
  }
  const root = aboveSplit(commonParent(found));
  const files: SourceFile[] = [...read];
  for (const one of found) {
    const walk = new Walk(one, root);
    await walk.visit(one.absolute, 0, one.stats);
    if (one.stats.isDirectory() && walk.files.length === 0 && !isGlob(one.given))
      problems.push({ code: 'empty-folder', path: one.given });
    files.push(...walk.files);
    notes.push(...walk.notes);
  }
  return { files: distinct(files), notes, refused: notes.flatMap(refusalOf), problems };
}

/** A file that was found and not read may be a history; a link is not followed to one, and names nothing of its own. */
function refusalOf(note: PublishingNote): readonly Refusal[] {
  switch (note.code) {
    case 'files-skipped':
      return [{ path: note.path, because: { code: 'too-large', limit: 'files', value: note.limit + 1, allowed: note.limit } }];
    case 'depth-limit':
      return [{ path: note.path, because: { code: 'too-large', limit: 'depth', value: note.limit + 1, allowed: note.limit } }];
    case 'file-unreadable':
      return [{ path: note.path, because: { code: 'unreadable', detail: note.detail } }];
    default:
      return [];
  }
}

interface Named {
  readonly given: string;
  readonly absolute: string;
  readonly stats: Stats;
  /** Above which folder the path is not shown: that of the file, the folder itself, or the fixed part of a glob. */
  readonly root: string;
}

/** Those that lie within the folder; a problem where none does. */
async function allowed(
  path: string,
  named: readonly Named[] | UsageProblem,
  within: string | undefined,
): Promise<readonly Named[] | UsageProblem> {
  if ('code' in named || within === undefined) return named;
  const inside: Named[] = [];
  for (const one of named) if (await leadsInto(one.absolute, within)) inside.push(one);
  return inside.length === 0 && named.length > 0 ? { code: 'outside-workspace', path } : inside;
}

async function resolveNamed(path: string, folder: string, notes: PublishingNote[]): Promise<readonly Named[] | UsageProblem> {
  const absolute = resolve(folder, path);
  try {
    const stats = await stat(absolute);
    if (!stats.isFile() && !stats.isDirectory()) return { code: 'unreadable-path', path, detail: { code: 'not-a-file' } };
    return [{ given: path, absolute, stats, root: stats.isDirectory() ? absolute : dirname(absolute) }];
  } catch (error) {
    if (isGlob(path)) return globbed(path, folder, notes);
    return unreadable(path, error);
  }
}

function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/** A glob's matches as one named tree, cut at its fixed part: `runs/<any>/log.csv` shows `mlp/log.csv`. */
async function globbed(pattern: string, folder: string, notes: PublishingNote[]): Promise<readonly Named[] | UsageProblem> {
  const { root, files, folders, links } = await searchGlob(pattern.replaceAll(sep, '/'), folder, MAX_FILES);
  for (const link of links) notes.push({ code: 'link-skipped', path: shownBelow(root, link), to: 'anything' });
  if (files.length + folders.length === 0) return { code: 'no-match', pattern };
  if (files.length > MAX_FILES) notes.push({ code: 'files-skipped', path: pattern, limit: MAX_FILES });
  const kept: Named[] = [];
  // One after the other: a process may have few files open at once.
  for (const absolute of [...files, ...folders].slice(0, MAX_FILES))
    kept.push({ given: pattern, absolute, stats: await stat(absolute), root });
  return kept;
}

/** Whether a path ends in a folder, or in a folder below it, once links are followed. */
async function leadsInto(path: string, folder: string): Promise<boolean> {
  const [target, root] = [await realpath(path), await realpath(folder)];
  return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** One path: what was named is its own root. Several: the folder that holds them all, so that they stay apart. */
function commonParent(found: readonly Named[]): string | undefined {
  const roots = [...new Set(found.map(({ root }) => root))];
  const [first, ...others] = roots;
  if (first === undefined || others.length === 0) return first;
  let parent = first;
  while (
    others.some((root) => root !== parent && !root.startsWith(parent.endsWith(sep) ? parent : parent + sep)) &&
    dirname(parent) !== parent
  ) {
    parent = dirname(parent);
  }
  return parent;
}

/** A folder named for a split of the data says what its files were measured on, so its name stays in their paths. It is part of no run's key. */
function aboveSplit(root: string | undefined): string | undefined {
  return root !== undefined && isSplitFolder(basename(root)) ? dirname(root) : root;
}

/** Collects the files below one named path, in the order of their names. */
class Walk {
  readonly files: SourceFile[] = [];
  readonly notes: PublishingNote[] = [];
  readonly #named: Named;
  readonly #root: string;
  #full = false;

  constructor(named: Named, root: string | undefined) {
    this.#named = named;
    this.#root = root ?? named.root;
  }

  async visit(path: string, depth: number, stats: Stats): Promise<void> {
    if (stats.isFile()) return this.#add(path, stats);
    if (!stats.isDirectory()) return;
    if (depth > MAX_DEPTH) {
      this.notes.push({ code: 'depth-limit', path: this.#shown(path), limit: MAX_DEPTH });
      return;
    }
    for (const name of await this.#names(path)) {
      if (this.#full) return;
      if (!isSkipped(join(path, name))) await this.#entry(join(path, name), depth + 1);
    }
  }

  async #entry(path: string, depth: number): Promise<void> {
    try {
      const own = await lstat(path);
      if (!own.isSymbolicLink()) return await this.visit(path, depth, own);
      const target = await stat(path);
      if (target.isFile() && (await this.#finds(path))) return this.#add(path, target);
      // What lies in the same folder is found there, and a tracker's own log is no history.
      if (target.isDirectory() ? await leadsInto(path, this.#named.absolute) : isTrackersOwn(path.replaceAll(sep, '/'))) return;
      this.notes.push({ code: 'link-skipped', path: this.#shown(path), to: target.isDirectory() ? 'folder' : 'file' });
    } catch (error) {
      this.notes.push({ code: 'file-unreadable', path: this.#shown(path), detail: defectOf(error) });
    }
  }

  /** Whether a link ends in what this search finds without it: nothing that lies elsewhere, or that it leaves out. */
  async #finds(path: string): Promise<boolean> {
    if (!(await leadsInto(path, this.#named.absolute))) return false;
    const root = await realpath(this.#named.absolute);
    const names = relative(root, await realpath(path)).split(sep);
    return names.every((_, at) => !isSkipped(join(root, ...names.slice(0, at + 1))));
  }

  async #names(path: string): Promise<readonly string[]> {
    try {
      return (await readdir(path)).toSorted();
    } catch (error) {
      this.notes.push({ code: 'file-unreadable', path: this.#shown(path), detail: defectOf(error) });
      return [];
    }
  }

  #add(path: string, { size }: Stats): void {
    if (this.files.length >= MAX_FILES) {
      this.#full = true;
      this.notes.push({ code: 'files-skipped', path: this.#named.given, limit: MAX_FILES });
      return;
    }
    this.files.push({ path: this.#shown(path), content: fileSource(path, size) });
  }

  #shown(path: string): string {
    return shownBelow(this.#root, path);
  }
}

function shownBelow(root: string, path: string): string {
  return (relative(root, path) || basename(path)).replaceAll(sep, '/');
}

/** The text of a file that was named, or why it cannot be read. A pipe or a socket is not opened. */
export async function readTextFile(path: string, folder: string): Promise<{ readonly text: string } | UsageProblem> {
  try {
    const absolute = resolve(folder, path);
    const stats = await stat(absolute);
    if (!stats.isFile() && !stats.isDirectory()) return { code: 'unreadable-path', path, detail: { code: 'not-a-file' } };
    if (stats.size > MAX_TEXT) return { code: 'unreadable-path', path, detail: { code: 'too-long', bytes: MAX_TEXT } };
    return { text: await readFile(absolute, 'utf8') };
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Far more than any text that is read as a whole. */
const MAX_TEXT = 10_000_000;

function unreadable(path: string, error: unknown): UsageProblem {
  const isMissing = isOfSystem(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
  return isMissing ? { code: 'missing-path', path } : { code: 'unreadable-path', path, detail: defectOf(error) };
}

function distinct(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
