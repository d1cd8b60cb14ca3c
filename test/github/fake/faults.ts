import type { World } from './state.ts';

/** What goes wrong with a request. */
export type Fault =
  /** Answered with this status; the request has no effect. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Answered late; 0 to never answer. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Takes effect, but the answer is cut after some bytes. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** The connection breaks before the request takes effect. */
  | { readonly kind: 'reset' }
  /** The connection breaks after the request took effect. */
  | { readonly kind: 'reset-after' }
  /** The request arrives twice, as when something on the way repeats it. */
  | { readonly kind: 'duplicate' }
  /** Something happens just before or just after the request is handled. */
  | { readonly kind: 'before' | 'after'; readonly call: (world: World) => void | Promise<void> };

export interface FaultRule {
  /** Only requests with this method. */
  readonly method?: string;
  /** Only requests whose route template or path contains this text, or matches this pattern. */
  readonly route?: string | RegExp;
  /** The first request that is hit, counted from 1 among those that match. */
  readonly nth?: number;
  /** Every so many from there; absent: see `times`. */
  readonly every?: number;
  /** How many are hit; 1 unless given. */
  readonly times?: number;
  readonly fault: Fault;
}

interface Counted {
  readonly rule: FaultRule;
  seen: number;
  hit: number;
}

/** The rules in force, and how often each struck. */
export class Faults {
  private readonly rules: Counted[] = [];

  add(rule: FaultRule): void {
    this.rules.push({ rule, seen: 0, hit: 0 });
  }

  clear(): void {
    this.rules.length = 0;
  }

  /** How many requests were hit so far. */
  get hits(): number {
    return this.rules.reduce((sum, it) => sum + it.hit, 0);
  }

  /** How often the rule struck that was added at this place, counted from 0. */
  hitsOf(index: number): number {
    return this.rules[index]?.hit ?? 0;
  }

  /** The faults of this request, in the order in which the rules were added. */
  of(method: string, template: string, path: string): Fault[] {
    return this.rules.filter((it) => strikes(it, method, template, path)).map((it) => it.rule.fault);
  }
}

function strikes(counted: Counted, method: string, template: string, path: string): boolean {
  const { rule } = counted;
  if (rule.method !== undefined && rule.method !== method) return false;
  if (typeof rule.route === 'string' && !template.includes(rule.route) && !path.includes(rule.route)) return false;
  if (rule.route instanceof RegExp && !rule.route.test(template) && !rule.route.test(path)) return false;
  counted.seen += 1;
  const from = counted.seen - (rule.nth ?? 1);
  const due = from >= 0 && (rule.every === undefined || from % rule.every === 0);
  if (!due || counted.hit >= (rule.times ?? 1)) return false;
  counted.hit += 1;
  return true;
}

/** GitHub's answer when too much was created in too short a time. */
export function secondaryLimit(seconds: number): Fault {
  return {
    kind: 'status',
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(seconds) },
  };
}
