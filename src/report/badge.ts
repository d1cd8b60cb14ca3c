import type { Verdict } from '../diagnosis/diagnosis.ts';
import { clean, plain } from './clean.ts';
import type { Language } from './language/language.ts';
import { type Phrase, phrase } from './language/phrase.ts';
import { speak } from './language/speaker.ts';
import type { Report } from './report.ts';
import { nameOf } from './said/terms.ts';

/** What a badge says. Both parts are cleaned text. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly verdict: Verdict;
}

const COLOUR: Readonly<Record<Verdict, string>> = {
  failing: '#b42318',
  warning: '#b35900',
  healthy: '#1a7f37',
  unknown: '#6e7781',
};

/** The badge of all runs, or of one run by its key. A run that is not there is unknown. */
export function badgeOf(report: Report, language: Language, key?: string): Badge {
  const { clause } = speak(language, plain);
  const word = (verdict: Verdict): string => clause(phrase(`verdict.${verdict}`));
  if (key === undefined) return { label: clause(phrase('badge.label')), message: word(report.verdict), verdict: report.verdict };
  const run = report.diagnosis.runs.find((candidate) => candidate.run.key === key);
  const verdict = run?.verdict ?? 'unknown';
  const worst = run?.findings.find(({ severity }) => severity !== 'note');
  return { label: clean(key, 40), message: worst ? clause(nameOf(worst.kind)) : word(verdict), verdict };
}

/** The badge for shields.io's endpoint: https://shields.io/badges/endpoint-badge. Refreshed every five minutes at the earliest. */
export function badgeJson({ label, message, verdict }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: COLOUR[verdict], cacheSeconds: 300 })}\n`;
}

/** The page that a badge leads to: all badges by their paths beside it, and what the trainings took. The paths are our own. */
export function badgePage(badges: readonly string[], spent: Phrase | undefined, language: Language): string {
  const { say } = speak(language, plain);
  const pictures = badges.map((path) => `![${path.replace(/^.*\//, '').replace(/\.svg$/, '')}](${path})`);
  const [first = '', ...runs] = pictures;
  const parts = [first, ...(spent === undefined ? [] : [say(spent)]), ...(runs.length > 0 ? [runs.join(' ')] : [])];
  return `${parts.join('\n\n')}\n`;
}

const SIZE = 11;
const HEIGHT = 20;
const PADDING = 6;

/** Width of a text in pixels; `chart/text-width.ts` has the bundled font's. */
export type TextWidth = (text: string, size: number) => number;

/**
 * The badge as an SVG of 20 pixels height. Every text carries its measured width, so that it fits with whatever font the viewer
 * has.
 */
export function badgeSvg({ label, message, verdict }: Badge, textWidth: TextWidth): string {
  const widths = [label, message].map((text) => Math.ceil(textWidth(text, SIZE)));
  const [left = 0, right = 0] = widths.map((width) => width + 2 * PADDING);
  const width = left + right;
  const title = escapeXml(`${label}: ${message}`);
  const text = (content: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#444c56"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLOUR[verdict]}"/></g>`,
    `<g fill="#fff" font-family="Inter,Verdana,DejaVu Sans,sans-serif" font-size="${SIZE}">${text(label, PADDING, widths[0] ?? 0)}${text(message, left + PADDING, widths[1] ?? 0)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
