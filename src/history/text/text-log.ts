import { DEFAULT_LIMITS } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { isTangled } from '../built-series.ts';
import { clockOf } from '../clock.ts';
import type { Series } from '../history.ts';
import { isDocument } from '../json/document.ts';
import { endOfPlan } from '../lanes.ts';
import { DroppedLines, eachLine, withoutColours } from '../lines.ts';
import { namesOf } from '../mapping.ts';
import { isLossName } from '../naming.ts';
import { withRoom } from '../point-room.ts';
import {
  type FilesRead,
  type FormatReader,
  oneFile,
  type Piece,
  type ReadContext,
  type Recognition,
  refusedFiles,
  tooManyRuns,
} from '../reader.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import type { Sample } from '../sample.ts';
import { seal } from '../seal.ts';
import { FEWEST_POINTS, worthReading } from './choice.ts';
import { isSpacedHeader } from './console-table.ts';
import type { TrainingLog } from './log.ts';
import { type Built, named } from './log-names.ts';
import { LogRuns } from './log-runs.ts';
import { messageOf } from './prefix.ts';

const FORMAT = 'text-log';
const NONE: ReadonlySet<string> = new Set();
/** What a line costs whose shape is known, and each of its characters, in bytes of a table read. */
const WORK_PER_LINE = 40;
const WORK_PER_CHARACTER = 2;
/** Losses printed with fewer digits cannot show small changes. */
const FEW_DECIMALS = 3;

/**
 * What training jobs print. Recognised where the beginning or the end of a text gives a metric at three positions or more;
 * below every format with a structure of its own.
 */
export const textLog: FormatReader = { name: FORMAT, recognise, read: oneFile(read) };

function recognise(sample: Sample, reached = 0): Recognition | undefined {
  const { text } = sample;
  // A document that is laid out over lines also has a name and a number in each.
  if (text === undefined || isDocument(sample)) return undefined;
  // A table with colours in it is a console's, whose cells no table reader knows.
  const score = withoutColours(text) !== text ? 0.95 : isSpacedHeader(messageOf(/\S.*/.exec(text)?.[0] ?? '').text) ? 0.6 : 0.35;
  if (score <= reached) return undefined;
  const found = sample.remember(FORMAT, () => evidence([text, new TextDecoder().decode(sample.tail)], sample.cost));
  const { example, lines } = found;
  return lines === 0 ? undefined : { score, because: { code: 'line-shape', example, lines } };
}

/** What a text shows of itself that no format claims: a loss with too few values, or names with numbers that nobody knows. */
export function whyNoLog({ text = '', cost, remember }: Sample): RefusalReason | undefined {
  const { few } = remember(FORMAT, () => evidence([text], cost));
  if (few.length > 0) return { code: 'single-values', names: few };
  const names = namesBeforeNumbers(text);
  return names.length > 1 ? { code: 'no-series', saw: names, numbers: names } : undefined;
}

/** Names that stand with others before numbers in line after line: `ep=0 tr_ls=2.01`. */
function namesBeforeNumbers(text: string): readonly string[] {
  const lines = new Map<string, number>();
  for (const line of text.split(/[\r\n]+/, 200)) {
    const names = [...line.slice(0, 500).matchAll(/(?<![\w.-])([A-Za-z_]\w{0,40})(?:\s?[=:]\s?|\s)[-+]?\d+(?:\.\d+)?(?![\w:.-])/g)];
    if (names.length > 1) for (const [, name = ''] of names) lines.set(name, (lines.get(name) ?? 0) + 1);
  }
  return [...lines]
    .filter(([, count]) => count >= FEWEST_POINTS)
    .map(([name]) => name)
    .slice(0, 12);
}

interface Evidence {
  /** A line that shows the shape of the log. */
  readonly example: string;
  /** How many points the longest series of it has; 0 where there are too few. */
  readonly lines: number;
  /** Losses of which there are too few. */
  readonly few: readonly string[];
}

function evidence(parts: readonly string[], cost: Sample['cost']): Evidence {
  let best: Evidence | undefined;
  const few = new Set<string>();
  for (const part of parts) {
    const all = new LogRuns(withRoom(DEFAULT_LIMITS));
    let example = '';
    const printed = part.split(/[\r\n]+/);
    for (const line of printed) {
      const plain = withoutColours(line);
      if (all.take(plain)) example = plain;
    }
    cost.work += all.work + WORK_PER_LINE * printed.length + WORK_PER_CHARACTER * part.length;
    const found = all.runs.flatMap(({ log }) => worthReading(log.series));
    const lines = Math.max(0, ...found.map((one) => one.builder.points));
    // The lines of a box say little by themselves: the first name in it stands for them.
    const shown = (example.trim() || (found[0]?.name ?? '')).slice(0, 120);
    if (lines >= FEWEST_POINTS && lines > (best?.lines ?? 0)) best = { example: shown, lines, few: [] };
    for (const { log } of all.runs) for (const one of log.series) if (isLossName(one.name) && one.measured) few.add(one.name);
  }
  return best ?? { example: '', lines: 0, few: [...few].slice(0, 12) };
}

async function read(file: SourceFile, context: ReadContext): Promise<FilesRead> {
  const all = new LogRuns(context.limits, context.mapping);
  const dropped = new DroppedLines();
  const { lineBytes, budget } = context.limits;
  let charged = 0;
  let work = 0;
  await eachLine(
    file.content,
    { longest: lineBytes, printed: true },
    {
      onLine(text, _, ended) {
        if (text === '') return;
        all.take(text, !ended);
        work += WORK_PER_LINE + WORK_PER_CHARACTER * text.length;
      },
      onOverlong: (line) => dropped.add(line),
      onPause() {
        budget.spend('work', work + all.work - charged);
        charged = all.work;
        work = 0;
      },
    },
  );
  const known = context.mapping === undefined ? NONE : new Set(namesOf(context.mapping).keys());
  const found = all.runs.filter(({ log }) => worthReading(log.series, known).length > 0);
  const [first] = all.runs;
  const saw = first?.log.series.map((one) => one.name).slice(0, 12) ?? [];
  if (found.length === 0) return refusedFiles([file], { code: 'no-series', saw });
  const read = found.map(({ name, log }) =>
    readRun(found.length > 1 ? `${file.path}/${name}` : file.path, log, { path: file.path, dropped, context, known }),
  );
  const tangled = read.flatMap((one) => ('tangled' in one ? [one.tangled] : []));
  const pieces = read.flatMap((one) => ('piece' in one ? [one.piece] : []));
  const refused = [
    ...(tangled.length > 0 ? refusedFiles([file], { code: 'untangled', names: tangled }).refused : []),
    ...tooManyRuns(file.path, all.runs.length + all.omitted, context.limits.runs),
  ];
  return { pieces, refused, notes: [] };
}

interface LogFile {
  readonly path: string;
  readonly dropped: DroppedLines;
  readonly context: ReadContext;
  /** Names that the user explained. */
  readonly known: ReadonlySet<string>;
}

/** One training of a log; the name of a series that jumps about where nothing else can be judged. */
function readRun(
  place: string,
  log: TrainingLog,
  { path, dropped, context, known }: LogFile,
): { piece: Piece } | { tangled: string } {
  const all = worthReading(log.series, known).map((one): Built => ({ logged: one, points: one.builder.finish() }));
  // Values that jump about and are not a loss count something else, and are left out.
  const built = all.filter(({ logged, points }) => !isTangled(points) || isLossName(logged.name));
  const { series, breaks, notes, tangled, offset } = seal(path, named(built, log), { printed: true });
  if (tangled !== undefined) return { tangled };
  const clock = log.clock.finish() ?? clockOf(series);
  const piece = {
    place,
    precision: 'rounded',
    series,
    breaks,
    ...ending(log, series, offset),
    // Epochs that begin again count on, which the times do not know.
    ...(clock && offset === 0 && { clock }),
    ...(log.boosting ? { boosting: true } : {}),
    ...(log.keepsBest ? { checkpoint: { keeps: 'best' as const } } : {}),
    files: [{ path, format: FORMAT, because: context.because }],
    notes: [...notesOf(path, log, dropped, built), ...notes],
  } as const;
  return { piece };
}

/** Where a plan is logged: complete when it was reached or the log says why it was not. */
function ending(log: TrainingLog, series: readonly Series[], offset: number): Pick<Piece, 'completion' | 'ending' | 'planned'> {
  const told = log.cursor.planned;
  const planned = told && { ...told, end: told.end + offset };
  if (planned === undefined)
    return log.stoppedEarly ? { completion: 'complete', ending: 'early-stopping' } : { completion: 'unknown' };
  const onAxis = series.filter((one) => one.axis === planned.axis);
  const [first, last] = [Math.min(...onAxis.map((one) => one.x[0] ?? 0)), Math.max(...onAxis.map((one) => one.x.at(-1) ?? 0))];
  if (onAxis.length === 0) return { completion: 'unknown', planned };
  const isReached = last >= planned.end - (first === 0 ? 1 : 0);
  const end = endOfPlan(planned, { isReached, isStopped: log.stoppedEarly });
  // A log that begins in the middle does not show whether it counts from 0 or from 1.
  const isUnsure = planned.axis !== 'epoch' || (first > 1 && last === planned.end - 1);
  return end.completion === 'incomplete' && isUnsure ? { planned, completion: 'unknown' } : end;
}

function notesOf(path: string, log: TrainingLog, dropped: DroppedLines, built: readonly Built[]): readonly ReadingNote[] {
  const notes: ReadingNote[] = dropped.notes(path);
  const assumed = built.filter(({ logged }) => logged.unnamed && !logged.besideLoss).map(({ logged }) => logged.name);
  if (assumed.length > 0) notes.push({ code: 'assumed', path, names: assumed });
  if (log.store.isCut) notes.push({ code: 'cut-off', path });
  if (log.ranks.size > 1) notes.push({ code: 'interleaved', path, runs: log.ranks.size });
  const losses = built.filter(({ logged, points }) => isLossName(logged.name) && points.y.some(Number.isFinite));
  const decimals = Math.max(0, ...losses.map(({ logged }) => logged.decimals));
  if (losses.length > 0 && decimals < FEW_DECIMALS) notes.push({ code: 'rounded', path, digits: decimals });
  return notes;
}
