import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/source/source.ts';

export const WRITTEN = join(import.meta.dirname, '..', 'fixtures', 'written');

/** A file with the given content. `chunk`: bytes per piece of its stream. */
export function fileOf(path: string, content: string | Uint8Array<ArrayBuffer>, chunk = 1 << 16): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const blob = new Blob([bytes]);
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return { path, content: { size: bytes.length, slice: (start, end) => blob.slice(start, end), stream } };
}

/** A fixture: one file, or all files below a folder with paths that begin with its name. */
export function fixture(path: string, chunk?: number): SourceFile[] {
  const full = join(WRITTEN, path);
  const name = path.split('/').at(-1) ?? path;
  if (!statSync(full).isDirectory()) return [fileOf(path, new Uint8Array(readFileSync(full)), chunk)];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const at = join(entry.parentPath, entry.name);
    return fileOf(`${name}${at.slice(full.length)}`, new Uint8Array(readFileSync(at)), chunk);
  });
}
