import type { RunPolicy } from '../config/policy.ts';
import type { HistoryDiagnosis } from '../diagnosis/diagnosis.ts';
import { shownOf } from '../diagnosis/diagnosis.ts';
import type { Direction, Series } from '../history/history.ts';
import { isBoldlyWorse } from './bold.ts';
import type { NumberChange, Stretch } from './comparison.ts';
import { bestWithin, budgetOf, finalWithin, isSmoothed, judgedSeries } from './curve-numbers.ts';
import { type Gating, judge, type Measured } from './judge.ts';
import { growth, timeToBest } from './shown-numbers.ts';
import { type KnownValues, type Sides, shownSeries, valuesOf } from './sides.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/**
 * The numbers of one matched run, head against base: the declared metric, best (as logged, at equal budget) and final validation loss,
 * an accuracy that is back at chance, how long the head took to the base's best, and the growth of the generalization gap.
 */
export function measure(sides: Sides, policy: Omit<RunPolicy, 'runs'>, mayGate: boolean): readonly Measured[] {
  const declared = policy.metric !== undefined && policy.metric !== 'loss' ? policy.metric : undefined;
  const gated = { policy, mayGate };
  const measured = [
    declared === undefined ? undefined : level(sides, declared, 'best', { ...gated, gates: true }),
    level(sides, undefined, 'best', { ...gated, gates: declared === undefined }),
    level(sides, undefined, 'final', { ...gated, gates: false }),
    declared === undefined ? accuracyAtChance(sides, gated) : undefined,
    timeToBest(sides),
    growth(sides),
  ];
  return measured.filter((one) => one !== undefined);
}

interface Level {
  readonly sides: Sides;
  readonly metric: string | undefined;
  readonly direction: Direction;
  /** Last position that both sides reach; infinite where they count by different axes. */
  readonly budget: number;
}

/** Of the whole run where the base counts by another axis, since no position of one is a budget of the other. */
function level(sides: Sides, metric: string | undefined, what: 'best' | 'final', gating: Gating): Measured | undefined {
  const { head, base } = sides;
  const [series, reference] = [shownSeries(head, metric), shownSeries(base, metric)];
  if (!series) return undefined;
  const direction = gating.gates && gating.policy.direction !== undefined ? gating.policy.direction : series.direction;
  if (direction === 'unknown') return undefined;
  const axis = reference?.axis ?? series.axis;
  const ends = [budgetOf(head, metric), budgetOf(base, metric)] as const;
  const budget = axis === series.axis ? Math.min(...ends) : Number.POSITIVE_INFINITY;
  const alike = axis === series.axis && (reference?.metric ?? series.metric) === series.metric;
  const at: Level = { sides, metric, direction, budget };
  const numberOf = (one: Series): number => (what === 'best' ? bestWithin(one, direction, budget) : finalWithin(one, budget));
  const known = knownOf(at, axis, numberOf);
  if (known === undefined) return undefined;
  const smoothed = what === 'final' && isSmoothed(series, budget) ? { smoothed: true as const } : {};
  const isBest = what === 'best' && alike;
  const measured = judge(
    {
      series,
      what,
      direction,
      ...smoothed,
      ...known,
      isBold: isBest && gating.gates && isBold(at, known),
    },
    { ...gating, gates: gating.gates && alike },
  );
  const number: NumberChange = {
    ...measured.number,
    ...(metric !== undefined && { declared: metric }),
    ...(head.replicates.length > 1 && { shown: numberOf(series) }),
  };
  const declared = { ...measured, number };
  const longer = ends[0] > ends[1] ? 'head' : 'base';
  return isBest && areApart(...ends) ? atEqualStretch(declared, at, { axis: series.axis, longer }) : declared;
}

function knownOf(
  { sides, metric, budget }: Level,
  axis: Series['axis'],
  numberOf: (one: Series) => number,
): KnownValues | undefined {
  return valuesOf(sides, metric, (replicate: HistoryDiagnosis) => {
    const one = judgedSeries(replicate, metric);
    return one === undefined || (Number.isFinite(budget) && one.axis !== axis) ? Number.NaN : numberOf(one);
  });
}

/** Every head run against the curve of every base run. */
function isBold({ sides: { base, older }, metric, direction, budget }: Level, { heads }: KnownValues): boolean {
  const curves = [base, ...older].flatMap((run) => run.replicates.flatMap((one) => judgedSeries(one, metric) ?? []));
  const end = budget * (1 + T.sameBudget);
  return heads.every((best) => curves.every((curve) => isBoldlyWorse({ best, base: curve, end }, direction)));
}

function areApart(head: number, base: number): boolean {
  return Math.abs(head - base) > T.sameBudget * Math.max(head, base);
}

/** Says that the number is one of an equal stretch; where best against best tells the opposite, it is no verdict. */
function atEqualStretch(
  { number, p }: Measured,
  { sides, metric, direction, budget }: Level,
  { axis, longer }: Pick<Stretch, 'axis' | 'longer'>,
): Measured {
  const whole = valuesOf(sides, metric, (replicate) => {
    const one = judgedSeries(replicate, metric);
    return one === undefined ? Number.NaN : bestWithin(one, direction, Number.POSITIVE_INFINITY);
  });
  const [head, base] = [whole?.heads, whole?.current].map((some) => bestOf(some ?? [], direction));
  if (head === undefined || base === undefined) return { number, ...(p !== undefined && { p }) };
  const stretch: Stretch = { axis, at: budget, head, base, longer };
  const isOpposite = (number.head - number.base) * (head - base) <= 0 && number.verdict !== 'same';
  if (!isOpposite || number.rule === 'tolerance') return { number: { ...number, stretch }, ...(p !== undefined && { p }) };
  return { number: { ...number, stretch, verdict: 'cannot-tell', gates: false } };
}

function bestOf(values: readonly number[], direction: Direction): number | undefined {
  if (values.length === 0) return undefined;
  return direction === 'max' ? Math.max(...values) : Math.min(...values);
}

/** A logged accuracy speaks where nothing was declared, and only where it fell to what guessing gives. */
function accuracyAtChance({ head, base, older }: Sides, gating: Omit<Gating, 'gates'>): Measured | undefined {
  const name = shownOf(head).history.series.find(({ metric, role }) => metric === 'accuracy' && role === 'validation')?.name;
  const measured =
    name === undefined ? undefined : level({ head, base, older }, name, 'best', { ...gating, policy: {}, gates: true });
  if (measured?.number.rule !== 'bold') return undefined;
  const { declared: _declared, ...number } = measured.number;
  return { number: number satisfies NumberChange };
}
