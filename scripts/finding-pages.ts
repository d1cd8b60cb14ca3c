/**
 * npm run pages: writes `docs/findings/`, `docs/sentences.md`, `docs/reference.md`, `llms.txt` and the meanings of thresholds from the words, thresholds and sources that the code uses.
 * What a page says under "Details" is written by hand and kept. With --check it writes nothing and fails if a page is not as it would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { FindingKind } from '../src/diagnosis/diagnosis.ts';
import { FINDING_KINDS, KINDS } from '../src/diagnosis/registry.ts';
import { toldOf } from '../src/diagnosis/thresholds-of.ts';
import { en } from '../src/report/language/en/messages.ts';
import { exampleOf } from './finding-example.ts';
import { referencePage } from './reference-page.ts';
import { sample } from './sample.ts';
import { sentencePage } from './sentence-page.ts';
import { meaningsModule, thresholdMeanings } from './threshold-meanings.ts';

const MEANINGS = thresholdMeanings();
const DETAILS = '\n## Details\n\n';

async function pageOf(kind: FindingKind, details: string): Promise<string> {
  const { severity, seen: said } = await exampleOf(kind);
  const { source } = KINDS[kind];
  const name = en[`${kind}/name`];
  const thresholds = toldOf(MEANINGS[kind] ?? {});
  const seen = Object.entries(en).flatMap(([id, text]) => (id.startsWith(`${kind}/seen`) ? [`- ${sample(text)}`] : []));
  const rows = thresholds.map((it) => `| \`${it.name}\` | ${it.preset} | ${it.meaning.replaceAll('|', '\\|')} |`);
  return `# ${name.charAt(0).toUpperCase()}${name.slice(1)}

\`${kind}\` in \`report.json\` and in the configuration · \`loss-doctor explain ${kind}\` · since 1.0.0

## What it looks like

${en[`${kind}/page.looks`]}

<picture>
<source media="(prefers-color-scheme: dark)" srcset="images/${kind}-dark.png">
<img alt="${en[`${kind}/page.looks`]}" src="images/${kind}.png" width="520">
</picture>

Of this log, [\`examples/findings/${kind}.csv\`](../../examples/findings/${kind}.csv), the report says (${severity}):

> ${said}

## What it means

${en[`${kind}/page.means`]}

## What to do

${en[`${kind}/page.do`]}

## When it is wrong

${en[`${kind}/page.wrong`]}

## What the report says

${seen.join('\n')}

## The rule

${sample(en[`${kind}/rule`])} Source: ${source.url === undefined ? source.label : `[${source.label}](${source.url})`}.
${rows.length === 0 ? '' : `\n| Threshold | Default | Meaning |\n|:--|--:|:--|\n${rows.join('\n')}\n`}
## Configure it

\`\`\`yaml
# .github/loss-doctor.yml
runs:
  "*":
    severity: { ${kind}: note } # failing, warning, note or "off"
${thresholds.length === 0 ? '' : `    thresholds: { ${thresholds[0]?.name}: ${thresholds[0]?.preset} }\n`}\`\`\`
${details === '' ? '' : `${DETAILS}${details}`}`;
}

/** What was written by hand: all below the heading. */
function detailsOf(text: string): string {
  const at = text.indexOf(DETAILS);
  return at < 0 ? '' : text.slice(at + DETAILS.length);
}

/** `llms.txt` for language models: the table of `docs/README.md` as a list. */
function pageList(): string {
  const rows = [...read('docs/README.md').matchAll(/^\| \[([^\]]+)\]\(([^)]+)\) \| (.*) \|$/gm)];
  const pages = rows.map(([, title, path = '', what]) => `- [${title}](${posix.join('docs', path)}): ${what}`);
  return `# Loss Doctor

> A GitHub Action and command line in TypeScript. It reads the loss history that a training left behind (CSV, JSON, event files, console logs), says what is wrong with the training and by which numbers, compares with the base branch, and posts one comment on the pull request.

## Documentation

${pages.join('\n')}

## Findings

${FINDING_KINDS.map((kind) => `- [${en[`${kind}/name`]}](docs/findings/${kind}.md)`).join('\n')}
`;
}

function read(path: string): string {
  try {
    return readFileSync(join(process.cwd(), path), 'utf8');
  } catch {
    // A new kind has no page yet.
    return '';
  }
}

const ofFindings = FINDING_KINDS.map(async (kind) => {
  const path = `docs/findings/${kind}.md`;
  return { path, text: await pageOf(kind, detailsOf(read(path))) };
});
const pages = [
  { path: 'src/diagnosis/threshold-meanings.generated.ts', text: meaningsModule(MEANINGS) },
  ...(await Promise.all(ofFindings)),
  { path: 'docs/sentences.md', text: sentencePage() },
  { path: 'docs/reference.md', text: referencePage() },
  { path: 'llms.txt', text: pageList() },
];
const stale = pages.filter(({ path, text }) => read(path) !== text);
const isCheck = process.argv.includes('--check');
if (!isCheck) for (const { path, text } of stale) writeFileSync(join(process.cwd(), path), text);
if (stale.length > 0) {
  console.log(`${isCheck ? 'not as written by npm run pages' : 'written'}: ${stale.map(({ path }) => path).join(', ')}`);
  if (isCheck) process.exitCode = 1;
}
