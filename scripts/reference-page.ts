/** `docs/reference.md`: every function, type and constant of the library as its source declares it, with its comment. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const INDEX = 'src/index.ts';

interface Declared {
  readonly name: string;
  readonly path: string;
  readonly comment: string;
  readonly code: string;
}

export function referencePage(): string {
  const all = exportsOf(readFileSync(INDEX, 'utf8')).map(({ name, path }) => declaredIn(readFileSync(path, 'utf8'), name, path));
  const isFunction = ({ code }: Declared) => /^(async )?function /.test(code);
  const isType = ({ code }: Declared) => /^(interface|type) /.test(code);
  return `# Reference of the library

Written by \`npm run pages\` from the sources: what \`import { … } from 'loss-doctor'\` gives. [How it fits together](library.md)

## Functions

${all.filter(isFunction).map(entry).join('\n')}
## Constants

${all
  .filter((one) => !isFunction(one) && !isType(one))
  .map(entry)
  .join('\n')}
## Types

${all.filter(isType).map(entry).join('\n')}`;
}

function entry({ name, path, comment, code }: Declared): string {
  return `### \`${name}\`\n\n${comment === '' ? '' : `${comment}\n\n`}\`\`\`ts\n${code}\n\`\`\`\n\n[${path}](../${path})\n`;
}

/** Names that the index exports, each with the file that declares it. */
function exportsOf(index: string): readonly { readonly name: string; readonly path: string }[] {
  return [...index.matchAll(/^export (?:type )?\{([^}]+)\} from '([^']+)';$/gm)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== '')
      .map((name) => ({ name, path: posix.join('src', from) })),
  );
}

function declaredIn(text: string, name: string, path: string): Declared {
  const start = new RegExp(`^export (?=(?:async )?(?:function|interface|type|const) ${name}\\b)`, 'm').exec(text);
  if (start === null) throw new Error(`${path} does not declare ${name}`);
  const before = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n$/.exec(text.slice(0, start.index))?.[1] ?? '';
  const comment = before
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .replaceAll(/\{@link ([^}]+)\}/g, '`$1`')
    .trim();
  return { name, path, comment, code: codeOf(text.slice(start.index + start[0].length)) };
}

/** An interface or type as a whole; of a function and a constant what a caller sees. */
function codeOf(text: string): string {
  if (text.startsWith('interface ')) return `${text.slice(0, text.indexOf('\n}'))}\n}`;
  if (text.startsWith('type ')) return text.slice(0, /;\n(?! *(?:\||\/|readonly|\}))/.exec(text)?.index ?? text.indexOf(';\n'));
  if (text.startsWith('const ')) return text.slice(0, text.search(/ = | =\n/));
  return text.slice(0, text.search(/ \{\n/));
}
