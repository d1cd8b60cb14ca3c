import { parquetHeader } from 'hyparquet/src/column.js';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import type { ColumnMetaData, FileMetaData } from 'hyparquet/src/types.js';
import { inflate } from '../../source/inflated.ts';
import { LimitError } from '../../source/limits.ts';
import type { Packing } from '../../source/packed.ts';
import type { SourceFile } from '../../source/source.ts';
import { bytesOf, bytesSource, streamSource } from '../../source/sources.ts';
import { axisOf } from '../axis.ts';
import { ANY_LISTS, type List, lookAtLists, readLists } from '../json/read-lists.ts';
import type { Json } from '../json/values.ts';
import { isLossName, isQualityName } from '../naming.ts';
import { type FilesRead, noSeries, type ReadContext, refusedFiles } from '../reader.ts';
import type { RefusalReason } from '../reasons.ts';
import { comparesRuns } from '../runs-table.ts';
import { wholeOf } from '../sample.ts';
import { PageError, PageReader, type UnpackPage } from './parquet-page.ts';
import { endOfStruct } from './thrift.ts';

const FORMAT = 'parquet';
/** A footer, which lists a chunk for each column of each group of rows. */
const LONGEST_FOOTER = 4 * 1024 * 1024;
const NUMBERS: ReadonlySet<string | undefined> = new Set(['INT32', 'INT64', 'FLOAT', 'DOUBLE']);

/** Columns of numbers and texts. Throws whatever the library meets in a file that is not what it says. */
export async function readParquet(file: SourceFile, context: ReadContext): Promise<FilesRead> {
  const { buffer } = await wholeOf(file.content, context.limits);
  const metadata = metadataIn(new DataView(buffer));
  if (metadata === undefined)
    return refusedFiles([file], { code: 'malformed', format: FORMAT, detail: { code: 'bad-part', part: 'footer' } });
  const columns = columnsIn(metadata).slice(0, context.limits.columns);
  const because = whyNot(metadata, columns, context);
  if (because !== undefined) return refusedFiles([file], because);
  const unpackerFor = unpackerOf(context);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const cells = new Map(columns.map(({ name }) => [name, [] as Json[]]));
  for (const { columns: chunks, num_rows } of metadata.row_groups) {
    for (const { meta_data: chunk } of chunks) {
      const column = byName.get(chunk?.path_in_schema[0] ?? '');
      if (chunk === undefined || column === undefined) continue;
      if (chunk.codec !== 'SNAPPY' && !PACKINGS.has(chunk.codec))
        return refusedFiles([file], { code: 'malformed', format: FORMAT, detail: { code: 'unexpected', text: chunk.codec } });
      const unpack = unpackerFor(chunk.codec);
      const values = cells.get(column.name);
      const wanted = (values?.length ?? 0) + Number(num_rows);
      for await (const page of pagesOf(new DataView(buffer), chunk, new PageReader({ ...column, unpack }), Number(num_rows)))
        for (const value of page) values?.push(value);
      if (values?.length !== wanted) throw new PageError();
    }
  }
  const lists = [...cells].map(([name, column]): List => ({ name, cells: column }));
  return isHistory(file.path, lists)
    ? readLists(file.path, lists, { ...ANY_LISTS, hidesNan: 'pandas' }, { format: FORMAT }, context)
    : refusedFiles([file], { code: 'no-series', saw: lists.map(({ name }) => name).slice(0, 12) });
}

function metadataIn(view: DataView<ArrayBuffer>): FileMetaData | undefined {
  const end = view.byteLength - 8;
  const start = end - view.getUint32(end, true);
  if (start < 4 || end - start > LONGEST_FOOTER) return undefined;
  endOfStruct(new DataView(view.buffer, start, end - start), 0);
  return parquetMetadata(view.buffer, { geoparquet: false });
}

interface FlatColumn {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** Plain columns of numbers and texts. pandas keeps an index that has no name under one of its own. */
function columnsIn({ schema }: FileMetaData): readonly FlatColumn[] {
  if (schema.some(({ num_children }, i) => i > 0 && num_children !== undefined)) return [];
  return schema.slice(1).flatMap(({ name, type, repetition_type, converted_type }) => {
    const isRead = NUMBERS.has(type) || (type === 'BYTE_ARRAY' && converted_type === 'UTF8');
    if (!isRead || type === undefined || repetition_type === 'REPEATED' || name.startsWith('__index_level')) return [];
    return [{ name, type, isOptional: repetition_type === 'OPTIONAL' }];
  });
}

function whyNot(
  { row_groups, num_rows }: FileMetaData,
  columns: readonly FlatColumn[],
  { limits }: ReadContext,
): RefusalReason | undefined {
  if (columns.length === 0) return noSeries([]);
  const value = Number(num_rows) * columns.length;
  const allowed = limits.allPoints;
  if (value > allowed) return { code: 'too-large', limit: 'allPoints', value, allowed };
  const inGroups = row_groups.reduce((sum, group) => sum + Math.abs(Number(group.num_rows)), 0);
  const isWhole = inGroups === Number(num_rows);
  return isWhole ? undefined : { code: 'malformed', format: FORMAT, detail: { code: 'bad-part', part: 'row group' } };
}

/** What it costs to take a byte of a page apart, in bytes of a table read: a text may take four. */
const WORK_PER_BYTE = 8;

const PACKINGS: ReadonlyMap<string, Packing> = new Map([
  ['UNCOMPRESSED', 'stored'],
  ['GZIP', 'gzip'],
  ['ZSTD', 'zstd'],
]);

/**
 * Unpacks pages, as pandas, Spark and DuckDB pack them by Snappy, Polars by Zstandard. Chunks may share their bytes, so every page is charged,
 * packed or not, and what all of them unpack to is bounded.
 */
function unpackerOf({ limits }: ReadContext): (codec: string) => UnpackPage {
  const { budget, parsedBytes } = limits;
  let left = parsedBytes;
  return (codec) => async (packed, length) => {
    left -= length;
    if (!(length >= 0) || left < 0) throw new LimitError('parsedBytes', parsedBytes - left, parsedBytes);
    budget.spend('work', packed.length + WORK_PER_BYTE * length);
    if (length === 0) return new Uint8Array(0);
    if (codec !== 'SNAPPY') {
      const packing = PACKINGS.get(codec) ?? 'stored';
      return bytesOf(
        streamSource(length, () => inflate({ packing, content: bytesSource(packed), size: length }, { budget })),
        0,
        length,
      );
    }
    const bytes = new Uint8Array(length);
    snappyUncompress(packed, bytes);
    return bytes;
  };
}

/** The values of a chunk, page by page: no more than there are rows. */
async function* pagesOf(
  view: DataView<ArrayBuffer>,
  chunk: ColumnMetaData,
  reader: PageReader,
  rows: number,
): AsyncGenerator<readonly Json[]> {
  const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 4 && end <= view.byteLength && end >= start)) throw new PageError();
  const at = { view: new DataView(view.buffer, start, end - start), offset: 0 };
  for (let seen = 0; seen < rows; ) {
    endOfStruct(at.view, at.offset);
    const head = parquetHeader(at);
    const size = head.compressed_page_size;
    const values = (head.data_page_header ?? head.data_page_header_v2)?.num_values ?? 0;
    if (!(size >= 0 && size <= at.view.byteLength - at.offset && values >= 0 && values <= rows - seen)) throw new PageError();
    yield await reader.take(head, new Uint8Array(view.buffer, start + at.offset, size));
    at.offset += size;
    seen += values;
  }
}

/** A data set may have a column `loss`: a history also counts, and no row is a run of its own. */
function isHistory(path: string, lists: readonly List[]): boolean {
  const { names, rows } = lookAtLists(path, lists);
  const isCounted = names.some((name) => axisOf(name) !== undefined);
  const isMeasured = names.some((name) => isLossName(name) || isQualityName(name));
  return isCounted && isMeasured && !comparesRuns(names, (slot) => rows.map((row) => row[slot]));
}
