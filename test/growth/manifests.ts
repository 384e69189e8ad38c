/** Manifests and cards that a stranger makes: many of one thing, or many that share one. */
export type Files = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;

export const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));

export const files = (n: number, make: (i: number) => readonly [string, string][]): Files =>
  Object.fromEntries(times(n, make).flat());

const CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
export const spdx = (...elements: readonly (readonly Json[])[]): Files => ({
  "m.spdx.json": JSON.stringify({ "@context": CONTEXT, "@graph": elements.flat() }),
});
export const model = (i: number, more: Json = {}): Json => ({
  type: "ai_AIPackage",
  spdxId: `urn:m${i}`,
  creationInfo: "_:c",
  name: `model-${i}`,
  ...more,
});
export const relation = (
  i: number,
  type: string,
  from: string | readonly string[],
  to: readonly string[],
): Json => ({
  type: "Relationship",
  spdxId: `urn:r${i}`,
  creationInfo: "_:c",
  relationshipType: type,
  from,
  to,
});

export const bom = (parts: Json): Files => ({
  "m.cdx.json": JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    ...parts,
  }),
});
export const part = (name: string, more: Json = {}): Json => ({
  type: "machine-learning-model",
  name,
  "bom-ref": name,
  ...more,
});
export const described = { modelCard: { considerations: { useCases: ["chat"] } } };
