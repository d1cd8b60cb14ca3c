import type { FilesRead, ReadContext } from '../reader.ts';
import { downloadOf } from '../writers/tensorboard-download.ts';
import { type Column, readColumns } from './columns.ts';
import type { DocumentFormat, JsonDocument } from './document.ts';
import { field, isArray, isObject, type Json } from './parse.ts';
import { flatten } from './values.ts';

/** A download from TensorBoard's page: `[[wall time, step, value], …]`, the tag only in the file's name. At most 1000 sampled points. */
export const tensorboardJson: DocumentFormat = {
  name: 'tensorboard-json',
  recognise: (value) => (triples(value) === undefined ? undefined : ['[wall time, step, value]']),
  read({ path, value }, context) {
    const points = triples(value) ?? [];
    const { name, place } = downloadOf(path);
    const column = { name, values: points.map((point) => point[2]), x: points.map((point) => point[1] ?? Number.NaN) };
    const notes = [{ code: 'sampled' as const, path, writer: 'TensorBoard' }];
    const read = readColumns(path, 'tensorboard-json', [column], { axis: 'step', profile: {}, context, facts: { notes } });
    return { ...read, pieces: read.pieces.map((piece) => ({ ...piece, place: place === '' ? path : place })) };
  },
};

function triples(value: Json): number[][] | undefined {
  if (!isArray(value) || value.length === 0) return undefined;
  const points: number[][] = [];
  for (const point of value) {
    if (!isArray(point) || point.length !== 3) return undefined;
    const numbers = point.filter((one) => typeof one === 'number');
    if (numbers.length !== 3 || !Number.isInteger(numbers[1]) || (numbers[0] ?? 0) < 1e9) return undefined;
    points.push(numbers);
  }
  return points;
}

/** Megatron-LM's golden values: `{"lm loss": {"start_step", "end_step", "step_interval", "values": {"1": 10.5, …}}}`. */
export const megatronGolden: DocumentFormat = {
  name: 'megatron-golden',
  recognise(value) {
    if (!isObject(value)) return undefined;
    const names = Object.keys(value).filter(
      (name) => isObject(field(field(value, name), 'values')) && field(field(value, name), 'step_interval') !== undefined,
    );
    return names.length > 0 ? names : undefined;
  },
  read({ path, value }, context) {
    const columns: Column[] = [];
    for (const [name, inside] of isObject(value) ? Object.entries(value) : []) {
      const values = field(inside, 'values');
      const entries = isObject(values) ? Object.entries(values) : [];
      columns.push({
        name,
        values: entries.map(([, y]) => (typeof y === 'number' ? y : undefined)),
        x: entries.map(([x]) => Number(x)),
      });
    }
    const profile = {
      columns: [[/^(?:num-zeros|iteration-time|mem-.*)$/, { role: 'other', metric: 'other', direction: 'unknown' }]] as const,
    };
    return readColumns(path, 'megatron-golden', columns, { axis: 'step', profile, context });
  },
};

/** AllenNLP's `metrics_epoch_N.json`, one file per epoch. `best_*` repeats the best epoch so far. */
export const allennlp: DocumentFormat = {
  name: 'allennlp-epochs',
  recognise(value, path) {
    const keys = isObject(value) ? Object.keys(value).filter((key) => /^(?:training|validation)_/.test(key)) : [];
    return /metrics_epoch_\d+\.json$/.test(path) && field(value, 'epoch') !== undefined && keys.length > 0
      ? ['epoch', ...keys]
      : undefined;
  },
  together: { groupOf: (path) => path.replace(/metrics_epoch_\d+\.json$/, 'metrics_epoch'), read: readEpochs },
};

function readEpochs(documents: readonly JsonDocument[], context: ReadContext): FilesRead {
  const epochs = documents
    .map(({ value }) => (isObject(value) ? flatten(value) : new Map<string, number>()))
    .filter((row) => row.has('epoch'))
    .sort((a, b) => (a.get('epoch') ?? 0) - (b.get('epoch') ?? 0));
  const names = new Set(
    epochs
      .flatMap((row) => [...row.keys()])
      .filter((name) => /^(?:training|validation|test)_(?!.*(?:duration|epochs?$|memory|start_epoch))/.test(name)),
  );
  const columns = new Map([...names].map((name) => [name, { name, values: [] as number[], x: [] as number[] }]));
  for (const row of epochs) {
    for (const [name, value] of row) {
      const column = columns.get(name);
      column?.values.push(value);
      column?.x.push(row.get('epoch') ?? 0);
    }
  }
  const [first] = documents;
  const path = first?.path ?? '';
  const read = readColumns(path, 'allennlp-epochs', [...columns.values()], {
    axis: 'epoch',
    profile: { trainAggregation: 'epoch-mean' },
    context,
  });
  const files = documents.map((document) => ({ path: document.path, format: 'allennlp-epochs', because: context.because }));
  const place = path.replace(/\/?metrics_epoch_\d+\.json$/, '/metrics.json');
  return { ...read, pieces: read.pieces.map((piece) => ({ ...piece, place, files })) };
}
