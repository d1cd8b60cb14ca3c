import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Path of a file that comes with a library: a font, a WebAssembly module. In `dist/` it lies beside the bundle under its own name
 * (`scripts/build.mjs` copies it); when run from source it is where npm put it.
 *
 * @param specifier as for `require.resolve`, e.g. `@fontsource/inter/files/inter-latin-400-normal.woff`
 */
export function assetPath(specifier: string): string {
  const beside = fileURLToPath(new URL(specifier.slice(specifier.lastIndexOf('/') + 1), import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(specifier);
}
