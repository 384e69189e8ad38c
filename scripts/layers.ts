/** A folder (or a loose file) of `src`: what it is for, what it may not do, and what it may import. */
export interface Layer {
  /** What it is for, as ARCHITECTURE.md shows it. */
  readonly does: string;
  /** What it may not do. */
  readonly mayNot: string;
  /** Layers and packages that it may import; `undefined` for the borders, which may import everything below them. */
  readonly imports?: readonly string[];
}

/**
 * The layers of `src`, from the borders down to the vocabulary. ARCHITECTURE.md shows this table, and
 * test/architecture.test.ts enforces it: each layer imports only what its row lists, and no chain of imports closes a cycle.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  entries: {
    does: "the doors of the one bundle",
    mayNot: "do anything else",
  },
  cli: {
    does: "the command line: one file a command",
    mayNot: "import the Action",
  },
  action: {
    does: "the GitHub Action: event, base revision, annotations, summary, outputs",
    mayNot: "import the command line",
  },
  index: {
    does: 'the library: what `import … from "cardwarden"` exports',
    mayNot: "touch disk, network or clock",
    imports: ["messages", "model", "facts", "text", "policy", "evaluate", "report", "pipeline"],
  },
  node: {
    does: "disk, git, npm, GitHub, hubs: the `Host` of a work tree, packs and cards from elsewhere",
    mayNot: "judge; import the command line or the Action",
  },
  pack: {
    does: "tools for authors of packs: lint, examples, coverage, diff, pages",
    mayNot: "read files itself",
    imports: [
      "messages",
      "model",
      "text",
      "facts",
      "formats",
      "policy",
      "evaluate",
      "fix",
      "pipeline",
      "report",
    ],
  },
  pipeline: {
    does: "a run, top to bottom: read, link, judge, review, report",
    mayNot: "know a format, a rule or an output",
    imports: [
      "messages",
      "model",
      "version",
      "text",
      "facts",
      "documents",
      "formats",
      "register",
      "lineage",
      "policy",
      "evaluate",
      "diff",
      "valibot",
    ],
  },
  evaluate: {
    does: "rules on subjects: decide, explain and confirm, make findings",
    mayNot: "read documents; know a rule by name",
    imports: ["messages", "model", "facts", "policy", "fix", "json-rules-engine", "@noble/hashes"],
  },
  lineage: {
    does: "subjects, edges between them, and what follows from both",
    mayNot: "parse text; decide whether a fact is good or bad",
    imports: ["messages", "model", "text", "facts", "documents", "register"],
  },
  formats: {
    does: "one file or one folder a format: where it looks, what it claims, which facts that states",
    mayNot: "import another format; judge",
    imports: ["messages", "model", "text", "facts", "documents"],
  },
  documents: {
    does: "what formats share: cards, manifests, prose, schemas",
    mayNot: "import a format",
    imports: ["generated", "messages", "model", "text", "facts"],
  },
  policy: {
    does: "packs, settings, floors and exceptions: which rules count, and how much",
    mayNot: "evaluate a rule",
    imports: [
      "generated",
      "messages",
      "model",
      "version",
      "text",
      "facts",
      "register",
      "valibot",
      "@noble/hashes",
      // Loaded only where a pack or a configuration asks for it.
      "semver",
    ],
  },
  fix: {
    does: "edits that fix a finding",
    mayNot: "write files",
    imports: ["messages", "model", "text", "facts", "report"],
  },
  register: {
    does: "licenses, terms and known upstreams, and what they permit",
    mayNot: "know cards or lineage",
    imports: ["messages", "model", "text", "facts", "spdx-expression-parse", "spdx-license-ids"],
  },
  report: {
    does: "one file a reporter; the only doors through which text of a card reaches an output",
    mayNot: "change a finding",
    imports: ["messages", "model", "text", "facts", "@noble/hashes"],
  },
  facts: {
    does: "the catalog of facts, and how they are stated",
    mayNot: "read documents",
    imports: ["messages", "model", "text"],
  },
  messages: {
    does: "every text that a user reads, in each language",
    mayNot: "decide anything",
    imports: [],
  },
  text: {
    does: "parsers that keep places: YAML, JSON, Markdown, lines, globs",
    mayNot: "know what a card is",
    imports: ["messages", "model", "yaml", "markdown-it"],
  },
  model: {
    does: "the vocabulary: facts, rules, findings, reports, hosts, errors",
    mayNot: "import anything but messages",
    imports: ["messages", "valibot"],
  },
  version: {
    does: "the version of the tool",
    mayNot: "import anything",
    imports: [],
  },
};

/** Layers without a row of imports: they may import everything below them. */
export const BORDERS = Object.keys(LAYERS).filter((layer) => LAYERS[layer]?.imports === undefined);
