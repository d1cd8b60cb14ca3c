import type { Budget } from './budget.ts';
import { DamageError } from './defect.ts';
import { cleaned, leadsOut, type MemberListing, type MemberProblem } from './member.ts';
import type { ByteSource } from './source.ts';
import { bytesOf, partOf } from './sources.ts';

const BLOCK = 512;
/** Bytes that are looked at of a header with a long name: no path is longer. */
const LONGEST_HEADER = 16 * 1024;
/** Headers that a writer makes of one entry at most: two of long names, one of other records, its own. */
const HEADERS_PER_ENTRY = 4;
/** What a header costs, in bytes of a table read. */
const WORK_PER_HEADER = 1024;

interface Header {
  readonly name: string;
  /** Undefined where the field holds no size. */
  readonly size: number | undefined;
  readonly type: string;
}

/** Whether bytes begin with a header of a tar archive whose checksum holds. */
export function startsWithTar(head: Uint8Array): boolean {
  return head.length >= BLOCK && ascii(head, 257, 5) === 'ustar' && hasChecksum(head);
}

/**
 * Lists a tar archive (POSIX and GNU) by its headers. Links, names that lead out and second files of one name are left out,
 * each with its reason. An archive that ends early gives the members before its end, and throws only where there is none.
 */
export async function listTar(content: ByteSource, budget: Budget): Promise<MemberListing> {
  const members: { name: string; size: number; content: ByteSource }[] = [];
  const left: { name: string; because: MemberProblem }[] = [];
  const seen = new Set<string>();
  let longName: string | undefined;
  let longSize: number | undefined;
  let headers = 0;
  let charged = 0;
  for (let at = 0; at + BLOCK <= content.size; ) {
    const header = headerIn(await bytesOf(content, at, at + BLOCK));
    if (header === undefined) break;
    headers++;
    budget.spend('work', WORK_PER_HEADER);
    const start = at + BLOCK;
    const size = longSize ?? header.size;
    // Where the next header lies is not known either.
    if (size === undefined) {
      left.push({ name: cleaned(longName ?? header.name), because: 'outside' });
      break;
    }
    if (header.type === 'L' || header.type === 'x') {
      const text = new TextDecoder().decode(await bytesOf(content, start, start + Math.min(size, LONGEST_HEADER)));
      if (header.type === 'L') longName = text.split('\0', 1)[0] ?? '';
      else ({ longName = longName, longSize } = extended(text));
    } else {
      const name = cleaned(longName ?? header.name);
      const because = seen.has(name) ? 'duplicate' : problemOf(name, header.type, start + size > content.size);
      if (because !== undefined) left.push({ name, because });
      else if (isFile(header.type)) members.push({ name, size, content: partOf(content, start, size) });
      if (isFile(header.type)) seen.add(name);
      longName = undefined;
      longSize = undefined;
    }
    const entries = entriesOf(members.length + left.length, headers);
    if (entries > charged) budget.spend('entries', entries - charged);
    charged = Math.max(charged, entries);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  if (members.length + left.length === 0) throw new DamageError({ code: 'no-member' });
  return { members, left };
}

/** Folders and headers of names cost time as members do; those that belong to members are counted with them. */
function entriesOf(members: number, headers: number): number {
  return Math.max(members, Math.ceil(headers / HEADERS_PER_ENTRY));
}

function isFile(type: string): boolean {
  return type === '0' || type === '\0' || type === '7';
}

function problemOf(name: string, type: string, isOutside: boolean): MemberProblem | undefined {
  if (type === '1' || type === '2') return 'link';
  if (!isFile(type)) return undefined;
  return leadsOut(name) ?? (isOutside ? 'outside' : undefined);
}

/** The header in a block; undefined at the end of the archive, which is a block of zeros, or where a header does not hold together. */
function headerIn(block: Uint8Array): Header | undefined {
  if (block.length < BLOCK || !hasChecksum(block)) return undefined;
  const prefix = ascii(block, 257, 5) === 'ustar' ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: sizeIn(block),
    type: String.fromCharCode(block[156] ?? 0),
  };
}

/** Sum of the header's bytes with its own field as spaces. */
function hasChecksum(block: Uint8Array): boolean {
  let sum = 8 * 32;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0;
  const declared = ascii(block, 148, 8).replace(/[\0 ]+/g, ' ');
  return sum > 8 * 32 && sum === Number.parseInt(declared.trim(), 8);
}

/** Octal digits, or GNU's binary form for sizes beyond 8 GB; undefined for anything else, a negative number among it. */
function sizeIn(block: Uint8Array): number | undefined {
  if (((block[124] ?? 0) & 0x80) === 0) {
    const digits = /^ *([0-7]*)[ \0]*(?:\0.*)?$/s.exec(ascii(block, 124, 12))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
  }
  if (block[124] !== 0x80) return undefined;
  let size = 0;
  for (let i = 125; i < 136; i++) size = size * 256 + (block[i] ?? 0);
  return Math.min(size, Number.MAX_SAFE_INTEGER);
}

/** Name and size in the records (`<length> <key>=<value>\n`) of a POSIX extended header. */
function extended(records: string): { longName?: string; longSize?: number } {
  const name = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
  const size = /(?:^|\n)\d+ size=(\d{1,15})\n/.exec(records)?.[1];
  return { ...(name === undefined ? {} : { longName: name }), ...(size === undefined ? {} : { longSize: Number(size) }) };
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

function text(bytes: Uint8Array, start: number, length: number): string {
  const end = bytes.indexOf(0, start);
  return new TextDecoder().decode(bytes.subarray(start, end < 0 || end > start + length ? start + length : end));
}
