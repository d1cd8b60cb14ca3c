import { type GateReason, isUnseen } from '../decision/gate.ts';
import { runName } from '../history/run-key.ts';
import { branchOf } from './headline.ts';
import type { Catalogue } from './language/language.ts';
import type { Report } from './report.ts';

/** Sentences on one page about why the check says what it says. */
const MOST = 12;

/** Why the check says what it says, in sentences: runs that share a reason share a sentence. */
export function gateSentences(report: Report, { comparison }: Catalogue, because = report.gate.because): readonly string[] {
  const groups = new Map<string, GateReason[]>();
  for (const reason of because) groups.set(sortOf(reason), [...(groups.get(sortOf(reason)) ?? []), reason]);
  const branch = branchOf(report);
  return [...groups.values()].slice(0, MOST).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const same = others.length > 0 ? ` ${comparison.gateSame(others.map(subjectOf))}` : '';
    return [comparison.gate(first, branch) + same];
  });
}

function sortOf(reason: GateReason): string {
  return `${reason.code}\n${'kind' in reason ? reason.kind : ''}`;
}

function subjectOf(reason: GateReason): string {
  return 'key' in reason ? reason.key : 'path' in reason ? reason.path : '';
}

/** "Check: neutral." and why. No page leaves it out. */
export function checkLine(report: Report, catalogue: Catalogue): string {
  const { comparison, words, markup } = catalogue;
  const answer = `${words.labels.gate}: ${comparison.conclusion[report.gate.conclusion]}.`;
  return `${markup.strong(answer)} ${gateSentences(report, catalogue).join(' ')}`.trimEnd();
}

/** Whether the check has more to say than that it passes: then it stands first. */
export function isCheckFirst({ gate }: Report): boolean {
  return gate.conclusion !== 'success' || gate.because.some(isUnseen);
}

/** How many files and runs of the base were not read, the base's first; empty where all were. No page leaves it out. */
export function notReadLine(report: Report, { comparison }: Catalogue): string {
  const gone = (report.comparison?.runs ?? []).filter(({ state }) => state === 'vanished').map(({ key }) => key);
  const files = report.refused.map(({ path }) => path);
  if (files.length + gone.length === 0) return '';
  const ofBase = files.filter((path) => gone.includes(runName(path).key));
  const names = [...gone, ...ofBase, ...files.filter((path) => !ofBase.includes(path))];
  return comparison.notRead(files.length, gone.length, names, branchOf(report));
}
