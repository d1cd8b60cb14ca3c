import type { ChartLine, Theme } from './chart.ts';

/** How the lines of one role look; they stay apart without colour by weight and dash. */
export interface Stroke {
  readonly colour: string;
  /** Colour of the line's name: like the line, dark enough to be read. */
  readonly text: string;
  /** In pixels. */
  readonly width: number;
  /** Dash and gap in pixels; `[1, 0]` is solid. */
  readonly dash: readonly [number, number];
  readonly opacity: number;
}

/** All colours of one theme. Opaque: the background is the one of GitHub's page. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly region: string;
  readonly regionOpacity: number;
  readonly strokes: Readonly<Record<ChartLine['role'], Stroke>>;
}

// Blue and orange of Okabe and Ito's colour-blind-safe set (https://jfly.uni-koeln.de/color/), the darker pair on white.
function strokes(train: string, validation: string, base: string, baseText: string): Palette['strokes'] {
  return {
    validation: { colour: validation, text: validation, width: 2.5, dash: [1, 0], opacity: 1 },
    train: { colour: train, text: train, width: 1.75, dash: [6, 3], opacity: 1 },
    base: { colour: base, text: baseText, width: 2, dash: [1, 0], opacity: 1 },
    replicate: { colour: validation, text: validation, width: 1, dash: [1, 0], opacity: 0.35 },
  };
}

/** Neutral colours are those of GitHub's light and dark themes. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    muted: '#59636e',
    grid: '#e6eaef',
    axis: '#818b98',
    region: '#d55e00',
    regionOpacity: 0.09,
    strokes: strokes('#0072b2', '#d55e00', '#a8b1bb', '#59636e'),
  },
  dark: {
    background: '#0d1117',
    text: '#f0f6fc',
    muted: '#9198a1',
    grid: '#21262d',
    axis: '#656c76',
    region: '#e69f00',
    regionOpacity: 0.13,
    strokes: strokes('#56b4e9', '#e69f00', '#6b737d', '#9198a1'),
  },
};

/** A colour laid over the background with an opacity, as one opaque colour: `#rrggbb`. */
export function blend(colour: string, background: string, opacity: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(colour, at) * opacity + channel(background, at) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
