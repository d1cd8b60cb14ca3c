import { type GateReason, isUnseen } from '../decision/gate.ts';
import { quoted } from './clean.ts';
import { type Problem, problemsOf } from './context.ts';
import type { Language } from './language/language.ts';
import { phrase } from './language/phrase.ts';
import { type Speaker, speak } from './language/speaker.ts';
import { findingPhrase } from './layout/finding-phrase.ts';
import type { Report } from './report.ts';
import { gatePhrase } from './said/gate.ts';
import { seenOf } from './said/seen.ts';
import { viewOf } from './view.ts';

/** One annotation of a workflow run. Both texts are cleaned, and free of line breaks. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of a level per step. */
const MOST = 10;

/** The verdict, then each finding above a note, worst first. Nothing is an error unless the check fails. */
export function annotationsOf(report: Report, language: Language): readonly Annotation[] {
  const speaker = speak(language, quoted);
  const { status, paragraphs, items, decisive } = viewOf(report);
  const isRed = report.gate.conclusion === 'failure';
  const told = [...paragraphs.flat(), ...items.flat(), ...decisive].map(speaker.say).join(' ');
  const level = isRed ? 'error' : report.verdict === 'healthy' ? 'notice' : 'warning';
  const verdict: Annotation = { level, title: `${status.sign} ${speaker.say(status.line)}`, message: told };
  const red = redFindings(report);
  const problems = problemsOf(report);
  const others = problems.length < 2 ? [] : problems;
  return limited([verdict, ...others.map((problem) => annotation(problem, report, speaker, red))], speaker);
}

/**
 * What a check says in the runner's list: each run once, by its worst failing finding or else by the first reason that names it, and the
 * reasons that name none. Errors where they made the check fail.
 */
export function checkAnnotationsOf(report: Report, language: Language): readonly Annotation[] {
  const speaker = speak(language, quoted);
  const { conclusion, because } = report.gate;
  const red = redFindings(report);
  const problems = problemsOf(report).filter(({ context: { finding } }) => finding.severity === 'failing');
  const failing = firstOfEach(problems, ({ run }) => run.run.key);
  const told = new Set(failing.map(({ run }) => run.run.key));
  const reasons = firstOfEach(because.filter(isAnnotated), (reason) => ('key' in reason ? reason.key : reason));
  return limited(
    [
      ...failing.map((problem) => annotation(problem, report, speaker, red)),
      ...reasons
        .filter((reason) => !('key' in reason && told.has(reason.key)))
        .map((reason): Annotation => {
          const isRed = conclusion === 'failure' && !isUnseen(reason);
          return { level: isRed ? 'error' : 'warning', title: speaker.say(gatePhrase(report, reason)), message: '' };
        }),
    ],
    speaker,
  );
}

function firstOfEach<T>(all: readonly T[], of: (one: T) => unknown): readonly T[] {
  const seen = new Set<unknown>();
  return all.filter((one) => !seen.has(of(one)) && seen.add(of(one)));
}

function isAnnotated(reason: GateReason): boolean {
  if (isUnseen(reason)) return true;
  switch (reason.code) {
    case 'no-history':
      return reason.policy !== 'ignore';
    case 'finding':
    case 'new-finding':
    case 'worse-number':
    case 'unjudged-fails':
      return true;
    default:
      return false;
  }
}

function annotation(problem: Problem, report: Report, { say }: Speaker, red: ReadonlySet<string>): Annotation {
  const { run, context } = problem;
  const isRed = red.has(`${run.run.key}\n${context.finding.kind}`);
  return { level: isRed ? 'error' : 'warning', title: say(findingPhrase(report, problem)), message: say(seenOf(context)) };
}

/** The findings that made the check fail. */
function redFindings({ gate: { conclusion, because } }: Report): ReadonlySet<string> {
  return new Set(conclusion === 'failure' ? because.flatMap(reasonKey) : []);
}

function reasonKey(reason: GateReason): readonly string[] {
  return reason.code === 'new-finding' || reason.code === 'finding' ? [`${reason.key}\n${reason.kind}`] : [];
}

/** Ten of a level, errors first; the tenth counts those that are left out. */
function limited(all: readonly Annotation[], { say }: Speaker): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const own = all.filter((one) => one.level === level);
    if (own.length <= MOST) return own;
    const n = own.length - MOST + 1;
    return [...own.slice(0, MOST - 1), { level, title: say(phrase('annotation.more', { n })), message: '' }];
  });
}

/** Annotations as workflow commands, one a line, in which no text can begin a command of its own. */
export function renderAnnotations(report: Report, language: Language): string {
  return annotationsOf(report, language)
    .map(({ level, title, message }) => `::${level} title=${property(title)}::${escaped(message)}\n`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
