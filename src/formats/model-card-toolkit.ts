import { openData, type Value } from "../documents/card/card.js";
import { DATA_FILES } from "../documents/file-filter.js";
import type { Format, Found, Source, Use } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import { keyOutline } from "../documents/manifest/key-outline.js";
import {
  found,
  schemaQuestion,
  stateText,
  subjectOf,
  useOf,
} from "../documents/manifest/manifest.js";
import { carries } from "../documents/manifest/supported-facts.js";
import type { Spoken } from "../documents/manifest/text-fields.js";
import { dayIn } from "../documents/prose/days.js";
import { sectionAnswer } from "../documents/prose/personal.js";
import { stateResults } from "../documents/signals/benchmarks.js";
import { isPersonalKind } from "../documents/signals/columns.js";
import type { FactName } from "../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../facts/draft.js";

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
  carries: carries({
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
    const top = new Set(paths.flatMap(([key, ...more]) => (more.length === 0 ? key : [])));
    const own = paths.some(([key, below]) => key === "model_details" && DETAILS.has(below ?? ""));
    return (
      top.has("model_details") && (GROUPS.some((name) => top.has(name)) || (own && isVersion(text)))
    );
  },
  read,
};

/** The other groups of a card. Other model cards have `model_details` too, none has these names beside it. */
const GROUPS = ["model_parameters", "quantitative_analysis", "considerations"];
const DETAILS = new Set(["name", "overview", "documentation", "owners", "version", "licenses"]);
const isVersion = (text: string) => /["']?schema_version["']?\s*:\s*["']?0\.0\.\d/.test(text);

function read(source: Source): Found {
  const card = openData(source);
  const root = Cursor.of(card);
  const statements: Statements = new Map();
  const texts: Spoken[] = [];
  const title = details(root.get("model_details"), statements, texts);
  const uses = parameters(root.get("model_parameters"), statements, texts);
  analysis(root.get("quantitative_analysis", "performance_metrics"), statements);
  considerations(root.get("considerations"), statements, texts);
  const subject = subjectOf(card, { kind: "model", root, statements, title, uses, texts });
  // The schema is that of the JSON which the toolkit writes; YAML of its shape takes more.
  const id = card.syntax === "json" ? schemaOf(root) : undefined;
  return found(card, modelCardToolkit.id, [subject], {
    schema: id === undefined ? undefined : schemaQuestion(root, id),
  });
}

/**
 * The schema by `schema_version`, else by shape: version 0.0.2 made lists of license, data and citations. It was the last
 * one; what names another version extends it, and is read without a schema.
 */
function schemaOf(root: Cursor): string | undefined {
  const stated = root.get("schema_version").value()?.text;
  if (stated !== undefined)
    return /^v?0\.0\.[12]$/.test(stated) ? `mct-${stated.replace("v", "")}` : undefined;
  const old =
    root.get("model_details", "license").isThere ||
    root.get("model_parameters", "data").node?.kind === "map";
  return old ? "mct-0.0.1" : "mct-0.0.2";
}

/** The text of an item: a string in 0.0.1, an object with `description` in 0.0.2. */
const said = (item: Cursor): Value[] => {
  const text = item.value() ?? item.get("description").value();
  return text ? [text] : [];
};
const allSaid = (list: Cursor): Value[] => list.items().flatMap(said);

function details(node: Cursor, statements: Statements, texts: Spoken[]): Value | undefined {
  const licenses = [...node.get("license").items(), ...node.get("licenses").items()].flatMap(
    (one) => one.value() ?? one.first("identifier", "custom_text", "license_name").value() ?? [],
  );
  stateList(statements, "license.stated", licenses, "structured");
  // Keys that extensions of the schema took over from the Hub.
  const only = node.get("licenses").items()[0];
  if (only && licenses.length === 1) {
    stateText(statements, "license.name", only.get("license_name"));
    stateText(statements, "license.link", only.get("license_link"));
  }
  const version = node.get("version");
  stateText(statements, "version", version.node?.kind === "map" ? version.get("name") : version);
  const date = version.get("date").value();
  const day = date && dayIn(date.text);
  if (date && day)
    state(statements, "releaseDate", day, {
      at: date.at,
      evidence: "structured",
      state: "derived",
    });
  stateText(statements, "changelog", version.get("diff"));
  const owners = node.get("owners").items();
  const names = [
    ...owners.flatMap((one) => one.value() ?? one.get("name").value() ?? []),
    ...[node.get("created_by").value()].flatMap((one) => one ?? []),
  ];
  if (names[0])
    state(statements, "provider.name", names[0].text, { at: names[0].at, evidence: "structured" });
  stateList(
    statements,
    "contact",
    owners.flatMap((one) => one.get("contact").value() ?? []),
    "structured",
  );
  speak(
    texts,
    "Model Description",
    [node.get("overview"), node.get("documentation")].flatMap(said),
  );
  stateText(statements, "description", node.get("overview"));
  return node.get("name").value();
}

function speak(texts: Spoken[], heading: string, values: readonly Value[]): void {
  for (const { text, at } of values) texts.push({ heading, text, at });
}

/** Architecture and data. Without a list of its own, the name of a data set says what it was used for. */
function parameters(node: Cursor, statements: Statements, texts: Spoken[]): Use[] {
  stateText(statements, "architecture", node.get("model_architecture"));
  speak(texts, "Model Architecture", said(node.get("model_architecture")));
  const data = node.get("data");
  const sets: { one: Cursor; forTest: boolean }[] = data.isThere
    ? data.node?.kind === "map" && (data.get("train").isThere || data.get("eval").isThere)
      ? [
          ...data
            .get("train")
            .items()
            .map((one) => ({ one, forTest: false })),
          ...data
            .get("eval")
            .items()
            .map((one) => ({ one, forTest: true })),
        ]
      : data
          .items()
          .map((one) => ({ one, forTest: TEST.test(one.get("name").value()?.text ?? "") }))
    : [];
  for (const { one, forTest } of sets) {
    const description = one.get("description").value();
    if (!description) continue;
    if (!forTest) stateText(statements, "training.summary", one.get("description"));
    speak(texts, forTest ? "Evaluation Data" : "Training Data", [description]);
  }
  sensitive(
    sets.map(({ one }) => one.get("sensitive")),
    statements,
  );
  return sets.flatMap(({ one, forTest }) => {
    const name = nameOf(one);
    return name ? [useOf(name, "dataset", forTest ? "evaluated-on" : "trained-on")] : [];
  });
}

const TEST = /\b(?:eval\w*|valid\w*|test\w*|dev|hold-?out)\b|(?:^|_)(?:eval|val|test)(?:_|$)/i;
/** "Training Set", "eval_split": what it was used for, no name of a data set. */
const NAMELESS =
  /^(?:the )?(?:train\w*|eval\w*|valid\w*|test\w*|dev|hold-?out)?[-_ ]*(?:data(?:[-_ ]?sets?)?|sets?|splits?|examples|name|corpus)?$/i;
const HUB = /^https?:\/\/(?:www\.)?huggingface\.co\//i;

/** The name by which a data set can be found: its address on the Hub, its name, else any address. */
function nameOf(one: Cursor): Value | undefined {
  const name = one.value() ?? one.get("name").value();
  const link = one.get("link").value();
  if (link && HUB.test(link.text)) return link;
  return name && (name.text.length > 200 || !NAMELESS.test(name.text.trim())) ? name : link;
}

/**
 * Sensitive data: a list of descriptions in 0.0.2, in 0.0.1 the answer to "Does this dataset contain human or other
 * sensitive data?", of which a yes leaves open which of the two.
 */
function sensitive(nodes: readonly Cursor[], statements: Statements): void {
  for (const node of nodes) {
    const answer = node.value();
    if (answer && /^(?:true|false)$/i.test(answer.text)) {
      const place = { at: answer.at, evidence: "structured", state: "derived" } as const;
      state(statements, "personalInfo.statement", `sensitive: ${answer.text}`, place);
      if (/false/i.test(answer.text)) state(statements, "personalInfo.present", "no", place);
      continue;
    }
    const items = node.get("sensitive_data").values();
    const [first] = items;
    if (!first) continue;
    state(statements, "personalInfo.statement", first.text, {
      at: first.at,
      evidence: "structured",
    });
    const only = items.length === 1 ? sectionAnswer(first.text) : undefined;
    const yes = only === "yes" ? first : items.find(({ text }) => isPersonalKind(text));
    if (yes)
      state(statements, "personalInfo.present", "yes", {
        at: yes.at,
        evidence: "structured",
        state: "derived",
      });
    if (
      only === "no" ||
      only === "unknown" ||
      /^no(?:ne|t applicable)?\b|^n\/a\b/i.test(first.text)
    ) {
      if (only)
        state(statements, "personalInfo.present", only, {
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
  }
}

/** One item for each metric with a value, named after the metric and its slice. */
function analysis(node: Cursor, statements: Statements): void {
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

function considerations(node: Cursor, statements: Statements, texts: Spoken[]): void {
  const first = (fact: FactName, [value]: readonly Value[]) => {
    if (value) stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  const uses = allSaid(node.get("use_cases"));
  const users = allSaid(node.get("users"));
  first("intendedUse", [...uses, ...users]);
  speak(texts, "Intended Use", uses);
  speak(texts, "Intended Users", users);
  const limits = allSaid(node.get("limitations"));
  const tradeoffs = allSaid(node.get("tradeoffs"));
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
  speak(texts, "Limitations", [...limits, ...tradeoffs]);
  speak(texts, "Ethical Considerations", risks);
}
