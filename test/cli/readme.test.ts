import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '../../src/config/merge.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { policyOf } from '../../src/config/run-policy.ts';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { FORMATS } from '../../src/history/formats.ts';
import { lossDoctor, root } from './console.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/README.md',
  'examples/project/README.md',
  ...docs.map((name) => `docs/${name}`),
];

describe('the README', () => {
  it('shows what its first command prints', async () => {
    const command = /^node dist\/cli\.js (diagnose .*)$/m.exec(read('README.md'))?.[1];
    const { out } = await lossDoctor((command ?? '').replace(/ --out report$/, '').split(' '));
    expect(read('README.md')).toContain(`\`\`\`text\n${out}\`\`\``);
  });

  it('has a page that shows the help of the command line', async () => {
    expect(read('docs/command-line.md')).toContain((await lossDoctor(['--help'])).out);
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

  it('can be read in sixty seconds', () => {
    expect(read('README.md').split(/\s+/).length).toBeLessThan(1200);
  });

  it('has a page with every setting and output of the action', () => {
    const { inputs, outputs } = parse(read('action.yml'));
    const page = read('docs/settings.md');
    const missing = [...Object.keys(inputs), ...Object.keys(outputs)].filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('has a page for every finding', () => {
    for (const kind of FINDING_KINDS) expect(read('docs/findings/README.md')).toContain(`](${kind}.md)`);
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
