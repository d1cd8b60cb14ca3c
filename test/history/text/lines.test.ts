import { expect, it } from 'vitest';
import { LogLines } from '../../../src/history/text/lines.ts';
import { fileOf } from '../files.ts';

const TEXT = `one\n\ntwo\rthree\r\n${'x'.repeat(50)}\nfour\n${'y'.repeat(29)}\nfive ☀\nsix`;

async function linesOf(chunk: number) {
  const lines = new LogLines(fileOf('train.log', TEXT, chunk).content, 30);
  const found: [string, number][] = [];
  for await (const batch of lines.batches()) for (const { text, number } of batch) found.push([text, number]);
  return { found, overlong: lines.overlong, firstOverlong: lines.firstOverlong };
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
    overlong: 1,
    firstOverlong: 4,
  });
});
