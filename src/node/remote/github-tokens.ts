import type { Access } from "./remote.js";

export const GITHUB_COM = "https://github.com";

/** Variables with a token for GitHub, the one for packs first. */
export const TOKENS = ["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"] as const;

/**
 * True if a variable is GitHub's own or an input of the Action: its tokens open the repository that is checked, so they
 * go to GitHub and to nobody else, whoever asks for them.
 */
export const isForGitHub = (name: string): boolean =>
  /^(?:CARDWARDEN_PACKS_TOKEN|(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|(?:INPUT|ACTIONS)_.*)$/is.test(
    name,
  );

/**
 * True if an address is of GitHub's own registry for packages: npm.pkg.github.com, npm.HOST, or HOST itself of a server
 * without subdomains. Source: docs.github.com, "Working with the npm registry" of GitHub.com and Enterprise Server.
 */
export function servesGitHub(url: URL, { GITHUB_SERVER_URL }: Access["env"]): boolean {
  const stated = GITHUB_SERVER_URL || GITHUB_COM;
  if (url.protocol !== "https:" || !URL.canParse(stated)) return false;
  const { host } = new URL(stated);
  return host === "github.com"
    ? url.host === "npm.pkg.github.com"
    : url.host === `npm.${host}` || url.host === host;
}
