import { Error as ErrorLevel, parse, resetSVGDefIds, textMetrics, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { JsonObject } from './json.ts';
import { textWidth } from './text-width.ts';

declare module 'vega' {
  /** Exported by Vega, missing from its typings. */
  const textMetrics: { width: typeof measure };
}

// Vega guesses 0.8 em for every character where there is no canvas, which leaves gaps beside every label.
function measure(
  item: { readonly font?: string; readonly fontSize?: number; readonly fontWeight?: number | string },
  text: unknown,
): number {
  return textWidth(
    String(text ?? ''),
    item.fontSize ?? 11,
    Number(item.fontWeight) >= 600 || item.fontWeight === 'bold' ? 600 : 400,
  );
}

/** Draws a Vega-Lite specification whose data are inline as an SVG document with real text. The same specification gives the same bytes. */
export async function drawSvg(spec: JsonObject): Promise<string> {
  textMetrics.width = measure;
  // Clip paths are numbered through all pictures of a process otherwise.
  resetSVGDefIds();
  // The specification is JSON of our own making; the compiler reports what it does not know.
  const compiled = compile(spec as unknown as TopLevelSpec).spec;
  // Interpreted, because Node may be told to make no code of strings (`--disallow-code-generation-from-strings`).
  const runtime = parse(compiled, undefined, { ast: true });
  const view = new View(runtime, { expr: expressionInterpreter, renderer: 'none', logLevel: ErrorLevel });
  try {
    // One dash after the other without a gap is a line, which the rasterizer would cut into its pixels: gigabytes for a dense one.
    return (await view.toSVG()).replaceAll(' stroke-dasharray="1,0"', '');
  } finally {
    view.finalize();
  }
}
