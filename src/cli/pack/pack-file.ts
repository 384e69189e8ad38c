import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { PackFile } from "../../model/rule.js";
import { usageError } from "../options.js";

const KEBAB = /^[a-z][a-z0-9-]*$/;

/** Refuses what is no name for a new pack or rule. */
export function checkName(kind: "pack" | "rule", word: string): void {
  if (!KEBAB.test(word))
    throw usageError(
      kind === "pack"
        ? message("cli.not-a-pack-name", { name: word })
        : message("cli.not-a-rule-name", { name: word }),
      message("cli.name-letters"),
    );
}

/** Returns the name of the pack in a folder; undefined where there is no `pack.json`. */
export async function packNameIn(folder: string): Promise<string | undefined> {
  const path = join(folder, "pack.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UserError(
      "file-unreadable",
      message("cli.file-unreadable", { file: path }),
      message("cli.check-permissions"),
    );
  }
  try {
    return v.parse(PackFile, JSON.parse(text)).name;
  } catch {
    throw new UserError(
      "pack-invalid",
      message("cli.not-a-pack-file", { file: path }),
      message("cli.see-pack-schema"),
    );
  }
}

/** Returns the text of the `pack.json` of a new pack. */
export const packFile = (name: string, title: string): string =>
  pretty({ name, version: "0.1.0", title: { en: title } });

export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
