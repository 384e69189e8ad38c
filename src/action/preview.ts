import { posix } from "node:path";
import { UserError } from "../model/errors.js";
import type { Host } from "../model/host.js";
import type { Finding, PolicyPreview } from "../model/report.js";
import { type CheckOptions, check } from "../pipeline/check.js";
import type { Change } from "../pipeline/review/change.js";
import { brokenPreview, previewOf } from "../pipeline/review/preview.js";
import { BUILTIN_PACKS, builtinRegister } from "../policy/packs/builtin.js";
import type { FetchPack } from "../policy/packs/load.js";
import { type Policy, resolvePolicy } from "../policy/resolve.js";
import { CONFIG_FILES, LOCK_FILE } from "../policy/settings/config-files.js";
import type { Inputs } from "./inputs.js";
import { baselineOf, type PolicySource } from "./policy-source.js";

/** Files of the change that belong to a policy: configuration, baseline, lock, and what lies in a local pack. */
export function policyFiles(
  change: Change,
  named: readonly (string | undefined)[],
  packs: Iterable<string>,
): string[] {
  const files = [
    ...CONFIG_FILES,
    LOCK_FILE,
    ...named.flatMap((one) => (one === undefined ? [] : [posix.normalize(one)])),
  ];
  const folders = [...packs]
    .filter((pack) => pack.startsWith("./"))
    .map((pack) => `${posix.normalize(pack).replace(/\/$/, "")}/`);
  return [...change.files.keys()].filter(
    (file) => files.includes(file) || folders.some((folder) => file.startsWith(folder)),
  );
}

/** What the run would have found by the policy files of the change. They are read and tried, and never in force. */
export async function preview(
  files: readonly string[],
  findings: readonly Finding[],
  inputs: Inputs,
  source: PolicySource,
  fetch: FetchPack,
  hostOf: (scope: Policy["scope"]) => Host,
  options: CheckOptions,
): Promise<PolicyPreview> {
  try {
    const config = await source.config(inputs.config);
    const policy = await resolvePolicy(config, flagsOf(inputs), BUILTIN_PACKS, fetch);
    const { register } = builtinRegister(policy.packs);
    const { baseline: _, ...others } = options;
    const { report } = await check(hostOf(policy.scope), {
      ...others,
      ...policy,
      ...(await baselineOf(source, config)),
      register,
    });
    return previewOf(files, findings, report.findings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return brokenPreview(files, error.in(options.locale).message);
  }
}

/** Inputs stand above the configuration, whoever wrote that. */
export const flagsOf = (inputs: Inputs) => ({
  ...(inputs.packs ? { packs: inputs.packs } : {}),
  ...(inputs.level ? { level: inputs.level } : {}),
});
