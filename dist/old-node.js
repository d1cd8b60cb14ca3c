// src/entries/old-node.ts
var NEEDED = 20;
var oldNode = Number(process.versions.node.split(".")[0]) >= NEEDED ? void 0 : `Loss Doctor needs Node ${NEEDED} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`;
export {
  oldNode
};
