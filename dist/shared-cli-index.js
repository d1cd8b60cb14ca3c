import {
  checkLine,
  checklistBecause,
  clean,
  comparisonRemarks,
  contextOf,
  distinctReasons,
  factsOf,
  firstEvaluations,
  firstOfEachItem,
  flatFinding,
  isCheckFirst,
  leadOf,
  leftOut,
  mainNumber,
  openingOf,
  outvotedSentences,
  plain,
  quotedReplicate,
  quotedSeries,
  runsInOrder
} from "./shared-action-cli-index.js";

// src/report/sparkline.ts
var BLOCKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
var NOT_FINITE = "×";
function sparklines(curves, width) {
  const from = Math.min(...curves.map(({ x }) => x[0] ?? Number.POSITIVE_INFINITY));
  const to = Math.max(...curves.map(({ x }) => x.at(-1) ?? Number.NEGATIVE_INFINITY));
  const longest = Math.max(0, ...curves.map(({ x }) => new Set(x).size));
  const columns = Math.min(width, Math.max(1, longest));
  const binned = curves.map((curve) => bins(curve, from, to, columns));
  const start = Math.floor(columns / 10);
  const finite = binned.flatMap((row) => row.slice(start)).filter((value) => value !== void 0 && Number.isFinite(value));
  const low = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const scale = low > 0 && high / low > 100 ? Math.log : (value) => value;
  return binned.map((row) => row.map((value) => block(value, scale(low), scale(high), scale)).join(""));
}
function bins({ x, y }, from, to, columns) {
  const means = Array.from({ length: columns }, () => ({ mean: 0, count: 0 }));
  for (let i = 0; i < x.length; i++) {
    const share = to > from ? ((x[i] ?? from) - from) / (to - from) : 0;
    const bin = means[Math.min(columns - 1, Math.floor(share * columns))];
    if (bin === void 0) continue;
    bin.count++;
    const value = y[i] ?? Number.NaN;
    bin.mean += value / bin.count - bin.mean / bin.count;
  }
  return means.map(({ mean, count }) => count === 0 ? void 0 : mean);
}
function block(value, low, high, scale) {
  if (value === void 0) return " ";
  if (!Number.isFinite(value)) return NOT_FINITE;
  const share = high > low ? (value > 0 || scale !== Math.log ? scale(value) - low : 0) / (high - low) : 0.5;
  return BLOCKS[Math.min(7, Math.max(0, Math.round(share * 7)))] ?? " ";
}

// src/report/terminal.ts
var MAX_RUNS = 8;
var MAX_REFUSED = 10;
var MAX_NOTES = 6;
function renderTerminal(report, options) {
  const catalogue = options.language(plain);
  const style = stylesOf(options.colour);
  const lead = leadOf(report);
  const opening = openingOf(report, lead, catalogue);
  const wrap = (text, indent = "") => wrapped(text, Math.max(40, options.width), indent);
  const runs = runsInOrder(report);
  const blocks = [
    report.context.title === void 0 ? "" : plain.name(report.context.title),
    wrap(style.verdict(opening.headline, report.verdict)),
    isCheckFirst(report) ? wrap(checkLine(report, catalogue)) : "",
    wrap(opening.detail.join(" ")),
    opening.doFirst === void 0 ? "" : wrap(`${style.strong(catalogue.words.labels.doFirst)} ${opening.doFirst}`),
    ...runs.slice(0, MAX_RUNS).map((run) => runBlock(report, run, catalogue, options)),
    runs.length > MAX_RUNS ? `${leftOut(runs.slice(MAX_RUNS), catalogue)}.` : "",
    comparisonBlock(report, catalogue, wrap),
    checklistBlock(report, catalogue, wrap),
    notesBlock(report, catalogue, wrap),
    refusedBlock(report, catalogue, wrap),
    isCheckFirst(report) ? "" : wrap(checkLine(report, catalogue))
  ];
  return `${blocks.filter((block2) => block2 !== "").join("\n\n")}
`;
}
function runBlock(report, run, catalogue, options) {
  const finding = run.findings.find(({ severity }) => severity !== "note");
  const facts = factsOf(run, finding);
  const { words } = catalogue;
  const wrap = (text) => wrapped(text, Math.max(40, options.width), "    ");
  const { train, validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const curves = curveLines(train, validation, facts, catalogue, options.width);
  const findings = run.findings.map(
    (finding2) => wrap(
      `  - ${words.kind(finding2.kind)} (${words.severity[finding2.severity]}): ${catalogue.findings.evidence(contextOf(report, run, finding2))}.`
    )
  );
  const flat = run.verdict === "unknown" ? flatFinding(run) : void 0;
  const number = mainNumber(report.comparison?.runs.find(({ key }) => key === run.run.key)?.numbers ?? []);
  const against = number ? [wrap(`  - ${catalogue.comparison.numberSentence(number, report.comparison?.baseline.branch)}`)] : [];
  const whose = facts.replicate === void 0 ? "" : ` (${catalogue.findings.quoted(facts.replicate)})`;
  return [
    `${plain.name(run.run.key)}: ${flat ? words.kind(flat.kind) : words.verdict[run.verdict]}${whose}`,
    ...curves,
    ...findings,
    ...outvotedSentences(report, run, catalogue).map((sentence) => wrap(`  - ${sentence}`)),
    ...against
  ].join("\n");
}
function curveLines(train, validation, facts, { words, numbers }, width) {
  const drawn = [
    { label: train?.component ? clean(train.name, 24) : words.line.train, series: train },
    { label: facts.other && validation ? clean(validation.name, 24) : words.line.validation, series: validation }
  ].flatMap(
    ({ label, series }) => series === void 0 || series.y.length === 0 || series.axis !== facts.axis ? [] : [{ label, series }]
  );
  const rows = sparklines(
    drawn.map(({ series }) => series),
    Math.max(16, Math.min(60, width - 40))
  );
  const longest = Math.max(10, ...drawn.map(({ label }) => label.length));
  return drawn.map(({ label, series }, i) => {
    const first = numbers.value(series.y[0] ?? Number.NaN);
    const last = numbers.value(series.y.at(-1) ?? Number.NaN);
    return `  ${label.padEnd(longest)}  ${rows[i]}  ${first} → ${last}`;
  });
}
function comparisonBlock(report, catalogue, wrap) {
  const remarks = [...comparisonRemarks(report, catalogue, MAX_RUNS), ...firstEvaluations(report, catalogue, MAX_RUNS)];
  return remarks.map((remark) => wrap(remark.replace(/^- /, ""))).join("\n");
}
function checklistBlock(report, catalogue, wrap) {
  const lines = distinctReasons(report, firstOfEachItem(report.checklist), catalogue).slice(0, 3).map((entry) => {
    const because = checklistBecause(report, entry, catalogue);
    return wrap(`  [${entry.state === "fixed" ? "x" : " "}] ${catalogue.findings.item[entry.item]}: ${because}`, "      ");
  });
  return lines.length === 0 ? "" : `${catalogue.words.labels.checklist}
${lines.join("\n")}`;
}
function notesBlock(report, { reading, words }, wrap) {
  const shown = report.notes.slice(0, MAX_NOTES).map((note) => wrap(`  - ${reading.note(note)}`, "    "));
  const rest = report.notes.length - shown.length;
  return shown.length === 0 ? "" : [words.labels.notes, ...shown, ...rest > 0 ? [`  ${reading.moreNotes(rest)}`] : []].join("\n");
}
function refusedBlock(report, catalogue, wrap) {
  const { reading, words } = catalogue;
  const shown = report.refused.slice(0, MAX_REFUSED).map(({ path, because }) => wrap(`  - ${plain.name(path)}: ${reading.refusal(because)}`, "    "));
  const rest = report.refused.length - shown.length;
  return shown.length === 0 ? "" : [words.labels.notRead, ...shown, ...rest > 0 ? [`  ${reading.moreFiles(rest)}`] : []].join("\n");
}
var COLOUR = { failing: 31, warning: 33, healthy: 32, unknown: 36 };
function stylesOf(colour) {
  const paint = (text, ...codes) => colour ? `\x1B[${codes.join(";")}m${text}\x1B[0m` : text;
  return { strong: (text) => paint(text, 1), verdict: (text, verdict) => paint(text, 1, COLOUR[verdict]) };
}
function wrapped(text, width, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(/ (?=\S)/)) {
    const next = line === "" ? word : `${line} ${word}`;
    if (next.length > width && line !== "") {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return [...lines, line].join("\n");
}

export {
  renderTerminal
};
