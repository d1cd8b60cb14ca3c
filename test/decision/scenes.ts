import { readFileSync } from 'node:fs';

/** Files of one training, by path. */
export type Files = Readonly<Record<string, string>>;

/** A pull request that hides something from the check: what main trained, oldest first, and what this push left behind. */
export interface Scene {
  readonly base: readonly Files[];
  readonly head: Files;
}

export function clinic(name: string): string {
  return readFileSync(new URL(`../fixtures/clinic/${name}.csv`, import.meta.url), 'utf8');
}

type Row = readonly (number | string)[];
/** Epoch, training loss, validation loss. */
type Epoch = readonly [epoch: number, loss: number, val: number];

const rowsOf = (name: string): readonly Epoch[] =>
  clinic(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [epoch = 0, loss = 0, val = 0] = line.split(',').map(Number);
      return [epoch, loss, val];
    });

export function csv(rows: readonly Row[], head = 'epoch,loss,val_loss'): string {
  return `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}

/** Overfits after epoch 3 of 25; its base does not. */
export const bad = rowsOf('calm-wider');
export const good = rowsOf('calm-1');

const SEEDS = ['calm-1', 'calm-2', 'calm-3', 'calm-4'];
const mlp = (content: string): Files => ({ 'mlp/training.csv': content });
const two = (content: string): Files => ({ ...mlp(content), 'cnn/training.csv': clinic('keen-regularized') });
export const oneRun: readonly Files[] = SEEDS.map((name) => mlp(clinic(name)));
const twoRuns: readonly Files[] = SEEDS.map((name) => two(clinic(name)));
const textLog = (rows: readonly Row[]) =>
  rows.map(([epoch, loss, val]) => `Epoch ${epoch}/25 - loss: ${loss} - val_loss: ${val}`).join('\n');
const textBase = SEEDS.map((name): Files => ({ 'mlp/train.log': `${textLog(rowsOf(name))}\n` }));

/** A column emptied behind the best epoch. */
const until = (last: number, blank: string) => bad.map(([epoch, loss, val], i) => [epoch, loss, i > last ? blank : val]);
const slightly = (k: number) => good.map(([epoch, loss, val]) => [epoch, loss * (1 + 0.001 * k), val * (1 + 0.001 * k)]);
const worse = good.map(([epoch, loss, val]) => [epoch, loss * 1.3, val * 1.3]);
const seeds = (...all: readonly (readonly Row[])[]): Files =>
  Object.fromEntries(all.map((rows, i) => [`mlp/seed_${i}/training.csv`, csv(rows)]));

const legs = (n: number, of: (k: number) => string): Files =>
  Object.fromEntries(
    Array.from({ length: n }, (_, k) => [`leg_${'ab'.charAt(k / 26)}${String.fromCharCode(97 + (k % 26))}/training.csv`, of(k)]),
  );
const fortyLegs = SEEDS.slice(0, 3).map((name) => legs(40, () => clinic(name)));

/** 200 epochs, equal for 70. */
const long = (harm: number) =>
  Array.from({ length: 200 }, (_, i) => {
    const val = 2 * Math.exp(-i / 20) + 0.3 + Math.max(0, i - 70) * harm + 0.002 * Math.sin(i * 7);
    return [i, (2 * Math.exp(-i / 20) + 0.05).toFixed(6), val.toFixed(6)];
  });
const longBase = SEEDS.map(() => mlp(csv(long(0))));

/** By the names of the review that found them. */
export const SCENES = {
  'control: bad': { base: oneRun, head: mlp(csv(bad)) },
  'control: good': { base: oneRun, head: mlp(clinic('calm-2')) },
  'validation dropped': {
    base: oneRun,
    head: mlp(
      csv(
        bad.map(([epoch, loss]) => [epoch, loss]),
        'epoch,loss',
      ),
    ),
  },
  'nothing uploaded': { base: oneRun, head: {} },
  'nothing uploaded where two ran': { base: twoRuns, head: {} },
  'nothing left behind': { base: oneRun, head: { 'mlp/training.csv': '' } },
  'nothing but a file of another kind': { base: twoRuns, head: { 'notes.txt': 'nothing to see\n' } },
  'bad run dropped': { base: twoRuns, head: { 'cnn/training.csv': clinic('keen-regularized') } },
  'bad run unreadable': { base: twoRuns, head: two('loss history of the mlp\nnot readable\n') },
  'bad run empty': { base: twoRuns, head: two('') },
  'bad run renamed': {
    base: twoRuns,
    head: { 'mlp-v2/training.csv': csv(bad), 'cnn/training.csv': clinic('keen-regularized') },
  },
  'worse run renamed': {
    base: twoRuns,
    head: { 'mlp-v2/training.csv': csv(worse), 'cnn/training.csv': clinic('keen-regularized') },
  },
  'every run renamed': { base: oneRun, head: { 'other/training.csv': clinic('calm-2') } },
  'validation blank after the best epoch': { base: oneRun, head: mlp(csv(until(3, ''))) },
  'validation not a number after the best epoch': { base: oneRun, head: mlp(csv(until(3, 'n/a'))) },
  'validation printed as -1 after the best epoch': { base: oneRun, head: mlp(csv(until(3, '-1'))) },
  'five validation points left': {
    base: oneRun,
    head: mlp(csv(bad.map(([epoch, loss, val], i) => [epoch, loss, i < 3 || i > 22 ? val : '']))),
  },
  'cropped to 4 epochs': { base: oneRun, head: mlp(csv(bad.slice(0, 4))) },
  'cropped to 6 epochs': { base: oneRun, head: mlp(csv(bad.slice(0, 6))) },
  'cropped to 10 epochs': { base: oneRun, head: mlp(csv(bad.slice(0, 10))) },
  'the last of 40 runs cropped': { base: fortyLegs, head: legs(40, (k) => (k === 39 ? csv(bad.slice(0, 6)) : clinic('calm-4'))) },
  'the last of 40 runs dropped': { base: fortyLegs, head: legs(39, () => clinic('calm-4')) },
  'one healthy seed beside a bad one': { base: oneRun, head: seeds(bad, slightly(0)) },
  'three healthy seeds beside a bad one': { base: oneRun, head: seeds(bad, slightly(0), slightly(1), slightly(2)) },
  'a worse seed beside a better one': {
    base: oneRun,
    head: seeds(
      worse,
      good.map(([epoch, loss, val]) => [epoch, loss * 0.5, val * 0.5]),
    ),
  },
  'a part of the loss that rises beside a good total': {
    base: oneRun,
    head: mlp(
      csv(
        bad.map(([epoch, loss, val], i) => [epoch, loss, val, good[i]?.[2] ?? '']),
        'epoch,loss,val_aux_loss,val_loss',
      ),
    ),
  },
  'a seed gone': { base: [seeds(slightly(0), slightly(1), slightly(2))], head: seeds(slightly(0), slightly(2)) },
  'two trainings in one file, the bad one first': { base: oneRun, head: mlp(csv([...bad, ...good])) },
  'each epoch logged twice, the good one last': {
    base: oneRun,
    head: mlp(csv(bad.flatMap((row, i) => [row, good[i] ?? row]))),
  },
  'a line that says the best checkpoint was kept': {
    base: textBase,
    head: {
      'mlp/train.log': `${textLog(bad)}\nRestoring model weights from the end of the best epoch: 3.\nEpoch 25: early stopping\n`,
    },
  },
  'a forged log that parts from the real one after epoch 70': {
    base: longBase,
    head: { ...mlp(csv(long(0.01))), 'mlp/metrics.csv': csv([...long(0), [200, '0.05', '0.3']]) },
  },
  'a good log beside a worse one of the same name': {
    base: oneRun,
    head: { 'mlp/metrics.csv': csv(slightly(0)), 'mlp/training.csv': csv(worse) },
  },
  'an exact short log beside the whole rounded one': {
    base: textBase,
    head: {
      'mlp/train.log': bad
        .map(([epoch, loss, val]) => `Epoch ${epoch}/25 - loss: ${loss.toFixed(4)} - val_loss: ${val.toFixed(4)}\n`)
        .join(''),
      'mlp/history.json': JSON.stringify({
        loss: bad.slice(0, 6).map(([, loss]) => loss),
        val_loss: bad.slice(0, 6).map(([, , val]) => val),
      }),
    },
  },
  'a name with a character that nobody sees': { base: oneRun, head: { 'mlp\u200b/training.csv': csv(bad) } },
  'the bad run beyond the limit of a file': {
    base: oneRun,
    head: {
      'mlp.csv': `${csv(
        [
          ...Array.from({ length: 1000 }, (_, k) => good.slice(0, 12).map((row) => [`r${k}`, ...row])).flat(),
          ...bad.map((row) => ['zz', ...row]),
        ],
        'run,epoch,loss,val_loss',
      )}`,
    },
  },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof SCENES;
