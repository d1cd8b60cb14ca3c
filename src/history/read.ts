import { Budget, TIME } from '../source/budget.ts';
import { type HistoryFile, sourceFileOf } from '../source/content.ts';
import { DEFAULT_LIMITS, type Limits } from '../source/limits.ts';
import type { SourceFile } from '../source/source.ts';
import { unpack } from '../source/unpack.ts';
import { FORMAT_NAMES, FORMATS } from './formats.ts';
import type { Reading, Refusal } from './history.ts';
import { isDocument, sampleOfDocument } from './json/document.ts';
import type { Mapping } from './mapping.ts';
import { type ReadLimits, withRoom } from './point-room.ts';
import type { ReadPorts } from './ports.ts';
import { bySize, type Group, leftOut, readGroups, refusalOf } from './read-groups.ts';
import type { FormatReader } from './reader.ts';
import type { RecognitionReason, RefusalReason } from './reasons.ts';
import { assembleRuns } from './runs.ts';
import { isCostly, type Sample, takeSample } from './sample.ts';
import { withSettings } from './settings/beside.ts';
import { namedAsSideFile, sideFileOf } from './side-files.ts';
import { textLog, whyNoLog } from './text/text-log.ts';
import { measuresOf } from './writers/no-history.ts';
import { mappedFormats } from './writers/user.ts';

export interface ReadOptions extends ReadPorts {
  /** A format's name: overrules recognition for every file. */
  readonly readAs?: string;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads training histories from files of any kind: archives are opened, the content decides the format, files of one run
 * are put together. Never throws for any content: what cannot be read is in {@link Reading.refused} with its reason. The smallest files are
 * read first; what was read when a limit of the whole reading is met stands, and the files that were given up on are refused.
 */
export async function readHistories(given: readonly HistoryFile[], options: ReadOptions = {}): Promise<Reading> {
  const files = given.map(sourceFileOf);
  const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
  const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits }, bytes, options.clock);
  const limits = withRoom(budget.limits, budget);
  const unpacked = await unpack(files, { ...options, budget });
  // To know what all files are is worth no more than to read some of them.
  const chosen = await budget.leavingSome(TIME, () => chooseFormats(unpacked.files, limits, options), 1 / 2);
  const read = await readGroups(chosen.groups, limits);
  const looked = unpacked.files.length + unpacked.beyond.length;
  const assembled = assembleRuns(read.pieces, { onlyFile: files.length === 1 ? files[0]?.path : undefined, budget });
  const { runs, used } = await withSettings(assembled.runs, unpacked.files, budget);
  return {
    runs,
    refused: [
      ...unpacked.refused,
      ...chosen.refused.filter(({ path }) => !used.has(path)),
      ...leftOut(unpacked.beyond[0], 'files', looked, limits),
      ...read.refused.filter(({ path }) => !used.has(path)),
      ...assembled.refused,
    ].map(namedAsSideFile),
    notes: [...unpacked.notes, ...read.notes, ...assembled.notes],
  };
}

interface Chosen {
  readonly groups: readonly Group[];
  readonly refused: readonly Refusal[];
}

type Told = Pick<ReadOptions, 'readAs' | 'mappingOf'>;

async function chooseFormats(files: readonly SourceFile[], limits: ReadLimits, told: Told): Promise<Chosen> {
  const groups = new Map<string, Group>();
  const refused: Refusal[] = [];
  const sorted = [...files].sort(byPath);
  const choices: Choice[] = [];
  for (const { one: file, at } of bySize(sorted, ({ content }) => content.size))
    choices[at] = await limits.budget.leavingSome(TIME, () => chooseFormat(file, limits, told));
  for (const [at, file] of sorted.entries()) {
    const choice = choices[at];
    if (choice === undefined) continue;
    if ('refuse' in choice) {
      refused.push({ path: file.path, because: choice.refuse });
      continue;
    }
    const { format, because } = choice;
    const id = `${format.name}\n${format.groupOf?.(file.path) ?? `\n${file.path}`}`;
    const group = groups.get(id);
    const mapping = told.mappingOf?.(file.path);
    if (group === undefined) groups.set(id, { format, because, files: [file], ...(mapping && { mapping }) });
    else group.files.push(file);
  }
  return { groups: [...groups.values()], refused };
}

type Choice = { readonly format: FormatReader; readonly because: RecognitionReason } | { readonly refuse: RefusalReason };

async function chooseFormat(file: SourceFile, limits: ReadLimits, { readAs, mappingOf }: Told): Promise<Choice> {
  const { size } = file.content;
  if (size === 0) return { refuse: { code: 'empty' } };
  if (size > limits.fileBytes) return { refuse: { code: 'too-large', limit: 'fileBytes', value: size, allowed: limits.fileBytes } };
  if (readAs !== undefined) return namedFormat(readAs);
  const mapping = mappingOf?.(file.path);
  const best = (sample: Sample) => bestFormat(sample, limits.budget, mapping);
  try {
    const first = await takeSample(file);
    const choice = best(first);
    if ('refuse' in choice && isCostly(file.content)) return best(await takeSample(file, true));
    // Of a document the beginning may show one list only.
    const isCutDocument = !first.whole && size <= limits.documentBytes && isDocument(first);
    return 'refuse' in choice && isCutDocument ? best(await sampleOfDocument(file, limits)) : choice;
  } catch (error) {
    return { refuse: refusalOf(error) };
  }
}

function namedFormat(readAs: string): Choice {
  const format = FORMATS.find(({ name }) => name === readAs);
  if (format !== undefined) return { format, because: { code: 'read-as' } };
  return { refuse: { code: 'no-format', format: readAs, known: FORMAT_NAMES } };
}

/** What all formats cost that look at a sample, at each of its bytes, and at each of those in which rows and objects are looked for. */
const WORK_PER_SAMPLE = 16_384;
const WORK_PER_SAMPLED_BYTE = 2;
const WORK_PER_PARSED_BYTE = 12;
const PARSED = 16 * 1024;

function bestFormat(sample: Sample, budget: Budget, mapping: Mapping | undefined): Choice {
  const choice = mapping === undefined ? bestOf(sample, FORMATS) : bestOf(sample, [...mappedFormats(mapping), ...FORMATS], textLog);
  const { head, text } = sample;
  const parsed = text === undefined ? 0 : Math.min(PARSED, head.length);
  const looked = WORK_PER_SAMPLE + WORK_PER_SAMPLED_BYTE * head.length + WORK_PER_PARSED_BYTE * parsed;
  budget.spend('work', sample.cost.work + looked);
  return choice;
}

/** `otherwise`: reads a text that no format claims. */
function bestOf(sample: Sample, formats: readonly FormatReader[], otherwise?: FormatReader): Choice {
  let best: { score: number; choice: Choice } | undefined;
  for (const format of formats) {
    const recognition = format.recognise(sample, best?.score ?? 0);
    if (recognition === undefined || (best !== undefined && best.score >= recognition.score)) continue;
    const choice = 'refuse' in recognition ? recognition : { format, because: recognition.because };
    best = { score: recognition.score, choice };
  }
  if (best !== undefined) return best.choice;
  if (sample.text?.trim() === '') return { refuse: { code: 'empty' } };
  const example = firstLine(sample.text ?? '');
  if (otherwise !== undefined && sample.text !== undefined)
    return { format: otherwise, because: { code: 'line-shape', example, lines: 0 } };
  const what = sideFileOf(sample);
  if (what !== undefined) return { refuse: { code: 'not-a-history', what, saw: [] } };
  if (sample.text === undefined) return { refuse: { code: 'binary' } };
  const columns = headerAlone(sample.text);
  if (columns !== undefined) return { refuse: { code: 'no-rows', columns } };
  return { refuse: whyNoLog(sample) ?? { code: 'unknown-format', saw: example } };
}

/** Columns of a table that ended after its header. */
function headerAlone(text: string): readonly string[] | undefined {
  const lines = text.split(/\r\n?|\n/, 50).filter((line) => line.trim() !== '');
  const columns = (lines[0] ?? '').split(/[,;\t]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  const areNames = columns.length > 1 && columns.every((name) => name.length <= 60 && !/[:=]|\d\.\d/.test(name));
  return lines.length === 1 && areNames && measuresOf(columns).length > 0 ? columns.slice(0, 12) : undefined;
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function firstLine(text: string): string {
  const line = text.split(/[\r\n]/, 50).find((one) => one.trim() !== '');
  return (line ?? '').trim().slice(0, 80);
}
