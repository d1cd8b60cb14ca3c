import type { Limits } from './limits.ts';

/** An input went over a limit. The fields are what a report says of it. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly limit: keyof Limits;
  readonly value: number;
  readonly allowed: number;

  constructor(limit: keyof Limits, value: number, allowed: number) {
    super(`${limit}: ${value}, and ${allowed} is allowed`);
    this.limit = limit;
    this.value = value;
    this.allowed = allowed;
  }
}
