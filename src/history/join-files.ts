import type { Budget } from '../source/budget.ts';
import { LimitError } from '../source/limits.ts';
import type { Break, Refusal, Series } from './history.ts';
import { refusalOf } from './read-groups.ts';
import type { Piece } from './reader.ts';
import type { ReadingNote } from './reasons.ts';
import { byPreference, type Comparable, comparable, relation } from './same-run.ts';

/** A piece that may be several files by now, and the name of its replicate. */
export interface Member {
  readonly piece: Piece;
  readonly comparable: Comparable;
  readonly folder: string;
  readonly replicate: string;
}

/** Runs under one name that a file is compared with, the nearest in order: comparing each with all takes minutes for thousands. */
const MOST_COMPARED = 250;

/** Joins the files of one run. Those that remain are different runs. */
export class FileJoiner {
  readonly #budget: Budget | undefined;
  readonly refused: Refusal[] = [];

  constructor(budget: Budget | undefined) {
    this.#budget = budget;
  }

  join(members: readonly Member[]): Member[] {
    const joined: Member[] = [];
    for (const member of members) {
      try {
        const at = this.#placeOf(member, joined);
        const other = joined[at];
        if (other === undefined) joined.push(member);
        else {
          const piece = joinPieces(other.piece, member.piece);
          joined[at] = { ...other, piece, comparable: comparable(piece) };
        }
      } catch (error) {
        if (!(error instanceof LimitError)) throw error;
        // Shown as a run of its own it might be the same run a second time.
        for (const { path } of member.piece.files) this.refused.push({ path, because: refusalOf(error) });
      }
    }
    return joined;
  }

  /** Where the member is joined to another; behind the last where it belongs to none. */
  #placeOf(member: Member, joined: readonly Member[]): number {
    let at = Math.max(0, joined.length - MOST_COMPARED);
    while (at < joined.length && !this.#belongTogether(joined[at], member)) at++;
    return at;
  }

  #belongTogether(a: Member | undefined, b: Member): boolean {
    if (a === undefined) return false;
    const cost = { work: 0 };
    const found = relation(a.comparable, b.comparable, cost);
    this.#budget?.spend('work', cost.work);
    return found === 'same' || (found === 'complementary' && a.folder === b.folder);
  }
}

/** One piece of two: the preferred one's series, and those that only the other has. */
function joinPieces(one: Piece, other: Piece): Piece {
  const [first, second] = byPreference(one, other) <= 0 ? [one, other] : [other, one];
  const known = knownSeries(first.series);
  const added = second.series.filter((series) => !known(series));
  const note: ReadingNote = {
    code: 'same-run',
    path: second.files[0]?.path ?? second.place,
    used: first.files[0]?.path ?? first.place,
  };
  const complementary = relation(comparable(first), comparable(second)) === 'complementary';
  return {
    ...second,
    ...first,
    series: [...first.series, ...added],
    breaks: uniqueBreaks([...first.breaks, ...second.breaks]),
    completion: first.completion === 'unknown' ? second.completion : first.completion,
    files: complementary || added.length > 0 ? [...first.files, ...second.files] : first.files,
    notes: complementary ? [...first.notes, ...second.notes] : [...first.notes, note],
  };
}

/** Whether a series is among some by its name, or as the one loss (accuracy, …) of its split. */
function knownSeries(series: readonly Series[]): (one: Series) => boolean {
  const names = new Set(series.map(nameOf));
  const subsets = new Map<string, Set<string | undefined>>();
  for (const one of series.filter(isJudged)) {
    const kind = `${one.role}\n${one.metric}`;
    subsets.set(kind, (subsets.get(kind) ?? new Set()).add(one.subset));
  }
  return (one) => {
    if (names.has(nameOf(one))) return true;
    const known = isJudged(one) ? subsets.get(`${one.role}\n${one.metric}`) : undefined;
    return known !== undefined && (one.subset === undefined || known.has(undefined) || known.has(one.subset));
  };
}

function nameOf({ role, name, subset }: Series): string {
  return JSON.stringify([role, name, subset]);
}

function isJudged({ role, metric, component }: Series): boolean {
  return metric !== 'other' && role !== 'other' && !component;
}

function uniqueBreaks(breaks: readonly Break[]): Break[] {
  const seen = new Map<string, Break>();
  for (const one of breaks) seen.set(`${one.kind} ${one.axis} ${one.at} ${one.after}`, one);
  return [...seen.values()];
}
