import { type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Forecast } from '../../diagnosis/signs/forecast.ts';
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

/** Shares below this are no gain. */
const NO_GAIN = 0.005;

/** … and above these the loss falls by orders of magnitude, of which a share says nothing. */
const ORDERS = 0.9;

/** What half as much training again would bring. A run that fails has other worries. */
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
  return half.gain < NO_GAIN
    ? phrase('course.nothing', { limit: share(Math.max(half.most, NO_GAIN)) })
    : phrase('course.longer', { pct: share(half.gain), limit: share(half.most) });
}

/** What twice as much training would bring, where that is worth telling. */
export function doublingPhrase(run: RunDiagnosis): Phrase | undefined {
  const forecast = runForecast(run);
  const double = forecast && isMeasured(forecast) && !forecast.done ? forecast.ahead.find(({ more }) => more === 1) : undefined;
  if (double === undefined || double.gain < NO_GAIN || double.gain > ORDERS) return undefined;
  return phrase('course.double', { pct: share(double.gain), limit: share(double.most) });
}
