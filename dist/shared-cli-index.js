import {
  baseSeries,
  comparedOf,
  factsOf,
  leftOutPhrase,
  mainNumber,
  mainSeries,
  outvotedOf,
  phrase,
  quotedReplicate,
  quotedSeries,
  runTerm,
  shownFinding,
  speak,
  terminal,
  value,
  viewOf
} from "./shared-action-cli-index.js";

// src/report/sparkline.ts
var BLOCKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
var NOT_FINITE = "×";
function sparklines(curves, width) {
  const from = Math.min(...curves.map(({ x }) => x[0] ?? Number.POSITIVE_INFINITY));
  const to = Math.max(...curves.map(({ x }) => x.at(-1) ?? Number.NEGATIVE_INFINITY));
  const columns = Math.max(1, ...curves.map(({ x }) => countPlaces(x, width)));
  const binned = curves.map((curve) => withoutHoles(bins(curve, from, to, columns)));
  const start = Math.floor(columns / 10);
  const late = binned.flatMap((row) => row.slice(start)).filter(isFiniteNumber);
  const low = late.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = late.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const isLogarithmic = low > 0 && high / low > 100;
  const scale = isLogarithmic ? Math.log : (value2) => value2;
  return {
    rows: binned.map((row) => row.map((value2) => block(value2, scale(low), scale(high), scale)).join("")),
    isLogarithmic,
    isCut: binned.some((row) => row.slice(0, start).some((value2) => isFiniteNumber(value2) && value2 > high))
  };
}
function countPlaces(x, most) {
  const places = /* @__PURE__ */ new Set();
  for (const at of x) if (places.add(at).size >= most) return most;
  return places.size;
}
function isFiniteNumber(value2) {
  return value2 !== void 0 && Number.isFinite(value2);
}
function bins({ x, y }, from, to, columns) {
  const means = Array.from({ length: columns }, () => ({ mean: 0, count: 0 }));
  for (let i = 0; i < x.length; i++) {
    const share = to > from ? ((x[i] ?? from) - from) / (to - from) : 0;
    const bin = means[Math.min(columns - 1, Math.floor(share * columns))];
    if (bin === void 0) continue;
    bin.count++;
    const value2 = y[i] ?? Number.NaN;
    bin.mean += value2 / bin.count - bin.mean / bin.count;
  }
  return means.map(({ mean, count }) => count === 0 ? void 0 : mean);
}
function withoutHoles(row) {
  const filled = [...row];
  let last = -1;
  for (let i = 0; i < row.length; i++) {
    const [before, after] = [row[last], row[i]];
    if (after === void 0) continue;
    for (let hole = last + 1; last >= 0 && hole < i; hole++) {
      const share = (hole - last) / (i - last);
      filled[hole] = isFiniteNumber(before) && isFiniteNumber(after) ? before + (after - before) * share : before;
    }
    last = i;
  }
  return filled;
}
function block(value2, low, high, scale) {
  if (value2 === void 0) return " ";
  if (!Number.isFinite(value2)) return NOT_FINITE;
  const share = high > low ? (value2 > 0 || scale !== Math.log ? scale(value2) - low : 0) / (high - low) : 0.5;
  return BLOCKS[Math.min(7, Math.max(0, Math.round(share * 7)))] ?? " ";
}

// src/report/terminal-text.ts
var ESCAPES = /\u001b\[[0-9;]*m/g;
function widthOf(text) {
  let width = 0;
  for (const point of text.replace(ESCAPES, "")) {
    if (new RegExp("\\p{M}|\\p{Cf}|\\uFE0F", "u").test(point)) continue;
    width += /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60\u26A0]/u.test(
      point
    ) ? 2 : 1;
  }
  return width;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function wrapped(text, width, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(/ (?=\S)/).flatMap((one) => pieces(one, width - widthOf(indent) - 2))) {
    const next = line === "" ? word : `${line} ${word}`;
    if (widthOf(next) > width && line.trim() !== "" && line.trim() !== "-") {
      lines.push(line);
      line = indent + word.trimStart();
    } else line = next;
  }
  return [...lines, line].join("\n");
}
function pieces(word, width) {
  if (widthOf(word) <= width || width < 8) return [word];
  const parts = [];
  let part = "";
  for (const point of word) {
    if (part !== "" && widthOf(part + point) > width) {
      parts.push(part);
      part = "";
    }
    part += point;
  }
  return [...parts, part];
}

// src/report/terminal-page.ts
var COLOURS = { "❌": 31, "⚠️": 33, "✅": 32, "◽": 36 };
function stylesOf(colour) {
  const paint = (text, ...codes) => colour ? `\x1B[${codes.join(";")}m${text}\x1B[0m` : text;
  return { strong: (text) => paint(text, 1), loud: (text, sign) => paint(text, 1, COLOURS[sign]) };
}
function shortened(text, most) {
  const room = Math.max(8, most);
  if (widthOf(text) <= room) return text;
  const points = Array.from(text);
  let kept = "";
  for (const point of points) {
    if (widthOf(kept + point) > room - 1) break;
    kept += point;
  }
  return `${kept}…`;
}

// src/report/terminal-runs.ts
var MOST_RUNS = 40;
function runsBlock(page) {
  var _a;
  const { view, speaker, width } = page;
  const rows = (((_a = view.table) == null ? void 0 : _a.rows) ?? []).slice(0, MOST_RUNS);
  if (rows.length < 2) return "";
  const names = shortNames(
    rows.map(({ name }) => speaker.write(name)),
    Math.floor(width / 4)
  );
  const widest = Math.max(...names.map(widthOf));
  const shape = shapeOf(rows, widest, page);
  const lines = rows.map((row, index) => runLine(row, padded(names[index] ?? "", widest), shape, page));
  const rest = view.runs.slice(rows.length);
  const more = rest.length === 0 ? [] : [speaker.say(leftOutPhrase(rest))];
  return [...lines, ...more].join("\n");
}
var MARK = 3;
var CURVE = { most: 24, least: 8 };
function shapeOf(rows, name, page) {
  const roomWith = (withPlace2) => Math.min(...rows.map((row) => page.width - MARK - name - widthOf(textsOf(row, withPlace2, page)) - 4));
  const withPlace = roomWith(true) >= CURVE.least;
  const room = roomWith(withPlace);
  return { withPlace, curve: room < CURVE.least ? 0 : Math.min(CURVE.most, room) };
}
function textsOf(row, withPlace, { speaker: { clause }, style }) {
  const verdict = row.verb ? clause(row.verb.phrase) : clause(phrase(`verdict.${row.run.verdict}`));
  const value2 = row.best && (withPlace ? row.best : phrase("table.value", { value: row.best.slots["value"], series: void 0 }));
  const best = value2 ? clause(phrase("terminal.best", { value: value2 }), row.digits) : "";
  const mark = row.isBest ? ` · ${clause(phrase("table.best-run"))}` : "";
  const change = row.change ? clause(row.change) : "";
  return [`${style.loud(verdict, row.sign)}${mark}`, best, change].filter((text) => text !== "").join("  ");
}
function runLine(row, name, { curve, withPlace }, page) {
  const drawn = curve > 0 ? `${curveOf(page.report, row, curve)}  ` : "";
  const line = `${padded(row.sign, MARK)}${name}  ${drawn}${textsOf(row, withPlace, page)}`;
  return wrapped(line.trimEnd(), page.width, "      ");
}
function shortNames(names, most) {
  const cut = names.map((name) => withinQuotes(name, (bare) => shortened(bare, most - QUOTES)));
  return cut.map(
    (name, i) => cut.indexOf(name) === cut.lastIndexOf(name) ? name : withinQuotes(names[i] ?? name, (bare) => shortenedBefore(bare, most - QUOTES))
  );
}
var QUOTES = 2;
function withinQuotes(name, change) {
  return name.startsWith('"') && name.endsWith('"') ? `"${change(name.slice(1, -1))}"` : change(name);
}
function shortenedBefore(text, most) {
  const reversed = (one) => Array.from(one).reverse().join("");
  return reversed(shortened(reversed(text), most));
}
function curveOf(report, { run }, width) {
  const finding = shownFinding(run);
  const { train, validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const drawn = validation ?? train;
  if (drawn === void 0 || drawn.y.length === 0) return "";
  const before = baseSeries(report, run);
  const curves = [drawn, ...before && before.axis === drawn.axis ? [before] : []];
  return padded(sparklines(curves, width).rows[0] ?? "", width);
}

// src/report/terminal.ts
var MOST_REFUSED = 10;
var MOST_NOTES = 6;
var MOST_DETAILED = 50;
var NARROWEST = 40;
function renderTerminal(report, options) {
  var _a;
  const view = viewOf(report);
  const speaker = speak(options.language, terminal);
  const page = { report, view, speaker, style: stylesOf(options.colour), width: Math.max(NARROWEST, options.width) };
  const { say } = speaker;
  const prose = (text) => wrapped(text, page.width);
  const blocks = [
    view.title === void 0 ? "" : speaker.write(view.title),
    prose(`${view.status.sign} ${page.style.loud(say(view.status.line), view.status.sign)}`),
    ...view.paragraphs.map((sentences) => prose(sentences.map(say).join(" "))),
    view.items.map((sentences) => wrapped(`- ${sentences.map(say).join(" ")}`, page.width, "  ")).join("\n"),
    prose(view.decisive.map(say).join(" ")),
    fixBlock(page),
    runsBlock(page),
    detailsBlock(page, options.verbose ?? false),
    prose((((_a = view.table) == null ? void 0 : _a.footnotes) ?? []).map(say).join(" ")),
    checklistBlock(page),
    listBlock(view.evidence.notes, MOST_NOTES, phrase("notes.title"), (n) => phrase("note.more", { n }), page),
    listBlock(view.evidence.refused, MOST_REFUSED, phrase("refuse.title"), (n) => phrase("refuse.more", { n }), page)
  ];
  return `${blocks.filter((block2) => block2 !== "").join("\n\n")}
`;
}
function fixBlock({ report, view: { fix }, speaker: { say, clause }, style, width }) {
  if (fix === void 0) return "";
  const several = report.diagnosis.runs.length > 1;
  const label = several ? phrase(fix.label === "fix" ? "fix.label.run" : "try.label.run", { run: runTerm(report, fix.run.run.key) }) : phrase(fix.label === "fix" ? "fix.label" : "try.label");
  const record = fix.record ? ` ${say(fix.record)}` : "";
  return wrapped(`${style.strong(say(label))} ${clause(fix.text)}${record}`, width);
}
function detailsBlock(page, isVerbose) {
  const { view } = page;
  const runs = isVerbose ? view.runs.slice(0, MOST_DETAILED) : view.runs.slice(0, 1);
  return runs.map((run) => {
    const curves = curveLines(page, run);
    const own = view.evidence.findings.filter((one) => one.run === run);
    const shown = own.filter(({ seen, finding }) => seen ?? own.every((one) => !one.seen || one.finding.kind !== finding.kind));
    const findings = shown.map((one) => findingLine(one, page));
    const name = view.runs.length > 1 ? [wrapped(page.speaker.write(runTerm(page.report, run.run.key)), page.width)] : [];
    const numbers = view.runs.length > 1 ? [] : [numbersLine(page)].filter((line) => line !== "");
    return curves.length + findings.length === 0 ? "" : [...name, ...curves, ...numbers, ...findings].join("\n");
  }).filter((block2) => block2 !== "").join("\n\n");
}
function numbersLine({ view, speaker: { clause } }) {
  var _a;
  const [row] = ((_a = view.table) == null ? void 0 : _a.rows) ?? [];
  const best = (row == null ? void 0 : row.best) ? clause(phrase("terminal.best", { value: row.best }), row.digits) : "";
  const change = (row == null ? void 0 : row.change) ? clause(row.change) : "";
  return [best, change].some((text) => text !== "") ? `  ${[best, change].filter((text) => text !== "").join("  ")}` : "";
}
function findingLine({ title, seen, finding }, { speaker: { say }, style, width }) {
  const sign = finding.severity === "failing" ? "❌" : finding.severity === "warning" ? "⚠️" : "◽";
  const text = seen ? `: ${say(seen)}` : "";
  return wrapped(`  - ${style.loud(say(title), sign)}${text}`, width, "    ");
}
function curveLines(page, run) {
  const { report, speaker, width } = page;
  const { clause, write } = speaker;
  const finding = shownFinding(run);
  const facts = factsOf(run, finding);
  const { train, validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const drawn = [
    { label: clause(phrase("chart.line.training")), series: train },
    { label: facts.other && validation ? write(validation.name) : clause(phrase("chart.line.validation")), series: validation },
    { label: clause(phrase("chart.line.base")), series: baseSeries(report, run) },
    ...outvotedSeries(run).map(({ name, series }) => ({ label: write(name), series }))
  ].flatMap(
    ({ label, series }) => series === void 0 || series.y.length === 0 || series.axis !== facts.axis ? [] : [{ label: shortened(label, 16), series }]
  );
  const metric = gatingLine(page, run);
  if (drawn.length === 0) return metric;
  const widest = Math.max(...drawn.map(({ label }) => widthOf(label)));
  const curves = drawn.map(({ series }) => series);
  const drawnIn = (columns) => sparklines(curves, Math.max(16, Math.min(60, columns)));
  const wide = drawnIn(width - 44);
  const marks = [
    ...wide.isLogarithmic ? [clause(phrase("terminal.log"))] : [],
    ...wide.isCut ? [clause(phrase("terminal.cut"))] : []
  ];
  const lines = marks.length === 0 ? wide : drawnIn(width - 44 - widthOf(marks.join(", ")));
  const rows = drawn.map(({ label, series }, index) => {
    const [first, last] = [write(value(series.y[0] ?? Number.NaN)), write(value(series.y.at(-1) ?? Number.NaN))];
    const mark = index === 0 && marks.length > 0 ? `  (${marks.join(", ")})` : "";
    return `  ${padded(label, widest)}  ${lines.rows[index]}  ${first} → ${last}${mark}`;
  });
  return [...rows, ...metric];
}
function outvotedSeries(run) {
  var _a;
  const [name] = ((_a = outvotedOf(run)[0]) == null ? void 0 : _a.replicates) ?? [];
  const replicate = run.replicates.find(({ history }) => history.name === name);
  return name === void 0 || replicate === void 0 ? [] : [{ name, series: mainSeries(replicate).validation }];
}
function gatingLine({ report, speaker: { write }, width }, run) {
  var _a;
  const number = mainNumber(((_a = comparedOf(report, run)) == null ? void 0 : _a.numbers) ?? []);
  if (number === void 0 || number.metric === "loss") return [];
  const series = quotedReplicate(run, void 0).history.series.find(({ name }) => name === number.series);
  if (series === void 0 || series.y.length === 0) return [];
  const [row] = sparklines([series], Math.max(16, Math.min(60, width - 44))).rows;
  const [first, last] = [write(value(series.y[0] ?? Number.NaN)), write(value(series.y.at(-1) ?? Number.NaN))];
  return [`  ${shortened(write(series.name), 16)}  ${row}  ${first} → ${last}`];
}
function checklistBlock({ view: { checklist }, speaker: { say }, width }) {
  const lines = checklist.map(({ isDone, text }) => wrapped(`  [${isDone ? "x" : " "}] ${say(text)}`, width, "      "));
  return lines.length === 0 ? "" : [say(phrase("terminal.checklist")), ...lines].join("\n");
}
function listBlock(all, most, title, more, { speaker, width }) {
  if (all.length === 0) return "";
  const shown = all.slice(0, most).map((one) => wrapped(`  - ${speaker.say(one)}`, width, "    "));
  const rest = all.length - shown.length;
  return [speaker.say(title), ...shown, ...rest > 0 ? [`  ${speaker.clause(more(rest))}`] : []].join("\n");
}

export {
  wrapped,
  renderTerminal
};
