import type { Reading, Source } from "./formats/format.js";
import { FORMATS } from "./formats/index.js";
import { hasDeclaration } from "./lineage/review.js";
import type { Location } from "./model/location.js";
import type { Finding } from "./model/report.js";

/** A change under review: what differs between a base revision and the files that are checked. */
export interface Change {
  /** Files that were added, altered or removed, repository-relative. */
  readonly files: ReadonlySet<string>;
  /** Weight and data files among them that were added or altered, sorted. */
  readonly artifacts: readonly string[];
  /** A changed file as it was at the base; undefined where it was not there, or was no regular file. */
  before(file: string): Promise<Source | undefined>;
}

/** Files that hold weights or data whatever their size. */
const ARTIFACT = /\.(?:safetensors|gguf|onnx|pt|pth|ckpt|h5|tflite|parquet|arrow)$/i;
/** Lists and tables come in every size: only a large one is data that somebody publishes. */
const TABLE = /\.(?:jsonl|csv)$/i;
const TABLE_BYTES = 1024 * 1024;
/** `.bin` may be anything: by its name, or beside the configuration of a model, it is weights. */
const WEIGHTS = /(?:^|[-_.])(?:model|pytorch|ggml|adapter)(?:[-_.][\w.-]*)?\.bin$/i;
const MODEL_CONFIGURATIONS = ["config.json", "adapter_config.json", "model_index.json"];

/** Whether a file is a released thing that a card should describe; `beside` are the names in its folder. */
export function isArtifact(file: string, bytes: number, beside: readonly string[]): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (ARTIFACT.test(name)) return true;
  if (TABLE.test(name)) return bytes > TABLE_BYTES;
  if (!/\.bin$/i.test(name)) return false;
  return WEIGHTS.test(name) || MODEL_CONFIGURATIONS.some((one) => beside.includes(one));
}

/**
 * The changed documents as they read at the base: undefined for one that was not there, or was no document. Read only
 * where some document has a declaration, because only there the difference decides anything.
 */
export async function readBefore(
  change: Change | undefined,
  readings: readonly Reading[],
): Promise<ReadonlyMap<string, Reading | undefined>> {
  const before = new Map<string, Reading | undefined>();
  if (!change || !readings.some(({ subjects }) => hasDeclaration(subjects))) return before;
  for (const { file } of readings) {
    if (!change.files.has(file)) continue;
    const source = await change.before(file);
    const format = source && FORMATS.find((one) => one.claims(source));
    before.set(file, source && format?.read(source));
  }
  return before;
}

/** Whether a finding stands in a changed file, or rests on one. */
export const isIntroduced = (finding: Finding, change: Change): boolean =>
  [finding.primary, ...finding.because.map(({ at }) => at)].some((at: Location) =>
    change.files.has(at.file),
  );
