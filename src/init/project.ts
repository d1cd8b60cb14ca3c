/** What can be seen of a repository before anything is set up. Paths are relative to its root, with forward slashes. */
export interface Project {
  readonly defaultBranch: string;
  /** Files that say how the project trains, installs and logs, and what git leaves out, with the beginning of their text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that were read as histories. */
  readonly histories: readonly string[];
}

/** One training of the project, and where its history lies. */
export interface Training {
  /** Folder that it runs in, empty for the root. */
  readonly folder: string;
  readonly command: string;
  /** The file that says so; absent where nothing did and the command is a guess to replace. */
  readonly source?: string;
  /** Folder or file below `folder` that holds the history. */
  readonly history: string;
  /** Whether nothing of the project writes that file: it has to keep what the training prints. */
  readonly isPrinted: boolean;
  /** Variables that make the trainer leave its history there, whatever its version does by itself. */
  readonly env?: Readonly<Record<string, string>>;
  /** Commands that install what the training needs. */
  readonly install: readonly string[];
  readonly isPython: boolean;
}

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
