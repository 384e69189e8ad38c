import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CLI } from "../e2e/runner.js";
import { gitServer } from "../helpers/git-server.js";

/** A terminal of somebody who has git, Node and Cardwarden, and whose GitHub is on this machine. */
export interface Desk {
  /** Runs what was typed with a POSIX shell that stops at the first failure. */
  type(script: string): Promise<{ readonly status: number | null; readonly output: string }>;
  /** The folder that the last command ended in. */
  folder(): string;
  close(): Promise<void>;
}

/** `Date` as if the process had started at the beginning of a day; its time passes. */
const dayModule = (day: string) => `
const Real = Date;
const shift = Real.parse(${JSON.stringify(day)}) - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(Real.now() + shift);
  }
  static now() {
    return Real.now() + shift;
  }
};
`;

export async function desk(
  home: string,
  day: string,
  repositories: readonly string[],
): Promise<Desk> {
  const at = (...names: string[]) => join(realpathSync(home), ...names);
  for (const name of ["bin", "home", "work"]) mkdirSync(at(name));
  const server = await gitServer();
  const served = await Promise.all(repositories.map((name) => server.repository(name)));
  const root = dirname(dirname(served[0]?.path ?? ""));
  // CARDWARDEN_CLI: other sources than the committed bundle, while developing.
  writeFileSync(at("day.mjs"), dayModule(day));
  const command = [
    process.execPath,
    "--import",
    pathToFileURL(at("day.mjs")).href,
    process.env.CARDWARDEN_CLI ?? CLI,
  ];
  const words = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  writeFileSync(at("bin/cardwarden"), `#!/bin/sh\nexec ${words} "$@"\n`);
  chmodSync(at("bin/cardwarden"), 0o755);
  const config = {
    "user.name": "Acme",
    "user.email": "policy@acme.example",
    "init.defaultBranch": "main",
    "advice.detachedHead": "false",
    // The hands at the desk push to the folders that the server serves; Cardwarden asks the server.
    "protocol.file.allow": "always",
    [`url.${pathToFileURL(root).href}/.insteadOf`]: "https://github.com/",
  };
  const env = {
    PATH: `${at("bin")}:${process.env.PATH ?? ""}`,
    HOME: at("home"),
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GITHUB_SERVER_URL: server.url,
    GIT_CONFIG_COUNT: String(Object.keys(config).length),
    ...Object.fromEntries(
      Object.entries(config).flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
  };
  const folder = () =>
    existsSync(at("cwd")) ? readFileSync(at("cwd"), "utf8").trim() : at("work");
  return {
    folder,
    type: (script) =>
      new Promise((done, fail) => {
        const typed = `exec 2>&1\ntrap 'pwd -P > "$DESK_CWD"' EXIT\n${script}\n`;
        const child = spawn("sh", ["-e", "-c", typed], {
          cwd: folder(),
          env: { ...env, DESK_CWD: at("cwd") },
          stdio: ["ignore", "pipe", "inherit"],
          timeout: 60_000,
        });
        const output: Buffer[] = [];
        child.stdout.on("data", (part: Buffer) => output.push(part));
        child.on("error", fail);
        child.on("close", (status) =>
          done({ status, output: Buffer.concat(output).toString("utf8") }),
        );
      }),
    close: () => server.close(),
  };
}
