/**
 * npm run bench:pictures -- OUT [FOLDER ...]: draws the pictures of the gallery (`test/chart/gallery/`), or of folders of histories, in
 * both themes, and contact sheets: light, dark, as a phone shows them, and a few pictures in gray and for three kinds of color vision. Prints each
 * picture's size, the size of its specification, and texts that touch or lie on a line. `FOLDER-base` beside a folder is its base.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Chart } from '../src/chart/chart.ts';
import { drawChart } from '../src/chart/spec.ts';
import { DEFAULT_POLICY } from '../src/config/policy.ts';
import { findFiles } from '../src/node/files.ts';
import { drawPictures } from '../src/node/pictures.ts';
import { chartOf } from '../src/report/chart-of.ts';
import { en } from '../src/report/language/en.ts';
import { givenBaseline, run } from '../src/run.ts';
import { VERSION } from '../src/version.ts';
import { faultsOf } from '../test/chart/faults.ts';
import { gallery } from '../test/chart/gallery/gallery.ts';
import { seenBy, sheetOf, visions } from './pictures/sheet.ts';

const [out, ...folders] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: npm run bench:pictures -- OUT [FOLDER ...]');
mkdirSync(out, { recursive: true });

async function chartOfFolder(folder: string): Promise<Chart | undefined> {
  const { files } = await findFiles([folder], '.');
  const base = existsSync(`${folder}-base`) ? (await findFiles([`${folder}-base`], '.')).files : undefined;
  const { report } = await run({
    files,
    policy: DEFAULT_POLICY,
    ...(base && { baseline: async () => (await givenBaseline([base], { policy: DEFAULT_POLICY })).baseline }),
    context: { version: VERSION },
  });
  return chartOf(report, en);
}

async function chartsOf(): Promise<ReadonlyMap<string, Chart>> {
  if (folders.length === 0) return gallery();
  const charts = new Map<string, Chart>();
  for (const folder of folders) {
    const chart = await chartOfFolder(folder);
    if (chart) charts.set(basename(folder), chart);
    else console.log(`${basename(folder)}: nothing to draw`);
  }
  return charts;
}

function sizeOf(png: Uint8Array): string {
  const view = new DataView(png.buffer, png.byteOffset);
  return `${view.getUint32(16)} x ${view.getUint32(20)}`;
}

/** Pictures that tell most by color. */
const told = new Set(
  folders.length > 0
    ? folders.map((folder) => basename(folder))
    : ['eight-seeds', 'twelve-runs', 'better-than-base', 'noisy-steps'],
);
const names: string[] = [];
const light: Uint8Array[] = [];
const dark: Uint8Array[] = [];
for (const [name, chart] of await chartsOf()) {
  const { spec, pngLight, pngDark, problem } = await drawPictures(chart);
  if (!pngLight || !pngDark) throw new Error(`${name}: ${problem?.detail}`);
  names.push(name);
  light.push(pngLight);
  dark.push(pngDark);
  writeFileSync(join(out, `${name}.png`), pngLight);
  writeFileSync(join(out, `${name}-dark.png`), pngDark);
  const faults = faultsOf(drawChart(chart, 'light').parts);
  const kilobytes = Math.round(JSON.stringify(spec).length / 1000);
  console.log(
    [`${name.padEnd(24)} ${sizeOf(pngLight)} ${String(kilobytes).padStart(3)} kB  ${chart.title}`, ...faults].join('\n    '),
  );
}
const sheet = await sheetOf(light, 4, 400);
writeFileSync(join(out, 'contact-light.png'), sheet);
writeFileSync(join(out, 'contact-dark.png'), await sheetOf(dark, 4, 400));
writeFileSync(join(out, 'contact-phone.png'), await sheetOf(light, 5, 296));
// One row for each kind of color vision.
const few = light.filter((_, i) => told.has(names[i] ?? '')).slice(0, 4);
const row = await sheetOf(few, few.length, 300);
const seen = await Promise.all(Object.values(visions).map((matrix) => seenBy(row, matrix)));
writeFileSync(join(out, 'color-vision.png'), await sheetOf([row, ...seen], 1, few.length * 308 - 8));
