import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readHistories } from '../history/read.ts';
import { type Existing, existingOf } from '../init/existing.ts';
import type { PlannedFile } from '../init/plan.ts';
import { nameOf, type Project } from '../init/project.ts';
import { type Defect, defectOf } from '../source/defect.ts';
import type { SourceFile } from '../source/source.ts';
import { fileSource } from './file-source.ts';
import { isSkipped } from './folders.ts';
import { readPorts } from './read-ports.ts';

/** Files and folders that are looked at: enough for any project that a person set up, soon done in a home folder. */
const MOST_FILES = 5_000;
const DEPTH = 6;
const TEXT_BYTES = 1 << 16;
const HISTORY_BYTES = 4 << 20;
const MOST_HISTORIES = 300;

const TELLING =
  /^(Makefile|justfile|dvc\.yaml|MLproject|uv\.lock|poetry\.lock|Pipfile\.lock|requirements\.txt|pyproject\.toml|setup\.py|\.gitignore)$|\.(py|sh)$/i;
const HISTORY = /\.(csv|tsv|jsonl?|log|txt|wandb|db)$|tfevents|\.out$|(^|\/)metrics\/[^/.]+$/i;
/** What projects hold beside histories under the same endings. */
const OTHER = /^(package(-lock)?|tsconfig|requirements\S*|readme|license|config|settings)\b/i;

/** Looks at a project without running anything of it. A folder that cannot be read counts as empty. */
export async function lookAtProject(folder: string): Promise<Project> {
  const paths = await pathsBelow(folder);
  const texts = new Map<string, string>();
  for (const path of paths.filter((one) => TELLING.test(nameOf(one)))) texts.set(path, await beginningOf(join(folder, path)));
  const candidates = paths.filter((path) => HISTORY.test(path) && !OTHER.test(nameOf(path))).slice(0, MOST_HISTORIES);
  return { defaultBranch: await defaultBranchOf(folder), texts, histories: await historiesAmong(candidates, folder) };
}

async function pathsBelow(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const visit = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))) {
      if (paths.length >= MOST_FILES) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && depth < DEPTH && !isSkipped(join(folder, path))) await visit(path, depth + 1);
    }
  };
  await visit('', 1);
  return paths;
}

async function beginningOf(path: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(TEXT_BYTES), 0, TEXT_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

async function historiesAmong(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const { size } = await stat(join(folder, path)).catch(() => ({ size: 0 }));
    if (size > 0 && size <= HISTORY_BYTES) files.push({ path, content: fileSource(join(folder, path), size) });
  }
  const { runs } = await readHistories(files, readPorts);
  const read = runs.flatMap(({ replicates }) => replicates.flatMap((history) => history.files.map((file) => file.path)));
  return [...new Set(read)].toSorted();
}

/** What the remote calls its default branch, else the branch at hand, else `main`. */
async function defaultBranchOf(folder: string): Promise<string> {
  const read = (path: string) => readFile(join(folder, '.git', path), 'utf8').catch(() => '');
  const remote = /^ref: refs\/remotes\/origin\/(\S+)/.exec(await read('refs/remotes/origin/HEAD'))?.[1];
  if (remote !== undefined) return remote;
  for (const name of ['main', 'master'])
    if (existsSync(join(folder, '.git/refs/heads', name)) || (await read('packed-refs')).includes(` refs/heads/${name}\n`))
      return name;
  return /^ref: refs\/heads\/(\S+)/.exec(await read('HEAD'))?.[1] ?? 'main';
}

export async function isFolder(path: string, from: string): Promise<boolean> {
  return stat(resolve(from, path)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** The first folder at or above this one that holds a repository; the folder itself without one. */
export function repositoryOf(path: string, from: string): { readonly root: string; readonly hasGit: boolean } {
  const folder = resolve(from, path);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return { root: at, hasGit: true };
    if (dirname(at) === at) return { root: folder, hasGit: false };
  }
}

/** What stands already where a file is planned. */
export async function existingAt(root: string, file: PlannedFile): Promise<Existing> {
  return existingOf(file, await readFile(join(root, file.path), 'utf8').catch(() => undefined));
}

/** Why a planned file could not be written; undefined where it was. Nothing is ever overwritten. */
export async function writePlanned(root: string, { path, text }: PlannedFile): Promise<Defect | undefined> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return defectOf(error);
  }
}
