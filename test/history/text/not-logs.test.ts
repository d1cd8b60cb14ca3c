import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';

const FOLDER = join('test', 'fixtures', 'not-logs');
const names = readdirSync(FOLDER).sort();

describe('what other programs print', () => {
  it('is a corpus worth the name', () => expect(names.length).toBeGreaterThanOrEqual(50));

  it.each(names)('%s is refused', async (name) => {
    const { runs, refused } = await readHistories([fileOf(name, readFileSync(join(FOLDER, name), 'utf8'))]);
    const read = runs.flatMap(({ replicates }) => replicates.flatMap(({ series }) => series.map((one) => one.name)));
    expect(read).toEqual([]);
    expect(refused).toHaveLength(1);
  });
});
