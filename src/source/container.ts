import type { ByteSource } from './source.ts';
import { bytesOf, viewOf } from './sources.ts';
import { startsWithTar } from './tar.ts';
import { isZstd } from './zstd.ts';

export type Container = 'zip' | 'tar' | 'gzip' | 'zstd';

/** Bytes from which a container is recognized: a tar's header. */
const HEAD = 512;

/** What kind of container some content is, by its first bytes. */
export async function containerOf(content: ByteSource): Promise<Container | undefined> {
  const head = await bytesOf(content, 0, HEAD);
  const [a, b, c, d] = head;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip';
  if (d !== undefined && isZstd(viewOf(head).getUint32(0, true))) return 'zstd';
  return startsWithTar(head) ? 'tar' : undefined;
}

/** Members of this size are looked at before their ends are asked for, which costs unpacking all of them. */
const WORTH_A_LOOK = 4 * 1024 * 1024;
/** First bytes of binary formats that are read, see `history/binary/`. */
const READABLE: readonly RegExp[] = [/^:W&B/, /^SQLite format 3/, /^.NUMPY/, /^PAR1/];

/** Whether a large member is binary and none of the binary formats: weights, pictures. */
export async function isUnreadable(content: ByteSource): Promise<boolean> {
  if (content.size < WORTH_A_LOOK) return false;
  const head = await bytesOf(content, 0, 4096);
  const text = new TextDecoder('latin1').decode(head);
  if (READABLE.some((magic) => magic.test(text))) return false;
  // Event files begin with a length below 2^32, whose upper half is zero.
  const mayBeRecord = head.subarray(4, 8).every((byte) => byte === 0) && head.subarray(0, 4).some((byte) => byte !== 0);
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return head.includes(0) && !mayBeRecord && !utf16;
}

/** Formats that are zips by construction and hold no history: unpacking them would refuse every part one by one. */
export function knownArchive(names: readonly string[]): string | undefined {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^[^/]+\/data\.pkl$/) && has(/^[^/]+\/version$/)) return 'PyTorch checkpoint';
  if (names.includes('metadata.json') && has(/^model\.weights\.h5$/)) return 'Keras model';
  if (names.includes('[Content_Types].xml')) return 'Office document';
  if (names.includes('META-INF/MANIFEST.MF')) return 'Java archive';
  return has(/\.dist-info\/RECORD$/) ? 'Python wheel' : undefined;
}
