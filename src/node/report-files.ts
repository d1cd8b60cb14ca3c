import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DrawnChart } from '../chart/drawn.ts';
import { chartOf } from '../report/chart-of.ts';
import type { Language } from '../report/language/language.ts';
import type { Pictures } from '../report/markdown/comment.ts';
import type { PublishingNote, UsageProblem } from '../report/notices.ts';
import type { Report } from '../report/report.ts';
import { CHART_FILES, type FileContent, type ReportFileName, reportFiles } from '../report/report-files.ts';
import { defectOf } from '../source/defect.ts';
import { drawChart } from './draw.ts';
import { makeFolder } from './folders.ts';

export interface WrittenReport {
  /** Paths as they were written. */
  readonly files: readonly string[];
  readonly notes: readonly PublishingNote[];
}

/**
 * Draws and writes a report. What could not be drawn is a note. `shown` is the folder as the user wrote it, taken from the
 * folder `from`.
 */
export async function writeReport(
  report: Report,
  shown: string,
  from: string,
  language: Language,
): Promise<WrittenReport | UsageProblem> {
  const drawn = await draw(report, language);
  const pictures = picturesOf(drawn);
  const files = reportFiles(report, drawn, { language, ...(pictures && { pictures }) });
  try {
    await writeFiles(resolve(from, shown), files);
  } catch (error) {
    return { code: 'out-unwritable', path: shown, detail: defectOf(error) };
  }
  return { files: [...files.keys()].map((name) => join(shown, name)), notes: drawn?.problem === undefined ? [] : [drawn.problem] };
}

/**
 * Writes the files of a report into a folder, each beside its place and then renamed, so that whoever looks sees none that is half there. The
 * chart of an earlier report is removed first: no picture of another training stays behind, whatever ends this one.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<ReportFileName, FileContent>): Promise<void> {
  await makeFolder(folder);
  await clearUnfinished(folder);
  for (const name of CHART_FILES) await rm(join(folder, name), { force: true });
  // Hidden, so that no search for histories finds it.
  const beside = (name: string) => join(folder, `.${name}.${process.pid}.part`);
  try {
    for (const [name, content] of files) await writeFile(beside(name), content);
    for (const name of files.keys()) await rename(beside(name), join(folder, name));
  } catch (error) {
    for (const name of files.keys()) await rm(beside(name), { force: true });
    throw error;
  }
}

/** Milliseconds that no report takes to be written: what is older was left by a process that was killed. */
const LEFT_AFTER = 60_000;

async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\.(?:chart|report)[\w.-]*\.\d+\.part$/.test(name)) continue;
    const path = join(folder, name);
    const written = await stat(path).catch(() => undefined);
    if (written !== undefined && Date.now() - written.mtimeMs > LEFT_AFTER) await rm(path, { force: true });
  }
}

async function draw(report: Report, language: Language): Promise<DrawnChart | undefined> {
  const chart = chartOf(report, language);
  return chart && drawChart(chart, { title: true });
}

function picturesOf(drawn: DrawnChart | undefined): Pictures | undefined {
  if (drawn?.pngLight !== undefined && drawn.pngDark !== undefined) return { light: 'chart.png', dark: 'chart-dark.png' };
  return drawn?.svg === undefined ? undefined : { light: 'chart.svg', dark: 'chart.svg' };
}
