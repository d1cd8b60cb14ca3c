import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import type { Product } from '../product.ts';
import { percent, table } from '../shared.ts';
import { diagnosed, shownPrediction } from './predict.ts';
import type { ClinicRecord } from './records.ts';
import { LABEL_OF } from './reliability.ts';
import { INTERVENTIONS } from './score.ts';
import { sampled } from './stress.ts';
import { truthOf } from './truth.ts';

const EVALUATIONS = [6, 8, 10, 15, 20, 40] as const;
const HEADER = ['evaluations', 'runs', 'suspicions', 'said', 'true', 'worth trying', 'helped', 'harmed'];

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: readonly boolean[]): string => percent(meanOf(values.map(Number)));

/** Whether what only the learned part says of few evaluations is as likely as it says: the same runs, evaluated less often. */
export async function printFew(
  product: Product,
  title: string,
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined = () => undefined,
): Promise<void> {
  const rows: string[][] = [];
  for (const count of EVALUATIONS) {
    const long = records.filter(({ run }) => run.val.length >= count);
    const said: { readonly probability: number; readonly really: boolean }[] = [];
    const effects: number[] = [];
    for (const record of long) {
      const { labels, effect } = truthOf(record);
      const run = await diagnosed(product, sampled(record.run, count), judgeOf(record));
      for (const { kind, probability } of run?.suspicions ?? []) {
        const label = LABEL_OF[kind];
        const really = label === undefined ? null : labels[label];
        if (really !== null) said.push({ probability, really });
      }
      const isLoud = run?.findings.some(({ severity }) => severity !== 'note');
      const [advice = ''] = isLoud ? [] : shownPrediction(record.id, run, false).advice;
      const change = effect[INTERVENTIONS[advice] ?? ''];
      if (change !== undefined) effects.push(change);
    }
    rows.push([
      String(count),
      String(long.length),
      String(said.length),
      percent(meanOf(said.map(({ probability }) => probability))),
      share(said.map(({ really }) => really)),
      String(effects.length),
      share(effects.map((change) => change <= -0.02)),
      share(effects.map((change) => change >= 0.02)),
    ]);
  }
  table(`${title}: what only the learned part says, by how often the same runs are evaluated`, HEADER, rows);
}
