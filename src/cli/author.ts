import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../errors.js";
import { configFile, rootOf } from "../node/files.js";
import { BUILTIN_PACKS, builtinRegister } from "../policy/builtin.js";
import { loadPack } from "../policy/load.js";
import { type Policy, resolvePolicy } from "../policy/resolve.js";
import { isRemote } from "../policy/spec.js";
import { explain } from "./explain.js";
import { init } from "./init.js";
import { columnsOf } from "./layout.js";
import { registerNames } from "./names.js";
import type { Options } from "./options.js";
import { rulesText } from "./rules.js";
import { EXIT, packsOf, type Terminal } from "./run.js";

/** The commands that judge no card: for maintainers who ask, and for authors of policy. */

export async function runExplain(options: Options, terminal: Terminal): Promise<number> {
  const [name = "", more] = options.paths;
  if (name.trim() === "" || more !== undefined)
    throw new UserError(
      "usage",
      "explain takes one name, in quotes where it holds spaces",
      "cardwarden explain licence-contradicts-inherited, or llama3.1, or meta-llama/Llama-3.1-8B",
    );
  const { policy, folders } = await policyOf(options, terminal);
  const { register } = builtinRegister(policy.packs);
  const { register: builtin } = builtinRegister();
  await Promise.all([register.details(), builtin.details()]);
  const on = new Set(policy.packs.map((pack) => pack.name));
  const others = Object.entries(BUILTIN_PACKS).filter(([pack]) => !on.has(pack));
  terminal.out(
    explain(name.trim(), {
      packs: [...policy.packs, ...others.map(([, other]) => other.load())],
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
): Promise<{ policy: Policy; folders: ReadonlyMap<string, string> }> {
  const { cwd } = terminal;
  const root = rootOf(cwd, [cwd]);
  const config = await configFile(
    root,
    options.config === undefined ? undefined : resolve(cwd, options.config),
  );
  const folders = new Map<string, string>();
  const fetch = packsOf(options, terminal, root);
  const policy = await resolvePolicy(
    config,
    options.packs ? { packs: options.packs } : {},
    BUILTIN_PACKS,
    async (spec, by) => {
      const source = await fetch(spec, by);
      // What comes from elsewhere has no folder here, and no examples to show.
      const { origin } = source;
      if (origin !== undefined && !isRemote(origin)) folders.set(loadPack(source).name, origin);
      return source;
    },
  );
  return { policy, folders };
}
