import { parseArgs } from 'node:util';
import { type CheckpointPolicy, FAIL_ON, type FailOn } from '../config/policy.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../config/settings.ts';
import type { Mapping } from '../history/mapping.ts';
import { nearest } from '../report/nearest.ts';
import type { UsageProblem } from '../report/notices.ts';
import { COMMANDS, flagsOf, isOption, OPTIONS, type OptionName, SHELLS, type Shell } from './options.ts';

const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'github'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A checked command line. */
export type Command =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'diagnose' | 'compare'; readonly options: DiagnoseOptions }
  | { readonly command: 'init'; readonly options: InitOptions }
  | { readonly command: 'explain'; readonly options: ExplainOptions }
  | { readonly command: 'formats'; readonly names: readonly string[] }
  | { readonly command: 'completion'; readonly shell: Shell };

export interface DiagnoseOptions {
  readonly paths: readonly string[];
  /** The base first, then older runs of the base branch, newest first. */
  readonly bases: readonly string[];
  readonly out?: string;
  readonly format: OutputFormat;
  readonly config?: string;
  /** Leave the configuration of the folder alone. */
  readonly isConfigIgnored: boolean;
  /** Absent: what the configuration says, else `never`. */
  readonly failOn?: FailOn;
  readonly checkpoint?: CheckpointPolicy;
  readonly readAs?: string;
  /** What `--train`, `--val` and `--x` say of names in the files. */
  readonly mapping?: Mapping;
  readonly title?: string;
  readonly language: LanguageTag;
  /** `quiet`: the first line only. `verbose`: details of every run. */
  readonly detail: 'quiet' | 'usual' | 'verbose';
  readonly isColorless: boolean;
  /** The command that was probably meant, if the first path is no file. */
  readonly guess?: string;
}

export interface InitOptions {
  readonly folder: string;
  readonly hasTwoJobs: boolean;
  readonly hasForks: boolean;
  readonly isDryRun: boolean;
  /** Write without asking. */
  readonly isSure: boolean;
  readonly language: LanguageTag;
}

export interface ExplainOptions {
  /** A kind, a sign, the number of a checklist item, or the id of a finding. */
  readonly topic?: string;
  readonly config?: string;
  readonly isConfigIgnored: boolean;
  readonly language: LanguageTag;
}

const CHECKPOINTS: readonly CheckpointPolicy[] = ['auto', 'best', 'last'];

/** What an option of few values takes. `formats` are the names that `--read-as` takes. */
export function valuesOf(formats: readonly string[]): ReadonlyMap<OptionName, readonly string[]> {
  return new Map<OptionName, readonly string[]>([
    ['format', OUTPUT_FORMATS],
    ['fail-on', FAIL_ON],
    ['checkpoint', CHECKPOINTS],
    ['read-as', formats],
    ['language', LANGUAGE_TAGS],
  ]);
}

/** Checks the arguments after the program's name; the first mistake comes back. `formats` are the names that `--read-as` takes. */
export function parseArguments(args: readonly string[], formats: readonly string[]): Command | UsageProblem {
  const scanned = scan(args);
  if ('code' in scanned) return scanned;
  const { given, words } = scanned;
  const named = COMMANDS.find((name) => name === words[0]);
  const command = named ?? 'diagnose';
  const rest = named === undefined ? words : words.slice(1);
  const foreign = [...given.keys()].find((name) => !OPTIONS[name].of.some((of) => of === command));
  if (foreign !== undefined) return { code: 'unknown-flag', flag: `--${foreign}`, allowed: flagsOf(command) };
  if (given.has('help') || command === 'help') return { command: 'help' };
  if (given.has('version')) return { command: 'version' };
  const language = chosen('--language', last(given, 'language'), LANGUAGE_TAGS) ?? 'en';
  if (typeof language === 'object') return language;
  switch (command) {
    case 'diagnose':
      return diagnoseOptions(given, rest, named === undefined, language, formats);
    case 'compare': {
      const parsed = diagnoseOptions(given, rest, false, language, formats);
      return 'options' in parsed && parsed.command === 'diagnose' ? { ...parsed, command } : parsed;
    }
    case 'init':
      return initOptions(given, rest, language);
    case 'explain':
      return { command, options: { language, ...configIn(given), ...(rest.length > 0 && { topic: rest.join(' ') }) } };
    case 'formats': {
      const asked = rest.join('-').toLowerCase();
      const names = formats.filter((name) => name.includes(asked));
      return names.length > 0 ? { command, names } : unknownFormat(asked, formats);
    }
    case 'completion': {
      const shell = chosen('completion', rest[0] ?? '', SHELLS);
      return typeof shell === 'object' ? shell : { command, shell: shell ?? 'bash' };
    }
  }
}

type Given = ReadonlyMap<OptionName, readonly string[]>;

interface Scanned {
  readonly given: Given;
  /** What is no option. */
  readonly words: readonly string[];
}

function scan(args: readonly string[]): Scanned | UsageProblem {
  const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, { of: _, ...option }]) => [name, option]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<OptionName, string[]>();
  const words: string[] = [];
  let isBase = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') isBase = false;
    else if (token.kind === 'positional') {
      // A shell makes several words of `--base runs*`; they are bases once a path was named.
      if (isBase) given.get('base')?.push(token.value);
      else words.push(token.value);
    } else {
      const { name, rawName, value, inlineValue } = token;
      if (!isOption(name)) return { code: 'unknown-flag', flag: rawName, allowed: Object.keys(OPTIONS).map((it) => `--${it}`) };
      const isMissing = value === undefined || value === '' || (inlineValue === false && value.startsWith('--'));
      if (OPTIONS[name].type === 'string' && isMissing) return { code: 'missing-value', flag: rawName };
      if (OPTIONS[name].type === 'boolean' && value !== undefined) return { code: 'unexpected-value', flag: rawName };
      given.set(name, [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])]);
      isBase = name === 'base' && words.some((word) => !COMMANDS.some((command) => command === word));
    }
  }
  return { given, words };
}

/** Of a repeated option the last one counts, so that aliases can be overruled. */
function last(given: Given, name: OptionName): string | undefined {
  return given.get(name)?.at(-1);
}

function diagnoseOptions(
  given: Given,
  paths: readonly string[],
  isImplied: boolean,
  language: LanguageTag,
  formats: readonly string[],
): Command | UsageProblem {
  const format = chosen('--format', last(given, 'format'), OUTPUT_FORMATS);
  const failOn = chosen('--fail-on', last(given, 'fail-on'), FAIL_ON);
  const checkpoint = chosen('--checkpoint', last(given, 'checkpoint'), CHECKPOINTS);
  const readAs = last(given, 'read-as');
  if (typeof format === 'object') return format;
  if (typeof failOn === 'object') return failOn;
  if (typeof checkpoint === 'object') return checkpoint;
  if (readAs !== undefined && !formats.includes(readAs)) return unknownFormat(readAs, formats);
  const [first] = paths;
  if (first === undefined) return { code: 'no-path' };
  if (paths.includes('')) return { code: 'empty-path' };
  const guess = isImplied && /^[\w-]+$/.test(first) ? nearest(first, COMMANDS) : undefined;
  const mapping = mappingIn(given);
  const [out, title] = [last(given, 'out'), last(given, 'title')];
  return {
    command: 'diagnose',
    options: {
      paths,
      bases: given.get('base') ?? [],
      format: given.has('json') ? 'json' : (format ?? 'text'),
      language,
      detail: given.has('quiet') ? 'quiet' : given.has('verbose') || given.has('all') ? 'verbose' : 'usual',
      ...configIn(given),
      isColorless: given.has('no-color'),
      ...(guess !== undefined && { guess }),
      ...(out !== undefined && { out }),
      ...(failOn !== undefined && { failOn }),
      ...(checkpoint !== undefined && { checkpoint }),
      ...(readAs !== undefined && { readAs }),
      ...(mapping !== undefined && { mapping }),
      ...(title !== undefined && { title }),
    },
  };
}

function configIn(given: Given): Pick<DiagnoseOptions, 'config' | 'isConfigIgnored'> {
  const config = last(given, 'config');
  return { isConfigIgnored: given.has('no-config'), ...(config !== undefined && { config }) };
}

function initOptions(given: Given, [folder = '.']: readonly string[], language: LanguageTag): Command | UsageProblem {
  if (folder === '') return { code: 'empty-path' };
  const has = (name: OptionName): boolean => given.has(name);
  return {
    command: 'init',
    options: {
      folder,
      hasTwoJobs: has('two-jobs'),
      hasForks: has('forks'),
      isDryRun: has('dry-run'),
      isSure: has('yes'),
      language,
    },
  };
}

/** Names of each role, by several options or with commas between them; a name that has a comma is given in the configuration. */
function mappingIn(given: Given): Mapping | undefined {
  if (!given.has('train') && !given.has('val') && !given.has('x')) return undefined;
  const names = (option: OptionName) => (given.get(option) ?? []).flatMap((value) => value.split(',')).map((name) => name.trim());
  const axis = last(given, 'x');
  return { train: names('train'), validation: names('val'), ...(axis !== undefined && { axis }) };
}

/** The formats that have a word of the name, else those with a word that is spelled like it. */
function unknownFormat(format: string, formats: readonly string[]): UsageProblem {
  const words = new Set(formats.flatMap((name) => [name, ...name.split('-')]));
  const word = [...words].find((one) => one === format) ?? nearest(format, [...words]);
  return { code: 'unknown-format', format, meant: word === undefined ? [] : formats.filter((name) => name.includes(word)) };
}

function chosen<T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T | undefined | UsageProblem {
  if (value === undefined) return undefined;
  return allowed.find((candidate) => candidate === value) ?? { code: 'bad-value', flag, value, allowed };
}
