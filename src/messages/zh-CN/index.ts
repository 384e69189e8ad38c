import { ACTION } from "./action.js";
import { CLI } from "./cli.js";
import { CLI_EXPLAIN } from "./cli-explain.js";
import { CLI_FIX } from "./cli-fix.js";
import { CLI_HELP } from "./cli-help.js";
import { CLI_WORDS } from "./cli-words.js";
import { DOCUMENTS } from "./documents.js";
import { EVALUATE } from "./evaluate.js";
import { FORMATS } from "./formats.js";
import { LINEAGE } from "./lineage.js";
import { NODE } from "./node.js";
import { PACK } from "./pack.js";
import { PACK_IMPACT } from "./pack-impact.js";
import { PACK_PAGES } from "./pack-pages.js";
import { POLICY } from "./policy.js";
import { REPORT } from "./report.js";
import { TEXT } from "./text.js";

/** Every text in Chinese, by its code. */
export const ZH_CN = {
  ...ACTION,
  ...CLI,
  ...CLI_HELP,
  ...CLI_EXPLAIN,
  ...CLI_WORDS,
  ...PACK_PAGES,
  ...CLI_FIX,
  ...PACK_IMPACT,
  ...DOCUMENTS,
  ...EVALUATE,
  ...FORMATS,
  ...LINEAGE,
  ...NODE,
  ...PACK,
  ...POLICY,
  ...REPORT,
  ...TEXT,
};
