import type { NumberChange } from '../../comparison/comparison.ts';
import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { branchOf, comparedOf } from '../context.ts';
import { base, type Phrase, percentage, phrase, place, series, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { areAlikeShares, hedged, numberCell, writtenOf } from '../said/number.ts';
import { metricOf } from '../said/terms.ts';
import { isOfUnequalLength, lengthCell } from '../said/unequal.ts';
import { isSameCurve } from '../same-curve.ts';
import { type MetricBelow, metricBelowBase } from '../task-metric.ts';

/** A run's number against its base, in the last column of the table. */
export function changeCell(report: Report, run: RunDiagnosis, number: NumberChange | undefined): Phrase | undefined {
  const { comparison } = report;
  if (comparison?.baseline.state !== 'found') return undefined;
  const state = comparedOf(report, run)?.state;
  if (state === undefined || state === 'new') return phrase('change.cell.new');
  if (isSameCurve(report, run)) return phrase('cell.same-curve');
  if (number === undefined) return undefined;
  const { stretch } = number;
  const whole = numberCell(number, branchOf(report));
  const cell =
    stretch === undefined
      ? whole
      : isOfUnequalLength(number) && !hasCutBase(report, run)
        ? lengthCell(number)
        : phrase('cell.stretch', { cell: whole, place: place(stretch.axis, stretch.at) });
  const isLoss = number.metric === 'loss' && number.what === 'best';
  const isLevel = number.verdict === 'same' || number.verdict === 'cannot-tell';
  const below = isLoss && isLevel ? metricBelowBase(report, run) : undefined;
  if (below) return belowCell(report, below);
  if (isLoss) return cell;
  const slots = { metric: metricOf(number), base: base(branchOf(report)) };
  if (areAlikeShares(number)) return phrase('cell.of-share.alike', { ...slots, value: percentage(number.head) });
  const written = writtenOf(number);
  if (written === value) return phrase('cell.of-metric', { ...slots, value: value(number.head), cell });
  const shares = phrase('cell.of-share', { ...slots, value: written(number.head), before: written(number.base) });
  return hedged(number, shares);
}

/** A metric that decides nothing and that all of the base's runs are better in: the first line is about it. */
function belowCell(report: Report, { series: name, isPercent, head, base: before }: MetricBelow): Phrase {
  const written = isPercent ? percentage : value;
  const slots = { metric: series(name), base: base(branchOf(report)), value: written(head), before: written(before) };
  return phrase('cell.of-share', slots);
}

/** Whether the footnote on noise is about this cell. */
export function isFootnoted(report: Report, run: RunDiagnosis, number: NumberChange): boolean {
  if (number.verdict !== 'cannot-tell' || number.head === number.base || areAlikeShares(number)) return false;
  return (!isOfUnequalLength(number) || hasCutBase(report, run)) && !isSameCurve(report, run);
}

/** The base broke off: its best is that of the stretch that it trained, and the head's whole best is not held against it. */
function hasCutBase(report: Report, run: RunDiagnosis): boolean {
  const compared = comparedOf(report, run);
  return compared?.state === 'matched' && compared.ended !== undefined;
}
