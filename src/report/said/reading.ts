import { groupedBy } from '../../history/grouped.ts';
import type { ReadingNote, RecognitionReason } from '../../history/reasons.ts';
import { content, names, type Phrase, phrase, type Term, verbatim } from '../language/phrase.ts';
import { pointsOf } from '../places.ts';
import type { Report } from '../report.ts';

/** How a format was recognized, as a clause. */
export function recognitionPhrase(because: RecognitionReason): Phrase {
  switch (because.code) {
    case 'read-as':
      return phrase('read.why.read-as');
    case 'magic':
      return phrase('read.why.magic', { value: because.what });
    case 'header':
      return phrase('read.why.header', { list: names(because.columns) });
    case 'keys':
      return phrase('read.why.keys', { list: names(because.keys) });
    case 'line-shape':
      return phrase('read.why.line-shape', { n: because.lines, value: content(because.example) });
    case 'layout':
      return phrase('read.why.layout', { path: because.path });
  }
}

/** Share of the points of a run from which what is missing of it, or may be NaN, bears on the judgment. */
const MUCH = 0.1;

/** What could not be read of a file, or was left blank, where that is much of its run; and that a file ends too early. */
export function missingFrom({ notes, diagnosis }: Report): readonly Phrase[] {
  const missing = notes.filter(isOfMissing);
  // Of several runs the fold lists them.
  const isAlone = diagnosis.runs.length === 1;
  const broken = notes.filter(({ code }) => isAlone && (code === 'cut-off' || code === 'damaged'));
  if (missing.length === 0) return readingNotePhrases(broken);
  const points = new Map<string, number>();
  for (const { run } of diagnosis.runs)
    for (const { files, series } of run.replicates)
      for (const { path } of files) points.set(path, Math.max(points.get(path) ?? 0, ...series.map(pointsOf)));
  const much = missing.filter(({ path, count }) => count >= MUCH * (points.get(path) ?? Number.POSITIVE_INFINITY));
  return readingNotePhrases([...broken, ...much]);
}

type OfMissing = Extract<ReadingNote, { code: 'rows-dropped' | 'text-cells' | 'blank-may-hide-nan' }>;

function isOfMissing(note: ReadingNote): note is OfMissing {
  const { code } = note;
  return code === 'rows-dropped' || code === 'text-cells' || code === 'blank-may-hide-nan';
}

/** What readers noticed in files that they could read. What is the same of several series, or of several files, is one sentence. */
export function readingNotePhrases(notes: readonly ReadingNote[]): readonly Phrase[] {
  return [...groupedBy(notes, sortOf).values()].flatMap((alike) => {
    const [note] = alike;
    return note === undefined ? [] : [notePhrase(note, alike)];
  });
}

function sortOf(note: ReadingNote): string {
  const { code } = note;
  if (code === 'same-run') return JSON.stringify({ ...note, path: '' });
  return JSON.stringify(code === 'blank-may-hide-nan' || code === 'duplicate-steps' ? { ...note, series: '' } : note);
}

/** The series, or the files, that notes of one kind are about. */
function subjectsOf(alike: readonly ReadingNote[]): Term {
  return names(alike.flatMap((one) => (one.code === 'same-run' ? [one.path] : 'series' in one ? [one.series] : [])));
}

function notePhrase(note: ReadingNote, alike: readonly ReadingNote[]): Phrase {
  switch (note.code) {
    case 'text-cells':
      return phrase('note.text-cells', {
        path: note.path,
        n: note.count,
        series: note.series,
        value: content(note.text),
        line: note.firstLine,
      });
    case 'rows-dropped':
      return phrase('note.rows-dropped', { path: note.path, n: note.count, line: note.firstLine });
    case 'cut-off':
      return phrase('note.cut-off', { path: note.path, line: note.line });
    case 'damaged':
      return phrase('note.damaged', { path: note.path, n: note.atByte });
    case 'blank-may-hide-nan':
      return phrase('note.blank-may-hide-nan', {
        path: note.path,
        n: note.count,
        list: subjectsOf(alike),
        writer: verbatim(note.writer),
      });
    case 'nan-filtered':
      return phrase('note.nan-filtered', { path: note.path, writer: verbatim(note.writer) });
    case 'duplicate-steps':
      return phrase('note.duplicate-steps', { path: note.path, n: note.count, list: subjectsOf(alike) });
    case 'restarted':
      return phrase('note.restarted', { path: note.path, line: note.line, n: note.segments });
    case 'interleaved':
      return phrase('note.interleaved', { path: note.path, n: note.runs });
    case 'thinned':
      return phrase('note.thinned', { path: note.path, series: note.series, n: note.points, total: note.kept });
    case 'rounded':
      return note.digits === 0
        ? phrase('note.rounded.whole', { path: note.path })
        : phrase('note.rounded', { path: note.path, n: note.digits });
    case 'sampled':
      return phrase('note.sampled', { path: note.path, writer: verbatim(note.writer) });
    case 'same-run':
      return phrase('note.same-run', { n: alike.length, list: subjectsOf(alike), value: note.used });
    case 'unused-columns':
      return phrase('note.unused-columns', { path: note.path, list: names(note.columns) });
    case 'assumed':
      return phrase('note.assumed', { path: note.path, list: names(note.names) });
    case 'counted-apart':
      return phrase('note.counted-apart', {
        path: note.path,
        series: note.series,
        n: note.epochs,
        value: note.other,
        total: note.steps,
      });
    case 'series-limit':
      return phrase('note.series-limit', { path: note.path, total: note.allowed, n: note.omitted, series: note.example });
    case 'key-collision':
      return phrase('note.key-collision', { value: note.key, list: names(note.renamed) });
  }
}
