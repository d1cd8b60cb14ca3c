import { type Fault, type FaultRule, secondaryLimit } from '../github/fake/faults.ts';
import { type Random, randomOf } from './random.ts';

/** What is trained, by whom, and what goes wrong meanwhile; all of it follows from the seed. */
export interface Scenario {
  readonly seed: number;
  /** One job on a pull request; two of the same pull request at once; the older of two after the newer; two pushes to main at once. */
  readonly kind: 'pull' | 'race' | 'late' | 'pushes';
  /** Whether there is a comment of an earlier push already. */
  readonly commented: boolean;
  /** Histories of the jobs, the newer last. */
  readonly heads: readonly ('calm' | 'wider')[];
  readonly faults: readonly NamedFault[];
  /** Whether the jobs can draw. */
  readonly pictures: boolean;
}

export interface NamedFault {
  readonly name: string;
  readonly rule: FaultRule;
}

/** The empty one is every route. */
const ROUTES = [
  '',
  '/issues/',
  '/git/',
  '/git/refs',
  '/actions/',
  '/actions/artifacts',
  'storage',
  '/contents/',
  '/commits',
  '/pulls',
  '/branches/',
  'graphql',
] as const;
const STATUSES = [401, 403, 404, 409, 410, 422, 500, 502, 503] as const;

/** Pictures are half of what a job costs, and are published like all else that goes to the data branch. */
const DRAWN_EVERY = 3;

export function scenarioOf(seed: number): Scenario {
  const random = randomOf(seed);
  const kind = random.pick(['pull', 'pull', 'race', 'race', 'late', 'pushes'] as const);
  const heads = kind === 'pull' ? [headOf(random)] : [headOf(random), headOf(random)];
  const commented = kind !== 'pushes' && random.next() < 0.4;
  const faults = Array.from({ length: random.between(1, 3) }, () => faultOf(random));
  return { seed, kind, commented, heads, faults, pictures: seed % DRAWN_EVERY === 0 };
}

function headOf(random: Random): 'calm' | 'wider' {
  return random.next() < 0.5 ? 'calm' : 'wider';
}

function faultOf(random: Random): NamedFault {
  const [name, fault] = kindOf(random);
  const route = random.pick(ROUTES);
  const nth = random.pick([1, 1, 2, 3]);
  const often = random.next();
  const repeated = often < 0.4 ? { times: 1 } : { every: random.between(1, 4), times: often < 0.8 ? random.between(2, 6) : 1000 };
  return { name, rule: { route, nth, ...repeated, fault } };
}

function kindOf(random: Random): readonly [string, Fault] {
  const status = random.pick(STATUSES);
  const kinds: readonly (readonly [string, Fault])[] = [
    [String(status), { kind: 'status', status }],
    ['secondary limit', secondaryLimit(random.between(1, 3))],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
    ['slow', { kind: 'delay', milliseconds: random.between(50, 900) }],
    ['never answered', { kind: 'delay', milliseconds: 0 }],
    ['cut', { kind: 'truncate', bytes: random.between(0, 200) }],
    ['reset', { kind: 'reset' }],
    ['reset after', { kind: 'reset-after' }],
    ['twice', { kind: 'duplicate' }],
  ];
  return random.pick(kinds);
}
