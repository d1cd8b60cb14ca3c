import {
  type Baseline,
  type BaseRecord,
  type BaseTrainings,
  type FoundBaseline,
  type NotComparable,
  namedBranch,
} from '../../comparison/baseline.ts';
import { base, commit, listed, names, type Phrase, phrase, span, type Term, verbatim } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { defectTerm } from './defect.ts';

/** Why nothing was compared, or what stands in for the exact training and why it decides nothing; none if the base needs no words. */
export function baselinePhrases(baseline: Baseline): readonly Phrase[] {
  const theBase = base(namedBranch(baseline));
  switch (baseline.state) {
    case 'found':
      // On a branch itself nothing is decided, and which commit stands in is in the footer.
      return [...(baseline.isBefore ? [] : standInPhrases(baseline)), ...apartPhrases(baseline)];
    case 'missing':
      if (baseline.because === 'no-record') return [phrase('base.no-record', { base: theBase, list: names(baseline.names) })];
      return baseline.because === 'path-without-base'
        ? [phrase('base.path-without-base')]
        : [phrase(`base.${baseline.because}`, { base: theBase })];
    case 'expired':
      return [phrase('base.expired', { base: theBase, commit: commit(baseline.commit) })];
    case 'running':
      return [phrase('base.running', { base: theBase, commit: commit(baseline.commit) })];
    case 'unreadable':
      return [
        phrase('base.unreadable', { base: theBase, detail: baseline.detail === '' ? undefined : defectTerm(baseline.detail) }),
      ];
    case 'not-comparable':
      return [phrase(`base.not-comparable.${baseline.because.code}`, { base: theBase, ...beforeAndAfter(baseline.because) })];
  }
}

function standInPhrases({ rung, exact, current, branch }: FoundBaseline): readonly Phrase[] {
  const theBase = base(branch);
  const running = exact?.state === 'running' ? [phrase('base.running', { base: theBase, commit: commit(exact.commit) })] : [];
  const undecided = phrase('base.decides-nothing');
  const slots = { base: theBase, older: olderTerm(current), n: backOf(current) };
  switch (rung) {
    case 'given':
    case 'exact':
    case 'same-inputs':
      return running;
    case 'earlier':
      if (exact?.state !== 'untrained') return [...running, phrase('base.earlier', slots), undecided];
      return [
        phrase('base.stand-in', { ...slots, commit: commit(exact.commit) }),
        undecided,
        phrase('base.stand-in.way-out', { base: theBase, commit: commit(exact.commit) }),
      ];
    case 'merged':
      return [...running, phrase('base.merged', { base: theBase, older: olderTerm(current), pull: pullOf(current) }), undecided];
    case 'below':
      return [...running, phrase('base.below', { pull: pullOf(current) }), undecided];
    case 'other':
      return [...running, phrase('base.other', { base: theBase, older: olderTerm(current) }), undecided];
  }
}

/** Runs with a base of their own that are named. */
const MOST_APART = 3;

function apartPhrases({ apart = [] }: FoundBaseline): readonly Phrase[] {
  if (apart.length === 0) return [];
  const named = apart
    .slice(0, MOST_APART)
    .map(({ key, current }) => phrase('base.apart.run', { run: key, commit: olderTerm(current), n: backOf(current) }));
  return [phrase('base.apart', { list: listed(named) })];
}

function olderTerm({ commit: id }: BaseRecord): Term {
  return commit(id ?? '');
}

function backOf({ distance = 0 }: BaseRecord): number | undefined {
  return distance > 0 ? distance : undefined;
}

/** A number of a pull request is written as GitHub does. */
function pullOf({ pull = 0 }: BaseRecord): Term {
  return verbatim(String(pull));
}

/** The training that stands in for the base, to stand behind "unlike". */
export function otherPhrase(standIn: BaseTrainings | undefined, branch: string | undefined): Phrase {
  const { rung = 'other', current } = standIn ?? {};
  const id = current?.commit;
  if (current?.pull !== undefined && (rung === 'merged' || rung === 'below'))
    return phrase(`other.${rung}`, { pull: pullOf(current) });
  if (current === undefined || id === undefined || rung === 'other')
    return phrase('other.other', { base: base(branch), commit: id === undefined ? undefined : commit(id) });
  return branch === undefined
    ? phrase('other.before', { commit: commit(id), n: backOf(current) })
    : phrase('other.earlier', { base: base(branch), commit: commit(id), n: backOf(current) });
}

/** What changed so that the two cannot be compared: before (`value`) and now (`head`). */
export function beforeAndAfter(because: NotComparable): { readonly value: Term; readonly head: Term } {
  return because.code === 'planned-length'
    ? { value: span(because.axis, because.base), head: span(because.axis, because.head) }
    : { value: because.base, head: because.head };
}

/** What was trained, and what it was compared with. */
export function footerPhrases({ context, comparison }: Report): readonly Phrase[] {
  const compared = comparison && baseFooterPhrase(comparison.baseline);
  const trained =
    context.commit === undefined
      ? undefined
      : context.time === undefined
        ? phrase('footer.trained', { commit: commit(context.commit) })
        : phrase('footer.updated', { commit: commit(context.commit), time: { kind: 'moment', iso: context.time } });
  return [...(trained ? [trained] : []), ...(compared ? [compared] : [])];
}

/** What was compared with, and how far away it is. */
function baseFooterPhrase(baseline: Baseline): Phrase | undefined {
  if (baseline.state !== 'found') return undefined;
  const { current, rung, isBefore } = baseline;
  const facts = [
    ...(rung === 'given' ? [] : [phrase(rung === 'exact' && isBefore ? 'base.rung.before' : `base.rung.${rung}`)]),
    ...(rung === 'exact' || !current.distance ? [] : [phrase('base.back', { n: current.distance })]),
    ...agoPhrases(current.ageDays),
    ...(current.workflow === undefined ? [] : [phrase('base.workflow', { name: current.workflow })]),
  ];
  return phrase('base.footer', {
    base: base(namedBranch(baseline)),
    commit: current.commit === undefined ? undefined : commit(current.commit),
    reason: facts.length === 0 ? undefined : listed(facts),
  });
}

function agoPhrases(days: number | undefined): readonly Phrase[] {
  if (days === undefined) return [];
  const whole = Math.round(days);
  return [whole < 1 ? phrase('ago.today') : phrase('ago.days', { n: whole })];
}
