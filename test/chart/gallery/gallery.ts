import type { Chart } from '../../../src/chart/chart.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/config/policy.ts';
import { chartOf } from '../../../src/report/chart-of.ts';
import { en } from '../../../src/report/language/en.ts';
import type { Language } from '../../../src/report/language/language.ts';
import type { Report } from '../../../src/report/report.ts';
import { givenBaseline, run } from '../../../src/run.ts';
import type { SourceFile } from '../../../src/source/source.ts';
import { type Input, inputs } from './inputs.ts';

function filesOf(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, content: new Blob([text]) }));
}

/** The report on an input, as the command line makes it. */
export async function reportOf({ files, bases, metric }: Input): Promise<Report> {
  const policy: Policy = metric === undefined ? DEFAULT_POLICY : { ...DEFAULT_POLICY, runs: [{ runs: '**', metric }] };
  const { report } = await run({
    files: filesOf(files),
    policy,
    ...(bases.length > 0 && { baseline: async () => (await givenBaseline(bases.map(filesOf), { policy })).baseline }),
    context: { version: '1.0.0' },
  });
  return report;
}

let reports: Promise<readonly (readonly [string, Report])[]> | undefined;

/** The chart of every input that has one, by name: inputs to report to chart, nothing set by hand. */
export async function gallery(language: Language = en): Promise<ReadonlyMap<string, Chart>> {
  reports ??= Promise.all(Object.entries(inputs).map(async ([name, input]) => [name, await reportOf(input)] as const));
  const charts = new Map<string, Chart>();
  for (const [name, report] of await reports) {
    const chart = chartOf(report, language);
    if (chart) charts.set(name, chart);
  }
  return charts;
}
