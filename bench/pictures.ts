/**
 * npm run bench:pictures -- OUT [INPUT ...]: draws the picture of each input folder in both themes into OUT, and a contact sheet.
 * An input is a folder of histories; `NAME-base`, `NAME-bases/*` beside it is its base. Prints size, texts that touch, texts over lines.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drawChart } from '../src/chart/spec.ts';
import { DEFAULT_POLICY, type Policy } from '../src/config/policy.ts';
import { findFiles } from '../src/node/files.ts';
import { drawPictures } from '../src/node/pictures.ts';
import { chartOf } from '../src/report/chart-of.ts';
import { en } from '../src/report/language/en.ts';
import { givenBaseline, run } from '../src/run.ts';
import { VERSION } from '../src/version.ts';
import { faultsOf } from '../test/chart/faults.ts';

const [out = 'pictures', ...inputs] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const input of inputs) {
  const name = basename(input);
  const files = await findFiles([input], '.');
  const bases = basesOf(input);
  const policy: Policy =
    name === '44-metric-worse' ? { ...DEFAULT_POLICY, runs: [{ runs: '**', metric: 'val_accuracy' }] } : DEFAULT_POLICY;
  const baseFiles = await Promise.all(bases.map(async (base) => (await findFiles([base], '.')).files));
  const { report } = await run({
    files: files.files,
    policy,
    ...(bases.length > 0 && { baseline: async () => (await givenBaseline(baseFiles, { policy })).baseline }),
    context: { version: VERSION },
  });
  const chart = chartOf(report, en);
  if (!chart) {
    console.log(`${name}: no chart`);
    continue;
  }
  const found = faultsOf(drawChart(chart, 'light').parts);
  const { pngLight, pngDark, problem, spec } = await drawPictures(chart);
  if (pngLight) writeFileSync(join(out, `${name}.png`), pngLight);
  if (pngDark) writeFileSync(join(out, `${name}-dark.png`), pngDark);
  const size = pngLight && [
    new DataView(pngLight.buffer, pngLight.byteOffset).getUint32(16),
    new DataView(pngLight.buffer, pngLight.byteOffset).getUint32(20),
  ];
  console.log(
    `${name}: ${size?.join('x')} ${Math.round(JSON.stringify(spec).length / 1000)} kB; ${chart.title} | ${chart.description} ${problem?.detail ?? ''}${found.map((one) => `\n    ${one}`).join('')}`,
  );
}

function basesOf(input: string): readonly string[] {
  const [folder, name] = [dirname(input), basename(input)];
  const several = name.startsWith('20') ? join(folder, '20-base-runs') : join(folder, `${name}-bases`);
  if (existsSync(join(folder, `${name}-base`))) return [join(folder, `${name}-base`)];
  if (name === '20c-worse-one-base') return [join(folder, '20-base-runs/b0')];
  return existsSync(several) && !name.startsWith('20-base') ? readdirSync(several).map((one) => join(several, one)) : [];
}
