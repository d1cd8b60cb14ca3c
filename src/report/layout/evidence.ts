import type { Finding, HistoryDiagnosis, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import type { Source } from '../../diagnosis/findings/kind.ts';
import { groupedBy } from '../../history/grouped.ts';
import { NAMELESS_KEY, runName } from '../../history/run-key.ts';
import { isSideFile } from '../../history/side-files.ts';
import { contextOf, runsTerm, runTerm, shortName } from '../context.ts';
import { otherLosses } from '../facts.ts';
import { names, type Phrase, phrase, share, verbatim } from '../language/phrase.ts';
import { outvotedOf } from '../outvoted.ts';
import type { Report } from '../report.ts';
import { heldBack } from '../said/held-back.ts';
import { readingNotePhrases, recognitionPhrase } from '../said/reading.ts';
import { refusalPhrase } from '../said/refusal.ts';
import { seenOf } from '../said/seen.ts';
import { nameOf } from '../said/terms.ts';
import { taskMetricOf } from '../task-metric.ts';
import { saidAs } from './items.ts';
import { ruleOf, sourceOf } from './rule.ts';

/** A finding in the fold: what it is, what shows it, the rule and what was measured. */
export interface Evidence {
  readonly run: RunDiagnosis;
  readonly finding: Finding;
  readonly title: Phrase;
  /** Left out if the page has it above the fold. */
  readonly seen?: Phrase;
  /** Why it is only a warning, unless that stands above too. */
  readonly held: readonly Phrase[];
  /** At its first appearance. */
  readonly rule?: Phrase;
  readonly measured: readonly Phrase[];
  readonly source?: Source;
}

/** Every finding of the runs, in their order. `told`: sentences that stand above the fold. */
export function evidenceOf(report: Report, runs: readonly RunDiagnosis[], told: readonly Phrase[]): readonly Evidence[] {
  const above = new Set(told.flatMap(withInner));
  const isAlsoTold = told.some(({ id }) => id.startsWith('non-finite/seen.also'));
  const rules = new Set<string>();
  const said = new Set<string>();
  const all = runs.flatMap((run): readonly Untitled[] => {
    const alone = outvotedOf(run);
    const findings = [...run.findings, ...alone.map(({ finding }) => finding)];
    return findings.flatMap((finding): readonly Untitled[] => {
      const seen = seenOf(contextOf(report, run, finding));
      const rule = ruleOf(finding);
      const isFirst = !rules.has(finding.kind);
      rules.add(finding.kind);
      // Several series may show the same, word for word.
      const key = `${run.run.key}\n${finding.kind}\n${JSON.stringify(seen)}`;
      if (said.has(key) || (isAlsoTold && finding.kind === 'non-finite' && !isFirst)) return [];
      said.add(key);
      return [
        {
          run,
          finding,
          seeds: alone.find((one) => one.finding === finding)?.replicates,
          ...(!above.has(saidAs(seen)) && !isTwin(run, finding) && { seen }),
          held: heldBack(finding).filter((one) => !told.some(({ id }) => id === one.id)),
          ...(isFirst && rule && { rule }),
          measured: measuredOf(finding),
          ...(isFirst && { source: sourceOf(finding) }),
        },
      ];
    });
  });
  return shared(report, all);
}

/** The rise that is held against a metric is told with it. */
export function isTwin(run: RunDiagnosis, { kind, series: [name] }: Finding): boolean {
  return kind === 'overfitting' && run.findings.some((one) => one.kind === 'metric-mismatch' && one.series[0] === name);
}

/** Not yet titled: the same may be to be said of several runs. */
type Untitled = Omit<Evidence, 'title'> & { readonly seeds: readonly string[] | undefined };

/** Runs of which the same is to be said share it; notes stay apart, since a page gathers them by their kind. */
function shared(report: Report, all: readonly Untitled[]): readonly Evidence[] {
  const sortOf = ({ finding, seeds, seen, held, measured }: Untitled): unknown =>
    finding.severity === 'note' || seeds ? finding : saidAs([finding.kind, finding.severity, seen, held, measured]);
  return [...groupedBy(all, sortOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { seeds, ...evidence } = first;
    return [{ ...evidence, title: titleOf(report, [...new Set(alike.map(({ run }) => run))], evidence.finding, seeds) }];
  });
}

/** With the id that the configuration takes, unless English calls it the same; of some seeds alone with their names. */
function titleOf(report: Report, runs: readonly RunDiagnosis[], { kind, severity }: Finding, seeds?: readonly string[]): Phrase {
  const keys = runs.map(({ run: { key } }) => key);
  const slots = {
    run: seeds ? names(seeds) : runsTerm(report, keys),
    kind: nameOf(kind),
    severity: seeds
      ? phrase('severity.seeds', { n: seeds.length, total: runs[0]?.replicates.length })
      : phrase(`severity.${severity}`),
  };
  return SAME_NAME.has(kind) ? phrase('evidence.finding', slots) : phrase('evidence.finding.id', { ...slots, id: verbatim(kind) });
}

/** A kind of note that many runs have, in one line. */
export function notesTitle(report: Report, kind: Finding['kind'], runs: readonly RunDiagnosis[]): Phrase {
  return phrase('evidence.notes', {
    n: runs.length,
    kind: nameOf(kind),
    id: verbatim(kind),
    severity: phrase('severity.note'),
    list: names(runs.map(({ run }) => shortName(report, run.key))),
  });
}

/** Ids that are plain English words. */
const SAME_NAME: ReadonlySet<string> = new Set(['divergence', 'overfitting', 'underfitting', 'plateau', 'oscillation', 'spike']);

function withInner(one: Phrase): readonly string[] {
  const inner = Object.values(one.slots).filter((term): term is Phrase => typeof term === 'object' && term.kind === 'phrase');
  return [saidAs(one), ...inner.flatMap(withInner)];
}

/** Points and noise. */
function measuredOf({ kind, evidence }: Finding): readonly Phrase[] {
  const { points, perPoint, noise } = evidence;
  return [
    ...(points === undefined
      ? []
      : [
          perPoint === undefined
            ? phrase('evidence.points', { n: points })
            : phrase('evidence.values', { n: points, total: perPoint }),
        ]),
    // The noise of a curve with a spike is that of the spike.
    ...(kind !== 'spike' && noise !== undefined && noise > 0 && Number.isFinite(noise)
      ? [phrase('evidence.noise', { pct: share(noise) })]
      : []),
  ];
}

/** One sign between words, as names of runs have it. */
function joined(name: string): string {
  const visible = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return visible.replace(/[-_.=+ ]{2,}/g, (signs) => signs.charAt(0));
}

/** Which file a run is whose name is no part of the path. */
function namedLines(report: Report): readonly Phrase[] {
  return report.diagnosis.runs.flatMap(({ run: { key, replicates } }) => {
    const [file, ...others] = replicates.flatMap(({ files }) => files);
    const isNameless = runName(file?.path ?? '').key === NAMELESS_KEY;
    const isFound = file === undefined || key.split('/').every((part) => joined(file.path).includes(joined(part)));
    return isNameless || isFound || others.length > 0 ? [] : [phrase('read.named', { path: file.path, run: runTerm(report, key) })];
  });
}

/** Which files were read as what, and which of their series the page is about: a line for all of which that is the same. */
export function readLines(report: Report): readonly Phrase[] {
  const files = report.diagnosis.runs.flatMap(({ replicates }) =>
    replicates.flatMap((one) => one.history.files.map((file) => ({ ...file, used: usedOf(one) }))),
  );
  // A file may hold many runs.
  const each = [...groupedBy(files, ({ path }) => path).values()].flatMap(([file, ...others]) =>
    file === undefined ? [] : [{ ...file, used: [...new Set([file, ...others].flatMap(({ used }) => used))] }],
  );
  const sortOf = ({ format, because, used }: (typeof files)[number]): string =>
    JSON.stringify(used.length > 0 ? [format, used] : [format, because]);
  const lines = [...groupedBy(each, sortOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const slots = {
      format: verbatim(first.format),
      used: first.used.length > 0 ? names(first.used) : recognitionPhrase(first.because),
    };
    return alike.length === 1
      ? [phrase('read.as', { ...slots, path: first.path })]
      : [phrase('read.as.many', { ...slots, n: alike.length, list: names(alike.map(({ path }) => path)) })];
  });
  return [...lines, ...namedLines(report)];
}

/** The losses that were judged, and the metric that is told beside them. */
function usedOf({ history, main, findings }: HistoryDiagnosis): readonly string[] {
  const [train, validation] = [main.train, main.validation].map((index) =>
    index === undefined ? undefined : history.series[index],
  );
  const loss = validation ?? train;
  if (loss === undefined) return [];
  const named = findings.flatMap(({ series }) => series);
  const metric = taskMetricOf(
    history,
    loss,
    history.series.find(({ name, metric: of }) => of !== 'loss' && named.includes(name))?.name,
  );
  const used = [train, validation, ...(validation ? otherLosses(history, validation) : []), metric];
  return used.flatMap((one) => (one === undefined || one.adversarial ? [] : [one.name]));
}

export function noteLines(report: Report): readonly Phrase[] {
  // Where one shows all the same, that is what the page is about.
  const isShown = report.diagnosis.runs.some(({ findings }) => findings.some(({ kind }) => kind === 'non-finite'));
  return readingNotePhrases(report.notes.filter(({ code }) => !(isShown && code === 'nan-filtered')));
}

/** Why each file was not read; what lies beside histories and holds none is one line. */
export function refusedLines(report: Report): readonly Phrase[] {
  const beside = report.diagnosis.runs.length === 0 ? [] : report.refused.filter(({ because }) => isSideFile(because));
  const lines = report.refused
    .filter((refusal) => !beside.includes(refusal))
    .map(({ path, because }) => phrase('refuse.of', { path, reason: refusalPhrase(because) }));
  if (beside.length === 0) return lines;
  return [...lines, phrase('refuse.beside', { n: beside.length, list: names(beside.map(({ path }) => path)) })];
}
