import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { crc32 } from '../source/crc32.ts';

/** Device pixels for each CSS pixel. */
const pixelRatio = 2;

/**
 * An SVG without text as a PNG of twice its size in pixels. The rasterizer gives the pixels, and Node packs them: the rasterizer would start two
 * more threads for it, and take longer than for drawing.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * pixelRatio })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encodePng(data, info);
}

interface PixelSize {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Opaque pixels as a PNG of three bytes each; a fourth channel is left out. */
export function encodePng(pixels: Uint8Array, { width, height, channels }: PixelSize): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y++) {
    // The row's filter: none.
    at++;
    for (let from = y * width * channels; from < (y + 1) * width * channels; from += channels) {
      rows[at++] = pixels[from] ?? 0;
      rows[at++] = pixels[from + 1] ?? 0;
      rows[at++] = pixels[from + 2] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** Length, name and content, and the checksum of the last two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(new DataView(named.buffer, named.byteOffset, named.length), 0, named.length), named.length + 4);
  return whole;
}
