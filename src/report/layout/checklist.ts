import type { ChecklistItem, FindingKind } from '../../diagnosis/diagnosis.ts';
import { contextOf, type FindingContext, runOf, runTerm } from '../context.ts';
import { type Phrase, phrase, place, share, type Term, times, value } from '../language/phrase.ts';
import type { ChecklistEntry, Report } from '../report.ts';
import { abstentionPhrase } from '../said/abstention.ts';
import { fixedOf, judgedOf, lossOf, placeOf, saidAt, trainingOf, unitOf } from '../said/terms.ts';
import { ofTrees } from '../said/trees.ts';

/** One line of the checklist. */
export interface ChecklistLine {
  readonly entry: ChecklistEntry;
  readonly isDone: boolean;
  readonly text: Phrase;
}

const MOST_OPEN = 3;
const MOST_DONE = 3;

/** At most three open items, each for a number that no other item gives, and what later pushes fixed. */
export function checklistLines(report: Report): readonly ChecklistLine[] {
  const lines = report.checklist
    .filter((entry) => !(entry.state === 'open' && entry.isFix))
    .flatMap((entry) => lineOf(report, entry));
  const open = distinct(lines.filter(({ isDone }) => !isDone));
  const done = distinct(lines.filter(({ isDone }) => isDone));
  return [...open.slice(0, MOST_OPEN), ...done.slice(0, MOST_DONE)];
}

/** The first of each item, and of each kind of reason. */
function distinct(lines: readonly ChecklistLine[]): readonly ChecklistLine[] {
  const seen = new Set<string>();
  return lines.filter(({ entry, text }) => {
    const { because } = text.slots;
    const keys = [`item ${entry.item}`, typeof because === 'object' && because.kind === 'phrase' ? because.id : ''];
    const isNew = keys.every((key) => !seen.has(key));
    if (isNew) for (const key of keys) seen.add(key);
    return isNew;
  });
}

function lineOf(report: Report, entry: ChecklistEntry): readonly ChecklistLine[] {
  const because = becauseOf(report, entry);
  if (because === undefined) return [];
  const boosting = runOf(report, entry.run)?.run.replicates[0].boosting;
  const item = ofTrees(boosting, phrase(`item.${entry.item}`));
  const text =
    report.diagnosis.runs.length > 1
      ? phrase('item.line.run', { item, run: runTerm(report, entry.run), because })
      : phrase('item.line', { item, because });
  return [{ entry, isDone: entry.state === 'fixed', text }];
}

/** The number that puts the item on the list, what ticks it, or why it could not be judged. */
export function becauseOf(report: Report, entry: ChecklistEntry): Phrase | undefined {
  switch (entry.state) {
    case 'fixed':
      return phrase('item.fixed', { fixed: fixedOf(entry.kind), commit: { kind: 'commit', id: entry.since } });
    case 'unjudged':
      return phrase('item.unjudged', { reason: abstentionPhrase(entry.because) });
    case 'open': {
      const run = runOf(report, entry.run);
      return run && numberFor(entry.item, contextOf(report, run, entry.finding));
    }
  }
}

/** The number that supports an item, from what was found; undefined if none does. */
export function numberFor(item: ChecklistItem, context: FindingContext): Phrase | undefined {
  return NUMBERS[context.finding.kind]?.(context, item);
}

type NumberOf = (context: FindingContext, item: ChecklistItem) => Phrase | undefined;

const NUMBERS: Readonly<Partial<Record<FindingKind | 'no-learning' | 'no-generalization', NumberOf>>> = {
  overfitting: (context, item) => (item === 4 ? best(context) : item === 3 || item === 7 ? gapGrew(context) : undefined),
  // Without a training loss nobody can tell it from overfitting.
  'late-rise': (context, item) =>
    item === 4 ? best(context) : context.facts.training === undefined ? phrase('item.because.no-training-loss') : undefined,
  'early-stopping': best,
  plateau: best,
  'training-loss-rise': (context, item) => (item === 2 ? rise(context) : undefined),
  'slow-convergence': ({ finding: { evidence } }, item) => {
    const { lateShare } = evidence;
    return lateShare === undefined || item !== 2 ? undefined : phrase('item.because.slow', { pct: share(lateShare) });
  },
  oscillation: ({ finding, facts }) => {
    const { amplitude } = finding.evidence;
    return amplitude === undefined
      ? undefined
      : phrase('item.because.swings', { loss: judgedOf(finding, facts), pct: share(amplitude) });
  },
  spike: ({ finding, facts }, item) => {
    const { before, peak } = finding.evidence;
    if (before === undefined || peak === undefined || item !== 2) return undefined;
    const at = placeOf(finding, facts, saidAt(finding));
    return phrase('item.because.spike', { loss: judgedOf(finding, facts), value: value(before), peak: value(peak), place: at });
  },
  underfitting: ({ facts }) =>
    facts.trainAtEnd === undefined
      ? undefined
      : phrase('item.because.level', { training: trainingOf(facts), end: value(facts.trainAtEnd) }),
  'generalization-gap': (context) => gapOpened(context) ?? wideGap(context),
  'noisy-validation': ({ finding, facts }) => {
    const { ratio } = finding.evidence;
    if (ratio === undefined) return undefined;
    return phrase('item.because.evaluations', { loss: lossOf(facts), x: times(ratio), training: trainingOf(facts) });
  },
  'restarted-log': ({ finding, facts }) => {
    const { after, at = finding.from } = finding.evidence;
    if (after === undefined) return undefined;
    return phrase('item.because.log', { place: placeOf(finding, facts, at), last: placeOf(finding, facts, after) });
  },
};

function best({ facts }: FindingContext): Phrase | undefined {
  if (facts.best === undefined || facts.bestIsFirst) return undefined;
  const unit = unitOf(facts.axis, facts.boosting);
  return phrase('item.because.best', { place: place(unit, facts.best.at), last: place(unit, facts.last) });
}

function rise({ finding, facts }: FindingContext): Phrase | undefined {
  const { loggedRise, rise: tested = loggedRise } = finding.evidence;
  if (tested === undefined) return undefined;
  const loss: Term = judgedOf(finding, facts);
  return phrase('item.because.rise', { loss, pct: share(tested), place: placeOf(finding, facts, finding.from) });
}

/** From the values that the page quotes, as logged. */
function gapGrew({ facts: { best: lowest, end, trainAtBest, trainAtEnd } }: FindingContext): Phrase | undefined {
  if (lowest === undefined || end === undefined || trainAtBest === undefined || trainAtEnd === undefined) return undefined;
  const [before, after] = [lowest.value - trainAtBest, end.value - trainAtEnd];
  return after > before && before > 0 ? phrase('item.because.gap', { start: value(before), end: value(after) }) : undefined;
}

/** From where the finding says that it was. */
function gapOpened({ finding, facts: { end, trainAtEnd } }: FindingContext): Phrase | undefined {
  const { earlier = 0 } = finding.evidence;
  if (end === undefined || trainAtEnd === undefined || earlier <= 0 || end.value - trainAtEnd <= earlier) return undefined;
  return phrase('item.because.gap', { start: value(earlier), end: value(end.value - trainAtEnd) });
}

function wideGap({ facts }: FindingContext): Phrase | undefined {
  const { end, trainAtEnd } = facts;
  if (end === undefined || trainAtEnd === undefined) return undefined;
  return phrase('item.because.wide', {
    loss: lossOf(facts),
    end: value(end.value),
    training: trainingOf(facts),
    train: value(trainAtEnd),
  });
}
