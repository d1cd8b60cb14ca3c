import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/node/report-files.ts';
import { findingsOf, renderJson } from '../../src/report/json.ts';
import { en } from '../../src/report/language/en.ts';
import { type ReportFileName, reportFiles } from '../../src/report/report-files.ts';
import { overfitting, reportOf } from './situations.ts';

const png = Uint8Array.of(1, 2, 3);

test('a report is its page, its data and what could be drawn', async () => {
  const report = await reportOf({ files: overfitting });
  const names = (drawn: Parameters<typeof reportFiles>[1]) => [...reportFiles(report, drawn, { language: en }).keys()];
  expect(names(undefined)).toEqual(['report.md', 'report.json']);
  expect(names({ spec: {} })).toEqual(['report.md', 'report.json', 'chart.vl.json']);
  expect(names({ spec: {}, svg: '<svg/>', pngLight: png, pngDark: png })).toEqual([
    'report.md',
    'report.json',
    'chart.svg',
    'chart.png',
    'chart-dark.png',
    'chart.vl.json',
  ]);
});

test('the chart of an earlier report does not stay beside one that has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-files-'));
  try {
    const report = await reportOf({ files: overfitting });
    const drawn = { spec: {}, svg: '<svg/>', pngLight: png, pngDark: png };
    await writeFiles(folder, reportFiles(report, drawn, { language: en }));
    expect(readFileSync(join(folder, 'chart.png'))).toEqual(Buffer.from(png));
    await writeFiles(folder, reportFiles(report, { spec: {} }, { language: en }));
    expect(existsSync(join(folder, 'chart.png'))).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(['chart.vl.json', 'report.json', 'report.md']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a report that cannot be written leaves no picture of another, and nothing half there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-files-'));
  try {
    const report = await reportOf({ files: overfitting });
    const drawn = { spec: {}, svg: '<svg/>', pngLight: png, pngDark: png };
    await writeFiles(folder, reportFiles(report, drawn, { language: en }));
    const before = readFileSync(join(folder, 'report.json'), 'utf8');
    // As a disk that is full: the last of the files cannot be written.
    const files = new Map<ReportFileName, string | Uint8Array>([
      ['report.md', 'another'],
      ['report.json', '{}'],
      ['chart.svg', { length: -1 } as unknown as Uint8Array],
    ]);
    await expect(writeFiles(folder, files)).rejects.toThrow();
    expect(readdirSync(folder).toSorted()).toEqual(['report.json', 'report.md']);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what a writer that was killed left unfinished is cleared away, and nothing that another is writing, or that is not ours', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-files-'));
  try {
    const old = new Date(Date.now() - 120_000);
    for (const name of ['.report.json.7.part', '.chart-dark.png.7.part', '.notes.7.part', '.report.md.part']) {
      writeFileSync(join(folder, name), 'half');
      utimesSync(join(folder, name), old, old);
    }
    writeFileSync(join(folder, '.report.md.8.part'), 'half');
    await writeFiles(folder, new Map([['report.md', 'whole']]));
    expect(readdirSync(folder).toSorted()).toEqual(['.notes.7.part', '.report.md.8.part', '.report.md.part', 'report.md']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the findings by themselves are those of report.json', async () => {
  const report = await reportOf({ files: overfitting });
  const [run] = JSON.parse(renderJson(report, en)).runs;
  expect(run.findings.length).toBeGreaterThan(0);
  expect(findingsOf(report, en)).toEqual(run.findings);
});
