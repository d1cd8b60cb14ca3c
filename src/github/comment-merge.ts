import { type CommentState, markerOf } from './comment-marker.ts';
import type { TrainingRun } from './trigger.ts';

/** Sentences that a comment may need beside its report. */
export interface CommentWords {
  /** Headlines of other reports of the same run. */
  readonly others: (headlines: readonly string[]) => string;
  /** The report is of this commit, and the pull request is one push further. */
  readonly movedOn: (head: string) => string;
  /** The job writes its report elsewhere now, under another key. */
  readonly replaced: (url: string) => string;
}

/** A report that is to be written, and the run that it is of. */
export interface Reported {
  readonly run: TrainingRun;
  readonly state: CommentState;
  readonly render: (marker: string) => string;
  readonly words: CommentWords;
}

type Headline = readonly [rank: number, text: string];

/** Most reports that are named beside the one that leads. */
const MAX_OTHERS = 20;

/**
 * One comment for all jobs of a run that share a key: each job runs once an attempt, so a comment of the same run is another job's. The
 * worst report leads and the others are named by their headlines; a report that fails is never replaced by one that passes.
 */
export function mergedText(
  { run, state, render, words }: Reported,
  kept: { readonly body: string; readonly state: CommentState },
): string {
  const { state: before } = kept;
  const isSameRun = before.run === run.id && before.attempt === run.attempt && before.head === state.head;
  if (!isSameRun || before.rank === undefined || state.rank === undefined) return render(markerOf(state));
  const mine: Headline = [state.rank, headlineOf(render(markerOf(state)))];
  const theirs: Headline = [before.rank, headlineOf(kept.body)];
  const known = (before.others ?? []).map(([rank, text]): Headline => [rank, text]);
  const leads = state.rank < before.rank;
  // What a fork's own run and the trusted stage after it both say is said once.
  if (mine[0] === theirs[0] && mine[1] === theirs[1])
    return render(
      markerOf({ ...state, ...(known.length > 0 && { others: known.map(([rank, text]) => [rank, text] as [number, string]) }) }),
    );
  const others = [...known, leads ? theirs : mine].sort((a, b) => a[0] - b[0]).slice(0, MAX_OTHERS);
  const lead = leads ? state : before;
  const open = [...new Set([...state.open, ...before.open])];
  const marker = markerOf({ ...lead, others: others.map(([rank, text]) => [rank, text] as [number, string]), open });
  const body = leads ? render(marker) : withMarker(withoutOthers(kept.body), marker);
  return afterHeading(body, `${BEGIN}\n${words.others(others.map(([, text]) => text))}\n${END}`);
}

const BEGIN = '<!-- loss-doctor:others -->';
const END = '<!-- loss-doctor:end -->';
const MARKER = /^<!-- loss-doctor \{[^\n]*\} -->$/m;

function withoutOthers(body: string): string {
  const [from, to] = [body.indexOf(BEGIN), body.indexOf(END)];
  return from < 0 || to < from ? body : `${body.slice(0, from)}${body.slice(to + END.length).replace(/^\n+/, '')}`;
}

function withMarker(body: string, marker: string): string {
  return body.replace(MARKER, () => marker);
}

/** The text of the first heading, as it stands in our own comment. */
function headlineOf(body: string): string {
  return (/^### (.+)$/m.exec(body)?.[1] ?? '').slice(0, 400);
}

const REPLACED = '<!-- loss-doctor:replaced -->';

/** A report whose job has another key now says where the new one is; undefined where it does already. */
export function replacedText(body: string, words: CommentWords, url: string): string | undefined {
  return body.includes(REPLACED) ? undefined : afterHeading(body, `${REPLACED}\n${words.replaced(url)}`);
}

/** Puts a paragraph right below the first heading. */
export function afterHeading(body: string, paragraph: string): string {
  return body.replace(/^### .+$/m, (heading) => `${heading}\n\n${paragraph}`);
}
