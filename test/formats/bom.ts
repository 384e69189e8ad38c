import { type Seen, see } from "./read.js";

export type Json = Record<string, unknown>;

export const bom = (more: Json, version = "1.6") =>
  JSON.stringify({ bomFormat: "CycloneDX", specVersion: version, version: 1, ...more }, null, 1);
export const model = (more: Json = {}): Json => ({
  type: "machine-learning-model",
  "bom-ref": "m",
  name: "acme/tiny",
  ...more,
});
export const data = (more: Json = {}): Json => ({
  type: "data",
  "bom-ref": "d",
  name: "letters",
  ...more,
});
export const of = (component: Json, more: Json = {}, version?: string): Seen =>
  see(bom({ metadata: { component }, ...more }, version), { file: "bom.json" });
export const card = (modelCard: Json, more: Json = {}) => of(model({ modelCard, ...more }));
export const dataset = (more: Json, component: Json = {}) =>
  of(data({ data: [{ type: "dataset", ...more }], ...component }));
