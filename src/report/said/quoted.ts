import type { FindingContext } from '../context.ts';
import { type Phrase, phrase, span, type Term, value } from '../language/phrase.ts';
import { judgedOf, placeOf, saidAt, unitOf } from './terms.ts';

/** What a sentence quotes of a finding. */
export type Quoted = Pick<FindingContext, 'finding' | 'facts'>;

export function judged({ finding, facts }: Quoted): Term {
  return judgedOf(finding, facts);
}

export function from({ finding, facts }: FindingContext): Term {
  return placeOf(finding, facts, saidAt(finding));
}

export function to({ finding, facts }: FindingContext): Term {
  return placeOf(finding, facts, finding.to);
}

export function stretch({ finding, facts }: FindingContext): Term {
  return span(unitOf(finding.axis, facts.boosting), finding.to - finding.from);
}

export function evidenceOf({ finding }: Quoted, name: string): number {
  return finding.evidence[name] ?? Number.NaN;
}

/** The last value as it was logged, of the series that the finding judged. */
export function endOf({ finding: { series, evidence }, facts }: FindingContext): number | undefined {
  if (series[0] === facts.validation) return facts.end?.value ?? evidence['end'];
  return (series[0] === facts.training ? facts.trainAtEnd : undefined) ?? evidence['end'];
}

/** How often something happens that happens more than once. */
export function often(n: number): Phrase {
  return n === 2 ? phrase('often.twice') : phrase('often.times', { n });
}

export function number(context: FindingContext, name: string): Term {
  return value(evidenceOf(context, name));
}

/** Several at once, by their names. */
export function numbers<N extends string>(context: FindingContext, ...names: readonly N[]): Readonly<Record<N, Term>>;
export function numbers(context: FindingContext, ...names: readonly string[]): Readonly<Record<string, Term>> {
  return Object.fromEntries(names.map((name) => [name, number(context, name)]));
}
