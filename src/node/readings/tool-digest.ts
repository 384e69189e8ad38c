import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Returns the digest of the code that runs: what another build read is not what this one would. */
export function toolDigest(): string {
  const folder = import.meta.dirname;
  // The bundle is one folder of chunks; elsewhere it is src, and what is generated for it.
  const folders =
    basename(folder) === "bundle"
      ? [folder]
      : [join(folder, "../.."), join(folder, "../../../generated")];
  const hash = createHash("sha256");
  for (const home of folders)
    for (const name of readdirSync(home, { recursive: true, encoding: "utf8" }).sort())
      if (/\.[jt]s$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join(home, name)));
  return hash.digest("base64url");
}
