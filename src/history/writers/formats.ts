import { documentReader } from '../json/document.ts';
import { listsIn, lookAtLists, readLists } from '../json/read-lists.ts';
import { readObjects, recordLists } from '../json/records.ts';
import type { Parsed } from '../json/values.ts';
import { objectsOf } from '../jsonl/objects-of.ts';
import { lookAtLines, readLines } from '../jsonl/read-lines.ts';
import { type FormatReader, oneFile, type Recognition, sideBySide } from '../reader.ts';
import { type Container, type Look, lookAtObjects } from '../records/look.ts';
import { scoreIn, type WriterProfile } from '../records/profile.ts';
import { tellsSplits } from '../records/texts.ts';
import type { Sample } from '../sample.ts';
import { lookAtTable, readTables, tableOf } from '../table/read-table.ts';

/** A writer in each of its containers: one format for each. */
export function formatsOf(profile: WriterProfile): FormatReader[] {
  const { table, lines, list, lists, repr } = profile.formats;
  return [
    ...(table === undefined ? [] : [inTables(profile, table)]),
    ...(lines === undefined ? [] : [inLines(profile, lines)]),
    ...(list === undefined ? [] : [inDocuments(profile, 'list', list)]),
    ...(lists === undefined ? [] : [inDocuments(profile, 'lists', lists)]),
    ...(repr === undefined ? [] : [inDocuments(profile, 'repr', repr)]),
  ];
}

function claim(profile: WriterProfile, look: Look | undefined, sample: Sample): Recognition | undefined {
  if (look === undefined || (isOfOneWriter(profile) && saysSplits(look, sample))) return undefined;
  const names = profile.recognize(look);
  if (names === undefined) return undefined;
  const score = scoreIn(profile, look.container, look);
  if (profile.refuse !== undefined) return { score, refuse: profile.refuse(look) };
  const shown = names.slice(0, 12);
  return { score, because: look.container === 'table' ? { code: 'header', columns: shown } : { code: 'keys', keys: shown } };
}

function inTables(profile: WriterProfile, format: string): FormatReader {
  const groupOf = profile.files?.groupOf;
  return {
    name: format,
    recognise(sample) {
      const table = tableOf(sample);
      return claim(profile, table && lookAtTable(sample, table), sample);
    },
    ...(groupOf === undefined ? {} : { groupOf }),
    read: (files, context) => readTables(files, profile, format, context),
  };
}

function inLines(profile: WriterProfile, format: string): FormatReader {
  return {
    name: format,
    recognise(sample) {
      const objects = objectsOf(sample);
      // One object alone is a document, not a log.
      if (objects === undefined || (objects.length === 1 && sample.whole)) return undefined;
      return claim(profile, lookAtLines(sample), sample);
    },
    read: oneFile((file, context) => readLines(file, profile, format, context)),
  };
}

/** Records with a text that names the split belong to no known writer, unless one is known for it. */
function isOfOneWriter({ anyWriter, split, refuse }: WriterProfile): boolean {
  return anyWriter !== true && split === undefined && refuse === undefined;
}

/** In tables such a text makes a layout of its own: `tidy`. */
function saysSplits(look: Look, sample: Sample): boolean {
  return look.container !== 'table' && sample.remember(`splits in ${look.container}`, () => tellsSplits(look));
}

/** A list of objects, a dict of lists in JSON or as Python prints it. */
type DocumentContainer = Extract<Container, 'list' | 'lists' | 'repr'>;

function inDocuments(profile: WriterProfile, container: DocumentContainer, format: string): FormatReader {
  const look = (parsed: Parsed, sample: Sample) =>
    sample.remember(`look at ${container}`, () => lookAtDocument(parsed, sample.path, container));
  return documentReader(
    format,
    (parsed, sample) => claim(profile, look(parsed, sample), sample),
    async ({ path, value }, context) => {
      if (container !== 'list') return readLists(path, listsIn(value, '.', 1), profile, { format }, context);
      return sideBySide(path, recordLists(value), context, ({ records }, place) =>
        readObjects(path, records, profile, { format, place }, context),
      );
    },
  );
}

function lookAtDocument({ value, dialect }: Parsed, path: string, container: DocumentContainer): Look | undefined {
  if (container === 'list') {
    const [first] = recordLists(value);
    return first && lookAtObjects('list', path, first.records);
  }
  const lists = dialect === (container === 'lists' ? 'json' : 'python') ? listsIn(value, '.', 1) : [];
  return lists.length === 0 ? undefined : lookAtLists(path, lists, container);
}
