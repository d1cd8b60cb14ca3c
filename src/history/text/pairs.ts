import type { Role } from '../history.ts';
import { isLossName, isQualityName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import { type Cost, metricName } from './metric-name.ts';
import { NOT_FINITE, printedNumber } from './printed-number.ts';
import { isSplitWord, splitIn } from './split-words.ts';

/** A metric and its value in a line, with the split that the words before it speak of. */
export interface Pair {
  readonly name: string;
  readonly value: number;
  /** The running average that some writers put in brackets behind the current value. */
  readonly average?: number;
  readonly split?: Role;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  /** By its name the value of a single batch. */
  readonly ofBatch?: true;
  /** Only its split is said, not what it measures. */
  readonly unnamed?: true;
}

export interface LinePairs {
  readonly pairs: readonly Pair[];
  /** The words that belong to no pair, up to the last pair; all of the line where there is none. */
  readonly words: string;
  /** What follows the last pair. */
  readonly tail: string;
}

/** No line of a training log has more. */
const MOST_PAIRS = 300;

/** The digits are bounded, and none may follow: else a line of thousands of digits would be tried in every split. */
const NUMBER = String.raw`[-+]?(?:\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,40})?|\d{1,40}(?:\.\d{0,40})?(?:[eE][-+]?\d{1,4})?|\.\d{1,40}(?:[eE][-+]?\d{1,4})?|${NOT_FINITE})`;
/** Begins where a word does: trying it at each letter of a long one would take 80 times as long. */
const WORD = String.raw`(?<![A-Za-z_@][\w@/.'()\-]{0,7}?)[A-Za-z_@][\w@/.'()\-]{0,160}`;
/** `key: value`, `key=value`, `key value`, `'key': 'value'`; a key has up to four words. */
const PAIR = new RegExp(
  String.raw`(${WORD}(?: {1,2}[A-Za-z_(][\w@/.'()\-]{0,80}){0,3})["']?(\s{0,12}(?:[:=]|→|[-=]>)\s{0,12}|[ \t]{1,24}(?:\.{3,40} )?)["'\[]?(${NUMBER})(?:%|\/(\d{1,15})(?![\w.:/]))?(?:[ \t]{0,3}\(\s{0,4}(${NUMBER})\))?(?!\d|[\w.]*[A-Za-z_]|[:/]\d)`,
  'gi',
);
const SEPARATOR = /[:=→>]/;
/** `loss so far is 0.5`: the verb stands for a colon. */
const VERB = /(?: so far)? (?:is|was)$/i;
/** The rest of a progress bar of which `Map: 12%` is the beginning. */
const BAR_REST = /^(?:\|[^|A-Za-z]{0,300}\|\s{0,4}\d+\/(?:\d+|\?)|\s?[━╸╺─]{2})/;
/** `Prec@1  05 62.5`, `Prec@1  0 62.5`: a whole number between a name and its value says which of several is meant. */
const LABELLED = /^\s{1,4}\d{1,5}\.\d/;
/** `AP @[ IoU=0.50 | …`: what a measure is taken at is none itself. */
const CONDITION = /@\[?\s*$/;
/** `cost` is a loss in some scripts and a time in others: beside an epoch, without a unit, and without another loss in the line. */
const COST = /^(?:(?:train|val(?:idation)?|test|avg|average|mean|total) )?cost$/i;
const UNIT = /^\s{0,2}(?:s|secs?|seconds?|ms|mins?|minutes?|h|hours?)\b/i;

export interface PairOptions {
  /** Where names that were not met before are charged. */
  readonly cost: Cost;
  /** Names that mean a loss in the lines of one writer. */
  readonly bare?: RegExp | undefined;
  /** Names that the user explained. */
  readonly explained?: RegExp | undefined;
  /** The line stands at an epoch. */
  readonly atEpoch?: boolean;
}

/** The metrics of a line. Other numbers (times, sizes, counters) are passed over. Linear in the length of the line. */
export function pairsOf(line: string, options: PairOptions): LinePairs {
  const reader = new PairReader(line, options);
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(line); match !== null && reader.pairs.length < MOST_PAIRS; match = PAIR.exec(line)) reader.take(match);
  return reader.finish();
}

class PairReader {
  readonly pairs: Pair[] = [];
  readonly #line: string;
  readonly #options: PairOptions;
  #words = '';
  /** Words since the last pair. */
  #since = '';
  #end = 0;
  #split: Role | undefined;
  #costs = 0;
  /** Values under the name of a split alone. */
  readonly #splits: Pair[] = [];

  constructor(line: string, options: PairOptions) {
    this.#line = line;
    this.#options = options;
  }

  take(match: RegExpExecArray): void {
    const [whole, key = '', separator = '', value = '', total, average] = match;
    const gap = this.#line.slice(this.#end, match.index);
    this.#split = splitIn(gap) ?? this.#split;
    this.#since += `${gap} `;
    this.#end = match.index + whole.length;
    const rest = this.#line.slice(this.#end, this.#end + 12);
    const isLabel = !SEPARATOR.test(separator) && (/^0\d/.test(value) || (/^\d+$/.test(value) && LABELLED.test(rest)));
    // `losses: [2.3, 2.1, 2.2]` are those of some batches or parts, and none of them is the loss.
    const isOfMany = whole.includes('[') && /^\s?,\s?[-\d.]/.test(rest) && isLossName(key);
    const name = isLabel || isOfMany ? undefined : this.#nameOf(key, separator, total, gap, whole.endsWith('%'));
    if (name === undefined) {
      const role = total === undefined && /\.\d/.test(value) ? splitNamed(key) : undefined;
      if (role !== undefined)
        this.#splits.push({ name: key, value: printedNumber(value), decimals: decimalsOf(value), split: role, unnamed: true });
      this.#pass(key, total !== undefined);
      return;
    }
    const before = key.slice(0, key.lastIndexOf(name));
    this.#split = splitIn(before) ?? this.#split;
    this.#words += `${this.#since}${before}`;
    this.#since = '';
    const split = splitOf(name) ?? this.#split;
    this.#holdSplit(name);
    this.pairs.push({
      name: plainName(name),
      value: printedNumber(value) / (total === undefined ? 1 : Number(total)),
      decimals: total === undefined ? decimalsOf(value) : total.length,
      ...(average === undefined ? {} : { average: printedNumber(average) }),
      ...(split === undefined ? {} : { split }),
      ...(/^batch\b/i.test(name) ? { ofBatch: true } : {}),
    });
  }

  finish(): LinePairs {
    const tail = this.#since + this.#line.slice(this.#end);
    const isBesideLoss = this.pairs.some(({ name, split }) => split === undefined && isLossName(name));
    const ofSplits = this.#options.atEpoch && (isBesideLoss || areOfBothSplits(this.#splits)) ? this.#splits : [];
    if (this.pairs.length === 0 && ofSplits.length > 0) return { pairs: ofSplits, words: '', tail: '' };
    const measured = this.#costs === 0 ? this.pairs : withoutTimes(this.pairs);
    // `train=0.91 val=0.88 loss=0.3`: a measure of both beside the loss; or beside a rate.
    const isBeside = measured.some(({ name }) => isLossName(name)) || !measured.some(({ name }) => isQualityName(name));
    const pairs = isBeside ? [...ofSplits, ...measured] : measured;
    return pairs.length === 0 ? { pairs, words: this.#words + tail, tail: '' } : { pairs, words: this.#words, tail };
  }

  #nameOf(key: string, separator: string, total: string | undefined, gap: string, percent: boolean): string | undefined {
    if (CONDITION.test(gap) || key.startsWith('@ ')) return undefined;
    if (percent && BAR_REST.test(this.#line.slice(this.#end, this.#end + 330))) return undefined;
    const said = key.replace(VERB, '');
    const separated = said !== key || SEPARATOR.test(separator);
    if (separated && this.#options.bare?.test(key)) return key;
    const explained = [key, key.slice(key.lastIndexOf(' ') + 1)].find((one) => this.#options.explained?.test(one));
    if (explained !== undefined) return explained;
    if (
      this.#options.atEpoch &&
      total === undefined &&
      COST.test(said) &&
      !UNIT.test(this.#line.slice(this.#end, this.#end + 12))
    ) {
      this.#costs++;
      return said;
    }
    const name = metricName(said, separated, this.#options.cost);
    // 9912/10000 right answers are an accuracy; other counts are no measure.
    return total === undefined || /acc/i.test(name ?? '') ? name : undefined;
  }

  /** A number that is no metric: what its words say of the split may hold for those that follow. */
  #pass(key: string, isCount: boolean): void {
    // `… || Best Acc: 0.93` behind values of its own does not make the line a repetition.
    if (this.pairs.length + this.#splits.length === 0 || !/^best\b/i.test(key)) this.#since += `${key} `;
    // `train=0.91 val=0.88` are values of an unnamed metric, not words about what follows; `valid: 100%|` and `Test: [3/9]` are.
    const counts = isCount || this.#line[this.#end] === '|';
    if (counts || !isSplitWord(key)) this.#split = splitIn(key) ?? this.#split;
  }

  /**
   * `Train Loss: 0.5 | Acc: 0.8 || Test Loss: 0.6 | Acc: 0.7`: where both are said in words, each holds until the next, and so does
   * the one that a line begins with.
   */
  #holdSplit(name: string): void {
    const said = name.includes(' ') ? splitOf(name) : undefined;
    if (said === 'train' || this.#split === 'train' || this.pairs.length === 0) this.#split = said ?? this.#split;
  }
}

/** `train 0.52 val 0.61`: what is measured is not said. */
function areOfBothSplits(pairs: readonly Pair[]): boolean {
  const roles = new Set(pairs.map(({ split }) => split));
  return roles.size === pairs.length && roles.has('train') && roles.size > 1;
}

function splitNamed(key: string): Role | undefined {
  return isSplitWord(key) ? splitIn(key) : undefined;
}

function withoutTimes(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.some(({ name }) => !COST.test(name) && isLossName(name)) ? pairs.filter(({ name }) => !COST.test(name)) : pairs;
}

/** `lm loss value` is the loss, `lm loss PPL` the perplexity that belongs to it. */
function plainName(name: string): string {
  return name.replace(/ (?:value|is|was)$/i, '').replace(/ loss(?= (?:ppl|perplexity)$)/i, '');
}

function decimalsOf(text: string): number {
  const match = /\.(\d+)(?:[eE]([-+]?\d+))?/.exec(text);
  if (match === null) return 0;
  return (match[1]?.length ?? 0) - Number(match[2] ?? 0);
}

/** A measure of the model that is no loss: an accuracy, a Dice coefficient. */
export function isHeldOut({ name, split }: Pair): boolean {
  return split === undefined && isQualityName(name) && !isLossName(name);
}

export function isTraining(split: Role | undefined): boolean {
  return split === undefined || split === 'train';
}
