/** A published schema; its version is that of the specification. */
export type SchemaId =
  | "cyclonedx-1.5"
  | "cyclonedx-1.6"
  | "cyclonedx-1.7"
  | "spdx-3.0.1"
  | "datapackage-1.0"
  | "datapackage-2.0"
  | "mct-0.0.1"
  | "mct-0.0.2";

/** What a generated validator reports. */
export interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
