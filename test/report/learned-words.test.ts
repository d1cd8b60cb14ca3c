import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import type { History } from '../../src/history/history.ts';
import { ADVICE_RECORD } from '../../src/report/advice-record.generated.ts';
import { chartOf } from '../../src/report/chart-of.ts';
import { en } from '../../src/report/language/en.ts';
import { forecastPhrase } from '../../src/report/said/forecast.ts';
import { recordOf } from '../../src/report/said/record.ts';
import { historyOf, runOf, seriesOf } from '../diagnosis/histories.ts';
import { file, reportOf } from './situations.ts';

/** Expects much of training longer. */
const longer: Judge = () => ({
  labels: { diverged: -4, rateTooHigh: -4, rateTooLow: -4, notConverged: 4, underfitting: -4 },
  worth: { 'lower-learning-rate': 0, 'raise-learning-rate': 0, 'train-longer': 0.9, 'stop-earlier': 0, 'bigger-model': 0 },
});

function runOfLoss(loss: (place: number) => number, length: number, part: Partial<History> = {}, every = 1): RunDiagnosis {
  const values = Array.from({ length }, (_, i) => loss(i + 1));
  const at = { x: Float64Array.from(values, (_, i) => every * (i + 1)), axis: every === 1 ? 'epoch' : 'step' } as const;
  const series = [
    seriesOf(
      values.map((value) => value - 0.1),
      { name: 'loss', role: 'train', ...at },
    ),
    seriesOf(values, { name: 'val_loss', role: 'validation', ...at }),
  ];
  const [run] = diagnose({ runs: [runOf(historyOf(series, part))] }, DEFAULT_POLICY, longer).runs;
  if (run === undefined) throw new Error('a run went missing');
  return run;
}

const law = (epoch: number): number => 1 + 2 * epoch ** -0.5;

describe('how often an advice helped', () => {
  const [band] = ADVICE_RECORD.networks.bands['train-longer'] ?? [];

  it('is told of runs that are like those that were measured: of the same kind, by epochs, of such a length', () => {
    expect(band?.given).toBeGreaterThan(50);
    expect(recordOf('train-longer', runOfLoss(law, 40))).toMatchObject({ id: 'fix.record' });
    const { fewest, most } = ADVICE_RECORD.networks;
    expect(recordOf('train-longer', runOfLoss(law, fewest - 1))).toBeUndefined();
    expect(recordOf('train-longer', runOfLoss(law, most + 1))).toBeUndefined();
    expect(recordOf('train-longer', runOfLoss(law, 40, {}, 250))).toBeUndefined();
  });

  it('is counted for boosting by itself', () => {
    const boosted = recordOf('train-longer', runOfLoss(law, 60, { boosting: true }, 2));
    const own = ADVICE_RECORD.boosting.bands['train-longer'];
    expect(boosted?.id).toBe('fix.record.nearly.trees');
    expect(boosted?.slots['n']).toBe(own?.at(-1)?.given);
  });

  it('is nothing where little was expected', () => {
    expect(recordOf('bigger-model', runOfLoss(law, 40))).toBeUndefined();
  });
});

describe('the forecast in words', () => {
  it('is a share of the loss, and of its fall where the loss may be negative', () => {
    const share = forecastPhrase(runOfLoss(law, 40));
    expect(share).toMatchObject({ id: 'course.longer', slots: { pct: { kind: 'share' } } });
    const ofFall = forecastPhrase(runOfLoss((epoch) => law(epoch) - 3, 40));
    expect(ofFall).toMatchObject({ id: 'course.longer', slots: { pct: { id: 'course.of-fall' } } });
  });

  it('never calls a rise to come lower', () => {
    const turned = (epoch: number): number => Math.max(law(epoch), law(20)) + 0.0006 * Math.max(0, epoch - 20);
    expect(forecastPhrase(runOfLoss(turned, 40))).toBeUndefined();
    expect(forecastPhrase(runOfLoss((epoch) => Math.max(law(epoch), law(20)), 40))).toMatchObject({ id: 'course.nothing' });
  });
});

describe('hours', () => {
  it('stand in the report and under the picture', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => {
      const time = new Date(1.7e12 + 18e5 * i).toISOString();
      return `${i},${(0.6 - 0.02 * i).toFixed(3)},${(0.5 + 0.02 * Math.abs(i - 4)).toFixed(3)},${time}`;
    });
    const text = ['epoch,loss,val_loss,timestamp', ...rows, ''].join('\n');
    const report = await reportOf({ files: [file('mlp/history.csv', text)] });
    expect(JSON.stringify(chartOf(report, en))).toContain(
      'It went on for 7.50 h after its best, at epoch 4: 79% of the training time',
    );
  });
});
