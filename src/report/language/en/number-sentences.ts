import type { NumberChange, Stretch } from '../../../comparison/comparison.ts';
import type { Markup } from '../language.ts';
import { numbers } from './numbers.ts';
import { words } from './words.ts';

const { value, percent, signedPercent, signedValue, count, place } = numbers;

/** What a number lies beyond that is called worse or better. */
export const BEYOND: Readonly<Record<NumberChange['rule'], string>> = {
  'prediction-interval': 'seed noise',
  tolerance: 'the tolerance',
  bold: 'what any seed does',
  none: 'seed noise',
};

/** "best validation loss": the judged series is called by its plain name where the metric is the loss, and no part of one; a declared one by its own. */
export function measure(change: NumberChange, markup: Markup): string {
  if (change.what !== 'best' && change.what !== 'final') return words.number[change.what];
  return `${change.headRuns > 1 ? 'mean ' : ''}${words.number[change.what]} ${metricOf(change, markup)}`;
}

function metricOf({ declared, component, series, metric }: NumberChange, markup: Markup): string {
  if (declared !== undefined) return markup.name(declared);
  if (component) return markup.name(series);
  return metric === 'loss' ? 'validation loss' : `validation ${metric}`;
}

export function amount(change: NumberChange): string {
  return change.relative ? signedPercent(change.change) : signedValue(change.change);
}

/** The limit as the direction reads it: up to, or at least. */
function limit(change: NumberChange): string {
  if (change.limit === undefined) return '';
  if (change.direction === 'max') return `at least ${value(change.limit)}`;
  const base = Math.abs(change.base);
  return `up to ${change.relative && base > 0 ? signedPercent((change.limit - change.base) / base) : value(change.limit)}`;
}

/** Where head and base end apart, what the number is of; the rest of the way beside it. */
function stretched({ stretch, relative }: NumberChange): string {
  if (stretch === undefined) return '';
  return ` up to ${place(stretch.axis, stretch.at)}, where both were; best against best ${ofWhole(stretch, relative)}`;
}

function ofWhole({ head, base }: Stretch, relative: boolean): string {
  const by = relative && base !== 0 ? ` (${signedPercent((head - base) / Math.abs(base))})` : '';
  return `${value(head)} against ${value(base)}${by}`;
}

export function numberCell(change: NumberChange): string {
  const edge = limit(change);
  const { stretch } = change;
  const at = stretch === undefined ? '' : ` to ${place(stretch.axis, stretch.at)}`;
  const whole = stretch === undefined ? '' : `; best against best ${ofWhole(stretch, change.relative)}`;
  switch (change.verdict) {
    case 'better':
      return `${amount(change)}${at}: better${whole}`;
    case 'worse':
      return `${amount(change)}${at}: worse${edge === '' ? '' : ` (limit: ${edge})`}${whole}`;
    case 'same':
      return change.rule === 'tolerance'
        ? `${amount(change)}${at}: within the tolerance${whole}`
        : `${amount(change)}${at}: within what seeds do${edge === '' ? '' : ` (${edge})`}${whole}`;
    case 'cannot-tell':
      return `${amount(change)}${at} (${cannotTell(change)})${whole}`;
  }
}

function cannotTell({ baseRuns, identicalRuns = 0, stretch, rule }: NumberChange): string {
  if (rule !== 'none' && stretch !== undefined) return 'head and base end apart: cannot be told';
  const runs = baseRuns + identicalRuns;
  const alike =
    identicalRuns === 0
      ? ''
      : baseRuns === 1
        ? ' with the same curve, as with a fixed seed'
        : `, ${count(baseRuns)} of them different`;
  return `${runs === 1 ? 'one base run' : `${count(runs)} base runs${alike}`}: cannot be told from seed noise`;
}

export function numberSentence(change: NumberChange, base: string, markup: Markup): string {
  const against = `${value(change.head)} against ${value(change.base)} on ${base} (${amount(change)})${stretched(change)}`;
  const what = measure(change, markup);
  const start = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${against}`;
  const more = settling(change, base);
  switch (change.verdict) {
    case 'better':
    case 'worse':
      return `${start}: ${change.verdict}, beyond ${BEYOND[change.rule]}.`;
    case 'same':
      return `${start}: within ${change.rule === 'tolerance' ? 'the tolerance' : 'what seeds do'}.${more}`;
    case 'cannot-tell':
      return `${start}; ${cannotTell(change)}.${more}`;
  }
}

/** How many runs would tell. */
function settling({ settles }: NumberChange, base: string): string {
  if (settles === undefined) return '';
  const { side, further } = settles;
  if (further === undefined) return ' More than five further seeds would be needed to settle it.';
  const runs = (one: string, many: string): string =>
    `${further === 1 ? 'One' : further === 2 ? 'Two' : count(further)} more ${further === 1 ? one : many}`;
  return side === 'base'
    ? ` ${runs('run', 'runs')} of ${base} ${further === 1 ? 'is' : 'are'} needed before smaller differences can be told.`
    : ` ${runs('seed', 'seeds')} of this change would settle it: beyond noise if ${further === 1 ? 'it stays' : 'they stay'} where this is.`;
}

export function worseDetail(change: NumberChange, base: string): string {
  const by = `That is ${amount(change)}${stretched(change)}`;
  if (change.rule === 'bold') return `${by}; no run of one configuration does that.`;
  if (change.limit === undefined) return `${by}.`;
  const edge = value(change.limit);
  if (change.rule === 'tolerance') return `${by}; the tolerance ends at ${edge}.`;
  return `${by}; by what seeds do in ${count(change.baseRuns)} runs of ${base}, ${change.direction === 'max' ? 'at least' : 'up to'} ${edge} would be no surprise.`;
}

export function numberClause(change: NumberChange, base: string): string {
  const { verdict, relative, rule, baseRuns } = change;
  const runs = baseRuns > 1 ? `${count(baseRuns)} runs, ` : '';
  const size = relative ? percent(Math.abs(change.change)) : value(Math.abs(change.change));
  const more = stretched(change);
  switch (verdict) {
    case 'better':
    case 'worse':
      return `${size} ${verdict} than ${base} (${runs}beyond ${BEYOND[rule]})${more}`;
    case 'same':
      return `${amount(change)} against ${base} (${runs}within ${rule === 'tolerance' ? 'the tolerance' : 'what seeds do'})${more}`;
    case 'cannot-tell':
      return `${amount(change)} against ${base} (${cannotTell(change)})${more}`;
  }
}
