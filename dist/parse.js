import {
  MAX_CONFIG_BYTES,
  parseConfig,
  parseInputs
} from "./shared-action-parse.js";
import "./shared-action-cli-parse.js";
import "./shared-action-cli-parse-yaml.js";
import "./shared-action-cli-index-parse.js";
import "./shared-action-cli-fflate-fonts-fzstd-index-parquet-file-parse-pictures-png-spec-yaml.js";
export {
  MAX_CONFIG_BYTES,
  parseConfig,
  parseInputs
};
