import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { FindingKind } from '../../src/diagnosis/diagnosis.ts';
import { readHistories } from '../../src/history/read.ts';
import { fileOf, WRITTEN } from '../history/files.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

interface Losses {
  readonly train: readonly (number | null)[];
  readonly val: readonly (number | null)[];
  readonly x?: readonly number[];
}

function judged({ train, val, x }: Losses) {
  const places = x && { x: Float64Array.from(x), axis: 'step' as const };
  const history = historyOf([
    seriesOf(train, { name: 'loss', role: 'train', ...places }),
    seriesOf(val, { name: 'val_loss', role: 'validation', ...places }),
  ]);
  const [run] = diagnose({ runs: [runOf(history)] }).runs;
  if (run === undefined) throw new Error('a run went missing');
  const outcomes = (kind: FindingKind) =>
    run.outcomes.filter((one) => (one.state === 'found' ? one.finding.kind === kind : one.kind === kind));
  return { ...run, outcomes, finding: (kind: FindingKind) => run.findings.find((one) => one.kind === kind) };
}

const epochs = (n: number, value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));
const falling = epochs(40, (i) => 0.3 + 2 * Math.exp(-i / 8));

describe('a gradient norm that shoots up', () => {
  const long = epochs(100, (i) => 0.3 + 2 * Math.exp(-i / 20) + 0.01 * ((i * 7) % 5));
  const spikesOf = (norms: readonly number[], train = long) => {
    const history = historyOf([
      seriesOf(train, { name: 'loss', role: 'train' }),
      seriesOf(long, { name: 'val_loss', role: 'validation' }),
      seriesOf(norms, { name: 'grad_norm', role: 'other', metric: 'gradnorm', direction: 'unknown' }),
    ]);
    return diagnose({ runs: [runOf(history)] }).runs[0]?.findings.filter(({ kind }) => kind === 'spike') ?? [];
  };
  const shootingUpAt = (place: number) => epochs(100, (i) => (i === place ? 50_000 : 5 + (i % 3)));

  it('is worth a note, but not at the start, before anything was learned', () => {
    expect(spikesOf(shootingUpAt(60))).toMatchObject([{ series: ['grad_norm'], from: 61, severity: 'note' }]);
    expect(spikesOf(shootingUpAt(2))).toEqual([]);
  });
  it('leaves the word to a loss that spikes', () => {
    const spiking = long.map((value, i) => (i === 40 ? 20 : value));
    expect(spikesOf(shootingUpAt(60), spiking)).toMatchObject([{ series: ['loss'], from: 41 }]);
  });
});

describe('a validation loss that is not finite', () => {
  it('is no reason to change the learning rate where the training loss is finite', () => {
    const run = judged({ train: falling, val: falling.map(() => null) });
    expect(run.finding('non-finite')?.severity).toBe('failing');
    expect(run.advice).toEqual(['check-the-data']);
  });
  it('is not called missing where no value of it is finite', () => {
    const run = judged({ train: falling, val: falling.map(() => null) });
    expect(run.outcomes('overfitting')).toMatchObject([{ state: 'notEvaluated', because: { code: 'not-finite' } }]);
  });
  it('reaches to the end only where no finite value follows its first', () => {
    const from = (i: number) => falling.map((value, at) => (at < i ? value : null));
    const between = from(30).map((value, at) => (at === 1 ? null : value));
    const told = (val: Losses['val']) => judged({ train: falling, val }).finding('non-finite')?.evidence['toTheEnd'];
    expect([told(from(30)), told(from(0)), told(between)]).toEqual([1, 1, undefined]);
  });
  it('is one where the training loss is not finite either', () => {
    const broken = falling.map((value, i) => (i < 20 ? value : null));
    expect(judged({ train: broken, val: broken }).advice[0]).toBe('lower-learning-rate');
  });
});

describe('a loss whose differences no number can hold', () => {
  const swinging = (size: number) => epochs(30, (i) => (i % 2 === 0 ? size : -size));
  it.each([1.7e308, 8e307, 1e306])('has diverged where it swings between plus and minus %s', (size) => {
    const run = judged({ train: swinging(size), val: swinging(-size) });
    expect(run.verdict).toBe('failing');
    expect(run.findings.map(({ kind }) => kind)).toEqual(['divergence', 'divergence']);
    expect(run.finding('divergence')).toMatchObject({ from: 1, to: 30, evidence: { reached: size } });
    expect(run.advice[0]).toBe('lower-learning-rate');
  });
  it('has diverged where only one of the two losses does so', () => {
    expect(judged({ train: falling, val: swinging(1.7e308) }).finding('divergence')?.series).toEqual(['val_loss']);
    expect(judged({ train: swinging(1.7e308), val: falling }).finding('divergence')?.series).toEqual(['loss']);
  });
  it('has not where it came back', () => {
    const jump = falling.map((value, i) => (i === 2 ? 1.7e308 : value));
    expect(judged({ train: jump, val: falling }).finding('divergence')).toBeUndefined();
  });
});

describe('a validation loss that was logged alone', () => {
  const alone = (end: number) => {
    const val = epochs(20, (i) => 0.5 + (end - 0.5) * (Math.max(0, i - 4) / 15) ** 2 + 0.1 * Math.exp(-i));
    const [run] = diagnose({ runs: [runOf(historyOf([seriesOf(val, { name: 'val_loss', role: 'validation' })]))] }).runs;
    return run?.findings.filter(({ severity }) => severity !== 'note').map(({ kind, severity }) => `${severity} ${kind}`);
  };
  it('has not diverged where overfitting would raise it as much', () => {
    expect(alone(1.2)).toEqual(['warning late-rise']);
    expect(alone(3)).toEqual(['warning late-rise']);
  });
  it('has where it ends at ten times its first value', () => {
    expect(alone(12)).toEqual(['failing divergence']);
  });
});

describe('a training loss of zero', () => {
  it('is no loss that stays high, nor a healthy run', () => {
    const run = judged({ train: epochs(20, () => 0), val: [] });
    expect(run.finding('underfitting')).toBeUndefined();
    expect(run.finding('no-learning')?.evidence['zeros']).toBe(1);
    expect(judged({ train: epochs(20, () => 0.5), val: [] }).finding('no-learning')?.severity).toBe('failing');
  });
});

describe('a loss with a large constant in it', () => {
  const wave = (i: number) => 0.004 * Math.sin(7 * i);
  const run = (fall: (i: number) => number) => {
    const loss = epochs(60, (i) => 54_321.5 + fall(i) + wave(i));
    return judged({ train: loss, val: loss.map((value) => value + 0.2) });
  };
  it('learns, if it falls far beyond its scatter and levels off', () => {
    const fell = run((i) => 0.4 * Math.exp(-i / 10));
    expect(fell.findings.map(({ kind }) => kind)).toEqual([]);
    expect(fell.verdict).toBe('healthy');
  });
  it('does not, if it creeps on or stands within its scatter', () => {
    expect(run((i) => 0.4 - 0.4 * (i / 60)).finding('no-learning')?.severity).toBe('failing');
    expect(run(() => 0).finding('no-learning')?.severity).toBe('failing');
  });
});

describe('a log that begins in the middle of a training', () => {
  const level = epochs(24, (i) => 2.75 - 0.006 * i);
  it('does not tell what was learned before', () => {
    const x = epochs(24, (i) => 29_020 + 530 * i);
    expect(judged({ train: level, val: level, x }).outcomes('underfitting')).toMatchObject([
      { state: 'notEvaluated', because: { code: 'begins-late', at: 29_020 } },
    ]);
  });
  it('is none where the first evaluation is one interval in', () => {
    const x = epochs(24, (i) => 2 + 2 * i);
    expect(judged({ train: level, val: level, x }).finding('slow-convergence')).toBeDefined();
  });
});

describe('a run that was stopped early', () => {
  it('is not still improving', () => {
    const val = falling.map((value, i) => (i <= 30 ? value : value + 0.01 * (i - 30)));
    expect(judged({ train: falling, val }).finding('still-improving')).toBeUndefined();
  });
});

describe('a loss that fell all the way', () => {
  it('cannot go lower', () => {
    const run = judged({ train: epochs(40, (i) => 2 * 0.5 ** i), val: falling });
    expect(run.finding('underfitting')).toBeUndefined();
  });
});

describe('what a trainer says of itself', () => {
  const read = async (path: string) => {
    const name = path.split('/').at(-1) ?? path;
    const [run] = diagnose(await readHistories([fileOf(name, readFileSync(join(WRITTEN, path)))])).runs;
    if (run === undefined) throw new Error(`${path} was not read`);
    return run;
  };
  it('counts: LightGBM keeps its best iteration', async () => {
    const run = await read('lightgbm/early_stopping_stdout.txt');
    expect(run.replicates[0].history.checkpoint).toEqual({ keeps: 'best' });
    expect(run.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(run.advice).not.toContain('stop-earlier');
  });
  it.each(['spacy/log.jsonl', 'spacy/stdout.txt'])('counts: %s has sums, of which the first is of one batch', async (path) => {
    const run = await read(path);
    expect(run.replicates[0].history.series.find(({ role }) => role === 'train')?.aggregation).toBe('window-sum');
    expect(run.findings.map(({ kind }) => kind)).not.toContain('underfitting');
  });
});
