import type { Direction, Role } from './history.ts';

/** The words that trainers use in names of series, as whole tokens in lower case. Never matched inside longer words. */

/** Tokens that name a split of the data. */
export const SPLITS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...tokens('train training trainings trainset trained trn tr learn fit dtrain').map((t): [string, Role] => [t, 'train']),
  ...tokens(
    'val valid validation validate validating eval evaluation evaluating dev holdout heldout valset validset vali vld dval dvalid deval vl va cv crossval',
  ).map((t): [string, Role] => [t, 'validation']),
  ...tokens('test testing testset tst te predict dtest').map((t): [string, Role] => [t, 'test']),
]);

/** Names in one word: `trainloss`, `valacc`. The split is cut off before the rest is looked up. */
export const GLUED_SPLIT =
  /^(train|training|trainings|trn|tr|val|valid|validation|eval|test)(loss|acc|accuracy|error|err|auc|f1|iou|miou|dice|lr|mse|mae|rmse|ppl)$|^([tv])(loss|acc)$/;

/** A metric by one of its tokens. */
export interface Meaning {
  readonly metric: string;
  readonly direction: Direction;
}

export const LOSS_MEANING: Meaning = { metric: 'loss', direction: 'min' };

/** Tokens that say outright that a series is a loss. */
export const LOSS_WORDS: ReadonlySet<string> = new Set(tokens('loss losses cost nll xent crossentropy logloss deviance'));

/** Names of loss functions: a loss where no series of the role is called one, an error measure beside it. */
export const LOSS_FUNCTIONS: ReadonlySet<string> = new Set(
  tokens(
    'ce bce mse mae rmse rmsle l1 l2 smoothl1 huber hinge kl kld ctc mlogloss mape smape msle logcosh poisson quantile tweedie gamma',
  ),
);

/** What a classifier or a language model is trained with, by any other name: on validation data it is the loss, and no further measure. */
export const LIKELIHOODS: ReadonlySet<string> = new Set(tokens('ce bce entropy nll xent crossentropy logloss mlogloss'));

export const METRICS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...meanings('accuracy', 'max', 'acc accuracy top1 top5 acc1 acc5 acc@1 acc@5 prec@1 prec@5 mlm_acc'),
  ...meanings('auc', 'max', 'auc auroc roc aucpr auprc prauc rocauc'),
  ...meanings('f1', 'max', 'f1 fscore f1score fbeta'),
  ...meanings('map', 'max', 'map map50 map75 map95 ap ap50 ap75 apl apm aps'),
  ...meanings('iou', 'max', 'iou miou jaccard giou biou'),
  ...meanings('dice', 'max', 'dice'),
  ...meanings('wer', 'min', 'wer'),
  ...meanings('cer', 'min', 'cer'),
  ...meanings('bleu', 'max', 'bleu sacrebleu'),
  ...meanings('rouge', 'max', 'rouge rouge1 rouge2 rougel rougelsum'),
  ...meanings('perplexity', 'min', 'ppl perplexity bpc bpb bpw'),
  ...meanings('error', 'min', 'error err merror eer der ter brier ece rmspe mspe wape wrmsse'),
  ...meanings('fid', 'min', 'fid fid5k fid10k fid50k'),
  ...meanings('reward', 'max', 'reward rewards return returns'),
  ...meanings('psnr', 'max', 'psnr'),
  ...meanings('ssim', 'max', 'ssim'),
  ...meanings('ndcg', 'max', 'ndcg'),
  ...meanings('r2', 'max', 'r2'),
  ...meanings('correlation', 'max', 'correlation corr pearson pearsonr spearman spearmanr kendall mcc matthews plcc srcc'),
  ...meanings('other', 'min', 'kid lpips mcd'),
  ...meanings('other', 'max', 'precision recall score sensitivity specificity kappa qwk ar hits mrr meteor chrf pesq stoi'),
]);

/** Measured on held-out data whatever its name says: nobody trains with the word error rate or the FID of the training data. */
export const HELD_OUT_METRICS: ReadonlySet<string> = new Set(tokens('wer cer bleu rouge fid ndcg'));

/** What stands before or after `l` in a paper's name of a loss: `L_vae`, `L_recon`, `L_adv`. */
export const LOSS_PARTS: ReadonlySet<string> = new Set(
  tokens(
    'total all vae rec recon kl kld adv gan cyc cycle idt identity pix percep style content cls reg box seg mask obj dfl ce bce mse tv smooth dice triplet contrast nce sup unsup cons distill kd aux main task feat fm gen disc',
  ),
);

/** Quantities of a model: an L1 or L2 of one is its size, not a loss. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  tokens('mu logvar logsigma sigma weight weights bias kernel param params parameters activation activations latent z embedding'),
);

/** Words that mean no less and no more than another: one may be configured and the other logged. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map<string, string>([
  ['acc', 'accuracy'],
  ['ppl', 'perplexity'],
  ['err', 'error'],
  ['fscore', 'f1'],
  ['f1score', 'f1'],
]);

/** What is measured about the machine and the clock, not about the model. */
export const BOOKKEEPING: ReadonlyMap<string, string> = new Map<string, string>([
  ...tokens('time times runtime duration dur elapsed eta seconds secs sec timestamp wall date ms fit_time').map(
    (t): [string, string] => [t, 'time'],
  ),
  ...tokens('fps throughput tps flops flos tflops mfu speed').map((t): [string, string] => [t, 'throughput']),
  ...tokens('memory mem gpu cpu ram vram').map((t): [string, string] => [t, 'memory']),
]);

/** Parts of adversarial and reinforcement learning: their losses have no direction that a supervised loss has. */
export const ADVERSARIAL: ReadonlySet<string> = new Set(
  tokens(
    'gen disc generator discriminator actor critic policy value vf qf q pi advantage adversarial adv gan entropy td surrogate pg',
  ),
);

/** Running best values and spreads repeat or describe another series. */
export const DERIVED: ReadonlySet<string> = new Set(tokens('best std stdv stddev stderr sem var variance'));

/** Tokens in a loss's name that do not make it a part of another loss. */
export const PLAIN_QUALIFIERS: ReadonlySet<string> = new Set(
  tokens(
    'total epoch step steps mean avg average running batch global per iter the lm of on all overall full model final metrics metric smoothed raw main log scaled robust clean',
  ),
);

export function tokens(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function meanings(metric: string, direction: Direction, words: string): [string, Meaning][] {
  return tokens(words).map((word) => [word, { metric, direction }]);
}
