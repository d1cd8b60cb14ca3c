import { DamageError } from './defect.ts';
import { inflatedSource } from './inflated.ts';
import { LimitError, type Limits } from './limits.ts';
import { cleaned, leadsOut, type Member, type MemberListing, type MemberProblem } from './member.ts';
import type { Packing, Unpackers } from './packed.ts';
import type { ByteSource } from './source.ts';
import { bytesOf, partOf, viewOf } from './sources.ts';

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** What 16 bits hold: writers without zip64 leave the rest of a larger number of entries out. */
const WRAPPED = 65_535;

/** Where a zip's directory lies. */
interface Directory {
  readonly entries: number;
  readonly start: number;
  readonly size: number;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly link: boolean;
}

/**
 * Lists a zip by its central directory, without unpacking. Members that could reach out of the archive, hide behind
 * another of the same name, or unpack to more than the limits allow are left out, each with its reason; sizes are held to
 * when a member is read. Throws {@link LimitError} or {@link DamageError} for an archive that cannot be listed.
 */
export async function listZip(content: ByteSource, unpackers: Unpackers): Promise<MemberListing> {
  const { budget } = unpackers;
  const { limits } = budget;
  const directory = await findDirectory(content);
  // A number in 64 bits is believed before a directory of any size is read.
  if (directory.entries > WRAPPED) budget.require('entries', directory.entries);
  if (directory.size > limits.documentBytes) throw new LimitError('documentBytes', directory.size, limits.documentBytes);
  budget.spend('work', directory.size);
  const view = await viewAt(content, directory.start, directory.start + directory.size);
  const count = countOf(view, directory.entries);
  budget.reserve('entries', count);
  const members: Member[] = [];
  const left: { name: string; because: MemberProblem | LimitError }[] = [];
  const seen = new Set<string>();
  let packed = 0;
  for (const entry of entriesIn(view, count)) {
    if (entry.name.endsWith('/')) continue;
    packed += entry.packed;
    // More packed bytes than there are: members overlap, as those of bombs do.
    const overlaps = packed > content.size ? 'outside' : undefined;
    const because = seen.has(entry.name) ? 'duplicate' : (problemOf(entry, content, limits) ?? overlaps);
    seen.add(entry.name);
    if (because !== undefined) left.push({ name: entry.name, because });
    else members.push({ name: entry.name, size: entry.size, content: memberOf(entry, content, unpackers) });
  }
  return { members, left };
}

function problemOf(entry: Entry, content: ByteSource, limits: Limits): MemberProblem | LimitError | undefined {
  const { name, size, packed } = entry;
  const unsafe = leadsOut(name);
  if (unsafe !== undefined) return unsafe;
  if (entry.link) return 'link';
  if ((entry.flags & 1) !== 0) return 'encrypted';
  if (packingOf(entry.method) === undefined) return 'method';
  if (entry.offset + packed > content.size) return 'outside';
  if (entry.method === 0 && size !== packed) return 'outside';
  if (size > limits.fileBytes) return new LimitError('fileBytes', size, limits.fileBytes);
  const ratio = Math.ceil(size / Math.max(1, packed));
  if (size > 1024 * 1024 && ratio > limits.inflationRatio) return new LimitError('inflationRatio', ratio, limits.inflationRatio);
  return undefined;
}

function packingOf(method: number): Packing | undefined {
  return method === 0 ? 'stored' : method === 8 ? 'raw' : method === 93 ? 'zstd' : undefined;
}

/** A member's bytes: the local header only says where they begin; sizes and names are the directory's. */
function memberOf(entry: Entry, content: ByteSource, unpackers: Unpackers): ByteSource {
  const packing = packingOf(entry.method) ?? 'stored';
  const packed: ByteSource = {
    size: entry.packed,
    slice: () => ({ arrayBuffer: () => Promise.reject(new DamageError({ code: 'bad-part', part: 'slice' })) }),
    async *stream() {
      const local = await viewAt(content, entry.offset, entry.offset + 30);
      if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL)
        throw new DamageError({ code: 'bad-part', part: 'local header' });
      const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
      if (start + entry.packed > content.size) throw new DamageError({ code: 'outside-archive' });
      yield* partOf(content, start, entry.packed).stream();
    },
  };
  return inflatedSource({ packing, content: packed, size: entry.size, crc: entry.crc }, unpackers);
}

async function viewAt(content: ByteSource, start: number, end: number): Promise<DataView> {
  return viewOf(await bytesOf(content, start, end));
}

/** The end record stands at the end, before a comment of known length. */
async function findDirectory(content: ByteSource): Promise<Directory> {
  const from = Math.max(0, content.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewAt(content, from, content.size);
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END || at + END_SIZE + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const found = {
      entries: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      start: tail.getUint32(at + 16, true),
    };
    const is64 = found.entries === 0xffff || found.size === 0xffffffff || found.start === 0xffffffff;
    const directory = is64 ? await directory64(content, from + at) : found;
    if (directory.start + directory.size > from + at) throw new DamageError({ code: 'outside-archive' });
    return directory;
  }
  throw new DamageError({ code: 'no-directory' });
}

async function directory64(content: ByteSource, end: number): Promise<Directory> {
  const locator = await viewAt(content, end - 20, end);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== END_64_LOCATOR)
    throw new DamageError({ code: 'bad-part', part: 'zip64 locator' });
  const at = number64(locator, 8);
  const record = await viewAt(content, at, at + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64)
    throw new DamageError({ code: 'bad-part', part: 'zip64 record' });
  return { entries: number64(record, 32), size: number64(record, 40), start: number64(record, 48) };
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** How many entries there are: as many as declared, or as many as there are where what is declared is their number in 16 bits. */
function countOf(view: DataView, declared: number): number {
  if (declared > WRAPPED) return declared;
  let count = 0;
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === CENTRAL; count++) {
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return count % (WRAPPED + 1) === declared ? count : declared;
}

function* entriesIn(view: DataView, entries: number): Generator<Entry> {
  let at = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL)
      throw new DamageError({ code: 'bad-part', part: `directory entry ${i + 1}` });
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > view.byteLength) throw new DamageError({ code: 'bad-part', part: `directory entry ${i + 1}` });
    yield entryAt(view, at, nameLength, extraLength);
    at = end;
  }
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): Entry {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const unix = view.getUint8(at + 5) === 3;
  const sizes = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    // Names without the UTF-8 flag are mostly UTF-8 as well; what is not becomes U+FFFD, and is only shown.
    name: cleaned(new TextDecoder().decode(bytes)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    link: unix && view.getUint32(at + 38, true) >>> 28 === 0xa,
    ...sizes64(view, at + 46 + nameLength, extraLength, sizes),
  };
}

/** Sizes of a zip64 entry stand in its extra field, in this order, only those that did not fit. */
function sizes64(view: DataView, start: number, length: number, sizes: { packed: number; size: number; offset: number }) {
  const found = { ...sizes };
  for (let at = start; at + 4 <= start + length; ) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    let field = at + 4;
    const end = Math.min(field + size, start + length);
    if (id === 1) {
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (sizes[key] !== 0xffffffff || field + 8 > end) continue;
        found[key] = number64(view, field);
        field += 8;
      }
    }
    at += 4 + size;
  }
  return found;
}
