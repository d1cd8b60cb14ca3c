import { isSameFinding } from '../../comparison/transitions.ts';
import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { branchOf, comparedOf, type FindingContext, type Problem, runTerm } from '../context.ts';
import { base, type Phrase, phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { otherPhrase } from '../said/base.ts';
import { metricBeside } from '../said/metric.ts';
import { isContested } from '../said/other-sets.ts';
import { lossOf, verbOf } from '../said/terms.ts';
import { hasReason } from './undecided.ts';

/** A finding as what happened to its run. */
export function findingPhrase(report: Report, { run, context }: Pick<Problem, 'run' | 'context'>): Phrase {
  const plain = verbOf(context.finding, context.facts);
  // Of several validation sets one may know nothing of it.
  const [beside] = context.finding.kind === 'overfitting' ? metricBeside(report, run, context.finding) : [];
  const verb = isContested(run, context.finding)
    ? phrase('what.by', { verb: plain, loss: lossOf(context.facts) })
    : beside
      ? phrase('what.while', { verb: plain, metric: beside.slots['metric'] })
      : plain;
  const slots = { run: runTerm(report, run.run.key), verb };
  const theBase = base(branchOf(report));
  switch (context.change) {
    case 'new':
      return phrase('what.new', { ...slots, base: theBase });
    case 'unlike':
      return phrase('what.unlike', { ...slots, other: otherPhrase(context.standIn, branchOf(report)) });
    case 'worse':
      return phrase('what.worse-finding', { ...slots, base: theBase });
    case 'pre-existing': {
      const other = otherWithIt(report, run, context);
      return other ? phrase('what.existing.other', { ...slots, other }) : phrase('what.existing', { ...slots, base: theBase });
    }
    case 'borderline':
    case 'resolved':
    case 'not-evaluated':
    case 'none':
      return hasReason(report, 'never') && !report.context.local ? phrase('what.never', slots) : phrase('what.finding', slots);
  }
}

/** The training that shows it too, where that is not the exact base. */
function otherWithIt(report: Report, run: RunDiagnosis, { finding, standIn }: FindingContext): Phrase | undefined {
  const branch = branchOf(report);
  const match = comparedOf(report, run)?.findings.find((one) => 'finding' in one && isSameFinding(one.finding, finding));
  if (match?.change === 'pre-existing' && match.isOlder) return phrase('other.older', { base: base(branch) });
  return standIn === undefined ? undefined : otherPhrase(standIn, branch);
}
