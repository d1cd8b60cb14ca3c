import type { ByteSource } from '../../source/source.ts';
import { utf8Of } from '../sample.ts';

/** One line of a log as it would be seen, without colours and line ends. */
export interface LogLine {
  readonly text: string;
  /** Counted from 1; the frames of a progress bar share their line's number. */
  readonly number: number;
  /** The file ends without a line end: what is last in it may be half a number. */
  readonly isCut?: true;
}

// Colour and cursor sequences, and the backspaces by which a redirected bar takes its last frame back.
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are driven by control characters.
const TERMINAL = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\b\u0007]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const TERMINAL_START = /[\u001b\b\u0007]/;

/** A line as a terminal shows it. */
export function withoutColours(line: string): string {
  return TERMINAL_START.test(line) ? line.replace(TERMINAL, '') : line;
}

/**
 * The lines of a log, in batches. A carriage return ends a frame of a progress bar, which counts as a line of its own: later
 * frames say more than earlier ones. A line longer than `lineBytes` characters is dropped and counted.
 */
export class LogLines {
  readonly #content: ByteSource;
  readonly #longest: number;
  overlong = 0;
  firstOverlong = 0;

  constructor(content: ByteSource, longest: number) {
    this.#content = content;
    this.#longest = longest;
  }

  async *batches(): AsyncGenerator<readonly LogLine[]> {
    const decoder = new TextDecoder();
    // Pieces of a line without an end so far: put together with each chunk, a long one would take quadratic time.
    let pieces: string[] = [];
    let length = 0;
    let number = 1;
    let skipping = false;
    for await (const chunk of utf8Of(this.#content)) {
      const text = decoder.decode(chunk, { stream: true });
      const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
      if (end > 0) {
        const lines: LogLine[] = [];
        if (skipping && text.includes('\n')) number++;
        number = this.#split(skipping ? afterLineEnd(text) : pieces.join('') + text.slice(0, end), number, lines);
        skipping = false;
        pieces = [];
        length = 0;
        yield lines;
      }
      if (skipping) continue;
      pieces.push(text.slice(end));
      length += text.length - end;
      if (length <= this.#longest) continue;
      this.#drop(number);
      skipping = true;
      pieces = [];
    }
    const last: LogLine[] = [];
    if (!skipping) this.#split(pieces.join('') + decoder.decode(), number, last);
    const end = last.pop();
    yield end === undefined ? last : [...last, { ...end, isCut: true }];
  }

  #split(text: string, from: number, lines: LogLine[]): number {
    let number = from;
    let start = 0;
    while (start < text.length) {
      let end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
      this.#frames(text.slice(start, end), number, lines);
      number++;
      start = end + 1;
    }
    return text.endsWith('\n') || text === '' ? number : number - 1;
  }

  #frames(line: string, number: number, lines: LogLine[]): void {
    if (line.length > this.#longest) {
      this.#drop(number);
      return;
    }
    for (const frame of line.includes('\r') ? line.split('\r') : [line]) {
      const text = withoutColours(frame);
      if (text !== '') lines.push({ text, number });
    }
  }

  #drop(number: number): void {
    this.overlong++;
    if (this.firstOverlong === 0) this.firstOverlong = number;
  }
}

function afterLineEnd(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? '' : text.slice(end + 1, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
