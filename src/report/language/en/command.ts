import type { ConfigFault, ConfigMistake } from '../../../config/settings.ts';
import type { PublishedThing, PublishingNote, UsageProblem } from '../../notices.ts';
import type { CommandSentences, Markup } from '../language.ts';
import { shortCommit } from './commits.ts';
import { list } from './names.ts';
import { numbers } from './numbers.ts';
import { refusal } from './reading.ts';

const { count } = numbers;

const HELP = `Reads the loss histories that a training left behind and says what is wrong with the training.

Usage: loss-doctor diagnose PATH... [options]

PATH is a history file, a folder that is searched for histories, an archive, or a glob.
A folder with one sub-folder per run gives one run per sub-folder.

Options:
  --base PATH        histories of the base branch; may be given again for older runs of it, newest first
  --out DIR          write report.md, report.json, chart.svg, chart.png, chart-dark.png and chart.vl.json
  --format FORMAT    what to print: text (default), json, markdown or github
  --config FILE      configuration file, as .github/loss-doctor.yml
  --fail-on WHEN     exit with 1 on new problems (new), on any (any), or never (default)
  --checkpoint KIND  the checkpoint that training keeps: auto (default), best or last
  --read-as FORMAT   read every file as this format, whatever it looks like
  --language TAG     language of the report: en
  --title TEXT       title of the report
  --help, --version

Exit code: 0 done; 1 the gate failed (--fail-on); 2 wrong usage, or nothing could be read.
`;

export function commandSentences(markup: Markup): CommandSentences {
  return {
    help: HELP,
    usage: (problem) => usage(problem, markup),
    note: (note) => publishing(note, markup),
    mistake: (mistake) => mistakeSentence(mistake, markup),
    wrote: (files) => `Wrote ${files.join(', ')}.`,
    trained: (commit) => `Trained ${shortCommit(commit)}`,
    shortened: 'Shortened to fit; `report.json` has everything.',
    unexpected: (detail) => `Stopped by a mistake in Loss Doctor itself, please report it: ${markup.name(detail)}`,
  };
}

function usage(problem: UsageProblem, markup: Markup): string {
  switch (problem.code) {
    case 'no-command':
      return 'No command given. Try: loss-doctor diagnose PATH';
    case 'unknown-command':
      return `Unknown command ${markup.name(problem.command)}. The only command is diagnose: loss-doctor diagnose PATH`;
    case 'no-path':
      return 'No PATH given. Name a history file, a folder that holds one, or an archive: loss-doctor diagnose PATH';
    case 'unknown-flag':
      return `Unknown option ${markup.name(problem.flag)}. Options are ${problem.allowed.join(', ')}.`;
    case 'missing-value':
      return `${problem.flag} needs a value: ${problem.flag} VALUE`;
    case 'unexpected-value':
      return `${problem.flag} takes no value.`;
    case 'repeated':
      return `${problem.flag} is given twice; give it once.`;
    case 'bad-value':
      return `${problem.flag} ${markup.name(problem.value)} is not known. Use one of ${problem.allowed.join(', ')}.`;
    case 'language-later':
      return `${markup.name(problem.language)} is not available yet: reports in Spanish come with a later version. Use --language en.`;
    case 'missing-path':
      return `There is no file or folder ${markup.name(problem.path)}. Check the path; it is taken from the current folder.`;
    case 'unreadable-path':
      return `${markup.name(problem.path)} could not be opened: ${markup.name(problem.detail)}.`;
    case 'outside-workspace':
      return `${markup.name(problem.path)} is not in the workspace. Name a path in it that no link leads out of.`;
    case 'no-match':
      return `No file matches ${markup.name(problem.pattern)}.`;
    case 'empty-folder':
      return `The folder ${markup.name(problem.path)} holds no file to read. Check that training wrote its history there.`;
    case 'config':
      return `${markup.name(problem.path)} has ${problem.mistakes.length === 1 ? 'a mistake' : `${count(problem.mistakes.length)} mistakes`}:\n${problem.mistakes.map((one) => `  ${one}`).join('\n')}`;
    case 'out-unwritable':
      return `The report could not be written to ${markup.name(problem.path)}: ${markup.name(problem.detail)}. Name a folder that can be made or written to: --out DIR`;
  }
}

const THING: Readonly<Record<PublishedThing, string>> = {
  comment: 'comment',
  picture: 'picture of the chart',
  badge: 'badge',
  summary: 'job summary',
};

const UNREAD: Readonly<Record<Extract<PublishingNote, { readonly code: 'config-unread' }>['decides'], string>> = {
  nothing: 'the check decides nothing',
  defaults: 'the defaults and the inputs decided',
  workspace: 'the copy in the workspace decided',
};

function publishing(note: PublishingNote, markup: Markup): string {
  switch (note.code) {
    case 'files-skipped':
      return `${markup.name(note.path)} holds more than ${count(note.limit)} files; the rest was not looked at. Name the folder of the histories.`;
    case 'depth-limit':
      return `${markup.name(note.path)} is deeper than ${count(note.limit)} folders and was not looked at.`;
    case 'link-skipped':
      if (note.to === 'anything')
        return `${markup.name(note.path)} is a link, and a glob follows none; name it itself to have it read.`;
      return `${markup.name(note.path)} is a link to a ${note.to === 'folder' ? 'folder' : 'file outside'} and was not followed.`;
    case 'file-unreadable':
      return `${markup.name(note.path)} could not be opened: ${markup.name(note.detail)}.`;
    case 'base-refused':
      return `Of the base, ${markup.name(note.path)}: ${refusal(note.because, markup)}`;
    case 'no-png':
      return `No PNG could be drawn, the SVG has the same picture: ${markup.name(note.detail)}.`;
    case 'no-chart':
      return `The chart could not be drawn: ${markup.name(note.detail)}.`;
    case 'config-after-merge':
      return `${markup.name(note.path)} is changed here; the change applies after the merge.`;
    case 'config-not-used':
      return `${markup.name(note.path)} is used on the command line only where --config names it.`;
    case 'config-idle':
      return `No run is matched by ${list(note.globs, markup)} under \`runs:\` of the configuration. ${note.keys.length === 1 ? 'The run here is' : 'The runs here are'} ${list(note.keys, markup)}.`;
    case 'metric-not-logged':
      return `${markup.name(note.key)} logs no ${markup.name(note.metric)}, the metric that the configuration names. It logs ${list(note.logged, markup)}.`;
    case 'config-unread':
      return `${markup.name(note.path)} could not be read from GitHub, so ${UNREAD[note.decides]}.`;
    case 'no-release':
      return note.because === 'unknown-name'
        ? `The anchor ${markup.name(note.name)} is no tag, branch or commit of this repository, so nothing was held against it.`
        : `No training is kept of the anchor ${markup.name(note.name)}, so nothing was held against it. Name a commit of the base branch whose training was kept.`;
    case 'no-permission':
      return `No ${THING[note.what]}: the job lacks the permission \`${note.permission}\`.`;
    case 'rule':
      return `The ${THING[note.what]} could not be published: a ruleset or branch protection does not let this job write to ${markup.name(note.branch)}: ${markup.name(note.detail)}. Exclude this branch from the rule, or name another one as \`data-branch\`.`;
    case 'failed':
      return `The ${THING[note.what]} could not be published: ${markup.name(note.detail)}.`;
  }
}

function mistakeSentence(mistake: ConfigMistake, markup: Markup): string {
  const where = mistake.place === 'file' ? `line ${count(mistake.line)}` : 'input';
  const field = mistake.field === '' ? '' : `, ${markup.name(mistake.field)}`;
  return `${where}${field}: ${fault(mistake, markup)}`;
}

function fault(problem: ConfigFault, markup: Markup): string {
  switch (problem.code) {
    case 'syntax':
      return `not valid YAML: ${markup.name(problem.detail.replace(/(?: at line \d+, column \d+)?[:.]*$/, ''))}.`;
    case 'unknown-field':
      return `unknown; use one of ${problem.allowed.join(', ')}.`;
    case 'not-allowed':
      return `${markup.name(problem.value)} is not allowed; use one of ${problem.allowed.join(', ')}.`;
    case 'wrong-type':
      return `${problem.value === '' ? 'an empty text' : markup.name(problem.value)} is not ${problem.expected}.`;
    case 'not-in-file':
      return 'belongs in the workflow, not in the configuration file.';
    case 'later':
      return `${markup.name(problem.value)} comes with a later version.`;
  }
}
