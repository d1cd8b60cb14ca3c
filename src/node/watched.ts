import type { SourceFile } from '../source/source.ts';

/** Milliseconds until the first line, so that nobody sees one who need not wait, and between two. */
const [FIRST, BETWEEN] = [2000, 500];

/**
 * The same files; while they are read `show` is told how much of them was, in percent, from two seconds on. Counted is what goes through as a
 * stream, and what is held at once.
 */
export function watched(files: readonly SourceFile[], show: (percent: number) => void, now = Date.now): readonly SourceFile[] {
  const total = files.reduce((sum, { content }) => sum + content.size, 0);
  const begun = now();
  let read = 0;
  let next = begun + FIRST;
  const count = (bytes: number) => {
    read += bytes;
    const time = now();
    if (time < next) return;
    next = time + BETWEEN;
    show(Math.min(99, Math.floor((100 * read) / Math.max(1, total))));
  };
  return files.map(({ path, content }) => ({
    path,
    content: {
      ...content,
      slice: (start?: number, end?: number) => {
        const part = content.slice(start, end);
        return {
          async arrayBuffer() {
            const bytes = await part.arrayBuffer();
            count(bytes.byteLength);
            return bytes;
          },
        };
      },
      async *stream() {
        for await (const chunk of content.stream()) {
          count(chunk.length);
          yield chunk;
        }
      },
    },
  }));
}
