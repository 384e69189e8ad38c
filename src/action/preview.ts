import { posix } from "node:path";
import { message, render } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Host } from "../model/host.js";
import type { Finding, PolicyPreview } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import { relockedLookUp } from "../node/upstreams.js";
import type { Change } from "../pipeline/review/change.js";
import { brokenPreview, previewOf } from "../pipeline/review/preview.js";
import { openSession, type RunSettings } from "../pipeline/session.js";
import type { FetchPack } from "../policy/packs/load.js";
import type { Policy } from "../policy/resolve.js";
import { CONFIG_FILES, LOCK_FILE } from "../policy/settings/config-files.js";
import type { Inputs } from "./inputs.js";
import { baselineOf, type PolicySource } from "./policy-source.js";

/** Returns the files of the change that belong to a policy: configuration, baseline, lock, and files of local packs. */
export function policyFiles(
  change: Change,
  named: readonly (string | undefined)[],
  packs: Iterable<string>,
): string[] {
  const files = [
    ...CONFIG_FILES,
    LOCK_FILE,
    ...named.flatMap((file) => (file === undefined ? [] : [posix.normalize(file)])),
  ];
  const folders = [...packs]
    .filter((pack) => pack.startsWith("./"))
    .map((pack) => `${posix.normalize(pack).replace(/\/$/, "")}/`);
  return [...change.files.keys()].filter(
    (file) => files.includes(file) || folders.some((folder) => file.startsWith(folder)),
  );
}

/** Where the policy files of a change are read, and how a run by them would go. */
interface PreviewSetup {
  readonly inputs: Inputs;
  readonly source: PolicySource;
  readonly fetch: FetchPack;
  readonly hostOf: (scope: Policy["scope"]) => Host;
  readonly settings: RunSettings;
  readonly run: { readonly locale: Locale; readonly date: string };
}

/** Returns what the run would have found by the policy files of the change: they are read and tried, and never in force. */
export async function preview(
  files: readonly string[],
  findings: readonly Finding[],
  { inputs, source, fetch, hostOf, settings, run }: PreviewSetup,
): Promise<PolicyPreview> {
  try {
    const config = await source.config(inputs.config);
    const { policy, check } = await openSession({ ...run, config, flags: flagsOf(inputs), fetch });
    const { report } = await check(hostOf(policy.scope), {
      ...settings,
      ...(await baselineOf(source, config)),
      upstreams: await relockedLookUp(settings.upstreams, await source.text(LOCK_FILE)),
    });
    return previewOf(files, findings, report.findings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message: problem, hint } = error.in(inputs.locale);
    const aside =
      hint === undefined ? "" : render(message("report.aside", { text: hint }), inputs.locale);
    return brokenPreview(files, `${problem}${aside}`);
  }
}

/** Returns the settings that inputs make: they stand above the configuration, whoever wrote that. */
export const flagsOf = (inputs: Inputs) => ({
  ...(inputs.packs ? { packs: inputs.packs } : {}),
  ...(inputs.level ? { level: inputs.level } : {}),
});
