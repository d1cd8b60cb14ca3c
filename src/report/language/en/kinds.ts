import type { FindingKind } from '../../../diagnosis/diagnosis.ts';
import type { FindingContext, Source } from '../language.ts';
import { numbers, short } from './numbers.ts';
import { shownByRule } from './shown-by-rule.ts';

/** What is said about one kind of finding. `judged` names the series in question: "validation loss", "`val/box_loss`". */
export interface KindSentences {
  /** Third person, so that "now" and "still" fit before it: "overfits". */
  readonly verb: string;
  /** What shows it, in numbers. */
  phrase(context: FindingContext, judged: string): string;
  rule(threshold: string | undefined): string;
  readonly source: Source;
  readonly region: string;
  /** "no fluctuation", for a ticked item. */
  readonly absence: string;
}

const { value, percent, place, count, span } = numbers;

const PRECHELT: Source = {
  label: 'Prechelt 1998, Early stopping \u2013 but when?',
  url: 'https://doi.org/10.1007/3-540-49430-8_3',
};
const PLAYBOOK: Source = { label: 'Deep learning tuning playbook', url: 'https://github.com/google-research/tuning_playbook' };
const CHECKER: Source = { label: 'TheDeepChecker', url: 'https://github.com/thedeepchecker/thedeepchecker' };
const AUTOTRAINER: Source = { label: 'AutoTrainer, ICSE 2021', url: 'https://github.com/shiningrain/AUTOTRAINER' };
const CURVES: Source = {
  label: 'Brownlee, Learning curves',
  url: 'https://machinelearningmastery.com/learning-curves-for-diagnosing-machine-learning-model-performance/',
};
const OWN: Source = { label: 'Loss Doctor\u2019s own rule for reading logs' };

function number(context: FindingContext, name: string): number | undefined {
  return context.finding.evidence[name];
}

/** " 12 %", or nothing where the detector gave no such number. */
function share(context: FindingContext, name: string): string {
  const found = number(context, name);
  return found === undefined ? '' : ` ${percent(Math.abs(found))}`;
}

function at(context: FindingContext, position: number): string {
  return place(context.finding.axis, position);
}

export const kinds: Readonly<Record<FindingKind, KindSentences>> = {
  'non-finite': {
    verb: 'produces NaN or infinity',
    phrase: (context, judged) => {
      const points = number(context, 'count') ?? 1;
      const first = at(context, context.finding.from);
      return `${judged} is not finite at ${points === 1 ? first : `${count(points)} points, first at ${first}`}`;
    },
    rule: () => 'A loss that is NaN or infinite, even once.',
    source: { label: 'Keras TerminateOnNaN', url: 'https://keras.io/api/callbacks/terminate_on_nan/' },
    region: 'not finite',
    absence: 'every value finite',
  },
  divergence: {
    verb: 'diverges',
    phrase: (context, judged) => {
      const reached = number(context, 'reached');
      if (reached !== undefined)
        return `${judged} reaches ${value(reached)} at ${at(context, context.finding.from)}, beyond all measure`;
      return shownByRule(context.finding)
        ? `${judged} rises${grownTo(number(context, 'loggedRise') ?? number(context, 'rise'))} after ${at(context, context.finding.from)}`
        : `${judged} at least doubles at each of its last points`;
    },
    rule: (threshold) =>
      threshold === undefined
        ? 'The loss ends on values so large that their differences are no numbers any more.'
        : `The loss ends above its best by more than ${threshold} and has lost most of what it had fallen, or doubles at each of the last points.`,
    source: CHECKER,
    region: 'diverges',
    absence: 'no divergence',
  },
  'training-loss-rise': {
    verb: 'ends on a rising training loss',
    phrase: (context) => `it is up${grownTo(number(context, 'rise'))} after ${at(context, context.finding.from)}`,
    rule: (threshold) => `Training loss ends above its own best by more than ${threshold ?? 'the threshold'}, beyond its scatter.`,
    source: PLAYBOOK,
    region: 'training loss rises',
    absence: 'training loss no longer rises',
  },
  overfitting: {
    verb: 'overfits',
    phrase: (context, judged) => risen(context, judged, 'rises'),
    rule: (threshold) =>
      `Smoothed validation loss ends above its best by more than ${threshold ?? 'the threshold'}, beyond its scatter, and above training loss.`,
    source: PRECHELT,
    region: 'validation loss rises',
    absence: 'no overfitting',
  },
  'late-rise': {
    verb: 'ends on a rise',
    phrase: (context, judged) => risen(context, judged, 'is up'),
    rule: (threshold) =>
      `Validation loss ends above its best by more than ${threshold ?? 'the threshold'}, and by less than overfitting takes or with no training loss beside it to tell.`,
    source: PRECHELT,
    region: 'late rise',
    absence: 'no late rise',
  },
  'generalization-gap': {
    verb: 'generalises poorly',
    phrase: (context, judged) => {
      const gap = quotedGap(context) ?? number(context, 'gap');
      return `${judged} ends${gap === undefined ? ' far' : ` ${value(Math.abs(gap))}`} above training loss`;
    },
    rule: (threshold) =>
      `Validation loss does not rise, and ends above training loss by more than ${threshold ?? 'a share'} of it.`,
    source: {
      label: 'Amazon SageMaker Debugger, Overfit',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html',
    },
    region: 'gap',
    absence: 'no wide gap',
  },
  underfitting: {
    verb: 'underfits',
    phrase: (context) => {
      const fall = number(context, 'fall');
      const { facts, finding } = context;
      const end = finding.series[0] === facts.training ? (facts.trainAtEnd ?? number(context, 'end')) : number(context, 'end');
      if (shownByRule(context.finding) && fall !== undefined) {
        return fall > 0 ? `training loss fell by only ${percent(fall)}` : 'training loss did not fall';
      }
      if (finding.severity === 'note')
        return `training loss could perhaps go lower${end === undefined ? '' : ` than ${value(end)}`}`;
      return end === undefined ? 'training loss stays high' : `training loss is still ${value(end)} at the end`;
    },
    rule: (threshold) =>
      `Training loss falls by less than ${threshold ?? 'the threshold'} over the run and validation loss stays close to it.`,
    source: CURVES,
    region: 'training loss stays high',
    absence: 'no underfitting',
  },
  'still-improving': {
    verb: 'stops while it still improves',
    phrase: (context, judged) => {
      const { best, end, validation } = context.facts;
      const scattered = best && end && end.value > best.value && context.finding.series[0] === validation;
      return `${scattered ? 'smoothed ' : ''}${judged} was falling at ${at(context, context.finding.to)}`;
    },
    rule: (threshold) =>
      `The last stretch still falls, and going on is expected to gain more than ${threshold ?? 'the threshold'}.`,
    source: PLAYBOOK,
    region: 'still falling',
    absence: 'training ran to the end of its gains',
  },
  plateau: {
    verb: 'stops improving early',
    phrase: (context, judged) => `no better ${judged} after ${at(context, context.finding.from)}`,
    rule: (threshold) => `No new best beyond the scatter for at least ${threshold ?? 'the last part'} of the run.`,
    source: {
      label: 'PyTorch ReduceLROnPlateau',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html',
    },
    region: 'plateau',
    absence: 'no plateau',
  },
  'slow-convergence': {
    verb: 'converges slowly',
    phrase: (context, judged) =>
      shownByRule(context.finding)
        ? `${judged} falls evenly and is not done at ${at(context, context.finding.to)}`
        : 'the shape of the curves suggests a learning rate that is too low',
    rule: (threshold) => `More than ${threshold ?? 'a share'} of the fall of the loss comes in the second half.`,
    source: AUTOTRAINER,
    region: 'slow fall',
    absence: 'no slow convergence',
  },
  oscillation: {
    verb: 'oscillates',
    phrase: (context, judged) =>
      shownByRule(context.finding)
        ? `${judged} swings${share(context, 'amplitude')} of its fall up and down after ${at(context, context.finding.from)}`
        : 'the shape of the curves suggests a learning rate that is too high',
    rule: (threshold) =>
      `In the second half the loss goes up and down by more than ${threshold ?? 'the threshold'} of what it fell in all.`,
    source: AUTOTRAINER,
    region: 'oscillates',
    absence: 'no fluctuation',
  },
  'noisy-validation': {
    verb: 'has a noisy validation loss',
    phrase: (context) => `it scatters${times(number(context, 'ratio'))} more than training loss`,
    rule: (threshold) =>
      `Validation loss scatters more than ${threshold ?? 'several'} times as much as training loss, without a drift.`,
    source: CURVES,
    region: 'scatter',
    absence: 'validation no longer noisy',
  },
  spike: {
    verb: 'has a loss spike',
    phrase: (context, judged) => {
      const [before, peak] = [number(context, 'before'), number(context, 'peak')];
      const size = before === undefined || peak === undefined ? '' : ` from ${value(before)} to ${value(peak)}`;
      return `${judged} jumps${size} at ${at(context, context.finding.from)}`;
    },
    rule: (threshold) => `Values more than ${threshold ?? 'several'} standard deviations of the scatter above their neighbourhood.`,
    source: { label: 'OLMo 2, spike score', url: 'https://arxiv.org/abs/2501.00656' },
    region: 'spike',
    absence: 'no spike',
  },
  'unrepresentative-validation': {
    verb: 'has an unusually easy validation set',
    phrase: (context, judged) => `${judged} stays${share(context, 'below')} below training loss`,
    rule: (threshold) =>
      `Validation loss stays below training loss by more than ${threshold ?? 'the threshold'} over most of the second half.`,
    source: CURVES,
    region: 'below training loss',
    absence: 'validation loss no longer below training loss',
  },
  'restarted-log': {
    verb: 'starts again inside its log',
    phrase: (context) => {
      const after = number(context, 'after');
      const here = at(context, number(context, 'at') ?? context.finding.from);
      return after === undefined ? `at ${here}` : `after ${at(context, after)} it goes on at ${here}`;
    },
    rule: () => 'The position on the axis goes back inside one file.',
    source: OWN,
    region: 'starts again',
    absence: 'one run in the log',
  },
  'metric-mismatch': {
    verb: 'has a loss and a metric that disagree',
    phrase: (context, judged) => {
      const [from, to] = [number(context, 'metricAtBest'), number(context, 'metricAtEnd')];
      const metric = from === undefined || to === undefined ? '' : ` from ${value(from)} to ${value(to)}`;
      return `${judged} rises after ${at(context, context.finding.from)} while the metric improves${metric}`;
    },
    rule: () => 'Validation loss and task metric move apart over the last part of the run.',
    source: CHECKER,
    region: 'loss and metric disagree',
    absence: 'loss and metric agree',
  },
  'early-stopping': {
    verb: 'goes on after its best',
    phrase: (context) =>
      `stopping at ${at(context, context.finding.from)} would have saved ${span(context.finding.axis, context.finding.to - context.finding.from)}`,
    rule: (threshold) =>
      `Stopping after four rises in a row of the mean of five evaluations (UP4) would have saved more than ${threshold ?? 'a share'} of the run at no loss.`,
    source: PRECHELT,
    region: 'after the best',
    absence: 'the best is at the end',
  },
};

function times(factor: number | undefined): string {
  if (factor === undefined || factor > 100) return ' far';
  return ` ${factor >= 10 ? count(factor) : short(Number(factor.toPrecision(2)))} times`;
}

/** By what factor, at most, the rise between two logged values may differ from the smoothed one to be told in its place. */
const ALIKE = 1.25;

/**
 * The rise between the logged values quoted beside it where that is about the smoothed rise which was tested; else that one. Of a last
 * value that no other bears out, its own.
 */
function risen(context: FindingContext, judged: string, verb: string): string {
  const { evidence, series, from, to } = context.finding;
  const { rise: tested = 0, loggedRise: shown = 0, threshold = 0 } = evidence;
  if (evidence['alone'] === 1)
    return `only the last value of ${judged} is up${grownTo(shown || tested)}, at ${at(context, to)}, which may be an outlier`;
  const alike = shown > Math.min(threshold, tested) && shown < ALIKE * tested && tested < ALIKE * shown;
  const smoothed = !alike && series[0] === context.facts.validation;
  return `${smoothed ? 'smoothed ' : ''}${judged} ${verb}${grownTo(alike ? shown : tested)} after ${at(context, from)}`;
}

/** The gap between the last logged values, as they are quoted beside it. */
function quotedGap({ facts: { end, trainAtEnd } }: FindingContext): number | undefined {
  const gap = end === undefined || trainAtEnd === undefined ? 0 : end.value - trainAtEnd;
  return gap > 0 ? gap : undefined;
}

/** Beyond tenfold a percentage says little. */
function grownTo(grown: number | undefined): string {
  if (grown === undefined || grown <= 0) return '';
  return grown > 9 ? ` to ${short(Number((grown + 1).toPrecision(2)))} times its best` : ` ${percent(grown)}`;
}
