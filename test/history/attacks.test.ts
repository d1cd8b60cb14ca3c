import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import type { RefusalReason } from '../../src/history/reasons.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/source/limits.ts';
import { type Attack, archiveOf, attackFiles, attacksOf, inSmall } from '../attacks/corpus.ts';
import { stopwatch } from '../worked.ts';
import { fileOf } from './files.ts';

/** Seconds of this process that the reading of an attack may take: far more than any takes, far less than those that get out of hand. */
const MOST = 60;

/** Part of the work of a reading that is allowed to what is given up on because of its work: it ends as many times earlier, or not at all. */
const PART = 1 / 8;

interface Trial {
  readonly files: Uint8Array;
  readonly limits: Partial<Limits>;
  readonly most: number;
}

function trialOf(attack: Attack): Trial {
  const { lessOften = 1 } = attack;
  const files = archiveOf([inSmall(attack, lessOften)]);
  if (attack.refuses.includes('too-large: work')) {
    const { work, freeWork } = DEFAULT_LIMITS;
    return { files, limits: { work: work * PART, freeWork: freeWork * PART }, most: MOST * PART };
  }
  // What grows with the square of its size takes the square of that less.
  return { files, limits: {}, most: MOST / lessOften ** 2 };
}

function told(because: RefusalReason): string {
  if (because.code === 'too-large') return `too-large: ${because.limit}`;
  return because.code === 'unsafe-member' ? `unsafe-member: ${because.problem}` : because.code;
}

// What each attack comes to, so that none passes because it was not understood.
describe.each(attackFiles())('%s', (file) => {
  it.each(attacksOf(file).map((attack) => [attack.name, attack] as const))('%s', { timeout: 300_000 }, async (_, attack) => {
    const { files, limits, most } = trialOf(attack);
    const archive = fileOf('loss-history.zip', Uint8Array.from(files));
    const worked = stopwatch();
    const { runs, refused } = await readHistories([archive], { limits });
    const seconds = worked();
    expect({ reads: runs.length, refuses: [...new Set(refused.map(({ because }) => told(because)))].toSorted() }).toEqual({
      reads: attack.reads,
      refuses: attack.refuses,
    });
    expect(seconds).toBeLessThan(most);
  });
});
