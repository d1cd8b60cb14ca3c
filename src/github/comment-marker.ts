import * as v from 'valibot';
import type { TrainingRun } from './trigger.ts';

const MAX_ENTRIES = 100;
/** Characters of the marker: a third of a comment, so that it never takes the room of the report. */
const MAX_MARKER = 20_000;

/** A checklist key, `run/kind/item`. */
const OPEN = v.pipe(v.string(), v.maxLength(400));
/** A checklist key and the short id of the commit that fixed it. */
const FIXED = v.tuple([OPEN, v.pipe(v.string(), v.regex(/^[0-9a-f]{7,40}$/))]);

/**
 * What our comment remembers, as JSON in its marker: which run wrote it, and the checklist, so that a later push can tick what it
 * fixed. Read back only from comments of our own author, and only in this shape.
 */
const STATE = v.strictObject({
  v: v.literal(1),
  key: v.pipe(v.string(), v.maxLength(64)),
  run: v.pipe(v.number(), v.safeInteger()),
  attempt: v.pipe(v.number(), v.safeInteger()),
  /** Workflow file and name of the job that wrote it. */
  job: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  /** How bad its report is, 0 the worst. */
  rank: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
  /** Headlines of other reports of the same run, which stand in this comment too, with how bad they are. */
  others: v.exactOptional(v.pipe(v.array(v.tuple([v.number(), v.pipe(v.string(), v.maxLength(400))])), v.maxLength(20))),
  open: v.pipe(v.array(OPEN), v.maxLength(MAX_ENTRIES)),
  fixed: v.pipe(v.array(FIXED), v.maxLength(MAX_ENTRIES)),
});

export type CommentState = v.InferOutput<typeof STATE>;

const MARKER = /^<!-- loss-doctor (\{[^\n]{1,60000}\}) -->$/m;

/**
 * The hidden line that makes a comment ours; {@link stateOf} reads every one that this writes. Everything that could end the HTML
 * comment is escaped. Items that have no room are forgotten, the last ones first, and fixed ones before open ones.
 */
export function markerOf(state: CommentState): string {
  const line = (open: CommentState['open'], fixed: CommentState['fixed']): string =>
    `<!-- loss-doctor ${escapedJson({ ...state, open, fixed })} -->`;
  const open = fitting(state.open.filter(isOpen), MAX_MARKER - line([], []).length);
  const fixed = fitting(state.fixed.filter(isFixed), MAX_MARKER - line(open, []).length);
  return line(open, fixed);
}

function isOpen(entry: string): boolean {
  return v.is(OPEN, entry);
}

function isFixed(entry: CommentState['fixed'][number]): boolean {
  return v.is(FIXED, entry);
}

/** The first entries, as many as fit into so many characters. */
function fitting<T>(entries: readonly T[], room: number): T[] {
  let left = room;
  const first = entries.slice(0, MAX_ENTRIES);
  const end = first.findIndex((entry) => {
    left -= escapedJson(entry).length + 1;
    return left < 0;
  });
  return end === -1 ? first : first.slice(0, end);
}

function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]|[<>&-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The state of a comment's body, `undefined` where there is none or where somebody else's hand changed its shape. */
export function stateOf(body: string): CommentState | undefined {
  const json = MARKER.exec(body)?.[1];
  if (json === undefined) return undefined;
  try {
    const read = v.safeParse(STATE, JSON.parse(json));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `state` was written by a later run, or a later attempt of the same run. */
export function isNewer(state: CommentState, run: Pick<TrainingRun, 'id' | 'attempt'>): boolean {
  return state.run > run.id || (state.run === run.id && state.attempt > run.attempt);
}
