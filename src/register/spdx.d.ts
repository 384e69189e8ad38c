/** Types for the SPDX expression parser, which ships none. Shape: SPDX 2.3, Annex D. */
declare module "spdx-expression-parse" {
  interface LicenseNode {
    license: string;
    plus?: true;
    exception?: string;
  }
  interface ConjunctionNode {
    conjunction: "and" | "or";
    left: SpdxNode;
    right: SpdxNode;
  }
  export type SpdxNode = LicenseNode | ConjunctionNode;
  export default function parse(source: string): SpdxNode;
}
