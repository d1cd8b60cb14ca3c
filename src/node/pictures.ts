import type { Chart } from '../chart/chart.ts';
import type { DrawnChart } from '../chart/drawn.ts';
import { darkened } from '../chart/in-dark.ts';
import { describeSvg, outlineText } from '../chart/outlines.ts';
import { chartSpec, type SpecOptions } from '../chart/spec.ts';
import { drawSvg } from '../chart/svg.ts';
import { DefectError, defectOf } from '../source/defect.ts';
import { lettersFor } from './letters.ts';
import { limitOf, tooLittle } from './process-limits.ts';

/**
 * Draws a chart in both themes. Never throws. This module loads Vega, so whoever may do without pictures imports it dynamically;
 * the rasterizer is loaded here and not before, because it may be missing.
 */
export async function drawPictures(chart: Chart, options: SpecOptions = {}): Promise<DrawnChart> {
  const spec = chartSpec(chart, 'light', options);
  // The rasterizer works in a thread of its own: it is loaded while Vega draws. One picture after the other: both at once take more memory.
  const rasterizer = loadRasterizer().catch((error: unknown) => new DefectError(defectOf(error)));
  let svg: string;
  try {
    const drawn = await drawSvg(spec);
    svg = describeSvg(outlineText(drawn, await lettersFor(drawn)), chart);
  } catch (error) {
    return { spec, problem: { code: 'no-chart', detail: defectOf(error) } };
  }
  try {
    const drawPng = await rasterizer;
    if (drawPng instanceof Error) throw drawPng;
    const pngLight = await drawPng(svg);
    return { spec, svg, pngLight, pngDark: await drawPng(darkened(svg)) };
  } catch (error) {
    return { spec, svg, problem: { code: 'no-png', detail: defectOf(error) } };
  }
}

// Neither ES2023 nor the typings of Node 20 declare it.
declare const WebAssembly: { readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => unknown };

/** What the rasterizer reserves when it starts: 2 GiB of shared WebAssembly memory, in pages of 64 KiB. */
const rasterizerMemory = { initial: 256, maximum: 32_768, shared: true } as const;

/** Address space below which its worker threads were seen to end the process (Node 24 at 4 GB), with room to spare. */
const rasterizerAddressSpace = 8 * 2 ** 30;

/** Open files below which its worker threads were seen to wait for ever (32), with room to spare. */
const rasterizerFiles = 64;

/** Where memory is limited, the rasterizer may end the process rather than throw, so the limit is looked at first. */
async function loadRasterizer(): Promise<(svg: string) => Promise<Uint8Array>> {
  const limit = limitOf('address space');
  if (limit < rasterizerAddressSpace) throw new DefectError(tooLittle(limit));
  const files = limitOf('open files');
  if (files < rasterizerFiles) throw new DefectError({ code: 'open-files', files });
  new WebAssembly.Memory(rasterizerMemory);
  return (await import('./png.ts')).drawPng;
}
