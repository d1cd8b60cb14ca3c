const NEEDED = 20;

/**
 * What to say where Node is too old for the rest, which is not loaded then; undefined where it is not. Here rather than among the sentences,
 * in English, and written so that any Node since 14 can run it: nothing else may be loaded.
 */
export const oldNode =
  Number(process.versions.node.split('.')[0]) >= NEEDED
    ? undefined
    : `Loss Doctor needs Node ${NEEDED} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`;
