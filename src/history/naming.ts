import type { Aggregation, Direction, Role } from './history.ts';
import { type Found, meaningOf } from './meaning.ts';
import { type Company, companyOf, type ParsedName, type RoleLosses } from './name-company.ts';
import { remembered } from './remembered.ts';
import { tokenise, withoutDigits } from './tokens.ts';
import {
  ADVERSARIAL,
  DERIVED,
  HELD_OUT_METRICS,
  LIKELIHOODS,
  LOSS_FUNCTIONS,
  LOSS_WORDS,
  METRICS,
  PLAIN_QUALIFIERS,
  SPLITS,
} from './vocabulary.ts';

/** What a series' name says. */
export interface Naming {
  readonly role: Role;
  readonly metric: string;
  readonly direction: Direction;
  readonly component: boolean;
  readonly aggregation: Aggregation;
  readonly subset?: string;
  readonly adversarial?: boolean;
}

/** What is known of the names that one writer uses. Everything not said here follows from the words in a name. */
export interface NamingProfile {
  /** A name without a split is training data, for every metric. */
  readonly bareRole?: Role;
  /** What `test` means: many scripts validate on the data that they call so. */
  readonly test?: 'validation' | 'test';
  /** What holds for names that match, first match first; `null`: not a series. */
  readonly columns?: readonly (readonly [RegExp, Partial<Naming> | null])[];
  /** The same for names that are known one by one, of which there may be thousands; goes before `columns`. */
  readonly known?: (name: string) => Partial<Naming> | null | undefined;
  /** How training values are made. */
  readonly trainAggregation?: Aggregation;
  /** Every loss is one of reinforcement or adversarial learning. */
  readonly adversarial?: boolean;
}

/** What a name says by itself. */
interface Measured {
  readonly role: Role | undefined;
  /** Its words without the split. */
  readonly rest: readonly string[];
  readonly found: Found;
}

interface Parsed extends ParsedName {
  readonly name: string;
  /** One of several validation sets, by a name that is known to tell them apart. */
  readonly subset?: string;
  readonly override: Partial<Naming>;
}

/**
 * Names all series of one run together: a bare `loss` is training when another name has a split, a loss with a qualifier
 * is a component when a more general one exists. Names that are no series (running best values, spreads, what the profile
 * leaves out) are missing from the answer.
 */
export function nameSeries(names: readonly string[], profile: NamingProfile = {}): Map<string, Naming> {
  const parsed: Parsed[] = [];
  const all = new Set(names);
  for (const name of names) {
    // `v_loss` is the validation of `loss`, where that stands beside it; elsewhere the loss of a value function.
    const isTwin = /^v[_/.]/.test(name) && all.has(name.slice(2));
    const one = parse(name, profile, isTwin ? `val_${name.slice(2)}` : name);
    if (one !== undefined) parsed.push(one);
  }
  const splits = splitsByKind(parsed);
  const company = companyOf(new Map(parsed.map((one) => [one, roleOf(one, splits, profile)] as const)));
  const named = new Map<string, Naming>();
  for (const one of parsed) named.set(one.name, naming(one, company, profile));
  return named;
}

/** The splits in which each kind of value is logged. */
function splitsByKind(all: readonly Parsed[]): ReadonlyMap<string, ReadonlySet<Role>> {
  const splits = new Map<string, Set<Role>>();
  for (const { kind, role } of all) if (role !== undefined) splits.set(kind, (splits.get(kind) ?? new Set()).add(role));
  return splits;
}

/** Logs and tables repeat their few names, and each is asked for by several readers. */
const plainMeaning = remembered((name) => measured(name, {})?.found);

/** Whether a name speaks of a loss: what a table must have to be looked at as a history. */
export function isLossName(name: string): boolean {
  const found = plainMeaning(name);
  return found !== undefined && (found.meaning?.metric === 'loss' || found.isLossFunction);
}

/** Whether a name is one that trainers log: a loss, an accuracy and the like, a learning rate, a timing. */
export function isMetricName(name: string): boolean {
  const meaning = plainMeaning(name)?.meaning;
  return meaning !== undefined && meaning.metric !== 'other';
}

/** Whether a name is a measure of the model itself: loss, accuracy and the like. */
export function isQualityName(name: string): boolean {
  const meaning = plainMeaning(name)?.meaning;
  return meaning !== undefined && !NO_QUALITY.has(meaning.metric);
}

/** Metrics that stand for several measures, each of which is a kind of its own. */
const SEVERAL = new Set(['other', 'error', 'correlation']);

const NO_QUALITY = new Set(['other', 'lr', 'gradnorm', 'time', 'throughput', 'memory']);

function overrideOf(name: string, { known, columns = [] }: NamingProfile): Partial<Naming> | null {
  const own = known?.(name);
  if (own !== undefined) return own;
  for (const [pattern, found] of columns) if (pattern.test(name)) return found;
  return {};
}

/** `said`: what the name stands for, where it is short for another. */
function parse(name: string, profile: NamingProfile, said = name): Parsed | undefined {
  const override = overrideOf(name, profile);
  if (override === null) return undefined;
  const is = measured(said, profile, override.metric !== undefined);
  if (is === undefined) return undefined;
  const { role, rest, found } = is;
  const { meaning, isLossFunction, used } = found;
  const qualifiers = rest.filter((word) => !used.has(word) && !PLAIN_QUALIFIERS.has(word) && !/^\d+$/.test(word));
  const subset = /dataloader_idx_\d+/.exec(name)?.[0];
  const kind = [meaning?.metric ?? '', ...(SEVERAL.has(meaning?.metric ?? '') ? [...used] : []), ...qualifiers].join(' ');
  const facts = { qualifiers, kind, stem: rest.join(' '), adversarial: isAdversarial(rest), override };
  return { name, role, meaning, isLossFunction, ...(subset === undefined ? {} : { subset }), ...facts };
}

/** Undefined: the name is one of what is derived from a series, such as a running best. */
function measured(name: string, profile: NamingProfile, isKnown = false): Measured | undefined {
  const words = tokenise(name);
  if (!isKnown && words.some((word) => DERIVED.has(word))) return undefined;
  const splits = words.map((word) => SPLITS.get(word) ?? SPLITS.get(withoutDigits(word)));
  const split = splits.find((role) => role !== undefined);
  const role = split === 'test' ? (profile.test ?? 'test') : split;
  const rest = words.filter((_, i) => splits[i] === undefined).map(withoutNumber);
  return { role, rest, found: meaningOf(isLetterOfLoss(rest, role) ? ['loss'] : rest) };
}

/** `L_train`, `J_val`: what papers and courses call the loss of a split. */
function isLetterOfLoss(words: readonly string[], role: Role | undefined): boolean {
  return role !== undefined && words.length === 1 && /^[lj]$/.test(words[0] ?? '');
}

/** `G_loss` and `loss_D` by a letter, the others by a word; a cross entropy is a loss like any other. */
function isAdversarial(words: readonly string[]): boolean {
  const own = words.filter((word) => !PLAIN_QUALIFIERS.has(word));
  const letters = new Set(own);
  const byLetter = letters.size === 2 && letters.has('loss') && (letters.has('g') || letters.has('d'));
  // StyleGAN's regularisation of its two networks.
  if (words.includes('penalty') && words.some((word) => /^(?:r1|r2|pl|gp|gradient)$/.test(word))) return true;
  if (words[0] === 'l' && words[1] === 'd') return true;
  return byLetter || words.some((word) => ADVERSARIAL.has(word) && !(word === 'entropy' && words.includes('cross')));
}

/** `loss2` is a loss; `f1`, `top5` and `l2` are words of their own. */
function withoutNumber(word: string): string {
  const bare = withoutDigits(word);
  return !METRICS.has(word) && !LOSS_FUNCTIONS.has(word) && (LOSS_WORDS.has(bare) || METRICS.has(bare)) ? bare : word;
}

/** A name without a split: training where it has a sibling on validation data and none on training data. */
function roleOf(one: Parsed, splits: ReadonlyMap<string, ReadonlySet<Role>>, profile: NamingProfile): Role {
  if (one.override.role !== undefined) return one.override.role;
  const metric = one.override.metric ?? one.meaning?.metric;
  if (metric === undefined || ['lr', 'gradnorm', 'time', 'throughput', 'memory', 'reward'].includes(metric)) {
    return metric === 'reward' ? 'other' : metric === undefined ? (one.role ?? 'other') : 'other';
  }
  if (one.role !== undefined) return one.role;
  const siblings = splits.get(one.kind);
  if (siblings === undefined && HELD_OUT_METRICS.has(metric)) return 'validation';
  if (profile.bareRole !== undefined) return profile.bareRole;
  if (siblings?.has('train')) return 'other';
  if (siblings !== undefined) return 'train';
  return metric === 'loss' ? 'train' : 'other';
}

function naming(one: Parsed, company: Company, profile: NamingProfile): Naming {
  const role = company.roles.get(one) ?? 'other';
  const besideLoss = one.isLossFunction && (isBesideLoss(one, role, company) || twinIsBesideLoss(one, role, company));
  const metric = besideLoss ? 'error' : (one.meaning?.metric ?? 'other');
  const adversarial =
    metric === 'loss' &&
    (profile.adversarial === true ||
      one.adversarial ||
      company.isReinforcement ||
      (one.qualifiers.length === 0 && company.games.has(role)));
  const aggregation = role === 'train' ? (profile.trainAggregation ?? 'unknown') : role === 'other' ? 'unknown' : 'point';
  return {
    role,
    metric,
    direction: one.meaning?.direction ?? 'unknown',
    component: metric === 'loss' && isComponent(one, company.losses.get(role)),
    aggregation,
    ...(adversarial ? { adversarial } : {}),
    ...(one.subset === undefined ? {} : { subset: one.subset }),
    ...one.override,
  };
}

/**
 * `train_loss`, `train_mae`, `val_mae`: what is an error measure in training is the same one in validation. The cross entropy of a validation
 * without another loss is its loss.
 */
function twinIsBesideLoss(one: Parsed, own: Role, company: Company): boolean {
  if (own === 'validation' && one.kind === company.validated && isLikelihood(tokenise(one.name))) return false;
  const twins = company.rolesByStem.get(one.stem) ?? new Map<Role, number>();
  return [...twins].some(([role, count]) => count > (role === own ? 1 : 0) && isBesideLoss(one, role, company));
}

export function isLikelihood(words: readonly string[]): boolean {
  return words.some((word) => LIKELIHOODS.has(word));
}

/** `Train MSE` beside a `Train Loss` is another measure; beside a `Gate Loss` it is the loss, where `Val MSE` is all that is validated. */
function isBesideLoss(one: Parsed, role: Role, { losses, validated, besideValidated }: Company): boolean {
  return one.kind === validated ? besideValidated.has(role) : (losses.get(role)?.plainKinds.size ?? 0) > 0;
}

/** A part of a loss: beside a more general one, or one of several with no total among them. What has a kind of its own beside it is either. */
function isComponent(one: Parsed, losses: RoleLosses | undefined): boolean {
  // `L_vae` beside `L_vae_recon` and `L_vae_kl` is the total.
  if (losses === undefined || one.qualifiers.length === losses.shared.size) return false;
  const kinds = one.isLossFunction ? losses.kinds : losses.plainKinds;
  return kinds.size > (kinds.has(one.kind) ? 1 : 0);
}
