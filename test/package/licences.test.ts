import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = process.env['LOSS_DOCTOR_DIST'] ?? fileURLToPath(new URL('../../dist/', import.meta.url));
const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8');

/** Packages whose code stands in dist/: the bundler says before each file where it is from. */
function bundled(): ReadonlySet<string> {
  const files = readdirSync(dist).filter((name) => /\.c?js$/.test(name));
  const places = files.flatMap((name) => [
    ...readFileSync(join(dist, name), 'utf8').matchAll(/^\s*(?:\/\/ |")(?:[^\s"]*\/)?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm),
  ]);
  return new Set(places.map(([, name = '']) => name));
}

it('every package in dist/ is there with its name, version and the text of its licence', () => {
  const names = [...bundled()];
  expect(names.length).toBeGreaterThan(80);
  for (const name of [...names, '@fontsource/inter', '@img/sharp-wasm32']) {
    const [, text = ''] = licences.split(new RegExp(`^${name.replaceAll('.', '\\.')} \\d[^\\n]*\\)$`, 'm'));
    expect(text.split(`\n${'='.repeat(100)}\n`)[0]?.trim().length, name).toBeGreaterThan(300);
  }
});

it('the lockfile names for every package where it is from and what its bytes are', () => {
  const lock: { packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }> } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
  );
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(150);
  for (const [path, { integrity, link }] of packages)
    expect([path, link, /^sha512-/.test(integrity ?? '')]).toEqual([path, undefined, true]);
});

it('one version of each package, one HTTP client, and no second matcher of globs stand in dist/', () => {
  const listed = [...licences.matchAll(/^ {2}((?:@[\w.-]+\/)?[\w.-]+) \d\S*: /gm)].map(([, name = '']) => name);
  expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
  expect(listed.filter((name) => /^(?:undici|tunnel|@actions\/http-client|picomatch|tinyglobby|jstat)$/.test(name))).toEqual([
    'undici',
  ]);
});
