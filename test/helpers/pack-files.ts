import { ruleSource } from "./make.js";

/** The files of a pack with one rule, as a repository or a package holds them. */
export function packFiles(
  over: Record<string, unknown> = {},
  at = "",
  rule: Record<string, unknown> = {},
): Record<string, string> {
  const pack = { name: "test", version: "1.0.0", title: { en: "Test" }, ...over };
  const id = `${pack.name}/rule`;
  const home = at === "" ? "" : `${at}/`;
  return {
    [`${home}pack.json`]: JSON.stringify(pack),
    [`${home}rule/rule.json`]: JSON.stringify(ruleSource({ id, ...rule })),
    [`${home}rule/good.md`]: "# Good\n",
  };
}
