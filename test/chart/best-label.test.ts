import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../src/chart/best-label.ts';
import type { ChartPanel } from '../../src/chart/chart.ts';
import { layOut, sizes } from '../../src/chart/layout.ts';
import { xPixel } from '../../src/chart/marks.ts';
import { textWidth } from '../../src/chart/text-width.ts';
import { pixelOf } from '../../src/chart/y-scale.ts';

const best = { label: 'best 0.5387, epoch 15', short: 'best 0.5387' };

function panel(y: (epoch: number) => number): ChartPanel {
  const x = Float64Array.from({ length: 40 }, (_, epoch) => epoch);
  const train = { role: 'train', label: 'training', x, y: x.map((epoch) => 2 * Math.exp(-epoch / 10)) } as const;
  const validation = { role: 'validation', label: 'validation', x, y: x.map(y) } as const;
  return { title: 't', axis: 'epoch', metric: 'loss', lines: [validation, train] };
}

const overfitting = (epoch: number) => 0.54 + (epoch < 15 ? 1.5 * (1 - epoch / 15) ** 2 : 0.02 * (epoch - 15));

function placed(of: ChartPanel, count: number, at: number) {
  const layout = layOut(of, count === 1 ? 576 : 278, count);
  const [line] = layout.lines;
  const pixels = [...(line?.x ?? [])].map(
    (x, i) => [xPixel(x, layout), pixelOf(line?.y[i] ?? 0, layout.y, layout.height)] as const,
  );
  const [x, y] = pixels[at] ?? [0, 0];
  const place = placeLabel(best, x, y, layout);
  const half = place ? textWidth(place.text, sizes.label, 600) / 2 : 0;
  const covered = place ? pixels.filter(([px, py]) => Math.abs(px - place.x) < half && Math.abs(py - place.y) < 8).length : 0;
  return { place, covered, distance: place ? Math.abs(place.y - y) : 0, layout, half };
}

describe('the label of the best point', () => {
  it('is shortened in a small panel rather than laid over the curve or far from its point', () => {
    const { place, covered, distance } = placed(panel(overfitting), 4, 15);
    expect(place?.text).toBe(best.short);
    expect(covered).toBe(0);
    expect(distance).toBeLessThanOrEqual(32);
  });

  it('stands in full where there is room', () => {
    const { place, covered } = placed(panel(overfitting), 1, 15);
    expect(place?.text).toBe(best.label);
    expect(covered).toBe(0);
  });

  it('is left out of a small panel that has no room, and only there', () => {
    const zigzag = panel((epoch) => (epoch % 2 === 0 ? 0 : 1));
    expect(placed(zigzag, 4, 20).place).toBeUndefined();
    expect(placed(zigzag, 1, 20).place).toBeDefined();
  });

  it('stays inside the plot area', () => {
    const { place, half, layout } = placed(
      panel((epoch) => 2 - epoch / 30),
      4,
      39,
    );
    expect((place?.x ?? Number.NaN) + half).toBeLessThanOrEqual(layout.width + 4);
  });
});
