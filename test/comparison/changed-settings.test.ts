import { describe, expect, it } from 'vitest';
import { changedSettings } from '../../src/comparison/changed-settings.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Setting, SettingsFile } from '../../src/history/settings/plain-values.ts';
import { clinicLine, historyOf } from './real-runs.ts';

function runWith(...settings: readonly SettingsFile[]): RunDiagnosis {
  const history = { ...historyOf(clinicLine('dev-0028').run), ...(settings.length > 0 && { settings }) };
  const [run] = diagnose({ runs: [{ key: 'mlp', replicates: [history] }] }).runs;
  if (!run) throw new Error('nothing diagnosed');
  return run;
}

const file = (values: Readonly<Record<string, Setting[1]>>, name = 'hparams.yaml'): SettingsFile => ({
  name,
  values: Object.entries(values),
});

describe('what changed', () => {
  it('is what differs, what explains most first, what is new or gone among it', () => {
    const head = runWith(file({ data: 'b', dropout: 0, batch_size: 32, 'optimizer.lr': 0.01, warmup_steps: 0, same: 1 }));
    const base = runWith(file({ data: 'a', dropout: 0.1, batch_size: 64, 'optimizer.lr': 0.001, weight_decay: 0.1, same: 1 }));
    expect(changedSettings(head, base, [])).toEqual({
      files: ['hparams.yaml'],
      changes: [
        { name: 'optimizer.lr', base: 0.001, head: 0.01 },
        { name: 'warmup_steps', head: 0 },
        { name: 'batch_size', base: 64, head: 32 },
        { name: 'dropout', base: 0.1, head: 0 },
        { name: 'weight_decay', base: 0.1 },
        { name: 'data', base: 'a', head: 'b' },
      ],
    });
  });
  it('is nothing where the same stands on both sides, whatever its order', () => {
    const [head, base] = [runWith(file({ lr: 1e-5, b: true })), runWith(file({ b: true, lr: 0.00001 }))];
    expect(changedSettings(head, base, [])).toEqual({ files: ['hparams.yaml'], changes: [] });
  });
  it('is not what differs between base runs themselves', () => {
    const [head, base, older] = [
      { fold: 3, lr: 1 },
      { fold: 1, lr: 2 },
      { fold: 2, lr: 2 },
    ].map((values) => runWith(file(values)));
    if (!head || !base || !older) throw new Error('three runs');
    expect(changedSettings(head, base, [])?.changes.map(({ name }) => name)).toEqual(['lr', 'fold']);
    expect(changedSettings(head, base, [older])?.changes.map(({ name }) => name)).toEqual(['lr']);
  });
  it('is told of files on both sides only', () => {
    const both = file({ lr: 1 });
    expect(changedSettings(runWith(both), runWith(), [])).toBeUndefined();
    expect(changedSettings(runWith(), runWith(both), [])).toBeUndefined();
    expect(changedSettings(runWith(both, file({ a: 1 }, 'config.json')), runWith(both), [])?.changes).toEqual([]);
  });
});
