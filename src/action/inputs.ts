import { getInput } from "@actions/core";
import { didYouMean, UserError } from "../errors.js";
import {
  LEVELS,
  type Level,
  LOCALES,
  type Locale,
  SEVERITIES,
  type Severity,
} from "../model/vocabulary.js";

/** The inputs of action.yml. Defaults live here, so that "not given" stays visible to the configuration. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly packs: readonly string[] | undefined;
  readonly level: Level | undefined;
  readonly failOn: Severity | "never";
  readonly locale: Locale;
  readonly token: string | undefined;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly reportFile: string | undefined;
}

export function readInputs(): Inputs {
  const text = (name: string) => getInput(name) || undefined;
  const list = (name: string, separator: RegExp) => {
    const items = getInput(name)
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
    return items.length > 0 ? items : undefined;
  };
  const choice = <T extends string>(name: string, words: readonly T[]): T | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalid(name, value, words);
    return found;
  };
  return {
    paths: list("path", /\n/) ?? ["."],
    config: text("config"),
    packs: list("packs", /[\n,]/),
    level: choice("level", LEVELS),
    failOn: choice("fail-on", [...SEVERITIES, "never"] as const) ?? "error",
    locale: choice("locale", LOCALES) ?? "en",
    token: text("token"),
    annotations: (choice("annotations", ["true", "false"] as const) ?? "true") === "true",
    summary: (choice("summary", ["true", "false"] as const) ?? "true") === "true",
    reportFile: text("report-file"),
  };
}

const invalid = (name: string, value: string, words: readonly string[]) =>
  new UserError(
    "input-invalid",
    `input ${name}: \`${value}\` is not one of ${words.join(", ")}`,
    didYouMean(value, words) ?? "mend the workflow",
  );
