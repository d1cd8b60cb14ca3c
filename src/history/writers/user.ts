import { axisNamed, type Mapping, namesOf } from '../mapping.ts';
import type { FormatReader } from '../reader.ts';
import type { Look } from '../records/look.ts';
import type { WriterProfile } from '../records/profile.ts';
import { formatsOf } from './formats.ts';
import { nothingIn } from './no-history.ts';

/** Surer than every writer. */
const SURE = 2;

/** A mapping is a writer like any other, in every container of records. */
function byUser(mapping: Mapping): WriterProfile {
  const names = namesOf(mapping);
  const { axis } = mapping;
  return {
    formats: { table: 'csv', lines: 'jsonl', list: 'json-records', lists: 'json-dict-of-lists', repr: 'python-repr-dict' },
    score: SURE,
    recognize: (look) => (isLine(look) ? undefined : look.has(...(axis === undefined ? [] : [axis]), ...names.keys())),
    ...(axis === undefined ? {} : { x: { name: axis, axis: axisNamed(axis) } }),
    known: (name) => names.get(name),
    anyWriter: true,
  };
}

/** Words and numbers in turn, which are a line of a log and no header. */
function isLine({ names, table }: Look): boolean {
  return table?.dialect.delimiter === ' ' && names.some((name) => name !== '' && Number.isFinite(Number(name)));
}

/** The same where one of the names is missing: the file is refused, with the names that it has. */
function missing(): WriterProfile {
  return {
    formats: { table: 'csv', lines: 'jsonl', list: 'json-records', lists: 'json-dict-of-lists', repr: 'python-repr-dict' },
    score: SURE - 0.5,
    recognize: (look) => (isLine(look) ? undefined : look.names),
    refuse: nothingIn,
  };
}

/** Formats of files whose names a user explained. */
export function mappedFormats(mapping: Mapping): readonly FormatReader[] {
  return [...formatsOf(byUser(mapping)), ...formatsOf(missing())];
}
