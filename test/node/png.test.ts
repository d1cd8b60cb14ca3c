import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawPng, encodePng } from '../../src/node/png.ts';

it('packs pixels as a PNG that others read', async () => {
  const pixels = Uint8Array.from({ length: 5 * 3 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 256));
  const png = encodePng(pixels, { width: 5, height: 3, channels: 4 });
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([5, 3, 3]);
  expect([...data]).toEqual([...pixels].filter((_, i) => i % 4 !== 3));
});

it('draws an SVG at twice its size', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="#d55e00"/></svg>';
  const { data, info } = await sharp(await drawPng(svg))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([8, 4]);
  expect([...data.subarray(0, 3)]).toEqual([0xd5, 0x5e, 0x00]);
});
