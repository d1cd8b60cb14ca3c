import { en } from '../src/report/language/en/messages.ts';
import { sample } from './sample.ts';
import { MEANINGS, PARTS } from './sentence-meanings.ts';

/** `docs/sentences.md`: every sentence of the comment by the part in which it stands, with what it means. */
export function sentencePage(): string {
  const parts = Object.entries(PARTS).map(([part, { heading, about }]) => {
    const rows = Object.entries(MEANINGS)
      .filter(([id]) => id.startsWith(`${part}.`))
      .map(([id, meaning]) => `| ${sentence(id)} | ${meaning} |`);
    return `## ${heading}\n\n${about}\n\n| It says | It means |\n|:--|:--|\n${[...new Set(rows)].join('\n')}\n`;
  });
  return `# What every sentence of the comment means

From top to bottom. Words in italics stand for names and numbers of your run. What a finding means stands on [its page](findings/README.md).

${parts.join('\n')}`;
}

/** A sentence as a cell of a table. */
function sentence(id: string): string {
  const text = Object.entries(en).find(([it]) => it === id)?.[1] ?? '';
  return sample(text).replaceAll('|', '\\|');
}
