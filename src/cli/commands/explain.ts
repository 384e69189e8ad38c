import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { message } from "../../messages/index.js";
import { policyText } from "../../node/files.js";
import { lockedUpstreams } from "../../node/upstreams.js";
import { BUILTIN_PACKS, builtinRegister } from "../../policy/packs/builtin.js";
import { LOCK_FILE } from "../../policy/settings/config-files.js";
import { findRule, unknownRule } from "../explain/find-rule.js";
import { columnsOf } from "../layout.js";
import { localPolicy } from "../local-policy.js";
import { defineCommand, usageError } from "../options.js";
import { EXIT } from "../terminal.js";
import { localeFlag, offlineFlag, policyFlags, toggle } from "./flags.js";

/** `explain`: says what a rule asks and why, or what the register knows of a license or an upstream. */
export const explainCommand = defineCommand({
  name: "explain",
  form: "<name>",
  summary: message("help.explain"),
  examples: [
    "explain license-contradicts-inherited",
    "explain llama3.1",
    "explain meta-llama/Llama-3.1-8B",
  ],
  words: { least: 1, most: 1, takes: message("cli.takes-name") },
  flags: {
    ...policyFlags,
    effective: toggle("effective", message("flag.effective")),
    locale: localeFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    const name = (options.paths[0] ?? "").trim();
    if (name === "")
      throw usageError(
        message("cli.wrong-words", { command: "explain", takes: message("cli.takes-name") }),
        message("cli.for-example", { call: "cardwarden explain llama3.1" }),
      );
    const { policy, folders, root } = await localPolicy(options, terminal);
    const on = new Set(policy.packs.map((pack) => pack.name));
    const others = Object.entries(BUILTIN_PACKS).filter(([pack]) => !on.has(pack));
    const packs = [...policy.packs, ...others.map(([, builtinPack]) => builtinPack.load())];
    if (options.effective) {
      const match = findRule(name, packs);
      if (!match) throw unknownRule(name, packs);
      const { effectiveText } = await import("../explain/effective.js");
      const home = homeOf(match.pack.name, folders.get(match.pack.name), root);
      terminal.out(effectiveText(match, policy, home, options.locale));
      return EXIT.ok;
    }
    const { register } = builtinRegister(policy.packs);
    const { register: builtin } = builtinRegister();
    const [{ explain }, { registerNames }] = await Promise.all([
      import("../explain/rule.js"),
      import("../explain/register-names.js"),
    ]);
    terminal.out(
      explain(name, {
        packs,
        on,
        folder: (pack) => folders.get(pack) ?? builtinFolder(pack),
        register,
        builtin,
        locked: await lockedUpstreams(policyText(root, LOCK_FILE)),
        names: registerNames(policy.packs.flatMap((pack) => pack.register ?? [])),
        locale: options.locale,
        columns: columnsOf(terminal.width),
      }),
    );
    return EXIT.ok;
  },
});

/** Where the rules of a pack lie; of a pack from elsewhere, nowhere. */
function homeOf(pack: string, folder: string | undefined, root: string) {
  if (folder !== undefined)
    return { folder, shown: relative(root, folder).split(sep).join("/") || "." };
  const shipped = builtinFolder(pack);
  return shipped === undefined ? undefined : { folder: shipped, shown: `policies/${pack}` };
}

/** The built-in policies beside the bundle, or above the sources. */
function builtinFolder(pack: string): string | undefined {
  const moduleFolder = import.meta.dirname;
  return ["../../policies", "../../../policies"]
    .map((above) => join(moduleFolder, above, pack))
    .find((folder) => existsSync(folder));
}
