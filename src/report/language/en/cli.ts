/** The command line. */
export const cli = {
  'cli.no-path': 'Name a history file, a folder or an archive: loss-doctor diagnose PATH',
  'cli.unknown-command': 'Unknown command {value}. The command is diagnose: loss-doctor diagnose PATH',
  'cli.unknown-flag': 'Unknown option {value}. Options: {list}.',
  'cli.unknown-flag.guess': 'Unknown option {value}. Did you mean {what}?',
  'cli.missing-value': '{value} needs a value.',
  'cli.unexpected-value': '{value} takes no value.',
  'cli.repeated': '{value} is given twice. Give it once.',
  'cli.bad-value': '{field} {value} is unknown. Use one of {list}.',
  'cli.missing-path': '{path} does not exist.',
  'cli.unreadable-path': '{path} could not be opened: {detail}.',
  'cli.outside-workspace': '{path} is not in the workspace. Name a path in it that no link leads out of.',
  'cli.no-match': 'Nothing matches {path}.',
  'cli.empty-folder': '{path} has no file to read. Did training write its history there?',
  'cli.out-unwritable': 'Cannot write to {path}: {detail}. Name another folder with --out.',
  'cli.wrote': 'Wrote {list}.',
  'cli.files-skipped': '{path} has more than {n} files; the rest was not searched. Name the history folder.',
  'cli.depth-limit': '{path} is more than {n} folders deep and was not searched.',
  'cli.link-skipped': '{path} is a link and was not followed. Name it to have it read.',
  'cli.base-refused': 'Base, {path}: {reason}',
  'cli.unexpected': 'A bug in Loss Doctor: {detail}. Please report it with this line.',
  'cli.help': `Reads the loss histories that training left behind and says what is wrong with the training.

Usage: loss-doctor diagnose PATH... OPTIONS

PATH is a history file, a folder that is searched for histories, an archive, or a glob.
A folder with one subfolder per run gives one run per subfolder.

Options:
  --base PATH        histories of the base branch; again for older runs of it, newest first
  --out DIR          write report.md, report.json and the charts
  --format FORMAT    what to print: text (default), json, markdown or github
  --verbose          details of every run, not only of the worst
  --config FILE      configuration file, as .github/loss-doctor.yml
  --fail-on WHEN     exit with 1 on new problems (new), on any (any), or never (default)
  --checkpoint KIND  the checkpoint that training keeps: auto (default), best or last
  --read-as FORMAT   read every file as this format
  --language TAG     language of the report: {languages}
  --title TEXT       title of the report
  --help, --version

Example: loss-doctor diagnose runs --base main-runs --out report

Exit code: 0 done; 1 the check failed; 2 wrong usage or nothing read.
`,
} as const;
