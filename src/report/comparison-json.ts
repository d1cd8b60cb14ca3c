import type { Baseline } from '../comparison/baseline.ts';
import type { ChangedSettings } from '../comparison/changed-settings.ts';
import type { Comparison, FindingChange, NumberChange, RunComparison } from '../comparison/comparison.ts';
import type { Finding } from '../diagnosis/diagnosis.ts';
import { branchOf } from './context.ts';
import { type Json, jsonNumber } from './json-value.ts';
import type { Speaker } from './language/speaker.ts';
import type { Report } from './report.ts';
import { doubtPhrase } from './said/number.ts';

/** Id of a finding: stable from push to push. */
export function findingId(run: string, finding: Pick<Finding, 'kind' | 'series'>): string {
  return `${run}/${finding.kind}/${finding.series[0]}`;
}

/** `comparison` of report.json. */
export function comparisonJson(report: Report, { baseline, runs }: Comparison, speaker: Speaker): Json {
  return { baseline: baselineJson(baseline), runs: runs.map((run) => runComparisonJson(report, run, speaker)) };
}

/** Facts that a base given by path does not have are null. */
function baselineJson(baseline: Baseline): Json {
  const commit = 'commit' in baseline ? baseline.commit : baseline.state === 'found' ? baseline.current.commit : undefined;
  const record = baseline.state === 'found' ? baseline.current : undefined;
  const found = baseline.state === 'found' && baseline.rung !== 'given' ? baseline : undefined;
  return {
    state: baseline.state,
    commit: commit ?? null,
    distance: record?.distance ?? null,
    ageDays: record?.ageDays ?? null,
    rung: found === undefined ? null : FORMER_RUNG[found.rung],
    match: found?.rung ?? null,
    ...(found?.exact && { exact: { commit: found.exact.commit, state: found.exact.state } }),
    ...(record?.pull !== undefined && { pull: record.pull }),
    ...(record?.workflow !== undefined && { workflow: record.workflow }),
  };
}

/** The three rungs that `rung` had before `match` told them apart. */
const FORMER_RUNG = {
  given: null,
  exact: 'exact',
  'same-inputs': 'ancestor',
  earlier: 'ancestor',
  merged: 'ancestor',
  below: 'ancestor',
  other: 'newest',
} as const;

function runComparisonJson(report: Report, run: RunComparison, { say }: Speaker): Json {
  return {
    key: run.key,
    state: run.state,
    findings: run.findings.map((change) => changeJson(run.key, change)),
    numbers: run.numbers.map(numberJson),
    ...(run.state === 'matched' && run.doubt && { doubt: say(doubtPhrase(run.doubt, branchOf(report))) }),
    ...(run.state === 'matched' && run.settings && { settings: settingsJson(run.settings) }),
  };
}

/** All that differ; of a side that does not set one there is nothing. */
function settingsJson({ files, changes }: ChangedSettings): Json {
  return {
    files,
    changes: changes.map(({ name, base, head }) => ({
      name,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
    })),
  };
}

function changeJson(key: string, change: FindingChange): Json {
  const finding = 'finding' in change ? change.finding : change.was;
  return { id: findingId(key, finding), change: change.change };
}

function numberJson(change: NumberChange): Json {
  const { metric, series, what, baseRuns, limit, verdict } = change;
  return {
    metric,
    series,
    what,
    ...(change.smoothed && { smoothed: true }),
    head: jsonNumber(change.head),
    base: jsonNumber(change.base),
    change: jsonNumber(change.change),
    baseRuns,
    limit: limit === undefined ? null : jsonNumber(limit),
    verdict,
  };
}
