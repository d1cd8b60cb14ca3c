import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a program of this folder into another one, to be timed as a process of its own. Gives its path. */
export async function buildProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const entryPoints = [join('bench', 'reading', `${name}.ts`)];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
