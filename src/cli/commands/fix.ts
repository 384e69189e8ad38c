import { mostBytes } from "../../documents/file-filter.js";
import { type Checked, fix, type Result } from "../../fix/rounds.js";
import { didYouMean, UserError } from "../../model/errors.js";
import type { FileText, Host } from "../../model/host.js";
import { currentRuleId } from "../../model/spelling.js";
import { replaceText } from "../../node/write.js";
import { type CheckOptions, check } from "../../pipeline/check.js";
import { diff, line } from "../../report/escape.js";
import type { Options } from "../options.js";
import { EXIT, noDocuments, prepare, type Terminal } from "./check.js";
import { fixedText, sayer } from "./fix-text.js";
import { patch } from "./patch.js";

/** `fix`: checks, edits, checks again, and keeps what came out better. Findings that remain do not change its code. */
export async function runFix(options: Options, terminal: Terminal): Promise<number> {
  if (options.paths.includes("-"))
    throw new UserError(
      "usage",
      "fix writes to files; the path - names none",
      "give the file itself",
    );
  const { host: disk, root, policy, checking } = await prepare(options, terminal);
  refuseUnknown(
    options.rules,
    policy.packs.flatMap(({ rules }) => rules.map(({ id }) => id)),
  );
  const { host, text } = remembering(disk);
  const { checked, diagnostics } = await look(host, checking);
  const fatal = diagnostics.filter(({ severity }) => severity === "fatal");
  for (const { message } of fatal) terminal.err(`${line(message)}\n`);
  if (checked.documents.size === 0 && fatal.length === 0) {
    terminal.err(await noDocuments(options));
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
    ? await show(result, text, options, terminal)
    : await write(result, text, root, options, terminal);
  // In a dry run standard output is the diff and nothing else, so that it can be applied.
  const say = options.dryRun ? terminal.err : terminal.out;
  say(fixedText(result, failed, options));
  return fatal.length > 0 || failed.size > 0 ? EXIT.usage : EXIT.ok;
}

function refuseUnknown(rules: readonly string[], known: readonly string[]): void {
  for (const id of rules)
    if (!known.includes(id))
      throw new UserError(
        "rule-unknown",
        `no loaded pack has the rule ${id}`,
        didYouMean(id, known) ?? "cardwarden rules lists them",
      );
}

/** A host that reads every file once: what is edited is what was judged. */
function remembering(disk: Host): { host: Host; text(file: string): Promise<string | undefined> } {
  const read = new Map<string, Promise<FileText>>();
  const host: Host = {
    ...disk,
    read: (file, maxBytes) => {
      const key = `${maxBytes} ${file}`;
      const known = read.get(key) ?? disk.read(file, maxBytes);
      read.set(key, known);
      return known;
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
  { texts }: Result,
  text: Text,
  root: string,
  { locale }: Options,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const say = sayer(locale);
  const failed = new Map<string, string>();
  for (const [file, after] of texts) {
    const done = replaceText(root, file, (await text(file)) ?? "", after);
    if (done === "written") continue;
    failed.set(file, say(done === "changed" ? "file-changed" : "file-failed"));
    terminal.err(`${line(file)}: ${failed.get(file)}\n`);
  }
  return failed;
}

/** Prints the diff; files whose diff would do something to whoever reads it are named instead. */
async function show(
  { texts }: Result,
  text: Text,
  { locale }: Options,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const say = sayer(locale);
  const failed = new Map<string, string>();
  for (const [file, after] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shown = diff(patch(file, (await text(file)) ?? "", after));
    if (shown !== undefined) terminal.out(shown);
    else {
      failed.set(file, say("file-hidden"));
      terminal.err(`${line(file)}: ${failed.get(file)}\n`);
    }
  }
  return failed;
}
