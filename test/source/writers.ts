import type { ByteSource } from '../../src/source/source.ts';

/** A tar header with its checksum, and the data in whole blocks; `declared`: the size that the header's own field holds. */
export function tarEntry(
  name: string,
  type: string,
  data: string | Uint8Array = '',
  declared = Buffer.byteLength(data),
): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write(`${declared.toString(8).padStart(11, '0')}\0`, 124);
  header.fill(' ', 148, 156);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.from(data);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** A zip of local parts and the entries of its directory. */
export function zipOfParts(local: readonly Uint8Array[], central: readonly Uint8Array[], members: number): Buffer<ArrayBuffer> {
  const files = Buffer.concat(local);
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(members, 8);
  end.writeUInt16LE(members, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, directory, end]);
}

/** All of a file as its stream gives it. */
export async function textOf(content: ByteSource): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.stream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
