import { getInput } from "@actions/core";
import { message } from "../messages/index.js";
import { suggestion, UserError } from "../model/errors.js";
import { HUBS, type Hub } from "../model/hub-spec.js";
import { LEVELS, type Level, LOCALES, type Locale } from "../model/vocabulary.js";
import { FAIL_ON, type FailOn } from "../policy/settings/severity.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the language of the step, also where its inputs could not be read. */
export const localeOf = (env: Environment): Locale =>
  LOCALES.find((locale) => locale === env.INPUT_LOCALE?.trim()) ?? "en";

/** The inputs of action.yml. Defaults live here, so that "not given" stays visible to the configuration. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly packs: readonly string[] | undefined;
  readonly level: Level | undefined;
  readonly failOn: FailOn;
  readonly locale: Locale;
  readonly token: string | undefined;
  /** For packs in private repositories that `token` cannot read. */
  readonly packsToken: string | undefined;
  /** `base`, or a branch, tag or commit of the repository. */
  readonly policyRef: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly comment: "never" | "on-findings" | "always";
  readonly commentAuthor: string;
  readonly checkRun: "never" | "auto";
  readonly suggestions: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly htmlFile: string | undefined;
  /** Hubs on which upstreams are looked up; undefined where the configuration decides. */
  readonly resolve: readonly Hub[] | undefined;
  /** Undefined: on pull requests and in merge queues. */
  readonly changedOnly: boolean | undefined;
}

/** Reads the inputs of the step; one that is not given is empty. */
export function readInputs(raw: (name: string) => string = getInput): Inputs {
  const text = (name: string) => raw(name) || undefined;
  const items = (name: string, separator: RegExp) => {
    const items = raw(name)
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
    return items.length > 0 ? items : undefined;
  };
  const choice = <T extends string>(name: string, words: readonly T[]): T | undefined => {
    const value = text(name);
    return value === undefined ? undefined : wordOf(name, value, words);
  };
  const flag = (name: string): boolean | undefined => {
    const value = choice(name, ["true", "false"] as const);
    return value === undefined ? undefined : value === "true";
  };
  return {
    paths: items("path", /\n/) ?? ["."],
    config: text("config"),
    packs: items("packs", /[\n,]/),
    level: choice("level", LEVELS),
    failOn: choice("fail-on", FAIL_ON) ?? "error",
    locale: choice("locale", LOCALES) ?? "en",
    token: text("token"),
    packsToken: text("packs-token"),
    policyRef: text("policy-ref") ?? "base",
    annotations: flag("annotations") ?? true,
    summary: flag("summary") ?? true,
    comment: choice("comment", ["never", "on-findings", "always"] as const) ?? "never",
    commentAuthor: text("comment-author") ?? "github-actions[bot]",
    checkRun: choice("check-run", ["never", "auto"] as const) ?? "never",
    suggestions: flag("suggestions") ?? false,
    sarifFile: text("sarif-file"),
    reportFile: text("report-file"),
    htmlFile: text("html-file"),
    resolve: items("resolve", /[\n,]/)?.map((hub) => wordOf("resolve", hub, HUBS)),
    changedOnly: flag("changed-only"),
  };
}

function wordOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const match = words.find((word) => word === value);
  if (match === undefined) throw invalid(name, value, words);
  return match;
}

const invalid = (name: string, value: string, words: readonly string[]) =>
  new UserError(
    "input-invalid",
    message("input.invalid", { name, value, words }),
    suggestion(value, words) ?? message("input.fix-workflow"),
  );
