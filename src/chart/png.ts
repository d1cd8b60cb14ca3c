import sharp from 'sharp';

/** Device pixels for each CSS pixel. */
const pixelRatio = 2;

/** An SVG without text as a PNG of twice its size in pixels. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: 72 * pixelRatio })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
