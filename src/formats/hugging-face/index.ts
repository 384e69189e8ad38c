export { hfDatasetCard } from "./dataset-card.js";
export { hfModelCard } from "./model-card.js";
