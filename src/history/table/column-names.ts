import { isQualityName, type NamingProfile } from '../naming.ts';
import { fileStem } from '../run-key.ts';
import { splitOf, tokenise } from '../tokens.ts';
import type { TableSample } from './dialect.ts';
import type { TableProfile } from './profile.ts';

/** Columns in which W&B exports the range of a smoothed curve. */
export const COMPANION = /__(?:MIN|MAX)$/;

/** A table whose columns name no split, in a file named for one (`val_loss.csv`), is of that split. */
export function namingFor(path: string, table: TableSample, profile: TableProfile): NamingProfile {
  const naming = { ...profile, ...profile.naming?.(table, path) };
  if (profile.rename !== undefined || table.header.some((name) => splitOf(name) !== undefined)) return naming;
  const stem = fileStem(path);
  const words = tokenise(stem).filter((word) => splitOf(word) === undefined);
  // Where the writer's bare names mean training, only a file named for the metric too (`val_loss.csv`) says otherwise.
  if (naming.bareRole !== undefined && !words.some((word) => isQualityName(word))) return naming;
  const plain = words.every(
    (word) => isQualityName(word) || /^(?:logs?|metrics?|history|results?|data|stats|curve|csv)$/.test(word),
  );
  const role = splitOf(stem);
  return plain && role !== undefined ? { ...naming, bareRole: role } : naming;
}

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
