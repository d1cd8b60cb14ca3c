/** A piece of a template: literal text, a slot, a form that a number picks, or code. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `article`: what stands before the name inside the braces, lower case, as in `{el place}`. */
  | { readonly kind: 'slot'; readonly name: string; readonly article: string; readonly capital: boolean }
  /** `{n: run / runs}`: prints the form for the number, without the number. */
  | { readonly kind: 'plural'; readonly name: string; readonly one: string; readonly other: string }
  | { readonly kind: 'code'; readonly pieces: readonly Piece[] }
  /** `[ (line {line})]`: left out if anything in it is missing. */
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

const known = new Map<string, readonly Piece[]>();

/** The pieces of a template. `{{` and `}}` are literal braces, backticks enclose code, brackets
 * with a slot what is left out if there is nothing to quote. */
export function piecesOf(template: string): readonly Piece[] {
  const found = known.get(template);
  if (found !== undefined) return found;
  const pieces = template
    .split(/(\[[^\]]*\])/)
    .flatMap((part): readonly Piece[] =>
      /^\[[^\]]*\{/.test(part) ? [{ kind: 'optional', pieces: codeAndPlain(part.slice(1, -1)) }] : codeAndPlain(part),
    );
  known.set(template, pieces);
  return pieces;
}

function codeAndPlain(text: string): readonly Piece[] {
  return text
    .split('`')
    .flatMap((part, index): readonly Piece[] =>
      index % 2 === 0 ? plainPieces(part) : [{ kind: 'code', pieces: plainPieces(part) }],
    );
}

function plainPieces(text: string): readonly Piece[] {
  return [...text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[^{}]+/g)].map(([whole, inside]): Piece => {
    if (whole === '{{' || whole === '}}') return { kind: 'text', text: whole.charAt(0) };
    return inside === undefined ? { kind: 'text', text: whole } : slotOf(inside);
  });
}

function slotOf(inside: string): Piece {
  const [before = '', forms] = inside.split(': ');
  if (forms !== undefined) {
    const [one = '', other = ''] = forms.split(' / ');
    return { kind: 'plural', name: before, one, other };
  }
  const words = before.split(' ');
  const name = words.at(-1) ?? '';
  const capital = /^\p{Lu}/u.test(before);
  return { kind: 'slot', name: lower(name), article: lower(words.slice(0, -1).join(' ')), capital };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Names of the slots of a template, plural forms included. */
export function slotsOf(template: string): ReadonlySet<string> {
  const names = (pieces: readonly Piece[]): readonly string[] =>
    pieces.flatMap((piece) => ('pieces' in piece ? names(piece.pieces) : piece.kind === 'text' ? [] : [piece.name]));
  return new Set(names(piecesOf(template)));
}

/** The slots of a template as a type. */
export type Slots<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}` ? SlotName<Inside> | Slots<Rest> : never;

type SlotName<I extends string> = I extends `{${string}`
  ? never
  : I extends `${infer Name}: ${string}`
    ? Name
    : I extends `${string} ${infer After}`
      ? SlotName<After>
      : Uncapitalize<I>;
