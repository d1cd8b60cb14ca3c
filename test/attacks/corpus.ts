import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type ZipMember, zipOf } from '../source/writers.ts';

/** A file, or what a file is made of where it would be too large to commit. */
export interface Member {
  readonly path: string;
  readonly text?: string;
  /** In place of `text`, for what is none. */
  readonly base64?: string;
  /** Name of a history among the fixtures. */
  readonly history?: string;
  readonly zeros?: number;
  /** A symbolic link to what `text` says. */
  readonly link?: boolean;
  /** Not packed: what packs too well is refused as a bomb, whatever else it would do. */
  readonly stored?: boolean;
  /** Archives inside archives, around a history. */
  readonly nested?: number;
  /** As many small tables below `path`. */
  readonly count?: number;
  /** Curves of one table. */
  readonly columns?: number;
  /** After `text`, one after the other. */
  readonly repeat?: readonly Repeated[];
}

/** Some content many times, `{i}` in its text being the number of each. */
type Repeated = { readonly times: number } & ({ readonly text: string } | { readonly base64: string });

export interface Attack {
  readonly name: string;
  readonly tries: string;
  readonly must: string;
  readonly members: readonly Member[];
  /** Text that must appear nowhere but in code spans, where it is a name. */
  readonly payloads: readonly string[];
  /** Runs that are read of it. */
  readonly reads: number;
  /** Why files of it are refused, each reason once: its code, and what of it. */
  readonly refuses: readonly string[];
  readonly verdict?: string;
  readonly exitCode?: number;
  /** Bytes that are missing at the end of the archive. */
  readonly cut?: number;
  /** The test of each day repeats everything as many times less often, `npm run bench:attacks` never does. */
  readonly lessOften?: number;
}

// From the project's root, where tests and benches run: a bundled bench does not know where this file lies.
const FOLDER = join('test', 'attacks');

/** Names of the files of the corpus. */
export function attackFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
}

export function attacksOf(file: string): readonly Attack[] {
  // The corpus is ours and has this shape; a test checks what it may not lack.
  const { attacks } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { attacks: readonly Attack[] };
  return attacks;
}

/** The attacks as one artifact. */
export function archiveOf(attacks: readonly Pick<Attack, 'members' | 'cut'>[]): Uint8Array {
  const archive = zipOf(attacks.flatMap((it) => it.members).flatMap(entriesOf));
  return archive.subarray(0, archive.length - (attacks[0]?.cut ?? 0));
}

/** An attack that repeats everything as many times less often. */
export function inSmall(attack: Attack, lessOften: number): Attack {
  const fewer = (part: Repeated): Repeated => ({ ...part, times: Math.ceil(part.times / lessOften) });
  return { ...attack, members: attack.members.map((it) => (it.repeat ? { ...it, repeat: it.repeat.map(fewer) } : it)) };
}

function entriesOf(member: Member): readonly ZipMember[] {
  // A hundred thousand tiny tables take six seconds to pack, and are no smaller for it.
  const isStored = member.stored === true || member.count !== undefined;
  return filesOf(member).map(([name, data]) => ({
    name,
    data,
    ...(isStored ? { method: 0 } : { packed: deflateRawSync(data, { level: 1 }) }),
    ...(member.link === true && { link: true }),
  }));
}

export function filesOf(member: Member): [string, Uint8Array][] {
  const { path, text, base64, zeros, nested, count, columns, repeat = [] } = member;
  if (member.history !== undefined) return [[path, historyOf(member.history)]];
  if (zeros !== undefined) return [[path, new Uint8Array(zeros)]];
  if (nested !== undefined) return [[path, nest(nested)]];
  if (count !== undefined)
    return Array.from({ length: count }, (_, index) => [`${path}/${index}.csv`, Buffer.from('epoch,loss\n1,2\n')]);
  if (columns !== undefined) return [[path, Buffer.from(wide(columns))]];
  const head = base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');
  return [[path, Buffer.concat([head, ...repeat.map(repeated)])]];
}

function repeated(part: Repeated): Buffer {
  if ('base64' in part) return Buffer.concat(new Array<Buffer>(part.times).fill(Buffer.from(part.base64, 'base64')));
  const pieces = part.text.split('{i}');
  if (pieces.length === 1) return Buffer.from(part.text.repeat(part.times));
  return Buffer.from(Array.from({ length: part.times }, (_, i) => pieces.join(String(i))).join(''));
}

function historyOf(name: string): Uint8Array {
  return readFileSync(join('test', 'fixtures', 'clinic', `${name}.csv`));
}

function nest(levels: number): Uint8Array {
  let inner = historyOf('calm-wider');
  for (let level = 0; level < levels; level++) inner = zipOf([{ name: level === 0 ? 'training.csv' : 'deeper.zip', data: inner }]);
  return inner;
}

function wide(columns: number): string {
  const names = Array.from({ length: columns }, (_, index) => (index % 2 === 0 ? `loss_${index}` : `val_loss_${index - 1}`));
  const row = (epoch: number) => `${epoch},${names.map((_, index) => (1 / (epoch + index)).toFixed(4)).join(',')}`;
  return [`epoch,${names.join(',')}`, ...Array.from({ length: 12 }, (_, epoch) => row(epoch + 1))].join('\n');
}
