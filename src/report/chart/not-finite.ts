import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { factsOf } from '../facts.ts';
import type { ChartSentences, NotFinite } from '../language/chart.ts';
import type { Unit } from '../language/phrase.ts';
import { lostAs } from '../said/terms.ts';
import { endOf, finiteCount } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** Shares of the finite part that are drawn beside it, and places at least. */
const beyond = { share: 0.6, places: 3 } as const;

/** Most crosses on one line. */
const crosses = 5;

/**
 * A run that stops being a number: a cross where each line ends, and a stretch that says so, cut off soon after. Where it recovers,
 * crosses where the values are missing.
 */
export function notFinite(scene: Scene): Message {
  const { judged, train, words, axis, lost, finding, lostAs = 'nan' } = scene;
  const lines = [judged, ...(train ? [train] : [])];
  const broken = lines.filter(({ y }) => y.length > 0 && !isDrawable(y.at(-1)));
  if (broken.length === 0) return { marks: crossesOf(lines, scene) };
  const ends = lines.flatMap((line) => {
    const end = endOf(line);
    return end ? [{ line, ...end }] : [];
  });
  const crossed = ends.filter(({ line }) => broken.includes(line));
  const marks = crossed.map(({ line, at, value }): ChartMark => ({ kind: 'not-finite', at, value, role: line.role }));
  // The loss that counts goes on.
  const texts = crossed.map(({ line }) => words.notFiniteFrom(kindOf([line]), axis, firstBroken(line)));
  const told = { marks: marks.map((mark, i): ChartMark => ({ ...mark, text: texts[i] ?? '', prefer: 'above' })) };
  if (!broken.includes(judged) && (endOf(judged)?.at ?? 0) >= Math.min(...broken.map(firstBroken))) return told;
  const lostAt = scene.isElsewhere && finding?.kind === 'non-finite' ? [finding.from] : [];
  const from = Math.min(...broken.map(firstBroken), ...lostAt);
  const start = Math.min(...lines.map(({ x }) => x[0] ?? 0));
  const last = Math.max(...lines.map(({ x }) => x.at(-1) ?? 0));
  const finite = Math.max(from, ...ends.map(({ at }) => at));
  const near = start + Math.max((finite - start) * (1 + beyond.share), finite - start + beyond.places);
  const to = scene.goesOn ? last : Math.min(last, near);
  if (!(to > from) || !(from > start)) return broken.includes(judged) ? { marks } : { ...told, extent: [start, from] };
  const rows = lost
    ? [words.notFiniteAt(lostAs, axis, from), words.pointsInAll(lost)]
    : words.notFinite(kindOf(broken), axis, from, last);
  return { marks, stretch: { from, to, rows }, extent: [start, to] };
}

/** Where a finding says that a loss stopped being a number, whether that place is drawn or not. */
export function lostFrom(run: RunDiagnosis, finding: Finding, unit: Unit, words: ChartSentences): string {
  return words.notFiniteFrom(lostAs(finding, factsOf(run, finding)), unit, finding.from);
}

export function kindOf(broken: readonly Pick<ChartLine, 'y'>[]): NotFinite {
  const lost = broken.flatMap(({ y }) => Array.from(y.filter((value) => !isDrawable(value))));
  if (!lost.some(Number.isNaN)) return 'infinite';
  return lost.every(Number.isNaN) ? 'nan' : 'mixed';
}

function firstBroken({ x, y }: ChartLine): number {
  return x[y.findLastIndex(isDrawable) + 1] ?? x[0] ?? 0;
}

/** A cross where each value is missing, between its neighbors; the first says what it means. */
function crossesOf(lines: readonly ChartLine[], { words, axis }: Scene): readonly ChartMark[] {
  const gaps = lines.flatMap((line) => {
    const missing = Array.from(line.y.keys()).filter((i) => !isDrawable(line.y[i]));
    return missing.slice(0, crosses).flatMap((i) => crossAt(line, i) ?? []);
  });
  const missing = Math.max(...lines.map((line) => line.y.length - finiteCount(line)), 0);
  return gaps.map((mark, i): ChartMark => {
    const text = missing > 1 ? words.notFiniteTimes(kindOf(lines), missing) : words.notFiniteAt(kindOf(lines), axis, mark.at);
    return i === 0 ? { ...mark, text, prefer: 'above' } : mark;
  });
}

function crossAt({ x, y, role }: ChartLine, index: number): ChartMark | undefined {
  const before = y.findLastIndex((value, i) => i < index && isDrawable(value));
  const after = y.findIndex((value, i) => i > index && isDrawable(value));
  const [from = Number.NaN, to = Number.NaN] = [y[before] ?? y[after], y[after] ?? y[before]];
  if (!isDrawable(from) || !isDrawable(to)) return undefined;
  const share = before < 0 || after < 0 ? 0 : (index - before) / (after - before);
  return { kind: 'not-finite', at: x[index] ?? 0, value: from + (to - from) * share, role };
}
