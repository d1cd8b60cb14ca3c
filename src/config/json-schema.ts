import { toJsonSchema } from '@valibot/to-json-schema';
import { allThresholds } from '../diagnosis/thresholds-of.ts';
import { FILE_SCHEMA } from './schema.ts';

const THRESHOLDS: ReadonlyMap<string, object> = new Map(
  allThresholds().map(({ name, preset, meaning }) => [name, { description: meaning, default: preset }]),
);

/** The configuration file's JSON Schema (draft 7), for completion and checks in editors. */
export function configJsonSchema(): object {
  const schema = toJsonSchema(FILE_SCHEMA, { errorMode: 'ignore' });
  // A name among the properties is met as a key, whatever the schema around it.
  const told: object = JSON.parse(JSON.stringify(schema), (name, value) =>
    THRESHOLDS.has(name) ? { ...value, ...THRESHOLDS.get(name) } : value,
  );
  return { ...told, title: 'Loss Doctor configuration', description: 'Contents of .github/loss-doctor.yml' };
}
