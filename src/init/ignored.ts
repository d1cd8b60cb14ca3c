import type { Project } from './project.ts';

/** Whether git leaves a file out, by what the files called `.gitignore` say of it or of a folder above it. */
export function isIgnored(path: string, { texts }: Project): boolean {
  const parts = path.split('/');
  return parts.some((_, depth) => {
    const text = texts.get([...parts.slice(0, depth), '.gitignore'].join('/')) ?? '';
    return text.split('\n').some((line) => isMeant(line.trim(), parts.slice(depth)));
  });
}

/** The patterns that people write: a name or an ending anywhere, or a path from here. */
function isMeant(line: string, parts: readonly string[]): boolean {
  const pattern = line.replace(/^(\*\*)?\//, '').replace(/\/\**$/, '');
  if (pattern === '' || /^[#!]/.test(line)) return false;
  if (pattern.includes('/')) return `${parts.join('/')}/`.startsWith(`${pattern}/`);
  const name = new RegExp(
    `^${pattern
      .replaceAll(/[^\w*?]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  return (line.startsWith('/') ? parts.slice(0, 1) : parts).some((part) => name.test(part));
}
