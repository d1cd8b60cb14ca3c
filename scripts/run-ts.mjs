// Runs a TypeScript file of this project: node scripts/run-ts.mjs bench/accuracy.ts [ARG ...]
// Node 20 strips no types, so the file is bundled first; packages stay outside and are resolved from node_modules.
// It runs in the project's root folder, wherever it was called from.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// A file finds what lies beside it by its own address, not by the bundle's.
function withOwnAddress({ path }) {
  const text = readFileSync(path, 'utf8');
  return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
}

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
    plugins: [{ name: 'own-addresses', setup: (made) => made.onLoad({ filter: /\.ts$/ }, withOwnAddress) }],
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
