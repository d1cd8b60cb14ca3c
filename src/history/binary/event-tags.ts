import { ClockBuilder } from '../clock.ts';
import type { ReadLimits } from '../point-room.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { SeriesSet } from '../series-set.ts';
import { textAt } from './wire.ts';

/** One tag of a run, as its events describe it. */
export interface EventTag {
  readonly bytes: DataView;
  readonly name: string;
  /** Undefined before its first scalar; null where no more series are wanted. */
  builder: SeriesBuilder | null | undefined;
  /** Said in the metadata of a tag's first value only, so it has to be remembered. */
  plugin: string | undefined;
  isOther: boolean;
  /** The tag that came after this one the last time: writers go through their tags in the same order. */
  next: EventTag | undefined;
}

/** A tag longer than this is no name. */
const LONGEST_TAG = 2048;
/** Tags remembered of one run; what is in more of them is passed over. */
const MOST_TAGS = 50_000;

/** The tags of one run while its events are decoded, and what they hold. */
export class EventTags {
  readonly set: SeriesSet;
  readonly clock = new ClockBuilder();
  /** Tags that hold something else than a scalar: an image, a histogram, text. */
  readonly others: string[] = [];
  readonly #known = new Map<string, EventTag>();
  #last: EventTag | undefined;

  constructor(limits: ReadLimits) {
    this.set = new SeriesSet({ limits });
  }

  /** The tag whose name stands there; undefined for one that is too long, or one too many. */
  at(view: DataView, start: number, end: number): EventTag | undefined {
    const expected = this.#last?.next;
    const tag = expected !== undefined && isAt(expected.bytes, view, start, end) ? expected : this.#find(view, start, end);
    if (tag === undefined) return undefined;
    if (this.#last !== undefined) this.#last.next = tag;
    this.#last = tag;
    return tag;
  }

  #find(view: DataView, start: number, end: number): EventTag | undefined {
    if (end - start > LONGEST_TAG) return undefined;
    const name = textAt(view, start, end);
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.size >= MOST_TAGS) return known;
    const bytes = new DataView(new Uint8Array(view.buffer, view.byteOffset + start, end - start).slice().buffer);
    const tag = { bytes, name, builder: undefined, plugin: undefined, isOther: false, next: undefined };
    this.#known.set(name, tag);
    return tag;
  }

  /** `time`: when it was written, in seconds since 1970; NaN where the event does not say. */
  push(tag: EventTag, step: number, value: number, time: number): void {
    if (tag.builder === undefined) tag.builder = this.set.open(tag.name, 'step') ?? null;
    if (tag.builder === null) return;
    tag.builder.push(step, value);
    this.clock.push(step, time);
  }

  other(tag: EventTag): void {
    if (!tag.isOther) this.others.push(tag.name);
    tag.isOther = true;
  }
}

function isAt(bytes: DataView, view: DataView, start: number, end: number): boolean {
  const length = bytes.byteLength;
  if (length !== end - start) return false;
  let i = 0;
  for (; i + 4 <= length; i += 4) if (bytes.getInt32(i) !== view.getInt32(start + i)) return false;
  for (; i < length; i++) if (bytes.getUint8(i) !== view.getUint8(start + i)) return false;
  return true;
}
