import { isLossName, isQualityName } from '../naming.ts';
import { noSeries } from '../reader.ts';
import type { DocumentFormat } from './document.ts';
import { columnsIn } from './read-lists.ts';
import { field, flatten, isArray, isObject, type Json } from './values.ts';

/** One number per metric: the end of a run, not its course. `all_results.json`, DVCLive's `metrics.json`, `wandb-summary.json`. */
export const summary: DocumentFormat = {
  name: 'summary-json',
  score: 0.35,
  recognise(value) {
    if (!isObject(value) || columnsIn(value, '.', 4).some(({ cells }) => cells.length > 1)) return undefined;
    const names = [...flatten(value).keys()];
    return names.some((name) => isLossName(name) || isQualityName(name)) ? names : undefined;
  },
  refuse(value, path) {
    const [, writer] = WRITERS.find(([file]) => file.test(path)) ?? [];
    const names = isObject(value) ? [...flatten(value).keys()].slice(0, 12) : [];
    return { code: 'single-values', names, ...(writer && { writer }) };
  },
};

/** Writers that keep the history beside their summary, by its path. */
const WRITERS = [
  [/wandb-summary\.json$/, 'wandb'],
  [/dvclive[/_]+metrics\.json$/, 'dvclive'],
  [/(?:^|[/_])(?:all|train|eval)_results\.json$/, 'huggingface'],
] as const;

/** scikit-learn's `learning_curve`: scores by the number of samples trained on, which is no time. */
export const learningCurve: DocumentFormat = {
  name: 'sklearn-learning-curve',
  recognise: (value) =>
    isArray(field(value, 'train_sizes')) || isArray(field(value, 'train_sizes_abs')) ? keysOf(value) : undefined,
  refuse: (value) => ({ code: 'not-a-history', what: 'learning-curve-by-size', saw: keysOf(value) }),
};

/** Any other document: said calmly, with what was seen. */
export const otherDocument: DocumentFormat = {
  name: 'other-json',
  score: 0.3,
  recognise: (value) => keysOf(value),
  refuse: (value) =>
    noSeries(
      keysOf(value),
      keysOf(value).filter((key) => holdsNumbers(value, key)),
    ),
};

/** A list under the name, or a number under it in each of some objects. */
function holdsNumbers(value: Json, key: string): boolean {
  const list = isArray(value) ? value.slice(0, 100).map((one) => field(one, key)) : field(value, key);
  return Array.isArray(list) && list.filter((one) => typeof one === 'number').length > 1;
}

function keysOf(value: Json): string[] {
  if (isObject(value)) return Object.keys(value).slice(0, 12);
  const first = isArray(value) ? value[0] : undefined;
  return isObject(first) ? Object.keys(first).slice(0, 12) : [];
}
