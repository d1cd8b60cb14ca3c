import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMA } from './schema.ts';

/** The configuration file's JSON Schema (draft 7), for completion and checks in editors. */
export function configJsonSchema(): object {
  const schema = toJsonSchema(FILE_SCHEMA, { errorMode: 'ignore' });
  return { ...schema, title: 'Loss Doctor configuration', description: 'Contents of .github/loss-doctor.yml' };
}
