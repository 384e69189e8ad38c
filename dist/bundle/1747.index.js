export const id = 1747;
export const ids = [1747];
export const modules = {

/***/ 681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ isSectionTitle),
/* harmony export */   Oi: () => (/* binding */ signsOf),
/* harmony export */   jW: () => (/* binding */ lineSigns)
/* harmony export */ });
/* unused harmony export headingKey */
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);

const CONCEPTS = [
  [
    "own",
    "both",
    "intended use|intended uses|intended uses and limitations|primary intended uses|primary intended users|intended use cases|intended usage|intended users|预期用途|预期使用|适用范围"
  ],
  [
    "own",
    "both",
    "out of scope use|out of scope uses|out of scope use cases|out of scope|misuse and out of scope use|misuse malicious use and out of scope use|unsuitable use case s|超出范围的使用|不适用场景|禁止用途"
  ],
  ["own", "model", "direct use"],
  ["own", "model", "downstream use|downstream uses"],
  [
    "own",
    "both",
    "bias risks and limitations|limitations and bias|limitations and biases|biases and limitations|bias and limitations|limitations bias and risks|risks and limitations|risks limitations and biases|bias risks limitations|偏见风险和局限性|偏见风险与局限性|偏见与局限性|风险与局限性|局限性与偏见"
  ],
  [
    "own",
    "both",
    "ethical considerations|ethical considerations and limitations|ethics considerations|伦理考量|伦理考虑|道德考量"
  ],
  ["own", "model", "caveats and recommendations"],
  [
    "own",
    "model",
    "quantitative analyses|quantitative analysis|unitary results|intersectional results"
  ],
  ["own", "model", "model card authors|model card contact|model card author"],
  ["own", "dataset", "dataset card authors|dataset card contact|data card authors"],
  [
    "own",
    "dataset",
    "dataset summary|dataset description|数据集摘要|数据集简介|数据集描述|数据集介绍"
  ],
  [
    "own",
    "dataset",
    "personal and sensitive information|sensitivity of data|sensitivity type s|个人和敏感信息|个人及敏感信息|个人与敏感信息|个人信息与敏感信息"
  ],
  [
    "own",
    "dataset",
    "considerations for using the data|social impact of dataset|discussion of biases|other known limitations"
  ],
  ["own", "dataset", "curation rationale|dataset creation"],
  [
    "own",
    "dataset",
    "initial data collection and normalization|who are the source language producers|who are the source data producers|who are the annotators|annotation process"
  ],
  ["own", "model", "available model variants|model variants"],
  [
    "own",
    "model",
    "how to get started with the model|use this ai model with docker model runner|using this model with docker model runner"
  ],
  ["shared", "model", "model details|model detail|模型详情|模型细节|模型信息|模型基本信息"],
  [
    "shared",
    "model",
    "model description|model summary|model overview|model information|模型描述|模型介绍|模型简介|模型概述|模型说明"
  ],
  [
    "shared",
    "model",
    "model specs|model specifications|technical specifications|technical specification|model architecture|model architecture and objective|model properties|模型架构|模型结构|技术规格"
  ],
  [
    "shared",
    "model",
    "training data|training dataset|training datasets|pretraining data|pre training data|training corpus|dataset specs|训练数据|训练数据集|训练语料"
  ],
  [
    "shared",
    "model",
    "training procedure|training details|training process|training specs|training hyperparameters|pretraining procedures|preprocessing training procedure|训练过程|训练流程|训练细节|训练方法|训练配置"
  ],
  [
    "shared",
    "model",
    "evaluation data|evaluation dataset|evaluation datasets|testing data|testing data factors and metrics|评估数据|评测数据"
  ],
  [
    "shared",
    "model",
    "evaluation results|performance evaluation|model performance|performance metrics|model performance measures|benchmark performance|evaluation metrics|eval results|评估结果|评测结果|模型性能|模型表现"
  ],
  [
    "shared",
    "model",
    "environmental impact|carbon footprint|environmental specs|compute infrastructure"
  ],
  [
    "shared",
    "model",
    "inputs and outputs|model inputs and outputs|input and output|characteristics"
  ],
  ["shared", "model", "factors|relevant factors|evaluation factors"],
  [
    "shared",
    "both",
    "limitations and risks|known limitations|safety considerations|responsible ai considerations|trade offs|局限性|模型局限性|已知局限|已知限制"
  ],
  [
    "shared",
    "dataset",
    "dataset structure|data instances|data fields|data splits|数据集结构|数据结构|数据字段|数据划分"
  ],
  ["shared", "dataset", "source data|data sources|data source|数据来源|数据源"],
  [
    "shared",
    "dataset",
    "data collection and processing|data collection|collection process|collection and generation|data collection process|数据采集|数据收集|采集过程"
  ],
  [
    "shared",
    "dataset",
    "composition|dataset composition|data composition|数据组成|数据集组成|数据构成"
  ],
  [
    "shared",
    "dataset",
    "preprocessing cleaning labeling|preprocessing cleaning labelling|preprocessing|数据预处理|数据清洗"
  ],
  [
    "shared",
    "dataset",
    "annotations|annotations and labeling|data annotation|标注|数据标注|标注过程"
  ],
  ["shared", "dataset", "distribution|dataset distribution"],
  ["shared", "dataset", "motivation|motivation for dataset creation"],
  ["shared", "dataset", "maintenance|dataset maintenance|dataset curators"],
  ["shared", "dataset", "supported tasks|supported tasks and leaderboards|licensing information"],
  ["common", "both", "limitations|limitation|限制|局限"],
  [
    "common",
    "both",
    "license|licence|licensing|license terms of use|许可|许可证|许可协议|开源协议|协议"
  ],
  [
    "common",
    "both",
    "evaluation|results|benchmarks|benchmark results|metrics|performance|评估|评测|性能"
  ],
  [
    "common",
    "model",
    "training|pretraining|pre training|fine tuning|finetuning|model training|训练|微调"
  ],
  ["common", "both", "citation|citation information|citations|bibtex|引用"],
  ["common", "both", "uses|use cases|use case|用途|使用场景"],
  ["common", "both", "bias|biases|risks|risk|considerations|recommendations|偏见|风险"],
  ["common", "model", "model zoo|models|download links|model|模型"],
  ["common", "dataset", "dataset|datasets|data|数据|数据集"],
  ["common", "both", "contact|contacts|privacy|versioning|联系方式|隐私"]
];
const BY_TEXT = new Map(
  CONCEPTS.flatMap(
    ([weight, kind, texts], id) => texts.split("|").map((text) => [text, { id, weight, kind }])
  )
);
const LABELS = /* @__PURE__ */ new Set([
  "model type",
  "model name",
  "base model",
  "finetuned from model",
  "finetuned from",
  "fine tuned from",
  "training data",
  "input modalities",
  "output modalities",
  "knowledge cutoff",
  "cutoff date",
  "model date",
  "model version",
  "organization developing the model",
  "基座模型",
  "基础模型",
  "教师模型",
  "训练数据"
]);
const NO_LETTERS = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .M)(String.raw`[^\p{L}\p{N}]+`, "g");
function headingKey(heading) {
  const text = heading.slice(0, 200).toLowerCase().replace(/&(?:amp;)?/g, " and ");
  return text.replace(NO_LETTERS(text), " ").replace(/^ ?(?:\d{1,3} |[ivx]{1,4} (?=\S))+/, "").trim().replace(/ optional$/, "");
}
const isSectionTitle = (heading) => BY_TEXT.has(headingKey(heading));
const MODEL_TITLE = /\bmodel[ _-]?card\b|模型卡/i;
const DATASET_TITLE = /\bdata(?:set)?[ _-]?(?:card|sheet)\b|数据集?(?:卡|说明书)/i;
const BOLD = /^(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__)[ \t]*[:：]?(?:\n|$)/;
const MOST = 2e3;
function signsOf(sections) {
  const seen = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Set();
  const note = (text) => {
    const concept = BY_TEXT.get(headingKey(text));
    if (concept) seen.set(concept.id, concept);
  };
  for (const section of sections.slice(0, MOST)) {
    note(section.title);
    for (const block of section.blocks.slice(0, MOST)) {
      const bold = BOLD.exec(block.text)?.[1];
      if (bold) note(bold);
      if (block.label === void 0 || block.value?.trim() === "") continue;
      const label = headingKey(block.label);
      if (LABELS.has(label)) labels.add(label);
    }
  }
  const title = sections.find((section) => section.level > 0)?.title ?? "";
  const count = (test) => [...seen.values()].filter(test).length;
  return {
    distinctive: count(({ weight }) => weight === "own"),
    shared: count(({ weight }) => weight === "shared") + labels.size,
    common: count(({ weight }) => weight === "common"),
    model: count(({ kind, weight }) => kind === "model" && weight !== "common") + labels.size,
    dataset: count(({ kind, weight }) => kind === "dataset" && weight !== "common"),
    titled: DATASET_TITLE.test(title) ? "dataset" : MODEL_TITLE.test(title) ? "model" : void 0
  };
}
function lineSigns(text) {
  const seen = /* @__PURE__ */ new Map();
  for (const [line] of text.matchAll(/^.{3,120}$/gm)) {
    const concept = BY_TEXT.get(headingKey(line));
    if (concept && concept.weight !== "common") seen.set(concept.id, concept);
  }
  const count = (test) => [...seen.values()].filter(test).length;
  return {
    distinctive: count(({ weight }) => weight === "own"),
    shared: count(({ weight }) => weight === "shared"),
    model: count(({ kind }) => kind === "model"),
    dataset: count(({ kind }) => kind === "dataset")
  };
}



/***/ }),

/***/ 8702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ otherKind),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   bn: () => (/* binding */ isTemplateFile)
/* harmony export */ });
/* harmony import */ var _text_frontmatter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5042);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8426);
/* harmony import */ var _file_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4616);
/* harmony import */ var _card_signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(681);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6999);





let last;
const classify = (source) => verdictOf(source).kind;
const otherKind = (source) => verdictOf(source).otherKind;
function verdictOf(source) {
  if (last?.source !== source) last = { source, verdict: judge(source) };
  return last.verdict;
}
function judge(source) {
  if (isData(source.file) && !isCardInData(source)) return {};
  const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_3__/* .openFront */ .g)(source);
  if (!front) return {};
  if (isTemplateFile(source.file) || isTemplate(front)) return { otherKind: "template" };
  const declared = declaredKind(front);
  if (declared) return { kind: declared };
  const has = (names) => names.filter((name) => front.keys.has(name)).length;
  const model = has(MODEL);
  const dataset = has(DATASET) + (hasConfigurations(front) ? 1 : 0);
  const licensed = has(LICENSE) > 0;
  if (isReadme(source.file) && isSpace(front, has(SPACE), model + dataset, licensed))
    return { otherKind: "space" };
  const byPath = DATASET_PATH.test(source.file) ? "dataset" : "model";
  if (model > 0 || dataset > 0)
    return { kind: model === dataset ? byPath : model > dataset ? "model" : "dataset" };
  const weak = has(WEAK);
  const spoken = isLanguage(front);
  const named = (0,_file_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .isCardName */ .SS)(source.file);
  const signs = weak + (licensed ? 1 : 0) + (spoken ? 1 : 0);
  const page = has(SITE);
  if (page > 0 && !(named && licensed && signs >= page + has(PAGE))) return { otherKind: "page" };
  const kind = named ? weakKind(source, front, { weak, licensed, spoken }) : weak > 0 && signs + has(["tags"]) >= 3 ? "model" : void 0;
  return { kind: kind ?? (front.cutOff ? byPath : void 0) };
}
function weakKind(source, { keys }, { weak, licensed, spoken }) {
  const described = weak > 0 || licensed || ["tags", "language", "languages"].some((key) => keys.has(key));
  if (DATASET_PATH.test(source.file)) return described ? "dataset" : void 0;
  if (MODEL_PATH.test(source.file)) return described ? "model" : void 0;
  if (weak > 0) return "model";
  if (!licensed && !spoken) return void 0;
  const { model: ofModel, dataset: ofData } = (0,_card_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .lineSigns */ .jW)(source.text);
  return ofData > ofModel ? "dataset" : "model";
}
function declaredKind({ entries }) {
  const governance = entries.get("governance")?.value;
  for (const node of [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeUnder */ .p4)(governance, "subject", "kind"), (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeUnder */ .p4)(governance, "kind")])
    if (node?.kind === "scalar" && (node.text === "model" || node.text === "dataset"))
      return node.text;
  return void 0;
}
function hasConfigurations({ entries }) {
  const configs = entries.get("configs")?.value;
  return configs?.kind === "list" && configs.items.some((item) => (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeUnder */ .p4)(item, "config_name"));
}
function isLanguage({ entries }) {
  const first = (node) => node?.kind === "list" ? node.items[0] : node;
  return ["language", "languages"].some((key) => {
    const node = first(entries.get(key)?.value);
    return node?.kind === "scalar" && /^[a-z]{2,3}\b/.test(node.text ?? "");
  });
}
const isReadme = (file) => /(?:^|\/)readme\.md$/i.test(file);
function isSpace(front, keys, strong, licensed) {
  if (strong > 1 || strong > 0 && licensed) return false;
  const sdk = front.entries.get("sdk")?.value;
  const isSdk = sdk?.kind === "scalar" && SDK.test(sdk.text ?? "");
  return isSdk ? strong === 0 || keys > 1 : strong === 0 && keys > 2;
}
const isData = (file) => /\.(?:json\w*|ya?ml)$/i.test(file);
function isCardInData({ file, text }) {
  if (!/(?:model|data|dataset)[-_]?card[^/]*\.ya?ml$/i.test(file)) return false;
  const matter = (0,_text_frontmatter_js__WEBPACK_IMPORTED_MODULE_0__/* .frontMatter */ .Z)(text);
  return matter?.kind === "hub" && /^#{1,6} +\S.*\r?\n\s*\r?\n?[^#\s]/m.test(text.slice(matter.body));
}
const SDK = /^(?:gradio|streamlit|docker|static)$/i;
const SPACE = [
  "sdk",
  "sdk_version",
  "python_version",
  "app_file",
  "app_port",
  "base_path",
  "colorFrom",
  "colorTo",
  "emoji",
  "fullWidth",
  "header",
  "hf_oauth",
  "models",
  "pinned",
  "short_description",
  "suggested_hardware"
];
const SITE = [
  "layout",
  "permalink",
  "sidebar_position",
  "sidebar_label",
  "slug",
  "draft",
  "categories"
];
const PAGE = [
  "title",
  "description",
  "date",
  "author",
  "authors",
  "parent",
  "nav_order",
  "weight",
  "keywords",
  "image",
  "lang",
  "redirect_from",
  "published",
  "toc"
];
const LICENSE = ["license", "licence", "licenses"];
const MODEL = [
  "base_model",
  "pipeline_tag",
  "library_name",
  "model-index",
  "co2_eq_emissions",
  "license_name",
  "model_name",
  "base_model_relation"
];
const WEAK = ["datasets", "widget", "inference", "metrics", "tasks", "frameworks"];
const DATASET = [
  "task_categories",
  "task_ids",
  "annotations_creators",
  "language_creators",
  "dataset_info",
  "size_categories",
  "source_datasets",
  "pretty_name",
  "multilinguality",
  "train-eval-index",
  "paperswithcode_id"
];
const MODEL_PATH = /model[-_]?cards?/i;
const DATASET_PATH = /(?:^|\/)(?:hf[-_])?data(?:sets?|sheets?)?\/|data(?:set)?[-_]?(?:card|sheet)/i;
const isTemplateFile = (file) => /(?:^|[/._-])templates?(?=[/._-]|$)|\{\{/i.test(file);
const TEMPLATED = /^(?:\{\{|\{%|\{[a-z_0-9]+\}[ \t]*(?:#|$)|\[?<[a-z_ ]+>)/;
const CARD_KEYS = ["tags", "language", "languages"];
function isTemplate(front) {
  const isTemplated = (key) => {
    const texts = front.textsAfter(key);
    return texts.length > 0 && texts.every((text) => TEMPLATED.test(text));
  };
  const present = (keys2) => keys2.filter((key) => front.keys.has(key));
  const decisive = present([...LICENSE, "base_model"]);
  const open = decisive.filter(isTemplated).length;
  if (decisive.length > 0 && (open === 0 || open === decisive.length)) return open > 0;
  const keys = present([...LICENSE, ...MODEL, ...DATASET, ...WEAK, ...CARD_KEYS]);
  if (keys.length > 0) {
    const filled = keys.filter((key) => !isTemplated(key)).length;
    return filled * 2 <= keys.length;
  }
  return isTemplateCode(front);
}
function isTemplateCode({ keys, matter, lines }) {
  if (keys.size > 0) return false;
  const last2 = lines.position(matter.end).line;
  for (let line = lines.position(matter.start).line; line <= last2; line++) {
    const row = lines.line(line).trim();
    if (row !== "" && !row.startsWith("#")) return /^\{[{%]/.test(row);
  }
  return false;
}



/***/ }),

/***/ 6999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ HIDES),
/* harmony export */   g: () => (/* binding */ openFront)
/* harmony export */ });
/* harmony import */ var _text_frontmatter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5042);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1047);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4413);
/* harmony import */ var _recover_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);




const HIDES = /* @__PURE__ */ new Set([
  "syntax",
  "too-big",
  "too-deep",
  "too-many-nodes",
  "too-many-aliases",
  "not-a-mapping",
  "not-closed",
  "encoding"
]);
let last;
function openFront(source) {
  if (last?.source !== source) last = { source, front: read(source) };
  return last.front;
}
function read(source) {
  const { text, truncated, utf8 } = source;
  const matter = matterOf(source);
  if (matter === void 0) return void 0;
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(text);
  const yaml = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, matter.start, matter.end, map);
  const parsed = yaml.root?.kind === "map" ? yaml.root : NOTHING;
  const hiding = truncated || !utf8 || matter.kind === "not-closed" || yaml.root !== void 0 && yaml.root.kind !== "map" || yaml.problems.some(({ code }) => HIDES.has(code));
  const { entries } = hiding ? (0,_recover_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .withRecoveredKeys */ .C)(parsed, matter, map) : parsed;
  const loose = hiding ? (0,_recover_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .looseKeys */ .z)(text.slice(matter.start, matter.end)) : void 0;
  const start = ({ range }) => map.line(range.start.line).slice(range.start.column - 1);
  return {
    matter,
    lines: map,
    yaml,
    entries,
    cutOff: truncated && matter.end === text.length || yaml.problems.some(({ code }) => CUT_OFF.has(code)),
    keys: /* @__PURE__ */ new Set([...entries.keys(), ...loose?.keys() ?? []]),
    textsAfter(key) {
      const node = entries.get(key)?.value;
      if (node === void 0) return loose?.get(key) ?? [];
      if (node.kind === "list") return node.items.map(start);
      return node.kind === "scalar" && node.text === null ? [] : [start(node)];
    }
  };
}
const CUT_OFF = /* @__PURE__ */ new Set([
  "too-big",
  "too-many-nodes",
  "too-many-aliases"
]);
const NOTHING = {
  kind: "map",
  entries: /* @__PURE__ */ new Map(),
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
};
function matterOf({ text, truncated }) {
  const matter = (0,_text_frontmatter_js__WEBPACK_IMPORTED_MODULE_0__/* .frontMatter */ .Z)(text);
  if (!truncated || matter !== void 0 && matter.kind !== "not-closed") return matter;
  const fence = /^\s*---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  if (fence === void 0 || /[\r\n]---[ \t]*[\r\n]/.test(text.slice(fence.length))) return matter;
  const end = text.length;
  return { kind: "not-closed", start: fence.length, end, close: end, body: end };
}



/***/ }),

/***/ 5503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withRecoveredKeys),
/* harmony export */   z: () => (/* binding */ looseKeys)
/* harmony export */ });
const DECISIVE = /* @__PURE__ */ new Set([
  "license",
  "licence",
  "licenses",
  "license_name",
  "license_link",
  "base_model",
  "base_model_relation",
  "datasets"
]);
const LINE = /^(["']?)([A-Za-z_]{4,24})\1[ \t]*(?::(?:[ \t\u00a0]+|$)|：[ \t]*)(.*)$/s;
const ITEM = /^[ \t]*-[ \t]+(.+)$/s;
const PLAIN = /^(?:"([^"\\]{1,300})"|'([^']{1,300})'|([^\s"'[\]{}|>&*!%@`#,][^"[\]{}]{0,300}?))(?:[ \t]+#.*)?[ \t]*$/;
const MOST_ITEMS = 200;
const LONGEST = 600;
function withRecoveredKeys(root, { start, end }, lines) {
  if (end <= start) return root;
  const entries = /* @__PURE__ */ new Map();
  const first = lines.position(start).line;
  const last = lines.position(end).line;
  for (let line = first; line <= last; line++) {
    const row = lines.line(line);
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(row)) break;
    const match = LINE.exec(row);
    const [matched = "", , key = "", source = ""] = match ?? [];
    if (!DECISIVE.has(key) || root.entries.has(key) || entries.has(key)) continue;
    const column = matched.length - source.length + 1;
    const value = source === "" ? listBelow(lines, line + 1, last) : inline(source, line, column);
    if (value) entries.set(key, { key: span(line, 1, key.length), value });
  }
  return entries.size === 0 ? root : { ...root, entries: new Map([...root.entries, ...entries]) };
}
const span = (line, column, length) => ({
  start: { line, column },
  end: { line, column: column + length }
});
function inline(text, line, column) {
  const brackets = /^\[([^[\]]{0,2000})\][ \t]*(?:#.*)?$/.exec(text);
  if (brackets?.[1] === void 0) return scalar(text, line, column);
  const items = [];
  let offset = 1;
  for (const part of brackets[1].split(",").slice(0, MOST_ITEMS)) {
    const lead = part.length - part.trimStart().length;
    const item = scalar(part.trim(), line, column + offset + lead);
    if (item) items.push(item);
    offset += part.length + 1;
  }
  return { kind: "list", items, range: span(line, column, brackets[1].length + 2) };
}
function scalar(source, line, column) {
  if (source.length > LONGEST) return void 0;
  const match = PLAIN.exec(source);
  const text = match?.[1] ?? match?.[2] ?? match?.[3];
  if (text === void 0 || /:(?:\s|$)/.test(text)) return void 0;
  const quotes = match?.[3] === void 0 ? 2 : 0;
  return { kind: "scalar", text, type: "string", range: span(line, column, text.length + quotes) };
}
function listBelow(lines, firstLine, last) {
  const items = [];
  for (let line = firstLine; line <= last && items.length < MOST_ITEMS; line++) {
    const row = lines.line(line);
    const match = ITEM.exec(row);
    if (!match?.[1]) break;
    const item = scalar(match[1], line, row.length - match[1].length + 1);
    if (item) items.push(item);
  }
  const [head] = items;
  return head && { kind: "list", items, range: { start: head.range.start, end: head.range.end } };
}
const LOOSE = /^([ \t]*)(?:\?[ \t]+)?(?:[!&]\S*[ \t]+)*(["']?)([A-Za-z_][\w-]{0,60})\2[ \t]*(?:([:：])[ \t]*(.*)|$)/;
const IN_BRACES = /[{,]\s*(["']?)([A-Za-z_][\w-]{0,60})\1\s*:/g;
const MOST_WRITTEN = 200;
function looseKeys(yaml) {
  const entries = /* @__PURE__ */ new Map();
  let margin;
  let items;
  for (const row of yaml.split(/\r\n|[\r\n\u0085\u2028\u2029]/)) {
    const item = items && ITEM.exec(row)?.[1];
    if (item !== void 0) items?.push(item.slice(0, MOST_WRITTEN));
    const match = LOOSE.exec(row);
    if (!match) continue;
    const [, indent = "", , key = "", colon, source = ""] = match;
    if (colon === void 0 && !row.trimStart().startsWith("?")) continue;
    margin ??= indent;
    if (indent !== margin) continue;
    items = source === "" ? [] : void 0;
    if (!entries.has(key)) entries.set(key, items ?? [source.slice(0, MOST_WRITTEN)]);
  }
  if (/^\s*\{/.test(yaml)) {
    for (const [, , key = ""] of yaml.matchAll(IN_BRACES))
      if (!entries.has(key)) entries.set(key, []);
  }
  return entries;
}



/***/ }),

/***/ 4616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ DATA_FILES),
/* harmony export */   SS: () => (/* binding */ isCardName),
/* harmony export */   Sq: () => (/* binding */ MARKDOWN_FILES),
/* harmony export */   Z7: () => (/* binding */ namesWith),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   mW: () => (/* binding */ isOfOtherTool),
/* harmony export */   sl: () => (/* reexport safe */ _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__.sl)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);


const MARKDOWN_FILES = /\.(?:md|markdown)$/i;
const DATA_FILES = /\.(?:json|jsonld|ya?ml)$/i;
const JSON_OF_TOOLS = [
  ...["rule", "pack", "package(?:-lock)?", "npm-shrinkwrap", "composer", "deno", "renovate"],
  ...[String.raw`tsconfig[\w.-]*`, "jsconfig", "biome", "lerna", "nx", "turbo", "vercel"],
  ...["firebase", "angular", "manifest", "tokenizer(?:_config)?", "vocab", "special_tokens_map"],
  ...["generation_config", "preprocessor_config", "added_tokens"]
];
const YAML_OF_TOOLS = [
  ...[String.raw`docker-compose[\w.-]*`, "mkdocs", "pnpm-lock", "codecov", "dependabot"],
  ...["appveyor", "Chart", "values", "environment", "conda"]
];
const OF_TOOLS = new RegExp(
  [
    String.raw`^(?:${JSON_OF_TOOLS.join("|")})\.json$`,
    String.raw`^(?:${YAML_OF_TOOLS.join("|")})\.ya?ml$`,
    String.raw`\.(?:min|ipynb)\.json$`,
    // Hidden files are settings, but for hidden Markdown.
    String.raw`^(?!.*\.(?:md|markdown)$)\.`
  ].join("|"),
  "is"
);
const isOfOtherTool = (name) => OF_TOOLS.test(name);
const namesWith = (words) => new RegExp(`(?:^|[._-])(?:${words})(?:[._-]|$)`, "i");
const mostBytes = (path) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarkdown */ .sl)(path) ? _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.fileBytes : _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonBytes;
const CARD_NAME = /(?:^|\/)(?:readme[^/]*|[^/]*[-_]readme|[^/]*(?:model|data|dataset)[-_]?(?:card|sheet)[^/]*|(?:.*\/)?model_cards\/.*)\.(?:md|markdown)$/i;
const isCardName = (path) => CARD_NAME.test(path);



/***/ }),

/***/ 3288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W8: () => (/* binding */ CATALOG),
  xS: () => (/* binding */ factsOf),
  Ah: () => (/* binding */ isFactName),
  TM: () => (/* binding */ isListFact)
});

// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/facts/entry.js

const entry_define = (kinds, facts) => Object.fromEntries(
  Object.entries(facts).map(([name, [type, meaning, options]]) => [
    name,
    { type, kinds, meaning, mayBeAbsent: true, ...options }
  ])
);
const always = { mayBeAbsent: false };
const declaredAt = (governance, ...also) => also.length > 0 ? { governance, also } : { governance };
const how = (governance, ...also) => ({
  ...declaredAt(governance, ...also),
  described: true
});
const YES_NO = { values: ["yes", "no"], mayBeAbsent: false };
const YES_NO_UNKNOWN = { values: ["yes", "no", "unknown"], mayBeAbsent: false };
const COMMERCIAL = { values: ["yes", "no", "conditional", "unknown"] };
const CATEGORY = { values: vocabulary/* LICENSE_KINDS */.OU };
const TERMS = ["yes", "no", "conditional", "silent", "unknown"];
const PERMISSION = ["yes", "no", "conditional", "contested", "unknown", "n/a"];


;// CONCATENATED MODULE: ./lib/src/facts/deployment-facts.js

const DEPLOYMENT_FACTS = {
  ...entry_define(["model", "dataset"], {
    "deployment.jurisdictions": [
      "list",
      "Where it is offered: ISO 3166 codes, EU for the Union (CN, EU, KR, US-CA, US-CO).",
      declaredAt("deployment.jurisdictions")
    ],
    "deployment.inEEA": [
      "enum",
      "Whether the Union, or a state of the European Economic Area, is among them.",
      { values: ["yes", "no"] }
    ],
    "deployment.commercial": [
      "presence",
      "Whether the use is commercial.",
      declaredAt("deployment.commercial")
    ],
    "deployment.publicService": [
      "presence",
      "Whether it serves the public.",
      declaredAt("deployment.publicService")
    ],
    "deployment.cnPublicService": [
      "presence",
      "Whether it serves the public in mainland China: declared, or a public service with CN among its jurisdictions.",
      declaredAt("deployment.cnPublicService")
    ],
    "deployment.publicOpinion": [
      "presence",
      "Whether that service can shape public opinion or mobilise people.",
      declaredAt("deployment.publicOpinion")
    ],
    "deployment.fileOutputs": [
      "presence",
      "Whether users get generated content as files.",
      declaredAt("deployment.fileOutputs")
    ],
    "deployment.anthropomorphic": [
      "presence",
      "Whether it plays a companion or another person.",
      declaredAt("deployment.anthropomorphic")
    ],
    "deployment.minors.policy": [
      "text",
      "How minors are protected in the service.",
      declaredAt("deployment.minors.policy")
    ],
    "deployment.minors.intimacy": [
      "presence",
      "Whether minors can have virtual intimate relations in it.",
      declaredAt("deployment.minors.intimacy")
    ],
    "deployment.automatedDecisions": [
      "presence",
      "Whether it decides, or helps to decide, on people.",
      declaredAt("deployment.automatedDecisions")
    ],
    "deployment.humanReview": [
      "presence",
      "Whether a person can look at such a decision.",
      how("deployment.humanReview")
    ],
    "deployment.highRisk": [
      "presence",
      "Whether the use is a high-risk one.",
      declaredAt("deployment.highRisk", "deployment.eu.highRisk")
    ],
    "deployment.eu.gpai": [
      "enum",
      "Whether it is a general-purpose AI model by its provider's word (AI Act Art. 3(63)).",
      { values: ["yes", "likely", "no", "unknown"], governance: "deployment.eu.gpai" }
    ],
    "deployment.eu.systemProvider": [
      "presence",
      "Whether its publisher provides an AI system, not only a model.",
      declaredAt("deployment.eu.systemProvider")
    ],
    "deployment.eu.systemicRisk": [
      "presence",
      "Whether it is a model with systemic risk (AI Act Art. 51).",
      declaredAt("deployment.eu.systemicRisk")
    ],
    "deployment.eu.openSourceExemption": [
      "presence",
      "Whether the exemption for open-source models is claimed (AI Act Art. 53(2)).",
      declaredAt("deployment.eu.openSourceExemption")
    ],
    "deployment.users.monthly": [
      "number",
      "Users a month.",
      declaredAt("deployment.users.monthly")
    ],
    "deployment.userInputs.usedForTraining": [
      "presence",
      "Whether what users enter is used for training.",
      declaredAt("deployment.userInputs.usedForTraining")
    ],
    "deployment.userInputs.optOut": [
      "presence",
      "Whether users can refuse that.",
      how("deployment.userInputs.optOut")
    ],
    "deployment.userInputs.notice": [
      "text",
      "Where users are informed of it.",
      declaredAt("deployment.userInputs.notice")
    ],
    "deployment.userInputs.retention": [
      "text",
      "How long what users enter is kept.",
      declaredAt("deployment.userInputs.retention")
    ],
    "deployment.logs.retention": [
      "text",
      "How long logs are kept (ISO 8601 duration).",
      declaredAt("deployment.logs.retention")
    ],
    "deployment.logs.days": ["number", "That time in days; a month counts 30, a year 365."],
    "registrations.cnGenAI": [
      "text",
      "Filing of the generative AI service, or why none is needed.",
      declaredAt("registrations.cnGenAI")
    ],
    "registrations.cnAlgorithm": [
      "text",
      "Filing of the algorithm, or why none is needed.",
      declaredAt("registrations.cnAlgorithm")
    ],
    "registrations.securityAssessment": [
      "text",
      "Security assessment, or why none is needed.",
      declaredAt("registrations.securityAssessment")
    ]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/disclosure-facts.js

const TESTS = {
  memorization: "verbatim reproduction of training data",
  similarity: "similarity of its outputs to those of a teacher",
  privacy: "leakage of personal information",
  safety: "harmful or unlawful outputs",
  bias: "bias",
  factuality: "false statements"
};
const factsOfTest = (test, subject) => ({
  [`evaluation.${test}.tested`]: [
    "presence",
    `Whether it was tested for ${subject}.`,
    how(`evaluation.${test}.tested`, `evaluation.${test}`)
  ],
  [`evaluation.${test}.method`]: [
    "list",
    `How it was tested for ${subject}.`,
    declaredAt(`evaluation.${test}.method`)
  ],
  [`evaluation.${test}.result`]: [
    "number",
    `Result of the test for ${subject}.`,
    declaredAt(`evaluation.${test}.result`)
  ],
  [`evaluation.${test}.threshold`]: [
    "number",
    "Limit that its publisher set for that result.",
    declaredAt(`evaluation.${test}.threshold`)
  ],
  [`evaluation.${test}.evidence`]: [
    "text",
    "Reference to that test.",
    declaredAt(`evaluation.${test}.evidence`)
  ]
});
const tests = (...names) => Object.fromEntries(
  names.flatMap((name) => Object.entries(factsOfTest(name, TESTS[name])))
);
const DISCLOSURE_FACTS = {
  ...entry_define(["model", "dataset"], {
    releaseDate: ["date", "Day of the release.", declaredAt("releaseDate", "subject.releaseDate")],
    changelog: [
      "text",
      "What changed since the last version.",
      declaredAt("changelog", "subject.changelog")
    ],
    description: ["text", "What it is.", declaredAt("description")],
    "provider.country": [
      "text",
      "Where the provider is established (ISO 3166-1).",
      declaredAt("provider.country")
    ],
    "provider.inEEA": [
      "enum",
      "Whether that code is one of the European Economic Area; not stated for what is no code.",
      { values: ["yes", "no"] }
    ],
    "complaints.responseTime": [
      "text",
      "Time within which a complaint is answered.",
      declaredAt("complaints.responseTime")
    ],
    "complaints.ipProcedure": [
      "text",
      "What rights holders can ask for, and how.",
      declaredAt("complaints.ipProcedure")
    ],
    "incident.process": ["text", "What is done after an incident.", declaredAt("incident.process")],
    "withdrawal.process": [
      "text",
      "How it is withdrawn or corrected.",
      declaredAt("withdrawal.process", "withdrawal")
    ],
    "claims.allRiskOnUser": [
      "list",
      "Places that put every risk on the user; warranty texts of licenses do not count."
    ],
    "processing.quality": [
      "list",
      "Measures that raise the quality of the data.",
      declaredAt("quality.measures")
    ],
    "labels.explicit": [
      "presence",
      "Whether generated content is visibly labeled.",
      how("labels.explicit")
    ],
    "labels.explicit.modalities": [
      "list",
      "Modalities for which such a label is described; the keys of `labels.explicit`."
    ],
    "labels.explicit.missing": [
      "list",
      "Declared output modalities that `labels.explicit` leaves out."
    ],
    "labels.implicit": [
      "presence",
      "Whether generated content is labeled in its metadata.",
      how("labels.implicit")
    ],
    "labels.implicit.fields": [
      "list",
      "Fields of that metadata: Label, ContentProducer, ProduceID.",
      declaredAt("labels.implicit.fields", "labels.fields")
    ],
    "labels.standards": [
      "list",
      "Standards of that labeling (GB45438-2025, C2PA, IPTC-DST, SynthID).",
      declaredAt("labels.standards")
    ],
    "labels.omittable": [
      "presence",
      "Whether a user can have content without the visible label.",
      declaredAt("labels.omittable")
    ],
    "labels.removable": [
      "enum",
      "Whether marks are meant to be removed.",
      {
        values: ["no", "possible", "encouraged"],
        governance: "labels.removable"
      }
    ],
    "labels.userAgreement": [
      "text",
      "Agreement that tells users of labels and their duties.",
      declaredAt("labels.userAgreement")
    ],
    "claims.labelRemoval": [
      "list",
      "Places that offer the removal of marks or a way around detection."
    ],
    "transparency.claimed": [
      "enum",
      "Transparency level that the card claims.",
      { values: ["L0", "L1", "L2", "L3"], governance: "disclosure.level" }
    ],
    "transparency.level": [
      "enum",
      "Level that its declared and structured statements reach; `none` below L0.",
      { values: ["none", "L0", "L1", "L2", "L3"], mayBeAbsent: false }
    ],
    "transparency.missing": [
      "list",
      "Facts that the claimed level needs, else the next one, and that are not stated."
    ],
    "transparency.overstated": [
      "enum",
      "Whether the claimed level is above the one that is reached.",
      { values: ["yes", "no"] }
    ]
  }),
  ...entry_define(["model"], {
    ...tests("memorization", "similarity", "privacy", "safety", "factuality"),
    "evaluation.overLimit": [
      "list",
      "Tests whose result is above the limit that is stated in the same unit."
    ],
    "inherited.limitations": [
      "text",
      "Limitations that come from a base or teacher.",
      declaredAt("inherited.limitations")
    ],
    "inherited.safety": [
      "text",
      "What of the safety of a base or teacher remains.",
      declaredAt("inherited.safety")
    ],
    "inherited.bias": [
      "text",
      "Bias that comes from a base or teacher.",
      declaredAt("inherited.bias")
    ],
    "claims.inheritedSafety": [
      "list",
      "Places that take the safety of a teacher or base for granted."
    ],
    "limitations.hallucination": [
      "text",
      "What is said of false statements that it makes.",
      declaredAt("hallucination", "limitations.hallucination")
    ],
    "outputs.rights": [
      "text",
      "Who may do what with its outputs.",
      declaredAt("disclosure.outputRights", "outputRights")
    ],
    "outputs.ipRisk": [
      "text",
      "What is said of rights of others in its outputs.",
      declaredAt("disclosure.outputIpRisk", "outputIpRisk")
    ],
    architecture: ["text", "Architecture of the model.", declaredAt("architecture")],
    parameters: ["text", "Number of its parameters.", declaredAt("parameters")],
    contextLength: ["text", "Length of its context.", declaredAt("contextLength")],
    "modalities.input": [
      "list",
      "What it takes: text, image, audio, video.",
      declaredAt("modalities.input")
    ],
    "modalities.output": ["list", "What it makes.", declaredAt("modalities.output")],
    weightsPublic: [
      "presence",
      "Whether its weights can be downloaded.",
      declaredAt("weightsPublic")
    ],
    usageInfo: ["text", "How it is used.", declaredAt("usageInfo")],
    oversight: ["text", "How people oversee it.", declaredAt("oversight", "humanOversight")],
    "training.compute": ["number", "Training compute in FLOP.", declaredAt("training.compute")],
    "training.energy": ["text", "Energy that the training took.", declaredAt("training.energy")],
    "training.summary.sections": [
      "list",
      "Sections of the public summary of the training content.",
      declaredAt("disclosure.trainingDataSummary.sections", "training.dataSummarySections")
    ],
    "training.summary.missing": [
      "list",
      "Sections of the European Commission's template that they leave out."
    ],
    "documentation.trainingSummary": [
      "text",
      "Public summary of the training content (AI Act Art. 53(1)(d)).",
      declaredAt("disclosure.trainingDataSummary.url", "training.dataSummaryUrl")
    ],
    "modification.computeRatio": [
      "number",
      "Compute of the modification as a share of the original training compute, 0 to 1.",
      declaredAt("modification.computeRatio")
    ],
    "modification.assessed": [
      "presence",
      "Whether it was assessed what the modification makes of its author.",
      how("modification.assessed")
    ],
    "records.trainingDataLog": [
      "presence",
      "Whether a log of the training data is kept.",
      how("records.trainingDataLog")
    ],
    "records.teacherQueries": [
      "presence",
      "Whether a log of what was asked of a teacher is kept.",
      how("records.teacherQueries")
    ],
    "openness.components": [
      "list",
      "Components of the Model Openness Framework that are released.",
      declaredAt("openness.components")
    ],
    "intendedUse.onPeople": [
      "list",
      "Words of the intended use that name a decision on people: recruitment, credit, examinations, policing, borders."
    ],
    "documentation.modelForm": [
      "text",
      "Reference to a filled model documentation form.",
      declaredAt("disclosure.modelDocumentation.ref", "disclosure.modelDocumentation")
    ],
    "documentation.technical": [
      "text",
      "Reference to the technical documentation.",
      declaredAt("technicalDocumentation.ref", "technicalDocumentation")
    ],
    "documentation.dataGovernance": [
      "text",
      "Reference to the documentation of data governance.",
      declaredAt("dataGovernance.ref", "dataGovernance")
    ],
    "documentation.frontierReport": [
      "text",
      "Transparency report of a frontier model.",
      declaredAt("disclosure.frontierReport.url", "disclosure.frontierReport")
    ],
    "documentation.detectionTool": [
      "text",
      "Tool that tells whether content was made by it.",
      declaredAt("disclosure.detectionTool.url", "disclosure.detectionTool")
    ],
    "documentation.aiInteraction": [
      "text",
      "How people are informed that they deal with an AI.",
      declaredAt("disclosure.aiInteractionNotice")
    ],
    "documentation.decisionLogic": [
      "text",
      "How a decision comes about.",
      declaredAt("disclosure.decisionLogic")
    ]
  }),
  ...entry_define(["model", "dataset"], {
    ...tests("bias"),
    "openness.class": [
      "enum",
      "Class of the Model Openness Framework that the card claims.",
      { values: ["I", "II", "III"], governance: "openness.class" }
    ],
    "openness.missing": [
      "list",
      "Components of the claimed class of that framework that are not among them."
    ],
    concernsPeople: [
      "enum",
      "Whether it makes content, or personal information is in it or its data, by what the card says.",
      YES_NO
    ],
    "documentation.trainingData": [
      "text",
      "Documentation of the training data under California's AB 2013.",
      declaredAt("disclosure.ab2013.url", "disclosure.ab2013")
    ],
    bias: [
      "text",
      "Known bias.",
      declaredAt("bias", "limitations.bias", "biases", "inherited.bias")
    ],
    languages: ["list", "Languages of the data.", declaredAt("languages")],
    composition: ["text", "What the data consist of.", declaredAt("composition")],
    size: ["text", "How much there is.", declaredAt("size")],
    dataTypes: ["list", "Types of the data points.", declaredAt("dataTypes", "types")],
    "collection.process": [
      "text",
      "How the data were collected.",
      declaredAt("collection.process")
    ],
    "collection.timeframe": [
      "text",
      "When they were collected.",
      declaredAt("collection.timeframe")
    ],
    "purpose.datasets": [
      "text",
      "How the data serve what it is made for.",
      declaredAt("purpose.datasets")
    ],
    firstUseDate: ["text", "When they were first used in development.", declaredAt("firstUseDate")],
    aggregateConsumerInfo: [
      "presence",
      "Whether aggregate consumer information is in the data (Cal. Civ. Code 1798.140).",
      declaredAt("aggregateConsumerInfo")
    ],
    "annotation.present": [
      "presence",
      "Whether the data were annotated.",
      declaredAt("annotation.present")
    ],
    "annotation.rules": ["text", "Rules that annotators followed.", declaredAt("annotation.rules")],
    "annotation.annotators": ["list", "Who annotated.", declaredAt("annotation.annotators")],
    "annotation.qualityCheck": [
      "text",
      "How annotations were checked.",
      declaredAt("annotation.qualityCheck")
    ]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/edge-facts.js


const EDGE_FACTS = {
  ...entry_define(["edge"], {
    "edge.relation": [
      "enum",
      "How the upstream was used.",
      { values: vocabulary/* RELATIONS */.mP, mayBeAbsent: false }
    ],
    "edge.channel": [
      "enum",
      "How the upstream reaches what is published.",
      { values: vocabulary/* CHANNELS */.l_, mayBeAbsent: false }
    ],
    "edge.resolution": [
      "enum",
      "Where the upstream was found.",
      { values: vocabulary/* RESOLUTIONS */.Km, mayBeAbsent: false }
    ],
    "edge.chain": [
      "list",
      "From the upstream to its roots, the generators of a data set included.",
      always
    ],
    "edge.root": ["text", "The end of the chain whose terms decide.", always],
    "edge.role": [
      "enum",
      "What a teacher did to the data; generator unless stated otherwise.",
      { values: vocabulary/* TEACHER_ROLES */.dF, governance: "role" }
    ],
    "edge.access": [
      "enum",
      "How the upstream was reached.",
      {
        values: [
          "weights",
          "api",
          "product-ui",
          "cloud-marketplace",
          "dataset",
          "internal",
          "unauthorised"
        ],
        governance: "access"
      }
    ],
    "edge.provider": ["text", "Who provides the upstream.", declaredAt("provider")],
    "edge.license.stated": [
      "list",
      "License of the upstream as the declaration states it.",
      declaredAt("license", "authorization.license")
    ],
    "edge.outputUse": ["list", "What was taken from a teacher.", declaredAt("outputUse")],
    "edge.revision": [
      "text",
      "Version, revision or snapshot that pins the upstream.",
      declaredAt("revision")
    ],
    "edge.hash": ["text", "Hash that pins the upstream.", declaredAt("hash", "sha256")],
    "edge.pinned": [
      "enum",
      "What says which version of an upstream was used: a revision or hash, or else its name. no: a family, an alias or a path, which may be any of several. Absent where the name was only read from sentences.",
      { values: ["revision", "name", "no"] }
    ],
    "edge.host": ["text", "Host of the address of an upstream, without www."],
    "edge.contract.ref": [
      "text",
      "Reference of the contract on a source.",
      declaredAt("contract.ref", "contract")
    ],
    "edge.contract.scopeIncludesTraining": [
      "presence",
      "Whether that contract covers training.",
      declaredAt("contract.scopeIncludesTraining")
    ],
    "edge.contract.supplierWarranty": [
      "presence",
      "Whether the supplier gave assurances on origin, quality and security.",
      how("contract.supplierWarranty")
    ],
    "edge.userAuthorization.record": [
      "presence",
      "Whether the users' authorization is on record.",
      how("userAuthorization.record", "userAuthorization")
    ],
    "edge.userAuthorization.scope": [
      "list",
      "What that authorization covers.",
      declaredAt("userAuthorization.scope")
    ],
    "edge.userAuthorization.optOut": [
      "presence",
      "Whether users can refuse.",
      how("userAuthorization.optOut")
    ],
    "edge.collectionRecord": [
      "text",
      "Record of time and method of a collection.",
      declaredAt("collectionRecord")
    ],
    "edge.sampling.before": [
      "text",
      "Check of a sample of the source before it was taken.",
      declaredAt("sampling.before")
    ],
    "edge.sampling.after": [
      "text",
      "Check of a sample after it was taken.",
      declaredAt("sampling.after")
    ],
    "edge.sampling.rate": [
      "number",
      "Share of the sample that was found unfit, 0 to 1.",
      declaredAt("sampling.rate")
    ],
    "edge.registrations.cnGenAI": [
      "text",
      "Filing of the upstream in mainland China, or why none is needed.",
      declaredAt("registrations.cnGenAI", "registrations.cnFiling")
    ],
    "edge.personalInfo.status": [
      "presence",
      "Whether personal information is in what a teacher learned from, by the declaration of the use.",
      declaredAt("personalInfo.status", "personalInfo.present")
    ],
    "edge.personalInfo.leakageTested": [
      "presence",
      "Whether it was tested that the teacher gives none of it away.",
      how("personalInfo.leakageTested")
    ],
    "edge.terms.hash": [
      "text",
      "Hash of the kept copy of those terms.",
      declaredAt("terms.sha256", "terms.hash")
    ],
    "edge.sameParty": [
      "enum",
      "Whether the provider of the upstream is the publisher of what was made, by the names that are stated.",
      YES_NO_UNKNOWN
    ],
    "edge.affiliate": [
      "text",
      "How the provider of the upstream belongs to the publisher.",
      declaredAt("affiliate", "authorization.affiliate")
    ],
    "edge.authorization.basis": [
      "enum",
      "Ground on which the use rests.",
      {
        values: [...vocabulary/* AUTHORIZATION_BASES */.Te, "none", "unknown"],
        governance: "authorization.basis"
      }
    ],
    "edge.authorization.evidence": [
      "text",
      "Reference to that ground.",
      declaredAt("authorization.evidence")
    ],
    "edge.authorization.scope": [
      "list",
      "What the ground covers.",
      declaredAt("authorization.scope")
    ],
    "edge.authorization.expires": [
      "text",
      "Last day of the ground, as it is written; what is no day of the calendar is over.",
      declaredAt("authorization.expires")
    ],
    "edge.authorization.inForce": [
      "enum",
      "Whether a stated ground holds, and else why not. ended: its last day is over; unproven: a contract without a reference; out-of-scope: its scope does not name the use; not-own: own-model, and by the register the model, or a text behind it, is another owner's. Absent where no ground is stated, or none.",
      { values: ["yes", "ended", "unproven", "out-of-scope", "not-own"] }
    ],
    "edge.authorization.lapsed": [
      "enum",
      "yes: its last day is before the day of the run.",
      { values: ["yes", "no"] }
    ],
    "edge.weightsProvenance": [
      "enum",
      "Where the weights of the upstream were obtained.",
      {
        values: ["official", "mirror", "leaked", "unauthorised", "unknown"],
        governance: "weightsProvenance"
      }
    ],
    "edge.technicalMeasuresBypassed": [
      "presence",
      "Whether a technical protection was bypassed.",
      declaredAt(
        "technicalMeasuresBypassed",
        "acquisition.bypassed",
        "acquisition.technicalMeasuresBypassed"
      )
    ],
    "edge.acquisition.method": [
      "text",
      "How a source was obtained.",
      declaredAt("acquisition.method")
    ],
    "edge.acquisition.lawfulAccess": [
      "presence",
      "Whether access to a source was lawful, by the publisher's own word.",
      declaredAt("acquisition.lawfulAccess")
    ],
    "edge.sourceKind": [
      "enum",
      "Kind of a source.",
      {
        values: [
          "web-crawl",
          "web-api",
          "open-dataset",
          "licensed",
          "purchased",
          "partner",
          "user-data",
          "interaction-logs",
          "chat-logs",
          "social-media",
          "email",
          "medical-records",
          "call-audio",
          "cctv",
          "feedback",
          "synthetic",
          "self-produced",
          "public-sector",
          "other"
        ],
        governance: "kind"
      }
    ],
    "edge.optOut.checked": [
      "presence",
      "Whether rights reservations were looked for.",
      declaredAt("optOut.checked")
    ],
    "edge.optOut.mechanisms": [
      "list",
      "Where: robots.txt, tdmrep, ai.txt, http-header, html-meta, c2pa-cawg, aipref.",
      declaredAt("optOut.mechanisms")
    ],
    "edge.optOut.preference": [
      "enum",
      "What was found.",
      {
        values: ["allowed", "not-allowed", "constrained", "unknown"],
        governance: "optOut.preference"
      }
    ],
    "edge.optOut.respected": [
      "presence",
      "Whether it was respected.",
      declaredAt("optOut.respected")
    ],
    "edge.optOut.date": ["date", "Day of the check.", declaredAt("optOut.date")],
    "edge.prompts.containPersonalInfo": [
      "presence",
      "Whether personal information was sent to a teacher.",
      declaredAt("prompts.containPersonalInfo")
    ],
    "edge.processing.agreement": [
      "text",
      "Reference to the agreement with the provider.",
      declaredAt("processing.agreement")
    ],
    "edge.processing.location": [
      "text",
      "Where the provider processes.",
      declaredAt("processing.location")
    ],
    "edge.terms.trainOnOutputs": [
      "enum",
      "What the declaration says of the provider's terms on training.",
      { values: TERMS, governance: "terms.trainOnOutputs" }
    ],
    "edge.terms.trainCompeting": [
      "enum",
      "The same for competing models.",
      { values: TERMS, governance: "terms.trainCompeting" }
    ],
    "edge.terms.url": ["text", "Where those terms can be read.", declaredAt("terms.url")],
    "edge.terms.date": ["date", "Day of the version that was read.", declaredAt("terms.date")],
    "edge.generators": ["list", "Models and services whose outputs are in an upstream data set."],
    "edge.disclosed": [
      "enum",
      "Whether the readable part of the card names the upstream, its provider, or the generator behind it.",
      YES_NO
    ],
    "edge.terms.id": ["text", "Register entry whose text decides on outputs."],
    "edge.terms.layer": [
      "enum",
      "license: a license of the upstream; service: terms between a provider and its customer.",
      { values: ["license", "service"] }
    ],
    "edge.terms.through": [
      "enum",
      "directly: the card declares the teacher; data-set: the teacher made a declared data set.",
      { values: ["directly", "data-set"] }
    ],
    "edge.terms.clause": ["text", "Clause that decides on outputs."],
    "edge.terms.stale": [
      "enum",
      "yes: the author of that text may change it alone, and the day on which it was to be read again is over.",
      { values: ["yes", "no"] }
    ],
    "edge.permission.derivatives": [
      "enum",
      "R2: may derivatives be made and published?",
      { values: PERMISSION, mayBeAbsent: false }
    ],
    "edge.permission.outputs": [
      "enum",
      "R2, R10: may outputs train this model? conditional: duties follow; contested: depends on facts a card cannot show.",
      { values: PERMISSION, mayBeAbsent: false }
    ],
    "edge.permission.purpose": [
      "enum",
      "R3: does the purpose the license allows cover the one the card declares?",
      { values: PERMISSION, mayBeAbsent: false }
    ],
    "edge.permission.label": [
      "enum",
      "R4, R15: may the declared license stand over the upstream's?",
      { values: PERMISSION, mayBeAbsent: false }
    ],
    "edge.label.license": ["text", "License in the chain that decides on the label."],
    "edge.label.clause": ["text", "Clause that decides on the label."],
    "edge.territory.excluded": [
      "list",
      "R9: declared jurisdictions for which a license of the chain grants nothing."
    ],
    "edge.territory.conditional": [
      "list",
      "R9: declared jurisdictions that a license of the chain leaves out for some works or persons."
    ],
    "edge.users.overLimit": [
      "enum",
      "R9: whether the declared number of users is above that at which a license of the chain ends.",
      { values: ["yes", "no"] }
    ],
    "edge.brokenUpstream": [
      "enum",
      "yes: the same conflict already stands at an edge further up in this repository.",
      YES_NO
    ],
    "edge.descendants": [
      "list",
      "Other subjects of this repository that inherit through this edge."
    ],
    "edge.duties.owed": ["list", "R5, R6: what the chain's licenses ask to travel with the model."],
    "edge.duties.unmet": ["list", "Those of them that the repository does not show."],
    "edge.duties.unmetNotices": [
      "list",
      "License notices of permissive texts that the repository does not show."
    ],
    "edge.duties.name": [
      "text",
      "Word at which a text wants the name to begin, where it does not."
    ],
    "edge.duties.line": [
      "text",
      "Line that a text wants shown, where there is one wording of it and no other duty is unmet."
    ]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/end-facts.js

const END_FACTS = {
  ...entry_define(["edge"], {
    "from.name": ["text", "Name of the upstream.", always],
    "from.license.category": ["enum", "Kind of that license.", CATEGORY],
    "from.license.commercial": ["enum", "Whether it allows commercial use.", COMMERCIAL],
    "from.copyright.basis": ["list", "Grounds that the upstream's own card names."],
    "from.personalInfo.present": [
      "presence",
      "Whether personal information is in the upstream, by its own card."
    ],
    "from.withdrawn": ["text", "Why its publisher took the upstream down."],
    "from.license.id": ["text", "License of the upstream: its own card's, else the register's."],
    "from.isDistilled": [
      "enum",
      "Whether the upstream's own card, or the register, makes it a student or a derivative.",
      YES_NO_UNKNOWN
    ],
    "from.upstreamsKnown": [
      "enum",
      "Whether every upstream of the upstream was found.",
      YES_NO_UNKNOWN
    ],
    "from.personalInfo.sensitive": [
      "presence",
      "Whether sensitive personal information is in the upstream, by its own card."
    ],
    "from.kind": [
      "enum",
      "What the upstream is.",
      { values: ["model", "dataset", "hosted", "unknown"], mayBeAbsent: false }
    ],
    "to.name": ["text", "Name of what was made from it.", always],
    "to.kind": [
      "enum",
      "What was made from it.",
      { values: ["model", "dataset"], mayBeAbsent: false }
    ],
    "to.license.id": ["text", "License that it declares."],
    "to.license.stated": ["list", "That license as it was written, one item per value."],
    "to.license.name": ["text", "Name given to a license outside the lists."],
    "to.body": [
      "enum",
      "Whether its card has text to read; its place is the end of that text.",
      { values: ["yes", "no"] }
    ],
    "to.license.permissive": [
      "enum",
      "Whether that license is a permissive one.",
      { values: ["yes", "no"] }
    ],
    "to.license.category": ["enum", "Kind of that license.", CATEGORY],
    "to.license.commercial": ["enum", "Whether it allows commercial use.", COMMERCIAL],
    "to.personalInfo.present": ["presence", "Whether personal information is in it."],
    "to.crossBorder.mechanism": [
      "text",
      "Ground on which personal information leaves the country."
    ],
    "to.personalInfo.statement": ["text", "What its card says about personal information."],
    "to.processing.piiScreening": [
      "presence",
      "Whether its data were searched for personal information."
    ],
    "to.synthetic.screening": ["presence", "Whether outputs of models in it were screened."],
    "to.provider.name": ["text", "Who answers for it."],
    "to.weightsPublic": ["presence", "Whether its weights can be downloaded."],
    "to.isDistilled": ["enum", "Whether it is a student.", { values: ["yes", "no"] }],
    "to.isConversion": [
      "enum",
      "Whether it is only a copy in another form.",
      { values: ["yes", "no"] }
    ],
    "to.deployment.cnPublicService": [
      "presence",
      "Whether it serves the public in mainland China."
    ],
    "to.deployment.publicService": ["presence", "Whether it serves the public."],
    "to.deployment.jurisdictions": ["list", "Where it is offered."],
    "to.deployment.commercial": ["presence", "Whether its use is commercial."],
    "to.isPublished": ["enum", "Whether it is published.", YES_NO],
    "to.isGenerative": ["enum", "Whether it is generative.", YES_NO_UNKNOWN],
    "to.crossBorder.transfer": ["presence", "Whether personal information leaves the country."]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/other-facts.js

const OTHER_FACTS = {
  ...entry_define(["document"], {
    "document.format": ["text", "Id of the format that claimed the file.", always],
    "document.role": [
      "enum",
      "card, manifest: it describes; declaration: it speaks for the card beside it; evidence: written for a machine, it owes no statement.",
      { values: ["card", "manifest", "declaration", "evidence"], mayBeAbsent: false }
    ],
    "document.readable": [
      "enum",
      "no: nothing could be read; partial: something is wrong in it.",
      { values: ["yes", "partial", "no"], mayBeAbsent: false }
    ],
    "document.problems": ["list", "What is wrong with the text, one item per place."],
    "document.unquoted": [
      "text",
      "The value for want of quotes around which the document cannot be read, where that is all that is wrong."
    ],
    "document.hubReads": [
      "enum",
      "Whether the Hugging Face Hub will find the front matter.",
      YES_NO
    ],
    "document.placeholders": [
      "list",
      "Template text left where a statement belongs, one item per place."
    ],
    "document.invalid": [
      "list",
      "What can be parsed and breaks the specification of the format, one item per place."
    ],
    "document.unsupported": [
      "text",
      "Why nothing of it is read: a version or a form of the format that is not supported."
    ]
  }),
  ...entry_define(["statement"], {
    "statement.fact": ["text", "The fact that is stated in two or more places.", always],
    "statement.subject": ["text", "Model or data set that it is said of.", always],
    "statement.agrees": ["enum", "Whether the places say the same after normalization.", YES_NO],
    "statement.values": ["list", "What they say, one item per place.", always]
  }),
  ...entry_define(["waiver"], {
    "waiver.rule": ["text", "Rule that is waived."],
    "waiver.reason": ["text", "Why."],
    "waiver.owner": ["text", "Who answers for it."],
    "waiver.expires": ["date", "Its last day."],
    "waiver.subject": ["text", "Subject that it is for."],
    "waiver.status": [
      "enum",
      "ends-soon: its last day is at most 30 days ahead; expired: it is before the day of the run, or no day of the calendar; too-long: it is after waiver.latest; past-floor: the same, where the floor of a pack is the limit.",
      { values: ["active", "ends-soon", "expired", "too-long", "past-floor"] }
    ],
    "waiver.latest": [
      "date",
      "The last day that a waiver may have: 366 days ahead, or as many as the floor of a pack allows.",
      always
    ],
    "waiver.knownRule": ["enum", "Whether a loaded or built-in pack has the rule.", YES_NO]
  }),
  ...entry_define(["repository"], {
    "repository.documents": ["number", "Documents that were read.", always],
    "repository.isChange": ["enum", "Whether a change is under review.", YES_NO],
    "repository.artifactsWithoutCard": [
      "list",
      "Weights and data files of the change with no document in their folder or above it."
    ],
    "repository.uncheckedDocuments": [
      "list",
      "Documents that described something before the change and are checked no longer, although what they described is still in the repository; with the reason, one item per place."
    ],
    "repository.licenseFile": ["text", "License file in the root."],
    "policy.floor": [
      "enum",
      "Whether a pack of the run sets a floor for the configuration.",
      YES_NO
    ],
    "policy.weakened": [
      "list",
      "Attempts of the configuration, or of a pack that the floor binds, to say less than the floor, one item per place."
    ]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/privacy-facts.js

const PRIVACY_FACTS = {
  ...entry_define(["model", "dataset"], {
    "personalInfo.present": [
      "presence",
      "Whether personal information is in the data; for a model, in what it was trained on.",
      declaredAt("personalInfo.present")
    ],
    "personalInfo.statement": [
      "text",
      "What a section of the card says about personal information."
    ],
    "personalInfo.categories": [
      "list",
      "Categories of personal information (DPV-PD names).",
      declaredAt("personalInfo.categories")
    ],
    "personalInfo.sensitive": [
      "presence",
      "Whether sensitive personal information is in it (PIPL Art. 28, GDPR Art. 9).",
      declaredAt("personalInfo.sensitive", "personalInfo.sensitive.present")
    ],
    "personalInfo.minors": [
      "presence",
      "Whether information on minors is in it.",
      declaredAt("personalInfo.minors", "personalInfo.minors.present")
    ],
    "personalInfo.deidentification": [
      "enum",
      "How far persons were made unrecognizable.",
      {
        values: ["none", "pseudonymised", "anonymised", "aggregated"],
        governance: "personalInfo.deidentification",
        also: ["personalInfo.deidentification.status"]
      }
    ],
    "personalInfo.deidentificationMethod": [
      "list",
      "How that was done.",
      declaredAt("personalInfo.deidentificationMethod", "personalInfo.deidentification.method")
    ],
    "personalInfo.deidentificationTested": [
      "presence",
      "Whether re-identification was tested.",
      declaredAt("personalInfo.deidentificationTested", "personalInfo.deidentification.tested")
    ],
    "personalInfo.maskedOnly": [
      "enum",
      "Whether every method that is named only replaces or hides what is written: hashing, masking, replaced names.",
      { values: ["yes", "no"] }
    ],
    "personalInfo.inherited": [
      "list",
      "Data sets, sources and teachers that hold personal information by their own card here, or by the entry that declares them."
    ],
    "personalInfo.indications": [
      "list",
      "Sources and columns that normally come with personal information."
    ],
    "legalBasis.basis": [
      "list",
      "Legal grounds for processing, as DPV or pipl-13-n ids.",
      declaredAt("legalBasis[].basis")
    ],
    "legalBasis.publicOnly": [
      "enum",
      "Whether every ground that is named is that the information is public already.",
      { values: ["yes", "no"] }
    ],
    "consent.separate": [
      "presence",
      "Separate consent (PIPL Art. 29).",
      declaredAt("consent.separate")
    ],
    "consent.guardian": [
      "presence",
      "Consent of a guardian (PIPL Art. 31).",
      declaredAt("consent.guardian")
    ],
    "consent.scope": ["list", "What the consent covers.", declaredAt("consent.scope")],
    "consent.publication": [
      "presence",
      "Separate consent to publication (PIPL Art. 25).",
      declaredAt("consent.publication")
    ],
    "minors.rulesUrl": [
      "text",
      "Dedicated rules for the data of minors (PIPL Art. 31).",
      declaredAt("minors.rulesUrl")
    ],
    "crossBorder.transfer": [
      "presence",
      "Whether personal information leaves the country.",
      declaredAt("crossBorder.transfer")
    ],
    "crossBorder.mechanism": [
      "text",
      "Ground of that transfer.",
      declaredAt("crossBorder.mechanism")
    ],
    "crossBorder.destinations": [
      "list",
      "Countries that it goes to (ISO 3166-1).",
      declaredAt("crossBorder.destinations")
    ],
    "rights.contact": ["text", "Where data subjects turn.", declaredAt("rights.contact")],
    retention: [
      "text",
      "How long data are kept (ISO 8601 duration).",
      declaredAt("retention", "retention.period")
    ],
    "impactAssessment.done": [
      "presence",
      "Whether an impact assessment was made (PIPL Art. 55).",
      declaredAt("impactAssessment.done")
    ],
    "personalInfo.subjects": [
      "list",
      "Whose information it is: customers, patients, employees, public figures.",
      declaredAt("personalInfo.subjects")
    ],
    "personalInfo.refusalHandled": [
      "presence",
      "Whether a refusal of a data subject takes their information out (PIPL Art. 27).",
      declaredAt("personalInfo.refusalHandled")
    ],
    "legalBasis.evidence": [
      "list",
      "References to the assessment of a ground.",
      declaredAt("legalBasis[].evidence", "legalBasis[].mitigations")
    ],
    "legalBasis.unassessed": [
      "list",
      "Grounds of legitimate interests (GDPR Art. 6(1)(f)) whose entry refers to no assessment."
    ],
    "notice.url": [
      "text",
      "Notice to data subjects (PIPL Art. 17, GDPR Art. 13-14).",
      declaredAt("notice.url")
    ],
    "notice.exemption": [
      "text",
      "Exemption from that notice, where one is relied on.",
      declaredAt("notice.exemption")
    ],
    "rights.deletion": [
      "text",
      "How a person's information is deleted.",
      declaredAt("rights.deletion", "rights.deletion.process")
    ],
    "retention.rule": ["text", "How the time of keeping is set.", declaredAt("retention.rule")],
    "impactAssessment.id": [
      "text",
      "Reference of the impact assessment.",
      declaredAt("impactAssessment.id")
    ],
    "processing.steps": [
      "list",
      "Cleaning, filtering and other changes made to the data.",
      declaredAt("processing.steps")
    ],
    "processing.piiScreening": [
      "presence",
      "Whether the data were searched for personal information to take out.",
      how("processing.piiScreening")
    ],
    "security.measures": [
      "list",
      "Measures that protect the data, or a reference to them (PIPL Art. 51, GDPR Art. 32).",
      declaredAt("security.measures", "confidentialityLevel")
    ],
    processors: [
      "list",
      "Processors, recipients, annotation vendors and clouds.",
      declaredAt("processors[].name")
    ],
    "processors.agreement": [
      "list",
      "References of the agreements with them.",
      declaredAt("processors[].agreement", "processors[].agreement.ref")
    ],
    "processors.withoutAgreement": ["list", "Those of them for which no agreement is named."],
    "ropa.ref": [
      "text",
      "Reference of the record of processing activities (GDPR Art. 30).",
      declaredAt("ropa.ref", "ropa")
    ],
    "purpose.original": [
      "text",
      "Purpose for which the data were collected.",
      declaredAt("purpose.original")
    ],
    "purpose.compatibleAssessment": [
      "presence",
      "Whether the new purpose was assessed against the original one (GDPR Art. 6(4)).",
      how("purpose.compatibleAssessment")
    ]
  }),
  ...entry_define(["model"], {
    "unlearning.process": [
      "text",
      "How what was learned of a person is taken out of the model.",
      declaredAt("unlearning.process", "unlearning")
    ],
    "outputFilter.personal": [
      "presence",
      "Whether outputs are filtered for personal information.",
      how("outputFilter.personal")
    ],
    "claims.anonymousModel": [
      "list",
      "Places that call the model itself anonymous, or free of personal data."
    ]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/subject-facts.js


const SUBJECT_FACTS = {
  ...entry_define(["model", "dataset"], {
    name: ["text", "The name it is published under, without its owner.", always],
    owner: ["text", "Owner part of the declared id."],
    isPublished: ["enum", "yes unless the declared stage is draft or internal.", YES_NO],
    stage: ["enum", "Release stage.", { values: vocabulary/* STAGES */.an, governance: "subject.stage" }],
    version: ["text", "Version of the subject.", declaredAt("subject.version")],
    "license.id": [
      "text",
      "The license, normalized: Hugging Face id, else SPDX id in lower case; an expression where several are combined."
    ],
    "license.stated": ["list", "The license as it was written, one item per value."],
    "license.status": [
      "enum",
      "resolved: it names one text; underspecified: a family without a version; nonstandard: other or free text; unknown: the card says that it is not known.",
      { values: ["resolved", "underspecified", "nonstandard", "unknown"] }
    ],
    "license.name": ["text", "Name given to a license outside the lists."],
    "license.link": ["text", "Link given to a license text."],
    "license.file": ["text", "License file in the folder of the document."],
    "license.rootFile": [
      "text",
      "License file in the root of the repository, which may be the code's alone."
    ],
    "license.fileLicense": [
      "text",
      "License whose text stands in the license file beside the document, where its words are known."
    ],
    "license.fileDiffers": ["text", "That license, where the document declares another one."],
    "record.id": [
      "text",
      "Id of the register under which it goes: the one that a document declares, else `owner/name` of its folders. Absent where the register records no license under it."
    ],
    "record.license": ["text", "License that the register records under that id."],
    "record.agrees": [
      "enum",
      "Whether the declared license can be the recorded one; unknown where it is not stated or names no text.",
      { values: ["yes", "no", "unknown"] }
    ],
    "record.ownerAtBase": [
      "enum",
      "yes: it is reviewed with a change, and before the change a document of the repository declared an id of the same owner already.",
      { values: ["yes", "no"] }
    ],
    worksOfOthers: [
      "enum",
      "Whether works of others may be in it or come out of it: a generative model, or a data set with sources of others.",
      YES_NO
    ],
    "sources.kinds": ["list", "Kinds of its sources, as far as the declaration says."],
    "license.permissive": [
      "enum",
      "Whether the declared license is a permissive one.",
      { values: ["yes", "no"] }
    ],
    "license.category": ["enum", "Kind of the declared license, as the register has it.", CATEGORY],
    "license.commercial": [
      "enum",
      "Whether the declared license allows commercial use.",
      COMMERCIAL
    ],
    "provider.name": [
      "text",
      "Person or organization that answers for it.",
      declaredAt("provider.name")
    ],
    contact: [
      "list",
      "Ways to reach them: mail address, issue tracker, URL.",
      declaredAt("contacts.general")
    ],
    "contacts.ip": ["text", "Contact for rights holders.", declaredAt("contacts.ip")],
    "contacts.privacy": ["text", "Contact for data subjects.", declaredAt("contacts.privacy")],
    "contacts.safety": ["text", "Contact for safety reports.", declaredAt("contacts.safety")],
    "roles.role": ["list", "Roles that are filled.", declaredAt("roles[].role")],
    "roles.named": ["list", "Those roles in the spelling of the vocabulary: `ip-owner`."],
    "roles.party": ["list", "Who fills them.", declaredAt("roles[].party")],
    "roles.duties": ["list", "Duties that they have.", declaredAt("roles[].duties")],
    "roles.unallocated": [
      "list",
      "Roles of the chain for which no entry names a party and a duty."
    ],
    "complaints.url": ["text", "Where complaints are taken.", declaredAt("complaints.url")],
    "incident.contact": ["text", "Contact for incidents.", declaredAt("incident.contact")],
    "review.date": [
      "date",
      "Day of the last review of the declaration.",
      declaredAt("review.date")
    ],
    "review.owner": ["text", "Who reviewed it.", declaredAt("review.owner")],
    "review.maxAgeDays": [
      "number",
      "Days after which a review counts as old; 365 unless stated.",
      declaredAt("review.maxAgeDays")
    ],
    "review.status": [
      "enum",
      "aged: older than its limit on the day of the run; not-renewed: the change under review touches what was reviewed, and not the day of the review.",
      { values: ["current", "aged", "not-renewed"] }
    ],
    "change.entries": [
      "list",
      "Upstreams, data sets and teachers that the change under review adds, alters or removes."
    ],
    intendedUse: ["text", "What it is meant for.", declaredAt("intendedUse")],
    outOfScopeUse: ["text", "What it is not meant for.", declaredAt("outOfScopeUse", "outOfScope")],
    limitations: ["text", "Known limitations and risks.", declaredAt("limitations")],
    "claims.openSource": ["list", "Places where the document calls it open source."],
    "access.gated": ["presence", "Whether access is given on request only.", how("access.gated")],
    body: [
      "enum",
      "Whether the card has text to read beside its fields. Its place is the end of that text; absent where the text ends in a block that nothing closes.",
      { values: ["yes", "no"] }
    ],
    dataDescribedElsewhere: [
      "enum",
      "Whether every data set that it names is described in this repository.",
      YES_NO
    ],
    "synthetic.present": [
      "presence",
      "Whether a model or service made part of the data.",
      declaredAt("synthetic.present")
    ],
    "synthetic.generators": [
      "list",
      "Models and services that made it.",
      declaredAt("synthetic.generators[].id")
    ],
    "copyright.containsProtected": [
      "presence",
      "Whether protected works are in the data.",
      declaredAt("copyright.containsProtected")
    ],
    "synthetic.screening": [
      "presence",
      "Whether what models made was screened for personal information and other content.",
      how("synthetic.screening")
    ],
    "synthetic.share": [
      "number",
      "Share of the data that models made, 0 to 1.",
      declaredAt("synthetic.share")
    ],
    "copyright.jurisdictions": [
      "list",
      "For which countries those grounds are named.",
      declaredAt("copyright.jurisdictions")
    ],
    "copyright.basis": ["list", "Grounds named for their use.", declaredAt("copyright.basis")],
    "policies.ip": ["text", "Policy on intellectual property.", declaredAt("policies.ip")],
    "policies.copyright": [
      "text",
      "Copyright policy (AI Act Art. 53(1)(c)).",
      declaredAt("policies.copyright", "disclosure.copyrightPolicy.url")
    ],
    "policies.aup": ["text", "Acceptable-use policy.", declaredAt("policies.aup")],
    "policies.privacy": ["text", "Privacy policy.", declaredAt("policies.privacy")],
    kind: ["enum", "What it is.", { values: ["model", "dataset"], mayBeAbsent: false }],
    isConversion: [
      "enum",
      "Whether it is only a quantized or converted copy of a declared model; a data set never is.",
      YES_NO
    ]
  }),
  ...entry_define(["model"], {
    baseModels: ["list", "Models whose weights it starts from, merges or converts."],
    "baseModels.undeclared": [
      "list",
      "Models whose weights an adapter's configuration or a training recipe starts from, and that its documents name nowhere; each at its place in that file."
    ],
    teachers: ["list", "Models and services whose outputs it learned from."],
    "teachers.undeclared": [
      "list",
      "Teachers that a training recipe learns from, and that its documents name nowhere; each at its place in that file."
    ],
    "training.datasets": ["list", "Data sets it was trained on."],
    "training.summary": [
      "text",
      "Public summary or description of the training data.",
      declaredAt("training.dataSummaryUrl")
    ],
    "training.description": ["text", "How it was trained.", declaredAt("training.description")],
    "training.stages": ["list", "Stages of the training.", declaredAt("training.stages")],
    "evaluation.results": ["list", "Results that are reported, one item per metric or section."],
    "teachers.otherGround": [
      "list",
      "Teachers of which neither a license nor ownership is stated or known as the ground of the use."
    ],
    "distillation.outputUse": ["list", "What the body of the card says was taken from a teacher."],
    "teachers.statement": ["text", "What the body of the card says it was distilled from."],
    "distillation.declared": [
      "presence",
      "Whether it was distilled; `none` silences hints.",
      declaredAt("distillation", "distillation.declared")
    ],
    "distillation.hints": ["list", "Name, tags and sentences that speak of distillation."],
    isDistilled: [
      "enum",
      "Whether a teacher, or a data set with a known generator, is among its declared upstreams.",
      YES_NO
    ],
    derivationHints: ["list", "Name, tags and files that speak of a base model."],
    mergeConflicts: [
      "list",
      "R6, R7: pairs of texts among its upstreams that cannot both be met, one item per pair."
    ],
    isGenerative: [
      "enum",
      "Whether it makes text, images, sound or video; unknown where no task is declared.",
      YES_NO_UNKNOWN
    ],
    generatesMedia: [
      "enum",
      "Whether it makes images, sound or video; unknown where no task is declared.",
      YES_NO_UNKNOWN
    ]
  }),
  ...entry_define(["dataset"], {
    sources: ["list", "Data sets and places its content comes from."],
    "sources.description": ["text", "What the card says on where its content comes from."],
    columns: ["list", "Names of its columns or features."]
  })
};


;// CONCATENATED MODULE: ./lib/src/facts/catalog.js









const FACTS = {
  ...SUBJECT_FACTS,
  ...PRIVACY_FACTS,
  ...DISCLOSURE_FACTS,
  ...DEPLOYMENT_FACTS,
  ...EDGE_FACTS,
  ...END_FACTS,
  ...OTHER_FACTS
};
const CATALOG = FACTS;
const isFactName = (name) => Object.hasOwn(FACTS, name);
const isListFact = (name) => (0,lookup/* lookup */.$I)(CATALOG, name)?.type === "list";
const factsOf = (kind) => byKind.get(kind) ?? [];
const NAMES = Object.keys(FACTS);
const byKind = new Map(
  vocabulary/* SUBJECT_KINDS */.jy.map((kind) => [kind, NAMES.filter((name) => FACTS[name].kinds.includes(kind))])
);



/***/ }),

/***/ 704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dayNumber),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 864e5;
function dayNumber(text) {
  const days = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY : Number.NaN;
  return Number.isInteger(days) && dayOf(days) === text ? days : void 0;
}
const dayOf = (days) => new Date(days * MS_PER_DAY).toISOString().slice(0, 10);



/***/ }),

/***/ 7309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ stateList),
/* harmony export */   My: () => (/* binding */ complete),
/* harmony export */   Uy: () => (/* binding */ stateAsRead),
/* harmony export */   Xl: () => (/* binding */ stateYes),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   wk: () => (/* binding */ state),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3288);




const detached = (text) => `${text}\0`.slice(0, -1);
const state = (statements, name, value, origin) => record(statements, name, value, origin);
const stateAsRead = (statements, name, value, origin) => record(statements, name, value, origin);
function record(statements, name, value, origin) {
  const detachedValue = typeof value === "string" ? detached(value) : value;
  const fact = { value: detachedValue, state: "declared", ...origin };
  const recorded = statements.get(name);
  if (recorded) recorded.push(fact);
  else statements.set(name, [fact]);
}
function stateYes(statements, name, sign, evidence) {
  if (sign) record(statements, name, "yes", { at: sign.at, evidence, state: "derived" });
}
function stateList(statements, name, items, evidence, as = "declared") {
  const [first] = items;
  if (!first) return;
  const facts = items.map(
    ({ text, at: location }) => typeof text === "string" ? { value: detached(text), at: location } : { value: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(text, "en"), at: location, message: text }
  );
  record(
    statements,
    name,
    facts.map(({ value }) => value),
    { at: first.at, evidence, state: as, items: facts }
  );
}
const rank = (fact) => _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE */ .S4.indexOf(fact.evidence);
function strongest(facts) {
  if (facts === void 0 || facts.length <= FEW) return facts && best(facts, 0, facts[0]);
  const cached = strongestByList.get(facts);
  if (cached?.of === facts.length) return cached.fact;
  const fact = best(facts, cached?.of ?? 0, cached?.fact ?? facts[0]);
  strongestByList.set(facts, { of: facts.length, fact });
  return fact;
}
function best(facts, start, first) {
  let strongestFact = first;
  for (let i = start; i < facts.length; i++) {
    const fact = facts[i];
    if (strongestFact === void 0 || rank(fact) < rank(strongestFact)) strongestFact = fact;
  }
  return strongestFact;
}
const FEW = 16;
const strongestByList = /* @__PURE__ */ new WeakMap();
function fieldOf(field, kind) {
  const bar = field?.indexOf("|") ?? -1;
  if (field === void 0 || bar < 0) return field;
  const itemKind = (kind === "dataset" ? field.slice(bar + 1) : field.slice(0, bar)).trim();
  return itemKind === "" ? void 0 : itemKind;
}
function complete(draft) {
  const hidden = draft.silence.unreadable;
  const silencesOfAll = [draft.silence, ...draft.beside ?? []];
  const silences = silencesOfAll.map(({ at: location2, evidence: evidence2, carries }) => ({
    field: (name) => carries ? fieldOf(carries.get(name), draft.kind) : "",
    absent: { value: null, state: "absent", evidence: evidence2, at: location2 },
    unreadable: { value: null, state: "unreadable", evidence: evidence2, at: location2 }
  }));
  const { evidence, at: location } = draft.silence;
  const beyond = { value: null, state: "absent", evidence, at: location, beyond: true };
  const silent = (name) => {
    const silence = silences.find(({ field: field2 }) => field2(name) !== void 0);
    if (silence === void 0) return beyond;
    const fact = hidden && (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG */ .W8, name)?.mayBeAbsent ? silence.unreadable : silence.absent;
    const field = fact === silence.absent ? silence.field(name) : "";
    const location2 = silencesOfAll.find(({ places }) => places?.has(name))?.places?.get(name);
    return field || location2 ? { ...fact, ...field ? { field } : {}, ...location2 ? { at: location2 } : {} } : fact;
  };
  const facts = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .tabulate */ .Xw)(
    (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(draft.kind),
    (name) => strongest(draft.statements.get(name)) ?? silent(name)
  );
  return { id: draft.id, kind: draft.kind, document: draft.document, at: draft.at, facts };
}



/***/ }),

/***/ 282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   dk: () => (/* binding */ namesBeside),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   fo: () => (/* binding */ DECLARATION_FILES),
/* harmony export */   h7: () => (/* binding */ lastNames),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   j2: () => (/* binding */ takesKeys),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   sl: () => (/* binding */ isMarkdown),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);

const folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));
const nameOf = (file) => file.slice(file.lastIndexOf("/") + 1);
const isMarkdown = (file) => /\.(?:md|markdown)$/i.test(file);
const DECLARATION_FILES = /^(?:model[-_])?governance\.ya?ml$/i;
const isDeclaration = (file) => DECLARATION_FILES.test(nameOf(file));
const takesKeys = (file) => isMarkdown(file) || isDeclaration(file);
const namesBeside = (files, file) => [...files].filter((path) => folderOf(path) === folderOf(file)).map(nameOf);
const ROOT = "/";
function join(folder, relative) {
  const parts = folder.split("/").filter(Boolean);
  for (const step of relative.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") parts.push(step);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
const isRelative = (name) => /^\.{1,2}(?:\/|$)/.test(name);
const isLocal = (name) => /^(?:\/|~\/|[a-z]:\/|file:)/i.test(name) || !name.includes("://") && name.split("/").length > 2;
function lastNames(path) {
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const cached = parts.map((part) => part.split("--")).find(isCacheFolder);
  const id = cached ? [`${cached[1]}/${cached.slice(2).join("--")}`] : [];
  return [...id, ...parts.length > 1 ? [parts.slice(-2).join("/")] : [], ...parts.slice(-1)];
}
const isCacheFolder = ([kind, ...segments]) => (kind === "models" || kind === "datasets") && segments.length > 1;
let unseen;
function plainName(name) {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  unseen ??= new RegExp("\\p{Default_Ignorable_Code_Point}+", "gu");
  return name.normalize("NFKC").replace(unseen, "").trim();
}
function withoutAddress(name) {
  const reference = withoutEnd(
    name.replace(/^(?:(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/)/, "").replace(/[?#].*$/s, "")
  );
  if (reference === withoutEnd(name)) return reference;
  const id = reference.replace(/^(?:datasets|models)\//, "");
  const page = /^([^/]+\/[^/]+)\/(?:tree|blob|resolve|raw|commit|discussions|viewer)(?:\/|$)/.exec(
    id
  );
  return page?.[1] ?? id;
}
function withoutEnd(name) {
  let end = name.length;
  while (end > 0 && name[end - 1] === "/") end--;
  return name.slice(0, end);
}
const NO_LETTERS = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .M)(String.raw`[^\p{L}\p{N}]+`, "g");
const lettersOf = (text) => text.toLowerCase().replace(NO_LETTERS(text), "");
function relativePath(folder, path) {
  const steps = folder === "" ? [] : folder.split("/");
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}



/***/ }),

/***/ 8083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const WHOLE = /* @__PURE__ */ new Set([
  "more information needed",
  "needs more information",
  "more info needed",
  "information needed",
  "todo",
  "tbd",
  "fixme",
  "to be added",
  "to be determined",
  "to be completed",
  "coming soon",
  "placeholder",
  "fill me in",
  "to do",
  "tba",
  "to be announced",
  "to be filled",
  "to be filled in",
  "to be written",
  "insert text here",
  "work in progress",
  "wip",
  "lorem ipsum",
  "待补充",
  "待完善",
  "待更新",
  "敬请期待",
  "待填写",
  "待定"
]);
const LONGEST = 60;
const HINT = /\{\{|^\s*[[<]|info|to ?do|tb[ad]|fixme|to[^a-z]+be|coming|placeholder|fill|insert|work|wip|lorem|待|敬请/i;
function isPlaceholder(text) {
  if (text.length > 1e3 || !HINT.test(text)) return false;
  const trimmed = text.trim();
  if (/^\{\{[^{}]{0,200}\}\}$/.test(trimmed) || /^\[(?:insert|if relevant)\b[^[\]]{0,200}\]$/i.test(trimmed) || // What the remedies of our own rules offer to paste: `<yes | no | partial | unknown>`. No tag, link or address.
  /^<(?=[^<>]{0,200}[ |\u3040-\u9fff])[^!<>=/@"]{1,200}>$/.test(trimmed) || /^<YYYY(?:[-/.]MM(?:[-/.]DD)?)?>$/i.test(trimmed))
    return true;
  if (trimmed.length > LONGEST && !trimmed.includes("](")) return false;
  const words = trimmed.replace(/\]\([^()\s]{0,400}\)/g, "]").replace(/[[\]*_`<>()（）【】!.…:：-]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
  return WHOLE.has(words);
}



/***/ }),

/***/ 3561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ presence)
/* harmony export */ });
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);

const WORDS = {
  yes: "yes",
  true: "yes",
  present: "yes",
  是: "yes",
  有: "yes",
  no: "no",
  false: "no",
  none: "no",
  否: "no",
  无: "no",
  partial: "partial",
  partly: "partial",
  部分: "partial",
  unknown: "unknown",
  "unknown-assessed": "unknown",
  noassertion: "unknown",
  未知: "unknown"
};
function presence(text) {
  const word = text.trim().toLowerCase();
  const answer = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(WORDS, word);
  if (answer !== void 0) return answer;
  return /^(?:n\/a|not applicable|不适用)\s*[:：,(（-]\s*\S/.test(word) ? "n/a" : void 0;
}



/***/ }),

/***/ 4375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);

const MAX_ENTRIES = 4096;
function remember(answer) {
  const answers = /* @__PURE__ */ new Map();
  return (text) => {
    const cached = answers.get(text);
    if (cached !== void 0 || answers.has(text)) return cached;
    if (answers.size >= MAX_ENTRIES) answers.clear();
    const value = answer(text);
    answers.set((0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .ht)(text), value);
    return value;
  };
}



/***/ }),

/***/ 9470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ typed)
/* harmony export */ });
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3561);


function typed(entry, text) {
  switch (entry.type) {
    case "presence":
      return (0,_presence_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .I)(text) ?? (entry.described ? "yes" : void 0);
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : void 0;
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : void 0;
    case "enum":
      return entry.values?.find((word) => normalizedWord(word) === normalizedWord(text));
    default:
      return text;
  }
}
const normalizedWord = (word) => (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .americanWord */ .l)(word.toLowerCase()).replace(/[-_ ]/g, "");



/***/ }),

/***/ 6626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ versionIn)
/* harmony export */ });
const IN_NAME = /(?:^|[-_. ])v(?:er(?:sion)?)?[-_. ]?(\d{1,4}(?:\.\d{1,4}){0,3})(?=$|[-_. ])|(\d{1,3}(?:\.\d{1,3}){1,3})(?=$|[-_. ])|[-_](\d{4}|\d{6}|\d{8})(?=$|[-_])/i;
function versionIn(name) {
  const match = IN_NAME.exec(name.slice(0, 200));
  return match?.[1] ?? match?.[2] ?? match?.[3];
}



/***/ }),

/***/ 1747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s4: () => (/* binding */ isCalledLikeDocument),
  gg: () => (/* binding */ isClaimed),
  em: () => (/* binding */ isEvidence),
  ev: () => (/* binding */ isNamed),
  EQ: () => (/* binding */ mayBeDocument),
  mayBeDocumentAt: () => (/* binding */ mayBeDocumentAt),
  MU: () => (/* binding */ readingOf),
  gu: () => (/* reexport */ settled)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./lib/src/documents/file-filter.js
var file_filter = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/src/facts/draft.js
var draft = __webpack_require__(7309);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/model/spelling.js
var spelling = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/src/text/frontmatter.js
var frontmatter = __webpack_require__(5042);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/yaml.js
var text_yaml = __webpack_require__(4413);
;// CONCATENATED MODULE: ./lib/src/text/ignore-comments.js




const IGNORE = "cardwarden-ignore";
const WHOLE_FILE = `${IGNORE}-file`;
const MOST = 200;
const MOST_RULE = 120;
const MOST_REASON = 500;
function ignoreComments(text, kind) {
  if (!text.includes(IGNORE)) return [];
  const map = (0,lines/* lines */.M)(text);
  const comments = [];
  for (const { start, end } of kind === "yaml" ? (0,text_yaml/* yamlComments */.a)(text, 0, text.length) : inCard(text, map)) {
    const last = map.position(end - 1).line;
    for (const directive of directives(text, start, end))
      if (comments.length < MOST)
        comments.push({
          rule: (0,spelling/* currentRuleId */.B)(directive.rule),
          reason: directive.reason,
          range: map.range(directive.start, directive.end),
          until: directive.whole ? void 0 : last + 1
        });
  }
  return comments;
}
function inCard(text, map) {
  const front = (0,frontmatter/* frontMatter */.Z)(text);
  if (front === void 0) return inBody(text, 0, map);
  return [...(0,text_yaml/* yamlComments */.a)(text, front.start, front.end), ...inBody(text, front.body, map)];
}
const FENCE = /^[ \t>]{0,40}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
function inBody(text, body, map) {
  const spans = [];
  let fence;
  let inCode = false;
  let blankBefore = true;
  for (let line = map.position(body).line; line <= map.count; line++) {
    const row = map.line(line);
    const mark = FENCE.exec(row)?.[1];
    if (fence !== void 0) {
      if (mark?.startsWith(fence) && row.trimEnd().endsWith(mark)) fence = void 0;
      continue;
    }
    const blank = row.trim() === "";
    inCode = !blank && INDENTED.test(row) && (blankBefore || inCode);
    blankBefore = blank;
    if (inCode) continue;
    if (mark !== void 0) {
      fence = mark;
      continue;
    }
    const end = lastComment(text, map.offset(line), row, spans);
    if (end === void 0) break;
    line = Math.max(line, map.position(end).line);
  }
  return spans;
}
function lastComment(text, start, row, spans) {
  let code = false;
  let column = 0;
  for (let open = row.indexOf("<!--"); open >= 0; open = row.indexOf("<!--", column)) {
    for (; column < open; column++) if (row[column] === "`") code = !code;
    column += 4;
    if (code) continue;
    const close = text.indexOf("-->", start + column);
    if (close < 0) return void 0;
    spans.push({ start: start + open, end: close + 3 });
    column = close + 3 - start;
  }
  return start + column;
}
const SIGNS = /^\s*(?:<!--+|#+)?\s*/;
function* directives(text, begins, ends) {
  let start = begins;
  for (const row of text.slice(begins, ends).split(/\r\n|\r|\n/)) {
    const begin = start + (SIGNS.exec(row)?.[0].length ?? 0);
    const behindSigns = row.slice(begin - start);
    start += row.length;
    start += text.startsWith("\r\n", start) ? 2 : 1;
    if (!behindSigns.startsWith(IGNORE)) continue;
    const statement = (behindSigns.endsWith("-->") ? behindSigns.slice(0, -3) : behindSigns).trimEnd();
    const isWholeFile = statement.startsWith(WHOLE_FILE);
    const words = statement.slice(isWholeFile ? WHOLE_FILE.length : IGNORE.length);
    if (words !== "" && !/^\s/.test(words)) continue;
    yield {
      whole: isWholeFile,
      start: begin,
      end: begin + statement.length,
      ...parts(words.trim())
    };
  }
}
function parts(words) {
  const end = words.search(/[\s:：]/);
  const rule = (end < 0 ? words : words.slice(0, end)).slice(0, MOST_RULE);
  const reasonText = end < 0 ? "" : words.slice(end).trimStart();
  const reason = /^[:：]/.test(reasonText) ? reasonText.slice(1).trim() : "";
  return { rule, reason: reason.slice(0, MOST_REASON) };
}


// EXTERNAL MODULE: ./lib/src/text/limits.js
var limits = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/facts/placeholder.js
var placeholder = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(972);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/src/text/pattern.js
var pattern = __webpack_require__(1206);
;// CONCATENATED MODULE: ./lib/src/text/html.js

const START = /<(?:h([1-6])|(table|tr))(?=[\s>])[^<>]{0,400}>/gi;
const LETTER = (0,pattern/* letters */.M)(String.raw`[\p{L}\p{N}]`);
const CELL = /<t[dh](?=[\s>])[^<>]{0,400}>/i;
function htmlParts(source) {
  const html = blankComments(source);
  if (!/<(?:h[1-6]|table|tr)[\s>]/i.test(html)) {
    const words = html_text(html);
    if (LETTER(words).test(words)) return [{ kind: "html", line: 0, text: words }];
    return /<img\s/i.test(html) ? [{ kind: "image", line: 0, text: "" }] : [];
  }
  const starts = [...html.matchAll(START)];
  const parts = [];
  let line = 0;
  let counted = 0;
  for (const [i, start] of starts.entries()) {
    for (; counted < start.index; counted++) if (html.charCodeAt(counted) === 10) line++;
    const inner = html.slice(start.index + start[0].length, starts[i + 1]?.index ?? html.length);
    if (start[1] !== void 0) {
      const end = inner.search(/<\/h[1-6]/i);
      if (end >= 0)
        parts.push({ kind: "heading", line, level: Number(start[1]), text: inner.slice(0, end) });
    } else if (start[2]?.toLowerCase() === "tr") {
      const cells = inner.split(CELL).slice(1).map(html_text);
      if (cells.length > 0) parts.push({ kind: "row", line, cells });
    } else parts.push({ kind: "table", line, text: html_text(inner) });
  }
  return parts.map((part, i) => {
    const next = parts[i + 1];
    return part.kind === "table" && next?.kind === "row" ? { ...part, text: next.cells.join(" | ") } : part;
  });
}
const html_text = (html) => html.replace(/<[^<>]{0,400}>/g, " ").replace(/\s+/g, " ").trim();
function blankComments(html) {
  let result = "";
  let end = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", end)) {
    const close = html.indexOf("-->", start + 4);
    result += html.slice(end, start);
    end = close < 0 ? html.length : close + 3;
    result += html.slice(start, end).replace(/[^\n]/g, " ");
  }
  return result + html.slice(end);
}


;// CONCATENATED MODULE: ./lib/src/text/markdown.js



const blocksOnly = new markdown_it/* default */.A("default", { html: true });
blocksOnly.core.ruler.enableOnly(["normalize", "block"]);
blocksOnly.block.State = class extends blocksOnly.block.State {
  push(type, tag, nesting) {
    if (nesting < 0) this.level--;
    const token = {
      type,
      tag,
      nesting,
      level: this.level,
      map: null,
      content: "",
      info: "",
      markup: "",
      meta: null,
      attrs: null,
      children: null,
      block: true,
      hidden: false
    };
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
};
const FOREIGN_SPACE = /[^\S\t-\r ]/;
const FOREIGN_SPACES = /[^\S\t-\r ]/g;
const STAND_IN = "";
const htmlRules = new markdown_it/* default */.A("default").block.ruler;
htmlRules.enableOnly("html_block");
const [htmlBlock] = htmlRules.getRules("");
blocksOnly.block.ruler.at(
  "html_block",
  (state, startLine, endLine, silent) => {
    if (htmlBlock === void 0) return false;
    const original = state.src;
    if (original.charCodeAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)) !== 60)
      return false;
    const env = state.env;
    env.isForeign ??= FOREIGN_SPACE.test(original);
    if (!env.isForeign) return htmlBlock(state, startLine, endLine, silent);
    env.html ??= original.replace(FOREIGN_SPACES, STAND_IN);
    state.src = env.html;
    const isBlock = htmlBlock(state, startLine, endLine, silent);
    state.src = original;
    const token = state.tokens.at(-1);
    if (isBlock && !silent && token)
      token.content = state.getLines(startLine, state.line, state.blkIndent, true);
    return isBlock;
  },
  { alt: ["paragraph", "reference", "blockquote"] }
);
function sections(markdown, firstLine) {
  let current = { level: 0, title: "", line: firstLine, blocks: [], figures: [] };
  const result = [current];
  const begin = (level, content, titleLine) => {
    current = { level, title: plain(content), line: titleLine, blocks: [], figures: [] };
    result.push(current);
  };
  let line = firstLine;
  let end = firstLine;
  let heading;
  let cells;
  let table;
  let depth = 0;
  let quotes = 0;
  for (const token of blocksOnly.parse(markdown, {})) {
    if (token.map) {
      line = firstLine + token.map[0];
      end = firstLine + Math.max(token.map[0], token.map[1] - 1);
    }
    switch (token.type) {
      case "heading_open":
        heading = { level: Number(token.tag.slice(1)), line };
        break;
      case "bullet_list_open":
      case "ordered_list_open":
        depth++;
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        depth--;
        break;
      case "blockquote_open":
        quotes++;
        break;
      case "blockquote_close":
        quotes--;
        break;
      case "table_open":
        table = { line, end };
        break;
      case "tr_open":
        cells = [];
        break;
      case "tr_close":
        if (table && cells)
          current.figures.push({ kind: "table", ...table, text: cells.join(" | ") });
        table = void 0;
        if (cells) row(current, line, cells);
        cells = void 0;
        break;
      case "fence":
      case "code_block":
        current.figures.push({ kind: "code", line, end, text: token.content });
        break;
      case "html_block":
        for (const part of htmlParts(token.content)) {
          const partLine = line + part.line;
          if (part.kind === "heading") begin(part.level, part.text, partLine);
          else if (part.kind === "row") row(current, partLine, part.cells);
          else
            current.figures.push({ kind: part.kind, line: partLine, end, text: plain(part.text) });
        }
        break;
      case "inline":
        if (heading) {
          begin(heading.level, token.content, heading.line);
          heading = void 0;
        } else if (cells) cells.push(token.content);
        else
          for (const block of blocks(token.content, line))
            current.blocks.push(
              depth === 0 && quotes === 0 ? block : {
                ...block,
                ...depth > 0 ? { depth } : {},
                ...quotes > 0 ? { quoted: true } : {}
              }
            );
        break;
    }
  }
  return result;
}
function row(section, line, cells) {
  const [key, value] = cells;
  if (cells.length !== 2 || !key || value === void 0) return;
  section.blocks.push({ line, text: cells.join(" | "), label: plain(key), value });
}
const LABEL = (0,pattern/* letters */.M)(
  String.raw`^[^\p{L}\p{N}\n*_[]{0,6}(?:\*{2,3}([^*\n]{1,80}?)\s{0,4}(?:[:：]\s{0,4}\*{2,3}|\*{2,3}\s{0,4}(?:[:：]|[-–—](?=\s)))|__([^_\n]{1,80}?)\s{0,4}(?:[:：]\s{0,4}__|__\s{0,4}[:：]))\s*([\s\S]*)$`
);
const BOLD = (0,pattern/* letters */.M)(
  String.raw`^[^\p{L}\p{N}\n*_[]{0,6}(?:\*{2,3}([^*\n]{1,80})\*{2,3}|__([^_\n]{1,80})__)$`
);
const mayBeLabel = (text) => {
  const star = text.indexOf("**");
  if (star >= 0 && star < 8) return true;
  const underscore = text.indexOf("__");
  return underscore >= 0 && underscore < 8;
};
function blocks(content, line) {
  if (!content.includes("**") && !content.includes("__")) return [{ line, text: content }];
  const parts = [];
  for (const [i, text] of content.split("\n").entries()) {
    const last = parts[parts.length - 1];
    if (last === void 0 || mayBeLabel(text) && (LABEL(text).test(text) || BOLD(text).test(text)))
      parts.push({ line: line + i, text });
    else last.text += `
${text}`;
  }
  if (parts.length === 1) return parts.map(labeled);
  return parts.map((part) => labeled({ ...part, text: part.text.replace(/\\$/, "").trimEnd() }));
}
function labeled(block) {
  if (!mayBeLabel(block.text)) return block;
  const match = LABEL(block.text).exec(block.text);
  const label = match?.[1] ?? match?.[2];
  if (label !== void 0)
    return {
      ...block,
      label: plain(label),
      value: (match?.[3] ?? "").replace(/^\]\(([^()\s]{1,400})\)/, "$1")
    };
  const end = block.text.indexOf("\n");
  const first = end < 0 ? block.text : block.text.slice(0, end).trimEnd().replace(/\\$/, "");
  const boldLine = BOLD(first).exec(first);
  const bold = boldLine?.[1] ?? boldLine?.[2];
  if (bold === void 0) return block;
  return end < 0 ? { ...block, bold: plain(bold) } : { ...block, label: plain(bold), value: block.text.slice(end + 1) };
}
const UNDERSCORES = (0,pattern/* letters */.M)(String.raw`(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`, "g");
function plain(text) {
  let cleaned = text.trim();
  if (!/[<[*_`#\n\t]| {2}|[:：]$/.test(cleaned)) return cleaned;
  if (cleaned.includes("<"))
    cleaned = withoutComments(cleaned).replace(/<br\s{0,2}\/?>/gi, " ").replace(/<(https?:[^<>\s]{1,400}|[^<>\s@]{1,80}@[^<>\s@]{1,80})>/g, "$1").replace(/<[^<>]{0,400}>/g, "");
  if (cleaned.includes("["))
    cleaned = cleaned.replace(/!\[[^[\]]{0,200}\]\([^()]{0,2000}\)/g, "").replace(/\[([^[\]]{0,200})\]\([^()]{0,400}(?:\([^()]{0,200}\)[^()]{0,200})?\)/g, "$1").replace(/\[optional\]/gi, "");
  if (cleaned.includes("_")) cleaned = cleaned.replace(UNDERSCORES(cleaned), "");
  return cleaned.replace(/[*`#]+/g, "").replace(/\s+/g, " ").replace(/[:：]\s*$/, "").trim();
}
function withoutComments(text) {
  let result = "";
  let end = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", end)) {
    const close = text.indexOf("-->", start + 4);
    result += text.slice(end, start);
    end = close < 0 ? text.length : close + 3;
  }
  return result + text.slice(end);
}


// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/documents/card/front-matter.js
var front_matter = __webpack_require__(6999);
// EXTERNAL MODULE: ./lib/src/documents/card/recover-keys.js
var recover_keys = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/src/documents/card/card.js











const EMPTY = /* @__PURE__ */ new Map();
function openCard(source) {
  const front = (0,front_matter/* openFront */.g)(source);
  if (front === void 0) return void 0;
  const { matter, lines: map, yaml } = front;
  return buildCard(
    { source, matter, syntax: "yaml", lines: map },
    { ...yaml, problems: [...yaml.problems] }
  );
}
const openBody = (source) => card_open(source, { kind: "none", start: 0, end: 0, close: 0, body: 0 });
function openYaml(source) {
  const end = source.text.length;
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  return card_open(source, { kind: "whole", start, end, close: start, body: end });
}
function openJson(source) {
  const map = (0,lines/* lines */.M)(source.text);
  const end = source.text.trimEnd().length;
  const json = (0,text_json/* readJson */.V)(source.text, map);
  const matter = { kind: "whole", start: 0, end, close: Math.max(0, end - 1), body: end };
  return {
    ...buildCard({ source, matter, syntax: "json", lines: map }, json),
    data: json.data
  };
}
const openData = (source) => /^\uFEFF?\s*[{[]/.test(source.text) ? openJson(source) : openYaml(source);
function card_open(source, matter) {
  const map = (0,lines/* lines */.M)(source.text);
  const yaml = matter.kind === "none" ? { root: void 0, problems: [] } : (0,text_yaml/* readYaml */.g)(source.text, matter.start, matter.end, map);
  return buildCard(
    { source, matter, syntax: "yaml", lines: map },
    { ...yaml, problems: [...yaml.problems] }
  );
}
function buildCard(text, read) {
  const { source, matter, syntax, lines: map } = text;
  const { problems } = read;
  const location = (range, ...path) => ({
    file: source.file,
    range,
    ...path.length > 0 ? { pointer: (0,tree/* pointer */.Wn)(...path) } : {}
  });
  const fence = matter.kind !== "none" && matter.kind !== "whole" && matter.kind !== "not-closed";
  const close = map.range(matter.close, matter.close + (syntax === "json" ? 1 : 3));
  const opening = map.range(matter.start, matter.start).start;
  if (matter.kind === "not-closed")
    problems.push({
      code: "not-closed",
      message: (0,messages/* message */.iU)("card.front-matter-not-closed"),
      range: close
    });
  if (read.root !== void 0 && read.root.kind !== "map")
    problems.push({
      code: "not-a-mapping",
      message: syntax === "json" ? (0,messages/* message */.iU)("card.not-an-object") : (0,messages/* message */.iU)("card.not-a-mapping"),
      range: read.root.range
    });
  if (source.truncated)
    problems.unshift({
      code: "too-big",
      message: (0,messages/* message */.iU)("card.truncated", {
        limit: syntax === "json" ? limits/* LIMITS */.b.jsonBytes : limits/* LIMITS */.b.fileBytes
      }),
      range: map.range(source.text.length, source.text.length)
    });
  if (!source.utf8) {
    const bad = Math.max(0, source.text.indexOf("�"));
    problems.push({
      code: "encoding",
      message: (0,messages/* message */.iU)("card.not-utf-8"),
      range: map.range(bad, bad + 1)
    });
  }
  const bodyLine = map.position(matter.body).line;
  const root = read.root?.kind === "map" ? read.root : { kind: "map", entries: EMPTY, range: { start: opening, end: opening } };
  const hiding = problems.some((problem) => front_matter/* HIDES */.E.has(problem.code));
  return {
    ...text,
    root: hiding && syntax === "yaml" ? (0,recover_keys/* withRecoveredKeys */.C)(root, matter, map) : root,
    sections: matter.kind === "whole" ? [] : sections(source.text.slice(matter.body), bodyLine),
    problems,
    insertion: location(
      fence || syntax === "json" ? close : { start: close.start, end: close.start }
    ),
    location
  };
}
function leaveOut({ problems }, text, { range }) {
  if (!problems.some((problem) => problem.code === "too-big" && isSame(problem.message, text)))
    problems.push({ code: "too-big", message: text, range });
}
const isSame = (text, second) => typeof text !== "string" && text.code === second.code;
function saying(node) {
  if (node?.kind !== "scalar") return void 0;
  const text = node.text?.trim() ?? "";
  return text === "" || (0,placeholder/* isPlaceholder */.w)(text) ? void 0 : (0,draft/* detached */.ht)(text);
}
function values(card, node, ...path) {
  if (node === void 0) return [];
  if (node.kind === "scalar") {
    const text = saying(node);
    return text === void 0 ? [] : [{ text, at: card.location(node.range, ...path) }];
  }
  if (node.kind === "list") return node.items.flatMap((item, i) => values(card, item, ...path, i));
  return [...node.entries].flatMap(([key, entry]) => values(card, entry.value, ...path, key));
}
const value = (card, node, ...path) => node?.kind === "scalar" ? values(card, node, ...path)[0] : void 0;
const field = (card, key) => card.root.entries.get(key)?.value;
const MOST_PLACEHOLDERS = 200;
function placeholders(card) {
  const placeholderValues = [];
  let budget = limits/* LIMITS */.b.jsonScalars;
  const visit = (node, path) => {
    if (budget-- < 0) return;
    if (node.kind === "scalar") {
      if (node.text !== null && (0,placeholder/* isPlaceholder */.w)(node.text))
        placeholderValues.push({ text: path.join("."), at: card.location(node.range, ...path) });
    } else if (node.kind === "list")
      for (const [i, item] of node.items.entries()) visit(item, [...path, i]);
    else for (const [key, entry] of node.entries) visit(entry.value, [...path, key]);
  };
  visit(card.root, []);
  for (const section of card.sections)
    for (const block of section.blocks) {
      if (placeholderValues.length >= MOST_PLACEHOLDERS) break;
      const text = block.value ?? block.text;
      if (!(0,placeholder/* isPlaceholder */.w)(text)) continue;
      const row = card.lines.line(block.line);
      const column = Math.max(0, row.indexOf(text.split("\n", 1)[0] ?? "")) + 1;
      placeholderValues.push({
        text: block.label ?? section.title,
        at: card.location({
          start: { line: block.line, column },
          end: { line: block.line, column: Math.max(column, card.lines.shown(block.line).end) }
        })
      });
    }
  return placeholderValues.slice(0, MOST_PLACEHOLDERS);
}
function blockPlace(card, line) {
  const { start, end } = card.lines.shown(line);
  return card.location({ start: { line, column: start }, end: { line, column: end } });
}


// EXTERNAL MODULE: ./lib/src/facts/catalog.js + 8 modules
var catalog = __webpack_require__(3288);
// EXTERNAL MODULE: ./lib/src/facts/presence.js
var presence = __webpack_require__(3561);
// EXTERNAL MODULE: ./lib/src/facts/typed-value.js
var typed_value = __webpack_require__(9470);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/documents/prose/screening.js
const SCREENING_WORDS = [
  "anonymi",
  "pseudonymi",
  "identif",
  " pii",
  "personal",
  "addresses",
  "numbers",
  "names",
  "脱敏",
  "标识化",
  "匿名",
  "假名",
  "隐私",
  "个人",
  "手机号",
  "身份证"
];
const THING = String.raw`(?:(?:personal(?:ly)?|private|sensitive|identifying)(?:(?:,? (?:or|and))? (?:sensitive|private|identifying|identifiable|identifier))?[- ](?:data|information|details|identifiers)|piis?|personally[- ]identif\w+(?: (?:data|information|details))?|(?:e-?mail|ip|home|postal) addresses|(?:phone|telephone|social security|credit card) numbers|(?:real |full |person |people'?s |patient )names)`;
const TAKEN = "(?:removed|filtered|stripped|scrubbed|masked|redacted|replaced|deleted|excluded|anonymi[sz]ed|pseudonymi[sz]ed|de-?identified|obfuscated|hashed)";
const DONE = new RegExp(
  String.raw`\b${TAKEN}\b[^.;]{0,80}\b${THING}\b|\b${THING}\b[^.;]{0,80}\b(?:was|were|been|is|are)\s+(?:\w+ly\s+)?${TAKEN}\b|\b(?:data ?sets?|data|corpus|records|texts?|samples|posts|tweets|messages|conversations|dialog(?:ue)?s|images|it|they|we|usernames)\b[^.;]{0,60}\b(?:(?:was|were|been|is|are|have|has)\s+(?:\w+ly\s+)?)?(?:anonymi[sz]ed|pseudonymi[sz]ed|de-?identified)\b|\b(?:screened|scanned|filtered|checked|searched)\b[^.;]{0,40}\bfor ${THING}\b|\b(?:remov\w+|filter\w*|mask\w*|redact\w*|scrub\w*|screen\w*|scan\w*|strip\w*) (?:(?:out|of|for|all|any) ){0,3}${THING}\b|\b${THING} (?:removal|filter(?:ing)?|redaction|masking|scrubbing|screening|scan(?:ning)?)\b`,
  "i"
);
const DONE_ZH = /(?:脱敏|去标识化|匿名化|去隐私|假名化)(?:处理|清洗)?|(?:去除|删除|剔除|过滤|清除|屏蔽|遮蔽|移除|筛查|清洗)(?:了|掉)?[^。；，]{0,12}(?:个人(?:敏感|身份|隐私)?信息|隐私信息|隐私数据|手机号|身份证)|(?:个人(?:敏感|身份|隐私)?信息|隐私信息|隐私数据)[^。；，]{0,10}(?:去除|删除|剔除|过滤|清除|屏蔽|移除|筛查|清洗)/;
const STEP = /^\W*(?:data )?(?:anonymi[sz]|pseudonymi[sz]|de-?identif|pii\b|personal (?:data|information))|个人(?:敏感|身份)?信息/i;
const LEFT = /\b(?:not|no|none|never|without|non|neither|nor|un(?:able|likely)|may|might|should|shall|must|could|would|can|will|please|if|whether|plans?|planned|todo|future|except|re-?identif\w+|annotators?|crowd ?workers?|workers?|turkers?|reviewers?|double-blind|file ?ids?|speaker ids?)\b|n['’]t\b|未|没有|尚未|不(?!可逆)|无|如|若|应当?|需要?|建议|可能|请|计划|标注员|标注者/i;
const saysScreened = (sentence) => (DONE.test(sentence) || DONE_ZH.test(sentence)) && !LEFT.test(sentence);
const stepScreens = (step) => saysScreened(step) || STEP.test(step) && !LEFT.test(step);
const sectionScreened = (text) => text.length > 8 && !LEFT.test(text);
const KINDS = /\b(?:(?:real |full |user |first |last |patient )?names|user ?names|e-?mail addresses|phone numbers|(?:home |postal |street )addresses|ip addresses|social security numbers|dates? of birth|faces|voices|health (?:data|information|records)|medical records|locations?|bank accounts?)\b|姓名|手机号码?|电话号码|邮箱|住址|家庭地址|身份证号码?|出生日期|人脸|声纹|病历|健康信息|位置信息|银行账户|银行卡号/gi;
const kindsNamed = (sentence) => [
  ...new Set((sentence.match(KINDS) ?? []).map((kind) => kind.toLowerCase()))
];


;// CONCATENATED MODULE: ./lib/src/documents/card/governance-implied.js





function stateImplied(card, root, kind, statements, path) {
  stateFirstParty(card, root, statements, path);
  stateProcessors(card, root, statements, path);
  statePersonalCategories(statements);
  stateScreening(statements);
  stateLabelModalities(card, root, statements, path);
  stateUnassessed(card, root, statements, path);
  if (kind === "model") stateEvaluations(card, root, statements, path);
}
const entriesOf = (node, path) => node === void 0 ? [] : node.kind === "list" ? node.items.map((item, i) => ({ node: item, path: [...path, i] })) : [{ node, path }];
function stateProcessors(card, root, statements, prefix) {
  const entries = entriesOf((0,tree/* nodeUnder */.p4)(root, "processors"), [...prefix, "processors"]);
  const named = entries.flatMap(({ node, path }) => {
    const name = ["name", "id"].map((key) => value(card, (0,tree/* nodeUnder */.p4)(node, key), ...path, key));
    const processor = node.kind === "scalar" ? value(card, node, ...path) : name.find(Boolean);
    return processor ? [{ ...processor, node }] : [];
  });
  const open = named.filter(({ node }) => {
    const agreement = values(card, (0,tree/* nodeUnder */.p4)(node, "agreement"));
    return agreement.every(({ text }) => ["no", "unknown"].includes((0,presence/* presence */.I)(text) ?? ""));
  });
  (0,draft/* stateList */.MO)(statements, "processors.withoutAgreement", open, "governance", "derived");
}
function stateUnassessed(card, root, statements, prefix) {
  const open = entriesOf((0,tree/* nodeUnder */.p4)(root, "legalBasis"), [...prefix, "legalBasis"]).flatMap(
    ({ node, path }) => {
      const ground = node.kind === "scalar" ? value(card, node, ...path) : void 0;
      const basis = ground ?? value(card, (0,tree/* nodeUnder */.p4)(node, "basis"), ...path, "basis");
      const assessment = ["evidence", "mitigations"].flatMap(
        (key) => values(card, (0,tree/* nodeUnder */.p4)(node, key))
      );
      const none = assessment.every(({ text }) => ["no", "unknown"].includes((0,presence/* presence */.I)(text) ?? ""));
      return basis && none && INTERESTS.test(basis.text) ? [basis] : [];
    }
  );
  (0,draft/* stateList */.MO)(statements, "legalBasis.unassessed", open, "governance", "derived");
}
const INTERESTS = /^(?:(?:eu-)?gdpr[:-])?(?:art(?:icle)?[. ]?|a)?6[-(. ]*1[-). (]*f\)?$|^legitimate[- ]interests?$/i;
function statePersonalCategories(statements) {
  if (statements.has("personalInfo.present")) return;
  const named = statements.get("personalInfo.categories")?.[0]?.items ?? [];
  const kind = named.find(({ value: value2 }) => (0,presence/* presence */.I)(value2) === void 0);
  (0,draft/* stateYes */.Xl)(statements, "personalInfo.present", kind, "governance");
}
function stateScreening(statements) {
  if (statements.has("processing.piiScreening")) return;
  const items = (fact) => statements.get(fact)?.[0]?.items ?? [];
  const step = items("processing.steps").find(({ value: value2 }) => stepScreens(value2)) ?? items("personalInfo.deidentificationMethod").find(({ value: value2 }) => sectionScreened(value2));
  (0,draft/* stateYes */.Xl)(statements, "processing.piiScreening", step, "governance");
}
function stateLabelModalities(card, root, statements, prefix) {
  const path = [...prefix, "labels", "explicit"];
  const labels = (0,tree/* nodeUnder */.p4)(root, "labels", "explicit");
  if (labels?.kind !== "map") return;
  const items = [...labels.entries].flatMap(([key, entry]) => {
    const answers = values(card, entry.value).map(({ text }) => (0,presence/* presence */.I)(text));
    const none = answers.every((answer) => answer === "no" || answer === "unknown");
    return none ? [] : [{ text: key.toLowerCase(), at: card.location(entry.key, ...path, key) }];
  });
  (0,draft/* stateList */.MO)(statements, "labels.explicit.modalities", items, "governance");
}
function stateEvaluations(card, root, statements, prefix) {
  const tests = (0,tree/* nodeUnder */.p4)(root, "evaluation");
  if (tests?.kind !== "map") return;
  const items = [...tests.entries].flatMap(([key, entry]) => {
    const { value: node } = entry;
    const answer = value(card, node) ?? value(card, (0,tree/* nodeUnder */.p4)(node, "tested"));
    const result = answer === void 0 && values(card, (0,tree/* nodeUnder */.p4)(node, "result")).length > 0;
    const done = answer ? (0,presence/* presence */.I)(answer.text) === void 0 || (0,presence/* presence */.I)(answer.text) === "yes" : result;
    return done ? [{ text: key, at: card.location(entry.key, ...prefix, "evaluation", key) }] : [];
  });
  (0,draft/* stateList */.MO)(statements, "evaluation.results", items, "governance");
}
function stateFirstParty(card, root, statements, prefix) {
  const partyValues = (key) => entriesOf((0,tree/* nodeUnder */.p4)(root, "roles"), [...prefix, "roles"]).flatMap(
    ({ node, path }) => values(card, (0,tree/* nodeUnder */.p4)(node, key), ...path, key)
  );
  const [party] = partyValues("party");
  if (party && !statements.has("provider.name"))
    (0,draft/* state */.wk)(statements, "provider.name", party.text, { at: party.at, evidence: "governance" });
  if (!statements.has("contact"))
    (0,draft/* stateList */.MO)(statements, "contact", partyValues("contact"), "governance");
}


;// CONCATENATED MODULE: ./lib/src/documents/card/governance.js










function governance(card, kind, statements, { root, path } = block(card)) {
  if (root?.kind !== "map") return { declaredId: void 0, uses: [] };
  readFacts(card, root, kind, statements, path);
  stateImplied(card, root, kind, statements, path);
  const uses = LISTS.flatMap((upstreams) => usesOf(card, root, path, upstreams));
  return { declaredId: value(card, (0,tree/* nodeUnder */.p4)(root, "subject", "id"))?.text, uses };
}
const block = (card) => ({
  root: field(card, "governance"),
  path: ["governance"]
});
const NAMES = ["id", "name", "url"];
const isRelation = (word) => word !== void 0 && vocabulary/* RELATIONS */.mP.includes(word);
const LISTS = [
  { path: ["lineage"], relation: "finetune", upstream: "model" },
  { path: ["teachers"], relation: "distilled-from", upstream: "any" },
  { path: ["training", "datasets"], relation: "trained-on", upstream: "dataset" },
  { path: ["sources"], relation: "collected-from", upstream: "dataset" },
  { path: ["synthetic", "generators"], relation: "generated-by", upstream: "any" }
];
const KIND_OF = {
  "trained-on": "dataset",
  "collected-from": "dataset",
  "derived-from": "any",
  "generated-by": "any",
  "distilled-from": "any"
};
function usesOf(card, root, prefix, { path, relation, upstream }) {
  const node = (0,tree/* nodeUnder */.p4)(root, ...path);
  if (node === void 0) return [];
  const base = [...prefix, ...path];
  const items = node.kind === "list" ? node.items.map((item, i) => [item, [...base, i]]) : node.kind === "map" && NAMES.some((name) => node.entries.has(name)) ? [[node, base]] : [];
  return items.flatMap(([item, where]) => {
    const id = value(card, item, ...where) ?? NAMES.map((key) => value(card, (0,tree/* nodeUnder */.p4)(item, key), ...where, key)).find(Boolean);
    if (!id) return [];
    const statements = /* @__PURE__ */ new Map();
    if (item.kind === "map") {
      readFacts(card, item, "edge", statements, where);
      stateRevision(card, item, statements, where);
      stateHost(card, item, statements, where);
      (0,draft/* stateList */.MO)(
        statements,
        "edge.generators",
        GENERATORS.flatMap((key) => namesIn(card, (0,tree/* nodeUnder */.p4)(item, key), [...where, key])),
        "governance"
      );
    }
    const stated = value(card, (0,tree/* nodeUnder */.p4)(item, "relation"))?.text;
    const statedRelation = isRelation(stated) ? stated : void 0;
    return [
      {
        name: id.text,
        kind: upstream === "model" ? KIND_OF[statedRelation ?? relation] ?? upstream : upstream,
        relation: statedRelation ?? relation,
        at: id.at,
        evidence: "governance",
        statements
      }
    ];
  });
}
function stateRevision(card, item, statements, where) {
  if (statements.has("edge.revision")) return;
  for (const key of ["version", "snapshotDate", "hash"]) {
    const pinned = value(card, (0,tree/* nodeUnder */.p4)(item, key), ...where, key);
    if (!pinned) continue;
    (0,draft/* state */.wk)(statements, "edge.revision", pinned.text, { at: pinned.at, evidence: "governance" });
    return;
  }
}
function stateHost(card, item, statements, where) {
  for (const key of ["url", "id", "name"]) {
    const name = value(card, (0,tree/* nodeUnder */.p4)(item, key), ...where, key);
    const hostname = name && HOST.exec(name.text)?.[1];
    if (!name || hostname === void 0) continue;
    (0,draft/* state */.wk)(statements, "edge.host", hostname.toLowerCase(), {
      at: name.at,
      evidence: "governance",
      state: "derived"
    });
    return;
  }
}
const HOST = /^https?:\/\/(?:[^\s/@]{0,100}@)?(?:www\.)?([a-z0-9][a-z0-9.-]{2,252})(?=[:/?#]|$)/i;
const GENERATORS = ["generatedBy", "generators"];
function namesIn(card, node, where) {
  if (node === void 0) return [];
  if (node.kind === "scalar") return values(card, node, ...where);
  if (node.kind === "list")
    return node.items.flatMap((item, i) => namesIn(card, item, [...where, i]));
  for (const key of NAMES) {
    const named = value(card, node.entries.get(key)?.value, ...where, key);
    if (named) return [named];
  }
  return [];
}
function readFacts(card, root, kind, statements, prefix) {
  for (const name of (0,catalog/* factsOf */.xS)(kind)) {
    const entry = (0,lookup/* lookup */.$I)(catalog/* CATALOG */.W8, name);
    if (entry?.governance === void 0) continue;
    for (const path of [entry.governance, ...entry.also ?? []]) {
      const nodes = nodesAt(root, path.split("."), prefix);
      if (nodes.length > 0 && stateFact(card, name, entry, nodes, statements)) break;
    }
  }
}
const american = (word) => ({ ...word, text: (0,spelling/* americanWord */.l)(word.text) });
function stateFact(card, name, entry, nodes, statements) {
  const texts = nodes.flatMap(({ node, path }) => values(card, node, ...path));
  const [first] = texts;
  if ((0,catalog/* isListFact */.TM)(name))
    (0,draft/* stateList */.MO)(
      statements,
      name,
      name.endsWith(".basis") ? texts.map(american) : texts,
      "governance"
    );
  if (entry.type === "list" || first === void 0) return texts.length > 0;
  if (entry.type === "presence") {
    const answer = answerOf(card, entry, nodes[0]);
    if (answer)
      (0,draft/* stateAsRead */.Uy)(statements, name, answer.value, { at: answer.at, evidence: "governance" });
    return answer !== void 0;
  }
  if (entry.type !== "text" && nodes[0]?.node.kind === "map") return false;
  const read = (0,typed_value/* typed */.n)(entry, first.text);
  if (read !== void 0)
    (0,draft/* stateAsRead */.Uy)(statements, name, read, { at: first.at, evidence: "governance" });
  return read !== void 0;
}
const SPELLINGS = /* @__PURE__ */ new Map([
  ["licence", "license"],
  ["license", "licence"]
]);
const SHORT_FORM = /* @__PURE__ */ new Set([
  "general",
  "contact",
  "url",
  "name",
  "date",
  "present",
  "done",
  "transfer",
  "description"
]);
function nodesAt(node, path, where) {
  const [step, ...steps] = path;
  if (step === void 0) return [{ node, path: where }];
  const key = step.replace(/\[\]$/, "");
  if (node.kind === "scalar" && steps.length === 0 && SHORT_FORM.has(key))
    return [{ node, path: where }];
  if (node.kind === "list" && steps.length === 0 && key === "general")
    return [{ node, path: where }];
  if (node.kind !== "map") return [];
  const otherSpelling = SPELLINGS.get(key);
  const spelling = otherSpelling !== void 0 && !node.entries.has(key) ? otherSpelling : key;
  const entry = node.entries.get(spelling) ?? (key === "id" ? NAMES.map((name) => node.entries.get(name)).find(Boolean) : void 0);
  if (entry === void 0) return [];
  const next = [...where, spelling];
  if (!step.endsWith("[]")) return nodesAt(entry.value, steps, next);
  const child = entry.value;
  if (child.kind === "map") return nodesAt(child, steps, next);
  if (child.kind === "scalar") return [{ node: child, path: next }];
  return child.items.flatMap(
    (item, i) => item.kind === "scalar" ? [{ node: item, path: [...next, i] }] : nodesAt(item, steps, [...next, i])
  );
}
const ANSWERS = ["present", "status", "declared", "done", "tested", "value"];
function answerOf(card, entry, first) {
  if (!first) return void 0;
  const { node, path } = first;
  const stated = node.kind === "map" ? ANSWERS.map((key) => value(card, node.entries.get(key)?.value, ...path, key)).find(Boolean) : value(card, node, ...path);
  const answer = stated && (0,presence/* presence */.I)(stated.text);
  if (stated && answer) return { value: answer, at: stated.at };
  if (!entry.described) return void 0;
  const answers = values(card, node, ...path).map((item) => ({
    ...item,
    said: (0,presence/* presence */.I)(item.text)
  }));
  const holds = answers.find((item) => item.said === void 0 || item.said === "yes") ?? answers[0];
  return holds && { value: holds.said ?? "yes", at: holds.at };
}


;// CONCATENATED MODULE: ./lib/src/documents/manifest/cursor.js


class Cursor {
  card;
  node;
  /** The way is a chain: few of the places in a big manifest are asked for theirs. */
  #above;
  #step;
  constructor(card, node, above, step = "") {
    this.card = card;
    this.node = node;
    this.#above = above;
    this.#step = step;
  }
  /** Returns the root of a manifest. */
  static of(card) {
    return new Cursor(card, card.root);
  }
  get path() {
    const path = [];
    for (let cursor = this; cursor.#above; cursor = cursor.#above) path.push(cursor.#step);
    return path.reverse();
  }
  get isThere() {
    return this.node !== void 0;
  }
  /** Returns the names of its members if it is a mapping. */
  get keys() {
    return this.node?.kind === "map" ? [...this.node.entries.keys()] : [];
  }
  /** Returns the member under a key, or under several keys one below the other. */
  get(...keys) {
    let cursor = this;
    for (const key of keys) {
      const { node } = cursor;
      cursor = cursor.#child(node?.kind === "map" ? node.entries.get(key)?.value : void 0, key);
    }
    return cursor;
  }
  /** Returns the member under the first of several spellings of a key that the mapping has. */
  first(...keys) {
    return this.get(keys.find((key) => this.get(key).isThere) ?? keys[0] ?? "");
  }
  /** Returns the items of a list, at most so many; any other node counts as a list of itself. */
  items(most) {
    if (this.node === void 0) return [];
    if (this.node.kind !== "list") return [this];
    const { items } = this.node;
    return (most === void 0 ? items : items.slice(0, most)).map(
      (item, i) => this.#child(item, i)
    );
  }
  /** Returns one item of a list and makes no cursors for the others. */
  item(i) {
    return this.#child(this.node?.kind === "list" ? this.node.items[i] : void 0, i);
  }
  /**
   * Returns what `JSON.parse` made of it, undefined if the text could not be parsed: to search much of which little is
   * wanted.
   */
  get plain() {
    let plain = this.card.data;
    for (const step of this.path) plain = (0,lookup/* member */.Dc)(plain, String(step));
    return plain;
  }
  /** Returns the members of a mapping with their keys. */
  members() {
    if (this.node?.kind !== "map") return [];
    return [...this.node.entries].map(([key, entry]) => [key, this.#child(entry.value, key)]);
  }
  /** Returns the text of a scalar; undefined for a placeholder, an empty text and any other node. */
  value() {
    const text = saying(this.node);
    const cursor = this;
    return text === void 0 ? void 0 : {
      text,
      // Computed on demand: most values of a big manifest are never asked for their place.
      get at() {
        return cursor.at;
      }
    };
  }
  /** Returns the texts of all scalars here and below. */
  values() {
    const { node } = this;
    if (node?.kind === "list") return this.items().flatMap((item) => item.values());
    if (node?.kind === "map") return this.members().flatMap(([, member2]) => member2.values());
    const value = this.value();
    return value ? [value] : [];
  }
  /** Returns the place of the value. */
  get at() {
    return this.node ? this.card.location(this.node.range, ...this.path) : this.card.insertion;
  }
  /** Returns the place of the key of a member. */
  keyAt(key) {
    const entry = this.node?.kind === "map" ? this.node.entries.get(key) : void 0;
    return entry ? this.card.location(entry.key, ...this.path, key) : this.at;
  }
  /** Returns where a missing member would be written: the closing brace in JSON, the first line of the mapping in YAML. */
  get closing() {
    if (this.node === void 0 || this.node === this.card.root) return this.card.insertion;
    const { start, end } = this.node.range;
    const range = this.card.syntax === "json" ? { start: { line: end.line, column: Math.max(1, end.column - 1) }, end } : { start, end: start };
    return this.card.location(range, ...this.path);
  }
  #child(node, step) {
    return new Cursor(this.card, node, this, step);
  }
}
function follow(root, pointer) {
  let cursor = root;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = cursor.node?.kind === "list" ? cursor.items()[Number(key)] : cursor.get(key);
    if (!next?.isThere) return cursor;
    cursor = next;
  }
  return cursor;
}


;// CONCATENATED MODULE: ./lib/src/text/trim-end.js
function withoutEnd(text, signs) {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}


;// CONCATENATED MODULE: ./lib/src/documents/card/unquoted-value.js



const LINE = /^((?:[ ]*- )*[ ]*[A-Za-z_][\w-]*:[ ]+)([^\s"'[\]{}|>&*!%@`#,?:-][^"\\]*)$/;
function findUnquotedValue(card) {
  const { source, matter, problems } = card;
  const [problem, ...others] = problems;
  if (card.syntax !== "yaml") return void 0;
  if (problem?.code !== "syntax" || matter.kind === "none" || !source.utf8) return void 0;
  const row = problem.range.start.line;
  if (others.some(({ code, range }) => code !== "syntax" || range.start.line !== row))
    return void 0;
  const lineText = card.lines.line(row);
  const [, key = "", remainder = ""] = LINE.exec(lineText) ?? [];
  const value = withoutEnd(remainder, " ");
  if (!/:[ ]/.test(value) || / #/.test(value)) return void 0;
  const start = card.lines.offset(row) + key.length;
  const text = `${source.text.slice(0, start)}"${value}"${source.text.slice(start + value.length)}`;
  const map = (0,lines/* lines */.M)(text);
  const repaired = (0,text_yaml/* readYaml */.g)(text, matter.start, matter.end + 2, map);
  if (repaired.root?.kind !== "map" || repaired.problems.length > 0) return void 0;
  const location = card.location(card.lines.range(start, start + value.length));
  return says(repaired.root, value, location.range.start) && keeps(card.root, repaired.root, row) ? { text: value, at: location } : void 0;
}
const says = (node, value, { line, column }) => node.kind === "scalar" ? node.text === value && node.range.start.line === line && node.range.start.column === column : children(node).some((child) => says(child, value, { line, column }));
const children = (node) => node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : node.kind === "list" ? node.items : [];
function keeps(before, after, row) {
  if (before.range.start.line === row) return true;
  if (after === void 0 || before.kind !== after.kind) return false;
  if (before.kind === "scalar") return after.kind === "scalar" && before.text === after.text;
  if (before.kind === "list")
    return after.kind === "list" && before.items.every((item, i) => keeps(item, after.items[i], row));
  return [...before.entries].every(
    ([key, entry]) => after.kind === "map" && keeps(entry.value, after.entries.get(key)?.value, row)
  );
}


;// CONCATENATED MODULE: ./lib/src/documents/card/document-facts.js



const LICENSE_KEYS = ["license", "licence", "licenses"];
function silence(card) {
  const hiding = card.problems.filter((problem) => front_matter/* HIDES */.E.has(problem.code));
  const fields = card.matter.kind !== "none" && card.matter.kind !== "empty";
  const { line } = card.insertion.range.start;
  return {
    at: card.insertion,
    evidence: fields ? "structured" : "prose",
    unreadable: hiding.length > 0,
    inBody: fields && hiding.every(({ range }) => range.start.line > line),
    places: emptyLicense(card)
  };
}
const document_facts_top = (card) => card.location(card.lines.range(0, 0));
function describe(card, format) {
  const statements = /* @__PURE__ */ new Map();
  const start = document_facts_top(card);
  const sure = { at: start, evidence: "structured", state: "derived" };
  const templateTexts = placeholders(card);
  const problems = card.problems.map((problem) => ({
    text: problem.message,
    at: card.location(problem.range)
  }));
  const silent = card.root.entries.size === 0 && card.matter.kind !== "none";
  const readable = silent && problems.length > 0 ? "no" : problems.length > 0 ? "partial" : "yes";
  const first = problems[0];
  (0,draft/* state */.wk)(statements, "document.format", format, sure);
  (0,draft/* state */.wk)(statements, "document.readable", readable, { ...sure, at: first?.at ?? start });
  (0,draft/* stateList */.MO)(statements, "document.problems", problems, "structured", "derived");
  const unquotedValue = findUnquotedValue(card);
  if (unquotedValue)
    (0,draft/* state */.wk)(statements, "document.unquoted", unquotedValue.text, {
      at: unquotedValue.at,
      evidence: "structured"
    });
  (0,draft/* state */.wk)(statements, "document.hubReads", hubReads(card), sure);
  (0,draft/* stateList */.MO)(statements, "document.placeholders", templateTexts, "structured");
  return {
    at: start,
    statements,
    silence: { at: start, evidence: "structured", unreadable: false }
  };
}
function hubReads(card) {
  if (card.matter.kind === "none" || card.matter.kind === "whole") return "yes";
  const mapping = !card.problems.some((problem) => problem.code === "not-a-mapping");
  return card.matter.kind === "hub" && mapping ? "yes" : "no";
}
function emptyLicense(card) {
  const entries = LICENSE_KEYS.flatMap((key) => {
    const entry = card.root.entries.get(key);
    return entry ? [{ key, range: entry.key, value: entry.value }] : [];
  });
  const [first] = entries;
  const isEmpty = entries.every(({ key, value }) => values(card, value, key).length === 0);
  return new Map(
    first && isEmpty ? [["license.stated", card.location(first.range, first.key)]] : []
  );
}


// EXTERNAL MODULE: ./lib/src/facts/day.js
var facts_day = __webpack_require__(704);
;// CONCATENATED MODULE: ./lib/src/documents/prose/days.js

const MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const days_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBERS = /\b((?:19|20)\d\d)(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})(?!\d)/;
const MONTH_FIRST = new RegExp(
  `\\b(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`,
  "i"
);
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTHS})\\.?,?[ -]((?:19|20)\\d\\d)\\b`,
  "i"
);
function dayIn(text) {
  const beginning = text.slice(0, 300);
  const numbers = NUMBERS.exec(beginning);
  if (numbers) return isoDay(numbers[1], Number(numbers[2]), numbers[3]);
  const first = MONTH_FIRST.exec(beginning);
  if (first) return isoDay(first[3], monthOf(first[1]), first[2]);
  const last = DAY_FIRST.exec(beginning);
  return last ? isoDay(last[3], monthOf(last[2]), last[1]) : void 0;
}
const monthOf = (name = "") => days_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
function isoDay(year = "", month, day = "") {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return (0,facts_day/* dayNumber */.U)(text) === void 0 ? void 0 : text;
}


;// CONCATENATED MODULE: ./lib/src/documents/signals/columns.js




const columns_MOST = 500;
function columns(card) {
  const columnNames = /* @__PURE__ */ new Map();
  const add = (name) => {
    if (name && columnNames.size < columns_MOST && !columnNames.has(name.text))
      columnNames.set(name.text, name);
  };
  const visit = (node, path) => {
    if (node?.kind === "list")
      for (const [i, item] of node.items.entries()) {
        add(value(card, (0,tree/* nodeUnder */.p4)(item, "name"), ...path, i, "name"));
        inner(item, [...path, i]);
      }
    else if (node?.kind === "map" && !node.entries.has("dtype"))
      for (const [key, entry] of node.entries) {
        if (STRUCTURE.has(key)) continue;
        add({ text: key, at: card.location(entry.key, ...path, key) });
        inner(entry.value, [...path, key]);
      }
  };
  const inner = (node, path) => {
    if (node.kind !== "map") return;
    for (const key of STRUCTURE) {
      const below = node.entries.get(key)?.value;
      if (below?.kind === "list") visit(below, [...path, key]);
      else if (below?.kind === "map") inner(below, [...path, key]);
    }
  };
  const info = field(card, "dataset_info");
  const configs = info?.kind === "list" ? info.items.map((item, i) => [item, ["dataset_info", i]]) : info ? [[info, ["dataset_info"]]] : [];
  for (const [config, path] of configs) {
    const features = (0,tree/* nodeUnder */.p4)(config, "features");
    if (features) visit(features, [...path, "features"]);
    else if (config.kind === "map")
      for (const [key, entry] of config.entries)
        visit((0,tree/* nodeUnder */.p4)(entry.value, "features"), [...path, key, "features"]);
  }
  return [...columnNames.values()];
}
const STRUCTURE = /* @__PURE__ */ new Set(["struct", "list", "sequence"]);
const PERSONAL = /* @__PURE__ */ new Set([
  "email",
  "emails",
  "e mail",
  "email address",
  "user email",
  "author email",
  "customer email",
  "phone",
  "phone number",
  "phonenumber",
  "phone no",
  "telephone",
  "telephone number",
  "mobile number",
  "mobile phone",
  "ssn",
  "social security number",
  "passport",
  "passport number",
  "passport no",
  "id card",
  "id card number",
  "idcard",
  "national id",
  "tax id",
  "driver license",
  "drivers license",
  "license plate",
  "license plate",
  "dob",
  "date of birth",
  "birth date",
  "birthdate",
  "birthday",
  "ip address",
  "ip addr",
  "ipaddress",
  "client ip",
  "user ip",
  "home address",
  "street address",
  "postal address",
  "mailing address",
  "billing address",
  "shipping address",
  "first name",
  "last name",
  "firstname",
  "lastname",
  "surname",
  "full name",
  "fullname",
  "family name",
  "maiden name",
  "patient name",
  "customer name",
  "patient id",
  "medical record number",
  "credit card",
  "credit card number",
  "iban",
  "bank account",
  "face",
  "face image",
  "face embedding",
  "face id",
  "fingerprint",
  "iris scan",
  "voiceprint",
  "speaker name",
  "身份证",
  "身份证号",
  "身份证号码",
  "手机",
  "手机号",
  "手机号码",
  "电话",
  "电话号码",
  "联系电话",
  "邮箱",
  "电子邮箱",
  "电子邮件",
  "住址",
  "家庭住址",
  "家庭地址",
  "出生日期",
  "护照号",
  "护照号码",
  "银行卡号",
  "车牌号",
  "人脸",
  "指纹"
]);
const HUMPS = (0,pattern/* letters */.M)(String.raw`([\p{Ll}\p{N}])([\p{Lu}])`, "g");
const plainName = (name) => name.slice(0, 100).replace(HUMPS(name), "$1 $2").replace(/[_\-./\s]+/g, " ").trim().toLowerCase();
const isPersonalKind = (text) => PERSONAL.has(plainName(text));
const PERSONAL_KINDS = /* @__PURE__ */ new Set([
  "web-crawl",
  "chat-logs",
  "user-data",
  "interaction-logs",
  "social-media",
  "email",
  "medical-records",
  "call-audio",
  "cctv"
]);
function personalIndications(card, named, declaration, statements) {
  const sources = (0,tree/* nodeUnder */.p4)(declaration.root, "sources");
  const path = [...declaration.path, "sources"];
  const kinds = sources?.kind === "list" ? sources.items.flatMap(
    (item, i) => values(card, (0,tree/* nodeUnder */.p4)(item, "kind"), ...path, i, "kind")
  ) : values(card, (0,tree/* nodeUnder */.p4)(sources, "kind"), ...path, "kind");
  const items = [
    ...kinds.filter(({ text }) => PERSONAL_KINDS.has(text.toLowerCase().replace(/[\s_]+/g, "-"))),
    ...named.filter(({ text }) => isPersonalKind(text))
  ];
  (0,draft/* stateList */.MO)(statements, "personalInfo.indications", items, "structured");
}
function stateComposition([first, ...others], statements) {
  if (first)
    (0,draft/* state */.wk)(
      statements,
      "composition",
      [first, ...others.slice(0, 19)].map(({ text }) => text).join(", "),
      { at: first.at, evidence: "structured", state: "derived" }
    );
}


;// CONCATENATED MODULE: ./lib/src/documents/manifest/document-limits.js



const TOO_MANY_UPSTREAMS = (0,messages/* message */.iU)("manifest.too-many-upstreams", { limit: limits/* LIMITS */.b.upstreams });
const TOO_MANY_SUBJECTS = (0,messages/* message */.iU)("manifest.too-many-subjects", { limit: limits/* LIMITS */.b.subjects });
const TOO_MANY_REFERENCES = (0,messages/* message */.iU)("manifest.too-many-references", { limit: limits/* LIMITS */.b.steps });
const upstreams = /* @__PURE__ */ new WeakMap();
function limitUses(card, uses) {
  const remaining = upstreams.get(card) ?? limits/* LIMITS */.b.upstreams;
  upstreams.set(card, Math.max(0, remaining - uses.length));
  const next = uses[remaining];
  if (next) leaveOut(card, TOO_MANY_UPSTREAMS, next.at);
  return uses.slice(0, remaining);
}
function limitSubjects(card, parts, placeOf, isMain) {
  const next = parts[limits/* LIMITS */.b.subjects];
  if (next === void 0) return parts;
  leaveOut(card, TOO_MANY_SUBJECTS, placeOf(next).at);
  const inOrder = /* @__PURE__ */ new Set([...parts.filter(isMain), ...parts]);
  const included = new Set([...inOrder].slice(0, limits/* LIMITS */.b.subjects));
  return parts.filter((part) => included.has(part));
}
class Steps {
  #card;
  #remaining = limits/* LIMITS */.b.steps;
  constructor(card) {
    this.#card = card;
  }
  /** True if so many more steps may be taken; `start` is where they begin. */
  take(count, start) {
    this.#remaining -= count;
    if (this.#remaining >= 0) return true;
    leaveOut(this.#card, TOO_MANY_REFERENCES, start.at);
    return false;
  }
}


;// CONCATENATED MODULE: ./lib/src/documents/manifest/supported-facts.js

const IMPLIED = {
  "license.stated": [
    "license.id",
    "license.status",
    "license.category",
    "license.commercial",
    "license.permissive",
    "license.name",
    "license.link",
    "license.file",
    "license.fileLicense",
    "license.fileDiffers"
  ],
  baseModels: ["derivationHints", "isConversion"],
  teachers: ["isDistilled", "distillation.declared", "teachers.statement"],
  columns: ["personalInfo.indications"]
};
const supportedFacts = (fields) => new Map(
  Object.entries(fields).flatMap(([fact, field]) => [
    ...((0,lookup/* lookup */.$I)(IMPLIED, fact) ?? []).map((implied) => [
      implied,
      (0,lookup/* lookup */.$I)(fields, implied) ?? field
    ]),
    [fact, field]
  ])
);


;// CONCATENATED MODULE: ./lib/src/documents/prose/license.js


const NAMED = /\b(?:apache|mit|bsd|l?a?gpl|mpl|cc[- ]?(?:by|0)|creative commons|openrail|rail|llama|gemma|cddl|epl|isc|unlicense|odc|odbl|pddl|public domain|licen[cs]e|mulan|openmdw)\b|许可|协议/i;
const LICENSE_FILE = /(?:^|\/)(?:licen[cs]e|copying|use[_-]policy)[\w.-]{0,40}$/i;
const UNDER = /\b(?:releas(?:ed|ing)|licen[cs]ed|distribut(?:ed|ing)|available|publish(?:ed|ing)|provided|shared|governed|covered|open[- ]sourced|falls?)\b[^.;]{0,40}?\s(?:under|by|with)\s+(?:the\s+terms\s+of\s+)?(?:(?:the|an?|its)\s+)?(.{2,120})/i;
const STOP = /\.(?!\d)|[;()]|,(?!\s*(?:version|v\.?\s*\d))|\s(?:and|as|for|see|which|while|but|with|without|when|unless|if|on|in)\s/i;
function nameUnder(sentence) {
  const behindPreposition = UNDER.exec(sentence)?.[1];
  if (behindPreposition === void 0) return void 0;
  const stop = behindPreposition.search(STOP);
  const name = (stop < 0 ? behindPreposition : behindPreposition.slice(0, stop)).trim();
  return name.length >= 2 && name.length <= 100 ? name : void 0;
}
const QUOTED_ZH = /《([^《》]{2,60}(?:许可|协议|授权|license)[^《》]{0,20})》/i;
const UNDER_ZH = /(?:采用|遵循|遵守|基于|使用|按照?|依据|以)\s*[《「“"]?([^，。；,;（）《》“”"]{2,60}?)[》」”"]?\s*(?:开源)?(?:许可|授权|协议|license|licence)/i;
const SAID_OF = {
  model: /model|weight|checkpoint|模型|权重/i,
  dataset: /data|corpus|annotation|content|数据|语料/i
};
const CODE = /\b(?:code|software|source|repo(?:sitory)?|scripts?|docs?|documentation|library)\b|代码/i;
const NEGATED = /\b(?:not|no|never|without)\b|不|未/i;
const VAGUE = /^(?:here|link|this|the|licen[cs]e(?: file)?|terms|this licen[cs]e)$/i;
function licenseBlock(blocks, kind) {
  const subjectWords = SAID_OF[kind];
  return blocks.find((block) => block.label !== void 0 && subjectWords.test(block.label)) ?? blocks.find(
    (block) => !CODE.test(block.label ?? "") && !/^(?:the |our )?(?:source )?code\b/i.test(block.text)
  ) ?? blocks[0];
}
function licenseText(raw, kind) {
  const source = raw.slice(0, 1200);
  const plainText = plain(source);
  const links = linksOf(source).filter(
    ({ text, href }) => NAMED.test(text) || LICENSE_FILE.test(href) || /licen[cs]e/i.test(href)
  );
  const [onlyLink] = links;
  const link = links.length === 1 && onlyLink ? { link: onlyLink.href } : {};
  const parenthesized = /^\(([^()]{2,80})\)$/.exec(plainText)?.[1];
  if (parenthesized !== void 0) return { text: parenthesized, ...link };
  if (plainText.length <= 60 && !names(plainText)) return { text: plainText, ...link };
  const sentence = saidOf(plainText, kind);
  if (!NEGATED.test(sentence)) {
    const linked = links.length === 1 && onlyLink ? plain(onlyLink.text) : "";
    if (linked.length > 2 && linked.length <= 80 && sentence.includes(linked) && !VAGUE.test(linked) && NAMED.test(linked))
      return { text: linked, ...link };
    const name = nameUnder(sentence) ?? QUOTED_ZH.exec(sentence)?.[1] ?? UNDER_ZH.exec(sentence)?.[1]?.trim();
    if (name !== void 0 && NAMED.test(name)) return { text: name, ...link };
  }
  return { text: plainText.slice(0, 300), ...link };
}
const names = (sentence) => UNDER.test(sentence) || QUOTED_ZH.test(sentence) || UNDER_ZH.test(sentence);
const END = (0,pattern/* letters */.M)(String.raw`(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);
function saidOf(text, kind) {
  const sentences = text.split(END(text));
  const under = sentences.filter(names);
  return under.find((sentence) => SAID_OF[kind].test(sentence)) ?? under.find((sentence) => !CODE.test(sentence)) ?? sentences[0] ?? text;
}
function linksOf(raw) {
  const links = [];
  for (const match of raw.matchAll(
    /\[([^[\]]{0,200})\]\(\s{0,4}<?([^()\s<>]{1,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)>?[^()]{0,100}\)|https?:\/\/[^\s<>()[\]"'，。；）]{1,300}/g
  ))
    links.push({ text: match[1] ?? match[0], href: match[2] ?? match[0], index: match.index });
  return links;
}
const grants = (sentence) => /\bpermission is hereby granted, free of charge, to any person obtaining a copy\b/i.test(
  sentence
) || /\bpermission to use, copy, modify,? and\/?(?:or)? distribute\b.{0,120}\bhereby granted\b/i.test(
  sentence
);
const STATES = /^(?:(?:(?:this|the|our|these|all|both)\s+)?(?:[\w.'-]+\s+){0,7}?)(?:is|are)\s+(?:[\w-]+\s+){0,3}(?:released|licen[cs]ed|distributed|available|published|provided|shared)\s+(?:[\w-]+\s+){0,3}under\b/i;
function statesLicense(sentence, kind) {
  const subject = STATES.exec(sentence)?.[0];
  if (subject === void 0 || NEGATED.test(sentence)) return false;
  const name = nameUnder(sentence);
  return name !== void 0 && NAMED.test(name) && (SAID_OF[kind].test(subject) || /^(?:it|this)\s+is\b/i.test(subject));
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/maker.js



const VERB = "(?:created|developed|made|trained|built|released|curated|maintained|collected|published|prepared)";
const maker_LINE = new RegExp(
  `^\\W{0,4}${VERB} (?:(?:and|&) [\\w-]+ )?(?:with \\S{1,20} )?by\\s+(.{2,160})`,
  "i"
);
const WHOLE = (0,pattern/* letters */.M)(
  `\\b(?:[Tt]his|[Tt]he|[Oo]ur)\\b(?:\\s[\\w*_.-]+){0,4}\\s(?:models?|data ?set|corpus|checkpoint|repository|version|benchmark)\\b[^.]{0,60}?\\b(?:was|is|were|are|has been|have been) (?:[\\w-]+,? ){0,4}?${VERB}(?:,? (?:and )?[\\w-]+){0,2} by\\s+(?:(?:the|a team|researchers) (?:(?:at|from|of) )?)?(?=[[*_"“\\p{Lu}])(.{2,160})`
);
const SUBJECT = /^(.{2,80}?) (?:developed|created|trained|built|released|collected) this (?:model|data ?set|corpus)\b/i;
const WE = (0,pattern/* letters */.M)(
  String.raw`\b(?:[Ww]e at|R&D [Tt]eam (?:at|of))\s+(\[?[\p{Lu}].{1,60}?)(?=[,.;:]|\s(?:have|has|release|present|train|are|we)\b)`
);
const NAME = (0,pattern/* letters */.M)(String.raw`^["“]?[\p{Lu}@]`);
function makerOf(raw) {
  const beginning = raw.slice(0, 400);
  const makerText = (maker_LINE.exec(beginning) ?? WHOLE(beginning).exec(beginning) ?? SUBJECT.exec(beginning) ?? WE(beginning).exec(beginning))?.[1];
  if (makerText === void 0) return void 0;
  const link = linksOf(makerText).find(({ href }) => !/\.(?:png|svg|jpe?g|gif)$/i.test(href));
  const name = plain(link && makerText.indexOf(link.text) <= 3 ? link.text : makerText).split(maker_END, 1)[0]?.trim();
  if (!name || !NAME(name).test(name) || NOBODY.test(name)) return void 0;
  return { name: name.slice(0, 120), ...link ? { contact: link.href } : {} };
}
const maker_END = /[|;([]|,? (?:and )?(?:fine-?tuned|using|for|in|as part|during|with|from|on|at)\b|[.](?:\s|$)/i;
const NOBODY = /^(?:us|me|him|them|the|this|that|training|using|combining|humans?|annotators?|users?|applying)\b/i;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:|\]\(|[\w.-]{1,40}\s?(?:\[at\]|\(at\)|\{at\}|<at>|＠)\s?[\w-]{1,40}/i;
function contactText(raw) {
  const text = plain(raw.slice(0, 1500)).replace(/^[:：\s]+/, "");
  if (/@|https?:|[[({]at[\])}]/i.test(text)) return text;
  const links = linksOf(raw.slice(0, 1500));
  const [link] = links;
  return links.length === 1 && link && text.length <= 80 ? link.href.replace(/^mailto:/i, "") : text;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/anonymity.js
const anonymity_THING = "(?:personal(?:ly)?(?:[- ]identifiable)? (?:data|information|details)|personally identifiable information|PII|private information)";
const HELD = "(?:contain|store|hold|retain|include|encode|memori[sz]e)";
const MODEL = "(?:model|weights|checkpoint|network|(?:model )?parameters)(?: (?:weights|parameters|file|files|itself|themselves))*";
const ANONYMOUS = new RegExp(
  `\\b${MODEL} (?:is|are|can be considered|can be regarded as|is considered|is regarded as|counts as|qualif(?:y|ies) as) (?:fully |completely |truly |entirely |therefore |an? )*anonym(?:ous|i[sz]ed)(?! (?:submission|review|author|user|copy|repositor|version|for ))\\b|\\b(?:is|as) an anonymous (?:ai |language )?model\\b`,
  "i"
);
const FREE = new RegExp(
  `\\b${MODEL} (?:do(?:es)?(?: not|n['’]t)|never) ${HELD}(?: or ${HELD})? (?:any )?${anonymity_THING}\\b|\\b${MODEL} ${HELD}s? no ${anonymity_THING}\\b|\\b${MODEL} (?:is|are) (?:entirely |completely )?free (?:of|from) (?:any )?${anonymity_THING}\\b|\\bno ${anonymity_THING} (?:is|are) (?:contained|stored|held|retained|encoded) in (?:the|this|its|our) (?:model|weights|parameters|checkpoint)\\b`,
  "i"
);
const MODEL_ZH = "(?:模型|权重|参数)(?:本身|权重|参数|文件)*(?:中|内|里)?";
const ANONYMOUS_ZH = new RegExp(
  `${MODEL_ZH}(?:是|属于|已(?:经)?|为|均为)?(?:完全|已)?匿名(?:化)?(?:的|模型)?(?:[，,。；;！!]|$)`
);
const FREE_ZH = new RegExp(
  `${MODEL_ZH}(?:均|也|都|并)?(?:不|未)(?:会)?(?:包含|含有?|存储|保存|保留|记忆|留存)(?:任何)?(?:用户|真实)?(?:的)?(?:个人|个人敏感|个人身份)(?:信息|数据)`
);
const OPEN = /\b(?:may|might|could|should|must|if|whether|unless|until|except|guarantee|ensure|cannot|can ?not|can['’]t|make sure|verify|aims?|intend(?:ed)?|tr(?:y|ies)|believe|assume|likely|possibly|probably|some|mostly|but|however|although|do not claim|don['’]t claim|no claim|not (?:an? )?(?:fully |completely )?anonym\w*|neither|pending)\b|[?？]|可能|应当?|如果|若|是否|除|尽量|确保|保证|但|不能|无法|并非|不是|不属于|未必/i;
const DATA = /\b(?:training|data ?sets?|corpus|corpora|trained on|inputs?|prompts?|api|logs?|requests?|outputs?|card|example)\b|训练|数据集|语料|输入|日志|请求|输出/i;
const WEIGHTS = /\bweights\b|\bparameters\b|\bcheckpoint\b|\bitself\b|\banonym|权重|参数|模型本身|匿名/i;
const callsModelAnonymous = (text) => text.length <= 600 && [ANONYMOUS, FREE, ANONYMOUS_ZH, FREE_ZH].some((pattern) => pattern.test(text)) && !OPEN.test(text) && !DATA.test(text);
const namesWeights = (text) => WEIGHTS.test(text);


;// CONCATENATED MODULE: ./lib/src/documents/prose/place.js
function placeOf(card, block) {
  const rows = block.text.split("\n");
  const first = rows[0] ?? "";
  const last = rows[rows.length - 1] ?? "";
  const end = block.line + rows.length - 1;
  return between(card, block.line, first, end, last);
}
function phrasePlace(card, block, offset, length) {
  const before = block.text.slice(0, offset);
  const line = block.line + (before.match(/\n/g)?.length ?? 0);
  const rowStart = before.lastIndexOf("\n") + 1;
  const row = (block.text.slice(rowStart).split("\n", 1)[0] ?? "").trimEnd();
  const lineText = card.lines.line(line);
  const rowIndex = near(lineText, row, 0);
  const within = Math.min(length, rowStart + row.length - offset);
  if (rowIndex < 0 || within <= 0) return placeOf(card, block);
  const column = rowIndex + (offset - rowStart) + 1;
  return card.location({ start: { line, column }, end: { line, column: column + within } });
}
const linePlace = (card, line) => between(card, line, "", line, "");
function figurePlace(card, figure) {
  const end = Math.min(figure.end, card.lines.count);
  return between(card, figure.line, "", end, "");
}
function near(line, text, start) {
  const index = line.slice(start, start + text.length + 2e3).indexOf(text);
  return index < 0 ? -1 : start + index;
}
function between(card, startLine, first, endLine, last) {
  const top = card.lines.line(startLine);
  const bottom = card.lines.line(endLine);
  const head = first.trimEnd();
  const headIndex = head === "" ? -1 : near(top, head, 0);
  const column = headIndex < 0 ? card.lines.shown(startLine).start : headIndex + 1;
  const tail = last.trimEnd();
  const tailIndex = tail === "" ? -1 : near(bottom, tail, endLine === startLine ? column - 1 : 0);
  const end = tailIndex < 0 ? card.lines.shown(endLine).end : tailIndex + tail.length + 1;
  return card.location({
    start: { line: startLine, column },
    end: { line: endLine, column: endLine === startLine ? Math.max(column, end) : end }
  });
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/sentences.js


const sentences_END = (0,pattern/* letters */.M)("(?<=[.!?][\"')*_`]{0,4})\\s+(?=[\"'(*_`[]{0,4}[\\p{Lu}])|(?<=[。！？；])");
const LONGEST = 4e3;
function sentencesOf(block) {
  const raw = withoutComments(block.slice(0, LONGEST)).replace(/\s+/g, " ");
  return raw.split(sentences_END(raw)).map((sentence) => ({ raw: sentence, text: plain(sentence) })).filter((sentence) => sentence.text !== "");
}
const sentences_NEGATED = /\b(?:not|no(?! teacher)|never|without|nor|neither|cannot|unlike|instead of|rather than)\b|n['’]t\b|不是|并非|未|没有|而非|无需/i;
function isOwn(sentence, title) {
  const start = sentence.replace(BEFORE_LETTERS(sentence), "").slice(0, 60).toLowerCase();
  if (OWN.test(start)) return true;
  const first = start.split(/[\s,(]/, 1)[0] ?? "";
  return first.length > 1 && title.some((name) => name === first || start.startsWith(`${name} `));
}
const BEFORE_LETTERS = (0,pattern/* letters */.M)(String.raw`^[^\p{L}\p{N}]+`);
const OWN = /^(?:this|the (?:present |final |resulting |released |student |fine-?tuned )?(?:model|teacher|student|network|checkpoint|weights|adapter|data ?set|corpus|data|samples|examples|conversations|dialog(?:ue)?s|questions|instructions|responses|answers|prompts|texts)|it\b|its\b|we\b|our|these|both|all|a (?:distilled|small|smaller|compact|lightweight|fine-?tuned|student)|[\w-]{2,20} (?:version|variant) of |an? [\w-]{1,20} ?(?:data ?set|model|corpus|student)|distill|knowledge distillation|train|fine-?tun|generated|synthetic|synthesi[sz]ed|student|using|here|model|dataset|本|该|此|我们|模型|数据|由|使用|采用|通过|利用|基于|从|全部|所有|学生|蒸馏|合成)/;
const ASIDE = /\b(?:card|readme|badge|this (?:page|document|description|file)|outperform\w*|compared? (?:to|with)|comparison|baselines?|versus|vs|than|evaluat\w+|judg\w+|scor(?:e|ed|ing) by|similar to|inspired by|users? can|you can|can be|could be|may be|might be|would be|future|plan(?:s|ned)?|todo)\b|卡片|文档由|对比|相比|优于|评测|可用于|可以用于|计划/i;
const isAside = (sentence) => ASIDE.test(sentence);
function saysDistilled(text, title) {
  if (!DISTILLED.test(text) || sentences_NEGATED.test(text) || OTHER_SENSE.test(text) || isAside(text))
    return false;
  return isOwn(text, title);
}
const DISTILLED = /\bdistill?ed\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model|student|from|of|using|with|via|by|on|into|through)\b|\b(?:is|was|been|were|are)\s+(?:[\w-]+\s+){0,4}?distill?ed\b|\b(?:knowledge|sequence-level|response|logit|self|model|reasoning|policy)[- ]distill?ation\b|\bdistill?ation\s+(?:from|of|training|with|using|loss|objective|process)\b|\b(?:via|by|using|through|with)\s+distill?(?:ation|ing)\b|\bas\s+(?:(?:the|an?|its|our)\s+)?teacher\b|\bteacher\s+(?:model|network|is|was|llm)\b|\bstudent\s+(?:model|network|of)\b|蒸馏(?!水)|教师模型|学生模型/i;
const OTHER_SENSE = /\b(?:distill?ed water|data ?set distillation|data distillation|distill?ed spirits|distill?ation column|distill?ations? (?:as|is a) (?:use|task)|for distillation|distillation purposes|student(?:s)? (?:who|in|of (?:the )?(?:university|school|class|law|medicine)))\b|蒸馏水|数据集蒸馏/i;
const namesTeacher = (text) => TEACHER.test(text);
const TEACHER = /\bdistill?ed\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model)?\s*(?:of|from|using|by)\s+\S|\bdistill?ation\s+(?:of|from)\s+\S|\bas\s+(?:(?:the|an?|its|our)\s+)?teacher\b|\bteacher(?:\s+(?:model|network|llm))?\s+(?:is|was)\s+\S|\bdistill?ing\s+\S|\bfrom\s.{2,80}\b(?:through|via|by|using|with)\s.{0,60}\bdistill?(?:ation|ing)\b|从.{1,40}蒸馏|蒸馏自|由.{1,40}蒸馏|以.{1,40}为教师|教师模型(?:为|是|采用|使用)/i;
const rulesOutUse = (text) => /\b(?:should|must|may|shall|is|are)\s?(?:not|n['’]t)\s+(?:be\s+)?(?:intended\s+(?:to\s+be\s+used|for)|used\s+(?:for|to|in|as|on|with)|suitable\s+for|meant\s+(?:for|to)|designed\s+(?:for|to)|deployed)\b|\bdo not use (?:it|this|the model|the dataset)\b|不(?:应|得|可|能|建议|适合|适用)(?:被|将其)?(?:用于|使用于|作为)|(?:禁止|请勿)(?:将.{0,20})?用于|不适用于/i.test(
  text
);
const statesUse = (text) => /\b(?:is|are|was) (?:primarily |mainly |only |solely )?(?:intended|designed|meant) (?:for|to be used)\b/i.test(
  text
) && !sentences_NEGATED.test(text);
const saysData = (text) => (sentences_DATA.test(text) || namesData(text)) && !CAN_BE.test(text);
const DATA_WORD = /\b(?:data ?sets?|data|corpus|corpora|pairs|articles|tweets|texts?|sentences|documents|samples|examples|instructions|conversations|dialog(?:ue)?s?|images|books|wikipedia|wiki|dumps?|common ?crawl|c4|squad\w*|mnli|nli|imdb|imagenet\w*|coco|oscar|tokens|reviews|recordings|hours of|github|questions|news|stories|lyrics|poems|papers|abstracts|publications|records|transcripts|subtitles|(?:protein|dna|amino[- ]acid) sequences|molecules|smiles|scrap(?:s|ed)|comments|reddit|posts|messages|threads|pages|words)\b|数据|语料/i;
const sentences_DATA = new RegExp(
  `\\b(?:pre-?|post-?|fine-?)?(?:trained|tuned)\\b(?:[^.]|\\.(?=\\d)){0,80}?\\b(?:on|over|using|with|from)\\b(?:[^.]|\\.(?=\\d)){0,120}(?:${DATA_WORD.source})|\\bmodel on (?:[^.]|\\.(?=\\d)){0,60}\\b(?:corpus|data ?set)\\b|\\b(?:data|corpus|corpora|data ?sets?) (?:that (?:was|were) )?(?:used )?(?:to|for) (?:pre-?|fine-?)?(?:train|tun)\\w*\\b|\\b(?:training|source|training data) (?:data|corpus|set)\\b[^.]{0,60}\\b(?:consists?|contains?|comes?|is|was|were|are|includes?) |在.{2,60}(?:数据|语料)(?:集|库)?上.{0,12}(?:训练|微调)|使用.{2,60}(?:数据|语料).{0,12}(?:训练|微调)`,
  "i"
);
function namesData(text) {
  const dataName = BEHIND.exec(text)?.[1];
  return dataName !== void 0 && NAME_FIRST(dataName).test(dataName) && CAPITAL(dataName).test(dataName.slice(0, 30)) && !NO_DATA.test(dataName);
}
const NAME_FIRST = (0,pattern/* letters */.M)(
  "^(?:(?:the|an?|our|both|english|german|french|spanish)\\s+)?[\"'“*`]{0,3}[\\p{Lu}\\d]",
  "i"
);
const CAPITAL = (0,pattern/* letters */.M)(String.raw`[\p{Lu}\d]`);
const BEHIND = /\b(?:trained|tuned)\s+(?:\S{1,40}\s+){0,4}?(?:on|over)\s+(.{2,60})/i;
const NO_DATA = /\b(?:[gct]pus?|(?:[avhp]\d{2,3}|t4)(?:[ -]?\d{1,3}gb)?|tesla|nvidia|rtx|gtx|titan|colab|aws|azure|gcp|kaggle kernels?|google cloud|pytorch|tensorflow|tasks?|objectives?|languages?|layers?|procedure|architecture|configuration|top of|epochs?|steps|machines?|nodes?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const titleNamesData = (title) => {
  const dataName = /\b(?:trained|tuned) (?:on|over|with) (.{2,60})/i.exec(title)?.[1];
  return saysData(title) || dataName !== void 0 && !NO_DATA.test(dataName);
};
const CAN_BE = /\b(?:can|could|should|may|might|to|not|unlike|other|previous(?:ly)?|existing) (?:be )?(?:[\w-]+ )?(?:pre-?|fine-?)?(?:trained|tuned)\b/i;
const saysResult = (text) => /\b(?:accuracy|f1(?:[- ]score)?|bleu|rouge(?:-\w)?|perplexity|exact match|wer|cer|auc|mrr|map|scores?|(?:validation|evaluation|eval|test) loss)\b(?:[^.]|\.(?=\d)){0,100}?(?:\b\d{0,3}(?:\.\d+|\s?%)|%\s?\d{2})|\d{1,3}(?:\.\d+)?\s?%?\s(?:[\w-]+\s){0,2}(?:accuracy|f1|bleu|rouge(?:-\w)?|perplexity|exact match|wer|auc)\b|(?:准确率|得分|结果)[^。]{0,20}\d/i.test(
  text
);
const saysMethod = (text, raw = text) => (/\b(?:pre-?|fine-?)?(?:trained|tuned)\b|训练|微调/i.test(text) && METHOD.test(text) || STAGES.test(text) || RECIPE.test(text) && /https?:|\]\(/.test(raw)) && !CAN_BE.test(text);
const METHOD = /\b(?:epochs?|learning rate|batch size|optimi[sz]er|adamw?|lora|qlora|rlhf|gpus?|tpus?|[avhp]100s?|\d+k? steps|masked language model(?:l?ing)?|mlm|contrastive|objective|supervised fine-?tuning|from scratch|deepspeed|mixed precision|hyper-?parameters|multi-?task|warm-?started|initiali[sz]ed (?:from|on|using|with))\b|\b(?:as (?:follows|below)|following (?:command|parameters|script|settings))\b|\bas:|强化学习|奖励|[Ee]poch|轮/i;
const STAGES = /\b(?:SFT|DPO|GRPO|PPO|RLHF|ORPO|KTO)\b.{0,120}\b(?:followed by|then|after|stages?)\b|\b(?:followed by|via|using|through|with) (?:[\w-]+ ){0,3}\(?(?:SFT|DPO|GRPO|PPO|RLHF|ORPO|KTO)\b|\b(?:QLoRA|LoRA|GRPO|DPO|SFT)\b.{0,20}(?:微调|训练)|训练奖励/;
const RECIPE = /\b(?:training|fine-?tuning|pre-?training|trained|fine-?tuned)\b.{0,60}\b(?:scripts?|notebook|colab|procedure|details)\b|\b(?:script|notebook|details)\b.{0,40}\b(?:for|of|on|to|that)\s(?:\w+ ){0,3}(?:training|fine-?tuning|pre-?training|trained|fine-?tuned|train|fine-?tune|created this model)\b/i;
function labelKinds(text) {
  if (sentences_NEGATED.test(text) || isAside(text) || /\b(?:remov\w+|training|dataset|filter\w*|laion)\b|去除|训练/i.test(text))
    return [];
  if (!/\b(?:outputs?|generated|generations?|content|images?|audio|videos?|all|every|each)\b|生成|输出/i.test(
    text
  ))
    return [];
  if (!/\b(?:add|embed|contain|include|appl|carr|insert|mark|label|watermark|tag)(?:y|s|es|ed|ied|ies|led|ing)?\b|添加|嵌入|含有?|标识|带有/i.test(
    text
  ))
    return [];
  const facts = [];
  if (/\b(?:visible|explicit|on-screen) (?:watermarks?|labels?|marks?|notices?)|(?<!in)visibly (?:labell?ed|marked|watermarked)|显式(?:标识|水印)|可见水印/i.test(
    text.replace(/invisibl[ey]/gi, "hidden")
  ))
    facts.push("labels.explicit");
  if (/\b(?:invisible|imperceptible|implicit|hidden|inaudible) (?:watermarks?|watermarking|labels?|marks?)|invisibly watermark|\bsynthid\b|\bc2pa\b|metadata labels?|隐式(?:标识|水印)|隐形水印|不可见水印|元数据.{0,8}标识/i.test(
    text
  ))
    facts.push("labels.implicit");
  return facts;
}
const disclaims = (text) => !/\bmodel card\b|\btransformers\b/i.test(text) && /\b(?:limit\w*|bias\w*|risks?|harm\w*|not|no|n['’]t|cannot|only|careful|errors?|inaccura\w*|incorrect|offensive|profan\w*|hallucinat\w*|research purposes)\b|仅|不|可能/i.test(
  text
);
const isDisclaimer = (title) => /disclaimers?|免责/i.test(title);
const RECIPE_CODE = /--(?:num_train_epochs|learning_rate|per_(?:device|gpu)_train_batch_size|train_batch_size|do_train|train_file|train_data_file|max_steps|num_epochs)\b|["'](?:num_train_epochs|learning_rate|train_batch_size)["']\s?:\s?["']?\d|\b(?:num_train_epochs|learning_rate|train_batch_size)\s?=\s?\d/;
const RESULT_CODE = /["'](?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|rouge\w{0,6}|precision|recall|perplexity|mcc|wer|mrr|eval_\w{1,20}|\w{1,20}_(?:f1|acc|accuracy|exact))["']\s?:\s?["']?\d{1,3}\.\d|^[ \t]{0,8}\*{0,2}(?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|perplexity|eval_\w{1,20}|precision|recall|mcc|wer)\*{0,2}[ \t]{0,8}[:=][ \t]{0,8}\d{1,3}\.\d|\bprecision[ \t]{1,20}recall[ \t]{1,20}f1-score/im;
const LONGEST_CODE = 5e3;
function codeSays(code) {
  const text = code.slice(0, LONGEST_CODE);
  const facts = [];
  if (RECIPE_CODE.test(text)) facts.push("training.description");
  if (RESULT_CODE.test(text)) facts.push("evaluation.results");
  return facts;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/model-claims.js



const OTHERS = /* @__PURE__ */ new Set(["elsewhere", "evaluation", "test-data", "use", "misuse"]);
const ARCHITECTURE = /\b(?:(?:decoder|encoder)-only|encoder-decoder|mixture[- ]of[- ]experts|(?:based on|uses?|has|with|follows) (?:the |an? )?(?:\S{1,30} ){0,3}architecture|(?:layer|based|style|causal|vision|diffusion) transformer|transformer(?:-based| (?:model|architecture|decoder|encoder|network))|diffusion (?:model|transformer))\b|架构/i;
const PARAMETERS = /\d[\d.,]{0,15}\s?(?:[bmk]|billion|million)?[- ](?:trainable |total |active |model )?param(?:eter)?s?\b|\d[\d.]{0,15}\s?[万亿bm]?\s?(?:个)?参数|参数(?:量|规模)[^。]{0,8}\d/i;
const CONTEXT = /\b(?:context (?:length|window|size)|sequence length)\b[^.]{0,30}\d|\d[\d,.]{0,15}\s?k?[- ](?:token )?context\b|上下文(?:长度|窗口)?[^。]{0,10}\d/i;
const SIZE = /\b(?:trained|tuned) on\b.{0,80}?\d[\d.,]{0,15}\s?(?:[kmbt]|thousand|million|billion|trillion)?\+?\s(?:\S{1,20} )?(?:tokens|examples|samples|images|pairs|hours(?= of)|documents|sentences|instructions|conversations|rows|records|articles|words)\b|训练[^。]{0,40}\d[\d.]{0,15}\s?[万亿kmbt]?\s?(?:个|条|张|小时)?\s?(?:tokens?|样本|数据|图像|图片|语料)/i;
const MODEL_CLAIMS = [
  {
    words: [
      "anonymous",
      "anonymised",
      "anonymized",
      "personal",
      "identifiable",
      "private inf",
      " pii",
      "匿名",
      "个人"
    ],
    not: /* @__PURE__ */ new Set(["elsewhere", "evaluation", "data", "sources"]),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (callsModelAnonymous(text) && !block.quoted)
        collector.add("claims.anonymousModel", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "training content",
      "training data",
      "public summary",
      "public_summary",
      "训练内容",
      "训练数据"
    ],
    not: /* @__PURE__ */ new Set(["elsewhere"]),
    unless: "documentation.trainingSummary",
    onlyFor: "model",
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (SUMMARY.test(raw) && LINK.test(raw) && !sentences_NEGATED.test(text))
        collector.add("documentation.trainingSummary", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: ["copyright policy", "copyright and ip policy", "版权政策", "版权合规政策"],
    not: /* @__PURE__ */ new Set(["elsewhere", "data", "sources", "base"]),
    unless: "policies.copyright",
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (LINK.test(raw) && !sentences_NEGATED.test(text))
        collector.add("policies.copyright", text, placeOf(card, block), "sentence");
    }
  },
  ...[
    [
      "architecture",
      [
        "architecture",
        "transformer",
        "coder-only",
        "encoder-decoder",
        "mixture of",
        "mixture-of",
        "diffusion",
        "架构"
      ],
      ARCHITECTURE
    ],
    ["parameters", [" param", "参数"], PARAMETERS],
    ["contextLength", ["context", "sequence length", "上下文"], CONTEXT],
    ["size", ["trained on", "tuned on", "training data", "训练"], SIZE]
  ].map(
    ([fact, words, pattern]) => ({
      words,
      not: OTHERS,
      unless: fact,
      onlyFor: "model",
      run({ collector, card }, { text }, { block, title, intro }) {
        if ((intro || isOwn(text, title)) && pattern.test(text) && !sentences_NEGATED.test(text) && !isAside(text))
          collector.add(fact, text, placeOf(card, block), "sentence");
      }
    })
  )
];
const LINK = /https?:|\]\(/;
const SUMMARY = /\b(?:public )?summary of (?:the )?training[- ](?:content|data)\b|\btraining[- ](?:content|data) (?:public )?summary\b|(?:^|[^a-z])eu[ _-]public[ _-]summary|训练(?:内容|数据)(?:公开)?摘要/i;
const OPEN_PHRASE = /\b(?:fully |completely |truly |100% )?open[- ]?source[ds]?\b|\b(?:fully|completely) open\b|(?:完全|全面)?开源/gi;
const OPEN_ELSEWHERE = /\b(?:open[- ]?source[ds]? (?:community|tools?|tooling|librar(?:y|ies)|software|framework|projects?|packages?|licen[cs]es?|licen[cs]ing|initiative|code|codebase|ecosystem|contributors?|alternatives?|implementation|repositor(?:y|ies)|resources|materials?|platforms?|intelligence|movement|definition|components?|models|llms|language models|large language models|lms|datasets|data|corpora|benchmarks?|evaluation|components|training)\b|(?:other|existing|previous|popular|leading|many|most|all|among|of|various|several|top|best|the|available|public|some|any|competing|similar|current|state-of-the-art|sota|based on|built on|built with|using|from|with|than|to|by|support|supports|supporting) (?:the )?(?:[\w-]+ )?open[- ]?source|non-?open|closed|proprietary|thanks|grateful|acknowledg|code (?:is|will be|has been)|(?:code|repository|toolkit|library|framework)\b.{0,30}\bopen[- ]?source|(?:will|plan|going|intend|soon|future|hope|aim)\b.{0,30}\bopen[- ]?sourc)|开源(?:社区|协议|许可|工具|框架|软件|项目|代码|库|生态|组织|贡献|平台|地址|仓库|数据集?|模型|大?语言模型|大模型|资源|计划|证书|精神|力量)|(?:其他|其它|现有|已有|同类|基于|优于|超过|超越|主流|所有|众多|部分|不|未|非|最强|最佳|最好的?|多个|一些|代码|支持|等)(?:的|已)?开源|即将|闭源/i;
const NOT_OPEN = /\b(?:not|no|never|isn['’]t|aren['’]t|non)\b|不开源|未开源|非开源|并非|不是/i;
const OPEN_SUBJECT = /\b(?:is|are|being)\s+(?:now\s+|also\s+)?(?:an?\s+|the\s+(?:first\s+)?|our\s+)?(?:[\w-]+,?\s+){0,3}?(?:fully |completely |truly |100% )?(?:open[- ]?sourced?|fully open|completely open)\b|\bwe\s+(?:are\s+|have\s+|also\s+|hereby\s+|fully\s+|now\s+){0,3}open[- ]?sourc(?:e|ed|ing)\s+(?:[\w.-]+\s+){0,5}(?:models?|weights|checkpoints?|data ?sets?|corpus|data)\b|^(?:an?\s+)?(?:[\w-]+,?\s+){0,3}(?:fully |completely )?open[- ]?source[d]?\s+(?:[\w-]+,?\s+){0,6}(?:model|llm|data ?set|corpus|network|checkpoint)\b/i;
const OPEN_SUBJECT_ZH = /(?:本|该|此)(?:模型|数据集|项目|系列).{0,12}开源|我们.{0,10}开源了|(?:模型|数据集|权重)(?:已|现已|正式|完全|全面)(?:完全|全面)?开源|开源了?.{0,20}(?:模型|数据集|权重)/;
function openSourceClaim(text, isOwnSubject) {
  if (text.length > 600 || /["“”「『>]/.test(text)) return void 0;
  if (OPEN_ELSEWHERE.test(text) || NOT_OPEN.test(text)) return void 0;
  const isClaim = OPEN_SUBJECT_ZH.test(text) || isOwnSubject && OPEN_SUBJECT.test(text);
  return isClaim ? phraseIn(text) : void 0;
}
function openSourceTitle(title) {
  if (OPEN_ELSEWHERE.test(title) || NOT_OPEN.test(title) || /licen[cs]e|协议|许可|社区/i.test(title))
    return void 0;
  return /model|llm|data ?set|corpus|weights|模型|数据集|权重/i.test(title) ? phraseIn(title) : void 0;
}
function phraseIn(text) {
  OPEN_PHRASE.lastIndex = 0;
  const match = OPEN_PHRASE.exec(text);
  return match?.[0].trim();
}


// EXTERNAL MODULE: ./lib/src/facts/remember.js
var remember = __webpack_require__(4375);
;// CONCATENATED MODULE: ./lib/src/documents/prose/titles.js
const TITLES = {
  license: `license|licence|licenses|licences|license terms of use|licensing|licensing information|license information|
    licence information|license agreement|terms of use|release and licensing|release licensing|licensing terms|license name|
    license s|许可|许可证|许可协议|许可证书|授权|授权协议|开源协议|开源许可|开源许可证|使用协议|模型协议|协议|
    ライセンス|라이선스|라이센스|licencia|lizenz|licença`,
  personal: `personal and sensitive information|personal sensitive information|personal or sensitive information|
    personal data|personal information|personally identifiable information|pii|personal and sensitive data|
    personal data and privacy|sensitive data|sensitive information|个人信息|个人敏感信息|个人及敏感信息|
    个人和敏感信息|个人与敏感信息|敏感信息|个人数据|个人资料|個人情報|개인정보`,
  screening: `pii removal|pii filtering|pii redaction|pii masking|pii screening|pii handling|pii scrubbing|
    removal of personal information|personal information removal|personal data removal|anonymization|anonymisation|
    data anonymization|data anonymisation|de identification|deidentification|data de identification|pseudonymization|
    pseudonymisation|anonymization process|privacy filtering|脱敏|数据脱敏|脱敏处理|去标识化|匿名化|匿名化处理|隐私脱敏|
    隐私过滤|个人信息脱敏|个人信息去标识化|数据去标识化`,
  retention: `data retention|retention period|retention policy|data retention policy|storage period|
    data storage period|保存期限|保留期限|存储期限|数据保存期限|数据保留|数据留存|留存期限`,
  notice: `privacy notice|privacy policy|privacy statement|data protection notice|隐私政策|隐私声明|隐私权政策|
    个人信息处理规则|个人信息保护政策|プライバシーポリシー`,
  "privacy-contact": `privacy contact|contact for privacy|data protection officer|data protection contact|dpo|
    privacy inquiries|privacy questions|privacy requests|data subject requests|个人信息保护负责人|隐私联系人|
    隐私联系方式|个人信息保护联系方式|个人信息权利请求`,
  privacy: `privacy|privacy considerations|privacy statement|privacy notice|privacy and security|data privacy|
    privacy and ethics|隐私|隐私声明|隐私说明|隐私保护|隐私与安全`,
  provider: `developed by|shared by|curated by|created by|published by|maintained by|released by|trained by|made by|
    model developer|model developers|model provider|model author|model authors|model card author|model card authors|card authors|
    dataset curator|dataset curators|dataset author|dataset authors|dataset owner|dataset owners|dataset creator|
    dataset creators|data owner|data publisher|author|authors|developer|developers|maintainer|maintainers|
    organization|organisation|organization developing the model|
    person or organization developing model|publisher|publishing organization s|provider|owner|owners|
    creator|creators|team|about us|who we are|about the team|开发者|开发机构|开发单位|开发团队|作者|发布者|
    发布机构|提供方|提供者|机构|团队|关于我们|研发团队|維護者|开发方|出品方|開発者|作成者|개발자|
    desarrollado por|autor|autores|auteur|auteurs|développé par|entwickelt von`,
  contact: `model card contact|dataset card contact|data card contact|contact|contacts|contact us|contact information|
    contact detail s|contact details|contact info|point of contact|questions|questions and feedback|
    questions or comments|feedback|support|support and feedback|where to send questions or comments about the model|
    feedback and questions|details and contact|for more information contact|get in touch|email|e mail|mail|
    contact person|contact email|report issues|reporting issues|联系|联系方式|联系我们|联系人|反馈|邮箱|联系邮箱|
    问题反馈|反馈与支持|お問い合わせ|連絡先|문의|연락처|contacto|kontakt`,
  link: `homepage|home page|repository|repo|project page|website|project website|issue tracker|issues|主页|仓库|
    项目主页|代码仓库|项目地址`,
  data: `training data|training dataset|training datasets|training set|training sets|training corpus|training corpora|
    training data set|train data|trained on|data|dataset|datasets|data set|data sets|data used|datasets used|
    data used for training|dataset used for training|datasets used for training|dataset used|dataset sources|dataset source|
    data sources|data source|source of data|pretraining data|pre training data|pretraining dataset|pretraining corpus|
    pretraining corpora|pre training corpus|pre training corpora|pre training dataset|fine tuning data|
    finetuning data|fine tuning dataset|finetuning dataset|fine tuning datasets|finetuning corpus|fine tuning corpus|
    fine tuning data set|corpus|corpora|language corpus|training data and preprocessing|dataset details|dataset description|
    details of the dataset|details of the datasets|datasets details|dataset specs|training and evaluation data|
    training and evaluation datasets|training testing and evaluation datasets|training and testing data|
    training validation data|public datasets|training dataset details|training data details|
    training data overview|data overview|data mix|training data mixture|data composition|notes on training data|
    data and other resources|sft data|训练数据|训练数据集|训练集|数据来源|训练语料|语料|数据集|数据|
    预训练数据|微调数据|学習データ|訓練データ|学習データセット|학습 데이터|학습 데이터셋|훈련 데이터|datos de entrenamiento|
    données d entraînement|trainingsdaten|dados de treinamento|conjunto de datos`,
  training: `training|training details|training procedure|training procedures|training process|training method|
    training methods|training methodology|training setup|training set up|training setting|training settings|
    training configuration|training config|training regime|training recipe|training pipeline|training strategy|
    training specs|training parameters|training params|training hyperparameters|hyperparameters|hyper parameters|
    training hyper parameters|training arguments|training run|training stages|training script|training code|
    training information|training infrastructure|training overview|training summary|model training|training the model|
    training this model|building the model|how it was trained|how it was made|how was it trained|pretraining|
    pre training|pretraining details|pre training details|pretraining procedure|pretraining procedures|
    pre training procedure|pretraining hyperparameters|post training|mid training|fine tuning|finetuning|
    fine tuning details|finetuning details|fine tuning procedure|finetuning procedure|fine tuning process|
    fine tuning hyperparameters|finetuning hyperparameters|fine tuning parameters|model fine tuning|model finetuning|
    fine tuning the model|finetune|fine tune|language model training|optimization|training objective|
    training techniques|training technique|training approach|supervised fine tuning|instruction tuning|
    lora configuration|lora config|lora details|adapter configuration|peft configuration|sft configuration|
    model pretraining|dapt|merge details|merge method|merge configuration|models merged|quantization details|
    quantization configuration|conversion details|训练|训练方法|训练过程|训练流程|训练细节|训练配置|训练参数|训练设置|训练超参数|
    超参数|训练方式|训练策略|训练步骤|训练信息|模型训练|预训练|微调|微调方法|微调过程|微调细节|微调配置|
    学習|学習方法|学習手順|学習設定|훈련|학습|학습 방법|훈련 과정|entrenamiento|procedimiento de entrenamiento|
    entraînement|procédure d entraînement|trainingsverfahren`,
  hyperparameter: `learning rate|learning rate s|learning_rate|learningrate|lr|train_batch_size|batch size|batch_size|
    train batch size|trainbatchsize|epochs|num_epochs|number of epochs|num epochs|max epochs|optimizer|lr_scheduler_type|
    lr scheduler|scheduler|warmup steps|warmup_steps|gradient accumulation|gradient accumulation steps|
    gradient_accumulation_steps|gradient accumulations|training steps|training_steps|max steps|weight decay|weight_decay|
    lora rank|lora r|lora alpha|lora_alpha|lora_r|lora dropout|seed|num_train_epochs|per_device_train_batch_size|
    total_train_batch_size|eval_batch_size|numtrainsteps|number of iterations|学习率|批大小|批次大小|训练轮数|优化器`,
  evaluation: `evaluation|evaluations|evaluation results|evaluation result|eval results|eval result|eval|results|result|
    benchmark|benchmarks|benchmark results|benchmark performance|benchmark scores|performance|model performance|
    performance metrics|performance evaluation|performance and limitations|metrics|evaluation metrics|accuracy|scores|
    quantitative analyses|quantitative analysis|test set results|test results|validation results|training results|
    experimental results|experiments|model evaluation|evaluation report|evaluation summary|evaluation and results|
    leaderboard|comparison|results comparison|model benchmark|mteb|metrics on evaluation set|metrics on test set|
    evaluation on downstream tasks|model comparison|how good is it|ablation|ablations|
    评测|评测结果|评测表现|评估|评估结果|性能|性能评测|性能表现|模型性能|模型评估|模型评测|效果|效果评测|效果评估|基准测试|测试结果|
    结果|实验结果|指标|评价指标|評価|評価結果|ベンチマーク|性能評価|평가|평가 결과|성능|벤치마크|evaluación|resultados|
    évaluation|résultats|performances|ergebnisse|avaliação`,
  metric: `accuracy|acc|f1|f1 score|macro f1|micro f1|weighted f1|f1 macro|f1 macro average|precision|recall|em|exact match|
    exact|bleu|sacrebleu|chrf|comet|rouge|rouge 1|rouge 2|rouge l|rouge1|rouge2|rougel|meteor|wer|cer|
    word error rate|perplexity|ppl|loss|eval loss|validation loss|auc|roc auc|auroc|map|map50|map 50|miou|iou|dice|
    psnr|ssim|fid|mae|mse|rmse|r2|mcc|mrr|ndcg|spearman|pearson|test accuracy|validation accuracy|eval accuracy|
    top 1|top 5|top 1 accuracy|val f1|test f1|mean reward|win rate|准确率|精确率|召回率|困惑度`,
  use: `intended use|intended uses|uses|use|use case|use cases|primary use|primary uses|primary intended use|
    primary intended uses|direct use|direct uses|downstream use|downstream uses|model use|model uses|intended usage|
    intended use cases|intended application|intended applications|intended purpose|intended users|primary intended users|
    recommended use|recommended uses|recommended use cases|applications|application|model application|purpose|
    purpose and intended use|what it is for|what is it for|who is this for|use cases and limitations|potential uses|
    usage scenarios|supported tasks|supported tasks and leaderboards|
    用途|预期用途|使用场景|应用场景|适用场景|适用范围|使用范围|模型用途|主要用途|推荐用途|功能用途|用途说明|
    用途と制限|想定用途|意図された用途|용도|사용 용도|사용 목적|사용목적|의도된 용도|의도된 사용|활용|uso previsto|usos previstos|usos|
    utilisation prévue|utilisations prévues|utilisations|verwendungszweck`,
  misuse: `out of scope use|out of scope uses|out of scope use cases|out of scope|out of scope usage|misuse|
    misuse and out of scope use|misuse malicious use and out of scope use|misuse and malicious use|
    prohibited use|prohibited uses|prohibited usage|unintended use|unintended uses|inappropriate use|
    non intended use|not intended for|not intended use|do not use|do not use for|do not use this model for|unsuitable uses|
    unacceptable use|use restrictions|usage restrictions|restricted uses|what not to do|不适用场景|不适用范围|
    禁止用途|超出范围的使用|范围外使用|不适用|非预期用途|误用|滥用|使用限制|禁止使用场景|対象外の用途|uso fuera de alcance`,
  limits: `limitations|limitation|known limitations|other known limitations|current limitations|model limitations|
    limitations and bias|limitations and biases|bias|biases|risks|risk|risks and harms|bias risks and limitations|
    bias and limitations|bias and risks|risks and limitations|bias risks limitations|caveats|caveats and recommendations|
    caveats and limitations|known issues|known problems|ethical considerations|ethical concerns|ethics|
    ethical considerations and limitations|discussion of biases|bias and fairness|social impact of dataset|
    discussion of social impact and biases|social impact|considerations for using the data|considerations|failure modes|
    known failure modes|failure cases|disclaimer|disclaimers|免责声明|weaknesses|drawbacks|safety and limitations|
    notes and limitations|safety scope and limitations|ethics and safety|risks and mitigations|
    responsibility and safety|potential risks|potential harms|hallucination|hallucinations|technical limitations|
    局限|局限性|限制|限制与安全边界|已知问题|已知局限|已知限制|风险|风险提示|风险与局限|局限与风险|偏见|偏差|
    偏见风险与局限|偏差风险与局限|伦理|伦理考量|伦理考虑|伦理声明|注意事项|模型局限|模型局限性|不足|缺陷|
    制限|制限事項|限界|既知の問題|バイアス|한계|제한 사항|제한사항|limitaciones|sesgos|limitaciones y sesgos|limites|biais|
    limites et biais|biais risques et limites|einschränkungen|limitações`,
  sources: `source data|source|sources|data source|data sources|data collection|data collection and processing|
    initial data collection and normalization|initial data collection|collection process|collection|
    data collection process|how the data was collected|how was the data collected|how was this dataset created|
    dataset collection|data acquisition|data origin|origin|provenance|data provenance|source datasets|source dataset|
    source corpora|source corpus|original data|original dataset|source text|source documents|
    who are the source language producers|who are the source data producers|sources and attribution|
    sources attribution|data creation|dataset generation|data generation|generation process|generation|how it was built|
    how it was made|how to reproduce this dataset|construction|dataset construction|collection methodology|dataset provenance|
    data generation process|annotation process|数据来源|数据集来源|来源|数据采集|数据收集|采集方法|采集方式|收集过程|
    数据获取|原始数据|源数据|数据构建|构建方法|构建流程|构建过程|数据生成|生成方法|数据出处|データソース|出典|収集方法|
    데이터 출처|데이터 수집|출처|fuente de los datos|fuentes|source des données|datenquelle`,
  distillation: `distillation|knowledge distillation|distillation details|distillation procedure|
    distillation process|distillation method|distillation training|distillation setup|distillation recipe|model distillation|
    distillation pipeline|蒸馏|知识蒸馏|蒸馏方法|蒸馏过程|蒸馏流程|模型蒸馏|蒸留|知識蒸留|지식 증류`,
  teacher: `teacher|teachers|teacher model|teacher models|teacher model s|teacher llm|oracle|oracle model|distilled from|
    distillation teacher|distillation source|distillation teachers|teacher s|教师|教师模型|老师模型|蒸馏来源|蒸馏自|
    蒸馏教师|教師モデル|교사 모델|modelo profesor|modèle enseignant`,
  base: `base model|base models|base model s|base|finetuned from model|finetuned from|fine tuned from|fine tuned from model|
    foundation model|parent model|based on|backbone model|base llm|base checkpoint|initialized from|initial checkpoint|
    quantized from|original model|基座模型|基础模型|基座|底座模型|底座|基模型|微调自|基于模型|ベースモデル|기반 모델|
    베이스 모델|modelo base|modèle de base|basismodell`,
  generator: `generator|generators|generator model|generator models|generated by|generated with|generated using|
    generation model|generating model|generation models|synthesized by|synthesized with|synthetic data generator|
    生成模型|生成器|生成工具|生成来源`,
  synthetic: `synthetic|synthetic data|synthetic dataset|is synthetic|合成数据|合成数据集`,
  openness: `open source|open sourced|fully open source|opensource|开源|完全开源|是否开源`,
  "test-data": `evaluation data|evaluation dataset|evaluation datasets|evaluation set|test data|test set|testing data|
    testing data factors and metrics|testing data and metrics|testing data factors metrics|factors|validation data|
    eval data|validation set|benchmark data|dev set|测试数据|评估数据|评测数据|测试集|验证集|評価データ`,
  fields: `data fields|data instances|data splits|fields|field|features|columns|column|schema|task schema|data structure|
    dataset structure|data format|format|dataset format|data schema|record format|example|examples|字段|数据格式|字段说明|
    数据结构|数据字段|数据样例|示例`,
  aside: `citation|citations|cite|citing|how to cite|citation information|bibtex|bibtex entry and citation info|
    bibtex entry|citing and authors|table of contents|contents|toc|links|faq|questions and answers|q and a|glossary|
    how to use|quick start|quickstart|getting started|get started|how to get started with the model|installation|install|
    environmental impact|technical specifications|model examination|framework versions|hardware|software|
    compute infrastructure|model architecture and objective|carbon emissions|speeds sizes times|引用|引用格式|目录|快速开始|安装|
    常见问题|环境影响`,
  elsewhere: `references|reference|related work|related works|related models|related datasets|
    acknowledgement|acknowledgements|acknowledgment|acknowledgments|credits|changelog|change log|news|updates|
    further reading|see also|license plate|requirements|dependencies|third party licenses|third party notices|contributing|
    contributions|contribute|roadmap|致谢|参考|参考文献|更新日志|新闻|相关工作|謝辞|참고`
};
const topics = (...names) => new Set(names);


;// CONCATENATED MODULE: ./lib/src/documents/prose/topics.js



const BY_TITLE = (() => {
  const map = /* @__PURE__ */ new Map();
  for (const [topic, titles] of Object.entries(TITLES))
    for (const title of titles.split("|")) {
      const key = title.trim();
      const earlier = map.get(key);
      if (earlier) earlier.push(topic);
      else map.set(key, [topic]);
    }
  return map;
})();
const NONE = [];
const topics_LONGEST = 100;
const PUNCTUATION = (0,pattern/* letters */.M)(String.raw`[^\p{L}\p{N}\p{Mn}&+/,、，_]+`, "g");
function keyOf(title) {
  const plain = title.toLowerCase().replace(/^\s*(?:(?:[a-h]|[ivx]{1,4})[.)]\s|第?[一二三四五六七八九十]{1,3}[、.．章节])/, "");
  return plain.replace(PUNCTUATION(plain), " ").replace(/\ufe0f|\u20e3/g, "").trim().replace(/^(?:\d+ +)+/, "");
}
const SPLIT = /\s*(?:[&+/,、，]|\b(?:and|or|y|et|und)\b|以及|及其|[和及与])\s*/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
function remembered(look) {
  const cached = (0,remember/* remember */.k)(look);
  return (title) => {
    if (title.length > topics_LONGEST || title === "") return NONE;
    const topics = cached(title);
    return topics.length > 0 || !CJK.test(title) ? topics : cached(simplified(title));
  };
}
const TRADITIONAL = "許许證证書书議议協协權权訓训練练數数據据語语開开發发機机構构單单團团隊队絡络聯联繫系郵邮評评測测結结準准確确預预圖图範范圍围場场應应適适對对險险見见個个隱隐護护聲声類类來来標标設设參参過过調调優优學学習习餾馏驗验誤误濫滥與与簡简說说術术題题環环務务問问饋馈關关於于侷局採采處处";
const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1)
  ])
);
const simplified = (title) => [...title.replaceAll("資料", "數據").replaceAll("資訊", "信息").replaceAll("聯絡", "聯繫")].map((char) => SIMPLIFIED.get(char) ?? char).join("");
const exactTopics = remembered((title) => BY_TITLE.get(keyOf(title)) ?? NONE);
const topicsOf = remembered((title) => {
  const key = keyOf(title);
  const byPart = byParts(key);
  if (byPart.length > 0 && !CJK.test(key)) return byPart;
  if (byPart.length > 0) {
    const loose = key.split(SPLIT).flatMap((part) => BY_TITLE.get(part) ?? matched(part));
    return [.../* @__PURE__ */ new Set([...byPart, ...loose])];
  }
  return matched(key);
});
function matched(key) {
  if (CJK.test(key)) return CJK_PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? NONE;
  const fits = ([words, pattern]) => words.split(" ").some((word) => key.includes(word)) && pattern.test(key);
  return PATTERNS.find(fits)?.[2] ?? NONE;
}
const labelTopics = remembered((label) => {
  const key = keyOf(label);
  const byPart = byParts(key);
  if (byPart.length > 0 || !CJK.test(key)) return byPart;
  const [cjk] = key.split(/ (?=[a-z])/);
  return cjk === void 0 ? NONE : BY_TITLE.get(cjk) ?? NONE;
});
function byParts(key) {
  const byTitle = BY_TITLE.get(key) ?? BY_TITLE.get(key.replace(/ ?[&+/,] ?/g, " and "));
  if (byTitle) return byTitle;
  const parts = key.split(SPLIT);
  if (parts.length > 1 && parts.length <= 5) {
    const topics = new Set(parts.flatMap((part) => BY_TITLE.get(part) ?? NONE));
    if (topics.size > 1)
      for (const weak of ["elsewhere", "aside", "fields"]) topics.delete(weak);
    if (/hardware|speed|memory|latency|throughput/.test(key)) topics.delete("evaluation");
    if (topics.size > 0) return [...topics];
  }
  return NONE;
}
const PATTERNS = [
  [
    "licen",
    /^licen[cs](?:es?|ing) (?!plate)|^(?:model|data|dataset|weights?|content|checkpoint|our|project) licen[cs](?:e|ing)$/,
    ["license"]
  ],
  ["details", /^details of the .{0,60}data ?sets?$/, ["data"]],
  [
    "training tuning trained",
    /^(?:pre ?|fine ?|post ?)?(?:training|tuning|trained) (?:data|datasets?|corpus|corpora|sets?|sources?)\b/,
    ["data"]
  ],
  ["training", /\btraining (?:data|datasets?|corpus|corpora)$/, ["data"]],
  [
    "training tuning",
    /^(?:model |the |our )?(?:(?:continued |continual )?pre ?|fine ?|post ?)?(?:training|tuning) (?:loss|results?|metrics|curves?)\b/,
    ["evaluation"]
  ],
  [
    "training tuning",
    /^(?:stage \d+ )?(?:model |the |our )?(?:(?:continued |continual )?pre ?|fine ?|post ?)?(?:training|tuning) (?!with\b|on\b|your\b|guide|example|tutorial|instruct|time\b|free\b)/,
    ["training"]
  ],
  [
    "how",
    /^how (?:it|the model|this model|we|i|was)\b.{0,20}\b(?:fine ?tuned|trained|distilled|built|made)\b/,
    ["training"]
  ],
  ["distil", /^(?:knowledge |model )?distill?ation\b/, ["distillation", "training"]],
  [
    "evaluation result benchmark performance metrics scores accuracy",
    /^(?:evaluation|results?|benchmarks?|performance|metrics|scores|accuracy) (?:on|of|for|against|in|at|by|over|vs|results?|metrics|comparison|summary|scores|report|table)\b/,
    ["evaluation"]
  ],
  [
    "evaluation result benchmark metrics scores",
    /^(?!inference|speed|memory|search|using|expected|example)(?:[^ ]+ ){1,5}(?:evaluations?|results?|benchmarks?|metrics|scores)$/,
    ["evaluation"]
  ],
  ["performance", /^(?!inference|runtime|memory|gpu)[^ ]+ performance$/, ["evaluation"]],
  [
    "eval result metrics score",
    /^(?:evaluation|eval|results?|metrics|scores?) (?:accuracy|acc|f1|em|dev|test|val|validation|bleu|wer|ppl|perplexity|rouge|\d)/,
    ["evaluation"]
  ],
  [
    "limitation bias risks",
    /^(?:known |current |model |dataset |data |other |important )?(?:limitations?|biases|risks)\b|\blimitations?$/,
    ["limits"]
  ],
  [
    "scope prohibited misuse unintended inappropriate disallowed intended malicious",
    /^(?:out of scope|prohibited|misuse|unintended|inappropriate|disallowed|non intended|not intended|malicious)\b/,
    ["misuse"]
  ],
  [
    "intended primary direct downstream recommended potential suggested appropriate",
    /^(?:intended|primary|direct|downstream|recommended|potential|suggested|appropriate) (?:intended )?(?:uses?|usage|users?|applications?)\b/,
    ["use"]
  ],
  [
    "personal pii",
    /^personal(?:ly)? (?:data|information|identifiable)\b|\b(?:personal (?:data|information)|pii)$/,
    ["personal"]
  ],
  ["privacy", /^privacy\b/, ["privacy"]],
  ["contact", /^contact\b/, ["contact"]]
];
const CJK_PATTERNS = [
  [/许可|授权协议|使用协议|开源协议|ライセンス|라이[선센]스/, ["license"]],
  [/不适用|禁止用途|非预期|滥用|対象外/, ["misuse"]],
  [/个人.{0,4}(?:信息|数据)|敏感信息|個人情報|개인정보/, ["personal"]],
  [/隐私/, ["privacy"]],
  [/(?:训练|微调|学習|訓練|학습|훈련) ?(?:数据|语料|データ|데이터)/, ["data"]],
  [
    /评测|评估|評価|性能表现|基准测试|测试结果|实验结果|结果$|ベンチマーク|평가|벤치마크/,
    ["evaluation"]
  ],
  [
    /(?:训练|微调)(?:方法|过程|流程|细节|配置|参数|设置|超参|方式|策略|步骤|信息|记录|事实)|学習(?:方法|手順|設定|の詳細)|학습 (?:방법|과정|설정)/,
    ["training"]
  ],
  [/蒸馏|蒸留|증류/, ["distillation", "training"]],
  [/数据(?:集)?(?:来源|采集|收集|构建)|データ(?:ソース|の出典)/, ["sources", "data"]],
  [/局限|限制|风险|偏见|制限|限界|한계/, ["limits"]],
  [/用途|(?:使用|应用|适用)场景|适用范围|용도|사용 ?목적/, ["use"]],
  [/联系|お問い合わせ|連絡|문의/, ["contact"]]
];


;// CONCATENATED MODULE: ./lib/src/documents/prose/outline.js





const BOLD_LEVEL = 7;
function outline(card) {
  const parts = [];
  const open = [];
  const begin = (level, title, line, topics) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    const parent = open[open.length - 1];
    const part = { level, title, line, topics, parent, blocks: [], figures: [] };
    parts.push(part);
    open.push(part);
    return part;
  };
  let named = false;
  for (const section of card.sections) {
    const top = section.level === 1 && !named;
    named ||= top;
    const topics = section.level === 0 ? [] : (top ? exactTopics : topicsOf)(head(section.title));
    let part = begin(section.level, section.title, section.line, topics);
    const sectionPart = part;
    let owner = parts.length - 1;
    for (const block of section.blocks) {
      const bold = block.depth ? void 0 : block.bold ?? emptyLabel(block);
      const announced = bold === void 0 ? void 0 : topicsOf(bold);
      if (bold !== void 0 && announced && announced.length > 0)
        part = begin(BOLD_LEVEL, bold, block.line, announced);
      else if (bold !== void 0 && part !== sectionPart) {
        part = begin(BOLD_LEVEL, bold, block.line, []);
        part.blocks.push(block);
      } else part.blocks.push(block);
    }
    for (const figure of section.figures) {
      while ((parts[owner + 1]?.line ?? Number.POSITIVE_INFINITY) <= figure.line) owner++;
      parts[owner]?.figures.push(figure);
    }
  }
  return parts;
}
const emptyLabel = (block) => block.value === "" ? block.label : void 0;
const head = (title) => splitTitle(title)?.head ?? title;
function splitTitle(title) {
  const colon = title.slice(0, 60).search(/[:：]/);
  if (colon <= 0) return void 0;
  const value = title.slice(colon + 1).trim();
  return value === "" ? void 0 : { head: title.slice(0, colon), value };
}
function within(part, topics) {
  for (let ancestor = part; ancestor; ancestor = ancestor.parent)
    if (ancestor.topics.some((topic) => topics.has(topic))) return true;
  return false;
}
function contentOf(parts, index, topic, most) {
  const content = { blocks: [], figures: [] };
  const root = parts[index];
  if (!root) return content;
  let skipped = Number.POSITIVE_INFINITY;
  for (let i = index; i < parts.length && content.blocks.length < most; i++) {
    const part = parts[i];
    if (!part || i > index && part.level <= root.level) break;
    if (part.level > skipped) continue;
    skipped = Number.POSITIVE_INFINITY;
    if (i > index && part.topics.length > 0 && !part.topics.includes(topic)) {
      skipped = part.level;
      continue;
    }
    for (const block of part.blocks) {
      if (content.blocks.length >= most) break;
      if (block.label !== void 0) {
        const topicsOfLabel = exactTopics(block.label);
        if (topicsOfLabel.length > 0 && !topicsOfLabel.includes(topic)) continue;
      }
      if (outline_says(block.value ?? block.text)) content.blocks.push(block);
    }
    if (content.figures.length < FIGURES) content.figures.push(...part.figures.slice(0, FIGURES));
  }
  return content;
}
const FIGURES = 12;
const TEMPLATE = /^(?:(?:describe|discuss|explain|state) (?:the|any|how|what|whether)\b.{0,60}\b(?:data|collection|process|annotat\w+|criteria|bias\w*|social|source|demographic\w*|model)\b|(?:provide|list) (?:any|examples|your)\b|if known, |you can also (?:add|provide)|users \(both direct and downstream\) should be made aware of the risks|this section is meant to|\[?if relevant|more information needed)/i;
const NOTHING = /^(?:n\/?a|not applicable|none yet|[-–—?x]+|\[optional\]|see (?:below|above)|暂无|略)[.。]?$/i;
function outline_says(raw) {
  if (raw.length > 120) return /[<[]/.test(raw) ? look(raw) : !TEMPLATE.test(raw);
  return outline_short(raw);
}
const outline_LETTER = (0,pattern/* letters */.M)(String.raw`[\p{L}\p{N}]`);
const outline_short = (0,remember/* remember */.k)(look);
function look(raw) {
  const visible = withoutComments(raw.length > 2e3 ? raw.slice(0, 2e3) : raw).trim();
  if (/^\[[^[\]]{0,200}\]\(#[^()]{0,200}\)$/.test(visible)) return false;
  const words = plain(visible);
  return outline_LETTER(words).test(words) && !NOTHING.test(words) && !TEMPLATE.test(words) && !(0,placeholder/* isPlaceholder */.w)(words);
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/personal-information.js



const personal_information_THING = "(?:personal(?:ly)?(?:[- ]identifiable)?(?: or sensitive| and sensitive)? (?:data|information|details)|personally identifiable information|PIIs?|private information|identifiable (?:information|individuals)|sensitive personal (?:data|information)|personal identifiers)";
const FEW = "(?:[\\w/-]+,? ){0,3}";
const NO = new RegExp(
  `\\b(?:contain|include|hold|have|has|involve|use)s?(?:ed|d)? no ${FEW}${personal_information_THING}\\b|\\b(?:do|does|did)(?: not|n['’]t) (?:contain|include|hold|have|involve) (?:any )?${FEW}${personal_information_THING}\\b|\\bno ${FEW}${personal_information_THING} (?:is|are|was|were|has been|have been) (?:included|present|contained|collected|used|in (?:the|this))\\b|\\bfree of (?:any )?${personal_information_THING}\\b`,
  "i"
);
const NO_ZH = /(?:不|未|没有|均?不)(?:包含|含有?|涉及)(?:任何|真实)?(?:用户)?(?:的)?(?:真实)?(?:个人|隐私|用户隐私|个人隐私|个人敏感|个人身份)(?:可识别)?(?:信息|数据|内容)|无(?:任何)?个人(?:敏感)?信息/;
const YES = new RegExp(
  `\\b(?:contain|include|hold)s? (?:[\\w/-]+,? ){0,2}(?:${personal_information_THING}|(?:real |full |user |author |people'?s )?names,? (?:and|or|e-?mails?|phone|address)|e-?mail addresses|phone numbers|home addresses|social security numbers)`,
  "i"
);
const DENIED = /\b(?:not|no|never|neither|nor|without|hardly|rarely)\b|n['’]t\b/i;
const YES_ZH = /(?<![不未没])(?:包含|含有)(?:真实)?(?:的)?(?:个人|用户)(?:敏感|身份)?(?:信息|数据)/;
const personal_information_OPEN = /\b(?:may|might|can|could|should|must|shall|would|if|whether|unless|except|exceptions?|beyond|other than|apart from|aside|guarantee|ensure|cannot|make sure|verif(?:y|ied)|attempt|tr(?:y|ied)|aim|intend|best of|believe|assume|likely|possibl[ey]|potential(?:ly)?|probabl[ey]|some|few|mostly|but|however|although|though|publicly known|public figures|users?['’]s? (?:upload|input))\b|可能|应当?|如果|除|尽量|确保|保证|但/i;
const personal_information_SUBJECT = /\b(?:data ?sets?|data|corpus|corpora|it|they|this|these|records|samples?|examples|texts?|files?|we|images|content|model|sentences|annotations?|dialog(?:ue)?s)\b|数据|语料|本|集/i;
const ASKS = /[?？]|^\W{0,4}(?:does|do|did|is|are|was|were|has|have|can|could)\b|\b(?:whether|flag|label|indicat(?:es|or|ing))\b|\b[01]\s?[=:]\s?["'“]?(?:yes|no|true|false)\b|是否|吗/i;
function personalAnswer(sentence) {
  if (ASKS.test(sentence)) return void 0;
  const no = NO.test(sentence) || NO_ZH.test(sentence);
  const yes = !no && (YES.test(sentence) && !DENIED.test(sentence) || YES_ZH.test(sentence));
  if (!no && !yes || personal_information_OPEN.test(sentence) || !personal_information_SUBJECT.test(sentence)) return void 0;
  return no ? "no" : "yes";
}
const personal_information_END = (0,pattern/* letters */.M)(String.raw`(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);
function sectionAnswer(text) {
  const answer = withoutEnd(text, ".。!！");
  const word = (0,presence/* presence */.I)(answer);
  if (word) return word;
  if (/^no (?:personal|pii|sensitive|personally)\b[^.]{0,60}$/i.test(answer) && !personal_information_OPEN.test(answer))
    return "no";
  if (ASKS.test(text)) return void 0;
  const answers = new Set(
    text.split(personal_information_END(text)).flatMap((sentence) => personalAnswer(sentence) ?? [])
  );
  return answers.size === 1 ? [...answers][0] : void 0;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/headings.js









const ELSEWHERE = /* @__PURE__ */ new Set(["elsewhere", "aside", "fields"]);
const MEASURED = /* @__PURE__ */ new Set(["evaluation", "test-data"]);
const headings_DATA = /* @__PURE__ */ new Set(["data", "sources", "base", "teacher"]);
function headings(reader) {
  const { parts, card, collector, kind } = reader;
  for (const [index, part] of parts.entries()) {
    if (part.level > 0 && /open|开源/i.test(part.title) && !within(part, ELSEWHERE)) {
      const claim = openSourceTitle(part.title);
      if (claim) collector.add("claims.openSource", claim, linePlace(card, part.line), "heading");
    }
    if ((part.level === 1 || index <= 1) && kind === "model") titled(reader, part);
    if (part.topics.length === 0 || within(part, ELSEWHERE)) continue;
    for (const topic of part.topics) sayHeading(reader, index, part, topic);
  }
  figures(reader);
}
function titled({ collector, uses, card }, { title: heading, line }) {
  const title = heading.slice(0, 300);
  const location = linePlace(card, line);
  if (titleNamesData(title)) collector.add("training.summary", title, location, "sentence");
  if (/\bdistill?(?:ed from|ing) \S/i.test(title))
    collector.add("teachers.statement", title, location, "sentence");
  uses.title(title, location);
}
const SEVERAL = /* @__PURE__ */ new Set([
  "license",
  "personal",
  "privacy",
  "contact",
  "data",
  "limits",
  "teacher",
  "base",
  "generator"
]);
const SILENT = {
  model: /* @__PURE__ */ new Set([
    "sources",
    "generator",
    "synthetic",
    "hyperparameter",
    "metric",
    "openness",
    "test-data"
  ]),
  dataset: /* @__PURE__ */ new Set([
    "data",
    "training",
    "evaluation",
    "distillation",
    "base",
    "hyperparameter",
    "metric",
    "openness",
    "test-data"
  ])
};
const FACT = {
  use: "intendedUse",
  misuse: "outOfScopeUse",
  limits: "limitations",
  sources: "sources.description",
  training: "training.description",
  retention: "retention.rule",
  notice: "notice.url"
};
const SHOWN = {
  training: ["code", "image"],
  evaluation: ["code", "image"],
  license: ["code"],
  distillation: ["code", "image"]
};
function sayHeading(reader, index, part, topic) {
  const { collector, card, kind, parts } = reader;
  if (SILENT[kind].has(topic)) return;
  const content = contentOf(parts, index, topic, SEVERAL.has(topic) ? 12 : 2);
  const first = firstOf(reader, part, topic, content);
  if (!first) return;
  const { raw, at: location } = first;
  const text = plain(raw.slice(0, 1500)).slice(0, 300) || part.title;
  const manner = part.topics.length > 1 ? "shared" : "heading";
  const fact = FACT[topic];
  if (fact !== void 0) collector.add(fact, text, location, manner);
  switch (topic) {
    case "license":
      if (!within(part.parent, headings_DATA)) sayLicense(reader, first, content);
      break;
    case "personal":
    case "privacy": {
      collector.add("personalInfo.statement", text, location, "heading");
      const answers = content.blocks.flatMap(
        (block) => sectionAnswer(plain(block.value ?? block.text)) ?? []
      );
      const answer = sectionAnswer(text) ?? (new Set(answers).size === 1 ? answers[0] : void 0);
      if (answer) collector.add("personalInfo.present", answer, location, "heading");
      break;
    }
    case "screening":
      if (sectionScreened(text))
        collector.add("processing.piiScreening", "yes", location, "heading");
      break;
    case "privacy-contact":
      if (ADDRESS.test(raw))
        collector.add("contacts.privacy", contactText(raw), location, "heading");
      break;
    case "provider":
      if (within(part.parent, headings_DATA)) break;
      collector.add("provider.name", text, location, "heading");
      if (/@|https?:/.test(raw)) collector.add("contact", text, location, "heading");
      break;
    case "contact":
      contacts(reader, content, first);
      break;
    case "link":
      if (/https?:/.test(raw)) collector.add("contact", text, location, "heading");
      break;
    case "data":
      if (within(part.parent, MEASURED)) break;
      collector.add("training.summary", text, location, "heading");
      named(reader, topic, content);
      break;
    case "evaluation":
      collector.add("evaluation.results", text, location, "heading");
      break;
    case "distillation":
      collector.add("distillation.hints", part.title, linePlace(card, part.line), "heading");
      break;
    case "teacher":
      collector.add("teachers.statement", text, location, "heading");
      collector.add("distillation.hints", part.title, linePlace(card, part.line), "heading");
      named(reader, topic, content);
      break;
    case "base":
    case "generator":
      if (!within(part, MEASURED) && !content.figures.some(isMeasured))
        named(reader, topic, content);
      break;
    case "synthetic":
      if (kind === "dataset" && !/^(?:no\b|none|无|否|不)/i.test(text))
        collector.add("synthetic.present", "yes", location, "heading");
      break;
  }
}
const isMeasured = ({ kind, text }) => kind === "table" && MEASURES.test(text.slice(0, 600));
function named({ uses, card }, topic, { blocks }) {
  for (const block of blocks)
    uses.label(topic, block.value ?? block.text, placeOf(card, block), blocks.length === 1);
}
function firstOf({ card }, part, topic, content) {
  const inTitle = part.level <= 6 ? splitTitle(part.title)?.value : void 0;
  if (inTitle) return { raw: inTitle, at: linePlace(card, part.line) };
  const disclaimer = topic === "limits" && isDisclaimer(part.title);
  const limiting = disclaimer || topic === "limits" && part.topics.length > 1;
  const blocks = limiting ? content.blocks.filter(({ text }) => disclaimer ? disclaims(text) : LIMITING.test(text)) : content.blocks;
  const [block] = blocks;
  const image = SHOWN[topic]?.includes("image") === true;
  if (block) return { raw: lead(block, content.blocks), at: placeOf(card, block) };
  if (limiting) return void 0;
  const figure = content.figures.find(
    ({ kind }) => kind === "table" || kind === "html" || SHOWN[topic]?.includes(kind) === true
  );
  if (figure)
    return { raw: figure.text.trim().split("\n", 1)[0] ?? "", at: figurePlace(card, figure) };
  const picture = image ? part.blocks.find((imageBlock) => imageBlock.text.includes("![")) : void 0;
  return picture && { raw: part.title, at: placeOf(card, picture) };
}
const LIMITING = /\b(?:limit\w*|bias\w*|risks?|harm\w*|not|no|n['’]t|cannot|only|caution|careful|fail\w*|error\w*|inaccura\w*|hallucinat\w*|issues?|poor\w*|worse)\b|局限|限制|偏|风险|不|仅|可能/i;
function lead(block, blocks) {
  const next = blocks[blocks.indexOf(block) + 1];
  const leads = block.text.length < 60 && /[:：]\s*$/.test(block.text);
  return leads && next ? `${block.text.trimEnd()} ${next.text}` : block.text;
}
function sayLicense({ collector, card, kind }, first, content) {
  const inTitle = content.blocks.every((block2) => block2.text !== first.raw);
  const block = inTitle ? void 0 : licenseBlock(content.blocks, kind);
  const raw = block ? block.value || block.text : first.raw;
  collector.license(licenseText(raw, kind), block ? placeOf(card, block) : first.at, "heading");
}
function contacts({ collector, card }, content, first) {
  const reachable = content.blocks.filter((block) => ADDRESS.test(block.text)).slice(0, 5);
  if (reachable.length === 0)
    collector.add("contact", plain(first.raw.slice(0, 1500)), first.at, "heading");
  for (const block of reachable)
    collector.add(
      "contact",
      contactText(block.value || block.text),
      placeOf(card, block),
      "heading"
    );
}
const MEASURES = /\b(?:accuracy|acc|f1(?:[- ]score)?|em|las|uas|bleu|rouge[-\w]{0,4}|wer|cer|mmlu|gsm8k|humaneval|perplexity|ppl|precision|recall|auc|auroc|miou|map@?\d*|validation loss|val loss|eval loss|scores?|benchmarks?|metrics?|exact match|ndcg\S*|mrr|spearman|pearson|pass@\d+|mnli\S{0,4}|qqp|qnli|sst-?2|cola|sts-?b|mrpc|rte|wnli|xnli)\b|准确率|得分|评分|召回率/i;
function figures({ parts, collector, card, kind }) {
  if (kind === "dataset") return;
  for (const part of parts) {
    if (part.figures.length === 0 || within(part, ELSEWHERE)) continue;
    for (const figure of part.figures) {
      const head = figure.text.slice(0, 600);
      if (figure.kind === "table" && MEASURES.test(head))
        collector.add(
          "evaluation.results",
          plain(head) || part.title,
          figurePlace(card, figure),
          "sentence"
        );
      if (figure.kind !== "code") continue;
      for (const fact of codeSays(figure.text))
        collector.add(
          fact,
          part.title || head.trim().split("\n", 1)[0] || "code",
          figurePlace(card, figure),
          "sentence"
        );
    }
  }
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/labels.js










const labels_ELSEWHERE = /* @__PURE__ */ new Set(["elsewhere", "fields"]);
const labels_ASIDE = /* @__PURE__ */ new Set(["aside"]);
const OF_THE_CARD = /* @__PURE__ */ new Set(["license", "contact", "link"]);
const OF_OTHERS = {
  model: /* @__PURE__ */ new Set(["data", "sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
  dataset: /* @__PURE__ */ new Set(["sources", "evaluation", "test-data", "base", "teacher", "elsewhere"])
};
const labels_MEASURED = /* @__PURE__ */ new Set(["evaluation", "test-data", "elsewhere"]);
const LICENSE = /* @__PURE__ */ new Set(["license"]);
const PURPOSE = /* @__PURE__ */ new Set(["use", "misuse", "limits", "evaluation"]);
function labels(reader) {
  for (const part of reader.parts) {
    if (part.blocks.length === 0) continue;
    const last = part === reader.parts[reader.parts.length - 1] && /^references?$/i.test(part.title);
    if (within(part, labels_ELSEWHERE) && !last) continue;
    const aside = last || within(part, labels_ASIDE);
    const hyper = [];
    for (const [i, block] of part.blocks.entries())
      for (const labeledValue of labels_labeled(part, block, i)) {
        const topics = block.label === void 0 ? exactTopics(labeledValue.label) : labelTopics(labeledValue.label);
        if (topics.length === 0 || !outline_says(labeledValue.value)) continue;
        if (topics.includes("hyperparameter")) hyper.push(labeledValue);
        for (const topic of topics)
          if (!aside || OF_THE_CARD.has(topic)) sayLabel(reader, part, topic, labeledValue);
      }
    const [first] = hyper;
    if (first && hyper.length > 1) {
      const text = hyper.slice(0, 8).map((labeledValue) => `${labeledValue.label}: ${plain(labeledValue.value)}`);
      reader.collector.add(
        "training.description",
        text.join("; "),
        placeOf(reader.card, first.block),
        "heading"
      );
    }
  }
}
function labels_labeled(part, block, index) {
  if (block.label === void 0) return plainLabels(block);
  const { label, value = "" } = block;
  if (value !== "" || !block.depth) return value === "" ? [] : [{ label, value, block }];
  const below = part.blocks[index + 1];
  if (!below || (below.depth ?? 0) <= block.depth) return [];
  return [{ label, value: below.text, block: below }];
}
const labels_NONE = [];
const LONGEST_LABEL = 44;
const WORDS = (0,pattern/* letters */.M)("^[\\s\\p{L}\\p{N}()_\\-*`[\\]/、]+$");
function plainLabels(block) {
  const { text, line } = block;
  const colon = text.search(/[:：]/);
  if (colon < 2 || colon > LONGEST_LABEL && !text.includes("\n")) return labels_NONE;
  const labeledLines = [];
  for (const [i, row] of text.slice(0, 4e3).split("\n").entries()) {
    const colon2 = row.slice(0, LONGEST_LABEL).search(/[:：]/);
    if (colon2 < 2) continue;
    const label = row.slice(0, colon2);
    const next = row[colon2 + 1];
    if (WORDS(label).test(label) && next !== "/" && exactTopics(label).length > 0)
      labeledLines.push({
        label: plain(label),
        value: row.slice(colon2 + 1).trim(),
        block: { line: line + i, text: row.trim() }
      });
  }
  return labeledLines;
}
const REACHABLE = /@|https?:|\]\(|\bissues?\b|\bdiscord\b|\bslack\b|\btwitter\b|\bgithub\b|微信|QQ|邮箱/i;
const MEASURE = /^[\s*_~≈<>=`+-]*(?:\d{1,4}(?:[.,]\d+)?\s?%|\d{0,4}[.,]\d+)(?![\w-])/;
function sayLabel(reader, part, topic, labeledValue) {
  const { collector, uses, card, kind } = reader;
  const { value, block } = labeledValue;
  const location = placeOf(card, block);
  const text = plain(value.slice(0, 1500)).slice(0, 300);
  if (text === "") return;
  const foreign = within(part, OF_OTHERS[kind]) && !within(part, LICENSE) && !/^references?$/i.test(part.title);
  const measured = within(part, labels_MEASURED);
  switch (topic) {
    case "license":
      if (!foreign) collector.license(licenseText(value, kind), location, "label");
      break;
    case "personal": {
      collector.add("personalInfo.statement", text, location, "label");
      const answer = sectionAnswer(text);
      if (answer) collector.add("personalInfo.present", answer, location, "label");
      break;
    }
    case "screening":
      if (sectionScreened(text)) collector.add("processing.piiScreening", "yes", location, "label");
      break;
    case "retention":
      collector.add("retention.rule", text, location, "label");
      break;
    case "notice":
      collector.add("notice.url", contactText(value), location, "label");
      break;
    case "privacy-contact":
      if (ADDRESS.test(value))
        collector.add("contacts.privacy", contactText(value), location, "label");
      break;
    case "provider":
      if (foreign) break;
      collector.add("provider.name", text, location, "label");
      if (REACHABLE.test(value)) collector.add("contact", text, location, "label");
      break;
    case "contact":
      if (REACHABLE.test(value) || ADDRESS.test(value))
        collector.add("contact", contactText(value), location, "label");
      break;
    case "link":
      if (/https?:\/\//.test(value))
        collector.add("contact", contactText(value), location, "label");
      break;
    case "data":
      if (!measured) collector.add("training.summary", text, location, "label");
      if (!measured) uses.label(topic, value, location);
      break;
    case "training":
      collector.add("training.description", text, location, "label");
      if (DATA_WORD.test(text)) collector.add("training.summary", text, location, "label");
      break;
    case "evaluation":
      if (/\d/.test(text)) collector.add("evaluation.results", text, location, "label");
      break;
    case "metric":
      if (MEASURE.test(value))
        collector.add("evaluation.results", `${labeledValue.label}: ${text}`, location, "label");
      break;
    case "use":
      collector.add("intendedUse", text, location, "label");
      break;
    case "misuse":
      collector.add("outOfScopeUse", text, location, "label");
      break;
    case "limits":
      if (isDisclaimer(labeledValue.label) && !disclaims(text)) break;
      collector.add("limitations", text, location, "label");
      break;
    case "sources":
      if (measured) break;
      collector.add("sources.description", text, location, "label");
      uses.source(value, location);
      break;
    case "distillation":
      if (!within(part, PURPOSE) && !/^(?:no|none|否|无)\b/i.test(text))
        collector.add("distillation.hints", `${labeledValue.label}: ${text}`, location, "label");
      break;
    case "teacher":
      if (measured || /^(?:no|none|n\/a|否|无)\b/i.test(text)) break;
      collector.add("teachers.statement", text, location, "label");
      collector.add("distillation.hints", `${labeledValue.label}: ${text}`, location, "label");
      uses.label(topic, value, location);
      break;
    case "base":
      if (!measured) uses.label(topic, value, location);
      break;
    case "generator":
      if (!measured) uses.label(topic, value, location);
      break;
    case "synthetic":
      if (kind === "dataset" && /^(?:yes|true|是|fully|partly|partially)/i.test(text))
        collector.add("synthetic.present", "yes", location, "label");
      break;
    case "openness":
      if (/^(?:yes|true|fully|completely|是|完全)\b/i.test(text))
        collector.add("claims.openSource", labeledValue.label, location, "label");
      break;
  }
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/detector-builders.js

const rule = (words, not, kind, states, unless) => ({
  words,
  not,
  ...kind ? { onlyFor: kind } : {},
  ...unless ? { unless } : {},
  run({ collector, card }, { text, raw }, context) {
    for (const [fact, value] of states(text, raw, context))
      collector.add(fact, value, placeOf(card, context.block), "sentence");
  }
});
const claim = (fact, words, not, kind, phraseOf) => ({
  words,
  not,
  ...kind ? { onlyFor: kind } : {},
  anywhere: true,
  run({ collector, card }, { text }, { block }) {
    const phrase = block.quoted ? void 0 : phraseOf(text);
    if (phrase === void 0) return;
    const offset = block.text.indexOf(phrase);
    const location = offset < 0 ? placeOf(card, block) : phrasePlace(card, block, offset, phrase.length);
    collector.add(fact, phrase, location, "sentence");
  }
});


;// CONCATENATED MODULE: ./lib/src/documents/prose/data-detectors.js



const COLLECTED = /\b(?:collected|crawled|scraped|gathered|compiled|extracted|harvested|sourced|downloaded|retrieved|recorded|sampled|mined|crowd-?sourced|curated|assembled|obtained|elicited|transcribed|translated|written by|taken from|drawn from|derived from|constructed (?:from|by|using)|created (?:by|from|using)|built (?:from|by|on))\b|采集|爬取|收集|抓取|整理自|构建自|来源于|来自/i;
const YEAR = /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])?\d{0,2}\b|(?:19|20)\d\d年/;
const PERIOD = /\b(?:between|from|during|in|until|since|through|up to|before|after|as of|dated?|dumps?|snapshots?|covers?|covering|spans?|spanning|period|years?)\b|截至|截止|至今|期间|年/i;
const DATA_VERB = /\b(?:collect|crawl|scrap|gather|compil|publish|post|record|wr(?:ote|itten)|dump|snapshot|cover|span|extract|download|retriev|contain|taken|curat|annotat|archiv|issue)\w*|采集|爬取|收集|抓取|截至|截止|发布/i;
const CHANGED = /\b(?:filtered|filtering|dedup\w*|cleaned|cleaning|normali[sz]ed|removed|discarded|excluded|pre-?processed|pre-?processing|tokeni[sz]ed|lower-?cased|stripped|truncated|split into|shuffled|balanced|converted|segmented|augmented|anonymi[sz]ed|parsed)\b|过滤|清洗|去重|预处理|剔除|归一化|规范化/i;
const CHANGING = /^\W*(?:we |then )?(?:normali[sz]e|filter|clean|remove|deduplicate|discard|aggregate)\b/i;
const CHECKED = /\b(?:inter-?annotator|cohen['’]?s kappa|fleiss|krippendorff|kappa|majority vot\w+|adjudicat\w+|double-?(?:checked|annotated)|cross-?(?:checked|validated by)|quality (?:control|assurance|check\w*|filter\w*)|(?:manually|expert|human|carefully|hand)[- ](?:checked|verified|reviewed|validated|inspected|curated|corrected)|(?:checked|verified|reviewed|validated|proof-?read|corrected) (?:manually |again )?by|spot[- ]checked?|gold(?:en)? (?:questions|labels|standard))\b|一致性|质检|复核|抽检|人工(?:校验|审核|核对|检查|筛选)|交叉验证标注|\b(?:been|were|was|are|then|subsequently|independently) (?:manually |further |carefully )?(?:verified|validated|reviewed|proof-?read)\b/i;
const STEP_WORDS = [
  "filter",
  "dedup",
  "clean",
  "normali",
  "remov",
  "discard",
  "exclud",
  "process",
  "tokeni",
  "lowercas",
  "lower-cas",
  "strip",
  "truncat",
  "split into",
  "shuffl",
  "balanc",
  "convert",
  "segment",
  "augment",
  "anonymi",
  "parsed",
  "过滤",
  "清洗",
  "去重",
  "预处理",
  "剔除",
  "归一化",
  "规范化"
];
const steps = (kind, isStep) => rule(
  STEP_WORDS,
  topics("elsewhere", "use", "misuse", "evaluation", "license", "fields"),
  kind,
  (text, _, { part }) => isStep(text, part.topics.includes("limits")) ? [["processing.steps", text]] : [],
  "processing.steps"
);
const OF_DATA = [
  rule(
    [
      "collect",
      "crawl",
      "scrap",
      "gather",
      "compil",
      "extract",
      "harvest",
      "sourced",
      "download",
      "retriev",
      "record",
      "sampled",
      "mined",
      "curated",
      "assembled",
      "obtained",
      "elicited",
      "transcribed",
      "translated",
      "written by",
      " from ",
      "created",
      "constructed",
      "built",
      "采集",
      "爬取",
      "收集",
      "抓取",
      "整理自",
      "构建自",
      "来源于",
      "来自"
    ],
    topics("elsewhere", "use", "misuse", "evaluation", "license"),
    "dataset",
    (text, _, { intro, title, part }) => COLLECTED.test(text) && (intro || isOwn(text, title) || part.topics.includes("sources")) ? [["collection.process", text]] : [],
    "collection.process"
  ),
  rule(
    ["19", "20"],
    topics("elsewhere", "use", "misuse", "evaluation", "license", "fields", "contact"),
    "dataset",
    (text) => YEAR.test(text) && PERIOD.test(text) && DATA_VERB.test(text) ? [["collection.timeframe", text]] : [],
    "collection.timeframe"
  ),
  // Among the risks of a model a filter may be one of outputs, and removing an advice.
  steps(
    "model",
    (text, isRisk) => isRisk ? CHANGED.test(text) && DATA_WORD.test(text) : CHANGED.test(text) || CHANGING.test(text)
  ),
  steps("dataset", (text) => CHANGED.test(text) || CHANGING.test(text)),
  rule(
    [
      "annotator",
      "kappa",
      "fleiss",
      "krippendorff",
      "majority",
      "adjudicat",
      "double-",
      "cross-",
      "quality",
      "manually",
      "expert",
      "human",
      "carefully",
      "hand",
      "by ",
      "spot",
      "verified",
      "validated",
      "reviewed",
      "proofread",
      "proof-read",
      "gold",
      "一致性",
      "质检",
      "复核",
      "抽检",
      "人工",
      "交叉"
    ],
    topics("elsewhere", "use", "misuse", "license"),
    "dataset",
    (text) => CHECKED.test(text) && !sentences_NEGATED.test(text) ? [
      ["annotation.qualityCheck", text],
      ["processing.quality", text]
    ] : [],
    "annotation.qualityCheck"
  ),
  rule(
    ["annotat", "label", "标注"],
    topics("elsewhere", "use", "misuse", "license", "evaluation", "fields"),
    "dataset",
    (text) => [
      .../\bannotators? (?:were|was|are|is)\b|\b(?:annotated|labell?ed) (?:manually )?by\b|由.{0,20}标注/i.test(
        text
      ) ? [["annotation.annotators", text]] : [],
      .../\bannotation (?:guideline|instruction|protocol|scheme|process|manual|procedure)s?\b|\bannotators? (?:were|was) (?:asked|instructed|shown|given|trained|told)|标注(?:规则|规范|指南|流程)/i.test(
        text
      ) ? [["annotation.rules", text]] : []
    ]
  )
];
const FROM_SOURCE = /\b(?:collected|sourced|extracted|scraped|crawled|gathered|taken|derived|compiled|mined|drawn|obtained|sampled|retrieved|downloaded|constructed|created|built|adapted|translated|converted|selected|comes?|originates?|generated|recorded|transcribed|released as part|mixture)\b[^.]{0,80}?\b(?:from|out of|based on|using|of the)\s+\S/i;
const OTHER_WORK = /\b(?:extends?|extension of|subset of|version of|translation of|built on|crowd-?sourc(?:ed|ing)|crowd-?workers?|(?:wikipedia|reddit|twitter|news)-based|newsgroup (?:documents|posts)|mechanical turk|(?:hand|human)-?written|(?:manually|automatically) (?:written|created|collected|generated|constructed|translated))\b/i;
const PUBLICATION = /\b(?:collection|consists?|contains?|comprises?|composed|made up|includes?|over|from|in)\b[^.]{0,80}\b(?:tweets?|twitter|reddit|wikipedia|newswire|news (?:articles?|sites?|wires?|stories)|e-?mails?|gutenberg|common ?crawl|web ?pages?|youtube|subtitles|exams?|examinations|stack ?overflow|stack ?exchange|wikihow|parliament|academic papers|patents|reviews)\b/i;
const NO_SOURCE = /\b(?:split|splits|licen[cs]ed?|baselines?|leaderboard|trained|download(?:ed)? (?:size|files?)|evaluation script)\b|\bused\b.{0,20}\bto\b/i;
const saysSource = (text) => !isAside(text) && !NO_SOURCE.test(text) && (OTHER_WORK.test(text) || FROM_SOURCE.test(text) || PUBLICATION.test(text));


;// CONCATENATED MODULE: ./lib/src/documents/signals/benchmarks.js

const BENCHMARKS = [
  [
    "safety",
    /\b(?:toxigen|real ?toxicity ?prompts|advbench|harmbench|strongreject|xstest|safetybench|do-not-answer|jailbreakbench|ailuminate|wildguard(?:test)?|air-?bench|beavertails|saladbench)\b/i
  ],
  [
    "bias",
    /\b(?:bbq|crows?[- ]?pairs|winobias|winogender|stereoset|bold (?:benchmark|dataset)|fairface|discrim-eval)\b/i
  ],
  [
    "factuality",
    /\b(?:truthful ?qa(?:[-_ ]?mc\d)?|simple ?qa|halu ?eval|hallusionbench|factscore|facts grounding|longfact|hhem|chinese simpleqa|felm)\b/i
  ]
];
const testsNamedIn = (text) => BENCHMARKS.flatMap(([test, names]) => names.test(text.slice(0, 4e3)) ? [test] : []);
function stateResults(results, statements) {
  (0,draft/* stateList */.MO)(statements, "evaluation.results", results, "structured", "derived");
  for (const { text, at: location } of results)
    for (const test of testsNamedIn(text))
      if (!statements.has(`evaluation.${test}.tested`))
        (0,draft/* stateAsRead */.Uy)(statements, `evaluation.${test}.tested`, "yes", {
          at: location,
          evidence: "structured",
          state: "derived"
        });
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/claims.js
const LEGALESE = /\bas[- ]is\b|\bwarrant(?:y|ies)\b|\blicen[cs](?:e|ed|ee|or|es|ing)\b|\bhereby\b|\bherein\b|\bmerchantab|\bcopyright holders?\b|\bin no event\b|按现状|保证|许可/i;
const NEGATION = /\b(?:not|no|never|nor|neither|cannot|without|avoid|prevent\w*|prohibit\w*|forbid\w*|against|illegal\w*|refuse\w*|instead of|rather than|do(?:es)?n['’]t|must|should)\b|n['’]t\b|不得|不应|不要|不能|不会|请勿|禁止|并非|不支持|不提供|防止|避免|严禁/i;
const QUOTED = /["“”„«»「」『』]/;
const ALL_RISK = [
  /\b(?:users?|you|downstream (?:users|developers)|deployers?|licensees?|whoever uses it)\b.{0,30}\b(?:bears?|assumes?|takes?|accepts?|carr(?:y|ies)|has|have|retains?)\b.{0,12}\b(?:all|any and all|full|sole|entire|complete|exclusive|every)\b.{0,20}\b(?:responsibilit(?:y|ies)|liabilit(?:y|ies)|risks?|consequences)\b/i,
  /\b(?:users?|you|deployers?)\b.{0,12}\b(?:is|are|shall be|will be|remains?)\b.{0,6}\b(?:solely|fully|entirely|wholly|exclusively|completely)\b.{0,4}\b(?:responsible|liable)\b/i,
  /\b(?:all|sole|full|entire|any and all|complete)\b.{0,20}\b(?:responsibilit(?:y|ies)|liabilit(?:y|ies)|risks?)\b.{0,60}\b(?:lies?|rests?|falls?|is|are|borne)\b.{0,20}\b(?:on|with|upon|by)\b.{0,6}\b(?:the )?(?:end )?(?:users?|you|deployers?)\b/i,
  /\b(?:use (?:it|this|at|the model|this model|the data)?.{0,30}|entirely |solely )?at your own (?:risk|discretion and risk)\b/i,
  /(?:一切|全部|所有|任何).{0,12}(?:责任|后果|风险|损失).{0,10}(?:均|概|皆|都)?由?(?:使用者|用户|使用方|部署者|下载者|您|你).{0,6}(?:自行|独立|单独)?(?:承担|负责|负担)/,
  /(?:使用者|用户|使用方|部署者|您|你).{0,12}(?:承担|负担).{0,6}(?:一切|全部|所有|全责|完全).{0,10}(?:责任|后果|风险)/,
  /(?:风险|后果|责任)自负/
];
function allRiskOnUser(text) {
  if (text.length > 800 || QUOTED.test(text) || LEGALESE.test(text)) return void 0;
  return phrase(text, ALL_RISK, /\b(?:not|n['’]t|never|nor)\b|并非|不意味/i);
}
const MARK = "(?:watermarks?|c2pa|synthid|ai[- ](?:labels?|marks?|tags?|provenance)|content credentials|provenance (?:data|metadata|marks?|labels?)|(?:visible|invisible|implicit|explicit|generated[- ]content|aigc) (?:labels?|marks?|watermarks?))";
const REMOVAL = [
  new RegExp(
    String.raw`\b(?:remov(?:e|es|ing)|strip(?:s|ping)?|eras(?:e|es|ing)|disabl(?:e|es|ing)|delet(?:e|es|ing)|hid(?:e|es|ing)|defeat(?:s|ing)?|get rid of|bypass(?:es|ing)?|turn(?:s|ing)? off)\b(?:\s[\w-]+){0,4}?\s${MARK}\b`,
    "i"
  ),
  new RegExp(String.raw`\b${MARK}[- ](?:remov(?:al|er)|eras(?:er|ure)|stripp(?:er|ing))\b`, "i"),
  /\b(?:bypass(?:es|ing)?|evad(?:e|es|ing)|defeat(?:s|ing)?|fool(?:s|ing)?|trick(?:s|ing)?|avoid(?:s|ing)?|undetectable (?:by|to))\b(?:\s[\w-]+){0,3}?\s(?:ai|gpt|llm|machine-generated|deepfake)[- ](?:text |content |image |generated )?(?:detect(?:ion|ors?)|checkers?)\b/i,
  /(?:去除?|移除|删除|消除|关闭|绕过|隐藏|抹除)[^。，；]{0,16}(?:水印|标识)|(?:绕过|规避|逃避|躲避)[^。，；]{0,12}(?:AI|AIGC|生成内容)[^。，；]{0,6}检测/i
];
const ABOUT_DATA = /\b(?:data ?sets?|training|corpus|samples|pages|filter\w*|robust\w*|resist\w*|attacks?|detect(?:s|ed|ing)? (?:the )?(?:removal|watermark)|pre-?process\w*|documents?|pdfs?)\b|训练|数据|鲁棒|攻击|样本/i;
function offersRemoval(text) {
  if (text.length > 800 || QUOTED.test(text) || ABOUT_DATA.test(text)) return void 0;
  return phrase(text, REMOVAL, NEGATION);
}
const SAFE = [
  /\b(?:inherits?|retains?|preserves?|keeps?|shares?|maintains?|carries over)\b(?:\s[\w-]+){0,4}?\s(?:safety(?: alignment| guardrails| properties| behaviou?r| training)?|alignment|guardrails|safeguards)\b.{0,12}\b(?:of|from)\b.{0,60}/i,
  /\b(?:is |are )?(?:just )?as safe as\b.{0,60}/i,
  /\bsame (?:level of )?(?:safety|safety alignment|guardrails)(?:\s[\w-]+){0,3}?\s(?:as|of)\b.{0,60}/i,
  /与(?:教师|基座|基础|底座|原)?模型.{0,4}(?:同等|相同|一致|同样)的?安全(?!风险|问题|局限|隐患)[^，。；]{0,6}/,
  /继承了?[^，。；]{0,20}(?:安全性|安全对齐|安全能力|安全护栏)/
];
const HEDGED = /\b(?:may|might|could|can|would|should|not|no|never|cannot|whether|assum\w*|verify|evaluate|tests?|tested|partly|partially)\b|n['’]t\b|可能|不|未|是否|部分|尚需/i;
function inheritedSafety(text) {
  if (text.length > 800 || QUOTED.test(text)) return void 0;
  if (/\b(?:safety|alignment) (?:limit|risk|issue|problem|weakness|gap|concern|bias|and bias)/i.test(
    text
  ))
    return void 0;
  return phrase(text, SAFE, HEDGED);
}
function phrase(text, patterns, denied) {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && !denied.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length)))
      return match[0].trim();
  }
  return void 0;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/disclosure-detectors.js






const NOWHERE = topics();
const disclosure_detectors_OTHERS = topics("elsewhere");
const HARM = /\b(?:safety|toxicity|jailbreak\w*|red[- ]?team\w*|harmful (?:content|outputs?|requests?|prompts?)|adversarial prompts?)\b|安全性|有害(?:内容|信息)|红队/i;
const TESTED = /\b(?:evaluat|test|assess|red[- ]?team|benchmark|measur|scor|prob)(?:ed|es?|ing|ion|ions|s|ment|ments)?\b|评测|评估|测试/i;
const UNTESTED = /\b(?:not|n['’]t|never|yet to)\b.{0,30}\b(?:evaluated|tested|assessed|red[- ]?teamed|undergone|validated)\b.{0,40}\b(?:safety|red[- ]?team\w*|harmful)\b|\bno (?:\w+ ){0,3}(?:safety|red[- ]?team\w*) (?:evaluations?|test\w*|assessments?|benchmarks?|reviews?)\b|\b(?:safety|red[- ]?team\w*)\b.{0,60}\b(?:not|n['’]t|never)\b.{0,30}\b(?:evaluated|tested|assessed|performed|conducted|done|validated)\b|(?:未|没有)(?:经过|进行|做过?)?.{0,8}(?:安全|红队)(?:评测|评估|测试)/i;
const disclosure_detectors_YEAR = /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])?\d{0,2}\b|(?:19|20)\d\d年/;
const SKEW = /\bbias(?:es|ed)?\b|\bstereotyp\w+|\bunder-?represent\w+|\bnot (?:be )?representative\b|偏见|歧视|刻板印象/i;
const OTHER_BIAS = /\b(?:inductive|weight|bias)[- ](?:bias|terms?|correction|vectors?|tensors?|parameters?)|\bbias\s?[=:]|\bunbiased estimat\w+|position bias|attention bias|(?:no|without|unintended) bias in\b/i;
const UNTRUE = /\bhallucinat\w+|\bconfabulat\w+|\b(?:factual\w*|truthful\w*)\b|\b(?:inaccura\w+|incorrect|untrue|misleading|nonsensical|false) (?:or \w+ )?(?:information|outputs?|statements?|facts?|claims?|answers?|responses?|content|text|results?|predictions?|translations?|summar\w+)|\b(?:outputs?|responses?|answers?|information|content|text|predictions?|results?|translations?|summar(?:y|ies)) (?:may|might|can|could|will|is|are) (?:not )?(?:always )?(?:be )?(?:inaccurate|incorrect|wrong|false|accurate|correct|reliable|true)|\b(?:may|might|can|could) (?:\w+ )?(?:produce|generate|provide|output|give|contain|make)\w* (?:\w+ ){0,3}(?:inaccura\w+|incorrect|wrong|false|untrue|errors?|mistakes)|\bmisinformation\b|幻觉|(?:不准确|不真实|虚假|错误|不实)的?(?:内容|信息|回答|结果|输出|陈述)|(?:准确性|真实性|可靠性)/i;
const FROM_BASE = /\binherit(?:s|ed|ing)?\b|\b(?:base|original|parent|teacher|foundation|underlying|upstream|source|backbone|pre-?trained)(?: language)? models?\b|\bsame\b.{0,60}\b(?:as|that|of)\b|\bcarr(?:y|ies|ied) over\b|\bmodels like\b|继承|(?:基座|基础|教师|原始?|底座)模型/i;
const LIMIT_WORD = /\b(?:limitations?|limits|risks?|harms?|weakness(?:es)?|shortcomings|failure modes?|knowledge cut-?off|caveats?|hallucinat\w+|safety|refusals?|guardrails?|bias(?:es|ed)?)\b|局限|限制|风险|缺陷|偏见|安全|拒答/i;
const POLICY = /\b(?:acceptable[- ]use|prohibited[- ]use|(?:model|our|responsible|following) (?:use|usage)|use|usage) polic(?:y|ies)\b|\bprohibited uses?\b|\buse[- ]based restrictions\b|可接受使用|使用政策|使用规范|使用守则/i;
const RELEASED = /\b(?:released|published|trained|updated|uploaded|created|finished)\b.{0,30}\b(?:on|in|at)\b|\b(?:release|model|training) date\b|发布于|更新于|年.{0,6}发布/i;
const VERSION = /\b(?:this is |the )?(?:current |latest |first |initial |second |third )?(?:model |data ?set )?version (?:is |number )?v?\d|\bv\d+(?:\.\d+)+\b.{0,40}\b(?:of (?:the|this)|release)|版本[:：]? ?v?\d/i;
const TAKEN_DOWN = /\btake-?downs?\b|\b(?:remove|removal|delet\w+|retract\w*|withdraw\w*)\b.{0,80}\b(?:request|contact|e-?mail|notify|let us know|upon|ask)|\b(?:request|contact|e-?mail|notify|let us know|upon|ask|like|want|wish)\w*\b.{0,80}\b(?:remov\w+|delet\w+|retract\w*|withdraw\w*|take (?:it|them) down)|\bopt(?:ed)?[- ]out\b.{0,60}\b(?:request|form|contact|e-?mail)|(?:删除|下架|移除|撤回).{0,30}(?:联系|申请|请求)|(?:联系|通知|告知).{0,40}(?:删除|下架|移除|撤回)/i;
const INCIDENT = /\bsecurity\.md\b|\breport(?:ing|ed)?\b.{0,60}\b(?:vulnerabilit\w+|abuse|harmful|misuse|offensive|inappropriate|unsafe|problematic|violat\w+|safety|incidents?|concerns (?:to|about|regarding)|bad outputs?|objectionable)|\b(?:responsible|coordinated) disclosure\b|举报|漏洞.{0,10}(?:报告|反馈)|(?:反馈|报告).{0,20}(?:有害|不当|安全)/i;
const OVERSEEN = /\bhumans?[- ](?:oversight|review(?:ed|er|ers)?|supervision|in[- ]the[- ]loop|intervention|monitoring|verification)\b|\b(?:reviewed|supervised|overseen|verified|checked) by (?:an? )?(?:\w+ )?(?:human|person|professional|expert|clinician|physician|doctor|specialist|operator)|人工(?:监督|复核|审核|介入|确认)|人类(?:监督|审核)/i;
const OF_MODELS = [
  rule(
    ["bias", "stereotyp", "represent", "偏见", "歧视", "刻板"],
    topics("elsewhere"),
    void 0,
    (text) => SKEW.test(text) && !OTHER_BIAS.test(text) ? [["bias", text]] : [],
    "bias"
  ),
  rule(
    [
      "hallucinat",
      "confabulat",
      "factual",
      "truthful",
      "inaccura",
      "incorrect",
      "untrue",
      "misleading",
      "nonsensical",
      "false",
      "wrong",
      "accurate",
      "correct",
      "reliable",
      " true",
      "misinformation",
      "error",
      "mistake",
      "幻觉",
      "准确",
      "真实",
      "虚假",
      "错误",
      "不实",
      "可靠"
    ],
    topics("elsewhere", "data"),
    "model",
    (text) => UNTRUE.test(text) ? [["limitations.hallucination", text]] : [],
    "limitations.hallucination"
  ),
  rule(
    [
      "safety",
      "toxicity",
      "jailbreak",
      "red-team",
      "red team",
      "redteam",
      "harmful",
      "adversarial",
      "安全",
      "有害",
      "红队"
    ],
    topics("elsewhere", "data"),
    "model",
    (text) => {
      if (UNTESTED.test(text)) return [["evaluation.safety.tested", "no"]];
      const done = HARM.test(text) && TESTED.test(text) && !sentences_NEGATED.test(text) && !/\b(?:should|recommend\w*|please|must|need|users?|you|will|plan\w*)\b|应当?|建议|计划/i.test(
        text
      );
      return done ? [["evaluation.safety.tested", "yes"]] : [];
    }
  ),
  rule(
    [
      "bbq",
      "crows",
      "wino",
      "stereoset",
      "truthful",
      "simpleqa",
      "halu",
      "factscore",
      "toxi",
      "advbench",
      "harmbench",
      "strongreject",
      "xstest",
      "safetybench",
      "do-not-answer",
      "jailbreak",
      "ailuminate",
      "hhem",
      "facts grounding"
    ],
    disclosure_detectors_OTHERS,
    "model",
    (text) => testsNamedIn(text).map((test) => [`evaluation.${test}.tested`, "yes"])
  ),
  rule(
    [
      "inherit",
      "base model",
      "original model",
      "parent model",
      "teacher",
      "foundation model",
      "underlying",
      "upstream",
      "source model",
      "backbone",
      "models like",
      "pretrained model",
      "pre-trained model",
      "pretrained language",
      "pre-trained language",
      "same ",
      "over from",
      "继承",
      "基座",
      "基础模型",
      "教师",
      "原模型",
      "底座"
    ],
    topics("elsewhere"),
    "model",
    (text) => {
      if (!FROM_BASE.test(text) || !LIMIT_WORD.test(text) || inheritedSafety(text) !== void 0)
        return [];
      const statements = [];
      if (/\bbias|偏见/i.test(text)) statements.push(["inherited.bias", text]);
      if (/\b(?:safety|refusals?|guardrails?)\b|安全|拒答/i.test(text))
        statements.push(["inherited.safety", text]);
      return statements.length > 0 ? statements : [["inherited.limitations", text]];
    }
  ),
  rule(
    [
      "use polic",
      "usage polic",
      "use-polic",
      "acceptable-use",
      "prohibited use",
      "use-based",
      "可接受使用",
      "使用政策",
      "使用规范",
      "使用守则"
    ],
    NOWHERE,
    "model",
    (text) => POLICY.test(text) ? [["policies.aup", text]] : [],
    "policies.aup"
  ),
  rule(
    [
      "release",
      "publish",
      "trained",
      "updated",
      "upload",
      "date",
      "version",
      "发布",
      "更新",
      "版本"
    ],
    topics("elsewhere", "evaluation", "test-data", "sources", "base"),
    void 0,
    (text, _, { title, intro }) => {
      if (VERSION.test(text) && (intro || isOwn(text, title))) return [["version", text]];
      if (!RELEASED.test(text) || !isOwn(text, title)) return [];
      const day = dayIn(text);
      if (day) return [["releaseDate", day]];
      return disclosure_detectors_YEAR.test(text) ? [["version", text]] : [];
    }
  ),
  rule(
    [
      "takedown",
      "take-down",
      "take down",
      "remov",
      "delet",
      "retract",
      "withdraw",
      "opt-out",
      "opt out",
      "删除",
      "下架",
      "移除",
      "撤回"
    ],
    disclosure_detectors_OTHERS,
    void 0,
    (text) => TAKEN_DOWN.test(text) ? [["withdrawal.process", text]] : [],
    "withdrawal.process"
  ),
  rule(
    ["security.md", "report", "disclosure", "举报", "漏洞", "反馈", "报告"],
    topics("elsewhere", "fields"),
    void 0,
    (text, raw) => INCIDENT.test(text) || INCIDENT.test(raw) ? [["incident.process", text]] : [],
    "incident.process"
  ),
  rule(
    [
      "human",
      "reviewed by",
      "supervised by",
      "overseen",
      "verified by",
      "checked by",
      "人工",
      "人类"
    ],
    topics("elsewhere", "data", "sources", "evaluation", "training"),
    "model",
    (text) => OVERSEEN.test(text) ? [["oversight", text]] : [],
    "oversight"
  ),
  claim(
    "claims.inheritedSafety",
    ["safety", "alignment", "guardrail", "as safe as", "安全"],
    topics("elsewhere", "evaluation"),
    "model",
    inheritedSafety
  ),
  claim(
    "claims.allRiskOnUser",
    ["responsib", "liab", "risk", "责任", "风险", "后果"],
    topics("elsewhere", "license"),
    void 0,
    allRiskOnUser
  ),
  claim(
    "claims.labelRemoval",
    ["watermark", "label", "provenance", "synthid", "c2pa", "detect", "水印", "标识", "检测"],
    topics("elsewhere", "data", "sources", "misuse", "test-data"),
    void 0,
    offersRemoval
  )
];


;// CONCATENATED MODULE: ./lib/src/documents/prose/ip-detectors.js



const ip_detectors_TAKEN = [
  [
    "hidden-states",
    /\bhidden[- ](?:states?|layers?|representations?)\b|\bintermediate (?:layers?|features?)\b|\bcosine (?:embedding )?loss\b|隐藏(?:层|状态)|中间层/i
  ],
  [
    "attention",
    /\battention (?:maps?|transfer|matri\w+|distillation|scores?)\b|注意力(?:图|矩阵|分布)/i
  ],
  [
    "logits",
    /\blogits?\b|\bsoft[- ](?:labels?|targets?|probabilit\w+)\b|\bkl[- ]?div\w*|\bkullback\b|\bdistillation loss\b|\b(?:same )?probabilit\w+ (?:as|distributions?)\b|软标签|软目标|蒸馏损失|KL ?散度/i
  ],
  [
    "reasoning-traces",
    /\breasoning traces?\b|\bchains?[- ]of[- ]thoughts?\b|\bCoT\b|思维链|推理(?:轨迹|过程|链)/i
  ],
  [
    "generated-text",
    /\b(?:outputs?|responses?|completions?|answers?|pseudo[- ]?labels?|translations?|rationales?|synthetic (?:data|samples?))\b|输出|回答|合成数据/i
  ]
];
const DISTILLING = /\bdistil|\bteacher|\bstudent|蒸馏|教师|学生模型/i;
const MEMORIZATION = /\bmemori[sz]ation\b|\bregurgitat\w+|\bverbatim (?:\w+ ){0,2}(?:reproduction|overlap|outputs?|copies|copying|recall)\b|\btraining data extraction\b|记忆(?:测试|评测|化)|逐字复现/i;
const ip_detectors_TESTED = /\b(?:test\w*|evaluat\w+|measur\w+|assess\w*|audit\w*|check\w*|found|report\w*|rates?|score\w*|experiment\w*|attacks?)\b|\d ?%|测试|评测|评估|检测|比例/i;
const OF_OUTPUTS = /\b(?:outputs?|generations?|generated (?:content|text|images?|code|results?)|you generate)\b|输出|生成(?:的)?(?:内容|结果|图像|文本)/i;
const OWNERSHIP = /\b(?:claims? no (?:rights?|ownership)|(?:own|owns|owned|ownership|rights?|copyright) (?:to|in|of|over|on)\b|belongs? to|free to use them|accountable for their use|responsible for (?:the|your|any)? ?(?:use of )?(?:outputs?|generat\w+))|归.{0,12}所有|权利归|使用者(?:自行)?(?:负责|承担)/i;
const RIGHTS_OF_OTHERS = /\b(?:intellectual property|copyright(?:ed|s)?|trademark\w*|third[- ]party rights?|rights of (?:others|third parties))\b|知识产权|著作权|版权|他人(?:的)?权利/i;
const IP_RULES = [
  {
    words: [
      "logit",
      "soft label",
      "soft-label",
      "soft target",
      "soft-target",
      "kl div",
      "kl-div",
      "distil",
      "teacher",
      "蒸馏",
      "教师"
    ],
    not: topics("elsewhere", "evaluation", "test-data", "use", "misuse", "limits"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block, part }) {
      if (sentences_NEGATED.test(text) || isAside(text)) return;
      if (!DISTILLING.test(text) && !part.topics.includes("distillation")) return;
      const taken = ip_detectors_TAKEN.find(([, words]) => words.test(text));
      if (taken)
        collector.add("distillation.outputUse", taken[0], placeOf(card, block), "sentence");
    }
  },
  {
    words: ["memoriz", "memoris", "regurgitat", "verbatim", "data extraction", "记忆", "逐字"],
    not: topics("elsewhere"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (!MEMORIZATION.test(text) || !ip_detectors_TESTED.test(text)) return;
      const location = placeOf(card, block);
      collector.add(
        "evaluation.memorization.tested",
        NOT_TESTED.test(text) ? "no" : "yes",
        location,
        "sentence"
      );
    }
  },
  {
    words: ["output", "generat", "输出", "生成"],
    not: topics("elsewhere", "data", "sources", "evaluation", "base"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (!OF_OUTPUTS.test(text)) return;
      const location = placeOf(card, block);
      if (RIGHTS_OF_OTHERS.test(text)) collector.add("outputs.ipRisk", text, location, "sentence");
      if (OWNERSHIP.test(text)) collector.add("outputs.rights", text, location, "sentence");
    }
  }
];
const NOT_TESTED = /\b(?:no|not|never|nor|without|un)(?:t| been)? ?(?:\w+ ){0,3}(?:test\w*|evaluat\w+|measur\w+|assess\w*|audit\w*|check\w*|memori\w+|regurgitat\w+)\b|n't \w+|(?:未|没有|尚未)(?:进行)?.{0,8}(?:测试|评测|评估|检测)/i;


;// CONCATENATED MODULE: ./lib/src/documents/prose/requests.js

const REQUEST_WORDS = [
  "remov",
  "delet",
  "take down",
  "takedown",
  "taken down",
  "opt-out",
  "opt out",
  "eras",
  "删除",
  "移除",
  "撤回",
  "下架"
];
const ASKED = /\b(?:request\w*|ask(?:s|ed|ing)?|wish(?:es)?|want(?:s|ed)?|would like|like to|to have|in order to|to)\b[^.;]{0,60}\b(?:remov\w+|delet\w+|take ?-?downs?|tak(?:e|en) down|eras(?:e|ure|ed)|opt(?:ing)?[- ]?out)\b|\b(?:removal|deletion|take-?down|opt-?out|erasure) (?:requests?|form)\b|\b(?:remov\w+|delet\w+|opt-?out)\b[^.;]{0,40}\b(?:on|upon|by) request\b|(?:如需|如果|如有|若|希望|请求|申请|要求)[^。；]{0,40}(?:删除|移除|撤回|下架|撤下)|(?:删除|移除|撤回|下架)(?:请求|申请)/i;
const REACHED = /\b(?:contact|e-?mail|write|form|reach|submit|send|visit|via|through|open an issue|at)\b|联系|邮件|邮箱|表单|发送|提交/i;
const FORM = /\b(?:removal|deletion|take-?down|opt-?out|erasure)(?: requests?)? form\b/i;
const OF_WORKS = /\b(?:copyright\w*|rights? ?holders?|licen[cs]\w+|dmca|owners? of)\b|版权|著作权|权利人/i;
const OF_PERSONS = /\b(?:personal|privacy|private|your (?:data|information|code|name|images?|photos?|voice|face|account|content)|individuals?|persons?|people|data subjects?|pii)\b|个人|隐私|本人|您的|你的/i;
const OF_CODE = /\b(?:cache|folder|director(?:y|ies)|package|branch|column|token|stop ?words?|duplicates?)\b/i;
const takesRequests = (sentence, raw) => ASKED.test(sentence) && (ADDRESS.test(raw) && REACHED.test(sentence) || FORM.test(sentence)) && !OF_CODE.test(sentence) && (!OF_WORKS.test(sentence) || OF_PERSONS.test(sentence));


;// CONCATENATED MODULE: ./lib/src/documents/prose/names.js


const HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/|models\/)?([^?#]{1,200})/i;
const PAGES = /^(?:spaces|papers|docs|blog|collections|learn|join|models|datasets|organizations|settings|new|tasks|chat|transformers|course|api|posts|pricing|inference|search|huggingface)(?:\/|$)/i;
function hubName(href) {
  const match = HUB.exec(href);
  const path = match?.[2]?.replace(/\/+$/, "");
  if (!match || !path || !match[1] && PAGES.test(path)) return void 0;
  const parts = path.split("/");
  const page = parts.findIndex(
    (part, i) => i > 0 && /^(?:tree|blob|resolve|raw|commit|viewer|discussions)$/.test(part)
  );
  const id = parts.slice(0, page > 0 ? page : 2).join("/");
  if (!/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(id) || id.length > 96) return void 0;
  return { name: id, kind: match[1]?.toLowerCase().startsWith("datasets") ? "dataset" : "model" };
}
const FAMILIES = [
  [
    "gpt GPT",
    "(?:gpt|GPT)-?[2345](?:[.-]?\\w{1,12}){0,3}(?:[ -](?:[Tt]urbo|[Mm]ini|[Nn]ano|[Pp]ro|[Vv]ision|[Xx][Ll]|[Ll]arge|[Mm]edium)\\b){0,2}"
  ],
  ["Chat", "Chat-?GPT(?:-[\\d.]{1,5}(?:-[Tt]urbo)?)?"],
  ["text-", "text-(?:davinci|curie)-\\d{3}"],
  ["o1- o3- o4-", "(?:OpenAI )?o[134]-(?:mini|preview|pro)\\b"],
  ["OpenAI", "OpenAI o[134]\\b"],
  [
    "laude",
    "[Cc]laude(?:[ -](?:\\d{1,2}(?:\\.\\d)?|[Oo]pus|[Ss]onnet|[Hh]aiku|[Ii]nstant|v\\d)\\b){0,4}"
  ],
  [
    "Gemini",
    "Gemini(?:[ -](?:\\d(?:\\.\\d)?|[Pp]ro|[Ff]lash|[Uu]ltra|[Nn]ano|[Ll]ite|[Tt]hinking)\\b){0,4}"
  ],
  ["Grok", "Grok[ -]?\\d"],
  ["Doubao", "Doubao[\\w.-]{0,24}"],
  ["Command", "Command[ -]R\\+?"],
  ["Whisper", "Whisper[ -](?:large|medium|small|base|tiny)[\\w.-]{0,12}"],
  ["BERT-", "BERT-(?:base|large)[\\w.-]{0,24}"]
];
const SIZED = [
  ["Gemma", "Gemma[ -]?\\d?[\\w.-]{0,24}"],
  ["DeepSeek", "DeepSeek(?:[ -](?:R1|V\\d|[Cc]hat|[Cc]oder|[Rr]easoner)[\\w.-]{0,32}){0,2}"],
  ["Qwen", "Qwen[\\w.-]{0,40}"],
  ["QwQ", "QwQ[\\w.-]{0,24}"],
  ["lama", "[Ll]lama[ -]?[1234][\\w.-]{0,40}"],
  ["LLaMA", "LLaMA[\\w.-]{0,24}"],
  ["istral ixtral", "Mi[sx]tral(?:[ -](?:\\d[\\w.]{0,8}|Large|Medium|Small|Nemo))?[\\w.-]{0,32}"],
  ["Kimi", "Kimi[ -]?K\\d[\\w.-]{0,16}"],
  ["GLM-", "GLM-[\\w.]{1,16}"],
  ["ERNIE", "ERNIE[ -]?\\d[\\w.-]{0,16}"],
  ["Nemotron", "Nemotron[\\w.-]{0,32}"],
  ["Phi-", "Phi-\\d[\\w.-]{0,24}"]
];
const names_SIZE = "(?:[ -](?:\\d{1,3}(?:\\.\\d)?[bB]|[Ii]nstruct|[Cc]hat|[Bb]ase)\\b){0,3}";
const CHINESE = ["文心一言", "通义千问", "豆包", "智谱清言", "讯飞星火"];
function knownIn(text) {
  const present = (families) => families.flatMap(
    ([words, pattern]) => words.split(" ").some((word) => text.includes(word)) ? [pattern] : []
  );
  const sized = present(SIZED);
  const latin = [
    ...present(FAMILIES),
    ...sized.length > 0 ? [`(?:${sized.join("|")})${names_SIZE}`] : []
  ];
  const parts = [
    ...latin.length > 0 ? [`\\b(?:${latin.join("|")})`] : [],
    ...CHINESE.filter((name) => text.includes(name))
  ];
  return parts.length > 0 ? compiled(parts.join("|")) : void 0;
}
const compiled = (0,remember/* remember */.k)((source) => new RegExp(source, "g"));
const ID = /^[A-Za-z][\w.-]{0,60}\/(?=[\w.-]*[A-Za-z])[\w.-]{1,90}$/;
const FILE = /\.(?:json|jsonl|py|md|txt|csv|tsv|ya?ml|sh|ipynb|parquet|bin|pt|gz|zip|html?|pdf|png|jpe?g|com|org|net|io)$/i;
const isHubId = (text) => ID.test(text) && text.length <= 96 && !FILE.test(text) && /[\dA-Z-]/.test(text) && !/^[A-Za-z]{1,12}\/[A-Z]?[a-z]{1,12}$|^[A-Z]{1,8}\/[A-Z]{1,8}$/.test(text) && !/^(?:gpt|chatgpt|claude|gemini)\b|\/(?:gpt|chatgpt|claude|gemini|deepseek|llama|qwen)$/i.test(
  text
);
function names_namesIn(raw) {
  const text = raw.slice(0, 1e3);
  const names = [];
  let unread = text;
  const blank = (start, length) => {
    unread = unread.slice(0, start) + " ".repeat(length) + unread.slice(start + length);
  };
  for (const link of linksOf(text).slice(0, 20)) {
    const hub = hubName(link.href);
    const length = text.slice(link.index, link.index + 700).indexOf(link.href) + link.href.length;
    if (hub) {
      names.push({ ...hub, exact: true, index: link.index });
      blank(link.index, length);
    } else {
      blank(link.index + length - link.href.length, link.href.length);
    }
  }
  for (const match of unread.matchAll(
    /`([^`\s]{3,96})`|(?<![\w./@-])([A-Za-z0-9][\w.-]{0,60}\/[\w.-]{1,90})(?![\w/])/g
  )) {
    const id = (match[1] ?? match[2] ?? "").replace(/[.]+$/, "");
    if (!isHubId(id)) continue;
    names.push({ name: id, kind: "any", exact: true, index: match.index });
    blank(match.index, match[0].length);
  }
  const families = knownIn(unread);
  for (const match of families ? unread.matchAll(families) : []) {
    const name = match[0].replace(/[ .-]+$/, "");
    if (unread[match.index - 1] !== "/" && unread[match.index - 1] !== "-")
      names.push({ name, kind: "model", exact: false, index: match.index });
  }
  return names.sort((a, b) => a.index - b.index);
}
const names_WORDS = /^(?:none|no|yes|n\/?a|null|unknown|custom|own|scratch|from-scratch|tbd|todo|proprietary|internal|private|various|multiple|mixed|self-[a-z]+|json|jsonl|csv|pdf|html|xml|utf-8|english|cpu|gpu|llm|llms|slm|vlm|ai|api|apis|rlhf|sft|dpo|lora|qlora|web|transformer|transformers|pytorch|pii|phi|stem|nsfw|csam|gdpr|hipaa|faqs?|urls?|ocr|nlp|ml|qa|q&a)$/i;
function shortName(value) {
  const word = value.replace(/[`*"“”]/g, "").replace(/\s*[(（][^()（）]{0,200}[)）]?\s*$/, "").replace(/[.,;。，；]+$/, "").trim();
  if (isHubId(word)) return word;
  if (!/^[A-Za-z][\w.+-]{1,95}$/.test(word) || names_WORDS.test(word) || FILE.test(word))
    return void 0;
  return /\d|[A-Z].*[A-Z]/.test(word) || /^(?:bert|roberta|albert|electra|distilbert|t5|gpt)-?\w*/i.test(word) ? word : void 0;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/synthetic.js


const BY_RULE = /\b(?:template\w*|embeddings?|rule-?based|simulat\w+|procedural\w*|script\w*|grammars?|render\w*|automatically generated (?:by|from) (?:a )?(?:script|tool)|size of the generated|randomly generated|smote|sampling|user-?generated|human-?generated|auto-?generated|crowd-?sourc\w+|generated (?:from|by|using) (?:the )?(?:crawl|wikipedia|common crawl|pars|annotators?|humans?|workers?|users?))\b|用户生成|模板/i;
const BY_MODEL = /\b(?:generated|synthesi[sz]ed|created|produced|written|augmented)\b[^.]{0,60}\b(?:by|with|using|from|via|through)\b[^.]{0,40}\b(?:llms?|large language models?|language models?|(?:an? )?(?:ai|generative) models?|gpt[-\w.]*|chatgpt|claude|gemini|llama[-\w.]*|qwen[-\w.]*|deepseek[-\w.]*|mi[sx]tral[-\w.]*)\b|(?:由|使用|利用|通过|调用|借助|经|基于)[^。]{1,40}(?:模型|LLM|API|GPT|Claude|Gemini|Qwen|DeepSeek|千问|文心)[^。]{0,20}(?:生成|合成|蒸馏)|(?:模型|LLM)(?:自动)?(?:生成|合成)/i;
const synthetic_PURPOSE = /\b(?:purposes?|aim|goal|to (?:pre-?train|train|fine-?tune|evaluat\w+|test|explore|study|probe|benchmark|assess|measure|examine|investigate|analy[sz]e|improve|help|support)|for (?:the )?(?:pre-?training|training|fine-?tuning|evaluat\w+|testing|benchmark\w+|stud\w+|us(?:e|ing))|memori[sz]ed|known|understood)\b/i;
const SELF = /\bsynthetic(?:ally[- ](?:generated|created))?\s+(?:data ?sets?|data|corpus|dialog(?:ue)?s?|conversations?|instructions?|examples?|samples?|questions?|texts?|stories)\b|\b(?:is|are|was|were)\s+(?:fully\s+|entirely\s+|completely\s+|all\s+|mostly\s+|partly\s+)?synthetic(?:ally generated)?\b|合成(?:的)?(?:数据|语料|样本|对话)/i;
function saysSynthetic(text, raw, title, intro) {
  if (sentences_NEGATED.test(text) || isAside(text) || BY_RULE.test(text)) return false;
  const made = BY_MODEL.exec(text);
  if (made && !synthetic_PURPOSE.test(made[0])) return intro || isOwn(text, title) || names_namesIn(raw).length > 0;
  return intro && SELF.test(text) && isOwn(text, title);
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/lineage-detectors.js
















const lineage_detectors_OTHERS = topics("elsewhere", "evaluation", "test-data", "use", "misuse", "limits");
const RULES = [
  {
    words: ["distil", "teacher", "student", "蒸馏", "教师"],
    not: lineage_detectors_OTHERS,
    onlyFor: "model",
    run({ collector, card }, { text }, { block, title }) {
      if (!saysDistilled(text, title)) return;
      const location = placeOf(card, block);
      collector.add("distillation.hints", text, location, "sentence");
      if (namesTeacher(text)) collector.add("teachers.statement", text, location, "sentence");
    }
  },
  {
    words: [
      "distil",
      "teacher",
      "generated",
      "synthe",
      "tuned",
      "tuning",
      "trained",
      "based on",
      "base model",
      "initiali",
      "蒸馏",
      "教师",
      "生成",
      "合成",
      "微调",
      "精调"
    ],
    not: lineage_detectors_OTHERS,
    run({ uses, card }, { text, raw }, { block, title, intro }) {
      if (sentences_NEGATED.test(text) || isAside(text)) return;
      const isOwnSubject = isOwn(text, title);
      if ((isOwnSubject || intro) && !block.depth) uses.title(raw, placeOf(card, block));
      if (isOwnSubject) uses.sentence(raw, placeOf(card, block));
    }
  },
  {
    words: ["generated", "synthe", "language model", " llm", "生成", "合成"],
    not: lineage_detectors_OTHERS,
    onlyFor: "dataset",
    run({ collector, card, uses }, { text, raw }, { block, title, intro }) {
      if (!saysSynthetic(text, raw, title, intro)) return;
      collector.add("synthetic.present", "yes", placeOf(card, block), "sentence");
      uses.synthetic();
    }
  },
  {
    words: ["open source", "open-source", "opensource", "fully open", "completely open", "开源"],
    not: topics(
      "elsewhere",
      "evaluation",
      "test-data",
      "data",
      "sources",
      "base",
      "contact",
      "use"
    ),
    run({ collector, card }, { text }, { block, title, intro }) {
      if (!intro || block.quoted) return;
      const claim = openSourceClaim(text, isOwn(text, title));
      if (claim === void 0) return;
      const offset = block.text.indexOf(claim);
      const location = offset < 0 ? placeOf(card, block) : phrasePlace(card, block, offset, claim.length);
      collector.add("claims.openSource", claim, location, "sentence");
    }
  },
  {
    words: [
      " from ",
      "based on",
      "crowd",
      "turk",
      "extend",
      "extension of",
      "subset of",
      "version of",
      "translation of",
      "collect",
      "consist",
      "contain",
      "written",
      "manually",
      "automatically",
      "mixture of",
      "-based"
    ],
    not: topics("elsewhere", "use", "misuse", "limits", "evaluation", "fields", "license"),
    unless: "sources.description",
    unlessKey: "source_datasets",
    onlyFor: "dataset",
    run({ collector, card }, { text }, { block, title, intro }) {
      if ((intro || isOwn(text, title)) && saysSource(text))
        collector.add("sources.description", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "personal",
      "private information",
      "identifiable",
      "email addr",
      "e-mail addr",
      "phone numbers",
      " pii",
      "个人",
      "隐私"
    ],
    not: topics("elsewhere", "use", "misuse", "evaluation"),
    run({ collector, card, kind }, { text }, { block }) {
      const answer = personalAnswer(text);
      if (!answer) return;
      const declared = () => (0,tree/* nodeUnder */.p4)(field(card, "governance"), "personalInfo") !== void 0;
      if (kind === "model" && callsModelAnonymous(text) && (namesWeights(text) || declared()))
        return;
      collector.add("personalInfo.present", answer, placeOf(card, block), "sentence");
      collector.add("personalInfo.statement", text, placeOf(card, block), "sentence");
      const kinds = answer === "yes" ? kindsNamed(text).join(", ") : "";
      collector.add("personalInfo.categories", kinds, placeOf(card, block), "sentence");
    }
  },
  {
    words: SCREENING_WORDS,
    not: topics("elsewhere", "use", "misuse", "evaluation", "fields"),
    onlyFor: "dataset",
    run({ collector, card }, { text }, { block }) {
      if (saysScreened(text))
        collector.add("processing.piiScreening", "yes", placeOf(card, block), "sentence");
    }
  },
  {
    words: REQUEST_WORDS,
    not: topics("elsewhere", "evaluation", "fields"),
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (!takesRequests(text, raw)) return;
      collector.add("rights.contact", text, placeOf(card, block), "sentence");
      collector.add("rights.deletion", text, placeOf(card, block), "sentence");
    }
  },
  ...MODEL_CLAIMS,
  {
    words: [
      "should not",
      "must not",
      "not intended",
      "not be used",
      "not suitable",
      "do not use",
      "not meant",
      "not designed",
      "n't be used",
      "不应",
      "不得",
      "禁止",
      "请勿",
      "不适",
      "不可用",
      "不能用",
      "不建议"
    ],
    not: topics("elsewhere", "license"),
    unless: "outOfScopeUse",
    run({ collector, card }, { text }, { block }) {
      if (rulesOutUse(text)) collector.add("outOfScopeUse", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: ["intended", "designed for", "designed to be", "meant for", "meant to be"],
    not: topics("elsewhere", "evaluation"),
    unless: "intendedUse",
    run({ collector, card }, { text }, { block, title }) {
      if (statesUse(text) && isOwn(text, title))
        collector.add("intendedUse", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "trained",
      "tuned",
      "tuning",
      "training",
      "corpus used",
      "data used",
      "dataset used",
      "model on",
      "source data",
      " sft",
      " dpo",
      "followed by",
      "grpo",
      "rlhf",
      "script",
      "训练",
      "微调"
    ],
    not: topics("elsewhere", "evaluation", "test-data", "use"),
    onlyFor: "model",
    run({ collector, card }, { text, raw }, { block, title, intro }) {
      if (!intro && !isOwn(text, title) && !/^\W*(?:pre-?|fine-?)?(?:trained|tuned)\b/i.test(text))
        return;
      if (saysData(text)) collector.add("training.summary", text, placeOf(card, block), "sentence");
      if (saysMethod(text, raw))
        collector.add("training.description", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "accuracy",
      "perplexity",
      "exact match",
      "f1 score",
      "f1-score",
      " f1 ",
      "bleu",
      "rouge",
      "word error",
      " score",
      " loss",
      "准确率",
      "得分",
      "结果"
    ],
    not: topics("elsewhere", "data", "sources", "use"),
    unless: "evaluation.results",
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (saysResult(text))
        collector.add("evaluation.results", text, placeOf(card, block), "sentence");
    }
  },
  {
    words: ["watermark", "synthid", "c2pa", "visibl", "水印", "标识"],
    not: topics("elsewhere", "data", "sources"),
    run({ collector, card }, { text }, { block }) {
      for (const fact of labelKinds(text))
        collector.add(fact, "yes", placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "permission is hereby granted",
      "licensed",
      "released under",
      "available under",
      "distributed under",
      "published under",
      "provided under",
      "许可",
      "协议"
    ],
    not: topics("elsewhere", "data", "sources", "base", "test-data"),
    unless: "license.stated",
    anywhere: true,
    run({ collector, card, kind }, { text, raw }, { block }) {
      if (grants(text))
        collector.license({ text: text.slice(0, 300) }, placeOf(card, block), "sentence");
      else if (statesLicense(text, kind))
        collector.license(licenseText(raw, kind), placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "created by",
      "developed by",
      "made by",
      "trained by",
      "built by",
      "released by",
      "curated by",
      "maintained by",
      "collected by",
      "published by",
      "developed this",
      "created this",
      "we at ",
      "r&d team"
    ],
    not: topics("elsewhere", "data", "sources", "base", "evaluation", "test-data"),
    unless: "provider.name",
    anywhere: true,
    run({ collector, card }, { raw }, { block }) {
      const maker = makerOf(raw);
      if (!maker) return;
      collector.add("provider.name", maker.name, placeOf(card, block), "sentence");
      if (maker.contact) collector.add("contact", maker.contact, placeOf(card, block), "sentence");
    }
  },
  {
    words: [
      "contact",
      "community tab",
      "discussion",
      "issue tracker",
      "讨论区",
      "feedback",
      "reach out",
      "an issue",
      "github issue",
      "email me",
      "email us",
      "e-mail me",
      "e-mail us",
      "questions",
      "community tab",
      "discussion",
      "联系",
      "邮箱",
      "反馈"
    ],
    not: topics("elsewhere", "data", "sources", "evaluation"),
    unless: "contact",
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (REACH.test(text) && ADDRESS.test(raw) || TRACKER.test(text))
        collector.add("contact", text, placeOf(card, block), "sentence");
    }
  }
];
const DETECTORS = [...RULES, ...IP_RULES, ...OF_DATA, ...OF_MODELS].map(
  (rule) => ({
    ...rule,
    notOfData: topics(...[...rule.not].filter((topic) => topic !== "data"))
  })
);
const TRACKER = /\b(?:open|file|create|raise) (?:an?|new) (?:new )?(?:github )?(?:issue|discussion)\b|\b(?:community|discussions?) (?:tab|section|page)\b|\bissue tracker\b|社区讨论|讨论区/i;
const REACH = /\b(?:contact (?:us|me|the|at|:|\S{1,64}@|.{1,60}\b(?:by|at|via|on|through)\b)|further information.{0,40}\b(?:go|visit|see|contact|refer)|reach (?:out|us|me)|(?:questions?|issues?|feedback|bugs?|suggestions?|inquiries|comments)\b.{0,80}\b(?:open|contact|e-?mail|write|reach|file|create|raise|report|visit|send|please)|e-?mail (?:us|me)|open an issue|file an issue)\b|(?:联系|邮箱|反馈).{0,40}/i;


;// CONCATENATED MODULE: ./lib/src/documents/prose/scan.js





const INTRO = /^(?:introduction|overview|(?:model |dataset )?(?:description|summary|overview|details|introduction)|abstract|highlights?|about(?: .{0,30})?|tl ?dr|what is .{0,40}|key features|features|简介|介绍|模型简介|模型介绍|概述|模型概述|数据集简介|数据集介绍|概要|はじめに|소개)$/i;
function scan(reader) {
  const { card, parts, kind, collector } = reader;
  const wanted = new Set(
    DETECTORS.filter(
      (detector) => (detector.onlyFor === void 0 || detector.onlyFor === kind) && !(detector.unless && collector.has(detector.unless)) && !(detector.unlessKey && card.root.entries.has(detector.unlessKey))
    )
  );
  const cjk = scan_CJK.test(card.source.text);
  let title;
  let introduced = 0;
  for (const part of parts) {
    if (part.blocks.length === 0 || within(part, scan_ELSEWHERE)) continue;
    let opens;
    for (const block of part.blocks) {
      introduced++;
      const text = block.value || block.text;
      if (text.length < SHORTEST && !cjk) continue;
      const woken = wokenBy(text, wanted, cjk);
      if (woken.length === 0 || !outline_says(text)) continue;
      const aside = within(part, scan_ASIDE);
      const active = woken.filter(
        (detector) => !(aside && !detector.anywhere) && !within(part, kind === "dataset" ? detector.notOfData : detector.not)
      );
      if (active.length === 0) continue;
      for (const detector of active)
        if (detector.unless && FIRST_COUNTS.has(detector.unless) && collector.has(detector.unless))
          wanted.delete(detector);
      title ??= titleNames(parts);
      opens ??= part.level <= 1 || INTRO.test(part.title.replace(MARKS(part.title), " ").trim());
      const context = { part, block, intro: opens || introduced <= 4, title };
      for (const sentence of sentencesOf(text))
        for (const detector of active) detector.run(reader, sentence, context);
    }
  }
}
const FIRST_COUNTS = /* @__PURE__ */ new Set([
  "sources.description",
  "provider.name",
  "intendedUse",
  "outOfScopeUse",
  "collection.process",
  "collection.timeframe",
  "processing.steps",
  "annotation.qualityCheck",
  "bias",
  "limitations.hallucination",
  "policies.aup",
  "withdrawal.process",
  "incident.process",
  "oversight"
]);
const scan_ELSEWHERE = topics("elsewhere");
const scan_ASIDE = topics("aside");
const MARKS = (0,pattern/* letters */.M)(String.raw`[^\p{L}\p{N}\s]+`, "g");
const SHORTEST = 16;
const scan_NONE = [];
const BY_WORD = /* @__PURE__ */ new Map();
for (const detector of DETECTORS)
  for (const word of detector.words) BY_WORD.set(word, [...BY_WORD.get(word) ?? [], detector]);
const scan_WORDS = [...BY_WORD.keys()];
const AWAKE = /* @__PURE__ */ new Map();
function awakenedBy(word) {
  const cached = AWAKE.get(word);
  if (cached) return cached;
  const direct = BY_WORD.get(word) ?? scan_NONE;
  const awake = new Set(direct);
  const index = scan_WORDS.indexOf(word);
  for (const [i, part] of scan_WORDS.entries())
    if (part !== word && word.includes(part))
      for (const detector of i < index ? awakenedBy(part) : BY_WORD.get(part) ?? scan_NONE)
        awake.add(detector);
  const detectors = [...awake];
  if (direct.length > 0) AWAKE.set(word, detectors);
  return detectors;
}
const scan_CJK = /[\u3040-\u9fff]/;
const either = (words) => new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "gi");
const LATIN_WORDS = either(scan_WORDS.filter((word) => !scan_CJK.test(word)));
const CJK_WORDS = either(scan_WORDS.filter((word) => scan_CJK.test(word)));
function wokenBy(text, wanted, cjk) {
  let awakened;
  for (const words of cjk ? [LATIN_WORDS, CJK_WORDS] : [LATIN_WORDS]) {
    words.lastIndex = 0;
    for (let match = words.exec(text); match; match = words.exec(text))
      for (const detector of awakenedBy(match[0].toLowerCase()))
        if (wanted.has(detector)) {
          awakened ??= /* @__PURE__ */ new Set();
          awakened.add(detector);
        }
  }
  return awakened ? [...awakened] : scan_NONE;
}
const BEFORE_NAME = (0,pattern/* letters */.M)(
  String.raw`^(?:(?:model|data(?:set)?) card(?: for| of)?|[^\p{L}\p{N}]+|the)\s*:?\s*`
);
function titleNames(parts) {
  const titles = parts.filter((part) => part.level === 1 && part.topics.length === 0).slice(0, 3);
  const words = titles.flatMap(({ title }) => {
    const [first = "", second = ""] = title.toLowerCase().replace(BEFORE_NAME(title), "").replace(/["“”]/g, "").split(/[\s,(:—–]+/).filter((word) => word !== "");
    return [first, `${first} ${second}`.trim()];
  });
  return [...new Set(words)].filter((word) => word.length > 1);
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/statements.js


const RANK = { label: 0, heading: 1, shared: 2, sentence: 3 };
const MODEL_ONLY = /* @__PURE__ */ new Set([
  "training.summary",
  "training.description",
  "evaluation.results",
  "teachers.statement",
  "distillation.hints",
  "claims.anonymousModel",
  "documentation.trainingSummary",
  "distillation.outputUse"
]);
const statements_LISTS = /* @__PURE__ */ new Set([
  "contact",
  "evaluation.results",
  "claims.openSource",
  "claims.allRiskOnUser",
  "claims.inheritedSafety",
  "claims.labelRemoval",
  "distillation.hints",
  "claims.anonymousModel",
  "distillation.outputUse",
  "personalInfo.categories",
  "annotation.annotators",
  "processing.steps",
  "processing.quality"
]);
const MOST_ITEMS = 50;
const MOST_LICENSES = 5;
class StatementCollector {
  facts = /* @__PURE__ */ new Map();
  licenses = [];
  kind;
  constructor(kind) {
    this.kind = kind;
  }
  add(fact, text, location, manner) {
    const excerpt = text.slice(0, 300).trim();
    if (excerpt === "") return;
    if (this.kind === "dataset" ? MODEL_ONLY.has(fact) : fact === "sources.description") return;
    const earlier = this.facts.get(fact);
    const statement = { text: excerpt, at: location, manner };
    if (!earlier) this.facts.set(fact, [statement]);
    else if (earlier.length < MOST_ITEMS && !earlier.some((candidate) => same(candidate, statement, fact)))
      earlier.push(statement);
  }
  license({ text, link }, location, manner) {
    if (text === "" || this.licenses.some((license) => license.text === text)) return;
    if (this.licenses.length < MOST_LICENSES)
      this.licenses.push({ text, link, at: location, manner });
  }
  has(fact) {
    return fact === "license.stated" ? this.licenses.length > 0 : this.facts.has(fact);
  }
  into(statements) {
    const open = !statements.has("license.stated") && !statements.has("license.link");
    const licenses = byManner(this.licenses);
    for (const { text, at: location } of licenses)
      (0,draft/* stateList */.MO)(statements, "license.stated", [{ text, at: location }], "prose");
    const [first] = licenses;
    if (open && first?.link)
      (0,draft/* state */.wk)(statements, "license.link", first.link, { at: first.at, evidence: "prose" });
    for (const [fact, collected] of this.facts) {
      const sorted = byManner(collected);
      if ((0,catalog/* isListFact */.TM)(fact) && statements_LISTS.has(fact)) {
        (0,draft/* stateList */.MO)(statements, fact, sorted, "prose");
        continue;
      }
      const [best] = sorted;
      if (!best || fact === "personalInfo.present" && collected.some((statement) => statement.text !== best.text))
        continue;
      (0,draft/* stateAsRead */.Uy)(statements, fact, best.text, { at: best.at, evidence: "prose" });
    }
  }
}
const byManner = (collected) => [...collected].sort((a, b) => RANK[a.manner] - RANK[b.manner]);
const same = (a, b, fact) => a.text === b.text || fact !== "personalInfo.present" && a.at.range.start.line === b.at.range.start.line && a.at.range.start.column === b.at.range.start.column;


;// CONCATENATED MODULE: ./lib/src/documents/prose/technical-facts.js



const SPECS = [
  {
    fact: "architecture",
    titles: `architecture|model architecture|network architecture|architecture type|model architecture and objective|
      架构|模型架构|模型结构|网络结构|アーキテクチャ|모델 구조`
  },
  {
    fact: "parameters",
    titles: `parameters|params|parameter count|number of parameters|number of model parameters|total parameters|
      total params|model size|model parameters|参数|参数量|总参数量|参数规模|模型参数量|模型规模|パラメータ数|매개변수 수`,
    // "Parameters" is also the heading of a recipe.
    value: /\d\s?(?:[bmkt]\b|billion|million|trillion|[万亿])|\d{1,3}(?:,\d{3}){2}/i
  },
  {
    fact: "contextLength",
    titles: `context length|context window|context size|max context length|maximum context length|sequence length|
      max sequence length|maximum sequence length|上下文长度|上下文窗口|最大上下文长度|コンテキスト長|컨텍스트 길이`,
    value: /\d/
  },
  {
    fact: "training.energy",
    titles: `energy consumption|training energy|energy usage|energy use|carbon emitted|carbon emissions|co2 emissions|
      estimated emissions|训练能耗|能耗|碳排放|碳排放量`,
    value: /\d/
  },
  {
    fact: "usageInfo",
    titles: `usage|how to use|how to use the model|how to use this model|how to get started|getting started|get started|
      how to get started with the model|quickstart|quick start|inference|how to run|使用方法|使用方式|使用说明|快速开始|快速使用|
      如何使用|推理|使い方|사용법|사용 방법`,
    heading: true
  },
  {
    fact: "policies.copyright",
    titles: "copyright policy|copyright compliance policy|版权政策|版权合规政策"
  }
];
const technical_facts_BY_TITLE = new Map(
  SPECS.flatMap(
    ({ titles, ...spec }) => titles.split("|").map((title) => [title.trim(), spec])
  )
);
const specOf = (title) => title.length > 60 ? void 0 : technical_facts_BY_TITLE.get(
  title.toLowerCase().replace(/[^a-z0-9\u3040-\u9fff\uac00-\ud7af]+/g, " ").trim().replace(/^\d+ /, "")
);
function specs(reader) {
  if (reader.kind !== "model") return;
  const { card, collector } = reader;
  for (const part of reader.parts) {
    const under = part.level > 0 ? specOf(part.title) : void 0;
    if (under) underHeading(reader, part, under);
    for (const block of part.blocks) {
      const spec = block.label === void 0 ? void 0 : specOf(block.label);
      if (!spec || spec.heading || !block.value || !outline_says(block.value)) continue;
      const text = plain(block.value.slice(0, 1500));
      if (spec.value?.test(text) ?? true)
        collector.add(spec.fact, text, placeOf(card, block), "label");
    }
  }
}
function underHeading({ card, collector }, part, { fact, value }) {
  const block = part.blocks.find(({ text }) => outline_says(text) && (value?.test(text) ?? true));
  if (block) collector.add(fact, plain(block.text.slice(0, 1500)), placeOf(card, block), "heading");
  else if (value === void 0 && part.figures.length > 0)
    collector.add(fact, part.title, linePlace(card, part.line), "heading");
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/title-facts.js






const title_facts_TESTED = "evaluations?|results?|metrics|benchmarks?|analys[ei]s|assessments?|tests?|testing|scores?|measurements?";
const tested = (subject) => new RegExp(
  `\\b(?:${subject})\\b.{0,40}\\b(?:${title_facts_TESTED})\\b|\\b(?:${title_facts_TESTED})\\b.{0,40}\\b(?:${subject})\\b`
);
const REPORTS = /\b(?:evaluat|test|assess|red[- ]?team|benchmark|score|measur|refus|filter)\w*|\d\s?%|评测|评估|测试|过滤/i;
const QUALITY = /\bquality (?:control|assurance|checks?|validation|measures|filter\w*)|\binter ?annotator|\bannotat\w+ (?:agreement|quality|validation)|\badjudication|质量(?:控制|检查|评估|保证|保障|验证|措施)|质检|标注一致性/;
const BIAS = /\bbias|\bfairness\b|discriminat|stereotyp|偏见|偏差|歧视|公平性/;
const title_facts_TITLES = [
  {
    fact: "description",
    onlyFor: "dataset",
    title: /^(?:(?:the )?(?:data ?set|data|corpus|task|short|brief) )?(?:descriptions?|summary|overview|introduction|abstract|about|background|details)\b|^(?:数据集?)?(?:简介|介绍|概述|概览|描述|说明|概要|详情)$|概要|개요|소개/
  },
  {
    fact: "composition",
    onlyFor: "dataset",
    title: /\b(?:structure|instances?|fields?|splits?|schema|composition|contents?|statistics|stats|columns|features|format|label (?:set|distribution)|distribution|classes|categories|subsets|configurations?|sizes?)\b|(?:数据|字段|样本|标签|来源|类别)集?(?:结构|构成|组成|字段|格式|规模|统计|内容|样例|分布|说明|示例)|^字段|構造|구조/
  },
  {
    fact: "collection.process",
    onlyFor: "dataset",
    title: /^(?:data ?set |data |corpus )?(?:creation|construction|curation|collection)\b(?! rationale)|\b(?:source data|data (?:sources?|collection|generation|acquisition)|collection (?:process|method\w*))|^how (?:was|were|is|did|the data)\b|数据(?:集)?(?:来源|采集|收集|获取|构建|生成)|收集方法|データソース/
  },
  {
    fact: "collection.timeframe",
    onlyFor: "dataset",
    title: /\b(?:time ?frame|time (?:period|range|span)|temporal (?:coverage|range)|(?:collection|date) (?:dates?|period|range))\b|时间(?:范围|跨度)|采集时间|数据时间/
  },
  {
    fact: "annotation.rules",
    onlyFor: "dataset",
    title: /\bannotations?(?: (?:process|guidelines?|rules?|protocol|procedure|method\w*|instructions?|scheme|details|pipeline))?$|^labell?ing\b|^labels?$|标注(?:过程|流程|规则|规范|方法|方式|说明|指南)|^数据标注$/
  },
  {
    fact: "annotation.annotators",
    onlyFor: "dataset",
    title: /\bannotators\b|\blabell?ers\b|标注(?:者|人员|团队|员)/
  },
  { fact: "annotation.qualityCheck", onlyFor: "dataset", title: QUALITY },
  { fact: "processing.quality", title: QUALITY },
  {
    fact: "processing.steps",
    title: /\bpre ?process\w*|\bpost ?process\w*|\bclean(?:ing|ed)\b|\bfilter(?:ing|s)?\b|\bde ?dup\w*|\bnormali[sz]ation\b|\bdata (?:processing|curation|preparation)\b|清洗|预处理|过滤|去重|数据处理|前処理|전처리/
  },
  {
    fact: "bias",
    title: BIAS,
    text: /bias|stereotyp|represent|skew|gender|racis|race|ethni|demograph|discriminat|fair|偏|歧视|不均衡|代表性/i
  },
  {
    fact: "evaluation.bias.tested",
    onlyFor: "model",
    title: tested("bias(?:es)?|fairness"),
    value: "yes"
  },
  {
    fact: "evaluation.bias.tested",
    onlyFor: "model",
    title: /(?:偏见|公平性).{0,8}(?:评测|评估|测试)/,
    value: "yes"
  },
  {
    fact: "evaluation.safety.tested",
    onlyFor: "model",
    title: tested("safety|safe|harms?|harmful\\w*|toxicity|jailbreak\\w*|adversarial"),
    value: "yes"
  },
  {
    fact: "evaluation.safety.tested",
    onlyFor: "model",
    title: /\bred ?team\w*|(?:安全|红队|毒性|有害).{0,10}(?:评测|评估|测试|对抗)/,
    value: "yes"
  },
  {
    fact: "evaluation.safety.tested",
    onlyFor: "model",
    title: /\b(?:safety|responsib\w+|trustworth\w+|harms?)\b|安全(?!边界|漏洞)/,
    text: REPORTS,
    value: "yes"
  },
  {
    fact: "evaluation.factuality.tested",
    onlyFor: "model",
    title: tested("factual\\w*|hallucinations?|truthful\\w*"),
    value: "yes"
  },
  {
    fact: "limitations.hallucination",
    onlyFor: "model",
    title: /\bhallucinat|\bfactual|\btruthful|幻觉|事实性/
  },
  { fact: "inherited.limitations", onlyFor: "model", title: /\binherited\b|^继承/ },
  {
    fact: "policies.aup",
    onlyFor: "model",
    title: /\b(?:acceptable|permitted|prohibited|disallowed|unacceptable|malicious|responsible) (?:use|usage)s?\b|\b(?:use|usage) (?:polic(?:y|ies)|restrictions|guidelines)\b|\bmisuse\b|使用(?:政策|规范|守则)|可接受使用|禁止(?:用途|使用)|滥用/
  },
  {
    fact: "changelog",
    title: /^(?:change ?logs?|release notes?|version history|releases?|what s new|news|(?:latest |recent )?updates?|update history|history)\b|更新(?:日志|记录|历史)|版本(?:历史|记录|说明)|変更履歴/,
    anywhere: true
  },
  {
    fact: "version",
    title: /^(?:model |data ?set |current |latest |card )?version\b|^版本号?$/,
    anywhere: true
  },
  {
    fact: "incident.process",
    title: /^security\b|\bvulnerabilit|\bincidents?\b|\bresponsible disclosure|\breport(?:ing)?\b.{0,30}\b(?:vulnerabilit\w+|abuse|harm\w*|misuse|concerns?|incidents?|safety)\b|安全漏洞|事件(?:响应|处置)|举报/
  },
  {
    fact: "withdrawal.process",
    title: /\btake ?downs?\b|\b(?:data |content )?(?:removal|withdrawal|deletion|retraction)\b|\bopt ?out\b|下架|撤回|(?:删除|移除)(?:请求|流程|机制)/
  },
  {
    fact: "oversight",
    onlyFor: "model",
    title: /\bhuman (?:oversight|review|supervision)|\bhuman in the loop|\boversight\b|人工(?:监督|复核|审核|介入)/
  }
];
const announcedBy = (0,remember/* remember */.k)((title) => {
  const key = keyOf(head(title));
  return key === "" || key.length > 100 ? [] : title_facts_TITLES.filter((announcement) => announcement.title.test(key));
});
const title_facts_ELSEWHERE = /* @__PURE__ */ new Set(["elsewhere"]);
const title_facts_CODE = /* @__PURE__ */ new Set(["aside"]);
function stateTitleFacts(reader) {
  for (const [index, part] of reader.parts.entries()) {
    if (part.level > 0) underTitle(reader, index, part);
    if (!within(part, title_facts_ELSEWHERE)) for (const block of part.blocks) behindLabel(reader, part, block);
  }
  if (reader.kind === "dataset") stateOpening(reader);
}
function underTitle({ parts, card, kind, collector }, index, part) {
  const wanted = announcedBy(part.title).filter(
    ({ onlyFor }) => onlyFor === void 0 || onlyFor === kind
  );
  if (wanted.length === 0) return;
  const shut = within(part.parent, title_facts_ELSEWHERE) || within(part.parent, title_facts_CODE);
  const content = blocksUnder(parts, index);
  const first = content.blocks[0];
  const figure = content.figures[0];
  const location = first ? placeOf(card, first) : figure && figurePlace(card, figure);
  for (const announcement of wanted) {
    if (shut && !announcement.anywhere) continue;
    const fitting = announcement.text ? content.blocks.find(({ text }) => announcement.text?.test(text)) : first;
    const titled = announcement.text?.test(part.title) === true && !/[&,/]|\band\b/i.test(part.title);
    const block = fitting ?? (titled ? first : void 0);
    if (block) collect(collector, announcement, textOf(block), placeOf(card, block), "heading");
    else if (!announcement.text && location)
      collect(collector, announcement, part.title, location, "heading");
    else if (announcement.fact === "version" && /\d/.test(part.title))
      collector.add("version", part.title, linePlace(card, part.line), "heading");
  }
}
function blocksUnder(parts, index) {
  const root = parts[index];
  const blocks = [];
  const figures = [];
  let skipped = Number.POSITIVE_INFINITY;
  for (let i = index; root && i < parts.length && blocks.length < MOST_BLOCKS; i++) {
    const part = parts[i];
    if (!part || i > index && part.level <= root.level) break;
    if (part.level > skipped) continue;
    skipped = Number.POSITIVE_INFINITY;
    if (i > index && (part.topics.length > 0 || announcedBy(part.title).length > 0)) {
      skipped = part.level;
      continue;
    }
    for (const block of part.blocks) if (outline_says(block.value ?? block.text)) blocks.push(block);
    for (const figure of part.figures) if (figure.kind !== "image") figures.push(figure);
  }
  return { blocks, figures };
}
const MOST_BLOCKS = 12;
const textOf = (block) => plain((block.value || block.text).slice(0, 1500)).slice(0, 300);
function collect(collector, { fact, value }, text, location, manner) {
  collector.add(fact, value ?? text, location, manner);
}
const ROW = /^[\s*_`-]*([^:：*_`]{3,40})[*_`]*[:：]\s*(\S[^\n]*)/;
const DATED = /^(?:(?:model|data ?set|data|card|initial|first|last|training|publication|release|released|creation|update|updated) )*(?:date|released|release|updated|published)$|^(?:发布|更新)(?:日期|时间)$/;
const isDated = (0,remember/* remember */.k)((label) => DATED.test(keyOf(label)));
function behindLabel({ card, kind, collector }, part, block) {
  const row = block.label === void 0 ? ROW.exec(block.text.slice(0, 400)) : void 0;
  const label = block.label ?? row?.[1];
  const value = block.label === void 0 ? row?.[2] : block.value;
  if (label === void 0 || !value) return;
  const [wanted, dated] = [announcedBy(label), isDated(label)];
  if (wanted.length === 0 && !dated || !outline_says(value)) return;
  const text = plain(value.slice(0, 1500)).slice(0, 300);
  const location = placeOf(card, block);
  if (dated) {
    const day = dayIn(text);
    if (day) collector.add("releaseDate", day, location, "label");
    else if (/\b(?:19|20)\d\d\b/.test(text)) collector.add("version", text, location, "label");
  }
  for (const announcement of wanted) {
    if (announcement.onlyFor !== void 0 && announcement.onlyFor !== kind) continue;
    if (block.label === void 0 && announcement.fact !== "version" && announcement.fact !== "policies.aup")
      continue;
    if (part.topics.includes("fields") || announcement.text && !announcement.text.test(text))
      continue;
    collect(collector, announcement, text, location, "label");
  }
}
function stateOpening({ parts, card, collector }) {
  for (const part of parts.slice(0, 3)) {
    if (part.level > 1 || part.topics.length > 0) continue;
    const block = part.blocks.find(
      ({ label, text, depth }) => label === void 0 && !depth && isProse(text) && outline_says(text)
    );
    if (block) collector.add("description", textOf(block), placeOf(card, block), "sentence");
  }
}
const isProse = (raw) => {
  const text = plain(raw.slice(0, 600));
  return /[\u3040-\u9fff\uac00-\ud7af]{12}/.test(text) || text.split(/\s+/).length > 7;
};


;// CONCATENATED MODULE: ./lib/src/documents/prose/base-names.js



const FAMILY = /(?:^|[^a-z])(?:[a-z]{0,12}bert[a-z]{0,8}|[a-z]{0,6}electra|electricidad|m?t5|byt5|gpt-?\d?|dialogpt|m?bart|longformer|reformer|xlm|xlnet|pegasus|prophetnet|opus-mt|llama|qwen|mi[sx]tral|gemma|phi-?\d|whisper|wav2vec2?|vit|resnet\d*|clip|unet|yolo\w{0,4}|stable diffusion|minilm|mpnet|bloom|falcon|opt-\d)(?:$|[^a-z])/i;
const TUNED = /(?<![\w/-])fine-?\s?tuned(?![\w/-])/i;
const PASSIVE = /\b(?:is|was|were|are|been|be|we|i)\s+(?:\w+\s+)?$/i;
const BASED = /\b(?:based (?:up)?on|built (?:up)?on(?: top of)?|initiali[sz]ed (?:[\w-]+ ){0,5}?(?:from|with|using)|warm-?started from|starting from|base (?:language )?model(?: used)?(?: for [\w-]+)? (?:is|was)|base (?:language )?model|uses)\s+(?:the |a |an )?[('"‘’“*`]{0,4}/i;
function tunedBase(raw) {
  const text = raw.slice(0, 500);
  const tuned = TUNED.exec(text);
  if (tuned) {
    const before = text.slice(0, tuned.index);
    const after = text.slice(tuned.index + tuned[0].length);
    const base = behind(after) ?? (PASSIVE.test(before) ? void 0 : leading(before));
    if (base) return base;
  }
  const based = BASED.exec(text);
  if (!based || /^based/i.test(based[0]) && /\bpre-?trained on\b/i.test(text)) return void 0;
  const behindVerb = text.slice(based.index + based[0].length);
  return base_names_near(behindVerb, 4) ?? idIn(behindVerb);
}
const base_names_BEFORE_LETTERS = (0,pattern/* letters */.M)(String.raw`^[^\p{L}\p{N}]+`);
function leading(before) {
  const linked = names_namesIn(before).find(isBase);
  if (linked) return { name: linked.name, exact: true };
  const text = plain(before);
  const words = text.replace(base_names_BEFORE_LETTERS(text), "");
  const id = /\(([\w./-]{3,60})\)/.exec(words)?.[1] ?? words.split(/[\s,;]+/).find(isFamilyId);
  if (id !== void 0 && isFamilyId(id)) return { name: id, exact: false };
  const name = words.replace(/^(?:this(?: model)? is|here is|it is)\s+/i, "").replace(/^(?:(?:an?|the|official|original|pre-?trained|shared)\s+)+/i, "").split(NAME_ENDS, 1)[0]?.trim();
  if (!name || name.length > 60 || name.split(/\s+/).length > 5) return void 0;
  return FAMILY.test(name) && !SENTENCE.test(name) ? { name, exact: false } : void 0;
}
const NAME_ENDS = /\s+(?:created|released|made|developed|trained|language model|model|checkpoint|version|that|which|and)\b|[(,:;|]|\s[-–—]\s/i;
const SENTENCE = /\b(?:i|we|is|are|was|were|can|when|has|have|uses?|used|took)\b/i;
const isFamilyId = (word) => /^[A-Za-z0-9][\w./-]{2,59}[\w]$/.test(word) && word.includes("-") && FAMILY.test(word);
const isBase = ({ name, kind, exact }) => exact && kind !== "dataset" && (name.includes("/") || FAMILY.test(name));
function behind(after) {
  const lead = /^\s+(?:(?:version|variant|checkpoint|model)\s+(?:of|from)\s+)?(?:the\s+|a\s+)?/i.exec(after);
  const behindLead = after.slice(lead?.[0].length ?? 0);
  if (/^(?:on|for|with|using|over|to|by|in|via)\b/i.test(behindLead)) return void 0;
  return base_names_near(behindLead, 4) ?? idIn(behindLead.replace(/^[[*`"“]{1,3}/, ""));
}
function base_names_near(text, within) {
  const named = names_namesIn(text.slice(0, 300)).find(isBase);
  return named && named.index <= within ? { name: named.name, exact: true } : void 0;
}
function idIn(text) {
  const word = /^[\w.-]{3,60}/.exec(text)?.[0].replace(/[.]+$/, "");
  return word !== void 0 && isFamilyId(word) ? { name: word, exact: false } : void 0;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/upstreams.js




class UpstreamCollector {
  collected = [];
  sources = [];
  bases = [];
  path;
  seen = /* @__PURE__ */ new Set();
  declared;
  kind;
  constructor(card, kind) {
    this.kind = kind;
    this.declared = declaredRelations(card);
    this.path = card.source.file.toLowerCase().split(/\/|__|\.mdx?$|-readme/);
  }
  /** Collects the names in a label, a table row, or a heading with its content. */
  label(topic, raw, location, short = true) {
    const relation = this.relationOf(topic);
    if (!relation || this.declared.has(relation)) return;
    for (const named of valueNames(raw, relation, short))
      this.add({ ...named, relation }, location);
  }
  /** Collects the names in a label that says where data come from; of generated data that is their generator. */
  source(raw, location) {
    if (this.kind === "dataset") this.sources.push({ raw, at: location });
  }
  /** Notes that the card says that its data were generated. */
  synthetic() {
    if (this.declared.has("generated-by")) return;
    for (const { raw, at: location } of this.sources.splice(0))
      for (const named of names_namesIn(raw))
        if (named.kind === "model") this.add(model(named, "generated-by"), location);
  }
  /** Collects the names in a sentence that speaks of this model or data set. */
  sentence(raw, location) {
    for (const reference of sentenceUses(raw, this.kind))
      if (!this.declared.has(reference.relation)) this.add(reference, location);
  }
  /** Collects the base that a title or an opening sentence names; it counts where nothing plainer names one. */
  title(raw, location) {
    if (this.kind !== "model" || this.declared.has("finetune")) return;
    const base = tunedBase(raw);
    if (!base || this.isOwn(base.name)) return;
    const relation = teaches(raw, base.name) ? "distilled-from" : "finetune";
    if (!this.declared.has(relation)) this.bases.push({ ...base, relation, at: location });
  }
  /** True for the id of the card itself: it names no base. */
  isOwn(name) {
    const short = name.toLowerCase().split("/").pop() ?? "";
    return this.path.some((part) => part === short);
  }
  /** Adds what only a title or an opening sentence named. */
  close() {
    const base = this.bases.find(({ exact }) => exact) ?? this.bases[0];
    if (base && !this.collected.some((use) => use.kind === "model"))
      this.add({ name: base.name, kind: "model", relation: base.relation }, base.at);
  }
  relationOf(topic) {
    if (topic === "teacher") return this.kind === "model" ? "distilled-from" : "generated-by";
    if (topic === "generator") return this.kind === "dataset" ? "generated-by" : void 0;
    if (this.kind === "dataset") return void 0;
    return topic === "base" ? "finetune" : topic === "data" ? "trained-on" : void 0;
  }
  add({ name, kind, relation }, location) {
    const key = `${relation} ${name.toLowerCase()}`;
    if (this.seen.has(key) || this.collected.length >= upstreams_MOST) return;
    this.seen.add(key);
    this.collected.push({
      name,
      kind,
      relation,
      at: location,
      evidence: "prose",
      statements: /* @__PURE__ */ new Map()
    });
  }
}
const upstreams_MOST = 40;
function teaches(text, name) {
  const offset = text.indexOf(name);
  return /\bdistill?ed\b.{0,80}\bfrom\s(?:the |an? )?\W{0,3}$/i.test(
    text.slice(0, Math.min(offset, 500))
  ) || /\bdistill?ed\s(?:in)?to\b/i.test(text.slice(offset + name.length, 500));
}
function declaredRelations(card) {
  const { entries } = card.root;
  const declared = /* @__PURE__ */ new Set();
  const tags = entries.has("tags") ? values(card, entries.get("tags")?.value) : [];
  const governance = entries.get("governance")?.value;
  const has = (key) => governance?.kind === "map" && governance.entries.has(key);
  if (entries.has("base_model") || entries.has("finetuned_from") || has("lineage") || tags.some((tag) => tag.text.startsWith("base_model:")))
    declared.add("finetune");
  if (entries.has("datasets") || has("training")) declared.add("trained-on");
  if (has("teachers")) declared.add("distilled-from");
  if (has("synthetic")) declared.add("generated-by");
  return declared;
}
function valueNames(raw, relation, short) {
  const value = raw.slice(0, 600);
  const text = plain(value);
  if (text.length > 400 || /^(?:none|no\b|n\/a|无|不)/i.test(text)) return [];
  const data = relation === "trained-on";
  const kind = data ? "dataset" : "model";
  const long = text.length > 120;
  const names = names_namesIn(value).filter(
    (named) => data ? named.kind === "dataset" || named.kind === "any" && !long : named.kind !== "dataset"
  );
  const exact = names.filter((named) => named.exact);
  const accepted = exact.length > 0 ? exact : data ? [] : names;
  if (accepted.length > 0)
    return (relation === "finetune" && long ? accepted.slice(0, 1) : accepted).map(({ name }) => ({
      name,
      kind
    }));
  if (!short) return [];
  const parts = data ? visible(text).split(/\s*[,，、;]\s*|\s+(?:and|&)\s+/) : [text];
  if (parts.length > 8) return [];
  return parts.flatMap((part) => {
    const name = shortName(part);
    return name === void 0 ? [] : [{ name, kind }];
  });
}
const visible = (text) => text.split(/(?<=[.。])\s*/).filter((sentence) => !TAKEN_OUT.test(sentence)).join(" ");
const TAKEN_OUT = /\b(?:filter(?:ed|ing)|clean(?:ed|ing)|screened|scrubbed|de-?duplicated)\s+(?:for|of|out|from|against|to)\b|\b(?:remov(?:ed?|ing)|exclud(?:ed?|es|ing)|without|free of|redact(?:ed|ing))\b|过滤|去除|剔除|清洗|脱敏/i;
const upstreams_DISTILLED = /\bdistill?(?:ed|ation)\s+(?:(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model)?\s*(?:of|from)|on\s+(?:[\w.-]+\s+){1,8}?from)\s+/gi;
const AS_TEACHER = /\s*(?:[\w-]+\s+){0,2}?as\s+(?:(?:the|an?|its|our)\s+)?teacher\b/i;
const TEACHER_IS = /\bteacher(?:\s+(?:model|network|llm))?\s+(?:is|was|being)\s+/gi;
const DISTILLED_FROM_ZH = /(?:蒸馏自|教师模型(?:为|是|采用|使用))\s*/g;
const BY_ZH = /(?:从|由|以)\s*/g;
const upstreams_TUNED = /\bfine-?tun(?:ed|ing)\s+(?:[\w-]+\s+){0,2}?(?:version|variant|checkpoint|model)?\s*(?:of|from|on top of)\s+/gi;
const TUNED_ZH = /(?:基于|由|在|从|以)\s*/g;
const TRAINED_ON = /\b(?:pre-?)?(?:trained|tuned)\b.{0,400}?\bon\s/i;
const GENERATED = /\b(?:generated|synthesi[sz]ed|distill?ed)\s+(?:[\w-]+\s+){0,2}?(?:by|with|using|from|via|through)\s+/gi;
const GENERATED_ZH = /(?:由|使用|利用|通过|基于|调用|借助|经)\s*/g;
const LEAD = /^(?:(?:the|a|an|our|larger|big|teacher|model|models|outputs?|responses?|completions|answers|of|from|prompting|original|state-of-the-art|powerful|openai(?:['’]s)?|anthropic(?:['’]s)?|google(?:['’]s)?|meta(?:['’]s)?|deepseek(?:['’]s)?|alibaba(?:['’]s)?|mistral(?:['’]s)?|microsoft(?:['’]s)?|api|via|using|大?模型|教师模型|knowledge|reasoning|traces?|data)[\s,]+)*[*_[("“]*/i;
function sentenceUses(raw, kind) {
  const text = raw.slice(0, 1e3);
  const names = names_namesIn(text);
  if (names.length === 0) return [];
  const references = [];
  const models = names.filter((named) => named.kind !== "dataset");
  const behind = (pattern, relation, accepts = () => true) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const reach = end + (LEAD.exec(text.slice(end, end + 120))?.[0].length ?? 0);
      const named = models.find(({ index }) => index >= end - 1 && index <= reach);
      if (!named || !accepts(named)) continue;
      references.push(model(named, relation));
      for (const next of listed(models, named, text).filter(accepts))
        references.push(model(next, relation));
    }
  };
  const teaching = kind === "model" ? "distilled-from" : "generated-by";
  if (/distil|teacher|蒸馏|教师/i.test(text)) {
    if (kind === "model") behind(upstreams_DISTILLED, teaching);
    behind(TEACHER_IS, teaching);
    for (const named of models) {
      const after = text.slice(named.index, named.index + 400);
      const tail = after.slice(nameLength(after, named));
      if (AS_TEACHER.exec(tail.slice(0, 80))?.index === 0 || /^[`*]{0,2}\s*(?:为|作为)教师/.test(tail))
        references.push(model(named, teaching));
    }
    behind(DISTILLED_FROM_ZH, teaching);
    if (/蒸馏|教师/.test(text))
      behind(BY_ZH, teaching, (named) => /蒸馏|为教师/.test(clauseAfter(text, named)));
  }
  if (kind === "model") {
    behind(upstreams_TUNED, "finetune", isExact);
    if (/微调|精调/.test(text))
      behind(
        TUNED_ZH,
        "finetune",
        (named) => isExact(named) && /微调|精调/.test(clauseAfter(text, named))
      );
    const on = TRAINED_ON.exec(text);
    if (on && !/\bevaluat|\btest(?:ed|ing)\b/i.test(text)) {
      for (const named of names)
        if (named.kind === "dataset" && named.index >= on.index + on[0].length)
          references.push({ name: named.name, kind: "dataset", relation: "trained-on" });
    }
  }
  if (kind === "dataset" || LEARNED.test(text)) {
    behind(GENERATED, teaching);
    if (/生成|合成|蒸馏/.test(text))
      behind(GENERATED_ZH, teaching, (named) => /生成|合成|蒸馏/.test(clauseAfter(text, named)));
  }
  return references;
}
const clauseAfter = (text, { index }) => /^[^，,。；;]{0,200}/.exec(text.slice(index))?.[0] ?? "";
const LEARNED = /\b(?:trained|tuned|training|fine-?tuning|distill?ed)\b.{0,200}\b(?:data|data ?sets?|instructions?|conversations|dialog(?:ue)?s|responses|samples|examples|demonstrations|outputs|traces|pairs|corpus)\b|训练|微调|蒸馏/i;
const model = (named, relation) => ({
  name: named.name,
  kind: "model",
  relation
});
const isExact = (named) => named.exact;
function nameLength(after, named) {
  if (after.startsWith("[")) {
    const close = after.indexOf(")");
    if (close > 0) return close + 1;
  }
  return named.name.length + (after.startsWith("`") ? 2 : 0);
}
function listed(names, first, text) {
  const followers = [];
  let last = first;
  for (const next of names.slice(names.indexOf(first) + 1)) {
    const start = last.index + nameLength(text.slice(last.index, last.index + 400), last);
    const between = text.slice(start, next.index);
    if (between.length > 30 || !/^[*_`)\s]*(?:,|and|or|&|\+|\/|、|和|与|,\s*and)[*_`(\s]*(?:(?:openai|anthropic|google|meta)(?:['’]s)?\s+)?[*_`(\s]*$/i.test(
      between
    ))
      break;
    followers.push(next);
    last = next;
  }
  return followers;
}


;// CONCATENATED MODULE: ./lib/src/documents/prose/prose.js








function prose(card, statements, kind) {
  const collector = new StatementCollector(kind);
  const uses = new UpstreamCollector(card, kind);
  const parts = outline(card);
  const reader = { card, kind, parts, collector, uses };
  labels(reader);
  headings(reader);
  specs(reader);
  stateTitleFacts(reader);
  scan(reader);
  uses.close();
  collector.into(statements);
  return uses.collected;
}


;// CONCATENATED MODULE: ./lib/src/documents/manifest/text-fields.js


const textsUnder = (heading, values) => values.flatMap(
  (value) => value ? [{ ...value, ...heading === void 0 ? {} : { heading } }] : []
);
const MOST_CHARACTERS = 2e5;
function fieldProse(card, title, texts, { statements, kind }) {
  const rows = [];
  const places = [];
  let remaining = MOST_CHARACTERS;
  const write = (text, position) => {
    for (const row of [...text.slice(0, Math.max(0, remaining)).split(/\r\n|\r|\n/), ""]) {
      rows.push(row);
      places.push(position);
    }
    remaining -= text.length;
  };
  if (title) write(`# ${title.text.replace(/\s+/g, " ")}`, title.at);
  for (const { heading, text, at: position } of texts) {
    if (heading !== void 0) write(`## ${heading}`, position);
    write(text, position);
  }
  if (texts.length === 0) return [];
  const body = openBody({ ...card.source, text: rows.join("\n") });
  const location = ({ start }) => places[start.line - 1] ?? places[0] ?? card.insertion;
  return prose({ ...body, root: card.root, location }, statements, kind);
}


;// CONCATENATED MODULE: ./lib/src/documents/manifest/manifest.js












const THIRD_PARTY_FACTS = supportedFacts({ "license.stated": "" });
function subjectOf(card, account) {
  const { kind, root, statements, title, texts } = account;
  const declaration = account.declaration ?? root.get("governance");
  const block = { root: declaration.node, path: declaration.path };
  const declared = governance(card, kind, statements, block);
  if (!statements.has("personalInfo.indications")) personalIndications(card, [], block, statements);
  const spoken = fieldProse(card, title, texts, { statements, kind });
  const named = new Set(account.uses.map(({ name }) => name.toLowerCase()));
  const uses = limitUses(card, [
    ...account.uses,
    ...declared.uses,
    // What a field names already the text only repeats.
    ...spoken.filter(({ name }) => !named.has(name.toLowerCase()))
  ]);
  const declaredId = declared.declaredId ?? account.id;
  return {
    kind,
    ...account.isThirdParty ? { main: false } : account.main ? { main: true } : {},
    ...declaredId === void 0 ? {} : { declaredId },
    ...title === void 0 ? {} : { title: title.text },
    aliases: [...account.aliases ?? []],
    at: root.node ? startOf(root.at) : card.insertion,
    statements,
    silence: {
      at: root.closing,
      evidence: account.isThirdParty ? "prose" : "structured",
      ...account.isThirdParty ? { carries: THIRD_PARTY_FACTS } : {},
      unreadable: card.problems.some((problem) => front_matter/* HIDES */.E.has(problem.code)),
      ...account.places === void 0 ? {} : { places: account.places }
    },
    uses,
    text: texts.map(({ text }) => text).join("\n")
  };
}
const startOf = ({ range: { start }, ...location }) => ({
  ...location,
  range: { start, end: start }
});
function withOnlyKeys(card, keys) {
  const entries = [...card.root.entries].map(([key, entry]) => {
    const { range } = entry.value;
    const silent = { kind: "scalar", text: null, type: "null", range };
    return [key, keys.has(key) ? entry : { key: entry.key, value: silent }];
  });
  return { ...card, root: { ...card.root, entries: new Map(entries) } };
}
function parsedManifest(card, format, subjects, extras = {}) {
  const document = describe(card, format);
  (0,draft/* stateList */.MO)(document.statements, "document.invalid", extras.invalid ?? [], "structured");
  const { schema, check } = extras;
  return {
    file: card.source.file,
    format,
    document,
    subjects,
    ...schema === void 0 ? {} : { schema },
    ...check === void 0 ? {} : { check }
  };
}
function unsupported(card, format, { text, at: location }) {
  const result = parsedManifest(card, format, []);
  const value = (0,messages/* render */.XX)(text, "en");
  (0,draft/* state */.wk)(result.document.statements, "document.unsupported", value, {
    at: location,
    evidence: "structured",
    state: "derived",
    items: [{ value, at: location, message: text }]
  });
  return result;
}
const withoutModels = (card, format, why) => ({
  ...parsedManifest(card, format, []),
  emptyReason: why
});
function schemaQuestion(root, id) {
  const { card } = root;
  const isWhole = !card.problems.some((problem) => front_matter/* HIDES */.E.has(problem.code));
  const data = card.data ?? (card.syntax === "yaml" && isWhole ? (0,tree/* plain */.pj)(card.root) : void 0);
  if (data === void 0) return void 0;
  return {
    id,
    data,
    place: (pointer, part) => {
      const cursor = follow(root, pointer);
      if (part === "closing") return cursor.closing;
      if (part === "value") return cursor.at;
      const slash = pointer.lastIndexOf("/");
      const key = pointer.slice(slash + 1).replaceAll("~1", "/").replaceAll("~0", "~");
      return follow(root, pointer.slice(0, slash)).keyAt(key);
    }
  };
}
function stateText(statements, fact, cursor) {
  const value = cursor.value();
  if (value) (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured" });
}
const stateAll = (statements, fact, cursor) => (0,draft/* stateList */.MO)(statements, fact, cursor.values(), "structured");
function stateReleaseDay(statements, date, as = "declared") {
  const day = date && dayIn(date.text);
  if (date && day)
    (0,draft/* state */.wk)(statements, "releaseDate", day, { at: date.at, evidence: "structured", state: as });
}
const useOf = ({ text, at: location }, kind, relation, statements = /* @__PURE__ */ new Map()) => ({
  name: text,
  kind,
  relation,
  at: location,
  evidence: "structured",
  statements
});


;// CONCATENATED MODULE: ./lib/src/formats/croissant/data-use-conditions.js

const DUO = /* @__PURE__ */ new Map([
  [4, { use: "any use: no restriction" }],
  [6, { use: "health, medical or biomedical research" }],
  [7, { use: "research on a specific disease" }],
  [11, { use: "research on populations, origins or ancestry" }],
  [15, { notUse: "development of general methods" }],
  [16, { use: "genetic studies" }],
  [18, { notUse: "commercial use, and use by organizations for profit" }],
  [20, { gated: true }],
  [21, { gated: true }],
  [26, { gated: true }],
  [27, { gated: true }],
  [28, { gated: true }],
  [42, { use: "general research" }],
  [43, { use: "clinical care" }],
  [44, { notUse: "research on populations, origins or ancestry" }],
  [45, { notUse: "use by organizations for profit" }],
  [46, { notUse: "commercial use" }]
]);
const DUO_CODE = /\bDUO[_:]0{0,7}(\d{1,3})\b/i;
const LONGEST_WALK = 500;
function stateUseConditions(description, statements) {
  const { root } = description;
  stateAccess(root, statements);
  const permitted = [];
  const excluded = [];
  for (const usage of root.resolvedItems("usageinfo")) {
    const offer = description.thing(usage);
    for (const rule of offer.resolvedItems("prohibition"))
      for (const action of description.thing(rule).words("action")) excluded.push(action);
    for (const value of codes(description, usage)) {
      const { use, notUse, gated } = DUO.get(Number(DUO_CODE.exec(value.text)?.[1])) ?? {};
      if (use) permitted.push({ text: use, at: value.at });
      if (notUse) excluded.push({ text: notUse, at: value.at });
      if (gated && !statements.has("access.gated")) stateGated(statements, "yes", value);
    }
  }
  stateDerived(statements, "intendedUse", permitted);
  stateDerived(statements, "outOfScopeUse", excluded);
  return root.items("usageinfo").concat(root.items("conditionsofaccess")).flatMap((item) => item.value() ?? []).filter(({ text }) => /\s/.test(text));
}
function stateDerived(statements, fact, values) {
  const [first] = values;
  if (!first || statements.has(fact)) return;
  const text = [...new Set(values.map((value) => value.text))].join("; ");
  (0,draft/* stateAsRead */.Uy)(statements, fact, text, { at: first.at, evidence: "structured", state: "derived" });
}
function codes(description, top) {
  const codesByNumber = /* @__PURE__ */ new Map();
  let remaining = LONGEST_WALK;
  const visit = (cursor) => {
    if (remaining-- < 0) return;
    const value = cursor.value();
    const code = value && Number(DUO_CODE.exec(value.text)?.[1] ?? Number.NaN);
    if (value && code !== void 0 && !Number.isNaN(code) && !codesByNumber.has(code))
      codesByNumber.set(code, value);
    if (cursor.node?.kind === "list") for (const item of cursor.items()) visit(item);
    for (const [key, member] of cursor.members())
      if (description.terms.local(key) !== "prohibition") visit(member);
  };
  visit(top);
  return [...codesByNumber.values()];
}
const OPEN_ACCESS = /^(?:open|public(?:ly available)?|unrestricted|no restrictions?|(?:fully )?open access|freely available)\.?$/i;
const GATED_ACCESS = /\b(?:on request|upon request|by request|restricted access|controlled[- ]access|registered access|(?:requires?|after|subject to) (?:registration|approval|an? application|a data (?:use|access|usage) agreement)|data access committee)\b/i;
function stateAccess(root, statements) {
  const stated = root.word("conditionsofaccess");
  if (!stated) return;
  if (OPEN_ACCESS.test(stated.text)) stateGated(statements, "no", stated);
  else if (GATED_ACCESS.test(stated.text)) stateGated(statements, "yes", stated);
}
const stateGated = (statements, value, { at: location }) => (0,draft/* state */.wk)(statements, "access.gated", value, {
  at: location,
  evidence: "structured",
  state: "derived"
});


;// CONCATENATED MODULE: ./lib/src/formats/croissant/terms.js
const VOCABULARIES = [
  ["rai", "http://mlcommons.org/croissant/RAI"],
  ["cr", "http://mlcommons.org/croissant"],
  // Croissant 0.8.
  ["cr", "http://mlcommons.org/schema"],
  ["sc", "http://schema.org"],
  ["dct", "http://purl.org/dc/terms"],
  ["dct", "http://purl.org/dc/elements/1.1"],
  ["prov", "http://www.w3.org/ns/prov"],
  ["odrl", "http://www.w3.org/ns/odrl/2"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema"],
  ["foaf", "http://xmlns.com/foaf/0.1"],
  ["dcat", "http://www.w3.org/ns/dcat"],
  ["vcard", "http://www.w3.org/2006/vcard/ns"]
];
const CUSTOMARY_PREFIXES = new Map([
  ...VOCABULARIES.map(([prefix]) => [prefix, prefix]),
  ["schema", "sc"],
  ["croissant", "cr"],
  ["ml", "cr"],
  ["dcterms", "dct"],
  ["dc", "dct"]
]);
const MOST_ALIASES = 4;
class Terms {
  #aliases = /* @__PURE__ */ new Map();
  #fullNames = /* @__PURE__ */ new Map();
  #vocabulary;
  /** Language of texts that do not give one. */
  language = "en";
  /** Whether the whole context stands in the document. */
  isComplete;
  constructor(context) {
    const parts = context.items();
    this.isComplete = parts.length > 0 && parts.every(({ node }) => node?.kind === "map");
    for (const part of parts)
      for (const [term, meaning] of part.members()) this.#enter(term, meaning);
  }
  #enter(term, meaning) {
    const iri = meaning.node?.kind === "map" ? meaning.get("@id").value() : meaning.value();
    if (term === "@language") this.language = iri?.text.toLowerCase() ?? this.language;
    else if (term === "@vocab") this.#vocabulary = iri?.text;
    else if (iri && term !== iri.text) this.#aliases.set(term, iri.text);
  }
  /** True if the context gives the namespace of Croissant 0.8, or none of Croissant. */
  get isOld() {
    const iris = [...this.#aliases.values(), this.#vocabulary ?? ""];
    return this.isComplete && !iris.some((iri) => /^https?:\/\/mlcommons\.org\/croissant\b/.test(iri));
  }
  /** Returns a term of one of the vocabularies as `cr:field`; any other stays as it is written. */
  full(term) {
    const cached = this.#fullNames.get(term);
    if (cached !== void 0) return cached;
    const full = this.#full(term, MOST_ALIASES);
    if (this.#fullNames.size < 1e3) this.#fullNames.set(term, full);
    return full;
  }
  #full(term, steps) {
    const alias = this.#aliases.get(term);
    if (alias !== void 0 && steps > 0) return this.#full(alias, steps - 1);
    if (term.startsWith("@")) return term;
    const colon = term.indexOf(":");
    if (colon < 0)
      return this.#vocabulary === void 0 ? term : shortened(this.#vocabulary + term);
    const prefix = term.slice(0, colon);
    const local = term.slice(colon + 1);
    const iri = local.startsWith("//") ? void 0 : this.#aliases.get(prefix);
    if (iri !== void 0) return shortened(iri + local);
    const usual = CUSTOMARY_PREFIXES.get(prefix);
    return usual === void 0 ? shortened(term) : `${usual}:${local}`;
  }
  /** Returns the name of a key without its vocabulary, in lower case; undefined if it is of none of them. */
  local(key) {
    const full = this.full(key);
    const colon = full.indexOf(":");
    if (colon < 0) return full.toLowerCase();
    return CUSTOMARY_PREFIXES.has(full.slice(0, colon)) ? full.slice(colon + 1).toLowerCase() : void 0;
  }
  /** True if a term has a prefix for which the context, all of which is known, gives no vocabulary. */
  hasUnknownPrefix(term) {
    const prefix = /^([\w.-]{1,40}):(?!\/\/)/.exec(term)?.[1];
    return this.isComplete && prefix !== void 0 && !this.#aliases.has(prefix);
  }
}
function shortened(iri) {
  const plain = iri.replace(/^https:/, "http:").replace(/^http:\/\/www\.(?=schema)/, "http://");
  for (const [prefix, base] of VOCABULARIES)
    if (plain.startsWith(base) && /^[/#]/.test(plain.slice(base.length)))
      return `${prefix}:${plain.slice(Math.max(plain.lastIndexOf("/"), plain.lastIndexOf("#")) + 1)}`;
  return iri;
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/description.js



const ROW_TERMS = /* @__PURE__ */ new Set(["data", "examples"]);
class Description {
  terms;
  root;
  #top;
  #ids;
  #seen = /* @__PURE__ */ new Map();
  /** Whether keys are given a meaning at all. */
  hasContext;
  constructor(top) {
    this.hasContext = top.get("@context").isThere;
    this.terms = new Terms(top.get("@context"));
    this.#top = top;
    this.root = this.#dataset(top);
  }
  /** Finds the data set itself: the top, or in the form with `@graph` the node of that type. */
  #dataset(top) {
    const document = this.thing(top);
    if (document.is("Dataset")) return document;
    const nodes = document.first("@graph").items().map((item) => this.thing(item));
    return nodes.find((thing) => thing.is("Dataset") && thing.first("recordset").isThere) ?? nodes.find((thing) => thing.is("Dataset")) ?? document;
  }
  /**
   * Finds where objects with an `@id` stand, in the order of the text. Works on plain data, and only when a reference
   * is followed.
   */
  get #byId() {
    if (this.#ids) return this.#ids;
    const ids = /* @__PURE__ */ new Map();
    this.#ids = ids;
    const visit = (value, way) => {
      if (Array.isArray(value))
        for (const [i, item] of value.entries()) visit(item, { above: way, key: i });
      else if (typeof value === "object" && value !== null) {
        const members = Object.entries(value);
        const id = (0,lookup/* member */.Dc)(value, "@id");
        if (typeof id === "string" && members.length > 1 && !ids.has(id)) ids.set(id, way);
        for (const [key, member2] of members)
          if (typeof member2 === "object" && key !== "@context" && !ROW_TERMS.has(this.terms.local(key)))
            visit(member2, { above: way, key });
      }
    };
    visit(this.#top.plain, void 0);
    return ids;
  }
  thing(cursor) {
    const { node } = cursor;
    const existing = node && this.#seen.get(node);
    if (existing) return existing;
    const made = new Thing(this, cursor);
    if (node) this.#seen.set(node, made);
    return made;
  }
  /** Follows a reference, which is nothing but an `@id`, to what it names in this document. */
  resolved(cursor) {
    const keys = cursor.keys;
    const id = keys.length === 1 && keys[0] === "@id" ? cursor.get("@id").value() : void 0;
    return id && this.#byId.has(id.text) ? along(this.#top, this.#byId.get(id.text)) : cursor;
  }
  defines(id) {
    return this.#byId.has(id);
  }
}
function along(top, way) {
  if (way === void 0) return top;
  const above = along(top, way.above);
  return typeof way.key === "number" ? above.item(way.key) : above.get(way.key);
}
class Thing {
  description;
  cursor;
  #members = /* @__PURE__ */ new Map();
  constructor(description, cursor) {
    this.description = description;
    this.cursor = cursor;
    for (const [key, member2] of cursor.members()) {
      const name = description.terms.local(key);
      if (name === void 0 || member2.node?.kind === "scalar" && member2.node.text === null)
        continue;
      const members = this.#members.get(name);
      if (members) members.push([key, member2]);
      else this.#members.set(name, [[key, member2]]);
    }
  }
  /** Returns the value of the first of several names that the object has. */
  first(...names) {
    for (const name of names) {
      const [first] = this.#members.get(name) ?? [];
      if (first) return first[1];
    }
    return nothing(this.cursor);
  }
  /** Returns the items under a name as they stand. */
  items(name) {
    return (this.#members.get(name) ?? []).flatMap(([, member2]) => member2.items());
  }
  /** Returns every value of several names: the items of lists one by one, references followed. */
  resolvedItems(...names) {
    return names.flatMap((name) => this.#members.get(name) ?? []).flatMap(([, member2]) => member2.items()).map((item) => this.description.resolved(item));
  }
  /** Returns the same as things. */
  things(...names) {
    return this.resolvedItems(...names).map((item) => this.description.thing(item));
  }
  /** Returns the key with which a term is written in this object. */
  keyOf(name) {
    return this.#members.get(name)?.[0]?.[0];
  }
  has(name) {
    return this.#members.has(name);
  }
  get types() {
    return this.first("@type").items();
  }
  /** True if a type of this name is among its types, whatever the vocabulary. */
  is(name) {
    const wanted = name.toLowerCase();
    return this.types.some((type) => {
      const text = type.value()?.text;
      return text !== void 0 && this.description.terms.local(text) === wanted;
    });
  }
  /** Returns all texts under several names, each in the language of the document. */
  words(...names) {
    return inOneLanguage(this.description, this.resolvedItems(...names)).flatMap(
      (item) => words(this.description, item)
    );
  }
  word(...names) {
    for (const name of names) {
      const [value] = this.words(name);
      if (value) return value;
    }
    return void 0;
  }
}
const NAMING_TERMS = ["name", "label", "title", "fn", "url", "@id", "termcode"];
const nothing = ({ card }) => new Cursor(card, void 0);
function words(description, cursor) {
  const { node } = cursor;
  if (node?.kind === "list")
    return inOneLanguage(description, cursor.items()).flatMap((item) => words(description, item));
  if (node?.kind !== "map") return [cursor.value()].flatMap((value) => value ?? []);
  const literal = cursor.get("@value").value();
  if (literal) return [literal];
  if (isLanguageMap(cursor)) return preferred(description, cursor.members())?.values() ?? [];
  const thing = description.thing(cursor);
  for (const name of NAMING_TERMS) {
    const [value] = words(description, thing.first(name));
    if (value) return [value];
  }
  return [];
}
const isLanguageMap = ({ keys }) => keys.length > 0 && keys.every((key) => /^(?:(?!url$)[a-z]{2,3}(?:-[\w-]{1,20})?|@none)$/i.test(key));
function inOneLanguage(description, items) {
  const tagged = items.map((item) => [item.get("@language").value()?.text, item]);
  const named = tagged.flatMap(([language, item]) => language ? [[language, item]] : []);
  if (named.length < 2 || named.length < items.length) return items;
  return [preferred(description, named)].flatMap((item) => item ?? []);
}
function preferred(description, texts) {
  for (const wanted of [description.terms.language, "en"])
    for (const [language, text] of texts)
      if (language.toLowerCase().startsWith(wanted)) return text;
  return texts[0]?.[1];
}


;// CONCATENATED MODULE: ./lib/src/documents/signals/tags.js


const DERIVED = /* @__PURE__ */ new Set([
  "lora",
  "qlora",
  "dora",
  "adapter",
  "adapters",
  "peft",
  "finetune",
  "finetuned",
  "fine-tune",
  "fine-tuned",
  "gguf",
  "ggml",
  "awq",
  "gptq",
  "exl2",
  "merge",
  "merged",
  "mergekit",
  "quantized",
  "quantised",
  "abliterated"
]);
const TAG_ONLY = /* @__PURE__ */ new Set(["merge", "merged", "adapters"]);
const tags_DISTILLED = /* @__PURE__ */ new Set(["distill", "distilled", "distillation", "distilling"]);
const tags_OTHER_SENSE = /\b(?:data(?:set)?[ -]distill|distill(?:ed|ing)[ -](?:water|spirits?|alcohol))/i;
const KD = /(?:^|[^a-z0-9])kd(?:$|[^a-z0-9])/i;
const STUDENT = /(?:[^-_/ ][-_ ]student(?:[-_ ]model)?|(?:^|\/)student[-_ ]model)(?:[-_ ]v?\d{1,4}(?:\.\d{1,3})?[bm]?)?$/i;
const NO_LETTERS = (0,pattern/* letters */.M)(String.raw`[^\p{L}\p{N}]+`);
function tags_words(text) {
  const lower = text.slice(0, 300).toLowerCase();
  const parts = lower.split(NO_LETTERS(lower)).filter(Boolean);
  for (let i = 0; i + 1 < parts.length; i++)
    if (parts[i] === "fine") parts.push(`fine-${parts[i + 1]}`);
  return new Set(parts);
}
const holds = (text, vocabulary) => {
  for (const word of tags_words(text)) if (vocabulary.has(word)) return true;
  return false;
};
function speaksOfDistillation(text, tag) {
  if (tags_OTHER_SENSE.test(text)) return false;
  if (holds(text, tags_DISTILLED) || text.includes("蒸馏")) return true;
  if (tag) return /^(?:kd|student[-_ ]model)$/i.test(text);
  return !/\s/.test(text) && (KD.test(text) || STUDENT.test(text));
}
function hints(statements, names, tags, bases) {
  const inherited = bases.some((base) => speaksOfDistillation(base, false));
  const plain = tags.filter((tag) => !tag.text.includes(":"));
  (0,draft/* stateList */.MO)(
    statements,
    "derivationHints",
    [
      ...names.filter(({ text }) => {
        const nameWords = tags_words(text);
        return [...DERIVED].some((word) => nameWords.has(word) && !TAG_ONLY.has(word));
      }),
      ...plain.filter(({ text }) => holds(text, DERIVED))
    ],
    "inferred"
  );
  (0,draft/* stateList */.MO)(
    statements,
    "distillation.hints",
    [
      ...names.filter(({ text }) => !inherited && speaksOfDistillation(text, false)),
      ...plain.filter(({ text }) => speaksOfDistillation(text, true))
    ],
    "inferred"
  );
}
const SYNTHETIC = /* @__PURE__ */ new Set([
  "synthetic",
  "synthetic-data",
  "synthetic-dataset",
  "synthetic-text",
  "distillation",
  "distilled",
  "distilabel",
  "machine-generated",
  "llm-generated",
  "合成数据",
  "蒸馏"
]);
const isSyntheticTag = (tag) => SYNTHETIC.has(
  tag.trim().toLowerCase().replace(/[\s_]+/g, "-")
);
function stateSyntheticTag(statements, tags) {
  const tag = tags.find(({ text }) => isSyntheticTag(text));
  (0,draft/* stateYes */.Xl)(statements, "synthetic.present", tag, "inferred");
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/provenance.js




function provenance_parts({ root }) {
  const collected = [root, ...root.things("distribution")];
  const add = (thing) => {
    collected.push(thing);
    for (const below of thing.things("field", "subfield", "annotation"))
      if (collected.length < MOST_PARTS) add(below);
  };
  for (const set of root.things("recordset")) if (collected.length < MOST_PARTS) add(set);
  return collected;
}
const MOST_PARTS = 500;
function provenanceUses(description, statements) {
  const things = provenance_parts(description);
  const sources = distinct(things.flatMap((part) => sourcesOf(description, part)));
  (0,draft/* stateList */.MO)(statements, "sources", sources, "structured");
  return [
    ...sources.map((origin) => useOf(origin, "dataset", "derived-from", licenseOf(origin))),
    ...generators(description, things, statements)
  ];
}
function licenseOf({ license }) {
  const statements = /* @__PURE__ */ new Map();
  (0,draft/* stateList */.MO)(statements, "edge.license.stated", license, "structured");
  return statements;
}
function distinct(values) {
  const first = /* @__PURE__ */ new Map();
  for (const value of values)
    if (!first.has(value.text.toLowerCase())) first.set(value.text.toLowerCase(), value);
  return [...first.values()];
}
function sourcesOf(description, part) {
  return ["isbasedon", "isbasedonurl", "wasderivedfrom", "hadprimarysource", "wasquotedfrom"].flatMap((name) => part.items(name)).flatMap((item) => {
    const id = item.get("@id").value();
    const thing = description.thing(description.resolved(item));
    if (PART_CLASSES.some((kind) => thing.is(kind))) return [];
    const plain = item.value();
    if (plain) return { ...plain, license: [] };
    const url = thing.word("url", "sameas") ?? id;
    const name = thing.word("name", "label", "title", "identifier");
    const best = url && /^https?:/i.test(url.text) ? url : name ?? id ?? url;
    const license = thing.words("license", "licence").filter(({ text }) => !/^(?:noassertion|none|unknown)$/i.test(text));
    return best ? { at: best.at, text: best.text.replace(/^urn:dataset:/i, ""), license } : [];
  }).filter(({ text }) => text !== "");
}
const PART_CLASSES = ["FileObject", "FileSet", "RecordSet", "Field"];
function generators(description, things, statements) {
  const { root } = description;
  const flag = root.word("hassyntheticdata", "containssyntheticdata", "issynthetic");
  const answer = flag && /^(true|yes|false|no)$/i.exec(flag.text)?.[0]?.toLowerCase();
  const present = (location, value) => (0,draft/* state */.wk)(statements, "synthetic.present", value, {
    at: location,
    evidence: "structured",
    state: "derived"
  });
  if (flag && answer) present(flag.at, /^[ty]/.test(answer) ? "yes" : "no");
  const made = distinct(things.flatMap((part) => isLabelled(part) ? [] : makers(part)));
  const [first] = made;
  if (first) present(first.at, "yes");
  else if (flag === void 0) stateSyntheticKeyword(root, statements);
  (0,draft/* stateList */.MO)(statements, "synthetic.generators", made, "structured");
  const labelers = distinct([
    ...things.flatMap((part) => isLabelled(part) ? makers(part) : []),
    ...root.words("machineannotationtools").flatMap(modelsIn)
  ]);
  return [
    ...made.map((value) => useOf(value, "any", "generated-by", role("generator", value))),
    ...labelers.map((value) => useOf(value, "any", "generated-by", role("labeller", value)))
  ];
}
const role = (name, { at: location }) => /* @__PURE__ */ new Map([
  ["edge.role", [{ value: name, state: "derived", evidence: "structured", at: location }]]
]);
const isLabelled = (part) => part.words("datatype").some(({ text }) => /(?:^|[:/])Label$/.test(text)) || part.things("wasgeneratedby").some(
  (thing) => thing.words("label", "name").some(({ text }) => /label+ing|annotat/i.test(text))
);
function makers(part) {
  const agents = part.things("wasattributedto").filter((thing) => !thing.is("Person") && !thing.is("Organization"));
  const deeds = part.things("wasgeneratedby");
  const behind = deeds.flatMap((thing) => thing.things("wasassociatedwith", "used"));
  const named = [...agents, ...behind, ...deeds].flatMap(
    (thing) => thing.cursor.node?.kind === "map" ? thing.words("label", "name", "title").concat(idOf(thing)) : [thing.cursor.value()].flatMap((value) => value ?? [])
  );
  const generator = [...agents, ...behind].flatMap(
    (thing) => thing.words("label", "name").filter(
      ({ text }) => text.length <= 80 && /synthetic\w*[ -]?data|synthesi[sz]er/i.test(text)
    )
  );
  const models = named.flatMap(modelsIn);
  return models.length > 0 ? models : generator;
}
const idOf = (thing) => [thing.cursor.get("@id").value()].flatMap((id) => id ?? []);
const modelsIn = ({ text, at: location }) => names_namesIn(text).filter(({ kind }) => kind !== "dataset").map(({ name }) => ({ text: name, at: location }));
function stateSyntheticKeyword(root, statements) {
  const keywords = root.words("keywords", "datacollectiontype").flatMap(
    ({ text, at: location }) => text.split(",").map((word) => ({ text: word, at: location }))
  );
  stateSyntheticTag(statements, keywords);
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/responsible-ai.js




const PROPERTIES = [
  {
    names: ["datacollection", "datacollectionmethodology", "datacollectionprocess"],
    fact: "collection.process",
    heading: "Data Collection"
  },
  { names: ["datacollectiontype"], fact: "collection.process" },
  {
    names: ["datacollectionrawdata", "datacollectionraw"],
    fact: "sources.description",
    heading: "Source Data"
  },
  {
    names: [
      "datapreprocessingprotocol",
      "datamanipulationprotocol",
      "datadatamanipulationprotocol",
      "dataimputationprotocol"
    ],
    fact: "processing.steps",
    isList: true,
    heading: "Data Preprocessing"
  },
  {
    names: ["dataannotationprotocol", "annotationprotocol"],
    fact: "annotation.rules",
    heading: "Annotation Process"
  },
  {
    names: ["annotatordemographics", "annotatorsdemographics"],
    fact: "annotation.annotators",
    isList: true
  },
  { names: ["dataannotationanalysis"], fact: "annotation.qualityCheck" },
  {
    names: ["databiases", "databias", "biases", "knownbiases"],
    fact: "bias",
    heading: "Bias"
  },
  {
    names: ["datalimitations", "limitations", "knownlimitations"],
    fact: "limitations",
    heading: "Limitations"
  },
  {
    names: ["datasocialimpact", "socialimpact", "misuserisks", "contentwarning"],
    heading: "Social Impact of Dataset"
  },
  { names: ["datausecases", "usecases", "intendeduse"], fact: "intendedUse", heading: "Uses" },
  { names: ["outofscopeuse"], fact: "outOfScopeUse", heading: "Out-of-Scope Use" },
  {
    names: ["personalsensitiveinformation", "sensitivedatastatus"],
    fact: "personalInfo.statement",
    heading: "Personal and Sensitive Information"
  },
  { names: ["datareleasemaintenanceplan", "datareleasemaintenance"], heading: "Maintenance" }
];
const ANNOTATION_PROPERTIES = [
  "dataannotationprotocol",
  "annotationprotocol",
  "dataannotationplatform",
  "annotationplatform",
  "dataannotationanalysis",
  "annotationsperitem",
  "annotatordemographics",
  "machineannotationtools"
];
const TIMEFRAMES = [
  "datacollectiontimeframe",
  "datacollectiontimeframestart",
  "datacollectiontimeframeend"
];
const DENIAL = /^(?:none|no|not|n\/a|never|without|无|没有|不)\b|^(?:无|没有|未|不)/i;
const PERSON_ATTRIBUTES = /^(?:gender|age|socio-?economic status|geography|language|culture|experience or seniority|race|ethnicity|religion|health|nationality)$/i;
function stateResponsibleAi(root, statements) {
  const texts = [];
  for (const { names, fact, isList, heading } of PROPERTIES) {
    const values = root.words(...names);
    if (heading !== void 0)
      for (const [i, { text, at: location }] of values.entries())
        texts.push({ ...i === 0 ? { heading } : {}, text, at: location });
    if (fact !== void 0) {
      if (isList && (0,catalog/* isListFact */.TM)(fact)) (0,draft/* stateList */.MO)(statements, fact, values, "structured");
      else if (!statements.has(fact)) stateJoined(statements, fact, values);
    }
  }
  stateJoined(statements, "collection.timeframe", root.words(...TIMEFRAMES), " – ");
  stateAnnotated(root, statements);
  statePersonalInfo(root, statements);
  return texts;
}
function stateJoined(statements, fact, [first, ...others], between = " ") {
  if (!first) return;
  const text = [first, ...others].map((value) => value.text).join(between).slice(0, 600);
  const derived = others.length > 0 ? { state: "derived" } : {};
  (0,draft/* stateAsRead */.Uy)(statements, fact, text, { at: first.at, evidence: "structured", ...derived });
}
function stateAnnotated(root, statements) {
  const annotation = root.words(...ANNOTATION_PROPERTIES).find(({ text }) => !DENIAL.test(text));
  (0,draft/* stateYes */.Xl)(statements, "annotation.present", annotation, "structured");
}
function statePersonalInfo(root, statements) {
  const values = root.words("personalsensitiveinformation", "sensitivedatastatus");
  const [first, ...others] = values;
  const answer = first && others.length === 0 ? (0,presence/* presence */.I)(first.text.replace(/[.。]$/, "")) : void 0;
  if (first && answer)
    (0,draft/* state */.wk)(statements, "personalInfo.present", answer, {
      at: first.at,
      evidence: "structured",
      state: "derived"
    });
  const [kind] = values.filter(({ text }) => isPersonalKind(text));
  (0,draft/* stateYes */.Xl)(statements, "personalInfo.present", kind, "structured");
  (0,draft/* stateList */.MO)(
    statements,
    "personalInfo.categories",
    values.filter(({ text }) => PERSON_ATTRIBUTES.test(text) || isPersonalKind(text)),
    "structured"
  );
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/checks.js


const MOST_FAULTS = 200;
const checks_short = (text) => text.length > 40 ? `${text.slice(0, 39)}…` : text;
class Checks {
  faults = [];
  description;
  version;
  /** Terms and prefixes that were reported: the context lacks them once, however often they are used. */
  #undefined = /* @__PURE__ */ new Set();
  constructor(description, version) {
    this.description = description;
    this.version = version;
  }
  /** Adds a fault with the section of the specification that it breaks. */
  report(fault, location, section) {
    if (this.faults.length >= MOST_FAULTS) return;
    const standard = `Croissant ${this.version}`;
    this.faults.push({
      text: (0,messages/* message */.iU)("manifest.specification-broken", { fault, standard, section }),
      at: location
    });
  }
  /** Names a part by its class and name: `FileObject "images.zip"`. */
  label(kind, thing) {
    const name = this.version === "0.8" ? thing.word("name") : thing.word("@id", "name");
    return name ? `${kind} "${checks_short(name.text)}"` : kind;
  }
  /** Returns what the description knows a part by: its `@id`, in 0.8 its name. */
  id(thing) {
    return this.version === "0.8" ? thing.first("name").value() : thing.cursor.get("@id").value();
  }
  reportMissing(part, thing, property, section) {
    this.report((0,messages/* message */.iU)("croissant.missing", { part, property }), thing.cursor.closing, section);
  }
  /** Checks that a thing is of one of several classes. True if its class is known, be it with an undefined prefix. */
  type(thing, label, classes, section) {
    const wanted = classes.map(
      (className) => className.slice(className.indexOf(":") + 1).toLowerCase()
    );
    const { terms } = this.description;
    const types = thing.types.flatMap((type) => type.value() ?? []);
    const [first] = types;
    if (!first) {
      this.reportMissing(label, thing, "@type", section);
      return false;
    }
    const fits = ({ text }) => {
      const full = terms.full(text);
      if (!full.includes(":")) return wanted.includes(full.toLowerCase());
      return classes.includes(full) || this.version === "0.8" && classes.includes(full.replace(/^cr:/, "sc:"));
    };
    if (types.some((type) => fits(type) && !terms.hasUnknownPrefix(type.text))) return true;
    const prefixed = types.find((type) => fits(type));
    if (prefixed) {
      this.#prefix(prefixed);
      return true;
    }
    this.report(
      (0,messages/* message */.iU)("croissant.wrong-type", {
        part: label,
        type: checks_short(first.text),
        expected: eitherOf(classes)
      }),
      first.at,
      section
    );
    return false;
  }
  #prefix({ text, at: location }) {
    const prefix = text.slice(0, text.indexOf(":"));
    if (this.#undefined.has(`${prefix}:`)) return;
    this.#undefined.add(`${prefix}:`);
    this.report(
      (0,messages/* message */.iU)("croissant.undefined-prefix", { prefix: checks_short(prefix) }),
      location,
      "Namespaces"
    );
  }
  /**
   * Returns the value of a term of Croissant. Without a place in the context it is, to a reader of JSON-LD, no term of
   * Croissant at all (Appendix 1 has the context that is meant to be copied).
   */
  term(thing, label, name) {
    const value = thing.first(name.toLowerCase());
    const key = thing.keyOf(name.toLowerCase());
    const { terms } = this.description;
    const isForeign = key !== void 0 && terms.isComplete && !/^(?:cr|dct):/.test(terms.full(key));
    if (isForeign && key !== void 0 && !this.#undefined.has(name)) {
      this.#undefined.add(name);
      this.report(
        (0,messages/* message */.iU)("croissant.undefined-term", { part: label, property: name }),
        thing.cursor.keyAt(key),
        "Appendix 1"
      );
    }
    return { value, isForeign };
  }
  /** Checks that `name` and `description` are texts, in one language or in several. */
  texts(thing, label, section) {
    for (const name of ["name", "description"])
      for (const item of thing.items(name)) this.#text(item, label, name, section);
  }
  #text(cursor, label, name, section) {
    const { node } = cursor;
    if (node?.kind === "scalar") {
      if (node.type !== "string" && node.type !== "null")
        this.report(
          (0,messages/* message */.iU)("croissant.not-text", { part: label, property: name }),
          cursor.at,
          section
        );
    } else if (cursor.get("@value").isThere) this.#text(cursor.get("@value"), label, name, section);
    else if (isLanguageMap(cursor))
      for (const [, texts] of cursor.members())
        for (const item of texts.items()) this.#text(item, label, name, section);
  }
  /** Checks an `@id`: an IRI, or one behind a base (section "ID and Reference Mechanism"). */
  ownId(label, { text, at: location }) {
    if (/\s/.test(text))
      this.report(
        (0,messages/* message */.iU)("croissant.space-in-id", { part: label, id: checks_short(text) }),
        location,
        "ID and Reference Mechanism"
      );
  }
  /** Checks a reference and returns its id if the description has such a part. */
  reference(label, property, cursor, isDefined) {
    const target = cursor.value() ?? cursor.get("@id").value();
    if (!target || isDefined(target.text) && !/\s/.test(target.text)) return target;
    const params = { part: label, property, id: checks_short(target.text) };
    this.report(
      /\s/.test(target.text) ? (0,messages/* message */.iU)("croissant.space-in-reference", params) : (0,messages/* message */.iU)("croissant.unknown-reference", params),
      target.at,
      "ID and Reference Mechanism"
    );
    return void 0;
  }
}
const eitherOf = (classes) => classes.map((name) => name).reduce((first, second) => (0,messages/* message */.iU)("croissant.either-class", { first, second }));


;// CONCATENATED MODULE: ./lib/src/formats/croissant/part-index.js


class PartIndex {
  #checks;
  #byId = /* @__PURE__ */ new Map();
  constructor(checks) {
    this.#checks = checks;
  }
  get(id) {
    return this.#byId.get(id);
  }
  has(id) {
    return this.#byId.has(id);
  }
  /** Enters files, record sets and their fields. Reports an id that more than one part has. */
  enter(files, sets) {
    for (const file of files) this.#add(this.#checks.id(file));
    for (const set of sets) {
      const id = this.#checks.id(set);
      this.#add(id);
      for (const field of set.things("field"))
        this.#enterField(field, id?.text ?? "", id?.text ?? "");
    }
  }
  #enterField(field, owner, above) {
    const id = this.#checks.id(field);
    const path = id && this.#checks.version === "0.8" ? { ...id, text: `${above}/${id.text}` } : id;
    this.#add(path, { owner, field });
    for (const below of field.things("subfield"))
      this.#enterField(below, owner, path?.text ?? above);
  }
  #add(id, origin) {
    if (!id) return;
    const existing = this.#byId.get(id.text);
    if (existing && existing.id === id.text)
      this.#checks.report(
        (0,messages/* message */.iU)("croissant.id-twice", { id: checks_short(id.text) }),
        id.at,
        "ID and Reference Mechanism"
      );
    else this.#byId.set(id.text, { id: id.text, owner: origin?.owner ?? id.text, ...origin });
  }
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/versions.js

const VERSIONS = /* @__PURE__ */ new Set(["0.8", "1.0", "1.1"]);
const isKnown = (version) => version !== void 0 && VERSIONS.has(version);
const numberIn = ({ text }) => /\bmlcommons\.org\/croissant\/v?(\d{1,3}(?:\.\d{1,3}){0,2})\/?$/i.exec(text)?.[1];
function conformance(description) {
  const stated = description.root.words("conformsto");
  const version = stated.map(numberIn).find(isKnown);
  if (version) return { version, isNamed: true };
  const unknownVersion = stated.find((value) => numberIn(value) !== void 0);
  const guess = description.terms.isOld ? "0.8" : "1.0";
  return unknownVersion ? {
    version: guess,
    isNamed: true,
    unsupported: {
      text: (0,messages/* message */.iU)("manifest.version-not-supported", {
        standard: "Croissant",
        version: numberIn(unknownVersion) ?? ""
      }),
      at: unknownVersion.at
    }
  } : { version: guess, isNamed: false };
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/structure.js




const ORIGIN_PROPERTIES = ["fileObject", "fileSet", "recordSet", "field", "distribution"];
const PROGRAMMING_TYPES = new Set(
  "string str text int integer long number float double decimal bool boolean date datetime timestamp time object array list image audio video json".split(
    " "
  )
);
const MOST_FIELDS = 2e3;
const ARRAY_SHAPE = /^\(?\s{0,9}-?\d{1,9}(?:\s{0,9},\s{0,9}-?\d{1,9}){0,64},?\s{0,9}\)?$/;
function faultsIn(description) {
  const conforms = conformance(description);
  const checks = new Checks(description, conforms.version);
  new Structure(checks).check(conforms);
  return checks.faults;
}
class Structure {
  #checks;
  #root;
  #label;
  #parts;
  /** Some record sets are not looked at: what is not here may be there. */
  #isPartial = false;
  constructor(checks) {
    this.#checks = checks;
    this.#root = checks.description.root;
    this.#label = checks.label("Dataset", this.#root);
    this.#parts = new PartIndex(checks);
  }
  check(conforms) {
    const checks = this.#checks;
    const root = this.#root;
    if (!checks.description.hasContext)
      checks.reportMissing(this.#label, root, "@context", "schema.org/Dataset");
    if (!checks.type(root, this.#label, ["sc:Dataset"], "schema.org/Dataset")) return;
    this.#conformance(conforms);
    if (checks.version === "0.8" && !root.has("name"))
      checks.reportMissing(this.#label, root, "name", "schema.org/Dataset");
    checks.texts(root, this.#label, "schema.org/Dataset");
    this.#agents();
    const files = root.things("distribution");
    const sets = checks.term(root, this.#label, "recordSet").isForeign ? [] : this.#sets();
    this.#parts.enter(files, sets);
    for (const file of files) this.#file(file);
    for (const set of sets) this.#recordSet(set);
  }
  /** Returns the record sets, of a big description the first ones: what follows repeats them. */
  #sets() {
    let fields = 0;
    const recordSets = this.#root.resolvedItems("recordset");
    const some = recordSets.filter((recordSet) => {
      const fieldList = recordSet.get("field").plain;
      fields += Array.isArray(fieldList) ? fieldList.length : 1;
      return fields <= MOST_FIELDS;
    });
    this.#isPartial = some.length < recordSets.length;
    return some.map((recordSet) => this.#checks.description.thing(recordSet));
  }
  #conformance({ isNamed, version }) {
    const checks = this.#checks;
    const root = this.#root;
    checks.term(root, this.#label, "conformsTo");
    if (isNamed || version === "0.8") return;
    const [stated] = root.words("conformsto");
    if (stated)
      checks.report(
        (0,messages/* message */.iU)("croissant.no-version", { part: this.#label }),
        stated.at,
        "Namespaces"
      );
    else checks.reportMissing(this.#label, root, "conformsTo", "Namespaces");
  }
  /** Checks that `creator` and `publisher` are people or organizations; a reference to one elsewhere may be either. */
  #agents() {
    if (this.#checks.version === "0.8") return;
    for (const property of ["creator", "publisher"])
      for (const item of this.#root.resolvedItems(property)) {
        const thing = this.#checks.description.thing(item);
        const isReference = item.keys.length === 1 && item.keys[0] === "@id";
        if (isReference || thing.is("Person") || thing.is("Organization") || !item.isThere)
          continue;
        this.#checks.report(
          (0,messages/* message */.iU)("croissant.not-an-agent", { part: this.#label, property }),
          item.node?.kind === "map" && thing.types.length === 0 ? item.closing : item.at,
          "schema.org/Dataset"
        );
      }
  }
  #isKnown = (id) => this.#isPartial || this.#parts.has(id) || this.#checks.description.defines(id);
  /** Checks the name of a part: required in 0.8, an IRI since. */
  #named(thing, label, section) {
    const id = this.#checks.id(thing);
    if (this.#checks.version !== "0.8") {
      if (id) this.#checks.ownId(label, id);
    } else if (!thing.has("name")) this.#checks.reportMissing(label, thing, "name", section);
    this.#checks.texts(thing, label, section);
  }
  #file(file) {
    const checks = this.#checks;
    const kind = file.is("FileSet") ? "FileSet" : "FileObject";
    const label = checks.label(kind, file);
    const prefix = checks.version === "0.8" ? "sc" : "cr";
    const classes = [`${prefix}:FileObject`, `${prefix}:FileSet`];
    if (!checks.type(file, label, classes, "Resources")) return;
    this.#named(file, label, kind);
    const containers = file.items("containedin");
    for (const item of containers) this.#container(item, label);
    const isListed = containers.some(
      (item) => item.node?.kind === "map" && !item.get("@id").isThere
    );
    if (!file.has("encodingformat") && !(kind === "FileSet" && isListed))
      checks.reportMissing(label, file, "encodingFormat", kind);
    if (kind === "FileObject" && !file.has("contenturl") && containers.length === 0)
      checks.reportMissing(label, file, "contentUrl", kind);
    if (kind === "FileSet" && !file.has("includes") && !isListed)
      checks.reportMissing(label, file, "includes", kind);
  }
  #container(item, label) {
    if (item.node?.kind === "map" && !item.get("@id").isThere)
      this.#origins(this.#checks.description.thing(item), label, "containedIn");
    else this.#checks.reference(label, "containedIn", item, this.#isKnown);
  }
  /** Checks where a data source takes its data from; undefined if it does not say. */
  #origins(source, label, property) {
    let isSaid = false;
    const targets = [];
    for (const name of ORIGIN_PROPERTIES) {
      const items = source.items(name.toLowerCase());
      if (items.length === 0) continue;
      isSaid = true;
      if (name !== "distribution" && this.#checks.term(source, label, name).isForeign) continue;
      for (const item of items) {
        const target = this.#checks.reference(label, `${property}.${name}`, item, this.#isKnown);
        if (target) targets.push(target);
      }
    }
    return isSaid ? targets : void 0;
  }
  #recordSet(set) {
    const checks = this.#checks;
    const label = checks.label("RecordSet", set);
    if (!checks.type(set, label, ["cr:RecordSet"], "RecordSet")) return;
    this.#named(set, label, "RecordSet");
    if (checks.term(set, label, "field").isForeign) return;
    const fields = set.things("field");
    const hasData = set.has("data") || fields.some((field) => field.has("source"));
    for (const field of fields) this.#field(field, hasData);
    for (const thing of set.things("annotation"))
      checks.type(thing, checks.label("annotation", thing), ["cr:Field"], "Annotating Data");
    this.#rows(set, fields, label);
    this.#joins(fields, label, checks.id(set)?.text);
  }
  #field(field, hasData) {
    const checks = this.#checks;
    const label = checks.label("Field", field);
    if (!checks.type(field, label, ["cr:Field"], "Field")) return;
    this.#named(field, label, "Field");
    const below = field.things("subfield");
    for (const thing of below) this.#field(thing, true);
    this.#shape(field, label);
    this.#origin(field, label, hasData || below.length > 0);
    for (const item of field.items("references")) this.#referred(item, label);
    if (below.length === 0) this.#dataType(field, label);
  }
  #origin(field, label, needsNone) {
    const checks = this.#checks;
    const { value, isForeign } = checks.term(field, label, "source");
    if (isForeign) return;
    if (!value.isThere) {
      if (!needsNone && !field.has("value") && !field.has("references") && !field.has("parentfield"))
        checks.report(
          (0,messages/* message */.iU)("croissant.no-source", { part: label }),
          field.cursor.closing,
          "Field"
        );
      return;
    }
    if (field.has("value"))
      checks.report(
        (0,messages/* message */.iU)("croissant.source-and-value", { part: label }),
        field.first("value").at,
        "Field"
      );
    for (const item of value.items()) {
      if (item.node?.kind !== "map") continue;
      const source = checks.description.thing(item);
      if (item.get("@id").isThere && source.cursor.keys.length === 1)
        checks.reference(label, "source", item, this.#isKnown);
      else if (this.#origins(source, label, "source") === void 0)
        checks.report(
          (0,messages/* message */.iU)("croissant.empty-source", { part: label }),
          item.closing,
          "DataSource"
        );
    }
  }
  #referred(item, label) {
    if (item.node?.kind === "map" && !item.get("@id").isThere)
      this.#origins(this.#checks.description.thing(item), label, "references");
    else if (item.node?.kind === "map")
      this.#checks.reference(label, "references", item, this.#isKnown);
  }
  #shape(field, label) {
    const shape = field.first("arrayshape");
    if (!shape.isThere) return;
    const text = shape.value()?.text ?? "";
    if (field.first("isarray").value()?.text !== "true")
      this.#checks.report(
        (0,messages/* message */.iU)("croissant.shape-without-array", { part: label }),
        shape.at,
        "Field"
      );
    if (!ARRAY_SHAPE.test(text))
      this.#checks.report((0,messages/* message */.iU)("croissant.wrong-shape", { part: label }), shape.at, "Field");
  }
  /** Checks that a field has a type, its own or that of the field which it reads (section "DataType"). */
  #dataType(field, label) {
    const { value, isForeign } = this.#checks.term(field, label, "dataType");
    if (isForeign) return;
    if (!this.#isTyped(field, /* @__PURE__ */ new Set())) {
      this.#checks.reportMissing(label, field, "dataType", "DataType");
      return;
    }
    const types = value.items().flatMap((item) => item.value() ?? []);
    const [first] = types;
    const { terms } = this.#checks.description;
    if (first && types.every(({ text }) => PROGRAMMING_TYPES.has(terms.full(text).replace(/^(?:sc|cr):/, ""))))
      this.#checks.report(
        (0,messages/* message */.iU)("croissant.not-a-class", { part: label, type: checks_short(first.text) }),
        first.at,
        "DataType"
      );
  }
  #isTyped(field, seen) {
    if (field.words("datatype").length > 0 || field.has("subfield")) return true;
    if (seen.has(field)) return false;
    seen.add(field);
    return field.things("source").some((source) => {
      const [target] = source.items("field");
      const id = target?.value() ?? target?.get("@id").value() ?? source.cursor.get("@id").value();
      const part = id && this.#parts.get(id.text);
      return part ? part.field !== void 0 && this.#isTyped(part.field, seen) : id !== void 0;
    });
  }
  /** Checks that rows in the description have the fields of their record set (section "Data"). */
  #rows(set, fields, label) {
    const rows = set.items("data");
    const ids = fields.map((field) => this.#checks.id(field)?.text);
    if (rows.length === 0) {
      if (set.has("data"))
        this.#checks.report(
          (0,messages/* message */.iU)("croissant.no-rows", { part: label }),
          set.first("data").at,
          "Data"
        );
      return;
    }
    if (rows.some((row) => row.node?.kind !== "map") || ids.includes(void 0)) return;
    const expected = [...new Set(ids)].sort().join("\n");
    const odd = rows.find((row) => [...row.keys].sort().join("\n") !== expected);
    if (odd) this.#checks.report((0,messages/* message */.iU)("croissant.wrong-row", { part: label }), odd.at, "Data");
  }
  /**
   * Checks that the fields of a record set come from one file, or from several that `references` joins (section
   * "Joins").
   */
  #joins(fields, label, ownId) {
    const places = /* @__PURE__ */ new Map();
    const joined = /* @__PURE__ */ new Set();
    for (const field of fields) {
      const [source] = this.#owners(field.items("source"));
      const [target] = this.#owners(field.items("references"));
      if (source && source.text !== ownId && !places.has(source.text))
        places.set(source.text, source.at);
      if (source && target)
        for (const pair of [
          [source.text, target.text],
          [target.text, source.text]
        ])
          joined.add(JSON.stringify(pair));
    }
    const names = [...places.keys()];
    for (const [i, name] of names.entries()) {
      const apart = names.slice(0, i).find((earlier) => !joined.has(JSON.stringify([earlier, name])));
      const location = places.get(name);
      if (apart === void 0 || location === void 0) continue;
      this.#checks.report(
        (0,messages/* message */.iU)("croissant.not-joined", {
          part: label,
          first: checks_short(apart),
          second: checks_short(name)
        }),
        location,
        "Joins"
      );
      return;
    }
  }
  #owners(items) {
    return items.flatMap((item) => {
      const thing = this.#checks.description.thing(item);
      const targets = ORIGIN_PROPERTIES.flatMap((name) => thing.items(name.toLowerCase()));
      return [...targets, item].flatMap((target) => {
        const id = target.node?.kind === "map" ? target.get("@id").value() : target.value();
        const part = id && this.#parts.get(id.text);
        return part ? [{ text: part.owner, at: id.at }] : [];
      });
    });
  }
}


;// CONCATENATED MODULE: ./lib/src/formats/croissant/index.js
















const NAMESPACE = /\bmlcommons\.org\/(?:croissant|schema)\b/;
const DATASET = /"@type"\s*:\s*(?:\[[^\]{]{0,200})?"(?:sc:|schema:|(?:https?:\/\/)?(?:www\.)?schema\.org\/)?Dataset"/;
const CLASS = /"@type"\s*:\s*"(?:cr|ml|croissant):(?:FileObject|FileSet|RecordSet|Field)"/;
const OWN_PROPERTY = /"(?:[a-z]{1,12}:)?recordSet"\s*:|\bmlcommons\.org\/croissant\/(?:RAI\/)?v?\d/;
const TASK = /"@type"\s*:\s*(?:\[[^\]{]{0,200})?"[a-z]{0,12}:?(?:Task(?:Problem|Solution)?|EvaluationTask)"/;
const croissant = {
  id: "croissant",
  title: "Croissant",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("croissant"),
  carries: supportedFacts({
    "license.stated": "license",
    version: "version",
    releaseDate: "datePublished",
    "provider.name": "creator.name",
    contact: "creator.email",
    description: "description",
    languages: "inLanguage",
    sources: "isBasedOn",
    "sources.description": "rai:dataCollectionRawData",
    columns: "recordSet[].field[].name",
    composition: "recordSet[].field[].name",
    dataTypes: "recordSet[].field[].dataType",
    "synthetic.present": "rai:hasSyntheticData",
    "synthetic.generators": "prov:wasAttributedTo",
    "collection.process": "rai:dataCollection",
    "collection.timeframe": "rai:dataCollectionTimeframe",
    "processing.steps": "rai:dataPreprocessingProtocol",
    "annotation.rules": "rai:dataAnnotationProtocol",
    "annotation.annotators": "rai:annotatorDemographics",
    "annotation.qualityCheck": "rai:dataAnnotationAnalysis",
    bias: "rai:dataBiases",
    limitations: "rai:dataLimitations",
    intendedUse: "rai:dataUseCases",
    "personalInfo.statement": "rai:personalSensitiveInformation",
    "personalInfo.present": "rai:personalSensitiveInformation",
    "access.gated": "conditionsOfAccess"
  }),
  claims: ({ text }) => /^\uFEFF?\s*[{[]/.test(text) && (NAMESPACE.test(text) && (DATASET.test(text) || OWN_PROPERTY.test(text)) || DATASET.test(text) && CLASS.test(text)) && !TASK.test(text),
  read
};
function read(source) {
  const { card, tops } = opened(source);
  const descriptions = tops.map((top) => new Description(top));
  const [first] = descriptions;
  const unsupportedVersion = first && conformance(first).unsupported;
  if (unsupportedVersion) return unsupported(card, "croissant", unsupportedVersion);
  return parsedManifest(
    card,
    "croissant",
    descriptions.map((description) => subject(card, description)),
    // What a broken text seems to lack it may have.
    card.data === void 0 ? {} : { check: () => descriptions.flatMap((description) => faultsIn(description)) }
  );
}
function opened(source) {
  const card = openJson(source);
  const listNode = /^\uFEFF?\s*\[/.test(source.text) ? (0,text_json/* readJson */.V)(source.text, card.lines).root : void 0;
  if (listNode?.kind !== "list" || !listNode.items.some((item) => item.kind === "map"))
    return { card, tops: [Cursor.of(card)] };
  const entries = new Map(
    listNode.items.map((value, i) => [String(i), { key: value.range, value }])
  );
  const listed = {
    ...card,
    root: { kind: "map", entries, range: listNode.range },
    problems: card.problems.filter(({ code }) => code !== "not-a-mapping")
  };
  const objects = Cursor.of(listed).members().map(([, item]) => item).filter(({ node }) => node?.kind === "map");
  return { card: listed, tops: objects };
}
function subject(card, description) {
  const { root } = description;
  const statements = /* @__PURE__ */ new Map();
  stateLicense(root, statements);
  const version = root.word("version");
  if (version) (0,draft/* state */.wk)(statements, "version", version.text, structuredAt(version));
  const day = ["datepublished", "issued", "datecreated", "datemodified"].flatMap((name) => root.words(name)).map((value) => ({ ...value, day: dayIn(value.text) })).find((dated) => dated.day !== void 0);
  if (day?.day)
    (0,draft/* state */.wk)(statements, "releaseDate", day.day, {
      ...structuredAt(day),
      ...day.text.includes(day.day) ? {} : { state: "derived" }
    });
  stateProvider(root, statements);
  (0,draft/* stateList */.MO)(statements, "languages", root.words("inlanguage"), "structured");
  const size = root.word("contentsize", "size");
  if (size) (0,draft/* state */.wk)(statements, "size", size.text, structuredAt(size));
  stateColumns(card, description, statements);
  const uses = provenanceUses(description, statements);
  const texts = stateResponsibleAi(root, statements);
  const terms = stateUseConditions(description, statements);
  const summary = root.word("description");
  if (summary) (0,draft/* state */.wk)(statements, "description", summary.text.slice(0, 300), structuredAt(summary));
  const title = root.word("name");
  const id = hubId(root);
  return subjectOf(card, {
    kind: "dataset",
    root: root.cursor,
    statements,
    title,
    ...id === void 0 ? {} : { id },
    aliases: [title, ...root.words("alternatename")].flatMap((value) => value?.text ?? []),
    uses,
    texts: [...summary ? [summary] : [], ...terms, ...texts]
  });
}
const structuredAt = (value) => ({ at: value.at, evidence: "structured" });
function hubId(root) {
  const ids = root.words("url", "sameas", "@id", "identifier").flatMap(
    ({ text }) => /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}\/[\w.-]{1,96})\/?(?:[?#].*)?$/i.exec(
      text
    )?.[1] ?? []
  );
  return ids[0];
}
const LICENSE_LISTS = /^https?:\/\/(?:www\.)?(?:creativecommons\.org|spdx\.org|opensource\.org|choosealicense\.com|apache\.org|gnu\.org|opendatacommons\.org)\//i;
const NO_LICENSE = /choosealicense\.com\/licenses\/(?:undefined|none|null)?\/?$|^(?:none|null|undefined)$/i;
function stateLicense(root, statements) {
  const ownLicenses = licensesOf(root);
  const licenses = ownLicenses.length > 0 ? ownLicenses : root.things("distribution").flatMap(licensesOf);
  const distinct = new Map(licenses.map((each) => [each.stated.text.toLowerCase(), each]));
  const stated = [...distinct.values()];
  (0,draft/* stateList */.MO)(
    statements,
    "license.stated",
    stated.map((each) => each.stated),
    "structured"
  );
  const [first, ...others] = stated;
  if (first?.link && others.length === 0)
    (0,draft/* state */.wk)(statements, "license.link", first.link.text, structuredAt(first.link));
}
function licensesOf(holder) {
  return holder.things("license", "licence").flatMap((thing) => {
    const { cursor } = thing;
    const name = cursor.node?.kind === "map" ? thing.word("name", "@value") : cursor.value();
    const url = cursor.node?.kind === "map" ? thing.word("url", "@id", "identifier", "sameas") : void 0;
    const stated = url && LICENSE_LISTS.test(url.text) ? url : name ?? url;
    return stated && !NO_LICENSE.test(stated.text) ? [{ stated, link: stated === name ? url : void 0 }] : [];
  });
}
function stateProvider(root, statements) {
  const agents = ["creator", "author", "maintainer", "provider", "publisher"].flatMap(
    (name2) => root.things(name2)
  );
  const name = agents.flatMap((thing) => croissant_named(thing))[0];
  if (name) (0,draft/* state */.wk)(statements, "provider.name", name.text, structuredAt(name));
  const points = [root, ...agents].flatMap((thing) => thing.things("contactpoint"));
  const contacts = [
    ...points.flatMap(
      (thing) => thing.cursor.node?.kind === "map" ? thing.words("email", "hasemail", "url", "telephone") : [thing.cursor.value()].flatMap((text) => text ?? [])
    ),
    ...agents.flatMap((thing) => thing.words("email")),
    ...agents.flatMap((thing) => thing.words("url")),
    ...root.words("url")
  ];
  const distinct = [...new Map(contacts.map((value) => [value.text, value])).values()];
  (0,draft/* stateList */.MO)(statements, "contact", distinct.slice(0, 20), "structured");
}
const croissant_named = (thing) => [
  thing.cursor.node?.kind === "map" ? thing.word("name", "legalname", "@value") : thing.cursor.value()
].flatMap((value) => value ?? []);
const MOST_COLUMNS = 500;
const croissant_MOST_FIELDS = 1e3;
function stateColumns(card, description, statements) {
  const columns = /* @__PURE__ */ new Map();
  const types = /* @__PURE__ */ new Map();
  let remaining = croissant_MOST_FIELDS;
  const add = (field) => {
    if (columns.size >= MOST_COLUMNS || remaining-- <= 0) return;
    const name = columnOf(field);
    if (name && !columns.has(name.text)) columns.set(name.text, name);
    for (const type of field.words("datatype")) {
      const className = /^(?:sc:|cr:)?([A-Z]\w{0,60})$/.exec(
        description.terms.full(type.text)
      )?.[1];
      if (className && !types.has(className))
        types.set(className, { text: className, at: type.at });
    }
    for (const below of field.things("subfield")) add(below);
  };
  const sets = description.root.things("recordset").filter(
    (set) => !set.words("datatype").some(({ text }) => /\b(?:Split|Enumeration)$/.test(text))
  );
  for (const set of sets) for (const field of remaining > 0 ? set.things("field") : []) add(field);
  const named2 = [...columns.values()];
  (0,draft/* stateList */.MO)(statements, "columns", named2, "structured");
  (0,draft/* stateList */.MO)(statements, "dataTypes", [...types.values()], "structured");
  personalIndications(card, named2, block(card), statements);
  stateComposition(named2, statements);
}
function columnOf(field) {
  const name = field.word("name") ?? field.cursor.get("@id").value();
  const column = name?.text.slice(name.text.lastIndexOf("/") + 1);
  return name && column ? { text: column, at: name.at } : void 0;
}


;// CONCATENATED MODULE: ./lib/src/formats/cyclonedx/bom.js

const KIND_BY_TYPE = /* @__PURE__ */ new Map([
  ["machine-learning-model", "model"],
  ["data", "data"]
]);
function billOf(root) {
  const parts = [];
  const topCursor = root.get("metadata", "component");
  const formulas = root.get("formulation").items();
  if (topCursor.node?.kind === "map") enter(topCursor, void 0, parts);
  for (const holder of [root, ...formulas]) walk(holder.get("components"), void 0, parts);
  const services = [];
  for (const holder of [root, ...formulas]) walkServices(holder.get("services"), services);
  const byRef = /* @__PURE__ */ new Map();
  for (const part of [...services, ...parts].reverse()) {
    const ref = textAt(part.cursor, "bom-ref");
    if (ref !== void 0) byRef.set(ref, part);
  }
  const steps = new Steps(root.card);
  let edges;
  return {
    root,
    models: parts.filter(({ kind }) => kind === "model"),
    data: parts.filter(({ kind }) => kind === "data"),
    services,
    top: parts.find(({ cursor }) => cursor === topCursor),
    find: (ref) => byRef.get(ref),
    dependsOn: ({ cursor }) => {
      edges ??= dependencies(root, byRef);
      const targets = edges.get(textAt(cursor, "bom-ref") ?? "") ?? [];
      return steps.take(targets.length, cursor) ? targets : [];
    }
  };
}
function walk(components, within, parts) {
  const wanted = (component) => KIND_BY_TYPE.has(component.type) || component.components !== void 0;
  for (const cursor of objectsOf(components, wanted)) enter(cursor, within, parts);
}
function enter(cursor, within, parts) {
  const kind = KIND_BY_TYPE.get(textAt(cursor, "type") ?? "");
  const part = kind && { kind, cursor, within };
  if (part) parts.push(part);
  walk(cursor.get("components"), part ?? within, parts);
}
function walkServices(services, parts) {
  for (const cursor of objectsOf(services, () => true)) {
    parts.push({ kind: "service", cursor, within: void 0 });
    walkServices(cursor.get("services"), parts);
  }
}
function dependencies(root, partsByRef) {
  const edges = /* @__PURE__ */ new Map();
  for (const item of objectsOf(
    root.get("dependencies"),
    ({ ref }) => partsByRef.has(ref)
  )) {
    const ref = textAt(item, "ref");
    if (ref === void 0 || !partsByRef.has(ref)) continue;
    const targets = edges.get(ref) ?? [];
    edges.set(ref, targets);
    for (const value of item.get("dependsOn").values())
      if (partsByRef.has(value.text)) targets.push(value);
  }
  return edges;
}
function objectsOf(objects, isWanted) {
  const { node, plain } = objects;
  if (node?.kind !== "list") return node?.kind === "map" ? [objects] : [];
  const values = Array.isArray(plain) ? plain : void 0;
  return node.items.flatMap((item, i) => {
    const object = values?.[i];
    const skipped = values !== void 0 && !(isPlain(object) && isWanted(object));
    return skipped || item.kind !== "map" ? [] : [objects.item(i)];
  });
}
const isPlain = (value) => typeof value === "object" && value !== null;
function textAt({ node }, key) {
  const value = node?.kind === "map" ? node.entries.get(key)?.value : void 0;
  return value?.kind === "scalar" ? value.text ?? void 0 : void 0;
}
const SAYS_NOTHING = /^(?:no description(?: available| provided)?|noassertion|not (?:specified|available|provided|disclosed)|unknown|none|n\/a|null|-)\.?$/i;
function disclosedValue(cursor) {
  const value = cursor.value();
  return value && !SAYS_NOTHING.test(value.text) ? value : void 0;
}
const disclosedValues = (cursor) => cursor.values().filter(({ text }) => !SAYS_NOTHING.test(text));
function joined(cursor) {
  const values = disclosedValues(cursor);
  const { node, card } = cursor;
  const plain = node?.kind === "list" && node.items.length === values.length && card.data !== void 0;
  return values.length > 1 && plain ? { text: values.map(({ text }) => text).join(", "), at: cursor.at } : values[0];
}
const propertiesOf = (holders) => holders.flatMap(
  (holder) => holder.get("properties").items().flatMap((item) => {
    const name = textAt(item, "name");
    return name === void 0 ? [] : [{ name, value: item.get("value") }];
  })
);
const lastWord = (name) => (name.slice(-200).split(/[:./]/).at(-1) ?? "").replace(/[-_\s]/g, "").toLowerCase();
const PURL = /^pkg:huggingface(?:-datasets?)?\/(?:(?:datasets|models)(?:\/|%2f))?([^@?#]{1,200})(?:@([^?#]{1,200}))?/i;
const HUB_URL = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?((?!datasets\/|spaces\/)[\w.-]{1,96}\/[\w.-]{1,96})\/?$/i;
const bom_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,95}$/;
function nameOf({ cursor }) {
  if (!bom_names.has(cursor)) bom_names.set(cursor, readName(cursor));
  return bom_names.get(cursor);
}
const bom_names = /* @__PURE__ */ new WeakMap();
function readName(cursor) {
  const name = disclosedValue(cursor.get("name"));
  const purl = cursor.get("purl").value();
  const [, path, rev] = PURL.exec(purl?.text ?? "") ?? [];
  if (purl && path !== void 0) {
    const text = decoded(path);
    const revision = rev === void 0 ? {} : { revision: { text: decoded(rev), at: purl.at } };
    return { text, at: purl.at, ...bom_ID.test(text) ? { id: text } : {}, ...revision };
  }
  if (!name) return void 0;
  if (bom_ID.test(name.text)) return { ...name, id: name.text };
  const last = name.text.toLowerCase();
  for (const item of cursor.get("externalReferences").items()) {
    const id2 = HUB_URL.exec(textAt(item, "url") ?? "")?.[1];
    if (id2?.toLowerCase().endsWith(`/${last}`)) return { ...name, text: id2, id: id2 };
  }
  const group = cursor.get("group").value()?.text ?? "";
  const id = `${group}/${name.text}`;
  return OWNER.test(group) && bom_ID.test(id) ? { ...name, text: id, id } : name;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
const isFile = ({ cursor, kind }) => kind === "data" && (/#./.test(textAt(cursor, "purl") ?? "") || /\.(?:safetensors|gguf|bin|pth?|onnx|ckpt|h5|json|ya?ml)$/i.test(textAt(cursor, "name") ?? ""));
const dataSets = ({ cursor }) => cursor.get("data").items().filter(
  (item) => item.node?.kind === "map" && (textAt(item, "type") ?? "dataset") === "dataset"
);
const mayBeDataSet = (part) => !isFile(part) && (dataSets(part).length > 0 || !part.cursor.get("data").isThere);
function wordsOf({ cursor }) {
  const cached = bom_words.get(cursor) ?? readWords(cursor);
  bom_words.set(cursor, cached);
  return cached;
}
const bom_words = /* @__PURE__ */ new WeakMap();
function readWords(cursor) {
  const fields = ["description", "tags", "data"].flatMap((key) => cursor.get(key).values());
  const properties = propertiesOf([cursor, cursor.get("modelCard")]).flatMap(({ name, value }) => [
    name,
    value.value()?.text ?? ""
  ]);
  return [...fields.map(({ text }) => text), ...properties].join("\n").slice(0, 2e4);
}
const bom_placeOf = ({ cursor }) => cursor.get("name").at;


;// CONCATENATED MODULE: ./lib/src/documents/signals/tasks.js

const TEXT_OUT = /* @__PURE__ */ new Set([
  "text-generation",
  "text2text-generation",
  "conversational",
  "summarization",
  "translation",
  "image-text-to-text",
  "image-to-text",
  "video-text-to-text",
  "audio-text-to-text"
]);
const MEDIA_OUT = /* @__PURE__ */ new Set([
  "text-to-image",
  "image-to-image",
  "image-to-video",
  "image-text-to-image",
  "image-text-to-video",
  "text-to-video",
  "video-to-video",
  "text-to-speech",
  "text-to-audio",
  "text-to-3d",
  "image-to-3d",
  "unconditional-image-generation"
]);
const ANY_OUT = /* @__PURE__ */ new Set(["any-to-any"]);
const NO_OUT = /* @__PURE__ */ new Set([
  "audio-classification",
  "automatic-speech-recognition",
  "depth-estimation",
  "document-question-answering",
  "feature-extraction",
  "fill-mask",
  "graph-ml",
  "image-classification",
  "image-feature-extraction",
  "image-segmentation",
  "keypoint-detection",
  "keypoint-matching",
  "mask-generation",
  "multiple-choice",
  "object-detection",
  "question-answering",
  "reinforcement-learning",
  "robotics",
  "sentence-similarity",
  "table-question-answering",
  "tabular-classification",
  "tabular-regression",
  "text-classification",
  "text-ranking",
  "text-retrieval",
  "time-series-forecasting",
  "token-classification",
  "video-classification",
  "visual-document-retrieval",
  "visual-question-answering",
  "voice-activity-detection",
  "zero-shot-classification",
  "zero-shot-image-classification",
  "zero-shot-object-detection"
]);
function outputOf(task) {
  const name = task.trim().toLowerCase().replace(/[\s_]+/g, "-");
  if (TEXT_OUT.has(name)) return { generative: "yes", media: "no" };
  if (MEDIA_OUT.has(name)) return { generative: "yes", media: "yes" };
  if (ANY_OUT.has(name)) return { generative: "yes" };
  return NO_OUT.has(name) ? { generative: "no", media: "no" } : void 0;
}
function stateOutput(tasks, evidence, statements) {
  const outputs = tasks.flatMap((item) => {
    const output = outputOf(item.text);
    return output ? [{ item, output }] : [];
  });
  const decisive = outputs.find(({ output }) => output.generative === "yes") ?? outputs[0];
  const media = outputs.find(({ output }) => output.media === "yes") ?? decisive;
  if (!decisive || !media) return;
  const basis = { evidence, state: "derived" };
  (0,draft/* state */.wk)(statements, "isGenerative", decisive.output.generative, { ...basis, at: decisive.item.at });
  if (media.output.media)
    (0,draft/* state */.wk)(statements, "generatesMedia", media.output.media, { ...basis, at: media.item.at });
}


;// CONCATENATED MODULE: ./lib/src/formats/cyclonedx/component-facts.js







function stateOnce(statements, fact, value, as = "declared") {
  if (value && !statements.has(fact))
    (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured", state: as });
}
function stateComponent(cursor, statements) {
  const version = disclosedValue(cursor.get("version"));
  stateOnce(statements, "version", version ?? nameOf({ cursor })?.revision);
  component_facts_stateLicense(cursor, statements);
  component_facts_stateProvider(cursor, statements);
  const description = disclosedValue(cursor.get("description"));
  stateOnce(
    statements,
    "description",
    description && { ...description, text: description.text.slice(0, 300) }
  );
  const notes = cursor.get("releaseNotes");
  const day = notes.get("timestamp").value();
  const date = day && dayIn(day.text.slice(0, 10));
  if (day && date) stateOnce(statements, "releaseDate", { text: date, at: day.at });
  const changes = notes.get("notes").items();
  stateOnce(
    statements,
    "changelog",
    changes.flatMap(
      (item) => disclosedValue(item.get("text", "content")) ?? disclosedValue(item.get("text")) ?? []
    )[0] ?? disclosedValue(notes.get("title"))
  );
  stateReferences(cursor, statements);
}
function component_facts_licensesOf(cursor) {
  const licenses = cursor.get("licenses").items().flatMap((item) => {
    const inner = item.get("license");
    const link2 = inner.get("url").value();
    const name = inner.get("id").value() ?? inner.get("name").value() ?? item.get("expression").value();
    const stated = name ?? inner.value() ?? link2;
    if (!stated) return [];
    const holder = inner.isThere ? inner : item;
    const concluded = textAt(holder, "acknowledgement") === "concluded";
    return [{ stated, link: name && link2, concluded }];
  });
  const declared = licenses.filter(({ concluded }) => !concluded);
  const used = declared.length > 0 ? declared : licenses;
  const [first, ...others] = used;
  const link = others.length === 0 ? first?.link : void 0;
  return {
    names: used.map(({ stated }) => stated),
    ...link === void 0 ? {} : { link },
    concluded: declared.length === 0
  };
}
function component_facts_stateLicense(cursor, statements) {
  const { names, link, concluded } = component_facts_licensesOf(cursor);
  const as = concluded ? "derived" : "declared";
  (0,draft/* stateList */.MO)(statements, "license.stated", names, "structured", as);
  stateOnce(statements, "license.link", link);
}
const HOSTING_PLATFORM = /^(?:hugging ?face|modelscope|kaggle|github|gitlab|zenodo)\b/i;
function providerOf(cursor) {
  const named = [
    disclosedValue(cursor.get("manufacturer", "name")),
    disclosedValue(cursor.get("publisher")),
    ...cursor.get("authors").items().map((item) => disclosedValue(item.get("name")) ?? disclosedValue(item)),
    disclosedValue(cursor.get("author")),
    disclosedValue(cursor.get("supplier", "name"))
  ].flatMap((value) => value ?? []);
  return named.find(({ text }) => !HOSTING_PLATFORM.test(text));
}
function component_facts_stateProvider(cursor, statements) {
  stateOnce(statements, "provider.name", providerOf(cursor));
  const entities = ["manufacturer", "supplier"].map((key) => cursor.get(key)).filter((item) => !HOSTING_PLATFORM.test(textAt(item, "name") ?? ""));
  const contact = [
    ...entities.flatMap((item) => [...item.get("contact").items(), item]),
    ...cursor.get("authors").items()
  ].flatMap((item) => [...disclosedValues(item.get("email")), ...disclosedValues(item.get("url"))]);
  const reached = cursor.get("externalReferences").items().filter((item) => CONTACT_REFERENCES.has(textAt(item, "type") ?? "")).flatMap((item) => item.get("url").value() ?? []);
  const distinct = new Map([...contact, ...reached].map((value) => [value.text, value]));
  (0,draft/* stateList */.MO)(statements, "contact", [...distinct.values()], "structured");
}
const CONTACT_REFERENCES = /* @__PURE__ */ new Set(["website", "support", "issue-tracker", "mailing-list", "chat"]);
const FACT_BY_REFERENCE = {
  license: "license.link",
  "security-contact": "incident.contact",
  "rfc-9116": "incident.contact",
  "release-notes": "changelog"
};
const FACT_BY_COMMENT = [
  [/\b(?:acceptable|permitted|prohibited)[- ]use\b|\busage policy\b/i, "policies.aup"],
  [/\bprivacy (?:policy|notice)\b/i, "policies.privacy"],
  [/\bcopyright policy\b/i, "policies.copyright"]
];
function stateReferences(cursor, statements) {
  for (const item of cursor.get("externalReferences").items()) {
    const url = item.get("url").value();
    const comment = (textAt(item, "comment") ?? "").slice(0, 300);
    const fact = (0,lookup/* lookup */.$I)(FACT_BY_REFERENCE, textAt(item, "type") ?? "") ?? FACT_BY_COMMENT.find(([words]) => words.test(comment))?.[1];
    if (fact !== void 0) stateOnce(statements, fact, url);
  }
}
const FACT_BY_PROPERTY = {
  typeofmodel: "architecture",
  informationabouttraining: "training.description",
  informationaboutapplication: "intendedUse",
  limitation: "limitations",
  limitations: "limitations",
  energyconsumption: "training.energy",
  usesensitivepersonalinformation: "personalInfo.sensitive"
};
const FACT_BY_PARAMETER = {
  count: "parameters",
  contextlength: "contextLength"
};
function stateProperties(holders, statements, kind) {
  const languages = [];
  const stages = [];
  for (const { name, value } of propertiesOf(holders)) {
    const text = value.value();
    const word = lastWord(name);
    if (!text || kind === "dataset") continue;
    const isOfTaxonomy = /^cdx:ai-ml:model:/i.test(name);
    if (isOfTaxonomy && word === "languages") {
      for (const language of text.text.slice(0, 2e3).split(","))
        if (language.trim()) languages.push({ text: language.trim(), at: text.at });
    }
    if (isOfTaxonomy && /^tunemethods?$/.test(word)) stages.push(text);
    const parameter = isOfTaxonomy ? (0,lookup/* lookup */.$I)(FACT_BY_PARAMETER, word) : void 0;
    const fact = parameter ?? (0,lookup/* lookup */.$I)(FACT_BY_PROPERTY, word);
    if (fact === void 0) continue;
    const answer = fact === "personalInfo.sensitive" ? (0,presence/* presence */.I)(text.text) : disclosedValue(value)?.text;
    if (answer) stateOnce(statements, fact, { ...text, text: answer });
  }
  (0,draft/* stateList */.MO)(statements, "languages", languages, "structured");
  (0,draft/* stateList */.MO)(statements, "training.stages", stages, "structured");
}
function declaredIn(holders, kind, statements) {
  const root = /* @__PURE__ */ new Map();
  for (const { name, value } of propertiesOf(holders)) {
    const [head, ...path] = name.slice(0, 200).split(".");
    if (head === "governance" && value.node?.kind === "scalar") put(root, path, value.node);
  }
  const [first] = holders;
  if (root.size === 0 || !first) return { declaredId: void 0, uses: [] };
  const { card } = first;
  const placed = { ...card, location: (range) => card.location(range) };
  const declaration = { root: treeOf(root, first), path: [] };
  personalIndications(placed, [], declaration, statements);
  return governance(placed, kind, statements, declaration);
}
function put(branch, path, node) {
  const [key, ...below] = path;
  if (key === void 0 || key === "") return;
  const existing = branch.get(key);
  if (below.length === 0) {
    if (existing === void 0) branch.set(key, [node]);
    else if (Array.isArray(existing)) existing.push(node);
    return;
  }
  const next = existing ?? /* @__PURE__ */ new Map();
  if (Array.isArray(next)) return;
  branch.set(key, next);
  put(next, below, node);
}
function treeOf(branch, holder) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, below] of branch) {
    if (!Array.isArray(below)) {
      const value = treeOf(below, holder);
      entries.set(key, { key: value.range, value });
      continue;
    }
    const [first] = below;
    if (!first) continue;
    const listNode = { kind: "list", items: below, range: first.range };
    entries.set(key, { key: first.range, value: below.length === 1 ? first : listNode });
  }
  const [start] = [...entries.values()];
  return { kind: "map", entries, range: start?.value.range ?? holder.at.range };
}


;// CONCATENATED MODULE: ./lib/src/formats/cyclonedx/uses.js




const RELATION_WORDS = [
  [/\bdistill?|\bteachers?\b|蒸馏|教师模型/i, "distilled-from"],
  [/\bquanti[sz]|量化/i, "quantized"],
  [/\bconver(?:ted|sion|ts?|ting)\b|\bexport(?:ed)? to\b|格式转换/i, "converted"],
  [/\b(?:q?lora|adapters?|peft)\b/i, "adapter"],
  [/\bmerg(?:ed?|ing)\b|模型合并/i, "merge"],
  [/\bprun(?:ed?|ing)\b|剪枝/i, "pruned"],
  [/\bcontinu(?:ed|al|ous)(?:ly)? pre-?train|继续预训练/i, "continued-pretrain"],
  [/\bfine-?tun|\bbase model\b|微调|基座模型/i, "finetune"]
];
const doneIn = (text) => RELATION_WORDS.find(([words]) => words.test(text))?.[1];
const STATED_USE = /\bused (?:for|as|in|to) [^.\n]{0,60}|\b(?:base|original|source) (?:model )?(?:for|of) [^.\n]{0,60}|^(?:the )?teacher\b[^.\n]{0,20}|用作[^。\n]{0,30}|^教师模型/gim;
function ownRelation(part) {
  if (!relations.has(part.cursor)) relations.set(part.cursor, readRelation(part));
  return relations.get(part.cursor);
}
const relations = /* @__PURE__ */ new WeakMap();
function readRelation(part) {
  for (const { name, value } of propertiesOf([part.cursor, part.cursor.get("modelCard")])) {
    if (!/relation(?:ship)?$|^role$/.test(lastWord(name))) continue;
    const relation = doneIn(
      (value.value()?.text ?? "").slice(0, 100).replace(/finetune/i, "fine-tune")
    );
    if (relation) return relation;
  }
  const used = [...wordsOf(part).matchAll(STATED_USE)].map(([text]) => text).join("\n");
  return doneIn(used);
}
const NOT_IN_THE_MODEL = /\b(?:judges?|evaluat\w+|benchmark\w*|baselines?|compar\w+|reference model|moderat\w+|guard(?:rail)?s?)\b|评测|评估|对比/i;
function modelUses(bom, part, isMain, isSubject) {
  const collector = new BomUpstreams(part);
  collectAncestors(part, collector);
  collectDatasets(bom, part, collector, isSubject);
  collectNamed(bom, part, collector);
  if (isMain) collectTasks(bom, collector, isSubject);
  if (isMain) collectServices(bom, collector);
  for (const ref of bom.dependsOn(part)) {
    const target = bom.find(ref.text);
    if (!target || target === part || target.within === part) continue;
    if (target.kind === "model") {
      const relation = ownRelation(target) ?? (NOT_IN_THE_MODEL.test(wordsOf(target)) ? void 0 : "component");
      if (relation) collector.add(target, relation, ref, isSubject);
    } else if (target.kind === "data" && mayBeDataSet(target))
      collector.add(
        target,
        NOT_IN_THE_MODEL.test(wordsOf(target)) ? "evaluated-on" : "trained-on",
        ref,
        isSubject
      );
    else if (target.kind === "service" && uses_teaches(target, TEACHER_WORDS))
      collector.add(target, "distilled-from", ref);
  }
  if (bom.top === part)
    for (const model of bom.models) {
      const name = model.cursor.get("name");
      if (model === part || textAt(model.cursor, "scope") === "excluded") continue;
      const relation = ownRelation(model) ?? (NOT_IN_THE_MODEL.test(wordsOf(model)) ? void 0 : "component");
      if (relation) collector.add(model, relation, { text: "", at: name.at }, isSubject);
    }
  return collector.uses;
}
function dataUses(bom, part, isSubject) {
  const collector = new BomUpstreams(part);
  for (const item of part.cursor.get("pedigree", "ancestors").items()) {
    const type = textAt(item, "type");
    const ancestor = {
      kind: type === uses_MODEL ? "model" : "data",
      cursor: item,
      within: void 0
    };
    if (type === uses_MODEL) collector.add(ancestor, "generated-by");
    else if (type === "data") collector.add(ancestor, "derived-from");
  }
  const made = MAKER_WORDS.test(wordsOf(part));
  for (const ref of bom.dependsOn(part)) {
    const target = bom.find(ref.text);
    if (!target || target === part) continue;
    if (target.kind === "data") {
      if (mayBeDataSet(target)) collector.add(target, "derived-from", ref, isSubject);
    } else if (made || uses_teaches(target, MAKER_WORDS))
      collector.add(target, "generated-by", ref, isSubject);
  }
  const contents = dataSets(part).map((item) => item.get("contents"));
  for (const { name, value } of propertiesOf([part.cursor, ...contents]))
    if (/^(?:generat(?:or|ed(?:by|with|from))|teachers?(?:model|id|name)?)$/.test(lastWord(name)))
      collector.name(bom, value, "generated-by");
  return collector.uses;
}
const uses_MODEL = "machine-learning-model";
const TEACHER_WORDS = /\bteachers?\b|\bdistill?(?:ation|ed|ing|s)?\b|教师|蒸馏/i;
const MAKER_WORDS = /\bteachers?\b|\bdistill?(?:ation|ed|ing|s)?\b|\bsynthe(?:tic|tically|si[sz]ed)\b|\b(?:machine|model|llm|ai)[- ]generated\b|\bgenerat(?:ed|es|or|ion of) (?:by|with|from|(?:the )?(?:training )?data)\b|教师|蒸馏|合成/i;
function uses_teaches(part, words) {
  const flows = part.cursor.get("data").items().map((item) => textAt(item, "flow"));
  if (part.kind === "service" && flows.length > 0 && flows.every((flow) => flow === "inbound"))
    return false;
  return words.test(`${textAt(part.cursor, "name") ?? ""}
${wordsOf(part)}`.replaceAll("_", " "));
}
function collectAncestors(part, collector, depth = 0) {
  const pedigree = part.cursor.get("pedigree");
  const components = pedigree.get("ancestors").items().filter(({ node }) => node?.kind === "map");
  const notes = (textAt(pedigree, "notes") ?? "").slice(0, 1e4);
  const sentences = notes.split(/(?<=[.!?;。；])\s*|\n/).map((text) => [text, text.toLowerCase()]);
  for (const cursor of components) {
    const type = textAt(cursor, "type");
    const ancestor = {
      kind: type === "data" ? "data" : "model",
      cursor,
      within: void 0
    };
    if (type === "data") collector.add(ancestor, "trained-on");
    if (type !== uses_MODEL) continue;
    const last = nameOf(ancestor)?.text.split("/").at(-1)?.toLowerCase() ?? "";
    const naming = () => sentences.flatMap(([text, lower]) => last !== "" && lower?.includes(last) ? text : []);
    const statedRelation = () => doneIn(components.length === 1 ? notes : naming().join("\n"));
    const relation = depth > 0 || collector.has(ancestor) ? void 0 : ownRelation(ancestor) ?? statedRelation();
    collector.add(ancestor, relation ?? "finetune");
    if (depth < MOST_GENERATIONS) collectAncestors(ancestor, collector, depth + 1);
  }
}
const MOST_GENERATIONS = 8;
function collectDatasets(bom, part, collector, isSubject) {
  for (const item of trainingData(part)) {
    const ref = item.get("ref").value() ?? item.value();
    if (ref) {
      const target = bom.find(ref.text);
      if (target) collector.add(target, relationOf(wordsOf(target)), ref, isSubject);
      else
        collector.push(
          useOf({ ...ref, text: ref.text.replace(/^dataset:/, "") }, "dataset", "trained-on")
        );
      continue;
    }
    const name = inlineName(item);
    if (name) collector.push(useOf(name, "dataset", relationOf(textAt(item, "description") ?? "")));
  }
}
const relationOf = (words) => /\b(?:test(?:ing)?|evaluation|validation|benchmark)\b|测试集|评测/i.test(words) && !/\b(?:train\w*|fine-?tun\w*)\b|训练|微调/i.test(words) ? "evaluated-on" : "trained-on";
const trainingData = ({ cursor }) => cursor.get("modelCard", "modelParameters", "datasets").items();
function inlineName(item) {
  const url = item.get("contents", "url").value();
  const id = HUB_DATA.exec(url?.text ?? "")?.[1];
  return url && id !== void 0 ? { text: id, at: url.at } : disclosedValue(item.get("name")) ?? url;
}
const HUB_DATA = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)(?=[/?#]|$)/i;
function collectNamed(bom, part, collector) {
  for (const { name, value } of propertiesOf([part.cursor, part.cursor.get("modelCard")])) {
    const word = lastWord(name);
    if (/^teachers?(?:model|models|id|name)?$/.test(word))
      collector.name(bom, value, "distilled-from");
    if (/^(?:basemodels?|finetunedfrom)$/.test(word)) collector.name(bom, value, "finetune");
  }
}
function collectTasks(bom, collector, isSubject) {
  const workflows = bom.root.get("formulation").items().flatMap((formula) => formula.get("workflows").items());
  for (const task of workflows.flatMap((flow) => [flow, ...flow.get("tasks").items()])) {
    const words = `${textAt(task, "name") ?? ""}
${textAt(task, "description") ?? ""}`.replaceAll(
      "_",
      " "
    );
    const refs = [
      ...task.get("resourceReferences").items(),
      ...task.get("inputs").items().flatMap((item) => [item.get("resource"), item.get("source")])
    ];
    for (const ref of refs.flatMap((item) => item.get("ref").value() ?? [])) {
      const target = bom.find(ref.text);
      if (!target || target === collector.part) continue;
      if (target.kind === "data") {
        if (/\b(?:train|fine-?tun|distill?)/i.test(words) && mayBeDataSet(target))
          collector.add(target, "trained-on", ref, isSubject);
      } else if (TEACHER_WORDS.test(words) && !collector.has(target))
        collector.add(target, "distilled-from", ref, isSubject);
    }
  }
}
function collectServices(bom, collector) {
  for (const service of bom.services)
    if (uses_teaches(service, TEACHER_WORDS)) collector.add(service, "distilled-from");
}
class BomUpstreams {
  uses = [];
  part;
  #names = /* @__PURE__ */ new Set();
  constructor(part) {
    this.part = part;
    const partName = nameOf(part);
    if (partName) this.#names.add(partName.text.toLowerCase());
  }
  has(part) {
    return this.#names.has((nameOf(part)?.text ?? "").toLowerCase());
  }
  push(use) {
    const name = use.name.toLowerCase();
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.uses.push(use);
  }
  add(part, relation, source, isSubject = () => false) {
    const name = nameOf(part);
    if (!name || this.has(part)) return;
    const kind = part.kind === "data" ? "dataset" : part.kind === "service" ? "any" : "model";
    const open = relation === "distilled-from" || relation === "generated-by";
    const statements = /* @__PURE__ */ new Map();
    stateEdgeFacts(part, statements, isSubject(part));
    this.push(
      useOf(
        { text: name.text, at: source?.at ?? name.at },
        open ? "any" : kind,
        relation,
        statements
      )
    );
  }
  /** Adds the upstream that a property names, or the part of the bill that it refers to. */
  name(bom, cursor, relation) {
    for (const value of cursor.values()) {
      const part = bom.find(value.text);
      if (part) this.add(part, relation, value);
      else if (disclosedValue(cursor) && value.text.length <= 200 && !/^(?:true|false|yes|no|\d+)$/i.test(value.text))
        this.push(useOf(value, relation === "finetune" ? "model" : "any", relation));
    }
  }
}
function stateEdgeFacts(part, statements, isSubject) {
  const { cursor } = part;
  const statedAt = (location) => ({ at: location, evidence: "structured" });
  const revision = nameOf(part)?.revision ?? disclosedValue(cursor.get("version"));
  if (revision) (0,draft/* state */.wk)(statements, "edge.revision", revision.text, statedAt(revision.at));
  const hash = cursor.get("hashes").items().find((item) => textAt(item, "alg") === "SHA-256")?.get("content").value();
  if (hash) (0,draft/* state */.wk)(statements, "edge.hash", hash.text, statedAt(hash.at));
  const provider = part.kind === "service" ? disclosedValue(cursor.get("provider", "name")) : providerOf(cursor);
  if (provider) (0,draft/* state */.wk)(statements, "edge.provider", provider.text, statedAt(provider.at));
  if (!isSubject)
    (0,draft/* stateList */.MO)(statements, "edge.license.stated", component_facts_licensesOf(cursor).names, "structured");
  if (part.kind !== "service") return;
  const endpoint = cursor.get("endpoints").values()[0];
  (0,draft/* state */.wk)(statements, "edge.access", "api", {
    ...statedAt(endpoint?.at ?? cursor.get("name").at),
    state: "derived"
  });
  const host = /^https?:\/\/(?:www\.)?([a-z0-9][a-z0-9.-]{2,252})(?=[:/?#]|$)/i.exec(
    endpoint?.text ?? ""
  )?.[1];
  if (endpoint && host !== void 0)
    (0,draft/* state */.wk)(statements, "edge.host", host.toLowerCase(), {
      ...statedAt(endpoint.at),
      state: "derived"
    });
}


;// CONCATENATED MODULE: ./lib/src/formats/cyclonedx/subjects.js










function subjectIn(bom, part, { main, isThirdParty }, isSubject) {
  const { cursor } = part;
  const statements = /* @__PURE__ */ new Map();
  const kind = part.kind === "model" ? "model" : "dataset";
  const holders = [
    cursor,
    cursor.get("modelCard"),
    ...dataSets(part).map((item) => item.get("contents"))
  ];
  stateComponent(cursor, statements);
  stateProperties(holders, statements, kind);
  const declared = declaredIn(holders, kind, statements);
  const uses = kind === "model" ? modelUses(bom, part, main, isSubject) : dataUses(bom, part, isSubject);
  const facts = kind === "model" ? stateModelFacts : stateDataFacts;
  const texts = [
    ...textsUnder(void 0, [disclosedValue(cursor.get("description"))]),
    ...facts(part, statements, uses)
  ];
  const title = disclosedValue(cursor.get("name"));
  const id = declared.declaredId ?? nameOf(part)?.id;
  return subjectOf(cursor.card, {
    kind,
    root: cursor,
    statements,
    id,
    title,
    aliases: title ? [title.text] : [],
    main,
    isThirdParty,
    uses: [...declared.uses, ...uses],
    texts
  });
}
function stateModelFacts(part, statements, uses) {
  const card = part.cursor.get("modelCard");
  const parameters = card.get("modelParameters");
  const tags = part.cursor.get("tags").values();
  const task = disclosedValue(parameters.get("task"));
  stateOutput(task ? [task] : tags, task ? "structured" : "inferred", statements);
  const architecture = disclosedValue(parameters.get("modelArchitecture")) ?? disclosedValue(parameters.get("architectureFamily"));
  stateOnce(statements, "architecture", architecture);
  stateModalities(parameters, statements);
  stateMetrics(card.get("quantitativeAnalysis", "performanceMetrics"), statements);
  stateEnergy(card, statements);
  const inline = trainingData(part).filter(
    (item) => item.node?.kind === "map" && !item.get("ref").isThere
  );
  for (const item of inline) subjects_statePersonalInfo(item, statements);
  const name = disclosedValue(part.cursor.get("name"));
  hints(
    statements,
    name ? [name] : [],
    tags,
    uses.filter(({ relation }) => CARRYING_RELATIONS.has(relation)).map((use) => use.name)
  );
  return [
    ...textsUnder("Training procedure", [disclosedValue(part.cursor.get("pedigree", "notes"))]),
    ...textsUnder(
      "Training data",
      inline.map((item) => disclosedValue(item.get("description")))
    ),
    ...stateConsiderations(card.get("considerations"), statements)
  ];
}
const CARRYING_RELATIONS = /* @__PURE__ */ new Set([
  "finetune",
  "quantized",
  "converted",
  "adapter",
  "merge"
]);
function stateConsiderations(group, statements) {
  const uses = joined(group.get("useCases"));
  const users = joined(group.get("users"));
  const limits = joined(group.get("technicalLimitations"));
  const tradeoffs = joined(group.get("performanceTradeoffs"));
  stateOnce(statements, "intendedUse", uses ?? users);
  stateOnce(statements, "limitations", limits ?? tradeoffs);
  const fairness = group.get("fairnessAssessments").items();
  const assessed = fairness.flatMap(
    (item) => disclosedValue(item.get("harms")) ?? disclosedValue(item.get("groupAtRisk")) ?? disclosedValue(item.get("benefits")) ?? []
  );
  stateOnce(statements, "bias", assessed[0]);
  if (assessed[0])
    stateOnce(statements, "evaluation.bias.tested", { ...assessed[0], text: "yes" }, "derived");
  return [
    ...textsUnder("Intended use", disclosedValues(group.get("useCases"))),
    ...textsUnder("Intended users", disclosedValues(group.get("users"))),
    ...textsUnder("Limitations", disclosedValues(group.get("technicalLimitations"))),
    ...textsUnder("Limitations", disclosedValues(group.get("performanceTradeoffs"))),
    ...textsUnder(
      "Ethical considerations",
      group.get("ethicalConsiderations").items().flatMap((item) => [
        disclosedValue(item.get("name")),
        disclosedValue(item.get("mitigationStrategy"))
      ])
    ),
    ...textsUnder(
      "Bias and fairness",
      fairness.flatMap((item) => disclosedValues(item))
    )
  ];
}
function stateModalities(parameters, statements) {
  for (const [key, fact] of [
    ["inputs", "modalities.input"],
    ["outputs", "modalities.output"]
  ]) {
    const formats = parameters.get(key).items().flatMap((item) => item.get("format").value() ?? []);
    const words = formats.flatMap(({ text, at: location }) => {
      const [, word] = /^(text|image|audio|video)(?:\/[\w.+-]{1,60})?$/i.exec(text) ?? [];
      return word === void 0 ? [] : [{ text: word.toLowerCase(), at: location }];
    });
    const distinct = [...new Map(words.map((modality) => [modality.text, modality])).values()];
    (0,draft/* stateList */.MO)(statements, fact, distinct, "structured");
  }
}
function stateMetrics(entries, statements) {
  const results = entries.items().slice(0, MOST_RESULTS).flatMap((item) => {
    const type = disclosedValue(item.get("type"));
    const slice = textAt(item, "slice");
    if (!type || !disclosedValue(item.get("value"))) return [];
    return [{ ...type, text: slice === void 0 ? type.text : `${type.text} ${slice}` }];
  });
  (0,draft/* stateList */.MO)(statements, "evaluation.results", results, "structured", "derived");
  for (const { text, at: location } of results)
    for (const test of testsNamedIn(text))
      stateOnce(statements, `evaluation.${test}.tested`, { text: "yes", at: location }, "derived");
}
const MOST_RESULTS = 500;
function stateEnergy(card, statements) {
  const activities = card.get("considerations", "environmentalConsiderations", "energyConsumptions").items().filter((item) => /^(?:training|fine-tuning)$/.test(textAt(item, "activity") ?? ""));
  for (const item of activities)
    for (const key of ["activityEnergyCost", "co2CostEquivalent"]) {
      const cost = item.get(key);
      const value = cost.get("value").value();
      const text = value && [value.text, textAt(cost, "unit")].filter(Boolean).join(" ");
      if (text) stateOnce(statements, "training.energy", { text, at: cost.at }, "derived");
    }
}
function stateDataFacts(part, statements, uses) {
  const sets = dataSets(part);
  for (const item of sets) {
    subjects_statePersonalInfo(item, statements);
    stateDataGovernance(item.get("governance"), statements);
  }
  const descriptions = sets.map((item) => disclosedValue(item.get("description")));
  stateOnce(statements, "description", descriptions.find(Boolean));
  const generators = uses.filter(({ relation }) => relation === "generated-by");
  const [generator] = generators;
  if (generator) {
    stateOnce(statements, "synthetic.present", { text: "yes", at: generator.at }, "derived");
    const named = generators.map(({ name, at: location }) => ({ text: name, at: location }));
    (0,draft/* stateList */.MO)(statements, "synthetic.generators", named, "structured", "derived");
  }
  stateSyntheticTag(statements, part.cursor.get("tags").values());
  return textsUnder("Dataset description", descriptions);
}
const BUSINESS_SECRETS = /\b(?:trade secrets?|proprietary|credentials?|api keys?|secrets?|source code|financial (?:reports?|statements?)|intellectual property|copyright(?:ed)?|classified|export[- ]controlled)\b|商业秘密|密钥/i;
const PERSONAL_CLASS = /\b(?:PII|PIFI|PHI|SPI|personal|personally)\b|个人信息|个人数据/i;
function subjects_statePersonalInfo(data, statements) {
  const listed = data.get("sensitiveData").values();
  const answers = listed.map(({ text }) => sectionAnswer(text));
  const named = listed.filter(
    ({ text }, i) => answers[i] === void 0 && !BUSINESS_SECRETS.test(text)
  );
  const classified = data.get("classification").value();
  stateOnce(statements, "personalInfo.statement", listed[0]);
  (0,draft/* stateList */.MO)(statements, "personalInfo.categories", named, "structured");
  const yes = named[0] ?? listed.find((_, i) => answers[i] === "yes") ?? (classified && PERSONAL_CLASS.test(classified.text) && !/\b(?:no|non|not|without)\b/i.test(classified.text) ? classified : void 0);
  const no = listed.find((_, i) => answers[i] === "no");
  if (yes) stateOnce(statements, "personalInfo.present", { ...yes, text: "yes" }, "derived");
  else if (no) stateOnce(statements, "personalInfo.present", { ...no, text: "no" }, "derived");
}
function stateDataGovernance(governance, statements) {
  const roles = ["owners", "stewards", "custodians"].flatMap(
    (role) => governance.get(role).items()
  );
  const owner = governance.get("owners").items().flatMap(
    (item) => disclosedValue(item.get("organization", "name")) ?? disclosedValue(item.get("contact", "name")) ?? []
  );
  stateOnce(statements, "provider.name", owner[0]);
  const contact = roles.flatMap((item) => [
    ...disclosedValues(item.get("contact", "email")),
    ...item.get("organization", "contact").items().flatMap((each) => disclosedValues(each.get("email"))),
    ...disclosedValues(item.get("organization", "url"))
  ]);
  if (!statements.has("contact")) (0,draft/* stateList */.MO)(statements, "contact", contact, "structured");
}


;// CONCATENATED MODULE: ./lib/src/formats/cyclonedx/index.js












const cyclonedx = {
  id: "cyclonedx",
  title: "CycloneDX ML-BOM",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("s?bom|ai-?bom|ml-?bom|cdx"),
  carries: supportedFacts({
    "license.stated": "licenses",
    version: "version",
    releaseDate: "releaseNotes.timestamp",
    changelog: "releaseNotes.notes",
    "provider.name": "manufacturer.name",
    contact: "manufacturer.contact",
    "incident.contact": "externalReferences[] of the type security-contact",
    description: "description",
    baseModels: "pedigree.ancestors",
    teachers: "services",
    "training.datasets": "modelCard.modelParameters.datasets |",
    "training.energy": "modelCard.considerations.environmentalConsiderations |",
    "evaluation.results": "modelCard.quantitativeAnalysis.performanceMetrics |",
    "evaluation.bias.tested": "modelCard.considerations.fairnessAssessments |",
    intendedUse: "modelCard.considerations.useCases |",
    limitations: "modelCard.considerations.technicalLimitations |",
    bias: "modelCard.considerations.fairnessAssessments |",
    architecture: "modelCard.modelParameters.modelArchitecture |",
    parameters: "the property cdx:ai-ml:model:parameter:count |",
    contextLength: "the property cdx:ai-ml:model:parameter:context_length |",
    languages: "the property cdx:ai-ml:model:languages |",
    isGenerative: "modelCard.modelParameters.task |",
    "personalInfo.present": "modelCard.modelParameters.datasets[].sensitiveData | data[].sensitiveData",
    "personalInfo.categories": "modelCard.modelParameters.datasets[].sensitiveData | data[].sensitiveData",
    sources: "pedigree.ancestors",
    "synthetic.generators": "pedigree.ancestors"
  }),
  claims: ({ text }) => {
    if (!BOM.test(text.slice(0, limits/* LIMITS */.b.firstLook)) && !BOM.test(text)) return false;
    const version = topLevel(text);
    return version !== void 0 && (!VERSION_WITHOUT_MODELS.test(version) || text.includes(`"${cyclonedx_MODEL}"`));
  },
  read: cyclonedx_read
};
const cyclonedx_MODEL = "machine-learning-model";
const BOM = /"(?:bomFormat|specFormat)"\s*:\s*"CycloneDX"/;
const VERSION_WITHOUT_MODELS = /^1\.[0-4]$/;
const SUPPORTED_VERSIONS = /* @__PURE__ */ new Set(["1.5", "1.6", "1.7"]);
function topLevel(text) {
  const bom = BOM.exec(text);
  if (!bom || depthAt(text, bom.index) !== 1) return void 0;
  return /"specVersion"\s*:\s*"([^"]{0,40})"/.exec(text)?.[1] ?? "";
}
function depthAt(text, offset) {
  let depth = 0;
  for (let i = 0; i < offset; i++) {
    const c = text[i];
    if (c === '"') {
      for (i++; i < offset && text[i] !== '"'; i++) if (text[i] === "\\") i++;
    } else if (c === "{" || c === "[") depth++;
    else if (c === "}" || c === "]") depth--;
  }
  return depth;
}
function cyclonedx_read(source) {
  const card = openJson(source);
  const root = Cursor.of(card);
  const version = root.get("specVersion").value();
  if (version && !SUPPORTED_VERSIONS.has(version.text))
    return unsupported(card, "cyclonedx", { text: notSupported(version.text), at: version.at });
  const bom = billOf(root);
  const subjects = described(bom);
  const schema = schemaQuestion(root, `cyclonedx-${version?.text ?? "1.7"}`);
  const result = parsedManifest(card, "cyclonedx", subjects, { schema });
  keepOwnPlaceholders(result);
  return result;
}
function keepOwnPlaceholders({ document: { statements }, subjects }) {
  const placeholders = statements.get("document.placeholders")?.[0]?.items ?? [];
  const described2 = new Set(subjects.map(({ at: location }) => location.pointer));
  const ofSubjects = placeholders.filter(
    ({ at: location }) => upwards(location.pointer).some((above) => described2.has(above))
  );
  statements.delete("document.placeholders");
  (0,draft/* stateList */.MO)(
    statements,
    "document.placeholders",
    ofSubjects.map(({ value, at: location }) => ({ text: value, at: location })),
    "structured"
  );
}
const upwards = (pointer) => {
  const steps = pointer?.split("/") ?? [];
  return pointer === void 0 ? [pointer] : steps.map((_, i) => steps.slice(0, i + 1).join("/"));
};
const notSupported = (version) => VERSION_WITHOUT_MODELS.test(version) ? (0,messages/* message */.iU)("cyclonedx.no-models", { version }) : (0,messages/* message */.iU)("manifest.version-not-supported", {
  standard: "CycloneDX",
  version: version.replace(/[^\w.-]/g, "").slice(0, 20) || "?"
});
function described(bom) {
  const main = mainOf(bom);
  const isMain = (part) => part === main?.part;
  const parts = limitSubjects(
    bom.root.card,
    [...bom.models, ...bom.data].filter((part) => isMain(part) || isDescribed(part)),
    ({ cursor }) => cursor,
    isMain
  );
  const asSubjects = new Set(parts);
  return parts.map(
    (part) => subjectIn(
      bom,
      part,
      { main: isMain(part), isThirdParty: part !== main?.part || main.isThirdParty },
      (upstream) => asSubjects.has(upstream)
    )
  );
}
function isDescribed(part) {
  const { cursor, kind, within } = part;
  if (propertiesOf([cursor]).some(({ name }) => name.startsWith("governance."))) return true;
  if (kind === "data")
    return within?.kind !== "model" && !isFile(part) && dataSets(part).length > 0;
  const card = cursor.get("modelCard");
  const ownStatements = [
    card.get("considerations"),
    card.get("quantitativeAnalysis", "performanceMetrics"),
    card.get("modelParameters", "datasets"),
    cursor.get("pedigree", "ancestors")
  ];
  return ownStatements.some((item) => item.values().length > 0);
}
function mainOf(bom) {
  if (bom.top) return { part: bom.top, isThirdParty: false };
  const top = bom.root.get("metadata", "component");
  const name = textAt(top, "name")?.toLowerCase();
  const namesakes = bom.models.filter((part) => sameName(part, name));
  if (namesakes.length === 1 && namesakes[0]) return { part: namesakes[0], isThirdParty: false };
  const hasCard = (part) => part.cursor.get("modelCard").isThere;
  const models = bom.models.filter((part) => isDescribed(part) || !top.isThere && hasCard(part));
  const data = bom.data.filter((part) => mayBeDataSet(part) && isDescribed(part));
  const [first, ...others] = bom.models;
  const single = others.length > 0 ? void 0 : first ? models[0] : onlyOf(data);
  return single && { part: single, isThirdParty: top.isThere };
}
const onlyOf = (items) => items.length === 1 ? items[0] : void 0;
const sameName = (part, name) => {
  const partName = nameOf(part)?.text.toLowerCase();
  return name !== void 0 && (partName === name || partName?.split("/").at(-1) === name);
};
const cyclonedxXml = {
  id: "cyclonedx-xml",
  title: "CycloneDX in XML (not read)",
  role: "manifest",
  syntax: "data",
  files: /(?:^|[._-])(?:s?bom|cdx)\.xml$/i,
  claims: ({ text }) => rootElement(text) !== void 0,
  read: (source) => {
    const range = rootElement(source.text);
    const card = openBody({ ...source, text: "" });
    const map = (0,lines/* lines */.M)(source.text);
    const location = card.location(map.range(range?.start ?? 0, range?.end ?? 0));
    return /\btype\s*=\s*["'](?:machine-learning-model|data)["']|<(?:[\w.-]+:)?modelCard\b/.test(
      source.text
    ) ? unsupported(card, "cyclonedx-xml", {
      text: (0,messages/* message */.iU)("cyclonedx.xml-not-supported"),
      at: location
    }) : withoutModels(card, "cyclonedx-xml", {
      text: (0,messages/* message */.iU)("cyclonedx.xml-without-models"),
      at: location
    });
  }
};
function rootElement(text) {
  const behind = (end, offset) => {
    const position = text.indexOf(end, offset);
    return position < 0 ? text.length : position + end.length;
  };
  let start = 0;
  for (; ; ) {
    while (start < text.length && /[\s\uFEFF]/.test(text[start] ?? "")) start++;
    if (text.startsWith("<?", start)) start = behind("?>", start);
    else if (text.startsWith("<!--", start)) start = behind("-->", start);
    else if (text.startsWith("<!", start)) start = behind(">", start);
    else break;
  }
  const tag = text.slice(start, start + 4096).split(">", 1)[0] ?? "";
  return /^<(?:[\w.-]{1,40}:)?bom\s/.test(tag) && tag.includes("cyclonedx.org/schema/bom/") ? { start, end: Math.min(text.length, start + tag.length + 1) } : void 0;
}


;// CONCATENATED MODULE: ./lib/src/documents/manifest/key-outline.js
const DEPTH = 3;
const MOST_KEYS = 400;
const LONGEST_JSON = 2e6;
const LONGEST_YAML = 2e5;
function keyOutline(text) {
  return /^\uFEFF?\s*\{/.test(text) ? jsonKeys(text.slice(0, LONGEST_JSON)) : yamlKeys(text.slice(0, LONGEST_YAML));
}
function jsonKeys(text) {
  const paths = [];
  const open = [];
  let last = "";
  for (let i = 0; i < text.length && paths.length < MOST_KEYS; ) {
    const c = text[i];
    if (c === '"') {
      const end = stringEnd(text, i);
      if (end < 0) break;
      last = end - i < 200 ? text.slice(i + 1, end) : "";
      i = end;
    } else if (c === "{") open.push(last);
    else if (c === "[") open.push(void 0);
    else if (c === "}" || c === "]") open.pop();
    else if (c === ":" && last !== "" && open.length <= DEPTH && !open.includes(void 0))
      paths.push([...open.slice(1).filter((key) => key !== void 0), last]);
    if (c === "[" || c === "{" || c === ",") last = c === "{" ? last : "";
    i++;
  }
  return paths;
}
function stringEnd(text, start) {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}
const KEY_LINE = /^( {0,40})(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s#'"\-[{>|*&!%@`,][^:#\n]{0,200}?))[ \t]*:(?:[ \t]+(.*))?$/;
function yamlKeys(text) {
  const paths = [];
  const above = [];
  let skip = Number.POSITIVE_INFINITY;
  for (const row of text.split(/\r\n|\r|\n/)) {
    if (row.trim() === "") continue;
    const indent = row.length - row.trimStart().length;
    if (indent > skip) continue;
    skip = Number.POSITIVE_INFINITY;
    if (/^\s*-(?:\s|$)/.test(row)) {
      skip = indent;
      continue;
    }
    const match = row.length > 4e3 ? null : KEY_LINE.exec(row);
    if (!match) continue;
    const key = match[2] ?? match[3] ?? match[4] ?? "";
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    if (above.length < DEPTH) paths.push([...above.map((parent) => parent.key), key]);
    if (paths.length >= MOST_KEYS) break;
    above.push({ indent, key });
    if (/^[|>]/.test(match[5] ?? "")) skip = indent;
  }
  return paths;
}


;// CONCATENATED MODULE: ./lib/src/formats/data-provenance-standard.js









const dataProvenanceStandard = {
  id: "data-provenance-standard",
  title: "Data Provenance Standards of the Data & Trust Alliance",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  carries: supportedFacts({
    "license.stated": "use.license",
    "provider.name": "source.issuer[].name",
    contact: "source.issuer[].address",
    description: "source.description",
    releaseDate: "provenance.date",
    sources: "provenance.source",
    "sources.description": "provenance.origin[].name",
    "collection.process": "provenance.generation-method[].description",
    "collection.timeframe": "provenance.generation-period",
    dataTypes: "provenance.format",
    "synthetic.present": "provenance.generation-method[].code",
    "personalInfo.present": "use.classification[]",
    "personalInfo.statement": "use.classification[]",
    "personalInfo.deidentificationMethod": "use.privacy-enhancing[].tool-category",
    "security.measures": "use.privacy-enhancing[].tool-category",
    "legalBasis.basis": "use.consents",
    "legalBasis.evidence": "use.consents",
    intendedUse: "use.intended-purpose[].description",
    "copyright.containsProtected": "use.copyright"
  }),
  claims: ({ text }) => {
    if (!text.includes("provenance") || !data_provenance_standard_SIGNS.test(text)) return false;
    const paths = keyOutline(text);
    const has = (...path) => paths.some((keyPath) => keyPath.join("\n") === path.join("\n"));
    return GROUPS.every((group) => has(group)) && OWN_KEYS.some(([group, key]) => has(group, key));
  },
  read: data_provenance_standard_read
};
const data_provenance_standard_SIGNS = /\b(?:generation-method|origin-geography|intended-purpose)\b/;
const GROUPS = ["source", "provenance", "use"];
const OWN_KEYS = [
  ["provenance", "generation-method"],
  ["provenance", "origin-geography"],
  ["use", "intended-purpose"]
];
function data_provenance_standard_read(source) {
  const card = openData(source);
  const root = Cursor.of(card);
  const version = root.get("source", "version").value();
  const major = version && /^v?(\d+)\./.exec(version.text)?.[1];
  if (version && major !== void 0 && major !== "1")
    return unsupported(card, dataProvenanceStandard.id, {
      text: (0,messages/* message */.iU)("manifest.version-not-supported", {
        standard: "Data Provenance Standards",
        version: version.text
      }),
      at: version.at
    });
  const statements = /* @__PURE__ */ new Map();
  const texts = [];
  const title = stateSource(root.get("source"), statements, texts);
  const uses = stateProvenance(root.get("provenance"), statements, texts);
  stateUse(root.get("use"), statements, texts);
  const location = root.get("source", "location").value()?.text ?? "";
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    id: HUB_DATA_SET.exec(location)?.[1],
    title,
    uses,
    texts
  });
  return parsedManifest(card, dataProvenanceStandard.id, [subject], {
    schema: schemaQuestion(root, "dps-1.0.0")
  });
}
const HUB_DATA_SET = /^https:\/\/huggingface\.co\/datasets\/([\w.-]{1,96}\/[\w.-]{1,96})\/?$/;
function stateSource(node, statements, texts) {
  const issuers = node.get("issuer").items();
  const names = issuers.flatMap((item) => item.value() ?? item.get("name").value() ?? []);
  const [name] = names;
  if (name) (0,draft/* state */.wk)(statements, "provider.name", name.text, { at: name.at, evidence: "structured" });
  (0,draft/* stateList */.MO)(
    statements,
    "contact",
    issuers.flatMap((item) => item.get("address").values()),
    "structured"
  );
  stateText(statements, "description", node.get("description"));
  texts.push(...textsUnder("Dataset Description", [node.get("description").value()]));
  return node.get("title").value();
}
function stateProvenance(node, statements, texts) {
  stateReleaseDay(statements, node.get("date").value(), "derived");
  const period = node.get("generation-period");
  const [start, end] = [period.get("start").value(), period.get("end").value()];
  const first = start ?? end;
  if (first)
    (0,draft/* state */.wk)(
      statements,
      "collection.timeframe",
      start && end ? `${start.text} to ${end.text}` : first.text,
      { at: first.at, evidence: "structured", state: "derived" }
    );
  stateAll(statements, "dataTypes", node.get("format"));
  stateMethods(node.get("generation-method"), statements, texts);
  const parts = [node, ...below(node.get("sub-provenance"), 5)];
  const links = parts.flatMap((item) => item.get("source").values());
  const origins = parts.flatMap(
    (item) => item.get("origin").items().flatMap((who) => who.value() ?? who.get("name").value() ?? [])
  );
  (0,draft/* stateList */.MO)(statements, "sources", [...links, ...origins], "structured");
  return links.map((link) => useOf(link, "dataset", "derived-from"));
}
function below(node, depth) {
  if (depth === 0) return [];
  return node.items().slice(0, 100).flatMap((item) => [item, ...below(item.get("sub-provenance"), depth - 1)]);
}
const data_provenance_standard_SYNTHETIC = /^machine-generated-mlops-(?:synthetic|generative|ai-inferred)$/;
function stateMethods(node, statements, texts) {
  for (const item of node.items()) {
    const code = item.value() ?? item.get("code").value();
    const description = item.get("description").value();
    const method = description ?? code;
    if (method)
      (0,draft/* state */.wk)(statements, "collection.process", method.text, {
        at: method.at,
        evidence: "structured"
      });
    if (code && data_provenance_standard_SYNTHETIC.test(code.text))
      (0,draft/* stateYes */.Xl)(statements, "synthetic.present", code, "structured");
    texts.push(...textsUnder("Data Collection", [item.get("description").value()]));
  }
}
function stateUse(node, statements, texts) {
  stateAll(statements, "license.stated", node.get("license"));
  for (const item of node.get("intended-purpose").items()) {
    const purpose = item.value() ?? item.first("description", "code").value();
    if (!purpose) continue;
    (0,draft/* state */.wk)(statements, "intendedUse", purpose.text, { at: purpose.at, evidence: "structured" });
    texts.push({ heading: "Intended Use", ...purpose });
  }
  stateClassification(node.get("classification"), statements, texts);
  stateProtection(node.get("privacy-enhancing"), statements);
  stateConsents(node.get("consents"), statements);
  const copyright = node.get("copyright").values()[0];
  if (copyright)
    (0,draft/* state */.wk)(statements, "copyright.containsProtected", isNo(copyright.text) ? "no" : "yes", {
      at: copyright.at,
      evidence: "structured",
      state: "derived"
    });
}
const isNo = (text) => /^no(?:ne)?$/i.test(text.trim());
const PERSONAL_REGULATION = /^(?:pi|pii|phi|spi|pfi)$/i;
function stateClassification(node, statements, texts) {
  for (const item of node.items()) {
    const code = item.get("regulation").value() ?? item.get("regulation", "code").value();
    if (!code || !PERSONAL_REGULATION.test(code.text)) continue;
    const evaluated = item.get("evaluated").value()?.text;
    (0,draft/* state */.wk)(
      statements,
      "personalInfo.statement",
      evaluated === void 0 ? code.text : `${code.text}: evaluated ${evaluated}`,
      { at: code.at, evidence: "structured", state: "derived" }
    );
    texts.push(
      ...textsUnder("Personal and Sensitive Information", [
        item.get("regulation", "description").value()
      ])
    );
  }
}
const DEIDENTIFICATION = /^(?:data-anonymization|data-masking|data-redaction|differential-privacy|k-anonymity|l-diversity|t-closeness|pseudonymization|tokenization)$/i;
const PROTECTION = /^(?:data-encryption|federated-learning|homomorphic-encryption|secure-multi-party-computation)$/i;
const PII_SCREENING = /^data-(?:masking|redaction|anonymization)$|^pseudonymization$/i;
function stateProtection(node, statements) {
  const tools = node.items().flatMap(
    (item) => item.get("tool-category").value() ?? item.get("tool-category", "code").value() ?? []
  );
  const among = (pattern) => tools.filter(({ text }) => pattern.test(text));
  (0,draft/* stateList */.MO)(
    statements,
    "personalInfo.deidentificationMethod",
    among(DEIDENTIFICATION),
    "structured"
  );
  (0,draft/* stateList */.MO)(statements, "security.measures", among(PROTECTION), "structured");
  const [search] = among(PII_SCREENING);
  (0,draft/* stateYes */.Xl)(statements, "processing.piiScreening", search, "structured");
}
function stateConsents(node, statements) {
  const given = node.values().filter(({ text }) => !isNo(text));
  (0,draft/* stateList */.MO)(
    statements,
    "legalBasis.basis",
    given.slice(0, 1).map(({ at: location }) => ({ text: "consent", at: location })),
    "structured",
    "derived"
  );
  (0,draft/* stateList */.MO)(statements, "legalBasis.evidence", given, "structured");
}


;// CONCATENATED MODULE: ./lib/src/formats/datapackage.js










const datapackage = {
  id: "datapackage",
  title: "Frictionless Data Package",
  role: "manifest",
  syntax: "data",
  files: /^datapackage\.(?:json|ya?ml)$/i,
  named: (0,file_filter/* namesWith */.Z7)("datapackage"),
  carries: supportedFacts({
    "license.stated": "licenses[].name",
    "license.link": "licenses[].path",
    version: "version",
    releaseDate: "created",
    "provider.name": "contributors[].title",
    contact: "contributors[].email",
    description: "description",
    sources: "sources[].path",
    columns: "resources[].schema.fields[].name",
    composition: "resources[].schema.fields[].name"
  }),
  claims: ({ file, text }) => datapackage.files.test((0,paths/* nameOf */.Vb)(file)) && /["']?\bresources["']?\s*:/.test(text) && !/"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(text.slice(0, 500)),
  read: datapackage_read
};
function datapackage_read(source) {
  const card = openData(source);
  const root = Cursor.of(card);
  const statements = /* @__PURE__ */ new Map();
  datapackage_stateLicense(root, statements);
  stateText(statements, "version", root.get("version"));
  stateReleaseDay(statements, root.first("created", "last_updated").value());
  statePeople(root, statements);
  const named = fields(root);
  (0,draft/* stateList */.MO)(statements, "columns", named, "structured");
  personalIndications(card, named, block(card), statements);
  stateComposition(named, statements);
  stateSyntheticTag(statements, root.get("keywords").values());
  const title = root.get("title").value() ?? root.get("name").value();
  const name = root.get("name").value();
  const description = root.get("description").value();
  if (description)
    (0,draft/* state */.wk)(statements, "description", description.text.slice(0, 300), {
      at: description.at,
      evidence: "structured"
    });
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    title,
    aliases: name ? [name.text] : [],
    uses: sources(root, statements),
    texts: description ? [description] : []
  });
  return parsedManifest(card, "datapackage", [subject], {
    schema: schemaQuestion(root, versionOf(root))
  });
}
const versionOf = (root) => /\/2\.\d/.test(root.get("$schema").value()?.text ?? "") ? "datapackage-2.0" : "datapackage-1.0";
function datapackage_stateLicense(root, statements) {
  const ofPackage = licensesAt(root);
  const licenses = ofPackage.length > 0 ? ofPackage : root.get("resources").items().flatMap((item) => licensesAt(item));
  (0,draft/* stateList */.MO)(
    statements,
    "license.stated",
    licenses.flatMap(({ name, path }) => name ?? path ?? []),
    "structured"
  );
  const [first, ...others] = licenses;
  if (first?.name && first.path && others.length === 0)
    (0,draft/* state */.wk)(statements, "license.link", first.path.text, {
      at: first.path.at,
      evidence: "structured"
    });
}
function licensesAt(holder) {
  return holder.first("licenses", "license", "licences", "licence").items().map((item) => ({
    name: item.value() ?? item.first("name", "id", "type").value() ?? item.get("title").value(),
    path: item.first("path", "url").value()
  })).filter(({ name, path }) => name ?? path);
}
function statePeople(root, statements) {
  const agents = ["contributors", "publisher", "maintainers", "maintainer", "author"].flatMap(
    (key) => root.get(key).items()
  );
  const nameIn = (item) => item.value() ?? item.first("organization", "title", "name").value();
  const isPublisher = (item) => item.first("roles", "role").values().some(({ text }) => /publisher/i.test(text));
  const provider = agents.filter(isPublisher).map(nameIn)[0] ?? agents.map(nameIn).find(Boolean);
  if (provider)
    (0,draft/* state */.wk)(statements, "provider.name", provider.text, {
      at: provider.at,
      evidence: "structured"
    });
  const contact = [
    ...agents.flatMap((item) => [item.get("email").value(), item.first("path", "web").value()]),
    root.get("homepage").value()
  ].flatMap((value) => value ?? []);
  (0,draft/* stateList */.MO)(statements, "contact", contact, "structured");
}
function fields(root) {
  const names = /* @__PURE__ */ new Map();
  for (const resource of root.get("resources").items())
    for (const field of resource.get("schema", "fields").items()) {
      const name = field.get("name").value();
      if (name && names.size < datapackage_MOST_COLUMNS && !names.has(name.text)) names.set(name.text, name);
    }
  return [...names.values()];
}
const datapackage_MOST_COLUMNS = 500;
function sources(root, statements) {
  const named = [root, ...root.get("resources").items()].flatMap(
    (holder) => holder.get("sources").items().flatMap(
      (item) => item.value() ?? item.first("path", "web", "url").value() ?? item.first("title", "name").value() ?? []
    )
  );
  const distinct = [...new Map(named.map((value) => [value.text.toLowerCase(), value])).values()];
  (0,draft/* stateList */.MO)(statements, "sources", distinct, "structured");
  return distinct.map((value) => useOf(value, "dataset", "derived-from"));
}


;// CONCATENATED MODULE: ./lib/src/formats/governance-file.js







const governanceFile = {
  id: "governance",
  title: "Governance declaration in YAML",
  role: "declaration",
  syntax: "data",
  files: paths/* DECLARATION_FILES */.fo,
  named: paths/* DECLARATION_FILES */.fo,
  claims: ({ file, text }) => {
    const name = (0,paths/* nameOf */.Vb)(file);
    if (!paths/* DECLARATION_FILES */.fo.test(name)) return false;
    return /^model/i.test(name) || speaksOfModels(text);
  },
  read: governance_file_read
};
const governance_file_OWN = "subjects?|teachers|lineage|personalInfo|legalBasis|crossBorder|synthetic|distillation|copyright|impactAssessment|intendedUse|outOfScopeUse";
const SHARED = "sources|training|consent|labels|review|contacts|provider|retention|deployment|evaluation";
const TOP = new RegExp(`^\\uFEFF?["']?(${governance_file_OWN}|${SHARED}|governance)["']?[ \\t]*[:：]`, "gm");
const BELOW = new RegExp(
  `(?:^[ \\t]{1,8}|[{,][ \\t]{0,8})["']?(${governance_file_OWN}|${SHARED})["']?[ \\t]*:`,
  "gm"
);
const IS_OWN = new RegExp(`^(?:${governance_file_OWN})$`);
function speaksOfModels(text) {
  const start = text.slice(0, limits/* LIMITS */.b.yamlLength);
  const words = (pattern) => new Set([...start.matchAll(pattern)].flatMap(([, word]) => word ?? []));
  const top = words(TOP);
  const keywords = top.has("governance") ? words(BELOW) : top;
  return [...keywords].some((word) => IS_OWN.test(word)) || keywords.size > 2;
}
function governance_file_read(source) {
  const card = openYaml(source);
  return {
    file: source.file,
    format: "governance",
    document: describe(card, "governance"),
    subjects: declarations(card).flatMap((declaration) => subjectsOf(card, declaration))
  };
}
function declarations(card) {
  const above = (0,tree/* nodeUnder */.p4)(card.root, "governance");
  const root = above?.kind === "map" ? { root: above, path: ["governance"] } : { root: card.root, path: [] };
  const listed = (0,tree/* nodeUnder */.p4)(root.root, "subjects");
  const items = (node) => node?.kind === "list" ? node.items.map((item, i) => inner(item, [...root.path, "subjects", i])) : node?.kind === "map" ? [...node.entries].map(
    ([key, entry]) => inner(entry.value, [...root.path, "subjects", key])
  ) : [];
  const inner = (node, path) => {
    const block = (0,tree/* nodeUnder */.p4)(node, "governance");
    return block?.kind === "map" ? { root: block, path: [...path, "governance"] } : { root: node, path };
  };
  if (listed === void 0) return [root];
  const rootDeclaration = root.root?.kind === "map" && root.root.entries.has("subject") ? [root] : [];
  return [...rootDeclaration, ...items(listed)];
}
function subjectsOf(card, declaration) {
  const { root, path } = declaration;
  if (root?.kind !== "map") return [];
  const stated = (key) => value(card, (0,tree/* nodeUnder */.p4)(root, "subject", key), ...path, "subject", key) ?? value(card, (0,tree/* nodeUnder */.p4)(root, key), ...path, key);
  const kinds = kindsOf(root, stated("kind")?.text.toLowerCase());
  const subjectText = value(card, (0,tree/* nodeUnder */.p4)(root, "subject"))?.text;
  const name = stated("id")?.text ?? stated("name")?.text ?? subjectText;
  return kinds.map((kind) => {
    const statements = /* @__PURE__ */ new Map();
    const { uses } = governance(card, kind, statements, declaration);
    personalIndications(card, [], declaration, statements);
    const location = card.location({ start: root.range.start, end: root.range.start }, ...path);
    return {
      kind,
      ...name?.includes("/") ? { declaredId: name } : {},
      ...name === void 0 ? {} : { title: name },
      aliases: name === void 0 ? [] : [name],
      at: location,
      statements,
      // Half of what a card states has no place here, the license first: silence proves little.
      silence: { ...silence(card), at: location, evidence: "prose" },
      uses,
      text: ""
    };
  });
}
const OF_MODEL = ["teachers", "lineage", "distillation", "evaluation", "training"];
const OF_DATASET = ["synthetic", "legalBasis", "columns"];
function kindsOf(root, stated) {
  if (stated === "model" || stated === "dataset") return [stated];
  const has = (keys) => keys.some((key) => (0,tree/* nodeUnder */.p4)(root, key) !== void 0);
  if (has(OF_MODEL)) return ["model"];
  return has(OF_DATASET) ? ["dataset"] : ["model", "dataset"];
}
function settled(readings) {
  const cards = /* @__PURE__ */ new Map();
  for (const { file, role, subjects } of readings)
    for (const { kind } of subjects)
      if (role === "card" || role === "manifest")
        cards.set(homeOf(file), (cards.get(homeOf(file)) ?? /* @__PURE__ */ new Set()).add(kind));
  return readings.map((reading) => {
    if (reading.format !== governanceFile.id) return reading;
    const twice = (subject) => reading.subjects.some(
      (sibling) => sibling !== subject && sibling.at.pointer === subject.at.pointer
    );
    const kindsHere = cards.get(homeOf(reading.file));
    const subjects = reading.subjects.filter(
      (subject) => !twice(subject) || kindsHere?.has(subject.kind)
    );
    return { ...reading, subjects };
  });
}
const homeOf = (file) => {
  const folder = (0,paths/* folderOf */.yS)(file);
  return folder === ".github" ? "" : folder;
};


// EXTERNAL MODULE: ./lib/src/text/lfs.js
var lfs = __webpack_require__(2535);
;// CONCATENATED MODULE: ./lib/src/documents/manifest/evidence.js







function openEvidence(source) {
  const card = openData(source);
  if (!(0,lfs/* isLfsPointer */.N)(source.text)) {
    const problems = card.problems.filter(({ code }) => front_matter/* HIDES */.E.has(code));
    return { ...card, problems };
  }
  const line = source.text.indexOf("\n");
  const range = (0,lines/* lines */.M)(source.text).range(0, line < 0 ? source.text.length : line);
  return {
    ...card,
    root: { kind: "map", entries: /* @__PURE__ */ new Map(), range },
    problems: [{ code: "not-a-mapping", message: (0,messages/* message */.iU)("manifest.kept-in-lfs"), range }]
  };
}
function topKeys(text) {
  const keys = /* @__PURE__ */ new Set();
  const json = /^\uFEFF?\s*\{\s*?\n([ \t]*)"/.exec(text);
  if (json) {
    for (const [, indent, key] of text.matchAll(/^([ \t]*)"([A-Za-z_]\w*)"[ \t]*:/gm))
      if (indent === json[1] && key !== void 0) keys.add(key);
  } else if (!/^\uFEFF?\s*[{[]/.test(text)) {
    for (const [, key] of text.matchAll(/^["']?([A-Za-z_]\w*)["']?[ \t]*:(?=\s|$)/gm))
      if (key !== void 0) keys.add(key);
  }
  return keys;
}
function parsedEvidence(card, format, subjects) {
  const result = parsedManifest(card, format, subjects);
  result.document.statements.delete("document.placeholders");
  result.document.statements.delete("document.unquoted");
  return result;
}
const evidenceSubject = (card, description) => ({
  aliases: [],
  ...description,
  at: document_facts_top(card),
  silence: { at: card.insertion, evidence: "structured", unreadable: false },
  text: ""
});
function upstreamAt(cursor) {
  const value = cursor.value();
  if (value === void 0) return void 0;
  const name = (0,paths/* withoutAddress */.L1)(value.text);
  if (!/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(name) || /^(?:null|none|auto|true|false)$/i.test(name))
    return void 0;
  if ((0,paths/* isRelative */.n3)(name) || (0,paths/* isLocal */.IX)(name) || FOLDER_PATH.test(name) || WEIGHTS_FILE.test(name))
    return void 0;
  return PLACEHOLDER_NAME.test(name) ? void 0 : { text: name, at: value.at };
}
const FOLDER_PATH = /^(?:\.\w*|[\w.-]*(?:checkpoints?|ckpts?|outputs?|saves|saved|weights|pretrained|pretrain|downloads?|local|cache)[\w.-]*|models?|hf_models|base_models?|data|runs?|results?|exps?|experiments|adapters?|lora|merged|tmp|temp|mnt|home|root|workspace|artifacts|assets|resources?|llms?)\//i;
const WEIGHTS_FILE = /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|h5|onnx|tar|zip|json|ya?ml|py)$|(?:^|\/)checkpoint-\d{1,9}$/i;
const PLACEHOLDER_NAME = /^(?:your|my|user|username|org|organi[sz]ation|owner|namespace|path|todo|xxx+|example|foo|dummy)(?:[-_](?:org|name|username|user|account|repo|hf|id|huggingface|model|namespace|base)[\w.-]*)?(?:\/|$)|^(?:some|any)[-_]|[-_/](?:your|tbd|xxx+)(?:[-_/]|$)|path[-_]to/i;


;// CONCATENATED MODULE: ./lib/src/formats/hf-dataset-infos.js









const hfDatasetInfos = {
  id: "hf-dataset-infos",
  title: "Hugging Face dataset_infos.json",
  role: "evidence",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("dataset_infos"),
  carries: supportedFacts({
    "license.stated": "license",
    contact: "homepage",
    description: "description",
    columns: "features",
    composition: "features",
    size: "splits"
  }),
  claims: (source) => {
    const { text } = source;
    if (/^dataset_infos\.json$/i.test((0,paths/* nameOf */.Vb)(source.file)) && (0,lfs/* isLfsPointer */.N)(source.text))
      return true;
    return /^\uFEFF?\s*\{\s*"[^"]{0,200}"\s*:\s*\{/.test(text) && /"features"\s*:/.test(text) && /"(?:builder_name|download_checksums|post_processing_size|size_in_bytes)"\s*:/.test(text) && /"splits"\s*:/.test(text);
  },
  read: hf_dataset_infos_read
};
function hf_dataset_infos_read(source) {
  const card = openEvidence(source);
  const configs = Cursor.of(card).members().map(([, config]) => config).filter((config) => config.get("features").isThere || config.get("splits").isThere);
  const statements = /* @__PURE__ */ new Map();
  const each = (key) => hf_dataset_infos_distinct(configs.flatMap((item) => item.get(key).value() ?? []));
  const licenses = each("license").filter(({ text }) => !hf_dataset_infos_NO_LICENSE.test(text));
  (0,draft/* stateList */.MO)(statements, "license.stated", licenses, "structured");
  (0,draft/* stateList */.MO)(statements, "contact", each("homepage"), "structured");
  const [description] = each("description");
  if (description)
    (0,draft/* state */.wk)(statements, "description", description.text.slice(0, 300), {
      at: description.at,
      evidence: "structured"
    });
  hf_dataset_infos_stateColumns(card, configs, statements);
  stateSize(configs, statements);
  const subject = evidenceSubject(card, { kind: "dataset", statements, uses: [] });
  return parsedEvidence(card, "hf-dataset-infos", configs.length > 0 ? [subject] : []);
}
const hf_dataset_infos_NO_LICENSE = /^(?:unknown|none|n\/?a|no licen[sc]e(?: found| provided)?|not specified|\?|-)\.?$/i;
const hf_dataset_infos_distinct = (values) => [...new Map(values.map((value) => [value.text, value]).reverse()).values()].reverse();
function hf_dataset_infos_stateColumns(card, configs, statements) {
  const named = /* @__PURE__ */ new Map();
  for (const config of configs) {
    const features = config.get("features");
    for (const text of features.keys)
      if (named.size < hf_dataset_infos_MOST_COLUMNS && !named.has(text) && text.trim() !== "")
        named.set(text, { text, at: features.keyAt(text) });
  }
  const columnNames = [...named.values()];
  (0,draft/* stateList */.MO)(statements, "columns", columnNames, "structured");
  personalIndications(card, columnNames, block(card), statements);
  const [first] = columnNames;
  if (first)
    (0,draft/* state */.wk)(
      statements,
      "composition",
      columnNames.slice(0, 20).map(({ text }) => text).join(", "),
      {
        at: first.at,
        evidence: "structured",
        state: "derived"
      }
    );
}
const hf_dataset_infos_MOST_COLUMNS = 500;
function stateSize(configs, statements) {
  const splits = configs[0]?.get("splits");
  const counted = (splits?.members() ?? []).flatMap(([name, split]) => {
    const examples = split.get("num_examples").value();
    return examples ? [{ text: `${name}: ${examples.text}`, at: examples.at }] : [];
  });
  const [first] = counted;
  if (first)
    (0,draft/* state */.wk)(
      statements,
      "size",
      counted.slice(0, 10).map(({ text }) => text).join(", "),
      {
        at: first.at,
        evidence: "structured",
        state: "derived"
      }
    );
}


// EXTERNAL MODULE: ./lib/src/documents/card/classify.js
var classify = __webpack_require__(8702);
;// CONCATENATED MODULE: ./lib/src/documents/card/insertion-point.js
function insertionPointOf(card) {
  const { source, matter, lines } = card;
  if (source.truncated || !source.utf8 || matter.kind === "whole" || matter.kind === "not-closed")
    return void 0;
  const end = source.text.trimEnd().length;
  const body = source.text.slice(matter.body, end);
  if (end === 0 || insertion_point_OPEN.some(([open, close]) => open(body) > close(body)) || inCode(card, end))
    return void 0;
  return { text: body.trim() === "" ? "no" : "yes", at: card.location(lines.range(end, end)) };
}
const insertion_point_OPEN = [
  [lastIndexOf("<!--"), lastIndexOf("-->")],
  [lastIndexOf("<?"), lastIndexOf("?>")],
  [lastIndexOf("<![CDATA["), lastIndexOf("]]>")],
  ...["script", "pre", "style", "textarea"].map(
    (tag) => [lastIndexOf(`<${tag}`), lastIndexOf(`</${tag}`)]
  )
];
function lastIndexOf(mark) {
  const capitals = mark.toUpperCase();
  return (text) => Math.max(text.lastIndexOf(mark), capitals === mark ? -1 : text.lastIndexOf(capitals));
}
const insertion_point_FENCE = /^ {0,3}(`{3,}|~{3,})/;
function inCode({ sections, lines }, end) {
  const last = lines.position(end).line;
  const code = sections.at(-1)?.figures.findLast(({ kind }) => kind === "code");
  if (code === void 0 || code.end < last) return false;
  const open = insertion_point_FENCE.exec(lines.line(code.line))?.[1];
  const close = insertion_point_FENCE.exec(lines.line(last));
  return open === void 0 || close === null || code.line === last || !(close[1] ?? "").startsWith(open) || lines.line(last).trim() !== close[1];
}


// EXTERNAL MODULE: ./lib/src/facts/version.js
var facts_version = __webpack_require__(6626);
;// CONCATENATED MODULE: ./lib/src/formats/hugging-face/card-keys.js









function readCard(card, { format, kind, readKeys }) {
  const statements = /* @__PURE__ */ new Map();
  card_keys_stateLicense(card, statements);
  stateFirst(card, statements, "version", "version", "model_version", "dataset_version");
  stateReleaseDate(card, statements);
  stateFirst(
    card,
    statements,
    "provider.name",
    "author",
    "authors",
    "organization",
    "maintainer",
    "maintainers"
  );
  const contact = ["contact", "email", "homepage"].flatMap(
    (key) => values(card, field(card, key), key)
  );
  (0,draft/* stateList */.MO)(statements, "contact", contact, "structured");
  stateGate(card, statements);
  const insertionPoint = insertionPointOf(card);
  if (insertionPoint)
    (0,draft/* state */.wk)(statements, "body", insertionPoint.text, {
      at: insertionPoint.at,
      evidence: "structured",
      state: "derived"
    });
  const declared = governance(card, kind, statements);
  const named = value(card, field(card, "model_name"), "model_name");
  const heading = card.sections.find((section) => section.level === 1);
  const names = [
    ...named ? [named] : [],
    ...heading ? [{ text: heading.title, at: blockPlace(card, heading.line) }] : []
  ];
  stateVersion(names, statements);
  const fields = [...declared.uses, ...readKeys(card, statements, names)];
  const uses = [...fields, ...prose(card, statements, kind)];
  const title = named?.text ?? heading?.title;
  const declaredId = declared.declaredId ?? (named?.text.includes("/") ? named.text : void 0);
  const subject = {
    kind,
    ...declaredId === void 0 ? {} : { declaredId },
    ...title ? { title } : {},
    aliases: named === void 0 ? [] : [named.text],
    at: document_facts_top(card),
    statements,
    silence: silence(card),
    uses,
    text: card.source.text.slice(card.matter.body)
  };
  return {
    file: card.source.file,
    format,
    document: describe(card, format),
    subjects: [subject]
  };
}
function stateFirst(card, statements, fact, ...keys) {
  for (const key of keys) {
    const stated = values(card, field(card, key), key)[0];
    if (!stated) continue;
    (0,draft/* stateAsRead */.Uy)(statements, fact, stated.text, { at: stated.at, evidence: "structured" });
    return;
  }
}
function stateVersion(names, statements) {
  for (const { text, at: location } of names) {
    const version = statements.has("version") ? void 0 : (0,facts_version/* versionIn */.I)(text.trim());
    if (version !== void 0)
      (0,draft/* state */.wk)(statements, "version", version, {
        at: location,
        evidence: "inferred",
        state: "derived"
      });
  }
}
function stateReleaseDate(card, statements) {
  for (const key of ["release_date", "released", "date", "last_updated"]) {
    const stated = values(card, field(card, key), key)[0];
    const day = stated && dayIn(stated.text);
    if (!stated || !day) continue;
    (0,draft/* state */.wk)(statements, "releaseDate", day, { at: stated.at, evidence: "structured" });
    return;
  }
}
function card_keys_stateLicense(card, statements) {
  for (const key of LICENSE_KEYS) {
    const stated = values(card, field(card, key), key);
    if (stated.length > 0) {
      (0,draft/* stateList */.MO)(statements, "license.stated", stated, "structured");
      break;
    }
  }
  stateFirst(card, statements, "license.name", "license_name");
  stateFirst(card, statements, "license.link", "license_link");
}
const GATE = [
  "extra_gated_prompt",
  "extra_gated_fields",
  "extra_gated_heading",
  "extra_gated_button_content"
];
function stateGate(card, statements) {
  const stated = value(card, field(card, "gated"), "gated");
  if (stated) {
    const word = /^(?:auto|manual)$/i.test(stated.text) ? "yes" : (0,presence/* presence */.I)(stated.text);
    if (word) (0,draft/* state */.wk)(statements, "access.gated", word, { at: stated.at, evidence: "structured" });
    return;
  }
  const key = GATE.find((name) => values(card, field(card, name), name).length > 0);
  const entry = key === void 0 ? void 0 : card.root.entries.get(key);
  if (key !== void 0 && entry)
    (0,draft/* state */.wk)(statements, "access.gated", "yes", {
      at: card.location(entry.key, key),
      evidence: "structured",
      state: "derived"
    });
}


;// CONCATENATED MODULE: ./lib/src/formats/hugging-face/dataset-card.js








const hfDatasetCard = {
  id: "hf-dataset-card",
  title: "Hugging Face data set card",
  role: "card",
  syntax: "markdown",
  files: file_filter/* MARKDOWN_FILES */.Sq,
  claims: (source) => (0,classify/* classify */.L8)(source) === "dataset",
  read: (source) => {
    const card = openCard(source);
    if (!card) throw new Error("hf-dataset-card was asked to read a file that it does not claim");
    return readCard(card, { format: "hf-dataset-card", kind: "dataset", readKeys: datasetFacts });
  }
};
function datasetFacts(card, statements) {
  const sources = values(card, field(card, "source_datasets"), "source_datasets");
  (0,draft/* stateList */.MO)(statements, "sources", sources, "structured");
  const named = columns(card);
  (0,draft/* stateList */.MO)(statements, "columns", named, "structured");
  personalIndications(card, named, block(card), statements);
  stateSynthetic(card, statements);
  stateDescription(card, named, statements);
  return sources.flatMap((source) => {
    const name = upstreamOf(source.text);
    if (name === void 0) return [];
    return [
      {
        name,
        kind: "dataset",
        relation: "derived-from",
        at: source.at,
        evidence: "structured",
        statements: /* @__PURE__ */ new Map()
      }
    ];
  });
}
function stateSynthetic(card, statements) {
  stateSyntheticTag(statements, values(card, field(card, "tags"), "tags"));
}
function stateDescription(card, named, statements) {
  const keys = (key) => values(card, field(card, key), key);
  const states = (fact, [first, ...others]) => first && (0,draft/* stateAsRead */.Uy)(
    statements,
    fact,
    [first, ...others.slice(0, 20)].map(({ text }) => text).join(", "),
    {
      at: first.at,
      evidence: "structured",
      state: "derived"
    }
  );
  (0,draft/* stateList */.MO)(statements, "languages", [...keys("language"), ...keys("languages")], "structured");
  states("size", keys("size_categories"));
  states("collection.process", keys("language_creators"));
  states("composition", named);
  const creators = keys("annotations_creators");
  const annotators = creators.filter(({ text }) => !NO_ANNOTATION.test(text));
  (0,draft/* stateList */.MO)(statements, "annotation.annotators", annotators, "structured");
  const [annotator] = annotators.filter(({ text }) => !/^found$/i.test(text));
  const [none] = creators;
  const pair = named.filter(({ text }) => /^(?:chosen|rejected)$/i.test(text));
  if (annotator ?? none)
    (0,draft/* state */.wk)(statements, "annotation.present", annotator ? "yes" : "no", {
      at: (annotator ?? none)?.at,
      evidence: "structured",
      state: "derived"
    });
  else if (pair[0] && pair.length > 1)
    (0,draft/* state */.wk)(statements, "annotation.present", "yes", {
      at: pair[0].at,
      evidence: "inferred",
      state: "derived"
    });
}
const NO_ANNOTATION = /^(?:no-annotations?|none|n\/a)$/i;
function upstreamOf(stated) {
  const [head = "", parent] = stated.split("|", 2);
  if (parent !== void 0)
    return parent.startsWith("other") ? void 0 : parent.trim() || void 0;
  return ["original", "extended", "other", ""].includes(head.trim()) ? void 0 : head.trim();
}


;// CONCATENATED MODULE: ./lib/src/formats/hugging-face/model-card.js












const hfModelCard = {
  id: "hf-model-card",
  title: "Hugging Face model card",
  role: "card",
  syntax: "markdown",
  files: file_filter/* MARKDOWN_FILES */.Sq,
  claims: (source) => (0,classify/* classify */.L8)(source) === "model",
  read: (source) => {
    const card = openCard(source);
    if (!card) throw new Error("hf-model-card was asked to read a file that it does not claim");
    return readCard(card, { format: "hf-model-card", kind: "model", readKeys: modelFacts });
  }
};
function modelFacts(card, statements, names) {
  const tags = values(card, field(card, "tags"), "tags");
  const datasets = values(card, field(card, "datasets"), "datasets");
  const bases = baseModels(card, tags);
  stateGenerative(card, tags, statements);
  stateEvaluation(card, statements);
  stateFirst(card, statements, "training.energy", "co2_eq_emissions");
  const languages = ["language", "languages"].flatMap((key) => values(card, field(card, key), key));
  (0,draft/* stateList */.MO)(statements, "languages", languages, "structured");
  personalIndications(card, [], block(card), statements);
  const library = values(card, field(card, "library_name"), "library_name");
  hints(
    statements,
    names,
    [...tags, ...library],
    bases.map((base) => base.name)
  );
  return [
    ...bases,
    ...datasets.map(
      (dataset) => ({
        name: dataset.text,
        kind: "dataset",
        relation: "trained-on",
        at: dataset.at,
        evidence: "structured",
        statements: /* @__PURE__ */ new Map()
      })
    )
  ];
}
const DECLARED = {
  finetune: "finetune",
  adapter: "adapter",
  merge: "merge",
  quantized: "quantized"
};
function baseModels(card, tags) {
  const stated = value(
    card,
    field(card, "base_model_relation"),
    "base_model_relation"
  )?.text.toLowerCase();
  const revision = value(card, field(card, "base_model_revision"), "base_model_revision");
  const key = card.root.entries.has("base_model") ? "base_model" : "finetuned_from";
  const named = values(card, field(card, key), key);
  const inferred = inferRelation(card, tags, named.length);
  const use = (item, relation) => {
    const statements = /* @__PURE__ */ new Map();
    if (revision && named.length === 1)
      (0,draft/* state */.wk)(statements, "edge.revision", revision.text, {
        at: revision.at,
        evidence: "structured"
      });
    return {
      name: item.text,
      kind: "model",
      relation,
      at: item.at,
      evidence: "structured",
      statements
    };
  };
  if (named.length > 0)
    return named.map((item) => use(item, stated && (0,lookup/* lookup */.$I)(DECLARED, stated) || inferred));
  return tags.flatMap((tag) => {
    const match = /^base_model:(?:(finetune|adapter|merge|quantized):)?(\S+)$/.exec(tag.text);
    if (!match?.[2]) return [];
    return [use({ text: match[2], at: tag.at }, (0,lookup/* lookup */.$I)(DECLARED, match[1] ?? "") ?? inferred)];
  });
}
function inferRelation(card, tags, bases) {
  const words = new Set(tags.map((tag) => tag.text.toLowerCase()));
  const library = value(card, field(card, "library_name"))?.text.toLowerCase() ?? "";
  if (words.has("merge") || words.has("mergekit") || bases > 1) return "merge";
  if (library === "peft" || words.has("lora") || words.has("adapter") || words.has("peft"))
    return "adapter";
  const among = (forms) => forms.includes(library) || forms.some((form) => words.has(form));
  if (among(QUANTIZED)) return "quantized";
  return among(CONVERTED) ? "converted" : "finetune";
}
const QUANTIZED = ["gguf", "ggml", "awq", "gptq", "exl2", "exl3", "hqq", "aqlm"];
const CONVERTED = ["mlx", "onnx", "openvino", "coreml", "ctranslate2", "transformers.js"];
function stateGenerative(card, tags, statements) {
  const stated = [
    ...values(card, field(card, "pipeline_tag"), "pipeline_tag"),
    ...values(card, field(card, "tasks"), "tasks")
  ];
  if (stated.length > 0) stateOutput(stated, "structured", statements);
  else stateOutput(tags, "inferred", statements);
}
function stateEvaluation(card, statements) {
  const itemsOf = (node) => node?.kind === "list" ? node.items : node?.kind === "map" ? [node] : [];
  const results = itemsOf(field(card, "model-index")).flatMap((model) => itemsOf((0,tree/* nodeUnder */.p4)(model, "results"))).flatMap((result) => {
    const dataset = (0,tree/* nodeUnder */.p4)(result, "dataset");
    const on = (value(card, (0,tree/* nodeUnder */.p4)(dataset, "name")) ?? value(card, (0,tree/* nodeUnder */.p4)(dataset, "type")))?.text;
    return itemsOf((0,tree/* nodeUnder */.p4)(result, "metrics")).flatMap((metric) => {
      const name = value(card, (0,tree/* nodeUnder */.p4)(metric, "name")) ?? value(card, (0,tree/* nodeUnder */.p4)(metric, "type"));
      if (!name || values(card, (0,tree/* nodeUnder */.p4)(metric, "value")).length === 0) return [];
      return [{ text: on === void 0 ? name.text : `${name.text} ${on}`, at: name.at }];
    });
  });
  stateResults(results.slice(0, 500), statements);
}


;// CONCATENATED MODULE: ./lib/src/formats/hugging-face/index.js




// EXTERNAL MODULE: ./lib/src/documents/card/card-signs.js
var card_signs = __webpack_require__(681);
;// CONCATENATED MODULE: ./lib/src/formats/markdown-card/index.js









const markdownModelCard = {
  id: "markdown-model-card",
  title: "Model card in Markdown with no front matter of the Hub",
  role: "card",
  syntax: "markdown",
  files: file_filter/* MARKDOWN_FILES */.Sq,
  claims: (source) => kindOf(source) === "model",
  read: (source) => markdown_card_read(source, "model")
};
const markdownDatasetCard = {
  id: "markdown-dataset-card",
  title: "Data set card in Markdown with no front matter of the Hub",
  role: "card",
  syntax: "markdown",
  files: file_filter/* MARKDOWN_FILES */.Sq,
  claims: (source) => kindOf(source) === "dataset",
  read: (source) => markdown_card_read(source, "dataset")
};
const seen = /* @__PURE__ */ new WeakMap();
function kindOf(source) {
  const answer = seen.get(source) ?? markdown_card_look(source);
  seen.set(source, answer);
  return answer === "none" ? void 0 : answer.kind;
}
const STEM = /(?:^|[-_. ])(model|data|dataset)[-_ ]?card(?:$|[-_. ])/i;
const ABOUT = /(?:^|[-_. ])(?:templates?|guide(?:lines?)?|how[-_ ]?to|tutorials?|spec(?:ification)?|schema|generators?|toolkit|checklist|annotated|instructions?|formats?|rfc|review|validator|changelog|todo|notes|examples?)(?=$|[-_. ])/i;
const SHEET = /^data[-_ ]?(?:set[-_ ]?)?sheet(?:$|[-_. ])/i;
const HUB_README = /^(?:readme[-_.](?:hf|hub|hugging[-_]?face|model(?:scope)?|dataset)|(?:hf|hugging[-_]?face|modelscope|model|dataset)[-_.]readme)$/i;
const CARDS_FOLDER = /(?:^|[^a-z])model[-_ ]?cards(?:$|[^a-z])/i;
const DATA_FOLDER = /(?:^|[^a-z])(?:dataset|data)[-_ ]?cards(?:$|[^a-z])/i;
const README = /^(?:readme|index|contributing|changelog|license|home|overview)(?:[-_.].{1,12})?$/i;
function pathSays(file) {
  const parts = file.split("/");
  const stem = (parts.pop() ?? "").replace(/\.(?:md|markdown)$/i, "");
  const readme = README.test(stem);
  if (ABOUT.test(stem)) return { how: "readme", kind: void 0 };
  const word = STEM.exec(stem)?.[1]?.toLowerCase();
  if (word) return { how: "sure", kind: word === "model" ? "model" : "dataset" };
  if (SHEET.test(stem)) return { how: "likely", kind: "dataset" };
  if (HUB_README.test(stem))
    return { how: "likely", kind: /dataset/i.test(stem) ? "dataset" : void 0 };
  const kind = parts.some((part) => DATA_FOLDER.test(part)) ? "dataset" : parts.some((part) => CARDS_FOLDER.test(part)) ? "model" : void 0;
  if (kind === void 0) return { how: readme ? "readme" : "silent", kind };
  const contents = /(?:^|[^a-z])cards$/i.test(parts.at(-1) ?? "");
  if (/^(?:readme)(?:[-_.].{1,12})?$/i.test(stem) && !contents) return { how: "given", kind };
  return { how: readme ? "readme" : "sure", kind };
}
const ENOUGH = {
  given: () => true,
  sure: ({ distinctive, shared, common, titled }) => distinctive + shared > 0 || titled !== void 0 && common > 0 || common > 1,
  likely: ({ distinctive, shared, titled }) => distinctive + shared > 1 || titled !== void 0 && distinctive + shared > 0,
  silent: ({ distinctive, shared }) => distinctive > 0 && distinctive + shared > 2,
  readme: ({ distinctive, shared }) => distinctive > 1 && distinctive + shared > 3
};
const markdown_card_isPlain = ENOUGH.silent;
const mayBeCard = ({ distinctive, shared }) => distinctive > 0 && distinctive + shared > 1;
const CARD_KEYS = ["license", "licence", "licenses", "datasets", "widget", "metrics"];
function markdown_card_look(source) {
  const { file, text } = source;
  if (!/\.(?:md|markdown)$/i.test(file) || (0,classify/* isTemplateFile */.bn)(file)) return "none";
  if (text.length < 400 && /^[\w./@-]+\.md\s*$/i.test(text)) return "none";
  const { how, kind } = pathSays(file);
  const byName = how === "sure" || how === "given" || how === "likely";
  if (!byName && !mayBeCard((0,card_signs/* lineSigns */.jW)(text))) return "none";
  const front = (0,front_matter/* openFront */.g)(source);
  const otherPurpose = (0,classify/* otherKind */.Jb)(source);
  if ((0,classify/* classify */.L8)(source) !== void 0 || otherPurpose === "space" || otherPurpose === "template")
    return "none";
  const isPage = otherPurpose === "page" || front !== void 0 && front.keys.size > 0 && !CARD_KEYS.some((key2) => front.keys.has(key2));
  if (isPage && !byName && !/(?:^|\/)readme[^/]*$/i.test(file)) return "none";
  const card = openCard(source) ?? openBody(source);
  if (!card || isFilledBySomeoneElse(card)) return "none";
  const signs = (0,card_signs/* signsOf */.Oi)(card.sections);
  const sure = !isPage || otherPurpose === void 0 && (how === "sure" || how === "given");
  if (!ENOUGH[how](signs) || !(sure || markdown_card_isPlain(signs)) || /^\s*$/.test(text)) return "none";
  return {
    card,
    kind: kind ?? signs.titled ?? (signs.dataset > signs.model ? "dataset" : "model")
  };
}
function isFilledBySomeoneElse({ sections }) {
  const title = sections.find((section) => section.level > 0)?.title ?? "";
  if (/^(?:how to|what (?:is|are)|about|writing|creating|guide|annotated)\b.{0,100}\b(?:card|datasheet)s?\b|\b(?:card|sheet) (?:template|guide(?:lines?)?|tutorial|specification|format)|^(?:model|data(?:set)?) cards$|模板|模型卡(?:指南|规范)/i.test(
    title.trim().slice(0, 200)
  ))
    return true;
  let braces = 0;
  for (const section of sections) {
    if (/\{\{|\{%/.test(section.title)) braces++;
    for (const block of section.blocks) if (/\{\{|\{%/.test(block.text)) braces++;
  }
  return braces > 2;
}
function markdown_card_read(source, kind) {
  const answer = seen.get(source);
  const card = answer === void 0 || answer === "none" ? openCard(source) ?? openBody(source) : answer.card;
  const readKeys = kind === "model" ? modelFacts : datasetFacts;
  const reading = readCard(card, { format: `markdown-${kind}-card`, kind, readKeys });
  return { ...reading, subjects: reading.subjects.map((subject) => markdown_card_named(card, subject)) };
}
const plainTitle = (title) => title.slice(0, 200).replace(
  /^\s*(?:the )?(?:model|data(?:set)?)[ _-]?(?:card|sheet)\b(?:\s*(?:for|of|[:：–—-]))?(?:\s+the\b)?/i,
  ""
).replace(/\s*[–—:：-]?\s*(?:model|data(?:set)?)[ _-]?(?:card|sheet)\s*$/i, "").replace(/模型卡片?|数据集?卡片?/g, "").replace(/[\s:：–—-]+$/, "").trim();
const HUB_ID = /^[A-Za-z0-9][\w.-]{1,95}\/[A-Za-z0-9][\w.-]{1,95}$/;
const HUB_LINK = /https?:\/\/huggingface\.co\/(datasets\/)?([\w.-]{2,96}\/[\w.-]{2,96})(?=[/?#)\]>\s"'.,]|$)/g;
const markdown_card_NO_LETTERS = (0,pattern/* letters */.M)(String.raw`[^\p{L}\p{N}]+`, "g");
const key = (text) => text.toLowerCase().replace(markdown_card_NO_LETTERS(text), "");
function markdown_card_named(card, read2) {
  const { title: heading, ...subject } = {
    ...read2,
    silence: { ...read2.silence, evidence: "prose" }
  };
  const title = plainTitle(heading ?? "");
  const noName = /^(?:overview|introduction|readme|index)$/i.test(title) || (0,card_signs/* isSectionTitle */.GT)(title);
  if (title === "" || noName) return subject;
  const short = title.length <= 60 && title.split(/\s+/).length <= 5;
  const aliases = subject.aliases.length > 0 || !short ? subject.aliases : [title];
  const declaredId = subject.declaredId ?? markdown_card_idOf(card, subject.kind, title);
  return { ...subject, title, aliases, ...declaredId === void 0 ? {} : { declaredId } };
}
function markdown_card_idOf(card, kind, title) {
  const { text } = card.source;
  if (HUB_ID.test(title) && text.split(title, 3).length > 2) return title;
  const first = card.sections.findIndex((section) => section.level > 0);
  const head = card.sections.slice(0, first + 2).flatMap((section) => section.blocks);
  const ids = /* @__PURE__ */ new Set();
  for (const { text: block } of head.slice(0, 200))
    for (const [, dataset, id = ""] of block.slice(0, 5e3).matchAll(HUB_LINK))
      if (dataset !== void 0 === (kind === "dataset")) ids.add(id.replace(/\.+$/, ""));
  const matching = [...ids].filter((id) => key(id.split("/")[1] ?? "") === key(title));
  return matching.length === 1 ? matching[0] : void 0;
}


;// CONCATENATED MODULE: ./lib/src/formats/mlflow.js









const mlflow = {
  id: "mlflow",
  title: "MLflow model",
  role: "manifest",
  syntax: "data",
  files: /^MLmodel$/i,
  named: /^MLmodel$/i,
  // Nothing but the model that it was loaded from has a place of its own.
  carries: supportedFacts({ baseModels: "flavors.transformers.source_model_name" }),
  claims: ({ file, text }) => (0,paths/* nameOf */.Vb)(file) === "MLmodel" && /^["']?flavors["']?[ \t]*:/m.test(text),
  read: mlflow_read
};
function mlflow_read(source) {
  const card = openYaml(source);
  const root = Cursor.of(card);
  const metadata = root.get("metadata");
  const statements = /* @__PURE__ */ new Map();
  stateMetadata(metadata, statements);
  stateTask(root, statements);
  const bases = mlflow_upstreams(root);
  hints(
    statements,
    [],
    metadata.get("tags").values(),
    bases.map(({ name }) => name)
  );
  const description = metadata.get("description").value();
  const texts = METADATA_TEXTS.flatMap(([key, heading]) => {
    const text = metadata.get(key).value();
    return text ? [{ heading, ...text }] : [];
  });
  const subject = subjectOf(card, {
    kind: "model",
    root,
    declaration: metadata.get("governance"),
    statements,
    uses: [...bases, ...fromLists(metadata)],
    texts: [...description ? [description] : [], ...texts]
  });
  return parsedManifest(withOnlyKeys(card, KEYS_OF_PEOPLE), "mlflow", [subject]);
}
const KEYS_OF_PEOPLE = /* @__PURE__ */ new Set(["metadata"]);
const METADATA_TEXTS = [
  ["intended_use", "Intended Use"],
  ["limitations", "Limitations"],
  ["training_data", "Training Data"]
];
const METADATA_FACTS = [
  ["license.name", "license_name"],
  ["license.link", "license_link", "license_url"],
  ["version", "version", "model_version"],
  ["provider.name", "author", "organization", "provider", "model_provider_name"],
  ["description", "description"],
  ["intendedUse", "intended_use"],
  ["limitations", "limitations"]
];
function stateMetadata(metadata, statements) {
  const licenses = metadata.first("license", "licence", "licenses").values();
  (0,draft/* stateList */.MO)(statements, "license.stated", licenses, "structured");
  (0,draft/* stateList */.MO)(statements, "contact", metadata.first("contact", "email").values(), "structured");
  for (const [fact, ...keys] of METADATA_FACTS)
    stateText(statements, fact, metadata.first(...keys));
}
const fromLists = (metadata) => [
  ...namesAt(metadata.first("datasets", "dataset", "training_datasets")).map(
    (value) => useOf(value, "dataset", "trained-on")
  ),
  ...namesAt(metadata.first("teachers", "teacher", "teacher_model")).map(
    (value) => useOf(value, "any", "distilled-from")
  )
];
const namesAt = (entries) => entries.items().flatMap((item) => item.value() ?? item.first("id", "name", "url").value() ?? []);
function mlflow_upstreams(root) {
  const metadata = root.get("metadata");
  const tuned = metadata.get("is_finetuned_model").value()?.text.toLowerCase();
  const declaredRelation = tuned === "false" ? "converted" : tuned === "true" ? "finetune" : void 0;
  const flavors = root.get("flavors").members();
  const loads = flavors.flatMap(([, flavor]) => {
    const id = flavor.get("huggingface_id").value();
    const source = flavor.get("source_model_name").value();
    const revision = flavor.get("source_model_revision").value();
    const adapter = flavor.get("peft_adaptor").isThere;
    const made = adapter ? "adapter" : declaredRelation;
    const sources = id ? [{ name: id, relation: made ?? "converted" }] : [];
    if (source)
      sources.push({
        name: source,
        relation: made ?? (revision ? "converted" : "finetune"),
        revision
      });
    return sources;
  });
  const base = metadata.first("base_model_name", "base_model").value();
  const folder = comparable((0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(root.card.source.file)));
  const isCopy = base !== void 0 && folder.endsWith(comparable((0,paths/* nameOf */.Vb)(base.text)));
  if (base)
    loads.push({ name: base, relation: declaredRelation ?? (isCopy ? "converted" : "finetune") });
  const distinct = /* @__PURE__ */ new Map();
  for (const loaded of loads) {
    const key = comparable(loaded.name.text);
    const path = loaded.name.text.replaceAll("\\", "/");
    if (key === "" || (0,paths/* isLocal */.IX)(path.toLowerCase()) || (0,paths/* isRelative */.n3)(path) || distinct.has(key))
      continue;
    distinct.set(key, loaded);
  }
  return [...distinct.values()].map(({ name, relation, revision }) => {
    const statements = /* @__PURE__ */ new Map();
    if (revision)
      (0,draft/* state */.wk)(statements, "edge.revision", revision.text, {
        at: revision.at,
        evidence: "structured"
      });
    return useOf(name, "model", relation, statements);
  });
}
const comparable = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "");
const HUB_TASK = {
  "chat-completion": "text-generation",
  "llm/v1/chat": "text-generation",
  "llm/v1/completions": "text-generation",
  "llm/v1/embeddings": "feature-extraction",
  embeddings: "feature-extraction",
  "image-classification-multilabel": "image-classification",
  "image-object-detection": "object-detection",
  "image-instance-segmentation": "image-segmentation",
  "text-to-image-inpainting": "image-to-image"
};
function stateTask(root, statements) {
  const metadata = root.get("metadata");
  const named = [
    metadata.get("task").value(),
    ...root.get("flavors").members().flatMap(([, flavor]) => [flavor.get("task").value(), flavor.get("task_type").value()]),
    metadata.get("base_model_task").value()
  ];
  for (const stated of named) {
    const name = stated?.text.toLowerCase().replace(/^translation_\w{2,3}_to_\w{2,3}$/, "translation");
    if (!stated || name === void 0) continue;
    const output = outputOf((0,lookup/* lookup */.$I)(HUB_TASK, name) ?? name);
    if (!output) continue;
    const provenance = { at: stated.at, evidence: "structured", state: "derived" };
    (0,draft/* state */.wk)(statements, "isGenerative", output.generative, provenance);
    if (output.media) (0,draft/* state */.wk)(statements, "generatesMedia", output.media, provenance);
    return;
  }
}


;// CONCATENATED MODULE: ./lib/src/formats/model-card-toolkit.js











const modelCardToolkit = {
  id: "model-card-toolkit",
  title: "Model card of the Model Card Toolkit",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
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
    "personalInfo.categories": "model_parameters.data[].sensitive.sensitive_data"
  }),
  claims: ({ text }) => {
    if (!text.includes("model_details")) return false;
    const paths = keyOutline(text);
    const top = new Set(paths.flatMap(([key, ...below]) => below.length === 0 ? key : []));
    const hasDetails = paths.some(
      ([key, below]) => key === "model_details" && DETAIL_KEYS.has(below ?? "")
    );
    return top.has("model_details") && (model_card_toolkit_GROUPS.some((name) => top.has(name)) || hasDetails && isVersion(text));
  },
  read: model_card_toolkit_read
};
const model_card_toolkit_GROUPS = ["model_parameters", "quantitative_analysis", "considerations"];
const DETAIL_KEYS = /* @__PURE__ */ new Set(["name", "overview", "documentation", "owners", "version", "licenses"]);
const isVersion = (text) => /["']?schema_version["']?\s*:\s*["']?0\.0\.\d/.test(text);
function model_card_toolkit_read(source) {
  const card = openData(source);
  const root = Cursor.of(card);
  const statements = /* @__PURE__ */ new Map();
  const texts = [];
  const title = stateDetails(root.get("model_details"), statements, texts);
  const uses = parameters(root.get("model_parameters"), statements, texts);
  model_card_toolkit_stateMetrics(root.get("quantitative_analysis", "performance_metrics"), statements);
  model_card_toolkit_stateConsiderations(root.get("considerations"), statements, texts);
  const subject = subjectOf(card, { kind: "model", root, statements, title, uses, texts });
  const id = card.syntax === "json" ? schemaOf(root) : void 0;
  return parsedManifest(card, modelCardToolkit.id, [subject], {
    schema: id === void 0 ? void 0 : schemaQuestion(root, id)
  });
}
function schemaOf(root) {
  const stated = root.get("schema_version").value()?.text;
  if (stated !== void 0)
    return /^v?0\.0\.[12]$/.test(stated) ? `mct-${stated.replace("v", "")}` : void 0;
  const isOld = root.get("model_details", "license").isThere || root.get("model_parameters", "data").node?.kind === "map";
  return isOld ? "mct-0.0.1" : "mct-0.0.2";
}
const descriptionOf = (item) => {
  const text = item.value() ?? item.get("description").value();
  return text ? [text] : [];
};
const descriptionsOf = (items) => items.items().flatMap(descriptionOf);
function stateDetails(node, statements, texts) {
  const licenses = [...node.get("license").items(), ...node.get("licenses").items()].flatMap(
    (item) => item.value() ?? item.first("identifier", "custom_text", "license_name").value() ?? []
  );
  (0,draft/* stateList */.MO)(statements, "license.stated", licenses, "structured");
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
    ...[node.get("created_by").value()].flatMap((value) => value ?? [])
  ];
  if (names[0])
    (0,draft/* state */.wk)(statements, "provider.name", names[0].text, { at: names[0].at, evidence: "structured" });
  (0,draft/* stateList */.MO)(
    statements,
    "contact",
    owners.flatMap((item) => item.get("contact").value() ?? []),
    "structured"
  );
  texts.push(
    ...textsUnder(
      "Model Description",
      [node.get("overview"), node.get("documentation")].flatMap(descriptionOf)
    )
  );
  stateText(statements, "description", node.get("overview"));
  return node.get("name").value();
}
function parameters(node, statements, texts) {
  stateText(statements, "architecture", node.get("model_architecture"));
  texts.push(...textsUnder("Model Architecture", descriptionOf(node.get("model_architecture"))));
  const data = node.get("data");
  const sets = data.isThere ? data.node?.kind === "map" && (data.get("train").isThere || data.get("eval").isThere) ? [
    ...data.get("train").items().map((item) => ({ item, forTest: false })),
    ...data.get("eval").items().map((item) => ({ item, forTest: true }))
  ] : data.items().map((item) => ({
    item,
    forTest: TEST_DATA_NAME.test(item.get("name").value()?.text ?? "")
  })) : [];
  for (const { item, forTest } of sets) {
    const description = item.get("description").value();
    if (!description) continue;
    if (!forTest) stateText(statements, "training.summary", item.get("description"));
    texts.push(...textsUnder(forTest ? "Evaluation Data" : "Training Data", [description]));
  }
  model_card_toolkit_statePersonalInfo(
    sets.map(({ item }) => item.get("sensitive")),
    statements
  );
  return sets.flatMap(({ item, forTest }) => {
    const name = model_card_toolkit_nameOf(item);
    return name ? [useOf(name, "dataset", forTest ? "evaluated-on" : "trained-on")] : [];
  });
}
const TEST_DATA_NAME = /\b(?:eval\w*|valid\w*|test\w*|dev|hold-?out)\b|(?:^|_)(?:eval|val|test)(?:_|$)/i;
const NAMELESS = /^(?:the )?(?:train\w*|eval\w*|valid\w*|test\w*|dev|hold-?out)?[-_ ]*(?:data(?:[-_ ]?sets?)?|sets?|splits?|examples|name|corpus)?$/i;
const model_card_toolkit_HUB = /^https?:\/\/(?:www\.)?huggingface\.co\//i;
function model_card_toolkit_nameOf(item) {
  const name = item.value() ?? item.get("name").value();
  const link = item.get("link").value();
  if (link && model_card_toolkit_HUB.test(link.text)) return link;
  return name && (name.text.length > 200 || !NAMELESS.test(name.text.trim())) ? name : link;
}
function model_card_toolkit_statePersonalInfo(nodes, statements) {
  for (const node of nodes) {
    const answer = node.value();
    if (answer && /^(?:true|false)$/i.test(answer.text)) {
      const provenance = { at: answer.at, evidence: "structured", state: "derived" };
      (0,draft/* state */.wk)(statements, "personalInfo.statement", `sensitive: ${answer.text}`, provenance);
      if (/false/i.test(answer.text)) (0,draft/* state */.wk)(statements, "personalInfo.present", "no", provenance);
      continue;
    }
    const items = node.get("sensitive_data").values();
    const [first] = items;
    if (!first) continue;
    (0,draft/* state */.wk)(statements, "personalInfo.statement", first.text, {
      at: first.at,
      evidence: "structured"
    });
    const sole = items.length === 1 ? sectionAnswer(first.text) : void 0;
    const yes = sole === "yes" ? first : items.find(({ text }) => isPersonalKind(text));
    (0,draft/* stateYes */.Xl)(statements, "personalInfo.present", yes, "structured");
    if (sole === "no" || sole === "unknown" || /^no(?:ne|t applicable)?\b|^n\/a\b/i.test(first.text)) {
      if (sole)
        (0,draft/* state */.wk)(statements, "personalInfo.present", sole, {
          at: first.at,
          evidence: "structured",
          state: "derived"
        });
      continue;
    }
    const words = items.filter(({ text }) => text.length <= 40 && !/[.;!?]/.test(text));
    if (words.length === items.length)
      (0,draft/* stateList */.MO)(statements, "personalInfo.categories", items, "structured");
  }
}
function model_card_toolkit_stateMetrics(node, statements) {
  const results = node.items().slice(0, 500).flatMap((metric) => {
    const type = metric.first("type", "name").value();
    const measured = metric.get("value").value() ?? metric.get("confidence_interval").values()[0];
    if (!type || !measured) return [];
    const slice = metric.get("slice").value()?.text;
    return [{ text: slice === void 0 ? type.text : `${type.text} ${slice}`, at: type.at }];
  });
  stateResults(results, statements);
}
function model_card_toolkit_stateConsiderations(node, statements, texts) {
  const first = (fact, [value]) => {
    if (value) (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  const uses = descriptionsOf(node.get("use_cases"));
  const users = descriptionsOf(node.get("users"));
  first("intendedUse", [...uses, ...users]);
  texts.push(...textsUnder("Intended Use", uses));
  texts.push(...textsUnder("Intended Users", users));
  const limits = descriptionsOf(node.get("limitations"));
  const tradeoffs = descriptionsOf(node.get("tradeoffs"));
  const risks = node.get("ethical_considerations").items().flatMap((risk2) => {
    const name = risk2.value() ?? risk2.get("name").value();
    const mitigation = risk2.get("mitigation_strategy").value();
    if (!name) return mitigation ? [mitigation] : [];
    return [{ text: mitigation ? `${name.text}: ${mitigation.text}` : name.text, at: name.at }];
  });
  first("limitations", [...limits, ...tradeoffs]);
  const [risk] = risks;
  if (risk && limits.length + tradeoffs.length === 0)
    (0,draft/* state */.wk)(statements, "limitations", risk.text, {
      at: risk.at,
      evidence: "structured",
      state: "derived"
    });
  texts.push(...textsUnder("Limitations", [...limits, ...tradeoffs]));
  texts.push(...textsUnder("Ethical Considerations", risks));
}


;// CONCATENATED MODULE: ./lib/src/documents/card/hub-id.js
const OTHER_AREA = /^(?:datasets|spaces|collections|papers|docs|blog|posts|models|learn|tasks)$/i;
const PART = "[A-Za-z0-9][\\w.-]{0,95}";
const hub_id_ADDRESS = new RegExp(
  `^(?:https?://)?(?:www\\.)?(?:huggingface\\.co|hf\\.co)/(${PART})/(${PART})(?=$|[/?#\\s])`,
  "i"
);
const PLAIN = new RegExp(`^(${PART})/(${PART})$`);
function hub_id_hubId(text) {
  const reference = text.trim();
  const [, owner, name] = hub_id_ADDRESS.exec(reference) ?? PLAIN.exec(reference) ?? [];
  if (owner === void 0 || name === void 0 || OTHER_AREA.test(owner)) return void 0;
  return /^(?:www\.)?(?:huggingface\.co|hf\.co)$/i.test(owner) ? void 0 : `${owner}/${name}`;
}


;// CONCATENATED MODULE: ./lib/src/formats/mof.js









const mof = {
  id: "mof",
  title: "Model Openness Framework release",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
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
    "openness.components": "release.components[].name"
  }),
  claims: ({ file, text }) => /\.(?:ya?ml|json)$/i.test(file) && FRAMEWORK.test(text) && mof_NAME.test(text),
  read: mof_read
};
const FRAMEWORK = /^\uFEFF?\{?[ \t]{0,4}["']?framework["']?[ \t]{0,8}:/m;
const mof_NAME = /["']?\bname["']?[ \t]{0,8}:[ \t]{0,8}["']?Model Openness Framework\b/;
function mof_read(source) {
  const card = openData(source);
  const root = Cursor.of(card);
  const version = root.get("framework", "version").value();
  if (version && !/^v?1(?:\.|$)/i.test(version.text))
    return unsupported(card, "mof", {
      text: (0,messages/* message */.iU)("manifest.version-not-supported", {
        standard: "Model Openness Framework",
        version: version.text.slice(0, 40)
      }),
      at: version.at
    });
  const invalid = faults(root);
  const release = root.get("release");
  if (!release.isThere) return parsedManifest(card, "mof", [], { invalid });
  const statements = /* @__PURE__ */ new Map();
  const title = release.get("name").value();
  const id = hub_id_hubId(release.get("huggingface").value()?.text ?? "");
  const places = mof_stateLicense(release, statements);
  mof_stateSize(release, statements);
  stateReleaseDay(statements, release.get("date").value());
  stateText(statements, "provider.name", release.get("producer"));
  (0,draft/* stateList */.MO)(statements, "contact", release.get("contact").values(), "structured");
  stateArchitecture(release, statements);
  const treatment = release.get("treatment").value();
  (0,draft/* stateList */.MO)(statements, "training.stages", treatment ? [treatment] : [], "structured");
  (0,draft/* stateList */.MO)(
    statements,
    "openness.components",
    components(release).flatMap(({ name, part }) => isLicensed(release, part) ? [name] : []),
    "structured"
  );
  const uses = [
    ...base(release, [title?.text, id?.split("/")[1]]),
    ...datasets(release, "datasets", "trained-on"),
    ...datasets(release, "evaluation data", "evaluated-on")
  ];
  hints(
    statements,
    title ? [title] : [],
    treatment && /fine-?tuned/i.test(treatment.text) ? [{ text: "fine-tuned", at: treatment.at }] : [],
    uses.map(({ name }) => name)
  );
  const subject = subjectOf(card, {
    kind: "model",
    root: release,
    declaration: release.get("governance").isThere ? release.get("governance") : root.get("governance"),
    statements,
    places,
    id,
    title,
    aliases: title ? [title.text] : [],
    uses,
    texts: mof_described(release)
  });
  return parsedManifest(card, "mof", [subject], { invalid });
}
const components = (release) => release.get("components").items().flatMap((part) => {
  const name = part.get("name").value();
  return name ? [{ name, part }] : [];
});
const component = (release, name) => components(release).find(({ name: { text } }) => text.toLowerCase().startsWith(name))?.part;
const mof_NO_LICENSE = /^(?:unlicen[cs]ed|undisclosed|none|n\/?a|(?:component ){1,2}not included?|(?:component ){0,2}not released)\.?$/i;
const mof_saying = (name) => name && !mof_NO_LICENSE.test(name.text) ? name : void 0;
function ofRelease(release, ...kinds) {
  for (const kind of [...kinds, "distribution"]) {
    const holder = release.get("license", kind);
    const name = mof_saying(holder.get("name").value());
    if (name) return { name, path: holder.get("path").value() };
  }
  return void 0;
}
function mof_licenseOf(release, part, ...kinds) {
  const stated = part.get("license");
  if (!stated.isThere) return ofRelease(release, ...kinds);
  const name = mof_saying(stated.value());
  return name && { name, path: part.get("license_path").value() };
}
const isLicensed = (release, part) => mof_licenseOf(release, part, "data", "code", "document") !== void 0;
function mof_stateLicense(release, statements) {
  const parameters = component(release, "model parameters (final)") ?? component(release, "model parameters");
  const stated = parameters ? mof_licenseOf(release, parameters, "data") : ofRelease(release);
  if (!stated) {
    const without = parameters?.get("license");
    return new Map(without?.isThere ? [["license.stated", without.at]] : []);
  }
  const { name, path } = stated;
  (0,draft/* stateList */.MO)(statements, "license.stated", [name], "structured");
  if (path && !/\s/.test(path.text)) {
    (0,draft/* state */.wk)(statements, "license.name", name.text, { at: name.at, evidence: "structured" });
    (0,draft/* state */.wk)(statements, "license.link", path.text, { at: path.at, evidence: "structured" });
  }
  return /* @__PURE__ */ new Map();
}
function mof_stateSize(release, statements) {
  const version = release.get("version").value();
  if (!version || mof_NO_LICENSE.test(version.text)) return;
  const isSize = /^(?:\d{1,4}x)?\d{1,5}(?:[._]\d{1,5})?[ ]?[KMBT]$/i.test(version.text);
  (0,draft/* state */.wk)(statements, isSize ? "parameters" : "version", version.text, {
    at: version.at,
    evidence: "structured"
  });
}
function stateArchitecture(release, statements) {
  const stated = release.get("architecture").value();
  if (!stated || /^(?:undisclosed|other)$/i.test(stated.text)) return;
  (0,draft/* state */.wk)(statements, "architecture", stated.text, { at: stated.at, evidence: "structured" });
  const type = release.get("type").value()?.text.toLowerCase() ?? "";
  const writes = /^(?:language|code)$/.test(type) && /decoder/i.test(stated.text);
  const draws = /diffusion/i.test(stated.text);
  if (!writes && !draws) return;
  const provenance = { at: stated.at, evidence: "structured", state: "derived" };
  (0,draft/* state */.wk)(statements, "isGenerative", "yes", provenance);
  if (writes) (0,draft/* state */.wk)(statements, "generatesMedia", "no", provenance);
  else if (/^(?:image|audio|video|3d|vision)$/.test(type))
    (0,draft/* state */.wk)(statements, "generatesMedia", "yes", provenance);
}
const TUNED_NAME = /(?:^|[-_ .\d])(?:instruct|chat|it|sft|dpo|rlhf|tuned|assistant)(?:$|[-_ .\d])/i;
const mof_comparable = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "");
function base(release, ownNames) {
  const origin = release.get("origin").value();
  if (!origin || /[\s,]/.test(origin.text) || MISPLACED_LICENSE.test(origin.text)) return [];
  const name = mof_comparable(origin.text.split("/").at(-1) ?? "");
  if (name === "") return [];
  const names = ownNames.flatMap((ownName) => ownName ?? []);
  const isItself = names.some((modelName) => {
    const index = mof_comparable(modelName).indexOf(name);
    return mof_comparable(modelName) === name || index === 0 && !TUNED_NAME.test(modelName);
  });
  return isItself ? [] : [useOf(origin, "model", "finetune")];
}
const MISPLACED_LICENSE = /^(?:MIT|Apache[- ]?(?:License[- ]?)?2\.0|BSD(?:-\d)?|(?:other|custom) licen[cs]e)$/i;
function datasets(release, name, relation) {
  const part = component(release, name);
  const path = part?.get("component_path").value();
  if (!part || !path || !/^https?:\/\/|^[\w.-]{1,96}\/[\w.-]{1,96}$/i.test(path.text)) return [];
  const statements = /* @__PURE__ */ new Map();
  const stated = mof_licenseOf(release, part, "data");
  (0,draft/* stateList */.MO)(statements, "edge.license.stated", stated ? [stated.name] : [], "structured");
  return [useOf(path, "dataset", relation, statements)];
}
const TOOL_DESCRIPTIONS = /* @__PURE__ */ new Set([
  "training, validation and testing datasets used for the model",
  "the results from evaluating the model"
]);
const HEADINGS = [
  ["datasets", "Training Data"],
  ["evaluation results", "Evaluation Results"]
];
const mof_described = (release) => HEADINGS.flatMap(([name, heading]) => {
  const text = component(release, name)?.get("description").value();
  return text && !TOOL_DESCRIPTIONS.has(text.text.toLowerCase()) ? [{ heading, ...text }] : [];
});
const ALLOWED_VALUES = {
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
    "other"
  ],
  treatment: ["pre-trained", "instruct fine-tuned", "chat fine-tuned"]
};
const REQUIRED = [
  ["framework", "name", "version", "date"],
  ["release", "name", "license", "producer", "components"]
];
const MOST_COMPONENTS = 17;
function faults(root) {
  const missing = REQUIRED.flatMap(([owner, ...members]) => {
    const cursor = root.get(owner);
    if (!cursor.isThere) {
      const fault = (0,messages/* message */.iU)("mof.missing-part", { member: owner });
      return [{ text: cited(fault, (0,messages/* message */.iU)("schema.top-level")), at: root.closing }];
    }
    return members.filter((member) => !cursor.get(member).isThere).map((member) => ({
      text: cited((0,messages/* message */.iU)("mof.missing", { owner, member }), owner),
      at: cursor.closing
    }));
  });
  const release = root.get("release");
  const notListed = Object.entries(ALLOWED_VALUES).flatMap(([key, allowed]) => {
    const stated = release.get(key).value();
    if (!stated || allowed.includes(stated.text)) return [];
    return [{ text: cited((0,messages/* message */.iU)("mof.not-listed", { key }), `release.${key}`), at: stated.at }];
  });
  const componentList = release.get("components");
  const tooMany = (0,messages/* message */.iU)("mof.too-many-components", { limit: MOST_COMPONENTS });
  const many = componentList.items().length > MOST_COMPONENTS ? [{ text: cited(tooMany, "release.components"), at: componentList.at }] : [];
  return root.card.problems.length > 0 ? [] : [...missing, ...notListed, ...many];
}
const cited = (fault, section) => (0,messages/* message */.iU)("manifest.specification-broken", { fault, standard: "mof_schema", section });


;// CONCATENATED MODULE: ./lib/src/formats/open-model-zoo.js








const openModelZoo = {
  id: "open-model-zoo",
  title: "Open Model Zoo model configuration",
  role: "manifest",
  syntax: "data",
  files: /^(?:composite-)?model\.ya?ml$/i,
  carries: supportedFacts({ "license.stated": "license", description: "description" }),
  claims: ({ file, text }) => openModelZoo.files.test((0,paths/* nameOf */.Vb)(file)) && open_model_zoo_SIGNS.every((sign) => sign.test(text)),
  read: open_model_zoo_read
};
const open_model_zoo_SIGNS = [/^task_type[ \t]*:/m, /^framework[ \t]*:/m, /^(?:files|stages_order)[ \t]*:/m];
function open_model_zoo_read(source) {
  const card = openYaml(source);
  const root = Cursor.of(card);
  const statements = /* @__PURE__ */ new Map();
  const description = root.get("description").value();
  open_model_zoo_stateLicense(root.get("license").value(), statements);
  stateText(statements, "description", root.get("description"));
  open_model_zoo_stateTask(root.get("task_type").value(), statements);
  const subject = subjectOf(card, {
    kind: "model",
    root,
    statements,
    uses: [...open_model_zoo_parts(root), ...copies(root)],
    texts: description ? [description] : []
  });
  return parsedManifest(withOnlyKeys(card, open_model_zoo_KEYS_OF_PEOPLE), "open-model-zoo", [subject]);
}
const open_model_zoo_KEYS_OF_PEOPLE = /* @__PURE__ */ new Set(["description", "task_type", "framework", "license", "governance"]);
function open_model_zoo_stateLicense(stated, statements) {
  if (!stated) return;
  (0,draft/* stateList */.MO)(statements, "license.stated", [stated], "structured");
  const [, repository, file] = open_model_zoo_LICENSE_FILE.exec(stated.text) ?? [];
  if (repository === void 0 || file === void 0) return;
  const provenance = { at: stated.at, evidence: "structured" };
  (0,draft/* state */.wk)(statements, "license.link", stated.text, provenance);
  (0,draft/* state */.wk)(statements, "license.name", `${file} of ${repository}`, {
    ...provenance,
    state: "derived"
  });
}
const open_model_zoo_LICENSE_FILE = /^https?:\/\/(?:raw\.githubusercontent|github)\.com\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:[^\s/?#]{1,200}\/){1,8}((?:un)?licen[cs]e[\w.-]{0,30}|copying[\w.-]{0,30})$/i;
const open_model_zoo_HUB_TASK = {
  action_recognition: "video-classification",
  classification: "image-classification",
  colorization: "image-to-image",
  detection: "object-detection",
  face_recognition: "image-feature-extraction",
  head_pose_estimation: "keypoint-detection",
  human_pose_estimation: "keypoint-detection",
  image_inpainting: "image-to-image",
  image_translation: "image-to-image",
  instance_segmentation: "image-segmentation",
  machine_translation: "translation",
  monocular_depth_estimation: "depth-estimation",
  named_entity_recognition: "token-classification",
  object_attributes: "image-classification",
  optical_character_recognition: "image-classification",
  place_recognition: "image-feature-extraction",
  salient_object_detection: "image-segmentation",
  semantic_segmentation: "image-segmentation",
  sound_classification: "audio-classification",
  speech_recognition: "automatic-speech-recognition",
  style_transfer: "image-to-image",
  text_prediction: "text-generation",
  time_series: "time-series-forecasting",
  token_recognition: "token-classification"
};
function open_model_zoo_stateTask(stated, statements) {
  if (!stated) return;
  const name = stated.text.toLowerCase();
  const output = outputOf((0,lookup/* lookup */.$I)(open_model_zoo_HUB_TASK, name) ?? name);
  if (!output) return;
  const provenance = { at: stated.at, evidence: "structured", state: "derived" };
  (0,draft/* state */.wk)(statements, "isGenerative", output.generative, provenance);
  if (output.media) (0,draft/* state */.wk)(statements, "generatesMedia", output.media, provenance);
}
const open_model_zoo_parts = (root) => root.get("stages_order").values().map(
  ({ text, at: location }) => useOf({ text: `./${text}`, at: location }, "model", "component")
);
function copies(root) {
  const named = root.get("files").items().flatMap((file) => file.first("original_source", "source").values()).flatMap(({ text, at: location }) => {
    const [, id, name] = HUB_FILE.exec(text) ?? [];
    return id !== void 0 && name !== void 0 && open_model_zoo_WEIGHTS.test(name) ? [{ text: id, at: location }] : [];
  });
  const distinct = new Map(named.toReversed().map((value) => [value.text.toLowerCase(), value]));
  return [...distinct.values()].map((value) => useOf(value, "model", "converted"));
}
const HUB_FILE = /^https?:\/\/huggingface\.co\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)\/(?:resolve|raw|blob)\/([^\s?#]{1,300})/i;
const open_model_zoo_WEIGHTS = /\.(?:bin|safetensors|pt|pth|onnx|pb|h5|msgpack|gguf)$/i;


;// CONCATENATED MODULE: ./lib/src/formats/peft-adapter-config.js







const peftAdapterConfig = {
  id: "peft-adapter-config",
  title: "Adapter configuration (PEFT, MLX)",
  role: "evidence",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("adapter_config"),
  carries: supportedFacts({}),
  claims: (source) => {
    const { text } = source;
    const named = /^adapter_config\.json$/i.test((0,paths/* nameOf */.Vb)(source.file));
    if (named && (0,lfs/* isLfsPointer */.N)(source.text)) return true;
    const pair = PAIRS.find((keys) => keys.every((key) => text.includes(`"${key}"`)));
    if (pair === void 0 || !/^\uFEFF?\s*\{/.test(text)) return false;
    return named || pair.every((key) => topKeys(text).has(key));
  },
  read: peft_adapter_config_read
};
const PAIRS = [
  ["peft_type", "base_model_name_or_path"],
  ["fine_tune_type", "lora_parameters"]
];
function peft_adapter_config_read(source) {
  const card = openEvidence(source);
  const root = Cursor.of(card);
  const base = upstreamAt(
    root.get("peft_type").isThere || !root.get("fine_tune_type").isThere ? root.get("base_model_name_or_path") : root.get("model")
  );
  const uses = base ? [useOf(base, "model", "adapter")] : [];
  const subject = evidenceSubject(card, { kind: "model", statements: /* @__PURE__ */ new Map(), uses });
  return parsedEvidence(card, "peft-adapter-config", [subject]);
}


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/key.js

const key_HUMPS = (0,pattern/* letters */.M)(String.raw`([\p{Ll}\p{N}])([\p{Lu}])`, "g");
const key_wordsOf = (key) => key.slice(0, 80).replace(key_HUMPS(key), "$1 $2").replace(/[\s_\-./&,:()]+/g, " ").trim().toLowerCase();
const key_namesIn = (text) => text.split("|").map((name) => name.trim());


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/fields.js

const fields_OPEN = {
  model: new Set(
    key_namesIn(`model card|card|model|ai model|ml model|model details|model detail|model info|model information|model metadata|metadata|
      model identity|model identification|identity|general|general info|general information|basic info|
      basic information|details|info|overview|model overview|summary|about|legal|licensing|contact info|
      contact information|ownership`)
  ),
  dataset: new Set(
    key_namesIn(`data card|dataset card|data sheet|datasheet|card|dataset|data set|dataset info|dataset information|
      dataset details|dataset metadata|dataset overview|metadata|general|general info|general information|basic info|
      basic information|details|info|overview|summary|about|legal|licensing|distribution|motivation|contact info|
      contact information|ownership`)
  )
};
const GROUP = new Set(
  key_namesIn(`considerations|ethical considerations|ethics|limitations and biases|limitations|known limitations|
    bias risks and limitations|risks|risks and limitations|intended use|intended uses|uses|use|usage|training|
    training details|training information|training info|training procedure|training data|lineage|provenance|
    distillation|compliance|privacy|fairness|responsible ai|safety|environmental impact|documentation|data|
    technical specifications|technical specs|technical details|architecture|modalities|capabilities|evaluation|
    trustworthiness assessment|fair with harmful bias managed|privacy enhanced|motivation|composition|collection|
    collection process|preprocessing|preprocessing cleaning labeling|maintenance|annotation|annotations|labeling|
    synthetic data|generation|personal data|personal information|legal and ethical|governance and compliance|quality|
    responsible use|usage guidelines|data collection|data provenance`)
);
const COMMON = {
  name: {
    names: "model name|dataset name|pretty name|display name|name|title|model title",
    top: true
  },
  id: { names: "model id|dataset id|id", top: true },
  hub: {
    names: `huggingface|huggingface hub|hugging face|huggingface id|huggingface url|hf repo|hf repo id|hf id|
      hf model id|hub id|hub model id|huggingface model id|huggingface repo|repo id`,
    top: true
  },
  version: { names: "version|model version|dataset version|release version", top: true },
  date: {
    names: `release date|released|released on|publication date|published|published on|date published|model date|
      version date|date|date created|created|created on|created at|created date|created utc|creation date|
      generated on|last updated|last update|updated|updated at|last updated date|date updated`,
    top: true
  },
  license: {
    names: `license|licence|licenses|licences|license id|licence id|spdx license|license spdx|license type|license info|
      license information|model license|model licence|dataset license|data license`,
    top: true
  },
  licenseName: { names: "license name|licence name", top: true },
  licenseLink: {
    names: "license link|license url|licence link|licence url|license uri",
    top: true
  },
  provider: {
    names: `owner|owners|model owner|model owners|dataset owner|data owner|author|authors|developer|developers|developed by|
      creator|creators|created by|curated by|curators|organization|organisation|provider|vendor|publisher|maintainer|
      maintainers|maintained by|contributors|team|responsible party|owner team|company|institution`,
    top: true
  },
  contact: {
    names: `contact|contacts|contact info|contact information|contact details|contact email|contact person|email|
      e mail|owner email|maintainer email|support|support email|support contact|point of contact|feedback|
      issue tracker|homepage|home page`,
    top: true
  },
  description: {
    names: `description|model description|dataset description|short description|model overview|overview|summary|
      dataset summary|model summary|abstract`,
    top: true
  },
  intendedUse: {
    names: `intended use|intended uses|intended usage|primary intended uses|primary intended use|
      primary intended use cases|primary use|primary uses|primary use cases|primary use case|intended use cases|
      intended applications|intended purpose|vendor intended use|direct use|use case|use cases|usecases|
      recommended use|recommended uses|suitable use cases|intended domain|primary intended domain|
      intended users|primary intended users|primary users|purpose|purposes`,
    card: true
  },
  outOfScope: {
    names: `out of scope use|out of scope uses|out of scope|out of scope use cases|out of scope usage|out of scope applications|
      non intended use|non intended uses|unintended use|unintended uses|not intended for|not intended use|
      not recommended uses|misuse|misuse cases|misuses|prohibited use|prohibited uses|prohibited use cases|
      prohibited domains|unsuitable use cases|unsuitable uses|discouraged uses|do not use for|unintended users`,
    card: true
  },
  limitations: {
    names: `limitations|known limitations|limitation|model limitations|dataset limitations|data limitations|
      technical limitations|caveats and recommendations|caveats|caveats and limitations|known issues|
      bias risks and limitations|risks and limitations|limitations and risks|limitations and bias|
      limitations and biases|known risks|risks|failure modes|common failure modes|known failure modes|
      risk factors|other known limitations`,
    card: true
  },
  ethics: {
    names: `ethical considerations|ethics|ethical concerns|ethical review|ethical issues|ethical risks|
      considerations for using the data|social impact`,
    card: true
  },
  bias: {
    names: `bias|biases|known biases|known bias|data bias|dataset bias|type of bias|potential biases|bias considerations|
      bias analysis|bias and fairness|fairness considerations|discussion of biases|demographic bias`,
    card: true
  },
  personal: {
    names: `personal data|personal information|personal and sensitive information|personal or sensitive information|
      personally identifiable information|pii|contains pii|has pii|pii present|includes pii|contains personal data|
      contains personal information|includes personal data|has personal data|personal data included|
      personal data used|contains personal or sensitive information`,
    card: true
  },
  sensitive: {
    names: `sensitive data|sensitive information|contains sensitive data|contains sensitive information`,
    card: true
  },
  screened: {
    names: "pii removed|pii filtered|pii redacted|pii removal|pii filtering|pii screening|pii redaction"
  },
  deidentification: {
    names: `anonymization|anonymisation|anonymization method|anonymisation method|de identification|deidentification|
      deidentification method|de identification method|pseudonymization|pseudonymisation`,
    card: true
  },
  privacy: {
    names: `privacy|privacy considerations|privacy statement|privacy concerns|data privacy|data privacy considerations|
      privacy notes|privacy measures`
  },
  legalBasis: { names: "legal basis|lawful basis", card: true },
  retention: {
    names: "data retention|retention|retention period|data retention period",
    card: true
  },
  privacyPolicy: { names: "privacy policy|privacy policy url" },
  usePolicy: { names: "acceptable use policy|acceptable use|aup|usage policy|use policy" },
  changelog: { names: "changelog|change log|version history|release notes|whats new", top: true },
  synthetic: {
    names: `synthetic data|synthetic|is synthetic|contains synthetic data|synthetic data used|synthetic content`,
    card: true
  },
  tags: { names: "tags|keywords", top: true }
};
const fields_MODEL = {
  ...COMMON,
  base: {
    names: `base model|base models|base model id|base model name|base model name or path|foundation model|parent model|
      parent models|finetuned from|fine tuned from|finetuned from model|fine tuned from model|pretrained model|
      pre trained model|source model|original model|backbone model`,
    card: true
  },
  quantizedFrom: { names: "quantized from|quantised from", card: true },
  mergedFrom: { names: "merged from|merged models|models merged", card: true },
  method: {
    names: `base model relation|relation to base model|fine tuning method|finetuning method|fine tuning type|
      tuning method|adapter type|peft type|peft method|adapter method|adaptation method`
  },
  teacher: {
    names: `teacher|teachers|teacher model|teacher models|teacher model id|distilled from|distillation teacher|
      distillation source`,
    card: true
  },
  distilled: { names: "distilled|is distilled|distillation" },
  trainingData: {
    names: `training data|training dataset|training datasets|training set|train dataset|train data|trained on|
      training data source|training data sources|training data description|pretraining data|pre training data|
      fine tuning data|finetuning data|fine tuning dataset|finetuning dataset|training corpus`,
    card: true
  },
  dataset: {
    names: `dataset|datasets|dataset name|dataset names|dataset used|datasets used|dataset source|source dataset|
      data source|data`,
    top: true
  },
  evaluationData: {
    names: `evaluation data|evaluation dataset|evaluation datasets|eval data|eval dataset|eval datasets|test data|
      test dataset|testing data|test set|evaluation set|validation data|benchmark datasets`,
    card: true
  },
  results: {
    names: `metrics|performance|performance metrics|evaluation|evaluation results|evaluation metrics|results|
      benchmarks|benchmark results|quantitative analysis|quantitative analyses|test metrics|validation metrics|
      test results|scores|model performance|held out performance|benchmark performance|model index`
  },
  training: {
    names: `training procedure|training process|training details|training method|training methodology|training|
      training description|training info|training information|training configuration|training config|training approach|
      training parameters|training hyperparameters|hyperparameters|procedure|
      fine tuning|finetuning|fine tuning details|training algorithm`
  },
  fairness: {
    names: `fairness testing|bias testing|fairness audit|fairness evaluation|bias evaluation|fairness analysis|
      fairness metrics|bias audit|bias metrics|bias assessment|fairness assessment|fairness tested|bias tested`,
    card: true
  },
  safety: {
    names: `safety testing|safety evaluation|safety evaluations|red teaming|red team testing|safety assessment|safety tested`,
    card: true
  },
  task: {
    names: "task|tasks|pipeline tag|task type|model task|task name|task categories",
    top: true
  },
  library: { names: "library name|library|framework", top: true },
  architecture: {
    names: "architecture|model architecture|base architecture|model type|model algorithm|algorithm"
  },
  parameters: {
    names: `parameters|parameter count|num parameters|number of parameters|total parameters|model size|params`
  },
  context: {
    names: "context length|context window|max context length|max sequence length|max position embeddings"
  },
  inputs: {
    names: "input modalities|supported inputs|input types|input modality|modalities input"
  },
  outputs: {
    names: "output modalities|supported outputs|output types|output modality|modalities output"
  },
  languages: { names: "languages|supported languages|natural languages|language", top: true },
  energy: {
    names: `co2 eq emissions|carbon footprint|carbon emissions|energy consumption|training energy|co2 emissions|
      training carbon footprint|energy usage|energy`
  },
  usageInfo: {
    names: "how to use|usage instructions|usage example|usage examples|quick start|how to get started"
  },
  oversight: { names: "human oversight|oversight|human in the loop|human review", card: true },
  factors: { names: "factors|relevant factors|evaluation factors", card: true },
  risk: {
    names: "risk tier|risk level|risk category|risk classification|model risk tier",
    card: true
  },
  citation: { names: "citation|citations|citation details|references|paper", top: true }
};
const fields_DATA = {
  ...COMMON,
  sources: {
    names: `source datasets|source dataset|source data|data source|data sources|sources|source|original dataset|
      original source|dataset source|derived from|based on|upstream datasets|source url|raw data source|provenance`
  },
  generators: {
    names: `generation model|generation models|generated by|generated with|generator|generators|generator model|
      generator models|synthesized by|teacher model|teacher models|teacher|llm used|generating model`,
    card: true
  },
  process: {
    names: `collection method|collection methods|collection methodology|collection process|data collection|
      data collection method|data collection methods|data collection process|collection|how collected|
      acquisition method|collection mechanism|acquisition|collection procedure|curation process|curation rationale`,
    card: true
  },
  timeframe: {
    names: `period covered|time period|temporal coverage|collection period|collection timeframe|collection dates|
      collection date|timeframe|time range|date range|coverage period|data period|time span`,
    card: true
  },
  columns: {
    names: `features|fields|columns|data fields|schema|feature names|column names|file columns|variables|attributes|
      feature columns|data schema`
  },
  composition: {
    names: "composition|data composition|dataset structure|data structure|instances|splits|subsets"
  },
  size: {
    names: `size|num examples|number of examples|record count|num records|number of records|num rows|row count|rows|
      num samples|number of samples|sample count|total samples|total data samples|dataset size|size categories|
      total examples|total records|file size|n samples|n rows`
  },
  types: {
    names: "data types|data type|modality|modalities|data modality|file format|format|data format",
    top: true
  },
  categories: {
    names: "task categories|task category|task ids|multilinguality|dataset task",
    top: true,
    card: true
  },
  task: { names: "task|tasks", top: true },
  languages: { names: "languages|language|natural languages", top: true },
  annotation: {
    names: `annotation process|annotation method|annotation guidelines|labeling process|labeling method|
      labelling process|labelling method|annotations|annotation|annotation protocol|label definitions|labeling`,
    card: true
  },
  annotators: {
    names: "annotators|annotated by|annotations creators|labelers|labellers|annotator",
    card: true
  },
  steps: {
    names: `preprocessing|preprocessing steps|pre processing|data cleaning|cleaning|processing|processing steps|
      cleaning steps|data preprocessing|preprocessing strategies|cleaning strategies|filtering|data processing`
  },
  quality: {
    names: "quality checks|quality control|quality assurance|validation checks|data quality",
    card: true
  },
  splitsNames: {
    names: "train test split|data splits|split distribution|data distribution|class distribution"
  },
  consent: { names: "consent|informed consent|consent obtained|consent process", card: true },
  motivation: { names: "motivation|domain|tasks motivation", card: true }
};


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/find.js


const find_DEPTH = 4;
const find_MOST = 500;
class Table {
  kind;
  fields;
  #byWords = /* @__PURE__ */ new Map();
  constructor(kind, fields) {
    this.kind = kind;
    this.fields = new Map(Object.entries(fields));
    for (const [key, { names }] of this.fields)
      for (const name of key_namesIn(names)) if (!this.#byWords.has(name)) this.#byWords.set(name, key);
  }
  /** Returns the field that a key names wherever it stands. */
  named(key) {
    return this.#byWords.get(key_wordsOf(key));
  }
  /** Returns the field that a key is, given the keys above it. */
  fieldAt(path) {
    const above = path.slice(0, -1).map(key_wordsOf);
    const open = above.every((words) => fields_OPEN[this.kind].has(words));
    if (!open && !above.every((words) => fields_OPEN[this.kind].has(words) || GROUP.has(words)))
      return void 0;
    const field = this.named(path.at(-1) ?? "");
    return field !== void 0 && (open || !this.fields.get(field)?.top) ? field : void 0;
  }
}
class Fields {
  root;
  table;
  #found = /* @__PURE__ */ new Map();
  constructor(root, table) {
    this.root = root;
    this.table = table;
    this.#walk(root, []);
  }
  #walk(cursor, path) {
    for (const [key, member] of cursor.members().slice(0, find_MOST)) {
      const memberPath = [...path, key];
      const field = this.table.fieldAt(memberPath);
      if (field !== void 0) {
        const cursors = this.#found.get(field);
        if (cursors) cursors.push(member);
        else this.#found.set(field, [member]);
      }
      const words = key_wordsOf(key);
      if (memberPath.length < find_DEPTH && (fields_OPEN[this.table.kind].has(words) || GROUP.has(words)))
        this.#walk(member, memberPath);
    }
  }
  /** Returns everything under the spellings of a field, the plainest spelling first. */
  cursors(field) {
    const order = key_namesIn(this.table.fields.get(field)?.names ?? "");
    const rank = ({ path }) => order.indexOf(key_wordsOf(String(path.at(-1))));
    return [...this.#found.get(field) ?? []].sort((a, b) => rank(a) - rank(b));
  }
  /** Returns the first scalar among them that says something. */
  value(field) {
    for (const cursor of this.cursors(field)) {
      const scalar = cursor.items()[0]?.value();
      if (scalar) return scalar;
    }
    return void 0;
  }
  /** Returns what is written in words under a field, without what other fields in it say. */
  worded(field) {
    return this.cursors(field).flatMap((cursor) => this.words(cursor, field));
  }
  /** Returns sentences, words and names at a place and below; numbers and answers are none. */
  words(cursor, field, depth = find_DEPTH) {
    const { node } = cursor;
    if (node === void 0 || depth < 0) return [];
    if (node.kind === "scalar") {
      const scalar = node.type === "string" ? cursor.value() : void 0;
      return scalar ? [scalar] : [];
    }
    const below = node.kind === "list" ? cursor.items() : cursor.members().flatMap(([key, member]) => {
      const otherField = this.table.named(key);
      const foreign = otherField !== void 0 && otherField !== field && !this.table.fields.get(otherField)?.top;
      return foreign ? [] : [member];
    });
    return below.slice(0, find_MOST).flatMap((child) => this.words(child, field, depth - 1));
  }
}


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/claim.js








let tables;
function tablesOf() {
  tables ??= { model: new Table("model", fields_MODEL), dataset: new Table("dataset", fields_DATA) };
  return tables;
}
const claim_NAMED = [
  ["dataset", /(?:^|[._ -])data(?:set)?[-_ ]?(?:card|sheet)s?(?=[._ -])/i],
  ["model", /(?:^|[._ -])model[-_ ]?cards?(?=[._ -])/i]
];
function kindByName(file) {
  const [name = "", folder = ""] = file.split("/").reverse();
  for (const part of [name, `${folder}.`])
    for (const [kind, pattern] of claim_NAMED) if (pattern.test(part)) return kind;
  return void 0;
}
const claim_OTHERS = /^(?:bom format|spdx version|@context|@graph|openapi|swagger|api version|cff version|fides key|flavors|\$ref|\$defs|definitions|properties|jobs|runs|release components|data contract specification|resources|peft type|architectures)$/;
const WITH_NAME = { known: 3, own: 1 };
const WITHOUT = { known: 7, own: 4 };
const claim_seen = /* @__PURE__ */ new WeakMap();
function kindOfPlain(source) {
  const kind = claim_seen.get(source) ?? claim_look(source) ?? "none";
  claim_seen.set(source, kind);
  return kind === "none" ? void 0 : kind;
}
function claim_look(source) {
  const { file, text } = source;
  if (!/\.(?:json|ya?ml)$/i.test(file) || (0,classify/* isTemplateFile */.bn)(file)) return void 0;
  const named = kindByName(file);
  if (!named && !(/intended|limitation/i.test(text) && /licen[sc]e|training|annotat/i.test(text)))
    return void 0;
  const paths = keyOutline(text);
  const top = paths.filter(({ length }) => length === 1).map(([key]) => key_wordsOf(key ?? ""));
  if (top.length === 0 || top.some((key) => claim_OTHERS.test(key))) return void 0;
  const { model, dataset } = tablesOf();
  const kinds = named ? [named] : ["model", "dataset"];
  const kind = kinds.find(
    (candidate) => candidate === "model" ? enough(paths, model, named) : enough(paths, dataset, named)
  );
  if (kind === void 0 || modelCardToolkit.claims(source) || (0,classify/* classify */.L8)(source)) return void 0;
  const card = openOnce(source);
  const says = kind === "model" ? saysSomething(card, model) : saysSomething(card, dataset);
  return says ? kind : void 0;
}
function enough(paths, table, named) {
  const least = named ? WITH_NAME : WITHOUT;
  const present = new Set(paths.flatMap((path) => table.fieldAt(path) ?? []));
  const ofCards = [...present].filter((field) => table.fields.get(field)?.card).length;
  return present.size >= least.known && ofCards >= least.own;
}
function saysSomething(card, table) {
  if (card.problems.length > 0) return true;
  const fields = new Fields(Cursor.of(card), table);
  return [...table.fields.keys()].some(
    (field) => fields.cursors(field).some((cursor) => cursor.values().length > 0)
  );
}
const claim_opened = /* @__PURE__ */ new WeakMap();
function openOnce(source) {
  const card = claim_opened.get(source) ?? openData(source);
  claim_opened.set(source, card);
  return card;
}


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/common.js






const COMMON_FACTS = {
  "license.stated": "license",
  "license.name": "license_name",
  "license.link": "license_link",
  version: "version",
  releaseDate: "release_date",
  changelog: "changelog",
  "provider.name": "owner",
  contact: "contact",
  description: "description",
  intendedUse: "intended_use",
  outOfScopeUse: "out_of_scope_use",
  limitations: "limitations",
  bias: "bias",
  "personalInfo.present": "personal_information",
  "personalInfo.statement": "personal_information",
  "personalInfo.categories": "personal_information.categories",
  "personalInfo.deidentificationMethod": "anonymization",
  "processing.piiScreening": "pii_removed",
  "legalBasis.basis": "legal_basis",
  retention: "retention",
  "policies.privacy": "privacy_policy",
  "policies.aup": "acceptable_use_policy",
  "synthetic.present": "synthetic_data",
  languages: "languages"
};
const first = ({ statements }, fact, candidates) => {
  const [value] = candidates.filter((candidate) => candidate !== void 0);
  if (value) (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured" });
};
function stateWords(gathered, fields, field, fact, heading, fits = () => true) {
  const stated = fields.worded(field).filter(({ text }) => fits(text));
  if (fact !== void 0) first(gathered, fact, stated);
  for (const value of stated) gathered.texts.push({ heading, ...value });
}
function readCommon(fields) {
  const gathered = { statements: /* @__PURE__ */ new Map(), texts: [] };
  const { statements } = gathered;
  common_stateLicense(fields, statements);
  common_statePeople(fields, statements);
  const version = fields.cursors("version")[0];
  first(gathered, "version", [
    version?.value() ?? version?.first("name", "number", "version").value()
  ]);
  const days = [...fields.cursors("date"), ...version ? [version.get("date")] : []];
  const dated = days.map((cursor) => cursor.value()).find((cursor) => cursor && dayIn(cursor.text));
  if (dated)
    (0,draft/* state */.wk)(statements, "releaseDate", dayIn(dated.text) ?? "", {
      at: dated.at,
      evidence: "structured",
      state: "derived"
    });
  stateWords(gathered, fields, "intendedUse", "intendedUse", "Intended Use");
  stateWords(gathered, fields, "outOfScope", "outOfScopeUse", "Out-of-Scope Use");
  stateWords(gathered, fields, "limitations", "limitations", "Limitations");
  stateWords(
    gathered,
    fields,
    "ethics",
    statements.has("limitations") ? void 0 : "limitations",
    "Ethical Considerations"
  );
  stateWords(gathered, fields, "bias", "bias", "Bias");
  stateWords(gathered, fields, "privacy", void 0, "Privacy");
  first(gathered, "changelog", fields.worded("changelog"));
  first(gathered, "policies.privacy", fields.worded("privacyPolicy"));
  first(gathered, "policies.aup", fields.worded("usePolicy"));
  first(gathered, "retention", fields.worded("retention"));
  (0,draft/* stateList */.MO)(statements, "legalBasis.basis", fields.worded("legalBasis"), "structured");
  common_statePersonalInfo(fields, gathered);
  const synthetic = fields.value("synthetic");
  if (!stateAnswer(statements, "synthetic.present", synthetic))
    stateWords(gathered, fields, "synthetic", void 0, "Synthetic Data");
  return gathered;
}
const common_stateDerived = (statements, fact, value, { at: location }) => (0,draft/* stateAsRead */.Uy)(statements, fact, value, { at: location, evidence: "structured", state: "derived" });
function stateAnswer(statements, fact, stated, otherwise) {
  const answer = stated && (0,presence/* presence */.I)(stated.text);
  if (stated && answer)
    (0,draft/* stateAsRead */.Uy)(statements, fact, answer, { at: stated.at, evidence: "structured" });
  else if (stated && otherwise) common_stateDerived(statements, fact, otherwise, stated);
  return stated !== void 0 && (answer ?? otherwise) !== void 0;
}
const LICENSE_ID = [
  "id",
  "identifier",
  "spdx",
  "spdx_id",
  "spdxId",
  "name",
  "license",
  "type",
  "title",
  "custom_text",
  "text",
  "model",
  "weights",
  "dataset",
  "data"
];
const LICENSE_LINK = ["url", "link", "license_link", "license_url"];
function common_stateLicense(fields, statements) {
  const [holder] = fields.cursors("license").filter((cursor) => cursor.values().length > 0);
  const licenses = (holder?.items() ?? []).map((cursor) => ({
    name: cursor.value() ?? worded(cursor.first(...LICENSE_ID)),
    link: worded(cursor.first(...LICENSE_LINK))
  }));
  const link = fields.value("licenseLink") ?? (licenses.length === 1 ? licenses[0]?.link : void 0);
  const named = fields.value("licenseName");
  const stated = licenses.flatMap(({ name, link: link2 }) => name ?? link2 ?? []);
  const fallback = [named ?? link].flatMap((candidate) => candidate ?? []);
  (0,draft/* stateList */.MO)(statements, "license.stated", stated.length > 0 ? stated : fallback, "structured");
  const stateValue = (fact, value) => value && (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured" });
  if (stated.length === 0) return;
  stateValue("license.name", named);
  if (link && link !== stated[0]) stateValue("license.link", link);
}
const worded = (cursor) => cursor.node?.kind === "scalar" && cursor.node.type === "string" ? cursor.value() : void 0;
const WHO = ["name", "organization", "organisation", "team", "owner", "company", "title"];
const PERSON = ["principal_investigator", "person", "organization", "organisation"];
const HOW = ["email", "contact", "mail", "url", "website"];
const common_ADDRESS = /^[^\s@]{1,100}@[^\s@]{1,200}$|^https?:\/\//i;
function common_statePeople(fields, statements) {
  const who = fields.cursors("provider").flatMap((cursor) => cursor.items());
  const nameIn = (cursor) => cursor.value() ?? cursor.first(...WHO).value();
  const names = who.flatMap((cursor) => nameIn(cursor) ?? nameIn(cursor.first(...PERSON)) ?? []);
  const ways = [
    ...fields.cursors("contact").flatMap((cursor) => cursor.values()),
    ...who.flatMap((cursor) => HOW.flatMap((key) => cursor.get(key).value() ?? [])),
    ...names.filter(({ text }) => common_ADDRESS.test(text))
  ];
  const [name] = [...names.filter(({ text }) => !common_ADDRESS.test(text)), ...names];
  if (name) (0,draft/* state */.wk)(statements, "provider.name", name.text, { at: name.at, evidence: "structured" });
  (0,draft/* stateList */.MO)(statements, "contact", common_distinct(ways), "structured");
}
const common_distinct = (values) => [
  ...new Map(
    values.map((value) => [value.text.toLowerCase(), value]).reverse()
  ).values()
].reverse();
const PRESENT = ["present", "contains", "included", "contained", "value", "status"];
function common_statePersonalInfo(fields, gathered) {
  const { statements } = gathered;
  for (const cursor of fields.cursors("personal")) {
    const answer = cursor.value() ?? cursor.first(...PRESENT).value();
    stateAnswer(statements, "personalInfo.present", answer, answer && sectionAnswer(answer.text));
    (0,draft/* stateList */.MO)(
      statements,
      "personalInfo.categories",
      cursor.first("categories", "types").values(),
      "structured"
    );
  }
  const kinds = [...fields.cursors("personal"), ...fields.cursors("sensitive")].flatMap((cursor) => cursor.values()).filter(({ text }) => isPersonalKind(text));
  const [kind] = kinds;
  if (!statements.has("personalInfo.categories"))
    (0,draft/* stateList */.MO)(statements, "personalInfo.categories", kinds, "structured");
  if (kind && !statements.has("personalInfo.present"))
    common_stateDerived(statements, "personalInfo.present", "yes", kind);
  stateWords(
    gathered,
    fields,
    "personal",
    "personalInfo.statement",
    "Personal and Sensitive Information"
  );
  const sensitive = fields.value("sensitive");
  if (sensitive)
    common_stateDerived(statements, "personalInfo.statement", `sensitive: ${sensitive.text}`, sensitive);
  for (const value of fields.worded("sensitive"))
    gathered.texts.push({ heading: "Sensitive Information", ...value });
  stateAnswer(statements, "processing.piiScreening", fields.value("screened"), "yes");
  const methods = fields.worded("deidentification").filter(({ text }) => !(0,presence/* presence */.I)(text));
  (0,draft/* stateList */.MO)(statements, "personalInfo.deidentificationMethod", methods, "structured");
  for (const value of methods) gathered.texts.push({ heading: "Anonymization", ...value });
}
const common_HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?([\w.-]{1,96}\/[\w.-]{1,96})\/?$/i;
const common_ID = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;
function common_hubId(fields) {
  const addresses = fields.cursors("hub").flatMap((cursor) => cursor.value() ?? cursor.first("url", "id", "repo").value() ?? []);
  const hub = addresses.map(
    ({ text }) => common_HUB.exec(text)?.[1] ?? (common_ID.test(text) ? text : void 0)
  );
  const names = [...fields.cursors("id"), ...fields.cursors("name")].map(
    (cursor) => cursor.value()?.text ?? ""
  );
  return [...hub, ...names.filter((text) => common_ID.test(text))].find((id) => id !== void 0);
}
const common_NOBODY = /^(?:none|n\/?a|null|no|not applicable|unknown|undisclosed|proprietary|internal|private|custom|various|synthetic|public|tbd|-|(?:trained )?from scratch|scratch|not (?:listed|disclosed|specified|stated|available|known|public|provided)|yes|true|false|original|无)\b[^/]{0,40}$/i;
const NAME_KEYS = [
  "id",
  "model_id",
  "model",
  "name",
  "model_name",
  "dataset",
  "dataset_id",
  "dataset_name",
  "repo",
  "repo_id",
  "url",
  "link",
  "source",
  "path"
];
const REVISION = ["revision", "version", "commit", "sha"];
function namedIn(cursors, kind, relation) {
  const entries = cursors.flatMap((cursor) => cursor.items());
  const uses = entries.flatMap((cursor) => {
    const key = NAME_KEYS.map((name2) => cursor.get(name2)).find((each) => each.value());
    const name = cursor.value() ?? key?.value();
    if (!name || !isName(name.text)) return [];
    const statements = /* @__PURE__ */ new Map();
    const revision = cursor.first(...REVISION).value();
    if (revision && kind === "model")
      (0,draft/* state */.wk)(statements, "edge.revision", revision.text, {
        at: revision.at,
        evidence: "structured"
      });
    return [useOf(name, kind, relation, statements)];
  });
  return [...new Map(uses.map((use) => [use.name.toLowerCase(), use])).values()];
}
const MACHINE = /\b[cgt]pus?\b/i;
const isName = (text) => text.trim() !== "" && !common_NOBODY.test(text) && !MACHINE.test(text) && (/^https?:\/\/\S+$/.test(text) || text.length <= 80 && text.split(/\s+/).length <= 6 && !/[\n;!?]|[.,:](?: |$)/.test(text));


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/dataset-card.js











const plainDataCard = {
  id: "plain-data-card",
  title: "Data card in JSON or YAML",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("data(?:set)?[-_]?card"),
  carries: supportedFacts({
    ...COMMON_FACTS,
    sources: "source_datasets",
    "sources.description": "data_source",
    "collection.process": "collection_method",
    "collection.timeframe": "time_period",
    columns: "features",
    composition: "splits",
    size: "size",
    dataTypes: "modality",
    "synthetic.generators": "generation_model",
    "annotation.present": "annotation_process",
    "annotation.rules": "annotation_process",
    "annotation.annotators": "annotators",
    "processing.steps": "preprocessing",
    "processing.quality": "quality_control"
  }),
  claims: (source) => kindOfPlain(source) === "dataset",
  read: dataset_card_read
};
function dataset_card_read(source) {
  const card = openOnce(source);
  const root = Cursor.of(card);
  const fields = new Fields(root, tablesOf().dataset);
  const gathered = readCommon(fields);
  const { statements, texts } = gathered;
  stateWords(gathered, fields, "description", "description", "Dataset Description");
  stateWords(gathered, fields, "process", "collection.process", "Data Collection");
  stateWords(gathered, fields, "consent", void 0, "Consent");
  stateWords(gathered, fields, "annotation", "annotation.rules", "Annotation Process");
  stateWords(gathered, fields, "quality", "processing.quality", "Quality Control");
  dataset_card_stateDescription(fields, statements);
  const columns = columnNames(fields);
  (0,draft/* stateList */.MO)(statements, "columns", columns, "structured");
  personalIndications(card, columns, block(card), statements);
  composition(fields, columns, statements);
  const uses = [...dataset_card_sources(fields, gathered), ...dataset_card_generators(fields, statements)];
  const title = fields.value("name") ?? fields.value("id");
  const id = fields.value("id")?.text;
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    id: common_hubId(fields),
    title,
    aliases: [title?.text, id].flatMap((alias) => alias ?? []),
    uses,
    texts
  });
  return parsedManifest(card, plainDataCard.id, [subject]);
}
function dataset_card_stateDescription(fields, statements) {
  const stateAllOf = (fact, field) => (0,draft/* stateList */.MO)(
    statements,
    fact,
    fields.cursors(field).flatMap((cursor) => cursor.values()),
    "structured"
  );
  stateAllOf("languages", "languages");
  stateAllOf("dataTypes", "types");
  (0,draft/* stateList */.MO)(statements, "processing.steps", fields.worded("steps"), "structured");
  const size = fields.value("size");
  if (size) (0,draft/* state */.wk)(statements, "size", size.text, { at: size.at, evidence: "structured" });
  const [period] = fields.worded("timeframe");
  if (period)
    (0,draft/* state */.wk)(statements, "collection.timeframe", period.text, {
      at: period.at,
      evidence: "structured"
    });
  const who = fields.cursors("annotators").flatMap((cursor) => cursor.values());
  (0,draft/* stateList */.MO)(statements, "annotation.annotators", who, "structured");
  const [annotated] = [...who, ...fields.worded("annotation")];
  stateAnswer(statements, "annotation.present", annotated, "yes");
}
const dataset_card_MOST = 500;
const memberNames = (cursor) => cursor.members().slice(0, dataset_card_MOST).map(([key]) => ({ text: key, at: cursor.keyAt(key) }));
function columnNames(fields) {
  const names = fields.cursors("columns").flatMap((cursor) => {
    if (cursor.node?.kind === "map") return memberNames(cursor);
    if (cursor.node?.kind !== "list") return [];
    return cursor.items().slice(0, dataset_card_MOST).flatMap((item) => item.value() ?? item.first("name", "field", "column").value() ?? []);
  });
  return [...new Map(names.map((name) => [name.text, name])).values()].slice(0, dataset_card_MOST);
}
function composition(fields, columns, statements) {
  const parts = fields.cursors("composition").flatMap((cursor) => memberNames(cursor));
  const contents = [...fields.worded("composition"), ...columns, ...parts];
  const [first] = contents;
  if (!first) return;
  const text = contents.slice(0, 20).map((content) => content.text);
  common_stateDerived(statements, "composition", text.join(", ").slice(0, 1e3), first);
}
function dataset_card_sources(fields, gathered) {
  const uses = namedIn(fields.cursors("sources"), "dataset", "derived-from").flatMap((use) => {
    const [head = "", parent] = use.name.split("|", 2);
    return parent === void 0 ? [use] : head === "extended" && isName(parent.trim()) ? [{ ...use, name: parent.trim() }] : [];
  });
  (0,draft/* stateList */.MO)(
    gathered.statements,
    "sources",
    uses.map(({ name, at: location }) => ({ text: name, at: location })),
    "structured"
  );
  const describes = (text) => !isName(text);
  stateWords(gathered, fields, "sources", "sources.description", "Source Data", describes);
  return uses;
}
function dataset_card_generators(fields, statements) {
  const uses = namedIn(fields.cursors("generators"), "any", "generated-by");
  const makers = uses.map(({ name, at: location }) => ({ text: name, at: location }));
  (0,draft/* stateList */.MO)(statements, "synthetic.generators", makers, "structured");
  const [maker] = makers;
  if (maker) common_stateDerived(statements, "synthetic.present", "yes", maker);
  const tags = fields.cursors("tags").flatMap((cursor) => cursor.values());
  stateSyntheticTag(statements, tags);
  return uses;
}


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/model-card.js











const plainModelCard = {
  id: "plain-model-card",
  title: "Model card in JSON or YAML",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("model[-_]?card"),
  carries: supportedFacts({
    ...COMMON_FACTS,
    baseModels: "base_model",
    teachers: "teacher_model",
    "training.datasets": "training_data[].name",
    "training.summary": "training_data",
    "training.description": "training_procedure",
    "evaluation.results": "metrics",
    "evaluation.bias.tested": "fairness_testing",
    architecture: "architecture",
    parameters: "parameters",
    contextLength: "context_length",
    "modalities.input": "input_modalities",
    "modalities.output": "output_modalities",
    usageInfo: "how_to_use",
    oversight: "human_oversight",
    "training.energy": "co2_eq_emissions",
    isGenerative: "task"
  }),
  claims: (source) => kindOfPlain(source) === "model",
  read: model_card_read
};
function model_card_read(source) {
  const card = openOnce(source);
  const root = Cursor.of(card);
  const fields = new Fields(root, tablesOf().model);
  const gathered = readCommon(fields);
  const { statements, texts } = gathered;
  stateWords(gathered, fields, "description", "description", "Model Description");
  model_card_stateDescription(fields, statements, gathered);
  const title = fields.value("name") ?? fields.value("id");
  const bases = model_card_baseModels(fields);
  const uses = [...bases, ...teachers(fields, statements), ...data(fields, gathered)];
  stateFigures(fields, statements);
  stateOutput(
    fields.cursors("task").flatMap((cursor) => cursor.values()),
    "structured",
    statements
  );
  const tags = [...fields.cursors("tags"), ...fields.cursors("library")].flatMap(
    (cursor) => cursor.values()
  );
  const names = title ? [title] : [];
  hints(
    statements,
    names,
    tags,
    bases.map(({ name }) => name)
  );
  const id = fields.value("id")?.text;
  const subject = subjectOf(card, {
    kind: "model",
    root,
    statements,
    id: common_hubId(fields),
    title,
    aliases: [title?.text, id].flatMap((alias) => alias ?? []),
    uses,
    texts
  });
  return parsedManifest(card, plainModelCard.id, [subject]);
}
const RELATIONS = [
  [/\b(?:q?lora|dora|adapter|peft|prefix tuning|prompt tuning)\b/i, "adapter"],
  [/\bmerg/i, "merge"],
  [/\bquanti[sz]/i, "quantized"],
  [/\bconver(?:t|sion)/i, "converted"]
];
function model_card_baseModels(fields) {
  const methods = [
    ...fields.worded("method"),
    ...fields.cursors("library").flatMap((cursor) => cursor.values())
  ];
  const relation = RELATIONS.find(([word]) => methods.some(({ text }) => word.test(text)))?.[1];
  const named = namedIn(fields.cursors("base"), "model", "finetune");
  const bases = named.map((use) => ({
    ...use,
    relation: relation ?? (named.length > 1 ? "merge" : use.relation)
  }));
  return [
    ...bases,
    ...namedIn(fields.cursors("quantizedFrom"), "model", "quantized"),
    ...namedIn(fields.cursors("mergedFrom"), "model", "merge")
  ];
}
function teachers(fields, statements) {
  const named = namedIn(fields.cursors("teacher"), "any", "distilled-from");
  for (const cursor of fields.cursors("distilled")) {
    stateAnswer(statements, "distillation.declared", cursor.value());
  }
  return named;
}
function data(fields, gathered) {
  const describes = (text) => !isName(text);
  stateWords(gathered, fields, "trainingData", "training.summary", "Training Data", describes);
  stateWords(gathered, fields, "evaluationData", void 0, "Evaluation Data", describes);
  const inside = (field) => fields.cursors(field).flatMap((cursor) => [
    cursor,
    ...["datasets", "dataset", "Datasets", "sources"].map((key) => cursor.get(key))
  ]);
  return [
    ...namedIn([...inside("trainingData"), ...fields.cursors("dataset")], "dataset", "trained-on"),
    ...namedIn(inside("evaluationData"), "dataset", "evaluated-on")
  ];
}
function model_card_stateDescription(fields, statements, gathered) {
  const text = (fact, field) => {
    const [value] = fields.cursors(field).flatMap((cursor) => cursor.node?.kind === "scalar" ? cursor.value() ?? [] : []);
    if (value) (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  text("architecture", "architecture");
  text("parameters", "parameters");
  text("contextLength", "context");
  text("training.energy", "energy");
  stateRecipe(fields, statements);
  const open = !statements.has("training.description");
  stateWords(
    gathered,
    fields,
    "training",
    open ? "training.description" : void 0,
    "Training Procedure"
  );
  stateWords(gathered, fields, "usageInfo", "usageInfo", "How to Use");
  stateWords(gathered, fields, "oversight", "oversight", "Human Oversight");
  const stateFirstOf = (fact, field) => (0,draft/* stateList */.MO)(statements, fact, fields.cursors(field)[0]?.values() ?? [], "structured");
  stateFirstOf("modalities.input", "inputs");
  stateFirstOf("modalities.output", "outputs");
  const languages = fields.cursors("languages").flatMap((cursor) => cursor.values());
  (0,draft/* stateList */.MO)(
    statements,
    "languages",
    languages.filter(({ text: text2 }) => !model_card_CODE.test(text2)),
    "structured"
  );
  for (const [field, test] of [
    ["fairness", "bias"],
    ["safety", "safety"]
  ])
    stateTested(fields, field, `evaluation.${test}.tested`, statements);
}
function stateRecipe(fields, statements) {
  const cursors = fields.cursors("training");
  if (cursors.some((cursor) => cursor.value()) || fields.worded("training").some(({ text }) => text.length > 60))
    return;
  const settings = cursors.flatMap((cursor) => cursor.members());
  const settingTexts = settings.flatMap(([key, member]) => {
    const value = member.value();
    return value ? [{ text: `${key}: ${value.text}`, at: value.at }] : [];
  });
  const [first] = settingTexts;
  if (first && settingTexts.length > 1)
    common_stateDerived(
      statements,
      "training.description",
      settingTexts.slice(0, 8).map(({ text }) => text).join("; "),
      first
    );
}
const model_card_CODE = /^(?:python|java|javascript|typescript|c\+\+|c#|rust|go|julia|scala|matlab|kotlin|swift|r)(?:[ \d.]|$)/i;
function stateTested(fields, field, fact, statements) {
  const [answer] = fields.cursors(field).flatMap((cursor) => cursor.values());
  stateAnswer(statements, fact, answer, "yes");
}
const model_card_MOST = 200;
function stateFigures(fields, statements) {
  const results = common_distinct(fields.cursors("results").flatMap((cursor) => model_card_figures(cursor, 4))).slice(
    0,
    model_card_MOST
  );
  (0,draft/* stateList */.MO)(statements, "evaluation.results", results, "structured", "derived");
  const names = fields.cursors("results").flatMap((cursor) => [...cursor.values(), ...results]);
  for (const { text, at: location } of names.slice(0, model_card_MOST))
    for (const test of testsNamedIn(text))
      if (!statements.has(`evaluation.${test}.tested`))
        common_stateDerived(statements, `evaluation.${test}.tested`, "yes", { text, at: location });
}
const NUMBER = /^[<>=~≈±+-]{0,2}\s?\d{1,6}(?:[.,]\d{1,20})?(?:e-?\d{1,3})?\s?%?$/i;
const TALKS = /\d/;
function model_card_figures(cursor, depth) {
  if (depth < 0) return [];
  const { node } = cursor;
  if (node?.kind === "scalar") {
    const value = cursor.value();
    return value && node.type === "string" && TALKS.test(value.text) ? [value] : [];
  }
  const name = cursor.first("name", "metric", "type", "benchmark", "model").value();
  if (name && cursor.first("value", "score", "result", "accuracy").value()) return [name];
  if (node?.kind === "list")
    return cursor.items().slice(0, model_card_MOST).flatMap((item) => model_card_figures(item, depth - 1));
  return cursor.members().slice(0, model_card_MOST).flatMap(([key, member]) => {
    const value = member.value();
    if (value && NUMBER.test(value.text)) return [{ text: key, at: cursor.keyAt(key) }];
    return model_card_figures(member, depth - 1);
  });
}


;// CONCATENATED MODULE: ./lib/src/formats/plain-card/index.js




;// CONCATENATED MODULE: ./lib/src/formats/spdx-2.js






const spdx2 = {
  id: "spdx-2",
  title: "SPDX 2",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("s?bom|spdx"),
  carries: supportedFacts({}),
  claims: ({ file, text }) => (/^\uFEFF?\s*\{/.test(text) || /\.ya?ml$/i.test(file)) && spdx_2_VERSION.test(text),
  read: spdx_2_read
};
const spdx_2_VERSION = /(?:^|[{,])[ \t]{0,80}(["']?)spdxVersion\1[ \t]{0,20}:[ \t]{0,20}["']?SPDX-([12](?:\.\d{1,3})?)/m;
function spdx_2_read(source) {
  const version = spdx_2_VERSION.exec(source.text);
  const start = (version?.index ?? 0) + (version?.[0].indexOf("SPDX-") ?? 0);
  const card = openBody({ file: source.file, text: "", truncated: false, utf8: true });
  const length = `SPDX-${version?.[2] ?? ""}`.length;
  return withoutModels(card, "spdx-2", {
    text: (0,messages/* message */.iU)("spdx.no-models", { version: version?.[2] ?? "2" }),
    at: card.location((0,lines/* lines */.M)(source.text).range(start, start + length))
  });
}


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/graph.js
const PROFILES = /* @__PURE__ */ new Set(["ai", "dataset", "software", "simplelicensing", "expandedlicensing"]);
function termOf(name) {
  if (name === "@type") return "type";
  if (name === "@id") return "spdxId";
  const [, profile, local] = /^https?:\/\/spdx\.org\/rdf\/[\w.-]{1,20}\/terms\/(\w{1,40})\/([\w/]{1,200})$/.exec(name) ?? /^(\w{1,40}):(\w{1,200})$/.exec(name) ?? [];
  if (profile === void 0 || local === void 0) return name;
  const prefix = profile.toLowerCase();
  if (prefix === "core" || prefix === "spdx") return local;
  return PROFILES.has(prefix) ? `${prefix}_${local}` : name;
}
const wordOf = (name) => {
  const term = termOf(name.trim());
  return term.slice(term.lastIndexOf("/") + 1);
};
const withoutProfile = (term) => term.slice(term.indexOf("_") + 1);
class Element {
  cursor;
  #keys = /* @__PURE__ */ new Map();
  /** Lists that were asked for: an agent or a license may be shared by every package. */
  #lists = /* @__PURE__ */ new Map();
  #types;
  constructor(cursor) {
    this.cursor = cursor;
    for (const key of cursor.keys) {
      const term = termOf(key);
      if (!this.#keys.has(term)) this.#keys.set(term, key);
    }
  }
  /** Returns the value of a property, under any spelling of its term. */
  get(term) {
    const key = this.#keys.get(term) ?? this.#keys.get(withoutProfile(term)) ?? term;
    return this.cursor.get(key);
  }
  get id() {
    return this.get("spdxId").value()?.text ?? this.get("id").value()?.text;
  }
  /** True if it is of one of some classes; the prefix of the profile may be left out. */
  is(...classes) {
    this.#types ??= this.get("type").items().flatMap((item) => termOf(item.value()?.text ?? ""));
    return this.#types.some(
      (type) => classes.some((name) => type === name || type === withoutProfile(name))
    );
  }
  get name() {
    return this.texts("name")[0];
  }
  /** Returns the texts of a property; SPDX's NOASSERTION and NONE say nothing. */
  texts(term) {
    const cached = this.#lists.get(term);
    if (cached) return cached;
    const value = this.get(term);
    const texts = literals(value).filter(({ text }) => !/^(?:noassertion|none)$/i.test(text));
    if (value.node?.kind === "list") this.#lists.set(term, texts);
    return texts;
  }
  /** Returns the words of a closed vocabulary under a property. */
  words(term) {
    return literals(this.get(term)).map(({ text, at: location }) => ({
      text: wordOf(text),
      at: location
    }));
  }
  /** Returns keys and values of a dictionary (Core/DictionaryEntry); a plain mapping counts as one. */
  entries(term) {
    return this.get(term).items().flatMap((item) => {
      const entry = new Element(item);
      const key = entry.texts("key")[0];
      if (key) return [{ key, value: entry.texts("value")[0] }];
      return item.members().filter(([name]) => !/^(?:@?type|key|value)$/.test(name)).map(([name, value]) => ({
        key: { text: name, at: item.keyAt(name) },
        value: value.value()
      }));
    });
  }
}
function literals(cursor) {
  return cursor.items().flatMap((item) => item.value() ?? item.get("@value").value() ?? item.get("@id").value() ?? []);
}
class Graph {
  elements;
  #byId = /* @__PURE__ */ new Map();
  constructor(root) {
    const elementList = root.first("@graph", "element", "elements");
    const elements = [];
    for (const item of elementList.isThere ? elementList.items() : [root])
      graph_collect(item, elements, true);
    this.elements = elements;
    for (const element of elements) {
      const { id } = element;
      if (id !== void 0 && !this.#byId.has(id)) this.#byId.set(id, element);
    }
  }
  byId(id) {
    return this.#byId.get(id);
  }
  /** Returns what a property refers to: by id, by `{"@id": …}`, or by an element that stands right there. */
  references(cursor) {
    return cursor.items().flatMap((item) => {
      const name = item.value();
      if (name) return [{ id: name.text, at: name.at, element: this.byId(name.text) }];
      if (item.node?.kind !== "map") return [];
      const inline = new Element(item);
      const id = inline.get("spdxId").value();
      const target = id && this.byId(id.text);
      if (target) return [{ id: id.text, at: id.at, element: target }];
      const described = item.keys.length > 1 ? inline : void 0;
      return [{ id: id?.text ?? "", at: id?.at ?? item.at, element: described }];
    });
  }
}
function graph_collect(cursor, elements, top) {
  const kind = cursor.node?.kind;
  if (kind === "list") for (const item of cursor.items()) graph_collect(item, elements, false);
  if (kind !== "map") return;
  const element = new Element(cursor);
  if (top || element.get("type").isThere && element.id !== void 0) elements.push(element);
  for (const [, value] of cursor.members())
    if (value.node?.kind !== "scalar") graph_collect(value, elements, false);
}
const isNoAssertion = (id) => /^no[-_]?assertion/i.test(wordOf(id));
const isNone = (id) => /^none(?:license|element|licence)?$/i.test(wordOf(id)) && !/^https?:\/\/(?!spdx\.org)/i.test(id);


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/licenses.js


function stateLicenses(declared, concluded, graph, statements) {
  const lists = [declared, concluded].map(
    (references) => references.flatMap((reference) => licenses_named(reference, graph))
  );
  const names = (named2) => named2.some(({ open }) => !open);
  const [first = [], second = []] = lists;
  for (const licenses of !names(first) && names(second) ? [second, first] : [first, second])
    (0,draft/* stateList */.MO)(
      statements,
      "license.stated",
      licenses,
      "structured",
      licenses.some(({ composed }) => composed) ? "derived" : "declared"
    );
  const [custom, ...others] = [...first, ...second].filter((license) => license.custom);
  if (!custom || others.some(({ text }) => text !== custom.text)) return;
  (0,draft/* state */.wk)(statements, "license.name", custom.text, { at: custom.at, evidence: "structured" });
  if (custom.link)
    (0,draft/* state */.wk)(statements, "license.link", custom.link.text, {
      at: custom.link.at,
      evidence: "structured"
    });
}
const LONGEST_BEGINNING = 200;
const licenses_MOST_PARTS = 50;
const MOST_MEMBERS = 500;
function licenses_named(reference, graph, seen = /* @__PURE__ */ new Set()) {
  const { id, at: location, element } = reference;
  const [, listed] = LISTED_LICENSE.exec(id) ?? [];
  if (listed !== void 0) return [{ text: listed, at: location }];
  if (isNoAssertion(id)) return [{ text: "NoAssertion", at: location, open: true }];
  if (isNone(id)) return [{ text: licenses_NONE, at: location }];
  if (element === void 0) return id === "" ? [] : [{ text: id, at: location }];
  if (seen.has(element) || seen.size >= licenses_MOST_PARTS) return [];
  seen.add(element);
  const expression = element.get("simplelicensing_licenseExpression").value();
  if (expression) {
    const { text } = expression;
    return [isNoAssertion(text) ? { ...expression, open: true } : expression];
  }
  const operands = operator(element);
  return operands ? licenses_joined(operands, graph, location, seen) : ownLicense(reference, element);
}
const licenses_NONE = "NONE";
const LISTED_LICENSE = /^https?:\/\/spdx\.org\/licenses\/([\w.+-]{1,80}?)(?:\.html|\.json)?$/;
function ownLicense({ id, at: location }, element) {
  const [text] = element.texts("simplelicensing_licenseText");
  const [seeAlso] = element.texts("expandedlicensing_seeAlso");
  const link = seeAlso ?? (text && id !== "" ? { text: id, at: location } : void 0);
  if (element.name) return [{ ...element.name, link, custom: true }];
  return text ? [{ text: text.text.slice(0, LONGEST_BEGINNING).trim(), at: text.at }] : [];
}
function operator(element) {
  const composedOf = (word, ...terms) => ({
    parts: terms.map((term) => element.get(term)),
    word
  });
  if (element.is("expandedlicensing_ConjunctiveLicenseSet"))
    return composedOf(" AND ", "expandedlicensing_member");
  if (element.is("expandedlicensing_DisjunctiveLicenseSet"))
    return composedOf(" OR ", "expandedlicensing_member");
  if (element.is("expandedlicensing_OrLaterOperator"))
    return composedOf("+", "expandedlicensing_subjectLicense");
  if (element.is("expandedlicensing_WithAdditionOperator"))
    return composedOf(
      " WITH ",
      "expandedlicensing_subjectExtendableLicense",
      "expandedlicensing_subjectAddition"
    );
  return void 0;
}
function licenses_joined({ parts, word }, graph, location, seen) {
  const operands = [];
  for (const part of parts)
    for (const item of part.items(MOST_MEMBERS))
      for (const reference of graph.references(item))
        operands.push(...licenses_named(reference, graph, seen).filter(({ text: text2 }) => !isNone(text2)));
  const [first, ...others] = operands;
  if (!first) return [];
  if (word === "+") return [{ text: `${first.text}+`, at: location, composed: true }];
  if (others.length === 0) return [first];
  const text = operands.slice(0, licenses_MOST_PARTS).map((license) => / (?:AND|OR) /.test(license.text) ? `(${license.text})` : license.text).join(word);
  return [{ text, at: location, composed: true }];
}


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/package-facts.js









const SERIALIZED = /^\s*(?:\{|\[\s*[{"'])/;
const PROVENANCE = /^(?:metadata provenance|source|see|generated|created|added)\b/i;
const package_facts_MOST_ITEMS = 500;
const LONGEST_DESCRIPTION = 300;
function statePackageFacts(subject, graph, statements) {
  const writer = new FactWriter(subject.element, statements);
  const shared = stateCommonFacts(writer, graph);
  return [
    ...shared,
    ...subject.kind === "model" ? package_facts_stateModelFacts(writer) : stateDatasetFacts(writer)
  ];
}
class FactWriter {
  element;
  statements;
  constructor(element, statements) {
    this.element = element;
    this.statements = statements;
  }
  statedTexts(...terms) {
    return terms.flatMap((term) => this.element.texts(term)).filter(({ text: stateText }) => outline_says(stateText) && !SERIALIZED.test(stateText));
  }
  text(fact, value, as = "declared") {
    if (value && value.text !== "")
      (0,draft/* stateAsRead */.Uy)(this.statements, fact, value.text, {
        at: value.at,
        evidence: "structured",
        state: as
      });
  }
  /** States several values in one text; a single one stands as it is written. */
  stateJoined(fact, values) {
    const [first, ...others] = values.slice(0, 20);
    if (!first) return;
    if (others.length === 0) this.text(fact, first);
    else
      this.text(
        fact,
        { text: [first, ...others].map(({ text }) => text).join(", "), at: first.at },
        "derived"
      );
  }
  stateItems(fact, values) {
    (0,draft/* stateList */.MO)(this.statements, fact, values.slice(0, package_facts_MOST_ITEMS), "structured");
  }
  /** Returns the values of properties with the heading under which a card would have them. */
  textsUnder(heading, ...terms) {
    return textsUnder(heading, this.statedTexts(...terms));
  }
}
function stateCommonFacts(writer, graph) {
  writer.text("version", writer.statedTexts("software_packageVersion")[0]);
  const [released] = writer.statedTexts("releaseTime");
  const day = released && dayIn(released.text);
  if (released && day) writer.text("releaseDate", { text: day, at: released.at });
  package_facts_stateProvider(writer, graph);
  const [described] = [
    ...writer.statedTexts("description", "summary"),
    ...writer.statedTexts("comment").filter(({ text }) => !PROVENANCE.test(text))
  ];
  if (described)
    writer.text("description", {
      ...described,
      text: described.text.slice(0, LONGEST_DESCRIPTION).trim()
    });
  package_facts_stateReferences(writer);
  return writer.statedTexts("description", "summary");
}
function package_facts_stateProvider(writer, graph) {
  const agents = ["suppliedBy", "originatedBy"].flatMap(
    (term) => graph.references(writer.element.get(term))
  );
  const names = agents.flatMap(({ element, id, at: location }) => {
    if (element) return element.name ? [element.name] : [];
    return package_facts_isName(id) ? [{ text: id, at: location }] : [];
  });
  writer.text("provider.name", names[0]);
  const mails2 = agents.flatMap(({ element }) => element ? mailsOf(element) : []);
  const pages = package_facts_linksOf(writer, (type) => CONTACT_REFERENCE.test(type));
  writer.stateItems(
    "contact",
    package_facts_distinct([...mails2, ...pages, ...writer.statedTexts("software_homePage")])
  );
}
const package_facts_isName = (id) => /^https?:\/\/(?!spdx\.org\/)/.test(id) || !id.includes(":") && !/^(?:SPDXRef-|no)/i.test(id);
const CONTACT_REFERENCE = /^(?:support|issueTracker|mailingList|chat)$/;
const package_facts_distinct = (values) => [
  ...new Map(values.map((value) => [value.text, value])).values()
];
const MOST_MAILS = 20;
const mails = /* @__PURE__ */ new WeakMap();
function mailsOf(agent) {
  const addresses = mails.get(agent) ?? nestedElements(agent, "externalIdentifier").flatMap(
    (element) => element.words("externalIdentifierType").some(({ text }) => text === "email") ? element.texts("identifier") : []
  ).slice(0, MOST_MAILS);
  mails.set(agent, addresses);
  return addresses;
}
const package_facts_linksOf = ({ element }, wanted) => nestedElements(element, "externalRef").flatMap(
  (link) => link.words("externalRefType").some(({ text }) => wanted(text)) ? link.texts("locator") : []
);
const nestedElements = (element, term) => element.get(term).items().map((item) => new Element(item));
function package_facts_stateReferences(writer) {
  writer.text("license.link", package_facts_linksOf(writer, (type) => type === "license")[0]);
  writer.text("changelog", package_facts_linksOf(writer, (type) => /^release(?:Notes|History)$/.test(type))[0]);
  writer.text("impactAssessment.id", package_facts_linksOf(writer, (type) => type === "privacyAssessment")[0]);
}
function stateSensitive(writer, term) {
  const [word] = writer.element.words(term);
  const answer = word && (0,presence/* presence */.I)(word.text);
  if (!word || !answer) return;
  writer.text("personalInfo.sensitive", { text: answer, at: word.at });
  if (answer === "yes")
    writer.text("personalInfo.present", { text: "yes", at: word.at }, "derived");
}
function package_facts_stateModelFacts(writer) {
  const { element, statements } = writer;
  writer.stateJoined("training.description", writer.statedTexts("ai_informationAboutTraining"));
  const settings = element.entries("ai_hyperparameter").map(({ key }) => key);
  const [setting] = settings;
  if (setting && !statements.has("training.description")) {
    const names = settings.slice(0, 20).map(({ text }) => text);
    writer.text("training.description", { text: names.join(", "), at: setting.at }, "derived");
  }
  const [application] = writer.statedTexts("ai_informationAboutApplication");
  writer.text("usageInfo", application);
  writer.text("intendedUse", application, "derived");
  writer.stateJoined("limitations", writer.statedTexts("ai_limitation"));
  writer.stateJoined("architecture", writer.statedTexts("ai_typeOfModel"));
  writer.stateItems("processing.steps", writer.statedTexts("ai_modelDataPreprocessing"));
  stateSensitive(writer, "ai_useSensitivePersonalInformation");
  package_facts_stateMetrics(writer);
  package_facts_stateEnergy(writer);
  stateTasks(writer);
  return [
    ...writer.textsUnder("Training", "ai_informationAboutTraining"),
    ...writer.textsUnder("Intended Use", "ai_informationAboutApplication"),
    ...writer.textsUnder("Limitations", "ai_limitation"),
    ...writer.textsUnder("Preprocessing", "ai_modelDataPreprocessing"),
    ...writer.textsUnder("Explainability", "ai_modelExplainability")
  ];
}
function package_facts_stateMetrics(writer) {
  const measured = writer.element.entries("ai_metric").filter(({ value }) => value);
  const keys = measured.map(({ key }) => key);
  writer.stateItems("evaluation.results", keys);
  for (const { text, at: location } of keys.slice(0, package_facts_MOST_ITEMS))
    for (const test of testsNamedIn(text))
      if (!writer.statements.has(`evaluation.${test}.tested`))
        writer.text(`evaluation.${test}.tested`, { text: "yes", at: location }, "derived");
}
function package_facts_stateEnergy(writer) {
  const [consumption] = nestedElements(writer.element, "ai_energyConsumption");
  if (!consumption) return;
  const spent = ["ai_trainingEnergyConsumption", "ai_finetuningEnergyConsumption"].flatMap(
    (term) => nestedElements(consumption, term).flatMap((element) => {
      const [quantity] = element.texts("ai_energyQuantity");
      const [unit] = element.words("ai_energyUnit");
      return quantity ? [{ text: unit ? `${quantity.text} ${unit.text}` : quantity.text, at: quantity.at }] : [];
    })
  );
  writer.text("training.energy", spent[0], "derived");
}
function stateTasks(writer) {
  const tasksMeant = writer.statedTexts("ai_domain", "ai_typeOfModel", "software_primaryPurpose").flatMap((item) => {
    const output = outputOf(item.text);
    return output ? [{ item, output }] : [];
  });
  const making = tasksMeant.find(({ output }) => output.generative === "yes") ?? tasksMeant[0];
  const media = tasksMeant.find(({ output }) => output.media === "yes") ?? making;
  if (making)
    writer.text("isGenerative", { text: making.output.generative, at: making.item.at }, "derived");
  if (media?.output.media)
    writer.text("generatesMedia", { text: media.output.media, at: media.item.at }, "derived");
}
function stateDatasetFacts(writer) {
  const { element, statements } = writer;
  writer.stateItems(
    "personalInfo.deidentificationMethod",
    writer.statedTexts("dataset_anonymizationMethodUsed")
  );
  writer.stateJoined("collection.process", writer.statedTexts("dataset_dataCollectionProcess"));
  const steps = writer.statedTexts("dataset_dataPreprocessing");
  writer.stateItems("processing.steps", steps);
  const screen = steps.find(({ text }) => stepScreens(text));
  if (screen) writer.text("processing.piiScreening", { text: "yes", at: screen.at }, "derived");
  stateAvailability(writer);
  const [size] = writer.statedTexts("dataset_datasetSize");
  if (size)
    writer.text(
      "size",
      { ...size, text: /\D/.test(size.text) ? size.text : `${size.text} bytes` },
      "derived"
    );
  const types = element.words("dataset_datasetType");
  writer.stateItems(
    "dataTypes",
    types.filter(({ text }) => !/^no-?assertion$/i.test(text))
  );
  writer.stateJoined("intendedUse", writer.statedTexts("dataset_intendedUse"));
  writer.stateJoined("bias", writer.statedTexts("dataset_knownBias"));
  writer.text(
    "limitations",
    writer.statedTexts("dataset_knownBias", "dataset_datasetNoise")[0],
    "derived"
  );
  stateSensitive(writer, "dataset_hasSensitivePersonalInformation");
  const [sensor] = element.entries("dataset_sensor");
  if (sensor && !statements.has("collection.process"))
    writer.text(
      "collection.process",
      { ...sensor.key, text: `sensor: ${sensor.key.text}` },
      "derived"
    );
  return [
    ...writer.textsUnder("Data Collection", "dataset_dataCollectionProcess"),
    ...writer.textsUnder("Data Preprocessing", "dataset_dataPreprocessing"),
    ...writer.textsUnder("Anonymization", "dataset_anonymizationMethodUsed"),
    ...writer.textsUnder("Intended Use", "dataset_intendedUse"),
    ...writer.textsUnder("Known Bias", "dataset_knownBias"),
    ...writer.textsUnder("Noise", "dataset_datasetNoise")
  ];
}
function stateAvailability(writer) {
  const [word] = writer.element.words("dataset_datasetAvailability");
  if (!word) return;
  const { at: location } = word;
  if (/^(?:clickthrough|registration)$/i.test(word.text))
    writer.text("access.gated", { text: "yes", at: location });
  if (/^directDownload$/i.test(word.text))
    writer.text("access.gated", { text: "no", at: location });
  if (/^scrapingScript$/i.test(word.text) && !writer.statements.has("collection.process"))
    writer.text("collection.process", word);
}


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/packages.js
const packages_NAMELESS = /^(?:not disclosed|undisclosed|unknown|unspecified|not specified|not available|see model card|n\/a)$/i;
const isNameless = (name) => packages_NAMELESS.test(name.trim());
function packagesOf(graph) {
  return graph.elements.flatMap((element) => {
    const kind = packages_kindOf(element);
    if (kind === void 0) return [];
    const { name } = element;
    return name && isNameless(name.text) ? [] : [{ element, kind, id: packages_hubId(element, kind), name }];
  });
}
const packages_kindOf = (element) => element.is("ai_AIPackage") ? "model" : element.is("dataset_DatasetPackage") ? "dataset" : void 0;
function packages_hubId(element, kind) {
  const identifiers = element.get("externalIdentifier").items().flatMap((item) => item.get("identifier").value()?.text ?? []);
  const places = ["software_packageUrl", "software_downloadLocation", "software_homePage"].flatMap(
    (term) => element.texts(term).map(({ text }) => text)
  );
  for (const text of [...identifiers, ...places]) {
    const id = purlId(text) ?? pageId(text, kind);
    if (id !== void 0) return id;
  }
  const name = element.name?.text ?? "";
  return /^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(name) && !FILE_NAME.test(name) ? name : void 0;
}
const FILE_NAME = /\.(?:txt|csv|tsv|jsonl?|ya?ml|xml|md|py|bin|pth?|ckpt|onnx|pb|h5|pkl|npy|npz|arrow|parquet|safetensors|gguf|zip|tar|t?gz)$/i;
function purlId(text) {
  const [, owner, name] = /^pkg:huggingface\/(?:datasets\/)?([\w.%-]{1,96})\/([\w.%-]{1,96})(?:[@?#]|$)/i.exec(text) ?? [];
  if (owner === void 0 || name === void 0) return void 0;
  try {
    return `${decodeURIComponent(owner)}/${decodeURIComponent(name)}`;
  } catch {
    return void 0;
  }
}
function pageId(text, kind) {
  const [, data, id] = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/)?([\w.-]{1,96}\/[\w.-]{1,96})(?:[/?#]|$)/i.exec(
    text
  ) ?? [];
  if (id === void 0 || /^(?:spaces|papers|docs|collections|blog|api|datasets)\//i.test(id))
    return void 0;
  return data !== void 0 === (kind === "dataset") ? id : void 0;
}
function rootsOf(graph) {
  const roots = /* @__PURE__ */ new Set();
  const open = graph.elements.flatMap(
    (element) => isCollection(element) ? graph.references(element.get("rootElement")) : isDescription(element, graph) ? graph.references(element.get("to")) : []
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    if (!element || roots.has(element)) continue;
    roots.add(element);
    for (const reference of graph.references(element.get("rootElement"))) open.push(reference);
  }
  return roots;
}
const isDescription = (element, graph) => element.words("relationshipType").some(({ text }) => text === "describes") && graph.references(element.get("from")).some(({ element: source }) => source !== void 0 && isCollection(source));
const isCollection = (element) => element.is("SpdxDocument", "Bom", "Bundle", "software_Sbom");


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/relationship-comment.js
const relationship_comment_LONGEST = 1e3;
const TRAINED = /\b(?:pre-?|fine-?)?(?:train|tun)(?:ed|ing)\b|训练|微调/;
const relationship_comment_GENERATED = /\b(?:generated|synthe\w+|made) (?:by|with|using)\b/;
const relationship_comment_TESTED = /\b(?:evaluat\w+|test(?:ed|ing)?|benchmark\w*)\b|评测|评估|测试/;
const REVERSED = /\b(?:teacher|base)(?: model)? (?:of|for)\b|\bdistil\w* (?:in)?to\b|\b(?:fine-?tuned|quanti[sz]ed|converted|merged) (?:in)?to\b/;
const DERIVATIONS = [
  ["distilled-from", /\bdistil|\bteacher\b|\bstudent (?:of|model)\b|蒸馏|教师模型/],
  ["quantized", /\bquanti[sz]|量化/],
  ["adapter", /\bq?lora\b|\badapter\b|\bpeft\b|适配器/],
  ["merge", /\bmerge[ds]?\b|\bmerging\b|合并/],
  ["pruned", /\bprun(?:ed|ing)\b|剪枝/],
  ["converted", /\bconver(?:ted|sion)\b|转换/],
  ["continued-pretrain", /\bcontinued pre-?train/],
  ["finetune", /\bfine-?tun|\bbase model\b|微调|基座模型/]
];
const derivation = (comment) => DERIVATIONS.find(([, words]) => words.test(comment))?.[0];
function readComment(element) {
  const words = ["comment", "description", "summary"].flatMap((term) => element.texts(term).map(({ text }) => text)).join(" ").slice(0, relationship_comment_LONGEST).toLowerCase();
  return {
    relation: derivation(words),
    trained: TRAINED.test(words),
    tested: relationship_comment_TESTED.test(words),
    generated: relationship_comment_GENERATED.test(words),
    reversed: REVERSED.test(words)
  };
}


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/relations.js





class Relations {
  #packages = /* @__PURE__ */ new Map();
  #links = /* @__PURE__ */ new Map();
  /** What an element is contained in. */
  #holders = /* @__PURE__ */ new Map();
  /** Software packages by name: some tools describe a model a second time as one. */
  #twins = /* @__PURE__ */ new Map();
  #uses = /* @__PURE__ */ new Map();
  #upstreams = /* @__PURE__ */ new Set();
  #owners = /* @__PURE__ */ new Map();
  #pins = /* @__PURE__ */ new Map();
  #targets = /* @__PURE__ */ new Map();
  constructor(graph, packages, steps) {
    for (const described of packages) this.#packages.set(described.element, described);
    for (const element of graph.elements)
      if (element.is("software_Package") && element.name)
        this.#twins.set(element.name.text, element);
    const links = graph.elements.flatMap((element) => relationshipsOf(element, graph));
    for (const link of links) if (link.source.element) push(this.#links, link.source.element, link);
    for (const link of links) this.#hold(link);
    for (const link of links)
      if (link.first || steps.take(link.targets.length, link.at)) this.#read(link);
  }
  /** Returns the upstreams of a package, one for each relation and name. */
  uses(described) {
    return [...this.#uses.get(described)?.values() ?? []];
  }
  /** Whether another package of the document came from it. */
  isUpstream = (described) => this.#upstreams.has(described);
  /** Returns where the relationships of a type lead from a package, or from its twin. */
  targets(type, described) {
    const declared = this.#targetsOf(described.element).get(type) ?? [];
    const twin = this.#twins.get(described.name?.text ?? "");
    if (declared.length > 0 || !twin) return declared;
    const shared = this.#targetsOf(twin).get(type) ?? [];
    return shared.length > MOST_OF_A_TWIN ? [] : shared;
  }
  #targetsOf(element) {
    const cached = this.#targets.get(element);
    if (cached) return cached;
    const targets = /* @__PURE__ */ new Map();
    for (const { type, targets: ends } of this.#links.get(element) ?? [])
      for (const target of ends) push(targets, type, target);
    this.#targets.set(element, targets);
    return targets;
  }
  #hold({ type, source, targets }) {
    if (!HOLDING_TYPES.has(type) || source.element === void 0) return;
    if (type === "hasDataFile" && packages_kindOf(source.element) === void 0) return;
    for (const { element } of targets) if (element) push(this.#holders, element, source.element);
  }
  /** Returns the package that an element is, or the nearest one that it is a file of. */
  #packageOf(element) {
    if (element === void 0) return void 0;
    if (this.#owners.has(element)) return this.#owners.get(element);
    const owner = this.#holderOf(element);
    this.#owners.set(element, owner);
    return owner;
  }
  #holderOf(element) {
    const seen = /* @__PURE__ */ new Set();
    const open = [element];
    for (let i = 0; i < open.length && i < MOST_HOLDERS; i++) {
      const next = open[i];
      const holder = this.#packages.get(next);
      if (holder) return holder;
      seen.add(next);
      for (const outer of (this.#holders.get(next) ?? []).slice(0, MOST_HOLDERS))
        if (!seen.has(outer)) open.push(outer);
    }
    return void 0;
  }
  #read(link) {
    const { type, source, targets } = link;
    for (const target of targets)
      if (type === "trainedOn") this.#data(source, target, "trained-on");
      else if (type === "testedOn") this.#data(source, target, "evaluated-on");
      else if (type === "descendantOf") this.#descent(source, target, link);
      else if (type === "ancestorOf") this.#descent(target, source, link);
      else if (type === "generates") this.#generation(source, target);
      else if (type === "contains") this.#content(source, target);
      else if (type === "other" || type === "dependsOn") this.#commented(source, target, link);
  }
  #data(source, target, relation) {
    const [sourcePackage, targetPackage] = [source, target].map(
      ({ element }) => this.#packageOf(element)
    );
    if (sourcePackage?.kind === "model") this.#add(sourcePackage, target, "dataset", relation);
    else if (sourcePackage && targetPackage?.kind === "model")
      this.#add(targetPackage, source, "dataset", relation);
  }
  /** Reads `descendantOf`, which leads from what was derived to its origin; its comment names the way. */
  #descent(derived, origin, { comment }) {
    const described = this.#packageOf(derived.element);
    if (described?.kind === "dataset") this.#add(described, origin, "dataset", "derived-from");
    else if (described) this.#add(described, origin, "model", comment().relation ?? "finetune");
  }
  /** Reads `generates`. Only a model makes data; a script in its package that writes them does not. */
  #generation(source, target) {
    const data = this.#packageOf(target.element);
    const maker = source.element;
    const isModel = maker !== void 0 && (packages_kindOf(maker) === "model" || maker.words("software_primaryPurpose").some(({ text }) => text === "model"));
    if (data?.kind === "dataset" && isModel) this.#add(data, source, "model", "generated-by");
  }
  /** Reads `contains`: a model inside a model, data inside data, published together. */
  #content(source, target) {
    const holder = source.element && this.#packages.get(source.element);
    const content = target.element && this.#packages.get(target.element);
    if (holder && content && holder.kind === content.kind)
      this.#add(
        holder,
        target,
        content.kind,
        content.kind === "model" ? "component" : "derived-from"
      );
  }
  /** Reads the comment of a relationship without a meaning of its own, as a sentence of a card is read. */
  #commented(source, target, { comment, type }) {
    const [sourcePackage, targetPackage] = [source, target].map(
      ({ element }) => this.#packageOf(element)
    );
    if (sourcePackage?.kind === "dataset" && targetPackage?.kind === "model") {
      if (comment().generated) this.#add(sourcePackage, target, "model", "generated-by", "prose");
      return;
    }
    if (targetPackage?.kind === "dataset" && sourcePackage?.kind === "model") {
      if (comment().trained) this.#add(sourcePackage, target, "dataset", "trained-on", "prose");
      else if (comment().tested)
        this.#add(sourcePackage, target, "dataset", "evaluated-on", "prose");
      return;
    }
    const { relation, reversed } = comment();
    if (relation === void 0 || (sourcePackage ?? targetPackage)?.kind !== "model") return;
    if (targetPackage?.kind === "model" && type === "other" && reversed)
      this.#add(targetPackage, source, "model", relation, "prose");
    else if (sourcePackage?.kind === "model")
      this.#add(sourcePackage, target, "model", relation, "prose");
  }
  #add(described, upstream, kind, relation, evidence = "structured") {
    if (isNone(upstream.id) || isNoAssertion(upstream.id)) return;
    const upstreamPackage = this.#packageOf(upstream.element);
    if (upstreamPackage === described && upstream.element === described.element) return;
    const otherPackage = upstreamPackage && upstreamPackage !== described ? upstreamPackage : void 0;
    if (otherPackage) this.#upstreams.add(otherPackage);
    const name = otherPackage ? otherPackage.id ?? otherPackage.name?.text ?? relations_idOf(upstream) : relations_nameOf(upstream);
    if (name === void 0 || name === "" || isNameless(name)) return;
    const uses = this.#uses.get(described) ?? /* @__PURE__ */ new Map();
    this.#uses.set(described, uses);
    const key = `${relation} ${name.toLowerCase()}`;
    if (uses.has(key)) return;
    const use = useOf(
      { text: name, at: upstream.at },
      otherPackage?.kind ?? kind,
      relation,
      new Map(this.#pinned(upstream.element))
    );
    uses.set(key, { ...use, evidence });
  }
  #pinned(element) {
    if (element === void 0) return /* @__PURE__ */ new Map();
    const cached = this.#pins.get(element) ?? versionFacts(element);
    this.#pins.set(element, cached);
    return cached;
  }
}
function versionFacts(element) {
  const statements = /* @__PURE__ */ new Map();
  const stateFirst = (fact, [value]) => {
    if (value && !isNoAssertion(value.text))
      (0,draft/* stateAsRead */.Uy)(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  stateFirst("edge.revision", element.texts("software_packageVersion"));
  const hashes = element.get("verifiedUsing").items().map((item) => new Element(item));
  const sha256 = hashes.filter(
    (hash) => hash.words("algorithm").some(({ text }) => text === "sha256")
  );
  stateFirst(
    "edge.hash",
    sha256.flatMap((hash) => hash.texts("hashValue"))
  );
  return statements;
}
function push(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
const HOLDING_TYPES = /* @__PURE__ */ new Set(["contains", "hasDataFile", "hasDistributionArtifact"]);
const MOST_HOLDERS = 200;
const MOST_OF_A_TWIN = 50;
function relationshipsOf(element, graph) {
  const [type] = element.words("relationshipType");
  if (!type) return [];
  const targets = graph.references(element.get("to"));
  let cached;
  const comment = () => cached ??= readComment(element);
  const cursor = element.cursor;
  return graph.references(element.get("from")).map((source, i) => ({
    at: cursor,
    first: i === 0,
    type: wordOf(type.text),
    source,
    targets,
    comment
  }));
}
const RANDOM_SUFFIX = /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const STRAY_WORD = /^(?:|an?|the|for|of|and|in|on|to|with|from|by|our|this|its)$/i;
const relations_idOf = ({ id }) => purlId(id) ?? (STRAY_WORD.test(id) ? void 0 : id.includes(":") ? id : id.replace(RANDOM_SUFFIX, ""));
const relations_nameOf = (upstream) => upstream.element?.name?.text ?? relations_idOf(upstream);


;// CONCATENATED MODULE: ./lib/src/formats/spdx-3/index.js













const spdx3 = {
  id: "spdx-3",
  title: "SPDX 3 (AI and Dataset profiles)",
  role: "manifest",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  named: (0,file_filter/* namesWith */.Z7)("s?bom|spdx3?"),
  carries: supportedFacts({
    "license.stated": "Relationship hasDeclaredLicense",
    "license.link": "expandedlicensing_seeAlso",
    "license.name": "name of expandedlicensing_CustomLicense",
    version: "software_packageVersion",
    releaseDate: "releaseTime",
    changelog: "externalRef releaseNotes",
    "provider.name": "suppliedBy",
    contact: "externalIdentifier email of suppliedBy",
    description: "description",
    intendedUse: "ai_informationAboutApplication | dataset_intendedUse",
    usageInfo: "ai_informationAboutApplication",
    limitations: "ai_limitation | dataset_knownBias",
    baseModels: "Relationship descendantOf",
    "training.datasets": "Relationship trainedOn",
    "training.description": "ai_informationAboutTraining",
    "training.energy": "ai_energyConsumption",
    "evaluation.results": "ai_metric",
    architecture: "ai_typeOfModel",
    "personalInfo.sensitive": "ai_useSensitivePersonalInformation | dataset_hasSensitivePersonalInformation",
    "personalInfo.deidentificationMethod": "dataset_anonymizationMethodUsed",
    sources: "Relationship descendantOf",
    "synthetic.generators": "Relationship generates",
    "sources.description": "dataset_dataCollectionProcess",
    "collection.process": "dataset_dataCollectionProcess",
    "processing.steps": "ai_modelDataPreprocessing | dataset_dataPreprocessing",
    "access.gated": "dataset_datasetAvailability",
    size: "dataset_datasetSize",
    dataTypes: "dataset_datasetType",
    bias: "dataset_knownBias"
  }),
  claims: ({ text }) => /^\uFEFF?\s*[{[]/.test(text) && (spdx_3_CONTEXT.test(text) || VERSION_KEY.test(text) || spdx_3_CLASS.test(text) || SHORT_CLASS.test(text) && ELEMENT.test(text)),
  read: spdx_3_read
};
const spdx_3_CONTEXT = /"@context"\s{0,20}:\s{0,80}(?:\[[^\]"]{0,80}(?:"[^"]{0,200}"\s{0,20},\s{0,80}){0,4})?"[^"]{0,200}(?:spdx\.org\/rdf\/v?[3-9]|spdx-context)/;
const VERSION_KEY = /"spdxVersion"\s{0,20}:\s{0,20}"SPDX-3/;
const spdx_3_CLASS = /"@?type"\s{0,20}:\s{0,20}\[?\s{0,80}"https?:\/\/spdx\.org\/rdf\/[\w.-]{1,20}\/terms\/(?:AI\/AIPackage|Dataset\/DatasetPackage)"/;
const SHORT_CLASS = /"@?type"\s{0,20}:\s{0,20}\[?\s{0,80}"(?:ai[_:]AIPackage|dataset[_:]DatasetPackage)"/;
const ELEMENT = /"(?:@graph|@context|(?:core:)?creationInfo)"\s{0,20}:/i;
const spdx_3_VERSION = /spdx\.org\/rdf\/v?([3-9](?:\.\d{1,4}){0,3})/;
function spdx_3_read(source) {
  const card = openData(source);
  const root = Cursor.of(card);
  const version = spdx_3_VERSION.exec(source.text);
  const versionPlace = (length = 0) => card.location(card.lines.range(version?.index ?? 0, (version?.index ?? 0) + length));
  if (version?.[1] && !version[1].startsWith("3"))
    return unsupported(card, "spdx-3", {
      text: (0,messages/* message */.iU)("manifest.version-not-supported", { standard: "SPDX", version: version[1] }),
      at: versionPlace(version[0].length)
    });
  if (/^\uFEFF?\s*\[/.test(source.text))
    return unsupported(card, "spdx-3", {
      text: (0,messages/* message */.iU)("spdx.expanded"),
      at: versionPlace(version?.[0].length)
    });
  const described = spdx_3_PROFILES.test(source.text) ? subjects(card, new Graph(root)) : [];
  const asked = described.length > 0 && version?.[1] === "3.0.1";
  return parsedManifest(card, "spdx-3", described, {
    schema: asked ? schemaQuestion(root, "spdx-3.0.1") : void 0
  });
}
const spdx_3_PROFILES = /AIPackage|DatasetPackage/;
function subjects(card, graph) {
  const packages = packagesOf(graph);
  const relations = new Relations(graph, packages, new Steps(card));
  const roots = rootsOf(graph);
  const alone = (kind) => packages.filter((described) => described.kind === kind).length === 1;
  const single = { model: alone("model"), dataset: alone("dataset") };
  const asked = limitSubjects(
    card,
    packages,
    ({ element }) => element.cursor,
    ({ element }) => roots.has(element)
  );
  return asked.flatMap((described) => {
    const statements = /* @__PURE__ */ new Map();
    const main = roots.has(described.element);
    const licensed = (type, ...fields) => {
      const related = relations.targets(type, described);
      const fieldValues = fields.map((field) => described.element.get(field));
      return related.length > 0 ? related : fieldValues.flatMap((field) => graph.references(field));
    };
    stateLicenses(
      licensed("hasDeclaredLicense", "software_declaredLicense", "licenseDeclared"),
      licensed("hasConcludedLicense", "software_concludedLicense", "licenseConcluded"),
      graph,
      statements
    );
    const texts = statePackageFacts(described, graph, statements);
    const uses = relations.uses(described);
    if (described.kind === "dataset") spdx_3_generators(uses, statements);
    const subject = subjectOf(card, {
      kind: described.kind,
      root: described.element.cursor,
      statements,
      id: described.id,
      title: described.name,
      aliases: described.name ? [described.name.text] : [],
      main,
      uses,
      texts,
      isThirdParty: !main && !single[described.kind]
    });
    return !main && relations.isUpstream(described) && isNamedOnly(subject) ? [] : [subject];
  });
}
const ENTRY_FACTS = /* @__PURE__ */ new Set([
  "version",
  "releaseDate",
  "provider.name",
  "contact",
  "description",
  "dataTypes",
  "size",
  "isGenerative",
  "generatesMedia"
]);
const isNamedOnly = ({ statements, uses }) => uses.length === 0 && [...statements.keys()].every((fact) => ENTRY_FACTS.has(fact));
function spdx_3_generators(uses, statements) {
  const makers = uses.filter((use) => use.relation === "generated-by" && use.evidence !== "prose");
  const [first] = makers;
  if (!first) return;
  const named = makers.map(({ name, at: location }) => ({ text: name, at: location }));
  (0,draft/* stateList */.MO)(statements, "synthetic.generators", named, "structured");
  (0,draft/* stateYes */.Xl)(statements, "synthetic.present", first, "structured");
}


;// CONCATENATED MODULE: ./lib/src/formats/training-recipe/dialects.js
const DECISIVE = /\b(?:base_model|model_name_or_path|merge_method|teacher|teacher_model|teacher_model_name_or_path|model_id|train_dataset)["']?[ \t]*:/;
const dialects_says = (root, key, pattern) => pattern.test(root.get(key).value()?.text ?? "");
const DIALECTS = [
  {
    // github.com/arcee-ai/mergekit, docs "Merge Configuration"
    tool: "mergekit",
    keys: ["merge_method"],
    among: ["models", "slices", "modules"],
    least: 1,
    bases: [
      "models[].model",
      "models[].model.model.path",
      "slices[].sources[].model",
      "base_model",
      "base_model.model.path"
    ],
    relation: "merge"
  },
  {
    // the same, docs/moe.md
    tool: "mergekit-moe",
    keys: ["base_model", "experts"],
    among: ["gate_mode", "dtype", "experts_per_token"],
    least: 1,
    bases: ["base_model", "experts[].source_model"],
    relation: "merge"
  },
  {
    // github.com/arcee-ai/DistillKit: a teacher of kind `dataset` is only known by its outputs
    tool: "DistillKit",
    keys: ["model", "teacher"],
    among: ["loss_functions", "dataset", "sequence_length", "output_path", "training_args"],
    least: 3,
    within: [/^[ \t]+["']?kind["']?[ \t]*:/m],
    bases: ["model"],
    teachers: ["teacher.path"],
    data: ["dataset.train_dataset.repo_id"]
  },
  {
    // the first versions of DistillKit and EasyDistill
    tool: "teacher and student",
    keys: ["models"],
    among: ["distillation", "training", "job_type", "dataset", "inference"],
    least: 2,
    within: [
      /^[ \t]+["']?teacher["']?[ \t]*:[ \t]*\S/m,
      /^[ \t]+["']?student["']?[ \t]*:[ \t]*\S/m
    ],
    bases: ["models.student"],
    teachers: ["models.teacher"],
    data: ["dataset.name"]
  },
  {
    // github.com/modelscope/easydistill, configs: the teacher answers over an interface
    tool: "EasyDistill",
    keys: ["dataset"],
    among: ["job_type", "generation", "synthesis", "eval", "preference", "pipeline", "sft"],
    least: 1,
    within: [
      /^[ \t]+["']?type["']?[ \t]*:[ \t]*["']?pai_\w+/m,
      /^["']?(?:\w+_)?backend["']?[ \t]*:/m,
      /^[ \t]+["']?model_id["']?[ \t]*:/m
    ],
    teachers: ["backend|t2v_backend.model_id"],
    trains: (root) => !dialects_says(root, "job_type", /eval|scor|judge/i)
  },
  {
    // github.com/yoshitomo-matsubara/torchdistill, configs; `name` in those that are called legacy there
    tool: "torchdistill",
    keys: ["models", "train"],
    among: ["datasets", "dependencies", "test"],
    least: 1,
    within: [/^[ \t]+teacher_model[ \t]*:/m, /^[ \t]+student_model[ \t]*:/m],
    bases: ["models.student_model.model_name_or_path"],
    teachers: ["models.teacher_model.model_name_or_path|key|name"]
  },
  {
    // github.com/hiyouga/LLaMA-Factory, examples; its data sets are names of its own list
    tool: "LLaMA-Factory",
    keys: ["model_name_or_path"],
    among: ["stage", "finetuning_type", "cutoff_len", "dataset", "export_dir", "lora_target"],
    least: 2,
    bases: ["model_name_or_path"],
    trains: (root) => dialects_says(root, "do_train", /^true$/i) || root.get("export_dir").isThere
  },
  {
    tool: "LLaMA-Factory v1",
    keys: ["model", "train_dataset"],
    among: ["model_class", "cutoff_len", "dist_config", "micro_batch_size", "peft_config"],
    least: 2,
    bases: ["model"]
  },
  {
    // github.com/huggingface/trl (also `GKDConfig`), alignment-handbook, open-r1, transformers examples
    tool: "TRL",
    keys: ["model_name_or_path"],
    among: [
      "dataset_name",
      "dataset_mixture",
      "dataset_mixer",
      "dataset_config",
      "train_file",
      "teacher_model_name_or_path",
      "hub_model_id",
      "learning_rate",
      "num_train_epochs",
      "max_steps",
      "output_dir",
      "per_device_train_batch_size",
      "gradient_accumulation_steps"
    ],
    least: 3,
    bases: ["model_name_or_path"],
    teachers: ["teacher_model_name_or_path"],
    data: ["dataset_name", "dataset_mixture.datasets[].id"]
  },
  {
    // github.com/axolotl-ai-cloud/axolotl, docs "Config Reference"
    tool: "axolotl",
    keys: ["base_model"],
    among: [
      "datasets",
      "pretraining_dataset",
      "micro_batch_size",
      "sequence_len",
      "num_epochs",
      "dataset_prepared_path",
      "val_set_size",
      "sample_packing",
      "adapter",
      "lora_r"
    ],
    least: 3,
    bases: ["base_model"],
    teachers: ["kd_teacher", "teacher_model"],
    data: ["datasets[].path", "pretraining_dataset[].path"]
  }
];


;// CONCATENATED MODULE: ./lib/src/formats/training-recipe/index.js







const trainingRecipe = {
  id: "training-recipe",
  title: "Training recipe",
  role: "evidence",
  syntax: "data",
  files: file_filter/* DATA_FILES */.R0,
  carries: supportedFacts({}),
  // A README shows recipes; it is none.
  claims: (source) => !(0,file_filter/* isMarkdown */.sl)(source.file) && dialectOf(source) !== void 0,
  read: training_recipe_read
};
function dialectOf({ text }) {
  if (!DECISIVE.test(text)) return void 0;
  const keys = topKeys(text);
  return DIALECTS.find(
    ({ keys: requiredKeys, among, least, within }) => requiredKeys.every((key) => keys.has(key)) && among.filter((key) => keys.has(key)).length >= least && (within === void 0 || within.every((pattern) => pattern.test(text)))
  );
}
function training_recipe_read(source) {
  const card = openEvidence(source);
  const root = Cursor.of(card);
  const dialect = dialectOf(source);
  const uses = dialect ? training_recipe_distinct(training_recipe_usesOf(dialect, root)) : [];
  const names = OUTPUT_KEYS.flatMap((key) => root.get(...key.split(".")).value() ?? []);
  const id = names.find(({ text }) => training_recipe_HUB_ID.test(text) && !/^\./.test(text));
  const hub = ["hub_model_id", "push_to_hub_model_id"].flatMap(
    (key) => root.get(key).value() ?? []
  );
  const declaredId = hub.find((value) => value.text === id?.text)?.text;
  const aliases = [.../* @__PURE__ */ new Set([...names.map(({ text }) => lastPart(text)), stemOf(source.file)])];
  const distinctive = aliases.filter(
    (name) => /^[\w.-]{3,96}$/.test(name) && !GENERIC_NAME.test(name)
  );
  const subject = evidenceSubject(card, {
    kind: "model",
    statements: /* @__PURE__ */ new Map(),
    uses,
    aliases: distinctive,
    ...declaredId === void 0 ? {} : { declaredId },
    ...distinctive[0] === void 0 ? {} : { title: distinctive[0] }
  });
  return parsedEvidence(card, "training-recipe", [subject]);
}
const training_recipe_HUB_ID = /^[\w.-]+\/[\w.-]+$/;
const OUTPUT_KEYS = [
  "hub_model_id",
  "push_to_hub_model_id",
  "output_dir",
  "output_path",
  "export_dir",
  "adapter_path",
  "training.output_dir",
  "training_args.output_dir",
  "run_name"
];
const GENERIC_NAME = /^(?:out(?:puts?)?|model(?:-out|s)?|results?|runs?|saves?|checkpoints?|ckpts?|lora|qlora|sft|dpo|grpo|kto|full|train(?:ing)?|config|recipe|data|adapters?|last|final|merged?|test|tmp|default|base|axolotl|finetun(?:e|ing)|distill(?:ation)?|kd)?(?:[-_.](?:out(?:put)?|dir|config|full|lora|qlora|sft|dpo|train|v?[\d.]{1,8})){0,3}$/i;
const lastPart = (path) => (0,paths/* nameOf */.Vb)(path.replaceAll("\\", "/").replace(/\/{1,4}$/, ""));
const stemOf = (file) => (0,paths/* nameOf */.Vb)(file).replace(/\.(?:json|ya?ml)$/i, "");
function training_recipe_usesOf(dialect, root) {
  const named = (paths) => (paths ?? []).flatMap((path) => training_recipe_along(root, path).flatMap((item) => upstreamAt(item) ?? []));
  if (dialect.trains?.(root) === false) return [];
  const relation = dialect.relation ?? (isAdapter(root) ? "adapter" : "finetune");
  return [
    ...(fromScratch(root) ? [] : named(dialect.bases)).map(
      (value) => useOf(value, "model", relation)
    ),
    ...named(dialect.teachers).map((value) => useOf(value, "model", "distilled-from")),
    ...named(dialect.data).map((value) => useOf(value, "dataset", "trained-on"))
  ];
}
const isAdapter = (root) => ["adapter", "finetuning_type", "use_peft"].some(
  (key) => /^(?:q?lora|dora|oft|true)$/i.test(root.get(key).value()?.text ?? "")
);
const fromScratch = (root) => ["train_from_scratch", "from_scratch", "reinit_weights"].some(
  (key) => /^true$/i.test(root.get(key).value()?.text ?? "")
);
function training_recipe_along(root, path) {
  let cursors = [root];
  for (const step of path.split("."))
    cursors = cursors.flatMap((cursor) => {
      const next = cursor.first(...step.replace("[]", "").split("|"));
      return step.endsWith("[]") ? next.items() : [next];
    });
  return cursors;
}
const training_recipe_distinct = (uses) => {
  const usesByKey = /* @__PURE__ */ new Map();
  for (const use of uses) {
    const key = `${use.relation} ${use.name.toLowerCase()}`;
    if (!usesByKey.has(key)) usesByKey.set(key, use);
  }
  return [...usesByKey.values()];
};


;// CONCATENATED MODULE: ./lib/src/formats/index.js






















const FORMATS = [
  hfDatasetCard,
  hfModelCard,
  markdownDatasetCard,
  markdownModelCard,
  governanceFile,
  croissant,
  cyclonedx,
  cyclonedxXml,
  datapackage,
  mlflow,
  mof,
  openModelZoo,
  modelCardToolkit,
  dataProvenanceStandard,
  plainModelCard,
  plainDataCard,
  spdx3,
  spdx2,
  peftAdapterConfig,
  hfDatasetInfos,
  trainingRecipe
];
const anyOf = (patterns) => new RegExp([...new Set(patterns.map(({ source }) => source))].join("|"), "is");
const FILES = anyOf(FORMATS.map(({ files }) => files));
const formats_NAMED = anyOf(FORMATS.flatMap(({ named }) => named ?? []));
const mayBeDocument = (name) => FILES.test(name) && !(0,file_filter/* isOfOtherTool */.mW)(name);
const mayBeDocumentAt = (path) => mayBeDocument((0,paths/* nameOf */.Vb)(path));
const isNamed = (path) => formats_NAMED.test((0,paths/* nameOf */.Vb)(path));
const isCalledLikeDocument = (path) => (0,file_filter/* isCardName */.SS)(path) || isNamed(path);
const MARKDOWN_FORMATS = FORMATS.filter(({ syntax }) => syntax === "markdown");
function claiming(source) {
  const { file, text } = source;
  if ((0,file_filter/* isMarkdown */.sl)(file)) return MARKDOWN_FORMATS.find((format) => format.claims(source));
  const isLong = text.length > limits/* LIMITS */.b.firstLook;
  const beginning = isLong ? { ...source, text: text.slice(0, limits/* LIMITS */.b.firstLook) } : source;
  const claimed = FORMATS.find((format) => format.claims(beginning));
  return claimed ?? (isLong ? FORMATS.find((format) => format.claims(source)) : void 0);
}
const isClaimed = (source) => claiming(source) !== void 0;
const EVIDENCE_FORMATS = FORMATS.filter(({ role }) => role === "evidence");
const isEvidence = (source) => !(0,file_filter/* isMarkdown */.sl)(source.file) && EVIDENCE_FORMATS.some((format) => format.claims(source));
function readingOf(source) {
  const format = claiming(source);
  if (!format) return void 0;
  const { role, carries } = format;
  const document = format.read(source);
  const { at: location, statements } = document.document;
  (0,draft/* state */.wk)(statements, "document.role", role, {
    at: location,
    evidence: "structured",
    state: "derived"
  });
  return {
    ...document,
    role,
    ...carries === void 0 ? {} : { carries },
    ...ignoresOf(source)
  };
}
const YAML = /\.ya?ml$|(?:^|\/)MLmodel$/i;
function ignoresOf({ file, text }) {
  if (!text.includes(IGNORE)) return {};
  const kind = (0,file_filter/* isMarkdown */.sl)(file) ? "markdown" : YAML.test(file) ? "yaml" : void 0;
  const comments = kind === void 0 ? [] : ignoreComments(text, kind);
  if (comments.length === 0) return {};
  return {
    ignores: comments.map((comment) => ({
      ...comment,
      rule: (0,draft/* detached */.ht)(comment.rule),
      reason: (0,draft/* detached */.ht)(comment.reason)
    }))
  };
}



/***/ }),

/***/ 5042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fencedCode),
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1047);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4413);



const HUB = /^([^\S\uFEFF]*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n))---[ \t]*(?:\r\n|\n|$)/;
const NEWLINE = /\r\n|\r|\n/g;
const KEY = /^[ \t]*(?:[^\s:：]+[ \t]*[:：]|\{)/;
const PROSE = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .M)("^(?:[*>|`<!]|-{4}|[\\p{L}\\p{N}_][^:：]*$)");
const LEAD = /^\s*(?:<!--[\s\S]*?-->\s*)*/;
function frontMatter(text) {
  const usual = asWritten(text);
  if (usual !== void 0 && usual !== "prose" && saysSomething(text, usual)) return usual;
  return asParsed(text) ?? (usual === "prose" ? void 0 : usual);
}
function asWritten(text) {
  const match = HUB.exec(text);
  if (!match) return lenient(text);
  const [block, open = "", yaml = "", newline = ""] = match;
  if (/^---[ \t]*(?:[\r\n]|$)/.test(yaml)) return lenient(text);
  if (isProse(yaml)) return "prose";
  const start = open.length;
  const close = start + yaml.length + newline.length;
  return { kind: "hub", start, end: start + yaml.length, close, body: block.length };
}
function isProse(yaml) {
  const rows = yaml.split(NEWLINE);
  const words = rows.filter((row) => WORDS.test(row));
  const first = words[0];
  if (first === void 0) return false;
  return rows[0]?.trim() === "" ? !KEY.test(first) : !words.some((row) => KEY.test(row));
}
const WORDS = /^[ \t]*[^\s#%]/;
const saysSomething = (text, { start, end }) => ANY_WORDS.test(text.slice(start, end));
const ANY_WORDS = new RegExp(WORDS, "m");
function asParsed(text) {
  const matter = fenced(text);
  return matter && isMapping(text, matter.start, matter.end) ? matter : void 0;
}
function fenced(text) {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const opening = /---[\r\n]+/y;
  opening.lastIndex = lead.length;
  if (!opening.test(text)) return void 0;
  const start = opening.lastIndex;
  const closing = /[\r\n]---(?:\r\n|\n|$)/g;
  closing.lastIndex = start;
  const match = closing.exec(text);
  if (!match) return void 0;
  let end = match.index;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? "")) end--;
  const kind = lead.includes("<!--") ? "text-before" : lead.includes("\uFEFF") ? "opening-fence" : "hub";
  return { kind, start, end, close: match.index + 1, body: match.index + match[0].length };
}
function fencedCode(text) {
  const matter = fenced(text);
  if (matter === void 0 || /(?:\n\r?\n|\r\r)$/.test(text.slice(0, matter.start)))
    return void 0;
  const rows = text.slice(matter.start, matter.end).split(NEWLINE);
  const first = rows.find((row) => /^[ \t]*[^\s#]/.test(row))?.trim() ?? "";
  return first === "" || PROSE(first).test(first) || MARKDOWN.test(first) ? void 0 : matter;
}
const MARKDOWN = /^(?:!?\[[^[\]]*\]|!?\[!|[-+~@]|\{[{%])/;
function isMapping(text, start, end) {
  const { root, problems } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, start, end, (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .M)(text));
  const has = (code) => problems.some((problem) => problem.code === code);
  if (has("too-big")) return DECORATED.test(text.slice(start, end));
  return root?.kind === "map" && !has("syntax") && [...root.entries.keys()].some((key) => /^[\w-]+$/.test(key));
}
const DECORATED = /^[ \t]*(?:\?[ \t]+[\w"'-]+[ \t]*$|[!&]\S*[ \t]+[\w"'-]+[ \t]*:)/m;
function lenient(text) {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(lead.length));
  if (!open) return void 0;
  const start = lead.length + open[0].length;
  const kind = lead.includes("<!--") ? "text-before" : "opening-fence";
  let keys = 0;
  let pause;
  let line = start;
  while (line < text.length) {
    NEWLINE.lastIndex = line;
    const newline = NEWLINE.exec(text);
    const next = newline ? newline.index + newline[0].length : text.length;
    const content = text.slice(line, newline?.index).trimEnd();
    if (content === "---" || content === "...") {
      if (line === start) return { kind: "empty", start, end: start, close: line, body: next };
      if (keys === 0) return void 0;
      const closed = content === "..." ? "closing-dots" : kind;
      return { kind: closed, start, end: line, close: line, body: next };
    }
    if (PROSE(content).test(content)) break;
    const comment = content.startsWith("#");
    if (content === "" || comment && keys > 0) pause ??= { line, keys };
    else if (!comment) keys++;
    line = next;
  }
  const end = pause ?? { line, keys };
  if (end.keys === 0) return void 0;
  return { kind: "not-closed", start, end: end.line, close: end.line, body: end.line };
}



/***/ }),

/***/ 972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1047);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4413);




function readJson(source, map = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(source)) {
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const text = start === 0 ? source : source.slice(1);
  const problems = [];
  const report = (code, text2, begin, end = begin) => problems.push({
    code,
    message: text2,
    range: map.range((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .columnAt */ .o)(source, start + begin), (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .columnAt */ .o)(source, start + end))
  });
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    const { offset, reason } = firstFault(text);
    report("syntax", reason, offset, Math.min(offset + 1, text.length));
    const root = text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlLength ? void 0 : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(source, start, source.length, map).root;
    return { root, data: void 0, problems };
  }
  const tokens = new Tokens(text, (begin, end) => map.range(start + begin, start + end));
  if (tokens.deep !== void 0) {
    report("too-deep", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("text.too-deep", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth }), tokens.deep);
    return { root: void 0, data: void 0, problems };
  }
  tokens.onDuplicate = (begin, end) => {
    if (problems.length < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.problems)
      report("duplicate-key", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("text.duplicate-key"), begin, end);
  };
  return { root: tokens.node(0), data, problems };
}
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
function stringEnd(text, begin) {
  for (let i = begin + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i + 1;
    if (c === BACKSLASH) i++;
  }
  return text.length;
}
const endsLiteral = (c) => c <= 32 || c === 44 || c === CLOSE_MAP || c === CLOSE_LIST;
class Tokens {
  #text;
  #range;
  #begins;
  #ends;
  #behind;
  /** Where it nests deeper than the cap: nothing is read then. */
  deep;
  onDuplicate = () => {
  };
  constructor(text, range) {
    this.#text = text;
    this.#range = range;
    let begins = new Int32Array(256 + (text.length >> 4));
    let ends = new Int32Array(begins.length);
    let behind = new Int32Array(begins.length);
    let count = 0;
    let deep;
    const open = [];
    for (let i = 0; i < text.length; ) {
      const c = text.charCodeAt(i);
      if (c <= 32 || c === 44 || c === 58) {
        i++;
        continue;
      }
      if (c === CLOSE_MAP || c === CLOSE_LIST) {
        const token = open.pop() ?? 0;
        ends[token] = ++i;
        behind[token] = count;
        continue;
      }
      if (count === begins.length) {
        begins = twice(begins);
        ends = twice(ends);
        behind = twice(behind);
      }
      begins[count] = i;
      if (c === QUOTE) i = stringEnd(text, i);
      else if (c === OPEN_MAP || c === OPEN_LIST) {
        open.push(count);
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth) {
          deep = i;
          break;
        }
        i++;
      } else while (i < text.length && !endsLiteral(text.charCodeAt(i))) i++;
      ends[count++] = i;
      behind[count - 1] = count;
    }
    [this.#begins, this.#ends, this.#behind, this.deep] = [begins, ends, behind, deep];
  }
  range(token) {
    return this.#range(this.#begins[token] ?? 0, this.#ends[token] ?? 0);
  }
  node(token) {
    const c = this.#text.charCodeAt(this.#begins[token] ?? 0);
    if (c === OPEN_MAP) return new JsonMap(this, token);
    return c === OPEN_LIST ? new JsonList(this, token) : new JsonScalar(this, token);
  }
  /** Returns what a scalar says, as it is written, without quotes and escapes. */
  text(token) {
    const raw = this.#text.slice(this.#begins[token], this.#ends[token]);
    if (raw.charCodeAt(0) !== QUOTE) return raw;
    return raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
  }
  isString(token) {
    return this.#text.charCodeAt(this.#begins[token] ?? 0) === QUOTE;
  }
  items(token) {
    const items = [];
    const end = this.#behind[token] ?? 0;
    for (let child = token + 1; child < end; child = this.#behind[child] ?? end)
      items.push(this.node(child));
    return items;
  }
  entries(token) {
    const entries = /* @__PURE__ */ new Map();
    const end = this.#behind[token] ?? 0;
    for (let key = token + 1; key < end; key = this.#behind[key + 1] ?? end) {
      const name = this.text(key);
      if (entries.has(name)) this.onDuplicate(this.#begins[key] ?? 0, this.#ends[key] ?? 0);
      entries.set(name, new JsonEntry(this, key));
    }
    return entries;
  }
}
function twice(array) {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}
class JsonNode {
  tokens;
  token;
  constructor(tokens, token) {
    this.tokens = tokens;
    this.token = token;
  }
  get range() {
    return this.tokens.range(this.token);
  }
}
class JsonScalar extends JsonNode {
  kind = "scalar";
  get type() {
    if (this.tokens.isString(this.token)) return "string";
    const text = this.tokens.text(this.token);
    return text === "null" ? "null" : text === "true" || text === "false" ? "boolean" : "number";
  }
  get text() {
    const text = this.tokens.text(this.token);
    return text === "null" && !this.tokens.isString(this.token) ? null : text;
  }
}
class JsonList extends JsonNode {
  kind = "list";
  #items;
  get items() {
    this.#items ??= this.tokens.items(this.token);
    return this.#items;
  }
}
class JsonMap extends JsonNode {
  kind = "map";
  #entries;
  get entries() {
    this.#entries ??= this.tokens.entries(this.token);
    return this.#entries;
  }
}
class JsonEntry extends JsonNode {
  #value;
  get key() {
    return this.range;
  }
  get value() {
    this.#value ??= this.tokens.node(this.token + 1);
    return this.#value;
  }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
function firstFault(text) {
  const open = [];
  let expect = "value";
  const behindValue = () => {
    expect = open.length === 0 ? "end" : "comma";
  };
  let i = 0;
  const literal = () => {
    for (const pattern of [NUMBER, LITERAL]) {
      pattern.lastIndex = i;
      const [matched] = pattern.exec(text) ?? [];
      if (matched) return matched.length;
    }
    return 0;
  };
  for (; ; ) {
    while (WHITE.includes(text[i] ?? "x")) i++;
    const c = text[i];
    if (c === void 0) return { offset: i, reason: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.ends-early") };
    const wrong = { offset: i, reason: EXPECTED[expect] };
    const inMap = open.at(-1) === OPEN_MAP;
    switch (expect) {
      case "end":
        return wrong;
      case "colon":
        if (c !== ":") return wrong;
        expect = "value";
        i++;
        break;
      case "comma":
        if (c === ",") expect = inMap ? "key" : "value";
        else if (c === (inMap ? "}" : "]")) {
          open.pop();
          behindValue();
        } else return wrong;
        i++;
        break;
      case "key":
      case "first-key":
      case "value":
      case "first-value": {
        const key = expect === "key" || expect === "first-key";
        if (expect === "first-key" && c === "}" || expect === "first-value" && c === "]") {
          open.pop();
          behindValue();
          i++;
        } else if (c === '"') {
          const end = faultInString(text, i);
          if (end.fault !== void 0) return end.fault;
          i = end.offset;
          if (key) expect = "colon";
          else behindValue();
        } else if (key) return wrong;
        else if (c === "{" || c === "[") {
          open.push(c.charCodeAt(0));
          expect = c === "{" ? "first-key" : "first-value";
          i++;
        } else {
          const length = literal();
          if (length === 0) return wrong;
          i += length;
          behindValue();
        }
      }
    }
  }
}
const WHITE = " 	\r\n";
const EXPECTED = {
  value: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.value-expected"),
  "first-value": (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.value-or-bracket-expected"),
  key: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.key-expected"),
  "first-key": (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.key-or-brace-expected"),
  colon: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.colon-expected"),
  comma: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.comma-expected"),
  end: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.text-after-end")
};
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function faultInString(text, begin) {
  for (let i = begin + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return { offset: i + 1 };
    if (c < 32) return { offset: i, fault: { offset: i, reason: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.line-break") } };
    if (c !== BACKSLASH) continue;
    ESCAPE.lastIndex = i;
    const [escapeSequence] = ESCAPE.exec(text) ?? [];
    if (!escapeSequence) return { offset: i, fault: { offset: i, reason: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.escape") } };
    i += escapeSequence.length - 1;
  }
  return {
    offset: text.length,
    fault: { offset: begin, reason: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("json.open-string") }
  };
}



/***/ }),

/***/ 6746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
  /** Bytes read from one file; what lies behind them is reported as not read. The longest real card seen has 224 091. */
  fileBytes: 1024 * 1024,
  /** Bytes of a JSON or YAML file in which it has to show that it is a document; of one among records of data. */
  firstLook: 64 * 1024,
  firstLookAtRecords: 4 * 1024,
  /** Bytes read of JSON, where one text may describe thousands of components. */
  jsonBytes: 32 * 1024 * 1024,
  /** Nesting of one JSON text. */
  jsonDepth: 64,
  /** Values of one manifest in which template text is looked for. */
  jsonScalars: 5e3,
  /** UTF-16 units of one YAML text. */
  yamlLength: 256 * 1024,
  /** Nesting of one YAML text, flow and block. */
  yamlDepth: 48,
  /** Nodes of one YAML text, aliases expanded. */
  yamlNodes: 5e4,
  /** Uses of aliases in one YAML text. */
  yamlAliases: 100,
  /** Models and data sets of one document, of which each is asked by every rule. */
  subjects: 5e3,
  /** Upstreams that one document declares, of which each is asked by every rule too. */
  upstreams: 1e4,
  /** Steps from part to part of one document where parts may share what they lead to. */
  steps: 5e5,
  /** Problems reported for one document. */
  problems: 20,
  /** JSON or YAML files of one ending in one folder, of which more are taken for records of data. */
  recordsInFolder: 1e3,
  /** Documents read in one run. */
  documents: 5e4
};



/***/ }),

/***/ 1047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   o: () => (/* binding */ columnAt)
/* harmony export */ });
function lines(text) {
  const starts = startsOf(text);
  const position = (offset2) => {
    const inText = Math.max(0, Math.min(offset2, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= inText) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inText - (starts[low] ?? 0) + 1 };
  };
  const measured = /* @__PURE__ */ new Map();
  const offset = (line) => starts[Math.max(1, Math.min(line, starts.length)) - 1] ?? 0;
  const textOfLine = (line) => {
    const start = offset(line);
    let end = starts[line] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    return text.slice(start, end);
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    offset,
    line: textOfLine,
    shown: (line) => {
      const before = measured.get(line);
      if (before) return before;
      const row = textOfLine(line);
      const start = row.length - row.trimStart().length + 1;
      const columns = { start, end: Math.max(start, row.trimEnd().length + 1) };
      if (row.length > 1e3) measured.set(line, columns);
      return columns;
    },
    count: starts.length
  };
}
const columnAt = (text, offset) => text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
function startsOf(text) {
  const starts = [0];
  let cr = text.indexOf("\r");
  for (let next = 0; ; ) {
    const lf = text.indexOf("\n", next);
    for (; cr >= 0 && (lf < 0 || cr < lf); cr = text.indexOf("\r", cr + 1))
      if (cr + 1 !== lf) starts.push(cr + 1);
    if (lf < 0) return starts;
    next = lf + 1;
    starts.push(next);
  }
}



/***/ }),

/***/ 8426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ nearestNode),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   p4: () => (/* binding */ nodeUnder),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
function nodeUnder(node, ...path) {
  let current = node;
  for (const key of path) {
    if (current?.kind !== "map") return void 0;
    current = current.entries.get(key)?.value;
  }
  return current;
}
function nearestNode(root, path) {
  let node = root;
  for (const step of path) {
    const next = node.kind === "map" ? node.entries.get(String(step))?.value : node.kind === "list" ? node.items[Number(step)] : void 0;
    if (next === void 0) break;
    node = next;
  }
  return node;
}
function plain(node) {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map")
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
  if (node.type === "number") return Number(node.text);
  if (node.type === "boolean") return node.text?.toLowerCase() === "true";
  return node.text;
}
const pointer = (...path) => path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");



/***/ }),

/***/ 4413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ yamlComments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6746);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1047);




const OPTIONS = {
  version: "1.2",
  schema: "core",
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  stringKeys: false
};
function readYaml(source, begin, end, lines) {
  const start = end - begin > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlLength ? behindComments(source, begin, end) : begin;
  const text = source.slice(start, end).replace(/\r(?!\n)/g, "\n");
  const problems = [];
  const between = (offset, endOffset) => lines.range((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .columnAt */ .o)(source, start + offset), (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .columnAt */ .o)(source, start + endOffset));
  const report = (code, text2, offset, endOffset = offset) => {
    if (problems.length < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.problems || !problems.some((problem) => problem.code === code))
      problems.push({ code, message: text2, range: between(offset, endOffset) });
  };
  if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlLength) {
    report("too-big", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.too-long", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlLength }), 0);
    return { root: void 0, problems };
  }
  let deep;
  let document;
  const traces = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const tokens = shallow(text, (offset) => {
      deep = offset;
    });
    for (const composed of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(OPTIONS).compose(tokens, true, text.length)) {
      document ??= composed;
      if (composed === document) continue;
      report("syntax", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.second-document"), composed.range[0]);
      break;
    }
  } catch {
  } finally {
    Error.stackTraceLimit = traces;
  }
  const tooDeep = (offset) => {
    if (!problems.some((problem) => problem.code === "too-deep"))
      report("too-deep", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("text.too-deep", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlDepth }), offset);
    return void 0;
  };
  if (deep !== void 0) tooDeep(deep);
  if (!document) {
    report("syntax", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.not-parsed"), 0, text.length);
    return { root: void 0, problems };
  }
  const parsed = document;
  for (const error of parsed.errors)
    if (deep === void 0 || error.pos[0] < deep)
      report("syntax", SYNTAX[error.code] ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.invalid"), error.pos[0], error.pos[1]);
  let nodes = 0;
  let aliases = 0;
  let stopped = false;
  const stop = (code, text2, offset) => {
    if (!stopped) report(code, text2, offset);
    stopped = true;
    return void 0;
  };
  const span = (node) => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  const rangeOf = ([offset, endOffset]) => between(offset, endOffset);
  const nothing = (offset) => ({
    kind: "scalar",
    text: null,
    type: "null",
    range: rangeOf([offset, offset])
  });
  const walk = (node, depth, offset) => {
    if (stopped) return void 0;
    if (++nodes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlNodes)
      return stop(
        "too-many-nodes",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.too-many-values", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlNodes }),
        offset
      );
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlDepth) return tooDeep(offset);
    if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj(node)) {
      if (++aliases > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlAliases)
        return stop(
          "too-many-aliases",
          (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.too-many-aliases", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlAliases }),
          offset
        );
      const target = node.resolve(parsed);
      if (target === void 0) {
        report("syntax", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.unknown-anchor"), offset);
        return nothing(offset);
      }
      return walk(target, depth + 1, offset);
    }
    if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(node) && node.tag !== void 0 && !CORE.test(node.tag))
      report("tag", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.unknown-tag"), span(node)[0]);
    if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(node)) {
      const range = span(node);
      const value = node.value;
      const type = value === null ? "null" : typeof value === "number" || typeof value === "bigint" ? "number" : typeof value === "boolean" ? "boolean" : "string";
      const scalarText = type === "string" ? String(value) : type === "null" ? null : node.source;
      return { kind: "scalar", text: scalarText ?? null, type, range: rangeOf(range) };
    }
    if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP(node)) {
      const items = [];
      for (const item of node.items) {
        const read = walk(item, depth + 1, yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(item) ? span(item)[0] : offset);
        if (read !== void 0) items.push(read);
      }
      return { kind: "list", items, range: rangeOf(span(node)) };
    }
    if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh(node)) {
      const entries = /* @__PURE__ */ new Map();
      const merged = [];
      for (const pair of node.items) {
        if (stopped) break;
        const named = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj(pair.key) ? pair.key.resolve(parsed) : pair.key;
        if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(named)) {
          const keyOffset = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(pair.key) ? span(pair.key)[0] : offset;
          report("complex-key", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.complex-key"), keyOffset);
          continue;
        }
        const keySpan = span(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(pair.key) ? pair.key : named);
        const key = String(named.source ?? named.value ?? "");
        if (key === "__proto__" || key === "constructor" || key === "prototype") {
          report("reserved-key", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.reserved-key"), ...keySpan);
          continue;
        }
        const merges = key === "<<" && named.type === "PLAIN";
        if (merges) report("complex-key", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.merge-key"), ...keySpan);
        if (entries.has(key)) report("duplicate-key", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("text.duplicate-key"), ...keySpan);
        const value = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(pair.value) ? walk(pair.value, depth + 1, span(pair.value)[0]) : nothing(keySpan[1]);
        if (value !== void 0) entries.set(key, { key: rangeOf(keySpan), value });
        if (merges && value !== void 0) merged.push(value);
      }
      for (const value of merged)
        for (const mergedMap of value.kind === "list" ? value.items : [value])
          if (mergedMap.kind === "map") {
            for (const [key, entry] of mergedMap.entries)
              if (!entries.has(key)) entries.set(key, entry);
          }
      return { kind: "map", entries, range: rangeOf(span(node)) };
    }
    return nothing(offset);
  };
  const root = parsed.contents === null ? void 0 : walk(parsed.contents, 0, 0);
  return { root, problems };
}
function behindComments(source, begin, end) {
  const row = /[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/y;
  let offset = begin;
  for (row.lastIndex = offset; row.test(source) && row.lastIndex <= end; ) offset = row.lastIndex;
  return offset;
}
const CORE = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map))$/;
const SYNTAX = {
  BAD_INDENT: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.indentation"),
  BLOCK_AS_IMPLICIT_KEY: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.nested-mapping"),
  BAD_SCALAR_START: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.first-character"),
  MISSING_CHAR: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.missing-character"),
  TAB_AS_INDENT: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.tab"),
  UNEXPECTED_TOKEN: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.unexpected-text"),
  MULTILINE_IMPLICIT_KEY: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.long-key"),
  IMPOSSIBLE: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.invalid"),
  RESOURCE_EXHAUSTION: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("yaml.nested-too-deeply")
};
function* shallow(text, onDeep) {
  const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
  for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlDepth + 2) continue;
    onDeep(parser.offset);
    break;
  }
  yield* parser.end();
}
const MARKS = ["", "", ""];
function* yamlComments(source, start, end) {
  if (end - start > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlLength) return;
  const text = source.slice(start, end).replace(/\r(?!\n)/g, "\n");
  let offset = start;
  let scalar = false;
  for (const piece of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
    if (!scalar && MARKS.includes(piece)) {
      scalar = piece === MARKS[2];
      continue;
    }
    if (!scalar && piece.startsWith("#")) yield { start: offset, end: offset + piece.length };
    offset += piece.length;
    scalar = false;
  }
}



/***/ })

};
