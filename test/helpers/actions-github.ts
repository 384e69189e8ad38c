import { GitHub, getOctokitOptions } from "@actions/github/lib/utils";

/**
 * `@actions/github` for tests (vitest.config.ts). The library reads `GITHUB_API_URL` when it is loaded; test files share
 * their modules, and each has a GitHub of its own.
 */
export const getOctokit = (
  token: string,
  options?: Parameters<typeof getOctokitOptions>[1],
): InstanceType<typeof GitHub> => {
  const baseUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  return new GitHub(getOctokitOptions(token, { baseUrl, ...options }));
};
