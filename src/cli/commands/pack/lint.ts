import { resolve } from "node:path";
import { type MessageCode, message, render } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import type { PackText } from "../../../model/pack-text.js";
import type { Locale } from "../../../model/vocabulary.js";
import { packTexts } from "../../../node/files.js";
import { lintPack } from "../../../pack/lint.js";
import { LINT_LEVELS, type LintFinding, type LintLevel } from "../../../pack/lint-finding.js";
import { BUILTIN_PACKS } from "../../../policy/packs/builtin.js";
import { json, line } from "../../../report/escape.js";
import { defineCommand, formatIn } from "../../options.js";
import { EXIT } from "../../terminal.js";
import { localeFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `pack lint`: reports what a pack gets wrong. */
export const lintCommand = defineCommand({
  name: "pack lint",
  form: "<pack...>",
  summary: message("help.lint"),
  examples: ["pack lint ./acme"],
  words: { least: 1, most: 100, takes: message("cli.takes-packs") },
  formats: FORMATS,
  flags: { locale: localeFlag },
  async run(options, { cwd, out }) {
    const { text, failed } = lintPacks(
      cwd,
      options.paths,
      formatIn(options, FORMATS),
      options.locale,
    );
    out(text);
    return failed ? EXIT.findings : EXIT.ok;
  },
});

/** What authors want to know of some packs before anybody else does. Fails on errors and warnings. */
function lintPacks(
  cwd: string,
  folders: readonly string[],
  format: string,
  locale: Locale,
): { text: string; failed: boolean } {
  const packs = folders.map((folder) => packTexts(resolve(cwd, folder), folder));
  const ruleIds = new Set([
    ...Object.entries(BUILTIN_PACKS).flatMap(([name, { rules }]) =>
      rules.map((rule) => `${name}/${rule}`),
    ),
    ...packs.flatMap((pack) => pack.rules.map(({ folder }) => `${nameOf(pack)}/${folder}`)),
  ]);
  const findings = packs.flatMap((pack) =>
    lintPack(pack, { builtin: Object.hasOwn(BUILTIN_PACKS, nameOf(pack)), known: ruleIds }),
  );
  const failed = findings.some(({ level }) => level !== "info");
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  return {
    text: format === "json" ? jsonText(findings, rules) : prettyText(findings, rules, locale),
    failed,
  };
}

/** A pack that does not load may have no name. */
function nameOf({ pack: { json } }: PackText): string {
  const name = json !== null && typeof json === "object" && "name" in json ? json.name : undefined;
  return typeof name === "string" ? name : "";
}

const ofLevel = (findings: readonly LintFinding[]) =>
  LINT_LEVELS.map(
    (level) => [level, findings.filter((finding) => finding.level === level).length] as const,
  );

const jsonText = (findings: readonly LintFinding[], rules: number) =>
  `${json({
    schema: "lint.v1",
    findings: findings.map(({ message: text, hint, ...finding }) => ({
      ...finding,
      message: render(text, "en"),
      ...(hint === undefined ? {} : { hint: render(hint, "en") }),
    })),
    summary: { rules, ...Object.fromEntries(ofLevel(findings)) },
  })}\n`;

function prettyText(findings: readonly LintFinding[], rules: number, locale: Locale): string {
  const say = sayIn(locale);
  const rows = findings.flatMap(({ file, line: row, column, level, code, message: text, hint }) => [
    `${line(file)}:${row}:${column}  ${say(LEVEL_WORDS[level])}  ${line(render(text, locale))}  ${code}`,
    ...(hint === undefined ? [] : [`  ${line(render(hint, locale))}`]),
  ]);
  const counts = ofLevel(findings)
    .filter(([level, n]) => n > 0 || level === "error")
    .map(([level, n]) => say(COUNTS[level], { count: n }));
  const sum = [say("lint.rules", { count: rules }), ...counts].join(say("report.listed"));
  return `${[...rows, ...(rows.length > 0 ? [""] : []), sum].join("\n")}\n`;
}

const LEVEL_WORDS = {
  error: "report.error",
  warning: "report.warning",
  info: "lint.info",
} as const satisfies Readonly<Record<LintLevel, MessageCode>>;

const COUNTS = {
  error: "lint.errors",
  warning: "lint.warnings",
  info: "lint.infos",
} as const satisfies Readonly<Record<LintLevel, MessageCode>>;
