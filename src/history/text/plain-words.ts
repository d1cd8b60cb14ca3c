import { FAMILIES, type Family } from './families.ts';

/** Positions as people print them in scripts of their own, in plain words. Looked for where the line is none of a known writer. */
const HOME_MADE: readonly Family[] = [
  // An epoch of how many behind its split: `[ Valid | 003/040 ] loss = 0.5`, `train (1/8) loss: 0.5`, `VALID :: [3/40] :: loss 0.5`.
  {
    pattern:
      /^[[(<]?\s?(train|training|valid|validation|val|test)\s?(?:\||\(|::|[\])>]\s{0,3}(?:ep(?:och)?\.?)?)\s{0,3}\[?(\d{1,6})\/(\d{1,6})\s?[\])]?\s{0,3}(?:-|::|:|\|)?\s{0,3}(?=.{0,300}(?:loss|acc))/i,
    means: '$1 epoch $2/$3 | $1 ',
  },
  // More than some thousand are iterations.
  { pattern: /^\[\s{0,4}(\d+)\s?\/\s{0,4}(\d{5,})\]:?\s{1,8}(?=.{0,80}\btrain.{0,200}\bval)/i, means: 'step $1/$2 | ' },
  // An epoch of how many by numbers alone, where both losses stand behind it.
  {
    pattern:
      /^\[\s{0,4}(\d+)\s?\/\s{0,4}(\d+)\]:?\s{1,8}(?=.{0,80}\bt(?:rain|r_?loss|loss).{0,200}\b(?:v(?:al|_?loss)|te(?:st|_)))/i,
    means: 'epoch $1/$2 | ',
  },
  { pattern: /^#\s?(\d{1,6})\s?\/\s?(\d{1,6})\s?[-:|]\s?(?=.{0,80}\btrain.{0,200}\bval)/i, means: 'epoch $1/$2 | ' },
  // An epoch of how many before the word: `1/10 epoch G_loss : 4.37`.
  { pattern: /^\[?(\d{1,6})\s?\/\s?(\d{1,6})\]?\s{1,3}epochs?\b[\s:|,-]{0,4}(?=.{0,60}loss)/i, means: 'epoch $1/$2 | ' },
  // … or no word: `1/10 loss: 0.5`, `[1/10] 12s | loss 0.5`.
  { pattern: /^\[(\d{1,9})\/(\d{1,9})\](?=[\s:|,-].{0,60}\bloss\b)/i, means: 'step $1/$2 | ' },
  {
    pattern: /^[[(]?(\d{1,9})\s?\/\s?(\d{1,9})[\])]?[\s:|,-]{1,4}(?=(?:(?:train|training|avg|mean|total)[ _-])?loss\b)/i,
    means: 'step $1/$2 | ',
  },
  // Steps before the loss alone, as in lectures, and in short.
  { pattern: /^\s{0,8}(\d{1,9})\/\s{0,8}(\d{3,9}): (?=\d+\.\d{2,8}$)/, means: 'step $1/$2 | loss: ' },
  { pattern: /^it\s?[:=]?\s?(\d{1,9})\s?[,:|]\s?(?=.{0,40}loss)/i, means: 'step $1 | ' },
  // An epoch by its first letter or two: `E1 loss 0.5`, `[FT] ep=0: loss=1.454`, `Head E1/6: train_loss=4055`.
  {
    pattern:
      /^\s{0,8}((?:[[(<][\w ]{1,20}[\])>]\s{0,2})?(?:[A-Za-z][\w-]{0,30} )?)\bE(?:p\.?\s{0,2}[:=#]?\s{0,2})?(\d{1,6})(\/\d{1,6})?(?:\s{0,2}[:|,-])?\s{1,4}(?=.{0,60}loss)/i,
    means: '$1epoch $2$3 | ',
  },
  // An epoch in other words, and in a plural that elsewhere says how many there are to be.
  {
    pattern:
      /^(?:[ée]poca|[ée]poque|epoche|эпоха|epochs(?=\s?[:=].{0,60}loss))\s{0,2}[:=#]?\s{0,2}(\d{1,6})(\s?\/\s?\d{1,6})?(?![\d.])/i,
    means: 'epoch $1$2',
  },
  // Iterations are passes over the data where steps of how many are counted within them.
  { pattern: /^iteration\s?:\s?(\d+)\s{1,2}step\s?:\s?(\d+)\/(\d+),?/i, means: 'epoch $1 batch $2/$3 | ' },
  // A step of how many behind its split: `[Train 10/1882] {…}`.
  { pattern: /^\[(train|val|valid|validation|eval|test) (\d+)\/(\d+)\]:?\s+(?=\{)/i, means: '$1 step $2/$3 | ' },
  // A number alone, where both splits stand behind it: `   1 train loss: 2.30 test acc: 45.20%`, `3 train 0.5 valid 0.6`.
  {
    pattern:
      /^\s{0,8}(\d{1,6})[\s:.,)|]{1,4}(?=train(?:ing)?(?:[ _]loss\b| \d).{0,80}\b(?:val|valid|validation|test|dev)(?:\b|_))/i,
    means: 'epoch $1 | ',
  },
  // An epoch as a key of YAML, above its values.
  { pattern: /^\s{1,12}['"]?(\d{1,6})['"]?:\s{0,3}$/, means: 'epoch $1' },
  // `Average train loss for iteration 101-200: 0.07`: the position stands between the name and its value.
  {
    pattern:
      /^([A-Za-z][A-Za-z ]{0,50}\bloss) (?:for|at|in|over) (iteration|iter|step|epoch)s?\s(?:\d{1,12}\s?-\s?)?(\d{1,12})\s?[:=]\s?/i,
    means: '$2 $3 | $1: ',
  },
  // `after 3 epochs: training error 0.2`
  { pattern: /^after (\d{1,6}) epochs?\s?[:,-]\s?/i, means: 'epoch $1 | ' },
];

const ALL = [...FAMILIES, ...HOME_MADE];

const VALUE = String.raw`([-+\d.eE]{1,24}|nan|inf|n\/a)`;
const HELD = 'val(?:id(?:ation)?)?|test|dev|eval';

type Rewrite = readonly [RegExp, Family['means']];

/** Shorthand that means a loss only where another stands in the line: `tl:0.5 vl:0.6 va:0.8`, `Rec=0.2, KL=1.5, Total=0.3`. */
const SHORTHAND: readonly (readonly [RegExp, ...Rewrite])[] = [
  [
    /\btr?l\s?[:=]?\s?[\d.].{0,80}\bvl\s?[:=]?\s?[\d.]/i,
    /\b(tr?|v)([la])(?=\s?[:=]?\s?[\d.])/gi,
    (_, split = '', what = '') => `${/^v/i.test(split) ? 'val' : 'train'} ${/l/i.test(what) ? 'loss' : 'acc'}`,
  ],
  [/\bkld?\s?[:=]\s?[-\d.].{0,80}\btotal\s?[:=]/i, /\b(rec(?:on)?|kld?|bce|mse|total)(?=\s?[:=]\s?[-\d.])/gi, '$1 loss'],
];

/** What people write in other ways in any line, and the plain way. */
const REWRITES: readonly Rewrite[] = [
  // `Loss (train/val): 0.5/0.6`, `train/val loss: 0.5, 0.6`: a name for two values, each of which has a word of its own.
  [
    new RegExp(
      String.raw`\b([A-Za-z][\w@]{0,30})\s?\(([A-Za-z]\w{0,20})\s?\/\s?([A-Za-z]\w{0,20})\)\s{0,2}[:=]\s{0,2}${VALUE}\s?\/\s?${VALUE}(?![\w/])`,
      'gi',
    ),
    '$2 $1: $4 | $3 $1: $5',
  ],
  [
    new RegExp(
      String.raw`\b(train)(?:ing)?\s?\/\s?(${HELD})[ _]([a-z]\w{0,20})\s?[:=]\s?${VALUE}\s?[,/|]\s?${VALUE}(?![\w/])`,
      'gi',
    ),
    '$1 $3: $4 | $2 $3: $5',
  ],
  // `loss train: 1.23, val: 1.45`, `acc - train 0.9 / test 0.8`: a name for the values of two splits, one of which may be missing.
  [
    new RegExp(
      String.raw`\b(loss|acc|accuracy|error|rmse|mse|mae|auc|f1|dice|iou)\s?[:(|-]?\s{0,2}train(?:ing)?\s?[:= ]\s?${VALUE}\s?[,;/|]?\s{1,3}(${HELD})\s?[:= ]\s?${VALUE}(?![\w/])`,
      'gi',
    ),
    'train $1: $2 | $3 $1: $4',
  ],
  // `Loss 0.5, Loss Test 0.6`
  [new RegExp(String.raw`\b(loss|acc|accuracy|error) (train|${HELD})(?=\s{1,3}[-\d.])`, 'gi'), '$2 $1'],
  // `dice_loss - 0.61, iou_score - 0.42]` behind a bar, as segmentation_models.pytorch prints them.
  [/(?<=%\|.{0,200}[[,] )([A-Za-z]\w{0,40}) - (?=\d)/g, '$1: '],
  // `np.float64(0.5)`, `tensor(0.5, device='cuda:0')`
  [/\b(?:np\.float\d+|tensor)\(([-+\w.]{1,40})(?:,[^()]{0,120})?\)/g, '$1'],
  // `0.5f0`: Julia's single precision.
  [/(?<=\d)f0\b/g, ''],
  // `epoch: 1.00e-01, step: 1.00e+02`.
  [
    /\b(epoch|(?:global_)?step)(\s?[:=]\s?)(\d(?:\.\d{1,8})?e[-+]\d\d)(?!\w)/gi,
    (_, name, sign, value) => `${name}${sign}${Number(value)}`,
  ],
  // `loss for iteration 101-200`: a mean over a stretch, at whose end it stands.
  [/\b(iterations?|iters?|steps?|batch(?:es)?)\s(\d{1,12})\s?-\s?(\d{1,12})(?=[\s:])/i, '$1 $3'],
];

function rewritten(line: string, [pattern, means]: Rewrite): string {
  return typeof means === 'string' ? line.replace(pattern, means) : line.replace(pattern, means);
}

/** A line in plain words, and what its family says of it. */
export function plainWords(line: string): { readonly text: string; readonly family: Family | undefined } {
  const long = SHORTHAND.reduce((text, [where, ...rewrite]) => (where.test(text) ? rewritten(text, rewrite) : text), line);
  const family = ALL.find(({ pattern }) => pattern.test(long));
  const text = family === undefined ? long : rewritten(long, [family.pattern, family.means]);
  return { text: REWRITES.reduce(rewritten, text), family };
}
