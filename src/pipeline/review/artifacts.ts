import { nameOf } from "../../facts/paths.js";

/** Files that hold weights or data whatever their size. */
const ARTIFACT = /\.(?:safetensors|gguf|onnx|pt|pth|ckpt|h5|tflite|parquet|arrow)$/i;
/** Lists and tables come in every size: only a large one is data that somebody publishes. */
const TABLE = /\.(?:jsonl|csv)$/i;
const TABLE_BYTES = 1024 * 1024;
/** `.bin` may be anything: by its name, or beside the configuration of a model, it is weights. */
const WEIGHTS = /(?:^|[-_.])(?:model|pytorch|ggml|adapter)(?:[-_.][\w.-]*)?\.bin$/i;
const MODEL_CONFIGURATIONS = ["config.json", "adapter_config.json", "model_index.json"];

/** True if a file configures a model, as it lies beside the weights. */
export const isModelConfiguration = (file: string): boolean =>
  [...MODEL_CONFIGURATIONS, "generation_config.json"].includes(nameOf(file));

/** True if a file is a released thing that a card should describe; `beside` are the names in its folder. */
export function isArtifact(file: string, bytes: number, beside: readonly string[]): boolean {
  const name = nameOf(file);
  if (ARTIFACT.test(name)) return true;
  if (TABLE.test(name)) return bytes > TABLE_BYTES;
  if (!/\.bin$/i.test(name)) return false;
  return (
    WEIGHTS.test(name) ||
    MODEL_CONFIGURATIONS.some((configuration) => beside.includes(configuration))
  );
}
