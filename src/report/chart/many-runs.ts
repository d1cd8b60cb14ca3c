import type { ChartLine, ChartMark, ChartPanel, LineRole } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import { type Finding, type FindingKind, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Axis } from '../../history/history.ts';
import { shownFinding } from '../context.ts';
import { mainSeries, quotedReplicate } from '../facts.ts';
import type { ChartSentences } from '../language/chart.ts';
import type { Unit } from '../language/phrase.ts';
import { unitOf } from '../said/terms.ts';
import { bestOf, endOf, lineOf, passesOf, spanOf } from './curves.ts';
import { kindOf, lostAtEnd, lostFrom } from './not-finite.ts';
import type { RunNames } from './run-names.ts';

/** Up to so many runs are all drawn; of more, the worst four and the best. */
const ALL = 12;
const WORST = 4;
const MAX_LOST = 2;
/** So few gray lines have each its name. */
const NAMED = 3;

const problemRoles: readonly LineRole[] = ['worst', 'second-worst', 'third-worst', 'fourth-worst'];

/** The picture of several runs in one panel. */
export interface ManyRuns {
  readonly unit: Unit;
  readonly panel: ChartPanel;
  readonly drawn: number;
  /** Names of runs without a line or a place of their own. */
  readonly missing: readonly string[];
  readonly hasLetters: boolean;
  /** The runs without a line of their own are drawn as one band. */
  readonly hasBand: boolean;
  /** What each problem run did, with its name, and the best run's name. */
  readonly worst: readonly string[];
  readonly best?: string;
}

interface DrawnRun {
  readonly run: RunDiagnosis;
  readonly line: ChartLine;
  readonly finding?: Finding;
  /** Its training loss stands among validation losses. */
  readonly isTraining: boolean;
}

/** Validation loss of all runs (training loss where none has one); `problems` are the runs with findings, worst first. */
export function manyRuns(
  runs: readonly RunDiagnosis[],
  problems: readonly { readonly run: RunDiagnosis; readonly finding: Finding }[],
  names: RunNames,
  words: ChartSentences,
  labelOf: (kind: FindingKind) => string,
): ManyRuns | undefined {
  const kind = runs.some((run) => mainSeries(shownOf(run)).validation) ? 'validation' : 'train';
  const axis = axisOf(runs, kind);
  if (axis === undefined) return undefined;
  const unit = unitOf(axis, runs.every(({ replicates: [first] }) => first.history.boosting === true) || undefined);
  const findings = new Map<RunDiagnosis, Finding>();
  for (const { run, finding } of problems) if (!findings.has(run)) findings.set(run, finding);
  const curves = runs.flatMap((run): readonly DrawnRun[] => {
    const finding = findings.get(run);
    // What the page is about is drawn, if only its training loss was logged.
    const own = curveOf(run, kind, axis);
    const line = own ?? (finding && curveOf(run, 'train', axis));
    return line ? [{ run, line, ...(finding && { finding }), isTraining: kind === 'validation' && own === undefined }] : [];
  });
  if (curves.length === 0) return undefined;
  // A training loss says nothing beside validation losses: the run that the page is about is drawn alone.
  if (findings.size === 1 && curves.some(({ isTraining }) => isTraining)) return undefined;
  const curveByRun = new Map(curves.map((one) => [one.run, one]));
  const lost = [...findings].filter(([run, { kind: of }]) => of === 'non-finite' && !curveByRun.has(run));
  const worst = [...findings.keys()].flatMap((run) => curveByRun.get(run) ?? []).slice(0, curves.length > ALL ? WORST : 3);
  const rest = curves.filter((one) => !worst.includes(one));
  const sound = rest.filter(({ run }) => run.verdict !== 'failing');
  const first = sound.length === 0 ? undefined : sound.reduce((a, b) => (lowest(b) < lowest(a) ? b : a));
  // A run with a finding that came as low leaves none to be called the best.
  const winner = worst.some((one) => first && lowest(one) === lowest(first)) ? undefined : first;
  const remaining = rest.filter((one) => one !== winner);
  const others = curves.length > ALL ? [] : remaining.sort((a, b) => lastValue(a) - lastValue(b));
  const together = curves.length > ALL ? bandOf(remaining, words) : [];
  const nameOf = ({ run }: DrawnRun) => names.shown.get(run.run.key) ?? '';
  const lines = [
    ...worst.map(
      (one, i): ChartLine => ({
        ...one.line,
        role: problemRoles[i] ?? 'other',
        label: nameOf(one),
        ...factOf(one, unit, words, labelOf),
      }),
    ),
    ...(winner ? [{ ...winner.line, role: 'winner' as const, label: nameOf(winner), fact: words.bestRun(lowest(winner)) }] : []),
    ...others.map((one, i): ChartLine => {
      const label =
        others.length <= NAMED && !names.letters ? nameOf(one) : i === others.length >> 1 ? words.others(others.length) : undefined;
      return { ...one.line, role: 'other', ...(label !== undefined && { label }) };
    }),
    ...together,
  ];
  return {
    unit,
    panel: {
      metric: worst.some(({ isTraining }) => isTraining)
        ? words.loss
        : kind === 'validation'
          ? words.validationLoss
          : words.trainingLoss,
      size: 'main',
      better: 'lower',
      lines,
      marks: lines.flatMap((line, i) => [...crossOf(line), ...bestOfRisen(line, worst[i]?.finding, lines.length, unit, words)]),
      // Nothing of it can be drawn but the place where it broke.
      restarts: lost.slice(0, MAX_LOST).map(([run, broken]) => ({
        at: broken.from,
        text: `${names.shown.get(run.run.key) ?? ''}: ${lostFrom(run, broken, unit, words)}`,
        isMain: true,
      })),
    },
    missing: runs.flatMap((run) =>
      curveByRun.has(run) || lost.some(([one]) => one === run) ? [] : (names.shown.get(run.run.key) ?? []),
    ),
    drawn: lines.length - together.length + Math.min(lost.length, MAX_LOST),
    hasBand: together.length > 0,
    hasLetters: names.letters !== undefined,
    worst: worst.map((one) => [nameOf(one), factOf(one, unit, words, labelOf).fact ?? ''].join(' ').trim()),
    ...(winner && { best: nameOf(winner) }),
  };
}

/** A band wants no more places than the picture has pixels. */
const PLACES = 200;

/** Runs that are too many for lines: their median in a band over all of them. */
function bandOf(runs: readonly DrawnRun[], words: ChartSentences): readonly ChartLine[] {
  const curves = runs.map(({ line }) => line).sort((a, b) => b.x.length - a.x.length);
  const [longest, ...shorter] = curves;
  if (!longest) return [];
  const every = Math.ceil(longest.x.length / PLACES);
  const kept = (values: Float64Array) => values.filter((_, i) => i % every === 0 || i === values.length - 1);
  const line = lineOf('other', [{ x: kept(longest.x), y: kept(longest.y) }, ...shorter], words.others(curves.length));
  return line ? [line] : [];
}

/** The axis that most of the runs have. */
function axisOf(runs: readonly RunDiagnosis[], kind: 'train' | 'validation'): Axis | undefined {
  const axes = runs.flatMap((run) => mainSeries(shownOf(run))[kind]?.axis ?? []);
  return [...new Set(axes)].sort((a, b) => axes.filter((one) => one === b).length - axes.filter((one) => one === a).length)[0];
}

/** The last pass of a run's loss, of several replicates that of the one that words and table quote. */
function curveOf(run: RunDiagnosis, kind: 'train' | 'validation', axis: Axis): ChartLine | undefined {
  const series = mainSeries(quotedReplicate(run, shownFinding(run)))[kind];
  return series && series.axis === axis && series.y.some(isDrawable) ? lineOf('other', passesOf(series).slice(-1)) : undefined;
}

function lowest({ line }: DrawnRun): number {
  return bestOf(line)?.value ?? Number.POSITIVE_INFINITY;
}

function lastValue({ line }: DrawnRun): number {
  return endOf(line)?.value ?? Number.POSITIVE_INFINITY;
}

/** Findings that say by how much a curve rose. */
const rises: ReadonlySet<FindingKind> = new Set([
  'overfitting',
  'metric-mismatch',
  'divergence',
  'late-rise',
  'training-loss-rise',
] as const);

/** What the run did; of a training loss among validation losses that it is one. */
function factOf(one: DrawnRun, axis: Unit, words: ChartSentences, labelOf: (kind: FindingKind) => string): Pick<ChartLine, 'fact'> {
  const done = doneBy(one, axis, words, labelOf);
  return one.isTraining && done.fact !== undefined ? { fact: `${words.trainingLoss}: ${done.fact}` } : done;
}

/** What the run did, from its curve: it stopped being a number, or ended above its best; else what the finding looks like. */
function doneBy(
  { run, line, finding }: DrawnRun,
  axis: Unit,
  words: ChartSentences,
  labelOf: (kind: FindingKind) => string,
): Pick<ChartLine, 'fact'> {
  const [best, end] = [bestOf(line), endOf(line)];
  if (!best || !end || !finding) return {};
  if (finding.kind === 'non-finite' && finding.evidence['recovered'] !== 1) return { fact: lostFrom(run, finding, axis, words) };
  if (!isDrawable(line.y.at(-1)))
    return { fact: words.notFiniteFrom(kindOf(lostAtEnd(line)), axis, line.x[line.y.findLastIndex(isDrawable) + 1] ?? end.at) };
  const hasRisen = rises.has(finding.kind) && end.value > best.value;
  return { fact: hasRisen ? words.rise(best.value, end.value) : labelOf(finding.kind) };
}

/** So few runs have room for the value of each best. */
const FEW = 3;

/** Where a run was at its best that rose after it. */
function bestOfRisen(
  line: ChartLine,
  finding: Finding | undefined,
  count: number,
  axis: Unit,
  words: ChartSentences,
): readonly ChartMark[] {
  const [best, end] = [bestOf(line), endOf(line)];
  if (!finding || !rises.has(finding.kind) || !best || !end || !(end.value > best.value)) return [];
  const [text, short] = [words.best(best.value, axis, best.at, spanOf(line)), words.bestShort(best.value, spanOf(line))];
  return [{ kind: 'best', ...best, role: line.role, ...(count <= FEW && { text, short }) }];
}

function crossOf(line: ChartLine): readonly ChartMark[] {
  const end = endOf(line);
  if (!end || line.y.length === 0 || isDrawable(line.y.at(-1)) || line.role === 'other') return [];
  return [{ kind: 'not-finite', at: end.at, value: end.value, role: line.role }];
}
