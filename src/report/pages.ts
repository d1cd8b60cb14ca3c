import type { FindingKind } from '../diagnosis/diagnosis.ts';

/** The page that explains a kind, beside the README that `docs` points into; undefined if that is no page of a repository. */
export function findingPage(docs: string | undefined, kind: FindingKind): string | undefined {
  const root = /^(.*\/)README\.md(?:#.*)?$/.exec(docs ?? '')?.[1];
  return root === undefined ? undefined : `${root}docs/findings/${kind}.md`;
}
