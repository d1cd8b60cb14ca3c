import type { Markup } from '../language.ts';
import { numbers } from './numbers.ts';

/** Up to eight names, and how many more there are. */
export function list(names: readonly string[], markup: Markup): string {
  const shown = names.slice(0, 8).map((name) => markup.name(name));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${numbers.count(rest)} more` : shown.join(', ');
}
