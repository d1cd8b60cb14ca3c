import { readFileSync } from 'node:fs';
import { type FontLoader, fontLoader } from '../chart/outlines.ts';
import type { FontWeight } from '../chart/text-width.ts';
import { assetPath } from './assets.ts';

function files(weight: FontWeight): readonly (() => Uint8Array)[] {
  return [
    () => readFileSync(assetPath(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
    () => readFileSync(assetPath(`@fontsource/inter/files/inter-latin-ext-${weight}-normal.woff`)),
  ];
}

/** Inter as bundled: 400 and 600, Latin and extended Latin, each file read when its first letter is needed. */
export function bundledFonts(): FontLoader {
  return fontLoader({ 400: files(400), 600: files(600) });
}
