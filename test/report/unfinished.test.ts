import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { file, reportOf } from './situations.ts';

const rows = readFileSync(new URL('../../examples/healthy/mlp/training.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

/** The healthy example as console logs of runs that were to be so long. */
async function saidOf(...planned: readonly number[]): Promise<string> {
  const files = planned.map((epochs, run) => {
    const lines = rows.map((row, i) => {
      const [, , loss, , val] = row.split(',');
      return `Epoch ${i + 1}/${epochs} - loss: ${loss} - val_loss: ${val}`;
    });
    return file(`runs/${'abc'[run]}/train.log`, `${lines.join('\n')}\n`);
  });
  return renderTerminal(await reportOf({ files, context: { local: true }, policy: { failOn: 'never' } }), {
    language: en,
    width: 400,
    colour: false,
  });
}

it('calls a healthy run that broke off healthy so far, and says what was planned', async () => {
  const said = await saidOf(70);
  expect(said).toMatch(/^✅ "a" looks healthy so far\n/);
  expect(said).toMatch(/It is at epoch 40; 70 epochs are planned\./);
});

it('says nothing of it where the run reached its end', async () => {
  const said = await saidOf(40);
  expect(said).toMatch(/^✅ "a" looks healthy\n/);
  expect(said).not.toContain('planned');
});

it('says how many of several runs broke off', async () => {
  expect(await saidOf(40, 70, 40)).toMatch(/^✅ All 3 runs look healthy.*\n[\s\S]*1 of 3 ended before their planned end\./);
  expect(await saidOf(70, 70)).toMatch(/^✅ All 2 runs look healthy\n[\s\S]*2 of 2 ended before their planned end\./);
});
