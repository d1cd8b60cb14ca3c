/**
 * npm run pages: writes the pages of `docs/findings/` from the words, thresholds and sources that the code uses. What a page says under
 * "Details" is written by hand and kept. With --check it writes nothing and fails if a page is not as it would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '../src/diagnosis/diagnosis.ts';
import { FINDING_KINDS, KINDS } from '../src/diagnosis/registry.ts';
import { en } from '../src/report/language/en/messages.ts';

// Run by npm, in the root of the repository.
const folder = join(process.cwd(), 'docs/findings');
const DETAILS = '\n## Details\n\n';

interface Threshold {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** Names, defaults and comments of a kind's thresholds, as they stand in its folder. */
function thresholdsOf(kind: FindingKind): readonly Threshold[] {
  const file = join(process.cwd(), 'src/diagnosis/findings', kind, 'thresholds.ts');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  const values = text.slice(text.indexOf('THRESHOLDS = {'));
  return [...values.matchAll(/(?:\/\*\*([\s\S]*?)\*\/\s*)?\b(\w+): (-?[\d.][^,\n]*),/g)].map(
    ([, comment = '', name = '', value = '']) => ({
      name,
      value,
      meaning: comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim(),
    }),
  );
}

/** A sentence of the report, with what it quotes in italics. */
function sample(text: string): string {
  return text
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/\{(?:\w+: )?([^{}|/]*)[^{}]*\}/g, (_, slot: string) => `*${slot.toLowerCase().trim()}*`)
    .replaceAll('`', '');
}

function pageOf(kind: FindingKind, details: string): string {
  const { source } = KINDS[kind];
  const name = en[`${kind}/name`];
  const thresholds = thresholdsOf(kind);
  const seen = Object.entries(en).flatMap(([id, text]) => (id.startsWith(`${kind}/seen`) ? [`- ${sample(text)}`] : []));
  const rows = thresholds.map((it) => `| \`${it.name}\` | ${it.value} | ${it.meaning.replaceAll('|', '\\|')} |`);
  return `# ${name.charAt(0).toUpperCase()}${name.slice(1)}

\`${kind}\` in \`report.json\` and in the configuration · \`loss-doctor explain ${kind}\` · since 0.1.0

## What it looks like

${en[`${kind}/page.looks`]}

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
${thresholds.length === 0 ? '' : `    thresholds: { ${thresholds[0]?.name}: ${thresholds[0]?.value} }\n`}\`\`\`
${details === '' ? '' : `${DETAILS}${details}`}`;
}

/** What was written by hand: all below the heading; of a page of the older form, its prose. */
function detailsOf(text: string): string {
  const at = text.indexOf(DETAILS);
  if (at >= 0) return text.slice(at + DETAILS.length);
  const severity = /^\| Severity \| (.*) \|$/m.exec(text)?.[1];
  const prose = [
    ...(severity === undefined ? [] : [`**Severity.** ${severity.charAt(0).toUpperCase()}${severity.slice(1)}.`]),
    ...text.split('\n').filter((line) => /^\*\*When/.test(line) || /^\*\*What it must/.test(line)),
  ];
  return prose.length === 0 ? '' : `${prose.join('\n\n')}\n`;
}

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const kind of FINDING_KINDS) {
  const file = join(folder, `${kind}.md`);
  let now = '';
  try {
    now = readFileSync(file, 'utf8');
  } catch {
    // A new kind has no page yet.
  }
  const page = pageOf(kind, detailsOf(now));
  if (page !== now) stale.push(kind);
  if (page !== now && !isCheck) writeFileSync(file, page);
}
if (stale.length > 0) console.log(`${isCheck ? 'not as written by npm run pages' : 'written'}: ${stale.join(', ')}`);
if (isCheck && stale.length > 0) process.exitCode = 1;
