import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { filesAt, WRITTEN } from '../history/binary/written.ts';
import { expectAccounted, expectSane, fuzz, mutated, upTo } from './binary.ts';
import { TIMEOUT } from './effort.ts';

const PAGE = 4096;

describe('damaged MLflow stores', { timeout: TIMEOUT }, () => {
  it('never crash the reader of databases, nor keep it busy', async () => {
    const whole = new Uint8Array(readFileSync(join(WRITTEN, 'mlflow/sqlite/mlflow.db')));
    await fuzz(async (random) => {
      const bytes = new Uint8Array(whole);
      // The schema, and then headers of pages, where pointers to other pages are.
      for (let n = 1 + upTo(random, 12); n > 0; n--) {
        const page = random() < 0.3 ? 0 : upTo(random, bytes.length / PAGE);
        bytes[page * PAGE + upTo(random, random() < 0.7 ? 128 : PAGE)] = upTo(random, 256);
      }
      bytes.set(whole.subarray(0, 16));
      const reading = await readHistories([{ path: 'mlflow.db', content: new Blob([bytes]) }]);
      expectSane(reading);
      expectAccounted(reading, ['mlflow.db']);
    });
  });

  it('never crash the reader of files', async () => {
    const files = filesAt(WRITTEN, 'mlflow/file-store/mlruns');
    const contents = await Promise.all(
      files.map(async ({ path, content }) => ({ path, bytes: new Uint8Array(await content.slice().arrayBuffer()) })),
    );
    await fuzz(async (random) => {
      const changed = contents.map(({ path, bytes }) => ({
        path,
        content: new Blob([random() < 0.3 ? mutated(bytes, random) : bytes]),
      }));
      expectSane(await readHistories(changed));
    });
  });
});
