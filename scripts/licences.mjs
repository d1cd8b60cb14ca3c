import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const line = '='.repeat(100);

/** The notices of all packages that the paths, relative to the root, belong to. */
export function licences(root, paths) {
  const packages = new Set(paths.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean));
  const notices = [...packages].map((folder) => notice(root, folder)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = ['LGPL-3.0', 'GPL-3.0'].map((name) => readFileSync(join(root, 'scripts/licences', `${name}.txt`), 'utf8'));
  return `${[introduction(notices), ...together(notices), ...texts].join(`\n${line}\n\n`)}`.replaceAll('\r\n', '\n');
}

/** Packages of one publisher have the same text, which stands once below the names of all of them. */
function together(notices) {
  const byText = new Map();
  for (const { name, licence, text } of notices) byText.set(text, [...(byText.get(text) ?? []), `${name} (${licence})`]);
  return [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
}

function introduction(notices) {
  return [
    'Loss Doctor is under the MIT licence. This folder also holds the following packages, each under its own licence, given below:',
    '',
    ...notices.map(({ name, licence }) => `  ${name}: ${licence}`),
    '',
    'sharp-wasm32-*.wasm holds libvips and the libraries it uses, in part under the LGPL 3.0 or later, whose text stands at the end.',
    'Their versions are listed with @img/sharp-wasm32. Sources and build scripts: https://github.com/lovell/sharp-libvips and',
    'https://github.com/libvips/libvips. The file may be replaced by one built from changed sources: it is loaded by its name.',
    '',
  ].join('\n');
}

function notice(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : (license?.type ?? 'see below');
  const files = readdirSync(join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (files.length === 0 && licence === 'see below') throw new Error(`${name} has no licence`);
  const texts = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
  const versions = join(root, folder, 'versions.json');
  if (existsSync(versions)) texts.push(`Versions of the libraries in it:\n${readFileSync(versions, 'utf8').trim()}`);
  return { name: `${name} ${version}`, licence, text: `${texts.join('\n\n')}\n` };
}
