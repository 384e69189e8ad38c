import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { UserError } from "../../model/errors.js";
import { configFile, rootOf } from "../../node/files.js";
import { BUILTIN_PACKS, builtinRegister } from "../../policy/packs/builtin.js";
import { isRemote } from "../../policy/packs/pack-spec.js";
import { type Policy, resolvePolicy } from "../../policy/resolve.js";
import { columnsOf } from "../layout.js";
import type { Options } from "../options.js";
import { EXIT, packsOf, type Terminal, withoutFetching } from "./check.js";
import { explain, ruleNamed, unknownRule } from "./explain.js";
import { init } from "./init.js";
import { registerNames } from "./names.js";
import { rulesText } from "./rules.js";

/** The commands that judge no card: for maintainers who ask, and for authors of policy. */

export async function runExplain(options: Options, terminal: Terminal): Promise<number> {
  const [name = "", more] = options.paths;
  if (name.trim() === "" || more !== undefined)
    throw new UserError(
      "usage",
      "explain takes one name, in quotes where it holds spaces",
      "cardwarden explain license-contradicts-inherited, or llama3.1, or meta-llama/Llama-3.1-8B",
    );
  const { policy, folders, root } = await policyOf(options, terminal);
  const on = new Set(policy.packs.map((pack) => pack.name));
  const others = Object.entries(BUILTIN_PACKS).filter(([pack]) => !on.has(pack));
  const packs = [...policy.packs, ...others.map(([, other]) => other.load())];
  if (options.effective) {
    const found = ruleNamed(name.trim(), packs);
    if (!found) throw unknownRule(name.trim(), packs);
    const { effectiveText } = await import("./explain-effective.js");
    const home = homeOf(found.pack.name, folders.get(found.pack.name), root);
    terminal.out(effectiveText(found, policy, home, options.locale));
    return EXIT.ok;
  }
  const { register } = builtinRegister(policy.packs);
  const { register: builtin } = builtinRegister();
  terminal.out(
    explain(name.trim(), {
      packs,
      on,
      folder: (pack) => folders.get(pack) ?? builtinFolder(pack),
      register,
      builtin,
      names: registerNames(policy.packs.flatMap((pack) => pack.register ?? [])),
      locale: options.locale,
      columns: columnsOf(terminal.width),
    }),
  );
  return EXIT.ok;
}

/** Where the rules of a pack lie; of a pack from elsewhere, nowhere. */
function homeOf(pack: string, folder: string | undefined, root: string) {
  if (folder !== undefined)
    return { folder, shown: relative(root, folder).split(sep).join("/") || "." };
  const own = builtinFolder(pack);
  return own === undefined ? undefined : { folder: own, shown: `policies/${pack}` };
}

/** The built-in policies beside the bundle, or above the sources. */
function builtinFolder(pack: string): string | undefined {
  const here = import.meta.dirname;
  return ["../../policies", "../../../policies"]
    .map((above) => join(here, above, pack))
    .find((folder) => existsSync(folder));
}

export async function runRules(options: Options, terminal: Terminal): Promise<number> {
  if (options.paths.length > 0)
    throw new UserError(
      "usage",
      `rules takes no names: ${options.paths.join(" ")}`,
      "cardwarden rules --pack NAME lists one pack, cardwarden explain RULE says more of a rule",
    );
  const { policy } = await policyOf(options, terminal);
  const format = options.formats[0]?.id === "json" ? "json" : "text";
  terminal.out(rulesText(policy, options.locale, format));
  return EXIT.ok;
}

export async function runInit(options: Options, terminal: Terminal): Promise<number> {
  const [folder, more] = options.paths;
  if (more !== undefined)
    throw new UserError("usage", "init takes one folder, or none", "cardwarden init");
  await init(terminal.cwd, folder, terminal.out);
  return EXIT.ok;
}

/** The policy of the working folder, and where its local packs lie. */
async function policyOf(
  options: Options,
  terminal: Terminal,
): Promise<{ policy: Policy; folders: ReadonlyMap<string, string>; root: string }> {
  const { cwd } = terminal;
  const root = rootOf(cwd, [cwd]);
  const config = await configFile(
    root,
    options.config === undefined ? undefined : resolve(cwd, options.config),
  );
  const folders = new Map<string, string>();
  const packs = packsOf(withoutFetching(options), terminal, root);
  const policy = await resolvePolicy(
    config,
    options.packs ? { packs: options.packs, fetch: packs.flagged } : {},
    BUILTIN_PACKS,
    packs.configured,
  );
  // What comes from elsewhere has no folder here, and no examples to show.
  for (const { name, origin } of policy.packs)
    if (origin !== undefined && !isRemote(origin)) folders.set(name, origin);
  return { policy, folders, root };
}
