import type { Chart, ChartLine, LineRole } from '../../chart/chart.ts';
import type { MessageId } from '../language/messages.ts';
import { phrase, verbatim } from '../language/phrase.ts';
import type { Speaker } from '../language/speaker.ts';

const MAX_POINTS = 60;

/** Mermaid reads no exponents: beyond these, values would be written with one, or with too many digits. */
const MAX_VALUE = 1e21;
const MIN_VALUE = 1e-15;

/** The colours name the lines in the sentence below the chart: Mermaid draws no legend here. */
const COLOURS: Readonly<Partial<Record<LineRole, Colour>>> = {
  train: { id: 'chart.blue', hex: '#0072B2' },
  'train-alone': { id: 'chart.blue', hex: '#0072B2' },
  validation: { id: 'chart.orange', hex: '#D55E00' },
  base: { id: 'chart.gray', hex: '#888888' },
  worst: { id: 'chart.orange', hex: '#D55E00' },
  'second-worst': { id: 'chart.purple', hex: '#A2297F' },
  'third-worst': { id: 'chart.blue', hex: '#0072B2' },
  winner: { id: 'chart.green', hex: '#1A7F37' },
};

interface Colour {
  readonly id: Extract<MessageId, `chart.${'blue' | 'orange' | 'gray' | 'purple' | 'green'}`>;
  readonly hex: string;
}

/**
 * The first panel as a Mermaid chart of at most 60 points, for where no picture can be published. Mermaid has neither gaps nor
 * values that are not finite, so the chart covers the stretch in which all lines have values. Empty where there is none.
 */
export function mermaid(chart: Chart, { say }: Speaker): string {
  const [panel] = chart.panels;
  const lines = panel.lines.filter((line) => colourOf(line) !== undefined);
  const from = Math.max(...lines.map(({ x }) => x[0] ?? Number.POSITIVE_INFINITY));
  const main = lines.filter(({ role }) => role !== 'base');
  const to = Math.min(...main.map(({ x }) => x.at(-1) ?? Number.NEGATIVE_INFINITY));
  if (lines.length === 0 || !(to > from)) return '';
  const count = Math.min(MAX_POINTS, Math.max(2, ...main.map(({ x }) => x.length)));
  const places = Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
  const drawn = lines
    .map((line) => ({ line, values: places.map((at) => interpolate(line, at)) }))
    .filter(({ values }) => values.every((value) => Math.abs(value) < MAX_VALUE));
  if (drawn.length === 0) return '';
  const colours = drawn.map(({ line }) => colourOf(line));
  return [
    '```mermaid',
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.map((colour) => colour?.hex).join(', ')}"}}}}%%`,
    'xychart-beta',
    `  x-axis "${label(chart.unit)}" ${short(from)} --> ${short(to)}`,
    `  y-axis "${label(panel.metric)}"`,
    ...drawn.map(({ values }) => `  line [${values.map(short).join(', ')}]`),
    '```',
    '',
    drawn
      .flatMap(({ line }) => {
        const colour = colourOf(line);
        return colour ? [say(phrase(colour.id, { line: verbatim(name(line)) }))] : [];
      })
      .join(' \u00b7 '),
  ].join('\n');
}

function colourOf({ role }: ChartLine): Colour | undefined {
  return COLOURS[role];
}

/** Our own words as they are; what holds a name of somebody else's as code. */
function name(line: ChartLine): string {
  const text = line.label ?? line.role;
  return line.role !== 'base' && /^[\p{L} ]+$/u.test(text) ? text : `\`${label(text)}\``;
}

/** Only what can neither end the string nor the fence. */
function label(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} .,:%/+()\u2212_-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

// One for all numbers: to make it takes longer than to write with it.
const DIGITS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4, useGrouping: false });

function short(value: number): string {
  if (Math.abs(value) < MIN_VALUE) return '0';
  const rounded = Number(value.toPrecision(4));
  return DIGITS.format(rounded);
}

function interpolate({ x, y }: ChartLine, at: number): number {
  let right = 0;
  while (right < x.length - 1 && (x[right] ?? 0) < at) right++;
  const left = Math.max(0, right - 1);
  const [x0 = 0, x1 = 0, y0 = Number.NaN, y1 = Number.NaN] = [x[left], x[right], y[left], y[right]];
  if (at < x0 || (at > x1 && right === x.length - 1)) return y1;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}
