/** From the places in a key that the pattern has reached to those that it can reach with one more of its parts. */
type Step = (reached: ReadonlySet<number>) => ReadonlySet<number>;

/**
 * Whether a glob matches a run's key, character for character or as a pattern: `*` any characters within one part of a key, `**`
 * across parts, `?` one character, `[a-f]` and `[!a-f]` one of a class, `{a,b}` alternatives, `\` takes the next character as it is,
 * and a leading `!` turns the answer round. `mlp/**` matches `mlp` too, and so does `**`+`/mlp`. What is not closed is meant as it stands.
 * All ways of matching are followed at once, so that the time grows with the product of both lengths and no pattern can hang.
 */
export function matchesGlob(glob: string, key: string): boolean {
  if (glob === key) return true;
  if (glob.startsWith('!') && glob.length > 1) return !matchesGlob(glob.slice(1), key);
  const characters = Array.from(key);
  return new Pattern(Array.from(glob), characters).reach().has(characters.length);
}

/** Reads a pattern from left to right and takes each part's step as soon as it is read. */
class Pattern {
  readonly #glob: readonly string[];
  readonly #key: readonly string[];
  #at = 0;

  constructor(glob: readonly string[], key: readonly string[]) {
    this.#glob = glob;
    this.#key = key;
  }

  reach(): ReadonlySet<number> {
    return this.#sequence(0)(new Set([0]));
  }

  /** Up to the end, or to the comma or brace that ends an alternative. */
  #sequence(depth: number): Step {
    const steps: Step[] = [];
    while (this.#at < this.#glob.length) {
      if (depth > 0 && (this.#glob[this.#at] === ',' || this.#glob[this.#at] === '}')) break;
      steps.push(this.#part(depth));
    }
    return (reached) => steps.reduce((places, step) => (places.size === 0 ? places : step(places)), reached);
  }

  #part(depth: number): Step {
    const start = this.#at;
    const character = this.#glob[start] ?? '';
    if (this.#looksAt('**')) return this.#parts(start);
    this.#at += 1;
    switch (character) {
      case '/':
        return this.#looksAt('**') && this.#at + 2 === this.#glob.length ? this.#below() : this.#one((other) => other === '/');
      case '*':
        return this.#any((other) => other !== '/');
      case '?':
        return this.#one((other) => other !== '/');
      case '[':
        return this.#class();
      case '{':
        return this.#closes(start) ? this.#alternatives(depth + 1) : this.#one((other) => other === '{');
      case '\\': {
        const literal = this.#glob[this.#at] ?? '\\';
        this.#at += 1;
        return this.#one((other) => other === literal);
      }
      default:
        return this.#one((other) => other === character);
    }
  }

  #looksAt(text: string): boolean {
    return Array.from(text).every((character, offset) => this.#glob[this.#at + offset] === character);
  }

  /** `**`: with a slash behind it and a part's beginning before it, any number of whole parts, none included. */
  #parts(start: number): Step {
    const before = this.#glob[start - 1];
    this.#at += 2;
    if (!(this.#looksAt('/') && (before === undefined || /[/{,]/.test(before)))) return this.#any(() => true);
    this.#at += 1;
    return (reached) => {
      const first = Math.min(...reached);
      return new Set([...reached, ...this.#key.flatMap((other, at) => (at >= first && other === '/' ? [at + 1] : []))]);
    };
  }

  /** A slash and `**` at the end: the folder itself, and all below it. */
  #below(): Step {
    this.#at += 2;
    const rest = this.#any(() => true);
    return (reached) => {
      const inside = [...reached].filter((at) => this.#key[at] === '/');
      const end = reached.has(this.#key.length) ? [this.#key.length] : [];
      return new Set([...end, ...(inside.length > 0 ? rest(new Set(inside)) : [])]);
    };
  }

  #one(fits: (character: string) => boolean): Step {
    return (reached) =>
      new Set(
        [...reached].flatMap((at) => {
          const character = this.#key[at];
          return character !== undefined && fits(character) ? [at + 1] : [];
        }),
      );
  }

  #any(fits: (character: string) => boolean): Step {
    return (reached) => {
      const all = new Set<number>();
      for (const [at, character] of [...this.#key, ''].entries()) {
        if (reached.has(at)) all.add(at);
        if (all.has(at) && character !== '' && fits(character)) all.add(at + 1);
      }
      return all;
    };
  }

  #class(): Step {
    const inverted = this.#looksAt('!') || this.#looksAt('^');
    const from = this.#at + (inverted ? 1 : 0);
    const end = this.#glob.indexOf(']', from + 1);
    if (end === -1) return this.#one((other) => other === '[');
    const members = this.#glob.slice(from, end);
    this.#at = end + 1;
    return this.#one((other) => other !== '/' && isMember(other, members) !== inverted);
  }

  #closes(start: number): boolean {
    let open = 0;
    for (let at = start; at < this.#glob.length; at += 1) {
      if (this.#glob[at] === '\\') at += 1;
      else if (this.#glob[at] === '{') open += 1;
      else if (this.#glob[at] === '}' && --open === 0) return true;
    }
    return false;
  }

  #alternatives(depth: number): Step {
    const steps = [this.#sequence(depth)];
    while (this.#glob[this.#at] === ',') {
      this.#at += 1;
      steps.push(this.#sequence(depth));
    }
    this.#at += 1;
    return (reached) => new Set(steps.flatMap((step) => [...step(reached)]));
  }
}

function isMember(character: string, members: readonly string[]): boolean {
  return members.some((member, at) => {
    const last = members[at + 2];
    if (members[at + 1] === '-' && last !== undefined) return member <= character && character <= last;
    return member === character;
  });
}
