/**
 * What drawing costs and nothing else: two Vega-Lite specifications to two PNGs, with the libraries and the WebAssembly that `dist/`
 * holds. No history is read, nothing is diagnosed, laid out or written about. Called with a folder that holds `light.json` and `dark.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { outlineText } from '../../src/chart/outlines.ts';
import { drawSvg } from '../../src/chart/svg.ts';
import { lettersFor } from '../../src/node/letters.ts';

const folder = process.argv[2] ?? '.';

async function draw(theme: 'light' | 'dark'): Promise<void> {
  const spec = JSON.parse(readFileSync(join(folder, `${theme}.json`), 'utf8'));
  const svg = await drawSvg(spec);
  // This build of sharp draws no text, so letters are outlines here too.
  const png = await sharp(Buffer.from(outlineText(svg, await lettersFor(svg))), { density: 144 })
    .png({ compressionLevel: 9 })
    .toBuffer();
  writeFileSync(join(folder, `bare-${theme}.png`), png);
}

await draw('light');
await draw('dark');
