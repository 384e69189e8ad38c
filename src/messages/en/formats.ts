/** Texts of src/formats in English; those of Croissant are in formats-croissant.ts. */
export const FORMATS = {
  "cyclonedx.no-models": "CycloneDX {version} cannot describe models; 1.5 and later versions can",
  "cyclonedx.xml-not-supported":
    "CycloneDX in XML is not supported; provide the bill of materials in JSON",
  "cyclonedx.xml-without-models":
    "the CycloneDX bill of materials in XML lists neither models nor data",
  "mof.missing": "`{owner}` lacks `{member}`",
  "mof.missing-part": "`{member}` is missing",
  "mof.not-listed": "the value of `{key}` is not one of those that the schema lists",
  "mof.too-many-components": "`components` has more than {limit} items",
  "spdx.no-models": "SPDX {version} cannot describe models or data sets",
  "spdx.expanded": "SPDX 3 in expanded JSON-LD is not supported",
} as const;
