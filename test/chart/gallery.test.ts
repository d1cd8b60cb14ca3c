import { readFileSync, writeFileSync } from 'node:fs';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/chart/chart.ts';
import { darkened } from '../../src/chart/in-dark.ts';
import type { JsonObject } from '../../src/chart/json.ts';
import { outlineText } from '../../src/chart/outlines.ts';
import { chartSpec, drawChart } from '../../src/chart/spec.ts';
import { drawSvg } from '../../src/chart/svg.ts';
import { isWritable } from '../../src/chart/writable.ts';
import { bundledLetters } from '../../src/node/fonts.ts';
import { es } from '../../src/report/language/es.ts';
import { faultsOf } from './faults.ts';
import { gallery } from './gallery/gallery.ts';
import { inputs } from './gallery/inputs.ts';

const charts = await gallery();
const letters = bundledLetters();

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

function sizeOf(svg: string): readonly number[] {
  return [...(/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [])].slice(1).map(Number);
}

function fontSizesOf(svg: string): readonly number[] {
  return [...svg.matchAll(/<text[^>]* font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
}

/** As a picture for GitHub, which has no font of ours: no text is left, and what it said stands in labels. */
function expectOutlined(drawn: string, unit: string): void {
  const svg = outlineText(drawn, letters);
  expect(/<t(?:ext|span)|font-family/.test(svg)).toBe(false);
  expect(/ (?:d|transform)="[^"]*(?:NaN|undefined)/.test(svg)).toBe(false);
  expect(svg.includes(`aria-label="${unit}"`)).toBe(true);
}

it('draws every input that has a curve, and no other', () => {
  const without = Object.keys(inputs).filter((name) => !charts.has(name));
  expect(without).toEqual(['one-epoch', 'nan-only', 'empty']);
});

/** Texts that the bundled font cannot write. */
function unwritable(parts: ReturnType<typeof drawChart>['parts']): readonly string[] {
  const texts = parts.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind !== 'mark'));
  return texts.map(({ name }) => name).filter((text) => !isWritable(text));
}

describe.each([...charts])('%s', (_name, chart) => {
  it.each([false, true])(
    'has no text that touches another, leaves the picture, lies on a line or is not in the bundled font; title: %s',
    (title) => {
      const { parts } = drawChart(chart, 'light', { title });
      expect(faultsOf(parts)).toEqual([]);
      expect(unwritable(parts)).toEqual([]);
    },
  );

  it('is a small specification that Vega-Lite takes without a warning', () => {
    const spec = chartSpec(chart, 'light');
    expect(complaints(spec)).toEqual([]);
    expect(JSON.stringify(spec).length).toBeLessThan(80_000);
    expect(JSON.stringify(spec)).not.toMatch(/"(?:x|y|x2|y2)":null,"text"/);
  });

  it('is 480 pixels wide and at most 480 high, with its unit and its metrics in words', async () => {
    const [svg, light] = [await drawSvg(chartSpec(chart, 'dark')), await drawSvg(chartSpec(chart, 'light'))];
    expect(darkened(light) === svg, 'one drawing in the colors of both themes').toBe(true);
    expectOutlined(light, chart.unit);
    const [width = 0, height = 0] = sizeOf(svg);
    expect(width).toBe(480);
    expect(height).toBe(Math.round(height));
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThanOrEqual(480);
    expect(/ (?:d|transform|width|height)="[^"]*(?:NaN|undefined|Infinity)/u.test(svg)).toBe(false);
    expect(svg.includes(`>${chart.unit}<`)).toBe(true);
    // A comment leaves so many pixels to a picture on a phone of 360.
    expect((Math.min(...fontSizesOf(svg)) * 296) / width).toBeGreaterThanOrEqual(9);
    expect(fontSizesOf(svg).length).toBeGreaterThan(4);
    const [titled = 0, high = 0] = sizeOf(await drawSvg(chartSpec(chart, 'light', { title: true })));
    expect(titled).toBe(480);
    expect(high).toBeGreaterThan(height);
  });
});

describe('in Spanish', async () => {
  const spanish = await gallery(es);

  it('has as many pictures, and no text that touches another or that the bundled font lacks', () => {
    expect([...spanish.keys()]).toEqual([...charts.keys()]);
    for (const [name, chart] of spanish) {
      const { parts } = drawChart(chart, 'light');
      expect([name, ...faultsOf(parts), ...unwritable(parts)]).toEqual([name]);
      expect(isWritable(chart.title), chart.title).toBe(true);
    }
  });

  it('names lines and writes numbers as Spanish does', () => {
    const spec = JSON.stringify(chartSpec(spanish.get('eight-seeds') ?? expect.fail('no chart'), 'light'));
    for (const text of ['"validación"', '"entrenamiento"', '"pérdida"', '"época"', '"0,5"'])
      expect(spec.includes(text) || spec.includes(text.replaceAll('"', '\\"'))).toBe(true);
    const tokens = JSON.stringify(chartSpec(spanish.get('tokens') ?? expect.fail('no chart'), 'light'));
    expect(tokens).toContain('mil M');
    expect(tokens).not.toMatch(/\d+B/);
    for (const text of ['validation"', 'training"', 'median of']) expect(spec.includes(`"text":"${text}`)).toBe(false);
  });
});

/** All that stands in a picture. */
function textsOf(name: string): string {
  return JSON.stringify(charts.get(name) ?? expect.fail(`no chart ${name}`), (key, value: unknown) =>
    key === 'x' || key === 'y' ? undefined : value,
  );
}

it('tells of no spike that the drawn losses do not have', () => {
  const [losses, ...below] = charts.get('gradient-spike')?.panels ?? [];
  expect(losses?.spike).toBeUndefined();
  expect(below.map(({ metric, spike }) => [metric, spike?.value])).toEqual([['grad_norm', 51_000]]);
  expect(charts.get('giant-spike')?.panels[0].spike?.value).toBeGreaterThan(80);
});

it('draws only losses of one order of magnitude on one axis', () => {
  const [first] = charts.get('losses-of-two-scales')?.panels ?? [];
  expect(first?.lines.some(({ role }) => role === 'second')).toBe(false);
});

it('draws alone the run that the page is about, if only its training loss was logged', () => {
  const chart = charts.get('nan-without-validation');
  const [panel] = chart?.panels ?? [];
  expect(chart?.title).toContain('broken');
  expect(chart?.note).toBe('1 of 2 runs is drawn: broken');
  expect(panel?.metric).toBe('training loss');
  expect(panel?.stretch?.rows[0]).toMatch(/^NaN from /);
});

it('shows where a run broke of which nothing can be drawn', () => {
  expect(charts.get('nan-from-the-start')?.panels[0].restarts).toEqual([{ at: 0, text: 'broken: NaN from epoch 0', isMain: true }]);
});

it('draws the finite values of a loss that explodes before it is lost, and shades only what follows them', () => {
  const [panel] = charts.get('lost-and-back')?.panels ?? [];
  expect(Math.max(...(panel?.lines[0]?.y.filter(Number.isFinite) ?? []))).toBeGreaterThan(1e36);
  expect(panel?.marks?.filter(({ kind }) => kind === 'not-finite').map(({ at }) => at)).toEqual([17, 6, 10, 14]);
  expect(panel?.stretch).toMatchObject({ from: 18, rows: ['NaN from epoch 18', 'to the end, epoch 23'] });
});

it('gives most room to the metric that the heading is about, and says what the heading says', () => {
  const tall = (name: string) => charts.get(name)?.panels.find(({ size }) => size === 'tall');
  expect(tall('metric-falls')?.fill?.kind).toBe('rise');
  expect(tall('metric-falls')?.lines[0]?.fact).toMatch(/^\d.* to \d/);
  expect(tall('metric-stands')?.lines[0]?.fact).toBe('39.7%, from epoch 6 on');
  expect(charts.get('metric-stands')?.panels[0].marks).toBeUndefined();
});

it('measures a gap that the heading tells of', () => {
  expect(textsOf('wide-gap')).toContain('gap of 0.2');
  expect(charts.get('wide-gap')?.panels[0].height).toBeDefined();
});

it('ends where the losses end, if a metric goes on for long', () => {
  expect(charts.get('losses-end-early')?.extent).toEqual([0, 19]);
});

it('has a number beside each bracket', () => {
  for (const [name, { panels }] of charts)
    for (const { height, lines } of panels)
      if (height)
        expect(
          lines.some(({ fact }) => fact !== undefined),
          name,
        ).toBe(true);
});

it('has a title that says what happened, and nothing of a check', () => {
  for (const [name, { title }] of charts) {
    expect(title, name).toMatch(/\S+ \S+/);
    expect(title, name).not.toMatch(/no base to compare with|^Check|^Neutral/);
  }
});

it('draws what guessing gives, of the loss and of its accuracy', () => {
  expect(textsOf('chance-level')).toContain('chance level of 10 classes');
  expect(textsOf('chance-level')).toContain('guessing gives 10%');
});

it('counts boosting in rounds', () => {
  expect(textsOf('boosting-rounds')).toContain('round');
  expect(textsOf('boosting-rounds')).not.toContain('step');
});

it('draws the same bytes again', async () => {
  const chart = charts.get('noisy-steps');
  if (!chart) throw new Error('no chart');
  expect(await drawSvg(chartSpec(chart, 'dark'))).toBe(await drawSvg(chartSpec(chart, 'dark')));
});

// Text stays text in these files, so that a difference can be read. LOSS_DOCTOR_GOLDEN=write renews them; look at them before committing.
describe('golden pictures', () => {
  it.each([
    ['loss-accuracy-lr', 'light'],
    ['nan-from-5', 'dark'],
    ['twelve-runs', 'light'],
  ] as const satisfies readonly (readonly [string, Theme])[])('%s, %s', async (name, theme) => {
    const chart = charts.get(name);
    if (!chart) throw new Error(`no chart ${name}`);
    const svg = await drawSvg(chartSpec(chart, theme));
    const path = new URL(`../golden/chart-${name}-${theme}.svg`, import.meta.url);
    if (process.env['LOSS_DOCTOR_GOLDEN'] === 'write') writeFileSync(path, svg);
    expect(svg === readFileSync(path, 'utf8'), `${path} differs`).toBe(true);
  });
});
