import type { JsonObject } from './json.js';
import type { Palette } from './palette.js';
import { type FontWeight } from './text-width.js';
/** A rectangle in pixels of the plot area. */
export interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}
/** What takes up room in a panel: a text, a tick's label or the sign of a mark. */
export interface PlacedBox extends Box {
    readonly kind: 'text' | 'tick' | 'mark';
    readonly name: string;
}
/** A straight line in pixels of the plot area. */
export type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];
export interface TextStyle {
    readonly color: string;
    readonly size?: number;
    readonly weight?: FontWeight;
    readonly align?: 'left' | 'center';
    /** What lies behind the text: a rim of this color keeps lines away from its letters. */
    readonly behind?: string;
}
export interface RuleStyle {
    readonly width: number;
    readonly dash?: readonly [number, number];
}
export declare function touch(a: Box, b: Box): boolean;
/** The layers of one panel, as Vega-Lite writes them, from the back to the front; text comes last. What looks alike is one layer. */
export declare class Canvas {
    #private;
    readonly palette: Palette;
    constructor(palette: Palette);
    get boxes(): readonly PlacedBox[];
    /** Lines between a text and what it belongs to. */
    get leaders(): readonly Segment[];
    get layers(): readonly JsonObject[];
    /** Horizontal lines behind everything, from the left edge of the plot on. They leave out what is written over them. */
    grid(heights: readonly number[], width: number): void;
    get gridPieces(): readonly Segment[];
    /** A layer with data and encoding of its own. */
    add(layer: {
        readonly data: JsonObject;
        readonly mark: JsonObject;
        readonly encoding: JsonObject;
    }): void;
    rule(from: readonly [number, number], to: readonly [number, number], color: string, { width, dash }: RuleStyle): void;
    /** A thin line from a point to the text that belongs to it. */
    leader(from: Segment[0], to: Segment[1], color: string): void;
    rect(box: Box, color: string, opacity: number): void;
    /** An unseen rectangle that gives a panel exactly this size, whatever is drawn in it. */
    frame(box: Box): void;
    /** A sign of `radius` pixels around a point, where no text may stand. */
    sign(x: number, y: number, mark: JsonObject, radius?: number): void;
    /** One line of text by the middle of its height. */
    text(given: string, x: number, y: number, { color, size, weight, align, behind }: TextStyle): void;
    /** Keeps text away from a place. */
    block(box: PlacedBox): void;
}
