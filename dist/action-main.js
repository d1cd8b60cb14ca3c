import {
  INPUT_SCHEMA,
  array,
  boolean,
  check,
  exactOptional,
  finite,
  integer,
  is,
  isoTimestamp,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  nullish,
  number,
  object,
  optional,
  parse,
  parseConfig,
  parseInputs,
  picklist,
  pipe,
  record,
  regex,
  safeInteger,
  safeParse,
  strictObject,
  string,
  transform,
  tuple,
  unknown,
  url
} from "./shared-action-parse.js";
import {
  LANGUAGES,
  checkAnnotationsOf,
  drawChart,
  findFiles,
  givenBaseline,
  logText,
  mappingIn,
  readPorts,
  reportFiles,
  run,
  settingsOf,
  wordsIn,
  writeFiles
} from "./shared-action-cli.js";
import "./shared-action-cli-parse.js";
import "./shared-action-cli-parse-yaml.js";
import {
  renderSummary
} from "./shared-action-index.js";
import {
  FORMAT_NAMES,
  VERSION,
  chartOf,
  clean,
  diagnose,
  en,
  findingsOf,
  fixedPart,
  inertJson,
  isSetting,
  isUnseen,
  matchesPath,
  nameOf,
  phrase,
  plain,
  readHistories,
  renderComment,
  speak,
  spentIn,
  spentPhrase
} from "./shared-action-cli-index.js";
import "./shared-action-cli-index-parquet-file.js";
import {
  DEFAULT_CONFIG,
  FINDING_KINDS
} from "./shared-action-cli-index-parse.js";
import {
  Octokit,
  RequestError,
  require_light,
  require_undici,
  retry,
  throttling
} from "./network.js";
import {
  crc32
} from "./shared-action-cli-index-parquet-file-png.js";
import "./shared-action-cli-pictures.js";
import {
  DefectError,
  defectOf,
  errorMessage
} from "./shared-action-cli-index-parquet-file-pictures.js";
import {
  textWidth
} from "./shared-action-index-pictures-spec.js";
import "./shared-action-cli-index-pictures-spec.js";
import {
  __toESM
} from "./shared-action-cli-fflate-fonts-fzstd-index-parquet-file-parse-pictures-png-spec-yaml.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto2 from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto2.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text3, addEOL = false) {
    this._buffer += text3;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text3, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text3, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text3, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text3, href) {
    const element = this.wrap("a", text3, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/action.ts
var import_undici2 = __toESM(require_undici(), 1);

// src/github/client.ts
var import_light = __toESM(require_light(), 1);

// src/github/errors.ts
var PERMISSION = {
  "read-artifacts": "actions: read",
  "read-commits": "contents: read",
  "read-config": "contents: read",
  "read-record": "contents: read",
  "find-pull-request": "pull-requests: read",
  comment: "pull-requests: write",
  picture: "contents: write",
  badge: "contents: write",
  record: "contents: write"
};
var GitHubError = class extends DefectError {
  name = "GitHubError";
  status;
  constructor(defect, status, cause) {
    super(defect);
    this.cause = cause;
    this.status = status;
  }
};
function lacksRight(error2) {
  if (!(error2 instanceof GitHubError)) return false;
  if (error2.status === 403) return /not accessible|must have|permission/i.test(error2.message);
  return error2.status === 404;
}
function statusOf(error2) {
  return error2 instanceof GitHubError ? error2.status : void 0;
}
var RULE = /rule violations?|protected branch|protected ref|must be made through a pull request|(?:creations|updates) being restricted/i;
function brokenRule(error2) {
  if (!(error2 instanceof GitHubError) || ![403, 409, 422].includes(error2.status ?? 0) || !RULE.test(error2.message))
    return void 0;
  const lines = error2.message.split("\n").map((line) => line.trim());
  const said = lines.filter((line) => line !== "" && !/^Found \d+ violations?/i.test(line) && !/^[0-9a-f]{40}$/.test(line));
  return (said.length > 1 ? said.slice(1) : said).join(" ").replace(/\.$/, "").slice(0, 200);
}
function detailOf(error2) {
  const defect = defectOf(error2);
  const said = typeof defect === "string" ? connectionDefect(defect) : defect;
  const status = statusOf(error2);
  const wayOut = wayOutOf(error2, typeof defect === "string" ? defect : "");
  if (status === void 0 && wayOut === void 0) return said;
  return { code: "answer", ...status !== void 0 && { status }, said, ...wayOut && { wayOut } };
}
function whole(text3) {
  return text3.length <= MAX_DETAIL ? text3 : `${text3.slice(0, text3.lastIndexOf(" ", MAX_DETAIL))} …`;
}
var MAX_DETAIL = 300;
function wayOutOf(error2, message) {
  if (statusOf(error2) === 401) return { code: "token-ended" };
  if (/rate limit/i.test(message)) return resetOf(error2);
  if (/certificate|self.signed|unable to get (?:local )?issuer/i.test(message)) return { code: "own-authority" };
  return void 0;
}
function resetOf(error2) {
  var _a;
  const cause = error2 instanceof GitHubError ? error2.cause : void 0;
  const headers = cause instanceof RequestError ? (_a = cause.response) == null ? void 0 : _a.headers : void 0;
  const reset = Number(headers == null ? void 0 : headers["x-ratelimit-reset"]);
  if ((headers == null ? void 0 : headers["x-ratelimit-remaining"]) === "0" && reset > 0)
    return { code: "limit-ends", time: new Date(reset * 1e3).toISOString().slice(11, 16) };
  const after = Number(headers == null ? void 0 : headers["retry-after"]);
  return { code: "try-again", seconds: after > 0 ? after : 60 };
}
var CONNECTION = [
  [/^other side closed$|^terminated$|socket hang up|ECONNRESET|EPIPE/i, { code: "connection-closed" }],
  [/ECONNREFUSED/, { code: "connection-refused" }],
  [/ENOTFOUND|EAI_AGAIN/, { code: "unknown-server" }],
  [/^(?:connect|headers|body) timeout error|ETIMEDOUT|aborted due to timeout/i, { code: "timed-out" }],
  [/^(?:this|the) operation was aborted/i, { code: "time-limit" }],
  [/^fetch failed$/i, { code: "no-connection" }]
];
function connectionDefect(message) {
  var _a, _b;
  const milliseconds = (_a = TIMED_OUT.exec(message)) == null ? void 0 : _a[1];
  if (milliseconds !== void 0) return { code: "timed-out", seconds: Number(milliseconds) / 1e3 };
  const firstLine = message.split("\n")[0] ?? "";
  return ((_b = CONNECTION.find(([pattern]) => pattern.test(firstLine))) == null ? void 0 : _b[1]) ?? whole(firstLine.replace(/[.\s]+$/, ""));
}
var TIMED_OUT = /^timed out after (\d+) ms$/;
function timedOutAfter(milliseconds) {
  return `timed out after ${milliseconds} ms`;
}
function withoutPage(message) {
  return message.replace(/\s+- https?:\/\/\S+$/, "");
}
function asGitHubError(error2) {
  if (error2 instanceof GitHubError) return error2;
  if (error2 instanceof RequestError) {
    return new GitHubError(withoutPage(error2.message), error2.response === void 0 ? void 0 : error2.status, error2);
  }
  return new GitHubError(errorMessage(error2), void 0, error2);
}

// src/github/client.ts
var RETRIES = 3;
var MAX_RATE_LIMIT_SECONDS = 60;
var OctokitWithPlugins = Octokit.plugin(retry, throttling);
function createClient(options) {
  return new OctokitClient(options);
}
var OctokitClient = class {
  fetch;
  #options;
  #octokit;
  #unreachable = false;
  #viewer;
  constructor(options) {
    this.#options = options;
    this.fetch = boundedFetch(options, options.pace.downloadMs);
    this.#octokit = octokitOf(options, boundedFetch(options, options.pace.requestMs));
  }
  async call(route, parameters, shape) {
    return (await this.#checked(route, parameters, shape)).value;
  }
  async list(route, parameters, shape, items, pages = 10) {
    const all = [];
    for (let page = 1; page <= pages; page += 1) {
      const answer = await this.#checked(route, { ...parameters, per_page: 100, page }, shape);
      all.push(...items(answer.value));
      if (!answer.next) break;
    }
    return all;
  }
  async graphql(query, variables, shape) {
    try {
      return parse(shape, await this.#octokit.graphql(query, { ...variables }));
    } catch (error2) {
      throw asGitHubError(error2);
    }
  }
  async location(route, parameters) {
    const { headers } = await this.#send(route, parameters, "manual");
    const target = headers["location"];
    if (typeof target !== "string" || target === "") throw new GitHubError({ code: "no-redirect", route }, void 0);
    return target;
  }
  viewer() {
    this.#viewer ?? (this.#viewer = viewerOf(this.#octokit));
    return this.#viewer;
  }
  /** Not a moment longer than the deadline. */
  wait(seconds) {
    const { deadline, pace } = this.#options;
    const { signal } = deadline;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, signal.aborted ? 0 : seconds * pace.secondMs);
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener("abort", end, { once: true });
    });
  }
  async #send(route, parameters, redirect) {
    const request = { ...this.#unreachable && { retries: 0 }, ...redirect && { redirect } };
    try {
      const answer = await this.#octokit.request(route, { ...parameters, request });
      this.#unreachable = false;
      return { data: answer.data, headers: answer.headers };
    } catch (error2) {
      const failure = asGitHubError(error2);
      if (failure.status === void 0) this.#unreachable = true;
      throw failure;
    }
  }
  /** A body that was cut on the way is no JSON and fits no shape; asking again is safe for a GET. */
  async #checked(route, parameters, shape) {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#send(route, parameters);
      const result = safeParse(shape, answer.data);
      if (result.success) return { value: result.output, next: hasNext(answer.headers) };
      if (!route.startsWith("GET ") || attempt === RETRIES) {
        throw new GitHubError({ code: "unexpected-answer", route }, void 0);
      }
      await this.wait(attempt);
    }
  }
};
function octokitOf({ token, apiUrl, pace }, fetch2) {
  const seconds = pace.secondMs;
  const again = (retryAfter, _options, _octokit, retryCount) => retryAfter <= MAX_RATE_LIMIT_SECONDS && retryCount < 2;
  return new OctokitWithPlugins({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "loss-doctor",
    request: { fetch: fetch2 },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retryAfterBaseValue: seconds, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451] },
    throttle: {
      retryAfterBaseValue: seconds,
      fallbackSecondaryRateRetryAfter: 60,
      write: new import_light.default.Group({ maxConcurrent: 1, minTime: seconds }),
      notifications: new import_light.default.Group({ maxConcurrent: 1, minTime: 3 * seconds }),
      onRateLimit: again,
      onSecondaryRateLimit: again
    }
  });
}
function ignore() {
}
function boundedFetch({ fetch: fetch2, deadline }, milliseconds) {
  return async (url3, init) => {
    const timeout = AbortSignal.timeout(milliseconds);
    const { signal } = deadline;
    const signals = [signal, timeout, ...(init == null ? void 0 : init.signal) ? [init.signal] : []];
    try {
      return await fetch2(url3, { ...init, signal: AbortSignal.any(signals) });
    } catch (error2) {
      const cause = error2 instanceof Error ? error2.cause : void 0;
      if (signal.aborted || [error2, cause].some(isWithoutMemory))
        throw new DOMException(errorMessage(cause ?? error2), "AbortError");
      if (timeout.aborted) throw new DOMException(timedOutAfter(milliseconds), "TimeoutError");
      throw error2;
    }
  };
}
function isWithoutMemory(error2) {
  return error2 instanceof RangeError || error2 instanceof Error && /WebAssembly|CompileError/.test(`${error2.name} ${error2.message}`);
}
function hasNext(headers) {
  const link = headers["link"];
  return typeof link === "string" && /rel="next"/.test(link);
}
async function viewerOf(octokit) {
  try {
    const answer = parse(VIEWER, await octokit.graphql("query { viewer { login } }"));
    return { login: answer.viewer.login, isGuess: false };
  } catch {
    return { login: "github-actions[bot]", isGuess: true };
  }
}
var VIEWER = object({ viewer: object({ login: string() }) });

// src/github/base64.ts
function toBase64(bytes) {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
function fromBase64(text3) {
  return Uint8Array.from(atob(text3.replace(/\s/g, "")), (character) => character.charCodeAt(0));
}

// src/github/branch-store.ts
var BRANCH = object({ commit: object({ sha: string(), commit: object({ tree: object({ sha: string() }) }) }) });
var SHA = object({ sha: string() });
var REF = object({ object: SHA });
var TREE = object({
  tree: array(object({ path: string(), type: string(), sha: optional(string()), size: optional(number()) }))
});
var BLOB = object({ content: string(), encoding: literal("base64") });
var RACES = 8;
async function tipOf(client, { owner, repo, branch }) {
  try {
    const answer = await client.call("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch }, BRANCH);
    return { commit: answer.commit.sha, tree: answer.commit.commit.tree.sha };
  } catch (error2) {
    if (statusOf(error2) === 404) return void 0;
    throw error2;
  }
}
var listed = /* @__PURE__ */ new WeakMap();
function entriesOf(client, repository2, tip) {
  const known2 = listed.get(client) ?? /* @__PURE__ */ new Map();
  listed.set(client, known2);
  const entries = known2.get(tip.tree) ?? listTree(client, repository2, tip);
  known2.set(tip.tree, entries);
  entries.catch(() => known2.delete(tip.tree));
  return entries;
}
async function listTree(client, { owner, repo }, tip) {
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const answer = await client.call(route, { owner, repo, tree_sha: tip.tree, recursive: "1" }, TREE);
  return answer.tree.flatMap(
    (entry) => entry.type === "blob" && entry.sha !== void 0 ? [{ path: entry.path, blob: entry.sha, size: entry.size ?? 0 }] : []
  );
}
async function contentOf(client, { owner, repo }, blob) {
  const answer = await client.call("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha: blob }, BLOB);
  return fromBase64(answer.content);
}
async function commitTo(client, store, change, known2) {
  const blobs = await uploadAll(client, store, change.files);
  let tip = known2 === void 0 ? await tipOf(client, store) : known2.tip;
  for (let race = 1; ; race += 1) {
    const commit = await commitOn(client, store, tip, change, blobs);
    if (tip !== void 0 && commit.commit === tip.commit) return commit;
    try {
      await moveBranch(client, store, commit.commit, tip === void 0);
      return commit;
    } catch (error2) {
      if (isInTheWay(error2)) throw new GitHubError(inTheWay(store.branch), 422, error2);
      if (!isLostRace(error2) || race === RACES) throw error2;
      await client.wait(0.2 + Math.random() * race * 0.5);
      const before = tip;
      tip = await tipOf(client, store);
      if (before === void 0 && tip === void 0) throw new GitHubError(inTheWay(store.branch), 422, error2);
    }
  }
}
function isLostRace(error2) {
  const status = statusOf(error2);
  return (status === 422 || status === 409) && brokenRule(error2) === void 0;
}
function isInTheWay(error2) {
  return statusOf(error2) === 422 && error2 instanceof Error && /cannot lock ref|exists; cannot create|Reference update failed/i.test(error2.message);
}
function inTheWay(branch) {
  return { code: "branch-in-the-way", branch };
}
async function uploadAll(client, { owner, repo }, files) {
  const entries = [];
  for (const { path, bytes } of files) {
    const body = { owner, repo, content: toBase64(bytes), encoding: "base64" };
    const { sha: sha2 } = await client.call("POST /repos/{owner}/{repo}/git/blobs", body, SHA);
    entries.push({ path, mode: "100644", type: "blob", sha: sha2 });
  }
  return entries;
}
async function commitOn(client, store, tip, change, blobs) {
  var _a;
  const { owner, repo } = store;
  const { texts, drop: dropped } = await ((_a = change.texts) == null ? void 0 : _a.call(change, tip)) ?? { texts: /* @__PURE__ */ new Map(), drop: [] };
  const inline = [...texts].map(([path, content]) => ({ path, mode: "100644", type: "blob", content }));
  const written2 = new Set([...blobs, ...inline].map((entry) => entry.path));
  const drops = dropped.filter((path) => !written2.has(path)).map((path) => ({ path, mode: "100644", type: "blob", sha: null }));
  const tree = await client.call(
    "POST /repos/{owner}/{repo}/git/trees",
    { owner, repo, tree: [...blobs, ...inline, ...drops], ...tip && { base_tree: tip.tree } },
    SHA
  );
  if (tip !== void 0 && tree.sha === tip.tree) return tip;
  const parents = tip === void 0 ? [] : [tip.commit];
  const commit = await client.call(
    "POST /repos/{owner}/{repo}/git/commits",
    { owner, repo, message: change.message, tree: tree.sha, parents },
    SHA
  );
  return { commit: commit.sha, tree: tree.sha };
}
async function moveBranch(client, { owner, repo, branch }, sha2, first) {
  if (first) {
    await client.call("POST /repos/{owner}/{repo}/git/refs", { owner, repo, ref: `refs/heads/${branch}`, sha: sha2 }, REF);
  } else {
    const route = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
    await client.call(route, { owner, repo, ref: `heads/${branch}`, sha: sha2, force: false }, REF);
  }
}

// src/github/data-branch.ts
var OURS = [
  /^pr\/\d+\/[^/]+\/[^/]+\.png$/,
  /^runs\/[^/]+\/[0-9a-f]{40}\/[^/]+\.json\.gz$/,
  /^v2\/ledger\.json$/,
  /^v2\/curves\/[\w-]+\/[\w-]+\.json$/,
  /^(?:[^/]+\/)?badge(?:\/[^/]+)?\.(?:svg|json|md)$/
];
var README = "README.md";
async function lookAtBranch(client, store) {
  const tip = await tipOf(client, store);
  if (tip === void 0) return { tip, isOurs: true };
  const paths = (await entriesOf(client, store, tip)).map(({ path }) => path);
  const others = paths.filter((path) => !OURS.some((ours) => ours.test(path)));
  return { tip, isOurs: others.length === 0 || others.length < paths.length && others.every((path) => path === README) };
}

// src/github/deadline.ts
var Deadline = class {
  #milliseconds;
  #controller = new AbortController();
  #timer;
  constructor(milliseconds) {
    this.#milliseconds = milliseconds;
  }
  /** Ends what the present phase still asks for. */
  get signal() {
    return this.#controller.signal;
  }
  /** Begins a phase. */
  start() {
    this.stop();
    const controller = new AbortController();
    this.#controller = controller;
    const reason = new DOMException(timedOutAfter(this.#milliseconds), "AbortError");
    this.#timer = setTimeout(() => controller.abort(reason), this.#milliseconds);
  }
  stop() {
    clearTimeout(this.#timer);
  }
};

// src/github/environment.ts
var number2 = pipe(string(), regex(/^\d+$/), transform(Number));
var url2 = (fallback) => optional(pipe(string(), url()), fallback);
var SCHEMA = object({
  GITHUB_REPOSITORY: pipe(string(), regex(/^[\w.-]+\/[\w.-]+$/)),
  GITHUB_API_URL: url2("https://api.github.com"),
  GITHUB_SERVER_URL: url2("https://github.com"),
  GITHUB_EVENT_NAME: optional(string(), ""),
  GITHUB_SHA: optional(string(), ""),
  GITHUB_REF: optional(string(), ""),
  GITHUB_RUN_ID: optional(number2, "0"),
  GITHUB_RUN_ATTEMPT: optional(number2, "1"),
  GITHUB_WORKFLOW_REF: optional(string(), ""),
  GITHUB_ACTOR: optional(string(), ""),
  GITHUB_JOB: optional(string(), ""),
  GITHUB_WORKSPACE: optional(string(), "."),
  RUNNER_TEMP: optional(string(), "."),
  GITHUB_ACTION_REPOSITORY: optional(string(), ""),
  GITHUB_ACTION_REF: optional(string(), ""),
  LOSS_DOCTOR_RETRY_BASE_MS: optional(number2, "1000"),
  LOSS_DOCTOR_DEADLINE_MS: optional(number2, "300000")
});
function environmentOf(env) {
  const given = Object.fromEntries(Object.keys(SCHEMA.entries).flatMap((name) => env[name] ? [[name, env[name]]] : []));
  const read = parse(SCHEMA, given);
  const [owner = "", repo = ""] = read.GITHUB_REPOSITORY.split("/");
  return {
    repository: { owner, repo },
    apiUrl: read.GITHUB_API_URL.replace(/\/+$/, ""),
    serverUrl: read.GITHUB_SERVER_URL.replace(/\/+$/, ""),
    eventName: read.GITHUB_EVENT_NAME,
    sha: read.GITHUB_SHA,
    ref: read.GITHUB_REF,
    runId: read.GITHUB_RUN_ID,
    runAttempt: read.GITHUB_RUN_ATTEMPT,
    workflowPath: workflowPathOf(read.GITHUB_WORKFLOW_REF),
    actor: read.GITHUB_ACTOR,
    job: read.GITHUB_JOB,
    workspace: read.GITHUB_WORKSPACE,
    tempDir: read.RUNNER_TEMP,
    ...docsOf(read.GITHUB_SERVER_URL, read.GITHUB_ACTION_REPOSITORY, read.GITHUB_ACTION_REF),
    retryBaseMs: read.LOSS_DOCTOR_RETRY_BASE_MS,
    deadlineMs: read.LOSS_DOCTOR_DEADLINE_MS
  };
}
function docsOf(serverUrl, repository2, ref) {
  const known2 = serverUrl === "https://github.com" && /^[\w.-]+\/[\w.-]+$/.test(repository2) && /^[\w./-]+$/.test(ref);
  return known2 ? { docs: `${serverUrl}/${repository2}/blob/${ref}/README.md#verdicts` } : {};
}
function workflowPathOf(workflowRef) {
  var _a;
  return ((_a = workflowRef.split("@")[0]) == null ? void 0 : _a.split("/").slice(2).join("/")) ?? "";
}

// src/github/inputs.ts
function inputsOf(env) {
  const given = Object.keys(INPUT_SCHEMA.entries).map((name) => {
    var _a;
    return [name, (_a = env[`INPUT_${name.toUpperCase()}`]) == null ? void 0 : _a.trim()];
  });
  return Object.fromEntries(given.filter(([name, value]) => !(name === "data-branch" && value === "loss-doctor")));
}

// src/github/slug.ts
function slugOf(name) {
  const safe = name.replace(/[^A-Za-z0-9_.-]+/g, "_").replace(/^\.+/, "_").slice(0, 100);
  return safe === "" ? "_" : safe;
}

// src/github/kept-records.ts
var RECORD_PATH = /^runs\/([^/]+)\/([0-9a-f]{40})\/(.+)-(\d{4}-\d\d-\d\d)-(\d+)\.json\.gz$/;
function recordPlace(path) {
  const [, branch, commit, job, day, run2] = RECORD_PATH.exec(path) ?? [];
  if (branch === void 0 || commit === void 0 || job === void 0 || day === void 0) return void 0;
  return { path, branch, commit, job, day, runId: Number(run2) };
}
function jobSlug(workflowPath, key) {
  const file = workflowPath.split("/").at(-1) ?? "";
  const bytes = new TextEncoder().encode(`${workflowPath}\0${key}`);
  const checksum = crc32(new DataView(bytes.buffer), 0, bytes.length).toString(16).padStart(8, "0");
  return `${slugOf(`${file.replace(/\.ya?ml$/, "")}-${key}`)}-${checksum}`;
}
function formerJob(job) {
  return job.replace(/-[0-9a-f]{8}$/, "");
}

// src/github/session.ts
function commentKey({ settings, subject }) {
  const file = subject.run.workflowPath.split("/").at(-1) ?? "";
  return settings.key ?? (file.replace(/\.ya?ml$/, "").replace(/[^\w .-]/g, "_").slice(0, 64) || "default");
}
function wordsOf(ports) {
  return wordsIn(ports.language);
}
function say(ports, level, notice2) {
  ports.host[level](wordsOf(ports).notice(notice2));
}
function sayLookupFailed(ports, what, operation, error2) {
  const permission = lacksRight(error2) ? { permission: PERMISSION[operation] } : {};
  say(ports, "warning", { code: "lookup-failed", what, detail: detailOf(error2), ...permission });
}
function notePublishing(session, what, operation, error2) {
  const note = noteOf(session, what, operation, error2);
  const isFirst = !session.notes.some(({ code }) => code === "no-permission");
  session.notes.push(note);
  const isExpected = session.subject.writing === "refusal-expected" && note.code === "no-permission";
  if (!isExpected) session.ports.host.warning(session.words.note(note));
  else if (isFirst) say(session.ports, "notice", { code: "trusted-stage-will" });
}
function noteOf({ store }, what, operation, error2) {
  const rule = what === "comment" ? void 0 : brokenRule(error2);
  if (rule !== void 0 && store !== void 0) return { code: "rule", what, branch: store.branch, detail: rule };
  return lacksRight(error2) ? { code: "no-permission", what, permission: PERMISSION[operation] } : { code: "failed", what, detail: detailOf(error2) };
}

// src/github/repository-file.ts
var FOLDER = array(object({ name: string(), type: string(), sha: optional(string()) }));
var MOST_LISTED = 1e3;
var FILE = object({ type: literal("file"), encoding: string(), content: string() });
var TREE2 = object({ tree: array(object({ path: string(), type: string(), sha: optional(string()) })) });
async function readRepositoryFile(client, repository2, path, ref, known2) {
  const place = placeOf(repository2, path, ref);
  return orElse(byContents(client, place, known2), async () => {
    const blob = await blobOf(client, place);
    return blob === void 0 ? void 0 : { text: new TextDecoder().decode(await contentOf(client, repository2, blob)) };
  });
}
async function hasRepositoryFile(client, repository2, path, ref) {
  const place = placeOf(repository2, path, ref);
  return orElse(
    entryListed(client, place).then((entry) => entry !== void 0),
    async () => await blobOf(client, place) !== void 0
  );
}
function placeOf(repository2, path, ref) {
  const folders = path.split("/").filter((part) => part !== "" && part !== ".");
  return { repository: repository2, folders, name: folders.pop() ?? "", ref };
}
function orElse(first, second) {
  return first.catch((error2) => second().catch(() => Promise.reject(error2)));
}
var CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
async function entryListed(client, { repository: repository2, folders, name, ref }) {
  const listed2 = await client.call(CONTENTS, { ...repository2, path: folders.join("/"), ref }, FOLDER);
  const entry = listed2.find((one) => one.name === name && one.type === "file");
  if (entry !== void 0) return entry;
  if (listed2.length >= MOST_LISTED) throw new GitHubError({ code: "unlisted-files" }, 200);
  return void 0;
}
async function byContents(client, place, known2) {
  const entry = await entryListed(client, place);
  if (entry === void 0) return void 0;
  if (entry.sha !== void 0 && entry.sha === (known2 == null ? void 0 : known2.sha)) return known2;
  const { repository: repository2, folders, name, ref } = place;
  const file = await client.call(CONTENTS, { ...repository2, path: [...folders, name].join("/"), ref }, FILE);
  if (file.encoding !== "base64") throw new GitHubError({ code: "no-content" }, 200);
  return { text: new TextDecoder().decode(fromBase64(file.content)), ...entry.sha !== void 0 && { sha: entry.sha } };
}
async function blobOf(client, { repository: repository2, folders, name, ref }) {
  let tree = ref;
  for (const folder of folders) {
    const inner = await entryOf(client, repository2, tree, folder, "tree");
    if (inner === void 0) return void 0;
    tree = inner;
  }
  return entryOf(client, repository2, tree, name, "blob");
}
async function entryOf(client, repository2, tree, name, type) {
  var _a;
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const answer = await client.call(route, { ...repository2, tree_sha: tree }, TREE2);
  return (_a = answer.tree.find((entry) => entry.path === name && entry.type === type)) == null ? void 0 : _a.sha;
}

// src/github/settings-for.ts
async function settingsFor(ports, client, environment, subject, inputs) {
  const { repository: repository2 } = environment;
  const path = inputs.config ?? DEFAULT_CONFIG;
  const ref = reviewedRef(subject, environment);
  try {
    const there = await readRepositoryFile(client, repository2, path, ref);
    const text3 = there == null ? void 0 : there.text;
    if (text3 === void 0 && inputs.config !== void 0) say(ports, "warning", { code: "config-missing", path });
    if (there === void 0 || text3 === void 0) return { settings: settingsOf(inputs), notes: [] };
    const file = parsed(ports, subject, path, text3);
    if (file === void 0) return void 0;
    const head = subject.event === "pull-request" ? await headFile(client, repository2, path, subject.commit, there) : text3;
    return { settings: settingsOf(inputs, file), notes: head === text3 ? [] : [{ code: "config-after-merge", path }] };
  } catch (error2) {
    sayLookupFailed(ports, "config", "read-config", error2);
    if (statusOf(error2) === void 0) return unreached(ports, environment, subject, path, inputs);
    return { settings: settingsOf(inputs), unread: true, notes: [{ code: "config-unread", path, decides: "nothing" }] };
  }
}
function reviewedRef({ event, baseBranch }, { sha: sha2 }) {
  return event === "pull-request" && baseBranch !== void 0 ? baseBranch : sha2;
}
async function unreached(ports, { workspace }, subject, path, inputs) {
  const [copy] = (await ports.readPaths([path], workspace)).files;
  if (copy === void 0) return { settings: settingsOf(inputs), notes: [{ code: "config-unread", path, decides: "defaults" }] };
  const file = parsed(ports, subject, path, new TextDecoder().decode(await copy.content.slice(0, MAX_COPY).arrayBuffer()));
  return file && { settings: settingsOf(inputs, file), notes: [{ code: "config-unread", path, decides: "workspace" }] };
}
var MAX_COPY = 1e6;
function headFile(client, repository2, path, commit, base) {
  return readRepositoryFile(client, repository2, path, commit, base).then(
    (file) => file == null ? void 0 : file.text,
    () => base.text
  );
}
function parsed(ports, subject, path, text3) {
  const result = parseConfig(text3, path, FORMAT_NAMES);
  if (result.ok) return result.value;
  const { mistakes } = result;
  if (subject.event === "pull-request") {
    say(ports, "warning", { code: "config-mistakes", path, mistakes, used: "defaults" });
    return {};
  }
  ports.host.fail(wordsOf(ports).notice({ code: "config-mistakes", path, mistakes, used: "none" }));
  return void 0;
}

// src/github/pull-request.ts
var PULL = object({
  number: number(),
  state: string(),
  merge_commit_sha: optional(nullable(string())),
  head: object({ sha: string(), ref: string(), repo: nullish(object({ id: number() })) }),
  base: object({
    ref: string(),
    sha: optional(string()),
    repo: object({ id: number(), default_branch: optional(string()) })
  })
});
var PULLS = array(PULL);
async function pullOfHead(client, repository2, repositoryId, head) {
  const route = "GET /repos/{owner}/{repo}/pulls";
  const parameters = {
    ...repository2,
    state: "open",
    head: `${head.owner}:${head.branch}`,
    sort: "created",
    direction: "asc"
  };
  const pulls = await client.list(route, parameters, PULLS, (page) => page, 1);
  return foremost(
    pulls.filter(
      (pull) => {
        var _a;
        return pull.head.sha === head.sha && ((_a = pull.head.repo) == null ? void 0 : _a.id) === head.repositoryId && pull.base.repo.id === repositoryId;
      }
    )
  );
}
function foremost(pulls) {
  const isOwn = ({ head, base }) => {
    var _a;
    return ((_a = head.repo) == null ? void 0 : _a.id) === base.repo.id;
  };
  const isToDefault = ({ base }) => base.ref === base.repo.default_branch;
  const [first] = [...pulls].sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || Number(isToDefault(b)) - Number(isToDefault(a)) || a.number - b.number
  );
  return first && resolved(first);
}
async function pullsOfBranch(client, repository2, repositoryId, branch, sha2) {
  const parameters = { ...repository2, state: "open", head: `${repository2.owner}:${branch}` };
  const pulls = await client.list("GET /repos/{owner}/{repo}/pulls", parameters, PULLS, (page) => page, 1);
  return pulls.filter(({ head, base }) => {
    var _a;
    return head.sha === sha2 && ((_a = head.repo) == null ? void 0 : _a.id) === repositoryId && base.repo.id === repositoryId;
  }).map(resolved);
}
async function pullOfNumber(client, repository2, number3) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const pull = await client.call(route, { ...repository2, pull_number: number3 }, PULL);
  const { sha: sha2 } = pull.base;
  return { state: pull.state, pull: resolved(pull), ...sha2 !== void 0 && { baseSha: sha2 } };
}
async function pullOfCommit(client, repository2, repositoryId, sha2) {
  try {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    const pulls = await client.list(route, { ...repository2, commit_sha: sha2 }, PULLS, (page) => page, 1);
    return foremost(pulls.filter((pull) => pull.state === "open" && pull.head.sha === sha2 && pull.base.repo.id === repositoryId));
  } catch (error2) {
    if (statusOf(error2) === 404 || statusOf(error2) === 422) return void 0;
    throw error2;
  }
}
var MERGED = object({ merged_at: nullish(string()), merge_commit_sha: nullish(string()) });
async function mergedAs(client, repository2, number3) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const { merged_at: at, merge_commit_sha: commit } = await client.call(route, { ...repository2, pull_number: number3 }, MERGED);
  return at == null ? void 0 : commit ?? void 0;
}
function resolved(pull) {
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    ...pull.head.repo && { headRepositoryId: pull.head.repo.id },
    ...pull.merge_commit_sha && { mergeSha: pull.merge_commit_sha }
  };
}

// src/github/subject.ts
async function subjectOf(client, trigger, input) {
  const subject = await found(client, trigger, input);
  if ("refused" in subject) return subject;
  const { baseBranch } = subject;
  const isStacked = baseBranch !== void 0 && input.defaultBranch !== void 0 && baseBranch !== input.defaultBranch;
  return isStacked ? { ...subject, isStacked } : subject;
}
async function found(client, trigger, input) {
  const { environment, sha: sha2 } = input;
  const own = { id: environment.runId, attempt: environment.runAttempt, workflowPath: environment.workflowPath };
  if (input.pr !== void 0 && trigger.kind !== "pull-request" && trigger.kind !== "fork-pull-request")
    return subjectOfNumber(client, input, own, input.pr);
  switch (trigger.kind) {
    case "pull-request":
      if (sha2 !== void 0 && sha2 !== trigger.pull.headSha)
        return subjectOfCommit(client, input, own, sha2, { pull: trigger.pull.number });
      return {
        ...await retargeted(
          client,
          input,
          aboutPull(
            trigger.pull,
            own,
            trigger.readOnly ? "refusal-expected" : "allowed",
            sha2 === void 0 ? environment.sha : void 0
          ),
          trigger.pull
        ),
        origin: "own",
        ...trigger.isRetold && { fromCommit: trigger.pull.headSha, isRetold: true }
      };
    case "fork-pull-request":
      return aboutPull(
        trigger.pull,
        own,
        trigger.mayWrite ? "refusal-expected" : "forbidden",
        sha2 === void 0 ? environment.sha : void 0
      );
    case "trusted-stage": {
      const pull = await pullOfHead(client, environment.repository, input.repositoryId, trigger.head);
      if (pull === void 0) return { refused: "pull-request-gone" };
      const { workflowPath } = trigger.run;
      const isKnown = await hasRepositoryFile(client, environment.repository, workflowPath, pull.baseRef);
      if (!isKnown) return { refused: "foreign-workflow" };
      return { ...aboutPull(pull, trigger.run, "allowed", pull.mergeSha), origin: originOf(pull, input) };
    }
    case "default-branch":
      if (sha2 !== void 0 && sha2 !== trigger.sha) return subjectOfCommit(client, input, own, sha2, { branch: trigger.branch });
      return aboutBranch(trigger.branch, trigger.sha, trigger.run ?? own, true);
    case "branch":
      return sha2 === void 0 ? subjectOfBranch(client, input, trigger, trigger.run ?? own) : subjectOfCommit(client, input, own, sha2, {});
    case "merge-group":
      return {
        writing: "forbidden",
        run: own,
        commit: trigger.sha,
        trained: { kind: "group", sha: trigger.sha, baseRef: trigger.branch },
        baseBranch: trigger.branch,
        event: "pull-request",
        keeps: false,
        origin: "queue"
      };
    case "other":
      if (sha2 !== void 0) return subjectOfCommit(client, input, own, sha2, {});
      return { writing: "forbidden", run: own, commit: environment.sha, event: "elsewhere", keeps: false };
  }
}
function aboutPull(pull, run2, writing, mergeSha) {
  const { number: number3, headSha, baseRef, headRepositoryId } = pull;
  return {
    pull: { number: number3, headSha, baseRef, ...headRepositoryId !== void 0 && { headRepositoryId } },
    writing,
    run: run2,
    commit: headSha,
    trained: mergeSha === void 0 || mergeSha === headSha ? { kind: "head", sha: headSha, baseRef } : { kind: "merge", sha: mergeSha, headSha, baseRef },
    baseBranch: baseRef,
    event: "pull-request",
    keeps: false
  };
}
function aboutBranch(branch, sha2, run2, keeps) {
  return {
    writing: "forbidden",
    run: run2,
    commit: sha2,
    trained: { kind: "branch", sha: sha2 },
    baseBranch: branch,
    event: "elsewhere",
    keeps,
    origin: "branch"
  };
}
function originOf({ headRepositoryId }, { repositoryId }) {
  return headRepositoryId === repositoryId ? "own" : "fork";
}
async function retargeted(client, { environment }, about, pull) {
  var _a;
  const today = await pullOfNumber(client, environment.repository, pull.number).catch(() => void 0);
  if ((today == null ? void 0 : today.state) !== "open" || today.pull.baseRef === pull.baseRef || today.baseSha === void 0) return about;
  const { baseRef } = today.pull;
  const trained = { kind: "onto", sha: ((_a = about.trained) == null ? void 0 : _a.sha) ?? pull.headSha, baseSha: today.baseSha };
  return { ...about, pull: { ...pull, baseRef }, baseBranch: baseRef, trained };
}
async function subjectOfNumber(client, input, run2, number3) {
  const { environment, sha: sha2 } = input;
  const named = await pullOfNumber(client, environment.repository, number3).catch((error2) => {
    if (statusOf(error2) === 404) return void 0;
    throw error2;
  });
  if (named === void 0) return { refused: "no-such-pull-request", pulls: [number3] };
  if (named.state !== "open" || sha2 !== void 0 && sha2 !== named.pull.headSha) return { refused: "pull-request-gone" };
  const subject = aboutPull(named.pull, run2, "allowed", void 0);
  return { ...subject, origin: originOf(named.pull, input), fromCommit: named.pull.headSha };
}
async function subjectOfBranch(client, input, { branch, sha: sha2 }, run2) {
  const { environment, repositoryId } = input;
  const { repository: repository2 } = environment;
  const pulls = await pullsOfBranch(client, repository2, repositoryId, branch, sha2);
  const [pull, second] = pulls;
  if (second !== void 0) return { refused: "several-pull-requests", pulls: pulls.map(({ number: number3 }) => number3) };
  return pull === void 0 ? aboutBranch(branch, sha2, run2, false) : { ...aboutPull(pull, run2, "allowed", void 0), origin: "own" };
}
var COMPARED = object({ status: string() });
async function subjectOfCommit(client, { environment, repositoryId }, run2, sha2, { branch, pull: number3 }) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const compared = branch === void 0 ? void 0 : await client.call(route, { ...environment.repository, basehead: `${branch}...${sha2}`, per_page: 1 }, COMPARED).catch(() => void 0);
  const onBranch = (compared == null ? void 0 : compared.status) === "behind" || (compared == null ? void 0 : compared.status) === "identical";
  if (branch !== void 0 && onBranch) return aboutBranch(branch, sha2, run2, true);
  const pull = await pullOfCommit(client, environment.repository, repositoryId, sha2);
  const isAnother = number3 !== void 0 && (pull == null ? void 0 : pull.number) !== number3;
  if (pull !== void 0 && !isAnother)
    return { ...aboutPull(pull, run2, "allowed", void 0), origin: pull.headRepositoryId === repositoryId ? "own" : "fork" };
  return { writing: "forbidden", run: run2, commit: sha2, event: "elsewhere", keeps: false };
}

// src/github/trigger.ts
var repository = object({ id: number(), default_branch: optional(string()), private: optional(boolean(), false) });
var PULL_REQUEST = object({
  repository,
  action: optional(string(), ""),
  changes: optional(object({ base: optional(unknown()) })),
  pull_request: object({
    number: number(),
    head: object({ sha: string(), repo: nullable(object({ id: number() })) }),
    base: object({ ref: string(), sha: string(), repo: object({ id: number() }) })
  })
});
var BRANCH2 = object({ repository: object({ id: number(), default_branch: string() }) });
var MERGE_GROUP = object({ merge_group: object({ head_sha: string(), base_ref: string() }) });
var WORKFLOW_RUN = object({
  repository: object({ id: number(), default_branch: string() }),
  workflow_run: object({
    id: number(),
    run_attempt: optional(number(), 1),
    event: string(),
    path: string(),
    head_sha: string(),
    head_branch: nullable(string()),
    head_repository: nullable(object({ id: number(), owner: object({ login: string() }) })),
    repository: object({ id: number() })
  })
});
function triggerOf(event) {
  switch (event.eventName) {
    case "pull_request":
      return pullRequestTrigger(event);
    case "pull_request_target":
      return { kind: "refused", because: "pull-request-target" };
    case "workflow_run":
      return workflowRunTrigger(event.payload);
    case "merge_group":
      return mergeGroupTrigger(event.payload);
    case "push":
    case "schedule":
    case "workflow_dispatch":
      return branchTrigger(event);
    default:
      return { kind: "other", event: event.eventName };
  }
}
function pullRequestTrigger({ payload, actor }) {
  var _a, _b;
  const read = safeParse(PULL_REQUEST, payload);
  if (!read.success) return { kind: "refused", because: "malformed-event" };
  const { repository: here, pull_request: pull } = read.output;
  const head = (_a = pull.head.repo) == null ? void 0 : _a.id;
  const ref = {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    ...head !== void 0 && { headRepositoryId: head }
  };
  if (head !== here.id) return { kind: "fork-pull-request", pull: ref, ...here.private && { mayWrite: true } };
  const isRetold = read.output.action === "edited" && ((_b = read.output.changes) == null ? void 0 : _b.base) === void 0;
  return { kind: "pull-request", pull: ref, readOnly: actor === "dependabot[bot]", ...isRetold && { isRetold } };
}
function branchTrigger({ payload, ref, sha: sha2, eventName }) {
  const read = safeParse(BRANCH2, payload);
  if (!read.success) return { kind: "refused", because: "malformed-event" };
  const branch = read.output.repository.default_branch;
  if (ref === `refs/heads/${branch}`) return { kind: "default-branch", branch, sha: sha2 };
  const [, own] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  return own === void 0 ? { kind: "other", event: eventName } : { kind: "branch", branch: own, sha: sha2 };
}
function mergeGroupTrigger(payload) {
  const read = safeParse(MERGE_GROUP, payload);
  if (!read.success) return { kind: "refused", because: "malformed-event" };
  const { base_ref, head_sha } = read.output.merge_group;
  return { kind: "merge-group", branch: base_ref.replace(/^refs\/heads\//, ""), sha: head_sha };
}
function workflowRunTrigger(payload) {
  const read = safeParse(WORKFLOW_RUN, payload);
  if (!read.success) return { kind: "refused", because: "malformed-event" };
  const { repository: here, workflow_run: run2 } = read.output;
  if (run2.repository.id !== here.id) return { kind: "refused", because: "workflow-run-event" };
  const training = { id: run2.id, attempt: run2.run_attempt, workflowPath: run2.path.split("@")[0] ?? run2.path };
  const head = run2.head_repository;
  if (head === null) return { kind: "refused", because: run2.event === "pull_request" ? "fork-deleted" : "workflow-run-event" };
  if (run2.event === "pull_request" && run2.head_branch !== null) {
    const { id: repositoryId, owner } = head;
    return {
      kind: "trusted-stage",
      run: training,
      head: { sha: run2.head_sha, branch: run2.head_branch, owner: owner.login, repositoryId }
    };
  }
  const isOurs = head.id === here.id && ["push", "schedule", "workflow_dispatch"].includes(run2.event);
  if (isOurs && run2.head_branch !== null) {
    const kind = run2.head_branch === here.default_branch ? "default-branch" : "branch";
    return { kind, branch: run2.head_branch, sha: run2.head_sha, run: training };
  }
  return { kind: "refused", because: "workflow-run-event" };
}
function repositoryIdOf(payload) {
  const read = safeParse(object({ repository: object({ id: number() }) }), payload);
  return read.success ? read.output.repository.id : 0;
}
function defaultBranchOf(payload) {
  const read = safeParse(object({ repository }), payload);
  return read.success ? read.output.repository.default_branch : void 0;
}

// src/github/act.ts
async function act(ports, report2) {
  const environment = environmentOf(ports.env);
  const inputs = parseInputs(inputsOf(ports.env));
  if (!inputs.ok) return ports.host.fail(wordsOf(ports).notice({ code: "inputs", mistakes: inputs.mistakes }));
  const { eventName, ref, sha: sha2, actor } = environment;
  const deadline = new Deadline(environment.deadlineMs);
  deadline.start();
  try {
    const client = createClient({
      token: inputs.value.token ?? "",
      apiUrl: environment.apiUrl,
      fetch: ports.fetch,
      pace: { secondMs: environment.retryBaseMs, requestMs: 2e4, downloadMs: 12e4 },
      deadline
    });
    const payload = await withRepository(client, environment, ports.payload);
    const trigger = triggerOf({ eventName, payload, ref, sha: sha2, actor });
    if (trigger.kind === "refused") return refuse(ports, trigger.because);
    const session = await openSession({ ...ports, payload }, environment, trigger, inputs.value, client, deadline);
    if (session !== void 0) await report2(session);
  } finally {
    deadline.stop();
  }
}
var REPOSITORY = object({ id: number(), default_branch: string() });
async function withRepository(client, { eventName, repository: repository2 }, payload) {
  if (eventName !== "schedule" || defaultBranchOf(payload) !== void 0) return payload;
  const asked = await client.call("GET /repos/{owner}/{repo}", { ...repository2 }, REPOSITORY).catch(() => void 0);
  return asked === void 0 ? payload : { repository: asked };
}
function refuse(ports, because) {
  if (because === "pull-request-target") ports.host.fail(wordsOf(ports).notice({ code: because }));
  else say(ports, "warning", { code: because });
}
async function openSession(ports, environment, trigger, inputs, client, deadline) {
  const repositoryId = repositoryIdOf(ports.payload);
  const defaultBranch = defaultBranchOf(ports.payload);
  const about = {
    environment,
    repositoryId,
    ...defaultBranch !== void 0 && { defaultBranch },
    ...inputs.pr !== void 0 && { pr: inputs.pr }
  };
  const find = (sha2) => findSubject(ports, client, trigger, { ...about, ...sha2 !== void 0 && { sha: sha2 } });
  const first = await find(inputs.sha);
  if (first === void 0) return void 0;
  const found2 = await settingsFor(ports, client, environment, first, inputs);
  if (found2 === void 0) return void 0;
  const { settings } = found2;
  const subject = settings.sha === inputs.sha ? first : await find(settings.sha);
  if (subject === void 0) return void 0;
  if (trigger.kind === "other" && subject.pull === void 0)
    say(ports, "notice", { code: "names-no-pull-request", event: environment.eventName });
  const kept2 = await storeFor(ports, client, environment, settings);
  const job = jobOf(subject.run, settings);
  const spoken = { ...ports, language: LANGUAGES[settings.language] };
  return {
    ports: spoken,
    environment,
    repositoryId,
    client,
    deadline,
    settings,
    subject,
    store: kept2 == null ? void 0 : kept2.store,
    ...kept2 && { branch: kept2.seen },
    job,
    words: wordsOf(spoken),
    notes: [...found2.notes],
    ...found2.unread && { policyUnread: found2.unread }
  };
}
async function findSubject(ports, client, trigger, input) {
  try {
    const subject = await subjectOf(client, trigger, input);
    if (!("refused" in subject)) return subject;
    sayRefused(ports, subject);
    return void 0;
  } catch (error2) {
    sayLookupFailed(ports, "pull-request", "find-pull-request", error2);
    return void 0;
  }
}
function sayRefused(ports, { refused, pulls = [] }) {
  switch (refused) {
    case "no-such-pull-request":
      ports.host.fail(wordsOf(ports).notice({ code: refused, pull: pulls[0] ?? 0 }));
      break;
    case "several-pull-requests":
      say(ports, "warning", { code: refused, pulls });
      break;
    case "foreign-workflow":
      say(ports, "warning", { code: refused });
      break;
    case "pull-request-gone":
      say(ports, "notice", { code: refused });
      break;
  }
}
function jobOf(run2, settings) {
  return jobSlug(run2.workflowPath, settings.key ?? "default");
}
function storeOf({ repository: { owner, repo } }, { dataBranch }) {
  return dataBranch && { owner: dataBranch.owner ?? owner, repo: dataBranch.repo ?? repo, branch: dataBranch.branch };
}
async function storeFor(ports, client, environment, settings) {
  const store = storeOf(environment, settings);
  if (store === void 0) return void 0;
  try {
    const seen = await lookAtBranch(client, store);
    if (seen.isOurs) return { store, seen };
    say(ports, "warning", { code: "data-branch-of-code", branch: store.branch });
  } catch (error2) {
    sayLookupFailed(ports, "record", "read-record", error2);
  }
  return void 0;
}

// src/github/record.ts
var MAX_RECORD_BYTES = 4 * 1024 * 1024;
var MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
var numbers = pipe(
  string(),
  check((text3) => text3.length % 4 === 0 && /^[A-Za-z0-9+/]*=*$/.test(text3)),
  transform(decode)
);
var MAX_TEXT = 1e3;
var MAX_SERIES = 2e3;
var MAX_REPLICATES = 1e3;
var MAX_RUNS = 1e3;
var MAX_SETTINGS_FILES = 20;
var MAX_SETTINGS = 1e3;
var text = pipe(string(), maxLength(MAX_TEXT));
var finite2 = pipe(number(), finite());
var AXIS = picklist(["epoch", "step", "samples", "tokens", "time"]);
var BUCKETS = object({ min: numbers, max: numbers, mean: numbers, count: numbers, nonFinite: numbers });
var SERIES = object({
  name: text,
  role: picklist(["train", "validation", "test", "other"]),
  metric: text,
  direction: picklist(["min", "max", "unknown"]),
  axis: AXIS,
  aggregation: picklist(["point", "epoch-mean", "window-mean", "window-sum", "unknown"]),
  component: boolean(),
  subset: exactOptional(text),
  adversarial: exactOptional(boolean()),
  x: numbers,
  y: numbers,
  epochs: exactOptional(numbers),
  buckets: exactOptional(BUCKETS)
});
var SETTINGS = object({
  name: text,
  values: pipe(
    array(unknown()),
    maxLength(MAX_SETTINGS),
    transform((values) => values.filter(isSetting))
  )
});
var HISTORY = object({
  name: text,
  series: pipe(array(SERIES), maxLength(MAX_SERIES)),
  breaks: array(
    object({
      kind: picklist(["restart", "resume", "overlap-kept"]),
      axis: AXIS,
      at: finite2,
      after: finite2
    })
  ),
  completion: picklist(["complete", "incomplete", "unknown"]),
  ending: exactOptional(picklist(["planned", "early-stopping"])),
  planned: exactOptional(object({ axis: AXIS, end: finite2 })),
  checkpoint: exactOptional(object({ keeps: picklist(["best", "last"]), at: exactOptional(finite2) })),
  boosting: exactOptional(boolean()),
  settings: exactOptional(pipe(array(SETTINGS), maxLength(MAX_SETTINGS_FILES)))
});
var RUN = object({ key: text, replicates: pipe(array(HISTORY), minLength(1), maxLength(MAX_REPLICATES)) });
var RECORD = object({
  schema: literal(1),
  commit: pipe(string(), regex(/^[0-9a-f]{40}$/)),
  when: pipe(string(), isoTimestamp()),
  row: exactOptional(unknown()),
  runs: pipe(array(RUN), maxLength(MAX_RUNS))
});
function recordText(record2, limit = MAX_RECORD_BYTES) {
  const named = record2.runs.filter(({ key }) => key.length <= MAX_TEXT);
  if (named.length === 0) return void 0;
  const runs = named.map(({ key, replicates }) => ({ key, replicates: replicates.slice(0, MAX_REPLICATES).map(historyJson) }));
  const { commit, when, row } = record2;
  const json = JSON.stringify({ schema: 1, commit, when, ...row !== void 0 && { row }, runs });
  if (json.length > limit && named.some(hasSettings)) return recordText({ ...record2, runs: named.map(withoutSettings) }, limit);
  return json.length <= limit && readRecord(json) !== void 0 ? json : void 0;
}
function hasSettings({ replicates }) {
  return replicates.some(({ settings }) => settings !== void 0);
}
function withoutSettings({ key, replicates: [first, ...others] }) {
  const without = ({ settings: _settings, ...history }) => history;
  return { key, replicates: [without(first), ...others.map(without)] };
}
function readRecord(json) {
  try {
    const read = safeParse(RECORD, JSON.parse(json));
    if (!read.success) return void 0;
    const { commit, when, row, runs } = read.output;
    return { commit, when, ...row !== void 0 && { row }, runs: runs.flatMap(runOf) };
  } catch {
    return void 0;
  }
}
async function unpackRecord(packed) {
  if (packed.length > MAX_RECORD_BYTES) return void 0;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await bytesOf(stream, MAX_UNPACKED_BYTES);
    if (bytes === void 0) return void 0;
    return readRecord(new TextDecoder().decode(bytes));
  } catch {
    return void 0;
  }
}
function runOf({ key, replicates }) {
  const [first, ...rest] = replicates.map(
    (history) => ({ ...history, series: history.series.filter(isWhole), files: [], notes: [] })
  );
  return first === void 0 ? [] : [{ key, replicates: [first, ...rest] }];
}
function isWhole({ x, y, epochs, buckets }) {
  const parts = [y, ...epochs ? [epochs] : [], ...buckets ? Object.values(buckets) : []];
  return parts.every((part) => part.length === x.length);
}
function historyJson({ files: _files, notes: _notes, series, name, breaks, planned, checkpoint, ...rest }) {
  return {
    ...rest,
    name: name.slice(0, MAX_TEXT),
    breaks: breaks.filter(({ at, after }) => Number.isFinite(at) && Number.isFinite(after)),
    ...planned && Number.isFinite(planned.end) && { planned },
    ...checkpoint && { checkpoint: checkpointJson(checkpoint) },
    series: kept(series).map(seriesJson)
  };
}
function checkpointJson({ keeps, at }) {
  return { keeps, ...at !== void 0 && Number.isFinite(at) && { at } };
}
function kept(series) {
  const named = series.filter((one) => [one.name, one.metric, one.subset ?? ""].every(({ length }) => length <= MAX_TEXT));
  if (named.length <= MAX_SERIES) return named;
  const losses = named.filter(({ metric }) => metric === "loss");
  const first = new Set([...losses, ...named.filter(({ metric }) => metric !== "loss")].slice(0, MAX_SERIES));
  return named.filter((one) => first.has(one));
}
function seriesJson({ x, y, epochs, buckets, ...rest }) {
  return {
    ...rest,
    x: encode(x),
    y: encode(y),
    ...epochs && { epochs: encode(epochs) },
    ...buckets && { buckets: bucketsJson(buckets) }
  };
}
function bucketsJson({ min, max, mean, count, nonFinite }) {
  return { min: encode(min), max: encode(max), mean: encode(mean), count: encode(count), nonFinite: encode(nonFinite) };
}
function encode(values) {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index2, value] of values.entries()) view.setFloat64(index2 * 8, value, true);
  let binary = "";
  for (let at = 0; at < view.byteLength; at += 8192) {
    binary += String.fromCharCode(...new Uint8Array(view.buffer, at, Math.min(8192, view.byteLength - at)));
  }
  return btoa(binary);
}
function decode(base64) {
  const binary = atob(base64);
  const view = new DataView(new ArrayBuffer(binary.length));
  for (let at = 0; at < binary.length; at += 1) view.setUint8(at, binary.charCodeAt(at));
  return Float64Array.from({ length: Math.floor(binary.length / 8) }, (_, index2) => view.getFloat64(index2 * 8, true));
}
async function bytesOf(stream, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return void 0;
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

// src/github/ledger/ledger.ts
var EMPTY_LEDGER = { since: { commits: 0, bytes: 0 }, rows: [], authors: [], accepted: [] };
var MAX_LEDGER_BYTES = 4 * 1024 * 1024;
var MAX_ROWS = 400;
var MAX_KEYS = 1e3;
var MAX_SETS = 400;
var sha = pipe(string(), regex(/^[0-9a-f]{40}$/));
var digest = pipe(string(), regex(/^[0-9a-f]{8,64}$/));
var text2 = pipe(string(), maxLength(1e3));
var whole2 = pipe(number(), safeInteger(), minValue(0));
var index = pipe(whole2, maxValue(1e5));
var ROW = object({
  c: sha,
  t: exactOptional(sha),
  h: exactOptional(sha),
  in: exactOptional(digest),
  pv: exactOptional(digest),
  o: picklist(["branch", "own", "fork", "queue"]),
  br: exactOptional(text2),
  pr: exactOptional(whole2),
  m: exactOptional(sha),
  job: text2,
  wf: exactOptional(text2),
  run: whole2,
  att: whole2,
  at: whole2,
  k: index,
  id: exactOptional(pipe(string(), regex(/^[\w-]{1,16}\/[0-9a-f]{20}$/))),
  end: picklist(["whole", "broken"]),
  f: pipe(array(tuple([index, index, picklist([0, 1, 2])])), maxLength(200)),
  v: picklist(["success", "failure", "neutral"]),
  hr: exactOptional(tuple([whole2, whole2])),
  ever: exactOptional(literal(true)),
  w: exactOptional(sha),
  jid: exactOptional(whole2)
});
var LEDGER = object({
  schema: literal(2),
  since: object({ commits: whole2, bytes: whole2 }),
  authors: pipe(array(text2), maxLength(20)),
  accepted: pipe(array(unknown()), maxLength(200)),
  keys: pipe(array(text2), maxLength(MAX_KEYS)),
  kinds: pipe(array(text2), maxLength(200)),
  sets: pipe(array(pipe(array(index), maxLength(MAX_KEYS))), maxLength(MAX_SETS)),
  rows: pipe(array(unknown()), maxLength(2 * MAX_ROWS))
});
function parseLedger(json) {
  if (json.length > MAX_LEDGER_BYTES) return void 0;
  try {
    const read = safeParse(LEDGER, JSON.parse(json));
    if (!read.success) return void 0;
    const { since, authors, accepted, keys, kinds, sets, rows } = read.output;
    return { since, authors, accepted, rows: rows.flatMap((row) => parseRow(row, keys, kinds, sets)) };
  } catch {
    return void 0;
  }
}
function parseRow(value, keys, kinds, sets) {
  var _a;
  const read = safeParse(ROW, value);
  if (!read.success) return [];
  const { c, t, h, in: inputs, pv, br, pr, m, wf, att, k, f, hr, ever, w, jid, o, v: conclusion, ...same } = read.output;
  const held = (_a = sets[k]) == null ? void 0 : _a.map((at) => keys[at]);
  if (held === void 0 || held.includes(void 0)) return [];
  return [
    {
      ...same,
      commit: c,
      ...t !== void 0 && { tree: t },
      ...h !== void 0 && { head: h },
      ...inputs !== void 0 && { inputs },
      ...pv !== void 0 && { pathsHash: pv },
      origin: o,
      ...br !== void 0 && { branch: br },
      ...pr !== void 0 && { pull: pr },
      ...m !== void 0 && { merged: m },
      ...wf !== void 0 && { workflow: wf },
      attempt: att,
      keys: held.flatMap((key) => key ?? []),
      findings: f.flatMap(([key, kind, severity]) => saidFinding(keys[key], kinds[kind], severity)),
      conclusion,
      ...hr !== void 0 && { spent: { total: hr[0], afterBest: hr[1] } },
      ...ever && { failedBefore: true },
      ...w !== void 0 && { waitsFor: w },
      ...jid !== void 0 && { jobId: jid }
    }
  ];
}
function storedRow(value) {
  const read = safeParse(object({ keys: pipe(array(text2), maxLength(MAX_KEYS)), row: unknown() }), value);
  return read.success ? parseRow(read.output.row, read.output.keys, [], [read.output.keys.map((_, at) => at)]) : [];
}
function rowToStore(row) {
  return { keys: row.keys.slice(0, MAX_KEYS), row: { ...stored(row), k: 0, f: [] } };
}
function saidFinding(key, kind, severity) {
  return key === void 0 || kind === void 0 ? [] : [{ key, kind, severity }];
}
function ledgerText({ since, rows, authors, accepted }) {
  const [keys, kinds, sets] = [new Numbering(), new Numbering(), new Numbering()];
  const lines = [];
  for (const row of rows.slice(-MAX_ROWS)) {
    const held = row.keys.slice(0, MAX_KEYS).filter((key) => keys.has(key) || keys.size < MAX_KEYS);
    if (row.keys.length > 0 && held.length === 0) continue;
    const set = sets.of(JSON.stringify(held.map((key) => keys.of(key))));
    const known2 = new Set(held);
    const findings = row.findings.filter(({ key }) => known2.has(key)).slice(0, 200);
    const f = findings.map(({ key, kind, severity }) => [keys.of(key), kinds.of(kind), severity]);
    lines.push(JSON.stringify({ ...stored(row), k: set, f }));
  }
  const head = { schema: 2, since, authors, accepted, keys: keys.names, kinds: kinds.names };
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},
"sets":[${sets.names.join(",\n")}],
"rows":[
${lines.join(",\n")}
]}
`;
}
function stored(row) {
  const { commit, tree, head, inputs, pathsHash, origin, branch, pull, merged, job, workflow, run: run2, attempt, at, id, end } = row;
  return {
    c: commit,
    t: tree,
    h: head,
    in: inputs,
    pv: pathsHash,
    o: origin,
    br: branch == null ? void 0 : branch.slice(0, 1e3),
    pr: pull,
    m: merged,
    job,
    wf: workflow,
    run: run2,
    att: attempt,
    at,
    id,
    end,
    v: row.conclusion,
    hr: row.spent && [row.spent.total, row.spent.afterBest],
    ever: row.failedBefore,
    w: row.waitsFor,
    jid: row.jobId
  };
}
var Numbering = class {
  #known = /* @__PURE__ */ new Map();
  of(name) {
    const known2 = this.#known.get(name) ?? this.#known.size;
    this.#known.set(name, known2);
    return known2;
  }
  has(name) {
    return this.#known.has(name);
  }
  get size() {
    return this.#known.size;
  }
  get names() {
    return [...this.#known.keys()];
  }
};

// src/github/ledger/kept.ts
var LEDGER_PATH = "v2/ledger.json";
function curvesPath(id) {
  return `v2/curves/${id}.json`;
}
function isFormer(row) {
  return "former" in row;
}
async function readKept(client, store, tip) {
  const listed2 = tip === void 0 ? [] : await entriesOf(client, store, tip);
  const entries = new Map(listed2.map((entry) => [entry.path, entry]));
  const stored2 = entries.get(LEDGER_PATH);
  const read = stored2 && await ledgerIn(client, store, stored2);
  const ledger = read ?? await rebuilt(client, store, tip, entries);
  return { store, tip, entries, ledger, former: formerRows(listed2, ledger) };
}
async function ledgerIn(client, store, entry) {
  if (entry.size > 4 * 1024 * 1024) return void 0;
  return parseLedger(new TextDecoder().decode(await contentOf(client, store, entry.blob)));
}
var REBUILD_FROM = 60;
var AT_ONCE = 10;
async function rebuilt(client, store, tip, entries) {
  var _a;
  const newest = [...entries.keys()].filter((path) => path.startsWith("v2/curves/")).sort().slice(-REBUILD_FROM);
  const rows = [];
  for (let at = 0; at < newest.length && tip !== void 0; at += AT_ONCE) {
    const texts = await textsOf(client, store, tip, newest.slice(at, at + AT_ONCE), entries);
    for (const text3 of texts.values()) {
      const row = (_a = readRecord(text3)) == null ? void 0 : _a.row;
      if (row !== void 0) rows.push(...storedRow(row));
    }
  }
  return { ...EMPTY_LEDGER, rows: rows.sort((a, b) => a.run - b.run || a.attempt - b.attempt) };
}
function formerRows(entries, { rows }) {
  const known2 = new Set(rows.map(({ run: run2 }) => run2));
  return entries.flatMap((entry) => {
    const place = recordPlace(entry.path);
    if (place === void 0 || known2.has(place.runId)) return [];
    const { commit, branch, job, day, runId: run2 } = place;
    const common = { commit, branch: decodeURIComponent(branch), job, run: run2, attempt: 1, at: Date.parse(day) / 1e3 };
    return [{ ...common, origin: "branch", keys: [], end: "whole", findings: [], conclusion: "success", former: entry }];
  });
}
async function curvesOf(client, { store, tip, entries }, rows, onFailure = () => {
}) {
  const found2 = /* @__PURE__ */ new Map();
  const keep2 = (row, record2) => {
    if (record2 !== void 0 && record2.runs.length > 0) found2.set(row, record2);
  };
  const paths = new Map(rows.flatMap((row) => row.id === void 0 ? [] : [[curvesPath(row.id), row]]));
  try {
    const texts = tip === void 0 ? /* @__PURE__ */ new Map() : await textsOf(client, store, tip, [...paths.keys()], entries);
    for (const [path, text3] of texts) {
      const row = paths.get(path);
      if (row !== void 0) keep2(row, readRecord(text3));
    }
    for (const row of rows.filter(isFormer)) keep2(row, await unpackRecord(await contentOf(client, store, row.former.blob)));
  } catch (error2) {
    onFailure(error2);
  }
  return found2;
}
var TEXTS = object({
  repository: record(
    string(),
    nullable(object({ text: optional(nullable(string())), isTruncated: optional(nullable(boolean())) }))
  )
});
async function textsOf(client, store, tip, paths, entries) {
  const there = paths.filter((path) => entries.has(path));
  const texts = /* @__PURE__ */ new Map();
  if (there.length > 1) {
    const answered = await byGraph(client, store, tip, there).catch(() => []);
    for (const [path, text3] of answered) texts.set(path, text3);
  }
  for (const path of there.filter((one) => !texts.has(one))) {
    const entry = entries.get(path);
    if (entry !== void 0) texts.set(path, new TextDecoder().decode(await contentOf(client, store, entry.blob)));
  }
  return texts;
}
async function byGraph(client, { owner, repo }, { commit }, paths) {
  const aliases = paths.map(
    (path, index2) => `f${index2}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ...on Blob { text isTruncated } }`
  );
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${aliases.join(" ")} } }`;
  const answer = await client.graphql(query, { owner, repo }, TEXTS);
  return paths.flatMap((path, index2) => {
    const blob = answer.repository[`f${index2}`];
    return (blob == null ? void 0 : blob.text) === void 0 || blob.text === null || blob.isTruncated ? [] : [[path, blob.text]];
  });
}

// src/github/lineage.ts
var MAX_DISTANCE = 50;
var MAX_CHAIN = 200;
var LIST = "GET /repos/{owner}/{repo}/commits";
var COMMITS = array(
  object({
    sha: string(),
    parents: array(object({ sha: string() })),
    commit: object({
      committer: nullable(object({ date: optional(string(), "") })),
      tree: object({ sha: string() }),
      message: optional(string(), "")
    })
  })
);
var COMPARED2 = object({ merge_base_commit: object({ sha: string() }) });
async function lineageOf(client, repository2, trained, paths = []) {
  var _a;
  const graph = /* @__PURE__ */ new Map();
  const tip = await tipOf2(client, repository2, trained, graph);
  const chain = await chainFrom(client, repository2, tip, graph, paths.length === 0 ? MAX_DISTANCE + 1 : MAX_CHAIN);
  const touched = await touchedBy(client, repository2, tip, paths);
  const counting = paths.length === 0 ? void 0 : countingCommits(chain, graph, touched);
  const ancestors = chain.map((commit) => {
    var _a2;
    return {
      sha: commit.sha,
      at: Date.parse(((_a2 = commit.commit.committer) == null ? void 0 : _a2.date) ?? "") || 0,
      counts: (counting == null ? void 0 : counting.has(commit.sha)) ?? true,
      tree: commit.commit.tree.sha,
      parents: commit.parents.map((parent) => parent.sha),
      title: (commit.commit.message.split("\n")[0] ?? "").slice(0, 200)
    };
  });
  const tree = (_a = graph.get(trained.sha)) == null ? void 0 : _a.commit.tree.sha;
  return { trained: { sha: trained.sha, ...tree !== void 0 && { tree } }, chain: ancestors };
}
async function tipOf2(client, repository2, trained, graph) {
  switch (trained.kind) {
    case "merge":
      return mergedOnto(client, repository2, trained, graph);
    case "head":
    case "group":
      await learn(client, repository2, trained.sha, graph);
      return mergeBase(client, repository2, trained.baseRef, trained.sha);
    case "onto":
      return trained.baseSha;
    case "branch":
      return trained.sha;
  }
}
async function mergedOnto(client, repository2, { sha: sha2, headSha, baseRef }, graph) {
  var _a;
  await learn(client, repository2, sha2, graph);
  const [base, head] = ((_a = graph.get(sha2)) == null ? void 0 : _a.parents) ?? [];
  return base !== void 0 && (head == null ? void 0 : head.sha) === headSha ? base.sha : mergeBase(client, repository2, baseRef, headSha);
}
async function mergeBase(client, repository2, baseRef, sha2) {
  const basehead = `${baseRef}...${sha2}`;
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const compared = await client.call(route, { ...repository2, basehead, per_page: 1 }, COMPARED2);
  return compared.merge_base_commit.sha;
}
async function learn(client, repository2, sha2, graph) {
  try {
    const commits = await client.call(LIST, { ...repository2, sha: sha2, per_page: 100 }, COMMITS);
    for (const commit of commits) graph.set(commit.sha, commit);
  } catch (error2) {
    if (statusOf(error2) !== 404 && statusOf(error2) !== 422) throw error2;
  }
}
async function chainFrom(client, repository2, sha2, graph, limit) {
  var _a;
  const chain = [];
  let asked = 0;
  for (let next = sha2; next !== void 0 && chain.length < limit; ) {
    if (!graph.has(next) && asked < 2) {
      asked += 1;
      await learn(client, repository2, next, graph);
    }
    const commit = graph.get(next);
    if (commit === void 0 || chain.includes(commit)) break;
    chain.push(commit);
    next = (_a = commit.parents[0]) == null ? void 0 : _a.sha;
  }
  return chain;
}
var MAX_PATHS = 5;
async function touchedBy(client, repository2, sha2, paths) {
  const touched = /* @__PURE__ */ new Set();
  const folders = new Set(paths.map((glob) => fixedPart(glob)));
  for (const path of folders.size > MAX_PATHS ? [""] : folders) {
    const commits = await client.call(LIST, { ...repository2, sha: sha2, path, per_page: 100 }, COMMITS);
    for (const commit of commits) touched.add(commit.sha);
  }
  return touched;
}
function countingCommits(chain, graph, touched) {
  var _a;
  const taken = new Set(chain.map((commit) => commit.sha));
  const counting = /* @__PURE__ */ new Set();
  for (const commit of chain.toReversed()) {
    const open2 = commit.parents.slice(1).map((parent) => parent.sha);
    let counts = touched.has(commit.sha);
    for (let sha2 = open2.pop(); sha2 !== void 0; sha2 = open2.pop()) {
      if (taken.has(sha2)) continue;
      taken.add(sha2);
      counts || (counts = touched.has(sha2));
      open2.push(...(((_a = graph.get(sha2)) == null ? void 0 : _a.parents) ?? []).map((parent) => parent.sha));
    }
    if (counts) counting.add(commit.sha);
  }
  return counting;
}

// src/github/candidates.ts
var MAX_AGE_MS = 30 * 864e5;
function candidatesOf(query) {
  const { lineage, rows, ownRuns, ownPull, branch, job } = query;
  const usable = rows.filter(
    (row) => !ownRuns.includes(row.run) && (ownPull === void 0 || row.pull !== ownPull || isProven(row, query))
  );
  const ranked = newestFirst(usable).flatMap((row) => {
    const place = placeOf2(row, query);
    return place === void 0 ? [] : [{ row, ...place }];
  });
  const taken = new Set(ranked.map(({ row }) => row));
  const others = newestFirst(usable).filter((row) => !taken.has(row) && row.branch === branch && isOfRepository(row)).map((row) => ({ row, rung: "other" }));
  const ordered = [...ranked.toSorted((a, b) => order(a, lineage) - order(b, lineage)), ...others];
  return ordered.map((one) => withKeys(one, ordered, job)).filter(({ keys }) => keys === void 0 || keys.length > 0);
}
function worthProving(query) {
  const { rows, lineage, merged, inputs } = query;
  const [tip] = lineage.chain;
  const open2 = rows.filter((row) => row.pull !== void 0 && row.pull !== query.ownPull && !isProven(row, query));
  const alike = open2.filter((row) => row.tree === (tip == null ? void 0 : tip.tree) || inputs !== void 0 && isOfInputs(row, inputs));
  const numbers2 = new Set(lineage.chain.slice(0, MAX_DISTANCE).flatMap(({ title }) => numbersIn(title)));
  const named = open2.filter(({ pull }) => pull !== void 0 && numbers2.has(pull));
  const pulls = [...newestFirst(alike), ...newestFirst(named)].flatMap(({ pull }) => pull ?? []);
  return [...new Set(pulls)].filter((pull) => !merged.has(pull)).slice(0, 3);
}
function numbersIn(title) {
  return [...title.matchAll(/#(\d{1,9})\b/g)].map(([, digits]) => Number(digits));
}
function placeOf2(row, query) {
  const { lineage, inputs } = query;
  const [tip] = lineage.chain;
  if (tip === void 0) return void 0;
  const isTrusted = isOfRepository(row) || isProven(row, query);
  const isSameTree = row.commit === tip.sha || row.tree === tip.tree;
  if (isTrusted && isSameTree) return { rung: "exact", distance: 0 };
  if (isTrusted && inputs !== void 0 && isOfInputs(row, inputs)) return { rung: "same-inputs" };
  if (row.origin === "own" && isBelow(row, tip)) return { rung: isSameTree ? "exact" : "below", distance: 0 };
  return isTrusted || row.origin === "own" ? onChain(row, query) : void 0;
}
function isBelow(row, tip) {
  return row.head !== void 0 && (row.head === tip.sha || row.head === tip.parents[1] || row.commit === tip.sha);
}
function onChain(row, query) {
  var _a;
  const { chain } = query.lineage;
  const merged = mergedAs2(row, query);
  const newest = ((_a = chain[0]) == null ? void 0 : _a.at) ?? 0;
  const undone = undoneBefore(chain);
  let distance = 0;
  for (const [index2, commit] of chain.entries()) {
    if (distance > MAX_DISTANCE || newest - commit.at > MAX_AGE_MS) return void 0;
    const isItself = isOfRepository(row) && row.commit === commit.sha;
    const isMerge = row.origin === "own" && row.head !== void 0 && (commit.parents[1] === row.head || commit.sha === row.head);
    const isHere = isItself || isMerge || merged === commit.sha;
    if (isHere && index2 > 0 && index2 < undone) return void 0;
    if (isItself) return { rung: "earlier", distance };
    if (isHere) {
      if (row.tree !== commit.tree) return { rung: "merged", distance };
      return { rung: distance === 0 ? "exact" : "earlier", distance };
    }
    if (commit.counts) distance += 1;
  }
  return void 0;
}
function undoneBefore([tip, ...before]) {
  return before.findIndex(({ tree }) => tree === (tip == null ? void 0 : tip.tree)) + 1;
}
function isOfRepository({ origin }) {
  return origin === "branch" || origin === "queue";
}
function isProven(row, query) {
  return mergedAs2(row, query) !== void 0;
}
function mergedAs2({ merged, pull }, query) {
  return merged ?? (pull === void 0 ? void 0 : query.merged.get(pull));
}
function isOfInputs(row, { inputs, pathsHash }) {
  return row.inputs === inputs && row.pathsHash === pathsHash;
}
function newestFirst(rows) {
  return rows.toSorted((a, b) => b.run - a.run || b.attempt - a.attempt);
}
var RANK = { given: 0, exact: 1, "same-inputs": 2, below: 3, earlier: 4, merged: 4, other: 5 };
function order({ rung, distance = 0 }, { chain }) {
  return RANK[rung] * (chain.length + MAX_DISTANCE + 2) + distance;
}
function withKeys(one, all, job) {
  if (isFormer(one.row)) return one;
  if (one.row.job === job) return { ...one, keys: one.row.keys };
  const own = new Set(all.flatMap(({ row, rung }) => row.job === job && rung !== "other" ? row.keys : []));
  return { ...one, keys: one.row.keys.filter((key) => !own.has(key)) };
}
var MAX_TRAININGS = 12;
var MAX_OF_KEY = 5;
function worthReading(candidates) {
  const counts = /* @__PURE__ */ new Map();
  const worth = [];
  for (const candidate of candidates) {
    if (worth.length === MAX_TRAININGS) break;
    if (candidate.rung === "other" && worth.length > 0) break;
    if (candidate.row.id === void 0 && !isFormer(candidate.row)) continue;
    const keys = candidate.keys ?? [""];
    if (!keys.some((key) => (counts.get(key) ?? 0) < MAX_OF_KEY)) continue;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    worth.push(candidate);
  }
  return worth;
}

// src/github/base-assembly.ts
function isExactRung(rung) {
  return rung === "exact" || rung === "same-inputs";
}
var RANK2 = { given: 0, exact: 1, "same-inputs": 2, below: 3, earlier: 4, merged: 4, other: 5 };
function closestFirst(a, b) {
  return RANK2[a.rung] - RANK2[b.rung] || (a.record.distance ?? 0) - (b.record.distance ?? 0);
}
function assembled(about, trainings, lineage, live) {
  const { branch, isBefore } = about;
  const [first] = trainings;
  if (first === void 0) return absence(about, live);
  const keys = [...new Set(trainings.flatMap((one) => one.keys))];
  const bases = keys.flatMap((key) => baseFor(key, trainings));
  const apart = bases.filter(({ current }) => current !== first.record);
  const older = trainings.slice(1).filter(({ rung }) => rung !== "other" || first.rung === "other");
  const exact = exactOf(first, lineage, live);
  const found2 = {
    state: "found",
    rung: first.rung,
    branch,
    ...isBefore && { isBefore },
    current: first.record,
    older: older.map(({ record: record2 }) => record2).slice(0, MAX_TRAININGS),
    ...apart.length > 0 && { apart },
    ...exact && { exact }
  };
  return found2;
}
function baseFor(key, trainings) {
  const [current, ...older] = trainings.filter(({ keys }) => keys.includes(key));
  if (current === void 0) return [];
  return [{ key, rung: current.rung, current: current.record, older: older.map(({ record: record2 }) => record2).slice(0, MAX_OF_KEY - 1) }];
}
function exactOf({ rung }, { chain }, live) {
  var _a;
  const commit = (_a = chain[0]) == null ? void 0 : _a.sha;
  if (live.running !== void 0) return { ...live.running, state: "running" };
  return commit === void 0 || isExactRung(rung) || live.hasRuns ? void 0 : { commit, state: "untrained" };
}
function absence({ branch, artifacts, keepsRecords, isBranch }, live) {
  if (live.running !== void 0) return { state: "running", branch, ...live.running };
  if (live.unreadable !== void 0) return { state: "unreadable", branch, ...live.unreadable };
  if (live.expired !== void 0) return { state: "expired", branch, commit: live.expired };
  if (artifacts.length === 0 && !keepsRecords) return { state: "missing", branch, because: "path-without-base" };
  if (live.hasRuns) return { state: "missing", branch, because: "no-record", names: artifacts };
  return { state: "missing", branch, because: isBranch ? "first-adoption" : "never-trained" };
}

// src/github/base-input.ts
function workflowOf(workflow, { training }) {
  return workflow === void 0 || workflow === fileOf(training.workflowPath) ? void 0 : workflow;
}
function fileOf(path) {
  return path.split("/").at(-1) ?? path;
}

// src/github/artifacts.ts
function isSameRepository(a, b) {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}
var ARTIFACT_LIMITS = { each: 256 * 1024 * 1024, all: 512 * 1024 * 1024 };
var MAX_ARTIFACTS = 256;
var MAX_PAGES = 10;
var LIST2 = object({
  total_count: optional(number(), 0),
  artifacts: array(
    object({
      id: number(),
      name: string(),
      size_in_bytes: number(),
      expired: boolean(),
      created_at: nullish(string()),
      workflow_run: nullish(object({ id: optional(number()), head_sha: optional(string()) }))
    })
  )
});
async function artifactsOfRun(client, repository2, runId, names = []) {
  const [name, second] = names;
  const only = name !== void 0 && second === void 0 && isExactName(name) ? { name } : {};
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  let total = 0;
  const take = (answer) => {
    total = Math.max(total, answer.total_count);
    return toArtifacts(answer);
  };
  const artifacts = await client.list(route, { ...repository2, run_id: runId, ...only }, LIST2, take, MAX_PAGES);
  return { artifacts, total: Math.max(total, artifacts.length) };
}
function isExactName(name) {
  return !/[*?[\]{}()!+@]/.test(name);
}
function artifactsNamed(client, repository2, name) {
  return client.list("GET /repos/{owner}/{repo}/actions/artifacts", { ...repository2, name }, LIST2, toArtifacts, 1);
}
function toArtifacts(answer) {
  return answer.artifacts.map((one) => {
    var _a, _b;
    return {
      id: one.id,
      name: one.name,
      size: one.size_in_bytes,
      expired: one.expired,
      createdAt: Date.parse(one.created_at ?? "") || 0,
      runId: (_a = one.workflow_run) == null ? void 0 : _a.id,
      headSha: (_b = one.workflow_run) == null ? void 0 : _b.head_sha
    };
  });
}
function chooseArtifacts(artifacts, patterns) {
  const newest = /* @__PURE__ */ new Map();
  for (const artifact of artifacts) {
    const known2 = newest.get(artifact.name);
    if (isChosen(artifact.name, patterns) && (known2 === void 0 || isLater(artifact, known2))) newest.set(artifact.name, artifact);
  }
  return [...newest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function isLater(one, other) {
  return one.createdAt > other.createdAt || one.createdAt === other.createdAt && one.id > other.id;
}
function isChosen(name, patterns) {
  return patterns.some((pattern) => name === pattern || matchesPath(pattern, name));
}
var AT_ONCE2 = 8;
async function downloadArtifacts(client, repository2, artifacts, limits = ARTIFACT_LIMITS) {
  const got = [];
  let left = limits.all;
  let next = 0;
  const work = async () => {
    for (let at = next++; at < Math.min(artifacts.length, MAX_ARTIFACTS); at = next++) {
      const artifact = artifacts[at];
      if (artifact === void 0) return;
      const allowed = Math.min(left, limits.each);
      const taken = artifact.expired || artifact.size > allowed ? 0 : artifact.size;
      left -= taken;
      const one = await downloadOne(client, repository2, artifact, allowed);
      left += taken - (one instanceof Blob ? one.size : 0);
      got[at] = one;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE2 }, work));
  const files = got.flatMap((one, at) => {
    var _a;
    return one instanceof Blob ? [{ path: ((_a = artifacts[at]) == null ? void 0 : _a.name) ?? "", content: one }] : [];
  });
  return { files, refused: [...got.flatMap((one) => one instanceof Blob ? [] : [one]), ...leftOut(artifacts)] };
}
function leftOut(artifacts) {
  const first = artifacts[MAX_ARTIFACTS];
  if (first === void 0) return [];
  const because = { code: "too-large", limit: "artifacts", value: artifacts.length, allowed: MAX_ARTIFACTS };
  return [{ path: first.name, because }];
}
async function downloadOne(client, repository2, artifact, allowed) {
  const path = artifact.name;
  if (artifact.expired) return { path, because: { code: "artifact-expired" } };
  if (artifact.size > allowed) return tooLarge(artifact, artifact.size, allowed);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const address = await addressOf(client, repository2, artifact.id);
      if (address instanceof GitHubError) return { path, because: { code: "unreadable", detail: detailOf(address) } };
      return await fetchContent(client, address, allowed) ?? tooLarge(artifact, allowed, allowed);
    } catch (error2) {
      if (attempt === 3) return { path, because: { code: "unreadable", detail: detailOf(error2) } };
      await client.wait(attempt);
    }
  }
}
function tooLarge(artifact, value, allowed) {
  return { path: artifact.name, because: { code: "too-large", limit: "artifact bytes", value, allowed } };
}
async function addressOf(client, repository2, id) {
  const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
  try {
    return await client.location(route, { ...repository2, artifact_id: id, archive_format: "zip" });
  } catch (error2) {
    return asGitHubError(error2);
  }
}
async function fetchContent(client, address, allowed) {
  var _a;
  const response = await client.fetch(address);
  if (!response.ok || response.body === null) {
    await ((_a = response.body) == null ? void 0 : _a.cancel());
    throw new GitHubError({ code: "store-answered", status: response.status }, void 0);
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > allowed) return void 0;
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

// src/github/branch-runs.ts
var EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch"]);
function speaksForBranch(run2, repositoryId) {
  var _a;
  return ((_a = run2.head_repository) == null ? void 0 : _a.id) === repositoryId && EVENTS.has(run2.event);
}

// src/github/base-runs.ts
var RUN2 = object({
  id: number(),
  head_sha: string(),
  head_branch: nullable(string()),
  event: string(),
  status: nullable(string()),
  conclusion: nullable(string()),
  path: string(),
  html_url: string(),
  created_at: string(),
  head_repository: nullable(object({ id: number() }))
});
var RUNS = object({ workflow_runs: array(RUN2) });
var MAX_DOWNLOADS = 4;
var MAX_OF_NAME = 3;
var MAX_NAMES = 3;
var MAX_OF_COMMIT = 3;
var MAX_TRIES = 6;
var LiveTrainings = class {
  #client;
  #query;
  #named = /* @__PURE__ */ new Map();
  #newest;
  #downloads = 0;
  #expired;
  #unreadable;
  constructor(client, query) {
    this.#client = client;
    this.#query = query;
  }
  /** `withEarlier`: also the nearest commits before, by the artifacts' names. */
  async find(withEarlier) {
    var _a;
    const tip = (_a = this.#query.chain[0]) == null ? void 0 : _a.sha;
    if (tip === void 0 || this.#query.artifacts.length === 0) return { exact: [], earlier: [], hasRuns: false };
    const runs = await this.#runsOf(tip);
    const running = runs.find(({ status }) => status !== "completed");
    const exact = [];
    for (const run2 of runs.filter(({ status }) => status === "completed").slice(0, 2)) {
      const training = await this.#training(run2);
      if (training !== void 0) exact.push(training);
    }
    const earlier = withEarlier ? await this.#earlier(exact) : [];
    return {
      exact,
      earlier,
      hasRuns: runs.length > 0,
      ...running && { running: { commit: tip, url: running.html_url } },
      ...this.#expired !== void 0 && { expired: this.#expired },
      ...this.#unreadable && { unreadable: this.#unreadable }
    };
  }
  async #runsOf(sha2) {
    var _a;
    const { chain, isStacked } = this.#query;
    const parents = ((_a = chain[0]) == null ? void 0 : _a.parents) ?? [];
    const stacked = isStacked && parents[1] !== void 0 ? [parents[1]] : [];
    const found2 = [];
    for (const head_sha of [sha2, ...stacked]) {
      try {
        found2.push(...await this.#newestHundred({ head_sha }));
      } catch (error2) {
        if (statusOf(error2) !== 404) throw error2;
      }
    }
    return found2.filter((run2) => this.#mayBeRead(run2)).sort((a, b) => b.id - a.id);
  }
  #newestHundred(only) {
    const route = "GET /repos/{owner}/{repo}/actions/runs";
    return this.#client.list(route, { ...this.#query.repository, ...only }, RUNS, (page) => page.workflow_runs, 1);
  }
  #mayBeRead(run2) {
    var _a;
    const { ownRuns, repositoryId, branch, isStacked } = this.#query;
    if (ownRuns.includes(run2.id)) return false;
    if (speaksForBranch(run2, repositoryId)) return true;
    return isStacked && run2.event === "pull_request" && ((_a = run2.head_repository) == null ? void 0 : _a.id) === repositoryId && run2.head_branch === branch;
  }
  async #training(run2, only) {
    var _a;
    const { repository: repository2, read } = this.#query;
    try {
      const chosen = await this.#artifactsOf(run2.id, only ?? this.#query.artifacts);
      if (chosen.some((artifact) => artifact.expired)) this.#expired ?? (this.#expired = run2.head_sha);
      const usable = chosen.filter((artifact) => !artifact.expired);
      if (usable.length === 0 || this.#downloads >= MAX_DOWNLOADS) return void 0;
      this.#downloads += 1;
      const { files, refused } = await downloadArtifacts(this.#client, repository2, usable);
      const { runs } = await read(files);
      if (runs.length > 0) {
        const brokeOff = run2.conclusion !== "success" && run2.conclusion !== null;
        const workflowPath = run2.path.split("@")[0] ?? run2.path;
        return { commit: run2.head_sha, runId: run2.id, at: Date.parse(run2.created_at), brokeOff, workflowPath, runs };
      }
      const because = (_a = refused[0]) == null ? void 0 : _a.because;
      this.#failed(run2.head_sha, because && "detail" in because ? because.detail : { code: "no-history" });
    } catch (error2) {
      this.#failed(run2.head_sha, detailOf(error2));
    }
    return void 0;
  }
  /** With exact names, one listing each serves every run; a run that it does not reach is asked by itself. */
  async #artifactsOf(runId, names) {
    const { repository: repository2 } = this.#query;
    const [name, second] = names;
    if (name !== void 0 && second === void 0 && isExactName(name)) {
      const listed2 = (await this.#listed(name)).filter((artifact) => artifact.runId === runId);
      if (listed2.length > 0) return chooseArtifacts(listed2, names);
    }
    return chooseArtifacts((await artifactsOfRun(this.#client, repository2, runId, names)).artifacts, names);
  }
  #listed(name) {
    const known2 = this.#named.get(name) ?? artifactsNamed(this.#client, this.#query.repository, name);
    this.#named.set(name, known2);
    return known2;
  }
  /** For each name of the head's artifacts: the nearest commits that left one, beside the exact training's. */
  async #earlier(exact) {
    const { artifacts, chain } = this.#query;
    const names = artifacts.filter(isExactName).slice(0, MAX_NAMES);
    const found2 = /* @__PURE__ */ new Map();
    for (const name of names) {
      const listed2 = (await this.#listed(name).catch(() => [])).filter(({ expired }) => !expired);
      const have = exact.filter(({ runId }) => listed2.some((artifact) => artifact.runId === runId)).length;
      let wanted = MAX_OF_NAME - have;
      let tries = MAX_TRIES;
      const before = chain.slice(1).flatMap(({ sha: sha2 }) => listed2.filter((one) => one.headSha === sha2).slice(0, MAX_OF_COMMIT));
      const taken = /* @__PURE__ */ new Set();
      for (const { headSha, runId } of before) {
        if (wanted <= 0 || tries === 0) break;
        if (runId === void 0 || headSha === void 0 || taken.has(headSha)) continue;
        tries -= 1;
        const training = found2.get(runId) ?? await this.#byId(runId);
        if (training === void 0) continue;
        wanted -= 1;
        taken.add(headSha);
        found2.set(runId, training);
      }
    }
    const place = new Map(chain.map(({ sha: sha2 }, index2) => [sha2, index2]));
    return [...found2.values()].sort((a, b) => (place.get(a.commit) ?? 0) - (place.get(b.commit) ?? 0));
  }
  /** One listing of the branch serves every run that it reaches. */
  async #byId(runId) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
    this.#newest ?? (this.#newest = this.#newestHundred({ branch: this.#query.branch }).catch(() => []));
    const run2 = (await this.#newest).find(({ id }) => id === runId) ?? await this.#client.call(route, { ...this.#query.repository, run_id: runId }, RUN2).catch(() => void 0);
    return run2 !== void 0 && run2.status === "completed" && this.#mayBeRead(run2) ? this.#training(run2) : void 0;
  }
  #failed(commit, detail) {
    this.#unreadable ?? (this.#unreadable = { commit, detail });
  }
};

// src/github/base-live.ts
var DAY = 864e5;
async function liveOf(client, input, lineage, candidates, chosen) {
  const exact = new Set(chosen.filter(({ rung }) => isExactRung(rung)).flatMap(({ keys }) => keys));
  const own = candidates.filter(({ row, rung }) => row.job === input.job && rung !== "other");
  const isWhole2 = exact.size > 0 && own.every(({ keys = [] }) => keys.every((key) => exact.has(key)));
  if (isWhole2) return { exact: [], earlier: [], hasRuns: true };
  const { subject, environment, repositoryId, training } = input;
  const found2 = await new LiveTrainings(client, {
    repository: environment.repository,
    repositoryId,
    chain: lineage.chain,
    ownRuns: [subject.run.id, training.id],
    branch: subject.baseBranch ?? "",
    isStacked: subject.isStacked === true,
    artifacts: input.artifacts,
    read: input.read
  }).find(chosen.length === 0);
  const known2 = new Set(candidates.map(({ row }) => row.run));
  const ownKeys = new Set(own.flatMap(({ keys = [] }) => keys));
  const exactTrainings = found2.exact.filter(({ runId }) => !known2.has(runId)).flatMap((one) => one.workflowPath === training.workflowPath ? one : withoutRuns(one, ownKeys));
  return { ...found2, exact: exactTrainings };
}
function withoutRuns(one, keys) {
  const runs = one.runs.filter(({ key }) => !keys.has(key));
  return runs.length === 0 ? [] : [{ ...one, runs }];
}
function fromLive(live, { chain }, input) {
  var _a;
  const tip = (_a = chain[0]) == null ? void 0 : _a.sha;
  const toTraining = (one, rung, distance) => {
    const workflow = workflowOf(fileOf(one.workflowPath), input);
    return {
      rung,
      keys: one.runs.map(({ key }) => key),
      record: {
        commit: one.commit,
        distance,
        ageDays: Math.max(0, (input.now - one.at) / DAY),
        ...one.brokeOff && { brokeOff: true },
        ...workflow !== void 0 && { workflow },
        runs: diagnose({ runs: one.runs }, input.policy).runs
      }
    };
  };
  const before = (commit) => {
    const at = chain.findIndex(({ sha: sha2 }) => sha2 === commit);
    return chain.slice(0, Math.max(0, at)).filter(({ counts }) => counts).length;
  };
  return [
    ...live.exact.map((one) => toTraining(one, one.commit === tip ? "exact" : "below", 0)),
    ...live.earlier.map((one) => toTraining(one, "earlier", before(one.commit)))
  ];
}

// src/github/ledger/came-and-went.ts
var MOST = 20;
var FEWEST = 2;
function cameAndWent(rows, own) {
  const others = rows.filter(({ run: run2, pull }) => !own.runs.includes(run2) && (own.pull === void 0 || pull !== own.pull)).toSorted((a, b) => b.run - a.run);
  const keys = [...new Set(others.flatMap((row) => row.keys))].slice(0, MOST_KEYS);
  return keys.flatMap((key) => {
    const last = others.filter((row) => row.keys.includes(key)).slice(0, MOST);
    return FINDING_KINDS.flatMap((kind) => {
      const having = last.filter((row) => shows(row, key, kind));
      const oldest = having.at(-1);
      const hasGone = oldest !== void 0 && last.some((row) => row.origin === "branch" && row.run > oldest.run && !shows(row, key, kind));
      const subjects = new Set(having.map(({ pull, commit }) => pull ?? commit));
      return hasGone && subjects.size >= FEWEST ? [{ key, kind, trainings: having.length, of: last.length }] : [];
    });
  });
}
var MOST_KEYS = 300;
function shows({ findings }, key, kind) {
  return findings.some((one) => one.key === key && one.kind === kind && one.severity === 2);
}

// src/github/ledger/hash.ts
async function sha256(content) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest2 = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest2)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/github/ledger/inputs-hash.ts
var TREE3 = object({
  truncated: optional(boolean(), false),
  tree: array(
    object({ path: string(), mode: optional(string(), ""), type: string(), sha: optional(string(), "") })
  )
});
async function inputsHash(client, repository2, tree, paths) {
  if (paths.length === 0) return void 0;
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const answer = await client.call(route, { ...repository2, tree_sha: tree, recursive: "1" }, TREE3);
  if (answer.truncated) return void 0;
  const isMatch = (path) => paths.some((glob) => matchesPath(glob, path));
  const lines = answer.tree.filter(({ type, path }) => type === "blob" && isMatch(path)).map(({ path, mode, sha: sha2 }) => `${path}\0${mode}\0${sha2}`).sort();
  return { inputs: await sha256(lines.join("\n")), pathsHash: await sha256([...paths].sort().join("\n")) };
}

// src/github/release.ts
var COMMIT = object({ sha: string() });
async function commitNamed(client, repository2, ref) {
  try {
    return (await client.call("GET /repos/{owner}/{repo}/commits/{ref}", { ...repository2, ref }, COMMIT)).sha;
  } catch (error2) {
    if (statusOf(error2) === 404 || statusOf(error2) === 422) return void 0;
    throw error2;
  }
}
async function releaseNamed(client, repository2, name, kept2, job, policy) {
  const commit = await commitNamed(client, repository2, name);
  if (commit === void 0) return "unknown-name";
  const rows = kept2 === void 0 ? [] : [...kept2.former, ...kept2.ledger.rows].filter((row2) => row2.commit === commit);
  const own = rows.filter((row2) => row2.job === job || row2.job === formerJob(job));
  const row = (own.length > 0 ? own : rows).at(-1);
  const record2 = kept2 && row && (await curvesOf(client, kept2, [row])).get(row);
  if (record2 === void 0) return "no-record";
  return { name, commit, runs: diagnose({ runs: record2.runs }, policy).runs };
}

// src/github/base.ts
var DAY2 = 864e5;
async function baselineOf(client, input) {
  const { subject, environment, policy } = input;
  const { trained, baseBranch } = subject;
  if (trained === void 0 || baseBranch === void 0) return void 0;
  const { repository: repository2 } = environment;
  const paths = policy.runs.flatMap((run2) => run2.paths ?? []);
  const whole3 = await lineageOf(client, repository2, trained, paths);
  const again = environment.eventName === "schedule" || environment.eventName === "workflow_dispatch";
  const lineage = trained.kind === "branch" && !again ? { ...whole3, chain: whole3.chain.slice(1) } : whole3;
  const kept2 = await keptBy(client, input);
  const query = await queryOf(client, input, lineage, kept2, paths);
  const candidates = candidatesOf(query);
  const chosen = await chosenOf(client, input, kept2, candidates);
  const live = await liveOf(client, input, lineage, candidates, chosen);
  const about = {
    branch: baseBranch,
    artifacts: input.artifacts,
    keepsRecords: input.store !== void 0,
    isBranch: subject.keeps,
    isBefore: trained.kind === "branch"
  };
  const baseline = assembled(about, [...chosen, ...fromLive(live, lineage, input)].sort(closestFirst), lineage, live);
  const common = { lineage: whole3, merged: query.merged, ...kept2 && { kept: kept2 } };
  if (baseline.state !== "found") return { baseline, ...common };
  const release = await releaseOf(client, input, kept2);
  const own = { ...subject.pull && { pull: subject.pull.number }, runs: [subject.run.id, input.training.id] };
  const seen = cameAndWent((kept2 == null ? void 0 : kept2.ledger.rows) ?? [], own);
  const found2 = { ...baseline, ...release && { release }, ...seen.length > 0 && { cameAndWent: seen } };
  return { baseline: found2, ...common };
}
async function keptBy(client, { store, branch, onRecordFailure }) {
  if (store === void 0) return void 0;
  try {
    return await readKept(client, store, branch === void 0 ? await tipOf(client, store) : branch.tip);
  } catch (error2) {
    onRecordFailure(error2);
    return void 0;
  }
}
async function queryOf(client, input, lineage, kept2, paths) {
  var _a;
  const { subject, training, environment } = input;
  const { repository: repository2 } = environment;
  const tree = (_a = lineage.chain[0]) == null ? void 0 : _a.tree;
  const hash = paths.length > 0 && tree !== void 0 ? inputsHash(client, repository2, tree, paths).catch(() => void 0) : void 0;
  const inputs = await hash;
  const query = {
    rows: kept2 === void 0 ? [] : [...kept2.ledger.rows, ...kept2.former],
    lineage,
    job: input.job,
    ownRuns: [subject.run.id, training.id],
    ...subject.pull && { ownPull: subject.pull.number },
    branch: subject.baseBranch ?? "",
    ...inputs && { inputs },
    merged: /* @__PURE__ */ new Map()
  };
  const isExact = candidatesOf(query).some(({ rung }) => rung === "exact" || rung === "same-inputs");
  if (isExact) return query;
  const merged = /* @__PURE__ */ new Map();
  for (const number3 of worthProving(query)) {
    const commit = await mergedAs(client, repository2, number3).catch(() => void 0);
    if (commit !== void 0 && lineage.chain.some(({ sha: sha2 }) => sha2 === commit)) merged.set(number3, commit);
  }
  return { ...query, merged };
}
async function chosenOf(client, input, kept2, candidates) {
  if (kept2 === void 0) return [];
  const worth = worthReading(candidates);
  const curves = await curvesOf(
    client,
    kept2,
    worth.map(({ row }) => row),
    input.onRecordFailure
  );
  return worth.flatMap((candidate) => {
    const record2 = curves.get(candidate.row);
    if (record2 === void 0) return [];
    const { row, rung, distance, keys } = candidate;
    const isIndexed = keys !== void 0 && record2.runs.some(({ key }) => keys.includes(key));
    const held = isIndexed ? keys : record2.runs.map(({ key }) => key);
    const runs = record2.runs.filter(({ key }) => held.includes(key));
    const workflow = workflowOf(row.workflow, input);
    return [
      {
        rung,
        keys: held,
        record: {
          commit: row.commit,
          ...distance !== void 0 && { distance },
          ageDays: Math.max(0, (input.now - row.at * 1e3) / DAY2),
          ...row.end === "broken" && { brokeOff: true },
          ...workflow !== void 0 && { workflow },
          ...row.pull !== void 0 && { pull: row.pull },
          runs: diagnose({ runs }, input.policy).runs
        }
      }
    ];
  });
}
async function releaseOf(client, input, kept2) {
  const { anchor, environment, policy } = input;
  if (anchor === void 0) return void 0;
  try {
    const release = await releaseNamed(client, environment.repository, anchor, kept2, input.job, policy);
    if (typeof release !== "string") return release;
    input.onNoRelease(anchor, release);
  } catch (error2) {
    input.onRecordFailure(error2);
  }
  return void 0;
}

// src/github/attempt.ts
var ATTEMPT = object({ run_started_at: nullish(string()) });
var JOBS = object({
  jobs: array(
    object({
      name: string(),
      status: string(),
      conclusion: nullish(string()),
      run_attempt: optional(number(), 1),
      started_at: nullish(string())
    })
  )
});
async function attemptOf(client, repository2, run2, uploads) {
  if (run2.attempt < 2) return void 0;
  const at = { ...repository2, run_id: run2.id };
  const one = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
  const { run_started_at: started } = await client.call(one, { ...at, attempt_number: run2.attempt }, ATTEMPT);
  const began = Date.parse(started ?? "");
  if (!Number.isFinite(began) || uploads.every(({ createdAt }) => createdAt >= began))
    return { began: began || 0, earlier: "carried" };
  const jobs = await jobsOf(client, repository2, run2.id, run2.attempt);
  const again = jobs.filter((job) => isOfAttempt(job, run2.attempt, began));
  if (again.every(({ status }) => status !== "completed")) return { began, earlier: "carried" };
  const before = await jobsOf(client, repository2, run2.id, 1);
  const names = new Set(again.map(({ name }) => name));
  const isAll = before.every(({ name, conclusion }) => names.has(name) || conclusion === "skipped");
  return { began, earlier: isAll ? "stale" : "doubtful" };
}
function isOfAttempt({ run_attempt: attempt, started_at: started }, wanted, began) {
  return attempt >= wanted && !(Date.parse(started ?? "") < began);
}
async function jobsOf(client, repository2, runId, attempt) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs";
  return client.list(route, { ...repository2, run_id: runId, attempt_number: attempt }, JOBS, (answer) => answer.jobs, 4);
}
async function hasBrokenJob(client, repository2, run2) {
  const jobs = await jobsOf(client, repository2, run2.id, run2.attempt).catch(() => []);
  return jobs.some(({ conclusion }) => conclusion === "failure" || conclusion === "cancelled" || conclusion === "timed_out");
}

// src/github/gather.ts
async function gatherFromRun(client, repository2, run2, patterns) {
  const listed2 = await listedOf(client, repository2, run2.id, patterns);
  return gather(client, repository2, run2, listed2, patterns);
}
async function listedOf(client, repository2, runId, patterns) {
  const named = await artifactsOfRun(client, repository2, runId, patterns);
  return named.artifacts.length > 0 || patterns.length !== 1 ? named : artifactsOfRun(client, repository2, runId);
}
async function gather(client, repository2, run2, { artifacts: present, total }, patterns) {
  const chosen = chooseArtifacts(present, patterns);
  const cut = cutShort(present, total, patterns);
  if (chosen.length === 0) {
    const because = { code: "no-artifact", present: [...new Set(present.map((artifact) => artifact.name))] };
    return { files: [], refused: [...patterns.map((path) => ({ path, because })), ...cut], names: [] };
  }
  const { usable, refused: earlier } = await ofThisAttempt(client, repository2, run2, chosen);
  const { files, refused } = await downloadArtifacts(client, repository2, usable);
  return { files, refused: [...earlier, ...refused, ...cut], names: chosen.map((artifact) => artifact.name) };
}
function cutShort(present, total, [path = ""]) {
  const looked = present.length;
  return looked >= total ? [] : [{ path, because: { code: "too-many-artifacts", looked, of: total } }];
}
async function ofThisAttempt(client, repository2, run2, chosen) {
  const attempt = await attemptOf(client, repository2, run2, chosen);
  if (attempt === void 0 || attempt.earlier === "carried") return { usable: chosen, refused: [] };
  const { began, earlier } = attempt;
  const old = chosen.filter(({ createdAt }) => createdAt < began);
  const refused = old.map(({ name: path, createdAt }) => {
    const minutes = Math.max(1, Math.round((began - createdAt) / 6e4));
    return { path, because: { code: "earlier-attempt", attempt: run2.attempt, minutes, isSure: earlier === "stale" } };
  });
  return { usable: earlier === "stale" ? chosen.filter(({ createdAt }) => createdAt >= began) : chosen, refused };
}
var RUNS2 = object({
  workflow_runs: array(
    object({
      id: number(),
      run_attempt: optional(number(), 1),
      path: string(),
      head_sha: string(),
      event: string(),
      head_repository: nullable(object({ id: number() }))
    })
  )
});
var MAX_RUNS2 = 5;
async function gatherFromCommit(client, repository2, repositoryId, sha2, subject, patterns) {
  const here = await artifactsOfRun(client, repository2, subject.run.id, patterns);
  if (chooseArtifacts(here.artifacts, patterns).length > 0) return gather(client, repository2, subject.run, here, patterns);
  const route = "GET /repos/{owner}/{repo}/actions/runs";
  const runs = await client.list(route, { ...repository2, head_sha: sha2 }, RUNS2, (answer) => answer.workflow_runs);
  const newest = runs.filter((run2) => run2.head_sha === sha2 && mayBeRead(run2, repositoryId, subject)).sort((a, b) => b.id - a.id);
  const present = [...here.artifacts];
  for (const { id, run_attempt: attempt, path } of newest.filter(({ id: id2 }) => id2 !== subject.run.id).slice(0, MAX_RUNS2)) {
    const listed2 = await listedOf(client, repository2, id, patterns);
    present.push(...listed2.artifacts);
    if (chooseArtifacts(listed2.artifacts, patterns).length === 0) continue;
    const run2 = { id, attempt, workflowPath: path.split("@")[0] ?? path };
    return { ...await gather(client, repository2, run2, listed2, patterns), run: run2 };
  }
  return gather(client, repository2, subject.run, { artifacts: present, total: present.length }, patterns);
}
function mayBeRead(run2, repositoryId, { run: own, pull, keeps }) {
  var _a;
  if (run2.id === own.id || speaksForBranch(run2, repositoryId)) return true;
  return !keeps && run2.event === "pull_request" && ((_a = run2.head_repository) == null ? void 0 : _a.id) === ((pull == null ? void 0 : pull.headRepositoryId) ?? repositoryId);
}

// src/github/comment-marker.ts
var MAX_ENTRIES = 100;
var MAX_MARKER = 2e4;
var OPEN = pipe(string(), maxLength(400));
var FIXED = tuple([OPEN, pipe(string(), regex(/^[0-9a-f]{7,40}$/))]);
var STATE = strictObject({
  v: literal(1),
  key: pipe(string(), maxLength(64)),
  run: pipe(number(), safeInteger()),
  attempt: pipe(number(), safeInteger()),
  /** Workflow file and name of the job that wrote it. */
  job: exactOptional(pipe(string(), maxLength(200))),
  head: pipe(string(), regex(/^[0-9a-f]{40}$/)),
  /** How bad its report is, 0 the worst. */
  rank: exactOptional(pipe(number(), integer(), minValue(0), maxValue(9))),
  /** Headlines of other reports of the same run, which stand in this comment too, with how bad they are. */
  others: exactOptional(pipe(array(tuple([number(), pipe(string(), maxLength(400))])), maxLength(20))),
  open: pipe(array(OPEN), maxLength(MAX_ENTRIES)),
  fixed: pipe(array(FIXED), maxLength(MAX_ENTRIES))
});
var MARKER = /^<!-- loss-doctor (\{[^\n]{1,60000}\}) -->$/m;
function markerOf(state) {
  const line = (open3, fixed2) => `<!-- loss-doctor ${escapedJson({ ...state, open: open3, fixed: fixed2 })} -->`;
  const open2 = fitting(state.open.filter(isOpen), MAX_MARKER - line([], []).length);
  const fixed = fitting(state.fixed.filter(isFixed), MAX_MARKER - line(open2, []).length);
  return line(open2, fixed);
}
function isOpen(entry) {
  return is(OPEN, entry);
}
function isFixed(entry) {
  return is(FIXED, entry);
}
function fitting(entries, room) {
  let left = room;
  const first = entries.slice(0, MAX_ENTRIES);
  const end = first.findIndex((entry) => {
    left -= escapedJson(entry).length + 1;
    return left < 0;
  });
  return end === -1 ? first : first.slice(0, end);
}
function escapedJson(value) {
  return JSON.stringify(value).replace(/[^\x20-\x7e]|[<>&-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function stateOf(body) {
  var _a;
  const json = (_a = MARKER.exec(body)) == null ? void 0 : _a[1];
  if (json === void 0) return void 0;
  try {
    const read = safeParse(STATE, JSON.parse(json));
    return read.success ? read.output : void 0;
  } catch {
    return void 0;
  }
}
function isNewer(state, run2) {
  return state.run > run2.id || state.run === run2.id && state.attempt > run2.attempt;
}

// src/github/own-comments.ts
var COMMENT = object({
  id: number(),
  body: nullish(string(), ""),
  html_url: string(),
  node_id: optional(string()),
  minimized: nullish(unknown()),
  user: nullable(object({ login: string(), type: optional(string()) })),
  author_association: optional(string())
});
var TRUSTED = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
async function ownComments(client, repository2, pull, key, author, formerKey) {
  const isOfKey = ({ state }) => state.key === key || state.key === formerKey;
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const all = await client.list(route, { ...repository2, issue_number: pull.number }, array(COMMENT), (page) => page, 30);
  const marked = all.flatMap((one) => {
    const state = stateOf(one.body ?? "");
    if (state === void 0) return [];
    const { id, html_url: url3, user, node_id: nodeId, author_association: association = "" } = one;
    const mayBeTool = (one.body ?? "").startsWith("<!-- loss-doctor ") && ((user == null ? void 0 : user.type) === "Bot" || TRUSTED.has(association));
    const isHidden = one.minimized !== void 0 && one.minimized !== null;
    const said = { id, url: url3, body: one.body ?? "", isHidden, ...nodeId !== void 0 && { nodeId }, state };
    return [{ ...said, author: user == null ? void 0 : user.login, mayBeTool }];
  });
  if (!marked.some(isOfKey)) return { comments: [], ofOtherKeys: [], ofOthers: [], isUnsure: false };
  const viewer = author === void 0 ? await client.viewer() : { login: author, isGuess: false };
  const ours = marked.filter((comment) => comment.author === viewer.login).sort((a, b) => a.id - b.id);
  const ofKey = ours.filter(({ state }) => state.key === key);
  const comments = ofKey.length > 0 ? ofKey : ours.filter(isOfKey);
  const ofOtherKeys = ours.filter((one) => !isOfKey(one));
  const theirs = marked.filter((one) => isOfKey(one) && one.author !== viewer.login && one.mayBeTool && !one.isHidden);
  const ofOthers = viewer.isGuess ? [] : theirs;
  return { comments, ofOtherKeys, ofOthers, isUnsure: viewer.isGuess && comments.length === 0 };
}

// src/github/lookups.ts
async function gatherHistory(session) {
  const { ports, settings, subject, client, environment, repositoryId, words } = session;
  if (settings.path.length > 0) {
    const found2 = await ports.readPaths(settings.path, environment.workspace);
    for (const note of found2.notes) ports.host.notice(words.note(note));
    const problems = found2.problems.map((problem) => refusalOf(session, problem));
    return { files: found2.files, refused: [...problems, ...found2.refused], names: settings.artifact };
  }
  const patterns = settings.artifact;
  const sha2 = settings.sha ?? subject.fromCommit;
  const { repository: repository2 } = environment;
  try {
    const gathered = sha2 === void 0 ? await gatherFromRun(client, repository2, subject.run, patterns) : await gatherFromCommit(client, repository2, repositoryId, sha2, subject, patterns);
    return { ...gathered, names: gathered.names.length > 0 ? gathered.names : patterns };
  } catch (error2) {
    sayLookupFailed(ports, "artifacts", "read-artifacts", error2);
    return {
      files: [],
      refused: patterns.map((path) => ({ path, because: { code: "unreadable", detail: detailOf(error2) } })),
      names: patterns,
      isLost: true
    };
  }
}
function refusalOf({ words }, problem) {
  const path = "path" in problem ? problem.path : "pattern" in problem ? problem.pattern : "";
  return { path, because: { code: "unreadable", detail: words.usage(problem) } };
}
async function findBaseline(session, history) {
  const { ports, settings, subject, client, environment, repositoryId, store, job, words } = session;
  const readAs = settings.readAs !== void 0 && { readAs: settings.readAs };
  try {
    if (settings.basePath.length > 0) return { baseline: await givenBase(session) };
    const answer = await baselineOf(client, {
      environment,
      repositoryId,
      subject,
      artifacts: history.names,
      training: history.run ?? subject.run,
      job,
      policy: settings.policy,
      now: ports.now(),
      read: (files) => readHistories(files, { ...ports.reading, ...mappingIn(settings), ...readAs }),
      onRecordFailure: (error2) => sayLookupFailed(ports, "record", "read-record", error2),
      onNoRelease: (name, because) => {
        const note = { code: "no-release", name, because };
        session.notes.push(note);
        ports.host.warning(session.words.note(note));
      },
      ...settings.anchor === void 0 ? {} : { anchor: settings.anchor },
      ...store && { store },
      ...session.branch && { branch: session.branch }
    });
    if ((answer == null ? void 0 : answer.baseline.state) === "unreadable") ports.host.warning(words.baseline(answer.baseline));
    return answer;
  } catch (error2) {
    sayLookupFailed(ports, "base", "read-commits", error2);
    const unreadable = {
      state: "unreadable",
      detail: detailOf(error2),
      ...subject.baseBranch && { branch: subject.baseBranch }
    };
    return { baseline: unreadable };
  }
}
async function givenBase(session) {
  const { ports, settings, subject, environment, words } = session;
  const found2 = await ports.readPaths(settings.basePath, environment.workspace);
  for (const note of found2.notes) ports.host.notice(words.note(note));
  for (const problem of found2.problems) ports.host.warning(words.usage(problem));
  const branch = subject.baseBranch === void 0 ? {} : { branch: subject.baseBranch };
  const { policy, readAs } = settings;
  const options = {
    policy,
    reading: { ...ports.reading, ...mappingIn(settings) },
    ...branch,
    ...readAs !== void 0 && { readAs }
  };
  const { baseline, refused } = await ports.givenBase([found2.files], options);
  if (baseline.state !== "unreadable") return baseline;
  for (const { path, because } of refused.slice(0, 10)) ports.host.warning(words.note({ code: "base-refused", path, because }));
  const missing = found2.problems.map((problem) => refusalOf(session, problem).path).slice(0, 3);
  return {
    ...baseline,
    detail: [...missing, ...typeof baseline.detail === "string" && baseline.detail !== "" ? [baseline.detail] : []].join(", ")
  };
}
async function previousChecklist(session) {
  const { ports, settings, subject, client, environment } = session;
  const { pull } = subject;
  if (pull === void 0 || subject.writing === "forbidden" || settings.comment === "never") return void 0;
  try {
    const { comments, isUnsure } = await ownComments(
      client,
      environment.repository,
      pull,
      commentKey(session),
      void 0,
      settings.key === void 0 ? "default" : void 0
    );
    if (isUnsure) say(ports, "warning", { code: "comment-of-whom" });
    const [comment] = comments;
    if (comment === void 0) return void 0;
    const { open: open2, fixed } = comment.state;
    return { open: open2, fixed: fixed.map(([key, since]) => ({ key, since })) };
  } catch (error2) {
    sayLookupFailed(ports, "comment", "find-pull-request", error2);
    return void 0;
  }
}

// src/github/comment-merge.ts
var MAX_OTHERS = 20;
function mergedText({ run: run2, state, render, words }, kept2) {
  const { state: before } = kept2;
  const isSameRun = before.run === run2.id && before.attempt === run2.attempt && before.head === state.head;
  if (!isSameRun || before.rank === void 0 || state.rank === void 0) return render(markerOf(state));
  const mine = [state.rank, headlineOf(render(markerOf(state)))];
  const theirs = [before.rank, headlineOf(kept2.body)];
  const known2 = (before.others ?? []).map(([rank, text3]) => [rank, text3]);
  const leads = state.rank < before.rank;
  if (mine[0] === theirs[0] && mine[1] === theirs[1])
    return render(
      markerOf({ ...state, ...known2.length > 0 && { others: known2.map(([rank, text3]) => [rank, text3]) } })
    );
  const others = [...known2, leads ? theirs : mine].sort((a, b) => a[0] - b[0]).slice(0, MAX_OTHERS);
  const lead = leads ? state : before;
  const open2 = [.../* @__PURE__ */ new Set([...state.open, ...before.open])];
  const marker = markerOf({ ...lead, others: others.map(([rank, text3]) => [rank, text3]), open: open2 });
  const body = leads ? render(marker) : withMarker(withoutOthers(kept2.body), marker);
  return afterHeading(body, `${BEGIN}
${words.others(others.map(([, text3]) => text3))}
${END}`);
}
var BEGIN = "<!-- loss-doctor:others -->";
var END = "<!-- loss-doctor:end -->";
var MARKER2 = /^<!-- loss-doctor \{[^\n]*\} -->$/m;
function withoutOthers(body) {
  const [from, to] = [body.indexOf(BEGIN), body.indexOf(END)];
  return from < 0 || to < from ? body : `${body.slice(0, from)}${body.slice(to + END.length).replace(/^\n+/, "")}`;
}
function withMarker(body, marker) {
  return body.replace(MARKER2, () => marker);
}
function headlineOf(body) {
  var _a;
  return (((_a = /^### (.+)$/m.exec(body)) == null ? void 0 : _a[1]) ?? "").slice(0, 400);
}
var REPLACED = "<!-- loss-doctor:replaced -->";
function replacedText(body, words, url3) {
  return body.includes(REPLACED) ? void 0 : afterHeading(body, `${REPLACED}
${words.replaced(url3)}`);
}
function afterHeading(body, paragraph) {
  return body.replace(/^### .+$/m, (heading) => `${heading}

${paragraph}`);
}

// src/github/last-word.ts
var SETTLED = 1;
var SETTLED_UNSEEN = 1;
var LOOKS = 3;
var EDITS = 5;
async function haveLastWord(client, writing, read, text3) {
  const { repository: repository2, run: run2 } = writing;
  let before = read;
  let ours = text3;
  try {
    for (let look = 1; look <= LOOKS; look += 1) {
      if (look === 1) await client.wait(SETTLED);
      const versions = await versionsOf(client, repository2, read);
      const due = textDue(writing, before, ours, versions);
      const [current] = versions;
      if (due === void 0 || current === void 0) return current === void 0 || !isNewer(current.state, run2);
      await updateComment(client, repository2, read.id, due);
      before = current;
      ours = due;
    }
    return false;
  } catch {
    return true;
  }
}
function textDue(writing, read, text3, versions) {
  const { run: run2 } = writing;
  const known2 = versions.findIndex((one) => isSame(one.state, read.state));
  const since = known2 < 0 ? versions : versions.slice(0, known2);
  const [current] = versions;
  const newest = newestOf(since.filter(({ state }) => isNewer(state, run2)));
  if (current === void 0) return void 0;
  if (newest !== void 0) return isNewer(newest.state, runOf2(current.state)) ? newest.body : void 0;
  if (isNewer(writing.state, runOf2(current.state))) return mergedText(writing, read);
  const written2 = stateOf(text3);
  const ours = since.findIndex(({ state }) => written2 !== void 0 && isSame(state, written2));
  const missed = ours < 0 ? void 0 : since.slice(ours + 1).find(({ state }) => isOfRun(state, run2));
  return missed && mergedText(writing, missed);
}
function newestOf(versions) {
  return versions.reduce(
    (newest, one) => newest === void 0 || isNewer(one.state, runOf2(newest.state)) ? one : newest,
    void 0
  );
}
function runOf2({ run: run2, attempt }) {
  return { id: run2, attempt };
}
function isOfRun(state, { id, attempt }) {
  return state.run === id && state.attempt === attempt;
}
function isSame(a, b) {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
async function versionsOf(client, repository2, { id, nodeId }) {
  const edited = nodeId === void 0 ? void 0 : await client.graphql(EDITED, { id: nodeId }, WITH_EDITS).catch(() => void 0);
  if (edited !== void 0) {
    const { body, userContentEdits } = edited.node;
    const former = (userContentEdits == null ? void 0 : userContentEdits.nodes.map(({ diff }) => diff ?? "").filter((text3) => text3 !== body)) ?? [];
    return [body, ...former].flatMap(versionOf);
  }
  await client.wait(SETTLED_UNSEEN);
  const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
  return versionOf((await client.call(route, { ...repository2, comment_id: id }, COMMENT)).body ?? "");
}
var EDITED = `query($id: ID!) { node(id: $id) { ... on IssueComment { body userContentEdits(first: ${EDITS}) { nodes { diff } } } } }`;
var WITH_EDITS = object({
  node: object({
    body: string(),
    userContentEdits: nullable(object({ nodes: array(object({ diff: nullable(string()) })) }))
  })
});
function versionOf(body) {
  const state = stateOf(body);
  return state === void 0 ? [] : [{ body, state }];
}
async function updateComment(client, repository2, id, body) {
  try {
    const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
    return (await client.call(route, { ...repository2, comment_id: id, body }, COMMENT)).html_url;
  } catch (error2) {
    if (statusOf(error2) === 404) return void 0;
    throw error2;
  }
}

// src/github/comment.ts
var PULL2 = object({ state: string(), head: object({ sha: string() }) });
async function writeComment(client, writing) {
  const { repository: repository2, pull, key, run: run2, formerKey } = writing;
  const now = await client.call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...repository2, pull_number: pull.number }, PULL2);
  const hasMovedOn = now.head.sha !== pull.headSha;
  if (hasMovedOn) {
    await client.wait(LISTED);
    if (await isTrained(client, repository2, now.head.sha, run2)) return { state: "superseded", by: "newer-head" };
  }
  const about = hasMovedOn ? { ...writing, render: (marker) => movedOn(writing, marker) } : writing;
  const { comments: before, ofOtherKeys, ofOthers } = await ownComments(client, repository2, pull, key, void 0, formerKey);
  const written2 = await writeOver(client, writing, about, before);
  const [last] = before;
  if (written2.state === "written") await retire(client, ofOthers, (last == null ? void 0 : last.state.run) ?? run2.id);
  if (written2.state === "written" && last !== void 0)
    await retireKeys(client, writing, ofOtherKeys, last.state.run, written2.url);
  return written2;
}
async function writeOver(client, writing, about, before) {
  const { repository: repository2, run: run2 } = writing;
  if (before.some((comment) => isNewer(comment.state, run2))) return { state: "superseded", by: "newer-run" };
  const [kept2, ...extra] = before;
  if (kept2 === void 0) return writing.create ? createComment(client, about) : { state: "unwanted" };
  const isShown = !kept2.isHidden || !writing.isAlarming || await unhide(client, kept2);
  if (!isShown) {
    const written2 = await createComment(client, about);
    await removeAll(client, repository2, [kept2]);
    return written2;
  }
  const text3 = textOver(about, kept2);
  const url3 = await updateComment(client, repository2, kept2.id, text3);
  if (url3 === void 0) return createComment(client, about);
  const untidied = await removeAll(client, repository2, extra);
  if (!await haveLastWord(client, about, kept2, text3)) return { state: "superseded", by: "newer-run" };
  return written(url3, untidied);
}
async function retire(client, comments, since) {
  const query = "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
  for (const { nodeId, state } of comments.slice(0, MOST_RETIRED)) {
    if (nodeId === void 0 || state.run >= since) continue;
    await client.graphql(query, { id: nodeId }, unknown()).catch(() => void 0);
  }
}
var MOST_RETIRED = 5;
async function retireKeys(client, { repository: repository2, state, words }, comments, since, url3) {
  for (const { id, body, state: theirs } of comments.slice(0, MOST_RETIRED)) {
    const isFormer2 = theirs.job !== void 0 && theirs.job === state.job && theirs.run < since;
    const text3 = isFormer2 ? replacedText(body, words, url3) : void 0;
    if (text3 !== void 0) await updateComment(client, repository2, id, text3).catch(() => void 0);
  }
}
var LISTED = 2;
async function isTrained(client, repository2, sha2, { workflowPath }) {
  const route = "GET /repos/{owner}/{repo}/actions/runs";
  try {
    const runs = await client.list(route, { ...repository2, head_sha: sha2 }, RUNS3, (page) => page.workflow_runs, 1);
    return runs.some(({ path }) => path.split("@")[0] === workflowPath);
  } catch {
    return true;
  }
}
var RUNS3 = object({ workflow_runs: array(object({ path: string() })) });
function movedOn({ render, pull, words }, marker) {
  return afterHeading(render(marker), words.movedOn(pull.headSha));
}
async function unhide(client, { nodeId }) {
  if (nodeId === void 0) return false;
  const query = "mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";
  return client.graphql(query, { id: nodeId }, SHOWN).then(
    () => true,
    () => false
  );
}
var SHOWN = object({ unminimizeComment: object({ unminimizedComment: object({ isMinimized: literal(false) }) }) });
function textOver(writing, kept2) {
  return kept2 === void 0 ? writing.render(markerOf(writing.state)) : mergedText(writing, kept2);
}
function written(url3, untidied) {
  return { state: "written", url: url3, ...untidied && { untidied } };
}
async function createComment(client, writing) {
  const { repository: repository2, pull, key, run: run2 } = writing;
  const created = await post(client, writing);
  const isPosted = !(created instanceof GitHubError);
  const after = await stubbornly(
    client,
    () => {
      var _a;
      return ownComments(client, repository2, pull, key, isPosted ? (_a = created.user) == null ? void 0 : _a.login : void 0);
    }
  );
  if (after instanceof GitHubError) {
    if (isPosted) return written(created.html_url, after);
    throw created;
  }
  const [kept2, ...extra] = after.comments;
  if (kept2 === void 0) {
    if (!isPosted) throw created;
    return written(created.html_url, void 0);
  }
  const isOurs = isPosted ? kept2.id === created.id : kept2.body.includes(markerOf(writing.state));
  const newest = newestOf(after.comments.filter(({ state }) => isNewer(state, run2)));
  const text3 = newest === void 0 ? textOver(writing, kept2) : newest.body;
  const stands = newest === void 0 ? isOurs : newest.id === kept2.id;
  const url3 = stands ? kept2.url : await updateComment(client, repository2, kept2.id, text3);
  return written(url3 ?? kept2.url, await removeAll(client, repository2, extra));
}
var ATTEMPTS = 4;
async function stubbornly(client, ask) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error2) {
      if (attempt === ATTEMPTS) return asGitHubError(error2);
      await client.wait(attempt);
    }
  }
}
async function post(client, writing) {
  const { repository: repository2, pull } = writing;
  try {
    const body = textOver(writing, void 0);
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    return await client.call(route, { ...repository2, issue_number: pull.number, body }, COMMENT);
  } catch (error2) {
    const failure = asGitHubError(error2);
    if (failure.status !== void 0 && failure.status < 500) throw failure;
    return failure;
  }
}
async function removeAll(client, repository2, comments) {
  let refusal;
  for (const { id } of comments) {
    const answer = await stubbornly(client, () => remove(client, repository2, id));
    if (answer instanceof GitHubError) refusal = answer;
  }
  return refusal;
}
async function remove(client, repository2, id) {
  try {
    await client.call("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository2, comment_id: id }, unknown());
  } catch (error2) {
    if (statusOf(error2) !== 404) throw error2;
  }
}

// src/report/badge.ts
var COLOUR = {
  failing: "#b42318",
  warning: "#b35900",
  healthy: "#1a7f37",
  unknown: "#6e7781"
};
function badgeOf(report2, language, key) {
  const { clause } = speak(language, plain);
  const word = (verdict2) => clause(phrase(`verdict.${verdict2}`));
  if (key === void 0) return { label: clause(phrase("badge.label")), message: word(report2.verdict), verdict: report2.verdict };
  const run2 = report2.diagnosis.runs.find((candidate) => candidate.run.key === key);
  const verdict = (run2 == null ? void 0 : run2.verdict) ?? "unknown";
  const worst = run2 == null ? void 0 : run2.findings.find(({ severity }) => severity !== "note");
  return { label: clean(key, 40), message: worst ? clause(nameOf(worst.kind)) : word(verdict), verdict };
}
function badgeJson({ label, message, verdict }) {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: COLOUR[verdict], cacheSeconds: 300 })}
`;
}
function badgePage(badges, spent, language) {
  const { say: say2 } = speak(language, plain);
  const pictures = badges.map((path) => `![${path.replace(/^.*\//, "").replace(/\.svg$/, "")}](${path})`);
  const [first = "", ...runs] = pictures;
  const parts = [first, ...spent === void 0 ? [] : [say2(spent)], ...runs.length > 0 ? [runs.join(" ")] : []];
  return `${parts.join("\n\n")}
`;
}
var SIZE = 11;
var HEIGHT = 20;
var PADDING = 6;
function badgeSvg({ label, message, verdict }, textWidth2) {
  const widths = [label, message].map((text4) => Math.ceil(textWidth2(text4, SIZE)));
  const [left = 0, right = 0] = widths.map((width2) => width2 + 2 * PADDING);
  const width = left + right;
  const title = escapeXml(`${label}: ${message}`);
  const text3 = (content, x, length) => `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#444c56"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLOUR[verdict]}"/></g>`,
    `<g fill="#fff" font-family="Inter,Verdana,DejaVu Sans,sans-serif" font-size="${SIZE}">${text3(label, PADDING, widths[0] ?? 0)}${text3(message, left + PADDING, widths[1] ?? 0)}</g>`,
    "</svg>",
    ""
  ].join("\n");
}
function escapeXml(text3) {
  return text3.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/github/keep.ts
var MAX_BADGES = 50;
function badgeTexts(report2, language, folder, trainings) {
  const byName = /* @__PURE__ */ new Map();
  for (const { run: run2 } of report2.diagnosis.runs.slice(0, MAX_BADGES)) {
    const name = slugOf(run2.key);
    if (!byName.has(name)) byName.set(name, run2.key);
  }
  const shown = ["badge.svg", ...[...byName.keys()].map((name) => `badge/${name}.svg`)];
  return new Map([
    [`${folder}badge.md`, badgePage(shown, spentPhrase(trainings), language)],
    ...badgePair(`${folder}badge`, report2, language),
    ...[...byName].flatMap(([name, key]) => badgePair(`${folder}badge/${name}`, report2, language, key))
  ]);
}
function badgePair(path, report2, language, key) {
  const badge = badgeOf(report2, language, key);
  return [
    [`${path}.svg`, badgeSvg(badge, textWidth)],
    [`${path}.json`, badgeJson(badge)]
  ];
}

// src/github/prune.ts
var DAY3 = 864e5;
var RETENTION = {
  /** Records of one job on one branch, newest first, that are kept whatever their age. */
  recordsAtLeast: 20,
  recordsAtMost: 200,
  recordDays: 90,
  /** Days for which the pictures of a closed pull request are kept. */
  pictureDays: 30,
  /** Pushes to one pull request whose pictures are kept; beyond them only those of its head are. */
  picturePushes: 20
};
var PULLS2 = array(object({ number: number(), closed_at: nullish(string()), head: object({ sha: string() }) }));
var PICTURE = /^pr\/(\d+)\/([^/]+)/;
async function stalePaths(client, repository2, store, entries, now, release) {
  const records = staleRecords(entries, now).filter((path) => {
    var _a;
    return ((_a = recordPlace(path)) == null ? void 0 : _a.commit) !== release;
  });
  if (!isSameRepository(repository2, store) || !entries.some((entry) => PICTURE.test(entry.path))) return records;
  const live = await livePulls(client, repository2, now);
  return live === void 0 ? records : [...records, ...stalePictures(entries, live)];
}
function staleRecords(entries, now) {
  const byJob = /* @__PURE__ */ new Map();
  for (const { path } of entries) {
    const place = recordPlace(path);
    if (place === void 0) continue;
    const job = `${place.branch}/${place.job}`;
    byJob.set(job, [...byJob.get(job) ?? [], place]);
  }
  const renamed = new Set([...byJob.keys()].filter((job) => formerJob(job) !== job).map(formerJob));
  return [...byJob].flatMap(([job, places]) => {
    const atLeast = renamed.has(job) ? 0 : RETENTION.recordsAtLeast;
    return places.sort((a, b) => b.runId - a.runId).filter(({ day }, index2) => index2 >= RETENTION.recordsAtMost || index2 >= atLeast && isOld(day, now)).map(({ path }) => path);
  });
}
function isOld(day, now) {
  return now - Date.parse(day) > RETENTION.recordDays * DAY3;
}
function stalePictures(entries, live) {
  const pictures = entries.flatMap(({ path }) => {
    const [, pull, push] = PICTURE.exec(path) ?? [];
    return pull === void 0 || push === void 0 ? [] : [{ path, pull: Number(pull), push }];
  });
  const pushes = /* @__PURE__ */ new Map();
  for (const { pull, push } of pictures) pushes.set(pull, (pushes.get(pull) ?? /* @__PURE__ */ new Set()).add(push));
  const isKept2 = ({ pull, push }) => {
    var _a;
    const head = live.get(pull);
    if (head === void 0) return false;
    return push === head || (((_a = pushes.get(pull)) == null ? void 0 : _a.size) ?? 0) <= RETENTION.picturePushes;
  };
  return pictures.filter((picture) => !isKept2(picture)).map(({ path }) => path);
}
var MAX_PAGES2 = 10;
async function livePulls(client, repository2, now) {
  const route = "GET /repos/{owner}/{repo}/pulls";
  try {
    const open2 = await client.list(route, { ...repository2, state: "open" }, PULLS2, (page) => page, MAX_PAGES2);
    if (open2.length >= MAX_PAGES2 * 100) return void 0;
    const recent = { ...repository2, state: "closed", sort: "updated", direction: "desc" };
    const closed = await client.list(route, recent, PULLS2, (page) => page, 3);
    const fresh = closed.filter(
      ({ closed_at: at }) => at !== void 0 && at !== null && now - Date.parse(at) <= RETENTION.pictureDays * DAY3
    );
    return new Map([...open2, ...fresh].map(({ number: number3, head }) => [number3, head.sha]));
  } catch {
    return void 0;
  }
}

// src/github/ledger/retention.ts
var DAY4 = 86400;
var KEEP = { atLeast: 20, atMost: 200, days: 90, forks: 100 };
function withRow(ledger, row, now, release) {
  const replaced = ledger.rows.filter((one) => replaces(row, one));
  const failedBefore = replaced.some((one) => one.conclusion === "failure" || one.failedBefore === true);
  const added = row.pull !== void 0 && failedBefore ? { ...row, failedBefore: true } : row;
  const others = ledger.rows.filter((one) => !replaced.includes(one));
  return { ...ledger, rows: keptRows([...others, known(added, others)], now, release) };
}
function withMerged(ledger, merged) {
  if (merged.size === 0) return ledger;
  return {
    ...ledger,
    rows: ledger.rows.map((row) => {
      const commit = row.pull === void 0 ? void 0 : merged.get(row.pull);
      return commit === void 0 ? row : { ...row, merged: commit };
    })
  };
}
function replaces(row, other) {
  if (row.job !== other.job) return false;
  const holds = new Set(row.keys);
  if (row.run === other.run) return row.attempt >= other.attempt && other.keys.every((key) => holds.has(key));
  const isLegOfItsOwn = row.keys.length > 0 && other.keys.length > 0 && !other.keys.some((key) => holds.has(key));
  return row.pull !== void 0 && other.pull === row.pull && row.run > other.run && !isLegOfItsOwn;
}
function known(row, others) {
  if (row.origin !== "fork") return row;
  const ours = new Set(others.flatMap((one) => one.origin === "branch" || one.origin === "queue" ? one.keys : []));
  return {
    ...row,
    keys: row.keys.filter((key) => ours.has(key)),
    findings: row.findings.filter(({ key }) => ours.has(key))
  };
}
function keptRows(rows, now, release) {
  const ordered = rows.toSorted((a, b) => a.run - b.run || a.attempt - b.attempt);
  const seen = /* @__PURE__ */ new Map();
  return ordered.toReversed().filter((row) => isKept(row, seen, now, release)).toReversed();
}
function isKept(row, seen, now, release) {
  const group = row.origin === "fork" ? "fork" : `${row.origin === "own" && row.merged === void 0 ? "own" : "branch"} ${row.job}`;
  const before = seen.get(group) ?? 0;
  seen.set(group, before + 1);
  if (row.commit === release) return true;
  if (row.origin === "fork") return before < KEEP.forks && now - row.at <= KEEP.days * DAY4;
  return before < KEEP.atMost && (before < KEEP.atLeast || now - row.at <= KEEP.days * DAY4);
}

// src/github/ledger/squash.ts
var SQUASH = { commits: 300, bytes: 20 * 1024 * 1024 };
var SHA2 = object({ sha: string() });
var NODE = object({ repository: object({ id: string() }) });
async function squash(client, store, tip, ledger) {
  try {
    if (ledger.since.commits <= SQUASH.commits && ledger.since.bytes <= SQUASH.bytes) return false;
    const { owner, repo, branch } = store;
    const content = ledgerText({ ...ledger, since: { commits: 0, bytes: 0 } });
    const file = { path: LEDGER_PATH, mode: "100644", type: "blob", content };
    const tree = await client.call("POST /repos/{owner}/{repo}/git/trees", { owner, repo, base_tree: tip.tree, tree: [file] }, SHA2);
    const body = { owner, repo, message: "[skip ci] what is kept, without its past", tree: tree.sha, parents: [] };
    const root = await client.call("POST /repos/{owner}/{repo}/git/commits", body, SHA2);
    const { repository: repository2 } = await client.graphql(
      "query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }",
      { owner, repo },
      NODE
    );
    const update = { name: `refs/heads/${branch}`, beforeOid: tip.commit, afterOid: root.sha, force: true };
    await client.graphql(
      "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
      { input: { repositoryId: repository2.id, refUpdates: [update] } },
      unknown()
    );
    return true;
  } catch {
    return false;
  }
}

// src/github/ledger/write.ts
var MAX_FORK_BYTES = 256 * 1024;
async function keepTraining(session, result, pictures, answer) {
  const { client, store, ports, subject } = session;
  if (store === void 0) return;
  const row = await rowOf(session, result, answer);
  if (row === void 0 && pictures.length === 0 && !subject.keeps) return;
  const when = new Date(ports.now()).toISOString();
  const limit = (row == null ? void 0 : row.origin) === "fork" ? MAX_FORK_BYTES : void 0;
  const record2 = row && { commit: row.commit, when, row: rowToStore(row), runs: result.reading.runs };
  const curves = record2 && recordText(record2, limit);
  if (record2 !== void 0 && curves === void 0) say(ports, "warning", { code: "record-too-large" });
  const kept2 = row && (curves === void 0 ? withoutCurves(row) : row);
  const release = await releaseCommit(session);
  const writing = { session, result, row: kept2, curves, release, answer, bytes: sizeOf(pictures) };
  let written2;
  const texts = async (tip2) => {
    const on = await textsOn(tip2, store, writing);
    written2 = on.ledger;
    return on;
  };
  const known2 = session.branch ?? (answer == null ? void 0 : answer.kept);
  const tip = await commitTo(client, store, { message: messageOf(session, result), files: pictures, texts }, known2);
  if (subject.keeps && written2 !== void 0) await squash(client, store, tip, written2);
}
function messageOf({ subject }, { report: report2 }) {
  const of = subject.pull === void 0 ? `training of ${subject.commit.slice(0, 7)}` : `#${subject.pull.number} at ${subject.commit.slice(0, 7)}`;
  return `[skip ci] ${of}: ${report2.verdict}`;
}
function sizeOf(files) {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
function withoutCurves({ id: _id, ...row }) {
  return row;
}
async function releaseCommit({ client, environment, settings, subject }) {
  if (settings.anchor === void 0 || !subject.keeps) return void 0;
  return commitNamed(client, environment.repository, settings.anchor).catch(() => "unknown");
}
async function textsOn(tip, store, writing) {
  var _a;
  const { session, result, row, curves, answer, release } = writing;
  const { client, subject, ports, settings } = session;
  const seen = answer == null ? void 0 : answer.kept;
  const kept2 = seen !== void 0 && ((_a = seen.tip) == null ? void 0 : _a.commit) === (tip == null ? void 0 : tip.commit) ? seen : await readKept(client, store, tip);
  const texts = /* @__PURE__ */ new Map();
  if ((row == null ? void 0 : row.id) !== void 0 && curves !== void 0) texts.set(curvesPath(row.id), curves);
  const folder = settings.key === void 0 ? "" : `${slugOf(settings.key)}/`;
  const ledger = ledgerWith(kept2, writing);
  const badges = subject.keeps && !isOutdone(kept2.ledger, row, session) ? badgeTexts(result.report, ports.language, folder, spentSoFar(ledger, session)) : /* @__PURE__ */ new Map();
  for (const [path, text3] of badges) texts.set(path, text3);
  texts.set(LEDGER_PATH, ledgerText(ledger));
  const dropped = release === "unknown" ? [] : await droppable(kept2, ledger, writing);
  return { texts, drop: dropped, ledger };
}
function spentSoFar({ rows }, { job }) {
  return rows.flatMap((row) => row.spent !== void 0 && row.origin !== "fork" && row.job === job ? [row.spent] : []);
}
function isOutdone({ rows }, row, { subject, job }) {
  const { run: run2, baseBranch } = subject;
  return rows.some((other) => {
    if (other.origin !== "branch" || other.branch !== baseBranch || other.job !== job) return false;
    if (other.run !== run2.id || other.attempt !== run2.attempt) return other.run > run2.id;
    return row !== void 0 && other.id !== row.id && gravity(other) > gravity(row);
  });
}
function gravity({ findings }) {
  return Math.max(0, ...findings.map(({ severity }) => severity));
}
function ledgerWith({ ledger }, { session, row, answer, release, curves = "", bytes }) {
  const now = Math.floor(session.ports.now() / 1e3);
  const merged = withMerged(ledger, (answer == null ? void 0 : answer.merged) ?? /* @__PURE__ */ new Map());
  const added = row === void 0 ? merged : withRow(merged, row, now, release);
  const { commits, bytes: before } = ledger.since;
  return { ...added, since: { commits: commits + 1, bytes: before + bytes + curves.length } };
}
async function droppable(kept2, ledger, { session, release }) {
  const named = new Set(ledger.rows.flatMap(({ id }) => id === void 0 ? [] : [curvesPath(id)]));
  const before = new Set(kept2.ledger.rows.flatMap(({ id }) => id === void 0 ? [] : [curvesPath(id)]));
  const { client, environment, subject, ports } = session;
  const isWhole2 = subject.keeps && isSameRepository(kept2.store, environment.repository);
  const curves = [...kept2.entries.keys()].filter(
    (path) => path.startsWith("v2/curves/") && !named.has(path) && (isWhole2 || before.has(path))
  );
  if (!subject.keeps) return curves;
  const entries = [...kept2.entries.values()];
  const stale = await stalePaths(
    client,
    environment.repository,
    kept2.store,
    entries,
    ports.now(),
    release === "unknown" ? void 0 : release
  );
  return [...curves, ...stale];
}
async function rowOf(session, { report: report2, reading }, answer) {
  var _a;
  const { subject, job, ports, client, environment, settings } = session;
  const { origin, run: run2, pull, trained, baseBranch } = subject;
  if (origin === void 0 || reading.runs.length === 0 || settings.basePath.length > 0) return void 0;
  const commit = (trained == null ? void 0 : trained.sha) ?? subject.commit;
  if (!/^[0-9a-f]{40}$/.test(commit)) return void 0;
  const at = Math.floor(ports.now() / 1e3);
  const tree = (_a = answer == null ? void 0 : answer.lineage) == null ? void 0 : _a.trained.tree;
  const month = new Date(ports.now()).toISOString().slice(2, 7);
  const keys = reading.runs.map(({ key }) => key).filter((key) => key.length <= 1e3);
  const id = `${month}/${(await sha256([origin, commit, job, run2.id, run2.attempt, ...keys].join("\0"))).slice(0, 20)}`;
  const paths = settings.policy.runs.flatMap((one) => one.paths ?? []);
  const isBranch = origin === "branch";
  const inputs = isBranch && tree !== void 0 ? await inputsHash(client, environment.repository, tree, paths).catch(() => void 0) : void 0;
  const spent = spentIn(report2);
  const isBroken = isBranch && await hasBrokenJob(client, environment.repository, run2);
  return {
    commit,
    ...tree !== void 0 && { tree },
    ...pull && { head: pull.headSha, pull: pull.number },
    ...inputs,
    origin,
    ...baseBranch !== void 0 && { branch: baseBranch.slice(0, 200) },
    job,
    workflow: fileOf(run2.workflowPath).slice(0, 200),
    run: run2.id,
    attempt: run2.attempt,
    at,
    keys,
    id,
    end: isBroken ? "broken" : "whole",
    findings: saidIn(report2),
    ...spent && { spent },
    conclusion: report2.gate.because.some(({ code }) => code === "warn-only") ? "failure" : report2.gate.conclusion
  };
}
function saidIn({ diagnosis }) {
  return diagnosis.runs.flatMap(
    ({ run: run2, findings }) => findings.map(
      ({ kind, severity }) => ({
        key: run2.key,
        kind,
        severity: severity === "failing" ? 2 : severity === "warning" ? 1 : 0
      })
    )
  );
}

// src/github/pictures-branch.ts
async function digestOf({ light }) {
  return (await sha256(light)).slice(0, 8);
}
function pictureFiles(at, { light, dark }) {
  return [
    { path: `${nameOf2(at)}-light.png`, bytes: light },
    { path: `${nameOf2(at)}-dark.png`, bytes: dark }
  ];
}
function pictureLinks(at, store) {
  const link = (path) => `${at.serverUrl}/${store.owner}/${store.repo}/blob/${encoded(store.branch)}/${encoded(path)}?raw=true`;
  return { light: link(`${nameOf2(at)}-light.png`), dark: link(`${nameOf2(at)}-dark.png`) };
}
function nameOf2({ pull, headSha, run: run2, key, digest: digest2 }) {
  return `pr/${pull}/${headSha}-${run2.id}-${run2.attempt}/${slugOf(key)}-${digest2}`;
}
function encoded(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

// src/github/publish.ts
async function publish(session, result, answer) {
  const { report: report2 } = result;
  const pictures = await draw(session, report2);
  const links = await keep(session, result, pictures, answer);
  const commentUrl = await publishComment(session, report2, links);
  await publishSummary(session, report2, links);
  await writeOutputs(session, report2, pictures, commentUrl);
  annotate(session, report2);
}
function annotate({ ports }, report2) {
  for (const { level, title, message } of checkAnnotationsOf(report2, ports.language))
    ports.host[level](message === "" ? title : `${title}. ${message}`, "Loss Doctor");
}
async function draw(session, report2) {
  const chart = chartOf(report2, session.ports.language);
  if (chart === void 0) return void 0;
  const pictures = await session.ports.drawPictures(chart);
  if (pictures.problem !== void 0) session.ports.host.warning(session.words.note(pictures.problem));
  return pictures;
}
async function keep(session, result, pictures, answer) {
  const { subject, store, environment } = session;
  const { pull, run: run2 } = subject;
  if (store === void 0 || subject.writing !== "allowed" && subject.origin === void 0) return void 0;
  const { pngLight: light, pngDark: dark } = pictures ?? {};
  const files = light !== void 0 && dark !== void 0 && wantsComment(session) ? { light, dark } : void 0;
  const common = { run: run2, key: commentKey(session), serverUrl: environment.serverUrl };
  const drawn = pull && files && { files, at: { ...common, pull: pull.number, headSha: pull.headSha, digest: await digestOf(files) } };
  try {
    await keepTraining(session, result, drawn === void 0 ? [] : pictureFiles(drawn.at, drawn.files), answer);
    return drawn && pictureLinks(drawn.at, store);
  } catch (error2) {
    const what = drawn !== void 0 ? "picture" : subject.keeps ? "badge" : "record";
    notePublishing(session, what, "picture", error2);
    return void 0;
  }
}
function wantsComment({ subject, settings }) {
  return subject.pull !== void 0 && subject.writing !== "forbidden" && settings.comment !== "never";
}
async function publishComment(session, report2, links) {
  const { subject, settings, client, environment, ports } = session;
  const { pull, run: run2 } = subject;
  if (pull !== void 0 && subject.writing === "forbidden") say(ports, "notice", { code: "trusted-stage-will" });
  if (pull === void 0 || !wantsComment(session) || isIgnored(settings, report2)) return void 0;
  if (subject.isRetold && report2.diagnosis.runs.length === 0) {
    say(ports, "notice", { code: "retold" });
    return void 0;
  }
  const key = commentKey(session);
  const state = stateFor(report2, key, pull, run2, jobOf2(run2, environment.job));
  const render = (marker) => renderComment(report2, { language: ports.language, marker, notes: session.notes, ...links && { pictures: links } });
  try {
    const { repository: repository2 } = environment;
    const create = isWorthIt(settings.comment, report2);
    const written2 = await writeComment(client, {
      repository: repository2,
      pull,
      key,
      ...settings.key === void 0 && { formerKey: "default" },
      run: run2,
      state,
      render,
      words: {
        others: (headlines) => session.words.otherReports(headlines),
        movedOn: (head) => session.words.movedOn(head),
        replaced: (url3) => session.words.replaced(key, url3)
      },
      isAlarming: report2.gate.conclusion === "failure",
      create
    });
    if (written2.state === "superseded") say(ports, "notice", { code: "superseded", by: written2.by });
    if (written2.state !== "written") return void 0;
    if (written2.untidied !== void 0) say(ports, "warning", { code: "second-comment", detail: detailOf(written2.untidied) });
    return written2.url;
  } catch (error2) {
    notePublishing(session, "comment", "comment", error2);
    return void 0;
  }
}
function isIgnored({ policy }, report2) {
  return policy.ifNoHistory === "ignore" && report2.diagnosis.runs.length === 0;
}
function jobOf2({ workflowPath }, job) {
  const name = `${workflowPath} ${job}`;
  return job === "" || name.length > 200 ? void 0 : name;
}
function stateFor(report2, key, pull, run2, job) {
  const open2 = report2.checklist.filter((entry) => entry.state !== "fixed").map((entry) => entry.key);
  const fixed = report2.checklist.flatMap(
    (entry) => entry.state === "fixed" ? [[entry.key, entry.since]] : []
  );
  return {
    v: 1,
    key,
    run: run2.id,
    attempt: run2.attempt,
    ...job !== void 0 && { job },
    head: pull.headSha,
    rank: rankOf(report2),
    open: [...open2],
    fixed: [...fixed]
  };
}
function rankOf({ gate, verdict }) {
  if (gate.conclusion === "failure") return 0;
  return verdict === "failing" ? 1 : verdict === "warning" ? 2 : gate.conclusion === "neutral" || verdict === "unknown" ? 3 : 4;
}
function isWorthIt(policy, report2) {
  var _a;
  const { verdict, gate } = report2;
  const unseen = gate.because.some(isUnseen);
  const problem = unseen || verdict === "failing" || verdict === "warning" || gate.conclusion === "failure";
  switch (policy) {
    case "always":
      return true;
    case "never":
      return false;
    case "on-problem":
      return problem;
    case "on-change":
      return ((_a = report2.comparison) == null ? void 0 : _a.baseline.state) === "found" ? unseen || hasChanges(report2) : problem;
  }
}
function hasChanges({ comparison }) {
  return ((comparison == null ? void 0 : comparison.runs) ?? []).some(
    (run2) => run2.state !== "matched" || run2.findings.some(({ change }) => change !== "pre-existing" && change !== "not-evaluated") || run2.numbers.some(({ verdict }) => verdict === "worse" || verdict === "better")
  );
}
async function publishSummary(session, report2, links) {
  const { ports, notes } = session;
  try {
    await ports.host.summary(renderSummary(report2, { language: ports.language, notes, ...links && { pictures: links } }));
  } catch (error2) {
    const detail = defectOf(error2);
    ports.host.warning(session.words.note({ code: "failed", what: "summary", detail }));
  }
}
var MAX_FINDINGS = 500;
async function writeOutputs(session, report2, pictures, commentUrl) {
  const { ports, settings, environment } = session;
  const folder = `${environment.tempDir}/loss-doctor/${slugOf(settings.key ?? "default")}`;
  const files = reportFiles(report2, pictures, { language: ports.language, limit: 1e6 });
  const written2 = await ports.writeFiles(folder, files).then(
    () => true,
    (error2) => {
      const problem = { code: "out-unwritable", path: folder, detail: defectOf(error2) };
      ports.host.warning(session.words.usage(problem));
      return false;
    }
  );
  const pathOf = (name) => written2 && files.has(name) ? `${folder}/${name}` : "";
  ports.host.output("verdict", report2.verdict);
  ports.host.output("conclusion", report2.gate.conclusion);
  ports.host.output("new-findings", String(newFindings(report2)));
  ports.host.output("findings", inertJson(findingsOf(report2, ports.language).slice(0, MAX_FINDINGS)));
  ports.host.output("report", pathOf("report.json"));
  ports.host.output("markdown", pathOf("report.md"));
  ports.host.output("chart", pathOf("chart.png"));
  ports.host.output("comment-url", commentUrl ?? "");
}
function newFindings({ comparison }) {
  return ((comparison == null ? void 0 : comparison.runs) ?? []).flatMap((run2) => run2.findings).filter(({ change }) => change === "new").length;
}

// src/github/report-context.ts
function reportContextOf(session, training) {
  const { ports, subject, environment, repositoryId } = session;
  const { owner, repo } = environment.repository;
  const page = `${environment.serverUrl}/${owner}/${repo}`;
  const isFork = subject.pull !== void 0 && subject.pull.headRepositoryId !== repositoryId;
  return {
    time: new Date(ports.now()).toISOString(),
    ...subject.commit !== "" && { commit: subject.commit },
    ...subject.baseBranch !== void 0 && { baseBranch: subject.baseBranch },
    ...environment.docs !== void 0 && { docs: environment.docs },
    links: {
      summary: `${page}/actions/runs/${environment.runId}`,
      training: `${page}/actions/runs/${training.id}`,
      .../^[0-9a-f]{40}$/.test(subject.commit) && { commit: `${page}/commit/${subject.commit}` }
    },
    ...isFork && { fork: true }
  };
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync as existsSync2 } from "fs";
import { EOL as EOL5 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync2(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL5}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/github/runner.ts
function readEvent() {
  const ofThisJob = Reflect.construct(context.constructor, []);
  return ofThisJob.payload;
}
async function addToSummary(markdown) {
  const ofThisJob = Reflect.construct(summary.constructor, []);
  await ofThisJob.addRaw(markdown, true).write();
}

// src/node/proxy.ts
var import_undici = __toESM(require_undici(), 1);
function proxyAgent(env) {
  const http = proxyOf(env, "http_proxy");
  const https = proxyOf(env, "https_proxy");
  return {
    dispatcher: new import_undici.EnvHttpProxyAgent({ httpProxy: http.address, httpsProxy: https.address }),
    unusable: [http, https].flatMap(({ unusable }) => unusable === void 0 ? [] : [unusable])
  };
}
var SCHEMES = /* @__PURE__ */ new Set(["http:", "https:", "socks:", "socks5:"]);
function proxyOf(env, lower) {
  const name = env[lower] === void 0 ? lower.toUpperCase() : lower;
  const given = (env[name] ?? "").trim();
  if (given === "") return { address: "" };
  try {
    const url3 = new URL(given.includes("://") ? given : `http://${given}`);
    decodeURIComponent(url3.username + url3.password);
    return SCHEMES.has(url3.protocol) && url3.hostname !== "" ? { address: url3.href } : { address: "", unusable: name };
  } catch {
    return { address: "", unusable: name };
  }
}

// src/action.ts
async function report(opened) {
  const { ports, settings, subject, deadline } = opened;
  deadline.start();
  const history = await gatherHistory(opened);
  deadline.start();
  const session = history.run === void 0 ? opened : { ...opened, job: jobOf(history.run, settings) };
  let answer;
  const result = await run({
    files: history.files,
    refused: history.refused,
    policy: settings.policy,
    ...session.policyUnread && { policyUnread: session.policyUnread },
    event: subject.event,
    ...settings.readAs !== void 0 && { readAs: settings.readAs },
    reading: { ...ports.reading, ...mappingIn(settings) },
    ...!history.isLost && {
      baseline: async () => {
        answer = await findBaseline(session, history);
        return answer == null ? void 0 : answer.baseline;
      }
    },
    checklist: () => previousChecklist(session),
    context: { version: VERSION, ...reportContextOf(session, history.run ?? subject.run) }
  });
  deadline.start();
  sayVerdict(session, result);
  for (const note of result.notes) ports.host.notice(session.words.note(note));
  try {
    await publish(session, result, answer);
  } catch (error2) {
    ports.host.warning(session.words.note({ code: "failed", what: "summary", detail: detailOf(error2) }));
  }
  if (result.report.gate.conclusion === "failure") ports.host.fail();
}
var MAX_REFUSED = 10;
function sayVerdict({ ports, words }, { report: report2 }) {
  const { verdict, diagnosis, refused } = report2;
  const runs = diagnosis.runs.slice(0, 20).map(({ run: { key }, verdict: own }) => `${words.write(key)}: ${words.verdict(own)}`);
  const unread = refused.slice(0, MAX_REFUSED).map(({ path, because }) => `${words.write(path)}: ${words.refusal(because)}`);
  const decided = words.gate(report2);
  ports.host.info([words.verdict(verdict), ...runs, ...unread, ...decided].join("\n"));
}
var host = {
  info: (text3) => info(logText(text3)),
  notice: (text3, title) => notice(logText(text3), title === void 0 ? {} : { title }),
  warning: (text3, title) => warning(logText(text3), title === void 0 ? {} : { title }),
  error: (text3, title) => error(logText(text3), title === void 0 ? {} : { title }),
  output: (name, value) => setOutput(name, value),
  fail: (text3) => {
    process.exitCode = ExitCode.Failure;
    if (text3 !== void 0) error(logText(text3));
  },
  summary: addToSummary
};
function outliveLackOfMemory(reason) {
  if (!(reason instanceof RangeError)) throw reason;
}
async function main() {
  process.on("unhandledRejection", outliveLackOfMemory);
  const { dispatcher, unusable } = proxyAgent(process.env);
  const proxied = ((url3, init) => (0, import_undici2.fetch)(url3, { ...init, dispatcher }));
  try {
    if (unusable.length > 0) host.warning(wordsIn(en).notice({ code: "proxy-unusable", variables: unusable }));
    await act(
      {
        env: process.env,
        payload: readEvent(),
        host,
        fetch: proxied,
        now: Date.now,
        readPaths: (paths, folder) => findFiles(paths, folder, folder),
        reading: readPorts,
        givenBase: givenBaseline,
        drawPictures: drawChart,
        writeFiles,
        language: en
      },
      report
    );
  } catch (error2) {
    setFailed(logText(errorMessage(error2)));
  } finally {
    await dispatcher.destroy();
  }
}
export {
  main
};
