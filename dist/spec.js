import {
  chartSpec,
  drawChart
} from "./shared-index-pictures-spec.js";
import "./shared-action-index-pictures-spec.js";
import "./shared-action-cli-index-pictures-spec.js";
import "./shared-action-cli-fflate-fonts-fzstd-index-parse-pictures-png-spec-sql.js";
export {
  chartSpec,
  drawChart
};
