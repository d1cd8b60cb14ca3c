import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';

/** Series of the only run: `role name axis: x=y …`. */
async function series(content: string | Uint8Array<ArrayBuffer>, path = 'log.csv'): Promise<string[]> {
  const { runs, refused } = await readHistories([fileOf(path, content)]);
  expect(refused).toEqual([]);
  expect(runs).toHaveLength(1);
  return (runs[0]?.replicates[0].series ?? []).map(
    ({ name, role, axis, x, y }) => `${role} ${name} ${axis}: ${[...x].map((at, i) => `${at}=${y[i]}`).join(' ')}`,
  );
}

const EXPECTED = ['train train_loss epoch: 1=0.5 2=0.25', 'validation val_loss epoch: 1=0.75 2=1'];
const PLAIN = 'epoch,train_loss,val_loss\n1,0.5,0.75\n2,0.25,1\n';

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + 2 * i);
  return bytes;
}

describe('one table in many dialects', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['commas', PLAIN],
    ['no line end at the end', PLAIN.trimEnd()],
    ['a byte-order mark', `\ufeff${PLAIN}`],
    ['UTF-16', utf16(PLAIN)],
    ['CRLF', PLAIN.replaceAll('\n', '\r\n')],
    ['\\r\\r\\n', PLAIN.replaceAll('\n', '\r\r\n')],
    ['\\r', PLAIN.replaceAll('\n', '\r')],
    ['blank lines', PLAIN.replaceAll('\n', '\n\n')],
    ['a block of NULs at the end', PLAIN + '\0'.repeat(4096)],
    ['semicolons', PLAIN.replaceAll(',', ';')],
    ['semicolons and decimal commas', PLAIN.replaceAll(',', ';').replaceAll('.', ',')],
    ['tabs', PLAIN.replaceAll(',', '\t')],
    ['runs of spaces', PLAIN.replaceAll(',', '    ')],
    ['padded cells', PLAIN.replaceAll(',', ' ,   ')],
    ['quotes', PLAIN.replace(/[^,\n]+/g, '"$&"')],
    ['a delimiter at the end of each row', PLAIN.replace(/(\d)\n/g, '$1,\n')],
    ['comments above', `# seed 1\n# made by hand\n${PLAIN}`],
    ['a header behind the sign of a comment', PLAIN.replace(/^/, '#').replaceAll(',', ' ')],
    ['… and a blank', `# by hand\n# ${PLAIN.replaceAll(',', '  ')}`],
    ['a comment between', PLAIN.replace('2,', '# here the learning rate was lowered\n2,')],
    ['Markdown', '| epoch | train_loss | val_loss |\n|------:|-----------:|---------:|\n| 1 | 0.5 | 0.75 |\n| 2 | 0.25 | 1 |\n'],
    ['exponents', 'epoch,train_loss,val_loss\n1,5e-1,7.5E-01\n2,+2.5e-01,1e0\n'],
    [
      'numbers in other clothes',
      'epoch,train_loss,val_loss\n1,"tensor(0.5, device=\'cuda:0\')",[0.75]\n2,np.float32(0.25),"tensor([1.])"\n',
    ],
  ])('%s', async (_name, content) => {
    expect(await series(content)).toEqual(EXPECTED);
  });
});

test('every spelling of what is not finite is a value, every spelling of what is missing is none', async () => {
  const values = [
    'nan',
    'NaN',
    '-nan',
    '1.#QNAN',
    '-1.#IND',
    'nan(ind)',
    'inf',
    '-Infinity',
    '1.#INF',
    '',
    'NA',
    'N/A',
    'None',
    'null',
    '-',
    '3',
  ];
  const rows = values.map((value, i) => `${i},${value}`).join('\n');
  expect(await series(`epoch,train_loss\n${rows}\n`)).toEqual([
    'train train_loss epoch: 0=NaN 1=NaN 2=NaN 3=NaN 4=NaN 5=NaN 6=Infinity 7=-Infinity 8=Infinity 15=3',
  ]);
});

describe('axes', () => {
  test('a step is x, and the epoch stands beside it', async () => {
    const { runs } = await readHistories([fileOf('log.csv', 'epoch,step,train_loss\n0,10,3\n0,20,2\n1,30,1\n')]);
    const [one] = runs[0]?.replicates[0].series ?? [];
    expect(one).toMatchObject({ axis: 'step', x: Float64Array.of(10, 20, 30), epochs: Float64Array.of(0, 0, 1) });
  });

  test('a batch that begins again with each epoch is no axis', async () => {
    const found = await series('Epoch,Batch,loss\n0,0,6\n0,1,5\n1,0,4\n1,1,3\n');
    expect(found).toEqual(['train loss step: 0=6 1=5 2=4 3=3']);
  });

  test('a constant column is no axis', async () => {
    expect(await series('epoch,step,loss\n0,7,3\n1,7,2\n')).toEqual(['train loss epoch: 0=3 1=2']);
  });

  test('of two rows for one epoch the last stands', async () => {
    expect(await series('epoch,loss\n0,3\n1,2\n1,1\n')).toEqual(['train loss epoch: 0=3 1=1']);
  });
});

describe('tidy tables', () => {
  test('a row for each value', async () => {
    const found = await series('epoch,split,metric,value\n0,train,loss,3\n0,val,loss,4\n1,train,loss,2\n1,val,loss,5\n');
    expect(found).toEqual(['train train/loss epoch: 0=3 1=2', 'validation val/loss epoch: 0=4 1=5']);
  });

  test('a column that says the split', async () => {
    const found = await series('epoch,phase,loss,acc\n0,train,3,0.1\n0,valid,4,0.2\n1,train,2,0.3\n1,valid,5,0.4\n');
    expect(found.filter((one) => one.includes('loss'))).toEqual([
      'train train/loss epoch: 0=3 1=2',
      'validation valid/loss epoch: 0=4 1=5',
    ]);
  });

  test('a column that says the run', async () => {
    const rows = ['mlp', 'cnn'].flatMap((run, r) => [0, 1, 2].map((epoch) => `${run},${epoch},${r + epoch}`));
    const { runs } = await readHistories([fileOf('log.csv', `run,epoch,train_loss\n${rows.join('\n')}\n`)]);
    expect(runs.map(({ key }) => key)).toEqual(['cnn', 'mlp']);
  });
});

describe('downloads', () => {
  test("TensorBoard's names run and tag in the file's name", async () => {
    const content = 'Wall time,Step,Value\n1700000000.1,10,3\n1700000001.2,20,2\n';
    const files = ['train', 'validation'].map((run) => fileOf(`run-${run}-tag-epoch_loss.csv`, content));
    const { runs } = await readHistories(files);
    expect(runs.map(({ replicates }) => replicates[0].series.map(({ name, role }) => `${role} ${name}`))).toEqual([
      ['train train/epoch_loss', 'validation validation/epoch_loss'],
    ]);
    expect(runs[0]?.replicates[0].notes).toContainEqual(expect.objectContaining({ code: 'sampled', writer: 'TensorBoard' }));
  });

  test('a W&B chart has a run per column', async () => {
    const names = ['big - loss', 'small - loss'].flatMap((name) => [name, `${name}__MIN`, `${name}__MAX`]);
    const content = `"Step",${names.map((name) => `"${name}"`).join(',')}\n"1","3","3","3","4","4","4"\n"2","2","2","2","","",""\n`;
    const { runs } = await readHistories([fileOf('wandb.csv', content)]);
    expect(runs.map(({ key, replicates }) => [key, ...replicates[0].series.map(({ name, y }) => `${name} ${y.length}`)])).toEqual([
      ['big', 'loss 2'],
      ['small', 'loss 1'],
    ]);
  });
});

test('a file named for a split gives its losses that role', async () => {
  const { runs } = await readHistories([
    fileOf('train_loss.csv', 'step,loss\n0,3\n1,2\n'),
    fileOf('val_loss.csv', 'step,loss\n0,4\n1,5\n'),
  ]);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.replicates[0].series.map(({ role }) => role)).toEqual(['train', 'validation']);
});

test('a series beyond the limit is thinned to buckets whose figures are exact', async () => {
  const value = (step: number) => (step === 31_234 ? Number.NaN : Math.sin(step / 500) + (step === 20_001 ? 50 : 0));
  const rows = Array.from({ length: 40_000 }, (_, step) => `${step},${value(step)}`);
  const { runs } = await readHistories([fileOf('log.csv', `step,train_loss\n${rows.join('\n')}\n`)]);
  const history = runs[0]?.replicates[0];
  const [series] = history?.series ?? [];
  const { buckets } = series ?? {};
  expect(series?.y.length).toBeLessThanOrEqual(16_384);
  expect(buckets?.count.reduce((a, b) => a + b, 0)).toBe(40_000);
  expect(buckets?.nonFinite.reduce((a, b) => a + b, 0)).toBe(1);
  expect(Math.max(...(buckets?.max ?? []))).toBe(value(20_001));
  let from = 0;
  for (const [i, at] of (series?.x ?? new Float64Array()).entries()) {
    const inside = Array.from({ length: at - from + 1 }, (_, k) => value(from + k)).filter((y) => !Number.isNaN(y));
    if (inside.length > 0) expect([buckets?.min[i], buckets?.max[i]]).toEqual([Math.min(...inside), Math.max(...inside)]);
    from = at + 1;
  }
  expect(history?.notes).toContainEqual({
    code: 'thinned',
    path: 'log.csv',
    series: 'train_loss',
    points: 40_000,
    kept: series?.y.length,
  });
});

test('thousands and millions of steps are counted in full', async () => {
  expect(await series('step,train_loss\n500,4\n1k,3\n1.5 K,2\n2M,1\n')).toEqual([
    'train train_loss step: 500=4 1000=3 1500=2 2000000=1',
  ]);
});
