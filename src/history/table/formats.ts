import type { FormatReader } from '../reader.ts';

/** Delimited tables. One line per format. */
export const tableFormats: readonly FormatReader[] = [];
