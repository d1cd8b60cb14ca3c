import { join } from 'node:path';
import { jsonLines, SHARED, table } from '../shared.ts';
import { clinicCurves, diagnosed } from './groups.ts';
import { compared, isRed, share } from './pairs.ts';
import type { Comparison } from './product.ts';

/** Faults after which a network has learned nothing of its task, or is asked about another one. */
const CATASTROPHES = [
  'label-shuffle',
  'val-labels-shifted',
  'inputs-noise',
  'unscaled-inputs',
  'val-unscaled',
  'huge-lr',
  'tiny-lr',
  'dead-relu',
  'zero-init',
  'frozen',
];

interface Faulty {
  readonly task: string;
  readonly fault: string;
  readonly index: string;
  readonly curves: ReturnType<typeof clinicCurves>;
}

/** Each catastrophe against each of the two sound runs of its task: one base run has to be enough. */
export function printCatastrophes(): void {
  const rows = jsonLines(join(SHARED, 'clinic', 'faults_dev.jsonl.gz'));
  if (rows === undefined) return;
  const all = rows.map((row): Faulty => {
    const { id, task, fault, run } = row as Readonly<Record<string, unknown>>;
    return { task: String(task), fault: String(fault), index: String(id).split('-').at(-1) ?? '', curves: clinicCurves(run) };
  });
  const pairs = all
    .filter(({ fault }) => CATASTROPHES.includes(fault))
    .flatMap((head) =>
      all
        .filter((base) => base.task === head.task && base.index === head.index && base.fault.startsWith('sound'))
        .map((base) => ({ head, loss: against(head, base, false), accuracy: against(head, base, true) })),
    );
  const tasks = [...new Set(pairs.map(({ head }) => head.task))];
  const line = (name: string, some: typeof pairs): readonly string[] => [
    name,
    String(some.length),
    share(some, ({ loss }) => isRed(loss)),
    share(some, ({ accuracy }) => isRed(accuracy)),
  ];
  table(
    'Ten catastrophes against one sound run: red',
    ['task', 'pairs', 'by the losses alone', 'with the accuracy where there is one'],
    [
      ...tasks.map((task) =>
        line(
          task,
          pairs.filter(({ head }) => head.task === task),
        ),
      ),
      ...CATASTROPHES.map((fault) =>
        line(
          fault,
          pairs.filter(({ head }) => head.fault === fault),
        ),
      ),
      line('all', pairs),
    ],
  );
}

function against(head: Faulty, base: Faulty, withAccuracy: boolean): Comparison {
  const seen = ({ curves: { acc, ...losses } }: Faulty) =>
    diagnosed({ ...losses, ...(withAccuracy && acc.length > 0 && { acc }) }, 'epoch');
  return compared(seen(head), [seen(base)]);
}
