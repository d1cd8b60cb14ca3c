#!/usr/bin/env node
import {
  LANGUAGES,
  fileSource,
  findFiles,
  givenBaseline,
  isSkipped,
  logJson,
  logText,
  mappingIn,
  readPorts,
  readTextFile,
  renderAnnotations,
  run,
  settingsOf,
  wordsIn,
  writeReport
} from "./shared-action-cli.js";
import {
  LANGUAGE_TAGS
} from "./shared-action-cli-parse.js";
import {
  parseDocument
} from "./shared-action-cli-parse-yaml.js";
import {
  renderTerminal,
  wrapped
} from "./shared-cli-index.js";
import {
  FORMAT_NAMES,
  VERSION,
  isSameCurve,
  matchesPath,
  nearest,
  phrase,
  readHistories,
  renderComment,
  renderJson,
  speak,
  terminal,
  verbatim
} from "./shared-action-cli-index.js";
import "./shared-action-cli-index-parquet-file.js";
import {
  DEFAULT_CONFIG,
  DEFAULT_POLICY,
  FAIL_ON,
  FINDING_KINDS,
  KINDS,
  SIGN_NAMES,
  THRESHOLDS4 as THRESHOLDS,
  isFindingKind,
  isThresholdName
} from "./shared-action-cli-index-parse.js";
import "./shared-action-cli-index-parquet-file-png.js";
import "./shared-action-cli-pictures.js";
import {
  defectOf,
  errorMessage
} from "./shared-action-cli-index-parquet-file-pictures.js";
import "./shared-action-cli-index-pictures-spec.js";
import "./shared-action-cli-fflate-fonts-fzstd-index-parquet-file-parse-pictures-png-spec-yaml.js";

// src/commands/surroundings.ts
var DONE = 0;
var GATE_FAILED = 1;
var USAGE = 2;
var CANNOT_TELL = 4;
function usage(problem, words, { say }) {
  say(words.usage(problem));
  return USAGE;
}

// src/commands/compare.ts
function comparing(options) {
  const [head, ...bases] = options.paths;
  if (head === void 0 || bases.length + options.bases.length === 0) return { code: "no-path" };
  return { ...options, paths: [head], bases: [...options.bases, ...bases] };
}
function comparedCode(report) {
  var _a;
  const equal = new Set(report.diagnosis.runs.filter((run2) => isSameCurve(report, run2)).map(({ run: run2 }) => run2.key));
  const runs = (((_a = report.comparison) == null ? void 0 : _a.runs) ?? []).filter(({ state }) => state === "matched");
  const verdicts = runs.flatMap(
    ({ key, numbers }) => equal.has(key) ? "same" : numbers.filter(({ what }) => what === "best").map(({ verdict }) => verdict)
  );
  const isNew = runs.some(({ findings }) => findings.some((one) => one.change === "new" && one.finding.severity === "failing"));
  if (isNew || verdicts.includes("worse")) return GATE_FAILED;
  return verdicts.length === 0 || verdicts.includes("cannot-tell") ? CANNOT_TELL : DONE;
}

// src/node/options.ts
var COMMANDS = ["diagnose", "compare", "init", "explain", "formats", "completion", "help"];
var SHELLS = ["bash", "zsh", "fish"];
var EVERY = COMMANDS;
var READERS = ["diagnose", "compare"];
var CONFIGURED = [...READERS, "explain"];
var OPTIONS = {
  base: { type: "string", of: READERS },
  out: { type: "string", short: "o", of: READERS },
  format: { type: "string", of: READERS },
  json: { type: "boolean", of: READERS },
  config: { type: "string", of: CONFIGURED },
  "no-config": { type: "boolean", of: CONFIGURED },
  "fail-on": { type: "string", of: READERS },
  checkpoint: { type: "string", of: READERS },
  "read-as": { type: "string", of: READERS },
  train: { type: "string", of: READERS },
  val: { type: "string", of: READERS },
  x: { type: "string", of: READERS },
  title: { type: "string", of: READERS },
  verbose: { type: "boolean", short: "v", of: READERS },
  all: { type: "boolean", of: READERS },
  quiet: { type: "boolean", short: "q", of: READERS },
  "no-color": { type: "boolean", of: READERS },
  "two-jobs": { type: "boolean", of: ["init"] },
  forks: { type: "boolean", of: ["init"] },
  "dry-run": { type: "boolean", of: ["init"] },
  yes: { type: "boolean", short: "y", of: ["init"] },
  language: { type: "string", of: ["diagnose", "compare", "init", "explain", "formats", "help"] },
  help: { type: "boolean", short: "h", of: EVERY },
  version: { type: "boolean", short: "V", of: EVERY }
};
function isOption(name) {
  return Object.hasOwn(OPTIONS, name);
}
function flagsOf(command) {
  const of = (option) => option.of.includes(command);
  return Object.entries(OPTIONS).flatMap(([name, option]) => of(option) ? [`--${name}`] : []);
}

// src/commands/completion.ts
function completionScript(shell, { values, topics }) {
  const words = /* @__PURE__ */ new Map([
    ["completion", SHELLS],
    ["explain", topics]
  ]);
  switch (shell) {
    case "bash":
      return bash(values, words);
    case "zsh":
      return zsh(values, words);
    case "fish":
      return fish(values, words);
  }
}
var DEFAULT = "diagnose";
function bash(values, words) {
  const reply = (list) => `COMPREPLY=($(compgen -W '${list.join(" ")}' -- "$word"))`;
  return `_loss_doctor() {
  local word=\${COMP_WORDS[COMP_CWORD]} flags='${flagsOf(DEFAULT).join(" ")}'
  case \${COMP_WORDS[COMP_CWORD - 1]} in
${[...values].map(([name, list]) => `    --${name}) ${reply(list)}; return ;;`).join("\n")}
  esac
  case \${COMP_WORDS[1]} in
${COMMANDS.map((command) => `    ${command}) flags='${flagsOf(command).join(" ")}' ;;`).join("\n")}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${COMMANDS.join(" ")}' -- "$word") $(compgen -f -- "$word"))
  else
    case \${COMP_WORDS[1]} in
${[...words].map(([command, list]) => `      ${command}) ${reply(list)} ;;`).join("\n")}
      *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
  fi
}
complete -o filenames -F _loss_doctor loss-doctor
`;
}
function zsh(values, words) {
  return `#compdef loss-doctor
_loss_doctor() {
  local flags='${flagsOf(DEFAULT).join(" ")}'
  case $words[CURRENT-1] in
${[...values].map(([name, list]) => `    --${name}) compadd -- ${list.join(" ")}; return ;;`).join("\n")}
  esac
  case $words[2] in
${COMMANDS.map((command) => `    ${command}) flags='${flagsOf(command).join(" ")}' ;;`).join("\n")}
  esac
  if [[ $PREFIX == -* ]]; then
    compadd -- \${=flags}
  elif ((CURRENT == 2)); then
    compadd -- ${COMMANDS.join(" ")}
    _files
  else
    case $words[2] in
${[...words].map(([command, list]) => `      ${command}) compadd -- ${list.join(" ")} ;;`).join("\n")}
      *) _files ;;
    esac
  fi
}
compdef _loss_doctor loss-doctor
`;
}
function fish(values, words) {
  const others = COMMANDS.filter((command) => command !== DEFAULT).join(" ");
  const within = (command) => command === DEFAULT ? `not __fish_seen_subcommand_from ${others}` : `__fish_seen_subcommand_from ${command}`;
  const option = (command, flag) => {
    const [, known] = [...values].find(([name]) => `--${name}` === flag) ?? [];
    const takes = Object.entries(OPTIONS).some(([name, { type }]) => `--${name}` === flag && type === "string");
    const value = known !== void 0 ? ` -x -a '${known.join(" ")}'` : takes ? " -r" : "";
    return `complete -c loss-doctor -n '${within(command)}' -l ${flag.slice(2)}${value}`;
  };
  return `${[
    `complete -c loss-doctor -n __fish_use_subcommand -a '${COMMANDS.join(" ")}'`,
    ...[...words].map(([command, list]) => `complete -c loss-doctor -f -n '${within(command)}' -a '${list.join(" ")}'`),
    ...COMMANDS.flatMap((command) => flagsOf(command).map((flag) => option(command, flag)))
  ].join("\n")}
`;
}

// src/node/watched.ts
var [FIRST, BETWEEN] = [2e3, 500];
function watched(files, show2, now = Date.now) {
  const total = files.reduce((sum, { content }) => sum + content.size, 0);
  const begun = now();
  let read = 0;
  let next = begun + FIRST;
  const count = (bytes) => {
    read += bytes;
    const time = now();
    if (time < next) return;
    next = time + BETWEEN;
    show2(Math.min(99, Math.floor(100 * read / Math.max(1, total))));
  };
  return files.map(({ path, content }) => ({
    path,
    content: {
      ...content,
      slice: (start, end) => {
        const part = content.slice(start, end);
        return {
          async arrayBuffer() {
            const bytes = await part.arrayBuffer();
            count(bytes.byteLength);
            return bytes;
          }
        };
      },
      async *stream() {
        for await (const chunk of content.stream()) {
          count(chunk.length);
          yield chunk;
        }
      }
    }
  }));
}

// src/commands/configuration.ts
async function configurationFor({ config, isConfigIgnored }, folder) {
  const isFromFolder = config === void 0;
  if (isFromFolder && isConfigIgnored) return void 0;
  const path = config ?? DEFAULT_CONFIG;
  const read = await readTextFile(path, folder);
  if ("code" in read) return isFromFolder ? void 0 : read;
  const { parseConfig } = await import("./parse.js");
  const parsed = parseConfig(read.text, path, FORMAT_NAMES);
  return parsed.ok ? { path, isFromFolder, file: parsed.value } : { code: "config", path, mistakes: parsed.mistakes };
}
function settingsIn({ isFromFolder, file }, flags) {
  const failOn = isFromFolder ? void 0 : file["fail-on"];
  return settingsOf({ "fail-on": failOn ?? "never", ...flags }, file);
}

// src/commands/diagnose.ts
async function diagnoseCommand(options, around, codeOf = gateCode) {
  const language = LANGUAGES[options.language];
  const setting = { options, language, words: wordsIn(language, terminal), around };
  const chosen2 = await choicesOf(options, around);
  if ("code" in chosen2) return usage(chosen2, setting.words, around);
  const { policy, reading } = chosen2;
  if (chosen2.isFromFolder) note([{ code: "config-used", path: DEFAULT_CONFIG }], setting);
  const head = await findFiles(options.paths, around.folder);
  const bases = await Promise.all(options.bases.map((path) => findFiles([path], around.folder)));
  const [problem] = [head, ...bases].flatMap(({ problems }) => problems);
  if (problem) return usage(meant(problem, options), setting.words, around);
  note(
    [head, ...bases].flatMap(({ notes: notes2 }) => notes2),
    setting
  );
  const { progress } = around;
  const { report, notes } = await run({
    files: progress === void 0 ? head.files : watched(head.files, (n) => progress(setting.words.reading(n))),
    refused: head.refused,
    policy,
    ...options.readAs !== void 0 && { readAs: options.readAs },
    reading,
    ...bases.length > 0 && { baseline: () => baselineOf(bases, chosen2, setting) },
    context: {
      version: VERSION,
      ...options.title !== void 0 && { title: options.title },
      ...options.failOn === void 0 && { local: true }
    }
  });
  progress == null ? void 0 : progress("");
  note(notes, setting);
  await around.print(rendered(report, setting));
  const written = options.out === void 0 || await write(report, options.out, setting);
  if (report.diagnosis.runs.length === 0 || !written) return USAGE;
  return codeOf(report);
}
function gateCode({ gate }) {
  return gate.conclusion === "failure" ? GATE_FAILED : DONE;
}
function meant(problem, { paths: [first], guess }) {
  if (guess === void 0 || problem.code !== "missing-path" || problem.path !== first) return problem;
  return { code: "unknown-command", command: first, guess };
}
async function choicesOf(options, { folder }) {
  const { failOn, checkpoint, mapping } = options;
  const explained = mapping === void 0 ? {} : { mappingOf: () => mapping };
  const configuration = await configurationFor(options, folder);
  if (configuration === void 0) {
    const policy = { ...DEFAULT_POLICY, failOn: failOn ?? "never", ...checkpoint && { checkpoint } };
    return { policy, reading: { ...readPorts, ...explained }, isFromFolder: false };
  }
  if ("code" in configuration) return configuration;
  const settings = settingsIn(configuration, { ...failOn && { "fail-on": failOn }, ...checkpoint && { checkpoint } });
  const reading = { ...readPorts, ...mappingIn(settings), ...explained };
  return { policy: settings.policy, reading, isFromFolder: configuration.isFromFolder };
}
async function baselineOf(bases, { policy, reading }, setting) {
  const { readAs } = setting.options;
  const given = await givenBaseline(
    bases.map(({ files }) => files),
    { policy, reading, ...readAs !== void 0 && { readAs } }
  );
  if (given.baseline.state !== "found") {
    note(
      given.refused.slice(0, 10).map(({ path, because }) => ({ code: "base-refused", path, because })),
      setting
    );
  }
  return given.baseline;
}
function rendered(report, setting) {
  const { options, language } = setting;
  switch (options.format) {
    case "json":
      return logJson(renderJson(report, language));
    case "markdown":
      return logText(renderComment(report, { language }));
    case "github":
      return renderAnnotations(report, language);
    case "text":
      return textOf(report, setting);
  }
}
function textOf(report, { options, language, around }) {
  const color = around.color && !options.isColorless;
  const text = renderTerminal(report, { language, width: around.columns, colour: color, verbose: options.detail === "verbose" });
  return logText(options.detail === "quiet" ? `${text.trim().split("\n\n")[0]}
` : text);
}
async function write(report, folder, setting) {
  const { options, words, around, language } = setting;
  const written = await writeReport(report, folder, around.folder, language);
  if ("code" in written) {
    usage(written, words, around);
    return false;
  }
  note(written.notes, setting);
  if (options.detail !== "quiet") around.say(words.wrote(written.files));
  return true;
}
function note(notes, { options, words, around }) {
  if (options.detail === "quiet") return;
  for (const one of notes) around.say(words.note(one));
}

// src/diagnosis/threshold-meanings.generated.ts
var THRESHOLD_MEANINGS = {
  "": {
    "smoothingShare": "Width of the running median, as a share of the points. OverfitGuard's labeled curves: 2 to 10 % give the same verdicts.",
    "tailShare": "Share of the points (at least three) that make the tail, the end of the run.",
    "minPoints": "Fewest points for a verdict about the shape of a curve.",
    "fullPoints": "Fewest points for full confidence in the shape; below, confidence is lowered."
  },
  "broken-evaluation": {
    "evaluationDip": "A value of the validation loss below this share of both neighbors."
  },
  "constant-metric": {
    "minConstant": "Fewest evaluations with the same value.",
    "minConstantExtent": "… and values or epochs of the whole training, where little was learned as yet: a metric may take a few to move.",
    "stuckBelow": "A score above this may stand still: a small validation set, and little left to learn.",
    "improvedFrom": "… and above this whatever the loss does."
  },
  "divergence": {
    "divergenceRise": "End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker.",
    "divergenceLost": "Share of the descent that must be lost again for divergence; 1 is back at the first value.",
    "divergenceNoise": "The rise must also exceed this many standard deviations of the scatter.",
    "divergenceAlone": "Instead of the rise and of what must be lost: how far a validation loss must end above its first value where no training loss tells divergence from overfitting. So 6 of the 351 overfitting runs of the clinic would be called diverged by their validation loss alone, by the rise and the loss 110.",
    "divergenceGrowth": "Growth of each of the last five values that is a divergence while it happens. TheDeepChecker."
  },
  "early-stopping": {
    "savedShare": "Share of the run that early stopping must save to be worth a note.",
    "lostAtMost": "Relative loss against the best value that it may cost."
  },
  "generalization-gap": {
    "gapRatio": "Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting.",
    "gapDescentShare": "The gap as a share of the larger descent.",
    "gapGrowth": "How many times the gap of the first third of the run the gap at the end is, where it grew.",
    "memorized": "Validation over training loss at the end from which the data is known by heart …",
    "memorizedShare": "… where validation loss also ends above this share of its first value.",
    "memorizedFar": "The same for a training loss of next to nothing: validation over training loss …",
    "memorizedFarShare": "… and over its first value.",
    "stillFar": "Validation over training loss at the end, where validation loss was best in the first half of the run …",
    "stillFell": "… and training loss at the end as a share of what it was then."
  },
  "late-rise": {
    "lateRise": "Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labeled curves lie in it.",
    "outlyingNoise": "Scatters above the best from which a last point that no other confirms is reported."
  },
  "metric-mismatch": {
    "metricGainShare": "Improvement of a task metric after the best loss, as a share of its range.",
    "metricNoise": "An improvement of a metric must also exceed this many standard deviations of its scatter.",
    "metricLateShare": "Share of what the improvement takes that the second half of the stretch must bring, and that must be left at the end.",
    "partGainShare": "Improvement of a task metric after the best value of a part of the loss, as a share of its range, that contradicts the part."
  },
  "no-generalization": {
    "trainingLearned": "Fall of the training loss from which something was learned that should carry over.",
    "trainingMoved": "… from which it is a warning that validation never fell.",
    "trainingKnown": "Fall of the training loss beyond which the data is known.",
    "hardlyCarried": "Fall of the validation loss below which hardly any of it carries over.",
    "fallsApart": "Fall after the first 15 % of the run that training loss has and validation loss has not, where validation had fallen by next to nothing…",
    "apart": "… and ends above so many times the training loss.",
    "trainingKnownLater": "Fall of the training loss after the first 15 % of the run beyond which the data is known.",
    "validationAbove": "… where validation loss ends above so many times the training loss …",
    "validationStays": "… and above this share of its own start."
  },
  "no-learning": {
    "nothingLearned": "Fall of the loss, as a share of its first value, below which nothing was learned. From .03 to .08 nothing changes.",
    "minLearning": "Fewest values or epochs for it.",
    "zeroShare": "Share of values that are exactly zero from which the loss is broken.",
    "highAccuracy": "Accuracy that no guess has.",
    "creeping": "Fall below which nothing was learned though the loss still falls.",
    "minSure": "Fewest values or epochs from which that is beyond doubt: where the loss stands still, or at the level of guessing.",
    "minCreeping": "… where it creeps.",
    "nearChanceFall": "Fall below which nothing was learned if the accuracy has come less than a tenth of the way from guessing.",
    "fewestAtLevel": "Fewest values where loss and accuracy are those of guessing…",
    "dead": "… and the loss fell by less than this share."
  },
  "noisy-validation": {
    "noiseRatio": "Scatter of the validation loss over that of the training loss. Brownlee; tuning playbook.",
    "noiseDescentShare": "Scatter of the validation loss as a share of its descent."
  },
  "non-finite": {
    "brokenGradients": "Values of the gradient norm that are NaN or infinite, at least so many…",
    "brokenShare": "… and to the end, or so large a share of all."
  },
  "oscillation": {
    "oscillationAmplitude": "Scatter in the second half as a share of the descent.",
    "stepsPerPoint": "Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal.",
    "oscillationTurns": "Share of points at which the curve turns.",
    "oscillationLarge": "… from which it is a warning: of eight such clinic runs six had a rate that was too high.",
    "oscillationOfLevel": "… and swings, up and down, of a fifth of the level.",
    "swingOfTraining": "Both losses swing: scatter of the training loss in the second half, as a share of its level. Right in .86 of the clinic's runs.",
    "swingOfValidation": "… of the validation loss.",
    "swingOfBoth": "… and the root of the two multiplied.",
    "swingDescent": "… where the second half fell by less than this share of its level.",
    "swingTurns": "… and the curve turns at more than this share of its points.",
    "oscillationDescent": "What the second half may have brought, as a share of the whole descent."
  },
  "out-of-scale": {
    "lossPerError": "Validation loss over the share of wrong answers. Of runs broken on purpose at least 20.9, of sound ones at most 10.4.",
    "scaleLoss": "A validation loss above this, and ten times the training loss.",
    "scaleStart": "First loss from which inputs or targets are not scaled."
  },
  "overfitting": {
    "riseVisible": "Height of the end over the best from which a rise is visible. Sound runs reach it in 1 %, true overfitting in 83 %.",
    "riseSevere": "Height from which overfitting fails.",
    "riseChance": "Probability of such a trend by chance.",
    "riseBeyondLuck": "Standard deviations by which the end of ten and more evaluations stands above the best beyond what luck explains. Of level and falling curves with independent scatter of 6 to 20 % 5 % reach it; twice as many reached the rank test that it replaces.",
    "accuracyDrop": "How far an accuracy must end below its best, as a fraction. At two points one sound run in eighteen is blamed.",
    "metricLeftBehind": "How far the metric of the training data must rise, as a share of itself, while that of the validation set does not.",
    "overfittingRise": "Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. Of few evaluations, or from the first one on, a trend beyond doubt may be as low.",
    "overfittingWarned": "Rise from which it is more than a note, unless it is visible: of TaskSet's good runs 4.7 % are blamed at .05, 3.1 % at .08, 1.6 % at .1.",
    "overfittingGivenUp": "… or what it takes back of the descent.",
    "overfittingNoise": "The rise must also exceed this many standard deviations of the scatter: at 1 noise of 20 % is blamed twice as often in 150 epochs, at 2 one overfitting run in 35 is missed.",
    "overfittingDescentShare": "The rise as a share of the descent: less is no visible part of what training did.",
    "overfittingHint": "Share of the relative rise up to which the other values of the tail lie at the best, where only the last one is high.",
    "overfittingStanding": "How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.",
    "overfittingVisible": "The share of that from which a rise that the published rule sees is one.",
    "overfittingShared": "Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting.",
    "overfittingRangeShare": "Instead of the relative rise where losses are zero or negative, so that only differences mean something.",
    "noiseOfLevel": "Scatter, as a share of the level, from which a rise has to stand out of it."
  },
  "plateau": {
    "plateauShare": "Share of the run without a new best.",
    "plateauStep": "Share of the best value by which a new best must be lower, where the scatter is less. PyTorch ReduceLROnPlateau.",
    "minPlateauPoints": "Fewest points for a plateau."
  },
  "slow-convergence": {
    "slowFall": "Fall of the loss, as a share of its first value, below which little was learned. TaskSet: at .10, .15 and .20 slow runs pass as healthy in 39, 30 and 22 %.",
    "minSlow": "Fewest values or epochs: most runs that learn have fallen by more after as many, and before it is early to tell.",
    "minSlowValues": "… and values, however many epochs lie between them.",
    "slowEven": "Fall up to which a loss that falls as fast at the end as before is slow.",
    "slowLateShare": "Share of the fall of both losses that the second half brought in such a run."
  },
  "spike": {
    "spikeWindow": "Window of the spike detector, in points; odd.",
    "spikeZ": "Robust standard deviations above the trend. Measured on nanoGPT curves: recall .98 for +30 % spikes.",
    "spikeHeight": "Height over the trend, as a share of it.",
    "spikeSkip": "Share of the run at the start that is not judged.",
    "spikeRecovery": "Share of the run within which the loss must be back for the spike to be a note.",
    "minSpikePoints": "Fewest points for spikes.",
    "explosions": "Values above a thousand times their neighbors from which batches explode.",
    "explosionSure": "A value above so many times its neighbors is one too many.",
    "gradientSpike": "Gradient norm, over the usual one, from which it is reported."
  },
  "still-improving": {
    "improvingGain": "Expected gain of the next doubling of the training, relative, from which the loss still falls.",
    "improvingSure": "… of which so much is sure: the last fifths bring it too, if they go on shrinking as they did. Of the runs that are said to be falling still, so many would really gain: networks .74 instead of .69, boosting .93 instead of .85; kept aside .73 instead of .53, .89 instead of .75."
  },
  "training-loss-rise": {
    "trainingRise": "Rise of the training loss over its best smoothed value, relative. Tuning playbook: a rising training loss is mostly a bug.",
    "minStepRise": "Fewest points where the training loss is logged by steps.",
    "trainingRiseNoise": "In standard deviations of the scatter.",
    "trainingRiseShare": "As a share of the descent of the training loss."
  },
  "underfitting": {
    "underfittingSkill": "Share of what can be learned, from the level of guessing on, below which little was.",
    "underfittingLeast": "… and below which it was nothing that could be told from guessing.",
    "settledGain": "What the second half brought, as a share of the level, up to which training has settled.",
    "levelWith": "How far validation may lie above training, as a share of it, for the model to be what is missing: at .1 right in .78 of the clinic's runs, at .05 in .81.",
    "levelBelow": "… and below it, which dropout does.",
    "minSettled": "Fewest points for it.",
    "plannedShare": "Share of the planned training below which it is too early to tell."
  },
  "unrepresentative-validation": {
    "belowTraining": "How far validation lies below training, relative, to count as below. UMLAUT.",
    "belowTrainingShare": "Share of the second half in which it must.",
    "belowTold": "Mean distance up to which dropout and augmentation are the likely reason, and nothing is said.",
    "farBelowTraining": "… from which it is a warning: validation loss is a tenth of training loss. In public logs with losses summed over micro-batches it lay .62 to .70 below.",
    "belowPerfect": "The same where every example is predicted right from the first evaluation on."
  }
};

// src/diagnosis/thresholds-of.ts
function thresholdsOf(kind) {
  return toldOf(THRESHOLD_MEANINGS[kind] ?? {});
}
function toldOf(meanings) {
  return Object.entries(meanings).flatMap(
    ([name, meaning]) => isThresholdName(name) ? [{ name, preset: THRESHOLDS[name], meaning }] : []
  );
}

// src/commands/explain.ts
var ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
var WIDEST = 100;
var DOCS = "https://github.com/loss-doctor/loss-doctor/blob/v1/docs/";
async function explainCommand(options, around) {
  const { topic, language } = options;
  const speaker = speak(LANGUAGES[language], terminal);
  const width = Math.min(WIDEST, around.columns);
  if (topic === void 0) {
    await around.print(listOf(speaker, width));
    return DONE;
  }
  const found = topicOf(topic, speaker);
  if (found === void 0) {
    const what = meantBy(topic, speaker);
    around.say(
      speaker.say(
        what === void 0 ? phrase("explain.unknown", { value: topic }) : phrase("explain.unknown.guess", { value: topic, what: verbatim(what) })
      )
    );
    return USAGE;
  }
  const words = wordsIn(LANGUAGES[language], terminal);
  const configuration = await configurationFor(options, around.folder);
  if (configuration !== void 0 && "code" in configuration) return usage(configuration, words, around);
  if (configuration == null ? void 0 : configuration.isFromFolder) around.say(words.note({ code: "config-used", path: configuration.path }));
  const inForce = configuration === void 0 ? [] : settingsIn(configuration, {}).policy.runs;
  await around.print(`${pageOf(found, speaker, width, inForce)}
`);
  return DONE;
}
function topicOf(text, speaker) {
  const word = text.trim().toLowerCase();
  const item = ITEMS.find((one) => String(one) === word);
  if (item !== void 0) return { of: "item", item };
  const sign = SIGN_NAMES.find((one) => one === word);
  if (sign !== void 0) return { of: "sign", sign };
  const named = FINDING_KINDS.find((kind2) => titleOf(kind2, speaker) === word);
  const kind = [word, ...word.split("/")].find(isFindingKind) ?? named;
  return kind === void 0 ? void 0 : { of: "kind", kind };
}
function titleOf(kind, { clause }) {
  return clause(phrase(`${kind}/name`)).toLowerCase();
}
function meantBy(text, speaker) {
  const word = text.trim().toLowerCase();
  const titled = FINDING_KINDS.find((kind) => word.length > 2 && titleOf(kind, speaker).split(" ").includes(word));
  return titled ?? nearest(text, [...FINDING_KINDS, ...SIGN_NAMES]);
}
function pageOf(topic, speaker, width, inForce) {
  switch (topic.of) {
    case "kind":
      return kindPage(topic.kind, speaker, width, inForce);
    case "sign":
      return signPage(topic.sign, speaker, width);
    case "item":
      return [phrase(`item.${topic.item}`), phrase("explain.item")].map((one) => wrapped(speaker.say(one), width)).join("\n\n");
  }
}
function signPage(sign, { say, clause }, width) {
  const kinds = FINDING_KINDS.filter((kind) => KINDS[kind].signs.includes(sign));
  const list = kinds.map((kind) => `  ${kind}`).join("\n");
  return [
    wrapped(say(phrase(`sign.${sign}`)), width),
    ...kinds.length > 0 ? [`${clause(phrase("explain.rests"))}
${list}`] : []
  ].join("\n\n");
}
function kindPage(kind, speaker, width, inForce) {
  const { say, clause } = speaker;
  const name = clause(phrase(`${kind}/name`));
  const { source } = KINDS[kind];
  const part = (head, body) => `${clause(head)}
${wrapped(body, width - 2, "").split("\n").map((line) => `  ${line}`).join("\n")}`;
  return [
    `${name.charAt(0).toUpperCase()}${name.slice(1)} (${kind})`,
    part(phrase("explain.looks"), say(phrase(`${kind}/page.looks`))),
    part(phrase("explain.means"), say(phrase(`${kind}/page.means`))),
    part(phrase("explain.do"), say(phrase(`${kind}/page.do`))),
    part(phrase("explain.wrong"), say(phrase(`${kind}/page.wrong`))),
    part(phrase("explain.rule"), `${say(phrase(`${kind}/rule`, { threshold: phrase("explain.the-threshold") }))} ${source.label}.`),
    ...thresholdTable(kind, speaker, width, inForce),
    ...severityPart(kind, speaker, inForce),
    [clause(phrase("explain.configure")), ...configurationOf(kind)].join("\n"),
    wrapped(clause(phrase("explain.more", { where: verbatim(`${DOCS}findings/${kind}.md`) })), width)
  ].join("\n\n");
}
function thresholdTable(kind, { say, clause, language }, width, inForce) {
  const thresholds = thresholdsOf(kind);
  if (thresholds.length === 0) return [];
  const names = Math.max(...thresholds.map(({ name }) => name.length)) + 2;
  const presets = Math.max(...thresholds.map(({ preset }) => String(preset).length)) + 2;
  const rows = thresholds.map(({ name, preset, meaning }) => {
    const [first = ""] = language.tag === "en" ? meaning.split(/(?<=\.) /) : [];
    const told = [...setFor(inForce, ({ thresholds: set }) => set == null ? void 0 : set[name]).map(say), first].join(" ");
    return wrapped(
      `  ${name.padEnd(names)}${String(preset).padEnd(presets)}${told}`,
      width,
      " ".repeat(2 + names + presets)
    ).trimEnd();
  });
  return [[clause(phrase("explain.thresholds")), ...rows].join("\n")];
}
function severityPart(kind, { say, clause }, inForce) {
  const set = setFor(inForce, ({ severity }) => severity == null ? void 0 : severity[kind]);
  return set.length === 0 ? [] : [[clause(phrase("explain.severity")), ...set.map((one) => `  ${say(one)}`)].join("\n")];
}
function setFor(inForce, valueIn) {
  return inForce.flatMap((entry) => {
    const value = valueIn(entry);
    return value === void 0 ? [] : [phrase("explain.set", { value: verbatim(String(value)), run: entry.runs })];
  });
}
function configurationOf(kind) {
  const [first] = thresholdsOf(kind);
  const changed = first === void 0 ? [] : [`      thresholds: { ${first.name}: ${first.preset} }`];
  return ["  runs:", '    "*":', `      severity: { ${kind}: note }`, ...changed];
}
function listOf(speaker, width) {
  const { clause } = speaker;
  const rows = (names, said) => {
    const widest = Math.max(...names.map(({ length }) => length)) + 2;
    return names.map((name) => wrapped(`  ${name.padEnd(widest)}${said(name)}`, width, " ".repeat(widest + 2)));
  };
  return `${[
    clause(phrase("explain.kinds")),
    ...rows(FINDING_KINDS, (name) => isFindingKind(name) ? clause(phrase(`${name}/name`)) : ""),
    "",
    clause(phrase("explain.signs")),
    ...SIGN_NAMES.map((name) => wrapped(`  ${name.padEnd(10)}${clause(phrase(`sign.${name}`))}`, width, " ".repeat(12))),
    "",
    clause(phrase("explain.items")),
    ...ITEMS.map((item) => wrapped(`  ${String(item).padEnd(4)}${clause(phrase(`item.${item}`))}`, width, "      "))
  ].join("\n")}
`;
}

// src/commands/formats.ts
async function formatsCommand(names, words, { print, columns }) {
  const widest = Math.max(...names.map(({ length }) => length)) + 2;
  const perLine = Math.max(1, Math.floor((columns - 2) / widest));
  const sorted = names.toSorted();
  const lines = Array.from(
    { length: Math.ceil(sorted.length / perLine) },
    (_, row) => `  ${sorted.slice(row * perLine, (row + 1) * perLine).map((name) => name.padEnd(widest)).join("")}`.trimEnd()
  );
  await print(`${words.formats(names.length)}

${lines.join("\n")}
`);
  return DONE;
}

// src/init/project.ts
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function isBelow(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

// src/init/trainings.ts
var TELLING_SCRIPT = /^(?!test_).*(?:train|tune|fit|learn|experiment|run|main).*\.py$/i;
var SCRIPT = /^(?!(?:test_|conftest|setup|__)).*\.py$/;
var TRAINS = /\.fit(?:_one_cycle)?\(|\.backward\(|(?:trainer|model|learn|learner|YOLO\(.*\))\.(?:train|learn)\(|\b(?:xgb|xgboost|lgb|lightgbm)\.train\(|LightningCLI\(|^\s*for epoch in |\b(?:value_and_grad|apply_updates|apply_gradients)\(|-= *[\w.]+ *\*|\b(\w+) *= *\1 *- *[\w.]+ *\*/m;
var IS_STARTED = /^(?:if __name__ ==|(?:for|while) |(?:[\w.]+ = )?[\w.]+(?:\.fit|\.train|\.learn|\.fit_one_cycle|LightningCLI)\()|^def (\w+)\([\s\S]*?\n(?:\w+ = )?\1\(/m;
var SIGNS = [
  { file: /^Makefile$/, text: [/^train\s*:(?!=)/m], command: () => "make train", isPython: true },
  { file: /^justfile$/i, text: [/^train\b[^:=]*:(?!=)/m], command: () => "just train", isPython: true },
  { file: /^dvc\.yaml$/, text: [/^\s+train\w*\s*:/m], command: () => "dvc repro", isPython: true },
  { file: /^MLproject$/, text: [/entry_points/], command: () => "mlflow run . --env-manager local", isPython: true },
  { file: /^train\.sh$/, command: (path) => `bash ${nameOf(path)}`, isPython: true },
  {
    file: /^(train|training|main_train|run_train(ing)?|finetune|fine_tune|pretrain)\.py$/,
    command: (path) => `python ${nameOf(path)}`,
    isPython: true
  },
  { file: /^(train|finetune|fine_tune)_\w+\.py$/, command: (path) => `python ${nameOf(path)}`, isPython: true },
  {
    file: /^main\.py$/,
    text: [/\.fit\(|\.backward\(|\.train\(|xgb\.train|lgb\.train/],
    command: () => "python main.py",
    isPython: true
  }
];
var WEAK_SIGNS = [TELLING_SCRIPT, SCRIPT].map((file) => ({
  file,
  text: [TRAINS, IS_STARTED],
  command: (path) => `python ${nameOf(path)}`,
  isPython: true
}));
var WRITERS = [
  { uses: /\bultralytics\b/, history: "runs" },
  { uses: /\b(pytorch_)?lightning\b/, history: "lightning_logs" },
  // A folder up to MLflow 3.6, this database since: so it is named.
  { uses: /\bmlflow\b/, history: "mlflow.db", env: { MLFLOW_TRACKING_URI: "sqlite:///mlflow.db" } },
  { uses: /\bwandb\b/, history: "wandb" },
  { uses: /\bdvclive\b/, history: "dvclive" },
  { uses: /\bcatboost\b/, history: "catboost_info" }
];
var NAMED = /(?:(?=["']history["'/])|CSVLogger|SummaryWriter|TensorBoard|log_dir\s*=|logdir\s*=|output_dir\s*=|logging_dir\s*=|default_root_dir\s*=|save_dir\s*=|evals_log\s*=)\s*\(?\s*(?:(?:log_dir|filename|save_dir)\s*=\s*)?["']([\w./-]{1,100})["']/g;
var WRITTEN = /(?:\bopen\((?=\s*["'][^"'\n]+["']\s*,\s*["'][wax])|\.to_(?:csv|json)\()\s*["']([\w./-]{0,80}(?:hist|loss|metric|eval|log)[\w.-]{0,80}\.(?:csv|tsv|jsonl?|txt|log))["']/gi;
var MLFLOW_STORE = /set_tracking_uri\(\s*["'](?:file:(?:\/\/)?|sqlite:\/\/\/)?([\w.-][\w./-]{0,100})["']/g;
var MOST = 8;
function findTrainings(project) {
  const named = trainingsBy(SIGNS, project);
  if (named.length > 0) return named;
  const [first = trainingOf("", void 0, "python train.py", true, project)] = trainingsBy(WEAK_SIGNS, project);
  return [first];
}
function trainingsBy(signs, project) {
  var _a;
  const paths = [...project.texts.keys()].toSorted((a, b) => depthOf(a) - depthOf(b) || a.localeCompare(b, "en"));
  const found = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    for (const path of paths) {
      const text = project.texts.get(path) ?? "";
      if (!sign.file.test(nameOf(path)) || ((_a = sign.text) == null ? void 0 : _a.every((pattern) => pattern.test(text))) === false) continue;
      const folder = rootOf(path, project);
      if (found.has(folder)) continue;
      const inside = folder === "" ? path : path.slice(folder.length + 1);
      found.set(folder, trainingOf(folder, path, commandAt(sign.command(path), inside), sign.isPython, project));
    }
  }
  const outermost = [...found.values()].filter(
    ({ folder }) => ![...found.keys()].some((other) => other !== folder && isBelow(folder, other))
  );
  return outermost.toSorted((a, b) => a.folder.localeCompare(b.folder, "en")).slice(0, MOST);
}
function depthOf(path) {
  return path.split("/").length;
}
function rootOf(path, { texts }) {
  const folder = folderOf(path);
  const above = folder.split("/").map((_, index, parts) => parts.slice(0, parts.length - index).join("/"));
  const own = above.find((candidate) => candidate !== "" && INSTALLS.some(({ file }) => texts.has(`${candidate}/${file}`)));
  return own ?? "";
}
function commandAt(command, inside) {
  const name = nameOf(inside);
  if (!inside.includes("/")) return command;
  if (command.endsWith(name)) return `${command.slice(0, -name.length)}${inside}`;
  return `cd ${folderOf(inside)} && ${command}`;
}
var INSTALLS = [
  { file: "uv.lock", install: ["pip install uv", "uv sync"], run: "uv run " },
  { file: "poetry.lock", install: ["pip install poetry", "poetry install"], run: "poetry run " },
  { file: "Pipfile.lock", install: ["pip install pipenv", "pipenv sync"], run: "pipenv run " },
  { file: "requirements.txt", install: ["pip install -r requirements.txt"] },
  { file: "pyproject.toml", install: ["pip install ."] },
  { file: "setup.py", install: ["pip install ."] }
];
function trainingOf(folder, source, command, isPython, project) {
  const at = folder === "" ? "" : `${folder}/`;
  const installer = INSTALLS.find(({ file }) => project.texts.has(`${at}${file}`));
  return {
    folder,
    command: `${(installer == null ? void 0 : installer.run) !== void 0 && command.startsWith("python ") ? installer.run : ""}${command}${verbOf(source, project)}`,
    ...source !== void 0 && { source },
    ...historyOf(folder, source, project),
    install: (installer == null ? void 0 : installer.install) ?? [],
    isPython
  };
}
function verbOf(source, { texts }) {
  return /\.py$/.test(source ?? "") && /\bLightningCLI\(/.test(texts.get(source ?? "") ?? "") ? " fit" : "";
}
function historyOf(folder, source, project) {
  const at = folder === "" ? "" : `${folder}/`;
  const below = project.histories.filter((path) => isBelow(path, folder)).map((path) => path.slice(at.length));
  const texts = [...project.texts].filter(([path]) => isBelow(path, folder));
  const scripts = texts.filter(([path]) => path.endsWith(".py")).toSorted(([a], [b]) => Number(b === source) - Number(a === source));
  const writer = writerOf(scripts.map(([, text]) => text));
  const isOfWriter = (writer == null ? void 0 : writer.env) !== void 0 && below.every((path) => isBelow(path, OLD_STORE) || path === writer.history);
  if (below.length > 0 && !isOfWriter) {
    const isPrinted = below.every((path) => isRedirected(path, texts));
    return { history: isPrinted && below.length > 1 ? PRINTED : commonFolder(below), isPrinted };
  }
  const named = [NAMED, MLFLOW_STORE, WRITTEN].flatMap(
    (pattern) => scripts.flatMap(([, text]) => [...text.matchAll(pattern)].map(([, path = ""]) => path))
  );
  const first = named.find((path) => !path.startsWith("/") && !path.includes(".."));
  if (first !== void 0) return { history: runsFolder(first.replace(/^\.\//, "").replace(/\/$/, "")), isPrinted: false };
  return writer === void 0 ? { history: PRINTED, isPrinted: true } : { ...writer, isPrinted: false };
}
function runsFolder(path) {
  return path.startsWith("history/") ? "history" : path;
}
var OLD_STORE = "mlruns";
function writerOf(scripts) {
  const found = WRITERS.find(
    ({ uses }) => scripts.some((text) => new RegExp(`(?:import|from)\\s[^\\n]*${uses.source}`).test(text))
  );
  if (found === void 0) return void 0;
  const isToldWhere = scripts.some((text) => text.includes("set_tracking_uri("));
  return {
    history: isToldWhere && found.env !== void 0 ? OLD_STORE : found.history,
    ...found.env && !isToldWhere && { env: found.env }
  };
}
var PRINTED = "training.log";
function isRedirected(path, texts) {
  const names = [nameOf(path), nameOf(folderOf(path))].filter((name) => name !== "");
  return /\.(txt|log|out)$/i.test(path) && !texts.some(([, text]) => names.some((name) => text.includes(name)));
}
function commonFolder(paths) {
  const [first = ""] = paths;
  const tops = new Set(paths.map((path) => path.split("/")[0] ?? path));
  if (tops.size > 1) return ".";
  return first.includes("/") ? first.split("/")[0] ?? "." : first;
}

// src/init/workflow.ts
var CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var PYTHON = "actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0";
var UPLOAD = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0";
var LOSS_DOCTOR = "loss-doctor/loss-doctor@v1 # zizmor: ignore[unpinned-uses] v1 gets fixes; pin a commit to review them first";
var EXPRESSION = {
  notCancelled: `\${{ !cancelled() }}`,
  group: `\${{ github.workflow }}-\${{ github.event.pull_request.number || github.sha }}`
};
function trainingWorkflow(training, options) {
  const { key, hasTwoJobs } = options;
  const jobs = hasTwoJobs ? twoJobs(training, options) : oneJob(training, options);
  return `${[`name: ${quoted(key === void 0 ? "Training" : `Training ${key}`)}`, ...triggers(training, options), "", "permissions: {}", "", "jobs:", ...jobs].join("\n")}
`;
}
function triggers({ folder }, { defaultBranch, key }) {
  const paths = key === void 0 ? [] : [`    paths: [${[`${folder}/**`, `.github/workflows/${fileOf(key)}`].map(quoted).join(", ")}]`];
  return [
    "on:",
    "  pull_request:",
    "    types: [opened, synchronize, reopened, edited] # edited: its base branch may have changed",
    ...paths,
    "  push:",
    `    branches: [${quoted(defaultBranch)}]`,
    ...paths,
    ...key === void 0 ? ["  merge_group:"] : []
  ];
}
function fileOf(key) {
  return key === void 0 ? "training.yml" : `training-${key}.yml`;
}
var CONCURRENCY = [
  "    concurrency: # a newer push takes over",
  `      group: ${EXPRESSION.group}`,
  "      cancel-in-progress: true"
];
var REPORT_PERMISSIONS = [
  "      actions: read # the histories of the base branch",
  "      contents: write # charts, curves and badges, on a branch of their own",
  "      pull-requests: write # the comment"
];
function oneJob(training, { key }) {
  return [
    "  train:",
    `    name: ${quoted(key === void 0 ? "Loss Doctor" : `Loss Doctor ${key}`)}`,
    "    runs-on: ubuntu-latest",
    ...CONCURRENCY,
    "    permissions:",
    ...REPORT_PERMISSIONS,
    ...trainingSteps(training),
    ...reportStep(training, key)
  ];
}
function reportStep(training, key) {
  return [
    `      - uses: ${LOSS_DOCTOR}`,
    "        if: always() # a training that crashed or ran out of time is diagnosed too",
    "        with:",
    `          path: ${quoted(inRepository(training))}${pathComment(training)}`,
    ...key === void 0 ? [] : [`          key: ${quoted(key)}`]
  ];
}
function stepsToAdd(training, key) {
  return `${["    permissions:", ...REPORT_PERMISSIONS, "    steps:", "      # your steps", ...reportStep(training, key)].join("\n")}
`;
}
function twoJobs(training, { key }) {
  const artifact = key === void 0 ? "loss-history" : `loss-history-${key}`;
  return [
    "  train:",
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read # to check out the code",
    ...trainingSteps(training),
    `      - uses: ${UPLOAD}`,
    "        if: always() # a training that crashed or ran out of time is diagnosed too",
    "        with:",
    `          name: ${quoted(artifact)}`,
    `          path: ${quoted(inRepository(training))}${pathComment(training)}`,
    "          if-no-files-found: warn",
    .../(^|\/)\.\w/.test(training.history) ? ["          include-hidden-files: true"] : [],
    "",
    "  report:",
    `    name: ${quoted(key === void 0 ? "Loss Doctor" : `Loss Doctor ${key}`)}`,
    "    needs: train",
    `    if: ${EXPRESSION.notCancelled}`,
    "    runs-on: ubuntu-latest",
    ...CONCURRENCY,
    "    permissions:",
    ...REPORT_PERMISSIONS,
    "    steps:",
    `      - uses: ${LOSS_DOCTOR}`,
    ...key === void 0 ? [] : ["        with:", `          artifact: ${quoted(artifact)}`, `          key: ${quoted(key)}`]
  ];
}
var UNBUFFERED = { PYTHONUNBUFFERED: "1" };
function trainingSteps(training) {
  const { folder, install, isPython, isPrinted, source, env } = training;
  const at = folder === "" ? [] : [`        working-directory: ${quoted(folder)}`];
  const told = Object.entries({ ...env, ...isPrinted && isPython && UNBUFFERED }).map(
    ([name, value]) => `          ${name}: ${quoted(value)}`
  );
  const run2 = (line, comment = "") => [`      - run: ${quoted(line)}${comment}`, ...at];
  return [
    "    steps:",
    `      - uses: ${CHECKOUT}`,
    "        with:",
    "          persist-credentials: false",
    ...isPython ? [`      - uses: ${PYTHON}`, "        with:", "          python-version: '3.12'"] : [],
    ...install.flatMap((line) => run2(line)),
    ...run2(commandOf(training), source === void 0 ? " # put your training command here" : ""),
    ...isPrinted ? ["        shell: bash # so that the step fails where training does"] : [],
    ...told.length > 0 ? ["        env:", ...told] : []
  ];
}
function commandOf({ command, history, isPrinted }) {
  if (!isPrinted) return command;
  return `${command.includes("&&") ? `(${command})` : command} 2>&1 | tee ${history}`;
}
function pathComment({ isPrinted }) {
  return isPrinted ? " # what training prints; name the file instead where it writes one" : "";
}
function inRepository({ folder, history }) {
  if (folder === "") return history;
  return history === "." ? folder : `${folder}/${history}`;
}
function quoted(text) {
  const isPlain = /^[A-Za-z0-9_./][\w./ =>&|-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|[\d._-]+)$/i.test(text) && !text.endsWith(" ");
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
function forkWorkflow(keys) {
  const names = keys.map((key) => quoted(key === void 0 ? "Training" : `Training ${key}`));
  return `# For pull requests from forks and from Dependabot, whose own runs may only read. It takes effect from the default branch.
name: Training report
on:
  workflow_run: # zizmor: ignore[dangerous-triggers] nothing of the pull request is checked out or run; its histories are read as data
    workflows: [${names.join(", ")}]
    types: [completed]

permissions: {}

jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled' &&
      (github.event.workflow_run.head_repository.full_name != github.repository || github.event.workflow_run.actor.login == 'dependabot[bot]')
    runs-on: ubuntu-latest
    concurrency: # a newer push takes over the comment
      group: loss-doctor-\${{ github.event.workflow_run.name }}-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
      cancel-in-progress: true
    permissions:
      actions: read # the histories of the finished run, and those of the base branch
      contents: write # charts, on a branch of their own
      pull-requests: write # the comment
    steps:
      - uses: ${LOSS_DOCTOR}
`;
}

// src/init/plan.ts
function planSetup(project, options) {
  const trainings = findTrainings(project);
  const keys = keysOf(trainings);
  const workflows = trainings.map((training, index) => {
    const key = keys[index];
    const choices = {
      defaultBranch: project.defaultBranch,
      hasTwoJobs: options.hasTwoJobs || options.hasForks,
      ...key !== void 0 && { key }
    };
    return {
      path: `.github/workflows/${fileOf(key)}`,
      text: trainingWorkflow(training, choices),
      toAdd: stepsToAdd(training, key)
    };
  });
  const forks = options.hasForks ? [{ path: ".github/workflows/training-report.yml", text: forkWorkflow(keys) }] : [];
  return { trainings, files: [...workflows, ...forks, { path: ".github/loss-doctor.yml", text: CONFIGURATION }] };
}
function keysOf(trainings) {
  if (trainings.length === 1) return [void 0];
  const short = trainings.map(({ folder }) => slugOf(nameOf(folder)));
  const isApart = new Set(short).size === short.length && !short.includes("");
  return isApart ? short : trainings.map(({ folder }, index) => slugOf(folder) || `model-${index + 1}`);
}
function slugOf(text) {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "").slice(0, 40);
}
var CONFIGURATION = `# Settings of Loss Doctor. A pull request reads this file from its base branch, so it can't change the rules for itself.
# All settings: https://github.com/loss-doctor/loss-doctor#settings

# Report what would fail, and keep the check green: for the first weeks. Take it out to enforce.
warn-only: true

# When the check fails: new (what the pull request introduced), any, or never.
fail-on: new

# Settings by run; names are globs.
# runs:
#   "vision/*":
#     metric: val_accuracy   # compare this instead of validation loss
#     tolerance: 0.02        # 2% worse is fine
#     severity: { plateau: "off" }
`;

// src/node/project.ts
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// src/init/existing.ts
function existingOf({ toAdd }, text) {
  var _a;
  if (text === void 0) return { state: "nothing" };
  const [mistake] = parseDocument(text, { logLevel: "error" }).errors;
  if (mistake !== void 0) return { state: "broken", line: ((_a = mistake.linePos) == null ? void 0 : _a[0].line) ?? 1 };
  return toAdd === void 0 || text.includes("loss-doctor") ? { state: "ours" } : { state: "foreign", toAdd };
}

// src/node/project.ts
var MOST_FILES = 5e3;
var DEPTH = 6;
var TEXT_BYTES = 1 << 16;
var HISTORY_BYTES = 4 << 20;
var MOST_HISTORIES = 300;
var TELLING = /^(Makefile|justfile|dvc\.yaml|MLproject|uv\.lock|poetry\.lock|Pipfile\.lock|requirements\.txt|pyproject\.toml|setup\.py|\.gitignore)$|\.(py|sh)$/i;
var HISTORY = /\.(csv|tsv|jsonl?|log|txt|wandb|db)$|tfevents|\.out$|(^|\/)metrics\/[^/.]+$/i;
var OTHER = /^(package(-lock)?|tsconfig|requirements\S*|readme|license|config|settings)\b/i;
async function lookAtProject(folder) {
  const paths = await pathsBelow(folder);
  const texts = /* @__PURE__ */ new Map();
  for (const path of paths.filter((one) => TELLING.test(nameOf(one)))) texts.set(path, await beginningOf(join(folder, path)));
  const candidates = paths.filter((path) => HISTORY.test(path) && !OTHER.test(nameOf(path))).slice(0, MOST_HISTORIES);
  return { defaultBranch: await defaultBranchOf(folder), texts, histories: await historiesAmong(candidates, folder) };
}
async function pathsBelow(folder) {
  const paths = [];
  const visit = async (below, depth) => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name, "en"))) {
      if (paths.length >= MOST_FILES) return;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && depth < DEPTH && !isSkipped(join(folder, path))) await visit(path, depth + 1);
    }
  };
  await visit("", 1);
  return paths;
}
async function beginningOf(path) {
  try {
    const file = await open(path, "r");
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(TEXT_BYTES), 0, TEXT_BYTES, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}
async function historiesAmong(paths, folder) {
  const files = [];
  for (const path of paths) {
    const { size } = await stat(join(folder, path)).catch(() => ({ size: 0 }));
    if (size > 0 && size <= HISTORY_BYTES) files.push({ path, content: fileSource(join(folder, path), size) });
  }
  const { runs } = await readHistories(files, readPorts);
  const read = runs.flatMap(({ replicates }) => replicates.flatMap((history) => history.files.map((file) => file.path)));
  return [...new Set(read)].toSorted();
}
async function defaultBranchOf(folder) {
  var _a, _b;
  const read = (path) => readFile(join(folder, ".git", path), "utf8").catch(() => "");
  const remote = (_a = /^ref: refs\/remotes\/origin\/(\S+)/.exec(await read("refs/remotes/origin/HEAD"))) == null ? void 0 : _a[1];
  if (remote !== void 0) return remote;
  for (const name of ["main", "master"])
    if (existsSync(join(folder, ".git/refs/heads", name)) || (await read("packed-refs")).includes(` refs/heads/${name}
`))
      return name;
  return ((_b = /^ref: refs\/heads\/(\S+)/.exec(await read("HEAD"))) == null ? void 0 : _b[1]) ?? "main";
}
async function isFolder(path, from) {
  return stat(resolve(from, path)).then(
    (stats) => stats.isDirectory(),
    () => false
  );
}
function repositoryOf(path, from) {
  const folder = resolve(from, path);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return { root: at, hasGit: true };
    if (dirname(at) === at) return { root: folder, hasGit: false };
  }
}
async function existingAt(root, file) {
  return existingOf(file, await readFile(join(root, file.path), "utf8").catch(() => void 0));
}
async function writePlanned(root, { path, text }) {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: "wx" });
    return void 0;
  } catch (error) {
    return defectOf(error);
  }
}

// src/commands/ignored.ts
function isIgnored(path, { texts }) {
  const parts = path.split("/");
  return parts.some((_, depth) => {
    const text = texts.get([...parts.slice(0, depth), ".gitignore"].join("/")) ?? "";
    const rest = parts.slice(depth).join("/");
    return text.split("\n").some((line) => isMeant(line.trim(), rest));
  });
}
function isMeant(line, path) {
  const pattern = line.replace(/^(\*\*)?\//, "").replace(/\/\**$/, "");
  if (pattern === "" || /^[#!]/.test(line)) return false;
  const isFromHere = line.startsWith("/") || pattern.includes("/");
  return matchesPath(`${isFromHere ? "" : "**/"}${pattern}/**`, path);
}

// src/commands/init.ts
async function initCommand(options, around) {
  const words = wordsIn(LANGUAGES[options.language], terminal);
  const say = (notice) => around.say(words.init(notice));
  if (!await isFolder(options.folder, around.folder)) {
    say({ code: "no-folder", path: options.folder });
    return USAGE;
  }
  const root = rootOf2(options.folder, around.folder);
  if (root === void 0) {
    say({ code: "no-repository", path: options.folder });
    return USAGE;
  }
  const project = await lookAtProject(root);
  const plan = planSetup(project, options);
  for (const notice of seenIn(plan, project)) say(notice);
  const planned = await Promise.all(plan.files.map(async (file) => ({ file, existing: await existingAt(root, file) })));
  const missing = planned.flatMap(({ file, existing }) => existing.state === "nothing" ? [file] : []);
  for (const { file, existing } of planned) await show(file, existing, say, around);
  const code = planned.some(({ existing }) => existing.state === "broken") ? USAGE : DONE;
  if (missing.length === 0) return code;
  say({ code: "plan", paths: missing.map(({ path }) => path) });
  if (options.isDryRun) return code;
  if (!options.isSure && !await isWanted(words, around)) {
    say({ code: "nothing-written" });
    return code;
  }
  for (const file of missing) {
    const detail = await writePlanned(root, file);
    if (detail === void 0) continue;
    say({ code: "failed", path: file.path, detail });
    return USAGE;
  }
  const isComplete = planned.every(({ existing: { state } }) => state === "nothing" || state === "ours");
  if (isComplete) say({ code: isFound(plan) ? "done" : "nearly-done" });
  return code;
}
async function show({ path, text }, existing, say, { print }) {
  switch (existing.state) {
    case "ours":
      return say({ code: "exists", path });
    case "broken":
      return say({ code: "broken", path, line: existing.line });
    case "foreign":
      say({ code: "add-steps", path });
      return print(`
${existing.toAdd}
`);
    case "nothing":
      return print(`--- ${path}

${text}
`);
  }
}
function rootOf2(folder, from) {
  const { root, hasGit } = repositoryOf(folder, from);
  return hasGit ? root : void 0;
}
function isFound({ trainings }) {
  return trainings.some(({ source }) => source !== void 0);
}
function seenIn({ trainings }, project) {
  const commands = trainings.filter(({ source }) => source !== void 0).map(({ command, folder }) => folder === "" ? command : `${folder}: ${command}`);
  const printed = trainings.find(({ isPrinted }) => isPrinted);
  const histories = project.histories.length;
  const places = trainings.map(placeOf).filter((place) => isInGit(place, project));
  return [
    ...commands.length > 0 ? [{ code: "trains", commands }] : [{ code: "no-training" }],
    ...histories > 0 ? [{ code: "histories", n: histories }] : [],
    ...printed === void 0 ? [] : [{ code: "printed", path: printed.history }],
    ...places.map((path) => ({ code: "not-ignored", path }))
  ];
}
function placeOf({ folder, history }) {
  return folder === "" ? history : `${folder}/${history}`;
}
function isInGit(place, project) {
  return project.histories.some((path) => isBelow(path, place) && !isIgnored(path, project));
}
async function isWanted(words, { ask }) {
  const answer = await ask(words.initQuestion);
  return answer !== void 0 && /^\s*[ys]/i.test(answer);
}

// src/node/arguments.ts
import { parseArgs } from "node:util";
var OUTPUT_FORMATS = ["text", "json", "markdown", "github"];
var CHECKPOINTS = ["auto", "best", "last"];
function valuesOf(formats) {
  return /* @__PURE__ */ new Map([
    ["format", OUTPUT_FORMATS],
    ["fail-on", FAIL_ON],
    ["checkpoint", CHECKPOINTS],
    ["read-as", formats],
    ["language", LANGUAGE_TAGS]
  ]);
}
function parseArguments(args, formats) {
  const scanned = scan(args);
  if ("code" in scanned) return scanned;
  const { given, words } = scanned;
  const named = COMMANDS.find((name) => name === words[0]);
  const command = named ?? "diagnose";
  const rest = named === void 0 ? words : words.slice(1);
  const foreign = [...given.keys()].find((name) => !OPTIONS[name].of.some((of) => of === command));
  if (foreign !== void 0) return { code: "unknown-flag", flag: `--${foreign}`, allowed: flagsOf(command) };
  if (given.has("help") || command === "help") return { command: "help" };
  if (given.has("version")) return { command: "version" };
  const language = chosen("--language", last(given, "language"), LANGUAGE_TAGS) ?? "en";
  if (typeof language === "object") return language;
  switch (command) {
    case "diagnose":
      return diagnoseOptions(given, rest, named === void 0, language, formats);
    case "compare": {
      const parsed = diagnoseOptions(given, rest, false, language, formats);
      return "options" in parsed && parsed.command === "diagnose" ? { ...parsed, command } : parsed;
    }
    case "init":
      return initOptions(given, rest, language);
    case "explain":
      return { command, options: { language, ...configIn(given), ...rest.length > 0 && { topic: rest.join(" ") } } };
    case "formats": {
      const asked = rest.join("-").toLowerCase();
      const names = formats.filter((name) => name.includes(asked));
      return names.length > 0 ? { command, names } : unknownFormat(asked, formats);
    }
    case "completion": {
      const shell = chosen("completion", rest[0] ?? "", SHELLS);
      return typeof shell === "object" ? shell : { command, shell: shell ?? "bash" };
    }
  }
}
function scan(args) {
  var _a;
  const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, { of: _, ...option }]) => [name, option]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = /* @__PURE__ */ new Map();
  const words = [];
  let isBase = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") isBase = false;
    else if (token.kind === "positional") {
      if (isBase) (_a = given.get("base")) == null ? void 0 : _a.push(token.value);
      else words.push(token.value);
    } else {
      const { name, rawName, value, inlineValue } = token;
      if (!isOption(name)) return { code: "unknown-flag", flag: rawName, allowed: Object.keys(OPTIONS).map((it) => `--${it}`) };
      const isMissing = value === void 0 || value === "" || inlineValue === false && value.startsWith("--");
      if (OPTIONS[name].type === "string" && isMissing) return { code: "missing-value", flag: rawName };
      if (OPTIONS[name].type === "boolean" && value !== void 0) return { code: "unexpected-value", flag: rawName };
      given.set(name, [...given.get(name) ?? [], ...value === void 0 ? [] : [value]]);
      isBase = name === "base" && words.some((word) => !COMMANDS.some((command) => command === word));
    }
  }
  return { given, words };
}
function last(given, name) {
  var _a;
  return (_a = given.get(name)) == null ? void 0 : _a.at(-1);
}
function diagnoseOptions(given, paths, isImplied, language, formats) {
  const format = chosen("--format", last(given, "format"), OUTPUT_FORMATS);
  const failOn = chosen("--fail-on", last(given, "fail-on"), FAIL_ON);
  const checkpoint = chosen("--checkpoint", last(given, "checkpoint"), CHECKPOINTS);
  const readAs = last(given, "read-as");
  if (typeof format === "object") return format;
  if (typeof failOn === "object") return failOn;
  if (typeof checkpoint === "object") return checkpoint;
  if (readAs !== void 0 && !formats.includes(readAs)) return unknownFormat(readAs, formats);
  const [first] = paths;
  if (first === void 0) return { code: "no-path" };
  if (paths.includes("")) return { code: "empty-path" };
  const guess = isImplied && /^[\w-]+$/.test(first) ? nearest(first, COMMANDS) : void 0;
  const mapping = mappingIn2(given);
  const [out, title] = [last(given, "out"), last(given, "title")];
  return {
    command: "diagnose",
    options: {
      paths,
      bases: given.get("base") ?? [],
      format: given.has("json") ? "json" : format ?? "text",
      language,
      detail: given.has("quiet") ? "quiet" : given.has("verbose") || given.has("all") ? "verbose" : "usual",
      ...configIn(given),
      isColorless: given.has("no-color"),
      ...guess !== void 0 && { guess },
      ...out !== void 0 && { out },
      ...failOn !== void 0 && { failOn },
      ...checkpoint !== void 0 && { checkpoint },
      ...readAs !== void 0 && { readAs },
      ...mapping !== void 0 && { mapping },
      ...title !== void 0 && { title }
    }
  };
}
function configIn(given) {
  const config = last(given, "config");
  return { isConfigIgnored: given.has("no-config"), ...config !== void 0 && { config } };
}
function initOptions(given, [folder = "."], language) {
  if (folder === "") return { code: "empty-path" };
  const has = (name) => given.has(name);
  return {
    command: "init",
    options: {
      folder,
      hasTwoJobs: has("two-jobs"),
      hasForks: has("forks"),
      isDryRun: has("dry-run"),
      isSure: has("yes"),
      language
    }
  };
}
function mappingIn2(given) {
  if (!given.has("train") && !given.has("val") && !given.has("x")) return void 0;
  const names = (option) => (given.get(option) ?? []).flatMap((value) => value.split(",")).map((name) => name.trim());
  const axis = last(given, "x");
  return { train: names("train"), validation: names("val"), ...axis !== void 0 && { axis } };
}
function unknownFormat(format, formats) {
  const words = new Set(formats.flatMap((name) => [name, ...name.split("-")]));
  const word = [...words].find((one) => one === format) ?? nearest(format, [...words]);
  return { code: "unknown-format", format, meant: word === void 0 ? [] : formats.filter((name) => name.includes(word)) };
}
function chosen(flag, value, allowed) {
  if (value === void 0) return void 0;
  return allowed.find((candidate) => candidate === value) ?? { code: "bad-value", flag, value, allowed };
}

// src/command-line.ts
async function runCommandLine(args, around) {
  try {
    let failure;
    const code = await dispatch(args, {
      ...around,
      print: (text) => around.print(text).catch((error) => {
        failure = defectOf(error);
      })
    });
    return failure === void 0 ? code : usage({ code: "print-failed", detail: failure }, wordsFor(args), around);
  } catch (error) {
    around.say(wordsFor(args).unexpected(errorMessage(error)));
    return USAGE;
  }
}
async function dispatch(args, around) {
  const parsed = parseArguments(args, FORMAT_NAMES);
  if ("code" in parsed) return usage(parsed, wordsFor(args), around);
  switch (parsed.command) {
    case "help":
      await around.print(wordsFor(args).help);
      return DONE;
    case "version":
      await around.print(`${VERSION}
`);
      return DONE;
    case "diagnose":
      return diagnoseCommand(parsed.options, around);
    case "compare": {
      const options = comparing(parsed.options);
      return "code" in options ? usage(options, wordsFor(args), around) : diagnoseCommand(options, around, comparedCode);
    }
    case "init":
      return initCommand(parsed.options, around);
    case "explain":
      return explainCommand(parsed.options, around);
    case "formats":
      return formatsCommand(parsed.names, wordsFor(args), around);
    case "completion":
      await around.print(
        completionScript(parsed.shell, { values: valuesOf(FORMAT_NAMES), topics: [...FINDING_KINDS, ...SIGN_NAMES] })
      );
      return DONE;
  }
}
function wordsFor(args) {
  const given = args.flatMap(
    (arg, index) => arg === "--language" ? [args[index + 1]] : arg.startsWith("--language=") ? [arg.slice(11)] : []
  );
  const tag = LANGUAGE_TAGS.find((known) => known === given.at(-1)) ?? "en";
  return wordsIn(LANGUAGES[tag], terminal);
}

// src/node/ask.ts
import { createInterface } from "node:readline/promises";
async function askAtTerminal(question) {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return void 0;
  const terminal2 = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal2.question(question);
  } finally {
    terminal2.close();
  }
}

// src/cli.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  folder: process.cwd(),
  columns: process.stdout.columns ?? columnsSet() ?? 100,
  color: isColorWanted(),
  ask: askAtTerminal,
  print: (text) => new Promise((resolve2, reject) => {
    process.stdout.write(text, (error) => error ? reject(error) : resolve2());
  }),
  ...process.stderr.isTTY === true && { progress: (line) => void process.stderr.write(`\r\x1B[K${logText(line)}`) },
  say: (sentence) => process.stderr.write(`${logText(`loss-doctor: ${sentence}`)}
`)
});
function columnsSet() {
  const columns = Number(process.env["COLUMNS"]);
  return Number.isInteger(columns) && columns > 0 ? columns : void 0;
}
function isColorWanted() {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  if (TERM === "dumb") return false;
  return FORCE_COLOR !== void 0 && FORCE_COLOR !== "0" ? true : process.stdout.isTTY === true;
}
