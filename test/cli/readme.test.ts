import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/config/merge.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { policyOf } from '../../src/config/run-policy.ts';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { FORMATS } from '../../src/history/read.ts';
import { lossDoctor, root } from './console.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/README.md', 'docs/formats.md', 'docs/security.md', 'examples/README.md'];

describe('the README', () => {
  it('shows what its first command prints', async () => {
    const command = /^node dist\/cli\.js (diagnose .*)$/m.exec(read('README.md'))?.[1];
    const { out } = await lossDoctor((command ?? '').replace(/ --out report$/, '').split(' '));
    expect(read('README.md')).toContain(`\`\`\`text\n${out}\`\`\``);
  });

  it('shows the help of the command line', async () => {
    expect(read('README.md')).toContain((await lossDoctor(['--help'])).out);
  });

  it('shows settings that are read as it says', () => {
    const blocks = [...read('README.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
    const settings = blocks.filter((block) => /^runs:/m.test(block));
    expect(settings).toHaveLength(1);
    const parsed = parseConfig(settings[0] ?? '', 'README.md');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
    const { policy } = settingsOf({}, parsed.value);
    expect(policy.warnOnly).toBe(true);
    expect(policyOf('vision/resnet', policy)).toMatchObject({
      metric: 'val_accuracy',
      tolerance: 0.02,
      severity: { plateau: 'off' },
    });
    expect(policyOf('text/bert', policy)).toEqual({});
  });

  it('has a row for every finding', () => {
    for (const kind of FINDING_KINDS) expect(read('README.md')).toContain(`| \`${kind}\` |`);
  });

  it('has a line for every format in docs/formats.md', () => {
    const missing = FORMATS.map(({ name }) => name).filter((name) => !read('docs/formats.md').includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s links only to files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)|(?:src|srcset)="(?!https?:)([^"]+)"/g)];
    const targets = links.map((match) => match[1] ?? match[2] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
