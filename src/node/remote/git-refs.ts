import maxSatisfying from "semver/ranges/max-satisfying.js";
import validRange from "semver/ranges/valid.js";
import { message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import { specText } from "../../policy/packs/pack-spec.js";
import { isHash } from "../git.js";
import type { GitSpec } from "./git-url.js";

const TAGS = "refs/tags/";
const HEADS = "refs/heads/";
const PEELED = "^{}";

/** Returns the ref of that very name, a tag before a branch, as git itself reads names; else the highest tag of the range. */
export function matchingRef(spec: GitSpec, listing: string) {
  const refs = refsOf(listing);
  const fullName = ["", TAGS, HEADS].map((home) => home + spec.ref).find((name) => refs.has(name));
  const ref = fullName ?? inRange(spec.ref, refs);
  const commit = ref === undefined ? undefined : refs.get(ref);
  if (ref === undefined || commit === undefined) throw noRef(spec, refs);
  return { ref, commit };
}

/** Full name to commit; an annotated tag to the commit that it was set on. Source: git-ls-remote(1). */
function refsOf(listing: string): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  for (const row of listing.split("\n")) {
    const [id = "", name = ""] = row.split("\t");
    if (!isHash(id)) continue;
    if (name.endsWith(PEELED)) refs.set(name.slice(0, -PEELED.length), id);
    else if (!refs.has(name)) refs.set(name, id);
  }
  return refs;
}

function inRange(range: string, refs: ReadonlyMap<string, string>): string | undefined {
  if (validRange(range) === null) return undefined;
  const tags = new Map<string, string>();
  for (const name of refs.keys()) {
    const version = /^refs\/tags\/(v?)(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/.exec(name);
    // Of `v2.3.4` and `2.3.4` the first: they are one version.
    if (version?.[2] !== undefined && (version[1] === "v" || !tags.has(version[2])))
      tags.set(version[2], name);
  }
  const highest = maxSatisfying([...tags.keys()], range);
  return highest === null ? undefined : tags.get(highest);
}

function noRef(spec: GitSpec, refs: ReadonlyMap<string, string>): UserError {
  const names = [...refs.keys()].map((name) => name.replace(/^refs\/(?:tags|heads)\//, ""));
  return new UserError(
    "pack-ref-missing",
    message("remote.no-such-ref", { place: specText(spec), ref: spec.ref }),
    suggestion(spec.ref, names) ??
      (names.length === 0
        ? message("remote.empty-repository")
        : names.length > 5
          ? message("remote.refs-and-more", { names: names.slice(-5) })
          : message("remote.refs", { names })),
  );
}
