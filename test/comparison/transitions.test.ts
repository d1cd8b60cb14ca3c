import { describe, expect, it } from 'vitest';
import { risesFurther } from '../../src/comparison/rises.ts';
import { transitions } from '../../src/comparison/transitions.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { History } from '../../src/history/history.ts';
import { type Curves, clinicLine, historyOf } from './real-runs.ts';

function judged(...replicates: readonly [History, ...History[]]): RunDiagnosis {
  const [run] = diagnose({ runs: [{ key: 'mlp', replicates }] }).runs;
  if (!run) throw new Error('nothing diagnosed');
  return run;
}

const byEpochs = (curves: Curves | undefined): RunDiagnosis => judged(historyOf(curves ?? { train: [], val: [] }));

function overfittingOf(head: RunDiagnosis, base: RunDiagnosis, older: readonly RunDiagnosis[] = []): string | undefined {
  return transitions(head, base, older).find((one) => 'finding' in one && one.finding.kind === 'overfitting')?.change;
}

/** Whether the head's loss rises further than the base's. */
function isFurther(head: RunDiagnosis, base: RunDiagnosis, older: readonly RunDiagnosis[] = []): boolean | undefined {
  const finding = head.findings.find(({ kind }) => kind === 'overfitting');
  return finding && risesFurther(finding, base, older);
}

describe('overfitting is new by how far the loss rises', () => {
  const { run: quiet, seeds } = clinicLine('dev-0034');
  const [loud] = seeds;
  const change = clinicLine('dev-0024');

  it('not where only the seed differs and the base rises too, below what is called overfitting', () => {
    const [head, base] = [byEpochs(loud), byEpochs(quiet)];
    expect(base.findings.map(({ kind }) => kind)).not.toContain('overfitting');
    expect(isFurther(head, base)).toBe(false);
    expect(overfittingOf(head, base)).toBe('borderline');
  });
  it('where a rise is a warning and the base shows no sign of one', () => {
    const [head, base] = [byEpochs(change.interventions['longer']), byEpochs(change.run)];
    const finding = head.findings.find(({ kind }) => kind === 'overfitting');
    expect(finding?.severity).toBe('warning');
    expect(isFurther(head, base)).toBe(true);
    expect(overfittingOf(head, base)).toBe('new');
  });
  it('over a base that hardly learned too: what its whole curve does not show, it does not have', () => {
    const { run, interventions } = clinicLine('dev-0009');
    const base = byEpochs(interventions['lr_down']);
    expect(base.findings.map(({ kind, severity }) => `${kind}: ${severity}`)).toContain('slow-convergence: warning');
    expect(overfittingOf(byEpochs(run), base)).toBe('new');
  });
  it('against the highest of the base’s replicates, and of its earlier runs', () => {
    const { longer } = change.interventions;
    const head = byEpochs(longer);
    const together = judged(historyOf(change.run), historyOf(longer ?? change.run));
    expect(isFurther(head, byEpochs(change.run))).toBe(true);
    expect(isFurther(head, together)).toBe(false);
    expect(isFurther(head, byEpochs(change.run), [head])).toBe(false);
  });
  it('and never where an earlier base run showed it', () => {
    const [head, base] = [byEpochs(change.interventions['longer']), byEpochs(change.run)];
    expect(overfittingOf(head, base, [base])).toBe('new');
    expect(overfittingOf(head, base, [base, head])).toBe('borderline');
  });
});

describe('that nothing was learned', () => {
  const changeOf = (kind: string, head: RunDiagnosis, base: RunDiagnosis): string | undefined =>
    transitions(head, base, []).find((one) => 'finding' in one && one.finding.kind === kind)?.change;

  it('is not new where the base came hardly lower: a seed decides on which side of the threshold a run lies', () => {
    const { run, seeds } = clinicLine('dev-0015');
    expect(changeOf('no-learning', byEpochs(seeds[2]), byEpochs(run))).toBe('borderline');
  });
  it('is new where the base came far below', () => {
    const { run, interventions } = clinicLine('dev-0026');
    expect(changeOf('no-learning', byEpochs(interventions['lr_down']), byEpochs(run))).toBe('new');
  });
  it('is new at a loss of exactly zero, which lies below everything', () => {
    const { run } = clinicLine('dev-0026');
    const zero = byEpochs({ train: run.train.map(() => 0), val: run.val.map(() => 0) });
    expect(changeOf('no-learning', zero, byEpochs(run))).toBe('new');
  });
});

describe('a loss that grows without end', () => {
  it('ends in NaN or before it, by the seed: that the base’s diverges is the same problem', () => {
    const { seeds, interventions } = clinicLine('dev-0005');
    const [head, base] = [byEpochs(interventions['lr_up']), byEpochs(seeds[0])];
    const changes = transitions(head, base, []).flatMap((one) => ('finding' in one ? [`${one.finding.kind}: ${one.change}`] : []));
    expect(base.findings.map(({ kind }) => kind)).toContain('divergence');
    expect(changes).toContain('non-finite: borderline');
  });
});

describe('the same problem of the same series', () => {
  const line = clinicLine('dev-0054');
  const sick = line.interventions['bigger'];

  /** The run with its validation loss under another name. */
  function named(name: string): RunDiagnosis {
    const history = historyOf(sick ?? line.run);
    return judged({ ...history, series: history.series.map((one) => (one.role === 'validation' ? { ...one, name } : one)) });
  }
  const changes = (head: string, base: string): readonly string[] =>
    transitions(named(head), named(base), []).flatMap((one) => {
      const { kind } = 'finding' in one ? one.finding : one.was;
      return kind === 'overfitting' ? [one.change] : [];
    });

  it('is one whose name ends alike, whatever prefix the writer gave it', () => {
    expect(changes('eval/val_loss', 'val_loss')).toEqual(['pre-existing']);
    expect(changes('metrics.val_loss', 'logs/eval/val_loss')).toEqual(['pre-existing']);
  });
  it('is none of a series whose name ends otherwise', () => {
    expect(changes('val/box_loss', 'val/cls_loss')).not.toContain('pre-existing');
    expect(changes('val/box_loss', 'val/cls_loss')).toContain('resolved');
  });
});
