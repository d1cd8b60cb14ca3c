import { settingsOf } from './config/merge.ts';
import { DEFAULT_CONFIG, DEFAULT_POLICY, type Policy } from './config/policy.ts';
import type { FileConfig } from './config/schema.ts';
import { LANGUAGE_TAGS } from './config/settings.ts';
import { FORMAT_NAMES } from './history/read.ts';
import { type DiagnoseOptions, parseArguments } from './node/arguments.ts';
import { findFiles, readTextFile } from './node/files.ts';
import { readPorts } from './node/read-ports.ts';
import { writeReport } from './node/report-files.ts';
import { renderAnnotations } from './report/annotations.ts';
import { terminal } from './report/clean.ts';
import { renderJson } from './report/json.ts';
import type { Language } from './report/language/language.ts';
import { LANGUAGES } from './report/language/languages.ts';
import { logJson, logText } from './report/log-text.ts';
import { renderComment } from './report/markdown/comment.ts';
import type { FoundFiles, PublishingNote, UsageProblem } from './report/notices.ts';
import type { Report } from './report/report.ts';
import { renderTerminal } from './report/terminal.ts';
import { type Words, wordsIn } from './report/words.ts';
import { givenBaseline, run } from './run.ts';
import { errorMessage } from './source/error-message.ts';
import { VERSION } from './version.ts';

const DONE = 0;
const GATE_FAILED = 1;
const USAGE = 2;

/** What the command line needs from the process around it. */
export interface Surroundings {
  /** Folder that paths are taken from. */
  readonly folder: string;
  readonly columns: number;
  readonly colour: boolean;
  /** Standard output: the report and nothing else. */
  print(text: string): Promise<void>;
  /** Standard error, one line: notes, progress, mistakes. */
  say(sentence: string): void;
}

/** Runs one command line and gives its exit code: 0 done, 1 the gate failed, 2 wrong usage or nothing read. Never throws. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await dispatch(args, around);
  } catch (error) {
    around.say(wordsFor(args).unexpected(errorMessage(error)));
    return USAGE;
  }
}

async function dispatch(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parseArguments(args, FORMAT_NAMES);
  if ('code' in parsed) return usage(parsed, wordsFor(args), around);
  switch (parsed.command) {
    case 'help':
      await around.print(wordsFor(args).help);
      return DONE;
    case 'version':
      await around.print(`${VERSION}\n`);
      return DONE;
    case 'diagnose':
      return diagnoseCommand(parsed.options, around);
  }
}

/** In the language that is asked for, also if the rest of the command line is wrong. */
function wordsFor(args: readonly string[]): Words {
  const given = args.flatMap((arg, index) =>
    arg === '--language' ? [args[index + 1]] : arg.startsWith('--language=') ? [arg.slice(11)] : [],
  );
  const tag = LANGUAGE_TAGS.find((known) => known === given[0]) ?? 'en';
  return wordsIn(LANGUAGES[tag], terminal);
}

/** What a command needs besides its options. */
interface Setting {
  readonly options: DiagnoseOptions;
  readonly language: Language;
  readonly words: Words;
  readonly around: Surroundings;
}

async function diagnoseCommand(options: DiagnoseOptions, around: Surroundings): Promise<number> {
  const language = LANGUAGES[options.language];
  const setting: Setting = { options, language, words: wordsIn(language, terminal), around };
  const policy = await policyOf(options, around);
  if ('code' in policy) return usage(policy, setting.words, around);
  if (options.config === undefined && !('code' in (await readTextFile(DEFAULT_CONFIG, around.folder))))
    note([{ code: 'config-not-used', path: DEFAULT_CONFIG }], setting);
  const head = await findFiles(options.paths, around.folder);
  const bases = await Promise.all(options.bases.map((path) => findFiles([path], around.folder)));
  const [problem] = [head, ...bases].flatMap(({ problems }) => problems);
  if (problem) return usage(problem, setting.words, around);
  note(
    [head, ...bases].flatMap(({ notes }) => notes),
    setting,
  );
  const { report, notes } = await run({
    files: head.files,
    policy,
    ...(options.readAs !== undefined && { readAs: options.readAs }),
    reading: readPorts,
    ...(bases.length > 0 && { baseline: () => baselineOf(bases, policy, setting) }),
    context: {
      version: VERSION,
      ...(options.title !== undefined && { title: options.title }),
      ...(options.failOn === undefined && { local: true }),
    },
  });
  note(notes, setting);
  await around.print(rendered(report, setting));
  const written = options.out === undefined || (await write(report, options.out, setting));
  if (report.diagnosis.runs.length === 0 || !written) return USAGE;
  return report.gate.conclusion === 'failure' ? GATE_FAILED : DONE;
}

/** The configuration file, if one was named, below the flags. On the command line nothing fails unless asked. */
async function policyOf({ config, failOn, checkpoint }: DiagnoseOptions, { folder }: Surroundings): Promise<Policy | UsageProblem> {
  const given = { ...(failOn && { 'fail-on': failOn }), ...(checkpoint && { checkpoint }) };
  if (config === undefined) {
    return { ...DEFAULT_POLICY, failOn: failOn ?? 'never', ...(checkpoint && { checkpoint }) };
  }
  const file = await configOf(config, folder);
  if ('code' in file) return file;
  return settingsOf({ 'fail-on': 'never', ...definedOf(file), ...given }, file).policy;
}

function definedOf(file: FileConfig): { readonly 'fail-on'?: Policy['failOn'] } {
  return file['fail-on'] === undefined ? {} : { 'fail-on': file['fail-on'] };
}

async function configOf(path: string, folder: string): Promise<FileConfig | (UsageProblem & { readonly code: string })> {
  const file = await readTextFile(path, folder);
  if ('code' in file) return file;
  const { parseConfig } = await import('./config/parse.ts');
  const parsed = parseConfig(file.text, path, FORMAT_NAMES);
  if (parsed.ok) return parsed.value;
  return { code: 'config', path, mistakes: parsed.mistakes };
}

async function baselineOf(bases: readonly FoundFiles[], policy: Policy, setting: Setting) {
  const { readAs } = setting.options;
  const given = await givenBaseline(
    bases.map(({ files }) => files),
    { policy, reading: readPorts, ...(readAs !== undefined && { readAs }) },
  );
  if (given.baseline.state !== 'found') {
    note(
      given.refused.slice(0, 10).map(({ path, because }) => ({ code: 'base-refused', path, because })),
      setting,
    );
  }
  return given.baseline;
}

/** Names in it were anybody's to choose, and the command line may run in a workflow: only annotations are meant as commands. */
function rendered(report: Report, { options, language, around }: Setting): string {
  const { columns, colour } = around;
  switch (options.format) {
    case 'json':
      return logJson(renderJson(report, language));
    case 'markdown':
      return logText(renderComment(report, { language }));
    case 'github':
      return renderAnnotations(report, language);
    case 'text':
      return logText(renderTerminal(report, { language, width: columns, colour, verbose: options.verbose }));
  }
}

async function write(report: Report, folder: string, setting: Setting): Promise<boolean> {
  const { words, around, language } = setting;
  const written = await writeReport(report, folder, around.folder, language);
  if ('code' in written) {
    usage(written, words, around);
    return false;
  }
  note(written.notes, setting);
  around.say(words.wrote(written.files));
  return true;
}

function usage(problem: UsageProblem, words: Words, { say }: Surroundings): number {
  say(words.usage(problem));
  return USAGE;
}

function note(notes: readonly PublishingNote[], { words, around }: Setting): void {
  for (const one of notes) around.say(words.note(one));
}
