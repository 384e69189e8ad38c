import { writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type CheckResult, check } from "../check.js";
import { UserError } from "../errors.js";
import type { Host } from "../host.js";
import { SEVERITIES } from "../model/vocabulary.js";
import { configFile, packFolder, rootOf } from "../node/files.js";
import { decode, nodeHost } from "../node/host.js";
import { BUILTIN_PACKS, builtinRegister } from "../policy/builtin.js";
import { resolvePolicy } from "../policy/resolve.js";
import { json, line } from "../report/escape.js";
import { reporter } from "../report/index.js";
import type { LINEAGE_FORMATS, Options } from "./options.js";
import { factsText, lineageText } from "./show.js";

/** The outside of one run: streams, folder, and whether somebody is watching. */
export interface Terminal {
  readonly cwd: string;
  readonly color: boolean;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

/** Exit codes of the contract. */
export const EXIT = { ok: 0, findings: 1, usage: 2, nothing: 3 } as const;

export async function runCheck(options: Options, terminal: Terminal): Promise<number> {
  const { result } = await examine(options, terminal);
  const { report, facts } = result;
  if (options.factsFile !== undefined)
    await write(terminal.cwd, options.factsFile, `${json(facts)}\n`);
  const formats = options.formats.some(({ file }) => file === undefined)
    ? options.formats
    : [...options.formats, { id: "pretty", file: undefined }];
  for (const { id, file } of formats) {
    const text =
      reporter(id)?.render(report, { color: terminal.color && file === undefined }) ?? "";
    if (file === undefined) terminal.out(text);
    else await write(terminal.cwd, file, text);
  }
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return EXIT.usage;
  if (report.documents.length === 0) return options.allowEmpty ? EXIT.ok : EXIT.nothing;
  const threshold = options.failOn === "never" ? -1 : SEVERITIES.indexOf(options.failOn);
  const failing = report.findings.some(
    (one) => !one.suppressed && SEVERITIES.indexOf(one.severity) <= threshold,
  );
  return failing ? EXIT.findings : EXIT.ok;
}

export async function runFacts(options: Options, terminal: Terminal): Promise<number> {
  const [path, more] = options.paths;
  if (path === undefined || more !== undefined)
    throw new UserError(
      "usage",
      "facts takes one file",
      "cardwarden facts models/student/README.md",
    );
  const { result, root } = await examine(options, terminal);
  const file = relative(root, resolve(terminal.cwd, path)).split(sep).join("/");
  if (!result.facts.documents.some((document) => document.file === file)) {
    terminal.err(`${line(path)} is not a card or manifest that a format claims\n`);
    return EXIT.nothing;
  }
  terminal.out(
    options.formats[0]?.id === "json" ? `${json(result.facts)}\n` : factsText(result.facts, file),
  );
  return EXIT.ok;
}

export async function runLineage(options: Options, terminal: Terminal): Promise<number> {
  const { result } = await examine(options, terminal);
  if (result.facts.documents.length === 0) {
    terminal.err("No model card or data set card was found.\n");
    return EXIT.nothing;
  }
  const format = (options.formats[0]?.id ?? "text") as (typeof LINEAGE_FORMATS)[number];
  terminal.out(lineageText(result.facts, format));
  return EXIT.ok;
}

async function examine(
  options: Options,
  terminal: Terminal,
): Promise<{ result: CheckResult; root: string }> {
  const { cwd } = terminal;
  const stdin = options.paths.includes("-");
  if (stdin && (options.paths.length > 1 || options.stdinFilename === undefined))
    throw new UserError(
      "usage",
      "the path - stands alone and needs --stdin-filename",
      "cardwarden check - --stdin-filename README.md < README.md",
    );
  const paths = (options.paths.length === 0 ? ["."] : options.paths).map((path) =>
    resolve(cwd, path),
  );
  const root = stdin ? cwd : rootOf(cwd, paths);
  const config = await configFile(
    root,
    options.config === undefined ? undefined : resolve(cwd, options.config),
  );
  const policy = await resolvePolicy(
    config,
    {
      ...(options.packs ? { packs: options.packs } : {}),
      ...(options.level ? { level: options.level } : {}),
    },
    BUILTIN_PACKS,
    (path) => packFolder(resolve(options.packs ? cwd : root, path)),
  );
  const { register, digest } = builtinRegister();
  const debug = (message: string) => {
    if (options.debug) terminal.err(`cardwarden: ${message}\n`);
  };
  const disk = nodeHost({
    root,
    paths: stdin ? [] : paths,
    ...(config.include ? { include: config.include } : {}),
    ...(config.exclude ? { exclude: config.exclude } : {}),
    debug,
  });
  const host = stdin ? piped(disk, options.stdinFilename ?? "", await terminal.stdin()) : disk;
  const result = await check(host, {
    ...policy,
    register,
    registerDigest: digest,
    locale: options.locale,
    date: options.date,
  });
  return { result, root };
}

/** One document from standard input, in a folder that may hold a licence file. */
function piped(disk: Host, file: string, bytes: Uint8Array): Host {
  const name = file.split(sep).join("/");
  if (isAbsolute(file) || name.split("/").includes(".."))
    throw new UserError(
      "usage",
      "--stdin-filename is relative to the working folder",
      "give the path as it stands in the repository",
    );
  return {
    ...disk,
    list: async () => ({ files: [name], diagnostics: [] }),
    read: async (_, maxBytes) => decode(bytes.subarray(0, maxBytes), bytes.length > maxBytes),
  };
}

async function write(cwd: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(join(isAbsolute(file) ? "" : cwd, file), text);
  } catch {
    throw new UserError(
      "cannot-write",
      `${file} cannot be written`,
      "check the folder and its permissions",
    );
  }
}
