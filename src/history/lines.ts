import type { ByteSource } from '../source/source.ts';
import type { ReadingNote } from './reasons.ts';
import { utf8Of } from './sample.ts';

export interface LineHandler {
  /** `line`: from 1; `ended`: whether a line end follows. */
  onLine(text: string, line: number, ended: boolean): void;
  /** A line over the limit, which is not kept. */
  onOverlong(line: number): void;
  /**
   * Whole lines as one text, each with its line feed, the first of which is `line`. What they are is quickest found out together. Answers how
   * many there are, or undefined to get them one by one.
   */
  onLines?(text: string, line: number): number | undefined;
  /** Some thousand lines were handed on. */
  onPause?(): void;
}

export interface LineOptions {
  /** Characters of the longest line. */
  readonly longest: number;
  /**
   * Lines as a terminal shows them: without colours, and a carriage return ends a frame of a progress bar, which counts as a line of its own
   * with its line's number. Later frames say more than earlier ones.
   */
  readonly printed?: boolean;
}

// Colour and cursor sequences, and the backspaces by which a redirected bar takes its last frame back.
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are driven by control characters.
const TERMINAL = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\b\u0007]/g;

/** A line as a terminal shows it. */
export function withoutColours(line: string): string {
  return isColoured(line) ? line.replace(TERMINAL, '') : line;
}

/** Three searches for a character are faster than a pattern. */
function isColoured(text: string): boolean {
  return text.includes('\u001b') || text.includes('\b') || text.includes('\u0007');
}

/** The lines of a file. Chunks are decoded as a whole: a decoder called for each line takes more time than the lines. */
export async function eachLine(
  content: ByteSource,
  { longest, printed = false }: LineOptions,
  handler: LineHandler,
): Promise<void> {
  const decoder = new TextDecoder();
  // Pieces of a line without an end so far: put together when that comes, since with each chunk a long one would take quadratic time.
  let pieces: string[] = [];
  let held = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of utf8Of(content)) {
    let text = decoder.decode(chunk, { stream: true });
    let start = 0;
    if (text.includes('\n') || (printed && text.includes('\r'))) {
      text = pieces.join('') + text;
      pieces = [];
      held = 0;
      const whole = skipping || text.length > longest ? 0 : text.lastIndexOf('\n') + 1;
      const taken = whole === 0 ? undefined : handler.onLines?.(text.slice(0, whole), line);
      if (taken !== undefined) {
        line += taken;
        start = whole;
      }
      const coloured = printed && isColoured(text);
      let feed = text.indexOf('\n', start);
      let back = printed ? text.indexOf('\r', start) : -1;
      while (feed >= 0 || back >= 0) {
        const isFrame = back >= 0 && (feed < 0 || back < feed);
        const end = isFrame ? back : feed;
        const piece = text.slice(start, end);
        if (skipping || piece.length > longest) handler.onOverlong(line);
        else handler.onLine(coloured ? withoutColours(piece) : piece, line, true);
        skipping = false;
        start = end + 1;
        if (isFrame) back = text.indexOf('\r', start);
        else {
          feed = text.indexOf('\n', start);
          line++;
        }
      }
    }
    handler.onPause?.();
    if (start === text.length || skipping) continue;
    pieces.push(text.slice(start));
    held += text.length - start;
    if (held <= longest) continue;
    skipping = true;
    pieces = [];
  }
  const last = withoutNuls(pieces.join('') + decoder.decode());
  if (skipping) handler.onOverlong(line);
  else if (last !== '') handler.onLine(printed ? withoutColours(last) : last, line, false);
  handler.onPause?.();
}

/** A crash on some file systems leaves a block of NUL bytes where the last writes should be. */
function withoutNuls(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

/** Lines that were left out: how many, and the first. */
export class DroppedLines {
  count = 0;
  #first = 0;

  add(line: number): void {
    this.count++;
    this.#first ||= line;
  }

  notes(path: string): ReadingNote[] {
    return this.count === 0 ? [] : [{ code: 'rows-dropped', path, count: this.count, firstLine: this.#first }];
  }
}
