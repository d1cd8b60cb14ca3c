import type { RunPolicy } from '../config/policy.ts';
import type { ChecklistItem, FindingKind } from '../diagnosis/diagnosis.ts';
import { FINDING_KINDS, isFindingKind, KINDS } from '../diagnosis/registry.ts';
import { SIGN_NAMES, type SignName } from '../diagnosis/signs/signs.ts';
import { thresholdsOf } from '../diagnosis/thresholds-of.ts';
import type { ExplainOptions } from '../node/arguments.ts';
import { terminal } from '../report/clean.ts';
import { LANGUAGES } from '../report/language/languages.ts';
import { type Phrase, phrase, verbatim } from '../report/language/phrase.ts';
import { type Speaker, speak } from '../report/language/speaker.ts';
import { nearest } from '../report/nearest.ts';
import { wrapped } from '../report/terminal-text.ts';
import { wordsIn } from '../report/words.ts';
import { configurationFor, settingsIn } from './configuration.ts';
import { DONE, type Surroundings, USAGE, usage } from './surroundings.ts';

const ITEMS: readonly ChecklistItem[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WIDEST = 100;
const DOCS = 'https://github.com/loss-doctor/loss-doctor/blob/v1/docs/';

/** What `explain` knows something about. */
type Topic =
  | { readonly of: 'kind'; readonly kind: FindingKind }
  | { readonly of: 'sign'; readonly sign: SignName }
  | { readonly of: 'item'; readonly item: ChecklistItem };

/** `loss-doctor explain TOPIC`: the page of a finding, a sign or a checklist item; the list of them without a topic. */
export async function explainCommand(options: ExplainOptions, around: Surroundings): Promise<number> {
  const { topic, language } = options;
  const speaker = speak(LANGUAGES[language], terminal);
  const width = Math.min(WIDEST, around.columns);
  if (topic === undefined) {
    await around.print(listOf(speaker, width));
    return DONE;
  }
  const found = topicOf(topic, speaker);
  if (found === undefined) {
    const what = meantBy(topic, speaker);
    around.say(
      speaker.say(
        what === undefined
          ? phrase('explain.unknown', { value: topic })
          : phrase('explain.unknown.guess', { value: topic, what: verbatim(what) }),
      ),
    );
    return USAGE;
  }
  const words = wordsIn(LANGUAGES[language], terminal);
  const configuration = await configurationFor(options, around.folder);
  if (configuration !== undefined && 'code' in configuration) return usage(configuration, words, around);
  if (configuration?.isFromFolder) around.say(words.note({ code: 'config-used', path: configuration.path }));
  const inForce = configuration === undefined ? [] : settingsIn(configuration, {}).policy.runs;
  await around.print(`${pageOf(found, speaker, width, inForce)}\n`);
  return DONE;
}

/** A kind by its id or its name in this language, a sign, the number of an item, or the id of a finding: `mlp/overfitting/val_loss`. */
function topicOf(text: string, speaker: Speaker): Topic | undefined {
  const word = text.trim().toLowerCase();
  const item = ITEMS.find((one) => String(one) === word);
  if (item !== undefined) return { of: 'item', item };
  const sign = SIGN_NAMES.find((one) => one === word);
  if (sign !== undefined) return { of: 'sign', sign };
  const named = FINDING_KINDS.find((kind) => titleOf(kind, speaker) === word);
  const kind = [word, ...word.split('/')].find(isFindingKind) ?? named;
  return kind === undefined ? undefined : { of: 'kind', kind };
}

function titleOf(kind: FindingKind, { clause }: Speaker): string {
  return clause(phrase(`${kind}/name`)).toLowerCase();
}

/** A name that is spelled alike, or the finding with that word in its title: "nan" for `non-finite`. */
function meantBy(text: string, speaker: Speaker): string | undefined {
  const word = text.trim().toLowerCase();
  const titled = FINDING_KINDS.find((kind) => word.length > 2 && titleOf(kind, speaker).split(' ').includes(word));
  return titled ?? nearest(text, [...FINDING_KINDS, ...SIGN_NAMES]);
}

function pageOf(topic: Topic, speaker: Speaker, width: number, inForce: readonly RunPolicy[]): string {
  switch (topic.of) {
    case 'kind':
      return kindPage(topic.kind, speaker, width, inForce);
    case 'sign':
      return signPage(topic.sign, speaker, width);
    case 'item':
      return [phrase(`item.${topic.item}`), phrase('explain.item')].map((one) => wrapped(speaker.say(one), width)).join('\n\n');
  }
}

/** What a sign measures, and the findings that rest on it. */
function signPage(sign: SignName, { say, clause }: Speaker, width: number): string {
  const kinds = FINDING_KINDS.filter((kind) => KINDS[kind].signs.includes(sign));
  const list = kinds.map((kind) => `  ${kind}`).join('\n');
  return [
    wrapped(say(phrase(`sign.${sign}`)), width),
    ...(kinds.length > 0 ? [`${clause(phrase('explain.rests'))}\n${list}`] : []),
  ].join('\n\n');
}

function kindPage(kind: FindingKind, speaker: Speaker, width: number, inForce: readonly RunPolicy[]): string {
  const { say, clause } = speaker;
  const name = clause(phrase(`${kind}/name`));
  const { source } = KINDS[kind];
  const part = (head: Phrase, body: string): string =>
    `${clause(head)}\n${wrapped(body, width - 2, '')
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}`;
  return [
    `${name.charAt(0).toUpperCase()}${name.slice(1)} (${kind})`,
    part(phrase('explain.looks'), say(phrase(`${kind}/page.looks`))),
    part(phrase('explain.means'), say(phrase(`${kind}/page.means`))),
    part(phrase('explain.do'), say(phrase(`${kind}/page.do`))),
    part(phrase('explain.wrong'), say(phrase(`${kind}/page.wrong`))),
    part(phrase('explain.rule'), `${say(phrase(`${kind}/rule`, { threshold: phrase('explain.the-threshold') }))} ${source.label}.`),
    ...thresholdTable(kind, speaker, width, inForce),
    ...severityPart(kind, speaker, inForce),
    [clause(phrase('explain.configure')), ...configurationOf(kind)].join('\n'),
    wrapped(clause(phrase('explain.more', { where: verbatim(`${DOCS}findings/${kind}.md`) })), width),
  ].join('\n\n');
}

/** Names, defaults and what is in force instead; what each means only where the reader's language is that of the code that says it. */
function thresholdTable(
  kind: FindingKind,
  { say, clause, language }: Speaker,
  width: number,
  inForce: readonly RunPolicy[],
): readonly string[] {
  const thresholds = thresholdsOf(kind);
  if (thresholds.length === 0) return [];
  const names = Math.max(...thresholds.map(({ name }) => name.length)) + 2;
  const presets = Math.max(...thresholds.map(({ preset }) => String(preset).length)) + 2;
  const rows = thresholds.map(({ name, preset, meaning }) => {
    const [first = ''] = language.tag === 'en' ? meaning.split(/(?<=\.) /) : [];
    const told = [...setFor(inForce, ({ thresholds: set }) => set?.[name]).map(say), first].join(' ');
    return wrapped(
      `  ${name.padEnd(names)}${String(preset).padEnd(presets)}${told}`,
      width,
      ' '.repeat(2 + names + presets),
    ).trimEnd();
  });
  return [[clause(phrase('explain.thresholds')), ...rows].join('\n')];
}

function severityPart(kind: FindingKind, { say, clause }: Speaker, inForce: readonly RunPolicy[]): readonly string[] {
  const set = setFor(inForce, ({ severity }) => severity?.[kind]);
  return set.length === 0 ? [] : [[clause(phrase('explain.severity')), ...set.map((one) => `  ${say(one)}`)].join('\n')];
}

/** One sentence for each glob over runs under which the configuration says something. */
function setFor(inForce: readonly RunPolicy[], valueIn: (runs: RunPolicy) => string | number | undefined): readonly Phrase[] {
  return inForce.flatMap((entry) => {
    const value = valueIn(entry);
    return value === undefined ? [] : [phrase('explain.set', { value: verbatim(String(value)), run: entry.runs })];
  });
}

function configurationOf(kind: FindingKind): readonly string[] {
  const [first] = thresholdsOf(kind);
  const changed = first === undefined ? [] : [`      thresholds: { ${first.name}: ${first.preset} }`];
  return ['  runs:', '    "*":', `      severity: { ${kind}: note }`, ...changed];
}

function listOf(speaker: Speaker, width: number): string {
  const { clause } = speaker;
  const rows = (names: readonly string[], said: (name: string) => string): readonly string[] => {
    const widest = Math.max(...names.map(({ length }) => length)) + 2;
    return names.map((name) => wrapped(`  ${name.padEnd(widest)}${said(name)}`, width, ' '.repeat(widest + 2)));
  };
  return `${[
    clause(phrase('explain.kinds')),
    ...rows(FINDING_KINDS, (name) => (isFindingKind(name) ? clause(phrase(`${name}/name`)) : '')),
    '',
    clause(phrase('explain.signs')),
    ...SIGN_NAMES.map((name) => wrapped(`  ${name.padEnd(10)}${clause(phrase(`sign.${name}`))}`, width, ' '.repeat(12))),
    '',
    clause(phrase('explain.items')),
    ...ITEMS.map((item) => wrapped(`  ${String(item).padEnd(4)}${clause(phrase(`item.${item}`))}`, width, '      ')),
  ].join('\n')}\n`;
}
