import { branchOf } from '../context.ts';
import { base, listed, names, type Paragraph, type Phrase, phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';

interface Sorted {
  readonly key: string;
  readonly as: 'caused' | 'stands' | 'came-and-went' | 'open';
}

/**
 * Where failing findings come from, so that one knows which to look at first: this change, the base, or neither for sure. Said only where
 * they come from more than one of these, or where one came and went elsewhere. It decides nothing.
 */
export function triage(report: Report): readonly Paragraph[] {
  const all = sorted(report);
  const keysOf = (as: Sorted['as']): readonly string[] => all.filter((one) => one.as === as).map(({ key }) => key);
  const [caused, stands, went, open] = [keysOf('caused'), keysOf('stands'), keysOf('came-and-went'), keysOf('open')];
  const often = oftenest(report, went);
  const parts: readonly Phrase[] = [
    ...(caused.length > 0 ? [phrase('triage.caused', { n: caused.length, list: names([...new Set(caused)]) })] : []),
    ...(stands.length > 0 ? [phrase('triage.stands', { n: stands.length, base: base(branchOf(report)) })] : []),
    ...(often
      ? [
          phrase('triage.came-and-went', {
            n: went.length,
            times: often.trainings,
            total: often.of,
            list: names([...new Set(went)]),
          }),
        ]
      : []),
    ...(open.length > 0 ? [phrase('triage.open', { n: open.length })] : []),
  ];
  if (parts.length < 2 && often === undefined) return [];
  if (all.length === 1 && often !== undefined) return [[phrase('triage.one', { times: often.trainings, total: often.of })]];
  return [[phrase('triage.line', { n: all.length, list: listed(parts) })]];
}

/** Each kind of a run once. */
function sorted({ comparison, gate }: Report): readonly Sorted[] {
  if (comparison?.baseline.state !== 'found') return [];
  const { cameAndWent = [] } = comparison.baseline;
  const gated = new Set(gate.because.flatMap((one) => (one.code === 'new-finding' ? [one.key] : [])));
  return comparison.runs.flatMap(({ key, findings }) => {
    const seen = new Set<string>();
    return findings.flatMap((one): readonly Sorted[] => {
      if (!('finding' in one) || one.finding.severity !== 'failing') return [];
      const { kind } = one.finding;
      if (seen.has(kind)) return [];
      seen.add(kind);
      if (one.change === 'pre-existing') return [{ key, as: 'stands' }];
      if (one.change === 'worse') return [{ key, as: 'caused' }];
      if (cameAndWent.some((seen) => seen.key === key && seen.kind === kind)) return [{ key, as: 'came-and-went' }];
      return [{ key, as: one.change === 'new' && gated.has(key) ? 'caused' : 'open' }];
    });
  });
}

function oftenest(
  { comparison }: Report,
  keys: readonly string[],
): { readonly trainings: number; readonly of: number } | undefined {
  const seen = comparison?.baseline.state === 'found' ? (comparison.baseline.cameAndWent ?? []) : [];
  return seen.filter(({ key }) => keys.includes(key)).toSorted((a, b) => b.trainings - a.trainings)[0];
}
