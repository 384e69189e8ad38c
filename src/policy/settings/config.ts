import * as v from "valibot";
import { message } from "../../messages/index.js";
import { ConfigFile, DeclaredDocument, Waiver } from "../../model/config.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import { Override } from "../../model/settings.js";
import { lines } from "../../text/lines.js";
import {
  type MapNode,
  type Node,
  nearestNode,
  nodeUnder as nodeAt,
  plain,
} from "../../text/tree.js";
import { readYaml } from "../../text/yaml.js";
import { readWaiver, type StatedWaiver } from "../exceptions/waivers.js";
import { issueMessage } from "../packs/valibot-issues.js";
import { checkedGlobs } from "./checked-globs.js";
import {
  readAuthorizations,
  readDeployment,
  readOverrides,
  readParameters,
  texts,
} from "./declarations.js";
import type { StatedOverride, StatedParameters } from "./parameters.js";

/** A configuration as it was read; what findings may point at keeps its place. */
export interface Config
  extends Omit<
    ConfigFile,
    "waivers" | "parameters" | "overrides" | "authorizations" | "deployment"
  > {
  readonly waivers?: readonly StatedWaiver[];
  readonly parameters?: readonly StatedParameters[];
  readonly authorizations?: ReturnType<typeof readAuthorizations>;
  readonly overrides?: readonly StatedOverride[];
  readonly deployment?: ReadonlyMap<string, Fact>;
  /** Where a part stands, or what should hold it. */
  readonly at?: Locate;
}

/** Path in a text to its place. */
export type Locate = (...path: readonly (string | number)[]) => Location;

/** Reads and validates a configuration. Every mistake is a UserError at its line. */
export function readConfig(file: string, text: string): Config {
  const map = lines(text);
  const { root, problems } = readYaml(text, 0, text.length, map);
  const first = problems[0];
  if (first)
    throw new UserError("config-invalid", first.message, message("config.fix-yaml"), {
      file,
      range: first.range,
    });
  if (root === undefined || (root.kind === "scalar" && root.text === null)) return {};
  const where = (node: Node | undefined): Location => ({ file, range: (node ?? root).range });
  if (root.kind !== "map")
    throw new UserError(
      "config-invalid",
      message("config.not-a-mapping"),
      message("config.see-schema"),
      where(root),
    );
  refuseUnknown(file, root, Object.keys(ConfigFile.entries));
  const waivers = nodeAt(root, "waivers");
  const stated = waivers?.kind === "list" ? waivers.items : [];
  for (const waiver of stated)
    if (waiver.kind === "map") refuseUnknown(file, waiver, Object.keys(Waiver.entries));
  const overrides = nodeAt(root, "overrides");
  for (const override of overrides?.kind === "list" ? overrides.items : [])
    if (override.kind === "map") refuseUnknown(file, override, Object.keys(Override.entries));
  const documents = nodeAt(root, "documents");
  for (const entry of documents?.kind === "list" ? documents.items : []) {
    if (entry.kind === "map") refuseUnknown(file, entry, Object.keys(DeclaredDocument.entries));
    const path = entry.kind === "map" ? nodeAt(entry, "path") : entry;
    checkedGlobs("documents", texts({ ...documents, items: [path ?? entry] } as Node, where));
  }
  for (const key of ["include", "exclude"]) checkedGlobs(key, texts(nodeAt(root, key), where));
  const parsed = v.safeParse(ConfigFile, plain(root));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    throw new UserError(
      "config-invalid",
      message("config.invalid-value", { key: path.join("."), problem: issueMessage(issue) }),
      message("config.see-schema"),
      where(nearestNode(root, path)),
    );
  }
  const {
    waivers: _w,
    parameters: _p,
    overrides: _o,
    authorizations: _a,
    deployment: _d,
    ...config
  } = parsed.output;
  const declared = <Read>(key: string, read: (node: Node) => Read) => {
    const node = nodeAt(root, key);
    return node === undefined || (node.kind === "scalar" && node.text === null)
      ? {}
      : { [key]: read(node) };
  };
  return {
    ...config,
    ...declared("waivers", () => stated.map((node) => readWaiver(file, node))),
    ...declared("parameters", (node) => readParameters(node, where)),
    ...declared("overrides", (node) => readOverrides(node, where)),
    ...declared("authorizations", (node) => readAuthorizations(node, where)),
    ...declared("deployment", (node) => readDeployment(node, where)),
    ...(root.entries.size > 0
      ? { at: (...path: readonly (string | number)[]) => where(nearestNode(root, path)) }
      : {}),
  };
}

function refuseUnknown(file: string, map: MapNode, allowed: readonly string[]): void {
  for (const [key, entry] of map.entries)
    if (!allowed.includes(key))
      throw new UserError(
        "config-unknown-key",
        message("config.unknown-key", { key }),
        suggestion(key, allowed) ?? message("config.known-keys", { keys: allowed }),
        { file, range: entry.key },
      );
}
