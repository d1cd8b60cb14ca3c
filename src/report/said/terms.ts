import type { NumberChange } from '../../comparison/comparison.ts';
import type { Finding, FindingKind } from '../../diagnosis/diagnosis.ts';
import type { Axis } from '../../history/history.ts';
import type { RunFacts } from '../facts.ts';
import { type Phrase, place, type SeriesWord, series, type Term, type Unit } from '../language/phrase.ts';

/** Boosting logs by step and speaks of rounds. */
export function unitOf(axis: Axis, boosting: true | undefined): Unit {
  return boosting && axis === 'step' ? 'round' : axis;
}

/** The main validation loss by its word, a part of it and that of another validation set by the writer's name. */
export function lossOf({ validation, other }: RunFacts): Term {
  return other && validation !== undefined ? series(validation) : series(validation ?? '', 'validation-loss');
}

/** The training loss by its word, a part of it by the writer's name. */
export function trainingOf({ training, trainingPart }: RunFacts): Term {
  return trainingPart && training !== undefined ? series(training) : series(training ?? '', 'training-loss');
}

/** The series that a finding judged. */
export function judgedOf({ series: [name] }: Finding, facts: RunFacts): Term {
  if (name === facts.validation) return lossOf(facts);
  if (name === facts.training) return trainingOf(facts);
  return series(name);
}

const METRIC_WORDS: Readonly<Record<string, SeriesWord>> = {
  loss: 'validation-loss',
  accuracy: 'accuracy',
  perplexity: 'perplexity',
  f1: 'f1',
  auc: 'auc',
  map: 'map',
  wer: 'wer',
};

/** What a compared number measures. */
export function metricOf({ declared, component, metric, series: name }: NumberChange): Term {
  if (declared !== undefined && METRIC_WORDS[declared] === undefined) return series(declared);
  const word = component ? undefined : METRIC_WORDS[metric];
  return series(name, word);
}

/** A position of the finding's axis. */
export function placeOf(finding: Pick<Finding, 'axis'>, facts: RunFacts, at: number): Term {
  return place(unitOf(finding.axis, facts.boosting), at);
}

/** What the kind does to a run: "overfits", "turns NaN at epoch 5". */
export function verbOf(finding: Finding, facts: RunFacts): Phrase {
  return { kind: 'phrase', id: `${finding.kind}/verb`, slots: { place: placeOf(finding, facts, finding.from) } };
}

/** "no longer overfits". */
export function fixedOf(kind: FindingKind): Phrase {
  return { kind: 'phrase', id: `${kind}/fixed`, slots: {} };
}

/** "swings", below the name of a line. */
export function labelOf(kind: FindingKind): Phrase {
  return { kind: 'phrase', id: `${kind}/label`, slots: {} };
}

/** "overfitting". */
export function nameOf(kind: FindingKind): Phrase {
  return { kind: 'phrase', id: `${kind}/name`, slots: {} };
}
