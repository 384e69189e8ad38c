import { message } from "../../src/messages/index.js";
import { UserError } from "../../src/model/errors.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import type { FetchPack, PackSource } from "../../src/policy/packs/load.js";
import { type PolicyFlags, resolvePolicy } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { ruleSource } from "../helpers/make.js";

/** `pack.json` as somebody writes it: one key a line, so that each has a line of its own. */
export const packText = (name: string, over: Record<string, unknown> = {}): string =>
  JSON.stringify({ name, version: "1.0.0", title: { en: "T" }, ...over }, null, 1);

/** A pack from a folder, with rules that `over` changes, by name. */
export function source(
  text: string,
  folder: string,
  rules: Readonly<Record<string, Record<string, unknown>>> = {},
): PackSource {
  const pack = JSON.parse(text) as { name: string };
  return {
    pack,
    text,
    origin: folder,
    rules: Object.fromEntries(
      Object.entries(rules).map(([name, over]) => [
        name,
        ruleSource({ id: `${pack.name}/${name}`, ...over }),
      ]),
    ),
  };
}

/** Brings packs of folders; `by` counts, as it does on a disk. */
export function shelf(packs: Readonly<Record<string, PackSource>>) {
  const asked: string[] = [];
  const fetch: FetchPack = async (spec, by = "") => {
    const steps = spec.startsWith(".") && by !== "" ? by.split("/") : [];
    for (const step of spec.split("/")) {
      if (step === "..") steps.pop();
      else if (step !== ".") steps.push(step);
    }
    const place = spec.startsWith(".") ? steps.join("/") : spec;
    asked.push(place);
    const found = packs[place];
    if (!found)
      throw new UserError(
        "pack-missing",
        message("pack.unknown", { name: place }),
        message("pack.fix", { pack: place }),
      );
    return found;
  };
  return { fetch, asked };
}

export interface Tried {
  readonly config?: string;
  readonly packs: Readonly<Record<string, PackSource>>;
  readonly flags?: PolicyFlags;
}

export const policyOf = ({ config = "", packs, flags = {} }: Tried) =>
  resolvePolicy(readConfig(".cardwarden.yml", config), flags, BUILTIN_PACKS, shelf(packs).fetch);

/** `code file:line:column guess?` of a refusal. */
export async function refusal(tried: Tried): Promise<string> {
  try {
    await policyOf(tried);
    return "accepted";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.hint === undefined) throw new Error("no next step");
    const { start } = error.at?.range ?? {};
    const guess = /did you mean `([^`]*)`/.exec(error.hint)?.[1];
    return [
      error.code,
      ...(start ? [`${error.at?.file}:${start.line}:${start.column}`] : []),
      ...(guess === undefined ? [] : [guess]),
    ].join(" ");
  }
}
