import { contradicts } from '../../diagnosis/contradiction.ts';
import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { type Ahead, type Forecast, NO_GAIN } from '../../diagnosis/signs/forecast.ts';
import { isMeasured, type Measured } from '../../diagnosis/signs/measured.ts';
import { type Phrase, phrase, share, type Term } from '../language/phrase.ts';

/** The forecast of the judged loss, or why there is none. */
export function runForecast(run: RunDiagnosis): Measured<Forecast> | undefined {
  const { history, main, signs } = shownOf(run);
  const judged = main.validation ?? main.train;
  const series = judged === undefined ? undefined : history.series[judged];
  return series && signs.forecast.get(series);
}

/** That a gain is none says little where it may be more than this, of a loss that scatters. */
export const LITTLE = 0.05;

/** What half as much training again would bring. A run that fails has other worries, one that is told to stop earlier no such prospect. */
export function forecastPhrase(run: RunDiagnosis): Phrase | undefined {
  const forecast = run.verdict === 'failing' ? undefined : runForecast(run);
  // Why there is none stands with what was not judged.
  if (forecast === undefined || !isMeasured(forecast) || forecast.done) return undefined;
  const half = forecast.ahead.find(({ more }) => more === 0.5);
  if (half === undefined || half.rises) return undefined;
  if (half.gain < NO_GAIN && half.most > LITTLE) return undefined;
  if (half.gain >= NO_GAIN && run.findings.some((finding) => contradicts('train-longer', finding))) return undefined;
  return half.gain < NO_GAIN
    ? phrase('course.nothing', { limit: gainOf(forecast.ofFall, Math.max(half.most, NO_GAIN)) })
    : phrase('course.longer', { pct: gainOf(forecast.ofFall, half.gain), limit: share(half.most) });
}

/** The forecast of half as much training again, of a loss of which shares can be told. */
export function halfAgain(run: RunDiagnosis): Ahead | undefined {
  const forecast = runForecast(run);
  return forecast && isMeasured(forecast) && !forecast.ofFall ? forecast.ahead.find(({ more }) => more === 0.5) : undefined;
}

/** Gain from which nobody calls a loss level. */
const MUCH = 0.1;

/** The forecast of a healthy run, where it is more than a reader would expect of one. */
export function muchAhead(run: RunDiagnosis): Phrase | undefined {
  return run.verdict === 'healthy' && (halfAgain(run)?.gain ?? 0) >= MUCH ? forecastPhrase(run) : undefined;
}

/** A gain as a finding quotes it. */
export function gainIn({ evidence }: Finding, gain: number): Term {
  return gainOf(evidence['ofFall'] === 1, gain);
}

/** A gain as a share of the loss, or of how far it fell, which is said. */
function gainOf(ofFall: boolean | undefined, gain: number): Term {
  return ofFall ? phrase('course.of-fall', { pct: share(gain) }) : share(gain);
}

/** What twice as much training would bring, where that is worth telling. */
export function doublingPhrase(run: RunDiagnosis): Phrase | undefined {
  const forecast = runForecast(run);
  if (forecast === undefined || !isMeasured(forecast) || forecast.done) return undefined;
  const double = forecast.ahead.find(({ more }) => more === 1);
  if (double === undefined || double.gain < NO_GAIN) return undefined;
  return phrase('course.double', { pct: gainOf(forecast.ofFall, double.gain), limit: share(double.most) });
}
