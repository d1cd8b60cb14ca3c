// Runs a TypeScript file of this project: node scripts/run-ts.mjs bench/accuracy.ts [ARG ...]
// Node 20 strips no types, so the file is bundled first; packages stay outside and are resolved from node_modules.
// It runs in the project's root folder, wherever it was called from.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [ARG ...]');
  process.exit(2);
}
// Inside the checkout, so that the bundle finds node_modules; ignored by git.
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'bench', '.cache');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`);
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', ...(process.env.RUN_TS_FLAGS?.split(' ') ?? []), outfile, ...args],
    { stdio: 'inherit', cwd: root },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(outfile, { force: true });
}
