import type { Speaker } from './language/speaker.ts';
import type { Sign } from './layout/status.ts';
import type { Report } from './report.ts';
import { widthOf } from './terminal-text.ts';
import type { ReportView } from './view.ts';

/** What every part of the terminal's page is written from. */
export interface Page {
  readonly report: Report;
  readonly view: ReportView;
  readonly speaker: Speaker;
  readonly style: Styles;
  readonly width: number;
}

export interface Styles {
  strong(text: string): string;
  loud(text: string, sign: Sign): string;
}

const COLOURS: Readonly<Record<Sign, number>> = { '❌': 31, '⚠️': 33, '✅': 32, '◽': 36 };

export function stylesOf(colour: boolean): Styles {
  const paint = (text: string, ...codes: readonly number[]) => (colour ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text);
  return { strong: (text) => paint(text, 1), loud: (text, sign) => paint(text, 1, COLOURS[sign]) };
}

export function shortened(text: string, most: number): string {
  const room = Math.max(8, most);
  if (widthOf(text) <= room) return text;
  const points = Array.from(text);
  let kept = '';
  for (const point of points) {
    if (widthOf(kept + point) > room - 1) break;
    kept += point;
  }
  return `${kept}\u2026`;
}
