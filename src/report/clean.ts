import type { Markup } from './language/language.ts';

/** Code points of an untrusted name that are shown. */
const MAX_NAME = 80;
const TAIL = 30;

/**
 * Untrusted text as one visible line: control, bidi, zero-width and other invisible characters removed, white space collapsed,
 * stacked combining marks cut, and at most 80 characters, with the middle left out.
 */
export function clean(untrusted: string, limit = MAX_NAME): string {
  const visible = untrusted
    .slice(0, 20_000)
    .replace(/[\p{Z}\t\n\v\f\r\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const points = Array.from(visible);
  if (points.length <= limit) return visible === '' ? '(no name)' : visible;
  const tail = Math.min(TAIL, Math.floor(limit / 2));
  return `${points.slice(0, limit - tail - 1).join('')}\u2026${points.slice(points.length - tail).join('')}`;
}

/** Names as cleaned text: for pictures, badges and titles. */
export const plain: Markup = {
  name: (untrusted) => clean(untrusted),
  code: (text) => text,
  strong: (text) => text,
  link: (label, url) => `${label} (${url})`,
  quotesFiles: false,
};

/** Names in quotes: for logs, annotations and sentences in JSON, where nothing else sets them apart. */
export const quoted: Markup = { ...plain, name: (untrusted) => `"${clean(untrusted)}"` };

/** For the terminal of whoever owns the files. */
export const terminal: Markup = { ...quoted, quotesFiles: true };
