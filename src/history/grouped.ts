/** Some things by their keys, keys and things in the order in which they came. */
export function groupedBy<Key, T>(all: Iterable<T>, keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) addTo(groups, keyOf(one), one);
  return groups;
}

export function addTo<Key, T>(groups: Map<Key, T[]>, key: Key, one: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [one]);
  else known.push(one);
}
