import {
  crc32
} from "./shared-action-cli-index-parquet-file-png.js";
import {
  CutOffError,
  DamageError,
  errorMessage
} from "./shared-action-cli-index-parquet-file-pictures.js";

// src/source/sources.ts
function streamSource(size, stream) {
  return {
    size,
    slice(start = 0, end = size) {
      const from = clamp(start, size);
      const to = Math.max(from, clamp(end, size));
      return { arrayBuffer: () => part(stream(), from, to, size) };
    },
    stream
  };
}
function clamp(position, size) {
  return Math.max(0, Math.min(size, position < 0 ? size + position : position));
}
async function part(stream, from, to, size) {
  const bytes = new Uint8Array(to - from);
  let at = 0;
  if (to === from) return bytes.buffer;
  for await (const chunk of stream) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, chunk.length)];
    if (first < last) bytes.set(chunk.subarray(first, last), at + first - from);
    at += chunk.length;
    if (at >= to && to < size) break;
  }
  if (at < to) throw new CutOffError({ code: "fewer-bytes", bytes: at, declared: to });
  return bytes.buffer;
}
var PIECE = 256 * 1024;
async function bytesOf(content, start, end) {
  return new Uint8Array(await content.slice(Math.max(0, start), Math.min(end, content.size)).arrayBuffer());
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function partOf(content, start, size) {
  const at = (position) => start + clamp(position, size);
  return {
    size,
    slice: (from = 0, to = size) => content.slice(at(from), Math.max(at(from), at(to))),
    async *stream() {
      for (let from = 0; from < size; from += PIECE)
        yield await bytesOf(content, start + from, start + Math.min(size, from + PIECE));
    }
  };
}
function bytesSource(bytes) {
  return {
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer }),
    async *stream() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    }
  };
}
function joined(parts) {
  const [first = new Uint8Array(0)] = parts;
  if (parts.length < 2) return first;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part2 of parts) {
    all.set(part2, at);
    at += part2.length;
  }
  return all;
}

// src/history/foreign-words.ts
var ALPHABETIC = `
  loss: perdida* pérdida* perda* pèrdua perdua perte* perdita perdite coste* costo* custo* coût* kayıp потер* лосс* strata straty kaybı kaybi
  train: entrenamiento treino treinamento entraînement entrainement apprentissage addestramento allenamento обуч* тренир* трен трейн* eğitim
    trening* treningow*
  validation: validación validacion validação validacao validazione валидац* валид проверк* проверочн* doğrulama walidacj* walidacyjn*
  test: prueba* teste* тест*
  accuracy: exactitud acurácia acuracia exactitude accuratezza точност* doğruluk dokładność
  error: ошибк* erreur*
  epoch: época* epoca* època* époque* epoque* epoche* epochen epok epoka эпох* rodada*
  step: paso* passo* étape* itération* iteración* iteraciones iteração iterações iteracion* iteracao шаг* итерац* adım schritt*
  batch: lote* батч*
  best: mejor melhor meilleur* лучш*
  average: promedio média moyenne средн*
  time: tiempo время`;
var WITHIN_WORDS = `
  loss: verlust verlies
  learning rate: 学习率 學習率 学習率 학습률 학습율 lernrate
  grad norm: 梯度范数
  loss: 损失函数 损失值 损失 損失 ロス 손실
  train: 训练集 训练 訓練 学習 トレーニング 훈련 학습
  validation: 验证集 验证 驗證 検証 バリデーション 검증 validierungs validierung validatie 评估 評価 평가
  test: 测试集 测试 測試 テスト 테스트 시험
  accuracy: 准确率 准确度 正确率 準確率 正解率 精度 정확도 genauigkeit
  error: 误差 誤差 오차
  epoch: 轮次 轮数 周期 轮 エポック 에포크 에폭
  step: 迭代次数 迭代 步数 步骤 步 ステップ 스텝
  batch: 批次 バッチ 배치
  best: 最佳 最好 最優 最良 최고
  average: 平均 평균
  time: 时间 耗时 用时 時間 시간`;
function entriesOf(text) {
  const entries = [];
  let english = "";
  for (const [, head, word] of text.matchAll(/([a-z]+(?: [a-z]+)?):|([^\s:]+)/g)) {
    if (head !== void 0) english = head;
    else if (word !== void 0) entries.push([word, english]);
  }
  return entries;
}
var WORDS = [...entriesOf(ALPHABETIC), ...entriesOf(WITHIN_WORDS)];
var MEANS = new Map(WORDS);
var STEMS = WORDS.flatMap(([word, english]) => word.endsWith("*") ? [[word.slice(0, -1), english]] : []);
var either = (text) => entriesOf(text).map(([word]) => word.replace("*", "\\p{L}{0,8}")).sort((a, b) => b.length - a.length).join("|");
var KNOWN = new RegExp(`${either(WITHIN_WORDS)}|(?<!\\p{L})(?:${either(ALPHABETIC)})(?!\\p{L})`, "giu");
var ANY = new RegExp(KNOWN.source, "iu");
function inEnglish(text) {
  if (!ANY.test(text)) return text;
  return text.replace(KNOWN, (word) => ` ${meaningOf(word.toLowerCase()) ?? word} `);
}
function meaningOf(word) {
  var _a;
  return MEANS.get(word) ?? ((_a = STEMS.find(([stem]) => word.startsWith(stem))) == null ? void 0 : _a[1]);
}

// src/history/remembered.ts
var MOST = 32768;
var LONGEST = 200;
function remembered(of) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const kept = known.get(name);
    if (kept !== void 0) return kept.answer;
    const answer = of(name);
    if (name.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(name, { answer });
    return answer;
  };
}

// src/history/axis.ts
var STEP_NAMES = `step global_step _step trainer/global_step iteration iterations iter it current_steps num_updates total/steps
  time/total_timesteps total_timesteps timesteps_total training_iteration n_iter update updates batch round rounds num_steps steps
  global step|global steps|train_step|train/global_step|training step|num_env_steps|timesteps|env_steps|episode|episodes|episode_num|number_of_trees|n_trees`;
var EPOCH_NAMES = "epoch epochs ep epoch_num current_epoch epoch_idx epoch_number train/epoch epoch_no|epoch number|epoch no.|epoch #";
var SAMPLE_NAMES = "samples consumed_samples num_samples seen_samples samples_seen examples kimg";
var TOKEN_NAMES = "num_tokens tokens num_input_tokens_seen tokens_seen total_tokens consumed_tokens n_tokens";
var TIME_NAMES = "wall_time timestamp _timestamp _runtime elapsed_time total_duration elapsed hours minutes time|wall time|relative time (process)|relative time (wall)|elapsed time|time (s)|time (min)|time (h)";
var AXES = [
  ["step", names(STEP_NAMES)],
  ["epoch", names(EPOCH_NAMES)],
  ["samples", names(SAMPLE_NAMES)],
  ["tokens", names(TOKEN_NAMES)],
  ["time", names(TIME_NAMES)]
];
function names(text) {
  return text.split("|").flatMap((part2, i) => i === 0 ? part2.trim().split(/\s+/) : [part2.trim()]);
}
function unitOf(name) {
  const lower = name.trim().toLowerCase();
  if (lower === "kimg") return 1e3;
  if (/\b(?:hours?|h)\b/.test(lower)) return 3600;
  return /\bmin(?:ute)?s?\b/.test(lower) ? 60 : 1;
}
var MOST_EPOCHS = 1e3;
var axisOf = remembered((name) => {
  var _a;
  const lower = inEnglish(name).trim().toLowerCase();
  const listed = (_a = AXES.find(([, list]) => list.includes(lower))) == null ? void 0 : _a[0];
  return listed ?? countedIn(lower);
});
var SEEN = /^(?:seen|track|tracked|processed|consumed)$/;
var COUNTERS = /^(?:num|number|n|no|nr|idx|index|id|current|cur|global|i|count)$/;
function countedIn(name) {
  const all = name.split(/[^a-z]+/).filter((word) => word !== "");
  const words = all.filter((word) => !COUNTERS.test(word));
  const counted = words.filter((word) => !SEEN.test(word));
  if (counted.length === 1 && counted.length < words.length) {
    if (counted[0] === "tokens") return "tokens";
    if (/^(?:samples|examples|images|imgs)$/.test(counted[0] ?? "")) return "samples";
  }
  if (words.length !== 1) return void 0;
  if (/^epochs?$/.test(words[0] ?? "")) return "epoch";
  return /^(?:steps?|iter|iters|iterations?)$/.test(words[0] ?? "") ? "step" : void 0;
}
function chooseAxis(header, columns) {
  const found = (axis) => candidates(header, axis).find((column) => counts(columns[column] ?? []));
  const epoch = found("epoch");
  const step = found("step");
  if (step !== void 0 && epoch !== void 0) {
    const [steps2, epochs] = [columns[step] ?? [], columns[epoch] ?? []];
    if (startsAgain(steps2, epochs)) return { axis: "step", epoch };
    if (filled(steps2) < filled(epochs) / 2) return { axis: "epoch", column: epoch };
    return { axis: "step", column: step, epoch };
  }
  if (step !== void 0) return { axis: "step", column: step };
  if (epoch !== void 0) return { axis: "epoch", column: epoch };
  for (const axis of ["samples", "tokens", "time"]) {
    const column = found(axis);
    if (column !== void 0) return { axis, column };
  }
  return { axis: "epoch" };
}
function candidates(header, axis) {
  var _a;
  const list = ((_a = AXES.find(([one]) => one === axis)) == null ? void 0 : _a[1]) ?? [];
  const found = header.map((name, column) => {
    const listed = list.indexOf(inEnglish(name).trim().toLowerCase());
    return { rank: listed < 0 && axisOf(name) === axis ? list.length : listed, column };
  });
  return found.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}
function filled(column) {
  return column.filter((value) => value !== void 0).length;
}
function counts(column) {
  const values = column.filter((value) => value !== void 0);
  if (values.length === 0) return false;
  if (values.length === 1) return Number.isFinite(values[0]);
  let grows = 0;
  let falls = 0;
  for (let i = 1; i < values.length; i++) {
    const change = (values[i] ?? 0) - (values[i - 1] ?? 0);
    if (change > 0) grows++;
    else if (change < 0 || Number.isNaN(change)) falls++;
  }
  return grows > 0 && falls <= 1.2 * grows + 1;
}
function startsAgain(steps2, epochs) {
  let resets = 0;
  let turns = 0;
  let last;
  steps2.forEach((step, i) => {
    const epoch = epochs[i];
    if (step === void 0 || epoch === void 0) return;
    if (last !== void 0 && epoch > last.epoch) {
      turns++;
      if (step < last.step) resets++;
    }
    last = { step, epoch };
  });
  return turns > 0 && resets > turns / 2;
}

// src/source/limits.ts
var KIB = 1024;
var MIB = 1024 * KIB;
var MAX_POINTS = 16384;
var DEFAULT_LIMITS = {
  files: 1e4,
  fileBytes: 4096 * MIB,
  documentBytes: 64 * MIB,
  parsedBytes: 256 * MIB,
  lineBytes: 8 * MIB,
  depth: 64,
  columns: 2e4,
  positions: 1e6,
  series: 2e3,
  points: MAX_POINTS,
  allPoints: 8e6,
  runs: 1e3,
  allRuns: 5e3,
  recordBytes: 16 * MIB,
  members: 1e3,
  entries: 2e4,
  inflatedBytes: 1024 * MIB,
  inflationRatio: 200,
  nesting: 2,
  heldBytes: 64 * MIB,
  keptBytes: 64 * MIB,
  windowBytes: 8 * MIB,
  work: 5120 * MIB,
  freeWork: 512 * MIB,
  workPerByte: 5,
  seconds: 60
};
var LimitError = class extends Error {
  name = "LimitError";
  limit;
  value;
  allowed;
  constructor(limit, value, allowed) {
    super(`${limit}: ${value}, and ${allowed} is allowed`);
    this.limit = limit;
    this.value = value;
    this.allowed = allowed;
  }
};

// src/source/gzip-tail.ts
var TRAILER = 8;
var HARMLESS = 3;
var ZEROS = new Uint8Array(16 * 1024);
var GzipTail = class {
  /** The last bytes before the zeros. */
  #last = new Uint8Array(TRAILER);
  #zeros = 0;
  #taken = 0;
  /** What of the file goes to the unpacker, now that these bytes have been read. */
  *take(bytes) {
    this.#taken += bytes.length;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    if (end > 0) {
      const part2 = bytes.subarray(0, end);
      yield* zeros(this.#zeros);
      this.#last = joined([this.#seen(), part2.subarray(-TRAILER)]).slice(-TRAILER);
      this.#zeros = 0;
      yield part2;
    }
    this.#zeros += bytes.length - end;
  }
  /** What is left for the unpacker at the end of the file. */
  rest() {
    return ZEROS.subarray(0, Math.min(HARMLESS, this.#zeros));
  }
  /** Whether the file ends with this trailer, but for padding. */
  hasTrailer(crc, size) {
    const trailer = new DataView(new ArrayBuffer(TRAILER));
    trailer.setUint32(0, crc, true);
    trailer.setUint32(4, size % 2 ** 32, true);
    const wanted = new Uint8Array(trailer.buffer);
    const seen = this.#seen();
    for (let at = 0; at + TRAILER <= seen.length; at++) if (wanted.every((byte, i) => byte === seen[at + i])) return true;
    return false;
  }
  /** Where the trailer would begin at the latest. */
  get lastStart() {
    return this.#taken - Math.max(TRAILER, this.#zeros);
  }
  /** The last bytes, with as many zeros as may belong to a trailer. */
  #seen() {
    const seen = new Uint8Array(TRAILER + Math.min(TRAILER, this.#zeros));
    seen.set(this.#last);
    return seen;
  }
};
function* zeros(count) {
  for (let left = count; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
}

// src/source/unpack-check.ts
var STEP = 16 * 1024;
var LEAST_STEP = 1024;
var GIVEN_BY_STEP = 256 * 1024;
var FREE = 1024 * 1024;
var UnpackCheck = class {
  #packed;
  #budget;
  #workPerByte;
  #crcOf;
  tail;
  #taken = 0;
  #given = 0;
  /** Bytes taken since something came out. */
  #silent = 0;
  #members = 1;
  /** Of the last member. */
  #crc = 0;
  #size = 0;
  constructor(packed, { budget, crc32: crcOf = crcInJavaScript }, workPerByte) {
    this.#packed = packed;
    this.#budget = budget;
    this.#workPerByte = workPerByte;
    this.#crcOf = crcOf;
    this.tail = packed.packing === "gzip" ? new GzipTail() : void 0;
  }
  /** Packed bytes to take next, from what came out of those so far. */
  get step() {
    const wanted = GIVEN_BY_STEP * this.#taken / Math.max(1, this.#given);
    return this.#taken === 0 ? STEP : Math.round(Math.min(STEP, Math.max(LEAST_STEP, wanted)));
  }
  take(bytes) {
    this.#budget.spend("work", bytes.length);
    this.#taken += bytes.length;
    this.#silent += bytes.length;
    if (this.#silent > FREE && this.#packed.packing === "gzip") throw new DamageError({ code: "silent", bytes: this.#silent });
  }
  give(data) {
    const { size, packing, crc } = this.#packed;
    const { inflationRatio } = this.#budget.limits;
    this.#given += data.length;
    this.#size += data.length;
    this.#silent = 0;
    this.#budget.spend("work", this.#workPerByte * data.length);
    if (size === void 0) this.#budget.spend("inflatedBytes", data.length);
    else if (this.#given > size) throw new DamageError({ code: "more-than-declared", bytes: size });
    if (this.#given > FREE && this.#given > this.#taken * inflationRatio)
      throw new LimitError("inflationRatio", Math.ceil(this.#given / this.#taken), inflationRatio);
    if (crc === void 0 && packing !== "gzip") return;
    this.#crc = this.#crcOf(data, this.#crc);
  }
  nextMember() {
    if (this.#packed.size === void 0) this.#budget.spend("members", this.#members === 1 ? 2 : 1);
    this.#members++;
    this.#silent = 0;
    this.#crc = 0;
    this.#size = 0;
  }
  /** Throws where what came out is not what was declared. */
  end() {
    const { size, crc } = this.#packed;
    if (size !== void 0 && this.#given < size)
      throw new CutOffError({ code: "fewer-bytes", bytes: this.#given, declared: size });
    if (crc !== void 0 && crc !== this.#crc) throw new DamageError({ code: "checksum" });
  }
  /** Whether what came out is not what the end of a gzip file says of it. */
  get isWithoutTrailer() {
    return this.tail !== void 0 && !this.tail.hasTrailer(this.#crc, this.#size);
  }
};
function crcInJavaScript(data, previous) {
  return crc32(viewOf(data), 0, data.length, previous);
}

// src/source/zstd.ts
var FRAME = 4247762216;
var SKIPPABLE = 407710288;
var BLOCK = 128 * 1024;
var WINDOW_BYTES_PER_WORK = 32;
var WORK_PER_FRAME = 256;
var ZstdFrames = class {
  #budget;
  #bounds;
  /** Bytes of a header that is not whole yet. */
  #header = new Uint8Array(0);
  #state = "frame";
  /** Bytes up to the next header. */
  #left = 0;
  #isLast = false;
  #hasChecksum = false;
  #window = 0;
  #frames = 0;
  constructor(budget, bounds) {
    this.#budget = budget;
    this.#bounds = bounds;
  }
  /** Whether the bytes so far end with a frame. */
  get isWhole() {
    return this.#state === "frame" && this.#header.length === 0;
  }
  /** What of these bytes goes to the decoder, each part within one frame. */
  *take(bytes) {
    for (let at = 0; at < bytes.length; ) {
      if (this.#state === "body" || this.#state === "skipped") {
        const part3 = bytes.subarray(at, at + this.#left);
        at += part3.length;
        this.#left -= part3.length;
        if (this.#state === "body") yield part3;
        if (this.#left === 0) this.#state = this.#state === "skipped" || this.#isLast ? "frame" : "block";
        continue;
      }
      const wanted = this.#state === "block" ? 3 : headerLength(this.#header);
      const part2 = bytes.subarray(at, at + wanted - this.#header.length);
      at += part2.length;
      this.#header = joined([this.#header, part2]);
      if (this.#header.length < wanted || this.#state === "frame" && headerLength(this.#header) > wanted) continue;
      const header = this.#header;
      this.#header = new Uint8Array(0);
      if (this.#state === "block") yield this.#block(header);
      else yield* this.#frame(header);
    }
  }
  *#frame(header) {
    const magic = uint(header, 0, 4);
    this.#budget.spend("work", WORK_PER_FRAME);
    if (isSkippable(magic)) {
      this.#left = uint(header, 4, 4);
      if (this.#left > 0) this.#state = "skipped";
      return;
    }
    if (magic !== FRAME) throw new DamageError({ code: "bad-part", part: "zstd frame" });
    if (++this.#frames > 1 && !this.#bounds.isCounted) this.#budget.spend("members", this.#frames === 2 ? 2 : 1);
    this.#hasChecksum = ((header[4] ?? 0) & 4) !== 0;
    this.#window = windowFor(
      header,
      Math.min(this.#bounds.most, this.#budget.limits.inflatedBytes),
      this.#budget.limits.windowBytes
    );
    this.#budget.spend("work", this.#window / WINDOW_BYTES_PER_WORK);
    this.#state = "block";
    yield header;
  }
  #block(header) {
    const value = uint(header, 0, 3);
    const [type, size] = [value >> 1 & 3, value >> 3];
    if (type === 3) throw new DamageError({ code: "bad-part", part: "zstd block" });
    this.#isLast = (value & 1) === 1;
    this.#left = (type === 1 ? 1 : size) + (this.#isLast && this.#hasChecksum ? 4 : 0);
    this.#state = this.#left > 0 ? "body" : this.#isLast ? "frame" : "block";
    this.#budget.spend("work", this.#window / WINDOW_BYTES_PER_WORK);
    return header;
  }
};
function isZstd(magic) {
  return magic === FRAME || isSkippable(magic);
}
function headerLength(header) {
  if (header.length < 4) return 4;
  if (uint(header, 0, 4) !== FRAME) return isSkippable(uint(header, 0, 4)) ? 8 : 4;
  if (header.length < 5) return 5;
  const { isSingle, dictionary, sizeBytes } = flagsOf(header);
  return 5 + (isSingle ? 0 : 1) + dictionary + sizeBytes;
}
function isSkippable(magic) {
  return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}
function flagsOf(header) {
  const flags = header[4] ?? 0;
  const isSingle = (flags >> 5 & 1) === 1;
  const sizeBytes = flags >> 6 === 0 ? isSingle ? 1 : 0 : 1 << (flags >> 6);
  return { isSingle, dictionary: [0, 1, 2, 4][flags & 3] ?? 0, sizeBytes };
}
function windowFor(header, most, allowed) {
  const { isSingle, dictionary, sizeBytes } = flagsOf(header);
  const size = sizeBytes === 0 ? Number.POSITIVE_INFINITY : uint(header, 5 + (isSingle ? 0 : 1) + dictionary, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  if (isSingle) {
    if (size > most) throw new DamageError({ code: "large-frame", bytes: size });
    if (size > allowed) throw new LimitError("windowBytes", size, allowed);
    return size;
  }
  const descriptor = header[5] ?? 0;
  const window = 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
  const needed = Math.max(BLOCK, Math.min(window, size, most));
  if (needed > allowed) throw new LimitError("windowBytes", needed, allowed);
  if (window <= needed) return window;
  const exponent = Math.ceil(Math.log2(needed));
  header[5] = exponent - 10 << 3;
  return 2 ** exponent;
}
function uint(bytes, at, length) {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

// src/source/inflated.ts
var [WORK_BY_PLATFORM, WORK_BY_SCRIPT] = [1 / 2, 1];
var AT_ONCE = 64 * 1024;
async function* inflate(packed, unpackers) {
  var _a;
  const decode2 = platformDecoder(packed, unpackers);
  const check = new UnpackCheck(packed, unpackers, decode2 === void 0 ? WORK_BY_SCRIPT : WORK_BY_PLATFORM);
  if (packed.packing === "zstd") yield* unzstd(packed, unpackers, check);
  else yield* decode2 === void 0 ? pushed(packed, check) : given(decode2(steps(packed, check)), check);
  check.end();
  if (!check.isWithoutTrailer) return;
  const hasAll = await isWhole(packed.content, ((_a = check.tail) == null ? void 0 : _a.lastStart) ?? 0);
  throw hasAll ? new DamageError({ code: "checksum" }) : new CutOffError({ code: "checksum" });
}
function platformDecoder(packed, { deflate, deflateAtOnce, zstd }) {
  if (packed.packing === "zstd") return zstd;
  if (packed.packing !== "raw") return void 0;
  return isSmall(packed) ? deflateAtOnce && ((pieces) => unpackAtOnce(pieces, packed.size, deflateAtOnce)) : deflate;
}
function isSmall(packed) {
  return packed.size !== void 0 && packed.size < AT_ONCE && packed.content.size < AT_ONCE;
}
async function* unpackAtOnce(pieces, size, decode2) {
  const packed = [];
  for await (const piece of pieces) packed.push(piece);
  const unpacked = decode2(joined(packed), size);
  if (unpacked === void 0) throw new DamageError({ code: "more-than-declared", bytes: size });
  yield unpacked;
}
async function* steps({ content }, check) {
  for await (const chunk of content.stream()) {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + check.step);
      at += piece.length;
      check.take(piece);
      yield piece;
    }
  }
}
async function* pushed(packed, check) {
  var _a, _b;
  let out = [];
  const unpacker = await unpackerOf(
    packed.packing,
    () => check.nextMember(),
    (data) => {
      if (data.length === 0) return;
      check.give(data);
      out.push(data);
    }
  );
  for await (const piece of steps(packed, check)) {
    for (const part2 of ((_a = check.tail) == null ? void 0 : _a.take(piece)) ?? [piece]) {
      pushInto(unpacker, part2, false);
      yield* out;
      out = [];
    }
  }
  pushInto(unpacker, ((_b = check.tail) == null ? void 0 : _b.rest()) ?? new Uint8Array(0), true);
  yield* out;
}
async function* unzstd(packed, { budget, zstd }, check) {
  const most = packed.size ?? Math.max(FREE, packed.content.size * budget.limits.inflationRatio);
  const frames = new ZstdFrames(budget, { most, isCounted: packed.size !== void 0 });
  async function* parts() {
    for await (const piece of steps(packed, check)) yield* frames.take(piece);
  }
  const unpack = zstd ?? await unpackInJavaScript();
  yield* given(unpack(parts()), check);
  if (!frames.isWhole) throw new CutOffError({ code: "bad-part", part: "zstd frame" });
}
async function* given(unpacked, check) {
  for await (const data of unpacked) {
    if (data.length === 0) continue;
    check.give(data);
    yield data;
  }
}
async function unpackInJavaScript() {
  const { Decompress } = await import("./fzstd.js");
  return async function* unpack(packed) {
    let out = [];
    const unpacker = new Decompress((data) => out.push(data));
    for await (const part2 of packed) {
      pushInto(unpacker, part2, false);
      yield* out;
      out = [];
    }
    try {
      pushInto(unpacker, new Uint8Array(0), true);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
    yield* out;
  };
}
async function isWhole(content, length) {
  const unpacker = await unpackerOf("gzip", nothing, nothing);
  let at = 0;
  try {
    for await (const chunk of content.stream()) {
      for (let from = 0; from < chunk.length && at < length; ) {
        const piece = chunk.subarray(from, from + Math.min(STEP, length - at));
        pushInto(unpacker, piece, false);
        from += piece.length;
        at += piece.length;
      }
      if (at >= length) break;
    }
    pushInto(unpacker, new Uint8Array(0), true);
    return true;
  } catch (error) {
    if (error instanceof CutOffError) return false;
    throw error;
  }
}
function nothing() {
}
async function unpackerOf(packing, onMember, onData) {
  if (packing === "stored") return { push: onData };
  const { Gunzip, Inflate } = await import("./fflate.js");
  if (packing === "raw") return new Inflate(onData);
  const gunzip = new Gunzip(onData);
  gunzip.onmember = onMember;
  return gunzip;
}
function pushInto(unpacker, piece, final) {
  try {
    unpacker.push(piece, final);
  } catch (error) {
    if (error instanceof LimitError || error instanceof DamageError) throw error;
    const message = errorMessage(error);
    throw /unexpected eof/i.test(message) ? new CutOffError({ code: "cut-off" }) : new DamageError(message);
  }
}
function inflatedSource(packed, unpackers) {
  const source = streamSource(packed.size, () => inflate(packed, unpackers));
  return packed.packing === "stored" ? source : { ...source, sequential: true };
}

// src/history/sample.ts
var HEAD_BYTES = 256 * 1024;
var TAIL_BYTES = 64 * 1024;
var LARGE = 16 * 1024 * 1024;
function isCostly({ size, sequential }) {
  return sequential === true && size > LARGE;
}
async function takeSample(file, withTail = !isCostly(file.content)) {
  const { size } = file.content;
  const head = await bytesOf(file.content, 0, HEAD_BYTES);
  const whole = size <= head.length;
  const tail = whole || !withTail ? head.subarray(Math.max(0, head.length - TAIL_BYTES)) : await bytesOf(file.content, size - TAIL_BYTES, size);
  const encoding = encodingOf(head);
  const memory = /* @__PURE__ */ new Map();
  return {
    path: file.path,
    size,
    head,
    tail,
    text: isBinary(head, encoding) ? void 0 : decode(head, encoding),
    encoding,
    whole,
    cost: { work: 0 },
    remember(key, make) {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key);
    }
  };
}
async function wholeOf(content, { documentBytes }) {
  if (content.size > documentBytes) throw new LimitError("documentBytes", content.size, documentBytes);
  return bytesOf(content, 0, content.size);
}
function encodingOf(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  return "utf-8";
}
function decode(bytes, encoding = "utf-8") {
  return new TextDecoder(encoding).decode(bytes);
}
var PIECE2 = 64 * 1024;
async function* utf8Of(content) {
  let decoder;
  let first = true;
  const encoder = new TextEncoder();
  for await (const chunk of content.stream()) {
    let bytes = chunk;
    if (first) {
      first = false;
      const encoding = encodingOf(bytes);
      if (encoding !== "utf-8") decoder = new TextDecoder(encoding);
      else if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) bytes = bytes.subarray(3);
    }
    if (decoder !== void 0) bytes = encoder.encode(decoder.decode(bytes, { stream: true }));
    for (let at = 0; at < bytes.length; at += PIECE2) yield bytes.subarray(at, at + PIECE2);
  }
}
async function textOf(content) {
  return textIn(await bytesOf(content, 0, content.size));
}
function textIn(bytes) {
  return decode(withoutNulTail(bytes), encodingOf(bytes));
}
function withoutNulTail(bytes) {
  if (encodingOf(bytes) !== "utf-8") return bytes;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}
function isBinary(head, encoding) {
  if (encoding !== "utf-8") return false;
  const text = withoutNulTail(head);
  if (text.length === 0) return head.length > 0;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 7 || byte > 13 && byte < 32 && byte !== 27) controls++;
  }
  return controls > text.length / 50;
}

// src/history/vocabulary.ts
var SPLITS = new Map([
  ...tokens("train training trainings trainset trained trn tr learn fit dtrain").map((t) => [t, "train"]),
  ...tokens(
    "val valid validation validate validating eval evaluation evaluating dev holdout heldout valset validset vali vld dval dvalid deval vl va cv crossval"
  ).map((t) => [t, "validation"]),
  ...tokens("test testing testset tst te predict dtest").map((t) => [t, "test"])
]);
var GLUED_SPLIT = /^(train|training|trainings|trn|tr|val|valid|validation|eval|test)(loss|acc|accuracy|error|err|auc|f1|iou|miou|dice|lr|mse|mae|rmse|ppl)$|^([tv])(loss|acc)$/;
var LOSS_MEANING = { metric: "loss", direction: "min" };
var LOSS_WORDS = new Set(tokens("loss losses cost nll xent crossentropy logloss deviance"));
var LOSS_FUNCTIONS = new Set(
  tokens(
    "ce bce mse mae rmse rmsle l1 l2 smoothl1 huber hinge kl kld ctc mlogloss mape smape msle logcosh poisson quantile tweedie gamma"
  )
);
var LIKELIHOODS = new Set(tokens("ce bce entropy nll xent crossentropy logloss mlogloss"));
var METRICS = new Map([
  ...meanings("accuracy", "max", "acc accuracy top1 top5 acc1 acc5 acc@1 acc@5 prec@1 prec@5 mlm_acc"),
  ...meanings("auc", "max", "auc auroc roc aucpr auprc prauc rocauc"),
  ...meanings("f1", "max", "f1 fscore f1score fbeta"),
  ...meanings("map", "max", "map map50 map75 map95 ap ap50 ap75 apl apm aps"),
  ...meanings("iou", "max", "iou miou jaccard giou biou"),
  ...meanings("dice", "max", "dice"),
  ...meanings("wer", "min", "wer"),
  ...meanings("cer", "min", "cer"),
  ...meanings("bleu", "max", "bleu sacrebleu"),
  ...meanings("rouge", "max", "rouge rouge1 rouge2 rougel rougelsum"),
  ...meanings("perplexity", "min", "ppl perplexity bpc bpb bpw"),
  ...meanings("error", "min", "error err merror eer der ter brier ece rmspe mspe wape wrmsse"),
  ...meanings("fid", "min", "fid fid5k fid10k fid50k"),
  ...meanings("reward", "max", "reward rewards return returns"),
  ...meanings("psnr", "max", "psnr"),
  ...meanings("ssim", "max", "ssim"),
  ...meanings("ndcg", "max", "ndcg"),
  ...meanings("r2", "max", "r2"),
  ...meanings("correlation", "max", "correlation corr pearson pearsonr spearman spearmanr kendall mcc matthews plcc srcc"),
  ...meanings("other", "min", "kid lpips mcd"),
  ...meanings("other", "max", "precision recall score sensitivity specificity kappa qwk ar hits mrr meteor chrf pesq stoi")
]);
var HELD_OUT_METRICS = new Set(tokens("wer cer bleu rouge fid ndcg"));
var LOSS_PARTS = new Set(
  tokens(
    "total all vae rec recon kl kld adv gan cyc cycle idt identity pix percep style content cls reg box seg mask obj dfl ce bce mse tv smooth dice triplet contrast nce sup unsup cons distill kd aux main task feat fm gen disc"
  )
);
var QUANTITIES = new Set(
  tokens("mu logvar logsigma sigma weight weights bias kernel param params parameters activation activations latent z embedding")
);
var SYNONYMS = /* @__PURE__ */ new Map([
  ["acc", "accuracy"],
  ["ppl", "perplexity"],
  ["err", "error"],
  ["fscore", "f1"],
  ["f1score", "f1"]
]);
var BOOKKEEPING = new Map([
  ...tokens("time times runtime duration dur elapsed eta seconds secs sec timestamp wall date ms fit_time").map(
    (t) => [t, "time"]
  ),
  ...tokens("fps throughput tps flops flos tflops mfu speed").map((t) => [t, "throughput"]),
  ...tokens("memory mem gpu cpu ram vram").map((t) => [t, "memory"])
]);
var ADVERSARIAL = new Set(
  tokens(
    "gen disc generator discriminator actor critic policy value vf qf q pi advantage adversarial adv gan entropy td surrogate pg"
  )
);
var DERIVED = new Set(tokens("best std stdv stddev stderr sem var variance"));
var PLAIN_QUALIFIERS = new Set(
  tokens(
    "total epoch step steps mean avg average running batch global per iter the lm of on all overall full model final metrics metric smoothed raw main log scaled robust clean"
  )
);
function tokens(words) {
  return words.split(/\s+/).filter((word) => word !== "");
}
function meanings(metric, direction, words) {
  return tokens(words).map((word) => [word, { metric, direction }]);
}

// src/history/tokens.ts
var LONGEST2 = 1e3;
var splitOf = remembered((name) => {
  for (const token of tokenise(name)) {
    const role = SPLITS.get(token) ?? SPLITS.get(withoutDigits(token));
    if (role !== void 0) return role;
  }
  return void 0;
});
function withoutDigits(word) {
  let end = word.length;
  while (end > 0 && isDigit(word.charCodeAt(end - 1))) end--;
  return word.slice(0, end);
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
var PHRASES = [
  [/\b(?:held|hold)[ _-]?out/gi, "heldout"],
  [/\bout[ _-]of[ _-]sample/gi, "heldout"],
  [/\bin[ _-]sample(?![a-z])/gi, "train"],
  // T5X evaluates the tasks that it trains.
  [/\btraining_eval\b/gi, "eval"]
];
function tokenise(called) {
  const found = [];
  const name = /sample|out|training_eval/i.test(called) ? PHRASES.reduce((text, [said, word]) => text.replace(said, word), called.slice(0, LONGEST2)) : called;
  for (const part2 of inEnglish(name.slice(0, LONGEST2)).split(/[^\p{L}\p{N}@]+/u)) {
    if (part2 === "") continue;
    for (const word of uncamel(part2)) {
      const [, split, rest, letter, told] = GLUED_SPLIT.exec(word) ?? [];
      if (split !== void 0 && rest !== void 0) found.push(split, rest);
      else if (told !== void 0) found.push(letter === "v" ? "val" : "train", told);
      else found.push(word);
    }
  }
  return found;
}
function uncamel(part2) {
  if (!/^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)+\d*$/.test(part2)) return [part2.toLowerCase()];
  return part2.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(" ");
}
function lastPart(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
function isSameName(one, other) {
  return splitOf(one) === splitOf(other) && spelledOut(one) === spelledOut(other);
}
function spelledOut(name) {
  const words = tokenise(name).filter((word) => !SPLITS.has(word));
  return words.map((word) => SYNONYMS.get(word) ?? word).join(" ");
}

// src/history/meaning.ts
var PARAMETER = /^(?:weights?|coefs?|coeffs?|coefficients?|lambda|alpha|beta|eps|epsilon|gamma|thresh(?:old)?|factors?|types?|kinds?|margin|temperature|power)$/;
var OTHER_LOSSES = new Set(tokens("stop trailing profit packet packets insertion db dbm heat"));
var BASIC_SR = /^l (?:pix|percep|percept|style|fea|[gd] \w+)\b/;
function meaningOf2(words) {
  var _a;
  const has = (...some) => some.every((word) => words.includes(word));
  const found = (metric2, direction, used) => {
    return { meaning: { metric: metric2, direction }, isLossFunction: false, used: new Set(used) };
  };
  if (words.some((word) => /^lr\d*$/.test(word)) || has("learning", "rate") || has("lrs") || has("lernrate"))
    return found("lr", "unknown", words);
  const isNorm = words.includes("norm") || words.includes("l2");
  if (words.includes("gnorm") || isNorm && words.some((word) => /^grad(?:ient)?s?$/.test(word)))
    return found("gradnorm", "unknown", words);
  if (has("total", "norm") || words.join(" ") === "norm") return found("gradnorm", "unknown", words);
  const isLoss = words.some((word) => LOSS_WORDS.has(word));
  if (isLoss && words.join(" ").includes("loss scale")) return found("other", "unknown", words);
  if (isLoss && words.some((word) => /^(?:frac|finite|nan|weight|count|num|n|ratio|scores|signs)$/.test(word)))
    return found("other", "unknown", words);
  if (isLoss && words.some((word) => OTHER_LOSSES.has(word))) return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
  if (isLoss && words.includes("cost") && isPrice(words)) return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
  if (isLoss && PARAMETER.test(words.at(-1) ?? "")) return found("other", "unknown", words);
  if (BASIC_SR.test(words.join(" ")) || isPaperName(words))
    return { meaning: LOSS_MEANING, isLossFunction: false, used: /* @__PURE__ */ new Set(["l"]) };
  const lossWords = words.filter((word) => isLossWord(word));
  const density = words.find((word) => /^(?:likelihood|n?elbo)$/.test(word));
  if (density !== void 0 && !isLoss)
    return {
      meaning: { metric: "loss", direction: directionOf(density, words) },
      isLossFunction: false,
      used: /* @__PURE__ */ new Set([density])
    };
  if (isLoss)
    return { meaning: LOSS_MEANING, isLossFunction: false, used: new Set(lossWords.filter((word) => LOSS_WORDS.has(word))) };
  if (has("per", "second")) return found("throughput", "unknown", words);
  const bookkeeping = words.find((word) => BOOKKEEPING.has(word));
  if (bookkeeping !== void 0) return found(BOOKKEEPING.get(bookkeeping) ?? "other", "unknown", words);
  if (words.includes("mape")) return found("error", "min", ["mape"]);
  if (has("error", "rate") || has("err", "rate")) return found(errorRateOf(words), "min", words);
  if (has("bits", "per")) return found("perplexity", "min", words);
  if (has("exact", "match")) return found("accuracy", "max", ["exact", "match"]);
  if (has("mean", "average", "precision")) return found("map", "max", ["mean", "average", "precision"]);
  if (has("mean", "io", "u")) return found("iou", "max", ["mean", "io", "u"]);
  if (has("cross", "entropy")) return { meaning: LOSS_MEANING, isLossFunction: true, used: /* @__PURE__ */ new Set(["cross", "entropy"]) };
  if (has("squared", "error") || has("absolute", "error"))
    return { meaning: LOSS_MEANING, isLossFunction: true, used: new Set(words) };
  if (has("rewards", "accuracies")) return found("accuracy", "max", words);
  if (has("rewards") && words.some((word) => /^(?:chosen|rejected|margins?)$/.test(word))) return found("other", "unknown", words);
  const metric = metricWord(words);
  if (((_a = metric == null ? void 0 : metric.meaning) == null ? void 0 : _a.metric) === "accuracy" && words.some((word) => {
    var _a2;
    return ((_a2 = METRICS.get(word)) == null ? void 0 : _a2.metric) === "error";
  }))
    return found("error", "min", words);
  if (metric !== void 0) return metric;
  if (PARAMETER.test(words.at(-1) ?? "")) return found("other", "unknown", words);
  const lossFunction = words.find((word) => LOSS_FUNCTIONS.has(word));
  if (/^l[12]$/.test(lossFunction ?? "") && words.some((word) => QUANTITIES.has(word))) return found("other", "unknown", words);
  if (lossFunction !== void 0) return { meaning: LOSS_MEANING, isLossFunction: true, used: /* @__PURE__ */ new Set([lossFunction]) };
  return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
}
function directionOf(density, words) {
  if (density === "nelbo" || words.some((word) => /^neg(?:ative)?$/.test(word))) return "min";
  return density === "elbo" ? "unknown" : "max";
}
function errorRateOf(words) {
  if (words.includes("word")) return "wer";
  return words.some((word) => /^char(?:acter)?s?$/.test(word)) ? "cer" : "error";
}
function isPaperName(words) {
  return words[0] === "l" && words.length > 1 && words.slice(1).every((word) => LOSS_PARTS.has(word));
}
function isPrice(words) {
  const others = words.filter(
    (word) => word !== "cost" && !PLAIN_QUALIFIERS.has(word) && !/^(?:function|value|history|curve|j|\d+)$/.test(word)
  );
  return others.length > 0 && !others.some((word) => isLossWord(word));
}
function isLossWord(word) {
  return LOSS_WORDS.has(word) || LOSS_FUNCTIONS.has(word);
}
function metricWord(words) {
  let weak;
  for (const word of words) {
    const meaning = METRICS.get(word) ?? METRICS.get(withoutDigits(word)) ?? METRICS.get(word.replace(/@\d+$/, ""));
    if (meaning === void 0) continue;
    const found = { meaning, isLossFunction: false, used: /* @__PURE__ */ new Set([word]) };
    if (meaning.metric !== "other") return found;
    weak ?? (weak = found);
  }
  return weak;
}

// src/history/name-company.ts
function companyOf(roles) {
  var _a, _b, _c;
  const losses = /* @__PURE__ */ new Map();
  const rolesByStem = /* @__PURE__ */ new Map();
  for (const [one, role] of roles) {
    const twins = rolesByStem.get(one.stem) ?? /* @__PURE__ */ new Map();
    rolesByStem.set(one.stem, twins.set(role, (twins.get(role) ?? 0) + 1));
    if (((_a = one.meaning) == null ? void 0 : _a.metric) !== "loss") continue;
    const known = losses.get(role) ?? { all: [], kinds: /* @__PURE__ */ new Set(), plainKinds: /* @__PURE__ */ new Set(), shared: new Set(one.qualifiers) };
    losses.set(role, known);
    known.all.push(one);
    for (const word of known.shared) if (!one.qualifiers.includes(word)) known.shared.delete(word);
    known.kinds.add(one.kind);
    if (!one.isLossFunction) known.plainKinds.add(one.kind);
  }
  const validation = ((_b = losses.get("validation")) == null ? void 0 : _b.all) ?? [];
  const kinds = new Set(validation.map(({ kind, isLossFunction }) => isLossFunction ? kind : void 0));
  const validated = kinds.size === 1 ? [...kinds][0] : void 0;
  const words = new Set(validated === void 0 ? [] : (_c = validation[0]) == null ? void 0 : _c.qualifiers);
  const isWithin = (one) => !one.isLossFunction && one.qualifiers.every((word) => words.has(word));
  const where = (holds) => new Set([...losses.keys()].filter((role) => {
    var _a2;
    return holds(((_a2 = losses.get(role)) == null ? void 0 : _a2.all) ?? []);
  }));
  return {
    roles,
    losses,
    validated,
    besideValidated: where((all) => all.some(isWithin)),
    rolesByStem,
    isReinforcement: isReinforcement([...roles.keys()]),
    games: losses.has("validation") ? /* @__PURE__ */ new Set() : where(areOfGame)
  };
}
function areOfGame(losses) {
  const parts = losses.filter(({ qualifiers }) => qualifiers.length > 0);
  return parts.length > 1 && parts.every(({ adversarial }) => adversarial);
}
function isReinforcement(all) {
  return all.some(({ meaning }) => (meaning == null ? void 0 : meaning.metric) === "reward") && !all.some(({ meaning, role }) => (meaning == null ? void 0 : meaning.metric) === "loss" && role === "validation");
}

// src/history/naming.ts
function nameSeries(names2, profile = {}) {
  const parsed = [];
  const all = new Set(names2);
  for (const name of names2) {
    const isTwin = /^v[_/.]/.test(name) && all.has(name.slice(2));
    const one = parse(name, profile, isTwin ? `val_${name.slice(2)}` : name);
    if (one !== void 0) parsed.push(one);
  }
  const splits = splitsByKind(parsed);
  const company = companyOf(new Map(parsed.map((one) => [one, roleOf(one, splits, profile)])));
  const named = /* @__PURE__ */ new Map();
  for (const one of parsed) named.set(one.name, naming(one, company, profile));
  return named;
}
function splitsByKind(all) {
  const splits = /* @__PURE__ */ new Map();
  for (const { kind, role } of all) if (role !== void 0) splits.set(kind, (splits.get(kind) ?? /* @__PURE__ */ new Set()).add(role));
  return splits;
}
var plainMeaning = remembered((name) => {
  var _a;
  return (_a = measured(name, {})) == null ? void 0 : _a.found;
});
function isLossName(name) {
  var _a;
  const found = plainMeaning(name);
  return found !== void 0 && (((_a = found.meaning) == null ? void 0 : _a.metric) === "loss" || found.isLossFunction);
}
function isMetricName(name) {
  var _a;
  const meaning = (_a = plainMeaning(name)) == null ? void 0 : _a.meaning;
  return meaning !== void 0 && meaning.metric !== "other";
}
function isQualityName(name) {
  var _a;
  const meaning = (_a = plainMeaning(name)) == null ? void 0 : _a.meaning;
  return meaning !== void 0 && !NO_QUALITY.has(meaning.metric);
}
var SEVERAL = /* @__PURE__ */ new Set(["other", "error", "correlation"]);
var NO_QUALITY = /* @__PURE__ */ new Set(["other", "lr", "gradnorm", "time", "throughput", "memory"]);
function overrideOf(name, { known, columns = [] }) {
  const own = known == null ? void 0 : known(name);
  if (own !== void 0) return own;
  for (const [pattern, found] of columns) if (pattern.test(name)) return found;
  return {};
}
function parse(name, profile, said = name) {
  var _a;
  const override = overrideOf(name, profile);
  if (override === null) return void 0;
  const is = measured(said, profile, override.metric !== void 0);
  if (is === void 0) return void 0;
  const { role, rest, found } = is;
  const { meaning, isLossFunction, used } = found;
  const qualifiers = rest.filter((word) => !used.has(word) && !PLAIN_QUALIFIERS.has(word) && !/^\d+$/.test(word));
  const subset = (_a = /dataloader_idx_\d+/.exec(name)) == null ? void 0 : _a[0];
  const kind = [(meaning == null ? void 0 : meaning.metric) ?? "", ...SEVERAL.has((meaning == null ? void 0 : meaning.metric) ?? "") ? [...used] : [], ...qualifiers].join(" ");
  const facts = { qualifiers, kind, stem: rest.join(" "), adversarial: isAdversarial(rest), override };
  return { name, role, meaning, isLossFunction, ...subset === void 0 ? {} : { subset }, ...facts };
}
function measured(name, profile, isKnown = false) {
  const words = tokenise(name);
  if (!isKnown && words.some((word) => DERIVED.has(word))) return void 0;
  const splits = words.map((word) => SPLITS.get(word) ?? SPLITS.get(withoutDigits(word)));
  const split = splits.find((role2) => role2 !== void 0);
  const role = split === "test" ? profile.test ?? "test" : split;
  const rest = words.filter((_, i) => splits[i] === void 0).map(withoutNumber);
  return { role, rest, found: meaningOf2(isLetterOfLoss(rest, role) ? ["loss"] : rest) };
}
function isLetterOfLoss(words, role) {
  return role !== void 0 && words.length === 1 && /^[lj]$/.test(words[0] ?? "");
}
function isAdversarial(words) {
  const own = words.filter((word) => !PLAIN_QUALIFIERS.has(word));
  const letters = new Set(own);
  const byLetter = letters.size === 2 && letters.has("loss") && (letters.has("g") || letters.has("d"));
  if (words.includes("penalty") && words.some((word) => /^(?:r1|r2|pl|gp|gradient)$/.test(word))) return true;
  if (words[0] === "l" && words[1] === "d") return true;
  return byLetter || words.some((word) => ADVERSARIAL.has(word) && !(word === "entropy" && words.includes("cross")));
}
function withoutNumber(word) {
  const bare = withoutDigits(word);
  return !METRICS.has(word) && !LOSS_FUNCTIONS.has(word) && (LOSS_WORDS.has(bare) || METRICS.has(bare)) ? bare : word;
}
function roleOf(one, splits, profile) {
  var _a;
  if (one.override.role !== void 0) return one.override.role;
  const metric = one.override.metric ?? ((_a = one.meaning) == null ? void 0 : _a.metric);
  if (metric === void 0 || ["lr", "gradnorm", "time", "throughput", "memory", "reward"].includes(metric)) {
    return metric === "reward" ? "other" : metric === void 0 ? one.role ?? "other" : "other";
  }
  if (one.role !== void 0) return one.role;
  const siblings = splits.get(one.kind);
  if (siblings === void 0 && HELD_OUT_METRICS.has(metric)) return "validation";
  if (profile.bareRole !== void 0) return profile.bareRole;
  if (siblings == null ? void 0 : siblings.has("train")) return "other";
  if (siblings !== void 0) return "train";
  return metric === "loss" ? "train" : "other";
}
function naming(one, company, profile) {
  var _a, _b;
  const role = company.roles.get(one) ?? "other";
  const besideLoss = one.isLossFunction && (isBesideLoss(one, role, company) || twinIsBesideLoss(one, role, company));
  const metric = besideLoss ? "error" : ((_a = one.meaning) == null ? void 0 : _a.metric) ?? "other";
  const adversarial = metric === "loss" && (profile.adversarial === true || one.adversarial || company.isReinforcement || one.qualifiers.length === 0 && company.games.has(role));
  const aggregation = role === "train" ? profile.trainAggregation ?? "unknown" : role === "other" ? "unknown" : "point";
  return {
    role,
    metric,
    direction: ((_b = one.meaning) == null ? void 0 : _b.direction) ?? "unknown",
    component: metric === "loss" && isComponent(one, company.losses.get(role)),
    aggregation,
    ...adversarial ? { adversarial } : {},
    ...one.subset === void 0 ? {} : { subset: one.subset },
    ...one.override
  };
}
function twinIsBesideLoss(one, own, company) {
  if (own === "validation" && one.kind === company.validated && isLikelihood(tokenise(one.name))) return false;
  const twins = company.rolesByStem.get(one.stem) ?? /* @__PURE__ */ new Map();
  return [...twins].some(([role, count]) => count > (role === own ? 1 : 0) && isBesideLoss(one, role, company));
}
function isLikelihood(words) {
  return words.some((word) => LIKELIHOODS.has(word));
}
function isBesideLoss(one, role, { losses, validated, besideValidated }) {
  var _a;
  return one.kind === validated ? besideValidated.has(role) : (((_a = losses.get(role)) == null ? void 0 : _a.plainKinds.size) ?? 0) > 0;
}
function isComponent(one, losses) {
  if (losses === void 0 || one.qualifiers.length === losses.shared.size) return false;
  const kinds = one.isLossFunction ? losses.kinds : losses.plainKinds;
  return kinds.size > (kinds.has(one.kind) ? 1 : 0);
}

// src/history/reader.ts
function byMagic(bytes, what) {
  return ({ head }) => bytes.every((byte, i) => head[i] === byte) ? { score: 1, because: { code: "magic", what } } : void 0;
}
function oneFile(read) {
  return async ([file], context) => file === void 0 ? refusedFiles([], { code: "empty" }) : read(file, context);
}
function refusedFiles(files, because) {
  return { pieces: [], refused: files.map(({ path }) => ({ path, because })), notes: [] };
}
function noSeries(saw, numbers) {
  const names2 = saw.filter((name) => isLossName(name));
  if (names2.length > 0 && !names2.some((name) => numbers == null ? void 0 : numbers.includes(name))) return { code: "no-numbers", names: names2 };
  return { code: "no-series", saw, ...numbers && numbers.length > 0 && { numbers } };
}
function tooManyRuns(path, value, allowed) {
  return value > allowed ? [{ path, because: { code: "too-large", limit: "runs", value, allowed } }] : [];
}
function sideBySide(path, runs, { limits }, read) {
  const isOne = runs.length === 1;
  const found = runs.slice(0, limits.runs).map((run) => read(run, isOne ? path : `${path}/${run.name}`));
  const pieces = found.flatMap((one) => one.pieces);
  const refused = pieces.length > 0 ? [] : found.flatMap((one) => one.refused);
  return {
    pieces,
    refused: [...refused, ...tooManyRuns(path, runs.length, limits.runs)],
    notes: found.flatMap((one) => one.notes)
  };
}

// src/history/grouped.ts
function groupedBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) addTo(groups, keyOf(one), one);
  return groups;
}
function addTo(groups, key, one) {
  const known = groups.get(key);
  if (known === void 0) groups.set(key, [one]);
  else known.push(one);
}

// src/history/kept-name.ts
var LONGEST_NAME = 1e3;
function keptName(name) {
  if (name.length <= LONGEST_NAME) return name;
  const short = `${name.slice(0, LONGEST_NAME / 2)}…${name.slice(-LONGEST_NAME / 2)}`;
  return new TextDecoder().decode(new TextEncoder().encode(short));
}
function joinedName(outer, joint, inner) {
  return `${outer.length > LONGEST_NAME ? outer.slice(0, LONGEST_NAME) : outer}${joint}${inner}`;
}

// src/history/cell.ts
var MISSING = /* @__PURE__ */ new Set([
  "",
  "na",
  "n/a",
  "#n/a",
  "<na>",
  "none",
  "null",
  "nil",
  "nat",
  "no log",
  "-",
  "--",
  "---",
  "?",
  "undefined",
  "."
]);
var NOT_A_NUMBER = /^[-+]?(?:nan|1\.#(?:qnan|snan|ind|nan)|nan\((?:ind|snan)?\)|nanq|#num!|#div\/0!)$/;
var INFINITY = /^([-+]?)(?:inf|infinity|1\.#inf|∞)$/;
var NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
var DECIMAL_COMMA = /^[-+]?(?:\d+,\d*|,\d+|\d{1,3}(?:\.\d{3})+,\d+)(?:e[-+]?\d+)?$/i;
var THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
var WRAPPED = /^(?:(?:np|numpy|torch|jnp|tf)\.)?(?:tensor|(?:device)?array|float\d*|int\d*|float_|double)?[([]+([-+\w.]+)(?![-+\w.])[^)\]]*(?:\(\)[^)\]]*)?[)\]]+$/i;
var EAGER = /^<tf\.(?:Tensor|Variable)\b[^>]*\bnumpy=([-+\w.]+)>$/;
var CLOCK = /^(?:(\d+) days?,? )?(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d(?:\.\d+)?)$/;
var UNIT = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)\s?(%|ms|s|sec|m|h|k|x|it\/s|s\/it|gb|mb|g)$/i;
var COUNTED = /^(?:epoch|step|iter(?:ation)?|round)\s?[:#]?\s?(\d{1,12})(?:\s?(?:\/|of)\s?\d{1,12})?$/i;
var MULTIPLE = /* @__PURE__ */ new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6]
]);
var LONGEST3 = 200;
function parseCell(raw, decimalComma = false) {
  if (raw.length > LONGEST3) return "text";
  const text = raw.trim();
  if (NUMBER.test(text)) return Number(text);
  const lower = text.toLowerCase();
  if (MISSING.has(lower)) return "missing";
  if (NOT_A_NUMBER.test(lower)) return Number.NaN;
  const infinite = INFINITY.exec(lower);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  if (decimalComma && DECIMAL_COMMA.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (!decimalComma && THOUSANDS.test(text)) return Number(text.replaceAll(",", ""));
  return dressedNumber(text, decimalComma);
}
function dressedNumber(text, decimalComma) {
  const unit = UNIT.exec(text);
  if ((unit == null ? void 0 : unit[1]) !== void 0) return Number(unit[1]) * (MULTIPLE.get(unit[2] ?? "") ?? 1);
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock;
    return Number(days ?? 0) * 86400 + Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const counted = COUNTED.exec(text);
  if (counted !== null) return Number(counted[1]);
  const wrapped = WRAPPED.exec(text) ?? EAGER.exec(text);
  if ((wrapped == null ? void 0 : wrapped[1]) !== void 0) return parseCell(wrapped[1], decimalComma);
  const quoted = /^(["'`]|\*{1,3}|_{1,3})(.+)\1$/.exec(text);
  return (quoted == null ? void 0 : quoted[2]) === void 0 ? "text" : parseCell(quoted[2], decimalComma);
}

// src/history/json/values.ts
function strictJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
  return Array.isArray(value);
}
function field(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function numberOf(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > 40 || !/^\s*[-+]?(?:[\d.]|nan|inf)/i.test(value) || /[:%]/.test(value))
    return void 0;
  const cell = parseCell(value);
  return typeof cell === "number" ? cell : void 0;
}
function objectsIn(value) {
  return isArray(value) ? value.filter((one) => isObject(one)) : [];
}
var MAX_DEPTH = 6;
function flatten(object) {
  const row = /* @__PURE__ */ new Map();
  fill(row, object, "", 0);
  return row;
}
function fill(row, object, prefix, depth) {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix === "" ? key : joinedName(prefix, ".", key);
    if (isObject(value)) {
      if (depth < MAX_DEPTH) fill(row, value, name, depth + 1);
      continue;
    }
    const number = numberOf(value);
    if (number !== void 0) row.set(name, number);
  }
}

// src/history/records/record.ts
var MISSING2 = 0;
var NUMBER2 = 1;
var TEXT = 2;
var FILLER = 255;
var MAX_DEPTH2 = 6;
var ObjectRecord = class {
  names = [];
  kinds = new Uint8Array(16);
  values = new Float64Array(16);
  order = new Int32Array(16);
  fields = 0;
  line = 0;
  sequence = [];
  #at = 0;
  #texts = [];
  #root = /* @__PURE__ */ new Map();
  #slots = /* @__PURE__ */ new Map();
  #most;
  #keys = 0;
  /** Values so far whose names were left out. */
  leftOut = 0;
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }
  /** Gives names their slots before the first record. */
  prime(names2) {
    for (const name of names2) this.#slotOf(name);
  }
  fill(object, line) {
    const { kinds, order } = this;
    for (let i = 0; i < this.fields; i++) kinds[order[i] ?? 0] = MISSING2;
    this.fields = 0;
    this.line = line;
    this.#at = 0;
    this.#walk(object, this.#root, "", 0);
  }
  text(slot) {
    const kind = this.kinds[slot];
    return kind === TEXT ? this.#texts[slot] ?? "" : kind === NUMBER2 ? String(this.values[slot]) : "";
  }
  #walk(object, keys, prefix, depth) {
    const { sequence } = this;
    for (const name in object) {
      const value = object[name];
      let key = sequence[this.#at];
      if (key === void 0 || key.own !== name || key.keys !== keys) {
        key = keys.get(name) ?? this.#key(keys, name, prefix);
        if (key === void 0) {
          this.leftOut++;
          continue;
        }
        sequence[this.#at] = key;
      }
      this.#at++;
      if (typeof value === "number") this.#set(key, NUMBER2, value);
      else if (typeof value === "string") {
        const number = numberOf(value);
        this.#set(key, number === void 0 ? TEXT : NUMBER2, number ?? 0);
        if (number === void 0) this.#texts[key.slot] = value.length > 200 ? value.slice(0, 200) : value;
      } else if (isObject(value)) {
        key.inside ?? (key.inside = /* @__PURE__ */ new Map());
        if (depth < MAX_DEPTH2) this.#walk(value, key.inside, key.name, depth + 1);
      } else if (value === null) this.#set(key, MISSING2, 0);
    }
  }
  #set(key, kind, value) {
    if (key.slot < 0) key.slot = this.#slotOf(key.name);
    const { slot } = key;
    if (this.kinds[slot] === MISSING2 && this.fields < this.order.length) this.order[this.fields++] = slot;
    this.kinds[slot] = kind;
    this.values[slot] = value;
  }
  #key(keys, own, prefix) {
    if (++this.#keys > this.#most) return void 0;
    const name = prefix === "" ? own : joinedName(prefix, ".", own);
    const key = { slot: -1, inside: void 0, name, own, keys };
    keys.set(own, key);
    return key;
  }
  #slotOf(name) {
    const known = this.#slots.get(name);
    if (known !== void 0) return known;
    const slot = this.names.push(name) - 1;
    this.#slots.set(name, slot);
    if (slot >= this.kinds.length) this.#grow();
    return slot;
  }
  #grow() {
    const size = 2 * this.kinds.length;
    const [kinds, values, order] = [new Uint8Array(size), new Float64Array(size), new Int32Array(size)];
    kinds.set(this.kinds);
    values.set(this.values);
    order.set(this.order);
    Object.assign(this, { kinds, values, order });
  }
};

// src/history/records/look.ts
var LOOKED_AT = 400;
var RUN_ROWS = 200;
var MOST_NAMES = 2e4;
function lookOf(told) {
  var _a;
  const slots = /* @__PURE__ */ new Map();
  const spelled = /* @__PURE__ */ new Map();
  told.names.forEach((name, i) => {
    if (!slots.has(name)) slots.set(name, i);
    if (!spelled.has(name.toLowerCase())) spelled.set(name.toLowerCase(), name);
  });
  const slot = (name) => slots.get(name) ?? -1;
  const decimalComma = ((_a = told.table) == null ? void 0 : _a.dialect.decimalComma) ?? false;
  return {
    ...told,
    slot,
    has(...names2) {
      const found = names2.flatMap((name) => spelled.get(name.toLowerCase()) ?? []);
      return found.length === names2.length ? found : void 0;
    },
    share(...names2) {
      const at = names2.map(slot);
      return told.rows.filter((row) => at.every((one) => (row[one] ?? "") !== "")).length / Math.max(1, told.rows.length);
    },
    numbers: (at) => told.rows.map((row) => {
      const cell = parseCell(row[at] ?? "", decimalComma);
      return typeof cell === "number" ? cell : void 0;
    })
  };
}
function lookAtObjects(container, path, sample, last = [], size = sample.length + last.length) {
  const record = new ObjectRecord(MOST_NAMES);
  const rowsOf = (objects) => objects.map((object) => {
    record.fill(object, 0);
    const row = [];
    for (let i = 0; i < record.fields; i++) {
      const at = record.order[i] ?? 0;
      if (record.kinds[at] === NUMBER2 || record.kinds[at] === TEXT) row[at] = record.text(at);
    }
    return row;
  });
  const rows = rowsOf(sample.slice(0, LOOKED_AT));
  const names2 = [...record.names];
  return lookOf({ container, path, names: names2, rows, last: rowsOf(last.slice(-RUN_ROWS)), size });
}

// src/source/packed.ts
function withoutPacking(path) {
  return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "").replace(/\.tgz$/i, ".tar");
}

// src/history/run-key.ts
var NAMELESS_KEY = "training";
var GENERIC_STEMS = new Set(
  `model_history history_dict all_results evals_result evals_results catboost_training learn_error test_error logging stdin learning_curve
  learning_curves mlflow wandb-history eval_measurements measurements`.split(/\s+/)
);
var GENERIC_WORDS = new Set(
  `train training trainer val valid validation eval evaluation test metrics metric log logs logger history hist results result progress
  state summary scalars stdout stderr output console loss losses acc accuracy curve curves stats statistics data epoch epochs events
  report monitor`.split(/\s+/)
);
var GENERIC_FOLDERS = new Set(
  `. .. lightning_logs tb_logs runs run outputs out checkpoints checkpoint ckpt ckpts artifacts artifact models model weights wandb files
  mlruns mlartifacts catboost_info dvclive plots static tensorboard tb tfevents vis_data work_dirs work_dir multirun saved saves histories
  ray_results tmp experiments csv_logs detect segment classify pose obb`.split(/\s+/)
);
var SPLIT_FOLDERS = new Set("train training validation val valid eval evaluation test learn".split(" "));
function isSplitFolder(name) {
  return SPLIT_FOLDERS.has(name.toLowerCase());
}
var DATE = String.raw`(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d`;
var CLOCK2 = String.raw`[0-2]\d[-_.:h]?[0-5]\d(?:[-_.:m]?[0-5]\d)?s?(?:[.,]\d+)?`;
var VOLATILE = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /(?<![a-z\d])(?:[0-9a-f]{32}|[0-9a-f]{40})(?![a-z\d])/gi,
  /^(?:(?:offline-)?run|dryrun)-\d{8}_\d{6}-[a-z\d]{6,12}$/gi,
  new RegExp(String.raw`(?<!\d)${DATE}(?:[-_.T ]+${CLOCK2})?(?!\d)`, "g"),
  /(?<![a-z\d])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d{1,2}_\d{2}-\d{2}-\d{2}(?:_[\w.-]+)?/gi,
  /(?<![\d.])1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?(?!\d)/g,
  /^(?:epoch|checkpoint|ckpt|step|global_step|iter)[-_=]?\d+$/gi,
  /(?<![a-z])(?:pid|job|slurm|host|node|rank)[-_]?\d+/gi
];
var CLOCK_ALONE = new RegExp(`^${CLOCK2}$`);
var VERSION_STEM = /^version_\d+$/i;
var RAY_TRIAL = /^.+_[0-9a-f]{5,8}_\d{5}(?:_|$)/;
var COUNTED2 = /^(?:train|exp|predict|val)\d*$/i;
var REPLICATE = /^(?:(?:(?:random[-_]?)?seed|fold|version|cv|rep|replicate|repeat|split|trial|restart)[-_=]?v?\d+|(?:random[-_]?)?seed[-_=][0-9a-f]{4,16})$/i;
var RUN = /^run[-_=]\d+$/i;
var REPLICATE_SUFFIX = /[-_.]((?:seed|fold|version|rep|cv)[-_=]?\d+)(?=$|[-_.])/i;
function runName(place) {
  const parts = partsOf(place);
  const counts2 = parts.includes("runs") || parts.at(-1) === "results.csv";
  const kept = [];
  const replicate = [];
  for (const part2 of parts) {
    const name = stemOf(part2);
    if (REPLICATE.test(name) || VERSION_STEM.test(name) || RUN.test(name) && kept.length > 0) {
      replicate.push(name);
      continue;
    }
    const { bare, suffix } = withoutSuffix(name);
    if (suffix !== void 0) replicate.push(suffix);
    const steady = steadyPart(bare);
    if (steady !== "" && !isGeneric(steady, counts2)) kept.push(steady);
  }
  return { key: kept.join("/") || NAMELESS_KEY, replicate: replicate.join("/") };
}
function partsOf(place) {
  const visible = place.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
  return visible.split("/").filter((part2) => part2 !== "");
}
function runFolder(place) {
  const every = partsOf(place);
  const counts2 = every.includes("runs") || every.at(-1) === "results.csv";
  const isOnlyFile = (part2) => /\.[a-z]{2,5}$/i.test(part2.slice(-6)) && isGeneric(stemOf(part2), counts2);
  const parts = every.filter((part2, i) => i === every.length - 1 || !isOnlyFile(part2));
  const last = parts.at(-1);
  if (last !== void 0) parts[parts.length - 1] = stemOf(last);
  const runs = parts.indexOf("runs");
  while (parts.length > 0 && isGeneric(parts.at(-1) ?? "", runs >= 0 && runs < parts.length)) parts.pop();
  return parts.join("/");
}
function placesInArchive(places, archive) {
  const name = withoutPacking(archive);
  if (!/\.(?:zip|tar)$/i.test(name)) return places;
  const inside = below(places, name);
  return inside === void 0 ? places : below(inside, fileStem(name)) ?? inside;
}
function below(places, folder) {
  const all = places.every((place) => place === folder || place.startsWith(`${folder}/`));
  return all ? places.map((place) => place.slice(folder.length + 1)) : void 0;
}
function isGeneric(name, counts2) {
  const lower = name.toLowerCase();
  if (GENERIC_FOLDERS.has(lower) || SPLIT_FOLDERS.has(lower) || GENERIC_STEMS.has(lower)) return true;
  if (counts2 && COUNTED2.test(name)) return true;
  return lower.split(/[-_. ]+/).every((word) => GENERIC_WORDS.has(word));
}
function withoutSuffix(name) {
  const found = REPLICATE_SUFFIX.exec(name);
  if ((found == null ? void 0 : found[1]) === void 0 || found.index === 0) return { bare: name };
  return { bare: name.slice(0, found.index) + name.slice(found.index + found[0].length), suffix: found[1] };
}
function steadyPart(name) {
  if (CLOCK_ALONE.test(name) || /^\d+$/.test(name) || RAY_TRIAL.test(name)) return "";
  let steady = name;
  for (const pattern of VOLATILE) steady = steady.replace(pattern, "");
  steady = steady.replace(/[-_.=+ ]{2,}/g, (run) => run.charAt(0)).replace(/^[-_.=+ ]+|[-_.=+ ]+$/g, "");
  return steady;
}
function parentOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function fileStem(path) {
  return stemOf(path.split("/").at(-1) ?? "");
}
function stemOf(name) {
  if (/tfevents/.test(name)) return "events";
  if (/\.wandb$/.test(name)) return "run";
  let stem = name;
  for (let end = ENDING.exec(stem.slice(-LONGEST_ENDING)); end !== null; end = ENDING.exec(stem.slice(-LONGEST_ENDING)))
    stem = stem.slice(0, -end[0].length);
  return stem;
}
var ENDING = /\.(?:csv|tsv|txt|log|json|jsonl|ndjson|ipynb|npy|npz|out|err|md|gz|zst|zip|tar|tgz|wandb|db|sqlite|parquet|dat)$/i;
var LONGEST_ENDING = 8;

// src/history/records/fillers.ts
function fillersIn(look, x) {
  return [
    ...zeroFilled(look, x).map((slot) => ({ slot, value: 0 })),
    ...nanFilled(look).map((slot) => ({ slot, value: Number.NaN }))
  ];
}
var FEWEST = 4;
function zeroFilled({ names: names2, rows }, x) {
  const losses = names2.flatMap((name, slot) => isLossName(name) ? [slot] : []);
  if (x < 0 || losses.length < 2 || rows.length < FEWEST) return [];
  if (new Set(rows.map((row) => row[x])).size > 0.6 * rows.length) return [];
  const isZero = rows.map((row) => losses.map((slot) => Number(row[slot]) === 0));
  const mixed = (cells) => cells.some((zero) => zero) && cells.some((zero) => !zero);
  const byName = losses.map((_, i) => isZero.map((row) => row[i] === true));
  return isZero.every(mixed) && byName.every(mixed) ? losses : [];
}
function nanFilled({ names: names2, rows }) {
  const isNaNAt = (slot) => rows.map((row) => /^[-+]?nan$/i.test(row[slot] ?? ""));
  const held = names2.flatMap((name, slot) => splitOf(name) === "validation" && isQualityName(name) ? [slot] : []);
  const trains = names2.some((name, slot) => isLossName(name) && splitOf(name) !== "validation" && !isNaNAt(slot).includes(true));
  return trains ? held.filter((slot) => isSparse(isNaNAt(slot))) : [];
}
function isSparse(isBlank) {
  const measured2 = isBlank.flatMap((blank, i) => blank ? [] : [i]);
  const isAlone = (at, i) => i === 0 || at > (measured2[i - 1] ?? 0) + 1;
  return measured2.length > 1 && measured2.length <= isBlank.length / 2 && measured2.every(isAlone);
}

// src/history/clock.ts
var MOST2 = 512;
var ClockBuilder = class {
  axis;
  #every = 1;
  #count = 0;
  #x = [];
  #seconds = [];
  #last;
  constructor(axis = "step") {
    this.axis = axis;
  }
  /** `seconds` since any moment. What goes back in either is left out. */
  push(x, seconds) {
    if (!Number.isFinite(x) || !Number.isFinite(seconds)) return;
    if (this.#last !== void 0 && (x <= this.#last[0] || seconds < this.#last[1])) return;
    this.#last = [x, seconds];
    if (this.#count++ % this.#every !== 0) return;
    this.#x.push(x);
    this.#seconds.push(seconds);
    if (this.#x.length < MOST2) return;
    this.#x = this.#x.filter((_, i) => i % 2 === 0);
    this.#seconds = this.#seconds.filter((_, i) => i % 2 === 0);
    this.#every *= 2;
  }
  /** Undefined where fewer than two places have a time, or all have the same. */
  finish() {
    if (this.#last !== void 0 && this.#x.at(-1) !== this.#last[0]) {
      this.#x.push(this.#last[0]);
      this.#seconds.push(this.#last[1]);
    }
    const first = this.#seconds[0] ?? 0;
    if (this.#x.length < 2 || !((this.#seconds.at(-1) ?? 0) > first)) return void 0;
    return { axis: this.axis, x: Float64Array.from(this.#x), seconds: Float64Array.from(this.#seconds, (time) => time - first) };
  }
};
function evenClock(axis, x, seconds) {
  const clock = new ClockBuilder(axis);
  clock.push(0, 0);
  clock.push(x, seconds);
  return clock.finish();
}
var FIRST_DATE = 1e9;
var FIRST_IN_MS = 1e12;
var FEWEST2 = 5;
function countsOn(times) {
  const [first = Number.NaN, last = Number.NaN] = [times[0], times[times.length - 1]];
  for (let i = 1; i < times.length; i++) if (!((times[i] ?? 0) >= (times[i - 1] ?? 0))) return false;
  const sofar = times.length >= FEWEST2 && first >= 0 && last > 1.5 * (times[times.length >> 1] ?? 0);
  return last > first && (first >= FIRST_DATE || sofar);
}
function secondsOf(time, name) {
  return time >= FIRST_IN_MS ? time / 1e3 : time >= FIRST_DATE ? time : time * unitOf(name);
}
var DATED = /(\d{4})[-/.](\d\d)[-/.](\d\d)[T ,_](\d\d)[:-](\d\d)[:-](\d\d)(?:[.,](\d{1,9}))?/;
var DATE2 = new RegExp(`^${DATED.source}`);
function dateIn(text) {
  const found = DATE2.exec(text);
  return found === null ? void 0 : dateOf(found);
}
function dateOf([, year, month, day, hours, minutes, seconds, fraction]) {
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1e3;
  return date + 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds) + Number(`0.${fraction ?? 0}`);
}
function clockOf(series) {
  const times = series.find(({ metric, buckets, y }) => metric === "time" && buckets === void 0 && countsOn(y));
  if (times === void 0) return void 0;
  const clock = new ClockBuilder(times.axis);
  times.x.forEach((x, i) => {
    clock.push(x, secondsOf(times.y[i] ?? Number.NaN, times.name));
  });
  return clock.finish();
}

// src/history/records/run-slots.ts
function runSlots(look, x, taken) {
  const { names: names2 } = look;
  const cells = [...look.rows, ...look.last].map((row) => names2.map((_, slot) => row[slot] ?? ""));
  const named = runColumns(names2, cells, x < 0 ? void 0 : x).filter((slot) => !taken.includes(slot));
  const block = named.length > 0 ? void 0 : blockSlot(look, x, taken);
  const told = block === void 0 ? named : [block];
  const swept = sweepSlots(look, x, [...taken, ...told]);
  return [
    ...told.map((slot) => ({ slot, prefix: runPrefix(names2[slot] ?? "") })),
    ...swept.map((slot) => ({ slot, prefix: `${names2[slot]}_` }))
  ].sort((a, b) => a.slot - b.slot);
}
function blockSlot(look, x, taken) {
  if (x < 0) return void 0;
  const { rows } = look;
  const positions = rows.map((row) => Number(row[x]));
  const found = look.names.findIndex((_, slot) => {
    const cells = rows.map((row) => row[slot] ?? "");
    if (taken.includes(slot) || !cells.every((cell) => parseCell(cell) === "text")) return false;
    const starts = cells.flatMap((cell, row) => row > 0 && cell !== cells[row - 1] ? [row] : []);
    const isOnePiece = starts.length > 0 && starts.length + 1 === new Set(cells).size && starts.length < rows.length / 3;
    return isOnePiece && starts.every((row) => (positions[row] ?? 0) < (positions[row - 1] ?? 0));
  });
  return found < 0 ? void 0 : found;
}
function sweepSlots(look, x, taken) {
  if (x < 0) return [];
  const positions = look.numbers(x);
  const starts = positions.flatMap((at, i) => i > 0 && (at ?? 0) < (positions[i - 1] ?? 0) ? [i] : []);
  if (starts.length === 0 || starts.length > look.rows.length / 3) return [];
  const stretches = [0, ...starts].map((from, i) => look.rows.slice(from, starts[i]));
  const held = look.names.flatMap((name, slot) => {
    if (slot === x || taken.includes(slot) || !isSettingName(name)) return [];
    const values = stretches.map((rows) => new Set(rows.map((row) => row[slot] ?? "")));
    const constant = values.every((one) => one.size === 1 && !one.has(""));
    return constant && new Set(values.map((one) => [...one][0])).size > 1 ? [slot] : [];
  });
  const keys = new Set(stretches.map(([row]) => held.map((slot) => (row == null ? void 0 : row[slot]) ?? "").join("\n")));
  const onlyRate = held.every((slot) => /^(?:lr|learning_?rate)$/i.test(look.names[slot] ?? ""));
  return onlyRate || keys.size !== stretches.length ? [] : held;
}
function isSettingName(name) {
  if (name === "" || axisOf(name) !== void 0 || isLossName(name) || isQualityName(name)) return false;
  const isRate = /^(?:lr|learning_?rate)$/i.test(name);
  return isRate || !isMetricName(name) && !tokenise(name).some((word) => BOOKKEEPING.has(word));
}
var NAMES = /^(?:run|run_?id|run_?name|seed|random_?seed|fold|cv_?fold|kfold|model|model_?name|experiment|exp|trial|version|config|arch|optimizer)$/i;
function runColumns(header, rows, x) {
  if (x === void 0) return [];
  const named = header.flatMap((name, column) => column !== x && NAMES.test(name) ? [column] : []);
  const found = named.filter((column) => tellRuns(rows, [column], x));
  return found.length < 2 || tellRuns(rows, found, x) ? found : found.slice(0, 1);
}
function tellRuns(rows, columns, x) {
  const positions = /* @__PURE__ */ new Map();
  const filled3 = rows.filter((row) => columns.some((column) => (row[column] ?? "") !== ""));
  for (const row of filled3) {
    const run = columns.map((column) => row[column] ?? "").join("\n");
    positions.set(run, (positions.get(run) ?? /* @__PURE__ */ new Set()).add(row[x] ?? ""));
  }
  if (filled3.length < 4 || positions.size < 2) return false;
  return [...positions.values()].some(({ size }) => size > 1) || areSideBySide(filled3, positions, x);
}
function areSideBySide(rows, positions, x) {
  return positions.size === rows.length && new Set(rows.map((row) => row[x])).size <= rows.length / 20;
}
function runPrefix(name) {
  const column = name.toLowerCase().replace(/^random_?|^cv_?|^k(?=fold)/, "");
  return /^(?:seed|fold|version|trial)$/.test(column) ? `${column}_` : "";
}

// src/history/records/texts.ts
var SPLIT = /^(?:split|phase|mode|type|stage|set|subset|partition|data|dataset|data_split|kind|event|fold_type|context|run_?context)$/i;
var NAME = /^(?:metric|metrics|key|name|tag|variable|metric_?name|attribute_path|loss type|loss_type|measure|quantity|series)$/i;
var VALUE = /^(?:value|val|values|score|metric_?value|y)$/i;
function wordsIn(text) {
  return text.startsWith("{") ? [...text.matchAll(/:\s*"([^"]*)"/g)].map(([, word]) => word).join(" ") : text;
}
function toldOf(look, { split, runBy, anyWriter }, x) {
  if (anyWriter === true) return toldByTexts(look, x);
  return {
    split: split === void 0 ? -1 : look.slot(split),
    runs: runBy === void 0 ? [] : [{ slot: look.slot(runBy), prefix: "" }],
    tidy: void 0
  };
}
function toldByTexts(look, x) {
  const { names: names2 } = look;
  const name = names2.findIndex((one, slot) => NAME.test(one) && isName(look, slot));
  const value = names2.findIndex((one, slot) => VALUE.test(one) && slot !== name);
  const split = names2.findIndex((one, slot) => slot !== name && SPLIT.test(one) && isSplit(look, slot));
  const counted = x >= 0 ? x : names2.findIndex((one) => axisOf(one) === "step" || axisOf(one) === "epoch");
  return {
    split,
    tidy: name >= 0 && value >= 0 ? { name, value } : void 0,
    runs: runSlots(look, counted, [name, split])
  };
}
function tellsSplits(look) {
  return look.names.some((name, slot) => SPLIT.test(name) && isSplit(look, slot) && new Set(filled2(look, slot)).size > 1);
}
function isHeldOut(split = "") {
  const role = splitOf(wordsIn(split));
  return role === "validation" || role === "test";
}
function isSplit(look, slot) {
  const cells = filled2(look, slot);
  if (cells.some((cell) => !Number.isNaN(Number(cell)))) return false;
  const splits = cells.map((cell) => cell.length < 24 ? splitOf(cell) : void 0).filter((role) => role !== void 0);
  if (splits.length === 0) return false;
  const isOneOfTwo = !splits.includes("train") && splits.length < cells.length && new Set(cells).size === 2;
  return isOneOfTwo || splits.length === cells.length || new Set(splits).size > 1 && splits.length >= cells.length / 2;
}
function isName(look, slot) {
  const cells = filled2(look, slot);
  return cells.length >= look.rows.length / 2 && cells.every((cell) => Number.isNaN(Number(cell))) && cells.some((cell) => isLossName(cell) || isQualityName(cell));
}
function filled2({ rows }, slot) {
  return rows.map((row) => row[slot] ?? "").filter((cell) => cell !== "");
}

// src/history/records/position.ts
var WITHIN = 3;
function axisIn(look, { x, rowAxis = look.size > MOST_EPOCHS ? "step" : "epoch" }) {
  var _a, _b, _c;
  const { names: names2 } = look;
  const own = x === void 0 ? void 0 : (_a = look.has(x.name)) == null ? void 0 : _a[0];
  if (x !== void 0 && own !== void 0) {
    const epoch = look.slot(((_b = look.has("epoch")) == null ? void 0 : _b[0]) ?? "");
    return { axis: x.axis, column: look.slot(own), ...epoch >= 0 && epoch !== look.slot(own) ? { epoch } : {} };
  }
  const plain = choiceOf(look, names2);
  if (isCounted(plain)) return plain;
  const within = choiceOf(
    look,
    names2.map((name, slot) => withinAll(look, name, slot))
  );
  if (isCounted(within)) return within;
  const index = names2.findIndex((name) => name === "" || name === "Unnamed: 0" || name === "index");
  if (index >= 0 && look.container === "table" && ((_c = look.table) == null ? void 0 : _c.dialect.delimiter) !== "|" && isIndex(look.numbers(index)))
    return { axis: rowAxis, column: index };
  return { axis: rowAxis };
}
function choiceOf(look, names2) {
  const columns = names2.map((name, slot) => axisOf(name) === void 0 ? [] : look.numbers(slot));
  return chooseAxis(names2, columns);
}
function isCounted({ column, epoch }) {
  return column !== void 0 || epoch !== void 0;
}
function withinAll({ rows }, name, slot) {
  const last = lastPart(name);
  return last !== name && axisOf(last) !== void 0 && rows.every((row) => (row[slot] ?? "") !== "") ? last : "";
}
function isIndex(values) {
  const goesUp = (value, i) => value !== void 0 && Number.isInteger(value) && (i === 0 || value > (values[i - 1] ?? 0));
  return values.length > 0 && values.every(goesUp);
}
function isLoggedWithin(look, epoch, apart) {
  const positions = look.numbers(epoch);
  const lengths = [];
  const last = /* @__PURE__ */ new Map();
  look.rows.forEach((row, i) => {
    const at = positions[i];
    if (at === void 0) return;
    const kind = kindOf(look, row, apart);
    const known = last.get(kind);
    if ((known == null ? void 0 : known.at) === at) known.length++;
    else {
      if (known !== void 0) lengths.push(known.length);
      last.set(kind, { at, length: 1 });
    }
  });
  if (lengths.length < 2) lengths.push(...[...last.values()].map(({ length }) => length));
  const middle = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1;
  return middle >= WITHIN;
}
function evaluatesByBatches({ rows }, apart, at) {
  const [split = -1] = apart;
  if (split < 0 || at < 0) return false;
  const held = rows.filter((row) => isHeldOut(row[split]));
  const places = new Set(held.map((row) => [at, ...apart].map((slot) => row[slot] ?? "").join("|")));
  return held.length > 1 && places.size <= held.length / 2;
}
function kindOf({ names: names2 }, row, apart) {
  const cells = names2.map((_, slot) => {
    const cell = row[slot] ?? "";
    return cell === "" || apart.includes(slot) || Number.isNaN(Number(cell)) ? cell : "0";
  });
  return cells.join("|");
}
function timeSlot({ names: names2, rows }, x) {
  return names2.findIndex((name, slot) => slot !== x && isTime(name) && countsOn(rows.flatMap((row) => timeIn(row[slot]) ?? [])));
}
function isTime(name) {
  const own = name.slice(name.lastIndexOf("/") + 1);
  const axis = axisOf(own);
  return axis === "time" || axis === void 0 && tokenise(own).some((word) => BOOKKEEPING.get(word) === "time");
}
function timeIn(text = "") {
  const cell = parseCell(text);
  return typeof cell === "number" ? cell : dateIn(text.trim());
}

// src/history/records/plan.ts
function planOf(look, profile) {
  var _a;
  const { path } = look;
  const choice = axisIn(look, profile);
  const told = toldOf(look, profile, choice.column ?? -1);
  const apart = [told.split, ...told.runs.map(({ slot }) => slot)];
  const isWithin = profile.x === void 0 && choice.axis === "epoch" && isLoggedWithin(look, choice.column ?? -1, apart);
  const within = isWithin && choice.column !== void 0 ? { axis: "step", epoch: choice.column } : choice;
  const { axis, column = -1, epoch = -1 } = within;
  const hasBatch = look.names.some((name) => /^batch/i.test(name));
  return {
    profile,
    path,
    axis,
    x: column,
    unit: axis === "samples" ? unitOf(look.names[column] ?? "") : 1,
    epoch,
    ...told,
    byBatches: evaluatesByBatches(look, apart, column < 0 ? epoch : hasBatch ? column : -1),
    filled: fillersIn(look, column),
    time: profile.placing === void 0 ? timeSlot(look, column) : -1,
    placing: (_a = profile.placing) == null ? void 0 : _a.call(profile),
    naming: (all) => {
      var _a2;
      return bySplitOfFile({ ...profile, ...(_a2 = profile.naming) == null ? void 0 : _a2.call(profile, all, path) }, look);
    }
  };
}
function bySplitOfFile(naming2, { container, names: names2, path, table }) {
  if (container !== "table" || table === void 0 || names2.some((name) => splitOf(name) !== void 0)) return naming2;
  const stem = fileStem(path);
  const words = tokenise(stem).filter((word) => splitOf(word) === void 0);
  if (naming2.bareRole !== void 0 && !words.some((word) => isQualityName(word))) return naming2;
  const plain = words.every(
    (word) => isQualityName(word) || /^(?:logs?|metrics?|history|results?|data|stats|curve|csv)$/.test(word)
  );
  const role = splitOf(stem);
  return plain && role !== void 0 ? { ...naming2, bareRole: role } : naming2;
}

// src/history/built-series.ts
function isTangled({ tangled, breaks, points }) {
  return tangled || breaks.length > 4 && breaks.length > points / 6;
}
function commonBreaks(series) {
  const restarts = [...common(series.map(({ breaks }) => breaks.filter(({ kind }) => kind === "restart")))];
  return common(series.flatMap(({ breaks }) => areOf(breaks, restarts) ? [] : [breaks]));
}
function areOf(breaks, restarts) {
  return breaks.every(({ kind, axis, at, after }, i) => {
    const restart = restarts[i];
    const isWithin = restart !== void 0 && restart.axis === axis && restart.at <= at && after <= restart.after;
    return kind === "overlap-kept" && isWithin;
  });
}
function common(all) {
  const found = /* @__PURE__ */ new Map();
  for (const breaks of all) {
    const seen = /* @__PURE__ */ new Map();
    for (const one of breaks) {
      const same = one.kind === "restart" ? `${one.kind} ${one.axis}` : `${one.kind} ${one.axis} ${one.at}`;
      const nth = (seen.get(same) ?? 0) + 1;
      seen.set(same, nth);
      const known = found.get(`${same} ${nth}`) ?? one;
      found.set(`${same} ${nth}`, { ...one, at: Math.min(one.at, known.at), after: Math.max(one.after, known.after) });
    }
  }
  return [...found.values()];
}
function numbered(built) {
  var _a;
  const x = new Float64Array(built.x.length);
  let seen = 0;
  for (let i = 0; i < x.length; i++) {
    seen += ((_a = built.buckets) == null ? void 0 : _a.count[i]) ?? 1;
    x[i] = seen - 1;
  }
  const { buckets, ...rest } = built;
  if (buckets === void 0) return { ...rest, x, breaks: [], duplicates: 0 };
  const { minAt: _minAt, maxAt: _maxAt, ...figures } = buckets;
  return { ...rest, x, buckets: figures, breaks: [], duplicates: 0 };
}
function inLoggingOrder(built) {
  return built.points < 2 || built.duplicates !== built.points - 1 ? built : numbered(built);
}
function lastAtEachPosition(built) {
  if (built.duplicates === 0 || built.buckets !== void 0) return built;
  const { x, y } = built;
  const kept = [...x.keys()].filter((i) => x[i] !== x[i + 1]);
  const at = (values) => Float64Array.from(kept, (i) => values[i] ?? Number.NaN);
  const epochs = built.epochs === void 0 ? {} : { epochs: at(built.epochs) };
  return { ...built, x: at(x), y: at(y), ...epochs, points: kept.length };
}

// src/history/counted-apart.ts
var FEWEST3 = 3;
var FURTHER = 5;
var FURTHER_BY_ONES = 10;
function countedApart(path, all) {
  const losses = all.filter(({ naming: naming2, built }) => naming2.metric === "loss" && built.breaks.length === 0);
  const trained = losses.filter((one) => one.naming.role === "train" && isBySteps(one)).reduce(furthest, void 0);
  const evaluated = losses.filter(({ naming: naming2 }) => naming2.role === "validation").reduce(furthest, void 0);
  if (trained === void 0 || evaluated === void 0 || !areApart(trained, evaluated)) return { all, notes: [] };
  const steps2 = lastOf(trained);
  const base = evaluated.built.x[0] === 0 ? -1 : 0;
  const epochs = lastOf(evaluated) - base;
  const placed = all.map((one) => {
    if (!isBySteps(one)) return one;
    if (countsOnes(one) && lastOf(one) <= lastOf(evaluated)) return { ...one, axis: "epoch" };
    return one.naming.role !== "train" ? one : { ...one, epochs: one.built.x.map((step) => base + step / steps2 * epochs) };
  });
  return { all: placed, notes: [{ code: "counted-apart", path, series: evaluated.name, epochs, other: trained.name, steps: steps2 }] };
}
function areApart(trained, evaluated) {
  if (!(lastOf(trained) > 0)) return false;
  if (evaluated.axis === "epoch") return evaluated.built.points >= FEWEST3;
  const further = countsOnes(trained) ? FURTHER_BY_ONES : FURTHER;
  return evaluated.axis === "step" && countsOnes(evaluated) && lastOf(trained) >= further * evaluated.built.points;
}
function isBySteps({ axis, built, epochs }) {
  return axis === "step" && built.epochs === void 0 && epochs === void 0;
}
function furthest(most, one) {
  return most === void 0 || lastOf(one) > lastOf(most) ? one : most;
}
function lastOf({ built: { x } }) {
  return x.at(-1) ?? 0;
}
function countsOnes({ built: { x, points } }) {
  const first = x[0];
  return points >= FEWEST3 && points === x.length && (first === 0 || first === 1) && x.every((value, i) => value === first + i);
}

// src/history/phases.ts
var FEWEST4 = 3;
var MOST_RISE = 0.25;
function phaseOffsets({ x, y, breaks, buckets }) {
  if (buckets !== void 0 || breaks.length === 0 || breaks.some(({ kind }) => kind !== "restart")) return void 0;
  const starts = startsOf(x);
  if (starts.length !== breaks.length) return void 0;
  const offsets = [];
  let from = 0;
  for (const start of starts) {
    if (start - from < FEWEST4 || !goesOn(y, from, start)) return void 0;
    offsets.push((offsets.at(-1) ?? 0) + (x[start - 1] ?? 0) + 1 - (x[start] ?? 0));
    from = start;
  }
  return offsets;
}
function inPhases(built, offsets) {
  const starts = startsOf(built.x);
  if (starts.length !== offsets.length) return built;
  const x = built.x.slice();
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? x.length;
    for (let at = start; at < end; at++) x[at] = (built.x[at] ?? 0) + (offsets[i] ?? 0);
  });
  const breaks = built.breaks.map((one, i) => {
    const start = starts[i] ?? 0;
    return { ...one, kind: "resume", at: x[start] ?? 0, after: x[start - 1] ?? 0 };
  });
  return { ...built, x, breaks };
}
function startsOf(x) {
  const starts = [];
  for (let i = 1; i < x.length; i++) if ((x[i] ?? 0) < (x[i - 1] ?? 0)) starts.push(i);
  return starts;
}
function goesOn(y, from, start) {
  const [first, last, next] = [y[from] ?? Number.NaN, y[start - 1] ?? Number.NaN, y[start] ?? Number.NaN];
  const fallen = first - last;
  return fallen > 0.1 * Math.abs(first) && next - last <= MOST_RISE * fallen;
}

// src/history/seal.ts
function seal(path, named, { printed = false } = {}) {
  var _a;
  const filled3 = named.filter(({ built }) => built.points > 0).map((one) => ({ ...one, built: inLoggingOrder(one.built) }));
  const { all: found, notes } = countedApart(path, filled3);
  const { all, offset } = printed ? inOneCount(directed(found)) : { all: directed(found), offset: 0 };
  const isJudged = ({ naming: naming2 }) => naming2.role !== "other";
  const sound = all.filter(({ built }) => !isTangled(built));
  const judged = sound.filter(isJudged);
  const anyJudged = all.some(isJudged);
  const tangled = all.filter((one) => isTangled(one.built) && (isJudged(one) || !anyJudged));
  const refused = (anyJudged ? judged.length === 0 : sound.length === 0) ? (_a = tangled[0]) == null ? void 0 : _a.name : void 0;
  return {
    series: all.map((one) => seriesOf(isTangled(one.built) ? unjudged(one) : one)),
    breaks: commonBreaks((judged.length > 0 ? judged : sound).map(({ built }) => built)),
    // A printed log repeats itself: frames of a bar, a line for each rank. That is no news.
    notes: [
      ...notes,
      ...notesOf(path, judged.length > 0 ? judged : sound).filter(({ code }) => !printed || code !== "duplicate-steps")
    ],
    tangled: refused,
    offset
  };
}
function whyNone({ series, tangled }, names2) {
  if (tangled !== void 0) return { code: "untangled", names: [tangled] };
  return series.length === 0 ? { code: "no-series", saw: names2.slice(0, 10) } : void 0;
}
function inOneCount(all) {
  const isLoss = ({ naming: naming2, axis }) => axis === "epoch" && naming2.metric === "loss" && !naming2.component;
  const losses = all.filter(isLoss);
  const loss = losses.find(({ naming: naming2 }) => naming2.role === "train") ?? losses.find(({ naming: naming2 }) => naming2.role === "validation");
  const offsets = loss === void 0 ? void 0 : phaseOffsets(loss.built);
  if (offsets === void 0) return { all, offset: 0 };
  const moved = all.map((one) => one.axis === "epoch" ? { ...one, built: inPhases(one.built, offsets) } : one);
  return { all: moved, offset: offsets.at(-1) ?? 0 };
}
function seriesOf({ name, naming: naming2, axis, built, epochs }) {
  const { x, y, buckets } = built;
  const kept = built.epochs ?? epochs;
  return {
    name,
    ...naming2,
    axis,
    x,
    y,
    ...kept === void 0 ? {} : { epochs: kept },
    ...buckets === void 0 ? {} : { buckets }
  };
}
function directed(all) {
  var _a;
  const isOpen = ({ naming: naming2 }) => naming2.metric === "loss" && naming2.direction === "unknown";
  const open = all.filter(isOpen);
  const { y = [] } = ((_a = open.find(({ naming: naming2 }) => naming2.role === "train") ?? open[0]) == null ? void 0 : _a.built) ?? {};
  if (!((y.at(-1) ?? 0) < (y[0] ?? 0))) return all;
  return all.map((one) => isOpen(one) ? { ...one, naming: { ...one.naming, direction: "min" } } : one);
}
var UNJUDGED = { role: "other", metric: "other", direction: "unknown", component: false, aggregation: "unknown" };
function unjudged(one) {
  const { epochs: _, ...built } = numbered(one.built);
  return { ...one, naming: UNJUDGED, built, epochs: void 0 };
}
function notesOf(path, series) {
  const notes = [];
  let segments = 1;
  for (const { name, naming: naming2, built } of series) {
    if (built.buckets !== void 0)
      notes.push({ code: "thinned", path, series: name, points: built.points, kept: built.x.length });
    if (built.duplicates > 0 && naming2.role !== "other")
      notes.push({ code: "duplicate-steps", path, series: name, count: built.duplicates });
    segments = Math.max(segments, 1 + built.breaks.filter(({ kind }) => kind === "restart").length);
  }
  if (segments > 1) notes.push({ code: "restarted", path, segments });
  return notes;
}

// src/history/collect.ts
function collected(path, set, profile = {}, empty = []) {
  const built = new Map([...set.all].map(([name, { builder }]) => [name, builder.finish()]));
  const namings = withStepLoss(nameSeries([...built.keys(), ...empty], profile), built, profile);
  const named = [...set.all].flatMap(([name, { builder, axis }]) => {
    const naming2 = namings.get(name);
    return naming2 === void 0 ? [] : [{ name, naming: naming2, axis, built: builder.finish() }];
  });
  const sealed = seal(path, named);
  const columns = set.names.filter((name) => !namings.has(name) && isLossName(name)).slice(0, 20);
  const unused = columns.length === 0 ? [] : [{ code: "unused-columns", path, columns }];
  return { ...sealed, notes: [...sealed.notes, ...unused, ...set.notes(path)] };
}
var DENSER = 4;
function withStepLoss(namings, built, profile) {
  var _a;
  const bare = namings.get("loss");
  const points = ((_a = built.get("loss")) == null ? void 0 : _a.points) ?? 0;
  if (bare === void 0 || bare.role !== "other" || bare.metric !== "loss") return namings;
  const losses = [...namings].filter(([name, { metric, component }]) => name !== "loss" && metric === "loss" && !component);
  if (losses.some(([name]) => {
    var _a2;
    return DENSER * (((_a2 = built.get(name)) == null ? void 0 : _a2.points) ?? 0) > points;
  })) return namings;
  return new Map([...namings, ["loss", { ...bare, role: "train", aggregation: profile.trainAggregation ?? "unknown" }]]);
}

// src/history/lanes.ts
var COUNTED3 = 10;
var Lanes = class {
  all = /* @__PURE__ */ new Map();
  #limit;
  #make;
  #omitted = /* @__PURE__ */ new Set();
  constructor(limit, make) {
    this.#limit = limit;
    this.#make = make;
  }
  of(name) {
    const run = keptName(name);
    const known = this.all.get(run);
    if (known !== void 0) return known;
    if (this.all.size >= this.#limit) {
      if (this.#omitted.size < COUNTED3 * this.#limit) this.#omitted.add(run.slice(0, 200));
      return void 0;
    }
    const made = this.#make();
    this.all.set(run, made);
    return made;
  }
  /** Set when there were more runs than the limit. */
  get tooMany() {
    if (this.#omitted.size === 0) return void 0;
    return { code: "too-large", limit: "runs", value: this.all.size + this.#omitted.size, allowed: this.#limit };
  }
};
function endOfPlan(planned, { isReached, isStopped }) {
  if (isReached) return { planned, completion: "complete", ending: "planned" };
  return isStopped ? { planned, completion: "complete", ending: "early-stopping" } : { planned, completion: "incomplete" };
}
function filesRead(lanes, source) {
  const { place, files, notes = [], saw, tooMany } = source;
  const pieces = [];
  for (const { name, sealed, facts = {} } of lanes) {
    const { series, breaks } = sealed;
    if (sealed.tangled !== void 0 || !tellsOfTraining(series, source)) continue;
    const { notes: own = [], ...told } = facts;
    pieces.push({
      place: lanes.length > 1 ? `${place}/${name}` : place,
      precision: "exact",
      series,
      breaks,
      completion: completionOf(facts.planned, series),
      ...told,
      files,
      notes: [...sealed.notes, ...own, ...notes]
    });
  }
  const all = pieces.flatMap(({ series }) => series);
  if (source.anyWriter === true && all.length > 0 && all.every(({ y }) => y.length === 1 && Number.isFinite(y[0]))) {
    const because = { code: "single-values", names: all.map(({ name }) => name).slice(0, 12) };
    return { pieces: [], refused: files.map(({ path }) => ({ path, because })), notes: [] };
  }
  const tangled = lanes.filter(({ sealed }) => sealed.tangled !== void 0).map(({ name }) => name);
  const reasons = [];
  if (tangled.length > 0) reasons.push({ code: "untangled", names: tangled.slice(0, 12) });
  else if (pieces.length === 0) reasons.push(noSeries(saw.slice(0, 12)));
  if (tooMany !== void 0) reasons.push(tooMany);
  return { pieces, refused: reasons.flatMap((because) => files.map(({ path }) => ({ path, because }))), notes: [] };
}
function completionOf(planned, series) {
  if (planned === void 0) return "unknown";
  const onAxis = series.filter(({ axis }) => axis === planned.axis);
  const isReached = onAxis.some(({ x }) => {
    const last = x.at(-1) ?? 0;
    return last >= planned.end || last + (last - (x.at(-2) ?? last)) > planned.end;
  });
  return isReached ? "complete" : "incomplete";
}
function tellsOfTraining(series, { anyWriter = false }) {
  return anyWriter ? series.some(({ name, metric }) => metric === "loss" || isQualityName(name)) : series.length > 0;
}

// src/history/buckets.ts
var BUCKET_PLACES = 5;
var BucketList = class {
  #max;
  #width = 1;
  #length = 0;
  /** 1 for the lone first point of a segment, 2 for the bucket after it: nothing is joined across either. */
  #edge;
  #x;
  #y;
  /** Empty where no point has one. */
  #epoch;
  #low;
  #lowAt;
  #high;
  #highAt;
  #sum;
  #count;
  #nonFinite;
  constructor(max, withEpochs) {
    this.#max = max;
    this.#edge = new Uint8Array(max);
    this.#x = new Float64Array(max);
    this.#y = new Float64Array(max);
    this.#epoch = new Float64Array(withEpochs ? max : 0);
    this.#low = new Float64Array(max);
    this.#lowAt = new Float64Array(max);
    this.#high = new Float64Array(max);
    this.#highAt = new Float64Array(max);
    this.#sum = new Float64Array(max);
    this.#count = new Float64Array(max);
    this.#nonFinite = new Float64Array(max);
  }
  /** Position of the last point in the last bucket; NaN while empty. */
  get lastX() {
    return this.#length === 0 ? Number.NaN : this.#x[this.#length - 1] ?? Number.NaN;
  }
  /** Adds the points `from` to `to` (exclusive) of some arrays; `opensSegment`: the first of them does. */
  addAll(x, y, epochs, from, to, opensSegment) {
    for (let i = from; i < to; ) {
      const opens = opensSegment && i === from || this.#length === 0;
      const isBehindFirst = !opens && this.#edge[this.#length - 1] === 1;
      if (opens || isBehindFirst || (this.#count[this.#length - 1] ?? 0) >= this.#width) {
        if (this.#length === this.#max) this.#halve();
        this.#open(opens ? 1 : isBehindFirst ? 2 : 0);
      }
      const at = this.#length - 1;
      const end = Math.min(to, i + (opens ? 1 : this.#width - (this.#count[at] ?? 0)));
      this.#accumulate(at, x, y, i, end);
      this.#x[at] = x[end - 1] ?? 0;
      this.#y[at] = y[end - 1] ?? 0;
      this.#epoch[at] = (epochs == null ? void 0 : epochs[end - 1]) ?? 0;
      i = end;
    }
  }
  /** Takes values into a bucket that has room for them. */
  #accumulate(at, x, y, from, to) {
    let sum = 0;
    let least = from;
    let most = from;
    let lowest = Infinity;
    let highest = -Infinity;
    let finite = 0;
    for (let i = from; i < to; i++) {
      const value = y[i] ?? 0;
      if (value - value !== 0) continue;
      finite++;
      sum += value;
      if (value < lowest) {
        lowest = value;
        least = i;
      }
      if (value > highest) {
        highest = value;
        most = i;
      }
    }
    this.#count[at] = (this.#count[at] ?? 0) + to - from;
    this.#nonFinite[at] = (this.#nonFinite[at] ?? 0) + to - from - finite;
    if (finite === 0) return;
    this.#sum[at] = (this.#sum[at] ?? 0) + sum;
    this.#lower(at, lowest, x[least] ?? 0);
    this.#raise(at, highest, x[most] ?? 0);
  }
  /** Of equal values the first keeps its place. NaN is what a bucket without a finite value has, and changes none. */
  #lower(at, value, x) {
    const now = this.#low[at] ?? Number.NaN;
    if (value >= now || Number.isNaN(value)) return;
    this.#low[at] = value;
    this.#lowAt[at] = x;
  }
  #raise(at, value, x) {
    const now = this.#high[at] ?? Number.NaN;
    if (value <= now || Number.isNaN(value)) return;
    this.#high[at] = value;
    this.#highAt[at] = x;
  }
  /** The figures of a bucket without a finite value are NaN. A sum that overflows gives the middle of minimum and maximum as mean. */
  finish() {
    const cut = (of) => of.slice(0, this.#length);
    const mean = cut(this.#sum);
    for (let i = 0; i < mean.length; i++) {
      const sum = mean[i] ?? 0;
      const finite = (this.#count[i] ?? 0) - (this.#nonFinite[i] ?? 0);
      mean[i] = Number.isFinite(sum) ? sum / finite : (this.#low[i] ?? 0) / 2 + (this.#high[i] ?? 0) / 2;
    }
    const extremes = { min: cut(this.#low), minAt: cut(this.#lowAt), max: cut(this.#high), maxAt: cut(this.#highAt) };
    const buckets = { ...extremes, mean, count: cut(this.#count), nonFinite: cut(this.#nonFinite) };
    return { x: cut(this.#x), y: cut(this.#y), epochs: cut(this.#epoch), buckets };
  }
  #open(edge) {
    const at = this.#length++;
    this.#edge[at] = edge;
    this.#low[at] = Number.NaN;
    this.#high[at] = Number.NaN;
    this.#lowAt[at] = Number.NaN;
    this.#highAt[at] = Number.NaN;
    this.#sum[at] = 0;
    this.#count[at] = 0;
    this.#nonFinite[at] = 0;
  }
  /** Doubles the width until joined neighbors leave room. */
  #halve() {
    while (this.#length === this.#max) {
      this.#width *= 2;
      let to = 0;
      for (let from = 1; from < this.#length; from++) {
        const fits = (this.#count[to] ?? 0) + (this.#count[from] ?? 0) <= this.#width;
        if (this.#edge[from] === 0 && fits) this.#join(to, from);
        else this.#move(++to, from);
      }
      this.#length = to + 1;
    }
  }
  #move(to, from) {
    this.#edge[to] = this.#edge[from] ?? 0;
    const extremes = [this.#low, this.#lowAt, this.#high, this.#highAt];
    for (const of of [this.#x, this.#y, this.#epoch, ...extremes, this.#sum, this.#count, this.#nonFinite]) of[to] = of[from] ?? 0;
  }
  #join(to, from) {
    for (const of of [this.#x, this.#y, this.#epoch]) of[to] = of[from] ?? 0;
    for (const of of [this.#sum, this.#count, this.#nonFinite]) of[to] = (of[to] ?? 0) + (of[from] ?? 0);
    this.#lower(to, this.#low[from] ?? Number.NaN, this.#lowAt[from] ?? 0);
    this.#raise(to, this.#high[from] ?? Number.NaN, this.#highAt[from] ?? 0);
  }
};

// src/history/point-window.ts
var EPOCH_PLACES = 1 / 2;
var PointWindow = class {
  #room;
  #x = new Float64Array(0);
  #y = new Float64Array(0);
  #epochs;
  #everyEpoch = true;
  #length = 0;
  constructor(room) {
    this.#room = room;
  }
  get length() {
    return this.#length;
  }
  get capacity() {
    return this.#x.length;
  }
  get isFull() {
    return this.#length === this.#x.length;
  }
  get x() {
    return this.#x;
  }
  get y() {
    return this.#y;
  }
  /** Of points that have all one each; of others it holds what came first. */
  get epochs() {
    return this.#epochs;
  }
  get hasAllEpochs() {
    return this.#epochs !== void 0 && this.#everyEpoch;
  }
  /** Position of the newest point; NaN while there is none. */
  get lastX() {
    return this.#length === 0 ? Number.NaN : this.#x[this.#length - 1] ?? Number.NaN;
  }
  /** Takes places beside the window; false where there are not as many. */
  mayTake(places) {
    var _a;
    return ((_a = this.#room) == null ? void 0 : _a.take(places)) ?? true;
  }
  /** False, and nothing changed, where there is no room for so many points. */
  mayGrow(capacity) {
    const more = capacity - this.capacity;
    if (!this.mayTake(this.#epochs === void 0 ? more : more * (1 + EPOCH_PLACES))) return false;
    this.#resize(capacity);
    return true;
  }
  /** A window that is full has no place. */
  push(x, y, epoch) {
    this.#x[this.#length] = x;
    this.#y[this.#length] = y;
    this.#setEpoch(epoch);
    this.#length++;
  }
  dropNewest() {
    this.#length--;
  }
  dropOldest(count) {
    var _a;
    this.#x.copyWithin(0, count, this.#length);
    this.#y.copyWithin(0, count, this.#length);
    (_a = this.#epochs) == null ? void 0 : _a.copyWithin(0, count, this.#length);
    this.#length -= count;
  }
  /** Holds no more than so many points from now on, which is what it has or more. */
  shrink(capacity) {
    this.#resize(capacity);
  }
  /** The points by themselves. */
  points() {
    const cut = (of) => this.isFull ? of : of.slice(0, this.#length);
    const epochs = this.#everyEpoch && this.#epochs !== void 0 ? { epochs: cut(this.#epochs) } : {};
    return { x: cut(this.#x), y: cut(this.#y), ...epochs };
  }
  #setEpoch(epoch) {
    if (!this.#everyEpoch) return;
    this.#everyEpoch = epoch !== void 0 && Number.isFinite(epoch);
    if (this.#everyEpoch && this.#epochs === void 0) {
      this.#everyEpoch = this.mayTake(this.capacity * EPOCH_PLACES);
      if (this.#everyEpoch) this.#epochs = new Float64Array(this.capacity);
    }
    if (this.#epochs !== void 0) this.#epochs[this.#length] = epoch ?? Number.NaN;
  }
  #resize(capacity) {
    this.#x = resized(this.#x, capacity, this.#length);
    this.#y = resized(this.#y, capacity, this.#length);
    if (this.#epochs !== void 0) this.#epochs = resized(this.#epochs, capacity, this.#length);
  }
};
function resized(from, capacity, length) {
  const to = new Float64Array(capacity);
  to.set(from.subarray(0, length));
  return to;
}

// src/history/series-builder.ts
var MAX_BREAKS = 256;
var POINTS_PER_BREAK = 4;
var LEAST_POINTS = POINTS_PER_BREAK * MAX_BREAKS;
var LEAST_BUCKETS = 64;
var FIRST_CAPACITY = 8;
var WINDOW_KEPT = 1 / 4;
var SeriesBuilder = class {
  #axis;
  #overlap;
  #keepLast;
  #room;
  #stretch;
  /** How often the run had been started again at the newest point. */
  #start = 0;
  #max;
  #maxBreaks = MAX_BREAKS;
  #isFull = false;
  #window;
  #folded;
  #duplicates = 0;
  #tangled = false;
  #breaks = [];
  /** For each break, how many raw points were pushed (and not voided) before the segment that it opens. */
  #starts = [];
  /** Raw points that were folded away, so that `#starts` and the window share one count. */
  #offset = 0;
  #segmentFirst = Number.NaN;
  #forcedBreak = false;
  #built;
  constructor(options) {
    this.#axis = options.axis;
    this.#overlap = options.overlap ?? "replace";
    this.#keepLast = options.samePosition === "last";
    this.#max = Math.max(options.maxPoints ?? MAX_POINTS, LEAST_POINTS);
    this.#room = options.room;
    this.#stretch = options.stretch;
    this.#window = new PointWindow(options.room);
    if (!this.#window.mayGrow(FIRST_CAPACITY)) this.#close(FIRST_CAPACITY);
  }
  /** Points held or folded so far. */
  get points() {
    return this.#offset + this.#window.length;
  }
  /** Position of the newest point; NaN while there is none. */
  get lastX() {
    var _a;
    return this.#window.length > 0 ? this.#window.lastX : ((_a = this.#folded) == null ? void 0 : _a.lastX) ?? Number.NaN;
  }
  /**
   * Appends a point. A position that is not finite is not a position: the point is left out, and `false` returned. So is what the
   * shared room has no place for, and {@link PointRoom.wanted} says so.
   */
  push(x, y, epoch) {
    var _a;
    if (!Number.isFinite(x) || this.#isFull) return false;
    const start = ((_a = this.#stretch) == null ? void 0 : _a.at(x)) ?? 0;
    if (this.points === 0) this.#segmentFirst = x;
    else if (x <= this.lastX || this.#forcedBreak) this.#meetEarlier(x, start > this.#start);
    this.#start = start;
    this.#forcedBreak = false;
    if (this.#window.isFull && !this.#makeRoom()) return false;
    this.#window.push(x, y, epoch);
    return true;
  }
  /**
   * Voids the points at or after `x`, as a writer does that says from where it goes on. Returns false when some of them
   * were folded already and had to stay; the break says so.
   */
  purgeFrom(x) {
    if (this.points === 0 || !(this.lastX >= x)) return true;
    const after = this.lastX;
    const whole = this.#trim(x);
    if (this.points > 0) this.#addBreak(whole ? "resume" : "overlap-kept", x, after);
    return whole;
  }
  /** The log says that it starts again here (a repeated header): the next point opens a segment if it does not go on. */
  breakHere() {
    this.#forcedBreak = this.points > 0;
  }
  /** The series, in as much memory as it needs: nothing can be pushed any more. */
  finish() {
    this.#built ?? (this.#built = this.#build());
    return this.#built;
  }
  #build() {
    const breaks = this.#breaks;
    const told = { breaks, points: this.points, duplicates: this.#duplicates, tangled: this.#tangled };
    const window = this.#window;
    const isWhole2 = this.#folded === void 0 && window.length <= this.#max;
    const folded = isWhole2 ? void 0 : this.#folded ?? this.#bucketsFor(this.#hasRoomForBuckets() ? this.#max : this.#least());
    if (folded !== void 0) this.#fold(window.length, folded);
    this.#isFull = true;
    this.#offset = this.points;
    this.#folded = void 0;
    this.#window = new PointWindow(void 0);
    if (folded === void 0) return { ...window.points(), ...told };
    const { epochs, ...rest } = folded.finish();
    return { ...rest, ...window.hasAllEpochs && { epochs }, ...told };
  }
  /** The new point does not lie after the last one: the same step again, a resume, or a restart. */
  #meetEarlier(x, isRestarted) {
    const last = this.lastX;
    if (x > last) return;
    if (x === last && !isRestarted && !(this.#forcedBreak && x <= this.#segmentFirst)) {
      this.#duplicates++;
      if (this.#keepLast && this.#window.length > 0) this.#window.dropNewest();
      return;
    }
    if (isRestarted || x <= this.#segmentFirst) {
      this.#openSegment("restart", x, last);
      return;
    }
    if (this.#overlap === "replace" && this.#trim(x)) this.#addBreak("resume", x, last);
    else this.#openSegment("overlap-kept", x, last);
  }
  /** Drops the points at or after `x`; false, and nothing dropped, when that would reach into folded ones. */
  #trim(x) {
    if (this.#folded !== void 0 && this.#folded.lastX >= x) return false;
    while (this.#window.lastX >= x) this.#window.dropNewest();
    while ((this.#starts.at(-1) ?? -1) >= this.points && this.points > 0) this.#starts.pop();
    if (this.points === 0) this.#segmentFirst = x;
    return true;
  }
  #openSegment(kind, at, after) {
    if (!this.#addBreak(kind, at, after)) return;
    this.#starts.push(this.points);
    this.#segmentFirst = at;
  }
  #addBreak(kind, at, after) {
    if (this.#breaks.length >= this.#maxBreaks) {
      this.#tangled = true;
      return false;
    }
    this.#breaks.push({ kind, axis: this.#axis, at, after });
    return true;
  }
  /** False where the series is full. */
  #makeRoom() {
    const { length } = this.#window;
    const capacity = Math.min(length * 2, 2 * this.#max);
    if (this.#folded === void 0 && length < capacity && this.#window.mayGrow(capacity)) return true;
    if (this.#folded === void 0 && this.#hasRoomForBuckets()) this.#folded = this.#bucketsFor(this.#max);
    if (this.#folded === void 0) return this.#settle();
    this.#fold(Math.ceil(length / 2), this.#folded);
    return true;
  }
  /** Stays within the memory that it has, and folds from now on; false, and full, where that is too little. */
  #settle() {
    const { length } = this.#window;
    const max = this.#fewer();
    if (max < Math.max(LEAST_BUCKETS, POINTS_PER_BREAK * (this.#breaks.length + 1))) return this.#close(length);
    this.#maxBreaks = max / POINTS_PER_BREAK;
    this.#folded = this.#bucketsFor(max);
    const kept = Math.floor(length * WINDOW_KEPT);
    this.#fold(length - Math.floor(kept / 2), this.#folded);
    this.#window.shrink(kept);
    return true;
  }
  /** As many buckets as fit into what the window has and does not keep. */
  #fewer() {
    return Math.floor(this.#window.length * WINDOW_KEPT / 2);
  }
  /** As many, and enough to join some whatever the breaks. */
  #least() {
    return Math.max(this.#fewer(), POINTS_PER_BREAK * (this.#breaks.length + 1));
  }
  #bucketsFor(max) {
    return new BucketList(max, this.#window.epochs !== void 0);
  }
  #hasRoomForBuckets() {
    return this.#window.length > this.#max && this.#window.mayTake(BUCKET_PLACES * this.#max);
  }
  #close(places) {
    var _a;
    this.#isFull = true;
    (_a = this.#room) == null ? void 0 : _a.overflow(places);
    return false;
  }
  /** Moves the oldest `count` points of the window into buckets. */
  #fold(count, folded) {
    let start = 0;
    while (start < this.#starts.length && (this.#starts[start] ?? 0) < this.#offset) start++;
    const { x, y, epochs } = this.#window;
    for (let from = 0; from < count; ) {
      const opens = this.#starts[start] === this.#offset + from;
      if (opens) start++;
      const to = Math.max(from + 1, Math.min(count, (this.#starts[start] ?? Infinity) - this.#offset));
      folded.addAll(x, y, epochs, from, to, opens);
      from = to;
    }
    this.#window.dropOldest(count);
    this.#offset += count;
  }
};

// src/history/stretch.ts
var Stretch = class {
  #first = Number.NaN;
  #last = Number.NaN;
  #starts = 0;
  /** Takes a position, and tells how often the run was started again so far. */
  at(x) {
    if (x <= this.#first && x < this.#last) {
      this.#starts++;
      this.#last = x;
    }
    if (!(x >= this.#first)) this.#first = x;
    if (!(x <= this.#last)) this.#last = x;
    return this.#starts;
  }
};

// src/history/series-set.ts
var WORK_PER_NAME = 4096;
var LONGEST_NAME2 = 200;
var COUNTED4 = 10;
var SeriesSet = class {
  all = /* @__PURE__ */ new Map();
  #options;
  #stretches = /* @__PURE__ */ new Map();
  /** Beginnings of the names that came after the limit was met: as many as are worth counting. */
  #omitted = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
  }
  /** The builder of a name's series; undefined when there are too many, or the reading has no room left. */
  open(called, axis) {
    const name = keptName(called);
    const known = this.all.get(name);
    if (known !== void 0) return known.builder;
    const { limits, overlap, lastOfEpoch = false } = this.#options;
    const { points: maxPoints, room, budget } = limits;
    budget.spend("work", WORK_PER_NAME);
    if (room.wanted !== void 0 || !this.#hasRoom(name)) return void 0;
    const stretch = overlap === "keep" ? void 0 : this.#stretches.get(axis) ?? new Stretch();
    if (stretch !== void 0) this.#stretches.set(axis, stretch);
    const samePosition = lastOfEpoch && axis === "epoch" ? "last" : "keep";
    const builder = new SeriesBuilder({ axis, stretch, maxPoints, room, samePosition, ...overlap && { overlap } });
    this.all.set(name, { builder, axis });
    return builder;
  }
  /** Names for which there is no room are counted. */
  #hasRoom(name) {
    const { series: limit } = this.#options.limits;
    const { size } = this.all;
    if (size < limit) return true;
    const begin = name.slice(0, LONGEST_NAME2);
    if (this.#omitted.has(begin)) return false;
    if (size < 2 * limit && begin === name && isLossName(name)) return true;
    if (this.#omitted.size < COUNTED4 * limit) this.#omitted.add(begin);
    return false;
  }
  get names() {
    return [...this.all.keys()];
  }
  /** Whether any series is more than a single value. */
  get isHistory() {
    return [...this.all.values()].some(({ builder }) => builder.points > 1);
  }
  /** The log says that it begins again: see {@link SeriesBuilder.breakHere}. */
  breakHere() {
    for (const { builder } of this.all.values()) builder.breakHere();
  }
  /** The log goes on from `x`: see {@link SeriesBuilder.purgeFrom}. */
  purgeFrom(x) {
    for (const { builder } of this.all.values()) builder.purgeFrom(x);
  }
  /** What was left out; nothing where there was room for all. */
  notes(path) {
    const [example] = this.#omitted;
    const { series: allowed } = this.#options.limits;
    return example === void 0 ? [] : [{ code: "series-limit", path, example, omitted: this.#omitted.size, allowed }];
  }
};

// src/history/lines.ts
var TERMINAL = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\b\u0007]/g;
function withoutColours(line) {
  return isColoured(line) ? line.replace(TERMINAL, "") : line;
}
function isColoured(text) {
  return text.includes("\x1B") || text.includes("\b") || text.includes("\x07");
}
async function eachLine(content, { longest, printed = false }, handler) {
  var _a, _b, _c;
  const decoder = new TextDecoder();
  let pieces = [];
  let held = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of utf8Of(content)) {
    let text = decoder.decode(chunk, { stream: true });
    let start = 0;
    if (text.includes("\n") || printed && text.includes("\r")) {
      text = pieces.join("") + text;
      pieces = [];
      held = 0;
      const whole = skipping || text.length > longest ? 0 : text.lastIndexOf("\n") + 1;
      const taken = whole === 0 ? void 0 : (_a = handler.onLines) == null ? void 0 : _a.call(handler, text.slice(0, whole), line);
      if (taken !== void 0) {
        line += taken;
        start = whole;
      }
      const coloured = printed && isColoured(text);
      let feed = text.indexOf("\n", start);
      let back = printed ? text.indexOf("\r", start) : -1;
      while (feed >= 0 || back >= 0) {
        const isFrame = back >= 0 && (feed < 0 || back < feed);
        const end = isFrame ? back : feed;
        const piece = text.slice(start, end);
        if (skipping || piece.length > longest) handler.onOverlong(line);
        else handler.onLine(coloured ? withoutColours(piece) : piece, line, true);
        skipping = false;
        start = end + 1;
        if (isFrame) back = text.indexOf("\r", start);
        else {
          feed = text.indexOf("\n", start);
          line++;
        }
      }
    }
    (_b = handler.onPause) == null ? void 0 : _b.call(handler);
    if (start === text.length || skipping) continue;
    pieces.push(text.slice(start));
    held += text.length - start;
    if (held <= longest) continue;
    skipping = true;
    pieces = [];
  }
  const last = withoutNuls(pieces.join("") + decoder.decode());
  if (skipping) handler.onOverlong(line);
  else if (last !== "") handler.onLine(printed ? withoutColours(last) : last, line, false);
  (_c = handler.onPause) == null ? void 0 : _c.call(handler);
}
function withoutNuls(text) {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}
var DroppedLines = class {
  count = 0;
  #first = 0;
  add(line) {
    this.count++;
    this.#first || (this.#first = line);
  }
  notes(path) {
    return this.count === 0 ? [] : [{ code: "rows-dropped", path, count: this.count, firstLine: this.#first }];
  }
};

// src/history/records/reader-notes.ts
var RecordNotes = class {
  /** Records with a number. */
  rows = 0;
  /** Whether blanks mean something. */
  counting;
  /** Who leaves a NaN blank. */
  #writer;
  #filled = [];
  #texts = /* @__PURE__ */ new Map();
  constructor({ split, profile }) {
    this.#writer = split < 0 ? profile.hidesNan : void 0;
    this.counting = this.#writer !== void 0;
  }
  /** A value, or what stands for none, was there. */
  fill(slot) {
    this.#filled[slot] = (this.#filled[slot] ?? 0) + 1;
  }
  /** A text that is neither a number nor a blank. */
  text(rec, slot) {
    const seen = this.#texts.get(slot);
    if (seen === void 0) this.#texts.set(slot, { count: 1, firstLine: rec.line, text: rec.text(slot).slice(0, 40) });
    else seen.count++;
  }
  /** `names`: of the series by slot; undefined for what makes none by its name. */
  notes(path, names2, isSeries) {
    const notes = this.#blanks(path, names2, isSeries);
    for (const [slot, { count, firstLine, text }] of this.#texts) {
      const series = names2[slot];
      if (series !== void 0 && isSeries(slot)) notes.push({ code: "text-cells", path, series, count, firstLine, text });
    }
    return notes;
  }
  /** Blank losses beside other measures of the same split that have more values. */
  #blanks(path, names2, isSeries) {
    const writer = this.#writer;
    if (writer === void 0) return [];
    const blank = (slot) => this.rows - (this.#filled[slot] ?? 0);
    const fewest = /* @__PURE__ */ new Map();
    for (const [slot, name] of names2.entries()) {
      if (name === void 0 || !isSeries(slot) || !isQualityName(name)) continue;
      const split = splitOf(name);
      fewest.set(split, Math.min(blank(slot), fewest.get(split) ?? Number.POSITIVE_INFINITY));
    }
    return names2.flatMap((series, slot) => {
      const count = blank(slot);
      if (series === void 0 || count === 0 || !isLossName(series)) return [];
      const isBeside = (fewest.get(splitOf(series)) ?? count) < count && (!isSeries(slot) || count < this.rows);
      return isBeside ? [{ code: "blank-may-hide-nan", path, series, count, writer }] : [];
    });
  }
};

// src/history/records/frame.ts
var Frame = class {
  plan;
  told;
  /** Records that have no place so far. One that was cut off while it was written may be taken off again. */
  dropped = new DroppedLines();
  /** One run, one split, one axis: nothing has to be looked up for a record. */
  isSimple;
  /** Slot of what only a record has that sums the run up, and of how long it is to be; -1 for none. */
  summary = -1;
  planned = -1;
  names = [];
  #met = 0;
  #zeroed = [];
  constructor(plan) {
    this.plan = plan;
    this.told = new RecordNotes(plan);
    this.isSimple = plan.runs.length === 0 && plan.split < 0 && plan.placing === void 0;
  }
  /** The names of a record, which may have grown since the one before. */
  meet(names2) {
    if (names2.length === this.#met) return;
    const { summary, zeroWhenNotMeasured, planned } = this.plan.profile;
    this.names = names2;
    this.#met = names2.length;
    if (summary !== void 0) this.summary = names2.findIndex((name) => summary.test(name));
    if (planned !== void 0) this.planned = names2.indexOf(planned.name);
    const zeros2 = zeroWhenNotMeasured === void 0 ? [] : names2.flatMap((name, slot) => zeroWhenNotMeasured.test(name) ? [slot] : []);
    this.#zeroed = zeros2.length > 2 ? zeros2 : [];
  }
  /** What only fills its place is marked as such. */
  markFillers({ kinds, values }) {
    const { filled: filled3 } = this.plan;
    if (filled3.length === 0 && this.#zeroed.length === 0) return;
    const holds = (slot, value) => kinds[slot] === NUMBER2 && Object.is(values[slot], value);
    for (const { slot, value } of filled3) if (holds(slot, value)) kinds[slot] = FILLER;
    const isBlank = this.#zeroed.length > 0 && this.#zeroed.every((slot) => holds(slot, 0));
    if (isBlank) for (const slot of this.#zeroed) kinds[slot] = FILLER;
  }
  /** The name of a slot's series; undefined for what counts, names a run or a split, or is no metric. */
  nameOf(slot) {
    var _a, _b, _c;
    const { x, epoch, runs, split, profile, path } = this.plan;
    const own = this.names[slot] ?? "";
    const axis = axisOf(own) ?? axisOf(lastPart(own));
    const told = slot === x || slot === epoch || slot === split || runs.some((one) => one.slot === slot);
    if (own === "" || told || axis === "epoch" || axis === "step" || ((_a = profile.skip) == null ? void 0 : _a.test(own))) return void 0;
    return ((_c = (_b = profile.files) == null ? void 0 : _b.rename) == null ? void 0 : _c.call(_b, own, path)) ?? own;
  }
  /** A name with the split that its record is of, where it says none itself. */
  withSplit(name, rec) {
    const { split, profile } = this.plan;
    const text = split < 0 ? "" : rec.text(split);
    const role = text === "" || splitOf(name) !== void 0 ? void 0 : splitOf(text);
    return role === void 0 || role === "train" && profile.split !== void 0 ? name : `${text}/${name}`;
  }
  notes(isSeries) {
    const { path } = this.plan;
    const names2 = this.names.map((_, slot) => this.nameOf(slot));
    return [...this.told.notes(path, names2, isSeries), ...this.dropped.notes(path)];
  }
};

// src/history/records/times.ts
var RESUMED = 0.95;
var RecordTimes = class {
  #clock;
  #whole;
  #sum = 0;
  #at = 0;
  take(rec, plan, x) {
    if (plan.time >= 0) this.#pushTime(rec, plan, x);
    if (plan.profile.took !== void 0) this.#count(rec, plan.profile.took.of, x);
  }
  #pushTime(rec, { time, axis }, x) {
    const date = rec.kinds[time] === TEXT ? dateIn(rec.text(time)) : void 0;
    const seconds = rec.kinds[time] === NUMBER2 ? secondsOf(rec.values[time] ?? Number.NaN, rec.names[time] ?? "") : date;
    this.#clock ?? (this.#clock = new ClockBuilder(axis));
    if (seconds !== void 0 && this.#clock.axis === axis) this.#clock.push(x, seconds);
  }
  /** Adds up what the summary's mean is of. */
  #count({ kinds, values, names: names2 }, of, x) {
    const slot = names2.indexOf(of);
    if (kinds[slot] !== NUMBER2 || !(x > this.#at)) return;
    this.#sum += (values[slot] ?? 0) * (x - this.#at);
    this.#at = x;
  }
  /**
   * A record that sums the run up has no place; it may say how long all took that led up to it. Of a run that was resumed it says so of the
   * last session only, and its mean leaves out what was logged before: nothing is known of the whole then.
   */
  sumUp({ kinds, values, names: names2 }, { profile: { took }, axis, x }) {
    if (took === void 0) return;
    const [seconds, average] = [names2.indexOf(took.seconds), names2.indexOf(took.mean)];
    const whole = this.#sum / this.#at;
    const isResumed = whole > 0 && kinds[average] === NUMBER2 && (values[average] ?? 0) < RESUMED * whole;
    if (isResumed || kinds[seconds] !== NUMBER2 || kinds[x] !== NUMBER2) return;
    this.#whole = evenClock(axis, values[x] ?? 0, values[seconds] ?? 0);
  }
  finish() {
    var _a;
    return ((_a = this.#clock) == null ? void 0 : _a.finish()) ?? this.#whole;
  }
};

// src/history/records/track.ts
var Track = class {
  set;
  /** Records so far: the position of the next where nothing counts. */
  index = 0;
  /** How long the run is to be. */
  planned;
  times = new RecordTimes();
  #builders = /* @__PURE__ */ new Map();
  #last = { epoch: Number.NaN, x: Number.NaN };
  #sums = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  constructor(set) {
    this.set = set;
  }
  /** The builders for records of one split and one axis. */
  buildersOf(variant) {
    let found = this.#builders.get(variant);
    if (found === void 0) {
      found = [];
      this.#builders.set(variant, found);
    }
    return found;
  }
  /** The record before stood here. */
  passed(epoch, x) {
    this.#last.epoch = epoch;
    this.#last.x = x;
  }
  /** Where a record stands that tells its epoch and no step, as those of evaluations do: at the end of it so far. NaN where that is not known. */
  placeIn(epoch) {
    const { epoch: last, x } = this.#last;
    return epoch !== void 0 && epoch >= last && epoch <= last + 1 ? x : Number.NaN;
  }
  isSeries(slot) {
    return [...this.#builders.values()].some((all) => (all[slot] ?? null) !== null);
  }
  /** Values of a series so far. Names are counted only where they are kept: there may be as many as records. */
  countOf(builder) {
    const count = this.#counts.get(builder) ?? 0;
    this.#counts.set(builder, count + 1);
    return count;
  }
  /** One of several values of a position: their mean is put down when all came. */
  gather(builder, x, value, epoch) {
    const known = this.#sums.get(builder);
    if (known !== void 0 && known.x !== x) this.#settle(builder, known);
    const { sum, count } = (known == null ? void 0 : known.x) === x ? known : { sum: 0, count: 0 };
    this.#sums.set(builder, { x, epoch, sum: sum + value, count: count + 1 });
  }
  /** Puts down what was gathered. */
  settle() {
    for (const [builder, sum] of this.#sums) this.#settle(builder, sum);
    this.#sums.clear();
  }
  #settle(builder, { x, epoch, sum, count }) {
    builder.push(x, sum / count, epoch);
  }
  /** What follows has other slots. */
  reset() {
    this.#builders.clear();
    this.index = 0;
    this.#last.epoch = Number.NaN;
  }
};

// src/history/records/reader.ts
var RecordReader = class {
  limits;
  #lanes;
  #notes = [];
  #frame;
  #current;
  #builders = [];
  /** The date from which times count. */
  #start;
  constructor(plan, { limits }) {
    this.limits = limits;
    this.#frame = new Frame(plan);
    this.#lanes = new Lanes(limits.runs, () => new Track(new SeriesSet({ limits, lastOfEpoch: true })));
  }
  get dropped() {
    return this.#frame.dropped;
  }
  /** What follows has other names, perhaps with another counter, of the same runs: lists of another length, another file. */
  frame(plan) {
    if (plan === this.#frame.plan) return;
    this.#close();
    this.#frame = new Frame(plan);
    this.#current = void 0;
    for (const track of this.#lanes.all.values()) track.reset();
  }
  /** The log says that it begins again. */
  breakHere() {
    for (const { set } of this.#lanes.all.values()) set.breakHere();
  }
  take(rec) {
    var _a, _b;
    const frame = this.#frame;
    const { plan, told, isSimple } = frame;
    const { kinds, values, order, fields } = rec;
    frame.meet(rec.names);
    if (frame.summary >= 0 && kinds[frame.summary] !== MISSING2) {
      if (isSimple) (_a = this.#current ?? this.#open("", "")) == null ? void 0 : _a.times.sumUp(rec, plan);
      return;
    }
    let any = false;
    for (let i = 0; i < fields && !any; i++) any = kinds[order[i] ?? 0] === NUMBER2;
    if (!any) return;
    const epoch = plan.epoch >= 0 && kinds[plan.epoch] === NUMBER2 ? values[plan.epoch] : void 0;
    const isBatch = plan.byBatches && (plan.x >= 0 || epoch !== void 0) && isHeldOut(rec.text(plan.split));
    const isOfEpoch = isBatch && plan.x < 0 && epoch !== void 0;
    const placed = isOfEpoch ? { x: epoch, axis: "epoch" } : (_b = plan.placing) == null ? void 0 : _b.at(rec);
    if (plan.placing !== void 0 && placed === void 0) return;
    const axis = (placed == null ? void 0 : placed.axis) ?? plan.axis;
    const track = isSimple ? this.#current ?? this.#open("", "") : this.#trackOf(rec, axis);
    if (track === void 0) return;
    if (plan.tidy !== void 0) {
      this.#takeTidy(rec, track, plan.tidy);
      return;
    }
    told.rows++;
    let x = (placed == null ? void 0 : placed.x) ?? track.index++;
    if (placed !== void 0) track.index += isBatch ? 0 : 1;
    else if (plan.x >= 0) x = kinds[plan.x] === NUMBER2 ? values[plan.x] ?? Number.NaN : track.placeIn(epoch);
    if (Number.isNaN(x)) {
      frame.dropped.add(rec.line);
      return;
    }
    if (epoch !== void 0) track.passed(epoch, x);
    x = axis === "time" ? this.#secondsAt(x) : x * plan.unit;
    track.times.take(rec, plan, x);
    frame.markFillers(rec);
    const builders = this.#builders;
    const { counting } = told;
    for (let i = 0; i < fields; i++) {
      const slot = order[i] ?? 0;
      const kind = kinds[slot];
      if (kind !== NUMBER2) {
        if (kind === TEXT) told.text(rec, slot);
        else if (kind === FILLER && counting) told.fill(slot);
        continue;
      }
      const builder = builders[slot];
      if (builder === null) continue;
      if (counting) told.fill(slot);
      const value = values[slot] ?? Number.NaN;
      const made = builder ?? this.#opened(slot, rec, track, axis);
      if (isBatch && made !== void 0) track.gather(made, x, value, epoch);
      else made == null ? void 0 : made.push(x, value, epoch);
    }
  }
  /** Dates count from the first of them. */
  #secondsAt(time) {
    const seconds = secondsOf(time, this.#frame.names[this.#frame.plan.x] ?? "");
    this.#start ?? (this.#start = seconds >= FIRST_DATE ? seconds : 0);
    return seconds - this.#start;
  }
  #open(run, variant) {
    const track = this.#lanes.of(run);
    this.#current = track;
    if (track !== void 0) this.#builders = track.buildersOf(variant);
    return track;
  }
  #trackOf(rec, axis) {
    const { plan, planned } = this.#frame;
    const { runs, split } = plan;
    const run = runs.map(({ slot, prefix }) => prefix + rec.text(slot)).join("/");
    const track = this.#open(run, `${axis} ${split < 0 ? "" : rec.text(split)}`);
    if (track !== void 0 && planned >= 0) track.planned = rec.values[planned];
    return track;
  }
  #opened(slot, rec, track, axis) {
    var _a;
    const name = this.#frame.nameOf(slot);
    const { runOf } = this.#frame.plan.profile;
    const own = name === void 0 ? void 0 : runOf == null ? void 0 : runOf(name);
    const set = own === void 0 ? track.set : (_a = this.#lanes.of(own.run)) == null ? void 0 : _a.set;
    const called = runOf === void 0 ? name && this.#frame.withSplit(name, rec) : own == null ? void 0 : own.name;
    const made = called === void 0 ? void 0 : set == null ? void 0 : set.open(called, axis);
    this.#builders[slot] = made ?? null;
    return made;
  }
  #takeTidy(rec, track, { name, value }) {
    const { kinds, values } = rec;
    const { x, axis, split } = this.#frame.plan;
    if (x >= 0 && kinds[x] !== NUMBER2) {
      this.dropped.add(rec.line);
      return;
    }
    if (kinds[value] !== NUMBER2 || kinds[name] === MISSING2) return;
    const own = rec.text(name);
    const text = split < 0 ? "" : wordsIn(rec.text(split));
    const builder = track.set.open(text !== "" && splitOf(own) === void 0 ? `${text}/${own}` : own, axis);
    builder == null ? void 0 : builder.push(x < 0 ? track.countOf(builder) : values[x] ?? 0, values[value] ?? 0);
  }
  /** Puts down what was noticed in the records of this frame. */
  #close() {
    this.#notes.push(...this.#frame.notes((slot) => this.#isSeries(slot)));
  }
  #isSeries(slot) {
    return [...this.#lanes.all.values()].some((track) => track.isSeries(slot));
  }
  /** Names without a value in any record. */
  #blankNames() {
    const { names: names2 } = this.#frame;
    return names2.flatMap((_, slot) => this.#isSeries(slot) ? [] : this.#frame.nameOf(slot) ?? []);
  }
  finish({ files, place, facts = {}, notes = [], saw }) {
    var _a;
    const path = ((_a = files[0]) == null ? void 0 : _a.path) ?? place;
    const { profile } = this.#frame.plan;
    this.#close();
    const lanes = [...this.#lanes.all].map(([name, track]) => this.#laneOf(name, track, path, facts));
    const names2 = this.#frame.names.filter((_, slot) => this.#isSeries(slot));
    const assumed = profile.assumes === true ? [{ code: "assumed", path, names: names2 }] : [];
    const { length: runs } = lanes;
    const interleaved = profile.runBy !== void 0 && runs > 1 ? [{ code: "interleaved", path, runs }] : [];
    return filesRead(lanes, {
      place,
      files,
      notes: [...this.#notes, ...interleaved, ...assumed, ...notes],
      saw,
      tooMany: this.#lanes.tooMany,
      anyWriter: profile.anyWriter === true
    });
  }
  #laneOf(name, track, path, facts) {
    const { naming: naming2, profile } = this.#frame.plan;
    const { set, planned, times } = track;
    track.settle();
    const sealed = collected(path, set, naming2(set.names), name === "" ? this.#blankNames() : []);
    const own = planned === void 0 || profile.planned === void 0 ? void 0 : { axis: profile.planned.axis, end: planned };
    const clock = sealed.breaks.length === 0 ? times.finish() : void 0;
    return { name, sealed, facts: { ...own === void 0 ? {} : { planned: own }, ...clock && { clock }, ...facts } };
  }
};

// src/history/json/read-lists.ts
function numbersIn(value) {
  if (!isArray(value) || value.length === 0) return void 0;
  if (value.every((one) => typeof one === "number")) return value;
  const numbers = value.map((one) => numberOf(one) ?? null);
  const areNumbers = numbers.every((number, i) => number !== null || value[i] === null);
  return areNumbers && numbers.some((one) => one !== null) ? numbers : void 0;
}
function columnsIn(value, joint, depth) {
  return listsIn(value, joint, depth).flatMap(({ cells, ...list }) => {
    const numbers = numbersIn(cells);
    return numbers === void 0 ? [] : [{ ...list, cells: numbers }];
  });
}
function listsIn(value, joint, depth) {
  if (!isObject(value)) return [];
  const lists = [];
  for (const key of Object.keys(value)) {
    const inside = value[key] ?? null;
    if (isArray(inside)) {
      const points = pointsIn(inside);
      const goesOn3 = (at, i) => i === 0 || at >= ((points == null ? void 0 : points.x[i - 1]) ?? 0);
      if (points !== void 0 && points.x.length > 1 && points.x.every(goesOn3)) lists.push({ name: key, ...points });
      const isFlat = inside.length > 0 && inside.every((cell) => typeof cell !== "object" || cell === null);
      if (isFlat && inside.some((cell) => cell !== null)) lists.push({ name: key, cells: inside });
    } else if (depth > 1) {
      for (const { name, cells } of listsIn(inside, joint, depth - 1)) lists.push({ name: joinedName(key, joint, name), cells });
    }
  }
  return lists;
}
function pointsIn(list) {
  const x = [];
  const cells = [];
  for (const point of list) {
    const [y, at, time, ...others] = isArray(point) ? [...point].reverse() : [];
    if (typeof y !== "number" || typeof at !== "number" || others.length > 0) return void 0;
    if (!Number.isInteger(at) || time !== void 0 && !(Number(time) > 1e9)) return void 0;
    x.push(at);
    cells.push(y);
  }
  return x.length > 0 ? { x, cells } : void 0;
}
function framesOf(lists) {
  const length = ([first]) => (first == null ? void 0 : first.cells.length) ?? 0;
  return [...groupedBy(lists, ({ cells, x }) => x ?? cells.length).values()].sort((a, b) => length(b) - length(a));
}
function lookAtLists(path, lists, container = "lists") {
  const size = Math.max(0, ...lists.map(({ cells }) => cells.length));
  const cell = (one) => one === null || one === void 0 ? "" : String(one).slice(0, 200);
  const row = (i) => lists.map(({ cells }) => cell(cells[i]));
  const shown = Math.min(LOOKED_AT, size);
  const last = Math.max(0, Math.min(RUN_ROWS, size - shown));
  return lookOf({
    container,
    path,
    names: lists.map(({ name }) => name),
    rows: Array.from({ length: shown }, (_, i) => row(i)),
    last: Array.from({ length: last }, (_, i) => row(size - last + i)),
    size
  });
}
var LISTS = { formats: {}, recognize: () => void 0 };
var ANY_LISTS = { ...LISTS, anyWriter: true };
var DENSER2 = 5;
function readLists(path, lists, profile, told, context) {
  var _a, _b;
  const { format, place = path, facts = {}, shortName = (name) => name } = told;
  const saw = lists.map(({ name }) => name).slice(0, 12);
  const longest = Math.max(0, ...lists.map(({ cells }) => cells.length));
  const shortest = Math.min(...lists.filter(({ name }) => splitOf(name) === "validation").map(({ cells }) => cells.length));
  let reader;
  for (const frame of framesOf(lists)) {
    const look = lookAtLists(
      path,
      frame.map(({ name, cells }) => ({ name: shortName(name), cells }))
    );
    const plan = planOf(look, profile);
    const x = ((_a = frame[0]) == null ? void 0 : _a.x) ?? spreadOver(frame, longest, profile);
    const isDense = plan.x < 0 && (((_b = frame[0]) == null ? void 0 : _b.cells.length) ?? 0) >= DENSER2 * shortest;
    const counted = isDense ? { ...plan, axis: "step" } : plan;
    const counts2 = (x == null ? void 0 : x.every((at, i) => i === 0 || at === (x[i - 1] ?? 0) + 1)) ? plan.axis : "step";
    const framed = x === void 0 ? counted : { ...plan, axis: profile.rowAxis ?? counts2, x: frame.length, epoch: -1 };
    reader ?? (reader = new RecordReader(framed, context));
    reader.frame(framed);
    takeFrame(reader, frame, x);
  }
  if (reader === void 0) return refusedFiles([{ path }], noSeries(saw));
  return reader.finish({ files: [{ path, format, because: context.because }], place, facts, saw });
}
function takeFrame(reader, frame, x) {
  var _a, _b;
  const width = frame.length + (x === void 0 ? 0 : 1);
  const record = {
    names: [...frame.map(({ name }) => name), ...x === void 0 ? [] : [""]],
    kinds: new Uint8Array(width),
    values: new Float64Array(width),
    order: Int32Array.from({ length: width }, (_, i) => i),
    fields: width,
    line: 0,
    text: (slot) => {
      var _a2;
      return String(((_a2 = frame[slot]) == null ? void 0 : _a2.cells[record.line - 1]) ?? "");
    }
  };
  const length = ((_a = frame[0]) == null ? void 0 : _a.cells.length) ?? 0;
  for (let i = 0; i < length; i++) {
    record.line = i + 1;
    for (let slot = 0; slot < frame.length; slot++) {
      const cell = (_b = frame[slot]) == null ? void 0 : _b.cells[i];
      const number = numberOf(cell);
      record.kinds[slot] = number !== void 0 ? NUMBER2 : typeof cell === "string" ? TEXT : MISSING2;
      record.values[slot] = number ?? 0;
    }
    if (x !== void 0) {
      record.kinds[frame.length] = NUMBER2;
      record.values[frame.length] = x[i] ?? Number.NaN;
    }
    reader.take(record);
  }
}
function spreadOver(frame, longest, { validationEvery }) {
  var _a;
  const length = ((_a = frame[0]) == null ? void 0 : _a.cells.length) ?? 0;
  if (validationEvery === void 0 || length === longest || !frame.every(({ name }) => validationEvery.test(name)))
    return void 0;
  const every = Math.floor(longest / length);
  return Math.floor(longest / every) === length ? Array.from({ length }, (_, i) => (i + 1) * every - 1) : void 0;
}

// src/history/runs-table.ts
var SETTINGS = new Set(
  `batch_size batchsize bs dropout dropout_rate hidden hidden_size hidden_dim hidden_units hidden_layers n_layer n_layers num_layers layers
  n_neurons neurons units embedding_dim embed_dim embedding_size d_model n_heads num_heads kernel_size filters optimizer optim
  optimiser weight_decay wd momentum seed random_seed random_state training_seed patience early_stop_patience activation initialization
  initializer regularization regularization_lambda l2_reg train_size validation_ratio test_size loss_type loss_function scheduler
  augmentation architecture backbone max_depth n_estimators num_leaves subsample colsample_bytree max_iter max_epochs train_epoch
  train_epochs training_epochs fold trial`.split(/\s+/)
);
var RATES = /* @__PURE__ */ new Set(["lr", "learning_rate", "learningrate"]);
var UNDER = /^(?:params?|config|cfg|hparams?|hyperparameters?|args?)_./;
var OUTCOMES = /^(?:(?:stopped|stopping|best|last|final)_(?:epoch|step|iteration)|epochs_(?:trained|run|completed)|n_epochs_trained)$/;
var PLANS = /^(?:(?:num|n|nb|total)_)?(?:epochs|steps|iterations|iters)$/;
var SCHEDULED = /* @__PURE__ */ new Set(["momentum", "weight_decay", "wd", "dropout", "dropout_rate", "patience"]);
var FEWEST5 = 3;
var wordOf = remembered((name) => tokenise(name).join("_"));
function comparesRuns(names2, cells) {
  const columns = names2.map((name, column) => ({ name, word: wordOf(name), column }));
  const varies = ({ column }) => new Set(cells(column).filter(isFilled)).size > 1;
  const rates = columns.filter(({ word }) => RATES.has(word));
  const others = columns.filter(({ word, column }) => isSetting(word) || PLANS.test(word) && !goesOn2(cells(column)));
  const outcomes = columns.filter(({ word }) => OUTCOMES.test(word));
  const changing = [...others, ...outcomes].filter(varies);
  const counters = columns.filter(({ name }) => axisOf(name) === "epoch" || axisOf(name) === "step");
  const counted = counters.some((one) => !others.includes(one) && varies(one));
  if (!counted && columns.some(({ name, word, column }) => isSwept(name, word, cells(column)))) return true;
  if (!counted && outcomes.length > 0) return changing.length > 0;
  const settings = rates.length + others.length;
  if (!counted && settings > 1 && changing.some(({ word }) => !SCHEDULED.has(word))) return true;
  if (others.length === 0 || settings < FEWEST5) return false;
  return counted ? changing.length >= FEWEST5 : changing.length > 0;
}
var RANGE = 100;
var FEWEST_SWEPT = 8;
function isSwept(name, word, cells) {
  const values = cells.map((cell) => isFilled(cell) ? Number(cell) : Number.NaN);
  const [first = 0, second = 0, last = 0] = [values[0], values[1], values.at(-1)];
  if (values.length < FEWEST_SWEPT || splitOf(name) !== void 0 || !values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0)))
    return false;
  if (RATES.has(word)) return last > RANGE * first;
  const isEven = values.every((value, i) => Math.abs(first + i * (second - first) - value) < 1e-6);
  return isEven && first >= 0 && last <= 1 && !Number.isInteger(second) && !/time|progress|percent|frac|epoch/i.test(name);
}
function isSetting(word) {
  return SETTINGS.has(word) || UNDER.test(word);
}
function isSettingName2(name) {
  const word = wordOf(name);
  return isSetting(word) || RATES.has(word);
}
function isFilled(cell) {
  return cell !== void 0 && cell !== "";
}
function goesOn2(cells) {
  const numbers = cells.filter(isFilled).map(Number);
  return numbers.length > 1 && numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? 0));
}

// src/history/binary/numbers.ts
var scratch = new DataView(new ArrayBuffer(4));
var NUMBERS = {
  f2: (view, at, little) => halfFloat(view.getUint16(at, little)),
  b2: (view, at, little) => {
    scratch.setUint32(0, view.getUint16(at, little) << 16);
    return scratch.getFloat32(0);
  },
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
  i1: (view, at) => view.getInt8(at),
  u1: (view, at) => view.getUint8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  u2: (view, at, little) => view.getUint16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  i8: (view, at, little) => Number(view.getBigInt64(at, little)),
  u8: (view, at, little) => Number(view.getBigUint64(at, little))
};
function halfFloat(bits) {
  const [sign, exponent, fraction] = [bits & 32768 ? -1 : 1, bits >> 10 & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

// src/history/binary/wire.ts
var WireError = class extends Error {
  name = "WireError";
};
function whereSound(decode2) {
  return (view, start, end) => {
    try {
      decode2(view, start, end);
      return true;
    } catch (error) {
      if (error instanceof WireError) return false;
      throw error;
    }
  };
}
var VARINT = 0;
var FIXED64 = 1;
var BYTES = 2;
var FIXED32 = 5;
var Fields = class {
  field = 0;
  type = 0;
  /** Value of a varint, as an unsigned number; exact below 2^53. */
  value = 0;
  start = 0;
  end = 0;
  #view;
  #at = 0;
  #limit = 0;
  constructor(view, start, end) {
    this.#view = view;
    this.reset(view, start, end);
  }
  reset(view, start, end) {
    if (start < 0 || end > view.byteLength || start > end) throw new WireError("a message goes past its end");
    this.#view = view;
    this.#at = start;
    this.#limit = end;
  }
  next() {
    if (this.#at >= this.#limit) return false;
    const key = this.#varint();
    this.type = key & 7;
    this.field = Math.floor(key / 8);
    if (this.field === 0) throw new WireError("a field has number 0");
    this.start = this.#at;
    this.#skipValue();
    this.end = this.#at;
    return true;
  }
  #skipValue() {
    if (this.type === VARINT) {
      this.value = this.#varint();
      return;
    }
    const length = this.type === BYTES ? this.#varint() : this.type === FIXED64 ? 8 : this.type === FIXED32 ? 4 : void 0;
    if (length === void 0) throw new WireError(`a field has wire type ${this.type}`);
    if (this.type === BYTES) this.start = this.#at;
    if (length > this.#limit - this.#at) throw new WireError("a field goes past the end of its message");
    this.#at += length;
  }
  #varint() {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#limit) throw new WireError("a number is cut off");
      const byte = this.#view.getUint8(this.#at++);
      value += shift < 28 ? (byte & 127) << shift : (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new WireError("a number has more than ten bytes");
  }
};
function int64At(view, start, end) {
  return Number(BigInt.asIntN(64, varintAt(view, start, end)));
}
function varintAt(view, start, end) {
  let value = 0n;
  for (let i = start, shift = 0n; i < end; i++, shift += 7n) value |= BigInt(view.getUint8(i) & 127) << shift;
  return value;
}
var utf8 = new TextDecoder();
function textAt(view, start, end) {
  return utf8.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

export {
  withoutPacking,
  NAMELESS_KEY,
  isSplitFolder,
  runName,
  runFolder,
  placesInArchive,
  parentOf,
  fileStem,
  stemOf,
  streamSource,
  clamp,
  bytesOf,
  viewOf,
  partOf,
  bytesSource,
  joined,
  inEnglish,
  SPLITS,
  LOSS_WORDS,
  tokens,
  splitOf,
  literal,
  tokenise,
  lastPart,
  isSameName,
  spelledOut,
  MOST_EPOCHS,
  axisOf,
  groupedBy,
  addTo,
  DEFAULT_LIMITS,
  LimitError,
  isZstd,
  inflate,
  inflatedSource,
  isCostly,
  takeSample,
  wholeOf,
  decode,
  utf8Of,
  textOf,
  textIn,
  withoutColours,
  eachLine,
  DroppedLines,
  ClockBuilder,
  evenClock,
  DATED,
  dateOf,
  clockOf,
  nameSeries,
  isLossName,
  isMetricName,
  isQualityName,
  isLikelihood,
  isTangled,
  inLoggingOrder,
  lastAtEachPosition,
  seal,
  whyNone,
  collected,
  LONGEST_NAME,
  joinedName,
  BUCKET_PLACES,
  SeriesBuilder,
  Stretch,
  SeriesSet,
  byMagic,
  oneFile,
  refusedFiles,
  noSeries,
  tooManyRuns,
  sideBySide,
  COUNTED,
  parseCell,
  strictJson,
  isObject,
  isArray,
  field,
  numberOf,
  objectsIn,
  flatten,
  MISSING2 as MISSING,
  NUMBER2 as NUMBER,
  TEXT,
  ObjectRecord,
  LOOKED_AT,
  RUN_ROWS,
  lookOf,
  lookAtObjects,
  toldByTexts,
  tellsSplits,
  planOf,
  endOfPlan,
  filesRead,
  RecordReader,
  numbersIn,
  columnsIn,
  listsIn,
  pointsIn,
  lookAtLists,
  LISTS,
  ANY_LISTS,
  readLists,
  NUMBERS,
  comparesRuns,
  isSettingName2 as isSettingName,
  WireError,
  whereSound,
  VARINT,
  FIXED64,
  BYTES,
  FIXED32,
  Fields,
  int64At,
  varintAt,
  textAt
};
