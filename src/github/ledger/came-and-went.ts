import type { CameAndWent } from '../../comparison/baseline.ts';
import type { FindingKind } from '../../diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../../diagnosis/registry.ts';
import type { Row } from './ledger.ts';

/** Trainings of one key that are looked at, newest first. */
const MOST = 20;
/** Fewest different pull requests or commits that showed it: one may have brought it. */
const FEWEST = 2;

/** Failing findings of other trainings that a later one of the branch does not have any more. Strangers' trainings are among them. */
export function cameAndWent(
  rows: readonly Row[],
  own: { readonly pull?: number; readonly runs: readonly number[] },
): readonly CameAndWent[] {
  const others = rows
    .filter(({ run, pull }) => !own.runs.includes(run) && (own.pull === undefined || pull !== own.pull))
    .toSorted((a, b) => b.run - a.run);
  const keys = [...new Set(others.flatMap((row) => row.keys))].slice(0, MOST_KEYS);
  return keys.flatMap((key) => {
    const last = others.filter((row) => row.keys.includes(key)).slice(0, MOST);
    return FINDING_KINDS.flatMap((kind): readonly CameAndWent[] => {
      const having = last.filter((row) => shows(row, key, kind));
      const oldest = having.at(-1);
      const hasGone =
        oldest !== undefined && last.some((row) => row.origin === 'branch' && row.run > oldest.run && !shows(row, key, kind));
      const subjects = new Set(having.map(({ pull, commit }) => pull ?? commit));
      return hasGone && subjects.size >= FEWEST ? [{ key, kind, trainings: having.length, of: last.length }] : [];
    });
  });
}

const MOST_KEYS = 300;

function shows({ findings }: Row, key: string, kind: FindingKind): boolean {
  return findings.some((one) => one.key === key && one.kind === kind && one.severity === 2);
}
