import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder and those it lies in. Level by level: where the system denies a folder that it says does not exist, as below
 * `/proc`, Node's own `recursive` tries for ever. Throws the system's error for the first level that cannot be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another process may have made it in between.
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Folders that hold programs and caches, not histories. As in docs/formats.md. */
const SKIPPED = new Set(['node_modules', 'site-packages', '__pycache__', '__pypackages__']);

/**
 * What a search of a folder leaves out: programs and caches, Python's virtual environments of any name, and names that begin with a dot,
 * which hide settings and secrets, and reports that were written with `--out`. Whoever means one of these names it.
 */
export function isSkipped(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || SKIPPED.has(name) || existsSync(join(path, 'pyvenv.cfg')) || isOwnReport(path);
}

/** What `--out` wrote: its report is no history, and its numbers are those of one. */
function isOwnReport(path: string): boolean {
  return existsSync(join(path, 'report.json')) && existsSync(join(path, 'report.md'));
}
