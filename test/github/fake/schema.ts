import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export type JsonObject = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonObject;
}

export interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: JsonObject;
  readonly responses: Readonly<Record<string, JsonObject | null>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly $defs: Readonly<Record<string, JsonObject>>;
}

// The file is made by extract.mjs in exactly this shape.
const description = JSON.parse(readFileSync(new URL('../openapi/github.generated.json', import.meta.url), 'utf8')) as Description;

const ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'github', $defs: description.$defs });
const PLAIN_ERROR: JsonObject = { $ref: '#/$defs/basic-error' };
const compiled = new Map<JsonObject, ValidateFunction>();

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function operationOf(method: string, path: string): Operation {
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined)
    throw new Error(`${method} ${path} is not in the extract of GitHub's description: add it to extract.mjs`);
  return found;
}

/** Where a request departs from GitHub's description; empty when it does not. */
export function requestMistakes(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const mistakes: string[] = [];
  const known = new Map(operation.parameters.filter((it) => it.in === 'query').map((it) => [it.name, it]));
  for (const [name, value] of query) {
    const parameter = known.get(name);
    if (parameter === undefined) mistakes.push(`unknown query parameter ${name}`);
    else mistakes.push(...check(parameter.schema, coerced(value, parameter.schema), `query ${name}=${value}`));
  }
  for (const [name, parameter] of known) if (parameter.required && !query.has(name)) mistakes.push(`query ${name} is missing`);
  if (operation.body !== undefined) mistakes.push(...check(operation.body, body ?? {}, 'body'));
  else if (body !== undefined) mistakes.push('a body where none is described');
  return mistakes;
}

/** Where an answer of the fake departs from GitHub's description. Errors may also be of the plain form, as many of GitHub's are. */
export function responseMistakes(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.responses[String(status)];
  if (status >= 400) return check(PLAIN_ERROR, body, `answer ${status}`);
  if (schema === undefined) return [`status ${status} is not described`];
  return schema === null ? [] : check(schema, body, `answer ${status}`);
}

function check(schema: JsonObject, value: unknown, where: string): string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(absolute(schema));
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map((it) => `${where}${it.instancePath} ${it.message ?? ''}`);
}

/** A query's text as the type that its schema names. */
function coerced(value: string, schema: JsonObject): unknown {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(value)) return Number.parseInt(value, 10);
  if (schema['type'] === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

/** References inside an operation's schema point into the shared definitions. */
function absolute(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"github#/$defs/'));
}

const samples = new Map<string, unknown>();

/** The smallest object that the description allows for a named schema, to be overlaid with what the state knows. */
export function fill(name: string, overlay: JsonObject): JsonObject {
  if (!samples.has(name)) samples.set(name, sampleOf(description.$defs[name] ?? {}));
  const base = samples.get(name);
  return { ...(isObject(base) ? base : {}), ...overlay };
}

function sampleOf(schema: JsonObject): unknown {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return sampleOf(description.$defs[reference.slice('#/$defs/'.length)] ?? {});
  const types = [schema['type']].flat();
  if (types.includes('null')) return null;
  const choices = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf'];
  if (types[0] === undefined && Array.isArray(choices)) return sampleOf(choices.find((it) => it['type'] === 'null') ?? choices[0]);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  return sampleOfType(types[0], schema);
}

function sampleOfType(type: unknown, schema: JsonObject): unknown {
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  if (type === 'string') return textSample(schema['format']);
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(required.map((key) => [key, isObject(properties[key]) ? sampleOf(properties[key]) : null]));
}

function textSample(format: unknown): string {
  if (format === 'uri') return 'https://fake.invalid/not-kept';
  if (format === 'date-time') return '2000-01-01T00:00:00Z';
  return 'not-kept';
}
