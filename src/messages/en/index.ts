import { ACTION } from "./action.js";
import { BADGE } from "./badge.js";
import { CLI } from "./cli.js";
import { CLI_EXPLAIN } from "./cli-explain.js";
import { CLI_FIX } from "./cli-fix.js";
import { CLI_HELP } from "./cli-help.js";
import { CLI_REGISTER } from "./cli-register.js";
import { CLI_TARGETS } from "./cli-targets.js";
import { CLI_UPSTREAMS } from "./cli-upstreams.js";
import { CLI_WAIVE } from "./cli-waive.js";
import { DOCUMENTS } from "./documents.js";
import { EVALUATE } from "./evaluate.js";
import { FACT_NAMES } from "./fact-names.js";
import { FORMATS } from "./formats.js";
import { FORMATS_CROISSANT } from "./formats-croissant.js";
import { HTML } from "./html.js";
import { LINEAGE } from "./lineage.js";
import { MANIFEST } from "./manifest.js";
import { NODE } from "./node.js";
import { NODE_NPM } from "./node-npm.js";
import { NODE_REMOTE } from "./node-remote.js";
import { PACK } from "./pack.js";
import { PACK_IMPACT } from "./pack-impact.js";
import { PACK_PAGES } from "./pack-pages.js";
import { PIPELINE } from "./pipeline.js";
import { POLICY_EXCEPTIONS } from "./policy-exceptions.js";
import { POLICY_FLOOR } from "./policy-floor.js";
import { POLICY_PACKS } from "./policy-packs.js";
import { POLICY_SETTINGS } from "./policy-settings.js";
import { POLICY_SOURCES } from "./policy-sources.js";
import { REPORT } from "./report.js";
import { SCHEMAS } from "./schemas.js";
import { TEXT } from "./text.js";
import { TEXT_PROVENANCE } from "./text-provenance.js";
import { VOCABULARY } from "./vocabulary.js";

/** Every text in English, by its code. The braces of a text are its parameters; the other languages have the same. */
export const EN = {
  ...ACTION,
  ...BADGE,
  ...CLI,
  ...CLI_HELP,
  ...CLI_TARGETS,
  ...CLI_EXPLAIN,
  ...PACK_PAGES,
  ...CLI_FIX,
  ...CLI_REGISTER,
  ...CLI_UPSTREAMS,
  ...CLI_WAIVE,
  ...PACK_IMPACT,
  ...DOCUMENTS,
  ...EVALUATE,
  ...FACT_NAMES,
  ...FORMATS,
  ...FORMATS_CROISSANT,
  ...HTML,
  ...LINEAGE,
  ...MANIFEST,
  ...NODE,
  ...NODE_NPM,
  ...NODE_REMOTE,
  ...PACK,
  ...PIPELINE,
  ...POLICY_EXCEPTIONS,
  ...POLICY_FLOOR,
  ...POLICY_PACKS,
  ...POLICY_SETTINGS,
  ...POLICY_SOURCES,
  ...REPORT,
  ...SCHEMAS,
  ...TEXT,
  ...TEXT_PROVENANCE,
  ...VOCABULARY,
} as const;
