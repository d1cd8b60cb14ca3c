import type { Direction } from './history.ts';
import { withoutDigits } from './tokens.ts';
import {
  BOOKKEEPING,
  LOSS_FUNCTIONS,
  LOSS_MEANING,
  LOSS_PARTS,
  LOSS_WORDS,
  METRICS,
  type Meaning,
  PLAIN_QUALIFIERS,
  QUANTITIES,
  tokens,
} from './vocabulary.ts';

/** The last word of a parameter of a loss: `loss_weights`, `focal_loss_alpha`. */
const PARAMETER =
  /^(?:weights?|coefs?|coeffs?|coefficients?|lambda|alpha|beta|eps|epsilon|gamma|thresh(?:old)?|factors?|types?|kinds?|margin|temperature|power)$/;

/** What is lost elsewhere: orders of traders, packets of a network, power on its way. */
const OTHER_LOSSES: ReadonlySet<string> = new Set(tokens('stop trailing profit packet packets insertion db dbm heat'));

/** BasicSR writes `l` for loss: `l_pix`, `l_g_gan`, `l_d_real`. */
const BASIC_SR = /^l (?:pix|percep|percept|style|fea|[gd] \w+)\b/;

/** What the words of a name measure, and which of them say so. */
export interface Found {
  readonly meaning: Meaning | undefined;
  readonly isLossFunction: boolean;
  readonly used: ReadonlySet<string>;
}

/** What a name without its split measures, by its words. */
export function meaningOf(words: readonly string[]): Found {
  const has = (...some: string[]) => some.every((word) => words.includes(word));
  const found = (metric: string, direction: Direction, used: readonly string[]): Found => {
    return { meaning: { metric, direction }, isLossFunction: false, used: new Set(used) };
  };
  if (words.some((word) => /^lr\d*$/.test(word)) || has('learning', 'rate') || has('lrs') || has('lernrate'))
    return found('lr', 'unknown', words);
  const isNorm = words.includes('norm') || words.includes('l2');
  if (words.includes('gnorm') || (isNorm && words.some((word) => /^grad(?:ient)?s?$/.test(word))))
    return found('gradnorm', 'unknown', words);
  if (has('total', 'norm') || words.join(' ') === 'norm') return found('gradnorm', 'unknown', words);
  const isLoss = words.some((word) => LOSS_WORDS.has(word));
  if (isLoss && words.join(' ').includes('loss scale')) return found('other', 'unknown', words);
  // StyleGAN keeps what its discriminator answers beside its losses.
  if (isLoss && words.some((word) => /^(?:frac|finite|nan|weight|count|num|n|ratio|scores|signs)$/.test(word)))
    return found('other', 'unknown', words);
  if (isLoss && words.some((word) => OTHER_LOSSES.has(word))) return { meaning: undefined, isLossFunction: false, used: new Set() };
  if (isLoss && words.includes('cost') && isPrice(words)) return { meaning: undefined, isLossFunction: false, used: new Set() };
  if (isLoss && PARAMETER.test(words.at(-1) ?? '')) return found('other', 'unknown', words);
  if (BASIC_SR.test(words.join(' ')) || isPaperName(words))
    return { meaning: LOSS_MEANING, isLossFunction: false, used: new Set(['l']) };
  const lossWords = words.filter((word) => isLossWord(word));
  // What a density is trained for.
  const density = words.find((word) => /^(?:likelihood|n?elbo)$/.test(word));
  if (density !== undefined && !isLoss)
    return {
      meaning: { metric: 'loss', direction: directionOf(density, words) },
      isLossFunction: false,
      used: new Set([density]),
    };
  if (isLoss)
    return { meaning: LOSS_MEANING, isLossFunction: false, used: new Set(lossWords.filter((word) => LOSS_WORDS.has(word))) };
  if (has('per', 'second')) return found('throughput', 'unknown', words);
  const bookkeeping = words.find((word) => BOOKKEEPING.has(word));
  if (bookkeeping !== undefined) return found(BOOKKEEPING.get(bookkeeping) ?? 'other', 'unknown', words);
  if (words.includes('mape')) return found('error', 'min', ['mape']);
  if (has('error', 'rate') || has('err', 'rate')) return found(errorRateOf(words), 'min', words);
  if (has('bits', 'per')) return found('perplexity', 'min', words);
  if (has('exact', 'match')) return found('accuracy', 'max', ['exact', 'match']);
  if (has('mean', 'average', 'precision')) return found('map', 'max', ['mean', 'average', 'precision']);
  if (has('mean', 'io', 'u')) return found('iou', 'max', ['mean', 'io', 'u']);
  if (has('cross', 'entropy')) return { meaning: LOSS_MEANING, isLossFunction: true, used: new Set(['cross', 'entropy']) };
  if (has('squared', 'error') || has('absolute', 'error'))
    return { meaning: LOSS_MEANING, isLossFunction: true, used: new Set(words) };
  // What preference learning (DPO, KTO) calls rewards: of a loss that is supervised.
  if (has('rewards', 'accuracies')) return found('accuracy', 'max', words);
  if (has('rewards') && words.some((word) => /^(?:chosen|rejected|margins?)$/.test(word))) return found('other', 'unknown', words);
  const metric = metricWord(words);
  // `top1-err` counts what is wrong.
  if (metric?.meaning?.metric === 'accuracy' && words.some((word) => METRICS.get(word)?.metric === 'error'))
    return found('error', 'min', words);
  if (metric !== undefined) return metric;
  if (PARAMETER.test(words.at(-1) ?? '')) return found('other', 'unknown', words);
  const lossFunction = words.find((word) => LOSS_FUNCTIONS.has(word));
  if (/^l[12]$/.test(lossFunction ?? '') && words.some((word) => QUANTITIES.has(word))) return found('other', 'unknown', words);
  if (lossFunction !== undefined) return { meaning: LOSS_MEANING, isLossFunction: true, used: new Set([lossFunction]) };
  return { meaning: undefined, isLossFunction: false, used: new Set() };
}

/** Many print the negative of their ELBO by the name of the ELBO: which of both it is shows in how it moves. */
function directionOf(density: string, words: readonly string[]): Direction {
  if (density === 'nelbo' || words.some((word) => /^neg(?:ative)?$/.test(word))) return 'min';
  return density === 'elbo' ? 'unknown' : 'max';
}

/** `word_error_rate`, `char error rate`: what speech and translation are measured by; any other is a plain error. */
function errorRateOf(words: readonly string[]): string {
  if (words.includes('word')) return 'wer';
  return words.some((word) => /^char(?:acter)?s?$/.test(word)) ? 'cer' : 'error';
}

/** `L_vae`, `L_vae_recon`, as papers write losses: a letter and nothing but known parts of losses. */
function isPaperName(words: readonly string[]): boolean {
  return words[0] === 'l' && words.length > 1 && words.slice(1).every((word) => LOSS_PARTS.has(word));
}

/** `cost_goal`, `trading cost`: the cost of something is paid; the cost that falls in a training is called by no more than its split. */
function isPrice(words: readonly string[]): boolean {
  const others = words.filter(
    (word) => word !== 'cost' && !PLAIN_QUALIFIERS.has(word) && !/^(?:function|value|history|curve|j|\d+)$/.test(word),
  );
  return others.length > 0 && !others.some((word) => isLossWord(word));
}

function isLossWord(word: string): boolean {
  return LOSS_WORDS.has(word) || LOSS_FUNCTIONS.has(word);
}

function metricWord(words: readonly string[]): Found | undefined {
  let weak: Found | undefined;
  for (const word of words) {
    // `recall@10`, `map@5`: of the first ten answers.
    const meaning = METRICS.get(word) ?? METRICS.get(withoutDigits(word)) ?? METRICS.get(word.replace(/@\d+$/, ''));
    if (meaning === undefined) continue;
    const found = { meaning, isLossFunction: false, used: new Set([word]) };
    if (meaning.metric !== 'other') return found;
    weak ??= found;
  }
  return weak;
}
