import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../src/source/source.ts';

/** A file on disk as the readers see it. */
export function fileAt(folder: string, path: string): SourceFile {
  const full = join(folder, path);
  const { size } = statSync(full);
  const slice = (start = 0, end = size) => ({
    async arrayBuffer(): Promise<ArrayBuffer> {
      const from = Math.max(0, start < 0 ? size + start : start);
      const length = Math.max(0, Math.min(end < 0 ? size + end : end, size) - from);
      const bytes = new Uint8Array(length);
      const file = await open(full);
      await file.read(bytes, 0, length, from);
      await file.close();
      return bytes.buffer;
    },
  });
  return { path, content: { size, slice, stream: () => createReadStream(full, { highWaterMark: 1 << 18 }) } };
}

/** All files below a folder, by paths relative to it. */
export function filesBelow(folder: string): SourceFile[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return paths.sort().map((path) => fileAt(folder, path));
}

export function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
