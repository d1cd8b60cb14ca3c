import { describe, expect, it } from 'vitest';
import type { Baseline, Rung } from '../../src/comparison/baseline.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/config/policy.ts';
import { isUnseen } from '../../src/decision/gate.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { givenBaseline } from '../../src/run.ts';
import { file, overfitting, reportOf } from '../report/situations.ts';
import { bad, clinic, csv, type Files, good, oneRun, SCENES, type Scene } from './scenes.ts';

const filesOf = (files: Files) => Object.entries(files).map(([path, text]) => file(path, text));

function reportOn({ base, head }: Scene, policy: Partial<Policy> = {}): Promise<Report> {
  return reportOf({ files: filesOf(head), bases: base.toReversed().map(filesOf), policy });
}

const codesOf = ({ gate }: Report) => gate.because.filter(isUnseen).map(({ code }) => code);
const mlp = (content: string): Files => ({ 'mlp/training.csv': content });

describe('a line in a log that says that the best checkpoint is kept', () => {
  const scene = SCENES['a line that says the best checkpoint was kept'];

  it('makes nothing milder that the base’s log does not say, and is told', async () => {
    const { gate } = await reportOn(scene);
    expect(gate).toEqual({
      conclusion: 'failure',
      because: [
        { code: 'new-finding', key: 'mlp', kind: 'overfitting' },
        { code: 'best-checkpoint', key: 'mlp' },
      ],
    });
  });

  it('counts where the base’s log says so too, or the configuration does', async () => {
    const claiming = scene.base.map(
      (files): Files =>
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            `${text}Restoring model weights from the end of the best epoch: 20.\n`,
          ]),
        ),
    );
    expect((await reportOn({ base: claiming, head: scene.head })).gate.conclusion).toBe('success');
    expect((await reportOn(scene, { checkpoint: 'best' })).gate.conclusion).toBe('success');
  });

  it('turns no finding of the base red', async () => {
    const [before] = Object.values(scene.head);
    const base = [{ 'mlp/train.log': (before ?? '').replace(/Restoring.*\n/, '') }];
    expect((await reportOn({ base, head: scene.head })).gate.conclusion).toBe('success');
  });
});

describe('what a push does not show', () => {
  it('is no reason where the same is trained again', async () => {
    expect(codesOf(await reportOn(SCENES['control: good']))).toEqual([]);
  });

  it('is told and decides nothing where findings never fail the check', async () => {
    const { gate } = await reportOn(SCENES['bad run dropped'], { failOn: 'never' });
    expect(gate).toEqual({ conclusion: 'success', because: [{ code: 'never' }, { code: 'run-gone', key: 'mlp' }] });
  });

  it('turns nothing red under warn-only', async () => {
    const { gate } = await reportOn(SCENES['bad run dropped'], { ifNotJudged: 'fail', warnOnly: true });
    expect(gate.conclusion).toBe('neutral');
    expect(gate.because[0]).toEqual({ code: 'warn-only', instead: 'failure' });
  });

  it('is said beside a finding that fails the check', async () => {
    const { base } = SCENES['bad run dropped'];
    const { gate } = await reportOn({ base, head: mlp(csv(bad)) });
    expect(gate).toEqual({
      conclusion: 'failure',
      because: [
        { code: 'new-finding', key: 'mlp', kind: 'overfitting' },
        { code: 'run-gone', key: 'cnn' },
      ],
    });
  });

  it('is not what a base had behind its best that overfits: stopping earlier is what the report asks for', async () => {
    const stopped = bad.slice(0, 8);
    expect(codesOf(await reportOn({ base: [mlp(csv(bad))], head: mlp(csv(stopped)) }))).toEqual([]);
    expect(codesOf(await reportOn({ base: oneRun, head: mlp(csv(stopped)) }))).toEqual(['ends-early']);
  });

  it('names a series that is gone, and none that is renamed', async () => {
    const with2 = csv(
      good.map(([epoch, loss, val]) => [epoch, loss, val, 1 / (1 + val)]),
      'epoch,loss,val_loss,val_accuracy',
    );
    const report = await reportOn({ base: [mlp(with2)], head: mlp(csv(good)) });
    expect(report.gate.because).toEqual([{ code: 'series-gone', key: 'mlp', series: ['val_accuracy'] }]);
    const renamed = csv(good, 'epoch,train_loss,valid_loss');
    expect(codesOf(await reportOn({ base: oneRun, head: mlp(renamed) }))).toEqual([]);
  });

  it('tells a kind that the configuration switched off, with or without a base', async () => {
    const policy = { runs: [{ runs: '*', severity: { overfitting: 'off' } }] } as const;
    const { gate } = await reportOn(SCENES['control: bad'], policy);
    expect(gate).toEqual({ conclusion: 'neutral', because: [{ code: 'switched-off', key: 'mlp', kinds: ['overfitting'] }] });
    const alone = await reportOf({ files: overfitting, policy: { ...policy, failOn: 'any' } });
    expect(alone.gate.conclusion).toBe('failure');
  });

  it('tells a run that could not be judged, with or without a base', async () => {
    const head = mlp(csv(good.slice(0, 2)));
    const report = await reportOf({ files: filesOf(head), policy: { failOn: 'any' } });
    expect(report.gate).toMatchObject({
      conclusion: 'failure',
      because: [
        { code: 'unjudged-fails', by: 'fail-on' },
        { code: 'not-judged', key: expect.any(String) },
      ],
    });
  });

  it('is not every file that is no history', async () => {
    const head = { ...mlp(clinic('calm-2')), 'mlp/notes.md': '# Notes\n', 'mlp/stderr.log': '', 'mlp/args.json': '{"lr": 0.1}' };
    expect(codesOf(await reportOn({ base: oneRun, head }))).toEqual([]);
  });

  it('is an archive that cannot be opened, though nothing else was there', async () => {
    const files = [file('mlp.zip', 'PK\u0003\u0004 and nothing behind it')];
    expect((await reportOf({ files, policy: { failOn: 'new' } })).gate.conclusion).toBe('neutral');
    expect((await reportOf({ files, policy: { failOn: 'any' } })).gate.conclusion).toBe('failure');
  });

  it('is an earlier training in the same log that fails, unless the base’s log holds one too', async () => {
    const scene = SCENES['two trainings in one file, the bad one first'];
    expect((await reportOn(scene)).gate.because).toEqual([{ code: 'earlier-part', key: 'mlp', kind: 'overfitting' }]);
    expect(codesOf(await reportOn({ base: [scene.head], head: scene.head }))).toEqual([]);
    const three = mlp(csv([...bad, ...good, ...good]));
    expect(codesOf(await reportOn({ base: oneRun, head: three }))).toEqual(['earlier-part']);
    expect(codesOf(await reportOn({ base: oneRun, head: mlp(csv([...good, ...good])) }))).toEqual([]);
  });

  it('is one of two values at each position, unless the base logs so too', async () => {
    const scene = SCENES['each epoch logged twice, the good one last'];
    expect(codesOf(await reportOn(scene))).toEqual(['logged-twice']);
    expect(codesOf(await reportOn({ base: [scene.head], head: scene.head }))).toEqual([]);
  });

  it('is no majority of replicates where half of them fail, and the run is not healthy', async () => {
    const { gate, diagnosis } = await reportOn(SCENES['one healthy seed beside a bad one']);
    expect(gate.because).toEqual([{ code: 'outvoted', key: 'mlp', kind: 'overfitting', having: 1, of: 2 }]);
    expect(diagnosis.verdict).toBe('unknown');
  });

  it('is a worse seed that a better one hides in the mean, unless the base had as many', async () => {
    const scene = SCENES['a worse seed beside a better one'];
    expect((await reportOn(scene)).gate.because).toEqual([{ code: 'worse-in-mean', key: 'mlp', metric: 'loss', of: 2, base: 1 }]);
    const { head } = scene;
    expect(codesOf(await reportOn({ base: [head, head, head], head }))).toEqual([]);
  });

  it('since a training that only stands in for the base keeps the check from passing and fails nothing by `any`', async () => {
    const { base, head } = SCENES['bad run dropped'];
    const given = await givenBaseline(base.map(filesOf), { policy: DEFAULT_POLICY, branch: 'main' });
    if (given.baseline.state !== 'found') throw new Error('no base');
    const of = async (rung: Rung, policy: Partial<Policy>) =>
      (await reportOf({ files: filesOf(head), baseline: { ...given.baseline, rung } as Baseline, policy })).gate.conclusion;
    expect(await of('earlier', {})).toBe('neutral');
    expect(await of('earlier', { failOn: 'any' })).toBe('neutral');
    expect(await of('earlier', { failOn: 'any', ifNotJudged: 'fail' })).toBe('failure');
    expect(await of('other', { failOn: 'any' })).toBe('success');
  });

  it('says what 38 runs share in one sentence', async () => {
    const base = SCENES['the last of 40 runs dropped'].base;
    const head = Object.fromEntries(Object.entries(base[0] ?? {}).slice(0, 2));
    const comment = renderComment(await reportOn({ base, head }), { language: en });
    expect(comment).toMatch(/`leg_ac` ran on `main` and is not in this push\. The same for `leg_ad`, .* and 29 more\./);
  });
});
