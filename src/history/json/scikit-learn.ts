import type { Naming } from '../naming.ts';
import { isLossName } from '../naming.ts';
import { fileStem } from '../run-key.ts';
import { splitOf } from '../tokens.ts';
import type { DocumentFormat } from './document.ts';
import { type Column, columnsIn, LISTS, numbersIn, readLists } from './read-lists.ts';
import { isArray } from './values.ts';

const CURVES = /^(?:loss_curve_|validation_scores_|train_score_|validation_score_|oob_improvement_|oob_scores_)$/;

/**
 * scikit-learn leaves no file; people dump its attributes. `loss_curve_` falls; `validation_scores_` are accuracies.
 * `train_score_` of gradient boosting is a deviance that falls, of histogram boosting a negative loss that rises.
 */
export const scikitLearn: DocumentFormat = {
  name: 'sklearn-json',
  recognise(value) {
    const names = columnsIn(value, '.', 1).map(({ name }) => name);
    return names.length > 0 && names.every((name) => CURVES.test(name)) ? names : undefined;
  },
  read({ path, value }, context) {
    const columns = columnsIn(value, '.', 1);
    const boosting = columns.some(({ name }) => /score_$|^oob/.test(name));
    const naming: [RegExp, Partial<Naming>][] = [
      [/^loss_curve_$/, { role: 'train', metric: 'loss', direction: 'min', aggregation: 'epoch-mean' }],
      [/^validation_scores_$/, { role: 'validation', metric: 'accuracy', direction: 'max' }],
      [/^(?:oob_improvement_|oob_scores_)$/, { role: 'other', metric: 'other', direction: 'unknown' }],
    ];
    for (const column of columns) {
      const direction = falls(column) ? 'min' : 'max';
      if (column.name === 'train_score_') {
        naming.push([/^train_score_$/, { role: 'train', metric: 'loss', direction }]);
        naming.push([/^validation_score_$/, { role: 'validation', metric: 'loss', direction }]);
      }
    }
    const profile = { ...LISTS, rowAxis: boosting ? 'step' : 'epoch', columns: naming } as const;
    return readLists(path, columns, profile, { format: 'sklearn-json', facts: boosting ? { boosting } : {} }, context);
  },
};

function falls({ cells }: Column): boolean {
  return (cells[0] ?? 0) > (cells.at(-1) ?? 0);
}

/** A bare list of numbers, in a file named for a loss. */
export const bareList: DocumentFormat = {
  name: 'json-list',
  recognise: (value, path) =>
    isArray(value) && numbersIn(value) !== undefined && value.length > 1 && isLossName(fileStem(path))
      ? [fileStem(path)]
      : undefined,
  read({ path, value }, context) {
    const role = splitOf(fileStem(path)) ?? 'train';
    const list = { name: fileStem(path), cells: numbersIn(value) ?? [] };
    const columns = [[/./, { role, metric: 'loss', direction: 'min', component: false }]] as const;
    return readLists(path, [list], { ...LISTS, columns }, { format: 'json-list' }, context);
  },
};
