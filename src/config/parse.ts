import * as v from 'valibot';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { FORMER_THRESHOLDS } from '../diagnosis/thresholds.ts';
import { FILE_SCHEMA, type FileConfig, INPUT_ONLY, INPUT_SCHEMA, type InputConfig } from './schema.ts';
import type { ConfigFault, ConfigMistake, Expected, Parsed } from './settings.ts';
import { nodeAt, plainValue, repeatedKeys } from './yaml-nodes.ts';

/** A configuration file longer than this is refused unread. */
export const MAX_CONFIG_BYTES = 100_000;

/**
 * Reads `.github/loss-doctor.yml`. All mistakes are reported at once, each with its line and what is allowed instead.
 * `path` is only named in them; `formats` are the names that `read-as` takes, where they are known.
 */
export function parseConfig(text: string, path: string, formats?: readonly string[]): Parsed<FileConfig> {
  const lines = new LineCounter();
  if (text.length > MAX_CONFIG_BYTES || new TextEncoder().encode(text).length > MAX_CONFIG_BYTES)
    return failed([{ place: 'file', path, line: 1, field: '', code: 'too-long', allowed: MAX_CONFIG_BYTES }]);
  // The parser's own look for keys that stand twice compares each with each, and its lines with a mistake are cut out of the whole text.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const [twice] = repeatedKeys(document);
  if (twice !== undefined && document.errors.length === 0) {
    const line = lines.linePos(twice.range?.[0] ?? 0).line;
    return failed([{ place: 'file', path, line, field: String(twice.value), code: 'duplicate-key' }]);
  }
  if (document.errors.length > 0) {
    return failed(
      syntaxFaults(document.errors).map(({ at, fault }) => ({
        place: 'file' as const,
        path,
        line: lines.linePos(at).line,
        field: '',
        ...fault,
      })),
    );
  }
  const lineOf = (keys: readonly (string | number)[]): number => {
    const range = nodeAt(document.contents, keys)?.range;
    return range ? lines.linePos(range[0]).line : 1;
  };
  const data = plainValue(document);
  if (data === undefined) return failed([{ place: 'file', path, line: 1, field: '', code: 'too-many-aliases' }]);
  const result = v.safeParse(FILE_SCHEMA, data);
  const mistakes = [
    ...mistakesOf(result.issues ?? [], FILE_SCHEMA, data),
    ...(result.success ? unknownFormat(result.output, formats) : []),
  ];
  if (result.success && mistakes.length === 0) return { ok: true, value: result.output };
  const told = mistakes.slice(0, MOST_TOLD);
  const more: readonly Mistake[] =
    mistakes.length > told.length ? [{ keys: [], fault: { code: 'more', count: mistakes.length - told.length } }] : [];
  return failed(
    [...told, ...more].map(({ keys, fault }) => ({
      place: 'file' as const,
      path,
      line: lineOf(keys),
      field: keys.join('.').slice(0, LONGEST_FIELD),
      ...fault,
    })),
  );
}

/** Mistakes that are listed one by one, and characters of the names in them: whoever has more of them begins with these. */
const MOST_TOLD = 20;
const LONGEST_FIELD = 200;

/** The parser goes on after its stack was full, and finds a mistake at each bracket that it left open. */
function syntaxFaults(errors: readonly YAMLError[]): readonly { readonly at: number; readonly fault: ConfigFault }[] {
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined) return [{ at: deep.pos[0], fault: { code: 'too-deep' } }];
  return errors.slice(0, MOST_TOLD).map(({ pos, message }) => ({ at: pos[0], fault: { code: 'syntax', detail: message } }));
}

function unknownFormat({ 'read-as': name }: FileConfig, formats: readonly string[] | undefined): readonly Mistake[] {
  if (name === undefined || formats === undefined || formats.includes(name)) return [];
  return [{ keys: ['read-as'], fault: { code: 'not-allowed', value: shown(name), allowed: formats } }];
}

/** Checks the action's inputs or the command line's options; an empty value counts as not given. */
export function parseInputs(inputs: Readonly<Record<string, string | readonly string[] | undefined>>): Parsed<InputConfig> {
  const given = Object.fromEntries(
    Object.entries(inputs).filter(([name, value]) => value !== undefined && (value !== '' || name === 'data-branch')),
  );
  const result = v.safeParse(INPUT_SCHEMA, given);
  if (result.success) return { ok: true, value: result.output };
  return failed(
    mistakesOf(result.issues, INPUT_SCHEMA, given).map(({ keys, fault }) => ({
      place: 'input' as const,
      field: keys.join('.'),
      ...fault,
    })),
  );
}

function failed(mistakes: readonly ConfigMistake[]): {
  readonly ok: false;
  readonly mistakes: readonly [ConfigMistake, ...ConfigMistake[]];
} {
  const [first, ...rest] = mistakes;
  if (!first) throw new Error('a failed validation without a mistake');
  return { ok: false, mistakes: [first, ...rest] };
}

type Issue = v.BaseIssue<unknown>;

/** A union's issue stands for its options; the one that got furthest is the mistake the user made. */
function leaves(issue: Issue): readonly Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue];
  const deepest = [...issue.issues].sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  return deepest && (deepest.path?.length ?? 0) > (issue.path?.length ?? 0) ? [deepest] : [issue];
}

function keysOf(issue: Issue): readonly (string | number)[] {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

interface Mistake {
  readonly keys: readonly (string | number)[];
  readonly fault: ConfigFault;
}

/** The validator stops at the first unknown field of an object, so those are looked for apart. */
function mistakesOf(issues: readonly Issue[], schema: unknown, data: unknown): readonly Mistake[] {
  const wrong = issues.flatMap(leaves).filter((issue) => issue.type !== 'strict_object' || issue.expected !== 'never');
  return [
    ...lists(schema, data, []),
    ...unknownFields(schema, data, []),
    ...wrong.filter((issue) => !isInList(issue)).map((issue) => ({ keys: keysOf(issue), fault: faultOf(issue) })),
  ];
}

/** Lists where a mapping belongs: the validator takes them for mappings whose names are numbers. */
function lists(schema: unknown, data: unknown, keys: readonly string[]): readonly Mistake[] {
  if (data === null || typeof data !== 'object') return [];
  if (!Array.isArray(data))
    return Object.entries(data).flatMap(([name, value]) => lists(child(schema, name), value, [...keys, name]));
  if (!isMapping(schema)) return [];
  return [{ keys, fault: { code: 'wrong-type', value: shown(data), isText: false, expected: mappingAt(keys) } }];
}

function isMapping(schema: unknown): boolean {
  return schema !== null && typeof schema === 'object' && ('entries' in schema || ('type' in schema && schema.type === 'record'));
}

function isInList(issue: Issue): boolean {
  return issue.path?.some((item) => item.type === 'object' && Array.isArray(item.input)) ?? false;
}

function unknownFields(schema: unknown, data: unknown, keys: readonly string[]): readonly Mistake[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  const allowed = fieldsOf(schema);
  return Object.entries(data).flatMap(([name, value]): readonly Mistake[] => {
    const here = [...keys, name];
    if (allowed === undefined || allowed.includes(name)) return unknownFields(child(schema, name), value, here);
    return [{ keys: here, fault: unknownFault(name, allowed, schema) }];
  });
}

/** A setting of single runs that stands outside of `runs`. */
function isOfRun(schema: unknown, name: string): boolean {
  return fieldsOf(child(child(schema, 'runs'), '*'))?.includes(name) === true;
}

function unknownFault(name: string, allowed: readonly string[], schema: unknown): ConfigFault {
  if (isOfRun(schema, name)) return { code: 'of-a-run' };
  if (INPUT_ONLY.some((only) => only === name)) return { code: 'not-in-file' };
  if (!Object.hasOwn(FORMER_THRESHOLDS, name)) return { code: 'unknown-field', allowed };
  const now = FORMER_THRESHOLDS[name];
  return { code: 'former-field', ...(now !== undefined && { now }) };
}

/** Names of the fields of an object schema, undefined where any name is allowed. */
function fieldsOf(schema: unknown): readonly string[] | undefined {
  const entries = schema !== null && typeof schema === 'object' && 'entries' in schema ? schema.entries : undefined;
  return entries !== null && typeof entries === 'object' ? Object.keys(entries) : undefined;
}

function faultOf(issue: Issue): ConfigFault {
  const field = String(keysOf(issue).at(-1) ?? '');
  const value = shown(issue.input);
  if (issue.type === 'picklist')
    return { code: 'not-allowed', value, allowed: (issue.expected ?? '').replace(/[()"]/g, '').split(' | ') };
  const expected = EXPECTED[field] ?? expectedOf(issue);
  return { code: 'wrong-type', value, isText: typeof issue.input === 'string', expected };
}

function expectedOf(issue: Issue): Expected {
  switch (issue.type) {
    case 'strict_object':
    case 'record':
      return mappingAt(keysOf(issue));
    case 'union':
      return { code: 'texts' };
    case 'regex':
      return { code: 'workspace-path' };
    case 'min_length':
    case 'max_length':
      return { code: Array.isArray(issue.input) ? 'list-length' : 'text-length' };
    case 'number':
    case 'finite':
    case 'min_value':
      return { code: 'number' };
    case 'max_value':
      return { code: 'number-up-to', limit: Number(issue.requirement) };
    case 'boolean':
      return { code: 'boolean' };
    default:
      return { code: 'text' };
  }
}

function mappingAt(keys: readonly (string | number)[]): Expected {
  if (keys.length === 0) return { code: 'settings' };
  if (keys[0] === 'columns') return { code: keys.length === 1 ? 'columns' : 'column-names' };
  if (keys.length === 1) return { code: 'runs' };
  if (keys.at(-1) === 'severity' && keys.length > 2) return { code: 'severities' };
  if (keys.at(-1) === 'thresholds' && keys.length > 2) return { code: 'thresholds' };
  return { code: 'run-settings' };
}

/** What a field takes, where the schema's own word for it would not help. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  sha: { code: 'commit' },
  pr: { code: 'pull-request' },
  key: { code: 'key' },
  'data-branch': { code: 'data-branch' },
  anchor: { code: 'anchor' },
  tolerance: { code: 'share' },
  'warn-only': { code: 'boolean' },
};

function child(schema: unknown, key: string): unknown {
  if (schema === null || typeof schema !== 'object') return undefined;
  if ('entries' in schema && schema.entries !== null && typeof schema.entries === 'object')
    return unwrap(Reflect.get(schema.entries, key));
  if ('value' in schema) return unwrap(schema.value);
  return undefined;
}

function unwrap(schema: unknown): unknown {
  if (schema !== null && typeof schema === 'object' && 'wrapped' in schema) return unwrap(schema.wrapped);
  return schema;
}

function shown(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return (json ?? String(value)).slice(0, 80);
}
