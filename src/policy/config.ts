import * as v from "valibot";
import { didYouMean, UserError } from "../errors.js";
import { ConfigFile, Waiver } from "../model/config.js";
import type { Fact } from "../model/fact.js";
import type { Location } from "../model/location.js";
import { lines } from "../text/lines.js";
import { type MapNode, type Node, at as nodeAt } from "../text/tree.js";
import { readYaml } from "../text/yaml.js";
import { readAuthorizations, readDeployment, readParameters } from "./declarations.js";
import type { StatedParameters } from "./parameters.js";
import { readWaiver, type StatedWaiver } from "./waivers.js";

/** A configuration as it was read; what findings may point at keeps its place. */
export interface Config
  extends Omit<ConfigFile, "waivers" | "parameters" | "authorizations" | "deployment"> {
  readonly waivers?: readonly StatedWaiver[];
  readonly parameters?: readonly StatedParameters[];
  readonly authorizations?: ReturnType<typeof readAuthorizations>;
  readonly deployment?: ReadonlyMap<string, Fact>;
}

/** Reads and validates a configuration. Every mistake is a UserError at its line. */
export function readConfig(file: string, text: string): Config {
  const map = lines(text);
  const { root, problems } = readYaml(text, 0, text.length, map);
  const first = problems[0];
  if (first)
    throw new UserError("config-invalid", `${first.message}`, "mend the YAML at this line", {
      file,
      range: first.range,
    });
  if (root === undefined || (root.kind === "scalar" && root.text === null)) return {};
  const where = (node: Node | undefined): Location => ({ file, range: (node ?? root).range });
  if (root.kind !== "map")
    throw new UserError(
      "config-invalid",
      "this is not a mapping of keys",
      "see schemas/config.v1.schema.json",
      where(root),
    );
  refuseUnknown(file, root, Object.keys(ConfigFile.entries));
  const waivers = nodeAt(root, "waivers");
  const stated = waivers?.kind === "list" ? waivers.items : [];
  for (const waiver of stated)
    if (waiver.kind === "map") refuseUnknown(file, waiver, Object.keys(Waiver.entries));
  const parsed = v.safeParse(ConfigFile, plain(root));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    throw new UserError(
      "config-invalid",
      `${path.join(".")}: ${issue.message}`,
      "see schemas/config.v1.schema.json",
      where(nearestNode(root, path)),
    );
  }
  const {
    waivers: _w,
    parameters: _p,
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
    ...declared("parameters", (node) => readParameters(node, where, plain)),
    ...declared("authorizations", (node) => readAuthorizations(node, where)),
    ...declared("deployment", (node) => readDeployment(node, where)),
  };
}

function refuseUnknown(file: string, map: MapNode, known: readonly string[]): void {
  for (const [key, entry] of map.entries)
    if (!known.includes(key))
      throw new UserError(
        "config-unknown-key",
        `no such key: ${key}`,
        didYouMean(key, known) ?? `known keys: ${known.join(", ")}`,
        { file, range: entry.key },
      );
}

/** The node at a path, lists included, or the last one on the way to it. */
function nearestNode(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const step of path) {
    const next: Node | undefined =
      node.kind === "map"
        ? node.entries.get(step)?.value
        : node.kind === "list"
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) break;
    node = next;
  }
  return node;
}

function plain(node: Node): unknown {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map")
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
  if (node.type === "number") return Number(node.text);
  if (node.type === "boolean") return node.text?.toLowerCase() === "true";
  return node.text;
}
