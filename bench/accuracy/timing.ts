import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { History, Reading, Series } from '../../src/history/history.ts';
import { seeded, table } from '../shared.ts';

/** A plain run of so many epochs, already read. */
function history(name: string, epochs: number, random: () => number): History {
  const x = Float64Array.from({ length: epochs }, (_, i) => i + 1);
  const curve = (floor: number): Float64Array => x.map((e) => floor + (2 - floor) * Math.exp((-6 * e) / epochs) + 0.02 * random());
  const series = (label: string, role: 'train' | 'validation', floor: number): Series => ({
    name: label,
    role,
    metric: 'loss',
    direction: 'min',
    axis: 'epoch',
    aggregation: role === 'train' ? 'epoch-mean' : 'point',
    component: false,
    x,
    y: curve(floor),
  });
  return {
    name,
    series: [series('loss', 'train', 0.3), series('val_loss', 'validation', 0.5)],
    breaks: [],
    completion: 'unknown',
    files: [],
    notes: [],
  };
}

function reading(runs: number, epochs: number): Pick<Reading, 'runs'> {
  const random = seeded(3);
  return { runs: Array.from({ length: runs }, (_, i) => ({ key: `run-${i}`, replicates: [history(`run-${i}`, epochs, random)] })) };
}

/** Processor time, which other work on the machine does not lengthen as it does the time on the wall. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

/** Time of the diagnosis alone, after load and warm-up. A run has two series. */
export function printTiming(): void {
  diagnose(reading(300, 200));
  diagnose(reading(30, 1000));
  const one = reading(1, 1000);
  const many = reading(5000, 200);
  const single = Array.from({ length: 21 }, () => milliseconds(() => diagnose(one))).sort((a, b) => a - b);
  table(
    'Processor time of the diagnosis after load',
    ['what', 'measured', 'target'],
    [
      ['one run of 1,000 epochs (median of 21)', `${(single[10] ?? 0).toFixed(2)} ms`, '< 5 ms'],
      ['10,000 series of 200 points (5,000 runs)', `${(milliseconds(() => diagnose(many)) / 1000).toFixed(2)} s`, '< 2 s'],
    ],
  );
}
