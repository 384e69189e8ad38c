import { openData, type Value } from "../documents/card/card.js";
import { hubId } from "../documents/card/hub-id.js";
import { DATA_FILES } from "../documents/file-filter.js";
import type {
  Format,
  ParsedDocument,
  PlacedMessage,
  Source,
  UpstreamReference,
} from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import {
  parsedManifest,
  stateReleaseDay,
  stateText,
  subjectOf,
  unsupported,
  useOf,
} from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { hints } from "../documents/signals/tags.js";
import { type Statements, state, stateList } from "../facts/draft.js";
import { type Message, message } from "../messages/index.js";
import type { Location } from "../model/location.js";

/**
 * Release file of the Model Openness Framework (lfai/model_openness_tool, schema/mof_schema.json of 2024-12-15): what of
 * a model is released, and each component under which license. Words of the fields: web/modules/mof/src/Entity/Model.php.
 */
export const mof: Format = {
  id: "mof",
  title: "Model Openness Framework release",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  carries: supportedFacts({
    "license.stated": "release.components[name=Model parameters (Final)].license",
    "license.link": "release.components[name=Model parameters (Final)].license_path",
    version: "release.version",
    releaseDate: "release.date",
    "provider.name": "release.producer",
    contact: "release.contact",
    architecture: "release.architecture",
    parameters: "release.version",
    baseModels: "release.origin",
    "training.stages": "release.treatment",
    "openness.components": "release.components[].name",
  }),
  claims: ({ file, text }) =>
    /\.(?:ya?ml|json)$/i.test(file) && FRAMEWORK.test(text) && NAME.test(text),
  read,
};

/** At the top: a list of releases is an answer of the tool, and no release. */
const FRAMEWORK = /^\uFEFF?\{?[ \t]{0,4}["']?framework["']?[ \t]{0,8}:/m;
const NAME = /["']?\bname["']?[ \t]{0,8}:[ \t]{0,8}["']?Model Openness Framework\b/;

function read(source: Source): ParsedDocument {
  const card = openData(source);
  const root = Cursor.of(card);
  const version = root.get("framework", "version").value();
  if (version && !/^v?1(?:\.|$)/i.test(version.text))
    return unsupported(card, "mof", {
      text: message("manifest.version-not-supported", {
        standard: "Model Openness Framework",
        version: version.text.slice(0, 40),
      }),
      at: version.at,
    });
  const invalid = faults(root);
  const release = root.get("release");
  if (!release.isThere) return parsedManifest(card, "mof", [], { invalid });
  const statements: Statements = new Map();
  const title = release.get("name").value();
  const id = hubId(release.get("huggingface").value()?.text ?? "");
  const places = stateLicense(release, statements);
  stateSize(release, statements);
  stateReleaseDay(statements, release.get("date").value());
  stateText(statements, "provider.name", release.get("producer"));
  stateList(statements, "contact", release.get("contact").values(), "structured");
  stateArchitecture(release, statements);
  const treatment = release.get("treatment").value();
  stateList(statements, "training.stages", treatment ? [treatment] : [], "structured");
  stateList(
    statements,
    "openness.components",
    components(release).flatMap(({ name, part }) => (isLicensed(release, part) ? [name] : [])),
    "structured",
  );
  const uses = [
    ...base(release, [title?.text, id?.split("/")[1]]),
    ...datasets(release, "datasets", "trained-on"),
    ...datasets(release, "evaluation data", "evaluated-on"),
  ];
  hints(
    statements,
    title ? [title] : [],
    treatment && /fine-?tuned/i.test(treatment.text)
      ? [{ text: "fine-tuned", at: treatment.at }]
      : [],
    uses.map(({ name }) => name),
  );
  const subject = subjectOf(card, {
    kind: "model",
    root: release,
    declaration: release.get("governance").isThere
      ? release.get("governance")
      : root.get("governance"),
    statements,
    places,
    id,
    title,
    aliases: title ? [title.text] : [],
    uses,
    texts: described(release),
  });
  return parsedManifest(card, "mof", [subject], { invalid });
}

interface NamedComponent {
  readonly name: Value;
  readonly part: Cursor;
}

const components = (release: Cursor): NamedComponent[] =>
  release
    .get("components")
    .items()
    .flatMap((part) => {
      const name = part.get("name").value();
      return name ? [{ name, part }] : [];
    });

/** Finds the component of a name, without case and plural. */
const component = (release: Cursor, name: string): Cursor | undefined =>
  components(release).find(({ name: { text } }) => text.toLowerCase().startsWith(name))?.part;

/**
 * What the tool writes for a component that is released without a license (`unlicensed`, which is not The Unlicense) and
 * its contributors for one that is not released: no license is stated.
 */
const NO_LICENSE =
  /^(?:unlicen[cs]ed|undisclosed|none|n\/?a|(?:component ){1,2}not included?|(?:component ){0,2}not released)\.?$/i;

const saying = (name: Value | undefined): Value | undefined =>
  name && !NO_LICENSE.test(name.text) ? name : undefined;

interface ComponentLicense {
  readonly name: Value;
  readonly path: Value | undefined;
}

/** Returns the license of the whole release: of one kind of component, else of all that is distributed. */
function ofRelease(release: Cursor, ...kinds: string[]): ComponentLicense | undefined {
  for (const kind of [...kinds, "distribution"]) {
    const holder = release.get("license", kind);
    const name = saying(holder.get("name").value());
    if (name) return { name, path: holder.get("path").value() };
  }
  return undefined;
}

/**
 * Returns the license of a component: its own, or if it has no such key that of the release. As the tool evaluates it
 * (ModelEvaluator, resolveLicense), a component that says `unlicensed` does not fall back.
 */
function licenseOf(
  release: Cursor,
  part: Cursor,
  ...kinds: string[]
): ComponentLicense | undefined {
  const stated = part.get("license");
  if (!stated.isThere) return ofRelease(release, ...kinds);
  const name = saying(stated.value());
  return name && { name, path: part.get("license_path").value() };
}

const isLicensed = (release: Cursor, part: Cursor): boolean =>
  licenseOf(release, part, "data", "code", "document") !== undefined;

/**
 * States the license of the model: that of its parameters, the final ones before those of the way there; parameters are data
 * to this framework. Licenses of code, papers and cards are other texts, and never the model's. What comes back
 * is where the file says that there is none.
 */
function stateLicense(release: Cursor, statements: Statements): ReadonlyMap<string, Location> {
  const parameters =
    component(release, "model parameters (final)") ?? component(release, "model parameters");
  const stated = parameters ? licenseOf(release, parameters, "data") : ofRelease(release);
  if (!stated) {
    const without = parameters?.get("license");
    return new Map(without?.isThere ? [["license.stated", without.at]] : []);
  }
  const { name, path } = stated;
  stateList(statements, "license.stated", [name], "structured");
  // A license outside the lists has its name and its address here, as `license_name` and `license_link` have in a card.
  if (path && !/\s/.test(path.text)) {
    state(statements, "license.name", name.text, { at: name.at, evidence: "structured" });
    state(statements, "license.link", path.text, { at: path.at, evidence: "structured" });
  }
  return new Map();
}

/** States the size or version: `version` holds "the number of parameters of the model or its version number or both". */
function stateSize(release: Cursor, statements: Statements): void {
  const version = release.get("version").value();
  if (!version || NO_LICENSE.test(version.text)) return;
  const isSize = /^(?:\d{1,4}x)?\d{1,5}(?:[._]\d{1,5})?[ ]?[KMBT]$/i.test(version.text);
  state(statements, isSize ? "parameters" : "version", version.text, {
    at: version.at,
    evidence: "structured",
  });
}

/** States `architecture`, and with `type` whether the model makes something. A language model with a decoder writes. */
function stateArchitecture(release: Cursor, statements: Statements): void {
  const stated = release.get("architecture").value();
  if (!stated || /^(?:undisclosed|other)$/i.test(stated.text)) return;
  state(statements, "architecture", stated.text, { at: stated.at, evidence: "structured" });
  const type = release.get("type").value()?.text.toLowerCase() ?? "";
  const writes = /^(?:language|code)$/.test(type) && /decoder/i.test(stated.text);
  const draws = /diffusion/i.test(stated.text);
  if (!writes && !draws) return;
  const provenance = { at: stated.at, evidence: "structured", state: "derived" } as const;
  state(statements, "isGenerative", "yes", provenance);
  if (writes) state(statements, "generatesMedia", "no", provenance);
  else if (/^(?:image|audio|video|3d|vision)$/.test(type))
    state(statements, "generatesMedia", "yes", provenance);
}

/** Words behind a family's name that tell a tuned model of the family from its first. */
const TUNED_NAME = /(?:^|[-_ .\d])(?:instruct|chat|it|sft|dpo|rlhf|tuned|assistant)(?:$|[-_ .\d])/i;
const comparable = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, "");

/**
 * Reads `origin`, "the pretrained version of the model which this model is based on, reference itself if this is the
 * pre-trained model": the model's own name, and the name of its family, do not name a base. Nor does text that is not a name.
 */
function base(release: Cursor, ownNames: readonly (string | undefined)[]): UpstreamReference[] {
  const origin = release.get("origin").value();
  if (!origin || /[\s,]/.test(origin.text) || MISPLACED_LICENSE.test(origin.text)) return [];
  const name = comparable(origin.text.split("/").at(-1) ?? "");
  if (name === "") return [];
  const names = ownNames.flatMap((ownName) => ownName ?? []);
  const isItself = names.some((modelName) => {
    const index = comparable(modelName).indexOf(name);
    return comparable(modelName) === name || (index === 0 && !TUNED_NAME.test(modelName));
  });
  return isItself ? [] : [useOf(origin, "model", "finetune")];
}
/** Seen in that field, one row too far up. */
const MISPLACED_LICENSE =
  /^(?:MIT|Apache[- ]?(?:License[- ]?)?2\.0|BSD(?:-\d)?|(?:other|custom) licen[cs]e)$/i;

/** Reads the data sets that a component names by an address or id, with the license that it gives them. */
function datasets(
  release: Cursor,
  name: string,
  relation: UpstreamReference["relation"],
): UpstreamReference[] {
  const part = component(release, name);
  const path = part?.get("component_path").value();
  if (!part || !path || !/^https?:\/\/|^[\w.-]{1,96}\/[\w.-]{1,96}$/i.test(path.text)) return [];
  const statements: Statements = new Map();
  const stated = licenseOf(release, part, "data");
  stateList(statements, "edge.license.stated", stated ? [stated.name] : [], "structured");
  return [useOf(path, "dataset", relation, statements)];
}

/** The tool writes a sentence of its own on every component; only another one says something. */
const TOOL_DESCRIPTIONS = new Set([
  "training, validation and testing datasets used for the model",
  "the results from evaluating the model",
]);
const HEADINGS: readonly (readonly [component: string, heading: string])[] = [
  ["datasets", "Training Data"],
  ["evaluation results", "Evaluation Results"],
];

const described = (release: Cursor) =>
  HEADINGS.flatMap(([name, heading]) => {
    const text = component(release, name)?.get("description").value();
    return text && !TOOL_DESCRIPTIONS.has(text.text.toLowerCase()) ? [{ heading, ...text }] : [];
  });

const ALLOWED_VALUES: Readonly<Record<string, readonly string[]>> = {
  type: ["language", "vision", "image", "audio", "video", "3d", "code", "multimodal", "other"],
  architecture: [
    "transformer",
    "transformer decoder",
    "transformer encoder-decoder",
    "decoder",
    "encoder",
    "diffusion",
    "RNN",
    "CNN",
    "LSTM",
    "NeRF",
    "hybrid",
    "undisclosed",
    "other",
  ],
  treatment: ["pre-trained", "instruct fine-tuned", "chat fine-tuned"],
};
const REQUIRED: readonly (readonly [holder: string, ...members: string[]])[] = [
  ["framework", "name", "version", "date"],
  ["release", "name", "license", "producer", "components"],
];
const MOST_COMPONENTS = 17;

/**
 * Reports what mof_schema.json would refuse, as far as it matters: members that are missing, values outside of its lists.
 */
function faults(root: Cursor): PlacedMessage[] {
  const missing = REQUIRED.flatMap(([owner, ...members]): PlacedMessage[] => {
    const cursor = root.get(owner);
    if (!cursor.isThere) {
      const fault = message("mof.missing-part", { member: owner });
      return [{ text: cited(fault, message("schema.top-level")), at: root.closing }];
    }
    return members
      .filter((member) => !cursor.get(member).isThere)
      .map((member) => ({
        text: cited(message("mof.missing", { owner, member }), owner),
        at: cursor.closing,
      }));
  });
  const release = root.get("release");
  const notListed = Object.entries(ALLOWED_VALUES).flatMap(([key, allowed]): PlacedMessage[] => {
    const stated = release.get(key).value();
    if (!stated || allowed.includes(stated.text)) return [];
    return [{ text: cited(message("mof.not-listed", { key }), `release.${key}`), at: stated.at }];
  });
  const componentList = release.get("components");
  const tooMany = message("mof.too-many-components", { limit: MOST_COMPONENTS });
  const many =
    componentList.items().length > MOST_COMPONENTS
      ? [{ text: cited(tooMany, "release.components"), at: componentList.at }]
      : [];
  return root.card.problems.length > 0 ? [] : [...missing, ...notListed, ...many];
}

const cited = (fault: Message, section: string | Message): Message =>
  message("manifest.specification-broken", { fault, standard: "mof_schema", section });
