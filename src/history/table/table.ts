import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { Collector } from '../collect.ts';
import type { Refusal } from '../history.ts';
import { filesRead, type Lane, Lanes } from '../lanes.ts';
import { isLossName, isQualityName } from '../naming.ts';
import type { FilesRead, FormatReader, ReadContext, Recognition } from '../reader.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import { RUN_ROWS } from '../run-columns.ts';
import { decode, type Sample, takeSample } from '../sample.ts';
import { cellsOf, sniffTable, type TableSample } from './dialect.ts';
import type { TableProfile } from './profile.ts';
import { axisFor } from './table-axis.ts';
import { TableRows } from './table-rows.ts';

/** The table that a sample shows, found once for all profiles. */
export function tableOf(sample: Sample): TableSample | undefined {
  return sample.remember('table', () => {
    // A JSON document has commas and colons enough to look like a table.
    if (sample.text === undefined || /^\s*[{[]/.test(sample.text)) return undefined;
    return sniffTable(sample.text, sample.whole);
  });
}

/** Rows at the end of a file of which the sample shows more than the beginning. */
export function lastRows({ tail, text, encoding, whole }: Sample, { dialect, header, whole: isAll }: TableSample): string[][] {
  if (isAll) return [];
  const end = whole ? (text ?? '') : decode(tail, encoding);
  // The first line may be a part of one.
  const lines = end.split('\n').slice(1).slice(-RUN_ROWS);
  return lines.map((line) => cellsOf(line.trimEnd(), dialect.delimiter)).filter(({ length }) => length === header.length);
}

/** A reader of the tables that a profile describes. */
export function tableFormat(profile: TableProfile): FormatReader {
  return {
    name: profile.name,
    recognise: (sample) => recognise(sample, profile),
    ...(profile.groupOf === undefined ? {} : { groupOf: profile.groupOf }),
    read: (files, context) => readTables(files, profile, context),
  };
}

function recognise(sample: Sample, profile: TableProfile): Recognition | undefined {
  const table = tableOf(sample);
  if (table === undefined) return undefined;
  const columns = profile.recognise(table, sample.path);
  if (columns === undefined) return undefined;
  const score = profile.score ?? 0.9;
  if (profile.refuse !== undefined) return { score, refuse: profile.refuse(table) };
  return { score, because: { code: 'header', columns: columns.slice(0, 12) } };
}

async function readTables(files: readonly SourceFile[], profile: TableProfile, context: ReadContext): Promise<FilesRead> {
  const tables: TableRows[] = [];
  const refused: Refusal[] = [];
  let runs: Lanes<Collector> | undefined;
  for (const file of files) {
    const table = tableOf(await takeSample(file));
    const because = whyNoTable(table, profile, context.limits);
    if (table === undefined || because !== undefined) {
      refused.push({ path: file.path, because: because ?? { code: 'empty' } });
      continue;
    }
    const choice = axisFor(table, profile);
    const { limits } = context;
    runs ??= new Lanes(limits.runs, () => new Collector({ axis: choice.axis, limits }));
    const rows = new TableRows(file.path, table, profile, choice, runs);
    await rows.read(file, limits);
    tables.push(rows);
  }
  return runs === undefined ? { pieces: [], refused, notes: [] } : finish(tables, runs, { profile, context, refused });
}

function whyNoTable(table: TableSample | undefined, profile: TableProfile, limits: Limits): RefusalReason | undefined {
  if (table === undefined) return { code: 'malformed', format: profile.name, detail: 'no header row followed by numbers' };
  const { length } = table.header;
  return length > limits.columns ? { code: 'too-large', limit: 'columns', value: length, allowed: limits.columns } : undefined;
}

function finish(
  tables: readonly TableRows[],
  runs: Lanes<Collector>,
  { profile, context, refused }: { profile: TableProfile; context: ReadContext; refused: readonly Refusal[] },
): FilesRead {
  const [first] = tables;
  if (first === undefined) return { pieces: [], refused, notes: [] };
  const { path } = first;
  const place = profile.place?.(path) ?? (tables.length > 1 ? profile.groupOf?.(path) : undefined) ?? path;
  const lanes = [...runs.all].map(([name, collector]): Lane => {
    const blank = name === '' ? tables.flatMap((table) => table.blankNames()) : [];
    return {
      name,
      collected: collector.finish(path, first.naming, blank),
      ...(profile.boosting === true ? { facts: { boosting: true } } : {}),
    };
  });
  const sampled: ReadingNote[] = profile.sampled === undefined ? [] : [{ code: 'sampled', path, writer: profile.sampled }];
  const read = filesRead(lanes, {
    place,
    files: tables.map((table) => ({ path: table.path, format: profile.name, because: context.because })),
    notes: [...sampled, ...tables.flatMap((table) => table.notes())],
    saw: first.saw,
    tooMany: runs.tooMany,
  });
  return { ...read, refused: [...refused, ...read.refused] };
}

/** Names of losses, or of metrics with a split, in a header: what makes a table worth a look. */
export function measuresOf(header: readonly string[]): string[] {
  const named = header.filter((name) => name !== '');
  const losses = named.filter((name) => isLossName(name));
  return losses.length > 0 ? losses : named.filter((name) => isQualityName(name));
}
