import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { GITHUB, type PackSpec } from "../../policy/packs/pack-spec.js";
import { GITHUB_COM, TOKENS } from "./github-tokens.js";
import type { Access } from "./remote.js";

export type GitSpec = Extract<PackSpec, { kind: "git" }>;

/** Returns the address of the repository: `github:` is the server of the job, else github.com. */
export function addressOf({ repository }: GitSpec, { env }: Access): string {
  if (!repository.startsWith(GITHUB)) return repository;
  return `${githubServer(env)}/${repository.slice(GITHUB.length)}.git`;
}

function githubServer(env: Access["env"]): string {
  const stated = env.GITHUB_SERVER_URL || GITHUB_COM;
  const url = URL.canParse(stated) ? new URL(stated) : undefined;
  const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  const open = url?.protocol === "https:" || (url?.protocol === "http:" && loopback);
  if (url === undefined || !open || url.username !== "" || url.password !== "")
    throw new UserError(
      "pack-source-invalid",
      message("remote.server-url"),
      message("remote.set-server-url"),
    );
  return (url.origin + url.pathname).replace(/\/{1,9}$/, "");
}

/** Returns the token for GitHub and the variable that holds it. */
export function tokenOf({ repository }: GitSpec, { env, tokens = {} }: Access) {
  if (!repository.startsWith(GITHUB)) return undefined;
  for (const name of TOKENS) {
    const token = (tokens[name] ?? env[name])?.trim();
    if (token !== undefined && /^[\x21-\x7E]{1,4096}$/.test(token)) return { name, token };
  }
  return undefined;
}

/** Sends the token to the origin of the address and to no other. Source: git, Documentation/config/http.txt. */
export function credentials(spec: GitSpec, access: Access): (readonly [string, string])[] {
  const credential = tokenOf(spec, access);
  if (credential === undefined) return [];
  const { origin } = new URL(addressOf(spec, access));
  const basic = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
  return [[`http.${origin}/.extraHeader`, `Authorization: basic ${basic}`]];
}
