import {
  LANGUAGE_TAGS
} from "./shared-action-cli-parse.js";
import {
  baseRunOf,
  baseRunsOf,
  baselinePhrases,
  changedSettings,
  chartOf,
  commit,
  compare,
  compose,
  decide,
  diagnose,
  doubtOf,
  en,
  es,
  failingKinds,
  findingPhrase,
  fixedPart,
  gatePhrase,
  gatePhrases,
  idleGlobs,
  initPhrase,
  isTrackersOwn,
  isUnseen,
  jsonPieces,
  judgeByModel,
  matchesPath,
  mayMatchBelow,
  missingMetric,
  nearest,
  notePhrase,
  noticePhrase,
  phrase,
  policyOf,
  problemsOf,
  quoted,
  readHistories,
  refusalPhrase,
  renderComment,
  seenOf,
  speak,
  usagePhrase,
  verbatim,
  viewOf
} from "./shared-action-cli-index.js";
import {
  bytesSource,
  isSplitFolder
} from "./shared-action-cli-index-parquet-file.js";
import {
  DEFAULT_POLICY
} from "./shared-action-cli-index-parse.js";
import {
  whyNotDraw
} from "./shared-action-cli-pictures.js";
import {
  DamageError,
  defectOf,
  errorMessage,
  isOfSystem
} from "./shared-action-cli-index-parquet-file-pictures.js";

// src/config/columns.ts
function mappingIn({ columns }) {
  if (columns.length === 0) return {};
  return { mappingOf: (path) => {
    var _a;
    return (_a = columns.find(({ files }) => matches(files, path))) == null ? void 0 : _a.mapping;
  } };
}
function matches(files, path) {
  const last2 = files.split("/").slice(-path.split("/").length).join("/");
  return matchesPath(files, path) || matchesPath(last2, path);
}

// src/node/files.ts
import { lstat, readdir as readdir2, readFile, realpath, stat as stat2 } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join3, relative, resolve as resolve2, sep } from "node:path";

// src/node/file-source.ts
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
var BLOCK = 1 << 18;
var last;
function fileSource(path, size) {
  const clamp = (at) => Math.min(size, Math.max(0, at < 0 ? size + at : at));
  const source = {
    size,
    slice: (start = 0, end = size) => ({
      async arrayBuffer() {
        const [from, to] = [clamp(start), Math.max(clamp(start), clamp(end))];
        if (to - from >= BLOCK) return readBytes(path, from, to);
        let block = last;
        if ((block == null ? void 0 : block.of) !== source || from < block.from || to > block.from + block.bytes.byteLength) {
          block = { of: source, from, bytes: await readBytes(path, from, Math.min(size, from + BLOCK)) };
          last = block;
        }
        return block.bytes.slice(from - block.from, to - block.from);
      }
    }),
    async *stream() {
      if (size > 0) yield* createReadStream(path, { end: size - 1, highWaterMark: BLOCK });
    }
  };
  return source;
}
async function readBytes(path, from, to) {
  const bytes = new Uint8Array(to - from);
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

// src/node/folders.ts
import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function makeFolder(folder) {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    if (!await isFolder(folder)) throw error;
  }
}
async function isFolder(path) {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
var SKIPPED = /* @__PURE__ */ new Set(["node_modules", "site-packages", "__pycache__", "__pypackages__"]);
function isSkipped(path) {
  const name = basename(path);
  return name.startsWith(".") || SKIPPED.has(name) || existsSync(join(path, "pyvenv.cfg")) || isOwnReport(path);
}
function isOwnReport(path) {
  return existsSync(join(path, "report.json")) && existsSync(join(path, "report.md"));
}

// src/node/glob-search.ts
import { readdir } from "node:fs/promises";
import { isAbsolute, join as join2, resolve } from "node:path";
var MAX_DEPTH = 32;
async function searchGlob(glob, folder, most) {
  const fixed = fixedPart(glob);
  const root = resolve(folder, fixed || (isAbsolute(glob) ? "/" : "."));
  const namesHidden = /(?:^|[/{,])\./.test(fixed === "" ? glob : glob.slice(fixed.length));
  const prefix = fixed === "" ? isAbsolute(glob) ? "/" : "" : `${fixed}/`;
  const files = [];
  const links = [];
  const folders = [];
  async function visit(below, depth) {
    const entries = await readdir(join2(root, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      if (files.length > most) return;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      const absolute = join2(root, path);
      if (entry.isDirectory()) {
        const isHidden = entry.name.startsWith(".") && namesHidden;
        if (!isHidden && isSkipped(absolute)) continue;
        if (/[*?\]}]$/.test(glob) && matchesPath(glob, prefix + path)) folders.push(absolute);
        else if (depth < MAX_DEPTH && mayMatchBelow(glob, prefix + path)) await visit(path, depth + 1);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && matchesPath(glob, prefix + path)) {
        if (entry.name.startsWith(".") && !namesHidden) continue;
        (entry.isFile() ? files : links).push(absolute);
      }
    }
  }
  await visit("", 0);
  return { root, files: files.toSorted(), folders: folders.toSorted(), links };
}

// src/node/standard-input.ts
var MOST_INPUT = 512 * 1024 * 1024;
async function readStandardInput(stream = process.stdin) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > MOST_INPUT) return void 0;
    chunks.push(bytes);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return { path: "stdin", content: bytesSource(all) };
}

// src/node/files.ts
var MAX_DEPTH2 = 16;
var MAX_FILES = 1e4;
async function findFiles(paths, folder, within) {
  const found = [];
  const problems = [];
  const notes = [];
  const read = [];
  for (const path of paths) {
    if (path === "-" && within === void 0) {
      const input = await readStandardInput();
      if (input === void 0) problems.push({ code: "unreadable-path", path, detail: { code: "too-long", bytes: MOST_INPUT } });
      else read.push(input);
      continue;
    }
    const named = await allowed(path, await resolveNamed(path, folder, notes), within);
    if ("code" in named) problems.push(named);
    else found.push(...named);
  }
  const root = aboveSplit(commonParent(found));
  const files = [...read];
  for (const one of found) {
    const walk = new Walk(one, root);
    await walk.visit(one.absolute, 0, one.stats);
    if (one.stats.isDirectory() && walk.files.length === 0 && !isGlob(one.given))
      problems.push({ code: "empty-folder", path: one.given });
    files.push(...walk.files);
    notes.push(...walk.notes);
  }
  return { files: distinct(files), notes, refused: notes.flatMap(refusalOf), problems };
}
function refusalOf(note) {
  switch (note.code) {
    case "files-skipped":
      return [{ path: note.path, because: { code: "too-large", limit: "files", value: note.limit + 1, allowed: note.limit } }];
    case "depth-limit":
      return [{ path: note.path, because: { code: "too-large", limit: "depth", value: note.limit + 1, allowed: note.limit } }];
    case "file-unreadable":
      return [{ path: note.path, because: { code: "unreadable", detail: note.detail } }];
    default:
      return [];
  }
}
async function allowed(path, named, within) {
  if ("code" in named || within === void 0) return named;
  const inside = [];
  for (const one of named) if (await leadsInto(one.absolute, within)) inside.push(one);
  return inside.length === 0 && named.length > 0 ? { code: "outside-workspace", path } : inside;
}
async function resolveNamed(path, folder, notes) {
  const absolute = resolve2(folder, path);
  try {
    const stats = await stat2(absolute);
    if (!stats.isFile() && !stats.isDirectory()) return { code: "unreadable-path", path, detail: { code: "not-a-file" } };
    return [{ given: path, absolute, stats, root: stats.isDirectory() ? absolute : dirname2(absolute) }];
  } catch (error) {
    if (isGlob(path)) return globbed(path, folder, notes);
    return unreadable(path, error);
  }
}
function isGlob(path) {
  return /[*?[\]{}]/.test(path);
}
async function globbed(pattern, folder, notes) {
  const { root, files, folders, links } = await searchGlob(pattern.replaceAll(sep, "/"), folder, MAX_FILES);
  for (const link of links) notes.push({ code: "link-skipped", path: shownBelow(root, link), to: "anything" });
  if (files.length + folders.length === 0) return { code: "no-match", pattern };
  if (files.length > MAX_FILES) notes.push({ code: "files-skipped", path: pattern, limit: MAX_FILES });
  const kept = [];
  for (const absolute of [...files, ...folders].slice(0, MAX_FILES))
    kept.push({ given: pattern, absolute, stats: await stat2(absolute), root });
  return kept;
}
async function leadsInto(path, folder) {
  const [target, root] = [await realpath(path), await realpath(folder)];
  return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
}
function commonParent(found) {
  const roots = [...new Set(found.map(({ root }) => root))];
  const [first, ...others] = roots;
  if (first === void 0 || others.length === 0) return first;
  let parent = first;
  while (others.some((root) => root !== parent && !root.startsWith(parent.endsWith(sep) ? parent : parent + sep)) && dirname2(parent) !== parent) {
    parent = dirname2(parent);
  }
  return parent;
}
function aboveSplit(root) {
  return root !== void 0 && isSplitFolder(basename2(root)) ? dirname2(root) : root;
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
    if (depth > MAX_DEPTH2) {
      this.notes.push({ code: "depth-limit", path: this.#shown(path), limit: MAX_DEPTH2 });
      return;
    }
    for (const name of await this.#names(path)) {
      if (this.#full) return;
      if (!isSkipped(join3(path, name))) await this.#entry(join3(path, name), depth + 1);
    }
  }
  async #entry(path, depth) {
    try {
      const own = await lstat(path);
      if (!own.isSymbolicLink()) return await this.visit(path, depth, own);
      const target = await stat2(path);
      if (target.isFile() && await this.#finds(path)) return this.#add(path, target);
      if (target.isDirectory() ? await leadsInto(path, this.#named.absolute) : isTrackersOwn(path.replaceAll(sep, "/"))) return;
      this.notes.push({ code: "link-skipped", path: this.#shown(path), to: target.isDirectory() ? "folder" : "file" });
    } catch (error) {
      this.notes.push({ code: "file-unreadable", path: this.#shown(path), detail: defectOf(error) });
    }
  }
  /** Whether a link ends in what this search finds without it: nothing that lies elsewhere, or that it leaves out. */
  async #finds(path) {
    if (!await leadsInto(path, this.#named.absolute)) return false;
    const root = await realpath(this.#named.absolute);
    const names = relative(root, await realpath(path)).split(sep);
    return names.every((_, at) => !isSkipped(join3(root, ...names.slice(0, at + 1))));
  }
  async #names(path) {
    try {
      return (await readdir2(path)).toSorted();
    } catch (error) {
      this.notes.push({ code: "file-unreadable", path: this.#shown(path), detail: defectOf(error) });
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
  return (relative(root, path) || basename2(path)).replaceAll(sep, "/");
}
async function readTextFile(path, folder) {
  try {
    const absolute = resolve2(folder, path);
    const stats = await stat2(absolute);
    if (!stats.isFile() && !stats.isDirectory()) return { code: "unreadable-path", path, detail: { code: "not-a-file" } };
    if (stats.size > MAX_TEXT) return { code: "unreadable-path", path, detail: { code: "too-long", bytes: MAX_TEXT } };
    return { text: await readFile(absolute, "utf8") };
  } catch (error) {
    return unreadable(path, error);
  }
}
var MAX_TEXT = 1e7;
function unreadable(path, error) {
  const isMissing = isOfSystem(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
  return isMissing ? { code: "missing-path", path } : { code: "unreadable-path", path, detail: defectOf(error) };
}
function distinct(files) {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

// src/node/decoders.ts
import { once } from "node:events";
import * as zlib from "node:zlib";
var WINDOW_LOG = 23;
var CHUNK = 64 * 1024;
var LEAST_CHUNK = 64;
var { createZstdDecompress, crc32 } = zlib;
var decoders = {
  deflate: unpackBy(() => zlib.createInflateRaw({ chunkSize: CHUNK })),
  deflateAtOnce,
  ...createZstdDecompress !== void 0 && {
    zstd: unpackBy(() => createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW_LOG } }))
  },
  // Its types say that it is always there.
  ...typeof crc32 === "function" && { crc32 }
};
function deflateAtOnce(packed, most) {
  const chunkSize = Math.max(LEAST_CHUNK, most + 1);
  try {
    const unpacked = zlib.inflateRawSync(packed, {
      chunkSize,
      maxOutputLength: chunkSize,
      finishFlush: zlib.constants.Z_SYNC_FLUSH
    });
    return unpacked.length > most ? void 0 : unpacked;
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw new DamageError(errorMessage(error));
  }
}
function unpackBy(create) {
  return async function* unpack(packed) {
    const decoder = create();
    let failure;
    decoder.on("error", (error) => {
      failure = error;
    });
    try {
      for await (const part of packed) {
        yield* written(decoder, part);
        if (failure !== void 0) throw new DamageError(failure.message);
        if (decoder.readableEnded) return;
      }
    } finally {
      decoder.destroy();
    }
  };
}
async function* written(decoder, part) {
  let isTaken = false;
  const taken = new Promise((resolve4) => {
    decoder.write(part, () => {
      isTaken = true;
      resolve4();
    });
  });
  for (; ; ) {
    for (let chunk = decoder.read(); chunk instanceof Uint8Array; chunk = decoder.read()) yield chunk;
    if (isTaken || decoder.destroyed || decoder.readableEnded) return;
    const more = new AbortController();
    const next = ["readable", "close"].map((event) => once(decoder, event, { signal: more.signal }).catch(() => void 0));
    await Promise.race([taken, ...next]);
    more.abort();
  }
}

// src/node/read-ports.ts
var readPorts = {
  clock: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e3;
  },
  ...decoders
};

// src/node/release-memory.ts
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
var LARGE_HEAP = 96 * 2 ** 20;
function releaseMemory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  if (heapUsed + arrayBuffers < LARGE_HEAP) return;
  try {
    setFlagsFromString("--expose-gc");
    runInNewContext("gc()");
  } catch {
  }
}

// src/node/draw.ts
async function drawChart(chart, options = {}) {
  const spec = async () => (await import("./spec.js")).chartSpec(chart, "light", options);
  const detail = whyNotDraw();
  if (detail !== void 0) return { spec: await spec(), problem: { code: "no-chart", detail } };
  releaseMemory();
  try {
    return await (await import("./pictures.js")).drawPictures(chart, options);
  } catch (error) {
    return { spec: await spec(), problem: { code: "no-chart", detail: defectOf(error) } };
  }
}

// src/node/report-files.ts
import { readdir as readdir3, rename, rm, stat as stat3, writeFile } from "node:fs/promises";
import { join as join4, resolve as resolve3 } from "node:path";

// src/report/report-files.ts
var CHART_FILES = ["chart.svg", "chart.png", "chart-dark.png", "chart.vl.json"];
function reportFiles(report, drawn, options) {
  const files = /* @__PURE__ */ new Map([
    ["report.md", renderComment(report, options)],
    ["report.json", jsonPieces(report, options.language)]
  ]);
  if (drawn === void 0) return files;
  if (drawn.svg !== void 0) files.set("chart.svg", drawn.svg);
  if (drawn.pngLight !== void 0) files.set("chart.png", drawn.pngLight);
  if (drawn.pngDark !== void 0) files.set("chart-dark.png", drawn.pngDark);
  files.set("chart.vl.json", `${JSON.stringify(drawn.spec, void 0, 2)}
`);
  return files;
}

// src/node/report-files.ts
async function writeReport(report, shown, from, language) {
  const drawn = await draw(report, language);
  const pictures = picturesOf(drawn);
  const files = reportFiles(report, drawn, { language, ...pictures && { pictures } });
  try {
    await writeFiles(resolve3(from, shown), files);
  } catch (error) {
    return { code: "out-unwritable", path: shown, detail: defectOf(error) };
  }
  return { files: [...files.keys()].map((name) => join4(shown, name)), notes: (drawn == null ? void 0 : drawn.problem) === void 0 ? [] : [drawn.problem] };
}
async function writeFiles(folder, files) {
  await makeFolder(folder);
  await clearUnfinished(folder);
  for (const name of CHART_FILES) await rm(join4(folder, name), { force: true });
  const beside = (name) => join4(folder, `.${name}.${process.pid}.part`);
  try {
    for (const [name, content] of files) await writeFile(beside(name), content);
    for (const name of files.keys()) await rename(beside(name), join4(folder, name));
  } catch (error) {
    for (const name of files.keys()) await rm(beside(name), { force: true });
    throw error;
  }
}
var LEFT_AFTER = 6e4;
async function clearUnfinished(folder) {
  for (const name of await readdir3(folder)) {
    if (!/^\.(?:chart|report)[\w.-]*\.\d+\.part$/.test(name)) continue;
    const path = join4(folder, name);
    const written2 = await stat3(path).catch(() => void 0);
    if (written2 !== void 0 && Date.now() - written2.mtimeMs > LEFT_AFTER) await rm(path, { force: true });
  }
}
async function draw(report, language) {
  const chart = chartOf(report, language);
  return chart && drawChart(chart, { title: true });
}
function picturesOf(drawn) {
  if ((drawn == null ? void 0 : drawn.pngLight) !== void 0 && drawn.pngDark !== void 0) return { light: "chart.png", dark: "chart-dark.png" };
  return (drawn == null ? void 0 : drawn.svg) === void 0 ? void 0 : { light: "chart.svg", dark: "chart.svg" };
}

// src/report/log-text.ts
function logText(text) {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replace(/^(\s*)::/, "$1: :").replace(/##\[/g, "## [")).join("\n");
}
function logJson(json) {
  return json.replaceAll("##[", "##\\u005b");
}

// src/report/said/config.ts
function mistakePhrase(mistake) {
  const fault = faultPhrase(mistake);
  if (mistake.place === "input") return phrase("config.place.input", { field: mistake.field, fault });
  return mistake.field === "" ? phrase("config.place.line", { line: mistake.line, fault }) : phrase("config.place.file", { line: mistake.line, field: mistake.field, fault });
}
function faultPhrase(fault) {
  switch (fault.code) {
    case "syntax":
      return phrase("config.syntax", { detail: fault.detail.replace(/(?: at line \d+, column \d+)?[:.]*$/, "") });
    case "too-long":
      return phrase("config.too-long", { n: fault.allowed });
    case "duplicate-key":
      return phrase("config.duplicate-key");
    case "too-many-aliases":
    case "too-deep":
      return phrase(`config.${fault.code}`);
    case "unknown-field": {
      const meant = nearest(fault.field.split(".").at(-1) ?? "", fault.allowed);
      const list = verbatim(fault.allowed.join(", "));
      return meant === void 0 ? phrase("config.unknown-field", { list }) : phrase("config.unknown-field.guess", { value: meant, list });
    }
    case "of-a-run":
      return phrase("config.of-a-run");
    case "former-field":
      return fault.now === void 0 ? phrase("config.gone") : phrase("config.former", { value: fault.now });
    case "not-allowed":
      return phrase("config.not-allowed", { value: fault.value, list: verbatim(fault.allowed.join(", ")) });
    case "wrong-type": {
      const { expected } = fault;
      const what = expected.code === "number-up-to" ? phrase("expected.number-up-to", { n: expected.limit }) : phrase(`expected.${expected.code}`);
      if (fault.value === "") return phrase("config.empty", { what });
      return expected.code === "boolean" && fault.isText ? phrase("config.quoted-boolean", { value: `"${fault.value}"` }) : phrase("config.wrong-type", { value: fault.value, what });
    }
    case "more":
      return phrase("config.more", { n: fault.count });
    case "not-in-file":
      return phrase("config.not-in-file");
  }
}

// src/report/words.ts
function wordsIn(language, markup = quoted) {
  const speaker = speak(language, markup);
  const { say } = speaker;
  const withMistakes = (title, mistakes) => [say(title), ...mistakes.map((mistake) => `  ${speaker.clause(mistakePhrase(mistake))}`)].join("\n");
  return {
    ...speaker,
    note: (note) => say(notePhrase(note)),
    notice: (notice) => {
      if (notice.code === "inputs") return withMistakes(noticePhrase(notice), notice.mistakes);
      if (notice.code !== "config-mistakes") return say(noticePhrase(notice));
      const list = withMistakes(noticePhrase(notice), notice.mistakes);
      return notice.used === "defaults" ? `${list}
${say(phrase("config.defaults"))}` : list;
    },
    usage: (problem) => problem.code === "config" ? withMistakes(usagePhrase(problem), problem.mistakes) : say(usagePhrase(problem)),
    refusal: (because) => say(refusalPhrase(because)),
    baseline: (baseline) => baselinePhrases(baseline).map(say).join(" "),
    verdict: (verdict) => speaker.clause(phrase(`verdict.${verdict}`)),
    gate: (report) => gatePhrases(report).map(say),
    otherReports: (headlines) => say(phrase("comment.others", { list: verbatim(headlines.join("; ")) })),
    movedOn: (head) => say(phrase("comment.moved-on", { commit: commit(head) })),
    replaced: (key, url) => say(phrase("comment.replaced", { key: verbatim(`\`${key.replaceAll("`", "")}\``), url: verbatim(`(${url})`) })),
    wrote: (files) => say(phrase("cli.wrote", { list: verbatim(files.join(", ")) })),
    reading: (n) => say(phrase("cli.reading", { n })),
    unexpected: (detail) => say(phrase("cli.unexpected", { detail })),
    init: (notice) => say(initPhrase(notice)),
    initQuestion: say(phrase("init.ask")),
    formats: (n) => say(phrase("cli.formats", { n })),
    help: say(phrase("cli.help", { languages: verbatim(LANGUAGE_TAGS.join(", ")) }))
  };
}

// src/comparison/same-configuration.ts
var OF_THE_TRAINING = /(^|[._-])(seed|random_?state)$|(^|[._-])(run|output|log(ging)?|exp(eriment)?)_?(name|dir|id|path)$/i;
function isSameConfiguration(head, base) {
  const settings = changedSettings(head, base, []);
  return (settings == null ? void 0 : settings.changes.every(({ name }) => OF_THE_TRAINING.test(name))) === true && doubtOf(head, base, []) === void 0;
}

// src/decision/claims.ts
function diagnoseAgainst({ runs }, baseline, policy) {
  const alone = diagnose({ runs }, policy);
  if ((baseline == null ? void 0 : baseline.state) !== "found") return { diagnosis: alone, claims: [] };
  const seeds = seedsFrom(baseline, alone.runs);
  const judge = (some) => diagnose({ runs: some }, policy, judgeByModel, ({ key }) => seeds.get(key) ?? []);
  const believed = seeds.size === 0 ? alone : judge(runs);
  if (policy.checkpoint !== "auto") return { diagnosis: believed, claims: [] };
  const claiming = believed.runs.filter((run2) => {
    const base = baseRunOf(run2.run.key, believed.runs, baseline);
    return base !== void 0 && claims(run2) && !claims(base);
  });
  if (claiming.length === 0) return { diagnosis: believed, claims: [] };
  const keys = new Set(claiming.map(({ run: run2 }) => run2.key));
  const diagnosis = judge(runs.map((run2) => keys.has(run2.key) ? withoutClaim(run2) : run2));
  const milder = claiming.filter((run2) => {
    const now = diagnosis.runs.find((one) => one.run.key === run2.run.key);
    return now !== void 0 && failingKinds(now).some((kind) => !failingKinds(run2).includes(kind));
  });
  return { diagnosis, claims: milder.map(({ run: run2 }) => run2.key) };
}
function seedsFrom(baseline, runs) {
  const seeds = runs.map((run2) => {
    const same = baseRunsOf(run2, runs, baseline).filter((base) => isSameConfiguration(run2, base));
    return [run2.run.key, same.flatMap((base) => base.run.replicates)];
  });
  return new Map(seeds.filter(([, histories]) => histories.length > 0));
}
function claims({ run: run2 }) {
  return run2.replicates.some(({ checkpoint }) => (checkpoint == null ? void 0 : checkpoint.keeps) === "best");
}
function withoutClaim({ key, replicates: [first, ...others] }) {
  const without = ({ checkpoint: _claim, ...history }) => history;
  return { key, replicates: [without(first), ...others.map(without)] };
}

// src/run.ts
async function run(input) {
  var _a, _b;
  const { policy, context, event } = input;
  const baseline = await ((_a = input.baseline) == null ? void 0 : _a.call(input));
  const checklist = await ((_b = input.checklist) == null ? void 0 : _b.call(input));
  const read = await readHistories(input.files, readOptions(input));
  const reading = { ...read, refused: [...input.refused ?? [], ...read.refused] };
  const { diagnosis, claims: claims2 } = diagnoseAgainst(reading, baseline, policy);
  const comparison = baseline && compare(diagnosis, baseline, policy);
  const gate = decide({
    diagnosis,
    refused: reading.refused,
    notes: reading.notes,
    claims: claims2,
    policy,
    ...comparison && { comparison },
    ...event && { event },
    ...input.policyUnread && { policyUnread: true }
  });
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

// src/report/annotations.ts
var MOST = 10;
function annotationsOf(report, language) {
  const speaker = speak(language, quoted);
  const { status, paragraphs, items, decisive } = viewOf(report);
  const isRed = report.gate.conclusion === "failure";
  const told = [...paragraphs.flat(), ...items.flat(), ...decisive].map(speaker.say).join(" ");
  const level = isRed ? "error" : report.verdict === "healthy" ? "notice" : "warning";
  const verdict = { level, title: `${status.sign} ${speaker.say(status.line)}`, message: told };
  const red = redFindings(report);
  const problems = problemsOf(report);
  const others = problems.length < 2 ? [] : problems;
  return limited([verdict, ...others.map((problem) => annotation(problem, report, speaker, red))], speaker);
}
function checkAnnotationsOf(report, language) {
  const speaker = speak(language, quoted);
  const { conclusion, because } = report.gate;
  const red = redFindings(report);
  const problems = problemsOf(report).filter(({ context: { finding } }) => finding.severity === "failing");
  const failing = firstOfEach(problems, ({ run: run2 }) => run2.run.key);
  const told = new Set(failing.map(({ run: run2 }) => run2.run.key));
  const reasons = firstOfEach(because.filter(isAnnotated), (reason) => "key" in reason ? reason.key : reason);
  return limited(
    [
      ...failing.map((problem) => annotation(problem, report, speaker, red)),
      ...reasons.filter((reason) => !("key" in reason && told.has(reason.key))).map((reason) => {
        const isRed = conclusion === "failure" && !isUnseen(reason);
        return { level: isRed ? "error" : "warning", title: speaker.say(gatePhrase(report, reason)), message: "" };
      })
    ],
    speaker
  );
}
function firstOfEach(all, of) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter((one) => !seen.has(of(one)) && seen.add(of(one)));
}
function isAnnotated(reason) {
  if (isUnseen(reason)) return true;
  switch (reason.code) {
    case "no-history":
      return reason.policy !== "ignore";
    case "finding":
    case "new-finding":
    case "worse-number":
    case "unjudged-fails":
      return true;
    default:
      return false;
  }
}
function annotation(problem, report, { say }, red) {
  const { run: run2, context } = problem;
  const isRed = red.has(`${run2.run.key}
${context.finding.kind}`);
  return { level: isRed ? "error" : "warning", title: say(findingPhrase(report, problem)), message: say(seenOf(context)) };
}
function redFindings({ gate: { conclusion, because } }) {
  return new Set(conclusion === "failure" ? because.flatMap(reasonKey) : []);
}
function reasonKey(reason) {
  return reason.code === "new-finding" || reason.code === "finding" ? [`${reason.key}
${reason.kind}`] : [];
}
function limited(all, { say }) {
  return ["error", "warning", "notice"].flatMap((level) => {
    const own = all.filter((one) => one.level === level);
    if (own.length <= MOST) return own;
    const n = own.length - MOST + 1;
    return [...own.slice(0, MOST - 1), { level, title: say(phrase("annotation.more", { n })), message: "" }];
  });
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

// src/report/language/languages.ts
var LANGUAGES = { en, es };

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
    columns: Object.entries(file.columns ?? {}).map(([files, entry]) => ({ files, mapping: mappingOf(entry) })),
    comment: both.comment ?? "always",
    language: both.language ?? "en",
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
    ...entry.classes === void 0 ? {} : { classes: entry.classes },
    ...entry["guess-level"] === void 0 ? {} : { guessLevel: entry["guess-level"] },
    ...entry.validation === void 0 ? {} : { validation: entry.validation },
    ...entry.thresholds === void 0 ? {} : { thresholds: defined(entry.thresholds) },
    ...entry.severity === void 0 ? {} : { severity: defined(entry.severity) },
    ...entry.tolerance === void 0 ? {} : { tolerance: entry.tolerance },
    ...entry["fail-on"] === void 0 ? {} : { failOn: entry["fail-on"] },
    ...entry.paths === void 0 ? {} : { paths: listOf(entry.paths) }
  };
}
function mappingOf({ axis, ...roles }) {
  const names = Object.entries(roles).map(([role, given]) => [role, listOf(given)]);
  return { ...Object.fromEntries(names), ...axis === void 0 ? {} : { axis } };
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
  const [owner, repo] = (place == null ? void 0 : place.split("/")) ?? [];
  return owner !== void 0 && repo !== void 0 ? { owner, repo, branch: name } : { branch: name };
}

export {
  mappingIn,
  fileSource,
  isSkipped,
  findFiles,
  readTextFile,
  readPorts,
  reportFiles,
  drawChart,
  writeReport,
  writeFiles,
  checkAnnotationsOf,
  renderAnnotations,
  LANGUAGES,
  logText,
  logJson,
  wordsIn,
  run,
  givenBaseline,
  settingsOf
};
