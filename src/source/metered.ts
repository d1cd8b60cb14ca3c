import type { Budget } from './budget.ts';
import type { ByteSource } from './source.ts';
import { clamp } from './sources.ts';

/** The same bytes, each charged as it is read, before it is. */
export function metered(content: ByteSource, budget: Budget): ByteSource {
  const { size } = content;
  return {
    size,
    ...(content.sequential === true && { sequential: true }),
    slice(start = 0, end = size) {
      return {
        async arrayBuffer() {
          budget.spend('work', Math.max(0, clamp(end, size) - clamp(start, size)));
          return content.slice(start, end).arrayBuffer();
        },
      };
    },
    async *stream() {
      budget.spend('work', 0);
      for await (const chunk of content.stream()) {
        budget.spend('work', chunk.length);
        yield chunk;
      }
    },
  };
}
