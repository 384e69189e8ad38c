export { memoryHost } from "../../src/pipeline/memory-host.js";
