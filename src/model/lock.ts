import * as v from "valibot";
import type { MessageCode } from "../messages/index.js";
import { filled, text } from "./shapes.js";
import { LockedUpstream } from "./upstream-lock.js";

/** One pack from elsewhere, pinned: what it is, where it is, and how its content is recognized. */
export const LockedPack = v.pipe(
  v.strictObject({
    name: filled("Name of the pack."),
    version: filled("Version that its pack.json states."),
    source: filled("Address of the archive or the repository."),
    packageVersion: v.optional(text("Version of the package that holds it.")),
    integrity: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^sha(?:256|384|512)-[A-Za-z0-9+/]{40,90}={0,2}$/),
        v.description("Digest of the archive, as registries state it (Subresource Integrity)."),
      ),
    ),
    commit: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        v.description("Commit of the repository."),
      ),
    ),
    ref: v.optional(text("Tag or branch that stood for the commit when it was locked.")),
    digest: v.pipe(
      v.string(),
      v.regex(/^sha256-[0-9a-f]{64}$/),
      v.description("Digest of what the pack says; it is compared before any rule runs."),
    ),
    extends: v.optional(
      v.pipe(
        v.array(filled("Place, a key of `packs`.")),
        v.description("The packs from elsewhere that it brings along."),
      ),
    ),
    signatures: v.optional(
      v.pipe(v.array(v.unknown()), v.description("Reserved; no signature is checked yet.")),
    ),
  }),
  v.check(
    (pack) => (pack.integrity === undefined) !== (pack.commit === undefined),
    "lock.integrity-or-commit" satisfies MessageCode,
  ),
);
export type LockedPack = v.InferOutput<typeof LockedPack>;

/** `lock.v1`: `cardwarden.lock`, beside the configuration. */
export const LockFile = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.literal("lock.v1"),
  packs: v.pipe(
    v.record(v.string(), LockedPack),
    v.description("Place of a pack, as it is written where it is named, to what it stands for."),
  ),
  upstreams: v.optional(
    v.pipe(
      v.record(v.string(), LockedUpstream),
      v.description(
        "Upstream on a hub (`hf:org/model`, `hf:datasets/org/name`, `modelscope:org/model`) to what its card states.",
      ),
    ),
  ),
});
export type LockFile = v.InferOutput<typeof LockFile>;
