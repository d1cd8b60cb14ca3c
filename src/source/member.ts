import type { LimitError } from './limits.ts';
import type { ByteSource } from './source.ts';

/** Why a member of an archive is left out. */
export type MemberProblem = 'leads-out' | 'link' | 'duplicate' | 'encrypted' | 'name' | 'method' | 'outside';

export interface Member {
  /** As in the archive, with forward slashes. Untrusted. */
  readonly name: string;
  readonly size: number;
  readonly content: ByteSource;
}

/** What is in an archive, and what of it is not opened. */
export interface MemberListing {
  readonly members: readonly Member[];
  readonly left: readonly { readonly name: string; readonly because: MemberProblem | LimitError }[];
}

/** A name as an archive has it, with forward slashes and from its root. */
export function cleaned(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

const LONGEST_NAME = 1024;

/** Whether a name cannot be shown or would leave the archive if it were a path; names are never opened, but people read them as such. */
export function leadsOut(name: string): MemberProblem | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a name is what is looked for.
  if (name === '' || name.length > LONGEST_NAME || /[\0-\x1f\x7f]/.test(name)) return 'name';
  return /^(?:\/|[A-Za-z]:)/.test(name) || name.split('/').includes('..') ? 'leads-out' : undefined;
}
