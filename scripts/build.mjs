// Builds dist/: everything that runs without node_modules. The same sources give the same bytes.
//
//   cli.js action.js index.js   the entries, which say so where Node is too old, and load what they are named for otherwise:
//   cli-main.js action-main.js index-main.js   code that several need lies in shared-*.js
//   network.js                  the libraries that speak to GitHub
//   pictures.js svg.js png.js … loaded by the entries when a picture is drawn, not before
//   sharp-wasm32.cjs + .wasm    the rasterizer, started from its own file because its worker threads run that file again
//   *.woff                      the font of the pictures, read for letters that are not Latin
//   licenses.txt types/         what is bundled, and the declarations of index.js
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leftOut } from './left-out.mjs';
import { licences } from './licences.mjs';
import { rasterizer, rasterizerModule, rasterizerScript, sharpInWasm } from './sharp-in-wasm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Tests build into a folder of their own.
const dist = process.env.LOSS_DOCTOR_DIST ?? join(root, 'dist');
const require = createRequire(import.meta.url);

const entries = ['cli', 'action', 'index'].filter((name) => existsSync(join(root, 'src', `${name}.ts`)));
const fonts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].flatMap((subset) =>
  [400, 600].map((weight) => require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)),
);

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // Syntax that an old Node can parse too: it parses all that the library imports before the first line of it can say what is wrong.
  target: 'node14.18',
  // Readable: differences of dist/ and stack traces are looked at by people.
  minify: false,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  write: false,
  outdir: dist,
  logLevel: 'warning',
};

/** The numbers of the learned model stand for features by their order: others would be read as something else, without a sign. */
async function checkModel() {
  const stdin = {
    contents: `export { MODEL } from './src/diagnosis/model/model.generated.ts';
export { MODEL_FEATURE_NAMES } from './src/diagnosis/model/model-features.ts';`,
    resolveDir: root,
  };
  const { outputFiles } = await build({ ...options, metafile: false, stdin, format: 'esm' });
  const { MODEL, MODEL_FEATURE_NAMES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  if (MODEL.features.join() !== MODEL_FEATURE_NAMES.join() || MODEL.cuts.length !== MODEL_FEATURE_NAMES.length)
    throw new Error(
      'src/diagnosis/model/model.generated.ts was made for other features: run bench/train_model.py (docs/accuracy.md)',
    );
}

/**
 * The libraries that speak to GitHub, as an entry of their own, which is not written: so they become a file of their own. What changes in
 * ours is then read by itself, and a process that runs the action several times loads them once.
 */
const network = {
  name: 'network',
  setup(setup) {
    setup.onResolve({ filter: /^network$/ }, ({ path }) => ({ path, namespace: 'entry' }));
    setup.onLoad({ filter: /^network$/, namespace: 'entry' }, () => ({
      resolveDir: root,
      contents: `export { retry } from '@octokit/plugin-retry';
export { throttling } from '@octokit/plugin-throttling';
export { Octokit } from '@octokit/rest';
export { EnvHttpProxyAgent, fetch } from 'undici';`,
    }));
  },
};

async function buildEntries() {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [...entries.map((name) => ({ in: `src/${name}.ts`, out: name })), { in: 'network', out: 'network-entry' }],
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    external: ['canvas'],
    // Of both the half for browsers is enough: it asks for nothing of Node's, so that the library runs there too.
    alias: {
      fflate: join(root, 'node_modules/fflate/esm/browser.js'),
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
    },
    plugins: [network, sharpInWasm, leftOut],
  });
  const written = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== 'entry:network');
  return {
    outputFiles: outputFiles.filter(({ path }) => written.some(([name]) => basename(name) === basename(path))),
    metafile: { ...metafile, outputs: Object.fromEntries(written) },
  };
}

/** The entries by themselves: what they load stays outside, or an old Node would meet it first. */
async function buildStarters() {
  const toBuilt = {
    name: 'to-built',
    setup(setup) {
      setup.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        const name = basename(path, '.ts');
        return { path: path.startsWith('../') ? `./${name}-main.js` : `./${name}.js`, external: true };
      });
    },
  };
  return build({
    ...options,
    entryPoints: [...entries, 'old-node', 'refuse-old-node'].map((name) => `src/entries/${name}.ts`),
    format: 'esm',
    plugins: [toBuilt],
  });
}

async function buildRasterizer() {
  return build({
    ...options,
    entryPoints: [{ in: join(rasterizer, rasterizerScript), out: 'sharp-wasm32' }],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
}

/** New names for files that esbuild names by a hash, so that a change of content is a change of one file. */
function stableNames(metafile) {
  const outputs = Object.entries(metafile.outputs);
  const names = new Map();
  for (const [path, output] of outputs) {
    if (output.entryPoint !== undefined) names.set(basename(path), `${fileOf(output.entryPoint)}.js`);
  }
  const reachedFrom = new Map(outputs.map(([path]) => [path, new Set()]));
  for (const [path, output] of outputs) if (output.entryPoint !== undefined) reach(path, nameOf(output.entryPoint));
  function reach(path, from) {
    const seen = reachedFrom.get(path);
    if (seen === undefined || seen.has(from)) return;
    seen.add(from);
    for (const { path: next, kind } of metafile.outputs[path].imports) if (kind === 'import-statement') reach(next, from);
  }
  for (const [path, output] of outputs) {
    const from = [...reachedFrom.get(path)].sort();
    // What one entry alone loads is apart from it only for being the network's.
    if (output.entryPoint === undefined) names.set(basename(path), from.length > 1 ? `shared-${from.join('-')}.js` : 'network.js');
  }
  if (new Set(names.values()).size !== names.size)
    throw new Error(`two files of dist/ would have one name: ${[...names.values()].join(' ')}`);
  return names;
}

/** What an entry loads has its name, which the entry has itself. */
function fileOf(entryPoint) {
  return entries.some((name) => entryPoint === `src/${name}.ts`) ? `${nameOf(entryPoint)}-main` : nameOf(entryPoint);
}

/** A module's own name; a library's name for what is imported of a library. */
function nameOf(entryPoint) {
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entryPoint)?.[1];
  return library?.replace('@', '').replace('/', '-').replace(/\.js$/, '') ?? basename(entryPoint).replace(/\.[^.]+$/, '');
}

function writeOutputs(result, names) {
  for (const file of result.outputFiles) {
    let { text } = file;
    for (const [from, to] of names) text = text.replaceAll(from, to);
    if (file.path.endsWith('.js')) text = withRequire(text);
    if (text.includes(root)) throw new Error(`${file.path} names a folder of this machine`);
    writeFileSync(join(dist, names.get(basename(file.path)) ?? basename(file.path)), text);
  }
}

/** CommonJS libraries ask for Node's own modules by require; files that hold none stay free of Node, so that browsers can load them. */
function withRequire(text) {
  if (!text.includes('__require(')) return text;
  const banner = "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);\n";
  const [, hashbang = '', rest = ''] = /^(#!.*\n)?([\s\S]*)$/.exec(text) ?? [];
  return hashbang + banner + rest.replaceAll('__require(', 'require(');
}

function copyAssets() {
  const copied = [...fonts, join(rasterizer, rasterizerModule)];
  for (const path of copied) copyFileSync(path, join(dist, basename(path)));
}

/** Declarations of the library and of what they refer to, by the names that a consumer's compiler finds. */
function writeTypes() {
  if (!entries.includes('index')) return;
  const types = join(dist, 'types');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'scripts/tsconfig.types.json'), '--outDir', types], {
    stdio: 'inherit',
  });
  const reached = new Set([join(types, 'index.d.ts')]);
  for (const path of reached) {
    const text = readFileSync(path, 'utf8').replaceAll(/((?:from |import\()['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js');
    writeFileSync(path, text);
    for (const [, name] of text.matchAll(/(?:from |import\()['"](\.[^'"]*)\.js['"]/g))
      reached.add(join(dirname(path), `${name}.d.ts`));
  }
  for (const name of readdirSync(types, { recursive: true })) {
    if (name.endsWith('.d.ts') && !reached.has(join(types, name))) rmSync(join(types, name));
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await checkModel();
const [main, starters, wasm] = await Promise.all([buildEntries(), buildStarters(), buildRasterizer()]);
writeOutputs(main, stableNames(main.metafile));
writeOutputs(starters, new Map());
writeOutputs(wasm, new Map());
copyAssets();
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
const bundled = [...Object.keys(main.metafile.inputs), ...Object.keys(wasm.metafile.inputs)];
writeFileSync(
  join(dist, 'licenses.txt'),
  licences(root, [...bundled, 'node_modules/@fontsource/inter/files', 'node_modules/@img/sharp-wasm32/lib']),
);
writeTypes();
if (entries.includes('cli')) chmodSync(join(dist, 'cli.js'), 0o755);
