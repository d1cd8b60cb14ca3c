import {
  renderTerminal
} from "./shared-cli-index.js";
import {
  renderSummary
} from "./shared-action-index.js";
import {
  chartOf,
  compare,
  compose,
  decide,
  diagnose,
  en,
  es,
  readHistories,
  renderComment,
  renderJson
} from "./shared-action-cli-index.js";
import "./shared-action-cli-index-parquet-file.js";
import {
  ADVICE_KINDS,
  DEFAULT_POLICY,
  FINDING_KINDS
} from "./shared-action-cli-index-parse.js";
import "./shared-action-cli-index-parquet-file-png.js";
import "./shared-action-cli-index-parquet-file-pictures.js";
import {
  chartSpec
} from "./shared-index-pictures-spec.js";
import "./shared-action-index-pictures-spec.js";
import "./shared-action-cli-index-pictures-spec.js";
import "./shared-action-cli-fflate-fonts-fzstd-index-parquet-file-parse-pictures-png-spec-yaml.js";
export {
  ADVICE_KINDS,
  DEFAULT_POLICY,
  FINDING_KINDS,
  chartOf,
  chartSpec,
  compare,
  compose,
  decide,
  diagnose,
  en,
  es,
  readHistories,
  renderComment,
  renderJson,
  renderSummary,
  renderTerminal
};
