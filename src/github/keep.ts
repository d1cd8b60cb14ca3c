import { textWidth } from '../chart/text-width.ts';
import type { Run } from '../history/history.ts';
import { badgeJson, badgeOf, badgeSvg } from '../report/badge.ts';
import type { Language } from '../report/language/language.ts';
import type { Report } from '../report/report.ts';
import type { StoredFile } from './branch-store.ts';
import { recordPath } from './kept-records.ts';
import { packRecord } from './record.ts';

/** Badges for more runs than this are not drawn: nobody embeds hundreds. */
const MAX_BADGES = 50;

/** The overall badge and one per run, each as a picture and for shields.io. */
export function badgeFiles(report: Report, language: Language, folder: string): readonly StoredFile[] {
  const keys = report.diagnosis.runs.slice(0, MAX_BADGES).map(({ run }) => run.key);
  return [
    ...badgePair(`${folder}badge`, report, language),
    ...keys.flatMap((key) => badgePair(`${folder}badge/${pathOf(key)}`, report, language, key)),
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

/** A run key as one path segment. Keys are untrusted: no dots that climb, no slashes, bounded. */
export function pathOf(key: string): string {
  const safe = encodeURIComponent(key.replace(/[\p{Cc}\p{Cs}]/gu, '_'))
    .replace(/%2F/gi, '--')
    .replace(/^\.+/, '_')
    .slice(0, 120);
  return safe === '' ? '_' : safe;
}

export interface RecordInput {
  readonly runs: readonly Run[];
  readonly branch: string;
  readonly commit: string;
  readonly job: string;
  readonly runId: number;
  readonly when: string;
}

/** The curves of this training, `undefined` when they are too large to keep. */
export async function recordFile(input: RecordInput): Promise<StoredFile | undefined> {
  const bytes = await packRecord({ commit: input.commit, when: input.when, runs: input.runs });
  return bytes === undefined ? undefined : { path: recordPath(input.branch, input.commit, input.job, input.runId), bytes };
}
