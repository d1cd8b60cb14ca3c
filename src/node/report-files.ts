import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chartOf } from '../report/chart-of.ts';
import { renderJson } from '../report/json.ts';
import type { Language } from '../report/language/language.ts';
import { type Pictures, renderComment } from '../report/markdown/comment.ts';
import type { PublishingNote, UsageProblem } from '../report/notices.ts';
import type { Report } from '../report/report.ts';
import { errorMessage } from '../source/error-message.ts';
import { makeFolder } from './folders.ts';

export interface WrittenReport {
  /** Paths as they were written. */
  readonly files: readonly string[];
  readonly notes: readonly PublishingNote[];
}

const CHARTS = ['chart.svg', 'chart.png', 'chart-dark.png', 'chart.vl.json'] as const;

/**
 * Writes report.md, report.json and the chart. What could not be drawn is a note, and its file of an earlier report is removed,
 * so that no picture of another training stays behind. `shown` is the folder as the user wrote it, taken from the folder `from`.
 */
export async function writeReport(
  report: Report,
  shown: string,
  from: string,
  language: Language,
): Promise<WrittenReport | UsageProblem> {
  const folder = resolve(from, shown);
  const drawn = await draw(report, language);
  const pictures = picturesOf(drawn.files);
  const notes = [...drawn.notes];
  const texts = new Map<string, string | Uint8Array>([
    ['report.md', renderComment(report, { language, ...(pictures && { pictures }) })],
    ['report.json', renderJson(report, language)],
    ...drawn.files,
  ]);
  try {
    await makeFolder(folder);
    for (const [name, content] of texts) await writeFile(join(folder, name), content);
    for (const name of CHARTS) if (!texts.has(name)) await rm(join(folder, name), { force: true });
  } catch (error) {
    return { code: 'out-unwritable', path: shown, detail: errorMessage(error) };
  }
  return { files: [...texts.keys()].map((name) => join(shown, name)), notes };
}

interface Drawn {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly notes: readonly PublishingNote[];
}

async function draw(report: Report, language: Language): Promise<Drawn> {
  const chart = chartOf(report, language);
  if (chart === undefined) return { files: new Map(), notes: [] };
  const { drawPictures } = await import('./pictures.ts');
  const { spec, svg, pngLight, pngDark, problem } = await drawPictures(chart);
  const files = new Map<string, string | Uint8Array>();
  if (svg !== undefined) files.set('chart.svg', svg);
  if (pngLight) files.set('chart.png', pngLight);
  if (pngDark) files.set('chart-dark.png', pngDark);
  files.set('chart.vl.json', `${JSON.stringify(spec, undefined, 2)}\n`);
  const notes: readonly PublishingNote[] = problem
    ? [{ code: problem.kind === 'no-png' ? 'no-png' : 'no-chart', detail: problem.detail }]
    : [];
  return { files, notes };
}

function picturesOf(files: Drawn['files']): Pictures | undefined {
  if (files.has('chart.png') && files.has('chart-dark.png')) return { light: 'chart.png', dark: 'chart-dark.png' };
  return files.has('chart.svg') ? { light: 'chart.svg', dark: 'chart.svg' } : undefined;
}
