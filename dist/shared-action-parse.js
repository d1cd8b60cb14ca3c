import {
  LANGUAGE_TAGS
} from "./shared-action-cli-parse.js";
import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit
} from "./shared-action-cli-parse-yaml.js";
import {
  FAIL_ON,
  FINDING_KINDS,
  FORMER_THRESHOLDS,
  SEVERITIES,
  THRESHOLD_NAMES
} from "./shared-action-cli-index-parse.js";

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: (config$1 == null ? void 0 : config$1.lang) ?? (store$4 == null ? void 0 : store$4.lang),
    message: config$1 == null ? void 0 : config$1.message,
    abortEarly: (config$1 == null ? void 0 : config$1.abortEarly) ?? (store$4 == null ? void 0 : store$4.abortEarly),
    abortPipeEarly: (config$1 == null ? void 0 : config$1.abortPipeEarly) ?? (store$4 == null ? void 0 : store$4.abortPipeEarly)
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3 == null ? void 0 : store$3.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2 == null ? void 0 : store$2.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  var _a;
  return (_a = store$1 == null ? void 0 : store$1.get(reference)) == null ? void 0 : _a.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  var _a, _b;
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && ((_b = (_a = Object.getPrototypeOf(input)) == null ? void 0 : _a.constructor) == null ? void 0 : _b.name)) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = (other == null ? void 0 : other.expected) ?? context.expects ?? null;
  const received = (other == null ? void 0 : other.received) ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other == null ? void 0 : other.path,
    issues: other == null ? void 0 : other.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = (other == null ? void 0 : other.message) ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function entriesFromList(list, schema) {
  const entries$1 = {};
  for (const key of list) entries$1[key] = schema;
  return entries$1;
}
var ValiError = class extends Error {
  /**
  * Creates a Valibot error with useful information.
  *
  * @param issues The error issues.
  */
  constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
  }
};
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
var ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function isoTimestamp(message$1) {
  return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function url(message$1) {
  return {
    kind: "validation",
    type: "url",
    reference: url,
    async: false,
    expects: null,
    requirement(input) {
      try {
        if (URL.canParse) return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    },
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function is(schema, input) {
  return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      var _a;
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              (_a = dataset.issues) == null ? void 0 : _a.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      var _a;
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                (_a = dataset.issues) == null ? void 0 : _a.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      var _a, _b;
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              (_a = dataset.issues) == null ? void 0 : _a.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              (_b = dataset.issues) == null ? void 0 : _b.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      var _a;
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                (_a = dataset.issues) == null ? void 0 : _a.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function tuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "tuple",
    reference: tuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      var _a;
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              (_a = dataset.issues) == null ? void 0 : _a.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if ((untypedDatasets == null ? void 0 : untypedDatasets.length) === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
function parse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  if (dataset.issues) throw new ValiError(dataset.issues);
  return dataset.value;
}
// @__NO_SIDE_EFFECTS__
function partial(schema, keys) {
  const entries$1 = {};
  for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
  return _standardSchema({
    ...schema,
    entries: entries$1
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/config/schema.ts
var text = pipe(string(), minLength(1), maxLength(1e3));
var texts = union([text, pipe(array(text), maxLength(100))]);
var INSIDE = /^(?![\s\S]*(?:^|\n)\s*(?:[/\\~]|[A-Za-z]:))(?![\s\S]*(?:^|[/\\\n])\s*\.\.\s*(?:[/\\\n]|$))/;
var inside = pipe(text, regex(INSIDE));
var insides = union([inside, pipe(array(inside), maxLength(100))]);
var share = pipe(number(), minValue(0), maxValue(1));
var DATA_BRANCH = /^(?:|(?:[\w.-]{1,100}\/[\w.-]{1,100}@)?(?!refs\/)(?!.*(?:\.\.|\/\/|\/$|\.lock$|^\/))[\w][\w./-]{0,199})$/;
var REF = /^(?!.*(?:\.\.|\/\/|\/$|\.lock$))[\w][\w./+-]{0,199}$/;
var severity = partial(strictObject(entriesFromList(FINDING_KINDS, picklist([...SEVERITIES, "off"]))));
var threshold = pipe(number(), finite(), minValue(0), maxValue(1e6));
var thresholds = partial(
  strictObject({
    ...entriesFromList(THRESHOLD_NAMES, threshold),
    ...entriesFromList(["smoothingShare", "tailShare"], share)
  })
);
var run = partial(
  strictObject({
    metric: pipe(text, description("Series or metric whose best value gates, e.g. val_accuracy; loss by default.")),
    direction: pipe(
      picklist(["min", "max"]),
      description("Whether a lower (min) or a higher (max) value of the metric is better.")
    ),
    classes: pipe(
      number(),
      integer(),
      minValue(2),
      maxValue(1e8),
      description("Number of classes: a loss at its logarithm is guessing.")
    ),
    "guess-level": pipe(
      number(),
      finite(),
      description("Loss of a model that guesses, e.g. the variance of the targets of a regression.")
    ),
    validation: pipe(picklist(["none"]), description("none: no validation by design; training loss and metrics decide.")),
    thresholds: pipe(thresholds, description("Overrides of detector thresholds, by name.")),
    severity: pipe(severity, description("Severity of finding kinds for these runs; off drops the kind.")),
    tolerance: pipe(share, description("Relative worsening of the gating number that is accepted, e.g. 0.02.")),
    "fail-on": pipe(picklist(FAIL_ON), description("When the check fails for these runs.")),
    paths: pipe(texts, description("Only base commits that touched these globs count."))
  })
);
var columns = partial(
  strictObject({
    train: pipe(texts, description("Names of training losses or metrics.")),
    validation: pipe(texts, description("Names of validation losses or metrics.")),
    test: pipe(texts, description("Names of test losses or metrics.")),
    axis: pipe(text, description("The name that counts: epoch, step, …"))
  })
);
var shared = {
  path: pipe(texts, description("Globs of history files in the workspace.")),
  artifact: pipe(texts, description("Names or patterns of the artifacts that hold histories.")),
  "base-path": pipe(texts, description("Globs of the base branch’s histories in the workspace.")),
  key: pipe(
    string(),
    regex(/^[\w .-]{0,64}$/),
    description("Tells several uses on one pull request apart: one comment per key.")
  ),
  "fail-on": pipe(
    picklist(FAIL_ON),
    description("When the check fails: on findings this pull request brought (new), on any, or never.")
  ),
  "if-no-history": pipe(
    picklist(["warn", "ignore", "fail"]),
    description(
      "What to do when no history is found. With fail-on: any it fails too where the base had runs, unless it is ignore."
    )
  ),
  "if-not-judged": pipe(
    picklist(["neutral", "fail"]),
    description("What the check says where something could not be judged: neutral, which GitHub shows as a green tick, or fail.")
  ),
  checkpoint: pipe(
    picklist(["auto", "best", "last"]),
    description("Which checkpoint ships: with best, a rise after the best epoch is a note.")
  ),
  "read-as": pipe(text, description("A format name, when recognition must be overruled.")),
  comment: pipe(
    picklist(["always", "on-change", "on-problem", "never"]),
    description("When to write the pull-request comment.")
  ),
  "data-branch": pipe(
    string(),
    regex(DATA_BRANCH),
    description("NAME or OWNER/REPO@NAME of the branch that keeps curves, pictures and badges; empty for none.")
  ),
  language: pipe(picklist(LANGUAGE_TAGS), description("Language of the report."))
};
var FILE_SCHEMA = partial(
  strictObject({
    ...shared,
    path: pipe(insides, description("Globs of history files in the workspace, below it.")),
    "base-path": pipe(insides, description("Globs of the base branch’s histories in the workspace, below it.")),
    sha: pipe(string(), regex(/^[0-9a-f]{40}$/), description("Full id of the commit that was trained elsewhere.")),
    anchor: pipe(
      string(),
      regex(REF),
      description("Tag, branch or full commit id of a release that every training is held against too, as a warning.")
    ),
    columns: pipe(
      record(text, columns),
      description("What names mean that say nothing by themselves, by glob over paths of files; the first match counts.")
    ),
    "warn-only": pipe(boolean(), description("Report what would fail, and do not fail.")),
    runs: pipe(
      record(text, run),
      description("Settings per run, by glob over run keys; the first match that sets a field wins.")
    )
  })
);
var INPUT_SCHEMA = partial(
  strictObject({
    ...shared,
    sha: pipe(string(), regex(/^[0-9a-f]{40}$/)),
    pr: pipe(string(), regex(/^[1-9]\d{0,8}$/), transform(Number)),
    config: text,
    token: string()
  })
);
var INPUT_ONLY = ["config", "token", "pr"];

// src/config/yaml-nodes.ts
function repeatedKeys(document) {
  const repeated = [];
  visit(document, {
    Map(_, { items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      }
    }
  });
  return repeated;
}
function plainValue(document) {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    return void 0;
  }
}
function nodeAt(root, keys) {
  let node = root;
  let last = isNode(root) ? root : void 0;
  for (const key of keys) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
    if (!pair) break;
    if (isNode(pair.key)) last = pair.key;
    node = pair.value;
  }
  return last;
}

// src/config/parse.ts
var MAX_CONFIG_BYTES = 1e5;
function parseConfig(text2, path, formats) {
  var _a;
  const lines = new LineCounter();
  if (text2.length > MAX_CONFIG_BYTES || new TextEncoder().encode(text2).length > MAX_CONFIG_BYTES)
    return failed([{ place: "file", path, line: 1, field: "", code: "too-long", allowed: MAX_CONFIG_BYTES }]);
  const document = parseDocument(text2, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const [twice] = repeatedKeys(document);
  if (twice !== void 0 && document.errors.length === 0) {
    const line = lines.linePos(((_a = twice.range) == null ? void 0 : _a[0]) ?? 0).line;
    return failed([{ place: "file", path, line, field: String(twice.value), code: "duplicate-key" }]);
  }
  if (document.errors.length > 0) {
    return failed(
      syntaxFaults(document.errors).map(({ at, fault }) => ({
        place: "file",
        path,
        line: lines.linePos(at).line,
        field: "",
        ...fault
      }))
    );
  }
  const lineOf = (keys) => {
    var _a2;
    const range = (_a2 = nodeAt(document.contents, keys)) == null ? void 0 : _a2.range;
    return range ? lines.linePos(range[0]).line : 1;
  };
  const data = plainValue(document);
  if (data === void 0) return failed([{ place: "file", path, line: 1, field: "", code: "too-many-aliases" }]);
  const result = safeParse(FILE_SCHEMA, data);
  const mistakes = [
    ...mistakesOf(result.issues ?? [], FILE_SCHEMA, data),
    ...result.success ? unknownFormat(result.output, formats) : []
  ];
  if (result.success && mistakes.length === 0) return { ok: true, value: result.output };
  const told = mistakes.slice(0, MOST_TOLD);
  const more = mistakes.length > told.length ? [{ keys: [], fault: { code: "more", count: mistakes.length - told.length } }] : [];
  return failed(
    [...told, ...more].map(({ keys, fault }) => ({
      place: "file",
      path,
      line: lineOf(keys),
      field: keys.join(".").slice(0, LONGEST_FIELD),
      ...fault
    }))
  );
}
var MOST_TOLD = 20;
var LONGEST_FIELD = 200;
function syntaxFaults(errors) {
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep !== void 0) return [{ at: deep.pos[0], fault: { code: "too-deep" } }];
  return errors.slice(0, MOST_TOLD).map(({ pos, message }) => ({ at: pos[0], fault: { code: "syntax", detail: message } }));
}
function unknownFormat({ "read-as": name }, formats) {
  if (name === void 0 || formats === void 0 || formats.includes(name)) return [];
  return [{ keys: ["read-as"], fault: { code: "not-allowed", value: shown(name), allowed: formats } }];
}
function parseInputs(inputs) {
  const given = Object.fromEntries(
    Object.entries(inputs).filter(([name, value]) => value !== void 0 && (value !== "" || name === "data-branch"))
  );
  const result = safeParse(INPUT_SCHEMA, given);
  if (result.success) return { ok: true, value: result.output };
  return failed(
    mistakesOf(result.issues, INPUT_SCHEMA, given).map(({ keys, fault }) => ({
      place: "input",
      field: keys.join("."),
      ...fault
    }))
  );
}
function failed(mistakes) {
  const [first, ...rest] = mistakes;
  if (!first) throw new Error("a failed validation without a mistake");
  return { ok: false, mistakes: [first, ...rest] };
}
function leaves(issue) {
  var _a, _b;
  if (issue.type !== "union" || !issue.issues) return [issue];
  const deepest = [...issue.issues].sort((a, b) => {
    var _a2, _b2;
    return (((_a2 = b.path) == null ? void 0 : _a2.length) ?? 0) - (((_b2 = a.path) == null ? void 0 : _b2.length) ?? 0);
  })[0];
  return deepest && (((_a = deepest.path) == null ? void 0 : _a.length) ?? 0) > (((_b = issue.path) == null ? void 0 : _b.length) ?? 0) ? [deepest] : [issue];
}
function keysOf(issue) {
  return (issue.path ?? []).map((item) => typeof item.key === "number" ? item.key : String(item.key));
}
function mistakesOf(issues, schema, data) {
  const wrong = issues.flatMap(leaves).filter((issue) => issue.type !== "strict_object" || issue.expected !== "never");
  return [
    ...lists(schema, data, []),
    ...unknownFields(schema, data, []),
    ...wrong.filter((issue) => !isInList(issue)).map((issue) => ({ keys: keysOf(issue), fault: faultOf(issue) }))
  ];
}
function lists(schema, data, keys) {
  if (data === null || typeof data !== "object") return [];
  if (!Array.isArray(data))
    return Object.entries(data).flatMap(([name, value]) => lists(child(schema, name), value, [...keys, name]));
  if (!isMapping(schema)) return [];
  return [{ keys, fault: { code: "wrong-type", value: shown(data), isText: false, expected: mappingAt(keys) } }];
}
function isMapping(schema) {
  return schema !== null && typeof schema === "object" && ("entries" in schema || "type" in schema && schema.type === "record");
}
function isInList(issue) {
  var _a;
  return ((_a = issue.path) == null ? void 0 : _a.some((item) => item.type === "object" && Array.isArray(item.input))) ?? false;
}
function unknownFields(schema, data, keys) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return [];
  const allowed = fieldsOf(schema);
  return Object.entries(data).flatMap(([name, value]) => {
    const here = [...keys, name];
    if (allowed === void 0 || allowed.includes(name)) return unknownFields(child(schema, name), value, here);
    return [{ keys: here, fault: unknownFault(name, allowed, schema) }];
  });
}
function isOfRun(schema, name) {
  var _a;
  return ((_a = fieldsOf(child(child(schema, "runs"), "*"))) == null ? void 0 : _a.includes(name)) === true;
}
function unknownFault(name, allowed, schema) {
  if (isOfRun(schema, name)) return { code: "of-a-run" };
  if (INPUT_ONLY.some((only) => only === name)) return { code: "not-in-file" };
  if (!Object.hasOwn(FORMER_THRESHOLDS, name)) return { code: "unknown-field", allowed };
  const now = FORMER_THRESHOLDS[name];
  return { code: "former-field", ...now !== void 0 && { now } };
}
function fieldsOf(schema) {
  const entries = schema !== null && typeof schema === "object" && "entries" in schema ? schema.entries : void 0;
  return entries !== null && typeof entries === "object" ? Object.keys(entries) : void 0;
}
function faultOf(issue) {
  const field = String(keysOf(issue).at(-1) ?? "");
  const value = shown(issue.input);
  if (issue.type === "picklist")
    return { code: "not-allowed", value, allowed: (issue.expected ?? "").replace(/[()"]/g, "").split(" | ") };
  const expected = EXPECTED[field] ?? expectedOf(issue);
  return { code: "wrong-type", value, isText: typeof issue.input === "string", expected };
}
function expectedOf(issue) {
  switch (issue.type) {
    case "strict_object":
    case "record":
      return mappingAt(keysOf(issue));
    case "union":
      return { code: "texts" };
    case "regex":
      return { code: "workspace-path" };
    case "min_length":
    case "max_length":
      return { code: Array.isArray(issue.input) ? "list-length" : "text-length" };
    case "number":
    case "finite":
    case "min_value":
      return { code: "number" };
    case "max_value":
      return { code: "number-up-to", limit: Number(issue.requirement) };
    case "boolean":
      return { code: "boolean" };
    default:
      return { code: "text" };
  }
}
function mappingAt(keys) {
  if (keys.length === 0) return { code: "settings" };
  if (keys[0] === "columns") return { code: keys.length === 1 ? "columns" : "column-names" };
  if (keys.length === 1) return { code: "runs" };
  if (keys.at(-1) === "severity" && keys.length > 2) return { code: "severities" };
  if (keys.at(-1) === "thresholds" && keys.length > 2) return { code: "thresholds" };
  return { code: "run-settings" };
}
var EXPECTED = {
  sha: { code: "commit" },
  pr: { code: "pull-request" },
  key: { code: "key" },
  "data-branch": { code: "data-branch" },
  anchor: { code: "anchor" },
  tolerance: { code: "share" },
  "warn-only": { code: "boolean" }
};
function child(schema, key) {
  if (schema === null || typeof schema !== "object") return void 0;
  if ("entries" in schema && schema.entries !== null && typeof schema.entries === "object")
    return unwrap(Reflect.get(schema.entries, key));
  if ("value" in schema) return unwrap(schema.value);
  return void 0;
}
function unwrap(schema) {
  if (schema !== null && typeof schema === "object" && "wrapped" in schema) return unwrap(schema.wrapped);
  return schema;
}
function shown(value) {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  return (json ?? String(value)).slice(0, 80);
}

export {
  check,
  finite,
  integer,
  isoTimestamp,
  maxLength,
  maxValue,
  minLength,
  minValue,
  regex,
  safeInteger,
  transform,
  url,
  is,
  array,
  boolean,
  exactOptional,
  literal,
  nullable,
  nullish,
  number,
  object,
  optional,
  picklist,
  record,
  strictObject,
  string,
  tuple,
  unknown,
  parse,
  pipe,
  safeParse,
  INPUT_SCHEMA,
  MAX_CONFIG_BYTES,
  parseConfig,
  parseInputs
};
