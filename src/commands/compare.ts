import type { DiagnoseOptions } from '../node/arguments.ts';
import type { UsageProblem } from '../report/notices.ts';
import type { Report } from '../report/report.ts';
import { isSameCurve } from '../report/same-curve.ts';
import { CANNOT_TELL, DONE, GATE_FAILED } from './surroundings.ts';

/** `compare HEAD BASE...`: the first path against the others, the newest of them first. */
export function comparing(options: DiagnoseOptions): DiagnoseOptions | (UsageProblem & { readonly code: string }) {
  const [head, ...bases] = options.paths;
  if (head === undefined || bases.length + options.bases.length === 0) return { code: 'no-path' };
  return { ...options, paths: [head], bases: [...options.bases, ...bases] };
}

/**
 * Exit code of `compare`: 0 better or within noise, 1 worse, 4 where that cannot be told. Told by the best value of each run, and by
 * failing findings that are new. The base's own curve needs no seeds to be as good.
 */
export function comparedCode(report: Report): number {
  const equal = new Set(report.diagnosis.runs.filter((run) => isSameCurve(report, run)).map(({ run }) => run.key));
  const runs = (report.comparison?.runs ?? []).filter(({ state }) => state === 'matched');
  const verdicts = runs.flatMap(({ key, numbers }) =>
    equal.has(key) ? 'same' : numbers.filter(({ what }) => what === 'best').map(({ verdict }) => verdict),
  );
  const isNew = runs.some(({ findings }) => findings.some((one) => one.change === 'new' && one.finding.severity === 'failing'));
  if (isNew || verdicts.includes('worse')) return GATE_FAILED;
  return verdicts.length === 0 || verdicts.includes('cannot-tell') ? CANNOT_TELL : DONE;
}
