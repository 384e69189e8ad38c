export { memoryHost } from "../../src/node/memory-host.js";
