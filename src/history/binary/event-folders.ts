import { groupedBy } from '../grouped.ts';
import { parentOf } from '../run-key.ts';
import { splitOf, tokenise } from '../tokens.ts';

/** A folder of event files: what TensorBoard calls a run. */
export interface EventFolder {
  /** Forward slashes; empty for files without a folder. */
  readonly folder: string;
  /** Tags with scalars. A folder without any belongs to no run, but others may lie in it. */
  readonly tags: readonly string[];
}

/** Folders that together hold one run, with the part of each name that says which part of the run it is. */
export interface EventRun<F extends EventFolder> {
  readonly root: string;
  readonly parts: readonly { readonly label: string; readonly folder: F }[];
}

/**
 * Finds the runs behind TensorBoard's folders. A folder named for a split (`train`, `validation`, `eval`, `test1`) whose
 * tags name none belongs to the folder around it; so does one that `add_scalars` made, which carries its tag in its name
 * (`Loss_train`, `Loss/train` with tag `Loss`).
 */
export function eventRuns<F extends EventFolder>(folders: readonly F[]): EventRun<F>[] {
  const known = new Set(folders.map(({ folder }) => folder));
  const parts = folders.filter(({ tags }) => tags.length > 0).map((folder) => ({ ...placeOf(folder, known), folder }));
  return [...groupedBy(parts, ({ root }) => root)].map(([root, own]) => ({ root, parts: own }));
}

function placeOf(folder: EventFolder, known: ReadonlySet<string>): { root: string; label: string } {
  return madeByAddScalars(folder, known) ?? namedForSplit(folder) ?? { root: folder.folder, label: '' };
}

function namedForSplit({ folder, tags }: EventFolder): { root: string; label: string } | undefined {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const words = tokenise(name);
  // `train_inner` is a split of fairseq; `train_resnet` is somebody's name for a run.
  const isSplit =
    words.length > 0 &&
    splitOf(words[0] ?? '') !== undefined &&
    words.slice(1).every((word) => word === 'inner' || /^\d+$/.test(word));
  if (!isSplit || tags.some((tag) => !/^evaluation_.*_vs_iterations$/.test(tag) && splitOf(tag) !== undefined)) return undefined;
  return { root: parentOf(folder), label: name };
}

/** PyTorch writes `<run>/<tag>_<key>`, tensorboardX `<run>/<tag>/<key>`; both write the run's own file as well. */
function madeByAddScalars({ folder, tags }: EventFolder, known: ReadonlySet<string>): { root: string; label: string } | undefined {
  const [tag] = tags;
  if (tag === undefined || tags.length > 1) return undefined;
  const parent = parentOf(folder);
  const name = folder.slice(parent === '' ? 0 : parent.length + 1);
  const flat = `${tag.replace(/[/ ]/g, '_')}_`;
  if (known.has(parent) && folder !== '' && name.startsWith(flat)) return { root: parent, label: name.slice(flat.length) };
  const nested = `${tag}/`;
  for (let root = parent; root !== ''; ) {
    root = parentOf(root);
    const rest = root === '' ? folder : folder.slice(root.length + 1);
    if (known.has(root) && rest.startsWith(nested)) return { root, label: rest.slice(nested.length) };
  }
  return undefined;
}
