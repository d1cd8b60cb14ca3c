#!/usr/bin/env node
import {
  findFiles,
  givenBaseline,
  logJson,
  logText,
  readPorts,
  readTextFile,
  renderAnnotations,
  run,
  settingsOf,
  writeReport
} from "./shared-action-cli.js";
import "./shared-action-cli-pictures.js";
import {
  renderTerminal
} from "./shared-cli-index.js";
import {
  FORMAT_NAMES,
  VERSION,
  en,
  plain,
  renderComment,
  renderJson
} from "./shared-action-cli-index.js";
import {
  errorMessage
} from "./shared-action-cli-index-pictures.js";
import {
  DEFAULT_CONFIG,
  DEFAULT_POLICY,
  FAIL_ON
} from "./shared-action-cli-index-parse.js";
import "./shared-action-cli-fflate-fzstd-index-parse-pictures-png-sql-tinyglobby.js";

// src/node/arguments.ts
var OUTPUT_FORMATS = ["text", "json", "markdown", "github"];
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

// src/command-line.ts
var DONE = 0;
var GATE_FAILED = 1;
var USAGE = 2;
var words = en(plain);
async function runCommandLine(args, around) {
  try {
    return await dispatch(args, around);
  } catch (error) {
    around.say(words.command.unexpected(errorMessage(error)));
    return USAGE;
  }
}
async function dispatch(args, around) {
  const parsed = parseArguments(args, FORMAT_NAMES);
  if ("code" in parsed) return usage(parsed, around);
  switch (parsed.command) {
    case "help":
      await around.print(words.command.help);
      return DONE;
    case "version":
      await around.print(`${VERSION}
`);
      return DONE;
    case "diagnose":
      return diagnoseCommand(parsed.options, around);
  }
}
async function diagnoseCommand(options, around) {
  const policy = await policyOf(options, around);
  if ("code" in policy) return usage(policy, around);
  if (options.config === void 0 && !("code" in await readTextFile(DEFAULT_CONFIG, around.folder)))
    note([{ code: "config-not-used", path: DEFAULT_CONFIG }], around);
  const head = await findFiles(options.paths, around.folder);
  const bases = await Promise.all(options.bases.map((path) => findFiles([path], around.folder)));
  const [problem] = [head, ...bases].flatMap(({ problems }) => problems);
  if (problem) return usage(problem, around);
  note(
    [head, ...bases].flatMap(({ notes: notes2 }) => notes2),
    around
  );
  const { report, notes } = await run({
    files: head.files,
    policy,
    ...options.readAs !== void 0 && { readAs: options.readAs },
    reading: readPorts,
    ...bases.length > 0 && { baseline: () => baselineOf(bases, policy, options, around) },
    context: { version: VERSION, ...options.title !== void 0 && { title: options.title } }
  });
  note(notes, around);
  await around.print(rendered(report, options, around));
  const written = options.out === void 0 || await write(report, options.out, around);
  if (report.diagnosis.runs.length === 0 || !written) return USAGE;
  return report.gate.conclusion === "failure" ? GATE_FAILED : DONE;
}
async function policyOf({ config, failOn, checkpoint }, { folder }) {
  const given = { ...failOn && { "fail-on": failOn }, ...checkpoint && { checkpoint } };
  if (config === void 0) {
    return { ...DEFAULT_POLICY, failOn: failOn ?? "never", ...checkpoint && { checkpoint } };
  }
  const file = await configOf(config, folder);
  if ("code" in file) return file;
  return settingsOf({ "fail-on": "never", ...definedOf(file), ...given }, file).policy;
}
function definedOf(file) {
  return file["fail-on"] === void 0 ? {} : { "fail-on": file["fail-on"] };
}
async function configOf(path, folder) {
  const file = await readTextFile(path, folder);
  if ("code" in file) return file;
  const { parseConfig } = await import("./parse.js");
  const parsed = parseConfig(file.text, path, FORMAT_NAMES);
  if (parsed.ok) return parsed.value;
  return { code: "config", path, mistakes: parsed.mistakes.map((mistake) => words.command.mistake(mistake)) };
}
async function baselineOf(bases, policy, { readAs }, around) {
  const given = await givenBaseline(
    bases.map(({ files }) => files),
    { policy, reading: readPorts, ...readAs !== void 0 && { readAs } }
  );
  if (given.baseline.state !== "found") {
    note(
      given.refused.slice(0, 10).map(({ path, because }) => ({ code: "base-refused", path, because })),
      around
    );
  }
  return given.baseline;
}
function rendered(report, { format }, { columns, colour }) {
  switch (format) {
    case "json":
      return logJson(renderJson(report, en));
    case "markdown":
      return logText(renderComment(report, { language: en }));
    case "github":
      return renderAnnotations(report, en);
    case "text":
      return logText(renderTerminal(report, { language: en, width: columns, colour }));
  }
}
async function write(report, folder, around) {
  const written = await writeReport(report, folder, around.folder, en);
  if ("code" in written) {
    usage(written, around);
    return false;
  }
  note(written.notes, around);
  around.say(words.command.wrote(written.files));
  return true;
}
function usage(problem, { say }) {
  say(words.command.usage(problem));
  return USAGE;
}
function note(notes, { say }) {
  for (const one of notes) say(words.command.note(one));
}

// src/cli.ts
process.stdout.on("error", () => void 0);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  folder: process.cwd(),
  columns: process.stdout.columns ?? 100,
  colour: colourWanted(),
  print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  say: (sentence) => process.stderr.write(`${logText(`loss-doctor: ${sentence}`)}
`)
});
function colourWanted() {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  return FORCE_COLOR !== void 0 && FORCE_COLOR !== "0" ? true : process.stdout.isTTY === true;
}
