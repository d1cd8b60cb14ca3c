import { DEFAULT_LIMITS } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { type BuiltSeries, isTangled } from '../built-series.ts';
import type { Series } from '../history.ts';

import { isDocument } from '../json/document.ts';
import { isLossName, type Naming, type NamingProfile, nameSeries } from '../naming.ts';
import { withRoom } from '../point-room.ts';
import { type FilesRead, type FormatReader, type Piece, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import type { Sample } from '../sample.ts';
import { type NamedSeries, seal } from '../seal.ts';
import { literal, splitOf, tokenise } from '../tokens.ts';
import { LOSS_WORDS } from '../vocabulary.ts';
import { isSpacedHeader } from './console-table.ts';
import { ADVERSARIAL_PARTS } from './families.ts';
import { LogLines, withoutColours } from './lines.ts';
import { TrainingLog } from './log.ts';
import { type LoggedSeries, onePerName } from './logged-series.ts';

const FORMAT = 'text-log';
/** Positions that a metric must have been logged at before a log counts as one of a training. */
const FEWEST_POINTS = 3;
/** One in so many points at least is one that goes on and is not taken back: the best epochs of several models jump about. */
const MOST_PER_ADVANCE = 4;
/** What a character of a line costs whose shape is known, in bytes of a table read. */
const WORK_PER_CHARACTER = 4;
/** Losses printed with fewer digits cannot show small changes. */
const FEW_DECIMALS = 3;

/**
 * What training jobs print. Recognised where the beginning or the end of a text gives a metric at three positions or more;
 * below every format with a structure of its own.
 */
export const textLog: FormatReader = { name: FORMAT, recognise, read };

function recognise(sample: Sample, reached = 0): Recognition | undefined {
  const { text } = sample;
  // A document that is laid out over lines also has a name and a number in each.
  if (text === undefined || isDocument(sample)) return undefined;
  // A table with colours in it is a console's, whose cells no table reader knows.
  const score = withoutColours(text) !== text ? 0.95 : isSpacedHeader(/\S.*/.exec(text)?.[0] ?? '') ? 0.6 : 0.35;
  if (score <= reached) return undefined;
  const found = sample.remember('text-log', () => evidence([text, new TextDecoder().decode(sample.tail)], sample.cost));
  return found === undefined ? undefined : { score, because: { code: 'line-shape', ...found } };
}

/** A line that shows the shape of the log, and how many points the longest series of it has. */
function evidence(
  parts: readonly string[],
  cost: Sample['cost'],
): { readonly example: string; readonly lines: number } | undefined {
  let best: { example: string; lines: number } | undefined;
  for (const part of parts) {
    const log = new TrainingLog(withRoom(DEFAULT_LIMITS));
    let example = '';
    for (const line of part.split(/[\r\n]+/)) {
      const plain = withoutColours(line);
      if (log.take(plain)) example = plain;
    }
    cost.work += log.work + WORK_PER_CHARACTER * part.length;
    const found = worthReading(log.series);
    const lines = Math.max(0, ...found.map((one) => one.builder.points));
    // The lines of a box say little by themselves: the first name in it stands for them.
    const shown = (example.trim() || (found[0]?.name ?? '')).slice(0, 120);
    if (lines >= FEWEST_POINTS && lines > (best?.lines ?? 0)) best = { example: shown, lines };
  }
  return best;
}

/**
 * A training log has a loss, or a metric of which the split is said, at several positions, in lines of one shape: what stands once
 * in source code or a summary among them is none. Positions go on, and measures are no whole numbers: changelogs count versions down,
 * and other programs count lost packets and games.
 */
function worthReading(series: readonly LoggedSeries[]): readonly LoggedSeries[] {
  const enough = series.filter(
    ({ builder, advance }) => builder.points >= FEWEST_POINTS && advance > builder.points / MOST_PER_ADVANCE,
  );
  const measures = enough.filter((one) => one.measured);
  const trains = measures.some((one) => isLossName(one.name) || one.split !== undefined || splitOf(one.name) !== undefined);
  // `loss_weights: {'bce': 1, 'dice': 1}` among the settings that a log repeats with each start; a part that is 0 stands beside others.
  const shapes = new Set(measures.map(({ shape }) => shape));
  const weighs = ({ name, measured, shape }: LoggedSeries) => !measured && isLossName(name) && !shapes.has(shape);
  return trains ? onePerName(enough.filter((one) => !weighs(one))) : [];
}

async function read([file]: readonly SourceFile[], context: ReadContext): Promise<FilesRead> {
  if (file === undefined) return refusedFiles([], { code: 'empty' });
  const log = new TrainingLog(context.limits);
  const lines = new LogLines(file.content, context.limits.lineBytes);
  for await (const batch of lines.batches()) {
    const before = log.work;
    let characters = 0;
    for (const { text } of batch) {
      log.take(text);
      characters += text.length;
    }
    context.limits.budget.spend('work', log.work - before + WORK_PER_CHARACTER * characters);
  }
  const kept = worthReading(log.series);
  if (kept.length === 0) return refusedFiles([file], { code: 'no-series', saw: log.series.map((one) => one.name).slice(0, 12) });
  const all = kept.map((one): Built => ({ logged: one, points: one.builder.finish() }));
  // What jumps about and is no loss is a count of something else: nobody wants to see it.
  const built = all.filter(({ logged, points }) => !isTangled(points) || isLossName(logged.name));
  const sealed = seal(file.path, named(built, log), { printed: true });
  if (sealed.tangled !== undefined) return refusedFiles([file], { code: 'untangled', detail: sealed.tangled });
  const { series, breaks } = sealed;
  const notes = [...notesOf(file.path, log, lines, built), ...sealed.notes];
  const piece = {
    place: file.path,
    precision: 'rounded',
    series,
    breaks,
    ...ending(log, series),
    ...(log.boosting ? { boosting: true } : {}),
    ...(log.keepsBest ? { checkpoint: { keeps: 'best' as const } } : {}),
    files: [{ path: file.path, format: FORMAT, because: context.because }],
    notes,
  } as const;
  return { pieces: [piece], refused: [], notes: [] };
}

interface Built {
  readonly logged: LoggedSeries;
  readonly points: BuiltSeries;
}

/** Gives every series a name of its own: the log's, with the split before it where two would have the same. */
function named(built: readonly Built[], { reinforcement, summed }: TrainingLog): readonly NamedSeries[] {
  const names = new Map<string, Built>();
  for (const one of built) names.set(freeName(one.logged, names), one);
  const splits = built.map(({ logged }) => logged.split ?? splitOf(logged.name));
  const profile: NamingProfile = {
    bareRole: 'train',
    test: splits.includes('validation') ? 'test' : 'validation',
    ...(reinforcement ? { adversarial: true } : {}),
    columns: [...names].flatMap(([name, { logged }]) =>
      override(name, logged, { summed, hasValidation: splits.includes('validation') }),
    ),
  };
  const namings = measuresApart(nameSeries([...names.keys()], profile));
  return [...names].flatMap(([name, { logged, points }]): NamedSeries[] => {
    const naming: Naming | undefined = namings.get(name);
    if (naming === undefined) return [];
    return [{ name, naming, axis: logged.axis, built: points }];
  });
}

/** A script that trains a `loss` and validates an `rmse` that it does not train: the second is a measure of its own, not that loss on other data. */
function measuresApart(namings: ReadonlyMap<string, Naming>): ReadonlyMap<string, Naming> {
  const wordsOf = (name: string) => tokenise(name).filter((word) => splitOf(word) === undefined);
  const saysLoss = (name: string) => wordsOf(name).some((word) => LOSS_WORDS.has(word));
  const trained = [...namings].filter(([, { role, metric }]) => role === 'train' && metric === 'loss').map(([name]) => name);
  if (!trained.some(saysLoss)) return namings;
  const known = new Set(trained.map((name) => wordsOf(name).join(' ')));
  const isOther = (name: string, { role, metric }: Naming) =>
    (role === 'validation' || role === 'test') && metric === 'loss' && !saysLoss(name) && !known.has(wordsOf(name).join(' '));
  return new Map(
    [...namings].map(([name, naming]) => [name, isOther(name, naming) ? { ...naming, metric: 'error', component: false } : naming]),
  );
}

function freeName(logged: LoggedSeries, taken: ReadonlyMap<string, unknown>): string {
  const split = logged.split === 'validation' ? 'val' : logged.split;
  const named = split === undefined ? logged.name : `${split} ${logged.name}`;
  const candidates = [logged.name, named, `${named} per ${logged.level}`];
  return candidates.find((name) => !taken.has(name)) ?? `${logged.name} ${taken.size + 1}`;
}

/** What the words around a value say of its split, and what a writer's bare words mean. */
function override(
  name: string,
  { split, level }: LoggedSeries,
  { summed, hasValidation }: { readonly summed: boolean; readonly hasValidation: boolean },
): [RegExp, Partial<Naming>][] {
  const exactly = new RegExp(`^${literal(name)}$`);
  const role = split === 'test' && !hasValidation ? 'validation' : split;
  const aggregation = role === 'train' && level === 'epoch' ? { aggregation: 'epoch-mean' as const } : {};
  if (/^(?:learn|test\d*)$/.test(name))
    return [
      [
        exactly,
        { role: name === 'learn' ? 'train' : 'validation', metric: 'loss', direction: 'min', component: false, subset: name },
      ],
    ];
  if (ADVERSARIAL_PARTS.test(name))
    return [[exactly, { role: 'train', metric: 'loss', direction: 'min', component: true, adversarial: true }]];
  if (summed && /loss/i.test(name)) return [[exactly, { role: 'train', aggregation: 'window-sum' }]];
  if (/^score$/i.test(name) && role === 'validation') return [[exactly, { role, metric: 'accuracy', direction: 'max' }]];
  return role === undefined ? [] : [[exactly, { role, ...aggregation }]];
}

/** Where a plan is logged: complete when it was reached or the log says why it was not. */
function ending(log: TrainingLog, series: readonly Series[]): Pick<Piece, 'completion' | 'ending' | 'planned'> {
  const { planned } = log;
  if (planned === undefined)
    return log.stoppedEarly ? { completion: 'complete', ending: 'early-stopping' } : { completion: 'unknown' };
  const onAxis = series.filter((one) => one.axis === planned.axis);
  const [first, last] = [Math.min(...onAxis.map((one) => one.x[0] ?? 0)), Math.max(...onAxis.map((one) => one.x.at(-1) ?? 0))];
  if (onAxis.length === 0) return { completion: 'unknown', planned };
  const reached = last >= planned.end - (first === 0 ? 1 : 0);
  if (reached) return { completion: 'complete', ending: 'planned', planned };
  if (log.stoppedEarly) return { completion: 'complete', ending: 'early-stopping', planned };
  // A log that begins in the middle does not show whether it counts from 0 or from 1.
  if (first > 1 && last === planned.end - 1) return { completion: 'unknown', planned };
  return { completion: planned.axis === 'epoch' ? 'incomplete' : 'unknown', planned };
}

function notesOf(path: string, log: TrainingLog, lines: LogLines, built: readonly Built[]): readonly ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (lines.overlong > 0) notes.push({ code: 'rows-dropped', path, count: lines.overlong, firstLine: lines.firstOverlong });
  if (log.ranks.size > 1) notes.push({ code: 'interleaved', path, runs: log.ranks.size });
  const losses = built.filter(({ logged, points }) => isLossName(logged.name) && points.y.some(Number.isFinite));
  const decimals = Math.max(0, ...losses.map(({ logged }) => logged.decimals));
  if (losses.length > 0 && decimals < FEW_DECIMALS) notes.push({ code: 'rounded', path, digits: decimals });
  return notes;
}
