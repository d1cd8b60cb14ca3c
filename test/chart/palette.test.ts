import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/chart/chart.ts';
import { type ColorName, palettes, strokes } from '../../src/chart/palette.ts';

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of two colors (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira and Fernandes (2009), severity 1: https://doi.org/10.1109/TVCG.2009.113
const visions = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** CIE L*a*b*, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, vision: keyof typeof visions): Rgb {
  const color = linear(hex);
  const matrix = visions[vision];
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(
        0,
        color.reduce((sum, value, i) => sum + value * (matrix[at * 3 + i] ?? 0), 0),
      ),
    );
  return lab([row(0), row(1), row(2)]);
}

/** How far two colors are apart (CIE 1976). */
function apart(one: string, other: string, vision: keyof typeof visions): number {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

const themes: readonly Theme[] = ['light', 'dark'];

describe.each(themes)('the colors, %s', (theme) => {
  const palette = palettes[theme];

  it('have lines of at least 3:1 against the background', () => {
    for (const { color } of Object.values(strokes)) expect(contrast(palette[color], palette.background)).toBeGreaterThanOrEqual(3);
    for (const name of ['better', 'axis'] as const satisfies readonly ColorName[])
      expect(contrast(palette[name], palette.background)).toBeGreaterThanOrEqual(3);
  });

  it('have text of at least 4.5:1', () => {
    for (const { text } of Object.values(strokes)) expect(contrast(palette[text], palette.background)).toBeGreaterThanOrEqual(4.5);
    for (const name of ['text', 'muted'] as const satisfies readonly ColorName[])
      expect(contrast(palette[name], palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep validation, training and base apart for every kind of color vision', () => {
    for (const vision of ['normal', 'protan', 'deutan', 'tritan'] as const) {
      expect(apart(palette.validation, palette.train, vision)).toBeGreaterThan(80);
      expect(apart(palette.validation, palette.base, vision)).toBeGreaterThan(50);
    }
  });

  it('keep training and validation apart in gray', () => {
    expect(contrast(palette.validation, palette.train)).toBeGreaterThan(1.5);
  });
});
