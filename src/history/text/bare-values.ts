import type { SourceFile } from '../../source/source.ts';
import { MOST_EPOCHS } from '../axis.ts';
import { collected } from '../collect.ts';
import type { Axis } from '../history.ts';
import { filesRead } from '../lanes.ts';
import { DroppedLines, eachLine } from '../lines.ts';
import type { Naming } from '../naming.ts';
import { type FilesRead, type FormatReader, oneFile, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { fileStem } from '../run-key.ts';
import { type Sample, takeSample } from '../sample.ts';
import { SeriesSet } from '../series-set.ts';
import { literal, splitOf, tokenise } from '../tokens.ts';
import { NOT_FINITE, printedNumber } from './printed-number.ts';

const FORMAT = 'bare-values';
/** Lines from which numbers alone are believed to be a curve, and from which two losses behind a counter are. */
const [FEWEST_LINES, FEWEST_PAIRS] = [10, 6];
/** Share of lines that are believed to be written by one program. */
const MOST = 0.9;
/** Most values that a program computed are printed in full; what people or other programs count and measure has fewer digits. A counter is a sign too. */
const [FULL_DIGITS, DIGITS] = [/\.\d{4}|\d[eE][-+]?\d/, /\.\d{3}/];

const VALUE = String.raw`[-+]?(?:\d{1,40}(?:\.\d{0,40})?(?:[eE][-+]?\d{1,4})?|${NOT_FINITE})`;
const BETWEEN = String.raw`(?:\s*[,;:]\s*|\s+)`;
const LINE = new RegExp(
  String.raw`^\s*(?:(epoch\s?)?(\d{1,12})(?:${BETWEEN}|_(?=\d)))?(?:tensor\()?(${VALUE})(?:(?:,[^()]{0,120})?\))?\s*$`,
  'i',
);
/** A counter, and two values: a training loss and a validation loss. */
const PAIR = new RegExp(String.raw`^\s*(?:epoch\s)?(\d{1,12})${BETWEEN}(${VALUE})${BETWEEN}(${VALUE})\s*$`, 'i');

/** A loss in a line, behind its counter where there is one; a second loss where the line has two. */
interface BareValue {
  readonly at: number | undefined;
  readonly inEpochs: boolean;
  readonly text: string;
  readonly second?: string;
}

/**
 * A number a line, or a counter and a number, without any name: `loss.txt` as scripts write it with `f.write(f"{loss}\n")`. Read only
 * with strong evidence, since nothing says what the numbers are: the file is named for a loss, nearly every line has this one form, the
 * values are printed in full as programs compute them, and the counter goes on evenly. Of two values behind a counter the first is the
 * training loss where both fall together; that is said.
 */
export const bareValues: FormatReader = {
  name: FORMAT,
  recognise,
  read: oneFile((file, context) => readBareValues(file, FORMAT, context)),
};

const SCORE = 0.4;

function recognise(sample: Sample, best: number): Recognition | undefined {
  if (best >= SCORE || sample.text === undefined || !/^\s*(?:[-+.\d]|epoch|tensor)/i.test(sample.text)) return undefined;
  const found = sample.remember(FORMAT, () => bareEvidence(sample.path, sample.text, sample.whole));
  return found && { score: SCORE, because: { code: 'line-shape', example: found.example, lines: found.lines } };
}

/** What lines of numbers show of a curve; undefined where it is too little. */
export function bareEvidence(path: string, text: string | undefined, whole: boolean): Evidence | undefined {
  const isNamed = tokenise(fileStem(path)).some((word) => word === 'loss' || word === 'losses');
  const found = evidence(text, whole);
  return isNamed || found?.inPairs ? found : undefined;
}

interface Evidence {
  readonly example: string;
  readonly lines: number;
  readonly counted: boolean;
  readonly inPairs: boolean;
  readonly axis: Axis;
}

function evidence(text = '', whole: boolean): Evidence | undefined {
  const lines = text.split(/\r\n?|\n/).slice(0, whole ? undefined : -1);
  const filled = lines.filter((line) => line.trim() !== '');
  const values = filled.map(bareValue).filter((value) => value !== undefined);
  const inPairs = values.every(({ second }) => second !== undefined);
  if (values.length < (inPairs ? FEWEST_PAIRS : FEWEST_LINES) || values.length < MOST * filled.length) return undefined;
  const counted = values.filter(({ at }) => at !== undefined);
  if (counted.length > 0 && (counted.length < values.length || !goesOn(counted.map(({ at = 0 }) => at)))) return undefined;
  // A head above them says itself what they are.
  if (inPairs ? values.length < filled.length || !fallTogether(values) : values.some(({ second }) => second !== undefined))
    return undefined;
  if (
    !inPairs &&
    values.filter(({ text: value }) => (counted.length > 0 ? DIGITS : FULL_DIGITS).test(value)).length < values.length / 2
  )
    return undefined;
  const areEpochs = inPairs && areConsecutive(counted.map(({ at = 0 }) => at)) && whole && values.length <= MOST_EPOCHS;
  const inEpochs =
    areEpochs || (counted.length > 0 ? values.every((value) => value.inEpochs) : whole && values.length <= MOST_EPOCHS);
  return {
    example: (filled.find((line) => bareValue(line) !== undefined) ?? '').trim().slice(0, 120),
    lines: values.length,
    counted: counted.length > 0,
    inPairs,
    axis: inEpochs ? 'epoch' : 'step',
  };
}

function bareValue(line: string): BareValue | undefined {
  const pair = line.length > 200 ? null : PAIR.exec(line);
  if (pair !== null) return { at: Number(pair[1]), inEpochs: false, text: pair[2] ?? '', second: pair[3] ?? '' };
  const match = line.length > 200 ? null : LINE.exec(line);
  if (match === null) return undefined;
  const [, word, at, text = ''] = match;
  return { at: at === undefined ? undefined : Number(at), inEpochs: word !== undefined, text };
}

/** Most that two losses of one model may differ by at their beginning, as a factor. */
const MOST_APART = 3;

/**
 * Two columns of measures that behave as the losses of one training: positive, of one size, the first a tenth lower at its end and falling
 * more often than not, the second lower at its best than at its beginning.
 */
function fallTogether(values: readonly BareValue[]): boolean {
  const [train, validation] = [
    values.map(({ text }) => printedNumber(text)),
    values.map(({ second = '' }) => printedNumber(second)),
  ];
  const finite = (all: readonly number[]) => all.filter(Number.isFinite);
  if (values.some(({ text, second = '' }) => !/\.\d\d|nan|inf/i.test(text) || !/\.\d\d|nan|inf/i.test(second))) return false;
  if ([...finite(train), ...finite(validation)].some((value) => value <= 0)) return false;
  const [first = Number.NaN, second = Number.NaN] = [train[0], validation[0]];
  const falls = train.filter((value, i) => value < (train[i - 1] ?? Number.NaN)).length;
  const isClose = first < MOST_APART * second && second < MOST_APART * first;
  return (
    isClose &&
    falls > train.length / 2 &&
    (finite(train).at(-1) ?? first) < 0.9 * first &&
    Math.min(...finite(validation)) < 0.95 * second
  );
}

function areConsecutive(counters: readonly number[]): boolean {
  return (counters[0] ?? 0) <= 1 && counters.every((at, i) => i === 0 || at <= (counters[i - 1] ?? 0) + 1);
}

/** From line to line by the same amount, but for restarts. Names of samples do not, and years are no counter of a training. */
function goesOn(counters: readonly number[]): boolean {
  if (counters.every((at) => at > 1800 && at < 2200)) return false;
  const changes = new Map<number, number>();
  for (let i = 1; i < counters.length; i++) {
    const change = (counters[i] ?? 0) - (counters[i - 1] ?? 0);
    if (change > 0) changes.set(change, (changes.get(change) ?? 0) + 1);
  }
  return Math.max(0, ...changes.values()) >= MOST * (counters.length - 1);
}

export async function readBareValues(file: SourceFile, format: string, context: ReadContext): Promise<FilesRead> {
  const { path, content } = file;
  const { limits, because } = context;
  const { text, whole } = await takeSample(file);
  const found = bareEvidence(path, text, whole);
  if (found === undefined) return refusedFiles([file], { code: 'no-series', saw: [] });
  const set = new SeriesSet({ limits, lastOfEpoch: true });
  const name = found.inPairs ? 'train' : fileStem(path);
  const builder = set.open(name, found.axis);
  const second = found.inPairs ? set.open('val', found.axis) : undefined;
  let row = 0;
  const dropped = new DroppedLines();
  await eachLine(
    content,
    { longest: limits.lineBytes, printed: true },
    {
      onLine(text, line) {
        // pandas heads a series without a name with its number.
        if (line === 1 && text.trim() === '0') return;
        const value = bareValue(text);
        if (value !== undefined && (value.at !== undefined) === found.counted && (value.second !== undefined) === found.inPairs) {
          const at = value.at ?? row++;
          builder?.push(at, printedNumber(value.text));
          second?.push(at, printedNumber(value.second ?? ''));
        } else if (text.trim() !== '') dropped.add(line);
      },
      onOverlong: (line) => dropped.add(line),
    },
  );
  const columns = set.names.map((one): [RegExp, Partial<Naming>] => {
    return [new RegExp(`^${literal(one)}$`), { role: splitOf(one) ?? 'train', metric: 'loss', direction: 'min', component: false }];
  });
  const sealed = collected(path, set, { columns });
  const notes: ReadingNote[] = dropped.notes(path);
  if (found.inPairs) notes.push({ code: 'assumed', path, names: set.names });
  return filesRead([{ name: '', sealed }], { place: path, files: [{ path, format, because }], notes, saw: [name] });
}
