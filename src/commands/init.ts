import { type Plan, planSetup } from '../init/plan.ts';
import type { InitOptions } from '../node/arguments.ts';
import { isFolder, lookAtProject, repositoryOf, writePlanned } from '../node/project.ts';
import { terminal } from '../report/clean.ts';
import { LANGUAGES } from '../report/language/languages.ts';
import type { InitNotice } from '../report/notices.ts';
import { type Words, wordsIn } from '../report/words.ts';
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
  for (const notice of seenIn(plan, project.histories.length)) say(notice);
  await around.print(plan.files.map(({ path, text }) => `--- ${path}\n\n${text}`).join('\n'));
  say({ code: 'plan', paths: plan.files.map(({ path }) => path) });
  if (options.isDryRun) return DONE;
  if (!options.isSure && !(await isWanted(words, around))) {
    say({ code: 'nothing-written' });
    return DONE;
  }
  const written = await writePlanned(root, plan.files);
  const foreign = written.flatMap((one) => {
    const toAdd = one.state === 'exists' && !one.isOurs ? plan.files.find(({ path }) => path === one.path)?.toAdd : undefined;
    return toAdd === undefined ? [] : [{ path: one.path, toAdd }];
  });
  for (const one of written) {
    if (one.state === 'failed') say({ code: 'failed', path: one.path, detail: one.detail });
    if (one.state === 'exists' && !foreign.some(({ path }) => path === one.path)) say({ code: 'exists', path: one.path });
  }
  for (const { path, toAdd } of foreign) {
    say({ code: 'add-steps', path });
    await around.print(`\n${toAdd}`);
  }
  if (written.some(({ state }) => state === 'failed')) return USAGE;
  if (foreign.length === 0 && written.some(({ state }) => state === 'written'))
    say({ code: isFound(plan) ? 'done' : 'nearly-done' });
  return DONE;
}

function rootOf(folder: string, from: string): string | undefined {
  const { root, hasGit } = repositoryOf(folder, from);
  return hasGit ? root : undefined;
}

function isFound({ trainings }: Plan): boolean {
  return trainings.some(({ source }) => source !== undefined);
}

function seenIn({ trainings }: Plan, histories: number): readonly InitNotice[] {
  const commands = trainings
    .filter(({ source }) => source !== undefined)
    .map(({ command, folder }) => (folder === '' ? command : `${folder}: ${command}`));
  const printed = trainings.find(({ isPrinted }) => isPrinted);
  return [
    ...(commands.length > 0 ? [{ code: 'trains', commands } as const] : [{ code: 'no-training' } as const]),
    ...(histories > 0 ? [{ code: 'histories', n: histories } as const] : []),
    ...(printed === undefined ? [] : [{ code: 'printed', path: printed.history } as const]),
  ];
}

/** Without a person at the terminal nothing is written unless `--yes` says so. */
async function isWanted(words: Words, { ask }: Surroundings): Promise<boolean> {
  const answer = await ask(words.initQuestion);
  return answer !== undefined && /^\s*[ys]/i.test(answer);
}
