import type { FormatReader } from '../reader.ts';

/** JSON Lines. One line per format. */
export const jsonLinesFormats: readonly FormatReader[] = [];
