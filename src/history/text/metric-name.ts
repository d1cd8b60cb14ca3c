import { isMetricName } from '../naming.ts';

/** Words before a name that make its value a repetition of one logged elsewhere, or no value of this moment. */
const REPEATED =
  /^(?:best|final|min|max|lowest|previous|prev|old|improved|target) |\b(?:improving|improved|saved|saving|loaded|restored|checkpoint) /i;
/** What is lost elsewhere: by traders, in a network. */
const OTHER_LOSS = /\b(?:stop|trailing|profit and|profit or|packets?|insertion)[ _-]+loss/i;
/** The end of a bracket that opened before, or of a sentence: `(0.512s, 250.1/s) LR: 0.1`, `finished. Loss: 0.5`. */
const CLOSING = /^[^( ]*\) |^\S{0,30}[.!;] /;
const FILLING = /^(?:set|the|of|on|at|is|was|has|had|and|with|to|in|for|end|start|epoch|step|finished|done|completed?)\b/i;

/** What is measured about the machine and the clock. */
const BOOKKEEPING =
  /time|speed|cost|second|memory|\bmem\b|\beta\b|throughput|samples|tokens|flops|\bfps\b|\bms\b|\bsec\b|\bdata\b|\b(?:v?ram|swap|cpu|gpu)\b/i;
/** A place in source code, as warnings print it. */
const SOURCE_FILE = /\.(?:py|cc|cpp|cu|[ch]|js|ts|rs|go|java|sh|ya?ml|json)$/i;

/**
 * The part of a key that names a metric: the longest run of words at its end that does. `separated`: by a colon or an equals sign,
 * else the last word alone must be one.
 */
export function metricName(key: string, separated: boolean, cost: Cost): string | undefined {
  const unquoted = key.replace(/["']+$/, '');
  // `f1-score (micro avg)  0.9`: what stands in brackets says how.
  const trimmed = separated ? unquoted : unquoted.replace(/ \([\w -]{1,20}\)$/, '');
  const words = trimmed.split(/ +/);
  const last = words.at(-1) ?? '';
  if (!separated && !isKnown(last, cost)) return undefined;
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ').replace(/^\(/, '');
    // `completed (loss: 0.5)`
    if (/ \([^)]*$/.test(name)) continue;
    if (REPEATED.test(name) || OTHER_LOSS.test(name)) return undefined;
    if (/^current\b/i.test(name)) continue;
    if (isKnown(name, cost) && !FILLING.test(name) && !CLOSING.test(name)) return name;
  }
  return undefined;
}

/** What was done so far, see `Limits.work`. */
export interface Cost {
  work: number;
}

/** What it costs to find out what a name says, in bytes of a table read: measured at 12 µs. */
const WORK_PER_NAME = 1200;

const known = new Map<string, boolean>();

/** Logs repeat their few names: what each says is found out once. */
function isKnown(name: string, cost: Cost): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  cost.work += WORK_PER_NAME;
  const isMetric = isMetricName(name) || /\b(?:precision|recall)\b/i.test(name);
  const is = isMetric && !BOOKKEEPING.test(name) && !SOURCE_FILE.test(name) && !/\bpackets?\b/i.test(name);
  if (known.size > 5000) known.clear();
  known.set(name, is);
  return is;
}
