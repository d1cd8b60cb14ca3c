import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { isThresholdName, THRESHOLDS } from '../../src/diagnosis/thresholds.ts';

function page(name: string): string {
  return readFileSync(new URL(`../../docs/findings/${name}.md`, import.meta.url), 'utf8');
}

it.each(FINDING_KINDS)('documents %s, with thresholds that exist', (kind) => {
  const text = page(kind);
  expect(text).toContain(`| Kind in \`report.json\` | \`${kind}\` |`);
  const [, row = ''] = /^\| Thresholds \| (.*) \|$/m.exec(text) ?? [];
  const names = [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  expect(names.filter((name) => !isThresholdName(name))).toEqual([]);
  expect(page('README')).toContain(`[${kind}](${kind}.md)`);
});

it('names every threshold that a single finding has on its page', () => {
  const shared = ['smoothingShare', 'tailShare', 'minPoints', 'fullPoints', 'healthyProbability', 'sureOverfitting'];
  const pages = FINDING_KINDS.map(page).join('\n');
  expect(Object.keys(THRESHOLDS).filter((name) => !shared.includes(name) && !pages.includes(`\`${name}\``))).toEqual([]);
});
