import { expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/chart/text-width.ts';
import { blocks, isWritable } from '../../src/chart/writable.ts';
import { bundledFonts } from '../../src/node/fonts.ts';

it.each([400, 600] as const)('measures as the bundled font does, weight %i', (weight) => {
  const fonts = bundledFonts();
  for (const text of ['validation loss 0.312', 'época — pérdida de validación', '↑ 5200 × Łódź', 'Обучение δοκιμή thử nghiệm']) {
    const width = [...text].reduce((sum, character) => {
      const font = fonts(weight, character);
      if (!font) throw new Error(`no glyph for ${character}`);
      return sum + (font.charToGlyph(character).advanceWidth / font.unitsPerEm) * 12;
    }, 0);
    expect(textWidth(text, 12, weight)).toBeCloseTo(width, 6);
  }
});

it('wraps between words and cuts what does not fit', () => {
  const text = 'mlp now overfits: validation loss rises 23 % after epoch 17 of 40';
  const lines = wrapText(text, 150, 12, 400, 2);
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(150);
  expect(wrapText(text, 1000, 12, 400, 2)).toEqual([text]);
  expect(fitText('a'.repeat(500), 100, 12)).toMatch(/^a+…$/);
});

it('does not break between a number and its unit', () => {
  const text = 'cnn-small overfits: validation loss rises 90\u00a0% after epoch 15';
  for (let width = 150; width < 500; width++) {
    for (const line of wrapText(text, width, 13, 600, 3)) expect(line).not.toMatch(/^%|90$/u);
  }
});

it('calls writable only what the bundled font has', () => {
  const fonts = bundledFonts();
  const lacking = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter(
      (character) => !fonts(400, character) || !fonts(600, character),
    ),
  );
  expect(lacking).toEqual([]);
  expect(isWritable('mlp/Обучение δοκιμή thử nghiệm – 2')).toBe(true);
  for (const name of ['学習', 'تجربة', '🚀', 'עברית', 'ไทย']) expect(isWritable(name)).toBe(false);
});
