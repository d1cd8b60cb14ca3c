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

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found2 = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found2 = node;
    }
    if (found2 && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found2);
      if (!data) {
        toJS(found2, null, ctx);
        data = anchors.get(found2);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found2, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found2;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "…";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found2 = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found2 || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found2)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found2 = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found: found2,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
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
  const smooth = runningMedian(y, oddWidth(n, thresholds.smoothingShare));
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
  const train = partnerOf(main?.series);
  const metrics = taskMetrics(history, main?.series, role);
  const alike2 = main === void 0 ? [] : validations.filter(({ series }) => sameKind(series, main.series));
  return {
    ...train === void 0 || reinforcement ? {} : { train },
    reinforcement,
    validations: alike2.map(({ index }) => index),
    parts: validations.filter(({ series }) => isPart(series, main?.series)).map(({ index }) => index),
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
    if (series.direction === "max") return series.metric === "reward" ? [] : [index];
    const isTask = !SAME_AS_LOSS.includes(series.metric) && series.metric !== main?.metric && series.metric !== "other";
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
  const isZero2 = (values) => values.every((value) => value === 0);
  return isZero2(y) && (buckets === void 0 || isZero2(buckets.max) && isZero2(buckets.min));
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
    if (validation === void 0) return nearest(training, void 0)?.index;
    const other = partOf(validation, declared);
    const kind = [validation.metric, validation.component, validation.axis, validation.x.length].join();
    const any = ofKind.get(kind) ?? nearest(training, { ...other, name: "-" });
    if (any === void 0) return void 0;
    ofKind.set(kind, any);
    const candidates = [...byName.get(other.name) ?? [], any].sort((a, b) => a.index - b.index);
    return nearest(candidates, other)?.index;
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
    const dip = numbersOf(features.signs.skill.get(curve.series))?.dip ?? 1;
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
  const { metrics, signs } = features;
  const [first] = metrics;
  if (first === void 0) return [abstain("constant-metric", { code: "no-task-metric" })];
  const constant = metrics.find(({ series }) => isConstant(signs.metrics.get(series), signs.learned, thresholds));
  if (constant === void 0) return [clear("constant-metric", first, 0, 1)];
  const loss = features.validation ?? features.train;
  const { fall } = signs.learned;
  const half = numbersOf(signs.metrics.get(constant.series))?.constant === true ? 0 : constant.n >> 1;
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
        ...half > 0 && { last: 1 },
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
  if (curve.n < 5 && curve.axis !== "epoch") return true;
  const budget = numbersOf(signs.budget);
  if (budget?.beginsLate !== true && curve.n >= 5) return false;
  const scatter = numbersOf(signs.scatter.get(curve.series))?.deviation ?? 0;
  return curve.n < 5 ? budget?.beginsLate === true : curve.tail - curve.first < 5 * scatter;
}
function isLost(curve, { signs, train }, thresholds) {
  const skill = numbersOf(signs.skill.get(curve.series));
  if (skill === void 0 || skill.points < FEWEST2 || !(skill.start > 0) || curve !== train) return false;
  const scatter = numbersOf(signs.scatter.get(curve.series))?.deviation ?? 0;
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
  const evidence = { ...riseEvidence(curve, ascent.rise), ...curve.n < FEW && { rise: ascent.height } };
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

// src/diagnosis/signs/course.ts
var NEXT = 0.8;
var LEAST = 0.1;
var MOST2 = 2;
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
var START = 0.1;
function gradientsOf(history) {
  const series = history.series.find(({ metric, y: y2 }) => metric === "gradnorm" && y2.length > 0);
  if (series === void 0) return void 0;
  const { x, y } = series;
  const { count, firstAt, recovered } = finiteOf(series, 0);
  const finite = y.filter(Number.isFinite);
  const usual = finite.length === 0 ? Number.NaN : median(finite);
  let index = -1;
  for (let i = Math.ceil(START * y.length); i < y.length; i++)
    if (Number.isFinite(at(y, i)) && (index < 0 || at(y, i) > at(y, index))) index = i;
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

// src/diagnosis/signs/forecast.ts
var MORE = [0.25, 0.5, 1];
var NOISE = 1.15;
var WIDEST = 0.5;
var FEWEST3 = 5;
function forecastOf(curve, rate) {
  const { y, n } = curve;
  if (n < FEWEST3) return { because: { code: "too-few-points", points: n, needed: FEWEST3 } };
  const paced = rate && paceOf(curve, rate);
  if (paced?.changing === true) return { because: { code: "rate-changing", rate: paced.rate } };
  const plain = timesOf(curve);
  const times = paced?.times ?? plain;
  const pace = paced?.end ?? 1;
  const length = at(plain, n - 1);
  const width = widthOf(n);
  const now = mean(y, n - width, n);
  const smooth = smoothed(y, width);
  const noise = NOISE * (curve.positive ? curve.relativeScatter * now : curve.scatter);
  const scale = Math.max(curve.positive ? Math.abs(now) : Math.max(curve.descent, Math.abs(now) * 1e-9), Number.MIN_VALUE);
  if (2 * noise > WIDEST * scale) return { because: { code: "too-noisy" } };
  const ceiling = curve.positive ? 1 : Number.POSITIVE_INFINITY;
  const floor = curve.positive ? 0 : Number.NEGATIVE_INFINITY;
  const done = at(times, n - 1);
  const ahead = MORE.flatMap((more) => {
    const ratio = 1 + pace * more * length / done;
    const brought = ratio > 1 ? Math.max(0, interpolate(times, smooth, done / ratio) - now) : 0;
    if ((MOST2 - LEAST) * brought + 2 * noise > WIDEST * scale) return [];
    const expected = Math.max(floor, now - NEXT * brought);
    const low = Math.max(floor, now - MOST2 * brought - noise);
    const share = (gain) => Math.max(0, Math.min(ceiling, gain / scale));
    return [{ more, expected, low, high: now - LEAST * brought + noise, gain: share(now - expected), most: share(now - low) }];
  });
  if (ahead.length === 0) return { because: { code: "too-steep" } };
  return { now, done: paced?.done === true, ahead };
}
function timesOf({ x, n }) {
  const spacing2 = (at(x, n - 1) - at(x, 0)) / Math.max(1, n - 1);
  const from = at(x, 0) > 0 ? 0 : at(x, 0) - spacing2;
  const times = new Float64Array(n);
  for (let i = 0; i < n; i++) times[i] = at(x, i) - from;
  return times;
}
function smoothed(y, width) {
  const half = width >> 1;
  const smooth = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) smooth[i] = mean(y, Math.max(0, i - half), Math.min(y.length, i + half + 1));
  return smooth;
}
var STANDS = 0.02;
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
  return { times, end, rate: end * highest2, done, changing: !done && Math.abs(end - earlier) > STANDS };
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
    late: mean(values, n - Math.max(width, Math.floor(n / 5)), n),
    bestAt: (bestIndex + (width - 1) / 2) / Math.max(1, n - 1),
    bestPosition: at(curve.x, center),
    drop: best - end,
    rose: best - at(values, 0),
    scatter: scatterOf(values) ?? 0,
    span: high - low,
    constant: n >= 4 && high - low <= 1e-9,
    stuck: n >= 10 && isSame(values.subarray(n >> 1)),
    same: sameAtEnd(values) / n,
    probability: trendProbability(smooth.subarray(bestIndex)),
    ...lossBest !== void 0 && { atLossBest: at(values, Math.min(n - 1, Math.round(lossBest * (n - 1)))) },
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
  return {
    points: n,
    start,
    best,
    end,
    bestAt: n < 2 ? 0 : indexOfMin(values) / (n - 1),
    ...falls(values, x, { smooth, start, best, end }),
    level,
    levelSpan: spanOf(second),
    late: median(last),
    lateSpan: spanOf(last),
    moved: movedOf(values, scatter),
    range: (highest(smooth) - best) / Math.max(Math.abs(level), 1e-12),
    lateShare: n < STEADY ? lateShareOf(values, start) : middleOf(...prefixes(values, (part) => lateShareOf(part, start))),
    fallsOn: isFallingOn(values, x),
    zeros: values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / n,
    dip: dipOf(values)
  };
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
var STEADY = 8;
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
  const from = Math.max(0, Math.floor((n - width) / 2));
  const end = mean(descent, n - width, n);
  return top > end ? Math.max(0, (median(descent.subarray(from, from + width)) - end) / (top - end)) : 0;
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
  const { points, range, moved, fall } = skill;
  return points >= 6 && Math.abs(moved) < STILL_ERRORS && range < STILL_RANGE && (fall === void 0 || fall < STILL_RANGE);
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
    ...accuracy && main && { reached: reachedOf(accuracy, main, standsAt?.chance) },
    falling: both.some((one) => one.fall !== void 0 && one.fall === Math.max(...falls2) && one.lateShare >= STILL_FALLS),
    extent: of.extent,
    improvedFar: accuracy !== void 0 && accuracy.best >= VERY_ACCURATE,
    still: both.length > 0 && both.every((one) => isStill(one) || one.fall !== void 0 && one.fall < LITTLE && one.points >= 8) && both.some(isStill),
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
function misfit(k, loss, accuracy) {
  const told = Math.log(Math.max(accuracy, 1e-6) * k);
  return Math.abs(Math.log(k) - loss) + (told > 0 ? 0.3 * told : -told);
}
function guessedLevel({ train, validation, accuracy }) {
  if (accuracy === void 0 || validation === void 0 || validation.points < 4) return void 0;
  const commoner = commonerLevel(validation, accuracy);
  if (commoner !== void 0) return commoner;
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
var SAME_ANSWER = 0.7;
var COMMONER_LOW = 0.96;
var COMMONER_HIGH = 1.05;
var COMMONER_SPAN = 0.1;
function commonerLevel(validation, { end: p, same, points }) {
  if (points < 8 || same < SAME_ANSWER || !(p > 0.5 && p < 1)) return void 0;
  const value = -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  const near = validation.end <= COMMONER_HIGH * value && validation.best >= COMMONER_LOW * value;
  return near && validation.levelSpan < COMMONER_SPAN ? { value, source: "commoner", chance: p } : void 0;
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

// src/diagnosis/signs/hours.ts
function hoursOf(history, curve) {
  const clock = curve && (history.clock ?? clockAmong(history.series, curve));
  if (curve === void 0 || clock === void 0 || curve.n < 2) return { because: { code: "no-times" } };
  const secondsAt = (place) => interpolate(clock.x, clock.seconds, placeOn(clock, place, curve));
  const end = secondsAt(at(curve.x, curve.n - 1));
  const total = end - secondsAt(at(curve.x, 0));
  if (!(total > 0) || !Number.isFinite(total)) return { because: { code: "no-times" } };
  const steps = curve.axis === "epoch" ? at(curve.x, curve.n - 1) - at(curve.x, 0) : curve.n - 1;
  return { total, afterBest: Math.max(0, end - secondsAt(curve.lowest.at)), each: total / Math.max(1, steps) };
}
var [FIRST_DATE, FIRST_IN_MS] = [1e9, 1e12];
var FEWEST4 = 5;
function clockAmong(series, { axis }) {
  for (const one of series) {
    if (one.metric !== "time" || one.axis !== axis || one.buckets !== void 0 || one.y.length < FEWEST4) continue;
    const first = at(one.y, 0);
    const last = at(one.y, one.y.length - 1);
    const grows = one.y.every((value, i) => i === 0 || value >= at(one.y, i - 1));
    const countsOn = first >= FIRST_DATE || first >= 0 && last > 1.5 * at(one.y, one.y.length >> 1);
    if (!grows || !countsOn || !(last > first)) continue;
    const scale = (first >= FIRST_IN_MS ? 1e-3 : 1) * unitOf(one.name);
    return { axis, x: one.x, seconds: one.y.map((value) => (value - first) * scale) };
  }
  return void 0;
}
function unitOf(name) {
  if (/hours?\b|\(h\)/i.test(name)) return 3600;
  return /min(?:ute)?s?\b/i.test(name) ? 60 : 1;
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
  return {
    at: lowest,
    after,
    ...height !== void 0 && { height },
    ...best > 0 && heightsOf(smooth),
    ...low > 0 && { loggedHeight: after === 0 ? 0 : mean(values, n - Math.min(width, after), n) / low - 1 },
    probability: after === 0 ? 1 : trendProbability(values.subarray(lowest)),
    lasting: height !== void 0 && height > 0 ? lastingShare(values, lowest, best * (1 + height / 2)) : 0,
    above: height !== void 0 && height > 0 ? countAbove(values, lowest, best * (1 + height / 2)) : 0,
    swing: largestDrop(values, lowest) / Math.max(Math.abs(low), 1e-300),
    ...scatter > 0 && { deviations: (end - best) / (scatter / Math.sqrt(width)) }
  };
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
function measureSigns(features) {
  const { history, train, validation, validations, partners: partners2, metrics } = features;
  const losses = [.../* @__PURE__ */ new Set([train, ...validations, ...partners2.values()])].filter((curve) => curve !== void 0);
  const of = (curves, measure) => new Map(curves.map((curve) => [curve.series, measure(curve)]));
  const skill = of(losses, ({ x, y, scatter }) => skillOf(y, x, scatter));
  const lossBest = validation && numbersOf(skill.get(validation.series))?.bestAt;
  const gradients = gradientsOf(history);
  const tasks = of(metrics, (curve) => metricSign(curve, lossBest));
  const budget = budgetOf(history, validation ?? train);
  return {
    skill,
    learned: learnedOf({
      train: alike(train, validation) && train ? numbersOf(skill.get(train.series)) : void 0,
      validation: validation && numbersOf(skill.get(validation.series)),
      accuracy: accuracyAmong(tasks),
      tasks: [...tasks.values()].map(numbersOf).filter((sign) => sign !== void 0 && !sign.isAccuracy),
      extent: extentOf(validation) >= ENOUGH ? extentOf(validation) : Math.max(extentOf(train), extentOf(validation)),
      beginsLate: numbersOf(budget)?.beginsLate ?? false,
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
  return [...metrics.values()].map(numbersOf).find((sign) => sign?.isAccuracy === true);
}
function alike(train, validation) {
  return validation === void 0 || train?.series.metric === validation.series.metric;
}

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
  const isHigh = endsHigh(curve, sign, thresholds) && rise.share > thresholds.overfittingDescentShare;
  const beyond2 = beyondLuck(curve, sign);
  return {
    rise,
    sign,
    standing: standingOf(curve, thresholds),
    height: (curve.n < FEW ? sign?.loggedHeight : sign?.height) ?? rise.relative,
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
function endsHigh({ n, positive }, sign, thresholds) {
  const { height = 0, loggedHeight = 0, above = 0, probability = 1, after = 0 } = sign ?? {};
  if (positive && isStraight(n, sign) && loggedHeight >= thresholds.riseVisible) return true;
  if (!positive || height < thresholds.overfittingRise) return false;
  if (n < FEW && probability <= NO_CHANCE) return true;
  if (n < FEW) return loggedHeight >= (n > 3 && after < 2 ? 2 : 1) * thresholds.riseVisible;
  return loggedHeight >= thresholds.riseVisible && above >= 2;
}
function isStraight(n, sign) {
  return sign !== void 0 && n < 2 * FEW && sign.after >= 3 && 4 * sign.swing < (sign.loggedHeight ?? 0);
}
function beyondLuck({ n }, sign) {
  if (n < FEW || isStraight(n, sign)) return Number.POSITIVE_INFINITY;
  return (sign?.deviations ?? Number.POSITIVE_INFINITY) - Math.sqrt(2 * Math.log(n / widthOf(n)));
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
    if (sign === void 0 || sign.points < 4 || sign.bestAt < 0.8 || sign.atLossBest === void 0) return false;
    const least = Math.max(sign.isAccuracy ? 0.03 : 0.1 * sign.span, 3 * sign.scatter);
    const gained = sign.points < FEW ? sign.best : sign.late;
    return gained - sign.atLossBest > least && sign.best - sign.atTwoThirds > STILL_BETTER * least;
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
  const better = betterOf(validation, features, thresholds);
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
function betterOf(validation, features, thresholds) {
  const clearly = betterMetric(features);
  if (clearly !== void 0) {
    const { before, gain } = gainAfter(clearly, validation, thresholds);
    return { metric: clearly, before, gain };
  }
  const better = features.metrics.filter(({ series }) => isBetter(numbersOf(features.signs.metrics.get(series))));
  if (validation.n < thresholds.fullPoints || better.length === 0) return void 0;
  const gains = better.map((metric) => ({ metric, ...gainAfter(metric, validation, thresholds) }));
  const most = gains.reduce((a, b) => b.gain / b.needed > a.gain / a.needed ? b : a);
  return most.gain > most.needed ? most : void 0;
}
function isBetter(sign) {
  return sign !== void 0 && (!sign.isAccuracy || sign.late - (sign.atLossBest ?? sign.start) >= LEAST_POINTS);
}
var LEAST_POINTS = 0.02;
function gainAfter(metric, loss, thresholds) {
  const found2 = indexAtBest(metric, loss);
  const index = found2 < 0 ? metric.n - 1 : found2;
  const before = at(metric.smooth, index);
  const halfway = metric.smooth.subarray(index, (index + metric.n >> 1) + 1).reduce((low, value) => Math.min(low, value), before);
  const needed = Math.max(thresholds.metricGainShare * metric.descent, thresholds.metricNoise * metric.scatter, Number.MIN_VALUE);
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
    ...t?.fall !== void 0 && { trainFall: t.fall },
    ...v?.fall !== void 0 && { validationFall: v.fall }
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
  if (t?.fall === void 0 || v === void 0 || validation === void 0 || t.points < 4 || !signs.learned.trained || !alike(train, validation))
    return void 0;
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy && { accuracy: accuracy.end };
  const known = t.fall >= thresholds.trainingLearned;
  const never = accuracy?.constant === true && accuracy.points >= thresholds.minConstant && accuracy.end < thresholds.highAccuracy;
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
  const rise = numbersOf(signs.rise.get(validation.series));
  if (rise?.height === void 0 || rise.probability > thresholds.riseChance) return false;
  const share = ascents.get(validation)?.rise.share ?? 0;
  const turned = fall >= thresholds.creeping && share >= thresholds.overfittingGivenUp;
  return rise.height >= (turned ? thresholds.overfittingRise : thresholds.riseVisible);
}
function beginsLate2({ signs }) {
  return numbersOf(signs.budget)?.beginsLate === true;
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
  return never || t.fall > thresholds.trainingKnown && v.fall < thresholds.hardlyCarried || isLeftBehind(t, v, thresholds);
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
  const other = all.filter(({ sign }) => sign?.isAccuracy === false);
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
  return found(curve, {
    kind: "no-learning",
    severity: "warning",
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { score: sign.end, threshold: thresholds.nothingLearned, points: curve.n },
    margin: 1,
    confidence: shortened(0.8, curve, thresholds),
    // The loss does fall, so that a batch can be overfit.
    advice: ["check-validation", "raise-learning-rate", "lower-learning-rate"],
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
  const commoner = standsAt?.source === "commoner";
  const high = accuracy !== void 0 && accuracy.best >= thresholds.highAccuracy && !accuracy.constant;
  if (improved || (improvedFar || high) && !commoner || isEarly(features)) return void 0;
  const numbers = { ...level, ...told };
  const late = budget?.beginsLate === true;
  const guesses = standsAt !== void 0 && standsAt.source !== "plateau" && standsAt.source !== "mean";
  const severity = extent >= thresholds.minSure && (still || guesses || extent >= thresholds.minCreeping) ? "failing" : "warning";
  const isDead = guesses && extent >= thresholds.fewestAtLevel && (fall ?? 0) < thresholds.dead;
  if (extent < thresholds.minLearning && !isDead && !signs.learned.frozen) return void 0;
  if (fall !== void 0 && fall < thresholds.creeping && !late) return { severity, ...numbers };
  if (still && (level !== void 0 || wasGuessed(accuracy?.best, validation ?? train, signs.skill)))
    return { severity, ...numbers };
  if (still && history.boosting !== true) return { severity: "warning", ...told };
  if (isLevel(features, thresholds)) return { severity: guesses ? severity : "warning", ...numbers };
  if (standsAt === void 0 || trained || guesses && extent < thresholds.minSlow) return void 0;
  return { severity: guesses && !falling ? severity : "warning", ...numbers, ...learnedUntil(features, standsAt.value) };
}
function isLevel({ signs, train, validation }, thresholds) {
  const { fall, falling, extent } = signs.learned;
  const main = validation ?? train;
  const late = numbersOf(signs.budget)?.beginsLate === true;
  const rise = main && numbersOf(signs.rise.get(main.series));
  if (rise?.height !== void 0 && rise.height >= thresholds.overfittingRise) return false;
  if (fall === void 0 || late || falling) return false;
  return extent >= thresholds.minSlow ? fall < ((signs.learned.reached ?? 1) < thresholds.underfittingLeast ? thresholds.nearChanceFall : thresholds.slowFall) : extent >= thresholds.minSure && fall < thresholds.nothingLearned;
}
function isEarly({ signs }) {
  const done = numbersOf(signs.budget)?.done;
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
  const skill = train && numbersOf(signs.skill.get(train.series));
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
    const rise = numbersOf(signs.rise.get(validation.series))?.height ?? 0;
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
  trainFrom: "metric",
  trainTo: "metric",
  gapAtBest: "loss",
  gapAtEnd: "loss",
  alone: "flag",
  byChance: "flag",
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
  if (main === void 0 || sign === void 0 || !isTrainingBetter(features) || isLossAtBest(features)) return void 0;
  const { drop, bestPosition: from } = sign;
  const margin = drop / thresholds.accuracyDrop - 1;
  return [report(main, features, thresholds, { from, evidence: { drop }, threshold: thresholds.accuracyDrop, margin })];
}
function hasFallen(sign, thresholds) {
  if (sign === void 0 || sign.points < thresholds.minPoints) return false;
  const least = sign.isAccuracy ? thresholds.accuracyDrop : 0.1 * Math.max(Math.abs(sign.best), sign.span);
  const beyond2 = 3 * (sign.scatter / Math.sqrt(widthOf(sign.points)));
  return sign.drop >= Math.max(least, beyond2) && sign.rose > 0.02 && sign.probability <= thresholds.riseChance;
}
function isLossAtBest({ validation, signs }) {
  const rise = validation && numbersOf(signs.rise.get(validation.series));
  return validation !== void 0 && (rise?.height === void 0 || rise.height < AT_BEST);
}
var AT_BEST = 0.03;
function isTrainingBetter({ train, signs }) {
  const skill = train && numbersOf(signs.skill.get(train.series));
  if (train === void 0 || skill === void 0 || train.n < 4) return false;
  return skill.end < at(train.smooth, train.n >> 1);
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
  const stands = standing.over > thresholds.overfittingVisible;
  const above = (gapOf(curve, features)?.atEnd ?? 0) > 0;
  return curve.n >= thresholds.minPoints && over > 1 && stands && !isAlone(curve, thresholds) && above;
}
function isQuotable({ positive }, { sign, rise }, thresholds) {
  return !positive || (sign?.loggedHeight ?? 0) >= thresholds.riseVisible || rise.share >= thresholds.overfittingGivenUp;
}
function isPossible(curve, { sign, rise }, { signs }, thresholds) {
  if (curve.n < thresholds.minPoints || isAlone(curve, thresholds) || rise.share <= thresholds.overfittingDescentShare)
    return false;
  const since = numbersOf(signs.gap.get(curve.series))?.since ?? 0;
  return since > 0 && (sign?.loggedHeight ?? 0) >= thresholds.riseVisible;
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
  const lasts = ascent.sign !== void 0 && 4 * ascent.sign.after >= curve.n;
  const visible2 = ascent.isLikely && ascent.trainingFell === true && gap !== void 0 && (above || lasts);
  if (!visible2 && !byRule && !(above && isPossible(curve, ascent, features, thresholds))) {
    const share = ascent.isLikely || byRule ? Math.min(over, 1) : Math.min(over, 0.9);
    return clear("overfitting", curve, share, 1, { ...evidence, needed: ascent.needed });
  }
  if ((!visible2 || (gap?.atEnd ?? 1) <= 0) && isShared(ascent, curve, features, thresholds))
    return clear("overfitting", curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  const byChance = !visible2 && !byRule;
  return report2(curve, ascent, byRule, { ...evidence, ...byChance && { byChance: 1 } }, features, thresholds);
}
function isNoise({ series, best, n }, { standing, sign }, { signs }, thresholds) {
  const deviation = numbersOf(signs.scatter.get(series))?.deviation ?? 0;
  const fall = numbersOf(signs.skill.get(series))?.fall ?? 0;
  const noisy = best.value > 0 && fall < thresholds.trainingLearned && deviation > thresholds.noiseOfLevel * best.value;
  return n >= FEW && noisy && standing.over <= 1 && (sign?.probability ?? 1) > NO_CHANCE;
}
function report2(curve, ascent, byRule, evidence, features, thresholds) {
  const { standing, over } = ascent;
  const alone = isAlone(curve, thresholds);
  const harmless = features.checkpoint === "best" || isContradicted(curve, features, thresholds);
  return found(curve, {
    kind: "overfitting",
    severity: harmless ? "note" : severityOf(curve, ascent, byRule, features, thresholds),
    from: alone ? at(curve.x, curve.n - 2) : riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...curve.n < FEW && { rise: ascent.height },
      ...alone && { alone: 1 },
      standing: standing.over,
      threshold: ascent.needed,
      points: curve.n
    },
    margin: byRule ? over - 1 : Math.max(0, ascent.height / thresholds.riseVisible - 1),
    confidence: confidenceOf(ascent, curve, thresholds),
    advice: ["stop-earlier", "regularize", "more-data", "smaller-model"],
    checklist: [4, 3, 7, 8],
    beside: [features.partners.get(curve.index)]
  });
}
function severityOf(curve, ascent, byRule, features, thresholds) {
  if (ascent.returns) return "note";
  const doubtful = isDoubtful(curve, features, thresholds) || isOutweighed(curve, features, thresholds);
  const severe = ascent.isVisible && ascent.trainingFell === true && ascent.height >= thresholds.riseSevere;
  if (severe && stays(ascent, curve, features) && !(curve.n >= FEW && doubtful)) return "failing";
  const { over } = ascent.standing;
  const high = ascent.height >= thresholds.riseVisible || !curve.positive;
  if (byRule && high && over > 1 && !doubtful && stays(ascent, curve, features)) return "failing";
  const given = curve.n >= FEW && ascent.rise.share >= thresholds.overfittingGivenUp && over > 1;
  const mild2 = curve.positive && !given && ascent.height < thresholds.overfittingWarned;
  return ascent.isVisible || byRule && !mild2 ? "warning" : "note";
}
function stays({ sign, height }, curve, features) {
  if (sign === void 0) return false;
  const gap = numbersOf(features.signs.gap.get(curve.series));
  const apart = gap !== void 0 && gap.trainAtEnd < gap.atEnd;
  if (curve.n < FEW && !(sign.after >= 3 && apart)) return false;
  const lasts = 3 * sign.after >= curve.n;
  return height > RETURNS * (sign.undone ?? 0) && (lasts || height > sign.swing);
}
var RETURNS = 2;
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
function isDoubtful(curve, { validation, metrics }, thresholds) {
  if (curve.lowest.at >= at(curve.x, curve.n - 2)) return true;
  if (!curve.series.component || curve === validation) return false;
  return metrics.some((metric) => {
    const there = metric.smooth[indexAtBest(metric, curve)];
    const least = Math.max(thresholds.partGainShare * metric.descent, thresholds.metricNoise * metric.scatter);
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
  const half = numbersOf(features.signs.forecast.get(curve.series))?.ahead.find(({ more }) => more === 0.5);
  const evidence = {
    share,
    lastBestAt: at(curve.x, last),
    best: logged(curve, curve.lowest.value),
    ...half && { aheadMost: half.most },
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
function lastImprovement(curve, thresholds) {
  const step = Math.max(thresholds.plateauStep * Math.abs(curve.best.value), curve.scatter);
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
    thresholds.minSlowValues,
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
  const { fall, extent } = signs.learned;
  if (extent < thresholds.minSlow)
    return abstain("slow-convergence", { code: "too-few-points", points: extent, needed: thresholds.minSlow }, curve);
  const lateShare = lateShareOf2(curve, features);
  const evidence = { lateShare, ...fall !== void 0 && { fall }, end: logged(curve, curve.tail) };
  const little = fall !== void 0 && fall < thresholds.slowFall && signs.learned.falling && !signs.learned.improved && !isAccurate(features, thresholds);
  const even = fall !== void 0 && fall < thresholds.slowEven && lateShare > thresholds.slowLateShare;
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
function lateShareOf2(curve, { signs, validation }) {
  const share = ({ series }) => numbersOf(signs.skill.get(series))?.lateShare ?? 0;
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
  let count = 0;
  const rises = new Float64Array(values.length);
  for (let i = Math.max(1, options.skip); i < values.length; i++) {
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
  const spikes = findSpikes(y, {
    window: thresholds.spikeWindow,
    z: thresholds.spikeZ,
    height: thresholds.spikeHeight,
    skip: Math.ceil(thresholds.spikeSkip * y.length)
  });
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
  ahead: "share",
  aheadMost: "share",
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
  const course = numbersOf(signs.course.get(curve.series));
  const forecast = signs.forecast.get(curve.series);
  if (forecast !== void 0 && !isMeasured(forecast) && forecast.because.code !== "too-steep")
    return abstain("still-improving", forecast.because, curve);
  if (course === void 0) return abstain("still-improving", { code: "too-few-points", points: curve.n, needed: 5 }, curve);
  const ahead = numbersOf(forecast)?.ahead ?? [];
  const { gain, expected, low, high } = ahead.at(-1) ?? course;
  const half = ahead.find(({ more }) => more === 0.5);
  const evidence = {
    gain,
    sureGain: course.sureGain,
    brought: course.brought,
    expected: logged(curve, expected),
    low: logged(curve, low),
    high: logged(curve, high),
    ...half && { ahead: half.gain, aheadMost: half.most },
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
  if (budget?.beginsLate === true) return abstain("underfitting", { code: "begins-late", at: at(curve.x, 0) }, curve);
  if (budget?.done !== void 0 && budget.done < thresholds.plannedShare && budget.ending === void 0)
    return abstain("underfitting", { code: "incomplete" }, curve);
  if (signs.learned.extent < thresholds.minSlow)
    return abstain("underfitting", { code: "too-few-points", points: signs.learned.extent, needed: thresholds.minSlow }, curve);
  const skill = numbersOf(signs.skill.get(curve.series));
  const course = numbersOf(signs.course.get(curve.series));
  if (skill?.fall === void 0 || course === void 0)
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
  memorizedFarShare: 0.25
};

// src/diagnosis/findings/late-rise/thresholds.ts
var THRESHOLDS6 = {
  /** Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labelled curves lie in it. */
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
  isMeasured,
  numbersOf,
  FAIL_ON,
  DEFAULT_CONFIG,
  DEFAULT_POLICY,
  isMap,
  isScalar,
  isNode,
  visit,
  LineCounter,
  parseDocument,
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
  curveOf,
  logged,
  lastLogged,
  selectSeries,
  missing,
  lastStart,
  beforeRestart,
  levelFrom,
  placeOn,
  hasImproved,
  SIGN_NAMES,
  measureSigns,
  accuracyAmong,
  alike,
  ascentOf,
  poorScore,
  alignTraining,
  valuesAt,
  learningRateOf,
  isLearningRate,
  KINDS,
  FINDING_KINDS,
  isFindingKind,
  worstFirst,
  THRESHOLDS18 as THRESHOLDS,
  THRESHOLDS22 as THRESHOLDS2,
  isThresholdName,
  THRESHOLD_NAMES,
  withOverrides,
  FORMER_THRESHOLDS
};
