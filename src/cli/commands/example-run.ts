import type { Pack } from "../../model/rule.js";
import { exampleRun } from "../../pack/example.js";
import type { CheckResult } from "../../pipeline/check.js";
import { memoryHost } from "../../pipeline/memory-host.js";
import { openSession } from "../../pipeline/session.js";
import type { BuiltinPack } from "../../policy/packs/builtin.js";
import type { StatedParameters } from "../../policy/settings/parameters.js";

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
  const { files, config, packs: fetch, date, change } = exampleRun(documents, today);
  const setup = { config, builtin, fetch, locale: "en", date, onlyPack: pack } as const;
  const { policy, check } = await openSession(setup);
  const result = await check(memoryHost(files), change ? { change } : {});
  const [ran = pack] = policy.packs;
  return { result, ran, parameters: config.parameters ?? [] };
}
