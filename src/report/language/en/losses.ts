import type { RunFacts } from '../../facts.ts';
import type { FindingContext, Markup } from '../language.ts';
import { numbers } from './numbers.ts';
import { capital } from './text.ts';

const { value, place, count } = numbers;

/** The main validation loss by its plain name, a part of it and that of another validation set by the writer's. */
export function lossName({ validation, other }: RunFacts, markup: Markup): string {
  return other && validation !== undefined ? markup.name(validation) : 'validation loss';
}

/** The training loss by its plain name, a part of it by the writer's. */
export function trainName({ training, trainingPart }: RunFacts, markup: Markup): string {
  return trainingPart && training !== undefined ? markup.name(training) : 'training loss';
}

/** Best and last value of the quoted loss; of several replicates, whose they are. */
export function lossSentence({ facts, finding }: FindingContext, markup: Markup): string {
  if (facts.best === undefined || facts.end === undefined) return trainingSentence(facts);
  const name = lossName(facts, markup);
  const whose = facts.replicate === undefined ? undefined : `${capital(quoted(facts.replicate, markup))}: `;
  const start = (text: string): string => (whose === undefined ? capital(text) : whose + text);
  const last = `${value(facts.end.value)} at ${place(facts.axis, facts.end.at)}`;
  if (facts.best.at === facts.end.at) {
    if (facts.broken) return start(`the last finite value of ${name}, which is its best, is ${last}.`);
    return `${facts.other ? (whose ?? '') + name : start(name)} is at its best at the end: ${value(facts.end.value)}.`;
  }
  const best = start(
    `best ${name} ${value(facts.best.value)} at ${place(facts.axis, facts.best.at)}, ${facts.broken ? `last finite value ${last}` : `${value(facts.end.value)} at the end`}`,
  );
  const { trainAtBest, trainAtEnd } = facts;
  const fell = finding.kind === 'overfitting' && trainAtBest !== undefined && trainAtEnd !== undefined && trainAtEnd < trainAtBest;
  return fell ? `${best}, while ${trainName(facts, markup)} fell on to ${value(trainAtEnd)}.` : `${best}.`;
}

function trainingSentence({ trainAtEnd, broken, validation }: RunFacts): string {
  if (trainAtEnd === undefined) return '';
  if (validation !== undefined) return `Training loss ${value(trainAtEnd)} at the end; no value of the validation loss is finite.`;
  return broken
    ? `The last finite training loss is ${value(trainAtEnd)}; there is no validation loss.`
    : `Training loss ${value(trainAtEnd)} at the end; there is no validation loss.`;
}

export function quoted(replicate: string, markup: Markup): string {
  return `quoted is ${markup.name(replicate)}`;
}

export function meanOf(replicates: number): string {
  return `mean of ${count(replicates)}`;
}

/** From the values that the page quotes, as logged. */
export function gapGrew({ best, end, trainAtBest, trainAtEnd }: RunFacts): string | undefined {
  if (best === undefined || end === undefined || trainAtBest === undefined || trainAtEnd === undefined) return undefined;
  const [before, after] = [best.value - trainAtBest, end.value - trainAtEnd];
  return after > before && before > 0 ? `the gap grew from ${value(before)} to ${value(after)}` : undefined;
}

export function ends(facts: RunFacts, markup: Markup): string | undefined {
  const { trainAtEnd, end } = facts;
  if (trainAtEnd === undefined || end === undefined) return undefined;
  return `${trainName(facts, markup)} ends at ${value(trainAtEnd)}, ${lossName(facts, markup)} at ${value(end.value)}`;
}
