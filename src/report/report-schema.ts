import { ADVICE_KINDS, type FindingKind, SEVERITIES } from '../diagnosis/diagnosis.ts';
import type { Unit } from '../diagnosis/findings/units.ts';
import { FINDING_KINDS, KINDS } from '../diagnosis/registry.ts';
import { SIGN_NAMES } from '../diagnosis/signs/signs.ts';
import type { Json } from './json-value.ts';

/** What each unit of the evidence means. */
const UNIT: Readonly<Record<Unit, string>> = {
  loss: 'in the unit of the loss',
  metric: 'in the unit of the metric',
  position: 'position on the axis',
  length: 'length along the axis, in points',
  share: 'share, as a fraction',
  ratio: 'how many times',
  count: 'count',
  rate: 'learning rate',
  flag: '1 for yes',
};

/** JSON has no word for NaN and the infinities, which stand as text. */
const NUMBER: Json = { type: ['number', 'string'] };
const TEXT: Json = { type: 'string' };
const TEXTS: Json = { type: 'array', items: TEXT };
const VERDICT: Json = { enum: ['failing', 'warning', 'healthy', 'unknown'] };

/** The JSON Schema of `report.json`, version 1. Fields may be added; none is renamed. */
export function reportJsonSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Loss Doctor report.json',
    type: 'object',
    required: ['schemaVersion', 'version', 'verdict', 'summary', 'gate', 'runs', 'refused', 'checklist'],
    properties: {
      schemaVersion: { const: 1 },
      version: { type: 'string', description: 'Version of the tool.' },
      verdict: VERDICT,
      summary: object({
        headline: TEXT,
        sentence: TEXT,
        advice: { oneOf: [{ type: 'null' }, object({ label: { enum: ['fix', 'try'] }, text: TEXT })] },
      }),
      gate: object({ conclusion: { enum: ['success', 'failure', 'neutral'] }, because: TEXTS }),
      runs: { type: 'array', items: runSchema() },
      refused: { type: 'array', items: object({ path: TEXT, because: TEXT }) },
      notes: TEXTS,
      comparison: { type: 'object', properties: { runs: { type: 'array', items: comparedSchema() } } },
      checklist: { type: 'array', items: { type: 'object' } },
    },
  };
}

/** Of a run against its base. */
function comparedSchema(): Json {
  const value: Json = { type: ['number', 'boolean', 'null', 'string'] };
  const change: Json = { type: 'object', required: ['name'], properties: { name: TEXT, base: value, head: value } };
  return {
    type: 'object',
    properties: {
      key: TEXT,
      settings: {
        type: 'object',
        description:
          'Hyperparameters that differ, from files that head and base both left. A side that does not set one has no value.',
        properties: { files: TEXTS, changes: { type: 'array', items: change } },
      },
    },
  };
}

function runSchema(): Json {
  return object({
    key: TEXT,
    verdict: VERDICT,
    signs: {
      type: 'object',
      description: 'What was measured: a value, or the reason why it could not be.',
      required: [...SIGN_NAMES],
    },
    findings: { type: 'array', items: { oneOf: FINDING_KINDS.map(findingSchema) } },
    advice: { type: 'array', items: { enum: [...ADVICE_KINDS] } },
    worth: {
      type: 'object',
      description: 'Expected worth of each advice, where the learned ranking knows such curves; silence is worth 0.',
    },
    worthTrying: { oneOf: [{ type: 'null' }, object({ advice: { enum: [...ADVICE_KINDS] }, text: TEXT })] },
    suspicions: { type: 'array', items: object({ kind: { enum: [...FINDING_KINDS] }, probability: NUMBER, advice: TEXT }) },
  });
}

function findingSchema(kind: FindingKind): Json {
  const units: Readonly<Record<string, Unit>> = KINDS[kind].evidence;
  const evidence = Object.entries(units).map(([name, unit]) => [name, { type: ['number', 'string'], description: UNIT[unit] }]);
  return object({
    kind: { const: kind },
    severity: { enum: [...SEVERITIES] },
    series: TEXTS,
    from: NUMBER,
    to: NUMBER,
    evidence: { type: 'object', properties: Object.fromEntries(evidence), additionalProperties: NUMBER },
    confidence: NUMBER,
    text: TEXT,
    signs: { type: 'array', items: { enum: [...SIGN_NAMES] } },
  });
}

/** An object that has at least these. */
function object(properties: Readonly<Record<string, Json>>): { readonly [name: string]: Json } {
  return { type: 'object', required: Object.keys(properties), properties };
}
