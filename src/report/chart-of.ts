import { type Chart, isDrawable } from '../chart/chart.ts';
import type { NumberChange } from '../comparison/comparison.ts';
import type { Finding, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { isNoise } from './chart/best.ts';
import { bandEnd, bestOf, endOf, spanOf } from './chart/curves.ts';
import { manyRuns } from './chart/many-runs.ts';
import { pictureOf, type RunPicture } from './chart/one-run.ts';
import { isAboutOne, pageNames } from './chart/run-names.ts';
import type { Subject } from './chart/scene.ts';
import { smallMultiples } from './chart/small-multiples.ts';
import { type ChartVoice, chartVoice } from './chart/voice.ts';
import { clean, plain } from './clean.ts';
import { comparedOf, problemsOf, runTerm } from './context.ts';
import { factsOf } from './facts.ts';
import type { ChartSentences } from './language/chart.ts';
import type { Language } from './language/language.ts';
import type { Phrase } from './language/phrase.ts';
import { speak } from './language/speaker.ts';
import { type Lead, leadOf, runsInOrder } from './layout/lead.ts';
import { statusOf } from './layout/status.ts';
import { visibleNote } from './layout/visible-note.ts';
import type { Report } from './report.ts';
import { hoursPhrase } from './said/hours.ts';
import { metricBelowBase } from './task-metric.ts';
import { viewOf } from './view.ts';

type Drawn = Omit<Chart, 'title' | 'words'>;

/** What to draw: what the heading is about. Undefined where no loss has two values. */
export function chartOf(report: Report, language: Language): Chart | undefined {
  const speaker = speak(language, plain);
  const inTitle = speak(language, { ...plain, name: (untrusted) => clean(untrusted, NAME_IN_TITLE) });
  const lead = leadOf(report);
  const drawn = drawnOf(report, lead, chartVoice(speaker));
  if (drawn === undefined) return undefined;
  const [run, ...others] = report.diagnosis.runs;
  const hours = run && others.length === 0 ? hoursPhrase(run) : undefined;
  const subtitle = [drawn.subtitle, hours && speaker.say(hours)].filter((one) => one !== undefined).join('. ');
  const title = titled(inTitle.clause(withoutBase(statusOf(report, lead).what)), report);
  return { title, words: language.chart, ...drawn, ...(subtitle !== '' && { subtitle }) };
}

/** Characters of a name in a title, so that what is said of it stands in the same line. */
const NAME_IN_TITLE = 32;

/** … and in the note below the picture. */
const NAME_IN_NOTE = 36;

/** A picture that stands alone has no check to explain. */
function withoutBase(what: Phrase): Phrase {
  const inner = what.id === 'what.no-base' ? what.slots['what'] : undefined;
  return typeof inner === 'object' && inner.kind === 'phrase' ? inner : what;
}

/** With a capital, unless it begins with a run's name, which may be cut. */
function titled(text: string, { diagnosis, comparison }: Report): string {
  const [beginning = text] = text.split('…');
  const keys = [...diagnosis.runs.map(({ run }) => run.key), ...(comparison?.runs ?? []).map(({ key }) => key)];
  const isName = keys.some((key) => text.startsWith(clean(key)) || clean(key).startsWith(beginning));
  return isName ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function drawnOf(report: Report, lead: Lead, voice: ChartVoice): Drawn | undefined {
  const several =
    report.diagnosis.runs.length > 1 && !isAboutOne(lead)
      ? (sweep(report, lead, voice) ?? allRuns(report, lead, voice))
      : undefined;
  if (several) return several;
  for (const run of runsInOrder(report)) {
    const picture = pictureOf(report, run, { ...subjectOf(report, lead, run), stops: namesStop(report, run) }, voice);
    if (picture && hasCurve(picture)) return oneRun(report, run, picture, voice);
  }
  return undefined;
}

/** What the heading says of a run; of one that it is not about, the worst finding. */
function subjectOf(report: Report, lead: Lead, run: RunDiagnosis): Subject {
  if ((lead.kind === 'worse' || lead.kind === 'better') && lead.run === run) return { number: lead.number };
  if (lead.kind === 'faster' && lead.run === run) return { saving: lead.number };
  const metric = metricOf(run);
  const finding =
    lead.kind === 'problem' && lead.problem.run === run ? lead.problem.context.finding : (worstOf(run) ?? visibleNote(report, run));
  const isMild = finding === undefined || finding.severity === 'note';
  const stretch = isMild ? comparedOf(report, run)?.numbers.find(isOfTwoLengths)?.stretch : undefined;
  if (stretch) return { stretch };
  const below = lead.kind === 'healthy' && finding === undefined ? metricBelowBase(report, run) : undefined;
  if (below) return { number: { ...below, gates: false } };
  return {
    ...(finding && { finding }),
    ...(metric !== undefined && { metric }),
    ...(lead.kind === 'seeds' && lead.run === run && { isOfSeeds: true }),
  };
}

/** The loss, of a head and a base of which one went on after the other ended. */
function isOfTwoLengths({ what, metric, stretch }: NumberChange): boolean {
  return what === 'best' && metric === 'loss' && stretch !== undefined;
}

/** The metric by which a run is called healthy, or not. */
function metricOf({ summary }: RunDiagnosis): string | undefined {
  if (summary.about === 'healthy') return summary.seen.role === 'metric' ? summary.seen.series : undefined;
  return summary.about === 'unknown' && summary.because.code === 'poor-metric' ? summary.because.series : undefined;
}

/** Whether what to do first names the place where early stopping would have ended the run. */
function namesStop(report: Report, run: RunDiagnosis): boolean {
  const { fix } = viewOf(report);
  const advice = fix?.run === run ? [fix.also, fix.advice] : [];
  return advice.includes('stop-earlier') && !factsOf(run).bestIsFirst;
}

function worstOf(run: RunDiagnosis): Finding | undefined {
  return run.findings.find(({ severity }) => severity !== 'note') ?? run.findings.find(({ kind }) => kind === 'non-finite');
}

/** One point is no curve. */
function hasCurve({ panels }: RunPicture): boolean {
  return panels.some(({ lines }) => lines.some(({ y }) => y.filter(isDrawable).length > 1));
}

/** So many names of what is not drawn have room. */
const FEW_UNDRAWN = 3;

function undrawnNote(names: readonly string[], words: ChartSentences): readonly string[] {
  return names.length === 0 || names.length > FEW_UNDRAWN ? [] : [words.notDrawn(names)];
}

function oneRun(report: Report, run: RunDiagnosis, picture: RunPicture, { chart: words, words: labels }: ChartVoice): Drawn {
  const { judged, seeds, isMedian, baseRuns, sameBefore, undrawn } = picture.losses;
  const [first, ...below] = picture.panels;
  // The line that the message is about, of those that are drawn.
  const risen = first.fill?.kind === 'rise' ? first.fill.role : undefined;
  const told = first.lines.find(({ role }) => role === risen) ?? first.lines[0] ?? judged;
  const best = bestOf(told, first.better);
  const end = endOf(told);
  const isLoss = first.lines.some(({ y }) => y === judged.y);
  const isBoth = first.lines.some(({ role }) => role === 'train');
  const base = first.lines.find(({ role }) => role === 'base');
  const losses = judged.role !== 'validation' ? 'train' : isBoth ? 'both' : 'validation';
  const term = runTerm(report, run.run.key);
  const isNameless = typeof term === 'object' && term.kind === 'run' && term.alone;
  const said = words.description(
    isLoss ? words.curves[losses] : first.metric,
    isNameless ? undefined : clean(run.run.key),
    picture.unit,
    first.flat && end
      ? (told.fact ?? words.throughout(end.value))
      : best && !isNoise(told)
        ? isLoss
          ? words.best(best.value, picture.unit, best.at, spanOf(told))
          : words.bestOf(best.value, picture.unit, best.at, first.percent === true)
        : undefined,
    base && (base.label ?? labels.line.base),
  );
  const total = report.diagnosis.runs.length;
  const spread = judged.band && bandEnd(judged.band);
  const absent = undrawn.filter((name) => !below.some(({ metric }) => metric === name));
  const notes = [
    ...(seeds > 1 ? [words.seeds(seeds, isMedian, spread, baseRuns)] : []),
    ...(isLoss ? undrawnNote(absent, words) : []),
    ...(sameBefore === undefined ? [] : [words.sameBefore(picture.unit, sameBefore)]),
    ...(total > 1 ? [words.drawn(1, total, clean(run.run.key, NAME_IN_NOTE))] : []),
  ];
  return {
    description: said + (below.length > 0 ? words.below(below.map(({ metric }) => metric)) : ''),
    // A rise has two numbers; of other news the picture says all.
    ...(first.fill?.kind === 'rise' && best && end && { subtitle: words.roseFrom(best.value, picture.unit, best.at, end.value) }),
    unit: words.unit(picture.unit),
    ...(picture.extent && { extent: picture.extent }),
    panels: [first, ...below],
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

function sweep(report: Report, lead: Lead, { chart: words, words: labels }: ChartVoice): Drawn | undefined {
  const { runs } = report.diagnosis;
  const problem = (run: RunDiagnosis) => {
    const finding = run.findings.find(({ severity }) => severity !== 'note');
    return finding && labels.kind(finding.kind);
  };
  const names = pageNames(runsInOrder(report), lead);
  const drawn = smallMultiples(runs, problem, names, words);
  const headings = drawn?.panels.flatMap(({ heading }) => heading ?? []) ?? [];
  const worst = headings.filter(({ tone }) => tone === 'problem').map(({ name, said }) => [name, said].join(': '));
  return (
    drawn && {
      description: words.descriptionOfRuns(runs.length, worst, headings.find(({ tone }) => tone === 'strong')?.name),
      unit: words.unit(drawn.axis),
      panels: drawn.panels,
      note: [words.grid(drawn.seeds), ...(names.letters ? [words.letters] : [])].join(' '),
    }
  );
}

function allRuns(report: Report, lead: Lead, { chart: words, words: labels }: ChartVoice): Drawn | undefined {
  const { runs } = report.diagnosis;
  const problems = problemsOf(report).map(({ run, context: { finding } }) => ({ run, finding }));
  const names = pageNames(runsInOrder(report), lead);
  const drawn = manyRuns(runs, problems, names, words, labels.label);
  if (!drawn) return undefined;
  const missing = undrawnNote(drawn.missing, words);
  const notes = [
    ...(drawn.drawn < runs.length
      ? [
          [words.drawn(drawn.drawn, runs.length), ...(drawn.hasBand ? [words.othersBand] : [])].join('; ') +
            (missing.length > 0 ? '.' : ''),
        ]
      : []),
    ...missing,
    ...(drawn.hasLetters ? [words.letters] : []),
  ];
  return {
    description: [words.descriptionOfRuns(runs.length, drawn.worst, drawn.best), ...notes].join(' '),
    unit: words.unit(drawn.unit),
    panels: [drawn.panel],
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
