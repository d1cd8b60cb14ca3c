import type { LineRole, Theme } from './chart.ts';

/**
 * All colors of one theme. Lines have a contrast of at least 3:1 with the background and text one of 4.5:1 (WCAG 2.2, 1.4.11 and
 * 1.4.3). The background is that of GitHub's page, the neutral colors those of its themes.
 */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly validation: string;
  readonly validationText: string;
  readonly train: string;
  readonly trainText: string;
  readonly base: string;
  readonly baseText: string;
  /** The second of several problem runs. */
  readonly second: string;
  /** The fourth of them. */
  readonly fourth: string;
  /** The runs of many that are drawn for comparison. */
  readonly other: string;
  readonly better: string;
  /** Opacities of what is filled. */
  readonly riseFill: number;
  readonly betterFill: number;
  readonly bandFill: number;
  readonly baseBandFill: number;
  readonly stretchFill: number;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    muted: '#59636e',
    grid: '#e6eaef',
    axis: '#818b98',
    validation: '#d55e00',
    validationText: '#b34700',
    train: '#0b5fa5',
    trainText: '#0b5fa5',
    base: '#6e7781',
    baseText: '#59636e',
    second: '#a2297f',
    fourth: '#0f766e',
    other: '#8c959f',
    better: '#1a7f37',
    riseFill: 0.22,
    betterFill: 0.13,
    bandFill: 0.16,
    baseBandFill: 0.2,
    stretchFill: 0.07,
  },
  dark: {
    background: '#0d1117',
    text: '#f0f6fc',
    muted: '#9198a1',
    grid: '#21262d',
    axis: '#656c76',
    validation: '#ffa657',
    validationText: '#ffa657',
    train: '#4c9be8',
    trainText: '#4c9be8',
    base: '#8b949e',
    baseText: '#9198a1',
    second: '#e07bc4',
    fourth: '#2fb8a6',
    other: '#656c76',
    better: '#3fb950',
    riseFill: 0.24,
    betterFill: 0.2,
    bandFill: 0.22,
    baseBandFill: 0.24,
    stretchFill: 0.1,
  },
};

/** The colors that are colors, not opacities. */
export type ColorName = { readonly [name in keyof Palette]: Palette[name] extends string ? name : never }[keyof Palette];

/** How the lines of one role look. They stay apart without color: by weight and dash. */
export interface Stroke {
  readonly color: ColorName;
  readonly text: ColorName;
  /** In pixels. */
  readonly width: number;
  readonly dash?: readonly [number, number];
  readonly opacity?: number;
  /** Lines are drawn from the lowest to the highest. Dashes come last: where curves coincide, both are seen. */
  readonly depth: number;
  /** Its name is set in bold. */
  readonly bold: boolean;
}

export const strokes: Readonly<Record<LineRole, Stroke>> = {
  other: { color: 'other', text: 'muted', width: 1.1, depth: 1, bold: false },
  base: { color: 'base', text: 'baseText', width: 2.2, depth: 2, bold: false },
  'earlier-train': { color: 'train', text: 'muted', width: 1.4, dash: [5, 3], opacity: 0.6, depth: 3, bold: false },
  'earlier-validation': { color: 'validation', text: 'muted', width: 1.6, opacity: 0.6, depth: 3, bold: false },
  rate: { color: 'muted', text: 'muted', width: 1.6, depth: 3, bold: false },
  second: { color: 'validation', text: 'validationText', width: 1.2, depth: 3.5, bold: false },
  validation: { color: 'validation', text: 'validationText', width: 2.75, depth: 4, bold: true },
  'fourth-worst': { color: 'fourth', text: 'fourth', width: 2.2, depth: 4.05, bold: true },
  'third-worst': { color: 'train', text: 'trainText', width: 2.2, depth: 4.1, bold: true },
  'second-worst': { color: 'second', text: 'second', width: 2.2, depth: 4.2, bold: true },
  worst: { color: 'validation', text: 'validationText', width: 2.2, depth: 4.3, bold: true },
  winner: { color: 'text', text: 'text', width: 3.2, depth: 4.02, bold: true },
  'train-alone': { color: 'train', text: 'trainText', width: 2.75, depth: 4, bold: true },
  train: { color: 'train', text: 'trainText', width: 2, dash: [6.5, 3.5], depth: 5, bold: true },
};

/** Roles whose lines get a rim of the background, so that they stand out of the gray ones. */
export function isJudged(role: LineRole): boolean {
  return strokes[role].depth >= 4 && strokes[role].depth < 5;
}

/** Lines of the pass before the log started again. */
export function isEarlier(role: LineRole): boolean {
  return role === 'earlier-validation' || role === 'earlier-train';
}

/** The background under a stretch without data, for the rim of its text. */
export function behindStretch({ muted, background, stretchFill }: Palette): string {
  return blend(muted, background, stretchFill);
}

/** A color laid over the background with an opacity, as one opaque color: `#rrggbb`. */
function blend(color: string, background: string, opacity: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(color, at) * opacity + channel(background, at) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
