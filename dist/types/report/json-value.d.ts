/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [name: string]: Json;
};
/**
 * JSON in whose strings everything but ASCII letters, digits and `_./ -` is `\\uXXXX`: the same value, and nothing in it means anything
 * to a shell, a template or a terminal.
 */
export declare function inertJson(value: Json): string;
/** JSON has no word for what is not finite. */
export declare function jsonNumber(value: number): Json;
