import { mostBytes } from "../../documents/file-filter.js";
import { type Checked, type FixResult, fix } from "../../fix/rounds.js";
import { message } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { FileText, Host } from "../../model/host.js";
import { isHubSpec } from "../../model/hub-spec.js";
import { currentRuleId } from "../../model/spelling.js";
import type { Locale } from "../../model/vocabulary.js";
import { replaceText } from "../../node/write.js";
import { type CheckOptions, check } from "../../pipeline/check.js";
import { diff, line } from "../../report/escape.js";
import { fixedText } from "../fixed-text.js";
import { defineCommand, usageError } from "../options.js";
import { patch } from "../patch.js";
import { NO_RUN_FLAGS, noDocuments, prepare } from "../prepare.js";
import { EXIT, type Terminal } from "../terminal.js";
import {
  allowEmptyFlag,
  dateFlag,
  dryRunFlag,
  levelFlag,
  localeFlag,
  offlineFlag,
  policyFlags,
  toggle,
  values,
} from "./flags.js";

/** `fix`: checks, edits, checks again, and keeps what came out better. Findings that remain do not change its code. */
export const fixCommand = defineCommand({
  name: "fix",
  form: "[paths...]",
  summary: message("help.fix"),
  examples: ["fix --dry-run", "fix --unsafe models/student"],
  flags: {
    ...policyFlags,
    level: levelFlag,
    rules: values("rule", "ID", message("flag.rule-of-fix")),
    unsafe: toggle("unsafe", message("flag.unsafe")),
    dryRun: dryRunFlag,
    locale: localeFlag,
    date: dateFlag,
    allowEmpty: allowEmptyFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    if (options.paths.includes("-"))
      throw usageError(message("cli.fix-of-stdin"), message("cli.give-file"));
    const target = options.paths.find(isHubSpec);
    if (target !== undefined)
      throw usageError(message("target.fix", { target }), message("target.clone"));
    const { locale } = options;
    const prepared = await prepare({ ...NO_RUN_FLAGS, ...options }, terminal);
    const { host: disk, root, policy, checking } = prepared;
    refuseUnknown(
      options.rules,
      policy.packs.flatMap(({ rules }) => rules.map(({ id }) => id)),
    );
    const { host, text } = remembering(disk);
    const { checked, diagnostics } = await look(host, checking);
    const fatal = diagnostics.filter(({ severity }) => severity === "fatal");
    for (const diagnostic of fatal) terminal.err(`${line(diagnostic.message)}\n`);
    if (checked.documents.size === 0 && fatal.length === 0) {
      terminal.err(noDocuments(options));
      return options.allowEmpty ? EXIT.ok : EXIT.nothing;
    }
    const result = await fix({
      checked,
      wanted: ({ ruleId }) =>
        options.rules.length === 0 || options.rules.some((rule) => currentRuleId(rule) === ruleId),
      unsafe: options.unsafe,
      text,
      recheck: async (texts) => (await look(overlaid(host, texts), checking)).checked,
    });
    const failed = options.dryRun
      ? await show(result, text, locale, terminal)
      : await write(result, text, root, locale, terminal);
    // In a dry run standard output is the diff and nothing else, so that it can be applied.
    const say = options.dryRun ? terminal.err : terminal.out;
    say(fixedText(result, failed, options));
    return fatal.length > 0 || failed.size > 0 ? EXIT.usage : EXIT.ok;
  },
});

function refuseUnknown(rules: readonly string[], loaded: readonly string[]): void {
  for (const id of rules)
    if (!loaded.includes(id))
      throw new UserError(
        "rule-unknown",
        message("cli.rule-unknown", { name: id }),
        suggestion(id, loaded) ?? message("cli.rules-lists-them"),
      );
}

/** A host that reads every file once: what is edited is what was judged. */
function remembering(disk: Host): { host: Host; text(file: string): Promise<string | undefined> } {
  const read = new Map<string, Promise<FileText>>();
  const host: Host = {
    ...disk,
    read: (file, maxBytes) => {
      const key = `${maxBytes} ${file}`;
      const reading = read.get(key) ?? disk.read(file, maxBytes);
      read.set(key, reading);
      return reading;
    },
  };
  return {
    host,
    text: async (file) => {
      const { text, truncated, utf8 } = await host.read(file, mostBytes(file));
      return truncated || !utf8 ? undefined : text;
    },
  };
}

const overlaid = (host: Host, texts: ReadonlyMap<string, string>): Host => ({
  ...host,
  read: async (file, maxBytes) => {
    const text = texts.get(file);
    return text === undefined
      ? host.read(file, maxBytes)
      : { text, truncated: Buffer.byteLength(text) > maxBytes, utf8: true };
  },
});

async function look(host: Host, checking: CheckOptions) {
  const { report, facts } = await check(host, checking);
  const documents = new Map<string, "yes" | "partial" | "no">();
  for (const { kind, id, facts: stated } of facts.subjects) {
    const readable = stated["document.readable"]?.value;
    if (kind === "document" && (readable === "yes" || readable === "partial" || readable === "no"))
      documents.set(id, readable);
  }
  const checked: Checked = { findings: report.findings, lineage: report.lineage, documents };
  return { checked, diagnostics: report.diagnostics };
}

type Text = (file: string) => Promise<string | undefined>;

/** Files that could not be written, each with the reason. */
async function write(
  { texts }: FixResult,
  text: Text,
  root: string,
  locale: Locale,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const say = sayIn(locale);
  const failed = new Map<string, string>();
  for (const [file, after] of texts) {
    const done = replaceText(root, file, (await text(file)) ?? "", after);
    if (done === "written") continue;
    failed.set(file, say(done === "changed" ? "fix.file-changed" : "fix.file-failed"));
    terminal.err(`${line(file)}: ${failed.get(file)}\n`);
  }
  return failed;
}

/** Prints the diff; files whose diff would do something to whoever reads it are named instead. */
async function show(
  { texts }: FixResult,
  text: Text,
  locale: Locale,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const say = sayIn(locale);
  const failed = new Map<string, string>();
  for (const [file, after] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const patchText = diff(patch(file, (await text(file)) ?? "", after));
    if (patchText !== undefined) terminal.out(patchText);
    else {
      failed.set(file, say("fix.file-hidden"));
      terminal.err(`${line(file)}: ${failed.get(file)}\n`);
    }
  }
  return failed;
}
