import { relative, resolve, sep } from "node:path";
import { message, render } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import { isHubSpec, parseHubSpec } from "../../model/hub-spec.js";
import type { FactsFile } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import { rootOf } from "../../node/files.js";
import { line } from "../../report/escape.js";
import { jsonParts } from "../../report/json.js";
import { padded } from "../../report/width.js";
import { cardOf } from "../hub-targets.js";
import { defineCommand, formatIn, usageError } from "../options.js";
import { examine, NO_RUN_FLAGS, withoutFetching } from "../prepare.js";
import { print } from "../print.js";
import { EXIT } from "../terminal.js";
import { dateFlag, localeFlag, offlineFlag, policyFlags, resolveFlag, values } from "./flags.js";

const FORMATS = ["text", "json"] as const;

/** `facts`: shows a document as rules see it, and why one of them did or did not fire. */
export const factsCommand = defineCommand({
  name: "facts",
  form: "<file|target>",
  summary: message("help.facts"),
  examples: [
    "facts models/student/README.md",
    "facts models/student/README.md --rule license-contradicts-inherited",
    "facts hf:org/model",
  ],
  words: { least: 1, most: 1, takes: message("cli.takes-file") },
  formats: FORMATS,
  flags: {
    ...policyFlags,
    rules: values("rule", "ID", message("flag.rule-of-facts")),
    locale: localeFlag,
    date: dateFlag,
    resolve: resolveFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    const [path = ""] = options.paths;
    const [rule, ...others] = options.rules;
    if (others.length > 0) throw usageError(message("cli.one-rule"), message("cli.rule-once"));
    // Why a rule fired may lie in another card: the whole repository is read for that.
    const target = parseHubSpec(path);
    if (target !== undefined && "owner" in target)
      throw usageError(
        message("target.one-file", { target: path }),
        message("target.name-repository"),
      );
    const isOnHub = isHubSpec(path);
    const around =
      rule === undefined || isOnHub ? [] : [rootOf(terminal.cwd, [resolve(terminal.cwd, path)])];
    const paths = [path, ...(path === "-" ? [] : around)];
    const { result, root, policy } = await examine(
      withoutFetching({ ...NO_RUN_FLAGS, ...options, paths }),
      terminal,
    );
    const file = isOnHub
      ? (cardOf(result.facts) ?? path)
      : relative(root, resolve(terminal.cwd, path)).split(sep).join("/");
    if (!result.facts.documents.some((document) => document.file === file)) {
      const text = message("cli.not-a-document", { file: line(path) });
      terminal.err(`${render(text, options.locale)}\n`);
      return EXIT.nothing;
    }
    if (rule !== undefined) {
      const { why } = await import("../explain/why.js");
      terminal.out(await why(rule, policy, result, file, options.locale));
      return EXIT.ok;
    }
    const parts =
      formatIn(options, FORMATS) === "json"
        ? jsonParts(result.facts)
        : [factsText(result.facts, file, options.locale)];
    await print(terminal, parts);
    return EXIT.ok;
  },
});

/** The facts of one document as a rule author reads them. */
function factsText(facts: FactsFile, file: string, locale: Locale): string {
  const say = sayIn(locale);
  const out: string[] = [];
  for (const subject of facts.subjects) {
    if (subject.document !== file) continue;
    out.push("", `${subject.kind} ${line(subject.id)}`);
    const width = Math.max(...Object.keys(subject.facts).map((name) => name.length));
    for (const [name, fact] of Object.entries(subject.facts)) {
      const value =
        fact.value === null
          ? "-"
          : Array.isArray(fact.value)
            ? fact.value.join(", ")
            : String(fact.value);
      const { start } = fact.at.range;
      const position = `${fact.at.file === file ? "" : line(fact.at.file)}${fact.at.file === file ? "" : ":"}${start.line}:${start.column}`;
      const evidence =
        fact.verified === false
          ? say("cli.unverified-evidence", { evidence: fact.evidence })
          : fact.evidence;
      out.push(
        `  ${name.padEnd(width)} ${fact.state.padEnd(10)} ${padded(evidence, 22)} ${position.padEnd(8)} ${line(value)}`,
      );
    }
  }
  return `${out.join("\n").trimStart()}\n`;
}
