import { describe, expect, it } from 'vitest';
import { drawPictures } from '../../src/node/pictures.ts';
import { chartWith, lineWith } from '../chart/chart-with.ts';

/** Width and height from a PNG's header. */
function sizeOf(png: Uint8Array | undefined): readonly [number, number] | undefined {
  if (!png || String.fromCharCode(...png.subarray(1, 4)) !== 'PNG') return undefined;
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('drawPictures', () => {
  it('gives specification, SVG and two PNGs of twice the size', async () => {
    const chart = chartWith([lineWith('validation', [3, 2, 1, 1.5]), lineWith('train', [3, 2, 1, 0.5])]);
    const { spec, svg = '', pngLight, pngDark, problem } = await drawPictures(chart);
    expect(problem).toBeUndefined();
    expect(spec['$schema']).toContain('vega-lite/v6');
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    expect(sizeOf(pngLight)).toEqual([960, 2 * height]);
    expect(sizeOf(pngDark)).toEqual([960, 2 * height]);
    expect(Buffer.compare(pngLight ?? Buffer.alloc(0), pngDark ?? Buffer.alloc(0))).not.toBe(0);
    expect(svg).toContain(`<title>${chart.title}</title>`);
  });

  it('draws a run of which nothing is finite', async () => {
    const { pngLight, problem } = await drawPictures(chartWith([lineWith('validation', [Number.NaN, Number.NaN])]));
    expect(problem).toBeUndefined();
    expect(sizeOf(pngLight)?.[0]).toBe(960);
  });
});
