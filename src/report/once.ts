/** Computes a value of an object once. */
export function once<T extends object, V>(compute: (of: T) => V): (of: T) => V {
  const known = new WeakMap<T, V>();
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}
