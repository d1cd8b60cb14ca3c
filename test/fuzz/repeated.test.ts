import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import type { HistoryFile } from '../../src/source/content.ts';
import { stopwatch } from '../worked.ts';
import { fuzz, type Random, upTo } from './binary.ts';
import { TIMEOUT } from './effort.ts';

/** What readers look for, and what their patterns are made of. */
const WORDS = [
  ...'[](){}:=-,;|/\\\'"`*#%@_&!?<>~^$ \t1.+'.split(''),
  ...'ab Epoch epoch: loss val_loss acc iter step lr it/s train valid best saved checkpoint early stopping time: 1/2 1.5 1e nan inf'.split(
    ' ',
  ),
  ...'tensor( 00:01 2024-01-01 INFO [rank0] k=v key: -- == => || é 第 轮 번째 損失 ： ， （ エポック perte \u001b[ \u001b[31m \b █ ━ │ ┃ \u0301 \u200b 🚂'.split(
    ' ',
  ),
];
/** The longest line of a log that is looked at closely. */
const LINE = 7900;
/** CPU seconds that 90 kB of anything may take on a busy machine; they take 0.01 where time grows as the bytes do. */
const MOST = 1;

const LOG = Array.from({ length: 8 }, (_, i) => `Epoch ${i + 1}/9 - loss: ${1 / (i + 1)} - val_loss: ${1.1 / (i + 1)}\n`).join('');
const CSV = 'epoch,loss\n1,3\n2,2\n3,1\n';

/** One word or two again and again, or one and then another, between others. */
function line(random: Random): string {
  const some = (most: number) =>
    Array.from({ length: upTo(random, most + 1) }, () => WORDS[upTo(random, WORDS.length)] ?? '').join('');
  const filled = (length: number) => {
    const part = some(3) || '1';
    return part.repeat(Math.ceil(length / part.length)).slice(0, length);
  };
  const middle = random() < 0.3 ? filled(LINE / 2) + filled(LINE / 2) : filled(LINE);
  return `${some(3)}${middle}${some(3)}`;
}

const KINDS: Readonly<Record<string, (text: string) => readonly HistoryFile[]>> = {
  'lines of a log': (text) => [
    { path: 'train.log', content: LOG + Array.from({ length: 10 }, (_, i) => `${text}${'x'.repeat(i)}\n`).join('') },
  ],
  'names of columns': (text) => [
    {
      path: 'a.csv',
      content: `epoch,loss,${text}\n${Array.from({ length: 10 }, (_, i) => `${i},${1 / (i + 1)},${text}\n`).join('')}`,
    },
  ],
  'keys and values': (text) => [
    {
      path: 'a.jsonl',
      content: Array.from({ length: 5 }, (_, step) => JSON.stringify({ step, loss: 1, [text]: 1, note: text })).join('\n'),
    },
    { path: 'a.json', content: JSON.stringify({ loss: [3, 2, 1], [text]: [1, 2, 3], note: text }) },
    { path: 'b.json', content: `{'loss': [3, 2, 1], ${text}` },
  ],
  'settings beside a log': (text) => [
    { path: 'metrics.csv', content: CSV },
    { path: 'config.yaml', content: `lr: 0.1\n${text.repeat(5)}\n` },
    { path: 'hparams.yaml', content: `${text}: ${text}` },
  ],
  'names of files': (text) => [0, 1, 2].map((i) => ({ path: `${text}${i}/${text}.csv`, content: CSV })),
};

describe('the same again and again', { timeout: TIMEOUT }, () => {
  it.each(Object.entries(KINDS))('takes no longer than its bytes are worth: %s', async (_, filesOf) => {
    await fuzz(async (random) => {
      const text = line(random);
      const worked = stopwatch();
      await readHistories(filesOf(text.replaceAll('\n', ' ')));
      expect(worked(), `${text.slice(0, 60)} … ${text.slice(-20)}`).toBeLessThan(MOST);
    });
  });
});
