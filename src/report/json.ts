import { type Finding, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import { KINDS } from '../diagnosis/registry.ts';
import type { Signs } from '../diagnosis/signs/signs.ts';
import type { Series } from '../history/history.ts';
import { quoted } from './clean.ts';
import { comparisonJson, findingId } from './comparison-json.ts';
import { contextOf } from './context.ts';
import { factsOf } from './facts.ts';
import { type Json, jsonNumber } from './json-value.ts';
import type { Language } from './language/language.ts';
import { names, phrase } from './language/phrase.ts';
import { type Speaker, speak } from './language/speaker.ts';
import { becauseOf } from './layout/checklist.ts';
import { findingPhrase } from './layout/finding-phrase.ts';
import { worthTryingOf } from './layout/fix.ts';
import { ruleOf, sourceOf } from './layout/rule.ts';
import { outvotedOf } from './outvoted.ts';
import { extentOf, type Place, pointsOf } from './places.ts';
import type { ChecklistEntry, Report } from './report.ts';
import { abstentionPhrase } from './said/abstention.ts';
import { gatePhrases } from './said/gate.ts';
import { readingNotePhrases, recognitionPhrase } from './said/reading.ts';
import { refusalPhrase } from './said/refusal.ts';
import { seenOf } from './said/seen.ts';
import { viewOf } from './view.ts';

/**
 * `report.json`: its shape is part of the product's contract, `schemaVersion` changes with it. Keys, paths and names of
 * series stand as they were found, whatever they hold; in sentences they are cleaned and shortened.
 */
export function renderJson(report: Report, language: Language): string {
  return [...jsonPieces(report, language)].join('');
}

/** The same piece by piece, each run by itself: of thousands of runs the whole takes hundreds of megabytes. */
export function* jsonPieces(report: Report, language: Language): Iterable<string> {
  let before = '{';
  for (const [name, value] of Object.entries(jsonOf(report, language))) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    before = ',';
    if (isOneByOne(value)) yield* listPieces(value);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function isOneByOne(value: Json | OneByOne): value is OneByOne {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;
}

function* listPieces(list: OneByOne): Iterable<string> {
  let before = '[';
  for (const one of list) {
    yield `${before}\n    ${indented(one, '    ')}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n  ]';
}

/** No string in JSON holds a line break. */
function indented(value: Json, by: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${by}`);
}

/** No file system has longer paths; an archive may hold thousands of names of 64 KiB, which are refused for it. */
const LONGEST_PATH = 4096;

/** A list whose entries are made when they are asked for. */
type OneByOne = Iterable<Json> & { readonly length?: never };

function jsonOf(report: Report, language: Language): Readonly<Record<string, Json | OneByOne>> {
  const speaker = speak(language, quoted);
  const { say } = speaker;
  const { gate, refused, comparison } = report;
  return {
    schemaVersion: 1,
    version: report.context.version,
    verdict: report.verdict,
    summary: summaryJson(report, speaker),
    gate: { conclusion: gate.conclusion, because: gatePhrases(report).map(say) },
    runs: runsJson(report, speaker),
    refused: refused.map(({ path, because }) => ({
      path: path.slice(0, LONGEST_PATH),
      because: say(refusalPhrase(because)),
    })),
    ...(report.notes.length > 0 && { notes: readingNotePhrases(report.notes).map(say) }),
    ...(comparison && { comparison: comparisonJson(report, comparison, speaker) }),
    checklist: report.checklist.map((entry) => ({
      key: entry.key,
      item: entry.item,
      text: say(phrase(`item.${entry.item}`)),
      because: reasonText(report, entry, speaker),
      state: entry.state === 'fixed' ? 'fixed' : 'open',
      ...(entry.state === 'fixed' && { since: entry.since }),
    })),
  };
}

/** The first lines of the comment, and what to do first. */
function summaryJson(report: Report, { say, clause }: Speaker): Json {
  const { status, paragraphs, items, decisive, fix } = viewOf(report);
  return {
    headline: `${status.sign} ${say(status.line)}`,
    sentence: [...paragraphs.flat(), ...items.flat(), ...decisive].map(say).join(' '),
    advice: fix ? { label: fix.label, text: [clause(fix.text), ...(fix.record ? [say(fix.record)] : [])].join(' ') } : null,
  };
}

function reasonText(report: Report, entry: ChecklistEntry, { clause }: Speaker): string {
  const because = becauseOf(report, entry);
  return because ? clause(because) : '';
}

/** The findings of all runs, as in `report.json`. */
export function findingsOf(report: Report, language: Language): readonly Json[] {
  const speaker = speak(language, quoted);
  return report.diagnosis.runs.flatMap((run) => run.findings.map((finding) => findingJson(report, run, finding, speaker)));
}

function* runsJson(report: Report, speaker: Speaker): Iterable<Json> {
  for (const run of report.diagnosis.runs) yield runJson(report, run, speaker);
}

function runJson(report: Report, run: RunDiagnosis, speaker: Speaker): Json {
  const { say, clause } = speaker;
  const shown = shownOf(run);
  const { key, replicates } = run.run;
  const abstained = run.outcomes.flatMap((outcome) => (outcome.state === 'notEvaluated' ? [outcome] : []));
  const outvoted = outvotedOf(run).map(({ kind, finding, replicates: having }) => {
    const context = contextOf(report, run, finding);
    const slots = { n: having.length, total: context.facts.replicates, list: names(having), seen: seenOf(context) };
    return { kind, replicates: having, text: say(phrase('seeds.one-bad', slots)) };
  });
  return {
    key,
    replicates: replicates.length,
    files: replicates.flatMap(({ files }) =>
      files.map(({ path, format, because }) => ({ path, format, because: clause(recognitionPhrase(because)) })),
    ),
    axis: factsOf(run).axis,
    completion: shown.history.completion,
    series: shown.history.series.map(seriesJson),
    verdict: run.verdict,
    signs: signsJson(shown.signs),
    findings: run.findings.map((finding) => findingJson(report, run, finding, speaker)),
    ...(outvoted.length > 0 && { outvoted }),
    advice: run.advice,
    worth: shown.worth ? signJson(shown.worth) : null,
    worthTrying: worthTryingJson(run, speaker),
    suspicions: shown.suspicions.map(({ kind, probability, advice }) => ({ kind, probability: jsonNumber(probability), advice })),
    notEvaluated: abstained.map(({ kind, because, series }) => ({ kind, because: clause(abstentionPhrase(because)), series })),
  };
}

/** What stands in the fold of a run without a finding above a note. */
function worthTryingJson(run: RunDiagnosis, { say }: Speaker): Json {
  const fix = worthTryingOf(run);
  if (fix?.advice === undefined) return null;
  return { advice: fix.advice, text: say(phrase('fix.worth-trying', { what: fix.text, record: fix.record })) };
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
  return place === undefined ? null : { at: jsonNumber(place.at), value: jsonNumber(place.value) };
}

function findingJson(report: Report, run: RunDiagnosis, finding: Finding, speaker: Speaker): Json {
  const { kind, severity, series, advice, checklist } = finding;
  const context = contextOf(report, run, finding);
  const source = sourceOf(finding);
  const rule = ruleOf(finding);
  return {
    id: findingId(run.run.key, finding),
    kind,
    severity,
    series,
    from: jsonNumber(finding.from),
    to: jsonNumber(finding.to),
    evidence: Object.fromEntries(Object.entries(finding.evidence).map(([name, value]) => [name, jsonNumber(value)])),
    confidence: jsonNumber(finding.confidence),
    text: `${speaker.say(findingPhrase(report, { run, context }))}. ${speaker.say(seenOf(context))}`,
    rule: rule ? speaker.say(rule) : '',
    source: source.url === undefined ? source.label : `${source.label}, ${source.url}`,
    advice,
    checklist,
    signs: KINDS[kind].signs,
  };
}

/** What was measured of the shown replicate: by series where a sign is, with its role where two have one name, and the reason where it could not be. */
function signsJson({ learned, gradients, rate, budget, hours, ...signs }: Signs): Json {
  const counts = new Map<string, number>();
  for (const { name } of signs.finite.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const nameOf = ({ name, role }: Series): string => ((counts.get(name) ?? 0) > 1 ? `${name} (${role})` : name);
  const bySeries = (measured: ReadonlyMap<Series, object>): Json =>
    Object.fromEntries([...measured].map(([series, sign]) => [nameOf(series), signJson(sign)]));
  return {
    skill: bySeries(signs.skill),
    learned: signJson(learned),
    course: bySeries(signs.course),
    forecast: bySeries(signs.forecast),
    rise: bySeries(signs.rise),
    gap: bySeries(signs.gap),
    scatter: bySeries(signs.scatter),
    finite: bySeries(signs.finite),
    ...(gradients && { gradients: signJson(gradients) }),
    metrics: bySeries(signs.metrics),
    rate: signJson(rate),
    budget: signJson(budget),
    hours: signJson(hours),
  };
}

function signJson(sign: object): Json {
  return Object.fromEntries(Object.entries(sign).map(([name, value]) => [name, partJson(value)]));
}

function partJson(value: unknown): Json {
  if (typeof value === 'number') return jsonNumber(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? value.map(partJson) : signJson(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
