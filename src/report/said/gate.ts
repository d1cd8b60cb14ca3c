import { type GateReason, isUnseen, type Unseen } from '../../decision/gate.ts';
import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import { type FindingKind, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Refusal } from '../../history/history.ts';
import type { RefusalReason } from '../../history/reasons.ts';
import { runName } from '../../history/run-key.ts';
import { branchOf, contextOf, runOf, runTerm } from '../context.ts';
import { base, commit, listed, names, type Phrase, phrase, place, series, type Term } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { abstentionPhrase, reasonPhrase } from './abstention.ts';
import { mayBeHistory, refusalPhrase } from './refusal.ts';
import { metricOf, nameOf, verbOf } from './terms.ts';

const WORSE = {
  'prediction-interval': 'gate.worse-number',
  none: 'gate.worse-number',
  tolerance: 'gate.worse-number.tolerance',
  bold: 'gate.worse-number.bold',
} as const;

/** One reason for the conclusion of the check, as a sentence. */
export function gatePhrase(report: Report, reason: GateReason): Phrase {
  const theBase = base(branchOf(report));
  if (isUnseen(reason)) return unseenPhrase(report, reason, theBase);
  switch (reason.code) {
    case 'new-finding':
      return phrase('gate.new-finding', { ...runAndVerb(report, reason), base: theBase });
    case 'worse-finding':
      return phrase('gate.worse-finding', { ...runAndVerb(report, reason), base: theBase });
    case 'finding':
      return phrase('gate.finding', runAndVerb(report, reason));
    case 'worse-number':
      return phrase(WORSE[reason.rule], {
        metric: gatingMetric(report, reason),
        run: runTerm(report, reason.key),
        base: theBase,
      });
    case 'nothing-new':
      return phrase('gate.nothing-new');
    case 'no-counterpart':
      return phrase('gate.no-counterpart', { run: runTerm(report, reason.key), base: theBase });
    case 'metric-missing':
      return phrase('gate.metric-missing', { run: runTerm(report, reason.key), metric: reason.metric });
    case 'policy-unread':
      return phrase('gate.policy-unread', { base: theBase });
    case 'base-running':
      return phrase('gate.base-running', { commit: commit(reason.commit) });
    case 'stand-in-base':
      return phrase('gate.stand-in-base', { run: runTerm(report, reason.key) });
    case 'base-broke-off':
      return phrase('gate.base-broke-off', { run: runTerm(report, reason.key), place: place(reason.axis, reason.at) });
    case 'too-close':
      return phrase('gate.too-close', { ...runAndVerb(report, reason), base: theBase });
    case 'base-unjudged':
      return phrase('gate.base-unjudged', { ...runAndVerb(report, reason), base: theBase });
    case 'unjudged-fails':
      return phrase(`gate.unjudged-fails.${reason.by}`);
    case 'no-failing-finding':
      return phrase('gate.no-failing-finding');
    case 'never':
      return phrase('gate.never');
    case 'no-gating-base':
      return phrase('gate.no-gating-base');
    case 'base-is-no-ancestor':
      return phrase('gate.base-is-no-ancestor');
    case 'warn-only':
      return phrase('gate.warn-only');
    case 'no-pull-request':
      return phrase('gate.no-pull-request');
    case 'no-history':
      return phrase(reason.policy === 'fail' ? 'gate.no-history.fail' : 'gate.no-history');
  }
}

/** What this push does not show. */
function unseenPhrase(report: Report, reason: Unseen, theBase: Term): Phrase {
  const slots = { run: 'key' in reason ? runTerm(report, reason.key) : '', base: theBase };
  switch (reason.code) {
    case 'nothing-compared':
      return reason.base.length === 1
        ? phrase('gate.nothing-compared.one', { base: theBase, list: names(reason.base) })
        : phrase('gate.nothing-compared', { base: theBase, n: reason.base.length, list: names(reason.base) });
    case 'run-gone':
      return reason.unread === undefined
        ? phrase('gate.run-gone', slots)
        : phrase('gate.run-gone.unread', { ...slots, path: reason.unread.path, reason: refusalPhrase(reason.unread.because) });
    case 'key-twice':
      return phrase('gate.key-twice', { ...slots, list: names(reason.others) });
    case 'replicates-gone':
      return phrase('gate.replicates-gone', { ...slots, n: reason.here, total: reason.base });
    case 'validation-gone':
      return phrase('gate.validation-gone', slots);
    case 'series-gone':
      return phrase('gate.series-gone', { ...slots, list: names(reason.series) });
    case 'ends-early':
      return phrase('gate.ends-early', { ...slots, place: place(reason.axis, reason.here), last: place(reason.axis, reason.base) });
    case 'fewer-points':
      return phrase('gate.fewer-points', { ...slots, series: reason.series, n: reason.here, total: reason.base });
    case 'validation-stops':
      return phrase('gate.validation-stops', {
        ...slots,
        place: place(reason.axis, reason.at),
        last: place(reason.axis, reason.end),
      });
    case 'kinds-unjudged':
      return phrase('gate.kinds-unjudged', {
        ...slots,
        list: listed(reason.kinds.map(nameOf)),
        reason: abstentionPhrase(reason.because),
      });
    case 'not-judged':
      return reason.because === undefined
        ? phrase('gate.not-judged', { run: slots.run })
        : phrase('gate.not-judged.reason', { run: slots.run, reason: reasonFor(report, reason.key, reason.because) });
    case 'switched-off':
      return phrase('gate.switched-off', { run: slots.run, list: listed(reason.kinds.map(nameOf)) });
    case 'outvoted': {
      const of = { run: slots.run, n: reason.having, total: reason.of, kind: nameOf(reason.kind) };
      return reason.base === undefined
        ? phrase('gate.outvoted', of)
        : phrase('gate.outvoted.base', { ...of, base: theBase, here: reason.base });
    }
    case 'worse-in-mean':
      return phrase('gate.worse-in-mean', { ...slots, metric: gatingMetric(report, reason), n: reason.of, total: reason.base });
    case 'earlier-part':
      return phrase('gate.earlier-part', { run: slots.run, kind: nameOf(reason.kind) });
    case 'logged-twice':
      return phrase('gate.logged-twice', { ...slots, series: reason.series, n: reason.count });
    case 'best-checkpoint':
      return phrase('gate.best-checkpoint', slots);
    case 'unread':
      return phrase(MAY_BE_READ.has(reason.because.code) ? 'refuse.of' : 'gate.unread', {
        path: reason.path,
        reason: refusalPhrase(reason.because),
      });
  }
}

/** As the first line words it. */
function reasonFor(report: Report, key: string, because: AbstentionReason): Phrase {
  const run = runOf(report, key);
  return run ? reasonPhrase(run, because) : abstentionPhrase(because);
}

/** Reasons that are about artifacts and no file. */
const ABOUT_ARTIFACTS: ReadonlySet<RefusalReason['code']> = new Set(['earlier-attempt', 'too-many-artifacts']);

/** What these name may have been read, in part or from another place. */
const MAY_BE_READ: ReadonlySet<RefusalReason['code']> = new Set([...ABOUT_ARTIFACTS, 'runs-of-single-values']);

/** Sentences on one page about why the check says what it says. */
const MOST_REASONS = 12;

/** Why the check says what it says: runs that share a reason share a sentence. */
export function gatePhrases(report: Report, because: readonly GateReason[] = report.gate.because): readonly Phrase[] {
  const groups = new Map<string, GateReason[]>();
  for (const reason of because) {
    const group = groups.get(sortOf(reason));
    if (group === undefined) groups.set(sortOf(reason), [reason]);
    else group.push(reason);
  }
  return [...groups.values()].slice(0, MOST_REASONS).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const alike = [...new Set(others.map(subjectOf))].filter((subject) => subject !== subjectOf(first));
    const same = alike.length > 0 ? [phrase('gate.same', { list: names(alike) })] : [];
    return [gatePhrase(report, first), ...same];
  });
}

function sortOf(reason: GateReason): string {
  return `${reason.code}\n${'kind' in reason ? reason.kind : ''}`;
}

function subjectOf(reason: GateReason): string {
  return 'key' in reason ? reason.key : 'path' in reason ? reason.path : '';
}

/** Whether a reader may miss what was not read: of artifacts the gate speaks, and beside a history lies much that holds none. */
function mayBeMissed(refusal: Refusal): boolean {
  return !ABOUT_ARTIFACTS.has(refusal.because.code) && mayBeHistory(refusal);
}

/** How many files, and runs of the base, were not read, the base's first; undefined if all were that could be histories. */
export function notReadPhrase(report: Report): Phrase | undefined {
  const gone = (report.comparison?.runs ?? []).filter(({ state }) => state === 'vanished').map(({ key }) => key);
  const isOfBase = (path: string): boolean => gone.includes(runName(path).key);
  const files = report.refused.filter((one) => isOfBase(one.path) || mayBeMissed(one)).map(({ path }) => path);
  const ofBase = files.filter(isOfBase);
  const list = names([...gone, ...ofBase, ...files.filter((path) => !ofBase.includes(path))]);
  const slots = { list, base: base(branchOf(report)) };
  if (gone.length === 0) return files.length === 0 ? undefined : phrase('gate.not-read.files', { n: files.length, list });
  return files.length === 0
    ? phrase('gate.not-read.runs', { ...slots, n: gone.length })
    : phrase('gate.not-read.both', { ...slots, n: files.length, total: gone.length });
}

function runAndVerb(
  report: Report,
  { key, kind }: { readonly key: string; readonly kind: FindingKind },
): Readonly<Record<'run' | 'verb', Term>> {
  const run = runOf(report, key);
  const finding =
    run?.findings.find((candidate) => candidate.kind === kind) ?? (run && shownOf(run).findings.find((one) => one.kind === kind));
  const verb: Phrase =
    run && finding ? verbOf(finding, contextOf(report, run, finding).facts) : { kind: 'phrase', id: `${kind}/name`, slots: {} };
  return { run: runTerm(report, key), verb };
}

function gatingMetric({ comparison }: Report, { key, metric }: { readonly key: string; readonly metric: string }): Term {
  const numbers = comparison?.runs.find((run) => run.key === key)?.numbers ?? [];
  const number = numbers.find(({ gates, metric: own }) => gates && own === metric);
  return number ? metricOf(number) : series(metric);
}
