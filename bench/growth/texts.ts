import type { Growth } from './growth.ts';

/** The longest line that is looked at closely. */
const LINE = 8000;

function epoch(i: number, batch = ''): string {
  return `epoch ${i}${batch} loss: ${(1 / (i + 1)).toFixed(4)}\n`;
}

/** The first `n` epochs of a training log. */
function epochs(n: number, batch?: string): string {
  return Array.from({ length: n }, (_, i) => epoch(i, batch)).join('');
}

/** Lines of a training log, and among them `n` of the longest that are looked at, each filled with one part. */
function filled(n: number, head: string, part: string, tail = ''): string {
  const middle = part.repeat(Math.floor((LINE - head.length - tail.length - 8) / part.length));
  return Array.from({ length: n }, (_, i) => `${epoch(i)}${head}${middle}${tail}\n`).join('');
}

/** What a line of a log is filled with: head, part, tail. */
const LINES: readonly (readonly [name: string, head: string, part: string, tail?: string])[] = [
  ['digits behind an epoch', 'epochs: ', '1', ' loss'],
  ['blanks before a row of a table', '', ' ', 'loss'],
  ['blanks in a row of a box', '| loss |', ' ', 'x'],
  ['blanks behind an early stopping', 'early stopping', ' ', 'loss'],
  ['numbers like a fastai list', '[1, 1, 1', '1', ' loss'],
  ['dashes behind a boosting round', '[1] ', '-', ' loss'],
  ['losses of Megatron without their end', ' iteration 1/', ' loss: 1 ', 'x'],
  ['samples of Megatron without their end', ' iteration 1/', ' consumed samples: ', 'x'],
  ['letters', '', 'epoch', 'x'],
  ['digits behind a wide colon', 'loss：', '1', 'x'],
  ['a path', 'loss ', '/a', 'x'],
  ['words and brackets', 'loss ', '(loss', 'x'],
  ['pairs', '', 'loss: 0.5 ', 'x'],
  ['bars', '', 'loss |', 'x'],
];

/** Printed logs that cost a reader more than their size. */
export const texts: readonly Growth[] = [
  ...LINES.map(([name, head, part, tail]): Growth => {
    return { name: `lines of ${name}`, n: 20, file: (n) => ({ path: 'train.log', content: filled(n, head, part, tail) }) };
  }),
  {
    name: 'one line without an end',
    n: 500_000,
    file: (n) => ({ path: 'train.log', content: `${epochs(3)}${'x'.repeat(n)}` }),
  },
  {
    name: 'frames of a bar in one line',
    n: 10_000,
    file: (n) => ({ path: 'train.log', content: epochs(n).replaceAll('\n', '\r') }),
  },
  {
    name: 'metrics with a name each',
    n: 5000,
    file: (n) => ({
      path: 'train.log',
      content: epochs(100) + Array.from({ length: n }, (_, i) => `epoch 1 batch ${i} a${i}q loss: 0.${1000 + i}\n`).join(''),
    }),
  },
  {
    name: 'rows of a box without an end',
    n: 10_000,
    file: (n) => ({
      path: 'train.log',
      content: `${epochs(100)}------------\n${Array.from({ length: n }, (_, i) => `| loss/${i} | 0.5 |\n`).join('')}`,
    }),
  },
  { name: 'epochs with batches of no known number', n: 5000, file: (n) => ({ path: 'train.log', content: epochs(n, ' batch 1') }) },
];
