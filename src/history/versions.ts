import { addTo } from './grouped.ts';
import type { Break, Series } from './history.ts';
import type { Piece } from './reader.ts';

/** Versions of one run, in which each goes on where the one before it ended. */
interface Chain {
  readonly pieces: Piece[];
  /** By name and role: what each version has of a series. */
  readonly series: Map<string, Series[]>;
  readonly breaks: Break[];
}

/**
 * Lightning counts a version up for each execution: `version_1` that goes on where `version_0` ended is the same run resumed, and
 * not another one.
 *
 * @param versions in their order; `undefined` for a piece that is no version
 * @returns for each chain its first index and its pieces in one
 */
export function joinVersions(versions: readonly (Piece | undefined)[]): { readonly first: number; readonly piece: Piece }[] {
  const chains: { readonly first: number; readonly chain: Chain }[] = [];
  versions.forEach((piece, first) => {
    if (piece === undefined) return;
    const chain = chains.at(-1)?.chain;
    const isNext = versions[first - 1] !== undefined && chain !== undefined;
    const resumed = isNext ? resumeOf(chain, piece) : undefined;
    if (chain !== undefined && resumed !== undefined) goOn(chain, piece, resumed);
    else chains.push({ first, chain: startOf(piece) });
  });
  return chains.map(({ first, chain }) => ({ first, piece: inOne(chain) }));
}

function startOf(piece: Piece): Chain {
  return { pieces: [piece], series: new Map(piece.series.map((one) => [idOf(one), [one]])), breaks: [...piece.breaks] };
}

function idOf({ name, role }: Series): string {
  return `${role}\n${name}`;
}

/** Where the run was resumed, when every series that both have goes on after its end. */
function resumeOf({ series }: Chain, later: Piece): Break | undefined {
  let resumed: Break | undefined;
  for (const next of later.series) {
    const last = series.get(idOf(next))?.at(-1);
    const [after, at] = [last?.x.at(-1), next.x[0]];
    if (last === undefined || last.axis !== next.axis || after === undefined || at === undefined) continue;
    if (at <= after || last.buckets !== undefined || next.buckets !== undefined) return undefined;
    resumed ??= { kind: 'resume', axis: next.axis, at, after };
  }
  return resumed;
}

function goOn({ pieces, series, breaks }: Chain, later: Piece, resumed: Break): void {
  pieces.push(later);
  breaks.push(resumed, ...later.breaks);
  for (const next of later.series) {
    const last = series.get(idOf(next))?.at(-1);
    // On another axis the same name is another curve, which has no place beside the first.
    if (last === undefined || (last.axis === next.axis && next.x.length > 0)) addTo(series, idOf(next), next);
  }
}

function inOne({ pieces, series, breaks }: Chain): Piece {
  const [first, ...others] = pieces;
  // A chain is begun with a piece.
  if (first === undefined) throw new RangeError('a chain of versions without one');
  if (others.length === 0) return first;
  return {
    ...others.reduce((one, other) => Object.assign(one, other), { ...first }),
    place: first.place,
    series: [...series.values()].map(concatenated),
    breaks,
    files: pieces.flatMap(({ files }) => files),
    notes: pieces.flatMap(({ notes }) => notes),
  };
}

function concatenated(parts: readonly Series[]): Series {
  const last = parts.at(-1);
  if (last === undefined) throw new RangeError('a series without points');
  if (parts.length === 1) return last;
  const { epochs: _epochs, ...told } = last;
  const epochs = parts.map((part) => part.epochs).filter((one) => one !== undefined);
  return {
    ...told,
    x: joinArrays(parts.map(({ x }) => x)),
    y: joinArrays(parts.map(({ y }) => y)),
    ...(epochs.length === parts.length ? { epochs: joinArrays(epochs) } : {}),
  };
}

function joinArrays(arrays: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of arrays) {
    joined.set(one, at);
    at += one.length;
  }
  return joined;
}
