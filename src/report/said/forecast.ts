import { contradicts } from '../../diagnosis/contradiction.ts';
import { type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { type Forecast, NO_GAIN } from '../../diagnosis/signs/forecast.ts';
import { isMeasured, type Measured } from '../../diagnosis/signs/measured.ts';
import { type Phrase, phrase, share } from '../language/phrase.ts';
import { abstentionPhrase } from './abstention.ts';

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
  if (forecast === undefined) return undefined;
  if (!isMeasured(forecast)) {
    const { because } = forecast;
    return because.code === 'rate-changing' ? phrase('course.unknown', { reason: abstentionPhrase(because) }) : undefined;
  }
  if (forecast.done) return phrase('course.decayed');
  const half = forecast.ahead.find(({ more }) => more === 0.5);
  if (half === undefined) return undefined;
  if (half.gain < NO_GAIN && half.most > LITTLE) return undefined;
  if (half.gain >= NO_GAIN && run.findings.some((finding) => contradicts('train-longer', finding))) return undefined;
  return half.gain < NO_GAIN
    ? phrase('course.nothing', { limit: share(Math.max(half.most, NO_GAIN)) })
    : phrase('course.longer', { pct: share(half.gain), limit: share(half.most) });
}

/** What twice as much training would bring, where that is worth telling. */
export function doublingPhrase(run: RunDiagnosis): Phrase | undefined {
  const forecast = runForecast(run);
  const double = forecast && isMeasured(forecast) && !forecast.done ? forecast.ahead.find(({ more }) => more === 1) : undefined;
  if (double === undefined || double.gain < NO_GAIN) return undefined;
  return phrase('course.double', { pct: share(double.gain), limit: share(double.most) });
}
