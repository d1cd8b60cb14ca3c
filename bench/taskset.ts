/**
 * npm run bench:taskset [-- --of DIR]: TaskSet's runs (train and validation loss by evaluation; labels by rank among a thousand runs of the
 * same task), which are not ours to commit. What is said of those that learned nothing, of far too low learning rates, of good ones.
 */
import { countKinds, type Judged, judgeAll, share, type TaskSetRun, taskSetRuns } from './judged.ts';
import { productAt } from './product.ts';
import { table } from './shared.ts';

const LABELS = ['no-learning', 'slow', 'good', 'diverged', 'non-finite', 'other'] as const;
/** Kinds that tell a reader that next to nothing was learned, or too slowly. */
const SLOW = ['slow-convergence', 'no-learning', 'underfitting', 'still-improving'];

function named(run: Judged<TaskSetRun>): boolean {
  return run.answer.report.runs.some(({ findings }) =>
    findings.some(({ kind, severity }) => severity !== 'note' && SLOW.includes(kind)),
  );
}

const runs = taskSetRuns();
if (runs !== undefined) {
  const judged = await judgeAll(await productAt(), runs);
  const rows = LABELS.map((label) => {
    const part = judged.filter(({ of }) => of.label === label);
    const said = (...verdicts: readonly string[]): string => share(part, ({ answer }) => verdicts.includes(answer.verdict));
    return [
      label,
      String(part.length),
      ...[said('healthy'), said('unknown'), said('warning', 'failing'), said('failing')],
      share(part, named),
    ];
  });
  table(`TaskSet, ${judged.length} runs`, ['label', 'n', 'healthy', 'unknown', 'warned or failed', 'failing', 'named slow'], rows);
  for (const label of LABELS) console.log(`${label.padEnd(12)} ${countKinds(judged.filter(({ of }) => of.label === label))}`);
}
