import type { Pack } from "../../model/rule.js";
import { exampleRun } from "../../pack/example.js";
import { type CheckResult, check } from "../../pipeline/check.js";
import { memoryHost } from "../../pipeline/memory-host.js";
import { type BuiltinPack, builtinRegister } from "../../policy/packs/builtin.js";
import { resolvePolicy } from "../../policy/resolve.js";
import { type StatedParameters, withParameters } from "../../policy/settings/parameters.js";

/** What an example needs to know of the outside. */
export interface Around {
  readonly today: string;
  readonly builtin: Readonly<Record<string, BuiltinPack>>;
}

/** What came of an example, and the pack with the parameters that its configuration gives. */
export interface Ran {
  readonly result: CheckResult;
  readonly ran: Pack;
  readonly parameters: readonly StatedParameters[];
}

/** Runs an example under one pack alone, with its own configuration, change and date. */
export async function runExample(
  documents: Readonly<Record<string, string>>,
  pack: Pack,
  { today, builtin }: Around,
): Promise<Ran> {
  const { register, digest } = builtinRegister([pack]);
  const { files, config, packs, date, change } = exampleRun(documents, today);
  const policy = await resolvePolicy(config, {}, builtin, packs);
  const parameters = config.parameters ?? [];
  const ran = withParameters(pack, parameters);
  const result = await check(memoryHost(files), {
    ...policy,
    packs: [ran],
    register,
    registerDigest: digest,
    locale: "en",
    date,
    ...(change ? { change } : {}),
  });
  return { result, ran, parameters };
}
