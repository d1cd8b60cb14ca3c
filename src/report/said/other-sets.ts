import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Series } from '../../history/history.ts';
import { otherLosses } from '../facts.ts';
import { names, type Phrase, phrase, place, series, value } from '../language/phrase.ts';
import { extentOf } from '../places.ts';
import { unitOf } from './terms.ts';

const RISES: ReadonlySet<string> = new Set<Finding['kind']>(['overfitting', 'late-rise', 'metric-mismatch']);

interface OtherSets {
  readonly rising: readonly Series[];
  /** At their best at the end. */
  readonly sound: readonly Series[];
}

/** The other validation losses of a run, where the finding is a rise of one. */
function otherSets(run: RunDiagnosis, { kind, series: [judged] }: Finding): OtherSets {
  const { history, findings } = shownOf(run);
  const main = RISES.has(kind) ? history.series.find(({ name }) => name === judged) : undefined;
  if (main === undefined || !isLoss(main)) return { rising: [], sound: [] };
  const others = history.series.filter((one) => one !== main && isLoss(one) && one.axis === main.axis);
  const risen = new Set(findings.flatMap((one) => (RISES.has(one.kind) ? [one.series[0]] : [])));
  const isRisen = ({ name }: Series): boolean => risen.has(name);
  return { rising: others.filter(isRisen), sound: others.filter((one) => !isRisen(one) && endsAtBest(one)) };
}

/** The other validation losses that are told of. */
export function namedSets(run: RunDiagnosis, finding: Finding | undefined): readonly Series[] {
  if (finding === undefined || !RISES.has(finding.kind)) return toldOneByOne(run);
  const { rising, sound } = otherSets(run, finding);
  return [...rising, ...sound];
}

/** What the other validation losses did. */
export function othersTold(run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const { rising, sound } = otherSets(run, finding);
  const games = shownOf(run).history.series.filter((one) => one.role === 'validation' && one.adversarial === true);
  return [
    ...list('others.rise', rising),
    ...list('others.sound', sound),
    ...(RISES.has(finding.kind) ? list('others.game', games) : []),
  ];
}

/** Most other sets that are told one by one. */
const MOST = 2;

/** How the other validation sets of a run did in which nothing rises, and the other parts of its loss. */
export function othersEnd(run: RunDiagnosis): readonly Phrase[] {
  const { history, main } = shownOf(run);
  const judged = history.series[main.validation ?? -1];
  if (judged?.component) {
    const parts = history.series.filter((one) => one !== judged && one.component && isLoss(one) && one.axis === judged.axis);
    return list('others.sound', parts.filter(endsAtBest));
  }
  return toldOneByOne(run).flatMap((one) => {
    const { last, min } = extentOf(one);
    if (last === undefined || min === undefined || !Number.isFinite(last.value)) return [];
    const slots = { loss: series(one.name), best: value(min.value) };
    if (min.at === last.at) return [phrase('healthy.at-end', slots)];
    return [
      phrase('healthy.one', {
        ...slots,
        place: place(unitOf(one.axis, history.boosting || undefined), min.at),
        end: value(last.value),
      }),
    ];
  });
}

function toldOneByOne(run: RunDiagnosis): readonly Series[] {
  const { history, main } = shownOf(run);
  const judged = main.validation === undefined ? undefined : history.series[main.validation];
  // Parts of one loss are no other sets.
  return judged === undefined || judged.component ? [] : otherLosses(history, judged).slice(0, MOST);
}

/** Another validation set knows nothing of the rise: which of them counts comes before what to do. */
export function isContested(run: RunDiagnosis, finding: Finding): boolean {
  return otherSets(run, finding).sound.length > 0;
}

function isLoss({ role, metric, component, direction, adversarial }: Series): boolean {
  return role === 'validation' && (metric === 'loss' || component) && direction === 'min' && adversarial !== true;
}

/** Share of the best above it that is no difference. */
const NEAR = 0.02;

function endsAtBest(series: Series): boolean {
  const { first, last, min } = extentOf(series);
  if (first === undefined || last === undefined || min === undefined || !(min.value > 0)) return false;
  return last.value <= (1 + NEAR) * min.value && last.value < first.value;
}

function list(id: 'others.rise' | 'others.sound' | 'others.game', sets: readonly Series[]): readonly Phrase[] {
  return sets.length === 0 ? [] : [phrase(id, { n: sets.length, list: names(sets.map(({ name }) => name)) })];
}
