import { type GateReason, isUnseen } from '../../decision/gate.ts';
import { branchOf, runTerm } from '../context.ts';
import type { MessageId } from '../language/messages.ts';
import { base, type Phrase, phrase, place as placeAt, type Term } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { placeOf } from '../said/terms.ts';
import type { Lead } from './lead.ts';

/** Where nothing counts as new for want of a base, that stands behind what was seen. */
export function withoutBase(report: Report, { kind }: Lead, what: Phrase): Phrase {
  // Why a run could not be judged is why nothing was decided.
  const isWhy = kind === 'nothing-read' || (kind === 'unjudged' && !ABOUT_NOTE.has(what.id));
  if (!hasReason(report, 'no-gating-base') || isWhy) return what;
  return report.comparison?.baseline.state === 'running'
    ? phrase('what.pending', { what, base: base(branchOf(report)) })
    : phrase('what.no-base', { what });
}

/** First lines on what the curve of a run shows that could not be judged. */
const ABOUT_NOTE: ReadonlySet<MessageId> = new Set<MessageId>(['what.unjudged.but', 'what.unjudged.kept', 'what.unjudged.stopped']);

/** Why nothing was decided, where that is about more than one finding or number: nothing is only called healthy that was not all seen. */
export function undecided(report: Report, lead: Lead): Phrase | undefined {
  const { conclusion, because } = report.gate;
  if (conclusion !== 'neutral' && !because.some(({ code }) => code === 'unjudged-fails')) return undefined;
  const theBase = base(branchOf(report));
  for (const reason of because) {
    switch (reason.code) {
      case 'nothing-compared':
        return phrase('what.renamed', { base: theBase });
      case 'validation-gone':
        return phrase('what.validation-gone', { run: runTerm(report, reason.key), base: theBase });
      case 'metric-missing':
        return phrase('what.metric-missing', { run: runTerm(report, reason.key), metric: reason.metric });
      case 'policy-unread':
        return phrase('what.policy-unread', { base: theBase });
      case 'base-broke-off':
        return phrase('what.base-broke-off', { base: theBase, place: placeAt(reason.axis, reason.at) });
      case 'unread':
        if (reason.because.code === 'too-many-artifacts')
          return phrase('what.artifacts-cut', { n: reason.because.looked, total: reason.because.of });
        break;
      default:
    }
  }
  const [first] = because.filter(isUnseen);
  // That it ended early is why it could not be judged.
  const isCut = lead.kind === 'unjudged' && first?.code === 'ends-early' && report.diagnosis.runs.length === 1;
  if (first === undefined || !(isCut || GOOD_NEWS.has(lead.kind))) return undefined;
  const [lost, ...others] = because.flatMap((reason) => (reason.code === 'run-gone' ? [reason.key] : []));
  if (lost !== undefined && others.length > 0) return phrase('what.runs-gone', { n: others.length + 1, base: theBase });
  if (lost !== undefined) return phrase('what.run-gone', { run: { kind: 'run', key: lost }, base: theBase });
  if (first.code !== 'ends-early') return phrase('what.unseen');
  const place = (at: number): Term => placeOf(first, {}, at);
  return phrase('what.ends-early', {
    run: runTerm(report, first.key),
    place: place(first.here),
    base: theBase,
    last: place(first.base),
  });
}

const GOOD_NEWS: ReadonlySet<Lead['kind']> = new Set<Lead['kind']>(['better', 'faster', 'fixed', 'apart', 'healthy', 'same']);

export function hasReason({ gate }: Report, code: GateReason['code']): boolean {
  return gate.because.some((reason) => reason.code === code);
}
