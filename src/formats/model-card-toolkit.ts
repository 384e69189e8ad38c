import { openData, type Value } from "../documents/card/card.js";
import { DATA_FILES } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import { keyOutline } from "../documents/manifest/key-outline.js";
import {
  parsedManifest,
  schemaQuestion,
  stateReleaseDay,
  stateText,
  subjectOf,
  useOf,
} from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { type TextField, textsUnder } from "../documents/manifest/text-fields.js";
import { sectionAnswer } from "../documents/prose/personal-information.js";
import { stateResults } from "../documents/signals/benchmarks.js";
import { listedKinds, stateSensitiveKinds } from "../documents/signals/listed-kinds.js";
import type { FactName } from "../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList, stateYes } from "../facts/draft.js";

/**
 * Model card of TensorFlow's Model Card Toolkit, as JSON or YAML of the same shape. Source: tensorflow/model-card-toolkit,
 * model_card_toolkit/schema/v0.0.1 and v0.0.2, model_card.schema.json.
 */
export const modelCardToolkit: Format = {
  id: "model-card-toolkit",
  title: "Model card of the Model Card Toolkit",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  carries: supportedFacts({
    "license.stated": "model_details.licenses[].identifier",
    version: "model_details.version.name",
    releaseDate: "model_details.version.date",
    changelog: "model_details.version.diff",
    "provider.name": "model_details.owners[].name",
    contact: "model_details.owners[].contact",
    intendedUse: "considerations.use_cases[].description",
    limitations: "considerations.limitations[].description",
    architecture: "model_parameters.model_architecture",
    "training.datasets": "model_parameters.data[].name",
    "training.summary": "model_parameters.data[].description",
    "evaluation.results": "quantitative_analysis.performance_metrics[]",
    "personalInfo.statement": "model_parameters.data[].sensitive.sensitive_data",
    "personalInfo.present": "model_parameters.data[].sensitive.sensitive_data",
    "personalInfo.categories": "model_parameters.data[].sensitive.sensitive_data",
  }),
  claims: ({ text }) => {
    if (!text.includes("model_details")) return false;
    const paths = keyOutline(text);
    const top = new Set(paths.flatMap(([key, ...below]) => (below.length === 0 ? key : [])));
    const hasDetails = paths.some(
      ([key, below]) => key === "model_details" && DETAIL_KEYS.has(below ?? ""),
    );
    return (
      top.has("model_details") &&
      (GROUPS.some((name) => top.has(name)) || (hasDetails && isVersion(text)))
    );
  },
  read,
};

/** The other groups of a card. Other model cards have `model_details` too, none has these names beside it. */
const GROUPS = ["model_parameters", "quantitative_analysis", "considerations"];
const DETAIL_KEYS = new Set(["name", "overview", "documentation", "owners", "version", "licenses"]);
const isVersion = (text: string) => /["']?schema_version["']?\s*:\s*["']?0\.0\.\d/.test(text);

function read(source: Source): ParsedDocument {
  const card = openData(source);
  const root = Cursor.of(card);
  const statements: Statements = new Map();
  const texts: TextField[] = [];
  const title = stateDetails(root.get("model_details"), statements, texts);
  const uses = parameters(root.get("model_parameters"), statements, texts);
  stateMetrics(root.get("quantitative_analysis", "performance_metrics"), statements);
  stateConsiderations(root.get("considerations"), statements, texts);
  const subject = subjectOf(card, { kind: "model", root, statements, title, uses, texts });
  // The schema is that of the JSON which the toolkit writes; YAML of its shape takes more.
  const id = card.syntax === "json" ? schemaOf(root) : undefined;
  return parsedManifest(card, modelCardToolkit.id, [subject], {
    schema: id === undefined ? undefined : schemaQuestion(root, id),
  });
}

/**
 * Returns the schema by `schema_version`, else by shape: version 0.0.2 made lists of license, data and citations. It
 * was the last one; what names another version extends it, and is read without a schema.
 */
function schemaOf(root: Cursor): string | undefined {
  const stated = root.get("schema_version").value()?.text;
  if (stated !== undefined)
    return /^v?0\.0\.[12]$/.test(stated) ? `mct-${stated.replace("v", "")}` : undefined;
  const isOld =
    root.get("model_details", "license").isThere ||
    root.get("model_parameters", "data").node?.kind === "map";
  return isOld ? "mct-0.0.1" : "mct-0.0.2";
}

/** Returns the text of an item: a string in 0.0.1, an object with `description` in 0.0.2. */
const descriptionOf = (item: Cursor): Value[] => {
  const text = item.value() ?? item.get("description").value();
  return text ? [text] : [];
};
const descriptionsOf = (items: Cursor): Value[] => items.items().flatMap(descriptionOf);

function stateDetails(node: Cursor, statements: Statements, texts: TextField[]): Value | undefined {
  const licenses = [...node.get("license").items(), ...node.get("licenses").items()].flatMap(
    (item) => item.value() ?? item.first("identifier", "custom_text", "license_name").value() ?? [],
  );
  stateList(statements, "license.stated", licenses, "structured");
  // Keys that extensions of the schema took over from the Hub.
  const first = node.get("licenses").items()[0];
  if (first && licenses.length === 1) {
    stateText(statements, "license.name", first.get("license_name"));
    stateText(statements, "license.link", first.get("license_link"));
  }
  const version = node.get("version");
  stateText(statements, "version", version.node?.kind === "map" ? version.get("name") : version);
  stateReleaseDay(statements, version.get("date").value(), "derived");
  stateText(statements, "changelog", version.get("diff"));
  const owners = node.get("owners").items();
  const names = [
    ...owners.flatMap((item) => item.value() ?? item.get("name").value() ?? []),
    ...[node.get("created_by").value()].flatMap((value) => value ?? []),
  ];
  if (names[0])
    state(statements, "provider.name", names[0].text, { at: names[0].at, evidence: "structured" });
  stateList(
    statements,
    "contact",
    owners.flatMap((item) => item.get("contact").value() ?? []),
    "structured",
  );
  texts.push(
    ...textsUnder(
      "Model Description",
      [node.get("overview"), node.get("documentation")].flatMap(descriptionOf),
    ),
  );
  stateText(statements, "description", node.get("overview"));
  return node.get("name").value();
}

/** Reads architecture and data. Without a list of its own, the name of a data set says what it was used for. */
function parameters(node: Cursor, statements: Statements, texts: TextField[]): UpstreamReference[] {
  stateText(statements, "architecture", node.get("model_architecture"));
  texts.push(...textsUnder("Model Architecture", descriptionOf(node.get("model_architecture"))));
  const data = node.get("data");
  const sets: { item: Cursor; forTest: boolean }[] = data.isThere
    ? data.node?.kind === "map" && (data.get("train").isThere || data.get("eval").isThere)
      ? [
          ...data
            .get("train")
            .items()
            .map((item) => ({ item, forTest: false })),
          ...data
            .get("eval")
            .items()
            .map((item) => ({ item, forTest: true })),
        ]
      : data.items().map((item) => ({
          item,
          forTest: TEST_DATA_NAME.test(item.get("name").value()?.text ?? ""),
        }))
    : [];
  for (const { item, forTest } of sets) {
    const description = item.get("description").value();
    if (!description) continue;
    if (!forTest) stateText(statements, "training.summary", item.get("description"));
    texts.push(...textsUnder(forTest ? "Evaluation Data" : "Training Data", [description]));
  }
  statePersonalInfo(
    sets.map(({ item }) => item.get("sensitive")),
    statements,
  );
  return sets.flatMap(({ item, forTest }) => {
    const name = nameOf(item);
    return name ? [useOf(name, "dataset", forTest ? "evaluated-on" : "trained-on")] : [];
  });
}

const TEST_DATA_NAME =
  /\b(?:eval\w*|valid\w*|test\w*|dev|hold-?out)\b|(?:^|_)(?:eval|val|test)(?:_|$)/i;
/** "Training Set", "eval_split": what it was used for, no name of a data set. */
const NAMELESS =
  /^(?:the )?(?:train\w*|eval\w*|valid\w*|test\w*|dev|hold-?out)?[-_ ]*(?:data(?:[-_ ]?sets?)?|sets?|splits?|examples|name|corpus)?$/i;
const HUB = /^https?:\/\/(?:www\.)?huggingface\.co\//i;

/** Returns the name by which a data set can be found: its address on the Hub, its name, else any address. */
function nameOf(item: Cursor): Value | undefined {
  const name = item.value() ?? item.get("name").value();
  const link = item.get("link").value();
  if (link && HUB.test(link.text)) return link;
  return name && (name.text.length > 200 || !NAMELESS.test(name.text.trim())) ? name : link;
}

/**
 * States sensitive data: a list of descriptions in 0.0.2, in 0.0.1 the answer to "Does this dataset contain human or other
 * sensitive data?", of which a yes leaves open which of the two.
 */
function statePersonalInfo(nodes: readonly Cursor[], statements: Statements): void {
  for (const node of nodes) {
    const answer = node.value();
    if (answer && /^(?:true|false)$/i.test(answer.text)) {
      const provenance = { at: answer.at, evidence: "structured", state: "derived" } as const;
      state(statements, "personalInfo.statement", `sensitive: ${answer.text}`, provenance);
      if (/false/i.test(answer.text)) state(statements, "personalInfo.present", "no", provenance);
      continue;
    }
    const items = node.get("sensitive_data").values();
    const [first] = items;
    if (!first) continue;
    state(statements, "personalInfo.statement", first.text, {
      at: first.at,
      evidence: "structured",
    });
    const sole = items.length === 1 ? sectionAnswer(first.text) : undefined;
    const kinds = listedKinds(items);
    const yes = sole === "yes" ? first : kinds.find(({ meaning }) => meaning.isDecisive);
    stateYes(statements, "personalInfo.present", yes, "structured");
    if (
      sole === "no" ||
      sole === "unknown" ||
      /^no(?:ne|t applicable)?\b|^n\/a\b/i.test(first.text)
    ) {
      if (sole)
        state(statements, "personalInfo.present", sole, {
          at: first.at,
          evidence: "structured",
          state: "derived",
        });
      continue;
    }
    // Single words name a field ("age"); sentences are left to the readers of prose.
    const words = items.filter(({ text }) => text.length <= 40 && !/[.;!?]/.test(text));
    if (words.length === items.length)
      stateList(statements, "personalInfo.categories", items, "structured");
    else stateList(statements, "personalInfo.categories", kinds, "structured");
    stateSensitiveKinds(kinds, statements);
  }
}

/** States one item for each metric with a value, named after the metric and its slice. */
function stateMetrics(node: Cursor, statements: Statements): void {
  const results = node
    .items()
    .slice(0, 500)
    .flatMap((metric): Value[] => {
      const type = metric.first("type", "name").value();
      const measured = metric.get("value").value() ?? metric.get("confidence_interval").values()[0];
      if (!type || !measured) return [];
      const slice = metric.get("slice").value()?.text;
      return [{ text: slice === undefined ? type.text : `${type.text} ${slice}`, at: type.at }];
    });
  stateResults(results, statements);
}

function stateConsiderations(node: Cursor, statements: Statements, texts: TextField[]): void {
  const first = (fact: FactName, [value]: readonly Value[]) => {
    if (value) stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  const uses = descriptionsOf(node.get("use_cases"));
  const users = descriptionsOf(node.get("users"));
  first("intendedUse", [...uses, ...users]);
  texts.push(...textsUnder("Intended Use", uses));
  texts.push(...textsUnder("Intended Users", users));
  const limits = descriptionsOf(node.get("limitations"));
  const tradeoffs = descriptionsOf(node.get("tradeoffs"));
  const risks = node
    .get("ethical_considerations")
    .items()
    .flatMap((risk): Value[] => {
      const name = risk.value() ?? risk.get("name").value();
      const mitigation = risk.get("mitigation_strategy").value();
      if (!name) return mitigation ? [mitigation] : [];
      return [{ text: mitigation ? `${name.text}: ${mitigation.text}` : name.text, at: name.at }];
    });
  first("limitations", [...limits, ...tradeoffs]);
  const [risk] = risks;
  if (risk && limits.length + tradeoffs.length === 0)
    state(statements, "limitations", risk.text, {
      at: risk.at,
      evidence: "structured",
      state: "derived",
    });
  texts.push(...textsUnder("Limitations", [...limits, ...tradeoffs]));
  texts.push(...textsUnder("Ethical Considerations", risks));
}
