import { expect, it } from 'vitest';
import { eachLine } from '../../../src/history/lines.ts';
import { fileOf } from '../files.ts';

const TEXT = `one\n\ntwo\rthree\r\n${'x'.repeat(50)}\nfour\n${'y'.repeat(29)}\nfive ☀\nsix`;

async function linesOf(chunk: number) {
  const found: [string, number][] = [];
  const overlong: number[] = [];
  const { content } = fileOf('train.log', TEXT, chunk);
  await eachLine(
    content,
    { longest: 30, printed: true },
    {
      onLine: (text, line) => {
        if (text !== '') found.push([text, line]);
      },
      onOverlong: (line) => overlong.push(line),
    },
  );
  return { found, overlong };
}

it.each([1, 2, 3, 7, 16, 31, 64, 1000])('lines are the same in pieces of %i bytes', async (chunk) => {
  expect(await linesOf(chunk)).toEqual({
    found: [
      ['one', 1],
      ['two', 3],
      ['three', 3],
      ['four', 5],
      ['y'.repeat(29), 6],
      ['five ☀', 7],
      ['six', 8],
    ],
    overlong: [4],
  });
});
