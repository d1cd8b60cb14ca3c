import { valuesAt } from '../diagnosis/align.ts';
import type { Series } from '../history/history.ts';

/**
 * The training loss as it is held against the validation loss. Where one counts steps that say their epoch and the other counts
 * epochs, that is the mean over each epoch: two curves can only be shown, and compared, on one axis.
 */
export function overEpochs(train: Series, validation: Series | undefined): Series {
  const { epochs, buckets, x } = train;
  if (validation?.axis !== 'epoch' || train.axis === 'epoch' || epochs === undefined) return train;
  if (goesBack(validation.x) || goesBack(epochs)) return train;
  const y = valuesAt({ axis: train.axis, x, y: buckets?.mean ?? train.y, epochs, n: x.length }, validation);
  if (y === undefined) return train;
  const { buckets: _, epochs: __, ...told } = train;
  return { ...told, axis: 'epoch', aggregation: 'epoch-mean', x: validation.x, y };
}

function goesBack(x: Float64Array): boolean {
  return x.some((value, i) => i > 0 && value < (x[i - 1] ?? value));
}
