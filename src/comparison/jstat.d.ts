/** The part of jstat that is used here: Student's distribution. */
declare module 'jstat' {
  interface Distribution {
    inv(probability: number, degreesOfFreedom: number): number;
    cdf(value: number, degreesOfFreedom: number): number;
  }
  const jstat: { readonly studentt: Distribution };
  export = jstat;
}
