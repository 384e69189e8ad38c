import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { Location } from "../../model/location.js";
import { readJson } from "../../text/json.js";
import { type Node, nearestNode, nodeUnder as nodeAt } from "../../text/tree.js";
import type { Composed } from "../packs/compose.js";
import type { Config, Locate } from "./config.js";
import {
  readAuthorizations,
  readDeployment,
  readOverrides,
  readParameters,
} from "./declarations.js";
import { compiled, placed, type SettingLayer } from "./layers.js";

/** What a pack says beside its rules. */
export interface PackLayer extends SettingLayer {
  readonly pack: string;
  readonly composed: Composed;
  readonly authorizations: NonNullable<Config["authorizations"]>;
  readonly deployment: NonNullable<Config["deployment"]>;
}

/** Reads what a pack sets from the text of `pack.json`, for the places. */
export async function packLayer(composed: Composed): Promise<PackLayer> {
  const { pack, shown: displayName } = composed;
  const file = `${displayName === "." ? "" : `${displayName}/`}pack.json`;
  // A pack of the library comes without a text.
  const { root } = readJson(pack.text ?? JSON.stringify(pack.settings ?? {}));
  if (root === undefined)
    throw new UserError(
      "pack-invalid",
      message("pack.nested-too-deeply", { file }),
      message("pack.fix-json"),
    );
  const where = (node: Node): Location => ({ file, range: node.range });
  const locate: Locate = (...path) => where(nearestNode(root, path));
  const grounds = nodeAt(root, "authorizations");
  const deployment = nodeAt(root, "deployment");
  return {
    by: `${pack.name} ${pack.version}`,
    pack: pack.name,
    composed,
    level: pack.settings?.level,
    rules: placed(pack.settings?.rules, locate),
    parameters: readParameters(nodeAt(root, "parameters"), where),
    overrides: compiled(readOverrides(nodeAt(root, "overrides"), where)),
    authorizations: grounds === undefined ? [] : readAuthorizations(grounds, where),
    deployment: deployment === undefined ? new Map() : readDeployment(deployment, where),
    at: locate,
  };
}
