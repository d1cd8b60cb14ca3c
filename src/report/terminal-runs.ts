import { shownFinding } from './context.ts';
import { quotedReplicate, quotedSeries } from './facts.ts';
import { phrase } from './language/phrase.ts';
import { leftOutPhrase, type Row } from './layout/rows.ts';
import type { Report } from './report.ts';
import { baseSeries } from './same-curve.ts';
import { sparklines } from './sparkline.ts';
import { type Page, shortened } from './terminal-page.ts';
import { padded, widthOf, wrapped } from './terminal-text.ts';

const MOST_RUNS = 40;

/** One line a run: sign, name, verdict, sparkline of validation, best, against the base. */
export function runsBlock(page: Page): string {
  const { view, speaker, width } = page;
  const rows = (view.table?.rows ?? []).slice(0, MOST_RUNS);
  if (rows.length < 2) return '';
  const names = shortNames(
    rows.map(({ name }) => speaker.write(name)),
    Math.floor(width / 4),
  );
  const widest = Math.max(...names.map(widthOf));
  const shape = shapeOf(rows, widest, page);
  const lines = rows.map((row, index) => runLine(row, padded(names[index] ?? '', widest), shape, page));
  const rest = view.runs.slice(rows.length);
  const more = rest.length === 0 ? [] : [speaker.say(leftOutPhrase(rest))];
  return [...lines, ...more].join('\n');
}

const MARK = 3;

/** What all lines have room for: a curve of so many columns, and the place of the best value. */
interface Shape {
  readonly curve: number;
  readonly withPlace: boolean;
}

const CURVE = { most: 24, least: 8 } as const;

/** The same for every line, so that they stand below each other. The place goes before the curve does. */
function shapeOf(rows: readonly Row[], name: number, page: Page): Shape {
  const roomWith = (withPlace: boolean): number =>
    Math.min(...rows.map((row) => page.width - MARK - name - widthOf(textsOf(row, withPlace, page)) - 4));
  const withPlace = roomWith(true) >= CURVE.least;
  const room = roomWith(withPlace);
  return { withPlace, curve: room < CURVE.least ? 0 : Math.min(CURVE.most, room) };
}

/** Verdict, best value and change of a run. */
function textsOf(row: Row, withPlace: boolean, { speaker: { clause }, style }: Page): string {
  const verdict = row.verb ? clause(row.verb.phrase) : clause(phrase(`verdict.${row.run.verdict}`));
  const value = row.best && (withPlace ? row.best : phrase('table.value', { value: row.best.slots['value'], series: undefined }));
  const best = value ? clause(phrase('terminal.best', { value }), row.digits) : '';
  const mark = row.isBest ? ` \u00b7 ${clause(phrase('table.best-run'))}` : '';
  const change = row.change ? clause(row.change) : '';
  return [`${style.loud(verdict, row.sign)}${mark}`, best, change].filter((text) => text !== '').join('  ');
}

function runLine(row: Row, name: string, { curve, withPlace }: Shape, page: Page): string {
  const drawn = curve > 0 ? `${curveOf(page.report, row, curve)}  ` : '';
  const line = `${padded(row.sign, MARK)}${name}  ${drawn}${textsOf(row, withPlace, page)}`;
  return wrapped(line.trimEnd(), page.width, '      ');
}

/** Names cut at their end; at their beginning where two would look the same. The quotes stay. */
function shortNames(names: readonly string[], most: number): readonly string[] {
  const cut = names.map((name) => withinQuotes(name, (bare) => shortened(bare, most - QUOTES)));
  return cut.map((name, i) =>
    cut.indexOf(name) === cut.lastIndexOf(name)
      ? name
      : withinQuotes(names[i] ?? name, (bare) => shortenedBefore(bare, most - QUOTES)),
  );
}

const QUOTES = 2;

function withinQuotes(name: string, change: (bare: string) => string): string {
  return name.startsWith('"') && name.endsWith('"') ? `"${change(name.slice(1, -1))}"` : change(name);
}

function shortenedBefore(text: string, most: number): string {
  const reversed = (one: string): string => Array.from(one).reverse().join('');
  return reversed(shortened(reversed(text), most));
}

function curveOf(report: Report, { run }: Row, width: number): string {
  const finding = shownFinding(run);
  const { train, validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const drawn = validation ?? train;
  if (drawn === undefined || drawn.y.length === 0) return '';
  const before = baseSeries(report, run);
  const curves = [drawn, ...(before && before.axis === drawn.axis ? [before] : [])];
  return padded(sparklines(curves, width).rows[0] ?? '', width);
}
