import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { AdviceKind, ChecklistItem, Finding, FindingKind, Outcome, Severity } from '../../src/diagnosis/diagnosis.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { FINDING_KINDS, KINDS } from '../../src/diagnosis/registry.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History, Series } from '../../src/history/history.ts';
import { type ClinicRun, clinicHistory, clinicRun, clinicRuns, clinicWith, historyOf, runOf, seriesOf } from './histories.ts';

/** What one detector says by itself, before conflicts are settled. */
function outcomes(kind: FindingKind, history: History, checkpoint: 'auto' | 'best' | 'last' = 'auto'): readonly Outcome[] {
  return KINDS[kind].detect(featuresOf(history, { checkpoint, thresholds: THRESHOLDS }), THRESHOLDS);
}

function finding(kind: FindingKind, history: History): Finding {
  const found = outcomes(kind, history).find((outcome) => outcome.state === 'found');
  if (found === undefined) throw new Error(`${kind} was not found in ${history.name}`);
  return found.finding;
}

function state(kind: FindingKind, history: History): string | undefined {
  return outcomes(kind, history)[0]?.state;
}

/** A run with its curves changed point by point. */
function changed(
  run: ClinicRun,
  part: { train?: (value: number, i: number) => number; val?: (value: number, i: number) => number },
): ClinicRun {
  const apply = (values: readonly (number | null)[], change?: (value: number, i: number) => number) =>
    values.map((value, i) => (value === null || change === undefined ? value : change(value, i)));
  return { ...run, train: apply(run.train, part.train), val: apply(run.val, part.val) };
}

/** It learned, and nothing is wrong with it. */
const healthy = clinicRun('dev-0027');

/** Severity, first and last place, advice and checklist of a finding. */
type Shown = readonly [Severity, from: number, to: number, advice: readonly AdviceKind[], checklist: readonly ChecklistItem[]];

describe('each kind is found in a real run that shows it', () => {
  const examples: readonly (readonly [FindingKind, string, Shown, measured: string])[] = [
    [
      'training-loss-rise',
      'dev-0431',
      ['warning', 22, 100, ['lower-learning-rate', 'go-back-to-a-checkpoint', 'check-the-data'], [2, 8]],
      'rise',
    ],
    ['late-rise', 'dev-0009', ['warning', 20, 40, ['stop-earlier', 'lower-learning-rate'], [4, 1]], 'rise'],
    ['generalization-gap', 'dev-0043', ['note', 38, 40, ['more-data'], [7, 10]], 'ratio'],
    [
      'no-learning',
      'dev-0082',
      ['failing', 1, 60, ['overfit-one-batch', 'check-the-data', 'lower-learning-rate', 'raise-learning-rate'], [8, 2, 7]],
      'fall',
    ],
    ['plateau', 'dev-0032', ['note', 4, 40, ['stop-earlier', 'use-a-schedule'], [4, 2]], 'share'],
    ['noisy-validation', 'dev-0044', ['note', 1, 60, ['fix-validation'], [7, 1]], 'ratio'],
    ['metric-mismatch', 'dev-0394', ['warning', 6, 25, ['choose-the-metric'], [8, 1]], 'rise'],
    ['early-stopping', 'dev-0029', ['note', 25, 40, ['stop-earlier'], [4]], 'saved'],
  ];
  it.each(examples)('%s in %s, how grave it is, where, and what helps', (kind, id, shown) => {
    const { severity, from, to, advice, checklist } = finding(kind, clinicHistory(clinicRun(id)));
    expect([severity, from, to, advice, checklist]).toEqual(shown);
  });
  it.each(examples)('%s in %s, with numbers that are those of the run', (kind, id, _, measured) => {
    const run = clinicRun(id);
    const { evidence, confidence, series, margin } = finding(kind, clinicHistory(run));
    const judged = series[0] === 'loss' ? run.train : run.val;
    expect(Object.values(evidence).every(Number.isFinite)).toBe(true);
    expect(evidence['points']).toBe(judged.length);
    const [number = Number.NaN, threshold = Number.NaN] = [evidence[measured], evidence['threshold']];
    // Too little of a fall, too much of everything else.
    expect(kind === 'no-learning' ? threshold - number : number - threshold).toBeGreaterThan(0);
    expect(margin).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThanOrEqual(0.4);
    expect(confidence).toBeLessThanOrEqual(0.97);
    if ('best' in evidence) expect(evidence['best']).toBe(Math.min(...judged.map((value) => value ?? Number.NaN)));
    if ('bestAt' in evidence) expect(judged[(evidence['bestAt'] ?? 0) - 1]).toBe(evidence['best']);
  });
  it.each(examples)('%s in %s, and not in a run that is well', (kind, id) => {
    const sick = outcomes(kind, clinicHistory(clinicRun(id))).map((one) => one.state);
    expect(sick).toContain('found');
    expect(outcomes(kind, clinicHistory(healthy)).map((one) => one.state)).not.toContain('found');
  });

  it('reaches all ten items of the checklist', () => {
    const histories = [...examples.map(([, id]) => id), 'dev-0007', 'dev-0225', 'dev-0001'].map((id) =>
      clinicHistory(clinicRun(id)),
    );
    const restarted = historyOf(clinicHistory(healthy).series, { breaks: [{ kind: 'restart', axis: 'epoch', at: 1, after: 3 }] });
    const items = [...histories, restarted].flatMap((history) =>
      FINDING_KINDS.flatMap((kind) => outcomes(kind, history)).flatMap((one) =>
        one.state === 'found' ? one.finding.checklist : [],
      ),
    );
    expect([...new Set(items)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('spike', () => {
  it('finds one that was put into a real curve, where it is, and how long it lasts', () => {
    const long = clinicWith('healthy');
    const spiked = changed(long, { train: (value, i) => (i === 60 ? value * 1.6 : value) });
    expect(state('spike', clinicHistory(long))).toBe('clear');
    const { from, evidence, severity } = finding('spike', clinicHistory(spiked));
    expect(from).toBe(61);
    expect(evidence['height']).toBeGreaterThan(0.4);
    expect(evidence['recovery']).toBe(1);
    expect(severity).toBe('note');
  });
});

describe('overfitting', () => {
  it('says nothing of a rise that stays below the training loss', () => {
    const run = clinicWith('overfitting');
    const above = changed(run, { train: (value) => value + 100 });
    expect(state('overfitting', clinicHistory(run))).toBe('found');
    const losses = historyOf(clinicHistory(above).series.slice(0, 2));
    expect(state('overfitting', losses)).toBe('clear');
  });

  it('is a note where the best checkpoint is kept, as declared or as logged', () => {
    const history = clinicHistory(clinicWith('overfitting'));
    const severity = (one: History, checkpoint: 'auto' | 'best' | 'last') => {
      const [outcome] = outcomes('overfitting', one, checkpoint);
      return outcome?.state === 'found' ? outcome.finding.severity : outcome?.state;
    };
    expect(severity(history, 'auto')).toBe('failing');
    expect(severity(history, 'best')).toBe('note');
    const logged = { ...history, checkpoint: { keeps: 'best' } } as const;
    expect(severity(logged, 'auto')).toBe('note');
    expect(severity(logged, 'last')).toBe('failing');
  });

  it('judges every validation set of the same loss', () => {
    const run = clinicWith('overfitting');
    const history = historyOf([
      seriesOf(run.train, { name: 'loss', role: 'train' }),
      seriesOf(healthy.val, { name: 'val_a/loss', role: 'validation', subset: 'a' }),
      seriesOf(run.val, { name: 'val_b/loss', role: 'validation', subset: 'b' }),
    ]);
    expect(outcomes('overfitting', history).map((one) => one.state === 'found' && one.finding.series[0])).toEqual([
      false,
      'val_b/loss',
    ]);
  });

  it('holds each component of a loss against its own part of the training loss', () => {
    const sick = clinicWith('overfitting');
    const component = (values: ClinicRun['val'], name: string, role: 'train' | 'validation') =>
      seriesOf(values, { name, role, component: true });
    const history = historyOf([
      component(healthy.train, 'train/box_loss', 'train'),
      component(sick.train, 'train/cls_loss', 'train'),
      component(healthy.val, 'val/box_loss', 'validation'),
      component(sick.val, 'val/cls_loss', 'validation'),
    ]);
    const [box, cls] = outcomes('overfitting', history);
    expect(box).toMatchObject({ state: 'clear', series: ['val/box_loss'] });
    expect(cls).toMatchObject({ state: 'found', finding: { series: ['val/cls_loss', 'train/cls_loss'] } });
  });

  it('warns only where a part of the loss rises while the metric of the whole improves', () => {
    const sick = clinicWith('overfitting');
    const part = (values: ClinicRun['val'], name: string, role: 'train' | 'validation') =>
      seriesOf(values, { name, role, component: true });
    const parts = [
      part(clinicWith('healthy').train, 'train/box_loss', 'train'),
      part(sick.train, 'train/obj_loss', 'train'),
      part(clinicWith('healthy').val, 'val/box_loss', 'validation'),
      part(sick.val, 'val/obj_loss', 'validation'),
    ];
    const map = (from: number, to: number) =>
      seriesOf(
        sick.val.map((_, i) => from + ((to - from) * i) / sick.val.length),
        { name: 'metrics/mAP50', role: 'validation', metric: 'map', direction: 'max' },
      );
    expect(finding('overfitting', historyOf(parts)).severity).toBe('failing');
    expect(finding('overfitting', historyOf([...parts, map(0.1, 0.9)])).severity).toBe('warning');
    expect(finding('overfitting', historyOf([...parts, map(0.9, 0.1)])).severity).toBe('failing');
  });

  it('is a note on a part that rises beside a total that does not, and nothing to stop for', () => {
    const [well, sick] = [clinicWith('healthy'), clinicWith('overfitting')];
    const total = seriesOf(well.val, { name: 'val_loss', role: 'validation' });
    const part = (values: ClinicRun['val']) => seriesOf(values, { name: 'val_aux_loss', role: 'validation', component: true });
    const train = seriesOf(well.train, { name: 'loss', role: 'train' });
    const told = finding('late-rise', historyOf([train, part(sick.val), total]));
    expect(told).toMatchObject({ severity: 'note', series: ['val_aux_loss'], advice: [] });
    expect(state('late-rise', historyOf([train, part(well.val), total]))).toBe('clear');
  });

  it('only notes a single point after the best, which may be an outlier', () => {
    const train = Array.from({ length: 20 }, (_, i) => 0.02 * 0.85 ** i);
    const history = (...end: number[]) => {
      const val = [...train.slice(0, 20 - end.length), ...end];
      return historyOf([
        seriesOf(train, { name: 'train_loss', role: 'train' }),
        seriesOf(val, { name: 'val_loss', role: 'validation' }),
      ]);
    };
    expect(finding('late-rise', history(0.005)).severity).toBe('note');
    expect(finding('overfitting', history(0.005, 0.006, 0.007)).severity).toBe('failing');
  });

  it('is left open without a training loss, and the rise is reported as one', () => {
    const { val } = clinicWith('overfitting');
    const history = historyOf([seriesOf(val, { name: 'val_loss', role: 'validation' })]);
    expect(outcomes('overfitting', history)[0]).toMatchObject({ state: 'notEvaluated', because: { code: 'no-training-loss' } });
    expect(finding('late-rise', history).severity).toBe('warning');
    expect(state('overfitting', historyOf([seriesOf(healthy.val, { name: 'val_loss', role: 'validation' })]))).toBe('clear');
  });

  it('gives way to a metric that still improves, unless the loss is what counts', () => {
    const history = clinicHistory(clinicRun('dev-0394'));
    const judged = (metric?: string) => {
      const runs = metric === undefined ? [] : [{ runs: '*', metric }];
      const policy = {
        failOn: 'new',
        warnOnly: false,
        checkpoint: 'auto',
        ifNoHistory: 'warn',
        ifNotJudged: 'neutral',
        runs,
      } as const;
      const found = diagnose({ runs: [runOf(history)] }, policy).runs[0]?.findings ?? [];
      return Object.fromEntries(found.map(({ kind, severity }) => [kind, severity]));
    };
    expect(judged()).toMatchObject({ overfitting: 'warning', 'metric-mismatch': 'warning' });
    expect(judged('loss')).toMatchObject({ overfitting: 'failing', 'metric-mismatch': 'note' });
  });
});

describe('the learning rate', () => {
  const rate = (values: readonly number[]): Series =>
    seriesOf(values, { name: 'lr', role: 'other', metric: 'lr', direction: 'unknown' });

  it('explains a rise of the training loss where it was raised in that stretch', () => {
    const run = clinicRun('dev-0431');
    const history = clinicHistory(run);
    const raised = historyOf([...history.series, rate(run.train.map((_, i) => (i < run.train.length - 2 ? 0.001 : 0.1)))]);
    expect(state('training-loss-rise', history)).toBe('found');
    expect(outcomes('training-loss-rise', raised)[0]).toMatchObject({ because: { code: 'rate-schedule', changes: 1 } });
  });

  it('keeps a plateau from being judged across a step', () => {
    const run = clinicRun('dev-0032');
    const stepped = historyOf([...clinicHistory(run).series, rate(run.val.map((_, i) => (i < run.val.length - 5 ? 0.1 : 0.01)))]);
    expect(outcomes('plateau', stepped)[0]).toMatchObject({ because: { code: 'rate-schedule', changes: 1 } });
  });
});

describe('a loss by steps, which the learned model does not know', () => {
  const steps = Array.from({ length: 2000 }, (_, i) => i);
  const scattered = steps.map((i) => 1 + 0.4 * Math.sin(i * 12.9898) * Math.cos(i * 78.233));
  const byStep = (values: readonly number[], name: string, role: 'train' | 'validation', every = 1) =>
    seriesOf(values, { name, role, axis: 'step', x: Float64Array.from(values, (_, i) => i * every) });

  it('is no underfitting while the validation loss falls', () => {
    const train = byStep(scattered, 'loss', 'train');
    const falling = byStep([1.1, 1.05, 1, 0.97, 0.94, 0.92, 0.9, 0.89], 'val_loss', 'validation', 250);
    const flat = byStep([1.1, 1.11, 1.1, 1.09, 1.1, 1.1, 1.11, 1.1], 'val_loss', 'validation', 250);
    expect(state('underfitting', historyOf([train, falling]))).toBe('clear');
    expect(finding('no-learning', historyOf([train, flat])).severity).toBe('failing');
  });

  it('swings where it goes up and down by blocks', () => {
    const jumps = steps.map((i) => (i < 100 ? 2 : Math.floor(i / 50) % 2 === 0 ? 0.8 : 1.2));
    expect(finding('oscillation', historyOf([byStep(jumps, 'loss', 'train')])).severity).toBe('warning');
  });
});

describe('what is not a supervised run of one piece', () => {
  it('judges the last attempt of a restarted log only', () => {
    const sick = clinicWith('overfitting');
    const again = (
      first: readonly (number | null)[],
      second: readonly (number | null)[],
      name: string,
      role: 'train' | 'validation',
    ) =>
      seriesOf([...first, ...second], {
        name,
        role,
        x: Float64Array.from([...first.map((_, i) => i + 1), ...second.map((_, i) => i + 1)]),
      });
    const history = historyOf(
      [again(sick.train, healthy.train, 'loss', 'train'), again(sick.val, healthy.val, 'val_loss', 'validation')],
      {
        breaks: [{ kind: 'restart', axis: 'epoch', at: 1, after: sick.val.length }],
      },
    );
    expect(state('overfitting', history)).toBe('clear');
    expect(finding('restarted-log', history)).toMatchObject({ severity: 'note', checklist: [6] });
  });

  it('only notes a restart where no loss is judged', () => {
    const history = historyOf([seriesOf([1, 2, 1, 2], { name: 'loss_D', role: 'train', adversarial: true })], {
      breaks: [{ kind: 'restart', axis: 'epoch', at: 1, after: 2 }],
    });
    expect(finding('restarted-log', history).severity).toBe('note');
  });

  it('holds an error measure against itself, not against the loss of the training', () => {
    const error = { metric: 'error' } as const;
    const history = historyOf([
      seriesOf([3, 2, 1], { name: 'train_loss', role: 'train' }),
      seriesOf([4, 3, 2], { name: 'train_mae', role: 'train', ...error }),
      seriesOf([5, 4, 3], { name: 'val_mae', role: 'validation', ...error }),
    ]);
    expect(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }).main).toEqual({ train: 1, validation: 2 });
  });

  it('judges the training loss by steps where its mean over an epoch has hardly a point', () => {
    const history = historyOf([
      seriesOf([9, 8, 7, 6, 5, 4, 3, 2, 1], { name: 'loss', role: 'train' }),
      seriesOf([6, 3], { name: 'train_loss', role: 'train' }),
      seriesOf([7, 4], { name: 'val_loss', role: 'validation' }),
    ]);
    expect(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }).main).toEqual({ train: 0, validation: 2 });
  });

  it('only notes a validation loss that was logged in another unit than the training loss', () => {
    const val = [1.7, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.95];
    const severity = (factor: number, drop: number) =>
      finding(
        'unrepresentative-validation',
        historyOf([
          seriesOf(
            val.map((value, i) => (value * factor) / (i < 2 ? drop : 1)),
            { name: 'train_loss', role: 'train' },
          ),
          seriesOf(val, { name: 'val_loss', role: 'validation' }),
        ]),
      ).severity;
    expect(severity(500, 1)).toBe('note');
    expect(severity(12, 12)).toBe('warning');
  });

  it('says that losses of reinforcement learning show nothing', () => {
    const history = historyOf([
      seriesOf([1, 2, 3, 4, 5, 6, 7, 8], { name: 'train/loss', role: 'train' }),
      seriesOf([1, 2, 3, 4, 5, 6, 7, 8], { name: 'rollout/ep_rew_mean', role: 'other', metric: 'reward', direction: 'max' }),
    ]);
    expect(outcomes('divergence', history)[0]).toMatchObject({ because: { code: 'reinforcement-learning' } });
  });

  it('takes no other quantity of reinforcement learning for its loss', () => {
    const grows = [0.001, 0.002, 0.004, 0.009, 0.02, 0.05, 0.1, 0.2];
    const history = historyOf([
      seriesOf(grows, { name: 'train/loss', role: 'train', adversarial: true }),
      seriesOf(grows, { name: 'train/approx_kl', role: 'train', metric: 'error' }),
    ]);
    expect(outcomes('divergence', history)[0]).toMatchObject({ because: { code: 'adversarial-loss', series: 'train/loss' } });
  });

  it('says which direction it does not know', () => {
    const history = historyOf([seriesOf([1, 2, 3, 4, 5, 6], { name: 'val/loss', role: 'validation', direction: 'unknown' })]);
    expect(outcomes('overfitting', history)[0]).toMatchObject({ because: { code: 'unknown-direction', series: 'val/loss' } });
  });
});

it.each(['generalization-gap', 'plateau'] as const)('gives the noise of %s as a share, whatever the unit of the loss', (kind) => {
  const noiseOf = (run: ClinicRun, factor: number): number => {
    const scaled = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value * factor));
    const [outcome] = outcomes(kind, clinicHistory({ ...run, train: scaled(run.train), val: scaled(run.val) }));
    return (outcome?.state === 'found' && outcome.finding.evidence['noise']) || 0;
  };
  const noisy = clinicRuns.filter((run) => noiseOf(run, 1) > 0);
  expect(noisy).not.toEqual([]);
  for (const run of noisy) expect(noiseOf(run, 64)).toBeCloseTo(noiseOf(run, 1), 9);
});

describe('still improving', () => {
  const falling = (at: number) => 0.0198 + 1000 * 0.8255 ** at;
  const losses = (validation: readonly number[]) =>
    historyOf([
      seriesOf(
        validation.map((_, at) => falling(at)),
        { name: 'loss', role: 'train' },
      ),
      seriesOf(validation, { name: 'val_loss', role: 'validation' }),
    ]);
  const steep = Array.from({ length: 58 }, (_, at) => 0.12 + 1200 * 0.8255 ** at);

  it('is not said where the last values rise, however steep the fall before them was', () => {
    expect(state('still-improving', losses([...steep, 0.139]))).toBe('found');
    expect(state('still-improving', losses([...steep, 0.1393, 0.1396, 0.1405]))).toBe('clear');
  });

  it('is said where the last values rise by no more than the scatter', () => {
    const scattered = Array.from({ length: 57 }, (_, at) => 1 - at / 100 + (at % 2 === 0 ? 0.02 : -0.02));
    expect(state('still-improving', losses([...scattered, 0.425, 0.43, 0.435]))).toBe('found');
  });

  it('is not said of a loss that has leveled off, however much the last doubling brought', () => {
    expect(state('still-improving', losses(Array.from({ length: 60 }, (_, at) => 0.1 + 2 * 0.85 ** at)))).toBe('clear');
    expect(state('still-improving', losses(Array.from({ length: 60 }, (_, at) => 0.1 + 2 * 0.97 ** at)))).toBe('found');
  });
});
