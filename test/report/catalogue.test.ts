import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { LANGUAGES } from '../../src/report/language/languages.ts';
import type { MessageId } from '../../src/report/language/messages.ts';
import { slotsOf } from '../../src/report/language/template.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const { en, ...others } = LANGUAGES;
const ids = Object.keys(en.messages) as MessageId[];

/** The sources without catalogues, as code without comments. */
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.endsWith('.generated.ts'))
  .filter((path) => !/^report\/language\/(?:en|es)\/|^diagnosis\/findings\/[^/]+\/(?:en|es)\.ts$/.test(path))
  .map((path) => ({
    path,
    text: readFileSync(root + path, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/[^\n]*/g, '$1'),
  }));
const all = code.map(({ text }) => text).join('\n');

describe.each(Object.entries(others))('%s', (_tag, { messages, grammar }) => {
  it('has the ids and quotes of English', () => {
    expect(Object.keys(messages).toSorted()).toEqual(ids.toSorted());
    const different = ids.filter(
      (id) => [...slotsOf(messages[id])].toSorted().join() !== [...slotsOf(en.messages[id])].toSorted().join(),
    );
    expect(different).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = ids.filter((id) => messages[id] === en.messages[id] && /\b(?:the|is|of|and|not|this|with)\b/.test(messages[id]));
    expect(same).toEqual([]);
    expect(
      ids.filter((id) => / (?:epoch|overfitting|loss) /i.test(messages[id].replace(/`[^`]*`|\{[^}]*\}|Loss Doctor/g, ''))),
    ).toEqual([]);
  });

  it('writes each unit and series in every form that its sentences ask for', () => {
    expect(Object.keys(grammar.units)).toEqual(Object.keys(en.grammar.units));
    const forms = (text: string): readonly string[] =>
      [...text.matchAll(/\{([A-Za-z ]+) (?:place|last|loss|span)\}/g)].map((match) => (match[1] ?? '').toLowerCase());
    for (const form of new Set(ids.flatMap((id) => forms(messages[id])))) {
      const nouns = [...Object.values(grammar.series), ...Object.values(grammar.units).flatMap(({ place, span }) => [place, span])];
      expect(
        nouns.some((noun) => form in noun),
        form,
      ).toBe(true);
    }
  });
});

describe.each(Object.values(LANGUAGES))('the catalogue of $tag', ({ messages }) => {
  it('keeps sentences short', () => {
    const long = ids.filter((id) => messages[id].length > (id.includes('/page.') ? 330 : 160) && id !== 'cli.help');
    expect(long.map((id) => `${id}: ${messages[id].length}`)).toEqual([]);
  });

  it('says nothing twice in a row, and never what is never said', () => {
    for (const id of ids.filter((one) => one !== 'cli.help'))
      expect(messages[id].replace(/`[^`]*`/g, 'code'), id).not.toMatch(
        / {2}(?!--|\S* {2})|\.\.(?!\.)|!|\b(?:please|unfortunately|por favor|lamentablemente|saludable|fichero|ordenador)\b/i,
      );
  });

  it('has a label of at most thirty characters for every kind', () => {
    for (const kind of FINDING_KINDS) expect(messages[`${kind}/label`].length, kind).toBeLessThanOrEqual(30);
  });
});

/** Ids that are put together: what stands before the varying part. */
const FAMILIES = [...all.matchAll(/`([a-z.-]+\.)\$\{(?!'|string)/g)].map((match) => match[1] ?? '');

it('has no sentence that nothing says', () => {
  const words = new Set(['name', 'verb', 'fixed', 'label', 'rule', 'page.looks', 'page.means', 'page.do', 'page.wrong']);
  const unused = ids.filter((id) => {
    if (id.includes('/')) return !words.has(id.split('/')[1] ?? '') && !all.includes(`'${id}'`);
    return !all.includes(`'${id}'`) && !FAMILIES.some((family) => id.startsWith(family));
  });
  expect(unused).toEqual([]);
});

/** Schemas, word lists, what is written to a file, and what is said before a catalogue can be loaded. */
const NOT_SPOKEN =
  /schema\.ts$|completion|^(?:init|entries|history\/text)\/|^history\/(?:foreign-words|vocabulary|axis)\.ts$|^github\/ledger\/write\.ts$/;

/** What is thrown and never shown, and names of what is remembered. */
const INTERNAL = /new (?:Range|Type|Wire|Page|Thrift)?Error\([^\n]*|remember\([^\n]*/g;

it('keeps every sentence in a catalogue', () => {
  const sentences = code
    .filter(({ path }) => !NOT_SPOKEN.test(path))
    .flatMap(({ path, text }) =>
      [...text.replace(INTERNAL, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
        .map((match) => (match[1] ?? match[2] ?? '').replace(/\$\{[^}]*\}/g, 'X'))
        .filter(
          (literal) =>
            /^[A-Za-z][a-z’]*(?: [A-Za-z\d’,.-]+){2,}/.test(literal) &&
            /\b(?:the|is|are|of|to|in|that|has|was|a|no|not|more|than|with|from|at|only|for)\b/.test(literal),
        )
        .map((literal) => `${path}: ${literal.slice(0, 90)}`),
    );
  expect(sentences).toEqual([]);
});
