import type { SourceFile } from '../../source/source.ts';
import { bytesSource, joined } from '../../source/sources.ts';
import { type FilesRead, noSeries, type Piece, type ReadContext, refusedFiles } from '../reader.ts';
import { takeSample } from '../sample.ts';
import { lookAtTable, readTables, tableOf } from '../table/read-table.ts';
import { readPrintedLists } from '../text/printed-lists.ts';
import { textLog } from '../text/text-log.ts';
import { generic } from '../writers/generic.ts';
import type { DocumentFormat } from './document.ts';
import { field, isArray, type Json } from './values.ts';

const FORMAT = 'notebook';
/** Cells with an output that are looked at. */
const MOST_CELLS = 1000;

/**
 * A Jupyter notebook: what its cells printed is read as a log, and the tables that trainers show (Hugging Face, fastai) as tables. Each
 * cell that trained is a run. Kaggle keeps what a notebook printed as a list of `{"stream_name", "time", "data"}`.
 */
export const notebook: DocumentFormat = {
  name: FORMAT,
  score: 0.96,
  recognise(value) {
    const [cell] = arrayOf(field(value, 'cells'));
    if (cell !== undefined && field(cell, 'cell_type') !== undefined) return ['cells', 'outputs'];
    const [part] = arrayOf(value);
    return part !== undefined && field(part, 'stream_name') !== undefined ? ['stream_name', 'data'] : undefined;
  },
  async read({ path, value }, context) {
    const printed = arrayOf(value).map((part) => textOf(field(part, 'data')));
    if (printed.length > 0) {
      const read = await textLog.read([fileOf(path, printed.join(''))], context);
      const files = [{ path, format: FORMAT, because: context.because }];
      return { ...read, pieces: read.pieces.map((piece) => ({ ...piece, files })) };
    }
    const found: Piece[] = [];
    const cells = arrayOf(field(value, 'cells')).filter((cell) => arrayOf(field(cell, 'outputs')).length > 0);
    for (const [i, cell] of cells.slice(0, MOST_CELLS).entries()) {
      for (const read of await readCell(path, cell, context)) {
        const place = `${path}/cell_${numberOf(cell) ?? i + 1}`;
        found.push(...read.pieces.map((piece) => ({ ...piece, place })));
      }
    }
    const files = [{ path, format: FORMAT, because: context.because }];
    const places = new Set(found.map(({ place }) => place));
    const pieces = found.map((piece) => ({ ...piece, files, place: places.size === 1 ? path : piece.place }));
    return pieces.length > 0 ? { pieces, refused: [], notes: [] } : refusedFiles([{ path }], noSeries(['cells']));
  },
};

/** What the outputs of one cell tell: its printed text, and each table. */
async function readCell(path: string, cell: Json, context: ReadContext): Promise<FilesRead[]> {
  const outputs = arrayOf(field(cell, 'outputs'));
  const printed = outputs.map((output) => textOf(field(output, 'text'))).join('');
  const read = printed.trim() === '' ? [] : [await textLog.read([fileOf(path, printed)], context)];
  for (const output of outputs) {
    const shown = textOf(field(field(output, 'data'), 'text/plain'));
    if (/loss/i.test(shown) && shown.includes('[')) read.push(readPrintedLists(path, shown, FORMAT, context));
    const html = textOf(field(field(output, 'data'), 'text/html'));
    context.limits.budget.spend('work', WORK_PER_CHARACTER * html.length);
    const table = tableIn(html);
    if (table.rows < 2) continue;
    const file = { path, content: bytesSource(table.bytes) };
    // A notebook shows data frames of any kind.
    const sample = await takeSample(file);
    const head = tableOf(sample);
    const isHistory = head !== undefined && generic.recognize(lookAtTable(sample, head)) !== undefined;
    if (isHistory) read.push(await readTables([file], generic, FORMAT, context));
  }
  return read;
}

function fileOf(path: string, text: string): SourceFile {
  return { path, content: bytesSource(new TextEncoder().encode(text)) };
}

/** Rows of an HTML table as a notebook shows it, their cells without any markup inside them, divided by tabs. */
function* rowsOf(html: string): Generator<string> {
  let cells: string[] | undefined;
  for (const [, tag, text = ''] of html.matchAll(/<(tr|th|td)\b[^<>]{0,200}>([^<]{0,200})/gi)) {
    if (tag?.toLowerCase() !== 'tr') cells?.push(text.trim().replaceAll(/[\t\r\n]/g, ' '));
    else {
      if (cells !== undefined && cells.length > 1) yield cells.join('\t');
      cells = [];
    }
  }
  if (cells !== undefined && cells.length > 1) yield cells.join('\t');
}

/** What a character of such a table costs, in bytes of a table read. */
const WORK_PER_CHARACTER = 6;
/** Rows that are put together at once: as bytes they take a tenth of what they take as texts. */
const ROWS_AT_ONCE = 1000;

function tableIn(html: string): { readonly rows: number; readonly bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let rows = 0;
  let text = '';
  for (const row of rowsOf(html)) {
    text += `${row}\n`;
    if (++rows % ROWS_AT_ONCE > 0) continue;
    parts.push(encoder.encode(text));
    text = '';
  }
  parts.push(encoder.encode(text));
  return { rows, bytes: joined(parts) };
}

/** A text, or its lines. */
function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  return arrayOf(value)
    .filter((line) => typeof line === 'string')
    .join('');
}

function numberOf(cell: Json): number | undefined {
  const count = field(cell, 'execution_count');
  return typeof count === 'number' ? count : undefined;
}

function arrayOf(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}
