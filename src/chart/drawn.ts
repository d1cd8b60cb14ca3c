import type { Defect } from '../history/reasons.ts';
import type { JsonObject } from './json.ts';

/** Why a picture is missing. */
export interface PictureProblem {
  /** `no-chart`: not even the SVG could be made. `no-png`: the rasterizer could not be loaded or failed, mostly for want of memory. */
  readonly code: 'no-chart' | 'no-png';
  readonly detail: Defect;
}

/** A chart, drawn as far as it could be; `problem` says why the rest is missing. */
export interface DrawnChart {
  /** The Vega-Lite specification of the light picture. */
  readonly spec: JsonObject;
  /** The light picture with text as outlines: it needs no font. */
  readonly svg?: string;
  /** 960 pixels wide, to be shown at 480. */
  readonly pngLight?: Uint8Array;
  readonly pngDark?: Uint8Array;
  readonly problem?: PictureProblem;
}
