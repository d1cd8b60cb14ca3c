import { readdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { fixedPart, matchesPath, mayMatchBelow } from '../config/glob.ts';
import { isSkipped } from './folders.ts';

/** Folders inside each other below the fixed part of a glob. */
const MAX_DEPTH = 32;

export interface GlobMatches {
  /** The folder that the search began in: the part of the glob before its first pattern. */
  readonly root: string;
  /** Absolute paths, sorted, one more than `most` at the most. */
  readonly files: readonly string[];
  /** Folders that a glob with a pattern at its end matches, as `runs/*` does: to be searched for files. */
  readonly folders: readonly string[];
  /** Links that match too. None is followed, so that nothing is read twice or from elsewhere. */
  readonly links: readonly string[];
}

/**
 * The files that a glob matches. Only folders are opened that may hold some; those that a search of a folder leaves out are left out here
 * too, and hidden ones unless the glob names them with their point.
 */
export async function searchGlob(glob: string, folder: string, most: number): Promise<GlobMatches> {
  const fixed = fixedPart(glob);
  const root = resolve(folder, fixed || (isAbsolute(glob) ? '/' : '.'));
  const namesHidden = /(?:^|[/{,])\./.test(fixed === '' ? glob : glob.slice(fixed.length));
  const prefix = fixed === '' ? (isAbsolute(glob) ? '/' : '') : `${fixed}/`;
  const files: string[] = [];
  const links: string[] = [];
  const folders: string[] = [];
  async function visit(below: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (files.length > most) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const absolute = join(root, path);
      if (entry.isDirectory()) {
        const isHidden = entry.name.startsWith('.') && namesHidden;
        if (!isHidden && isSkipped(absolute)) continue;
        if (/[*?\]}]$/.test(glob) && matchesPath(glob, prefix + path)) folders.push(absolute);
        else if (depth < MAX_DEPTH && mayMatchBelow(glob, prefix + path)) await visit(path, depth + 1);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && matchesPath(glob, prefix + path)) {
        if (entry.name.startsWith('.') && !namesHidden) continue;
        (entry.isFile() ? files : links).push(absolute);
      }
    }
  }
  await visit('', 0);
  return { root, files: files.toSorted(), folders: folders.toSorted(), links };
}
