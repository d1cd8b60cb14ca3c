import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_CONFIG_BYTES } from '../../src/config/parse.ts';
import { ARTIFACT_LIMITS, MAX_ARTIFACTS } from '../../src/github/artifacts.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { CLAIMS, type Holder, NO_CLAIMS } from './security-claims.ts';

const text = readFileSync('docs/security.md', 'utf8');
const inOneLine = (some: string) => some.replaceAll(/\s+/g, ' ').trim();
const page = inOneLine(text);
const MIB = 1024 * 1024;
const number = (value: number) => value.toLocaleString('en');

/** Sentences of the page, and rows of its tables. Headings and what is shown as an example say nothing. */
const sentences = text
  .replaceAll(/```[\s\S]*?```|^#.*$|^\|:.*$/gm, '\n\n')
  .split(/\n\s*\n|\n(?=- |\| )/)
  .flatMap((block) => (block.trim().startsWith('|') ? [block] : block.split(/(?<=[.:;]\*{0,2})\s+(?=[A-Z`*])/)))
  .map((sentence) => inOneLine(sentence).replace(/^- /, ''))
  .filter((sentence) => sentence !== '');

describe('the page on trust', () => {
  it.each([
    `At most ${MAX_ARTIFACTS} artifacts`,
    `at most ${ARTIFACT_LIMITS.each / MIB} MiB each and ${ARTIFACT_LIMITS.all / MIB} MiB together`,
    `An archive may hold ${number(DEFAULT_LIMITS.entries)} members, unpack to ${DEFAULT_LIMITS.inflatedBytes / 1024 / MIB} GiB`,
    `may have ${number(DEFAULT_LIMITS.members)} members between them`,
    `at most ${DEFAULT_LIMITS.windowBytes / MIB} MiB; a JSON document may be ${DEFAULT_LIMITS.documentBytes / MIB} MiB large, and take ${DEFAULT_LIMITS.parsedBytes / MIB} MiB once parsed`,
    `at most ${number(DEFAULT_LIMITS.allRuns)} runs are read, and ${number(DEFAULT_LIMITS.allPoints)} points kept`,
    `Reading ends after ${DEFAULT_LIMITS.seconds} seconds`,
    `may be ${number(MAX_CONFIG_BYTES)} bytes long`,
  ])('says what the limits are: %s', (sentence) => {
    expect(page).toContain(sentence);
  });

  it('says nothing that no test holds', () => {
    const said = [...CLAIMS.map(([says]) => says), ...NO_CLAIMS];
    expect(sentences.filter((sentence) => !said.some((words) => sentence.includes(words)))).toEqual([]);
  });

  it('says all that the tests are named for', () => {
    expect([...CLAIMS.map(([says]) => says), ...NO_CLAIMS].filter((words) => !page.includes(words))).toEqual([]);
  });

  it('is held by tests that are there', () => {
    expect(CLAIMS.map(([, held]) => held).filter((held) => !isThere(held))).toEqual([]);
  });
});

function isThere(held: Holder): boolean {
  if (held.startsWith('npm run ')) return readFileSync('package.json', 'utf8').includes(`"${held.slice('npm run '.length)}":`);
  const [at = '', name = ''] = held.split(' › ');
  const contents = [`test/${at}.test.ts`, `test/${at}.ts`, at]
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  return contents.some((content) => content.includes(existsSync(at) ? name : `'${name}'`));
}
