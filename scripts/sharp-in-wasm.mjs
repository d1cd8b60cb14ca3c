import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder of the rasterizer's WebAssembly build, and its script and module in there. */
export const rasterizer = join(dirname(require.resolve('@img/sharp-wasm32/package')), 'lib');
export const rasterizerScript = readdirSync(rasterizer).find((name) => name.endsWith('.node.js'));
export const rasterizerModule = rasterizerScript.replace(/\.js$/, '.wasm');

/**
 * For esbuild. sharp chooses a native build while it runs, which no bundler follows: its CommonJS build is bundled with that choice
 * replaced by `./sharp-wasm32.cjs`, a bundle of its own beside it.
 */
export const sharpInWasm = {
  name: 'sharp-in-wasm',
  setup(setup) {
    setup.onResolve({ filter: /^sharp$/ }, () => ({ path: join(dirname(require.resolve('sharp')), 'index.cjs') }));
    setup.onLoad({ filter: /[\\/]sharp[\\/]dist[\\/]sharp\.cjs$/ }, () => ({
      contents: "module.exports = require('./sharp-wasm32.cjs');",
    }));
    setup.onResolve({ filter: /^\.\/sharp-wasm32\.cjs$/ }, ({ path }) => ({ path, external: true }));
    setup.onResolve({ filter: /^@img\/sharp-/ }, ({ path }) => ({ path, external: true }));
  },
};
