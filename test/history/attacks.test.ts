import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import type { RefusalReason } from '../../src/history/reasons.ts';
import { archiveOf, attackFiles, attacksOf } from '../attacks/corpus.ts';
import { stopwatch } from '../worked.ts';
import { fileOf } from './files.ts';

/** Seconds of this process that the reading of an attack may take: far more than any takes, far less than those that get out of hand. */
const MOST = 60;

function told(because: RefusalReason): string {
  if (because.code === 'too-large') return `too-large: ${because.limit}`;
  return because.code === 'unsafe-member' ? `unsafe-member: ${because.problem}` : because.code;
}

// What each attack comes to, so that none passes because it was not understood.
describe.each(attackFiles())('%s', (file) => {
  it.each(attacksOf(file).map((attack) => [attack.name, attack] as const))('%s', { timeout: 300_000 }, async (_, attack) => {
    const archive = fileOf('loss-history.zip', Uint8Array.from(archiveOf([attack])));
    const worked = stopwatch();
    const { runs, refused } = await readHistories([archive]);
    const seconds = worked();
    expect({ reads: runs.length, refuses: [...new Set(refused.map(({ because }) => told(because)))].toSorted() }).toEqual({
      reads: attack.reads,
      refuses: attack.refuses,
    });
    expect(seconds).toBeLessThan(MOST);
  });
});
