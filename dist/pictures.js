import {
  drawPictures
} from "./shared-action-pictures.js";
import "./shared-action-cli-pictures.js";
import "./shared-action-index-pictures.js";
import "./shared-action-cli-index-pictures.js";
import "./shared-action-cli-fflate-fzstd-index-parse-pictures-png-sql.js";
export {
  drawPictures
};
