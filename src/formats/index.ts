import type { Format } from "./format.js";
import { governanceFile, settled } from "./governance-file.js";
import { hfDatasetCard } from "./hf-dataset-card.js";
import { hfModelCard } from "./hf-model-card.js";
import { markdownDatasetCard, markdownModelCard } from "./markdown-card.js";

/** Every format, one line each. */
export const FORMATS: readonly Format[] = [
  hfDatasetCard,
  hfModelCard,
  markdownDatasetCard,
  markdownModelCard,
  governanceFile,
];

/** What can only be decided when all files are read: which kind of card a declaration beside it speaks of. */
export { settled };
