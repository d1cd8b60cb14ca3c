import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  drawPictures
} from "./shared-action-pictures.js";
import "./shared-action-cli-pictures.js";
import "./shared-action-index-pictures.js";
import "./shared-action-cli-index-pictures.js";
import "./shared-action-cli-fflate-fzstd-index-parse-pictures-png-sql-tinyglobby.js";
export {
  drawPictures
};
