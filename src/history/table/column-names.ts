/** Two columns of one name are told apart by a number that no other column has. */
export function uniqueNames(header: readonly string[]): string[] {
  const taken = new Set(header);
  const seen = new Map<string, number>();
  return header.map((name) => {
    const before = seen.get(name);
    seen.set(name, before ?? 0);
    if (before === undefined || name === '') return name;
    let number = before + 1;
    while (taken.has(`${name}.${number}`)) number++;
    seen.set(name, number);
    taken.add(`${name}.${number}`);
    return `${name}.${number}`;
  });
}
