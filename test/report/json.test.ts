import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { en } from '../../src/report/language/en.ts';
import { file, healthy, overfitting, reportOf } from './situations.ts';

async function json(situation: Parameters<typeof reportOf>[0]) {
  return JSON.parse(renderJson(await reportOf(situation), en));
}

describe('report.json', () => {
  it('has the shape that was promised', async () => {
    const report = await json({ files: [...overfitting, file('x.txt', 'hello')], bases: [healthy] });
    expect(Object.keys(report)).toEqual([
      'schemaVersion',
      'version',
      'verdict',
      'summary',
      'gate',
      'runs',
      'refused',
      'comparison',
      'checklist',
    ]);
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'failing', gate: { conclusion: 'failure' } });
    const [run] = report.runs;
    expect(run).toMatchObject({ key: 'mlp', replicates: 1, axis: 'epoch', verdict: 'failing' });
    expect(run.files).toEqual([
      { path: 'mlp/training.csv', format: 'keras-csvlogger', because: 'columns "epoch", "loss", "val_loss"' },
    ]);
    const validation = run.series.find(({ name }: { name: string }) => name === 'val_loss');
    expect(validation).toMatchObject({ role: 'validation', metric: 'loss', direction: 'min', points: 40, nonFinite: 0 });
    expect(validation.min).toEqual({ at: 9, value: 0.731330394744873 });
    const [finding] = run.findings;
    expect(finding).toMatchObject({ id: 'mlp/overfitting/val_loss', kind: 'overfitting', severity: 'failing' });
    expect(finding.evidence.rise).toBeGreaterThan(0.3);
    expect(finding.rule).toMatch(/^Validation loss .*\.$/);
    expect(report.comparison.baseline).toMatchObject({ state: 'found', rung: 'exact', distance: 0, ageDays: 2.1 });
    expect(report.comparison.runs[0].findings).toContainEqual({ id: 'mlp/overfitting/val_loss', change: 'new' });
    expect(report.comparison.runs[0].numbers[0]).toMatchObject({
      metric: 'loss',
      what: 'best',
      baseRuns: 1,
      verdict: 'cannot-tell',
    });
    expect(report.refused).toEqual([{ path: 'x.txt', because: 'Unrecognized format. Name it with read-as.' }]);
    expect(report.checklist[0]).toMatchObject({ key: 'mlp/overfitting/4', item: 4, state: 'open' });
  });

  it('gives the paths of refused files whole, as those of files that were read', async () => {
    const path = `${'folder/'.repeat(20)}x\u202e.txt`;
    const report = await json({
      files: [file(path, 'hello'), file(path.replace('x', 'y').replace('.txt', '.csv'), 'epoch,loss\n1,2\n2,1\n')],
    });
    expect(report.refused[0].path).toBe(path);
    expect(report.runs[0].files[0].path).toBe(path.replace('x', 'y').replace('.txt', '.csv'));
  });

  it('has no comparison where none was asked for', async () => {
    expect(await json({ files: healthy })).not.toHaveProperty('comparison');
  });

  it('writes what is not finite as strings', async () => {
    const rows = [
      'epoch,loss,val_loss',
      ...Array.from({ length: 12 }, (_, i) => `${i},${i > 8 ? 'nan' : 1 / (i + 1)},${i > 9 ? 'inf' : 1 / (i + 1)}`),
    ];
    const report = await json({ files: [file('mlp/training.csv', rows.join('\n'))] });
    const [train, validation] = ['loss', 'val_loss'].map((name) =>
      report.runs[0].series.find((one: { name: string }) => one.name === name),
    );
    expect(train).toMatchObject({ nonFinite: 3, last: { at: 11, value: 'NaN' }, max: { value: 1 } });
    expect(validation).toMatchObject({ nonFinite: 2, last: { value: 'Infinity' } });
    expect(report.verdict).toBe('failing');
  });
});
