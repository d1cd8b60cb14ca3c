import type { Role } from './history.ts';
import type { Meaning } from './vocabulary.ts';

/** What the words of one name say. */
export interface ParsedName {
  /** The split that it names. */
  readonly role: Role | undefined;
  readonly meaning: Meaning | undefined;
  readonly isLossFunction: boolean;
  readonly qualifiers: readonly string[];
  /** Metric and qualifiers: the same for what is measured alike. */
  readonly kind: string;
  /** The name without its split, as words: the same for training and validation. */
  readonly stem: string;
  readonly adversarial: boolean;
}

/** The losses of one role, and the kinds of all of them and of those by their own name. */
export interface RoleLosses {
  readonly all: ParsedName[];
  readonly kinds: Set<string>;
  readonly plainKinds: Set<string>;
  /** Qualifiers that all of them have: who has no others is the total. */
  readonly shared: Set<string>;
}

/** What all names of a run say together: found once, since there may be thousands, too many to compare each with all others. */
export interface Company {
  readonly roles: ReadonlyMap<ParsedName, Role>;
  readonly losses: ReadonlyMap<Role, RoleLosses>;
  /** The kind of all losses on validation data, where they are all one loss function: what the training is about. */
  readonly validated: string | undefined;
  /** Roles with a loss by its own name that is no more special than what is validated. */
  readonly besideValidated: ReadonlySet<Role>;
  /** How many names of one stem each role has. */
  readonly rolesByStem: ReadonlyMap<string, ReadonlyMap<Role, number>>;
  readonly isReinforcement: boolean;
  /** Roles in which a total is one of nothing but losses of a game. */
  readonly games: ReadonlySet<Role>;
}

export function companyOf(roles: ReadonlyMap<ParsedName, Role>): Company {
  const losses = new Map<Role, RoleLosses>();
  const rolesByStem = new Map<string, Map<Role, number>>();
  for (const [one, role] of roles) {
    const twins = rolesByStem.get(one.stem) ?? new Map<Role, number>();
    rolesByStem.set(one.stem, twins.set(role, (twins.get(role) ?? 0) + 1));
    if (one.meaning?.metric !== 'loss') continue;
    const known = losses.get(role) ?? { all: [], kinds: new Set(), plainKinds: new Set(), shared: new Set(one.qualifiers) };
    losses.set(role, known);
    known.all.push(one);
    for (const word of known.shared) if (!one.qualifiers.includes(word)) known.shared.delete(word);
    known.kinds.add(one.kind);
    if (!one.isLossFunction) known.plainKinds.add(one.kind);
  }
  const validation = losses.get('validation')?.all ?? [];
  const kinds = new Set(validation.map(({ kind, isLossFunction }) => (isLossFunction ? kind : undefined)));
  const validated = kinds.size === 1 ? [...kinds][0] : undefined;
  const words = new Set(validated === undefined ? [] : validation[0]?.qualifiers);
  const isWithin = (one: ParsedName) => !one.isLossFunction && one.qualifiers.every((word) => words.has(word));
  const where = (holds: (all: readonly ParsedName[]) => boolean) =>
    new Set([...losses.keys()].filter((role) => holds(losses.get(role)?.all ?? [])));
  return {
    roles,
    losses,
    validated,
    besideValidated: where((all) => all.some(isWithin)),
    rolesByStem,
    isReinforcement: isReinforcement([...roles.keys()]),
    games: losses.has('validation') ? new Set() : where(areOfGame),
  };
}

/** What a total sums up that is nothing but losses of a game: `total_loss` beside `policy_loss` and `value_loss`. */
function areOfGame(losses: readonly ParsedName[]): boolean {
  const parts = losses.filter(({ qualifiers }) => qualifiers.length > 0);
  return parts.length > 1 && parts.every(({ adversarial }) => adversarial);
}

/** Rewards and no loss on validation data: a policy is trained, and no loss of it must fall. */
function isReinforcement(all: readonly ParsedName[]): boolean {
  return (
    all.some(({ meaning }) => meaning?.metric === 'reward') &&
    !all.some(({ meaning, role }) => meaning?.metric === 'loss' && role === 'validation')
  );
}
