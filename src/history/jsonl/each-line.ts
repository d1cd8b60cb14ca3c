import type { SourceFile } from '../../source/source.ts';
import { utf8Of } from '../sample.ts';

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Whether a line feed follows. */
  readonly ended: boolean;
}

export interface LineHandler {
  onLine(line: TextLine): void;
  /** A line over the limit, which is not kept. */
  onOverlong(line: number): void;
  /**
   * Whole lines as one text, each with its line feed, the first of which is `line`. What they are is quickest found out together. Answers how
   * many there are, or undefined to get them one by one.
   */
  onLines?(text: string, line: number): number | undefined;
}

/** The lines of a file. Chunks are decoded as a whole: a decoder called for each line takes more time than the lines. */
export async function eachLine(file: SourceFile, longest: number, { onLine, onOverlong, onLines }: LineHandler): Promise<void> {
  const decoder = new TextDecoder();
  // Pieces of a line without an end so far: put together with each chunk, a long one would take quadratic time.
  let pieces: string[] = [];
  let held = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of utf8Of(file.content)) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    if (held === 0 && !skipping && onLines !== undefined) {
      const whole = text.lastIndexOf('\n') + 1;
      const taken = whole === 0 ? undefined : onLines(text.slice(0, whole), line);
      if (taken !== undefined) {
        line += taken;
        start = whole;
      }
    }
    for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      const piece = text.slice(start, end);
      if (skipping) onOverlong(line);
      else onLine({ text: held > 0 ? pieces.join('') + piece : piece, line, ended: true });
      pieces = [];
      held = 0;
      skipping = false;
      line++;
      start = end + 1;
    }
    if (start === text.length || skipping) continue;
    pieces.push(text.slice(start));
    held += text.length - start;
    if (held <= longest) continue;
    skipping = true;
    pieces = [];
    held = 0;
  }
  const last = withoutNuls(pieces.join('') + decoder.decode());
  if (skipping) onOverlong(line);
  else if (last !== '') onLine({ text: last, line, ended: false });
}

/** A crash on some file systems leaves a block of NUL bytes where the last writes should be. */
function withoutNuls(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}
