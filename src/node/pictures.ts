import type { Chart, Theme } from '../chart/chart.ts';
import type { JsonObject } from '../chart/json.ts';
import { chartSpec } from '../chart/spec.ts';

/** Why a picture is missing. `detail` is the library's own message. */
export interface PictureProblem {
  /** `not-drawn`: not even the SVG could be made. `no-png`: the rasteriser could not be loaded or failed, mostly for want of memory. */
  readonly kind: 'not-drawn' | 'no-png';
  readonly detail: string;
}

/** A chart, drawn. All that could be made is there; `problem` says why the rest is not. */
export interface Pictures {
  /** The Vega-Lite specification of the light picture. */
  readonly spec: JsonObject;
  /** The light picture with text as outlines: it needs no font. */
  readonly svg?: string;
  /** 1200 pixels wide, to be shown at 600. */
  readonly pngLight?: Uint8Array;
  readonly pngDark?: Uint8Array;
  readonly problem?: PictureProblem;
}

/** Draws a chart in both themes. Never throws; the libraries are loaded here and not before. */
export async function drawPictures(chart: Chart): Promise<Pictures> {
  const spec = chartSpec(chart, 'light');
  let svgs: Readonly<Record<Theme, string>>;
  try {
    svgs = await drawSvgs(chart, spec);
  } catch (error) {
    return { spec, problem: { kind: 'not-drawn', detail: messageOf(error) } };
  }
  try {
    const drawPng = await loadRasteriser();
    const [pngLight, pngDark] = await Promise.all([drawPng(svgs.light), drawPng(svgs.dark)]);
    return { spec, svg: svgs.light, pngLight, pngDark };
  } catch (error) {
    return { spec, svg: svgs.light, problem: { kind: 'no-png', detail: messageOf(error) } };
  }
}

async function drawSvgs(chart: Chart, light: JsonObject): Promise<Readonly<Record<Theme, string>>> {
  const [{ drawSvg }, { describeSvg, outlineText }, { bundledFonts }] = await Promise.all([
    import('../chart/svg.ts'),
    import('../chart/outlines.ts'),
    import('./fonts.ts'),
  ]);
  const fonts = bundledFonts();
  const draw = async (spec: JsonObject) => describeSvg(outlineText(await drawSvg(spec), fonts), chart);
  return { light: await draw(light), dark: await draw(chartSpec(chart, 'dark')) };
}

// Neither ES2023 nor the typings of Node 20 declare it.
declare const WebAssembly: { readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => unknown };

/** What the rasteriser reserves when it starts: 2 GiB of shared WebAssembly memory, in pages of 64 KiB. */
const rasteriserMemory = { initial: 256, maximum: 32_768, shared: true } as const;

/** Where the address space is limited, the rasteriser's worker threads would end the process: asking for the memory first throws instead. */
async function loadRasteriser(): Promise<(svg: string) => Promise<Uint8Array>> {
  new WebAssembly.Memory(rasteriserMemory);
  return (await import('../chart/png.ts')).drawPng;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
