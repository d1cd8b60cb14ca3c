// src/diagnosis/diagnosis.ts
var SEVERITIES = ["failing", "warning", "note"];
var ADVICE_KINDS = [
  "stop-earlier",
  "regularize",
  "more-data",
  "smaller-model",
  "bigger-model",
  "lower-learning-rate",
  "raise-learning-rate",
  "train-longer",
  "use-a-schedule",
  "check-the-data",
  "clip-gradients",
  "fix-validation",
  "overfit-one-batch",
  "check-validation",
  "scale-the-data",
  "change-the-metric",
  "choose-the-metric",
  "use-full-precision",
  "go-back-to-a-checkpoint"
];
function kindOf(outcome) {
  return outcome.state === "found" ? outcome.finding.kind : outcome.kind;
}
function shownOf(run) {
  return run.replicates[run.shown] ?? run.replicates[0];
}

// src/config/policy.ts
var FAIL_ON = ["new", "any", "never"];
var DEFAULT_CONFIG = ".github/loss-doctor.yml";
var DEFAULT_POLICY = {
  failOn: "new",
  warnOnly: false,
  checkpoint: "auto",
  ifNoHistory: "warn",
  ifNotJudged: "neutral",
  runs: []
};

// src/diagnosis/findings/sources.ts
var PRECHELT = {
  label: "Prechelt 1998, Early stopping – but when?",
  url: "https://doi.org/10.1007/3-540-49430-8_3"
};
var PLAYBOOK = {
  label: "Deep learning tuning playbook",
  url: "https://github.com/google-research/tuning_playbook"
};
var CHECKER = { label: "TheDeepChecker", url: "https://github.com/thedeepchecker/thedeepchecker" };
var AUTOTRAINER = { label: "AutoTrainer, ICSE 2021", url: "https://github.com/shiningrain/AUTOTRAINER" };
var CURVES = {
  label: "Brownlee, Learning curves",
  url: "https://machinelearningmastery.com/learning-curves-for-diagnosing-machine-learning-model-performance/"
};
var OWN = { label: "Loss Doctor’s own measurements" };

// src/diagnosis/findings/units.ts
var POINTS = { points: "count", perPoint: "count", logged: "count" };
var RISE = {
  rise: "share",
  loggedRise: "share",
  share: "share",
  best: "loss",
  bestAt: "position",
  end: "loss",
  noise: "share"
};

// src/diagnosis/findings/broken-evaluation/evidence.ts
var EVIDENCE = {
  dip: "ratio",
  value: "loss",
  before: "loss",
  after: "loss",
  accuracy: "metric",
  brokenAt: "position",
  ...POINTS,
  threshold: "ratio",
  noise: "share"
};

// src/diagnosis/statistics/order.ts
function median(values) {
  return medianInPlace(new Float64Array(values));
}
function upperQuartile(values) {
  return values.length === 0 ? Number.NaN : select(new Float64Array(values), Math.floor(0.75 * (values.length - 1)));
}
function medianInPlace(values) {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const upper = select(values, n >> 1);
  if (n % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n >> 1; i++) lower = Math.max(lower, at(values, i));
  return (lower + upper) / 2;
}
function select(values, k) {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const quarter = high - low >> 2;
    const pivot = middleOf(at(values, low + quarter), at(values, low + high >> 1), at(values, high - quarter));
    let i = low;
    let j = high;
    while (i <= j) {
      while (at(values, i) < pivot) i++;
      while (at(values, j) > pivot) j--;
      if (i > j) break;
      const held = at(values, i);
      values[i++] = at(values, j);
      values[j--] = held;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return at(values, k);
}
function meanOfLowest(values, count) {
  if (count > 0 && count < values.length) select(values, count);
  return mean(values, 0, count);
}
function middleOf(a, b, c) {
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}
function medianBend(values, count) {
  const bends = new Float64Array(Math.max(0, count - 2));
  for (let i = 0; i < bends.length; i++) bends[i] = Math.abs(at(values, i) - 2 * at(values, i + 1) + at(values, i + 2));
  return medianInPlace(bends);
}
function robustDeviation(values) {
  return robustDeviationInPlace(new Float64Array(values));
}
function robustDeviationInPlace(scratch) {
  const centre = medianInPlace(scratch);
  for (let i = 0; i < scratch.length; i++) scratch[i] = Math.abs(at(scratch, i) - centre);
  return 1.4826 * medianInPlace(scratch);
}
function mean(values, from = 0, to = values.length) {
  const n = to - from;
  let sum = 0;
  for (let i = from; i < to; i++) sum += at(values, i);
  if (Number.isFinite(sum) || n === 0) return sum / n;
  sum = 0;
  for (let i = from; i < to; i++) sum += at(values, i) / n;
  return sum;
}
function oddWidth(n, share) {
  const width = Math.max(3, Math.round(share * n));
  return width % 2 === 1 ? width : width + 1;
}
function quantumOf(values) {
  const sorted = values.toSorted();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) {
    const step = at(sorted, i) - at(sorted, i - 1);
    if (step > 0) least = Math.min(least, step);
  }
  return Number.isFinite(least) ? least : 0;
}
function runningMedian(values, width) {
  const n = values.length;
  const half = width >> 1;
  const out = new Float64Array(n);
  const window = new Float64Array(width + 1);
  let size = 0;
  for (let i = 0; i < Math.min(half, n); i++) size = insert(window, size, at(values, i));
  for (let i = 0; i < n; i++) {
    const enters = i + half < n;
    const leaves = i - half - 1 >= 0;
    if (enters && leaves) replace(window, size, at(values, i - half - 1), at(values, i + half));
    else if (enters) size = insert(window, size, at(values, i + half));
    else if (leaves) size = remove(window, size, at(values, i - half - 1));
    const middle = size >> 1;
    out[i] = size % 2 === 1 ? at(window, middle) : (at(window, middle - 1) + at(window, middle)) / 2;
  }
  return out;
}
function insert(sorted, size, value) {
  let i = size;
  while (i > 0 && at(sorted, i - 1) > value) {
    sorted[i] = at(sorted, i - 1);
    i--;
  }
  sorted[i] = value;
  return size + 1;
}
function remove(sorted, size, value) {
  sorted.copyWithin(find(sorted, size, value), find(sorted, size, value) + 1, size);
  return size - 1;
}
function replace(sorted, size, old, value) {
  let i = find(sorted, size, old);
  while (i > 0 && at(sorted, i - 1) > value) {
    sorted[i] = at(sorted, i - 1);
    i--;
  }
  while (i < size - 1 && at(sorted, i + 1) < value) {
    sorted[i] = at(sorted, i + 1);
    i++;
  }
  sorted[i] = value;
}
var SCANNED = 16;
function find(sorted, size, value) {
  let low = 0;
  let high = size - 1;
  while (high - low >= SCANNED) {
    const middle = low + high >> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  while (low < high && at(sorted, low) < value) low++;
  return low;
}
function logarithmsOf(values) {
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = Math.log(at(values, i));
  return out;
}
function indexOfMin(values, from = 0, to = values.length) {
  let best = -1;
  for (let i = from; i < to; i++) if (best < 0 || at(values, i) < at(values, best)) best = i;
  return best;
}
function indexOfMax(values) {
  let best = -1;
  for (let i = 0; i < values.length; i++) if (best < 0 || at(values, i) > at(values, best)) best = i;
  return best;
}
function at(values, index) {
  return values[index] ?? Number.NaN;
}
function itemAt(values, index) {
  return values[index] ?? Number.NaN;
}

// src/diagnosis/curve-points.ts
function allFinite(values) {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(at(values, i))) return false;
  return true;
}
function extremePoints(series, sign, from, highest2) {
  const { buckets } = series;
  if (buckets === void 0) return finitePoints(series, sign, from);
  const [values, places] = highest2 ? [buckets.max, buckets.maxAt] : [buckets.min, buckets.minAt];
  return finitePoints(series, sign, from, values, places);
}
function finitePoints(series, sign, from, values = ((_a) => (_a = series.buckets) == null ? void 0 : _a.mean)() ?? series.y, places = series.x) {
  var _a2;
  const epochs = ((_a2 = series.epochs) == null ? void 0 : _a2.length) === values.length ? series.epochs : void 0;
  if (sign > 0 && allFinite(values)) {
    if (from === 0) return { x: places, y: values, ...epochs && { epochs } };
    return { x: places.subarray(from), y: values.subarray(from), ...epochs && { epochs: epochs.subarray(from) } };
  }
  const finite = [];
  for (let i = from; i < values.length; i++) if (Number.isFinite(at(values, i))) finite.push(i);
  const those = (of) => Float64Array.from(finite, (i) => at(of, i));
  return { x: those(places), y: Float64Array.from(finite, (i) => sign * at(values, i)), ...epochs && { epochs: those(epochs) } };
}
function means({ x, y, epochs }, size) {
  const n = Math.ceil(y.length / size);
  const end = (i) => Math.min(y.length, (i + 1) * size);
  const last = (of) => Float64Array.from({ length: n }, (_, i) => at(of, end(i) - 1));
  const averaged = Float64Array.from({ length: n }, (_, i) => mean(y, i * size, end(i)));
  return { x: last(x), y: averaged, ...epochs && { epochs: last(epochs) } };
}
function loggedIn({ y, buckets }, from) {
  let all = 0;
  let perPoint = 1;
  for (let i = from; i < y.length; i++) {
    const finite = buckets ? at(buckets.count, i) - at(buckets.nonFinite, i) : Number.isFinite(at(y, i)) ? 1 : 0;
    all += finite;
    perPoint = Math.max(perPoint, finite);
  }
  return { all, perPoint };
}

// src/diagnosis/statistics/valley.ts
function valleyDeviation(values) {
  const n = values.length;
  if (n < 3) return 0;
  const falling = misfits(values);
  const rising = misfits(values.toReversed());
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k <= n; k++) least = Math.min(least, at(falling, k) + at(rising, n - k));
  return Math.sqrt(Math.max(0, least) / (n - 2));
}
function misfits(values) {
  const left = new Float64Array(values.length + 1);
  const pools = [];
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    let pool = { sum: at(values, i), count: 1, squares: 0 };
    let before = pools.at(-1);
    while (before !== void 0 && before.sum / before.count < pool.sum / pool.count) {
      pools.pop();
      total -= before.squares;
      pool = joined(before, pool);
      before = pools.at(-1);
    }
    pools.push(pool);
    total += pool.squares;
    left[i + 1] = total;
  }
  return left;
}
function joined(a, b) {
  const apart = a.sum / a.count - b.sum / b.count;
  return {
    sum: a.sum + b.sum,
    count: a.count + b.count,
    squares: a.squares + b.squares + apart * apart * a.count * b.count / (a.count + b.count)
  };
}

// src/diagnosis/signs/values.ts
var FEW = 10;
function widthOf(n) {
  return n < FEW ? 1 : n < 40 ? 3 : 5;
}
function movingMeans(values, width) {
  if (width <= 1) return values;
  const out = new Float64Array(Math.max(0, values.length - width + 1));
  for (let i = 0; i < out.length; i++) out[i] = mean(values, i, i + width);
  return out;
}
function startOf(values) {
  return mean(values, 0, Math.max(1, Math.floor(values.length / 100)));
}
function scatterOf(values) {
  if (values.length < 3) return void 0;
  if (values.length < FEW) return valleyDeviation(values);
  const bends = new Float64Array(values.length - 2);
  for (let i = 0; i < bends.length; i++) bends[i] = Math.abs(at(values, i) - 2 * at(values, i + 1) + at(values, i + 2));
  return 1.4826 * medianInPlace(bends) / Math.sqrt(6);
}
function spanOf(values) {
  const scratch = new Float64Array(values);
  const level = Math.max(Math.abs(quantileInPlace(scratch, 0.5)), 1e-12);
  return (quantileInPlace(scratch, 0.9) - quantileInPlace(scratch, 0.1)) / level;
}
function quantileInPlace(values, share) {
  const place = share * (values.length - 1);
  const low = Math.floor(place);
  const below = select(values, low);
  return below + (place - low) * (select(values, Math.min(values.length - 1, low + 1)) - below);
}
var MOST_RANKED = 100;
function trendProbability(values) {
  const n = Math.min(values.length, MOST_RANKED);
  if (n < 2) return 1;
  const step = values.length / n;
  const ranked = n === values.length ? values : Float64Array.from({ length: n }, (_, i) => at(values, Math.floor(i * step)));
  let score = 0;
  for (let i = 1; i < n; i++) {
    const later = at(ranked, i);
    for (let j = 0; j < i; j++) {
      const earlier = at(ranked, j);
      score += later > earlier ? 1 : later < earlier ? -1 : 0;
    }
  }
  return n > 8 ? upperTail((score - 1) / Math.sqrt(n * (n - 1) * (2 * n + 5) / 18)) : exactTail(n, score);
}
function exactTail(n, score) {
  let counts = [1];
  for (let k = 2; k <= n; k++) {
    const next = new Array(counts.length + k - 1).fill(0);
    for (let i = 0; i < counts.length; i++) for (let j = 0; j < k; j++) next[i + j] = (next[i + j] ?? 0) + (counts[i] ?? 0);
    counts = next;
  }
  const inversions = Math.floor((n * (n - 1) / 2 - score) / 2);
  const atMost = counts.slice(0, inversions + 1).reduce((sum, count) => sum + count, 0);
  return atMost / counts.reduce((sum, count) => sum + count, 0);
}
function upperTail(z) {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = 0.5 * poly * Math.exp(-x * x);
  return z >= 0 ? tail : 1 - tail;
}

// src/diagnosis/curve.ts
var MOST_POINTS = 1e3;
function curveOf(series, index, from, thresholds, atLeastPerPoint = 1) {
  const sign = series.direction === "max" ? -1 : 1;
  const points = finitePoints(series, sign, from);
  const perPoint = Math.max(atLeastPerPoint, Math.ceil(points.y.length / MOST_POINTS));
  const judged2 = perPoint > 1 ? means(points, perPoint) : points;
  const { x, y } = judged2;
  const n = y.length;
  if (n === 0) return void 0;
  const smooth = n < FEW ? y : runningMedian(y, oddWidth(n, thresholds.smoothingShare));
  const marks = marksOf(x, y, smooth);
  const lowest = series.role === "train" ? void 0 : lowestLogged(series, sign, from);
  const tailFrom = Math.max(0, n - Math.max(3, Math.floor(n * thresholds.tailShare)));
  const base = { series, index, from, axis: series.axis, sign, ...judged2, smooth, n, perPoint, tailFrom, first: at(y, 0) };
  return {
    ...base,
    logged: loggedIn(series, from),
    isCut: beginsLate(x, series.axis),
    ...marks,
    ...lowest === void 0 ? {} : { lowest },
    scatter: scatterOf(y) ?? 0,
    relativeScatter: marks.positive ? scatterOf(logarithmsOf(y)) ?? 0 : Number.NaN,
    ...descentsOf(smooth, marks.best.index),
    tail: mean(y, tailFrom, n)
  };
}
function marksOf(x, y, smooth) {
  const index = indexOfMin(smooth);
  const lowest = indexOfMin(y);
  return {
    best: { index, at: at(x, index), value: at(smooth, index) },
    lowest: { at: at(x, lowest), value: at(y, lowest) },
    positive: at(y, lowest) > 0
  };
}
function lowestLogged(series, sign, from) {
  const { x, y } = extremePoints(series, sign, from, sign < 0);
  if (y.length === 0) return void 0;
  const index = indexOfMin(y);
  return { at: at(x, index), value: at(y, index) };
}
function descentsOf(smooth, best) {
  const descent = descentOf(smooth, best);
  const spread = 4 * (upperQuartile(smooth) - at(smooth, best));
  return { descent, typicalDescent: spread > 0 ? Math.min(descent, spread) : descent };
}
function descentOf(smooth, best) {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < smooth.length; i++) {
    if (i <= best) before = Math.max(before, at(smooth, i));
    else after = Math.max(after, at(smooth, i));
  }
  const fallen = before - at(smooth, best);
  return fallen > 0 ? fallen : Math.max(0, after - at(smooth, best));
}
function rawValues(curve) {
  const { series, sign, from } = curve;
  if (curve.perPoint === 1 && series.buckets === void 0) return curve;
  return extremePoints(series, sign, from, sign > 0);
}
function beginsLate(x, axis) {
  const n = x.length;
  if (n < 2 || axis === "time") return false;
  const first = at(x, 0);
  const spacing2 = (at(x, n - 1) - first) / (n - 1);
  return first > (axis === "epoch" ? 2 : 10 * spacing2);
}
function logged(curve, value) {
  return curve.sign * value;
}
function riseOf(curve) {
  return riseTo(curve, curve.best.index > curve.tailFrom ? mean(curve.y, curve.best.index, curve.n) : curve.tail);
}
function riseFrom({ lowest, best, x, tailFrom }) {
  return lowest.at < at(x, tailFrom) ? lowest.at : Math.min(lowest.at, best.at);
}
function riseOfLast(curve) {
  return riseTo(curve, at(curve.y, curve.n - 1));
}
function isLastAlone(curve, allowed) {
  for (let i = Math.max(curve.tailFrom, curve.best.index); i < curve.n - 1; i++)
    if (riseTo(curve, at(curve.y, i)).relative > allowed) return false;
  return true;
}
function riseTo(curve, end) {
  const difference = end - curve.best.value;
  const descent = Math.max(curve.descent, curve.isCut ? Math.abs(curve.best.value) : 0, Number.MIN_VALUE);
  const share = difference / Math.max(curve.typicalDescent, Number.MIN_VALUE);
  if (curve.positive) return { difference, relative: difference / curve.best.value, share, noise: curve.relativeScatter };
  return { difference, relative: difference / descent, share, noise: curve.scatter / descent };
}
function lastLogged(curve) {
  const { x, y } = curve.series;
  for (let i = y.length - 1; i >= curve.from; i--) if (Number.isFinite(at(y, i))) return { at: at(x, i), value: at(y, i) };
  return { at: at(curve.x, curve.n - 1), value: logged(curve, at(curve.y, curve.n - 1)) };
}
function loggedRise(curve) {
  const best = logged(curve, curve.lowest.value);
  const rise = lastLogged(curve).value / best - 1;
  return curve.series.role !== "train" && best > 0 && rise > 0 ? { loggedRise: rise } : {};
}
function riseEvidence(curve, { relative, share, noise }) {
  const { lowest } = curve;
  return {
    rise: relative,
    ...loggedRise(curve),
    share,
    best: logged(curve, lowest.value),
    bestAt: lowest.at,
    end: logged(curve, curve.tail),
    noise
  };
}
function scatterShare(curve) {
  return curve.positive ? curve.relativeScatter : curve.scatter / Math.max(curve.descent, Number.MIN_VALUE);
}
function levelOf(curve) {
  return Math.abs(median(curve.smooth));
}

// src/diagnosis/select.ts
var LOSS_LIKE = [
  "logloss",
  "cross-entropy",
  "nll",
  "deviance",
  "mse",
  "rmse",
  "mae",
  "mape",
  "perplexity",
  "error",
  "wer",
  "cer"
];
function selectSeries(history, declared) {
  const all = history.series.map((series, index) => ({ series, index }));
  const adversarial = all.filter(({ series }) => series.adversarial === true);
  const supervised = all.filter(
    ({ series }) => series.adversarial !== true && isLoss(series, declared) && (adversarial.length === 0 || series.metric === "loss" && !OF_OPTIMIZER.test(series.name))
  );
  const role = supervised.some(({ series }) => series.role === "validation") ? "validation" : "test";
  const validations = supervised.filter(({ series }) => series.role === role).sort((a, b) => preference(a.series, declared) - preference(b.series, declared) || a.index - b.index);
  const main = validations[0];
  const reinforcement = main === void 0 && history.series.some(({ metric }) => metric === "reward");
  const training = supervised.filter(({ series }) => series.role === "train").map(({ series, index }) => ({ ...partOf(series, declared), index }));
  const partnerOf = partners(training, declared);
  const train = partnerOf(main == null ? void 0 : main.series);
  const metrics = taskMetrics(history, main == null ? void 0 : main.series, role);
  const alike2 = main === void 0 ? [] : validations.filter(({ series }) => sameKind(series, main.series));
  return {
    ...train === void 0 || reinforcement ? {} : { train },
    reinforcement,
    validations: alike2.map(({ index }) => index),
    parts: validations.filter(({ series }) => isPart(series, main == null ? void 0 : main.series)).map(({ index }) => index),
    partners: alike2.map(({ series }) => partnerOf(series)),
    metrics,
    counterparts: metrics.map((index) => counterpartOf(history.series[index], history)),
    adversarial: adversarial.map(({ index }) => index)
  };
}
var SAME_AS_LOSS = ["loss", "perplexity", "mse", "rmse", "logloss", "cross-entropy", "nll", "deviance"];
function taskMetrics({ series: all }, main, role) {
  const of = (wanted) => all.flatMap((series, index) => {
    if (series.role !== wanted || series.x.length === 0 || series === main || series.direction === "unknown") return [];
    if (series.direction === "max") return ["reward", "loss"].includes(series.metric) ? [] : [index];
    const isTask = !SAME_AS_LOSS.includes(series.metric) && series.metric !== (main == null ? void 0 : main.metric) && series.metric !== "other";
    return isTask && series.adversarial !== true && main !== void 0 ? [index] : [];
  });
  const found2 = of(role);
  return found2.length > 0 || role === "validation" ? found2 : of("validation");
}
function counterpartOf(metric, { series: all }) {
  const isUnnamed = ({ name, subset }) => name === subset;
  const index = all.findIndex(
    (series) => metric !== void 0 && series.role === "train" && series.metric === metric.metric && series.direction === metric.direction && series.x.length === metric.x.length && (metric.metric !== "other" || isUnnamed(series) && isUnnamed(metric))
  );
  return index < 0 ? void 0 : index;
}
function isLoss(series, declared) {
  if (series.role === "other" || series.x.length === 0 || isPlaceholder(series)) return false;
  return series.direction === "min" && (isDeclared(series, declared) || series.metric === "loss" || LOSS_LIKE.includes(series.metric));
}
var OF_OPTIMIZER = /loss_\d$/;
function isPlaceholder({ role, y, buckets }) {
  if (role === "train" || y.length === 0) return false;
  const isZero = (values) => values.every((value) => value === 0);
  return isZero(y) && (buckets === void 0 || isZero(buckets.max) && isZero(buckets.min));
}
function isDeclared(series, declared) {
  return declared !== void 0 && (series.name === declared || series.metric === declared);
}
function sameKind(series, main) {
  return series.metric === main.metric && series.component === main.component;
}
function isPart(series, main) {
  return series.component === true && main !== void 0 && main.component !== true && series.metric === "loss";
}
function preference(series, declared) {
  if (isDeclared(series, declared)) return declared === "loss" && series.component ? 50 : 0;
  if (series.component) return 50;
  if (series.metric === "loss") return series.subset === void 0 ? 1 : 2;
  const known = LOSS_LIKE.indexOf(series.metric);
  return known >= 0 ? 10 + known : 40;
}
var FEWEST = 6;
function partOf(series, declared) {
  const length = Math.log2(Math.max(1, series.x.length));
  return { series, name: componentName(series.name), preference: preference(series, declared), length };
}
function partners(training, declared) {
  const byName = /* @__PURE__ */ new Map();
  for (const part of training) {
    const known = byName.get(part.name);
    if (known === void 0) byName.set(part.name, [part]);
    else known.push(part);
  }
  const ofKind = /* @__PURE__ */ new Map();
  return (validation) => {
    var _a, _b;
    if (validation === void 0) return (_a = nearest(training, void 0)) == null ? void 0 : _a.index;
    const other = partOf(validation, declared);
    const kind = [validation.metric, validation.component, validation.axis, validation.x.length].join();
    const any = ofKind.get(kind) ?? nearest(training, { ...other, name: "-" });
    if (any === void 0) return void 0;
    ofKind.set(kind, any);
    const candidates = [...byName.get(other.name) ?? [], any].sort((a, b) => a.index - b.index);
    return (_b = nearest(candidates, other)) == null ? void 0 : _b.index;
  };
}
function nearest(parts, other) {
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const far = distance(part, other);
    if (far >= least) continue;
    least = far;
    best = part;
  }
  return best;
}
function distance({ series, name, preference: preference2, length }, other) {
  if (other === void 0) return 1e3 * preference2 + (series.aggregation === "epoch-mean" ? 0 : 1);
  const validation = other.series;
  const metric = series.metric === validation.metric && series.component === validation.component ? 0 : 1e3;
  const axis = series.axis === validation.axis ? 0 : 100;
  const sameName = name === other.name;
  const named = sameName ? 0 : series.component ? 50 : 25;
  const unlike = Math.min(20, Math.abs(length - other.length));
  const few = series.x.length < FEWEST ? 30 : 0;
  const isTwin = series.metric === validation.metric && sameName;
  return metric + axis + named + unlike + few + (isTwin && series.metric !== "loss" ? 0 : 1e3 * preference2);
}
function componentName(name) {
  return name.toLowerCase().replace(/train(ing)?|val(id(ation)?)?|eval|test/g, "").replace(/[^a-z0-9]+/g, "");
}

// src/diagnosis/detector.ts
function found(curve, statement) {
  const { beside, ...rest } = statement;
  const others = (beside ?? []).filter((one) => one !== void 0).map((one) => one.series.name);
  const finding2 = {
    ...rest,
    series: [curve.series.name, ...others],
    axis: curve.axis,
    evidence: finiteOnly(rest.evidence, curve),
    margin: Number.isFinite(rest.margin) ? Math.max(0, rest.margin) : MOST_MARGIN
  };
  return { state: "found", finding: finding2 };
}
function clear(kind, curve, value, threshold, evidence = {}) {
  const share = value / threshold;
  const margin = Number.isFinite(share) ? Math.min(1, Math.max(0, 1 - share)) : 1;
  const numbers = finiteOnly({ threshold, points: curve.n, ...evidence }, curve);
  return { state: "clear", kind, margin, series: [curve.series.name], evidence: numbers };
}
var MOST_MARGIN = 1e6;
function finiteOnly(evidence, curve) {
  const perPoint = evidence["perPoint"] ?? curve.perPoint * curve.logged.perPoint;
  if (perPoint <= 1 && !("perPoint" in evidence) && Object.values(evidence).every(Number.isFinite)) return evidence;
  const { perPoint: _perPoint, ...rest } = evidence;
  const told = perPoint > 1 ? { ...rest, perPoint, logged: curve.logged.all } : rest;
  return Object.fromEntries(Object.entries(told).filter(([, value]) => Number.isFinite(value)));
}
function abstain(kind, because, ...curves) {
  return { state: "notEvaluated", kind, because, series: curves.filter((one) => one !== void 0).map((one) => one.series.name) };
}
function missing(features, role) {
  if (features.selection.reinforcement) return { code: "reinforcement-learning" };
  const index = features.selection.adversarial.find((i) => {
    var _a;
    return ((_a = features.history.series[i]) == null ? void 0 : _a.role) === role;
  }) ?? features.selection.adversarial[0];
  const adversarial = index === void 0 ? void 0 : features.history.series[index];
  if (adversarial !== void 0) return ofGame(features, adversarial.name);
  const unknown = features.history.series.find(
    (series) => series.role === role && series.metric === "loss" && series.direction !== "min"
  );
  if (unknown !== void 0)
    return { code: unknown.direction === "max" ? "turned-loss" : "unknown-direction", series: unknown.name };
  const blank = blankLoss(features, role);
  if (blank !== void 0) return { code: "blank-loss", series: blank };
  const zero = features.history.series.find((series) => series.metric === "loss" && isPlaceholder(series));
  if (role === "validation" && zero !== void 0) return { code: "zero-loss", series: zero.name };
  if (features.train === void 0 && features.validation === void 0 && !hasLoss(features)) return nothingLikeIt(features);
  if (features.history.series.some((series) => series.role === role && isNeverFinite(series))) return { code: "not-finite" };
  return role === "train" ? { code: "no-training-loss" } : { code: "no-validation-loss" };
}
function ofGame({ selection }, name) {
  const isOfAgent = selection.reinforcement || OF_AN_AGENT.test(name);
  return isOfAgent ? { code: "reinforcement-learning" } : { code: "adversarial-loss", series: name };
}
var OF_AN_AGENT = /entropy|policy|actor|value_loss/i;
function isNeverFinite({ metric, y }) {
  return metric === "loss" && y.length > 0 && !y.some(Number.isFinite);
}
function blankLoss({ history }, role) {
  const isOf = (name) => /val|eval|test|dev/i.test(name) === (role === "validation");
  const blank = history.notes.flatMap((note) => note.code === "blank-may-hide-nan" && isOf(note.series) ? [note.series] : []);
  if (blank.length === 0) return void 0;
  const found2 = new Set(history.series.flatMap(({ name, y }) => y.length > 0 ? [name] : []));
  return blank.find((name) => !found2.has(name));
}
function hasLoss({ history, selection }) {
  return selection.adversarial.length > 0 || history.series.some(({ metric, x }) => metric === "loss" && x.length > 0);
}
var MOST_NAMES = 12;
function nothingLikeIt({ history }) {
  const names = history.series.filter(({ x }) => x.length > 0).map(({ name }) => name);
  return { code: "no-loss", found: names.slice(0, MOST_NAMES), of: names.length };
}
function tooFew({ n, perPoint, logged: { all } }, needed) {
  if (n >= needed) return void 0;
  return { code: "too-few-points", points: perPoint > 1 ? all : n, needed: needed * perPoint };
}
function onLoss(kind, features, [first, ...others], needed, judge18) {
  const role = [first, ...others].find((one) => features[one] !== void 0);
  const curve = role && features[role];
  if (curve === void 0) return [abstain(kind, missing(features, first))];
  const few = tooFew(curve, needed);
  return [few ? abstain(kind, few, curve) : judge18(curve)];
}
function onPair(kind, features, needed, judge18) {
  const { train, validation, aligned } = features;
  if (validation === void 0) return [abstain(kind, missing(features, "validation"))];
  if (train === void 0) return [abstain(kind, missing(features, "train"), validation)];
  const few = tooFew(validation, needed);
  if (few) return [abstain(kind, few, validation)];
  if (aligned === void 0) return [abstain(kind, { code: "no-common-points" }, train, validation)];
  return [judge18(validation, train, aligned)];
}
function shortened(confidence, curve, thresholds) {
  const missingShare = Math.max(0, 1 - curve.n / thresholds.fullPoints);
  return confidence * (1 - 0.3 * missingShare);
}

// src/diagnosis/signs/measured.ts
function isMeasured(sign) {
  return !("because" in sign);
}
function numbersOf(sign) {
  return sign !== void 0 && isMeasured(sign) ? sign : void 0;
}

// src/diagnosis/findings/broken-evaluation/rule.ts
function detect(features, thresholds) {
  return onLoss("broken-evaluation", features, ["validation"], 8, (curve) => {
    var _a;
    const dip = ((_a = numbersOf(features.signs.skill.get(curve.series))) == null ? void 0 : _a.dip) ?? 1;
    const index = indexOfMin(curve.y);
    if (!(curve.positive && dip < thresholds.evaluationDip)) return clear("broken-evaluation", curve, 0, 1, { dip });
    return found(curve, {
      kind: "broken-evaluation",
      severity: "warning",
      from: at(curve.x, Math.max(0, index - 1)),
      to: at(curve.x, Math.min(curve.n - 1, index + 1)),
      evidence: {
        dip,
        brokenAt: at(curve.x, index),
        value: logged(curve, at(curve.y, index)),
        before: logged(curve, at(curve.y, index - 1)),
        after: logged(curve, at(curve.y, index + 1)),
        threshold: thresholds.evaluationDip,
        points: curve.n
      },
      margin: 1,
      confidence: shortened(0.9, curve, thresholds),
      advice: ["check-validation"],
      checklist: [1, 8]
    });
  });
}

// src/diagnosis/findings/broken-evaluation/kind.ts
var brokenEvaluation = {
  signs: ["skill", "metrics"],
  evidence: EVIDENCE,
  detect,
  threshold: "ratio",
  source: OWN
};

// src/diagnosis/findings/constant-metric/evidence.ts
var EVIDENCE2 = {
  value: "metric",
  fall: "share",
  last: "flag",
  first: "loss",
  end: "loss",
  ...POINTS,
  threshold: "count",
  noise: "share"
};

// src/diagnosis/findings/constant-metric/rule.ts
function detect2(features, thresholds) {
  var _a;
  const { metrics, signs } = features;
  const [first] = metrics;
  if (first === void 0) return [abstain("constant-metric", { code: "no-task-metric" })];
  const constant = metrics.find(({ series }) => isConstant(signs.metrics.get(series), signs.learned, thresholds));
  if (constant === void 0) return [clear("constant-metric", first, 0, 1)];
  const loss = features.validation ?? features.train;
  const { fall } = signs.learned;
  const from = constant.n - Math.round((((_a = numbersOf(signs.metrics.get(constant.series))) == null ? void 0 : _a.same) ?? 1) * constant.n);
  return [
    found(constant, {
      kind: "constant-metric",
      severity: "warning",
      from: at(constant.x, from),
      to: at(constant.x, constant.n - 1),
      evidence: {
        value: logged(constant, at(constant.y, constant.n - 1)),
        ...fall !== void 0 && { fall },
        ...loss && { first: logged(loss, loss.first), end: logged(loss, loss.tail) },
        ...from > 0 && { last: 1 },
        threshold: thresholds.minConstant,
        points: constant.n - from
      },
      margin: 1,
      confidence: 0.9,
      advice: adviceFor(constant, from, features),
      checklist: [1, 8],
      beside: [loss]
    })
  ];
}
function adviceFor(constant, from, { train }) {
  if (at(constant.y, 0) === 0) return ["change-the-metric", "check-validation"];
  const since = (train == null ? void 0 : train.y.filter((_, i) => at(train.x, i) >= at(constant.x, from))) ?? new Float64Array();
  const stands = since.length >= FEW && at(since, 0) > 0 && 1 - at(since, indexOfMin(since)) / at(since, 0) < STANDS;
  return stands ? ["overfit-one-batch", "lower-learning-rate", "check-validation"] : ["check-validation", "change-the-metric"];
}
var STANDS = 0.01;
var FELL = 0.05;
function isConstant(sign, { fall, extent }, { minConstant, minConstantExtent, slowFall, stuckBelow, improvedFrom }) {
  const numbers = numbersOf(sign);
  if (numbers === void 0 || numbers.end >= 1) return false;
  if (extent < minConstantExtent && fall !== void 0 && fall < slowFall) return false;
  if (!numbers.constant) return numbers.stuck && numbers.isAccuracy && numbers.end < stuckBelow && numbers.drop < FELL;
  const little = numbers.end < improvedFrom && fall !== void 0 && fall < 0.3;
  return numbers.points >= minConstant && (numbers.end < stuckBelow || little);
}

// src/diagnosis/findings/constant-metric/kind.ts
var constantMetric = {
  signs: ["metrics"],
  evidence: EVIDENCE2,
  detect: detect2,
  threshold: "count",
  source: OWN
};

// src/diagnosis/findings/divergence/evidence.ts
var EVIDENCE3 = {
  reached: "loss",
  limit: "loss",
  ...POINTS,
  rise: "share",
  loggedRise: "share",
  lost: "share",
  best: "loss",
  bestAt: "position",
  end: "loss",
  first: "loss",
  growing: "flag",
  noise: "share",
  threshold: "share"
};

// src/diagnosis/findings/divergence/rule.ts
var FEWEST2 = 4;
function detect3(features, thresholds) {
  const exploded = [features.train, ...features.validations].filter((curve) => curve !== void 0).filter(isBeyond);
  if (exploded.length > 0) return exploded.map((curve) => beyond(curve, thresholds));
  return onLoss("divergence", features, ["train", "validation"], FEWEST2, (curve) => judge(curve, features, thresholds));
}
var MOST = Number.MAX_VALUE / 1024;
function isBeyond(curve) {
  const { x, y } = rawValues(curve);
  const from = curve.n < FEWEST2 ? Number.POSITIVE_INFINITY : at(curve.x, curve.tailFrom);
  for (let i = y.length - 1; i >= 0 && at(x, i) >= from; i--) if (Math.abs(at(y, i)) > MOST) return true;
  return false;
}
function beyond(curve, thresholds) {
  const { x, y } = rawValues(curve);
  const first = y.findIndex((value) => Math.abs(value) > MOST);
  return found(curve, {
    kind: "divergence",
    severity: "failing",
    from: at(x, first),
    to: at(curve.x, curve.n - 1),
    evidence: { reached: logged(curve, at(y, first)), limit: MOST, points: curve.n },
    margin: 1,
    confidence: shortened(0.95, curve, thresholds),
    advice: ADVICE,
    checklist: [2, 5]
  });
}
var ADVICE = ["lower-learning-rate", "clip-gradients", "use-a-schedule"];
function judge(curve, features, thresholds) {
  const fall = fallOf(curve, thresholds);
  const growing = isGrowing(curve, thresholds.divergenceGrowth);
  const evidence = {
    rise: fall.rise,
    ...loggedRise(curve),
    lost: fall.lost,
    best: logged(curve, curve.lowest.value),
    bestAt: curve.lowest.at,
    end: logged(curve, curve.tail),
    first: logged(curve, curve.first),
    noise: fall.noise
  };
  const alone = features.train === void 0;
  const over = alone ? fall.aboveFirst / thresholds.divergenceAlone : overOf(fall, thresholds);
  const lost = isLost(curve, features, thresholds);
  const reached = curve === features.train && isBestAtEnd(features.validation, thresholds);
  if (reached || isFragment(curve, features) || !growing && !(over > 1) && !lost)
    return clear("divergence", curve, Math.max(0, reached ? Math.min(1, over) : over), 1, evidence);
  return found(curve, {
    kind: "divergence",
    severity: "failing",
    from: curve.lowest.at,
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...growing && { growing: 1 },
      threshold: alone ? thresholds.divergenceAlone : fall.needed,
      points: curve.n
    },
    margin: Math.max(growing ? 1 : 0, over - 1, lost ? curve.tail / curve.first - 1 : 0),
    confidence: shortened(0.95, curve, thresholds),
    advice: ADVICE,
    checklist: [2, 5],
    beside: features.train ? [features.validation] : []
  });
}
function overOf({ aboveFirst, rise, needed, lost }, thresholds) {
  return Math.max(aboveFirst / thresholds.divergenceRise, Math.min(rise / needed, lost / thresholds.divergenceLost));
}
function isBestAtEnd(validation, thresholds) {
  if (validation === void 0 || !validation.positive || validation.n < thresholds.minPoints) return false;
  const fallen = validation.first - validation.tail > thresholds.nothingLearned * validation.first;
  return fallen && validation.best.index >= validation.tailFrom;
}
function beginningOf({ first, n, y, scatter }) {
  return n < MANY || scatter === 0 ? first : Math.max(first, median(y.slice(0, 5)));
}
var MANY = 40;
function isFragment(curve, { signs }) {
  var _a;
  if (curve.n < 5 && curve.axis !== "epoch") return true;
  const budget = numbersOf(signs.budget);
  if ((budget == null ? void 0 : budget.beginsLate) !== true && curve.n >= 5) return false;
  const scatter = ((_a = numbersOf(signs.scatter.get(curve.series))) == null ? void 0 : _a.deviation) ?? 0;
  return curve.n < 5 ? (budget == null ? void 0 : budget.beginsLate) === true : curve.tail - curve.first < 5 * scatter;
}
function isLost(curve, { signs, train }, thresholds) {
  var _a;
  const skill = numbersOf(signs.skill.get(curve.series));
  if (skill === void 0 || skill.points < FEWEST2 || !(skill.start > 0) || curve !== train) return false;
  const scatter = ((_a = numbersOf(signs.scatter.get(curve.series))) == null ? void 0 : _a.deviation) ?? 0;
  const high = skill.end > (1 + thresholds.divergenceRise) * Math.min(skill.start, skill.best);
  return high && skill.end > 1.2 * skill.start && skill.end - skill.start > 5 * scatter;
}
function fallOf(curve, thresholds) {
  const end = at(curve.y, indexOfMin(curve.y, curve.tailFrom));
  const descent = Math.max(curve.first - curve.best.value, curve.best.index > 0 ? curve.descent : 0);
  const lost = descent > 0 ? (end - curve.best.value) / descent : 0;
  const scale = curve.positive ? curve.best.value : Math.max(descent, Number.MIN_VALUE);
  const noise = curve.positive ? curve.relativeScatter : curve.scatter / scale;
  const first = beginningOf(curve);
  const firstScale = curve.positive ? first : Math.max(descent, levelOf(curve), Number.MIN_VALUE);
  return {
    rise: (end - curve.best.value) / scale,
    needed: Math.max(thresholds.divergenceRise, thresholds.divergenceNoise * noise),
    noise,
    lost,
    aboveFirst: Math.max(0, (end - first) / firstScale)
  };
}
function isGrowing(curve, factor) {
  if (!curve.positive || curve.n < 6) return false;
  for (let i = curve.n - 5; i < curve.n; i++) if (at(curve.y, i) < factor * at(curve.y, i - 1)) return false;
  return true;
}

// src/diagnosis/findings/divergence/kind.ts
var divergence = {
  signs: ["rise"],
  evidence: EVIDENCE3,
  detect: detect3,
  threshold: "share",
  source: CHECKER
};

// src/diagnosis/findings/early-stopping/evidence.ts
var EVIDENCE4 = {
  saved: "share",
  lost: "share",
  stopAt: "position",
  best: "loss",
  bestAt: "position",
  threshold: "share",
  noise: "share",
  ...POINTS
};

// src/diagnosis/findings/early-stopping/rule.ts
var STRIP = 5;
var STRIPS = 4;
function detect4(features, thresholds) {
  return onLoss("early-stopping", features, ["validation"], STRIP * (STRIPS + 1), (curve) => judge2(curve, features, thresholds));
}
function judge2(curve, features, thresholds) {
  const stop = successiveRises(curve);
  const saved = stop === void 0 ? 0 : (curve.n - 1 - stop) / curve.n;
  const kept = stop === void 0 ? curve.best.value : Math.min(...curve.smooth.subarray(0, stop + 1));
  const lost = (kept - curve.best.value) / Math.max(Math.abs(curve.best.value), Number.MIN_VALUE);
  const evidence = {
    saved,
    lost,
    stopAt: at(curve.x, stop ?? curve.n - 1),
    best: logged(curve, curve.lowest.value),
    bestAt: curve.lowest.at
  };
  if (stop === void 0 || saved <= thresholds.savedShare || lost > thresholds.lostAtMost) {
    return clear("early-stopping", curve, saved, thresholds.savedShare, evidence);
  }
  return found(curve, {
    kind: "early-stopping",
    severity: "note",
    from: at(curve.x, stop),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.savedShare, noise: scatterShare(curve), points: curve.n },
    margin: saved / thresholds.savedShare - 1,
    confidence: shortened(0.85, curve, thresholds),
    advice: ["stop-earlier"],
    checklist: [4],
    beside: [features.train]
  });
}
function successiveRises(curve) {
  let rises = 0;
  let before = mean(curve.y, 0, STRIP);
  for (let end = 2 * STRIP; end <= curve.n; end += STRIP) {
    const here = mean(curve.y, end - STRIP, end);
    rises = here > before ? rises + 1 : 0;
    if (rises >= STRIPS) return end - 1;
    before = here;
  }
  return void 0;
}

// src/diagnosis/findings/early-stopping/kind.ts
var earlyStopping = {
  signs: ["rise", "budget"],
  evidence: EVIDENCE4,
  detect: detect4,
  threshold: "share",
  source: PRECHELT
};

// src/diagnosis/findings/generalization-gap/evidence.ts
var EVIDENCE5 = {
  gap: "loss",
  earlier: "loss",
  ratio: "ratio",
  share: "share",
  train: "loss",
  validation: "loss",
  threshold: "share",
  noise: "share",
  ...POINTS
};

// src/diagnosis/places.ts
function placeOn(to, position, from) {
  return from.axis === to.axis ? position : logged2(to.x, converted(to, position, from));
}
function converted(to, position, from) {
  const epoch = from.axis === "epoch" ? position : from.epochs && interpolate(from.x, from.epochs, position);
  if (epoch !== void 0 && to.axis === "epoch") return epoch;
  if (epoch !== void 0 && to.epochs !== void 0) return interpolate(to.epochs, to.x, epoch);
  const share = (position - at(from.x, 0)) / Math.max(lengthOf(from.x), Number.MIN_VALUE);
  return at(to.x, 0) + share * lengthOf(to.x);
}
function indexBy(curve, position, from) {
  const place = placeOn(curve, position, from);
  return Math.max(
    0,
    curve.x.findLastIndex((x) => x <= place)
  );
}
function logged2(x, place) {
  const rounding = 1e-12 * Math.max(Math.abs(place), lengthOf(x));
  return x.find((one) => Math.abs(one - place) <= rounding) ?? place;
}
function lengthOf(x) {
  return at(x, x.length - 1) - at(x, 0);
}
function interpolate(x, y, place) {
  let low = 0;
  let high = x.length - 1;
  if (place <= at(x, low)) return at(y, low);
  if (place >= at(x, high)) return at(y, high);
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (at(x, middle) <= place) low = middle;
    else high = middle;
  }
  const width = at(x, high) - at(x, low);
  return width === 0 ? at(y, high) : at(y, low) + (place - at(x, low)) / width * (at(y, high) - at(y, low));
}

// src/diagnosis/restart.ts
function lastStart(series, restart) {
  const { x } = series;
  const first = at(x, 0);
  for (let i = x.length - 1; i > 0; i--) {
    if (at(x, i) >= at(x, i - 1)) continue;
    if (restart !== void 0 || at(x, i) - first <= 0.1 * (at(x, i - 1) - first)) return i;
  }
  return 0;
}
function beforeRestart(history) {
  const at2 = history.breaks.findLastIndex(({ kind }) => kind === "restart");
  if (at2 < 0) return void 0;
  const restart = history.breaks[at2];
  const series = history.series.map((one) => firstPoints(one, lastStart(one, restart))).filter(({ x }) => x.length > 0);
  return { ...history, series, breaks: history.breaks.slice(0, at2) };
}
function firstPoints(series, count) {
  const { epochs, buckets } = series;
  return {
    ...series,
    x: series.x.slice(0, count),
    y: series.y.slice(0, count),
    ...epochs && { epochs: epochs.slice(0, count) },
    ...buckets && { buckets: firstBuckets(buckets, count) }
  };
}
function firstBuckets({ minAt, maxAt, ...buckets }, count) {
  return {
    min: buckets.min.slice(0, count),
    max: buckets.max.slice(0, count),
    mean: buckets.mean.slice(0, count),
    count: buckets.count.slice(0, count),
    nonFinite: buckets.nonFinite.slice(0, count),
    ...minAt && { minAt: minAt.slice(0, count) },
    ...maxAt && { maxAt: maxAt.slice(0, count) }
  };
}

// src/diagnosis/signs/budget.ts
function budgetOf(history, curve) {
  if (curve === void 0) return { because: { code: "no-loss", found: [], of: 0 } };
  const to = at(curve.x, curve.n - 1);
  const { planned, completion, ending } = history;
  const end = (planned == null ? void 0 : planned.axis) === curve.axis ? planned.end : void 0;
  return {
    evaluations: curve.n,
    from: at(curve.x, 0),
    to,
    ...end !== void 0 && { planned: end, ...end > 0 && { done: Math.min(1, to / end) } },
    completion,
    ...ending !== void 0 && { ending },
    restarts: history.breaks.filter(({ kind }) => kind === "restart").length,
    beginsLate: curve.isCut
  };
}

// src/diagnosis/signs/course.ts
var NEXT = 0.8;
function courseOf(values) {
  const n = values.length;
  if (n < 5) return { because: { code: "too-few-points", points: n, needed: 5 } };
  const width = widthOf(n);
  const now = mean(values, n - width, n);
  const center = Math.max(0, Math.round(n / 2) - 1);
  const half = width >> 1;
  const brought = Math.max(0, mean(values, Math.max(0, center - half), Math.min(n, center + half + 1)) - now);
  const scale = Math.max(Math.abs(now), 1e-12);
  return {
    now,
    brought,
    sureGain: Math.min(NEXT * brought, geometric(values, now)) / scale
  };
}
function mirroredGain({ now, brought }) {
  return NEXT * brought / Math.max(Math.abs(now), 1e-12);
}
function geometric(values, now) {
  const n = values.length;
  const width = widthOf(n);
  const around = (share) => {
    const center = Math.round(share * (n - 1));
    const from = Math.max(0, Math.min(n - width, center - (width >> 1)));
    return mean(values, from, from + width);
  };
  const last = around(0.8) - now;
  const before = around(0.6) - around(0.8);
  if (!(last > 0)) return 0;
  const ratio = before > 0 ? Math.min(1, last / before) : 1;
  let sum = 0;
  for (let k = 1; k <= 5; k++) sum += last * ratio ** k;
  return sum;
}
function levelFrom(x, values) {
  const n = values.length;
  if (n < 8) return void 0;
  const width = widthOf(n);
  const end = mean(values, n - width, n);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const band = 0.02 * (high - end);
  let from = n - width;
  while (from >= width && mean(values, from - width, from) - end <= band) from--;
  return from <= 0.75 * n ? at(x, from) : void 0;
}

// src/diagnosis/signs/finite.ts
function finiteOf(series, from) {
  const { x, y, buckets } = series;
  let [count, points, first, last, lastFinite, back] = [0, 0, -1, -1, -1, false];
  let [highest2, brokenFrom] = [Number.NEGATIVE_INFINITY, -1];
  for (let i = from; i < y.length; i++) {
    const finite = Number.isFinite(at(y, i));
    const here = buckets ? at(buckets.nonFinite, i) : finite ? 0 : 1;
    points += buckets ? at(buckets.count, i) : 1;
    count += here;
    if (here > 0) [first, last] = [first < 0 ? i : first, i];
    if (finite) [highest2, brokenFrom] = [Math.max(highest2, at(y, i)), -1];
    else if (brokenFrom < 0) brokenFrom = i;
    if (first < 0 && finite) lastFinite = i;
    if (first >= 0 && finite) back = true;
  }
  return {
    points,
    count,
    ...first >= 0 && { firstAt: at(x, first), lastAt: at(x, last) },
    ...lastFinite >= 0 && first >= 0 && { lastFinite: { at: at(x, lastFinite), value: at(y, lastFinite) } },
    ...highest2 > Number.NEGATIVE_INFINITY && { highest: highest2 },
    ...brokenFrom >= 0 && { brokenFrom: at(x, brokenFrom) },
    recovered: first >= 0 && last < y.length - 1,
    toTheEnd: first >= 0 && !back
  };
}
function spikesAbove(y, level, from) {
  let count = 0;
  for (let i = from; i < y.length; i++) if (at(y, i) > level && !(i > from && at(y, i - 1) > level)) count++;
  return count;
}
function gradientsOf(history, { spikeSkip: skip, gradientSpike: gradientSpike2 }) {
  const series = history.series.find(({ metric, y: y2 }) => metric === "gradnorm" && y2.length > 0);
  if (series === void 0) return void 0;
  const { x, y } = series;
  const { count, firstAt, recovered } = finiteOf(series, 0);
  const finite = y.filter(Number.isFinite);
  const usual = finite.length === 0 ? Number.NaN : median(finite);
  let index = -1;
  for (let i = Math.ceil(skip * y.length); i < y.length; i++)
    if (Number.isFinite(at(y, i)) && (index < 0 || at(y, i) > at(y, index))) index = i;
  return {
    series: series.name,
    points: y.length,
    count,
    ...firstAt !== void 0 && { firstAt },
    toTheEnd: count > 0 && !recovered,
    largest: index >= 0 && usual > 0 ? at(y, index) / usual : 1,
    largestValue: index < 0 ? Number.NaN : at(y, index),
    spikes: spikesAbove(y, gradientSpike2 * usual, Math.ceil(skip * y.length)),
    largestAt: index < 0 ? Number.NaN : at(x, index)
  };
}

// src/diagnosis/signs/cliff.ts
var FELL2 = 10;
var AROUND = 5;
var STEADY = 2;
function cliffOf({ x, y, n, positive }) {
  if (!positive) return void 0;
  for (let i = AROUND; i + AROUND <= n; i++) {
    const times = at(y, i - 1) / at(y, i);
    if (times > FELL2 && isSteady(y.subarray(i - AROUND, i)) && isSteady(y.subarray(i, i + AROUND))) return { at: at(x, i), times };
  }
  return void 0;
}
function isSteady(values) {
  return at(values, indexOfMax(values)) < STEADY * at(values, indexOfMin(values));
}

// src/diagnosis/signs/pace.ts
var STANDS2 = 0.02;
var NOTHING = 0.01;
var MOST_POINTS2 = 500;
function paceOf(curve, rate) {
  const step = Math.max(1, Math.ceil(rate.y.length / MOST_POINTS2));
  const taken = Array.from(rate.y.keys()).filter((i) => (i % step === 0 || i === rate.y.length - 1) && at(rate.y, i) >= 0);
  const highest2 = taken.reduce((most, i) => Math.max(most, at(rate.y, i)), 0);
  if (taken.length < 2 || !(highest2 > 0) || !Number.isFinite(highest2)) return void 0;
  const x = Float64Array.from(taken, (i) => placeOn(curve, at(rate.x, i), rate));
  const y = Float64Array.from(taken, (i) => at(rate.y, i) / highest2);
  if (y.every((value) => value > 1 - 1e-9)) return void 0;
  const plain = timesOf(curve);
  const from = at(curve.x, 0) - at(plain, 0);
  const times = new Float64Array(curve.n);
  let [sum, before] = [0, from];
  for (let i = 0; i < curve.n; i++) {
    const place = at(curve.x, i);
    sum += (place - before) * interpolate(x, y, (place + before) / 2);
    times[i] = Math.max(sum, Number.MIN_VALUE);
    before = place;
  }
  const last = at(curve.x, curve.n - 1);
  const end = interpolate(x, y, last);
  const done = end < NOTHING;
  const earlier = interpolate(x, y, last - 0.1 * (last - from));
  return { times, end, rate: end * highest2, done, changing: !done && Math.abs(end - earlier) > STANDS2 };
}
function timesOf({ x, n }) {
  const spacing2 = (at(x, n - 1) - at(x, 0)) / Math.max(1, n - 1);
  const from = at(x, 0) > 0 ? 0 : at(x, 0) - spacing2;
  const times = new Float64Array(n);
  for (let i = 0; i < n; i++) times[i] = at(x, i) - from;
  return times;
}

// src/diagnosis/signs/settling.ts
var FROM = 0.2;
var MOST_FITTED = 40;
var FEWEST3 = 6;
var LIKELIER = 10;
var LEFT = 2.5;
var EXACT = 1e-6;
var RATIO = 1.5;
var RATES = Array.from({ length: 11 }, (_, i) => 0.5 * RATIO ** i);
var FINEST = 1.02;
var POWERS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2.5];
function settlingOf(curve, y, times, smooth) {
  const done = at(times, curve.n - 1);
  const begin = times.findIndex((time) => time >= FROM * done);
  const perMean = Math.ceil((curve.n - begin) / MOST_FITTED);
  const count = Math.floor((curve.n - begin) / perMean);
  if (count < FEWEST3) return void 0;
  const meansOf = (values) => {
    const from = curve.n - count * perMean;
    return Float64Array.from({ length: count }, (_, i) => mean(values, from + i * perMean, from + (i + 1) * perMean));
  };
  const logs = meansOf(times).map((time) => Math.log(time / done));
  const shares = logs.map(Math.exp);
  const fitLaw = fitter(
    meansOf(y),
    meansOf(smooth).map((value) => (curve.positive ? value : curve.descent) ** -2),
    curve.positive
  );
  const exponential = (rate2) => ({ rate: rate2, ...fitLaw(shares, -rate2) });
  let nearest2 = RATES.map(exponential).reduce(better);
  for (let ratio = Math.sqrt(RATIO); ratio > FINEST; ratio = Math.sqrt(ratio))
    nearest2 = [exponential(nearest2.rate / ratio), exponential(nearest2.rate * ratio)].reduce(better, nearest2);
  const { error, height, rate } = nearest2;
  const power = Math.min(...POWERS.map((of) => fitLaw(logs, -of).error));
  const scatter = curve.positive ? curve.relativeScatter : curve.scatter / curve.descent;
  const isWithinScatter = error / count < LEFT * Math.max(scatter ** 2 / perMean, EXACT);
  if (!isWithinScatter || !(count * Math.log(power / error) >= LIKELIER)) return void 0;
  return (ratio) => height * (Math.exp(-rate) - Math.exp(-rate * ratio));
}
var SPIKE = 8;
function withoutSpikes({ y, smooth, positive, scatter, relativeScatter }) {
  return y.map((value, i) => {
    const usual = at(smooth, i);
    return Math.abs(value - usual) > SPIKE * (positive ? relativeScatter * usual : scatter) ? usual : value;
  });
}
function better(best, one) {
  return one.error < best.error ? one : best;
}
function fitter(y, weights, isPositive2) {
  let [all, sumY] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    all += at(weights, i);
    sumY += at(weights, i) * at(y, i);
  }
  const meanY = sumY / all;
  const around = y.map((value) => value - meanY);
  let errorY = 0;
  for (let i = 0; i < y.length; i++) errorY += at(weights, i) * at(around, i) ** 2;
  return (of, factor) => {
    let [sum, squares, products] = [0, 0, 0];
    for (let i = 0; i < y.length; i++) {
      const law = Math.exp(factor * at(of, i));
      const weighted = at(weights, i) * law;
      sum += weighted;
      squares += weighted * law;
      products += weighted * at(around, i);
    }
    const spread = squares - sum * sum / all;
    const height = spread > 0 ? Math.max(0, products / spread) : 0;
    if (!isPositive2 || meanY >= height * sum / all) return { error: errorY - height * (2 * products - height * spread), height };
    const through = (products + meanY * sum) / squares;
    return { error: errorY + meanY * meanY * all - through * through * squares, height: through };
  };
}

// src/diagnosis/signs/forecast.ts
var NO_GAIN = 5e-3;
function bringsNothing({ done, ahead }) {
  const half = ahead.find(({ more }) => more === 0.5) ?? ahead.at(-1);
  return done || half !== void 0 && half.gain < NO_GAIN;
}
var MORE = [0.25, 0.5, 1];
var NOISE = 1.15;
var WIDEST = 0.5;
var LEAST = 0.1;
var MOST2 = [2.2, 1.9, 2.4];
var MOST_OF_SETTLING = 2.5;
var FEWEST4 = 5;
function forecastOf(curve, rate) {
  const { y, n } = curve;
  if (n < FEWEST4) return { because: { code: "too-few-points", points: n, needed: FEWEST4 } };
  const cliff = cliffOf(curve);
  if (cliff !== void 0) return { because: { code: "other-loss", axis: curve.axis, ...cliff } };
  const paced = rate && paceOf(curve, rate);
  if ((paced == null ? void 0 : paced.changing) === true) return { because: { code: "rate-changing", rate: paced.rate } };
  const plain = timesOf(curve);
  const length = at(plain, n - 1);
  const now = mean(y, n - widthOf(n), n);
  const noise = NOISE * (curve.positive ? curve.relativeScatter * now : curve.scatter);
  const scale = Math.max(curve.positive ? Math.abs(now) : Math.max(curve.descent, Math.abs(now) * 1e-9), Number.MIN_VALUE);
  if (2 * noise > WIDEST * scale) return { because: { code: "too-noisy" } };
  const ceiling = curve.positive ? 1 : Number.POSITIVE_INFINITY;
  const floor = curve.positive ? 0 : Number.NEGATIVE_INFINITY;
  const share = (gain) => Math.max(0, Math.min(ceiling, gain / scale));
  const ahead = reachOf(curve, now, paced ?? { times: plain, end: 1 }, length, noise).flatMap((reach) => {
    const { more, gain, most, brought } = reach;
    if (![gain, most, 2 * noise, scale].every(Number.isFinite) || most - LEAST * gain + 2 * noise > WIDEST * scale) return [];
    const expected = Math.max(floor, now - gain);
    const low = Math.max(floor, now - most - noise);
    const rises = -brought > noise ? { rises: true } : {};
    const gains = { gain: share(now - expected), most: share(now - low) };
    return [{ more, expected, low, high: now - LEAST * gain + noise, ...gains, ...rises }];
  });
  if (ahead.length === 0) return { because: { code: "too-steep" } };
  const beyond2 = ahead.length < MORE.length ? { beyond: { code: "too-steep" } } : {};
  const told = curve.positive ? {} : { ofFall: true };
  return { now, ...told, done: (paced == null ? void 0 : paced.done) === true, length, ahead, ...beyond2 };
}
function reachOf(curve, now, { times, end }, length, noise) {
  const smooth = smoothed(curve.y, widthOf(curve.n));
  const done = at(times, curve.n - 1);
  const ratios = MORE.map((more) => 1 + end * more * length / done);
  const brought = ratios.map((ratio) => ratio > 1 ? interpolate(times, smooth, done / ratio) - now : 0);
  const y = withoutSpikes(curve);
  const settling = brought.some((one) => one > 0) ? settlingOf(curve, y, times, smooth) : void 0;
  if (settling !== void 0)
    return MORE.map((more, i) => {
      const gain = settling(ratios[i] ?? 1);
      return { more, gain, most: MOST_OF_SETTLING * gain, brought: brought[i] ?? 0 };
    });
  const quarterAgo = (quarters) => interpolate(times, smooth, (1 - quarters / 4) * done);
  const last = quarterAgo(1) - now;
  const before = quarterAgo(2) - quarterAgo(1);
  const descent = sureDescent(y, times, noise / NOISE) * done;
  let shorter;
  return MORE.map((more, i) => {
    const ratio = ratios[i] ?? 1;
    const mirrored = Math.max(0, brought[i] ?? 0) * nextOf(ratio);
    const flat = goesOn(last, before, 4 * (ratio - 1)) < FLATTENED * mirrored ? FLAT : 1;
    const gain = concave(Math.min(flat * mirrored, descent * (ratio - 1)), more, shorter, SLACK * noise);
    shorter = { more, gain, most: Math.max((MOST2[i] ?? 0) * mirrored, (shorter == null ? void 0 : shorter.most) ?? 0), brought: brought[i] ?? 0 };
    return shorter;
  });
}
function nextOf(ratio) {
  return Math.max(0, 1 - 0.2 * (ratio - 1));
}
var FLATTENED = 0.3;
var FLAT = 0.75;
var LINE = 2 / 3;
var DOUBT = 2;
function sureDescent(y, times, scatter) {
  const n = y.length;
  const from = times.findIndex((time) => time >= (1 - LINE) * at(times, n - 1));
  const [middle, level] = [mean(times, from, n), mean(y, from, n)];
  let [spread, products] = [0, 0];
  for (let i = from; i < n; i++) {
    spread += (at(times, i) - middle) ** 2;
    products += (at(times, i) - middle) * (at(y, i) - level);
  }
  const slope = -products / spread;
  return slope > 0 ? Math.max(0, slope - DOUBT * scatter ** 2 / (spread * slope)) : 0;
}
var SLACK = 0.1;
function concave(gain, more, shorter, slack) {
  return shorter === void 0 ? gain : Math.min(Math.max(gain, shorter.gain), shorter.gain * more / shorter.more + slack);
}
function goesOn(last, before, quarters) {
  if (!(last > 0)) return 0;
  const ratio = last / before;
  return ratio > 0 && ratio < 1 ? last * ratio * (1 - ratio ** quarters) / (1 - ratio) : last * quarters;
}
function smoothed(y, width) {
  const half = width >> 1;
  const smooth = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) smooth[i] = mean(y, Math.max(0, i - half), Math.min(y.length, i + half + 1));
  return smooth;
}

// src/diagnosis/signs/gap.ts
function gapSign(validation, train, aligned) {
  if (validation === void 0) return { because: { code: "no-validation-loss" } };
  if (train === void 0) return { because: { code: "no-training-loss" } };
  const together = aligned ?? byShare(train, validation);
  if (together === void 0) return { because: NO_COMMON };
  const { best, n } = validation;
  const from = Math.min(n - 1, validation.tailFrom);
  const half = n < 10 ? 0 : n < 40 ? 1 : 2;
  const there = mean(together, Math.max(0, best.index - half), Math.min(n, best.index + half + 1));
  const end = n < 10 ? at(together, n - 1) : mean(together, from, n);
  return {
    atBest: best.value - there,
    atEnd: validation.tail - end,
    trainAtEnd: end,
    since: (there - end) / Math.max(Math.abs(there), 1e-12)
  };
}
var NO_COMMON = { code: "no-common-points" };
function byShare(train, validation) {
  if (train.sign !== validation.sign || train.series.metric !== validation.series.metric) return void 0;
  return Float64Array.from({ length: validation.n }, (_, i) => {
    const share = validation.n < 2 ? 1 : i / (validation.n - 1);
    return at(train.smooth, Math.round(share * (train.n - 1)));
  });
}

// src/diagnosis/signs/metrics.ts
function metricSign(curve, loss) {
  const n = curve.n;
  if (n === 0) return { because: { code: "not-finite" } };
  const kind = accuracyOf(curve);
  const values = upward(curve, kind);
  const width = widthOf(n);
  const smooth = movingMeans(
    values.map((value) => -value),
    width
  );
  const bestIndex = indexOfMin(smooth);
  const best = -at(smooth, bestIndex);
  const end = mean(values, n - width, n);
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return {
    points: n,
    start: at(values, 0),
    best,
    end,
    late: mean(values, n - Math.max(width, Math.floor(n / 5)), n),
    bestAt: (bestIndex + (width - 1) / 2) / Math.max(1, n - 1),
    drop: best - end,
    rose: best - at(values, 0),
    scatter: scatterOf(values) ?? 0,
    quantum: quantumOf(values),
    span: high - low,
    constant: n >= 4 && high - low <= 1e-9,
    stuck: n >= 10 && isSame(values.subarray(n >> 1)),
    same: sameAtEnd(values) / n,
    probability: trendProbability(smooth.subarray(bestIndex)),
    ...loss && { atLossBest: at(values, indexBy(curve, at(loss.x, indexOfMin(loss.y)), loss)) },
    atTwoThirds: -at(smooth, Math.max(0, Math.min(smooth.length - 1, Math.round(2 / 3 * (n - 1)) - (width - 1 >> 1)))),
    isAccuracy: kind !== "other"
  };
}
function isSame(values) {
  return values.every((value) => Math.abs(value - at(values, 0)) <= 1e-9);
}
function sameAtEnd(values) {
  const last = at(values, values.length - 1);
  let count = 0;
  while (count < values.length && Math.abs(at(values, values.length - 1 - count) - last) <= 1e-9) count++;
  return count;
}
var ERROR_RATE = /(^|[^a-z])m?err(or)?([-_ ]?rate)?s?$/i;
var NO_RATE = /mae|mse|mape|abs|square|mean|root|l1|l2/i;
function accuracyOf({ series, y }) {
  const within = (limit) => y.every((value) => Math.abs(value) <= limit);
  if (series.metric === "accuracy" && series.direction === "max" && within(100)) return "accuracy";
  const named = series.metric === "error" && ERROR_RATE.test(series.name) && !NO_RATE.test(series.name);
  return named && y.every((value) => value >= 0) && within(1) ? "error-rate" : "other";
}
function upward({ y, sign }, kind) {
  if (kind === "error-rate") return y.map((value) => 1 - value);
  const turned = y.map((value) => -value);
  if (kind === "other" || sign > 0) return turned;
  return turned.some((value) => value > 1.5) ? turned.map((value) => value / 100) : turned;
}
function isBelowBest({ points, best, span, drop, scatter, quantum, isAccuracy }, { accuracyDrop }) {
  const least = isAccuracy ? accuracyDrop : 0.1 * Math.max(Math.abs(best), span);
  return drop >= Math.max(least, 3 * (scatter / Math.sqrt(widthOf(points))), STEPS * quantum);
}
var STEPS = 1.5;
function hasImproved({ points, rose, start, best, scatter }) {
  return points >= 3 && rose > 0.1 * Math.max(Math.abs(start), Math.abs(best), 1e-12) && rose > 3 * scatter;
}

// src/diagnosis/signs/skill.ts
function skillOf(values, x, scatter) {
  const n = values.length;
  if (n === 0) return { because: { code: "not-finite" } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const start = startOf(values);
  const best = at(smooth, indexOfMin(smooth));
  const end = mean(values, n - width, n);
  const second = values.subarray(n >> 1);
  const last = values.subarray(n - Math.min(n, Math.max(2, Math.floor(n / 3))));
  const level = median(second);
  const lateShare = n < STEADY2 ? lateShareOf(values, start) : middleOf(...prefixes(values, (part) => lateShareOf(part, start)));
  const isOffset = n >= STEADY2 && lateShare < DONE && hasOffset({ start, best }, scatter);
  return {
    points: n,
    start,
    best,
    end,
    bestAt: n < 2 ? 0 : indexOfMin(values) / (n - 1),
    ...isOffset ? {} : falls(values, x, { smooth, start, best, end }),
    level,
    levelSpan: spanOf(second),
    late: median(last),
    lateSpan: spanOf(last),
    moved: movedOf(values, scatter),
    range: (highest(smooth) - best) / (isOffset ? start - best : Math.max(Math.abs(level), 1e-12)),
    lateShare,
    fallsOn: isFallingOn(values, x),
    zeros: values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / n,
    dip: dipOf(values)
  };
}
var ABOVE_GUESSING = 21;
var OF_OFFSET = 0.01;
var CLEAR_FALL = 15;
var DONE = 0.25;
function hasOffset({ start, best }, scatter) {
  const fell = start - best;
  return best > ABOVE_GUESSING && fell < OF_OFFSET * best && fell > CLEAR_FALL * scatter;
}
function falls(values, x, { smooth, start, best, end }) {
  if (!(start > 0) || best < 0) return {};
  const second = at(values, 1);
  const fallAfter = (share) => {
    const from = at(smooth, Math.min(smooth.length - 1, placeOf(share, x)));
    return from > 0 ? Math.max(0, 1 - best / from) : 0;
  };
  return {
    fall: 1 - best / start,
    ...values.length > 2 && second > 0 && { fallAfterFirst: 1 - best / second },
    ...values.length > 2 && {
      fallLater: fallAfter(BEGINNING),
      fallAfterThird: fallAfter(1 / 3),
      fallLate: fallAfter(1 / 2)
    },
    kept: 1 - end / start
  };
}
var BEGINNING = 0.15;
function placeOf(share, x) {
  const first = at(x, 0);
  const place = first + share * (at(x, x.length - 1) - first);
  const next = x.findIndex((value) => value >= place);
  if (next <= 0) return Math.max(0, next);
  return at(x, next) - place <= place - at(x, next - 1) ? next : next - 1;
}
function movedOf(values, scatter) {
  const third = Math.max(1, Math.floor(values.length / 3));
  const distance2 = mean(values, 0, third) - mean(values, values.length - third);
  const error = scatter * Math.sqrt(2 / third);
  if (error > 0) return Math.max(-99, Math.min(99, distance2 / error));
  return distance2 === 0 ? 0 : Math.sign(distance2) * 99;
}
var STEADY2 = 8;
function prefixes(values, measure) {
  const n = values.length;
  return [measure(values), measure(values.subarray(0, n - 1)), measure(values.subarray(0, n - 2))];
}
function lateShareOf(values, start) {
  const peak = indexOfMax(values);
  const hasWarmUp = peak < values.length / 4 && at(values, peak) > start;
  const descent = hasWarmUp ? values.subarray(peak) : values;
  const top = hasWarmUp ? at(values, peak) : start;
  const n = descent.length;
  const width = Math.max(widthOf(n), Math.round(n / 10));
  const from = Math.max(0, (n - width) / 2);
  const around = (first) => median(descent.subarray(first, first + width));
  const middle = (around(Math.floor(from)) + around(Math.ceil(from))) / 2;
  const end = mean(descent, n - width, n);
  return top > end ? Math.max(0, (middle - end) / (top - end)) : 0;
}
var FALLING_CHANCE = 1e-3;
var FALLING_ON = 8;
function isFallingOn(values, x) {
  const later = values.subarray(placeOf(BEGINNING, x));
  return later.length >= FALLING_ON && trendProbability(later.map((value) => -value)) < FALLING_CHANCE;
}
function dipOf(values) {
  const lowest = indexOfMin(values);
  if (lowest <= 0 || lowest >= values.length - 1) return 1;
  return at(values, lowest) / Math.max(1e-300, Math.min(at(values, lowest - 1), at(values, lowest + 1)));
}
function highest(values) {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
function isFrozen({ points, range }) {
  return points >= 4 && range < 1e-4;
}
var STILL_ERRORS = 4;
var STILL_RANGE = 0.02;
function isStill(skill) {
  if (isFrozen(skill)) return true;
  const { points, range, moved, fall, fallsOn } = skill;
  return points >= 6 && !fallsOn && Math.abs(moved) < STILL_ERRORS && range < STILL_RANGE && (fall === void 0 || fall < STILL_RANGE);
}

// src/diagnosis/signs/guessing.ts
var LITTLE = 0.05;
var STILL_FALLS = 0.25;
var HIGH_ACCURACY = 0.8;
var VERY_ACCURATE = 0.9;
function learnedOf(of) {
  const { train, validation, accuracy, tasks } = of;
  const both = [train, validation].filter((one) => one !== void 0 && one.points >= 3);
  const falls2 = both.flatMap(({ fall }) => fall === void 0 ? [] : [fall]);
  const trained = (train == null ? void 0 : train.fall) !== void 0 && train.fall >= 0.1 && (validation === void 0 || train.end < 0.9 * validation.end);
  const known = knownLevel(of);
  const main = validation ?? train;
  const alike2 = known === void 0 ? guessedLevel(of) : void 0;
  const outgrown = (alike2 == null ? void 0 : alike2.source) === "accuracy" && validation !== void 0 && accuracy !== void 0 && hasOutgrown(validation, accuracy);
  const guessed = outgrown ? void 0 : alike2;
  const improved = (alike2 === void 0 || outgrown && !isLittle(validation)) && main !== void 0 && (tasks.some(hasImproved) || accuracy !== void 0 && hasImproved(accuracy) && isAboveChance(accuracy, main));
  const standsAt = known ?? guessed ?? (trained || of.beginsLate || accuracy !== void 0 ? void 0 : plateauLevel(of));
  return {
    ...falls2.length > 0 && { fall: Math.max(...falls2) },
    trained,
    ...standsAt && { standsAt },
    improved,
    ...accuracy && main && { reached: reachedOf(accuracy, main, standsAt == null ? void 0 : standsAt.chance) },
    falling: both.some((one) => one.fall !== void 0 && one.fall >= 0.5 * Math.max(...falls2) && one.lateShare >= STILL_FALLS),
    extent: of.extent,
    improvedFar: accuracy !== void 0 && accuracy.best >= VERY_ACCURATE,
    still: both.length > 0 && both.every((one) => isStill(one) || one.fall !== void 0 && one.fall < LITTLE && one.points >= 8 && !one.fallsOn) && both.some(isStill),
    frozen: both.length > 0 && both.every(isFrozen)
  };
}
function reachedOf({ best }, { start }, chance = Math.exp(-Math.min(7, Math.max(start, 0.1)))) {
  return (best - chance) / Math.max(1e-9, 1 - chance);
}
function isAboveChance({ best }, { start }) {
  return best >= HIGH_ACCURACY || best >= 2.5 * Math.exp(-Math.min(7, start));
}
var REACHED = 0.9;
function knownLevel({ validation, train, guessLevel, classes, accuracy }) {
  const value = guessLevel ?? (classes === void 0 ? void 0 : Math.log(classes));
  const main = validation ?? train;
  if (value === void 0 || main === void 0 || main.points < 3 || !(main.best >= REACHED * value)) return void 0;
  if (accuracy !== void 0 && classes !== void 0 && accuracy.best > 1 / classes + 0.3 * (1 - 1 / classes)) return void 0;
  return {
    value,
    source: guessLevel === void 0 ? "classes" : "guess-level",
    ...classes !== void 0 && { classes, chance: 1 / classes }
  };
}
var MOST_CLASSES = 1e3;
function classesOf(loss, accuracy) {
  if (!(loss > 0.6 && loss < 8)) return void 0;
  const from = Math.max(2, Math.floor(Math.exp(loss / 1.15)));
  const to = Math.min(MOST_CLASSES, Math.floor(Math.exp(loss / 0.96)) + 1);
  let best;
  for (let k = from; k <= to; k++) {
    const level = Math.log(k);
    if (loss < 0.96 * level || loss > 1.15 * level) continue;
    if (accuracy > Math.min(1 / k + 0.2 * (1 - 1 / k), 2.5 / k)) continue;
    if (best === void 0 || misfit(k, loss, accuracy) < misfit(best, loss, accuracy)) best = k;
  }
  return best;
}
function isLittle({ fall }) {
  return fall !== void 0 && fall < 0.12;
}
function hasOutgrown({ start }, accuracy) {
  const classes = classesOf(start, accuracy.start);
  return classes !== void 0 && accuracy.end >= 3 / classes;
}
function misfit(k, loss, accuracy) {
  const told = Math.log(Math.max(accuracy, 1e-6) * k);
  return Math.abs(Math.log(k) - loss) + (told > 0 ? 0.3 * told : -told);
}
function guessedLevel({ train, validation, accuracy }) {
  if (accuracy === void 0 || validation === void 0 || validation.points < 4) return void 0;
  const commoner = commonerLevel(validation, accuracy, train);
  if (commoner !== void 0) return commoner;
  const k = classesOf(validation.end, accuracy.end);
  if (k !== void 0 && classesOf(validation.best, accuracy.best) !== void 0) {
    if (isLittle(validation) || Math.max(validation.start, (train == null ? void 0 : train.start) ?? 0) > 1.3 * Math.log(k)) return levelOf2(k, "accuracy");
  }
  if (train === void 0 || validation.end < 0.95 * train.end) return void 0;
  const byTraining = classesOf(train.end, accuracy.end);
  if (byTraining === void 0) return void 0;
  const level = Math.log(byTraining);
  return train.start > 3 * level && validation.end > level ? levelOf2(byTraining, "accuracy") : void 0;
}
var SAME_ANSWER = 0.7;
var COMMONER_LOW = 0.96;
var COMMONER_HIGH = 1.05;
var COMMONER_SPAN = 0.1;
var STANDS_TOO = 0.5;
function commonerLevel(validation, { end: p, same, points }, train) {
  if (points < 8 || same < SAME_ANSWER || !(p > 0.5 && p < 1)) return void 0;
  const value = -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  const near = validation.end <= COMMONER_HIGH * value && validation.best >= COMMONER_LOW * value;
  const alsoTrained = train === void 0 || train.end > STANDS_TOO * value;
  return near && alsoTrained && validation.levelSpan < COMMONER_SPAN ? { value, source: "commoner", chance: p } : void 0;
}
function levelOf2(classes, source) {
  return { value: Math.log(classes), source, classes, chance: 1 / classes };
}
var MOST_PLATEAU_CLASSES = 10;
var NEAR = 0.01;
function plateauLevel({ train, validation }) {
  const main = validation ?? train;
  if (main === void 0 || main.points < 4) return void 0;
  const alone = main.fall !== void 0 && (main.fall < 0.3 || main.start > 50 * main.level);
  if (!alone) return void 0;
  const together = train === void 0 || validation === void 0 || Math.abs(train.level / validation.level - 1) < 0.05;
  const k = Math.round(Math.exp(Math.min(8, main.level)));
  const isNear = k >= 2 && k <= MOST_PLATEAU_CLASSES && Math.abs(main.level - Math.log(k)) <= NEAR;
  return isNear && main.best > Math.log(k) - NEAR && main.levelSpan < 0.03 && together ? levelOf2(k, "plateau") : void 0;
}

// src/diagnosis/signs/hours.ts
function hoursOf({ clock }, curve) {
  if (curve === void 0 || clock === void 0 || curve.n < 2) return { because: { code: "no-times" } };
  const secondsAt = (place) => interpolate(clock.x, clock.seconds, placeOn(clock, place, curve));
  const end = secondsAt(at(curve.x, curve.n - 1));
  const total = end - secondsAt(at(curve.x, 0));
  if (!(total > 0) || !Number.isFinite(total)) return { because: { code: "no-times" } };
  const steps = curve.axis === "epoch" ? at(curve.x, curve.n - 1) - at(curve.x, 0) : curve.n - 1;
  return { total, afterBest: Math.max(0, end - secondsAt(curve.lowest.at)), each: total / Math.max(1, steps) };
}

// src/diagnosis/signs/rate.ts
function rateSign(rate) {
  const values = (rate == null ? void 0 : rate.y.filter(Number.isFinite)) ?? new Float64Array();
  if (values.length === 0) return { because: { code: "no-learning-rate" } };
  let [high, low, index] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < values.length; i++) {
    const value = at(values, i);
    low = Math.min(low, value);
    if (value > high) [high, index] = [value, i];
  }
  const end = at(values, values.length - 1);
  return {
    start: at(values, 0),
    highest: high,
    end,
    decayed: high > 0 && end < 0.01 * high,
    constant: high - low <= 1e-9 * Math.abs(high),
    highestAt: values.length < 2 ? 0 : index / (values.length - 1)
  };
}

// src/diagnosis/signs/rise.ts
function riseSign(values, scatter) {
  const n = values.length;
  if (n < 3) return { because: { code: "too-few-points", points: n, needed: 3 } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const best = at(smooth, indexOfMin(smooth));
  const last = smooth.length - 1;
  const end = n < FEW ? at(smooth, last) : Math.min(at(smooth, last), middleOf(at(smooth, last), at(smooth, last - 1), at(smooth, last - 2)));
  const lowest = indexOfMin(values);
  const low = at(values, lowest);
  const after = n - 1 - lowest;
  const height = best > 0 ? end / best - 1 : void 0;
  const sureHeight = n < FEW ? heightOfThrees(values) : height;
  const swing = largestDrop(values, lowest) / Math.max(Math.abs(low), 1e-300);
  const whole = at(values, n - 1) / low - 1;
  const isEven = isStraight(n, { after, swing, loggedHeight: whole }) && at(values, n - 2) / low - 1 >= whole / 2;
  const steps = isEven ? 1 : Math.min(width, after);
  return {
    at: lowest,
    after,
    ...height !== void 0 && { height },
    ...sureHeight !== void 0 && { sureHeight },
    ...best > 0 && heightsOf(smooth),
    ...low > 0 && { loggedHeight: after === 0 ? 0 : mean(values, n - steps, n) / low - 1 },
    probability: after === 0 ? 1 : trendProbability(values.subarray(lowest)),
    lasting: height !== void 0 && height > 0 ? lastingShare(values, lowest, best * (1 + height / 2)) : 0,
    above: height !== void 0 && height > 0 ? countAbove(values, lowest, best * (1 + height / 2)) : 0,
    swing,
    ...scatter > 0 && { deviations: (end - best) / (scatter / Math.sqrt(width)) }
  };
}
function heightOfThrees(values) {
  const means2 = movingMeans(values, 3);
  const best = at(means2, indexOfMin(means2));
  return best > 0 ? at(means2, means2.length - 1) / best - 1 : void 0;
}
function isStraight(n, { after, swing, loggedHeight = 0 }) {
  return n < 2 * FEW && after >= 3 && 4 * swing < loggedHeight;
}
function heightsOf(means2) {
  let [low, top, undone] = [at(means2, 0), at(means2, 0), 0];
  for (let i = 1; i < means2.length; i++) {
    const value = at(means2, i);
    undone = Math.max(undone, (top - Math.max(value, low)) / low);
    if (value < low) [low, top] = [value, value];
    top = Math.max(top, value);
  }
  return { peak: top / low - 1, undone };
}
function lastingShare(values, lowest, level) {
  const from = lowest + 1 + (values.length - 1 - lowest >> 1);
  let above = 0;
  for (let i = from; i < values.length; i++) if (at(values, i) > level) above++;
  return from < values.length ? above / (values.length - from) : 0;
}
function countAbove(values, lowest, level) {
  let above = 0;
  for (let i = lowest + 1; i < values.length; i++) if (at(values, i) > level) above++;
  return above;
}
function largestDrop(values, from) {
  let drop = 0;
  for (let i = from + 1; i < values.length; i++) drop = Math.max(drop, at(values, i - 1) - at(values, i));
  return drop;
}

// src/diagnosis/statistics/jagged.ts
function jaggedness(values, smooth, from) {
  let squares = 0;
  let products = 0;
  let turns = 0;
  const n = values.length - from;
  for (let i = from; i < values.length; i++) {
    const residual = at(values, i) - at(smooth, i);
    squares += residual * residual;
    if (i > from) products += residual * (at(values, i - 1) - at(smooth, i - 1));
    if (i > from + 1 && (at(values, i) - at(values, i - 1)) * (at(values, i - 1) - at(values, i - 2)) < 0) turns++;
  }
  return {
    deviation: n > 0 ? Math.sqrt(squares / n) : 0,
    turns: n > 2 ? turns / (n - 2) : 0,
    autocorrelation: squares > 0 ? products / squares : 0
  };
}

// src/diagnosis/signs/scatter.ts
function scatterSign(curve, raw) {
  if (curve.n < 3) return { because: { code: "too-few-points", points: curve.n, needed: 3 } };
  const swing = jaggedness(curve.y, curve.smooth, curve.n >> 1);
  return {
    deviation: curve.scatter,
    swing: swing.deviation / Math.max(curve.descent, Number.MIN_VALUE),
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    ...explosionsOf(raw)
  };
}
var EXPLODED = 1e3;
var NEIGHBORS = 5;
function explosionsOf(values) {
  let explosions = 0;
  let largest = 1;
  let largestAt = 0;
  for (let i = 1; i < values.length; i++) {
    const value = at(values, i);
    if (!(value > EXPLODED * Math.min(at(values, i - 1), at(values, Math.min(values.length - 1, i + 1))))) continue;
    const around = [...values.subarray(Math.max(0, i - NEIGHBORS), i), ...values.subarray(i + 1, i + 1 + NEIGHBORS)];
    const level = median(around);
    if (!(level > 0)) continue;
    const ratio = value / level;
    if (ratio > EXPLODED) explosions++;
    if (ratio > largest) [largest, largestAt] = [ratio, i];
  }
  return { explosions, largest, largestAt };
}

// src/diagnosis/signs/signs.ts
var SIGN_NAMES = [
  "skill",
  "course",
  "forecast",
  "rise",
  "gap",
  "scatter",
  "finite",
  "metrics",
  "rate",
  "budget",
  "hours"
];
function measureSigns(features, thresholds) {
  var _a;
  const { history, train, validation, validations, partners: partners2, metrics } = features;
  const losses = [.../* @__PURE__ */ new Set([train, ...validations, ...partners2.values()])].filter((curve) => curve !== void 0);
  const of = (curves, measure) => new Map(curves.map((curve) => [curve.series, measure(curve)]));
  const skill = of(losses, ({ x, y, scatter }) => skillOf(y, x, scatter));
  const gradients = gradientsOf(history, thresholds);
  const tasks = of(metrics, (curve) => metricSign(curve, validation));
  const budget = budgetOf(history, validation ?? train);
  return {
    skill,
    learned: learnedOf({
      train: alike(train, validation) && train ? numbersOf(skill.get(train.series)) : void 0,
      validation: validation && numbersOf(skill.get(validation.series)),
      accuracy: accuracyAmong(tasks),
      tasks: [...tasks.values()].map(numbersOf).filter((sign) => sign !== void 0 && !sign.isAccuracy),
      extent: extentOf(validation) >= ENOUGH ? extentOf(validation) : Math.max(extentOf(train), extentOf(validation)),
      beginsLate: ((_a = numbersOf(budget)) == null ? void 0 : _a.beginsLate) ?? false,
      guessLevel: features.guessLevel,
      classes: features.classes
    }),
    course: of(losses, ({ y }) => courseOf(y)),
    forecast: of(losses, (curve) => forecastOf(curve, features.rate)),
    rise: of([...losses, ...features.parts], ({ y, scatter }) => riseSign(y, scatter)),
    gap: of(validations, (curve) => gapSign(curve, partners2.get(curve.index), curve === validation ? features.aligned : void 0)),
    scatter: of(losses, (curve) => scatterSign(curve, rawValues(curve).y)),
    finite: new Map(
      history.series.map((series) => [
        series,
        finiteOf(series, features.restart === void 0 ? 0 : lastStart(series, features.restart))
      ])
    ),
    ...gradients && { gradients },
    metrics: tasks,
    rate: rateSign(features.rate),
    budget,
    hours: hoursOf(history, validation ?? train)
  };
}
var ENOUGH = 10;
function extentOf(curve) {
  if (curve === void 0) return 0;
  return curve.axis === "epoch" ? Math.max(curve.n, at(curve.x, curve.n - 1)) : curve.n;
}
function accuracyAmong(metrics) {
  return [...metrics.values()].map(numbersOf).find((sign) => (sign == null ? void 0 : sign.isAccuracy) === true);
}
function alike(train, validation) {
  return validation === void 0 || (train == null ? void 0 : train.series.metric) === validation.series.metric;
}

// src/diagnosis/findings/generalization-gap/rule.ts
function detect5(features, thresholds) {
  return onPair("generalization-gap", features, thresholds.minPoints, (...curves) => judge3(...curves, features, thresholds));
}
function judge3(validation, train, aligned, features, thresholds) {
  const end = mean(aligned, validation.tailFrom, validation.n);
  const gap = validation.tail - end;
  const descent = Math.max(validation.descent, train.descent, Number.MIN_VALUE);
  const share = gap / descent;
  const ratio = validation.positive && end > 0 ? gap / end : share;
  const over = Math.min(ratio / thresholds.gapRatio, share / thresholds.gapDescentShare);
  const evidence = {
    gap: validation.sign * gap,
    ratio,
    share,
    train: logged(train, end),
    validation: logged(validation, validation.tail)
  };
  const memorized = isMemorized(validation, train, end, thresholds) || stoodStill(validation, aligned, end, features, thresholds);
  if (!(over > 1) && !memorized) return clear("generalization-gap", validation, Math.max(0, over), 1, evidence);
  const earlier = gapAtFirst(validation, aligned);
  const grows = gap > thresholds.gapGrowth * Math.max(0, earlier) + validation.scatter;
  return found(validation, {
    kind: "generalization-gap",
    severity: memorized && features.checkpoint === "last" ? "warning" : "note",
    from: at(validation.x, validation.tailFrom),
    to: at(validation.x, validation.n - 1),
    evidence: {
      ...evidence,
      ...grows && { earlier: validation.sign * earlier },
      threshold: thresholds.gapRatio,
      noise: scatterShare(validation),
      points: validation.n
    },
    margin: Math.max(0, over - 1),
    confidence: shortened(memorized ? 0.85 : 0.7, validation, thresholds),
    advice: memorized ? ["more-data", "regularize", "smaller-model"] : ["more-data"],
    checklist: [7, 10],
    beside: [train]
  });
}
function gapAtFirst({ y, n }, aligned) {
  return median(y.subarray(0, Math.ceil(n / 3)).map((value, i) => value - at(aligned, i)));
}
function stoodStill(validation, aligned, end, { signs }, thresholds) {
  var _a;
  const { positive, isCut, n, lowest, tail, first } = validation;
  if (!positive || isCut || !(end > 0) || n < thresholds.fullPoints) return false;
  const isAccurate2 = (((_a = accuracyAmong(signs.metrics)) == null ? void 0 : _a.best) ?? 0) >= thresholds.highAccuracy;
  const best = indexBy(validation, lowest.at, validation);
  const wide = tail / end > thresholds.stillFar && tail / first > thresholds.memorizedShare;
  return wide && !isAccurate2 && 2 * best < n && end < thresholds.stillFell * at(aligned, best);
}
function isMemorized(validation, train, end, thresholds) {
  if (!validation.positive || validation.isCut || !(end > 0) || validation.n < 4 || train.n < 4) return false;
  const ratio = validation.tail / end;
  const share = validation.tail / Math.max(validation.first, train.first);
  return ratio > thresholds.memorizedFar && share > thresholds.memorizedFarShare || ratio > thresholds.memorized && share > thresholds.memorizedShare;
}

// src/diagnosis/findings/generalization-gap/kind.ts
var generalizationGap = {
  signs: ["gap"],
  evidence: EVIDENCE5,
  detect: detect5,
  threshold: "share",
  source: {
    label: "Amazon SageMaker Debugger, Overfit",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html"
  }
};

// src/diagnosis/findings/late-rise/evidence.ts
var EVIDENCE6 = {
  ...RISE,
  alone: "flag",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/late-rise/rule.ts
function detect6(features, thresholds) {
  if (features.validations.length === 0) return [abstain("late-rise", missing(features, "validation"))];
  return [...features.ascents].flatMap(([curve, ascent]) => {
    if (!features.parts.includes(curve)) return [judge4(curve, ascent, features, thresholds)];
    return ascent.isVisible && curve.n >= thresholds.minPoints ? [visible(curve, ascent, features, thresholds)] : [];
  });
}
function judge4(curve, ascent, features, thresholds) {
  const few = tooFew(curve, 3);
  if (few) return abstain("late-rise", few, curve);
  return ascent.isVisible || curve.n < thresholds.minPoints ? visible(curve, ascent, features, thresholds) : mild(curve, ascent, features, thresholds);
}
function visible(curve, ascent, features, thresholds) {
  const evidence = { ...riseEvidence(curve, ascent.rise), ...ascent.bySingles && { rise: ascent.height } };
  const isPart2 = features.parts.includes(curve);
  if (!ascent.isVisible) return clear("late-rise", curve, Math.max(0, ascent.height), thresholds.riseVisible, evidence);
  return found(curve, {
    kind: "late-rise",
    severity: features.checkpoint === "last" && !isPart2 ? "warning" : "note",
    from: riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.riseVisible, points: curve.n },
    margin: Math.max(0, ascent.height / thresholds.riseVisible - 1),
    confidence: shortened(0.85, curve, thresholds),
    // While the whole goes on falling nothing is gained by stopping.
    advice: isPart2 ? [] : ["stop-earlier", "lower-learning-rate"],
    checklist: isPart2 ? [4] : [4, 1],
    beside: [features.partners.get(curve.index)]
  });
}
function mild(curve, ascent, features, thresholds) {
  const base = curve.positive ? thresholds.lateRise : thresholds.overfittingRangeShare / 2;
  const lasts = ascent.standing.over > thresholds.overfittingVisible && !isLastAlone(curve, base);
  const rise = lasts ? riseOf(curve) : riseOfLast(curve);
  const needed = Math.max(base, (lasts ? 1 : thresholds.outlyingNoise) * rise.noise);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare);
  const alone = lasts ? {} : { alone: 1, end: logged(curve, at(curve.y, curve.n - 1)) };
  const evidence = { ...riseEvidence(curve, rise), ...alone };
  if (!(over > 1)) return clear("late-rise", curve, Math.max(0, over), 1, evidence);
  const serious = Math.max(thresholds.overfittingRise, thresholds.overfittingNoise * rise.noise);
  const unexplained = lasts && !features.partners.has(curve.index) && rise.relative > serious;
  const severity = unexplained && features.checkpoint === "last" ? "warning" : "note";
  return found(curve, {
    kind: "late-rise",
    severity,
    from: lasts ? riseFrom(curve) : at(curve.x, curve.n - 2),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(lasts ? unexplained ? 0.8 : 0.6 : 0.3, curve, thresholds),
    advice: ["stop-earlier"],
    checklist: [4, 1],
    beside: [features.partners.get(curve.index)]
  });
}

// src/diagnosis/findings/late-rise/kind.ts
var lateRise = {
  signs: ["rise"],
  evidence: EVIDENCE6,
  detect: detect6,
  threshold: "share",
  source: PRECHELT
};

// src/diagnosis/findings/metric-mismatch/evidence.ts
var EVIDENCE7 = {
  ...RISE,
  gain: "share",
  metricAtBest: "metric",
  metricAtEnd: "metric",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/standing.ts
var SHARES = [0.05, 0.2];
var FEWEST5 = 3;
var MOST3 = 1e3;
function standingOf(curve, thresholds) {
  const steady = withoutOutliers(curve.y);
  const sigma = scatterOf2(curve);
  const [short, long] = SHARES.map((share) => {
    const width = Math.min(curve.n, Math.max(FEWEST5, Math.round(share * curve.n)));
    const { from, lowest, end } = windowsOf(steady, width);
    const difference = end - lowest;
    const far = curve.positive ? Math.log(end / lowest) : difference;
    const explained = thresholds.overfittingStanding * sigma / Math.sqrt(width);
    return {
      width,
      from,
      difference,
      over: difference > 0 ? Math.min(MOST3, far / Math.max(explained, Number.MIN_VALUE)) : 0
    };
  });
  return long.over > short.over ? long : short;
}
function withoutOutliers(y) {
  if (y.length < 3) return y.map(() => median(y));
  const steady = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) {
    const from = Math.max(0, Math.min(i - 1, y.length - 3));
    steady[i] = middleOf(at(y, from), at(y, from + 1), at(y, from + 2));
  }
  return steady;
}
function windowsOf(values, width) {
  const last = values.length - width;
  const sums = slidingSums(values, width);
  const near = at(sums, indexOfMin(sums)) + ROUNDING * sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0);
  let from = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= last; i++) {
    if (at(sums, i) > near) continue;
    const here = mean(values, i, i + width);
    if (here < lowest) [lowest, from] = [here, i];
  }
  return { from, lowest, end: mean(values, last, last + width) };
}
var ROUNDING = 1e-9;
function slidingSums(values, width) {
  const sums = new Float64Array(values.length - width + 1);
  let sum = mean(values, 0, width) * width;
  for (let i = 0; i < sums.length; i++) {
    if (i > 0) sum += at(values, i + width - 1) - at(values, i - 1);
    sums[i] = sum;
  }
  return sums;
}
var TRIMMED = 0.5146;
var THIRDS = Math.sqrt(20);
function scatterOf2({ y, positive }) {
  const values = positive ? logarithmsOf(y) : y;
  const thirds = new Float64Array(Math.max(0, y.length - 3));
  for (let i = 0; i < thirds.length; i++) {
    thirds[i] = Math.abs(at(values, i + 3) - at(values, i) + 3 * (at(values, i + 1) - at(values, i + 2)));
  }
  return thirds.length === 0 ? 0 : meanOfLowest(thirds, Math.ceil(0.75 * thirds.length)) / THIRDS / TRIMMED;
}
function sharedRise({ width, from }, train, risen) {
  const steady = withoutOutliers(train);
  const there = mean(steady, from, from + width);
  return (mean(steady, train.length - width, train.length) - there) / Math.max(risen, Number.MIN_VALUE);
}

// src/diagnosis/ascent.ts
function ascentOf(curve, features, thresholds) {
  const sign = numbersOf(features.signs.rise.get(curve.series));
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.overfittingNoise * rise.noise);
  const partner = features.partners.get(curve.index);
  const gap = numbersOf(features.signs.gap.get(curve.series));
  const returns = hasReturned(curve, sign);
  const trainingFell = partner === void 0 || !alike(partner, curve) || gap === void 0 ? void 0 : gap.since > STILL_FELL;
  const straight = sign !== void 0 && isStraight(curve.n, sign);
  const isHigh = endsHigh(curve, sign, straight, thresholds) && rise.share > thresholds.overfittingDescentShare;
  const bySingles = curve.n < FEW || straight;
  const beyond2 = bySingles ? Number.POSITIVE_INFINITY : beyondLuck(curve, sign);
  return {
    rise,
    sign,
    standing: standingOf(curve, thresholds),
    bySingles,
    height: (bySingles ? sign == null ? void 0 : sign.loggedHeight : sign == null ? void 0 : sign.height) ?? rise.relative,
    over: Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare),
    needed,
    isHigh,
    isLikely: isHigh && beyond2 > 0,
    isVisible: isHigh && !returns && beyond2 > thresholds.riseBeyondLuck,
    returns,
    trainingFell
  };
}
var STILL_FELL = 0.02;
var NO_CHANCE = 5e-3;
function endsHigh({ n, positive }, sign, straight, thresholds) {
  const { height = 0, loggedHeight = 0, above = 0, probability = 1, after = 0 } = sign ?? {};
  if (positive && straight && loggedHeight >= thresholds.riseVisible) return true;
  if (!positive || height < thresholds.overfittingRise) return false;
  if (n < FEW && probability <= NO_CHANCE) return true;
  if (n < FEW) return loggedHeight >= (n > 3 && after < 2 ? 2 : 1) * thresholds.riseVisible;
  return loggedHeight >= thresholds.riseVisible && above >= 2;
}
function beyondLuck({ n }, sign) {
  return ((sign == null ? void 0 : sign.deviations) ?? Number.POSITIVE_INFINITY) - Math.sqrt(2 * Math.log(n / widthOf(n)));
}
function hasReturned({ n }, sign) {
  if (sign === void 0) return false;
  const { height = 0, undone = 0, after } = sign;
  return n >= FEW && height <= undone && 3 * after < n;
}
var STILL_BETTER = 0.2;
function betterMetric({ metrics, signs }) {
  return metrics.find(({ series }) => {
    const sign = numbersOf(signs.metrics.get(series));
    if (sign === void 0 || sign.points < 4 || sign.atLossBest === void 0) return false;
    const least = Math.max(sign.isAccuracy ? 0.02 : 0.1 * sign.span, 3 * sign.scatter);
    const gained = sign.points < FEW ? sign.best : sign.late;
    const goesOn2 = sign.bestAt >= 0.8 && sign.best - sign.atTwoThirds > STILL_BETTER * least;
    return gained - sign.atLossBest > least && (goesOn2 || sign.end >= sign.best);
  });
}

// src/diagnosis/findings/metric-mismatch/rule.ts
function detect7(features, thresholds) {
  const { validation, metrics } = features;
  if (validation === void 0) return [abstain("metric-mismatch", missing(features, "validation"))];
  if (metrics.length === 0) return [abstain("metric-mismatch", { code: "no-task-metric" }, validation)];
  const few = tooFew(validation, 4);
  if (few) return [abstain("metric-mismatch", few, validation)];
  const ascent = features.ascents.get(validation);
  return ascent === void 0 ? [] : [judge5(validation, ascent, features, thresholds)];
}
function judge5(validation, ascent, features, thresholds) {
  const better2 = betterOf(validation, features, thresholds);
  const evidence = {
    ...riseEvidence(validation, ascent.rise),
    ...better2 && {
      gain: better2.gain,
      ...shownGain(better2, validation)
    }
  };
  const rises = ascent.isVisible || validation.n >= thresholds.minPoints && ascent.over > 1;
  if (!rises || better2 === void 0) return clear("metric-mismatch", validation, rises ? 0.5 : 0, 1, evidence);
  return found(validation, {
    kind: "metric-mismatch",
    severity: features.lossDeclared || features.checkpoint === "best" ? "note" : "warning",
    from: validation.lowest.at,
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: ascent.needed, points: validation.n },
    margin: Math.max(0, ascent.over - 1),
    confidence: shortened(0.8, validation, thresholds),
    advice: ["choose-the-metric"],
    checklist: [8, 1],
    beside: [better2.metric]
  });
}
function shownGain({ metric, before }, loss) {
  const start = logged(metric, at(metric.y, indexBy(metric, loss.lowest.at, loss)));
  const end = lastLogged(metric).value;
  return metric.sign * (start - end) > 0 ? { metricAtBest: start, metricAtEnd: end } : { metricAtBest: logged(metric, before), metricAtEnd: logged(metric, metric.tail) };
}
function betterOf(validation, features, thresholds) {
  const clearly = betterMetric(features);
  if (clearly !== void 0) {
    const { before, gain } = gainAfter(clearly, validation, thresholds);
    return { metric: clearly, before, gain };
  }
  const better2 = features.metrics.filter(({ series }) => isBetter(numbersOf(features.signs.metrics.get(series))));
  if (validation.n < thresholds.fullPoints || better2.length === 0) return void 0;
  const gains = better2.map((metric) => ({ metric, ...gainAfter(metric, validation, thresholds) }));
  const most = gains.reduce((a, b) => b.gain / b.needed > a.gain / a.needed ? b : a);
  return most.gain > most.needed ? most : void 0;
}
function isBetter(sign) {
  return sign !== void 0 && (!sign.isAccuracy || sign.late - (sign.atLossBest ?? sign.start) >= LEAST_POINTS);
}
var LEAST_POINTS = 0.02;
function gainAfter(metric, loss, thresholds) {
  const index = indexBy(metric, loss.best.at, loss);
  const before = at(metric.smooth, index);
  const halfway = metric.smooth.subarray(index, (index + metric.n >> 1) + 1).reduce((low, value) => Math.min(low, value), before);
  const needed = Math.max(thresholds.metricGainShare * metric.descent, thresholds.metricNoise * metric.scatter, Number.MIN_VALUE);
  const gain = before - metric.tail;
  const givenUp = metric.tail - metric.best.value;
  const least = Math.min(halfway - metric.tail, gain - givenUp);
  return { gain: Math.min(gain, least / thresholds.metricLateShare), needed, before };
}

// src/diagnosis/findings/metric-mismatch/kind.ts
var metricMismatch = {
  signs: ["metrics", "rise"],
  evidence: EVIDENCE7,
  detect: detect7,
  threshold: "share",
  source: CHECKER
};

// src/diagnosis/findings/no-generalization/evidence.ts
var EVIDENCE8 = {
  trainFall: "share",
  validationFall: "share",
  trainFirst: "loss",
  trainEnd: "loss",
  end: "loss",
  constant: "metric",
  hardly: "flag",
  first: "loss",
  level: "loss",
  classes: "count",
  accuracy: "metric",
  ...POINTS,
  threshold: "share",
  noise: "share"
};

// src/diagnosis/findings/no-generalization/rule.ts
function detect8(features, thresholds) {
  return onPair("no-generalization", features, 4, (validation, train) => judge6(validation, train, features, thresholds));
}
function judge6(validation, train, features, thresholds) {
  const t = numbersOf(features.signs.skill.get(train.series));
  const v = numbersOf(features.signs.skill.get(validation.series));
  const evidence = {
    trainFirst: logged(train, train.first),
    trainEnd: logged(train, train.tail),
    first: logged(validation, validation.first),
    end: logged(validation, validation.tail),
    ...(t == null ? void 0 : t.fall) !== void 0 && { trainFall: t.fall },
    ...(v == null ? void 0 : v.fall) !== void 0 && { validationFall: v.fall }
  };
  const why = whyNot(train, features, thresholds);
  if (why === void 0) return clear("no-generalization", validation, 0, 1, evidence);
  const { severity, ...numbers } = why;
  const early = features.signs.learned.extent < (why.constant === void 0 ? thresholds.minSure : thresholds.minLearning);
  return found(validation, {
    kind: "no-generalization",
    // What a few evaluations have not carried over the next ones may.
    severity: early ? "warning" : severity,
    from: at(validation.x, 0),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, ...numbers, threshold: thresholds.nothingLearned, points: validation.n },
    margin: 1,
    confidence: shortened(0.95, validation, thresholds),
    advice: ["check-validation", "check-the-data"],
    checklist: [7, 8, 1],
    beside: [train]
  });
}
function whyNot(train, features, thresholds) {
  const { signs, validation } = features;
  const t = numbersOf(signs.skill.get(train.series));
  const v = validation && numbersOf(signs.skill.get(validation.series));
  if ((t == null ? void 0 : t.fall) === void 0 || v === void 0 || validation === void 0 || t.points < 4 || !signs.learned.trained || !alike(train, validation))
    return void 0;
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy && { accuracy: accuracy.end };
  const known = t.fall >= thresholds.trainingLearned;
  const never = (accuracy == null ? void 0 : accuracy.constant) === true && accuracy.points >= thresholds.minConstant && accuracy.end < thresholds.highAccuracy;
  if (known && never) return { severity: "failing", constant: accuracy.end, ...told };
  if (isRising(v, validation, features, thresholds) || Math.abs(t.moved) < MOVED) return void 0;
  const { standsAt } = signs.learned;
  if (known && isStill2(v, features, thresholds)) return { severity: "failing", ...told };
  if (known && standsAt !== void 0) {
    const classes = standsAt.classes !== void 0 && { classes: standsAt.classes };
    return { severity: "failing", level: standsAt.value, ...classes, ...told };
  }
  return hardlyAny(t, v, features, thresholds) ? { severity: "warning", hardly: 1, ...told } : void 0;
}
var MOVED = 4;
function isRising({ fall = 0 }, validation, { signs, ascents }, thresholds) {
  var _a;
  const rise = numbersOf(signs.rise.get(validation.series));
  if ((rise == null ? void 0 : rise.height) === void 0 || rise.probability > thresholds.riseChance) return false;
  const share = ((_a = ascents.get(validation)) == null ? void 0 : _a.rise.share) ?? 0;
  const turned = fall >= thresholds.creeping && share >= thresholds.overfittingGivenUp;
  return rise.height >= (turned ? thresholds.overfittingRise : thresholds.riseVisible);
}
function beginsLate2({ signs }) {
  var _a;
  return ((_a = numbersOf(signs.budget)) == null ? void 0 : _a.beginsLate) === true;
}
function isStill2(v, features, thresholds) {
  if (v.fall === void 0 || v.fall >= thresholds.nothingLearned || beginsLate2(features)) return false;
  const accuracy = accuracyAmong(features.signs.metrics);
  const { chance, much } = guessing(v);
  const knows = accuracy !== void 0 && accuracy.best > Math.min(much, 3 * chance);
  const enough = accuracy !== void 0 || v.points >= thresholds.minPlateauPoints;
  return enough && !knows && !features.signs.learned.improved;
}
function guessing({ start }) {
  const chance = Math.exp(-Math.min(Math.max(start, 0.1), 7));
  return { chance, much: chance + 0.3 * (1 - chance) };
}
function hardlyAny(t, v, features, thresholds) {
  if (v.fall === void 0 || t.fall === void 0 || v.points < thresholds.minPoints || beginsLate2(features)) return false;
  const accuracy = accuracyAmong(features.signs.metrics);
  if (accuracy === void 0 ? features.signs.learned.improved : accuracy.best > guessing(v).much) return false;
  const never = t.fall > thresholds.trainingMoved && v.fall < thresholds.nothingLearned && v.points >= thresholds.minPlateauPoints;
  const stayed = v.points >= thresholds.minSlow && v.fall < thresholds.slowFall && staysApart(t, v, thresholds);
  return never || stayed || t.fall > thresholds.trainingKnown && v.fall < thresholds.hardlyCarried || isLeftBehind(t, v, thresholds);
}
function staysApart(t, v, { fallsApart, apart }) {
  return (t.fallLater ?? 0) > fallsApart && (v.fallLater ?? 1) < fallsApart / 2 && v.end > apart * t.end;
}
function isLeftBehind(t, v, thresholds) {
  const later = (t.fallLater ?? 0) > thresholds.trainingKnownLater && (v.fallLater ?? 1) < thresholds.hardlyCarried;
  return later && v.end > thresholds.validationAbove * t.end && v.end > thresholds.validationStays * v.start;
}

// src/diagnosis/findings/no-generalization/kind.ts
var noGeneralization = {
  signs: ["skill", "metrics", "gap"],
  evidence: EVIDENCE8,
  detect: detect8,
  threshold: "share",
  source: OWN
};

// src/diagnosis/findings/no-learning/evidence.ts
var EVIDENCE9 = {
  fall: "share",
  first: "loss",
  end: "loss",
  level: "loss",
  classes: "count",
  accuracy: "metric",
  chance: "metric",
  score: "metric",
  zeros: "share",
  learnedUntil: "position",
  ...POINTS,
  threshold: "share",
  noise: "share"
};

// src/diagnosis/poor-score.ts
var FEWEST6 = 3;
var NEAR_ZERO = 0.1;
function poorScore({ metrics, signs }) {
  const shares = metrics.filter(({ sign, y }) => sign < 0 && y.every((value) => value <= 0 && value >= -1));
  const all = shares.map((curve) => ({ curve, sign: numbersOf(signs.metrics.get(curve.series)) }));
  const other = all.filter(({ sign }) => (sign == null ? void 0 : sign.isAccuracy) === false);
  const scores = other.length > 0 ? other : all;
  const poor = scores.flatMap(({ curve, sign }) => sign !== void 0 && isPoor(sign) ? [{ curve, sign }] : []);
  return poor.length === scores.length ? poor[0] : void 0;
}
function isPoor({ points, best, rose }) {
  return points >= FEWEST6 && best < NEAR_ZERO && rose < NEAR_ZERO / 2;
}

// src/diagnosis/findings/no-learning/rule.ts
function detect9(features, thresholds) {
  const curve = features.validation ?? features.train;
  if (curve === void 0) return [abstain("no-learning", missing(features, "train"))];
  const few = tooFew(curve, 3);
  if (few) return [abstain("no-learning", few, curve)];
  const outcome = judge7(curve, features, thresholds);
  const scoreless = outcome.state === "clear" ? nothingFound(features, thresholds) : void 0;
  return [scoreless ?? outcome];
}
var ADVICE2 = ["overfit-one-batch", "check-the-data", "lower-learning-rate", "raise-learning-rate"];
var CHECKLIST = [8, 2, 7];
function judge7(curve, features, thresholds) {
  const { fall } = features.signs.learned;
  const why = zeroLoss(features, thresholds) ?? nothingLearned(features, thresholds);
  const evidence = { first: logged(curve, curve.first), end: logged(curve, curve.tail), ...fall !== void 0 && { fall } };
  if (why === void 0)
    return clear("no-learning", curve, thresholds.nothingLearned, Math.max(fall ?? 1, thresholds.nothingLearned), evidence);
  const { severity, ...numbers } = why;
  return found(curve, {
    kind: "no-learning",
    severity,
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, ...numbers, threshold: thresholds.nothingLearned, points: curve.n },
    margin: 1,
    confidence: shortened(severity === "failing" ? 0.97 : 0.8, curve, thresholds),
    advice: ADVICE2,
    checklist: CHECKLIST,
    beside: [curve === features.validation ? features.train : void 0]
  });
}
function nothingFound(features, thresholds) {
  const poor = poorScore(features);
  if (poor === void 0 || poor.sign.isAccuracy || poor.sign.constant || poor.sign.points < thresholds.minSlow) return void 0;
  const { curve, sign } = poor;
  const t = features.train && numbersOf(features.signs.skill.get(features.train.series));
  return found(curve, {
    kind: "no-learning",
    severity: "warning",
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { score: sign.end, threshold: thresholds.nothingLearned, points: curve.n },
    margin: 1,
    confidence: shortened(0.8, curve, thresholds),
    // A training loss that goes on falling shows that a batch can be overfit.
    advice: ((t == null ? void 0 : t.fallLater) ?? 1) < thresholds.nothingLearned ? ADVICE2 : ["check-validation", "raise-learning-rate", "lower-learning-rate"],
    checklist: CHECKLIST,
    beside: [features.validation]
  });
}
function zeroLoss({ train, validation, signs }, thresholds) {
  const accuracy = accuracyAmong(signs.metrics);
  if (accuracy !== void 0 && accuracy.best > 0.97) return void 0;
  for (const curve of [train, validation]) {
    const skill = curve && numbersOf(signs.skill.get(curve.series));
    if (curve === void 0 || skill === void 0 || skill.points < 3 || skill.zeros < thresholds.zeroShare || isUnderflow(curve.y))
      continue;
    return { severity: "failing", zeros: skill.zeros, end: 0, ...accuracy && { accuracy: accuracy.end } };
  }
  return void 0;
}
function isUnderflow(values) {
  const first = values.indexOf(0);
  return first >= GRADUAL && at(values, first - 1) < 0.25 * at(values, 0);
}
var GRADUAL = 4;
function nothingLearned(features, thresholds) {
  const { signs, train, validation, history } = features;
  const { fall, improved, improvedFar, still, standsAt, trained, extent, falling } = signs.learned;
  const budget = numbersOf(signs.budget);
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy === void 0 || !accuracy.isAccuracy ? {} : { accuracy: accuracy.end };
  const level = standsAt && {
    level: standsAt.value,
    ...standsAt.classes !== void 0 && { classes: standsAt.classes },
    ...standsAt.chance !== void 0 && { chance: standsAt.chance }
  };
  const commoner = (standsAt == null ? void 0 : standsAt.source) === "commoner";
  const high = accuracy !== void 0 && accuracy.best >= thresholds.highAccuracy && !accuracy.constant;
  if (improved || (improvedFar || high) && !commoner || isEarly(features)) return void 0;
  const numbers = { ...level, ...told };
  const late = (budget == null ? void 0 : budget.beginsLate) === true;
  const guesses = standsAt !== void 0 && standsAt.source !== "plateau";
  const severity = extent >= (still || guesses ? thresholds.minSure : thresholds.minCreeping) ? "failing" : "warning";
  const isDead = guesses && extent >= thresholds.fewestAtLevel && (fall ?? 0) < thresholds.dead;
  if (extent < thresholds.minLearning && !isDead && !signs.learned.frozen) return void 0;
  if (fall !== void 0 && fall < thresholds.creeping && !late) return { severity, ...numbers };
  if (isStillLittle(features, thresholds)) return { severity: guesses ? severity : "warning", ...numbers };
  if (still && (level !== void 0 || wasGuessed(accuracy == null ? void 0 : accuracy.best, validation ?? train, signs.skill)))
    return { severity, ...numbers };
  if (still && history.boosting !== true) return { severity: "warning", ...told };
  if (isLevel(features, thresholds)) return { severity: guesses ? severity : "warning", ...numbers };
  if (standsAt === void 0 || trained || guesses && extent < thresholds.minSlow) return void 0;
  const learns = falling && (fall ?? 1) >= thresholds.nothingLearned;
  return { severity: guesses && !learns ? severity : "warning", ...numbers, ...learnedUntil(features, standsAt.value) };
}
function isStillLittle({ signs, train, validation }, thresholds) {
  var _a;
  const { creeping, nothingLearned: nothingLearned2, minLearning, minSlow } = thresholds;
  const { fall, beginsLate: beginsLate3 } = { ...signs.learned, beginsLate: ((_a = numbersOf(signs.budget)) == null ? void 0 : _a.beginsLate) === true };
  if (fall === void 0 || fall >= nothingLearned2 || signs.learned.extent >= minSlow || beginsLate3) return false;
  return [train, validation].every((curve) => {
    if (curve === void 0) return true;
    const first = curve.y.subarray(0, minLearning);
    return first.length === minLearning && 1 - at(first, indexOfMin(first)) / at(first, 0) < creeping;
  });
}
function isLevel({ signs, train, validation }, thresholds) {
  var _a;
  const { fall, falling, extent } = signs.learned;
  const main = validation ?? train;
  const late = ((_a = numbersOf(signs.budget)) == null ? void 0 : _a.beginsLate) === true;
  const rise = main && numbersOf(signs.rise.get(main.series));
  if ((rise == null ? void 0 : rise.height) !== void 0 && rise.height >= thresholds.overfittingRise) return false;
  if (fall === void 0 || late || falling) return false;
  return extent >= thresholds.minSlow ? fall < ((signs.learned.reached ?? 1) < thresholds.underfittingLeast ? thresholds.nearChanceFall : thresholds.slowFall) : extent >= thresholds.minSure && fall < thresholds.nothingLearned;
}
function isEarly({ signs }) {
  var _a;
  const done = (_a = numbersOf(signs.budget)) == null ? void 0 : _a.done;
  return done !== void 0 && done < 0.05;
}
function wasGuessed(accuracy, curve, skills) {
  const skill = curve && numbersOf(skills.get(curve.series));
  return accuracy !== void 0 && skill !== void 0 && accuracy < 2.5 * Math.exp(-Math.max(0.5, skill.level));
}
function learnedUntil({ validation }, level) {
  return validation !== void 0 && validation.lowest.value < 0.8 * level ? { learnedUntil: validation.lowest.at } : {};
}

// src/diagnosis/findings/no-learning/kind.ts
var noLearning = {
  signs: ["skill", "metrics"],
  evidence: EVIDENCE9,
  detect: detect9,
  threshold: "share",
  source: OWN
};

// src/diagnosis/findings/noisy-validation/evidence.ts
var EVIDENCE10 = {
  ratio: "ratio",
  share: "share",
  noise: "share",
  trainNoise: "share",
  threshold: "ratio",
  ...POINTS
};

// src/diagnosis/findings/noisy-validation/rule.ts
function detect10(features, thresholds) {
  const { train, validation } = features;
  if (validation === void 0) return [abstain("noisy-validation", missing(features, "validation"))];
  if (train === void 0) return [abstain("noisy-validation", missing(features, "train"), validation)];
  const few = tooFew(validation, thresholds.fullPoints) ?? tooFew(train, thresholds.fullPoints);
  if (few) return [abstain("noisy-validation", few, validation)];
  return [judge8(validation, train, thresholds)];
}
function judge8(validation, train, thresholds) {
  const share = validation.scatter / Math.max(validation.descent, Number.MIN_VALUE);
  const quiet = Math.max(train.scatter, 1e-3 * train.descent, Number.MIN_VALUE);
  const ratio = validation.scatter / quiet;
  const over = Math.min(ratio / thresholds.noiseRatio, share / thresholds.noiseDescentShare);
  const evidence = { ratio, share, noise: scatterShare(validation), trainNoise: scatterShare(train) };
  if (!(over > 1)) return clear("noisy-validation", validation, Math.max(0, over || 0), 1, evidence);
  return found(validation, {
    kind: "noisy-validation",
    severity: "note",
    from: at(validation.x, 0),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: thresholds.noiseRatio, points: validation.n },
    margin: over - 1,
    confidence: shortened(0.7, validation, thresholds),
    advice: ["fix-validation"],
    checklist: [7, 1],
    beside: [train]
  });
}

// src/diagnosis/findings/noisy-validation/kind.ts
var noisyValidation = {
  signs: ["scatter"],
  evidence: EVIDENCE10,
  detect: detect10,
  threshold: "ratio",
  source: CURVES
};

// src/diagnosis/findings/non-finite/evidence.ts
var EVIDENCE11 = {
  count: "count",
  ...POINTS,
  threshold: "count",
  lastFinite: "loss",
  lastFiniteAt: "position",
  highest: "loss",
  brokenFrom: "position",
  recovered: "flag",
  toTheEnd: "flag",
  infinite: "flag",
  gradients: "flag",
  zeros: "count"
};

// src/diagnosis/findings/non-finite/hidden.ts
function brokenGradients({ signs, history, train }, thresholds) {
  const { gradients } = signs;
  if (gradients === void 0 || gradients.firstAt === void 0) return [];
  const { count, points, toTheEnd, firstAt } = gradients;
  const lasting = count >= thresholds.brokenGradients && (toTheEnd || count >= thresholds.brokenShare * points);
  const series = history.series.find(({ name }) => name === gradients.series);
  if (series === void 0 || !lasting && count < thresholds.brokenGradients) return [];
  const zeros = train === void 0 ? 0 : train.y.filter((value, i) => value === 0 && at(train.x, i) >= firstAt).length;
  return [
    {
      state: "found",
      finding: {
        kind: "non-finite",
        severity: lasting ? "failing" : "note",
        series: [gradients.series, ...train ? [train.series.name] : []],
        axis: series.axis,
        from: firstAt,
        to: at(series.x, series.x.length - 1),
        evidence: { count, points, gradients: 1, zeros, threshold: 0, recovered: toTheEnd ? 0 : 1 },
        margin: 1,
        confidence: lasting ? 0.97 : 0.6,
        advice: ["use-full-precision", "lower-learning-rate", "clip-gradients", "check-the-data"],
        checklist: [2, 5]
      }
    }
  ];
}
function zeroFrom({ train, signs }, thresholds) {
  const accuracy = accuracyAmong(signs.metrics);
  if (train === void 0 || train.perPoint > 1 || accuracy !== void 0 && accuracy.best > 0.97) return [];
  const { x, y, n } = train;
  let from = n;
  while (from > 0 && at(y, from - 1) === 0) from--;
  const before = at(y, from - 1);
  if (from === 0 || n - from < thresholds.brokenGradients || !(before > 0.1 * train.first)) return [];
  return [
    {
      state: "found",
      finding: {
        kind: "non-finite",
        severity: "failing",
        series: [train.series.name],
        axis: train.axis,
        from: at(x, from),
        to: at(x, n - 1),
        evidence: {
          count: n - from,
          points: n,
          zeros: n - from,
          lastFinite: before,
          lastFiniteAt: at(x, from - 1),
          threshold: 0,
          recovered: 0
        },
        margin: 1,
        confidence: 0.9,
        advice: ["use-full-precision", "lower-learning-rate", "check-the-data", "go-back-to-a-checkpoint"],
        checklist: [2, 5]
      }
    }
  ];
}

// src/diagnosis/findings/non-finite/rule.ts
function detect11(features, thresholds) {
  const named = features.history.series.filter((series) => series.role !== "other" && series.x.length > 0);
  const seen = named.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const judged2 = seen.map((series) => ({ series, outcomes: judge9(series, features) }));
  const plain = judged2.flatMap(({ outcomes: outcomes2 }) => outcomes2);
  const isPlain = judged2.some(({ series, outcomes: outcomes2 }) => series.role === "train" && outcomes2.some(isFailing));
  const hidden = isPlain ? [] : [...brokenGradients(features, thresholds), ...zeroFrom(features, thresholds)];
  const outcomes = [...hidden.slice(0, 1).map((outcome) => plain.some(isFailing) ? borneOut(outcome) : outcome), ...plain];
  if (outcomes.length > 0) return outcomes;
  if (seen.length === 0) return [{ state: "notEvaluated", kind: "non-finite", because: { code: "no-training-loss" }, series: [] }];
  const points = seen.reduce((sum, series) => sum + series.x.length, 0);
  return [{ state: "clear", kind: "non-finite", margin: 1, series: seen.map(({ name }) => name), evidence: { count: 0, points } }];
}
var ORDER = ["train", "validation", "test"];
function isFailing(outcome) {
  return outcome.state === "found" && outcome.finding.severity === "failing";
}
function borneOut(outcome) {
  return outcome.state === "found" ? { ...outcome, finding: { ...outcome.finding, confidence: 1 } } : outcome;
}
function judge9(series, features) {
  const finite = features.signs.finite.get(series);
  if (finite === void 0 || finite.count === 0 || finite.firstAt === void 0 || finite.lastAt === void 0) return [];
  const loss = series.metric === "loss" && series.adversarial !== true || isJudged(series, features);
  if (!loss && !ceasesToBe(series, finite)) return [];
  const never = finite.count === finite.points && !(series.metric === "loss" && !series.component) && hasOtherLoss(series, features);
  if (never) return [];
  return [
    {
      state: "found",
      finding: {
        kind: "non-finite",
        severity: loss ? "failing" : "note",
        series: [series.name],
        axis: series.axis,
        from: finite.firstAt,
        to: finite.lastAt,
        evidence: {
          count: finite.count,
          points: finite.points,
          threshold: 0,
          ...finite.lastFinite && { lastFinite: finite.lastFinite.value, lastFiniteAt: finite.lastFinite.at },
          recovered: finite.recovered ? 1 : 0,
          ...finite.toTheEnd && { toTheEnd: 1 },
          ...finite.brokenFrom !== void 0 && !finite.toTheEnd && { brokenFrom: finite.brokenFrom },
          ...explosion(series, finite),
          ...infiniteOnly(series) && { infinite: 1 }
        },
        margin: 1,
        confidence: 1,
        ...remedyOf(series, loss, features, finite)
      }
    }
  ];
}
function ceasesToBe({ y }, { count, points, recovered }) {
  return !recovered && Number.isFinite(at(y, 0)) && count >= 3 && count < points;
}
function explosion({ y }, { highest: highest2 = Number.NaN }) {
  const first = y.find(Number.isFinite) ?? Number.NaN;
  return first > 0 && highest2 > EXPLODED2 * first ? { highest: highest2 } : {};
}
var EXPLODED2 = 10;
function infiniteOnly({ y, buckets }) {
  return buckets === void 0 && !y.some(Number.isNaN);
}
function hasOtherLoss(series, { history }) {
  return history.series.some(
    (one) => one !== series && one.role === series.role && one.metric === "loss" && one.y.some(Number.isFinite)
  );
}
function remedyOf(series, loss, { train, signs }, finite) {
  var _a, _b;
  const skill = train && numbersOf(signs.skill.get(train.series));
  const worse = skill !== void 0 && skill.points > 1 && skill.end > 1.1 * skill.start;
  const trains = series.role === "train" || train === void 0 || worse || !train.series.y.every(Number.isFinite);
  if (!loss || !trains) return { advice: ["check-the-data"], checklist: [1] };
  const half = breaksFirst((_a = signs.gradients) == null ? void 0 : _a.firstAt, finite) ? ["use-full-precision"] : [];
  const back = (((_b = finite.lastFinite) == null ? void 0 : _b.at) ?? 0) > at(series.x, 0) ? ["go-back-to-a-checkpoint"] : [];
  return { advice: [...half, "lower-learning-rate", "check-the-data", "clip-gradients", ...back], checklist: [2, 5] };
}
function breaksFirst(gradients, { firstAt }) {
  return gradients !== void 0 && firstAt !== void 0 && gradients < firstAt;
}
function isJudged(series, features) {
  const { train, validations } = features.selection;
  return train !== void 0 && features.history.series[train] === series || validations.some((i) => features.history.series[i] === series);
}

// src/diagnosis/findings/non-finite/kind.ts
var nonFinite = {
  signs: ["finite"],
  evidence: EVIDENCE11,
  detect: detect11,
  threshold: "count",
  source: { label: "Keras TerminateOnNaN", url: "https://keras.io/api/callbacks/terminate_on_nan/" }
};

// src/diagnosis/findings/oscillation/evidence.ts
var EVIDENCE12 = {
  descent: "share",
  swing: "loss",
  amplitude: "share",
  ofLevel: "share",
  validationSwing: "share",
  turns: "ratio",
  autocorrelation: "ratio",
  end: "loss",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/oscillation/rule.ts
function detect12(features, thresholds) {
  const fine = features.train ?? features.validation;
  if (fine === void 0) return [abstain("oscillation", missing(features, "train"))];
  const curve = fine.axis === "epoch" || isPerEpoch(features) ? fine : coarse(fine, thresholds);
  const few = tooFew(curve, thresholds.minSlow);
  return [few ? abstain("oscillation", few, curve) : judge10(curve, features, thresholds)];
}
function isPerEpoch({ train, validation }) {
  return train !== void 0 && validation !== void 0 && train.n <= 1.5 * validation.n;
}
function coarse(curve, thresholds) {
  return curveOf(curve.series, curve.index, curve.from, thresholds, thresholds.stepsPerPoint) ?? curve;
}
function judge10(curve, features, thresholds) {
  const half = curve.n >> 1;
  const swing = jaggedness(curve.y, curve.smooth, half);
  const amplitude = swing.deviation / Math.max(curve.descent, Number.MIN_VALUE);
  const quarter = curve.n + half >> 1;
  const descent = (mean(curve.y, half, quarter) - mean(curve.y, quarter)) / Math.max(curve.descent, Number.MIN_VALUE);
  const evidence = {
    amplitude,
    swing: swing.deviation,
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    descent,
    end: logged(curve, curve.tail)
  };
  const alternating = swing.autocorrelation < 0 ? 2 : 0.5;
  const over = Math.min(amplitude / thresholds.oscillationAmplitude, swing.turns / thresholds.oscillationTurns, alternating);
  const bare = over > 1 && descent < thresholds.oscillationDescent;
  const both = bothSwing(curve, swing, features, thresholds);
  if (!bare && both === void 0) return clear("oscillation", curve, Math.max(0, Math.min(1, over)), 1, evidence);
  const large = bare && amplitude > thresholds.oscillationLarge && swing.deviation > thresholds.oscillationOfLevel * levelOf(curve);
  return found(curve, {
    kind: "oscillation",
    severity: both !== void 0 || large ? "warning" : "note",
    from: at(curve.x, half),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...both ?? {},
      threshold: bare ? thresholds.oscillationAmplitude : thresholds.swingOfBoth,
      points: curve.n
    },
    margin: Math.max(0, over - 1),
    confidence: both !== void 0 ? 0.85 : large ? 0.75 : 0.5,
    advice: ["lower-learning-rate", "use-a-schedule"],
    checklist: [2],
    beside: features.train ? [features.validation] : []
  });
}
function bothSwing(curve, { turns }, { train, validation }, thresholds) {
  if (train === void 0 || validation === void 0 || validation.n < thresholds.fullPoints) return void 0;
  if (turns <= thresholds.swingTurns || !curve.positive || !validation.positive) return void 0;
  const half = curve.y.subarray(curve.n >> 1);
  const middle = half.length >> 1;
  const descent = (mean(half, 0, middle) - mean(half, middle)) / median(half);
  if (descent >= thresholds.swingDescent) return void 0;
  const ofLevel = swingOf(half);
  const validationSwing = swingOf(validation.y.subarray(validation.n >> 1));
  if (ofLevel <= thresholds.swingOfTraining || validationSwing <= thresholds.swingOfValidation) return void 0;
  return Math.sqrt(ofLevel * validationSwing) > thresholds.swingOfBoth ? { ofLevel, validationSwing } : void 0;
}
function swingOf(values) {
  return (scatterOf(values) ?? 0) / Math.max(Math.abs(median(values)), Number.MIN_VALUE);
}

// src/diagnosis/findings/oscillation/kind.ts
var oscillation = {
  signs: ["scatter"],
  evidence: EVIDENCE12,
  detect: detect12,
  threshold: "share",
  source: AUTOTRAINER
};

// src/diagnosis/findings/out-of-scale/evidence.ts
var EVIDENCE13 = {
  perError: "ratio",
  validation: "loss",
  train: "loss",
  first: "loss",
  accuracy: "metric",
  ...POINTS,
  threshold: "ratio",
  noise: "share"
};

// src/diagnosis/findings/out-of-scale/rule.ts
function detect13(features, thresholds) {
  const curve = features.validation ?? features.train;
  if (curve === void 0) return [abstain("out-of-scale", missing(features, "train"))];
  const few = tooFew(curve, 3);
  if (few) return [abstain("out-of-scale", few, curve)];
  const why = whyNot2(features, thresholds);
  if (why === void 0) return [clear("out-of-scale", curve, 0, 1)];
  return [
    found(curve, {
      kind: "out-of-scale",
      severity: "warning",
      from: at(curve.x, 0),
      to: at(curve.x, curve.n - 1),
      evidence: { ...why, points: curve.n },
      margin: 1,
      confidence: shortened(0.85, curve, thresholds),
      advice: ["scale-the-data", "check-validation"],
      checklist: [7, 8],
      beside: [curve === features.validation ? features.train : void 0]
    })
  ];
}
function whyNot2(features, thresholds) {
  var _a, _b;
  const { signs, train, validation, history } = features;
  const skill = (curve) => curve && numbersOf(signs.skill.get(curve.series));
  const t = alike(train, validation) ? skill(train) : void 0;
  const v = skill(validation);
  const accuracy = accuracyAmong(signs.metrics);
  if (v !== void 0 && validation !== void 0 && accuracy !== void 0 && validation.series.metric === "loss") {
    const perError = v.end / Math.max(1 - accuracy.end, 0.02);
    const absurd = perError > 2.5 * thresholds.lossPerError;
    const far = t === void 0 || v.end > 3 * t.end || absurd;
    const always = v.best / Math.max(1 - accuracy.best, 0.02) > thresholds.lossPerError / 3;
    const rise = ((_a = numbersOf(signs.rise.get(validation.series))) == null ? void 0 : _a.height) ?? 0;
    const rose = rise >= thresholds.riseSevere && !absurd;
    if (perError > thresholds.lossPerError && far && always && !rose)
      return {
        perError,
        validation: logged(validation, v.end),
        accuracy: accuracy.end,
        ...t && { train: t.end },
        threshold: thresholds.lossPerError
      };
  }
  if (v !== void 0 && t !== void 0 && t.points >= 4 && v.end > thresholds.scaleLoss && v.end > 10 * t.end)
    return { validation: v.end, train: t.end, threshold: thresholds.scaleLoss };
  const first = Math.max((t == null ? void 0 : t.start) ?? 0, (v == null ? void 0 : v.start) ?? 0);
  const isLoss2 = ((_b = validation ?? train) == null ? void 0 : _b.series.metric) === "loss";
  if (accuracy === void 0 && history.boosting !== true && isLoss2 && first >= thresholds.scaleStart)
    return { first, threshold: thresholds.scaleStart };
  return void 0;
}

// src/diagnosis/findings/out-of-scale/kind.ts
var outOfScale = {
  signs: ["skill", "metrics"],
  evidence: EVIDENCE13,
  detect: detect13,
  threshold: "ratio",
  source: OWN
};

// src/diagnosis/findings/overfitting/evidence.ts
var EVIDENCE14 = {
  ...RISE,
  drop: "metric",
  trainFrom: "metric",
  trainTo: "metric",
  gapAtBest: "loss",
  gapAtEnd: "loss",
  alone: "flag",
  byChance: "flag",
  few: "flag",
  trainingStopped: "flag",
  recent: "flag",
  mild: "flag",
  undone: "share",
  standing: "ratio",
  threshold: "share",
  needed: "share",
  ...POINTS
};

// src/diagnosis/align.ts
function alignTraining(train, validation, half) {
  if (train.series.metric !== validation.series.metric || train.sign !== validation.sign) return void 0;
  return valuesAt(train, validation, half && train.series.aggregation === "epoch-mean");
}
function valuesAt(train, to, half = false) {
  const x = positions(train, to);
  if (x === void 0) return void 0;
  const n = to.x.length;
  const dense = train.n > 1.5 * n;
  const shift = half && !dense ? 0.5 * spacing(x) : 0;
  if (shift === 0 && samePositions(x, to.x)) return train.y;
  const out = new Float64Array(n);
  let from = 0;
  for (let i = 0; i < n; i++) {
    const place = at(to.x, i);
    if (dense) {
      let end = from;
      while (end < train.n && at(x, end) <= place) end++;
      out[i] = end > from ? mean(train.y, from, end) : interpolate(x, train.y, place);
      from = end;
    } else out[i] = interpolate(x, train.y, place + shift);
  }
  return out;
}
function positions(train, validation) {
  if (train.axis === validation.axis) return train.x;
  return validation.axis === "epoch" ? train.epochs : void 0;
}
function samePositions(a, b) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (at(a, i) !== at(b, i)) return false;
  return true;
}
function spacing(x) {
  return x.length < 2 ? 0 : (at(x, x.length - 1) - at(x, 0)) / (x.length - 1);
}

// src/diagnosis/findings/overfitting/by-metric.ts
function overfittingByMetric(features, thresholds) {
  const left = features.validation === void 0 ? leftBehind(features, thresholds) : void 0;
  if (left !== void 0) return [left];
  const main = features.metrics.find(({ series }) => hasFallen(numbersOf(features.signs.metrics.get(series)), thresholds));
  const sign = main && numbersOf(features.signs.metrics.get(main.series));
  if (main === void 0 || sign === void 0 || !isTrainingBetter(main, features) || isLossAtBest(features)) return void 0;
  const { drop } = sign;
  const from = main.lowest.at;
  const margin = drop / thresholds.accuracyDrop - 1;
  return [report(main, features, thresholds, { from, evidence: { drop }, threshold: thresholds.accuracyDrop, margin })];
}
function hasFallen(sign, thresholds) {
  if (sign === void 0 || sign.points < thresholds.minPoints) return false;
  return isBelowBest(sign, thresholds) && sign.rose > 0.02 && sign.probability <= thresholds.riseChance;
}
function isLossAtBest({ validation, signs }) {
  const rise = validation && numbersOf(signs.rise.get(validation.series));
  return validation !== void 0 && ((rise == null ? void 0 : rise.height) === void 0 || rise.height < AT_BEST);
}
var AT_BEST = 0.03;
function isTrainingBetter(metric, { train, counterparts }) {
  const training = train ?? counterparts.get(metric.index);
  if (training === void 0 || training.n < 4) return false;
  const there = at(training.smooth, indexBy(training, metric.lowest.at, metric));
  return there - training.tail > Math.max(STILL_FELL * Math.abs(there), training.scatter);
}
var BEGINNING2 = 0.1;
var CARRIED = 0.1;
function leftBehind(features, thresholds) {
  for (const curve of features.metrics) {
    const training = features.counterparts.get(curve.index);
    if (training === void 0 || curve.n < thresholds.fullPoints || training.n !== curve.n) continue;
    const from = Math.ceil(BEGINNING2 * curve.n);
    const gained = at(training.smooth, from) - training.tail;
    const later = curve.smooth.subarray(from);
    const carried = at(later, 0) - at(later, indexOfMin(later));
    const least = Math.max(thresholds.metricLeftBehind * Math.abs(training.tail), 3 * training.scatter);
    if (gained <= least || carried > CARRIED * gained) continue;
    return report(curve, features, thresholds, {
      from: curve.lowest.at,
      evidence: { trainFrom: logged(training, at(training.smooth, from)), trainTo: logged(training, training.tail) },
      threshold: thresholds.metricLeftBehind,
      margin: gained / least - 1
    });
  }
  return void 0;
}
function report(curve, features, thresholds, { from, evidence, threshold, margin }) {
  return found(curve, {
    kind: "overfitting",
    severity: features.checkpoint === "best" ? "note" : "warning",
    from,
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      best: logged(curve, curve.lowest.value),
      bestAt: curve.lowest.at,
      end: logged(curve, curve.tail),
      threshold,
      points: curve.n
    },
    margin: Math.max(0, margin),
    confidence: shortened(0.8, curve, thresholds),
    advice: ["stop-earlier", "regularize", "more-data"],
    checklist: [4, 3, 8],
    beside: [features.train]
  });
}

// src/diagnosis/findings/overfitting/severity.ts
function severityOf(curve, ascent, byRule, features, thresholds) {
  var _a, _b;
  if (ascent.returns) return "note";
  const doubtful = isInDoubt(curve, features, thresholds);
  const sure = ((_a = ascent.sign) == null ? void 0 : _a.sureHeight) ?? ascent.height;
  const severe = ascent.isVisible && ascent.trainingFell === true && sure >= thresholds.riseSevere;
  if (severe && stays(ascent, curve, features) && !(curve.n >= FEW && doubtful)) return "failing";
  const { over } = ascent.standing;
  const high = ascent.height >= thresholds.riseVisible || !curve.positive;
  const trained = (((_b = numbersOf(features.signs.gap.get(curve.series))) == null ? void 0 : _b.since) ?? 0) >= 0;
  if (byRule && trained && high && over > 1 && !doubtful && isSettled(ascent) && stays(ascent, curve, features)) return "failing";
  const given = curve.n >= FEW && ascent.rise.share >= thresholds.overfittingGivenUp && over > 1;
  const mild2 = curve.positive && !given && ascent.height < thresholds.overfittingWarned;
  return ascent.isVisible || byRule && !mild2 ? "warning" : "note";
}
function heldBack(curve, ascent, features, thresholds) {
  var _a, _b;
  if (curve.n < FEW) return { few: 1 };
  if (ascent.trainingFell === false) return { trainingStopped: 1 };
  if (isInDoubt(curve, features, thresholds)) return {};
  if (stays(ascent, curve, features)) return isSettled(ascent) ? { mild: 1 } : { recent: 1 };
  return ascent.height > RETURNS * (((_a = ascent.sign) == null ? void 0 : _a.undone) ?? 0) ? { recent: 1 } : { undone: ((_b = ascent.sign) == null ? void 0 : _b.undone) ?? 0 };
}
function stays({ sign, height }, curve, features) {
  if (sign === void 0) return false;
  const gap = numbersOf(features.signs.gap.get(curve.series));
  const apart = gap !== void 0 && gap.trainAtEnd < gap.atEnd;
  if (curve.n < FEW && !(sign.after >= 3 && apart)) return false;
  return height > RETURNS * (sign.undone ?? 0) && (isSettled({ sign }) || height > sign.swing);
}
var LASTING = 5;
function isSettled({ sign }) {
  return sign !== void 0 && sign.above >= LASTING;
}
var RETURNS = 2;
function isInDoubt(curve, features, thresholds) {
  return isDoubtful(curve, features, thresholds) || isOutweighed(curve, features, thresholds);
}
function isDoubtful(curve, { validation, metrics }, thresholds) {
  if (curve.lowest.at >= at(curve.x, curve.n - 2)) return true;
  if (!curve.series.component || curve === validation) return false;
  return metrics.some((metric) => {
    const there = at(metric.smooth, indexBy(metric, curve.best.at, curve));
    const least = Math.max(thresholds.partGainShare * metric.descent, thresholds.metricNoise * metric.scatter);
    return there - metric.tail > least;
  });
}
function isOutweighed(curve, { validations }, thresholds) {
  if (!curve.series.component) return false;
  const falls2 = (other) => other.tail < at(other.smooth, indexBy(other, curve.best.at, curve)) * (1 - thresholds.overfittingRise);
  return validations.some((other) => other !== curve && other.positive && falls2(other));
}
function isContradicted(curve, features, thresholds) {
  if (!isOutweighed(curve, features, thresholds)) return false;
  return features.metrics.some((metric) => {
    const { gain, needed } = gainAfter(metric, curve, thresholds);
    return gain > needed;
  });
}

// src/diagnosis/findings/overfitting/rule.ts
function detect14(features, thresholds) {
  const byMetric = overfittingByMetric(features, thresholds);
  if (features.validations.length === 0) return byMetric ?? [abstain("overfitting", missing(features, "validation"))];
  const losses = [...features.ascents].filter(([curve]) => !features.parts.includes(curve));
  const byLoss = losses.map(([curve, ascent]) => judge11(curve, ascent, features, thresholds));
  const told = losses.some(([curve, ascent]) => isRuled(curve, ascent, features, thresholds));
  return byMetric === void 0 || told || byLoss.some(({ state }) => state === "found") ? byLoss : [...byMetric, ...byLoss];
}
function isRuled(curve, { over, standing }, features, thresholds) {
  var _a;
  const stands = standing.over > thresholds.overfittingVisible;
  const above = (((_a = gapOf(curve, features)) == null ? void 0 : _a.atEnd) ?? 0) > 0;
  return curve.n >= thresholds.minPoints && over > 1 && stands && !isAlone(curve, thresholds) && above;
}
function isQuotable({ positive }, { sign, rise }, thresholds) {
  return !positive || ((sign == null ? void 0 : sign.loggedHeight) ?? 0) >= thresholds.riseVisible || rise.share >= thresholds.overfittingGivenUp;
}
function isPossible(curve, { sign, rise }, { signs }, thresholds) {
  var _a;
  if (curve.n < thresholds.minPoints || rise.share <= thresholds.overfittingDescentShare) return false;
  if (isAlone(curve, thresholds) && riseOfLast(curve).relative > thresholds.outlyingNoise * rise.noise) return false;
  const since = ((_a = numbersOf(signs.gap.get(curve.series))) == null ? void 0 : _a.since) ?? 0;
  return since > 0 && ((sign == null ? void 0 : sign.loggedHeight) ?? 0) >= thresholds.riseVisible;
}
var FEWEST7 = 3;
function judge11(curve, ascent, features, thresholds) {
  const few = tooFew(curve, FEWEST7);
  if (few) return abstain("overfitting", few, curve);
  const gap = gapOf(curve, features);
  const evidence = {
    ...riseEvidence(curve, ascent.rise),
    ...gap ? { gapAtBest: gap.atBest, gapAtEnd: gap.atEnd } : {}
  };
  if (isNoise(curve, ascent, features, thresholds))
    return clear("overfitting", curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  const { over } = ascent;
  if ((ascent.isLikely || over > 1) && gap === void 0) return abstain("overfitting", withoutGap(curve, features), curve);
  const above = gap !== void 0 && gap.atEnd > 0;
  const byRule = isRuled(curve, ascent, features, thresholds) && isQuotable(curve, ascent, thresholds);
  const stayed = ascent.sign !== void 0 && 4 * ascent.sign.after >= curve.n;
  const visible2 = ascent.isLikely && ascent.trainingFell === true && gap !== void 0 && (above || stayed);
  if (!visible2 && !byRule && !(above && isPossible(curve, ascent, features, thresholds))) {
    const share = ascent.isLikely || byRule ? Math.min(over, 1) : Math.min(over, 0.9);
    return clear("overfitting", curve, share, 1, { ...evidence, needed: ascent.needed });
  }
  if ((!visible2 || ((gap == null ? void 0 : gap.atEnd) ?? 1) <= 0) && isShared(ascent, curve, features, thresholds))
    return clear("overfitting", curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  const byChance = !visible2 && !byRule;
  return report2(curve, ascent, byRule, { ...evidence, ...byChance && { byChance: 1 } }, features, thresholds);
}
function isNoise({ series, best, n }, { standing, sign }, { signs }, thresholds) {
  var _a, _b;
  const deviation = ((_a = numbersOf(signs.scatter.get(series))) == null ? void 0 : _a.deviation) ?? 0;
  const fall = ((_b = numbersOf(signs.skill.get(series))) == null ? void 0 : _b.fall) ?? 0;
  const noisy = best.value > 0 && fall < thresholds.trainingLearned && deviation > thresholds.noiseOfLevel * best.value;
  return n >= FEW && noisy && standing.over <= 1 && ((sign == null ? void 0 : sign.probability) ?? 1) > NO_CHANCE;
}
function report2(curve, ascent, byRule, evidence, features, thresholds) {
  const { standing, over } = ascent;
  const alone = isAlone(curve, thresholds);
  const harmless = features.checkpoint === "best" || isContradicted(curve, features, thresholds);
  const severity = harmless ? "note" : severityOf(curve, ascent, byRule, features, thresholds);
  return found(curve, {
    kind: "overfitting",
    severity,
    from: alone ? at(curve.x, curve.n - 2) : riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...ascent.bySingles && { rise: ascent.height },
      ...alone && { alone: 1 },
      ...severity === "warning" && heldBack(curve, ascent, features, thresholds),
      standing: standing.over,
      threshold: askedOf(curve, ascent, byRule, thresholds),
      points: curve.n
    },
    margin: byRule ? over - 1 : Math.max(0, ascent.height / thresholds.riseVisible - 1),
    confidence: confidenceOf(ascent, curve, thresholds),
    advice: ["stop-earlier", "regularize", "more-data", "smaller-model"],
    checklist: [4, 3, 7, 8],
    beside: [features.partners.get(curve.index)]
  });
}
function askedOf({ positive }, { needed, sign }, byRule, { riseVisible }) {
  if (!positive || ((sign == null ? void 0 : sign.loggedHeight) ?? 0) < riseVisible) return needed;
  return byRule ? Math.max(needed, riseVisible) : riseVisible;
}
function isAlone(curve, thresholds) {
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  return curve.n >= FEW && isLastAlone(curve, thresholds.overfittingHint * base);
}
function isShared({ standing, rise }, curve, features, thresholds) {
  const train = features.partners.get(curve.index);
  const aligned = train && (curve === features.validation ? features.aligned : alignTraining(train, curve, true));
  const risen = Math.max(standing.difference, rise.difference);
  return aligned !== void 0 && sharedRise(standing, aligned, risen) > thresholds.overfittingShared;
}
function confidenceOf({ over, isVisible, height }, curve, thresholds) {
  const ruled = shortened(Math.min(0.97, 0.8 + 0.1 * (over - 1)), curve, thresholds);
  const seen = isVisible ? shortened(height >= thresholds.riseSevere ? 0.95 : 0.85, curve, thresholds) : 0;
  return Math.max(seen, ruled);
}
function gapOf(curve, features) {
  const { validation, aligned } = features;
  const train = features.partners.get(curve.index);
  if (train === void 0 || train.series.metric !== curve.series.metric) return void 0;
  if (curve === validation && aligned !== void 0) {
    const trainTail = mean(aligned, curve.tailFrom, curve.n);
    return { atBest: curve.best.value - at(aligned, curve.best.index), atEnd: curve.tail - trainTail };
  }
  const share = curve.best.index / Math.max(1, curve.n - 1);
  const there = at(train.smooth, Math.round(share * (train.n - 1)));
  return { atBest: curve.best.value - there, atEnd: curve.tail - train.tail };
}
function withoutGap(curve, features) {
  const train = features.partners.get(curve.index);
  if (train === void 0) return { code: "no-training-loss" };
  if (train.axis !== curve.axis) return { code: "mixed-axes", train: train.axis, validation: curve.axis };
  return { code: "no-common-points" };
}

// src/diagnosis/findings/overfitting/kind.ts
var overfitting = {
  signs: ["rise", "gap"],
  evidence: EVIDENCE14,
  detect: detect14,
  threshold: "share",
  source: PRECHELT
};

// src/diagnosis/findings/plateau/evidence.ts
var EVIDENCE15 = {
  share: "share",
  lastBestAt: "position",
  best: "loss",
  aheadMost: "share",
  ofFall: "flag",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/learning-rate.ts
var MOST_CHANGES = 20;
function rateChangesOn(loss, rate) {
  if (rate === void 0) return [];
  const changes = [];
  for (let i = 1; i < rate.y.length; i++) {
    const ratio = at(rate.y, i) / at(rate.y, i - 1);
    if (Number.isFinite(ratio) && ratio > 0 && (ratio >= 2 || ratio <= 0.5)) changes.push({ i, ratio });
  }
  if (changes.length > MOST_CHANGES) return [];
  return changes.map(({ i, ratio }) => ({ at: placeOn(loss, at(rate.x, i), rate), ratio }));
}
function learningRateOf({ axis, x, y, epochs }, from) {
  const beside = (epochs == null ? void 0 : epochs.length) === x.length ? { epochs: epochs.subarray(from) } : {};
  return { axis, x: x.subarray(from), y: y.subarray(from), ...beside };
}
function isLearningRate(series) {
  return series.role === "other" && (series.metric === "lr" || /^(lr|learning[-_ ]?rate)\b/i.test(series.name));
}

// src/diagnosis/findings/plateau/rule.ts
function detect15(features, thresholds) {
  return onLoss("plateau", features, ["validation", "train"], thresholds.minPlateauPoints, (curve) => {
    const end = at(curve.x, curve.n - 1);
    const start = end - thresholds.plateauShare * (end - at(curve.x, 0));
    const late = rateChangesOn(curve, features.rate).filter((change) => change.at > start);
    if (late.length > 0) return abstain("plateau", { code: "rate-schedule", changes: late.length }, curve);
    return judge12(curve, features, thresholds);
  });
}
function judge12(curve, features, thresholds) {
  const last = lastImprovement(curve, thresholds);
  const length = at(curve.x, curve.n - 1) - at(curve.x, 0);
  const share = (at(curve.x, curve.n - 1) - at(curve.x, last)) / Math.max(length, Number.MIN_VALUE);
  const forecast = numbersOf(features.signs.forecast.get(curve.series));
  const half = forecast == null ? void 0 : forecast.ahead.find(({ more }) => more === 0.5);
  const evidence = {
    share,
    lastBestAt: at(curve.x, last),
    // Single batches say nothing: of a training loss what it had reached there.
    best: logged(curve, curve.series.role === "train" ? at(curve.smooth, last) : curve.lowest.value),
    ...half && { aheadMost: half.most, ...(forecast == null ? void 0 : forecast.ofFall) && { ofFall: 1 } },
    noise: scatterShare(curve)
  };
  if (!(share > thresholds.plateauShare)) return clear("plateau", curve, share, thresholds.plateauShare, evidence);
  return found(curve, {
    kind: "plateau",
    severity: "note",
    from: at(curve.x, last),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.plateauShare, points: curve.n },
    margin: share / thresholds.plateauShare - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["stop-earlier", "use-a-schedule"],
    checklist: [4, 2],
    beside: curve === features.validation ? [features.train] : []
  });
}
var OF_FALL = 0.01;
function lastImprovement(curve, thresholds) {
  const least = Math.min(thresholds.plateauStep * Math.abs(curve.best.value), OF_FALL * curve.descent);
  const step = Math.max(least, curve.scatter);
  let best = at(curve.smooth, 0);
  let last = 0;
  for (let i = 1; i < curve.n; i++) {
    if (at(curve.smooth, i) >= best - step) continue;
    best = at(curve.smooth, i);
    last = i;
  }
  return last;
}

// src/diagnosis/findings/plateau/kind.ts
var plateau = {
  signs: ["forecast", "course"],
  evidence: EVIDENCE15,
  detect: detect15,
  threshold: "share",
  source: {
    label: "PyTorch ReduceLROnPlateau",
    url: "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html"
  }
};

// src/diagnosis/findings/restarted-log/evidence.ts
var EVIDENCE16 = {
  breaks: "count",
  at: "position",
  after: "position",
  ...POINTS
};

// src/diagnosis/findings/restarted-log/rule.ts
function detect16(features) {
  var _a;
  const main = features.validation ?? features.train;
  const name = (main == null ? void 0 : main.series.name) ?? ((_a = features.history.series[0]) == null ? void 0 : _a.name);
  const seen = features.history.breaks;
  const last = seen.findLast(({ kind }) => kind === "restart") ?? seen.at(-1);
  if (name === void 0 || last === void 0) {
    return [
      { state: "clear", kind: "restarted-log", margin: 1, series: name === void 0 ? [] : [name], evidence: { breaks: 0 } }
    ];
  }
  return [
    {
      state: "found",
      finding: finding(last, seen.length, [name], main === void 0 ? last.at : at(main.x, main.n - 1), (main == null ? void 0 : main.logged.all) ?? 0)
    }
  ];
}
function finding(last, breaks, series, to, points) {
  return {
    kind: "restarted-log",
    // Folds one after another and attempts that were given up are as common as a log that was appended to by mistake.
    severity: "note",
    series,
    axis: last.axis,
    from: last.at,
    to: Math.max(last.at, to),
    evidence: { breaks, at: last.at, after: last.after, points },
    margin: 1,
    confidence: 0.95,
    advice: [],
    checklist: [6]
  };
}

// src/diagnosis/findings/restarted-log/kind.ts
var restartedLog = {
  signs: ["budget"],
  evidence: EVIDENCE16,
  detect: detect16,
  threshold: "share",
  source: OWN
};

// src/diagnosis/findings/slow-convergence/evidence.ts
var EVIDENCE17 = {
  lateShare: "share",
  fall: "share",
  end: "loss",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/slow-convergence/rule.ts
function detect17(features, thresholds) {
  return onLoss(
    "slow-convergence",
    features,
    ["train", "validation"],
    thresholds.minSlowValues,
    (curve) => judge13(curve, features, thresholds)
  );
}
function judge13(curve, features, thresholds) {
  const { signs } = features;
  const budget = numbersOf(signs.budget);
  if ((budget == null ? void 0 : budget.beginsLate) === true) return abstain("slow-convergence", { code: "begins-late", at: at(curve.x, 0) }, curve);
  if ((budget == null ? void 0 : budget.done) !== void 0 && budget.done < thresholds.plannedShare && budget.ending === void 0)
    return abstain("slow-convergence", { code: "incomplete" }, curve);
  if ((budget == null ? void 0 : budget.ending) === "early-stopping" || features.checkpoint === "best" && features.history.boosting === true)
    return abstain("slow-convergence", { code: "stopped" }, curve);
  const { fall, extent } = signs.learned;
  if (extent < thresholds.minSlow)
    return abstain("slow-convergence", { code: "too-few-points", points: extent, needed: thresholds.minSlow }, curve);
  const lateShare = lateShareOf2(curve, features);
  const evidence = { lateShare, ...fall !== void 0 && { fall }, end: logged(curve, curve.tail) };
  const little = fall !== void 0 && fall < thresholds.slowFall && signs.learned.falling && !signs.learned.improved && !isAccurate(features, thresholds);
  if (!little && !fallsEvenly(fall, lateShare, thresholds))
    return clear("slow-convergence", curve, thresholds.slowFall, Math.max(fall ?? 1, thresholds.slowFall), evidence);
  return found(curve, {
    kind: "slow-convergence",
    // Without validation nobody knows what there is to learn.
    severity: features.validation === void 0 && !features.noValidation ? "note" : "warning",
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.slowFall, points: curve.n },
    margin: fall === void 0 ? 0 : Math.max(0, 1 - fall / thresholds.slowFall),
    confidence: shortened(0.85, curve, thresholds),
    advice: ["raise-learning-rate", "train-longer", "check-the-data"],
    checklist: [2, 5],
    beside: features.train ? [features.validation] : []
  });
}
function fallsEvenly(fall, lateShare, { slowEven, slowLateShare }) {
  return fall !== void 0 && fall < slowEven && lateShare > slowLateShare;
}
function lateShareOf2(curve, { signs, validation }) {
  const share = ({ series }) => {
    var _a;
    return ((_a = numbersOf(signs.skill.get(series))) == null ? void 0 : _a.lateShare) ?? 0;
  };
  return validation === void 0 ? share(curve) : Math.min(share(curve), share(validation));
}
function isAccurate({ signs }, { highAccuracy }) {
  const accuracy = accuracyAmong(signs.metrics);
  return accuracy !== void 0 && accuracy.best >= highAccuracy && !accuracy.constant;
}

// src/diagnosis/findings/slow-convergence/kind.ts
var slowConvergence = {
  signs: ["skill", "course"],
  evidence: EVIDENCE17,
  detect: detect17,
  threshold: "share",
  source: AUTOTRAINER
};

// src/diagnosis/findings/spike/evidence.ts
var EVIDENCE18 = {
  spikes: "count",
  largest: "ratio",
  height: "ratio",
  before: "loss",
  peak: "loss",
  peakAt: "position",
  z: "ratio",
  recovery: "length",
  threshold: "ratio",
  noise: "share",
  ...POINTS
};

// src/diagnosis/statistics/spikes.ts
function findSpikes(values, options) {
  if (!jumps(values, options)) return [];
  const window = Math.min(options.window, oddWidth(values.length, QUARTER));
  const trend = runningMedian(values, window);
  const residuals = values.map((value, i) => value - at(trend, i));
  const deviations = runningMedian(residuals.map(Math.abs), window);
  const quantum = quantumOf(values);
  const spikes = [];
  for (let i = Math.min(options.skip, window); i < values.length; i++) {
    const scale = Math.max(1.4826 * at(deviations, i), quantum, 1e-12 * Math.abs(at(trend, i)), Number.MIN_VALUE);
    const height = at(residuals, i);
    const z = height / scale;
    if (z <= options.z || height <= options.height * Math.abs(at(trend, i)) || onset(values, i) < height / 2) continue;
    const here = { from: i, to: i, peak: i, height, level: at(trend, i), z };
    if (i < options.skip && height <= Math.abs(at(trend, i))) continue;
    const before = spikes.at(-1);
    if (before === void 0 || i - before.to > 3) spikes.push(here);
    else spikes[spikes.length - 1] = { ...before.height >= height ? before : here, from: before.from, to: i };
  }
  return spikes;
}
var QUARTER = 0.25;
var AROUND2 = 5;
var DOUBLED = 2;
function findStep(values) {
  for (let i = AROUND2; i + AROUND2 <= values.length; i++) {
    if (at(values, i) <= DOUBLED * at(values, i - 1)) continue;
    const before = values.subarray(i - AROUND2, i);
    const after = values.subarray(i, i + AROUND2);
    if (!(at(after, indexOfMin(after)) > DOUBLED * at(before, indexOfMax(before)))) continue;
    const level = median(before);
    const peak = i + indexOfMax(after);
    const height = at(values, peak) - level;
    return { from: i, to: i, peak, height, level, z: height / Math.max(robustDeviation(before), quantumOf(values)) };
  }
  return void 0;
}
function onset(values, i) {
  let low = at(values, i);
  for (let j = Math.max(0, i - ONSET); j < i; j++) low = Math.min(low, at(values, j));
  return at(values, i) - low;
}
var ONSET = 12;
function jumps(values, options) {
  let highest2 = 0;
  let count = 0;
  const rises = new Float64Array(values.length);
  for (let i = 1; i < values.length; i++) {
    if (at(values, i) <= at(values, i - 1)) continue;
    const rise = onset(values, i);
    if (rise > 0) rises[count++] = rise;
    if (rise > 0.5 * options.height * Math.abs(at(values, i) - rise)) highest2 = Math.max(highest2, rise);
  }
  return highest2 > 0 && !(highest2 <= 4 * medianInPlace(rises.subarray(0, count)));
}

// src/diagnosis/findings/spike/rule.ts
function detect18(features, thresholds) {
  const curve = features.train ?? features.validation;
  if (curve === void 0) return [abstain("spike", missing(features, "train"))];
  const { x, y } = rawValues(curve);
  const scatter = numbersOf(features.signs.scatter.get(curve.series));
  const exploded = scatter && explosion2(curve, x, y, scatter, thresholds);
  if (exploded !== void 0) return [exploded];
  const needed = thresholds.minSpikePoints;
  const gradients = gradientSpike(features, thresholds);
  if (y.length < needed) return [gradients ?? abstain("spike", { code: "too-few-points", points: y.length, needed }, curve)];
  const step = curve.positive ? findStep(y) : void 0;
  const peaks = findSpikes(y, {
    window: thresholds.spikeWindow,
    z: thresholds.spikeZ,
    height: thresholds.spikeHeight,
    skip: Math.ceil(thresholds.spikeSkip * y.length)
  });
  const spikes = peaks.length === 0 && step !== void 0 && step.z > thresholds.spikeZ ? [step] : peaks;
  if (spikes.length === 0) return [gradients ?? clear("spike", curve, 0, thresholds.spikeZ, { spikes: 0, ...judged(curve, y) })];
  return [report3(curve, x, y, spikes, thresholds)];
}
function report3(curve, x, y, spikes, thresholds) {
  const worst = spikes.reduce((a, b) => b.z > a.z ? b : a);
  const recovery = recoveryOf(worst, y);
  const lasting = recovery === void 0 || recovery > thresholds.spikeRecovery * y.length;
  return found(curve, {
    kind: "spike",
    severity: lasting ? "warning" : "note",
    from: at(x, worst.from),
    to: at(x, worst.to),
    evidence: {
      spikes: spikes.length,
      height: worst.height / Math.max(Math.abs(worst.level), Number.MIN_VALUE),
      ...worst.from > 0 && { before: curve.sign * at(y, worst.from - 1) },
      peak: curve.sign * at(y, worst.peak),
      peakAt: at(x, worst.peak),
      z: worst.z,
      ...recovery === void 0 ? {} : { recovery },
      threshold: thresholds.spikeZ,
      noise: (scatterOf(y) ?? 0) / Math.max(Math.abs(worst.level), Number.MIN_VALUE),
      ...judged(curve, y)
    },
    margin: worst.z / thresholds.spikeZ - 1,
    confidence: 0.9,
    advice: ["clip-gradients", "lower-learning-rate", "check-the-data"],
    checklist: [2, 5]
  });
}
function judged(curve, y) {
  return { points: y.length, perPoint: curve.logged.perPoint };
}
function recoveryOf(one, y) {
  const level = one.level + 2 * one.height / one.z;
  for (let i = one.peak + 1; i < y.length; i++) if (at(y, i) <= level) return i - one.from;
  return void 0;
}
function explosion2(curve, x, y, { explosions, largest, largestAt }, thresholds) {
  const sure = largest > thresholds.explosionSure;
  if (!curve.positive || explosions < thresholds.explosions && !sure) return void 0;
  if (!(at(y, y.length - 1) < Math.sqrt(at(y, largestAt) * at(y, largestAt - 1)))) return void 0;
  return found(curve, {
    kind: "spike",
    severity: sure ? "failing" : "warning",
    from: at(x, largestAt),
    to: at(x, largestAt),
    evidence: {
      spikes: explosions,
      largest,
      before: curve.sign * at(y, largestAt - 1),
      peak: curve.sign * at(y, largestAt),
      peakAt: at(x, largestAt),
      threshold: thresholds.explosionSure,
      ...judged(curve, y)
    },
    margin: 1,
    confidence: 0.95,
    advice: ["check-the-data", "clip-gradients", "lower-learning-rate"],
    checklist: [7, 2, 5]
  });
}
function gradientSpike({ signs, history }, thresholds) {
  var _a;
  const { gradients } = signs;
  if (gradients === void 0 || gradients.largest < thresholds.gradientSpike || gradients.points < 10) return void 0;
  const axis = ((_a = history.series.find(({ name }) => name === gradients.series)) == null ? void 0 : _a.axis) ?? "step";
  return {
    state: "found",
    finding: {
      kind: "spike",
      severity: "note",
      series: [gradients.series],
      axis,
      from: gradients.largestAt,
      to: gradients.largestAt,
      evidence: {
        spikes: gradients.spikes,
        largest: gradients.largest,
        peak: gradients.largestValue,
        peakAt: gradients.largestAt,
        points: gradients.points
      },
      margin: 1,
      confidence: 0.8,
      advice: ["clip-gradients"],
      checklist: [5]
    }
  };
}

// src/diagnosis/findings/spike/kind.ts
var spike = {
  signs: ["scatter"],
  evidence: EVIDENCE18,
  detect: detect18,
  threshold: "ratio",
  source: { label: "OLMo 2, spike score", url: "https://arxiv.org/abs/2501.00656" }
};

// src/diagnosis/findings/still-improving/evidence.ts
var EVIDENCE19 = {
  high: "loss",
  low: "loss",
  expected: "loss",
  brought: "loss",
  gain: "share",
  sureGain: "share",
  ahead: "share",
  aheadMost: "share",
  ofFall: "flag",
  end: "loss",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/still-improving/rule.ts
function detect19(features, thresholds) {
  return onLoss(
    "still-improving",
    features,
    ["validation", "train"],
    thresholds.minPoints,
    (curve) => judge14(curve, features, thresholds)
  );
}
function judge14(curve, features, thresholds) {
  const { signs, history } = features;
  if (history.completion === "incomplete") return abstain("still-improving", { code: "incomplete" }, curve);
  const rate = numbersOf(signs.rate);
  if (rate == null ? void 0 : rate.decayed) return abstain("still-improving", { code: "rate-decayed", rate: rate.end }, curve);
  const course = numbersOf(signs.course.get(curve.series));
  const forecast = signs.forecast.get(curve.series);
  if (forecast !== void 0 && !isMeasured(forecast) && forecast.because.code !== "too-steep")
    return abstain("still-improving", forecast.because, curve);
  if (course === void 0) return abstain("still-improving", { code: "too-few-points", points: curve.n, needed: 5 }, curve);
  const { ahead = [], ofFall } = numbersOf(forecast) ?? {};
  const farthest = ahead.at(-1);
  const gain = (farthest == null ? void 0 : farthest.gain) ?? mirroredGain(course);
  const half = ahead.find(({ more }) => more === 0.5);
  const evidence = {
    gain,
    sureGain: course.sureGain,
    brought: course.brought,
    ...farthest && {
      expected: logged(curve, farthest.expected),
      low: logged(curve, farthest.low),
      high: logged(curve, farthest.high)
    },
    ...half && { ahead: half.gain, aheadMost: half.most },
    ...ofFall && { ofFall: 1 },
    end: logged(curve, course.now)
  };
  const falls2 = gain >= thresholds.improvingGain && course.sureGain >= thresholds.improvingSure;
  if (!falls2 || hasTurned(curve)) return clear("still-improving", curve, Math.min(1, gain / thresholds.improvingGain), 1, evidence);
  return found(curve, {
    kind: "still-improving",
    severity: history.boosting === true && curve === features.validation ? "warning" : "note",
    from: at(curve.x, curve.n >> 1),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.improvingGain, points: curve.n },
    margin: gain / thresholds.improvingGain - 1,
    confidence: shortened(0.6, curve, thresholds),
    advice: ["train-longer"],
    checklist: [1, 8],
    beside: curve === features.validation ? [features.train] : []
  });
}
function hasTurned({ y, n }) {
  const [before, middle, last] = [at(y, n - 3), at(y, n - 2), at(y, n - 1)];
  return before < middle && middle < last && last - at(y, indexOfMin(y)) > 2 * (scatterOf(y.subarray(-LATELY)) ?? 0);
}
var LATELY = 9;

// src/diagnosis/findings/still-improving/kind.ts
var stillImproving = {
  signs: ["forecast", "course"],
  evidence: EVIDENCE19,
  detect: detect19,
  threshold: "share",
  source: PLAYBOOK
};

// src/diagnosis/findings/training-loss-rise/evidence.ts
var EVIDENCE20 = {
  ...RISE,
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/training-loss-rise/rule.ts
function detect20(features, thresholds) {
  const curve = features.train;
  if (curve === void 0) return [abstain("training-loss-rise", missing(features, "train"))];
  const few = tooFew(curve, curve.axis === "epoch" ? thresholds.minPoints : thresholds.minStepRise);
  if (few) return [abstain("training-loss-rise", few, curve)];
  const raised = rateChangesOn(curve, features.rate).filter((change) => change.ratio > 1 && change.at > curve.best.at);
  if (raised.length > 0) return [abstain("training-loss-rise", { code: "rate-schedule", changes: raised.length }, curve)];
  return [judge15(curve, features, thresholds)];
}
var FAR = 4;
function levelRise(curve, base) {
  const width = curve.n - curve.tailFrom;
  let lowest = curve.tail;
  for (let from = 0; from + width <= curve.n; from += Math.max(1, width >> 2))
    lowest = Math.min(lowest, mean(curve.y, from, from + width));
  const scale = curve.positive ? lowest : Math.max(curve.descent, Number.MIN_VALUE);
  const error = FAR * curve.scatter / Math.sqrt(width);
  return (curve.tail - lowest) / Math.max(base * scale, error);
}
function judge15(curve, features, thresholds) {
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.trainingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.trainingRiseNoise * rise.noise);
  const over = Math.min(
    rise.relative / needed,
    levelRise(curve, base),
    rise.difference / Math.max(curve.descent, Number.MIN_VALUE) / thresholds.trainingRiseShare
  );
  const evidence = riseEvidence(curve, rise);
  if (!(over > 1) || hasReturned(curve, numbersOf(features.signs.rise.get(curve.series))))
    return clear("training-loss-rise", curve, Math.max(0, over), 1, evidence);
  return found(curve, {
    kind: "training-loss-rise",
    severity: "warning",
    from: curve.lowest.at,
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["lower-learning-rate", "go-back-to-a-checkpoint", "check-the-data"],
    checklist: [2, 8],
    beside: [features.validation]
  });
}

// src/diagnosis/findings/training-loss-rise/kind.ts
var trainingLossRise = {
  signs: ["rise"],
  evidence: EVIDENCE20,
  detect: detect20,
  threshold: "share",
  source: PLAYBOOK
};

// src/diagnosis/findings/underfitting/evidence.ts
var EVIDENCE21 = {
  gain: "share",
  fall: "share",
  skill: "share",
  accuracy: "metric",
  first: "loss",
  end: "loss",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/underfitting/rule.ts
function detect21(features, thresholds) {
  return onLoss("underfitting", features, ["train"], thresholds.minSettled, (curve) => judge16(curve, features, thresholds));
}
function judge16(curve, features, thresholds) {
  const { signs, validation } = features;
  const budget = numbersOf(signs.budget);
  if ((budget == null ? void 0 : budget.beginsLate) === true) return abstain("underfitting", { code: "begins-late", at: at(curve.x, 0) }, curve);
  if ((budget == null ? void 0 : budget.done) !== void 0 && budget.done < thresholds.plannedShare && budget.ending === void 0)
    return abstain("underfitting", { code: "incomplete" }, curve);
  if (signs.learned.extent < thresholds.minSlow)
    return abstain("underfitting", { code: "too-few-points", points: signs.learned.extent, needed: thresholds.minSlow }, curve);
  const skill = numbersOf(signs.skill.get(curve.series));
  const course = numbersOf(signs.course.get(curve.series));
  if ((skill == null ? void 0 : skill.fall) === void 0 || course === void 0)
    return abstain("underfitting", { code: "no-level", series: curve.series.name }, curve);
  const v = validation && alike(curve, validation) ? numbersOf(signs.skill.get(validation.series)) : void 0;
  const gain = course.brought / Math.max(Math.abs(course.now), Number.MIN_VALUE);
  const evidence = {
    fall: skill.fall,
    first: logged(curve, skill.start),
    end: logged(curve, skill.end),
    gain
  };
  const settled = gain <= thresholds.settledGain && skill.kept !== void 0 && skill.kept > 0.9 * skill.fall;
  const apart = v === void 0 ? 0 : v.end / skill.end - 1;
  const level = apart <= thresholds.levelWith && apart >= -thresholds.levelBelow;
  const accuracy = accuracyAmong(signs.metrics);
  const reached = reachedOf2(skill, features);
  const low = reached !== void 0 && reached >= thresholds.underfittingLeast && reached < thresholds.underfittingSkill;
  if (!(settled && level && low) || signs.learned.improvedFar)
    return clear("underfitting", curve, Math.min(1, thresholds.underfittingSkill / Math.max(reached ?? 1, 1e-9)), 1, evidence);
  return found(curve, {
    kind: "underfitting",
    severity: "warning",
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...accuracy !== void 0 && { accuracy: accuracy.best },
      ...reached !== void 0 && { skill: reached, threshold: thresholds.underfittingSkill },
      points: curve.n
    },
    margin: reached === void 0 ? 0 : 1 - reached / thresholds.underfittingSkill,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["bigger-model", "raise-learning-rate", "check-the-data"],
    checklist: [9, 8, 5],
    beside: [validation]
  });
}
function reachedOf2(skill, { signs, guessLevel, classes, metrics }) {
  const level = guessLevel ?? (classes === void 0 ? void 0 : Math.log(classes));
  if (level !== void 0 && level > 0) return 1 - skill.best / level;
  const explained = metrics.find(({ series }) => series.metric === "r2");
  const r2 = explained && numbersOf(signs.metrics.get(explained.series));
  if (r2 !== void 0) return r2.best;
  return signs.learned.reached;
}

// src/diagnosis/findings/underfitting/kind.ts
var underfitting = {
  signs: ["skill", "course"],
  evidence: EVIDENCE21,
  detect: detect21,
  threshold: "share",
  source: CURVES
};

// src/diagnosis/findings/unrepresentative-validation/evidence.ts
var EVIDENCE22 = {
  below: "share",
  share: "share",
  fall: "share",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/findings/unrepresentative-validation/rule.ts
function detect22(features, thresholds) {
  return onPair(
    "unrepresentative-validation",
    features,
    3,
    (...curves) => judge17(...curves, thresholds, hasPartsOfItsOwn(features.history), features)
  );
}
function hasPartsOfItsOwn({ series }) {
  const parts = (role) => series.filter((one) => one.role === role && one.metric === "loss" && one.component);
  const validated = new Set(parts("validation").map(({ name }) => componentName(name)));
  return parts("train").some(({ name }) => !validated.has(componentName(name)));
}
function isPerfect({ signs }) {
  const accuracy = accuracyAmong(signs.metrics);
  return accuracy !== void 0 && accuracy.start >= 0.999;
}
function judge17(validation, train, aligned, thresholds, otherParts, features) {
  const half = validation.n >> 1;
  let below = 0;
  let sum = 0;
  for (let i = half; i < validation.n; i++) {
    const scale = validation.positive && at(aligned, i) > 0 ? at(aligned, i) : Math.max(train.descent, Number.MIN_VALUE);
    const gap2 = (at(aligned, i) - at(validation.y, i)) / scale;
    sum += gap2;
    if (gap2 > thresholds.belowTraining) below++;
  }
  const share = below / (validation.n - half);
  const gap = sum / (validation.n - half);
  const evidence = {
    below: gap,
    share,
    noise: scatterShare(validation)
  };
  const over = Math.min(share / thresholds.belowTrainingShare, gap / thresholds.belowTraining);
  if (!(over >= 1)) return clear("unrepresentative-validation", validation, Math.max(0, over), 1, evidence);
  const isOther = isOfOtherUnit(validation, aligned);
  const isFar = isPerfect(features) ? gap > thresholds.belowPerfect : gap > thresholds.farBelowTraining && !isOther;
  const fall = isFar || isOther || gap < thresholds.belowTold ? void 0 : littleLearned(validation, features, thresholds);
  const far = isPositive(validation, train) && !otherParts && (isFar || fall !== void 0);
  if (!far && gap < thresholds.belowTold)
    return clear("unrepresentative-validation", validation, Math.max(0, Math.min(1, over)), 1, evidence);
  return found(validation, {
    kind: "unrepresentative-validation",
    severity: far ? "warning" : "note",
    from: at(validation.x, half),
    to: at(validation.x, validation.n - 1),
    evidence: {
      ...evidence,
      ...far && fall !== void 0 && { fall },
      threshold: thresholds.belowTraining,
      points: validation.n
    },
    margin: gap / thresholds.belowTraining - 1,
    confidence: shortened(far ? 0.6 : 0.4, validation, thresholds),
    advice: far && fall !== void 0 ? ["overfit-one-batch", "bigger-model"] : ["fix-validation", "check-the-data"],
    checklist: [7, 1],
    beside: [train]
  });
}
function littleLearned({ series }, { signs }, thresholds) {
  var _a, _b;
  const { learned, skill, budget } = signs;
  const fall = (_a = numbersOf(skill.get(series))) == null ? void 0 : _a.fall;
  if (fall === void 0 || fall >= thresholds.trainingLearned || ((_b = numbersOf(budget)) == null ? void 0 : _b.beginsLate) === true) return void 0;
  return learned.extent >= thresholds.minSlow && (learned.reached ?? 0) < thresholds.underfittingSkill ? fall : void 0;
}
function isOfOtherUnit(validation, aligned) {
  const first = at(aligned, 0) / validation.first;
  const last = at(aligned, validation.n - 1) / at(validation.y, validation.n - 1);
  return validation.positive && first > OTHER_UNIT && last < 3 * first && first < 3 * last;
}
var OTHER_UNIT = 10;
function isPositive(validation, train) {
  return validation.positive && train.positive;
}

// src/diagnosis/findings/unrepresentative-validation/kind.ts
var unrepresentativeValidation = {
  signs: ["gap"],
  evidence: EVIDENCE22,
  detect: detect22,
  threshold: "share",
  source: CURVES
};

// src/diagnosis/registry.ts
var KINDS = {
  "non-finite": nonFinite,
  divergence,
  "no-learning": noLearning,
  "no-generalization": noGeneralization,
  "out-of-scale": outOfScale,
  "broken-evaluation": brokenEvaluation,
  "metric-mismatch": metricMismatch,
  overfitting,
  "training-loss-rise": trainingLossRise,
  "late-rise": lateRise,
  "constant-metric": constantMetric,
  "unrepresentative-validation": unrepresentativeValidation,
  oscillation,
  "slow-convergence": slowConvergence,
  underfitting,
  "still-improving": stillImproving,
  "generalization-gap": generalizationGap,
  spike,
  plateau,
  "early-stopping": earlyStopping,
  "noisy-validation": noisyValidation,
  "restarted-log": restartedLog
};
var FINDING_KINDS = Object.keys(KINDS).filter(isFindingKind);
function isFindingKind(name) {
  return Object.hasOwn(KINDS, name);
}
function worstFirst(a, b) {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || b.confidence - a.confidence;
}

// src/diagnosis/findings/broken-evaluation/thresholds.ts
var THRESHOLDS = {
  /** A value of the validation loss below this share of both neighbors. */
  evaluationDip: 0.1
};

// src/diagnosis/findings/constant-metric/thresholds.ts
var THRESHOLDS2 = {
  /** Fewest evaluations with the same value. */
  minConstant: 5,
  /** … and values or epochs of the whole training, where little was learned as yet: a metric may take a few to move. */
  minConstantExtent: 8,
  /** A score above this may stand still: a small validation set, and little left to learn. */
  stuckBelow: 0.8,
  /** … and above this whatever the loss does. */
  improvedFrom: 0.9
};

// src/diagnosis/findings/divergence/thresholds.ts
var THRESHOLDS3 = {
  /** End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker. */
  divergenceRise: 0.5,
  /** Share of the descent that must be lost again for divergence; 1 is back at the first value. */
  divergenceLost: 0.9,
  /** The rise must also exceed this many standard deviations of the scatter. */
  divergenceNoise: 4,
  /**
   * Instead of the rise and of what must be lost: how far a validation loss must end above its first value where no training loss tells
   * divergence from overfitting. So 6 of the 351 overfitting runs of the clinic would be called diverged by their validation loss alone,
   * by the rise and the loss 110.
   */
  divergenceAlone: 9,
  /** Growth of each of the last five values that is a divergence while it happens. TheDeepChecker. */
  divergenceGrowth: 2
};

// src/diagnosis/findings/early-stopping/thresholds.ts
var THRESHOLDS4 = {
  /** Share of the run that early stopping must save to be worth a note. */
  savedShare: 0.2,
  /** Relative loss against the best value that it may cost. */
  lostAtMost: 0.01
};

// src/diagnosis/findings/generalization-gap/thresholds.ts
var THRESHOLDS5 = {
  /** Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting. */
  gapRatio: 0.5,
  /** The gap as a share of the larger descent. */
  gapDescentShare: 0.15,
  /** How many times the gap of the first third of the run the gap at the end is, where it grew. */
  gapGrowth: 1.2,
  /** Validation over training loss at the end from which the data is known by heart … */
  memorized: 30,
  /** … where validation loss also ends above this share of its first value. */
  memorizedShare: 0.45,
  /** The same for a training loss of next to nothing: validation over training loss … */
  memorizedFar: 1e3,
  /** … and over its first value. */
  memorizedFarShare: 0.25,
  /** Validation over training loss at the end, where validation loss was best in the first half of the run … */
  stillFar: 5,
  /** … and training loss at the end as a share of what it was then. */
  stillFell: 0.5
};

// src/diagnosis/findings/late-rise/thresholds.ts
var THRESHOLDS6 = {
  /** Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labeled curves lie in it. */
  lateRise: 0.03,
  /** Scatters above the best from which a last point that no other confirms is reported. */
  outlyingNoise: 6
};

// src/diagnosis/findings/metric-mismatch/thresholds.ts
var THRESHOLDS7 = {
  /** Improvement of a task metric after the best loss, as a share of its range. */
  metricGainShare: 0.1,
  /** An improvement of a metric must also exceed this many standard deviations of its scatter. */
  metricNoise: 2,
  /** Share of what the improvement takes that the second half of the stretch must bring, and that must be left at the end. */
  metricLateShare: 0.25,
  /** Improvement of a task metric after the best value of a part of the loss, as a share of its range, that contradicts the part. */
  partGainShare: 0.02
};

// src/diagnosis/findings/no-generalization/thresholds.ts
var THRESHOLDS8 = {
  /** Fall of the training loss from which something was learned that should carry over. */
  trainingLearned: 0.3,
  /** … from which it is a warning that validation never fell. */
  trainingMoved: 0.2,
  /** Fall of the training loss beyond which the data is known. */
  trainingKnown: 0.85,
  /** Fall of the validation loss below which hardly any of it carries over. */
  hardlyCarried: 0.2,
  /** Fall after the first 15 % of the run that training loss has and validation loss has not, where validation had fallen by next to nothing… */
  fallsApart: 0.08,
  /** … and ends above so many times the training loss. */
  apart: 1.15,
  /** Fall of the training loss after the first 15 % of the run beyond which the data is known. */
  trainingKnownLater: 0.6,
  /** … where validation loss ends above so many times the training loss … */
  validationAbove: 10,
  /** … and above this share of its own start. */
  validationStays: 0.4
};

// src/diagnosis/findings/no-learning/thresholds.ts
var THRESHOLDS9 = {
  /** Fall of the loss, as a share of its first value, below which nothing was learned. From .03 to .08 nothing changes. */
  nothingLearned: 0.05,
  /** Fewest values or epochs for it. */
  minLearning: 8,
  /** Share of values that are exactly zero from which the loss is broken. */
  zeroShare: 0.3,
  /** Accuracy that no guess has. */
  highAccuracy: 0.8,
  /** Fall below which nothing was learned though the loss still falls. */
  creeping: 0.02,
  /** Fewest values or epochs from which that is beyond doubt: where the loss stands still, or at the level of guessing. */
  minSure: 13,
  /** … where it creeps. */
  minCreeping: 30,
  /** Fall below which nothing was learned if the accuracy has come less than a tenth of the way from guessing. */
  nearChanceFall: 0.25,
  /** Fewest values where loss and accuracy are those of guessing… */
  fewestAtLevel: 5,
  /** … and the loss fell by less than this share. */
  dead: 5e-3
};

// src/diagnosis/findings/noisy-validation/thresholds.ts
var THRESHOLDS10 = {
  /** Scatter of the validation loss over that of the training loss. Brownlee; tuning playbook. */
  noiseRatio: 3,
  /** Scatter of the validation loss as a share of its descent. */
  noiseDescentShare: 0.05
};

// src/diagnosis/findings/non-finite/thresholds.ts
var THRESHOLDS11 = {
  /** Values of the gradient norm that are NaN or infinite, at least so many… */
  brokenGradients: 3,
  /** … and to the end, or so large a share of all. */
  brokenShare: 0.1
};

// src/diagnosis/findings/oscillation/thresholds.ts
var THRESHOLDS12 = {
  /** Scatter in the second half as a share of the descent. */
  oscillationAmplitude: 0.1,
  /** Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal. */
  stepsPerPoint: 50,
  /** Share of points at which the curve turns. */
  oscillationTurns: 0.5,
  /** … from which it is a warning: of eight such clinic runs six had a rate that was too high. */
  oscillationLarge: 0.3,
  /** … and swings, up and down, of a fifth of the level. */
  oscillationOfLevel: 0.1,
  /** Both losses swing: scatter of the training loss in the second half, as a share of its level. Right in .86 of the clinic's runs. */
  swingOfTraining: 0.02,
  /** … of the validation loss. */
  swingOfValidation: 0.04,
  /** … and the root of the two multiplied. */
  swingOfBoth: 0.08,
  /** … where the second half fell by less than this share of its level. */
  swingDescent: 0.05,
  /** … and the curve turns at more than this share of its points. */
  swingTurns: 0.4,
  /** What the second half may have brought, as a share of the whole descent. */
  oscillationDescent: 0.1
};

// src/diagnosis/findings/out-of-scale/thresholds.ts
var THRESHOLDS13 = {
  /** Validation loss over the share of wrong answers. Of runs broken on purpose at least 20.9, of sound ones at most 10.4. */
  lossPerError: 18,
  /** A validation loss above this, and ten times the training loss. */
  scaleLoss: 100,
  /** First loss from which inputs or targets are not scaled. */
  scaleStart: 1e5
};

// src/diagnosis/findings/overfitting/thresholds.ts
var THRESHOLDS14 = {
  /** Height of the end over the best from which a rise is visible. Sound runs reach it in 1 %, true overfitting in 83 %. */
  riseVisible: 0.1,
  /** Height from which overfitting fails. */
  riseSevere: 0.25,
  /** Probability of such a trend by chance. */
  riseChance: 0.05,
  /**
   * Standard deviations by which the end of ten and more evaluations stands above the best beyond what luck explains. Of level and
   * falling curves with independent scatter of 6 to 20 % 5 % reach it; twice as many reached the rank test that it replaces.
   */
  riseBeyondLuck: 1,
  /** How far an accuracy must end below its best, as a fraction. At two points one sound run in eighteen is blamed. */
  accuracyDrop: 0.03,
  /** How far the metric of the training data must rise, as a share of itself, while that of the validation set does not. */
  metricLeftBehind: 0.05,
  /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. Of few evaluations, or from the first one on, a trend beyond doubt may be as low. */
  overfittingRise: 0.05,
  /** Rise from which it is more than a note, unless it is visible: of TaskSet's good runs 4.7 % are blamed at .05, 3.1 % at .08, 1.6 % at .1. */
  overfittingWarned: 0.1,
  /** … or what it takes back of the descent. */
  overfittingGivenUp: 0.5,
  /** The rise must also exceed this many standard deviations of the scatter: at 1 noise of 20 % is blamed twice as often in 150 epochs, at 2 one overfitting run in 35 is missed. */
  overfittingNoise: 1.5,
  /** The rise as a share of the descent: less is no visible part of what training did. */
  overfittingDescentShare: 5e-3,
  /** Share of the relative rise up to which the other values of the tail lie at the best, where only the last one is high. */
  overfittingHint: 0.6,
  /**
   * How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of
   * level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.
   */
  overfittingStanding: 4.9,
  /** The share of that from which a rise that the published rule sees is one. */
  overfittingVisible: 0.7,
  /** Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting. */
  overfittingShared: 0.5,
  /** Instead of the relative rise where losses are zero or negative, so that only differences mean something. */
  overfittingRangeShare: 0.1,
  /** Scatter, as a share of the level, from which a rise has to stand out of it. */
  noiseOfLevel: 0.2
};

// src/diagnosis/findings/plateau/thresholds.ts
var THRESHOLDS15 = {
  /** Share of the run without a new best. */
  plateauShare: 0.3,
  /** Share of the best value by which a new best must be lower, where the scatter is less. PyTorch ReduceLROnPlateau. */
  plateauStep: 1e-4,
  /** Fewest points for a plateau. */
  minPlateauPoints: 10
};

// src/diagnosis/findings/slow-convergence/thresholds.ts
var THRESHOLDS16 = {
  /** Fall of the loss, as a share of its first value, below which little was learned. TaskSet: at .10, .15 and .20 slow runs pass as healthy in 39, 30 and 22 %. */
  slowFall: 0.15,
  /** Fewest values or epochs: most runs that learn have fallen by more after as many, and before it is early to tell. */
  minSlow: 20,
  /** … and values, however many epochs lie between them. */
  minSlowValues: 5,
  /** Fall up to which a loss that falls as fast at the end as before is slow. */
  slowEven: 0.5,
  /** Share of the fall of both losses that the second half brought in such a run. */
  slowLateShare: 0.35
};

// src/diagnosis/findings/spike/thresholds.ts
var THRESHOLDS17 = {
  /** Window of the spike detector, in points; odd. */
  spikeWindow: 101,
  /** Robust standard deviations above the trend. Measured on nanoGPT curves: recall .98 for +30 % spikes. */
  spikeZ: 8,
  /** Height over the trend, as a share of it. */
  spikeHeight: 0.1,
  /** Share of the run at the start that is not judged. */
  spikeSkip: 0.1,
  /** Share of the run within which the loss must be back for the spike to be a note. */
  spikeRecovery: 0.1,
  /** Fewest points for spikes. */
  minSpikePoints: 50,
  /** Values above a thousand times their neighbors from which batches explode. */
  explosions: 3,
  /** A value above so many times its neighbors is one too many. */
  explosionSure: 1e6,
  /** Gradient norm, over the usual one, from which it is reported. */
  gradientSpike: 1e3
};

// src/diagnosis/findings/still-improving/thresholds.ts
var THRESHOLDS18 = {
  /** Expected gain of the next doubling of the training, relative, from which the loss still falls. */
  improvingGain: 0.05,
  /**
   * … of which so much is sure: the last fifths bring it too, if they go on shrinking as they did. Of the runs that are said to be falling
   * still, so many would really gain: networks .74 instead of .69, boosting .93 instead of .85; kept aside .73 instead of .53, .89 instead of .75.
   */
  improvingSure: 0.025
};

// src/diagnosis/findings/training-loss-rise/thresholds.ts
var THRESHOLDS19 = {
  /** Rise of the training loss over its best smoothed value, relative. Tuning playbook: a rising training loss is mostly a bug. */
  trainingRise: 0.05,
  /** Fewest points where the training loss is logged by steps. */
  minStepRise: 30,
  /** In standard deviations of the scatter. */
  trainingRiseNoise: 2,
  /** As a share of the descent of the training loss. */
  trainingRiseShare: 0.05
};

// src/diagnosis/findings/underfitting/thresholds.ts
var THRESHOLDS20 = {
  /** Share of what can be learned, from the level of guessing on, below which little was. */
  underfittingSkill: 0.45,
  /** … and below which it was nothing that could be told from guessing. */
  underfittingLeast: 0.1,
  /** What the second half brought, as a share of the level, up to which training has settled. */
  settledGain: 0.15,
  /** How far validation may lie above training, as a share of it, for the model to be what is missing: at .1 right in .78 of the clinic's runs, at .05 in .81. */
  levelWith: 0.05,
  /** … and below it, which dropout does. */
  levelBelow: 0.3,
  /** Fewest points for it. */
  minSettled: 10,
  /** Share of the planned training below which it is too early to tell. */
  plannedShare: 0.5
};

// src/diagnosis/findings/unrepresentative-validation/thresholds.ts
var THRESHOLDS21 = {
  /** How far validation lies below training, relative, to count as below. UMLAUT. */
  belowTraining: 0.05,
  /** Share of the second half in which it must. */
  belowTrainingShare: 0.8,
  /** Mean distance up to which dropout and augmentation are the likely reason, and nothing is said. */
  belowTold: 0.3,
  /** … from which it is a warning: validation loss is a tenth of training loss. In public logs with losses summed over micro-batches it lay .62 to .70 below. */
  farBelowTraining: 0.9,
  /** The same where every example is predicted right from the first evaluation on. */
  belowPerfect: 0.75
};

// src/diagnosis/thresholds.ts
var SHARED = {
  /** Width of the running median, as a share of the points. OverfitGuard's labeled curves: 2 to 10 % give the same verdicts. */
  smoothingShare: 0.05,
  /** Share of the points (at least three) that make the tail, the end of the run. */
  tailShare: 0.05,
  /** Fewest points for a verdict about the shape of a curve. */
  minPoints: 6,
  /** Fewest points for full confidence in the shape; below, confidence is lowered. */
  fullPoints: 15
};
var THRESHOLDS22 = {
  ...SHARED,
  ...THRESHOLDS11,
  ...THRESHOLDS3,
  ...THRESHOLDS,
  ...THRESHOLDS2,
  ...THRESHOLDS13,
  ...THRESHOLDS8,
  ...THRESHOLDS9,
  ...THRESHOLDS19,
  ...THRESHOLDS14,
  ...THRESHOLDS6,
  ...THRESHOLDS5,
  ...THRESHOLDS20,
  ...THRESHOLDS18,
  ...THRESHOLDS15,
  ...THRESHOLDS16,
  ...THRESHOLDS12,
  ...THRESHOLDS10,
  ...THRESHOLDS17,
  ...THRESHOLDS21,
  ...THRESHOLDS7,
  ...THRESHOLDS4
};
function isThresholdName(name) {
  return Object.hasOwn(THRESHOLDS22, name);
}
var THRESHOLD_NAMES = Object.keys(THRESHOLDS22).filter(isThresholdName);
function withOverrides(overrides) {
  const merged = { ...THRESHOLDS22 };
  for (const [name, value] of Object.entries(overrides ?? {})) {
    if (isThresholdName(name) && Number.isFinite(value)) merged[name] = value;
  }
  return merged;
}
var FORMER_THRESHOLDS = {
  underfittingFall: "nothingLearned",
  underfittingNothing: "nothingLearned",
  underfittingAllTheWay: "underfittingSkill",
  underfittingAccuracy: "underfittingSkill",
  underfittingFitted: "underfittingSkill",
  improvingWindow: "improvingGain",
  overfittingBeyondDoubt: void 0,
  overfittingVeto: void 0,
  overfittingProbability: void 0,
  overfittingModelled: void 0,
  overfittingDoubt: void 0,
  underfittingLow: "underfittingSkill",
  underfittingProbability: void 0,
  slowLateSeen: "slowLateShare",
  slowLittle: "slowEven",
  slowProbability: void 0,
  healthyProbability: void 0,
  sureOverfitting: void 0,
  sureProbability: void 0,
  riseLasting: "riseBeyondLuck"
};

export {
  SEVERITIES,
  ADVICE_KINDS,
  kindOf,
  shownOf,
  median,
  medianBend,
  robustDeviation,
  robustDeviationInPlace,
  mean,
  oddWidth,
  runningMedian,
  indexOfMin,
  indexOfMax,
  at,
  itemAt,
  placeOn,
  alignTraining,
  valuesAt,
  isMeasured,
  numbersOf,
  FAIL_ON,
  DEFAULT_CONFIG,
  DEFAULT_POLICY,
  curveOf,
  logged,
  lastLogged,
  selectSeries,
  missing,
  ofGame,
  lastStart,
  beforeRestart,
  mirroredGain,
  levelFrom,
  NO_GAIN,
  bringsNothing,
  isBelowBest,
  hasImproved,
  SIGN_NAMES,
  measureSigns,
  accuracyAmong,
  alike,
  ascentOf,
  poorScore,
  learningRateOf,
  isLearningRate,
  fallsEvenly,
  KINDS,
  FINDING_KINDS,
  isFindingKind,
  worstFirst,
  THRESHOLDS14 as THRESHOLDS,
  THRESHOLDS16 as THRESHOLDS2,
  THRESHOLDS18 as THRESHOLDS3,
  THRESHOLDS22 as THRESHOLDS4,
  isThresholdName,
  THRESHOLD_NAMES,
  withOverrides,
  FORMER_THRESHOLDS
};
