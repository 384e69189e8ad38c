import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import type { HubClient, HubFault } from "../../model/hub-client.js";
import {
  type HubOwnerSpec,
  type HubSpec,
  type HubTarget,
  hubSpecText,
} from "../../model/hub-spec.js";
import { emptyOwner, unlistedOwner } from "./problems.js";

/** The repositories that targets stand for. */
export interface TargetList {
  /** Each once. */
  readonly specs: readonly HubSpec[];
  /** Those that were named themselves, by their notation. */
  readonly named: ReadonlySet<string>;
  readonly diagnostics: readonly RaisedDiagnostic[];
}

/** Lists what targets stand for. Throws a `UserError` where the only one is an owner of whom nothing can be listed. */
export async function listTargets(
  client: HubClient,
  targets: readonly HubTarget[],
): Promise<TargetList> {
  const specs = new Map<string, HubSpec>();
  const named = new Set<string>();
  const diagnostics: RaisedDiagnostic[] = [];
  for (const target of targets) {
    if (!("owner" in target)) {
      named.add(hubSpecText(target));
      specs.set(hubSpecText(target), target);
      continue;
    }
    const { repositories, fault } = await ofOwner(client, target);
    for (const spec of repositories) specs.set(hubSpecText(spec), spec);
    if (fault !== undefined) {
      const problem = unlistedOwner(target, fault);
      if (targets.length === 1 && repositories.length === 0) throw problem.error;
      diagnostics.push(problem.diagnostic);
    } else if (repositories.length === 0) diagnostics.push(await emptyOwner(client, target));
  }
  return { specs: [...specs.values()], named, diagnostics };
}

async function ofOwner(
  client: HubClient,
  owner: HubOwnerSpec,
): Promise<{ repositories: readonly HubSpec[]; fault: HubFault | undefined }> {
  const repositories: HubSpec[] = [];
  for await (const answer of client.repositories(owner)) {
    if ("status" in answer) return { repositories, fault: answer.fault };
    repositories.push(answer);
  }
  return { repositories, fault: undefined };
}
