import type { Existing } from '../init/existing.ts';
import { type Plan, type PlannedFile, planSetup } from '../init/plan.ts';
import { isBelow, type Project, type Training } from '../init/project.ts';
import type { InitOptions } from '../node/arguments.ts';
import { existingAt, isFolder, lookAtProject, repositoryOf, writePlanned } from '../node/project.ts';
import { terminal } from '../report/clean.ts';
import { LANGUAGES } from '../report/language/languages.ts';
import type { InitNotice } from '../report/notices.ts';
import { type Words, wordsIn } from '../report/words.ts';
import { isIgnored } from './ignored.ts';
import { DONE, type Surroundings, USAGE } from './surroundings.ts';

/** `loss-doctor init`: shows the files that set a project up, then writes those that are not there yet. */
export async function initCommand(options: InitOptions, around: Surroundings): Promise<number> {
  const words = wordsIn(LANGUAGES[options.language], terminal);
  const say = (notice: InitNotice) => around.say(words.init(notice));
  if (!(await isFolder(options.folder, around.folder))) {
    say({ code: 'no-folder', path: options.folder });
    return USAGE;
  }
  const root = rootOf(options.folder, around.folder);
  if (root === undefined) {
    say({ code: 'no-repository', path: options.folder });
    return USAGE;
  }
  const project = await lookAtProject(root);
  const plan = planSetup(project, options);
  for (const notice of seenIn(plan, project)) say(notice);
  const planned = await Promise.all(plan.files.map(async (file) => ({ file, existing: await existingAt(root, file) })));
  const missing = planned.flatMap(({ file, existing }) => (existing.state === 'nothing' ? [file] : []));
  for (const { file, existing } of planned) await show(file, existing, say, around);
  const code = planned.some(({ existing }) => existing.state === 'broken') ? USAGE : DONE;
  if (missing.length === 0) return code;
  say({ code: 'plan', paths: missing.map(({ path }) => path) });
  if (options.isDryRun) return code;
  if (!options.isSure && !(await isWanted(words, around))) {
    say({ code: 'nothing-written' });
    return code;
  }
  for (const file of missing) {
    const detail = await writePlanned(root, file);
    if (detail === undefined) continue;
    say({ code: 'failed', path: file.path, detail });
    return USAGE;
  }
  const isComplete = planned.every(({ existing: { state } }) => state === 'nothing' || state === 'ours');
  if (isComplete) say({ code: isFound(plan) ? 'done' : 'nearly-done' });
  return code;
}

/** A file as it would be written, or what is to be done about the one that stands there. */
async function show(
  { path, text }: PlannedFile,
  existing: Existing,
  say: (notice: InitNotice) => void,
  { print }: Surroundings,
): Promise<void> {
  switch (existing.state) {
    case 'ours':
      return say({ code: 'exists', path });
    case 'broken':
      return say({ code: 'broken', path, line: existing.line });
    case 'foreign':
      say({ code: 'add-steps', path });
      return print(`\n${existing.toAdd}\n`);
    case 'nothing':
      return print(`--- ${path}\n\n${text}\n`);
  }
}

function rootOf(folder: string, from: string): string | undefined {
  const { root, hasGit } = repositoryOf(folder, from);
  return hasGit ? root : undefined;
}

function isFound({ trainings }: Plan): boolean {
  return trainings.some(({ source }) => source !== undefined);
}

function seenIn({ trainings }: Plan, project: Project): readonly InitNotice[] {
  const commands = trainings
    .filter(({ source }) => source !== undefined)
    .map(({ command, folder }) => (folder === '' ? command : `${folder}: ${command}`));
  const printed = trainings.find(({ isPrinted }) => isPrinted);
  const histories = project.histories.length;
  const places = trainings.map(placeOf).filter((place) => isInGit(place, project));
  return [
    ...(commands.length > 0 ? [{ code: 'trains', commands } as const] : [{ code: 'no-training' } as const]),
    ...(histories > 0 ? [{ code: 'histories', n: histories } as const] : []),
    ...(printed === undefined ? [] : [{ code: 'printed', path: printed.history } as const]),
    ...places.map((path) => ({ code: 'not-ignored', path }) as const),
  ];
}

/** Where the workflow looks for the history of a training. */
function placeOf({ folder, history }: Training): string {
  return folder === '' ? history : `${folder}/${history}`;
}

function isInGit(place: string, project: Project): boolean {
  return project.histories.some((path) => isBelow(path, place) && !isIgnored(path, project));
}

/** Without a person at the terminal nothing is written unless `--yes` says so. */
async function isWanted(words: Words, { ask }: Surroundings): Promise<boolean> {
  const answer = await ask(words.initQuestion);
  return answer !== undefined && /^\s*[ys]/i.test(answer);
}
