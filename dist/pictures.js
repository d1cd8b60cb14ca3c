import {
  drawPictures
} from "./shared-action-pictures.js";
import "./shared-action-cli-pictures.js";
import "./shared-action-cli-index-pictures.js";
import "./shared-action-index-pictures-spec.js";
import "./shared-action-cli-index-pictures-spec.js";
import "./shared-action-cli-fflate-fzstd-index-parse-pictures-png-spec-sql.js";
export {
  drawPictures
};
