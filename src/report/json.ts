import type { Baseline } from '../comparison/baseline.ts';
import type { Comparison, FindingChange, NumberChange, RunComparison } from '../comparison/comparison.ts';
import { type Finding, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import { KINDS } from '../diagnosis/registry.ts';
import type { Signs } from '../diagnosis/signs/signs.ts';
import type { Series } from '../history/history.ts';
import { plain } from './clean.ts';
import { extentOf, factsOf, type Place, pointsOf } from './facts.ts';
import { gateSentences } from './gate-sentences.ts';
import type { Catalogue, Language } from './language/language.ts';
import { contextOf } from './lead.ts';
import { checklistBecause } from './markdown/blocks.ts';
import { outvotedOf } from './outvoted.ts';
import type { Report } from './report.ts';

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * `report.json`: its shape is part of the product's contract, `schemaVersion` changes with it. Keys, paths and names of
 * series stand as they were found, whatever they hold; in sentences they are cleaned and shortened.
 */
export function renderJson(report: Report, language: Language): string {
  return `${JSON.stringify(jsonOf(report, language), undefined, 2)}\n`;
}

/** No file system has longer paths; an archive may hold thousands of names of 64 KiB, which are refused for it. */
const LONGEST_PATH = 4096;

export function jsonOf(report: Report, language: Language): Json {
  const catalogue = language(plain);
  const { gate, diagnosis, refused, comparison } = report;
  return {
    schemaVersion: 1,
    verdict: report.verdict,
    gate: { conclusion: gate.conclusion, because: gateSentences(report, catalogue) },
    runs: diagnosis.runs.map((run) => runJson(report, run, catalogue)),
    refused: refused.map(({ path, because }) => ({
      path: path.slice(0, LONGEST_PATH),
      because: catalogue.reading.refusal(because),
    })),
    ...(report.notes.length > 0 && { notes: report.notes.map((note) => catalogue.reading.note(note)) }),
    ...(comparison && { comparison: comparisonJson(comparison, catalogue) }),
    checklist: report.checklist.map((entry) => ({
      key: entry.key,
      item: entry.item,
      text: catalogue.findings.item[entry.item],
      because: checklistBecause(report, entry, catalogue),
      state: entry.state === 'fixed' ? 'fixed' : 'open',
      ...(entry.state === 'fixed' && { since: entry.since }),
    })),
  };
}

/** The findings of all runs, as in `report.json`. */
export function findingsOf(report: Report, language: Language): readonly Json[] {
  const catalogue = language(plain);
  return report.diagnosis.runs.flatMap((run) => run.findings.map((finding) => findingJson(report, run, finding, catalogue)));
}

/**
 * JSON in whose strings everything but ASCII letters, digits and `_./ -` is `\\uXXXX`: the same value, and nothing in it means anything
 * to a shell, a template or a terminal.
 */
export function inertJson(value: Json): string {
  if (typeof value === 'string') return `"${value.replace(/[^A-Za-z0-9_./ -]/g, escapedUnit)}"`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(inertJson).join(',')}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${inertJson(name)}:${inertJson(field)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Id of a finding: stable from push to push. */
function findingId(run: string, finding: Pick<Finding, 'kind' | 'series'>): string {
  return `${run}/${finding.kind}/${finding.series[0]}`;
}

function runJson(report: Report, run: RunDiagnosis, catalogue: Catalogue): Json {
  const shown = shownOf(run);
  const { key, replicates } = run.run;
  const abstained = run.outcomes.flatMap((outcome) => (outcome.state === 'notEvaluated' ? [outcome] : []));
  const outvoted = outvotedOf(run).map(({ kind, finding, replicates: having }) => {
    const text = catalogue.findings.outvoted(contextOf(report, run, finding), having);
    return { kind, replicates: having, text };
  });
  return {
    key,
    replicates: replicates.length,
    files: replicates.flatMap(({ files }) =>
      files.map(({ path, format, because }) => ({ path, format, because: catalogue.reading.recognition(because) })),
    ),
    axis: factsOf(run).axis,
    completion: shown.history.completion,
    series: shown.history.series.map(seriesJson),
    verdict: run.verdict,
    signs: signsJson(shown.signs),
    findings: run.findings.map((finding) => findingJson(report, run, finding, catalogue)),
    ...(outvoted.length > 0 && { outvoted }),
    advice: run.advice,
    notEvaluated: abstained.map(({ kind, because, series }) => ({ kind, because: catalogue.findings.abstention(because), series })),
  };
}

function seriesJson(series: Series): Json {
  const { first, last, min, max, nonFinite } = extentOf(series);
  const { name, role, metric, direction } = series;
  return {
    name,
    role,
    metric,
    direction,
    points: pointsOf(series),
    nonFinite,
    first: placeJson(first),
    last: placeJson(last),
    min: placeJson(min),
    max: placeJson(max),
  };
}

function placeJson(place: Place | undefined): Json {
  return place === undefined ? null : { at: number(place.at), value: number(place.value) };
}

function findingJson(report: Report, run: RunDiagnosis, finding: Finding, catalogue: Catalogue): Json {
  const { findings } = catalogue;
  const { kind, severity, series, advice, checklist } = finding;
  const context = contextOf(report, run, finding);
  const source = findings.source(finding);
  return {
    id: findingId(run.run.key, finding),
    kind,
    severity,
    series,
    from: number(finding.from),
    to: number(finding.to),
    evidence: Object.fromEntries(Object.entries(finding.evidence).map(([name, value]) => [name, number(value)])),
    confidence: number(finding.confidence),
    text: findings.headline(context),
    rule: findings.rule(finding),
    source: source.url === undefined ? source.label : `${source.label}, ${source.url}`,
    advice,
    checklist,
    signs: KINDS[kind].signs,
  };
}

/** What was measured of the shown replicate: by series where a sign is, and the reason where it could not be. */
function signsJson({ skill, course, rise, gap, scatter, finite, gradients, metrics, rate, budget }: Signs): Json {
  return {
    skill: bySeries(skill),
    course: bySeries(course),
    rise: bySeries(rise),
    gap: bySeries(gap),
    scatter: bySeries(scatter),
    finite: bySeries(finite),
    ...(gradients && { gradients: signJson(gradients) }),
    metrics: bySeries(metrics),
    rate: signJson(rate),
    budget: signJson(budget),
  };
}

function bySeries(signs: ReadonlyMap<string, object>): Json {
  return Object.fromEntries([...signs].map(([name, sign]) => [name, signJson(sign)]));
}

function signJson(sign: object): Json {
  return Object.fromEntries(Object.entries(sign).map(([name, value]) => [name, partJson(value)]));
}

function partJson(value: unknown): Json {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? value.map(partJson) : signJson(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function comparisonJson({ baseline, runs }: Comparison, catalogue: Catalogue): Json {
  return { baseline: baselineJson(baseline), runs: runs.map((run) => runComparisonJson(run, catalogue)) };
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

function runComparisonJson(run: RunComparison, { comparison }: Catalogue): Json {
  return {
    key: run.key,
    state: run.state,
    findings: run.findings.map((change) => changeJson(run.key, change)),
    numbers: run.numbers.map(numberJson),
    ...(run.state === 'matched' && run.doubt && { doubt: comparison.doubt(run.doubt) }),
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
    head: number(change.head),
    base: number(change.base),
    change: number(change.change),
    baseRuns,
    limit: limit === undefined ? null : number(limit),
    verdict,
  };
}

/** JSON has no word for what is not finite. */
function number(value: number): Json {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
