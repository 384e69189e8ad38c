import type { Use } from "../formats/format.js";
import type { Register, UpstreamMatch } from "../register/index.js";
import type { Member } from "./subjects.js";

/** Where a declared upstream was found. */
export type Found =
  | { readonly where: "in-repository"; readonly member: Member }
  | { readonly where: "register"; readonly match: UpstreamMatch }
  | { readonly where: "unresolved" };

/**
 * Finds upstreams inside the repository (declared id, `model_name`, relative path, folder) and, failing that, in the
 * register. An ambiguous name is not resolved: a miss is better than the wrong parent.
 */
export class Resolver {
  readonly #register: Register;
  readonly #byName = new Map<string, { member: Member; rank: number }[]>();

  constructor(members: readonly Member[], register: Register) {
    this.#register = register;
    for (const member of members)
      for (const { name, rank } of member.names)
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), { member, rank }]);
  }

  find(use: Use, from: Member): Found {
    const member = this.#inRepository(use, from);
    if (member) return { where: "in-repository", member };
    const match = this.#register.findUpstream(use.name, use.kind === "any" ? undefined : use.kind);
    return match ? { where: "register", match } : { where: "unresolved" };
  }

  #inRepository(use: Use, from: Member): Member | undefined {
    const written = use.name.trim().toLowerCase();
    const isPath = /^\.{1,2}(?:\/|$)/.test(written);
    const path = isPath ? join(from.folder.toLowerCase(), written) : undefined;
    const hub = written
      .replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?/, "")
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "");
    const candidates = (this.#byName.get(path === undefined ? hub : path || ROOT) ?? []).filter(
      ({ member }) => member !== from && (use.kind === "any" || member.draft.kind === use.kind),
    );
    const best = Math.min(...candidates.map(({ rank }) => rank));
    const members = new Set(
      candidates.filter(({ rank }) => rank === best).map(({ member }) => member),
    );
    const [only] = members;
    return members.size === 1 ? only : undefined;
  }
}

/** The name of a card in the root for relative paths: no card can be written so. */
export const ROOT = "/";

/** The id of an upstream: the subject's or the register's, else as written. */
export const upstreamId = (use: Use, found: Found): string =>
  found.where === "in-repository"
    ? found.member.draft.id
    : found.where === "register"
      ? found.match.id
      : use.name;

/** Joins a relative path to a folder; a path that leaves the repository comes to nothing. */
function join(folder: string, relative: string): string | undefined {
  const parts = folder.split("/").filter(Boolean);
  for (const step of relative.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") parts.push(step);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
