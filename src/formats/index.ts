import type { Format } from "./format.js";
import { hfDatasetCard } from "./hf-dataset-card.js";
import { hfModelCard } from "./hf-model-card.js";

/** Every format, one line each. */
export const FORMATS: readonly Format[] = [hfDatasetCard, hfModelCard];
