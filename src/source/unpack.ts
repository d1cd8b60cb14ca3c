import { containerOf, headOf, isUnreadable, knownArchive, zstdWindow } from './container.ts';
import { errorMessage } from './error-message.ts';
import { bytesSource, CutOffError, inflate, inflatedSource, type Packing, streamSource } from './inflated.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import type { MemberProblem } from './member.ts';
import { withoutPacking } from './packing.ts';
import type { ByteSource, SourceFile } from './source.ts';
import { listTar } from './tar.ts';
import { listZip } from './zip.ts';

/** Why a container or a member was not opened. */
export type UnpackProblem =
  | { readonly code: 'too-large'; readonly limit: string; readonly value: number; readonly allowed: number }
  | { readonly code: 'malformed'; readonly format: string; readonly detail: string }
  | { readonly code: 'unsafe-member'; readonly problem: MemberProblem }
  | { readonly code: 'not-a-history'; readonly what: string; readonly saw: readonly string[] }
  | { readonly code: 'binary' }
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'empty' };

export interface Unpacked {
  readonly files: readonly SourceFile[];
  readonly refused: readonly { readonly path: string; readonly because: UnpackProblem }[];
  /** A packed file that ends in the middle: what there is of it is read. */
  readonly notes: readonly { readonly code: 'cut-off'; readonly path: string }[];
}

/**
 * Files ready for the readers: archives replaced by their members, packed files by their content, whatever their names
 * say. Nothing is written, no name is opened; everything is bounded by the limits, together for all files of the call.
 */
export async function unpack(files: readonly SourceFile[], limits: Limits): Promise<Unpacked> {
  const unpacking: Unpacking = {
    files: [],
    refused: [],
    notes: [],
    limits,
    inflated: 0,
    entries: 0,
    members: 0,
    held: 0,
    small: 0,
  };
  for (const file of files) await unpackFile(file, 0, unpacking);
  return { files: unpacking.files, refused: unpacking.refused, notes: unpacking.notes };
}

/** What was found so far, and what all containers of the call have used up together. */
interface Unpacking {
  readonly files: SourceFile[];
  readonly refused: { path: string; because: UnpackProblem }[];
  readonly notes: { code: 'cut-off'; path: string }[];
  readonly limits: Limits;
  /** Bytes unpacked or declared to be. */
  inflated: number;
  entries: number;
  /** Members of gzip files that are several put together. */
  members: number;
  /** Bytes of archives that are held in memory because they lie in others. */
  held: number;
  /** Bytes of small members that are kept. */
  small: number;
}

async function unpackFile(file: SourceFile, depth: number, to: Unpacking): Promise<void> {
  // More files than will be read are not looked into.
  if (to.files.length >= to.limits.files) {
    to.files.push(file);
    return;
  }
  try {
    const container = await containerOf(file.content);
    if (container === undefined) {
      if (depth > 0 && (await isUnreadable(file.content))) to.refused.push({ path: file.path, because: { code: 'binary' } });
      else to.files.push(file);
    } else if (depth >= to.limits.nesting) {
      throw new LimitError('nesting', depth + 1, to.limits.nesting);
    } else if (container === 'zip' || container === 'tar') {
      await unpackArchive(file, container, depth, to);
    } else {
      await unpackPacked(file, container, depth, to);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf(error, 'archive', to) });
  }
}

async function unpackArchive({ path, content }: SourceFile, format: 'zip' | 'tar', depth: number, to: Unpacking): Promise<void> {
  const archive = depth === 0 ? content : await held(content, to);
  const left = { ...to.limits, entries: to.limits.entries - to.entries };
  const listing = await (format === 'zip' ? listZip(archive, left) : listTar(archive, left));
  const what = knownArchive(listing.members.map(({ name }) => name));
  if (what !== undefined) {
    const saw = listing.members.slice(0, 5).map(({ name }) => name);
    to.refused.push({ path, because: { code: 'not-a-history', what, saw } });
    return;
  }
  if (listing.members.length + listing.left.length === 0) to.refused.push({ path, because: { code: 'empty' } });
  to.entries += listing.entries;
  for (const { name, because } of listing.left) {
    const problem = because instanceof LimitError ? problemOf(because, format, to) : unsafe(because);
    to.refused.push({ path: `${path}/${name}`, because: problem });
  }
  for (const { name, size, content: member } of listing.members) {
    const file = { path: `${path}/${name}`, content: member };
    if (size === 0) to.refused.push({ path: file.path, because: { code: 'empty' } });
    else if (to.inflated + size > to.limits.inflatedBytes) refuseSize(file.path, to.inflated + size, to);
    else {
      to.inflated += size;
      await unpackMember(file, depth + 1, to);
    }
  }
}

/** Small members are unpacked once and kept: they are looked at several times. */
async function unpackMember(file: SourceFile, depth: number, to: Unpacking): Promise<void> {
  const { size } = file.content;
  const isOver = to.files.length >= to.limits.files;
  if (isOver || size > SMALL || to.small + size > MOST_SMALL) return unpackFile(file, depth, to);
  try {
    to.small += size;
    await unpackFile({ path: file.path, content: bytesSource(await headOf(file.content, size)) }, depth, to);
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf(error, 'archive', to) });
  }
}

const SMALL = 1024 * 1024;
const MOST_SMALL = 64 * SMALL;

function unsafe(problem: MemberProblem): UnpackProblem {
  return { code: 'unsafe-member', problem };
}

function refuseSize(path: string, value: number, to: Unpacking): void {
  to.refused.push({ path, because: { code: 'too-large', limit: 'inflatedBytes', value, allowed: to.limits.inflatedBytes } });
}

/** A gzip or zstd file. Neither says reliably how much is in it, so it is unpacked once to count. */
async function unpackPacked(file: SourceFile, packing: Packing, depth: number, to: Unpacking): Promise<void> {
  const packed = { packing, content: file.content };
  if (packing === 'zstd') {
    const window = await zstdWindow(file.content);
    if (window > to.limits.documentBytes) throw new LimitError('documentBytes', window, to.limits.documentBytes);
  }
  const left = { ...to.limits, inflatedBytes: to.limits.inflatedBytes - to.inflated };
  let size = 0;
  let cutOff = false;
  try {
    for await (const chunk of inflate(packed, left, to)) size += chunk.length;
  } catch (error) {
    if (!(error instanceof CutOffError) || size === 0) throw error;
    cutOff = true;
  }
  if (size === 0) {
    to.refused.push({ path: file.path, because: { code: 'empty' } });
    return;
  }
  const path = withoutPacking(file.path);
  if (cutOff) to.notes.push({ code: 'cut-off', path });
  const content = cutOff ? firstBytes(packed, size, left) : inflatedSource({ ...packed, size }, left);
  to.inflated += size;
  // A packed tar is one archive, not an archive in another.
  if ((await containerOf(content)) === 'tar') await unpackArchive({ path, content: await held(content, to) }, 'tar', depth, to);
  else await unpackFile({ path, content }, depth + 1, to);
}

/** The part of a cut-off stream that can be unpacked. */
function firstBytes(packed: { readonly packing: Packing; readonly content: ByteSource }, size: number, limits: Limits): ByteSource {
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      yield* inflate(packed, limits);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
  }
  return { ...streamSource(size, stream), sequential: true };
}

/** An archive in something packed is read in no order, so it has to be unpacked as a whole. */
async function held(content: ByteSource, to: Unpacking): Promise<ByteSource> {
  to.held += content.size;
  if (to.held > to.limits.documentBytes) throw new LimitError('documentBytes', to.held, to.limits.documentBytes);
  return bytesSource(await headOf(content, content.size));
}

/** Errors of the file system have a code such as `EACCES`: the bytes could not be had, and nothing is wrong with them. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}

function problemOf(error: unknown, format: string, { limits, entries, inflated }: Unpacking): UnpackProblem {
  if (!(error instanceof LimitError)) {
    const detail = errorMessage(error);
    return isOfSystem(error) ? { code: 'unreadable', detail } : { code: 'malformed', format, detail };
  }
  // What was left of a limit is not what the limit is.
  const { limit } = error;
  const before = limit === 'entries' ? entries : limit === 'inflatedBytes' ? inflated : 0;
  const isRest = error.allowed === limits[limit] - before;
  return { code: 'too-large', limit, value: error.value + (isRest ? before : 0), allowed: isRest ? limits[limit] : error.allowed };
}
