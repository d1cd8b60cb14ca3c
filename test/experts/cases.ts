/** A log on whose like people asked experts in public, rebuilt with our own numbers, and what an expert answers. */
export interface ExpertCase {
  /** File or folder below `test/fixtures/experts`. */
  readonly input: string;
  /** The answer in an expert's words. */
  readonly right: string;
  readonly verdicts: readonly ('failing' | 'warning' | 'healthy' | 'unknown')[];
  /** Kinds of which one must be the headline's. */
  readonly kinds?: readonly string[];
  /** Kinds that must not be found at all. */
  readonly never?: readonly string[];
  /** What the headline, or a finding, must say. */
  readonly says?: RegExp;
  /** What the first advice must say, and must not. */
  readonly advises?: RegExp;
  readonly neverAdvises?: RegExp;
  /** It must be read as it is meant before it can be judged. */
  readonly isOfReading?: true;
}

const overfits = { verdicts: ['failing', 'warning'], kinds: ['overfitting'] } as const;

/** Forms that people paste, each of fourteen epochs with the best validation loss at the eighth or ninth. */
const FORMS: readonly ExpertCase[] = [
  ...['fairseq-2018', 'hash-epochs', 'header-and-stars', 'keras-without-epoch-lines', 'pandas-series'].map((name) => `${name}.log`),
  'markdown-bold.md',
].map((name) => ({
  input: `reader-forms/${name}`,
  right: 'Training falls, validation loss is best at epoch 8 or 9 and rises; where an accuracy is logged it goes on rising.',
  ...overfits,
  kinds: ['overfitting', 'metric-mismatch'],
  isOfReading: true,
}));

export const EXPERT_CASES: readonly ExpertCase[] = [
  {
    input: 'accuracy-zero/training.log',
    right: 'The loss falls well, accuracy is 0 throughout: accuracy does not fit this task, look at the mean absolute error.',
    verdicts: ['warning', 'healthy'],
    says: /accuracy/i,
    never: ['no-learning', 'no-generalization', 'overfitting'],
  },
  {
    input: 'collapsed-at-margin/training.log',
    right: 'It does not learn: both losses stand at the margin. Lower the learning rate, look for a collapse.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    advises: /learning rate|collapse/i,
  },
  {
    input: 'dead-log-begins-late/training.log',
    right: 'It guesses among 7 classes. Check labels and that gradients reach the weights; overfit one batch.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    says: /\bln 7\b/,
    advises: /label|gradient|one batch/i,
  },
  {
    input: 'early-of-many/training.log',
    right: 'Epoch 6 of 1,000, both losses fall: go on.',
    verdicts: ['healthy'],
    never: ['underfitting', 'slow-convergence'],
  },
  { input: 'fragment-overfit/train.log', right: 'It overfits already before the first row.', ...overfits, neverAdvises: /longer/i },
  {
    input: 'hardly-moves/training.log',
    right: 'It fell by 0.2 % in 25 epochs: raise the learning rate 10 to 100 times, or the weights are frozen.',
    verdicts: ['failing'],
    kinds: ['no-learning', 'slow-convergence'],
    advises: /learning rate|frozen/i,
    neverAdvises: /lower/i,
  },
  {
    input: 'hf-gradnorm-nan-flat/train.log',
    right: 'The gradients are NaN in every step: half precision is the suspect.',
    verdicts: ['failing'],
    kinds: ['non-finite'],
    advises: /bf16|bfloat16|float32|fp32|precision/i,
  },
  {
    input: 'hf-loss-zero-gradnorm-nan/train.log',
    right: 'NaN since epoch 1.3, printed as 0: back to the checkpoint before, bf16 or fp32, a lower learning rate.',
    verdicts: ['failing'],
    kinds: ['non-finite'],
    says: /1\.3/,
    advises: /checkpoint|bf16|bfloat16|fp32|float32|precision|learning rate/i,
  },
  {
    input: 'impossible-best/training.csv',
    right: 'The evaluation of epoch 27 is broken (loss 1e-7 at accuracy .12), it is not the best model.',
    verdicts: ['warning'],
    says: /\b27\b/,
    neverAdvises: /stop|early/i,
  },
  {
    input: 'leak-too-good/training.log',
    right: 'Validation is perfect from the first epoch on: look for a leak, and at what is in the validation set.',
    verdicts: ['warning'],
    advises: /leak|validation/i,
  },
  {
    input: 'loss-exactly-zero/training.log',
    right: 'A loss of exactly 0 at chance accuracy is a bug in the loss.',
    verdicts: ['failing'],
    never: ['underfitting'],
    advises: /loss|activation|output/i,
    neverAdvises: /bigger|longer/i,
  },
  {
    input: 'short-finetune/train.log',
    right: 'It overfits after epoch 1 (+51 %): keep epoch 1.',
    ...overfits,
    says: /51 ?%|epoch 1\b/,
    neverAdvises: /longer|more often/i,
  },
  { input: 'short-overfit/training.log', right: 'It looks like overfitting since epoch 2.', ...overfits, says: /epoch 2\b/ },
  {
    input: 'spikes-1e15/train.log',
    right: 'Single batches explode by 16 orders of magnitude: look at the data of those steps, clip gradients.',
    verdicts: ['failing'],
    advises: /batch|data|clip/i,
  },
  {
    input: 'stuck-and-told-to-grow/training.log',
    right: 'It does not learn at all (ln 12): labels, loss and activation, frozen weights, learning rate; overfit one batch.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    says: /\bln 12\b/,
    advises: /label|gradient|one batch|learning rate|frozen/i,
    neverAdvises: /bigger|layer more|twice the width/i,
  },
  ...['train.log', 'fastai.txt'].map(
    (name): ExpertCase => ({
      input: `task-metric-lower-is-better/${name}`,
      right: 'Loss and error rate disagree: decide which counts, do not stop where the loss was best.',
      verdicts: ['warning'],
      kinds: ['metric-mismatch'],
      neverAdvises: /^stop/i,
    }),
  ),
  {
    input: 'val-at-chance/training.log',
    right: 'Nothing that is learned carries over: labels, order or preprocessing of the validation set.',
    verdicts: ['failing', 'warning'],
    kinds: ['no-generalization'],
    advises: /validation/i,
  },
  {
    input: 'validation-is-noise/training.log',
    right: 'Validation loss is out of scale with training loss and accuracy: scale the inputs, judge by accuracy.',
    verdicts: ['warning', 'failing'],
    never: ['overfitting', 'oscillation'],
    advises: /scale|accuracy|preprocess/i,
    neverAdvises: /^stop/i,
  },
  {
    input: 'validation-metric-never-moves/training.log',
    right: 'One class is predicted for the whole validation set: preprocessing or batch norm differ in evaluation.',
    verdicts: ['failing'],
    kinds: ['no-generalization'],
    advises: /preprocess|batch ?norm|validation/i,
  },
  {
    input: 'whisper-lr/train.log',
    right: 'A learning rate of 3e-3 is far too high for fine-tuning.',
    verdicts: ['failing'],
    advises: /learning rate/i,
  },
  {
    input: 'lucky-first-batch/training_output.txt',
    right: 'Batch losses of one late epoch, noise: no divergence.',
    verdicts: ['unknown', 'healthy'],
    never: ['divergence', 'training-loss-rise'],
  },
  { input: 'four-points/output.log', right: 'Four points of one epoch: unknown.', verdicts: ['unknown'] },
  {
    input: 'infinite-metric/training_statistics.json',
    right: 'A percentage error that is infinite from the first epoch on (targets of 0) says nothing; the losses fall.',
    verdicts: ['healthy'],
  },
  {
    input: 'gan-generator-total/trainer_0_log.txt',
    right: 'A GAN: shown, not judged.',
    verdicts: ['unknown'],
    never: ['overfitting', 'underfitting'],
  },
  {
    input: 'negative-loss-percent/training_log_2022_3_4_10_00_00.txt',
    right: '-0.9495 to -0.934 is 1.6 % of the value: sound.',
    verdicts: ['healthy'],
    never: ['overfitting', 'underfitting'],
  },
  {
    input: 'second-validation-loss/output.log',
    right: 'The robust test loss rises by 38 % after epoch 60, though the first one does not.',
    ...overfits,
    says: /robust/i,
  },
  { input: 'five-epochs/losses.json', right: 'The usual fine-tuning that overfits: +49 % over five epochs.', ...overfits },
  {
    input: 'nan-ap/metrics.json',
    right: 'AP is NaN where a size or a class has no objects: nothing to find.',
    verdicts: ['healthy', 'unknown'],
    never: ['non-finite'],
  },
  {
    input: 'catboost-auc/train.log',
    right: 'AUC is to be maximised; best at round 1, it overfits: lower the learning rate.',
    ...overfits,
    advises: /learning rate/i,
    isOfReading: true,
  },
  {
    input: 'hf-epoch-rounded/train.log',
    right: 'The loss is NaN at row 237 of 400.',
    verdicts: ['failing'],
    kinds: ['non-finite'],
    isOfReading: true,
  },
  {
    input: 'hf-epoch-rounded/diverges.log',
    right: 'It diverges after row 40.',
    verdicts: ['failing'],
    kinds: ['divergence'],
    isOfReading: true,
  },
  {
    input: 'two-fits/training.log',
    right: 'One training in two phases; it overfits since the unfreezing.',
    ...overfits,
    isOfReading: true,
  },
  { input: 'vali-loss/train.log', right: 'It overfits after epoch 4.', ...overfits, says: /epoch 4\b/, isOfReading: true },
  { input: 'xgboost-own-metric/train.log', right: 'It overfits after round 24.', ...overfits, isOfReading: true },
  { input: 'xgboost-own-metric/headline.log', right: 'It overfits after round 24.', ...overfits, isOfReading: true },
  ...FORMS,
];

/** What a report says first, as far as a case asks for it. */
export interface Said {
  readonly verdict: string;
  readonly kind: string;
  readonly headline: string;
  readonly advice: string;
  readonly findings: readonly { readonly kind: string; readonly text: string }[];
}

/** What of the expert's answer is missing, in words; none when all is right. */
export function misses(expected: ExpertCase, said: Said): readonly string[] {
  const { verdicts, kinds, never = [], says, advises, neverAdvises } = expected;
  const texts = [said.headline, ...said.findings.map(({ text }) => text)];
  return [
    verdicts.some((one) => one === said.verdict) ? '' : `verdict ${said.verdict}, not ${verdicts.join(' or ')}`,
    kinds === undefined || kinds.includes(said.kind) ? '' : `${said.kind}, not ${kinds.join(' or ')}`,
    ...never.map((kind) => (said.findings.some((finding) => finding.kind === kind) ? `finds ${kind}` : '')),
    says === undefined || texts.some((text) => says.test(text)) ? '' : `nothing says ${String(says)}`,
    advises === undefined || advises.test(said.advice) ? '' : `advises "${said.advice.slice(0, 80)}", not ${String(advises)}`,
    neverAdvises?.test(said.advice) ? `advises "${said.advice.slice(0, 80)}"` : '',
  ].filter((miss) => miss !== '');
}
