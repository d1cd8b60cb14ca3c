import { CHARGES, TIME } from './budget.ts';
import { containerOf, isUnreadable, knownArchive } from './container.ts';
import { CutOffError, type Defect, defectOf, isOfSystem } from './defect.ts';
import { inflate, inflatedSource } from './inflated.ts';
import { LimitError } from './limits.ts';
import type { MemberProblem } from './member.ts';
import { metered } from './metered.ts';
import { type Packed, type Packing, type Unpackers, withoutPacking } from './packed.ts';
import type { ByteSource, SourceFile } from './source.ts';
import { bytesOf, bytesSource, streamSource } from './sources.ts';
import { listTar } from './tar.ts';
import { listZip } from './zip.ts';

/** Why a container or a member was not opened. */
export type UnpackProblem =
  | { readonly code: 'too-large'; readonly limit: string; readonly value: number; readonly allowed: number }
  | { readonly code: 'malformed'; readonly format: string; readonly detail: Defect }
  | { readonly code: 'unsafe-member'; readonly problem: MemberProblem }
  | { readonly code: 'not-a-history'; readonly what: string; readonly saw: readonly string[] }
  | { readonly code: 'binary' }
  | { readonly code: 'unreadable'; readonly detail: Defect }
  | { readonly code: 'empty' };

export interface Unpacked {
  readonly files: readonly SourceFile[];
  readonly refused: readonly { readonly path: string; readonly because: UnpackProblem }[];
  /** A packed file that ends in the middle: what there is of it is read. */
  readonly notes: readonly { readonly code: 'cut-off'; readonly path: string }[];
  /** Files beyond the limit of files, which were not looked into. */
  readonly beyond: readonly string[];
}

/**
 * Files ready for the readers: archives replaced by their members, packed files by their content, whatever their names
 * say. Nothing is written, no name is opened; everything is charged to the budget, and so is whatever is read of these files later.
 * The smallest are opened first: what small files hold is not lost to a large one.
 */
export async function unpack(files: readonly SourceFile[], unpackers: Unpackers): Promise<Unpacked> {
  const found = files.map(() => ({ files: [], refused: [], notes: [], beyond: [] }) as Found);
  const order = files.map((_, i) => i).sort((a, b) => (files[a]?.content.size ?? 0) - (files[b]?.content.size ?? 0));
  for (const [turn, i] of order.entries()) {
    const [file, to] = [files[i], found[i]];
    if (file === undefined || to === undefined) continue;
    // Reading follows, also behind the last.
    await unpackers.budget.leavingSome(turn === order.length - 1 ? TIME : CHARGES, () =>
      unpackFile(file, 0, { ...unpackers, ...to }),
    );
  }
  return {
    files: found.flatMap((one) => one.files),
    refused: found.flatMap((one) => one.refused),
    notes: found.flatMap((one) => one.notes),
    beyond: found.flatMap((one) => one.beyond),
  };
}

/** What was found in one file so far. */
interface Found {
  readonly files: SourceFile[];
  readonly refused: { path: string; because: UnpackProblem }[];
  readonly notes: { code: 'cut-off'; path: string }[];
  readonly beyond: string[];
}

type Unpacking = Found & Unpackers;

async function unpackFile(file: SourceFile, depth: number, to: Unpacking): Promise<void> {
  const { budget } = to;
  if (!budget.has('files', 1)) {
    to.beyond.push(file.path);
    return;
  }
  try {
    budget.spend('work', WORK_PER_FILE);
    const container = await containerOf(file.content);
    if (container === undefined) {
      if (depth > 0 && (await isUnreadable(file.content))) to.refused.push({ path: file.path, because: { code: 'binary' } });
      else {
        budget.reserve('files', 1);
        to.files.push({ path: file.path, content: metered(file.content, budget) });
      }
    } else if (depth >= budget.limits.nesting) {
      throw new LimitError('nesting', depth + 1, budget.limits.nesting);
    } else if (container === 'zip' || container === 'tar') {
      await unpackArchive(file, container, depth, to);
    } else {
      await unpackPacked(file, container, depth, to);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf(error, 'archive') });
  }
}

/** What it costs to look at a file, in bytes of a table read. */
const WORK_PER_FILE = 8192;

async function unpackArchive({ path, content }: SourceFile, format: 'zip' | 'tar', depth: number, to: Unpacking): Promise<void> {
  const archive = depth === 0 ? content : await held(content, to);
  const listing = await (format === 'zip' ? listZip(archive, to) : listTar(archive, to.budget));
  const what = knownArchive(listing.members.map(({ name }) => name));
  if (what !== undefined) {
    const saw = listing.members.slice(0, 5).map(({ name }) => name);
    to.refused.push({ path, because: { code: 'not-a-history', what, saw } });
    return;
  }
  if (listing.members.length + listing.left.length === 0) to.refused.push({ path, because: { code: 'empty' } });
  for (const { name, because } of listing.left) {
    const problem = because instanceof LimitError ? problemOf(because, format) : unsafe(because);
    to.refused.push({ path: `${path}/${name}`, because: problem });
  }
  for (const { name, size, content: member } of listing.members) {
    await unpackMember({ path: `${path}/${name}`, content: member }, size, depth + 1, to);
  }
}

/** Small members are unpacked once and kept: they are looked at several times. */
async function unpackMember(file: SourceFile, size: number, depth: number, to: Unpacking): Promise<void> {
  const { budget } = to;
  try {
    if (size === 0) to.refused.push({ path: file.path, because: { code: 'empty' } });
    else if (!budget.has('files', 1)) to.beyond.push(file.path);
    else {
      budget.reserve('inflatedBytes', size);
      await unpackFile({ path: file.path, content: await keptIfSmall(file.content, to) }, depth, to);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf(error, 'archive') });
  }
}

async function keptIfSmall(content: ByteSource, { budget }: Unpackers): Promise<ByteSource> {
  const { size } = content;
  if (size > SMALL || !budget.has('keptBytes', size)) return content;
  budget.reserve('keptBytes', size);
  return bytesSource(await bytesOf(content, 0, size));
}

const SMALL = 1024 * 1024;

function unsafe(problem: MemberProblem): UnpackProblem {
  return { code: 'unsafe-member', problem };
}

/** A gzip or zstd file. Neither says reliably how much is in it, so it is unpacked once to count. */
async function unpackPacked(file: SourceFile, packing: Packing, depth: number, to: Unpacking): Promise<void> {
  const packed = { packing, content: file.content };
  let size = 0;
  let cutOff = false;
  try {
    for await (const chunk of inflate(packed, to)) size += chunk.length;
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
  const whole = { ...packed, size };
  const content = await keptIfSmall(cutOff ? firstBytes(whole, to) : inflatedSource(whole, to), to);
  // A packed tar is one archive, not an archive in another.
  if ((await containerOf(content)) === 'tar') await unpackArchive({ path, content: await held(content, to) }, 'tar', depth, to);
  else await unpackFile({ path, content }, depth + 1, to);
}

/** The part of a cut-off stream that can be unpacked. */
function firstBytes(packed: Packed & { readonly size: number }, unpackers: Unpackers): ByteSource {
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      yield* inflate(packed, unpackers);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
  }
  return { ...streamSource(packed.size, stream), sequential: true };
}

/** An archive in something packed is read in no order, so it has to be unpacked as a whole. */
async function held(content: ByteSource, { budget }: Unpackers): Promise<ByteSource> {
  budget.reserve('heldBytes', content.size);
  return bytesSource(await bytesOf(content, 0, content.size));
}

function problemOf(error: unknown, format: string): UnpackProblem {
  if (error instanceof LimitError) return { code: 'too-large', limit: error.limit, value: error.value, allowed: error.allowed };
  const detail = defectOf(error);
  return isOfSystem(error) ? { code: 'unreadable', detail } : { code: 'malformed', format, detail };
}
