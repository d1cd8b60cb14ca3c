import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file, or what a file is made of where it would be too large to commit. */
export interface Member {
  readonly path: string;
  readonly text?: string;
  /** Name of a history among the fixtures. */
  readonly history?: string;
  readonly zeros?: number;
  /** A symbolic link to what `text` says. */
  readonly link?: boolean;
  /** Name in the archive, of the same length as `path`: zip libraries write no second file of a name. */
  readonly renamed?: string;
  /** Archives inside archives, around a history. */
  readonly nested?: number;
  /** As many small tables below `path`. */
  readonly count?: number;
  /** Curves of one table. */
  readonly columns?: number;
  /** After `text`. */
  readonly repeat?: { readonly text: string; readonly times: number };
}

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
  const members = attacks.flatMap((it) => it.members);
  const archive = zipSync(Object.fromEntries(members.flatMap(entriesOf)), { level: 1 });
  for (const { path, renamed } of members) if (renamed !== undefined) rename(archive, path, renamed);
  return archive.subarray(0, archive.length - (attacks[0]?.cut ?? 0));
}

const LINK = { os: 3, attrs: 0o120777 << 16 };

function entriesOf(member: Member): [string, Zippable[string]][] {
  return filesOf(member).map(([path, data]) => [path, member.link === true ? [data, LINK] : data]);
}

function rename(archive: Uint8Array, path: string, name: string): void {
  const [from, to] = [Buffer.from(path), Buffer.from(name)];
  if (from.length !== to.length) throw new Error(`${name} is not as long as ${path}`);
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at)) to.copy(bytes, at);
}

export function filesOf(member: Member): [string, Uint8Array][] {
  const { path, text, zeros, nested, count, columns, repeat } = member;
  if (member.history !== undefined) return [[path, historyOf(member.history)]];
  if (zeros !== undefined) return [[path, new Uint8Array(zeros)]];
  if (nested !== undefined) return [[path, nest(nested)]];
  if (count !== undefined)
    return Array.from({ length: count }, (_, index) => [`${path}/${index}.csv`, Buffer.from('epoch,loss\n1,2\n')]);
  if (columns !== undefined) return [[path, Buffer.from(wide(columns))]];
  if (repeat !== undefined) return [[path, Buffer.from((text ?? '') + repeat.text.repeat(repeat.times))]];
  return [[path, Buffer.from(text ?? '')]];
}

function historyOf(name: string): Uint8Array {
  return readFileSync(join('test', 'fixtures', 'clinic', `${name}.csv`));
}

function nest(levels: number): Uint8Array {
  let inner = historyOf('calm-wider');
  for (let level = 0; level < levels; level++) inner = zipSync({ [level === 0 ? 'training.csv' : 'deeper.zip']: inner });
  return inner;
}

function wide(columns: number): string {
  const names = Array.from({ length: columns }, (_, index) => (index % 2 === 0 ? `loss_${index}` : `val_loss_${index - 1}`));
  const row = (epoch: number) => `${epoch},${names.map((_, index) => (1 / (epoch + index)).toFixed(4)).join(',')}`;
  return [`epoch,${names.join(',')}`, ...Array.from({ length: 12 }, (_, epoch) => row(epoch + 1))].join('\n');
}
