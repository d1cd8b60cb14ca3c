export type Fits = (character: string) => boolean;

const isAny: Fits = () => true;
const isInPart: Fits = (character) => character !== '/';

/** Where a pattern becomes states. */
interface States {
  readonly state: () => number;
  readonly move: (from: number, fits: Fits, to: number) => void;
  readonly jump: (from: number, to: number) => void;
}

/** Reads a pattern from left to right; each method takes the state before a part and answers the one behind it. */
export class Parser {
  readonly #glob: readonly string[];
  readonly #to: States;
  #at = 0;

  constructor(glob: readonly string[], to: States) {
    this.#glob = glob;
    this.#to = to;
  }

  /** Up to the end, or to the comma or brace that ends an alternative. */
  sequence(from: number, depth: number): number {
    let state = from;
    while (this.#at < this.#glob.length) {
      if (depth > 0 && (this.#glob[this.#at] === ',' || this.#glob[this.#at] === '}')) break;
      state = this.#part(state, depth);
    }
    return state;
  }

  #part(from: number, depth: number): number {
    const start = this.#at;
    const character = this.#glob[start] ?? '';
    if (this.#looksAt('**')) return this.#parts(from, start);
    this.#at += 1;
    switch (character) {
      case '/':
        return this.#looksAt('**') && this.#at + 2 === this.#glob.length ? this.#below(from) : this.#one(from, (it) => it === '/');
      case '*':
        return this.#many(from, isInPart);
      case '?':
        return this.#one(from, isInPart);
      case '[':
        return this.#class(from);
      case '{':
        return this.#closes(start) ? this.#alternatives(from, depth + 1) : this.#one(from, (it) => it === '{');
      case '\\': {
        const literal = this.#glob[this.#at] ?? '\\';
        this.#at += 1;
        return this.#one(from, (it) => it === literal);
      }
      default:
        return this.#one(from, (it) => it === character);
    }
  }

  #looksAt(text: string): boolean {
    return Array.from(text).every((character, offset) => this.#glob[this.#at + offset] === character);
  }

  /** `**`: with a slash behind it and a part's beginning before it, any number of whole parts, none included. */
  #parts(from: number, start: number): number {
    const before = this.#glob[start - 1];
    this.#at += 2;
    const inside = this.#many(from, isAny);
    if (!(this.#looksAt('/') && (before === undefined || /[/{,]/.test(before)))) return inside;
    this.#at += 1;
    const behind = this.#to.state();
    this.#to.move(inside, (it) => it === '/', behind);
    this.#to.jump(from, behind);
    return behind;
  }

  /** A slash and `**` at the end: the folder itself, and all below it. */
  #below(from: number): number {
    this.#at += 2;
    const inside = this.#many(
      this.#one(from, (it) => it === '/'),
      isAny,
    );
    const end = this.#to.state();
    this.#to.jump(inside, end);
    this.#to.jump(from, end);
    return end;
  }

  #one(from: number, fits: Fits): number {
    const to = this.#to.state();
    this.#to.move(from, fits, to);
    return to;
  }

  #many(from: number, fits: Fits): number {
    const loop = this.#to.state();
    this.#to.jump(from, loop);
    this.#to.move(loop, fits, loop);
    return loop;
  }

  #class(from: number): number {
    const inverted = this.#looksAt('!') || this.#looksAt('^');
    const first = this.#at + (inverted ? 1 : 0);
    const end = this.#glob.indexOf(']', first + 1);
    if (end === -1) return this.#one(from, (it) => it === '[');
    const members = this.#glob.slice(first, end);
    this.#at = end + 1;
    return this.#one(from, (it) => it !== '/' && isMember(it, members) !== inverted);
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

  #alternatives(from: number, depth: number): number {
    const end = this.#to.state();
    this.#to.jump(this.sequence(from, depth), end);
    while (this.#glob[this.#at] === ',') {
      this.#at += 1;
      this.#to.jump(this.sequence(from, depth), end);
    }
    this.#at += 1;
    return end;
  }
}

function isMember(character: string, members: readonly string[]): boolean {
  return members.some((member, at) => {
    const last = members[at + 2];
    if (members[at + 1] === '-' && last !== undefined) return member <= character && character <= last;
    return member === character;
  });
}
