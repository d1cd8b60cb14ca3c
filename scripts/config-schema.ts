// Writes the configuration file's JSON Schema for editors: npm run schema
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/json-schema.ts';

writeFileSync('docs/loss-doctor.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
