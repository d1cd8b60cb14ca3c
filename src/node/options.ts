export const COMMANDS = ['diagnose', 'compare', 'init', 'explain', 'formats', 'completion', 'help'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly of: readonly CommandName[];
}

const EVERY = COMMANDS;
/** Commands that read histories. */
const READERS = ['diagnose', 'compare'] as const;

/** Commands that look at the configuration. */
const CONFIGURED = [...READERS, 'explain'] as const;

/** Every option, the commands that it belongs to, and whether it takes a value. */
export const OPTIONS = {
  base: { type: 'string', of: READERS },
  out: { type: 'string', short: 'o', of: READERS },
  format: { type: 'string', of: READERS },
  json: { type: 'boolean', of: READERS },
  config: { type: 'string', of: CONFIGURED },
  'no-config': { type: 'boolean', of: CONFIGURED },
  'fail-on': { type: 'string', of: READERS },
  checkpoint: { type: 'string', of: READERS },
  'read-as': { type: 'string', of: READERS },
  train: { type: 'string', of: READERS },
  val: { type: 'string', of: READERS },
  x: { type: 'string', of: READERS },
  title: { type: 'string', of: READERS },
  verbose: { type: 'boolean', short: 'v', of: READERS },
  all: { type: 'boolean', of: READERS },
  quiet: { type: 'boolean', short: 'q', of: READERS },
  'no-color': { type: 'boolean', of: READERS },
  'two-jobs': { type: 'boolean', of: ['init'] },
  forks: { type: 'boolean', of: ['init'] },
  'dry-run': { type: 'boolean', of: ['init'] },
  yes: { type: 'boolean', short: 'y', of: ['init'] },
  language: { type: 'string', of: ['diagnose', 'compare', 'init', 'explain', 'formats', 'help'] },
  help: { type: 'boolean', short: 'h', of: EVERY },
  version: { type: 'boolean', short: 'V', of: EVERY },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** The options of a command, as they are typed. */
export function flagsOf(command: CommandName): readonly string[] {
  const of = (option: Option): boolean => option.of.includes(command);
  return Object.entries(OPTIONS).flatMap(([name, option]) => (of(option) ? [`--${name}`] : []));
}
