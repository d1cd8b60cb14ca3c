import type { Policy } from '../config/policy.ts';
import type { Refusal } from '../history/history.ts';
import type { ReadPorts } from '../history/ports.ts';
import type { Baseline } from './baseline.ts';

/** How a base that the user named by path is read and diagnosed: as the head is. */
export interface GivenBaseOptions {
  readonly policy: Policy;
  readonly readAs?: string;
  readonly reading?: ReadPorts;
  /** What it is called in the report. */
  readonly branch?: string;
}

/** A base that the user named by path, and what could not be read of it. */
export interface GivenBaseline {
  readonly baseline: Baseline;
  readonly refused: readonly Refusal[];
}
