import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachLine, withoutColours } from '../../src/history/lines.ts';
import { streamSource } from '../../src/source/sources.ts';

type Line = readonly [text: string | undefined, line: number, ended: boolean];

const PIECES = [
  '\n',
  '\n',
  '\r\n',
  '\r',
  'a',
  'loss: 0.5 ',
  'é',
  '漢',
  '😀',
  '\u001b[31m',
  '\u001b[',
  '\b',
  '\u0007',
  '\0',
  ' '.repeat(40),
];
const NOT_PLAIN = ['\r', '\u001b', '\b', '\u0007'];
const LONGEST = 30;

/** What the reader is to find, by the plainest means: the whole text, cut at its line ends. */
function plainly(bytes: Uint8Array, printed: boolean): Line[] {
  const text = new TextDecoder().decode(bytes);
  const found: Line[] = [];
  let line = 1;
  for (const [, piece = '', end = ''] of text.matchAll(printed ? /([^\r\n]*)([\r\n]|$)/g : /([^\n]*)(\n|$)/g)) {
    const last = end === '' ? piece.replace(/\0+$/, '') : piece;
    if (end === '' && last === '') continue;
    const isOverlong = piece.length > LONGEST;
    found.push([isOverlong ? undefined : printed ? withoutColours(last) : last, line, end !== '' || isOverlong]);
    if (end === '\n') line++;
  }
  return found;
}

async function inChunks(bytes: Uint8Array, sizes: readonly number[], printed: boolean, together: boolean): Promise<Line[]> {
  const source = streamSource(bytes.length, async function* chunks() {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = sizes[i % sizes.length] ?? 1;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  });
  const found: Line[] = [];
  await eachLine(
    source,
    { longest: LONGEST, printed },
    {
      onLine: (text, line, ended) => found.push([text, line, ended]),
      onOverlong: (line) => found.push([undefined, line, true]),
      ...(together && {
        onLines: (text: string, line: number) => {
          const lines = text.split('\n').slice(0, -1);
          if (lines.some((one) => one.length > LONGEST || NOT_PLAIN.some((it) => one.includes(it)))) return undefined;
          lines.forEach((one, i) => {
            found.push([one, line + i, true]);
          });
          return lines.length;
        },
      }),
    },
  );
  return found;
}

it('finds the lines that are there, whatever the bytes are and wherever chunks of them end', async () => {
  const bytes = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
    fc.uint8Array({ maxLength: 200 }),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(bytes, sizes, fc.boolean(), fc.boolean(), async (given, chunks, printed, together) => {
      // Not text of two bytes a character, nor behind a mark: whoever reads those decodes them first.
      fc.pre(!((given[0] === 0xff && given[1] === 0xfe) || (given[0] === 0xfe && given[1] === 0xff)));
      expect(await inChunks(given, chunks, printed, together)).toEqual(plainly(given, printed));
    }),
    { numRuns: 2000 },
  );
});
