import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';

function page(name: string): string {
  return readFileSync(new URL(`../../docs/findings/${name}.md`, import.meta.url), 'utf8');
}

it('has a page for every kind in the list, as the code words it', () => {
  for (const kind of FINDING_KINDS) expect(page('README')).toContain(`[${kind}](${kind}.md)`);
  // The words, thresholds and sources are the code's: npm run pages writes them.
  expect(execFileSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/finding-pages.ts', '--check'], { encoding: 'utf8' })).toBe(
    '',
  );
});

it('names every threshold that a single finding has on its page', () => {
  const shared = ['smoothingShare', 'tailShare', 'minPoints', 'fullPoints'];
  const pages = FINDING_KINDS.map(page).join('\n');
  expect(Object.keys(THRESHOLDS).filter((name) => !shared.includes(name) && !pages.includes(`\`${name}\``))).toEqual([]);
});
