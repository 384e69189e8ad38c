/**
 * Caps on what a stranger's file may cost. Each was set where the YAML library's own behavior turns bad:
 * nested braces hang its conversion for tens of seconds, a nesting bomb can abort the process on Node 20.
 */
export const LIMITS = {
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
  jsonScalars: 5_000,
  /** UTF-16 units of one YAML text. */
  yamlLength: 256 * 1024,
  /** Nesting of one YAML text, flow and block. */
  yamlDepth: 48,
  /** Nodes of one YAML text, aliases expanded. */
  yamlNodes: 50_000,
  /** Uses of aliases in one YAML text. */
  yamlAliases: 100,
  /** Models and data sets of one document, of which each is asked by every rule. */
  subjects: 5_000,
  /** Upstreams that one document declares, of which each is asked by every rule too. */
  upstreams: 10_000,
  /** Steps from part to part of one document where parts may share what they lead to. */
  steps: 500_000,
  /** Problems reported for one document. */
  problems: 20,
  /** JSON or YAML files of one ending in one folder, of which more are taken for records of data. */
  recordsInFolder: 1000,
  /** Documents read in one run. */
  documents: 50_000,
} as const;
