import type { WriterProfile } from '../records/profile.ts';
import { downloadOf } from '../writers/tensorboard-download.ts';
import type { DocumentFormat } from './document.ts';
import { LISTS, type List, pointsIn, readLists } from './read-lists.ts';
import { readObjects } from './records.ts';
import { field, isArray, isObject, type JsonObject, objectsIn } from './values.ts';

/** A download from TensorBoard's page: `[[wall time, step, value], …]`, the tag only in the file's name. At most 1000 sampled points. */
export const tensorboardJson: DocumentFormat = {
  name: 'tensorboard-json',
  recognise: (value) =>
    isArray(value) && isArray(value[0]) && value[0].length === 3 && pointsIn(value) !== undefined
      ? ['[wall time, step, value]']
      : undefined,
  read({ path, value }, context) {
    const { name, place } = downloadOf(path);
    const list = { name, ...(pointsIn(isArray(value) ? value : []) ?? { cells: [], x: [] }) };
    const facts = { notes: [{ code: 'sampled' as const, path, writer: 'TensorBoard' }] };
    const told = { format: 'tensorboard-json', place: place === '' ? path : place, facts };
    return readLists(path, [list], { ...LISTS, rowAxis: 'step' }, told, context);
  },
};

const MEGATRON: WriterProfile = {
  ...LISTS,
  rowAxis: 'step',
  columns: [[/^(?:num-zeros|iteration-time|mem-.*)$/, { role: 'other', metric: 'other', direction: 'unknown' }]],
};

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
    const lists = Object.entries(isObject(value) ? value : {}).map(([name, inside]): List => {
      const values = field(inside, 'values');
      const points = isObject(values) ? values : {};
      return { name, cells: Object.values(points), x: Object.keys(points).map(Number) };
    });
    return readLists(path, lists, MEGATRON, { format: 'megatron-golden' }, context);
  },
};

const EPOCH_FILE = /\/?metrics_epoch_\d+\.json$/;

/** AllenNLP's `metrics_epoch_N.json`, one file per epoch. `best_*` repeats the best epoch so far. */
export const allennlp: DocumentFormat = {
  name: 'allennlp-epochs',
  recognise(value, path) {
    const keys = isObject(value) ? Object.keys(value).filter((key) => /^(?:training|validation)_/.test(key)) : [];
    return EPOCH_FILE.test(path) && field(value, 'epoch') !== undefined && keys.length > 0 ? ['epoch', ...keys] : undefined;
  },
  groupOf: (path) => path.replace(EPOCH_FILE, '/metrics_epoch'),
  read(document, context, others) {
    const documents = [document, ...others];
    const epochOf = (object: JsonObject) => Number(field(object, 'epoch'));
    const epochs = objectsIn(documents.map(({ value }) => value)).sort((a, b) => epochOf(a) - epochOf(b));
    const told = { format: 'allennlp-epochs', place: document.path.replace(EPOCH_FILE, '/metrics.json') };
    const read = readObjects(document.path, epochs, EPOCHS, told, context);
    const files = documents.map(({ path }) => ({ path, format: told.format, because: context.because }));
    return { ...read, pieces: read.pieces.map((piece) => ({ ...piece, files })) };
  },
};

const EPOCHS: WriterProfile = {
  ...LISTS,
  x: { name: 'epoch', axis: 'epoch' },
  trainAggregation: 'epoch-mean',
  skip: /^(?!(?:training|validation|test)_)|duration|epochs?$|memory|start_epoch/,
};
