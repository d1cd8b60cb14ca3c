import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { groupedBy } from '../../history/grouped.ts';
import { branchOf, comparedOf, type FindingContext, problemsOf, runsTerm } from '../context.ts';
import { type Paragraph, type Phrase, phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { heldBack } from '../said/held-back.ts';
import { numberPhrase } from '../said/number.ts';
import { seenOf } from '../said/seen.ts';

const MOST_ITEMS = 5;
/** Runs of which it is looked at whether the same is said. */
const MOST_COMPARED = 200;

/** A line for each of several runs: its worst finding, else its number. Runs of which the same is said share theirs. */
export function itemsOf(report: Report, runs: readonly RunDiagnosis[]): readonly Paragraph[] {
  const said = runs.slice(0, MOST_COMPARED).map((run) => ({ run, sentences: itemOf(report, run) }));
  return [...groupedBy(said, ({ sentences }) => saidAs(sentences)).values()].slice(0, MOST_ITEMS).flatMap((alike) => {
    const [first] = alike;
    const [what, ...rest] = first?.sentences ?? [];
    if (first === undefined || what === undefined) return [];
    const run = runsTerm(
      report,
      alike.map((one) => one.run.run.key),
    );
    // That two runs are NaN says nothing of their numbers.
    const isEqual = alike.length > 1 && what.id.startsWith('overfitting/');
    return [[phrase('of-run', { run, what }), ...rest, ...(isEqual ? [phrase('seen.alike', { n: alike.length })] : [])]];
  });
}

/** What is said, with values to the digits that are shown. */
export function saidAs(sentences: unknown): string {
  return (
    JSON.stringify(sentences, (key, value: unknown) =>
      typeof value === 'number' && key !== 'at' ? value.toPrecision(3) : value,
    ) ?? ''
  );
}

function itemOf(report: Report, run: RunDiagnosis): Paragraph {
  const problem = problemsOf(report).find((one) => one.run === run);
  const number = worseNumber(report, run);
  const what = problem ? seenOf(problem.context) : number ? numberPhrase(number, branchOf(report)) : undefined;
  return what ? [what, ...(problem ? [...heldBack(problem.context.finding), ...seeds(problem.context)] : [])] : [];
}

function worseNumber(report: Report, run: RunDiagnosis) {
  return comparedOf(report, run)?.numbers.find(({ gates, verdict }) => gates && verdict === 'worse');
}

/** How many of several seeds agree, and whose numbers are quoted. */
export function seeds({ agreeing, facts: { replicates, replicate, isMedian } }: FindingContext): readonly Phrase[] {
  if (replicates < 2) return [];
  const agree =
    agreeing === replicates ? phrase('seeds.all', { n: replicates }) : phrase('seeds.some', { n: agreeing, total: replicates });
  return replicate === undefined ? [agree] : [agree, phrase(isMedian ? 'seeds.median' : 'seeds.quoted', { seed: replicate })];
}
