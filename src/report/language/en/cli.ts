/** The command line. */
export const cli = {
  'cli.no-path': 'Name a history file, a folder or an archive: loss-doctor diagnose PATH, or loss-doctor compare HEAD BASE',
  'cli.empty-path': 'The path is empty. Is a variable unset?',
  'cli.unknown-command': '{value} is neither a file nor a command. Did you mean {what}?',
  'cli.unknown-flag': 'Unknown option {value}. Options: {list}.',
  'cli.unknown-flag.guess': 'Unknown option {value}. Did you mean {what}?',
  'cli.missing-value': '{value} needs a value.',
  'cli.unexpected-value': '{value} takes no value.',
  'cli.bad-value': '{field} {value} is unknown. Use one of {list}.',
  'cli.missing-path': '{path} does not exist.',
  'cli.unreadable-path': '{path} could not be opened: {detail}.',
  'cli.outside-workspace': '{path} is not in the workspace. Name a path in it that no link leads out of.',
  'cli.no-match': 'Nothing matches {path}.',
  'cli.empty-folder': '{path} has no file to read. Did training write its history there?',
  'cli.print-failed': 'The report could not be printed: {detail}.',
  'cli.out-unwritable': 'Cannot write to {path}: {detail}. Name another folder with --out.',
  'cli.wrote': 'Wrote {list}.',
  'cli.files-skipped': '{path} has more than {n} files; the rest was not searched. Name the history folder.',
  'cli.depth-limit': '{path} is more than {n} folders deep and was not searched.',
  'cli.link-skipped': '{path} is a link and was not followed. Name it to have it read.',
  'cli.base-refused': 'Base, {path}: {reason}',
  'cli.reading': 'Reading, {n} % …',
  'cli.unexpected': 'A bug in Loss Doctor: {detail}. Report it with this line.',
  'cli.unknown-format': 'No format is called {value}. All: loss-doctor formats',
  'cli.unknown-format.guess': 'No format is called {value}. Did you mean {list}? All: loss-doctor formats',
  'cli.formats': '{n} {n: format / formats}, recognized by what is in a file. --read-as NAME overrules that.',
  'init.no-folder': '{path} is not a folder. Name the folder of your project.',
  'init.no-repository': '{path} is in no git repository. Run this in the folder of your project.',
  'init.trains': 'Training command: {list}.',
  'init.no-training': 'No training command found. Put yours in the place of python train.py.',
  'init.histories': 'Found {n} {n: file / files} with a training history.',
  'init.printed':
    'The workflow keeps what training prints in {path}. Where training writes a history itself, name that under path:.',
  'init.not-ignored': 'Add {path} to .gitignore: a committed history is judged when a training fails before it writes its own.',
  'init.plan': 'Files: {list}.',
  'init.ask': 'Write these files? [y/N] ',
  'init.nothing-written': 'Nothing was written. --yes writes the files without asking.',
  'init.exists': '{path} exists and was left alone.',
  'init.add-steps': '{path} exists and does not use Loss Doctor. To get the comment, add this to the job in it that trains:',
  'init.broken': '{path} is not valid YAML (line {line}) and was left alone. Mend it and run this again.',
  'init.failed': '{path} could not be written: {detail}.',
  'init.done': 'Done. Commit, push, and open a pull request: the comment comes by itself.',
  'init.nearly-done': 'Written. Put in your training command, then commit, push, and open a pull request.',
  'explain.looks': 'What it looks like',
  'explain.means': 'What it means',
  'explain.do': 'What to do',
  'explain.wrong': 'When it is wrong',
  'explain.rule': 'The rule',
  'explain.thresholds': 'Thresholds and their defaults',
  'explain.set': 'Set to {value} for {run}.',
  'explain.severity': 'Severity',
  'explain.configure': 'Configure it',
  'explain.rests': 'Findings that rest on it',
  'explain.item': 'A report lists it where a finding calls for it, with the number that does.',
  'explain.more': 'With pictures and every detail: {where}',
  'explain.the-threshold': 'the threshold',
  'explain.kinds': 'Findings',
  'explain.signs': 'Signs',
  'explain.items': 'Checklist items',
  'explain.unknown': 'Nothing is called {value}. All: loss-doctor explain',
  'explain.unknown.guess': 'Nothing is called {value}. Did you mean {what}? All: loss-doctor explain',
  'sign.skill': 'how much was learned, against what guessing gives',
  'sign.course': 'what the last doubling of the training brought, and whether that shrinks',
  'sign.hours': 'how long the training took, and how long it went on after its best',
  'sign.forecast': 'what 25%, 50% and 100% more training would bring, with an 80% interval',
  'sign.rise': 'whether the curve got worse since its best, and by how much',
  'sign.gap': 'how far apart training and validation are, at the best and at the end',
  'sign.scatter': 'how noisy the curve is, its swings and its spikes',
  'sign.finite': 'whether every number is a number, also the hidden ones',
  'sign.metrics': 'what the task metrics say: best, end, constant, at the level of guessing',
  'sign.rate': 'what the learning rate did: constant, warmup, decay',
  'sign.budget': 'how much of the planned training was done',
  'cli.help': `Reads the loss histories that training left behind and says what is wrong with the training.

Usage: loss-doctor [diagnose] PATH... [OPTIONS]
       loss-doctor compare HEAD BASE... [OPTIONS]
       loss-doctor init [FOLDER] [--two-jobs] [--forks] [--dry-run] [--yes]
       loss-doctor explain [FINDING | SIGN | ITEM]
       loss-doctor formats [NAME] | completion bash|zsh|fish | help

PATH is a history file, a folder that is searched for histories, an archive, a glob, or - for standard input.
A folder with one subfolder per run gives one run per subfolder.

Options:
  --base PATH...     histories of the base branch; more for older runs of it, newest first
  -o, --out DIR      write report.md, report.json and the charts
  --format FORMAT    what to print: text (default), json, markdown or github
  --json             the same as --format json
  -v, --verbose      details of every run, not only of the worst
  -q, --quiet        the first line only, and no notes
  --no-color         no color, whatever the terminal can do
  --config FILE      configuration; without it .github/loss-doctor.yml of this folder
  --no-config        no configuration
  --fail-on WHEN     exit with 1 on new problems (new), on any (any), or never (default)
  --checkpoint KIND  the checkpoint that training keeps: auto (default), best or last
  --read-as FORMAT   read every file as this format
  --train NAME       the column that holds the training loss
  --val NAME         the column that holds the validation loss
  --x NAME           the column that holds the epoch or step
  --language TAG     language of the report: {languages}
  --title TEXT       title of the report
  -h, --help         this help
  -V, --version      the version
Of an option that is repeated the last one counts.

Set up a project:
  init               shows a workflow and a configuration for this repository, then writes them
  --two-jobs         train without rights, report in a second job
  --forks            a second workflow for pull requests from forks
  --dry-run, --yes   write nothing; write without asking

Examples:
  loss-doctor history/mlp/training.csv
  loss-doctor runs --base main-runs --out report --fail-on new

Exit code: 0 done; 1 the check failed; 2 wrong usage or nothing read.
Of compare: 0 better or within noise; 1 worse; 4 cannot be told.
Documentation: https://github.com/loss-doctor/loss-doctor#readme
`,
} as const;
