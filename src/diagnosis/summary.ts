import type { AbstentionReason } from './abstention.ts';
import { type Curve, lastLogged, logged } from './curve.ts';
import { missing } from './detector.ts';
import type { Finding, Seen, Settles, Summary } from './diagnosis.ts';
import type { Features } from './features.ts';
import { levelFrom } from './signs/course.ts';
import { numbersOf } from './signs/measured.ts';

/** What the headline is about: the worst finding that is more than a note, else what the losses did. */
export function summaryOf(findings: readonly Finding[], isHealthy: boolean, features: Features): Summary {
  const finding = findings.find(({ severity }) => severity !== 'note');
  if (finding !== undefined) return { about: 'finding', finding };
  const curve = features.validation ?? features.train;
  const seen = curve && seenOf(curve, features);
  if (isHealthy && seen !== undefined) return { about: 'healthy', seen };
  const because = reasonOf(features);
  return { about: 'unknown', because, ...(seen && { seen }), settledBy: settledBy(because) };
}

function reasonOf(features: Features): AbstentionReason {
  const { validation } = features;
  if (validation === undefined) return missing(features, 'validation');
  return { code: 'too-few-points', points: validation.n, needed: 6 };
}

function settledBy({ code }: AbstentionReason): readonly Settles[] {
  if (code === 'no-validation-loss') return ['validation-loss'];
  return code === 'too-few-points' ? ['more-evaluations'] : [];
}

/** From where on a doubling is worth telling: at 5 % one good run in five still improves. */
const FALLING = 0.05;

/** What one curve did. */
export function seenOf(curve: Curve, { signs }: Pick<Features, 'signs'>): Seen {
  const { series, axis, n, x, y, lowest } = curve;
  const fall = numbersOf(signs.skill.get(series.name))?.fall;
  const course = numbersOf(signs.course.get(series.name));
  const level = levelFrom(x, y);
  return {
    series: series.name,
    role: series.role === 'train' ? 'train' : 'validation',
    axis,
    points: n,
    first: { at: x[0] ?? 0, value: logged(curve, y[0] ?? Number.NaN) },
    best: { at: lowest.at, value: logged(curve, lowest.value) },
    last: lastLogged(curve),
    ...(fall !== undefined && { fall }),
    ...(level !== undefined && { levelFrom: level }),
    falling: course !== undefined && course.gain >= FALLING,
  };
}
