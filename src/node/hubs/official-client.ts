/** What is used of the official client of the Hugging Face Hub: loaded where its API is asked, and bundled without the rest. */
export { datasetInfo, listDatasets, listFiles, listModels, modelInfo } from "@huggingface/hub";
