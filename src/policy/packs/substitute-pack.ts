import type { FetchPack, PackSource } from "./load.js";
import { isRemote } from "./pack-spec.js";

/** The name under which a pack that stands in is added to a configuration that does not name it. */
export const SUBSTITUTE = "./.cardwarden-stand-in";

/** A version of a pack that takes the place of every pack of its name. */
export interface SubstitutePack {
  readonly name: string;
  readonly source: PackSource;
  /** Where packs of this name are known to come from, so that none is fetched only to learn its name. */
  readonly places: readonly string[];
}

/**
 * Returns packs as one repository names them, with one of them replaced. What the stand-in extends is brought by
 * `outside`: it starts from where the stand-in lies, not from the repository, and is not in the repository's lock.
 */
export function withSubstitute(
  { name, source, places }: SubstitutePack,
  inside: FetchPack,
  outside: FetchPack,
): { readonly fetch: FetchPack; readonly used: () => boolean } {
  let used = false;
  const replaced = new Set(places.filter(isRemote).map(withoutVersion));
  const origins = new Set(source.origin === undefined ? [] : [source.origin]);
  const put = () => {
    used = true;
    return source;
  };
  return {
    used: () => used,
    fetch: async (spec, extender) => {
      if (spec === SUBSTITUTE || replaced.has(withoutVersion(spec))) return put();
      const away = extender !== undefined && origins.has(extender);
      const fetched = await (away ? outside : inside)(spec, extender);
      if (away && fetched.origin !== undefined) origins.add(fetched.origin);
      return nameOf(fetched) === name ? put() : fetched;
    },
  };
}

/** Returns `npm:@acme/policy@^2` without `@^2`: the first @ that is not the scope's divides. */
function withoutVersion(spec: string): string {
  const separator = spec.indexOf("@", spec.indexOf(":") + 2);
  return separator < 0 ? spec : spec.slice(0, separator);
}

/** Returns the name that a pack gives itself; it is not validated yet. */
function nameOf({ pack }: PackSource): unknown {
  return pack !== null && typeof pack === "object" && "name" in pack ? pack.name : undefined;
}
