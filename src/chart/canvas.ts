import type { Json, JsonObject } from './json.ts';
import type { Palette } from './palette.ts';
import { sizes } from './sizes.ts';
import { type FontWeight, textWidth } from './text-width.ts';

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

/** A field that holds a position in pixels of the plot area. */
function pixel(field: string): JsonObject {
  return { field, type: 'quantitative', scale: null, axis: null };
}

const spanning = { x: pixel('x'), y: pixel('y'), x2: { field: 'x2' }, y2: { field: 'y2' } };

export function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The layers of one panel, as Vega-Lite writes them, from the back to the front; text comes last. What looks alike is one layer. */
export class Canvas {
  readonly palette: Palette;
  readonly #layers: { readonly data: { values: Json[] } | JsonObject; readonly mark: JsonObject; readonly encoding: JsonObject }[] =
    [];
  readonly #rims = new Map<string, { readonly mark: JsonObject; readonly rows: Json[] }>();
  readonly #texts = new Map<string, { readonly mark: JsonObject; readonly rows: Json[] }>();
  readonly #boxes: PlacedBox[] = [];
  readonly #leaders: Segment[] = [];
  #grid: { readonly heights: readonly number[]; readonly width: number } | undefined;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  get boxes(): readonly PlacedBox[] {
    return this.#boxes;
  }

  /** Lines between a text and what it belongs to. */
  get leaders(): readonly Segment[] {
    return this.#leaders;
  }

  get layers(): readonly JsonObject[] {
    const encoding = { x: pixel('x'), y: pixel('y'), text: { field: 'text', type: 'nominal' } };
    const texts = [...this.#rims.values(), ...this.#texts.values()].map(({ mark, rows }) => ({
      data: { values: rows },
      mark,
      encoding,
    }));
    return [...this.#gridLayers(), ...this.#layers, ...texts];
  }

  /** Horizontal lines behind everything, from the left edge of the plot on. They leave out what is written over them. */
  grid(heights: readonly number[], width: number): void {
    this.#grid = { heights, width };
  }

  get gridPieces(): readonly Segment[] {
    const { heights, width } = this.#grid ?? { heights: [], width: 0 };
    const texts = this.#boxes.filter(({ kind }) => kind === 'text').sort((a, b) => a.left - b.left);
    return heights.flatMap((y) => {
      const over = texts.filter(({ top, bottom }) => y > top - 1 && y < bottom + 1);
      return free(over, width).map(
        ([from, to]): Segment => [
          [from, y],
          [to, y],
        ],
      );
    });
  }

  #gridLayers(): readonly JsonObject[] {
    const values = this.gridPieces.map(([[x, y], [x2]]) => ({ x: rounded(x), x2: rounded(x2), y: rounded(y), y2: rounded(y) }));
    const mark = { type: 'rule', color: this.palette.grid, strokeWidth: 1, aria: false };
    return values.length === 0 ? [] : [{ data: { values }, mark, encoding: spanning }];
  }

  /** A layer with data and encoding of its own. */
  add(layer: { readonly data: JsonObject; readonly mark: JsonObject; readonly encoding: JsonObject }): void {
    this.#layers.push(layer);
  }

  rule(from: readonly [number, number], to: readonly [number, number], color: string, { width, dash }: RuleStyle): void {
    const mark = { type: 'rule', color, strokeWidth: width, ...(dash && { strokeDash: [...dash] }), aria: false };
    this.#span(mark, { left: from[0], top: from[1], right: to[0], bottom: to[1] });
  }

  /** A thin line from a point to the text that belongs to it. */
  leader(from: Segment[0], to: Segment[1], color: string): void {
    this.rule(from, to, color, { width: 1 });
    this.#leaders.push([from, to]);
  }

  rect(box: Box, color: string, opacity: number): void {
    // Opacity of the mark, rather than of its fill, would cost the rasterizer a layer.
    const mark = { type: 'rect', color, opacity: 1, fillOpacity: opacity, aria: false };
    this.#span(mark, box);
  }

  /** An unseen rectangle that gives a panel exactly this size, whatever is drawn in it. */
  frame(box: Box): void {
    this.#span({ type: 'rect', fill: 'transparent', aria: false }, box);
  }

  /** A sign of `radius` pixels around a point, where no text may stand. */
  sign(x: number, y: number, mark: JsonObject, radius = 6): void {
    this.#draw(
      { type: 'point', filled: true, opacity: 1, aria: false, ...mark },
      { x: pixel('x'), y: pixel('y') },
      { x: rounded(x), y: rounded(y) },
    );
    this.block({ kind: 'mark', name: '', left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }

  /** One line of text by the middle of its height. */
  text(given: string, x: number, y: number, { color, size = sizes.label, weight = 400, align = 'left', behind }: TextStyle): void {
    // The bundled font has no narrow space.
    const text = given.replaceAll('\u202f', '\u00a0');
    const width = textWidth(text, size, weight);
    const left = align === 'left' ? x : x - width / 2;
    this.block({ kind: 'text', name: text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 });
    const row = { text, x: rounded(x), y: rounded(y) };
    const mark = { type: 'text', fontSize: size, fontWeight: weight, align, baseline: 'middle' };
    if (behind !== undefined) {
      const rim = { ...mark, color: behind, stroke: behind, strokeWidth: 4, strokeJoin: 'round', aria: false };
      collect(this.#rims, rim, row);
    }
    collect(this.#texts, { ...mark, color }, row);
  }

  /** Keeps text away from a place. */
  block(box: PlacedBox): void {
    this.#boxes.push(box);
  }

  #span(mark: JsonObject, { left, top, right, bottom }: Box): void {
    this.#draw(mark, spanning, { x: rounded(left), y: rounded(top), x2: rounded(right), y2: rounded(bottom) });
  }

  #draw(mark: JsonObject, encoding: JsonObject, row: JsonObject): void {
    const last = this.#layers.at(-1);
    const values = last && 'values' in last.data ? last.data['values'] : undefined;
    if (Array.isArray(values) && same(last?.mark, mark) && same(last?.encoding, encoding)) values.push(row);
    else this.#layers.push({ data: { values: [row] }, mark, encoding });
  }
}

/** Pixels between the end of a grid line and a text, and the shortest piece of one. */
const beside = 5;
const shortest = 12;

/** The stretches of a line of this length that no box covers; the boxes are ordered. */
function free(boxes: readonly Box[], width: number): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = 0;
  for (const { left, right } of [...boxes, { left: width + beside, right: width }]) {
    if (left - beside - from >= shortest) pieces.push([from, Math.min(width, left - beside)]);
    from = Math.max(from, right + beside);
  }
  return pieces;
}

function collect(into: Map<string, { readonly mark: JsonObject; readonly rows: Json[] }>, mark: JsonObject, row: Json): void {
  const key = JSON.stringify(mark);
  const group = into.get(key);
  if (group) group.rows.push(row);
  else into.set(key, { mark, rows: [row] });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Hundredths of a pixel. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
