import { json, type Tree } from "./writer.js";

/** Parts of SPDX 3 documents that models and data share. */
export const PACKAGE: Tree = { spdxId: "urn:harbour", name: "Harbour" };

const CREATION = {
  type: "CreationInfo",
  "@id": "_:made",
  specVersion: "3.0.1",
  created: "2026-03-04T00:00:00Z",
  createdBy: ["urn:clerk"],
};

/** One package, and the elements around it. */
export const document = ({ package: own, elements = [] }: Tree): string =>
  json({
    "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
    "@graph": [
      CREATION,
      { type: "SpdxDocument", spdxId: "urn:document", rootElement: ["urn:harbour"] },
      own,
      ...(elements as Tree[]),
    ],
  });

/** Another element, and how the package is related to it. */
export const link = (relationshipType: string, to: Tree, more: Tree = {}): Tree => ({
  elements: [
    { spdxId: idOf(to), ...to },
    {
      type: "Relationship",
      spdxId: `urn:is-${relationshipType}`,
      relationshipType,
      from: "urn:harbour",
      to: [idOf(to)],
      ...more,
    },
  ],
});
const idOf = ({ name = "license" }: Tree) => `urn:${name}`;

export const licensed = (text: string): Tree =>
  link("hasDeclaredLicense", {
    type: "simplelicensing_LicenseExpression",
    simplelicensing_licenseExpression: text === "unknown" ? "NOASSERTION" : text,
  });

/** Who supplies the package. */
export const agent = (tree: Tree): Tree => ({
  package: { suppliedBy: "urn:office" },
  elements: [{ type: "Organization", spdxId: "urn:office", ...tree }],
});
