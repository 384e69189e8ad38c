import { library } from "../bundle/index.js";

export const { REPORTERS, UserError, check, loadPack, memoryHost, reporter, rulesOf } = await library();
