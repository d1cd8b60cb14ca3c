import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { type Ahead, NO_GAIN } from '../../diagnosis/signs/forecast.ts';
import { branchOf, comparedOf, mainNumber, runsTerm } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { MessageId } from '../language/messages.ts';
import { type Phrase, phrase, share } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { doublingPhrase, forecastPhrase, halfAgain } from '../said/forecast.ts';
import { hoursPhrase } from '../said/hours.ts';
import { doubtPhrase, limitTerm } from '../said/number.ts';
import { type Fix, worthTryingOf } from './fix.ts';
import { hardlyMoves } from './healthy.ts';
import { visibleForecast } from './visible-note.ts';

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
    if (!isNamed) return line;
    const keys = of.map((one) => one.run.key);
    return phrase('of-run', { run: runsTerm(report, keys), what: line });
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
    // Without a record it has no reason.
    if (fix.advice !== 'train-longer') return fix.record && phrase('fix.worth-trying', { what: fix.text, record: fix.record });
    // Of several runs one line has the forecasts; a finding has its own.
    if (report.diagnosis.runs.length > 1 || !mayHelp(run)) return undefined;
    const forecast = forecastIn(report, run) ?? (tellsWhereItGoes(run) ? undefined : doublingPhrase(run));
    return forecast && phrase('course.may-help', { forecast, record: fix.record });
  });
}

/** Gain from which more training is worth a word. */
const WORTH = 0.02;

function mayHelp(run: RunDiagnosis): boolean {
  return worthTryingOf(run)?.advice === 'train-longer' && (halfAgain(run)?.gain ?? 1) >= WORTH;
}

const TELLS_WHERE_IT_GOES: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'still-improving',
  'plateau',
  'overfitting',
  'late-rise',
  'metric-mismatch',
]);

function tellsWhereItGoes({ findings }: RunDiagnosis): boolean {
  return findings.some(({ kind }) => TELLS_WHERE_IT_GOES.has(kind));
}

/** The forecast of a run of which neither a finding nor the first lines tell it. */
function forecastIn(report: Report, run: RunDiagnosis): Phrase | undefined {
  // A share of a loss with a large constant in it says nothing.
  if (tellsWhereItGoes(run) || visibleForecast(report, run) || hardlyMoves(factsOf(run))) return undefined;
  return forecastPhrase(run);
}

/** Gains that are no further apart are told as one. */
const ALIKE = 0.001;

/** Up to so many runs each has its own forecast. */
const FEW_RUNS = 5;

/** Fewest forecasts that are told from least to most, and not one by one. */
const MANY = 3;

/** What more training would bring, unless the page is about it or a line says that it may help. */
export function forecastLines(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  if (report.diagnosis.runs.length === 1)
    return linesOf(report, runs, (run) => (mayHelp(run) ? undefined : forecastIn(report, run)));
  const own = new Map(runs.map((run) => [run, forecastIn(report, run)] as const));
  const longer = together(own, 'course.longer', (all) => {
    const gains = all.map(({ gain }) => gain);
    const [from, to] = [Math.min(...gains), Math.max(...gains)];
    return to - from < ALIKE
      ? phrase('course.longer', { pct: share(to), limit: share(Math.max(...all.map(({ most }) => most))) })
      : phrase('course.range', { from: share(from), to: share(to) });
  });
  const nothing = together(own, 'course.nothing', (all) =>
    phrase('course.nothing', { limit: share(Math.max(NO_GAIN, ...all.map(({ most }) => most))) }),
  );
  // Of many runs one alone is no news.
  const isFew = runs.length <= FEW_RUNS;
  return linesOf(report, runs, (run) => longer.get(run) ?? nothing.get(run) ?? (isFew ? own.get(run) : undefined));
}

/** One sentence for all runs with a forecast of this kind, if there are many. */
function together(
  forecasts: ReadonlyMap<RunDiagnosis, Phrase | undefined>,
  id: MessageId,
  said: (all: readonly Ahead[]) => Phrase,
): ReadonlyMap<RunDiagnosis, Phrase> {
  const of = new Map(
    [...forecasts].flatMap(([run, forecast]) => {
      const half = forecast?.id === id ? halfAgain(run) : undefined;
      return half === undefined ? [] : [[run, half] as const];
    }),
  );
  if (of.size < MANY) return new Map();
  const sentence = said([...of.values()]);
  return new Map([...of.keys()].map((run) => [run, sentence]));
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
