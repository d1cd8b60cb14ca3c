#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { settingsOf } from './config/merge.ts';
import { DEFAULT_POLICY, type Policy } from './config/policy.ts';
import type { FileConfig } from './config/schema.ts';
import { FORMATS } from './history/read.ts';
import { type DiagnoseOptions, parseArguments } from './node/arguments.ts';
import { type FoundFiles, findFiles } from './node/files.ts';
import { writeReport } from './node/report-files.ts';
import { renderAnnotations } from './report/annotations.ts';
import { plain } from './report/clean.ts';
import { renderJson } from './report/json.ts';
import { en } from './report/language/en.ts';
import { renderComment } from './report/markdown/comment.ts';
import type { PublishingNote, UsageProblem } from './report/notices.ts';
import type { Report } from './report/report.ts';
import { renderTerminal } from './report/terminal.ts';
import { givenBaseline, run } from './run.ts';
import { VERSION } from './version.ts';

const DONE = 0;
const GATE_FAILED = 1;
const USAGE = 2;

const words = en(plain);

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(
    args,
    FORMATS.map(({ name }) => name),
  );
  if ('code' in parsed) return usage(parsed);
  switch (parsed.command) {
    case 'help':
      return print(words.command.help);
    case 'version':
      return print(`${VERSION}\n`);
    case 'diagnose':
      return diagnoseCommand(parsed.options);
  }
}

async function diagnoseCommand(options: DiagnoseOptions): Promise<number> {
  const policy = await policyOf(options);
  if ('code' in policy) return usage(policy);
  const head = await findFiles(options.paths, process.cwd());
  const bases = await Promise.all(options.bases.map((path) => findFiles([path], process.cwd())));
  const [problem] = [head, ...bases].flatMap(({ problems }) => problems);
  if (problem) return usage(problem);
  for (const found of [head, ...bases]) found.notes.forEach(note);
  const reading = options.readAs === undefined ? {} : { readAs: options.readAs };
  const { report } = await run({
    files: head.files,
    policy,
    ...reading,
    ...(bases.length > 0 && { baseline: () => baselineOf(bases, policy, options) }),
    context: { version: VERSION, ...(options.title !== undefined && { title: options.title }) },
  });
  await print(rendered(report, options));
  const written = options.out === undefined || (await write(report, options.out));
  if (report.diagnosis.runs.length === 0 || !written) return USAGE;
  return report.gate.conclusion === 'failure' ? GATE_FAILED : DONE;
}

/** The configuration file, if one was named, below the flags. On the command line nothing fails unless asked. */
async function policyOf({ config, failOn, checkpoint }: DiagnoseOptions): Promise<Policy | UsageProblem> {
  const given = { ...(failOn && { 'fail-on': failOn }), ...(checkpoint && { checkpoint }) };
  if (config === undefined) {
    return { ...DEFAULT_POLICY, failOn: failOn ?? 'never', ...(checkpoint && { checkpoint }) };
  }
  const file = await configOf(config);
  if ('code' in file) return file;
  return settingsOf({ 'fail-on': 'never', ...definedOf(file), ...given }, file).policy;
}

function definedOf(file: FileConfig): { readonly 'fail-on'?: Policy['failOn'] } {
  return file['fail-on'] === undefined ? {} : { 'fail-on': file['fail-on'] };
}

async function configOf(path: string): Promise<FileConfig | (UsageProblem & { readonly code: string })> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return { code: 'missing-path', path };
  }
  const { parseConfig } = await import('./config/parse.ts');
  const parsed = parseConfig(text, path);
  if (parsed.ok) return parsed.value;
  return { code: 'config', path, mistakes: parsed.mistakes.map((mistake) => words.command.mistake(mistake)) };
}

async function baselineOf(bases: readonly FoundFiles[], policy: Policy, { readAs }: DiagnoseOptions) {
  const given = await givenBaseline(
    bases.map(({ files }) => files),
    { policy, ...(readAs !== undefined && { readAs }) },
  );
  if (given.baseline.state !== 'found') {
    for (const { path, because } of given.refused.slice(0, 10)) say(`${plain.name(path)}: ${words.reading.refusal(because)}`);
  }
  return given.baseline;
}

function rendered(report: Report, { format }: DiagnoseOptions): string {
  switch (format) {
    case 'json':
      return renderJson(report, en);
    case 'markdown':
      return renderComment(report, { language: en });
    case 'github':
      return renderAnnotations(report, en);
    case 'text':
      return renderTerminal(report, { language: en, width: process.stdout.columns ?? 100, colour: colourWanted() });
  }
}

/** https://no-color.org and the habit of FORCE_COLOR. */
function colourWanted(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true;
}

async function write(report: Report, folder: string): Promise<boolean> {
  const written = await writeReport(report, folder, en);
  if ('code' in written) {
    usage(written);
    return false;
  }
  written.notes.forEach(note);
  say(words.command.wrote(written.files));
  return true;
}

function usage(problem: UsageProblem): number {
  say(words.command.usage(problem));
  return USAGE;
}

function note(one: PublishingNote): void {
  say(words.command.note(one));
}

function say(sentence: string): void {
  process.stderr.write(`loss-doctor: ${sentence}\n`);
}

function print(text: string): Promise<number> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve(DONE)));
}

// A reader such as `head` may close the pipe early: nothing is lost that anybody wanted.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(words.command.unexpected(error instanceof Error ? error.message : String(error)));
  process.exitCode = USAGE;
}
