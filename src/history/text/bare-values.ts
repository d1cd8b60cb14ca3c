import type { SourceFile } from '../../source/source.ts';
import { Collector } from '../collect.ts';
import type { Axis } from '../history.ts';
import { filesRead } from '../lanes.ts';
import { type FilesRead, type FormatReader, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { fileStem } from '../run-key.ts';
import { type Sample, takeSample } from '../sample.ts';
import { splitOf, tokenise } from '../tokens.ts';
import { LogLines } from './lines.ts';
import { NOT_FINITE, printedNumber } from './printed-number.ts';

const FORMAT = 'bare-values';
/** Lines from which numbers alone are believed to be a curve. */
const FEWEST_LINES = 10;
/** Share of lines that are believed to be written by one program. */
const MOST = 0.9;
/** Most values that a program computed are printed in full; what people or other programs count and measure has fewer digits. */
const FULL_DIGITS = /\.\d{4}|\d[eE][-+]?\d/;
/** More values than this are no epochs. */
const MOST_EPOCHS = 1000;

const LINE = new RegExp(
  String.raw`^\s*(?:(epoch\s?)?(\d{1,12})(?:\s*[,;:]\s*|\s+))?(?:tensor\()?([-+]?(?:\d{1,40}(?:\.\d{0,40})?(?:[eE][-+]?\d{1,4})?|${NOT_FINITE}))(?:(?:,[^()]{0,120})?\))?\s*$`,
  'i',
);

/** A loss in a line, behind its counter where there is one. */
interface BareValue {
  readonly at: number | undefined;
  readonly inEpochs: boolean;
  readonly text: string;
}

/**
 * A number a line, or a counter and a number, without any name: `loss.txt` as scripts write it with `f.write(f"{loss}\n")`. Read only
 * with strong evidence, since nothing says what the numbers are: the file is named for a loss, nearly every line has this one form, the
 * values are printed in full as programs compute them, and the counter goes on evenly. Two values a line are not told apart.
 */
export const bareValues: FormatReader = { name: FORMAT, recognise, read };

function recognise(sample: Sample): Recognition | undefined {
  const name = fileStem(sample.path);
  if (sample.text === undefined || !tokenise(name).some((word) => word === 'loss' || word === 'losses')) return undefined;
  const found = sample.remember(FORMAT, () => evidence(sample));
  if (found === undefined) return undefined;
  return { score: 0.4, because: { code: 'line-shape', example: found.example, lines: found.lines } };
}

interface Evidence {
  readonly example: string;
  readonly lines: number;
  readonly counted: boolean;
  readonly axis: Axis;
}

function evidence({ text = '', whole }: Sample): Evidence | undefined {
  const lines = text.split(/\r\n?|\n/).slice(0, whole ? undefined : -1);
  const filled = lines.filter((line) => line.trim() !== '');
  const values = filled.map(bareValue).filter((value) => value !== undefined);
  if (values.length < FEWEST_LINES || values.length < MOST * filled.length) return undefined;
  const counted = values.filter(({ at }) => at !== undefined);
  if (counted.length > 0 && (counted.length < values.length || !goesOn(counted.map(({ at = 0 }) => at)))) return undefined;
  if (values.filter(({ text: value }) => FULL_DIGITS.test(value)).length < values.length / 2) return undefined;
  const inEpochs = counted.length > 0 ? values.every((value) => value.inEpochs) : whole && values.length <= MOST_EPOCHS;
  return {
    example: (filled.find((line) => bareValue(line) !== undefined) ?? '').trim().slice(0, 120),
    lines: values.length,
    counted: counted.length > 0,
    axis: inEpochs ? 'epoch' : 'step',
  };
}

function bareValue(line: string): BareValue | undefined {
  const match = line.length > 200 ? null : LINE.exec(line);
  if (match === null) return undefined;
  const [, word, at, text = ''] = match;
  return { at: at === undefined ? undefined : Number(at), inEpochs: word !== undefined, text };
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

async function read([file]: readonly SourceFile[], context: ReadContext): Promise<FilesRead> {
  if (file === undefined) return refusedFiles([], { code: 'empty' });
  const { path, content } = file;
  const { limits, because } = context;
  const found = evidence(await takeSample(file));
  if (found === undefined) return refusedFiles([file], { code: 'no-series', saw: [] });
  const collector = new Collector({ axis: found.axis, limits: { ...limits, series: 1 } });
  const name = fileStem(path);
  const builder = collector.builder(name);
  const lines = new LogLines(content, limits.lineBytes);
  let row = 0;
  const dropped = { count: 0, firstLine: 0 };
  for await (const batch of lines.batches()) {
    for (const { text, number } of batch) {
      const value = bareValue(text);
      if (value !== undefined && (value.at !== undefined) === found.counted)
        builder?.push(value.at ?? row++, printedNumber(value.text));
      else if (text.trim() !== '' && dropped.count++ === 0) dropped.firstLine = number;
    }
  }
  const role = splitOf(name) ?? 'train';
  const collected = collector.finish(path, { columns: [[/./, { role, metric: 'loss', direction: 'min', component: false }]] });
  const notes: ReadingNote[] = dropped.count > 0 ? [{ code: 'rows-dropped', path, ...dropped }] : [];
  return filesRead([{ name: '', collected }], { place: path, files: [{ path, format: FORMAT, because }], notes, saw: [name] });
}
