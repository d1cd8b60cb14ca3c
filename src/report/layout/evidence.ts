import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import type { Source } from '../../diagnosis/findings/kind.ts';
import { groupedBy } from '../../history/grouped.ts';
import { isSideFile } from '../../history/side-files.ts';
import { branchOf, comparedOf, contextOf, mainNumber, runTerm } from '../context.ts';
import { names, type Phrase, phrase, share, verbatim } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { doublingPhrase, forecastPhrase, halfAgain } from '../said/forecast.ts';
import { hoursPhrase } from '../said/hours.ts';
import { doubtPhrase, limitTerm } from '../said/number.ts';
import { readingNotePhrase, recognitionPhrase } from '../said/reading.ts';
import { refusalPhrase } from '../said/refusal.ts';
import { seenOf } from '../said/seen.ts';
import { nameOf } from '../said/terms.ts';
import { type Fix, worthTryingOf } from './fix.ts';
import { ruleOf, sourceOf } from './rule.ts';
import { visibleForecast } from './visible-note.ts';

/** A finding in the fold: what it is, what shows it, the rule and what was measured. */
export interface Evidence {
  readonly run: RunDiagnosis;
  readonly finding: Finding;
  readonly title: Phrase;
  /** Left out if the page has it above the fold. */
  readonly seen?: Phrase;
  /** At its first appearance. */
  readonly rule?: Phrase;
  readonly measured: readonly Phrase[];
  readonly source?: Source;
}

/** Every finding of the runs, in their order. `told`: sentences that stand above the fold. */
export function evidenceOf(report: Report, runs: readonly RunDiagnosis[], told: readonly Phrase[]): readonly Evidence[] {
  const above = new Set(told.flatMap(withInner));
  const rules = new Set<string>();
  const said = new Set<string>();
  return runs.flatMap((run) =>
    run.findings.flatMap((finding): readonly Evidence[] => {
      const seen = seenOf(contextOf(report, run, finding));
      const rule = ruleOf(finding);
      const isFirst = !rules.has(finding.kind);
      rules.add(finding.kind);
      // Several series may show the same, word for word.
      const key = `${run.run.key}\n${finding.kind}\n${JSON.stringify(seen)}`;
      if (said.has(key)) return [];
      said.add(key);
      return [
        {
          run,
          finding,
          title: titleOf(report, run, finding),
          ...(!above.has(JSON.stringify(seen)) && { seen }),
          ...(isFirst && rule && { rule }),
          measured: measuredOf(finding),
          ...(isFirst && { source: sourceOf(finding) }),
        },
      ];
    }),
  );
}

/** With the id that the configuration takes, unless English calls it the same. */
function titleOf(report: Report, run: RunDiagnosis, { kind, severity }: Finding): Phrase {
  const slots = { run: runTerm(report, run.run.key), kind: nameOf(kind), severity: phrase(`severity.${severity}`) };
  return SAME_NAME.has(kind) ? phrase('evidence.finding', slots) : phrase('evidence.finding.id', { ...slots, id: verbatim(kind) });
}

/** Ids that are plain English words. */
const SAME_NAME: ReadonlySet<string> = new Set(['divergence', 'overfitting', 'underfitting', 'plateau', 'oscillation', 'spike']);

function withInner(one: Phrase): readonly string[] {
  const inner = Object.values(one.slots).filter((term): term is Phrase => typeof term === 'object' && term.kind === 'phrase');
  return [JSON.stringify(one), ...inner.flatMap(withInner)];
}

/** Points and noise. */
function measuredOf({ evidence }: Finding): readonly Phrase[] {
  const { points, perPoint, noise } = evidence;
  return [
    ...(points === undefined
      ? []
      : [
          perPoint === undefined
            ? phrase('evidence.points', { n: points })
            : phrase('evidence.values', { n: points, total: perPoint }),
        ]),
    ...(noise !== undefined && noise > 0 && Number.isFinite(noise) ? [phrase('evidence.noise', { pct: share(noise) })] : []),
  ];
}

/** A line for each run that has one; runs of which the same is said share theirs. */
function linesOf(
  report: Report,
  runs: readonly RunDiagnosis[],
  lineOf: (run: RunDiagnosis) => Phrase | undefined,
): readonly Phrase[] {
  const lines = new Map<string, { readonly line: Phrase; readonly of: RunDiagnosis[] }>();
  for (const run of runs) {
    const line = lineOf(run);
    if (line === undefined) continue;
    const key = JSON.stringify(line);
    const same = lines.get(key);
    if (same) same.of.push(run);
    else lines.set(key, { line, of: [run] });
  }
  const isNamed = report.diagnosis.runs.length > 1;
  return [...lines.values()].map(({ line, of }) => {
    const [first] = of;
    if (!isNamed || first === undefined) return line;
    const run = of.length === 1 ? runTerm(report, first.run.key) : names(of.map((one) => one.run.key));
    return phrase('of-run', { run, what: line });
  });
}

/** What the noise of the base explains, for runs within it. */
export function noiseLines(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  return linesOf(report, runs, (run) => {
    const number = mainNumber(comparedOf(report, run)?.numbers ?? []);
    if (number?.limit === undefined || number.rule !== 'prediction-interval' || number.verdict !== 'same') return undefined;
    return phrase(number.direction === 'max' ? 'noise.range.higher-is-better' : 'noise.range', {
      n: number.baseRuns,
      limit: limitTerm(number, number.limit),
    });
  });
}

/** What the learned ranking would try where nothing is wrong: folded, with how often it helped, unless it stands above the fold. */
export function worthTryingLines(report: Report, runs: readonly RunDiagnosis[], above: readonly Fix[]): readonly Phrase[] {
  return linesOf(report, runs, (run) => {
    const fix = worthTryingOf(run);
    if (fix === undefined || above.some((one) => one.run === run && one.advice === fix.advice)) return undefined;
    if (fix.advice !== 'train-longer') return phrase('fix.worth-trying', { what: fix.text, record: fix.record });
    if (visibleForecast(report, run) && fix.record === undefined) return undefined;
    // Of several runs one line has the forecasts.
    const forecast = report.diagnosis.runs.length > 1 ? undefined : (forecastIn(report, run) ?? doublingPhrase(run));
    return forecast
      ? phrase('course.may-help', { forecast, record: fix.record })
      : phrase('course.may-help.plain', { record: fix.record });
  });
}

const TELLS_WHERE_IT_GOES: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'still-improving',
  'plateau',
  'overfitting',
  'late-rise',
  'metric-mismatch',
]);

/** The forecast of a run of which neither a finding nor the first lines tell it. */
function forecastIn(report: Report, run: RunDiagnosis): Phrase | undefined {
  const isTold = run.findings.some(({ kind }) => TELLS_WHERE_IT_GOES.has(kind)) || visibleForecast(report, run) !== undefined;
  return isTold ? undefined : forecastPhrase(run);
}

/** Fewest forecasts that are told from least to most, and not one by one. */
const MANY = 3;

/** What more training would bring, unless the page is about it or a line says that it may help. */
export function forecastLines(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  if (report.diagnosis.runs.length === 1)
    return linesOf(report, runs, (run) => (worthTryingOf(run)?.advice === 'train-longer' ? undefined : forecastIn(report, run)));
  const gains = new Map(
    runs.flatMap((run) => {
      const { gain } = (forecastIn(report, run)?.id === 'course.longer' && halfAgain(run)) || {};
      return gain === undefined ? [] : [[run, gain] as const];
    }),
  );
  if (gains.size < MANY) return linesOf(report, runs, (run) => forecastIn(report, run));
  const sizes = [...gains.values()];
  const range = phrase('course.range', { from: share(Math.min(...sizes)), to: share(Math.max(...sizes)) });
  return linesOf(report, runs, (run) => (gains.has(run) ? range : forecastIn(report, run)));
}

/** How long a training went on after its best. */
export function hoursLines(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  return linesOf(report, runs, hoursPhrase);
}

/** First evaluations that are far apart: a hint, not a verdict. */
export function firstEvaluations(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  return linesOf(report, runs, (run) => {
    const compared = comparedOf(report, run);
    return compared?.state === 'matched' && compared.doubt?.code === 'first-evaluation'
      ? doubtPhrase(compared.doubt, branchOf(report))
      : undefined;
  });
}

/** Which files were read as what: a line for all that were recognized by the same. */
export function readLines(report: Report): readonly Phrase[] {
  const files = report.diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap((history) => history.files));
  // A table may hold many runs.
  const each = [...new Map(files.map((file) => [file.path, file])).values()];
  return [...groupedBy(each, ({ format, because }) => JSON.stringify([format, because])).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const slots = { format: verbatim(first.format), reason: recognitionPhrase(first.because) };
    return alike.length === 1
      ? [phrase('read.as', { ...slots, path: first.path })]
      : [phrase('read.as.many', { ...slots, n: alike.length, list: names(alike.map(({ path }) => path)) })];
  });
}

export function noteLines(report: Report): readonly Phrase[] {
  return report.notes.map(readingNotePhrase);
}

/** Why each file was not read; what lies beside histories and holds none is one line. */
export function refusedLines(report: Report): readonly Phrase[] {
  const beside = report.diagnosis.runs.length === 0 ? [] : report.refused.filter(({ because }) => isSideFile(because));
  const lines = report.refused
    .filter((refusal) => !beside.includes(refusal))
    .map(({ path, because }) => phrase('refuse.of', { path, reason: refusalPhrase(because) }));
  if (beside.length === 0) return lines;
  return [...lines, phrase('refuse.beside', { n: beside.length, list: names(beside.map(({ path }) => path)) })];
}
