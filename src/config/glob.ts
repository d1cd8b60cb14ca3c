import { type Fits, Parser } from './glob-parser.ts';

/** Globs and answers that are remembered: one configuration asks the same few globs about the same runs again and again. */
const MOST_GLOBS = 256;
const MOST_ANSWERS = 20_000;
/** Steps from what is reached by one character to the next that a glob remembers. */
const MOST_STEPS = 10_000;
const known = new Map<string, Glob>();

/**
 * Whether a glob matches a run's key or a path, character for character or as a pattern: `*` any characters within one part, `**` across
 * parts, `?` one character, `[a-f]` and `[!a-f]` one of a class, `{a,b}` alternatives, `\` takes the next character as it is, and a leading
 * `!` turns the answer round. `mlp/**` matches `mlp` too, and so does `**`+`/mlp`. What is not closed is meant as it stands. All ways of
 * matching are followed at once (Thompson 1968), so that the time grows with the product of both lengths and no pattern can hang; what
 * follows what by which character is found out once.
 */
export function matchesGlob(glob: string, key: string): boolean {
  if (glob === key) return true;
  if (glob.startsWith('!') && glob.length > 1) return !matchesGlob(glob.slice(1), key);
  return matchesPath(glob, key);
}

/** As {@link matchesGlob}, without a meaning of a leading `!`. */
export function matchesPath(glob: string, path: string): boolean {
  return globOf(glob).matches(path);
}

/** Whether something below a folder may match. */
export function mayMatchBelow(glob: string, folder: string): boolean {
  return globOf(glob).mayGoOn(`${folder}/`);
}

/** The folders that everything a glob matches lies in: what stands before its first part with a pattern. */
export function fixedPart(glob: string): string {
  const parts = glob.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}!\\]/.test(part));
  return (first === -1 ? parts : parts.slice(0, first)).join('/');
}

function globOf(pattern: string): Glob {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  if (known.size >= MOST_GLOBS) known.clear();
  const glob = new Glob(pattern);
  known.set(pattern, glob);
  return glob;
}

/** States that are reached together, and what follows them by a character, as far as it was asked for. */
interface Reached {
  readonly states: ReadonlySet<number>;
  readonly next: Map<string, Reached>;
}

/** A pattern as states: from each, characters that lead on, and states that are reached with it. */
class Glob {
  readonly #moves: { readonly fits: Fits; readonly to: number }[][] = [];
  readonly #jumps: number[][] = [];
  readonly #start: number;
  readonly #end: number;
  readonly #answers = new Map<string, boolean>();
  #reached = new Map<string, Reached>();
  #steps = 0;

  constructor(pattern: string) {
    this.#start = this.#state();
    this.#end = new Parser(Array.from(pattern), {
      state: () => this.#state(),
      move: (from, fits, to) => this.#moves[from]?.push({ fits, to }),
      jump: (from, to) => this.#jumps[from]?.push(to),
    }).sequence(this.#start, 0);
  }

  matches(key: string): boolean {
    const found = this.#answers.get(key);
    if (found !== undefined) return found;
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    const answer = this.#after(key).has(this.#end);
    this.#answers.set(key, answer);
    return answer;
  }

  mayGoOn(beginning: string): boolean {
    return this.#after(beginning).size > 0;
  }

  #after(text: string): ReadonlySet<number> {
    let at = this.#remembered([this.#start]);
    for (const character of text) {
      if (at.states.size === 0) break;
      at = at.next.get(character) ?? this.#step(at, character);
    }
    return at.states;
  }

  #step(from: Reached, character: string): Reached {
    if (++this.#steps > MOST_STEPS) {
      this.#reached = new Map();
      this.#steps = 0;
    }
    const next: number[] = [];
    for (const state of from.states) for (const { fits, to } of this.#moves[state] ?? []) if (fits(character)) next.push(to);
    const to = this.#remembered(next);
    from.next.set(character, to);
    return to;
  }

  #remembered(begun: number[]): Reached {
    const states = this.#closed(begun);
    const id = [...states].sort((a, b) => a - b).join();
    const known = this.#reached.get(id) ?? { states, next: new Map() };
    this.#reached.set(id, known);
    return known;
  }

  #closed(states: number[]): ReadonlySet<number> {
    const all = new Set<number>();
    for (let state = states.pop(); state !== undefined; state = states.pop()) {
      if (all.has(state)) continue;
      all.add(state);
      states.push(...(this.#jumps[state] ?? []));
    }
    return all;
  }

  #state(): number {
    this.#jumps.push([]);
    return this.#moves.push([]) - 1;
  }
}
