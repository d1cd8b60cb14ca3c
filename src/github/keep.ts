import { textWidth } from '../chart/text-width.ts';
import { badgeJson, badgeOf, badgePage, badgeSvg } from '../report/badge.ts';
import type { Language } from '../report/language/language.ts';
import type { Report } from '../report/report.ts';
import { type Spent, spentPhrase } from '../report/said/hours.ts';
import { slugOf } from './slug.ts';

/** Most runs with a badge of their own. */
const MAX_BADGES = 50;

/**
 * The overall badge and one per run, each as a picture and for shields.io, and the page that shows them with what the trainings so far
 * took; by path. Of two keys with one file name the first has it.
 */
export function badgeTexts(
  report: Report,
  language: Language,
  folder: string,
  trainings: readonly Spent[],
): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const { run } of report.diagnosis.runs.slice(0, MAX_BADGES)) {
    const name = slugOf(run.key);
    if (!byName.has(name)) byName.set(name, run.key);
  }
  const shown = ['badge.svg', ...[...byName.keys()].map((name) => `badge/${name}.svg`)];
  return new Map([
    [`${folder}badge.md`, badgePage(shown, spentPhrase(trainings), language)],
    ...badgePair(`${folder}badge`, report, language),
    ...[...byName].flatMap(([name, key]) => badgePair(`${folder}badge/${name}`, report, language, key)),
  ]);
}

function badgePair(path: string, report: Report, language: Language, key?: string): readonly (readonly [string, string])[] {
  const badge = badgeOf(report, language, key);
  return [
    [`${path}.svg`, badgeSvg(badge, textWidth)],
    [`${path}.json`, badgeJson(badge)],
  ];
}
