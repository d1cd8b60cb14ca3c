import { textWidth } from '../chart/text-width.ts';
import type { Run } from '../history/history.ts';
import { badgeJson, badgeOf, badgeSvg } from '../report/badge.ts';
import type { Language } from '../report/language/language.ts';
import type { Report } from '../report/report.ts';
import type { StoredFile } from './branch-store.ts';
import { recordPath } from './kept-records.ts';
import { packRecord } from './record.ts';
import { slugOf } from './slug.ts';

/** Badges for more runs than this are not drawn: nobody embeds hundreds. */
const MAX_BADGES = 50;

/** The overall badge and one per run, each as a picture and for shields.io. Of two keys with one file name the first has it. */
export function badgeFiles(report: Report, language: Language, folder: string): readonly StoredFile[] {
  const byName = new Map<string, string>();
  for (const { run } of report.diagnosis.runs.slice(0, MAX_BADGES)) {
    const name = slugOf(run.key);
    if (!byName.has(name)) byName.set(name, run.key);
  }
  return [
    ...badgePair(`${folder}badge`, report, language),
    ...[...byName].flatMap(([name, key]) => badgePair(`${folder}badge/${name}`, report, language, key)),
  ];
}

function badgePair(path: string, report: Report, language: Language, key?: string): readonly StoredFile[] {
  const badge = badgeOf(report, language, key);
  const utf8 = new TextEncoder();
  return [
    { path: `${path}.svg`, bytes: utf8.encode(badgeSvg(badge, textWidth)) },
    { path: `${path}.json`, bytes: utf8.encode(badgeJson(badge)) },
  ];
}

export interface RecordInput {
  readonly runs: readonly Run[];
  readonly branch: string;
  readonly commit: string;
  readonly job: string;
  readonly runId: number;
  /** ISO 8601. */
  readonly when: string;
}

/** The curves of this training, `undefined` when they are too large to keep. */
export async function recordFile(input: RecordInput): Promise<StoredFile | undefined> {
  const bytes = await packRecord({ commit: input.commit, when: input.when, runs: input.runs });
  return bytes === undefined
    ? undefined
    : { path: recordPath(input.branch, input.commit, input.job, input.when.slice(0, 10), input.runId), bytes };
}
