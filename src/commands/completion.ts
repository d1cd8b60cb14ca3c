import { COMMANDS, flagsOf, SHELLS, type Shell } from '../node/options.ts';

/** A script that completes commands, options and paths, to be sourced by the shell: `source <(loss-doctor completion bash)`. */
export function completionScript(shell: Shell): string {
  const commands = COMMANDS.join(' ');
  const flags = COMMANDS.map((command) => ({ command, flags: flagsOf(command).join(' ') }));
  switch (shell) {
    case 'bash':
      return `_loss_doctor() {
  local word=\${COMP_WORDS[COMP_CWORD]} flags='${flagsOf('diagnose').join(' ')}'
  case \${COMP_WORDS[1]} in
${flags.map((one) => `    ${one.command}) flags='${one.flags}' ;;`).join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands}' -- "$word") $(compgen -f -- "$word"))
  elif [[ \${COMP_WORDS[1]} == completion ]]; then
    COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _loss_doctor loss-doctor
`;
    case 'zsh':
      return `#compdef loss-doctor
_loss_doctor() {
  local flags='${flagsOf('diagnose').join(' ')}'
  case $words[2] in
${flags.map((one) => `    ${one.command}) flags='${one.flags}' ;;`).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    compadd -- \${=flags}
  elif ((CURRENT == 2)); then
    compadd -- ${commands}
    _files
  elif [[ $words[2] == completion ]]; then
    compadd -- ${SHELLS.join(' ')}
  else
    _files
  fi
}
compdef _loss_doctor loss-doctor
`;
    case 'fish':
      return `${[
        `complete -c loss-doctor -n __fish_use_subcommand -a '${commands}'`,
        `complete -c loss-doctor -f -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(' ')}'`,
        ...flags.flatMap((one) =>
          one.flags
            .split(' ')
            .filter((flag) => flag !== '')
            .map((flag) => `complete -c loss-doctor -n '__fish_seen_subcommand_from ${one.command}' -l ${flag.slice(2)}`),
        ),
      ].join('\n')}
`;
  }
}
