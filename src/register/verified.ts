import { isRead } from "../model/provenance.js";
import type { Attribute, License } from "../model/register.js";

/** True if the answer was read: the whole text, or the clause that it cites. */
export function isAttributeVerified(license: License, attribute: Attribute): boolean {
  const answer = license.attributes[attribute];
  if (answer?.verified !== undefined) return answer.verified;
  if (license.provenance !== undefined && !isRead(license)) return false;
  if (license.read === "full") return true;
  return license.read === "partial" && answer?.clause !== undefined;
}
