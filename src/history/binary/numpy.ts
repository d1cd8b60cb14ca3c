import type { Defect } from '../../source/defect.ts';
import type { SourceFile } from '../../source/source.ts';
import { bytesOf, viewOf } from '../../source/sources.ts';
import { axisOf } from '../axis.ts';
import type { Refusal } from '../history.ts';
import { ANY_LISTS, type List, readLists } from '../json/read-lists.ts';
import { isLossName, isMetricName, isQualityName } from '../naming.ts';
import { byMagic, type FilesRead, type FormatReader, noSeries, type ReadContext, refusedFiles } from '../reader.ts';
import type { RefusalReason } from '../reasons.ts';
import { fileStem, parentOf } from '../run-key.ts';
import { decode } from '../sample.ts';
import { NUMBERS, type NumberKind } from './numbers.ts';

const FORMAT = 'numpy';
/** `\x93NUMPY` (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html). */
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59] as const;
/** Headers are 128 bytes, longer for structures. */
const LONGEST_HEADER = 64 * 1024;

/**
 * NumPy's arrays: `np.save('val_loss.npy', …)`, and those of one `.npz`, which is an archive of such files. Arrays of one dimension are
 * taken that are named as a measure or a counter; those of one folder or `.npz` are one run.
 */
export const numpy: FormatReader = {
  name: FORMAT,
  recognise: byMagic(MAGIC, 'NumPy'),
  groupOf: parentOf,
  read: readArrays,
};

async function readArrays(files: readonly SourceFile[], context: ReadContext): Promise<FilesRead> {
  const lists: List[] = [];
  const refused: Refusal[] = [];
  const used: SourceFile[] = [];
  // They are held together, and an array of bytes takes eight times what it has in the file.
  let held = 0;
  for (const file of files) {
    const name = fileStem(file.path);
    if (!isLossName(name) && !isQualityName(name) && !isMetricName(name) && axisOf(name) === undefined) {
      refused.push({ path: file.path, because: noSeries([name]) });
      continue;
    }
    const values = await arrayIn(file, context, held);
    if ('code' in values) refused.push({ path: file.path, because: values });
    else {
      held += values.length;
      lists.push({ name, cells: Array.from(values) });
      used.push(file);
    }
  }
  const [first] = used;
  if (first === undefined) return { pieces: [], refused, notes: [] };
  const folder = parentOf(first.path);
  const place = used.length > 1 && folder !== '' ? folder : first.path;
  const read = readLists(first.path, lists, ANY_LISTS, { format: FORMAT, place }, context);
  const told = used.map(({ path }) => ({ path, format: FORMAT, because: context.because }));
  const pieces = read.pieces.map((piece) => ({ ...piece, files: told }));
  const own = read.refused.length === 0 ? [] : refusedFiles(used, read.refused[0]?.because ?? noSeries([])).refused;
  return { ...read, pieces, refused: [...refused, ...own] };
}

interface Header {
  readonly descr: string;
  readonly shape: readonly number[];
  /** Where the values begin. */
  readonly start: number;
}

/** What it costs to read a number, in bytes of a table read. */
const WORK_PER_VALUE = 8;

/** The numbers of an array of one dimension, or why there are none. `held`: those of other arrays that are kept beside it. */
async function arrayIn({ content }: SourceFile, { limits }: ReadContext, held: number): Promise<Float64Array | RefusalReason> {
  const malformed = (detail: Defect): RefusalReason => ({ code: 'malformed', format: FORMAT, detail });
  const header = headerIn(await bytesOf(content, 0, LONGEST_HEADER));
  if (header === undefined) return malformed({ code: 'bad-part', part: 'header' });
  const { descr, shape, start } = header;
  if (descr.includes('O')) return { code: 'not-a-history', what: 'pickle', saw: [] };
  const kind = descr.slice(1);
  const isList = shape.length === 1 || (shape.length === 2 && shape[1] === 1);
  if (!isKind(kind) || !isList) return malformed({ code: 'array', type: descr, dimensions: shape.length });
  const size = Number(kind.slice(1));
  const length = shape[0] ?? 0;
  const value = held + length;
  if (value > limits.allPoints) return { code: 'too-large', limit: 'allPoints', value, allowed: limits.allPoints };
  limits.budget.spend('work', WORK_PER_VALUE * length);
  const bytes = await bytesOf(content, start, start + length * size);
  // The header may say more than the file has.
  const values = new Float64Array(Math.min(length, Math.floor(bytes.length / size)));
  const view = viewOf(bytes);
  const little = !descr.startsWith('>');
  for (let i = 0; i < values.length; i++) values[i] = NUMBERS[kind](view, i * size, little);
  return values;
}

function isKind(name: string): name is NumberKind {
  return Object.hasOwn(NUMBERS, name) && name !== 'b2';
}

function headerIn(head: Uint8Array): Header | undefined {
  if (head.length < 12) return undefined;
  const view = viewOf(head);
  const isOld = head[6] === 1;
  const [from, length] = isOld ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
  const text = decode(head.subarray(from, from + length));
  const descr = /'descr': '([<>|=]?[a-zA-Z]\d{0,3})'/.exec(text)?.[1];
  const shape = /'shape': \(([\d, ]{0,100})\)/.exec(text)?.[1];
  if (descr === undefined || shape === undefined || from + length > head.length) return undefined;
  const sizes = shape
    .split(',')
    .filter((one) => one.trim() !== '')
    .map(Number);
  return { descr: /^[<>|=]/.test(descr) ? descr : `|${descr}`, shape: sizes, start: from + length };
}
