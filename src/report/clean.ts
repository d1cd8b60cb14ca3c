import type { Markup } from './language/language.ts';

/** Code points of an untrusted name that are shown. */
const MAX_NAME = 80;
const TAIL = 30;
/** Runs of one project begin alike. */
const TAIL_SHARE = 0.6;

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
  const tail = Math.min(TAIL, Math.floor(TAIL_SHARE * limit));
  return `${wholeWords(points.slice(0, limit - tail - 1))}\u2026${wholeWords(points.slice(points.length - tail), true)}`;
}

const BETWEEN_WORDS = /[-_/|. ]/;

/** Share of what there is room for that whole words must take for the rest of a word to be left out. */
const MOST_OF_ROOM = 0.45;

/** Without the part of a word at its end, or at its beginning, where that leaves most of it. */
function wholeWords(points: readonly string[], fromEnd = false): string {
  const isBetween = (point: string): boolean => BETWEEN_WORDS.test(point);
  const cut = fromEnd ? points.slice(points.findIndex(isBetween)) : points.slice(0, points.findLastIndex(isBetween) + 1);
  const hasWord = points.some(isBetween) && cut.length >= MOST_OF_ROOM * points.length;
  return (hasWord ? cut : points).join('');
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
