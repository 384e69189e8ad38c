import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { CATALOG } from "../src/facts/catalog.js";
import { BaselineFile } from "../src/model/baseline.js";
import { ConfigFile } from "../src/model/config.js";
import { PackImpact } from "../src/model/impact.js";
import { LockFile } from "../src/model/lock.js";
import { RegisterFile } from "../src/model/register.js";
import { FactsFile, Report } from "../src/model/report.js";
import { Condition, PackFile, RuleFile } from "../src/model/rule.js";

/** Path to text of every schema, made from the shapes that the code itself validates with. */
export function schemas(): [string, string][] {
  const shapes: [string, GenericSchema, string][] = [
    ["report", Report, "What `cardwarden check --format json` prints."],
    ["facts", FactsFile, "Every subject with every fact; what `cardwarden facts` prints."],
    ["rule", RuleFile, "One rule of a policy pack."],
    ["pack", PackFile, "The description of a policy pack."],
    ["config", ConfigFile, ".cardwarden.yml"],
    ["lock", LockFile, "cardwarden.lock: the packs and upstreams from elsewhere, pinned."],
    ["baseline", BaselineFile, "Known findings; what `cardwarden check --write-baseline` writes."],
    ["pack-impact", PackImpact, "What `cardwarden pack diff --on` prints as JSON."],
    ["register", RegisterFile, "Licenses, service terms and known upstreams."],
  ];
  const made = shapes.map(([name, shape, description]): [string, string] => {
    const schema = toJsonSchema(shape, {
      target: "draft-2020-12",
      errorMode: "ignore",
      ...(name === "rule" ? { definitions: { Condition } } : {}),
    });
    return [
      `schemas/${name}.v1.schema.json`,
      `${JSON.stringify({ ...schema, title: `${name}.v1`, description }, null, 2)}\n`,
    ];
  });
  return [
    ...made,
    ["schemas/governance.v1.schema.json", `${JSON.stringify(governance(), null, 2)}\n`],
  ];
}

type Schema = {
  description?: string;
  type?: string | string[];
  enum?: string[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  title?: string;
  $schema?: string;
};

/** Schema of the `governance` block, from the paths that the catalog gives its facts. */
function governance(): Schema {
  const root: Schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "governance.v1",
    description:
      "The `governance` declaration: a key of a card's front matter, or a file governance.yaml beside it. Every field is optional.",
    type: "object",
    properties: {
      spec: { type: "string", description: 'Version of this vocabulary: "0.1".' },
      subject: {
        type: "object",
        properties: {
          kind: { type: "string", enum: ["model", "dataset"] },
          id: { type: "string", description: "org/name" },
        },
      },
      subjects: {
        type: "array",
        items: { type: "object" },
        description: "In a file: one declaration for each model or data set of the repository.",
      },
    },
  };
  for (const [name, entry] of Object.entries(CATALOG)) {
    if (entry.governance === undefined) continue;
    const edge = entry.kinds.includes("edge");
    const paths = edge
      ? [
          "teachers[]",
          "lineage[]",
          "training.datasets[]",
          "sources[]",
          "synthetic.generators[]",
        ].map((list) => `${list}.${entry.governance}`)
      : [entry.governance];
    for (const path of paths) place(root, path.split("."), leaf(name, entry));
  }
  for (const list of [
    "teachers[]",
    "lineage[]",
    "training.datasets[]",
    "sources[]",
    "synthetic.generators[]",
  ])
    place(root, [...list.split("."), "id"], {
      type: "string",
      description: "Hub id, path in the repository, URL or name of the service.",
    });
  return root;
}

/**
 * What may stand at the path of a fact. Its other paths are read too and are no part of the schema, so that authors
 * are led to one spelling; but where they go deeper than the first, a mapping is as right there as a word.
 */
function leaf(name: string, entry: (typeof CATALOG)[string]): Schema {
  const description = `${entry.meaning} (fact ${name})`;
  const own = typeOf(entry);
  const deeper = Object.values(CATALOG).some((other) =>
    [other.governance, ...(other.also ?? [])].some((path) =>
      path?.startsWith(`${entry.governance}.`),
    ),
  );
  // A label may be worded for each modality.
  const worded = name === "labels.explicit" || name === "labels.implicit";
  return deeper || worded
    ? { description, anyOf: [own, { type: "object" }] }
    : { description, ...own };
}

function typeOf(entry: (typeof CATALOG)[string]): Schema {
  if (entry.type === "presence") return { type: ["string", "boolean"] };
  if (entry.type === "enum") return { type: "string", enum: [...(entry.values ?? [])] };
  if (entry.type === "list") return { type: ["array", "string"] };
  return { type: entry.type === "number" ? "number" : "string" };
}

function place(root: Schema, path: readonly string[], value: Schema): void {
  let node = root;
  path.forEach((step, i) => {
    const list = step.endsWith("[]");
    const key = step.replace(/\[\]$/, "");
    node.properties ??= {};
    if (i === path.length - 1 && !list) {
      node.properties[key] ??= value;
      return;
    }
    node.properties[key] ??= list
      ? { type: "array", items: { type: "object" } }
      : { type: "object" };
    const next: Schema = node.properties[key] as Schema;
    if (list) next.items ??= { type: "object" };
    node = list ? (next.items as Schema) : next;
  });
}
