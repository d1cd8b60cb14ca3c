#!/usr/bin/env node
import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  DEFAULT_POLICY,
  FORMATS,
  VERSION,
  chartOf,
  checklistBecause,
  contextOf,
  en,
  factsOf,
  findFiles,
  givenBaseline,
  leadOf,
  mainNumber,
  mainSeries,
  openingOf,
  plain,
  renderComment,
  renderJson,
  run,
  runsInOrder,
  settingsOf,
  shownOf
} from "./shared-action-cli.js";
import "./shared-action-cli-tinyglobby.js";
import "./shared-action-cli-parse.js";
import "./shared-action-cli-parse-pictures-png-tinyglobby.js";

// src/cli.ts
import { readFile } from "node:fs/promises";

// src/node/arguments.ts
var OUTPUT_FORMATS = ["text", "json", "markdown", "github"];
var FAIL_ON = ["new", "any", "never"];
var CHECKPOINTS = ["auto", "best", "last"];
var FLAGS = [
  "--base",
  "--out",
  "--format",
  "--config",
  "--fail-on",
  "--checkpoint",
  "--read-as",
  "--language",
  "--title",
  "--help",
  "--version"
];
var WITH_VALUE = new Set(FLAGS.filter((flag) => flag !== "--help" && flag !== "--version"));
function parseArguments(args, formats) {
  const [command, ...rest] = args;
  if (command === "--version") return { command: "version" };
  if (command === "--help" || command === "-h" || command === "help") return { command: "help" };
  if (command === void 0) return { code: "no-command" };
  if (command !== "diagnose") return { code: "unknown-command", command };
  const scanned = scan(rest);
  if ("code" in scanned) return scanned;
  if (scanned.values.has("--help")) return { command: "help" };
  if (scanned.values.has("--version")) return { command: "version" };
  return diagnoseOptions(scanned, formats);
}
function scan(args) {
  const paths = [];
  const values = /* @__PURE__ */ new Map();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      paths.push(arg);
      continue;
    }
    const [name = arg, ...inline] = arg === "-h" ? ["--help"] : arg.split("=");
    if (!FLAGS.includes(name)) return { code: "unknown-flag", flag: name, allowed: FLAGS };
    if (!WITH_VALUE.has(name)) {
      if (inline.length > 0) return { code: "unexpected-value", flag: name };
      values.set(name, []);
      continue;
    }
    const value = inline.length > 0 ? inline.join("=") : args[++i];
    if (value === void 0 || value === "" || inline.length === 0 && value.startsWith("--"))
      return { code: "missing-value", flag: name };
    values.set(name, [...values.get(name) ?? [], value]);
  }
  return { paths, values };
}
function diagnoseOptions({ paths, values }, formats) {
  const repeated = [...values].find(([flag, given]) => flag !== "--base" && given.length > 1);
  if (repeated) return { code: "repeated", flag: repeated[0] };
  const one = (flag) => values.get(flag)?.[0];
  const format = chosen("--format", one("--format"), OUTPUT_FORMATS);
  const failOn = chosen("--fail-on", one("--fail-on"), FAIL_ON);
  const checkpoint = chosen("--checkpoint", one("--checkpoint"), CHECKPOINTS);
  const readAs = chosen("--read-as", one("--read-as"), formats);
  const language = one("--language");
  if (language === "es") return { code: "language-later", language };
  const known = chosen("--language", language, ["en"]);
  for (const choice of [format, failOn, checkpoint, readAs, known]) if (typeof choice === "object") return choice;
  if (typeof format === "object" || typeof failOn === "object" || typeof checkpoint === "object" || typeof readAs === "object")
    return { code: "no-path" };
  if (paths.length === 0) return { code: "no-path" };
  const [out, config, title] = [one("--out"), one("--config"), one("--title")];
  return {
    command: "diagnose",
    options: {
      paths,
      bases: values.get("--base") ?? [],
      format: format ?? "text",
      ...out !== void 0 && { out },
      ...config !== void 0 && { config },
      ...failOn !== void 0 && { failOn },
      ...checkpoint !== void 0 && { checkpoint },
      ...readAs !== void 0 && { readAs },
      ...title !== void 0 && { title }
    }
  };
}
function chosen(flag, value, allowed) {
  if (value === void 0) return void 0;
  return allowed.find((candidate) => candidate === value) ?? { code: "bad-value", flag, value, allowed };
}

// src/node/report-files.ts
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
var CHARTS = ["chart.svg", "chart.png", "chart-dark.png", "chart.vl.json"];
async function writeReport(report, folder, language) {
  const drawn = await draw(report, language);
  const pictures = picturesOf(drawn.files);
  const notes = [...drawn.notes];
  const texts = new Map([
    ["report.md", renderComment(report, { language, ...pictures && { pictures } })],
    ["report.json", renderJson(report, language)],
    ...drawn.files
  ]);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of texts) await writeFile(join(folder, name), content);
    for (const name of CHARTS) if (!texts.has(name)) await rm(join(folder, name), { force: true });
  } catch (error) {
    return { code: "out-unwritable", path: folder, detail: error instanceof Error ? error.message : String(error) };
  }
  return { files: [...texts.keys()].map((name) => join(folder, name)), notes };
}
async function draw(report, language) {
  const chart = chartOf(report, language);
  if (chart === void 0) return { files: /* @__PURE__ */ new Map(), notes: [] };
  const { drawPictures } = await import("./pictures.js");
  const { spec, svg, pngLight, pngDark, problem } = await drawPictures(chart);
  const files = /* @__PURE__ */ new Map();
  if (svg !== void 0) files.set("chart.svg", svg);
  if (pngLight) files.set("chart.png", pngLight);
  if (pngDark) files.set("chart-dark.png", pngDark);
  files.set("chart.vl.json", `${JSON.stringify(spec, void 0, 2)}
`);
  const notes = problem ? [{ code: problem.kind === "no-png" ? "no-png" : "no-chart", detail: problem.detail }] : [];
  return { files, notes };
}
function picturesOf(files) {
  if (files.has("chart.png") && files.has("chart-dark.png")) return { light: "chart.png", dark: "chart-dark.png" };
  return files.has("chart.svg") ? { light: "chart.svg", dark: "chart.svg" } : void 0;
}

// src/report/annotations.ts
var LEVEL = { failing: "error", warning: "warning", note: "notice" };
var MOST = 10;
function annotationsOf(report, language) {
  const catalogue = language(plain);
  const findings = report.diagnosis.runs.flatMap(
    (run2) => run2.findings.filter(({ severity }) => severity !== "note").map((finding) => {
      const context = contextOf(report, run2, finding);
      return {
        level: LEVEL[finding.severity],
        title: catalogue.findings.headline(context),
        message: catalogue.findings.evidence(context)
      };
    })
  );
  const levels = ["error", "warning"].flatMap((level) => findings.filter((one) => one.level === level).slice(0, MOST));
  if (levels.length > 0) return levels;
  const { headline, detail } = openingOf(report, leadOf(report), catalogue);
  return [{ level: report.verdict === "healthy" ? "notice" : "warning", title: headline, message: detail.join(" ") }];
}
function renderAnnotations(report, language) {
  return annotationsOf(report, language).map(({ level, title, message }) => `::${level} title=${property(title)}::${escaped(message)}
`).join("");
}
function escaped(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function property(text) {
  return escaped(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// src/report/sparkline.ts
var BLOCKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
var NOT_FINITE = "×";
function sparklines(curves, width) {
  const from = Math.min(...curves.map(({ x }) => x[0] ?? Number.POSITIVE_INFINITY));
  const to = Math.max(...curves.map(({ x }) => x.at(-1) ?? Number.NEGATIVE_INFINITY));
  const longest = Math.max(0, ...curves.map(({ x }) => x.length));
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
  const sums = Array.from({ length: columns }, () => ({ sum: 0, count: 0 }));
  for (let i = 0; i < x.length; i++) {
    const share = to > from ? ((x[i] ?? from) - from) / (to - from) : 0;
    const bin = sums[Math.min(columns - 1, Math.floor(share * columns))];
    if (bin === void 0) continue;
    bin.sum += y[i] ?? Number.NaN;
    bin.count++;
  }
  return sums.map(({ sum, count }) => count === 0 ? void 0 : sum / count);
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
    wrap(opening.detail.join(" ")),
    opening.doFirst === void 0 ? "" : wrap(`${style.strong(catalogue.words.labels.doFirst)} ${opening.doFirst}`),
    ...runs.slice(0, MAX_RUNS).map((run2) => runBlock(report, run2, catalogue, options)),
    runs.length > MAX_RUNS ? `${catalogue.reading.moreRuns(runs.length - MAX_RUNS)}.` : "",
    checklistBlock(report, catalogue, wrap),
    refusedBlock(report, catalogue, wrap),
    gateLine(report, catalogue, wrap)
  ];
  return `${blocks.filter((block2) => block2 !== "").join("\n\n")}
`;
}
function runBlock(report, run2, catalogue, options) {
  const facts = factsOf(run2);
  const { words: words2 } = catalogue;
  const wrap = (text) => wrapped(text, Math.max(40, options.width), "    ");
  const { train, validation } = mainSeries(shownOf(run2));
  const curves = curveLines(train, validation, facts, catalogue, options.width);
  const findings = run2.findings.map(
    (finding) => wrap(
      `  - ${words2.kind[finding.kind]} (${words2.severity[finding.severity]}): ${catalogue.findings.evidence(contextOf(report, run2, finding))}`
    )
  );
  const number = mainNumber(report.comparison?.runs.find(({ key }) => key === run2.run.key)?.numbers ?? []);
  const against = number ? [wrap(`  - ${catalogue.comparison.numberSentence(number, report.comparison?.baseline.branch)}`)] : [];
  return [`${plain.name(run2.run.key)}: ${words2.verdict[run2.verdict]}`, ...curves, ...findings, ...against].join("\n");
}
function curveLines(train, validation, facts, { words: words2, numbers }, width) {
  const drawn = [
    { label: words2.line.train, series: train },
    { label: words2.line.validation, series: validation }
  ].flatMap(
    ({ label, series }) => series === void 0 || series.y.length === 0 || series.axis !== facts.axis ? [] : [{ label, series }]
  );
  const rows = sparklines(
    drawn.map(({ series }) => series),
    Math.max(16, Math.min(60, width - 40))
  );
  return drawn.map(({ label, series }, i) => {
    const first = numbers.value(series.y[0] ?? Number.NaN);
    const last = numbers.value(series.y.at(-1) ?? Number.NaN);
    return `  ${label.padEnd(10)}  ${rows[i]}  ${first} → ${last}`;
  });
}
function checklistBlock(report, catalogue, wrap) {
  const seen = /* @__PURE__ */ new Set();
  const lines = report.checklist.filter(({ item }) => !seen.has(item) && seen.add(item)).slice(0, 3).map((entry) => {
    const because = checklistBecause(report, entry, catalogue);
    return wrap(`  [${entry.state === "fixed" ? "x" : " "}] ${catalogue.findings.item[entry.item]}: ${because}`, "      ");
  });
  return lines.length === 0 ? "" : `${catalogue.words.labels.checklist}
${lines.join("\n")}`;
}
function refusedBlock(report, catalogue, wrap) {
  const { reading, words: words2 } = catalogue;
  const shown = report.refused.slice(0, MAX_REFUSED).map(({ path, because }) => wrap(`  - ${plain.name(path)}: ${reading.refusal(because)}`, "    "));
  const rest = report.refused.length - shown.length;
  return shown.length === 0 ? "" : [words2.labels.notRead, ...shown, ...rest > 0 ? [`  ${reading.moreRefused(rest)}`] : []].join("\n");
}
function gateLine(report, { comparison, words: words2 }, wrap) {
  const { conclusion, because } = report.gate;
  return wrap(
    `${words2.labels.gate}: ${comparison.conclusion[conclusion]}. ${because.map((reason) => comparison.gate(reason)).join(" ")}`.trimEnd()
  );
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

// src/cli.ts
var DONE = 0;
var GATE_FAILED = 1;
var USAGE = 2;
var words = en(plain);
async function main(args) {
  const parsed = parseArguments(
    args,
    FORMATS.map(({ name }) => name)
  );
  if ("code" in parsed) return usage(parsed);
  switch (parsed.command) {
    case "help":
      return print(words.command.help);
    case "version":
      return print(`${VERSION}
`);
    case "diagnose":
      return diagnoseCommand(parsed.options);
  }
}
async function diagnoseCommand(options) {
  const policy = await policyOf(options);
  if ("code" in policy) return usage(policy);
  const head = await findFiles(options.paths, process.cwd());
  const bases = await Promise.all(options.bases.map((path) => findFiles([path], process.cwd())));
  const [problem] = [head, ...bases].flatMap(({ problems }) => problems);
  if (problem) return usage(problem);
  for (const found of [head, ...bases]) found.notes.forEach(note);
  const reading = options.readAs === void 0 ? {} : { readAs: options.readAs };
  const { report } = await run({
    files: head.files,
    policy,
    ...reading,
    ...bases.length > 0 && { baseline: () => baselineOf(bases, policy, options) },
    context: { version: VERSION, ...options.title !== void 0 && { title: options.title } }
  });
  await print(rendered(report, options));
  const written = options.out === void 0 || await write(report, options.out);
  if (report.diagnosis.runs.length === 0 || !written) return USAGE;
  return report.gate.conclusion === "failure" ? GATE_FAILED : DONE;
}
async function policyOf({ config, failOn, checkpoint }) {
  const given = { ...failOn && { "fail-on": failOn }, ...checkpoint && { checkpoint } };
  if (config === void 0) {
    return { ...DEFAULT_POLICY, failOn: failOn ?? "never", ...checkpoint && { checkpoint } };
  }
  const file = await configOf(config);
  if ("code" in file) return file;
  return settingsOf({ "fail-on": "never", ...definedOf(file), ...given }, file).policy;
}
function definedOf(file) {
  return file["fail-on"] === void 0 ? {} : { "fail-on": file["fail-on"] };
}
async function configOf(path) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return { code: "missing-path", path };
  }
  const { parseConfig } = await import("./parse.js");
  const parsed = parseConfig(text, path);
  if (parsed.ok) return parsed.value;
  return { code: "config", path, mistakes: parsed.mistakes.map((mistake) => words.command.mistake(mistake)) };
}
async function baselineOf(bases, policy, { readAs }) {
  const given = await givenBaseline(
    bases.map(({ files }) => files),
    { policy, ...readAs !== void 0 && { readAs } }
  );
  if (given.baseline.state !== "found") {
    for (const { path, because } of given.refused.slice(0, 10)) say(`${plain.name(path)}: ${words.reading.refusal(because)}`);
  }
  return given.baseline;
}
function rendered(report, { format }) {
  switch (format) {
    case "json":
      return renderJson(report, en);
    case "markdown":
      return renderComment(report, { language: en });
    case "github":
      return renderAnnotations(report, en);
    case "text":
      return renderTerminal(report, { language: en, width: process.stdout.columns ?? 100, colour: colourWanted() });
  }
}
function colourWanted() {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  return FORCE_COLOR !== void 0 && FORCE_COLOR !== "0" ? true : process.stdout.isTTY === true;
}
async function write(report, folder) {
  const written = await writeReport(report, folder, en);
  if ("code" in written) {
    usage(written);
    return false;
  }
  written.notes.forEach(note);
  say(words.command.wrote(written.files));
  return true;
}
function usage(problem) {
  say(words.command.usage(problem));
  return USAGE;
}
function note(one) {
  say(words.command.note(one));
}
function say(sentence) {
  process.stderr.write(`loss-doctor: ${sentence}
`);
}
function print(text) {
  return new Promise((resolve) => process.stdout.write(text, () => resolve(DONE)));
}
process.stdout.on("error", () => void 0);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(words.command.unexpected(error instanceof Error ? error.message : String(error)));
  process.exitCode = USAGE;
}
