import { mappingIn } from '../config/columns.ts';
import { DEFAULT_CONFIG, DEFAULT_POLICY, type Policy } from '../config/policy.ts';
import type { ReadPorts } from '../history/ports.ts';
import type { DiagnoseOptions } from '../node/arguments.ts';
import { findFiles } from '../node/files.ts';
import { readPorts } from '../node/read-ports.ts';
import { writeReport } from '../node/report-files.ts';
import { watched } from '../node/watched.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { terminal } from '../report/clean.ts';
import { renderJson } from '../report/json.ts';
import type { Language } from '../report/language/language.ts';
import { LANGUAGES } from '../report/language/languages.ts';
import { logJson, logText } from '../report/log-text.ts';
import { renderComment } from '../report/markdown/comment.ts';
import type { FoundFiles, PublishingNote, UsageProblem } from '../report/notices.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { type Words, wordsIn } from '../report/words.ts';
import { givenBaseline, run } from '../run.ts';
import { VERSION } from '../version.ts';
import { configurationFor, settingsIn } from './configuration.ts';
import { DONE, GATE_FAILED, type Surroundings, USAGE, usage } from './surroundings.ts';

/** What a command needs besides its options. */
interface Setting {
  readonly options: DiagnoseOptions;
  readonly language: Language;
  readonly words: Words;
  readonly around: Surroundings;
}

/** `loss-doctor diagnose PATH...` */
export async function diagnoseCommand(
  options: DiagnoseOptions,
  around: Surroundings,
  codeOf: (report: Report) => number = gateCode,
): Promise<number> {
  const language = LANGUAGES[options.language];
  const setting: Setting = { options, language, words: wordsIn(language, terminal), around };
  const chosen = await choicesOf(options, around);
  if ('code' in chosen) return usage(chosen, setting.words, around);
  const { policy, reading } = chosen;
  if (chosen.isFromFolder) note([{ code: 'config-used', path: DEFAULT_CONFIG }], setting);
  const head = await findFiles(options.paths, around.folder);
  const bases = await Promise.all(options.bases.map((path) => findFiles([path], around.folder)));
  const [problem] = [head, ...bases].flatMap(({ problems }) => problems);
  if (problem) return usage(meant(problem, options), setting.words, around);
  note(
    [head, ...bases].flatMap(({ notes }) => notes),
    setting,
  );
  const { progress } = around;
  const { report, notes } = await run({
    files: progress === undefined ? head.files : watched(head.files, (n) => progress(setting.words.reading(n))),
    refused: head.refused,
    policy,
    ...(options.readAs !== undefined && { readAs: options.readAs }),
    reading,
    ...(bases.length > 0 && { baseline: () => baselineOf(bases, chosen, setting) }),
    context: {
      version: VERSION,
      ...(options.title !== undefined && { title: options.title }),
      ...(options.failOn === undefined && { local: true }),
    },
  });
  progress?.('');
  note(notes, setting);
  await around.print(rendered(report, setting));
  const written = options.out === undefined || (await write(report, options.out, setting));
  if (report.diagnosis.runs.length === 0 || !written) return USAGE;
  return codeOf(report);
}

function gateCode({ gate }: Report): number {
  return gate.conclusion === 'failure' ? GATE_FAILED : DONE;
}

/** A first word that is neither a command nor a file was probably a command. */
function meant(problem: UsageProblem, { paths: [first], guess }: DiagnoseOptions): UsageProblem {
  if (guess === undefined || problem.code !== 'missing-path' || problem.path !== first) return problem;
  return { code: 'unknown-command', command: first, guess };
}

/** What options and the configuration decide. */
interface Choices {
  readonly policy: Policy;
  readonly reading: ReadPorts;
  readonly isFromFolder: boolean;
}

/** The configuration, below the flags. */
async function choicesOf(options: DiagnoseOptions, { folder }: Surroundings): Promise<Choices | UsageProblem> {
  const { failOn, checkpoint, mapping } = options;
  const explained = mapping === undefined ? {} : { mappingOf: () => mapping };
  const configuration = await configurationFor(options, folder);
  if (configuration === undefined) {
    const policy = { ...DEFAULT_POLICY, failOn: failOn ?? 'never', ...(checkpoint && { checkpoint }) };
    return { policy, reading: { ...readPorts, ...explained }, isFromFolder: false };
  }
  if ('code' in configuration) return configuration;
  const settings = settingsIn(configuration, { ...(failOn && { 'fail-on': failOn }), ...(checkpoint && { checkpoint }) });
  const reading = { ...readPorts, ...mappingIn(settings), ...explained };
  return { policy: settings.policy, reading, isFromFolder: configuration.isFromFolder };
}

async function baselineOf(bases: readonly FoundFiles[], { policy, reading }: Choices, setting: Setting) {
  const { readAs } = setting.options;
  const given = await givenBaseline(
    bases.map(({ files }) => files),
    { policy, reading, ...(readAs !== undefined && { readAs }) },
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
function rendered(report: Report, setting: Setting): string {
  const { options, language } = setting;
  switch (options.format) {
    case 'json':
      return logJson(renderJson(report, language));
    case 'markdown':
      return logText(renderComment(report, { language }));
    case 'github':
      return renderAnnotations(report, language);
    case 'text':
      return textOf(report, setting);
  }
}

function textOf(report: Report, { options, language, around }: Setting): string {
  const color = around.color && !options.isColorless;
  const text = renderTerminal(report, { language, width: around.columns, colour: color, verbose: options.detail === 'verbose' });
  return logText(options.detail === 'quiet' ? `${text.trim().split('\n\n')[0]}\n` : text);
}

async function write(report: Report, folder: string, setting: Setting): Promise<boolean> {
  const { options, words, around, language } = setting;
  const written = await writeReport(report, folder, around.folder, language);
  if ('code' in written) {
    usage(written, words, around);
    return false;
  }
  note(written.notes, setting);
  if (options.detail !== 'quiet') around.say(words.wrote(written.files));
  return true;
}

function note(notes: readonly PublishingNote[], { options, words, around }: Setting): void {
  if (options.detail === 'quiet') return;
  for (const one of notes) around.say(words.note(one));
}
