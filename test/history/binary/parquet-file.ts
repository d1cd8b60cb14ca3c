/** What a field of Thrift's compact protocol holds (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). */
type Field =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string }
  | { readonly list: readonly Field[] }
  | Struct;
interface Struct {
  readonly struct: Readonly<Record<number, Field>>;
}

const utf8 = new TextEncoder();
const i32 = (value: number): Field => ({ i32: value });
const i64 = (value: number): Field => ({ i64: value });
const text = (value: string): Field => ({ text: value });
const list = (...of: readonly Field[]): Field => ({ list: of });
const struct = (fields: Readonly<Record<number, Field>>): Struct => ({ struct: fields });

const varint = (value: number): number[] => (value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]);
const typeOf = (field: Field): number => ('i32' in field ? 5 : 'i64' in field ? 6 : 'text' in field ? 8 : 'list' in field ? 9 : 12);

function encoded(field: Field): number[] {
  if ('i32' in field) return varint(2 * field.i32);
  if ('i64' in field) return varint(2 * field.i64);
  if ('text' in field) {
    const bytes = utf8.encode(field.text);
    return [...varint(bytes.length), ...bytes];
  }
  if ('list' in field) return [(field.list.length << 4) | typeOf(field.list[0] ?? i32(0)), ...field.list.flatMap(encoded)];
  let last = 0;
  const fields = Object.entries(field.struct).flatMap(([id, value]) => {
    const delta = Number(id) - last;
    last = Number(id);
    return [(delta << 4) | typeOf(value), ...encoded(value)];
  });
  return [...fields, 0];
}

const DOUBLE = 5;
const PLAIN = 0;
const RLE_DICTIONARY = 8;

/** A column whose every row holds the first value of its dictionary. `dictionary` is the page as packed, `unpacked` what its head says of it. */
export interface DictionaryColumn {
  readonly name: string;
  readonly dictionary: Uint8Array;
  readonly unpacked: number;
  readonly values: number;
  /** 0 is uncompressed, 1 Snappy, 2 gzip, 6 zstd; of the dictionary, the page of values stays empty. */
  readonly codec: number;
}

/** A Parquet file of one row group and as many rows, which take no bytes: a run of references of no bits. */
export function parquetOf(columns: readonly DictionaryColumn[], rows: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [...utf8.encode('PAR1')];
  const chunks = columns.map(({ name, dictionary, unpacked, values, codec }) => {
    const start = bytes.length;
    const page = (type: number, packed: readonly number[], size: number, head: Readonly<Record<number, Field>>) =>
      bytes.push(...encoded(struct({ 1: i32(type), 2: i32(size), 3: i32(packed.length), ...head })), ...packed);
    page(2, [...dictionary], unpacked, { 7: struct({ 1: i32(values), 2: i32(PLAIN) }) });
    const data = bytes.length;
    const run = [0, ...varint(2 * rows)];
    // Of the second kind, whose values need not be packed.
    const second = { 1: i32(rows), 2: i32(0), 3: i32(rows), 4: i32(RLE_DICTIONARY), 5: i32(0), 6: i32(0) };
    const head = encoded(struct({ 1: i32(3), 2: i32(run.length), 3: i32(run.length), 8: struct(second) }));
    // `is_compressed` is true unless it is said: a boolean is its field's type.
    head.splice(-2, 0, 0x12);
    bytes.push(...head, ...run);
    const size = bytes.length - start;
    const meta = {
      1: i32(DOUBLE),
      2: list(i32(RLE_DICTIONARY)),
      3: list(text(name)),
      4: i32(codec),
      5: i64(rows),
      6: i64(size),
      7: i64(size),
    };
    return struct({ 2: i64(start), 3: struct({ ...meta, 9: i64(data), 11: i64(start) }) });
  });
  const schema = columns.map(({ name }) => struct({ 1: i32(DOUBLE), 3: i32(0), 4: text(name) }));
  const footer = encoded(
    struct({
      1: i32(1),
      2: list(struct({ 4: text('schema'), 5: i32(columns.length) }), ...schema),
      3: i64(rows),
      4: list(struct({ 1: list(...chunks), 2: i64(bytes.length), 3: i64(rows) })),
    }),
  );
  const end = new DataView(new ArrayBuffer(4));
  end.setUint32(0, footer.length, true);
  return Uint8Array.from([...bytes, ...footer, ...new Uint8Array(end.buffer), ...utf8.encode('PAR1')]);
}
