import { type Phrase, phrase } from '../language/phrase.ts';
import type { Speaker } from '../language/speaker.ts';
import { leftOutPhrase, type Row, type RunTable } from '../layout/rows.ts';
import { findingPage } from '../pages.ts';
import type { Report } from '../report.ts';
import { type Column, table } from './table.ts';

export interface TableBlocks {
  readonly open: string;
  /** All runs, if not all are open, and how many of them have a row. */
  readonly folded?: { readonly table: string; readonly rows: number };
  readonly footnotes: string;
}

/** The slim table: sign, run, best, end and change. At most `most` rows in each of its two parts. */
export function tableBlock(runs: RunTable, report: Report, speaker: Speaker, most: number): TableBlocks {
  const open = runs.rows.filter(({ isOpen }) => isOpen).slice(0, most);
  const footnotes = runs.footnotes.length === 0 ? '' : `<sub>${runs.footnotes.map(speaker.say).join(' ')}</sub>`;
  const rest = runs.rows.filter((row) => !open.includes(row));
  if (rest.length === 0) return { open: drawn(runs, open, report, speaker), footnotes };
  const left = leftOut(rest, speaker);
  const all = runs.rows.slice(0, most);
  const beyond = runs.rows.slice(most);
  return {
    open: `${drawn(runs, open, report, speaker)}\n\n${left}`,
    folded: {
      table: drawn(runs, all, report, speaker) + (beyond.length === 0 ? '' : `\n\n${leftOut(beyond, speaker)}`),
      rows: all.length,
    },
    footnotes,
  };
}

/** "8 more runs, none failing." */
function leftOut(rows: readonly Row[], { say }: Speaker): string {
  return say(leftOutPhrase(rows.map(({ run }) => run)));
}

function drawn(runs: RunTable, rows: readonly Row[], report: Report, speaker: Speaker): string {
  const { say } = speaker;
  const hasLetters = rows.some(({ letter }) => letter !== undefined);
  const columns: readonly Column[] = [
    ...(hasLetters ? [{ title: '', align: 'center' as const }] : []),
    { title: '', align: 'center' },
    { title: say(phrase('table.run')), align: 'left' },
    { title: say(runs.best), align: 'right' },
    { title: say(phrase('table.end')), align: 'right' },
    ...(runs.against ? [{ title: say(runs.against), align: 'left' as const }] : []),
  ];
  return table(
    columns,
    rows.map((row) => [
      ...(hasLetters ? [speaker.markup.strong(row.letter ?? '')] : []),
      row.sign,
      runCell(row, report, speaker),
      valueCell(row.best, row, speaker),
      valueCell(row.end, row, speaker),
      ...(runs.against ? [changeCell(row, speaker)] : []),
    ]),
  );
}

function runCell({ name, verb, why, isBest }: Row, report: Report, speaker: Speaker): string {
  const page = verb && findingPage(report.context.docs, verb.kind);
  const label = verb && unbroken(speaker.clause(verb.phrase));
  const reason = why ? `: ${unbroken(speaker.clause(why))}` : '';
  const what = label === undefined ? reason : ` ${page === undefined ? label : speaker.markup.link(label, page)}`;
  const best = isBest ? ` \u00b7 ${speaker.clause(phrase('table.best-run'))}` : '';
  const { links } = report.context;
  const run = links?.training === undefined ? speaker.write(name) : speaker.markup.link(speaker.write(name), links.training);
  return `${run}${what}${best}`;
}

function valueCell(cell: Phrase | undefined, { digits }: Row, { clause }: Speaker): string {
  return cell === undefined ? '' : unbroken(clause(cell, digits));
}

function changeCell({ change, isBeyondNoise }: Row, { clause, markup }: Speaker): string {
  if (change === undefined) return '';
  const text = unbroken(clause(change));
  return isBeyondNoise ? markup.strong(text) : text;
}

/** On a phone the table scrolls; a cell that breaks at each space would make its row many lines high. */
function unbroken(text: string): string {
  return text.replace(/ /g, '\u00a0');
}
