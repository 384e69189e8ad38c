import { DATA_FILES, namesWith } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import {
  evidenceSubject,
  openEvidence,
  parsedEvidence,
  topKeys,
  upstreamAt,
} from "../documents/manifest/evidence.js";
import { useOf } from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { nameOf } from "../facts/paths.js";
import { isLfsPointer } from "../text/lfs.js";

/**
 * What tools write beside the weights of an adapter: PEFT (huggingface/peft, `PeftConfig`, `base_model_name_or_path`) and
 * MLX (ml-explore/mlx-lm, `model` beside `fine_tune_type`), both under the name `adapter_config.json`.
 */
export const peftAdapterConfig: Format = {
  id: "peft-adapter-config",
  title: "Adapter configuration (PEFT, MLX)",
  role: "evidence",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("adapter_config"),
  carries: supportedFacts({}),
  claims: (source) => {
    const { text } = source;
    const named = /^adapter_config\.json$/i.test(nameOf(source.file));
    if (named && isLfsPointer(source.text)) return true;
    const pair = PAIRS.find((keys) => keys.every((key) => text.includes(`"${key}"`)));
    if (pair === undefined || !/^\uFEFF?\s*\{/.test(text)) return false;
    // Under another name the two may stand in a report on many adapters.
    return named || pair.every((key) => topKeys(text).has(key));
  },
  read,
};

const PAIRS = [
  ["peft_type", "base_model_name_or_path"],
  ["fine_tune_type", "lora_parameters"],
] as const;

function read(source: Source): ParsedDocument {
  const card = openEvidence(source);
  const root = Cursor.of(card);
  const base = upstreamAt(
    root.get("peft_type").isThere || !root.get("fine_tune_type").isThere
      ? root.get("base_model_name_or_path")
      : root.get("model"),
  );
  const uses = base ? [useOf(base, "model", "adapter")] : [];
  const subject = evidenceSubject(card, { kind: "model", statements: new Map(), uses });
  return parsedEvidence(card, "peft-adapter-config", [subject]);
}
