import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  drawPictures
} from "./shared-action-pictures.js";
import "./shared-action-cli-parse-pictures-png-tinyglobby.js";
export {
  drawPictures
};
