import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { en } from '../../src/report/language/en.ts';
import { reportJsonSchema } from '../../src/report/report-schema.ts';
import { healthy, overfitting, reportOf, under } from './situations.ts';

it('is committed as the code says (npm run report-schema writes it)', () => {
  const committed = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
});

it('holds of real reports, and of no other', async () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(JSON.stringify(reportJsonSchema())));
  const report = await reportOf({ files: [...under('a', overfitting), ...under('b', healthy)] });
  const json = JSON.parse(renderJson(report, en));
  expect([validate(json), validate.errors]).toEqual([true, null]);
  expect(validate({ ...json, verdict: 'fine' })).toBe(false);
  json.runs[0].findings[0].evidence.rise = { value: 1 };
  expect(validate(json)).toBe(false);
});
