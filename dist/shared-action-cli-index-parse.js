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
function find(sorted, size, value) {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function indexOfMin(values, from = 0, to = values.length) {
  let best = -1;
  for (let i = from; i < to; i++) if (best < 0 || at(values, i) < at(values, best)) best = i;
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
function finitePoints(series, sign, from, values = series.buckets?.mean ?? series.y, places = series.x) {
  const epochs = series.epochs?.length === values.length ? series.epochs : void 0;
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
  const smooth = runningMedian(y, oddWidth(n, thresholds.smoothingShare));
  const marks = marksOf(x, y, smooth);
  const lowest2 = series.role === "train" ? void 0 : lowestLogged(series, sign, from);
  const tailFrom = Math.max(0, n - Math.max(3, Math.floor(n * thresholds.tailShare)));
  const base = { series, index, from, axis: series.axis, sign, ...judged2, smooth, n, perPoint, tailFrom, first: at(y, 0) };
  return {
    ...base,
    logged: loggedIn(series, from),
    isCut: beginsLate(x, series.axis),
    ...marks,
    ...lowest2 === void 0 ? {} : { lowest: lowest2 },
    ...scatter(y, smooth, marks.positive),
    ...descentsOf(smooth, marks.best.index),
    tail: mean(y, tailFrom, n)
  };
}
function marksOf(x, y, smooth) {
  const index = indexOfMin(smooth);
  const lowest2 = indexOfMin(y);
  return {
    best: { index, at: at(x, index), value: at(smooth, index) },
    lowest: { at: at(x, lowest2), value: at(y, lowest2) },
    positive: at(y, lowest2) > 0
  };
}
function lowestLogged(series, sign, from) {
  const { x, y } = extremePoints(series, sign, from, sign < 0);
  if (y.length === 0) return void 0;
  const index = indexOfMin(y);
  return { at: at(x, index), value: at(y, index) };
}
function scatter(y, smooth, positive) {
  const residuals = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) residuals[i] = at(y, i) - at(smooth, i);
  const noise = robustDeviationInPlace(residuals.slice());
  if (!positive) return { noise, relativeNoise: Number.NaN };
  for (let i = 0; i < y.length; i++) residuals[i] = at(residuals, i) / at(smooth, i);
  return { noise, relativeNoise: robustDeviationInPlace(residuals) };
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
function riseFrom({ lowest: lowest2, best, x, tailFrom }) {
  return lowest2.at < at(x, tailFrom) ? lowest2.at : Math.min(lowest2.at, best.at);
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
  if (curve.positive) return { difference, relative: difference / curve.best.value, share, noise: curve.relativeNoise };
  return { difference, relative: difference / descent, share, noise: curve.noise / descent };
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
  const { lowest: lowest2 } = curve;
  return {
    rise: relative,
    ...loggedRise(curve),
    share,
    best: logged(curve, lowest2.value),
    bestAt: lowest2.at,
    end: logged(curve, curve.tail),
    noise
  };
}
function scatterShare(curve) {
  return curve.positive ? curve.relativeNoise : curve.noise / Math.max(curve.descent, Number.MIN_VALUE);
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
  const training = supervised.filter(({ series }) => series.role === "train").map(({ series, index }) => ({ ...partOf(series), index }));
  const partnerOf = (validation) => {
    const other = validation && partOf(validation);
    return training[indexOfMin(Float64Array.from(training, (part) => distance(part, other, declared)))]?.index;
  };
  const train = partnerOf(main?.series);
  const metrics = taskMetrics(history, main?.series, role);
  const alike2 = main === void 0 ? [] : validations.filter(({ series }) => sameKind(series, main.series));
  return {
    ...train === void 0 || reinforcement ? {} : { train },
    reinforcement,
    validations: alike2.map(({ index }) => index),
    partners: alike2.map(({ series }) => partnerOf(series)),
    metrics,
    adversarial: adversarial.map(({ index }) => index)
  };
}
var SAME_AS_LOSS = ["loss", "perplexity", "mse", "rmse", "logloss", "cross-entropy", "nll", "deviance"];
function taskMetrics({ series: all }, main, role) {
  const of = (wanted) => all.flatMap((series, index) => {
    if (series.role !== wanted || series.x.length === 0 || series === main || series.direction === "unknown") return [];
    if (series.direction === "max") return series.metric === "reward" ? [] : [index];
    const isTask = !SAME_AS_LOSS.includes(series.metric) && series.metric !== main?.metric && series.metric !== "other";
    return isTask && series.adversarial !== true && main !== void 0 ? [index] : [];
  });
  const found2 = of(role);
  return found2.length > 0 || role === "validation" ? found2 : of("validation");
}
function isLoss(series, declared) {
  if (series.role === "other" || series.x.length === 0 || isPlaceholder(series)) return false;
  return series.direction === "min" && (isDeclared(series, declared) || series.metric === "loss" || LOSS_LIKE.includes(series.metric));
}
var OF_OPTIMIZER = /loss_\d$/;
function isPlaceholder({ role, y, buckets }) {
  if (role === "train" || y.length === 0) return false;
  const isZero2 = (values) => values.every((value) => value === 0);
  return isZero2(y) && (buckets === void 0 || isZero2(buckets.max) && isZero2(buckets.min));
}
function isDeclared(series, declared) {
  return declared !== void 0 && (series.name === declared || series.metric === declared);
}
function sameKind(series, main) {
  return series.metric === main.metric && series.component === main.component;
}
function preference(series, declared) {
  if (isDeclared(series, declared)) return declared === "loss" && series.component ? 50 : 0;
  if (series.component) return 50;
  if (series.metric === "loss") return series.subset === void 0 ? 1 : 2;
  const known = LOSS_LIKE.indexOf(series.metric);
  return known >= 0 ? 10 + known : 40;
}
var FEWEST = 6;
function partOf(series) {
  return { series, name: componentName(series.name) };
}
function distance({ series, name }, other, declared) {
  if (other === void 0) return 1e3 * preference(series, declared) + (series.aggregation === "epoch-mean" ? 0 : 1);
  const validation = other.series;
  const metric = series.metric === validation.metric && series.component === validation.component ? 0 : 1e3;
  const axis = series.axis === validation.axis ? 0 : 100;
  const sameName = name === other.name;
  const named = sameName ? 0 : series.component ? 50 : 25;
  const length = Math.min(20, Math.abs(Math.log2(series.x.length / Math.max(1, validation.x.length))));
  const few = series.x.length < FEWEST ? 30 : 0;
  const isTwin = series.metric === validation.metric && sameName;
  return metric + axis + named + length + few + (isTwin && series.metric !== "loss" ? 0 : 1e3 * preference(series, declared));
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
  const { perPoint: _perPoint, ...rest } = evidence;
  const told = perPoint > 1 ? { ...rest, perPoint, logged: curve.logged.all } : rest;
  if (Object.values(told).every(Number.isFinite)) return told;
  return Object.fromEntries(Object.entries(told).filter(([, value]) => Number.isFinite(value)));
}
function abstain(kind, because, ...curves) {
  return { state: "notEvaluated", kind, because, series: curves.filter((one) => one !== void 0).map((one) => one.series.name) };
}
function missing(features, role) {
  if (features.selection.reinforcement) return { code: "reinforcement-learning" };
  const index = features.selection.adversarial.find((i) => features.history.series[i]?.role === role) ?? features.selection.adversarial[0];
  const adversarial = index === void 0 ? void 0 : features.history.series[index];
  if (adversarial !== void 0) return { code: "adversarial-loss", series: adversarial.name };
  const unknown = features.history.series.find(
    (series) => series.role === role && series.metric === "loss" && series.direction === "unknown"
  );
  if (unknown !== void 0) return { code: "unknown-direction", series: unknown.name };
  const blank = blankLoss(features, role);
  if (blank !== void 0) return { code: "blank-loss", series: blank };
  const zero = features.history.series.find((series) => series.metric === "loss" && isPlaceholder(series));
  if (role === "validation" && zero !== void 0) return { code: "zero-loss", series: zero.name };
  if (features.train === void 0 && features.validation === void 0 && !hasLoss(features)) return nothingLikeIt(features);
  if (features.history.series.some((series) => series.role === role && isNeverFinite(series))) return { code: "not-finite" };
  return role === "train" ? { code: "no-training-loss" } : { code: "no-validation-loss" };
}
function isNeverFinite({ metric, y }) {
  return metric === "loss" && y.length > 0 && !y.some(Number.isFinite);
}
function blankLoss({ history }, role) {
  const blank = history.notes.flatMap((note) => note.code === "blank-may-hide-nan" ? [note.series] : []);
  const gone = blank.filter((name) => !history.series.some((series) => series.name === name && series.y.length > 0));
  return gone.find((name) => /val|eval|test|dev/i.test(name) === (role === "validation"));
}
function hasLoss({ history, selection }) {
  return selection.adversarial.length > 0 || history.series.some(({ metric, x }) => metric === "loss" && x.length > 0);
}
var MOST_NAMES = 12;
function nothingLikeIt({ history }) {
  const names = history.series.filter(({ x }) => x.length > 0).map(({ name }) => name);
  return { code: "no-loss", found: names.slice(0, MOST_NAMES), of: names.length };
}
function tooFew(curve, needed) {
  return curve.n < needed ? { code: "too-few-points", points: curve.n, needed } : void 0;
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
    const dip = numbersOf(features.signs.skill.get(curve.series.name))?.dip ?? 1;
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
  first: "loss",
  end: "loss",
  ...POINTS,
  threshold: "count",
  noise: "share"
};

// src/diagnosis/findings/constant-metric/rule.ts
function detect2(features, thresholds) {
  const { metrics, signs } = features;
  const [first] = metrics;
  if (first === void 0) return [abstain("constant-metric", { code: "no-task-metric" })];
  const constant = metrics.find(({ series }) => isConstant(signs.metrics.get(series.name), signs.learned.fall, thresholds));
  if (constant === void 0) return [clear("constant-metric", first, 0, 1)];
  const loss = features.validation ?? features.train;
  const { fall } = signs.learned;
  const half = numbersOf(signs.metrics.get(constant.series.name))?.constant === true ? 0 : constant.n >> 1;
  return [
    found(constant, {
      kind: "constant-metric",
      severity: "warning",
      from: at(constant.x, half),
      to: at(constant.x, constant.n - 1),
      evidence: {
        value: logged(constant, at(constant.y, constant.n - 1)),
        ...fall !== void 0 && { fall },
        ...loss && { first: logged(loss, loss.first), end: logged(loss, loss.tail) },
        threshold: thresholds.minConstant,
        points: constant.n - half
      },
      margin: 1,
      confidence: 0.9,
      advice: isZero(at(constant.y, 0)) ? ["change-the-metric", "check-validation"] : ["check-validation", "change-the-metric"],
      checklist: [1, 8],
      beside: [loss]
    })
  ];
}
function isZero(value) {
  return value === 0;
}
function isConstant(sign, fall, { minConstant, stuckBelow }) {
  const numbers = numbersOf(sign);
  if (numbers === void 0 || numbers.end === 1) return false;
  if (numbers.constant) return numbers.points >= minConstant && (numbers.end < stuckBelow || fall !== void 0 && fall < 0.3);
  return numbers.stuck && numbers.isAccuracy && numbers.end < stuckBelow;
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
  const reached2 = curve === features.train && isBestAtEnd(features.validation, thresholds);
  if (reached2 || isFragment(curve, features) || !growing && !(over > 1) && !lost)
    return clear("divergence", curve, Math.max(0, reached2 ? Math.min(1, over) : over), 1, evidence);
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
function beginningOf({ first, n, y, noise }) {
  return n < MANY || noise === 0 ? first : Math.max(first, median(y.slice(0, 5)));
}
var MANY = 40;
function isFragment(curve, { signs }) {
  if (curve.n < 5 && curve.axis !== "epoch") return true;
  const budget = numbersOf(signs.budget);
  if (budget?.beginsLate !== true && curve.n >= 5) return false;
  const scatter3 = numbersOf(signs.scatter.get(curve.series.name))?.deviation ?? 0;
  return curve.n < 5 ? budget?.beginsLate === true : curve.tail - curve.first < 5 * scatter3;
}
function isLost(curve, { signs, train }, thresholds) {
  const skill = numbersOf(signs.skill.get(curve.series.name));
  if (skill === void 0 || skill.points < FEWEST2 || !(skill.start > 0) || curve !== train) return false;
  const scatter3 = numbersOf(signs.scatter.get(curve.series.name))?.deviation ?? 0;
  const high = skill.end > (1 + thresholds.divergenceRise) * Math.min(skill.start, skill.best);
  return high && skill.end > 1.2 * skill.start && skill.end - skill.start > 5 * scatter3;
}
function fallOf(curve, thresholds) {
  const end = at(curve.y, indexOfMin(curve.y, curve.tailFrom));
  const descent = Math.max(curve.first - curve.best.value, curve.best.index > 0 ? curve.descent : 0);
  const lost = descent > 0 ? (end - curve.best.value) / descent : 0;
  const scale = curve.positive ? curve.best.value : Math.max(descent, Number.MIN_VALUE);
  const noise = curve.positive ? curve.relativeNoise : curve.noise / scale;
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
  ratio: "ratio",
  share: "share",
  train: "loss",
  validation: "loss",
  threshold: "share",
  noise: "share",
  ...POINTS
};

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
  const memorized = isMemorized(validation, train, end, thresholds);
  if (!(over > 1) && !memorized) return clear("generalization-gap", validation, Math.max(0, over), 1, evidence);
  return found(validation, {
    kind: "generalization-gap",
    severity: memorized && features.checkpoint === "last" ? "warning" : "note",
    from: at(validation.x, validation.tailFrom),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: thresholds.gapRatio, noise: scatterShare(validation), points: validation.n },
    margin: Math.max(0, over - 1),
    confidence: shortened(memorized ? 0.85 : 0.7, validation, thresholds),
    advice: memorized ? ["more-data", "regularize", "smaller-model"] : ["more-data"],
    checklist: [7, 10],
    beside: [train]
  });
}
function isMemorized(validation, train, end, thresholds) {
  if (!validation.positive || !(end > 0) || validation.n < 4 || train.n < 4) return false;
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
  const end = planned?.axis === curve.axis ? planned.end : void 0;
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

// src/diagnosis/signs/values.ts
function widthOf(n) {
  return n < 10 ? 1 : n < 40 ? 3 : 5;
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
  if (values.length < 5) return void 0;
  const bends = new Float64Array(values.length - 2);
  for (let i = 0; i < bends.length; i++) bends[i] = Math.abs(at(values, i) - 2 * at(values, i + 1) + at(values, i + 2));
  return 1.4826 * median(bends) / Math.sqrt(6);
}
function spanOf(values) {
  const sorted = values.toSorted();
  const level = Math.max(Math.abs(quantile(sorted, 0.5)), 1e-12);
  return (quantile(sorted, 0.9) - quantile(sorted, 0.1)) / level;
}
function quantile(sorted, share) {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return at(sorted, low) + (place - low) * (at(sorted, high) - at(sorted, low));
}
var MOST_RANKED = 100;
function trendProbability(values) {
  const step = Math.max(1, values.length / MOST_RANKED);
  const n = Math.min(values.length, MOST_RANKED);
  if (n < 2) return 1;
  let score = 0;
  for (let i = 1; i < n; i++) {
    const later = at(values, Math.floor(i * step));
    for (let j = 0; j < i; j++) score += Math.sign(later - at(values, Math.floor(j * step)));
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

// src/diagnosis/signs/course.ts
var NEXT = 0.8;
var LEAST = 0.1;
var MOST2 = 2.2;
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
    expected: now - NEXT * brought,
    low: now - MOST2 * brought,
    high: now - LEAST * brought,
    gain: NEXT * brought / scale,
    sureGain: Math.min(NEXT * brought, geometric(values, now)) / scale
  };
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
  let [count, points, first, last, lastFinite] = [0, 0, -1, -1, -1];
  for (let i = from; i < y.length; i++) {
    const finite = Number.isFinite(at(y, i));
    const here = buckets ? at(buckets.nonFinite, i) : finite ? 0 : 1;
    points += buckets ? at(buckets.count, i) : 1;
    count += here;
    if (here > 0) [first, last] = [first < 0 ? i : first, i];
    if (first < 0 && finite) lastFinite = i;
  }
  return {
    points,
    count,
    ...first >= 0 && { firstAt: at(x, first), lastAt: at(x, last) },
    ...lastFinite >= 0 && first >= 0 && { lastFinite: { at: at(x, lastFinite), value: at(y, lastFinite) } },
    recovered: first >= 0 && last < y.length - 1
  };
}
function gradientsOf(history) {
  const series = history.series.find(({ metric, y: y2 }) => metric === "gradnorm" && y2.length > 0);
  if (series === void 0) return void 0;
  const { x, y } = series;
  const { count, firstAt, recovered } = finiteOf(series, 0);
  const finite = y.filter(Number.isFinite);
  const usual = finite.length === 0 ? Number.NaN : median(finite);
  let index = -1;
  for (let i = 0; i < y.length; i++) if (Number.isFinite(at(y, i)) && (index < 0 || at(y, i) > at(y, index))) index = i;
  return {
    series: series.name,
    points: y.length,
    count,
    ...firstAt !== void 0 && { firstAt },
    toTheEnd: count > 0 && !recovered,
    largest: index >= 0 && usual > 0 ? at(y, index) / usual : 1,
    largestValue: index < 0 ? Number.NaN : at(y, index),
    largestAt: index < 0 ? Number.NaN : at(x, index)
  };
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
function metricSign(curve, lossBest) {
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
  const center = Math.min(n - 1, bestIndex + (width - 1 >> 1));
  return {
    points: n,
    start: at(values, 0),
    best,
    end,
    bestAt: (bestIndex + (width - 1) / 2) / Math.max(1, n - 1),
    bestPosition: at(curve.x, center),
    drop: best - end,
    rose: best - at(values, 0),
    scatter: scatterOf(values) ?? 0,
    span: high - low,
    constant: n >= 4 && high - low <= 1e-9,
    stuck: n >= 8 && isSame(values.subarray(n >> 1)),
    probability: trendProbability(smooth.subarray(bestIndex)),
    ...lossBest !== void 0 && { atLossBest: at(values, Math.min(n - 1, Math.round(lossBest * (n - 1)))) },
    isAccuracy: kind !== "other"
  };
}
function isSame(values) {
  return values.every((value) => Math.abs(value - at(values, 0)) <= 1e-9);
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
function hasImproved({ points, rose, start, best, scatter: scatter3 }) {
  return points >= 3 && rose > 0.1 * Math.max(Math.abs(start), Math.abs(best), 1e-12) && rose > 3 * scatter3;
}

// src/diagnosis/signs/skill.ts
function skillOf(values) {
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
  return {
    points: n,
    start,
    best,
    end,
    bestAt: n < 2 ? 0 : indexOfMin(values) / (n - 1),
    ...falls(values, smooth, start, best, end),
    level,
    levelSpan: spanOf(second),
    late: median(last),
    lateSpan: spanOf(last),
    moved: movedOf(values),
    range: (highest(smooth) - best) / Math.max(Math.abs(level), 1e-12),
    ...steadinessOf(values, start, end),
    zeros: values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / n,
    dip: dipOf(values)
  };
}
function falls(values, smooth, start, best, end) {
  if (!(start > 0) || best < 0) return {};
  const second = at(values, 1);
  const later = at(smooth, Math.min(smooth.length - 1, Math.round(0.15 * (values.length - 1))));
  return {
    fall: 1 - best / start,
    ...values.length > 2 && second > 0 && { fallAfterFirst: 1 - best / second },
    ...values.length > 2 && later > 0 && { fallLater: Math.max(0, 1 - best / later) },
    kept: 1 - end / start
  };
}
function movedOf(values) {
  const third = Math.max(1, Math.floor(values.length / 3));
  const distance2 = mean(values, 0, third) - mean(values, values.length - third);
  const error = (scatterOf(values) ?? 0) * Math.sqrt(2 / third);
  if (error > 0) return Math.max(-99, Math.min(99, distance2 / error));
  return distance2 === 0 ? 0 : Math.sign(distance2) * 99;
}
var STEADY_SHARE = 1 / 3;
var STEADY_CHANCE = 1e-3;
function steadinessOf(values, start, end) {
  const n = values.length;
  const width = widthOf(n);
  const middle = mean(values, Math.max(0, (n >> 1) - (width >> 1)), Math.min(n, (n >> 1) - (width >> 1) + width));
  const lateShare = start > end ? Math.max(0, (middle - end) / (start - end)) : 0;
  const steady = n >= 6 && lateShare >= STEADY_SHARE && trendProbability(values.map((value) => -value)) < STEADY_CHANCE;
  return { lateShare, steady };
}
function dipOf(values) {
  const lowest2 = indexOfMin(values);
  if (lowest2 <= 0 || lowest2 >= values.length - 1) return 1;
  return at(values, lowest2) / Math.max(1e-300, Math.min(at(values, lowest2 - 1), at(values, lowest2 + 1)));
}
function highest(values) {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
var STILL_ERRORS = 4;
var STILL_RANGE = 0.02;
function isStill({ points, range, moved, fall }) {
  if (points < 4) return false;
  if (range < 1e-4) return true;
  return points >= 6 && Math.abs(moved) < STILL_ERRORS && range < STILL_RANGE && (fall === void 0 || fall < STILL_RANGE);
}

// src/diagnosis/signs/guessing.ts
var LITTLE = 0.05;
var HIGH_ACCURACY = 0.8;
var VERY_ACCURATE = 0.9;
function learnedOf(of) {
  const { train, validation, accuracy, tasks } = of;
  const both = [train, validation].filter((one) => one !== void 0 && one.points >= 3);
  const falls2 = both.flatMap(({ fall }) => fall === void 0 ? [] : [fall]);
  const trained = train?.fall !== void 0 && train.fall >= 0.1 && (validation === void 0 || train.end < 0.9 * validation.end);
  const known = knownLevel(of);
  const guessed = known === void 0 ? guessedLevel(of) : void 0;
  const main = validation ?? train;
  const improved = guessed === void 0 && main !== void 0 && (tasks.some(hasImproved) || accuracy !== void 0 && hasImproved(accuracy) && isAboveChance(accuracy, main));
  const standsAt = known ?? guessed ?? (trained || of.beginsLate || accuracy !== void 0 ? void 0 : plateauLevel(of));
  return {
    ...falls2.length > 0 && { fall: Math.max(...falls2) },
    trained,
    ...standsAt && { standsAt },
    improved,
    steady: main?.steady === true && !(train !== void 0 && validation !== void 0 && !train.steady && train.fall !== void 0 && train.fall < 0.01),
    improvedFar: accuracy !== void 0 && accuracy.best >= VERY_ACCURATE,
    still: both.length > 0 && both.every((one) => isStill(one) || one.fall !== void 0 && one.fall < LITTLE && one.points >= 8) && both.some(isStill)
  };
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
function misfit(k, loss, accuracy) {
  const told = Math.log(Math.max(accuracy, 1e-6) * k);
  return Math.abs(Math.log(k) - loss) + (told > 0 ? 0.3 * told : -told);
}
function guessedLevel({ train, validation, accuracy }) {
  if (accuracy === void 0 || validation === void 0 || validation.points < 4) return void 0;
  const k = classesOf(validation.end, accuracy.end);
  if (k !== void 0 && classesOf(validation.best, accuracy.best) !== void 0) {
    const little = validation.fall !== void 0 && validation.fall < 0.12;
    if (little || Math.max(validation.start, train?.start ?? 0) > 1.3 * Math.log(k)) return levelOf2(k, "accuracy");
  }
  if (train === void 0 || validation.end < 0.95 * train.end) return void 0;
  const byTraining = classesOf(train.end, accuracy.end);
  if (byTraining === void 0) return void 0;
  const level = Math.log(byTraining);
  return train.start > 3 * level && validation.end > level ? levelOf2(byTraining, "accuracy") : void 0;
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
  if (isNear && main.best > Math.log(k) - NEAR && main.levelSpan < 0.03 && together) return levelOf2(k, "plateau");
  const { late, lateSpan, best, points } = main;
  const mean2 = train !== void 0 && validation !== void 0 && points >= 10 && Math.abs(late - 1) <= 0.03 && lateSpan < 0.03;
  return mean2 && best > 0.95 ? { value: 1, source: "mean" } : void 0;
}

// src/diagnosis/signs/rate.ts
function rateSign(rate) {
  const values = rate?.y.filter(Number.isFinite) ?? new Float64Array();
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
function riseSign(values) {
  const n = values.length;
  if (n < 3) return { because: { code: "too-few-points", points: n, needed: 3 } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const best = at(smooth, indexOfMin(smooth));
  const end = at(smooth, smooth.length - 1);
  const lowest2 = indexOfMin(values);
  const low = at(values, lowest2);
  const after = n - 1 - lowest2;
  const height = best > 0 ? end / best - 1 : void 0;
  const scatter3 = scatterOf(values);
  return {
    at: lowest2,
    after,
    ...height !== void 0 && { height },
    ...low > 0 && { loggedHeight: after === 0 ? 0 : mean(values, n - Math.min(width, after), n) / low - 1 },
    probability: after === 0 ? 1 : trendProbability(values.subarray(lowest2)),
    lasting: height !== void 0 && height > 0 ? lastingShare(values, lowest2, best * (1 + height / 2)) : 0,
    above: height !== void 0 && height > 0 ? countAbove(values, lowest2, best * (1 + height / 2)) : 0,
    swing: largestDrop(values, lowest2) / Math.max(Math.abs(low), 1e-300),
    ...scatter3 !== void 0 && scatter3 > 0 && { deviations: (end - best) / (scatter3 / Math.sqrt(width)) }
  };
}
function lastingShare(values, lowest2, level) {
  const from = lowest2 + 1 + (values.length - 1 - lowest2 >> 1);
  let above = 0;
  for (let i = from; i < values.length; i++) if (at(values, i) > level) above++;
  return from < values.length ? above / (values.length - from) : 0;
}
function countAbove(values, lowest2, level) {
  let above = 0;
  for (let i = lowest2 + 1; i < values.length; i++) if (at(values, i) > level) above++;
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
  const deviation = scatterOf(curve.y);
  if (deviation === void 0) return { because: { code: "too-few-points", points: curve.n, needed: 5 } };
  const swing = jaggedness(curve.y, curve.smooth, curve.n >> 1);
  return {
    deviation,
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
var SIGN_NAMES = ["skill", "course", "rise", "gap", "scatter", "finite", "metrics", "rate", "budget"];
function measureSigns(features) {
  const { history, train, validation, validations, partners, metrics } = features;
  const losses = [.../* @__PURE__ */ new Set([train, ...validations, ...partners.values()])].filter((curve) => curve !== void 0);
  const of = (curves, measure) => new Map(curves.map((curve) => [curve.series.name, measure(curve)]));
  const skill = of(losses, ({ y }) => skillOf(y));
  const lossBest = validation && numbersOf(skill.get(validation.series.name))?.bestAt;
  const gradients = gradientsOf(history);
  const tasks = of(metrics, (curve) => metricSign(curve, lossBest));
  const budget = budgetOf(history, validation ?? train);
  return {
    skill,
    learned: learnedOf({
      train: alike(train, validation) && train ? numbersOf(skill.get(train.series.name)) : void 0,
      validation: validation && numbersOf(skill.get(validation.series.name)),
      accuracy: accuracyAmong(tasks),
      tasks: [...tasks.values()].map(numbersOf).filter((sign) => sign !== void 0 && !sign.isAccuracy),
      beginsLate: numbersOf(budget)?.beginsLate ?? false,
      guessLevel: features.guessLevel,
      classes: features.classes
    }),
    course: of(losses, ({ y }) => courseOf(y)),
    rise: of(losses, ({ y }) => riseSign(y)),
    gap: of(validations, (curve) => gapSign(curve, partners.get(curve.index), curve === validation ? features.aligned : void 0)),
    scatter: of(losses, (curve) => scatterSign(curve, rawValues(curve).y)),
    finite: new Map(
      history.series.map((series) => [
        series.name,
        finiteOf(series, features.restart === void 0 ? 0 : lastStart(series, features.restart))
      ])
    ),
    ...gradients && { gradients },
    metrics: tasks,
    rate: rateSign(features.rate),
    budget
  };
}
function accuracyAmong(metrics) {
  return [...metrics.values()].map(numbersOf).find((sign) => sign?.isAccuracy === true);
}
function alike(train, validation) {
  return validation === void 0 || train?.series.metric === validation.series.metric;
}

// src/diagnosis/standing.ts
var SHARES = [0.05, 0.2];
var FEWEST3 = 3;
var MOST3 = 1e3;
function standingOf(curve, thresholds) {
  const steady = withoutOutliers(curve.y);
  const sigma = scatterOf2(curve);
  const [short, long] = SHARES.map((share) => {
    const width = Math.min(curve.n, Math.max(FEWEST3, Math.round(share * curve.n)));
    const { from, lowest: lowest2, end } = windowsOf(steady, width);
    const difference = end - lowest2;
    const far = curve.positive ? Math.log(end / lowest2) : difference;
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
  let from = 0;
  let lowest2 = Number.POSITIVE_INFINITY;
  let end = Number.NaN;
  for (let i = 0; i + width <= values.length; i++) {
    end = mean(values, i, i + width);
    if (end < lowest2) [lowest2, from] = [end, i];
  }
  return { from, lowest: lowest2, end };
}
var TRIMMED = 0.5146;
var THIRDS = Math.sqrt(20);
function scatterOf2({ y, positive }) {
  const values = positive ? logarithms(y) : y;
  const thirds = new Float64Array(Math.max(0, y.length - 3));
  for (let i = 0; i < thirds.length; i++) {
    thirds[i] = Math.abs(at(values, i + 3) - at(values, i) + 3 * (at(values, i + 1) - at(values, i + 2)));
  }
  return thirds.length === 0 ? 0 : meanOfLowest(thirds, Math.ceil(0.75 * thirds.length)) / THIRDS / TRIMMED;
}
function logarithms(values) {
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = Math.log(at(values, i));
  return out;
}
function sharedRise({ width, from }, train, risen) {
  const steady = withoutOutliers(train);
  const there = mean(steady, from, from + width);
  return (mean(steady, train.length - width, train.length) - there) / Math.max(risen, Number.MIN_VALUE);
}

// src/diagnosis/findings/ascent.ts
function ascentOf(curve, features, thresholds) {
  const sign = numbersOf(features.signs.rise.get(curve.series.name));
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.overfittingNoise * rise.noise);
  const partner = features.partners.get(curve.index);
  const gap = numbersOf(features.signs.gap.get(curve.series.name));
  const trainingFell = partner === void 0 || !alike(partner, curve) || gap === void 0 ? void 0 : gap.since > STILL_FELL;
  return {
    rise,
    sign,
    standing: standingOf(curve, thresholds),
    height: (curve.n < FEW ? sign?.loggedHeight : sign?.height) ?? rise.relative,
    over: Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare),
    needed,
    isVisible: sign !== void 0 && rise.share > thresholds.overfittingDescentShare && isVisible(curve, sign, trainingFell === true, thresholds),
    trainingFell
  };
}
var STILL_FELL = 0.02;
var FEW = 10;
function isVisible(curve, sign, trainingFell, thresholds) {
  const n = curve.n;
  const height = (n < FEW ? sign.loggedHeight : sign.height) ?? 0;
  const { probability, lasting, after, swing } = sign;
  if (n < FEW && height >= thresholds.overfittingRise && probability <= thresholds.riseChance) return true;
  const fromTheFirst = n >= 8 && sign.at <= 1 && probability < 1e-3 && trainingFell;
  if (height >= thresholds.overfittingRise && fromTheFirst) return true;
  const logged3 = sign.loggedHeight ?? 0;
  const straight = n < 2 * FEW && 4 * swing < logged3 && after >= 3 && probability <= thresholds.riseChance;
  if (straight && logged3 >= Math.max(thresholds.riseVisible, thresholds.overfittingRise)) return true;
  if (height < Math.max(thresholds.riseVisible, thresholds.overfittingRise)) return false;
  if (n >= FEW) return sign.above >= 2 && (probability <= thresholds.riseChance || lasting >= thresholds.riseLasting);
  const borneOut = height >= 2 * thresholds.riseVisible || after >= 2 || n === 3;
  const lasts = lasting >= 0.6 && height > swing;
  return borneOut && (n < 5 || probability <= thresholds.riseChance || after <= 2 || lasts);
}
function betterMetric(features) {
  for (const [name, measured] of features.signs.metrics) {
    const sign = numbersOf(measured);
    if (sign === void 0 || sign.points < 4 || sign.bestAt < 0.8 || sign.atLossBest === void 0) continue;
    const least = sign.isAccuracy ? 0.03 : 0.1 * sign.span;
    if (sign.best - sign.atLossBest > Math.max(least, 3 * sign.scatter)) return { name, sign };
  }
  return void 0;
}

// src/diagnosis/findings/late-rise/rule.ts
function detect6(features, thresholds) {
  if (features.validations.length === 0) return [abstain("late-rise", missing(features, "validation"))];
  return features.validations.map((curve) => judge4(curve, features, thresholds));
}
function judge4(curve, features, thresholds) {
  const few = tooFew(curve, 3);
  if (few) return abstain("late-rise", few, curve);
  const ascent = ascentOf(curve, features, thresholds);
  return ascent.isVisible || curve.n < thresholds.minPoints ? visible(curve, ascent, features, thresholds) : mild(curve, ascent, features, thresholds);
}
function visible(curve, ascent, features, thresholds) {
  const evidence = { ...riseEvidence(curve, ascent.rise), ...curve.n < FEW && { rise: ascent.height } };
  if (!ascent.isVisible) return clear("late-rise", curve, Math.max(0, ascent.height), thresholds.riseVisible, evidence);
  return found(curve, {
    kind: "late-rise",
    severity: features.checkpoint === "last" ? "warning" : "note",
    from: riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.riseVisible, points: curve.n },
    margin: Math.max(0, ascent.height / thresholds.riseVisible - 1),
    confidence: shortened(0.85, curve, thresholds),
    advice: ["stop-earlier", "lower-learning-rate"],
    checklist: [4, 1],
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

// src/diagnosis/findings/metric-mismatch/rule.ts
function detect7(features, thresholds) {
  const { validation, metrics } = features;
  if (validation === void 0) return [abstain("metric-mismatch", missing(features, "validation"))];
  if (metrics.length === 0) return [abstain("metric-mismatch", { code: "no-task-metric" }, validation)];
  const few = tooFew(validation, 4);
  if (few) return [abstain("metric-mismatch", few, validation)];
  return [judge5(validation, metrics, features, thresholds)];
}
function judge5(validation, metrics, features, thresholds) {
  const ascent = ascentOf(validation, features, thresholds);
  const better = betterOf(validation, metrics, features, thresholds);
  const evidence = {
    ...riseEvidence(validation, ascent.rise),
    ...better && {
      gain: better.gain,
      metricAtBest: logged(better.metric, better.before),
      metricAtEnd: logged(better.metric, better.metric.tail)
    }
  };
  const rises = ascent.isVisible || validation.n >= thresholds.minPoints && ascent.over > 1;
  if (!rises || better === void 0) return clear("metric-mismatch", validation, rises ? 0.5 : 0, 1, evidence);
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
    beside: [better.metric]
  });
}
function betterOf(validation, metrics, features, thresholds) {
  const seen = betterMetric(features);
  const clearly = metrics.find(({ series }) => series.name === seen?.name);
  if (clearly !== void 0) {
    const { before, gain } = gainAfter(clearly, validation, thresholds);
    return { metric: clearly, before, gain };
  }
  if (validation.n < thresholds.fullPoints) return void 0;
  const gains = metrics.map((metric) => ({ metric, ...gainAfter(metric, validation, thresholds) }));
  const most = gains.reduce((a, b) => b.gain / b.needed > a.gain / a.needed ? b : a);
  return most.gain > most.needed ? most : void 0;
}
function gainAfter(metric, loss, thresholds) {
  const found2 = indexAtBest(metric, loss);
  const index = found2 < 0 ? metric.n - 1 : found2;
  const before = at(metric.smooth, index);
  const halfway = at(metric.smooth, index + metric.n >> 1);
  const needed = Math.max(thresholds.metricGainShare * metric.descent, thresholds.metricNoise * metric.noise, Number.MIN_VALUE);
  const gain = before - metric.tail;
  const givenUp = metric.tail - metric.best.value;
  const least = Math.min(halfway - metric.tail, gain - givenUp);
  return { gain: Math.min(gain, least / thresholds.metricLateShare), needed, before };
}
function indexAtBest(curve, loss) {
  const position = placeOn(curve, loss.best.at, loss);
  return curve.x.findIndex((x) => x >= position);
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
  const t = numbersOf(features.signs.skill.get(train.series.name));
  const v = numbersOf(features.signs.skill.get(validation.series.name));
  const evidence = {
    trainFirst: logged(train, train.first),
    trainEnd: logged(train, train.tail),
    end: logged(validation, validation.tail),
    ...t?.fall !== void 0 && { trainFall: t.fall },
    ...v?.fall !== void 0 && { validationFall: v.fall }
  };
  const why = whyNot(train, features, thresholds);
  if (why === void 0) return clear("no-generalization", validation, 0, 1, evidence);
  const { severity, ...numbers } = why;
  return found(validation, {
    kind: "no-generalization",
    severity,
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
  const t = numbersOf(signs.skill.get(train.series.name));
  const v = validation && numbersOf(signs.skill.get(validation.series.name));
  const { trained, standsAt } = signs.learned;
  if (t === void 0 || v === void 0 || t.points < 4 || !trained || !alike(train, validation)) return void 0;
  const accuracyBefore = accuracyAmong(signs.metrics);
  if (t.fall === void 0 || t.fall < thresholds.trainingLearned)
    return hardlyAny(t, v, features, thresholds) ? { severity: "warning", ...accuracyBefore && { accuracy: accuracyBefore.end } } : void 0;
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy && { accuracy: accuracy.end };
  if (accuracy?.constant === true && accuracy.points >= thresholds.minConstant && accuracy.end < 1)
    return { severity: "failing", constant: accuracy.end, ...told };
  const chance = Math.exp(-Math.min(Math.max(v.start, 0.1), 7));
  const knows = accuracy !== void 0 && accuracy.best > Math.min(chance + 0.3 * (1 - chance), 3 * chance);
  const enough = accuracy !== void 0 || v.points >= thresholds.minPlateauPoints;
  if (v.fall !== void 0 && v.fall < thresholds.nothingLearned && !knows && enough && !signs.learned.improved)
    return { severity: "failing", ...told };
  if (standsAt === void 0) return hardlyAny(t, v, features, thresholds) ? { severity: "warning", ...told } : void 0;
  return {
    severity: "failing",
    level: standsAt.value,
    ...standsAt.classes !== void 0 && { classes: standsAt.classes },
    ...told
  };
}
function hardlyAny(t, v, { signs, validation }, thresholds) {
  if (signs.learned.improved || v.fall === void 0 || t.fall === void 0 || v.points < thresholds.minPoints) return false;
  const rise = validation && numbersOf(signs.rise.get(validation.series.name));
  const accuracy = accuracyAmong(signs.metrics);
  if (accuracy !== void 0 && accuracy.best >= thresholds.highAccuracy) return false;
  if (rise?.probability !== void 0 && rise.probability <= thresholds.riseChance && rise.height !== void 0 && rise.height >= thresholds.riseVisible)
    return false;
  const never = t.fall > thresholds.trainingMoved && v.fall < thresholds.nothingLearned && v.points >= thresholds.minPlateauPoints;
  return never || t.fall > thresholds.trainingKnown && v.fall < thresholds.hardlyCarried;
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
  zeros: "share",
  learnedUntil: "position",
  ...POINTS,
  threshold: "share",
  noise: "share"
};

// src/diagnosis/findings/no-learning/rule.ts
function detect9(features, thresholds) {
  const curve = features.validation ?? features.train;
  if (curve === void 0) return [abstain("no-learning", missing(features, "train"))];
  const few = tooFew(curve, 3);
  if (few) return [abstain("no-learning", few, curve)];
  return [judge7(curve, features, thresholds)];
}
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
    advice: ["overfit-one-batch", "check-the-data", "lower-learning-rate", "raise-learning-rate"],
    checklist: [8, 2, 7],
    beside: [curve === features.validation ? features.train : void 0]
  });
}
function zeroLoss({ train, validation, signs }, thresholds) {
  const accuracy = accuracyAmong(signs.metrics);
  if (accuracy !== void 0 && accuracy.best > 0.97) return void 0;
  for (const curve of [train, validation]) {
    const skill = curve && numbersOf(signs.skill.get(curve.series.name));
    if (curve === void 0 || skill === void 0 || skill.points < 3 || skill.zeros < thresholds.zeroShare || isUnderflow(curve.y))
      continue;
    return { severity: "failing", zeros: skill.zeros, end: 0, ...accuracy && { accuracy: accuracy.end } };
  }
  return void 0;
}
function isUnderflow(values) {
  const first = values.indexOf(0);
  return first > 0 && at(values, first - 1) < 1e-3 * at(values, 0);
}
function nothingLearned(features, thresholds) {
  const { signs, train, validation, history } = features;
  const { fall, improved, still, steady, standsAt, trained } = signs.learned;
  const budget = numbersOf(signs.budget);
  const n = Math.max(train?.n ?? 0, validation?.n ?? 0);
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy === void 0 || !accuracy.isAccuracy ? {} : { accuracy: accuracy.end };
  const high = accuracy !== void 0 && accuracy.best >= thresholds.highAccuracy && !accuracy.constant;
  const level = standsAt && {
    level: standsAt.value,
    ...standsAt.classes !== void 0 && { classes: standsAt.classes },
    ...standsAt.chance !== void 0 && { chance: standsAt.chance }
  };
  if (improved || high || isEarly(features)) return void 0;
  const little = fall !== void 0 && fall < thresholds.nothingLearned;
  const creeping = steady && fall !== void 0 && fall >= thresholds.creeping;
  if (n >= thresholds.minLearning && little && budget?.beginsLate !== true && !creeping)
    return { severity: n < thresholds.minPlateauPoints ? "warning" : "failing", ...level, ...told };
  if (still && (level !== void 0 || budget?.beginsLate !== true || wasGuessed(accuracy?.best, validation ?? train, signs.skill)))
    return { severity: "failing", ...level, ...told };
  if (still && history.boosting !== true) return { severity: "warning", ...told };
  if (isLevel(features, thresholds)) return { severity: standsAt === void 0 ? "warning" : "failing", ...level, ...told };
  if (standsAt === void 0 || trained || steady || n < thresholds.fewestAtLevel) return void 0;
  const guessed = standsAt.source === "plateau" || standsAt.source === "mean" || n < thresholds.minPlateauPoints;
  const sure = guessed ? "warning" : "failing";
  return { severity: sure, ...level, ...told, ...learnedUntil(features, standsAt.value) };
}
function isLevel({ signs, train, validation }, thresholds) {
  const { fall } = signs.learned;
  const main = validation ?? train;
  const skill = main && numbersOf(signs.skill.get(main.series.name));
  const late = numbersOf(signs.budget)?.beginsLate === true;
  const rise = main && numbersOf(signs.rise.get(main.series.name));
  if (rise?.height !== void 0 && rise.height >= thresholds.overfittingRise) return false;
  if (skill === void 0 || fall === void 0 || late || skill.points < thresholds.minPlateauPoints) return false;
  return fall < thresholds.slowFall && skill.lateShare < LEVEL_SHARE;
}
var LEVEL_SHARE = 1 / 3;
function isEarly({ signs }) {
  const done = numbersOf(signs.budget)?.done;
  return done !== void 0 && done < 0.05;
}
function wasGuessed(accuracy, curve, skills) {
  const skill = curve && numbersOf(skills.get(curve.series.name));
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
  const share = validation.noise / Math.max(validation.descent, Number.MIN_VALUE);
  const quiet = Math.max(train.noise, 1e-3 * train.descent, Number.MIN_VALUE);
  const ratio = validation.noise / quiet;
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
  recovered: "flag",
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
  const seen = features.history.series.filter((series) => series.role !== "other" && series.x.length > 0);
  const plain = seen.flatMap((series) => judge9(series, features));
  const hidden = plain.some(isFailing) ? [] : [...brokenGradients(features, thresholds), ...zeroFrom(features, thresholds)];
  const outcomes = [...plain, ...hidden.slice(0, 1)];
  if (outcomes.length > 0) return outcomes;
  if (seen.length === 0) return [{ state: "notEvaluated", kind: "non-finite", because: { code: "no-training-loss" }, series: [] }];
  const points = seen.reduce((sum, series) => sum + series.x.length, 0);
  return [{ state: "clear", kind: "non-finite", margin: 1, series: seen.map(({ name }) => name), evidence: { count: 0, points } }];
}
function isFailing(outcome) {
  return outcome.state === "found" && outcome.finding.severity === "failing";
}
function judge9(series, features) {
  const finite = features.signs.finite.get(series.name);
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
function infiniteOnly({ y, buckets }) {
  return buckets === void 0 && !y.some(Number.isNaN);
}
function hasOtherLoss(series, { history }) {
  return history.series.some(
    (one) => one !== series && one.role === series.role && one.metric === "loss" && one.y.some(Number.isFinite)
  );
}
function remedyOf(series, loss, { train, signs }, finite) {
  const skill = train && numbersOf(signs.skill.get(train.series.name));
  const worse = skill !== void 0 && skill.points > 1 && skill.end > 1.1 * skill.start;
  const trains = series.role === "train" || train === void 0 || worse || !train.series.y.every(Number.isFinite);
  if (!loss || !trains) return { advice: ["check-the-data"], checklist: [1] };
  const half = breaksFirst(signs.gradients?.firstAt, finite) ? ["use-full-precision"] : [];
  const back = (finite.lastFinite?.at ?? 0) > at(series.x, 0) ? ["go-back-to-a-checkpoint"] : [];
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
  turns: "ratio",
  autocorrelation: "ratio",
  end: "loss",
  noise: "share",
  threshold: "share",
  ...POINTS
};

// src/diagnosis/model/model.generated.ts
var MODEL = { "features": ["points", "gapAtEnd", "gapAtBest", "gapGrowth", "gapAtStart", "gapMiddle", "trainFallAfterBest", "trainFallLateShare", "correlation", "correlationLate", "noiseRatio", "belowTraining", "val.fall", "val.fallToBest", "val.rise", "val.bestAt", "val.slopeLast20", "val.slopeLast35", "val.slopeLast50", "val.slopeLast35T", "val.powerLast50", "val.powerLast75", "val.octave1", "val.octave2", "val.octaveNext", "val.done10", "val.done25", "val.done50", "val.done75", "val.halfAt", "val.mostAt", "val.firstStep", "val.curvature", "val.noise", "val.noiseLate", "val.noiseShare", "val.autocorrelation", "val.signChanges", "val.upSteps", "val.biggestJump", "val.biggestRise", "val.lateRange", "train.fall", "train.fallToBest", "train.rise", "train.bestAt", "train.slopeLast20", "train.slopeLast35", "train.slopeLast50", "train.slopeLast35T", "train.powerLast50", "train.powerLast75", "train.octave1", "train.octave2", "train.octaveNext", "train.done10", "train.done25", "train.done50", "train.done75", "train.halfAt", "train.mostAt", "train.firstStep", "train.curvature", "train.noise", "train.noiseLate", "train.noiseShare", "train.autocorrelation", "train.signChanges", "train.upSteps", "train.biggestJump", "train.biggestRise", "train.lateRange", "cut", "val.first", "val.level", "train.level", "val.early", "train.early", "val.excursion", "train.excursion", "accuracy.end", "accuracy.gain", "accuracy.lost", "accuracy.sinceBest", "accuracy.lateGain", "accuracy.noise", "accuracy.lossPerError"], "cuts": [[2.1972, 2.4849, 2.6391, 2.7081, 2.7726, 3.0445, 3.091, 3.1781, 3.2189, 3.5553, 3.5835, 3.6889, 3.8501, 4.0943, 4.4998, 4.6052, 5.0106], [-0.60655, -0.37528, -0.26546, -0.20819, -0.15912, -0.12418, -0.10005, -0.07958, -0.061039, -0.046855, -0.035542, -0.026391, -0.01945, -0.014624, -0.01066, -69561e-7, -38002e-7, -12313e-7, 83179e-8, 32159e-7, 53516e-7, 85197e-7, 0.011776, 0.015026, 0.018992, 0.023291, 0.02782, 0.034171, 0.039865, 0.047379, 0.055441, 0.063554, 0.07369, 0.083867, 0.095169, 0.11032, 0.12769, 0.1456, 0.16654, 0.19203, 0.21862, 0.24897, 0.28154, 0.31586, 0.3516, 0.38993, 0.43635, 0.4825, 0.55382, 0.63985, 0.75069, 0.87406, 1.0495, 1.2275, 1.4574, 1.7293, 2.0919, 2.4975, 3.0448, 3.7748, 4.7825, 6.515, 9.9069], [-0.90254, -0.52691, -0.3911, -0.30761, -0.24933, -0.20425, -0.17046, -0.14193, -0.11917, -0.10107, -0.086791, -0.073099, -0.061352, -0.052762, -0.043342, -0.036022, -0.02902, -0.023672, -0.018921, -0.01449, -0.010626, -7118e-6, -4224e-6, -16339e-7, 60734e-8, 30063e-7, 54053e-7, 82397e-7, 0.011672, 0.015439, 0.018886, 0.023548, 0.029498, 0.034695, 0.040752, 0.048321, 0.055123, 0.06406, 0.073061, 0.083354, 0.094513, 0.10726, 0.11934, 0.13587, 0.15615, 0.17639, 0.19842, 0.22299, 0.25001, 0.27946, 0.30985, 0.34153, 0.37934, 0.42747, 0.47575, 0.54189, 0.63695, 0.75789, 0.92825, 1.1548, 1.4575, 1.9664, 2.9456], [-0.058471, -0.029706, -0.018479, -0.012405, -88478e-7, -66955e-7, -50915e-7, -37801e-7, -28549e-7, -21183e-7, -16085e-7, -12169e-7, -90777e-8, -69302e-8, -5067e-7, -29913e-8, -18101e-8, -81263e-9, -35106e-9, -97956e-10, 0, 1238e-8, 7938e-8, 2751e-7, 5814e-7, 10797e-7, 17171e-7, 25115e-7, 35028e-7, 46908e-7, 61409e-7, 78193e-7, 0.010297, 0.012752, 0.016155, 0.020085, 0.024109, 0.029039, 0.034413, 0.041192, 0.049311, 0.058465, 0.069006, 0.082615, 0.098957, 0.11744, 0.14105, 0.17005, 0.20189, 0.24482, 0.29356, 0.36039, 0.44549, 0.5611, 0.70292, 0.87933, 1.1191, 1.4581, 2.0166, 2.7284, 3.5488, 5.2403, 8.9171], [-1.9562, -1.0496, -0.69944, -0.52271, -0.4245, -0.36173, -0.31526, -0.27208, -0.23786, -0.21227, -0.19031, -0.16641, -0.14867, -0.13376, -0.1186, -0.10844, -0.097214, -0.087733, -0.078736, -0.070925, -0.063826, -0.058123, -0.052353, -0.046619, -0.041723, -0.037613, -0.033715, -0.030383, -0.027102, -0.023704, -0.021039, -0.018545, -0.015735, -0.013269, -0.011176, -9231e-6, -7282e-6, -56157e-7, -39735e-7, -20475e-7, -399e-6, 1437e-6, 3125e-6, 47871e-7, 67876e-7, 93664e-7, 0.011728, 0.015766, 0.0208, 0.025814, 0.032132, 0.039701, 0.047906, 0.05999, 0.075045, 0.093685, 0.11773, 0.14737, 0.18556, 0.23916, 0.30205, 0.43074, 0.87523], [-0.64701, -0.39685, -0.29664, -0.23056, -0.18411, -0.14624, -0.11694, -0.094366, -0.075595, -0.058468, -0.045571, -0.036597, -0.029601, -0.023689, -0.018601, -0.014236, -0.010699, -72169e-7, -44044e-7, -22065e-7, -92485e-9, 19087e-7, 40434e-7, 64443e-7, 92214e-7, 0.012044, 0.01566, 0.019544, 0.023626, 0.028263, 0.033519, 0.039078, 0.045964, 0.052747, 0.061308, 0.070194, 0.081678, 0.092802, 0.10724, 0.12362, 0.14315, 0.16088, 0.18495, 0.20791, 0.23259, 0.2606, 0.28989, 0.3236, 0.36206, 0.40781, 0.46674, 0.539, 0.63819, 0.76004, 0.89018, 1.0621, 1.2891, 1.6375, 2.0434, 2.5357, 3.24, 4.5372, 7.3741], [-0.60106, -0.11645, -0.066623, -0.044379, -0.034131, -0.027236, -0.022161, -0.017583, -0.014365, -0.012048, -0.010157, -86307e-7, -75224e-7, -64397e-7, -5508e-6, -45803e-7, -38214e-7, -32272e-7, -2698e-6, -22241e-7, -18402e-7, -15278e-7, -12206e-7, -95113e-8, -66743e-8, -44448e-8, -29416e-8, -1552e-7, -65969e-9, -25888e-9, 0, 76561e-9, 40833e-8, 10404e-7, 17096e-7, 273e-5, 39669e-7, 54666e-7, 73781e-7, 99273e-7, 0.012894, 0.016549, 0.020656, 0.025939, 0.032704, 0.042449, 0.053388, 0.066829, 0.084272, 0.1123, 0.15007, 0.19091, 0.2456, 0.31332, 0.42494, 0.58003, 0.76921, 1.0357, 1.4549, 1.9858, 2.87, 4.4996, 7.71], [-2, -0.87059, -0.30239, -0.16787, -0.10848, -0.082437, -0.069588, -0.057897, -0.049004, -0.041361, -0.037374, -0.032616, -0.027951, -0.024135, -0.021483, -0.019191, -0.016432, -0.014372, -0.012483, -0.010776, -91704e-7, -81718e-7, -71547e-7, -5927e-6, -48445e-7, -34659e-7, -20161e-7, -93888e-8, -2989e-7, 0, 10763e-7, 37384e-7, 7159e-6, 0.01156, 0.01631, 0.022858, 0.030064, 0.03942, 0.050244, 0.06251, 0.076748, 0.091756, 0.1123, 0.13705, 0.1683, 0.19988, 0.23714, 0.28305, 0.32939, 0.38183, 0.43422, 0.49886, 0.56578, 0.62922, 0.70387, 0.78265, 0.83818, 0.89342, 0.9343, 0.9676, 1.0153], [-0.97925, -0.94972, -0.91398, -0.8569, -0.7683, -0.66112, -0.52474, -0.37865, -0.235, -0.13422, -0.038283, 0.034294, 0.10859, 0.18388, 0.26248, 0.33736, 0.40142, 0.46562, 0.52329, 0.57825, 0.6337, 0.68024, 0.72162, 0.76012, 0.78814, 0.81314, 0.83855, 0.85862, 0.87677, 0.89271, 0.90441, 0.91622, 0.92693, 0.93573, 0.94445, 0.9512, 0.95799, 0.96343, 0.96824, 0.9728, 0.97652, 0.98015, 0.98288, 0.98528, 0.98736, 0.98924, 0.99099, 0.9926, 0.99392, 0.99495, 0.99586, 0.99673, 0.99755, 0.99811, 0.99858, 0.99894, 0.99929, 0.99952, 0.9997, 0.99981, 0.9999, 0.99996, 0.99998], [-0.99551, -0.98671, -0.97267, -0.94643, -0.9137, -0.8721, -0.81895, -0.74735, -0.66515, -0.58698, -0.49848, -0.42481, -0.35566, -0.29803, -0.2284, -0.16464, -0.11211, -0.055743, -87942e-7, 0.01791, 0.07046, 0.11972, 0.16788, 0.21417, 0.26822, 0.31344, 0.35766, 0.4043, 0.45562, 0.50202, 0.54711, 0.59837, 0.64144, 0.68643, 0.72754, 0.76429, 0.79812, 0.82983, 0.85493, 0.8813, 0.90151, 0.91836, 0.9349, 0.94763, 0.9588, 0.96734, 0.97433, 0.98084, 0.98562, 0.98964, 0.99253, 0.99484, 0.99619, 0.99745, 0.99826, 0.99892, 0.99931, 0.99954, 0.99972, 0.99985, 0.99993, 0.99997, 0.99999], [-5.4781, -4.9685, -4.5713, -4.2316, -3.9383, -3.6554, -3.3523, -3.0078, -2.7029, -2.4597, -2.1959, -1.9522, -1.7562, -1.5614, -1.3872, -1.2239, -1.0683, -0.94256, -0.8404, -0.74544, -0.6673, -0.5946, -0.51602, -0.45213, -0.40144, -0.35158, -0.31035, -0.26784, -0.23275, -0.19731, -0.16668, -0.14023, -0.11408, -0.090579, -0.066135, -0.045211, -0.026851, -0.010395, 17548e-7, 0.020646, 0.042245, 0.065547, 0.090985, 0.11854, 0.14726, 0.17862, 0.20888, 0.24802, 0.28285, 0.32408, 0.37171, 0.41641, 0.47023, 0.53076, 0.5915, 0.65767, 0.73305, 0.8227, 0.91597, 1.018, 1.1402, 1.3056, 1.5713], [0, 0.016667, 0.025, 0.033333, 0.04, 0.05, 0.057143, 0.075, 0.083333, 0.1, 0.12, 0.13333, 0.15, 0.16667, 0.19048, 0.21667, 0.24, 0.26667, 0.304, 0.33333, 0.37143, 0.41667, 0.46154, 0.5, 0.55556, 0.6, 0.66667, 0.74, 0.8, 0.85, 0.91667, 0.95833], [-1.7832, -1.0509, -0.6528, -0.39615, -0.25719, -0.16108, -0.082773, -0.043502, -0.020553, -7916e-6, -77043e-8, 3355e-7, 11051e-7, 21652e-7, 35487e-7, 52742e-7, 77654e-7, 0.010617, 0.013788, 0.017305, 0.021966, 0.026331, 0.031284, 0.036607, 0.042081, 0.048274, 0.05472, 0.062293, 0.071054, 0.080812, 0.092625, 0.10332, 0.11573, 0.12897, 0.14399, 0.16018, 0.1765, 0.19304, 0.21105, 0.23268, 0.25409, 0.27567, 0.30075, 0.32816, 0.3562, 0.38643, 0.42304, 0.45503, 0.49519, 0.53586, 0.57893, 0.62768, 0.69197, 0.75802, 0.8399, 0.94796, 1.0826, 1.2015, 1.3629, 1.546, 1.8442, 2.3242, 3.3796], [-0.045444, -87898e-7, -71878e-10, 36921e-9, 51612e-8, 1322e-6, 2327e-6, 36981e-7, 53872e-7, 77621e-7, 0.010459, 0.013505, 0.016207, 0.019545, 0.023243, 0.028039, 0.03224, 0.037066, 0.042318, 0.047642, 0.052821, 0.058985, 0.065928, 0.074182, 0.082471, 0.092482, 0.10279, 0.11117, 0.12225, 0.13356, 0.14539, 0.16107, 0.17615, 0.19118, 0.20551, 0.22182, 0.24081, 0.26049, 0.27866, 0.29712, 0.32308, 0.35101, 0.37228, 0.40171, 0.43304, 0.46181, 0.49215, 0.52922, 0.57211, 0.61684, 0.66543, 0.71911, 0.78848, 0.86605, 0.95928, 1.0906, 1.1935, 1.3282, 1.4931, 1.6944, 1.9898, 2.4884, 3.5623], [0, 46295e-10, 11509e-9, 22929e-9, 35819e-9, 5803e-8, 85153e-9, 12679e-8, 17923e-8, 2413e-7, 32221e-8, 41602e-8, 52024e-8, 6542e-7, 83337e-8, 10107e-7, 11891e-7, 13813e-7, 15975e-7, 18974e-7, 22081e-7, 25656e-7, 29773e-7, 34243e-7, 39961e-7, 4664e-6, 54125e-7, 62393e-7, 71214e-7, 80427e-7, 91828e-7, 0.010368, 0.011608, 0.013207, 0.015169, 0.017096, 0.019351, 0.022071, 0.025398, 0.02866, 0.032349, 0.036515, 0.041674, 0.04722, 0.054509, 0.062299, 0.072913, 0.083118, 0.095004, 0.11071, 0.12876, 0.15371, 0.18012, 0.21423, 0.26285, 0.32923, 0.40904, 0.55199, 0.72039, 0.96294, 1.2761, 2.0575], [0, 0.033898, 0.058824, 0.084746, 0.10169, 0.13559, 0.16667, 0.20202, 0.23729, 0.27273, 0.30435, 0.34286, 0.375, 0.42373, 0.45833, 0.5, 0.54237, 0.58333, 0.625, 0.65217, 0.69231, 0.72222, 0.74747, 0.78261, 0.81818, 0.83333, 0.86441, 0.88571, 0.90909, 0.92308, 0.94872, 0.95833, 0.9798], [-1.6078, -1.0162, -0.79349, -0.64161, -0.5362, -0.46497, -0.40065, -0.34817, -0.30696, -0.27193, -0.23892, -0.20997, -0.18445, -0.16339, -0.14412, -0.12817, -0.11374, -0.099443, -0.087954, -0.076775, -0.066518, -0.058291, -0.050931, -0.044352, -0.038256, -0.032625, -0.027768, -0.022767, -0.019194, -0.015496, -0.012501, -98207e-7, -77276e-7, -59612e-7, -43876e-7, -31931e-7, -21881e-7, -14548e-7, -91438e-8, -495e-6, -19206e-8, 0, 60627e-8, 36115e-7, 82394e-7, 0.015372, 0.024212, 0.036283, 0.050418, 0.067521, 0.088223, 0.1094, 0.13841, 0.17531, 0.21377, 0.26375, 0.31642, 0.39127, 0.49176, 0.63442, 0.81078, 1.1168, 2.2635], [-1.3092, -0.90535, -0.69192, -0.56617, -0.48234, -0.40866, -0.3585, -0.31633, -0.28029, -0.24824, -0.21802, -0.1946, -0.17343, -0.15564, -0.13832, -0.12342, -0.11098, -0.097391, -0.087262, -0.077228, -0.067922, -0.060161, -0.05252, -0.045998, -0.040367, -0.035324, -0.030821, -0.026075, -0.022438, -0.019286, -0.016088, -0.012934, -0.010492, -82886e-7, -63125e-7, -46728e-7, -34414e-7, -23551e-7, -15797e-7, -10167e-7, -55071e-8, -18957e-8, 0, 14806e-7, 51518e-7, 0.010591, 0.017286, 0.026245, 0.035756, 0.047646, 0.061558, 0.079338, 0.10013, 0.12696, 0.15724, 0.19257, 0.24676, 0.31051, 0.3946, 0.52326, 0.69983, 0.96297, 1.8666], [-1.3006, -0.95872, -0.71942, -0.59234, -0.49625, -0.42786, -0.3728, -0.33143, -0.3, -0.26602, -0.23619, -0.20867, -0.18545, -0.16581, -0.14579, -0.12882, -0.11675, -0.10423, -0.093159, -0.083353, -0.07414, -0.066591, -0.060042, -0.053162, -0.046975, -0.041131, -0.035468, -0.03086, -0.026686, -0.023069, -0.020034, -0.017222, -0.01415, -0.011656, -92881e-7, -74041e-7, -54954e-7, -40737e-7, -29497e-7, -21126e-7, -13077e-7, -71793e-8, -25085e-8, 0, 19391e-7, 60793e-7, 0.011481, 0.018955, 0.028747, 0.039289, 0.05187, 0.067269, 0.086403, 0.1095, 0.14095, 0.17855, 0.22446, 0.29268, 0.38873, 0.49933, 0.65111, 0.9474, 1.5914], [-50, -48.309, -41.244, -35.651, -30.482, -26.312, -22.537, -19.647, -16.433, -14.003, -12.577, -10.813, -9.8279, -8.5592, -7.6049, -6.5237, -5.7589, -4.9464, -4.3524, -3.8438, -3.2303, -2.7513, -2.3248, -1.967, -1.6782, -1.4036, -1.1404, -0.92997, -0.75739, -0.58352, -0.41431, -0.25333, -0.099659, 0, 0.12389, 0.28388, 0.4391, 0.61572, 0.78363, 0.97589, 1.213, 1.503, 1.764, 2.1831, 2.659, 3.261, 4.1335, 5.2268, 6.434, 8.1852, 10.77, 14.873, 21.375, 36.271], [-0.67538, -0.4936, -0.3744, -0.30649, -0.25917, -0.22334, -0.19369, -0.17262, -0.15613, -0.13988, -0.12325, -0.10805, -0.096102, -0.085925, -0.075733, -0.067107, -0.060488, -0.054284, -0.048534, -0.043447, -0.038428, -0.034948, -0.031285, -0.027892, -0.024667, -0.021357, -0.018587, -0.016082, -0.01391, -0.011971, -0.010409, -89625e-7, -7331e-6, -60297e-7, -47942e-7, -38084e-7, -28898e-7, -21712e-7, -15364e-7, -11037e-7, -69253e-8, -37388e-8, -12843e-8, 97061e-36, 10339e-7, 31531e-7, 59567e-7, 9839e-6, 0.014762, 0.019766, 0.026487, 0.035254, 0.045126, 0.057383, 0.073295, 0.091508, 0.11566, 0.15498, 0.20177, 0.25653, 0.34141, 0.48641, 0.83743], [-0.69008, -0.49399, -0.39353, -0.32829, -0.27664, -0.23563, -0.20579, -0.18293, -0.16214, -0.1456, -0.1319, -0.11798, -0.1064, -0.095122, -0.085371, -0.077489, -0.069957, -0.063255, -0.056856, -0.051041, -0.046034, -0.041758, -0.037771, -0.0337, -0.03027, -0.026994, -0.02431, -0.021602, -0.019148, -0.016814, -0.014514, -0.01267, -0.011007, -94585e-7, -79665e-7, -66824e-7, -54471e-7, -43567e-7, -34649e-7, -26783e-7, -19983e-7, -14293e-7, -98933e-8, -59929e-8, -31803e-8, -10302e-8, 10855e-8, 12473e-7, 33138e-7, 62166e-7, 0.010659, 0.016584, 0.023808, 0.034227, 0.048151, 0.064422, 0.087806, 0.12002, 0.1648, 0.21919, 0.30595, 0.41694, 0.63867], [-0.5995, -0.38825, -0.25885, -0.18252, -0.13164, -0.097188, -0.073705, -0.052695, -0.036608, -0.025143, -0.017386, -0.010767, -56412e-7, -22621e-7, -15594e-8, 42872e-9, 20378e-8, 48505e-8, 83223e-8, 12779e-7, 18791e-7, 26453e-7, 36007e-7, 4475e-6, 5629e-6, 70732e-7, 84217e-7, 98127e-7, 0.011531, 0.013165, 0.015116, 0.017156, 0.01935, 0.022174, 0.025061, 0.027824, 0.031392, 0.035104, 0.039045, 0.043828, 0.048383, 0.053511, 0.05853, 0.064079, 0.071114, 0.078464, 0.086488, 0.095114, 0.10518, 0.1165, 0.12731, 0.14086, 0.15608, 0.17389, 0.19252, 0.21711, 0.24938, 0.28478, 0.33208, 0.39014, 0.47863, 0.61185, 0.83919], [-0.69558, -0.41842, -0.30538, -0.23162, -0.17861, -0.13685, -0.10743, -0.08341, -0.066083, -0.052181, -0.041497, -0.032226, -0.024166, -0.017749, -0.012578, -88343e-7, -56866e-7, -30084e-7, -11282e-7, 0, 12632e-8, 333e-6, 65938e-8, 10565e-7, 15502e-7, 21106e-7, 28528e-7, 36342e-7, 47063e-7, 59945e-7, 71722e-7, 85456e-7, 0.01022, 0.011843, 0.013768, 0.015955, 0.018406, 0.020909, 0.023711, 0.02684, 0.029901, 0.033223, 0.036877, 0.040888, 0.045869, 0.050868, 0.056609, 0.062285, 0.069933, 0.078939, 0.08899, 0.098294, 0.11116, 0.12625, 0.14349, 0.16095, 0.18006, 0.20535, 0.23869, 0.28053, 0.3467, 0.45786, 0.6373], [-0.69558, -0.41842, -0.30538, -0.23162, -0.17861, -0.13685, -0.10743, -0.08341, -0.066083, -0.052181, -0.041497, -0.032226, -0.024166, -0.017749, -0.012578, -88343e-7, -56866e-7, -30084e-7, -11282e-7, 0, 32429e-9, 12917e-8, 25071e-8, 42287e-8, 64423e-8, 92873e-8, 13193e-7, 17877e-7, 22791e-7, 28885e-7, 36617e-7, 4533e-6, 56413e-7, 68128e-7, 81438e-7, 95553e-7, 0.01114, 0.013067, 0.015163, 0.017606, 0.020144, 0.023097, 0.026303, 0.029695, 0.033218, 0.037381, 0.042069, 0.04761, 0.053692, 0.060498, 0.068321, 0.077562, 0.089099, 0.10026, 0.115, 0.13089, 0.15051, 0.17393, 0.20718, 0.24818, 0.30079, 0.41405, 0.60007], [-1, -0.47793, -0.17862, -0.036943, 0, 21904e-7, 0.018502, 0.029276, 0.037633, 0.044141, 0.048869, 0.054537, 0.060421, 0.066142, 0.071191, 0.076634, 0.081647, 0.085927, 0.089592, 0.093335, 0.097197, 0.10232, 0.10824, 0.11418, 0.12096, 0.12894, 0.13705, 0.14543, 0.15395, 0.16375, 0.17434, 0.18633, 0.19994, 0.21286, 0.22559, 0.24003, 0.25441, 0.26919, 0.2869, 0.30578, 0.32745, 0.34865, 0.37322, 0.40016, 0.4285, 0.45723, 0.49107, 0.51275, 0.55422, 0.58717, 0.63378, 0.67961, 0.72147, 0.76801, 0.81401, 0.86686, 0.92398, 0.98643], [-1, -0.52635, -0.17865, 0, 0.023088, 0.075539, 0.10937, 0.13352, 0.15108, 0.17224, 0.19128, 0.20615, 0.2177, 0.22886, 0.23766, 0.24463, 0.25109, 0.2592, 0.26831, 0.28076, 0.29393, 0.30745, 0.3211, 0.33598, 0.35131, 0.36677, 0.38328, 0.39809, 0.41427, 0.43111, 0.44964, 0.46802, 0.4861, 0.50462, 0.52772, 0.55087, 0.57133, 0.58835, 0.60835, 0.62792, 0.65118, 0.67137, 0.69296, 0.71483, 0.73431, 0.75685, 0.77964, 0.80266, 0.82371, 0.84833, 0.87208, 0.89406, 0.91471, 0.93533, 0.95668, 0.97558, 0.99688], [-1, -0.65398, -0.21553, 0, 0.13087, 0.23354, 0.31277, 0.36331, 0.40226, 0.43683, 0.46238, 0.48391, 0.49544, 0.50491, 0.5134, 0.52052, 0.52952, 0.5384, 0.54767, 0.55786, 0.5691, 0.58305, 0.59707, 0.60973, 0.62663, 0.64121, 0.65808, 0.67465, 0.69091, 0.70759, 0.723, 0.74134, 0.75786, 0.77457, 0.7898, 0.802, 0.81328, 0.82607, 0.83929, 0.85064, 0.86223, 0.87346, 0.88541, 0.89652, 0.90754, 0.91767, 0.92742, 0.93606, 0.94483, 0.95188, 0.95986, 0.96773, 0.97488, 0.98297, 0.99182, 0.99995], [-1, -0.51036, -0.14407, 0.020895, 0.22269, 0.35565, 0.45272, 0.51942, 0.58088, 0.62507, 0.66117, 0.69068, 0.71504, 0.73308, 0.74569, 0.75293, 0.75901, 0.76556, 0.772, 0.77883, 0.78585, 0.79304, 0.79998, 0.8066, 0.81358, 0.82148, 0.82951, 0.83849, 0.8473, 0.85638, 0.86576, 0.87449, 0.88428, 0.89386, 0.90332, 0.91189, 0.91969, 0.92954, 0.93728, 0.94431, 0.95095, 0.95598, 0.96065, 0.9655, 0.96995, 0.97308, 0.97682, 0.98104, 0.98528, 0.98908, 0.99196, 0.99417, 0.99651, 0.99899], [0, 0.016949, 0.025641, 0.030303, 0.033898, 0.041667, 0.050847, 0.051282, 0.060606, 0.071429, 0.08046, 0.084746, 0.090909, 0.10256, 0.11765, 0.125, 0.13131, 0.14706, 0.15385, 0.16667, 0.17949, 0.18182, 0.2, 0.2069, 0.21429, 0.23077, 0.25, 0.25424, 0.27119, 0.27273, 0.28571, 0.29167, 0.30769, 0.33333, 0.34899, 0.36364, 0.37288, 0.38462, 0.4, 0.41667, 0.4359, 0.45455, 0.45763, 0.46154, 0.48485, 0.5, 0.50847, 0.52542, 0.54545, 0.56522, 0.61538, 0.64286, 0.73737], [0, 0.030303, 0.050505, 0.067797, 0.083333, 0.090909, 0.11864, 0.13253, 0.15385, 0.17647, 0.19463, 0.21429, 0.23729, 0.25714, 0.27778, 0.3, 0.32203, 0.33333, 0.35593, 0.37288, 0.3913, 0.42373, 0.45455, 0.45833, 0.48993, 0.50847, 0.54167, 0.54545, 0.575, 0.59322, 0.61538, 0.625, 0.63636, 0.65, 0.67797, 0.70833, 0.72727, 0.75, 0.76923, 0.79167, 0.81356, 0.82353, 0.83838, 0.84746, 0.85714, 0.86957, 0.875, 0.87879, 0.88571, 0.89831, 0.9, 0.90909, 0.91429, 0.91667, 0.92308, 0.9322, 0.9661], [-0.32869, -0.15417, -0.086725, -0.053216, -0.03063, -0.017737, -0.010346, -34634e-7, -32122e-8, 0, 2802e-8, 72095e-9, 13633e-8, 22341e-8, 38909e-8, 57308e-8, 79578e-8, 10235e-7, 13699e-7, 18063e-7, 21868e-7, 26981e-7, 32601e-7, 37368e-7, 44351e-7, 51591e-7, 6168e-6, 73062e-7, 84596e-7, 98101e-7, 0.010999, 0.012624, 0.014718, 0.016518, 0.018886, 0.021377, 0.024191, 0.027019, 0.029819, 0.032773, 0.036223, 0.041021, 0.044856, 0.050438, 0.056882, 0.063049, 0.069817, 0.078452, 0.08657, 0.093391, 0.10182, 0.11432, 0.12904, 0.1461, 0.16741, 0.18787, 0.21849, 0.25265, 0.30637, 0.38141, 0.47086, 0.66031, 1.0496], [-1.5285, -0.91353, -0.65878, -0.48892, -0.36898, -0.28565, -0.22257, -0.16991, -0.13406, -0.10439, -0.081434, -0.058502, -0.044182, -0.030875, -0.020482, -0.011693, -64125e-7, -20303e-7, -32352e-8, -23729e-9, 38657e-9, 17351e-8, 42155e-8, 88493e-8, 15693e-7, 2547e-6, 38823e-7, 54229e-7, 73769e-7, 9496e-6, 0.012541, 0.016289, 0.020137, 0.024456, 0.029536, 0.035712, 0.042644, 0.050514, 0.059493, 0.067677, 0.078358, 0.089762, 0.10102, 0.11529, 0.13146, 0.14797, 0.1645, 0.18397, 0.20614, 0.22905, 0.25865, 0.2925, 0.32958, 0.37662, 0.42908, 0.4916, 0.57305, 0.67502, 0.82121, 1.0352, 1.3582, 1.8839, 4.2319], [0, 30014e-9, 27263e-8, 68938e-8, 12561e-7, 19269e-7, 27203e-7, 35449e-7, 46399e-7, 5678e-6, 69535e-7, 81599e-7, 9779e-6, 0.011666, 0.013695, 0.016385, 0.018827, 0.02195, 0.026095, 0.030679, 0.036484, 0.043967, 0.052141, 0.06459, 0.081798, 0.12578], [0, 86827e-11, 28023e-10, 61949e-10, 1025e-8, 1573e-8, 23704e-9, 33299e-9, 46779e-9, 63369e-9, 84267e-9, 11054e-8, 13863e-8, 18192e-8, 226e-6, 27195e-8, 31931e-8, 37813e-8, 43799e-8, 51199e-8, 6031e-7, 71705e-8, 82827e-8, 99063e-8, 11386e-7, 13942e-7, 16468e-7, 18801e-7, 21925e-7, 25475e-7, 29682e-7, 3459e-6, 39863e-7, 45502e-7, 52975e-7, 60941e-7, 68567e-7, 77164e-7, 87199e-7, 96093e-7, 0.010679, 0.011875, 0.013614, 0.015432, 0.017321, 0.019009, 0.021039, 0.023425, 0.026226, 0.030017, 0.033553, 0.037643, 0.041697, 0.047654, 0.054909, 0.063502, 0.072145, 0.081118, 0.094679, 0.12892, 0.19214, 0.35664], [0, 95513e-10, 46276e-9, 12696e-8, 26628e-8, 46407e-8, 63994e-8, 80188e-8, 10003e-7, 11896e-7, 13542e-7, 15294e-7, 17099e-7, 19607e-7, 22664e-7, 26029e-7, 29495e-7, 32801e-7, 36349e-7, 41135e-7, 46606e-7, 51421e-7, 56639e-7, 61695e-7, 67716e-7, 76215e-7, 84787e-7, 96407e-7, 0.010939, 0.012097, 0.013208, 0.014495, 0.016178, 0.018329, 0.020551, 0.023419, 0.026582, 0.029636, 0.03355, 0.038558, 0.044668, 0.052808, 0.060975, 0.071644, 0.083345, 0.09823, 0.113, 0.13231, 0.15758, 0.18588, 0.21599, 0.2501, 0.29642, 0.35344, 0.42791, 0.53352, 0.70928, 1.0288, 1.8106, 4.9658, 17.49, 61.396], [-0.75724, -0.70024, -0.66726, -0.6341, -0.60671, -0.58105, -0.55528, -0.53165, -0.50885, -0.49394, -0.47693, -0.45592, -0.43799, -0.41608, -0.4, -0.3854, -0.36245, -0.33645, -0.31616, -0.29466, -0.27134, -0.249, -0.22729, -0.20415, -0.18155, -0.15593, -0.13104, -0.10179, -0.074674, -0.050266, -0.027404, -80365e-7, 0, 0.11668, 0.29106, 0.39378, 0.43522], [0, 0.05, 0.090909, 0.13333, 0.16667, 0.18182, 0.23077, 0.26, 0.3, 0.33333, 0.38, 0.4, 0.42857, 0.45, 0.46154, 0.5, 0.52, 0.54, 0.55556, 0.57143, 0.6, 0.61538, 0.62, 0.63333, 0.65, 0.66667, 0.69231, 0.7, 0.704, 0.72727, 0.75, 0.76923, 0.81818, 0.84615], [0, 0.055556, 0.11111, 0.16667, 0.2, 0.23333, 0.28571, 0.33333, 0.35, 0.375, 0.38462, 0.4, 0.41667, 0.43333, 0.44444, 0.45, 0.46, 0.46154, 0.46667, 0.48, 0.5, 0.52, 0.53333, 0.53846, 0.55, 0.56, 0.57143, 0.6, 0.61111, 0.63333, 0.66667, 0.71429, 0.76923, 0.83333, 0.95], [0, 24233e-9, 23163e-8, 77836e-8, 16034e-7, 26065e-7, 41045e-7, 57388e-7, 76031e-7, 0.010183, 0.013011, 0.015999, 0.019222, 0.022891, 0.026679, 0.030025, 0.033555, 0.038147, 0.043303, 0.048681, 0.054579, 0.060913, 0.067712, 0.076311, 0.084255, 0.093766, 0.10469, 0.11597, 0.12873, 0.14302, 0.15893, 0.17767, 0.19778, 0.21968, 0.24182, 0.26909, 0.29685, 0.33642, 0.39644, 0.49982, 0.69148, 1.0079, 2.2014], [0, 10516e-9, 5677e-7, 1906e-6, 33325e-7, 52816e-7, 78796e-7, 0.01066, 0.013528, 0.016673, 0.020389, 0.02421, 0.027693, 0.032223, 0.037649, 0.043483, 0.04963, 0.0574, 0.065638, 0.074178, 0.083338, 0.094164, 0.10561, 0.11907, 0.13532, 0.1509, 0.16768, 0.187, 0.21119, 0.24168, 0.28351, 0.32772, 0.38198, 0.46582, 0.59034, 0.73661, 0.92859, 1.1549, 1.5221, 2.7768], [10008e-8, 31954e-8, 6334e-7, 10563e-7, 15309e-7, 21188e-7, 29895e-7, 39818e-7, 51362e-7, 64662e-7, 81444e-7, 98825e-7, 0.011604, 0.013675, 0.015798, 0.018301, 0.021114, 0.02373, 0.026879, 0.030126, 0.033141, 0.036044, 0.039371, 0.043112, 0.04658, 0.050307, 0.054124, 0.058788, 0.063189, 0.068871, 0.073643, 0.079409, 0.085173, 0.090998, 0.097613, 0.10389, 0.11108, 0.11992, 0.12808, 0.13665, 0.14567, 0.15524, 0.16496, 0.17494, 0.1861, 0.19879, 0.2115, 0.22741, 0.24301, 0.26182, 0.27867, 0.29758, 0.32037, 0.34439, 0.37048, 0.40024, 0.43683, 0.49078, 0.55818, 0.65842, 0.79946, 1.1055, 2.0985], [-0.13312, -0.01612, -27147e-7, 71913e-8, 24052e-7, 47781e-7, 78034e-7, 0.011367, 0.015177, 0.020107, 0.025087, 0.030124, 0.036863, 0.043459, 0.049943, 0.057428, 0.067444, 0.07731, 0.087743, 0.099287, 0.11032, 0.12418, 0.13903, 0.15727, 0.17668, 0.19637, 0.21659, 0.23985, 0.2644, 0.28891, 0.315, 0.34566, 0.37916, 0.41342, 0.45231, 0.4915, 0.53153, 0.57541, 0.61858, 0.66918, 0.73142, 0.78347, 0.83727, 0.9071, 0.98137, 1.0709, 1.1575, 1.2443, 1.3527, 1.4939, 1.6191, 1.7688, 1.9415, 2.1497, 2.3992, 2.7048, 3.1445, 3.6132, 4.1397, 4.8675, 5.7327, 7.4451, 9.7406], [0, 93747e-8, 28715e-7, 54661e-7, 86803e-7, 0.012384, 0.01631, 0.021101, 0.026361, 0.031979, 0.038255, 0.044023, 0.05024, 0.05759, 0.065667, 0.074627, 0.085267, 0.095193, 0.10545, 0.11941, 0.13199, 0.14769, 0.16463, 0.18171, 0.20156, 0.22115, 0.24523, 0.26996, 0.29263, 0.31694, 0.34719, 0.37645, 0.4118, 0.44917, 0.48951, 0.52841, 0.573, 0.61829, 0.66331, 0.71892, 0.77173, 0.82707, 0.8832, 0.95825, 1.0352, 1.1251, 1.2137, 1.3104, 1.4286, 1.553, 1.7003, 1.8675, 2.0268, 2.2365, 2.52, 2.8977, 3.297, 3.8021, 4.3532, 5.0408, 5.8961, 7.5339, 10.128], [-5744e-7, 0, 6869e-9, 24222e-9, 47748e-9, 88943e-9, 1536e-7, 23902e-8, 33813e-8, 48302e-8, 62969e-8, 81772e-8, 1001e-6, 11969e-7, 14236e-7, 1658e-6, 18787e-7, 21619e-7, 24708e-7, 27774e-7, 30792e-7, 34337e-7, 37986e-7, 42267e-7, 47188e-7, 52169e-7, 57736e-7, 63055e-7, 69065e-7, 7566e-6, 82069e-7, 89107e-7, 97124e-7, 0.010563, 0.011528, 0.012366, 0.013584, 0.014698, 0.015957, 0.017395, 0.019, 0.020562, 0.022633, 0.02455, 0.026588, 0.029168, 0.031949, 0.034718, 0.038064, 0.041788, 0.046492, 0.050745, 0.057259, 0.064858, 0.07331, 0.083952, 0.096981, 0.1135, 0.13555, 0.17395, 0.24944, 0.48082, 1.3737], [0.033898, 0.15385, 0.27273, 0.36364, 0.44118, 0.5, 0.54545, 0.61017, 0.63636, 0.68687, 0.71429, 0.73529, 0.76271, 0.79167, 0.81356, 0.82609, 0.84615, 0.86111, 0.875, 0.89831, 0.90909, 0.91667, 0.92308, 0.94118, 0.94915, 0.9596, 0.97143, 0.98305], [-5.6236, -3.6977, -2.7895, -2.301, -1.9496, -1.6668, -1.4222, -1.232, -1.0639, -0.93918, -0.83341, -0.74185, -0.66057, -0.59609, -0.529, -0.47179, -0.43173, -0.39246, -0.35345, -0.31977, -0.28811, -0.26454, -0.24029, -0.219, -0.1978, -0.18052, -0.16258, -0.14467, -0.1305, -0.11545, -0.1035, -0.091962, -0.082924, -0.073495, -0.064596, -0.057869, -0.050773, -0.043809, -0.037088, -0.031363, -0.026179, -0.021454, -0.016949, -0.012877, -90059e-7, -60889e-7, -38641e-7, -23493e-7, -10784e-7, -2483e-7, 17608e-35, 43071e-7, 0.012917, 0.02456, 0.042097, 0.06462, 0.094482, 0.13706, 0.19783, 0.29186, 0.46157, 0.85905, 3.0568], [-5.7846, -3.7086, -2.8678, -2.3382, -1.9761, -1.7023, -1.4368, -1.2476, -1.0712, -0.9591, -0.84612, -0.74479, -0.67505, -0.60629, -0.54413, -0.49308, -0.44791, -0.40358, -0.36545, -0.33047, -0.30235, -0.27268, -0.2463, -0.22374, -0.20162, -0.18234, -0.1657, -0.14902, -0.1356, -0.12294, -0.11088, -0.099086, -0.089477, -0.08078, -0.0722, -0.06416, -0.057608, -0.050901, -0.044364, -0.038027, -0.032851, -0.028113, -0.023931, -0.019724, -0.015917, -0.012403, -93154e-7, -70564e-7, -51079e-7, -33887e-7, -18846e-7, -7594e-7, -13408e-8, 80206e-8, 56426e-7, 0.013941, 0.024371, 0.04039, 0.068221, 0.11146, 0.19117, 0.37683, 1.5249], [-6.2799, -4.1901, -3.2133, -2.5457, -2.1985, -1.8367, -1.5476, -1.3401, -1.1663, -1.027, -0.92141, -0.81747, -0.73356, -0.6619, -0.59647, -0.53942, -0.48677, -0.43872, -0.40154, -0.36445, -0.33078, -0.30325, -0.27471, -0.2513, -0.22985, -0.20733, -0.18996, -0.17305, -0.15522, -0.13935, -0.1268, -0.11596, -0.10399, -0.09486, -0.085848, -0.077773, -0.069884, -0.062051, -0.055695, -0.049729, -0.044482, -0.039108, -0.03447, -0.029755, -0.025393, -0.021045, -0.01762, -0.013811, -0.011065, -84696e-7, -62509e-7, -44725e-7, -27544e-7, -15151e-7, -54893e-8, 0, 35428e-7, 95099e-7, 0.022821, 0.042925, 0.089849, 0.20471, 1.1991], [-50, -49.672, -41.288, -35.194, -29.573, -25.409, -22.266, -19.259, -16.644, -14.489, -12.973, -11.36, -10.261, -9.2202, -8.3448, -7.3815, -6.5891, -5.865, -5.2814, -4.7286, -4.2365, -3.8322, -3.4563, -3.1538, -2.8919, -2.6252, -2.3998, -2.1655, -1.9627, -1.7889, -1.6325, -1.4594, -1.3075, -1.176, -1.013, -0.88676, -0.77252, -0.64089, -0.52025, -0.39588, -0.27778, -0.16567, -0.029727, 0.039706, 0.1518, 0.28405, 0.42882, 0.59433, 0.78986, 1.0154, 1.2957, 1.7216, 2.5633], [-3.288, -2.1782, -1.6545, -1.3181, -1.1357, -0.9491, -0.79519, -0.69391, -0.60592, -0.53429, -0.48048, -0.42546, -0.37861, -0.34137, -0.3098, -0.28003, -0.25324, -0.22798, -0.20855, -0.19096, -0.1716, -0.15682, -0.14289, -0.13083, -0.11963, -0.10852, -0.099993, -0.090445, -0.081054, -0.072284, -0.066416, -0.060662, -0.054524, -0.049456, -0.044954, -0.040597, -0.036455, -0.032334, -0.029043, -0.025918, -0.023223, -0.02041, -0.017795, -0.015408, -0.013266, -0.011087, -92223e-7, -7363e-6, -5873e-6, -4469e-6, -32616e-7, -23356e-7, -14546e-7, -79579e-8, -30199e-8, -1333e-32, 15215e-7, 49858e-7, 0.011658, 0.021846, 0.045393, 0.10657, 0.63153], [-3.1906, -2.1236, -1.5682, -1.3024, -1.1055, -0.93115, -0.78552, -0.68117, -0.6046, -0.53747, -0.47504, -0.426, -0.38365, -0.35129, -0.31892, -0.28983, -0.26411, -0.23823, -0.21684, -0.1972, -0.18054, -0.16457, -0.15271, -0.13951, -0.12632, -0.11646, -0.10555, -0.097061, -0.089645, -0.081468, -0.074492, -0.068039, -0.06177, -0.055455, -0.050256, -0.045754, -0.041164, -0.03734, -0.033602, -0.030398, -0.027412, -0.024373, -0.02194, -0.019385, -0.017034, -0.014417, -0.012447, -0.010607, -88371e-7, -7442e-6, -59918e-7, -47075e-7, -36697e-7, -28281e-7, -20698e-7, -13301e-7, -72951e-8, -26404e-8, 52905e-9, 22996e-7, 77906e-7, 0.024278, 0.2166], [-0.11732, -0.040513, -0.017147, -7663e-6, -2559e-6, 0, 20408e-8, 63073e-8, 13688e-7, 21484e-7, 31757e-7, 42865e-7, 55576e-7, 7217e-6, 90738e-7, 0.010786, 0.012568, 0.014551, 0.016747, 0.019244, 0.021524, 0.0245, 0.027334, 0.03103, 0.034419, 0.038114, 0.042227, 0.047267, 0.05214, 0.056993, 0.063093, 0.068412, 0.07606, 0.083503, 0.090887, 0.099333, 0.10768, 0.11769, 0.12667, 0.13785, 0.15055, 0.16406, 0.18007, 0.19863, 0.21669, 0.23416, 0.25529, 0.27959, 0.3085, 0.34138, 0.37681, 0.415, 0.46299, 0.51749, 0.57924, 0.64955, 0.7288, 0.85446, 1.0345, 1.2496, 1.4949, 1.997, 2.9981], [-0.43296, -0.07542, -0.032316, -0.016953, -85935e-7, -388e-5, -90175e-8, 20751e-9, 36595e-8, 84236e-8, 15021e-7, 24116e-7, 33316e-7, 45279e-7, 57882e-7, 70611e-7, 86533e-7, 0.010522, 0.012527, 0.014726, 0.017147, 0.019644, 0.022377, 0.025083, 0.028137, 0.031342, 0.034671, 0.038319, 0.042105, 0.046782, 0.051411, 0.057102, 0.063379, 0.069957, 0.076537, 0.084571, 0.092853, 0.10141, 0.11074, 0.12033, 0.13132, 0.14402, 0.15756, 0.17386, 0.19089, 0.21022, 0.23109, 0.25593, 0.28344, 0.31029, 0.34872, 0.38987, 0.43512, 0.48865, 0.55841, 0.63541, 0.73172, 0.85595, 1.036, 1.2195, 1.5391, 2.0083, 3.1059], [-0.43296, -0.07542, -0.032316, -0.016953, -85935e-7, -388e-5, -90175e-8, 5172e-10, 89584e-9, 29782e-8, 60576e-8, 10313e-7, 15555e-7, 21583e-7, 28965e-7, 37253e-7, 47259e-7, 59999e-7, 70548e-7, 84794e-7, 99636e-7, 0.011655, 0.013619, 0.01554, 0.018155, 0.02065, 0.023162, 0.026469, 0.029732, 0.033313, 0.037038, 0.041108, 0.046192, 0.051423, 0.057654, 0.063775, 0.070932, 0.078415, 0.087038, 0.095551, 0.1046, 0.11516, 0.12715, 0.14027, 0.15613, 0.17193, 0.19029, 0.21104, 0.23681, 0.26414, 0.29528, 0.33452, 0.37592, 0.42749, 0.48904, 0.56746, 0.6549, 0.76253, 0.9268, 1.1184, 1.3763, 1.8873, 2.9663], [-1, -0.36825, -0.15377, -0.052204, 0, 0.013409, 0.021867, 0.030041, 0.037178, 0.043798, 0.04944, 0.054842, 0.060272, 0.065643, 0.070586, 0.075609, 0.080249, 0.084612, 0.087911, 0.091389, 0.095369, 0.09962, 0.10398, 0.10936, 0.11472, 0.12089, 0.12771, 0.13407, 0.14169, 0.14994, 0.15769, 0.16511, 0.17361, 0.18228, 0.19244, 0.2015, 0.21122, 0.22144, 0.23201, 0.24321, 0.25541, 0.26873, 0.28397, 0.29883, 0.31612, 0.33274, 0.35047, 0.37193, 0.39333, 0.41468, 0.43724, 0.46286, 0.48974, 0.52062, 0.56112, 0.59973, 0.64919, 0.7071, 0.77384, 0.84741, 0.93628], [-1, -0.9811, -0.34362, -0.075184, 0, 0.045346, 0.074683, 0.10459, 0.12804, 0.14479, 0.16256, 0.18156, 0.1977, 0.21089, 0.22219, 0.23052, 0.23843, 0.24462, 0.25113, 0.25866, 0.26715, 0.27545, 0.28518, 0.29493, 0.30458, 0.31492, 0.32526, 0.33425, 0.34626, 0.35808, 0.37131, 0.38343, 0.39611, 0.4084, 0.42304, 0.43759, 0.45157, 0.46508, 0.48047, 0.49516, 0.51017, 0.52514, 0.53962, 0.55775, 0.57581, 0.59211, 0.60777, 0.6254, 0.64187, 0.65782, 0.67588, 0.6965, 0.71591, 0.73847, 0.75956, 0.78229, 0.80894, 0.8331, 0.85859, 0.88782, 0.92098, 0.95712, 0.9934], [-1, -0.76857, -0.086546, 0.047684, 0.19143, 0.27134, 0.3237, 0.36923, 0.40449, 0.43015, 0.45457, 0.47364, 0.48756, 0.49779, 0.50614, 0.51395, 0.52201, 0.52936, 0.53744, 0.5457, 0.55461, 0.56402, 0.5734, 0.5824, 0.59344, 0.60469, 0.61559, 0.62754, 0.63961, 0.64861, 0.66093, 0.67089, 0.68148, 0.69297, 0.7039, 0.7142, 0.7267, 0.73744, 0.74868, 0.76228, 0.77468, 0.78641, 0.79707, 0.80773, 0.81711, 0.8265, 0.83602, 0.84573, 0.85496, 0.86545, 0.87662, 0.88691, 0.89731, 0.90711, 0.91683, 0.92617, 0.93626, 0.94642, 0.95674, 0.96866, 0.97999, 0.99389], [-1, -0.11106, 0.14559, 0.33307, 0.45321, 0.53429, 0.588, 0.63059, 0.66347, 0.68656, 0.70737, 0.72535, 0.73883, 0.74768, 0.75545, 0.76164, 0.76675, 0.77252, 0.77798, 0.78405, 0.7897, 0.7962, 0.8012, 0.80715, 0.81224, 0.81813, 0.82451, 0.83025, 0.83761, 0.84358, 0.84946, 0.85504, 0.86141, 0.86862, 0.8751, 0.88112, 0.88758, 0.89374, 0.90089, 0.9079, 0.91453, 0.92097, 0.92653, 0.93196, 0.93715, 0.94215, 0.94694, 0.95223, 0.95715, 0.96132, 0.9659, 0.97045, 0.97464, 0.97911, 0.98361, 0.98776, 0.99139, 0.99429, 0.99723], [0, 0.010101, 0.025641, 0.032258, 0.041667, 0.050847, 0.060606, 0.071429, 0.080808, 0.088235, 0.090909, 0.10169, 0.11765, 0.125, 0.13043, 0.14286, 0.15385, 0.16667, 0.17172, 0.18182, 0.19231, 0.20513, 0.20833, 0.22222, 0.23529, 0.25, 0.25424, 0.27119, 0.27273, 0.28205, 0.29167, 0.30303, 0.31034, 0.33333, 0.33898, 0.35593, 0.36364, 0.37079, 0.375, 0.38462, 0.4, 0.41414, 0.42529, 0.4359, 0.45, 0.45455, 0.46154, 0.47126, 0.48485, 0.5, 0.52174, 0.54167, 0.54545, 0.57143, 0.61538, 0.63636, 0.68571, 0.75, 0.91667], [0.030303, 0.084746, 0.11864, 0.16667, 0.20513, 0.25641, 0.29167, 0.32353, 0.35294, 0.36364, 0.38462, 0.41667, 0.45, 0.45833, 0.48718, 0.50336, 0.53846, 0.54545, 0.5641, 0.58333, 0.59596, 0.61538, 0.62626, 0.63636, 0.64407, 0.66667, 0.67797, 0.69492, 0.70833, 0.72727, 0.72881, 0.74576, 0.751, 0.76923, 0.78571, 0.79487, 0.80537, 0.81818, 0.82051, 0.83051, 0.83908, 0.84615, 0.85, 0.85714, 0.86441, 0.87179, 0.875, 0.87879, 0.88235, 0.88889, 0.89831, 0.9, 0.90909, 0.91304, 0.91667, 0.92308, 0.92857, 0.94872, 0.95833], [-0.20955, -0.072096, -0.038473, -0.019876, -0.010965, -51202e-7, -2028e-6, -66649e-9, 27712e-9, 15903e-8, 44445e-8, 82542e-8, 12669e-7, 18028e-7, 23529e-7, 30912e-7, 37635e-7, 47478e-7, 5887e-6, 70456e-7, 82029e-7, 9651e-6, 0.011323, 0.012921, 0.014576, 0.016353, 0.018604, 0.020826, 0.02307, 0.025541, 0.028447, 0.031326, 0.034745, 0.038668, 0.042075, 0.046485, 0.050618, 0.055092, 0.060507, 0.065743, 0.072613, 0.080247, 0.088709, 0.097795, 0.10797, 0.11712, 0.12789, 0.13986, 0.15626, 0.17167, 0.18856, 0.20648, 0.23134, 0.25852, 0.28824, 0.33468, 0.37236, 0.41063, 0.49838, 0.63502, 0.85391, 1.1395, 1.9988], [-1.6088, -0.7488, -0.46798, -0.30822, -0.21334, -0.15229, -0.11208, -0.077928, -0.056069, -0.038786, -0.025924, -0.016418, -0.010096, -47317e-7, -1278e-6, -92787e-10, 11455e-8, 65138e-8, 15496e-7, 28551e-7, 47738e-7, 68633e-7, 94744e-7, 0.012586, 0.016346, 0.020174, 0.02455, 0.029651, 0.036225, 0.04296, 0.050515, 0.058394, 0.067919, 0.076891, 0.087196, 0.09926, 0.11037, 0.12401, 0.13714, 0.15117, 0.16686, 0.1853, 0.20558, 0.22862, 0.25245, 0.28064, 0.31094, 0.3444, 0.38247, 0.43176, 0.4834, 0.54579, 0.61167, 0.70731, 0.80965, 0.96021, 1.1546, 1.387, 1.7033, 2.1298, 2.8908, 4.5643, 10.335], [0, 54052e-9, 30616e-8, 63453e-8, 98764e-8, 13783e-7, 18205e-7, 23142e-7, 29076e-7, 35692e-7, 42504e-7, 50145e-7, 58183e-7, 68582e-7, 79442e-7, 91523e-7, 0.010501, 0.012278, 0.014019, 0.016277, 0.018922, 0.021998, 0.025549, 0.029102, 0.034076, 0.040236, 0.048204, 0.058272, 0.070179, 0.088676, 0.151], [0, 27685e-10, 10295e-9, 23507e-9, 5185e-8, 90329e-9, 14127e-8, 22866e-8, 30786e-8, 39356e-8, 48946e-8, 61997e-8, 74973e-8, 88667e-8, 10609e-7, 12543e-7, 14581e-7, 16941e-7, 19478e-7, 22227e-7, 25259e-7, 28617e-7, 3191e-6, 35565e-7, 39788e-7, 45119e-7, 49937e-7, 55398e-7, 61544e-7, 67722e-7, 74697e-7, 82115e-7, 89092e-7, 96453e-7, 0.0105, 0.011522, 0.012635, 0.013803, 0.015306, 0.016605, 0.017836, 0.019313, 0.021015, 0.022867, 0.025245, 0.027798, 0.030611, 0.033685, 0.036706, 0.040131, 0.044037, 0.048515, 0.054665, 0.061766, 0.069709, 0.077514, 0.086613, 0.098509, 0.11447, 0.14019, 0.18501, 0.27911, 0.52815], [0, 19219e-9, 89135e-9, 24123e-8, 43913e-8, 61491e-8, 80315e-8, 10078e-7, 11807e-7, 13547e-7, 15195e-7, 16762e-7, 18754e-7, 21927e-7, 26166e-7, 30448e-7, 34935e-7, 41354e-7, 48974e-7, 56174e-7, 62825e-7, 73521e-7, 82844e-7, 96887e-7, 0.011127, 0.012466, 0.013725, 0.01519, 0.017031, 0.019068, 0.021141, 0.0232, 0.025573, 0.028151, 0.030512, 0.033542, 0.037237, 0.040706, 0.04441, 0.048212, 0.052807, 0.057212, 0.062477, 0.067648, 0.073994, 0.080887, 0.088365, 0.097288, 0.10888, 0.11956, 0.1338, 0.14993, 0.17151, 0.19357, 0.22249, 0.26178, 0.30829, 0.3762, 0.45812, 0.58989, 0.80915, 1.5625, 17.998], [-0.77536, -0.73523, -0.70255, -0.6781, -0.65387, -0.63413, -0.61332, -0.59244, -0.5746, -0.55465, -0.53905, -0.52063, -0.50513, -0.4952, -0.48201, -0.4683, -0.45431, -0.43866, -0.42229, -0.40662, -0.39794, -0.38157, -0.36541, -0.3469, -0.32914, -0.30978, -0.28999, -0.26891, -0.24868, -0.22949, -0.20915, -0.18616, -0.16211, -0.13765, -0.10659, -0.074057, -0.037336, -31649e-7, 0, 0.056767, 0.38221, 0.413, 0.61288], [0, 0.090909, 0.16667, 0.22222, 0.28571, 0.33333, 0.36364, 0.4, 0.44444, 0.46154, 0.5, 0.53333, 0.54545, 0.55556, 0.57143, 0.6, 0.61538, 0.63333, 0.63636, 0.65, 0.66, 0.66667, 0.68, 0.69231, 0.7, 0.72, 0.73333, 0.75, 0.76, 0.76923, 0.8, 0.83333, 0.85714], [0, 0.076923, 0.125, 0.15789, 0.16667, 0.2, 0.25, 0.27778, 0.30667, 0.33333, 0.36, 0.375, 0.38462, 0.38889, 0.4, 0.42857, 0.43333, 0.44186, 0.45, 0.45455, 0.46154, 0.46667, 0.48, 0.5, 0.52, 0.53333, 0.53846, 0.55, 0.56, 0.58333, 0.61538, 0.66667], [0, 86075e-8, 21628e-7, 37124e-7, 53367e-7, 72617e-7, 93222e-7, 0.01143, 0.014059, 0.017033, 0.020083, 0.022934, 0.026043, 0.029143, 0.032662, 0.036172, 0.040264, 0.045946, 0.051461, 0.057368, 0.063482, 0.069619, 0.076329, 0.085043, 0.094967, 0.105, 0.11621, 0.1276, 0.14079, 0.15712, 0.1744, 0.20132, 0.22574, 0.25474, 0.28519, 0.32583, 0.39242, 0.49565, 0.63271, 0.83847, 1.2671, 2.842], [0, 5206e-7, 13977e-7, 2514e-6, 37017e-7, 51516e-7, 64779e-7, 83123e-7, 0.010351, 0.012384, 0.014824, 0.017239, 0.020177, 0.022886, 0.026202, 0.030186, 0.034304, 0.038875, 0.044381, 0.049982, 0.056485, 0.064291, 0.073842, 0.083051, 0.095106, 0.10938, 0.12713, 0.14527, 0.16985, 0.1958, 0.23587, 0.30896, 0.41747, 0.64907, 1.0914, 3.289], [29457e-8, 10532e-7, 23412e-7, 40377e-7, 6056e-6, 81783e-7, 0.010495, 0.013314, 0.01632, 0.019255, 0.022362, 0.025507, 0.02887, 0.032449, 0.036398, 0.039823, 0.043436, 0.047343, 0.052298, 0.057554, 0.062368, 0.067423, 0.073422, 0.079141, 0.0854, 0.092172, 0.1003, 0.10797, 0.11481, 0.12322, 0.13158, 0.14138, 0.14987, 0.15978, 0.17071, 0.18271, 0.1948, 0.20859, 0.22296, 0.23918, 0.25751, 0.27606, 0.29735, 0.31868, 0.33996, 0.36447, 0.39046, 0.41947, 0.45819, 0.50213, 0.54798, 0.6093, 0.67762, 0.75923, 0.85544, 0.97229, 1.0945, 1.2446, 1.4514, 1.7564, 2.1813, 2.9895, 5.0927], [0], [-1.3858, -1.0134, -0.80122, -0.64233, -0.54594, -0.47167, -0.43332, -0.40379, -0.3852, -0.3741, -0.36634, -0.35769, -0.34452, -0.32318, -0.29451, -0.24715, -0.20412, -0.16413, -0.1191, -0.085307, -0.057866, -0.032278, -0.011612, 0.01183, 0.031208, 0.047237, 0.060719, 0.073622, 0.084341, 0.091028, 0.097943, 0.10688, 0.11648, 0.12983, 0.14566, 0.1643, 0.18548, 0.20991, 0.24043, 0.26987, 0.29189, 0.31022, 0.32107, 0.32933, 0.33769, 0.34875, 0.36214, 0.3854, 0.41859, 0.46994, 0.49718, 0.53941, 0.57549, 0.5969, 0.6229, 0.68284, 0.74428, 0.79936, 0.83011, 0.8458, 0.87112, 0.98565, 2.0379], [-3.341, -2.5407, -2.1163, -1.8373, -1.5601, -1.3474, -1.1776, -1.0566, -0.95037, -0.87693, -0.79703, -0.73166, -0.67237, -0.62219, -0.56887, -0.52623, -0.48381, -0.44725, -0.41651, -0.39029, -0.37257, -0.36248, -0.34916, -0.328, -0.30041, -0.26417, -0.22747, -0.18881, -0.15293, -0.11783, -0.088441, -0.054631, -0.026095, 3642e-6, 0.031483, 0.056037, 0.073461, 0.088909, 0.10194, 0.11724, 0.13964, 0.17075, 0.20788, 0.25004, 0.28317, 0.30942, 0.32603, 0.33847, 0.3569, 0.38928, 0.42522, 0.47214, 0.51787, 0.56003, 0.59125, 0.63334, 0.70898, 0.77693, 0.82737, 0.85861, 0.98026, 1.3268, 2.7579], [-9.8222, -6.9401, -5.3798, -4.4869, -3.7313, -3.2316, -2.726, -2.402, -2.148, -1.9475, -1.7415, -1.6014, -1.4556, -1.3376, -1.2376, -1.1369, -1.0484, -0.95753, -0.87947, -0.81155, -0.75187, -0.69298, -0.63714, -0.59034, -0.53838, -0.49729, -0.45304, -0.4168, -0.38959, -0.37406, -0.36302, -0.33973, -0.3034, -0.25445, -0.21202, -0.16492, -0.12868, -0.094037, -0.058239, -0.025712, 60077e-7, 0.033805, 0.057545, 0.077523, 0.091591, 0.105, 0.12816, 0.1593, 0.20078, 0.24447, 0.27913, 0.3082, 0.32716, 0.34549, 0.38297, 0.43573, 0.48741, 0.54205, 0.58898, 0.65078, 0.77592, 0.83014, 0.98804], [-11.513, -11.155, -10.911, -10.649, -10.225, -9.8791, -9.6317, -9.4135, -9.2149, -9.043, -8.7813, -8.5416, -8.2905, -8.0386, -7.736, -7.5038, -7.2424, -7.0162, -6.7565, -6.5636, -6.3486, -6.1332, -5.9237, -5.7263, -5.5157, -5.3231, -5.1755, -5.0089, -4.8568, -4.7134, -4.5445, -4.426, -4.2916, -4.1718, -4.0666, -3.9668, -3.8713, -3.7596, -3.6388, -3.5286, -3.4357, -3.336, -3.2387, -3.1349, -3.0349, -2.936, -2.8215, -2.7222, -2.6248, -2.5172, -2.4153, -2.3004, -2.1876, -2.0794, -1.958, -1.8569, -1.7328, -1.5846, -1.3799, -1.1582, -0.87958, -0.46689, 0.14859], [-11.1, -10.64, -9.9978, -9.4276, -9.0637, -8.604, -8.1474, -7.7432, -7.3109, -6.9382, -6.6532, -6.3855, -6.1543, -5.9777, -5.7765, -5.5966, -5.4448, -5.2832, -5.1383, -4.9987, -4.866, -4.7295, -4.6025, -4.4826, -4.3677, -4.2623, -4.1621, -4.0567, -3.9664, -3.8786, -3.7828, -3.695, -3.6093, -3.5335, -3.4511, -3.3678, -3.2767, -3.1869, -3.1049, -3.0133, -2.9192, -2.8207, -2.7284, -2.6391, -2.5441, -2.4406, -2.3442, -2.2626, -2.1621, -2.0609, -1.9644, -1.8511, -1.7427, -1.6117, -1.4707, -1.2876, -1.1023, -0.89873, -0.68619, -0.38549, 0.039397, 0.70681, 2.0908], [0, 17517e-8, 10735e-7, 25944e-7, 43041e-7, 6131e-6, 89089e-7, 0.012275, 0.015788, 0.019978, 0.024143, 0.028979, 0.034328, 0.038982, 0.04612, 0.053443, 0.06135, 0.069277, 0.080421, 0.090885, 0.10506, 0.12242, 0.14079, 0.16272, 0.18685, 0.22, 0.25716, 0.29786, 0.3641, 0.46546, 0.68183, 1.0203, 1.6594, 4.1689], [0, 56569e-8, 14593e-7, 25172e-7, 38735e-7, 52628e-7, 67506e-7, 84307e-7, 0.010087, 0.012107, 0.014372, 0.016671, 0.019502, 0.022715, 0.025806, 0.029423, 0.032971, 0.036785, 0.041927, 0.047478, 0.05378, 0.060938, 0.070088, 0.080975, 0.093442, 0.10868, 0.12879, 0.1501, 0.185, 0.22963, 0.29491, 0.50897, 2.6096], [-2e3, 0.11, 0.16, 0.2, 0.23333, 0.26, 0.28, 0.31, 0.33333, 0.36111, 0.39333, 0.42, 0.45333, 0.48, 0.50333, 0.52667, 0.55333, 0.57778, 0.6, 0.63333, 0.66, 0.68889, 0.71667, 0.74667, 0.78, 0.81667, 0.84667, 0.88333, 0.92222, 0.95, 0.98], [-2e3, -0.083333, -0.04, -0.016667, -11102e-20, 0, 27756e-21, 6667e-6, 0.016667, 0.02, 0.033333, 0.04, 0.055555, 0.066667, 0.08, 0.1, 0.11667, 0.13333, 0.16, 0.18, 0.20333, 0.23, 0.25, 0.28, 0.31333, 0.35, 0.38333, 0.44, 0.55556], [-2e3, -11102e-20, -27756e-21, 0, 11102e-20, 1111e-6, 27778e-7, 33333e-7, 55555e-7, 66667e-7, 83333e-7, 0.01, 0.013333, 0.016667, 0.02, 0.026667, 0.033333, 0.04, 0.046667, 0.06, 0.077778, 0.11667], [-2e3, -0.086667, -0.05, -0.033333, -0.022222, -0.015, -0.01, -66667e-7, -5e-3, -27778e-7, -5555e-7, 0, 55511e-21, 2222e-6, 5556e-6, 0.01, 0.016666, 0.023333, 0.04, 0.066667], [-2e3, -0.053333, -0.028889, -0.02, -0.013333, -0.01, -66667e-7, -2222e-6, 0, 4444e-6, 66667e-7, 0.01, 0.013333, 0.016666, 0.02, 0.022222, 0.026667, 0.034444, 0.04, 0.053333, 0.066667, 0.093333, 0.14], [-2e3, 0, 24708e-7, 49415e-7, 7413e-6, 98845e-7, 0.014826, 0.024709, 0.029652, 0.044478, 0.059304], [-2e3, 0.15021, 0.30698, 0.38247, 0.43812, 0.49702, 0.53531, 0.57699, 0.60928, 0.63421, 0.66115, 0.69118, 0.71862, 0.74889, 0.77665, 0.80454, 0.83405, 0.86627, 0.89686, 0.92624, 0.95255, 0.98203, 1.0143, 1.0591, 1.1126, 1.191, 1.3188, 1.4707, 1.681, 2.0298, 2.7363]], "labels": { "diverged": { "feature": [6, 14, -1, 28, -1, -1, 70, -1, -1, 53, 43, -1, -1, 57, 69, -1, -1, 21, 69, -1, -1, -1, 51, 79, 59, -1, 51, -1, -1, 12, 61, -1, -1, 12, -1, -1, -1, 70, 51, -1, 70, -1, -1, 43, 14, -1, -1, -1, 39, 48, -1, 58, -1, -1, 74, 43, -1, -1, -1, 42, -1, 39, -1, 23, -1, -1, 44, 44, 69, -1, -1, 5, -1, -1, 12, -1, 12, 12, -1, -1, -1, 58, 14, -1, -1, 47, -1, -1, 42, -1, 32, 40, -1, -1, 57, -1, -1, 44, 39, -1, -1, 43, -1, 39, -1, -1, 42, -1, 32, 45, -1, -1, 45, -1, -1, 44, 63, 39, -1, -1, 21, -1, -1, 52, -1, 52, -1, -1, 39, 24, -1, -1, 28, -1, 0, 9, -1, -1, -1, 44, 69, -1, 56, -1, -1, 45, -1, 35, -1, -1, 42, -1, 39, -1, 24, -1, -1, 70, 70, -1, 29, -1, -1, 74, 3, -1, -1, -1, 44, -1, 65, 44, -1, -1, -1, 7, 71, 71, -1, -1, -1, 45, -1, -1, 42, -1, 60, 44, -1, -1, 17, -1, -1, 6, 65, 74, -1, -1, -1, 79, -1, -1, 42, -1, 40, -1, -1, 42, -1, 17, 45, -1, -1, 22, -1, -1, 70, 48, -1, -1, 43, -1, 7, -1, -1, 7, -1, 77, -1, 43, -1, -1, 42, -1, 40, -1, -1, 42, -1, 18, 60, 1, -1, -1, -1, -1, 70, -1, 75, -1, 65, 65, 65, -1, -1, -1, -1, 69, -1, 75, -1, -1, 7, 71, 12, -1, -1, -1, 79, -1, 59, -1, -1, 44, 63, -1, 65, -1, -1, 65, 4, -1, -1, -1, 42, -1, 72, 9, 2, -1, -1, -1, -1, 42, -1, 32, 1, 77, -1, -1, -1, 42, -1, -1, 75, 45, 77, -1, -1, 50, -1, 55, -1, -1, -1, 70, 45, -1, -1, 45, 26, -1, -1, 65, -1, -1, 44, 43, 77, -1, -1, -1, 43, -1, 43, -1, -1, 44, 69, -1, 10, -1, -1, 75, 75, -1, -1, -1, 70, 54, -1, -1, 0, -1, 50, -1, 36, -1, -1, 42, -1, 72, 45, -1, -1, -1, 42, -1, 39, -1, -1, 6, 74, 74, -1, -1, -1, 75, -1, 77, -1, -1, 42, 14, -1, -1, 41, 41, 76, -1, -1, -1, -1, 70, -1, 58, -1, 4, -1, -1, 12, 43, 56, 39, 39, -1, 39, -1, -1, -1, -1, -1, 50, 60, 13, -1, -1, -1, -1, 42, 55, -1, -1, 39, -1, -1, 42, 6, -1, -1, 32, -1, 7, -1, 7, -1, -1, 58, 28, -1, -1, 61, -1, 14, -1, -1, 39, 45, 71, -1, -1, 41, -1, -1, 75, -1, 56, -1, 8, -1, -1, 42, -1, 39, -1, -1, 42, 10, -1, -1, 44, -1, -1, 70, 78, -1, 58, -1, -1, 58, -1, 58, -1, -1, 70, -1, 45, -1, 4, -1, -1, 44, 22, -1, 64, -1, -1, 65, 14, 41, 22, -1, -1, -1, -1, -1, 69, -1, 75, -1, 79, -1, -1, 39, 4, -1, -1, 43, 71, 52, -1, -1, -1, 39, -1, 43, -1, 8, -1, 8, -1, -1, 70, 45, -1, -1, 74, -1, 58, -1, 58, 58, -1, -1, -1, 7, 44, 64, -1, -1, -1, 4, -1, 70, -1, -1, 42, 10, -1, -1, 40, -1, 73, -1, -1, 7, 65, -1, 41, 41, -1, 41, -1, -1, -1, 4, -1, 23, -1, -1, 75, 79, 35, -1, -1, 73, -1, -1, -1, 58, 74, 65, -1, -1, 64, 14, -1, -1, -1, 62, -1, 65, -1, -1, 46, 57, 12, -1, -1, 46, 43, -1, -1, -1, 64, 36, -1, -1, -1, 42, -1, 72, 45, -1, -1, -1, 42, 10, -1, -1, 32, -1, -1, 70, 44, -1, -1, 45, -1, 41, -1, 55, -1, 0, -1, -1, 6, 65, 35, -1, -1, -1, 52, 31, -1, -1, -1, 42, 70, -1, -1, -1, 42, -1, 39, -1, 19, -1, -1, 70, 33, -1, 54, -1, -1, 65, 65, -1, -1, -1, 44, 75, 83, -1, 6, -1, -1, -1, 65, 36, -1, -1, 75, -1, -1, 40, 14, -1, -1, 43, 28, 49, 43, -1, -1, 36, -1, -1, -1, -1, 74, 1, 57, -1, 74, -1, -1, 14, -1, 79, -1, -1, 8, -1, 36, -1, -1, 75, 73, 40, -1, 62, -1, 62, -1, -1, 23, 35, -1, 35, -1, 35, -1, -1, -1, -1, 42, 79, -1, -1, 27, 9, 41, -1, -1, -1, 17, -1, -1, 44, 52, -1, 30, 5, -1, -1, -1, 12, -1, 61, -1, -1, 6, -1, 62, 3, 55, -1, -1, -1, 52, -1, -1, 44, 77, 48, -1, -1, 30, -1, -1, 75, 56, -1, -1, -1, 40, 65, -1, 71, 46, -1, -1, -1, 6, -1, 36, -1, -1, 7, 74, 74, -1, -1, 39, 64, -1, -1, -1, 71, 29, -1, -1, 0, -1, -1, 39, 61, 24, -1, 24, -1, -1, 22, 84, 84, -1, -1, -1, -1, 28, 55, -1, 55, -1, -1, -1, 55, 44, 44, -1, -1, -1, 72, 60, -1, 62, -1, -1, -1, 65, 58, -1, 2, 43, 43, -1, -1, -1, -1, 44, 71, 37, 21, -1, -1, 21, -1, -1, 26, -1, -1, -1, 12, 7, 55, -1, -1, -1, 39, 33, 17, 17, -1, 32, -1, -1, -1, 32, -1, 17, -1, -1, -1, 42, 44, -1, -1, 72, -1, -1, 44, 41, 39, -1, -1, -1, 42, 58, -1, -1, 39, -1, -1, 75, 40, 55, 14, -1, -1, 62, 31, -1, -1, 40, -1, -1, -1, -1, 79, 72, 86, 85, -1, -1, -1, -1, 15, 43, -1, 55, 55, -1, -1, -1, -1, 44, 64, 66, -1, -1, 71, -1, -1, 42, -1, -1, 69, -1, 65, 65, -1, 8, -1, -1, 8, 36, -1, -1, -1, 6, 12, -1, -1, 45, -1, 61, 46, -1, 77, 77, -1, -1, -1, -1, 69, -1, 0, 38, 36, 36, -1, -1, -1, 79, -1, -1, 36, -1, 24, -1, -1, 28, 6, 17, 56, -1, -1, -1, 65, 17, -1, -1, -1, 5, 65, -1, -1, -1, 70, 50, 44, -1, -1, -1, 12, 42, -1, 32, -1, -1, 3, -1, -1, 44, -1, 74, -1, 64, -1, 50, 56, -1, -1, -1, 70, 60, -1, -1, 42, 23, -1, -1, 36, -1, 42, -1, -1, 69, 63, 31, -1, -1, 6, -1, -1, 24, -1, 74, -1, -1, 70, 78, -1, 78, 78, -1, -1, -1, 43, 36, -1, -1, 36, 36, -1, -1, 15, -1, -1, 42, 79, -1, -1, 27, -1, 86, -1, -1, 7, 35, 19, -1, -1, 71, 70, -1, -1, -1, 14, 15, -1, -1, -1, 70, 44, 50, -1, -1, -1, 43, 0, -1, -1, -1, 39, 66, 80, 14, -1, -1, -1, 63, -1, 80, -1, -1, 56, 0, 15, -1, -1, 15, -1, -1, 9, -1, -1], "value": [1, 55, -431, 7, -381, -430, 35, -436, -430, 0, 54, 45, 0, 0, 36, -1, 10, 62, 41, -6, 0, 0, 62, 31, 58, -5, 59, 0, 0, 12, 30, 10, 0, 61, -1, 0, 39, 33, 61, -5, 32, 0, 2, 54, 58, 1, 39, -1, 40, 61, -5, 3, 4, -1, 46, 33, 0, -1, 33, 0, 30, 42, -5, 20, 2, 0, 61, 60, 41, -5, 0, 41, 2, -1, 5, 28, 56, 44, 0, 0, 1, 2, 53, -2, 23, 62, -5, 3, 0, 20, 62, 39, -5, 0, 52, 0, 1, 60, 42, -5, 0, 51, 19, 42, -1, 0, 0, 16, 62, 0, 0, -5, 12, 1, 0, 61, 30, 42, -5, 0, 60, 0, 1, 49, 15, 56, 1, -1, 38, 0, 2, -5, 5, 13, 5, 25, 0, 1, -1, 60, 40, -5, 1, 1, 0, 9, 13, 11, 0, -1, 0, 12, 42, -5, 22, 1, 0, 33, 32, -5, 1, 1, -1, 44, 21, 0, -1, 11, 60, -5, 46, 62, -1, 0, 11, 0, 49, 42, -1, 1, 10, 0, 0, -5, 0, 10, 0, 24, 0, 0, 62, -5, 0, 1, 53, 60, -1, 1, 8, 32, -5, 2, 0, 9, 39, -5, 1, 0, 8, 62, 0, 0, -5, 51, 0, 0, 33, 62, -5, 0, 49, 8, 0, 0, -1, 0, 7, 62, -5, 17, 1, 0, 0, 8, 39, -5, 1, 0, 7, 62, 0, 12, 0, 0, -5, 1, 32, -4, 26, -1, 54, 45, 30, 0, 0, 1, 7, 36, -4, 25, -1, 7, 0, 49, 3, 1, -1, 7, 32, -4, 20, 1, 0, 60, 30, -4, 52, 0, 0, 46, 56, -1, 0, 7, 0, 6, 0, 0, 26, 0, 0, -4, 0, 0, 6, 62, 0, 60, 0, 0, -4, 51, 1, 0, 62, 1, 50, -1, 2, 62, -4, 27, 1, 0, 6, 33, 0, 0, -4, 5, 26, 6, 0, 55, -1, 1, 61, 0, 55, 0, 1, -4, 50, 6, 54, 1, -1, 61, 38, -4, 49, -1, 1, 47, 26, -1, 1, 6, 33, 0, 0, -4, 9, 5, 54, -1, 29, 0, 1, 0, 5, 0, 0, 0, -4, 1, 0, 5, 42, -4, 1, 1, 49, 44, -1, 1, 5, 61, -4, 60, 0, 1, 0, 60, 1, 5, 62, 0, 6, 0, 0, -4, 1, 32, -4, 11, 5, 61, -1, 1, 5, 54, 62, 37, 32, 0, 33, 1, 0, 5, 0, -1, 62, 0, 10, 0, 0, -4, 1, 0, 16, 5, 0, 42, -4, 1, 0, 0, 5, 1, 62, -4, 0, 1, 29, 0, 0, 4, 5, 5, -1, 0, 1, 61, -4, 0, 40, 2, 49, 0, 1, 62, -3, 0, 26, -1, 50, 4, 28, 0, 1, 0, 4, 42, -4, 0, 0, 53, 4, 0, 62, -4, 0, 34, 32, -3, 3, 0, 0, 4, 4, 58, -1, 0, 32, -3, 4, 5, 61, -1, 0, 59, 62, -3, 6, 0, 0, 57, 61, 62, 0, 0, -1, 0, 1, 5, 36, -3, 25, -1, 9, 0, 4, 31, 62, -3, 0, 49, 49, 0, 1, -1, 4, 33, 0, 50, 0, 36, -1, 37, 0, 0, 33, 0, 0, -3, 39, -1, 3, 4, 58, 8, 0, 0, 0, 0, 61, 61, -1, 1, 4, 61, -3, 35, 0, 1, 0, 53, 4, 0, 39, -3, 22, 1, 0, 0, 46, 0, 60, 45, 0, 56, 1, 0, 4, 61, -3, 19, 1, 0, 62, 30, 61, -3, 0, 37, 1, -1, 4, 3, 44, 24, 0, -1, 57, 59, -1, 1, 4, 59, -3, 54, -1, 1, 60, 0, 4, 1, -1, 0, 50, 0, 0, -3, 55, 31, 0, 0, 3, 0, 4, 0, 0, 0, -3, 1, 0, 55, 4, 0, 62, -3, 1, 33, 61, -3, 0, 4, 3, 61, -1, 4, 1, 4, 0, 0, 1, 46, 34, 0, -1, 3, 0, 1, 1, 0, -3, 3, 32, -1, 4, -3, 0, 3, 42, -3, 43, 0, 1, 33, 25, -3, 1, 0, 0, 50, 48, -1, 0, 4, 61, 62, 18, -3, 1, 0, 0, 0, 47, 30, 0, 0, 54, 0, 3, 31, 56, -2, 0, 54, 38, 26, 8, 0, 0, 11, 0, 4, -1, -1, 59, 2, 21, 1, 57, 0, 0, 59, -3, 29, 0, 1, 10, 0, 11, 0, 4, 62, 4, 36, 0, 23, 1, 56, 0, 0, 1, 49, 0, 50, 0, 60, 0, 0, -3, 3, 0, 30, 0, 3, 55, 0, 5, 0, 0, -3, 62, 0, 1, 60, 62, -2, 14, 60, 1, 0, 0, 23, 3, 0, 0, 0, 0, 3, 59, 1, 0, 0, 0, -3, 50, 1, -1, 61, 62, 62, -3, 1, 14, 1, 0, 43, 33, 1, -1, 3, 36, 61, -2, 55, 61, 0, 0, 1, 33, 3, 35, -1, 0, 0, 46, 44, -1, 0, 40, 59, 0, 0, 3, 0, 4, 1, 0, 0, 0, -2, 40, 0, 11, 1, 13, 0, 0, 0, 21, 1, 0, 0, 0, -2, 34, 53, 3, 56, 0, 0, -1, 6, 59, 1, 0, -1, 3, 0, 0, 0, 62, -3, 0, 1, 50, 0, 0, 2, 54, 53, 0, 0, 0, -2, 61, 55, 31, 62, -1, 0, 58, 0, 0, 13, 0, 1, 3, 2, 0, 52, 2, 0, 0, 42, 25, 3, 2, 0, 1, 0, 0, -2, 2, 0, 62, 0, 0, 0, 0, 61, -1, 3, 0, -3, 0, 60, 0, 8, 0, 0, -2, 22, 3, 3, 0, 42, -1, 0, 62, 39, 0, 58, 0, 1, 61, 62, -3, 0, 38, 0, 0, 1, 3, 30, 0, 30, 10, -3, 0, 0, 1, 17, 42, 3, 52, 4, 0, 0, 0, 0, 61, 61, 0, 0, -2, 59, 1, 0, 22, 3, -1, 36, -2, 47, 0, 0, 43, -1, 0, 15, 35, -1, 0, 3, 0, 2, 2, 0, 0, 1, 0, 23, 0, 60, 55, 0, 0, 1, -3, 36, -2, 9, 33, 10, 5, 0, 0, 3, 32, 0, 0, 29, -1, 20, 1, 0, 5, 30, 41, 44, 1, -1, 3, 62, 62, -1, 0, 0, 0, 61, 0, 1, -2, 33, 62, 61, -2, 0, 0, 19, 4, 3, 60, -1, 0, 1, 0, -1, 60, -2, 44, -1, 51, 0, 60, 1, 0, 0, 3, 33, 0, 0, -2, 22, 20, 3, 0, 31, -1, 45, 0, 0, 40, 28, 0, 0, -2, 1, 1, 0, 21, 2, 61, 0, 0, 33, 30, -2, 32, 31, 0, 0, 0, 48, 11, 0, 3, 20, 17, 0, 0, 12, -1, 0, 0, 28, 0, 2, 55, -2, 30, 0, 1, 0, 46, 41, 0, 0, 49, 32, 0, 0, 2, 0, 2, 1, 0, -2, 33, 61, 62, -2, 0, 0, 54, 11, 2, 0, 0, 40, 4, 0, 56, 0, 0, 0, 30, -2, 28, 0, 0, 50, 12, 13, 3, 0, 1, 0, 0, 35, -1, 0] }, "overfitting": { "feature": [14, 40, -1, 6, 41, -1, -1, 14, -1, -1, 6, 6, -1, 41, -1, -1, 1, 40, -1, -1, 40, -1, -1, 21, 34, 5, 24, 48, -1, -1, 22, -1, 64, -1, -1, 2, -1, -1, 83, -1, -1, 43, -1, 9, -1, -1, 21, 78, 34, 20, 51, -1, -1, 53, -1, -1, 41, -1, -1, 61, 78, -1, -1, -1, 51, 21, -1, -1, -1, 14, 14, 64, -1, -1, 43, 5, 51, -1, -1, -1, -1, 43, 71, 5, -1, -1, -1, 53, -1, 14, -1, -1, 40, 40, 39, -1, -1, 53, 39, -1, -1, -1, 43, 76, -1, 45, -1, -1, 15, 53, -1, -1, 43, -1, -1, 23, 42, -1, 8, -1, 41, -1, -1, 78, 39, 22, 42, -1, -1, 71, -1, -1, -1, 8, 42, -1, -1, -1, 14, 14, 40, -1, 5, -1, -1, 51, 9, -1, -1, -1, 51, 14, 68, -1, 51, -1, -1, 55, -1, -1, -1, 14, 14, 40, -1, 39, -1, -1, 12, -1, 52, 48, -1, -1, -1, 58, 52, -1, -1, 14, 58, -1, -1, -1, 14, 40, 3, 32, -1, -1, 40, -1, 54, -1, -1, 31, -1, -1, 42, 6, -1, -1, 3, -1, 40, -1, -1, 18, 12, -1, 39, 47, -1, -1, 43, 12, -1, -1, 8, -1, 41, -1, -1, 43, -1, 8, -1, 47, -1, -1, 14, 77, 14, -1, 12, -1, 6, -1, -1, 14, -1, -1, 42, 6, -1, -1, 14, 1, -1, 6, -1, -1, -1, 21, 39, 52, 79, -1, -1, 18, -1, -1, 77, 39, -1, -1, 81, -1, -1, 45, -1, 39, -1, 5, -1, -1, 3, 76, 3, 78, -1, -1, 20, -1, -1, 64, -1, 56, -1, -1, 40, -1, 8, -1, 9, 9, -1, -1, -1, 3, 40, 16, 77, -1, -1, -1, 57, -1, 40, 0, -1, -1, -1, 40, 77, -1, -1, 44, 40, -1, -1, -1, 21, 39, 18, 42, -1, -1, -1, 42, 39, -1, -1, 8, 27, -1, -1, -1, 42, -1, 8, -1, 41, -1, -1, 3, 41, 31, -1, 17, -1, -1, 61, 63, -1, -1, -1, 39, 61, -1, -1, 54, -1, 3, 39, -1, -1, -1, 3, 18, 57, -1, -1, 22, -1, 33, -1, -1, 3, 49, -1, 19, -1, 60, 2, -1, -1, -1, 53, -1, -1, 40, 23, 50, -1, -1, 43, 34, -1, -1, -1, 43, 7, -1, -1, 28, 7, -1, -1, 40, -1, 19, -1, -1, 14, 14, 31, -1, 16, -1, 17, -1, -1, 26, -1, -1, 42, -1, 14, 22, -1, 22, -1, 28, -1, -1, -1, 6, 76, 61, -1, -1, 34, -1, 21, -1, -1, 8, 11, 76, -1, -1, -1, 12, -1, 8, 69, -1, -1, -1, 40, 3, -1, 64, -1, 40, -1, -1, 42, 10, -1, 3, -1, -1, 40, 2, -1, 3, -1, -1, 28, -1, -1, 8, 42, 41, 12, -1, -1, -1, 8, -1, -1, 42, 8, 12, -1, -1, -1, 18, 41, -1, -1, 54, -1, -1, 7, 76, 52, 7, -1, 16, -1, -1, -1, 7, -1, -1, 43, 4, -1, -1, 28, 11, -1, -1, 4, -1, -1, 7, 39, 54, 78, -1, -1, -1, 43, 7, -1, -1, -1, 43, 39, -1, -1, 28, 11, -1, -1, 17, -1, -1, 40, 31, -1, -1, 3, 40, 79, 3, -1, 68, -1, -1, 70, -1, -1, 42, -1, 29, -1, -1, 42, -1, -1, 14, 40, 78, -1, -1, 78, -1, 1, 34, -1, -1, 22, -1, -1, 7, -1, 14, 61, -1, 22, -1, -1, -1, 24, 75, 24, -1, 5, -1, 28, -1, -1, -1, 78, 76, -1, 41, -1, -1, 75, 28, -1, -1, 78, -1, -1, 40, 40, 34, 54, -1, -1, -1, 13, -1, 8, -1, -1, 8, 11, -1, -1, 75, -1, 50, -1, 56, -1, -1, 3, 41, 78, 39, -1, -1, -1, -1, 3, 56, 39, -1, 7, -1, -1, 41, -1, -1, 7, 52, -1, -1, -1, 14, 14, 78, 63, -1, -1, -1, 24, -1, -1, 7, -1, 28, -1, 4, 55, 24, -1, -1, -1, 3, -1, -1, 3, 18, -1, 31, -1, -1, 15, 42, -1, 2, -1, -1, 76, 79, 68, 23, -1, -1, 2, -1, -1, -1, -1, 6, 77, 4, -1, -1, 32, -1, -1, 21, 42, 55, 32, 22, -1, -1, -1, -1, 21, -1, -1, 2, -1, -1, 40, 14, 77, -1, -1, 29, -1, 50, -1, -1, 8, 2, 40, -1, -1, -1, 40, 14, 35, -1, -1, -1, -1, 39, 1, 30, -1, -1, -1, 1, 39, 13, 58, -1, -1, -1, 13, -1, -1, 65, 24, -1, 24, -1, -1, -1, 3, 23, 39, -1, -1, 39, -1, -1, 27, 6, -1, -1, 23, 77, -1, -1, 13, 3, -1, -1, 19, -1, -1, 40, 14, 34, -1, -1, 61, -1, 31, -1, -1, 8, 1, -1, -1, 43, -1, 8, 40, -1, 8, -1, -1, -1, 14, 39, -1, 79, -1, -1, 14, 37, 47, 39, -1, 54, -1, -1, 54, -1, -1, -1, 44, 74, -1, -1, -1, 40, 40, -1, 12, -1, 21, -1, -1, 42, 7, -1, 21, 68, -1, -1, -1, 21, 23, -1, -1, 40, -1, -1, 40, 42, -1, 69, -1, -1, 8, 12, 40, -1, -1, -1, 42, 18, -1, -1, 8, 40, 4, -1, -1, -1, -1, 39, 6, -1, -1, 8, 11, -1, 41, -1, -1, 41, 6, 81, -1, -1, 75, -1, -1, 75, 8, -1, -1, -1, 14, 41, -1, -1, 14, 33, 23, 33, -1, -1, -1, 84, 65, -1, 53, -1, -1, 63, -1, -1, 42, -1, -1, 40, 40, 0, 34, -1, -1, -1, 0, -1, -1, 58, -1, 17, 32, 2, -1, -1, -1, 63, -1, 40, -1, -1, 39, 5, -1, -1, 43, 5, 33, 56, -1, -1, -1, 55, -1, 12, 51, -1, -1, -1, 13, -1, 13, -1, -1, 14, 40, -1, -1, 42, -1, 40, 79, 49, 42, 14, -1, -1, 4, -1, -1, -1, 0, -1, -1, 74, -1, -1, 14, 39, -1, 13, -1, 9, -1, -1, 42, 14, 16, -1, -1, 42, -1, 14, 41, 1, -1, -1, -1, -1, -1, 14, 61, 47, -1, -1, 9, -1, -1, 14, 84, 49, 16, -1, -1, -1, 58, 9, -1, -1, -1, 6, -1, -1, 39, 12, -1, 22, -1, -1, 8, 2, -1, -1, 8, 12, 50, -1, -1, 41, 31, -1, -1, 54, -1, -1, -1, 39, 25, -1, -1, 42, 18, 39, 16, 74, -1, -1, -1, -1, 42, -1, 11, -1, -1, 18, 25, -1, -1, -1, 3, 18, 9, -1, -1, 61, -1, -1, 12, 42, -1, -1, 19, -1, 19, -1, 82, 52, -1, -1, 55, -1, -1, 40, 69, 27, -1, -1, 0, -1, -1, 40, 79, 4, -1, -1, 4, -1, -1, 58, -1, 36, 32, -1, -1, -1, 5, 41, 17, -1, 48, -1, -1, 53, -1, 80, -1, -1, 74, 41, 4, -1, -1, 67, -1, -1, 51, -1, -1, 14, 39, -1, 57, 18, -1, -1, -1, 14, 61, 73, -1, 44, -1, -1, 73, -1, 73, -1, -1, 44, -1, -1, 3, 43, -1, 77, -1, -1, 40, 79, 55, 77, -1, 79, 40, -1, -1, -1, -1, 28, -1, -1, 68, -1, -1, 39, 24, -1, -1, 8, -1, 43, 10, 52, -1, -1, -1, 4, 35, -1, 83, 27, -1, -1, -1, 55, -1, -1, 8, 24, 7, -1, -1, 58, 17, -1, 48, 2, 64, -1, -1, 8, -1, -1, 56, 39, -1, -1, -1, -1, -1, 14, 41, -1, -1, 14, 61, 7, -1, 47, -1, 78, 4, -1, -1, 39, 10, -1, -1, -1, -1, 7, -1, -1, 40, 77, -1, -1, 11, 42, -1, 40, 73, -1, 48, -1, -1, 23, -1, -1, 83, 7, -1, 64, -1, -1, -1, 19, 58, 27, -1, 48, -1, -1, -1, 7, -1, 41, 4, 21, 58, 29, -1, -1, -1, -1, -1, 61, -1, -1, 6, 23, 61, -1, 25, -1, -1, 8, -1, -1, 37, 69, 40, -1, -1, 19, -1, 61, -1, -1, 40, -1, -1, 14, 74, 65, -1, -1, 78, -1, -1, 53, -1, 74, 62, -1, 58, 1, -1, -1, -1, 33, 14, -1, -1, -1, 39, -1, 43, 85, 12, 12, -1, -1, -1, -1, 18, 10, 57, -1, 12, -1, -1, -1, 78, 35, -1, -1, -1, 14, 10, 32, -1, -1, 42, -1, 66, -1, -1, 11, 32, -1, -1, 35, 32, 74, -1, -1, -1, 42, -1, -1, 40, 42, 3, -1, 60, -1, -1, 79, 48, 6, -1, 46, -1, -1, 32, -1, -1, -1, 42, -1, 19, -1, -1, 43, 10, 83, 51, -1, -1, -1, 71, 18, -1, -1, -1, 21, 41, 61, -1, -1, 67, -1, -1, 18, -1, -1, 39, -1, 42, -1, 41, 17, 22, -1, 65, -1, -1, 73, -1, 65, 31, -1, -1, 22, -1, 28, -1, -1, -1, 8, 86, 76, 8, 49, -1, -1, 56, 22, -1, 8, -1, 75, -1, -1, -1, 42, -1, -1, 42, -1, -1, -1, 39, -1, 58, 8, 1, 14, -1, -1, 77, -1, 73, -1, 55, -1, 64, -1, -1, 21, -1, -1, 8, -1, -1, 14, 18, -1, 77, -1, -1, 14, 28, 61, 10, -1, -1, -1, 37, 18, -1, -1, -1, 54, -1, 2, -1, -1, 8, 44, -1, 71, 22, -1, -1, 16, 75, -1, -1, 28, -1, 5, 13, -1, -1, 13, 13, -1, -1, -1, -1, 40, 43, -1, -1, 40, 36, -1, 78, 49, 27, -1, -1, 7, -1, -1, -1, 7, -1, 81, 73, -1, -1, -1, 14, 39, -1, 79, -1, -1, 49, 41, 1, -1, 82, 25, -1, 62, -1, -1, 84, -1, -1, 71, -1, -1, -1, 40, 2, -1, -1, 61, 73, -1, 75, 40, 0, -1, -1, -1, -1, 2, 2, -1, -1, 22, 65, -1, -1, -1, 40, 76, -1, -1, 42, -1, 27, 42, 17, -1, -1, 67, 40, -1, -1, -1, 41, 79, -1, -1, 0, -1, -1, 8, 40, 21, -1, 79, 40, 12, -1, 71, -1, -1, 12, -1, -1, 38, -1, -1, 44, -1, -1, 5, -1, -1, 12, 6, -1, 5, -1, -1, 12, 20, 2, -1, 84, 3, -1, -1, -1, -1, 50, 60, -1, -1, 59, -1, -1, 21, 24, 4, 27, 27, -1, 62, -1, -1, 2, 77, -1, -1, -1, -1, 9, -1, -1, 2, -1, 9, -1, -1, 14, 80, 1, -1, 40, -1, -1, -1, 7, -1, 14, 19, 67, -1, 10, -1, -1, -1, 2, 2, -1, -1, -1, 39, 15, -1, -1, 74, 23, -1, 84, 25, 73, -1, -1, -1, 15, 25, -1, 29, -1, -1, -1, 7, -1, -1, 39, 15, -1, -1, 82, 81, 39, 16, -1, -1, 45, -1, -1, 16, -1, 83, -1, -1, 65, -1, 61, -1, -1, 5, 65, 44, -1, 36, -1, -1, 5, 23, 46, -1, -1, -1, 63, 55, -1, 35, -1, -1, -1, 44, -1, -1, 43, 6, 33, -1, -1, 28, 21, 44, -1, -1, -1, 73, -1, -1, 28, -1, 2, 7, -1, -1, 58, -1, -1, 41, 86, 52, 34, 12, -1, 10, -1, -1, 83, -1, 10, -1, -1, -1, 7, -1, -1, 7, -1, 84, -1, -1, 8, 42, 39, -1, 8, -1, 12, -1, 9, -1, -1, 12, -1, 12, 56, -1, -1, 55, -1, -1, 12, -1, -1, 8, 58, 41, 3, -1, 12, 58, -1, 14, -1, -1, 58, -1, 14, -1, -1, 42, -1, -1, -1, 5, -1, -1, 78, 86, 34, 62, 42, -1, -1, 64, -1, -1, 57, -1, -1, 74, -1, 55, -1, -1, 14, -1, 75, -1, -1, 18, 58, 35, 62, -1, 82, -1, -1, 0, 15, -1, -1, 15, -1, -1, 43, -1, -1, 58, -1, 35, -1, -1, 8, 42, 33, -1, -1, 82, 69, 36, 8, -1, -1, -1, 42, -1, 57, -1, 47, -1, -1, 13, -1, -1, -1, 8, 11, -1, -1, 16, 52, -1, -1, 52, 54, 61, -1, -1, 11, 54, -1, -1, 35, 4, -1, -1, -1, -1, 8, 37, 32, 78, 34, -1, -1, 43, -1, -1, 15, -1, 73, -1, -1, 34, 78, 1, -1, -1, -1, -1, -1, 9, 40, 33, 69, 74, -1, -1, 46, -1, -1, 82, 0, -1, -1, -1, 74, 7, -1, -1, -1, 46, -1, -1, 29, 67, 71, 68, 77, -1, -1, -1, 6, -1, -1, 84, 24, -1, -1, -1, 17, 60, -1, -1, 17, -1, -1, 12, 11, 42, -1, -1, -1, 12, 16, 16, -1, -1, 0, -1, -1, 16, 66, -1, -1, 83, 22, -1, -1, -1, 82, 10, 17, 9, 78, -1, -1, 17, -1, -1, -1, 64, -1, -1, 5, 6, 82, -1, -1, -1, 45, -1, -1, 62, 61, -1, 46, -1, -1, 58, 12, 42, -1, 4, -1, -1, 60, 18, -1, -1, -1, 34, 42, -1, -1, -1, 39, -1, 74, 84, 5, -1, 39, -1, -1, 30, 30, -1, 5, -1, -1, -1, 6, -1, 11, -1, 60, -1, -1, 69, 65, -1, 66, 86, -1, -1, 10, -1, -1, 67, 53, -1, 11, 36, -1, -1, -1, 0, 65, -1, -1, -1, 41, 27, 86, 65, -1, -1, 10, -1, -1, 71, 66, -1, 37, -1, -1, -1, 42, -1, 65, 64, -1, -1, -1, 43, 40, -1, 62, 76, -1, 10, 71, -1, -1, -1, 10, -1, -1, 8, 13, -1, -1, 2, -1, 59, -1, -1, 10, 6, 44, -1, 6, 6, -1, -1, 86, -1, -1, 50, 73, -1, -1, -1, 70, 2, -1, 0, -1, -1, -1, 43, 14, -1, 9, 49, -1, -1, -1, 48, 62, -1, 32, -1, 82, 0, -1, 66, -1, -1, -1, 18, -1, -1], "value": [46, 17, -162, 46, 55, -159, -152, 34, -157, -148, 46, 0, -159, 56, -154, -142, 38, 28, -156, -146, 21, -151, -125, 51, 56, 57, 11, 31, 7, -2, 7, 3, 57, -7, 0, 59, 14, -1, 9, 13, 0, 23, -2, 40, 23, 0, 51, 25, 53, 50, 2, 2, -7, 48, -2, 6, 55, -1, 8, 43, 31, -3, 6, 14, 62, 53, 7, 20, -2, 46, 41, 60, -7, 0, 44, 44, 25, 0, -4, 1, 4, 26, 41, 29, 0, 5, -4, 0, 4, 47, 4, 18, 22, 17, 33, -7, 1, 49, 17, 3, -4, 5, 26, 56, -3, 0, -2, 3, 23, 0, 2, 16, 46, 1, 6, 13, 24, -3, 21, 14, 40, 0, 8, 23, 31, 9, 47, -2, 6, 59, -7, 1, 6, 24, 32, -1, 13, -2, 45, 40, 24, -7, 50, -3, 3, 26, 32, 3, -1, -4, 62, 49, 16, 6, 29, 3, -2, 1, 2, 14, -3, 45, 39, 23, -7, 33, 2, -3, 44, -3, 46, 36, 5, -1, -2, 2, 21, -4, 2, 50, 9, -1, 6, 13, 44, 27, 48, 61, -7, 0, 13, -3, 55, 3, -1, 53, -1, 3, 22, 41, -4, 2, 45, 0, 19, 2, 11, 50, 6, 9, 22, 1, 3, -6, 37, 52, -5, 2, 30, 7, 55, -3, 3, 19, -3, 20, 11, 21, 6, -1, 44, 55, 39, -6, 45, -4, 44, -2, 4, 28, -2, 3, 15, 41, -4, 2, 50, 35, 0, 45, 0, 7, 11, 50, 26, 55, 30, -6, 1, 38, -3, 4, 53, 37, -2, 4, 23, 6, -1, 0, -3, 10, 0, 34, 2, 9, 48, 57, 45, 30, -6, 0, 51, -2, 2, 45, -2, 12, -1, 5, 18, -2, 23, 10, 33, 6, 0, 6, -3, 48, 19, 54, 61, -6, 0, 1, 22, -4, 30, 7, 2, -2, 4, 19, 17, 2, -2, 62, 22, 3, 9, 0, 50, 20, 51, 62, -6, 3, 2, 38, 39, -4, 3, 36, 42, 8, 2, -2, 19, -3, 21, 8, 43, -2, 4, 46, 54, 0, 1, 55, -6, 1, 53, 27, -3, 2, 6, 9, 43, -2, 3, 0, -1, 54, 13, 0, 5, 8, 45, 1, 36, -3, 4, 6, 1, 24, -6, 1, 51, 9, -3, 22, -2, 53, 55, 5, 0, -1, 0, 1, 8, 20, 14, 31, 2, -3, 57, 53, -6, 1, -1, 27, 48, -4, 2, 18, 30, 0, 8, 29, 1, 23, -1, 7, 42, 39, 1, 2, 1, 0, 51, -6, 1, 38, -3, 2, 18, -4, 50, 36, 4, 50, -2, 37, 0, 4, 8, 44, 56, 56, -6, 0, 56, -1, 58, 5, -2, 15, 19, 19, 1, 8, 0, 47, -1, 36, 1, 0, 6, -3, 19, 48, -6, 13, 2, 17, -3, 1, 25, 50, -4, 44, -3, 3, 27, 11, -2, 44, -1, 5, 28, 8, 3, 23, 25, 53, 6, 1, -5, 3, 20, 7, 2, 47, 26, 48, -3, 3, -6, 40, 59, -4, 3, 60, 4, -1, 42, 57, 62, 37, -6, 49, -4, 2, 2, 3, -2, 3, 23, 59, -4, 2, 8, 18, 7, 0, 8, -1, 4, 44, 22, 60, 18, -6, 1, 1, 47, 34, -4, 1, 3, 26, 34, -4, 2, 22, 19, 7, 0, 55, 0, 4, 17, 3, 1, -6, 51, 29, 20, 45, -2, 4, -1, 4, 9, 2, -4, 0, -2, 5, 0, 6, 15, 0, 6, 45, 16, 26, -6, 1, 4, 3, 50, 57, -4, 1, 39, 3, -1, 6, -3, 51, 40, 0, 34, 5, 1, 7, 14, 58, 6, 6, 33, -1, 11, 5, 0, -2, 11, 49, -6, 55, -1, 4, 13, 36, 5, 0, 29, -3, 4, 20, 13, 54, 61, -6, 1, 1, 43, -3, 31, 3, -2, 7, 16, 7, 0, 13, 4, 18, 3, 58, -3, 2, 45, 55, 33, 31, -6, -1, 1, 1, 54, 43, 14, -4, 47, -1, 3, 25, 0, 5, 51, 60, 3, -1, 6, 46, 40, 33, 29, -5, 1, 2, 42, -2, 2, 5, -3, 4, 6, 9, 53, 5, 2, -3, 3, 50, 0, 5, 44, 1, 2, 1, 0, -6, 9, 15, -2, 8, 2, 6, 57, 22, 0, 6, 2, -2, 28, -1, 4, -3, 5, 44, 54, 6, 0, -5, 43, 4, -1, 55, 48, 45, 58, 7, 1, -3, 2, 2, 18, 0, 5, 2, 0, 6, 22, 43, 60, -6, 0, 16, -2, 24, 4, -1, 23, 11, 30, -3, 4, 6, 35, 50, 47, -1, 2, 3, -3, 10, 52, 8, 0, -6, 1, 41, 36, 56, 58, -4, 1, 1, 41, -1, 5, 61, 20, 5, 43, -1, 3, -2, 42, 61, 31, -5, -1, 23, -2, 5, 2, 1, -2, 6, 7, 17, -1, 5, 56, 55, -1, 2, 26, -2, 4, 22, 41, 54, -5, 0, 40, -2, 40, 3, -1, 11, 35, 0, 6, 32, -3, 37, 27, 0, 33, 5, 0, -2, 39, 30, -5, 6, 3, -3, 50, 22, 30, 10, -2, 34, -2, 2, 6, -1, 5, -1, 62, 4, 1, 6, -2, 19, 12, -5, 45, -3, 28, -1, 4, 37, 40, -3, 54, 11, 2, -2, 4, 13, 60, -2, 2, 21, 0, 5, 16, 47, -5, 20, -3, 2, 7, 47, 21, -1, 6, -2, 39, 14, 2, -3, 36, 27, 13, -3, 3, 4, -2, 10, 55, -5, 0, 9, 11, 5, 50, -2, 3, 55, 50, 0, -1, -4, 7, -1, 3, 60, 37, 5, 0, -2, 40, 55, -5, 1, 50, 8, 13, 2, -2, 3, 3, 1, 17, -2, 26, -1, 3, 2, 1, -3, 0, -3, 5, 22, 16, 16, 53, -5, 1, 1, 7, 2, -2, 4, -1, 36, 31, 5, -1, 4, -1, 23, 5, 29, -3, 3, 10, 50, -5, 0, 48, 34, 24, 59, -4, 1, 2, 4, -2, 37, 36, 4, 0, -1, 54, 5, 58, -2, 3, 39, 31, -5, 0, 15, -2, 29, 20, 11, 48, 49, -4, 1, 31, -1, 3, 4, 7, 1, -4, 3, 0, 6, 40, 22, -5, 45, -3, 32, 4, -1, 48, 48, 51, -3, 1, 0, -3, 53, 53, 41, -3, 1, 3, 5, 4, 39, 54, 1, 1, -5, 29, 3, -2, 53, 7, 23, 51, -1, 2, 3, 54, 29, -3, 1, 3, 0, -3, 5, 10, 6, 2, 61, -5, 2, 9, 5, -1, 5, 36, 41, 11, 2, -2, 47, 40, 4, -1, 20, 0, 5, -3, 7, 53, -5, 1, 48, 53, 36, 51, 55, -4, 1, 0, 1, 0, -3, 21, 4, 0, 50, 55, 2, -2, 5, 45, 2, 47, 4, -1, 56, -5, 0, 6, 0, -2, 5, 23, -2, 45, 3, 4, 57, -4, 1, 17, -1, 4, 18, 20, 52, -5, 0, 3, 2, -2, 29, 20, 13, 0, 3, 60, -4, 2, 0, -2, 34, 62, 5, 0, 0, 44, 53, 50, -5, 28, 2, -1, 1, -2, 14, 4, 0, 39, 41, 57, -2, 2, 15, 3, 0, 62, 5, -2, 39, 22, -5, 59, 1, 3, -3, 3, 50, 40, 36, -3, 35, 3, -1, 32, 3, 50, -2, 2, 61, 4, -1, 43, 47, -5, 54, -1, 3, 29, 20, 40, 26, -3, 3, 19, -1, 3, -1, 3, 48, -4, 1, 28, 4, -1, 10, 11, 0, -5, 6, 5, 45, 49, 54, -3, 2, 0, 13, 26, -3, 5, 42, 4, -1, -1, 16, 0, 4, 37, 7, 5, -2, 5, 56, 5, 3, 17, 58, 18, -1, 3, 21, 1, -3, 53, 40, -4, 1, 0, 4, -5, 40, 55, -4, 2, 53, 57, 44, -2, 3, -2, 18, 14, -1, 4, 39, 21, 2, -2, 3, 3, 0, -2, 5, 13, 57, -5, 1, 9, 15, -3, 21, 33, -2, 13, -2, 4, 30, 5, 0, 6, 49, 2, 36, -4, 1, -2, 22, 58, 3, 1, 3, 0, -5, 2, 6, -3, 40, 57, 54, 53, 19, -4, 0, 1, 2, 3, 6, -1, 4, 44, 59, 53, -4, 22, 2, -2, 37, 3, -1, 21, 1, 21, -2, 2, 21, 0, 23, 0, 5, 29, -2, 2, 39, 3, 23, -1, 3, 31, -4, 1, 6, -1, 15, 39, 3, 54, 53, 0, -3, 3, 13, 42, 0, 5, 1, 6, -4, 38, 8, 51, 6, 0, -3, 2, 2, 33, 53, 24, 2, 33, 1, -3, 3, 3, 20, -2, 2, 4, 41, 52, 5, 1, -4, 37, -2, 15, -1, 4, 7, 53, 4, -1, 30, 58, 27, -5, 1, 1, 25, -2, 2, 29, 43, 43, -5, 41, -2, 1, 19, 15, 55, -1, 3, -1, 3, 10, -1, 4, -2, 0, -3, 16, -1, 4, 45, 52, 17, 14, 1, -4, 1, 33, 53, -2, 2, 3, 28, 54, 55, 0, -3, 24, 4, -1, 35, 0, 4, 7, -4, 19, -3, 55, 35, 10, 1, 50, -3, 1, 1, -2, 41, 59, 3, 0, 8, 2, 2, 1, -3, 4, 37, 25, 57, 6, 1, -1, 3, 49, 5, 1, 28, -4, 13, 2, -2, 1, 59, 4, -1, 22, -2, 5, -4, 6, -4, 56, 21, 35, 51, -3, 1, 17, -1, 1, -2, 4, 0, 18, 0, 4, 2, 2, -2, 37, 5, -1, 39, 2, 2, 55, -4, 0, 53, 38, 42, 50, -3, 0, 1, 21, 53, 5, -1, -1, 3, -1, 61, 4, -1, 37, 9, 5, 33, 8, 1, -3, 9, 50, 5, -1, 0, 3, 11, 41, -1, 4, 54, 45, -2, 2, -4, -4, 12, 56, -4, 1, 30, 11, -2, 24, 9, 52, -2, 1, 27, -1, 3, -2, 0, -2, 27, 1, -1, 4, -2, 39, 20, -4, 16, 2, -2, 50, 55, 34, -2, 3, 56, 1, 42, 1, -4, 11, 4, 0, 61, 4, -1, -2, 17, 6, 1, -4, 42, 21, -3, 61, 29, 11, 2, -2, 4, -2, 2, 0, 2, -3, 56, 52, 4, -1, 0, 12, 59, -4, 1, 25, -2, 44, 47, 52, -1, 3, 21, 21, 0, 5, 0, 29, 0, -1, 4, 7, 1, -3, 37, 29, 5, 4, 21, 22, 47, -3, 37, 4, -1, 48, 3, -1, 9, 0, -4, 60, 3, -1, 0, 1, -4, 7, 1, -2, 35, -1, 4, 53, 53, 31, -4, 5, 48, -2, 2, -3, 1, 12, 47, -2, 3, 8, -1, 5, 55, 55, 60, 53, 1, 1, 10, 0, -3, 58, 35, 4, 0, -2, 3, 48, 4, -2, 1, -2, 34, 4, -1, 40, 23, 1, 2, 39, -4, 1, 1, 0, -3, 50, 45, 11, 3, 48, -1, 2, -2, 1, 0, 2, -4, 4, 7, 9, 1, -4, 41, 6, 2, 4, 46, 5, 3, 0, -1, 27, 52, -4, 5, -2, 2, 1, 6, -2, 3, 7, 9, 1, -4, 4, 0, 23, 23, -3, 0, 3, -1, 2, 1, 1, 15, -4, 0, 44, 3, 39, -2, 1, 60, 20, 9, 1, 36, -3, 1, 33, 55, 7, 2, -3, 2, 24, 4, -1, 28, 0, 3, -1, 54, 4, 0, 45, 39, 24, -4, 1, 34, 54, 9, 1, -3, 2, 24, -1, 4, 28, 3, 42, 49, 3, -2, 56, -2, 2, 55, 20, 58, 45, 6, 1, 60, -4, 0, 3, 1, 58, -3, 1, 1, 44, -1, 3, 0, -2, 7, 4, 0, 36, 48, 19, -3, 8, 3, 43, -2, 14, -1, 3, 51, 4, 57, 49, -3, 1, 17, -1, 3, 61, -4, 0, 36, 56, 55, 45, -3, 39, 7, -2, 44, -1, 3, 35, 1, 43, 1, -4, 2, -1, 3, 4, 1, 1, -4, 29, 20, 57, 10, 35, -2, 2, 1, 2, -3, 28, -2, 3, 17, -1, 14, -1, 4, 43, -1, 62, 4, -1, 50, 58, 41, 7, 1, 4, -4, 0, 6, 6, -1, 3, 6, 2, -2, 38, -1, 3, 13, -1, 20, 0, 3, 37, 25, 24, -3, 1, 3, 16, 34, 11, 1, -3, 1, 51, 3, 24, 2, 19, -3, 1, 56, 1, 5, -3, 6, 11, 3, -1, 6, 49, 0, 4, 62, 44, 60, -3, 1, 4, 47, 1, -3, 40, 8, -2, 1, 2, 2, 36, 19, 53, 3, 26, -3, 2, 16, -1, 4, 13, -2, 33, 2, -1, 59, 29, 45, -3, 0, 2, 3, -3, 32, 31, 8, 1, 4, 2, -2, 50, 4, -1, 1, 7, 3, -1, -3, 4, 46, 1, -4, 4, 3, 2, -3, 22, 16, 57, 23, 11, 0, 3, -1, 60, -2, 2, 5, 10, 2, -1, -2, 5, 21, 3, 0, 46, -3, 0, 8, 16, 2, -1, 4, -2, 53, 51, 4, 1, -3, 10, 2, -1, 48, 3, -1, 3, 7, 42, -1, 3, -3, 4, 53, 55, 9, 13, -2, 2, 0, 1, -3, 1, 43, -1, 3, 48, 44, 19, -3, 1, 1, 2, -1, 3, 8, 4, -1, 49, 3, -1, 53, 8, 2, -2, 46, 3, 0, 51, 1, 1, -3, 1, 30, 37, -1, 4, -1, 6, -3, 24, 7, 54, 1, 18, 1, -3, 39, 6, 0, 60, -4, 1, 1, 22, -2, 14, 3, 26, -2, 2, 16, 1, 3, 41, 26, -3, 1, 50, -1, 3, 16, 0, -1, 20, 2, -1, 4, 0, 7, 37, -1, 3, -1, 55, 48, 20, 2, 1, -3, 29, 3, -1, 57, 26, 0, 25, 4, -1, -1, 0, -2, 29, 41, 2, -2, 4, 48, 19, -3, 36, 47, 3, 52, 52, -3, 1, 2, 22, 1, -2, 20, 56, 4, -1, 43, 2, 45, -2, 1, 50, 55, 7, 1, 2, 0, -1, 2, 23, -3, 1, 2, 32, 2, -2, 3, 7, 28, -3, 16, 0, 3, 3, 48, 43, -3, 34, 7, -2, 1, -2, 19, 46, 3, 11, 2, 13, 2, 1, 40, -3, 1, 1, 55, 4, 0] }, "rateTooHigh": { "feature": [40, 73, 59, 28, 41, -1, -1, 8, 14, -1, 6, -1, -1, -1, 31, -1, -1, -1, 70, -1, 14, -1, -1, 69, 34, 73, 25, 34, -1, 83, -1, -1, 22, -1, 25, -1, -1, -1, 53, -1, -1, 74, 34, -1, -1, -1, 78, 34, 78, 4, -1, 79, -1, -1, 12, 59, -1, -1, 34, -1, -1, 81, 51, -1, -1, -1, 78, -1, -1, 14, 33, 61, 60, 64, -1, -1, 61, -1, -1, 30, -1, -1, 59, 70, -1, -1, 0, -1, -1, 70, -1, -1, 40, 59, 74, -1, 76, -1, 80, -1, -1, 76, 74, -1, -1, 74, -1, -1, 74, 39, -1, -1, 39, -1, -1, 39, 60, 78, -1, 74, -1, -1, 31, 31, 56, -1, -1, -1, -1, 74, 41, 45, -1, -1, 8, -1, -1, -1, 40, 55, 14, 31, 31, 54, -1, -1, -1, -1, 48, -1, 10, -1, -1, -1, 28, -1, 54, -1, 70, -1, -1, 39, 55, 39, 57, -1, -1, 47, -1, -1, 27, -1, 58, -1, -1, 40, 59, -1, 48, 12, -1, -1, -1, -1, 40, 73, 50, 31, -1, -1, 10, 42, -1, -1, 75, -1, -1, -1, 75, 40, -1, -1, 49, -1, 40, -1, -1, 39, 60, 41, -1, 8, -1, -1, 31, -1, 85, 4, -1, -1, -1, 45, -1, 39, 60, -1, -1, 28, -1, -1, 14, 78, 61, 61, -1, -1, -1, 74, 12, 10, -1, -1, -1, 82, 82, -1, -1, -1, 75, -1, 14, -1, -1, 39, 59, 81, 57, -1, -1, -1, 31, 31, -1, -1, -1, 80, 70, 59, 76, -1, -1, -1, -1, 18, -1, -1, 39, 56, 77, 78, -1, -1, 27, -1, -1, -1, 40, 59, 0, -1, -1, 0, 84, -1, -1, 28, -1, -1, -1, 40, 35, 77, 56, 45, -1, -1, -1, -1, 10, 56, -1, -1, 2, -1, -1, 28, -1, 48, -1, 20, -1, -1, 39, 55, 51, -1, -1, 66, -1, -1, 51, 39, 30, -1, 61, 71, -1, 71, -1, -1, -1, 8, -1, -1, -1, 39, 61, 61, -1, 37, -1, -1, 74, -1, -1, 74, 39, 54, -1, -1, 74, -1, -1, 74, 83, -1, -1, -1, 19, 22, -1, 52, 57, -1, -1, -1, 45, 18, 60, 81, -1, -1, -1, -1, 82, 32, -1, 60, -1, -1, -1, 40, 56, 45, 82, 81, -1, -1, -1, 2, -1, -1, 81, 5, -1, 11, -1, -1, -1, 78, 35, -1, -1, -1, 14, 4, -1, 31, 2, -1, -1, 31, 60, -1, 85, -1, -1, -1, 28, 44, -1, -1, 2, -1, 60, -1, -1, 12, -1, 76, 55, 31, 31, -1, 50, -1, -1, -1, 74, -1, -1, 8, 74, -1, 6, 61, -1, -1, -1, -1, 40, 56, 74, 2, 10, 82, 42, -1, -1, -1, -1, 13, -1, -1, -1, -1, 75, -1, 40, 50, -1, -1, -1, 35, 73, 4, -1, 12, -1, 41, -1, -1, -1, 60, 34, -1, 35, -1, -1, 76, 12, -1, -1, 73, -1, -1, 73, 45, 21, 4, 12, -1, -1, -1, -1, 28, 76, -1, 57, -1, -1, 52, 25, -1, -1, 4, -1, -1, -1, 78, 31, 54, -1, 55, -1, -1, 81, 77, -1, -1, -1, 30, -1, 20, 10, 50, -1, -1, 58, -1, -1, -1, 40, 60, 3, -1, -1, 31, 31, 80, 64, -1, -1, -1, 51, -1, -1, -1, 28, 64, -1, -1, 60, -1, -1, 78, 61, 61, -1, 60, -1, 40, -1, -1, -1, 14, 60, -1, 37, -1, 56, -1, 1, 68, -1, -1, -1, -1, 78, 4, 75, -1, -1, 70, 60, -1, 65, -1, -1, -1, 74, 76, 60, 74, -1, -1, -1, 5, -1, -1, -1, 40, 12, 10, 77, -1, -1, 63, -1, 75, -1, 57, -1, -1, 75, -1, -1, 75, 40, 12, -1, -1, -1, -1, 78, 4, -1, 12, -1, -1, 15, 41, -1, 24, -1, -1, 41, 3, 79, -1, -1, 71, -1, -1, 7, -1, -1, 73, 35, 78, 53, -1, -1, -1, 60, 14, 44, -1, -1, 83, -1, 53, -1, -1, 14, 52, -1, -1, -1, -1, 76, 15, 74, -1, 68, -1, -1, -1, 74, 76, -1, 4, 5, -1, -1, -1, 79, -1, 37, -1, 84, -1, -1, 35, 4, -1, 79, 51, 42, -1, -1, 22, -1, -1, 1, -1, -1, 54, -1, 22, -1, 59, 44, -1, -1, -1, 78, 77, 45, 81, -1, -1, -1, 75, -1, 29, -1, -1, 14, 59, -1, 58, 78, -1, -1, -1, 75, -1, -1, 59, 81, 0, -1, 18, -1, -1, 39, -1, 82, -1, -1, 70, 30, -1, 68, 13, 82, -1, -1, -1, -1, -1, 39, 56, 13, -1, -1, 6, -1, -1, 15, -1, 6, 15, 19, -1, -1, 77, 44, -1, -1, -1, 39, -1, -1, 14, 73, 10, 4, 75, -1, -1, 55, -1, -1, 63, -1, -1, 62, -1, -1, 75, -1, 54, -1, 44, -1, -1, 74, 39, 60, 0, -1, -1, 52, -1, 79, -1, -1, 79, 74, -1, -1, 10, 39, -1, -1, -1, 39, -1, -1, 73, 45, 15, 12, 9, -1, 83, -1, -1, -1, 40, -1, -1, 78, 12, -1, -1, 41, 73, -1, -1, -1, -1, 78, 4, -1, 79, -1, -1, 46, 86, 12, 56, -1, 27, -1, -1, -1, -1, 18, 8, 16, -1, -1, -1, -1, 74, 76, 55, 50, 65, -1, -1, 17, -1, -1, -1, 75, 30, -1, -1, 81, -1, -1, 39, 2, -1, -1, -1, 14, 82, 82, 12, 13, -1, 61, 57, 76, -1, -1, -1, -1, -1, -1, 2, 76, -1, -1, -1, 42, -1, -1, 40, 60, 70, -1, -1, 82, 80, 52, -1, 62, -1, 57, -1, -1, 0, -1, -1, 2, -1, -1, 80, -1, -1, 76, 12, 39, 5, -1, -1, 63, -1, 23, -1, -1, 31, 50, -1, 23, -1, -1, -1, 23, -1, 11, -1, -1, 74, 4, 75, 79, -1, -1, 26, 57, -1, -1, 74, -1, -1, 2, 42, -1, 85, -1, -1, 79, -1, -1, -1, 39, 59, 42, -1, 74, -1, 42, -1, -1, -1, 74, 59, -1, 32, -1, -1, 83, -1, 74, 77, -1, -1, -1, 14, 2, 33, -1, 71, 9, -1, -1, 9, 16, -1, -1, -1, 61, 31, -1, 57, 14, -1, -1, -1, -1, -1, 73, 12, -1, 56, 39, -1, -1, 8, 2, 10, -1, -1, -1, -1, 83, 11, -1, -1, 73, 85, -1, -1, -1, 74, 2, 81, 74, 39, -1, 12, -1, -1, 31, -1, -1, 76, -1, -1, 60, 81, -1, -1, 31, -1, -1, -1, 30, 75, -1, -1, 61, 10, 83, 42, -1, 57, 61, -1, -1, -1, 12, -1, -1, 52, -1, -1, 75, -1, -1, 74, 4, 74, 76, -1, 74, 40, -1, -1, -1, 79, 69, -1, -1, -1, 78, 48, 0, -1, -1, -1, -1, -1, 74, 10, 4, 74, -1, 74, -1, -1, 4, 53, -1, -1, -1, 49, 5, -1, -1, 74, -1, -1, 41, -1, -1, 73, 45, 81, 18, -1, -1, 85, -1, -1, 79, 48, 65, 61, -1, -1, -1, -1, 41, -1, -1, 55, -1, -1, 73, 40, 59, 52, 30, -1, -1, -1, 61, 30, -1, -1, 43, -1, -1, 73, -1, -1, 40, 12, -1, -1, -1, 73, 54, 83, 24, 8, -1, -1, -1, 10, 78, -1, -1, -1, 76, 27, -1, -1, 59, -1, -1, 55, -1, -1, 74, 76, 45, -1, -1, 74, -1, 2, -1, -1, 83, 24, 76, -1, -1, 56, -1, -1, 74, 85, -1, -1, -1, 4, 64, -1, -1, 10, 14, 4, 53, 68, 4, -1, -1, 14, -1, -1, -1, -1, 78, -1, -1, 68, -1, -1, 73, 10, 40, 83, 73, -1, 0, -1, -1, -1, -1, 49, 79, -1, -1, 11, -1, -1, 0, -1, 11, -1, -1, 0, 49, -1, 67, -1, -1, 60, 10, 29, -1, -1, 23, -1, -1, 21, 65, -1, 53, 10, -1, -1, -1, -1, 73, 8, 61, 53, 8, 23, -1, -1, -1, 40, -1, -1, 43, -1, -1, 40, 8, -1, -1, -1, 37, -1, -1, 74, 59, 74, -1, 2, -1, 61, -1, -1, 61, 53, -1, -1, 75, -1, -1, 84, -1, 1, 31, -1, -1, -1, 12, 66, 24, -1, -1, 68, -1, -1, 76, 43, 43, -1, 12, 67, -1, -1, -1, -1, 46, -1, 68, -1, -1, 74, 76, 45, -1, -1, 11, -1, 66, -1, -1, 42, 10, 0, 49, -1, -1, 30, -1, -1, 42, -1, -1, -1, 82, 60, -1, 48, 48, 79, -1, -1, -1, 16, 16, -1, 15, -1, -1, -1, 9, 46, -1, -1, 86, -1, -1, 61, 10, 70, 83, 43, 24, -1, -1, -1, 43, -1, -1, 33, -1, -1, 51, -1, -1, 36, -1, 67, -1, -1, 73, 52, 39, -1, -1, 61, 86, 85, 60, -1, 70, -1, -1, -1, -1, 42, 28, -1, 70, -1, -1, -1, -1, 43, 76, -1, -1, 8, 37, 76, -1, -1, 56, 70, -1, -1, 8, 2, -1, 42, -1, -1, 76, -1, -1, -1, 73, 51, 77, 55, -1, 78, -1, -1, 42, 21, 14, -1, -1, -1, -1, 7, 30, 74, -1, -1, -1, -1, -1, 14, 10, 61, 37, 61, -1, 77, -1, -1, 30, -1, -1, 68, -1, -1, 45, -1, 71, -1, 30, -1, -1, -1, 39, 5, 86, 75, -1, -1, -1, 29, -1, -1, 75, -1, 71, 71, 75, -1, -1, 43, 44, -1, -1, -1, -1, 73, 40, 55, 11, -1, 13, -1, -1, 81, 11, -1, 5, -1, -1, -1, -1, 81, -1, 36, -1, 80, -1, -1, 74, 46, 62, 62, -1, -1, -1, 14, 31, 38, -1, -1, 8, -1, 31, -1, -1, 1, -1, -1, 55, -1, -1, 73, 40, 62, 2, 2, -1, -1, -1, 78, -1, 75, -1, -1, -1, 0, 57, -1, -1, 65, -1, 27, -1, -1, 76, 27, 9, -1, -1, 61, 41, -1, -1, 31, 85, 71, -1, -1, 27, -1, -1, -1, 46, 0, -1, -1, -1, 35, 8, 35, 44, -1, -1, 57, -1, 30, 21, 52, -1, -1, -1, 8, -1, -1, -1, 84, -1, 40, -1, -1, 59, 84, 5, -1, 23, -1, -1, 49, 60, -1, 5, -1, -1, -1, 5, -1, 55, -1, 5, 14, -1, -1, -1, 31, 2, 77, 75, -1, -1, 22, 80, -1, -1, -1, 31, -1, 44, -1, -1, 75, -1, 80, 27, -1, -1, -1, 10, 37, 5, 76, -1, -1, 10, -1, 10, -1, -1, 47, -1, 61, -1, -1, 2, 54, -1, -1, 6, -1, -1, 74, 26, 56, -1, -1, 39, -1, -1, 29, -1, 23, 84, -1, 78, -1, -1, 0, 26, -1, -1, 73, -1, -1, 77, 54, 81, 18, -1, 26, -1, -1, 85, -1, 57, -1, -1, 55, -1, -1, 28, -1, 15, 22, -1, -1, -1, 2, 63, 65, -1, -1, 65, -1, 23, -1, -1, 57, 35, 62, 62, -1, -1, -1, -1, 65, 65, -1, -1, -1, 73, 7, -1, 35, 2, 26, 73, -1, -1, -1, -1, 65, -1, -1, 68, 81, 16, -1, -1, -1, 20, -1, -1, 7, 10, -1, -1, 83, 7, 37, 7, -1, -1, 17, 53, 12, -1, -1, -1, -1, -1, 10, 83, -1, -1, -1, 81, 11, 12, -1, 44, -1, -1, 8, 67, 8, -1, 1, -1, -1, 28, -1, -1, -1, 86, 11, -1, -1, -1, 40, 81, 3, 49, -1, 49, -1, 14, -1, -1, 17, -1, -1, 10, 5, 59, -1, -1, -1, 24, -1, -1, -1, 73, 40, 34, 86, 31, -1, -1, -1, 14, -1, 35, -1, -1, -1, 31, 37, 31, -1, -1, 57, -1, -1, -1, 73, 78, 0, 49, -1, 26, -1, -1, 60, -1, 15, -1, -1, 0, -1, -1, 80, 58, 58, -1, -1, -1, -1, 73, 8, 10, 61, 36, -1, -1, 42, -1, -1, 2, 8, -1, -1, -1, 42, -1, -1, 33, 10, -1, -1, -1, 69, -1, 82, 36, 61, 35, 79, -1, -1, -1, -1, 11, -1, 79, -1, -1, 86, -1, 11, -1, 31, -1, -1, 73, 52, 34, 19, -1, -1, 52, -1, -1, 40, 63, 45, -1, -1, 61, -1, 8, -1, -1, -1, 52, -1, -1, 76, 74, 25, -1, -1, 11, 40, -1, 24, 9, -1, -1, -1, 63, -1, -1, 74, -1, 7, 16, -1, -1, -1, 81, 6, 24, 5, -1, 26, -1, -1, 47, -1, -1, 47, 50, -1, -1, -1, 65, 30, -1, -1, 6, -1, -1, 60, -1, 42, 23, 48, -1, -1, 11, -1, -1, 49, 77, 57, -1, -1, -1, 12, 70, -1, -1, 1, -1, -1, 74, 10, 27, 9, -1, 9, -1, -1, 37, -1, 55, -1, -1, 2, 82, 27, -1, -1, -1, 63, -1, -1, -1, 73, 4, -1, 74, 70, -1, -1, 31, 73, -1, 31, -1, -1, 74, 31, -1, -1, 73, -1, -1, 62, -1, -1, 74, 59, 69, 73, -1, 74, 47, -1, -1, -1, 17, -1, -1, 31, 47, 31, -1, -1, 11, -1, -1, -1, -1, 0, 69, 64, -1, -1, 67, 1, -1, -1, -1, 63, 11, -1, 78, -1, 26, 3, -1, -1, -1, 30, -1, -1, 42, -1, 34, -1, 28, 43, 79, -1, -1, -1, 22, 43, 43, -1, -1, 42, -1, -1, 55, 73, -1, -1, -1, 76, 71, 2, -1, 40, -1, -1, 70, 15, -1, 82, 14, -1, -1, -1, -1, 8, 19, -1, 35, -1, -1, -1, 0, 73, 44, -1, -1, 83, -1, -1, 10, 33, 7, -1, -1, 44, -1, 6, -1, 86, -1, -1, 67, -1, -1, 0, 73, 14, -1, -1, 83, -1, -1, 73, 48, -1, 10, 18, 41, 79, -1, 48, -1, -1, -1, -1, -1, -1], "value": [29, 61, 11, 9, 10, -223, -211, 29, 17, -225, 40, -215, -224, -226, 6, -223, -228, -205, 11, -221, 36, -219, -185, 36, 53, 61, 1, 16, -2, 5, 9, -1, 8, 3, 50, -6, -2, 11, 37, 15, 0, 33, 52, -1, 13, 31, 24, 53, 13, 0, 7, 29, -6, 3, 19, 22, 10, -1, 18, 4, -3, 20, 5, -1, 10, -1, 26, 8, 23, 53, 14, 57, 4, 17, 5, -1, 2, 3, -6, 20, 6, 0, 13, 10, 0, 11, 7, 4, -3, 21, 3, 22, 28, 11, 25, -3, 17, -2, 11, 9, -1, 57, 59, -6, 2, 16, -2, 6, 10, 38, -1, 7, 24, 1, 20, 30, 5, 7, -1, 40, 1, 9, 62, 6, 51, -2, 4, -6, 5, 18, 58, 6, 3, -3, 29, 11, 2, 15, 27, 59, 44, 61, 6, 20, 3, -3, -5, 2, 36, -2, 49, 0, 9, 4, 8, 15, 37, 9, 29, -2, 3, 31, 55, 25, 57, -6, -1, 33, -2, 3, 7, 9, 55, -2, 4, 31, 9, 9, 42, 60, -3, 3, 4, 14, 28, 61, 49, 3, 0, -6, 51, 40, -4, 2, 34, -1, 10, 13, 5, 36, -3, 3, 19, 3, 29, 3, 13, 31, 4, 7, 0, 30, 8, 0, 6, 1, 9, 1, 1, -6, 1, 6, 12, 35, 24, 3, -1, 8, 9, 4, 48, 13, 61, 2, 2, -5, 3, 39, 61, 46, -4, 0, 3, 14, 1, 5, -1, 11, 5, -2, 53, 5, 12, 26, 11, 4, 57, 0, 7, -2, 62, 3, 1, -5, 3, 27, 31, 28, 57, 4, 10, -2, 10, 59, -3, 3, 26, 60, 55, 15, -5, 1, 49, -2, 5, 5, 31, 8, 14, 8, 0, 5, 8, 5, -1, 42, -3, 1, 9, 27, 51, 57, 60, 2, 1, -5, 2, 3, 50, 52, -3, 2, 21, 11, 0, 11, 9, 22, 1, 32, 1, 8, 26, 59, 57, -5, 0, 21, -1, 7, 49, 38, 6, 5, 60, 32, 3, 53, -4, 1, 5, 38, 8, -1, 9, 23, 57, 2, 2, 28, -5, 1, 25, -2, 8, 34, 38, 24, 2, -4, 1, -1, 5, 54, 6, 7, -1, 10, 22, 8, 4, 60, 59, -5, 2, 3, 14, 49, 16, 4, 6, 1, -1, 8, 15, 8, 3, 6, 3, -3, 5, 28, 57, 14, 14, 4, 0, -4, 4, 3, 1, -5, 4, 6, -1, 1, -1, 5, -1, 23, 43, -1, 3, 8, 45, 2, 6, 6, 13, -2, 4, 62, 3, 0, 10, -5, 2, 5, 8, 27, 0, 8, 39, 4, 5, 2, -3, 8, 7, 54, 59, 61, 6, 1, 52, -5, -2, 4, 25, -1, 7, 38, 1, 0, 48, 33, 1, 7, 1, -3, 27, 60, 59, 23, 58, 15, 55, -4, 3, 3, 5, 60, -5, 1, 5, 4, 5, -2, 32, 36, -1, 5, 8, 43, 61, 0, 3, 9, 2, 62, -5, 1, 9, 15, 41, 1, 46, 1, 7, 55, 7, 2, -3, 13, 0, 5, 60, 13, 49, 16, 51, 5, -2, -2, 7, 7, 39, -3, 36, 0, 4, 9, 42, -2, 3, 1, 1, -5, 8, 15, 53, 8, 0, 59, -5, 1, 8, 45, -1, 4, -2, 6, 7, 55, 49, 9, 4, -3, 31, 6, 1, 6, 30, 5, 37, 1, 6, 62, 6, 9, 43, 5, -1, -3, 49, -5, -1, 4, 6, 28, 0, 7, 7, 5, 0, 15, 59, 2, 2, 0, 2, 33, -4, 1, 3, 53, 7, 4, 10, 4, 43, -3, 22, 25, 5, -2, -1, 7, 13, 3, 6, -2, 6, 32, 3, 1, 50, -5, -1, 3, 42, 57, 6, 14, -2, 4, -4, 41, 5, 0, 6, 27, 61, 49, 57, -4, 1, 1, -3, 35, -1, 48, 8, 1, 4, -2, 7, 16, 37, 47, 1, -3, 4, 5, 7, 3, 5, 6, 1, -5, 8, 7, -1, 43, 6, 1, 55, 32, 9, 5, 0, 25, 0, -3, 44, 5, 0, 60, 43, 24, 10, -1, -5, 2, 15, 40, 28, 3, -2, 9, 7, 22, 3, -2, 55, 10, 2, -3, 3, 7, 43, 12, 26, -3, 5, -1, 4, -4, 24, 58, -3, 17, 44, 5, -1, -1, 21, 7, 16, 6, 4, 2, -2, 48, 4, 3, 30, 55, 61, -4, 1, 14, 3, -1, 35, 0, 5, 9, 5, 7, 4, 16, 49, 3, -1, -2, 13, 42, 14, 4, 2, -3, -4, 15, -3, 17, 7, 0, 53, 6, 3, 54, 31, -2, 2, 3, 4, -1, 6, 11, 2, 10, 6, 39, 0, 4, 27, -2, 14, 0, 5, 30, 7, 1, 28, 61, 19, -4, 1, 1, 1, 4, 20, 56, 61, -4, 1, 32, -1, 4, 8, 5, 42, 21, 29, 0, 4, 54, 35, 1, -3, 3, 41, -2, 2, 53, 61, 56, 5, 6, -3, 3, 60, -4, 1, 0, -2, 6, 15, -1, 8, 4, -2, 44, 6, 53, -2, 3, 48, 34, 9, 4, 4, -1, 5, 1, 30, -4, 1, 15, 10, -3, 2, 54, 38, -2, 2, 6, 7, -2, 5, 61, 14, 21, 55, 13, 0, 4, 6, 2, -2, 35, -2, 2, 23, 8, 1, -4, 55, 49, -2, 2, 2, 6, 6, 3, 4, 26, -4, 2, 38, 25, 61, 47, -3, 38, 3, -2, 3, 4, 50, 29, 44, 4, 0, -2, 5, 42, 57, 59, 45, 1, 1, -5, 57, -2, 2, 2, 6, 23, 1, -3, 17, 4, -1, 7, 6, 1, -3, 4, 50, 14, 0, 62, 11, 2, 60, 61, 57, -4, 0, 1, 2, 4, -4, 24, 27, -1, 6, -1, 59, 4, -1, 30, 3, 27, 4, -1, 15, 0, 10, 2, 48, -3, 44, -2, 3, 0, 1, -5, 23, 4, -1, 28, 4, 0, 57, 20, 7, 12, 2, -3, 16, 5, 6, 3, -1, 61, 49, -4, 16, 2, -2, 4, 56, 4, 16, -2, 2, 59, 14, 6, 22, -3, 2, 37, 31, 0, 5, 11, -2, 2, 22, 8, 2, 9, -2, 3, 31, -4, 2, 5, 20, 12, 11, -2, 23, -1, 25, 0, 5, -4, 30, 8, 2, 58, -4, 1, 5, 5, 58, 34, 2, -3, 4, 58, 22, 1, -1, 28, 16, 0, 5, 32, 9, 1, -2, 3, 56, 0, 2, 61, 55, -4, 1, 1, 1, 5, 45, 5, 4, 44, 41, -4, 1, 29, 42, 17, -1, 3, -2, -3, 3, 1, 1, 6, 60, 8, -3, 2, 4, 59, 22, 3, 26, 34, -2, 58, 3, -2, 2, 0, 5, 57, -2, 2, 12, 2, 2, -2, 5, 0, -4, 5, 9, 21, 0, 4, 57, 57, 5, 7, 3, 56, 0, 2, -3, 1, 1, 1, -5, 18, 5, -1, 13, -1, 6, 59, 14, 14, 57, -4, 2, 35, -2, 2, 4, 25, 2, 0, 6, 0, 30, 46, 2, 0, -4, -1, 4, 5, 58, 55, 4, 6, -1, 45, 5, -1, 59, 27, -2, -4, 1, 28, 1, 2, -3, 2, -1, 5, 8, -1, 5, 61, 14, 4, 39, 1, 4, 3, -3, 3, 17, 48, 49, 62, -4, 1, 1, 0, 56, -1, 3, 56, 7, -1, 49, 35, 11, 11, 19, 4, 0, -1, 58, 5, 1, -4, 53, 3, -2, 33, 4, -1, 11, 55, -2, 2, 4, 61, 22, 6, 43, 29, 4, 0, -1, 58, 28, -4, 1, 3, 58, 5, 0, -4, 10, 3, -1, 55, 6, 0, 24, 57, 4, 0, -4, 1, -2, 47, 4, -1, 5, 42, 6, -1, 4, 44, -2, 2, 60, 7, -4, 2, 4, 5, 60, 3, 0, 57, 55, 62, 25, 15, 28, 3, -1, 50, -3, 2, -4, 3, 26, -1, 4, 13, -1, 5, 59, 46, 35, 2, 31, -2, 8, 4, -1, -4, 2, 28, 14, -3, 2, 6, -1, 4, 12, 5, 18, 3, -2, 6, 19, -2, 30, 4, 0, 5, 49, 8, 1, -3, 28, 4, 0, 58, 2, 2, 10, 57, -2, 2, -4, 2, 61, 28, 57, 27, 15, 10, 2, -2, 3, 35, -3, 1, 58, 5, -1, 38, 61, -3, 1, 2, 28, 6, -1, 41, 8, 1, -2, 23, 3, 57, -2, 2, 57, 14, 0, -4, 9, -2, 3, 4, 4, 40, 33, -3, 1, 3, 20, 19, 13, 2, -2, 3, 0, 3, 53, 60, 6, 2, 62, 31, -4, 1, 1, 2, 21, -2, 12, -1, 2, 25, 57, 4, 1, -4, 18, -2, 22, 0, 4, 46, 56, 5, 16, -2, 3, 9, 1, -3, 28, 5, -1, 4, 16, 2, 2, 9, 6, 30, -2, 2, 4, 61, 0, 1, 8, 0, -3, 2, 16, 47, -2, 1, 8, 0, 5, 57, 55, 32, 3, 26, 36, 2, -2, -2, 55, -4, 1, 22, 3, -1, 38, -2, 3, 2, -1, 21, 4, 0, 61, 14, 7, -1, 2, 54, 23, 9, 1, 1, 32, -4, 0, 1, 1, 56, 12, 4, 18, -2, 2, -2, 4, 5, 6, -1, 5, 38, 13, 46, 0, 4, 44, 31, -3, 1, 19, 22, 4, 32, -3, 2, 57, -2, 1, -3, 62, 46, 55, 49, -3, 23, -2, 2, 59, 11, 50, -2, 2, 3, -2, 52, 52, 11, -1, 3, -1, -1, 5, 58, 48, 58, 13, 3, 4, 49, -2, 2, 7, 0, -4, 23, 3, -2, 23, 3, 6, 2, 51, -3, 2, 4, 22, 21, 13, 32, -1, 3, -2, 4, 1, -3, 5, -2, 52, 39, 13, -2, 2, 48, 59, -3, 2, 2, 4, 47, 35, 49, 30, -3, 37, 2, -1, 4, 15, -1, 2, -1, 4, -2, 3, 2, 3, 11, 3, 13, -3, 2, 59, 21, 60, 0, 1, -3, 2, 50, 20, 15, 2, -1, 21, 0, 62, -4, 1, 47, 3, -1, 56, 4, -1, 47, 36, 23, 23, 7, -1, 3, -1, 21, -4, 13, -3, 1, 3, 8, 35, 0, 5, 38, 2, 6, 2, -3, 57, 5, 19, -1, 3, 2, 36, 4, -1, 61, 7, 6, 0, -4, 44, 2, -2, 1, 19, 5, 2, -2, 3, 52, 44, 11, 56, 3, -2, 3, 2, 31, 58, 1, 1, -3, 1, 28, 3, -1, -3, 6, 3, 30, -2, 3, 23, 4, 5, 0, 58, 3, -1, 49, 0, 2, 44, -2, 1, 2, 9, 2, 3, 1, 54, 4, 1, -5, 0, 54, 23, 44, 31, -2, 3, 46, 18, -4, 1, 2, 0, 3, 60, -3, 2, 5, -3, 22, 55, 4, 0, -1, 46, 17, 38, 2, 2, -1, 10, -1, 33, 4, -1, 16, 1, 59, -4, 0, 26, 44, 3, 0, 3, 2, -2, 11, 37, 48, -1, 2, 41, -4, 0, 16, 2, 28, 7, 3, 29, -2, 2, 6, 11, 3, -2, 21, 0, -4, 52, 26, 2, 30, -1, 54, 3, -1, 8, -2, 55, 3, -1, 51, -4, 1, 8, 3, 30, 52, -2, 1, 3, 21, 20, 40, 1, 3, 46, 2, 7, 1, -2, 57, 60, 57, 1, 1, -3, 1, 3, 19, 3, -1, 4, 0, 47, 4, 2, 52, 22, 38, 19, 3, -1, -2, -3, 43, 3, -1, 23, 20, 49, 4, 0, -1, 46, -2, 2, 2, 46, 0, 4, 9, 46, 12, 20, 0, 4, 53, 50, 27, 1, -3, 2, 2, -1, 58, 17, -3, 1, 2, 3, 6, 6, 2, 4, 2, -3, 44, 18, 4, -1, 1, 0, 4, 44, 2, -3, -1, 23, 25, -3, 0, 2, 38, 3, 47, 5, -1, 32, 3, 47, 0, 3, 48, -2, 1, 54, 45, 0, 1, -4, 1, 31, 3, -1, 3, 47, 36, 20, 4, 10, -1, 4, -1, 45, -3, 44, -3, 1, 2, 36, 15, 11, 4, -2, 56, -3, 1, 3, 47, 29, 6, 20, -2, 2, -1, 2, 0, 2, 5, 0, -3, 10, 0, 3, 25, 26, 4, 2, -2, 3, -1, 59, 29, 53, 56, 31, -3, 1, 53, 3, -1, 21, 8, -1, 4, -2, 27, 1, -4, 5, 9, -1, 6, 0, 1, -3, 14, 21, 60, 56, 31, -3, 1, 1, 1, 22, 0, 27, 3, -1, 8, -1, 3, 0, 2, -1, 5, 61, 14, 14, 1, 2, -2, 4, 1, 4, 38, 1, 13, 1, -4, 42, -2, 28, 2, -2, 2, 34, 0, 5, 57, 23, 4, 1, -4, 25, 30, -2, 45, 5, -1, 3, -2, 15, 3, 0, 1, -1, 46, 49, 4, 1, -1, 3, 42, 42, 0, -1, 22, 1, 3, 23, 1, -2, 30, 8, 1, -3, 1, 53, 6, 1, -3, 35, 2, -1, 0, 3, 41, 12, 43, -1, 2, 31, -3, 0, 31, 57, 45, -2, 2, 3, 56, 18, -1, 2, 49, -3, 1, 61, 54, 50, 32, -2, 40, 2, -1, 13, 3, 4, 2, -2, 22, 2, 14, 2, -1, 5, 8, -2, 1, 3, 59, 0, 3, 24, 19, -4, 0, 32, 19, 2, 1, 1, -2, 43, 52, -2, 2, 56, 4, -1, 15, -1, 3, 61, 11, 28, 18, -1, 54, 51, 5, 1, -1, 57, -2, 2, 62, 37, 0, 1, -3, 2, -2, 1, 2, 3, 6, 7, 11, 1, -3, 30, 5, 0, 4, -1, 16, 3, -2, 7, -1, 55, 37, 4, 1, -1, 6, 1, -3, 2, 2, 19, 1, 8, 34, 26, 1, -3, 3, 40, 28, 20, -2, 2, 60, -5, 1, 49, 61, -2, 1, 2, 58, 26, 23, 2, 21, -2, 2, 32, 4, 1, 16, 14, 1, -4, 1, 2, 39, 31, 4, 51, -1, 3, -1, 5, 31, 56, -1, 2, 9, 4, 0, 56, 1, 27, -2, 2, 10, 2, 4, 1, 27, -4, 1, 9, -1, 3, 5, 24, 43, -2, 2, 9, 5, -1, 62, 24, -3, 56, 55, 22, 8, -2, 51, 4, -1, -3, 2, 2, 2] }, "rateTooLow": { "feature": [40, 41, 31, -1, -1, 8, 36, -1, 50, 73, -1, -1, 62, -1, -1, 62, -1, -1, 1, 59, -1, -1, -1, 38, 22, -1, 43, 43, -1, -1, 9, 2, -1, -1, -1, 24, -1, 57, 71, 57, -1, -1, -1, 38, -1, -1, 19, 21, 19, 46, -1, -1, 37, 51, -1, -1, -1, -1, 19, 9, 29, -1, 12, -1, 51, -1, -1, -1, -1, 23, -1, 36, 61, 30, -1, -1, -1, 43, 13, -1, 30, 14, 60, -1, -1, -1, -1, 23, -1, 64, -1, -1, 39, 23, 32, -1, -1, 77, 43, -1, 26, -1, 32, -1, -1, -1, 15, -1, 57, 71, -1, -1, 65, -1, -1, 39, 13, -1, 8, 52, -1, 30, -1, -1, -1, 8, 42, 23, -1, 56, 63, -1, -1, -1, -1, 30, -1, -1, 40, 12, -1, 9, 51, -1, 5, 31, -1, -1, -1, 51, -1, -1, 14, 55, 33, 9, -1, -1, -1, -1, -1, 39, 12, -1, 52, 83, -1, -1, -1, 18, 57, 40, 52, -1, -1, -1, 40, 23, -1, 4, -1, -1, -1, -1, 40, 22, -1, 19, 57, -1, -1, 50, 19, -1, -1, 29, -1, -1, 3, 29, -1, 10, 16, -1, -1, -1, -1, 39, 12, -1, 8, 19, -1, 25, 28, -1, -1, -1, -1, 19, 8, 60, -1, 47, -1, -1, 85, -1, -1, -1, 78, 12, -1, 30, 6, 85, 61, -1, -1, -1, -1, -1, 30, -1, 61, 13, -1, 1, 85, -1, -1, -1, -1, 38, 21, 77, 62, 59, -1, -1, 82, -1, -1, -1, -1, 18, 29, 35, -1, -1, 52, 59, -1, -1, -1, -1, 39, 20, 8, 3, 77, -1, -1, -1, 3, -1, -1, -1, 3, 10, 20, 28, -1, 8, -1, -1, -1, -1, -1, 40, 13, -1, 3, -1, 28, -1, 82, 77, -1, -1, -1, 21, 27, 40, 10, 33, -1, -1, -1, -1, -1, -1, 39, 21, 8, 61, 82, -1, -1, -1, -1, -1, 24, 42, 18, -1, -1, -1, 61, 71, 27, -1, -1, -1, -1, 39, 13, 32, -1, -1, 3, -1, 26, -1, -1, 3, 61, 48, 37, 41, -1, -1, 10, -1, -1, -1, -1, -1, 38, 22, 16, -1, -1, 19, 52, -1, -1, 2, -1, 86, -1, 86, -1, -1, 3, 57, 33, -1, -1, -1, -1, 40, 43, -1, 19, -1, 81, 71, -1, -1, 2, 27, -1, -1, 23, -1, -1, 20, 43, 82, -1, -1, -1, -1, 38, 22, -1, 9, 83, 2, -1, 85, -1, -1, -1, -1, 29, -1, 14, 85, 59, -1, 1, -1, -1, -1, -1, 8, 15, -1, 61, 19, 12, -1, -1, 65, 74, -1, -1, -1, -1, 12, -1, 8, 74, 65, -1, -1, -1, -1, 40, 13, -1, 3, 82, -1, -1, 28, -1, 82, -1, 48, 75, -1, -1, -1, 40, 56, 30, -1, -1, -1, -1, 8, 42, 18, 73, 73, -1, 52, 12, -1, -1, -1, -1, -1, 12, -1, -1, 22, -1, 42, 73, -1, -1, -1, 21, 76, 28, 12, -1, 26, -1, -1, 84, -1, 48, -1, -1, 76, 25, 33, 24, -1, -1, -1, -1, -1, -1, 39, 22, 39, -1, -1, 28, 62, -1, -1, 58, -1, -1, 20, 43, 85, 10, -1, 10, -1, -1, -1, -1, -1, 40, 42, -1, 3, 28, 29, -1, -1, -1, 70, 86, -1, 60, -1, -1, -1, 3, 60, -1, 71, -1, -1, -1, 18, 37, 86, 22, -1, 61, -1, -1, 1, -1, -1, 61, 1, 60, 23, -1, 37, -1, -1, -1, -1, -1, -1, 38, 13, -1, 5, 76, -1, -1, 4, -1, 13, -1, -1, 5, 24, -1, 0, -1, 4, -1, 76, -1, -1, -1, 8, 29, -1, 13, -1, 13, 63, -1, -1, 12, -1, -1, 12, -1, 8, 80, -1, 50, 86, -1, -1, -1, -1, 15, 3, 59, -1, -1, -1, 19, 12, -1, 26, 29, -1, -1, -1, 51, 24, -1, 26, -1, -1, 12, -1, -1, 15, 15, -1, -1, 19, 24, 65, -1, -1, 73, -1, -1, 73, 52, 52, -1, -1, 55, -1, -1, 83, -1, -1, 15, 3, -1, -1, 9, 73, 73, 31, 74, 3, -1, -1, -1, -1, 24, -1, -1, -1, 23, -1, 58, -1, -1, 21, 37, 77, 2, 55, -1, -1, 4, -1, -1, -1, 37, -1, 59, -1, 51, -1, 44, -1, 35, -1, -1, -1, 8, 1, 55, 77, 35, 1, -1, -1, -1, -1, -1, -1, 8, 1, 75, -1, -1, 81, -1, -1, 23, -1, -1, 18, 39, 13, -1, 81, -1, -1, 1, 39, 0, -1, 33, 39, 13, -1, -1, -1, 59, -1, -1, -1, -1, -1, 15, -1, 30, 44, 13, -1, 43, -1, -1, 23, 43, -1, -1, -1, 13, -1, 27, 11, -1, -1, 62, -1, -1, 8, 43, 10, 34, 73, -1, -1, 40, -1, -1, -1, -1, 8, 31, -1, 1, 73, -1, -1, 80, -1, -1, -1, 23, -1, 77, 85, 74, 52, 10, 16, -1, 29, 52, -1, -1, -1, 39, -1, -1, -1, 10, -1, -1, -1, -1, 15, 11, -1, 36, -1, -1, 30, 9, 30, 38, -1, -1, 23, -1, -1, 32, -1, -1, 41, -1, 19, -1, -1, 8, 65, -1, 12, -1, 36, 40, 29, -1, -1, -1, -1, 12, -1, 8, 62, -1, -1, 8, 58, -1, -1, -1, 8, 65, -1, 22, -1, 77, 84, -1, -1, -1, 22, -1, 8, 84, -1, 77, 2, -1, -1, 57, -1, -1, -1, 19, 12, -1, 42, -1, -1, 61, 82, 12, -1, 1, 76, 33, -1, 31, -1, -1, -1, 76, -1, -1, -1, -1, 21, 1, 58, 40, -1, -1, 34, -1, 0, -1, -1, 4, 21, 52, -1, 40, -1, -1, -1, 1, -1, -1, -1, 39, 31, -1, 11, 11, -1, 12, 5, -1, -1, -1, -1, 5, 56, 33, -1, 76, 12, -1, -1, -1, -1, -1, 14, 85, 55, 1, 42, -1, -1, 4, 74, 7, -1, 26, -1, -1, -1, -1, 0, -1, 15, -1, -1, -1, -1, 6, 77, 13, -1, 9, 82, 61, 76, 52, 76, -1, -1, -1, 64, -1, -1, -1, 74, -1, -1, -1, -1, -1, 6, 61, 22, 81, -1, -1, 2, 31, -1, -1, 86, -1, 86, 31, 9, -1, -1, -1, 28, -1, -1, -1, -1, 22, -1, 8, 73, 73, -1, 2, 12, -1, -1, 75, -1, 8, 71, -1, -1, -1, 85, 29, -1, -1, -1, -1, 21, 61, 85, 11, 76, -1, 81, 25, -1, 76, -1, -1, -1, 31, -1, -1, 16, -1, -1, 49, -1, -1, -1, 12, -1, 61, 30, 34, 1, -1, -1, 10, 12, -1, -1, 10, 33, -1, -1, -1, 25, -1, -1, 19, -1, -1, 40, 85, 79, 19, 17, 27, -1, -1, -1, 58, 24, -1, -1, 4, -1, -1, 33, 24, -1, -1, -1, -1, -1, 24, 11, -1, -1, 51, 24, -1, -1, 10, 4, 11, 74, -1, -1, -1, -1, 51, 10, -1, 62, -1, -1, -1, 73, 85, 61, 18, 47, 41, -1, -1, -1, 49, -1, 55, 48, -1, 57, -1, -1, -1, -1, 16, -1, -1, -1, 40, 30, 73, 73, -1, 57, 33, -1, 63, -1, -1, 61, -1, -1, -1, 12, -1, 3, 66, -1, -1, -1, -1, 8, 43, 63, -1, 10, 35, -1, -1, -1, 22, -1, -1, 27, -1, 22, -1, 73, 27, -1, 54, -1, -1, -1, 22, -1, 8, 85, 51, 24, 22, -1, -1, 74, 48, -1, 76, -1, -1, 52, -1, -1, 22, -1, -1, -1, -1, 55, 1, 39, 27, 10, 1, -1, 4, -1, -1, -1, 60, -1, 70, 14, -1, -1, -1, -1, -1, 64, -1, -1, 23, -1, 73, 43, 62, -1, 73, 53, -1, -1, 73, -1, -1, 23, 53, -1, -1, 9, -1, 3, -1, -1, -1, 61, 21, 53, 10, 27, 29, 41, 48, -1, -1, -1, -1, -1, 59, -1, -1, 61, 19, -1, -1, -1, -1, -1, 8, 43, 69, -1, 48, -1, -1, -1, 73, 84, 25, -1, -1, 49, 8, -1, -1, 56, -1, -1, 55, -1, -1, 61, 74, 51, 23, -1, 57, -1, -1, 59, -1, -1, 51, 23, -1, -1, 59, -1, 57, -1, 51, -1, -1, -1, 85, 43, 12, -1, 10, -1, 10, -1, 57, -1, -1, 18, -1, 1, 76, -1, 35, -1, -1, -1, 19, -1, -1, 40, 74, 10, 10, 42, -1, -1, -1, 56, -1, -1, 30, 30, 42, -1, -1, 76, -1, -1, 56, -1, -1, -1, 40, 19, 11, 86, 58, -1, -1, 55, -1, 86, -1, -1, -1, 79, 9, -1, -1, 10, -1, 10, -1, -1, -1, 29, 44, -1, -1, 55, 51, 21, 56, -1, -1, -1, 10, -1, 43, -1, 10, -1, 59, -1, -1, 64, -1, -1, 22, 42, 42, -1, -1, 65, -1, -1, 51, 23, 52, -1, -1, -1, 73, 80, 41, -1, -1, -1, 42, -1, -1, 78, 8, 86, 10, 10, 2, -1, 86, 51, -1, -1, -1, 43, -1, -1, -1, 42, -1, 76, -1, -1, -1, -1, 77, 73, 29, 58, -1, -1, 42, 51, -1, -1, -1, 30, 77, 58, -1, -1, 29, -1, -1, -1, 8, -1, -1, 12, 2, -1, -1, 28, 29, 29, -1, -1, -1, 35, 61, 28, -1, 29, -1, -1, 61, -1, -1, 34, -1, -1, 29, -1, 13, -1, 3, 68, 16, -1, -1, -1, 8, 13, 5, -1, 86, -1, -1, 75, 75, -1, -1, -1, -1, 73, 81, 73, -1, 81, 43, 73, -1, -1, -1, 5, 81, -1, -1, -1, 55, -1, 77, -1, 27, -1, -1, -1, 8, 79, 71, -1, -1, 57, 39, -1, -1, -1, 74, 31, -1, 36, -1, -1, 9, 49, 1, -1, -1, -1, -1, 73, 73, 22, -1, 57, 46, -1, 75, -1, -1, -1, 73, 49, -1, 22, -1, -1, 73, -1, 61, -1, -1, -1, 85, 55, 79, 31, -1, 47, 27, -1, 17, -1, -1, -1, 55, -1, 67, -1, 64, -1, -1, -1, 9, -1, -1, 85, 61, 37, 81, 37, 55, 35, -1, -1, -1, -1, -1, 29, -1, 71, -1, -1, 8, -1, -1, 30, -1, -1, 51, 20, 55, -1, -1, -1, 51, 54, 55, 20, -1, -1, 50, -1, -1, 27, 62, -1, -1, 22, -1, -1, -1, 26, 64, -1, -1, 30, 4, -1, 13, 2, 75, -1, -1, 4, 4, -1, 9, -1, -1, -1, 4, -1, -1, -1, 14, 54, 76, -1, 10, -1, -1, 76, -1, 10, 20, 10, -1, -1, 47, -1, -1, 67, 19, -1, -1, -1, -1, 26, -1, 29, 86, 64, 78, 39, -1, -1, -1, -1, 86, 53, -1, 56, -1, -1, -1, 52, -1, 3, -1, -1, 26, 35, -1, 81, -1, -1, 82, 61, 18, -1, 54, 28, -1, -1, 28, -1, -1, -1, 55, -1, 61, -1, -1, 78, 44, 52, -1, -1, 18, 48, 23, -1, 35, 25, 44, -1, -1, 25, -1, -1, -1, -1, 65, -1, -1, -1, 22, 71, -1, 16, -1, -1, 43, 74, -1, -1, 74, 26, -1, 81, -1, -1, 33, 58, 22, -1, -1, -1, -1, 10, 12, -1, 52, 55, 33, 39, 55, -1, -1, -1, 12, -1, -1, 10, -1, -1, 12, -1, -1, 55, -1, -1, 1, 34, 8, 56, 28, -1, -1, 86, -1, -1, -1, 61, 3, -1, 28, -1, -1, -1, 12, -1, 28, -1, -1, 40, 3, 12, -1, -1, 10, 52, 41, 58, -1, 79, 14, -1, -1, -1, 58, -1, -1, -1, 39, -1, -1, -1, 73, 73, 74, 55, -1, -1, -1, 73, 29, 81, -1, -1, 42, -1, -1, 42, 81, 81, -1, -1, -1, -1, -1, 82, 26, -1, 0, 25, 31, -1, 62, 34, -1, -1, -1, -1, 73, 73, -1, 34, -1, -1, -1, 84, -1, -1, 73, 1, 81, 81, 73, -1, 57, -1, 78, 1, -1, 64, -1, -1, -1, -1, 53, -1, -1, 8, -1, -1, -1, 8, 73, 61, 33, 25, -1, 17, 69, -1, -1, 54, -1, 52, -1, -1, 25, -1, -1, -1, -1, 4, -1, -1, 8, 73, 73, 34, -1, -1, 59, 78, -1, -1, 61, 77, -1, -1, 19, -1, -1, 59, -1, 46, -1, -1, -1, 82, 81, 29, -1, 11, 11, -1, -1, 46, -1, -1, 51, 76, 0, -1, -1, 81, -1, -1, -1, 76, -1, -1, 81, 30, 22, 28, 35, -1, -1, -1, 60, 17, -1, -1, -1, 26, -1, -1, 77, 71, -1, -1, 80, -1, -1, 22, 11, -1, 32, -1, -1, 51, 23, -1, 56, 31, -1, -1, -1, 31, -1, 1, -1, 1, -1, 22, -1, -1, 85, 55, 37, 44, 13, 50, -1, 10, -1, -1, 37, -1, -1, -1, -1, 63, 64, 64, -1, -1, -1, -1, -1, 73, 73, 62, -1, -1, 73, 25, 42, -1, 73, -1, -1, 64, 12, 31, -1, -1, -1, -1, 42, -1, -1, -1, 78, 73, -1, 73, 26, 6, 47, -1, -1, 63, -1, -1, 11, -1, 60, -1, -1, 86, -1, 26, -1, -1, -1, 78, 10, 71, 15, -1, -1, -1, 3, 77, -1, 11, -1, -1, 11, 30, -1, 26, -1, -1, 43, -1, -1, -1, 55, -1, 55, 43, 42, -1, 48, 22, 27, -1, -1, -1, -1, 10, -1, -1, 28, -1, 22, -1, 38, -1, -1, 8, 85, 34, 71, 8, -1, -1, 19, -1, -1, 10, 19, -1, -1, 76, -1, 10, -1, 59, -1, -1, -1, -1, 10, 73, 1, 7, -1, 83, 43, -1, -1, -1, -1, 2, -1, 86, -1, 86, -1, -1, 25, 49, -1, -1, -1, 73, 15, -1, 32, 80, -1, -1, 56, -1, 48, 62, -1, -1, 32, 41, 14, -1, 0, -1, -1, -1, -1, -1], "value": [0, 5, 15, -128, -117, 51, 31, -123, 19, 39, -116, -123, 48, -109, -121, 56, -102, -119, 39, 35, -126, -122, -128, 0, 21, -6, 37, 6, 2, 16, 52, 51, 5, -1, 10, 34, -7, 22, 50, 8, -1, 5, -4, 2, 2, -4, 12, 38, 1, 6, 1, 16, 1, 13, 2, 9, 1, -5, 23, 52, 22, -4, 17, -4, 25, -2, 4, 6, -6, 24, -6, 31, 53, 40, -3, 2, -6, 40, 12, 0, 42, 22, 34, 10, 3, 0, 13, 57, -3, 47, 7, -1, 0, 25, 27, -6, 5, 48, 5, 0, 5, 1, 53, 12, 4, 0, 23, -6, 18, 50, 4, -2, 3, 3, -3, 0, 10, -6, 57, 40, 8, 41, 1, 6, 13, 43, 36, 32, -5, 40, 8, -3, 3, -3, -6, 40, -1, 4, 0, 17, -5, 54, 16, 1, 27, 49, 9, 0, 4, 8, 1, 11, 46, 33, 6, 42, -4, 0, 1, -5, -7, 0, 17, -5, 53, 13, 9, 1, 1, 31, 22, 27, 48, 4, -2, -4, 10, 56, -3, 18, -2, 5, -5, -6, 0, 21, -5, 1, 5, 1, 10, 14, 8, 2, -3, 17, 0, 6, 45, 18, -5, 50, 17, 3, -2, -4, -6, 0, 17, -5, 56, 1, 8, 39, 40, 2, 7, -1, 10, 23, 45, 43, -4, 11, -3, 3, 4, 4, -3, -5, 0, 17, -5, 42, 39, 1, 54, 4, -3, -3, -4, 8, 21, -6, 42, 21, -3, 37, 4, 7, -2, -2, -5, 0, 39, 48, 37, 57, 8, 0, 7, 5, 0, -1, -4, 32, 26, 13, 0, -4, 42, 23, -2, 3, -2, -6, 0, 38, 52, 8, 29, -2, 3, 4, 5, 0, 8, -4, 45, 50, 29, 33, 3, 41, -4, 1, -3, -5, -6, 0, 10, -5, 8, 1, 26, 8, 8, 46, 6, -1, 0, 40, 32, 26, 50, 10, 0, 7, -4, -4, -4, -6, 0, 39, 52, 52, 7, 5, 1, -3, 7, -5, 45, 28, 29, 0, -4, -6, 45, 49, 4, -2, 3, -2, -4, 3, 11, 28, -4, 2, 8, 2, 43, 6, 0, 44, 52, 42, 19, 43, -2, 2, 46, 6, 0, -3, -5, -6, 2, 22, 32, 2, -5, 2, 54, 7, -1, 36, 4, 3, 2, 24, -4, 3, 45, 28, 5, -2, 2, -3, -6, 0, 5, -4, 2, 6, 2, 46, 4, -1, 38, 40, 3, -3, 59, -4, 3, 30, 41, 7, 2, -2, -4, -5, 2, 21, -4, 57, 12, 31, 5, 2, 2, -3, -2, 7, 20, -5, 46, 5, 20, -2, 43, 3, -2, -4, -4, 46, 24, -5, 52, 1, 16, -3, 4, 33, 3, 4, -3, 1, -5, 16, -4, 57, 33, 6, 1, 5, 1, 7, 1, 9, -5, 8, 0, 2, -1, 26, 6, 0, 4, 42, 29, 2, -4, 4, 26, 29, 33, -2, 3, -3, -6, 45, 42, 38, 38, 15, -1, 36, 19, -1, 5, 0, -2, -4, 60, -6, -1, 21, -4, 46, 57, 5, 0, 1, 39, 24, 26, 20, 0, 11, 2, 7, 1, 3, 43, -2, 3, 57, 38, 6, 54, -2, 2, 4, -2, -4, -5, 3, 23, 1, -3, 2, 26, 36, 6, 1, 30, 0, 3, 31, 41, 5, 19, -2, 50, 5, -2, -3, -3, -5, 0, 7, -4, 11, 30, 47, 3, -1, -1, 0, 12, 6, 36, -1, 4, 2, 47, 44, -2, 49, 3, -2, -5, 38, 3, 4, 25, 0, 55, 5, -1, 32, 3, -2, 53, 44, 36, 35, -3, 15, -1, 3, 4, -3, -5, -4, 0, 9, -4, 33, 39, 4, -1, 44, -2, 17, -2, 4, 46, 47, -2, 7, -2, 14, -1, 57, 5, -2, -5, 45, 20, -4, 16, -3, 34, 8, 0, 4, 59, -2, 3, 16, -4, 57, 1, 4, 27, 23, -3, 2, 3, 6, 26, 47, 11, -4, -1, -5, 0, 20, -2, 26, 49, 6, 0, 1, 24, 51, -4, 14, -2, 1, 17, -2, 2, 30, 21, -4, -1, 0, 36, 44, 2, -3, 55, 5, -2, 39, 42, 14, -1, 4, 27, 1, -3, 1, 1, -3, 30, 45, -2, -5, 57, 39, 18, 48, 19, 11, -1, 4, -2, -3, 35, 0, 4, -1, 27, -2, 12, 0, 5, 39, 0, 46, 45, 3, -1, 4, 44, -2, 3, -2, 20, -2, 19, -2, 21, -1, 20, 0, 58, 8, -1, -4, 42, 45, 44, 54, 41, 16, 1, -2, 3, -4, -4, -5, 57, 37, 57, 3, -2, 0, 2, -3, 23, -2, 5, 38, 0, 16, -1, 1, 4, 1, 48, 37, 7, -2, 11, 19, 45, -1, 4, -4, 6, -2, 7, -4, -4, -4, 20, -4, 44, 7, 11, -2, 31, 4, 0, 56, 48, -1, -4, 1, 13, -2, 8, 19, -2, 3, 36, 5, 0, 45, 41, 51, 42, 41, 0, -3, 29, 4, -2, -4, -4, 58, 17, -3, 27, 38, 5, 0, 1, 2, -2, 5, 22, -4, 48, 2, 46, 51, 56, 32, 4, 31, 34, 3, -1, -2, 1, 2, -3, -1, 25, -3, 1, -1, -3, 26, 12, -4, 11, 1, -3, 45, 54, 34, 1, 2, -1, 36, -5, -1, 52, 3, -1, 7, -3, 8, 4, 1, 36, 44, -4, 17, -3, 24, 27, 13, -1, 7, -2, -1, 16, -3, 46, 35, 2, -1, 59, 45, 1, 4, 5, 42, 42, -4, 20, -3, 54, 7, 0, 4, -3, 21, -3, 57, 5, 3, 19, 31, 1, -4, 37, 3, -1, 4, 2, 16, -2, 50, 4, -2, 53, 7, 18, -3, 43, 57, 7, 1, 47, 6, -1, -3, 32, -3, 2, -3, -5, 40, 31, 25, 27, 4, -2, 7, 3, 12, -1, 2, 53, 8, 55, -1, 20, 4, -2, -3, 46, 4, -1, -3, 4, 13, -3, 31, 1, 2, 53, 30, 0, -4, 3, 4, 50, 42, 4, -2, 58, 13, -1, 4, -3, -2, -4, 47, 4, 45, 38, 6, -3, 3, 58, 7, 21, -2, 40, 6, -1, -3, 3, 9, -4, 30, -2, 2, -3, -4, 46, 53, 13, -2, 59, 7, 55, 30, 33, 24, 2, -1, -1, 26, 0, 4, -3, 38, 0, -4, 5, -4, -4, 46, 55, 22, 17, -2, 2, 31, 48, 3, 0, 5, 2, 23, 46, 59, -4, 1, 1, 14, -2, 3, -4, -4, 22, -3, 57, 39, 17, -2, 32, 57, 4, -2, 6, 4, 44, 30, 1, -3, 1, 2, 23, -3, 0, -4, 4, 42, 53, 3, 31, 30, 0, 11, 8, -2, 53, 3, -2, 5, 51, 4, -2, 8, 2, -2, 14, 0, -5, -4, 17, -3, 52, 45, 7, 31, 4, -1, 22, 49, -3, 1, 45, 4, 1, 5, -2, 7, -1, 3, 7, 1, -4, 29, 4, 16, 1, 23, 9, -2, 4, 0, 46, 40, -3, 0, 17, -2, 2, 14, 26, -2, 3, 5, -2, -5, 22, 12, -4, -1, 22, 51, -4, 0, 27, 56, 31, 19, 2, -2, 1, 4, 48, 55, 4, 28, 2, -2, -2, 53, 2, 53, 26, 22, 31, -3, 1, 3, 3, -3, 47, 42, -1, 28, 0, 4, -2, -3, 10, 1, -4, -4, 29, 46, 53, 14, -2, 45, 10, 0, 11, -2, 5, 52, 3, -1, -3, 14, -3, 12, 22, 3, -1, 4, -4, 45, 41, 15, -1, 45, 44, 0, 5, -2, 61, -4, 1, 9, -2, 24, -1, 58, 25, 4, 19, 4, 1, -2, 22, -3, 57, 4, 28, 45, 57, -4, 0, 26, 13, 0, 57, 4, -2, 34, 1, -3, 27, -1, 2, -3, 4, 44, 50, 37, 23, 28, 24, 2, 44, -3, 1, 3, 32, 1, 11, 23, -4, 0, 2, -3, -3, 6, 2, -3, 32, -2, 58, 30, 23, 3, 38, 26, -2, 3, 49, -4, 2, 50, 32, 0, -4, 39, -3, 11, -1, 3, -4, 53, 42, 47, 57, 51, 48, 20, 31, -3, 2, 3, 0, -2, 43, -4, 2, 46, 5, 1, -3, 3, -2, -4, 36, 26, 14, -2, 47, 3, -1, -3, 58, 5, 14, 0, 3, 22, 57, -2, 2, 41, 4, -1, 18, 1, -5, 53, 37, 23, 53, -3, 10, -2, 1, 5, -2, 2, 34, 42, -5, -1, 17, -3, 45, 0, 55, 5, -1, -3, 5, 27, 22, 0, 25, 0, 46, 5, 29, 3, -2, 12, 1, 41, 24, -3, 11, 4, -1, -3, 8, 0, -4, 29, 37, 48, 31, 50, 1, -2, 3, 20, 2, -2, 46, 34, 23, 2, -2, 30, -4, 1, 13, -2, 3, -4, 26, 0, 29, 2, 13, -1, 3, 20, 1, 21, -4, 1, 4, 16, 54, -1, 1, 25, 0, 53, 4, -2, -4, 13, 12, 1, -3, 45, 22, 14, 11, -2, 1, -4, 27, 0, 6, -2, 53, 4, 42, -2, 3, 5, 2, -3, 27, 12, 6, -3, 2, 51, -4, 1, 23, 50, 59, -4, 2, 0, 38, 16, 15, -1, 2, 4, 24, 1, -2, 28, 57, 13, 49, 30, 28, 1, 4, 36, -2, 3, -4, 7, -2, 3, -2, 24, 1, 36, -4, 0, 2, -4, 54, 39, 12, 54, -3, 2, 47, 53, 2, -1, -1, 46, 35, 39, -4, 0, 24, -2, 3, 1, 52, -4, 2, 19, 6, 2, -3, 25, 49, 12, -2, 3, -1, 14, 41, 38, -2, 19, -2, 3, 58, 4, -2, 32, -3, -1, 13, -2, 10, -2, 12, 20, 26, 0, -4, 2, 56, 36, 27, 3, 3, 2, -2, 35, 21, -1, 3, -3, 4, 59, 22, 17, -2, 2, 36, 31, 4, 1, 0, 27, 7, -2, 2, -3, 8, -1, 15, 0, 41, 5, 1, -4, 40, 16, 5, 2, -2, 34, 37, 2, -2, -2, 32, 17, -2, 4, -2, 2, 59, 9, 39, -4, 1, 0, 3, 53, 16, 30, -3, 41, 9, -2, 27, 3, -2, -2, 39, 5, 0, 54, 3, -1, 48, -2, 30, 4, -1, -2, 4, 43, 9, 17, -2, 46, 38, 1, 45, -3, 2, 4, 1, -1, 13, 0, 52, 5, 1, -1, 45, -4, 0, 3, 55, 18, 2, 7, 12, 23, -2, 1, 2, -2, -1, 7, -2, 12, -2, 4, 52, -4, 3, 47, -3, 1, 22, 7, 7, -2, 1, -3, 53, 19, 47, 21, -2, 4, 40, 3, -2, 19, 25, 3, -1, 27, -3, 0, -2, 10, 34, -3, 0, 46, 8, -3, 49, 31, 31, -2, 1, 56, 21, 1, 54, -4, 0, 2, 55, 3, -2, 2, 46, 19, 4, -2, 45, 3, -1, 6, 2, 25, 22, 10, 1, -2, 40, -4, 0, 11, 11, 1, -2, 2, -3, 11, -2, 38, 10, 42, 7, 10, 1, 4, -2, -2, 26, 17, 1, 34, -1, -5, 3, 8, -2, 5, -1, 3, 10, 30, -4, 19, -1, 3, 5, 55, 12, 2, 19, 38, -1, 3, 26, 2, -2, -2, 27, 0, 17, 2, -4, 28, 9, 8, -2, 3, 26, 26, 48, -3, 25, 20, 47, -3, 2, 33, 2, -1, 2, 2, 39, -3, 0, -4, 27, 7, 0, 26, 0, -4, 23, 26, 0, 3, 28, 11, -1, 26, 1, 4, 6, 23, 38, -3, 2, -4, 2, 56, 14, -2, 34, 49, 0, 5, 16, 0, 2, -3, 42, 5, -1, 38, -3, 1, 48, -2, 1, 25, 1, -4, 44, 32, 59, 32, 11, 1, -2, 15, 1, -2, 2, 38, 3, -1, 4, -1, 4, 0, 55, -3, 40, 2, -2, 29, 11, 51, -2, 1, 53, 44, 22, 55, 0, 1, 1, -1, 5, -1, 51, 4, -1, -1, 1, 1, -3, -4, 53, 15, 19, 43, 1, -3, -3, 39, 42, 23, 2, 5, 32, 1, -2, 25, 12, 4, 1, -3, 3, -2, -2, 5, 5, -2, 14, 23, 22, 0, 12, 30, -3, 2, 3, 0, 56, 14, -1, 4, 0, 5, -2, 20, -2, 2, 59, 46, 20, 2, 15, -1, 44, 0, 11, 10, 0, 1, -1, 5, -1, -1, 43, 3, 0, 45, -3, 0, -4, 52, 53, 53, 6, 9, -2, 25, 29, 2, -3, 19, 1, 17, 1, -4, 48, 2, -2, -3, -3, 36, 2, 0, 57, 39, 18, 4, 2, -1, 24, 15, 4, 0, 25, 9, -1, 3, 5, 2, -2, 20, -4, 42, -1, 2, 3, 8, 10, 6, -3, 31, 22, 0, -3, 52, 2, -2, 40, 26, 6, 2, -3, 22, 0, 4, 4, 16, 1, -2, 22, 46, 30, 41, 45, -4, 0, 0, 10, 26, -2, 4, -1, 12, -1, 2, 15, 36, 1, -4, 24, 0, 4, 27, 17, -3, 18, 2, -1, 22, 56, -3, 15, 28, -3, 0, 2, 28, 2, 12, -2, 27, 3, 39, -3, 2, 3, 45, 18, 33, 16, 42, -3, 21, 2, -1, 6, 2, -1, -1, 2, 15, 6, 2, -2, 3, -4, 2, -2, 59, 14, 59, -2, 4, 39, 15, 32, 1, 34, -3, 2, 51, 47, 24, 3, 0, 4, -1, 24, 1, -2, -3, 28, 15, -1, 39, 38, 28, 13, 0, 2, 13, -3, 1, 4, -1, 8, 0, 6, 23, -1, 34, 4, -2, -3, 28, 20, 10, 31, -2, 3, -1, 11, 24, -2, 24, 3, -1, 8, 42, -2, 13, -1, 3, 7, -1, 3, -3, 1, -3, 45, 23, 5, -2, 47, 27, 13, 1, -3, 2, 4, 25, -2, 1, 47, -2, 31, -2, 14, 4, -2, 58, 4, 14, 9, 47, 3, -1, 11, -3, 0, 10, 12, 4, -1, 22, -2, 20, -2, 20, 0, 2, -2, 2, 47, 39, 45, 3, -2, 12, 6, -1, 2, -1, -1, 31, 0, 5, 0, 23, -4, 0, 33, 1, 2, -2, -3, 59, 8, -2, 18, 18, 2, -1, 11, -2, 5, 51, -1, 6, 52, 15, 3, 1, 2, 1, -3, 1, -2, -3] }, "notConverged": { "feature": [16, 40, 41, -1, -1, 8, -1, 19, 41, -1, -1, -1, 28, -1, 16, 40, 62, -1, -1, -1, 41, -1, -1, 24, 21, 38, 22, -1, -1, 57, -1, -1, -1, 38, 9, -1, 74, -1, -1, 21, 25, -1, 24, -1, -1, -1, 20, 37, 79, -1, -1, 21, 19, 78, 20, -1, -1, -1, -1, -1, 21, 19, -1, 41, -1, -1, 33, -1, -1, 23, 23, 32, -1, -1, 36, -1, 51, 53, -1, -1, -1, 36, 23, 14, -1, -1, -1, 26, -1, 26, -1, -1, 23, 23, -1, 37, 58, 76, -1, -1, -1, -1, 40, -1, 23, -1, 26, -1, 48, 53, -1, 76, -1, -1, -1, 23, 22, -1, 19, 57, -1, -1, -1, 39, -1, 23, 30, 58, -1, -1, -1, 78, 71, 8, -1, -1, -1, -1, 22, 16, 9, -1, -1, 12, -1, -1, 40, -1, 9, 69, -1, -1, 16, 26, -1, -1, 49, -1, 12, -1, -1, 23, 23, 34, -1, -1, 35, -1, -1, 40, 12, -1, -1, 35, 18, -1, 47, -1, 25, -1, 18, -1, -1, -1, 22, 16, 19, -1, -1, -1, 40, 42, -1, 19, -1, -1, 6, 75, -1, -1, 69, 16, -1, -1, 32, -1, -1, 20, 37, -1, 8, -1, 17, 19, -1, -1, 85, 25, -1, -1, -1, 32, -1, 19, -1, 12, -1, 39, -1, -1, 12, -1, 6, 29, 32, -1, 13, -1, 1, -1, -1, 65, 1, -1, -1, -1, 30, 12, -1, -1, 10, -1, -1, 21, 38, 79, -1, -1, 18, 52, -1, 82, 76, -1, -1, -1, 77, -1, -1, 76, 82, 57, -1, -1, -1, -1, 20, 8, 8, -1, 24, -1, 24, -1, -1, 24, -1, -1, 20, 8, -1, 59, -1, -1, 76, 84, -1, -1, -1, 21, 40, 21, 48, -1, -1, -1, 82, 27, 35, 21, -1, -1, -1, 57, -1, -1, -1, 2, -1, 28, -1, -1, 21, 8, 24, 8, -1, 81, -1, 49, -1, -1, 8, -1, -1, 36, -1, 51, -1, -1, 82, -1, 21, -1, -1, 17, 39, 65, -1, -1, 48, 17, 39, -1, -1, 54, -1, -1, -1, 32, -1, 39, -1, 13, -1, 49, -1, -1, 18, 38, -1, 82, 52, -1, 47, -1, 45, -1, -1, -1, 22, 33, -1, -1, 19, 60, -1, -1, 16, -1, -1, 23, 34, 23, -1, 35, 19, -1, -1, -1, 2, -1, -1, 40, -1, 82, 29, -1, 27, -1, 28, -1, -1, -1, 23, 22, 83, -1, -1, 38, -1, 17, -1, -1, 9, 29, -1, 85, -1, 42, -1, 2, -1, -1, 42, -1, -1, 21, 9, 15, 67, -1, 82, -1, -1, 36, -1, 66, 21, -1, 31, -1, -1, -1, -1, 76, 82, -1, -1, -1, 23, 22, -1, 38, 58, -1, -1, -1, 40, 30, 32, -1, 85, -1, -1, 3, -1, -1, 23, -1, 82, -1, -1, 23, 23, 34, -1, 13, -1, 18, -1, -1, 35, -1, -1, 38, -1, 23, -1, 54, 35, 73, -1, -1, -1, -1, 21, 24, 48, -1, 70, 2, -1, -1, -1, 52, -1, 28, 26, -1, -1, -1, 76, 84, 2, -1, -1, -1, -1, 20, 39, 50, -1, -1, 85, 30, 22, -1, -1, 28, -1, -1, -1, 28, 81, -1, -1, 16, 54, -1, -1, -1, 23, 23, 70, -1, 28, -1, -1, 64, -1, -1, 38, -1, 47, -1, 13, 60, 46, -1, -1, 29, -1, -1, -1, 21, 37, 68, -1, -1, 30, 60, 22, -1, 42, -1, 21, -1, -1, -1, 25, -1, -1, 86, 34, -1, -1, -1, 24, 24, 57, 70, -1, -1, 82, -1, -1, 38, 13, -1, -1, 70, -1, -1, 78, 46, 62, -1, -1, -1, -1, 21, 8, 26, -1, 77, 1, -1, 86, -1, -1, 29, -1, -1, -1, 21, -1, 86, 40, -1, 37, -1, -1, -1, 24, 12, -1, 7, 52, -1, 51, 12, -1, -1, -1, 19, -1, -1, 26, 78, 3, -1, -1, -1, 12, -1, -1, 17, 30, 73, 73, -1, -1, 73, -1, -1, 19, -1, -1, 28, -1, 60, 15, 77, -1, -1, 24, -1, -1, -1, 23, 58, 2, -1, -1, -1, 9, 85, 42, -1, 66, 9, 73, -1, -1, 35, -1, -1, -1, -1, 42, -1, -1, 22, 2, 21, -1, -1, 21, -1, -1, 37, 79, 1, -1, -1, -1, 21, 51, 4, -1, -1, -1, 37, -1, -1, 23, 28, 2, -1, 20, -1, -1, 60, 55, 8, -1, 2, -1, -1, -1, -1, 9, 17, 40, -1, -1, -1, -1, 24, 82, 18, -1, 4, -1, -1, 81, -1, -1, 37, 65, -1, -1, 11, -1, 4, 26, -1, 0, -1, -1, -1, 23, 39, 80, -1, -1, 43, -1, -1, 19, 43, -1, 30, 26, -1, -1, -1, 77, 43, 56, -1, -1, -1, -1, 8, 69, 80, 75, -1, -1, -1, 43, -1, -1, 43, -1, 28, 32, -1, -1, 62, -1, 54, -1, 18, -1, -1, 23, 57, 29, -1, 52, -1, -1, 52, -1, 26, 26, -1, -1, -1, 39, -1, 47, -1, 52, -1, 44, -1, -1, 21, 9, 82, 29, -1, 12, -1, -1, 30, 12, 41, -1, -1, -1, -1, -1, 82, 40, -1, -1, 12, -1, -1, 8, 29, 46, -1, -1, 12, 46, -1, -1, 65, 16, -1, 58, -1, -1, 65, -1, -1, 12, -1, 36, -1, -1, 22, 2, -1, -1, 30, 57, 41, 65, 37, -1, 6, -1, -1, -1, 50, -1, -1, -1, 41, -1, 65, -1, -1, 23, 82, 14, -1, -1, 61, -1, -1, 19, 14, 57, -1, 2, -1, -1, 53, -1, -1, 82, -1, 57, -1, -1, 21, 16, 40, 32, -1, -1, -1, 38, 63, 52, -1, -1, 57, -1, -1, 63, 57, -1, -1, -1, 82, -1, -1, 43, -1, 38, 83, -1, -1, 67, 43, -1, -1, 80, 20, -1, -1, 83, 43, -1, -1, 26, 67, -1, -1, -1, 15, 44, 4, -1, -1, 57, -1, -1, 42, -1, 1, 60, 39, 57, 74, -1, -1, -1, -1, -1, 4, -1, -1, 16, 39, -1, -1, 13, -1, 1, 59, 84, -1, -1, 80, 61, -1, -1, 83, -1, -1, 76, 69, -1, -1, -1, 22, 2, 14, -1, -1, 31, -1, -1, 38, 64, -1, 9, 2, -1, -1, 61, -1, -1, 49, 16, -1, -1, -1, 22, 12, -1, -1, 85, 8, 66, 29, -1, 41, 71, -1, -1, 59, -1, -1, -1, 12, -1, -1, 8, -1, -1, 42, -1, 46, 16, 31, -1, -1, 69, -1, -1, 85, 24, 12, 42, -1, -1, -1, 70, -1, -1, 11, -1, -1, 17, 9, 10, 1, -1, 55, -1, -1, -1, -1, 82, 18, -1, -1, 44, 19, 30, -1, 32, -1, -1, -1, -1, 24, 70, 58, -1, 40, 79, -1, -1, -1, 61, -1, -1, 78, 48, 76, -1, -1, 48, -1, 76, -1, -1, -1, 24, 80, 49, -1, -1, -1, 10, 16, -1, 48, -1, 85, 80, -1, 36, -1, -1, -1, 78, 80, -1, -1, -1, 82, 22, 61, -1, 14, 39, -1, -1, -1, 48, -1, 55, -1, -1, 30, 77, -1, 30, -1, -1, 48, -1, -1, 22, 63, 61, -1, -1, -1, 30, 34, 30, -1, -1, 77, 12, -1, -1, -1, 57, -1, 43, -1, 57, -1, -1, 24, 54, 52, 83, 71, -1, -1, -1, 73, -1, 22, 10, -1, -1, -1, 4, -1, 52, -1, -1, 8, -1, -1, 8, 70, 80, 37, -1, -1, -1, 52, -1, -1, 2, 52, -1, 19, -1, 83, 52, -1, -1, -1, 84, -1, -1, 7, 47, -1, 10, 27, -1, 60, 55, -1, -1, -1, 60, -1, 3, 10, -1, 60, -1, -1, -1, 70, -1, -1, 43, -1, 9, 70, 43, 64, -1, 47, -1, -1, 23, -1, 77, -1, -1, 23, 42, -1, 11, -1, -1, -1, -1, 13, 19, 61, -1, 19, -1, -1, 37, -1, 61, 13, -1, 53, -1, -1, -1, 48, -1, 27, -1, 13, -1, -1, 22, 44, -1, -1, 86, 86, 56, -1, 73, -1, -1, 73, 84, -1, -1, 75, -1, 56, -1, -1, 19, -1, -1, 23, 84, 74, -1, -1, -1, 57, 16, 78, 53, -1, -1, -1, 14, -1, 30, 78, -1, -1, -1, 16, -1, -1, 16, 60, 78, 32, -1, 43, -1, -1, -1, 46, -1, 57, -1, -1, 57, -1, 66, -1, 64, -1, 85, -1, -1, 42, -1, 10, 38, 35, 56, -1, 10, -1, -1, 30, -1, -1, -1, 0, 56, -1, 32, 18, -1, -1, -1, -1, 19, 42, -1, -1, 82, 16, 81, 40, 10, -1, 49, -1, -1, -1, 49, -1, -1, 6, 60, -1, -1, -1, -1, 29, 70, -1, 18, -1, 55, -1, -1, 43, -1, 83, 56, 81, -1, 29, -1, -1, 55, -1, -1, 61, -1, -1, 42, -1, 46, -1, 17, 52, -1, -1, 85, 73, 60, 51, -1, -1, -1, 51, 42, -1, -1, -1, 17, -1, -1, 43, -1, 8, 49, -1, 77, 86, 46, 70, 2, -1, -1, -1, -1, 56, 49, -1, -1, -1, 51, -1, -1, -1, 42, -1, 1, 55, 78, 39, 8, -1, -1, 20, -1, -1, -1, 39, -1, -1, 21, 77, -1, -1, 54, -1, -1, 85, 71, 18, 45, -1, -1, 14, 54, 61, -1, 55, -1, -1, -1, -1, 70, -1, -1, 70, 30, -1, -1, -1, 22, 44, -1, 75, 65, -1, -1, -1, 6, 8, -1, 75, 65, 71, -1, -1, -1, 75, -1, -1, 29, -1, -1, 27, -1, 0, 43, -1, 19, -1, 73, 73, 5, -1, -1, 16, -1, -1, 33, 73, -1, -1, 78, -1, -1, -1, 82, 55, -1, 14, 8, 46, 22, -1, -1, -1, 14, 74, -1, 22, -1, -1, -1, -1, 63, 8, -1, -1, -1, 22, -1, 46, 62, -1, 54, -1, 62, -1, -1, 75, 27, -1, 22, 54, 17, -1, -1, 16, -1, -1, -1, -1, 42, -1, 46, -1, 85, 55, 76, -1, 58, -1, -1, 17, 40, -1, 31, -1, -1, -1, 17, 27, -1, -1, -1, 40, 12, -1, 35, 57, 8, -1, 5, -1, -1, -1, 29, -1, -1, 71, -1, 29, 55, -1, -1, 57, -1, -1, 55, 14, -1, 12, -1, -1, 59, 22, 51, 2, -1, -1, 3, 5, -1, -1, -1, 55, -1, -1, 52, -1, -1, 2, 48, 31, 21, -1, -1, -1, 5, -1, -1, 30, 22, 71, -1, 77, -1, -1, -1, 54, -1, 2, -1, -1, 80, 47, -1, 65, -1, -1, 54, 47, 56, -1, 54, -1, -1, 22, 76, -1, -1, -1, 65, 6, -1, -1, -1, 29, 86, 56, -1, 3, -1, -1, -1, 52, -1, 53, -1, 3, -1, 26, 73, -1, 6, -1, 64, -1, -1, -1, 26, 20, -1, 81, 82, 77, -1, 65, 55, -1, 26, -1, -1, 81, -1, 22, -1, -1, -1, 45, -1, -1, -1, 29, 57, -1, 55, -1, -1, 57, 35, 63, -1, -1, 52, -1, 60, -1, -1, 55, 35, -1, -1, 63, -1, -1, 16, 16, 16, -1, -1, 2, -1, 71, 81, 81, 2, -1, -1, 74, -1, -1, -1, 22, -1, -1, 66, -1, -1, 63, 83, 71, 52, -1, 71, -1, 53, -1, 18, 32, -1, -1, -1, 53, -1, -1, 37, 12, -1, -1, -1, -1, 19, 20, 86, 86, 1, -1, 56, -1, -1, 81, -1, 67, 9, 12, 81, -1, -1, -1, -1, -1, -1, -1, -1, 41, 44, 52, -1, -1, 58, -1, 52, -1, -1, 54, 79, 58, 56, -1, 62, -1, -1, -1, -1, 10, -1, -1, 55, 75, -1, -1, 86, 86, 73, 62, -1, -1, 3, -1, -1, 21, 74, 75, -1, -1, 14, -1, -1, -1, -1, 85, 49, 55, -1, 18, -1, -1, 86, 65, 65, -1, 55, -1, -1, 18, 84, -1, -1, 62, -1, -1, -1, -1, 61, -1, 73, 73, 73, -1, 10, -1, -1, -1, 64, 61, -1, 42, -1, -1, 61, 81, 42, -1, -1, -1, -1, 13, 4, -1, -1, 73, 4, -1, 25, -1, 54, -1, -1, 73, 4, -1, 11, -1, -1, 38, -1, 74, -1, -1, 60, -1, 1, -1, 60, -1, 52, 32, -1, 85, 34, -1, -1, -1, 12, 73, -1, 80, -1, -1, 29, -1, -1, 21, 7, -1, -1, 81, 16, 24, 29, -1, -1, -1, 46, -1, -1, 21, 24, -1, 59, -1, -1, 59, -1, -1, 60, -1, 30, 47, 35, -1, -1, 35, 17, -1, -1, 60, -1, -1, 17, 5, -1, 50, -1, -1, 47, -1, -1, 60, -1, 57, 35, -1, 60, -1, 47, -1, 51, 3, -1, -1, -1, 1, -1, 16, -1, 44, -1, 66, -1, -1, 44, 22, 64, -1, -1, 10, 10, 22, 37, -1, -1, -1, 55, -1, 13, -1, -1, 55, 55, -1, -1, -1, -1, 62, -1, 25, -1, 16, 25, 42, -1, 16, -1, -1, 34, 34, -1, -1, 11, 25, -1, -1, -1, 36, -1, -1, 60, 60, -1, 74, 74, 26, -1, 73, -1, -1, -1, 11, -1, -1, 29, -1, 78, -1, 26, -1, 5, -1, -1, 63, 0, 43, 71, 66, -1, 30, 78, 64, -1, -1, -1, 2, -1, -1, 30, 77, -1, -1, -1, -1, -1, -1, 10, 64, -1, 7, -1, 79, 22, -1, 27, 60, 10, 10, -1, -1, -1, -1, -1, 71, -1, -1, 37, -1, -1, 82, 71, 14, 10, 13, 43, 40, 19, -1, -1, 70, -1, -1, -1, -1, 59, -1, -1, -1, -1, 19, -1, -1, 49, 73, 62, 43, -1, -1, -1, 44, 21, -1, 49, -1, 10, -1, 44, -1, 33, -1, -1, 50, -1, -1, -1, 43, 2, 73, -1, 14, -1, 79, 56, -1, -1, 48, -1, -1, 56, 41, -1, 9, -1, -1, -1, 0, -1, -1], "value": [26, 1, 20, -86, -74, 28, -95, 27, 35, -90, -83, -92, 38, -96, 35, 0, 28, -91, -78, -91, 44, -95, -88, 42, 33, 1, 30, -1, 10, 49, -5, -1, -7, 2, 33, 0, 55, 15, 1, 22, 6, 1, 47, 1, 9, -4, 24, 0, 22, 14, 2, 16, 23, 32, 11, 9, 3, -2, 1, -1, 33, 13, 4, 59, -4, 3, 25, -7, 3, 39, 31, 55, -6, -2, 31, -4, 46, 29, 6, -1, -3, 31, 54, 28, 4, -1, 7, 3, -3, 39, 12, 3, 40, 31, -6, 2, 38, 9, -3, 3, 9, -4, 2, 11, 46, -2, 2, -3, 28, 56, 6, 43, -3, 3, -1, 36, 28, -6, 12, 40, -1, 6, -4, 1, 10, 50, 37, 53, -3, 1, 2, 27, 54, 21, -2, 7, 1, -3, 31, 24, 42, -3, 5, 57, -6, 0, 0, 10, 27, 24, -5, -1, 18, 40, 5, -1, 5, -4, 54, -1, 4, 34, 30, 57, -6, -1, 7, 4, -3, 1, 27, 2, 9, 49, 7, 5, 9, -3, 37, 3, 15, 3, -3, -3, 29, 25, 15, 4, -4, -6, 0, 17, 1, 19, 9, 2, 24, 43, 3, -2, 23, 14, 1, -4, 47, -2, 2, 26, 0, 9, 24, -3, 11, 23, 6, 0, 3, 39, 3, -1, -4, 34, -6, 13, 5, 57, -4, 37, -2, 5, 23, -5, 32, 24, 37, -2, 34, -2, 56, 5, -1, 53, 48, 8, 3, -1, 28, 60, -4, 1, 44, 4, -2, 31, 2, 20, 8, 0, 19, 13, -3, 10, 29, 0, 4, -1, 55, -3, 3, 58, 1, 46, -4, -1, -6, 1, 25, 45, 23, -2, 48, 1, 62, 5, -1, 45, 4, 8, 32, 42, -3, 43, 5, -2, 58, 0, -3, -6, 1, 31, 0, 24, 6, 2, 7, 2, 5, 41, 52, 23, 4, -1, -2, 46, -3, 1, -3, 0, 2, 48, -5, -2, 31, 45, 53, 30, -2, 17, 1, 15, -5, 1, 23, -1, 4, 19, 2, 43, 7, 0, 1, -3, 35, -1, -6, 23, 0, 52, 7, -1, 31, 9, 37, 6, -1, 46, 2, -3, -2, 35, -5, 2, 5, 50, -3, 30, -2, 3, 24, 2, 6, 6, 26, -1, 6, -1, 10, -1, 4, -2, 28, 21, -5, 0, 12, 26, 6, -1, 60, -3, 2, 35, 57, 26, -5, 8, 8, 4, -1, -3, 7, 4, -3, 1, 6, 9, 17, -1, 3, -2, 41, 5, 1, -3, 34, 27, 0, -3, -6, 1, 2, 61, -3, 2, 48, 17, -2, 4, 3, 37, -3, 47, 5, -2, 17, -1, 7, 31, 52, 31, 1, -4, 5, 1, -2, 7, -1, 40, 20, 4, 24, 3, -1, -2, 7, 58, 1, -3, -5, 1, 34, 27, -5, 7, 38, -1, 5, -2, 1, 42, 36, -3, 3, 5, -1, 3, 0, 7, 46, -2, 10, 3, -2, 39, 26, 57, -5, 41, -3, 54, -2, 5, 5, 3, -2, 2, 5, 48, -1, 55, 48, 39, 5, 0, -1, -1, 32, 47, 28, -2, 0, 7, -2, 4, -1, 15, -2, 33, 34, 6, -1, 2, 59, 0, 15, 1, -3, -5, 2, 24, 0, 38, 6, -1, 4, 38, 49, -2, 2, 2, -2, 5, -3, 46, 0, -2, -5, 38, 20, 5, -1, -2, 39, 27, 30, -4, 34, -2, 5, 4, 3, -2, 0, 5, 7, -2, 53, 36, 58, -3, 2, 26, -1, 4, 3, 31, 0, 3, 5, 2, 36, 25, 52, 0, 37, -2, 1, -1, 5, -2, 0, -2, 3, 1, 57, -2, 2, -4, 46, 29, 51, 28, -5, -1, 0, 1, -3, 3, 14, -3, 2, 30, -2, 3, 22, 31, 3, 0, 5, 0, -2, 25, 48, 2, -3, 45, 39, 1, 3, 0, -4, 18, 0, 4, 5, 33, 0, 1, 28, -3, 23, -1, 5, -5, 45, 18, -4, 30, 17, -2, 23, 54, -3, 2, 3, 8, 2, -3, 36, 22, 4, 1, 5, -1, 58, -3, 1, 19, 39, 35, 12, -1, 3, 61, -3, 3, 10, 5, 1, 38, -3, 18, 31, 53, -2, 4, 23, -1, 5, -2, 31, 55, 2, 2, -4, 0, 53, 2, 15, -3, 38, 39, 6, -2, 2, 7, 0, 4, -2, -2, 16, 0, 5, 28, 9, 49, -2, 3, 33, -1, -4, 0, 20, 5, 0, 5, -2, 20, 9, 3, 3, -3, 1, 24, -3, 1, 40, 33, 2, 2, 30, 0, -4, 19, 41, 26, -2, 48, 6, -1, 0, -2, 52, 9, 21, 4, -1, 0, 5, 30, 1, 54, -1, 17, 5, -2, 25, -4, 2, 5, 49, 3, -2, 12, -1, 23, 36, 5, 10, -3, 2, 0, 26, 34, 0, -2, -5, 51, -1, 3, 11, 15, -2, 42, 18, -3, 3, 5, 48, 41, 37, 1, -2, -3, 1, 38, 24, 0, 33, -3, 0, -4, 58, 0, 3, 14, -3, 31, 56, 5, -2, 28, -2, 20, 5, 9, 3, 0, 42, 49, 20, -4, 17, -3, 0, 26, -2, 50, 1, -1, 4, -2, 1, 4, 8, -1, 25, -2, 18, -1, 3, 35, 53, 7, 14, -1, 30, -2, 2, 44, 51, 12, 1, -5, 0, 1, 4, 1, 28, -2, 2, 61, -4, 2, 44, 18, 61, -3, 2, 23, 29, 0, -4, 41, 18, 1, 50, -3, 3, 53, 4, 0, 19, -3, 3, -2, 3, 22, 12, 0, -3, 42, 48, 39, 36, 0, 0, 18, 0, -5, 0, 8, -1, 2, 2, 17, -1, 54, 4, -1, 26, 1, 53, -1, 2, 1, 2, -4, 11, 18, 45, -1, 51, 5, -2, 57, 4, -1, 10, 0, 25, 1, -4, 34, 13, 21, 55, 4, 1, 0, 0, 4, 16, -2, 3, 44, -3, 2, 29, 49, -2, 0, 3, 1, -1, -4, 14, -3, 7, 12, 2, -2, 1, 36, 1, -4, 0, 54, 0, 4, 10, 58, -4, 2, 41, 12, -1, 4, -2, 31, 55, 1, 2, -3, 44, 0, 4, 10, -3, 47, 39, 2, 41, 15, 3, -2, 4, -1, 3, 58, -3, 3, 13, 7, 3, 0, 10, -3, 35, 14, 1, 1, -3, 6, 14, -2, 1, 6, -2, 4, 52, 38, -3, 3, 2, 25, 12, 50, -1, 3, 59, -3, 2, 0, 1, -2, 53, 38, 3, 0, 16, 1, 5, 4, 13, 1, -3, 0, 24, 60, -3, 3, 3, 46, 41, 14, -1, 44, 44, 1, -1, 13, 0, 4, -4, 31, 0, 4, 51, -3, 2, 10, -3, 9, 14, 41, -2, 2, 38, -4, 1, 3, 49, 55, 40, 1, -2, 3, 11, 4, 0, 11, -3, 1, 18, 52, 52, 33, 3, 19, -3, 1, -2, 4, 1, 55, 0, 3, 55, 14, 37, 1, 17, 2, -4, -4, 1, 46, 23, 53, -2, 14, 6, 3, -1, -3, 38, -1, 2, 27, 10, 51, -2, 2, 33, 3, 57, -3, 3, -3, 33, 0, 4, -3, 1, -3, 47, 13, 3, 16, -2, 4, 8, 0, 19, 0, 5, -2, 5, 10, 3, -1, -2, 5, 33, 12, -3, 53, 9, 1, -2, 3, 6, -2, 47, 2, -1, 43, 48, -4, 19, -2, 3, 43, 3, -2, 27, 30, 2, 2, -2, 3, 41, 11, 35, 3, -3, 48, 51, -2, 0, 2, 8, -1, 16, -1, 38, 4, -1, 47, 36, 22, 0, 2, 4, -1, -3, 14, -1, 47, 18, 1, 5, -1, 5, 2, 32, 1, -4, 52, 1, 4, 29, 31, 0, 9, 2, -2, -4, 35, -1, 3, 54, 25, 0, 1, 4, 12, 33, 3, 1, -1, 5, 0, -3, 41, 6, -2, 18, 16, 2, 24, 44, 2, -2, -3, 2, -3, 49, 57, 1, 36, -3, 3, 5, 31, -2, 1, 13, -2, 53, 24, 28, 6, 6, 33, 3, -1, 52, -3, 22, -3, 2, 62, 58, 1, 1, -1, 6, -2, 3, 49, 8, 16, -2, 1, 4, 0, 17, -2, 43, 22, -2, 47, 4, -2, -2, 5, -1, 26, 5, 56, 0, 3, 18, 52, -3, 1, 23, 6, 6, -2, 17, 0, 2, 37, 11, -1, 2, 44, -5, 36, 2, -3, 44, 4, -2, 24, 0, 25, -2, 2, -3, 48, 13, 23, 51, 3, 0, -3, 4, 2, 45, 6, -3, 0, 1, 23, 0, 3, 13, 32, 23, 5, -3, 32, -2, 2, -3, 4, -2, 7, 0, 5, 49, -1, 16, -1, 1, -3, 1, 3, -2, 10, -2, 50, 21, 30, 17, -2, 19, 0, 3, 31, 1, 4, -1, 11, 36, 2, 59, 55, -4, 3, 3, -3, 14, 11, -2, 2, 7, 53, 22, 14, 15, -2, 13, -1, 2, -2, 10, -2, 4, 51, 2, -1, 4, -1, -3, 18, 27, -2, 21, -2, 13, -2, 3, 13, -2, 12, 15, 1, -1, 39, -2, 4, 53, 2, -1, 17, 3, -3, 5, -3, 7, -2, 10, 29, -1, 3, 4, 14, 52, 10, 2, -2, 3, 23, 50, -2, 2, 2, 58, -4, 2, 14, -2, 52, 0, -4, 60, 11, 60, 3, 58, 2, -1, -1, 3, 32, 14, -2, 2, -3, 3, 0, 5, 2, 15, -2, 38, 47, 29, 12, 36, -2, 2, 17, 2, 6, -3, 41, -1, 3, 17, 48, 0, 3, 23, 1, -2, 3, 53, 11, 12, -2, 3, 54, 46, 12, -1, 43, 2, -1, -2, 4, 33, -2, 1, 33, 43, -3, 1, 2, 22, 58, -2, 62, 42, -1, 4, -3, 40, 36, 0, 38, 6, 21, 3, -2, 3, 45, -2, 1, 33, -2, 2, 0, -2, 16, 14, -1, 2, 3, 32, 7, 0, 3, -2, 2, -2, 3, 0, 46, -3, 0, 18, 2, -1, -3, 7, 13, -1, 53, 45, 59, 53, -1, 1, 3, 21, 12, -2, 25, -2, 2, 3, 3, 29, 52, -2, 1, 2, 39, -1, 7, 1, 2, 58, -4, 47, -3, 2, 38, 29, 3, 60, 20, 25, -1, 4, 31, 1, -3, 3, -1, 9, -2, 6, -2, 2, 40, 18, 0, 57, 3, -1, 57, 14, 1, 62, -3, 3, 3, 9, 7, -2, 3, -2, 15, 18, -2, 27, 51, 50, -2, 5, -3, 2, 3, 21, 0, 3, 39, -3, 33, 57, -2, 2, 5, -2, 3, 9, 35, -3, 19, -2, 2, 41, 52, 23, 12, 1, -3, 51, 4, -3, 0, 4, 26, -1, 2, 12, -2, 2, 14, 33, 55, 0, -2, 5, 0, 7, -2, 2, 44, 39, 8, 1, 34, -4, -1, 0, 22, -2, 52, 3, -2, 0, 26, 2, 17, 2, -1, 48, 35, 32, 4, 24, 3, -2, 28, 55, -4, 1, 0, 43, 2, 2, -4, 2, 18, 12, 48, -2, 27, 3, 0, -3, 22, -1, 22, 4, 4, -1, 36, 26, 3, 20, 2, 43, -2, 2, -1, 50, 0, -2, 26, 3, 3, -2, 17, 14, -1, 36, 4, 1, 11, 0, 48, 5, -1, -1, 23, 5, 1, -2, 14, 49, -3, 41, 3, -1, 45, 32, 4, 0, -3, 15, -2, 35, 0, 3, 39, 2, -1, 4, 21, -1, 3, 59, 12, 5, 0, 2, 5, -3, 22, 19, 0, 16, 4, 0, 37, 1, -3, 3, 60, -1, 2, 34, 4, -2, 30, 12, 54, 17, -1, 8, 4, 2, 4, 26, 55, 1, -1, -1, 61, -3, 2, 17, 57, -4, 1, 1, 3, 49, 55, 23, 4, 3, -2, 6, -3, 1, 12, -4, 13, 52, 55, 19, -1, -6, 2, 2, 2, 2, 3, -3, 36, 6, 39, 2, -2, 28, 0, 60, -2, 3, 52, 30, 54, 32, 4, 58, 0, 4, -1, -2, 16, 2, -2, 13, 4, 3, -2, 27, 5, 13, 50, -2, 2, 2, -2, 2, 33, 15, 13, -1, 4, 7, 2, -2, -4, 4, 2, 1, 10, -5, 19, 1, -2, 22, 15, 2, -1, 20, -1, 4, 55, 15, -1, 3, 53, 5, -1, 3, -2, 5, 2, 40, 12, 1, 2, 8, 2, -2, 1, 9, 14, -1, 27, 5, -1, 60, 25, 23, -1, -4, 1, 2, 8, 5, 2, -3, 13, 1, 2, 23, 1, 24, 0, -3, 32, 4, -2, 0, 0, 3, 0, 1, 51, -1, 1, 2, -3, 3, -1, 8, 3, 42, 16, 3, 4, 43, 0, 4, -3, 52, 17, 1, 22, -4, 1, 18, -1, 2, 1, 23, 1, -4, 24, 12, 52, 34, -2, 2, 2, 7, -3, 0, 15, 54, -2, 54, 4, -1, 14, -1, 6, 3, -2, 46, 7, 6, 3, -2, 36, 6, 3, -1, 35, 0, 3, 29, 14, -1, 13, -1, 4, 1, 3, -2, 2, -3, 50, 27, -1, 34, 0, 11, 0, 48, 6, 0, 4, -1, 6, -2, 5, -2, 2, -1, 8, 0, 4, 51, 19, 12, 1, -3, 45, 31, 57, 1, 0, -2, 2, 15, -1, 34, 4, 1, 37, 9, -3, 1, -3, 1, 9, -1, 1, -2, 59, 35, 17, -1, 29, 1, 3, 10, 2, -2, 4, 11, 48, -3, 0, 0, 31, 4, -1, 19, 2, -3, 49, 37, 25, -2, 13, 0, 3, -2, 1, 6, 1, 14, -3, 0, -1, 3, -1, 34, 3, 0, 30, 16, 57, 23, 17, -1, 35, 15, 1, -1, 4, -2, 35, -1, 4, 40, 19, -4, -1, 1, 2, -3, 4, 50, 1, -2, 18, 0, 27, 11, -2, 52, 18, 18, 13, 2, -2, 4, 1, -1, 34, -2, 4, 0, 2, -2, 10, 53, 53, 57, 57, 41, 4, 1, 1, -1, 22, 4, -1, -1, 3, 35, -3, 2, 5, -1, 9, 2, -2, 38, 12, 58, 41, 0, -3, 2, 28, 29, -1, 3, -2, 6, -2, 4, 0, 4, 6, -1, 6, 0, 2, -1, 57, 40, 17, -1, 15, 0, 6, 54, 1, 6, 43, 2, -2, 16, 17, 2, 52, -5, 1, 0, 16, 2, -2] }, "underfitting": { "feature": [8, 19, 41, -1, 40, -1, -1, 70, -1, 30, 14, -1, -1, -1, 50, 40, 41, -1, -1, -1, 31, -1, -1, 24, 21, 38, -1, -1, 2, -1, 74, -1, -1, 38, 21, -1, -1, 25, 24, -1, 25, -1, 49, -1, -1, -1, 20, 37, -1, 29, -1, 20, 78, -1, -1, 11, -1, -1, 21, 34, 53, -1, -1, 41, -1, -1, 69, -1, -1, 23, 5, -1, 32, -1, -1, 36, 23, 5, -1, -1, 55, -1, -1, 30, 33, 60, 14, -1, -1, -1, -1, -1, 23, 86, 57, 63, -1, -1, -1, 32, -1, -1, 38, 65, -1, -1, 23, 53, -1, -1, 40, 48, -1, -1, -1, 23, 13, -1, 39, 30, -1, -1, 39, 11, -1, -1, 8, -1, -1, 39, -1, 8, 65, -1, 8, -1, -1, -1, 40, 12, -1, 9, 49, -1, -1, -1, 22, 22, -1, 5, -1, -1, 49, -1, 9, 14, -1, -1, 26, -1, -1, 23, 39, 58, -1, 39, -1, -1, -1, 40, 18, 37, -1, -1, 47, -1, -1, 5, -1, 23, -1, 40, -1, -1, 22, 77, -1, -1, 40, 16, 29, -1, -1, 3, -1, -1, 49, -1, 19, 50, 10, -1, -1, -1, 69, -1, -1, 20, 8, 19, -1, 8, -1, 47, -1, -1, -1, 23, 39, -1, 8, 12, -1, -1, -1, 38, 28, -1, -1, -1, 6, 12, -1, 29, -1, 30, 85, -1, -1, -1, 1, 0, -1, -1, 74, 6, 12, -1, 61, -1, -1, -1, -1, 21, 39, 18, -1, 16, -1, -1, 18, 35, -1, -1, 5, 31, -1, -1, 79, -1, -1, 39, -1, 59, -1, -1, 8, 20, 40, 52, -1, -1, 67, -1, -1, 39, 84, -1, -1, 3, -1, -1, 52, -1, 37, -1, 20, -1, -1, 21, 40, 22, 27, -1, -1, 28, -1, -1, 0, -1, 49, -1, 10, 2, -1, -1, -1, 2, -1, 69, -1, -1, 21, 8, 39, -1, 24, 49, -1, -1, -1, 8, 24, -1, -1, -1, 39, 82, -1, -1, 8, 67, -1, -1, -1, 17, 39, -1, 29, -1, 26, -1, 1, -1, 17, -1, -1, 1, -1, 13, -1, 39, 48, -1, -1, 70, -1, -1, 19, 22, -1, 19, 65, -1, -1, 49, 16, -1, -1, -1, 2, -1, 18, 38, -1, -1, 83, 82, -1, -1, -1, 23, 2, -1, 23, 71, 80, -1, -1, -1, -1, 40, 20, 28, -1, -1, -1, 29, -1, 2, 35, -1, -1, -1, 23, 2, -1, 58, 23, -1, 62, -1, -1, -1, 38, 9, 22, -1, -1, -1, 23, -1, 29, -1, 26, -1, -1, 8, 79, 8, 21, -1, -1, 65, -1, -1, 82, 57, -1, -1, 6, 8, -1, -1, -1, 12, -1, 19, -1, -1, 23, 82, 2, -1, -1, 40, -1, -1, 40, 13, 30, -1, -1, -1, 30, 13, -1, -1, 13, -1, 10, -1, -1, 8, 73, -1, 17, 45, -1, -1, 23, -1, 73, 8, -1, 54, -1, -1, -1, 12, -1, 38, -1, 20, -1, -1, 21, 7, 12, -1, 28, 76, -1, -1, -1, 70, -1, 73, -1, 73, 85, -1, -1, -1, 70, -1, 52, -1, -1, 20, 39, 55, -1, -1, 30, 47, -1, 22, -1, -1, 10, -1, -1, 81, 17, 28, -1, -1, -1, 22, -1, -1, 23, 70, -1, 42, -1, 23, -1, -1, 38, 13, -1, -1, 29, 60, 28, -1, -1, -1, 25, -1, 79, -1, -1, 21, 37, 22, -1, -1, 1, 40, -1, -1, 24, -1, -1, 14, 86, -1, -1, 42, -1, 61, -1, 34, -1, -1, 24, 13, -1, 48, 70, 74, -1, -1, -1, 82, 74, 4, -1, -1, -1, -1, 78, 5, -1, 82, -1, -1, -1, 8, 69, 86, 75, -1, -1, -1, 29, 86, 80, -1, -1, -1, 10, 13, -1, -1, -1, 12, -1, 8, -1, -1, 15, 39, -1, 7, -1, 26, 24, -1, -1, -1, 12, 29, -1, -1, 19, -1, 3, -1, 24, 51, -1, -1, -1, 24, 5, -1, 73, -1, 83, -1, 83, 44, -1, -1, 6, -1, -1, 30, 73, -1, 73, -1, -1, 28, -1, -1, 18, 9, 66, 35, -1, -1, -1, -1, 5, 80, -1, -1, 42, -1, 74, 48, -1, 37, 31, -1, -1, -1, -1, 21, 38, 22, -1, -1, 1, 26, -1, 63, -1, -1, 21, -1, -1, 21, 1, -1, -1, 42, -1, 6, -1, -1, 8, 29, 81, -1, -1, 77, 2, -1, 8, -1, -1, 59, -1, 2, -1, 75, -1, -1, 23, -1, 9, -1, -1, 82, 26, -1, 30, -1, 13, 4, -1, -1, -1, 81, -1, 1, 58, -1, 34, -1, -1, 26, -1, 1, -1, -1, 19, 13, -1, 56, -1, -1, 23, 81, 11, 26, -1, -1, -1, 81, -1, 56, -1, -1, 69, 80, -1, -1, -1, 8, 73, 32, -1, -1, 63, 14, 8, -1, -1, -1, 10, -1, -1, 43, -1, 8, 14, 60, -1, -1, -1, -1, 23, 85, -1, 77, -1, -1, 37, -1, 10, 79, 60, -1, 23, -1, -1, 77, -1, 5, -1, -1, 85, -1, -1, 19, 41, 48, -1, -1, -1, 73, 29, -1, 73, -1, -1, 73, 82, 68, -1, -1, -1, 40, -1, 7, -1, -1, 42, -1, 39, -1, 79, 24, 57, 39, -1, -1, 65, 42, 86, -1, -1, -1, -1, -1, 56, -1, 8, -1, -1, 8, 65, 74, 22, 84, -1, 8, -1, -1, -1, -1, 57, -1, -1, 22, 55, -1, -1, 8, 77, -1, -1, -1, 82, 19, -1, 41, -1, -1, 42, -1, 2, 19, -1, 14, 29, -1, 13, -1, -1, -1, 41, 42, -1, -1, -1, 21, 38, -1, 63, 38, -1, -1, 40, 0, 58, -1, -1, -1, 1, 17, -1, -1, -1, 70, -1, 58, -1, -1, 80, 11, 39, 13, -1, -1, 20, -1, 35, -1, -1, -1, 43, -1, 31, 55, -1, -1, 26, -1, 60, -1, -1, 42, -1, 7, 55, 57, 14, 14, -1, 57, -1, -1, 1, -1, -1, -1, 0, -1, -1, 49, -1, 74, -1, -1, 82, 9, 49, -1, -1, -1, 42, -1, 1, 61, 52, 14, -1, -1, 42, -1, -1, -1, 74, 32, -1, -1, -1, 9, 49, -1, 45, -1, 81, -1, 81, 86, -1, 79, -1, -1, 2, -1, 14, -1, -1, 22, -1, 53, -1, -1, 29, 73, -1, 75, 56, 12, -1, -1, 73, 12, -1, -1, -1, -1, 12, -1, 85, -1, 2, -1, 84, -1, -1, 42, -1, 38, -1, 49, -1, 74, 61, 25, -1, 76, 2, -1, -1, -1, 49, 38, -1, 80, -1, -1, -1, -1, 19, 12, -1, 1, -1, -1, 82, 12, 42, 10, 32, -1, -1, -1, -1, -1, 55, 34, -1, -1, 12, -1, -1, 24, 58, 70, 62, -1, -1, 33, -1, -1, 36, -1, 32, 23, -1, -1, -1, 40, 48, 23, -1, -1, -1, -1, 85, 41, 51, 5, -1, -1, 17, 45, -1, -1, 4, 5, -1, 74, -1, -1, -1, -1, 5, -1, 67, -1, -1, 73, 55, 22, -1, -1, -1, 73, 11, 41, 48, -1, -1, -1, 77, -1, -1, 55, 73, -1, 65, -1, -1, -1, 73, 55, 43, -1, 30, 57, -1, -1, -1, 34, -1, -1, 73, 52, 12, -1, -1, 12, -1, -1, 59, -1, -1, 8, 43, -1, 24, 2, -1, 10, 76, 52, -1, 54, -1, -1, 27, 59, -1, -1, -1, -1, -1, 43, -1, -1, 8, 82, 8, -1, -1, 70, 2, 8, 24, -1, -1, 74, -1, -1, -1, 76, -1, 52, -1, -1, 22, -1, -1, 19, 14, 27, -1, -1, -1, 0, 14, 3, 0, 4, 7, -1, -1, -1, -1, -1, 39, -1, 7, -1, -1, -1, 9, 49, -1, 0, 23, -1, -1, 73, 9, 79, -1, -1, -1, 73, 10, 11, -1, -1, -1, -1, 53, -1, -1, 13, -1, 29, 49, -1, 7, 0, -1, 65, -1, -1, -1, 13, 53, 60, -1, 20, -1, -1, -1, 76, -1, -1, 8, 49, 23, -1, -1, 43, -1, 23, 73, -1, -1, 8, -1, 73, -1, 62, -1, 73, 48, -1, -1, -1, -1, 84, 30, 57, 21, -1, -1, -1, -1, 59, -1, 2, 64, 58, 84, -1, -1, -1, -1, 77, 30, -1, -1, -1, 19, 43, -1, -1, 46, -1, 18, 10, 10, 43, 24, -1, -1, 1, -1, -1, -1, 78, -1, -1, 64, -1, -1, 45, -1, 65, 30, 57, 14, 23, 65, -1, -1, -1, -1, -1, 35, 24, -1, -1, -1, 76, -1, 0, -1, -1, 19, 41, 3, -1, -1, -1, 49, 16, -1, -1, 10, -1, 10, 28, 60, -1, -1, -1, 49, -1, 32, -1, -1, 45, -1, 10, 41, 53, 29, -1, -1, 56, -1, -1, 43, 29, -1, -1, 41, 83, -1, -1, -1, 29, -1, -1, 42, -1, 61, 28, -1, 60, 22, -1, -1, -1, 22, 60, 61, 86, 73, -1, -1, -1, -1, -1, 38, -1, -1, 8, 49, 18, -1, 51, -1, -1, 45, -1, 86, 8, 83, 23, -1, 56, -1, -1, -1, 2, -1, -1, -1, -1, 8, 73, 46, -1, -1, 73, 55, 46, -1, -1, -1, 7, -1, 39, 51, -1, -1, 42, -1, -1, 55, -1, -1, 65, 85, -1, 61, 64, 28, 28, 55, -1, 18, -1, -1, 65, -1, -1, -1, -1, 71, 55, -1, -1, -1, -1, 8, 65, 16, 22, 22, 39, -1, -1, 43, -1, -1, -1, -1, 65, 29, -1, -1, 81, -1, -1, 13, -1, -1, 73, -1, 73, 51, 13, -1, -1, 14, -1, 49, -1, -1, 80, 81, 51, 13, -1, -1, 73, -1, -1, -1, -1, 8, 49, 23, -1, 46, -1, -1, 25, 74, -1, -1, 55, 1, 29, -1, -1, 8, -1, 38, -1, -1, -1, -1, 82, 73, 78, 35, -1, -1, -1, 78, 73, 62, -1, 2, -1, 75, -1, 50, 16, -1, -1, -1, -1, -1, -1, 9, 46, -1, 41, 50, 76, -1, 17, -1, 42, -1, -1, 27, 17, -1, -1, 42, 31, -1, -1, -1, -1, -1, 81, 81, 11, 11, -1, -1, -1, 81, -1, 5, 5, -1, 85, -1, 52, -1, -1, 35, -1, 52, -1, -1, -1, 27, 55, -1, 5, 51, 59, -1, -1, -1, 59, -1, 12, -1, 6, 12, -1, -1, 22, -1, -1, 62, -1, -1, 4, 51, 62, -1, 44, 5, -1, -1, -1, 2, 75, -1, 71, 27, -1, -1, -1, -1, 62, -1, 31, -1, -1, 80, 56, -1, 22, 14, -1, -1, -1, 2, 22, 5, -1, -1, 54, 40, -1, -1, 20, -1, -1, 80, -1, -1, 73, 29, -1, 74, -1, -1, 74, -1, 52, 73, 79, 23, -1, 86, -1, 84, -1, -1, -1, -1, 86, -1, -1, 45, -1, 81, 81, 16, 65, -1, -1, -1, 81, -1, 28, 61, -1, -1, 57, -1, 26, -1, -1, 57, -1, -1, 60, -1, 62, -1, 24, 60, 65, 65, -1, -1, 65, 31, -1, -1, -1, 63, 2, -1, -1, -1, 29, -1, -1, 73, 74, -1, -1, 2, -1, 74, 66, -1, -1, 71, -1, 28, 65, 58, -1, -1, -1, 81, -1, 81, -1, -1, 55, -1, 10, 10, 51, 55, -1, -1, 12, -1, -1, 67, 54, 17, -1, 64, -1, -1, -1, -1, 12, -1, -1, 55, -1, 86, 42, 12, 55, 3, 28, -1, -1, 34, -1, -1, -1, 17, -1, 28, -1, -1, 12, -1, -1, -1, 8, 49, -1, 81, 59, 81, 12, 8, -1, -1, 40, -1, -1, 54, 59, -1, -1, 58, -1, -1, -1, -1, -1, 73, 29, -1, 62, -1, -1, 3, 74, -1, -1, 55, -1, 42, 75, -1, 78, 35, -1, 86, -1, -1, -1, -1, 46, 79, -1, -1, 86, 86, 78, 73, 55, -1, -1, 60, 49, -1, 62, -1, -1, 18, -1, -1, -1, -1, -1, 8, 8, 61, 49, -1, 10, -1, -1, -1, 13, -1, -1, 61, 81, -1, -1, 73, -1, 42, -1, 71, -1, -1, 82, 8, 16, -1, 65, -1, -1, -1, 86, 84, 51, 61, -1, -1, 52, 65, -1, 8, -1, -1, -1, -1, -1, 19, -1, 81, 73, 12, 52, 73, 59, -1, 61, -1, -1, 40, -1, 34, -1, -1, 8, -1, -1, -1, -1, -1, 79, 82, 36, 74, 74, 51, -1, -1, -1, -1, -1, 81, -1, 79, 25, -1, 51, -1, -1, -1, 53, -1, -1, 80, 60, 26, -1, -1, 81, 17, 30, 35, 28, -1, -1, -1, 17, -1, -1, -1, -1, 25, 5, -1, -1, -1, 42, 1, -1, -1, 35, 60, -1, 57, -1, -1, 0, 12, -1, -1, 51, 70, 23, -1, -1, -1, 57, -1, -1, 56, 9, -1, 80, -1, -1, 50, 17, -1, 13, -1, -1, 56, 27, 50, -1, -1, -1, 10, -1, 17, -1, -1, 73, 25, 31, -1, -1, -1, 16, 23, 58, 16, 46, -1, -1, -1, 60, -1, 73, -1, -1, -1, 36, -1, -1, 45, -1, 74, 6, 63, 63, 60, -1, -1, 17, -1, -1, 17, 74, -1, -1, 69, -1, -1, 52, -1, -1, -1, 10, -1, 10, 3, -1, 23, 26, 53, -1, 77, -1, -1, 86, -1, -1, 71, 78, -1, -1, -1, 78, -1, -1, 73, 33, -1, -1, 34, 43, 86, -1, 27, -1, -1, 41, 41, -1, -1, 60, -1, -1, 79, 10, -1, -1, -1, 85, 19, 59, -1, 14, -1, 71, -1, 14, -1, -1, -1, 14, 8, -1, 35, 59, -1, -1, -1, 33, -1, -1, 45, -1, 73, 25, -1, -1, 2, 43, 70, -1, -1, -1, 83, 86, 73, 62, 49, -1, -1, -1, -1, -1, -1, 0, -1, 2, 73, 73, -1, -1, -1, 9, 49, 14, 43, -1, -1, -1, 63, -1, 18, 65, -1, -1, -1, -1], "value": [40, 17, 9, -40, 1, -29, -35, 14, -42, 16, 58, -41, -35, -37, 50, 1, 8, -35, -24, -32, 17, -42, -34, 29, 38, 0, 7, -4, 9, -2, 59, -7, -3, 1, 31, 11, 3, 39, 45, -2, 5, -1, 1, -1, 6, -3, 31, 0, 10, 18, -2, 10, 26, 6, -1, 28, -1, 4, 38, 12, 20, 5, -2, 58, -5, 3, 34, -7, -2, 29, 8, -1, 1, 0, -6, 31, 49, 35, 0, -4, 49, 4, -3, 41, 0, 38, 31, 7, 0, 1, -2, 10, 29, 1, 52, 15, -5, -1, 0, 3, -2, -7, 2, 50, 8, 2, 46, 38, -1, -5, 21, 7, -1, 4, -2, 30, 10, -7, 1, 33, 6, -2, 33, 31, -6, 0, 5, 4, -2, 1, 8, 42, 37, -4, 25, -2, 3, 4, 0, 17, -6, 53, 1, 0, 6, 9, 32, 2, -2, 9, -1, -6, 2, -6, 29, 57, -3, 3, 2, -3, 2, 27, 22, 55, -6, 3, 2, -4, -3, 0, 26, 0, 8, 3, 40, -1, 6, 24, 1, 54, -3, 17, 4, -2, 22, 36, -6, -3, 0, 20, 28, 3, 8, 15, 2, 5, 2, -6, 24, 39, 11, -1, 4, -2, 19, -4, -1, 31, 45, 13, 4, 28, -3, 25, -2, 2, 7, 25, 28, -5, 11, 4, 3, -3, -4, 1, 40, -2, 5, -4, 29, 19, -5, 18, -1, 41, 2, 4, -1, 7, 13, 6, -3, 2, 60, 48, 17, -5, 16, 3, -2, -5, 3, 38, 0, 26, 7, 31, 1, 5, 10, 40, 5, -1, 25, 51, 2, -2, 26, -4, 1, 29, -5, 29, -3, 2, 42, 24, 8, 35, 6, 0, 13, -4, 0, 33, 0, -3, -5, 57, -2, 3, 11, -4, 0, 6, 7, 5, 0, 38, 0, 27, 16, 5, -2, 26, 7, 4, 9, -3, 1, -4, 56, 40, 4, 0, -2, 6, 1, 22, -5, -3, 38, 42, 0, 2, 42, 32, -4, 0, 0, 54, 47, 2, 5, 7, 32, 1, -3, -6, 9, 17, 4, -2, -3, 26, 1, 6, 17, -2, 2, -3, 29, 4, 8, 4, -1, 8, 2, 9, -5, 0, 42, -2, 4, 28, -4, 0, 13, 22, -3, 1, 55, 7, -1, 2, 11, 4, -3, 4, 9, 1, 32, 1, 3, -2, 18, 2, -3, -5, 1, 27, 7, 1, 3, 56, 12, 6, -2, -3, -4, 0, 27, 31, 6, 3, 2, 18, -2, 54, 52, 2, -2, -2, 27, 9, 1, 54, 3, -1, 60, -5, 2, -1, 1, 52, 29, 0, 4, 6, 42, -2, 25, -1, 2, -2, 3, 42, 16, 31, 61, -4, 1, 36, -2, 1, 2, 3, -2, 3, 60, 30, -3, 1, 5, 17, -5, 1, 6, 3, 27, 0, 9, 2, -2, 33, -5, -1, 1, 17, 46, -3, 3, 5, 31, 60, -2, 3, 18, -3, 54, 4, -1, 40, 14, -4, 28, 5, -3, 1, 2, 3, 41, 26, -2, 37, 4, -2, -4, 17, -4, 0, 5, 10, 4, 0, 38, 30, 19, -2, 25, 54, 5, -1, 2, 2, -2, 15, -2, 39, 5, 4, -2, 0, 25, -4, 51, -2, 3, 35, 0, 4, -1, 4, 34, 29, -2, 38, -2, 2, 45, 3, -1, 0, 59, 38, -2, 1, 3, 3, 0, -4, 25, 14, -4, 0, -5, 4, 4, -1, 1, 14, 0, 4, 18, 19, 37, -3, 2, -4, 0, -4, 9, 0, 3, 38, 0, 27, 0, 5, 15, 26, 3, -2, 48, -2, 1, 56, 2, -2, -5, 0, -5, 39, 5, 52, -3, 3, 45, 9, -4, 26, 25, 61, -4, 2, 1, 4, 46, 4, -1, 3, -1, -1, 20, 37, 5, 2, 3, -1, -1, 42, 16, 4, 31, -3, 1, -4, 13, 28, 0, -1, -5, 1, 55, 8, -2, 2, -3, 16, -4, 57, 3, 6, 30, 20, -3, 0, -4, 41, 2, 4, 0, -2, 19, 23, 3, -4, 2, 5, 6, -2, 46, 26, -4, 1, 4, 38, 8, 2, 14, -4, 0, 0, 18, 10, -1, -4, 55, -3, 4, 42, 12, -2, 37, 2, -1, 6, -1, 5, 26, 48, 33, 40, 3, -1, -2, 4, 12, 14, 3, -3, 6, -5, 60, 42, -3, 4, 13, -2, 3, -3, 3, 38, 0, 29, 0, 4, 38, 3, -3, 10, 0, 3, 10, 0, -4, 59, 7, 2, -3, 0, -4, 56, 7, -1, 45, 14, 1, -1, -4, 33, 12, 3, 39, -3, 0, 12, -1, 42, 3, 4, 3, -1, 22, -2, 54, 2, 5, 2, 4, -2, 15, 0, 11, 54, -2, 4, 3, 11, -4, 34, 27, 5, 14, 3, -1, 21, 1, 61, -4, 3, 1, 11, -2, 7, -1, 5, 42, 2, 28, 56, -1, 4, 2, 23, -3, 42, 5, -1, 35, 23, 2, -1, -2, 44, 14, 55, -4, 1, 15, 55, 28, -3, 0, 2, 45, 2, -2, 5, -2, 57, 20, 17, 4, -1, 4, 5, 25, 0, 0, 33, -4, -1, 0, 3, 47, 9, 21, 1, 50, -4, 1, 54, 3, 49, -3, 2, 0, 0, -3, 14, 36, 21, -3, 1, 5, 14, 18, -4, 2, 4, -2, 40, 7, 1, -1, 3, -2, 33, -3, 36, -3, 4, 7, -4, 0, 3, 9, 49, 52, 22, -4, 0, 18, 51, 11, 8, -2, -2, -2, 1, 31, 3, 29, -1, 2, 42, 40, 60, 60, 1, -2, 38, -5, -1, 2, 4, 3, -3, 1, 22, 35, -4, 2, 57, 10, -1, 2, 5, 2, 0, 4, 32, 0, 2, 6, -5, 38, 20, 2, 58, 13, -4, 23, -3, 2, 3, 41, 58, -5, 2, 0, 38, 0, 2, 8, 10, 0, -3, 25, 5, 34, 2, -3, 3, 53, 58, -3, 2, 4, 14, -3, 2, -3, 1, 0, 30, 4, 17, -1, 3, 55, -1, 34, -2, 3, 3, 7, -4, 30, 46, 2, -2, 38, -1, 10, 0, -4, 6, -3, 29, 47, 47, 14, 4, 2, 19, 1, -4, 46, 3, -1, 5, 9, -4, 1, 3, -4, 61, 0, 4, 2, 45, 1, -4, 1, 3, 6, -5, 32, 51, 28, 4, 3, -1, 44, 4, -2, -3, 60, 58, -4, 1, 3, 53, 0, -4, 1, -5, 0, 1, 21, 25, -2, 19, -1, 4, 36, 3, 57, -2, 4, 31, 0, 55, 5, -2, 18, 14, -4, 41, 53, 34, 2, -3, 46, 43, 0, 6, -2, -3, 18, -1, 2, 2, 6, 4, 20, -4, 2, 7, -3, 0, 2, 4, -3, 61, 44, 7, -1, 26, 28, 2, -3, 3, 46, 5, 2, 0, -1, -4, 2, 5, 1, 23, 0, 49, 4, -2, 1, 54, 42, 55, 18, 3, 1, -2, -2, 2, 46, 41, -1, 1, 2, 2, -4, 45, 43, 14, 21, 0, -3, 6, -1, 2, 31, -1, 28, 17, 3, -2, 3, 22, 13, 56, -3, 2, 3, -1, 2, 32, 28, 60, -3, 2, 24, 9, -3, 3, 54, 11, 2, 19, 2, -2, 3, 2, 57, -3, 3, -3, 3, 15, 47, 27, -3, 1, -4, 40, 18, 35, 25, -3, 1, 2, 42, 4, 0, 47, 48, -2, 57, 2, -3, -3, 14, 40, 12, -3, 42, 48, -2, 3, 4, 55, -4, 0, 40, 36, 18, -1, 4, 50, -2, 2, 11, -3, 0, 57, 5, -4, 54, 7, 1, 50, 39, 12, 2, 19, 0, -2, 39, 19, -1, 3, -1, -3, 2, 6, -1, 5, 52, 6, 27, -1, 1, 25, 39, 26, 2, 2, -4, 23, -3, 2, -5, 39, -3, 51, 0, 6, 25, -1, 3, 1, 14, 33, -2, 3, 4, 16, 54, 43, 13, 44, 22, -2, 0, 1, 2, -2, 27, -2, 0, -3, 4, -4, 56, 0, -4, 7, 57, -2, 2, 16, 42, 16, -3, 0, 3, 43, 14, 30, -1, 3, 3, -1, 13, -1, 4, 5, -3, 18, 3, -3, 52, 9, -3, 23, 3, -1, 3, 54, 53, 46, 0, 26, 4, 0, -3, 43, 0, 5, 57, 0, 52, -4, 1, 4, -3, 4, 21, -1, 4, 26, -1, 38, 1, 20, 2, 50, 36, -6, 0, 0, 3, 0, 16, 51, 56, -4, 1, 2, 1, 13, -3, 40, 35, 54, 17, -2, 2, 3, 2, 45, 41, -5, 1, 1, 0, 14, 0, 4, 8, -2, 55, 56, 15, 22, 22, -3, 2, 10, 1, -4, 1, 11, 0, -4, 60, 4, -2, 4, -2, 40, 41, 48, 57, 56, 3, 1, -3, 1, 2, 1, 43, 43, 0, 4, -3, 7, -2, 7, 0, 3, 0, 14, 17, -3, 1, 4, 3, 7, 1, -4, 12, -2, 47, 27, 24, 0, 4, 0, 10, 2, 58, -3, 1, 1, -4, 50, 20, 20, 27, 2, -1, 50, -3, 1, 32, 8, -2, 4, 42, 2, 0, -3, 1, 28, -2, 1, 5, -3, 28, 20, 2, 35, 25, -2, 3, -2, 48, 14, 53, 13, 14, -1, 4, -2, -2, -2, 8, 2, -1, 57, 3, 11, 1, 1, 2, -4, 4, -2, 26, 31, 2, 4, 4, 41, 1, -2, -2, 13, 3, 0, 3, 3, 52, 14, 53, -2, 1, 40, 20, 8, -3, 0, 2, 53, -2, 25, 25, -4, 2, 36, -2, 5, 8, -2, 3, 57, 0, 1, 39, 35, 41, 25, 7, -3, 35, 2, -2, 9, 1, -5, 1, 2, 61, 8, 2, -3, 4, -2, 45, 41, 60, 60, 5, 27, -3, 2, 8, 2, -3, 2, 2, 55, 13, -1, 2, 11, -2, 2, 14, -1, 2, 16, -1, 40, 20, 56, -1, 2, 1, -1, 41, 4, 0, 6, 2, 40, 59, -2, 2, 58, 3, -3, -3, 1, 57, 4, 52, -3, 10, -2, 3, 0, 61, -3, 1, 47, 16, 18, -1, 3, 5, 2, 29, 0, -3, -1, 2, 2, 16, 16, 7, 2, -3, 1, 28, 58, 28, 3, 14, 3, 12, 3, 36, 13, 1, -3, 1, -2, -3, -1, 57, 6, -2, 32, 28, 12, 2, 14, 2, 57, -5, 1, 35, 26, 1, -2, 13, 14, -1, 7, 0, 1, 3, 22, 2, 30, 5, 1, -1, 2, 10, -3, 35, 5, -4, 1, 4, 30, -2, 3, 45, -4, 41, -2, 3, 2, 52, 1, -3, 11, 38, 27, -2, 3, 4, 3, -3, 3, 3, 45, 17, -1, 1, 5, 1, -2, 60, -3, 4, 53, 5, 50, -1, 45, 62, 7, -1, 0, 44, 16, -2, 13, 38, -2, 1, 1, -3, 41, 3, 15, -4, 1, 0, 12, -1, 51, 51, 0, 3, 3, 51, 23, 54, -3, 2, 17, 13, 4, 0, 24, 1, -2, 28, -4, 1, 16, 13, -3, 19, 1, -4, 6, 3, 51, 59, 30, 4, 5, 4, 2, 10, -2, 1, -3, -3, 28, -3, 3, 1, -4, 27, 1, 60, 22, 1, 0, 3, 10, -2, 25, 39, 3, -1, 52, -2, 43, 5, 0, 7, -2, 4, 2, -3, 14, 1, 47, 34, 14, 5, 0, 3, 40, 23, 1, -3, 0, 12, 13, 2, -4, 1, 49, 1, -3, 16, 19, 0, -3, 13, 2, 10, 17, -2, 4, 5, 2, 25, 55, 23, 2, 0, -3, 3, 0, 23, -4, 0, 1, -3, 57, 15, 34, 8, 1, -3, 14, -2, 1, 0, 54, 15, 3, 14, 0, -3, -3, 1, 53, -3, 1, 1, -3, 26, 44, 49, 45, 12, 16, 2, -2, 18, 0, 2, -1, 3, -2, 52, 5, -1, 61, -2, 1, 2, 59, 1, -2, 21, 44, 2, 49, 15, 1, -1, 24, 3, -1, 21, 13, -2, 1, 20, 2, -4, 1, 2, 3, 13, 13, -3, 57, -1, 3, 17, 8, 3, -1, 4, -2, 45, 37, 3, 11, 31, 1, 19, 5, -1, -1, 0, 9, 11, -2, 1, 24, 20, 26, 13, 41, 1, -3, 14, 31, 4, 41, 2, -3, 13, 2, 0, -2, -2, 3, 45, 5, 44, 2, -2, 10, 0, 5, -1, 58, -1, 1, 14, 19, -2, 2, 38, 2, 39, 1, 39, -5, 1, 2, 45, 43, -1, 41, 0, 3, 2, 24, 18, 28, 25, 0, -4, 30, 42, -3, 15, -2, 1, 2, 1, 1, 0, 1, 27, 39, 55, 42, 18, 22, -3, 14, -2, 3, 1, -1, 40, 4, 0, 14, 0, -3, 2, -1, 2, 30, 6, 34, 49, 46, 45, 0, 1, -3, 2, 3, 11, -3, 18, 7, 2, 23, -3, 0, 2, 59, -4, 2, 23, 2, 54, -3, 1, 25, 58, 46, 7, 38, -2, 2, -1, 33, 2, -2, 2, 3, 29, 6, -2, 2, -3, 5, 11, 1, -3, 12, 34, 2, 27, 1, -3, 9, 5, 2, -1, 26, 33, 53, -2, 1, 3, 5, -2, 2, 15, 17, 1, 8, -3, 0, 15, 2, 2, 61, -2, 2, 39, 25, 42, 4, 0, 0, 55, 1, 58, -3, 3, 13, 25, 20, -1, 2, -2, 37, 50, 20, 26, 16, -2, 3, -1, 19, 0, 49, -4, 0, 1, 25, 2, 0, 1, -3, 60, 50, 15, 4, 20, 2, 0, 13, 2, -2, 18, 12, -3, 1, 35, 3, -1, 60, -2, 2, 3, 8, -1, 51, 7, -1, 42, 54, 27, 1, 39, -3, 1, 8, 5, -1, 50, 30, 3, -2, -1, 12, 0, -2, 16, 24, -2, 2, 23, 23, 4, 2, 40, -2, 2, 14, 6, 0, -5, 16, 2, -2, 32, 8, -2, 1, -3, 2, 52, 40, 0, 12, -1, 46, 4, 35, -2, 2, -2, 55, 48, -3, 26, 31, 2, -3, 4, 15, -1, 4, 1, -4, 16, 39, 0, -2, 12, 43, 31, 4, -2, -1, 18, 4, 57, 45, 0, -1, 2, -1, -2, -1, 3, 7, -1, 15, 45, 17, 0, 4, -1, 55, 8, 22, 27, 1, -5, 0, 5, 1, 26, 35, -2, 2, -2, 2] }, "healthy": { "feature": [41, 16, 40, 41, -1, -1, 14, -1, -1, 14, 28, -1, 16, -1, -1, -1, 14, 40, -1, 14, -1, -1, -1, 71, 21, 38, -1, -1, 43, -1, -1, 21, 24, 69, 38, 21, -1, -1, 22, -1, -1, -1, 38, -1, -1, -1, 41, 20, 37, 21, -1, -1, -1, 78, 12, 4, -1, -1, 34, -1, -1, -1, 21, 37, -1, 41, -1, -1, -1, 14, 23, 5, -1, 23, 43, -1, -1, 64, -1, -1, 30, 36, 13, -1, -1, 60, -1, -1, 13, -1, -1, -1, 40, 23, 40, 23, 57, 77, -1, -1, -1, -1, -1, 38, 23, -1, -1, 23, 63, 58, -1, -1, -1, -1, -1, 41, 23, 78, 42, 57, -1, -1, -1, -1, 39, -1, 60, -1, 65, -1, -1, 23, -1, 19, -1, 41, -1, -1, 14, 16, 40, 28, -1, -1, 12, -1, -1, 22, 14, 5, -1, -1, -1, 40, 54, -1, -1, 5, -1, -1, -1, 14, 18, 40, 27, 16, -1, -1, -1, 18, -1, -1, 12, 39, -1, -1, 48, 5, -1, -1, 35, -1, -1, -1, 14, 16, 19, 19, -1, 49, -1, -1, 22, -1, -1, 22, 40, -1, -1, 40, 54, -1, -1, 34, -1, -1, -1, 41, 23, 43, 4, 4, -1, -1, -1, 28, -1, -1, 37, 8, -1, -1, 52, -1, 60, -1, -1, 28, -1, -1, 14, 12, 61, -1, -1, 30, 1, 32, -1, -1, 12, 6, 65, -1, 82, -1, -1, -1, -1, 12, -1, -1, -1, 21, 18, 38, -1, 18, -1, 52, -1, 44, -1, -1, 83, 39, -1, -1, 5, 21, 35, -1, -1, -1, -1, -1, 40, 20, 37, 9, -1, -1, 20, -1, 53, -1, -1, 84, 77, 8, -1, -1, -1, 20, -1, 3, -1, -1, -1, 40, 20, 40, 28, -1, -1, 49, -1, 20, -1, -1, 13, -1, 40, 48, -1, -1, 2, -1, 3, -1, -1, -1, 41, 21, 39, 8, -1, -1, 49, -1, -1, 42, 39, -1, -1, -1, 21, 9, 41, 82, -1, -1, -1, -1, -1, 41, 13, 61, -1, -1, 37, 3, -1, 26, -1, -1, 3, 1, -1, -1, -1, 37, -1, 41, 3, -1, -1, -1, 3, 18, 9, 2, -1, 60, -1, -1, -1, 18, 2, 83, -1, -1, 18, 65, -1, -1, 57, -1, -1, -1, -1, 40, 20, 19, -1, 81, -1, 2, 81, -1, -1, -1, 83, 2, 47, -1, -1, 40, -1, -1, 23, -1, -1, -1, 14, 17, 38, -1, 17, -1, 1, -1, -1, 2, -1, 4, 23, -1, 9, 60, -1, -1, -1, -1, 28, -1, -1, 12, -1, 21, 19, -1, 8, 65, 12, -1, -1, -1, -1, 21, 21, 8, -1, -1, 55, 31, -1, -1, -1, -1, 40, 13, 2, -1, 2, -1, -1, 38, 79, -1, -1, 82, 13, -1, -1, 22, -1, 11, -1, -1, 74, -1, -1, 41, 8, 22, -1, 4, -1, 23, -1, 58, -1, -1, 13, -1, -1, 12, -1, 38, -1, 41, 73, -1, -1, -1, 12, -1, 24, 12, 2, 4, -1, -1, -1, 48, 28, -1, 12, -1, -1, 25, -1, 84, -1, -1, 25, -1, -1, 18, 20, 30, 17, -1, 46, 58, 39, -1, -1, -1, -1, 47, -1, -1, 78, 58, 22, -1, -1, -1, -1, -1, 40, 23, 3, 60, -1, 80, 46, -1, -1, -1, -1, 38, 56, -1, -1, 64, -1, 25, -1, -1, 28, -1, -1, 14, 21, 30, -1, -1, 83, 14, 21, -1, -1, -1, 22, 81, -1, -1, 37, 60, -1, 30, -1, -1, -1, -1, 41, 13, 4, -1, 5, -1, -1, 38, -1, 60, 65, -1, -1, 28, -1, 13, 75, -1, -1, -1, 28, -1, -1, 40, 8, 1, -1, 12, 21, 75, 77, -1, -1, 21, -1, 56, -1, -1, -1, -1, 13, -1, 8, -1, -1, -1, 12, -1, 24, 41, 31, 41, -1, -1, 39, 12, -1, -1, 3, 51, 31, -1, -1, -1, -1, -1, 19, -1, -1, 14, 24, 83, 73, 44, 77, -1, -1, -1, 52, 35, -1, -1, 14, -1, -1, -1, 15, -1, 3, -1, -1, -1, 3, 9, 76, 73, -1, 2, 84, -1, -1, 4, 76, -1, 2, -1, -1, -1, -1, 31, -1, -1, 74, -1, -1, 12, -1, 22, 55, 42, 81, -1, 81, -1, 12, -1, -1, -1, -1, 38, -1, 63, 81, 6, -1, -1, -1, -1, 14, 83, 8, 78, 75, -1, -1, -1, 14, -1, -1, 81, -1, 28, 58, -1, -1, 60, 40, -1, -1, -1, -1, 18, 18, 30, 11, -1, -1, -1, 1, -1, 4, 39, 13, -1, 39, 30, -1, 30, -1, -1, -1, -1, -1, -1, 3, 20, 39, -1, 69, 27, -1, -1, -1, 20, 81, 6, -1, -1, 23, -1, 19, -1, 43, -1, -1, -1, -1, 14, 8, 69, 43, 75, -1, 73, -1, 34, -1, -1, -1, 73, -1, -1, 43, -1, 8, 73, -1, -1, -1, -1, 14, 23, 60, -1, 14, 54, 85, -1, -1, -1, -1, 37, -1, 10, 85, -1, 60, -1, -1, -1, 74, -1, -1, 40, 9, 82, 73, -1, 11, -1, -1, 81, 82, -1, 73, -1, -1, 11, 32, -1, -1, -1, 12, -1, -1, -1, 12, -1, 8, 69, 42, 40, 42, -1, -1, -1, -1, 29, 27, -1, -1, 58, -1, -1, 12, -1, 32, -1, -1, 41, 8, 57, 74, -1, -1, -1, 22, -1, -1, 74, 6, 84, -1, -1, 41, -1, -1, 27, -1, 11, -1, -1, 14, 13, 4, -1, -1, 19, 65, -1, -1, 84, -1, 1, 34, -1, -1, 12, -1, -1, 27, -1, 4, -1, -1, 40, 21, 1, 58, -1, 58, -1, -1, 80, -1, 62, 17, -1, -1, -1, 5, 1, -1, -1, 0, -1, -1, -1, 12, -1, 13, 55, -1, -1, 38, -1, 39, 5, 25, -1, 56, -1, 12, -1, 31, -1, -1, -1, 25, -1, -1, 14, 1, -1, 42, 4, 1, 42, 85, -1, -1, 79, -1, 44, -1, -1, -1, 40, -1, -1, -1, 74, -1, -1, 14, 13, 84, 74, -1, -1, -1, 9, 13, 1, 59, -1, 77, -1, -1, 82, -1, -1, -1, -1, 74, -1, -1, 14, 18, 9, 49, -1, 38, 64, 2, -1, 57, 28, -1, -1, -1, -1, -1, -1, 58, 2, -1, -1, -1, -1, 12, -1, 22, 73, -1, 83, 2, -1, -1, 12, -1, 71, -1, -1, 8, 54, -1, 41, 31, -1, -1, -1, -1, 12, -1, 24, 60, 77, -1, 77, -1, -1, 74, -1, 2, -1, 76, 24, -1, -1, -1, 25, 31, -1, -1, -1, 12, -1, 9, 82, 17, -1, 55, 10, 42, -1, 25, 55, 1, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, 40, 24, 48, 40, 58, -1, -1, -1, 4, 23, 78, -1, -1, 5, 27, -1, -1, -1, -1, -1, 74, -1, -1, 4, 41, -1, 11, 24, -1, 17, -1, 74, 85, 74, 34, -1, -1, -1, -1, 74, -1, -1, 80, -1, -1, -1, 14, 22, 73, -1, 81, 73, 55, -1, -1, -1, 30, -1, -1, 38, 85, -1, -1, 49, 55, -1, -1, -1, -1, 73, 75, 55, -1, -1, -1, 30, -1, 73, 52, 77, 22, -1, -1, -1, -1, 12, 3, 30, -1, -1, -1, -1, 8, 22, 27, -1, -1, 22, 36, -1, -1, 46, 24, 54, 27, -1, -1, 2, -1, 73, -1, -1, -1, -1, -1, 8, 76, -1, 8, -1, 39, 19, 8, -1, -1, 83, -1, 83, 22, -1, 2, 76, -1, -1, -1, -1, -1, -1, 14, 19, 41, 27, -1, -1, -1, 1, -1, 14, 60, -1, 4, 1, 27, 0, -1, -1, -1, -1, -1, -1, -1, 83, 73, 62, 6, -1, -1, -1, 0, -1, -1, 23, 23, -1, -1, 47, 53, 3, -1, -1, -1, 83, -1, -1, 21, 19, 13, -1, -1, 49, -1, 61, 4, 10, -1, 27, -1, 60, -1, 53, 48, -1, -1, -1, -1, -1, -1, 8, 40, 75, 75, 36, -1, -1, -1, 73, 19, -1, -1, 61, -1, -1, -1, 49, 8, 23, -1, -1, -1, -1, 14, 31, 14, -1, -1, 30, 2, -1, 58, 17, -1, 65, 75, -1, -1, -1, 65, -1, -1, -1, 74, -1, -1, 12, -1, 16, 57, -1, -1, 10, 18, -1, 60, 24, 57, 10, -1, -1, -1, 36, -1, -1, 12, -1, -1, -1, 14, 24, 11, -1, 74, 35, -1, -1, 65, -1, 65, -1, -1, 40, 53, 45, -1, -1, -1, -1, 74, -1, -1, 86, 82, 10, 10, -1, -1, 58, -1, 55, -1, -1, 11, 15, -1, -1, 81, 82, -1, 86, -1, -1, -1, -1, 18, 24, 71, 51, -1, 56, 41, -1, -1, 59, -1, -1, -1, 36, -1, 55, 51, 51, -1, -1, -1, -1, -1, 86, 86, 73, 41, 35, -1, -1, -1, -1, 60, -1, 42, 85, -1, -1, 31, 85, 35, -1, -1, -1, -1, -1, 8, 49, 50, -1, -1, 5, 5, -1, 15, 75, -1, 10, -1, 51, -1, -1, 22, -1, -1, -1, 43, -1, -1, 73, 74, 7, -1, -1, 1, -1, -1, 30, -1, 1, 78, -1, -1, 8, 69, 74, -1, 39, -1, -1, -1, -1, 14, 28, 21, 35, 16, -1, -1, 30, 34, -1, 33, -1, -1, -1, 30, -1, -1, 65, -1, -1, 12, -1, -1, 86, 81, 13, -1, -1, 81, 75, -1, -1, 75, 25, 13, 44, -1, -1, -1, -1, 5, -1, 28, -1, -1, -1, 19, 13, 58, -1, -1, -1, 14, 49, -1, 19, 24, -1, -1, 0, 77, -1, -1, -1, 28, -1, 80, -1, -1, 3, 8, 49, 41, -1, -1, 8, 62, 29, 25, -1, -1, -1, 74, -1, 82, -1, -1, -1, -1, 74, -1, -1, 73, 0, -1, 40, -1, -1, 73, 2, 65, -1, -1, 17, -1, -1, 82, 73, 23, -1, 54, -1, -1, -1, -1, 17, 9, 17, -1, 6, 50, 58, -1, -1, 41, -1, 83, 27, 61, 18, -1, -1, -1, -1, -1, -1, -1, -1, 8, 40, 12, 8, 55, 21, -1, 12, -1, -1, -1, 55, 12, -1, 30, -1, -1, -1, 37, -1, -1, -1, -1, 12, -1, 15, 5, -1, 80, 55, 2, 6, -1, -1, -1, -1, 14, -1, -1, 55, 22, -1, 2, -1, -1, -1, 21, 21, 30, 80, 31, 22, 24, -1, -1, -1, -1, 54, -1, 27, 80, -1, -1, -1, -1, 2, -1, -1, -1, 14, 19, 56, -1, 22, -1, -1, 1, -1, 65, -1, 47, 76, -1, 40, -1, -1, -1, 80, 2, -1, -1, -1, 56, 74, -1, -1, 26, 0, -1, -1, 39, 73, 86, 3, -1, -1, -1, 86, 74, -1, -1, 74, -1, -1, -1, 57, -1, 28, 71, 57, 16, -1, -1, -1, -1, 55, 16, -1, 28, 35, -1, -1, 61, 16, -1, -1, -1, -1, 46, 24, 60, 78, 62, -1, -1, 5, -1, -1, -1, 48, -1, 66, -1, 2, 78, -1, -1, -1, 29, -1, -1, 81, 73, 2, 16, -1, -1, 37, -1, 58, -1, -1, -1, 81, 74, -1, -1, 28, -1, 66, 65, -1, -1, -1, 83, 53, -1, 17, -1, 55, 37, -1, 18, -1, -1, -1, 86, -1, 86, 51, 84, -1, -1, 12, -1, -1, -1, 28, 56, -1, 19, -1, 40, 28, 39, 28, -1, -1, 19, 1, -1, -1, 26, -1, 67, -1, -1, -1, -1, -1, 42, 8, 49, -1, 62, -1, 8, 14, 79, -1, -1, -1, 54, 49, -1, -1, 24, -1, -1, 12, -1, -1, -1, 55, -1, 81, 73, 74, -1, 34, 68, -1, -1, -1, -1, 50, 14, -1, 3, 31, -1, -1, -1, 3, -1, -1, 73, 62, 60, 34, -1, -1, 43, -1, -1, -1, 0, 43, 26, -1, -1, -1, 35, 26, -1, -1, 55, -1, -1, 8, 73, 73, 49, -1, 61, -1, 8, 73, 36, -1, -1, -1, 44, -1, -1, 82, -1, 80, -1, -1, -1, -1, 25, 13, 61, 25, -1, -1, -1, 4, 84, -1, 86, -1, -1, 52, 61, -1, -1, -1, 82, 73, -1, -1, -1, 15, 73, -1, -1, 29, 32, -1, -1, 12, -1, 85, 43, 81, -1, -1, 77, 8, -1, -1, -1, 73, -1, -1, 81, 81, 46, 76, -1, -1, 29, -1, 79, -1, -1, 21, 81, -1, 53, 21, -1, -1, -1, 51, -1, -1, -1, 30, -1, 25, 56, 35, 30, -1, -1, 26, -1, -1, 5, -1, 17, -1, 28, -1, 17, -1, -1, 60, -1, -1, 83, 50, -1, 57, -1, 31, 1, 0, -1, 77, 22, -1, -1, -1, 32, -1, 12, -1, -1, 83, -1, -1, -1, 49, 17, -1, -1, 5, 74, 6, 74, -1, -1, -1, 50, -1, 74, 74, -1, -1, 82, -1, -1, 37, -1, -1, 73, 2, 34, -1, -1, 25, -1, 25, -1, 62, -1, -1, 10, 46, 4, -1, 31, -1, 38, -1, -1, -1, -1, 86, 84, 73, 31, -1, -1, -1, 84, 60, -1, 73, 31, -1, -1, 73, -1, 74, -1, -1, 6, -1, -1, -1, 1, 1, 0, 43, -1, -1, 43, 10, -1, 78, -1, -1, 26, -1, -1, 11, -1, 65, -1, 65, -1, -1, -1, 73, 55, -1, 73, 29, 27, -1, -1, 27, 34, -1, 60, -1, -1, 48, -1, 53, -1, -1, 41, -1, -1, -1, 8, 82, 82, -1, 14, 13, -1, -1, 76, 78, 2, -1, -1, -1, 76, -1, 71, -1, -1, 27, -1, -1, -1, 83, 73, 1, 1, -1, -1, -1, -1, 25, 67, 66, 74, -1, -1, -1, 23, -1, 73, -1, -1, 60, -1, -1, 82, 56, -1, 41, 9, 62, -1, 43, 83, 73, -1, 73, 63, -1, -1, -1, 82, -1, -1, -1, -1, -1, -1], "value": [32, 33, 1, 11, -52, -60, 49, -48, -59, 50, 39, -43, 38, -56, -46, -62, 53, 1, -62, 49, -54, -60, -64, 18, 38, 1, -4, 6, 30, 11, -1, 55, 47, 35, 0, 31, -3, 5, 9, -3, 6, -4, 0, -7, -3, -8, 32, 33, 3, 31, -5, 0, 5, 20, 16, 55, 12, 1, 4, -1, 7, -3, 55, 0, -7, 55, 1, -6, -8, 49, 32, 10, 2, 27, 59, 9, 0, 5, -2, 5, 41, 29, 53, 4, -1, 33, -3, 1, 17, -1, -6, -7, 27, 30, 19, 27, 54, 50, 10, 0, 4, 3, 2, 0, 40, -3, -6, 54, 0, 53, 7, 0, 2, -2, -7, 36, 28, 19, 59, 54, 9, 4, -2, -4, 0, -4, 18, 0, 37, 7, 1, 5, -7, 14, -6, 55, 0, -5, 50, 26, 1, 30, -6, -2, 60, 3, -3, 22, 46, 9, 2, 9, -1, 0, 23, -3, 3, 9, 0, 6, -7, 49, 32, 1, 23, 25, -6, -1, -3, 11, -1, 4, 16, 22, 9, 0, 47, 2, -2, 7, 13, -3, 3, -7, 50, 26, 15, 1, -6, 1, 1, -4, 49, 3, -1, 22, 20, 8, -1, 0, 23, -3, 3, 42, 6, 1, -6, 36, 29, 48, 55, 9, 0, 7, 0, 31, -5, 2, 1, 45, -1, -5, 35, 1, 14, -1, 7, 25, -5, -2, 51, 17, 43, 7, -3, 43, 22, 35, 1, -3, 57, 34, 9, -1, 2, 1, 6, 6, -3, 23, 0, -5, -6, 55, 26, 0, -5, 7, -3, 35, -1, 47, 5, -1, 2, 18, 3, -2, 56, 40, 7, -1, 5, 8, -3, -6, 29, 26, 0, 52, -3, -6, 7, -3, 41, 0, 4, 0, 37, 45, 4, 0, -1, 32, 2, 55, 6, -1, -6, 28, 26, 1, 27, -5, -2, 3, 6, 10, -3, 1, 11, 6, 0, 41, 3, -3, 13, -1, 55, 6, -1, -6, 36, 38, 0, 57, -2, -6, 5, 6, 2, 54, 19, 6, 1, -3, 55, 48, 56, 2, -1, 2, -4, -5, -6, 35, 9, 34, 7, -2, 1, 8, 1, 43, -4, 2, 56, 26, 2, 5, -2, 19, -4, 55, 50, 2, -3, -4, 54, 26, 52, 35, -2, 23, -2, 3, -5, 54, 16, 4, -2, 4, 38, 7, -2, 3, 61, 6, -1, -4, -5, 30, 26, 1, -5, 2, -2, 28, 13, 4, -3, 3, 3, 17, 31, 3, -2, 21, 3, -2, 27, 6, 3, -6, 50, 26, 0, -4, 8, -2, 10, -1, 3, 16, 0, 55, 25, 6, 57, 18, 0, 5, -3, -1, 15, -6, -1, 6, -6, 31, 5, -4, 43, 40, 57, 4, -1, -1, -2, 54, 38, 58, 2, -4, 60, 48, 5, 0, -3, -3, 30, 10, 11, -1, 37, 6, 0, 0, 4, -4, 0, 2, 58, 1, -4, 8, -2, 15, 5, 1, 5, 0, -6, 33, 42, 8, -4, 5, -1, 30, 5, 24, -2, 4, 11, 4, -2, 5, -6, 1, -5, 56, 13, 4, -1, -4, 5, -6, 47, 17, 39, 16, 0, 6, -3, 30, 25, -1, 59, 5, -1, 43, -2, 3, -1, 4, 35, -4, 1, 53, 32, 43, 8, -3, 41, 47, 33, 3, -2, 0, -2, 44, -4, 2, 19, 54, 28, 5, 2, 1, -2, -5, 30, 27, 54, 4, 0, 0, 54, 3, -2, 5, -2, 0, 7, 1, -3, 37, 2, 43, -1, 2, 7, -6, -2, 53, 27, 41, 0, -4, 4, 47, 38, 0, 3, -3, 22, 18, 6, -1, 1, 38, -4, 45, 7, -1, 4, -6, 42, 11, 14, -3, 38, 5, -1, 1, -2, 14, 22, -3, 1, 27, 0, 58, 33, 6, 2, -2, 25, -4, -1, 30, 45, 8, -2, 58, 56, 31, 56, 5, -1, 24, -1, 60, 3, -1, -3, -2, 10, 4, 57, -1, -6, -5, 6, -5, 47, 56, 14, 7, 5, 1, 0, 16, 3, -2, 55, 30, 61, 4, -2, 1, -2, -4, 7, -4, 0, 53, 47, 2, 15, 51, 57, 5, -2, -1, 35, 0, 2, -2, 44, 2, -2, 3, 32, 1, 6, 0, -4, -5, 54, 54, 57, 14, 4, 17, 5, -3, 1, 55, 6, 5, 37, 0, 3, -1, -3, 16, 1, -4, 11, 1, -5, 6, -5, 25, 59, 49, 0, 2, 15, 5, 32, -3, 3, -1, -2, 1, -3, 14, 3, 31, -2, 2, 3, -1, 53, 4, 45, 13, 33, 3, 0, -2, 15, 0, -4, 10, 4, 25, 40, -4, 2, 20, 2, -3, 2, 4, -5, 55, 21, 41, 3, 2, -1, -3, 12, -1, 55, 22, 10, 5, 0, 35, -3, 47, 5, -2, 4, 0, -2, -4, 56, 25, 1, -3, 0, 25, -1, 4, -1, 55, 2, 48, 0, 3, 25, 4, 2, -2, 12, -1, 4, -3, -4, 53, 45, 18, 56, 32, 4, 39, 0, 24, 4, 0, -2, 19, 2, -1, 6, 2, 57, 38, -3, 0, -5, -5, 53, 26, 4, -1, 44, 11, 0, -1, 3, 4, 1, 0, -2, 45, 1, -1, 20, -2, 4, 2, 5, 1, -5, 28, 56, 2, 16, 2, 29, 0, -3, 10, 15, 5, 27, 4, -3, 13, 10, -2, 4, -1, 16, 2, -5, -4, 5, -5, 45, 16, 57, 25, 41, 2, 5, -2, -1, 18, 26, -2, 2, 3, 2, -2, 17, 3, 55, -3, 1, 20, 57, 51, 18, -1, 3, 0, 20, 2, -4, 23, 29, 6, -2, 1, 52, 3, -1, 24, -3, 25, 1, -4, 48, 10, 17, -2, 4, 1, 55, -3, 2, 5, 0, 31, 6, -3, 1, 57, 5, -1, 29, -5, 9, 2, -2, 31, 26, 37, 23, -4, 53, 0, -4, 21, 0, 59, 5, -1, 6, -2, 50, 8, -1, 2, 12, -4, 1, -4, 5, -5, 12, 32, 4, 1, 0, -2, 34, 59, 35, 0, 55, 3, 40, 2, 52, -4, 1, -3, 3, 2, -3, 53, 9, -2, 49, 53, 37, 6, 5, 5, -2, 2, -1, 27, 3, 0, 4, 1, -4, 1, -1, 5, 1, -5, 53, 10, 4, 40, 3, -2, 5, 57, 58, 31, 15, 1, 42, -2, 1, 2, 1, 3, -3, -4, 5, 1, -5, 51, 35, 56, 3, 3, 19, 53, 13, -4, 46, 19, -3, 1, -2, 2, 1, -3, 55, 16, 0, 3, -1, -4, 7, -4, 29, 16, 4, 5, 17, -3, 1, 16, 4, 8, -3, 2, 54, 24, -2, 36, 24, -2, 3, -1, -4, 8, -4, 47, 16, 19, -3, 36, 3, -1, 26, 3, 16, -2, 33, 43, 3, -2, -2, 35, 7, 1, -3, 1, 5, -4, 53, 15, 8, -1, 59, 45, 7, 3, 38, 36, 21, -2, 2, -2, 2, 3, -2, -2, 23, 1, -4, 31, 47, 26, 21, 53, 5, -2, -1, 53, 24, 13, 3, -1, 42, 29, 1, -2, 4, -3, -1, 5, 1, -5, 53, 2, 3, 31, 7, -3, 8, -1, 48, 1, 19, 24, -2, 1, 2, 4, 54, -2, 1, 25, -2, 2, -2, 51, 27, 18, 4, 2, 40, 31, 0, -5, 1, 7, -2, 3, 0, 2, -3, 2, 2, 28, 0, 5, 0, -3, 14, 28, 44, -1, 3, 4, 6, -4, 39, 42, 42, 20, 0, -3, 0, 0, 58, 17, 53, 4, -2, 0, -4, 57, 8, 22, -4, 1, 29, 33, 2, -2, 43, 46, 24, 50, -3, 2, 4, -2, 49, 3, -1, -1, -2, -3, 57, 4, 3, 4, -4, 31, 1, 35, 2, -3, 4, 0, 16, 30, 3, 31, 51, -2, 3, 3, -2, -2, -3, 53, 1, 19, 35, 1, -4, -4, 1, -3, 44, 1, -3, 53, 16, 44, 8, 1, -2, 3, 2, 0, -1, -4, 5, 15, 50, 6, -2, 3, -2, 16, -1, 2, 39, 5, -2, 2, 13, 58, 45, 5, -1, -1, 12, -3, 1, 56, 1, 25, 0, -4, 3, 3, 60, 44, 14, 2, 36, 0, 8, -1, 49, 47, 4, 0, -1, -1, -3, -4, 42, 31, 31, 27, 12, 3, 0, 5, 39, 42, -2, 2, 49, 2, -2, -3, 4, 57, 52, 3, -1, -2, -2, 53, 14, 42, 2, -2, 46, 13, -2, 50, 8, -2, 40, 4, -2, 3, 0, 17, -3, 1, -3, 5, 2, -5, 8, -3, 9, 7, 2, -3, 52, 22, -1, 16, 22, 58, 36, 4, -1, -1, 17, 1, -3, 59, 2, -3, 2, 47, 47, 10, 2, 24, 26, 0, 3, 20, -3, 38, 2, -1, 11, 53, 17, 2, -4, 1, 1, 17, 1, -4, 24, 2, 50, 12, 1, -2, 24, -2, 54, 3, -1, 13, 30, 4, 1, 9, 16, 4, 8, 2, -3, -1, -3, 53, 29, 52, 43, 3, 35, 7, 3, -1, 20, 0, -3, -2, 5, 2, 15, 14, 5, -2, 4, 0, -1, -3, 27, 1, 16, 56, 7, -1, 3, -2, -1, 1, -2, 8, 3, 4, -1, 24, 2, 55, -3, 3, 2, 2, -4, 57, 3, 1, -2, 3, 49, 9, -1, 30, 31, 3, 49, 1, 54, 0, -4, 19, 2, -1, -2, 6, 0, -4, 16, 19, 29, -1, 2, 32, 5, -1, 11, -3, 15, 21, -3, 2, 54, 0, 5, -3, 18, 3, -2, 0, -2, 53, 52, 38, 7, 18, 1, -3, 46, 32, 2, 6, -2, 1, -2, 11, -1, 2, 14, -1, 3, 49, -5, 1, 26, 2, 60, -1, -4, 6, 28, -1, 4, 21, 36, 56, 28, -2, 4, -3, 4, 27, -2, 25, -1, 2, -4, 1, 23, 33, 1, -3, -4, 44, 1, 3, 19, 22, 3, -1, 14, 58, 2, -2, -1, 10, -3, 23, -1, 3, 54, 57, 0, 33, 4, 0, 45, 23, 24, 45, -4, 0, 1, 47, 2, 13, 1, -4, -1, -3, 10, 1, -4, 15, 2, -2, 34, 2, -3, 40, 44, 55, -2, 1, 45, 1, -2, 14, 61, 39, 2, 50, -2, 2, -3, -3, 55, 58, 8, -1, 55, 27, 48, 3, 0, 4, 3, 11, 52, 19, 23, -2, 1, -1, 2, 3, -2, -2, -2, 59, 34, 58, 39, 59, 52, 1, 40, -3, 2, -2, 36, 17, 3, 43, 1, -2, -2, 28, -3, 2, -3, -3, 5, -4, 32, 3, -3, 12, 56, 35, 44, 1, 4, 0, -2, 44, 4, 0, 47, 20, 2, 44, -2, 0, 2, 51, 33, 46, 15, 59, 35, 33, -2, 3, -1, -4, 24, -2, 30, 22, 3, -3, 4, -3, 17, -1, 2, -2, 48, 1, 9, 3, 22, 1, -4, 1, -3, 41, 1, 56, 9, 2, 21, -2, 1, 2, 28, 11, 0, -4, 3, 15, 49, 2, -2, 17, 9, 0, -3, 34, 16, 19, 32, 0, 4, -3, 11, 33, -2, 0, 44, 2, -1, -2, 5, 2, 18, 28, 30, 31, -3, 1, 1, -3, 59, 9, -2, 37, 31, 3, 0, 27, 40, -3, 1, 1, -3, 43, 46, 48, 15, 9, -1, 3, 47, 1, -3, -1, 11, 2, 9, 2, 53, 26, -3, 2, 2, 40, -2, 2, 2, 18, 27, 11, -1, 3, 16, -2, 34, -2, 3, -1, 7, 18, -1, 4, 15, -2, 38, 34, 2, 0, -3, 4, 10, -2, 9, -3, 59, 9, -1, 54, 2, -2, -3, 9, 2, 23, 47, 14, 2, -1, 16, 1, -3, -2, 53, 9, 1, 0, -2, 32, 37, 1, 27, 0, 4, 16, 46, -4, 2, 41, 0, 17, 0, 5, -1, -3, 3, 59, 54, 3, 3, 22, -1, 44, 53, 29, 1, 4, -3, 24, 13, 2, -4, 46, 4, -2, 20, 1, -3, -3, 16, 1, 2, 15, 1, -3, 56, 0, -1, 3, -2, -2, 51, 9, -2, 55, 55, 0, 3, -3, 41, 4, -1, 14, 59, 44, 56, 3, -1, 13, 3, -3, -3, 8, 50, 43, 0, 3, -2, 8, 28, 4, 0, 5, 2, -2, 57, 61, 39, 3, 2, 10, 2, 45, 28, 10, 2, 0, -2, 39, -4, 1, 14, 2, 15, -4, 2, -4, -3, 38, 16, 42, 34, 2, -3, -3, 30, 5, -1, 23, 2, -2, 36, 4, 1, -4, 0, 16, 61, 2, -2, -3, 9, 9, 2, -2, 18, 47, 2, -1, 14, 2, 3, 29, 10, -1, -4, 28, 54, 4, -3, -1, 50, 3, -3, 22, 2, 41, 54, 1, -2, 30, -3, 22, -1, 4, 51, 7, 3, 31, 29, -2, 1, 2, 35, -4, 1, -2, 9, -2, 38, 25, 28, 46, 3, 0, 4, 2, -2, 12, -3, 8, -3, 38, 2, 40, -2, 2, 10, 0, 2, 18, 1, -3, 5, 2, 53, 15, 6, 1, 42, 19, 1, -4, 1, 10, -2, 17, 2, 0, 5, 0, 3, -4, 2, 14, -1, 2, 48, 24, 37, 19, -1, 2, 3, 15, 3, 54, 50, -1, -4, 12, 3, -2, 22, -3, 1, 14, 28, 56, 3, -1, 39, -1, 49, 4, 41, 2, -3, 14, 57, 31, 3, 16, 3, 1, -3, 2, -3, -1, 25, 3, 16, 59, 2, -2, -1, 18, 1, -2, 37, 54, 0, 3, 49, 4, 53, -2, 2, 34, -3, 2, -3, 60, 9, 6, 45, 2, -2, 44, 1, 1, 25, -4, 1, 43, -2, 3, 2, 0, 7, -2, 40, 2, 0, -3, 61, 13, 1, 58, 18, 21, -2, 1, 34, 14, 2, 44, 0, -3, 43, -1, 8, 0, -5, 23, 5, -1, -3, 57, 14, 2, 0, 5, 9, 2, -3, 30, 5, 28, 1, 4, -1, 49, -1, 59, 3, -2, 7, -4, 0, -3, 4, 18, 49, 1, -2, 2, -2, -1, 39, 8, 40, 49, 2, -1, -3, 24, 2, 37, -3, 0, 1, -2, 2, 14, 7, 2, 55, 56, 9, -2, 58, 11, 15, 2, 58, 17, -1, 1, 3, 7, 0, 4, -2, -2, -3, -2] } }, "worth": { "trees": 20, "feature": [38, 42, 78, 12, 73, -1, 12, 13, 75, 86, 22, -1, 28, 16, 11, -1, -1, -1, 65, -1, -1, 56, 64, 74, -1, -1, 5, -1, -1, 65, -1, -1, 49, 86, 45, -1, -1, 4, -1, -1, -1, 43, 26, 12, 73, 43, -1, -1, 32, -1, 12, 5, -1, -1, 11, -1, -1, 30, -1, 84, -1, -1, 68, 85, -1, -1, -1, 11, -1, -1, 74, 49, -1, -1, 44, -1, -1, 74, 30, -1, -1, 16, 65, -1, 60, -1, -1, 23, 12, 30, -1, 23, 26, -1, -1, -1, 13, 55, -1, 31, 81, -1, -1, -1, -1, 21, 86, 83, 64, 14, -1, -1, -1, 26, -1, -1, -1, 84, -1, -1, -1, 78, 42, 8, 22, 76, 13, 65, -1, 75, -1, -1, 42, 49, -1, 83, 82, 12, 35, -1, -1, 1, -1, -1, -1, 14, 74, -1, -1, -1, -1, -1, 38, 84, 30, 4, 26, -1, -1, -1, 19, 21, 1, -1, -1, -1, 19, -1, -1, 47, 13, -1, -1, 31, 86, -1, -1, -1, 68, -1, -1, 12, 21, 46, -1, 16, 48, -1, 26, 11, 52, -1, 41, -1, -1, 71, -1, -1, -1, 60, -1, 0, -1, -1, 54, -1, -1, 62, 17, 47, -1, 25, 8, -1, -1, -1, 20, 3, 8, 10, -1, -1, 74, -1, 73, -1, 73, 50, -1, -1, -1, 56, -1, -1, -1, 65, 58, -1, 9, 23, -1, -1, -1, 75, 7, 13, 58, 20, -1, 29, -1, -1, -1, 80, 44, -1, -1, -1, -1, -1, 8, 19, 69, 24, 23, 19, 8, -1, 0, -1, -1, 84, -1, -1, -1, -1, 2, 34, -1, -1, -1, 75, 38, 14, -1, -1, 55, -1, -1, 1, 51, 83, 8, -1, 22, -1, -1, -1, -1, -1, 8, 80, 42, 5, -1, -1, -1, 80, -1, -1, 8, 42, 5, 28, -1, -1, 86, 32, -1, 31, -1, -1, 55, -1, 21, -1, -1, 55, -1, 29, -1, 38, 55, 1, 31, 52, -1, -1, -1, -1, -1, -1, 35, 19, 41, 10, -1, -1, -1, 46, -1, -1, -1, 28, -1, 35, -1, -1, 28, 40, 40, 12, 6, 15, 10, 53, 82, 53, 81, 59, 34, -1, -1, 56, -1, -1, -1, 53, -1, -1, 59, -1, -1, 8, 63, -1, 45, 52, -1, -1, -1, -1, 13, 58, 60, 14, -1, -1, 10, -1, -1, 74, -1, -1, -1, 53, 53, 63, 3, 15, -1, -1, -1, 55, 17, -1, -1, -1, 56, 8, -1, -1, 79, -1, -1, 33, 60, -1, -1, 49, -1, -1, 52, 17, -1, 5, -1, -1, 84, 8, 31, -1, -1, -1, 1, 74, -1, -1, -1, 15, 54, -1, -1, 26, 62, 51, 0, 78, -1, -1, -1, 35, -1, -1, 19, -1, -1, 42, 22, -1, -1, -1, 43, 15, 14, 85, 11, 61, 73, -1, -1, 79, -1, 2, -1, -1, 23, -1, 80, 16, -1, -1, 13, -1, -1, -1, 34, 11, 17, -1, 70, -1, 1, -1, -1, 82, 76, -1, -1, -1, 62, 9, -1, -1, -1, 83, 51, 68, -1, 56, 2, -1, -1, -1, 85, 47, -1, -1, -1, 85, 81, 84, 77, -1, -1, -1, 78, -1, -1, 59, -1, -1, 8, 12, 43, 12, 4, 65, -1, -1, 20, 38, -1, 10, 33, -1, -1, -1, -1, 8, 80, -1, -1, 33, -1, -1, 86, 64, -1, 12, -1, -1, -1, 85, 37, 4, 25, -1, -1, -1, 53, 2, -1, -1, -1, 69, 47, 12, 58, -1, -1, 60, -1, -1, -1, -1, 4, 47, -1, -1, 41, 11, -1, -1, 33, -1, -1, 12, 37, 54, 85, -1, 72, -1, -1, 81, 41, 0, -1, 0, 81, -1, -1, -1, -1, 69, 76, -1, -1, -1, 12, 6, 65, 43, -1, -1, -1, 73, 71, -1, 21, 63, 65, 10, -1, -1, -1, 73, -1, -1, 8, 62, 85, -1, -1, -1, 30, 22, 73, -1, 32, -1, -1, -1, -1, 75, -1, -1, 33, -1, 16, -1, 51, -1, -1, 78, 78, -1, 80, -1, -1, 75, -1, 20, -1, -1, 8, 3, 56, 22, 58, 73, -1, -1, 49, -1, 74, -1, 7, -1, -1, -1, 56, 12, -1, 34, -1, -1, 76, -1, -1, 14, 86, 39, 69, 5, -1, -1, -1, -1, 51, 30, -1, -1, -1, -1, 1, 39, 13, 71, 76, 13, -1, -1, -1, 56, 73, -1, -1, 5, -1, 78, -1, -1, 26, 76, -1, 8, 75, -1, -1, 76, 12, -1, 13, -1, -1, 18, 0, 10, 53, -1, -1, -1, -1, 68, -1, -1, 67, 19, -1, -1, -1, 32, -1, 66, 6, 74, -1, -1, -1, 33, -1, -1, 8, 43, 3, -1, 53, 52, -1, -1, -1, 73, 80, 78, 40, 52, 51, -1, -1, 38, -1, 7, 38, -1, -1, 71, -1, -1, 41, 48, 59, 43, -1, 62, -1, 48, -1, -1, 52, -1, -1, 47, -1, -1, -1, 9, -1, -1, 42, 1, 33, -1, -1, 74, -1, 9, -1, -1, 52, 21, 82, 13, 66, -1, -1, -1, -1, 59, -1, -1, -1, 7, -1, 4, -1, -1, 8, 8, -1, 14, -1, 16, -1, -1, 41, 30, -1, 66, -1, -1, 4, -1, 65, -1, -1, 3, 38, 51, 52, 43, 18, 73, 22, 53, 75, -1, 21, 76, 16, 20, -1, -1, -1, 86, 73, 26, -1, -1, -1, 18, -1, -1, 23, 68, 48, -1, -1, -1, -1, 28, -1, -1, 16, 34, 73, -1, 28, -1, -1, 76, -1, -1, 19, 85, 69, 74, 61, 11, -1, -1, 16, -1, -1, 55, 35, -1, -1, 10, -1, -1, 57, 0, -1, -1, -1, -1, 85, 60, 13, 65, -1, -1, 64, -1, -1, 73, 3, -1, 17, -1, -1, 5, -1, -1, 25, -1, -1, 21, -1, 42, -1, -1, 13, 63, -1, -1, 34, -1, -1, 1, 68, 35, 10, 81, 56, -1, -1, -1, -1, 27, -1, -1, 74, -1, -1, 84, 64, 30, 10, -1, -1, 27, -1, 21, 1, -1, -1, -1, 71, -1, -1, 51, 41, -1, -1, 43, -1, -1, 77, 1, 80, 76, 50, -1, -1, -1, 77, 80, -1, -1, -1, 4, 32, -1, 77, -1, -1, 16, 14, -1, -1, 46, -1, -1, 34, -1, 47, 81, -1, -1, -1, 31, 41, 21, 85, 32, 75, 31, 16, -1, -1, -1, 10, 8, -1, 11, -1, 0, -1, -1, 14, -1, -1, 43, -1, -1, 0, 31, 1, 73, 80, -1, -1, 11, -1, -1, 24, -1, -1, -1, 31, 41, -1, -1, -1, 83, 24, -1, 31, 20, -1, -1, 5, 11, -1, -1, -1, 1, 60, -1, -1, 70, -1, -1, 53, 73, -1, 58, 50, 30, -1, -1, 62, 5, -1, 83, 20, -1, -1, 35, -1, -1, -1, -1, 13, -1, 23, 67, -1, -1, 5, -1, 56, -1, -1, 31, 23, 22, -1, 12, -1, -1, 12, 75, -1, 43, 57, -1, -1, -1, 81, 20, -1, -1, 48, -1, -1, 41, 56, -1, -1, 65, -1, 69, 21, 62, 44, -1, -1, -1, 52, -1, -1, -1, 75, 18, 40, 43, 35, 21, 0, 27, 47, -1, -1, 13, -1, -1, 56, 50, -1, 74, -1, 13, 5, -1, -1, -1, 11, 66, 56, -1, -1, -1, 51, 82, 8, -1, -1, -1, 39, -1, -1, -1, 51, 14, -1, -1, 59, -1, -1, 8, 52, 10, 1, 19, 4, -1, -1, 37, -1, -1, 76, -1, 19, -1, -1, 38, -1, 73, -1, 67, -1, -1, 49, 21, 43, -1, 0, 14, -1, -1, 53, -1, 4, -1, -1, 24, -1, -1, 42, -1, -1, 43, 20, 41, 44, -1, -1, 50, -1, -1, 2, -1, -1, 48, 8, 13, -1, -1, 10, -1, 40, -1, -1, -1, 8, 20, -1, 65, 79, -1, -1, 69, 57, 13, -1, -1, -1, -1, 43, 10, -1, -1, -1, 13, 52, 10, 61, 25, 57, 42, 15, 80, -1, -1, 11, -1, 48, -1, -1, -1, 76, -1, -1, 65, -1, 66, -1, -1, -1, 75, -1, -1, 65, 51, 13, 60, -1, -1, -1, 28, 34, -1, -1, 18, -1, -1, 14, 44, -1, 78, -1, -1, 23, -1, -1, 18, 76, 42, 71, -1, 3, 66, 82, -1, -1, 45, -1, -1, 86, 36, -1, -1, 4, -1, -1, 8, 4, -1, 22, -1, -1, 78, -1, -1, 51, 65, 8, 86, -1, -1, -1, -1, 55, -1, 83, -1, -1, -1, 86, -1, 10, -1, -1, 21, 8, 3, 61, 1, 10, 2, 36, 61, 27, -1, -1, 45, -1, -1, 65, -1, 33, -1, -1, 15, -1, -1, 82, 6, 80, -1, -1, 49, 10, 6, -1, -1, 12, -1, -1, 7, 14, -1, -1, 10, 16, -1, 50, -1, -1, -1, -1, 19, -1, 49, 49, -1, -1, 52, -1, -1, 34, 43, 10, 26, -1, -1, -1, 26, 2, 9, -1, -1, -1, 48, -1, -1, 85, 31, -1, -1, -1, 27, 54, 14, 40, -1, -1, -1, 81, 3, -1, 16, -1, -1, -1, 41, 30, 36, 79, -1, -1, -1, 54, 68, 28, -1, -1, -1, -1, -1, 7, -1, 4, 74, 40, 38, -1, -1, 28, -1, 0, -1, -1, 34, -1, -1, 52, 10, 40, 63, 8, 54, 41, -1, -1, 30, -1, 75, -1, -1, 47, -1, -1, 16, 57, -1, -1, 25, -1, -1, 33, -1, -1, 84, 11, -1, -1, -1, 82, 1, 40, 10, -1, -1, 69, 9, -1, -1, -1, 61, 59, -1, -1, 77, 20, 0, 80, 40, 26, -1, 73, -1, -1, -1, -1, -1, 43, 83, 74, 46, -1, -1, -1, -1, -1, 80, 12, 20, -1, -1, 29, -1, 13, -1, 61, -1, -1, -1, 26, -1, 83, 76, -1, -1, 67, -1, -1, 12, 6, 70, 40, 11, 73, 55, 36, -1, -1, 44, -1, 79, -1, -1, -1, 11, 36, -1, -1, 67, -1, -1, 85, 74, -1, -1, -1, 40, 6, 7, -1, -1, -1, 59, -1, -1, 39, 64, 19, 28, 4, -1, 82, 35, -1, -1, -1, -1, 4, 3, -1, -1, 35, -1, 38, -1, -1, -1, 6, -1, 79, 29, 5, 61, -1, 13, 40, -1, 85, -1, -1, -1, -1, -1, 80, -1, -1, 78, 8, 51, 14, 52, 86, 77, -1, -1, -1, 61, -1, -1, 86, 10, -1, -1, 69, 16, 0, -1, -1, -1, -1, 1, -1, 4, -1, -1, 48, 80, 33, -1, -1, 85, 12, -1, -1, -1, -1, 66, 76, 66, -1, -1, -1, 45, -1, -1, 14, 38, 13, 22, 39, 17, -1, 74, -1, 34, 85, 25, 47, -1, -1, 24, 11, -1, -1, -1, 11, -1, -1, 5, 7, -1, -1, 83, 73, -1, 1, 23, -1, 10, -1, -1, -1, 24, 1, -1, -1, 49, 57, -1, -1, 35, -1, -1, -1, 13, 0, 54, 68, 73, 48, -1, 56, -1, -1, -1, 83, 56, -1, -1, -1, -1, 12, 3, 51, 0, -1, -1, 59, -1, 7, -1, 10, -1, -1, -1, 41, 4, 83, -1, -1, -1, -1, 43, 13, 43, 13, 21, 24, -1, -1, 84, -1, -1, 29, -1, 64, -1, -1, 43, 12, -1, 43, 50, -1, 83, -1, -1, -1, 21, -1, 70, -1, -1, 32, -1, -1, 1, -1, 81, 0, -1, -1, -1, 42, 39, 13, 39, 51, 21, 50, -1, 18, -1, 75, -1, 19, 13, -1, 47, -1, -1, -1, 34, -1, -1, 28, 21, 25, 70, 17, -1, 8, 11, -1, -1, -1, -1, 74, 3, 0, -1, -1, -1, 81, 69, -1, -1, -1, 69, 54, 4, -1, -1, 50, -1, 18, -1, -1, 85, -1, -1, 86, 6, 51, 74, -1, -1, 13, -1, -1, 68, 31, -1, 23, -1, -1, 13, -1, -1, 29, -1, 30, -1, 66, -1, -1, 86, 68, -1, -1, -1, 38, 8, 12, 51, 42, 85, 10, 8, -1, 50, -1, -1, -1, -1, -1, 76, -1, -1, 75, 7, 57, 25, 34, -1, -1, -1, 80, 35, -1, -1, -1, 70, -1, -1, -1, 51, -1, 30, -1, 61, 75, -1, 42, -1, -1, 16, 76, -1, -1, -1, 59, -1, -1, 42, -1, 40, 1, -1, -1, -1, 39, 20, 43, 50, 37, 2, 28, 61, -1, 48, -1, -1, 86, -1, -1, 16, 55, 84, -1, -1, 1, 55, 21, -1, -1, 42, -1, -1, -1, 49, 53, -1, -1, -1, 75, -1, -1, 77, 71, -1, 30, 21, -1, -1, 16, -1, 81, -1, -1, -1, -1, 43, 84, 13, 50, -1, -1, 54, -1, 27, -1, -1, 14, -1, -1, 55, 0, -1, -1, -1, 40, 24, 47, -1, -1, 28, -1, -1, -1, 12, 50, 15, 85, 43, 31, -1, 71, -1, -1, 26, -1, 61, -1, -1, 12, -1, 4, -1, -1, 27, 61, 20, 50, 64, -1, -1, 16, 12, -1, 70, -1, -1, -1, -1, 13, -1, -1, 18, 69, 21, 24, -1, 15, -1, -1, 60, -1, -1, 86, 53, -1, -1, -1, 12, -1, 2, -1, -1, 3, 51, 15, 6, -1, 11, -1, 70, -1, -1, 15, 39, 40, 37, 42, -1, -1, 19, 78, -1, -1, -1, -1, 19, -1, -1, 2, 17, 10, 33, -1, 21, -1, 30, -1, -1, 74, -1, -1, -1, 57, 74, 79, -1, -1, -1, 8, 40, -1, -1, 9, 86, -1, -1, 49, -1, -1, 85, 61, 43, 24, -1, 67, 41, -1, -1, 78, 5, 26, -1, -1, 5, 65, -1, 28, 40, 2, 36, 46, -1, 80, -1, 30, -1, -1, -1, 48, -1, -1, -1, 11, 52, 27, -1, -1, -1, -1, -1, 77, -1, 0, -1, -1, 52, 10, 22, -1, 26, 81, -1, 26, -1, -1, 44, -1, 1, 75, -1, -1, 19, -1, -1, 76, 25, -1, -1, -1, 35, 15, -1, 5, -1, -1, 18, 51, -1, -1, -1, 61, 78, 24, -1, -1, 0, 80, 22, -1, -1, 26, -1, -1, -1, 27, -1, -1, 40, -1, -1, 9, 11, 40, 28, 86, -1, -1, -1, 71, -1, -1, -1, 58, 10, 30, -1, 43, 22, -1, -1, -1, 86, -1, -1, 78, 43, 66, -1, -1, 66, -1, -1, 10, 5, 57, -1, 27, -1, -1, 84, -1, -1, 33, -1, 17, -1, -1, 8, 76, 21, 5, 8, 51, -1, 17, -1, -1, 52, 26, 15, -1, -1, 71, -1, -1, 11, -1, -1, 21, 4, 59, 21, -1, -1, 77, 17, -1, 77, 57, -1, -1, -1, 36, -1, -1, 20, -1, 4, -1, -1, 53, 73, 23, -1, -1, -1, 77, -1, -1, 83, 29, -1, 11, -1, -1, 9, 8, -1, -1, -1, 81, 74, 39, 8, 73, 2, 76, -1, 76, -1, -1, 78, 58, -1, -1, 75, -1, -1, 54, -1, -1, 39, -1, -1, 50, 8, -1, 31, -1, -1, -1, 71, -1, -1, 15, 12, -1, -1, 51, 26, 82, -1, -1, -1, 84, -1, -1, 13, 47, 30, -1, 4, -1, -1, 75, 48, -1, -1, -1, 22, -1, 63, 31, 59, 10, -1, -1, -1, 22, -1, -1, -1, 28, 14, 12, 76, 48, 61, 76, -1, -1, 40, 5, -1, 42, -1, -1, 85, 4, -1, 61, 62, -1, 55, -1, -1, -1, -1, 23, -1, 53, -1, -1, 9, 75, 56, 70, -1, -1, 9, -1, -1, 14, 76, -1, -1, -1, 59, 7, 49, -1, -1, -1, 8, 86, -1, 52, -1, -1, 71, -1, -1, 6, 61, -1, 13, -1, -1, 60, -1, 85, 9, -1, -1, 40, 66, -1, 3, -1, -1, -1, 65, 73, 10, 38, 47, -1, -1, -1, -1, -1, 43, 59, 5, 82, -1, -1, 10, -1, -1, -1, 55, 14, -1, -1, 33, -1, -1, 35, 78, 80, 24, 51, -1, -1, -1, 42, 33, -1, -1, -1, 31, -1, -1, 52, -1, -1, 23, 40, 22, 74, 76, 42, -1, -1, -1, 48, 4, 37, 82, -1, -1, 41, -1, 84, 58, 50, -1, -1, -1, 39, 28, 6, -1, -1, -1, -1, -1, 51, 27, 44, -1, 75, 83, 62, 75, -1, -1, 73, -1, -1, 73, -1, 63, -1, -1, -1, 58, 86, 34, -1, -1, -1, -1, 6, -1, -1, 80, 33, 21, 77, -1, -1, 0, 56, -1, -1, 20, 42, -1, -1, -1, 12, 65, 4, -1, 51, -1, -1, 10, 1, 82, 81, -1, 12, -1, -1, -1, -1, 35, -1, -1, 76, 63, -1, -1, 21, -1, 31, -1, -1, 42, -1, 8, -1, 14, 68, -1, -1, -1, 12, 8, 6, 76, 10, 14, -1, -1, -1, -1, 81, 85, 44, 3, -1, -1, 33, 37, 4, 25, -1, -1, -1, 63, -1, -1, -1, 31, -1, -1, -1, 4, -1, 77, 58, -1, -1, 52, -1, -1, 49, 29, -1, -1, 12, 51, -1, -1, -1, 78, 13, 20, 13, 23, 43, 30, 21, -1, 13, -1, 19, -1, 68, -1, -1, 16, 19, 52, 84, -1, -1, 1, 8, -1, -1, -1, -1, 69, 43, 23, 57, -1, -1, 48, -1, 58, 85, -1, -1, -1, -1, -1, -1, 24, 71, 13, 74, -1, 3, 34, 25, -1, -1, -1, 10, -1, 7, -1, -1, 12, 32, -1, 77, -1, -1, -1, 53, -1, -1, 75, 65, -1, -1, -1, 36, 61, -1, 75, -1, -1, 52, 80, 27, 50, -1, 62, 17, 76, -1, 71, -1, -1, 25, 10, 61, -1, -1, -1, 79, 54, 3, -1, -1, 55, 76, -1, -1, -1, -1, 26, -1, -1, 80, 12, 47, 50, -1, 61, -1, 61, -1, -1, 58, -1, 27, -1, 0, -1, -1, 16, -1, 43, 75, -1, -1, -1, 43, 1, 74, -1, -1, 24, -1, -1, -1, 69, 62, 24, -1, -1, 8, -1, 1, -1, -1, 61, -1, -1, 83, 53, -1, -1, -1, 14, 83, 32, 1, 7, 17, 65, -1, -1, -1, 11, -1, 9, -1, 24, -1, -1, 26, -1, -1, 11, -1, -1, 52, 13, 34, 24, -1, -1, 49, 77, -1, -1, 68, -1, 5, -1, -1, -1, -1, 52, -1, 3, 29, -1, -1, -1, 39, 13, 44, 42, 73, 3, -1, 61, 61, 36, -1, -1, -1, -1, 66, 85, 23, -1, -1, -1, 73, 85, 71, 56, -1, -1, 2, -1, -1, -1, -1, 12, 80, 31, -1, -1, -1, 43, 58, -1, 12, -1, -1, -1, 73, 44, 19, -1, -1, -1, 41, -1, -1, 51, 28, 24, -1, 54, 0, -1, -1, 29, -1, -1, -1, 80, 58, 19, 21, 57, -1, -1, 71, 11, -1, -1, -1, 1, 18, -1, -1, 54, -1, 47, -1, -1, -1, 1, 8, -1, 34, -1, -1, 19, 30, 60, -1, -1, -1, 51, -1, -1, 17, 39, 51, 24, 86, 36, 46, -1, 39, -1, -1, 41, -1, -1, 77, -1, -1, 22, -1, 60, -1, -1, 35, 21, -1, 40, 18, -1, 10, -1, 39, -1, 9, -1, -1, 75, 71, -1, -1, -1, 5, -1, -1, 4, -1, -1, 54, 61, 15, 18, -1, 2, -1, 54, -1, -1, 42, -1, 0, -1, -1, -1, 80, 2, 71, -1, -1, 12, -1, 0, 12, -1, -1, 37, -1, -1, 19, -1, 12, 20, -1, 28, -1, -1, -1, 40, 43, 42, 10, 15, 14, 75, -1, -1, -1, 61, 13, -1, 41, -1, -1, 0, -1, -1, 13, 30, 34, -1, -1, 63, -1, -1, -1, 20, 15, 50, -1, -1, 56, 33, 79, 10, -1, -1, -1, 36, 28, -1, -1, -1, -1, 1, 73, 73, 69, 29, -1, -1, -1, 29, 56, -1, -1, -1, 10, 43, -1, 16, -1, -1, 57, -1, -1, 51, -1, 68, 51, 68, -1, 3, -1, -1, -1, -1, 7, 42, 8, 35, -1, 76, -1, -1, 8, 65, 18, -1, 0, -1, -1, 42, 50, -1, -1, -1, 2, 13, 59, 12, -1, -1, 34, -1, -1, 77, 0, -1, 78, 29, -1, -1, -1, 81, -1, -1, 1, 8, 58, -1, -1, 80, -1, -1, 30, 46, 84, 41, 57, -1, -1, -1, 61, -1, -1, 18, 53, -1, 70, -1, -1, -1, -1, 73, 43, -1, 21, -1, -1, 24, -1, -1, 13, 83, 20, -1, -1, -1, 15, 53, 63, -1, -1, 55, 49, -1, -1, 81, 46, -1, 56, 68, -1, -1, 60, -1, -1, 3, -1, -1, 5, -1, -1, 40, 65, 15, 51, -1, 15, 24, -1, -1, -1, 65, 23, 8, 8, 50, 28, -1, -1, 27, -1, 13, 63, -1, -1, 32, -1, -1, 1, 9, -1, -1, -1, -1, 61, -1, 43, -1, -1, 81, 8, 79, 21, -1, -1, 30, 20, -1, -1, 16, -1, -1, 77, 13, 10, -1, -1, 11, -1, 54, -1, -1, 11, -1, -1, 6, -1, -1, 69, -1, 77, -1, 28, 84, 55, 31, -1, -1, 65, -1, -1, -1, -1, 74, 28, 78, -1, 71, 31, -1, -1, -1, 33, 30, -1, 8, 63, -1, -1, -1, 73, 60, -1, -1, -1, 74, 31, 64, -1, 6, 3, -1, 75, -1, -1, -1, 61, 66, -1, -1, 61, -1, -1, 49, -1, -1, 40, 40, 23, 15, 52, 43, 34, 84, 32, 47, 10, -1, -1, -1, -1, 58, -1, -1, 67, 5, -1, -1, 79, 51, 0, -1, -1, 30, 82, -1, -1, -1, -1, 50, 35, -1, -1, 81, 8, 57, 77, -1, 56, 46, -1, -1, 35, -1, -1, -1, 51, 20, -1, -1, -1, 51, -1, 83, -1, 17, -1, 33, -1, -1, 83, 12, -1, 16, -1, 53, -1, -1, 2, -1, 82, -1, -1, 42, 20, 63, 75, -1, 18, 21, 11, -1, -1, -1, 24, -1, 75, 49, -1, -1, -1, 63, -1, -1, 13, 81, 74, -1, 61, 55, 13, -1, -1, 5, -1, -1, -1, 57, -1, 80, 2, -1, -1, -1, 52, 75, 21, 75, -1, -1, 16, -1, 56, -1, -1, 17, 73, 67, -1, -1, -1, 13, 13, 2, 1, -1, 25, 64, -1, -1, -1, 28, -1, 21, -1, -1, 12, 86, 17, 7, 10, -1, -1, -1, -1, 18, -1, -1, 16, -1, -1, -1, 42, 12, 83, 48, -1, -1, -1, 13, 74, 57, -1, -1, 13, 66, -1, -1, 65, 29, -1, -1, 26, -1, 76, -1, -1, 68, -1, -1, 21, 30, 34, 35, -1, 35, -1, -1, -1, 73, -1, -1, -1, 71, 36, 8, 17, 85, 58, -1, 63, -1, -1, -1, 73, -1, -1, 32, -1, -1, 48, 18, 53, 49, 74, -1, -1, -1, -1, 50, 7, 7, -1, -1, -1, 62, 49, -1, 83, -1, -1, 41, -1, -1, 40, 12, 81, 50, -1, 22, -1, -1, 32, -1, -1, 23, -1, 13, -1, -1, -1, 70, 38, -1, -1, 11, -1, -1, 42, 37, 39, 39, 8, 67, 2, 69, 62, -1, -1, -1, 84, 41, 0, 50, -1, -1, -1, 57, -1, -1, 74, -1, -1, 22, 76, 23, -1, 17, -1, -1, 86, 79, 16, -1, 58, -1, -1, -1, -1, 48, -1, -1, 13, 62, 84, -1, -1, 8, 86, 53, 49, -1, 43, -1, -1, -1, -1, 73, 61, -1, -1, 24, 9, 29, -1, 65, -1, -1, 50, 41, -1, -1, -1, 59, 11, 10, -1, -1, -1, 26, -1, -1, 14, 81, 25, -1, 16, 21, -1, 62, -1, -1, -1, 61, -1, 74, -1, -1, 24, 8, -1, -1, 3, -1, 14, -1, -1, 83, 29, -1, -1, 13, -1, -1, 1, 36, 19, -1, -1, -1, 58, -1, -1, 34, 57, 37, 50, -1, -1, 75, 1, -1, -1, -1, 63, 33, -1, -1, 33, -1, -1, 66, -1, -1, 9, 8, 73, 38, 0, 18, -1, 28, -1, -1, 18, -1, 81, -1, -1, 18, 76, 2, 68, -1, -1, 61, 81, 6, -1, -1, -1, 73, 18, -1, 58, -1, -1, -1, 69, -1, -1, 60, -1, 53, -1, -1, -1, 80, 23, 1, -1, 44, -1, -1, 71, 34, -1, -1, 24, 55, 13, -1, -1, -1, 1, -1, 76, -1, -1, 51, 46, 42, 80, -1, 20, 48, 55, -1, -1, -1, -1, -1, -1, 52, -1, -1, 58, 47, -1, 23, 55, -1, -1, 17, 9, -1, 23, -1, -1, -1, 80, -1, -1, 42, 85, 71, 76, 51, -1, 44, 4, -1, -1, 83, -1, 17, -1, -1, 56, -1, 5, -1, -1, 84, 0, 20, -1, -1, 56, 48, 19, -1, -1, -1, -1, 81, 42, 17, -1, -1, 62, -1, -1, 26, 18, 8, -1, -1, 21, 78, -1, -1, 86, -1, -1, -1, 85, 15, -1, -1, 41, 37, -1, -1, 4, -1, 46, -1, -1, 8, 28, 21, 61, 49, -1, -1, -1, 54, 69, 55, -1, 36, 74, -1, -1, 69, -1, -1, -1, 6, 9, -1, -1, -1, 79, 85, 75, 40, 20, -1, -1, 4, -1, -1, 40, 59, 75, -1, -1, 66, -1, -1, 62, 8, 37, -1, -1, 33, -1, -1, -1, 3, 9, 83, -1, -1, -1, 80, 3, 69, -1, -1, 8, 32, -1, -1, -1, 82, -1, -1, 42, 37, 10, -1, -1, 48, -1, -1, 78, 84, -1, -1, -1, 1, 8, 56, 17, -1, -1, 10, 42, 26, 1, -1, -1, -1, -1, 39, -1, 0, 78, -1, -1, -1, 13, 4, 78, 1, 7, -1, -1, 22, -1, -1, -1, 40, 13, 61, -1, -1, 70, -1, 38, -1, -1, 33, -1, -1, -1, 23, 81, 63, 73, 77, -1, -1, 21, -1, -1, 40, -1, -1, 33, 84, -1, 51, -1, -1, -1, 42, 42, 11, 15, 63, -1, -1, -1, 22, 55, -1, -1, 81, 43, -1, -1, -1, 63, 1, -1, 73, -1, 69, -1, -1, -1, 74, 49, -1, -1, -1, 27, 11, 42, 82, -1, 3, -1, 76, -1, -1, 52, 14, 23, 33, 9, 25, -1, -1, -1, 85, -1, -1, 11, -1, -1, 75, 52, 75, -1, -1, 80, -1, 14, -1, -1, 64, -1, -1, 49, 23, 81, 44, 32, -1, -1, 53, 31, -1, -1, -1, 62, -1, -1, 4, 37, -1, -1, -1, 32, 61, -1, 33, 31, 63, 31, -1, 73, -1, -1, -1, 52, -1, -1, -1, 56, -1, 23, -1, -1, 7, 20, 53, 4, -1, -1, -1, 49, 57, -1, -1, -1, 12, 8, 80, -1, -1, 7, -1, 33, -1, 18, 59, 14, 18, -1, -1, -1, -1, -1, 84, -1, -1, 73, 28, 55, -1, 79, -1, -1, 79, 28, 37, 10, -1, -1, -1, -1, 32, -1, 35, 67, -1, -1, -1, 31, -1, 84, 25, -1, -1, -1, 40, 23, 52, 40, 43, 73, 43, -1, 73, -1, -1, 12, 22, 81, 49, 59, -1, 76, -1, -1, 43, -1, -1, 19, 50, -1, 11, -1, -1, 9, -1, -1, 12, 83, -1, -1, 12, 55, 83, 67, -1, -1, 73, -1, -1, 83, -1, -1, 32, -1, 7, -1, -1, 84, 60, -1, -1, -1, 57, 12, 41, 12, 81, 29, -1, 73, -1, -1, 69, -1, -1, -1, 42, 13, 0, 75, -1, -1, -1, 43, 17, 65, -1, 25, -1, -1, 35, 65, -1, -1, -1, 8, 67, -1, -1, 11, -1, -1, -1, 34, -1, -1, 8, -1, 55, 41, -1, 56, 27, -1, -1, -1, 67, -1, -1, 13, 49, 52, 40, -1, -1, 38, -1, -1, 33, 17, 42, 34, 25, -1, -1, 10, -1, -1, -1, 55, 83, -1, -1, -1, 68, -1, -1, 38, -1, 51, -1, -1, 38, 48, -1, 8, 53, -1, -1, 4, -1, -1, 85, 21, -1, -1, 36, -1, -1, 38, 23, 42, 23, 51, -1, 22, 21, 73, -1, 77, -1, -1, 74, 74, -1, -1, 32, -1, -1, 62, -1, 83, 8, -1, 51, 64, -1, 30, -1, 13, -1, -1, 50, -1, -1, 3, 86, -1, -1, 30, -1, -1, 77, 76, 17, 9, 84, 32, -1, 25, -1, -1, -1, 75, -1, -1, 48, -1, 44, -1, -1, 79, 3, 75, -1, -1, 81, -1, -1, -1, -1, 1, 9, 49, 59, -1, -1, 12, -1, 75, -1, 73, 27, -1, -1, 75, -1, -1, 6, -1, -1, 48, -1, 60, 51, 86, -1, -1, 73, -1, -1, 30, 84, 2, -1, -1, -1, 21, -1, -1, 52, 50, 23, 80, 53, -1, -1, 30, -1, -1, 61, 34, -1, -1, 19, 19, 9, -1, 7, -1, -1, 0, -1, -1, -1, 76, 62, 83, 70, 55, 71, 73, 48, -1, -1, 26, -1, -1, 32, -1, -1, -1, -1, 8, 84, -1, -1, 74, -1, 81, -1, -1, 13, -1, 80, -1, -1, 19, 0, -1, -1, 8, 23, -1, -1, 2, 48, -1, -1, -1, 76, 1, -1, -1, 75, -1, 44, 8, -1, -1, -1, 52, 41, 54, 28, 84, 22, -1, -1, 61, -1, -1, 47, 65, -1, -1, 64, -1, 18, -1, -1, 81, 26, -1, -1, -1, 11, 76, 32, 19, -1, 32, -1, -1, 73, -1, -1, -1, 23, -1, 17, -1, 86, -1, -1, 25, 76, 8, 8, -1, -1, 35, -1, -1, -1, 61, 9, 34, 83, 76, -1, -1, -1, 40, -1, -1, 24, -1, -1, -1, 14, 52, 6, 8, 42, 10, 83, 10, 27, 14, 21, -1, 12, 5, 56, -1, -1, 42, 60, -1, 47, -1, -1, -1, 22, -1, -1, 57, -1, -1, 82, 42, 59, -1, 62, -1, 27, -1, -1, 20, 41, -1, -1, -1, 81, -1, -1, 26, -1, -1, 58, 12, 51, 2, -1, -1, 82, 11, -1, 60, 61, -1, -1, 17, -1, 12, -1, -1, -1, 60, 59, -1, 55, 16, -1, -1, -1, 84, -1, -1, 56, 0, 28, 85, -1, -1, -1, 60, 8, -1, -1, -1, 4, -1, -1, 44, 8, 33, 68, -1, 37, -1, -1, -1, -1, 69, 43, -1, -1, -1, 41, 44, -1, -1, 41, -1, -1, 40, 58, 24, -1, 40, -1, -1, 74, 74, 39, 73, 38, -1, -1, -1, 4, -1, -1, 66, -1, -1, 25, 46, -1, -1, -1, -1, 8, 79, 51, 49, 4, -1, -1, 12, -1, -1, 51, 74, -1, 24, -1, -1, -1, -1, 83, 63, 10, -1, -1, -1, -1, 6, 4, 69, 12, -1, -1, 63, -1, -1, 40, 23, 60, 84, 53, -1, -1, -1, 78, 0, -1, 23, 24, -1, 55, -1, -1, -1, -1, 0, -1, 67, 36, 66, -1, -1, -1, 14, 56, -1, -1, 0, -1, -1, 74, -1, 73, -1, -1, 22, 6, 86, 35, 23, 23, -1, -1, 74, -1, -1, 31, -1, -1, 59, -1, 84, -1, -1, 74, 16, -1, -1, -1, 82, 62, 76, 22, 41, -1, -1, 77, -1, -1, 79, 22, -1, -1, 8, -1, -1, -1, 55, 23, -1, -1, 24, 49, -1, -1, -1, 27, 61, 43, 2, -1, 86, -1, 58, 10, -1, -1, -1, 43, -1, 63, -1, -1, 8, 6, 41, 25, 61, -1, -1, 52, -1, -1, 4, 15, -1, -1, -1, 34, 40, 75, 58, -1, -1, 62, -1, -1, 44, 4, 55, -1, -1, -1, 61, 15, 58, -1, -1, 22, -1, 3, -1, 5, -1, -1, -1, 47, 8, -1, 82, -1, -1, -1, 21, 76, 18, 52, 73, 51, -1, -1, -1, 43, -1, -1, 6, -1, 66, -1, -1, -1, -1, 28, 42, 13, 11, 16, -1, 39, -1, -1, 73, -1, 4, 45, -1, -1, -1, 28, -1, -1, 82, 51, 12, 18, 42, 22, -1, -1, -1, 20, 27, -1, 49, -1, -1, 39, -1, -1, -1, -1, 70, 74, 70, 27, -1, 38, -1, 27, -1, -1, -1, -1, -1, 34, 2, 80, 73, 48, 8, -1, -1, -1, -1, -1, 71, 82, 37, -1, -1, 85, 62, -1, -1, -1, -1, 20, 59, -1, 66, -1, -1, 75, -1, 74, 56, -1, -1, -1, 3, 40, 16, 75, 37, 28, 61, 13, 13, -1, -1, -1, -1, 47, 25, -1, 24, -1, -1, 80, 2, -1, 22, -1, 25, -1, -1, 3, -1, -1, 33, 41, 83, 23, -1, -1, -1, 51, 73, -1, 43, -1, -1, -1, 13, -1, -1, 19, 18, 51, 19, 20, 31, 62, -1, -1, 59, 61, -1, -1, 25, -1, -1, -1, 2, -1, 81, 7, -1, -1, 10, -1, -1, 73, 13, 19, 27, 65, -1, -1, 9, -1, 80, 43, -1, -1, -1, 34, -1, -1, -1, -1, 28, 76, 17, 73, -1, 32, 47, -1, -1, 11, 3, -1, -1, -1, 59, 83, 21, -1, -1, 25, -1, -1, -1, 8, 5, 47, -1, 79, 56, 14, 56, -1, -1, -1, -1, -1, 81, 73, 16, -1, -1, 12, 29, -1, 46, -1, -1, -1, 54, -1, 75, -1, -1, 31, 54, -1, -1, 61, 84, 52, -1, -1, -1, -1, 10, 86, 23, 73, -1, -1, 8, -1, -1, 48, -1, -1, 26, -1, -1, 53, 37, 74, -1, 22, 47, -1, -1, -1, 30, 1, 23, -1, -1, -1, 42, -1, 32, 79, -1, -1, 32, 52, -1, -1, -1, -1, 53, 18, 32, 56, 74, 18, -1, 17, -1, 76, 32, -1, -1, -1, 18, -1, 56, -1, 5, 53, -1, -1, -1, -1, 40, 13, 8, -1, 29, -1, -1, -1, -1, 38, 43, 21, 42, 28, 50, 41, 1, -1, 43, 60, -1, 22, -1, 81, -1, -1, -1, -1, -1, 41, 27, -1, -1, 67, -1, -1, 31, 22, -1, -1, -1, 12, 83, 74, -1, 0, 43, 9, -1, -1, 25, -1, -1, -1, 28, 8, -1, 13, -1, -1, -1, 28, 75, 75, 86, -1, -1, -1, 83, 59, 0, -1, -1, 10, -1, 73, -1, -1, 74, 29, -1, 2, -1, -1, -1, 75, -1, 52, -1, -1, 57, -1, 16, -1, 51, -1, -1, 61, 50, 42, 38, -1, -1, -1, 39, 57, 37, -1, -1, 83, -1, -1, -1, 12, 51, -1, -1, -1, 43, 8, 40, 16, 7, -1, -1, 13, 65, -1, 21, 27, -1, -1, -1, -1, 51, -1, 65, -1, 17, -1, -1, 36, 54, -1, 70, -1, -1, 22, 21, 51, 58, -1, -1, 84, 22, 22, 23, -1, -1, -1, -1, 10, 75, -1, -1, -1, 46, -1, -1, 67, 80, -1, -1, -1, 42, 46, 67, 57, -1, -1, -1, 16, 81, 8, -1, 77, -1, -1, 81, -1, -1, 11, -1, -1, -1, 24, 34, -1, 38, -1, -1, 8, 43, 45, 10, 40, 82, 30, 59, -1, -1, 26, -1, -1, -1, -1, 57, -1, 39, -1, -1, 58, 10, 42, 42, 44, 8, 22, -1, -1, -1, -1, 25, -1, -1, 37, -1, 26, -1, -1, 59, -1, -1, 3, -1, 47, -1, 52, 10, 59, -1, -1, 65, 27, -1, -1, -1, -1, 33, 78, 39, 8, 53, -1, -1, 61, 59, -1, -1, -1, 18, -1, -1, -1, 39, -1, -1, 76, 13, 58, 71, -1, -1, 1, 27, 62, 28, 58, -1, -1, 12, 83, 50, -1, -1, -1, -1, -1, 13, -1, -1, 67, 12, 64, -1, -1, 7, -1, -1, -1, 4, 58, -1, -1, 13, 43, -1, 41, 0, -1, -1, 79, -1, -1, -1, 75, 4, 49, -1, -1, -1, -1, 12, 40, 49, 86, 13, 9, -1, -1, 64, 13, 55, -1, -1, -1, 21, -1, -1, 2, 9, -1, -1, 8, -1, 50, -1, -1, 12, 1, 75, -1, -1, -1, 60, 28, -1, -1, -1, 86, 11, 14, 3, 10, 3, 73, -1, 48, -1, -1, 18, -1, 5, 3, -1, -1, -1, 6, -1, -1, 86, 3, 42, 17, -1, -1, 73, -1, 47, 9, -1, -1, -1, 28, 1, -1, -1, 33, -1, 6, -1, -1, 38, 73, 42, -1, -1, -1, 30, 10, -1, -1, 78, -1, -1, 39, 43, -1, 37, 77, -1, -1, 40, 9, -1, -1, -1, 6, -1, 81, 14, 4, -1, -1, 30, -1, -1, -1, 44, 56, 10, 68, 82, -1, -1, 12, 2, -1, -1, 41, 41, -1, -1, -1, -1, 82, 42, 75, -1, -1, -1, 18, -1, -1, 83, 40, -1, 61, -1, -1, -1, 39, 3, 43, -1, -1, 57, 4, 3, -1, -1, 21, -1, -1, 77, -1, -1, 64, 61, 71, 32, -1, -1, 13, -1, 38, -1, -1, 18, 66, 83, -1, -1, -1, 80, -1, -1, 54, 56, 8, -1, -1, -1, 30, -1, -1, 28, 30, 53, 6, -1, -1, 82, 20, -1, 31, -1, 78, -1, -1, 68, 39, 16, -1, -1, -1, -1, 56, 0, -1, -1, -1, 8, 31, 2, 8, 48, -1, -1, 75, -1, 78, -1, -1, 81, 78, 32, 76, -1, -1, -1, 78, 58, 30, 43, -1, -1, 40, -1, -1, -1, -1, 25, 40, 12, 80, 13, -1, -1, -1, -1, 57, -1, -1, -1, 33, 73, 80, 8, 77, 24, 28, -1, -1, -1, 77, -1, -1, -1, 73, 31, -1, -1, -1, 80, 42, -1, -1, -1, 73, -1, 39, -1, -1, 8, 20, -1, 34, 65, -1, -1, -1, 1, -1, 82, 55, -1, 24, -1, -1, -1, 40, 22, 42, 14, 42, 15, 85, 14, 56, 14, -1, -1, 55, 73, 56, -1, -1, 41, -1, -1, -1, 34, -1, -1, 29, 31, 17, -1, 41, -1, -1, -1, -1, 13, 74, 73, 47, -1, 19, -1, -1, 74, -1, 2, -1, -1, 83, 1, 4, 60, -1, -1, 49, -1, -1, -1, 12, 67, -1, -1, 49, -1, 0, -1, 51, -1, -1, 75, 56, -1, -1, 16, -1, 14, 29, 45, -1, -1, 28, 7, 84, 28, -1, -1, 77, -1, -1, -1, 66, -1, -1, 35, -1, -1, 14, -1, 13, -1, -1, 47, 15, 26, -1, -1, -1, 61, 43, -1, 2, 31, -1, 80, -1, -1, -1, 86, -1, -1, 19, -1, 7, -1, -1, 38, 13, 13, 21, 42, 17, 54, 58, 85, 67, 56, -1, 75, -1, 76, 47, 73, -1, -1, -1, 35, -1, -1, 26, -1, -1, -1, 32, -1, -1, -1, 42, 82, 1, -1, 17, 71, 76, -1, -1, -1, 55, 49, -1, -1, -1, 81, 29, -1, -1, 43, -1, -1, 31, -1, 35, 51, -1, -1, 73, -1, 0, -1, -1, 23, -1, -1, 52, 18, 73, -1, 51, -1, -1, 12, 35, 11, -1, 19, -1, -1, 25, -1, -1, -1, 3, 22, -1, 8, 7, -1, 49, 83, -1, -1, -1, 62, -1, -1, 26, 73, -1, 53, -1, -1, 85, 50, -1, -1, 21, -1, -1, 51, -1, 79, 25, 75, 52, -1, -1, 64, 43, 58, -1, -1, 65, -1, -1, -1, -1, 6, -1, -1, 77, 53, 8, 13, 8, 19, 77, 81, -1, -1, -1, 42, 54, 23, 66, -1, -1, 47, -1, -1, -1, -1, 71, -1, 81, 25, -1, 77, 34, -1, -1, -1, -1, 11, -1, 9, 27, 65, -1, -1, -1, -1, 31, 75, -1, -1, -1, 23, 83, -1, -1, 17, 26, 2, 86, -1, -1, -1, 73, 3, -1, 73, -1, 48, -1, -1, 27, -1, 19, 46, -1, -1, -1, -1, 73, 75, 83, 10, -1, -1, 77, -1, -1, -1, -1, 24, 54, 23, 8, 57, -1, 66, -1, -1, 69, -1, 73, -1, 73, -1, -1, -1, 50, 85, 40, 77, 2, 52, -1, -1, -1, -1, -1, 11, 75, -1, -1, -1, 42, 42, 51, 3, -1, -1, 0, -1, -1, 40, 0, -1, -1, 86, 5, -1, 20, -1, -1, 37, 52, -1, -1, -1, 32, -1, -1, 53, 71, 13, 61, 3, -1, 55, -1, -1, 69, 56, -1, 59, -1, -1, 32, 79, -1, -1, 18, 10, -1, -1, 47, -1, -1, 10, 1, 16, -1, -1, -1, 2, -1, -1, 20, 4, -1, 19, 11, 50, 53, 13, 17, -1, 22, -1, -1, -1, 18, 30, -1, -1, 64, -1, -1, -1, 18, -1, -1, 8, -1, 60, -1, -1, 63, 7, 82, 4, 52, -1, -1, 18, 43, -1, -1, 18, -1, -1, -1, -1, 11, -1, -1, 29, 35, 9, -1, -1, -1, 25, 14, -1, -1, -1, 21, 40, 65, 12, 22, 12, 46, 51, -1, -1, -1, 22, 84, 65, -1, -1, -1, 48, -1, 30, -1, -1, 20, 40, 32, -1, -1, 40, -1, -1, 22, -1, -1, 29, 74, 8, 65, -1, 53, -1, 83, 79, -1, -1, -1, 32, -1, 32, -1, -1, -1, 71, 0, -1, 31, 30, -1, -1, -1, 77, -1, 8, 59, -1, 54, -1, -1, -1, 51, 13, 58, 16, -1, -1, 48, -1, 36, -1, -1, 17, 9, -1, -1, -1, 35, 2, -1, 30, -1, -1, 85, 10, 51, 12, -1, 37, 84, -1, 25, -1, -1, -1, 82, 41, 67, 41, -1, -1, -1, -1, -1, 40, 48, -1, -1, -1, 24, -1, -1, 12, 14, 43, 40, 81, 0, -1, 67, -1, -1, 85, 64, -1, 18, 26, -1, -1, -1, -1, 23, -1, -1, 52, 60, 27, -1, -1, 29, -1, -1, -1, 53, 86, -1, -1, 61, -1, -1, 73, 8, 78, 57, 11, 33, -1, -1, 40, -1, -1, -1, -1, 8, 35, 33, -1, -1, -1, 32, -1, 84, 21, 31, 24, 11, -1, -1, -1, -1, -1, 49, -1, -1, 76, -1, 55, 85, 12, -1, -1, -1, 53, -1, -1, 40, 43, 9, 2, 52, -1, -1, 77, -1, 73, -1, -1, 51, 58, -1, -1, 85, 86, -1, -1, -1, 28, 21, 48, -1, 4, 59, -1, -1, -1, 77, 10, -1, -1, 74, -1, -1, 86, 40, 17, -1, 17, -1, -1, 70, 13, 22, -1, -1, -1, 8, -1, 62, -1, -1, 66, -1, 28, -1, 33, -1, -1, 12, 76, 43, 3, -1, -1, 40, 43, 66, -1, -1, 37, -1, -1, 58, 10, -1, 31, 55, -1, -1, 13, 21, -1, -1, -1, 4, 47, -1, -1, -1, 14, 6, 8, 67, 76, -1, -1, -1, 40, 82, -1, -1, 79, -1, -1, 32, 86, 11, 26, 46, -1, -1, 57, -1, -1, -1, 39, 70, 77, -1, 26, -1, -1, 28, 40, -1, -1, -1, -1, 82, -1, -1, 6, 72, 8, -1, -1, -1, 73, 3, -1, -1, 0, 39, 14, -1, -1, -1, 47, -1, -1, 51, 80, 59, 74, -1, -1, -1, 27, -1, 76, 28, 64, -1, -1, -1, -1, 36, 20, 36, -1, -1, -1, -1, 40, 38, 41, 23, 42, 83, 31, 21, -1, 31, 67, -1, -1, 58, -1, -1, 13, 12, -1, 11, -1, -1, 73, 58, -1, -1, 73, 60, -1, -1, -1, 41, 80, 42, 24, -1, 73, 65, -1, -1, 54, -1, -1, 65, -1, 29, -1, -1, -1, 74, -1, 32, -1, -1, 43, 58, 85, -1, -1, 74, 25, 32, 60, -1, -1, -1, 62, -1, 11, -1, -1, -1, 12, 58, 16, -1, -1, 28, -1, -1, 18, 26, -1, -1, -1, 42, 13, 50, 1, -1, -1, 80, 75, 13, 86, 65, -1, 75, -1, 13, -1, -1, -1, -1, 20, -1, 60, 67, -1, -1, 71, -1, -1, -1, 8, 42, 83, 70, 13, 43, 44, -1, -1, -1, -1, 4, -1, -1, 31, -1, 60, 70, -1, -1, -1, -1, 3, 71, -1, -1, 85, 57, 71, 75, 23, -1, 32, -1, -1, 12, -1, 6, -1, -1, 55, -1, -1, 86, 75, 29, 64, -1, -1, 60, -1, -1, 52, 2, 75, -1, -1, -1, -1, 22, 30, 19, -1, -1, 57, -1, -1, -1, 61, -1, -1, 46, 74, -1, -1, 48, -1, 2, 30, 0, -1, -1, -1, -1, 52, 41, 8, 73, -1, -1, 19, 8, 52, 55, -1, 17, -1, 51, 3, -1, 83, -1, -1, -1, 2, -1, 53, -1, -1, 74, 31, 18, -1, -1, 0, -1, -1, 11, 62, -1, 44, 51, -1, -1, -1, 76, -1, -1, 59, 60, -1, -1, 2, 18, -1, 74, 23, -1, -1, -1, 54, 71, 84, 28, -1, -1, -1, 20, -1, -1, -1, 3, 0, 71, -1, -1, -1, 6, 71, -1, -1, 11, -1, -1, 8, 4, 80, -1, -1, 3, 60, -1, 6, 82, 11, -1, 80, -1, -1, 22, -1, -1, 83, -1, -1, 34, 23, 1, -1, 71, -1, 83, -1, -1, 71, 1, 34, -1, -1, -1, -1, 49, -1, 71, -1, -1, 32, 24, -1, 0, -1, -1, 71, -1, 5, -1, -1, 43, 13, 13, 47, 79, 53, 6, 34, -1, -1, 83, -1, -1, -1, 16, -1, -1, 43, 53, 85, 70, 39, 30, 73, 73, -1, -1, -1, -1, 4, -1, -1, -1, -1, 83, 12, 49, -1, 45, 55, -1, -1, 29, 78, -1, -1, -1, 52, -1, -1, 70, -1, -1, 29, -1, -1, 56, 28, 11, -1, -1, 15, 1, -1, -1, 71, -1, 20, -1, -1, 86, 31, -1, -1, -1, 58, 4, -1, -1, 8, 3, 76, -1, 4, -1, -1, -1, 81, -1, -1, 17, 51, 27, 31, 8, 47, 86, -1, -1, 34, -1, -1, 2, 64, -1, -1, 17, 30, 61, -1, -1, 48, 67, -1, -1, -1, 80, 24, -1, 36, -1, -1, 69, -1, -1, 8, 13, 17, -1, -1, -1, -1, 47, 74, 12, 75, 42, -1, -1, 22, 36, -1, -1, -1, 54, -1, 23, 18, -1, -1, -1, -1, 76, 11, -1, -1, -1, 38, 19, 21, 64, 13, 83, -1, -1, -1, 78, -1, -1, 13, -1, 46, -1, -1, -1, 23, -1, -1, 51, 73, 80, 10, 55, -1, -1, 0, -1, 30, -1, 53, -1, -1, 50, -1, -1, 81, 77, -1, -1, 80, -1, 0, -1, -1, 74, 61, -1, -1, -1, 12, 6, 44, 41, -1, 37, -1, -1, 73, 82, -1, -1, 59, 83, 3, -1, -1, -1, -1, 43, 1, 10, 51, 11, 34, -1, -1, -1, 5, 58, 25, 63, -1, 59, -1, -1, -1, 58, -1, -1, 51, 68, -1, -1, -1, 39, 42, -1, -1, 40, 53, 13, -1, -1, 15, -1, -1, 13, 59, 8, -1, -1, -1, -1, 22, 65, 31, -1, -1, -1, 77, 68, 85, -1, -1, -1, 75, -1, -1, 40, 42, 7, -1, 33, 62, -1, -1, 17, -1, -1, -1, 79, 40, 39, 23, 41, -1, -1, -1, 39, 29, -1, -1, 40, 6, 24, -1, -1, -1, 26, 70, -1, -1, -1, 37, 4, -1, 73, 39, -1, -1, -1, 59, 10, 1, -1, -1, 70, 46, -1, -1, -1, -1, 31, 32, -1, -1, 58, 63, -1, -1, 5, 25, -1, -1, -1, 14, 40, 8, 65, 81, 10, 42, 23, -1, 73, -1, -1, -1, 52, -1, 73, -1, -1, 1, 39, -1, -1, 4, 47, -1, -1, -1, 69, 74, 61, 46, -1, -1, 67, -1, -1, -1, 33, -1, 84, 1, 0, -1, 71, -1, -1, -1, -1, 5, 63, 48, 61, 55, -1, -1, 9, -1, 55, -1, -1, 69, 45, -1, -1, -1, 0, 12, 15, -1, -1, 58, -1, 16, -1, -1, 56, 24, -1, -1, 10, 16, 21, -1, -1, 83, 47, -1, -1, -1, -1, 82, 21, 3, 61, 74, -1, 1, -1, -1, 58, -1, -1, 49, 27, 9, -1, -1, -1, 74, 32, -1, -1, -1, 77, 38, 55, -1, 55, -1, -1, -1, -1, 22, 33, 14, -1, -1, 81, -1, -1, -1, 28, 13, 5, 10, 84, -1, -1, 85, 10, -1, -1, -1, 42, -1, 42, 6, -1, 86, -1, -1, 25, -1, -1, 5, -1, 22, -1, -1, 75, 80, 78, 30, 24, -1, -1, -1, 4, 79, -1, -1, 8, -1, -1, 69, 30, -1, -1, 65, -1, -1, 61, 74, 61, -1, -1, -1, 34, 1, -1, -1, 69, -1, -1, 54, 78, -1, 17, 43, -1, -1, -1, 78, 21, -1, 46, -1, -1, 51, -1, 74, 82, 62, -1, -1, -1, 47, -1, -1, 40, 20, 38, 22, 40, 37, 13, 42, 16, 64, 52, 57, -1, 73, 75, -1, -1, 6, -1, -1, 73, -1, 30, 56, -1, -1, -1, 16, 59, -1, -1, 83, 16, -1, -1, 1, -1, -1, 71, 21, 12, 79, 58, 62, 73, 22, -1, -1, -1, 12, 60, -1, -1, -1, 85, 48, -1, 65, 56, 42, -1, -1, 12, -1, -1, -1, 82, 31, -1, -1, 4, -1, -1, 68, -1, -1, -1, 25, -1, -1, 1, 27, 16, -1, -1, 84, 6, -1, -1, -1, 68, 71, -1, -1, -1, 76, 7, -1, -1, 54, -1, 8, -1, 28, -1, -1, 71, 19, 28, 31, -1, -1, 86, 3, -1, -1, -1, 55, -1, 5, -1, -1, 2, 1, 64, -1, -1, 0, -1, -1, 21, -1, -1, 13, 84, 1, -1, 74, -1, -1, -1, 28, -1, -1, 50, 32, 2, -1, -1, -1, 14, 39, 30, -1, -1, -1, -1, 2, 15, 50, -1, -1, 8, 76, 2, 0, -1, -1, -1, -1, 19, 30, -1, 64, 4, -1, 22, -1, -1, 52, 23, -1, -1, 65, -1, -1, 51, 76, 23, -1, 19, -1, 25, -1, -1, 43, -1, -1, 61, 81, 1, 31, -1, -1, -1, 67, -1, -1, 65, -1, -1, 40, 25, 9, 27, 60, 2, -1, -1, 81, 35, -1, -1, -1, -1, -1, 35, 83, -1, -1, -1, 24, -1, 60, -1, -1, 52, 13, 0, 76, 65, -1, 61, -1, -1, -1, 29, 69, -1, 47, -1, -1, 26, 26, -1, -1, 54, -1, 5, 13, -1, -1, 26, -1, -1, 19, 1, 2, 12, 13, -1, -1, -1, 43, -1, -1, -1, 76, 79, -1, -1, 5, 0, 18, -1, -1, -1, -1, 31, 18, 83, 65, -1, -1, -1, 8, 2, -1, 35, 60, -1, 22, -1, -1, 67, 32, -1, 12, -1, 25, -1, -1, -1, 79, 38, -1, -1, -1, 10, 68, -1, -1, 8, -1, -1, 6, 38, 23, 39, 85, 22, 73, 19, 69, -1, -1, -1, 35, 56, -1, 8, -1, -1, 0, -1, -1, 12, 6, -1, 49, -1, 15, -1, -1, -1, 76, 4, 30, 23, 58, -1, -1, -1, 28, 81, 65, 73, -1, -1, 55, -1, -1, -1, -1, -1, -1, 27, -1, -1, 42, 31, 23, 73, -1, -1, 16, 79, 24, -1, 24, -1, -1, -1, 26, 4, -1, 56, 23, -1, 57, -1, -1, -1, -1, 74, 73, -1, -1, 13, 35, 10, -1, -1, 53, 5, 42, -1, 73, -1, -1, -1, -1, 12, 13, 86, 80, 10, -1, 1, -1, -1, -1, -1, 8, 10, -1, -1, 44, 73, -1, -1, -1, -1, 37, 22, 22, 1, -1, 50, -1, 69, -1, -1, 22, -1, -1, 19, 2, 58, -1, 48, -1, -1, -1, 52, 16, -1, 74, -1, -1, -1, 1, 64, -1, 34, -1, -1, 20, -1, 67, -1, -1, 43, 12, 12, 10, 68, 46, 4, -1, -1, -1, 20, 12, 21, 3, -1, 44, 61, 29, -1, -1, -1, 1, 40, -1, -1, 14, -1, -1, 38, 29, -1, -1, -1, -1, 63, -1, -1, 45, -1, 4, 20, -1, -1, 35, -1, 11, 77, -1, -1, -1, 55, 57, -1, 86, 11, -1, -1, 58, -1, -1, 51, 82, 23, -1, -1, -1, -1, 40, 83, -1, -1, 21, -1, -1, 12, 61, 74, 34, -1, -1, -1, -1, 73, -1, -1, 28, 9, 80, 23, -1, -1, -1, 65, 25, -1, 2, -1, -1, -1, 80, 60, -1, 2, 0, -1, -1, 42, 86, 77, 11, 21, -1, 6, -1, -1, 74, 2, -1, -1, -1, -1, -1, 42, -1, -1, 43, 3, -1, -1, 15, -1, 25, -1, 49, -1, -1, 28, 40, 1, 76, 83, 6, 60, 36, -1, -1, 75, -1, 20, -1, -1, 55, -1, 60, 67, -1, -1, -1, 82, 51, -1, 12, 54, -1, -1, 26, -1, -1, 85, -1, -1, 61, -1, -1, 40, 1, 1, 63, 22, 86, 16, -1, 36, -1, 73, -1, -1, 13, -1, 60, -1, -1, -1, 29, -1, -1, 19, -1, 0, -1, -1, 75, -1, -1, 43, 65, 59, -1, 41, -1, -1, 21, -1, -1, 39, 16, -1, 8, 14, 74, 36, -1, 55, -1, -1, 7, 9, -1, -1, -1, 60, -1, -1, 86, -1, -1, 12, 39, 26, 7, -1, -1, 38, -1, -1, 70, -1, 61, -1, -1, 85, -1, -1, 72, 61, 43, 73, -1, 11, 80, -1, -1, -1, 68, -1, -1, 18, 63, -1, -1, 76, 70, 44, -1, -1, -1, 6, 40, -1, -1, 74, -1, 71, 10, -1, -1, 30, 47, 76, 37, -1, -1, 83, -1, -1, -1, 80, -1, -1, 79, -1, -1, 74, 8, 54, 40, -1, -1, 4, 40, -1, 37, -1, -1, 82, 19, -1, -1, -1, 79, 8, 80, 63, 49, -1, 42, -1, -1, 40, 57, -1, -1, -1, 53, -1, 8, -1, 0, -1, -1, 60, -1, 1, -1, -1, 31, 10, 75, 61, 21, 43, -1, -1, -1, 43, -1, -1, 69, 10, -1, -1, -1, -1, 73, -1, -1, 61, 71, 40, 79, 58, -1, -1, 64, -1, 81, 40, -1, 73, -1, -1, 85, 5, -1, -1, -1, -1, 45, -1, 8, -1, -1, 12, 52, -1, 38, -1, -1, 46, -1, 5, -1, -1, 40, 43, 42, 12, 40, 83, 39, 70, 75, 32, -1, 55, -1, -1, 75, 56, -1, -1, 15, -1, -1, -1, -1, 86, 49, 58, 5, -1, 22, -1, -1, -1, 73, -1, 0, 64, -1, -1, -1, -1, 49, -1, 19, 33, -1, 86, -1, 9, 0, -1, -1, -1, -1, 13, 13, 80, 37, 12, 48, 41, -1, 16, -1, -1, 70, 23, -1, 12, 14, -1, -1, 49, -1, -1, -1, 76, 13, -1, -1, 30, -1, 5, 65, -1, -1, 19, 12, -1, -1, 67, -1, -1, 73, -1, -1, -1, 37, 51, 83, -1, -1, 74, -1, 42, -1, 54, 11, -1, -1, 83, -1, -1, -1, 39, 81, 41, 40, 22, 16, 22, 60, -1, -1, -1, -1, 8, 22, -1, -1, 60, -1, -1, -1, 80, 21, 77, 44, 27, 32, -1, -1, -1, -1, 20, -1, -1, 42, 11, -1, -1, 74, -1, -1, -1, 52, -1, -1, 10, 30, 59, 36, -1, -1, -1, 12, -1, -1, -1, 23, 51, -1, 51, 3, 81, 48, -1, 35, -1, 34, -1, -1, 35, -1, -1, -1, 44, -1, -1, 9, 22, 17, 63, -1, 18, -1, -1, 26, 82, 39, -1, -1, -1, -1, 10, 40, 39, 23, 61, 83, 14, -1, -1, 53, -1, -1, 43, 80, -1, -1, 30, -1, -1, 82, 73, 2, -1, -1, 74, 66, -1, 20, -1, -1, 28, 30, -1, -1, -1, 5, 31, -1, -1, -1, 13, -1, -1, 41, 73, -1, 84, -1, -1, 33, 85, 11, -1, -1, -1, 58, 24, -1, -1, -1, 8, 61, 49, -1, 9, 61, -1, -1, -1, 39, 66, -1, -1, -1, 10, 14, -1, -1, 8, -1, -1, 22, 3, 54, 21, 71, -1, -1, 13, -1, -1, 10, -1, -1, 16, 16, 29, 71, -1, 75, -1, 27, -1, -1, 76, -1, -1, 77, 30, -1, -1, -1, 8, -1, 13, 75, -1, 24, -1, 22, -1, -1, -1, 37, 41, 29, 55, 42, -1, 1, -1, -1, -1, 46, -1, 22, 62, -1, 43, -1, 21, -1, -1, 30, -1, -1, 74, 19, 61, -1, -1, -1, 19, 81, 56, 59, -1, -1, 4, -1, -1, 4, -1, -1, 73, -1, -1, -1, 6, 21, 76, 8, 1, -1, 82, 25, -1, 17, -1, -1, 29, -1, -1, 2, 28, 19, 14, 62, 21, 14, -1, -1, 34, -1, -1, -1, 54, -1, -1, -1, 35, 52, 49, -1, -1, 4, -1, -1, 79, -1, -1, 83, 74, 39, -1, -1, 4, 73, -1, -1, 30, -1, 8, -1, 52, -1, -1, 13, 76, -1, 27, -1, 16, -1, -1, 39, 77, -1, -1, -1, 8, 39, 76, 8, -1, 31, -1, -1, 35, -1, 38, -1, -1, 67, -1, -1, 0, -1, 51, -1, -1, 3, 37, 48, 27, 11, 39, -1, -1, -1, -1, 59, 2, -1, -1, 49, -1, -1, 8, 60, -1, 50, 71, 18, -1, -1, -1, -1, 48, 73, -1, -1, 9, 13, -1, 20, -1, -1, -1, 4, -1, -1, 73, 85, 63, 15, 30, 4, -1, -1, 78, -1, -1, -1, -1, 20, -1, 69, 17, -1, -1, -1, 80, -1, -1, 14, 42, 63, 49, 1, 58, -1, -1, 31, -1, 73, -1, -1, 14, 41, -1, 73, 12, 50, 29, 8, -1, -1, -1, 4, -1, -1, -1, 63, -1, 74, -1, 54, -1, -1, 9, -1, -1, 78, 82, 84, 30, 55, -1, -1, 12, 63, -1, -1, 56, 56, -1, 12, -1, -1, 10, -1, -1, 10, -1, 85, 81, 1, 12, 56, 4, 47, -1, -1, -1, 35, -1, -1, 8, 9, -1, -1, -1, -1, 40, -1, 51, -1, -1, 17, -1, -1, 1, 10, 21, -1, 57, -1, -1, -1, 5, -1, -1, 18, 59, -1, -1, -1, 21, 12, 40, 61, 1, 79, -1, -1, 20, -1, 28, -1, 61, 40, -1, -1, -1, 78, -1, 74, 22, -1, -1, -1, 60, -1, -1, 74, 4, 4, -1, 28, 74, -1, -1, 80, 2, 29, -1, 66, -1, -1, 77, 8, -1, 76, -1, -1, -1, 33, -1, 16, -1, -1, 51, 8, 41, -1, 69, -1, -1, 24, -1, -1, 20, 0, 5, -1, -1, -1, -1, 54, -1, -1, 28, 1, 30, 11, 71, -1, 81, -1, 10, -1, -1, -1, 34, -1, 68, -1, -1, 85, 8, 41, -1, 51, -1, 31, -1, 76, -1, -1, -1, 32, -1, 27, -1, -1, 80, 50, 35, 69, 50, -1, 53, -1, 6, 14, -1, -1, -1, -1, 71, 67, -1, -1, 15, -1, -1, -1, 52, 75, -1, -1, 43, -1, 81, 8, -1, -1, 65, -1, -1, 27, 61, 14, 32, -1, -1, 2, -1, 86, -1, 53, 10, -1, -1, -1, 73, 9, 77, 86, -1, -1, 10, 64, -1, -1, 60, -1, 31, 75, -1, -1, 80, -1, 0, -1, -1, 14, 7, -1, 23, 73, -1, -1, -1, 6, 77, -1, 68, -1, -1, 34, -1, -1, 49, 76, 1, -1, -1, 80, -1, -1, 71, 39, -1, -1, 76, 76, 77, -1, 84, -1, -1, 22, 67, -1, -1, 7, -1, -1, 76, -1, -1, 39, 12, 75, 40, 82, 73, -1, -1, 19, -1, -1, 59, -1, -1, 51, -1, -1, 79, -1, 80, -1, -1, 79, 11, -1, -1, -1, 40, 23, 51, 81, 23, 48, 4, -1, -1, -1, 13, -1, 12, -1, -1, 4, -1, 47, 39, -1, -1, -1, 15, 13, 50, 2, 81, -1, -1, 63, 0, -1, -1, -1, 14, 12, 83, 40, 25, -1, -1, -1, 61, -1, -1, 34, 58, -1, 24, -1, -1, -1, 56, 67, -1, 56, 66, -1, -1, 85, 80, 28, -1, -1, -1, -1, 66, -1, -1, 61, 51, 20, -1, -1, 69, -1, 75, -1, -1, 51, -1, 4, 53, -1, -1, 70, 39, -1, 68, -1, -1, -1, 13, 13, 17, 74, 75, 19, -1, -1, -1, 48, 24, 8, -1, -1, 56, -1, -1, 75, 9, 14, -1, -1, -1, 58, 85, -1, 77, -1, -1, -1, 27, 75, 73, -1, 73, 41, 66, -1, 81, -1, -1, 31, -1, -1, 12, -1, -1, 23, 19, 5, 4, 55, -1, -1, 84, 47, -1, -1, 25, 8, -1, -1, -1, -1, -1, 46, 8, -1, -1, 12, 86, 9, -1, -1, 81, -1, -1, 73, 11, -1, -1, -1, 31, 83, -1, 65, -1, -1, 51, -1, 22, 17, -1, -1, 12, 26, -1, -1, -1, 39, 43, 80, 80, 73, 27, -1, -1, 1, -1, -1, 63, 0, -1, -1, -1, -1, 5, 35, 24, 77, -1, -1, 81, -1, -1, 73, -1, -1, -1, -1, 38, 53, 69, 22, -1, -1, -1, -1, 67, -1, -1, 32, 76, 40, 20, 26, 48, -1, 14, 65, -1, -1, -1, 81, 21, -1, 1, 60, -1, -1, -1, 3, -1, 75, -1, -1, 53, 9, 28, 12, 54, 79, 81, 74, -1, -1, -1, 51, -1, 83, -1, -1, -1, 66, 62, 13, 84, -1, -1, 12, -1, -1, -1, 61, -1, 11, -1, -1, 54, 42, 75, 4, 3, -1, -1, 12, -1, -1, 44, 5, -1, -1, 66, -1, -1, -1, 12, 86, -1, -1, -1, 41, 57, 18, 48, 20, 28, 62, -1, 54, -1, -1, -1, -1, 3, -1, 6, -1, 9, -1, 52, -1, -1, 3, -1, 32, 4, -1, 74, 17, 10, -1, -1, -1, -1, 84, -1, -1, 7, -1, -1, 74, 56, -1, -1, 86, 61, -1, -1, -1, 81, 10, -1, -1, -1, 2, 11, 2, -1, -1, 28, 13, -1, -1, -1, -1, 40, 24, 43, 2, 76, 48, -1, 85, 5, 82, 73, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, 23, 2, 27, -1, 13, 21, -1, -1, -1, 54, -1, -1, 75, 19, -1, -1, -1, 62, 49, -1, 41, 0, 61, -1, -1, 1, 43, 21, 31, -1, -1, -1, 76, 36, -1, -1, -1, 10, -1, -1, 26, -1, -1, 51, 74, -1, 11, -1, -1, 62, -1, -1, 40, 42, 19, 56, -1, -1, 46, 59, -1, -1, -1, 8, 69, 35, -1, 76, -1, -1, -1, 73, 1, -1, -1, 9, 71, 42, -1, -1, 68, -1, -1, 35, 2, -1, 57, 25, -1, -1, -1, 51, -1, -1, 31, 1, 51, -1, -1, 8, 83, -1, -1, 66, 1, -1, -1, 49, -1, 3, -1, 27, -1, -1, 35, -1, -1, 12, 40, 1, 6, 12, 30, -1, -1, 40, 2, 84, -1, 13, -1, -1, -1, 40, 62, -1, -1, -1, 43, 24, 8, 52, 70, -1, -1, -1, -1, -1, 17, 16, -1, 66, -1, -1, 82, 64, -1, 64, -1, -1, 19, -1, -1, 20, 4, 43, 44, -1, -1, -1, 84, 19, -1, -1, -1, 39, 70, 4, 75, 39, 14, -1, 51, -1, -1, 37, -1, -1, -1, 10, -1, 2, -1, -1, 36, 41, -1, -1, 69, -1, -1, 79, -1, 49, -1, -1, 42, 1, 43, -1, -1, 72, 82, -1, -1, -1, 80, 79, -1, 33, -1, -1, 45, -1, -1, 8, 43, 82, 84, 0, 52, -1, -1, 77, -1, 21, -1, -1, 57, 50, 18, 66, -1, -1, -1, 79, -1, 26, -1, -1, 56, -1, -1, 81, -1, 57, -1, -1, 43, 41, 18, -1, 5, -1, 80, -1, -1, 85, 20, 32, 85, -1, -1, 43, 51, 67, -1, -1, -1, -1, 84, 75, -1, 9, -1, -1, 70, -1, -1, 76, -1, -1, 41, 82, 78, 6, -1, -1, 2, -1, 24, -1, -1, 4, -1, 11, -1, -1, 47, 86, 8, 64, -1, -1, 55, 39, 49, -1, -1, 17, -1, -1, -1, 27, -1, 28, 63, 8, 41, -1, -1, -1, -1, 25, -1, -1, 40, 40, -1, -1, 10, -1, -1, 8, 61, 79, 6, 23, 78, 31, 77, -1, -1, -1, 43, -1, -1, 74, -1, -1, 86, 80, 35, 51, -1, 4, -1, -1, 77, -1, -1, -1, 56, -1, 43, -1, 61, -1, -1, 14, 40, 52, 63, -1, 59, 8, 64, -1, 40, -1, -1, 5, 79, -1, -1, -1, 37, 3, -1, -1, 61, -1, -1, 30, 39, -1, 62, 21, 48, -1, 19, -1, -1, 33, -1, -1, -1, 30, 11, -1, -1, 32, -1, -1, 78, 1, -1, 81, -1, -1, 53, 23, -1, -1, 80, 1, -1, -1, -1, 79, 22, -1, -1, -1, 10, -1, 51, 79, 18, -1, -1, 20, -1, -1, 52, -1, -1, 74, 8, 40, 42, 56, -1, 1, -1, -1, 38, -1, -1, 71, 1, 5, -1, 17, -1, -1, -1, 76, -1, -1, 0, 1, -1, -1, 80, -1, -1, -1, 14, 39, 13, 21, 13, 53, 75, 75, 75, -1, 0, -1, -1, 43, 80, -1, -1, -1, 12, 14, 60, -1, -1, 79, -1, -1, 8, -1, -1, 51, -1, 49, -1, -1, 38, 48, 23, -1, 10, -1, -1, 80, 80, 17, 59, 24, 53, -1, -1, -1, 8, 74, 70, -1, -1, -1, 11, -1, -1, 57, 75, -1, 42, 12, 73, -1, -1, 11, -1, -1, -1, 14, 74, -1, -1, -1, 8, 19, -1, -1, 75, 8, -1, -1, 0, 5, -1, -1, -1, -1, 16, -1, -1, 14, 19, 21, 12, 64, -1, 66, -1, -1, 42, -1, -1, 42, 42, 85, 65, -1, 74, 0, -1, -1, 2, -1, -1, 24, 2, 79, 27, -1, -1, -1, -1, 68, -1, -1, 12, 29, 61, 75, -1, 25, 4, 69, -1, -1, 83, 42, -1, 73, -1, -1, 17, -1, 68, -1, -1, 54, 17, -1, -1, -1, -1, 75, -1, -1, -1, -1, 54, 25, 40, -1, -1, 12, 55, -1, -1, -1, 51, -1, 4, -1, -1, 71, 58, -1, -1, -1, 43, 8, 43, 39, 14, 48, 82, 25, 9, -1, -1, -1, 8, -1, -1, 58, 32, -1, 2, -1, -1, 9, 80, 61, -1, 73, -1, -1, 22, -1, -1, 22, 11, 69, -1, -1, -1, 1, -1, -1, 20, 24, 12, -1, -1, -1, 23, 82, 56, 75, -1, -1, -1, -1, 0, -1, -1, 23, -1, 51, -1, -1, 1, 73, -1, 41, 29, -1, -1, 7, -1, -1, 84, 20, 31, 28, -1, -1, 16, -1, 18, -1, 11, -1, -1, -1, 43, 12, -1, -1, 2, -1, 24, -1, -1, 42, 13, 29, 12, -1, -1, 73, 75, 52, -1, 1, -1, -1, 3, -1, 6, 76, -1, -1, -1, 12, 59, 2, -1, -1, 5, -1, -1, -1, 44, 62, -1, 58, -1, -1, -1, 10, -1, 29, -1, -1, 20, 76, 21, 7, 28, -1, -1, 52, 31, -1, -1, 34, -1, -1, 18, -1, -1, 4, 86, -1, -1, -1, -1, 21, 52, 35, 18, 16, 78, 2, 0, 28, -1, -1, 23, 2, 12, -1, 23, 35, -1, 14, -1, -1, -1, -1, 29, -1, -1, 25, 0, -1, -1, -1, -1, 8, -1, 1, -1, -1, 8, 23, 15, -1, -1, 51, 25, 66, -1, -1, 45, -1, 8, -1, -1, 76, -1, -1, -1, 59, 42, 40, 63, 35, 42, 56, -1, -1, -1, -1, 54, -1, -1, -1, -1, 68, 78, 73, -1, 76, -1, -1, -1, 15, -1, 39, 63, -1, 8, -1, 45, -1, 9, -1, 47, -1, 22, -1, -1, 83, -1, -1, 73, 21, 8, 8, 39, 6, 13, 0, -1, -1, 44, 65, -1, -1, 64, -1, -1, 26, -1, -1, 60, -1, -1, 56, -1, 52, 10, 79, -1, -1, 38, -1, -1, 55, 40, -1, -1, -1, 81, 4, -1, -1, -1, 71, -1, 75, 80, 2, 34, -1, -1, 36, -1, -1, -1, 57, 9, -1, 64, 34, -1, -1, 56, -1, -1, -1, 31, 78, 5, -1, -1, -1, 13, -1, -1, 54, 51, 61, 59, 8, -1, 22, 71, -1, -1, 35, -1, -1, -1, 45, -1, -1, 12, 85, 4, 10, 63, -1, -1, 14, -1, -1, 10, 33, 46, 35, -1, -1, 46, -1, -1, 60, 75, -1, -1, 24, 8, -1, -1, 13, -1, -1, 58, -1, -1, 71, -1, -1, 10, 61, 76, 13, -1, -1, -1, -1, 78, 0, -1, -1, -1, 42, 63, -1, -1, 64, 82, 77, -1, -1, -1, -1, 14, 38, 15, -1, 60, -1, 10, -1, -1, 43, 85, 10, 81, 15, 21, -1, 33, -1, 75, -1, -1, -1, 11, 53, -1, -1, 28, 81, 6, 22, -1, -1, 7, -1, 80, -1, -1, -1, -1, 61, -1, -1, 85, 51, 2, -1, -1, 55, -1, -1, -1, 8, 86, 42, 17, -1, 78, 24, -1, -1, 33, -1, -1, 73, -1, -1, 52, 26, -1, -1, 24, -1, 84, -1, -1, 8, 79, 19, 65, 80, -1, -1, 5, -1, 32, 49, -1, 8, -1, -1, 4, -1, -1, 46, 39, -1, 48, -1, -1, 2, 22, -1, -1, -1, 42, 10, 80, 34, -1, -1, -1, 10, -1, 16, -1, -1, 76, -1, 51, 67, -1, 69, -1, -1, -1, 73, 11, 42, 20, 83, -1, -1, 62, -1, 66, -1, -1, 81, 68, 23, -1, -1, -1, 62, -1, -1, 4, 6, -1, 0, -1, -1, 30, -1, -1, 80, -1, -1, 27, 8, 8, 75, 20, 34, -1, -1, 26, 4, 70, 12, 20, -1, -1, 60, -1, 0, -1, -1, 7, -1, -1, 3, 3, -1, -1, -1, 82, 53, -1, -1, 81, 65, -1, -1, -1, 10, 0, 56, -1, -1, 41, 71, -1, -1, -1, 53, 14, -1, -1, 80, 0, -1, 73, -1, -1, -1, 74, 53, 6, 8, 85, -1, -1, -1, -1, 40, 82, 57, -1, -1, 14, -1, -1, 46, 2, -1, -1, -1, 43, -1, 75, 36, -1, 65, -1, -1, 69, -1, -1, 0, 83, -1, 38, -1, -1, -1, 74, 78, 26, 63, 18, -1, -1, -1, 27, -1, 74, 1, -1, -1, 26, -1, -1, 47, -1, -1, 54, 71, -1, -1, 8, 86, 75, 0, 67, -1, -1, -1, -1, 34, 54, -1, 65, 82, -1, -1, -1, -1, 60, -1, -1, 23, 40, 42, 83, 49, -1, 39, -1, 55, 23, 7, -1, -1, 21, -1, 25, -1, -1, 10, -1, -1, 64, 43, 49, 86, -1, -1, -1, 46, -1, 82, 22, -1, -1, -1, 63, -1, 55, -1, -1, 28, 1, 79, -1, -1, 5, 75, 14, -1, 22, 3, -1, 39, -1, -1, -1, -1, 42, -1, -1, 82, 22, 40, 28, 29, -1, 23, -1, -1, 49, 13, -1, 40, -1, -1, -1, 17, -1, 35, -1, -1, 20, 79, -1, -1, 29, -1, -1, 8, 60, 33, -1, -1, 83, -1, -1, 62, 50, 5, -1, -1, 47, -1, -1, 43, -1, 23, 11, -1, -1, 31, 16, -1, -1, -1, 12, 40, 6, 7, 19, 67, -1, -1, 58, -1, -1, 11, -1, 5, -1, -1, 49, 40, 16, -1, 43, -1, -1, 58, 80, -1, 11, -1, -1, -1, 27, 77, 46, -1, -1, 10, 61, -1, 25, -1, -1, 86, 82, 25, -1, 63, -1, -1, 4, 78, -1, -1, -1, -1, 6, -1, -1, 9, 79, 61, 14, -1, -1, 30, 4, 19, -1, 76, -1, -1, -1, -1, 76, 35, 33, 11, -1, -1, -1, 66, -1, -1, 13, -1, 65, -1, -1, 69, -1, 72, -1, -1, 40, 63, 30, -1, 21, -1, 81, -1, -1, 80, -1, -1, 19, -1, -1, 15, 39, 42, 52, 10, 12, 82, 33, 85, 8, 17, -1, 6, 39, 28, -1, 79, -1, -1, 73, -1, -1, 60, -1, -1, 4, -1, -1, 51, -1, 73, -1, -1, 74, 36, -1, -1, 59, 86, -1, -1, 12, 16, -1, -1, -1, 6, -1, 13, 3, -1, 47, -1, -1, -1, 39, 64, -1, -1, -1, 60, 76, -1, 20, 39, -1, -1, 22, 34, -1, -1, -1, 42, 77, 15, -1, -1, -1, -1, 12, 58, 51, -1, -1, 54, 32, -1, 40, -1, -1, 5, -1, -1, 8, 71, 64, 36, -1, -1, 83, -1, -1, 35, 2, -1, -1, 17, -1, -1, 23, 8, 21, -1, 86, -1, 68, -1, -1, 86, -1, -1, 75, 24, -1, -1, -1, 22, 28, 1, -1, 76, -1, 49, -1, -1, 74, 36, -1, 71, -1, 8, 64, -1, -1, -1, 12, 83, 39, -1, -1, -1, -1, 80, 8, 1, 8, -1, -1, 39, 13, 12, -1, -1, 2, -1, -1, 58, 79, -1, -1, 17, -1, -1, 3, 47, 19, -1, 47, 57, -1, -1, -1, -1, -1, 81, -1, 1, -1, 21, 76, -1, -1, 1, 80, -1, -1, 14, -1, -1, 27, 69, 30, 39, 15, -1, -1, 47, -1, -1, 56, 30, -1, -1, 20, 23, -1, -1, -1, 73, -1, -1, 8, 13, -1, 69, 16, -1, -1, -1, 73, 35, 24, 76, 45, -1, -1, -1, -1, 59, -1, -1, 77, -1, -1, 43, 22, 12, 34, 75, 73, 16, -1, -1, 26, 47, -1, -1, -1, 12, 86, 69, 12, 35, 12, -1, -1, 9, -1, -1, 53, 59, -1, -1, -1, 10, -1, -1, 2, -1, 20, -1, 22, -1, 44, -1, 65, -1, 2, -1, -1, 83, 35, -1, -1, 27, -1, -1, -1, 76, 18, 78, 25, 47, -1, -1, -1, -1, 42, 42, 41, 28, 74, 83, 76, -1, -1, -1, 86, 42, -1, -1, 42, -1, -1, 84, 12, -1, -1, 81, -1, -1, 65, 81, 17, -1, -1, -1, 83, -1, -1, 19, 1, -1, -1, -1, -1, 10, 61, -1, 3, -1, -1, 69, -1, -1, 39, 41, 22, 17, 19, 43, 24, 19, 73, 28, 75, -1, 31, -1, -1, -1, 74, 18, 10, -1, -1, -1, 2, -1, 29, -1, -1, 53, 27, -1, -1, 85, -1, -1, 14, -1, -1, 83, -1, -1, -1, 47, 19, 11, -1, -1, 44, -1, -1, 23, 71, 13, 83, 30, 76, -1, -1, 47, -1, -1, 42, 54, 84, -1, -1, -1, -1, 80, -1, -1, 43, 86, 74, -1, 69, -1, 19, -1, -1, 24, -1, -1, -1, 29, 12, -1, -1, 9, -1, 53, 28, 23, -1, -1, 86, 4, -1, 8, -1, -1, 44, -1, -1, 83, 74, -1, -1, -1, 2, 22, 68, 56, 74, 19, 55, -1, -1, -1, -1, -1, 83, 61, -1, -1, 53, -1, -1, 49, -1, -1, 52, 27, 25, -1, -1, 58, -1, -1, 80, 8, -1, 22, 30, -1, -1, -1, 56, 76, -1, -1, 27, -1, -1, 26, 3, 12, 5, -1, 81, -1, -1, 5, -1, -1, 65, -1, -1, 19, 1, -1, 60, -1, -1, -1, 8, 78, 2, 0, 22, 55, -1, -1, 62, 21, -1, -1, 39, 67, -1, -1, -1, 79, -1, 13, -1, -1, 79, 76, 80, 43, 29, -1, -1, -1, -1, -1, 33, -1, 18, 24, 4, -1, -1, -1, -1, -1, 16, 37, -1, -1, 2, 5, -1, -1, 26, 60, -1, -1, -1, 19, 78, 2, 43, 19, 77, -1, 46, -1, -1, 20, 85, 9, 62, 68, -1, -1, -1, 7, -1, -1, -1, -1, -1, 18, 25, 19, 9, 42, -1, 81, -1, -1, -1, -1, 10, -1, 28, -1, -1, 8, 19, -1, -1, 80, -1, -1, -1, 8, 5, 75, -1, -1, 31, -1, 8, -1, 65, -1, -1, 61, 57, -1, 14, -1, 83, -1, -1, 73, 56, 57, -1, -1, -1, -1, 40, 40, 31, 20, 23, 12, 73, 73, -1, 84, 11, -1, 27, -1, -1, -1, 85, 42, 18, -1, 81, 16, -1, -1, 75, -1, -1, 83, -1, -1, -1, 24, -1, -1, 51, 28, -1, -1, 13, 17, 46, 76, -1, 74, -1, -1, 75, -1, 41, 83, 57, -1, 79, 51, 23, -1, -1, 73, -1, -1, -1, 65, 20, -1, -1, -1, -1, 43, 52, -1, 44, 50, -1, -1, 54, 8, -1, 49, -1, -1, -1, 59, -1, -1, 64, 46, -1, 16, 22, -1, -1, -1, 11, -1, 80, -1, -1, 53, 12, 73, -1, 83, 12, 20, 76, 7, -1, -1, 11, -1, -1, 73, 73, -1, 56, 65, -1, -1, 49, 21, 22, -1, -1, -1, 31, -1, -1, -1, 54, 74, -1, 59, -1, -1, 53, 12, -1, -1, -1, 28, -1, 22, 49, 21, 75, -1, -1, -1, 7, 66, -1, -1, 57, 75, -1, -1, -1, 19, 25, 1, 10, -1, -1, -1, -1, 74, -1, -1, 12, 11, 51, -1, -1, 74, -1, -1, -1, 64, -1, -1, 52, 39, 52, 13, 17, 8, 71, 46, 19, 59, -1, -1, -1, 79, 62, -1, -1, -1, 21, 50, -1, 28, -1, 23, -1, -1, -1, 74, 3, -1, 83, -1, -1, 4, -1, 81, 53, -1, -1, -1, 43, -1, 86, 51, 12, 30, 27, -1, 6, -1, -1, 68, -1, -1, 67, -1, -1, 23, -1, 4, 19, 10, -1, -1, 53, -1, 17, -1, -1, -1, 50, -1, 85, 8, 25, -1, -1, 31, -1, 0, -1, 5, -1, -1, 11, -1, -1, 27, 49, 71, -1, -1, -1, 19, 81, 60, -1, 48, -1, -1, 74, -1, -1, 6, -1, -1, 80, 23, 74, 75, -1, -1, -1, 21, 14, -1, -1, -1, 5, 25, -1, -1, 84, -1, 76, -1, -1, 12, 1, 22, 33, 85, -1, -1, 41, -1, -1, 50, -1, -1, 41, 68, 3, -1, -1, -1, -1, 11, 19, 51, 24, 77, -1, 51, -1, -1, 82, 3, 62, -1, -1, -1, -1, -1, 54, -1, -1, 0, 21, -1, -1, 41, 20, 12, -1, -1, 57, -1, -1, -1, 8, 76, 37, 8, 17, -1, -1, 52, 80, -1, -1, 28, -1, -1, 40, 21, -1, -1, 5, 3, -1, -1, -1, 7, 4, -1, 84, 7, -1, -1, -1, -1, 19, 73, 19, -1, 8, -1, 64, -1, -1, -1, -1, 50, 24, 82, 12, 19, -1, -1, 25, -1, 77, 22, 56, -1, -1, 22, -1, -1, -1, 81, 5, -1, 64, -1, -1, -1, 31, 8, 5, 17, -1, -1, 59, 64, -1, -1, -1, 77, -1, 50, -1, 79, 48, -1, -1, -1, 69, -1, -1, 21, 23, 47, -1, 13, -1, -1, 43, 85, 60, 27, -1, -1, 81, 26, 33, -1, 23, -1, 60, -1, -1, -1, 46, -1, -1, 38, -1, -1, 0, 5, -1, 76, -1, -1, 30, 8, -1, 18, 5, 75, 9, -1, -1, 81, -1, -1, 13, -1, 21, -1, -1, -1, -1, 3, 8, 49, -1, 61, 51, 76, -1, 43, -1, -1, 85, 47, 77, -1, -1, 80, 0, -1, 85, -1, -1, 2, -1, -1, -1, 43, 82, 10, 9, -1, -1, 57, -1, -1, -1, 47, -1, -1, 0, 31, 6, -1, -1, 63, -1, -1, 73, 11, 84, -1, -1, -1, 42, -1, -1, 8, 67, -1, -1, -1, 12, 40, 43, 69, 1, 82, 86, 25, 58, -1, -1, -1, -1, 35, -1, -1, 7, 0, 53, -1, -1, 60, 3, -1, -1, 27, 86, -1, -1, -1, -1, 1, 10, 45, 29, -1, 32, -1, -1, 84, 34, -1, 55, 52, -1, 21, -1, -1, 15, -1, 18, -1, -1, 24, -1, -1, 55, -1, -1, 24, 51, -1, 83, 37, -1, -1, -1, 24, -1, 58, -1, -1, 77, 21, -1, 86, 74, 14, -1, 42, -1, -1, 10, -1, -1, 4, -1, 37, 27, -1, -1, -1, 46, 71, -1, 43, -1, -1, 76, -1, -1, 69, 19, 39, 21, 11, 56, -1, 41, -1, -1, -1, 76, 47, 10, -1, 74, -1, 11, 62, -1, -1, -1, -1, 39, 14, 21, -1, -1, -1, 39, -1, -1, 38, 75, -1, -1, -1, 46, 8, 25, 52, -1, -1, 53, 74, -1, -1, -1, 28, 31, -1, 42, -1, -1, 28, -1, -1, 48, 10, 14, -1, -1, 40, -1, 31, -1, -1, 79, -1, -1, 75, 60, -1, -1, 60, 82, -1, 81, -1, -1, -1, 40, 21, 42, 85, 81, 42, -1, 18, 44, -1, 7, -1, -1, 41, 18, -1, -1, 73, -1, -1, 0, -1, -1, -1, 55, 69, 33, 36, -1, 17, -1, -1, 56, -1, -1, 81, 29, -1, -1, -1, 73, 21, -1, 39, -1, -1, -1, 52, 79, -1, -1, 8, 59, -1, 23, -1, -1, 83, 42, 37, 40, -1, -1, 41, -1, -1, 76, -1, -1, 5, -1, 79, 25, -1, -1, -1, 78, 21, 0, -1, -1, 48, 78, 27, -1, -1, -1, -1, 8, 54, 34, 75, -1, -1, 17, 1, 79, -1, -1, -1, 54, 65, -1, -1, -1, 28, 58, 63, -1, -1, 63, -1, -1, 80, 23, -1, -1, -1, 40, 73, 0, -1, 19, -1, -1, -1, -1, 15, 40, 54, 48, 31, -1, -1, 44, 39, 55, -1, 48, 24, -1, -1, 51, -1, -1, 70, -1, -1, -1, 53, 43, 63, -1, -1, -1, 28, -1, -1, 40, 51, 82, 8, 71, 56, 26, -1, -1, 7, 78, -1, -1, -1, 12, 36, -1, 24, 26, -1, -1, -1, 15, 27, -1, -1, -1, 16, 44, -1, -1, 73, -1, 63, -1, -1, 84, 40, 27, -1, 86, -1, -1, 4, 17, -1, 51, 57, -1, -1, 48, -1, -1, -1, 44, -1, -1, 54, 10, 51, -1, 6, -1, -1, 73, -1, -1, 1, 39, -1, 10, 59, -1, -1, 10, -1, -1, 46, -1, -1, 59, 3, 28, -1, -1, 61, 10, -1, -1, -1, 74, 74, -1, 57, -1, 40, 82, -1, -1, 12, -1, -1, 76, 44, 55, -1, -1, 82, 53, -1, -1, 76, 40, -1, 77, -1, -1, -1, 79, 21, -1, 56, 64, 4, -1, -1, -1, 14, 50, 85, -1, -1, -1, 7, -1, 51, 81, 8, 1, -1, -1, -1, -1, 31, -1, -1, -1, 19, 13, 12, 43, 12, 83, 13, 16, 74, 75, -1, 63, 11, -1, -1, -1, -1, -1, 66, 75, -1, -1, 70, 48, -1, 55, 13, -1, 13, -1, -1, -1, -1, 12, 49, 20, 86, -1, -1, -1, 57, 73, -1, -1, -1, 86, -1, 51, 8, -1, -1, 74, -1, 68, 28, -1, -1, -1, 35, 42, 11, 73, -1, -1, 29, -1, -1, 43, 13, 84, 76, -1, -1, 86, -1, -1, -1, -1, 73, -1, 54, 19, 76, 68, 1, -1, -1, -1, -1, -1, -1, -1, 19, 37, 22, 2, 32, -1, 74, 69, -1, -1, 1, -1, 75, 46, -1, -1, 82, 55, -1, -1, 21, 6, -1, -1, -1, 63, 5, -1, -1, -1, 43, 8, 25, 44, -1, -1, 86, 80, 23, 23, 58, -1, -1, 43, 53, -1, 17, -1, 2, -1, -1, 0, -1, -1, 59, -1, -1, 65, -1, -1, -1, 54, -1, 18, 5, -1, -1, 17, 77, -1, -1, 58, -1, -1, 42, 12, -1, 17, 57, 18, -1, -1, 42, -1, -1, 66, -1, 11, 65, -1, -1, -1, 8, 80, 11, 23, -1, -1, -1, -1, 76, -1, -1, 54, 62, -1, -1, -1, 40, 43, 37, 48, 50, -1, 18, -1, -1, 42, 27, 35, 57, 62, 22, -1, -1, -1, 83, 24, -1, -1, -1, 19, -1, -1, -1, 16, 11, -1, -1, 25, -1, -1, 1, 12, -1, -1, 29, 22, -1, -1, 68, -1, -1, -1, 37, 2, -1, -1, 31, -1, -1, 37, 77, 30, 19, 55, 30, 5, -1, -1, 12, 11, 80, -1, -1, -1, 34, -1, -1, 36, -1, -1, 82, 48, 31, 29, -1, -1, 71, 51, -1, -1, 11, -1, -1, 60, 49, -1, -1, 8, -1, -1, 84, -1, -1, 51, 1, 14, 56, 84, -1, -1, -1, -1, 29, 16, -1, 10, -1, -1, -1, 75, 36, 31, 51, -1, -1, -1, -1, 74, 65, 29, -1, -1, -1, -1, 73, 53, -1, -1, -1, 40, 53, 40, 2, 76, 12, 18, 86, -1, -1, -1, 37, -1, 25, -1, -1, 24, -1, 67, -1, -1, 54, -1, 6, -1, -1, -1, 26, 1, 53, 41, -1, 44, 34, -1, -1, -1, 3, -1, -1, 11, 73, 0, -1, -1, -1, 18, -1, -1, 25, 71, 41, -1, 17, -1, 4, -1, -1, 3, -1, -1, 64, -1, 49, -1, -1, 79, 53, -1, 32, -1, -1, -1, 43, 82, 20, 43, 85, 83, 40, 33, 73, -1, 29, 11, -1, -1, -1, 49, -1, -1, -1, 56, 81, 33, -1, 20, -1, 71, -1, -1, -1, 11, -1, 62, -1, -1, -1, 35, 78, 79, 7, 9, -1, 74, 78, -1, 54, -1, -1, 15, -1, 77, -1, -1, -1, 15, -1, 32, -1, 5, -1, -1, -1, 57, 35, 46, 5, 9, -1, -1, -1, 56, 32, -1, -1, -1, -1, 61, 68, -1, 79, -1, -1, -1, 18, 83, 46, 58, -1, -1, -1, 83, -1, -1, -1, 78, 37, 46, -1, -1, 12, -1, -1, 10, 53, -1, -1, 25, 3, -1, -1, -1, 28, 64, 14, 12, -1, 10, 70, 66, -1, -1, 55, -1, 18, -1, -1, 56, -1, 20, -1, -1, 6, 41, 5, -1, 56, -1, -1, 48, -1, -1, 2, -1, 84, -1, -1, 54, -1, 78, -1, 39, -1, -1, 24, 78, 48, 80, 61, -1, 21, 31, 29, -1, -1, -1, 12, -1, 35, -1, -1, 78, 69, 42, -1, 4, -1, -1, -1, 66, -1, -1, 24, -1, -1, 40, 44, 10, -1, -1, 0, -1, -1, -1, 41, 2, 48, -1, 39, 23, -1, 8, -1, 31, -1, 46, -1, -1, -1, 81, 71, 47, 11, -1, -1, 74, -1, -1, 29, 64, -1, -1, 37, -1, 11, -1, -1, 1, -1, 57, 57, -1, -1, 78, -1, -1, 34, 77, 8, 2, 11, -1, -1, 65, 47, 31, -1, -1, -1, -1, 65, -1, -1, 74, 68, 2, 39, -1, -1, -1, -1, -1, 20, 8, -1, 79, 8, 12, -1, 6, -1, -1, -1, 83, 61, 79, -1, 75, -1, -1, -1, 56, -1, -1, 16, -1, -1, 19, 40, 13, 21, 42, 48, 21, 17, -1, -1, 83, 65, -1, -1, -1, 75, 80, -1, -1, 43, 77, -1, -1, 35, 82, 77, -1, -1, 79, -1, -1, -1, 83, -1, -1, 29, 21, 0, -1, -1, 76, 12, -1, -1, 9, -1, -1, 12, 75, 74, 70, -1, -1, 74, 8, -1, 18, -1, 80, -1, -1, 21, 79, -1, -1, -1, 20, -1, 16, 71, 51, -1, 41, 86, -1, -1, 48, -1, -1, -1, 84, 67, 4, 57, -1, -1, 7, -1, -1, 15, -1, -1, 5, 74, -1, 5, 56, -1, -1, -1, -1, 11, -1, -1, 54, 22, 19, 6, 43, 20, 75, 68, -1, -1, 81, -1, -1, -1, -1, 22, 82, 5, 30, -1, -1, 42, 73, 73, -1, 80, 51, -1, -1, -1, 74, -1, -1, 16, -1, -1, -1, 32, 41, 20, 71, -1, 21, -1, -1, -1, 83, 62, -1, -1, 34, -1, -1, 13, 79, 83, 28, -1, -1, -1, -1, 47, 44, -1, -1, 19, 45, -1, 31, 74, -1, -1, -1, -1, 29, 48, 13, -1, -1, 27, 80, 5, -1, -1, -1, 59, 46, -1, -1, -1, 36, -1, 54, 79, 23, 83, -1, -1, 49, -1, -1, -1, 41, 62, 1, 43, -1, -1, -1, 54, -1, -1, -1, 52, 36, 2, 37, -1, -1, 46, 22, 27, -1, -1, 46, -1, -1, -1, 38, 52, 73, 68, 26, 17, 0, 17, -1, -1, 50, 74, -1, -1, -1, 81, -1, -1, 10, 13, 9, -1, 22, -1, -1, 80, 77, -1, -1, -1, -1, 85, 54, 4, -1, 4, 0, -1, -1, 5, -1, -1, -1, -1, 14, -1, -1, 41, 25, -1, -1, 73, -1, -1, 0, -1, -1, 8, 24, -1, -1, -1, 16, 76, 2, 81, 13, -1, 19, 43, 60, 42, -1, -1, -1, 3, -1, -1, 2, -1, -1, 14, 80, -1, 35, 17, -1, -1, -1, 2, 19, -1, -1, -1, 19, 4, -1, 23, -1, -1, 73, 80, 18, -1, -1, -1, 84, 24, -1, -1, -1, 61, -1, -1, 23, 56, 81, -1, -1, 18, -1, -1, 25, 86, -1, -1, -1, 40, 52, 23, 51, 6, -1, -1, 15, 48, -1, -1, 86, 77, -1, -1, -1, 73, 2, 62, 83, -1, -1, 8, -1, -1, 41, -1, 62, -1, 10, -1, -1, -1, 8, 49, 61, -1, -1, -1, 8, 78, 83, 37, -1, -1, -1, -1, 8, -1, -1, 40, 74, 40, 22, -1, 0, 0, -1, -1, 1, -1, -1, 9, 8, 39, -1, -1, -1, -1, 42, 8, 43, 29, -1, 2, 30, -1, -1, -1, -1, 0, 67, -1, -1, -1, -1, 74, 32, 86, 52, -1, -1, -1, -1, 45, -1, 21, -1, -1, 27, 21, 6, 78, 41, 10, 20, 5, -1, -1, 14, 65, 71, -1, 59, 19, -1, -1, -1, 37, 58, -1, -1, 51, -1, 48, -1, 56, -1, -1, -1, 83, 74, 78, 10, -1, -1, -1, -1, 10, 82, 13, 17, -1, -1, -1, 56, -1, -1, -1, 44, -1, -1, 18, -1, -1, 66, -1, 57, -1, 31, -1, -1, 12, 65, 85, 46, 73, -1, -1, 4, 10, -1, -1, -1, -1, 27, 81, 37, -1, -1, -1, 0, -1, -1, 43, 11, 40, 3, 40, 43, -1, -1, 78, -1, 67, -1, -1, 0, -1, 3, -1, -1, 65, 74, -1, 79, -1, -1, 10, -1, -1, 7, 44, 85, 84, -1, -1, -1, -1, 39, -1, -1, 8, 8, 0, 35, -1, -1, 81, -1, -1, 14, 77, 74, -1, -1, -1, 70, 17, -1, 69, -1, -1, -1, 22, 16, -1, -1, 4, 41, -1, -1, -1, 53, 41, 51, 14, 23, 2, 78, 84, 2, -1, -1, -1, 12, -1, -1, -1, 81, 1, 37, -1, -1, 68, -1, -1, 73, -1, -1, 56, -1, -1, 21, 23, 78, 45, 67, -1, -1, -1, -1, 13, 8, 58, -1, 4, 7, -1, -1, 73, -1, -1, 64, -1, -1, -1, 41, 43, 12, 29, 56, -1, -1, -1, -1, 71, -1, 65, -1, -1, 13, 30, 50, -1, 51, -1, -1, 61, 75, -1, 13, 45, -1, -1, -1, 24, -1, -1, 76, 80, -1, -1, 13, -1, 51, 51, 40, -1, 65, -1, -1, 69, -1, -1, 75, -1, -1, 39, 24, 27, -1, -1, 56, -1, 4, -1, 13, 77, -1, -1, -1, 39, 8, 41, -1, 45, -1, -1, 13, 61, -1, -1, -1, 75, -1, 35, 4, -1, -1, -1, 28, 19, 15, 25, -1, -1, 21, -1, -1, 81, 40, 78, -1, -1, 28, 69, 73, 2, -1, 5, -1, -1, -1, -1, 35, -1, -1, 48, 28, 27, 4, -1, -1, 65, -1, -1, -1, 26, -1, 85, 46, -1, -1, 70, -1, -1, 29, 82, 73, 60, -1, 10, -1, -1, -1, 43, -1, -1, 70, 8, 4, 1, -1, -1, 81, 10, 23, 68, -1, -1, 77, 42, 69, -1, -1, -1, 61, -1, -1, 36, -1, 75, -1, -1, 10, 81, -1, -1, 42, -1, 42, 30, -1, -1, -1, 18, 43, 22, -1, -1, 43, 11, -1, 20, -1, -1, -1, 82, 1, -1, 59, 12, 8, 30, -1, -1, -1, 59, -1, -1, -1, 38, -1, -1, 78, 0, -1, 25, -1, -1, -1, 78, 15, 52, 39, 20, 60, 64, -1, -1, -1, 50, -1, 82, 49, 12, -1, 56, -1, -1, 0, -1, -1, 4, 10, -1, -1, -1, 79, -1, -1, 28, 17, 24, 49, -1, -1, -1, -1, 53, 15, 51, 25, 86, -1, -1, 8, -1, 10, -1, -1, -1, 51, -1, 16, -1, -1, 80, 18, 23, 59, 36, -1, -1, -1, 0, -1, 38, -1, 22, -1, -1, 49, -1, -1, 15, -1, 18, 9, 62, -1, -1, -1, 12, 76, -1, 10, -1, -1, -1, 51, 37, 52, 19, 16, 29, 13, -1, -1, 10, -1, -1, 24, 82, -1, -1, 56, -1, 43, 62, 74, -1, -1, 36, 74, -1, -1, -1, 21, 5, 20, -1, -1, -1, -1, 1, 8, -1, 28, 2, -1, -1, 75, -1, -1, 80, 12, 10, 23, 64, -1, -1, 51, -1, -1, -1, -1, 1, 43, -1, -1, 8, 64, -1, -1, -1, 77, 52, -1, 9, 18, -1, -1, 19, -1, 11, -1, -1, 25, 65, 65, -1, -1, -1, -1, 39, 2, 19, 66, -1, 8, 52, -1, -1, -1, 50, -1, 28, -1, -1, 8, 18, 80, 13, -1, 74, -1, -1, 54, -1, -1, -1, 18, 83, -1, -1, 21, 80, -1, -1, -1, -1, 20, 38, 19, 12, 18, 47, -1, 45, -1, 18, -1, 4, -1, -1, 73, 20, -1, -1, 86, -1, -1, 13, 19, 17, 8, -1, 74, 11, -1, -1, 3, 13, -1, -1, 86, -1, -1, 25, 74, 23, 25, 52, -1, -1, 2, -1, -1, 52, -1, -1, 41, 11, 47, -1, -1, -1, -1, 25, 11, -1, -1, -1, 26, 12, 16, 24, -1, -1, 1, -1, -1, 13, -1, -1, -1, -1, 38, 44, 54, -1, 21, -1, -1, 73, 23, 66, -1, -1, -1, 74, -1, -1, -1, 59, 79, -1, -1, -1, 23, 27, 28, 23, 83, 16, 3, -1, 5, -1, 74, 66, -1, -1, -1, 75, 68, -1, -1, 68, -1, -1, 24, 65, 52, 6, -1, -1, -1, 58, 81, 76, -1, -1, -1, -1, 11, -1, -1, 28, -1, 28, 48, 43, -1, -1, -1, 75, -1, 23, -1, -1, 42, 18, 83, -1, -1, 57, 2, -1, -1, -1, 53, -1, -1, 22, 75, -1, -1, 68, 83, -1, -1, -1, 21, 6, 24, -1, 54, 76, -1, -1, -1, 48, -1, 28, 55, -1, -1, 43, 20, -1, -1, -1, 53, 26, 75, 75, -1, 26, -1, -1, 48, 12, 0, -1, -1, -1, 1, -1, 25, -1, 42, 73, -1, -1, 64, 57, -1, -1, -1, 19, -1, -1, -1, 40, 8, 5, 6, 39, 61, 63, 59, -1, -1, 64, 79, 3, -1, -1, 12, 53, 51, -1, -1, 36, -1, -1, 42, -1, -1, -1, 42, 31, 79, 46, 67, -1, 24, 57, -1, -1, 53, -1, -1, 10, 41, 86, 14, -1, 11, -1, -1, 25, -1, -1, -1, 45, -1, 59, -1, -1, 74, 12, -1, -1, -1, 30, -1, -1, 71, 56, 40, -1, -1, 51, -1, 32, -1, -1, 17, -1, -1, 10, 42, 33, 33, -1, -1, 85, 81, 0, -1, 79, -1, 40, -1, 8, 12, -1, -1, -1, -1, 62, -1, -1, 61, 0, -1, -1, -1, 10, 52, -1, -1, 37, -1, 3, -1, -1, 1, 13, 71, 25, -1, -1, -1, -1, 23, 8, 24, 27, 75, 0, -1, 54, -1, -1, -1, 49, 42, -1, -1, 70, -1, -1, 58, -1, -1, 86, -1, -1, -1, 81, 28, 1, 26, -1, -1, 43, 57, -1, 15, -1, -1, 74, -1, -1, 3, 70, 64, -1, -1, 0, -1, -1, -1, 78, 8, 73, -1, -1, -1, 16, -1, 74, -1, 33, -1, -1, 43, 42, 79, 18, -1, -1, -1, 30, 18, 76, -1, -1, 51, 0, 33, -1, -1, 15, -1, 13, 56, -1, 11, -1, -1, 29, -1, -1, 81, -1, -1, 63, 61, 82, 43, -1, -1, -1, -1, 43, 62, 59, -1, -1, -1, -1, 8, 73, 5, 21, 43, 39, -1, 80, 13, 1, 3, -1, -1, -1, -1, -1, 8, -1, -1, 78, -1, -1, 86, 61, 69, 13, -1, 16, 43, -1, -1, 4, -1, 13, 24, -1, -1, -1, -1, 12, -1, 76, -1, -1, 9, -1, 10, -1, -1, 76, 31, 29, -1, -1, -1, -1, 43, 39, 2, 38, 39, 81, 6, 6, -1, -1, 68, -1, -1, 54, -1, -1, 63, -1, -1, 46, 15, -1, -1, 13, -1, -1, 86, 41, 56, -1, -1, -1, -1, 43, -1, 10, -1, 58, -1, -1, 24, 75, 55, 59, -1, -1, -1, -1, 58, -1, -1, 12, 42, 40, -1, 8, -1, 86, -1, 84, -1, 81, -1, -1, 52, 70, 61, -1, 61, -1, -1, 40, 65, 2, -1, 38, -1, -1, 24, -1, -1, 57, -1, 83, -1, -1, 49, 38, 17, -1, -1, 15, 29, 56, -1, -1, -1, 39, 37, -1, -1, -1, 9, 76, 37, 37, 64, -1, -1, 69, 42, -1, -1, -1, 70, -1, -1, 77, -1, -1, 55, 59, -1, -1, -1, 7, 74, 75, 79, -1, 10, -1, -1, 84, 62, -1, -1, -1, 20, 34, -1, 31, -1, -1, 8, -1, -1, 82, 74, 81, 20, 9, -1, -1, -1, -1, -1, 0, 43, -1, -1, 73, -1, -1, 14, 22, 43, 78, 21, 53, 16, 20, 3, -1, -1, 83, -1, -1, 34, 31, 5, 32, -1, -1, -1, 79, -1, -1, 74, 49, -1, -1, 61, 52, -1, 75, -1, -1, -1, 42, 67, -1, 21, -1, -1, 17, -1, -1, 6, 21, 61, 35, 29, 44, 59, -1, -1, -1, 67, -1, -1, 42, 21, 32, -1, 24, -1, -1, 26, 67, -1, -1, 57, -1, 80, -1, -1, 51, -1, 60, -1, -1, -1, 81, 76, 74, -1, 25, -1, 2, 51, -1, -1, 5, -1, -1, 43, 57, -1, 29, -1, -1, -1, 26, 8, -1, 74, -1, 43, -1, -1, 56, -1, 20, -1, -1, 45, -1, 4, -1, -1, 40, 49, -1, 31, 85, 44, 2, -1, 52, 55, -1, 76, 26, -1, -1, 60, 60, -1, -1, 34, -1, -1, 46, -1, -1, 12, 42, 63, 59, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, 6, 40, 36, 83, -1, -1, 15, 45, -1, -1, 27, -1, -1, 52, 27, -1, -1, 0, 50, 65, -1, -1, -1, 21, -1, -1, 65, -1, -1, 8, 42, 19, 76, 19, 24, 43, 13, 12, 80, 67, -1, -1, -1, 66, 80, -1, -1, 30, -1, 63, -1, -1, 86, 28, -1, 25, -1, -1, -1, -1, 11, -1, -1, 12, 6, 55, -1, -1, -1, 53, 16, 16, -1, 33, 39, 7, -1, -1, -1, -1, 34, 42, -1, -1, -1, 73, -1, -1, -1, 63, 8, 53, 21, -1, -1, 1, -1, -1, 18, 48, 43, -1, 81, -1, -1, -1, 43, 8, -1, 59, -1, -1, 50, 85, -1, -1, 6, -1, -1, 42, 82, 10, 35, 60, -1, -1, 1, -1, -1, -1, -1, 30, 1, 40, 63, -1, 84, -1, -1, -1, -1, 0, 28, 40, 13, -1, -1, 8, -1, -1, 23, -1, -1, -1, 4, 74, 4, 4, -1, 25, -1, -1, 39, -1, 49, 47, -1, -1, -1, 13, -1, -1, 8, 79, 82, 19, 54, -1, -1, -1, -1, 11, -1, -1, 15, 53, 81, 21, 67, -1, -1, -1, 17, -1, -1, -1, 5, 40, -1, -1, 40, 42, -1, 86, 51, -1, -1, -1, 24, 81, 30, -1, -1, -1, 28, -1, -1, 52, 12, 8, 2, 40, 19, 47, -1, 86, 14, 7, -1, -1, 26, -1, -1, -1, 85, 42, 74, -1, -1, 2, -1, -1, -1, -1, 46, 83, 47, -1, 19, -1, -1, 20, -1, -1, 10, -1, -1, 20, 62, -1, 71, 49, 8, 11, -1, -1, 4, -1, 76, -1, 13, -1, -1, 52, -1, -1, 61, 28, 32, -1, 13, -1, -1, -1, 74, -1, 18, -1, 64, -1, -1, 43, -1, 22, 53, 21, 59, -1, 73, -1, -1, 84, 1, 58, 60, -1, -1, -1, -1, 22, -1, 20, -1, -1, 28, 56, -1, -1, -1, 13, -1, -1, 19, 1, 6, -1, 25, -1, 8, 5, -1, -1, -1, 42, 4, -1, -1, 2, -1, -1, 38, 86, 76, 46, -1, -1, -1, -1, 1, 64, -1, 63, -1, -1, 47, -1, -1, 28, 19, 3, 9, 58, -1, 85, -1, -1, 18, -1, -1, 52, 65, -1, -1, 22, -1, -1, 25, 43, -1, -1, -1, 39, 42, 1, 85, 51, -1, 55, -1, -1, 10, 65, -1, -1, -1, 77, 83, 62, -1, -1, -1, -1, -1, 37, 74, 51, -1, 11, 6, -1, 11, -1, -1, 68, -1, -1, -1, -1, 12, 14, 68, 1, 27, 82, 16, -1, -1, -1, 14, -1, 55, -1, -1, 75, 26, -1, -1, 64, -1, -1, 1, 82, 83, 10, 31, 18, -1, 29, -1, -1, 78, 1, -1, -1, -1, -1, 65, 57, -1, -1, 81, 27, 56, -1, -1, 62, -1, -1, 23, -1, -1, 85, -1, 39, 61, -1, -1, -1, 4, 63, 85, -1, 55, -1, -1, 12, -1, 31, -1, -1, -1, 14, 8, 47, 33, 37, 58, -1, 61, -1, 16, -1, 3, -1, -1, 81, 14, -1, 45, -1, 44, -1, -1, -1, 34, 79, 8, 71, 4, -1, -1, -1, 24, -1, -1, -1, -1, 35, 42, 5, -1, 14, -1, -1, 59, -1, -1, 76, 42, 31, -1, -1, 71, 10, 68, -1, -1, 4, -1, -1, -1, 86, -1, 86, -1, -1, 40, 45, 2, 48, -1, -1, -1, 29, -1, -1, 13, 55, -1, -1, 80, 20, -1, 0, -1, -1, 73, -1, -1, 42, 10, 67, 72, -1, -1, -1, 84, -1, -1, 25, -1, -1, 21, 40, 37, 32, -1, 42, -1, -1, 1, 0, 69, 48, 38, -1, -1, -1, -1, 0, 8, 34, -1, -1, 80, 30, -1, -1, -1, 20, 1, -1, -1, -1, 75, 49, 33, 31, -1, -1, -1, 86, 35, -1, 12, -1, -1, -1, -1, 73, 79, 29, -1, -1, 78, 27, -1, -1, 5, 1, -1, -1, -1, 74, 4, -1, -1, 21, -1, -1, 28, 27, 40, 68, -1, -1, 20, -1, 49, -1, -1, 40, 86, 69, -1, 75, 59, 46, -1, -1, -1, 39, -1, -1, 78, 8, -1, -1, -1, 12, -1, -1, 48, 80, 48, 77, 13, 41, 11, -1, -1, -1, 33, -1, -1, 40, -1, -1, 38, -1, -1, 30, 43, -1, -1, 43, -1, 78, 80, -1, 69, -1, -1, -1, 35, 58, -1, -1, -1, 3, 37, 42, 41, 18, 21, 73, -1, 64, 0, -1, 81, -1, -1, 21, -1, -1, 12, 57, 83, 75, 65, -1, -1, 49, -1, -1, 67, 25, -1, 41, -1, -1, -1, 12, -1, -1, 12, 86, 42, -1, 12, 23, 68, -1, -1, -1, 53, -1, -1, -1, 11, -1, -1, 26, 0, 82, -1, -1, 81, -1, -1, 83, 11, 4, -1, -1, 23, -1, -1, 31, 10, -1, -1, -1, 72, -1, -1, 13, 22, 21, 42, 12, 35, 12, -1, 20, 84, -1, -1, -1, -1, 29, 13, 74, -1, 44, 83, -1, -1, 81, -1, -1, 31, -1, -1, -1, 21, 5, -1, 53, -1, -1, 51, -1, 83, 60, -1, -1, -1, 15, 28, -1, -1, 44, 20, -1, -1, -1, 51, 81, 31, -1, -1, -1, 23, 71, 81, 10, 52, 74, -1, 32, -1, 79, 7, -1, -1, -1, -1, 1, 3, -1, -1, 43, -1, -1, 54, 5, 12, -1, -1, -1, 75, -1, -1, 2, 74, -1, 2, 71, -1, -1, 19, -1, -1, 47, -1, -1, 19, 12, 70, 77, -1, 69, -1, -1, -1, 49, 54, 68, 47, 75, -1, -1, -1, -1, 16, 77, 2, -1, -1, 13, -1, 77, -1, -1, -1, 60, -1, -1, 23, 53, 69, 83, 11, -1, -1, -1, 12, -1, -1, -1, -1, 52, 2, 24, 76, 83, 12, 68, 58, 30, -1, 14, 73, 24, 57, -1, -1, -1, 81, -1, -1, -1, 11, -1, -1, 82, 19, 4, -1, -1, -1, -1, 86, 19, 11, -1, 73, -1, 59, -1, -1, 0, -1, 31, -1, -1, 80, -1, -1, -1, -1, 3, 69, 44, -1, 10, -1, -1, -1, 64, 26, -1, -1, -1, 81, 77, 48, 19, 41, -1, -1, -1, 10, -1, -1, 62, 16, -1, -1, -1, 8, 19, -1, 25, -1, -1, 4, -1, -1, 76, 5, 34, -1, -1, 17, 25, -1, -1, -1, 3, -1, 82, -1, -1, 51, 64, 8, 40, 56, 63, 38, -1, -1, 60, -1, -1, 56, 36, -1, 32, -1, -1, -1, 53, -1, -1, 77, 2, 39, 20, 69, 42, -1, -1, 23, 56, -1, -1, 10, -1, -1, 1, -1, 61, -1, 0, -1, 76, -1, 7, -1, -1, 74, -1, -1, 41, 25, 76, -1, -1, 8, -1, 84, 62, -1, -1, -1, 27, 19, 48, -1, -1, 62, 16, -1, -1, -1, 4, 2, -1, -1, 48, -1, 41, 0, -1, -1, -1, 31, 51, 55, -1, 54, -1, -1, 73, 69, -1, 6, -1, -1, -1, 77, 23, 46, 44, -1, -1, -1, 31, -1, 34, 24, 12, -1, -1, 11, -1, 8, -1, -1, -1, -1, 40, 39, -1, 1, -1, -1, 42, -1, -1, 51, 15, 76, 43, 10, 51, 64, 43, 46, -1, -1, 47, 1, -1, -1, 27, -1, -1, 46, -1, -1, 58, 55, 43, -1, -1, 8, 78, -1, -1, -1, -1, 76, 10, -1, 56, -1, 39, -1, -1, 69, 45, 39, 7, -1, -1, -1, -1, -1, 35, 42, 64, 78, -1, 21, -1, -1, 39, -1, -1, -1, 82, 61, -1, 65, -1, 22, -1, -1, -1, -1, 13, 8, 56, 10, 61, 17, -1, -1, -1, -1, 60, 74, -1, 79, -1, -1, -1, 21, 74, -1, 65, -1, -1, 43, -1, 71, -1, 71, -1, -1, 4, 21, 35, 39, -1, -1, -1, -1, 10, 74, 67, 70, -1, -1, -1, 22, 24, -1, -1, 23, -1, 63, 56, 33, -1, -1, -1, -1, 35, -1, -1, -1, 12, 3, 40, 1, 7, 85, 45, -1, -1, -1, 55, 65, -1, 83, 37, -1, -1, 55, -1, -1, 10, 61, -1, 31, -1, -1, -1, 54, 33, 77, -1, -1, -1, 12, 25, 63, 66, -1, 38, -1, -1, 83, -1, -1, -1, 8, 50, -1, -1, 70, 25, -1, -1, -1, -1, 14, 86, 14, -1, 3, 42, 54, -1, -1, 74, 0, -1, -1, -1, 77, -1, 13, 36, 37, -1, -1, 24, -1, -1, 14, -1, -1, 35, 68, 48, 22, 3, -1, 61, -1, -1, -1, -1, 16, -1, 34, -1, 70, -1, -1, 0, 10, -1, -1, -1, 61, 42, 30, -1, -1, 83, -1, -1, 10, 10, 77, -1, -1, -1, 49, 77, 77, -1, -1, 61, -1, -1, 52, -1, 8, 67, 75, -1, 25, -1, -1, 8, 14, 73, -1, -1, -1, -1, -1, 73, 8, 80, 53, 53, -1, -1, 74, 38, -1, -1, -1, 22, 49, -1, -1, -1, 14, 86, 28, 49, 22, 40, 65, 12, 19, -1, -1, -1, -1, 8, 77, -1, -1, -1, 30, 78, 36, -1, -1, -1, 74, -1, -1, 39, -1, -1, 11, 22, 42, 78, 79, 40, -1, 4, -1, 47, -1, -1, -1, 40, -1, -1, 34, -1, 5, -1, -1, 39, 47, 19, 0, -1, 0, -1, -1, -1, -1, 20, -1, -1, 41, 0, -1, -1, 35, -1, -1, 43, 34, 85, 12, -1, -1, 10, -1, -1, 8, 40, 21, -1, -1, -1, 85, 62, -1, -1, 83, -1, -1, 15, 8, 71, 30, -1, 35, -1, -1, -1, 79, 68, -1, -1, -1, 55, 64, 48, -1, -1, -1, 35, -1, -1, 79, 74, 13, -1, -1, -1, 76, -1, 31, -1, 23, 31, -1, -1, -1, 15, 56, -1, -1, 73, -1, 78, -1, -1], "value": [3, 13, 27, 17, 6, 0, 16, 6, 54, 0, 15, 1, 28, 38, 24, 2, 3, 4, 27, 5, 6, 26, 3, 44, 7, 8, 21, 9, 10, 21, 11, 12, 45, 3, 24, 13, 14, 37, 15, 16, 17, 8, 28, 15, 29, 3, 18, 19, 19, 20, 14, 22, 21, 22, 9, 23, 24, 48, 25, 7, 26, 27, 11, 0, 28, 29, 30, 14, 31, 32, 40, 18, 33, 34, 13, 35, 36, 21, 46, 37, 38, 25, 32, 39, 47, 40, 41, 30, 18, 35, 42, 29, 14, 43, 44, 45, 14, 13, 46, 19, 0, 47, 48, 49, 50, 34, 12, 6, 22, 13, 51, 52, 53, 17, 54, 55, 56, 1, 57, 58, 59, 15, 33, 48, 32, 25, 15, 40, 60, 49, 61, 62, 24, 3, 63, 9, 1, 25, 7, 64, 65, 23, 66, 67, 68, 14, 39, 69, 70, 71, 72, 73, 0, 2, 38, 37, 34, 74, 75, 76, 3, 19, 13, 77, 78, 79, 6, 80, 81, 28, 33, 82, 83, 36, 11, 84, 85, 86, 6, 87, 88, 28, 35, 25, 89, 25, 32, 90, 20, 29, 19, 91, 18, 92, 93, 13, 94, 95, 96, 25, 97, 7, 98, 99, 11, 100, 101, 27, 11, 16, 102, 18, 57, 103, 104, 105, 20, 19, 54, 16, 106, 107, 23, 108, 24, 109, 44, 28, 110, 111, 112, 19, 113, 114, 115, 10, 34, 116, 57, 34, 117, 118, 119, 56, 28, 36, 41, 13, 120, 38, 121, 122, 123, 19, 25, 124, 125, 126, 127, 128, 48, 8, 12, 60, 57, 4, 41, 129, 12, 130, 131, 1, 132, 133, 134, 135, 44, 19, 136, 137, 138, 14, 1, 28, 139, 140, 25, 141, 142, 47, 25, 10, 42, 143, 52, 144, 145, 146, 147, 148, 50, 8, 47, 40, 149, 150, 151, 23, 152, 153, 57, 43, 11, 29, 154, 155, 1, 33, 156, 38, 157, 158, 20, 159, 11, 160, 161, 7, 162, 19, 163, 0, 30, 43, 50, 51, 164, 165, 166, 167, 168, 169, 24, 0, 49, 51, 170, 171, 172, 22, 173, 174, 175, 3, 176, 10, 177, 178, 33, 33, 20, 37, 45, 24, 44, 15, 11, 11, 6, 18, 34, 179, 180, 4, 181, 182, 183, 13, 184, 185, 13, 186, 187, 22, 1, 188, 21, 11, 189, 190, 191, 192, 23, 44, 30, 36, 193, 194, 57, 195, 196, 41, 197, 198, 199, 32, 21, 13, 30, 32, 200, 201, 202, 41, 28, 203, 204, 205, 27, 29, 206, 207, 10, 208, 209, 8, 45, 210, 211, 20, 212, 213, 24, 40, 214, 36, 215, 216, 2, 17, 26, 217, 218, 219, 45, 39, 220, 221, 222, 21, 37, 223, 224, 33, 46, 23, 14, 7, 225, 226, 227, 41, 228, 229, 19, 230, 231, 45, 34, 232, 233, 234, 39, 16, 49, 8, 16, 34, 44, 235, 236, 8, 237, 36, 238, 239, 9, 240, 2, 37, 241, 242, 22, 243, 244, 245, 55, 10, 50, 246, 4, 247, 48, 248, 249, 16, 50, 250, 251, 252, 42, 17, 253, 254, 255, 9, 42, 16, 256, 35, 19, 257, 258, 259, 3, 44, 260, 261, 262, 1, 13, 9, 47, 263, 264, 265, 23, 266, 267, 18, 268, 269, 24, 36, 55, 15, 8, 31, 270, 271, 59, 25, 272, 43, 1, 273, 274, 275, 276, 10, 10, 277, 278, 10, 279, 280, 12, 35, 281, 7, 282, 283, 284, 0, 21, 38, 52, 285, 286, 287, 46, 39, 288, 289, 290, 33, 23, 43, 31, 291, 292, 28, 293, 294, 295, 296, 9, 32, 297, 298, 50, 6, 299, 300, 5, 301, 302, 50, 3, 3, 2, 303, 0, 304, 305, 12, 57, 6, 306, 11, 0, 307, 308, 309, 310, 39, 37, 311, 312, 313, 7, 3, 62, 33, 314, 315, 316, 58, 34, 317, 59, 12, 28, 26, 318, 319, 320, 40, 321, 322, 1, 55, 1, 323, 324, 325, 28, 3, 25, 326, 3, 327, 328, 329, 330, 34, 331, 332, 13, 333, 33, 334, 30, 335, 336, 24, 12, 337, 2, 338, 339, 6, 340, 39, 341, 342, 24, 48, 49, 48, 6, 48, 343, 344, 25, 345, 22, 346, 6, 347, 348, 349, 59, 24, 350, 52, 351, 352, 45, 353, 354, 55, 1, 35, 17, 54, 355, 356, 357, 358, 17, 11, 359, 360, 361, 362, 26, 34, 37, 10, 24, 12, 363, 364, 365, 43, 38, 366, 367, 11, 368, 6, 369, 370, 51, 25, 371, 32, 30, 372, 373, 35, 46, 374, 52, 375, 376, 18, 13, 48, 36, 377, 378, 379, 380, 15, 381, 382, 21, 24, 383, 384, 385, 14, 386, 24, 39, 2, 387, 388, 389, 17, 390, 391, 42, 28, 26, 392, 27, 26, 393, 394, 395, 59, 3, 21, 11, 40, 27, 396, 397, 6, 398, 35, 10, 399, 400, 47, 401, 402, 52, 25, 33, 45, 403, 47, 404, 8, 405, 406, 57, 407, 408, 30, 409, 410, 411, 27, 412, 413, 46, 39, 4, 414, 415, 25, 416, 19, 417, 418, 60, 25, 13, 56, 35, 419, 420, 421, 422, 13, 423, 424, 425, 29, 426, 19, 427, 428, 46, 43, 429, 16, 430, 33, 431, 432, 37, 19, 433, 30, 434, 435, 20, 436, 16, 437, 438, 38, 0, 42, 46, 31, 30, 57, 34, 36, 28, 439, 28, 9, 21, 21, 440, 441, 442, 4, 41, 17, 443, 444, 445, 20, 446, 447, 35, 9, 35, 448, 449, 450, 451, 11, 452, 453, 10, 30, 18, 454, 12, 455, 456, 24, 457, 458, 0, 2, 2, 29, 15, 29, 459, 460, 13, 461, 462, 17, 23, 463, 464, 39, 465, 466, 29, 10, 467, 468, 469, 470, 2, 30, 32, 28, 471, 472, 15, 473, 474, 30, 9, 475, 15, 476, 477, 20, 478, 479, 20, 480, 481, 18, 482, 22, 483, 484, 17, 1, 485, 486, 4, 487, 488, 27, 9, 24, 49, 7, 37, 489, 490, 491, 492, 16, 493, 494, 12, 495, 496, 9, 31, 40, 39, 497, 498, 13, 499, 10, 40, 500, 501, 502, 45, 503, 504, 17, 48, 505, 506, 35, 507, 508, 49, 41, 19, 39, 8, 509, 510, 511, 40, 28, 512, 513, 514, 36, 52, 515, 23, 516, 517, 8, 29, 518, 519, 15, 520, 521, 19, 522, 12, 4, 523, 524, 525, 17, 6, 44, 0, 25, 44, 13, 36, 526, 527, 528, 26, 14, 529, 5, 530, 5, 531, 532, 3, 533, 534, 5, 535, 536, 12, 15, 22, 38, 13, 537, 538, 28, 539, 540, 25, 541, 542, 543, 12, 3, 544, 545, 546, 0, 19, 547, 9, 42, 548, 549, 30, 29, 550, 551, 552, 17, 24, 553, 554, 1, 555, 556, 17, 10, 557, 42, 46, 51, 558, 559, 22, 14, 560, 6, 34, 561, 562, 20, 563, 564, 565, 566, 11, 567, 32, 14, 568, 569, 19, 570, 18, 571, 572, 21, 27, 22, 573, 19, 574, 575, 21, 42, 576, 8, 17, 577, 578, 579, 2, 27, 580, 581, 42, 582, 583, 5, 44, 584, 585, 4, 586, 15, 32, 25, 15, 587, 588, 589, 17, 590, 591, 592, 62, 28, 20, 33, 51, 31, 4, 27, 31, 593, 594, 41, 595, 596, 24, 20, 597, 27, 598, 31, 22, 599, 600, 601, 13, 28, 40, 602, 603, 604, 40, 5, 42, 605, 606, 607, 11, 608, 609, 610, 50, 30, 611, 612, 18, 613, 614, 46, 47, 42, 33, 19, 13, 615, 616, 20, 617, 618, 31, 619, 17, 620, 621, 3, 622, 9, 623, 4, 624, 625, 25, 10, 46, 626, 9, 28, 627, 628, 55, 629, 36, 630, 631, 45, 632, 633, 51, 634, 635, 46, 15, 43, 23, 636, 637, 15, 638, 639, 41, 640, 641, 19, 49, 57, 642, 643, 35, 644, 1, 645, 646, 647, 31, 1, 648, 46, 16, 649, 650, 34, 29, 25, 651, 652, 653, 654, 54, 48, 655, 656, 657, 19, 11, 57, 40, 43, 43, 11, 3, 4, 658, 659, 18, 660, 50, 661, 662, 663, 21, 664, 665, 25, 666, 22, 667, 668, 669, 44, 670, 671, 50, 47, 13, 38, 672, 673, 674, 19, 14, 675, 676, 39, 677, 678, 34, 28, 679, 11, 680, 681, 16, 682, 683, 55, 41, 29, 5, 684, 30, 20, 1, 685, 686, 20, 687, 688, 4, 21, 689, 690, 34, 691, 692, 38, 11, 693, 35, 694, 695, 2, 696, 697, 45, 50, 31, 3, 698, 699, 700, 701, 49, 702, 5, 703, 704, 705, 27, 706, 41, 707, 708, 53, 22, 52, 44, 39, 35, 25, 21, 28, 7, 709, 710, 12, 711, 712, 44, 713, 7, 714, 715, 10, 716, 717, 20, 20, 2, 718, 719, 35, 47, 44, 720, 721, 23, 722, 723, 46, 44, 724, 725, 55, 25, 726, 47, 727, 728, 729, 730, 31, 731, 23, 5, 732, 733, 24, 734, 735, 58, 31, 47, 1, 736, 737, 738, 45, 36, 19, 739, 740, 741, 31, 742, 743, 4, 55, 744, 745, 746, 8, 36, 57, 27, 747, 748, 749, 7, 56, 750, 39, 751, 752, 753, 57, 6, 31, 5, 754, 755, 756, 59, 15, 27, 757, 758, 759, 760, 761, 3, 762, 3, 5, 23, 15, 763, 764, 29, 765, 10, 766, 767, 46, 768, 769, 39, 54, 25, 18, 36, 27, 21, 770, 771, 19, 772, 34, 773, 774, 29, 775, 776, 33, 40, 777, 778, 42, 779, 780, 20, 781, 782, 4, 19, 783, 784, 785, 10, 31, 19, 24, 786, 787, 33, 25, 788, 789, 790, 10, 35, 791, 792, 48, 46, 16, 17, 16, 34, 793, 20, 794, 795, 796, 797, 798, 52, 4, 22, 17, 799, 800, 801, 802, 803, 29, 49, 34, 804, 805, 12, 806, 55, 807, 52, 808, 809, 810, 22, 811, 8, 43, 812, 813, 3, 814, 815, 14, 57, 30, 33, 6, 54, 32, 25, 816, 817, 26, 818, 7, 819, 820, 821, 16, 15, 822, 823, 18, 824, 825, 6, 56, 826, 827, 828, 39, 53, 25, 829, 830, 831, 1, 832, 833, 30, 60, 51, 0, 24, 834, 11, 51, 835, 836, 837, 838, 26, 61, 839, 840, 30, 841, 33, 842, 843, 844, 58, 845, 29, 49, 62, 40, 846, 41, 35, 847, 6, 848, 849, 850, 851, 852, 18, 853, 854, 25, 18, 24, 53, 53, 10, 33, 855, 856, 857, 47, 858, 859, 14, 42, 860, 861, 33, 58, 11, 862, 863, 864, 865, 39, 866, 18, 867, 868, 33, 9, 9, 869, 870, 2, 56, 871, 872, 873, 874, 30, 59, 20, 875, 876, 877, 10, 878, 879, 53, 4, 18, 19, 3, 35, 880, 20, 881, 0, 0, 19, 51, 882, 883, 21, 23, 884, 885, 886, 22, 887, 888, 11, 18, 889, 890, 1, 20, 891, 30, 22, 892, 4, 893, 894, 895, 23, 21, 896, 897, 13, 14, 898, 899, 19, 900, 901, 902, 12, 6, 23, 9, 47, 46, 903, 16, 904, 905, 906, 0, 9, 907, 908, 909, 910, 17, 28, 52, 12, 911, 912, 24, 913, 15, 914, 35, 915, 916, 917, 9, 47, 1, 918, 919, 920, 921, 15, 17, 9, 14, 34, 35, 922, 923, 5, 924, 925, 39, 926, 14, 927, 928, 12, 20, 929, 11, 42, 930, 9, 931, 932, 933, 31, 934, 5, 935, 936, 26, 937, 938, 24, 939, 2, 10, 940, 941, 942, 37, 6, 33, 1, 31, 21, 21, 943, 12, 944, 29, 945, 5, 29, 946, 24, 947, 948, 949, 12, 950, 951, 26, 25, 15, 3, 15, 952, 57, 24, 953, 954, 955, 956, 32, 21, 11, 957, 958, 959, 8, 3, 960, 961, 962, 2, 28, 34, 963, 964, 33, 965, 22, 966, 967, 0, 968, 969, 2, 24, 37, 33, 970, 971, 22, 972, 973, 17, 22, 974, 32, 975, 976, 25, 977, 978, 24, 979, 36, 980, 30, 981, 982, 4, 0, 983, 984, 985, 1, 57, 42, 30, 34, 3, 35, 48, 986, 24, 987, 988, 989, 990, 991, 21, 992, 993, 46, 27, 22, 16, 31, 994, 995, 996, 17, 19, 997, 998, 999, 12, 1e3, 1001, 1002, 18, 1003, 43, 1004, 24, 23, 1005, 28, 1006, 1007, 9, 19, 1008, 1009, 1010, 31, 1011, 1012, 26, 1013, 5, 11, 1014, 1015, 1016, 11, 9, 58, 12, 3, 43, 27, 31, 1017, 9, 1018, 1019, 3, 1020, 1021, 7, 8, 14, 1022, 1023, 47, 16, 2, 1024, 1025, 49, 1026, 1027, 1028, 5, 53, 1029, 1030, 1031, 11, 1032, 1033, 42, 36, 1034, 39, 4, 1035, 1036, 5, 1037, 7, 1038, 1039, 1040, 1041, 49, 8, 45, 16, 1042, 1043, 25, 1044, 40, 1045, 1046, 18, 1047, 1048, 45, 5, 1049, 1050, 1051, 20, 56, 24, 1052, 1053, 35, 1054, 1055, 1056, 46, 22, 9, 0, 50, 16, 1057, 43, 1058, 1059, 38, 1060, 51, 1061, 1062, 6, 1063, 42, 1064, 1065, 33, 47, 46, 14, 38, 1066, 1067, 25, 37, 1068, 6, 1069, 1070, 1071, 1072, 37, 1073, 1074, 53, 15, 36, 27, 1075, 28, 1076, 1077, 41, 1078, 1079, 3, 48, 1080, 1081, 1082, 32, 1083, 51, 1084, 1085, 44, 41, 15, 25, 1086, 11, 1087, 11, 1088, 1089, 23, 27, 17, 13, 33, 1090, 1091, 40, 8, 1092, 1093, 1094, 1095, 35, 1096, 1097, 30, 32, 44, 1, 1098, 17, 1099, 40, 1100, 1101, 33, 1102, 1103, 1104, 28, 36, 18, 1105, 1106, 1107, 28, 18, 1108, 1109, 37, 0, 1110, 1111, 12, 1112, 1113, 9, 41, 12, 12, 1114, 1, 6, 1115, 1116, 18, 11, 21, 1117, 1118, 33, 23, 1119, 11, 16, 24, 26, 41, 1120, 3, 1121, 33, 1122, 1123, 1124, 53, 1125, 1126, 1127, 27, 12, 26, 1128, 1129, 1130, 1131, 1132, 35, 1133, 9, 1134, 1135, 19, 51, 10, 1136, 16, 4, 1137, 1, 1138, 1139, 12, 1140, 18, 47, 1141, 1142, 31, 1143, 1144, 46, 19, 1145, 1146, 1147, 45, 21, 1148, 22, 1149, 1150, 46, 49, 1151, 1152, 1153, 54, 10, 28, 1154, 1155, 14, 4, 22, 1156, 1157, 26, 1158, 1159, 1160, 22, 1161, 1162, 18, 1163, 1164, 8, 22, 21, 15, 4, 1165, 1166, 1167, 23, 1168, 1169, 1170, 19, 46, 11, 1171, 25, 17, 1172, 1173, 1174, 8, 1175, 1176, 15, 34, 20, 1177, 1178, 33, 1179, 1180, 54, 39, 38, 1181, 35, 1182, 1183, 6, 1184, 1185, 17, 1186, 32, 1187, 1188, 44, 52, 47, 37, 33, 18, 1189, 38, 1190, 1191, 46, 46, 31, 1192, 1193, 29, 1194, 1195, 28, 1196, 1197, 21, 51, 23, 11, 1198, 1199, 46, 11, 1200, 36, 27, 1201, 1202, 1203, 22, 1204, 1205, 12, 1206, 56, 1207, 1208, 52, 28, 30, 1209, 1210, 1211, 48, 1212, 1213, 1, 5, 1214, 2, 1215, 1216, 7, 22, 1217, 1218, 1219, 12, 32, 39, 38, 28, 5, 56, 1220, 59, 1221, 1222, 20, 41, 1223, 1224, 8, 1225, 1226, 37, 1227, 1228, 30, 1229, 1230, 31, 29, 1231, 58, 1232, 1233, 1234, 54, 1235, 1236, 17, 55, 1237, 1238, 18, 38, 7, 1239, 1240, 1241, 12, 1242, 1243, 55, 24, 32, 1244, 36, 1245, 1246, 29, 29, 1247, 1248, 1249, 51, 1250, 19, 53, 35, 37, 1251, 1252, 1253, 59, 1254, 1255, 1256, 13, 60, 13, 44, 23, 35, 28, 1257, 1258, 33, 55, 1259, 56, 1260, 1261, 5, 11, 1262, 52, 42, 1263, 31, 1264, 1265, 1266, 1267, 5, 1268, 7, 1269, 1270, 10, 14, 28, 16, 1271, 1272, 6, 1273, 1274, 56, 53, 1275, 1276, 1277, 12, 39, 47, 1278, 1279, 1280, 9, 20, 1281, 49, 1282, 1283, 54, 1284, 1285, 51, 51, 1286, 55, 1287, 1288, 13, 1289, 0, 8, 1290, 1291, 35, 19, 1292, 58, 1293, 1294, 1295, 43, 51, 40, 34, 26, 1296, 1297, 1298, 1299, 1300, 39, 26, 59, 3, 1301, 1302, 40, 1303, 1304, 1305, 36, 61, 1306, 1307, 4, 1308, 1309, 51, 20, 16, 29, 18, 1310, 1311, 1312, 59, 6, 1313, 1314, 1315, 50, 1316, 1317, 39, 1318, 1319, 11, 35, 13, 7, 48, 56, 1320, 1321, 1322, 12, 59, 0, 10, 1323, 1324, 33, 1325, 1, 26, 4, 1326, 1327, 1328, 30, 5, 58, 1329, 1330, 1331, 1332, 1333, 45, 14, 11, 1334, 50, 2, 41, 37, 1335, 1336, 39, 1337, 1338, 30, 1339, 4, 1340, 1341, 1342, 47, 13, 41, 1343, 1344, 1345, 1346, 5, 1347, 1348, 20, 5, 50, 39, 1349, 1350, 6, 18, 1351, 1352, 57, 46, 1353, 1354, 1355, 36, 40, 11, 1356, 13, 1357, 1358, 52, 38, 12, 4, 1359, 19, 1360, 1361, 1362, 1363, 57, 1364, 1365, 51, 10, 1366, 1367, 24, 1368, 58, 1369, 1370, 44, 1371, 19, 1372, 50, 2, 1373, 1374, 1375, 17, 20, 58, 54, 34, 60, 1376, 1377, 1378, 1379, 24, 6, 32, 62, 1380, 1381, 2, 2, 25, 1, 1382, 1383, 1384, 12, 1385, 1386, 1387, 32, 1388, 1389, 1390, 52, 1391, 21, 1, 1392, 1393, 1, 1394, 1395, 34, 9, 1396, 1397, 57, 57, 1398, 1399, 1400, 0, 30, 39, 16, 28, 16, 35, 36, 1401, 10, 1402, 8, 1403, 0, 1404, 1405, 33, 6, 9, 6, 1406, 1407, 23, 52, 1408, 1409, 1410, 1411, 15, 8, 24, 14, 1412, 1413, 49, 1414, 15, 0, 1415, 1416, 1417, 1418, 1419, 1420, 36, 17, 13, 22, 1421, 17, 15, 15, 1422, 1423, 1424, 15, 1425, 16, 1426, 1427, 21, 22, 1428, 13, 1429, 1430, 1431, 25, 1432, 1433, 49, 44, 1434, 1435, 1436, 30, 21, 1437, 43, 1438, 1439, 31, 11, 19, 27, 1440, 26, 17, 9, 1441, 21, 1442, 1443, 12, 37, 16, 1444, 1445, 1446, 10, 29, 21, 1447, 1448, 20, 9, 1449, 1450, 1451, 1452, 12, 1453, 1454, 0, 29, 40, 32, 1455, 15, 1456, 22, 1457, 1458, 35, 1459, 39, 1460, 10, 1461, 1462, 19, 1463, 22, 44, 1464, 1465, 1466, 20, 20, 47, 1467, 1468, 34, 1469, 1470, 1471, 6, 18, 45, 1472, 1473, 54, 1474, 26, 1475, 1476, 18, 1477, 1478, 5, 38, 1479, 1480, 1481, 11, 0, 25, 27, 21, 40, 32, 1482, 1483, 1484, 14, 1485, 21, 1486, 21, 1487, 1488, 29, 1489, 1490, 1, 1491, 1492, 13, 7, 0, 20, 1493, 1494, 1, 0, 1495, 1496, 9, 1497, 18, 1498, 1499, 1500, 1501, 15, 1502, 40, 19, 1503, 1504, 1505, 0, 43, 38, 31, 21, 11, 1506, 26, 19, 33, 1507, 1508, 1509, 1510, 35, 1, 46, 1511, 1512, 1513, 53, 2, 25, 28, 1514, 1515, 36, 1516, 1517, 1518, 1519, 42, 11, 31, 1520, 1521, 1522, 36, 19, 1523, 44, 1524, 1525, 1526, 37, 45, 3, 1527, 1528, 1529, 38, 1530, 1531, 9, 39, 60, 1532, 58, 6, 1533, 1534, 47, 1535, 1536, 1537, 5, 53, 3, 5, 20, 1538, 1539, 42, 9, 1540, 1541, 1542, 30, 3, 1543, 1544, 46, 1545, 11, 1546, 1547, 1548, 19, 47, 1549, 24, 1550, 1551, 4, 43, 15, 1552, 1553, 1554, 14, 1555, 1556, 18, 27, 12, 59, 6, 23, 5, 1557, 8, 1558, 1559, 39, 1560, 1561, 35, 1562, 1563, 59, 1564, 41, 1565, 1566, 35, 4, 1567, 1, 7, 1568, 24, 1569, 3, 1570, 48, 1571, 1572, 28, 37, 1573, 1574, 1575, 11, 1576, 1577, 11, 1578, 1579, 33, 52, 29, 22, 1580, 25, 1581, 21, 1582, 1583, 28, 1584, 8, 1585, 1586, 1587, 15, 34, 40, 1588, 1589, 39, 1590, 8, 48, 1591, 1592, 11, 1593, 1594, 21, 1595, 55, 40, 1596, 47, 1597, 1598, 1599, 19, 24, 9, 37, 10, 24, 40, 1600, 1601, 1602, 8, 8, 1603, 25, 1604, 1605, 8, 1606, 1607, 16, 17, 29, 1608, 1609, 6, 1610, 1611, 1612, 31, 24, 47, 1613, 1614, 45, 9, 12, 29, 1615, 1616, 1617, 19, 20, 1618, 1619, 1620, 1621, 28, 37, 16, 11, 23, 1622, 1623, 1624, 22, 58, 1625, 1626, 1627, 38, 12, 1628, 35, 1629, 1630, 55, 1631, 1632, 39, 1633, 23, 53, 3, 1634, 40, 1635, 1636, 1637, 1638, 40, 55, 24, 41, 1639, 44, 1640, 1641, 32, 34, 20, 1642, 10, 1643, 1644, 35, 45, 1645, 1646, 1647, 32, 45, 18, 40, 1648, 1649, 40, 1650, 1651, 42, 9, 1652, 9, 14, 1653, 1654, 1655, 0, 1656, 1657, 38, 41, 47, 1658, 1659, 8, 1660, 1661, 46, 23, 2, 40, 35, 1662, 1663, 1664, 35, 1665, 1666, 36, 33, 1667, 0, 1668, 1669, 1670, 1671, 43, 57, 1672, 17, 1673, 1674, 30, 1675, 1676, 24, 3, 46, 1677, 1678, 1679, 23, 27, 4, 1680, 1681, 27, 9, 1682, 1683, 10, 5, 1684, 43, 0, 1685, 1686, 22, 1687, 1688, 48, 1689, 1690, 37, 1691, 1692, 29, 55, 4, 7, 1693, 2, 16, 1694, 1695, 1696, 40, 52, 38, 28, 15, 28, 1697, 1698, 11, 1699, 43, 6, 1700, 1701, 13, 1702, 1703, 47, 22, 1704, 1705, 1706, 1707, 44, 1708, 55, 1709, 1710, 24, 20, 21, 33, 1711, 1712, 22, 35, 1713, 1714, 43, 1715, 1716, 54, 44, 40, 1717, 1718, 23, 1719, 34, 1720, 1721, 12, 1722, 1723, 38, 1724, 1725, 22, 1726, 41, 1727, 24, 15, 9, 18, 1728, 1729, 58, 1730, 1731, 1732, 1733, 30, 10, 24, 1734, 52, 34, 1735, 1736, 1737, 22, 17, 1738, 32, 15, 1739, 1740, 1741, 31, 14, 1742, 1743, 1744, 61, 42, 17, 1745, 57, 41, 1746, 43, 1747, 1748, 1749, 51, 24, 1750, 1751, 58, 1752, 1753, 32, 1754, 1755, 30, 12, 38, 25, 35, 10, 3, 7, 23, 52, 17, 1756, 1757, 1758, 1759, 25, 1760, 1761, 7, 26, 1762, 1763, 16, 52, 8, 1764, 1765, 26, 2, 1766, 1767, 1768, 1769, 31, 31, 1770, 1771, 6, 29, 61, 12, 1772, 47, 41, 1773, 1774, 48, 1775, 1776, 1777, 51, 40, 1778, 1779, 1780, 42, 1781, 9, 1782, 34, 1783, 2, 1784, 1785, 3, 38, 1786, 43, 1787, 44, 1788, 1789, 39, 1790, 5, 1791, 1792, 15, 29, 11, 32, 1793, 26, 29, 17, 1794, 1795, 1796, 36, 1797, 51, 2, 1798, 1799, 1800, 15, 1801, 1802, 5, 4, 28, 1803, 11, 11, 4, 1804, 1805, 22, 1806, 1807, 1808, 8, 1809, 6, 26, 1810, 1811, 1812, 11, 33, 39, 29, 1813, 1814, 35, 1815, 27, 1816, 1817, 32, 45, 10, 1818, 1819, 1820, 11, 7, 26, 8, 1821, 22, 5, 1822, 1823, 1824, 15, 1825, 42, 1826, 1827, 16, 5, 38, 20, 28, 1828, 1829, 1830, 1831, 37, 1832, 1833, 36, 1834, 1835, 1836, 11, 15, 1, 50, 1837, 1838, 1839, 13, 33, 26, 1840, 1841, 10, 29, 1842, 1843, 22, 33, 1844, 1845, 11, 1846, 8, 1847, 1848, 18, 1849, 1850, 40, 38, 5, 0, 1851, 2, 1852, 1853, 1854, 38, 1855, 1856, 1857, 32, 26, 45, 33, 1, 36, 1858, 4, 1859, 1860, 1861, 43, 1862, 1863, 35, 1864, 1865, 41, 26, 29, 14, 42, 1866, 1867, 1868, 1869, 35, 23, 11, 1870, 1871, 1872, 33, 5, 1873, 4, 1874, 1875, 12, 1876, 1877, 0, 31, 3, 46, 1878, 29, 1879, 1880, 31, 1881, 1882, 31, 1883, 36, 1884, 1885, 1886, 13, 8, 1887, 1888, 16, 1889, 1890, 39, 12, 7, 3, 51, 7, 28, 8, 14, 1891, 1892, 1893, 14, 31, 10, 28, 1894, 1895, 1896, 15, 1897, 1898, 39, 1899, 1900, 48, 12, 40, 1901, 17, 1902, 1903, 13, 23, 15, 1904, 33, 1905, 1906, 1907, 1908, 27, 1909, 1910, 36, 9, 17, 1911, 1912, 55, 16, 34, 2, 1913, 19, 1914, 1915, 1916, 1917, 11, 16, 1918, 1919, 47, 59, 42, 1920, 23, 1921, 1922, 36, 21, 1923, 1924, 1925, 48, 15, 43, 1926, 1927, 1928, 15, 1929, 1930, 28, 10, 19, 1931, 11, 8, 1932, 29, 1933, 1934, 1935, 21, 1936, 23, 1937, 1938, 57, 58, 1939, 1940, 8, 1941, 35, 1942, 1943, 1, 39, 1944, 1945, 39, 1946, 1947, 29, 25, 17, 1948, 1949, 1950, 31, 1951, 1952, 46, 32, 19, 24, 1953, 1954, 46, 30, 1955, 1956, 1957, 11, 3, 1958, 1959, 6, 1960, 1961, 22, 1962, 1963, 54, 45, 60, 2, 7, 5, 1964, 46, 1965, 1966, 3, 1967, 2, 1968, 1969, 19, 56, 44, 9, 1970, 1971, 42, 9, 14, 1972, 1973, 1974, 30, 7, 1975, 34, 1976, 1977, 1978, 14, 1979, 1980, 22, 1981, 50, 1982, 1983, 1984, 6, 53, 38, 1985, 23, 1986, 1987, 43, 28, 1988, 1989, 60, 34, 54, 1990, 1991, 1992, 11, 1993, 26, 1994, 1995, 15, 16, 55, 22, 1996, 4, 8, 12, 1997, 1998, 1999, 2e3, 2001, 2002, 46, 2003, 2004, 45, 6, 2005, 59, 23, 2006, 2007, 2, 56, 2008, 61, 2009, 2010, 2011, 7, 2012, 2013, 24, 3, 22, 42, 43, 2014, 22, 26, 2015, 2016, 7, 2017, 43, 2018, 2019, 14, 2020, 17, 2021, 2022, 1, 7, 49, 2023, 2024, 45, 57, 35, 2025, 2026, 2027, 2028, 5, 10, 29, 2029, 2030, 20, 2031, 2032, 39, 26, 14, 2033, 2034, 39, 19, 2035, 2036, 10, 2037, 2038, 2039, 7, 16, 2040, 2041, 36, 22, 2042, 2043, 14, 2044, 46, 2045, 2046, 23, 3, 49, 54, 20, 2047, 2048, 2049, 46, 23, 23, 2050, 19, 38, 2051, 2052, 5, 2053, 2054, 2055, 59, 3, 2056, 2057, 2058, 21, 0, 7, 21, 49, 2059, 2060, 38, 2061, 2062, 22, 12, 28, 2063, 2064, 29, 2065, 2066, 49, 16, 15, 2067, 2068, 16, 2069, 2070, 2071, 48, 20, 10, 2072, 2073, 2074, 24, 52, 12, 2075, 2076, 18, 36, 2077, 2078, 2079, 4, 2080, 2081, 35, 23, 32, 2082, 2083, 34, 2084, 2085, 27, 3, 2086, 2087, 2088, 37, 32, 36, 27, 2089, 2090, 40, 42, 48, 19, 2091, 2092, 2093, 2094, 24, 2095, 8, 21, 2096, 2097, 2098, 61, 11, 23, 2, 25, 2099, 2100, 47, 2101, 2102, 2103, 20, 49, 32, 2104, 2105, 17, 2106, 13, 2107, 2108, 6, 2109, 2110, 2111, 16, 0, 2, 22, 37, 2112, 2113, 27, 2114, 2115, 24, 2116, 2117, 7, 6, 2118, 6, 2119, 2120, 2121, 58, 51, 0, 30, 7, 2122, 2123, 2124, 41, 48, 2125, 2126, 17, 45, 2127, 2128, 2129, 21, 50, 2130, 11, 2131, 23, 2132, 2133, 2134, 8, 12, 2135, 2136, 2137, 34, 9, 4, 1, 2138, 18, 2139, 35, 2140, 2141, 50, 56, 17, 15, 7, 45, 2142, 2143, 2144, 5, 2145, 2146, 3, 2147, 2148, 32, 29, 7, 2149, 2150, 1, 2151, 58, 2152, 2153, 49, 2154, 2155, 11, 6, 16, 44, 7, 2156, 2157, 62, 34, 2158, 2159, 2160, 58, 2161, 2162, 34, 0, 2163, 2164, 2165, 18, 1, 2166, 16, 51, 21, 27, 2167, 21, 2168, 2169, 2170, 59, 2171, 2172, 2173, 10, 2174, 26, 2175, 2176, 5, 54, 23, 21, 2177, 2178, 2179, 51, 7, 2180, 2181, 2182, 55, 4, 8, 2183, 2184, 30, 2185, 3, 2186, 59, 22, 55, 50, 2187, 2188, 2189, 2190, 2191, 0, 2192, 2193, 50, 12, 24, 2194, 18, 2195, 2196, 12, 44, 16, 40, 2197, 2198, 2199, 2200, 26, 2201, 42, 17, 2202, 2203, 2204, 26, 2205, 0, 49, 2206, 2207, 2208, 7, 32, 25, 1, 5, 11, 2, 2209, 9, 2210, 2211, 16, 17, 1, 37, 23, 2212, 3, 2213, 2214, 1, 2215, 2216, 10, 53, 2217, 20, 2218, 2219, 32, 2220, 2221, 13, 0, 2222, 2223, 15, 28, 1, 1, 2224, 2225, 45, 2226, 2227, 4, 2228, 2229, 21, 2230, 26, 2231, 2232, 7, 36, 2233, 2234, 2235, 45, 22, 5, 16, 2, 33, 2236, 32, 2237, 2238, 10, 2239, 2240, 2241, 15, 10, 8, 46, 2242, 2243, 2244, 8, 30, 26, 2245, 11, 2246, 2247, 21, 37, 2248, 2249, 2250, 37, 18, 2251, 2252, 20, 2253, 2254, 2255, 3, 2256, 2257, 27, 2258, 44, 3, 2259, 44, 42, 2260, 2261, 2262, 7, 2263, 2264, 19, 16, 13, 3, 2265, 2266, 26, 2267, 2268, 3, 43, 15, 7, 21, 2269, 2270, 22, 2271, 2272, 2273, 43, 2, 2274, 2275, 2276, 22, 2277, 2278, 9, 2279, 49, 2280, 2281, 9, 36, 2282, 44, 17, 2283, 2284, 32, 2285, 2286, 0, 32, 2287, 2288, 25, 2289, 2290, 1, 50, 24, 39, 35, 2291, 27, 31, 27, 2292, 10, 2293, 2294, 43, 33, 2295, 2296, 23, 2297, 2298, 10, 2299, 9, 38, 2300, 42, 6, 2301, 44, 2302, 20, 2303, 2304, 41, 2305, 2306, 15, 9, 2307, 2308, 36, 2309, 2310, 32, 14, 19, 60, 10, 22, 2311, 19, 2312, 2313, 2314, 36, 2315, 2316, 34, 2317, 12, 2318, 2319, 6, 17, 42, 2320, 2321, 3, 2322, 2323, 2324, 2325, 31, 58, 6, 38, 2326, 2327, 35, 2328, 23, 2329, 35, 43, 2330, 2331, 47, 2332, 2333, 20, 2334, 2335, 16, 2336, 30, 26, 14, 2337, 2338, 39, 2339, 2340, 44, 1, 45, 2341, 2342, 2343, 18, 2344, 2345, 53, 13, 58, 1, 51, 2346, 2347, 40, 2348, 2349, 25, 31, 2350, 2351, 7, 1, 54, 2352, 20, 2353, 2354, 7, 2355, 2356, 2357, 24, 39, 7, 4, 27, 36, 31, 21, 2358, 2359, 15, 2360, 2361, 20, 2362, 2363, 2364, 2365, 53, 19, 2366, 2367, 20, 2368, 24, 2369, 2370, 44, 2371, 3, 2372, 2373, 4, 3, 2374, 2375, 47, 55, 2376, 2377, 45, 17, 2378, 2379, 2380, 37, 46, 2381, 2382, 2, 2383, 53, 47, 2384, 2385, 2386, 47, 29, 38, 39, 6, 33, 2387, 2388, 27, 2389, 2390, 34, 13, 2391, 2392, 23, 2393, 24, 2394, 2395, 0, 32, 2396, 2397, 2398, 28, 42, 45, 11, 2399, 19, 2400, 2401, 38, 2402, 2403, 2404, 48, 2405, 7, 2406, 5, 2407, 2408, 27, 58, 44, 37, 2409, 2410, 23, 2411, 2412, 2413, 60, 48, 33, 6, 30, 2414, 2415, 2416, 1, 2417, 2418, 55, 2419, 2420, 2421, 49, 39, 47, 31, 40, 57, 9, 53, 21, 44, 17, 2422, 23, 21, 43, 2423, 2424, 21, 8, 2425, 46, 2426, 2427, 2428, 23, 2429, 2430, 13, 2431, 2432, 6, 26, 8, 2433, 24, 2434, 35, 2435, 2436, 42, 29, 2437, 2438, 2439, 9, 2440, 2441, 23, 2442, 2443, 29, 23, 44, 24, 2444, 2445, 13, 9, 2446, 16, 19, 2447, 2448, 27, 2449, 12, 2450, 2451, 2452, 35, 14, 2453, 35, 28, 2454, 2455, 2456, 16, 2457, 2458, 57, 10, 18, 1, 2459, 2460, 2461, 30, 18, 2462, 2463, 2464, 15, 2465, 2466, 34, 21, 16, 14, 2467, 28, 2468, 2469, 2470, 2471, 24, 12, 2472, 2473, 2474, 44, 34, 2475, 2476, 54, 2477, 2478, 21, 25, 47, 2479, 12, 2480, 2481, 33, 22, 22, 18, 16, 2482, 2483, 2484, 14, 2485, 2486, 22, 2487, 2488, 46, 34, 2489, 2490, 2491, 2492, 20, 26, 31, 18, 37, 2493, 2494, 18, 2495, 2496, 44, 27, 2497, 14, 2498, 2499, 2500, 2501, 12, 17, 46, 2502, 2503, 2504, 2505, 47, 4, 31, 58, 2506, 2507, 7, 2508, 2509, 25, 51, 18, 1, 34, 2510, 2511, 2512, 19, 3, 2513, 48, 33, 2514, 36, 2515, 2516, 2517, 2518, 5, 2519, 12, 26, 23, 2520, 2521, 2522, 31, 33, 2523, 2524, 12, 2525, 2526, 8, 2527, 48, 2528, 2529, 40, 58, 6, 38, 15, 11, 2530, 2531, 13, 2532, 2533, 36, 2534, 2535, 19, 2536, 9, 2537, 2538, 36, 43, 2539, 2540, 2541, 1, 59, 44, 48, 28, 2542, 2543, 34, 2544, 2545, 13, 55, 2546, 2547, 31, 2548, 2549, 2550, 21, 19, 2551, 2552, 36, 14, 2553, 2554, 2555, 3, 13, 8, 17, 2556, 27, 2557, 1, 42, 2558, 2559, 2560, 35, 2561, 17, 2562, 2563, 5, 56, 47, 11, 46, 2564, 2565, 40, 2566, 2567, 24, 1, 2568, 2569, 2570, 48, 33, 6, 31, 2571, 2572, 41, 2573, 2574, 32, 47, 36, 2575, 2576, 2577, 59, 0, 36, 2578, 2579, 1, 2580, 60, 2581, 61, 2582, 2583, 2584, 14, 1, 2585, 15, 2586, 2587, 2588, 62, 60, 54, 43, 42, 54, 2589, 2590, 2591, 59, 2592, 2593, 40, 2594, 12, 2595, 2596, 2597, 2598, 18, 42, 48, 11, 47, 2599, 30, 2600, 2601, 13, 2602, 41, 8, 2603, 2604, 2605, 5, 2606, 2607, 8, 49, 55, 53, 59, 11, 2608, 2609, 2610, 59, 27, 2611, 18, 2612, 2613, 20, 2614, 2615, 2616, 2617, 33, 52, 26, 16, 2618, 27, 2619, 33, 2620, 2621, 2622, 2623, 2624, 59, 33, 24, 55, 30, 28, 2625, 2626, 2627, 2628, 2629, 60, 1, 17, 2630, 2631, 1, 55, 2632, 2633, 2634, 2635, 31, 6, 2636, 19, 2637, 2638, 9, 2639, 52, 56, 2640, 2641, 2642, 40, 8, 24, 16, 2, 27, 41, 56, 51, 2643, 2644, 2645, 2646, 6, 14, 2647, 59, 2648, 2649, 0, 45, 2650, 57, 2651, 24, 2652, 2653, 7, 2654, 2655, 1, 40, 8, 48, 2656, 2657, 2658, 13, 15, 2659, 53, 2660, 2661, 2662, 56, 2663, 2664, 13, 9, 19, 4, 6, 34, 14, 2665, 2666, 47, 38, 2667, 2668, 10, 2669, 2670, 2671, 21, 2672, 11, 16, 2673, 2674, 29, 2675, 2676, 51, 48, 5, 11, 27, 2677, 2678, 54, 2679, 19, 32, 2680, 2681, 2682, 32, 2683, 2684, 2685, 2686, 30, 10, 20, 14, 2687, 19, 26, 2688, 2689, 7, 16, 2690, 2691, 2692, 51, 4, 27, 2693, 2694, 18, 2695, 2696, 2697, 57, 19, 25, 2698, 9, 25, 22, 16, 2699, 2700, 2701, 2702, 2703, 7, 25, 13, 2704, 2705, 34, 43, 2706, 30, 2707, 2708, 2709, 34, 2710, 40, 2711, 2712, 23, 36, 2713, 2714, 25, 1, 28, 2715, 2716, 2717, 2718, 37, 7, 45, 26, 2719, 2720, 49, 2721, 2722, 26, 2723, 2724, 30, 2725, 2726, 50, 4, 16, 2727, 50, 28, 2728, 2729, 2730, 33, 26, 40, 2731, 2732, 2733, 19, 2734, 31, 3, 2735, 2736, 48, 34, 2737, 2738, 2739, 2740, 18, 34, 31, 40, 39, 28, 2741, 29, 2742, 7, 22, 2743, 2744, 2745, 29, 2746, 8, 2747, 23, 15, 2748, 2749, 2750, 2751, 1, 35, 40, 2752, 23, 2753, 2754, 2755, 2756, 4, 13, 41, 10, 32, 53, 7, 11, 2757, 5, 47, 2758, 19, 2759, 2, 2760, 2761, 2762, 2763, 2764, 4, 36, 2765, 2766, 9, 2767, 2768, 18, 25, 2769, 2770, 2771, 12, 0, 28, 2772, 11, 1, 22, 2773, 2774, 18, 2775, 2776, 2777, 38, 28, 2778, 4, 2779, 2780, 2781, 48, 42, 31, 1, 2782, 2783, 2784, 2, 34, 8, 2785, 2786, 4, 2787, 45, 2788, 2789, 54, 41, 2790, 25, 2791, 2792, 2793, 36, 2794, 9, 2795, 2796, 49, 2797, 37, 2798, 49, 2799, 2800, 32, 50, 12, 20, 2801, 2802, 2803, 6, 51, 7, 2804, 2805, 4, 2806, 2807, 2808, 32, 54, 2809, 2810, 2811, 31, 40, 1, 27, 10, 2812, 2813, 20, 47, 2814, 39, 18, 2815, 2816, 2817, 2818, 37, 2819, 35, 2820, 41, 2821, 2822, 31, 22, 2823, 0, 2824, 2825, 40, 35, 37, 39, 2826, 2827, 0, 30, 27, 32, 2828, 2829, 2830, 2831, 31, 49, 2832, 2833, 2834, 37, 2835, 2836, 4, 8, 2837, 2838, 2839, 54, 26, 7, 31, 2840, 2841, 2842, 35, 14, 41, 2843, 29, 2844, 2845, 26, 2846, 2847, 15, 2848, 2849, 2850, 3, 61, 2851, 13, 2852, 2853, 30, 28, 6, 51, 25, 11, 25, 10, 2854, 2855, 0, 2856, 2857, 2858, 2859, 10, 2860, 23, 2861, 2862, 29, 47, 15, 10, 47, 14, 18, 2863, 2864, 2865, 2866, 7, 2867, 2868, 22, 2869, 15, 2870, 2871, 33, 2872, 2873, 25, 2874, 39, 2875, 26, 48, 14, 2876, 2877, 44, 12, 2878, 2879, 2880, 2881, 21, 32, 29, 22, 17, 2882, 2883, 53, 20, 2884, 2885, 2886, 14, 2887, 2888, 2889, 38, 2890, 2891, 57, 53, 12, 35, 2892, 2893, 38, 49, 49, 32, 27, 2894, 2895, 47, 5, 36, 2896, 2897, 2898, 2899, 2900, 42, 2901, 2902, 21, 46, 31, 2903, 2904, 29, 2905, 2906, 2907, 8, 52, 2908, 2909, 61, 43, 2910, 44, 13, 2911, 2912, 8, 2913, 2914, 2915, 37, 21, 33, 2916, 2917, 2918, 2919, 40, 19, 28, 6, 18, 7, 2920, 2921, 29, 33, 35, 2922, 2923, 2924, 34, 2925, 2926, 35, 11, 2927, 2928, 19, 2929, 21, 2930, 2931, 22, 31, 51, 2932, 2933, 2934, 28, 29, 2935, 2936, 2937, 25, 17, 55, 49, 55, 45, 24, 2938, 49, 2939, 2940, 41, 2941, 42, 47, 2942, 2943, 2944, 33, 2945, 2946, 0, 56, 37, 51, 2947, 2948, 10, 2949, 18, 7, 2950, 2951, 2952, 0, 58, 2953, 2954, 0, 2955, 59, 2956, 2957, 24, 37, 41, 2958, 2959, 2960, 9, 41, 2961, 2962, 10, 2963, 2964, 31, 42, 2965, 0, 45, 2966, 2967, 35, 4, 2968, 2969, 2970, 12, 2971, 2, 59, 16, 2972, 2973, 11, 2974, 2975, 2976, 57, 41, 60, 14, 7, 2977, 2978, 10, 7, 2979, 2980, 49, 41, 2981, 2982, 2983, 2984, 14, 29, 40, 2985, 2986, 2987, 30, 2988, 2989, 2, 32, 2990, 41, 2991, 2992, 2993, 30, 58, 43, 2994, 2995, 42, 27, 60, 2996, 2997, 60, 2998, 2999, 58, 3e3, 3001, 60, 50, 48, 11, 3002, 3003, 10, 3004, 26, 3005, 3006, 59, 35, 8, 3007, 3008, 3009, 20, 3010, 3011, 38, 39, 36, 3012, 3013, 3014, 25, 3015, 3016, 22, 27, 16, 34, 3017, 3018, 5, 42, 3019, 50, 3020, 20, 3021, 3022, 21, 34, 55, 3023, 3024, 3025, 3026, 47, 10, 3027, 3028, 3029, 37, 54, 27, 27, 28, 3030, 3031, 18, 3032, 15, 3033, 3034, 6, 3, 58, 29, 3035, 3036, 3037, 20, 48, 13, 57, 3038, 3039, 14, 3040, 3041, 3042, 3043, 50, 23, 55, 23, 42, 3044, 3045, 3046, 3047, 37, 3048, 3049, 3050, 22, 33, 11, 33, 52, 29, 35, 3051, 3052, 3053, 58, 3054, 3055, 3056, 6, 60, 3057, 3058, 3059, 19, 53, 3060, 3061, 3062, 12, 3063, 39, 3064, 3065, 40, 12, 3066, 41, 20, 3067, 3068, 3069, 5, 3070, 1, 28, 3071, 40, 3072, 3073, 3074, 13, 23, 28, 23, 16, 31, 0, 8, 13, 0, 3075, 3076, 45, 33, 36, 3077, 3078, 1, 3079, 3080, 3081, 13, 3082, 3083, 32, 17, 41, 3084, 0, 3085, 3086, 3087, 3088, 8, 38, 12, 50, 3089, 5, 3090, 3091, 29, 3092, 16, 3093, 3094, 1, 29, 37, 44, 3095, 3096, 22, 3097, 3098, 3099, 12, 8, 3100, 3101, 1, 3102, 5, 3103, 55, 3104, 3105, 31, 19, 3106, 3107, 29, 3108, 10, 25, 26, 3109, 3110, 24, 23, 0, 18, 3111, 3112, 10, 3113, 3114, 3115, 33, 3116, 3117, 33, 3118, 3119, 6, 3120, 13, 3121, 3122, 43, 14, 26, 3123, 3124, 3125, 30, 5, 3126, 30, 9, 3127, 0, 3128, 3129, 3130, 7, 3131, 3132, 29, 3133, 44, 3134, 3135, 0, 34, 29, 30, 27, 20, 38, 27, 4, 8, 9, 3136, 33, 3137, 12, 31, 34, 3138, 3139, 3140, 22, 3141, 3142, 15, 3143, 3144, 3145, 29, 3146, 3147, 3148, 18, 1, 4, 3149, 23, 15, 12, 3150, 3151, 3152, 20, 14, 3153, 3154, 3155, 12, 41, 3156, 3157, 14, 3158, 3159, 18, 3160, 10, 37, 3161, 3162, 28, 3163, 5, 3164, 3165, 38, 3166, 3167, 15, 29, 26, 3168, 46, 3169, 3170, 22, 16, 26, 3171, 6, 3172, 3173, 16, 3174, 3175, 3176, 18, 25, 3177, 54, 6, 3178, 23, 4, 3179, 3180, 3181, 20, 3182, 3183, 32, 21, 3184, 19, 3185, 3186, 0, 50, 3187, 3188, 35, 3189, 3190, 24, 3191, 5, 29, 31, 30, 3192, 3193, 20, 24, 18, 3194, 3195, 11, 3196, 3197, 3198, 3199, 34, 3200, 3201, 43, 48, 60, 47, 54, 2, 31, 9, 3202, 3203, 3204, 35, 44, 49, 34, 3205, 3206, 23, 3207, 3208, 3209, 3210, 26, 3211, 22, 13, 3212, 12, 21, 3213, 3214, 3215, 3216, 9, 3217, 57, 40, 22, 3218, 3219, 3220, 3221, 34, 29, 3222, 3223, 3224, 55, 3, 3225, 3226, 6, 7, 46, 9, 3227, 3228, 3229, 27, 5, 3230, 10, 3231, 9, 3232, 3233, 17, 3234, 3, 10, 3235, 3236, 3237, 3238, 39, 24, 2, 23, 3239, 3240, 54, 3241, 3242, 3243, 3244, 34, 15, 31, 29, 26, 3245, 26, 3246, 3247, 2, 3248, 30, 3249, 43, 3250, 3251, 3252, 24, 0, 11, 48, 58, 45, 3253, 3254, 3255, 3256, 3257, 15, 17, 3258, 3259, 3260, 42, 22, 44, 32, 3261, 3262, 9, 3263, 3264, 3, 8, 3265, 3266, 2, 15, 3267, 41, 3268, 3269, 23, 32, 3270, 3271, 3272, 42, 3273, 3274, 56, 31, 42, 16, 24, 3275, 7, 3276, 3277, 7, 27, 3278, 23, 3279, 3280, 29, 12, 3281, 3282, 22, 23, 3283, 3284, 39, 3285, 3286, 47, 12, 19, 3287, 3288, 3289, 39, 3290, 3291, 11, 4, 3292, 18, 31, 20, 51, 52, 6, 3293, 49, 3294, 3295, 3296, 3, 39, 3297, 3298, 23, 3299, 3300, 3301, 5, 3302, 3303, 38, 3304, 30, 3305, 3306, 18, 39, 5, 19, 46, 3307, 3308, 16, 40, 3309, 3310, 19, 3311, 3312, 3313, 3314, 28, 3315, 3316, 24, 17, 45, 3317, 3318, 3319, 24, 29, 3320, 3321, 3322, 50, 24, 44, 47, 37, 22, 47, 37, 3323, 3324, 3325, 20, 3, 30, 3326, 3327, 3328, 27, 3329, 15, 3330, 3331, 51, 17, 41, 3332, 3333, 20, 3334, 3335, 47, 3336, 3337, 16, 41, 36, 5, 3338, 29, 3339, 0, 9, 3340, 3341, 3342, 37, 3343, 52, 3344, 3345, 3346, 49, 4, 3347, 49, 25, 3348, 3349, 3350, 35, 3351, 43, 32, 3352, 60, 3353, 3354, 3355, 36, 41, 20, 27, 3356, 3357, 27, 3358, 20, 3359, 3360, 38, 33, 3361, 3362, 3363, 48, 7, 3364, 18, 3365, 3366, 7, 50, 48, 12, 3367, 27, 3, 3368, 32, 3369, 3370, 3371, 7, 39, 23, 30, 3372, 3373, 3374, 3375, 3376, 20, 51, 3377, 3378, 3379, 21, 3380, 3381, 40, 55, 34, 30, 0, 7, 3382, 21, 3383, 3384, 5, 52, 3385, 29, 20, 3386, 3387, 3388, 3389, 28, 3390, 3391, 58, 22, 5, 3392, 3393, 26, 3394, 3395, 3396, 49, 16, 3397, 3398, 11, 3399, 3400, 43, 26, 30, 55, 15, 18, 3401, 3402, 29, 3403, 3404, 3405, 3406, 29, 43, 0, 3407, 3408, 3409, 6, 3410, 5, 17, 58, 54, 24, 3411, 3412, 3413, 3414, 3415, 26, 3416, 3417, 52, 3418, 49, 3, 58, 3419, 3420, 3421, 35, 3422, 3423, 28, 31, 12, 22, 19, 3424, 3425, 17, 3426, 43, 3427, 3428, 46, 21, 3429, 3430, 5, 2, 3431, 3432, 3433, 7, 54, 6, 3434, 28, 13, 3435, 3436, 3437, 34, 40, 3438, 3439, 39, 3440, 3441, 18, 20, 48, 3442, 52, 3443, 3444, 5, 52, 13, 3445, 3446, 3447, 17, 3448, 37, 3449, 3450, 21, 3451, 18, 3452, 1, 3453, 3454, 38, 36, 22, 17, 3455, 3456, 33, 45, 23, 3457, 3458, 5, 3459, 3460, 45, 7, 3461, 32, 9, 3462, 3463, 42, 60, 3464, 3465, 3466, 31, 22, 3467, 3468, 3469, 59, 53, 8, 23, 50, 3470, 3471, 3472, 33, 14, 3473, 3474, 28, 3475, 3476, 54, 21, 9, 15, 10, 3477, 3478, 37, 3479, 3480, 3481, 37, 1, 47, 3482, 4, 3483, 3484, 0, 34, 3485, 3486, 3487, 3488, 13, 3489, 3490, 29, 0, 34, 3491, 3492, 3493, 16, 62, 3494, 3495, 12, 39, 60, 3496, 3497, 3498, 9, 3499, 3500, 31, 5, 26, 13, 3501, 3502, 3503, 29, 3504, 59, 27, 43, 3505, 3506, 3507, 3508, 23, 58, 15, 3509, 3510, 3511, 3512, 14, 2, 21, 27, 6, 6, 11, 43, 3513, 9, 4, 3514, 3515, 18, 3516, 3517, 6, 12, 3518, 23, 3519, 3520, 30, 8, 3521, 3522, 48, 37, 3523, 3524, 3525, 4, 15, 4, 20, 3526, 40, 31, 3527, 3528, 9, 3529, 3530, 10, 3531, 38, 3532, 3533, 3534, 25, 3535, 21, 3536, 3537, 10, 10, 0, 3538, 3539, 58, 26, 26, 35, 3540, 3541, 3542, 20, 3543, 29, 3544, 3545, 3546, 22, 15, 37, 3547, 3548, 43, 3549, 3550, 38, 43, 3551, 3552, 3553, 26, 14, 41, 24, 3554, 3555, 14, 46, 13, 3, 24, 3556, 33, 3557, 11, 3558, 3559, 3560, 3561, 30, 3562, 47, 13, 3563, 3564, 5, 3565, 3566, 3567, 42, 23, 3, 16, 20, 13, 16, 3568, 3569, 3570, 3571, 31, 3572, 3573, 18, 3574, 35, 9, 3575, 3576, 3577, 3578, 9, 20, 3579, 3580, 1, 18, 15, 42, 35, 3581, 23, 3582, 3583, 22, 3584, 22, 3585, 3586, 13, 3587, 3588, 1, 42, 32, 8, 3589, 3590, 45, 3591, 3592, 24, 29, 51, 3593, 3594, 3595, 3596, 37, 34, 11, 3597, 3598, 26, 3599, 3600, 3601, 19, 3602, 3603, 28, 36, 3604, 3605, 31, 3606, 41, 22, 11, 3607, 3608, 3609, 3610, 41, 42, 35, 24, 3611, 3612, 1, 57, 32, 8, 3613, 11, 3614, 35, 12, 3615, 7, 3616, 3617, 3618, 34, 3619, 43, 3620, 3621, 27, 24, 13, 3622, 3623, 8, 3624, 3625, 16, 14, 3626, 21, 30, 3627, 3628, 3629, 13, 3630, 3631, 25, 25, 3632, 3633, 30, 10, 3634, 40, 49, 3635, 3636, 3637, 44, 28, 13, 29, 3638, 3639, 3640, 12, 3641, 3642, 3643, 14, 10, 41, 3644, 3645, 3646, 14, 37, 3647, 3648, 30, 3649, 3650, 55, 4, 7, 3651, 3652, 4, 31, 3653, 6, 4, 2, 3654, 3, 3655, 3656, 57, 3657, 3658, 4, 3659, 3660, 31, 56, 37, 3661, 35, 3662, 4, 3663, 3664, 51, 43, 24, 3665, 3666, 3667, 3668, 7, 3669, 41, 3670, 3671, 49, 59, 3672, 8, 3673, 3674, 41, 3675, 32, 3676, 3677, 28, 27, 18, 40, 12, 31, 41, 16, 3678, 3679, 7, 3680, 3681, 3682, 30, 3683, 3684, 19, 10, 5, 16, 10, 35, 44, 15, 3685, 3686, 3687, 3688, 41, 3689, 3690, 3691, 3692, 12, 18, 1, 3693, 17, 39, 3694, 3695, 40, 4, 3696, 3697, 3698, 11, 3699, 3700, 5, 3701, 3702, 11, 3703, 3704, 47, 18, 25, 3705, 3706, 24, 27, 3707, 3708, 14, 3709, 24, 3710, 3711, 9, 36, 3712, 3713, 3714, 28, 41, 3715, 3716, 44, 34, 27, 3717, 24, 3718, 3719, 3720, 10, 3721, 3722, 34, 26, 41, 52, 38, 15, 3, 3723, 3724, 39, 3725, 3726, 15, 41, 3727, 3728, 9, 38, 37, 3729, 3730, 13, 0, 3731, 3732, 3733, 3, 46, 3734, 12, 3735, 3736, 3, 3737, 3738, 45, 56, 7, 3739, 3740, 3741, 3742, 24, 31, 57, 9, 58, 3743, 3744, 52, 25, 3745, 3746, 3747, 46, 3748, 55, 14, 3749, 3750, 3751, 3752, 49, 11, 3753, 3754, 3755, 19, 25, 21, 41, 50, 2, 3756, 3757, 3758, 2, 3759, 3760, 38, 3761, 41, 3762, 3763, 3764, 30, 3765, 3766, 35, 39, 17, 15, 28, 3767, 3768, 8, 3769, 13, 3770, 49, 3771, 3772, 23, 3773, 3774, 8, 35, 3775, 3776, 12, 3777, 8, 3778, 3779, 35, 46, 3780, 3781, 3782, 17, 1, 62, 53, 3783, 20, 3784, 3785, 41, 9, 3786, 3787, 3, 16, 42, 3788, 3789, 3790, 3791, 42, 45, 46, 36, 17, 42, 3792, 3793, 3794, 32, 23, 21, 18, 3795, 29, 3796, 3797, 3798, 51, 3799, 3800, 55, 21, 3801, 3802, 3803, 24, 17, 3804, 3805, 25, 15, 11, 3806, 3807, 10, 3808, 3809, 25, 21, 11, 3810, 3811, 3812, 3813, 5, 47, 35, 3814, 3815, 3816, 38, 9, 0, 3817, 3818, 3819, 39, 3820, 3821, 31, 58, 51, 3822, 0, 39, 3823, 3824, 52, 3825, 3826, 3827, 23, 36, 24, 5, 51, 3828, 3829, 3830, 27, 0, 3831, 3832, 34, 59, 5, 3833, 3834, 3835, 14, 16, 3836, 3837, 3838, 1, 15, 3839, 44, 28, 3840, 3841, 3842, 48, 19, 60, 3843, 3844, 26, 11, 3845, 3846, 3847, 3848, 1, 25, 3849, 3850, 23, 26, 3851, 3852, 61, 0, 3853, 3854, 3855, 55, 26, 20, 45, 1, 46, 58, 10, 3856, 19, 3857, 3858, 3859, 23, 3860, 14, 3861, 3862, 45, 22, 3863, 3864, 39, 11, 3865, 3866, 3867, 27, 52, 33, 48, 3868, 3869, 19, 3870, 3871, 3872, 11, 3873, 17, 31, 7, 3874, 39, 3875, 3876, 3877, 3878, 39, 13, 35, 38, 12, 3879, 3880, 21, 3881, 43, 3882, 3883, 18, 21, 3884, 3885, 3886, 9, 43, 25, 3887, 3888, 31, 3889, 50, 3890, 3891, 32, 53, 3892, 3893, 47, 26, 16, 3894, 3895, 4, 43, 3896, 3897, 3898, 3899, 6, 35, 43, 51, 15, 3900, 45, 3901, 3902, 48, 3903, 3904, 11, 49, 22, 3905, 3906, 3907, 18, 53, 3908, 3909, 3910, 53, 30, 46, 3911, 53, 3912, 3913, 3914, 3915, 54, 8, 44, 3916, 3917, 19, 3918, 3919, 3920, 19, 49, 38, 46, 2, 3921, 3922, 1, 52, 3923, 3924, 3925, 37, 3926, 51, 52, 3927, 2, 3928, 3929, 50, 3930, 3931, 36, 3932, 33, 3933, 3934, 15, 23, 18, 23, 8, 3935, 3936, 3937, 3, 19, 3938, 3939, 27, 3940, 3941, 30, 17, 3942, 3943, 38, 3944, 3945, 46, 45, 19, 3946, 3947, 3948, 56, 18, 3949, 3950, 34, 3951, 3952, 25, 17, 3953, 59, 54, 3954, 3955, 3956, 12, 35, 3957, 3, 3958, 3959, 1, 3960, 24, 10, 47, 3961, 3962, 3963, 5, 3964, 3965, 21, 28, 7, 50, 3, 3, 37, 29, 17, 21, 27, 8, 3966, 26, 34, 3967, 3968, 18, 3969, 3970, 16, 3971, 47, 20, 3972, 3973, 3974, 10, 55, 3975, 3976, 3, 15, 3977, 3978, 21, 3979, 3980, 19, 31, 35, 9, 18, 16, 42, 29, 3981, 3982, 3983, 27, 52, 3984, 3985, 3986, 0, 34, 3987, 31, 24, 15, 3988, 3989, 29, 3990, 3991, 3992, 5, 23, 3993, 3994, 38, 3995, 3996, 17, 3997, 3998, 3999, 14, 4e3, 4001, 29, 16, 21, 4002, 4003, 3, 17, 4004, 4005, 4006, 11, 24, 4007, 4008, 4009, 14, 21, 4010, 4011, 38, 4012, 45, 4013, 29, 4014, 4015, 38, 2, 22, 27, 4016, 4017, 8, 13, 4018, 4019, 4020, 32, 4021, 14, 4022, 4023, 48, 27, 38, 4024, 4025, 10, 4026, 4027, 10, 4028, 4029, 41, 10, 17, 4030, 44, 4031, 4032, 4033, 41, 4034, 4035, 20, 41, 48, 4036, 4037, 4038, 32, 14, 38, 4039, 4040, 4041, 4042, 52, 31, 17, 4043, 4044, 44, 52, 14, 9, 4045, 4046, 4047, 4048, 2, 31, 4049, 20, 23, 4050, 53, 4051, 4052, 46, 59, 4053, 4054, 22, 4055, 4056, 14, 46, 57, 4057, 5, 4058, 13, 4059, 4060, 55, 4061, 4062, 45, 20, 27, 40, 4063, 4064, 4065, 1, 4066, 4067, 20, 4068, 4069, 2, 33, 55, 37, 43, 55, 4070, 4071, 23, 15, 4072, 4073, 4074, 4075, 4076, 10, 2, 4077, 4078, 4079, 45, 4080, 36, 4081, 4082, 42, 37, 4, 50, 41, 4083, 32, 4084, 4085, 4086, 18, 12, 4087, 43, 4088, 4089, 8, 3, 4090, 4091, 25, 4092, 28, 26, 4093, 4094, 23, 4095, 4096, 22, 41, 21, 51, 43, 4097, 4098, 4099, 37, 4100, 4101, 4102, 38, 5, 4103, 4104, 26, 10, 15, 4105, 4106, 4107, 4108, 56, 6, 7, 29, 4109, 4110, 4111, 44, 36, 4112, 26, 32, 4113, 50, 4114, 4115, 17, 30, 4116, 45, 4117, 38, 4118, 4119, 4120, 3, 13, 4121, 4122, 4123, 34, 9, 4124, 4125, 41, 4126, 4127, 45, 8, 23, 4, 0, 17, 29, 19, 0, 4128, 4129, 4130, 10, 11, 4131, 36, 4132, 4133, 6, 4134, 4135, 17, 29, 4136, 29, 4137, 31, 4138, 4139, 4140, 8, 49, 31, 21, 36, 4141, 4142, 4143, 29, 5, 30, 46, 4144, 4145, 21, 4146, 4147, 4148, 4149, 4150, 4151, 33, 4152, 4153, 13, 14, 24, 43, 4154, 4155, 32, 9, 31, 4156, 33, 4157, 4158, 4159, 23, 26, 4160, 21, 25, 4161, 9, 4162, 4163, 4164, 4165, 20, 8, 4166, 4167, 11, 9, 26, 4168, 4169, 15, 24, 6, 4170, 34, 4171, 4172, 4173, 4174, 23, 13, 10, 5, 6, 4175, 20, 4176, 4177, 4178, 4179, 36, 4, 4180, 4181, 10, 38, 4182, 4183, 4184, 4185, 1, 28, 26, 17, 4186, 35, 4187, 4, 4188, 4189, 27, 4190, 4191, 4, 43, 42, 4192, 46, 4193, 4194, 4195, 26, 33, 4196, 35, 4197, 4198, 4199, 29, 18, 4200, 20, 4201, 4202, 30, 4203, 2, 4204, 4205, 34, 33, 22, 48, 7, 46, 41, 4206, 4207, 4208, 48, 20, 47, 13, 4209, 19, 28, 21, 4210, 4211, 4212, 17, 11, 4213, 4214, 34, 4215, 4216, 29, 20, 4217, 4218, 4219, 4220, 19, 4221, 4222, 2, 4223, 25, 40, 4224, 4225, 39, 4226, 14, 14, 4227, 4228, 4229, 51, 15, 4230, 7, 21, 4231, 4232, 36, 4233, 4234, 55, 9, 23, 4235, 4236, 4237, 4238, 10, 9, 4239, 4240, 35, 4241, 4242, 50, 55, 27, 32, 4243, 4244, 4245, 4246, 39, 4247, 4248, 10, 6, 3, 13, 4249, 4250, 4251, 46, 23, 4252, 38, 4253, 4254, 4255, 15, 6, 4256, 30, 4, 4257, 4258, 58, 9, 52, 0, 26, 4259, 49, 4260, 4261, 24, 51, 4262, 4263, 4264, 4265, 4266, 61, 4267, 4268, 40, 46, 4269, 4270, 13, 4271, 30, 4272, 6, 4273, 4274, 9, 36, 39, 59, 7, 23, 3, 13, 4275, 4276, 35, 4277, 50, 4278, 4279, 30, 4280, 10, 17, 4281, 4282, 4283, 11, 37, 4284, 16, 13, 4285, 4286, 22, 4287, 4288, 7, 4289, 4290, 50, 4291, 4292, 30, 60, 53, 21, 37, 6, 26, 4293, 15, 4294, 33, 4295, 4296, 19, 4297, 20, 4298, 4299, 4300, 30, 4301, 4302, 43, 4303, 9, 4304, 4305, 1, 4306, 4307, 42, 47, 17, 4308, 49, 4309, 4310, 57, 4311, 4312, 29, 40, 4313, 4, 58, 48, 13, 4314, 30, 4315, 4316, 57, 1, 4317, 4318, 4319, 34, 4320, 4321, 1, 4322, 4323, 19, 35, 10, 58, 4324, 4325, 30, 4326, 4327, 16, 4328, 55, 4329, 4330, 0, 4331, 4332, 0, 17, 45, 53, 4333, 2, 6, 4334, 4335, 4336, 8, 4337, 4338, 32, 3, 4339, 4340, 31, 30, 35, 4341, 4342, 4343, 45, 38, 4344, 4345, 27, 4346, 51, 43, 4347, 4348, 55, 38, 46, 7, 4349, 4350, 13, 4351, 4352, 4353, 16, 4354, 4355, 32, 4356, 4357, 18, 20, 29, 30, 4358, 4359, 13, 27, 4360, 20, 4361, 4362, 7, 47, 4363, 4364, 4365, 16, 35, 8, 14, 13, 4366, 55, 4367, 4368, 32, 53, 4369, 4370, 4371, 43, 4372, 25, 4373, 9, 4374, 4375, 15, 4376, 19, 4377, 4378, 60, 51, 18, 52, 24, 51, 4379, 4380, 4381, 51, 4382, 4383, 35, 32, 4384, 4385, 4386, 4387, 20, 4388, 4389, 49, 51, 32, 18, 40, 4390, 4391, 43, 4392, 5, 25, 4393, 47, 4394, 4395, 4, 26, 4396, 4397, 4398, 4399, 20, 4400, 16, 4401, 4402, 47, 29, 4403, 27, 4404, 4405, 15, 4406, 41, 4407, 4408, 14, 35, 15, 13, 3, 1, 0, 19, 49, 20, 4409, 17, 4410, 4411, 54, 13, 4412, 4413, 27, 4414, 4415, 4416, 4417, 15, 25, 27, 16, 4418, 16, 4419, 4420, 4421, 25, 4422, 9, 21, 4423, 4424, 4425, 4426, 1, 4427, 50, 0, 4428, 1, 4429, 24, 10, 4430, 4431, 4432, 4433, 12, 10, 14, 6, 15, 50, 4, 4434, 34, 4435, 4436, 8, 22, 4437, 14, 4, 4438, 4439, 23, 4440, 4441, 4442, 2, 9, 4443, 4444, 30, 4445, 17, 45, 4446, 4447, 2, 16, 4448, 4449, 5, 4450, 4451, 20, 4452, 4453, 4454, 15, 47, 7, 4455, 4456, 20, 4457, 7, 4458, 16, 17, 4459, 4460, 6, 4461, 4462, 4463, 5, 15, 11, 0, 25, 35, 24, 48, 4464, 4465, 4466, 4467, 44, 28, 4468, 4469, 21, 4470, 4471, 4472, 10, 31, 20, 19, 17, 21, 4473, 4474, 4475, 4476, 24, 4477, 4478, 11, 10, 4479, 4480, 41, 4481, 4482, 4483, 14, 4484, 4485, 53, 36, 36, 21, 4486, 4487, 4488, 22, 4489, 4490, 4491, 22, 27, 4492, 53, 44, 6, 40, 4493, 12, 4494, 26, 4495, 4496, 36, 4497, 4498, 4499, 20, 4500, 4501, 48, 26, 29, 6, 4502, 19, 4503, 4504, 51, 3, 7, 4505, 4506, 4507, 4508, 30, 1, 3, 39, 27, 2, 6, 4509, 4510, 22, 4511, 4512, 23, 1, 4513, 4514, 24, 4515, 4516, 4, 16, 16, 4517, 4518, 36, 13, 4519, 12, 4520, 4521, 28, 49, 4522, 4523, 4524, 28, 33, 4525, 4526, 4527, 40, 4528, 4529, 16, 30, 4530, 7, 4531, 4532, 4, 4, 30, 4533, 4534, 4535, 38, 45, 4536, 4537, 4538, 42, 31, 7, 4539, 38, 7, 4540, 4541, 4542, 19, 29, 4543, 4544, 4545, 45, 21, 4546, 4547, 47, 4548, 4549, 38, 12, 38, 27, 19, 4550, 4551, 16, 4552, 4553, 23, 4554, 4555, 22, 19, 45, 17, 4556, 34, 4557, 15, 4558, 4559, 14, 4560, 4561, 5, 49, 4562, 4563, 4564, 48, 4565, 25, 38, 4566, 33, 4567, 30, 4568, 4569, 4570, 0, 33, 33, 37, 28, 4571, 32, 4572, 4573, 4574, 21, 4575, 41, 22, 4576, 23, 4577, 17, 4578, 4579, 43, 4580, 4581, 17, 1, 25, 4582, 4583, 4584, 0, 6, 19, 49, 4585, 4586, 43, 4587, 4588, 39, 4589, 4590, 35, 4591, 4592, 4593, 47, 12, 46, 42, 32, 4594, 2, 24, 4595, 12, 4596, 4597, 30, 4598, 4599, 45, 32, 7, 34, 44, 5, 28, 4600, 4601, 24, 4602, 4603, 4604, 53, 4605, 4606, 4607, 18, 45, 6, 4608, 4609, 25, 4610, 4611, 1, 4612, 4613, 0, 6, 5, 4614, 4615, 44, 27, 4616, 4617, 37, 4618, 50, 4619, 45, 4620, 4621, 52, 19, 4622, 21, 4623, 12, 4624, 4625, 4, 26, 4626, 4627, 4628, 48, 29, 54, 40, 4629, 54, 4630, 4631, 11, 4632, 0, 4633, 4634, 7, 4635, 4636, 5, 4637, 8, 4638, 4639, 39, 8, 24, 40, 8, 1, 4640, 4641, 4642, 4643, 18, 43, 4644, 4645, 19, 4646, 4647, 37, 3, 4648, 28, 51, 20, 4649, 4650, 4651, 4652, 26, 18, 4653, 4654, 40, 46, 4655, 30, 4656, 4657, 4658, 17, 4659, 4660, 46, 0, 4, 25, 16, 49, 4661, 4662, 0, 4663, 4664, 4665, 4666, 17, 4667, 15, 47, 4668, 4669, 4670, 7, 4671, 4672, 54, 33, 14, 22, 38, 32, 4673, 4674, 12, 4675, 42, 4676, 4677, 49, 13, 4678, 46, 31, 52, 34, 13, 4679, 4680, 4681, 30, 4682, 4683, 4684, 0, 4685, 51, 4686, 9, 4687, 4688, 19, 4689, 4690, 29, 11, 4, 15, 53, 4691, 4692, 8, 21, 4693, 4694, 39, 8, 4695, 35, 4696, 4697, 44, 4698, 4699, 21, 4700, 2, 14, 34, 23, 27, 47, 42, 4701, 4702, 4703, 57, 4704, 4705, 14, 19, 4706, 4707, 4708, 4709, 19, 4710, 38, 4711, 4712, 36, 4713, 4714, 31, 52, 29, 4715, 16, 4716, 4717, 4718, 34, 4719, 4720, 34, 36, 4721, 4722, 4723, 32, 50, 29, 49, 38, 15, 4724, 4725, 14, 4726, 18, 4727, 37, 20, 4728, 4729, 4730, 12, 4731, 17, 45, 4732, 4733, 4734, 15, 4735, 4736, 26, 16, 0, 4737, 32, 5, 4738, 4739, 8, 8, 10, 4740, 21, 4741, 4742, 59, 32, 4743, 52, 4744, 4745, 4746, 0, 4747, 41, 4748, 4749, 14, 36, 39, 4750, 26, 4751, 4752, 58, 4753, 4754, 33, 11, 9, 4755, 4756, 4757, 4758, 47, 4759, 4760, 14, 51, 13, 14, 25, 4761, 0, 4762, 42, 4763, 4764, 4765, 48, 4766, 20, 4767, 4768, 0, 12, 15, 4769, 2, 4770, 42, 4771, 42, 4772, 4773, 4774, 10, 4775, 16, 4776, 4777, 7, 51, 40, 32, 4, 4778, 32, 4779, 55, 46, 4780, 4781, 4782, 4783, 42, 20, 4784, 4785, 17, 4786, 4787, 4788, 32, 28, 4789, 4790, 45, 4791, 23, 21, 4792, 4793, 24, 4794, 4795, 16, 9, 60, 15, 4796, 4797, 45, 4798, 8, 4799, 22, 44, 4800, 4801, 4802, 38, 9, 36, 14, 4803, 4804, 15, 56, 4805, 4806, 22, 4807, 16, 7, 4808, 4809, 4, 4810, 9, 4811, 4812, 59, 20, 4813, 38, 7, 4814, 4815, 4816, 60, 52, 4817, 23, 4818, 4819, 24, 4820, 4821, 10, 28, 60, 4822, 4823, 17, 4824, 4825, 32, 28, 4826, 4827, 52, 42, 38, 4828, 7, 4829, 4830, 2, 6, 4831, 4832, 55, 4833, 4834, 59, 4835, 4836, 41, 56, 13, 34, 11, 16, 4837, 4838, 49, 4839, 4840, 29, 4841, 4842, 24, 4843, 4844, 5, 4845, 26, 4846, 4847, 22, 30, 4848, 4849, 4850, 13, 34, 29, 4, 23, 18, 27, 4851, 4852, 4853, 36, 4854, 49, 4855, 4856, 21, 4857, 24, 7, 4858, 4859, 4860, 28, 15, 45, 26, 3, 4861, 4862, 2, 6, 4863, 4864, 4865, 19, 12, 6, 0, 18, 4866, 4867, 4868, 9, 4869, 4870, 11, 41, 4871, 21, 4872, 4873, 4874, 60, 5, 4875, 13, 20, 4876, 4877, 2, 4, 1, 4878, 4879, 4880, 4881, 25, 4882, 4883, 29, 43, 41, 4884, 4885, 9, 4886, 47, 4887, 4888, 34, 4889, 14, 13, 4890, 4891, 14, 8, 4892, 15, 4893, 4894, 4895, 24, 14, 33, 26, 30, 6, 4896, 4897, 4898, 44, 34, 43, 4899, 4900, 13, 4901, 4902, 47, 51, 9, 4903, 4904, 4905, 27, 0, 4906, 11, 4907, 4908, 4909, 34, 43, 8, 4910, 19, 4, 36, 4911, 3, 4912, 4913, 13, 4914, 4915, 14, 4916, 4917, 23, 17, 31, 34, 22, 4918, 4919, 3, 49, 4920, 4921, 17, 38, 4922, 4923, 4924, 4925, 4926, 42, 28, 4927, 4928, 15, 2, 37, 4929, 4930, 6, 4931, 4932, 49, 27, 4933, 4934, 4935, 14, 2, 4936, 29, 4937, 4938, 49, 4939, 21, 40, 4940, 4941, 19, 33, 4942, 4943, 4944, 8, 13, 14, 1, 31, 30, 4945, 4946, 21, 4947, 4948, 1, 11, 4949, 4950, 4951, 4952, 41, 14, 27, 21, 4953, 4954, 1, 4955, 4956, 41, 4957, 4958, 4959, 4960, 3, 21, 6, 38, 4961, 4962, 4963, 4964, 19, 4965, 4966, 51, 25, 0, 7, 9, 7, 4967, 35, 19, 4968, 4969, 4970, 2, 5, 4971, 40, 45, 4972, 4973, 4974, 8, 4975, 29, 4976, 4977, 46, 54, 27, 28, 33, 6, 6, 37, 4978, 4979, 4980, 39, 4981, 8, 4982, 4983, 4984, 29, 34, 28, 2, 4985, 4986, 36, 4987, 4988, 4989, 19, 4990, 14, 4991, 4992, 38, 35, 40, 34, 20, 4993, 4994, 35, 4995, 4996, 23, 24, 4997, 4998, 14, 4999, 5e3, 5001, 41, 2, 5002, 5003, 5004, 33, 37, 20, 28, 15, 24, 18, 5005, 39, 5006, 5007, 5008, 5009, 13, 5010, 18, 5011, 59, 5012, 23, 5013, 5014, 12, 5015, 28, 26, 5016, 47, 24, 39, 5017, 5018, 5019, 5020, 0, 5021, 5022, 27, 5023, 5024, 18, 20, 5025, 5026, 6, 23, 5027, 5028, 5029, 15, 36, 5030, 5031, 5032, 52, 12, 38, 5033, 5034, 37, 31, 5035, 5036, 5037, 5038, 3, 51, 50, 52, 47, 22, 5039, 4, 32, 6, 26, 5040, 18, 5041, 5042, 5043, 5044, 5045, 5046, 5047, 5048, 2, 5049, 58, 43, 14, 5050, 48, 10, 5051, 5052, 5053, 48, 5054, 5055, 19, 3, 5056, 5057, 5058, 43, 1, 5059, 39, 3, 43, 5060, 5061, 37, 26, 29, 29, 5062, 5063, 5064, 34, 17, 5065, 5066, 5067, 30, 5068, 5069, 24, 5070, 5071, 20, 11, 5072, 5, 5073, 5074, 46, 5075, 5076, 0, 42, 10, 27, 5077, 5078, 30, 44, 5079, 5080, 5081, 43, 17, 9, 5082, 51, 5083, 5084, 5085, 5, 40, 5086, 5087, 50, 48, 47, 5088, 5089, 1, 5090, 5091, 13, 42, 5092, 47, 24, 5093, 5094, 5095, 8, 5096, 5097, 55, 10, 24, 5098, 5099, 36, 1, 5100, 5101, 24, 44, 5102, 5103, 0, 5104, 26, 5105, 38, 5106, 5107, 26, 5108, 5109, 7, 38, 54, 47, 4, 28, 5110, 5111, 29, 31, 6, 5112, 7, 5113, 5114, 5115, 32, 26, 5116, 5117, 5118, 32, 15, 5, 33, 5, 5119, 5120, 5121, 5122, 5123, 53, 20, 5124, 20, 5125, 5126, 16, 38, 5127, 51, 5128, 5129, 47, 5130, 5131, 52, 39, 62, 41, 5132, 5133, 5134, 0, 40, 5135, 5136, 5137, 36, 16, 50, 12, 28, 57, 5138, 3, 5139, 5140, 9, 5141, 5142, 5143, 28, 5144, 53, 5145, 5146, 26, 55, 5147, 5148, 37, 5149, 5150, 8, 5151, 22, 5152, 5153, 16, 56, 16, 5154, 5155, 0, 14, 5156, 5157, 5158, 22, 12, 5159, 1, 5160, 5161, 27, 5162, 5163, 19, 19, 14, 7, 3, 15, 5164, 5165, 32, 5166, 37, 5167, 5168, 32, 47, 48, 19, 5169, 5170, 5171, 22, 5172, 8, 5173, 5174, 35, 5175, 5176, 3, 5177, 19, 5178, 5179, 36, 32, 36, 5180, 41, 5181, 6, 5182, 5183, 8, 42, 6, 0, 5184, 5185, 28, 44, 21, 5186, 5187, 5188, 5189, 7, 33, 5190, 17, 5191, 5192, 24, 5193, 5194, 55, 5195, 5196, 35, 2, 14, 59, 5197, 5198, 42, 5199, 13, 5200, 5201, 6, 5202, 8, 5203, 5204, 30, 10, 8, 39, 5205, 5206, 54, 31, 10, 5207, 5208, 29, 5209, 5210, 5211, 18, 5212, 17, 17, 12, 46, 5213, 5214, 5215, 5216, 50, 5217, 5218, 32, 29, 5219, 5220, 50, 5221, 5222, 35, 60, 7, 50, 42, 12, 50, 26, 5223, 5224, 5225, 40, 5226, 5227, 26, 5228, 5229, 8, 24, 27, 4, 5230, 45, 5231, 5232, 43, 5233, 5234, 5235, 13, 5236, 47, 5237, 40, 5238, 5239, 54, 27, 34, 7, 5240, 19, 25, 39, 5241, 22, 5242, 5243, 19, 20, 5244, 5245, 5246, 24, 36, 5247, 5248, 23, 5249, 5250, 26, 19, 5251, 57, 37, 17, 5252, 30, 5253, 5254, 15, 5255, 5256, 5257, 35, 14, 5258, 5259, 43, 5260, 5261, 24, 11, 5262, 8, 5263, 5264, 27, 25, 5265, 5266, 2, 41, 5267, 5268, 5269, 30, 43, 5270, 5271, 5272, 23, 5273, 33, 4, 31, 5274, 5275, 37, 5276, 5277, 7, 5278, 5279, 40, 44, 20, 46, 31, 5280, 17, 5281, 5282, 11, 5283, 5284, 51, 36, 1, 5285, 21, 5286, 5287, 5288, 60, 5289, 5290, 13, 10, 5291, 5292, 16, 5293, 5294, 5295, 41, 4, 23, 38, 14, 19, 46, 40, 29, 5296, 7, 5297, 5298, 7, 1, 5299, 5300, 5301, 19, 9, 44, 5302, 5303, 3, 5304, 5305, 45, 5306, 5307, 40, 5308, 7, 5309, 5310, 0, 31, 36, 5311, 17, 5312, 5313, 17, 3, 25, 48, 41, 20, 5314, 5315, 5316, 55, 46, 3, 5317, 5318, 5319, 14, 5320, 5321, 38, 37, 5322, 16, 22, 43, 5323, 5324, 30, 5325, 5326, 5327, 7, 47, 5328, 5329, 5330, 44, 3, 5331, 5332, 47, 52, 5333, 5334, 11, 19, 5335, 5336, 5337, 5338, 31, 5339, 5340, 19, 19, 39, 17, 10, 5341, 18, 5342, 5343, 11, 5344, 5345, 16, 4, 0, 4, 5346, 38, 7, 5347, 5348, 31, 5349, 5350, 24, 27, 1, 19, 5351, 5352, 5353, 5354, 12, 5355, 5356, 17, 48, 26, 29, 5357, 29, 27, 1, 5358, 5359, 8, 5, 5360, 41, 5361, 5362, 36, 5363, 1, 5364, 5365, 11, 40, 5366, 5367, 5368, 5369, 47, 5370, 5371, 5372, 5373, 10, 13, 1, 5374, 5375, 12, 31, 5376, 5377, 5378, 49, 5379, 40, 5380, 5381, 10, 44, 5382, 5383, 5384, 45, 56, 33, 2, 22, 29, 0, 26, 53, 5385, 5386, 5387, 52, 5388, 5389, 23, 22, 5390, 14, 5391, 5392, 42, 0, 26, 5393, 33, 5394, 5395, 39, 5396, 5397, 39, 28, 1, 5398, 5399, 5400, 23, 5401, 5402, 8, 57, 40, 5403, 5404, 5405, 50, 4, 24, 38, 5406, 5407, 5408, 5409, 4, 5410, 5411, 33, 5412, 32, 5413, 5414, 28, 13, 5415, 38, 20, 5416, 5417, 19, 5418, 5419, 0, 23, 32, 30, 5420, 5421, 5, 5422, 8, 5423, 0, 5424, 5425, 5426, 37, 44, 5427, 5428, 46, 5429, 53, 5430, 5431, 37, 40, 30, 35, 5432, 5433, 29, 31, 30, 5434, 32, 5435, 5436, 11, 5437, 22, 12, 5438, 5439, 5440, 40, 48, 28, 5441, 5442, 29, 5443, 5444, 5445, 33, 30, 5446, 27, 5447, 5448, 5449, 28, 5450, 38, 5451, 5452, 21, 42, 6, 20, 27, 5453, 5454, 53, 45, 5455, 5456, 15, 5457, 5458, 12, 5459, 5460, 25, 0, 5461, 5462, 5463, 5464, 33, 43, 41, 24, 38, 19, 47, 3, 31, 5465, 5466, 56, 41, 38, 5467, 51, 19, 5468, 26, 5469, 5470, 5471, 5472, 39, 5473, 5474, 40, 9, 5475, 5476, 5477, 5478, 34, 5479, 23, 5480, 5481, 46, 23, 17, 5482, 5483, 41, 37, 22, 5484, 5485, 22, 5486, 37, 5487, 5488, 31, 5489, 5490, 5491, 20, 43, 25, 20, 54, 30, 49, 5492, 5493, 5494, 5495, 20, 5496, 5497, 5498, 5499, 10, 21, 30, 5500, 39, 5501, 5502, 5503, 18, 5504, 28, 8, 5505, 19, 5506, 14, 5507, 28, 5508, 22, 5509, 34, 5510, 5511, 9, 5512, 5513, 52, 13, 51, 42, 33, 48, 48, 7, 5514, 5515, 40, 16, 5516, 5517, 39, 5518, 5519, 32, 5520, 5521, 23, 5522, 5523, 18, 5524, 51, 44, 11, 5525, 5526, 8, 5527, 5528, 33, 6, 5529, 5530, 5531, 11, 23, 5532, 5533, 5534, 25, 5535, 9, 21, 61, 37, 5536, 5537, 17, 5538, 5539, 5540, 47, 20, 5541, 26, 28, 5542, 5543, 35, 5544, 5545, 5546, 47, 11, 47, 5547, 5548, 5549, 59, 5550, 5551, 32, 43, 48, 51, 17, 5552, 27, 20, 5553, 5554, 38, 5555, 5556, 5557, 23, 5558, 5559, 24, 7, 23, 25, 10, 5560, 5561, 32, 5562, 5563, 57, 5, 46, 44, 5564, 5565, 50, 5566, 5567, 9, 50, 5568, 5569, 18, 13, 5570, 5571, 11, 5572, 5573, 34, 5574, 5575, 9, 5576, 5577, 37, 54, 36, 29, 5578, 5579, 5580, 5581, 16, 10, 5582, 5583, 5584, 32, 11, 5585, 5586, 52, 1, 28, 5587, 5588, 5589, 5590, 52, 4, 26, 5591, 40, 5592, 31, 5593, 5594, 27, 3, 56, 0, 22, 27, 5595, 10, 5596, 46, 5597, 5598, 5599, 13, 21, 5600, 5601, 22, 15, 35, 18, 5602, 5603, 50, 5604, 6, 5605, 5606, 5607, 5608, 24, 5609, 5610, 10, 47, 21, 5611, 5612, 54, 5613, 5614, 5615, 11, 3, 50, 29, 5616, 17, 9, 5617, 5618, 12, 5619, 5620, 27, 5621, 5622, 33, 21, 5623, 5624, 8, 5625, 8, 5626, 5627, 27, 14, 44, 20, 19, 5628, 5629, 24, 5630, 36, 19, 5631, 19, 5632, 5633, 15, 5634, 5635, 7, 11, 5636, 3, 5637, 5638, 53, 20, 5639, 5640, 5641, 41, 40, 14, 42, 5642, 5643, 5644, 48, 5645, 47, 5646, 5647, 46, 5648, 31, 14, 5649, 36, 5650, 5651, 5652, 53, 27, 50, 32, 1, 5653, 5654, 37, 5655, 22, 5656, 5657, 2, 15, 44, 5658, 5659, 5660, 55, 5661, 5662, 12, 16, 5663, 10, 5664, 5665, 26, 5666, 5667, 8, 5668, 5669, 16, 32, 5, 9, 48, 24, 5670, 5671, 12, 43, 29, 1, 59, 5672, 5673, 24, 5674, 13, 5675, 5676, 57, 5677, 5678, 62, 61, 5679, 5680, 5681, 3, 60, 5682, 5683, 19, 12, 5684, 5685, 5686, 26, 5, 21, 5687, 5688, 51, 46, 5689, 5690, 5691, 37, 55, 5692, 5693, 17, 4, 5694, 37, 5695, 5696, 5697, 60, 13, 8, 23, 0, 5698, 5699, 5700, 5701, 34, 6, 31, 5702, 5703, 54, 5704, 5705, 40, 32, 5706, 5707, 5708, 7, 5709, 44, 20, 5710, 47, 5711, 5712, 40, 5713, 5714, 7, 0, 5715, 27, 5716, 5717, 5718, 10, 25, 44, 19, 54, 5719, 5720, 5721, 37, 5722, 4, 37, 5723, 5724, 53, 5725, 5726, 39, 5727, 5728, 11, 52, 5729, 5730, 20, 11, 23, 13, 6, 5731, 5732, 5733, 5734, 55, 50, 5735, 31, 18, 5736, 5737, 5738, 5739, 26, 5740, 5741, 15, 29, 28, 6, 21, 5742, 16, 5743, 52, 10, 32, 5744, 5745, 38, 5746, 21, 5747, 5748, 52, 5749, 5750, 49, 14, 46, 8, 5751, 5752, 5753, 31, 5754, 10, 31, 5755, 5756, 5757, 22, 5758, 3, 5759, 5760, 8, 44, 11, 5761, 5762, 56, 46, 47, 5763, 31, 53, 5764, 16, 5765, 5766, 5767, 5768, 58, 5769, 5770, 1, 46, 23, 32, 4, 5771, 10, 5772, 5773, 25, 43, 5774, 17, 5775, 5776, 5777, 50, 5778, 42, 5779, 5780, 53, 3, 5781, 5782, 29, 5783, 5784, 19, 30, 8, 5785, 5786, 13, 5787, 5788, 42, 25, 45, 5789, 5790, 35, 5791, 5792, 37, 5793, 9, 13, 5794, 5795, 53, 47, 5796, 5797, 5798, 51, 36, 51, 40, 35, 18, 5799, 5800, 17, 5801, 5802, 0, 5803, 28, 5804, 5805, 8, 33, 54, 5806, 49, 5807, 5808, 31, 9, 5809, 0, 5810, 5811, 5812, 30, 35, 20, 5813, 5814, 15, 45, 5815, 48, 5816, 5817, 28, 2, 17, 5818, 13, 5819, 5820, 37, 26, 5821, 5822, 5823, 5824, 57, 5825, 5826, 37, 14, 46, 60, 5827, 5828, 51, 51, 46, 5829, 34, 5830, 5831, 5832, 5833, 55, 57, 7, 1, 5834, 5835, 5836, 17, 5837, 5838, 13, 5839, 46, 5840, 5841, 41, 5842, 0, 5843, 5844, 36, 26, 6, 5845, 32, 5846, 0, 5847, 5848, 19, 5849, 5850, 42, 5851, 5852, 29, 34, 35, 18, 45, 28, 4, 0, 0, 42, 39, 5853, 39, 1, 43, 5854, 4, 5855, 5856, 28, 5857, 5858, 34, 5859, 5860, 42, 5861, 5862, 54, 5863, 42, 5864, 5865, 23, 16, 5866, 5867, 11, 1, 5868, 5869, 22, 41, 5870, 5871, 5872, 15, 5873, 19, 33, 5874, 42, 5875, 5876, 5877, 27, 45, 5878, 5879, 5880, 10, 28, 5881, 32, 24, 5882, 5883, 20, 41, 5884, 5885, 5886, 16, 21, 7, 5887, 5888, 5889, 5890, 21, 3, 55, 5891, 5892, 23, 15, 5893, 12, 5894, 5895, 36, 5896, 5897, 30, 28, 32, 19, 5898, 5899, 4, 5900, 5901, 49, 21, 5902, 5903, 23, 5904, 5905, 42, 41, 23, 5906, 3, 5907, 13, 5908, 5909, 7, 5910, 5911, 40, 47, 5912, 5913, 5914, 33, 7, 51, 5915, 27, 5916, 15, 5917, 5918, 25, 11, 5919, 21, 5920, 28, 47, 5921, 5922, 5923, 46, 0, 18, 5924, 5925, 5926, 5927, 0, 39, 33, 31, 5928, 5929, 18, 48, 45, 5930, 5931, 58, 5932, 5933, 38, 15, 5934, 5935, 37, 5936, 5937, 46, 33, 21, 5938, 26, 47, 5939, 5940, 5941, 5942, 5943, 10, 5944, 30, 5945, 9, 51, 5946, 5947, 48, 23, 5948, 5949, 34, 5950, 5951, 15, 41, 18, 38, 4, 5952, 5953, 27, 5954, 5955, 19, 39, 5956, 5957, 46, 57, 5958, 5959, 5960, 50, 5961, 5962, 24, 43, 5963, 38, 14, 5964, 5965, 5966, 40, 43, 53, 59, 17, 5967, 5968, 5969, 5970, 16, 5971, 5972, 56, 5973, 5974, 44, 26, 16, 18, 31, 9, 37, 5975, 5976, 20, 49, 5977, 5978, 5979, 15, 1, 10, 13, 25, 12, 5980, 5981, 35, 5982, 5983, 12, 39, 5984, 5985, 5986, 0, 5987, 5988, 19, 5989, 38, 5990, 16, 5991, 3, 5992, 32, 5993, 26, 5994, 5995, 5, 20, 5996, 5997, 15, 5998, 5999, 6e3, 26, 28, 0, 13, 36, 6001, 6002, 6003, 6004, 21, 13, 10, 38, 33, 10, 6, 6005, 6006, 6007, 2, 8, 6008, 6009, 8, 6010, 6011, 6, 18, 6012, 6013, 8, 6014, 6015, 36, 9, 28, 6016, 6017, 6018, 1, 6019, 6020, 9, 22, 6021, 6022, 6023, 6024, 46, 18, 6025, 31, 6026, 6027, 16, 6028, 6029, 3, 44, 42, 19, 9, 27, 52, 0, 24, 21, 26, 6030, 20, 6031, 6032, 6033, 42, 17, 22, 6034, 6035, 6036, 24, 6037, 44, 6038, 6039, 30, 14, 6040, 6041, 0, 6042, 6043, 22, 6044, 6045, 1, 6046, 6047, 6048, 30, 2, 5, 6049, 6050, 24, 6051, 6052, 36, 11, 25, 6, 33, 11, 6053, 6054, 41, 6055, 6056, 17, 20, 10, 6057, 6058, 6059, 6060, 2, 6061, 6062, 22, 5, 25, 6063, 8, 6064, 2, 6065, 6066, 35, 6067, 6068, 6069, 32, 34, 6070, 6071, 33, 6072, 27, 17, 39, 6073, 6074, 3, 20, 6075, 53, 6076, 6077, 14, 6078, 6079, 9, 35, 6080, 6081, 6082, 37, 51, 5, 36, 41, 0, 19, 6083, 6084, 6085, 6086, 6087, 3, 34, 6088, 6089, 32, 6090, 6091, 15, 6092, 6093, 38, 24, 19, 6094, 6095, 40, 6096, 6097, 6, 47, 6098, 52, 42, 6099, 6100, 6101, 23, 25, 6102, 6103, 36, 6104, 6105, 15, 25, 47, 22, 6106, 7, 6107, 6108, 20, 6109, 6110, 31, 6111, 6112, 0, 25, 6113, 47, 6114, 6115, 6116, 44, 27, 26, 12, 38, 15, 6117, 6118, 32, 16, 6119, 6120, 26, 16, 6121, 6122, 6123, 17, 6124, 41, 6125, 6126, 3, 43, 10, 39, 30, 6127, 6128, 6129, 6130, 6131, 1, 6132, 22, 56, 36, 6133, 6134, 6135, 6136, 6137, 9, 14, 6138, 6139, 31, 8, 6140, 6141, 35, 38, 6142, 6143, 6144, 15, 20, 52, 55, 3, 17, 6145, 13, 6146, 6147, 11, 2, 51, 56, 1, 6148, 6149, 6150, 21, 6151, 6152, 6153, 6154, 6155, 9, 33, 11, 53, 51, 6156, 18, 6157, 6158, 6159, 6160, 32, 6161, 37, 6162, 6163, 38, 11, 6164, 6165, 10, 6166, 6167, 6168, 36, 36, 16, 6169, 6170, 42, 6171, 29, 6172, 31, 6173, 6174, 53, 22, 6175, 22, 6176, 3, 6177, 6178, 31, 48, 42, 6179, 6180, 6181, 6182, 17, 5, 22, 35, 31, 21, 29, 10, 6183, 6, 9, 6184, 16, 6185, 6186, 6187, 3, 9, 32, 6188, 4, 31, 6189, 6190, 55, 6191, 6192, 0, 6193, 6194, 6195, 29, 6196, 6197, 15, 25, 6198, 6199, 27, 26, 27, 8, 6200, 35, 6201, 6202, 33, 6203, 23, 7, 9, 6204, 7, 41, 40, 6205, 6206, 26, 6207, 6208, 6209, 36, 24, 6210, 6211, 6212, 6213, 16, 12, 6214, 9, 44, 6215, 6216, 24, 37, 6217, 4, 6218, 6219, 6220, 37, 6221, 6222, 16, 21, 6223, 19, 38, 6224, 6225, 6226, 14, 6227, 7, 6228, 6229, 21, 17, 8, 6230, 4, 14, 40, 4, 10, 6231, 6232, 1, 6233, 6234, 54, 19, 6235, 11, 59, 6236, 6237, 38, 45, 17, 6238, 6239, 6240, 10, 6241, 6242, 6243, 13, 38, 6244, 34, 6245, 6246, 16, 15, 6247, 6248, 6249, 5, 6250, 18, 10, 44, 49, 6251, 6252, 6253, 28, 18, 6254, 6255, 34, 54, 6256, 6257, 6258, 5, 26, 21, 31, 6259, 6260, 6261, 6262, 50, 6263, 6264, 21, 4, 51, 6265, 6266, 44, 6267, 6268, 6269, 36, 6270, 6271, 48, 0, 41, 40, 17, 57, 29, 26, 6, 48, 6272, 6273, 6274, 2, 24, 6275, 6276, 6277, 16, 17, 6278, 16, 6279, 51, 6280, 6281, 6282, 28, 12, 6283, 0, 6284, 6285, 31, 6286, 1, 37, 6287, 6288, 6289, 10, 6290, 0, 38, 35, 43, 29, 6291, 25, 6292, 6293, 3, 6294, 6295, 1, 6296, 6297, 26, 6298, 54, 2, 11, 6299, 6300, 18, 6301, 28, 6302, 6303, 6304, 30, 6305, 3, 43, 27, 6306, 6307, 25, 6308, 5, 6309, 22, 6310, 6311, 19, 6312, 6313, 13, 14, 43, 6314, 6315, 6316, 7, 11, 40, 6317, 18, 6318, 6319, 16, 6320, 6321, 14, 6322, 6323, 8, 57, 20, 19, 6324, 6325, 6326, 4, 32, 6327, 6328, 6329, 33, 23, 6330, 6331, 12, 6332, 23, 6333, 6334, 36, 25, 29, 0, 0, 6335, 6336, 8, 6337, 6338, 40, 6339, 6340, 18, 6, 29, 6341, 6342, 6343, 6344, 25, 20, 32, 49, 10, 6345, 25, 6346, 6347, 2, 14, 41, 6348, 6349, 6350, 6351, 6352, 36, 6353, 6354, 5, 11, 6355, 6356, 46, 21, 52, 6357, 6358, 57, 6359, 6360, 6361, 51, 46, 3, 43, 9, 6362, 6363, 54, 12, 6364, 6365, 36, 6366, 6367, 0, 6, 6368, 6369, 54, 24, 6370, 6371, 6372, 27, 3, 6373, 11, 16, 6374, 6375, 6376, 6377, 12, 36, 0, 6378, 53, 6379, 26, 6380, 6381, 6382, 6383, 20, 44, 3, 35, 48, 6384, 6385, 27, 6386, 54, 47, 41, 6387, 6388, 53, 6389, 6390, 6391, 23, 40, 6392, 31, 6393, 6394, 6395, 56, 42, 43, 13, 6396, 6397, 40, 30, 6398, 6399, 6400, 22, 6401, 6, 6402, 17, 14, 6403, 6404, 6405, 21, 6406, 6407, 33, 19, 35, 6408, 36, 6409, 6410, 28, 3, 17, 23, 6411, 6412, 13, 33, 4, 6413, 37, 6414, 37, 6415, 6416, 6417, 31, 6418, 6419, 16, 6420, 6421, 4, 12, 6422, 49, 6423, 6424, 41, 32, 6425, 30, 26, 24, 34, 6426, 6427, 21, 6428, 6429, 46, 6430, 11, 6431, 6432, 6433, 6434, 45, 20, 7, 6435, 27, 49, 25, 6436, 11, 6437, 6438, 5, 47, 29, 6439, 6440, 4, 7, 6441, 0, 6442, 6443, 20, 6444, 6445, 6446, 22, 12, 41, 18, 6447, 6448, 53, 6449, 6450, 6451, 45, 6452, 6453, 8, 41, 32, 6454, 6455, 6, 6456, 6457, 43, 21, 0, 6458, 6459, 6460, 30, 6461, 6462, 24, 4, 6463, 6464, 6465, 36, 32, 38, 23, 34, 14, 8, 29, 22, 6466, 6467, 6468, 6469, 53, 6470, 6471, 57, 5, 36, 6472, 6473, 11, 48, 6474, 6475, 14, 0, 6476, 6477, 6478, 6479, 34, 50, 3, 11, 6480, 9, 6481, 6482, 14, 47, 6483, 20, 18, 6484, 32, 6485, 6486, 10, 6487, 37, 6488, 6489, 40, 6490, 6491, 52, 6492, 6493, 14, 28, 6494, 9, 24, 6495, 6496, 6497, 33, 6498, 28, 6499, 6500, 49, 47, 6501, 14, 34, 49, 6502, 49, 6503, 6504, 36, 6505, 6506, 19, 6507, 16, 19, 6508, 6509, 6510, 18, 53, 6511, 58, 6512, 6513, 44, 6514, 6515, 41, 46, 41, 54, 9, 24, 6516, 40, 6517, 6518, 6519, 51, 58, 12, 6520, 41, 6521, 0, 30, 6522, 6523, 6524, 6525, 39, 59, 59, 6526, 6527, 6528, 40, 6529, 6530, 20, 56, 6531, 6532, 6533, 11, 1, 6, 61, 6534, 6535, 61, 55, 6536, 6537, 6538, 1, 22, 6539, 56, 6540, 6541, 3, 6542, 6543, 44, 16, 59, 6544, 6545, 35, 6546, 41, 6547, 6548, 18, 6549, 6550, 57, 26, 6551, 6552, 3, 13, 6553, 1, 6554, 6555, 6556, 28, 31, 46, 7, 21, 27, 6557, 16, 44, 6558, 12, 6559, 6560, 45, 33, 6561, 6562, 17, 6563, 6564, 12, 6565, 6566, 6567, 42, 30, 4, 24, 6568, 49, 6569, 6570, 32, 6571, 6572, 6, 29, 6573, 6574, 6575, 48, 12, 6576, 31, 6577, 6578, 6579, 28, 16, 6580, 6581, 17, 19, 6582, 7, 6583, 6584, 0, 52, 18, 21, 6585, 6586, 39, 6587, 6588, 40, 6589, 6590, 45, 6591, 2, 44, 6592, 6593, 6594, 11, 18, 9, 6595, 6596, 33, 7, 47, 6597, 6598, 6599, 6600, 27, 39, 56, 15, 6601, 6602, 22, 36, 23, 6603, 6604, 6605, 19, 42, 6606, 6607, 6608, 12, 33, 14, 6609, 6610, 1, 6611, 6612, 16, 27, 6613, 6614, 6615, 36, 33, 8, 6616, 36, 6617, 6618, 6619, 6620, 9, 16, 21, 47, 25, 6621, 6622, 35, 12, 15, 6623, 53, 18, 6624, 6625, 57, 6626, 6627, 8, 6628, 6629, 6630, 31, 18, 5, 6631, 6632, 6633, 10, 6634, 6635, 33, 34, 4, 10, 44, 37, 4, 6636, 6637, 55, 19, 6638, 6639, 6640, 7, 16, 6641, 10, 2, 6642, 6643, 6644, 6, 19, 6645, 6646, 6647, 34, 27, 6648, 6649, 5, 6650, 3, 6651, 6652, 13, 27, 4, 6653, 16, 6654, 6655, 46, 47, 6656, 14, 31, 6657, 6658, 21, 6659, 6660, 6661, 32, 6662, 6663, 8, 49, 51, 6664, 42, 6665, 6666, 33, 6667, 6668, 41, 22, 6669, 52, 11, 6670, 6671, 59, 6672, 6673, 39, 6674, 6675, 1, 19, 0, 6676, 6677, 33, 38, 6678, 6679, 6680, 38, 4, 6681, 14, 6682, 36, 6, 6683, 6684, 18, 6685, 6686, 38, 22, 35, 6687, 6688, 4, 57, 6689, 6690, 32, 36, 6691, 55, 6692, 6693, 6694, 32, 31, 6695, 13, 61, 37, 6696, 6697, 6698, 58, 33, 4, 6699, 6700, 6701, 22, 6702, 17, 19, 2, 60, 6703, 6704, 6705, 6706, 36, 6707, 6708, 6709, 21, 38, 20, 18, 16, 3, 6, 40, 49, 31, 6710, 14, 6, 6711, 6712, 6713, 6714, 6715, 14, 48, 6716, 6717, 15, 47, 6718, 26, 7, 6719, 8, 6720, 6721, 6722, 6723, 13, 7, 41, 6, 6724, 6725, 6726, 31, 46, 6727, 6728, 6729, 2, 6730, 52, 32, 6731, 6732, 25, 6733, 16, 22, 6734, 6735, 6736, 19, 8, 9, 32, 6737, 6738, 30, 6739, 6740, 12, 13, 0, 8, 6741, 6742, 9, 6743, 6744, 6745, 6746, 15, 6747, 22, 1, 7, 6, 16, 6748, 6749, 6750, 6751, 6752, 6753, 6754, 7, 0, 29, 33, 16, 6755, 29, 1, 6756, 6757, 8, 6758, 43, 37, 6759, 6760, 0, 28, 6761, 6762, 33, 25, 6763, 6764, 6765, 7, 38, 6766, 6767, 6768, 23, 58, 10, 28, 6769, 6770, 20, 12, 44, 36, 44, 6771, 6772, 19, 24, 6773, 20, 6774, 26, 6775, 6776, 7, 6777, 6778, 45, 6779, 6780, 28, 6781, 6782, 6783, 28, 6784, 16, 26, 6785, 6786, 19, 3, 6787, 6788, 16, 6789, 6790, 28, 32, 6791, 12, 14, 10, 6792, 6793, 26, 6794, 6795, 31, 6796, 14, 13, 6797, 6798, 6799, 56, 7, 10, 47, 6800, 6801, 6802, 6803, 13, 6804, 6805, 39, 27, 6806, 6807, 6808, 9, 38, 3, 27, 20, 6809, 16, 6810, 6811, 23, 45, 21, 37, 31, 30, 6812, 6813, 6814, 7, 32, 6815, 6816, 6817, 9, 6818, 6819, 6820, 29, 30, 6821, 6822, 36, 6823, 6824, 14, 32, 6825, 6826, 30, 32, 6827, 6828, 3, 6829, 6830, 6831, 20, 37, 6832, 6833, 29, 6834, 6835, 1, 52, 43, 4, 37, 36, 42, 6836, 6837, 53, 27, 1, 6838, 6839, 6840, 23, 6841, 6842, 32, 6843, 6844, 6, 20, 40, 34, 6845, 6846, 46, 16, 6847, 6848, 8, 6849, 6850, 22, 16, 6851, 6852, 51, 6853, 6854, 13, 6855, 6856, 16, 36, 40, 18, 6, 6857, 6858, 6859, 6860, 50, 2, 6861, 36, 6862, 6863, 6864, 28, 34, 38, 21, 6865, 6866, 6867, 6868, 33, 31, 45, 6869, 6870, 6871, 6872, 35, 54, 6873, 6874, 6875, 23, 43, 16, 43, 35, 49, 17, 9, 6876, 6877, 6878, 9, 6879, 46, 6880, 6881, 44, 6882, 20, 6883, 6884, 29, 6885, 29, 6886, 6887, 6888, 33, 44, 52, 42, 6889, 35, 37, 6890, 6891, 6892, 28, 6893, 6894, 4, 29, 13, 6895, 6896, 6897, 3, 6898, 6899, 44, 52, 28, 6900, 9, 6901, 28, 6902, 6903, 17, 6904, 6905, 20, 6906, 3, 6907, 6908, 27, 35, 6909, 25, 6910, 6911, 6912, 29, 14, 50, 13, 1, 4, 16, 1, 25, 6913, 33, 8, 6914, 6915, 6916, 39, 6917, 6918, 6919, 16, 10, 8, 6920, 28, 6921, 18, 6922, 6923, 6924, 17, 6925, 21, 6926, 6927, 6928, 49, 20, 13, 45, 12, 6929, 37, 0, 6930, 19, 6931, 6932, 25, 6933, 24, 6934, 6935, 6936, 22, 6937, 27, 6938, 17, 6939, 6940, 6941, 31, 58, 50, 30, 22, 6942, 6943, 6944, 40, 31, 6945, 6946, 6947, 6948, 46, 17, 6949, 22, 6950, 6951, 6952, 57, 10, 52, 15, 6953, 6954, 6955, 11, 6956, 6957, 6958, 15, 21, 38, 6959, 6960, 21, 6961, 6962, 50, 10, 6963, 6964, 27, 44, 6965, 6966, 6967, 22, 58, 49, 9, 6968, 45, 15, 34, 6969, 6970, 36, 6971, 18, 6972, 6973, 46, 6974, 37, 6975, 6976, 53, 56, 39, 6977, 44, 6978, 6979, 37, 6980, 6981, 49, 6982, 1, 6983, 6984, 11, 6985, 20, 6986, 41, 6987, 6988, 14, 15, 31, 12, 29, 6989, 43, 51, 20, 6990, 6991, 6992, 43, 6993, 21, 6994, 6995, 4, 31, 48, 6996, 23, 6997, 6998, 6999, 30, 7e3, 7001, 9, 7002, 7003, 32, 50, 48, 7004, 7005, 11, 7006, 7007, 7008, 34, 38, 21, 7009, 28, 21, 7010, 31, 7011, 42, 7012, 34, 7013, 7014, 7015, 0, 34, 29, 7, 7016, 7017, 16, 7018, 7019, 16, 33, 7020, 7021, 7, 7022, 0, 7023, 7024, 39, 7025, 35, 24, 7026, 7027, 4, 7028, 7029, 53, 50, 42, 25, 30, 7030, 7031, 37, 13, 45, 7032, 7033, 7034, 7035, 30, 7036, 7037, 18, 21, 59, 26, 7038, 7039, 7040, 7041, 7042, 52, 21, 7043, 6, 44, 56, 7044, 27, 7045, 7046, 7047, 4, 60, 21, 7048, 18, 7049, 7050, 7051, 39, 7052, 7053, 56, 7054, 7055, 23, 3, 14, 38, 12, 45, 34, 28, 7056, 7057, 2, 37, 7058, 7059, 7060, 40, 0, 7061, 7062, 5, 12, 7063, 7064, 25, 2, 6, 7065, 7066, 4, 7067, 7068, 7069, 1, 7070, 7071, 25, 41, 12, 7072, 7073, 4, 14, 7074, 7075, 33, 7076, 7077, 16, 43, 20, 0, 7078, 7079, 28, 33, 7080, 38, 7081, 11, 7082, 7083, 43, 2, 7084, 7085, 7086, 35, 7087, 36, 11, 52, 7088, 5, 2, 7089, 7090, 50, 7091, 7092, 7093, 1, 20, 44, 27, 7094, 7095, 19, 7096, 7097, 30, 7098, 7099, 26, 44, 7100, 21, 16, 7101, 7102, 7103, 7104, 23, 7105, 7106, 46, 39, 5, 16, 24, 26, 44, 5, 7107, 7108, 6, 7109, 7110, 7111, 7112, 29, 12, 11, 51, 7113, 7114, 15, 45, 23, 7115, 0, 45, 7116, 7117, 7118, 53, 7119, 7120, 26, 7121, 7122, 7123, 27, 22, 23, 14, 7124, 25, 7125, 7126, 7127, 6, 15, 7128, 7129, 18, 7130, 7131, 23, 6, 1, 29, 7132, 7133, 7134, 7135, 29, 16, 7136, 7137, 1, 26, 7138, 27, 34, 7139, 7140, 7141, 7142, 26, 37, 29, 7143, 7144, 45, 8, 28, 7145, 7146, 7147, 16, 47, 7148, 7149, 7150, 26, 7151, 26, 6, 33, 3, 7152, 7153, 14, 7154, 7155, 7156, 28, 26, 26, 15, 7157, 7158, 7159, 32, 7160, 7161, 7162, 51, 30, 9, 9, 7163, 7164, 37, 48, 31, 7165, 7166, 27, 7167, 7168, 7169, 0, 42, 56, 0, 20, 12, 5, 9, 7170, 7171, 23, 17, 7172, 7173, 7174, 2, 7175, 7176, 54, 37, 55, 7177, 42, 7178, 7179, 19, 15, 7180, 7181, 7182, 7183, 1, 42, 10, 7184, 32, 10, 7185, 7186, 28, 7187, 7188, 7189, 7190, 15, 7191, 7192, 33, 29, 7193, 7194, 21, 7195, 7196, 13, 7197, 7198, 52, 44, 7199, 7200, 7201, 11, 50, 49, 3, 43, 7202, 5, 42, 53, 39, 7203, 7204, 7205, 10, 7206, 7207, 29, 7208, 7209, 33, 22, 7210, 14, 4, 7211, 7212, 7213, 41, 2, 7214, 7215, 7216, 2, 39, 7217, 58, 7218, 7219, 27, 7, 3, 7220, 7221, 7222, 21, 59, 7223, 7224, 7225, 57, 7226, 7227, 53, 32, 1, 7228, 7229, 16, 7230, 7231, 25, 9, 7232, 7233, 7234, 13, 44, 40, 35, 25, 7235, 7236, 20, 48, 7237, 7238, 6, 23, 7239, 7240, 7241, 57, 34, 29, 9, 7242, 7243, 41, 7244, 7245, 29, 7246, 31, 7247, 35, 7248, 7249, 7250, 37, 6, 50, 7251, 7252, 7253, 48, 9, 4, 12, 7254, 7255, 7256, 7257, 52, 7258, 7259, 31, 16, 20, 45, 7260, 11, 8, 7261, 7262, 33, 7263, 7264, 41, 33, 32, 7265, 7266, 7267, 7268, 55, 27, 43, 3, 7269, 34, 35, 7270, 7271, 7272, 7273, 14, 12, 7274, 7275, 7276, 7277, 45, 42, 13, 46, 7278, 7279, 7280, 7281, 4, 7282, 43, 7283, 7284, 8, 49, 51, 31, 55, 38, 19, 27, 7285, 7286, 46, 51, 3, 7287, 29, 33, 7288, 7289, 7290, 16, 3, 7291, 7292, 45, 7293, 48, 7294, 14, 7295, 7296, 7297, 5, 51, 23, 54, 7298, 7299, 7300, 7301, 54, 4, 22, 34, 7302, 7303, 7304, 21, 7305, 7306, 7307, 56, 7308, 7309, 22, 7310, 7311, 21, 7312, 34, 7313, 28, 7314, 7315, 1, 48, 5, 9, 20, 7316, 7317, 52, 21, 7318, 7319, 7320, 7321, 2, 10, 8, 7322, 7323, 7324, 2, 7325, 7326, 46, 15, 31, 51, 20, 15, 7327, 7328, 18, 7329, 19, 7330, 7331, 6, 7332, 53, 7333, 7334, 47, 47, 7335, 6, 7336, 7337, 30, 7338, 7339, 49, 59, 1, 3, 7340, 7341, 7342, 7343, 31, 7344, 7345, 3, 0, 11, 57, 7346, 7347, 6, 7348, 7349, 56, 53, 45, 7350, 7351, 7352, 22, 55, 7353, 13, 7354, 7355, 7356, 3, 58, 7357, 7358, 57, 49, 7359, 7360, 7361, 35, 46, 34, 46, 31, 49, 7, 3, 34, 7362, 7363, 7364, 40, 7365, 7366, 7367, 16, 14, 19, 7368, 7369, 14, 7370, 7371, 40, 7372, 7373, 51, 7374, 7375, 33, 25, 21, 20, 19, 7376, 7377, 7378, 7379, 48, 35, 15, 7380, 20, 30, 7381, 7382, 42, 7383, 7384, 26, 7385, 7386, 7387, 9, 11, 14, 26, 36, 7388, 7389, 7390, 7391, 4, 7392, 17, 7393, 7394, 23, 15, 44, 7395, 55, 7396, 7397, 32, 37, 7398, 18, 12, 7399, 7400, 7401, 16, 7402, 7403, 33, 3, 7404, 7405, 25, 7406, 55, 43, 17, 7407, 29, 7408, 7409, 17, 7410, 7411, 44, 7412, 7413, 35, 6, 52, 7414, 7415, 17, 7416, 5, 7417, 47, 47, 7418, 7419, 7420, 40, 21, 53, 7421, 6, 7422, 7423, 58, 56, 7424, 7425, 7426, 8, 7427, 53, 10, 7428, 7429, 7430, 26, 33, 21, 39, 7431, 7432, 13, 7433, 7434, 1, 22, 10, 7435, 7436, 12, 32, 40, 48, 7437, 57, 7438, 7439, 7440, 7441, 41, 7442, 7443, 10, 13, 31, 27, 7444, 7445, 30, 7446, 7447, 7448, 36, 7449, 2, 24, 7450, 7451, 5, 7452, 7453, 8, 0, 31, 14, 7454, 36, 7455, 7456, 7457, 54, 7458, 7459, 30, 31, 5, 32, 7460, 7461, 17, 47, 11, 0, 7462, 7463, 46, 51, 6, 7464, 7465, 7466, 45, 7467, 7468, 13, 7469, 11, 7470, 7471, 25, 26, 7472, 7473, 46, 7474, 57, 17, 7475, 7476, 7477, 16, 43, 56, 7478, 7479, 57, 14, 7480, 8, 7481, 7482, 7483, 7, 15, 7484, 39, 54, 38, 19, 7485, 7486, 7487, 22, 7488, 7489, 7490, 15, 7491, 7492, 28, 9, 7493, 37, 7494, 7495, 7496, 1, 30, 23, 5, 41, 27, 17, 7497, 7498, 7499, 46, 7500, 2, 32, 11, 7501, 37, 7502, 7503, 9, 7504, 7505, 41, 17, 7506, 7507, 7508, 4, 7509, 7510, 13, 59, 8, 20, 7511, 7512, 7513, 7514, 35, 25, 41, 34, 1, 7515, 7516, 33, 7517, 30, 7518, 7519, 7520, 29, 7521, 35, 7522, 7523, 10, 54, 41, 45, 22, 7524, 7525, 7526, 2, 7527, 6, 7528, 58, 7529, 7530, 11, 7531, 7532, 12, 7533, 34, 43, 50, 7534, 7535, 7536, 53, 24, 7537, 36, 7538, 7539, 7540, 27, 0, 50, 0, 4, 48, 54, 7541, 7542, 20, 7543, 7544, 52, 2, 7545, 7546, 11, 7547, 34, 26, 22, 7548, 7549, 33, 25, 7550, 7551, 7552, 9, 36, 5, 7553, 7554, 7555, 7556, 19, 44, 7557, 25, 11, 7558, 7559, 24, 7560, 7561, 4, 50, 45, 52, 22, 7562, 7563, 16, 7564, 7565, 7566, 7567, 36, 29, 7568, 7569, 51, 25, 7570, 7571, 7572, 46, 51, 7573, 52, 6, 7574, 7575, 1, 7576, 8, 7577, 7578, 33, 24, 8, 7579, 7580, 7581, 7582, 26, 44, 14, 16, 7583, 53, 44, 7584, 7585, 7586, 20, 7587, 40, 7588, 7589, 43, 19, 18, 47, 7590, 6, 7591, 7592, 57, 7593, 7594, 7595, 6, 1, 7596, 7597, 13, 10, 7598, 7599, 7600, 7601, 28, 4, 8, 25, 26, 32, 7602, 26, 7603, 24, 7604, 37, 7605, 7606, 29, 27, 7607, 7608, 1, 7609, 7610, 42, 2, 16, 47, 7611, 30, 21, 7612, 7613, 15, 29, 7614, 7615, 7, 7616, 7617, 23, 39, 42, 14, 19, 7618, 7619, 30, 7620, 7621, 23, 7622, 7623, 22, 25, 31, 7624, 7625, 7626, 7627, 29, 28, 7628, 7629, 7630, 31, 35, 18, 48, 7631, 7632, 25, 7633, 7634, 34, 7635, 7636, 7637, 7638, 1, 16, 23, 7639, 21, 7640, 7641, 47, 43, 32, 7642, 7643, 7644, 52, 7645, 7646, 7647, 22, 4, 7648, 7649, 7650, 27, 46, 38, 25, 6, 37, 16, 7651, 12, 7652, 47, 28, 7653, 7654, 7655, 47, 3, 7656, 7657, 5, 7658, 7659, 26, 29, 7, 29, 7660, 7661, 7662, 18, 5, 2, 7663, 7664, 7665, 7666, 24, 7667, 7668, 14, 7669, 19, 50, 4, 7670, 7671, 7672, 43, 7673, 26, 7674, 7675, 10, 38, 1, 7676, 7677, 43, 23, 7678, 7679, 7680, 14, 7681, 7682, 24, 40, 7683, 7684, 21, 10, 7685, 7686, 7687, 33, 25, 29, 7688, 25, 14, 7689, 7690, 7691, 41, 7692, 45, 22, 7693, 7694, 28, 32, 7695, 7696, 7697, 26, 31, 36, 28, 7698, 17, 7699, 7700, 44, 19, 6, 7701, 7702, 7703, 9, 7704, 9, 7705, 8, 43, 7706, 7707, 22, 24, 7708, 7709, 7710, 5, 7711, 7712, 7713, 31, 23, 50, 47, 28, 7, 9, 28, 7714, 7715, 51, 16, 35, 7716, 7717, 22, 8, 58, 7718, 7719, 9, 7720, 7721, 12, 7722, 7723, 7724, 21, 44, 21, 42, 8, 7725, 25, 47, 7726, 7727, 17, 7728, 7729, 53, 28, 4, 23, 7730, 14, 7731, 7732, 32, 7733, 7734, 7735, 9, 7736, 11, 7737, 7738, 40, 20, 7739, 7740, 7741, 16, 7742, 7743, 30, 57, 15, 7744, 7745, 47, 7746, 28, 7747, 7748, 35, 7749, 7750, 56, 29, 16, 11, 7751, 7752, 1, 12, 4, 7753, 26, 7754, 25, 7755, 13, 16, 7756, 7757, 7758, 7759, 22, 7760, 7761, 61, 8, 7762, 7763, 7764, 59, 6, 7765, 7766, 22, 7767, 42, 7768, 7769, 37, 33, 36, 19, 7770, 7771, 7772, 7773, 41, 19, 13, 20, 49, 6, 7774, 37, 7775, 7776, 7777, 15, 40, 7778, 7779, 16, 7780, 7781, 45, 7782, 7783, 12, 7784, 7785, 7786, 0, 10, 52, 26, 7787, 7788, 57, 28, 7789, 3, 7790, 7791, 27, 7792, 7793, 60, 12, 25, 7794, 7795, 13, 7796, 7797, 7798, 11, 19, 30, 7799, 7800, 7801, 34, 7802, 22, 7803, 3, 7804, 7805, 33, 15, 16, 39, 7806, 7807, 7808, 35, 24, 42, 7809, 7810, 49, 7, 10, 7811, 7812, 17, 7813, 35, 38, 7814, 16, 7815, 7816, 13, 7817, 7818, 1, 7819, 7820, 12, 34, 6, 21, 7821, 7822, 7823, 7824, 29, 37, 44, 7825, 7826, 7827, 7828, 35, 50, 42, 41, 45, 17, 7829, 19, 51, 16, 37, 7830, 7831, 7832, 7833, 7834, 30, 7835, 7836, 12, 7837, 7838, 7, 56, 36, 33, 7839, 23, 48, 7840, 7841, 15, 7842, 53, 28, 7843, 7844, 7845, 7846, 50, 7847, 52, 7848, 7849, 14, 7850, 33, 7851, 7852, 57, 52, 18, 7853, 7854, 7855, 7856, 53, 30, 52, 16, 20, 21, 30, 12, 7857, 7858, 10, 7859, 7860, 37, 7861, 7862, 9, 7863, 7864, 35, 27, 7865, 7866, 48, 7867, 7868, 11, 44, 44, 7869, 7870, 7871, 7872, 44, 7873, 36, 7874, 49, 7875, 7876, 58, 11, 50, 19, 7877, 7878, 7879, 7880, 39, 7881, 7882, 8, 0, 37, 7883, 29, 7884, 17, 7885, 2, 7886, 14, 7887, 7888, 46, 15, 39, 7889, 50, 7890, 7891, 36, 47, 24, 7892, 25, 7893, 7894, 6, 7895, 7896, 18, 7897, 5, 7898, 7899, 9, 25, 49, 7900, 7901, 1, 44, 35, 7902, 7903, 7904, 26, 7, 7905, 7906, 7907, 22, 52, 14, 1, 41, 7908, 7909, 37, 55, 7910, 7911, 7912, 27, 7913, 7914, 59, 7915, 7916, 26, 40, 7917, 7918, 7919, 42, 11, 8, 10, 7920, 33, 7921, 7922, 1, 39, 7923, 7924, 7925, 52, 52, 7926, 47, 7927, 7928, 22, 7929, 7930, 8, 26, 13, 58, 19, 7931, 7932, 7933, 7934, 7935, 13, 56, 7936, 7937, 35, 7938, 7939, 40, 25, 21, 2, 39, 19, 29, 30, 19, 7940, 7941, 5, 7942, 7943, 7, 15, 26, 23, 7944, 7945, 7946, 0, 7947, 7948, 35, 18, 7949, 7950, 15, 10, 7951, 51, 7952, 7953, 7954, 13, 2, 7955, 35, 7956, 7957, 31, 7958, 7959, 39, 43, 29, 10, 27, 22, 22, 7960, 7961, 7962, 11, 7963, 7964, 7, 41, 19, 7965, 28, 7966, 7967, 13, 1, 7968, 7969, 11, 7970, 0, 7971, 7972, 48, 7973, 40, 7974, 7975, 7976, 2, 4, 22, 7977, 7, 7978, 27, 57, 7979, 7980, 33, 7981, 7982, 9, 11, 7983, 27, 7984, 7985, 7986, 19, 13, 7987, 45, 7988, 1, 7989, 7990, 26, 7991, 42, 7992, 7993, 17, 7994, 39, 7995, 7996, 23, 5, 7997, 44, 5, 32, 15, 7998, 13, 15, 7999, 19, 7, 8e3, 8001, 7, 2, 8002, 8003, 28, 8004, 8005, 41, 8006, 8007, 22, 12, 16, 22, 8008, 8009, 8010, 8011, 8012, 13, 8013, 8014, 8015, 8016, 50, 12, 15, 3, 8017, 8018, 24, 17, 8019, 8020, 27, 8021, 8022, 13, 19, 8023, 8024, 10, 55, 26, 8025, 8026, 8027, 34, 8028, 8029, 27, 8030, 8031, 43, 40, 18, 46, 7, 51, 29, 25, 23, 9, 23, 8032, 8033, 8034, 18, 1, 8035, 8036, 43, 8037, 10, 8038, 8039, 9, 27, 8040, 31, 8041, 8042, 8043, 8044, 17, 8045, 8046, 25, 33, 27, 8047, 8048, 8049, 41, 25, 9, 8050, 2, 3, 19, 8051, 8052, 8053, 8054, 14, 23, 8055, 8056, 8057, 30, 8058, 8059, 8060, 9, 23, 14, 37, 8061, 8062, 29, 8063, 8064, 25, 30, 30, 8065, 6, 8066, 8067, 8068, 25, 31, 8069, 30, 8070, 8071, 32, 0, 8072, 8073, 41, 8074, 8075, 18, 8, 48, 55, 28, 8076, 8077, 16, 8078, 8079, 8080, 8081, 25, 36, 22, 16, 8082, 0, 8083, 8084, 8085, 8086, 14, 38, 13, 36, 8087, 8088, 26, 8089, 8090, 47, 8091, 8092, 8093, 9, 20, 3, 1, 8094, 43, 8095, 8096, 11, 8097, 33, 10, 8098, 8099, 8100, 47, 8101, 8102, 30, 11, 1, 43, 55, 8103, 8104, 8105, 8106, 2, 8107, 8108, 28, 58, 12, 22, 6, 8109, 8110, 8111, 33, 8112, 8113, 8114, 32, 3, 8115, 8116, 0, 44, 8117, 5, 7, 8118, 8119, 8120, 50, 4, 23, 8121, 8122, 8123, 30, 8124, 8125, 42, 42, 52, 35, 2, 6, 24, 8126, 14, 17, 21, 8127, 8128, 13, 8129, 8130, 8131, 2, 22, 40, 8132, 8133, 18, 8134, 8135, 8136, 8137, 35, 2, 19, 8138, 10, 8139, 8140, 14, 8141, 8142, 27, 8143, 8144, 20, 6, 8145, 22, 2, 58, 2, 8146, 8147, 22, 8148, 8, 8149, 26, 8150, 8151, 27, 8152, 8153, 21, 23, 21, 8154, 33, 8155, 8156, 8157, 20, 8158, 11, 8159, 17, 8160, 8161, 9, 8162, 37, 27, 27, 44, 8163, 29, 8164, 8165, 0, 33, 26, 51, 8166, 8167, 8168, 8169, 27, 8170, 28, 8171, 8172, 21, 16, 8173, 8174, 8175, 31, 8176, 8177, 6, 30, 9, 8178, 17, 8179, 59, 9, 8180, 8181, 8182, 36, 51, 8183, 8184, 48, 8185, 8186, 6, 19, 34, 29, 8187, 8188, 8189, 8190, 28, 30, 8191, 15, 8192, 8193, 29, 8194, 8195, 31, 7, 8, 55, 14, 8196, 0, 8197, 8198, 4, 8199, 8200, 46, 16, 8201, 8202, 58, 8203, 8204, 19, 41, 8205, 8206, 8207, 7, 57, 42, 0, 14, 8208, 26, 8209, 8210, 32, 21, 8211, 8212, 8213, 35, 0, 49, 8214, 8215, 8216, 8217, 8218, 26, 19, 8, 8219, 21, 17, 8220, 7, 8221, 8222, 10, 8223, 8224, 8225, 8226, 34, 52, 6, 52, 6, 0, 49, 8227, 8228, 8229, 44, 8230, 32, 8231, 8232, 5, 9, 8233, 8234, 33, 8235, 8236, 38, 16, 10, 56, 27, 39, 8237, 32, 8238, 8239, 23, 18, 8240, 8241, 8242, 8243, 55, 33, 8244, 8245, 9, 6, 19, 8246, 8247, 7, 8248, 8249, 30, 8250, 8251, 2, 8252, 34, 33, 8253, 8254, 8255, 55, 12, 0, 8256, 43, 8257, 8258, 7, 8259, 8, 8260, 8261, 8262, 61, 6, 8, 2, 0, 14, 8263, 48, 8264, 52, 8265, 61, 8266, 8267, 19, 57, 8268, 26, 8269, 50, 8270, 8271, 8272, 56, 20, 2, 58, 26, 8273, 8274, 8275, 4, 8276, 8277, 8278, 8279, 45, 59, 55, 8280, 59, 8281, 8282, 22, 8283, 8284, 50, 38, 17, 8285, 8286, 55, 38, 17, 8287, 8288, 23, 8289, 8290, 8291, 3, 8292, 27, 8293, 8294, 33, 23, 17, 55, 8295, 8296, 8297, 22, 8298, 8299, 12, 33, 8300, 8301, 12, 52, 8302, 8, 8303, 8304, 37, 8305, 8306, 8, 44, 6, 0, 8307, 8308, 8309, 2, 8310, 8311, 1, 8312, 8313, 27, 28, 1, 10, 8314, 50, 8315, 8316, 45, 6, 32, 23, 10, 8317, 8318, 8319, 8320, 12, 30, 54, 8321, 8322, 10, 29, 8323, 8324, 8325, 16, 11, 8326, 8327, 8328, 16, 10, 1, 42, 8329, 8330, 8331, 12, 27, 8332, 51, 8333, 8334, 8335, 8336, 28, 12, 21, 8337, 8338, 25, 40, 8339, 8340, 45, 15, 8341, 8342, 8343, 16, 13, 8344, 8345, 6, 8346, 8347, 23, 25, 33, 13, 8348, 8349, 52, 8350, 30, 8351, 8352, 34, 18, 10, 8353, 23, 22, 35, 8354, 8355, 8356, 34, 8357, 8358, 17, 14, 8359, 8360, 8361, 55, 8362, 8363, 45, 12, 30, 53, 51, 41, 0, 8364, 8365, 8366, 4, 8367, 8368, 27, 8369, 8370, 21, 8371, 8372, 7, 54, 8373, 8374, 42, 8375, 9, 25, 8376, 0, 8377, 8378, 8379, 47, 43, 8380, 8381, 8382, 41, 1, 8, 48, 41, 38, 13, 8383, 26, 3, 8384, 3, 8385, 8386, 35, 8387, 8388, 14, 23, 4, 47, 28, 8389, 8390, 4, 8391, 8392, 19, 11, 8393, 3, 8394, 8395, 8396, 13, 8397, 8398, 16, 10, 2, 8399, 15, 25, 9, 8400, 8401, 8402, 12, 8403, 8404, 8405, 21, 8406, 8407, 24, 5, 0, 8408, 8409, 0, 8410, 8411, 0, 20, 49, 8412, 8413, 20, 8414, 8415, 12, 25, 8416, 8417, 8418, 0, 8419, 8420, 33, 27, 40, 13, 19, 31, 17, 8421, 33, 5, 8422, 8423, 8424, 8425, 47, 15, 26, 8426, 11, 7, 8427, 8428, 3, 8429, 8430, 18, 8431, 8432, 8433, 32, 24, 8434, 27, 8435, 8436, 38, 8437, 8, 27, 8438, 8439, 8440, 26, 7, 8441, 8442, 25, 39, 8443, 8444, 8445, 26, 10, 30, 8446, 8447, 8448, 39, 15, 6, 25, 24, 28, 8449, 26, 8450, 2, 20, 8451, 8452, 8453, 8454, 24, 18, 8455, 8456, 14, 8457, 8458, 21, 28, 24, 8459, 8460, 8461, 48, 8462, 8463, 39, 23, 8464, 20, 22, 8465, 8466, 4, 8467, 8468, 33, 8469, 8470, 2, 29, 7, 4, 8471, 0, 8472, 8473, 8474, 17, 35, 3, 31, 36, 8475, 8476, 8477, 8478, 17, 5, 35, 8479, 8480, 29, 8481, 8, 8482, 8483, 8484, 43, 8485, 8486, 48, 35, 2, 4, 18, 8487, 8488, 8489, 31, 8490, 8491, 8492, 8493, 52, 45, 59, 40, 11, 44, 3, 32, 43, 8494, 33, 35, 54, 18, 8495, 8496, 8497, 8, 8498, 8499, 8500, 16, 8501, 8502, 5, 8, 29, 8503, 8504, 8505, 8506, 18, 5, 9, 8507, 21, 8508, 37, 8509, 8510, 3, 8511, 38, 8512, 8513, 26, 8514, 8515, 8516, 8517, 16, 9, 34, 8518, 33, 8519, 8520, 8521, 35, 17, 8522, 8523, 8524, 12, 22, 14, 3, 48, 8525, 8526, 8527, 47, 8528, 8529, 47, 8, 8530, 8531, 8532, 52, 1, 8533, 24, 8534, 8535, 37, 8536, 8537, 51, 42, 28, 8538, 8539, 16, 23, 8540, 8541, 8542, 1, 8543, 0, 8544, 8545, 34, 57, 30, 28, 33, 14, 11, 8546, 8547, 34, 8548, 8549, 52, 14, 8550, 22, 8551, 8552, 8553, 34, 8554, 8555, 39, 39, 22, 12, 7, 42, 8556, 8557, 55, 39, 8558, 8559, 23, 8560, 8561, 8, 8562, 19, 8563, 3, 8564, 29, 8565, 31, 8566, 8567, 15, 8568, 8569, 26, 29, 26, 8570, 8571, 36, 8572, 5, 41, 8573, 8574, 8575, 29, 10, 11, 8576, 8577, 35, 10, 8578, 8579, 8580, 34, 51, 8581, 8582, 8, 8583, 35, 12, 8584, 8585, 8586, 46, 16, 13, 8587, 50, 8588, 8589, 40, 24, 8590, 33, 8591, 8592, 8593, 60, 46, 37, 32, 8594, 8595, 8596, 50, 8597, 55, 51, 56, 8598, 8599, 16, 8600, 42, 8601, 8602, 8603, 8604, 26, 19, 8605, 36, 8606, 8607, 54, 8608, 8609, 62, 21, 57, 18, 45, 53, 39, 8, 43, 8610, 8611, 42, 28, 8612, 8613, 38, 8614, 8615, 53, 8616, 8617, 51, 19, 6, 8618, 8619, 15, 12, 8620, 8621, 8622, 8623, 36, 49, 8624, 40, 8625, 10, 8626, 8627, 21, 19, 23, 35, 8628, 8629, 8630, 8631, 8632, 45, 46, 36, 2, 8633, 41, 8634, 8635, 21, 8636, 8637, 8638, 16, 33, 8639, 38, 8640, 33, 8641, 8642, 8643, 8644, 24, 21, 26, 44, 15, 40, 8645, 8646, 8647, 8648, 23, 38, 8649, 15, 8650, 8651, 8652, 35, 33, 8653, 45, 8654, 8655, 5, 8656, 6, 8657, 12, 8658, 8659, 15, 31, 45, 14, 8660, 8661, 8662, 8663, 51, 26, 25, 13, 8664, 8665, 8666, 24, 45, 8667, 8668, 31, 8669, 20, 53, 3, 8670, 8671, 8672, 8673, 46, 8674, 8675, 8676, 30, 52, 36, 34, 23, 5, 3, 8677, 8678, 8679, 48, 43, 8680, 10, 22, 8681, 8682, 17, 8683, 8684, 56, 40, 8685, 5, 8686, 8687, 8688, 15, 22, 40, 8689, 8690, 8691, 10, 52, 15, 29, 8692, 26, 8693, 8694, 7, 8695, 8696, 8697, 14, 26, 8698, 8699, 12, 33, 8700, 8701, 8702, 8703, 58, 3, 44, 8704, 56, 36, 36, 8705, 8706, 47, 9, 8707, 8708, 8709, 29, 8710, 28, 26, 16, 8711, 8712, 9, 8713, 8714, 55, 8715, 8716, 56, 3, 12, 7, 58, 8717, 49, 8718, 8719, 8720, 8721, 27, 8722, 40, 8723, 20, 8724, 8725, 9, 38, 8726, 8727, 8728, 25, 12, 1, 8729, 8730, 15, 8731, 8732, 10, 8, 59, 8733, 8734, 8735, 9, 57, 44, 8736, 8737, 55, 8738, 8739, 18, 8740, 9, 6, 0, 8741, 15, 8742, 8743, 5, 60, 26, 8744, 8745, 8746, 8747, 8748, 61, 12, 21, 38, 18, 8749, 8750, 27, 26, 8751, 8752, 8753, 6, 18, 8754, 8755, 8756, 54, 1, 34, 41, 44, 24, 39, 43, 40, 8757, 8758, 8759, 8760, 21, 47, 8761, 8762, 8763, 29, 20, 15, 8764, 8765, 8766, 7, 8767, 8768, 36, 8769, 8770, 26, 50, 56, 12, 5, 11, 8771, 28, 8772, 16, 8773, 8774, 8775, 21, 8776, 8777, 30, 8778, 59, 8779, 8780, 26, 16, 47, 9, 8781, 13, 8782, 8783, 8784, 8785, 21, 8786, 8787, 46, 10, 8788, 8789, 39, 8790, 8791, 45, 42, 4, 41, 8792, 8793, 39, 8794, 8795, 21, 27, 37, 8796, 8797, 8798, 2, 40, 8799, 8800, 10, 8801, 8802, 17, 24, 55, 8, 8803, 26, 8804, 8805, 8806, 8, 0, 8807, 8808, 8809, 33, 46, 4, 8810, 8811, 8812, 40, 8813, 8814, 6, 10, 61, 8815, 8816, 8817, 57, 8818, 53, 8819, 40, 61, 8820, 8821, 8822, 10, 55, 8823, 8824, 62, 8825, 19, 8826, 8827], "leaves": [-22, -13, -18, 0, -32, -18, -16, -19, -2, 0, -13, -5, -12, 0, 1, -1, 5, -1, 0, 12, -25, -18, -24, 0, 5, -9, -6, -9, 0, 4, -1, 3, 0, 0, 10, -4, -4, -4, 0, -18, -13, -9, -12, 0, -3, -2, 1, 0, 0, -2, -1, 0, -1, 0, 3, 0, -2, 0, 0, 8, 0, -1, 0, 0, -1, -5, -2, -4, 0, 6, 2, 4, 2, 0, 17, 1, 2, 1, 0, 8, 0, 1, 0, 0, 1, -9, -4, -8, 0, 3, -3, 5, 0, 0, 0, -10, 1, -8, 0, -9, -11, 5, -4, 0, 2, 2, 5, 2, 0, 6, -9, 1, -7, 0, 1, -2, 12, 2, 0, 12, 1, 7, 1, 0, 1, -6, 6, -2, 0, 3, 3, 18, 5, 0, 14, -3, 14, -2, 0, 8, 3, 13, 6, 0, 21, 0, 8, 0, 0, 7, -6, 6, -2, 0, 7, -4, -5, -2, 0, 1, -10, 6, -8, 0, 9, -10, 11, -4, 0, 8, -13, 13, -1, 0, -2, -3, 20, 1, 0, 9, -5, 21, 3, 0, 17, -28, 22, 8, 0, 1, -25, 21, 1, 0, -17, -34, 36, 17, 0, 24, -39, 29, 13, 0, 1, -36, 29, 20, 0, 18, -1, 24, 3, 0, 17, -6, 13, -3, 0, 13, -9, 15, 2, 0, 10, -6, 27, 5, 0, 8, -10, 17, 1, 0, 10, -14, 21, 3, 0, 18, -2, 23, 3, 0, 12, -11, 30, 12, 0, 18, -33, 27, 11, 0, 19, -20, 27, 10, 0, 15, -16, 29, 13, 0, 12, -25, 23, 5, 0, 12, -24, 13, 16, 0, 13, -26, 18, 9, 0, 12, -30, 31, 15, 0, 22, -18, 21, 3, 0, 10, -8, 28, 9, 0, 16, 54, -80, -65, 65, -48, -21, -18, 0, 0, -2, -24, 15, 3, 0, 9, -13, -1, 4, 0, 2, -43, 1, 7, 0, 7, -36, 21, 14, 0, 13, -19, 20, 16, 0, 10, -40, 29, 18, 1, 22, -38, 16, 17, 1, 15, -37, 1, 13, 1, 12, -40, 23, 15, 0, -2, -41, 11, 12, 0, 10, -44, 26, 19, 1, 11, -43, -7, 6, 0, 6, -24, -28, -8, 1, -10, -49, 16, 21, 0, 16, -44, 25, 14, 0, 2, -44, 26, 20, 0, 20, -52, 30, 22, 0, 28, -52, 23, 24, 1, 26, -38, 29, 14, 0, 25, -43, 18, 18, 3, 18, -50, 4, 16, 4, 25, -48, -25, 16, 1, -5, -55, 11, 20, 7, 15, -42, 24, 23, 0, 5, -48, 27, 26, 0, 20, -48, 3, 12, 1, 11, -51, -24, 2, 2, 3, -53, 1, 14, 1, 21, -42, 1, 18, 0, 10, -39, 20, 14, 0, 5, -39, 35, 20, 0, 20, -43, 27, 20, 0, 5, -43, 34, 23, 0, 14, -40, 34, 20, 0, 25, -42, 35, 16, 0, 18, -32, 25, 19, 0, 15, -35, 33, 19, 0, 13, -37, 18, 16, 0, 11, -33, 10, 7, 0, 4, -38, 20, 15, 0, 10, -11, -8, 1, 0, 3, -57, 20, 36, 13, 24, -51, 33, 36, 9, 30, -52, 43, 30, 8, 13, -54, 49, 31, 0, 24, -45, 35, 22, -1, 14, -47, 18, 19, 2, -2, -47, 40, 26, 0, 2, -43, 39, 24, 0, 9, -48, 42, 25, 0, 31, -42, 41, 23, 0, 34, -46, 35, 25, 0, 12, -44, 42, 24, 1, 18, -43, 37, 25, 0, 29, -41, 18, 16, 0, 15, -51, 36, 25, 0, 6, -44, 28, 22, 0, 13, -48, 26, 22, 0, 30, -46, 39, 25, 0, 32, -50, 30, 27, 2, 14, -44, 15, 18, 0, 8, -46, 29, 25, 0, -2, -44, 33, 24, 0, 29, -57, 35, 25, 1, 23, -57, 31, 27, 6, 25, -58, 19, 26, 3, 12, -50, 10, 15, 0, 10, -47, -4, 16, 0, 23, -49, -35, 14, 2, -10, -72, 2, 27, 1, 14, -55, -34, 11, 0, -1, -50, -15, 20, 0, -18, -51, -31, -2, 2, -15, -80, -2, 25, 6, 28, -87, -4, 28, 11, 20, -58, 21, 26, 0, 24, -76, 34, 30, 10, 43, -66, -17, 8, 4, 11, -75, -27, 22, 2, 15, -79, -62, 28, 15, -10, -69, -39, 13, 1, -4, -69, -64, 7, 4, -18, -54, -40, 5, 7, 3, -55, -30, 14, 5, 12, -79, -7, 21, 10, 22, -59, -47, -14, 3, -1, -60, -4, 15, 0, 15, -42, -38, -18, 3, -18, -70, 2, 21, 5, 22, -67, 26, 27, 2, 12, -87, -11, 28, 5, 14, -63, -36, 15, 6, -11, -77, -11, 22, 6, 12, -74, 46, 35, 11, 28, -74, 28, 26, 1, 31, -65, 34, 35, 9, -2, -63, 10, 15, 0, 6, -70, 29, 31, 9, 30, -65, -13, 28, 10, 2, -66, 0, 22, 1, 29, -58, -15, 20, 0, 11, -77, -23, 16, 10, -11, -84, -14, 19, 0, 3, -89, 40, 37, 10, 26, -86, 8, 32, 6, 20, -90, 46, 23, 28, 17, -79, -19, 27, 6, 7, -90, 35, 37, 6, 30, -78, -11, 14, 3, 10, -65, 40, 29, 1, 35, -66, 41, 31, 0, 15, -84, 48, 38, 6, 30, -75, -6, 18, 3, 13, -72, 39, 26, 0, 41, -74, 43, 38, 21, 28, 39, -59, -18, 40, -39, 11, -44, 12, 14, -25, -27, -71, 4, 7, -13, -2, 1, 5, 1, 11, 8, 2, -5, -5, 2, -3, 5, 2, 0, 7, -16, 11, -3, 0, 8, -3, -9, -1, 2, 2, -10, -1, -1, 1, 6, -2, -22, 0, 0, 3, 8, -28, -8, 8, 9, -3, -14, -4, 2, -2, -5, -36, -2, 0, -9, -3, -7, -1, -1, -3, -20, 4, 6, -6, 4, -6, -21, -3, -3, -1, -39, -28, 1, 0, 3, 4, -27, 2, -1, 1, 10, -49, -2, 4, 4, -5, -3, 2, -1, 5, 2, -33, -1, 3, -5, 0, -12, 0, -2, 4, 8, -19, 6, 0, -11, 1, -47, -8, 5, -19, -8, 0, 7, 1, 7, -6, -14, 5, 0, -6, 2, -26, -1, -1, -7, -27, 13, 8, 0, 3, -16, 9, 5, 0, 5, -11, -5, 3, 0, 6, -34, 23, 17, -1, 7, -40, 17, 9, 1, 18, -24, -27, 8, -1, 13, -37, 12, 14, 3, 16, -45, -29, 3, -1, 8, -42, -22, 10, 3, 13, -46, 13, 13, -4, 18, -36, 2, 15, -7, 7, -1, -7, 8, -2, 0, -6, -24, -9, -3, -13, -9, -42, -21, 1, -38, 5, -45, -25, -6, -20, -16, -49, -19, -4, -29, -34, -33, -6, 4, -8, -24, -39, -20, 4, -26, -8, -42, -36, 3, -50, -7, -64, -43, 9, -44, -20, -40, -17, 3, -14, -40, -60, -38, 7, -45, -70, -36, 30, 6, 22, -61, -16, 10, -1, -1, -66, 0, 14, -1, 3, -55, 18, 21, -2, 30, -41, -13, 2, 2, 8, -76, -38, 16, 3, 15, -56, -63, 6, 8, -19, -46, -12, 13, 7, -2, -46, -42, -7, 1, 2, -51, -68, 1, 10, -38, -5, -15, -28, 6, -18, 7, -48, -23, 11, -28, 12, -58, -33, 19, -17, -1, -57, -13, 12, -29, 2, -56, -1, 17, 3, -4, -39, -18, 9, -29, 1, -44, -7, -7, -15, 8, -24, -4, 3, 11, -1, -16, -7, 0, -13, -17, 0, 4, -3, 3, 23, -70, -16, 10, -21, 23, -62, -30, 21, -63, 16, -48, -32, 25, -48, 22, -34, -36, 27, -50, 24, -3, -47, 33, -34, 15, -14, -1, 22, 11, -3, -40, -13, 4, -12, 12, -58, -5, 29, -47, -3, -31, -8, 14, 1, 25, -67, -4, 19, -9, 31, -77, -23, 29, -13, -17, -61, -10, 8, -25, -47, 4, 16, -9, 21, -25, -16, -4, -10, -2, -29, -59, -3, 13, -4, -1, -53, -17, 12, -14, -3, -34, 8, 11, -6, 16, -63, 2, 16, -28, -21, 1, 3, -9, -6, -13, 9, 6, -1, 7, -14, -24, -9, 1, -6, -47, 12, 19, -14, 13, -42, 30, 21, -12, 16, 3, -56, -11, 11, -40, -32, -24, 3, 0, -6, 24, -31, -30, 13, -25, 27, -67, -27, 6, -47, 29, -79, -32, 28, -21, 27, -84, -55, 29, -60, 34, -78, -46, 31, -33, 31, -56, -48, 30, -56, 33, -44, -39, 34, -34, 13, -69, -34, 21, -16, 26, -80, -57, 29, -59, -19, -69, -52, 22, -36, 1, -67, -27, 9, -45, 32, -79, -20, 30, -23, 29, -83, -11, 31, -13, 16, -72, -14, 22, 5, 33, -82, -49, 31, -35, -24, -75, -29, 2, -23, 1, -64, -39, 13, -39, -7, -66, -24, 17, -8, 23, -83, -17, 21, -35, 5, -72, -17, 20, -29, 4, -70, -30, 24, -10, 5, -88, -52, 26, -42, 12, -75, -43, 24, -40, -3, -72, -44, 9, -50, -23, -76, -48, 23, -54, 8, -64, -12, 14, -52, -35, -64, -30, -3, -34, -27, -69, -16, 6, -44, -12, -75, -27, 18, -29, -27, -58, -28, -1, 2, -38, -60, -12, -4, -16, -65, -73, 3, 2, -38, -58, -46, 0, 8, -2, 66, -90, -56, 66, -70, 70, -90, -80, 70, -46, 70, -90, -90, 70, -19, 48, -86, -19, 46, -58, 50, -82, -39, 52, -56, 53, -81, -49, 52, -80, 51, -53, -35, 54, -63, 46, -49, -34, 54, -35, 49, -71, -48, 51, -45, 36, -50, -52, 49, 5, 53, -90, -40, 58, -57, 60, -85, 16, 53, 4, 61, -86, -40, 61, -49, 67, -90, -80, 65, -1, 20, 16, -31, 44, -7, 51, -76, -17, 49, -24, 40, -70, -33, 39, -26, 32, -48, -23, 37, -6, 35, -77, -27, 39, -54, 39, -46, -13, 40, -42, 46, -67, -55, 48, -53, 47, -78, -61, 47, -59, 52, -39, -43, 50, -30, 45, -41, -40, 49, -14, 49, 10, -55, 52, -40, 48, -19, -65, 50, -24, 38, -63, -51, 33, -11, 53, -64, -53, 52, -1, 58, -90, -44, 55, 27, 60, -60, -12, 33, -28, 31, -80, -49, 29, -59, 34, -80, -26, 28, -50, 38, -76, -27, 47, -8, 45, -87, 1, 42, -21, -33, -85, -45, 27, -54, 9, -82, -11, 16, -37, -8, -81, -39, 9, -72, 12, -82, -23, 25, -17, 30, -85, -15, 37, -42, 36, -89, -3, 41, -76, -21, 8, 5, -3, 8, 8, -16, 1, 1, -2, -30, -47, -22, 2, -25, -30, -11, 2, -1, -5, -15, -18, 6, 5, 3, -6, -37, -11, 1, -14, 4, -60, -21, 6, 1, 1, -25, 1, 2, 0, -15, -52, -7, -1, -7, 0, -57, -25, 8, -28, 11, -34, 0, 2, -7, 21, -75, -7, 7, -18, -32, -60, -33, 6, -38, -27, -74, -20, -4, -20, -28, -57, -3, 3, -10, 9, -81, 2, 16, -33, -14, -81, -42, 10, -40, -44, -74, -50, -4, -51, -4, -67, -32, 9, -52, 34, -88, 6, 36, -45, 0, -4, 2, 0, 3, -18, 8, 6, 0, 18, -16, -24, -1, -1, -12, -43, 6, 7, -4, 13, -42, -27, 5, 0, 8, -10, -39, -1, 1, -11, -39, -23, 3, 1, 5, -33, -43, 0, 0, 2, -52, 6, 16, 1, 18, -27, -44, -11, 1, -4, -36, -57, -4, 6, 11, -46, 2, 9, -1, 28, -59, -20, 7, -1, 28, -78, 1, 14, -1, 25, -67, -19, 16, 1, 22, -78, -45, 13, 2, 2, -64, -56, 12, -1, -3, -78, -24, 19, -4, 29, -49, -52, -9, -5, -11, -63, -33, 10, 5, 14, -42, -27, 9, 3, 24, -21, -57, -9, 3, -1, -34, -42, -16, -11, -18, 3, -77, -19, 18, -54, -76, -61, 29, 15, 11, -51, -75, 8, 4, 11, -58, -76, 5, 3, -10, -41, -67, 6, -4, -23, -19, -63, 5, 17, -7, -36, -10, -3, -3, 4, -20, -28, 3, 1, -3, -38, -24, 6, -3, -21, -38, -43, -11, 1, -18, -45, -35, -14, 1, -6, -43, -16, -5, -3, -10, -62, -39, 1, -3, -14, -52, -60, -3, 1, -20, -47, -58, -22, 0, -38, -55, -44, -21, -4, -24, -53, -44, -3, -10, -12, -40, -56, -32, -2, -34, -45, -67, -25, 6, -26, -50, -57, -18, 3, -23, -65, -54, -7, -2, -8, -52, -50, -23, -1, -21, -64, -35, -19, -1, -11, -48, -62, -31, 1, -11, -36, -48, 0, 2, -1, -68, -78, -3, 17, -33, -15, -75, 4, 5, -20, -37, -69, -8, 7, -22, -44, -42, -14, 1, -20, -40, -23, -3, -3, -20, -44, -48, -21, -14, -31, -43, -54, -41, 2, -48, -42, -51, -30, 1, -34, -47, -61, -17, -2, -46, -56, -63, -30, -7, -43, -65, -62, -22, -12, -30, -70, -69, -32, 9, -48, -39, -67, -42, 1, -44, -53, -73, -53, 7, -49, -69, -57, -6, -6, -16, 38, -85, 19, 17, -54, 23, -84, -19, 12, -80, -1, -66, -6, 1, -49, -48, -54, -20, 1, -20, -56, -14, 3, -1, 14, -56, -53, -4, 3, -19, -62, -26, 3, -6, 2, -49, 5, 15, -2, 16, -56, -7, 8, 0, 7, -53, -27, -4, -1, -8, -77, -50, 8, 2, -6, -81, -44, 14, 2, 18, -81, -10, 20, 2, 20, -41, 30, 22, 0, -4, -43, 42, 23, 0, 30, -42, 37, 21, 0, 16, -35, 27, 15, 0, 17, -41, 29, 20, 1, 19, -30, 23, 22, 0, 25, -43, 25, 19, 1, 9, -45, 20, 21, 1, 14, -44, 17, 17, 0, 3, -38, -2, 19, 0, 13, -39, 12, 10, 0, -1, -28, 12, 9, 0, 10, -34, 19, 13, 0, 15, -43, -15, 26, 7, 18, -38, 1, 19, 0, 5, -55, 42, 30, 1, -2, -53, 28, 33, 2, 19, -55, 43, 30, 0, 36, -54, 37, 35, 18, 22, -57, 22, 26, 18, 29, -48, 38, 26, 0, 0, -45, 33, 21, 0, 13, -51, 45, 27, 1, 21, -46, 42, 24, 0, 7, -45, 33, 23, 0, -3, -45, 41, 26, 1, 26, -36, 46, 28, 0, 35, -48, 40, 26, 0, 21, -47, 42, 14, 0, 30, -43, 34, 23, 0, 30, -44, 19, 18, 0, 23, -47, 26, 23, 1, 3, -41, 33, 25, 0, 18, -45, 22, 19, 0, 16, -49, 40, 25, 0, 36, -54, 28, 20, 0, 25, -50, 10, 23, 2, -3, -49, 35, 30, 2, 19, -46, 34, 24, 0, 2, -46, 21, 23, 0, 19, -43, 9, 13, 1, 18, -47, 0, 16, 0, -7, -50, 20, 15, 0, 8, -41, -12, 12, 10, 34, -43, 26, 20, 0, 13, -44, -8, 10, 0, 23, -17, -20, -7, 0, 1, -16, 1, 5, 0, 9, -46, 16, 10, 0, 9, -42, 19, 19, 0, 25, -66, 40, 29, 2, 35, -67, 35, 27, 1, 39, -67, 15, 26, 1, 33, -67, 11, 24, 0, 14, -71, 39, 41, 22, 38, -71, 44, 33, 17, 20, -76, 30, 29, 5, 41, -58, 7, 18, 0, 11, -60, -4, 21, 0, 15, -72, 24, 29, 2, 31, -67, 21, 31, 5, -1, -72, 44, 34, 3, 23, -68, 35, 30, 4, 9, -54, 35, 28, 2, 22, -61, 20, 23, 6, 13, -57, -24, 3, 8, 8, -61, -22, 21, 7, -20, -77, -11, 31, 15, 3, -54, 7, 22, 2, 17, -61, -14, 22, 1, 1, -88, 13, 33, 14, 20, -85, 38, 32, 6, 34, -87, 2, 36, 13, 35, -76, 10, 25, 7, 19, -88, 24, 37, 9, 35, -80, -19, 22, 8, 17, -65, -13, 10, 4, -4, -82, -40, 21, 4, -17, -84, -32, 26, 4, 24, -82, 27, 28, 1, 9, -87, 14, 36, 19, 21, -68, -14, 8, 0, -7, -56, -9, 9, 2, 13, -39, -45, 7, 6, -23, -81, -50, 29, 13, -6, -77, -57, 26, 16, 3, -55, -28, 38, 4, 16, -8, 4, -3, 0, -3, -21, -15, -21, 0, -11, -5, 7, -4, 0, 10, -13, -5, -12, 0, 16, -19, 2, -9, 0, 2, -3, 1, 1, 0, 2, 0, 8, 1, 0, 5, 1, 14, 4, 0, 24, -6, 6, -1, 0, 8, -1, 12, 4, 0, 10, -14, 14, -5, 0, 10, -1, 4, 1, 0, -2, -6, -4, -6, 0, -6, 0, 3, 0, 0, 1, 0, 4, 0, 0, 5, -2, -3, -2, 0, 6, -3, 0, -3, 0, 1, -1, 11, 1, 0, 7, -2, 3, -1, 0, 3, -3, 11, -3, 0, 12, -6, 17, 2, 0, 4, -18, -22, -17, 0, -3, -19, -15, -19, 0, -1, -17, -15, -17, 3, 2, -7, -2, -5, 0, 6, -13, -8, -11, 0, 8, 0, 3, 0, 0, 16, 0, 2, 0, 0, 8, -1, -1, -1, 0, -8, -3, -5, -3, 0, -5, -1, -1, -1, 0, 2, -21, 14, -7, 0, -12, -10, 24, 10, 0, 14, -16, 16, -1, 0, 1, -4, 26, 4, 0, 18, -8, 17, 0, 0, 15, -4, 12, -2, 0, 10, 0, 18, 1, 0, 6, -3, 24, 2, 0, 10, -9, 15, 0, 0, 0, -21, 23, 6, 1, 15, -6, 7, -1, 0, 4, -24, 16, 8, 0, 10, -12, 17, 5, 0, 9, -32, 31, 18, 0, 5, -31, 28, 14, 0, 16, -32, 18, 15, 0, 12, -8, 9, 1, 0, 6, -5, 21, 1, 0, 12, -23, 20, 13, 0, 18, -27, 19, 1, 0, -1, -19, 32, 11, 0, 20, -12, 22, 8, 0, 16, -27, 25, 9, 0, 13, -30, 30, 13, 0, 17, -23, 17, 5, 0, 9, -41, 22, 15, 0, 5, -40, 26, 16, 0, 18, -28, 30, 13, 0, 6, -34, 9, 5, -1, 11, -42, 33, 22, 0, 13, -27, 29, 15, 0, 23, -35, 33, 15, 0, 14, -39, 25, 19, 0, 23, -14, 25, 11, 0, 16, -34, 22, 15, 0, 16, -38, 20, 18, 0, 13, -49, -2, 10, 3, 16, -28, -27, 3, 1, -3, -36, -26, 3, 3, 3, -54, -51, 13, -2, 18, -55, -22, 17, 0, 19, -45, 28, 21, -3, 22, -45, 28, 19, -1, 23, -44, 10, 12, -1, 8, -54, -13, 14, 1, 7, -36, -16, -2, 3, 1, -34, 0, 12, 0, 13, -47, -35, -2, 1, 9, -46, 6, 4, 2, 14, -51, 18, 19, 0, 29, -54, -5, 14, 0, 30, -47, -10, 10, 0, 26, -43, -31, -5, 3, 17, -25, -19, 1, -3, -3, -20, -8, 2, -2, 3, -38, 22, 17, -2, 11, 4, -38, -5, 2, -11, -2, -6, 5, 0, 3, -75, -14, 22, -1, 30, -70, 16, 26, 2, 35, -66, -32, 7, 4, 10, -46, -41, -4, -3, 4, -54, -26, 6, 3, 9, -40, -39, 15, 4, -17, -46, -30, -11, -2, -17, -61, -13, 15, 1, 14, -29, -50, -15, -5, -25, -53, -48, -2, 1, -6, -43, -52, 2, 3, 16, -67, -24, -3, 4, 3, -63, -60, 11, 1, -22, -75, -69, 9, 6, -3, -73, -39, 15, -1, -1, -79, -40, -15, 0, -6, -77, -37, 10, 1, -33, -51, -63, -10, 0, -22, -53, -34, 3, 2, -20, -59, -48, 6, 6, -25, -19, -77, 13, 9, -61, -66, 2, 15, -1, 17, -65, -21, 8, 1, 13, -77, -1, 28, 3, 26, -78, 19, 20, 4, 37, -63, 8, 10, 0, 20, -54, -21, -5, -1, -10, -69, -51, 11, 4, -6, -87, -31, 18, 0, 14, -85, 4, 23, -1, 13, -81, -19, 16, 7, 3, -80, -44, 15, 2, 7, -62, -7, 16, -2, 21, 6, -85, -44, 21, -50, -34, -64, -12, 5, -41, 8, -53, -11, 5, -33, -5, -18, -3, -2, -3, -26, 12, 17, -3, 8, -16, -47, -10, 6, -8, -1, -54, -30, 12, -10, -67, -52, 5, -7, 2, -32, -64, -4, 0, -11, -45, -80, 11, 13, -38, -9, -3, -13, 2, 2, 0, -8, -1, 0, 1, -4, 7, 4, 0, 2, -1, -11, -1, -1, -5, 0, 4, 0, 0, 4, -16, 4, 2, -2, 3, -1, 3, 9, 0, 12, -1, -14, -3, 0, 6, -7, 4, 8, 0, 17, 0, -8, 0, -2, -2, -3, 3, 4, 1, 12, 16, -29, -9, -4, -6, 10, -16, 0, -3, 3, 23, -37, 3, 2, -21, -23, -19, 3, -3, -2, -7, -39, -3, 1, -19, -29, -14, 5, -1, -9, -5, -17, 2, 0, -3, -1, -31, 0, 0, 1, -9, -11, 1, 0, 0, -7, -3, 1, -3, 0, -16, -10, 2, -3, -2, -11, 12, 1, 0, 10, -3, 3, 1, 2, -4, 4, -23, -2, 4, 3, -3, -4, 5, 0, -3, -11, 2, 3, 1, 7, -36, -12, 5, 1, 13, -44, -33, 4, 1, 9, -44, -11, 4, -1, 9, -46, -3, 2, 0, -3, -33, -17, -1, 2, -3, -13, -13, 7, 1, 9, -32, -37, -2, 0, -22, -27, -24, 5, 0, -4, -18, -51, -4, -2, -17, -44, -32, -4, -1, -8, -43, -42, -30, 2, -28, -50, -21, 4, 0, -7, -46, -11, 9, 1, 12, 3, -69, -22, 13, -15, -23, -50, -21, 4, -22, -26, -52, -9, -3, -34, -15, -24, -6, 2, -13, -1, -27, 11, -2, 10, -11, -62, -3, 5, -6, -5, -38, 3, 6, 5, 28, -86, 14, 37, -32, 60, -84, -41, 50, -47, 70, -90, -90, 69, -62, 70, -90, -90, 70, -21, -7, 2, 6, -3, 6, -30, 21, 13, -5, 17, -22, -13, 4, 1, -5, -33, -10, 6, -13, 9, -14, -29, -10, 9, -23, -19, -31, -10, 9, 7, -17, -5, -1, 2, 7, -3, -36, -10, 2, -21, -25, -29, -9, -1, -6, 27, -71, 1, 22, -10, 10, -40, 10, 13, 8, -14, -5, 3, -6, 4, -10, -33, -9, -11, -7, -1, -36, -4, -4, -11, 3, -43, -21, 7, -28, 3, -45, -3, 6, 7, 7, -44, -15, 12, -15, -9, -8, 3, -1, -2, -13, 17, 7, -2, 9, -2, 5, 5, 0, 6, 21, -50, -11, 10, 4, 16, -73, -18, 13, -32, -12, -32, -12, -8, -8, -24, -55, -34, -2, -36, -5, -48, -41, 6, -43, 4, -43, 3, 10, -17, 5, -62, -33, 3, -41, 0, -36, -8, 16, -10, -20, -7, 4, -2, -3, 9, -55, -16, 8, -22, 23, -42, -3, 7, -23, 23, -63, -19, 0, -43, -5, -59, -14, 11, -19, -11, -61, -43, 10, -42, -4, -46, -19, 1, -23, 22, -76, -22, 21, -23, 27, -85, -17, 30, -56, 38, -84, 9, 28, -59, 15, -68, -17, 14, -37, 36, -69, -29, 34, -60, 50, -64, 1, 56, -61, 10, -59, -24, 10, -29, 48, -90, -15, 30, -29, 33, -73, -5, 33, -20, 44, -80, -45, 37, 14, 12, -70, 5, 10, -19, -1, -75, -6, 9, 9, 11, -65, -27, -1, -28, 6, -69, -39, 15, -34, -39, -67, -45, 6, -59, -27, -56, -19, -11, -31, -8, -65, -4, 3, -2, 34, -87, 6, 38, -36, 46, -66, -27, 43, -39, -53, -64, 17, -1, -35, -44, -68, -17, -14, -33, -1, -83, -37, 29, -24, -1, -71, -16, 14, -49, -38, -56, 17, 15, -8, -6, -67, -11, 0, -42, 27, -83, -3, 23, -54, -26, -16, -1, 3, -1, -28, -38, -5, -3, -17, -35, -48, -32, 6, -30, -43, -33, 4, 1, -14, -33, -41, -22, 0, -1, -55, -31, 1, -1, 1, -48, -9, 5, -1, 10, -50, 4, 18, -2, 20, -56, -26, 9, 1, 24, -51, -20, 3, 1, 8, -46, -47, -11, -1, 4, -37, -66, 12, 11, -5, -18, -71, -11, 11, -46, -36, -51, -13, 1, -11, -17, -67, 9, 13, -8, -14, -52, -20, 2, -52, -79, 0, 23, 9, 12, -73, -42, 4, -2, 16, -46, -62, 5, -2, 2, -79, -59, 7, 9, 6, -55, -78, -12, 15, -22, -28, -65, 17, -3, -45, -27, -44, 0, 3, -34, -61, -34, -12, -8, -2, -58, -58, -21, -4, -27, -55, -44, -17, -8, -18, -60, -60, -14, 6, -11, -55, -53, -28, -8, -38, -34, -62, -17, -5, -20, -48, -59, -36, 12, -41, -49, -48, -26, -11, -27, -38, -53, -22, 3, -23, -31, -67, -43, 3, -44, -60, -52, -29, 5, -26, -37, -63, -1, -2, -8, -29, -45, 0, 3, 6, -48, -71, -23, 4, -22, -54, -43, -1, 1, -24, -78, -56, 0, -4, 7, -39, -77, 2, 2, -14, -65, -74, -23, -19, -36, -59, -56, -12, 1, -21, -55, -64, -49, 2, -60, -36, -73, -29, -2, -61, -57, -47, -39, -19, -21, -46, -54, -30, -3, -42, 17, -30, -41, 26, -34, 24, -63, -24, 24, -47, 19, -60, -46, 25, -72, 33, -78, -33, 31, -48, 29, -50, -46, 29, -52, 27, -19, -47, 28, -29, 16, -45, -24, 29, -14, 18, -70, -39, 20, -37, -11, 1, -6, 6, 0, 6, -41, -10, 13, -11, 37, -30, 5, 35, -17, 32, -3, -38, 46, -26, 32, -35, -53, 42, -8, 56, -85, -10, 52, 0, 42, -62, -5, 37, -31, 52, -48, -46, 49, 0, 70, -90, -70, 70, -13, 68, -89, -50, 64, -74, 44, -87, -56, 45, -55, 46, -65, -44, 42, -41, 36, -83, -32, 34, -38, 48, -44, -41, 47, -16, 32, -77, -27, 32, -4, 43, -87, -59, 43, -73, 50, -67, -46, 54, -81, 46, -72, -48, 47, -30, 41, -81, -58, 41, -52, 38, -77, -50, 38, -66, 51, -89, -49, 53, -84, 42, -30, -38, 44, 3, 48, 3, -57, 50, -10, 37, -69, -44, 40, -34, 46, -38, -51, 54, -20, 46, 15, -62, 52, -23, 51, -85, -57, 46, -33, 55, -56, -30, 55, -65, 54, -74, -45, 55, -41, 61, -83, -29, 59, 9, 57, -78, -24, 39, -41, -5, -68, -39, 13, -33, -5, -58, -32, 20, -17, 3, -83, -47, 24, -43, -11, -46, -34, 22, 8, 10, -69, -25, 15, -11, 20, -73, -38, 34, -38, 0, -73, -38, 16, -23, 29, -86, -53, 32, -55, 27, -84, -51, 29, -54, 11, -83, -65, 36, -65, -7, -85, -43, 33, -54, 17, -49, 3, 14, -3, 12, -65, -42, 17, -51, 2, -54, -29, 13, -32, -51, -54, -32, 6, -27, -19, -72, -24, 21, -7, -41, -67, -41, -13, -39, -59, -77, -44, 10, -42, -19, -76, -36, 23, -65, 3, -72, -17, 24, -31, 22, -67, -19, 25, -25, 25, -62, -26, 27, -33, 36, -87, 14, 39, -45, 34, -81, -41, 44, -47, 21, -86, -45, 26, -26, -6, 12, 5, 0, 3, -18, -13, -17, 0, -12, -7, -2, -7, 0, -1, -27, -21, -27, 0, -3, -2, 2, 0, 0, 5, -12, -6, -11, 0, 6, -21, -7, -18, 0, 8, 0, -2, 0, 0, 1, 0, 2, 0, 0, 5, -7, 1, -6, 0, 13, -2, 10, 1, 0, 18, 4, 2, 5, 0, 4, -15, -5, -10, 0, 5, -11, 4, -7, 0, -1, -2, 3, 1, 0, 3, -4, 2, -3, 0, 20, 0, 0, 0, 0, -5, -5, -5, -5, 0, -2, -5, 1, -4, 0, 6, -4, -5, -1, 0, 0, 0, 4, 0, 0, 5, 0, 2, 0, 0, 0, 9, -38, -9, 7, -12, -14, 0, 2, 0, 4, -9, 12, -6, 0, 13, -5, 14, 1, 0, 0, 0, 2, 1, 0, 7, -18, 11, -6, 0, 6, -19, 14, 0, 0, 6, -7, 14, 3, 0, 10, -6, -9, 1, 1, 1, -6, 0, -1, 1, 3, -5, 16, -1, 0, 9, -1, 18, 2, 0, 13, 0, 18, 2, 0, 12, -8, 8, -3, 0, 1, 1, 12, 2, 0, 10, -2, 6, -2, 0, -5, -13, 23, 2, 0, 16, -4, 21, 3, 0, 10, 0, 18, 1, 0, 14, -13, 20, 0, 0, 6, -4, 25, 13, 0, 16, -24, 33, 15, 0, 15, -12, 19, 3, 0, 13, -8, 30, 6, 0, 16, -24, 30, 8, 0, 18, -28, 28, 15, 0, 10, -33, 29, 16, 0, 9, -15, 11, 5, 0, 10, -42, 29, 9, 0, 13, -23, 22, 8, 0, 12, -38, 26, 13, 0, 16, -37, 25, 14, 0, 0, -37, 18, 18, 0, 13, -29, 2, 7, 0, 7, -17, 17, 8, 0, 3, -34, 36, 18, 0, 17, -37, 27, 17, 0, 12, -34, 18, 8, 0, 9, -26, 19, 17, 0, 11, -32, -4, 6, 0, 2, -34, -20, 5, 0, 0, -49, -9, 19, 4, 7, -49, 38, 32, 6, 21, -49, 30, 26, 1, -2, -47, 20, 20, 0, 14, -48, 39, 27, 1, 23, -49, 35, 22, 0, 16, -45, 14, 23, 0, 6, -40, 0, 12, 0, 12, -47, -3, 15, 0, 6, -46, 38, 29, 4, 26, -40, 22, 18, 0, 7, -44, 29, 16, 0, 20, -42, 36, 22, 0, 16, -43, 26, 19, 0, 4, -46, 42, 21, 0, 4, -45, 38, 24, 0, 15, -45, 38, 21, 0, 21, -39, 41, 26, 0, 33, -36, 30, 21, 0, 29, -45, 37, 25, 0, 19, -38, 32, 16, 0, 27, -38, 30, 21, 0, 17, -41, 21, 16, 0, 9, -43, 37, 21, 0, 9, -42, 34, 22, 0, 17, -31, 20, 14, 0, 13, -42, 28, 21, 0, 7, -42, 22, 16, 0, 16, -33, 1, 11, 0, 15, -27, 23, 16, 0, 17, -41, 25, 20, 1, 21, -34, 33, 18, 0, 13, -39, 32, 21, 0, 20, -36, 31, 14, 0, 31, -22, 24, 11, 0, 18, -41, 20, 12, 0, 12, -45, 11, 13, 0, 2, -45, 30, 24, 0, 14, -41, 15, 18, 0, 17, -47, 6, 12, 0, 2, -43, 14, 11, 0, 9, -40, 7, 12, 0, 20, -46, -14, -4, 0, 1, -51, 22, 26, 4, 15, -54, 37, 31, 6, 21, -50, 39, 29, 0, 26, -51, 7, 22, 1, 2, -52, 2, 20, 3, 9, -53, -22, 18, 4, 6, -48, 28, 24, 0, 32, -49, 14, 14, 1, 19, -61, -7, 25, 1, 5, -65, 24, 34, 23, 31, -63, 40, 31, 5, 26, -62, 37, 27, 0, 38, -64, 39, 29, 11, 25, -63, 27, 27, 3, 18, -62, 1, 19, 0, 14, -64, 18, 22, 1, 27, -59, -15, 16, 2, 41, -66, 31, 35, 19, 31, -55, 40, 28, 0, 35, -56, 47, 30, 1, 0, -51, 46, 29, 2, 10, -56, 41, 30, 0, 24, -59, 50, 32, 4, 32, -59, 39, 33, 13, 13, -46, 30, 26, 4, 25, -54, 8, 15, 0, 22, -55, -8, 3, 1, 10, -37, -30, 6, 5, -7, -64, -16, 18, 7, 32, -54, -21, 13, 2, 21, -40, -26, 5, 3, 0, -80, 18, 29, 9, 17, -90, 47, 48, 24, 32, -82, 40, 40, 14, 26, -85, 17, 26, 8, 13, -83, -24, 27, 13, 18, -73, -6, 22, 9, 13, -76, -28, 17, 15, -7, -90, 12, 35, 16, 15, -75, -8, 30, 19, -3, -85, 35, 35, 7, 24, -90, 15, 36, 8, 19, -82, -17, 22, 8, 7, -67, -24, 18, 3, -8, -67, -45, 3, 1, -22, -79, -16, 20, 5, 2, -82, -40, 16, 6, -2, -68, -38, 9, 4, -4, -77, 38, 31, 2, 45, -87, 21, 27, 1, 24, -73, -10, 17, 1, 18, -80, 37, 34, 6, 26, -68, 30, 27, 1, 24, -65, 8, 27, 1, 15, -84, -12, 26, 6, 24, -80, -57, 15, 6, -3, -54, -5, 18, 0, 2, -56, -18, 11, 0, 5, -73, 34, 29, 0, 31, -72, 2, 20, 0, 26, -64, -12, -3, 1, 8, -64, -19, 11, 0, 2, -56, -46, -4, 0, -15, -55, -48, 25, 1, -24, -68, -24, 7, 1, 1, -8, -43, 17, 4, -33, -59, -52, -3, 3, -20, -24, -51, -5, 6, -17, -77, -17, 23, 10, 27, -56, -50, 19, 4, -7, 4, -64, -2, 10, -52, -3, -51, -18, -3, -25, 10, -51, -38, 19, -27, 12, -70, -42, 16, -19, 26, -84, -2, 26, -13, 3, -56, -15, 7, -8, 21, -70, -11, 25, 6, 32, -65, -33, 18, -49, -2, -73, -47, 15, -47, 15, -54, -42, 16, -30, -46, -49, -14, -2, -4, -29, -62, -23, 9, -17, -35, -21, 6, 0, 4, -56, -13, 27, -5, 29, -52, 19, 22, -1, 12, -40, -36, 4, -1, 1, -5, -57, -23, 5, -22, 4, -62, -23, 12, -33, -12, -64, -12, 5, -9, -46, -53, -32, -9, -34, -48, -55, -20, 0, -28, -42, -58, -18, 0, -41, -34, -53, -40, -6, -44, -25, -54, -31, 1, -32, -34, -50, -23, 0, -25, -26, -44, -8, 0, 0, -27, -48, -26, 0, -46, 0, -65, -38, 17, -40, -12, -55, -35, 15, -40, -35, -72, -45, 13, -33, 12, -63, -10, 18, -28, -18, -44, -15, -1, -14, -36, -27, -2, -3, -21, -11, -20, 1, 0, -12, -37, -29, -8, -1, -9, -44, -45, -25, -1, -26, -39, -15, 0, 1, 4, -42, -30, 12, 0, 10, -33, -16, 1, 3, -18, -21, -46, -14, -4, -20, -14, -42, 4, -1, -15, -16, -49, -21, 4, -32, -52, -17, 9, 1, 23, -44, 0, 15, -1, 25, -46, 16, 20, -1, 18, -43, 31, 20, -1, 21, -39, -20, 6, -1, 7, -14, -26, -9, 2, -13, -30, -25, 1, 3, 2, -40, 16, 20, -2, -5, -30, 4, 10, -6, -8, -36, -18, -1, -2, 9, -26, -44, -4, 1, -6, -27, -49, -22, 2, -27, -48, -12, -2, 0, -8, -46, -33, -9, 1, -16, -52, -3, 3, 0, 16, -47, -30, -1, 0, 1, 14, -47, -4, 10, 5, -5, -10, -2, 0, -1, -2, -43, 1, 0, -2, -5, 4, -2, 0, 6, -6, 12, 2, -3, 11, 2, 3, 4, 0, 10, -4, 8, 2, -1, 5, 7, -12, 2, -2, 3, 7, 1, 1, -3, 4, 0, 2, 0, 0, -6, -2, -15, -3, -3, -1, -5, -24, 1, 0, -3, -1, -5, 4, 0, -6, 5, -34, 1, 2, -4, -5, -3, 2, 0, -5, -3, 3, 3, 0, 10, -20, 6, 7, 0, 7, -2, -16, 0, 2, 0, -2, 8, 7, 0, 13, 13, -45, -8, 6, -9, -1, -20, -5, 1, 14, -4, 5, 3, 0, 4, -6, -21, -13, 6, -14, 0, -10, 3, 1, 7, -17, 17, 11, -2, 1, -21, 0, 2, 0, 12, -10, -7, 9, -1, 9, -35, -13, 5, -5, 11, -43, -29, -1, 0, -2, -21, -23, 2, 0, 6, -10, -17, -3, 0, -9, 1, -27, 2, 0, -2, 7, -43, 0, 4, -15, 16, -77, -3, 10, -16, -29, -26, 1, -1, -6, -42, -6, 11, -1, 18, -39, -8, -4, 0, -5, -33, 11, 11, -1, 7, -12, 12, 7, 2, 7, -8, -23, 0, 3, 4, -16, -26, -6, 1, -1, -15, -16, 4, -3, 18, -2, -49, 4, 4, -11, -10, -47, -1, 6, 14, -9, -22, -8, 3, -7, 1, -48, -1, 4, -24, -24, -62, -2, 10, 22, 22, -24, -15, 1, -13, 4, -49, -10, -6, -37, 5, -38, -2, 1, -5, 23, -68, -17, 7, -24, 2, -50, -28, 1, -33, -7, -50, -46, 2, -48, -36, -51, -40, 2, -44, 14, -33, -47, 22, -55, 10, -58, -34, 22, -24, -20, -31, -8, -9, -19, -3, -27, -16, 4, -6, -5, 3, 2, 4, 8, -22, -2, 3, -1, -1, -40, -7, 8, 1, 8, 16, -48, 4, 15, 0, 21, -67, -5, 19, -48, 3, -34, -20, 10, -6, -3, -37, -16, 8, -21, -32, -52, -17, -2, -14, -28, -44, -20, 2, -22, -22, -25, 6, 2, -9, 20, -44, -5, 3, -31, -4, -40, -20, -4, -35, 4, -43, -28, 13, -23, 1, -72, -34, 12, -39, 8, -48, -31, 7, -33, 34, -85, -26, 23, -41, 21, -60, -9, 19, -27, -30, -66, -26, -1, -41, -45, -49, -12, 4, -8, -31, -72, 4, 4, 20, -61, -40, 5, -6, 14, -72, -12, 23, 1, 34, -41, -20, 0, 0, 0, -50, -42, -9, 3, -10, -61, -56, -13, -3, -31, -71, -46, 2, -10, -8, -37, -56, 5, 1, -42, -57, -65, -10, 5, -29, -70, -46, -24, -8, -7, -58, -66, -52, 1, -45, -52, -55, -28, 1, -18, -62, -57, -21, -4, -35, -75, -26, -11, 3, -11, -69, -55, -3, -3, -35, -64, -50, 14, -3, -4, -63, -50, -11, -4, -26, -46, -44, -20, -10, -16, -44, -54, -32, 3, -20, -42, -61, -12, 3, -25, -19, -60, -32, 7, -48, -44, -61, -15, -5, -23, -43, -70, 1, 0, -4, -12, -64, -15, 9, -21, -43, -54, -18, 5, 8, -38, -54, -30, 4, -29, -26, -82, -43, 12, -46, -53, -71, -53, -6, -51, -22, -69, -27, 6, -40, -63, -65, 3, -3, 12, -54, -78, -9, 8, 3, -29, -76, 0, 0, -12, -58, -62, -5, 3, -16, -43, -73, -17, 12, -40, 2, -77, -5, 7, -8, -32, -66, 11, 0, -8, 10, -61, 3, 4, -18, -4, -72, -16, 6, -49, -65, -32, 15, -3, 2, -70, -62, 4, -2, -11, 4, -73, -33, 12, -42, -22, -82, 11, 13, -39, -44, -81, -5, 4, -53, 10, -87, -15, 29, -62, 23, -84, -1, 13, -35, 31, -90, -12, 13, -76, -9, -68, -18, 11, -42, -59, -71, -39, 7, -45, -82, -64, 14, -7, 2, -71, -45, -3, -19, -15, -59, -78, -25, -2, -39, -42, -7, 0, 0, -13, -36, -55, 14, -11, 3, -50, -45, -11, 2, -7, -74, -42, 12, 3, 1, -75, -9, 23, 2, 20, -64, -9, 9, -2, 15, -73, 21, 23, 0, 30, -57, -18, 8, -4, 17, -54, -18, 3, -1, 11, -77, -47, 10, 1, 15, -75, -26, 10, -3, 13, -83, -48, -1, 14, 15, -78, -39, 18, 0, 7, -82, -62, 20, 8, -17, -83, -6, 20, 10, 22, 39, -64, -56, 41, -61, 39, -11, -50, 38, -26, 27, -56, -55, 32, -62, 37, -70, -44, 32, -41, 34, -90, -34, 30, -27, 48, -48, -45, 47, -72, 47, -81, -55, 46, -58, 49, -82, -50, 50, -43, 48, -73, -39, 49, -12, 49, -89, -34, 49, -63, 45, -79, -52, 45, -69, 30, -11, -30, 36, -17, 39, -66, -17, 45, -56, 33, -49, -38, 35, -54, 40, -71, -49, 43, -21, 48, -19, -39, 47, -1, 43, -76, -43, 38, -49, 41, -50, -40, 39, -19, 31, -38, -26, 33, -15, 2, -50, -14, 28, -13, 38, -12, -41, 43, -9, 50, -74, -23, 42, -61, 47, -84, 12, 38, -42, 29, -61, -20, 35, -31, 34, -66, -17, 31, -32, 35, -27, -22, 45, -15, 54, -69, -46, 45, 4, 43, -77, -5, 36, 0, 53, -80, -5, 48, 29, 29, -74, -1, 39, -21, 42, -89, 2, 31, -38, 28, -89, -30, 37, -59, 8, -79, -28, 4, -21, 17, -74, -41, 30, -31, 30, -82, -20, 21, -10, 6, -84, -49, 32, -63, 29, -81, -58, 33, -67, 21, -86, -57, 34, -45, 37, -84, -43, 39, -30, 54, -65, -28, 56, -54, 49, -31, -19, 59, -2, 57, -77, -33, 60, -64, 51, -25, -43, 49, -34, 61, -77, -54, 62, 25, 69, -90, -64, 69, -7, 70, -90, -82, 70, 15, 70, -90, -90, 70, -47, 70, -90, -85, 70, -81, 70, -90, -63, 69, -67, 62, -90, -67, 61, -49, 64, -89, -32, 47, -68, 60, -87, -35, 59, -41, 57, -6, -56, 61, -28, -30, -79, -32, 18, -39, 15, -81, -14, 25, -31, -38, -88, 15, 35, -42, -44, -64, -32, 4, -47, -3, -89, -50, 24, -58, -64, -81, -33, -4, -61, -10, -82, 20, 25, -18, 26, -81, -1, 39, -16, 46, -90, 16, 47, -31, 46, -87, 22, 47, -29, -30, -53, -42, -7, -47, -37, -75, -40, 5, -30, -1, -76, -28, 15, -22, 29, -76, -41, 35, -61, 32, -85, -53, 38, -77, 20, -73, -31, 26, -17, 32, -82, -30, 34, -24, 31, -73, -59, 34, -45, 32, -77, -39, 31, -7, 32, -72, -59, 33, -64, 41, -80, -57, 40, -53, 18, -88, -59, 33, -64, 35, -62, -43, 37, -37, 40, -63, -24, 33, -4, 28, -50, -58, 31, -71, 22, -63, -38, 18, -40, 11, -36, -39, 26, -28, 21, -11, -17, 26, -17, 33, -46, -30, 34, -47, 29, -63, -49, 28, -57, 33, -53, -56, 32, -8, 32, -57, -38, 32, -36, 24, 0, -46, 25, -53, 11, -73, -39, 22, -29, 9, -47, -35, 23, -30, 17, -70, -46, 24, -56, -16, -51, -27, 12, -31, 33, -65, -18, 28, -31, 26, -45, 4, 22, 0, -47, -50, -27, 2, -23, -24, -63, 1, 12, -25, 19, -54, -43, 26, -34, -8, -52, -21, 24, -16, -28, -52, -37, -6, -45, -37, -59, -37, 6, -29, -12, -62, -47, 27, -54, 16, -73, -19, 14, -32, 9, -49, -30, 26, -18, 20, -43, -26, 22, -20, -2, -35, -1, 16, 3, -6, 2, 2, -1, 5, -25, 10, 9, -4, 9, -1, -50, -3, 8, -11, 10, -56, -11, 21, -31, 21, -65, 1, 22, -12, 37, -70, 0, 25, 13, -24, -63, -25, 18, -10, -11, -69, -2, 13, 0, -23, -78, -3, 20, -25, 5, -74, -26, 15, -16, 14, -85, -28, 30, -48, -9, -60, -16, 5, -32, -17, -75, -54, 29, -57, -62, -69, -48, -2, -48, -40, -66, -43, -10, -50, -63, -77, -21, 4, -50, 44, -58, -41, 49, 9, 58, -44, -65, 61, 3, 40, 14, -25, 49, -6, 55, -76, -17, 50, -19, 53, -29, -46, 55, -46, 59, -65, -31, 60, -16, 51, -78, -44, 55, -82, 51, -82, -38, 51, -79, 54, -83, -38, 55, -49, 51, -72, -46, 53, -37, 54, -88, -65, 41, -50, 50, -66, -53, 51, -37, 54, -66, -35, 51, -30, 48, -7, -67, 52, -38, 52, -22, -41, 55, 28, 65, -85, -22, 62, -18, 70, -85, -79, 70, -28, 70, -90, -90, 70, -31, 69, -90, -66, 68, -56, 70, -90, -89, 69, -54, 42, -86, -50, 46, -47, 11, -82, -34, 33, -11, 46, -80, 13, 51, -18, 48, -90, -18, 45, -46, 3, -86, -5, 27, -59, -29, 29, 12, 0, 18, -3, 9, -1, 0, 4, -17, 26, 7, 0, 15, -3, 8, 0, 0, 11, -7, 25, 2, 0, 14, -2, 17, 4, 0, 14, -3, 15, 0, 0, 3, -9, 7, -4, 0, -1, -5, 17, 1, 0, 10, -17, 10, -6, 0, 11, -9, -11, -1, 0, 3, -6, -1, -3, 0, 4, 0, 3, 1, 0, -1, -9, 6, -5, 0, -1, 6, 14, 9, 0, 10, -3, 7, -2, 0, 4, -4, 4, -2, 0, 4, -4, -11, 0, 0, 3, -11, 11, -5, 0, 9, -12, -19, 0, 0, 1, -16, 19, -2, 0, -4, -14, 15, 1, 0, 3, -15, 22, 1, 0, 12, -17, 13, 11, 0, 8, -12, 24, 5, 0, 14, -6, 20, 1, 0, 16, 0, 31, 6, 0, 18, -27, 31, 14, 0, 12, -25, 22, 10, 0, 14, -12, 14, 6, 0, 7, -38, 20, 14, 0, 14, -15, 17, 3, 0, 7, -12, -20, 1, 0, 8, -35, 22, 14, 0, 3, -27, 27, 12, 0, -7, -31, 20, 16, 0, 14, -38, -4, 1, 1, 4, -39, -32, -5, 0, -10, -41, -16, 0, -1, -5, -45, 14, 23, 3, 8, -43, 47, 24, 0, 21, -43, 38, 25, 1, 20, -45, 26, 22, 0, 11, -37, 17, 11, 0, 6, -36, 26, 21, 0, 17, -42, 32, 17, 0, 13, -41, 35, 18, 0, 25, -34, 33, 21, 0, 18, -43, 38, 21, 0, 21, -41, 34, 23, 0, 9, -41, 31, 18, 0, 2, -29, 32, 20, 0, 26, -37, 15, 15, 0, 5, -38, 33, 13, -1, 21, -35, 1, 12, 0, 5, -20, 22, 12, 0, 18, -36, 27, 19, 0, 13, -29, 14, 13, 0, 13, -23, 22, 9, 0, 14, -30, 26, 16, 0, 20, -33, 33, 19, 0, 9, -36, 34, 19, 0, 27, -38, 32, 24, 0, 21, -43, 31, 14, 0, 20, -41, 19, 18, 0, 22, -37, 13, 6, 0, 18, -41, 30, 20, 0, 14, -41, 26, 19, 0, 20, -42, 24, 12, 0, 14, -42, 13, 13, 0, 15, -42, 7, 13, 0, 6, -40, 34, 21, 0, 13, -45, 35, 28, 1, 22, -46, 15, 16, 0, 3, -42, 30, 22, 0, 16, -44, 30, 23, 0, -1, -41, 18, 15, 0, -12, -44, 23, 19, 0, 6, -45, 22, 16, 0, 19, -46, 3, 11, 0, 14, -44, -18, 8, -1, -3, -15, -8, -15, 0, -2, -14, -1, -10, 0, 4, -23, -17, -22, 0, 0, -15, -7, -14, 0, -3, -13, -9, -12, 0, 3, -10, 3, -8, 0, 11, 0, 7, 1, 0, 9, -11, -9, -10, 0, 18, -3, 9, 0, 0, 12, -22, -2, -5, 0, -1, -10, 15, 3, 0, 5, -1, -1, -1, 0, 6, 0, 1, 0, 0, 1, -6, -4, -6, 0, -4, -8, -5, -7, 0, -3, 0, 4, 1, 0, 3, -1, 1, -1, 0, -5, -2, -2, -2, 0, 0, -1, 14, 0, 0, 5, -15, -8, 2, 0, 0, -11, -5, 1, 1, 7, -27, -17, -3, 2, -3, -22, -36, 7, 1, -14, -29, -42, -15, -1, -23, -52, 25, 27, 3, -5, -48, 44, 26, 0, -5, -50, 40, 27, 0, 4, -50, 41, 30, 1, 18, -50, 30, 21, 5, 13, -49, 24, 18, 0, 21, -52, 30, 27, 3, 36, -50, 10, 20, 1, 2, -43, 42, 27, 0, 21, -47, 36, 29, 1, 36, -51, 43, 31, 4, 27, -50, 43, 28, 1, 15, -51, 28, 27, 4, 16, -50, 19, 25, 0, 31, -52, 12, 24, 1, 19, -57, 24, 21, 1, 26, -51, -9, 20, 1, 1, -59, 36, 32, 4, 3, -58, 27, 23, 1, 28, -59, 39, 29, 0, 34, -60, 8, 25, 0, 8, -56, 47, 30, 9, 28, -57, 25, 26, 8, 22, -53, 3, 14, 6, 15, -51, -20, 12, 1, 2, -56, 14, 29, 16, 9, -77, -32, 17, 7, -6, -84, 17, 40, 23, 23, -85, 8, 31, 8, 12, -86, -1, 25, 13, 11, -82, -25, 26, 9, -14, -80, -46, 22, 8, 3, -81, 38, 37, 13, 15, -88, 46, 33, 7, 34, -66, 46, 33, 4, 6, -70, 41, 28, 1, 35, -69, 29, 22, 3, 16, -78, 30, 33, 15, 19, -74, 32, 29, 5, 39, -77, 19, 33, 6, 27, -73, -14, 23, 7, 11, -72, -1, 26, 7, 22, -48, -5, 24, 0, 9, -74, -8, 17, 6, 23, -72, 13, 26, 0, 23, -77, 31, 32, 13, 32, -76, 0, 24, 0, 11, -72, -12, 23, 0, 16, -74, 22, 34, 11, 17, -72, -26, 19, 7, 13, -69, -13, 23, 1, 1, -67, -44, -2, 2, -29, -80, -52, 15, 2, -7, -77, -47, 18, 2, 15, -63, -35, 9, 0, -19, -73, -36, -9, -4, -27, -61, -55, -25, 2, -28, -73, -48, 6, 1, -18, -84, -19, 23, 10, 2, -80, -26, 6, 3, 12, -88, -40, -1, 0, 15, -87, -7, 23, 2, 26, -78, 12, 28, 1, 30, -65, 7, 15, 0, 26, -53, -29, 7, 0, -2, -62, -25, 10, 3, 29, -64, -1, 19, 0, 17, -72, -3, 20, -2, 27, -76, -31, 7, 1, 8, -53, -32, 1, 1, 12, -60, -29, 21, 6, 21, -55, -48, -3, 7, 3, -32, -72, 5, 19, -50, -63, -62, -7, 5, -12, -61, -29, 4, 2, 13, -50, -7, 8, -1, 7, -45, -18, -6, -1, -10, -50, -40, -22, -1, -27, -44, 10, 16, 0, 30, -57, -28, -7, 0, 1, -57, 3, 13, 0, 10, -34, -46, -12, -8, -26, -56, -39, 7, 3, 8, -10, -52, 2, 4, -41, -44, -29, -19, 2, -8, -50, -56, -8, -5, -12, -69, -72, 5, -2, -25, -60, -36, -20, 0, -14, -51, -55, -23, -1, -23, -58, -38, -12, 1, -11, -50, -53, -36, -2, -43, -30, -67, -47, 0, -64, -48, -60, -34, -14, -37, -65, -55, -19, -15, -25, -6, -4, -4, -1, 5, 0, 1, 0, 0, 1, -1, -20, -1, 1, 0, -5, 8, 2, 0, 2, -1, 13, 4, 0, 12, -7, 15, 5, 0, 9, -4, 9, 2, 0, 7, -1, -7, 2, 0, -4, -3, -12, 1, 0, 1, 15, -23, -1, 0, 5, 3, -8, 1, 2, -4, -2, 5, 2, 0, 5, 11, -39, -1, 1, 6, -18, -17, 4, -1, 2, -11, -33, -5, 5, -6, -35, -36, 0, 0, 16, -38, -4, 8, 0, 14, -37, 9, 14, -1, 13, -39, 14, 12, 0, 10, -28, -4, 19, 5, 9, -39, 27, 22, -2, 19, -20, -27, 2, 3, 17, 2, -9, -2, -6, -4, -6, -21, -1, 1, 1, -13, 3, 4, 1, 4, -20, 6, 8, 0, 16, -5, 3, 11, 2, 28, -7, -14, 0, -2, 11, 0, -9, 1, 0, 4, -26, -34, 0, 0, -10, -27, -12, 0, 0, 6, -16, -30, 2, 4, 6, 8, -35, 5, 2, -15, -14, -35, -19, -2, -24, -6, -44, 2, -3, -10, -15, -16, 0, -2, -8, -10, -32, -4, -3, -23, 2, -13, 9, 2, 12, -9, 8, 9, 1, 4, -31, -39, -16, -1, -14, 10, -20, -4, -2, -8, -6, -47, -6, -1, -10, -45, -48, -2, 2, -1, -12, -55, -11, -2, -27, -34, -42, -26, 0, -25, -45, -6, 12, 0, 24, -43, -47, -4, 5, 13, -38, -48, -7, 5, -6, -23, -24, 3, 1, -5, -42, -13, 5, 0, 14, -48, 10, 23, 0, 38, -49, -8, 14, -2, 9, -66, -38, 15, 1, 12, -58, -5, 13, 1, 29, -82, 18, 24, 4, 37, -64, -24, 18, -2, 31, -70, -44, 16, 7, 3, -72, -21, 20, -5, 16, -50, -8, 14, 1, 0, -39, -24, -4, 1, -8, -52, 2, 18, 0, 15, -69, 23, 26, 1, 29, -53, -41, 5, 1, -5, -52, -51, -13, 0, -15, -71, -42, 14, -3, 1, -62, -46, -8, -1, -10, -51, -52, -23, -1, -29, -52, -1, 17, 2, 9, -52, -33, -21, -1, -18, -62, -30, 0, -1, 4, -46, -35, -13, 1, -14, -64, -7, 22, 6, 17, -30, -61, -14, 2, -35, -76, -65, 16, 0, -12, -35, -50, 5, -5, -15, -15, -70, -4, -3, -24, 19, -85, 11, 1, -66, 1, -27, -8, -3, -1, -9, -52, -27, -4, -22, -3, -45, -36, 5, -39, -24, -21, -5, -2, -4, -21, -47, -11, -3, -13, -53, -56, -10, -12, -5, -34, -40, -20, -10, -26, -17, -66, -12, -10, -41, -41, -52, -25, -5, -29, -40, -42, -22, -11, -14, -39, -58, -20, 7, -22, -41, -58, -31, 3, -32, -24, -47, -29, 3, -33, -18, -71, -47, 9, -54, -53, -32, 12, -3, 18, -50, -41, -2, -1, -24, 34, -74, -7, 28, -19, 23, -60, -27, 16, -19, 14, -37, -12, 13, -24, -6, -53, -32, 1, -22, 14, -75, -27, 17, -14, -19, -63, -12, 1, -10, 12, -52, -25, 11, -48, -4, -61, -27, 5, -19, -23, -50, -18, -4, -32, -8, -66, -22, 2, -56, -4, -70, -9, 11, -42, -26, -64, -1, 13, 7, -17, -48, 2, -9, -30, -37, -69, -26, 7, -35, -58, -53, 3, -5, 9, -65, -63, 4, 1, 7, -53, -64, -11, 3, -30, -10, -83, -5, 10, -69, -2, -42, -20, 10, -20, 6, -65, -1, 12, -16, -4, -58, 3, 7, -4, -13, -53, -12, 4, 3, -19, -28, 3, 2, -1, -27, -9, 9, -7, 0, -47, -20, -5, -1, 7, -22, -37, -11, -2, -9, -43, -34, 13, 4, 5, -44, -79, -13, 15, 0, -67, -57, 3, 4, 16, -21, -80, 1, -6, -22, -61, -68, 0, 8, -30, -60, 13, 22, -20, 12, -53, -19, 5, -11, 4, 15, -50, -9, 6, 0, 3, -36, -2, 10, -2, -12, 1, 5, -2, 4, -17, 19, 8, -6, 9, -23, -10, 4, -7, 7, -4, 2, 1, 2, 6, -33, 20, 14, -10, 9, -18, -18, -10, 1, -14, -4, -74, -15, 2, -28, 19, -70, -25, 17, -27, 36, -83, -24, 12, -59, 38, -82, -31, 33, -28, -8, -73, -17, 2, -25, -25, -61, -1, 9, -61, 6, -72, 0, 20, -32, -47, -74, 11, 7, -21, 3, -83, -24, 31, -34, -38, -72, -16, 22, -26, 6, -87, -14, 17, -79, 26, -38, 11, 35, -13, 28, -79, -20, 7, -40, 16, -72, -27, 20, -41, -10, -49, -18, 16, -16, 46, -84, -19, 38, -25, 34, -72, -24, 28, -19, 18, -69, 1, 33, -54, 53, -74, -8, 40, -39, 52, -77, -7, 37, -71, 65, -90, -60, 49, 0, 60, -82, -25, 54, -54, -4, 2, -4, 0, 1, -20, 0, -19, 0, -1, -16, -13, -15, 0, -2, -4, 8, 2, 0, 11, -1, -1, -1, 0, 0, -1, -4, 1, 0, 8, 1, -11, 3, 0, 4, 5, -40, -6, 5, 7, 1, -19, -2, 0, 5, -11, -16, 4, -6, -3, -4, -1, 9, 0, 18, 4, -3, 0, 0, 8, 3, -7, 1, 0, -6, -4, 9, 2, 0, 11, -39, -49, -26, -1, -28, -23, -43, -21, -3, -22, 0, -29, 0, 2, -15, -22, -17, -5, 0, -15, -18, 10, 6, -4, 6, -12, -11, 0, -1, 4, 0, -22, 0, 0, 7, 16, -29, -2, -2, -15, -39, -3, 4, -4, 3, -29, -32, -8, -5, -6, -14, -3, 5, -2, 14, -32, -39, 0, 1, -19, -34, -21, 0, 0, 3, -12, -38, -3, 0, -4, -30, -13, 0, 0, -4, -2, -32, -4, 0, -17, -38, -23, -7, -2, -9, -43, -46, -19, 1, -42, -51, -37, -14, -4, -9, -51, -61, -3, -12, -10, -15, -38, -19, 0, -40, -40, -61, -31, -5, -46, -49, -45, -36, -5, -35, -31, 20, 9, 0, -1, -38, 26, 17, 0, 13, -39, 32, 13, 0, 19, -33, 35, 21, 0, 22, -22, 30, 14, 0, 16, -33, 25, 15, 0, 4, -33, 33, 18, 0, 19, -31, 18, 11, 0, 16, -17, 20, 12, 0, 1, -32, 22, 9, 0, 10, -22, -19, -20, 0, -11, -8, -6, -6, 0, 9, -13, -3, -11, 0, 9, -1, 0, 3, 0, 11, -7, -4, -7, 0, 17, -14, -11, -14, 0, 1, -1, -1, -1, 0, 3, -2, 0, -1, 0, -3, -8, -6, -8, 0, -6, 1, 1, 1, 0, -5, -11, 6, -2, 0, -12, -6, 13, 0, 0, 10, -2, 5, 1, 0, 1, -6, -2, -5, 0, -13, -5, -3, -4, 0, 1, -11, 27, 7, 0, 20, -13, 22, 0, 0, 14, 0, 26, 10, 0, 15, -6, 8, -4, 0, 19, -7, 0, -6, 0, -2, -2, 3, 0, 0, 3, 1, 3, 1, 0, 4, 0, 4, 0, 0, 4, -8, 2, -6, 0, 1, -12, -6, -12, 0, 4, -4, 12, 1, 0, 7, -3, 13, 2, 0, 12, -9, 2, -3, 0, 5, 2, 16, 2, 0, 15, -1, 11, 0, 0, 6, 0, 7, 0, 0, -3, -4, 15, 1, 0, 6, -1, 23, 3, 0, 16, -8, 20, 2, 0, 13, -13, 4, -11, 0, -6, -7, 7, -3, 0, 6, -1, 5, 0, 0, 4, -16, 12, -5, 0, 6, -7, 12, 1, 0, 4, -8, 19, 3, 0, 12, -8, 10, -1, 0, 5, -5, 28, 6, 0, 19, -9, 29, 2, 0, 15, -13, 13, 8, 0, 4, -3, 20, 3, 0, 7, -10, 28, 3, 0, 16, -23, 29, 12, 0, 17, -21, 15, -1, 0, 11, -28, 18, 10, 0, 21, -34, 25, 12, 0, 8, -32, 31, 18, 0, 19, -30, 13, 16, 1, 15, -15, 7, 4, 0, 3, -26, 19, 10, 0, 10, -4, -12, -1, 0, 7, -41, 10, 14, -1, 16, -40, -26, -4, 1, 8, -31, -19, -2, 0, 7, -42, -30, 4, -1, -4, -39, -12, 2, 0, -10, -21, -35, -3, 1, -13, -40, -4, 3, 0, -7, -55, 6, 16, 0, 26, -44, 37, 19, 0, 19, -41, 24, 19, 0, 17, -41, 13, 16, 0, 12, -40, 2, 13, 0, 14, -36, -1, 12, 0, 13, -24, -10, -1, 0, -1, -41, -24, -6, 0, -10, -32, -7, 5, 0, 6, -24, 15, 12, 0, 4, -36, 13, 10, 0, 3, -45, -8, 7, 0, -9, -54, 32, 23, 0, 30, -30, 32, 17, 0, 27, -37, 17, 10, 0, 8, -34, 29, 19, 0, 8, -39, 11, 12, 0, 2, -44, 27, 18, 0, 1, -45, 11, 15, -1, 18, -45, 34, 28, 0, 21, -65, 28, 20, 0, 35, -41, -4, 7, 0, 13, -46, -29, -6, 1, -10, -40, -54, -21, -1, -33, -41, -21, 4, 0, -11, -31, 2, 9, -1, 2, -51, 33, 31, 11, 32, -59, 12, 21, 7, 28, -51, 15, 16, 4, 11, -45, -4, 10, -1, 9, -48, 13, 16, 0, 14, -48, -25, 2, 0, -3, -51, -2, 25, 13, -6, -57, 19, 29, 8, 29, -49, -28, 20, 4, -34, -50, -19, 5, 2, -1, -38, 24, 14, 0, 7, -48, 42, 24, 0, 27, -42, 35, 21, 0, 22, -51, 24, 25, 4, 30, -40, 13, 17, 0, 19, -44, 25, 20, 0, 9, -51, 13, 10, 0, 24, -49, 0, 20, 1, 12, -69, 35, 24, 5, 42, -66, 28, 26, 0, 30, -49, 32, 30, 6, 27, -48, 25, 35, 3, 35, -39, 20, 11, 0, 6, -44, 30, 22, 0, 20, -47, 29, 19, 0, 10, -47, 16, 20, 0, -3, -49, 27, 25, 0, 25, -47, 39, 25, 0, 2, -47, 35, 26, 2, -8, -38, 26, 25, 0, 25, -41, 24, 19, 0, 7, -38, 32, 21, 0, 15, -43, 37, 20, 0, 9, -44, 41, 25, 0, 18, -42, 34, 19, 0, 27, -49, 38, 25, 0, 10, -48, 39, 25, 0, 20, -43, 31, 24, 1, 21, -46, 46, 26, 1, 27, -48, 42, 26, 0, 13, -54, 22, 25, 0, 18, -69, 48, 32, 0, 28, -56, 54, 31, 0, 28, -60, 45, 29, 1, 22, -58, 34, 27, 0, 29, -59, 25, 27, 0, 5, -65, 7, 29, 0, 20, -60, 25, 26, 0, 35, -59, 22, 30, 12, 5, -58, 49, 34, 12, 10, -64, 9, 29, 16, 24, -67, 38, 34, 13, 16, -67, 43, 40, 23, 36, -51, -9, 12, 0, 15, -54, 15, 13, 1, 23, -49, -19, -1, 0, 11, -58, -6, 14, 2, 28, -55, 15, 25, 4, 36, -54, -19, 12, 0, 21, -55, -31, 16, 5, 21, -54, -48, 6, 2, 8, -49, -28, -4, -1, 11, -55, -17, 22, -3, 20, -44, 2, 15, 0, 26, -49, 38, 27, -1, 26, -52, 30, 25, -2, 5, -48, 19, 23, 0, 25, -54, -23, 5, 0, 27, -39, -14, 7, -1, 5, -63, -7, 12, 1, 30, -59, 22, 23, 1, 26, -49, -38, 10, 14, 12, -39, -45, -10, 0, 0, -85, -55, 28, 14, 3, -68, -33, 16, 5, -1, -68, -29, 21, 1, -13, -85, 10, 34, 10, 24, -69, -4, 13, 0, 3, -67, -43, 6, 0, 2, -71, -47, 6, 3, 1, -68, -14, 18, 1, 13, -59, -46, -1, 1, -10, -57, -47, -8, -7, -11, -64, -56, -32, -1, -11, -76, -62, 19, 3, -12, -71, -55, 7, 2, -2, -60, -59, -3, 0, -40, -59, -48, -14, 0, -33, -72, -56, 10, 2, -23, -56, -77, 24, 8, -51, -45, -46, -7, 3, -3, -47, -51, -32, 0, -32, -52, -57, -16, -3, -41, 19, -59, 19, 3, -39, -70, -13, 15, -1, 24, -51, -24, 1, -1, -2, -65, -6, 19, 2, 4, -81, 28, 27, 1, 41, -85, -5, 22, 2, 25, -73, -21, 20, 7, 0, -87, -11, 23, 3, 25, -81, -51, 18, 3, -19, -88, 28, 35, 15, 11, -80, -1, 24, 5, -3, -85, -1, 27, 11, 24, -64, -35, 9, 8, -20, -78, -35, 8, 11, 3, -86, -23, 21, 7, 13, -83, -6, 29, 9, 17, -69, -31, 7, 3, -10, -70, -54, -9, 5, -12, -78, -22, 23, 1, 20, -65, -14, 12, 0, 6, -80, 14, 29, 1, 27, -81, -6, 29, 14, 9, -72, 15, 33, 4, 6, -73, 27, 27, 1, 25, -90, 19, 39, 13, 24, -90, 43, 39, 14, 22, -89, 50, 41, 12, 44, -86, 30, 30, 5, 13, -70, -20, 36, 4, 15, -84, -43, 25, 4, 29, -18, -34, -26, -3, -32, -2, -3, -6, -6, -11, 7, -11, 1, 0, 0, 2, -42, 3, 7, -9, 4, -16, 1, 1, 1, -13, 2, 3, 0, 0, 8, -31, -8, -1, -18, 13, -59, -1, 6, 6, 15, -56, 2, 10, -22, -7, -35, -10, 7, -1, 20, -63, -2, 20, -25, -33, 22, 15, -7, 16, -17, 5, 8, -3, 10, -18, -13, 1, 5, 9, 1, -36, -6, 12, -3, -7, 11, 3, -1, 6, 0, -1, 1, 0, 0, -14, 4, 6, -2, 9, -14, -7, 3, 1, -4, -20, 17, 8, -4, 10, -39, 19, 18, -5, 17, -36, -2, 12, 2, 14, -23, 14, 10, -2, 4, -9, 3, 6, -1, 7, -17, -2, 4, -5, -9, -5, -10, -5, 3, 3, -2, -39, -18, 4, -12, -29, -12, 6, -4, 7, -2, -38, -12, 4, -10, 11, -52, -4, 4, 0, 29, -63, -7, 19, -39, 9, -65, -20, 6, -18, 22, -67, -2, 17, 4, -5, -45, -9, -13, -2, 12, -57, -8, 10, -13, 27, -59, -5, 12, -29, 10, -24, -32, 15, -29, 18, -51, -27, 16, -50, 27, -39, -40, 21, -58, 15, -66, -39, 16, -32, 14, -36, -35, 20, -22, 10, -65, -15, 18, -27, 21, -71, -45, 24, -59, 18, -73, -41, 23, -28, 29, -78, -20, 26, -12, -1, -45, -1, -3, -19, -21, -58, -15, 3, -8, -15, -54, -5, 8, 2, 13, -72, -15, 25, 4, -10, -56, -32, 1, -15, 6, -40, -19, 1, -22, -19, -49, -21, 9, -20, -33, -52, -36, -4, -37, 11, -62, -42, 25, -45, 17, -51, -32, 24, -23, -17, -64, -38, 14, -38, 10, -78, -23, 17, -40, -16, -59, -29, 19, -24, 8, -37, -33, 11, -37, -22, -37, -28, -2, -35, -6, -50, -8, 0, -23, -8, -64, -35, 11, -37, 9, -55, -22, 15, -33, 15, -71, -50, 26, -31, 7, -80, -55, 26, -58, -40, -82, -44, 21, -52, -46, -70, -36, 0, -41, -6, -81, -50, 16, -46, -32, -49, -20, -1, -9, 6, -51, -1, 11, 16, -37, -6, 4, -7, -5, -29, -29, -3, -3, -2, -25, -52, -2, 0, -18, -19, -63, -37, -5, -42, 11, -72, -33, 9, -17, -54, -15, 20, -6, 11, -50, -58, -12, 1, -12, -50, -53, -4, 9, 18, -39, -1, 1, -6, 2, -25, -55, -14, 9, 2, -34, -63, -10, -13, -32, -30, -37, -16, -5, -24, -13, -66, 1, 12, -8, -1, -77, -24, 17, -50, -18, -58, -11, 6, -4, -65, -77, 7, 6, 27, -53, -41, -1, 3, 7, -20, -46, -6, 5, -4, -66, -39, -3, -17, -11, -53, -77, 14, -1, -21, -56, -10, 17, -2, 25, -33, -35, 2, -1, -10, -70, -48, 19, -3, 21, -81, -8, 18, 6, 24, -71, -21, 7, 1, 17, -69, -55, -6, -5, -23, -49, -39, 5, -3, -5, -53, -64, 4, 19, -26, -51, -56, -28, -2, -15, -45, -41, -12, 13, -13, -57, -56, -24, 3, -26, -26, -64, -27, 15, -34, -22, -51, -5, 6, -20, -13, -78, -6, 19, -29, -57, -77, -40, 15, -48, -57, -57, -34, -16, -39, -35, -68, -44, -2, -50, -46, -51, -21, -3, -21, -38, -61, -29, 5, -5, -47, -31, -12, 0, -4, -50, -20, -2, -3, 13, -52, -39, -27, -8, -28, -25, -52, -16, 3, -38, -55, -45, -6, 1, -34, -62, -62, 1, 6, -14, -58, -41, -1, -14, -16, -75, -64, 6, 3, 1, -60, -69, -30, -3, -37, -66, -57, -14, -7, -4, -49, -44, -14, -4, -31, -31, -70, 7, -7, -32, -68, -51, -10, 0, -16, -34, -76, -12, 3, -25, 12, -75, -1, 2, -55, 65, -81, -42, 63, -52, 70, -90, -90, 70, -58, 69, -90, -85, 69, -8, 67, -90, -50, 66, -28, 20, -17, -44, 31, -46, 33, -55, -51, 33, -63, 30, -68, -44, 25, -40, 26, -77, -25, 24, -16, 33, -31, -10, 31, -35, -32, -52, -4, 13, -10, 21, -72, -28, 15, -32, 58, -87, -38, 60, -28, 45, -44, -7, 52, -5, 32, -33, -33, 45, -26, 40, -58, -62, 40, -65, 50, -52, -51, 51, -18, 34, 27, -29, 45, 2, 52, -43, -48, 54, -9, 47, -70, -47, 49, -56, 40, -79, -55, 37, -38, 48, -88, -35, 48, -79, 44, -88, -53, 45, -73, 52, -76, -65, 51, -56, 46, -79, -53, 45, -59, 50, -45, -51, 52, -14, 51, -54, -31, 53, -77, 41, -73, -26, 34, -44, 44, -78, -22, 41, -14, 63, -84, -31, 53, 1, 47, -34, -54, 48, -43, 54, -79, -24, 53, -45, 46, -53, -46, 49, -64, 52, -88, -48, 52, -62, 44, -47, -50, 47, -12, 48, -66, -36, 49, -27, 48, -35, -52, 51, -12, 52, -90, -47, 51, 15, 43, -62, -26, 42, -29, 31, -88, -1, 21, -3, 44, -80, -3, 31, -23, 12, -85, 3, 34, -53, 36, -85, -39, 35, -45, 55, -84, 4, 47, -10, 55, -86, 16, 48, -28, 59, -89, -40, 58, -11, 3, -38, -25, 11, -13, 42, -58, -57, 29, -21, 37, -70, -18, 19, -66, 31, -73, -32, 23, -56, 18, -70, -10, 13, -43, 36, -76, 10, 30, -5, 43, -79, 8, 42, -34, 9, -65, -23, 12, -23, 44, -74, -33, 41, -16, -5, -84, -7, 21, -46, 0, -81, -50, 22, -67, 25, -71, -63, 42, -38, 7, -80, -26, 26, -35, 34, -82, -9, 32, -44, -57, -69, -39, -8, -62, -66, -81, -54, 22, -56, -63, -83, 6, 10, -34, -41, -55, 6, 18, -5, 5, -78, -41, 21, -31, -18, -68, -1, 7, -45, -54, -79, 8, -1, -3, 11, -81, -11, 32, -20, 27, -82, 15, 22, -10, 41, -87, 8, 33, -79, 27, -86, -4, 24, -45, 11, -83, -44, 31, -51, -13, -12, -13, 0, -19, -17, -2, -12, 0, -5, -1, 4, 1, 0, 1, -1, 4, 0, 0, 11, -13, -6, -11, 0, 13, -5, 0, -3, 0, 5, -27, -23, -27, 0, 0, -10, -8, -10, 0, 7, -3, -2, -3, 0, 3, -4, -3, -4, 0, -6, 1, 1, 1, 0, 0, 3, -6, -6, 4, 8, -1, 0, -1, 0, 2, -14, 0, -13, 0, 3, -3, -1, -1, 0, -1, -6, 2, -2, 0, 1, -7, 6, -1, 0, 7, -1, 6, 0, 0, 1, -2, 3, -2, 0, 4, 4, 14, 7, 0, 18, 0, 7, 0, 0, 8, 1, 18, 3, 0, 14, -5, 8, -1, 0, 7, 3, 14, 3, 0, 4, -8, 8, -2, 0, 6, -6, 17, 0, 0, 14, -1, 23, 2, 0, 8, -16, -5, -12, 0, 8, -9, -2, -7, 0, -10, -6, 0, -4, 0, 9, -1, -7, 0, 0, 1, -1, 5, -1, 0, 4, -8, 17, 2, 0, 16, -12, -3, -6, 0, -1, -15, 14, -5, 0, 13, -3, 17, 1, 0, 2, -19, 25, 0, 0, 14, -15, 19, 13, 0, 9, -10, 29, 10, 0, 21, -1, 26, 6, 0, 14, -14, 23, 0, 0, 16, -13, 16, 1, 0, 11, -16, 17, 7, 0, 10, -11, 11, -4, 0, 4, -20, 20, 4, 0, 9, -28, 19, 12, 0, 16, -20, -8, 4, 0, 7, -31, 24, 12, 0, 7, -39, 8, 9, 0, 5, -13, 10, -1, 0, -2, -17, 12, 2, -1, 3, -26, 29, 14, 0, 13, -38, 37, 19, 0, 17, -30, 24, 12, 0, 10, -33, 21, 15, 0, 20, -43, 4, 8, 0, 9, -5, 0, -2, 0, -1, -4, -19, 2, 0, 3, -7, -29, 6, 0, -1, -13, -37, 0, 0, -10, -2, 2, -1, 0, 1, -2, 10, 3, 0, 10, -8, -11, -1, 0, -7, 0, 1, 2, 0, 8, -22, 3, 6, -4, 0, -15, -18, -3, 0, -2, -7, -19, -2, -5, -4, -2, -6, 3, 0, 15, -2, -27, 3, 0, -7, 7, -8, 1, 0, 7, -43, -8, 2, 0, 10, -33, -16, -9, 0, -11, -14, -29, 1, -1, -6, -28, -23, -2, 1, -7, -21, 15, 6, 0, 2, -44, -24, 5, 0, -7, -51, 21, 17, 2, 12, -45, 19, 15, 0, 10, -45, -19, 0, -4, 0, -32, -29, -13, -1, -19, -43, -34, -16, 0, -20, -39, -48, -25, -4, -39, -37, 7, 14, 0, 3, -40, 33, 15, 0, -3, -34, 29, 18, 0, 12, -39, 34, 22, 0, 14, -31, 23, 9, 0, -5, -31, 25, 7, 0, 11, -22, 29, 18, 0, 16, -28, 10, 10, 0, 11, -28, 11, 14, 0, 20, -27, 20, 15, 0, 18, -37, 38, 18, 0, 26, -34, 19, 16, 0, 18, -42, 29, 15, 0, 11, -37, 31, 22, 0, 23, -33, 32, 15, 0, 22, -26, 33, 16, 0, 23, -40, 13, 14, 0, 2, -44, 29, 19, 0, 12, -42, 32, 25, 0, 31, -42, 21, 17, 0, 13, -44, 44, 24, 1, 33, -41, 33, 16, 0, 15, -40, 36, 25, 0, 28, -45, 30, 26, 0, 29, -45, 43, 25, 0, 7, -44, 45, 24, 0, 21, -41, 29, 16, 0, 7, -40, 33, 22, 0, 27, -42, 32, 19, 0, 12, -40, 30, 20, 1, 7, -46, 13, 21, 1, 8, -42, 32, 24, 2, 24, -46, 32, 26, 2, 12, -37, 19, 17, 1, 0, -43, 21, 15, 0, 11, -57, 41, 28, 1, 30, -48, 22, 24, 0, 6, -47, -6, 15, 1, 4, -69, -1, 25, 0, 9, -53, 33, 24, 1, 34, -61, 37, 26, 0, 35, -55, 15, 18, 0, 5, -53, 8, 20, 1, 28, -46, 33, 25, 3, 17, -50, 42, 25, 0, 20, -34, -28, 13, 0, -21, -51, -19, 14, 0, -2, -71, 10, 24, 0, 20, -58, 37, 25, 0, 28, -53, 7, 20, 0, 14, -46, -1, 18, 0, -3, -50, 1, 8, 0, 9, -47, -31, 0, 0, -6, -49, 33, 26, 2, 11, -43, 0, 13, -1, 3, -66, 11, 26, 9, 15, -69, 0, 22, 0, -1, -70, -44, 12, 2, -20, -62, -17, 24, 12, -8, -77, 8, 24, 2, 0, -71, -13, 33, 21, 10, -87, 46, 42, 17, 16, -87, 51, 44, 20, 39, -90, 29, 37, 4, 35, -85, 25, 42, 22, 21, -83, 13, 29, 5, 20, -75, -3, 26, 12, 16, -55, 48, 33, 5, 8, -52, 38, 26, 2, 16, -52, 47, 35, 7, 32, -52, 49, 31, 1, 19, -59, 35, 34, 6, 0, -63, 34, 30, 4, 17, -59, 43, 29, 2, 32, -53, 28, 26, 2, 40, -57, 17, 28, 5, 24, -53, -1, 24, 5, 4, -58, 40, 29, 1, 7, -53, 17, 30, 2, 33, -57, 37, 31, 3, 25, -56, 11, 21, 0, 19, -71, 36, 23, 0, 36, -72, 7, 23, 0, 35, -66, 39, 28, 18, 22, -76, 31, 27, 0, 25, -57, -23, 11, 3, 17, -70, -15, 20, 12, 26, -70, 6, 24, 8, 18, -73, 30, 29, 6, 41, -68, -8, 19, 7, 9, -87, 21, 31, 5, 24, -76, -35, 11, 1, 5, -80, -69, 19, 10, 4, -76, -28, 34, 11, 4, -88, -5, 32, 14, 30, -75, -69, 31, 13, -9, -33, 13, 12, 0, 18, -45, 18, 18, 0, 29, -41, -6, 8, 0, 16, -42, -21, 10, -1, 13, -43, -23, 0, 0, 9, -49, -23, -9, 0, -10, -53, 9, 12, 0, 22, -54, -2, 10, 0, 29, -50, -12, 8, 0, 16, -49, 0, 14, -6, 12, -51, -39, -7, 0, -11, -49, -47, -26, 0, -25, -63, 4, 22, -1, 27, -53, -21, 9, 5, 9, -54, -7, 14, 0, 24, -69, -19, 15, 1, 23, -58, -48, -5, 0, 20, -50, -45, 13, 7, -10, -40, -29, 8, -2, 6, -78, 21, 27, 1, 37, -69, -3, 18, -4, 22, -61, 0, 19, 3, 29, -63, -46, -11, 4, -31, -65, -42, -9, 1, -3, -77, 12, 17, 1, 21, -83, -35, 14, 10, 23, -65, -63, 7, 6, -33, -64, -29, 1, 0, -19, -65, -65, 4, 0, -17, -56, -57, -28, 0, -29, -74, -69, 17, 10, -23, -77, -47, 10, 0, -22, -71, -20, 14, 0, -2, -82, -32, 18, 3, 12, -40, -68, 11, 2, -35, -27, -37, -13, 3, -6, -7, 0, 2, 1, 7, 11, -4, 1, 3, 21, 7, -28, 2, 1, 1, -11, -18, 4, -5, -1, -3, 5, 0, -2, 13, 4, -39, -15, -3, -17, -22, -24, 5, 1, 3, -28, 12, 13, -4, 10, -36, -22, 0, 10, -24, 3, -46, -7, 7, -6, -11, -35, -4, 3, -13, -28, -9, -3, 0, -2, -37, 13, 20, -1, 29, -40, -17, 8, 5, 15, -25, -37, 5, 1, 19, -47, -39, -8, 12, 25, -17, -49, -13, 2, 1, -6, -50, -13, 0, -14, -33, -35, -5, -4, -6, 5, -44, -12, 8, -17, 7, -58, -2, 6, 4, -13, -1, 1, 0, 4, -25, -28, 4, 1, -2, 0, -12, -1, 2, 2, -1, 4, 1, 0, 1, -7, -7, 3, 1, 9, -13, 19, 8, 0, 5, -1, 3, 1, 0, 2, -11, 9, 2, 0, 6, 2, -30, 3, 6, 0, -10, -14, -4, -4, -5, -33, 21, 12, -6, 7, -31, 10, 10, -2, 12, -37, -12, -6, 1, 13, -35, 19, 12, -2, 11, -43, 20, 23, -9, 24, -13, 1, 5, -1, 5, -8, -39, -4, 1, -12, -29, -33, -11, 3, -23, -9, 0, 0, -5, -5, -41, -17, 2, -5, -7, -33, 9, 11, -2, 20, -2, -47, -13, 1, -25, 2, -21, 0, 2, -5, -3, -32, -2, -1, -11, 9, -25, 0, 0, 0, 21, -36, 2, -3, 0, 10, -67, -11, 9, -14, -21, -42, -9, 2, -35, 28, -70, -4, 13, 4, 18, -53, -13, 12, -26, 22, -82, -14, 18, -40, 14, -51, -4, 7, -18, -18, -42, 1, -4, -15, -4, -57, -19, 3, -40, 9, -84, -33, 9, -54, -43, 2, 6, -1, -3, -52, 20, 29, 5, 26, -57, -7, 16, -3, 15, -50, -26, 7, 1, 7, -41, -39, 0, -3, -8, -53, -10, 9, 3, 22, -53, -54, 3, 3, 8, -60, -26, 12, 1, 16, -38, 2, 12, 0, 8, -41, -22, 2, 2, 9, -38, -43, -11, 3, 9, -36, -25, 5, 1, 3, -20, -47, -5, 2, -36, -34, -68, -3, 5, -2, -11, -61, -48, 11, -51, 3, -43, -38, 5, -29, 23, -62, -32, 19, -28, -4, -55, -22, 9, -16, -13, -33, -18, -5, -18, 4, -42, -42, 11, -41, 7, -34, -15, -5, -26, 19, -32, -3, 9, -23, -13, -13, 3, -4, -6, -31, -49, -33, 2, -28, -23, -57, -18, 7, -20, -36, -50, 8, 2, 1, -32, -54, -29, -5, -51, -21, -63, -9, 2, -26, -51, -73, 19, 9, -31, -25, -68, -5, 11, -68, 7, -77, 1, 10, -51, -66, -27, 10, 1, 28, -62, -31, 6, -9, 2, -55, -39, -1, 4, -25, -39, -47, -32, 0, -27, -36, -55, -21, 2, -30, -52, -54, -5, -1, -2, -48, -56, -15, -2, -31, -54, -30, -2, 0, -23, -19, -55, -6, -5, -8, -59, -62, 5, -3, -14, -77, -37, 13, -3, 24, -75, -56, 13, 3, -5, -52, -46, -2, 2, -17, -73, -14, 18, 0, 20, -81, -55, 24, 0, 35, -65, -39, 11, 0, -12, -75, -8, 15, -5, 7, -62, -72, -2, 3, -30, -25, -42, -6, 7, -20, 10, -72, -18, 5, -15, -19, -63, -39, 9, -34, -35, -53, -37, 0, -40, -48, -62, -17, -5, -21, -39, -54, -23, -3, -23, -23, -48, -19, -3, -6, -9, -66, -32, 13, -30, -39, -68, -44, 0, -50, -18, -60, -37, -2, -32, 2, -70, -39, 11, -49, 4, -72, -1, 14, -3, -17, -71, -18, 7, -11, 14, -71, -11, 3, -42, -45, -53, -23, -6, -16, -41, -37, -24, -7, -6, -57, -53, -31, -4, -22, -53, -56, -11, -6, -33, -35, -69, -15, 7, -20, -74, -42, -3, 7, -6, -25, -67, 1, 5, -11, -50, -65, 3, 0, -11, -5, -70, 0, -4, -40, -44, -51, -38, -5, -28, -68, -65, -17, -9, -6, -52, -72, -38, 0, -60, -22, -66, -45, -7, -52, -56, -38, -21, -16, -29, 51, -81, -49, 49, 25, 66, -81, -63, 65, -63, 70, -90, -83, 70, -12, 70, -90, -86, 70, -44, 70, -90, -90, 70, -48, 26, -48, -6, 24, -37, 61, -81, -38, 54, 37, 56, -84, -35, 38, -18, 27, -3, -42, 27, -42, -1, -36, -25, 20, -41, 25, -34, -49, 27, -63, 27, -58, -42, 28, -29, 38, -29, -57, 48, 36, 28, -29, -42, 35, -16, 26, 15, -34, 37, -21, 35, -83, -19, 32, -20, 34, -77, -35, 31, -24, 32, -76, -55, 32, -69, 34, -73, -47, 32, -42, 50, -37, -48, 53, -38, 50, -67, -32, 55, -73, 54, -45, -29, 54, -1, 49, -84, -44, 49, -68, 52, -86, -37, 57, -43, 54, -55, -53, 55, -32, 45, -65, -56, 44, -51, 47, -86, -51, 47, -66, 49, -81, -40, 51, -37, 48, -49, -28, 50, -70, 46, -82, -46, 43, -61, 44, -32, -32, 43, 0, 47, -42, -43, 48, -43, 45, -5, -49, 47, -30, 29, -68, -18, 27, -35, 38, -80, 2, 31, -71, 28, -35, -17, 14, -23, 39, -84, -27, 39, -14, 47, -85, 7, 38, -37, 47, -75, 8, 40, -3, 41, -78, -51, 49, 2, 23, -34, -21, 40, -2, 52, -86, -5, 32, -54, 66, -90, -34, 61, -49, 20, -68, -44, 25, -41, 12, -30, -31, 27, -43, 13, -53, -9, 26, -6, 11, -75, -12, 23, -26, 35, -65, 6, 28, -8, 13, -35, 8, 20, -13, -7, -14, 13, 11, -9, 58, -88, -39, 56, -71, 29, -81, -8, 40, -22, 20, -78, -36, 21, -24, 17, -84, -3, 25, -9, 10, -66, -7, 1, 9, 25, -79, -36, 21, -14, -1, -68, -30, 24, -18, 1, -72, -41, 31, -51, 40, -77, -53, 45, -40, 25, -62, -33, 34, -22, 4, -85, -23, 33, -66, 45, -89, -21, 39, -43, 39, -85, -48, 33, -55, 21, -80, -54, 30, -38, 28, -85, -52, 35, -61, 8, -79, -66, 34, -57, -5, -73, -47, 20, -57, 37, -60, -48, 40, -47, 30, -74, -24, 43, -16, -31, -61, -15, -18, -23, -63, -60, 3, 12, 11, -17, -53, 3, 13, 13, 24, -76, 6, 15, -35, -29, -65, -36, 5, -38, -44, -61, -26, 18, -34, -4, -62, -11, 22, -24, -37, -79, -54, 19, -57, -47, -73, -37, -2, -39, -3, -76, -27, 18, -59, -68, -87, -24, 4, -53, 9, -89, -13, 32, -71, -37, -73, -10, 26, -22, -38, -84, -15, 3, -19, -21, -81, 3, 30, -19, 11, -87, 6, 37, -13, 41, -89, -8, 38, -48, 49, -86, 33, 48, -24, -59, 29, 28, 4, 3, -82, 2, 24, 5, 2, -90, 24, 40, 18, 25, -90, 21, 46, 23, 45, -82, -79, 15, 10, 10, -74, -51, 17, 5, -17, -84, -2, 22, 7, 0, -87, 30, 30, 4, 31, -69, 9, 28, 1, 11, -87, 10, 22, 10, 22, -90, -14, 35, 6, 14, -79, -35, 21, 6, 4, -87, -3, 31, 4, 29, -65, -44, 7, 0, -16, -69, -17, 16, 1, 9, -52, -55, -13, 0, -17, -86, -64, 5, 5, -18, -77, -37, 11, 4, 11, -79, -21, 10, 3, -8, -82, -9, 26, 1, 16, -50, -44, 3, -1, -16, -75, -73, 22, 4, -30, -72, 1, 30, 13, 2, -78, 31, 32, 3, 25, -76, 31, 31, 3, 28, -81, 42, 35, 16, 32, -74, 47, 40, 22, 27, -75, 47, 39, 19, 6, -62, 4, 27, 1, 17, -79, 26, 26, 8, 33, -62, -1, 36, 21, 16, -70, -1, 15, 1, 8, -63, -48, 19, 10, -3, -67, -23, 7, 8, -3, -56, 20, 32, 1, 16, -57, 35, 33, 10, 11, -60, 42, 28, 6, 37, -56, 49, 29, 2, 21, -62, 43, 30, 1, 30, -59, 39, 30, 3, 8, -55, 7, 29, 3, 29, -58, 32, 34, 17, 28, -80, 37, 29, 1, 45, -55, -1, 23, 3, 39, -48, 28, 26, 0, 3, -48, 36, 31, 0, 39, -46, 49, 22, 0, 32, -47, 37, 25, 0, 7, -40, 42, 21, 0, 14, -42, 37, 23, 0, 23, -39, 31, 18, 0, 14, -27, 31, 15, 0, 20, -43, 36, 22, 0, 7, -43, 30, 22, 0, 20, -32, 18, 16, 0, 12, -50, 32, 24, 3, 20, -45, 20, 8, 0, 12, -40, 33, 21, 0, 24, -45, 31, 25, 2, 14, -46, 24, 21, 0, 29, -42, 12, 15, 0, 20, -51, 32, 29, 3, 19, -42, 30, 20, 0, 10, -39, 25, 23, 0, 17, -43, 13, 16, 2, -4, -36, 17, 18, 0, 10, -51, 10, 22, 1, 23, -43, 23, 19, 0, 2, -49, 12, 25, 1, 3, -46, -20, 13, 1, 2, -44, 33, 22, 0, 9, -47, 39, 26, 0, 9, -40, 38, 21, 0, 25, -47, 43, 27, 0, 19, -45, 38, 25, 0, 6, -46, 33, 28, 3, 31, -47, 33, 21, 0, 13, -46, 10, 10, 0, 14, -57, 18, 8, 0, 19, -67, 28, 21, 0, 32, -63, -11, 11, 0, 0, -53, 5, 19, 0, 25, -54, -9, 12, 1, 9, -47, -40, 1, 0, 6, -79, 2, 22, 5, 32, -50, -20, 9, 1, 12, -49, 8, 21, 2, 17, -59, 14, 29, 6, 30, -36, -27, -1, -2, 1, -61, -22, -1, -2, 10, -36, -50, -23, 6, -17, -33, 15, 18, 0, 24, -39, -39, 2, 2, -1, -50, -12, 21, 6, 7, -44, 1, 17, 2, 23, -59, -21, 20, 6, 27, -65, -33, 10, 4, 24, -51, -38, -3, 5, -31, -31, 28, 10, 0, 6, -23, 23, 6, 0, 9, -23, 16, -11, 0, 5, -12, 21, -1, 0, -1, -7, 17, 2, 0, 4, -20, 27, 17, 0, 22, -6, 15, 5, 0, 8, -2, 23, 5, 0, 12, -11, 26, 8, 0, 17, -9, 18, 3, 0, 19, -12, 1, 5, -1, 9, -34, 18, 16, 0, 8, -40, 34, 23, 0, 22, -39, 27, 17, 0, 17, -64, 22, 22, 0, 30, -37, -7, 7, 0, 15, -3, 17, 2, 0, 17, -8, 8, -5, 0, 8, -4, 5, -2, 0, 4, 7, 16, 7, 0, 10, -3, 13, -1, 0, 5, -9, 10, -5, 0, 1, -2, 21, 3, 0, 9, -5, 3, -4, 0, -2, -2, 5, 1, 0, 2, -4, 21, 4, 0, 13, -4, 19, 2, 0, 11, -8, 26, 1, 0, 15, -9, 15, -2, 0, 12, -30, 22, 10, 0, 11, -32, 29, 14, 0, 17, -21, -18, -20, 0, -11, -27, -25, -27, 0, 2, -9, -5, -8, 0, 14, -9, -5, -7, 0, 6, 2, 2, 2, 0, 4, -19, -10, -18, 0, -2, -1, -3, -1, 0, 1, -4, -4, -4, 0, -14, -5, -1, -4, 0, 2, 0, -1, 0, 0, 3, -5, -1, -2, 0, -12, -3, -2, -3, 0, -2, -12, -1, -11, 0, 0, -7, 3, -4, 0, 6, 5, 15, 6, 0, 21, -19, -4, -15, 0, 6, -7, 9, -2, 0, 11, -2, 0, 0, 0, 6, 0, 7, 1, 0, 3, 0, 2, 0, 0, 5, -4, -3, -4, 0, 0, 0, -2, 0, 0, 0, -8, 6, -3, 0, 3, -4, 16, -2, 0, 10, -3, 15, 2, 0, 10, -14, 8, 4, 0, 15, -40, 23, 15, 0, 3, -42, 9, 4, 1, -2, -32, 12, 5, -1, 12, -5, -7, 2, 0, -3, -3, -27, 0, -2, 2, -25, -12, -2, 2, -1, -11, 7, -4, -1, 1, 0, -1, 2, 0, 1, 1, 10, 13, 0, 23, -6, 0, 3, 0, 8, 0, -14, 3, 0, -1, -19, -24, 1, 0, -9, 6, -18, 4, 0, 4, -30, -30, -6, -3, -17, -28, 23, 13, 0, 4, -29, 24, 16, 0, 18, -25, -10, 3, 0, 5, 1, 15, 5, 0, 8, -21, 12, 5, 0, 7, -12, -2, -9, 0, 0, -40, 8, 13, 0, 9, -39, -29, 2, 0, -6, -19, -35, 2, 0, -7, -27, -13, -9, 0, 1, -7, -9, 1, 0, 1, -43, -1, 16, 0, 25, -44, -12, 2, 0, 0, -49, -4, 9, 0, 16, -36, -4, 8, 0, 7, -46, 24, 17, 0, 19, -28, 16, 3, 0, 7, -35, 27, 11, 0, 7, -29, 26, 17, 0, 20, -35, 29, 15, 0, 18, -45, 12, 14, 0, 1, -42, 15, 14, 0, 15, -36, 28, 18, 0, 11, -10, -18, -1, 0, 3, -15, 3, 4, 0, 7, -42, 37, 27, 0, 29, -51, 39, 29, 0, 20, -51, 19, 22, -1, 22, -54, -19, -5, 1, -7, -57, -53, -5, -1, -23, -57, -17, 3, -1, 4, -56, 3, 12, 0, 9, -65, 30, 24, 0, 34, -65, 4, 12, 0, 17, -61, -19, 5, 0, 2, -70, -3, 22, 0, 15, -48, -25, -11, 0, -13, -52, -14, 4, -3, 15, -21, -54, 10, 0, -30, 44, -85, -20, 56, -25, 70, -90, -90, 70, -69, 70, -87, -74, 70, -45, 4, -18, 0, 2, -10, -5, 1, 2, 1, 4, -1, 0, -1, 0, 9, -15, 10, 8, -1, 15, 2, -42, -5, -2, -12, 23, -60, -28, 22, -6, 7, -60, -10, 6, -35, 9, -35, -1, -1, -9, 9, -60, -10, 4, 0, 1, 0, 1, 1, 8, -2, -2, 1, -2, -2, -2, 4, -4, 1, -16, -9, 11, 9, 0, 12, -18, -10, 8, -1, 8, -23, 11, 12, -4, 9, -45, -23, 5, -5, 8, -35, 25, 19, -4, 21, -33, 11, 14, -2, 9, 9, -43, -2, 5, 5, -9, -8, 1, 3, -4, -28, -5, 4, -3, -4, -12, -43, -6, 4, -17, -6, -24, 0, -1, 6, -26, -3, 3, 0, 5, 1, -22, 0, -1, -2, -2, -29, -3, -3, -17, 6, -39, 3, 3, 10, -12, -26, -3, 2, -28, 7, -30, 1, 2, 1, -26, -41, -15, -3, -16, -38, -47, -8, 5, 8, -42, -46, -25, 0, -22, -20, -55, -5, 1, -20, -2, -56, -10, 11, -43, -11, -57, -15, 9, -5, 34, -84, -5, 11, -28, -11, -47, -7, 1, -25, 11, -83, -35, 24, -58, -34, 17, 21, 6, 18, -62, -2, 29, -3, 16, -48, 18, 21, -6, 8, -48, -8, 4, 2, 10, -46, -32, -5, 5, -10, -30, -39, 8, 2, 8, -45, -22, 9, 0, 12, -58, -38, 7, 0, 24, -56, -51, -6, 0, -9, -26, -26, -3, 3, -15, -34, -40, -3, -1, -17, -43, -48, -3, -4, -24, -31, -59, -16, 0, -11, -50, -51, -16, -2, -17, -65, -25, 11, 1, 3, -59, -17, -10, -3, -21, -69, -68, 6, 6, -8, -13, -63, 0, 8, -14, -80, -17, 17, 2, 37, -74, -52, 9, 1, 11, -62, -29, 15, 1, 20, -82, -42, 12, 3, 2, -79, 2, 19, -6, 7, -47, -62, 17, 6, -16, -23, -64, -1, 1, -33, -61, -78, 16, 9, -29, -66, -57, 17, -5, -3, 36, -83, -27, 28, -30, -10, -48, -23, -3, -27, 3, -35, -8, -12, -9, -44, -47, -10, -7, -19, -28, -52, -22, 2, -23, -39, -35, -28, -4, -27, -44, -7, 0, -1, 7, -16, -28, -9, -3, -12, -5, -36, -27, 4, -36, -1, -25, -9, 0, -16, -3, -61, -41, 12, -46, -43, -59, -47, -3, -49, -41, -50, -25, 0, -40, -8, -13, 0, 0, 1, 19, -15, 0, 4, 1, -5, -29, -11, -1, -19, -18, -47, -15, 2, -28, -31, -27, -10, -5, 4, -38, -20, 8, 0, 19, -6, -34, -19, -2, -26, -22, -30, -5, 5, -12, -25, -28, 2, 11, -13, -8, -43, 0, 0, -10, 3, -56, -2, 15, -1, 16, -59, -18, 20, -29, 7, -53, -35, 16, -32, 29, -71, -3, 19, -44, 15, -49, -36, 16, -28, 2, -35, -19, 7, -14, 22, -51, -33, 26, -27, 8, -82, -40, 14, -43, 8, -59, -44, 20, -36, -3, -75, -23, 15, -10, 13, -43, -36, 17, -36, 34, -68, -47, 31, -44, 31, -82, -2, 27, -20, 4, -58, -31, 22, -3, 20, -78, -25, 25, -2, 28, -78, -8, 28, 0, 14, -67, -27, 18, -53, 13, -73, -46, 23, -21, 6, -33, -28, 23, -27, 24, -80, -47, 28, -50, 25, -59, -47, 28, -69, 1, -74, -53, 20, -49, 4, -55, -42, 26, -59, 26, 2, -32, 36, -34, 39, -75, -52, 41, -76, 33, -62, -27, 48, -64, 35, -77, -51, 36, -40, 40, -68, -27, 34, -41, 51, -51, -37, 51, -37, 61, -86, -7, 58, -28, 27, -77, -28, 35, 1, 34, -40, -15, 40, -20, 56, -52, -36, 59, -19, 58, -66, -45, 60, 11, 29, -52, -27, 35, -46, -14, -18, -1, 3, -4, 1, -53, -11, 11, -18, 10, -37, 0, 11, -5, -5, -7, -1, -1, 1, -22, -17, 9, 2, -2, -29, 4, 8, -9, 3, -28, 17, 12, -6, 11, 16, -56, -8, 10, -11, 12, -51, -16, 20, 9, -3, -12, 3, -3, 3, 9, -65, -10, 11, -37, 29, -78, -24, 21, -53, 26, -57, -7, 12, -29, 33, -66, 11, 18, -20, 49, -88, -7, 55, 2, 58, -85, -21, 50, -40, 8, -37, -5, 2, -15, 32, -40, -44, 33, -18, 24, -74, -57, 36, -59, 46, -88, -60, 45, -52, 52, -88, -54, 52, -79, 40, -84, -49, 41, -50, 48, -58, -54, 51, -35, 48, -58, -40, 51, -64, 53, -61, -35, 56, -28, 37, -22, 7, 43, 1, 29, 4, -22, 43, -15, 56, -76, -49, 55, 15, 54, -53, -32, 48, -12, 48, -22, -45, 43, -10, 35, -40, -42, 47, -16, 49, -75, -20, 44, -40, 52, -70, -35, 50, -63, 52, -32, -61, 53, 17, 48, -59, -54, 49, -31, 65, -90, -49, 62, -64, 70, -90, -86, 70, -8, 56, -59, -30, 59, -67, 51, -69, -51, 49, -3, 60, -88, -23, 45, -43, 34, -90, -31, 41, -49, 16, -85, -27, 18, -54, -2, -76, -20, -7, -12, -34, -65, -28, 21, -25, 0, -71, -40, 16, -31, 21, -85, -29, 27, -47, 16, -83, -39, 28, -44, 15, -82, -63, 36, -68, 32, -79, -32, 35, -31, -20, -76, -42, 14, -49, -47, -63, 11, 17, -39, -51, -23, 11, 7, -1, -2, -79, -8, 20, -49, -32, -64, -22, -1, -25, 8, -71, -2, 21, -16, -49, -76, -9, 17, -15, -52, -35, -3, -1, -5, -17, -41, 18, 13, 30, -57, -40, -23, -12, -16, -50, -63, -22, 3, -22, -67, -80, -21, 7, -40, -33, -62, -32, 11, -31, -26, -71, -10, 3, -18, -51, -49, -12, -11, -21, -54, -57, -28, 0, -21, -51, -57, -12, 5, 5, -11, -73, -7, 5, -21, -47, -55, -26, 1, -31, -53, -66, -49, 4, -52, -51, -52, -35, -22, -39, -73, -48, -25, -11, 0, -70, -72, -22, -4, -44, -63, -82, -43, 14, -55, -23, -71, -45, 15, -54, -10, -56, -36, 9, -37, -39, -43, -15, 12, -20, -7, -70, -10, 5, -40, -52, -49, -4, -13, -14, -7, -73, -16, 14, -2, -59, -56, 2, 10, -12, -26, -71, -51, -6, -51, -36, -62, -20, -18, -48, -25, -66, -21, 8, -22, -3, -65, -10, 2, -37, 21, -84, -18, 17, -60, -37, -70, -30, -2, -49, 3, -84, -10, 31, -5, 6, -71, 1, 14, -18, 18, -89, -13, 26, -73, -37, -66, -10, -2, -42, -57, -59, -30, 6, -22, -48, -33, -15, -10, -37, -57, -60, -7, 0, -6, -81, -43, 19, 15, 16, -74, -24, 3, -13, 3, -42, -56, -3, 4, -27, -70, -57, 7, 2, 1, -60, -42, -18, -9, -29, -25, -14, -24, 0, 3, -15, -4, -12, 0, 1, -4, 3, -4, 0, -7, -14, -6, -10, 0, 3, -6, 0, -4, 0, 7, -4, 14, -1, 0, 7, -26, -14, -21, 0, 6, -11, 2, 1, -2, 0, 5, -11, 4, 0, 2, -1, 8, 3, 0, 6, 0, 0, 0, 0, 6, -1, -8, 0, -1, -3, -6, 5, 4, 0, 16, 0, -7, 0, 0, -3, -3, -2, -1, 0, -5, -18, -15, -16, 0, -17, -6, -2, -3, 0, 1, 3, 8, 3, 0, 10, -11, 0, -7, 0, 11, -5, 1, -3, 0, -10, 2, 12, 5, 0, 16, -6, 3, -2, 0, 7, -4, 0, -1, 0, 4, -16, -2, -11, 0, 1, -4, 3, -3, 0, 20, -5, -2, -5, 0, -2, -1, -4, -1, 0, -1, -4, 1, -4, 0, 5, -1, 2, -1, 0, 0, 0, 9, 1, 0, 5, 0, 2, 0, 0, 2, -16, 14, -5, 0, 1, -2, -2, 1, 0, -2, -21, 8, 9, 0, 7, -4, 25, 3, 0, 22, -1, 23, 3, 0, 11, 1, 24, 4, 0, 19, -4, 16, 8, 0, 14, 0, 20, 1, 0, 10, -8, 18, -2, 0, 9, -7, 14, -2, 0, 5, -6, 15, 2, 0, 4, -6, -2, -3, 0, 4, -17, 10, -2, 0, 10, -7, 15, 1, 0, 10, -28, -5, 4, 0, -6, -9, -32, -4, 0, 7, -25, -9, 7, 0, 5, 0, -44, -2, 0, -13, -21, -29, -10, -4, -20, -19, -11, 6, 1, 7, 10, -20, -5, 6, 12, 0, -25, -2, 1, -2, -13, 0, 7, 0, 12, -3, -9, -1, -1, -2, -3, 3, 4, -3, 11, -3, -21, 1, -1, 6, -2, -43, 0, 0, -17, -23, -19, -2, 0, -5, -31, -36, -7, -7, -7, -18, -58, -33, 1, -38, -44, 19, 18, 0, 6, -45, 37, 24, 0, 1, -44, 41, 22, 0, 20, -45, 40, 25, 0, 25, -39, 43, 19, 0, 23, -44, 33, 23, 0, 9, -43, 35, 25, 1, 20, -44, 39, 21, 1, 19, -37, 33, 22, 0, 29, -45, 30, 24, 1, 2, -43, 31, 23, 0, 18, -36, 7, 12, 0, 12, -46, 4, 25, 3, 8, -39, 35, 13, 0, 26, -38, 37, 20, 0, 19, -41, 27, 18, 0, 23, -38, 23, 12, 0, 9, -36, 25, 12, 0, 13, -28, 28, 15, 0, 20, -18, 24, 17, 0, 12, -40, 20, 17, 0, 15, -38, 31, 20, 0, 9, -42, 30, 21, 0, 23, -43, 33, 22, 0, 8, -35, 29, 19, 0, -2, -42, 5, 8, 0, 14, -40, 31, 21, 0, 27, -42, 27, 18, 0, 17, -44, -9, 9, 0, 6, -40, 16, 20, 0, 8, -45, -14, 5, 0, 8, -44, -3, 14, -1, 7, -23, 25, 8, 0, -13, -35, 30, 14, 0, 15, -21, 34, 18, 0, 22, -11, 21, 7, 0, 8, -15, 27, 10, 0, 15, -9, 25, 8, 0, 24, -10, 16, 2, 0, 9, -25, 20, 2, 0, 13, -39, 18, 10, 0, 6, -24, 5, 6, 0, 5, -24, 16, 8, 0, 4, -36, 16, 12, 0, 8, -43, 3, 2, 0, 5, -37, 22, 13, 0, 7, -35, 26, 12, 0, 8, -33, 29, 19, 0, 21, -34, 20, 4, 0, 0, -22, 28, 10, 0, 22, -23, 10, 12, 0, 11, -35, 29, 19, 0, 21, -31, 26, 12, 0, 16, -42, 30, 18, 0, 6, -39, 23, 16, 0, 7, -50, -4, 21, 2, 5, -48, 42, 28, 2, 0, -48, 28, 26, 1, 7, -47, 43, 26, 0, 24, -41, 34, 25, 0, 19, -49, 39, 28, 1, -2, -49, 33, 25, 0, 21, -49, 39, 28, 7, 31, -46, 24, 21, 0, 27, -49, 19, 21, 0, 24, -43, 10, 17, 1, 27, -53, 29, 29, 3, 18, -58, -2, 25, 3, 6, -60, 41, 29, 4, 37, -53, 16, 16, 0, 20, -52, -4, 13, 0, 10, -58, 29, 33, 11, 37, -56, 25, 22, 1, 20, -55, -8, 19, 10, 10, -61, -14, 15, 2, 4, -51, 35, 28, 0, 37, -58, 21, 29, 10, 10, -55, 42, 29, 0, 24, -57, 49, 30, 2, 12, -62, 41, 31, 7, 32, -58, 18, 29, 5, 23, -69, 6, 16, 4, 22, -76, 18, 30, 3, 37, -80, 41, 34, 8, 47, -82, 26, 30, 0, 22, -72, 19, 23, 6, 10, -60, 50, 31, 0, 4, -56, 41, 30, 2, 21, -60, 51, 32, 6, 32, -55, 5, 15, 2, 0, -66, -46, 19, 1, -1, -73, 25, 28, 11, 23, -73, -2, 32, 17, 5, -74, -32, 15, 9, 1, -83, -12, 29, 13, 22, -83, 9, 32, 6, 15, -90, 44, 44, 12, 41, -85, 35, 35, 6, 34, -79, 25, 33, 16, -19, -88, 51, 40, 10, 20, -80, 45, 35, 3, 28, -80, 4, 28, 7, 17, -72, -22, 14, 2, -3, -72, -11, 27, 9, -3, -83, -9, 22, 13, 16, -78, -34, 17, 8, 15, -75, -57, 21, 11, -5, -64, 17, 25, 4, 24, -42, -53, 27, 4, -10, -15, 10, 1, 0, 6, -1, -9, 1, -1, 4, 12, -32, -1, 4, -16, -35, 3, 9, 0, 8, -39, -12, 6, -3, 7, -42, -39, 1, -2, -11, -29, -43, -4, 1, -31, -57, 1, 9, 1, 17, -47, -49, -17, -1, -32, -57, -22, -8, -9, -4, -46, -52, -8, -12, -11, -46, -63, 2, 0, -16, -38, -52, -25, -1, -27, -57, -59, -27, -5, -32, -37, -51, -41, 0, -42, -15, -58, -29, -3, -53, -36, -20, 1, 1, 1, -21, -22, -3, -5, -4, -7, -5, 0, 0, 1, -20, -10, 7, 0, 12, -48, -21, 6, 1, 1, -51, 2, 8, 0, 0, -47, -7, 13, 1, 15, -48, -13, -5, 0, -4, -33, -37, -9, -3, -17, -36, -39, -15, 1, -23, -50, -38, -17, -1, -22, -33, -31, -2, 4, -1, -44, -62, -30, -1, -23, -53, -42, -7, 1, -24, -44, 24, 18, 1, 16, -36, -2, 9, 1, 11, -40, 13, 13, 0, 15, -48, 1, 8, 0, 13, -40, -13, 8, 1, 10, -43, -32, -4, -1, 0, -37, -22, 8, -1, 10, -38, 10, 17, 1, 2, -50, 5, 19, 0, 26, -47, 23, 25, 2, 29, -36, -14, 3, -3, 5, -40, 3, 12, 0, 22, -65, 1, 17, 3, 36, -68, -22, 17, 2, 37, -53, -6, 6, 0, 12, -59, -34, 13, -3, 23, -53, -27, -5, 1, -2, -60, -59, 28, 8, -32, -70, 4, 30, 3, 22, -57, -16, 15, 0, 23, -70, -19, 13, 0, 24, -82, -26, 22, 3, 12, -79, -45, 12, -1, -3, -82, 0, 36, 10, 37, -65, -45, -2, 0, -14, -68, -62, 2, 2, -5, -71, 1, 20, -1, 31, -80, 24, 29, 0, 42, -77, -7, 18, 1, 18, -52, -45, -7, 9, -23, -76, -42, 13, 4, 17, -68, -25, 12, 3, -2, -47, -48, -5, 1, -19, -63, -65, 5, 0, -37, -53, -18, 16, 0, 17, -60, -32, 6, 0, -7, -50, -48, -1, 1, -2, -38, -34, -5, 0, -11, -44, -54, -13, 0, -14, -51, -49, -27, -4, -27, -51, -26, -21, 1, -11, -61, 20, 20, -3, 28, -57, -57, -12, -4, -30, -73, -29, 2, 1, -20, -51, -63, -8, -3, -47, -74, -25, 2, -2, 8, -77, -45, -9, 0, 18, -69, -53, -5, 2, -19, 3, -56, -24, -5, -28, 18, -35, -8, 2, -19, 18, -17, 3, 4, -13, -20, -65, -21, -10, -42, -16, -56, -22, 1, -14, -10, -39, -15, 1, -37, -32, -40, -21, -4, -12, -1, -31, -13, 5, -1, -17, -50, -1, -3, -10, -44, -6, 10, -1, 14, -43, -47, -19, -2, -17, -37, -53, -15, 1, -4, -23, -56, -8, 5, -28, -18, -48, -20, 5, -26, -30, -63, -40, 9, -40, -1, -51, -11, 7, -26, -41, -42, -4, -3, -5, -47, -61, -16, 0, -18, -55, -44, 6, -4, -12, -26, -67, -47, 1, -45, -54, -44, -13, -11, -17, -64, -39, 1, -5, 8, -56, -71, 9, -3, -2, 8, -74, -8, 12, -42, -48, -60, 0, -2, -1, -75, -14, 8, -8, 19, -78, -24, 18, 2, 9, -63, -58, 6, -1, 1, -63, -65, -47, 8, -50, -38, -68, -15, 1, -50, -57, -68, -16, 6, -27, -79, -43, -19, -11, 7, -84, -25, 20, 2, -7, -46, 20, 23, -7, 24, -38, -9, 6, -8, 3, -32, -31, -20, -3, -14, -48, -9, 15, 3, 10, -27, -36, -2, -6, -13, -49, -42, 4, 4, -17, -70, -35, 21, -9, 16, -48, -66, 3, 4, -20, -44, -56, 3, 5, 33, -6, -54, 0, 6, -9, -38, -18, 10, 3, 17, -12, -13, 8, -1, 2, -36, 20, 13, -6, 20, -27, 10, 10, -2, 4, -24, 10, 10, -2, 6, -31, -5, 9, -4, -1, -2, -1, 1, 2, -1, -8, 13, 4, 0, 6, -2, -10, -4, 0, 7, -15, 19, 11, 0, 12, -8, -11, 1, 1, -2, -1, -31, -4, -5, -4, -4, -45, 2, 6, 3, 7, -62, 0, 12, -7, 21, -71, 0, 15, -3, 20, -44, -11, 3, -2, 10, -64, -21, 14, -21, 6, -52, -10, 10, -24, -21, -11, 11, -2, 10, -7, -23, -5, 1, -1, -19, 7, 5, -7, 2, -28, 15, 10, -2, 9, -22, -14, 0, -2, -5, 3, -61, -12, 10, -36, 32, -81, -16, 24, -27, -8, -56, -22, 7, -30, 29, -60, -28, 0, -43, 2, -73, -26, 11, -46, 7, -73, -18, 12, 1, 9, -67, -42, 12, -24, 33, -79, 2, 18, -19, 43, -62, -13, 51, -35, 55, -77, -2, 52, -85, 65, -90, -77, 58, 14, 53, -84, 0, 46, -24, -48, -76, -18, -14, -31, -29, -69, -7, 8, -20, -26, -60, -2, 12, -2, 9, -83, -18, 24, -44, 16, -66, -27, 14, -49, 26, -83, -21, 23, -25, -36, -73, -4, -15, -47, -36, -70, -2, 0, 2, 0, -72, -11, 22, -44, -48, -73, -31, 18, -56, -67, -74, -14, 10, -14, -56, -82, 11, 11, 2, -37, -66, 7, 18, -25, -78, -63, 10, 16, -4, -31, -62, -14, 15, 1, -29, -71, -16, -5, -38, -68, -35, 19, -14, 7, -32, -69, 10, 11, -10, -2, -62, -19, 3, -35, 13, -79, 8, 13, -68, 17, -75, -18, 16, -13, 37, -83, -2, 21, -67, 12, -88, -24, 17, -84, -4, -16, 1, -3, -6, -10, -17, -15, -2, -16, 5, -47, -40, 11, -65, 0, -43, -27, 13, -21, 19, -23, -42, 21, -43, -3, -30, -5, 0, -6, -1, -19, -21, 5, -28, 19, -51, 1, 15, 7, -2, -3, 2, 2, 5, 16, -58, -13, 11, -7, 29, -82, -10, 26, -22, 16, -41, -25, 13, -33, -11, -45, -25, 8, -9, 8, -68, -40, 13, -25, 24, -80, -54, 27, -42, 22, -70, -48, 24, -52, 14, -63, -35, 23, -18, 22, -75, -29, 26, -34, -38, -50, -13, -4, -15, -34, -54, -32, -2, -28, -16, -59, -29, 4, -25, 2, -66, -30, 19, -24, -29, -69, -39, 12, -35, -52, -68, -33, -1, -13, 12, -43, -31, 17, -30, -5, -79, -17, 16, -24, -10, -56, -28, 9, -40, -22, -56, -25, -10, -28, -7, -68, -50, 18, -34, -41, -77, -48, 13, -57, -8, -73, -43, 16, -55, 70, -90, -90, 70, -68, 69, -82, -72, 69, -5, 25, -26, -44, 30, -44, 21, -39, -33, 26, -50, 27, -84, -53, 32, -67, 29, -79, -54, 31, -42, 45, -90, -50, 52, -81, 45, -33, -29, 46, -38, 51, -69, -55, 53, -60, 46, -81, -50, 47, -70, 51, -83, -55, 52, -55, 47, -78, -58, 49, -43, 50, -74, -35, 52, -83, 55, -74, -31, 57, -51, 54, -57, -30, 56, -3, 20, -8, -31, 31, -35, 20, -57, -33, 27, -25, 17, -66, -26, 27, -37, 16, -64, 1, 20, -4, 23, -68, -3, 26, -44, 44, -80, 7, 41, -11, 51, -83, -14, 47, 1, 41, -80, -35, 35, -44, 37, -45, -29, 35, -21, 36, -68, -22, 34, 3, 25, -81, -41, 25, -6, 4, -47, -30, 19, -30, 40, -77, -61, 40, -67, 44, -83, -38, 41, -21, 40, -73, -48, 42, -45, 34, -57, -44, 36, -15, 45, -23, -50, 46, -43, 25, -71, -56, 38, -48, 47, -48, -27, 44, 1, 28, -15, -21, 38, -9, 35, -37, -50, 42, -15, 64, -81, 6, 61, -38, 69, -90, -63, 68, -20, 70, -90, -86, 70, -49, 47, -42, -53, 47, -25, 55, -64, -23, 46, -59, 50, -26, -53, 50, -11, 61, -81, -55, 61, -5, 59, -79, -4, 57, -10, 53, -20, -53, 58, 5, 48, 32, -55, 59, -8, -15, -73, -28, 14, -24, 20, -80, -30, 33, -16, -12, -83, -44, 30, -38, 29, -81, -43, 34, -60, 10, -86, -60, 34, -63, -2, -68, -49, 30, -43, -45, -81, -48, 14, -52, -22, -82, -12, 15, -52, 27, -77, 10, 31, -45, 35, -84, -12, 22, -57, 24, -90, 20, 43, -21, 22, -89, -29, 28, -49, -9, 4, -2, 0, 5, -19, -16, -19, 0, -6, -12, -8, -12, 0, 3, -9, -5, -8, 0, 14, -8, -3, -6, 0, 2, -15, -12, -15, 0, 2, -14, -5, -13, 0, 0, -2, 7, -2, 0, 12, -13, 0, -10, 0, -5, -7, 4, -4, 0, 6, 1, 18, 4, 0, 20, -2, 11, 3, 0, 13, -3, 5, -1, 0, 4, 0, 0, 0, 0, 6, -1, 0, 0, 0, -13, -1, 1, 0, 0, -4, -1, -1, -1, 0, -5, -7, -4, -6, 0, 3, 0, 9, 0, 0, 8, 1, 6, 1, 0, 4, -1, -1, -1, 0, 2, -7, -6, -7, 0, -8, -5, 9, -2, 0, 1, -2, 6, -2, 0, 2, 0, 14, 1, 0, 11, -12, 6, -6, 0, -4, -2, 7, -2, 0, 5, -3, -4, -2, 0, -2, -7, 10, -3, 0, 7, -10, 24, 2, 0, 18, -3, 15, 1, 0, 11, -3, 23, 3, 0, 9, -12, 27, 5, 0, 19, -7, -2, 3, 0, 7, -11, 8, -2, 0, 19, -8, 7, -2, 0, 14, -10, -12, -5, 0, 6, -21, 0, 9, 0, 1, -39, 34, 20, 0, 6, -42, 12, 4, 0, 6, -34, 1, 2, 0, -6, -14, 17, 3, 0, 9, -18, -9, 6, 0, 7, -9, 21, -2, 1, 18, -18, 7, -5, 0, 6, -12, 19, -2, 0, 4, -17, 27, 6, 0, 11, -4, 11, 5, 0, 1, -25, 24, 11, 0, 14, -13, 25, 16, 0, 19, -16, 23, 7, 0, 18, -6, 19, 3, 0, 15, 1, 26, 6, 0, 13, -4, 18, 4, 0, 11, -15, 18, -2, 0, -11, -14, 23, 12, 0, 12, -30, 28, 10, 0, 12, -12, 12, 12, 0, 11, -32, 21, 17, 0, 22, -36, 26, 14, 0, 21, -40, 19, 2, 0, -4, -29, 23, 12, 0, 1, -40, 17, 15, 0, 16, -43, 23, 18, 0, 10, -39, 12, 16, 0, 3, -44, -2, 11, 0, 0, -45, 14, 15, 0, 15, -41, -8, 14, 0, 5, -40, 24, 6, 0, -5, -40, 39, 19, 0, 18, -42, 32, 21, 0, 8, -33, 27, 16, 0, 16, -36, 30, 13, 0, 22, -42, 37, 18, 0, 25, -39, 21, 11, 0, 1, -41, 32, 19, 0, 8, -37, 38, 16, 0, 29, -34, 24, 15, 0, 24, -29, 23, 10, 0, 16, -42, 31, 20, 0, 13, -26, 33, 18, 0, 21, -18, 19, 15, 0, 17, -30, 29, 24, 0, 22, -36, 20, 21, 0, 11, -43, 32, 20, 0, 14, -42, 26, 16, 0, 15, -40, 26, 19, 0, 16, -44, 16, 11, 0, 19, -47, 32, 25, 0, 27, -44, 23, 16, 0, 7, -44, 22, 18, 0, -3, -47, -2, 13, 1, 1, -33, -24, 3, 0, -17, -45, -11, -3, 0, 4, -61, 19, 21, 0, 22, -59, 34, 27, 0, 37, -53, 28, 23, 0, 10, -58, 6, 16, 0, 16, -53, -3, 3, 2, 14, -45, 19, 15, 1, 28, -48, 21, 22, 1, 14, -51, 41, 30, 3, 36, -46, 25, 21, 0, 5, -45, 38, 17, 0, 11, -46, 33, 24, 0, 26, -41, 37, 24, 0, 28, -58, 37, 28, 3, 17, -52, 7, 20, 0, 9, -56, 18, 26, 1, 4, -52, 43, 27, 0, 2, -45, 38, 24, 0, 8, -52, 44, 30, 5, 4, -56, 48, 27, 0, 23, -47, 40, 27, 0, 31, -50, 42, 27, 0, 11, -45, 39, 25, 0, 10, -53, 50, 29, 1, 24, -43, 29, 23, 0, 36, -42, 40, 29, 3, 20, -62, 17, 26, 1, 36, -54, 31, 27, 1, 30, -56, 30, 31, 6, 37, -46, 32, 28, 2, 27, -53, 15, 19, 0, 6, -46, 23, 21, 1, 3, -43, 30, 26, 0, 18, -48, 15, 21, 1, 23, -47, 13, 21, 2, 11, -52, 20, 29, 8, 16, -48, -15, 18, 0, -4, -51, -25, 16, 1, 7, -61, 17, 35, 15, 24, -65, -29, 26, 16, 2, -66, 26, 28, 2, 22, -62, 32, 28, 14, 28, -69, 46, 41, 18, 41, -62, 29, 31, 1, 36, -63, 30, 22, 2, 17, -63, -50, 31, 9, -21, -80, -57, 21, 8, 9, -81, 4, 29, 2, 26, -79, 14, 30, 14, 15, -78, -12, 21, 9, 14, -75, -38, 12, 11, 1, -64, -37, 10, 11, -17, -88, -60, 26, 16, 16, -69, -26, 14, 2, -19, -63, -41, 9, 0, -22, -71, 0, 23, 1, 32, -73, -8, 35, 0, 22, -61, 2, 21, 0, 5, -66, -40, 7, 1, 1, -84, 28, 30, 0, 40, -80, 18, 32, 6, 24, -78, 9, 24, 1, 9, -84, -23, 17, 3, 2, -84, 29, 37, 19, 34, -74, 11, 25, 16, 24, -84, -5, 31, 19, -9, -67, 23, 29, 8, 13, -85, 47, 42, 23, 31, -86, 45, 37, 6, 17, -76, 24, 27, 1, 30, -86, 28, 34, 7, 28, -84, -8, 30, 5, 14, -22, -17, 4, 0, 3, -14, -31, -1, 1, -10, -10, -38, -5, -1, -8, -5, -39, -2, -3, -20, -14, -45, -26, -2, -24, -17, 13, 11, 0, 14, -3, -2, -4, -2, -2, -7, 2, -2, -1, 2, -5, -1, 4, 0, 21, 1, 2, 13, 0, 18, 1, 2, 2, 0, -8, 3, -17, 1, 0, -10, 0, 4, 1, 0, 3, -9, 16, 3, 0, 18, 13, -17, -7, 7, 6, -3, -33, -2, 0, -1, -13, 8, 3, -8, 1, -9, -9, 1, 1, 2, -7, -17, 0, 0, -4, -3, -2, -1, 0, -1, 1, -8, 4, 0, 6, -1, -6, 0, 0, 0, -22, 9, 7, 0, 5, -9, -29, -1, 0, 4, -7, -20, -1, -1, 3, 9, -28, -2, -3, -6, -10, -28, 1, 0, -6, -36, 6, 10, 0, 10, -40, 25, 21, 0, 25, -37, -14, -1, 0, 1, -33, -44, -11, 2, -8, -39, -18, 3, 0, 4, -42, 8, 16, -4, 21, -42, 3, 4, 0, 12, -19, -6, 5, 3, 13, -4, -15, 5, 1, -6, -27, -36, -2, 0, -9, -42, 11, 22, 2, 26, -42, -11, 18, 0, 14, -40, -5, 3, 0, 13, -24, -28, -5, -4, -11, -44, -17, 9, 2, 6, -35, -37, 0, 6, -8, -36, 12, 9, -2, 22, -48, -9, 7, 0, 18, -54, -46, -7, 2, -20, -53, -54, -35, 1, -25, -49, -22, 9, -1, 14, -34, -39, -10, -3, -3, -73, -6, 22, 1, 37, -85, -2, 23, -1, 35, -76, -50, -15, 0, -6, -80, -37, 13, -3, 14, -73, -38, 12, 5, 7, -79, -12, 24, 5, 16, -65, 2, 26, -1, 23, -55, -22, 1, -2, -8, -57, -21, 13, 0, 9, -63, -21, 11, 0, 13, -52, -45, -22, 0, -7, -56, -47, 2, 2, 8, -70, -48, 29, 7, 6, -56, -68, 15, 4, -6, -65, -69, 27, 10, -37, -85, -39, 21, 5, 12, -55, -63, -13, 1, -35, -37, -61, 6, -2, -13, -48, -54, -14, -2, -37, -47, -43, -34, 1, -32, -58, -44, -5, -3, -19, -79, -46, 20, 0, -4, -66, -57, -2, -1, -26, -63, -71, -3, 2, -21, -72, -32, 2, 1, -36, -7, -62, -18, 3, -45, -57, -8, -2, -6, 0, -66, -26, 3, -2, 17, -33, -51, -2, -6, -31, -54, 3, 16, 0, 22, -63, -22, 11, 0, 35, -63, 15, 29, 1, 33, -58, -25, -4, 1, 4, -60, -10, 17, 1, 22, -35, -24, 0, 1, -7, -51, -6, -1, 0, 8, -53, 8, 12, 0, 17, -41, -34, 2, 2, 2, -16, -34, -4, -7, -22, -47, -28, 3, 2, 8, -44, -28, -7, -12, -11, -48, -24, -5, 1, 3, -50, -52, -18, -3, -26, -36, -58, -19, 0, -2, -57, -27, -4, -8, 2, -48, -52, -15, -10, -8, -42, -61, -34, -8, -38, -52, -39, -20, -2, -23, -39, -39, -28, -1, -27, -5, -65, -20, 1, -51, -26, -51, -31, 3, -37, -53, -50, -28, -5, -48, -53, -51, -38, -5, -41, -39, -6, 8, 0, 19, -24, -35, -8, -1, -15, -7, -44, -7, 0, -35, 45, -85, 0, 35, -48, 52, -71, -24, 48, -14, 49, -88, -6, 41, -8, 69, -77, -31, 69, -3, 66, -86, -46, 66, -66, 70, -90, -85, 70, -45, 70, -90, -83, 70, 7, 70, -90, -81, 70, -45, 69, -90, -85, 68, -72, 13, -49, -42, 11, -43, 7, -60, -11, 15, -23, -9, -30, -13, 4, -12, -9, -7, 3, 0, 3, -9, 15, 3, 0, 7, -5, 0, 3, 0, 4, 10, -11, 6, 6, 8, 2, -15, -6, 2, -14, 1, -9, -5, -3, -6, 2, -36, -21, 7, -21, -2, -33, -3, 6, -1, -16, -4, 0, 6, 8, 6, -27, 0, 0, -1, 10, -37, -27, 9, -37, 25, -63, 5, 17, 9, 26, -52, -2, 14, -19, 11, -36, -22, 3, -19, 7, -23, -1, 5, 1, 23, -71, -14, 23, -46, 35, -77, -12, 25, -19, 2, -49, -24, 8, -25, 38, -69, 9, 34, -7, 15, 7, -28, 33, -12, 39, -32, -42, 39, -33, 40, -56, -35, 42, -24, 12, -47, -27, 8, -22, 20, -52, -45, 21, -49, 20, -3, -50, 27, -40, 6, -58, -17, 23, -24, 24, -62, -31, 33, -52, 17, -50, -19, 10, -28, 23, -84, -57, 28, -60, 25, -81, -50, 28, -42, 26, -73, -28, 20, -12, 30, -66, -39, 29, -38, 28, -77, -2, 25, -18, 39, -85, -55, 38, -69, 44, -75, -61, 44, -52, 43, -71, -36, 42, -63, 46, -83, -51, 46, -70, 38, -69, -42, 38, -55, 34, -36, -28, 34, -28, 28, -63, -22, 23, -6, 35, -84, -48, 35, -24, 50, -83, -35, 42, -46, 45, -64, -51, 40, -37, 42, -33, -53, 45, -34, 53, -74, -30, 57, -77, 53, -76, -39, 55, -59, 54, -58, -51, 58, -56, 56, -80, -40, 57, -15, 51, -53, -56, 54, -39, 51, -76, -31, 55, -51, 51, -66, -54, 51, -44, 54, -16, -17, 56, -24, 49, -29, -58, 53, 13, 53, -13, -58, 55, -2, 61, -88, -14, 32, -47, 54, -83, -33, 46, 7, 51, -23, -40, 48, 27, 55, -43, -47, 56, -23, 47, -84, -36, 35, -45, 46, -57, -29, 47, -2, 59, -58, -26, 59, 12, -14, -57, -42, 12, -26, -22, -43, -12, -6, -10, 5, -44, -12, 9, -5, 11, -51, -5, 13, -8, 0, -51, -13, 8, -23, -5, -57, -35, 11, -31, -13, -54, -40, 2, -40, -5, -46, -35, 7, -39, 13, -44, -19, 3, -22, -21, -83, -47, 16, -47, -3, -69, -50, 17, -46, 8, -71, -50, 21, -25, -14, -17, 0, 3, -6, -16, 3, 6, -1, 8, 8, -50, -5, 12, 8, -12, -29, -9, 3, 8, 7, -55, 5, 7, -5, -19, -52, -8, 7, -20, -14, -14, -2, 1, -5, -14, 12, 5, 0, -2, -27, 11, 10, -2, 12, -17, -21, -4, 0, -15, -42, 20, 18, -17, 22, -67, -60, -5, 2, -2, -55, -28, 1, 0, 3, -36, -51, -25, 0, -35, -68, -64, 11, 6, -18, -26, -60, -3, -1, -20, -9, -52, -11, 2, -10, -21, -49, -6, -2, -43, -17, -55, -6, 8, 0, -17, -36, -16, -4, -17, -33, -10, 5, -4, 9, -53, -60, 15, 9, 5, -30, -61, -2, -8, -16, -50, -68, -8, 5, -22, -48, 14, 20, -4, 12, -65, 17, 29, -7, 33, -71, -9, 21, -11, 17, -55, -31, 3, -10, 14, -50, -60, -2, 5, 6, -54, -52, 6, 15, 32, -43, -29, -7, -5, -3, -20, -78, 2, 5, 9, -77, -17, 9, -4, -3, -56, -11, 7, 1, 10, -26, -57, 1, -3, -3, -44, -63, 10, 3, -1, -20, -64, 2, 9, -42, -51, -61, -40, 5, -18, -61, -64, -26, -2, -39, -65, -41, -22, 6, -8, -44, -66, -22, 0, -23, -59, -57, -4, -13, -14, -21, -52, -2, -3, -13, -46, -59, -40, 5, -36, -35, -57, -14, 3, -23, -23, -55, -29, 4, -27, -49, -57, -40, -12, -38, -38, -61, -2, 5, -5, -46, -61, -39, 0, -45, -31, -79, -49, 11, -60, -31, -54, -18, 3, -31, -26, -49, -18, 2, -49, -67, -57, -32, -7, -29, 2, -49, -11, 16, -18, -30, -24, 8, 6, -3, -6, -50, -8, 10, -15, 19, -78, -14, 17, -20, 25, -71, -9, 14, -46, 3, -30, 3, 4, -3, -12, -69, -28, 19, -22, 18, -71, -44, 21, -24, 18, -77, -54, 27, -56, 10, -79, -6, 22, -16, 25, -82, -31, 28, -8, 11, -88, -19, 31, -70, 4, -77, -29, 15, -33, -52, -74, -32, 25, -35, -33, -68, -22, 16, -41, -38, -71, -6, 21, -11, -64, -66, 17, 21, -2, -1, -87, -22, 23, -51, -8, -74, -8, 8, -37, -16, -69, -12, -8, -9, -42, -76, 3, 4, -23, -47, -75, -47, 11, -46, -65, -72, -22, 5, -45, -6, -61, -15, 10, -60, -50, -72, -19, -4, -37, -3, -55, -7, 0, -26, -41, -60, -11, 8, -26, 21, -70, 3, 14, -13, 4, -63, -1, -1, -16, 8, -76, -29, 8, -34, 15, -76, -2, 23, -17, 35, -89, -11, 26, -67, -16, -84, -7, 24, -42, 43, -84, -16, 40, -38, 17, -84, -28, 3, -32, 44, -90, 11, 49, -36, -27, -82, -7, 1, -52, -17, -83, -60, 34, -64, -14, -80, -40, 29, -29, 46, -80, -40, 46, -16, 22, -90, -33, 31, -57, -19, -72, -8, -6, -17, 15, -83, -49, 27, -57, 36, -80, -46, 41, -28, 39, -85, -10, 41, -61, -47, 31, 27, 0, 31, -46, 38, 24, 0, 3, -46, 40, 23, 0, 21, -46, 32, 26, 0, 14, -39, 46, 26, 0, 33, -49, 39, 25, 0, -2, -48, 35, 26, 0, 2, -44, 31, 26, 0, 15, -49, 44, 26, 0, 23, -51, 22, 28, 10, 17, -50, 28, 36, 17, 30, -48, 37, 23, 3, 27, -47, 25, 12, 0, 20, -47, 34, 26, 1, 23, -46, 11, 25, 1, 7, -38, 39, 18, 0, 25, -44, 35, 17, 0, 22, -40, 30, 20, 0, 19, -39, 32, 20, 0, 13, -42, 25, 11, 0, 5, -42, 35, 22, 0, 17, -39, 21, 19, 0, 14, -31, 31, 20, 0, 17, -41, 30, 17, 0, 13, -20, 31, 19, 0, 26, -40, 39, 25, 0, 30, -40, 27, 14, 0, 14, -41, 27, 19, 0, 9, -41, 22, 19, 0, 23, -45, 8, 15, 0, 4, -43, 26, 22, 0, 7, -27, 24, 19, 0, 19, -29, 25, 17, 0, 5, -49, 34, 21, 0, 27, -25, 21, 15, 0, 5, -34, 19, 5, 0, 2, -44, 34, 23, 0, 7, -36, 27, 10, 0, 0, -42, 22, 11, 0, 19, -34, 26, 18, 0, 17, -47, 5, 19, 0, 21, -38, 19, 18, 0, 6, -43, -7, 12, 0, -6, -41, 17, 13, 0, 18, -51, 12, 27, 2, 30, -50, -1, 20, 0, 20, -53, 19, 19, 1, 23, -49, -22, -1, 2, -8, -51, 11, 24, 2, -1, -50, -2, 17, 0, -3, -57, 42, 32, 0, 1, -58, 48, 32, 5, 28, -57, 30, 26, 2, 17, -64, 40, 29, 1, 29, -56, 13, 21, 0, 18, -54, 3, 15, 5, 3, -56, 17, 21, 0, 18, -61, 29, 25, 1, 34, -63, 32, 35, 13, 28, -65, 36, 32, 13, 43, -58, -10, 29, 10, 5, -63, 31, 23, 1, 19, -66, 3, 27, 8, 4, -43, -8, 23, 1, -11, -49, 14, 17, 2, 25, -50, -11, 9, 2, 7, -46, 8, 16, 0, 17, -51, -23, 3, 1, 1, -63, -28, 17, 3, 16, -50, -28, -4, 0, 4, -59, -18, 23, 10, 7, -56, -37, -1, 1, -1, -53, -49, -10, 1, -1, -51, -15, 2, -1, 13, -40, -1, 13, 1, 23, -21, -39, -2, 2, -11, -12, -37, 6, 4, -8, -65, -36, -10, -3, -19, -59, -19, 8, 1, 10, -76, -17, 25, 6, 28, -79, 31, 26, 2, 41, -65, -23, 4, 4, 9, -48, -55, 20, 7, -11, -80, 3, 36, 2, 29, -80, 47, 32, 1, 35, -69, 40, 32, 0, 21, -81, 18, 29, 0, 18, -70, 43, 36, 16, 22, -86, 26, 40, 19, -7, -90, 35, 38, 17, 40, -86, 35, 39, 17, 31, -74, -32, 11, 6, 7, -84, 19, 28, 10, 21, -78, -13, 20, 13, 9, -83, 4, 27, 5, 23, -89, -37, 31, 15, 12, -85, -61, 17, 7, -4, -70, 25, 28, 4, 38, -75, 41, 30, 8, 43, -72, 9, 24, 4, 28, -66, -10, 14, 4, 21, -73, 16, 26, 1, 26, -79, -12, 26, 0, 26, -73, -3, 19, 6, 5, -78, -7, 28, 4, 15, -73, -34, 11, 1, 2, -72, -26, 13, 2, -22, -75, -49, 24, 10, 8, -72, -49, -13, 4, -5, -88, -9, 31, 6, 11, -81, 19, 32, 4, 11, -66, -24, 21, 0, -15, -73, -47, 11, 1, 4, -70, -62, 7, 5, -23, -50, -62, -9, -2, -33, -78, -28, 19, 1, -9, -68, -50, -18, -2, -19, -28, -29, -7, -1, -6, -17, 6, 10, 0, 4, -24, -21, 4, -2, 7, 0, -45, 0, 3, -21, -3, -45, 1, -3, -3, -29, 6, 12, 0, 18, -6, -28, -6, 0, -8, -19, -15, 0, 0, -1, -45, 6, 8, -2, 4, -36, -6, 7, -1, 14, -31, 27, 22, 0, 17, -49, 35, 24, -5, 32, -47, 18, 21, 1, 12, -49, 0, 6, 0, 24, -44, 3, 19, 2, 36, -56, -12, 12, -3, 24, -71, -20, 15, -1, 28, -48, 5, 9, 0, 13, -55, -10, 5, 0, 0, -45, -28, -3, -2, -10, -42, -24, 3, 4, 28, -46, -28, -4, 4, 1, -45, -55, 4, -1, -9, -47, -58, -5, -3, 2, -61, -37, 2, 4, 27, -39, -43, -8, 2, -17, -77, -64, 15, 2, 0, -73, -39, 27, 6, -3, -74, -14, 9, -6, 13, -54, -54, 5, -4, 12, -62, -52, -9, -1, -8, -49, -56, -14, -1, -41, -54, -54, -31, -3, -38, -44, -58, -26, -2, -24, -37, -55, -4, 1, -15, -62, -51, -11, -2, -14, -46, -55, -9, -3, -19, -60, -48, -10, -12, -7, -69, -34, 9, -5, 0, -72, -23, 10, -6, 17, -75, 1, 20, 1, 8, -54, -62, 7, -6, -23, -13, -66, -7, -4, -46, -47, -72, -9, 7, -48, -77, -62, 17, 2, -15, -22, -19, -22, 0, -8, -13, -7, -11, 0, 6, -7, -5, -5, -2, -4, -23, -18, -23, 0, 3, -13, -10, -13, 0, 3, -5, -1, -3, 0, 10, -9, -4, -8, 0, 8, 0, 10, 7, 0, 17, -18, -1, -13, 0, 4, -9, 5, -6, 0, 2, -3, 11, 1, 0, 13, -3, 7, 0, 0, 15, -15, 18, 2, 2, 7, 0, 0, 0, 0, -3, 0, 2, 0, 0, 4, -1, 10, 0, 0, 6, -11, -7, -10, 0, -1, -1, -4, -1, 0, 4, -1, 2, -1, 0, 1, -2, -2, -2, 0, 3, -3, -1, -1, 0, -7, 0, 0, 0, 0, -7, -2, 2, -2, 0, 9, -15, -1, 1, 0, 3, 11, -19, -8, 9, 9, -28, -24, -8, 2, -5, -7, 0, -5, 0, -7, -2, 2, 1, 0, 4, 0, 17, 5, 0, 5, -6, 25, 1, 0, 10, -12, 28, 8, 0, 14, -3, 15, 4, -1, 4, -1, 13, 0, 0, 13, -2, 6, -1, 0, 1, -6, 8, -2, 0, 7, -2, 17, 2, 0, 5, -4, 1, -1, 0, -1, -2, 16, 2, 1, 6, -33, 10, -11, 0, -20, -19, 7, 6, 0, -3, 0, 25, 3, 0, 19, -4, 14, -1, 0, 14, -3, 14, 0, 0, 10, -13, 23, 1, 0, 10, -5, 19, 0, 0, 15, -12, 7, -5, 0, 8, -7, 5, 4, 0, 9, -19, 22, 5, 0, 17, -12, 30, 8, 0, 16, -9, 19, 1, 0, 13, -4, 11, 3, 0, 7, -12, 33, 10, 0, 21, -21, 22, 6, 0, 18, -1, 10, 5, 0, 7, -33, 30, 14, 0, 19, -26, 32, 17, 0, 22, -27, 25, 9, 0, 16, -37, 29, 15, 0, 25, -29, 16, 5, 0, 9, -17, -27, -2, 1, 0, -16, -2, 5, 0, 6, -27, 5, 5, 0, 4, -30, 1, 5, 0, 6, -38, 25, 13, 0, 12, -43, 11, 15, 0, 10, -54, 37, 30, 0, 35, -45, 32, 22, 0, 12, -46, 14, 11, 0, 7, -39, 22, 17, 0, 19, -41, 21, 16, 0, -6, -34, 27, 17, 0, 18, -42, 2, 7, 0, 5, -36, 6, 5, 0, 7, -32, -9, 7, 0, 1, -23, -40, 0, 3, -2, -43, -4, 2, 0, 6, -32, -41, -7, -1, -25, -39, -24, 2, 0, -9, -10, -21, -1, 0, -11, -8, -42, 0, 0, -3, -8, 6, 1, 0, 4, -5, 10, 4, 0, 1, -3, 2, 1, 0, 6, -3, -15, -1, 0, -2, 3, -10, 2, 0, 16, -8, 4, 1, 0, 5, -3, 10, 2, 0, 21, -3, 4, 1, -2, 2, -10, -17, 1, 1, -2, -2, 1, 7, -1, 13, -3, -8, -1, 1, 3, -8, -22, 1, -3, 4, -27, -1, 0, 0, 4, -3, -31, -6, 7, -15, -4, -10, 7, 3, 1, 17, -44, -1, 5, -4, 12, -39, -3, 1, -4, 12, -36, -1, 2, -5, 4, -3, 3, 0, 4, 0, -39, 0, 0, -12, -8, -21, 1, 3, 2, 5, -12, 1, 2, 0, -19, 7, 8, -2, 12, -32, -5, 3, 2, 5, -19, -20, 1, 4, -6, -33, -25, -10, 1, -2, -23, -39, -4, 0, -22, -21, -30, 1, 1, -16, -18, -22, 3, -2, 2, -24, -45, 0, 3, -4, 11, -43, 0, 7, 1, -35, -11, 4, -1, 10, -42, -25, 1, 0, -8, -36, -34, 6, 1, 10, -14, -48, -6, -3, -7, -53, -31, -6, 0, -4, -27, -46, -4, -5, -31, -44, -38, -28, 2, -36, 6, -47, -3, -1, -31, -54, -38, -1, 5, 10, -25, -46, -17, -4, -11, -1, -55, -39, 7, -35, -5, -38, -12, -17, -29, -1, -57, -43, 10, -45, 13, -30, -6, 4, -21, -1, -39, -23, -3, -27, -9, -54, -28, -2, -34, -8, -10, -4, -3, -12, -9, -27, -1, 3, 8, -12, -39, -7, 0, -29, -44, -23, -8, -4, -9, -55, -43, -18, -19, -6, -31, -57, -22, -2, -5, -30, -55, -35, 5, -24, -47, -57, -34, -4, -42, -55, -50, -27, -2, -21, -45, -36, -15, 2, -24, -26, -57, -11, 9, -4, -29, -52, -42, 1, -40, -31, -58, -8, -5, -28, -14, -69, 2, 6, -12, -30, -36, -8, 1, -22, -7, -57, -31, 9, -41, -30, -77, -45, 9, -55, -55, -54, -30, -24, -35, -56, -55, -45, -2, -31, -39, -62, -48, -6, -52, 31, -66, -1, 24, -19, 33, -72, -13, 14, -38, -3, -72, -21, 24, -31, 1, -29, -7, 13, -7, 31, -68, -6, 28, 2, -15, -21, -3, -2, -13, 29, -57, -22, 17, -7, 12, -50, -10, 16, -21, -7, -43, -2, -1, 4, -31, 14, 14, -12, 12, -3, -17, -7, -1, -3, -5, 6, 2, 0, 6, -12, -3, -2, -3, 6, -19, 13, 7, -1, 5, 1, -23, -7, 4, 3, 24, -72, -3, 18, -14, 19, -73, -14, 17, -41, 48, -89, -20, 34, -73, 12, -38, -39, 17, -9, 16, -36, -32, 19, -43, 20, -62, -42, 23, -43, 15, -48, -34, 20, -24, 24, -52, -31, 26, -42, 15, -61, -41, 20, -51, 20, -73, -55, 26, -61, -18, -61, -21, 20, -37, 1, -51, -24, 4, -25, -22, -58, 0, 10, -15, 24, -75, -34, 27, 0, 26, -80, -37, 29, -29, 19, -77, -47, 27, -46, 28, -78, 2, 24, -22, 21, -60, -14, 27, 7, 36, -41, -19, 32, -33, 13, -20, -30, 28, -39, 15, 15, -29, 36, -22, 27, -70, -30, 17, -47, 39, -66, -18, 38, -3, 39, -64, -21, 24, -27, 40, -88, -45, 37, -29, 39, -87, -54, 40, -70, 37, -82, -54, 36, -45, 39, -79, -60, 39, -72, 35, -55, -57, 38, -59, 41, -82, -47, 40, -62, 45, -58, -51, 51, -77, 47, -69, -58, 48, -57, 24, -81, -16, 32, -27, 20, -84, -57, 32, -59, 38, -76, -38, 37, -52, 46, -78, -30, 39, -25, 34, -44, -47, 34, -42, 36, -51, -47, 41, -19, 35, -35, -26, 40, -31, 40, -37, -14, 39, 13, 41, -71, -29, 32, 3, 30, -84, -33, 26, -23, 26, -86, -53, 34, -57, 62, -74, -42, 59, -23, 70, -90, -70, 69, -41, 68, -90, -81, 67, -85, 63, -89, -73, 62, -24, 62, -90, -48, 55, 31, 59, -82, -33, 44, -9, 41, -78, -27, 44, -37, 50, -84, -3, 37, -64, 51, -47, -29, 52, -40, 51, -81, -46, 55, -48, 44, -88, -46, 56, -83, 36, -72, -16, 48, -18, 63, -85, 3, 58, -23, 42, -81, -48, 39, -45, 51, -32, -44, 55, -2, 40, 27, -21, 54, -8, 53, -88, -46, 55, -42, 49, -37, -47, 52, -41, 51, -40, -47, 55, -17, 54, -19, -52, 56, 14, 51, -5, -42, 56, -11, 53, -74, -50, 57, -28, 57, -60, -41, 51, -49, 70, -90, -85, 70, -66, 70, -90, -90, 70, -16, 9, -66, -16, 12, -11, 43, -74, 9, 32, -58, -35, -49, -27, -15, -33, -24, -73, -33, -6, -24, 12, -82, -33, 18, -36, 0, -59, -27, 20, -20, -10, -72, -38, 27, -36, -2, -80, -51, 26, -51, -51, -59, -34, 16, -17, -40, -68, -23, 13, -24, -44, -79, 4, 20, -52, -17, -79, -10, 13, -28, -30, -66, -19, 6, -30, 16, -86, -18, 36, -41, -51, -62, -16, -8, -45, -42, -77, -44, 1, -40, -74, -84, -55, 13, -71, -66, -74, -34, -15, -44, -45, -73, -11, 6, -20, -82, -53, 18, 19, 12, -61, -63, -4, 12, -37, -60, -50, 9, -9, -5, -68, -74, 13, -8, -20, -61, -69, -15, 6, -37, -26, -70, -12, 10, -29, -22, -75, 20, -6, -2, -64, -41, 10, -6, -3, -61, 5, 19, -8, 12, -55, -77, 0, 17, 18, 4, -79, -14, 17, -20, -8, -71, 11, 9, -14, -14, -84, -15, 1, -62, 2, -66, -22, 18, -25, -25, -51, -24, 4, -20, 4, -49, -11, 1, -25, -28, -40, -9, 4, 0, -6, -56, -18, 0, -28, -18, -51, -9, -3, -4, -28, 23, 14, -5, 14, -39, -16, 7, -5, 1, -38, -40, -7, -2, -14, 15, -73, 10, 8, -2, 20, -83, 17, 37, -49, 14, -74, -41, 24, -30, -20, -81, -17, 17, -20, 27, -60, -10, 19, -20, 29, -74, -34, 27, -27, -16, -71, -49, 23, -47, 23, -84, -21, 20, -69, 19, -77, 3, 19, -27, 34, -87, -11, 29, -43, -20, -16, -20, 0, -6, -3, -3, -3, 0, -5, -12, -8, -12, 0, 8, -29, -16, -26, 0, 7, -13, -4, -11, 0, 7, -17, -8, -15, 0, 4, -1, 2, -1, 0, 15, -1, 0, -1, 0, 14, -10, 2, -4, 0, -4, -5, -3, -4, 0, 5, -6, -4, -6, 0, -12, -5, -1, -3, 0, 0, 0, -2, 0, 0, 0, -1, 0, -1, 0, -2, 0, 1, 0, 0, 7, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, -7, -6, 3, 3, -2, -45, -1, 0, 0, -5, -14, -2, 0, -3, 11, -12, 4, 1, 10, -2, -12, 2, 0, 3, 2, -4, 0, 1, 1, 0, 1, 1, 0, -2, -6, -29, 3, -5, -1, -7, -5, -6, 0, -1, -6, 11, 1, 0, 0, -11, 7, -5, 0, 6, -1, 11, 2, 0, 13, -4, 2, -2, 0, 5, 0, 6, 1, 0, 2, 0, 10, 3, 0, 11, -2, 5, 1, 0, 2, -10, 3, -6, 0, 5, 3, 18, 4, 0, 14, -6, 19, 1, 0, 7, -3, 18, 1, 0, 9, -3, 17, 0, 0, 13, -8, 16, -4, 0, 6, -8, 8, -6, 0, 6, -7, 19, -1, 0, 10, -2, -9, 0, 0, 1, -7, 11, 2, 0, 5, 1, -9, 1, 0, -2, -4, -2, 5, 0, 1, -4, -3, -2, 0, -8, -21, 11, -6, 0, 1, -14, 11, 7, 0, 9, -14, 16, -5, 0, 0, -5, 18, 0, 0, 7, 0, 21, 7, 0, 12, -2, 25, 6, 0, 18, -17, 20, -1, 0, 15, -4, 22, 2, 0, 12, -1, -12, 1, 0, 0, -7, 19, 8, 0, 13, -11, 22, 1, 0, 12, -20, 11, 6, 0, 8, -12, 25, 2, 0, 18, -20, 14, 5, 0, 12, -31, 23, 14, 0, 8, -39, 30, 17, 0, 18, -29, 23, 10, 0, 14, -7, 6, 2, 0, 19, -40, 39, 18, 0, 20, -38, 30, 15, 0, 14, -27, 29, 16, 0, 20, -43, 24, 22, 0, 20, -38, 17, 14, 0, 8, -29, 25, 16, 0, 15, -15, 21, 10, 0, 13, -27, 32, 11, 0, 17, -26, 23, 8, 0, 6, -27, 9, 9, 0, 13, -33, 27, 15, 0, 0, -24, 33, 18, 0, 16, -39, 36, 19, 0, 14, -17, 0, 2, 0, 9, -6, -23, 0, 3, 19, -9, 14, 7, 0, 18, -9, 3, 5, -1, -2, -33, 11, 8, 0, 15, -3, -22, -3, 0, -4, -26, -47, -29, -1, -37, -16, -37, -4, -2, -15, -32, -4, 0, 3, 5, -18, -14, 3, -3, 6, -14, -25, 4, 3, -6, -40, -38, -2, 0, -26, -21, -31, -3, -1, -15, -12, -30, -28, -8, -28, 1, -11, 2, 0, 4, 3, -31, -4, 1, -5, -25, -26, 8, 2, 1, -35, -19, 11, 4, 10, -32, 17, 13, 1, 11, -25, -12, -6, -1, 0, 2, -29, -6, 0, -3, -16, -36, -1, -2, -8, -28, -7, 4, -3, 4, -37, 20, 10, 0, 9, -25, 11, 12, 0, 11, -44, 21, 18, 0, 1, -45, 10, 12, 0, 2, -30, 27, 17, 0, 23, -42, 19, 16, 0, 13, -51, 20, 17, 0, 18, -45, -2, 1, 0, 12, -54, 9, 9, 1, 10, -50, 27, 18, 1, 4, -48, 41, 28, 2, 36, -55, 30, 28, 7, 34, -49, 30, 18, 0, 19, -42, 25, 21, 0, 29, -43, 24, 23, 0, 9, -45, 10, 14, 0, 20, -48, 20, 22, 1, 9, -60, 19, 24, 3, 27, -46, -8, 21, 2, 2, -50, -4, 8, 0, 12, -63, -10, 15, 3, 33, -43, -8, 2, -1, 4, -42, -21, -3, 0, -4, -48, -32, -4, 0, -8, -51, -15, 4, -1, 21, -51, 3, 20, -1, 27, -52, -41, -1, 0, 10, -45, 13, 16, -1, 10, -53, 13, 23, -2, 32, -41, -14, -1, 3, 5, -41, -26, -7, 2, -6, -36, 5, 18, 4, 14, -42, -13, 12, 3, 12, -47, 24, 20, -2, 20, -43, -33, 7, -4, 15, -43, -30, -2, 0, -2, -30, -45, -1, 3, -9, -48, 24, 18, 0, 21, -52, 0, 19, 4, 32, -52, -26, 12, -5, 22, -53, -3, 15, 1, 23, -44, 23, 18, 0, 15, -42, 23, 16, 0, 6, -15, -13, -2, 0, 3, -40, 3, 15, 0, 3, -45, -17, 20, 3, 4, -48, 3, 19, 3, 10, -38, 39, 25, 0, 24, -46, 36, 22, 0, 2, -45, 42, 24, 0, 10, -44, 38, 25, 0, 19, -47, 39, 26, 1, 31, -43, 27, 30, 5, 19, -43, 33, 21, 0, 21, -39, 38, 18, 0, 7, -42, 20, 20, 0, 10, -42, 2, 8, 0, 12, -38, 27, 15, 0, 0, -33, 19, 10, 0, 7, -41, 18, 15, 0, 13, -36, 25, 20, 0, 24, -44, 29, 20, 0, 25, -43, 34, 24, 0, 13, -57, 24, 28, 0, 38, -46, 15, 21, 0, 25, -54, 36, 24, 1, 38, -47, 10, 14, 1, -12, -47, 46, 26, 0, 19, -36, 34, 24, 0, 10, -48, 37, 26, 0, 9, -47, 29, 25, 0, 6, -49, 16, 23, 0, 0, -48, 34, 26, 2, 23, -55, 47, 30, 1, -1, -58, 32, 30, 7, 18, -61, 19, 28, 10, 17, -55, 52, 31, 4, 24, -60, 38, 31, 8, 6, -52, 48, 32, 1, 37, -52, 47, 29, 1, 16, -57, 42, 32, 5, 40, -53, 19, 29, 1, 27, -61, 29, 34, 16, 44, -56, 15, 26, 6, 22, -52, -7, 12, 1, 14, -73, 8, 28, 6, 33, -66, -34, 15, 6, 4, -72, -31, 3, 1, -27, -56, -51, 9, -1, -22, -76, -56, -4, 1, -25, -63, -56, -19, 3, -10, -80, 19, 29, 0, 16, -83, 29, 36, 13, 12, -69, 38, 30, 0, 31, -66, 26, 33, 4, 20, -86, 38, 32, 0, 45, -79, 35, 39, 22, 15, -88, 45, 43, 22, 40, -78, 7, 27, 10, 22, -75, 13, 25, 0, 36, -75, 24, 23, 0, 43, -79, 1, 16, 1, 6, -82, 20, 23, 0, 29, -73, -26, 11, 3, 18, -77, -3, 14, 0, 6, -89, -16, 29, 6, 11, -81, -43, 15, 4, 12, -77, -5, 20, 3, 12, -68, -16, 12, 6, -1, -67, -5, 16, 0, 16, -69, 12, 25, 4, 16, -66, 39, 32, 4, 18, -84, 25, 33, 9, 19, -66, -5, 28, 6, 11, -68, -15, 17, 13, -13, -65, -36, 13, 2, -3, -58, -49, -1, 1, 6, -81, -7, 21, 8, -4, -90, -6, 33, 6, 28, -82, -45, 6, 4, 15, -57, -50, 12, 2, -11, -81, -20, 30, 9, 29, -81, -32, 17, 2, 8, -69, -47, 35, 3, 9, -73, -76, 30, 17, -8, -65, -55, 20, 6, -19, -36, -83, 22, 10, -47, -61, -69, 13, 7, -17, -87, 4, 31, 13, 15, -80, -57, 3, 7, -16, -81, -24, 23, 3, 20, -52, -3, 18, 0, -4, -52, -17, 8, 1, -7, -53, -17, 5, 0, 11, -26, -46, -13, 0, -24, -71, 22, 25, -1, 30, -58, 10, 18, 0, 6, -58, -33, -5, 0, -18, -66, -4, 13, 1, 10, 7, -54, -3, -9, -31, -41, -50, -1, 2, -17, -40, -55, -25, -1, -36, -54, -64, -2, 0, -31, -36, -27, -15, -2, -20, -56, -46, -15, 0, -34, -52, -34, 5, -2, 3, -37, -32, -1, 0, -26, -48, -13, 2, 3, 14, -58, -21, 0, 0, 30, -63, 3, 14, 0, 29, -37, -42, 0, 2, -19, -49, -51, -26, 1, -17, -47, -63, -16, 5, -21, -36, -49, -13, -4, -1, -55, -30, -18, -10, -5, -45, -52, -14, -12, -17, -51, -65, 0, -3, -16, -50, -18, 1, -3, 2, -61, -50, -17, -14, -21, -43, -58, -26, 3, -37, -51, -63, -40, -10, -47, -24, -53, -41, -5, -45, -6, -56, -22, 1, -45, -52, -60, -35, -6, -39, -6, -47, -14, 0, -26, -17, -25, -12, -7, -23, 12, -32, -25, -1, -35, -3, -37, -38, 7, -44, 15, -40, -41, 18, -67, -5, -11, 2, 7, -25, 3, -35, -20, 8, 0, -6, -19, -9, 5, -25, 3, -31, -1, -13, -12, 12, -54, -3, 13, 9, -9, -34, -9, 4, -9, -25, -40, -10, 1, 0, 18, -46, -23, 8, -52, -11, -38, -19, -1, -25, 15, -65, -2, 7, -5, 1, -34, -13, 8, -19, 10, -28, -39, 28, -38, 23, -73, -3, 29, -33, 0, -39, -8, 8, -1, 9, -69, -4, 14, 5, 19, -53, -2, 20, -4, -4, -29, -2, 11, -4, -25, 7, 10, -5, 16, -26, 1, 9, -9, 8, -51, -37, -5, 9, 23, -38, -14, 3, 4, 15, 9, -55, -20, 11, -24, -18, -42, -8, 12, -11, -10, 18, 6, 0, 10, -5, 8, 2, 0, 0, -2, -1, 0, -2, 4, -8, -8, 2, 0, 5, -4, 3, 2, 0, 0, -19, 10, 8, -2, 8, -3, 6, 2, 0, 1, -29, 6, 12, -3, 1, -17, -14, 1, 2, -4, -43, 1, 15, -3, 5, -45, 20, 23, -17, 15, -34, 23, 17, -3, 13, -35, -19, 8, -8, 7, -11, -35, -10, 8, 3, -36, -14, 13, -5, 13, -10, -9, -1, -4, 0, -7, -38, -4, -6, 5, 24, -69, -8, 16, -14, 1, -59, 4, 14, -18, 11, -45, -32, 14, -24, 28, -85, -31, 17, -33, 1, -74, -51, 3, -38, 23, -80, 0, 22, -28, -52, -48, -3, 4, 9, -54, -23, 4, -8, -2, -41, -35, -5, -2, 6, -14, -54, -12, 7, -6, -52, -52, -26, -11, -39, -34, -78, -23, -2, -45, -49, -56, -28, 2, -16, -36, -46, -4, -3, 6, -19, -65, -16, -1, -30, -21, -67, 8, 8, -8, 10, -63, -30, 7, -21, 34, -81, -22, 15, -41, -5, -66, -11, 2, -19, 9, -78, 7, 0, -70, -45, -81, -28, 18, -60, -33, -64, 2, 9, -18, -51, -50, 2, 5, 19, -77, -56, 15, 11, 29, -65, -59, 10, 4, -5, -31, -43, -19, 11, -28, -69, -53, -6, -2, -9, -68, -74, 12, 11, -16, -16, -81, -3, 2, -43, -37, -60, -32, 1, -51, -29, -50, 0, 1, 0, -51, -44, -8, -14, -24, -66, -41, -32, -2, -10, -65, -77, -30, 7, -38, -79, -78, 3, 3, -34, -72, -43, 6, -1, -18, -80, -34, 7, 2, 13, -78, -55, 14, 13, 17, -47, -60, 11, 6, -3, -65, -28, 9, -3, 24, -34, -67, 0, 4, -15, 25, -85, -5, 13, -28, 13, -80, -1, 10, -66, 2, -42, -34, 13, -39, 10, -59, -43, 17, -33, 15, -80, -41, 23, -35, 19, -69, -46, 22, -61, 6, -68, -16, 12, -39, -6, -38, -16, 7, -16, -6, -59, -10, 15, -25, 19, -71, -26, 16, -49, 17, -68, 2, 8, -27, 21, -72, -3, 26, 1, 22, -78, -40, 24, -36, 25, -68, -38, 28, -5, 18, -80, -21, 28, -4, -10, -46, -22, 11, -20, 22, -73, -44, 29, -18, 23, -74, -51, 22, -56, 1, -81, -58, 25, -51, -13, -71, -18, 5, -10, -37, -45, -14, -1, -10, -43, -56, -30, -2, -36, -34, -57, -43, 1, -39, -41, -69, -38, 11, -18, -36, -53, -3, 6, -2, -5, -71, -25, 15, -40, -4, -61, -28, 12, -44, -8, -64, -19, 16, -8, -4, -72, -26, 19, -24, 18, -58, -6, 14, -25, -8, -49, -25, 3, -28, -3, -55, -8, 7, -28, -17, -58, -31, 3, -40, -12, -81, -47, 14, -52, -38, -71, -37, -5, -49, -43, -75, -51, 12, -46, -60, -83, -43, 19, -62, 53, -75, -11, 42, -27, 52, -83, -44, 44, 17, 63, -90, -48, 48, 25, 70, -80, -55, 70, -70, 69, -90, -83, 69, -26, 70, -90, -86, 70, -68, 69, -90, -74, 68, -7, 38, -45, -43, 35, -52, 39, -74, -62, 39, -61, 52, -83, -37, 41, -80, 53, -84, -41, 54, -56, 49, -34, -24, 46, -22, 43, -53, -47, 45, -32, 41, -39, -27, 40, -10, 43, -72, -36, 41, -26, 43, -55, -55, 44, -56, 49, -84, -49, 48, -47, 44, -84, -3, 41, -59, 30, -68, -15, 26, -6, 39, -62, -20, 38, -36, 31, -85, -23, 31, -56, 58, -78, -15, 61, 2, 45, -64, -45, 54, -18, 62, -82, -57, 57, -57, 58, -81, -13, 57, -79, 59, -87, -28, 58, -34, 44, -80, -59, 44, -72, 50, -65, -39, 52, -69, 44, -76, -29, 45, -41, 48, -41, -46, 51, -12, 31, -19, -31, 32, -51, 31, 19, -32, 40, -13, 19, 6, -56, 39, -40, 50, -49, -50, 51, -50, 47, -83, -57, 42, -59, 54, -33, -55, 56, 25, 49, -18, -53, 56, -25, 38, -55, -35, 38, -42, 45, -39, -37, 45, -26, 49, -60, -34, 50, 26, 53, -77, 4, 47, -50, -23, -70, -26, -4, -18, -9, -75, -45, 30, -43, 12, -80, -44, 32, -54, 6, -88, -51, 34, -57, 23, -81, -42, 22, -63, 38, -77, -72, 47, -34, 11, -67, -39, 27, -36, 34, -86, 5, 33, -18, -49, -81, -27, 11, -60, 2, -89, 10, 36, -25, -13, -65, -25, 14, -64, 42, -88, -35, 49, -17, 3, -86, -18, 36, -47, 41, -84, 17, 36, -20, -42, -50, -13, 0, -9, -17, -62, -22, -6, -34, -36, -43, -29, -2, -24, -42, -10, -1, -1, -1, -44, -51, -10, -4, -19, -51, -43, -5, -10, -13, -22, -57, -38, 1, -54, -46, -56, -39, -6, -43, -38, -51, -25, -1, -33, -44, -36, -23, -2, -19, -4, 1, -2, 2, 7, -4, -16, 2, -4, 0, -20, -42, -1, -3, -18, -1, -50, -6, 0, -14, -6, -20, -10, -1, -11, -26, -24, -26, 0, -5, -9, -7, -8, 0, 3, -9, 1, -2, -2, -1, 0, -1, 0, 0, 3, 0, -5, 0, 0, -2, -4, 13, 0, 0, 11, -17, 3, -4, 0, 8, -5, 4, 3, 0, 10, -3, -9, 2, 0, 3, 2, -29, -6, 5, 7, -8, -7, 1, -7, -2, 0, 8, 1, 0, 7, 2, -11, 3, 0, 14, -12, -5, 2, 0, 5, -3, -21, -1, 0, 4, 0, -21, 0, 0, -5, 14, -12, 1, -1, 1, 13, -25, 0, -1, -10, -49, 3, 10, -1, 9, -38, -26, 1, 2, -9, -6, 10, 6, 2, 12, -31, 12, 9, 0, 7, -17, -16, 1, -4, -2, -48, -40, -14, -5, -15, 2, -40, -5, -6, -21, -26, -29, -3, -6, -16, -38, -13, 3, 0, -2, -14, -34, 1, 2, -18, -30, -36, 6, 2, 4, -42, -14, -6, -1, 11, -17, 19, -2, 0, -12, -8, 0, 6, 0, -2, -3, 11, -1, 0, 10, -12, 6, 0, 0, 7, -19, 19, 8, 0, 11, -30, 27, 16, 0, 15, -21, 12, 9, 0, 13, -9, 20, 2, 0, 10, -13, 29, 12, 0, 14, -14, 14, -6, 0, 8, 0, 22, 9, 0, 19, -5, 26, 4, 0, 12, -1, 19, 5, 0, 12, -10, 7, 7, 0, 13, -22, -17, -18, -1, -18, -4, -3, -3, 0, 1, -1, -2, -1, 0, -8, -2, -1, 0, 0, -7, -2, 10, 0, 0, 6, -4, -1, -2, 0, 6, -19, -7, -18, 0, -5, -9, 7, -2, 0, -1, -5, -1, -4, 0, 7, 2, 6, 4, 0, 9, -9, -4, -7, 0, 2, -14, -6, -11, 0, 2, -1, -1, -1, 0, 0, -2, 2, -2, 0, 4, -5, -6, -5, 0, -4, -3, -3, -3, 0, 21, -10, -4, -7, 0, -7, -2, 10, 0, 0, 7, -8, -6, -6, 0, 1, -9, 5, 0, 0, 7, -2, 7, 3, 0, 8, 0, 6, 0, 0, 7, -6, 1, -6, 0, 1, -3, 11, 0, 0, 7, 1, 22, 5, 0, 18, -5, 10, -1, 0, 6, -7, 6, -6, 0, 13, 0, 5, 0, 0, 6, -1, 3, -1, 0, -2, -15, 1, 6, 0, 6, 2, 19, 9, 0, 16, 0, 11, 1, 0, 6, -3, 17, 1, 0, 10, -4, 29, 3, 0, 16, -16, 27, 6, 0, 20, -29, 21, 2, 0, 7, -24, 23, 9, 0, 9, -19, 24, 12, 0, 20, -31, 28, 16, 0, 19, -36, 19, 11, 0, 10, -40, 30, 15, 0, 14, -32, 24, 12, 0, 20, -38, 26, 10, 0, -2, -40, 21, 8, 0, 2, -30, -2, 6, 0, 1, -29, 20, 15, 0, 20, -44, 21, 15, 0, 2, -38, 8, 11, 0, 3, -41, -13, 3, 0, 2, -42, 25, 18, 0, 18, -16, -16, 8, 2, 12, -48, 27, 21, 0, 24, -57, 27, 26, 0, 31, -44, 8, 11, 0, 8, -47, -1, 12, 0, 2, -36, -13, 4, 0, 1, -34, -40, -5, -3, -13, -76, -23, 21, 10, 1, -62, 8, 26, 3, -7, -59, 17, 30, 9, 20, -64, 31, 40, 23, 24, -86, 42, 38, 8, 21, -68, 46, 32, 2, 35, -66, 44, 33, 5, 21, -69, 26, 30, 3, 5, -69, 6, 24, 7, 6, -72, 30, 33, 4, 13, -63, 21, 29, 3, 34, -42, 27, 18, 0, 18, -30, 19, 18, 0, 17, -43, 31, 22, 0, 14, -22, 15, 15, 0, 15, -29, 25, 14, 0, 13, -42, 32, 19, 0, 7, -42, 15, 16, 0, 0, -39, 34, 20, 1, 26, -45, 40, 25, 0, 14, -46, 30, 24, 1, 28, -52, 40, 31, 3, 38, -46, 12, 16, 1, 27, -45, 3, 21, 1, 6, -49, 22, 23, 2, 3, -48, 34, 28, 4, 26, -42, 31, 21, 0, 14, -47, 16, 15, 0, 6, -37, 25, 15, 0, 21, -48, 22, 24, 0, 32, -42, 19, 16, 0, 9, -41, 16, 18, 0, 22, -47, 3, 7, 0, 10, -42, 4, 14, 0, 14, -63, 10, 24, 0, 27, -48, -6, 10, 0, 6, -47, -23, 10, 0, -8, -58, 1, 12, 0, 21, -47, 40, 27, 0, 22, -48, 42, 25, 0, 15, -49, 39, 26, 0, 7, -49, 25, 24, 0, 3, -46, 23, 21, 0, 1, -39, 27, 22, 0, 9, -43, 36, 26, 1, 29, -40, 36, 23, 0, 20, -43, 44, 23, 0, 25, -46, 41, 24, 0, 8, -39, 7, 12, 0, 1, -39, 35, 16, 0, 24, -40, 32, 18, 0, 4, -43, 34, 19, 0, 15, -31, 28, 15, 0, 2, -37, 38, 23, 0, 19, -28, 21, 14, 0, 14, -45, 18, 18, 0, 14, -48, 45, 24, 0, 44, -53, 35, 25, 0, 22, -53, 42, 27, 2, -2, -58, 24, 25, 0, 16, -53, 45, 29, 1, 18, -52, 49, 29, 5, 32, -53, 37, 29, 2, 39, -46, 4, 19, 0, -3, -63, 14, 26, 2, 13, -51, -28, 19, 0, 3, -39, -14, 1, 0, 23, -51, -31, -12, 0, 0, -42, 6, 16, 1, 29, -52, 3, 17, 4, 27, -51, -12, 7, 0, 7, -47, -43, -14, 0, -14, -54, -26, 6, 4, 1, -60, 25, 21, 1, 22, -55, 7, 21, 0, 26, -53, 5, 13, 1, 13, -55, -6, 16, 2, 15, -61, 31, 23, 1, 26, -51, -17, 5, -1, 20, -51, -38, -9, -3, -7, -59, -28, 8, 2, -5, -39, -55, 11, 1, -21, -72, -35, 26, 15, 0, -53, -20, 26, 13, 30, -63, 32, 28, 11, 30, -58, 14, 28, 5, 20, -72, 0, 18, 2, 22, -61, 7, 24, 8, 13, -68, -38, 18, 5, -1, -88, 44, 37, 13, 36, -83, 1, 37, 17, 25, -70, 10, 29, 16, 11, -50, -51, -6, -2, -17, -25, -16, 3, 2, 7, -33, -41, -10, 3, -16, -45, 31, 24, 0, 24, -40, -7, 14, 0, 3, -9, -8, 2, 0, -2, -54, -9, 16, 0, 28, -58, 6, 15, 0, 35, -53, -16, 8, 0, 10, -53, -27, -11, -2, -23, -41, -21, 1, 0, 4, -68, 19, 33, 9, 25, -69, -20, 18, 4, 24, -67, -64, 9, -1, -24, -51, -33, -10, 0, -12, -23, -62, -4, -1, -36, -46, -16, 13, -1, 9, -39, -35, -2, 2, -4, -70, 11, 11, 4, 27, -73, 35, 28, 3, 28, -73, -8, 25, 0, 27, -70, -14, 19, 6, 3, -64, 23, 26, 0, 25, -67, -34, 21, 1, -3, -70, -51, -4, 3, -14, -83, -64, 17, 12, 4, -42, -74, 18, 8, -36, -87, -5, 23, 10, 11, -84, -56, 22, 12, -10, -80, 10, 26, 1, 21, -88, -17, 32, 4, 15, -76, -37, -4, 5, -3, -83, -30, 24, 5, 4, -85, 18, 28, 0, 34, -76, -2, 10, 1, 18, -86, -28, 28, 2, 14, -90, 2, 36, 3, 25, -85, 10, 34, 17, 16, -89, 18, 31, 16, 34, -76, -18, 19, -2, 31, -52, -16, 0, 1, 17, -60, -44, -12, -5, -26, -54, -58, -37, 2, -30, -66, -23, 15, 0, 22, -69, -34, -4, 0, 3, -67, -53, -17, 3, -16, -77, -35, 24, 3, 26, -64, -23, 0, -14, 3, -60, -38, -6, -2, -14, -48, -54, 4, 0, -41, -72, -61, 4, -2, -19, 54, -88, 16, 48, -19, 30, -73, -15, 39, -6, 17, -49, -8, 8, -17, -13, 2, 2, -7, -3, 9, -23, 5, 7, 5, 10, -65, -1, 18, -20, 31, -43, -20, 14, -6, 23, -74, -26, 10, -32, 31, -72, -29, 33, -57, 23, -39, -34, 23, -57, 20, -12, -46, 27, -45, 20, -3, -29, 22, -18, 19, -56, -14, 23, -25, -1, -20, -15, 8, -1, 15, -48, -20, 12, -7, 29, -71, -37, 23, -54, 25, -67, -31, 23, -22, 17, -30, -24, 24, -17, 28, -55, -44, 32, -45, 36, -62, -30, 36, -17, 35, -30, -46, 36, -36, 22, -57, -61, 31, -65, 42, -79, -39, 38, -33, 45, -57, -25, 25, -26, 45, -29, -17, 55, -55, 35, -77, 0, 28, -36, 38, -82, -3, 34, -13, 52, -81, -31, 42, 12, 34, -85, -47, 34, -68, 49, -77, -52, 50, -62, 45, -84, -58, 48, -70, 46, -64, -47, 48, -21, 42, -79, -46, 42, -58, 39, -50, -61, 40, -62, 47, -74, -37, 45, -16, 39, -79, -52, 36, -53, 36, -64, -48, 38, -26, 46, -48, -44, 45, -22, 49, -6, -62, 51, -16, 46, -39, -59, 47, -36, 50, -69, -57, 50, -71, 50, -67, -45, 51, -23, 43, -13, -22, 44, -10, 45, -46, -36, 51, -4, 70, -90, -82, 70, -4, 65, -90, -30, 64, -41, 70, -77, -51, 70, -69, 70, -90, -72, 70, -80, 70, -90, -90, 70, -47, 57, -64, -44, 60, -54, 62, -79, -31, 63, 1, 56, -22, -73, 56, 16, 61, -70, -22, 51, -38, 54, -73, -21, 57, -84, 8, -58, -14, 9, -5, -2, -33, 3, 3, -7, 1, -36, 4, -2, -4, -8, 0, 7, -1, 8, 9, -23, 8, 7, -9, -17, 6, 4, -2, 1, -18, 20, 12, -3, 11, -9, 3, 2, 1, 4, 7, -14, 3, 6, 0, -5, 4, 2, -2, 0, -12, 13, 6, 0, 10, -4, -9, 1, 3, 10, -4, -26, -11, 0, 1, -1, -26, -9, 1, -8, 15, -62, -9, 3, -26, 9, -53, 3, 9, 4, -8, -41, -3, 4, -15, -2, -39, -29, 6, -34, -1, -58, -41, 12, -46, -8, -57, -44, 6, -48, 4, -53, -14, 7, -10, 0, -15, -13, 1, -37, -32, 6, 4, -6, 6, -40, 18, 16, -11, 10, -11, -13, -4, 3, 3, -25, -41, -8, 3, -10, 8, -60, -1, 15, -22, 7, -38, -10, 15, -21, 7, -46, -1, 14, 9, -14, -31, -5, 6, 3, -16, -7, 9, 3, 14, 20, -52, -13, 12, -28, 29, -74, -4, 24, -45, -21, -57, -36, 6, -23, -8, -38, -7, 0, -8, 0, -65, -22, -7, -25, 23, -81, -23, 24, -1, 24, -50, -9, 23, 6, 11, -72, -20, -11, -40, 12, -71, -45, 20, -34, -21, -73, -49, 20, -48, 26, -77, -37, 31, -40, 25, -74, -15, 21, -3, -19, -67, -37, 16, -31, -17, -49, -39, 12, -38, -1, -76, -14, 10, -25, 16, -75, -31, 28, -35, 30, -76, -23, 30, -49, 38, -76, -35, 38, -57, 22, -87, -55, 29, -59, 28, -79, -62, 37, -59, -2, -75, -51, 28, -32, -11, -75, -39, 16, -47, -10, -72, -22, 26, -38, -16, -78, -48, 17, -51, 13, -43, -28, 7, -31, 28, -80, -13, 22, -28, 44, -83, -18, 36, -63, 47, -86, 8, 42, -19, -45, -48, -17, 0, -9, -20, -41, -20, 2, -6, -37, -59, -29, -4, -28, -4, -51, -14, 3, -33, -22, -63, -26, 13, -23, -46, -76, -9, 13, -11, -39, -48, -14, 5, -14, -69, -70, -18, -11, -33, -56, -53, -33, 0, -39, -37, -63, -24, 8, -21, -45, -64, -32, 9, -23, -38, -52, -4, 11, -2, -78, -68, -47, 7, -29, -67, -70, -18, -6, -32, -35, -60, -41, -4, -48, -57, -68, -50, -11, -45, -41, -77, -51, 10, -63, 4, -33, -13, 6, -31, 1, -50, -11, 4, -16, -30, -25, 2, -4, -2, -25, -58, -16, 8, -12, -32, -49, -8, 5, 16, -37, -60, -2, 10, 31, -35, -38, 0, 2, -2, -38, -8, 7, -4, 13, -31, -46, -7, 7, -12, -40, -4, 8, -6, 10, -43, 30, 25, -10, 13, -50, -54, -8, 1, -8, -20, -61, -24, 4, -39, -44, -62, -8, 5, -27, -48, -45, 6, -4, 7, -34, -62, -32, 1, -42, -23, -69, -16, 10, -41, 5, -81, 11, 8, -28, -29, -50, -14, 5, -25, -39, -58, 6, 5, -1, -55, 6, 22, -2, 17, -57, -41, 2, -12, 2, -31, -78, -1, 9, 4, -19, -77, -3, 18, -35, -29, -70, -31, 2, -41, 18, -69, 3, 11, -2, 7, -46, -2, 13, -25, 10, -76, -22, 17, -53, -4, -83, -7, 2, -8, -23, -63, -40, 2, -28, -4, -83, 2, 3, -39, -1, -90, -5, 36, -48, 33, -82, -1, 46, -18, -40, -65, 6, -6, -39, -45, -87, -36, 19, -78, -27, -88, -31, 26, -37, 2, -85, -18, 16, -53, 42, -87, -4, 32, -27, 41, -83, -37, 36, -40, 43, -86, 6, 29, -27, -60, -10, 7, -9, 3, -64, -44, 8, -4, 15, -42, -29, 3, 1, 2, -70, -40, 6, -11, -13, -52, -52, -13, -5, -28, -63, -75, 5, 6, 20, -71, -61, 14, -4, -8, -42, -60, 4, 4, -1, -50, -68, -2, 3, -31, -64, -57, -9, -9, -23, -1, -74, -8, 3, -54, -81, -44, 17, 16, 6, -70, -59, 1, 4, -5, -73, 2, 17, 3, 5, -74, -37, 11, 0, 5, 7, -69, -27, 5, -52, -16, 13, -3, 0, -12, -14, 8, -9, 0, 8, -15, 19, -1, 0, 14, -13, 25, 3, 0, 9, -2, 17, 2, 0, 6, -19, 22, 8, 0, 10, -4, 23, 0, 0, 16, -2, 22, 4, 0, 14, -18, 20, 7, 0, 17, -1, 20, 9, 0, 13, -5, 19, 10, 0, 16, -11, 30, 14, 0, 19, -18, -25, -1, 0, 0, -26, 1, 7, 0, 5, -11, 15, 6, 0, 8, -29, -1, 11, 0, 5, -37, 20, 20, 0, 16, -41, 5, 11, 0, -5, -36, 33, 13, 0, 27, -24, 30, 19, 0, 25, -36, 26, 21, 0, 15, -39, 31, 16, 0, 19, -32, 26, 14, 0, 12, -36, 11, 13, 0, 9, -41, 38, 20, 0, 15, -42, 32, 11, 0, 13, -16, 12, 5, 0, 3, -28, 29, 7, 0, 6, -24, 19, 7, 0, 15, -32, 29, 15, 0, 15, -34, 28, 12, 0, 15, -36, 14, 12, 0, 12, -35, 32, 17, 0, 25, -32, 18, 13, 0, 16, -24, 29, 18, 0, 16, -37, 25, 17, 0, 6, -40, 10, 11, 0, 5, -44, 21, 13, 0, 1, -37, 29, 18, 0, 13, -42, 28, 21, 0, 18, -43, 25, 18, 0, 16, -42, 36, 19, 0, 20, -42, 32, 18, 0, -5, -40, 11, 12, 0, 13, -28, -9, -2, 0, -2, 1, 15, 2, 0, 9, -6, 17, -3, 0, 9, -4, -2, -1, 0, -1, -6, 23, 5, 0, 14, -34, 15, 12, 0, 6, -20, -14, -19, 0, 2, -7, -4, -6, 0, 0, -23, -11, -18, 0, -8, -14, -2, -9, 0, 5, 1, 8, 2, 0, 23, -5, -3, -4, 0, -4, -1, 0, 0, 0, -1, 0, 0, 0, 0, -10, -7, -5, -7, 0, -2, -2, 1, -1, 0, -1, -1, 7, -1, 0, 6, -7, -3, -3, 0, -6, -8, 9, -4, 0, 11, -1, 10, 0, 0, 15, -2, 4, 1, 0, 5, -13, 6, -9, 0, 1, -6, 5, 0, 0, 4, -4, 8, -3, 0, 4, -1, -2, -1, 0, 0, 0, 4, 0, 0, 2, 2, 16, 4, 0, 15, -2, 9, -2, 0, 9, -3, 1, 0, 0, 10, -15, -1, -13, 0, 5, -5, 3, -4, 0, -10, -3, 9, 4, -3, -1, -7, 19, 5, 0, 15, -27, 0, 3, 0, -1, -14, -13, -14, 0, 2, -6, 2, -2, 0, 0, -2, -2, -2, 0, 2, -2, -1, -2, 0, 8, -10, 13, 4, 0, 11, -11, -27, -1, 0, -3, -9, -5, -7, 0, 2, -1, 3, 1, 0, 0, -6, -34, -1, -3, -4, -11, 5, 1, 2, 5, -7, -37, -14, 0, -21, -50, 26, 21, 0, 16, -47, 21, 20, 0, -9, -48, 14, 16, 0, 20, -51, -6, 16, 0, 2, -51, 21, 22, 0, 19, -45, 42, 22, 0, 21, -39, 17, 17, 0, 24, -42, 33, 22, 0, 25, -41, 12, 9, 0, 4, -52, 29, 17, 0, 21, -47, 23, 16, 0, 20, -45, 13, 17, 0, 5, -52, 3, 20, 0, 20, -45, 11, 14, 0, 8, -42, 27, 21, 0, 30, -43, 30, 19, 0, 21, -49, 29, 23, 0, 7, -48, 37, 26, 0, 20, -52, 24, 35, 11, 26, -59, 44, 31, 8, 39, -60, 0, 21, 9, 21, -50, 38, 24, 11, 13, -47, 22, 24, 2, 9, -44, 29, 20, 2, 30, -47, 2, 21, 1, 6, -52, 27, 23, 5, 15, -51, 36, 34, 2, 35, -47, -23, -3, 0, -10, -51, -15, 0, 1, 6, -47, 16, 14, 0, 23, -72, -3, 22, 8, 28, -66, 29, 26, 0, 34, -66, 6, 19, 0, 16, -73, 30, 33, 11, 17, -84, 41, 31, 4, 51, -61, 20, 21, 1, 4, -57, -3, 8, 1, 3, -78, 36, 35, 14, 22, -68, 18, 28, 7, 25, -58, -3, 17, 1, 14, -59, 14, 16, 1, 21, -55, -11, 5, -1, -11, -52, -30, 19, 2, -4, -65, 6, 24, 1, 20, -68, -9, 20, 6, 16, -56, -41, -4, 2, -17, -66, -28, 17, 6, -1, -44, 34, 19, 0, 25, -46, 39, 28, 0, 38, -47, 42, 26, 1, -2, -52, 38, 26, 5, 6, -51, 36, 27, 1, 8, -50, 23, 26, 3, 14, -48, 47, 23, 0, 23, -46, 43, 24, 0, 10, -43, 29, 24, 0, 17, -39, 34, 27, 0, 27, -40, 26, 25, 0, 8, -45, 38, 29, 4, 31, -47, 42, 28, 2, 22, -55, 44, 32, 2, 36, -59, 36, 31, 0, 7, -62, 38, 30, 0, 17, -59, 34, 27, 0, 34, -65, 38, 34, 21, 27, -77, 42, 35, 4, 35, -77, 26, 25, 1, 26, -72, 35, 31, 6, 13, -83, 3, 29, 15, 6, -80, -22, 21, 10, -7, -85, 29, 33, 1, 21, -90, 24, 36, 4, 41, -86, -21, 14, 0, 17, -83, 9, 24, 2, 17, -64, -32, 20, 0, -6, -72, -14, 23, 0, -4, -82, -28, 28, 10, 4, -83, -60, 25, 9, 3, -78, -3, 32, 8, 17, -31, -32, -13, 0, -36, -54, -16, 16, 4, 11, -53, -39, 7, -3, 6, -46, -16, 7, 0, 15, -65, 0, 15, 0, 34, -56, -8, 13, 0, 34, -55, -28, 11, 2, 13, -64, 11, 19, -2, 29, -47, -8, 11, 0, 4, -80, 21, 25, 0, 42, -63, -15, 24, 3, 30, -52, -32, 7, 2, 4, -56, -11, 22, -2, 23, -46, -28, -16, -1, -16, -26, -62, -10, -3, -12, -35, -45, -13, 1, -6, -67, -33, 14, -1, 30, -51, -34, 0, 0, 5, -8, -47, -8, 2, -23, -39, -46, -14, 4, -25, -56, -28, 12, 2, 17, -40, -20, -2, -1, -3, -30, -44, -22, 1, -29, -47, -50, -15, 1, -27, -54, -19, 0, 1, 4, -39, -17, 6, 0, 13, -38, -33, -6, 0, 15, -52, -4, 10, -1, 21, -16, -17, 5, -2, 8, -10, -43, -5, 5, 3, -35, -45, -6, 4, -5, 8, -38, -14, 4, -4, -31, -19, 9, 4, 10, -33, 6, 12, -4, 16, -13, -54, -20, 7, -36, -15, -68, -21, 10, -40, -43, -4, 18, -5, 19, -36, -32, -16, -7, -15, -23, -31, -10, -3, 9, -19, -43, 1, -3, -17, -17, -25, -8, -1, -5, -29, -9, 11, 1, 7, -18, -1, 6, -2, -3, -45, -3, 5, 1, 18, -42, 4, 9, -5, 9, -52, 16, 24, -2, 25, -41, 33, 23, 0, 22, -44, 28, 24, -1, 8, -32, -28, -7, 1, -7, -40, 1, 6, -9, 8, -51, -55, -15, 4, -20, -52, -49, -12, -2, 2, -64, -66, 7, 0, -30, -68, -47, 9, 3, -4, -77, -23, 1, 0, -22, -76, -61, 6, 2, -7, -60, -45, -6, -12, -6, -52, -58, -25, -13, -34, -29, -81, 7, 6, -48, -37, -63, 0, 1, -5, -66, -32, -8, 6, 12, -78, -30, 12, 1, 16, -82, -10, 28, -2, 28, -75, -28, 19, 3, 8, -73, -57, 11, 1, -1, -81, -44, 19, 6, -9, -84, -21, 16, -6, 10, -66, -55, 2, 0, -24, -79, 11, 26, 5, 30, -74, -11, 11, 0, 15, -74, -28, 3, 2, 3, -57, -16, 3, -4, 1, -50, -58, -7, -15, -17, -58, -44, 14, -9, 2, -51, -78, -6, -3, -11, -30, -56, -3, -3, -20, -45, -69, -25, 2, -30, -50, -46, -38, -13, -28, -54, -59, -14, -1, -14, -51, -58, -10, -2, -41, -46, -56, -28, 2, -35, -45, -56, -26, 2, -45, -46, -44, -8, 0, -18, -74, -56, -4, 5, 30, -62, -30, -13, -1, -9, 10, -70, -29, 2, -18, -21, -58, -5, -2, -27, 33, -89, 6, 4, -72, -16, -34, -7, -2, -15, -35, -37, -8, 0, -26, -46, -36, -9, -7, -12, -46, -16, 2, -1, -3, -28, -21, -13, -4, -11, -17, -6, 8, -7, -1, -23, -50, -7, -5, -21, -34, -46, -7, -5, -43, 13, -5, -2, 2, 14, -4, -4, 1, -1, 7, 10, -36, 0, -1, -1, 14, -16, -2, -3, 2, -11, -9, 6, -4, 9, -2, -26, 1, 0, -3, 6, 3, 9, 0, 13, -7, -7, 2, 0, 2, -1, 5, 0, 1, 4, -14, -22, 1, -1, -6, -1, -4, 0, 0, 0, -9, 5, 3, 0, 2, -1, 2, 2, -1, 11, -7, 14, 2, 0, 7, 5, -40, 3, 5, -4, 4, -10, 1, -3, -8, 9, -20, 1, 2, 1, -4, -46, -1, 3, -3, -26, -30, 2, -1, -4, -35, -14, 2, 0, 20, -23, -23, -1, -9, -5, -11, -58, -4, -7, -26, -5, -44, 5, -5, -13, -16, -19, -3, -1, -10, 7, -54, -5, 2, -12, -19, -45, -22, -8, -14, -25, 5, 12, -4, 10, -34, -52, -24, 0, -12, -28, -68, -23, -1, -32, -26, -56, -38, 5, -46, -24, -41, -4, 4, 2, 15, -48, -5, 21, -31, -69, -39, 22, 18, 9, -82, 20, 44, 25, 29, -82, -10, 38, 23, 7, 3, -57, -16, 12, -21, 10, -46, -2, 16, -13, -7, -4, 8, 3, 8, 10, -43, 2, 11, -3, -28, 14, 7, -6, 5, -7, -13, 1, 5, 4, -17, -26, -18, -1, -24, -14, 4, 3, 1, 5, -5, -8, -3, -3, -7, -25, 12, 10, -5, 13, -8, 22, 5, -2, 13, -9, 9, 6, -3, -6, -32, 26, 13, -4, 14, -23, -14, 9, -3, 4, -3, -45, -15, 9, -48, 31, -74, -12, 20, -2, -13, -33, -6, 3, 7, 6, -32, -37, 12, -39, 12, -56, -8, 14, 4, 26, -65, -12, 9, -27, 24, -77, -12, 21, -32, 1, -35, -16, 7, -10, 14, -58, -45, 24, -53, 4, -60, -34, 13, -26, 13, -53, -26, 9, -38, 12, -49, -15, 17, -8, 27, -76, -13, 25, -13, 6, -60, -9, 7, -13, 28, -57, -23, 19, -46, 9, -39, -40, 14, -48, 22, -76, -47, 25, -57, 2, -63, -45, 13, -42, 19, -66, -43, 19, -20, -28, -64, -22, -3, -26, -19, -67, -36, 12, -37, 11, -73, -17, 16, -36, -18, -67, -40, 14, -40, 12, -47, -35, 11, -43, -22, -62, -26, 10, -43, 4, -65, -19, 10, -19, -10, -66, -21, 13, -20, -30, -64, -41, -2, -19, -54, -62, -19, 2, -29, -53, -75, -47, 16, -28, -5, -69, -46, 9, -51, -20, -58, -35, 12, -30, -46, -63, -43, 4, -44, -34, -59, -10, 16, 8, -26, -25, 1, 0, -4, -35, -49, -24, -7, -33, -24, -27, -6, 4, 0, 18, -78, -25, 20, -40, 2, -63, 2, 18, -17, -26, -62, -16, 1, -23, 15, -76, -20, 5, -46, -29, -67, -18, 4, -30, -2, -84, -2, 16, -20, 23, -76, -20, 9, -59, -48, -59, 3, 6, -12, -44, -19, 10, -2, -17, -32, -40, -17, 6, -8, -38, -48, -23, -7, -32, -44, -58, -42, -2, -29, -63, -50, -19, 8, -12, -74, -74, -8, 1, -23, -37, -69, -2, 9, -30, -80, -81, -38, 9, -65, -76, -55, -29, 1, -22, -47, -75, 5, 8, 12, -44, -56, -4, -13, -22, -54, -43, -2, 10, 6, -71, -48, 6, -5, 13, -65, -18, 21, 6, 20, 15, -80, -2, 16, -67, -24, -54, 2, 3, -11, 48, -59, -12, 50, -67, 43, -71, -21, 39, -27, 55, -85, -32, 59, -74, 56, -73, -44, 56, -73, 45, -49, -51, 48, -71, 48, -88, -52, 48, -61, 44, -70, -48, 45, -28, 48, -25, -60, 54, -33, 51, -68, -48, 44, -52, 43, -81, -37, 38, -38, 52, -59, -51, 52, -61, 57, -68, -28, 59, 5, 35, -71, -29, 34, -4, 50, -72, -48, 50, -22, 45, -86, -57, 44, -52, 45, -77, -54, 48, -63, 48, -37, -51, 50, -12, 47, -74, -9, 38, -3, 38, -63, -48, 41, -23, 37, -51, -50, 38, -52, 37, -83, -48, 35, -62, 50, -26, -66, 51, -19, 6, -14, -26, 27, -19, 34, 16, -32, 43, -9, 33, -18, -15, 31, -25, 33, -62, -50, 29, -46, 25, -12, -53, 37, -40, 37, -69, -52, 36, -53, 50, -89, 2, 36, -22, 34, -70, 9, 34, -37, 58, -90, -11, 49, -46, 41, -60, 0, 39, -16, 31, -72, -17, 29, -1, 28, -61, -22, 28, -18, 7, -64, -13, 17, -32, 29, -39, -33, 20, -47, 41, -90, -46, 27, -80, 44, -83, -29, 45, -45, 37, -67, -25, 39, -23, 66, -90, -77, 64, -28, 55, -85, -47, 55, 32, 53, -74, -15, 47, 7, 61, -71, -29, 60, -33, 50, -68, -5, 44, -24, 67, -90, -23, 65, -76, 57, -90, -63, 64, -69, 67, -90, -90, 68, -45, 70, -90, -81, 70, -15, 66, -77, -54, 66, 16, -68, -72, 18, 7, -15, -54, -76, -3, 3, -45, -6, -83, -28, 23, -19, 12, -75, -33, 16, -49, -38, -71, -14, 1, -36, -44, -76, -54, 7, -46, -26, -75, -49, 26, -67, -13, -83, -42, 30, -28, 11, -80, -22, 25, -5, 29, -90, 7, 40, -46, 36, -84, 17, 34, -26, 52, -86, -12, 53, -22, 23, -66, -41, 33, -22, 3, -71, -39, 27, -53, 22, -78, -19, 31, -16, 35, -74, 1, 31, -4, 24, -71, -26, 28, -56, 30, -80, -56, 34, -49, 31, -90, -60, 36, -63, -19, -74, -47, 32, -68, 33, -74, -46, 37, -4, 6, -82, -5, 34, -50, -43, -74, -23, 18, -32, -9, -33, -29, 2, -33, -16, -25, -3, 2, 5, 12, -55, -1, 16, -30, 10, -52, -16, 18, -45, -21, -32, -2, 6, 2, 11, -46, -3, 2, -9, 5, -31, -6, 7, -8, 8, -31, 3, 8, 6, 20, -62, 5, 13, 4, -8, -3, 4, 0, -1, -11, -8, 1, 1, 1, 9, -39, -2, 7, -1, -2, -2, -18, 11, -15, -17, -41, -14, 2, -20, -31, -13, 3, -3, -2, 9, -45, -14, 6, -22, 1, -7, -14, 11, 20, -23, 11, 9, -5, 8, -18, -7, 4, -1, -1, 9, -34, -24, 10, -32, 8, -62, -15, 15, -11, -5, -61, -35, 8, -30, 15, -58, -45, 24, -52, 22, -80, -53, 25, -51, 24, -79, -39, 27, -31, -4, -58, -24, 21, -28, 24, -33, -35, 15, -39, 28, -77, -35, 27, -27, 19, -69, -8, 22, -1, 13, -67, -35, 17, -12, -17, -53, -40, 12, -34, -28, -41, -23, -1, -29, -33, -57, -29, -1, -35, -42, -53, -22, 2, -7, -37, -61, -29, 6, -24, -30, -56, -7, -4, -6, -7, -73, -14, 8, -3, -23, -54, -30, 15, -21, 7, -63, -21, 18, -45, -49, -45, -22, -6, -14, -46, -50, 0, 6, 2, -19, -68, -17, 8, -16, -57, -61, -18, 11, -34, -8, -65, -45, 6, -48, 3, -45, -38, 8, -39, -6, -81, -50, 20, -48, 1, -70, -32, 17, -25, -23, -56, -30, 6, -48, -47, -65, -48, 1, -44, -40, -45, -6, -1, -19, -14, -42, -2, 3, -19, -37, -41, -19, -3, -31, -53, -72, -43, 0, -37, -59, -65, -49, -12, -53, -42, -75, -51, 10, -56, -46, -63, -45, 1, -49, -10, -74, -30, 5, -55, 37, -77, -24, 34, -8, 32, -78, -3, 27, -39, 39, -79, 6, 34, -8, 37, -76, 14, 31, -46, 15, -38, -30, 31, -27, 13, -75, -1, 24, -26, 28, -61, -24, 26, -19, 27, -76, -37, 31, -24, 32, -72, -53, 33, -73, 31, -85, -49, 33, -48, 42, -82, -40, 39, -50, 40, -81, -64, 44, -65, 44, -84, -62, 45, -52, 44, -67, -50, 47, -78, 34, -32, -53, 32, -45, 25, -2, -44, 34, -44, 32, -57, -49, 33, -55, 43, -86, -50, 45, -36, 34, -86, -42, 34, -52, 21, -33, -19, 28, -10, 36, -60, -35, 38, -15, 31, -79, -25, 22, -12, 33, -63, -50, 35, -46, 38, -37, -39, 39, -41, 36, -20, -32, 39, -24, 48, -67, -43, 46, 11, 10, -68, -33, 28, -28, -13, -75, -44, 31, -46, 51, -55, -48, 53, -27, 56, -19, -46, 58, -32, 54, -71, -49, 54, -28, 55, -89, -49, 56, -68, 53, -48, -47, 53, -50, 54, -52, -33, 54, -12, 54, -81, -46, 56, -73, 56, -79, -48, 57, -43, 55, -53, -26, 57, -18, 52, -2, -55, 56, -41, 57, -56, -33, 58, 0, 46, -4, -49, 56, 32, 59, -90, -57, 37, -18, 49, -84, -30, 52, -1, 54, -82, 10, 53, -18, 67, -89, -67, 65, -11, 70, -87, -55, 70, -59, 70, -90, -90, 70, -38, 10, -73, -18, 3, -41, -65, -75, -5, -7, -21, -11, -83, -28, 24, -41, -49, -74, -36, 23, -57, 15, -85, -25, 32, -58, -20, -77, -37, 6, -46, 30, -89, -13, 38, -10, 17, -85, -18, 34, -72, -7, 10, 0, 0, 6, -28, -16, -28, 0, 0, -22, -14, -21, 0, -2, -6, 1, -3, 0, 2, -9, -2, -4, 0, -2, -10, -4, -7, 0, -5, -8, 1, 1, 2, 3, -2, -30, -2, 0, -2, -9, 11, 0, 0, 13, 0, 1, 2, 0, 3, -1, -16, 2, 0, 5, -2, 3, 1, 0, 4, 0, 0, 0, 0, 4, -1, -9, 1, 0, -8, -3, -15, 2, 0, -15, 7, -16, 4, 2, 18, -7, -5, 8, 2, 17, 0, 2, 1, 0, 1, -2, 5, 4, 0, 14, -26, 18, 8, -2, 16, -20, -36, 1, 13, -30, -5, -1, 0, 0, 3, -4, -34, -2, -1, -8, -2, -13, -1, -6, -4, -36, -15, 2, 0, 0, -32, -18, 0, -2, 11, -44, 0, 3, -2, 18, -20, -24, -10, -3, -22, 4, -7, 3, 0, -7, -3, -36, -2, 0, -7, 3, -62, -14, 7, -19, 16, -50, 1, 1, -13, 24, -67, 0, 12, -11, 16, -36, 3, 3, 7, 3, -29, 1, 1, 7, -5, -11, 2, -1, -4, 4, -25, -6, 0, 12, -14, -32, -10, 5, -9, -11, 2, 0, -1, 13, -5, 8, 2, 2, 12, 3, -31, -3, 4, -4, -19, -1, 2, -3, 1, -6, -23, 0, -1, -2, -18, -42, -3, -2, -15, -6, -26, -21, -9, -14, -15, -46, -10, -2, -28, -4, -24, -17, 5, -28, -12, -34, -10, 6, -6, -27, -9, 5, -5, 1, -53, -34, 6, 1, 16, -39, -46, -21, 5, -14, -34, 16, 15, -12, 6, -23, -15, 5, -5, -1, -47, -34, -1, 2, 0, -35, -16, 0, -2, 0, -46, -32, -2, -1, -19, -37, -24, 2, 0, -16, -42, 5, 13, -1, 17, -47, -20, 3, 0, -1, -47, -21, 13, 0, 19, -58, 0, 20, -11, 22, -51, -37, -3, 1, 18, 7, -41, -15, 2, -28, 33, -57, -9, 33, -52, 39, -78, -9, 35, 1, 40, -75, -42, 40, -21, -27, -51, -22, 0, -39, -13, -24, -6, 2, -13, -11, -66, -16, 9, -17, -36, -63, -9, -3, 1, -52, -31, -12, -2, 17, -30, -49, -6, -1, -13, -1, -41, -13, 9, -8, -22, -48, -25, 0, -45, 25, -82, -8, 9, -34, -25, -55, -18, 0, -11, -64, -53, 8, 4, 15, -51, -35, -4, -4, -5, -55, -46, -22, -4, -22, -48, -58, -20, -7, -37, -57, -53, -8, -11, -21, -41, -66, -18, 2, -13, -57, -49, 4, -4, -24, -9, -76, 8, 7, -38, -36, -67, -4, 3, -25, -69, -21, 9, -4, -3, -64, -37, -7, -7, 2, -71, -55, 5, 0, -3, -45, -27, -4, -4, 0, -69, -11, 6, 4, 14, -66, -54, -10, 4, -9, -13, -63, -27, -4, -56, -60, -31, 3, 0, 6, -65, -49, -19, -9, -19, -60, -44, 8, -13, -16, -46, -48, -31, -1, -26, -53, -31, -7, -7, -15, -52, -55, -28, -2, -35, -47, -70, -44, -10, -56, 32, -69, -10, 30, -37, 7, -41, -25, 15, -11, 41, -84, -35, 33, -28, 41, -85, -16, 34, -60, -31, -35, -14, -16, -20, 10, -62, -15, 9, -15, 5, -51, -14, 6, -29, -27, -63, -22, 22, -29, 37, -79, -7, 25, -58, 55, -82, -7, 50, -32, 68, -90, -78, 65, -41, -12, -36, -12, -5, -22, 0, -80, -5, 18, -13, -2, -74, -17, 8, -44, 31, -83, -13, 19, -24, -68, -59, -5, 7, 8, -41, -82, -3, 9, -8, -46, -81, 9, 9, -34, -68, -47, 24, -9, 15, -1, -81, -9, 28, -27, -47, -64, -5, 7, -20, -35, -64, -16, 9, -28, 11, -83, -1, 10, -74, -11, -10, -9, 0, -10, -22, -18, -20, 0, -22, -3, 4, 2, 0, 1, -1, 1, 0, 0, -13, -1, -2, -1, 0, 3, -1, 1, -1, 0, 16, -13, -1, -10, 0, 15, -1, -1, -1, 0, 3, -15, -5, -11, 0, 6, 3, 16, 4, 0, 17, -5, 9, 2, 0, 8, -8, -1, -1, 0, 0, -15, -6, -13, 0, 11, -8, 1, -3, 0, -5, 0, 6, 1, 0, 6, -2, 9, -1, 0, 4, -5, -5, -5, 0, -4, -1, 2, -1, 0, 6, -3, -5, -3, 0, -2, 0, 0, 0, 0, 0, -3, 4, 0, 0, 3, 0, 14, 2, 0, 15, -6, 10, -2, 0, 13, 0, 15, 1, 0, 11, -2, 6, 0, 0, 1, 1, -27, -9, 6, -18, -36, 9, 14, 1, 6, -35, 33, 20, 0, -6, -37, 27, 14, 0, 12, -35, -3, 10, 2, 19, -13, 15, -5, 0, 6, -9, 0, 0, 0, 1, -3, 19, 1, 0, -1, -6, 16, 2, 0, 14, -17, 21, 3, 0, 14, -2, 18, 2, 0, 8, -12, 21, 4, 0, 8, -6, 19, 1, 0, 9, -18, 21, 3, 0, 18, -4, 25, 2, 0, 17, -8, 30, 9, 0, 17, -28, 29, 9, 0, 18, -13, 24, 5, 0, 15, -30, 31, 14, 0, 18, -22, 20, 5, 0, 7, -12, 15, 9, 0, 11, -30, 18, 9, 0, 8, -21, 3, 5, 0, 4, -13, -18, -3, 0, -2, -32, -20, 6, 0, -4, -31, 6, 11, -3, 9, -27, -19, -6, 0, -8, -33, -12, 14, 4, -1, -12, -28, 3, 1, -9, -9, -54, -25, 7, -16, -46, 42, 23, 0, -4, -46, 33, 21, 0, 3, -46, 46, 19, 0, 26, -43, 29, 22, 0, 16, -46, 42, 24, 0, 32, -48, 38, 24, 0, 22, -37, 33, 21, 0, 26, -43, 34, 25, 0, 27, -42, 31, 25, 0, 4, -46, 34, 24, 1, 20, -44, 36, 24, 1, 19, -41, 25, 21, 0, 21, -45, 27, 20, 3, 16, -47, 7, 25, 2, 1, -51, 47, 26, 0, 19, -48, 41, 36, 8, 33, -51, 24, 25, 1, 13, -48, -8, 21, 3, 3, -47, 1, 22, 2, 13, -39, 7, 15, 0, 1, -37, 19, 15, 0, 15, -44, -16, 2, 0, -2, -43, 1, 9, 0, 13, -35, 30, 17, 0, 24, -33, 32, 19, 0, 13, -29, 30, 15, 0, 19, -16, 20, 13, 0, 11, -40, 23, 13, 0, 17, -39, 32, 17, 0, 13, -34, 18, 16, 0, 9, -42, 21, 13, 0, -9, -35, 28, 22, 0, 22, -50, 24, 23, 0, 24, -23, 10, 8, 0, 9, -35, 16, 15, 0, 10, -32, 23, 10, 0, 16, -34, 31, 20, 0, 25, -42, 19, 11, 0, -2, -44, 16, 17, 0, 9, -47, 1, 9, 0, 2, -43, 20, 15, 0, 22, -49, 36, 24, 0, 34, -39, 19, 18, 0, 5, -38, 40, 20, 0, 23, -44, 36, 19, 0, 11, -42, 33, 15, 0, 27, -37, 22, 12, 0, 21, -32, 30, 21, 0, 17, -41, 23, 20, 0, 20, -44, 29, 22, 0, 10, -37, 33, 16, 0, 5, -35, 16, 17, 0, 11, -43, 31, 22, 0, 7, -54, 46, 31, 8, 6, -56, 46, 29, 2, 22, -52, 29, 27, 5, 14, -48, 26, 26, 1, 25, -57, 38, 26, 0, 36, -52, 20, 20, 0, 25, -56, 28, 19, 0, 19, -54, 12, 24, 0, 25, -54, 12, 19, 0, 2, -69, 1, 18, 2, 31, -71, 34, 27, 1, 35, -54, 29, 28, 5, 8, -53, 45, 28, 2, 23, -50, -5, 12, 0, -1, -58, 30, 24, 0, 28, -59, -11, 14, 2, 14, -59, 16, 21, 0, 17, -61, 31, 29, 5, 13, -69, 33, 31, 6, 32, -59, -1, 26, 3, -9, -56, -47, 1, 5, -6, -61, 1, 22, 0, 28, -61, -9, 17, 0, -3, -61, 17, 33, 12, 11, -58, -4, 27, 11, 0, -60, -32, 22, 13, 14, -78, 28, 35, 15, 19, -76, 13, 25, 12, 4, -70, 8, 23, 14, 32, -73, 42, 34, 15, 37, -72, 37, 31, 3, 30, -77, 39, 32, 2, 23, -73, 51, 36, 7, 9, -78, 19, 31, 5, 33, -43, 13, 14, -4, 12, -32, -22, 2, 0, 5, -68, -4, 25, 6, 23, -31, -26, 1, -2, 8, -63, -16, 17, 1, 30, -65, -44, 19, 4, 25, -40, -48, 12, -13, 12, -43, -13, 8, 0, 24, -43, 18, 22, 0, 30, -60, 9, 15, 1, 38, -47, -17, 1, 0, 3, -48, -1, 17, 1, 20, -55, -34, -7, 0, -15, -48, -47, -16, 0, -3, -42, -52, -17, 4, -28, -52, -33, -3, 1, 5, -51, -20, 8, 2, -1, -45, 25, 18, 0, 7, -59, 16, 29, -6, 21, -34, -7, 9, -3, 7, -1, -53, -27, 3, -48, -74, 16, 27, 5, 33, -68, -2, 21, 6, 11, -63, -16, 12, -2, 28, -54, 4, 15, -1, 25, -57, -8, 5, 0, 26, -53, -20, 13, -1, 8, -55, -25, -3, -1, -6, -86, 7, 31, 5, 10, -90, 47, 43, 19, 35, -79, 23, 32, 2, 35, -78, -53, 15, 9, 2, -87, -18, 29, 6, 18, -81, 7, 24, 3, 19, -87, 19, 34, 19, 19, -89, 11, 32, 0, 31, -84, -52, 24, 12, 16, -60, -17, 11, 1, -9, -50, -55, 24, 10, -17, -72, -27, 6, 3, -21, -85, -5, 24, 8, 4, -88, -22, 0, 4, 21, -83, 6, 27, 8, 14, -81, -50, 9, 8, 12, -77, -60, 10, 4, 7, -77, -47, 23, 2, -9, -79, -42, 7, 1, -32, -46, -42, -4, 1, -16, -39, -70, -2, 0, -38, -63, -20, 12, 0, 0, -60, -44, 14, 0, -1, -13, -70, 13, -2, -34, -25, -80, -13, 9, -50, 14, -83, -4, 8, -53, -14, -67, -18, 2, -30, -25, -54, -2, 9, -34, -66, -68, 1, 5, -18, -67, -71, -17, 10, -50, -67, -38, -6, 5, -22, -77, -13, 14, 0, 22, -70, -26, 8, -1, 5, -72, -56, -11, 11, -18, -77, -64, 24, 9, -13, -85, -76, 21, 5, -38, -72, -37, 18, 8, -3, -23, -62, 11, 2, -30, -15, 1, -7, 0, -12, -14, 10, -6, 0, 2, -13, 24, -3, 0, 9, -23, 14, -3, 0, 13, -9, 19, 7, 0, 6, -9, 27, 10, 0, 16, -3, 27, 8, 0, 15, -2, 15, 2, 0, 14, -1, 12, 0, 0, 6, -2, 21, 2, 0, 8, -17, 13, 5, 0, 11, -16, 23, 9, 0, 18, -9, 1, 2, 0, 5, -39, 16, 11, 0, 14, -31, 27, 17, 0, 8, -76, -4, 22, 7, 8, -49, -52, 3, 3, -22, -38, 22, 21, 0, 20, -40, 17, 18, 0, 3, -45, -2, 4, 1, -3, -38, 28, 17, 0, -3, -39, 24, 13, 0, 4, -41, 27, 10, 0, 6, -44, 36, 19, 0, 15, -38, 35, 15, 0, 17, -26, 32, 21, 0, 18, -23, 22, 16, 0, 21, -41, 33, 21, 0, 22, -41, 22, 19, 0, 19, -41, 30, 22, 0, 9, -44, 40, 24, 1, 21, -13, 23, 11, 0, 12, -35, 30, 15, 0, 13, -25, 22, 14, 0, 12, -16, 17, 6, 0, 4, -26, 25, 10, 0, 8, -37, 23, 13, 0, 13, -31, 5, 3, 0, 3, -39, 21, 14, 0, 8, -32, -15, 8, 0, 4, -52, 13, 24, 0, 16, -47, 40, 24, 0, 15, -48, 34, 24, 0, 1, -54, 43, 28, 0, 20, -56, -6, 14, 2, 14, -48, 5, 24, 2, 25, -55, 13, 30, 1, 32, -16, -8, -13, 0, -14, -8, 0, -8, 0, -2, -2, 7, -1, 0, 10, -18, 0, -11, -3, -7, -4, 1, 2, 0, 2, -2, -3, -1, 0, 6, -26, -27, -23, 0, 3, -15, -8, -14, 0, 7, -10, -4, -8, 0, 9, -8, 2, -8, 0, 3, -3, 2, 0, 0, 3, -18, -11, -14, 0, -3, -16, -4, -9, 0, 12, 1, 2, 1, 0, 18, -12, 11, -6, 0, 6, 4, 16, 5, 0, 18, -8, 9, -2, 0, 10, -9, 3, 1, 0, -2, -6, 11, 1, 0, 12, -14, -14, -5, 0, 3, 2, -11, -3, 2, 5, -2, 0, 0, 0, -1, -6, -4, -5, 0, 5, -2, -5, -2, 0, -6, -1, 1, -1, 0, 3, -1, 0, -1, 0, -3, -1, -1, -1, 0, -1, -1, -1, -1, 0, 6, 0, 1, 1, 0, 7, -2, 10, -1, 0, 8, -3, 10, -1, 0, 4, -5, 2, -5, 0, 0, 0, 14, 1, 0, 9, -3, 9, 0, 0, 4, -3, -3, 1, 0, 2, -11, 5, 0, 0, 5, -3, 17, 2, 0, 9, -7, 22, 4, 0, 21, -3, 17, 5, 0, 12, -37, 21, 11, 0, 5, -10, -31, -5, 0, -9, -11, 6, 0, 0, 4, -50, 32, 23, 1, 19, -48, 24, 26, 4, 10, -47, 19, 24, 5, 28, -43, 33, 26, 2, 10, -43, 25, 24, 1, 25, -47, 37, 26, 0, 33, -51, -1, 30, 10, -5, -53, 36, 33, 7, 31, -51, 7, 19, 1, -4, -54, 22, 26, 4, 21, -47, -4, 11, 2, 5, -52, 34, 26, 4, 11, -51, 55, 28, 0, 17, -51, 46, 28, 3, -8, -42, 35, 28, 3, 32, -47, 45, 26, 0, 24, -52, 49, 30, 3, 25, -49, 36, 27, 1, 16, -19, 30, 13, 0, 18, -41, 19, 18, 0, 15, -44, -2, 8, 0, 8, -38, 13, 11, 0, 27, -39, 27, 23, 0, 17, -34, 30, 16, 0, 27, -49, 34, 24, 0, 32, -52, 26, 17, 0, 11, -37, 19, 9, 0, 8, -36, 27, 18, 0, 22, -34, 40, 20, 0, 30, -37, 31, 18, 0, 16, -36, 25, 18, 0, 9, -31, 11, 12, 0, 19, -37, 35, 20, 0, 26, -49, 0, 16, 0, 0, -42, 25, 21, 0, 7, -44, 3, 13, 0, 4, -41, 21, 16, 0, 9, -45, 28, 19, 0, 18, -49, 17, 19, 0, 29, -49, 29, 23, 0, 34, -44, 20, 18, 0, 3, -46, 14, 14, 0, -5, -64, 24, 35, 11, 17, -71, -19, 27, 17, 1, -67, 26, 24, 12, 39, -66, 41, 23, 0, 34, -65, 42, 34, 6, 18, -58, 48, 29, 1, 30, -65, 32, 31, 2, 24, -59, 24, 25, 3, 34, -65, 17, 17, 3, 32, -56, 10, 20, -1, 12, -66, 24, 28, 3, 15, -75, 32, 29, 7, 43, -58, 16, 20, 4, 19, -87, 32, 35, 2, 28, -87, 48, 42, 23, -1, -74, 27, 29, 7, 23, -74, 19, 31, 11, 25, -76, 0, 23, 0, 11, -69, 3, 26, 2, 8, -62, -12, 17, 4, -6, -61, -41, 20, 8, -22, -30, 16, 10, 1, 12, -25, -2, -1, 0, 8, 3, -3, 5, 0, 5, -7, -20, 1, 0, -3, -45, -7, 10, -1, 13, -42, 10, 12, 0, 12, -39, -24, -5, 0, -6, -40, -39, -10, -1, -19, -45, -18, 0, 0, -10, -44, -18, 0, -1, 12, -50, -35, -13, 0, -13, -52, -33, -6, 0, 2, -59, 8, 12, 0, 18, -63, -2, 24, 2, 19, -69, 4, 22, 0, 20, -60, -21, 13, 0, 14, -63, -34, 7, 1, 13, -57, 10, 17, 0, 22, -44, -27, -13, 1, -13, -49, -47, -7, 7, -25, -65, -29, 19, 4, 24, -47, -26, 7, -4, 5, -58, 6, 15, 1, 32, -76, 20, 20, 0, 29, -53, -12, 6, -1, 16, -49, -9, 8, 0, 12, -80, 25, 27, 5, 37, -82, -22, 20, 6, -19, -46, -32, -3, 0, -12, -78, 14, 27, 6, 14, -72, -16, 17, 4, 5, -86, 0, 20, 8, 7, -85, -41, 20, 3, 34, -85, -33, 14, 6, 19, -58, -45, 3, 1, -11, -71, -74, -12, 1, -27, -57, -48, -23, 0, -22, -57, -34, 5, 0, -18, -70, -83, 28, 10, -50, -81, -64, 19, 12, -3, -69, -26, 27, 4, 13, -79, -70, 22, 10, -20, -39, -60, 9, 1, -36, -90, 32, 35, 9, 37, -78, -21, 15, 8, -5, -85, 1, 21, 1, 25, -87, 6, 36, 15, 26, -85, 38, 35, 12, 26, -79, 0, 21, 5, 11, -20, -31, -2, -1, -4, -29, -46, -23, -9, -28, -59, -48, -7, -6, -8, -47, -60, -21, -11, -27, -29, -60, -32, 5, -37, -48, -62, -30, -1, -27, -66, -55, -14, -9, -14, -23, -68, -4, 4, -24, -12, -61, -37, 1, -55, -39, -53, -30, -8, -33, -39, -63, -37, -9, -51, -57, -64, -35, 1, -38, -52, -21, 8, 8, 7, -48, -53, -17, -5, -7, -47, -52, -16, -1, -35, -53, -59, -4, -3, -27, -61, -49, -11, -8, -6, -60, -42, -3, 1, 4, -76, -34, 4, 1, 0, -77, -5, 17, -4, 22, -73, -37, 19, 0, 17, -76, 26, 30, -4, 27, -67, -66, 10, -1, -17, -40, -71, -11, -5, -52, -41, -35, -16, -1, -23, -13, -39, -7, 1, -14, -43, -23, 8, -4, -8, -13, -18, -1, 2, -3, -32, -21, 14, 2, 16, -26, -14, 8, 0, 14, -23, -3, 15, 2, 21, -33, 14, 17, -2, 11, -45, 30, 21, -1, 15, -38, -22, 5, 3, 4, -49, 9, 25, 2, 31, -46, 27, 23, 0, 21, -39, -20, 1, 2, 3, -29, -41, -2, 5, 14, -49, -60, 8, 5, 9, -27, -38, -14, 0, -10, -20, -58, -8, 7, -16, -37, -40, -11, 3, 3, -69, -31, 5, 1, 14, -71, -24, 17, -1, 24, -61, 2, 18, -3, 38, -59, -20, 11, -2, 16, -53, -23, -8, -1, -14, -68, -32, 16, 2, 13, -47, -13, 8, -4, -1, -54, -40, -10, 1, -17, -55, 10, 22, 1, 18, -6, -39, 1, -3, -5, -15, -25, -1, -7, -6, -5, 3, 3, -1, 5, -14, -10, -2, -1, -4, -8, -20, -2, 1, 7, -2, 5, 1, -2, 5, 2, -9, 7, 1, 20, 0, 4, 6, 0, 14, -2, 2, 1, 0, 2, -5, 13, 2, 0, -1, -4, 1, 1, 0, -2, 11, -17, 0, 2, 1, -15, -16, 1, -2, 4, 4, 0, 3, 2, 11, -9, -24, 1, -6, 2, 17, -30, 3, -3, -6, -6, -38, 0, -1, 1, 7, -34, -12, 2, -33, 17, -30, -5, -2, -12, -15, -5, 3, 1, 7, -18, -24, 0, 1, -10, -33, -38, -2, -6, -30, 1, -44, 5, 0, -20, -32, -27, -6, 1, 8, -32, -31, -10, 1, -19, -36, -24, 3, 0, 15, -16, -26, -6, 1, -4, -28, -52, -18, -4, -15, -18, -53, -37, 4, -38, 1, -35, -34, 1, -38, -50, -59, -36, 3, -37, 16, -28, 0, 9, 9, 0, -27, -8, -4, -14, 1, -56, -3, 5, -1, 4, -16, -3, -1, -24, 18, -47, -9, 14, -22, 30, -76, -13, 15, -22, -6, -37, -12, 8, -13, 20, -48, -27, 21, -24, 11, -62, -10, 12, -16, 25, -60, -25, 22, -57, 20, -46, -34, 13, -35, 19, -35, -49, 23, -61, -1, -45, -32, 16, -37, 5, -4, -28, 4, -17, 18, -41, -7, 17, -13, 10, -20, 5, 7, 6, -11, -1, 4, 1, -3, -15, -26, 4, 3, 0, -10, 7, 5, -1, 5, -33, 21, 17, -8, 7, -17, 10, 6, -3, 8, 1, -35, -1, 4, 3, -23, 7, 6, -2, 12, -11, -17, -2, 2, -2, -33, 4, 15, -8, 12, -35, 31, 22, -16, 20, 3, -44, -16, 8, -25, 26, -70, -7, 20, -18, -14, -64, -20, 17, -41, 16, -52, -30, 22, -23, 23, -59, 0, 24, -16, -3, -32, -2, 10, 7, -5, -46, -11, 9, -10, -27, -14, 6, 1, 4, -10, -41, -12, 3, -6, 4, -56, -24, 5, -13, -6, -64, -36, 2, -31, 17, -61, -38, 19, -38, 24, -73, -21, 26, -12, 26, -77, -49, 29, -42, 26, -54, -38, 27, -49, 23, -84, -57, 29, -70, 30, -78, -54, 30, -51, 8, -76, -53, 27, -48, 25, -51, -45, 30, -42, 12, -70, -32, 14, -20, 28, -74, -31, 25, -5, 22, -72, -3, 26, -7, 24, -73, -9, 24, -28, 10, -65, -24, 10, -53, 52, -90, -37, 40, 18, 44, -67, -16, 50, -49, 24, -56, -8, 33, -25, 11, -76, -18, 19, -40, 44, -69, -49, 35, -63, 33, -65, -27, 40, -40, 41, -17, -25, 47, -27, 48, -37, -25, 48, -36, 39, -30, -56, 44, -26, 31, -1, -48, 45, -14, 32, -59, -25, 29, -25, 43, -40, -22, 43, -14, 54, -38, -59, 55, 23, 48, -71, -19, 47, 16, 51, -83, -5, 44, -19, 43, -90, 1, 42, -33, 60, -90, 18, 31, -70, 64, -87, -46, 50, -39, 46, -83, -39, 46, -56, 55, -86, -38, 56, -80, 47, -87, -53, 45, -70, 48, -68, -51, 48, -56, 51, -73, -57, 51, -39, 53, -75, -39, 55, -9, 44, -40, -39, 44, -39, 49, -60, -44, 53, -50, 43, -74, -63, 46, -33, 11, -86, -49, 39, -60, 47, -81, -40, 43, -52, 55, -34, -46, 57, -16, 24, -41, -43, 37, -47, 41, 7, -39, 52, -10, 50, -33, -31, 54, -14, 54, -75, -48, 56, -49, 61, -72, -61, 61, 9, 56, -88, -1, 52, -60, 58, -89, -50, 55, -17, 69, -84, -71, 69, -20, 70, -90, -90, 68, -33, 70, -90, -81, 70, -59, 69, -90, -53, 68, -90, -18, -37, -13, 3, -11, -50, -56, 2, -2, -8, -66, -44, 9, 8, -4, -68, -16, 12, 1, 19, -53, -59, 6, 0, 14, -42, -51, -14, 0, -2, -12, -72, -15, 12, -10, -49, -71, -10, 6, -10, -57, -48, 19, -7, 23, -63, 18, 20, -9, 22, -20, -53, -17, 0, -36, -75, -59, -14, 14, -13, -64, -74, -20, 13, -15, -70, -77, -38, 2, -49, -64, -26, -19, -1, -9, -51, -58, -16, 6, -25, -12, -71, 2, -4, -16, -60, -64, 0, 4, -42, -76, -67, 0, -2, -40, -61, -63, 4, -4, -5, -46, -59, -13, -7, -22, -20, -55, -3, -1, -32, 19, -88, 1, 16, -52, 3, -47, -11, 10, -17, -28, -44, -9, 1, 2, -5, -60, -33, 7, -39, -17, -71, -46, 18, -35, 16, -69, -24, 23, -6, -42, -49, -22, -7, -23, -33, -55, -37, -1, -21, -33, -50, -39, -2, -47, -9, -69, -18, 13, -39, -40, -45, -15, 3, -13, -28, -70, -18, 11, -1, -13, -60, -29, 1, -50, -52, -82, -54, 18, -61, -45, -72, -45, -2, -33, -24, -65, -38, 11, -48, -28, -76, -3, 14, -55, -59, -64, -2, 8, -12, -21, -81, -30, 31, -37, -45, -73, -49, 15, -54, -9, -80, -53, 26, -57, 5, -79, -14, 32, -26, 16, -71, -25, 14, -46, 29, -77, -19, 7, -10, 31, -82, -20, 18, -71, 20, -83, -28, 25, -43, 4, -84, -2, 11, -27, 36, -82, -10, 33, -45, 43, -90, 24, 40, -36, 13, -88, -5, 31, -61, 35, -76, -57, 34, -38, 33, -79, -11, 24, -55, 25, -80, -38, 29, -31, 5, -86, -20, 15, -9, -6, -78, -30, 24, -6, -2, -82, -11, 8, -26, -32, -71, -36, 14, -58, -21, -79, -8, 14, -40, -52, -76, 1, 8, -26, -59, -75, 4, 18, -1, -13, -76, -6, 8, -51, 22, -77, -13, 25, -19, 1, -30, -1, 0, -1, -19, -36, -5, -1, -13, -10, -9, -8, -3, -1, -3, -18, -2, 0, 8, -7, -4, 1, 0, 6, 0, 2, 7, 0, 14, 1, 0, 3, -2, 0, 14, -23, 0, 0, -11, -9, -17, 1, -2, 7, 5, -21, -11, 5, 10, -1, -46, -2, 0, -12, -7, -6, -4, -3, -5, -6, -37, -16, -2, -30, -12, -53, -22, -4, -30, -30, -62, -35, 5, -35, 14, -19, -20, 12, -17, 8, -26, -21, 15, -10, 7, -58, -44, 21, -22, 19, -55, -44, 24, -37, 27, -71, -21, 13, -40, 30, -76, -29, 29, -11, 32, -57, -41, 29, -49, 33, -81, -36, 30, -53, 36, -83, -16, 32, -35, 22, -79, -21, 17, -2, 1, -74, -20, 11, 1, 22, -67, -16, 25, 18, -32, -58, -7, -17, -8, 10, -75, -15, 7, -15, -22, -51, -23, -1, -29, -6, -71, -39, 12, -43, 14, -71, -29, 21, -22, 17, -67, -47, 18, -53, -33, -63, -38, 13, -27, 2, -78, -47, 20, -47, 23, -78, -28, 28, -38, 33, -84, -59, 34, -66, 9, -82, -55, 28, -66, 16, -53, -58, 31, -63, 27, -53, -51, 30, -55, 32, -65, -32, 29, -23, 20, -17, -40, 25, -43, 23, -53, -41, 24, -21, 0, -57, 3, 9, -9, 15, -40, -1, 10, -8, 6, -15, -5, 7, -5, 29, -65, -19, 16, -37, 19, -71, -2, 17, -7, -2, -30, -6, -2, -2, 10, -48, -8, 7, -20, -6, -1, -1, -5, -11, 21, -61, -14, 15, -40, 17, -51, -16, 13, -24, 6, -37, -32, 14, -44, 24, -55, -44, 21, -46, 70, -90, -89, 70, -15, 70, -90, -90, 70, -79, 70, -80, -75, 70, 12, 69, -89, -55, 68, -42, 56, -88, -31, 53, -15, -11, -74, -36, -9, -48, 8, -47, -18, 39, -51, 34, -82, -24, 26, -28, 32, -79, -50, 38, -48, 54, -73, -36, 54, -78, 55, -80, -33, 53, -34, 56, -48, -34, 57, -6, 49, -49, -23, 51, -49, 50, -52, -35, 52, -47, 50, -83, -27, 52, -51, 44, -74, -46, 45, -69, 54, -83, -51, 58, -52, 54, -88, -46, 58, -67, 50, -59, -56, 52, -53, 50, -82, -13, 39, -3, 45, -55, -41, 50, -13, 51, -85, -39, 46, 9, 62, -90, -20, 58, -31, 41, -71, -25, 41, -49, 43, -37, -61, 39, -54, 31, -23, -32, 42, -5, 64, -86, -41, 62, -32, 50, -55, -57, 50, -27, 54, -68, -41, 56, -53, 49, -47, -60, 52, -2, 48, 11, -55, 51, -8, 47, -41, -35, 57, 36, 47, -3, -34, 51, -8, 59, -88, -56, 59, -67, -18, -17, -17, 0, -16, -17, -5, -14, 0, 7, -5, 1, -5, 0, 11, -20, -18, -20, 0, 6, -5, 1, -4, 0, 14, -3, 1, -2, 0, 7, -15, -1, -10, 0, -9, -4, 3, 0, 0, 5, -7, -6, -4, 0, 0, -8, 1, -3, 0, -3, -4, 8, 4, 0, 7, 2, 15, 3, 0, 13, -4, 13, 2, 0, 17, -11, 4, -6, 0, 15, -3, 1, 0, 0, 1, -8, -6, -7, 0, 3, -5, -4, -5, 0, -7, 0, 0, 0, 0, -1, -1, -4, -3, 1, 5, 0, 0, 0, 0, -3, -2, 13, 3, 0, 9, -3, 9, 0, 0, -5, -4, -4, 0, 0, 3, -9, -2, -5, 0, -7, -3, 5, -3, 0, 4, 0, 12, 0, 0, 8, 0, 5, 0, 0, 1, -5, 18, -1, 0, -1, 0, 21, 3, 0, 11, -5, 19, -1, 0, 15, -1, 24, 3, 0, 13, -11, 21, 3, 0, 16, -15, 20, 0, 0, 4, -5, 19, 2, 0, 15, -5, 33, 5, 0, 16, -18, 17, 10, 0, 16, -18, 11, 7, 0, 6, -10, 1, -3, 0, -10, -18, 24, 2, 0, 16, -16, 11, -7, 0, 13, -12, 22, 6, 0, 8, -8, 26, 13, 0, 16, -13, 9, 8, 0, 6, -20, 5, 3, 0, 11, -6, -25, -1, 1, -11, -39, 37, 24, 0, 18, -36, 30, 13, 0, 4, -26, 17, 8, 0, 4, -31, 32, 9, 0, 24, -42, 19, 9, 0, 8, -38, 29, 9, 0, -2, -22, 20, 8, 0, 11, -22, 29, 19, 0, 16, -42, 21, 16, 0, 14, -40, 29, 16, 0, 20, -32, 24, 13, 0, 9, -34, 14, 14, 1, 10, -35, 28, 15, 1, 11, -32, -2, 9, 0, 4, -39, 17, 16, 2, 5, -46, 31, 21, 4, 9, -39, 19, 15, 0, 12, -38, 33, 23, 0, 14, -37, 32, 15, 0, 26, -39, 36, 22, 0, 25, -38, 31, 20, 0, 14, -37, 23, 21, 0, 20, -36, 17, 23, 0, 21, -44, 20, 17, 0, 21, -31, 28, 26, 0, 28, -46, 38, 20, 0, 20, -46, 27, 22, 0, 7, -42, 22, 20, 0, 17, -46, 43, 29, 1, 26, -36, 28, 16, 0, 20, -45, 45, 25, 0, 20, -46, 46, 26, 0, 12, -45, 44, 25, 0, 22, -39, 38, 25, 0, 12, -44, 36, 19, 0, 7, -41, 31, 22, 0, 10, -45, 1, 19, 1, 0, -52, 44, 33, 7, 33, -49, 46, 29, 0, 23, -48, 41, 28, 1, 24, -51, 45, 28, 2, 5, -47, 18, 11, 0, 13, -49, 38, 27, 0, 10, -47, 29, 25, 2, 6, -47, 31, 24, 0, 22, -47, 10, 16, 0, 8, -52, 8, 23, 2, 12, -51, 28, 24, 2, 19, -51, -5, 20, 2, 1, -52, 33, 31, 1, 32, -53, 20, 24, 2, 4, -37, 10, 15, 0, 11, -46, 11, 13, 0, 8, -50, -18, 5, 0, 2, -49, -28, 13, 4, 6, -49, 13, 30, 6, 19, -48, 4, 8, 0, 7, -22, 12, 5, 0, 9, -42, 27, 18, 0, 8, -39, 24, 20, 0, 18, -30, 29, 17, 0, 21, -29, 37, 20, 0, 29, -41, 32, 17, 0, 14, -40, 21, 17, 0, 18, -41, 3, 12, 0, 2, -31, 10, 5, 0, 1, -52, 17, 15, 1, 19, -48, 29, 27, 1, 35, -48, 18, 19, 0, 14, -46, -7, 8, 0, 13, -36, -4, 9, 0, 14, -47, 10, 15, 0, 24, -32, -12, -1, 0, 1, -49, -25, -4, -1, -3, -47, 1, 15, 0, 20, -46, -21, 4, 0, 12, -42, -30, 2, 1, -22, -13, -28, 1, -3, -8, -44, -46, -8, 0, -14, -46, 10, 15, -1, 7, -32, -17, 3, -3, 7, -71, 8, 23, 1, 21, -74, -34, 15, 0, -7, -65, 24, 25, 1, 11, -66, -7, 22, 0, 20, -67, 38, 24, 2, 35, -86, 28, 31, 0, 32, -88, 20, 28, 8, 2, -74, 33, 26, 1, 31, -77, 51, 33, 0, 46, -51, -23, 5, 0, -1, -68, -2, 15, 1, 7, -80, -9, 26, 5, 15, -68, 33, 25, 7, 34, -84, -53, 26, 6, 8, -86, 4, 29, 10, 20, -66, 4, 17, 0, 17, -56, 0, 14, 0, 8, -64, 12, 23, 0, 27, -67, 31, 31, 0, 34, -75, -37, 19, 5, 12, -65, -27, 5, 5, -4, -77, 20, 28, 11, 15, -78, 17, 32, 11, 27, -86, 45, 41, 15, 33, -86, 39, 48, 25, 35, -90, 16, 38, 15, 34, -72, -26, 26, 12, 13, -75, 26, 33, 12, -3, -72, -16, 22, 12, -12, -64, 6, 33, 8, -4, -58, 34, 27, 3, 15, -65, 36, 33, 17, 22, -62, 46, 30, 0, 9, -63, 48, 31, 6, 29, -61, 22, 30, 9, 27, -62, 44, 35, 12, 45, -56, 22, 28, 5, 27, -73, -24, 29, 9, 11, -68, -57, 20, 12, -20, -25, -55, 28, 4, -19, -56, -3, 15, 1, 31, -58, 1, 20, 0, 35, -52, 4, 12, 0, 22, -74, 19, 13, 2, 35, -77, 6, 13, -1, 21, -57, -3, 13, 1, 24, -65, -36, 14, 0, 0, -68, -5, 19, 4, 19, -67, -40, 24, 5, 23, -59, -5, 12, 0, 9, -51, -33, -8, 0, -9, -59, -23, -5, -5, -11, -46, -43, -3, -5, -10, -59, -33, 3, 1, 2, -75, 20, 30, 0, 38, -66, -5, 10, -1, 13, -76, -21, 27, 8, 21, -80, -11, 20, 10, 11, -69, -43, -2, 5, 0, -63, -60, 11, 1, -1, -78, -29, 27, -4, 4, -66, -15, 7, 1, -4, -85, -40, -8, 1, 16, -63, -54, -8, 2, -17, -53, -59, -15, 1, -33, -83, -31, 20, 2, 17, -65, -52, -3, 0, -9, -66, -24, 12, -1, 2, -81, -45, 16, 3, -41, -55, -62, -29, -2, -38, -54, -50, -6, -1, -5, -48, -47, 0, 0, -27, -23, -74, 7, -2, -39, -26, -68, -28, 9, -43, -34, -78, -6, 15, -55, -53, -64, 15, 0, -4, -5, -66, 2, 4, -15, -1, 6, 3, 0, 6, -5, 3, -1, 0, 8, -13, -3, -7, 0, -3, -18, -18, -20, 0, -7, 1, -23, -3, -1, 7, -3, 0, 3, 0, 9, 5, -28, -5, 4, -4, 0, 3, 2, 2, -2, -10, 13, 3, 0, 9, -2, 9, 1, 0, 8, -2, 6, 2, 0, 5, -17, 18, 10, -2, 10, -8, 0, 4, 0, 3, -3, -2, 0, -4, 4, -1, -21, 3, 3, 5, -1, -27, -4, 2, 0, -36, -32, -3, 1, -20, -41, 1, 3, 1, 17, -18, -26, -1, -1, 3, -35, -19, 10, 2, 8, -36, -31, -6, -2, -16, -27, -33, -6, 0, -7, -45, 8, 4, -1, 12, -17, -47, -11, -3, -12, -35, -25, -2, 2, 5, -47, -25, -2, 6, 19, -38, -20, 17, 2, 21, -41, 17, 19, -3, 13, -4, -45, 4, 4, 0, -32, 12, 12, -3, 12, -22, -3, 3, 2, -4, -17, -18, -1, -4, -12, -23, 19, 13, -7, 9, -36, 18, 16, -10, 10, -12, 3, 6, -2, 7, 4, -30, -8, 7, -19, -4, -42, -18, 1, -14, -6, -30, 0, 3, 7, -28, 6, 7, -1, 8, 6, -46, -12, 4, -21, 0, -32, 1, 8, -9, 6, -29, -21, 16, -38, -5, -62, 12, 10, -18, -10, -6, 2, 1, 5, -18, -20, -15, 0, -7, 32, -61, 10, 32, 6, -26, -31, -6, -3, -6, -10, -13, 2, 3, 10, 0, -9, 2, -1, 0, -2, -50, -1, 4, -9, 13, -41, -6, 0, -3, -26, -37, -3, 5, -9, 17, -62, -18, 15, -25, 19, -82, -8, 26, -38, 22, -68, 5, 17, 0, 16, -67, -24, 10, -40, -9, -42, -23, 6, -28, -24, -41, -28, 6, -12, -47, -28, -9, -2, 5, -48, -47, 21, 2, -16, -22, -38, 0, 2, -17, -28, -53, -10, 5, -7, -19, -62, -11, 12, -49, 3, -59, -33, 8, -35, 13, -65, -1, 19, -13, 5, -56, -31, 21, -30, -25, -69, -33, 22, -30, -16, -82, 4, 26, -46, 33, -84, -11, 35, -54, 14, -42, -43, 28, -46, -1, -73, -34, 30, -24, 16, -76, -59, 33, -55, 48, -84, -17, 46, -50, -20, -75, -29, 30, -61, 8, -78, -25, 28, -49, 35, -84, -20, 32, -8, -28, -69, -20, 13, -44, -41, -59, -29, 6, -15, -53, -55, -22, -11, -31, -44, -55, -7, 9, 1, -28, -52, -41, -1, -40, -45, -56, -22, -3, -20, -39, -67, -31, 14, -32, -40, -50, -34, -4, -43, -56, -82, -50, 13, -66, -54, -69, -46, -8, -41, -58, -75, -6, -6, -44, -30, -63, -41, 4, -44, -26, -75, -42, 20, -36, 3, -80, -14, 19, -32, -34, -34, 2, -1, -16, -10, -61, -19, 10, -13, 2, -64, -19, 16, -46, -45, -68, -4, 16, -7, -16, -51, -9, 2, -6, 31, -86, -8, 39, -31, -20, -41, -24, -7, -37, -24, -37, -8, -6, -24, -19, -37, -6, 1, -5, -53, -9, 10, -1, 27, -54, -42, -1, 0, 5, -52, -13, 12, 1, 16, -51, -73, -9, 2, 5, -39, -45, -19, -2, -4, -40, -51, -19, -1, -27, -43, -28, 3, 1, 10, -18, -24, -9, 0, -25, -50, -64, -5, -7, -28, -33, -54, -6, 3, -9, -58, -32, -9, -3, 1, -51, -38, -11, -5, -10, -57, -59, -14, -3, -19, -43, -25, -13, 0, -21, -47, -57, -45, -9, -47, -56, -53, -28, -11, -29, -53, -49, -26, -2, -30, -27, -59, -22, -2, -36, -41, -37, 4, 1, 9, -51, -63, 0, 4, 4, -69, -50, -21, -3, -16, -60, -60, -24, -1, -36, -30, -65, -30, 5, -44, -48, -46, -8, -4, 2, -68, -45, 1, 1, 2, -79, -14, 17, 4, 26, -71, -55, 14, 3, -26, -41, -69, -1, -4, -55, -59, -68, -4, -5, -9, -58, -65, 4, 7, 6, -6, -65, -9, 2, -25, 13, -72, -10, 21, -42, -45, -66, -8, 4, -8, -62, -77, 6, 14, -49, -47, -79, -16, 12, -49, -85, -35, 20, 19, 0, -46, -72, -9, 8, -11, -43, -64, 1, 3, -14, -6, -74, 2, 14, -45, -6, -77, -17, 18, -63, -49, -28, 0, -14, -13, -14, -51, -16, 6, -1, 22, -83, -3, 20, -34, 16, -85, 19, 38, -63, -29, 30, 15, 0, 14, -16, 21, 13, 0, 15, -16, 14, -4, 0, 7, -17, 19, 5, 0, 8, -7, 16, 6, 0, 12, -18, 9, -10, 0, 6, -7, 15, -3, 0, -5, -5, 20, -2, 0, 7, -2, 19, 5, 0, 9, 0, 27, 10, 0, 20, -10, 28, 9, 0, 18, -3, 26, 2, 0, 15, -3, 20, 4, 0, 10, -15, 15, 5, 0, 7, -27, 7, 3, 0, 6, -16, -15, 7, 0, 2, -11, 24, 8, 0, 18, -8, 14, -1, 0, 12, -1, 2, -1, 0, 6, -4, 15, -3, 0, 14, -5, 8, 1, 0, 10, -8, 8, 3, 0, -2, -21, -18, -19, 0, -15, -7, -2, -6, 0, -11, -1, 7, 2, 0, 7, 0, 7, 2, 0, 8, -4, 0, 0, 0, -13, 0, 0, 0, 0, -2, -14, -3, -11, 0, 2, -10, 4, -9, 0, -13, -18, -21, -18, 0, -4, 3, 20, 7, 0, 8, -6, 0, -3, 0, 1, -2, 5, 0, 0, 7, -2, 2, -2, 0, 2, -6, 14, 0, 0, 6, -3, 8, 1, 0, 9, -10, 9, 0, -2, 11, -7, 2, -5, 0, 6, 0, 8, 2, 0, 15, -4, -1, -1, 0, 18, -10, -4, -7, 0, 15, -25, -10, -23, 0, 3, -4, 3, -4, 0, 10, 0, 2, 0, 0, -5, 0, 2, 0, 0, 4, -1, -2, -1, 0, 0, -4, -2, -4, 0, 0, -4, -7, -4, 0, 2, -2, 15, 3, 0, 4, -2, 19, 1, 0, 14, -45, 34, 21, 1, 3, -42, 32, 16, 0, 9, -42, 17, 17, 0, 18, -45, 25, 27, 1, 26, -30, 11, 12, 0, 6, -45, -12, 16, 1, -7, -37, 29, 12, 0, 18, -30, 33, 7, 0, 23, -34, 22, 12, 0, -4, -32, 30, 11, 0, 9, -32, 32, 13, 0, 15, -38, 28, 18, 0, 11, -36, 34, 19, 0, 20, -28, 24, 16, 0, 18, -35, 23, 18, 0, 8, -31, 6, 7, 0, 5, -43, 13, 13, 0, 1, -44, 33, 16, 0, 21, -39, 34, 22, 0, 13, -42, 36, 21, 0, 5, -41, 24, 17, 0, 9, -45, 47, 24, 0, 37, -45, 39, 24, 0, 20, -46, 31, 24, 0, 17, -46, 44, 28, 0, 8, -33, 23, 16, 0, 14, -34, 35, 18, 0, 25, -42, 24, 17, 0, 10, -32, 13, 9, 0, 7, -44, 37, 23, 0, 2, -46, 29, 20, 0, 13, -42, 26, 18, 0, 28, -41, 34, 19, 0, 13, -41, 33, 24, 0, 23, -44, 34, 24, 0, 29, -42, 19, 17, 0, 14, -40, -30, -5, 0, -8, -48, -9, 3, 1, 4, -33, 18, 13, 0, 18, -42, 26, 15, 0, 21, -44, 17, 11, 0, 6, -41, 3, 8, 0, 7, -43, 4, 9, 0, 14, -34, 5, 3, 0, -8, -47, -12, 8, 0, 9, -27, 22, 15, 0, 19, -41, 30, 16, 0, 10, -41, 33, 23, 0, 16, -39, 26, 18, 0, 26, -27, 26, 12, 0, 7, -41, 27, 15, 0, 20, -45, 23, 22, 1, 25, -39, 7, 11, -1, 0, -35, 11, 15, 0, 11, -45, -5, 10, 0, 10, -47, 23, 37, 12, 29, -82, 17, 21, 2, 31, -62, 0, 14, 1, 28, -53, -1, 11, 2, 10, -55, -28, -4, 0, 5, -66, -7, 12, 0, 16, -56, 6, 10, 1, 19, -54, 16, 16, 0, 27, -58, 34, 31, 19, 20, -49, 42, 27, 5, 22, -56, 41, 30, 1, -3, -54, 50, 31, 0, 27, -51, 46, 28, 0, 3, -44, 35, 23, 0, 13, -48, 28, 21, 2, -5, -46, 23, 22, 1, 23, -43, 38, 25, 0, 20, -46, 45, 32, 0, 27, -65, 48, 29, 0, 42, -58, 36, 26, 3, 36, -64, 27, 29, 0, 21, -55, 16, 23, 1, 10, -54, 13, 13, 0, 9, -54, 30, 24, 1, 13, -58, 34, 26, 0, 26, -53, 12, 23, 1, 31, -51, 32, 23, 0, 18, -58, 36, 24, 5, 42, -56, 4, 16, 2, 2, -48, 19, 25, 0, 34, -53, -19, 17, 1, 37, -69, -16, 23, 0, 20, -68, -3, 22, 0, -6, -73, 13, 20, 7, 19, -73, 30, 29, 4, 42, -64, -35, 15, 2, 14, -54, 3, 9, 0, 11, -59, -37, 14, 1, -6, -83, -44, 28, 5, 6, -86, 24, 27, 3, 35, -57, 16, 22, 6, 13, -70, 43, 34, 7, 32, -78, 34, 29, 5, 17, -75, 36, 35, 12, 10, -89, 35, 38, 13, 16, -90, 43, 39, 12, 44, -79, 29, 30, 10, 29, -75, -3, 30, 14, 19, -57, -19, 19, 2, 11, -80, 12, 30, 1, 22, -68, 37, 26, 0, 5, -69, -2, 29, 6, 9, -79, 42, 40, 21, 40, -73, 13, 33, 20, 27, -78, -14, 31, 21, -2, -79, -15, 14, 3, -4, -66, 17, 28, 3, 1, -86, 43, 36, 11, 12, -89, -43, 34, 9, 26, -77, -20, 26, 4, 7, -79, -60, 23, 6, 10, -66, -20, 20, 5, -13, -79, 4, 14, 6, 12, -71, -45, 0, 10, 3, -76, -49, 15, 12, -3, -71, -63, 17, 10, -35, -56, -4, 13, 0, 8, -53, -49, 9, 0, -8, -55, -43, 12, 0, -24, -23, -53, 1, 0, -18, -77, -15, 11, 3, 23, -69, -8, 12, 0, 1, -73, -51, 20, 1, 2, -41, -26, 1, 1, 2, -46, -27, -10, -3, -17, -13, -39, -4, 0, -5, -8, -11, 3, 1, 0, -20, -9, 10, 0, 13, -37, 14, 9, 0, 14, -37, -19, 0, 0, 6, -46, -2, 16, 2, 31, -63, 33, 31, 3, 39, -49, -22, 15, 2, 13, -63, -6, 19, -1, 29, -50, -27, -8, 0, -3, -57, 15, 22, 1, 23, -50, -22, 13, 0, 11, -61, -14, 14, -6, 11, -48, -46, -7, -1, 17, -55, -59, -15, -1, -27, -65, -54, 7, 1, -40, -22, -65, -6, 0, -36, -70, -27, 0, 2, 7, -62, -42, -2, 3, -5, -64, -46, -20, 1, -24, -67, -52, 13, -1, 1, -82, -45, 21, 1, 14, -72, -24, 9, -1, 14, -46, -44, -10, 1, -9, -67, -58, 23, 8, -10, -64, -48, 13, -4, 8, -83, -1, 23, -3, 19, -67, -14, 5, -9, -13, -38, -65, -25, 3, -19, -8, -60, -7, 1, -13, -65, -57, -3, -9, -30, -68, -71, 8, 11, -9, 8, -47, -13, 8, -17, -19, -35, -5, -3, 2, -14, -5, 0, 2, 2, -13, -39, -20, 2, -22, -1, -66, -27, 5, -28, -37, -47, -12, 3, -33, -37, -33, 7, -4, -1, -42, -19, 12, -2, 6, 20, -79, -4, 13, -40, 22, -74, -31, 22, -45, 1, -75, -29, 22, -43, 38, -67, -25, 43, -71, -12, -62, 16, 4, -20, 67, -90, -90, 67, -30, 40, -67, -23, 24, 16, 44, -66, -26, 42, -36, -25, 2, 9, -5, -1, -34, -20, -3, -6, 1, -2, 3, -2, 0, 3, -12, -22, 0, 1, 4, 13, -12, -2, 1, 2, -5, -35, -1, 0, -5, -5, 0, -4, 0, 1, -7, -15, -4, -5, -8, -21, 13, 10, -4, 13, -6, 11, 4, 0, 6, -3, 6, 0, 0, 7, -3, -6, 1, 0, 4, 4, -32, -2, 2, -9, -13, -10, -3, -1, 3, 7, -25, -2, 0, 1, 7, -51, -3, 13, -15, 24, -51, -8, 6, -23, -9, 15, 6, 0, 10, -5, 1, 2, 0, -4, -22, 11, 10, -4, 10, -8, 3, 2, -1, -7, -2, -25, -3, 3, 0, 8, -41, -5, 5, -1, 14, -57, -5, 15, -22, 37, -78, -28, 27, -22, 27, -81, -28, 25, -58, 3, -64, -11, 31, -55, 13, -81, -19, 22, -64, 30, -77, -10, 17, 1, 20, -40, -10, 20, -26, 41, -75, -12, 33, -53, 54, -80, -36, 53, -71, 57, -87, -48, 59, -21, 58, -86, -38, 60, -35, 50, -16, -34, 44, -34, 59, -38, -28, 61, 26, 51, -10, -48, 56, -13, 66, -90, -48, 65, -65, 65, -80, -35, 64, 2, 63, -74, -57, 62, -85, 70, -90, -87, 70, -54, 70, -90, -89, 70, -5, -8, -19, 2, 0, -2, 0, -36, -30, -2, -33, 17, -52, -34, 24, -59, 20, -42, -33, 21, -25, 19, -57, -20, 20, -24, 27, -51, -30, 26, -23, 22, -43, -39, 23, -43, 20, -74, -50, 21, -50, 36, -57, -46, 34, -44, 35, -19, -46, 37, -47, 18, 0, -25, 38, -26, 45, -68, -49, 38, -21, 35, -68, -9, 42, -14, 28, -43, 8, 20, 1, 10, -18, 8, 8, 1, 25, -69, -2, 16, -28, 49, -85, -23, 43, -17, -8, -5, -4, 2, 0, 9, -46, -9, 9, -8, 45, -78, -54, 42, -71, 43, -85, -28, 42, -57, 46, -45, -51, 46, -36, 45, -76, -50, 45, -51, 32, -62, -42, 28, -44, 35, -88, -52, 33, -51, 34, -86, -33, 33, -2, 47, -39, -43, 48, -31, 46, -81, -53, 46, -56, 46, -73, -44, 47, -22, 48, -29, -56, 51, -24, 45, -78, -39, 47, -25, 46, -38, -39, 48, -43, 21, -65, -28, 21, 0, 33, -59, -21, 29, 3, 43, -85, -7, 36, -28, -52, -19, -6, -8, -6, -37, -36, -12, -2, -23, -35, -42, -16, 2, -29, -18, -30, -12, 1, -9, -10, -54, -26, 0, -38, -50, -59, -27, 0, -29, -47, -50, -5, -1, -3, -42, -46, 16, 1, 18, -23, -45, -22, 1, -19, -46, -45, 0, 3, -3, -62, -16, 17, 1, 20, -55, -33, -4, -1, -2, -10, -52, -17, 13, -27, -8, -60, -38, -2, -37, -18, -28, 3, 3, 5, -24, -25, -3, 1, 9, -29, -30, 0, 2, -24, 4, -60, 0, 3, -3, -38, -4, 10, 0, 7, -36, -49, -8, 7, -12, -39, -45, -10, 3, 3, -31, -15, 10, 1, 21, -25, -37, -7, 1, -12, -43, -21, 7, 0, 5, -48, -1, 11, -1, 17, -45, -42, 8, 5, 29, -3, -11, -2, 0, 3, -4, -1, -3, 0, 9, -12, -11, -11, 0, -4, -2, 1, 2, 0, 9, -2, -5, 0, 2, -1, -11, -45, 2, 2, -16, -29, -16, -2, -1, -8, -13, -34, -13, 0, -18, -10, -20, 0, 0, 1, 8, -32, 5, 2, 5, -3, -7, -1, -3, -8, -1, -2, 2, 0, 0, -22, 8, 6, 0, 15, -30, -10, 0, 0, 9, -14, -19, 2, 0, 0, -11, -34, -2, 0, -9, -18, -29, -5, 2, 2, -37, -48, -14, 1, -12, -12, -16, 3, 1, -2, -12, -42, -8, 1, -31, 12, -50, -23, 11, -44, -7, -28, -12, 6, -20, -1, -38, -8, -4, -18, -15, -34, 4, -2, 8, 3, -51, 7, 2, 8, 7, -63, -5, 11, -20, 12, -56, -27, 21, -15, 2, -75, -5, 26, -19, -14, 12, 3, -9, 3, 8, -62, -2, 13, -26, -6, -53, -19, 12, -26, -40, -7, 4, -7, 4, -44, -43, 13, 3, 8, 2, -31, 7, 8, -21, 25, -82, -6, 21, -59, 30, -73, -15, 21, -13, -11, -56, 11, 9, 3, 18, -83, -10, 28, -21, -59, -73, 3, 19, 0, -23, -81, -6, 25, -46, 39, -90, -30, 33, -57, 16, -86, -2, 43, -51, 53, -86, 9, 49, -26, -20, -53, -24, 10, -33, 6, -70, -15, 11, -27, -66, -63, 1, 12, -23, -21, -41, -17, 9, 3, -18, -50, -35, 6, -31, -3, -50, -17, -5, -8, 8, -65, -30, 20, -24, 15, -72, -33, 28, -6, 26, -75, -39, 33, -17, -3, -39, -29, 34, -45, 35, -80, -13, 34, -21, -18, -67, -32, 22, -34, 2, -70, -23, 24, -9, 32, -86, -53, 36, -50, 39, -70, -50, 39, -34, 23, -87, -67, 33, -61, -3, -73, -58, 32, -44, -27, -69, -41, 22, -53, -10, -47, -18, 17, -21, -15, -76, -34, 1, -33, 3, -69, -30, 22, -58, 8, -79, -53, 22, -61, 21, -57, -44, 29, -54, -10, -77, -28, 16, -9, -19, -59, -7, 6, -17, -43, -73, -20, 1, -24, 6, -78, -17, 15, -39, -9, -71, -45, 10, -44, -34, -71, -36, 1, -41, 16, -72, -18, 13, -47, -38, -71, -27, 5, -29, -31, -67, -27, 11, -24, -55, -51, -33, 3, -27, -37, -38, -15, -4, -21, -44, -34, -22, -7, -12, -49, -52, -17, -15, -23, -34, -54, -6, 4, -17, -49, -51, 4, 8, -5, -47, -71, -12, 8, -24, -52, -68, -52, 6, -41, -29, -59, -34, 2, -35, -45, -71, -44, -3, -47, -53, -77, -39, 11, -56, -45, -27, -12, -12, -26, -37, -74, -52, 11, -47, -45, -65, -32, 2, -35, -63, -45, -42, -18, -17, -45, -35, -11, -2, -3, -60, -63, 18, -5, 17, -63, -53, -12, -5, -21, -74, -66, 5, 12, -31, -66, -49, 12, 2, -9, -48, -68, 15, 10, -30, -55, -63, -5, 4, 9, -50, -47, -32, 4, -39, -52, -54, -16, -9, -23, -55, -49, -11, -4, -10, -74, -58, 8, 0, -3, -59, -50, -12, -1, -28, -55, -37, -8, -12, 2, -49, -48, -20, 1, -30, -51, -57, -37, -2, -46, -3, -78, -17, 5, -63, -58, -71, 3, -8, -13, -41, -60, -17, 4, -43, 23, -86, -13, 22, -35, -8, 16, 5, 0, 15, -18, 6, -3, 0, 3, -19, -1, -9, 0, -2, -11, -18, -1, 0, 0, -12, -11, -12, 0, 2, -4, -3, -3, 0, -2, -11, 7, -1, 0, 13, -16, -10, -12, 0, 7, -13, -19, -17, -1, -7, -4, 3, 0, 0, 3, 3, 3, -2, 1, 7, 0, -2, 0, 0, -1, -23, -31, 4, -6, -7, -36, -30, -7, 3, 11, 2, -69, -38, 26, -40, 2, -61, -34, 34, -21, -14, -31, -17, 4, -14, 33, -73, -43, 43, -39, -51, -30, 1, 2, 9, -47, -38, -3, -2, -18, -37, -54, -12, -2, -33, -49, -41, -17, 0, -31, -46, -18, -2, -2, -16, -3, -31, 8, 6, -7, -49, -28, -9, -3, -10, -52, -3, 3, 1, 10, -48, 2, 7, 0, 18, -45, -51, -13, -1, -27, -51, -32, -12, -2, -12, -27, -44, -25, -7, -32, -66, -61, 13, 6, 6, -63, -10, -9, 1, 6, -51, -52, -22, -6, -18, -71, -57, -3, -1, -5, -45, -61, -23, 7, -22, -18, -78, -14, 8, -37, -39, -74, -49, 8, -62, -52, -55, -33, -3, -35, -64, -62, -14, -4, -36, -65, -39, -7, -3, -2, -51, -55, -39, -8, -33, -31, -69, -34, 6, -39, -36, -62, -38, 5, -50, -70, -59, -36, -19, -46, -85, 53, 39, 13, 11, -90, 45, 36, 8, 43, -77, 15, 36, 14, 9, -78, 9, 36, 15, 0, -46, 27, 23, 1, 7, -55, -18, 24, 3, 11, -57, 28, 32, 7, 5, -55, 50, 32, 5, -3, -55, 48, 29, 2, 33, -59, 46, 30, 2, 29, -54, 22, 28, 1, 30, -55, 35, 26, 0, 9, -72, 39, 33, 2, 25, -70, 39, 27, 2, 41, -71, 30, 31, 2, 15, -61, 21, 28, 0, 14, -56, 7, 17, 5, 19, -72, 26, 30, 16, 42, -61, 40, 34, 12, 26, -74, 15, 20, 3, 11, -68, 30, 29, 7, 36, -48, 13, 22, 0, 19, -52, 5, 5, 2, 0, -67, -13, 14, 8, 10, -59, 18, 34, 10, 22, -58, 27, 29, 7, 21, -79, -4, 23, 6, 14, -49, 5, 24, 5, 1, -65, 0, 20, 4, 15, -57, -41, 13, 0, -23, -61, -43, 16, 8, -3, -62, -11, 25, 9, -2, -81, 39, 33, 11, 27, -86, -10, 25, 9, 13, -64, -26, 1, 1, -6, -86, 26, 34, 6, 29, -86, -40, 29, 4, 25, -88, 7, 32, 10, 22, -74, -26, 30, 1, -6, -89, -3, 31, 14, 6, -80, -66, 31, 14, 9, -58, -63, 25, 3, -3, -82, 13, 19, 1, 35, -60, -12, 9, 0, 18, -76, -20, 10, 2, -8, -71, 9, 19, 1, 20, -64, -44, 8, 5, -7, -61, -22, 11, 5, 28, -66, -20, 6, 1, 18, -58, -22, 10, 1, 2, -76, -32, 3, 3, -16, -73, -63, 12, 2, -11, -62, -61, -11, 2, -16, -78, -52, -7, 3, -23, -44, -46, -20, 0, -19, -84, -24, 23, 6, 19, -88, -45, 14, 5, 30, -70, 1, 19, 0, 9, -65, -33, 5, 1, 2, -55, -31, 0, 0, -12, -54, -62, 8, 17, -38, -36, 12, 17, 0, 10, -34, 26, 16, 0, 1, -43, 40, 21, 0, 19, -37, 31, 16, 0, 19, -28, 34, 21, 0, 19, -35, 27, 13, 0, 1, -26, 20, 4, 0, -4, -29, 25, 14, 0, 11, -39, 20, 17, 0, 11, -49, 20, 20, 1, 20, -48, 42, 26, 0, 0, -47, 40, 23, 0, 15, -46, 29, 20, 0, 14, -48, 37, 27, 1, 17, -39, 47, 26, 0, 31, -47, 40, 28, 0, 22, -43, 28, 15, 0, -3, -41, 29, 13, 0, 5, -38, 35, 18, 0, 18, -43, 36, 22, 0, 4, -40, 42, 22, 0, 28, -42, 32, 17, 0, 10, -37, 23, 20, 0, 8, -39, 30, 23, 0, 18, -42, 29, 21, 0, 23, -42, 38, 25, 0, 22, -39, 24, 18, 0, 20, -41, 33, 23, 0, 27, -42, 21, 16, 0, 16, -43, 28, 24, 1, 20, -46, 14, 29, 5, 8, -41, 16, 13, 0, 16, -37, 4, 18, 0, 13, -47, 37, 28, 2, 27, -50, 19, 19, 1, 19, -51, 27, 20, 0, 28, -69, 38, 30, 0, 34, -41, 25, 20, 0, 29, -51, 35, 26, 0, 8, -42, 20, 17, 0, 21, -49, 22, 19, 0, 17, -48, 9, 8, 1, 8, -55, 14, 24, 3, 29, -48, 10, 22, 1, 6, -47, -19, 10, 0, 2, -49, -10, 5, 0, 11, -46, -35, 5, -2, 23, -51, -21, 2, 2, 14, -47, 3, 11, 1, 12, -11, -2, -8, 0, 0, -4, 12, 2, 0, 16, 0, 5, 2, 0, 8, -3, 3, -2, 0, 4, -11, -2, -7, 0, 4, -28, -23, -26, 0, -12, -7, -5, -5, 0, 6, -1, 1, 0, 0, 19, -9, 2, -7, 0, 9, -7, -6, -7, 0, -10, -6, -4, -5, 0, -3, -2, -6, -1, 0, 5, -2, -1, -2, 0, 6, 0, 2, 0, 0, 1, -1, 0, -1, 0, -2, -5, -1, -3, 0, -2, -2, 2, -2, 0, 3, -2, 6, -1, 0, 5, -8, 4, -3, 0, -6, 2, 19, 3, 0, 14, -4, 14, 1, 0, 8, -8, 7, -4, 0, 8, -9, -6, -3, 0, 0, -8, 4, -2, 0, 2, -5, 14, 2, 0, 9, -6, 22, 3, 0, 14, -1, 24, 2, 0, 14, -4, 3, -3, 0, -11, -1, 5, 0, 0, 7, 0, 9, 1, 0, 9, -26, 30, 12, 0, 21, -11, 3, 4, 0, 4, -14, 4, 2, 0, -2, -6, 17, 2, 0, 11, -34, 26, 15, 0, 13, -38, 17, 9, 0, 5, -36, 6, 5, 0, -2, -48, 1, 12, 0, 2, -27, 24, 11, 0, 9, -38, 18, 16, 0, 15, -30, -3, 7, 0, 4, -41, 6, 12, 0, 3, -35, 29, 17, 0, 9, -34, 29, 18, 0, 21, -45, 33, 23, 0, 22, -42, 30, 22, 0, 17, -60, 21, 21, 0, 27, -27, 10, -8, 0, -15, -6, 17, 0, 0, 10, -25, 13, 4, 0, 11, -17, 13, 13, 0, 14, -13, 15, 2, 0, 5, -27, 18, 8, 0, 11, -16, 25, 6, 0, 22, -1, 11, 10, 0, 4, -9, 19, -1, 0, 6, -5, 25, 3, 0, 11, -9, 26, 3, 0, 14, -15, 31, 12, 0, 21, -10, 19, 3, 0, 13, -39, 30, 20, 0, 19, -36, 17, 10, 0, 13, -18, -17, 7, 0, -6, 16, -22, 3, 2, -1, -6, -15, 0, -3, -3, -5, 4, 1, 1, 3, -1, -25, -2, 1, -10, -5, 12, 3, 0, 6, -10, 9, 3, -2, 13, -2, 1, 1, 0, -1, -7, 7, 1, 0, 5, -19, 15, 6, 0, 20, -31, 3, 3, 1, 8, -34, -13, -6, 2, 4, 0, -46, -5, 1, -15, -7, -18, -2, 1, -4, 3, -33, -1, 0, 3, -5, -12, -4, -1, -2, -23, 4, 14, 1, 3, -8, 2, -4, 0, -2, 0, -4, 4, 1, 5, -11, 5, 6, -3, 13, 3, -9, 2, 3, 0, -9, -16, 2, 0, 6, -6, -24, -5, 4, 7, 14, -32, -1, -1, -3, 3, -12, 1, -5, 5, -3, -20, -1, 1, 0, -2, 2, 2, 2, 5, -31, 7, 9, 3, 13, -23, -23, 2, -5, -8, 14, -54, 1, 9, -17, 3, -37, 4, 3, 6, -26, -40, 0, 3, -14, -1, -37, -13, 5, -21, 0, -38, -6, 7, -29, 21, -27, -5, -3, 0, 5, -38, -6, 3, -3, -33, -40, 1, -2, 1, -8, -13, -1, 3, 10, 9, -57, -12, 4, -27, -6, -37, 1, 7, 5, 7, -23, -4, 8, 3, -13, -18, -6, 3, 0, -21, 20, 11, -5, 8, -7, 0, 3, 0, 5, -16, 10, 6, -2, 12, -16, -9, 0, -2, -3, -40, 18, 16, -3, 15, -9, -31, -7, 0, -16, 3, -61, -3, 6, 5, 8, -72, -23, 12, -25, -20, -45, -4, 8, 0, 23, -69, -20, 4, -33, 21, -74, -7, 14, -60, 8, -64, -24, 17, -30, 11, -55, -10, 1, 0, 14, -67, -12, 11, -5, 29, -73, -6, 23, -29, 16, -39, -10, 4, -23, -8, -19, -10, -13, -13, -17, -5, 5, -7, 0, -3, -49, -11, 1, -37, 19, -40, -23, 21, -27, 23, -47, -42, 23, -47, 19, -76, -51, 22, -53, 18, -9, -47, 22, -48, -12, -56, -42, 11, -54, 10, -79, -52, 24, -59, 12, -48, -37, 19, -41, 0, -67, -23, 12, -27, -7, -51, -19, -10, -27, 1, -55, -39, 9, -49, -31, -43, -25, -7, -22, -16, -65, -39, 11, -45, -12, -47, -12, 4, -11, 2, -39, -20, 3, -17, 2, -55, -31, 11, -21, 26, -77, -36, 27, -28, 31, -73, -36, 29, -11, -3, -73, -26, 20, -17, 33, -80, -5, 29, -3, 12, -63, -6, 14, -17, -33, -61, -40, -1, -27, -25, -75, -14, 2, -21, -5, -56, -26, 18, -11, -17, -47, -15, 9, -10, 12, -58, -2, 19, 2, -12, -73, -44, 6, -34, 22, -87, -53, 29, -58, -48, -77, -46, 13, -38, 26, -76, -36, 30, -11, -3, -57, -38, 13, -42, 26, -80, -52, 27, -46, 24, -65, -45, 25, -49, -14, -18, 6, 0, 2, 1, -3, 3, 0, 14, 15, -23, -13, 10, -20, -49, 6, 17, -2, 35, -37, -31, 2, 2, 3, -19, -26, -13, 2, -24, -19, -48, -12, -3, -9, -36, -35, -3, 0, -12, -45, -31, 11, 0, 9, -45, -13, -1, 0, 0, -36, -33, -8, -1, -11, -29, -22, 3, 3, 19, -52, -28, 15, 4, 21, -2, -22, 8, 4, 11, -19, -33, -3, 0, -6, -40, -4, 3, -4, 9, -50, 0, 20, 1, 21, -44, -22, 0, 0, -3, -21, -34, 0, 1, 6, -43, 18, 20, 0, 23, -48, 30, 25, 0, 19, -38, 3, 19, 0, 6, -53, -6, 21, -4, 17, -50, -2, 3, 4, 11, -29, -62, -16, 3, -2, -49, -45, 3, 4, 13, -32, -50, -9, 4, -24, -43, -67, 10, 16, 22, -50, -17, 11, -1, 6, -5, -64, -17, 9, -38, -52, -68, -8, 11, -20, -41, -51, -32, -4, -39, -6, -54, -12, 8, -30, -44, -33, -1, 2, 6, -41, -59, -18, 1, -33, -59, -72, -12, 0, -29, -51, -42, -1, 1, -4, -42, -57, -25, 3, -5, -47, -38, -19, -4, -18, -60, -61, -33, 6, -26, -22, -71, 5, -1, -23, -31, -62, 5, 2, -16, -46, -66, -15, 3, -22, -23, -82, -21, 12, -21, -49, -67, -45, 6, -47, -44, -64, -21, 0, -37, -50, -58, -17, 0, -30, -33, -65, -6, -6, -41, -58, -49, -19, 2, -8, -7, -66, -16, 1, -48, 17, -79, -14, 9, -58, -76, 9, 21, 5, 16, -65, 1, 26, 1, 33, -53, -24, 8, -4, 0, -69, 11, 21, -3, 21, -69, 9, 19, -1, 24, -76, 22, 31, 9, 42, -55, -52, 4, -1, -3, -71, -16, 15, -3, 20, -45, -43, -15, 3, -25, -57, -28, 1, 2, 2, -47, -37, 0, -3, -1, -68, -22, 10, 3, 31, -54, -42, -2, -1, -16, -55, -36, -5, -2, 10, -72, -36, 11, 2, 16, -58, -50, -20, -1, -25, -51, -62, 17, -7, 11, -71, -40, 12, -10, 2, -74, -59, -2, 10, -16, -77, -67, 17, 9, 3, -74, -51, 14, 6, 2, -64, -43, -2, -8, -32, -36, -50, 2, 0, -5, 31, -82, 3, 6, -68, -79, -66, 11, 10, -13, -60, -76, 22, 2, -17, 51, -89, -7, 49, 1, 65, -87, -26, 64, -57, 70, -82, -57, 68, -41, 70, -90, -90, 70, -70, 70, -90, -89, 70, 2, 69, -90, -82, 69, -51, 30, 8, -11, 34, -24, 34, -29, -55, 35, -51, 9, -39, -40, 35, -55, 39, -56, -24, 37, -35, 28, -5, -35, 29, -28, 38, -36, -30, 40, -43, 42, -73, -11, 32, -13, 29, -72, -21, 26, -39, 51, -78, -29, 57, -26, 45, -58, -44, 53, 23, 46, -16, -23, 56, -11, 50, -71, -4, 46, -38, 42, -74, -44, 41, -39, 50, -80, -56, 49, -59, 46, -67, -39, 48, -76, 48, -89, -32, 50, -55, 44, -81, -56, 45, -65, 45, -76, -57, 44, -33, 46, -49, -50, 49, -37, 53, -50, -45, 56, -36, 51, -89, -51, 52, -63, 47, -49, -52, 46, -27, 49, -27, -30, 52, -23, 50, -73, -36, 51, -48, 44, -62, -45, 43, -36, 49, 4, -59, 52, -40, 32, -37, -38, 40, 6, 54, -86, -40, 30, -34, 51, -88, -40, 49, -18, 62, -90, -47, 36, 21, 52, -69, -22, 47, -29, -59, -82, -30, 14, -63, -26, -83, 30, 4, -28, 2, -73, -7, 17, -42, 31, -90, -40, 38, -59, 25, -87, 15, 34, -44, -3, -84, -39, 18, -67, 21, -79, -2, 8, -10, 5, -75, -25, 24, -51, 35, -76, 4, 31, -52, 40, -87, 11, 35, -56, 47, -86, 11, 46, -8, 4, -82, -20, 22, -25, -12, -66, -10, -1, 6, 9, -75, -39, 32, -34, -34, -78, -32, -15, -30, 36, -86, -14, 24, -34, 8, -79, -36, 32, -54, 39, -84, -45, 39, -22, 7, -82, -58, 27, -58, 32, -78, -47, 37, -75, -24, 27, 14, 0, 20, -21, 27, 15, 0, 5, -20, 20, 0, 0, 8, -11, 27, 7, 0, 15, -2, 21, 1, 0, 12, -8, 16, -1, 0, 9, 0, 18, 2, 0, 1, -1, 21, 4, 0, 15, -14, 26, 2, 0, 16, -11, 13, -8, 0, 9, -10, 1, -3, 0, -6, 2, 18, 6, 0, 11, -11, 12, 1, 0, 4, -8, 23, 4, 0, 15, -13, 13, 2, 0, 10, -34, 23, 7, 1, 6, -19, 24, 10, 0, 17, -5, 11, 2, -1, 8, -24, 2, 13, 0, 7, -17, -25, -6, 0, -3, -2, 21, 4, 0, 10, -12, 16, 1, 0, 6, -8, 16, -6, 0, 17, -4, 1, -3, 0, 2, -2, 11, 1, 0, 4, -8, 5, -3, 0, -3, -1, 9, 0, 0, 6, -2, 14, 1, 0, 13, -6, 0, -4, 0, -6, -6, 0, -2, 0, 3, -7, 0, -7, 0, 5, 1, 7, 5, 0, 9, -4, 0, -2, 0, 3, -2, -11, 3, 0, 5, -2, -5, -1, 0, -9, -10, 7, -6, 0, -1, -22, 1, -9, 0, 8, -29, -17, -27, 0, -12, -19, -14, -19, 0, 0, -8, -8, -6, 0, 2, -12, -11, -11, 0, 8, -11, -8, -11, 0, 4, 1, 4, 1, 0, 23, -12, 2, -6, 0, 3, -2, 7, 2, 0, 7, -5, 0, -5, 0, 4, -17, 4, 4, 0, 10, -1, -3, -1, 0, 4, -3, -6, -3, 0, -12, -2, -2, -2, 0, 0, -6, -3, -6, 0, -1, -1, 1, 0, 0, -1, -2, 4, 1, 0, 7, 0, -1, 0, 0, 2, -14, -3, -5, -4, 3, -13, -17, -6, 1, -2, -6, -36, -4, -1, -10, -1, -43, -1, 0, -6, 1, -13, 4, -2, 18, 6, -26, -4, 2, 8, -2, -7, -1, 0, 6, -7, 1, 5, 1, 17, 7, -12, 3, 0, 0, -4, -31, -1, 0, -20, -2, -5, 2, -3, 2, -13, -5, 4, -3, 4, -21, -5, 4, 1, 2, -8, -2, 7, -3, -7, 1, -7, -2, 0, 0, -3, 5, 1, 0, 5, 0, 8, 1, -1, 11, -16, -7, 4, -3, 1, -27, 8, 11, 0, 15, 6, -17, 0, 2, 1, -12, -39, -4, 1, -1, 4, -40, 1, 0, -10, 0, -39, -26, -5, -22, -14, -26, -1, -3, -8, -25, -42, 0, 0, -23, -15, -12, 0, -3, 5, -25, -40, -12, -3, -21, -39, -15, 8, 2, 11, -25, -1, 11, 1, 8, 11, -28, -7, 6, -9, -15, -43, -8, 3, -4, -43, -56, -22, 2, -29, -23, -51, -28, 0, -39, -10, -47, -9, -5, -24, -40, -53, 2, -3, 5, -22, -37, -13, 0, -14, -21, -60, -27, -4, -39, -26, -46, -15, -8, -14, -16, 9, 9, 0, 8, -35, 13, 6, 0, 9, -35, 23, 14, 0, 2, -28, 28, 18, 0, 24, -39, 33, 21, 0, 6, -33, 11, 9, 0, 11, -38, 21, 15, 0, 16, -40, 26, 11, 0, 1, -43, 33, 19, 1, 28, -40, 24, 22, 0, 21, -44, 9, 11, 0, 15, -49, 24, 24, 0, 5, -55, -15, 7, 1, 6, -54, 11, 25, 1, 18, -60, 37, 25, 4, 39, -30, 19, 2, 0, 8, -23, 3, 13, 0, 10, -25, 20, 14, 0, 7, -58, 7, 26, 6, 35, -49, -4, 11, 0, 11, -53, 9, 15, 0, 20, -53, -17, 7, 0, 21, -49, 17, 19, 1, 22, -41, 19, 14, 0, 9, -54, -5, 11, 0, 8, -42, -20, -9, 0, -3, -53, -42, -8, 3, -2, -54, -24, 8, -3, 5, -29, -46, -3, 0, -15, 2, -31, 4, 3, -2, -7, -19, -2, -3, -4, -2, -32, 4, 2, -11, -14, -49, -23, -4, -22, -44, -14, 5, -5, 3, -57, -50, 8, 3, 9, -41, -52, -36, 1, -21, -42, -24, 8, 0, 18, -11, -23, -3, -2, -6, -42, -24, 1, 0, -10, -36, -20, 1, 0, 9, -43, -31, -18, 0, -16, -37, -48, -31, -1, -35, -37, -39, -2, 1, -21, -36, -18, 4, 0, -12, -19, 5, 0, 0, 0, -36, 26, 17, -3, 16, -9, 10, 2, 0, 9, -2, 1, 4, 0, 1, -2, -15, 3, -4, 7, -21, -23, 5, 0, -2, -37, -31, -8, -1, 0, -43, -33, 5, 2, 12, -39, -5, 10, -8, 10, -23, -57, 3, 4, -5, -44, -32, -21, 1, -23, -35, 4, 19, 0, 13, -60, 0, 17, 4, 6, -28, -13, 5, 1, 4, -46, -23, 2, -4, 17, -42, -25, 5, 1, 14, -49, -51, 1, 5, 12, -49, 11, 18, -5, 27, -18, -78, 14, 1, -62, -34, -82, -12, 10, -30, -58, -57, -5, -7, -6, -70, -34, 8, 3, 2, -49, -64, -13, -1, -12, -34, -50, -20, 2, -32, -63, -64, 10, 1, -19, 11, -55, -3, 1, -36, 35, -78, -11, 2, -70, -28, -62, -3, 3, -16, -46, -48, -13, -4, -30, -46, -52, -19, -10, -22, -50, -56, -31, -2, -49, -15, -50, -19, -5, -1, -4, -66, -11, 6, -20, -52, -57, -14, -8, -34, -64, -42, -8, -3, -16, -40, -53, -22, -1, -24, -58, -61, -19, -2, -20, -48, -57, -40, 3, -51, -63, -35, -10, -20, 1, -69, -10, 12, 3, 14, -63, -53, 16, -9, 9, -66, -15, 14, 3, 5, -79, -33, 18, 2, 5, -55, -24, 22, 4, -12, -65, -53, -2, 1, -22, -60, -60, -2, 1, -29, -50, -43, -6, 0, -23, -55, -58, -25, -1, -36, -65, -36, 7, 0, 7, -67, -56, -3, 2, -16, -52, 23, 29, 7, 9, -40, 18, 13, 0, 10, -39, 31, 22, 0, 13, -43, 28, 22, 1, 15, -47, 36, 18, 0, 26, -46, 37, 24, 0, 22, -39, 27, 17, 0, 14, -33, 14, 13, 0, 13, -50, 9, 12, 0, 27, -46, 16, 18, 1, 15, -49, 8, 10, 1, 1, -45, -13, 12, -1, 9, -52, 9, 19, 3, 18, -41, -16, 7, 0, -9, -49, 11, 19, 1, 8, -53, -10, 25, 5, 14, -48, -27, 1, -1, -2, -43, 26, 18, 0, 18, -46, 9, 11, 0, 12, -51, 21, 37, 8, 27, -35, 37, 26, 0, 23, -43, 28, 19, 0, 20, -35, 39, 25, 0, 22, -45, 44, 25, 0, 23, -44, 36, 24, 0, 4, -47, 43, 22, 0, 15, -46, 35, 24, 1, 24, -51, 35, 28, 0, 35, -50, 42, 28, 0, 26, -47, 36, 24, 0, 2, -51, 45, 28, 0, 5, -50, 25, 22, 0, 5, -52, 33, 26, 4, 3, -53, 43, 30, 4, 28, -48, 22, 21, 0, 18, -48, 36, 25, 1, 24, -20, 28, 12, 0, 7, -41, 28, 23, 0, 28, -43, 32, 19, 0, 12, -42, 32, 22, 0, 20, -28, 22, 11, 0, 17, -37, 37, 12, 0, 19, -26, 27, 18, 0, 24, -41, 27, 15, 0, 11, -34, 22, 12, 0, 6, -42, 25, 16, 0, 16, -42, 31, 18, 0, 10, -40, 26, 13, 0, -1, -37, 30, 22, 0, 10, -41, 9, 17, 0, 12, -41, 36, 21, 0, 16, -47, 35, 24, 0, 35, -66, 42, 34, 17, 30, -62, 16, 28, 2, 28, -68, 38, 25, 0, 33, -61, 20, 26, 0, 35, -64, 50, 30, 0, 22, -60, 22, 26, 4, 15, -61, 45, 32, 6, 6, -70, 26, 33, 4, 23, -60, -15, 15, 5, 7, -69, 18, 24, 6, 38, -58, 27, 23, -1, 24, -61, -1, 14, 4, 28, -61, -5, 20, 1, 21, -49, -11, 16, -3, 36, -54, -17, 10, 0, 10, -72, -29, 6, 0, 27, -48, -6, 2, 0, 12, -61, 17, 17, 2, 22, -77, -10, 19, 10, -19, -82, -3, 29, 9, 15, -72, -29, 22, 7, 4, -87, 43, 39, 13, 23, -68, 16, 28, 5, 7, -74, 18, 27, 0, 13, -80, 39, 33, 12, 20, -87, 37, 32, 4, 28, -88, 22, 36, 8, 41, -67, -24, 21, 3, 9, -75, -28, 9, 10, -12, -79, -6, 27, 8, 19, -85, 4, 20, 6, 25, -78, 37, 29, 2, 38, -75, 11, 20, 0, 28, -69, -29, 19, 3, 0, -75, 0, 28, 3, 10, -76, 6, 18, 3, 20, -62, 5, 19, 2, 5, -74, -10, 20, 0, 9, -70, -38, 10, 1, 3, -84, 1, 33, 7, 18, -74, -45, 17, 8, 4, -76, -26, -3, 1, 6, -80, -27, 22, 3, 16, -70, -53, 0, -1, 13, -79, -38, 24, -3, 17, -76, -6, 18, -3, 22, -84, -30, 16, 1, 3, -51, -31, -7, -1, 4, -68, -50, 9, -2, -22, -1, -34, -11, -6, -20, 4, -50, -34, 16, -17, 12, -47, -40, 14, -47, -14, -59, -28, 7, -29, -20, -70, -41, 16, -54, 14, -59, -41, 20, -61, 28, -81, 1, 22, -27, 9, -57, -9, 7, -8, 9, -70, -43, 19, -24, 25, -83, -46, 26, -42, -19, 1, 10, -3, 11, -6, -17, -3, 5, -5, 7, -29, 0, 11, -9, 16, -23, 4, 12, 5, 0, -31, -14, 14, -14, 12, -60, -4, 15, 6, 14, -67, -9, 9, -14, -25, -7, 2, -7, 0, 7, -40, -2, 12, -13, 0, -1, 2, 1, 6, 6, -20, -3, 3, 2, -14, 12, 5, -2, 5, -13, -2, 3, 0, 3, -20, 6, 10, -4, 7, -35, 28, 13, -7, 10, 7, -22, -13, 8, -17, 20, -56, -1, 9, 2, 19, -66, -19, 11, -20, 28, -74, -16, 9, -42, 3, -34, -30, 13, -28, 16, -60, -47, 22, -40, 16, -56, -33, 21, -49, 27, -71, -19, 10, -32, -8, -41, -6, 12, -7, 3, -67, -35, 15, -20, -2, -33, -2, 13, 1, 47, -74, -38, 46, -32, 45, -78, -49, 47, -48, 51, -57, -38, 56, -75, 41, -80, -45, 42, -68, 52, -90, -46, 55, -88, 32, -69, -42, 30, -18, 52, -41, -45, 54, -39, 50, -75, -49, 50, -52, 51, -71, -59, 49, -26, 45, -34, -54, 46, -9, 44, -83, -55, 42, -45, 40, -72, -39, 35, -23, 50, -81, -59, 48, -57, 33, -60, -48, 40, -30, 39, -86, -18, 33, -10, 53, -67, -36, 48, -6, 46, -35, -31, 46, -2, 29, -70, -36, 32, -62, 41, -82, -54, 42, -51, 50, -43, -45, 54, -35, 49, -64, -22, 53, -66, 53, -48, -22, 51, -8, 20, 7, -38, 33, -22, 30, -31, -22, 34, -36, 42, -75, -55, 43, -19, 43, -44, -44, 42, -14, 31, -42, -60, 31, -48, 39, -17, -52, 38, -54, 51, -18, -54, 54, -54, 28, -48, -9, 21, -8, 14, -27, -20, 32, -28, 45, -39, -60, 48, 0, 26, -37, 11, 15, -9, 38, -79, -7, 30, -10, 28, -66, -19, 26, -42, 21, -60, -42, 25, -34, -20, -61, -35, 26, -56, 57, -87, -47, 51, 13, 46, -70, -25, 46, -25, 50, -88, -5, 47, -56, 54, -87, 19, 49, -17, 50, -72, -4, 49, -14, 27, -77, -40, 42, -27, 52, -58, -18, 41, -35, 70, -83, -71, 70, -24, 70, -90, -90, 70, -6, 69, -90, -51, 69, -62, 70, -90, -78, 70, -58, 70, -90, -87, 70, -51, 59, -41, -22, 43, -26, 64, -81, -37, 63, -12, -76, 29, 47, 25, 24, -87, 16, 37, 23, 23, -79, -59, 8, 16, -14, -72, -58, 25, 14, 6, -45, -66, -7, -6, -13, -20, -65, -3, 15, -9, -8, -71, -10, 17, -54, -45, -48, 1, 3, -2, -18, -49, -9, 2, -29, -71, -56, -4, 7, 3, -76, -62, 15, 4, -3, -70, -52, 10, -6, -30, -70, 14, 18, 0, 33, -53, -9, 5, -12, -2, -49, -31, 0, -4, 1, -75, -67, -34, 4, -22, -58, -70, -32, 8, -42, -66, -33, -32, 5, -11, -43, -77, -8, -11, -46, -20, -65, 0, 6, -26, -62, -64, 0, -1, -2, -71, -72, -19, 2, -52, -8, -64, -10, 5, -40, -68, -72, 3, 13, -8, -28, -79, -12, 11, -40, 2, -76, -4, 25, -32, -34, -68, -27, 19, -5, 34, -85, -6, 32, -47, 14, -72, -21, 26, -22, -2, -84, 3, 1, 6, 4, -82, -18, 8, -81, -58, -83, -14, 3, -36, 31, -87, -9, 32, -78, 14, -68, -5, 22, -38, 16, -70, -22, 18, -2, 19, -63, -18, 11, -33, 19, -77, -36, 14, -47, 46, -87, -52, 49, -48, 48, -90, -11, 48, -22, -24, -52, -28, 10, -13, 16, -76, -36, 21, -48, -4, -78, -29, 22, -27, -14, -76, -30, 20, -16, -6, -43, -24, 7, -27, 19, -79, -22, 18, -46, -4, -82, -49, 27, -59, -31, -65, -38, 9, -42, 18, -76, -38, 27, -38, 31, -82, -44, 33, -56, -15, -86, -10, 32, -66, -23, -67, -31, 10, -27, -38, -57, -41, -1, -41, -13, -56, -21, 12, -37, -52, -67, -29, 6, -20, -26, -72, -26, 10, -26, -33, -52, -3, 1, 2, -8, -81, -23, 22, -44, -27, -60, -13, 9, 10, -11, -59, -17, 10, -14, 3, -79, -44, 19, -65, -18, -82, -35, 9, -38, -17, -46, -10, -4, -27, -33, -79, -45, 20, -45, -55, -75, -50, 2, -44, -52, -75, -41, -5, -55, -23, -59, -27, 10, -49, -33, -58, -4, 5, 2, 4, -51, 2, 15, -20, 30, -82, 13, 30, -8, -17, 11, -7, 0, -8, -9, 10, -1, 0, 8, -11, 21, -1, 0, 16, -2, 23, 1, 0, 9, -22, 24, 12, 0, 9, -4, 23, 5, 0, 13, -15, -4, -13, 0, -6, -10, -1, -8, 0, -3, 0, 7, 3, 0, 12, -13, 2, -10, 0, 9, -4, -2, -4, 0, 7, -7, -3, -4, 0, -1, -4, -1, -4, 0, -1, 0, 1, 0, 0, 2, -3, -2, -3, 0, 7, -1, 7, 0, 0, 5, -13, -1, -9, 0, -8, 0, 13, 3, 0, 16, -2, 8, 0, 0, 6, -8, 9, 0, 0, -3, -3, 12, 1, 0, 11, 1, 19, 4, 0, 13, -2, 4, -1, 0, -1, 0, 19, 2, 0, 6, -3, 21, 0, 0, 16, -12, -13, -11, 0, 9, -2, -4, -2, 0, -2, -18, -12, -18, 1, -3, -1, -2, -2, 1, -5, -8, -5, -8, 0, 0, -2, 6, 0, 0, 9, -14, -11, -14, 0, 3, -12, 0, -8, 0, 7, -1, 0, 0, -1, 1, 0, 1, 0, 0, 4, 0, 8, 1, 0, 0, 70, -85, -69, 70, -32, 70, -90, -90, 70, -65, -12, 12, 0, 0, 5, -18, 21, -4, 0, 12, -9, 22, 2, 0, 6, -5, 23, 4, 0, 16, -11, 8, 7, 0, 7, -19, 13, 2, 0, 6, -17, 26, 8, 0, 14, -27, 27, 16, 0, 20, -23, 22, 4, 0, 18, -8, 21, 6, 0, 15, -35, 24, 8, 0, 3, -36, 29, 16, 0, 17, -35, 38, 18, 0, 12, -35, 30, 17, 1, 18, -39, 19, 9, 0, -5, -35, 7, 16, 1, 8, -17, -16, 4, 1, 7, -28, 16, 11, 0, 14, -24, 6, 3, 0, 3, -27, -3, 6, 0, 4, -6, -34, 3, -3, 0, -17, -11, -8, 2, 1, -8, -6, -2, 0, -1, -14, 8, -2, 0, 1, -7, 8, -5, 0, 16, -41, 13, 17, 2, 6, -50, 11, 13, 2, 2, -49, -22, 14, 1, -6, -32, 22, 9, 0, 14, -33, 33, 16, 0, 29, -24, 21, 15, 0, 14, -17, 28, 17, 0, 22, -31, 24, 15, 0, 21, -42, 30, 19, 0, 16, -41, 26, 13, 0, 17, -34, 29, 17, 0, 17, -38, 31, 21, 0, 25, -43, 34, 17, 0, 25, -41, 33, 17, 0, 17, -44, 32, 22, 0, 18, -44, 33, 26, 0, -2, -43, 17, 18, 0, 7, -44, 27, 20, 0, 19, -37, 15, 18, 0, -4, -36, 25, 16, 0, 19, -39, 26, 16, 0, 14, -37, 21, 17, 0, 13, -41, 5, 10, 0, 10, -39, -11, 8, 0, -1, -44, 12, 9, 0, 16, -40, 35, 19, 0, 16, -44, 17, 18, 0, -4, -44, 36, 21, 0, 18, -35, 29, 20, 0, 1, -45, 42, 25, 1, 12, -41, 35, 24, 0, 22, -39, 36, 22, 0, 27, -43, 34, 23, 0, 30, -48, 47, 25, 0, 17, -48, 40, 26, 0, 22, -46, 25, 21, 1, -3, -47, 38, 24, 0, 8, -48, 44, 28, 2, 22, -42, 29, 21, 0, 7, -44, 21, 16, 0, 22, -44, 36, 15, 0, 27, -41, 23, 21, 0, 22, -42, 42, 23, 2, 9, -46, 27, 22, 0, 1, -44, 24, 20, 0, 9, -44, 6, 17, 0, 22, -45, -7, 24, 0, 13, -48, 30, 35, 11, 27, -51, 19, 25, 1, 0, -50, 33, 22, 1, 6, -53, 37, 27, 3, 16, -55, 51, 32, 2, 12, -48, 38, 31, 1, 22, -53, 25, 28, 1, 31, -60, 27, 36, 22, 22, -52, 16, 20, 1, 27, -51, 40, 29, 0, 38, -52, 32, 19, 2, 17, -52, 30, 28, 1, 38, -53, 10, 14, 0, 15, -52, 6, 22, 2, 13, -67, 50, 33, 3, 21, -69, 32, 26, 2, 23, -73, 31, 23, 1, 48, -64, 38, 32, 7, 37, -73, 0, 24, 10, 29, -57, 13, 21, 0, 18, -64, 35, 28, 2, 34, -67, 1, 21, 3, 6, -69, 27, 35, 1, 23, -55, 3, 20, 2, 4, -68, 1, 14, 3, 25, -79, 20, 26, 1, 18, -79, 42, 44, 23, 19, -87, 34, 41, 18, 33, -78, 5, 30, 12, 3, -75, 14, 24, 16, 28, -84, 44, 33, 8, 25, -82, 44, 41, 15, 45, -67, 5, 26, 1, 4, -85, 36, 34, 6, 19, -63, -1, 12, 1, 10, -58, 39, 34, 2, 32, -58, 35, 28, 3, 13, -70, 3, 33, 18, 5, -58, 5, 17, 4, 14, -68, -23, 2, 3, 8, -65, -21, 21, 2, -12, -60, -47, 3, 7, -12, -66, -29, 16, 2, 0, -72, -11, 30, 9, -9, -66, 7, 29, 5, 13, -86, 7, 28, 1, 17, -87, 15, 33, 19, 32, -73, -6, 25, 6, 22, -83, -29, 24, 4, 6, -47, -35, 10, 0, -4, -75, -75, 27, 11, -20, -63, -17, 32, 13, 6, -77, -62, 26, 10, 4, -49, -28, -11, 1, -29, -29, -45, -2, 3, -4, -30, -38, 3, 3, -2, -41, 9, 23, -3, 17, -41, -25, 6, 4, 12, -44, -61, -14, 9, -20, -28, -43, -13, 2, -15, -6, -60, -14, 0, -24, 22, -56, -18, 12, -46, 4, -76, -11, 9, -59, -60, -15, 16, 3, 28, -80, -4, 15, 1, 15, -61, 10, 18, 7, 18, -68, -7, 14, 0, 29, -80, 14, 19, -1, 31, -76, 26, 31, 6, 36, -62, -11, 17, -4, 27, -54, 20, 21, -1, 14, -40, -34, -13, 0, -13, -53, -17, 3, 0, 6, -57, 3, 16, -1, 30, -53, -2, 14, -1, 4, -67, -60, 7, 0, 5, -49, -42, -6, -3, -3, -48, -8, -2, 0, 0, -48, -37, -6, -1, 4, -45, -46, -20, -1, -31, -44, -10, -3, 0, -3, -53, -40, 1, 0, -15, -44, -43, -20, 0, -22, -78, -18, 10, 4, 9, -61, 14, 24, 0, 21, -64, -8, 14, 9, 1, -55, -10, 11, -1, 22, -62, -42, 6, 0, 10, -55, -35, -3, 2, -4, -69, -50, -7, -2, -20, -71, -48, 13, 1, -23, -59, -24, 6, 0, 2, -53, -41, -6, -2, -21, -70, -27, 19, 0, 23, -53, -52, -7, 3, -10, -71, -48, 25, -3, -17, -73, -32, 20, 8, 20, -48, -24, 11, -1, 16, -71, 15, 24, 2, 29, -65, -20, 16, -9, 19, -40, -41, -12, 6, 9, -39, -45, -23, 0, -23, -51, -62, -11, 4, -30, -53, -54, 7, 0, -4, -64, -27, 13, 1, 12, -66, -63, 13, 6, 4, -69, -56, 8, 2, -32, -66, -56, 8, 2, -5, -66, -46, 18, -4, 20, -73, -5, 16, -1, 7, -60, -77, -3, 8, -38, -44, -77, 6, 1, -49, -61, -24, 1, 0, -3, -53, -63, 8, 8, -30, -18, -70, 5, -4, -51, 6, -79, -41, 25, -17, -20, -87, 4, 19, -51, 0, -16, -3, 0, 0, -3, -2, 0, 0, 4, -14, -35, 3, 1, -3, -10, -40, -3, 0, -13, -10, -12, 2, -1, 3, -25, -16, 1, 0, -2, -7, 1, 6, 0, 15, -18, 14, 6, -5, 0, 0, 4, 1, 0, 6, -8, 9, 4, 0, 7, -1, 0, 2, 0, 10, 3, 0, 2, 1, 4, 3, -15, 1, 5, -4, -3, 1, 7, 0, 20, -3, -6, 5, 0, 7, 3, -33, -1, 2, -7, 5, -5, 4, -1, -1, 0, -27, 0, -1, -5, 10, -36, -4, -2, 2, -8, -27, -1, 0, 0, 27, -53, -5, 4, 8, 5, -22, -2, -3, -13, 5, -50, -4, 7, -28, -40, -30, -4, -1, -14, -11, -32, 11, -2, 4, -16, -32, -6, 2, -18, -47, -19, -1, -1, 9, -45, -46, -6, 3, 26, -3, -65, -1, 6, -17, -27, -4, 3, -4, -3, 9, -32, -9, -2, -24, -1, -31, 6, 5, 11, 3, -58, -1, 10, -13, 14, -56, -16, 4, -12, 22, -76, -15, 22, -45, -5, 9, 4, -2, 4, -8, 0, -1, 0, 3, -13, 18, 4, 0, -1, -4, -16, 2, 3, 1, -3, -17, -6, 2, 5, 1, -30, 0, -1, -8, 5, -30, -1, 2, -10, -11, -5, 5, 3, 7, -34, 7, 12, -3, 9, -37, -24, -1, 0, 2, -38, 0, 12, 0, 19, -2, 6, 2, 0, 4, -15, 0, 1, 0, -1, -7, -23, 2, 0, -5, -25, -9, -7, 0, 0, -61, -2, 16, 0, 27, -46, -46, -6, 2, 7, -17, -38, -13, 2, -12, -14, -55, -6, 3, -14, -38, 15, 21, 2, 32, -48, 15, 8, -1, 19, -50, -20, 0, -1, 20, -31, -15, 4, 0, -1, -21, -2, 3, -1, 0, -43, -10, 6, 0, -5, -47, -11, 9, 1, 15, -43, 15, 19, -3, 18, -42, 8, 20, 0, 32, -46, -17, 7, 1, 16, -39, -23, 2, 0, 5, -12, -44, 6, 0, -14, 58, -87, -46, 57, -21, 34, -57, 8, 22, -14, 0, -21, -6, 8, -4, 32, -74, -8, 25, -41, -10, -31, -7, -8, -21, -10, -4, 1, 0, -3, -6, -32, -9, 3, -5, -14, 14, 6, -3, 9, -19, -2, 4, -4, 10, -6, -4, -1, 2, 0, 4, -37, 0, 3, -15, 25, -24, -4, 7, 10, 29, -57, -16, 9, -17, 23, -59, -18, 20, -32, 21, -49, -10, 22, -8, 33, -75, 17, 30, -24, 11, -37, -46, 19, -36, 3, -42, -15, -7, -21, 1, -40, -28, 9, -47, 16, -63, -29, 15, -33, 8, -41, -18, 14, -3, 15, -37, -37, 18, -58, -11, -67, -38, 8, -17, 6, -45, -29, 11, -36, -13, -45, -30, 4, -39, -29, -50, -24, 3, -19, -28, -40, -5, 3, 0, 37, -80, -37, 56, -7, -11, -52, -5, -11, -18, 18, -15, -16, 27, -10, 16, -38, -23, 21, -20, 4, -51, -35, 18, -39, 25, -73, -29, 21, -46, 21, -46, -35, 28, -20, 32, -47, -43, 31, -42, 28, -62, -20, 30, -8, 37, -78, -27, 32, -31, 40, -78, -48, 37, -57, 34, -84, -4, 32, -40, 27, -82, -17, 26, 6, 33, -75, -38, 33, -15, 34, -85, -62, 34, -77, 40, -75, -57, 40, -40, 45, -87, -53, 42, -63, 23, -73, -58, 29, -49, 13, -69, -46, 22, -60, 38, -49, -45, 37, -9, 27, -75, -40, 29, -52, 30, -45, -47, 33, -60, 34, -53, -47, 36, -35, 46, -78, -30, 28, -14, 32, -27, -32, 36, -14, 28, -27, -34, 36, -54, 70, -90, -88, 70, -15, 65, -90, -35, 62, -59, 52, -50, -35, 45, -12, 63, -84, -44, 57, 32, 53, -87, -52, 56, -78, 57, -90, -30, 58, -81, 45, -35, -45, 52, -36, 47, -74, -52, 51, -68, 50, -72, -51, 51, -46, 53, -55, -39, 55, -14, 51, -78, -29, 52, -78, 50, -75, -9, 53, 0, 58, -56, -14, 59, -31, 53, -36, -36, 55, -45, 50, -40, -50, 52, -11, 48, -54, -52, 46, -35, 50, -15, -54, 52, -14, 49, 18, -58, 57, -9, 57, -77, -52, 53, 20, 64, -86, -31, 62, -49, 19, -41, -12, 17, -29, 2, -19, -22, 16, -13, 18, -72, -16, 16, 1, 16, -73, -34, 22, -26, 11, -69, -47, 29, -40, 30, -84, -58, 38, -53, 20, -78, -32, 35, -54, 10, -79, -48, 16, -49, -29, -39, -16, 3, -16, -26, -51, -43, 0, -32, -23, -61, -44, 10, -43, -38, -37, -4, 4, 3, 7, -65, -30, 16, -38, -5, -77, -38, 5, -20, -18, -71, -12, 19, -17, -45, -68, -19, 19, -14, -36, -66, -20, 0, -34, -8, -78, -15, 1, -30, -49, -75, 1, 15, -29, -51, -38, 17, 6, -8, -11, -54, 9, 18, 2, 13, -87, 0, 28, -17, -46, -41, -21, -10, -16, -49, -55, -36, 5, -36, -37, -55, -29, 4, -22, -43, -58, -33, 1, -2, -48, -26, -10, -6, -16, -36, -54, -6, 1, -4, -8, -67, -21, 8, -19, -25, -74, -6, -8, -19, -28, -70, -7, 4, -17, -38, -64, -10, 4, 6, -62, -61, -4, -1, -41, -67, -47, -6, -5, -8, -66, -59, -27, -3, -28, -63, -57, -35, 8, -34, -54, -51, -8, -11, -14, -64, -54, 5, -7, -8, -33, -68, -10, 9, -3, -33, -31, 0, -21, -27, -59, -26, 1, -4, 21, -78, -57, 15, 7, 11, -32, -70, -1, 18, -7, -41, -45, -31, 1, -34, -48, -52, -33, -15, -33, -14, -60, -34, 5, -43, -18, -49, -22, 6, -42, -18, -32, 5, -6, -20, -1, -58, -22, 11, -27, 17, -75, -6, 17, -49, -43, -7, 11, -7, -3, -63, 4, 14, -9, 17, -34, -45, -4, 6, -6, -36, -47, -18, -4, -34, -8, -86, -45, 18, -65, -30, -82, -52, 19, -39, -33, -64, -51, 1, -51, -32, -73, -35, -2, -36, -54, -69, -45, 5, -42, -66, -70, -39, -4, -49, -28, -75, -37, -1, -56, -65, -47, -33, -8, -18, -56, -63, -41, -5, -51, -76, -70, -4, -1, -31, -26, -66, -43, -1, -39, -32, -49, -4, 6, -33, -38, -85, -30, 15, -66, -70, -75, -38, 0, -38, -1, -78, -30, 38, -41, 0, -64, -33, 15, -30, -10, -82, 0, 31, -1, 33, -89, 6, 41, -14, 39, -89, -42, 23, -44, 41, -87, 16, 34, -61, 38, -86, -44, 31, -59, 41, -89, 8, 31, -25, 18, -79, 5, 22, -45, 45, -90, -12, 22, -89, -1, -87, -4, 24, -77] } };

// src/diagnosis/model/evaluate.ts
var MODEL_LABELS = [
  "diverged",
  "overfitting",
  "rateTooHigh",
  "rateTooLow",
  "notConverged",
  "underfitting",
  "healthy"
];
var MODEL_CHOICES = [
  "lower-learning-rate",
  "raise-learning-rate",
  "train-longer",
  "stop-earlier",
  "bigger-model"
];
function judgeByModel(features) {
  const bins = new Int32Array(features.length);
  for (let i = 0; i < bins.length; i++) bins[i] = binOf(MODEL.cuts[i] ?? [], itemAt(features, i));
  const labels = entries(MODEL_LABELS, (label) => sumOfLeaves(MODEL.labels[label], bins) / 100);
  const { leaves, trees } = MODEL.worth;
  const totals = new Float64Array(MODEL_CHOICES.length);
  forEachLeaf(MODEL.worth, bins, (row) => {
    for (let i = 0; i < totals.length; i++) totals[i] = itemAt(totals, i) + itemAt(leaves, row * totals.length + i);
  });
  return { labels, worth: entries(MODEL_CHOICES, (_, i) => itemAt(totals, i) / (50 * trees)) };
}
function entries(keys, value) {
  return Object.fromEntries(keys.map((key, i) => [key, value(key, i)]));
}
function binOf(cuts, value) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (itemAt(cuts, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function sumOfLeaves(trees, bins) {
  let sum = 0;
  forEachLeaf(trees, bins, (value) => {
    sum += value;
  });
  return sum;
}
var COMPILED = /* @__PURE__ */ new WeakMap();
function compiled(trees) {
  const known = COMPILED.get(trees);
  if (known !== void 0) return known;
  const { feature, value } = trees;
  const ends = new Int32Array(feature.length);
  for (let i = ends.length - 1; i >= 0; i--) ends[i] = itemAt(feature, i) < 0 ? i + 1 : itemAt(ends, itemAt(ends, i + 1));
  const result = { feature: Int16Array.from(feature), value: Int16Array.from(value), ends };
  COMPILED.set(trees, result);
  return result;
}
function forEachLeaf(trees, bins, visit) {
  const { feature, value, ends } = compiled(trees);
  for (let root = 0; root < feature.length; root = ends[root] ?? feature.length) {
    let node = root;
    let split = feature[node] ?? -1;
    while (split >= 0) {
      node = (bins[split] ?? 0) <= (value[node] ?? 0) ? node + 1 : ends[node + 1] ?? 0;
      split = feature[node] ?? -1;
    }
    visit(value[node] ?? 0);
  }
}

// src/diagnosis/statistics/shape.ts
var SHAPE_NAMES = [
  "fall",
  "fallToBest",
  "rise",
  "bestAt",
  "slopeLast20",
  "slopeLast35",
  "slopeLast50",
  "slopeLast35T",
  "powerLast50",
  "powerLast75",
  "octave1",
  "octave2",
  "octaveNext",
  "done10",
  "done25",
  "done50",
  "done75",
  "halfAt",
  "mostAt",
  "firstStep",
  "curvature",
  "noise",
  "noiseLate",
  "noiseShare",
  "autocorrelation",
  "signChanges",
  "upSteps",
  "biggestJump",
  "biggestRise",
  "lateRange"
];
function shapeOf(logs, smooth) {
  const n = logs.length;
  const tail = tailOf(logs);
  const first = at(logs, 0);
  const best = lowest(smooth);
  const fallToBest = first - at(smooth, best);
  const place = (share) => at(smooth, Math.min(n - 1, Math.max(0, Math.round(share * n) - 1)));
  const done = (share) => clamp((first - place(share)) / Math.max(fallToBest, 1e-6), -1, 2);
  const octave1 = place(0.25) - place(0.5);
  const octave2 = place(0.5) - tail;
  const shares = sharesOf(n);
  const octaves = logarithmsTo(n);
  const slope35 = line(logs, shares, Math.floor(0.65 * n));
  return [
    first - tail,
    fallToBest,
    tail - at(smooth, best),
    best / Math.max(1, n - 1),
    line(logs, shares, Math.floor(0.8 * n)).slope,
    slope35.slope,
    line(logs, shares, n >> 1).slope,
    slope35.t,
    line(logs, octaves, n >> 1).slope * Math.LN2,
    line(logs, octaves, Math.floor(0.25 * n)).slope * Math.LN2,
    octave1,
    octave2,
    octave2 > 0 && octave1 > 1e-6 ? octave2 * Math.min(1, octave2 / octave1) : octave2,
    done(0.1),
    done(0.25),
    done(0.5),
    done(0.75),
    reached(smooth, first - 0.5 * fallToBest),
    reached(smooth, first - 0.9 * fallToBest),
    first - at(logs, Math.min(1, n - 1)),
    slope35.slope - line(logs, shares, Math.floor(0.3 * n), Math.ceil(0.65 * n)).slope,
    ...scatterOf3(logs, smooth, fallToBest)
  ];
}
function scatterOf3(logs, smooth, fall) {
  const n = logs.length;
  const half = n >> 1;
  const residuals = new Float64Array(n);
  for (let i = 0; i < n; i++) residuals[i] = at(logs, i) - at(smooth, i);
  let squares = 0;
  let products = 0;
  let changes = 0;
  let ups = 0;
  let jump = 0;
  let rise = 0;
  let lowestYet = at(logs, 0);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < n; i++) {
    const step = at(logs, i) - at(logs, i - 1);
    if (i > 0.1 * n) jump = Math.max(jump, step);
    lowestYet = Math.min(lowestYet, at(smooth, i));
    rise = Math.max(rise, at(smooth, i) - lowestYet);
    if (i < half) continue;
    low = Math.min(low, at(logs, i));
    high = Math.max(high, at(logs, i));
    squares += at(residuals, i) ** 2;
    if (i > half) products += at(residuals, i) * at(residuals, i - 1);
    if (step > 0) ups++;
    if (i > 1 && step * (at(logs, i - 1) - at(logs, i - 2)) < 0) changes++;
  }
  const late = Math.max(1, n - Math.max(1, half));
  const noiseLate = Math.sqrt(squares / late);
  return [
    robustDeviationInPlace(residuals),
    noiseLate,
    noiseLate / Math.max(fall, 1e-3),
    squares > 0 ? products / squares : 0,
    changes / late,
    ups / late,
    jump,
    rise,
    high - low
  ];
}
function tailOf(values) {
  const from = Math.max(0, values.length - Math.max(3, Math.floor(values.length / 20)));
  let sum = 0;
  for (let i = from; i < values.length; i++) sum += at(values, i);
  return sum / (values.length - from);
}
function line(values, positions2, from, to = values.length) {
  const begin = Math.max(0, Math.min(from, to - 4));
  const n = to - begin;
  if (n < 2) return { slope: 0, t: 0 };
  let sx = 0;
  let sy = 0;
  for (let i = begin; i < to; i++) {
    sx += at(positions2, i);
    sy += at(values, i);
  }
  let sxx = 0;
  let sxy = 0;
  let syy = 0;
  for (let i = begin; i < to; i++) {
    const dx = at(positions2, i) - sx / n;
    const dy = at(values, i) - sy / n;
    sxx += dx * dx;
    sxy += dx * dy;
    syy += dy * dy;
  }
  const slope = sxy / sxx;
  const residual = Math.max(0, syy - slope * sxy) / Math.max(1, n - 2);
  const error = Math.sqrt(residual / sxx);
  return { slope, t: clamp(slope / Math.max(error, 1e-12), -50, 50) };
}
var LOGARITHMS = Float64Array.from({ length: 1024 }, (_, i) => Math.log(i + 1));
function sharesOf(n) {
  const shares = new Float64Array(n);
  for (let i = 0; i < n; i++) shares[i] = i / n;
  return shares;
}
function logarithmsTo(n) {
  return n <= LOGARITHMS.length ? LOGARITHMS.subarray(0, n) : Float64Array.from({ length: n }, (_, i) => Math.log(i + 1));
}
function reached(values, level) {
  for (let i = 0; i < values.length; i++) if (at(values, i) <= level + 1e-12) return i / Math.max(1, values.length - 1);
  return 1;
}
function lowest(values) {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (at(values, i) < at(values, best)) best = i;
  return best;
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// src/diagnosis/curve-features.ts
var PAIR_NAMES = [
  "points",
  "gapAtEnd",
  "gapAtBest",
  "gapGrowth",
  "gapAtStart",
  "gapMiddle",
  "trainFallAfterBest",
  "trainFallLateShare",
  "correlation",
  "correlationLate",
  "noiseRatio",
  "belowTraining"
];
var CURVE_FEATURE_NAMES = [
  ...PAIR_NAMES,
  ...SHAPE_NAMES.map((name) => `val.${name}`),
  ...SHAPE_NAMES.map((name) => `train.${name}`)
];
var FEWEST_POINTS = 6;
function curveFeatures(validation, train) {
  if (validation.length < FEWEST_POINTS) return void 0;
  const lift = liftOf(validation, train);
  const val = logarithms2(validation, lift);
  const fit = train === void 0 ? void 0 : logarithms2(train, lift);
  const width = oddWidth(val.length, 0.05);
  const v = runningMedian(val, width);
  const t = fit && runningMedian(fit, width);
  const shapes = [...shapeOf(val, v), ...fit && t ? shapeOf(fit, t) : SHAPE_NAMES.map(() => Number.NaN)];
  const values = [...pairOf(val, v, fit, t), ...shapes];
  return new Float64Array(values.map((value) => Number.isNaN(value) ? value : clamp(value, -1e3, 1e3)));
}
function liftOf(validation, train) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of train === void 0 ? [validation] : [validation, train]) {
    for (let i = 0; i < values.length; i++) {
      low = Math.min(low, at(values, i));
      high = Math.max(high, at(values, i));
    }
  }
  return low >= 0 ? 0 : -low + 0.25 * (high - low);
}
function logarithms2(values, lift) {
  let high = 0;
  for (let i = 0; i < values.length; i++) high = Math.max(high, at(values, i) + lift);
  const floor = Math.max(high * 1e-6, Number.MIN_VALUE);
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.log(Math.max(at(values, i) + lift, floor));
  return out;
}
function pairOf(val, v, train, t) {
  const n = val.length;
  const points = Math.log(n);
  if (train === void 0 || t === void 0) return [points, ...PAIR_NAMES.slice(1).map(() => Number.NaN)];
  const best = indexOfMin(v);
  const gapAtEnd = tailOf(val) - tailOf(train);
  const gapAtBest = at(v, best) - at(t, best);
  const fall = Math.max(at(train, 0) - tailOf(train), 1e-6);
  const after = at(t, best) - tailOf(train);
  return [
    points,
    gapAtEnd,
    gapAtBest,
    gapAtEnd - gapAtBest,
    at(val, 0) - at(train, 0),
    at(v, n >> 1) - at(t, n >> 1),
    after,
    clamp(after / fall, -2, 2),
    correlation(v, t, 0),
    correlation(v, t, n >> 1),
    Math.log((roughness(val) + 1e-4) / (roughness(train) + 1e-4)),
    shareBelow(v, t)
  ];
}
function roughness(values) {
  let sum = 0;
  for (let i = 2; i < values.length; i++) sum += Math.abs(at(values, i) - 2 * at(values, i - 1) + at(values, i - 2));
  return sum / Math.max(1, values.length - 2);
}
function shareBelow(v, t) {
  let below = 0;
  for (let i = 0; i < v.length; i++) if (at(v, i) < at(t, i)) below++;
  return below / v.length;
}
function correlation(a, b, from) {
  const n = a.length - from;
  let sa = 0;
  let sb = 0;
  for (let i = from; i < a.length; i++) {
    sa += at(a, i);
    sb += at(b, i);
  }
  let saa = 0;
  let sbb = 0;
  let sab = 0;
  for (let i = from; i < a.length; i++) {
    const da = at(a, i) - sa / n;
    const db = at(b, i) - sb / n;
    saa += da * da;
    sbb += db * db;
    sab += da * db;
  }
  return saa > 0 && sbb > 0 ? sab / Math.sqrt(saa * sbb) : 0;
}

// src/diagnosis/model/model-features.ts
var MISSING = -2e3;
var LEVEL_NAMES = [
  "cut",
  "val.first",
  "val.level",
  "train.level",
  "val.early",
  "train.early",
  "val.excursion",
  "train.excursion"
];
var ACCURACY_NAMES = ["end", "gain", "lost", "sinceBest", "lateGain", "noise", "lossPerError"];
var MODEL_FEATURE_NAMES = [
  ...CURVE_FEATURE_NAMES,
  ...LEVEL_NAMES,
  ...ACCURACY_NAMES.map((name) => `accuracy.${name}`)
];
function modelFeatures({ validation, train, accuracy }) {
  const all = Math.min(validation.length, train?.length ?? validation.length);
  let n = 0;
  while (n < all && Number.isFinite(validation[n]) && (train === void 0 || Number.isFinite(train[n]))) n++;
  const val = prefix(validation, n);
  const fit = train === void 0 ? void 0 : prefix(train, n);
  const shape = curveFeatures(val, fit);
  if (shape === void 0) return void 0;
  const levels = [n < all ? 1 : 0, ...levelsOf(val, fit)];
  const metric = accuracy !== void 0 && accuracy.length >= n ? prefix(accuracy, n) : void 0;
  const values = [...shape, ...levels, ...accuracyOf2(val, metric)];
  return new Float64Array(values.map((value) => Number.isNaN(value) ? MISSING : value));
}
function prefix(values, n) {
  return values instanceof Float64Array ? values.slice(0, n) : Float64Array.from({ length: n }, (_, i) => itemAt(values, i));
}
function levelsOf(val, train) {
  const none = Number.NaN;
  return [
    logLevel(at(val, 0)),
    logLevel(endOf(val)),
    train === void 0 ? none : logLevel(endOf(train)),
    scatter2(val),
    train === void 0 ? none : scatter2(train),
    excursion(val),
    train === void 0 ? none : excursion(train)
  ];
}
function endOf(values) {
  return mean(values, values.length - 3, values.length);
}
function logLevel(loss) {
  return loss > 0 ? Math.max(-10, Math.min(10, Math.log(loss))) : Number.NaN;
}
function scatter2(values) {
  const bend = medianBend(values, Math.max(4, values.length >> 1));
  return Math.log(bend / Math.max(1e-12, Math.abs(median(values))) + 1e-5);
}
function excursion(values) {
  let low = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < Math.max(3, values.length / 3); i++) {
    low = Math.min(low, at(values, i));
    most = Math.max(most, at(values, i) - low);
  }
  return Math.min(10, most / Math.max(1e-12, Math.abs(at(values, 0))));
}
function accuracyOf2(val, accuracy) {
  if (accuracy?.every((value) => value >= 0 && value <= 1) !== true) return ACCURACY_NAMES.map(() => Number.NaN);
  const n = accuracy.length;
  const smooth = runningMedian(accuracy, oddWidth(n, 0.07));
  const end = endOf(accuracy);
  const best = val.reduce((lowest2, value, i) => value < at(val, lowest2) ? i : lowest2, 0);
  const steps = accuracy.slice(n >> 1).map((value, i, late) => value - at(late, Math.max(0, i - 1)));
  return [
    end,
    end - at(accuracy, 0),
    smooth.reduce((a, b) => Math.max(a, b), 0) - end,
    end - mean(accuracy, Math.max(0, best - 1), Math.min(n, best + 2)),
    end - mean(accuracy, (n >> 1) - 1, (n >> 1) + 2),
    robustDeviation(steps),
    Math.log(Math.max(1e-6, endOf(val))) - Math.log(1.02 - end)
  ];
}

// src/diagnosis/model/opinion.ts
var HYPOTHESES = {
  overfitting: "overfitting",
  oscillation: "rateTooHigh",
  "slow-convergence": "rateTooLow",
  "still-improving": "notConverged",
  underfitting: "underfitting"
};
function isHypothesis(kind) {
  return Object.hasOwn(HYPOTHESES, kind);
}
var CUTOFFS = {
  overfitting: 0.45,
  oscillation: 0.4,
  "slow-convergence": 0.5,
  "still-improving": 0.45,
  underfitting: 0.4
};
var WORTH_SAYING = 0.03;
function opinionOf(curves, judge18 = judgeByModel) {
  const features = modelFeatures(curves);
  if (features === void 0) return void 0;
  const scores = judge18(features);
  const labels = mapped(MODEL_LABELS, (label) => 1 / (1 + Math.exp(-scores.labels[label])));
  const kinds = Object.keys(HYPOTHESES);
  const diverged = labels.diverged >= 0.5;
  const finds = mapped(kinds, (kind) => labels[HYPOTHESES[kind]] >= CUTOFFS[kind] && (!diverged || kind === "oscillation"));
  const advice = MODEL_CHOICES.filter((choice) => scores.worth[choice] > WORTH_SAYING);
  return { labels, finds, worth: scores.worth, advice: advice.sort((a, b) => scores.worth[b] - scores.worth[a]) };
}
function mapped(keys, value) {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}

// src/diagnosis/hypothesis.ts
function hypothesis(features, kind) {
  const { opinion } = features;
  if (opinion === void 0) return void 0;
  const probability = opinion.labels[HYPOTHESES[kind]];
  return { found: opinion.finds[kind], probability };
}

// src/diagnosis/findings/oscillation/rule.ts
function detect12(features, thresholds) {
  const fine = features.train ?? features.validation;
  if (fine === void 0) return [abstain("oscillation", missing(features, "train"))];
  const curve = fine.axis === "epoch" || isPerEpoch(features) ? fine : coarse(fine, thresholds);
  const few = tooFew(curve, thresholds.fullPoints);
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
  const guess = hypothesis(features, "oscillation");
  const seen = amplitude > thresholds.oscillationSeen && swing.turns > thresholds.oscillationTurnsSeen;
  const likely = seen && guess !== void 0 && guess.probability >= thresholds.oscillationProbability;
  if (!bare && !likely) return clear("oscillation", curve, Math.max(0, Math.min(1, over)), 1, evidence);
  const large = amplitude > thresholds.oscillationLarge && swing.deviation > thresholds.oscillationOfLevel * levelOf(curve);
  return found(curve, {
    kind: "oscillation",
    severity: likely || large ? "warning" : "note",
    from: at(curve.x, half),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: bare ? thresholds.oscillationAmplitude : thresholds.oscillationSeen, points: curve.n },
    margin: Math.max(0, over - 1),
    confidence: likely ? 0.9 : large ? 0.75 : 0.5,
    advice: ["lower-learning-rate", "use-a-schedule"],
    checklist: [2],
    beside: features.train ? [features.validation] : []
  });
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
  const { signs, train, validation, history } = features;
  const skill = (curve) => curve && numbersOf(signs.skill.get(curve.series.name));
  const t = alike(train, validation) ? skill(train) : void 0;
  const v = skill(validation);
  const accuracy = accuracyAmong(signs.metrics);
  if (v !== void 0 && validation !== void 0 && accuracy !== void 0 && validation.series.metric === "loss") {
    const perError = v.end / Math.max(1 - accuracy.end, 0.02);
    const far = t === void 0 || v.end > 3 * t.end || perError > 2.5 * thresholds.lossPerError;
    const always = v.best / Math.max(1 - accuracy.best, 0.02) > thresholds.lossPerError / 3;
    if (perError > thresholds.lossPerError && far && always)
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
  const first = Math.max(t?.start ?? 0, v?.start ?? 0);
  const isLoss2 = (validation ?? train)?.series.metric === "loss";
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
  gapAtBest: "loss",
  gapAtEnd: "loss",
  probability: "probability",
  alone: "flag",
  standing: "ratio",
  threshold: "share",
  needed: "share",
  ...POINTS
};

// src/diagnosis/align.ts
function alignTraining(train, validation, half) {
  if (train.series.metric !== validation.series.metric || train.sign !== validation.sign) return void 0;
  const x = positions(train, validation);
  if (x === void 0) return void 0;
  const dense = train.n > 1.5 * validation.n;
  const shift = half && !dense && train.series.aggregation === "epoch-mean" ? 0.5 * spacing(x) : 0;
  if (shift === 0 && samePositions(x, validation.x)) return train.y;
  const out = new Float64Array(validation.n);
  let from = 0;
  for (let i = 0; i < validation.n; i++) {
    const place = at(validation.x, i);
    if (dense) {
      let to = from;
      while (to < train.n && at(x, to) <= place) to++;
      out[i] = to > from ? mean(train.y, from, to) : interpolate(x, train.y, place);
      from = to;
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
  const main = features.metrics.find(({ series }) => hasFallen(numbersOf(features.signs.metrics.get(series.name)), thresholds));
  const sign = main && numbersOf(features.signs.metrics.get(main.series.name));
  if (main === void 0 || sign === void 0 || !isTrainingBetter(features) || isLossAtBest(features)) return void 0;
  return [report(main, sign, features, thresholds)];
}
function hasFallen(sign, thresholds) {
  if (sign === void 0 || sign.points < thresholds.minPoints) return false;
  const least = sign.isAccuracy ? thresholds.accuracyDrop : 0.1 * Math.max(Math.abs(sign.best), sign.span);
  const beyond2 = 3 * (sign.scatter / Math.sqrt(widthOf(sign.points)));
  return sign.drop >= Math.max(least, beyond2) && sign.rose > 0.02 && sign.probability <= thresholds.riseChance;
}
function isLossAtBest({ validation, signs }) {
  const rise = validation && numbersOf(signs.rise.get(validation.series.name));
  return validation !== void 0 && (rise?.height === void 0 || rise.height < AT_BEST);
}
var AT_BEST = 0.03;
function isTrainingBetter({ train, signs }) {
  const skill = train && numbersOf(signs.skill.get(train.series.name));
  if (train === void 0 || skill === void 0 || train.n < 4) return false;
  return skill.end < at(train.smooth, train.n >> 1);
}
function report(curve, sign, features, thresholds) {
  return found(curve, {
    kind: "overfitting",
    severity: features.checkpoint === "best" ? "note" : "warning",
    from: sign.bestPosition,
    to: at(curve.x, curve.n - 1),
    evidence: {
      drop: sign.drop,
      best: logged(curve, curve.lowest.value),
      bestAt: curve.lowest.at,
      end: logged(curve, curve.tail),
      threshold: thresholds.accuracyDrop,
      points: curve.n
    },
    margin: Math.max(0, sign.drop / thresholds.accuracyDrop - 1),
    confidence: shortened(0.8, curve, thresholds),
    advice: ["stop-earlier", "regularize", "more-data"],
    checklist: [4, 3, 8],
    beside: [features.train]
  });
}

// src/diagnosis/findings/overfitting/rule.ts
function detect14(features, thresholds) {
  const byMetric = overfittingByMetric(features, thresholds);
  if (features.validations.length === 0) return byMetric ?? [abstain("overfitting", missing(features, "validation"))];
  const byLoss = features.validations.map((curve) => judge11(curve, features, thresholds));
  return byMetric === void 0 || byLoss.some(({ state }) => state === "found") ? byLoss : [...byMetric, ...byLoss];
}
var FEWEST4 = 3;
function judge11(curve, features, thresholds) {
  const few = tooFew(curve, FEWEST4);
  if (few) return abstain("overfitting", few, curve);
  const ascent = ascentOf(curve, features, thresholds);
  const gap = gapOf(curve, features);
  const guess = curve === features.validation ? hypothesis(features, "overfitting") : void 0;
  const evidence = {
    ...riseEvidence(curve, ascent.rise),
    ...gap ? { gapAtBest: gap.atBest, gapAtEnd: gap.atEnd } : {},
    ...guess ? { probability: guess.probability } : {}
  };
  if (isNoise(curve, ascent, features, thresholds))
    return clear("overfitting", curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  const { over } = ascent;
  if ((ascent.isVisible || over > 1) && gap === void 0) return abstain("overfitting", withoutGap(curve, features), curve);
  const byRule = curve.n >= thresholds.minPoints && over > 1 && gap !== void 0 && gap.atEnd > 0;
  const above = gap !== void 0 && (gap.atEnd > 0 || ascent.height >= thresholds.riseSevere);
  const visible2 = ascent.isVisible && ascent.trainingFell === true && above && !isDoubted(guess, ascent, thresholds);
  if (!visible2 && !isRuled(curve, ascent, byRule, guess, features, thresholds)) {
    const share = ascent.isVisible || byRule ? Math.min(over, 1) : Math.min(over, 0.9);
    return clear("overfitting", curve, share, 1, { ...evidence, needed: ascent.needed });
  }
  if (!visible2 && isShared(ascent, curve, features, thresholds))
    return clear("overfitting", curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  return report2(curve, ascent, byRule, guess, evidence, features, thresholds);
}
var NO_CHANCE = 5e-3;
function isNoise({ series, best, n }, { standing, sign }, { signs }, thresholds) {
  const deviation = numbersOf(signs.scatter.get(series.name))?.deviation ?? 0;
  const fall = numbersOf(signs.skill.get(series.name))?.fall ?? 0;
  const noisy = best.value > 0 && fall < thresholds.trainingLearned && deviation > thresholds.noiseOfLevel * best.value;
  return n >= FEW && noisy && standing.over <= 1 && (sign?.probability ?? 1) > NO_CHANCE;
}
function isDoubted(guess, { height }, thresholds) {
  return guess !== void 0 && guess.probability < thresholds.overfittingVeto && height < thresholds.riseSevere;
}
function isRuled(curve, ascent, byRule, guess, features, thresholds) {
  const { over, rise } = ascent;
  const known = curve.n <= thresholds.overfittingModelled && isDoubted(guess, ascent, thresholds);
  if (byRule && over > thresholds.overfittingBeyondDoubt && !known) return true;
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  if (guess === void 0) return byRule;
  if (curve.n < thresholds.minPoints) return false;
  if (curve.n <= thresholds.overfittingModelled || features.history.boosting === true)
    return guess.probability >= thresholds.overfittingProbability && rise.relative / base > thresholds.overfittingHint;
  return byRule && guess.probability >= thresholds.overfittingDoubt;
}
function report2(curve, ascent, byRule, guess, evidence, features, thresholds) {
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const { standing, over } = ascent;
  const outlier = curve.n >= thresholds.minPoints && !ascent.isVisible && isOutlier(curve, thresholds.overfittingHint * base);
  const alone = curve.n >= FEW && (outlier || isLastAlone(curve, thresholds.overfittingHint * base));
  const harmless = outlier || features.checkpoint === "best" || isContradicted(curve, features, thresholds);
  return found(curve, {
    kind: "overfitting",
    severity: harmless ? "note" : severityOf(curve, ascent, byRule, guess, features, thresholds),
    from: alone ? at(curve.x, curve.n - 2) : riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...curve.n < FEW && { rise: ascent.height },
      ...alone && { alone: 1 },
      standing: outlier ? 0 : standing.over,
      threshold: ascent.needed,
      points: curve.n
    },
    margin: byRule ? over - 1 : Math.max(guess?.probability ?? 0, ascent.height / thresholds.riseVisible - 1),
    confidence: confidenceOf(ascent, guess?.probability, byRule, curve, thresholds),
    advice: ["stop-earlier", "regularize", "more-data", "smaller-model"],
    checklist: [4, 3, 7, 8],
    beside: [features.partners.get(curve.index)]
  });
}
function severityOf(curve, ascent, byRule, guess, features, thresholds) {
  const doubtful = isDoubtful(curve, features, thresholds) || isOutweighed(curve, features, thresholds);
  const severe = ascent.isVisible && ascent.trainingFell === true && ascent.height >= thresholds.riseSevere;
  if (severe && stays(ascent, curve) && !(curve.n >= FEW && doubtful)) return "failing";
  const { over } = ascent.standing;
  const doubted = guess !== void 0 && guess.probability < thresholds.overfittingDoubt && over <= thresholds.overfittingBeyondDoubt;
  const high = ascent.height >= thresholds.riseVisible || !curve.positive;
  if (byRule && high && over > 1 && !doubted && !doubtful) return "failing";
  return ascent.isVisible || over > thresholds.overfittingVisible ? "warning" : "note";
}
function stays({ sign, height }, { n }) {
  return sign !== void 0 && (height > sign.swing || 3 * sign.after >= n);
}
function isOutlier({ y, n, tailFrom, best, descent, positive }, allowed) {
  const unit = allowed * (positive ? best.value : descent);
  const others = mean(y, Math.min(tailFrom, n - 3), n - 1) - best.value;
  return best.index >= n - 2 || others <= unit && at(y, n - 1) - best.value > 10 * unit;
}
function isShared({ standing, rise }, curve, features, thresholds) {
  const train = features.partners.get(curve.index);
  const aligned = train && (curve === features.validation ? features.aligned : alignTraining(train, curve, true));
  const risen = Math.max(standing.difference, rise.difference);
  return aligned !== void 0 && sharedRise(standing, aligned, risen) > thresholds.overfittingShared;
}
function isDoubtful(curve, { validation, metrics }, thresholds) {
  if (curve.lowest.at >= at(curve.x, curve.n - 2)) return true;
  if (!curve.series.component || curve === validation) return false;
  return metrics.some((metric) => {
    const there = metric.smooth[indexAtBest(metric, curve)];
    const least = Math.max(thresholds.partGainShare * metric.descent, thresholds.metricNoise * metric.noise);
    return there !== void 0 && there - metric.tail > least;
  });
}
function isOutweighed(curve, { validations }, thresholds) {
  if (!curve.series.component) return false;
  const falls2 = (other) => {
    const then = indexAtBest(other, curve);
    return then >= 0 && other.tail < at(other.smooth, then) * (1 - thresholds.overfittingRise);
  };
  return validations.some((other) => other !== curve && other.positive && falls2(other));
}
function isContradicted(curve, features, thresholds) {
  if (!isOutweighed(curve, features, thresholds)) return false;
  return features.metrics.some((metric) => {
    const { gain, needed } = gainAfter(metric, curve, thresholds);
    return gain > needed;
  });
}
function confidenceOf({ over, isVisible: isVisible2, height }, probability, byRule, curve, thresholds) {
  const ruled = shortened(Math.min(0.97, 0.8 + 0.1 * (over - 1)), curve, thresholds);
  const seen = isVisible2 ? shortened(height >= thresholds.riseSevere ? 0.95 : 0.85, curve, thresholds) : 0;
  if (probability === void 0) return Math.max(seen, ruled);
  const beyondDoubt = byRule && over > thresholds.overfittingBeyondDoubt;
  return Math.max(seen, probability, beyondDoubt ? 0.9 * ruled : 0);
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
  const beside = epochs?.length === x.length ? { epochs: epochs.subarray(from) } : {};
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
  const evidence = { share, lastBestAt: at(curve.x, last), best: logged(curve, curve.lowest.value), noise: scatterShare(curve) };
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
function lastImprovement(curve, thresholds) {
  const step = Math.max(thresholds.plateauStep * Math.abs(curve.best.value), curve.noise);
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
  signs: ["course"],
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
  const main = features.validation ?? features.train;
  const name = main?.series.name ?? features.history.series[0]?.name;
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
      finding: finding(last, seen.length, [name], main === void 0 ? last.at : at(main.x, main.n - 1), main?.logged.all ?? 0)
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
    thresholds.minPlateauPoints,
    (curve) => judge13(curve, features, thresholds)
  );
}
function judge13(curve, features, thresholds) {
  const { signs } = features;
  const budget = numbersOf(signs.budget);
  if (budget?.beginsLate === true) return abstain("slow-convergence", { code: "begins-late", at: at(curve.x, 0) }, curve);
  if (budget?.done !== void 0 && budget.done < thresholds.plannedShare && budget.ending === void 0)
    return abstain("slow-convergence", { code: "incomplete" }, curve);
  if (budget?.ending === "early-stopping" || features.checkpoint === "best" && features.history.boosting === true)
    return abstain("slow-convergence", { code: "stopped" }, curve);
  const { fall } = signs.learned;
  const lateShare = lateShareOf(curve);
  const evidence = { lateShare, ...fall !== void 0 && { fall }, end: logged(curve, curve.tail) };
  const main = features.validation ?? curve;
  const falling = (numbersOf(signs.skill.get(main.series.name))?.lateShare ?? 0) >= thresholds.slowStill;
  const little = fall !== void 0 && fall < thresholds.slowFall && falling && !signs.learned.improved && !isAccurate(features, thresholds);
  const guess = hypothesis(features, "slow-convergence");
  const even = guess === void 0 ? fall !== void 0 && fall < thresholds.slowEven && lateShare > thresholds.slowLateShare : (fall ?? 1) < thresholds.slowLittle && lateShare > thresholds.slowLateSeen && guess.probability >= thresholds.slowProbability;
  if (!little && !even)
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
function lateShareOf(curve) {
  const fall = at(curve.smooth, 0) - curve.tail;
  const late = at(curve.smooth, curve.n - 1 >> 1) - curve.tail;
  return fall > 2 * curve.noise ? late / fall : 0;
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
  const trend = runningMedian(values, options.window);
  const residuals = values.map((value, i) => value - at(trend, i));
  const deviations = runningMedian(residuals.map(Math.abs), options.window);
  const spikes = [];
  for (let i = options.skip; i < values.length; i++) {
    const scale = Math.max(1.4826 * at(deviations, i), 1e-12 * Math.abs(at(trend, i)), Number.MIN_VALUE);
    const height = at(residuals, i);
    const z = height / scale;
    if (z <= options.z || height <= options.height * Math.abs(at(trend, i)) || onset(values, i) < height / 2) continue;
    const here = { from: i, to: i, peak: i, height, level: at(trend, i), z };
    const before = spikes.at(-1);
    if (before === void 0 || i - before.to > 3) spikes.push(here);
    else spikes[spikes.length - 1] = { ...before.height >= height ? before : here, from: before.from, to: i };
  }
  return spikes;
}
function onset(values, i) {
  let low = at(values, i);
  for (let j = Math.max(0, i - ONSET); j < i; j++) low = Math.min(low, at(values, j));
  return at(values, i) - low;
}
var ONSET = 12;
function jumps(values, options) {
  let highest2 = 0;
  const rises = new Float64Array(values.length);
  for (let i = Math.max(1, options.skip); i < values.length; i++) {
    if (at(values, i) <= at(values, i - 1)) continue;
    const rise = onset(values, i);
    rises[i] = rise;
    if (rise > 0.5 * options.height * Math.abs(at(values, i) - rise)) highest2 = Math.max(highest2, rise);
  }
  return highest2 > 0 && !(highest2 <= 4 * median(rises.filter((rise) => rise > 0)));
}

// src/diagnosis/findings/spike/rule.ts
function detect18(features, thresholds) {
  const curve = features.train ?? features.validation;
  if (curve === void 0) return [abstain("spike", missing(features, "train"))];
  const { x, y } = rawValues(curve);
  const scatter3 = numbersOf(features.signs.scatter.get(curve.series.name));
  const exploded = scatter3 && explosion(curve, x, y, scatter3, thresholds);
  if (exploded !== void 0) return [exploded];
  const needed = thresholds.minSpikePoints;
  const gradients = gradientSpike(features, thresholds);
  if (gradients !== void 0) return [gradients];
  if (y.length < needed) return [abstain("spike", { code: "too-few-points", points: y.length, needed }, curve)];
  const spikes = findSpikes(y, {
    window: thresholds.spikeWindow,
    z: thresholds.spikeZ,
    height: thresholds.spikeHeight,
    skip: Math.ceil(thresholds.spikeSkip * y.length)
  });
  if (spikes.length === 0) return [clear("spike", curve, 0, thresholds.spikeZ, { spikes: 0, ...judged(curve, y) })];
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
      noise: worst.height / worst.z,
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
function explosion(curve, x, y, { explosions, largest, largestAt }, thresholds) {
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
  const { gradients } = signs;
  if (gradients === void 0 || gradients.largest < thresholds.gradientSpike || gradients.points < 10) return void 0;
  const axis = history.series.find(({ name }) => name === gradients.series)?.axis ?? "step";
  return {
    state: "found",
    finding: {
      kind: "spike",
      severity: "note",
      series: [gradients.series],
      axis,
      from: gradients.largestAt,
      to: gradients.largestAt,
      evidence: { largest: gradients.largest, peak: gradients.largestValue, peakAt: gradients.largestAt, points: gradients.points },
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
  if (rate?.decayed) return abstain("still-improving", { code: "rate-decayed", rate: rate.end }, curve);
  const course = numbersOf(signs.course.get(curve.series.name));
  if (course === void 0) return abstain("still-improving", { code: "too-few-points", points: curve.n, needed: 5 }, curve);
  const scale = curve.positive ? 1 : Math.abs(course.now) / Math.max(curve.descent, Number.MIN_VALUE);
  const gain = course.gain * scale;
  const evidence = {
    gain,
    sureGain: course.sureGain,
    brought: course.brought,
    expected: logged(curve, course.expected),
    low: logged(curve, course.low),
    high: logged(curve, course.high),
    end: logged(curve, course.now)
  };
  if (!(gain >= thresholds.improvingGain) || hasTurned(curve))
    return clear("still-improving", curve, Math.min(1, gain / thresholds.improvingGain), 1, evidence);
  const validated = curve === features.validation && curve.positive && curve.n >= thresholds.minSettled;
  const far = validated && course.sureGain >= thresholds.improvingFar && !isLevel2(features);
  return found(curve, {
    kind: "still-improving",
    severity: far ? "warning" : "note",
    from: at(curve.x, curve.n >> 1),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.improvingGain, points: curve.n },
    margin: gain / thresholds.improvingGain - 1,
    confidence: shortened(far ? 0.8 : 0.6, curve, thresholds),
    advice: ["train-longer"],
    checklist: [1, 8],
    beside: curve === features.validation ? [features.train] : []
  });
}
function hasTurned({ y, n, noise }) {
  const [before, middle, last] = [at(y, n - 3), at(y, n - 2), at(y, n - 1)];
  return before < middle && middle < last && last - at(y, indexOfMin(y)) > 2 * noise;
}
function isLevel2({ signs }) {
  return [...signs.metrics.values()].some((measured) => {
    const sign = numbersOf(measured);
    return sign !== void 0 && sign.points >= 6 && sign.bestAt <= 0.6;
  });
}

// src/diagnosis/findings/still-improving/kind.ts
var stillImproving = {
  signs: ["course"],
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
  let lowest2 = curve.tail;
  for (let from = 0; from + width <= curve.n; from += Math.max(1, width >> 2))
    lowest2 = Math.min(lowest2, mean(curve.y, from, from + width));
  const scale = curve.positive ? lowest2 : Math.max(curve.descent, Number.MIN_VALUE);
  const error = FAR * curve.noise / Math.sqrt(width);
  return (curve.tail - lowest2) / Math.max(base * scale, error);
}
function judge15(curve, features, thresholds) {
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.trainingRise : thresholds.overfittingRangeShare;
  const noise = Math.max(rise.noise, rise.relative * (jitterOf(curve) / Math.max(rise.difference, Number.MIN_VALUE)));
  const needed = Math.max(base, thresholds.trainingRiseNoise * noise);
  const over = Math.min(
    rise.relative / needed,
    levelRise(curve, base),
    rise.difference / Math.max(curve.descent, Number.MIN_VALUE) / thresholds.trainingRiseShare
  );
  const evidence = riseEvidence(curve, { ...rise, noise });
  if (!(over > 1)) return clear("training-loss-rise", curve, Math.max(0, over), 1, evidence);
  return found(curve, {
    kind: "training-loss-rise",
    severity: "warning",
    from: curve.lowest.at,
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["lower-learning-rate", "check-the-data"],
    checklist: [2, 8],
    beside: [features.validation]
  });
}
function jitterOf({ y }) {
  return y.length < 3 ? 0 : 1.4826 * medianBend(y, y.length) / Math.sqrt(6);
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
  if (budget?.beginsLate === true) return abstain("underfitting", { code: "begins-late", at: at(curve.x, 0) }, curve);
  if (budget?.done !== void 0 && budget.done < thresholds.plannedShare && budget.ending === void 0)
    return abstain("underfitting", { code: "incomplete" }, curve);
  const skill = numbersOf(signs.skill.get(curve.series.name));
  const course = numbersOf(signs.course.get(curve.series.name));
  if (skill?.fall === void 0 || course === void 0)
    return abstain("underfitting", { code: "no-level", series: curve.series.name }, curve);
  const v = validation && alike(curve, validation) ? numbersOf(signs.skill.get(validation.series.name)) : void 0;
  const gain = course.brought / Math.max(skill.start - skill.end, Number.MIN_VALUE);
  const evidence = {
    fall: skill.fall,
    first: logged(curve, skill.start),
    end: logged(curve, skill.end),
    gain
  };
  const settled = gain <= thresholds.settledSeen && skill.kept !== void 0 && skill.kept > 0.9 * skill.fall;
  const level = v === void 0 || v.end <= (1 + thresholds.levelWith) * skill.end && v.end >= (1 - thresholds.levelWith / 2) * skill.end;
  const guess = hypothesis(features, "underfitting");
  const reached2 = reachedOf(skill, features);
  const low = reached2 !== void 0 && skill.fall < thresholds.underfittingFall && reached2 < thresholds.underfittingSkill && isLow(reached2, gain, guess, thresholds);
  const suspected = reached2 === void 0 && skill.fall < thresholds.underfittingFitted && (guess?.probability ?? 0) >= thresholds.underfittingSuspected;
  if (!(settled && level && (low || suspected)) || signs.learned.improvedFar)
    return clear("underfitting", curve, Math.min(1, thresholds.underfittingSkill / Math.max(reached2 ?? 1, 1e-9)), 1, evidence);
  return found(curve, {
    kind: "underfitting",
    severity: low ? "warning" : "note",
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...reached2 !== void 0 && { skill: reached2, threshold: thresholds.underfittingSkill },
      points: curve.n
    },
    margin: reached2 === void 0 ? 0 : 1 - reached2 / thresholds.underfittingSkill,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["bigger-model", "raise-learning-rate", "check-the-data"],
    checklist: [9, 8, 5],
    beside: [validation]
  });
}
function reachedOf(skill, { signs, guessLevel, classes, metrics }) {
  const level = guessLevel ?? (classes === void 0 ? void 0 : Math.log(classes));
  if (level !== void 0 && level > 0) return 1 - skill.best / level;
  const explained = metrics.find(({ series }) => series.metric === "r2");
  const r2 = explained && numbersOf(signs.metrics.get(explained.series.name));
  if (r2 !== void 0) return r2.best;
  const accuracy = accuracyAmong(signs.metrics);
  if (accuracy === void 0) return void 0;
  const chance = signs.learned.standsAt?.chance ?? Math.exp(-Math.min(7, Math.max(skill.start, 0.1)));
  return (accuracy.best - chance) / Math.max(1e-9, 1 - chance);
}
function isLow(reached2, gain, guess, thresholds) {
  if (guess === void 0) return reached2 < thresholds.underfittingSkill / 2 && gain <= thresholds.settledGain;
  return guess.probability >= thresholds.underfittingProbability;
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
    (...curves) => judge17(...curves, thresholds, hasPartsOfItsOwn(features.history), isPerfect(features))
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
function judge17(validation, train, aligned, thresholds, otherParts, perfect) {
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
  const isFar = perfect ? gap > thresholds.belowPerfect : gap > thresholds.farBelowTraining && !isOfOtherUnit(validation, aligned);
  const far = isPositive(validation, train) && !otherParts && isFar;
  if (!far && gap < thresholds.belowTold)
    return clear("unrepresentative-validation", validation, Math.max(0, Math.min(1, over)), 1, evidence);
  return found(validation, {
    kind: "unrepresentative-validation",
    severity: far ? "warning" : "note",
    from: at(validation.x, half),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: thresholds.belowTraining, points: validation.n },
    margin: gap / thresholds.belowTraining - 1,
    confidence: shortened(far ? 0.6 : 0.4, validation, thresholds),
    advice: ["fix-validation", "check-the-data"],
    checklist: [7, 1],
    beside: [train]
  });
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
  /** A score above this may stand still: a small validation set, and little left to learn. */
  stuckBelow: 0.8
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
  /** Validation over training loss at the end, and validation loss over the first one, from which the data is known by heart. */
  memorized: 30,
  memorizedShare: 0.45,
  /** The same for a training loss of next to nothing. */
  memorizedFar: 1e3,
  memorizedFarShare: 0.25
};

// src/diagnosis/findings/late-rise/thresholds.ts
var THRESHOLDS6 = {
  /** Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labelled curves lie in it. */
  lateRise: 0.03,
  /** Scatters above the best from which a last point that no other bears out is told of. */
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
  /** Fall of the training loss beyond which the data is known, and of the validation loss below which hardly any of it carries over. */
  trainingKnown: 0.85,
  hardlyCarried: 0.2
};

// src/diagnosis/findings/no-learning/thresholds.ts
var THRESHOLDS9 = {
  /** Fall of the loss, as a share of its first value, below which nothing was learned. From .03 to .08 nothing changes. */
  nothingLearned: 0.05,
  /** Fewest values for it. */
  minLearning: 8,
  /** Share of values that are exactly zero from which the loss is broken. */
  zeroShare: 0.3,
  /** Accuracy that no guess has. */
  highAccuracy: 0.8,
  /** Fall from which a loss that falls at nearly every step is slow, and not dead. */
  creeping: 0.02,
  /** Fewest evaluations at the level of guessing. */
  fewestAtLevel: 5
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
  /** … from which it is a warning whatever runs with such curves had: of eight such clinic runs six had a rate that was too high. */
  oscillationLarge: 0.3,
  /** … and swings, up and down, of a fifth of the level. */
  oscillationOfLevel: 0.1,
  /** Swings that can be seen, as a share of the descent, and the share of points at which they turn. */
  oscillationSeen: 0.03,
  oscillationTurnsSeen: 0.4,
  /** … count where the learned model holds a rate that is too high for so likely: right in .93 of them. */
  oscillationProbability: 0.4,
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
  /** Or the share of the later half after the best that stays above half the height. */
  riseLasting: 0.9,
  /** How far an accuracy must end below its best, as a fraction. At two points one sound run in eighteen is blamed. */
  accuracyDrop: 0.03,
  /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. Of few evaluations, or from the first one on, a trend beyond doubt may be as low. */
  overfittingRise: 0.05,
  /** The rise must also exceed this many robust standard deviations of the scatter. Best multiplier on the simulated OverfitGuard curves. */
  overfittingNoise: 2,
  /** The rise as a share of the descent: less is no visible part of what training did. */
  overfittingDescentShare: 5e-3,
  /** A rise by this many times what is needed is overfitting whatever the learned model says. */
  overfittingBeyondDoubt: 2,
  /** Probability by the learned model below which a rise that can be seen is not overfitting. */
  overfittingVeto: 0.2,
  /** Share of the relative rise, whatever the scatter, from which the learned model may call it overfitting. */
  overfittingHint: 0.6,
  /** Probability from which the learned model may call a rise overfitting. Cut-offs from .3 to .6 do equally well. */
  overfittingProbability: 0.4,
  /**
   * Most points of a curve by epochs on which the learned model decides what lies near the threshold: longer ones are what the published
   * rule was validated on. It decides boosting of any length.
   */
  overfittingModelled: 110,
  /** Probability below which the learned model doubts a rise near the threshold on a long curve, or one that hardly stands out of the scatter. */
  overfittingDoubt: 0.4,
  /**
   * How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of
   * level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.
   */
  overfittingStanding: 4.9,
  /** The share of that from which a rise that the rule or the model sees is more than a note. */
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
  /** Share of the fall that the second half has to bring for the loss to fall still. */
  slowStill: 1 / 3,
  /** Fall up to which a loss that falls as fast at the end as before is slow. */
  slowEven: 0.3,
  /** Share of the fall of the training loss that the second half still brings. */
  slowLateShare: 0.4,
  /** … where the learned model holds a rate that is too low for so likely: right in .85 of them. */
  slowLateSeen: 0.2,
  slowLittle: 0.5,
  slowProbability: 0.5
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
  /** Largest norm of the gradients over the usual one that is told of. */
  gradientSpike: 1e3
};

// src/diagnosis/findings/still-improving/thresholds.ts
var THRESHOLDS18 = {
  /** Expected gain of the next doubling of the training, relative, from which the loss still falls. */
  improvingGain: 0.05,
  /** … and from which it was stopped far too early. */
  improvingFar: 0.4
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
  underfittingSkill: 0.9,
  /** Fall of the training loss from which it does not stay high. */
  underfittingFall: 0.6,
  /** Probability by the learned model of runs with such curves from which what was learned is little: right in .8 of them. */
  underfittingProbability: 0.6,
  /** What the last doubling brought, as a share of the whole fall, up to which training has settled. */
  settledGain: 0.05,
  settledSeen: 0.15,
  /** How far validation may lie above training, as a share of it, for the model to be what is missing. */
  levelWith: 0.2,
  /** Fewest points for it. */
  minSettled: 10,
  /** Share of the planned training below which it is too early to tell. */
  plannedShare: 0.5,
  /** Without a known level: probability from which it is a note, and fall up to which. */
  underfittingSuspected: 0.5,
  underfittingFitted: 0.9
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
  /** The same where every example is told right from the first evaluation on. */
  belowPerfect: 0.75
};

// src/diagnosis/thresholds.ts
var SHARED = {
  /** Width of the running median, as a share of the points. OverfitGuard's labelled curves: 2 to 10 % give the same verdicts. */
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

export {
  FAIL_ON,
  DEFAULT_CONFIG,
  DEFAULT_POLICY,
  SEVERITIES,
  ADVICE_KINDS,
  kindOf,
  shownOf,
  numbersOf,
  oddWidth,
  runningMedian,
  at,
  curveOf,
  logged,
  lastLogged,
  selectSeries,
  missing,
  lastStart,
  beforeRestart,
  levelFrom,
  hasImproved,
  SIGN_NAMES,
  measureSigns,
  accuracyAmong,
  alike,
  placeOn,
  judgeByModel,
  HYPOTHESES,
  isHypothesis,
  opinionOf,
  alignTraining,
  learningRateOf,
  isLearningRate,
  KINDS,
  FINDING_KINDS,
  isFindingKind,
  worstFirst,
  THRESHOLDS22 as THRESHOLDS,
  THRESHOLD_NAMES,
  withOverrides
};
