import { judge } from "../../facts/answers/judge.js";
import { CATALOG, isFactName, isListFact } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import { typed } from "../../facts/typed-value.js";
import { message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import { lookup } from "../../model/lookup.js";
import { americanWord, currentRuleId } from "../../model/spelling.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { type Node, nodeUnder as nodeAt, plain } from "../../text/tree.js";
import { factType } from "../packs/value-types.js";
import { checkedGlobs } from "./checked-globs.js";
import type { StatedOverride, StatedParameters } from "./parameters.js";

/** Facts that a configuration may declare under `deployment`, by their path below it. */
const PATHS: ReadonlyMap<string, string> = new Map(
  Object.entries(CATALOG).flatMap(([name, { governance, also = [], kinds }]) =>
    kinds.includes("model")
      ? [governance ?? "", ...also].flatMap((path): [string, string][] =>
          path.startsWith("deployment.")
            ? [[path.slice("deployment.".length), name]]
            : path.startsWith("registrations.")
              ? [[path, name]]
              : [],
        )
      : [],
  ),
);

type LocateNode = (node: Node) => Location;

/** Returns the texts of a list, each with its place. */
export const texts = (node: Node | undefined, where: LocateNode) =>
  (node?.kind === "list" ? node.items : []).flatMap((item) =>
    item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : [],
  );

/** Returns `deployment` of a configuration as facts of every subject; what is not in the vocabulary is a mistake. */
export function readDeployment(node: Node, where: LocateNode, path = ""): Map<string, Fact> {
  const statements: Statements = new Map();
  read(node, where, path, statements);
  return new Map([...statements].flatMap(([name, [fact]]) => (fact ? [[name, fact]] : [])));
}

function read(node: Node, where: LocateNode, path: string, statements: Statements): void {
  const name = PATHS.get(path);
  if (name === undefined) {
    if (
      node.kind !== "map" ||
      ![...PATHS.keys()].some((candidate) => candidate.startsWith(prefix(path)))
    )
      throw new UserError(
        "config-unknown-key",
        path === ""
          ? message("deployment.not-a-mapping")
          : message("deployment.unknown-key", { key: path }),
        suggestion(path, PATHS.keys()) ?? message("config.known-keys", { keys: [...PATHS.keys()] }),
        where(node),
      );
    for (const [key, { value }] of node.entries) read(value, where, prefix(path) + key, statements);
    return;
  }
  const entry = lookup(CATALOG, name);
  const words = (node.kind === "list" ? node.items : [node]).flatMap((item) =>
    item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : [],
  );
  const [first] = words;
  // What answers nothing states nothing here either.
  if (entry && first && judge(entry, first.text).is === "none") return;
  const value = entry && first && (entry.type === "list" ? first.text : typed(entry, first.text));
  if (!entry || !isFactName(name) || !first || value === undefined)
    throw new UserError(
      "config-invalid",
      message("deployment.invalid-value", { key: path, type: entry ? factType(entry) : "" }),
      message("deployment.see-facts"),
      where(node),
    );
  if (isListFact(name)) stateList(statements, name, words, "governance");
  else stateAsRead(statements, name, value, { at: first.at, evidence: "governance" });
}

const inAmerican = <Text extends { readonly text: string }>(part: Text): Text => ({
  ...part,
  text: americanWord(part.text),
});

const prefix = (path: string) => (path === "" ? "" : `${path}.`);

/** Returns entries of `authorizations` with the place of each part; the shape was checked before. */
export const readAuthorizations = (node: Node, where: LocateNode) =>
  (node.kind === "list" ? node.items : []).map((item) => {
    const part = (key: string) => {
      const value = nodeAt(item, key);
      return value?.kind === "scalar" && value.text
        ? { text: value.text, at: where(value) }
        : undefined;
    };
    const nothing = { text: "", at: where(item) };
    const scope = nodeAt(item, "scope");
    const expires = part("expires");
    const owner = part("owner");
    const upstream = part("upstream");
    if (upstream) checkedGlobs("upstream", [upstream]);
    return {
      at: where(item),
      upstream: upstream?.text ?? "",
      basis: inAmerican(part("basis") ?? nothing),
      evidence: part("evidence") ?? nothing,
      scope: texts(scope, where),
      ...(expires ? { expires } : {}),
      ...(owner ? { owner } : {}),
    };
  });

/** Returns `parameters` of a configuration or a pack, rule by rule. */
export const readParameters = (node: Node | undefined, where: LocateNode): StatedParameters[] =>
  (node?.kind === "map" ? [...node.entries] : []).map(
    ([rule, entry]): StatedParameters => ({
      rule: currentRuleId(rule),
      at: where(entry.value),
      values: new Map(
        (entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
          name,
          { value: plain(value), at: where(value) },
        ]),
      ),
    }),
  );

const SETTINGS = [...SEVERITIES, "off"] as const;
/** Returns a severity or `off`; the shape was checked before. */
const settingOf = (value: unknown): (typeof SETTINGS)[number] =>
  SETTINGS.find((setting) => setting === value) ?? "error";

/** Returns `overrides` of a configuration or a pack; the shape was checked before. */
export const readOverrides = (node: Node | undefined, where: LocateNode): StatedOverride[] =>
  (node?.kind === "list" ? node.items : []).map((item): StatedOverride => {
    const files = nodeAt(item, "files");
    const rules = nodeAt(item, "rules");
    return {
      files: checkedGlobs("files", texts(files, where)),
      rules: new Map(
        (rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
          currentRuleId(rule),
          { value: settingOf(plain(value)), at: where(value) },
        ]),
      ),
      parameters: readParameters(nodeAt(item, "parameters"), where),
    };
  });
