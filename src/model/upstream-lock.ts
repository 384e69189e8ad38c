import * as v from "valibot";
import { HUB_FAULTS } from "./hub-client.js";
import { HUB_COMMIT } from "./hub-spec.js";
import { date, filled, text } from "./shapes.js";
import { EVIDENCE, RELATIONS } from "./vocabulary.js";

/** What a card states of the license of what it describes. */
export const LockedLicense = v.strictObject({
  stated: v.pipe(
    v.array(v.string()),
    v.description("As the card writes it: `license` of the front matter, or its words."),
  ),
  name: v.optional(text("`license_name` of the card.")),
  link: v.optional(text("`license_link` of the card.")),
  file: v.optional(
    text("License file of the repository that was read, because the card names none."),
  ),
  resolved: v.optional(
    v.pipe(
      v.array(filled("Register id, or several with `or` or `and` between them.")),
      v.description("What the register takes it for; absent where it knows no such license."),
    ),
  ),
  evidence: v.pipe(v.picklist(EVIDENCE), v.description("How the card states it.")),
});

/** What the card of an upstream names as its own upstream. */
export const LockedRelation = v.strictObject({
  name: filled("As the card writes it."),
  kind: v.picklist(["model", "dataset", "any"]),
  relation: v.picklist(RELATIONS),
  evidence: v.picklist(EVIDENCE),
});

/** What a hub states of one upstream, at a commit. */
export const LockedUpstream = v.strictObject({
  id: filled("Id under which the hub has it: another than that of the key after a renaming."),
  commit: v.optional(
    v.pipe(
      v.string(),
      v.regex(HUB_COMMIT),
      v.description("Commit of the default branch whose card was read."),
    ),
  ),
  read: date("When the hub was asked."),
  fault: v.optional(
    v.pipe(
      v.picklist(HUB_FAULTS),
      v.description("Why there is no card: what follows is absent then."),
    ),
  ),
  gated: v.optional(
    v.pipe(v.boolean(), v.description("Files only for people who agreed to conditions.")),
  ),
  license: v.optional(LockedLicense),
  upstreams: v.optional(v.array(LockedRelation)),
  digest: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^sha256-[0-9a-f]{64}$/),
      v.description("Digest of the card and of the license file that was read with it."),
    ),
  ),
});
export type LockedUpstream = v.InferOutput<typeof LockedUpstream>;
export type LockedRelation = v.InferOutput<typeof LockedRelation>;

/** Returns the license of an upstream in one line: what it is taken for, else as it is stated; undefined where it states none. */
export function licenseText({ license }: Pick<LockedUpstream, "license">): string | undefined {
  const { resolved, stated = [], name, link } = license ?? {};
  const texts = resolved ?? [...stated, name ?? link ?? ""].filter((text) => text !== "");
  return texts.length === 0 ? undefined : texts.join(", ");
}
