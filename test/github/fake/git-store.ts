import { createHash } from 'node:crypto';

/** One entry of a flattened tree. */
export interface FileEntry {
  readonly mode: string;
  readonly sha: string;
}

export interface TreeEntry extends FileEntry {
  readonly name: string;
  readonly type: 'blob' | 'tree' | 'commit';
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, whole seconds. */
  readonly date: string;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly sha: string | null;
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Git objects with the ids that git itself would give them. A repository and its forks share one store, as on GitHub. */
export class GitStore {
  readonly blobs = new Map<string, Uint8Array>();
  readonly trees = new Map<string, readonly TreeEntry[]>([[EMPTY_TREE, []]]);
  readonly commits = new Map<string, CommitObject>();

  writeBlob(bytes: Uint8Array): string {
    const sha = objectId('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  writeTree(entries: readonly TreeEntry[]): string {
    const sorted = [...entries].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
    const parts = sorted.map((it) =>
      Buffer.concat([Buffer.from(`${it.mode.replace(/^0/, '')} ${it.name}\0`), Buffer.from(it.sha, 'hex')]),
    );
    const sha = objectId('tree', Buffer.concat(parts));
    this.trees.set(sha, sorted);
    return sha;
  }

  writeCommit(input: Omit<CommitObject, 'sha'>): string {
    const lines = [
      `tree ${input.tree}`,
      ...input.parents.map((it) => `parent ${it}`),
      `author ${signatureLine(input.author)}`,
      `committer ${signatureLine(input.committer)}`,
      '',
      input.message,
    ];
    const sha = objectId('commit', Buffer.from(lines.join('\n')));
    this.commits.set(sha, { ...input, sha });
    return sha;
  }

  commit(sha: string): CommitObject {
    const found = this.commits.get(sha);
    if (found === undefined) throw new Error(`no commit ${sha}`);
    return found;
  }

  /** All files below a tree: path → entry. */
  flatten(tree: string, prefix = ''): Map<string, FileEntry> {
    const out = new Map<string, FileEntry>();
    for (const entry of this.trees.get(tree) ?? []) {
      const path = `${prefix}${entry.name}`;
      if (entry.type === 'tree') for (const [inner, file] of this.flatten(entry.sha, `${path}/`)) out.set(inner, file);
      else out.set(path, { mode: entry.mode, sha: entry.sha });
    }
    return out;
  }

  /** The inverse of {@link flatten}: writes the trees and returns the root's id. */
  build(files: ReadonlyMap<string, FileEntry>): string {
    const folders = new Map<string, Map<string, FileEntry>>();
    const entries: TreeEntry[] = [];
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.push({ name: path, type: 'blob', ...file });
      } else {
        const folder = path.slice(0, slash);
        const inner = folders.get(folder) ?? new Map<string, FileEntry>();
        inner.set(path.slice(slash + 1), file);
        folders.set(folder, inner);
      }
    }
    for (const [name, inner] of folders) entries.push({ name, type: 'tree', mode: '040000', sha: this.build(inner) });
    return this.writeTree(entries);
  }

  /** The commit and everything before it. */
  ancestors(sha: string): Set<string> {
    const seen = new Set<string>();
    const queue = [sha];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...this.commit(next).parents);
    }
    return seen;
  }

  isAncestor(older: string, newer: string): boolean {
    return this.ancestors(newer).has(older);
  }

  /** The best common ancestor; undefined for unrelated histories. */
  mergeBase(a: string, b: string): string | undefined {
    const ofA = this.ancestors(a);
    const common = [...this.ancestors(b)].filter((it) => ofA.has(it));
    const covered = new Set(common.flatMap((it) => [...this.ancestors(it)].filter((other) => other !== it)));
    return this.newestFirst(common.filter((it) => !covered.has(it)))[0];
  }

  newestFirst(shas: Iterable<string>): string[] {
    const time = (sha: string) => Date.parse(this.commit(sha).committer.date);
    return [...shas].sort((a, b) => time(b) - time(a) || (this.isAncestor(a, b) ? 1 : -1));
  }

  changes(from: string | undefined, to: string): FileChange[] {
    const before = from === undefined ? new Map<string, FileEntry>() : this.flatten(this.commit(from).tree);
    const after = this.flatten(this.commit(to).tree);
    const out: FileChange[] = [];
    for (const [path, file] of after) {
      const old = before.get(path);
      if (old === undefined) out.push({ path, status: 'added', sha: file.sha });
      else if (old.sha !== file.sha) out.push({ path, status: 'modified', sha: file.sha });
    }
    for (const [path, file] of before) if (!after.has(path)) out.push({ path, status: 'removed', sha: file.sha });
    return out.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

function objectId(type: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

function sortName(entry: TreeEntry): string {
  return entry.type === 'tree' ? `${entry.name}/` : entry.name;
}

function signatureLine(it: Signature): string {
  return `${it.name} <${it.email}> ${Math.floor(Date.parse(it.date) / 1000)} +0000`;
}
