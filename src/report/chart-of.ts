import type { Chart } from '../chart/chart.ts';
import { isDrawable } from '../chart/chart.ts';
import type { Finding, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { bestOf, endOf, spanOf } from './chart/curves.ts';
import { manyRuns } from './chart/many-runs.ts';
import { pictureOf, type RunPicture, type Subject } from './chart/one-run.ts';
import { smallMultiples } from './chart/small-multiples.ts';
import { type ChartVoice, chartVoice } from './chart/voice.ts';
import { clean, plain } from './clean.ts';
import { problemsOf } from './context.ts';
import type { Language } from './language/language.ts';
import { speak } from './language/speaker.ts';
import { type Lead, leadOf, runsInOrder } from './layout/lead.ts';
import { statusOf } from './layout/status.ts';
import type { Report } from './report.ts';

type Drawn = Omit<Chart, 'title' | 'words'>;

/** What to draw: what the heading is about. Undefined where no loss has two values. */
export function chartOf(report: Report, language: Language): Chart | undefined {
  const speaker = speak(language, plain);
  const lead = leadOf(report);
  const drawn = drawnOf(report, lead, chartVoice(speaker));
  return drawn && { title: speaker.say(statusOf(report, lead).what), words: language.chart, ...drawn };
}

function drawnOf(report: Report, lead: Lead, catalogue: ChartVoice): Drawn | undefined {
  const { runs } = report.diagnosis;
  const isAboutOne = lead.kind === 'worse' || lead.kind === 'better' || lead.kind === 'fixed';
  const several = runs.length > 1 && !isAboutOne ? (sweep(report, catalogue) ?? allRuns(report, catalogue)) : undefined;
  if (several) return several;
  for (const run of runsInOrder(report)) {
    const picture = pictureOf(report, run, subjectOf(report, lead, run), catalogue);
    if (picture && hasCurve(picture)) return oneRun(report, run, picture, catalogue);
  }
  return undefined;
}

function subjectOf(report: Report, lead: Lead, run: RunDiagnosis): Subject {
  if (lead.kind === 'worse' && lead.run === run) return { number: lead.number };
  if (
    lead.kind === 'healthy' ||
    lead.kind === 'fixed' ||
    lead.kind === 'unjudged' ||
    lead.kind === 'better' ||
    lead.kind === 'faster'
  ) {
    const told = toldOf(report, run);
    if (told) return told;
  }
  const finding = lead.kind === 'problem' && lead.problem.run === run ? lead.problem.context.finding : worstOf(run);
  return finding ? { finding } : {};
}

/** Less than this share of the base's steps is worth a picture. */
const SOONER = 0.9;

/** Of a run without a finding: that it is better than the base, or as good in fewer steps. */
function toldOf({ comparison }: Report, { run: { key } }: RunDiagnosis): Subject | undefined {
  const numbers = comparison?.runs.find((compared) => compared.key === key)?.numbers ?? [];
  const better = numbers.find(({ what, verdict }) => what === 'best' && verdict === 'better');
  const saving = numbers.find(({ what, head, base }) => what === 'epochs-to-base-best' && head < SOONER * base);
  if (saving && better?.stretch === undefined && numbers.some(({ stretch }) => stretch)) return { saving };
  return better ? { number: better } : undefined;
}

function worstOf(run: RunDiagnosis): Finding | undefined {
  return run.findings.find(({ severity }) => severity !== 'note') ?? run.findings.find(({ kind }) => kind === 'non-finite');
}

/** One point is no curve. */
function hasCurve({ panels }: RunPicture): boolean {
  return panels.some(({ lines }) => lines.some(({ y }) => y.filter(isDrawable).length > 1));
}

function oneRun(report: Report, run: RunDiagnosis, picture: RunPicture, { chart: words, words: labels }: ChartVoice): Drawn {
  const { judged, train, base, seeds, baseRuns } = picture.losses;
  const [first, ...below] = picture.panels;
  const best = bestOf(judged);
  const end = endOf(judged);
  const curves = judged.role === 'validation' ? (train ? words.curves.both : words.curves.validation) : words.curves.train;
  const said = words.description(
    curves,
    clean(run.run.key),
    picture.axis,
    best && words.best(best.value, picture.axis, best.at, spanOf(judged)),
    base && (base.label ?? labels.line.base),
  );
  const total = report.diagnosis.runs.length;
  const notes = [...(seeds > 1 ? [words.seeds(seeds, baseRuns > 1)] : []), ...(total > 1 ? [words.drawn(1, total)] : [])];
  return {
    description: said + (below.length > 0 ? words.below(below.map(({ metric }) => metric)) : ''),
    ...(best && end && end.at !== best.at && { subtitle: words.bestAndEnd(best.value, picture.axis, best.at, end.value) }),
    unit: words.unit(picture.axis, isBoosting(run)),
    ...(picture.extent && { extent: picture.extent }),
    panels: [first, ...below],
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

function isBoosting(run: RunDiagnosis): boolean {
  return run.replicates[0].history.boosting === true;
}

function sweep(report: Report, { chart: words, words: labels }: ChartVoice): Drawn | undefined {
  const { runs } = report.diagnosis;
  const problem = (run: RunDiagnosis) => {
    const finding = run.findings.find(({ severity }) => severity !== 'note');
    return finding && labels.kind(finding.kind);
  };
  const drawn = smallMultiples(runs, problem, words);
  return (
    drawn && {
      description: words.descriptionOfRuns(runs.length, [], undefined),
      unit: words.unit(drawn.axis, false),
      panels: drawn.panels,
      note: words.grid(drawn.seeds),
    }
  );
}

function allRuns(report: Report, { chart: words, words: labels }: ChartVoice): Drawn | undefined {
  const { runs } = report.diagnosis;
  const problems = problemsOf(report).map(({ run, context: { finding } }) => ({ run, finding }));
  const drawn = manyRuns(runs, problems, words, labels.kind);
  if (!drawn) return undefined;
  const notes = [
    ...(drawn.drawn < runs.length ? [words.drawn(drawn.drawn, runs.length)] : []),
    ...(drawn.hasLetters ? [words.letters] : []),
  ];
  return {
    description: [words.descriptionOfRuns(runs.length, drawn.worst, drawn.best), ...notes].join(' '),
    unit: words.unit(drawn.axis, runs.every(isBoosting)),
    panels: [drawn.panel],
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
