import type { CommandName, OptionName, Shell } from '../node/options.ts';
import { COMMANDS, flagsOf, OPTIONS, SHELLS } from '../node/options.ts';

/** What stands behind options of few values, and behind `explain`. */
export interface Completable {
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  readonly topics: readonly string[];
}

/** A script that completes commands, options, their values and paths, to be sourced by the shell: `source <(loss-doctor completion bash)`. */
export function completionScript(shell: Shell, { values, topics }: Completable): string {
  const words = new Map<CommandName, readonly string[]>([
    ['completion', SHELLS],
    ['explain', topics],
  ]);
  switch (shell) {
    case 'bash':
      return bash(values, words);
    case 'zsh':
      return zsh(values, words);
    case 'fish':
      return fish(values, words);
  }
}

type Values = Completable['values'];
type Words = ReadonlyMap<CommandName, readonly string[]>;

/** Whatever comes first but a command is a path of `diagnose`. */
const DEFAULT = 'diagnose';

function bash(values: Values, words: Words): string {
  const reply = (list: readonly string[]) => `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;
  return `_loss_doctor() {
  local word=\${COMP_WORDS[COMP_CWORD]} flags='${flagsOf(DEFAULT).join(' ')}'
  case \${COMP_WORDS[COMP_CWORD - 1]} in
${[...values].map(([name, list]) => `    --${name}) ${reply(list)}; return ;;`).join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${COMMANDS.map((command) => `    ${command}) flags='${flagsOf(command).join(' ')}' ;;`).join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${COMMANDS.join(' ')}' -- "$word") $(compgen -f -- "$word"))
  else
    case \${COMP_WORDS[1]} in
${[...words].map(([command, list]) => `      ${command}) ${reply(list)} ;;`).join('\n')}
      *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
  fi
}
complete -o filenames -F _loss_doctor loss-doctor
`;
}

function zsh(values: Values, words: Words): string {
  return `#compdef loss-doctor
_loss_doctor() {
  local flags='${flagsOf(DEFAULT).join(' ')}'
  case $words[CURRENT-1] in
${[...values].map(([name, list]) => `    --${name}) compadd -- ${list.join(' ')}; return ;;`).join('\n')}
  esac
  case $words[2] in
${COMMANDS.map((command) => `    ${command}) flags='${flagsOf(command).join(' ')}' ;;`).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    compadd -- \${=flags}
  elif ((CURRENT == 2)); then
    compadd -- ${COMMANDS.join(' ')}
    _files
  else
    case $words[2] in
${[...words].map(([command, list]) => `      ${command}) compadd -- ${list.join(' ')} ;;`).join('\n')}
      *) _files ;;
    esac
  fi
}
compdef _loss_doctor loss-doctor
`;
}

function fish(values: Values, words: Words): string {
  const others = COMMANDS.filter((command) => command !== DEFAULT).join(' ');
  const within = (command: CommandName) =>
    command === DEFAULT ? `not __fish_seen_subcommand_from ${others}` : `__fish_seen_subcommand_from ${command}`;
  const option = (command: CommandName, flag: string): string => {
    const [, known] = [...values].find(([name]) => `--${name}` === flag) ?? [];
    const takes = Object.entries(OPTIONS).some(([name, { type }]) => `--${name}` === flag && type === 'string');
    const value = known !== undefined ? ` -x -a '${known.join(' ')}'` : takes ? ' -r' : '';
    return `complete -c loss-doctor -n '${within(command)}' -l ${flag.slice(2)}${value}`;
  };
  return `${[
    `complete -c loss-doctor -n __fish_use_subcommand -a '${COMMANDS.join(' ')}'`,
    ...[...words].map(([command, list]) => `complete -c loss-doctor -f -n '${within(command)}' -a '${list.join(' ')}'`),
    ...COMMANDS.flatMap((command) => flagsOf(command).map((flag) => option(command, flag))),
  ].join('\n')}
`;
}
