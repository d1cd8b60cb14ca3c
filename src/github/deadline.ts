import { timedOutAfter } from './errors.ts';

/**
 * The time that GitHub may take, for one phase at a time: settings, files, base and publishing have each their own, so that none can
 * use up what another needs. Reading has a limit of its own, and asks nothing of GitHub.
 */
export class Deadline {
  readonly #milliseconds: number;
  #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Ends what the present phase still asks for. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Begins a phase. */
  start(): void {
    this.stop();
    const controller = new AbortController();
    this.#controller = controller;
    const reason = new DOMException(timedOutAfter(this.#milliseconds), 'AbortError');
    this.#timer = setTimeout(() => controller.abort(reason), this.#milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
