/**
 * Returns the doors of the one bundle: the Action, the command line, the library, and a thread that reads. Each loads its own
 * part only.
 * The stubs that scripts/bundle.mjs writes beside the bundle go through them.
 */
export const action = () => import("./action/main.js");
export const cli = () => import("./cli/main.js");
export const worker = () => import("./node/readings/worker.js");
export const library = () => import("./index.js");
