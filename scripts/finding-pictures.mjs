// npm run finding-pictures, after a build: draws the example log of each finding as the report does, light and dark.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';

const images = 'docs/findings/images';
mkdirSync(images, { recursive: true });
for (const file of readdirSync('examples/findings').filter((name) => name.endsWith('.csv'))) {
  const kind = basename(file, '.csv');
  const out = mkdtempSync(join(tmpdir(), 'finding-'));
  const log = join(out, 'mlp.csv');
  copyFileSync(join('examples/findings', file), log);
  // A failing run ends with 1.
  try {
    execFileSync(process.execPath, ['dist/cli.js', 'diagnose', log, '--out', out], { stdio: 'ignore' });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  for (const [from, to] of [
    ['chart.png', `${kind}.png`],
    ['chart-dark.png', `${kind}-dark.png`],
  ])
    await sharp(join(out, from)).resize(780).png({ palette: true, colors: 24, effort: 10, dither: 0 }).toFile(join(images, to));
}
