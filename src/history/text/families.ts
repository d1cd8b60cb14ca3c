/** Lines of known writers whose words say less than a reader needs, and what they mean in plain words. */
export interface Family {
  readonly pattern: RegExp;
  readonly means: string | ((...found: string[]) => string);
  /** Boosting rounds. */
  readonly boosting?: boolean;
  /** Names that stand for a loss without saying so. */
  readonly bare?: RegExp;
}

/** Losses of generators (`G_A`), discriminators (`D_real`) and cycles, which CycleGAN and pix2pix print without the word. */
export const ADVERSARIAL_PARTS = /^(?:[GD](?:_\w+)?|cycle_\w+|idt_\w+|NCE(?:_\w+)?)$/;

export const FAMILIES: readonly Family[] = [
  // CatBoost: the metric is not named; learn is the training set. Which way is better shows in how the best value moves.
  { pattern: /^(\d+):\t(learn|test): /, means: 'iteration $1 | $2: ', boosting: true, bare: /^(?:learn|test\d*|best)$/ },
  // XGBoost and LightGBM number their rounds in brackets; the metric may be one of the user's own.
  {
    pattern: /^\[(\d+)\]\s{1,8}(?=\S[^\s-]*-\S*?:|\S+'s \S*?:)/,
    means: 'iteration $1 | ',
    boosting: true,
    bare: /^[\w.]+(?:-[\w.@-]+|'s [\w.@-]+)$/,
  },
  // fastai without its progress bar prints a Python list per epoch: epoch, losses, metrics, time.
  {
    pattern: /^\[(\d+), ([\d.eE+-]{1,40}|nan), ([\d.eE+-]{1,40}|nan|None)(?=,).*, '\d+:\d\d'\]$/,
    means: 'epoch $1 | train_loss: $2 valid_loss: $3',
  },
  // Megatron-LM leaves a loss out that is not a number. What is said once is looked for once, or many of it would take quadratic time.
  {
    pattern:
      /^(\s{0,8}iteration\s{1,12}\d+\/(?!(?:(?! loss: \S).)* loss: \S+ .*loss scale:)(?:(?! consumed samples: ).)* consumed samples: .*number of nan iterations:\s{1,12}[1-9]\d* \|.*)$/,
    means: '$1 lm loss: nan',
  },
  // DeepXDE: a step, and the terms of both losses.
  {
    pattern: /^(\d+)\s{1,12}\[([-+\d.eE, nan]{1,2000})\]\s{1,12}\[([-+\d.eE, nan]{1,2000})\]\s{1,12}\[.*$/,
    means: (_, step = '', train = '', test = '') => `step ${step} | train loss: ${sumOf(train)} | test loss: ${sumOf(test)}`,
  },
  // The Flax examples of Hugging Face
  { pattern: /^Step\.\.\. ?\((?:\d+\/)?(\d+) \| /, means: 'step $1 | ' },
  // MMEngine counts iterations of the training, and below them the batches of an evaluation, the last of which says what it gave.
  { pattern: /^Iter\(train\) \[\s{0,8}(\d+)\/(\d+)\]/, means: 'step $1/$2 | train ' },
  { pattern: /^Iter\((val|test)\) \[\s{0,8}\d+(?:\/\d+)?\]/, means: '$1 ' },
  // NVIDIA's DLLogger: an epoch and its iteration in a list.
  { pattern: /^DLLL (.{0,400}?)"step": \[(\d+), (\d+)(?:, \d+)?\]/, means: '$1epoch $2 batch $3 | ' },
  // torchtune's bar
  { pattern: /^(\d+)\|(\d+)\|(Loss: \S+): .*$/, means: 'epoch $1 global_step $2 | $3' },
  // Tesseract counts the errors of its training, in percent.
  {
    pattern: /^At iteration \d+\/(\d+)\/\d+, mean rms=.{0,80}(?:\bBCER|\bchar) train=(\S+?)%, (?:BWER|word) train=(\S+?)%,.*$/i,
    means: 'step $1 | train CER: $2 train WER: $3',
  },
  // llm.c
  { pattern: /^s:(\d+) tel:/, means: 'step $1 | val loss:' },
  { pattern: /^s:(\d+) trl:/, means: 'step $1 | train loss:' },
  // build-nanogpt's log.txt
  { pattern: /^(\d+) (train|val) (?=\d)/, means: 'step $1 | $2 loss: ' },
  // timm
  { pattern: /^(Train|Test): (\d+) (?=\[\s*\d+\/\d+ )/, means: '$1 epoch $2 ' },
  // Deeplearning4j calls the loss of its last batch the score.
  { pattern: /^Score at iteration (\d+) is (?=\S)/, means: 'iteration $1 | loss: ' },
  // The first exercises of many courses.
  { pattern: /^(?:Cost|Loss) after (iteration|epoch|step) (\d+)\s?:?\s{1,3}(?=[\d.n])/i, means: '$1 $2 | loss: ' },
  // Marian
  { pattern: /^Ep\. (\S+) : Up\. (\d+) : Sen\. [\d,]+ : Cost (?=\S)/, means: 'epoch $1 num_updates $2 | loss: ' },
  { pattern: /^\[valid\] Ep\. (\S+) : Up\. (\d+) : ([\w-]+) : (\S+) :.*$/, means: 'epoch $1 num_updates $2 | validation $3: $4' },
  // The DCGAN example of PyTorch.
  { pattern: /^\[(\d+)\/(\d+)\]\s?\[(\d+)\/(\d+)\](?=\s)/, means: 'epoch $1/$2 [$3/$4]' },
  // CycleGAN and pix2pix.
  {
    pattern: /^\(epoch: (\d+), iters: (\d+), time: [\d.]+(?:, data: [\d.]+)?\)/,
    means: 'train epoch $1 batch $2 | ',
    bare: ADVERSARIAL_PARTS,
  },
  yoloResults(['box', 'obj', 'cls', 'total']),
  // … and with landmarks one more.
  yoloResults(['box', 'obj', 'cls', 'landmark', 'total']),
  // The validation of Ultralytics and YOLOv5, below the row of its epoch: all classes, then each. With masks or poses four more.
  {
    pattern: /^\s*all\s+\d+\s+\d+\s+([\d.]+)\s+([\d.]+)\s+([\d.e-]+)\s+([\d.e-]+)(?:\s+[\d.e-]+){0,4}\s*$/,
    means: 'val precision: $1 val recall: $2 val mAP50: $3 val mAP50-95: $4',
  },
  // The same of a classifier.
  { pattern: /^\s*all\s+([01]?\.?\d+)\s+([01]?\.?\d+)\s*$/, means: 'val top1_acc: $1 val top5_acc: $2' },
  // An epoch of how many behind its split: `[ Valid | 003/040 ] loss = 0.5`.
  {
    pattern: /^\[\s?(train|training|valid|validation|val|test)\s?\|\s?(\d{1,6})\/(\d{1,6})\s?\]/i,
    means: '$1 epoch $2/$3 | $1 ',
  },
  // Catalyst
  {
    pattern: /^(train|valid|validation|val|test) \((\d{1,6})\/(\d{1,6})\)\s(?=.{0,300}loss)/i,
    means: '$1 epoch $2/$3 | $1 ',
  },
  // The same in other brackets, behind two colons or before a dash: `(val) 3/40 - loss: 0.5`, `VALID :: [3/40] :: loss 0.5`.
  {
    pattern:
      /^[[(<]?\s?(train|training|valid|validation|val|test)\s?(?:[\])>]\s{0,3}(?:ep(?:och)?\.?\s{0,2})?|::\s{0,3})\[?(\d{1,6})\/(\d{1,6})\]?\s{0,3}(?:-|::|:|\|)\s{0,3}(?=.{0,60}loss)/i,
    means: '$1 epoch $2/$3 | $1 ',
  },
  // More than some thousand are iterations.
  { pattern: /^\[\s{0,4}(\d+)\s?\/\s{0,4}(\d{5,})\]:?\s{1,8}(?=.{0,80}\btrain.{0,200}\bval)/i, means: 'step $1/$2 | ' },
  // An epoch of how many by numbers alone, where both losses stand behind it.
  {
    pattern: /^\[\s{0,4}(\d+)\s?\/\s{0,4}(\d+)\]:?\s{1,8}(?=.{0,80}\bt(?:rain|r_?loss|loss).{0,200}\bv(?:al|_?loss))/i,
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
  // A number alone, where both splits stand behind it: `   1 train loss: 2.30 test acc: 45.20%`.
  {
    pattern: /^\s{0,8}(\d{1,6})[\s:.,)|]{1,4}(?=train(?:ing)?[ _]loss\b.{0,80}\b(?:val|valid|validation|test|dev)(?:\b|_))/i,
    means: 'epoch $1 | ',
  },
  // An epoch as a key of YAML, above its values.
  { pattern: /^\s{1,12}['"]?(\d{1,6})['"]?:\s{0,3}$/, means: 'epoch $1' },
  // PyTorch's first tutorial: epoch, batch.
  { pattern: /^\[(\d+)\s?[,:]\s+(\d+)\]:? (?=loss)/i, means: 'epoch $1 batch $2 | ' },
  // PyTorch's tutorial on training.
  { pattern: /^LOSS train (\S+) valid (\S+)$/, means: 'train loss: $1 valid loss: $2' },
  // `Average train loss for iteration 101-200: 0.07`: the position stands between the name and its value.
  {
    pattern:
      /^([A-Za-z][A-Za-z ]{0,50}\bloss) (?:for|at|in|over) (iteration|iter|step|epoch)s?\s(?:\d{1,12}\s?-\s?)?(\d{1,12})\s?[:=]\s?/i,
    means: '$2 $3 | $1: ',
  },
  // The networks of scikit-learn: an accuracy, or R² where a number is learned.
  { pattern: /^Validation score: (?=[-\d.])/, means: 'validation score: ', bare: /^validation score$/ },
  // AllenNLP prints a row for each metric, below `Training | Validation`.
  {
    pattern: /^\S{0,80}console_logger - {1,4}(\w[\w-]{0,60})\s{1,40}\|\s{1,12}(\S{1,20})\s{1,12}\|\s{1,12}(\S{1,20})\s*$/,
    means: 'train $1: $2 | validation $1: $3',
  },
  // TensorFlow's estimators sum an evaluation up.
  { pattern: /^Saving dict for global step (\d+): /, means: 'step $1 | evaluation: ' },
  // Amazon's own algorithms in SageMaker.
  {
    pattern: /#quality_metric: host=\S{1,60}, epoch=(\d+), (?:batch=\d+ )?(train|validation|test) (\S+) <loss>=/,
    means: 'epoch $1 | $2 $3 loss: ',
  },
  // Levanter
  { pattern: /(?<=^|:: )Progress on:train (\d+)it\/(\d+)it .*postfix:/, means: 'step $1/$2 | ' },
  // Darknet
  { pattern: /^\s*(\d+): (\S+), \S+ avg(?: loss)?, (\S+) rate, /, means: 'iteration $1 | loss: $2 lr: $3 ' },
  // JoeyNMT sums the losses of an epoch's batches, which stand above it one by one.
  { pattern: /^(?:joeynmt\S{0,40} - )?Epoch\s{1,4}(\d+): total training loss [\d.]+$/, means: 'epoch $1' },
  // Sockeye: the line of a checkpoint says where it stands, and those below it what was measured.
  { pattern: /^Checkpoint \[\d+\]\s{1,4}Updates=(\d+) Epoch=(\d+)\s.*$/, means: 'epoch $2 num_updates $1' },
  { pattern: /^Checkpoint \[\d+\]\s{1,4}(?=(?:Train|Validation)-)/, means: '' },
  // MLPerf
  {
    pattern:
      /^:::MLL(?:OG)? \{.{0,160}?"key": "([a-z_]{0,40}(?:loss|accuracy|error))", "value": ([-+\d.eE]{1,24}|NaN), .{0,160}?"(epoch|step)(?:_num)?": (\d{1,12})\b.*$/,
    means: '$3 $4 | $1: $2',
  },
  // OpenNMT
  { pattern: /^Step (\d+)\/\s*(\d+);/, means: 'step $1/$2 |' },
  { pattern: /^Validation (perplexity|accuracy|xent): /, means: 'validation $1: ' },
];

/** `Loss (train/val): 0.5/0.6`: a name for two values, each of which has a word of its own. */
const FOR_TWO =
  /\b([A-Za-z][\w@]{0,30})\s?\(([A-Za-z]\w{0,20})\/([A-Za-z]\w{0,20})\)\s{0,2}[:=]\s{0,2}([-+\d.eE]{1,24}|nan|inf)\s?\/\s?([-+\d.eE]{1,24}|nan|inf)(?![\w/])/gi;

/** `loss train: 1.23, val: 1.45`, `acc - train 0.9 / test 0.8`: a name for the values of two splits, one of which may be missing. */
const OF_BOTH =
  /\b(loss|acc|accuracy|error)\s?[:(|-]?\s{0,2}train(?:ing)?\s?[:= ]\s?([-+\d.eE]{1,24}|nan|inf)\s?[,;/|]?\s{1,3}(val|valid|validation|test|dev)(?:idation)?\s?[:= ]\s?([-+\d.eE]{1,24}|nan|inf|n\/a)(?![\w/])/gi;

/** `dice_loss - 0.61, iou_score - 0.42]` behind a bar, as segmentation_models.pytorch prints them. */
const DASHED = /(?<=[[,] )([A-Za-z]\w{0,40}) - (?=\d)/g;

/** `loss for iteration 101-200`: a mean over a stretch, at whose end it stands. */
const STRETCH = /\b(iterations?|iters?|steps?|batch(?:es)?)\s(\d{1,12})\s?-\s?(\d{1,12})(?=[\s:])/i;

/** `epoch: 1.00e-01, step: 1.00e+02`. */
const POWERS = /\b(epoch|(?:global_)?step)(\s?[:=]\s?)(\d(?:\.\d{1,8})?e[-+]\d\d)(?!\w)/gi;

/** YOLOv5 and its kin keep a results.txt: no head, and the validation losses last. `losses`: of the training, in their order. */
function yoloResults(losses: readonly string[]): Family {
  const names = [
    ...losses.map((part) => `train ${part}_loss`),
    ...['precision', 'recall', 'mAP_0.5', 'mAP_0.5_0.95', 'box_loss', 'obj_loss', 'cls_loss'].map((name) => `val ${name}`),
  ];
  const cells = (count: number) => String.raw`\s+(\S+)`.repeat(count);
  const pattern = String.raw`^\s*(\d+)/(\d+)\s+[\d.]+G${cells(losses.length)}\s+\d+\s+\d+${cells(names.length - losses.length)}\s*$`;
  return { pattern: new RegExp(pattern), means: `epoch $1/$2 | ${names.map((name, i) => `${name}: $${i + 3}`).join(' ')}` };
}

function inWords(line: string, { pattern, means }: Family): string {
  return typeof means === 'string' ? line.replace(pattern, means) : line.replace(pattern, means);
}

/** The sum of the terms of a loss, as a printed list has them. */
function sumOf(list = ''): string {
  const terms = list.split(',').map(Number);
  return String(terms.reduce((sum, term) => sum + term, 0));
}

/** A line in plain words, and what its family says of it. */
export function plainWords(line: string): { readonly text: string; readonly family: Family | undefined } {
  const family = FAMILIES.find(({ pattern }) => pattern.test(line));
  const text = family === undefined ? line : inWords(line, family);
  const apart = text.includes('/') ? text.replace(FOR_TWO, '$2 $1: $4 | $3 $1: $5') : text;
  const both = apart.includes('rain') ? apart.replace(OF_BOTH, 'train $1: $2 | $3 $1: $4') : apart;
  const colons = both.includes('%|') ? both.replace(DASHED, '$1: ') : both;
  const plain = colons.replace(POWERS, (_, name, sign, value) => `${name}${sign}${Number(value)}`);
  return { text: plain.replace(STRETCH, '$1 $3'), family };
}
