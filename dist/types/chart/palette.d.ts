import type { LineRole, Theme } from './chart.js';
/**
 * All colors of one theme. Lines have a contrast of at least 3:1 with the background and text one of 4.5:1 (WCAG 2.2, 1.4.11 and
 * 1.4.3). The background is that of GitHub's page, the neutral colors those of its themes.
 */
export interface Palette {
    readonly background: string;
    readonly text: string;
    readonly muted: string;
    readonly grid: string;
    readonly axis: string;
    readonly validation: string;
    readonly validationText: string;
    readonly train: string;
    readonly trainText: string;
    readonly base: string;
    readonly baseText: string;
    /** The second of several problem runs. */
    readonly second: string;
    /** The fourth of them. */
    readonly fourth: string;
    /** The runs of many that are drawn for comparison. */
    readonly other: string;
    readonly better: string;
    /** Opacities of what is filled. */
    readonly riseFill: number;
    readonly betterFill: number;
    readonly bandFill: number;
    readonly baseBandFill: number;
    readonly stretchFill: number;
}
export declare const palettes: Readonly<Record<Theme, Palette>>;
/** The colors that are colors, not opacities. */
export type ColorName = {
    readonly [name in keyof Palette]: Palette[name] extends string ? name : never;
}[keyof Palette];
/** How the lines of one role look. They stay apart without color: by weight and dash. */
export interface Stroke {
    readonly color: ColorName;
    readonly text: ColorName;
    /** In pixels. */
    readonly width: number;
    readonly dash?: readonly [number, number];
    readonly opacity?: number;
    /** Lines are drawn from the lowest to the highest. Dashes come last: where curves coincide, both are seen. */
    readonly depth: number;
    /** Its name is set in bold. */
    readonly bold: boolean;
}
export declare const strokes: Readonly<Record<LineRole, Stroke>>;
/** Roles whose lines get a rim of the background, so that they stand out of the gray ones. */
export declare function isJudged(role: LineRole): boolean;
/** Lines of the pass before the log started again. */
export declare function isEarlier(role: LineRole): boolean;
/** The background under a stretch without data, for the rim of its text. */
export declare function behindStretch({ muted, background, stretchFill }: Palette): string;
