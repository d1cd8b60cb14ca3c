import { isLossName } from '../naming.ts';
import type { SeriesStore } from './logged-series.ts';

/** One box: the values that Stable-Baselines and OpenAI Baselines print together, by `group/name`. */
type Box = ReadonlyMap<string, number>;

const EDGE_STARTS = '-+=╭├╰';
const EDGE = /^\s*(?:[-+=]{10,}|[╭├╰][─┬┼┴]{10,}[╮┤╯])\s*$/;
const ROW = /^\s*\|\s([^|]{1,120})\|\s{0,60}([^|]{0,60})\|\s*$/;

/** Ray's boxes have one frame, and blanks between name and value. */
const FRAMED_ROW = /^\s*│\s(\S[^│]{0,118}?)(?:\s{2,60}(\S{1,60}))?\s*│\s*$/;

/** Values that are kept of one box. */
const MOST_ROWS = 1000;

/** Collects boxes of two columns, name and value, printed between lines of dashes. */
export class BoxTable {
  #values = new Map<string, number>();
  #group = '';
  #open = false;
  /** The edge between the head of another table and its rows is awaited. */
  #isOther = false;
  /** A box with a number of steps showed reinforcement learning. */
  isReinforcement = false;
  readonly #store: SeriesStore;

  /** `store`: gets the values of each box that is closed. */
  constructor(store: SeriesStore) {
    this.#store = store;
  }

  /** Whether the line is part of a box. */
  take(line: string): boolean {
    if (!this.#open && !mayBeEdge(line)) return false;
    if (EDGE.test(line)) {
      this.#close();
      this.#group = '';
      this.#open = !this.#isOther;
      this.#isOther = false;
      return false;
    }
    const row = this.#open ? (ROW.exec(line) ?? FRAMED_ROW.exec(line)) : null;
    if (row === null) {
      this.#open = false;
      return false;
    }
    const name = (row[1] ?? '').trim();
    const value = (row[2] ?? '').trim();
    // `| split | loss |` heads a table of two columns.
    if (this.#values.size === 0 && isLossName(value)) {
      this.#open = false;
      this.#isOther = true;
      return false;
    }
    if (value === '' && name.endsWith('/')) this.#group = name;
    else if (value !== '' && Number.isFinite(Number(value)) && this.#values.size < MOST_ROWS)
      this.#values.set(`${/^\s/.test(row[1] ?? '') ? this.#group : ''}${name}`, Number(value));
    return true;
  }

  /** Everything at the number of steps that the box names. */
  #close(): void {
    const x = stepOf(this.#values);
    if (x !== undefined) {
      this.isReinforcement ||= isReinforcement(this.#values);
      this.#store.shape = 'box';
      for (const [name, value] of this.#values)
        if (name !== 'step') this.#store.push({ name, value, decimals: 4 }, undefined, 'step', x);
    }
    this.#values = new Map();
  }
}

/** Without a pattern, which every line of a log would pay for. */
function mayBeEdge(line: string): boolean {
  let at = 0;
  while (line.charCodeAt(at) === 32) at++;
  return EDGE_STARTS.includes(line[at] ?? ' ');
}

/** The number that counts in a box, most telling first. */
const STEPS = [
  'time/total_timesteps',
  'total_timesteps',
  'time/iterations',
  'train/n_updates',
  'nupdates',
  'training_iteration',
  'step',
];

function stepOf(box: Box): number | undefined {
  return box.get(STEPS.find((name) => box.has(name)) ?? '');
}

/** Whether the box is one of reinforcement learning. Others print their losses in such boxes too. */
function isReinforcement(box: Box): boolean {
  return [...box.keys()].some((name) => /rew(?:ard)?|rollout|policy|value_?\s?loss|entropy|explained|timesteps|eplen/i.test(name));
}
