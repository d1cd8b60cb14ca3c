import { readFileSync, writeFileSync } from 'node:fs';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/chart/chart.ts';
import type { JsonObject } from '../../src/chart/json.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { drawSvg } from '../../src/chart/svg.ts';
import { charts } from './charts.ts';

const themes: readonly Theme[] = ['light', 'dark'];

/** What Vega-Lite has to say against a specification. */
function complaints(spec: JsonObject): readonly string[] {
  const heard: string[] = [];
  const listen = (...words: readonly unknown[]) => {
    heard.push(words.join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: listen, warn: listen, info: () => logger, debug: () => logger };
  compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  return heard;
}

describe.each(Object.entries(charts))('%s', (_name, chart) => {
  it.each(themes)('is a specification that Vega-Lite takes without a warning, %s', (theme) => {
    expect(complaints(chartSpec(chart, theme))).toEqual([]);
  });

  it('draws 600 pixels wide with all its words', async () => {
    const svg = await drawSvg(chartSpec(chart, 'light'));
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(/ width="(\d+)"/.exec(svg)?.[1]).toBe('600');
    const text = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const panel of chart.panels) {
      expect(text).toContain(panel.title.split(' ').slice(0, 2).join(' '));
      if (panel.region) expect(text).toContain(panel.region.label);
      // Small panels leave it out where it would cover a curve.
      if (panel.best && chart.panels.length === 1) expect(text).toContain(panel.best.label);
      for (const line of panel.lines) if (line.role !== 'replicate') expect(text).toContain(line.label.slice(0, 12));
    }
  });

  it('draws the same bytes again', async () => {
    const spec = chartSpec(chart, 'dark');
    expect(await drawSvg(spec)).toBe(await drawSvg(spec));
  });

  it('stays small', () => {
    expect(JSON.stringify(chartSpec(chart, 'light')).length).toBeLessThan(150_000);
  });
});

// Text stays text in these files, so that a difference can be read. LOSS_DOCTOR_GOLDEN=write renews them; look at them before committing.
describe('golden pictures', () => {
  it.each([
    ['overfitting', 'light'],
    ['nan', 'dark'],
    ['four', 'light'],
  ] as const)('%s, %s', async (name, theme) => {
    const chart = charts[name];
    if (!chart) throw new Error(`no chart ${name}`);
    const svg = await drawSvg(chartSpec(chart, theme));
    const path = new URL(`../golden/chart-${name}-${theme}.svg`, import.meta.url);
    if (process.env['LOSS_DOCTOR_GOLDEN'] === 'write') writeFileSync(path, svg);
    expect(svg).toBe(readFileSync(path, 'utf8'));
  });
});

it('draws at most four runs', async () => {
  const [panel] = charts['healthy']?.panels ?? [];
  if (!panel) throw new Error('no panel');
  const titled = (title: string) => ({ ...panel, title });
  const spec = chartSpec(
    { panels: [titled('a1'), titled('a2'), titled('a3'), titled('a4'), titled('a5')], description: 'five' },
    'light',
  );
  const svg = await drawSvg(spec);
  expect(svg).toContain('>a4<');
  expect(svg).not.toContain('>a5<');
});

it('keeps hostile names out of the markup and of expressions', async () => {
  const [panel] = charts['names']?.panels ?? [];
  if (!panel) throw new Error('no panel');
  const hostile = '"]); <script>alert(1)</script> & \'\\';
  const svg = await drawSvg(
    chartSpec(
      {
        panels: [{ ...panel, title: hostile, metric: hostile, lines: panel.lines.map((line) => ({ ...line, label: hostile })) }],
        description: hostile,
      },
      'light',
    ),
  );
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

it('marks thousands of gaps in a bounded number of layers', () => {
  const x = Float64Array.from({ length: 40_000 }, (_, index) => index);
  const y = x.map((value) => (value % 3 === 0 ? Number.NaN : value % 7 === 0 ? Number.POSITIVE_INFINITY : 1 + 1 / (value + 1)));
  const panel = { title: 't', axis: 'step', metric: 'loss', lines: [{ role: 'train', label: 'train', x, y }] } as const;
  const spec = chartSpec({ panels: [panel], description: 'd' }, 'light');
  expect(Array.isArray(spec['layer']) ? spec['layer'].length : 0).toBeLessThan(15);
  expect(JSON.stringify(spec).length).toBeLessThan(400_000);
  expect(complaints(spec)).toEqual([]);
});

it('writes powers of ten on the axis as sentences do', async () => {
  const x = Float64Array.from({ length: 40 }, (_, index) => index);
  const svg = async (scale: number) => {
    const line = { role: 'train', label: 'train', x, y: x.map((value) => scale * Math.exp(-value / 8)) } as const;
    return drawSvg(
      chartSpec({ panels: [{ title: 't', axis: 'epoch', metric: 'loss', lines: [line] }], description: 'd' }, 'light'),
    );
  };
  const huge = await svg(3.3e9);
  for (const tick of ['>0<', '>1e9<', '>3e9<']) expect(huge).toContain(tick);
  expect(huge).not.toMatch(/e\+\d/u);
  expect(await svg(3.3e-7)).toContain('>1e−7<');
});

it('draws a log that starts again as one line after the other', async () => {
  const x = Float64Array.from([0, 1, 2, 3, 0, 1, 2, 3, 4]);
  const y = Float64Array.from([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const panel = { title: 't', axis: 'epoch', metric: 'loss', lines: [{ role: 'train', label: 'train', x, y }] } as const;
  const svg = await drawSvg(chartSpec({ panels: [panel], description: 'd' }, 'light'));
  const paths = [...svg.matchAll(/aria-roledescription="line mark" d="([^"]*)"/gu)].map(([, path]) => path ?? '');
  expect(paths.map((path) => path.split('L').length)).toEqual([4, 5]);
});

it.each([1, 2, 3])('says below %i panels what the note says, once', async (count) => {
  const [panel] = charts['healthy']?.panels ?? [];
  if (!panel) throw new Error('no panel');
  const [first, ...others] = Array.from({ length: count }, () => panel);
  const svg = await drawSvg(
    chartSpec({ panels: [first ?? panel, ...others], note: '3 of 6 runs are drawn', description: 'd' }, 'light'),
  );
  expect(svg.match(/>3 of 6 runs are drawn</gu)).toHaveLength(1);
  expect(/ width="(\d+)"/.exec(svg)?.[1]).toBe('600');
});
