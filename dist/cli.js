#!/usr/bin/env node

// src/entries/cli.ts
import { oldNode } from "./old-node.js";
function refuse(sentence) {
  process.stderr.write(`loss-doctor: ${sentence}
`);
  process.exitCode = 2;
}
if (oldNode === void 0) import("./cli-main.js").catch((error) => refuse(`The program could not be loaded: ${error.message}`));
else refuse(oldNode);
