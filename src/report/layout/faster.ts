import { branchOf } from '../context.ts';
import type { RunFacts } from '../facts.ts';
import { base, type Phrase, phrase, place, share, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { unitOf } from '../said/terms.ts';

/** The base's best is reached earlier: `head` instead of `before`, on the axis. */
export function fasterPhrase(report: Report, { axis, boosting, best }: RunFacts, head: number, before: number): Phrase {
  const unit = unitOf(axis, boosting);
  const number = report.comparison?.runs.flatMap(({ numbers }) => numbers).find(({ what }) => what === 'best');
  return phrase('change.faster', {
    base: base(branchOf(report)),
    value: value(number?.stretch?.base ?? number?.base ?? best?.value ?? Number.NaN),
    place: place(unit, head),
    last: place(unit, before),
    pct: share(1 - head / before),
    units: { kind: 'units', unit },
  });
}
