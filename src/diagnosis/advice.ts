import { isSpokenAgainst, withoutContradiction } from './contradiction.ts';
import type { AdviceKind, Finding, FindingKind } from './diagnosis.ts';
import type { Features } from './features.ts';
import { jumpBehind } from './jump.ts';
import { MODEL_CHOICES, type ModelChoice } from './model/model-data.ts';
import { numbersOf } from './signs/measured.ts';

/**
 * Findings that say themselves what to do first: what is broken comes before the size of a model or the length of a training, which
 * make a broken run no better.
 */
const BROKEN: readonly FindingKind[] = [
  'non-finite',
  'divergence',
  'no-learning',
  'no-generalization',
  'out-of-scale',
  'constant-metric',
  'broken-evaluation',
  'metric-mismatch',
  'unrepresentative-validation',
  'spike',
];

/** What else helps against a finding, as the learned ranking knows it. */
const ALSO: Readonly<Partial<Record<FindingKind, readonly AdviceKind[]>>> = {
  overfitting: ['lower-learning-rate'],
  'late-rise': ['lower-learning-rate'],
  'training-loss-rise': ['lower-learning-rate'],
  underfitting: ['bigger-model', 'raise-learning-rate', 'lower-learning-rate'],
  'still-improving': ['raise-learning-rate'],
};

/** Worth from which a learned advice goes before those that the findings bring themselves. */
const WORTH_RANKING = 0.1;
/**
 * Worth from which an advice is given to a run without a finding above a note. Chosen on the whole clinic, by models that never saw the
 * run's task, as the lowest at which of the healthy runs no more than a tenth are harmed, as logged, by steps, thinned to every second
 * evaluation, and with noise: .098 at most, where .18 harms .101. See `docs/accuracy.md`.
 */
const WORTH_TRYING = 0.19;

/**
 * Advice for a run, most useful first; empty where silence is best. What is broken comes first. Then the learned table ranks, by the
 * improvement that runs with such curves really had, what the findings permit. Where the best checkpoint is kept, stopping earlier
 * changes nothing but the cost.
 */
export function rankAdvice(findings: readonly Finding[], features: Features): readonly AdviceKind[] {
  const heavy = findings.filter(({ severity }) => severity !== 'note');
  const broken = heavy.filter(({ kind }) => BROKEN.includes(kind));
  if (heavy[0] !== undefined && broken.includes(heavy[0]))
    return [...new Set([...rateFirst(broken, features), ...distinct(broken)])];
  const useful = (advice: readonly AdviceKind[]): readonly AdviceKind[] =>
    features.checkpoint === 'best' ? advice.filter((kind) => kind !== 'stop-earlier') : advice;
  if (heavy.length === 0) return withoutContradiction(useful(ranked(features, WORTH_TRYING, findings)), findings);
  const jump = heavy[0] && jumpBehind(heavy[0], findings, features.history);
  if (jump !== undefined) return [...new Set([...jump.advice, ...useful(distinct(heavy))])];
  const own = harmlessFirst(useful(distinct(heavy)), features);
  const permitted = new Set([...own, ...heavy.flatMap(({ kind }) => ALSO[kind] ?? [])]);
  const first = bestAtOnce(heavy, features);
  const learned = useful(ranked(features, WORTH_RANKING)).filter((kind) => permitted.has(kind));
  return withoutContradiction([...new Set([...first, ...learned, ...own])], findings);
}

/** What the learned table holds for worth more than that, and nothing seen speaks against, best first. */
function ranked(features: Features, least: number, findings: readonly Finding[] = []): readonly ModelChoice[] {
  if (features.opinion === undefined) return [];
  const { worth } = features.opinion;
  return MODEL_CHOICES.filter((choice) => worth[choice] > least && !isSpokenAgainst(choice, features, findings)).sort(
    (a, b) => worth[b] - worth[a],
  );
}

/** Where a model gives one answer to everything, the learning rate may be all that is wrong. */
const MAY_BE_THE_RATE: readonly FindingKind[] = ['no-learning', 'constant-metric'];
/**
 * Worth from which the rate comes before a check of the data. Of 212 such runs of the clinic, whose rate was far off, it helped 208; of
 * 150 runs that were dead for another reason it is advised to four.
 */
const RATE_SURE = 0.1;
/**
 * … where a loss has moved beyond its scatter, as what is too slow does and what is dead does not: of 34, 35 and 46 such clinic runs with
 * 0, 1 and 3 % of noise a higher rate helped 47, 77 and 59 %. Of 84 runs that were dead for another reason 20 are told so at 1 %.
 */
const RATE_LIKELY = 0.05;
/** What it takes to move the rate by the learned table where it dares to say little. */
interface LesserHarm {
  readonly kind: 'raise-learning-rate' | 'lower-learning-rate';
  /** Scatter of both losses, as a share of each, from which on. */
  readonly noise: number;
  /** The move is held for no greater harm than that, and the other way for worse by so much. */
  readonly atLeast: number;
  readonly lead: number;
}

/**
 * Under noise the model dares to say little, and that no loss has moved beyond its scatter is no sign any more that nothing learns: the less
 * is asked, the more noise. Of half the clinic a higher rate helped 27 of 42 such runs with 1 % of noise, and harmed two; with 3 % it helped
 * 50 of 82 and harmed five. Without noise it helped two of seven. A lower rate helped five of nine, seven and seven with 0, 1 and 3 %.
 */
const LESSER_HARM: readonly LesserHarm[] = [
  { kind: 'raise-learning-rate', noise: 0.003, atLeast: -0.1, lead: 0.1 },
  { kind: 'raise-learning-rate', noise: 0.01, atLeast: -0.18, lead: 0 },
  { kind: 'lower-learning-rate', noise: 0, atLeast: -0.18, lead: 0.5 },
];

/** The direction in which the learned table would move the rate, where it is sure, or the other one is surely wrong. */
function rateFirst([worst]: readonly Finding[], features: Features): readonly AdviceKind[] {
  if (worst === undefined || !MAY_BE_THE_RATE.includes(worst.kind)) return [];
  const { still } = features.signs.learned;
  const sure = ranked(features, still ? RATE_SURE : RATE_LIKELY).filter(
    (kind) => kind === 'lower-learning-rate' || kind === 'raise-learning-rate',
  );
  return [...sure, ...lesserHarm(features)].slice(0, 1);
}

function lesserHarm(features: Features): readonly AdviceKind[] {
  const { opinion, signs, train, validation } = features;
  if (opinion === undefined) return [];
  const { 'raise-learning-rate': raised, 'lower-learning-rate': lowered } = opinion.worth;
  // What validation alone scatters comes of weights that move: no rate that is too low does that.
  const scatter = Math.min(...[train, validation].map((curve) => curve?.relativeScatter ?? Number.POSITIVE_INFINITY));
  const isEnough = ({ kind, noise, atLeast, lead }: LesserHarm): boolean => {
    const [worth, other] = kind === 'raise-learning-rate' ? [raised, lowered] : [lowered, raised];
    // Without noise nothing speaks for a rate where no loss has moved.
    return scatter >= noise && (noise > 0 || !signs.learned.still) && worth > atLeast && worth - other > lead;
  };
  return LESSER_HARM.filter(isEnough)
    .map(({ kind }) => kind)
    .filter((kind) => !isSpokenAgainst(kind, features, []));
}

/**
 * What did harm in runs with such curves comes last: of the clinic's runs that were told first to lower a rate whose worth is negative, four
 * in five were harmed. That it would have been better to stop is seen on the curve itself.
 */
function harmlessFirst(advice: readonly AdviceKind[], { opinion }: Features): readonly AdviceKind[] {
  const worth: Readonly<Partial<Record<AdviceKind, number>>> = opinion?.worth ?? {};
  const isHarmful = (kind: AdviceKind): boolean => kind !== 'stop-earlier' && (worth[kind] ?? 0) < 0;
  return [...advice.filter((kind) => !isHarmful(kind)), ...advice.filter(isHarmful)];
}

/**
 * The first evaluation was the best already, of boosting the second round: each step learns too much. Of 24 such clinic runs a lower rate
 * helped 22.
 */
function bestAtOnce(findings: readonly Finding[], { signs, validations, history }: Features): readonly AdviceKind[] {
  const early = findings.some(({ kind, series, evidence }) => {
    if (evidence['trainTo'] !== undefined) return true;
    const curve = validations.find((one) => one.series.name === series[0]);
    const rise = curve && numbersOf(signs.rise.get(curve.series));
    return kind === 'overfitting' && rise !== undefined && rise.at <= (history.boosting === true ? 1 : 0);
  });
  return early ? ['lower-learning-rate'] : [];
}

/** The advice of one finding, that which the run is given first. */
export function inOrderOf(ranked: readonly AdviceKind[], advice: readonly AdviceKind[]): readonly AdviceKind[] {
  return [...ranked.filter((kind) => advice.includes(kind)), ...advice.filter((kind) => !ranked.includes(kind))];
}

function distinct(findings: readonly Finding[]): readonly AdviceKind[] {
  return [...new Set(findings.flatMap(({ advice }) => advice))];
}
