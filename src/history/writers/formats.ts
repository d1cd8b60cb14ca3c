import { documentFormat } from '../json/document.ts';
import { listsIn, lookAtLists, readLists } from '../json/read-lists.ts';
import { readObjects } from '../json/read-objects.ts';
import { objectsIn } from '../json/values.ts';
import { objectsOf } from '../jsonl/objects-of.ts';
import { lookAtLines, readLines } from '../jsonl/read-lines.ts';
import { type FormatReader, oneFile, type Recognition } from '../reader.ts';
import { type Look, lookAtObjects } from '../records/look.ts';
import { tellsSplits } from '../records/plan.ts';
import { scoreIn, type WriterProfile } from '../records/profile.ts';
import { lookAtTable, readTables } from '../table/read-table.ts';
import { tableOf } from '../table/table-of.ts';

/** A writer in each of its containers: one format for each. */
export function formatsOf(profile: WriterProfile): FormatReader[] {
  const { table, lines, list, lists, repr } = profile.formats;
  return [
    ...(table === undefined ? [] : [inTables(profile, table)]),
    ...(lines === undefined ? [] : [inLines(profile, lines)]),
    ...(list === undefined ? [] : [inList(profile, list)]),
    ...(lists === undefined ? [] : [inLists(profile, lists, 'json')]),
    ...(repr === undefined ? [] : [inLists(profile, repr, 'python')]),
  ];
}

function claim(profile: WriterProfile, look: Look | undefined): Recognition | undefined {
  if (look === undefined) return undefined;
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
      return claim(profile, table === undefined ? undefined : lookAtTable(sample, table));
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
      const look = lookAtLines(sample);
      if (look === undefined || (isOfOneWriter(profile) && sample.remember('tells splits', () => tellsSplits(look))))
        return undefined;
      return claim(profile, look);
    },
    read: oneFile((file, context) => readLines(file, profile, format, context)),
  };
}

/** Records with a text that names the split belong to no known writer, unless one is known for it. */
function isOfOneWriter({ anyWriter, split, refuse }: WriterProfile): boolean {
  return anyWriter !== true && split === undefined && refuse === undefined;
}

function inList(profile: WriterProfile, format: string): FormatReader {
  return documentFormat({
    name: format,
    score: scoreIn(profile, 'list'),
    recognise(value, path) {
      const objects = objectsIn(value);
      return objects.length === 0 ? undefined : profile.recognize(lookAtObjects('list', path, objects));
    },
    read({ path, value }, context) {
      return readObjects(path, objectsIn(value), profile, { format }, context);
    },
  });
}

function inLists(profile: WriterProfile, format: string, dialect: 'json' | 'python'): FormatReader {
  return documentFormat({
    name: format,
    score: scoreIn(profile, dialect === 'json' ? 'lists' : 'repr'),
    recognise(value, path, written) {
      const lists = written === dialect ? listsIn(value, '.', 1) : [];
      return lists.length === 0 ? undefined : profile.recognize(lookAtLists(path, lists, dialect === 'json' ? 'lists' : 'repr'));
    },
    read({ path, value }, context) {
      return readLists(path, listsIn(value, '.', 1), profile, { format }, context);
    },
  });
}
