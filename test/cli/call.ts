import { command } from "../../src/cli/command.js";
import { usualFlags } from "../helpers/flags.js";
import { DATE } from "../helpers/run.js";

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a terminal or a runner would obey. */
export const OBEYED = ["\u001B", "\u202E", "::error::", "##[error]"];

/** One call of the command line in this process, with nobody watching unless a width is given. */
export async function call(cwd: string, argv: readonly string[], width?: number): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(argv, DATE, {
    cwd,
    color: false,
    width,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: async () => new Uint8Array(),
  });
  usualFlags();
  return { code, out: out.join(""), err: err.join("") };
}
