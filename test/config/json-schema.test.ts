import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';

it('is committed as the schema says (npm run schema writes it)', () => {
  const committed: unknown = JSON.parse(readFileSync(new URL('../../docs/loss-doctor.schema.json', import.meta.url), 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

it('describes every field and refuses unknown ones', () => {
  const schema = JSON.parse(JSON.stringify(configJsonSchema()));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties['fail-on'].enum).toEqual(['new', 'any', 'never']);
  const run = schema.properties.runs.additionalProperties;
  expect(Object.keys(run.properties.thresholds.properties).toSorted()).toEqual(Object.keys(THRESHOLDS).toSorted());
  for (const [name, property] of Object.entries<{ description?: string }>(schema.properties))
    expect(property.description, name).toBeTruthy();
  for (const [name, value] of Object.entries(THRESHOLDS)) {
    const property = run.properties.thresholds.properties[name];
    expect(property, name).toMatchObject({ default: value, description: expect.stringMatching(/^[\p{Lu}…].{8}/u) });
  }
});
