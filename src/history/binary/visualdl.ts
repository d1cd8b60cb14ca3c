import { viewOf } from '../../source/sources.ts';
import type { FormatReader } from '../reader.ts';
import type { EventTag, EventTags } from './event-tags.ts';
import { type Framing, readFramed } from './framed.ts';
import { eventFiles } from './tfevents.ts';
import { BYTES, FIXED32, Fields, int64At, textAt, VARINT } from './wire.ts';

/** A record's length; no check stands behind it. */
const HEADER = 8;
/** What VisualDL writes first: a record with the tag of its metadata. */
const FIRST_TAG = 'meta_data_tag';

/** PaddlePaddle's VisualDL: `vdlrecords.1621667988.log`, lengths around `Record` messages; otherwise as TensorBoard's event files. */
export const visualdl: FormatReader = eventFiles({
  name: 'visualdl',
  recognise: ({ head }) => (holdsFirstTag(head) ? { score: 1, because: { code: 'magic', what: 'VisualDL' } } : undefined),
  decoder: (tags) => new RecordDecoder(tags),
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
  readonly #tags: EventTags;

  constructor(tags: EventTags) {
    this.#tags = tags;
  }

  decode(view: DataView, start: number, end: number): void {
    const record = new Fields(view, start, end);
    while (record.next()) if (record.field === 1 && record.type === BYTES) this.#take(view, record.start, record.end);
  }

  #take(view: DataView, start: number, end: number): void {
    const fields = new Fields(view, start, end);
    let step = 0;
    let tag: EventTag | undefined;
    let value: number | undefined;
    while (fields.next()) {
      if (fields.field === 1 && fields.type === VARINT) step = int64At(view, fields.start, fields.end);
      else if (fields.field === 2 && fields.type === BYTES) tag = this.#tags.at(view, fields.start, fields.end);
      else if (fields.field === 4 && fields.type === FIXED32) value = view.getFloat32(fields.start, true);
    }
    if (tag === undefined || tag.name === FIRST_TAG) return;
    if (value === undefined) this.#tags.other(tag);
    else this.#tags.push(tag, step, value, Number.NaN);
  }
}
