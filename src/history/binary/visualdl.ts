import { viewOf } from '../../source/sources.ts';
import type { FormatReader } from '../reader.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import type { EventSink } from './event.ts';
import { type Framing, readFramed } from './framed.ts';
import { eventFiles } from './tfevents.ts';
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
  records: (content, onRecord, longest) => readFramed(content, FRAMING, onRecord, longest),
});

function holdsFirstTag(head: Uint8Array): boolean {
  const view = viewOf(head);
  if (head.length < HEADER + 4 || view.getUint32(4, true) !== 0) return false;
  const end = HEADER + view.getUint32(0, true);
  return end <= head.length && view.getUint8(HEADER) === 0x0a && textAt(view, HEADER, end).includes(FIRST_TAG);
}

/** Records behind their lengths, of which the upper half is zero. */
const FRAMING: Framing = {
  header: HEADER,
  footer: 0,
  isSound: () => true,
  lengthAt: (view, at) => (view.getUint32(at + 4, true) === 0 ? view.getUint32(at, true) : 'damaged'),
};

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
