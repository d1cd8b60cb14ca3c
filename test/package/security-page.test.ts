import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MAX_CONFIG_BYTES } from '../../src/config/parse.ts';
import { ARTIFACT_LIMITS } from '../../src/github/artifacts.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

const page = readFileSync('docs/security.md', 'utf8').replaceAll(/\s+/g, ' ');
const MIB = 1024 * 1024;
const number = (value: number) => value.toLocaleString('en');

it.each([
  `at most ${ARTIFACT_LIMITS.each / MIB} MiB each and ${ARTIFACT_LIMITS.all / MIB} MiB together`,
  `An archive may hold ${number(DEFAULT_LIMITS.entries)} members, unpack to ${DEFAULT_LIMITS.inflatedBytes / 1024 / MIB} GiB`,
  `may have ${number(DEFAULT_LIMITS.members)} members between them`,
  `at most ${DEFAULT_LIMITS.windowBytes / MIB} MiB; a JSON document may be ${DEFAULT_LIMITS.documentBytes / MIB} MiB large, and take ${DEFAULT_LIMITS.parsedBytes / MIB} MiB once parsed`,
  `at most ${number(DEFAULT_LIMITS.allRuns)} runs are read, and ${number(DEFAULT_LIMITS.allPoints)} points kept`,
  `Reading ends after ${DEFAULT_LIMITS.seconds} seconds`,
  `may be ${number(MAX_CONFIG_BYTES)} bytes long`,
])('the page on trust says what the limits are: %s', (sentence) => {
  expect(page).toContain(sentence);
});
