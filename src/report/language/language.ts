import type { Baseline, BaseRecord, Rung } from '../../comparison/baseline.ts';
import type { Anchor, Change, Doubt, NumberChange, NumberKind } from '../../comparison/comparison.ts';
import type { ConfigMistake } from '../../config/settings.ts';
import type { GateReason } from '../../decision/gate.ts';
import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import type { AdviceKind, ChecklistItem, Finding, FindingKind, Severity, Verdict } from '../../diagnosis/diagnosis.ts';
import type { Source } from '../../diagnosis/findings/kind.ts';
import type { Axis } from '../../history/history.ts';
import type { ReadingNote, RecognitionReason, RefusalReason } from '../../history/reasons.ts';
import type { Place, RunFacts } from '../facts.ts';
import type { ActionNotice, PublishingNote, UsageProblem } from '../notices.ts';
import type { ChartSentences } from './chart.ts';

/**
 * How a surface writes what a sentence quotes. A sentence never prints untrusted text itself: it passes every name through
 * `name`, which a surface makes safe for itself (a code span in Markdown, cleaned text in a terminal).
 */
export interface Markup {
  name(untrusted: string): string;
  strong(text: string): string;
  /** A link to a page of our own choosing, never to an untrusted address. */
  link(label: string, url: string): string;
  /** Whether what stands inside a file may be quoted: only where nobody else reads along, since it may be a secret. */
  readonly quotesFiles: boolean;
}

/** A language: its sentences, once it is known how names are written. */
export type Language = (markup: Markup) => Catalogue;

/** What a finding did since the base; `none` where nothing was compared. */
export type ChangeShown = Change | 'none';

/** What sentences about one finding of one run may quote. */
export interface FindingContext {
  readonly finding: Finding;
  readonly facts: RunFacts;
  readonly change: ChangeShown;
  /** Replicates that show it; equal to `facts.replicates` where there is one. */
  readonly agreeing: number;
  /** Name of the base branch, absent for a base given by path. Untrusted. */
  readonly branch?: string;
  /** The training that stands in for the base. */
  readonly standIn?: StandIn;
}

/** A training that is not that of the commit which the head was built on. */
export interface StandIn extends Pick<BaseRecord, 'commit' | 'distance' | 'pull'> {
  readonly rung: Rung;
}

/**
 * All sentences of one language. Every record and every function is exhaustive over the union it words, so a new finding kind or
 * reason does not compile until each language has a sentence for it.
 */
export interface Catalogue {
  /** Language tag, e.g. `en`. */
  readonly tag: string;
  readonly markup: Markup;
  readonly numbers: Numbers;
  readonly words: Words;
  readonly findings: FindingSentences;
  readonly comparison: ComparisonSentences;
  readonly reading: ReadingSentences;
  readonly command: CommandSentences;
  readonly action: ActionSentences;
  /** What stands in a picture. */
  readonly chart: ChartSentences;
}

/** Numbers as the whole report writes them: four significant digits. */
export interface Numbers {
  value(value: number): string;
  /** A fraction as a percentage, e.g. 0.23 → "23 %". */
  percent(fraction: number): string;
  /** With its sign, e.g. "+1.2 %". */
  signedPercent(fraction: number): string;
  /** A difference with its sign. */
  signedValue(value: number): string;
  count(value: number): string;
  /** A place on the axis, e.g. "epoch 17", "step 12,000". */
  place(axis: Axis, at: number): string;
  /** A length along the axis, e.g. "18 epochs", "1 step". */
  span(axis: Axis, length: number): string;
}

/** Words and short labels that stand alone. */
export interface Words {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** One word each, for the badge. */
  readonly badge: Readonly<Record<Verdict, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  kind(kind: FindingKind): string;
  readonly change: Readonly<Record<Change, string>>;
  readonly axis: Readonly<Record<Axis, string>>;
  readonly number: Readonly<Record<NumberKind, string>>;
  readonly line: { readonly train: string; readonly validation: string; readonly base: string; readonly replicate: string };
  readonly loss: string;
  /** Below a chart that leaves runs out, e.g. "3 of 6 runs are drawn". */
  drawn(shown: number, runs: number): string;
  readonly labels: Labels;
}

/** Headings, column titles and other fixed labels. */
export interface Labels {
  readonly run: string;
  readonly verdict: string;
  readonly bestValidationLoss: string;
  readonly atTheEnd: string;
  readonly doFirst: string;
  readonly evidence: string;
  readonly chartAndNumbers: string;
  readonly notJudged: string;
  readonly read: string;
  readonly notRead: string;
  readonly notes: string;
  readonly checklist: string;
  readonly rule: string;
  readonly source: string;
  readonly gate: string;
  readonly howDecided: string;
  readonly best: string;
  readonly badge: string;
}

/** Sentences about findings, advice and the checklist. */
export interface FindingSentences {
  /** The finding and whether it is new, as a heading without a full stop. */
  headline(context: FindingContext): string;
  /** For the chart: as the heading, without what the base says. */
  title(context: FindingContext): string;
  /** One paragraph after the heading: what the base did, and the numbers. */
  detail(context: FindingContext): string;
  /** A finding beside a heading that is about something else, as sentences. */
  besides(context: FindingContext): string;
  /** The rule in one sentence. */
  rule(finding: Finding): string;
  source(finding: Finding): Source;
  /** What was measured, with threshold, noise, points and confidence; no full stop. The threshold is left out beside the rule, which has it. */
  evidence(context: FindingContext, besideRule?: boolean): string;
  /** What the shaded stretch of the chart shows. */
  region(kind: FindingKind): string;
  /** What to do, as a sentence for "Do first". Hypotheses are worded as such. */
  advice(advice: AdviceKind, context: FindingContext): string;
  /** The ten items. */
  readonly item: Readonly<Record<ChecklistItem, string>>;
  /** Why the item is on the list, in numbers. */
  itemBecause(item: ChecklistItem, context: FindingContext): string;
  /** Why an item is ticked, e.g. "no fluctuation since 4f2c9aa". */
  itemFixed(kind: FindingKind, since: string): string;
  /** An item that was open, whose detector could not judge this push. */
  itemUnjudged(kind: FindingKind, because: AbstentionReason): string;
  abstention(because: AbstentionReason): string;
  /** "A, B, C: because", for the list of what was not judged. */
  notJudged(kinds: readonly FindingKind[], because: AbstentionReason): string;
  /** What a chart of the run shows, for those who do not see it. `base`: label of the base's curve. */
  chart(facts: RunFacts, base: string | undefined, best: Place | undefined): string;
  healthyHeadline(runs: readonly RunFacts[]): string;
  /** `against`: the run against the base, as a clause. */
  healthyDetail(facts: RunFacts, against?: string): string;
  /** A failing finding of some replicates that the run does not share, as a sentence. `replicates`: their names, the one of the finding first. */
  outvoted(context: FindingContext, replicates: readonly [string, ...string[]]): string;
  /** "quoted is `seed_0`": of several replicates, the one whose curves and numbers are shown. */
  quoted(replicate: string): string;
  /** ", 2 of them failing", behind a number of runs that are not shown; empty where none is, ", all failing" where all are. */
  ofWhichFailing(failing: number, runs: number): string;
  /** "mean of 5", behind a number that so many replicates have. */
  meanOf(replicates: number): string;
  /** The label at the best point of the chart: it belongs to one replicate. */
  bestPoint(facts: RunFacts, best: Place): string;
  unknownHeadline(runs: readonly RunFacts[]): string;
  /** What is missing to judge the run, and what to change. */
  unknownDetail(facts: RunFacts, because: AbstentionReason | undefined): string;
  resolvedHeadline(run: string, was: Finding): string;
  /** After the headline: "; 2 of 8 other runs have findings too". */
  others(withProblem: number, others: number): string;
}

/** Sentences about the base, numbers against it, and the gate. */
export interface ComparisonSentences {
  /** Why nothing was compared, or with what, as a sentence. Empty where the base needs no words. */
  baseline(baseline: Baseline): string;
  /** For the footer: "compared with `main` 9f8e7d6 (first parent, 2 days old)". */
  footer(baseline: Baseline): string;
  /** Column title: "Against 5 runs of `main`". */
  against(baseline: Baseline, baseRuns: number): string;
  doubt(because: Doubt): string;
  /** The cell of the run table. */
  number(change: NumberChange): string;
  /** A number as a heading. */
  worseHeadline(run: string, change: NumberChange, branch: string | undefined): string;
  /** How far beyond what is allowed. */
  worseDetail(change: NumberChange, branch: string | undefined): string;
  /** A number as a sentence, for the paragraph. */
  numberSentence(change: NumberChange, branch: string | undefined): string;
  /** The same as a clause: "2.0 % better than `main` (5 runs, beyond seed noise)". */
  numberClause(change: NumberChange, branch: string | undefined): string;
  anchor(anchor: Anchor): string;
  newRun(run: string): string;
  readonly newRunCell: string;
  /** `branch`: the base's. */
  gate(reason: GateReason, branch?: string): string;
  /** Behind the reason of one run: the same holds for others. */
  gateSame(names: readonly string[]): string;
  /** "3 files and 2 runs of `main` were not read: a, b.", the names in the order that is given. */
  notRead(files: number, runs: number, names: readonly string[], branch?: string): string;
  readonly conclusion: Readonly<Record<'success' | 'failure' | 'neutral', string>>;
}

/** Sentences about files: read, noticed, refused. */
export interface ReadingSentences {
  recognition(because: RecognitionReason): string;
  note(note: ReadingNote): string;
  refusal(because: RefusalReason): string;
  /** Nothing at all could be read. */
  readonly nothingReadHeadline: string;
  nothingRead(refused: readonly RefusalReason[]): string;
  moreRuns(count: number): string;
  moreFiles(count: number): string;
  moreNotes(count: number): string;
  file(path: string, format: string, because: string): string;
}

/** The command line and what goes wrong while publishing. */
export interface CommandSentences {
  readonly help: string;
  usage(problem: UsageProblem): string;
  note(note: PublishingNote): string;
  wrote(files: readonly string[]): string;
  /** One mistake of the configuration: where, and what to write instead. */
  mistake(mistake: ConfigMistake): string;
  /** "Trained 3ab91cd". */
  trained(commit: string): string;
  readonly shortened: string;
  /** Something that should not happen. */
  unexpected(detail: string): string;
}

/** What the GitHub Action says in the job's log. */
export interface ActionSentences {
  notice(notice: ActionNotice): string;
}
