// src/entries/refuse-old-node.ts
import { oldNode } from "./old-node.js";
if (oldNode !== void 0) throw new Error(oldNode);
