/** The words of each kind under one id each: `overfitting/verb`. */
export type Flat<K extends Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  readonly [P in Paths<K>]: P extends `${infer Kind}/${infer Word}` ? K[Kind][Word & keyof K[Kind]] : never;
};

type Paths<K> = { [Kind in keyof K & string]: `${Kind}/${keyof K[Kind] & string}` }[keyof K & string];

export function flatten<const K extends Readonly<Record<string, Readonly<Record<string, string>>>>>(kinds: K): Flat<K> {
  const words = Object.entries(kinds).flatMap(([kind, own]) =>
    Object.entries(own).map(([word, text]) => [`${kind}/${word}`, text] as const),
  );
  // The keys and texts are those of `kinds`, which the type spells out.
  return Object.fromEntries(words) as Flat<K>;
}
