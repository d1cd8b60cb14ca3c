import { DefectError } from '../../source/defect.ts';
import { viewOf } from '../../source/sources.ts';

/** A value of a row; undefined for NULL and for bytes. */
export type SqliteValue = number | string | undefined;

type Decoder = InstanceType<typeof TextDecoder>;

interface Table {
  /** Its first page. */
  readonly root: number;
  readonly columns: readonly string[];
  /** The column that is the number of its row, which is stored once; -1 for none. */
  readonly numbered: number;
}

const FILE_HEADER = 100;
const [TABLE_INTERIOR, TABLE_LEAF] = [5, 13] as const;
/** What a row counts for at least where all of them together are held against the size of the file. */
const LEAST_ROW = 8;
/** Bytes of a text beyond which it is no name. */
const LONGEST_TEXT = 4096;

/**
 * The tables of an SQLite file, read where they lie (https://www.sqlite.org/fileformat2.html): nothing that the file's maker wrote is run, and
 * no page is looked at twice. Throws {@link DefectError} for pages that make no sense.
 */
export class SqliteFile {
  readonly tables: ReadonlyMap<string, Table>;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #size: number;
  /** Bytes of a page without those that are reserved. */
  readonly #usable: number;
  readonly #decoder: Decoder;
  /** Bytes that rows may still take: pages can lie in each other and pretend to any number of any length. */
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    const declared = bytes.length < FILE_HEADER ? 0 : this.#view.getUint16(16);
    this.#size = declared === 1 ? 65_536 : declared;
    this.#usable = this.#size - (bytes[20] ?? 0);
    if (this.#size < 512 || (this.#size & (this.#size - 1)) !== 0 || this.#usable < 480) throw damaged('header');
    this.#decoder = new TextDecoder(['utf-8', 'utf-16le', 'utf-16be'][(bytes[59] ?? 1) - 1] ?? 'utf-8');
    this.#left = bytes.length;
    this.tables = new Map([...this.#rows(1)].flatMap(({ values }) => tableIn(values)));
  }

  /** The rows of a table in their order, with the values of some columns; undefined for one that it has not. */
  *rows(name: string, columns: readonly string[]): Generator<readonly SqliteValue[]> {
    const table = this.tables.get(name);
    if (table === undefined) return;
    const places = columns.map((column) => table.columns.indexOf(column));
    for (const { id, values } of this.#rows(table.root))
      yield places.map((place) => (place >= 0 && place === table.numbered ? id : values[place]));
  }

  *#rows(root: number): Generator<{ readonly id: number; readonly values: readonly SqliteValue[] }> {
    const seen = new Set<number>();
    const open = [root];
    for (let page = open.pop(); page !== undefined; page = open.pop()) {
      if (seen.has(page)) throw new DefectError({ code: 'repeated-page', page });
      seen.add(page);
      const start = (page - 1) * this.#size;
      if (page === 0 || start + this.#size > this.#bytes.length) throw new DefectError({ code: 'cut-off' });
      const header = start + (page === 1 ? FILE_HEADER : 0);
      const type = this.#bytes[header];
      if (type === TABLE_INTERIOR) {
        const below = this.#cells(start, header + 12, header).map((at) => this.#view.getUint32(at));
        open.push(this.#view.getUint32(header + 8), ...below.reverse());
      } else if (type === TABLE_LEAF) {
        for (const cell of this.#cells(start, header + 8, header)) yield this.#row(cell);
      } else throw damaged('page');
    }
  }

  /** Where the cells of a page begin. */
  #cells(start: number, pointers: number, header: number): number[] {
    const count = this.#view.getUint16(header + 3);
    if (pointers + 2 * count > start + this.#size) throw damaged('page');
    return Array.from({ length: count }, (_, i) => {
      const at = this.#view.getUint16(pointers + 2 * i);
      if (at + 4 > this.#size) throw damaged('page');
      return start + at;
    });
  }

  #row(cell: number): { readonly id: number; readonly values: readonly SqliteValue[] } {
    const [length, at] = varint(this.#bytes, cell);
    const [id, start] = varint(this.#bytes, at);
    this.#left -= Math.max(LEAST_ROW, length);
    if (this.#left < 0) throw damaged('page');
    return { id, values: valuesIn(this.#payload(start, length), this.#decoder) };
  }

  /** A record, with the part that overflows to other pages. */
  #payload(at: number, length: number): Uint8Array {
    const local = this.#localPart(length);
    if (at + local > this.#bytes.length) throw new DefectError({ code: 'cut-off' });
    if (local === length) return this.#bytes.subarray(at, at + length);
    const record = new Uint8Array(length);
    record.set(this.#bytes.subarray(at, at + local));
    let pointer = at + local;
    for (let done = local; done < length; done += this.#usable - 4) {
      if (pointer + 4 > this.#bytes.length) throw new DefectError({ code: 'cut-off' });
      pointer = (this.#view.getUint32(pointer) - 1) * this.#size;
      if (pointer < 0 || pointer + this.#size > this.#bytes.length) throw new DefectError({ code: 'cut-off' });
      record.set(this.#bytes.subarray(pointer + 4, pointer + 4 + Math.min(length - done, this.#usable - 4)), done);
    }
    return record;
  }

  #localPart(length: number): number {
    const most = this.#usable - 35;
    if (length <= most) return length;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const part = least + ((length - least) % (this.#usable - 4));
    return part <= most ? part : least;
  }
}

function damaged(part: string): DefectError {
  return new DefectError({ code: 'bad-part', part });
}

/** A number of up to nine bytes, and where it ends. Bytes beyond the end are zero. */
function varint(bytes: Uint8Array, at: number): [value: number, end: number] {
  let value = 0;
  for (let i = at; i < at + 8; i++) {
    const byte = bytes[i] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, i + 1];
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}

/** Bytes of a value by its type, below those of texts and bytes. */
const LENGTHS: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function valuesIn(record: Uint8Array, decoder: Decoder): SqliteValue[] {
  const values: SqliteValue[] = [];
  const [header, first] = varint(record, 0);
  for (let [at, start] = [first, header]; at < header && start <= record.length; ) {
    const [type, next] = varint(record, at);
    const length = LENGTHS[type] ?? Math.floor((type - 12) / 2);
    values.push(cellOf(record.subarray(start, start + length), type, decoder));
    [at, start] = [next, start + length];
  }
  return values;
}

function cellOf(bytes: Uint8Array, type: number, decoder: Decoder): SqliteValue {
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.length === 8 ? viewOf(bytes).getFloat64(0) : undefined;
  if (type > 12) return type % 2 === 0 || bytes.length > LONGEST_TEXT ? undefined : decoder.decode(bytes);
  const [first = 0] = bytes;
  return type === 0 || type > 6 ? undefined : bytes.reduce((sum, byte) => sum * 256 + byte, first > 127 ? -1 : 0);
}

/** A row of the schema: type, name, table, first page, and the statement that made it. Of tables only, whose columns are all stored. */
function tableIn([type, name, , root, sql]: readonly SqliteValue[]): (readonly [string, Table])[] {
  if (type !== 'table' || typeof name !== 'string' || typeof root !== 'number' || typeof sql !== 'string') return [];
  const columns = /^create\s+table\b/i.test(sql) ? columnsIn(sql) : undefined;
  return columns === undefined ? [] : [[name, { root, ...columns }]];
}

// What is not closed goes on to the end: to look for its end again and again would take quadratic time.
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|`[^`]*(?:`|$)|\[[^\]]*(?:\]|$)|[(),]|(?:[^\s(),"'`[\]/-]|\/(?!\*)|-(?!-))+/g;

/** The names of columns, which stand first in the parts between the commas. */
function columnsIn(sql: string): Pick<Table, 'columns' | 'numbered'> | undefined {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const [token] of sql.matchAll(TOKEN)) {
    if (/^(?:--|\/\*)/.test(token)) continue;
    if (token === ')') depth--;
    if (depth === 1 && token === ',') parts.push([]);
    else if (depth > 0) parts.at(-1)?.push(token.replace(/^["'`[](.*)["'`\]]$/s, '$1').toLowerCase());
    if (token === '(') depth++;
  }
  const columns = parts.filter(([first = '']) => !/^(?:constraint|primary|unique|check|foreign)$/.test(first));
  if (columns.some((part) => part.includes('as'))) return undefined;
  const key = parts.map((part) => /\bprimary key \( (\w+) \)/.exec(part.join(' '))?.[1]).find((name) => name !== undefined);
  const isNumber = ([name, type, ...rest]: readonly string[]) => type === 'integer' && (name === key || rest.includes('primary'));
  return { columns: columns.map(([name = '']) => name), numbered: columns.findIndex(isNumber) };
}
