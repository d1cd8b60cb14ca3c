import { readFileSync } from 'node:fs';
import opentype, { type Font } from 'opentype.js';
import type { Letters } from '../chart/outlines.ts';
import type { FontWeight } from '../chart/text-width.ts';
import { assetPath } from './assets.ts';

const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

/** Inter as bundled, 400 and 600: Latin, Greek, Cyrillic and Vietnamese letters, each file read when its first letter is needed. */
export function bundledLetters(): Letters {
  const fontOf = bundledFonts();
  return (weight, character) => {
    const commands = fontOf(weight, character)?.charToGlyph(character).path.commands;
    return commands?.map(({ type, x, y, x1, y1, x2, y2 }) => type + points([x1, y1], [x2, y2], [x, y])).join('');
  };
}

function points(...given: readonly (readonly [number | undefined, number | undefined])[]): string {
  return given.flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [`${x} ${y}`])).join(' ');
}

/** Finds the font that has a character. */
export function bundledFonts(): (weight: FontWeight, character: string) => Font | undefined {
  const parsed = new Map<string, Font>();
  return (weight, character) => {
    for (const subset of subsets) {
      const file = `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`;
      const font = parsed.get(file) ?? opentype.parse(Uint8Array.from(readFileSync(assetPath(file))).buffer);
      parsed.set(file, font);
      if (font.charToGlyphIndex(character) !== 0) return font;
    }
    return undefined;
  };
}
