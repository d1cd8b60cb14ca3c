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
    pattern: /^\[(\d+)\]:?\s{1,8}(?=\S[^\s-]*-\S*?:|\S+'s \S*?:)/,
    means: 'iteration $1 | ',
    boosting: true,
    bare: /^[\w.]+(?:-[\w.@-]+|'s [\w.@-]+)$/,
  },
  // The histogram-based boosting of scikit-learn, and YDF.
  { pattern: /^\[(\d+)\/(\d+)\] \d+ trees?, /, means: 'iteration $1/$2 | ', boosting: true },
  { pattern: /^num-trees:(\d+) (?=train-loss:)/, means: 'iteration $1 | ', boosting: true },
  // fastai without its progress bar prints a Python list per epoch: epoch, losses, metrics, time.
  {
    pattern: /^\[(\d+), ([\d.eE+-]{1,40}|nan), ([\d.eE+-]{1,40}|nan|None)(?=,).*, '\d+:\d\d'\]$/,
    means: 'epoch $1 | train_loss: $2 valid_loss: $3',
  },
  // … and its table below a head that was lost.
  {
    pattern: /^(\d{1,5})\s{2,40}(\d+\.\d{4,7})\s{2,40}(\d+\.\d{4,7}|None|#na#)(?=\s{2,40})[\d.\s-]{1,400}?\s\d\d:\d\d\s*$/,
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
  { pattern: /^(\d+) (train|val) (?=[\d.]+$)/, means: 'step $1 | $2 loss: ' },
  // timm
  { pattern: /^(Train|Test): (\d+) (?=\[\s*\d+\/\d+ )/, means: '$1 epoch $2 ' },
  // `nnet` of R, and the shallow networks of MATLAB.
  { pattern: /^iter\s{1,6}(\d+) value (?=[-\d.])/, means: 'step $1 | loss: ' },
  {
    pattern: /^(?:\w+, )?Epoch (\d+)\/(\d+), (?:Time [\d.]+, )?(?:Performance|MSE) ([^/,]{1,40})\/.*$/,
    means: 'epoch $1/$2 | loss: $3',
  },
  // The networks of Nielsen's book count what they get right.
  { pattern: /^Epoch (\d+) : (\d+) \/ (\d{3,})\s*$/, means: 'epoch $1 | test accuracy: $2/$3' },
  {
    pattern: /^(?:Cost|(Accuracy)) on (training|evaluation) data: ([\d.]+)(?: \/ (?=\d)|$)/,
    means: (_, accuracy, split, value) => `${split} ${accuracy === undefined ? `loss: ${value}` : `accuracy: ${value}/`}`,
  },
  // MACE measures its validation set only, and says so nowhere.
  { pattern: /^Epoch (\d+): (?:head: \S{1,40}, )?loss=(?=.{1,40}RMSE_)/, means: 'epoch $1 | validation loss=' },
  // DeePMD
  { pattern: /^DEEPMD (?:rank:\d+\s+)?INFO\s+batch\s+(\d+): (trn|val): /, means: 'step $1 | $2 ' },
  // LightGCN
  { pattern: /^EPOCH\[(\d+)\/(\d+)\] loss([\d.]+)-\|.*$/, means: 'epoch $1/$2 | loss: $3' },
  // Tacotron 2 of NVIDIA
  { pattern: /^(Train|Validation) loss (\d+):? (?=\d+\.\d)/, means: 'step $2 | $1 loss: ' },
  // MindSpore prints the mean behind the newest value.
  { pattern: /^((?:train )?epoch:\s?\[.{0,60}\bloss:\s?)\[([^\s/]{1,24})\/([^\s\]]{1,24})\]/i, means: '$1$2 ($3)' },
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
  // PyTorch's first tutorial: epoch, batch.
  { pattern: /^\[(\d+)\s?[,:]\s+(\d+)\]:? (?=loss)/i, means: 'epoch $1 batch $2 | ' },
  // PyTorch's tutorials on names and on translation.
  { pattern: /^\d+m \d+s \(- \d+m \d+s\) \((\d+) \d+%\) (?=\d+\.\d+$)/, means: 'step $1 | loss: ' },
  { pattern: /^(\d+) \d+% \(\d+m \d+s\) (\d+\.\d+) .{1,80} \/ .*$/, means: 'step $1 | loss: $2' },
  // PyTorch's tutorial on training.
  { pattern: /^LOSS train (\S+) valid (\S+)$/, means: 'train loss: $1 valid loss: $2' },
  // The networks of scikit-learn: an accuracy, or R² where a number is learned.
  { pattern: /^Validation score: (?=[-\d.])/, means: 'validation score: ', bare: /^validation score$/ },
  // TensorFlow's estimators sum an evaluation up.
  { pattern: /^Saving dict for global step (\d+): /, means: 'step $1 | evaluation: ' },
  // Amazon's own algorithms in SageMaker.
  {
    pattern: /#quality_metric: host=\S{1,60}, epoch=(\d+), (?:batch=\d+ )?(train|validation|test) (\S+) <loss>=/,
    means: 'epoch $1 | $2 $3 loss: ',
  },
  // Levanter
  { pattern: /(?<=^|:: )Progress on:train (\d+)it\/(\d+)it .*postfix:/, means: 'step $1/$2 | ' },
  // Kaldi prints what is maximized: the logarithm of a probability, for each frame.
  {
    pattern:
      /^.{0,200}?Average (?:objective function|(accuracy)) for 'output-?([\w-]{0,40})' for minibatches \d+-(\d+) is (?=[-\d])/,
    means: (_, accuracy, output, step) => `step ${step} | train ${output} ${accuracy ?? 'log-likelihood'}: `,
  },
  {
    pattern:
      /^.{0,200}?\btrain\.(\d+)\.\d+\.log:.{0,200}? Overall average objective function for 'output-?([\w-]{0,40})' is (?:\S+ \+ \S+ = )?(\S+) over .*$/,
    means: 'step $1 | train $2 log-likelihood: $3',
  },
  {
    pattern:
      /^.{0,200}?compute_prob_(train|valid)\.(\d+)\.log:.{0,200}? Overall (?:log-probability|log-likelihood|objective function|(accuracy)) for 'output-?([\w-]{0,40})' is (\S{1,24}) per frame.*$/,
    means: (_, split, step, accuracy, output, value) =>
      `step ${step} | ${split} ${output} ${accuracy ?? 'log-likelihood'}: ${value}`,
  },
  // VITS: the losses of both networks in the order of its code, the step and the rate.
  {
    pattern: new RegExp(
      String.raw`^(?:[\w.-]{1,60}\tINFO\t)?\[${String.raw`(-?\d+\.\d+(?:e-?\d+)?), `.repeat(6)}(\d+), (\d\S{0,24})\]$`,
    ),
    means: 'step $7 | train disc_loss: $1 gen_loss: $2 fm_loss: $3 mel_loss: $4 dur_loss: $5 kl_loss: $6 lr: $8',
  },
  // Vowpal Wabbit: the loss of the examples since the row above, each of which was not learned yet, and how many there were.
  {
    pattern: /^\d+\.\d{6}\s+(\d+\.\d{6})\s+(\d+)\s+\d+\.\d\s+(?:[-\d.]+|unknown)\s+\S+\s+\d+(?: (h))?$/,
    means: (_, loss, count, held) => `step ${count} | ${held === undefined ? 'train' : 'validation'} loss: ${loss}`,
  },
  // fastText counts in percent of the training.
  { pattern: /^Progress:\s{1,8}(\d{1,3})\.\d%/, means: 'step $1/100 | ' },
  // What the examples of Accelerate evaluate, and beside it, where it is tracked, the loss of the training.
  {
    pattern: /^epoch (\d{1,6}): \{(?!'\w{0,20}loss)(.{1,400}?), 'train_loss': ([^,}]{1,24})[,}].*$/,
    means: 'epoch $1 | train_loss: $3 | validation {$2}',
  },
  { pattern: /^epoch (\d{1,6}): (?=\{'(?!.*loss))/, means: 'epoch $1 | validation ' },
  // CNTK
  { pattern: /^Finished Epoch\[\s{0,4}(\d+) of (\d+)\]: \[Training\] /, means: 'epoch $1/$2 | train ' },
  { pattern: /^Finished Evaluation \[(\d+)\]: Minibatch\[\d+-\d+\]: metric = /, means: 'epoch $1 | test error: ' },
  // Darknet says of each of its layers how it did in one batch.
  { pattern: /^\s?(?:v3 \(\w+ loss,|Region \d+ Avg IOU).*$/, means: '' },
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

/** The sum of the terms of a loss, as a printed list has them. */
function sumOf(list = ''): string {
  const terms = list.split(',').map(Number);
  return String(terms.reduce((sum, term) => sum + term, 0));
}
