import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/report/clean.ts';
import { attribute, code, inCell, text } from '../../src/report/markdown/escape.ts';

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '`',
      '``',
      '|',
      '\\',
      '<',
      '>',
      '&',
      '@',
      '#',
      '[',
      ']',
      '(',
      ')',
      '*',
      '_',
      '~',
      '\n',
      '\r',
      '\t',
      '\u0000',
      '\u001b[31m',
      ':',
      '/',
    ),
    fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u00ad',
      '\u2028',
      '\u0301',
      '\ud800',
      '<!--',
      '-->',
      '::error::',
      'www.',
      'https://',
      'GH-',
      '1',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  maxLength: 60,
});

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe('clean', () => {
  it('leaves one short visible line of any text', () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const cleaned = clean(name);
        expect(cleaned).not.toMatch(INVISIBLE);
        expect(Array.from(cleaned).length).toBeLessThanOrEqual(80);
        expect(cleaned).not.toBe('');
      }),
    );
  });

  it('keeps both ends of a long path', () => {
    const cleaned = clean(`runs/${'x'.repeat(500)}/metrics.csv`);
    expect(cleaned).toMatch(/^runs\/x+…x+\/metrics\.csv$/);
  });

  it('keeps letters of all scripts and emoji', () => {
    expect(clean('実験 übung 🧪')).toBe('実験 übung 🧪');
  });

  it('cuts stacked marks', () => {
    expect(clean(`a${'\u0301'.repeat(50)}b`)).toBe('a\u0301\u0301b');
  });
});

describe('code', () => {
  it('cannot be left from inside', () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const span = code(name);
        expect(span).not.toContain('\n');
        const fence = /^`+/.exec(span)?.[0] ?? 'no fence';
        const inside = span.slice(fence.length, span.length - fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect(inside.match(/`+/g) ?? []).not.toContain(fence);
        expect(inside.startsWith('`')).toBe(false);
        expect(inside.endsWith('`')).toBe(false);
      }),
    );
  });

  it('never ends the cell of a table, and takes entities nowhere else', () => {
    const cells = (name: string) => inCell(`**${code(name)}** and ${code('plain')}`);
    fc.assert(fc.property(nasty, (name) => !cells(name).includes('|')));
    fc.assert(fc.property(nasty, (name) => name.includes('|') || cells(name) === `**${code(name)}** and ${code('plain')}`));
    const html = /^<code>(?:[^!-/:-@[-`{-~]|&#\d+;)*<\/code>$/u;
    fc.assert(fc.property(nasty, (name) => !clean(name).includes('|') || html.test(inCell(code(name)))));
    expect(code('a|b')).toBe('`a|b`');
    expect(inCell(code('a|b'))).toBe('<code>a&#124;b</code>');
    expect(inCell(code('a\\|b'))).toBe('<code>a&#92;&#124;b</code>');
    expect(inCell(code('`|'))).toBe('<code>&#96;&#124;</code>');
  });

  it('shows backticks', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(code('val_loss')).toBe('`val_loss`');
  });
});

describe('text', () => {
  it('links and formats nothing', () => {
    expect(text('ask @team about #12 at https://e.vil <b>*now*</b>')).not.toMatch(/@team|#12|:\/\/|<b>|\*/);
  });

  it('breaks addresses without a scheme', () => {
    expect(text('see www.e.vil and WWW.e.vil')).not.toMatch(/www\.e/i);
  });

  it('breaks references of the form GH-12', () => {
    expect(text('see GH-12, gh-3')).toMatch(/^see GH&#8203;.*gh&#8203;/);
  });

  it('breaks mentions, references and addresses wherever they stand', () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const escaped = text(name).replace(/&#\d+;/g, (entity) => (entity === '&#8203;' ? ' ' : '.'));
        expect(escaped).not.toMatch(/@\w|#\d|\bGH\.\d|:\/\/|www\.\w|[<>`|*_[\]]/i);
      }),
    );
  });
});

describe('attribute', () => {
  it('cannot be left from inside', () => {
    fc.assert(fc.property(nasty, (name) => !/["<>`\n]/.test(attribute(name))));
  });
});
