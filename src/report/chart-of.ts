import type { Chart, ChartLine, ChartPanel } from '../chart/chart.ts';
import { baseRunOf } from '../comparison/match.ts';
import { type Finding, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import { clean, plain } from './clean.ts';
import { withExtremes } from './extremes.ts';
import { mainSeries, quotedReplicate, quotedSeries } from './facts.ts';
import type { Catalogue, Language } from './language/language.ts';
import { contextOf, factsIn, isProblem, runsInOrder } from './lead.ts';
import type { Report } from './report.ts';

const MAX_PANELS = 4;
const MAX_REPLICATES = 6;

/** What to draw: the run that the heading is about, and up to three others that are no better. Undefined where no loss was read. */
export function chartOf(report: Report, language: Language): Chart | undefined {
  const catalogue = language(plain);
  const runs = runsInOrder(report);
  const drawable = runs.filter((run) => linesOf(report, run, catalogue).length > 0);
  const chosen = drawable.some(isProblem) ? drawable.filter((run, index) => index === 0 || isProblem(run)) : drawable;
  const [first, ...others] = chosen.map((run) => panelOf(report, run, catalogue));
  if (first === undefined) return undefined;
  const panels: Chart['panels'] = [first, ...others.slice(0, MAX_PANELS - 1)];
  const described = chosen.slice(0, panels.length).map((run) => descriptionOf(report, run, catalogue));
  const note = panels.length < runs.length ? catalogue.words.drawn(panels.length, runs.length) : undefined;
  return {
    panels,
    ...(note !== undefined && { note }),
    description: [...described, ...(note === undefined ? [] : [note])].join('; '),
  };
}

function descriptionOf(report: Report, run: RunDiagnosis, catalogue: Catalogue): string {
  const { findings } = catalogue;
  const base = linesOf(report, run, catalogue).find(({ role }) => role === 'base')?.label;
  const facts = factsIn(report, run, drawnFinding(run));
  return findings.chart(facts, base, facts.best);
}

function panelOf(report: Report, run: RunDiagnosis, catalogue: Catalogue): ChartPanel {
  const { findings, numbers, words } = catalogue;
  const finding = drawnFinding(run);
  const facts = factsIn(report, run, finding);
  const lines = linesOf(report, run, catalogue);
  const context = finding && contextOf(report, run, finding);
  return {
    title: context ? findings.title(context) : isJudged(run) ? findings.healthyDetail(facts) : clean(facts.run),
    axis: facts.axis,
    metric: words.loss,
    lines,
    ...(facts.best && {
      best: {
        ...facts.best,
        label: findings.bestPoint(facts, facts.best),
        short: `${words.labels.best} ${numbers.value(facts.best.value)}`,
      },
    }),
    ...(finding &&
      finding.to > finding.from && { region: { from: finding.from, to: finding.to, label: findings.region(finding.kind) } }),
  };
}

function drawnFinding(run: RunDiagnosis): Finding | undefined {
  return run.findings.find(({ severity }) => severity !== 'note');
}

function isJudged(run: RunDiagnosis): boolean {
  return run.verdict !== 'unknown';
}

function linesOf(report: Report, run: RunDiagnosis, { words }: Catalogue): readonly ChartLine[] {
  const finding = drawnFinding(run);
  const shown = quotedReplicate(run, finding);
  const { train, validation } = quotedSeries(shown, finding);
  const axis = (validation ?? train)?.axis;
  const same = (series: Series | undefined): series is Series =>
    series !== undefined && series.axis === axis && series.y.length > 0;
  const others = run.replicates
    .filter((replicate) => replicate !== shown)
    .map((replicate) => quotedSeries(replicate, finding).validation)
    .filter(same);
  const base = baseLine(report, run.run.key, finding);
  return [
    ...(same(train) ? [line('train', train.component ? clean(train.name, 24) : words.line.train, train)] : []),
    ...(same(validation)
      ? [line('validation', ofReplicate(run, shown, nameOf(validation, shown, words.line.validation)), validation)]
      : []),
    ...(same(base) ? [line('base', baseLabel(report, words.line.base), base)] : []),
    ...others.slice(0, MAX_REPLICATES).map((series) => line('replicate', words.line.replicate, series)),
  ];
}

function nameOf(validation: Series, shown: HistoryDiagnosis, main: string): string {
  return validation === mainSeries(shown).validation && !validation.component ? main : clean(validation.name, 24);
}

/** Of several replicates one is drawn in full: its name tells whose numbers stand beside it. */
function ofReplicate({ replicates }: RunDiagnosis, shown: HistoryDiagnosis, label: string): string {
  return replicates.length > 1 ? `${label} (${clean(shown.history.name, 24)})` : label;
}

function line(role: ChartLine['role'], label: string, series: Series): ChartLine {
  return { role, label, ...withExtremes(series) };
}

function baseLabel(report: Report, label: string): string {
  const branch = report.comparison?.baseline.branch;
  return branch === undefined ? label : clean(branch, 24);
}

function baseLine(report: Report, key: string, finding: Finding | undefined): Series | undefined {
  const baseline = report.comparison?.baseline;
  if (baseline?.state !== 'found') return undefined;
  const run = baseRunOf(key, report.diagnosis.runs, baseline.current, baseline.rung);
  return run && quotedSeries(shownOf(run), finding).validation;
}
