// src/entries/index.ts
import "./refuse-old-node.js";
export * from "./index-main.js";
