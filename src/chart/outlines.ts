import opentype, { type Font } from 'opentype.js';
import type { Chart } from './chart.ts';
import { type FontWeight, missingCharacter } from './text-width.ts';

/** The bundled fonts as WOFF files, the one to be tried first in front. */
export type FontFiles = Readonly<Record<FontWeight, readonly (() => Uint8Array)[]>>;

/**
 * The SVG with every text drawn as the outlines of its letters, so that it looks the same where no font is installed. What the text said
 * stays as the outline's label. Understands the SVG that Vega writes; a letter that no font has becomes a question mark.
 */
export function outlineText(svg: string, fonts: FontLoader): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gsu, (_whole, attributes: string, content: string) =>
    outlined(attributes, content, fonts),
  );
}

/** Finds the font that has a character, parsing a file when it is first needed. */
export type FontLoader = (weight: FontWeight, character: string) => Font | undefined;

/** A loader over the bundled files. */
export function fontLoader(files: FontFiles): FontLoader {
  const parsed = new Map<() => Uint8Array, Font>();
  return (weight, character) => {
    for (const file of files[weight]) {
      const font = parsed.get(file) ?? opentype.parse(arrayBufferOf(file()));
      parsed.set(file, font);
      if (font.charToGlyphIndex(character) !== 0) return font;
    }
    return undefined;
  };
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function outlined(attributes: string, content: string, fonts: FontLoader): string {
  const size = Number.parseFloat(attribute(attributes, 'font-size') ?? '11');
  const weight: FontWeight = Number(attribute(attributes, 'font-weight') ?? 400) >= 600 ? 600 : 400;
  const anchor = attribute(attributes, 'text-anchor') ?? 'start';
  const lines = linesOf(content);
  let row = 0;
  const path = lines.map((line) => {
    row += line.down;
    return linePath(line.text, size, weight, anchor, row, fonts);
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

function linePath(text: string, size: number, weight: FontWeight, anchor: string, row: number, fonts: FontLoader): string {
  const glyphs = [...text].flatMap((character) => {
    const font = fonts(weight, character) ?? fonts(weight, missingCharacter);
    const shown = font && font.charToGlyphIndex(character) !== 0 ? character : missingCharacter;
    return font ? [{ glyph: font.charToGlyph(shown), scale: size / font.unitsPerEm }] : [];
  });
  const width = glyphs.reduce((sum, { glyph, scale }) => sum + glyph.advanceWidth * scale, 0);
  let left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  let path = '';
  for (const { glyph, scale } of glyphs) {
    const point = (x = 0, y = 0) => `${short(left + x * scale)} ${short(row - y * scale)}`;
    for (const { type, x, y, x1, y1, x2, y2 } of glyph.path.commands) {
      if (type === 'Z') path += 'Z';
      else if (type === 'Q') path += `Q${point(x1, y1)} ${point(x, y)}`;
      else if (type === 'C') path += `C${point(x1, y1)} ${point(x2, y2)} ${point(x, y)}`;
      else path += `${type}${point(x, y)}`;
    }
    left += glyph.advanceWidth * scale;
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
