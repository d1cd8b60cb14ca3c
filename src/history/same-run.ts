import type { Series } from './history.ts';
import type { Piece, Precision } from './reader.ts';

/** How two pieces found under one name relate. */
export type Relation = 'same' | 'complementary' | 'different';

/** Relative difference up to which values of two sources are one value: float32 keeps 7 digits, logs are printed with 3 or 4. */
const TOLERANCE: Record<Precision, number> = { exact: 1e-8, single: 1e-5, rounded: 2e-3 };

/** Series of a piece that are compared, and series of another that one of them is compared with: two runs differ in their first losses. */
const MOST_COMPARED = 16;

/** What of a piece is compared with others. */
export interface Comparable {
  readonly judged: readonly Judged[];
  /** Series that may hold the same values, by {@link kindOf}, and by kind and name. */
  readonly rivals: ReadonlyMap<string, readonly Series[]>;
  readonly tolerance: Tolerance;
}

/** A series with the keys of its rivals. */
interface Judged {
  readonly series: Series;
  readonly kind: string;
  readonly named: string;
}

/** To be made once of a piece that is compared with many. */
export function comparable(piece: Piece): Comparable {
  const all = judged(piece).map((series): Judged => {
    const kind = kindOf(series);
    return { series, kind, named: `${kind}\n${series.name}` };
  });
  const rivals = new Map<string, Series[]>();
  for (const { series, kind, named } of all) {
    for (const key of [kind, named]) {
      const known = rivals.get(key);
      if (known === undefined) rivals.set(key, [series]);
      else if (known.length < MOST_COMPARED) known.push(series);
    }
  }
  return { judged: all, rivals, tolerance: { relative: TOLERANCE[piece.precision], absolute: lastDigit(piece) } };
}

/** What comparisons cost, in bytes of a table read, see `Limits.work`. */
export interface ComparisonCost {
  work: number;
}

/** What it costs to compare two pieces whatever they hold, and the values of two points. */
const WORK_PER_PAIR = 128;
const WORK_PER_POINT = 2;

/**
 * Whether two pieces are two files of one run: the same when every loss (every metric, where there is no loss) that both
 * have runs through the same values, complementary when they have no series in common.
 */
export function relation(a: Comparable, b: Comparable, cost: ComparisonCost = { work: 0 }): Relation {
  cost.work += WORK_PER_PAIR;
  const [fewer, more] = a.judged.length <= b.judged.length ? [a, b] : [b, a];
  const how = {
    relative: Math.max(a.tolerance.relative, b.tolerance.relative),
    absolute: Math.max(a.tolerance.absolute, b.tolerance.absolute),
    cost,
  };
  let same = 0;
  for (const one of fewer.judged.slice(0, MOST_COMPARED)) {
    // The one of the same name first, which it usually is; whatever has that name has a kind.
    const [named = NONE, alike = NONE] = [more.rivals.get(one.named), more.rivals.get(one.kind)];
    if (alike.length === 0) continue;
    const isRival = (other: Series) => sameValues(one.series, other, how);
    if (!named.some(isRival) && !alike.some((other) => other.name !== one.series.name && isRival(other))) return 'different';
    same++;
  }
  return same > 0 ? 'same' : 'complementary';
}

interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** How near values have to be, and what it has cost to look. */
interface How extends Tolerance {
  readonly cost: ComparisonCost;
}

/** One unit of the last digit that a rounded source prints; four decimals where it does not say. */
function lastDigit({ precision, notes }: Piece): number {
  if (precision !== 'rounded') return 0;
  const rounded = notes.find(({ code }) => code === 'rounded');
  return 10 ** -(rounded?.code === 'rounded' ? rounded.digits : 4);
}

function judged({ series }: Piece): readonly Series[] {
  const measured = series.filter(({ role, metric }) => role !== 'other' && metric !== 'other');
  const losses = measured.filter(({ metric }) => metric === 'loss');
  return losses.length > 0 ? losses : measured.length > 0 ? measured : series;
}

const NONE: readonly Series[] = [];

/** A part of a loss is compared with the part of the same name only. */
function kindOf({ role, metric, component, name }: Series): string {
  return JSON.stringify(component ? [role, metric, name] : [role, metric]);
}

const SHIFTS = [0, 1, -1];

/**
 * Equal at every position that both have, the last one included: two logs that part late are two runs. One may count from 0 and the
 * other from 1; where their axes differ, all values are equal in their order.
 */
function sameValues(a: Series, b: Series, how: How): boolean {
  if (a.axis === b.axis) return SHIFTS.some((shift) => sameAt(a, b, shift, how));
  how.cost.work += WORK_PER_POINT * a.y.length;
  return a.y.length === b.y.length && a.y.every((value, i) => sameValue(value, b.y[i] ?? 0, how));
}

function sameAt(a: Series, b: Series, shift: number, how: How): boolean {
  const needed = Math.min(2, a.y.length, b.y.length);
  let i = 0;
  let j = 0;
  let compared = 0;
  while (i < a.y.length && j < b.y.length) {
    const ahead = (a.x[i] ?? 0) + shift - (b.x[j] ?? 0);
    if (ahead < 0) i++;
    else if (ahead > 0) j++;
    else if (sameValue(a.y[i++] ?? 0, b.y[j++] ?? 0, how)) compared++;
    else {
      how.cost.work += WORK_PER_POINT * (i + j);
      return false;
    }
  }
  how.cost.work += WORK_PER_POINT * (i + j);
  return compared >= needed && compared > 0;
}

function sameValue(a: number, b: number, { relative, absolute }: Tolerance): boolean {
  if (Object.is(a, b) || a === b) return true;
  return Math.abs(a - b) <= Math.max(absolute, relative * Math.max(Math.abs(a), Math.abs(b), 1e-3));
}

const RANK: Record<Precision, number> = { exact: 0, single: 1, rounded: 2 };

/**
 * Orders pieces of one run: one that ends where another goes on comes after it, since it tells less of the training; then the most
 * exact first, then the one with more points.
 */
export function byPreference(a: Piece, b: Piece): number {
  if (endsBefore(a, b)) return 1;
  if (endsBefore(b, a)) return -1;
  return RANK[a.precision] - RANK[b.precision] || pointsOf(b) - pointsOf(a) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0);
}

/** Share of the longer one's length that a log may lack at its end, and one position, since one of two may count from 0. */
const MISSING_END = 0.05;

function endsBefore(a: Piece, b: Piece): boolean {
  const others = judged(b).slice(0, MOST_COMPARED);
  return judged(a)
    .slice(0, MOST_COMPARED)
    .some((one) =>
      others.some(
        (other) => kindOf(one) === kindOf(other) && one.axis === other.axis && endOf(one) + 1 < (1 - MISSING_END) * endOf(other),
      ),
    );
}

function endOf({ x }: Series): number {
  return x.at(-1) ?? 0;
}

function pointsOf({ series }: Piece): number {
  return series.reduce((sum, { y }) => sum + y.length, 0);
}
