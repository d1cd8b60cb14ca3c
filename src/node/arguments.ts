import { type CheckpointPolicy, FAIL_ON, type FailOn } from '../config/policy.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../config/settings.ts';
import type { UsageProblem } from '../report/notices.ts';

const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'github'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A checked command line. */
export type Command =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'diagnose'; readonly options: DiagnoseOptions };

export interface DiagnoseOptions {
  readonly paths: readonly string[];
  /** The base first, then older runs of the base branch, newest first. */
  readonly bases: readonly string[];
  readonly out?: string;
  readonly format: OutputFormat;
  readonly config?: string;
  /** Absent: what the configuration says, else `never`. */
  readonly failOn?: FailOn;
  readonly checkpoint?: CheckpointPolicy;
  readonly readAs?: string;
  readonly title?: string;
  readonly language: LanguageTag;
  /** Details of every run. */
  readonly verbose: boolean;
}

const CHECKPOINTS: readonly CheckpointPolicy[] = ['auto', 'best', 'last'];
const FLAGS = [
  '--base',
  '--out',
  '--format',
  '--config',
  '--fail-on',
  '--checkpoint',
  '--read-as',
  '--language',
  '--title',
  '--verbose',
  '--help',
  '--version',
];
const WITH_VALUE = new Set(FLAGS.filter((flag) => !['--help', '--version', '--verbose'].includes(flag)));

/** Checks the arguments after the program's name; the first mistake comes back. `formats` are the names that `--read-as` takes. */
export function parseArguments(args: readonly string[], formats: readonly string[]): Command | UsageProblem {
  const [command, ...rest] = args;
  if (command === '--version') return { command: 'version' };
  if (command === '--help' || command === '-h' || command === 'help') return { command: 'help' };
  if (command === undefined) return { code: 'no-command' };
  if (command !== 'diagnose') return { code: 'unknown-command', command };
  const scanned = scan(rest);
  if ('code' in scanned) return scanned;
  if (scanned.values.has('--help')) return { command: 'help' };
  if (scanned.values.has('--version')) return { command: 'version' };
  return diagnoseOptions(scanned, formats);
}

interface Scanned {
  readonly paths: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

function scan(args: readonly string[]): Scanned | UsageProblem {
  const paths: string[] = [];
  const values = new Map<string, string[]>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      paths.push(arg);
      continue;
    }
    const [name = arg, ...inline] = arg === '-h' ? ['--help'] : arg.split('=');
    if (!FLAGS.includes(name)) return { code: 'unknown-flag', flag: name, allowed: FLAGS };
    if (!WITH_VALUE.has(name)) {
      if (inline.length > 0) return { code: 'unexpected-value', flag: name };
      values.set(name, []);
      continue;
    }
    const value = inline.length > 0 ? inline.join('=') : args[++i];
    if (value === undefined || value === '' || (inline.length === 0 && value.startsWith('--')))
      return { code: 'missing-value', flag: name };
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { paths, values };
}

function diagnoseOptions({ paths, values }: Scanned, formats: readonly string[]): Command | UsageProblem {
  const repeated = [...values].find(([flag, given]) => flag !== '--base' && given.length > 1);
  if (repeated) return { code: 'repeated', flag: repeated[0] };
  const one = (flag: string): string | undefined => values.get(flag)?.[0];
  const format = chosen('--format', one('--format'), OUTPUT_FORMATS);
  const failOn = chosen('--fail-on', one('--fail-on'), FAIL_ON);
  const checkpoint = chosen('--checkpoint', one('--checkpoint'), CHECKPOINTS);
  const readAs = chosen('--read-as', one('--read-as'), formats);
  const language = chosen('--language', one('--language'), LANGUAGE_TAGS);
  if (typeof format === 'object') return format;
  if (typeof failOn === 'object') return failOn;
  if (typeof checkpoint === 'object') return checkpoint;
  if (typeof readAs === 'object') return readAs;
  if (typeof language === 'object') return language;
  if (paths.length === 0) return { code: 'no-path' };
  const [out, config, title] = [one('--out'), one('--config'), one('--title')];
  return {
    command: 'diagnose',
    options: {
      paths,
      bases: values.get('--base') ?? [],
      format: format ?? 'text',
      language: language ?? 'en',
      verbose: values.has('--verbose'),
      ...(out !== undefined && { out }),
      ...(config !== undefined && { config }),
      ...(failOn !== undefined && { failOn }),
      ...(checkpoint !== undefined && { checkpoint }),
      ...(readAs !== undefined && { readAs }),
      ...(title !== undefined && { title }),
    },
  };
}

function chosen<T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T | undefined | UsageProblem {
  if (value === undefined) return undefined;
  return allowed.find((candidate) => candidate === value) ?? { code: 'bad-value', flag, value, allowed };
}
