/** A piece of a template: literal text, a slot, a form that a number picks, or code. */
export type Piece = {
    readonly kind: 'text';
    readonly text: string;
}
/** `article`: what stands before the name inside the braces, lower case, as in `{el place}`. */
 | {
    readonly kind: 'slot';
    readonly name: string;
    readonly article: string;
    readonly capital: boolean;
}
/** `{n: run / runs}`: prints the form for the number, without the number. */
 | {
    readonly kind: 'plural';
    readonly name: string;
    readonly one: string;
    readonly other: string;
} | {
    readonly kind: 'code';
    readonly pieces: readonly Piece[];
}
/** `[ (line {line})]`: left out if anything in it is missing. */
 | {
    readonly kind: 'optional';
    readonly pieces: readonly Piece[];
};
/** The pieces of a template. `{{` and `}}` are literal braces, backticks enclose code, brackets
 * with a slot what is left out if there is nothing to quote. */
export declare function piecesOf(template: string): readonly Piece[];
/** Names of the slots of a template, plural forms included. */
export declare function slotsOf(template: string): ReadonlySet<string>;
/** The slots of a template as a type. */
export type Slots<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}` ? SlotName<Inside> | Slots<Rest> : never;
type SlotName<I extends string> = I extends `{${string}` ? never : I extends `${infer Name}: ${string}` ? Name : I extends `${string} ${infer After}` ? SlotName<After> : Uncapitalize<I>;
export {};
