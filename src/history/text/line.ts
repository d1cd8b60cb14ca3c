import { inEnglish } from '../foreign-words.ts';
import type { Role } from '../history.ts';
import type { Cost } from './metric-name.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { plainWords } from './plain-words.ts';
import { type Position, positionOf, shapeOf } from './position.ts';
import { messageOf } from './prefix.ts';
import { headingSplit, sectionOf } from './split-words.ts';

/** What one line says, before what earlier lines said is brought in. */
export interface ReadLine {
  /** Process that wrote it, in a distributed job. */
  readonly rank: number | undefined;
  readonly position: Position | undefined;
  readonly pairs: readonly Pair[];
  /** A line without values says that what follows is of this split. */
  readonly section: Role | undefined;
  /** Begins with a star, as summaries of an evaluation do. */
  readonly starred: boolean;
  /** What lines of this shape have in common. */
  readonly shape: string;
  readonly boosting: boolean;
  /** The training has come to its end: what is measured from now on is of the model that was kept. */
  readonly ended: boolean;
  /** The training stopped before its plan. */
  readonly stopsEarly: boolean;
  /** The next line repeats the best iteration. */
  readonly bestFollows: boolean;
  /** The line says that the best model is what the trainer keeps. */
  readonly keepsBest: boolean;
  /** Seconds of the whole training. */
  readonly took: number | undefined;
}

/** A line of a log that is worth a closer look says one of these. */
const WORTH =
  /loss|^s:|epoch|acc|iter|batch|step|val|test|train|learn|rmse|auc|error|nll|stopp|ppl|perplex|\bvl\b|\]\s|[|\t ]\d|score/i;
/** What a line about a checkpoint or a summary says: its numbers repeat others. */
const REPEATS =
  /^\W{0,4}(?:total time|finished(?!\s?\|))\b|\btraining (?:has |is )?finished|\b(?:best|saved?|saving|sav|checkpoint|restor\w*|load\w*|final|improv(?:e|ed|ing)|resum\w*|usage|default(?=s?\s?[:=)]|\s(?:is|to|value)))\b/i;
/** `[NEW BEST] Epoch 3: …` is the line of that epoch. */
const NEW_BEST = /^\s*[[(<*]{1,3}\s*(?:new best|best so far|improved)[\w ]{0,20}[\])>*!:]{1,3}\s*(?=[A-Za-z])/i;
const COUNTED = /\bsteps\s?[:=]/i;
/** How many seconds all of it took. */
const TOOK = /train_runtime['"]?\s?[:=]\s?['"]?(\d{1,9}(?:\.\d{1,9})?)/;
const SUMMARY = /train_runtime|train_samples_per_second|eval_runtime['"]?: \S+$/;
/** It happened; configurations and counters (`early_stopping: None`, `EarlyStopping counter: 1 out of 7`) only speak of it. */
const EARLY =
  /early[ -]stopp(?:ing|ed)(?!\s{0,8}[:=]?\s{0,8}(?:patience|counter|true|false|none|enabled|disabled|on\b|off\b|\d|\())|early_?stopp(?:ing|ed)(?!\w|['"]?\s{0,8}[=:(]|\s{1,8}(?:counter|patience))/i;
const ENDED = /^\s*\d+ epochs completed in\b|^\s*validating \S+\.pt\b/i;
const BEST_FOLLOWS = /best iteration(?: is)?:?\s*$/i;
/** LightGBM, whose model predicts with its best iteration, and Keras' EarlyStopping with `restore_best_weights`. */
const KEEPS_BEST = /best iteration is:?\s*$|restoring model weights from the end of the best epoch/i;

/** `第 3 轮`, `3번째 에폭`, `3エポック目`: the number stands before the word. */
const NUMBERED =
  /第\s?(\d+(?:\s?\/\s?\d+)?)\s?个?\s{0,2}(epoch|step|batch)|(?<!\d)(\d+)(?:\s?번째\s{1,2}(epoch|step)|\s{0,2}(epoch|step)\s?目)/g;
/** Most other languages put the noun first: `perte entraînement`, `perda (treino)`, `потери на обучении`. */
const NOUN_FIRST =
  /\b(loss|accuracy|error) (?:(?:de|di|d'|na|на|no|em|en|sur) ?)?\(? ?(train|validation|test|training)\b(?: ?\))?/gi;
/** Half of Europe writes `0,5`. Three digits are taken for thousands behind a number that could have them. */
const DECIMAL_COMMA = /(?<![\d.,])(0|\d+(?=,(?!\d{3}(?!\d)))),(\d+)(?!\d|[.,]\d)/g;
const WIDE: Readonly<Record<string, string>> = { '：': ': ', '，': ', ', '；': '; ', '（': '(', '）': ')', '｜': '|', '＝': '=' };

/** The line with the words and the wide punctuation of other languages as English writes them. */
function inPlainEnglish(line: string): string {
  const english = inEnglish(line);
  if (english === line && !/[：，；（）｜＝]/.test(line)) return line;
  const narrow = english.replace(/[：，；（）｜＝]/g, (sign) => WIDE[sign] ?? sign);
  const ordered = narrow.replace(/ {2,}/g, ' ').replace(NOUN_FIRST, '$2 $1');
  const numbers = /\d\.\d/.test(ordered) ? ordered : ordered.replace(DECIMAL_COMMA, '$1.$2');
  return numbers.replace(NUMBERED, (_, first, word, second, other, last) => ` ${word ?? other ?? last} ${first ?? second}`);
}

/** Reads one line by itself; undefined when it says nothing of a training. What names cost is added to `cost`. */
export function readLine(printed: string, explained: RegExp | undefined, cost: Cost): ReadLine | undefined {
  const line = inPlainEnglish(printed);
  if (!WORTH.test(line) && explained === undefined) return undefined;
  const { text: message, rank } = messageOf(line);
  const { text, family } = plainWords(message.replace(NEW_BEST, ''));
  const boosting = family?.boosting === true;
  const found = positionOf(text);
  const { pairs, words, tail } = pairsOf(found?.rest ?? text, {
    cost,
    bare: family?.bare,
    explained,
    atEpoch: found?.epoch !== undefined,
  });
  // `… 46.0 s, steps=158` counts something; a line with values says by it where they stand.
  const position = pairs.length === 0 && found?.epoch === undefined && COUNTED.test(text) ? undefined : found;
  const summary = SUMMARY.test(text);
  const repeats = summary || (!boosting && REPEATS.test(words));
  return {
    rank,
    position: summary ? undefined : position,
    pairs: repeats ? [] : pairs,
    section: pairs.length > 0 ? undefined : position === undefined ? sectionOf(text) : repeats ? undefined : headingSplit(text),
    starred: /^\s*\*/.test(text),
    // What is said of a checkpoint behind the values stands in some lines of a shape and not in others.
    shape: position?.shape ?? `after ${shapeOf(REPEATS.test(tail) ? words : words + tail)}`,
    boosting,
    ended: ENDED.test(message),
    stopsEarly: EARLY.test(message),
    bestFollows: BEST_FOLLOWS.test(message),
    keepsBest: KEEPS_BEST.test(message),
    took: summary ? tookIn(text) : undefined,
  };
}

function tookIn(text: string): number | undefined {
  const found = TOOK.exec(text);
  return found === null ? undefined : Number(found[1]);
}
