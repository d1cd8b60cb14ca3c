import type { ByteSource } from '../../source/source.ts';
import { joined, viewOf } from '../../source/sources.ts';
import type { FormatReader } from '../reader.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import type { EventSink } from './event.ts';
import { eventFiles } from './tfevents.ts';
import type { OnRecord, RecordsEnd } from './tfrecord.ts';
import { BYTES, FIXED32, Fields, int64At, textAt, VARINT, WireError } from './wire.ts';

/** A record's length; no check stands behind it. */
const HEADER = 8;
/** What VisualDL writes first: a record with the tag of its metadata. */
const FIRST_TAG = 'meta_data_tag';
/** A tag longer than this is no name. */
const LONGEST_TAG = 2048;
/** Tags remembered of one run. */
const MOST_TAGS = 50_000;

/** PaddlePaddle's VisualDL: `vdlrecords.1621667988.log`, lengths around `Record` messages; otherwise as TensorBoard's event files. */
export const visualdl: FormatReader = eventFiles({
  name: 'visualdl',
  recognise: ({ head }) => (holdsFirstTag(head) ? { score: 1, because: { code: 'magic', what: 'VisualDL' } } : undefined),
  decoder: (sink) => new RecordDecoder(sink),
  records: readPrefixed,
});

function holdsFirstTag(head: Uint8Array): boolean {
  const view = viewOf(head);
  if (head.length < HEADER + 4 || view.getUint32(4, true) !== 0) return false;
  const end = HEADER + view.getUint32(0, true);
  return end <= head.length && view.getUint8(HEADER) === 0x0a && textAt(view, HEADER, end).includes(FIRST_TAG);
}

/** Records behind their lengths. Memory: a chunk and the longest record. */
async function readPrefixed(content: ByteSource, onRecord: OnRecord, longest: number): Promise<RecordsEnd> {
  /** What came since the last whole record, and how many bytes the next one needs. */
  let held: Uint8Array[] = [];
  let length = 0;
  let needed = HEADER;
  let at = 0;
  for await (const chunk of content.stream()) {
    held.push(chunk);
    length += chunk.length;
    if (length < needed) continue;
    const bytes = joined(held);
    const view = viewOf(bytes);
    let from = 0;
    for (needed = HEADER; length - from >= needed; needed = HEADER) {
      const size = view.getUint32(from, true);
      const isDamaged = view.getUint32(from + 4, true) !== 0 || size > longest;
      needed += isDamaged ? 0 : size;
      if (!isDamaged && length - from < needed) break;
      if (isDamaged || !onRecord(view, from + HEADER, from + needed)) return { kind: 'damaged', atByte: at + from };
      from += needed;
    }
    at += from;
    length -= from;
    held = length === 0 ? [] : [bytes.slice(from)];
  }
  return length === 0 ? { kind: 'whole' } : { kind: 'cut-off' };
}

/** `Record { repeated Value values = 1 }`, `Value { int64 id = 1; string tag = 2; int64 timestamp = 3; float value = 4; … }`. */
class RecordDecoder {
  readonly #sink: EventSink<SeriesBuilder>;
  readonly #tags = new Map<string, SeriesBuilder | undefined>();
  readonly #others = new Set<string>();

  constructor(sink: EventSink<SeriesBuilder>) {
    this.#sink = sink;
  }

  decode(view: DataView, start: number, end: number): void {
    const record = new Fields(view, start, end);
    while (record.next()) if (record.field === 1 && record.type === BYTES) this.#take(view, record.start, record.end);
  }

  #take(view: DataView, start: number, end: number): void {
    const fields = new Fields(view, start, end);
    let step = 0;
    let tag: string | undefined;
    let value: number | undefined;
    while (fields.next()) {
      if (fields.field === 1 && fields.type === VARINT) step = int64At(view, fields.start, fields.end);
      else if (fields.field === 2 && fields.type === BYTES) {
        if (fields.end - fields.start > LONGEST_TAG) throw new WireError('a tag is too long');
        tag = textAt(view, fields.start, fields.end);
      } else if (fields.field === 4 && fields.type === FIXED32) value = view.getFloat32(fields.start, true);
    }
    if (tag === undefined || tag === FIRST_TAG) return;
    if (value === undefined) this.#other(tag);
    else this.#scalar(tag, step, value);
  }

  #scalar(tag: string, step: number, value: number): void {
    if (!this.#tags.has(tag)) {
      if (this.#tags.size >= MOST_TAGS) return;
      this.#tags.set(tag, this.#sink.open(tag));
    }
    const data = this.#tags.get(tag);
    if (data !== undefined) this.#sink.scalar(data, step, value, Number.NaN);
  }

  #other(tag: string): void {
    if (this.#others.has(tag) || this.#others.size >= MOST_TAGS) return;
    this.#others.add(tag);
    this.#sink.other(tag);
  }
}
