// Writes the JSON Schema of report.json: npm run report-schema
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../src/report/report-schema.ts';

writeFileSync('docs/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
