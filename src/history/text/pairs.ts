import type { Role } from '../history.ts';
import { isMetricName } from '../naming.ts';
import { splitOf } from '../tokens.ts';

/** A metric and its value in a line, with the split that the words before it speak of. */
export interface Pair {
  readonly name: string;
  readonly value: number;
  /** The running average that some writers put in brackets behind the current value. */
  readonly average?: number;
  readonly split?: Role;
  /** Digits after the point, as printed. */
  readonly decimals: number;
}

export interface LinePairs {
  readonly pairs: readonly Pair[];
  /** The words that belong to no pair. */
  readonly words: string;
}

const LONGEST_HEADING = 60;
/** No line of a training log has more. */
const MOST_PAIRS = 300;

/** The digits are bounded, and none may follow: else a line of thousands of digits would be tried in every split. */
const NUMBER = String.raw`[-+]?(?:\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,40})?|\d{1,40}(?:\.\d{0,40})?(?:[eE][-+]?\d{1,4})?|\.\d{1,40}(?:[eE][-+]?\d{1,4})?|nan|inf(?:inity)?)`;
const WORD = String.raw`[A-Za-z_@][\w@/.'()\-]{0,80}`;
/** `key: value`, `key=value`, `key value`, `'key': 'value'`; a key has up to four words. */
const PAIR = new RegExp(
  String.raw`(${WORD}(?: {1,2}[A-Za-z_(][\w@/.'()\-]{0,80}){0,3})["']?(\s{0,12}[:=]\s{0,12}|[ \t]{1,12})["'\[]?(?:tensor\(|np\.float\d+\()?(${NUMBER})(?:%|\/(\d{1,15})(?![\w.:/]))?(?:[ \t]{0,3}\(\s{0,4}(${NUMBER})\))?(?!\d|[\w.]*[A-Za-z_]|[:/]\d)`,
  'gi',
);

/** The metrics of a line. `bare` are names that mean a loss in the lines of one writer. Other numbers (times, sizes, counters) are passed over. Linear in the length of the line. */
export function pairsOf(line: string, bare: RegExp | undefined = undefined): LinePairs {
  const pairs: Pair[] = [];
  let words = '';
  let end = 0;
  let split: Role | undefined;
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(line); match !== null && pairs.length < MOST_PAIRS; match = PAIR.exec(line)) {
    const [whole, key = '', separator = '', value = '', total, average] = match;
    const gap = line.slice(end, match.index);
    split = splitIn(gap) ?? split;
    words += `${gap} `;
    end = match.index + whole.length;
    const separated = /[:=]/.test(separator);
    const found = separated && bare?.test(key) ? key : metricName(key, separated);
    // 9912/10000 right answers are an accuracy; other counts are no measure.
    const name = total === undefined || /acc/i.test(found ?? '') ? found : undefined;
    if (name === undefined) {
      // `… || Best Acc: 0.93` behind values of its own does not make the line a repetition.
      if (pairs.length === 0 || !/^best\b/i.test(key)) words += `${key} `;
      // `train=0.91 val=0.88` are values of an unnamed metric, not words about what follows; `valid: 100%|` and `Test: [3/9]` are.
      const counts = total !== undefined || line[end] === '|';
      if (counts || !SPLIT_WORDS.has(key.toLowerCase())) split = splitIn(key) ?? split;
      continue;
    }
    const before = key.slice(0, key.length - name.length);
    split = splitIn(before) ?? split;
    words += before;
    const number = numberOf(value) / (total === undefined ? 1 : Number(total));
    const own = splitOf(name) ?? split;
    // `Train Loss: 0.5 | Acc: 0.8 || Test Loss: 0.6 | Acc: 0.7`: where both are said in words, each holds until the next.
    const said = name.includes(' ') ? splitOf(name) : undefined;
    if (said === 'train' || split === 'train') split = said ?? split;
    pairs.push({
      name: plainName(name),
      value: number,
      decimals: decimalsOf(value),
      ...(average === undefined ? {} : { average: numberOf(average) }),
      ...(own === undefined ? {} : { split: own }),
    });
  }
  return { pairs, words: words + line.slice(end) };
}

/** The part of a key that names a metric: the longest run of words at its end that does. */
function metricName(key: string, separated: boolean): string | undefined {
  const trimmed = key.replace(/["']+$/, '');
  const words = trimmed.split(/ +/);
  const last = words.at(-1) ?? '';
  if (!separated && !isKnown(last)) return undefined;
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    if (/^(?:total|batch|current|best|final|min|max|lowest|previous|prev|old|improved|target) /i.test(`${name} `)) {
      if (from === words.length - 1 || !/^total /i.test(name)) {
        if (/^(?:batch|best|final|min|max|lowest|previous|prev|old|improved|target) /i.test(name)) return undefined;
        continue;
      }
    }
    if (isKnown(name) && !/^(?:set|the|of|on|at|is|was|and|with|to|in|for|end|start|epoch|step)\b/i.test(name)) return name;
  }
  return undefined;
}

/** `lm loss value` is the loss, `lm loss PPL` the perplexity that belongs to it. */
function plainName(name: string): string {
  return name.replace(/ (?:value|is|was)$/i, '').replace(/ loss(?= (?:ppl|perplexity)$)/i, '');
}

/** What is measured about the machine and the clock. */
const BOOKKEEPING = /time|speed|cost|second|memory|\bmem\b|\beta\b|throughput|samples|tokens|flops|\bfps\b|\bms\b|\bdata\b/i;

const known = new Map<string, boolean>();

/** Logs repeat their few names: what each says is found out once. */
function isKnown(name: string): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  const is = isMetricName(name) && !BOOKKEEPING.test(name) && !/\bpackets?\b/i.test(name);
  if (known.size > 5000) known.clear();
  known.set(name, is);
  return is;
}

/** The split that a heading names, such as `Validating…` or `> EVALUATION`. */
export function sectionOf(line: string): Role | undefined {
  return line.length > LONGEST_HEADING || !/[a-z]{3}/i.test(line) ? undefined : splitIn(line);
}

function splitIn(words: string): Role | undefined {
  if (words.length > 200 || !/[A-Za-z]/.test(words)) return undefined;
  // `train_test.go:48:` and paths are places in source code.
  const plain = words
    .replace(/\S*(?:[/\\]|\.(?:go|py|rs|[jt]sx?|cc?|cpp|h|java|rb|txt|log|json|ya?ml|csv|sh)\b)\S*/gi, ' ')
    .toLowerCase();
  let found: Role | undefined;
  for (const token of plain.match(/[a-z]+/g) ?? []) found = SPLIT_WORDS.get(token) ?? found;
  return found;
}

const SPLIT_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['train', 'train'],
  ['training', 'train'],
  ['val', 'validation'],
  ['valid', 'validation'],
  ['validation', 'validation'],
  ['validate', 'validation'],
  ['validating', 'validation'],
  ['eval', 'validation'],
  ['evaluation', 'validation'],
  ['evaluating', 'validation'],
  ['dev', 'validation'],
  ['test', 'test'],
  ['testing', 'test'],
]);

function numberOf(text: string): number {
  const lower = text.toLowerCase();
  if (lower.endsWith('nan')) return Number.NaN;
  if (/inf/.test(lower)) return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text.replaceAll(',', ''));
}

function decimalsOf(text: string): number {
  const match = /\.(\d+)(?:[eE]([-+]?\d+))?/.exec(text);
  if (match === null) return 0;
  return (match[1]?.length ?? 0) - Number(match[2] ?? 0);
}
