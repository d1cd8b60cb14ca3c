import {
  chartSpec,
  drawChart
} from "./shared-index-pictures-spec.js";
import "./shared-action-index-pictures-spec.js";
import "./shared-action-cli-index-pictures-spec.js";
import "./shared-action-cli-fflate-fonts-fzstd-index-parquet-file-parse-pictures-png-spec-yaml.js";
export {
  chartSpec,
  drawChart
};
