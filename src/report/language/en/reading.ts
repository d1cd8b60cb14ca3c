import type { ReadingNote, RecognitionReason, RefusalReason } from '../../../history/reasons.ts';
import type { Markup, ReadingSentences } from '../language.ts';
import { list } from './names.ts';
import { numbers } from './numbers.ts';

/** What a limit of `source/limits.ts` counts. */
const LIMITS: Readonly<Record<string, string>> = {
  files: 'files',
  fileBytes: 'bytes in the file',
  documentBytes: 'bytes in a file that has to be held as a whole',
  parsedBytes: 'bytes of memory for its values',
  lineBytes: 'bytes in one line',
  depth: 'levels of nesting',
  columns: 'columns',
  positions: 'positions as keys',
  series: 'series',
  allPoints: 'points kept of all files together',
  runs: 'runs in one file',
  allRuns: 'runs in all files together',
  recordBytes: 'bytes in one record',
  members: 'members of gzip and zstd files',
  entries: 'members of archives',
  heldBytes: 'bytes of archives inside archives',
  windowBytes: 'bytes that have to be set aside to unpack it',
  inflatedBytes: 'bytes unpacked',
  inflationRatio: 'times its packed size',
  nesting: 'archives inside archives',
};

const { count } = numbers;

export function readingSentences(markup: Markup): ReadingSentences {
  return {
    recognition: (because) => recognition(because, markup),
    note: (note) => note_(note, markup),
    refusal: (because) => refusal(because, markup),
    nothingReadHeadline: 'No loss history found',
    nothingRead,
    moreRuns: (more) => `${count(more)} more ${more === 1 ? 'run' : 'runs'}`,
    moreFiles: (more) => `and ${count(more)} more ${more === 1 ? 'file' : 'files'}`,
    moreNotes: (more) => `and ${count(more)} more ${more === 1 ? 'note' : 'notes'}`,
    file: (path, format, because) => `${markup.name(path)} as ${format}: ${because}`,
  };
}

function nothingRead(refused: readonly RefusalReason[]): string {
  const absent = new Set<RefusalReason['code']>(['no-artifact', 'artifact-expired', 'unreadable']);
  const files = refused.filter(({ code }) => !absent.has(code)).length;
  if (files > 0) {
    return `${files === 1 ? 'One file was' : `${count(files)} files were`} looked at, and none holds a loss history, such as a CSV or JSON log with one loss per epoch or step.`;
  }
  if (refused.some(({ code }) => code === 'artifact-expired')) return 'There was no file to read: the artifact has expired.';
  if (refused.some(({ code }) => code === 'unreadable')) return 'What the training left could not be had, so nothing was read.';
  return refused.length > 0
    ? 'There was no file to read: the training left no artifact of the name that was asked for. Upload the history with actions/upload-artifact, under that name.'
    : 'There was no file to read. Name a history file, a folder that holds one, or an archive.';
}

function recognition(because: RecognitionReason, markup: Markup): string {
  switch (because.code) {
    case 'read-as':
      return 'the format was given';
    case 'magic':
      return `begins as ${markup.name(because.what)}`;
    case 'header':
      return `columns ${list(because.columns, markup)}`;
    case 'keys':
      return `keys ${list(because.keys, markup)}`;
    case 'line-shape':
      return `${count(because.lines)} ${because.lines === 1 ? 'line' : 'lines'} ${markup.quotesFiles ? `like ${markup.name(because.example)}` : 'of one shape'}`;
    case 'layout':
      return `laid out as ${markup.name(because.path)}`;
  }
}

function readAsFailed({ format, detail, because }: Extract<RefusalReason, { code: 'read-as-failed' }>, markup: Markup): string {
  if (because === undefined) return `there is no format ${markup.name(format)}; use one of ${detail}.`;
  const as = `cannot be read as ${markup.name(format)}`;
  return because.code === 'malformed'
    ? `${as}${line(because.line)}${markup.quotesFiles ? `: ${markup.name(because.detail)}` : ''}.`
    : `${as}: ${refusal(because, markup)}`;
}

/** What holds other files, as `source/` names it. */
const CONTAINERS: ReadonlySet<string> = new Set(['archive', 'zip', 'tar']);

/** What the readers call files that are known and hold no history. */
const KIND_OF_FILE: Readonly<Record<string, string>> = {
  'runs-table': 'a table with one line per run',
  'grid-search': 'results of a grid search',
  'episode-monitor': 'rewards of episodes',
  'learning-curve-by-size': 'a learning curve over the size of the training set',
  timings: 'timings',
};

function line(number: number | undefined): string {
  return number === undefined ? '' : ` at line ${count(number)}`;
}

function note_(note: ReadingNote, markup: Markup): string {
  const at = 'path' in note ? `${markup.name(note.path)}: ` : '';
  switch (note.code) {
    case 'text-cells':
      return `${at}${count(note.count)} ${note.count === 1 ? 'value' : 'values'} of ${markup.name(note.series)} ${note.count === 1 ? 'is' : 'are'} no number and ${note.count === 1 ? 'was' : 'were'} left out, the first in line ${count(note.firstLine)}${markup.quotesFiles ? `: ${markup.name(note.text)}` : ''}.`;
    case 'rows-dropped':
      return `${at}${note.count === 1 ? 'one row' : `${count(note.count)} rows`} could not be read, the first at line ${count(note.firstLine)}.`;
    case 'cut-off':
      return `${at}ends in the middle of a record${line(note.line)}; what stands before was read.`;
    case 'damaged':
      return note.atByte === undefined
        ? `${at}damaged; what could be read of it was read.`
        : `${at}damaged at byte ${count(note.atByte)}; what stands before was read.`;
    case 'blank-may-hide-nan':
      return `${at}${count(note.count)} blank values of ${markup.name(note.series)}; ${note.writer} writes NaN as a blank.`;
    case 'nan-filtered':
      return `${at}${note.writer} leaves out values that are NaN, so a NaN would not be seen.`;
    case 'duplicate-steps':
      return `${at}${note.count === 1 ? 'one position' : `${count(note.count)} positions`} of ${markup.name(note.series)} ${note.count === 1 ? 'is' : 'are'} logged twice; the last value was used.`;
    case 'restarted':
      return `${at}the log starts again${line(note.line)}: ${count(note.segments)} parts.`;
    case 'interleaved':
      return `${at}${count(note.runs)} runs write into it at once.`;
    case 'thinned':
      return `${at}${markup.name(note.series)} has ${count(note.points)} points; ${count(note.kept)} buckets were kept, with exact extremes.`;
    case 'rounded':
      return `${at}values are rounded to ${note.digits === 0 ? 'whole numbers' : note.digits === 1 ? 'one digit' : `${count(note.digits)} digits`}.`;
    case 'sampled':
      return `${at}${note.writer} keeps a sample of the points only.`;
    case 'same-run':
      return `${at}the same run as ${markup.name(note.used)}, which was used.`;
    case 'unused-columns':
      return `${at}not used: ${list(note.columns, markup)}.`;
    case 'series-limit':
      return `${at}a run may have ${count(note.allowed)} series besides its losses; ${count(note.omitted)} more ${note.omitted === 1 ? 'was' : 'were'} left out, the first of them ${markup.name(note.example)}.`;
    case 'key-collision':
      return `Several runs would be called ${markup.name(note.key)}; they are shown as ${list(note.renamed, markup)}.`;
  }
}

/** Names the kind of what is wrong; what stands in the file only where the surface may quote it. */
export function refusal(because: RefusalReason, markup: Markup): string {
  const quoted = (before: string, content: string): string => (markup.quotesFiles ? before + markup.name(content) : '');
  const inBrackets = (names: readonly string[]): string =>
    markup.quotesFiles && names.length > 0 ? ` (${list(names, markup)})` : '';
  switch (because.code) {
    case 'empty':
      return 'the file is empty. The training may have stopped before it logged anything.';
    case 'binary':
      return 'binary, and of no format that is known here.';
    case 'truncated':
      return `cut off as ${because.format}${line(because.line)}${quoted(': ', because.detail)}. Upload the file after training has closed it.`;
    case 'malformed':
      if (CONTAINERS.has(because.format)) return `damaged, and cannot be unpacked (${markup.name(because.detail)}). Pack it again.`;
      return `not valid ${because.format}${line(because.line)}${quoted(': ', because.detail)}.`;
    case 'single-values':
      return `holds single numbers${inBrackets(because.names)}, not a history. Log the loss once per epoch or step.`;
    case 'no-series':
      return because.saw.length === 0 || !markup.quotesFiles
        ? 'no loss in it. A loss is looked for under names such as loss, train_loss and val_loss.'
        : `no loss in it; it has ${list(because.saw, markup)}. A loss is looked for under names such as loss, train_loss and val_loss.`;
    case 'no-numbers':
      return `it names ${markup.quotesFiles ? list(because.names, markup) : 'a loss'}, but holds no numbers there by epoch or step. Log the loss once per epoch or step, as a number.`;
    case 'not-a-history':
      return `${KIND_OF_FILE[because.what] ?? markup.name(because.what)}, not a history${inBrackets(because.saw)}.`;
    case 'no-rows':
      return `a header${inBrackets(because.columns)} and no row below it. The training may have ended before its first epoch.`;
    case 'unknown-format':
      return `not a format that is known here${quoted('; it begins with ', because.saw)}.`;
    case 'too-large':
      if (because.limit === 'work') return `it takes more work than reading may cost, and was given up${OTHERS_STAND}`;
      if (because.limit === 'seconds')
        return `not read within the ${count(because.allowed)} seconds of computing that there are${OTHERS_STAND}`;
      return `too large: ${LIMITS[because.limit] ?? because.limit} ${count(because.value)}, at most ${count(because.allowed)} are read.`;
    case 'read-as-failed':
      return readAsFailed(because, markup);
    case 'deleted-runs':
      return `${count(because.count)} deleted runs were left out.`;
    case 'no-sqlite':
      return 'an SQLite database, and nothing was given to open it with. Pass `sqlite` to readHistories.';
    case 'unsafe-member':
      return MEMBER_PROBLEMS[because.problem];
    case 'untangled':
      return 'several runs write into it and cannot be told apart. Write one file per run.';
    case 'no-artifact':
      return because.present.length === 0
        ? 'no artifact of this name: this run has none.'
        : `no artifact of this name; this run has ${list(because.present, markup)}.`;
    case 'artifact-expired':
      return 'the artifact has expired. Run the training again, or keep artifacts for longer (retention-days).';
    case 'unreadable':
      return `could not be read: ${markup.name(because.detail)}.`;
  }
}

const OTHERS_STAND = '; what was read of other files stands. Keep what is no history out of the files that are named.';

const MEMBER_PROBLEMS: Record<Extract<RefusalReason, { code: 'unsafe-member' }>['problem'], string> = {
  'leads-out': 'its name leads out of the archive; it was not opened.',
  link: 'a link, not a file; it was not followed.',
  duplicate: 'the archive holds another file of this name before it, which was used.',
  encrypted: 'encrypted. Upload it without a password.',
  name: 'its name is empty, too long or has control characters; it was not opened.',
  method: 'packed by a method that is not read here. Pack it with deflate.',
  outside: 'its bytes are not where the archive says they are.',
};
