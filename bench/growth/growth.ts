/** An input whose size grows with `n`; reading it must take time in proportion to its bytes. */
export interface Growth {
  readonly name: string;
  /** The smaller size; the bench reads `n` and `4 n`. */
  readonly n: number;
  /** Compared with itself as base. */
  readonly compared?: true;
  readonly file: (n: number) => { readonly path: string; readonly content: string | Uint8Array };
}
