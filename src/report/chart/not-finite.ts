import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { clean } from '../clean.ts';
import { factsOf } from '../facts.ts';
import type { ChartSentences, NotFinite } from '../language/chart.ts';
import type { Unit } from '../language/phrase.ts';
import { lostAs } from '../said/terms.ts';
import { best } from './best.ts';
import { endOf, finiteCount } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** Shares of the finite part that are drawn beside it, and places at least. */
const beyond = { share: 0.6, places: 3 } as const;

/** Most crosses on one line. */
const crosses = 5;

/** A run that stops being a number: crosses where values are missing between others and where each line ends, and a stretch that says so. */
export function notFinite(scene: Scene): Message {
  const lines = [scene.judged, ...(scene.train ? [scene.train] : [])];
  const broken = lines.filter((line) => isBroken(line, scene));
  const between = gapsOf(lines, scene);
  if (broken.length === 0) {
    const { marks = [], ...message } = best(scene);
    return { ...message, marks: [...between, ...marks] };
  }
  const signs = broken.flatMap((line): readonly ChartMark[] => {
    const end = endOf(line);
    return end ? [{ kind: 'not-finite', at: end.at, value: end.value, role: line.role }] : [];
  });
  const named = told(signs, broken, scene);
  if (goesOn(scene, broken)) return { marks: named };
  const lost = stretchOf(scene, lines, broken);
  const { marks, facts } = valuesOf(lines, scene);
  return { ...lost, ...(facts && { facts }), marks: [...(lost.stretch ? [...signs, ...between] : named), ...marks] };
}

/** Whether the loss that counts outlives the one that is lost. */
function goesOn({ judged }: Scene, broken: readonly ChartLine[]): boolean {
  return !broken.includes(judged) && (endOf(judged)?.at ?? 0) >= Math.min(...broken.map(firstBroken));
}

/** Each cross says from where on, if no other does. */
function told(signs: readonly ChartMark[], broken: readonly ChartLine[], { words, axis }: Scene): readonly ChartMark[] {
  const texts = signs.flatMap(({ role }) => {
    const line = broken.find((one) => one.role === role);
    return line ? [words.notFiniteFrom(kindOf(lostAtEnd(line)), axis, firstBroken(line))] : [];
  });
  return signs.map((sign, i): ChartMark => {
    const text = texts[i];
    return text === undefined || texts.indexOf(text) < i ? sign : { ...sign, text, prefer: 'above' };
  });
}

/** The stretch without a number, cut off soon after it begins; none where nothing was finite before, or nothing follows. */
function stretchOf(
  { words, axis, finding, isElsewhere, until, blankAfter }: Scene,
  lines: readonly ChartLine[],
  broken: readonly ChartLine[],
): Pick<Message, 'stretch' | 'extent'> {
  const lostAt = isElsewhere && finding?.kind === 'non-finite' ? [finding.from] : [];
  const from = blankAfter ?? Math.min(...broken.map(firstBroken), ...lostAt);
  const start = Math.min(...lines.map(({ x }) => x[0] ?? 0));
  const last = Math.max(...lines.map(({ x }) => x.at(-1) ?? 0));
  const finite = Math.max(from, ...lines.map((line) => endOf(line)?.at ?? from));
  const near = start + Math.max((finite - start) * (1 + beyond.share), finite - start + beyond.places);
  const to = until ?? Math.min(last, near);
  if (from === start && blankAfter === undefined) return {};
  if (!((blankAfter === undefined ? last : to) > from)) return { extent: [start, from] };
  const lost = kindOf(broken.flatMap(lostAtEnd));
  const [first, second] =
    blankAfter === undefined ? words.notFinite(lost, axis, from, last) : words.notFiniteAfter(lost, axis, from, last);
  const name = from === lostAt[0] ? `${clean(finding?.series[0] ?? '', 24)}: ` : '';
  const rows = [name + first, second];
  return { stretch: { from, to, rows }, extent: [start, to] };
}

/** The value of a line that has only one, and how high a loss exploded: with the name where the line ends there. */
function valuesOf(
  lines: readonly ChartLine[],
  { words, finding }: Scene,
): { readonly marks: readonly ChartMark[]; readonly facts?: Message['facts'] } {
  const told = lines.flatMap((line) => {
    const index =
      finiteCount(line) === 1 ? line.y.findIndex(isDrawable) : line.y.indexOf(finding?.evidence['highest'] ?? Number.NaN);
    const [at, value] = [line.x[index], line.y[index]];
    if (at === undefined || value === undefined) return [];
    return [{ role: line.role, at, value, text: words.value(value, false), isEnd: endOf(line)?.at === at }];
  });
  const [ends, others] = [told.filter(({ isEnd }) => isEnd), told.filter(({ isEnd }) => !isEnd)];
  return {
    marks: others.map(({ isEnd: _, ...place }): ChartMark => ({ kind: 'value', ...place, prefer: 'above' })),
    ...(ends.length > 0 && { facts: Object.fromEntries(ends.map(({ role, text }) => [role, text])) }),
  };
}

/** Where a finding says that a loss stopped being a number, whether that place is drawn or not. */
export function lostFrom(run: RunDiagnosis, finding: Finding, unit: Unit, words: ChartSentences): string {
  return words.notFiniteFrom(lostAs(finding, factsOf(run, finding)), unit, finding.from);
}

/** What values are of which none is a number. */
export function kindOf(lost: readonly number[]): NotFinite {
  if (lost.length > 0 && !lost.some(Number.isNaN)) return 'infinite';
  return lost.every(Number.isNaN) ? 'nan' : 'mixed';
}

/** The values after the last one that is a number. */
export function lostAtEnd({ y }: Pick<ChartLine, 'y'>): readonly number[] {
  return [...y.subarray(y.findLastIndex(isDrawable) + 1)];
}

function firstBroken({ x, y }: ChartLine): number {
  return x[y.findLastIndex(isDrawable) + 1] ?? x.at(-1) ?? 0;
}

/** Whether a line ends in values that are no numbers, or in blanks that stand for them. */
function isBroken(line: ChartLine, { blankAfter }: Scene): boolean {
  if (line.y.length === 0) return false;
  return !isDrawable(line.y.at(-1)) || (blankAfter !== undefined && (endOf(line)?.at ?? 0) <= blankAfter);
}

/** A cross where each value is missing, between its neighbors; the first says what it means. */
function gapsOf(lines: readonly ChartLine[], { words, axis }: Scene): readonly ChartMark[] {
  const gaps = lines.map((line) => {
    const last = line.y.findLastIndex(isDrawable);
    const places = Array.from(line.y.keys()).filter((i) => i < last && !isDrawable(line.y[i]));
    return { line, places, marks: places.slice(0, crosses).map((i) => crossAt(line, i)) };
  });
  const most = Math.max(...gaps.map(({ places }) => places.length));
  const [first, ...others] = gaps.flatMap(({ marks }) => marks);
  if (!first) return [];
  const kind = kindOf(gaps.flatMap(({ line: { y }, places }) => places.map((i) => y[i] ?? Number.NaN)));
  const text = most > 1 ? words.notFiniteTimes(kind, most) : words.notFiniteAt(kind, axis, first.at);
  return [{ ...first, text, prefer: 'above' }, ...others];
}

function crossAt({ x, y, role }: ChartLine, index: number): ChartMark {
  const before = y.findLastIndex((value, i) => i < index && isDrawable(value));
  const after = y.findIndex((value, i) => i > index && isDrawable(value));
  const [to = 0, from = to] = [y[after], y[before]];
  const share = before < 0 ? 0 : (index - before) / (after - before);
  return { kind: 'not-finite', at: x[index] ?? 0, value: from + (to - from) * share, role };
}
