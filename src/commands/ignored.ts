import { matchesPath } from '../config/glob.ts';
import type { Project } from '../init/project.ts';

/** Whether git leaves a file out, by what the files called `.gitignore` say of it or of a folder above it. */
export function isIgnored(path: string, { texts }: Project): boolean {
  const parts = path.split('/');
  return parts.some((_, depth) => {
    const text = texts.get([...parts.slice(0, depth), '.gitignore'].join('/')) ?? '';
    const rest = parts.slice(depth).join('/');
    return text.split('\n').some((line) => isMeant(line.trim(), rest));
  });
}

/** The patterns that people write: a path from here where it has a slash before its end, else a name anywhere. */
function isMeant(line: string, path: string): boolean {
  const pattern = line.replace(/^(\*\*)?\//, '').replace(/\/\**$/, '');
  if (pattern === '' || /^[#!]/.test(line)) return false;
  const isFromHere = line.startsWith('/') || pattern.includes('/');
  return matchesPath(`${isFromHere ? '' : '**/'}${pattern}/**`, path);
}
