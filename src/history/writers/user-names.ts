import type { RefusalReason } from '../reasons.ts';
import type { Look } from '../records/look.ts';

/** No name says what it is: told with those that hold numbers, which a user may explain. */
export function refuseByNames(look: Look): RefusalReason {
  const saw = look.names.filter((name) => name !== '').slice(0, 12);
  const numbers = saw.filter((name) => look.numbers(look.slot(name)).some((value) => value !== undefined));
  return { code: 'no-series', saw, numbers };
}
