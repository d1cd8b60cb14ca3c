const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The first level that takes at most `limit` bytes as UTF-8; the last one where none does. Nothing is ever cut. */
export function withinLimit(levels: readonly [() => string, ...(() => string)[]], limit: number): string {
  let text = '';
  for (const level of levels) {
    text = level();
    if (bytesOf(text) <= limit) return text;
  }
  return text;
}
