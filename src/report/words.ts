import type { Baseline } from '../comparison/baseline.ts';
import { type ConfigMistake, LANGUAGE_TAGS } from '../config/settings.ts';
import type { Verdict } from '../diagnosis/diagnosis.ts';
import type { RefusalReason } from '../history/reasons.ts';
import { quoted } from './clean.ts';
import type { Language, Markup } from './language/language.ts';
import { commit, type Phrase, phrase, verbatim } from './language/phrase.ts';
import { type Speaker, speak } from './language/speaker.ts';
import type { ActionNotice, InitNotice, PublishingNote, UsageProblem } from './notices.ts';
import type { Report } from './report.ts';
import { baselinePhrases } from './said/base.ts';
import { mistakePhrase } from './said/config.ts';
import { gatePhrases } from './said/gate.ts';
import { initPhrase, notePhrase, noticePhrase, usagePhrase } from './said/notices.ts';
import { refusalPhrase } from './said/refusal.ts';

/** What is said beside the report: in the log, on standard error, in the notes of a comment. */
export interface Words extends Speaker {
  note(note: PublishingNote): string;
  /** With the list of mistakes where there is one. */
  notice(notice: ActionNotice): string;
  usage(problem: UsageProblem): string;
  refusal(because: RefusalReason): string;
  /** Empty if the base needs no words. */
  baseline(baseline: Baseline): string;
  verdict(verdict: Verdict): string;
  /** Why the check is red, green or neutral, one sentence each. */
  gate(report: Report): readonly string[];
  /** Headlines of other reports of the same run, as our own comment has them in Markdown. */
  otherReports(headlines: readonly string[]): string;
  /** The report is of an earlier push than the pull request's last. */
  movedOn(commit: string): string;
  /** The job that wrote this report writes another one now, under this key. */
  replaced(key: string, url: string): string;
  wrote(files: readonly string[]): string;
  unexpected(detail: string): string;
  /** While files are read: how much of them was. */
  reading(percent: number): string;
  init(notice: InitNotice): string;
  readonly initQuestion: string;
  /** Above the list of the formats, `n` of them. */
  formats(n: number): string;
  readonly help: string;
}

export function wordsIn(language: Language, markup: Markup = quoted): Words {
  const speaker = speak(language, markup);
  const { say } = speaker;
  const withMistakes = (title: Phrase, mistakes: readonly ConfigMistake[]): string =>
    [say(title), ...mistakes.map((mistake) => `  ${speaker.clause(mistakePhrase(mistake))}`)].join('\n');
  return {
    ...speaker,
    note: (note) => say(notePhrase(note)),
    notice: (notice) => {
      if (notice.code === 'inputs') return withMistakes(noticePhrase(notice), notice.mistakes);
      if (notice.code !== 'config-mistakes') return say(noticePhrase(notice));
      const list = withMistakes(noticePhrase(notice), notice.mistakes);
      return notice.used === 'defaults' ? `${list}\n${say(phrase('config.defaults'))}` : list;
    },
    usage: (problem) =>
      problem.code === 'config' ? withMistakes(usagePhrase(problem), problem.mistakes) : say(usagePhrase(problem)),
    refusal: (because) => say(refusalPhrase(because)),
    baseline: (baseline) => baselinePhrases(baseline).map(say).join(' '),
    verdict: (verdict) => speaker.clause(phrase(`verdict.${verdict}`)),
    gate: (report) => gatePhrases(report).map(say),
    otherReports: (headlines) => say(phrase('comment.others', { list: verbatim(headlines.join('; ')) })),
    movedOn: (head) => say(phrase('comment.moved-on', { commit: commit(head) })),
    replaced: (key, url) =>
      say(phrase('comment.replaced', { key: verbatim(`\`${key.replaceAll('`', '')}\``), url: verbatim(`(${url})`) })),
    wrote: (files) => say(phrase('cli.wrote', { list: verbatim(files.join(', ')) })),
    reading: (n) => say(phrase('cli.reading', { n })),
    unexpected: (detail) => say(phrase('cli.unexpected', { detail })),
    init: (notice) => say(initPhrase(notice)),
    initQuestion: say(phrase('init.ask')),
    formats: (n) => say(phrase('cli.formats', { n })),
    help: say(phrase('cli.help', { languages: verbatim(LANGUAGE_TAGS.join(', ')) })),
  };
}
