/** The two weights of Inter that charts and badges use. */
export type FontWeight = 400 | 600;
/** Substitute for a character that the bundled font lacks, when measured and when drawn. */
export declare const missingCharacter = "?";
/** Of both weights. */
export declare const unitsPerEm: 2048;
/** From a character to the next one, in units of the font; 0 if the font lacks it. */
export declare function advance(character: string, weight: FontWeight): number;
/** Width of one line of text set in Inter, in the unit of `size` (CSS pixels). Without kerning, as `outlines.ts` draws it. */
export declare function textWidth(text: string, size: number, weight?: FontWeight): number;
/** The text, cut with an ellipsis where it is wider than `width` pixels. */
export declare function fitText(text: string, width: number, size: number, weight?: FontWeight): string;
/** The text in at most `limit` lines of at most `width` pixels, broken between words; the last line is cut with an ellipsis. */
export declare function wrapText(text: string, width: number, size: number, weight: FontWeight, limit: number): readonly string[];
