import { ACTION } from "./action.js";
import { CLI } from "./cli.js";
import { DOCUMENTS } from "./documents.js";
import { EVALUATE } from "./evaluate.js";
import { FACT_NAMES } from "./fact-names.js";
import { FORMATS } from "./formats.js";
import { FORMATS_CROISSANT } from "./formats-croissant.js";
import { LINEAGE } from "./lineage.js";
import { MANIFEST } from "./manifest.js";
import { NODE } from "./node.js";
import { PACK } from "./pack.js";
import { POLICY } from "./policy.js";
import { REPORT } from "./report.js";
import { SCHEMAS } from "./schemas.js";
import { TEXT } from "./text.js";
import { VOCABULARY } from "./vocabulary.js";

/** Every text in Chinese, by its code. */
export const ZH_CN = {
  ...ACTION,
  ...CLI,
  ...DOCUMENTS,
  ...EVALUATE,
  ...FACT_NAMES,
  ...FORMATS,
  ...FORMATS_CROISSANT,
  ...LINEAGE,
  ...MANIFEST,
  ...NODE,
  ...PACK,
  ...POLICY,
  ...REPORT,
  ...SCHEMAS,
  ...TEXT,
  ...VOCABULARY,
};
