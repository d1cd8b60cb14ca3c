import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Series } from '../../history/history.ts';
import { extentOf } from '../facts.ts';
import { names, type Phrase, phrase } from '../language/phrase.ts';

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

/** What the other validation losses did. */
export function othersTold(run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const { rising, sound } = otherSets(run, finding);
  return [...list('others.rise', rising), ...list('others.sound', sound)];
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

function list(id: 'others.rise' | 'others.sound', series: readonly Series[]): readonly Phrase[] {
  return series.length === 0 ? [] : [phrase(id, { n: series.length, list: names(series.map(({ name }) => name)) })];
}
