import { parseDocument } from 'yaml';
import type { PlannedFile } from './plan.ts';

/** What stands already where a file is planned. */
export type Existing =
  | { readonly state: 'nothing' }
  | { readonly state: 'ours' }
  /** A workflow that does something else. */
  | { readonly state: 'foreign'; readonly toAdd: string }
  /** No YAML: GitHub would not run it. */
  | { readonly state: 'broken'; readonly line: number };

export function existingOf({ toAdd }: PlannedFile, text: string | undefined): Existing {
  if (text === undefined) return { state: 'nothing' };
  const [mistake] = parseDocument(text, { logLevel: 'error' }).errors;
  if (mistake !== undefined) return { state: 'broken', line: mistake.linePos?.[0].line ?? 1 };
  return toAdd === undefined || text.includes('loss-doctor') ? { state: 'ours' } : { state: 'foreign', toAdd };
}
