import { type Document, isMap, isNode, isScalar, type Node, type Scalar, visit } from 'yaml';

/** Keys that stand twice in one mapping, each behind the first. */
export function repeatedKeys(document: Document): readonly Scalar[] {
  const repeated: Scalar[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

/** Aliases that unfold without end throw inside the library; that is a mistake of the file like any other. */
export function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    return undefined;
  }
}

/** The key that leads to a value, or the last of its keys that is there. */
export function nodeAt(root: unknown, keys: readonly (string | number)[]): Node | undefined {
  let node: unknown = root;
  let last: Node | undefined = isNode(root) ? root : undefined;
  for (const key of keys) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
    if (!pair) break;
    if (isNode(pair.key)) last = pair.key;
    node = pair.value;
  }
  return last;
}
