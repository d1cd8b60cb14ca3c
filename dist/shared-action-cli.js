import {
  assetPath
} from "./shared-action-cli-pictures.js";
import {
  DamageError,
  chartOf,
  compare,
  compose,
  decide,
  diagnose,
  gateSentences,
  idleGlobs,
  isSplitFolder,
  isUnseen,
  leadOf,
  matchesGlob,
  missingMetric,
  openingOf,
  plain,
  policyOf,
  problemsOf,
  readHistories,
  renderComment,
  renderJson
} from "./shared-action-cli-index.js";
import {
  errorMessage
} from "./shared-action-cli-index-pictures.js";
import {
  DEFAULT_POLICY
} from "./shared-action-cli-index-parse.js";

// src/node/files.ts
import { createReadStream } from "node:fs";
import { lstat, open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
var MAX_DEPTH = 16;
var MAX_FILES = 1e4;
var SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git", "__pycache__", ".venv"]);
async function findFiles(paths, folder) {
  const found = [];
  const problems = [];
  const notes = [];
  for (const path of paths) {
    const named = await resolveNamed(path, folder, notes);
    if ("code" in named) problems.push(named);
    else found.push(...named);
  }
  const root = aboveSplit(commonParent(found));
  const files = [];
  for (const one of found) {
    const walk = new Walk(one, root);
    await walk.visit(one.absolute, 0, one.stats);
    if (one.stats.isDirectory() && walk.files.length === 0) problems.push({ code: "empty-folder", path: one.given });
    files.push(...walk.files);
    notes.push(...walk.notes);
  }
  return { files: distinct(files), notes, problems };
}
async function resolveNamed(path, folder, notes) {
  const absolute = resolve(folder, path);
  try {
    const stats = await stat(absolute);
    if (!stats.isFile() && !stats.isDirectory()) return { code: "unreadable-path", path, detail: "neither a file nor a folder" };
    return [{ given: path, absolute, stats, root: stats.isDirectory() ? absolute : dirname(absolute) }];
  } catch (error) {
    if (/[*?[\]{}]/.test(path)) return globbed(path, folder, notes);
    return unreadable(path, error);
  }
}
async function globbed(pattern, folder, notes) {
  const { glob } = await import("./tinyglobby.js");
  const forward = pattern.replaceAll(sep, "/");
  const matches = await glob(forward, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"]
  });
  const fixed = forward.split("/").slice(
    0,
    forward.split("/").findIndex((part) => /[*?[\]{}]/.test(part))
  );
  const root = resolve(folder, fixed.join("/") || (isAbsolute(pattern) ? "/" : "."));
  notes.push(...await linksBeside(matches, forward, { folder, root }));
  if (matches.length === 0) return { code: "no-match", pattern };
  if (matches.length > MAX_FILES) notes.push({ code: "files-skipped", path: pattern, limit: MAX_FILES });
  const kept = matches.toSorted().slice(0, MAX_FILES);
  return Promise.all(kept.map(async (absolute) => ({ given: pattern, absolute, stats: await stat(absolute), root })));
}
async function linksBeside(matches, pattern, { folder, root }) {
  const notes = [];
  const glob = pattern.replace(/^\.\//, "");
  for (const holder of /* @__PURE__ */ new Set([root, ...matches.map((path) => dirname(path))])) {
    const entries = await readdir(holder, { withFileTypes: true }).catch(() => []);
    const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
    for (const name of links.toSorted()) {
      const absolute = join(holder, name);
      const path = (isAbsolute(pattern) ? absolute : relative(folder, absolute)).replaceAll(sep, "/");
      if (matchesGlob(glob, path)) notes.push({ code: "link-skipped", path: shownBelow(root, absolute), to: "anything" });
    }
  }
  return notes;
}
async function leadsInto(link, folder) {
  const [target, root] = [await realpath(link), await realpath(folder)];
  return target.startsWith(root.endsWith(sep) ? root : root + sep);
}
function commonParent(found) {
  const roots = [...new Set(found.map(({ root }) => root))];
  const [first, ...others] = roots;
  if (first === void 0 || others.length === 0) return first;
  let parent = first;
  while (others.some((root) => root !== parent && !root.startsWith(parent.endsWith(sep) ? parent : parent + sep)) && dirname(parent) !== parent) {
    parent = dirname(parent);
  }
  return parent;
}
function aboveSplit(root) {
  return root !== void 0 && isSplitFolder(basename(root)) ? dirname(root) : root;
}
var Walk = class {
  files = [];
  notes = [];
  #named;
  #root;
  #full = false;
  constructor(named, root) {
    this.#named = named;
    this.#root = root ?? named.root;
  }
  async visit(path, depth, stats) {
    if (stats.isFile()) return this.#add(path, stats);
    if (!stats.isDirectory()) return;
    if (depth > MAX_DEPTH) {
      this.notes.push({ code: "depth-limit", path: this.#shown(path), limit: MAX_DEPTH });
      return;
    }
    for (const name of await this.#names(path)) {
      if (this.#full) return;
      if (!SKIPPED.has(name)) await this.#entry(join(path, name), depth + 1);
    }
  }
  async #entry(path, depth) {
    try {
      const own = await lstat(path);
      if (!own.isSymbolicLink()) return await this.visit(path, depth, own);
      const target = await stat(path);
      if (target.isFile() && await leadsInto(path, this.#named.absolute)) return this.#add(path, target);
      this.notes.push({ code: "link-skipped", path: this.#shown(path), to: target.isDirectory() ? "folder" : "file" });
    } catch (error) {
      this.notes.push({ code: "file-unreadable", path: this.#shown(path), detail: codeOf(error) });
    }
  }
  async #names(path) {
    try {
      return (await readdir(path)).toSorted();
    } catch (error) {
      this.notes.push({ code: "file-unreadable", path: this.#shown(path), detail: codeOf(error) });
      return [];
    }
  }
  #add(path, { size }) {
    if (this.files.length >= MAX_FILES) {
      this.#full = true;
      this.notes.push({ code: "files-skipped", path: this.#named.given, limit: MAX_FILES });
      return;
    }
    this.files.push({ path: this.#shown(path), content: fileSource(path, size) });
  }
  #shown(path) {
    return shownBelow(this.#root, path);
  }
};
function shownBelow(root, path) {
  return (relative(root, path) || basename(path)).replaceAll(sep, "/");
}
async function readTextFile(path, folder) {
  try {
    return { text: await readFile(resolve(folder, path), "utf8") };
  } catch (error) {
    return unreadable(path, error);
  }
}
function unreadable(path, error) {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR" ? { code: "missing-path", path } : { code: "unreadable-path", path, detail: code };
}
function fileSource(path, size) {
  const clamp = (at) => Math.min(size, Math.max(0, at < 0 ? size + at : at));
  return {
    size,
    slice: (start = 0, end = size) => ({
      async arrayBuffer() {
        const [from, to] = [clamp(start), clamp(end)];
        const bytes = new Uint8Array(Math.max(0, to - from));
        const file = await open(path, "r");
        try {
          let done = 0;
          while (done < bytes.length) {
            const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done);
            if (bytesRead === 0) break;
            done += bytesRead;
          }
          return done === bytes.length ? bytes.buffer : bytes.buffer.slice(0, done);
        } finally {
          await file.close();
        }
      }
    }),
    async *stream() {
      if (size > 0) yield* createReadStream(path, { end: size - 1, highWaterMark: 1 << 18 });
    }
  };
}
function distinct(files) {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

// src/node/sqlite.ts
import { readFile as readFile2 } from "node:fs/promises";
var openSqlite = async (bytes) => {
  const { default: initSqlJs } = await import("./sql.js");
  const sql = await initSqlJs({ wasmBinary: await readFile2(assetPath("sql.js/dist/sql-wasm.wasm")) });
  const database = new sql.Database(bytes);
  const opened = {
    *rows(query) {
      const statement = database.prepare(query);
      try {
        while (statement.step()) yield statement.get();
      } finally {
        statement.free();
      }
    },
    close: () => database.close()
  };
  return opened;
};

// src/node/zstd.ts
import { once } from "node:events";
import * as zlib from "node:zlib";
var WINDOW_LOG = 23;
var { createZstdDecompress } = zlib;
var unpackZstd = createZstdDecompress && async function* unpack(packed) {
  const decoder = createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW_LOG } });
  let failure;
  decoder.on("error", (error) => {
    failure = error;
  });
  try {
    for await (const part of packed) {
      yield* written(decoder, part);
      if (failure !== void 0) throw new DamageError(errorMessage(failure));
    }
  } finally {
    decoder.destroy();
  }
};
async function* written(decoder, part) {
  let isTaken = false;
  const taken = new Promise((resolve3) => {
    decoder.write(part, () => {
      isTaken = true;
      resolve3();
    });
  });
  for (; ; ) {
    for (let chunk = decoder.read(); chunk instanceof Uint8Array; chunk = decoder.read()) yield chunk;
    if (isTaken) return;
    const more = new AbortController();
    await Promise.race([taken, once(decoder, "readable", { signal: more.signal }).catch(() => void 0)]);
    more.abort();
  }
}

// src/node/read-ports.ts
var readPorts = {
  sqlite: openSqlite,
  clock: () => performance.now(),
  ...unpackZstd !== void 0 && { zstd: unpackZstd }
};

// src/node/report-files.ts
import { rm, writeFile } from "node:fs/promises";
import { join as join2, resolve as resolve2 } from "node:path";

// src/report/report-files.ts
var CHART_FILES = ["chart.svg", "chart.png", "chart-dark.png", "chart.vl.json"];
function reportFiles(report, drawn, options) {
  const files = /* @__PURE__ */ new Map([
    ["report.md", renderComment(report, options)],
    ["report.json", renderJson(report, options.language)]
  ]);
  if (drawn === void 0) return files;
  if (drawn.svg !== void 0) files.set("chart.svg", drawn.svg);
  if (drawn.pngLight !== void 0) files.set("chart.png", drawn.pngLight);
  if (drawn.pngDark !== void 0) files.set("chart-dark.png", drawn.pngDark);
  files.set("chart.vl.json", `${JSON.stringify(drawn.spec, void 0, 2)}
`);
  return files;
}

// src/node/folders.ts
import { mkdir, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";
async function makeFolder(folder) {
  if (await isFolder(folder)) return;
  const parent = dirname2(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    if (!await isFolder(folder)) throw error;
  }
}
async function isFolder(path) {
  try {
    return (await stat2(path)).isDirectory();
  } catch {
    return false;
  }
}

// src/node/report-files.ts
async function writeReport(report, shown, from, language) {
  const drawn = await draw(report, language);
  const pictures = picturesOf(drawn);
  const files = reportFiles(report, drawn, { language, ...pictures && { pictures } });
  try {
    await writeFiles(resolve2(from, shown), files);
  } catch (error) {
    return { code: "out-unwritable", path: shown, detail: errorMessage(error) };
  }
  return { files: [...files.keys()].map((name) => join2(shown, name)), notes: drawn?.problem === void 0 ? [] : [drawn.problem] };
}
async function writeFiles(folder, files) {
  await makeFolder(folder);
  for (const [name, content] of files) await writeFile(join2(folder, name), content);
  for (const name of CHART_FILES) if (!files.has(name)) await rm(join2(folder, name), { force: true });
}
async function draw(report, language) {
  const chart = chartOf(report, language);
  if (chart === void 0) return void 0;
  const { drawPictures } = await import("./pictures.js");
  return drawPictures(chart, { title: true });
}
function picturesOf(drawn) {
  if (drawn?.pngLight !== void 0 && drawn.pngDark !== void 0) return { light: "chart.png", dark: "chart-dark.png" };
  return drawn?.svg === void 0 ? void 0 : { light: "chart.svg", dark: "chart.svg" };
}

// src/report/log-text.ts
function logText(text) {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replace(/^(\s*)::/, "$1: :").replace(/##\[/g, "## [")).join("\n");
}
function logJson(json) {
  return json.replaceAll("##[", "##\\u005b");
}

// src/run.ts
async function run(input) {
  const { policy, context, event } = input;
  const read = await readHistories(input.files, readOptions(input));
  const reading = { ...read, refused: [...input.refused ?? [], ...read.refused] };
  const diagnosis = diagnose(reading, policy);
  const baseline = diagnosis.runs.length > 0 ? await input.baseline?.(diagnosis) : void 0;
  const comparison = baseline && compare(diagnosis, baseline, policy);
  const gate = decide({
    diagnosis,
    refused: reading.refused,
    policy,
    ...comparison && { comparison },
    ...event && { event },
    ...input.policyUnread && { policyUnread: true }
  });
  const checklist = await input.checklist?.();
  const report = compose({ reading, diagnosis, gate, context, ...comparison && { comparison }, ...checklist && { checklist } });
  return { report, reading, notes: notesOn(diagnosis, policy) };
}
function notesOn({ runs }, policy) {
  const keys = runs.map(({ run: { key } }) => key);
  const globs = keys.length === 0 ? [] : idleGlobs(keys, policy);
  const idle = globs.length === 0 ? [] : [{ code: "config-idle", globs, keys }];
  return [...idle, ...runs.flatMap((run2) => metricNote(run2, policy))];
}
function metricNote(run2, policy) {
  const { key } = run2.run;
  const metric = missingMetric(run2, policyOf(key, policy));
  if (metric === void 0) return [];
  const logged = [...new Set(run2.replicates.flatMap(({ history }) => history.series.map(({ name }) => name)))];
  return [{ code: "metric-not-logged", key, metric, logged }];
}
async function givenBaseline(bases, options) {
  const readings = await Promise.all(bases.map((files) => readHistories(files, readOptions(options))));
  const refused = readings.flatMap((reading) => reading.refused);
  const branch = options.branch === void 0 ? {} : { branch: options.branch };
  const [current, ...older] = readings.map((reading) => ({ runs: diagnose(reading, options.policy).runs }));
  if (current === void 0 || current.runs.length === 0) {
    const paths = refused.slice(0, 3).map(({ path }) => path);
    return { baseline: { state: "unreadable", ...branch, detail: paths.join(", ") }, refused };
  }
  return {
    baseline: { state: "found", rung: "given", ...branch, current, older: older.filter(({ runs }) => runs.length > 0) },
    refused
  };
}
function readOptions({ readAs, reading }) {
  return { ...reading, ...readAs === void 0 ? {} : { readAs } };
}

// src/config/merge.ts
function settingsOf(inputs, file = {}) {
  const both = { ...file, ...inputs };
  const dataBranch = branchOf(both["data-branch"] ?? "loss-doctor");
  return {
    policy: {
      failOn: both["fail-on"] ?? DEFAULT_POLICY.failOn,
      warnOnly: file["warn-only"] ?? false,
      checkpoint: both.checkpoint ?? DEFAULT_POLICY.checkpoint,
      ifNoHistory: both["if-no-history"] ?? DEFAULT_POLICY.ifNoHistory,
      ifNotJudged: both["if-not-judged"] ?? DEFAULT_POLICY.ifNotJudged,
      runs: Object.entries(file.runs ?? {}).map(([runs, entry]) => runPolicy(runs, entry))
    },
    path: listOf(both.path),
    artifact: listOf(both.artifact ?? "loss-history*"),
    basePath: listOf(both["base-path"]),
    comment: both.comment ?? "always",
    language: "en",
    ...both.sha === void 0 ? {} : { sha: both.sha },
    ...both.key ? { key: both.key } : {},
    ...both["read-as"] === void 0 ? {} : { readAs: both["read-as"] },
    ...file.anchor === void 0 ? {} : { anchor: file.anchor },
    ...dataBranch === void 0 ? {} : { dataBranch }
  };
}
function runPolicy(runs, entry) {
  return {
    runs,
    ...entry.metric === void 0 ? {} : { metric: entry.metric },
    ...entry.direction === void 0 ? {} : { direction: entry.direction },
    ...entry.thresholds === void 0 ? {} : { thresholds: defined(entry.thresholds) },
    ...entry.severity === void 0 ? {} : { severity: defined(entry.severity) },
    ...entry.tolerance === void 0 ? {} : { tolerance: entry.tolerance },
    ...entry["fail-on"] === void 0 ? {} : { failOn: entry["fail-on"] },
    ...entry.paths === void 0 ? {} : { paths: listOf(entry.paths) }
  };
}
function defined(record) {
  const all = {};
  for (const name in record) {
    const value = record[name];
    if (value !== void 0) all[name] = value;
  }
  return all;
}
function listOf(value) {
  const values = typeof value === "string" ? value.split("\n") : value ?? [];
  return values.map((one) => one.trim()).filter((one) => one !== "");
}
function branchOf(value) {
  if (value === "") return void 0;
  const [place, name] = value.includes("@") ? value.split("@") : [void 0, value];
  if (name === void 0 || name === "") return void 0;
  const [owner, repo] = place?.split("/") ?? [];
  return owner !== void 0 && repo !== void 0 ? { owner, repo, branch: name } : { branch: name };
}

// src/report/annotations.ts
var LEVEL = { failing: "error", warning: "warning", note: "notice" };
var MOST = 10;
function annotationsOf(report, language) {
  const catalogue = language(plain);
  const findings = annotated(report, catalogue, ({ context }) => LEVEL[context.finding.severity]);
  const failures = failuresOf(report, catalogue);
  if (findings.length > 0 || failures.length > 0) return [...failures, ...findings];
  const { headline, detail } = openingOf(report, leadOf(report), catalogue);
  return [{ level: report.verdict === "healthy" ? "notice" : "warning", title: headline, message: detail.join(" ") }];
}
function failuresOf(report, catalogue) {
  const { conclusion, because } = report.gate;
  if (conclusion !== "failure") return [];
  const others = because.filter(({ code }) => code !== "finding" && code !== "new-finding");
  return gateSentences(report, catalogue, others).map((title) => ({ level: "error", title, message: "" }));
}
function checkAnnotationsOf(report, language) {
  const catalogue = language(plain);
  const { conclusion, because } = report.gate;
  const red = new Set(conclusion === "failure" ? because.flatMap(reasonKey) : []);
  const findings = annotated(report, catalogue, ({ run: run2, context: { finding } }) => {
    if (finding.severity !== "failing") return void 0;
    return red.has(`${run2.run.key}
${finding.kind}`) ? "error" : "warning";
  });
  const missing = because.filter(
    (reason) => isUnseen(reason) || reason.code === "no-history" && reason.policy !== "ignore" && conclusion !== "failure"
  );
  const titles = gateSentences(report, catalogue, missing).slice(0, MOST);
  return [...findings, ...titles.map((title) => ({ level: "warning", title, message: "" }))];
}
function annotated(report, catalogue, levelOf) {
  const all = problemsOf(report).flatMap((problem) => {
    const level = levelOf(problem);
    const title = catalogue.findings.headline(problem.context);
    return level === void 0 ? [] : [{ level, title, message: `${catalogue.findings.evidence(problem.context)}.` }];
  });
  return ["error", "warning"].flatMap((level) => all.filter((one) => one.level === level).slice(0, MOST));
}
function reasonKey(reason) {
  return reason.code === "new-finding" || reason.code === "finding" ? [`${reason.key}
${reason.kind}`] : [];
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

export {
  settingsOf,
  findFiles,
  readTextFile,
  readPorts,
  reportFiles,
  writeReport,
  writeFiles,
  checkAnnotationsOf,
  renderAnnotations,
  logText,
  logJson,
  run,
  givenBaseline
};
