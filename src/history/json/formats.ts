import type { FormatReader } from '../reader.ts';

/** JSON documents. One line per format. */
export const jsonFormats: readonly FormatReader[] = [];
