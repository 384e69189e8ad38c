export { plainDataCard } from "./dataset-card.js";
export { plainModelCard } from "./model-card.js";
