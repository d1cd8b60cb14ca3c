import {
  renderComment
} from "./shared-action-cli-index.js";

// src/report/markdown/summary.ts
var LIMIT = 1e6;
function renderSummary(report, options) {
  return renderComment(report, { ...options, limit: LIMIT });
}

export {
  renderSummary
};
