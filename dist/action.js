// src/entries/action.ts
import { oldNode } from "./old-node.js";
function refuse(sentence) {
  process.stdout.write(`::error::${sentence}
`);
  process.exitCode = 1;
}
if (oldNode !== void 0) refuse(oldNode);
else
  import("./action-main.js").then(({ main }) => main()).catch((error) => refuse(`The program could not be loaded: ${error.message}`));
