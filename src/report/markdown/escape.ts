import { clean } from '../clean.ts';
import type { Markup } from '../language/language.ts';

/**
 * Untrusted text as a code span, in which nothing is a mention, a link, HTML or formatting. The fence is longer than any run of
 * backticks inside. In the cell of a table it has to pass {@link inCell} too.
 */
export function code(untrusted: string): string {
  const name = clean(untrusted);
  const longest = Math.max(0, ...Array.from(name.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = name.startsWith('`') || name.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${name}${pad}${fence}`;
}

/** A span of {@link code}: its fence, and what is in it. */
const SPAN = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g;

/** A `|` would end a cell even in a code span, so that a name with one is written there as `<code>`, with entities. */
export function inCell(markdown: string): string {
  return markdown.replace(SPAN, (span: string, _fence: string, name: string) => {
    if (!name.includes('|')) return span;
    const bare = /^ .*`|`.* $/.test(name) ? name.slice(1, -1) : name;
    return `<code>${bare.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
  });
}

/** Untrusted text in prose: no formatting, and mentions, references and addresses broken by a zero-width space. */
export function text(untrusted: string): string {
  return clean(untrusted, 200)
    .replace(/[\\`*_{}[\]()<>!|~$&^=+-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, '@&#8203;')
    .replace(/#(?=\w)(?<!&#)/g, '#&#8203;')
    .replace(/:(?=\/\/|\w)/g, ':&#8203;')
    .replace(/(www)\./gi, '$1&#8203;.')
    .replace(/\b(gh)(?=&#45;\d)/gi, '$1&#8203;');
}

/** Text for an HTML attribute in double quotes. */
export function attribute(untrusted: string): string {
  return clean(untrusted, 500).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const markdown: Markup = {
  name: code,
  code: (content) => code(content),
  strong: (content) => `**${content}**`,
  link: (label, url) => `[${label}](${url})`,
  quotesFiles: false,
};
