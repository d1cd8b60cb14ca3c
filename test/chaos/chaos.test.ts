import { cpus } from 'node:os';
import { expect, test } from 'vitest';
import { type Judgement, judge } from './judge.ts';
import { play, type Stage, setStage } from './play.ts';
import { scenarioOf } from './scenario.ts';

/** `npm run chaos` asks for 500; the test suite plays the first of the same scenarios. */
const COUNT = Number(process.env['CHAOS_SCENARIOS'] ?? 50);
const SEED = Number(process.env['CHAOS_SEED'] ?? 1);
const VERBOSE = process.env['CHAOS_VERBOSE'] !== undefined;

test(`${COUNT} scenarios in which GitHub fails end with the right gate and one comment`, { timeout: 3_600_000 }, async () => {
  const stage = await setStage();
  const queue = Array.from({ length: COUNT }, (_, index) => SEED + index);
  const judgements: Judgement[] = [];
  const worker = async () => {
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) judgements.push(await oneScenario(stage, seed));
  };
  await Promise.all(Array.from({ length: cpus().length + 1 }, worker));
  if (process.env['CHAOS_SCENARIOS'] !== undefined) console.log(tableOf(judgements));
  const wrong = judgements.filter((it) => it.wrong.length > 0).sort((a, b) => a.seed - b.seed);
  expect(wrong.map((it) => `seed ${it.seed} (${it.struck.join(', ')}): ${it.wrong.join('; ')}`)).toEqual([]);
});

async function oneScenario(stage: Stage, seed: number): Promise<Judgement> {
  const played = await play(stage, scenarioOf(seed));
  const judgement = judge(played);
  if (VERBOSE) {
    const { outcomes, scenario } = played;
    console.log(JSON.stringify({ ...scenario, ...judgement }, null, 1));
    for (const it of outcomes) console.log(it.exitCode, `${Math.round(it.milliseconds)} ms`, it.stdout, it.stderr);
    const seen = outcomes[0]?.requests ?? [];
    console.log(seen.map((it) => `${it.method} ${it.path} ${it.status}`).join('\n'));
  }
  return judgement;
}

/** How often each fault struck, and what came of it. */
function tableOf(judgements: readonly Judgement[]): string {
  const names = [...new Set(judgements.flatMap((it) => it.struck))].sort();
  const rows = [...names, undefined].map((name) =>
    rowOf(
      name ?? 'no fault struck',
      judgements.filter((it) => (name === undefined ? it.struck.length === 0 : it.struck.includes(name))),
    ),
  );
  const head = ['fault', 'scenarios', 'failure', 'success', 'neutral', 'created', 'updated', 'not written', 'wrong'];
  return [head, ...rows]
    .map((row) => row.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(11))).join(''))
    .join('\n');
}

function rowOf(name: string, of: readonly Judgement[]): string[] {
  const gates = of.flatMap((it) => it.gates);
  const count = (gate: string) => String(gates.filter((it) => it === gate).length);
  const written = (comment: string) => of.filter((it) => it.comment === comment).length;
  return [
    name,
    String(of.length),
    count('failure'),
    count('success'),
    count('neutral'),
    String(written('created')),
    String(written('updated')),
    String(written('none, said so') + written('left as it was')),
    String(of.filter((it) => it.wrong.length > 0).length),
  ];
}
