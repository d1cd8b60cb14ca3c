import { readFileSync } from 'node:fs';
import { type FontLoader, fontLoader } from '../chart/outlines.ts';
import type { FontWeight } from '../chart/text-width.ts';
import { assetPath } from './assets.ts';

/** Latin in front: the others are read only for names that need them. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

function files(weight: FontWeight): readonly (() => Uint8Array)[] {
  return subsets.map((subset) => () => readFileSync(assetPath(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)));
}

/** Inter as bundled: 400 and 600, Latin, Greek, Cyrillic and Vietnamese letters, each file read when its first letter is needed. */
export function bundledFonts(): FontLoader {
  return fontLoader({ 400: files(400), 600: files(600) });
}
