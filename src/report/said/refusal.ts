import { axisOf } from '../../history/axis.ts';
import type { Refusal } from '../../history/history.ts';
import type { RefusalReason } from '../../history/reasons.ts';
import type { MessageId } from '../language/messages.ts';
import { content, names, type Phrase, phrase, verbatim } from '../language/phrase.ts';
import { defectInside, defectTerm } from './defect.ts';

/** What holds other files, as `source/` names it. */
const CONTAINERS: ReadonlySet<string> = new Set(['archive', 'zip', 'tar']);

/** The flags by which a user says what names mean: the first that counts, and the first two that do not. */
function flagsFor(names: readonly string[]): string {
  const axis = names.find((name) => axisOf(name) !== undefined);
  const [train, validation] = names.filter((name) => name !== axis);
  const flags = [
    ['--train', train],
    ['--val', validation],
    ['--x', axis],
  ] as const;
  return flags
    .flatMap(([flag, name]) => (name === undefined ? [] : [`${flag} ${/^[\w./@-]+$/.test(name) ? name : `"${name}"`}`]))
    .join(' ');
}

/** Why a file gave no history, as a sentence. */
export function refusalPhrase(because: RefusalReason): Phrase {
  switch (because.code) {
    case 'empty':
      return phrase('refuse.empty');
    case 'binary':
      return phrase('refuse.binary');
    case 'truncated':
      return phrase('refuse.truncated', {
        format: verbatim(because.format),
        line: because.line,
        detail: defectInside(because.detail),
      });
    case 'malformed':
      return CONTAINERS.has(because.format)
        ? phrase('refuse.archive', { detail: defectTerm(because.detail) })
        : phrase('refuse.malformed', {
            format: verbatim(because.format),
            line: because.line,
            detail: defectInside(because.detail),
          });
    case 'single-values':
      return because.writer === undefined
        ? phrase('refuse.single-values', { list: content(...because.names) })
        : phrase(`refuse.single-values.${because.writer}`, { list: content(...because.names) });
    case 'no-series':
      return because.numbers === undefined || because.numbers.length < 2
        ? phrase('refuse.no-series', { list: content(...because.saw) })
        : phrase('refuse.no-series.explain', { list: content(...because.saw), value: content(flagsFor(because.numbers)) });
    case 'no-numbers':
      return phrase('refuse.no-numbers', { list: content(...because.names) });
    case 'not-a-history': {
      const id = KINDS_OF_FILE[because.what];
      return phrase('refuse.not-a-history', { value: id === undefined ? because.what : phrase(id), list: content(...because.saw) });
    }
    case 'no-rows':
      return phrase('refuse.no-rows', { list: content(...because.columns) });
    case 'unknown-format':
      return phrase('refuse.unknown-format', { value: content(because.saw) });
    case 'too-large':
      if (because.limit === 'work') return phrase('refuse.work');
      if (because.limit === 'seconds') return phrase('refuse.seconds', { n: because.allowed });
      return phrase('refuse.too-large', {
        n: because.value,
        what: phrase(LIMITS[because.limit] ?? 'limit.other'),
        total: because.allowed,
      });
    case 'no-format':
      return phrase('refuse.read-as', { value: because.format, list: verbatim(because.known.join(', ')) });
    case 'read-as-failed':
      return readAsFailed(because);
    case 'runs-of-single-values':
      return phrase('refuse.runs-of-single-values', { n: because.count, list: content(...because.names) });
    case 'deleted-runs':
      return phrase('refuse.deleted-runs', { n: because.count });
    case 'unsafe-member':
      return phrase(`refuse.member.${because.problem}`);
    case 'untangled':
      return phrase('refuse.untangled');
    case 'no-artifact':
      return because.present.length === 0
        ? phrase('refuse.no-artifact.none')
        : phrase('refuse.no-artifact', { list: names(because.present) });
    case 'artifact-expired':
      return phrase('refuse.artifact-expired');
    case 'earlier-attempt': {
      const { attempt, minutes, isSure } = because;
      const slots = { n: minutes, attempt: verbatim(String(attempt)) };
      return isSure ? phrase('refuse.earlier-attempt', slots) : phrase('refuse.earlier-attempt.doubtful', slots);
    }
    case 'too-many-artifacts':
      return phrase('refuse.too-many-artifacts', { n: because.looked, total: because.of });
    case 'unreadable':
      return phrase('refuse.unreadable', { detail: defectTerm(because.detail) });
  }
}

function readAsFailed({ format, because }: Extract<RefusalReason, { code: 'read-as-failed' }>): Phrase {
  if (because.code !== 'malformed') return phrase('refuse.read-as-failed.why', { format, reason: refusalPhrase(because) });
  return phrase('refuse.read-as-failed', { format, line: because.line, detail: defectInside(because.detail) });
}

/** The first line where nothing at all could be read. */
export function nothingReadHeadline(refused: readonly RefusalReason[]): Phrase {
  const earlier = refused.find(isOfEarlierAttempt);
  if (earlier !== undefined) return phrase('what.nothing-uploaded', { attempt: verbatim(String(earlier.attempt)) });
  return phrase(refused.some(isUnreadable) ? 'what.nothing-readable' : 'what.nothing-read');
}

/** May hold a history, in a form that could not be read. */
const UNREADABLE: ReadonlySet<RefusalReason['code']> = new Set<RefusalReason['code']>(['untangled', 'truncated', 'malformed']);

function isUnreadable({ code }: RefusalReason): boolean {
  return UNREADABLE.has(code);
}

/** An upload that the attempt that is judged did not make. */
function isOfEarlierAttempt(because: RefusalReason): because is Extract<RefusalReason, { readonly code: 'earlier-attempt' }> {
  return because.code === 'earlier-attempt' && because.isSure;
}

/** Nothing at all could be read: what there was instead. */
export function nothingReadPhrase(refused: readonly RefusalReason[]): Phrase | undefined {
  if (refused.some(isOfEarlierAttempt)) return phrase('refuse.none.attempt');
  // What follows says it of the only one.
  if (refused.length === 1 && refused.every(isUnreadable)) return undefined;
  const absent = new Set<RefusalReason['code']>(['no-artifact', 'artifact-expired', 'unreadable']);
  const files = refused.filter(({ code }) => !absent.has(code)).length;
  if (files > 0) return phrase('refuse.none.files', { n: files });
  if (refused.some(({ code }) => code === 'artifact-expired')) return phrase('refuse.none.expired');
  if (refused.some(({ code }) => code === 'unreadable')) return phrase('refuse.none.unreadable');
  return refused.length > 0 ? phrase('refuse.none.artifact') : phrase('refuse.none.path');
}

/** Files that were understood and hold no history: results, timings, settings beside one. */
const NO_HISTORY: ReadonlySet<RefusalReason['code']> = new Set<RefusalReason['code']>([
  'single-values',
  'not-a-history',
  'runs-of-single-values',
  'deleted-runs',
]);

/** Whether somebody may miss it; the others are in the fold. */
export function mayBeHistory({ because }: Refusal): boolean {
  return !NO_HISTORY.has(because.code);
}

type WithoutSlots = Extract<MessageId, `limit.${string}` | `kind-of-file.${string}`>;

/** What a limit of `source/limits.ts` counts. */
const LIMITS: Readonly<Record<string, WithoutSlots>> = {
  files: 'limit.files',
  artifacts: 'limit.artifacts',
  fileBytes: 'limit.fileBytes',
  documentBytes: 'limit.documentBytes',
  parsedBytes: 'limit.parsedBytes',
  lineBytes: 'limit.lineBytes',
  depth: 'limit.depth',
  columns: 'limit.columns',
  positions: 'limit.positions',
  series: 'limit.series',
  allPoints: 'limit.allPoints',
  runs: 'limit.runs',
  allRuns: 'limit.allRuns',
  recordBytes: 'limit.recordBytes',
  members: 'limit.members',
  heldBytes: 'limit.heldBytes',
  windowBytes: 'limit.windowBytes',
  entries: 'limit.entries',
  inflatedBytes: 'limit.inflatedBytes',
  inflationRatio: 'limit.inflationRatio',
  nesting: 'limit.nesting',
};

/** What the readers call files that are known and hold no history. */
const KINDS_OF_FILE: Readonly<Record<string, WithoutSlots>> = {
  'runs-table': 'kind-of-file.runs-table',
  picture: 'kind-of-file.picture',
  weights: 'kind-of-file.weights',
  tokenizer: 'kind-of-file.tokenizer',
  program: 'kind-of-file.program',
  'tracker-log': 'kind-of-file.tracker-log',
  settings: 'kind-of-file.settings',
  'grid-search': 'kind-of-file.grid-search',
  'episode-monitor': 'kind-of-file.episode-monitor',
  'learning-curve-by-size': 'kind-of-file.learning-curve-by-size',
  timings: 'kind-of-file.timings',
  hyperparameters: 'kind-of-file.hyperparameters',
  pickle: 'kind-of-file.pickle',
};
