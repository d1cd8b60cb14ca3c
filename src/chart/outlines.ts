import type { Chart } from './chart.ts';
import { latinOutlines } from './latin.generated.ts';
import { advance, type FontWeight, missingCharacter, textWidth, unitsPerEm } from './text-width.ts';

/** The outline of a character as a path in units of the font, upwards; undefined if the font lacks it. */
export type Letters = (weight: FontWeight, character: string) => string | undefined;

export const latinLetters: Letters = (weight, character) => latinOutlines[weight][character];

/**
 * The SVG with every text drawn as the outlines of its letters, so that it looks the same where no font is installed. What the text said
 * stays as the outline's label. Understands the SVG that Vega writes; a letter that no font has becomes a question mark.
 */
export function outlineText(svg: string, letters: Letters): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gsu, (_whole, attributes: string, content: string) =>
    outlined(attributes, content, letters),
  );
}

function outlined(attributes: string, content: string, letters: Letters): string {
  const size = Number.parseFloat(attribute(attributes, 'font-size') ?? '11');
  const weight: FontWeight = Number(attribute(attributes, 'font-weight') ?? 400) >= 600 ? 600 : 400;
  const anchor = attribute(attributes, 'text-anchor') ?? 'start';
  const lines = linesOf(content);
  let row = 0;
  const path = lines.map((line) => {
    row += line.down;
    return linePath(line.text, size, weight, anchor, row, letters);
  });
  const kept = attributes.replace(/ (?:text-anchor|font-[a-z]+|aria-[a-z]+|role)="[^"]*"/gu, '');
  const label = lines.map((line) => line.text).join(' ');
  return `<path${kept} aria-label="${escaped(label)}" d="${path.join('')}"/>`;
}

interface TextLine {
  readonly text: string;
  /** Distance from the line before, in pixels. */
  readonly down: number;
}

/** Vega writes a text of several lines as one tspan a line. */
function linesOf(content: string): readonly TextLine[] {
  const spans = [...content.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/gsu)];
  if (spans.length === 0) return [{ text: unescaped(content), down: 0 }];
  return spans.map(([, attributes = '', text = '']) => ({ text: unescaped(text), down: Number(attribute(attributes, 'dy') ?? 0) }));
}

function linePath(text: string, size: number, weight: FontWeight, anchor: string, row: number, letters: Letters): string {
  const width = textWidth(text, size, weight);
  const scale = size / unitsPerEm;
  let left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  let path = '';
  for (const character of text) {
    const outline = letters(weight, character);
    const shown = outline === undefined ? missingCharacter : character;
    path += (outline ?? letters(weight, missingCharacter) ?? '').replace(
      /(-?[\d.]+) (-?[\d.]+)/gu,
      (_point, x: string, y: string) => `${short(left + Number(x) * scale)} ${short(row - Number(y) * scale)}`,
    );
    left += advance(shown, weight) * scale;
  }
  return path;
}

/** Hundredths of a pixel. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#39);/gu, (entity) => entities[entity] ?? entity);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The SVG with title and description for screen readers and for whoever opens the file. */
export function describeSvg(svg: string, chart: Chart): string {
  return svg.replace(
    /<svg[^>]*>/u,
    (tag) => `${tag}<title>${escaped(chart.title)}</title><desc>${escaped(chart.description)}</desc>`,
  );
}
