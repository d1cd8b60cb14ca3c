import { bytesSource, CutOffError, DamageError, inflate, inflatedSource, type Packing } from './inflated.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import type { ByteSource, SourceFile } from './source.ts';
import { listZip, type MemberProblem } from './zip.ts';

/** Why a container or a member was not opened. */
export type UnpackProblem =
  | { readonly code: 'too-large'; readonly limit: string; readonly value: number; readonly allowed: number }
  | { readonly code: 'malformed'; readonly format: string; readonly detail: string }
  | { readonly code: 'unsafe-member'; readonly problem: MemberProblem }
  | { readonly code: 'not-a-history'; readonly what: string; readonly saw: readonly string[] }
  | { readonly code: 'binary' }
  | { readonly code: 'empty' };

export interface Unpacked {
  readonly files: readonly SourceFile[];
  readonly refused: readonly { readonly path: string; readonly because: UnpackProblem }[];
  /** A packed file that ends in the middle: what there is of it is read. */
  readonly notes: readonly { readonly code: 'cut-off'; readonly path: string }[];
}

/** What all containers of one reading may use together. */
interface Budget {
  inflated: number;
  entries: number;
  held: number;
}

interface Collected {
  readonly files: SourceFile[];
  readonly refused: { path: string; because: UnpackProblem }[];
  readonly notes: { code: 'cut-off'; path: string }[];
}

/**
 * Files ready for the readers: archives replaced by their members, packed files by their content, whatever their names
 * say. Nothing is written, no name is opened; everything is bounded by the limits, together for all files of the call.
 */
export async function unpack(files: readonly SourceFile[], limits: Limits): Promise<Unpacked> {
  const collected: Collected = { files: [], refused: [], notes: [] };
  const budget: Budget = { inflated: 0, entries: 0, held: 0 };
  for (const file of files) await unpackFile(file, 0, collected, budget, limits);
  return collected;
}

async function unpackFile(file: SourceFile, depth: number, to: Collected, budget: Budget, limits: Limits): Promise<void> {
  try {
    const kind = containerOf(await headOf(file.content, 8));
    if (kind === undefined) {
      if (depth > 0 && (await isUnreadable(file.content))) to.refused.push({ path: file.path, because: { code: 'binary' } });
      else to.files.push(file);
    } else if (depth >= limits.nesting) {
      throw new LimitError('nesting', depth + 1, limits.nesting);
    } else if (kind === 'zip') {
      await unpackZip(file, depth, to, budget, limits);
    } else {
      await unpackPacked(file, kind, depth, to, budget, limits);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf(error, 'archive') });
  }
}

function containerOf(head: Uint8Array): 'zip' | 'gzip' | 'zstd' | undefined {
  const [a, b, c, d] = head;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip';
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? 'zstd' : undefined;
}

async function headOf(content: ByteSource, bytes: number): Promise<Uint8Array> {
  return new Uint8Array(await content.slice(0, bytes).arrayBuffer());
}

/** Members of this size are looked at before their ends are asked for, which costs unpacking all of them. */
const WORTH_A_LOOK = 4 * 1024 * 1024;
/** First bytes of the binary formats that are read, see `history/binary/`: a time-stamped record, a W&B log, a database. */
const READABLE: readonly RegExp[] = [/^:W&B/, /^SQLite format 3/];

/** Whether a large member is binary and none of the binary formats: weights, pictures. */
async function isUnreadable(content: ByteSource): Promise<boolean> {
  if (content.size < WORTH_A_LOOK) return false;
  const head = await headOf(content, 4096);
  const text = new TextDecoder('latin1').decode(head);
  if (READABLE.some((magic) => magic.test(text))) return false;
  // Event files begin with a length below 2^32, whose upper half is zero.
  const mayBeRecord = head.subarray(4, 8).every((byte) => byte === 0) && head.subarray(0, 4).some((byte) => byte !== 0);
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return head.includes(0) && !mayBeRecord && !utf16;
}

async function unpackZip(file: SourceFile, depth: number, to: Collected, budget: Budget, limits: Limits): Promise<void> {
  const content = depth === 0 ? file.content : await held(file.content, budget, limits);
  const { members, left } = await listZip(content, { ...limits, entries: limits.entries - budget.entries });
  const what = knownZip(members.map(({ name }) => name));
  if (what !== undefined) {
    to.refused.push({
      path: file.path,
      because: { code: 'not-a-history', what, saw: members.slice(0, 5).map(({ name }) => name) },
    });
    return;
  }
  if (members.length + left.length === 0) to.refused.push({ path: file.path, because: { code: 'empty' } });
  budget.entries += members.length + left.length;
  for (const { name, because } of left) {
    const problem: UnpackProblem =
      because instanceof LimitError ? problemOf(because, 'zip') : { code: 'unsafe-member', problem: because };
    to.refused.push({ path: `${file.path}/${name}`, because: problem });
  }
  for (const member of members) {
    const path = `${file.path}/${member.name}`;
    if (budget.inflated + member.size > limits.inflatedBytes) {
      const value = budget.inflated + member.size;
      to.refused.push({ path, because: { code: 'too-large', limit: 'inflatedBytes', value, allowed: limits.inflatedBytes } });
      continue;
    }
    budget.inflated += member.size;
    if (member.size === 0) to.refused.push({ path, because: { code: 'empty' } });
    else await unpackFile({ path, content: member.content }, depth + 1, to, budget, limits);
  }
}

/** Formats that are zips by construction and hold no history: unpacking them would refuse every part one by one. */
function knownZip(names: readonly string[]): string | undefined {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^[^/]+\/data\.pkl$/) && has(/^[^/]+\/version$/)) return 'PyTorch checkpoint';
  if (names.includes('metadata.json') && has(/^model\.weights\.h5$/)) return 'Keras model';
  if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) return 'NumPy archive';
  if (names.includes('[Content_Types].xml')) return 'Office document';
  if (names.includes('META-INF/MANIFEST.MF')) return 'Java archive';
  return has(/\.dist-info\/RECORD$/) ? 'Python wheel' : undefined;
}

/** A gzip or zstd file. Neither says reliably how much is in it, so it is unpacked once to count. */
async function unpackPacked(
  file: SourceFile,
  packing: Packing,
  depth: number,
  to: Collected,
  budget: Budget,
  limits: Limits,
): Promise<void> {
  const packed = { packing, content: file.content };
  if (packing === 'zstd') await checkWindow(file.content, limits);
  const left = { ...limits, inflatedBytes: limits.inflatedBytes - budget.inflated };
  let size = 0;
  let cutOff = false;
  try {
    for await (const chunk of inflate(packed, left)) size += chunk.length;
  } catch (error) {
    if (!(error instanceof CutOffError) || size === 0) throw error;
    cutOff = true;
  }
  const path = file.path.replace(/\.(?:gz|gzip|zst|zstd)$/i, '').replace(/\.tgz$/i, '.tar');
  budget.inflated += size;
  if (size === 0) {
    to.refused.push({ path: file.path, because: { code: 'empty' } });
    return;
  }
  const content = cutOff ? firstBytes(packed, size, left) : inflatedSource({ ...packed, size }, left);
  if (cutOff) to.notes.push({ code: 'cut-off', path });
  await unpackFile({ path, content }, depth + 1, to, budget, limits);
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
  const whole = inflatedSource({ ...packed, size }, limits);
  return { size, slice: (start, end) => whole.slice(start, end), stream };
}

/** A decoder sets a window aside before anything is unpacked; 128 MiB is what the zstd tool itself goes up to. */
async function checkWindow(content: ByteSource, limits: Limits): Promise<void> {
  const head = await headOf(content, 18);
  const [, , , , flags = 0, descriptor = 0] = head;
  const single = (flags >> 5) & 1;
  const exponent = 10 + (descriptor >> 3);
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = flags >> 6 ? 1 << (flags >> 6) : single;
  let window = 2 ** exponent * (1 + (descriptor & 7) / 8);
  if (single === 1) {
    window = 0;
    for (let i = 0; i < sizeBytes; i++) window += (head[5 + dictionary + i] ?? 0) * 256 ** i;
  }
  if (window > limits.documentBytes) throw new LimitError('documentBytes', window, limits.documentBytes);
}

/** An archive in an archive is read in no order, so it has to be unpacked as a whole. */
async function held(content: ByteSource, budget: Budget, limits: Limits): Promise<ByteSource> {
  budget.held += content.size;
  if (budget.held > limits.documentBytes) throw new LimitError('documentBytes', budget.held, limits.documentBytes);
  return bytesSource(await headOf(content, content.size));
}

function problemOf(error: unknown, format: string): UnpackProblem {
  if (error instanceof LimitError) return { code: 'too-large', limit: error.limit, value: error.value, allowed: error.allowed };
  if (error instanceof DamageError) return { code: 'malformed', format, detail: error.message };
  return { code: 'malformed', format, detail: error instanceof Error ? error.message : String(error) };
}
