import type { LineageEdge } from "../../src/model/lineage.js";
import type { Location } from "../../src/model/location.js";
import type { Finding, Report } from "../../src/model/report.js";
import type { RuleFile } from "../../src/model/rule.js";
import { SEVERITIES, TRANSPARENCY_LEVELS } from "../../src/model/vocabulary.js";
import type { RenderContext, SourceLine } from "../../src/report/reporter.js";
import { ruleTexts } from "../../src/report/rules.js";
import { rule } from "../helpers/make.js";

export const at = (file: string, line = 1, column = 1, length = 1): Location => ({
  file,
  range: { start: { line, column }, end: { line, column: column + length } },
});

/** The lines of documents that are only texts. */
export const linesOf =
  (files: Readonly<Record<string, string>>): SourceLine =>
  (file, line) =>
    files[file]?.split(/\r\n|\r|\n/)[line - 1];

export const finding = (more: Partial<Finding> = {}): Finding => ({
  ruleId: "ip/license-contradicts-inherited",
  kind: "outside-permission",
  severity: "error",
  outcome: "fail",
  message: "student declares mit, which conflicts with llama3.1.",
  remedy: "Declare the inherited license.",
  subject: "student",
  primary: at("README.md", 3, 13, 23),
  related: [],
  because: [],
  fingerprint: "0".repeat(32),
  ...more,
});

export const edge = (from: string, to: string, more: Partial<LineageEdge> = {}): LineageEdge => ({
  id: `${to} <- ${from} [finetune]`,
  from,
  to,
  relation: "finetune",
  channel: "carry",
  resolution: "unresolved",
  chain: [from],
  at: at("README.md", 3),
  ...more,
});

/** A report whose sums are right. */
export function report(
  findings: readonly Finding[] = [],
  {
    files = [...new Set(findings.map(({ primary }) => primary.file))],
    ...more
  }: { readonly files?: string[] } & Partial<Omit<Report, "findings" | "summary">> = {},
): Report {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const count = (severity: string) => open.filter((one) => one.severity === severity).length;
  return {
    schema: "report.v1",
    tool: { name: "cardwarden", version: "0.0.0" },
    packs: [{ name: "ip", version: "1.0.0", digest: `sha256-${"a".repeat(64)}` }],
    register: { version: "1.0.0", digest: `sha256-${"b".repeat(64)}` },
    level: "baseline",
    locale: "en",
    date: "2026-11-23",
    documents: files.map((file) => ({ file, format: "hf-model-card", subjects: [] })),
    lineage: [],
    evaluations: { pass: 0, fail: findings.length, "not-applicable": 0, undetermined: 0 },
    diagnostics: [],
    ...more,
    findings: [...findings],
    summary: {
      documents: files.length,
      error: count("error"),
      warning: count("warning"),
      notice: count("notice"),
      undetermined: open.filter(({ outcome }) => outcome === "undetermined").length,
      suppressed: findings.length - open.length,
    },
  };
}

/** A change that altered nothing. */
export const change = (more: Partial<NonNullable<Report["change"]>> = {}) => ({
  base: "origin/main",
  compared: true,
  licenses: [],
  ...more,
});

/** Everything that a card can put into a report, hostile at once. */
export function nasty(texts: readonly string[]): Report {
  const text = (i: number) => texts[i % texts.length] ?? "";
  const counts = (n: number) => ({ error: n % 3, warning: n % 2, notice: 0 });
  return report(
    texts.map((_, i) =>
      finding({
        severity: SEVERITIES[i % 3] ?? "error",
        outcome: i % 4 === 0 ? "undetermined" : "fail",
        kind: i % 2 === 0 ? "contradiction" : "missing-statement",
        message: text(i),
        remedy: text(i + 1),
        subject: i % 3 === 0 ? EDGE : text(i + 2),
        primary: at(`${text(i + (i % 5))}.md`, 1 + (i % 3), 1 + (i % 7), i % 6),
        related: [{ note: text(i), at: at(text(i + 1)) }],
        because: [
          {
            fact: "license.id",
            value: text(i),
            state: "declared",
            evidence: "register",
            ...(i % 2 === 0 ? { source: text(i) } : {}),
            ...(i % 3 === 0
              ? {
                  cards: [
                    {
                      id: text(i),
                      hub: text(i + 1),
                      commit: text(i + 2),
                      read: "2026-11-23",
                      ...(i % 2 === 0 ? {} : { fault: "gated" as const }),
                    },
                  ],
                }
              : {}),
            at: at(text(i)),
          },
        ],
        ...(i % 2 === 0
          ? {}
          : {
              missing: [
                { path: "governance.sources[].kind", value: text(i) },
                { path: text(i + 1), value: text(i + 2) },
              ],
            }),
        ...(i % 6 === 5 ? {} : { introduced: i % 3 !== 1 }),
        ...(i % 5 === 4
          ? {
              suppressed: {
                by: i % 2 === 0 ? ("waiver" as const) : ("baseline" as const),
                reason: text(i),
                owner: text(i + 1),
                expires: text(i + 2),
                ...(i % 3 === 0 ? { inline: true } : {}),
                at: at(text(i + 3)),
              },
            }
          : {}),
        ...(i % 7 === 0
          ? {
              fix: {
                safe: true,
                edits: [{ file: text(i), range: at("").range, text: text(i + 1) }],
              },
            }
          : {}),
        fingerprint: String(i),
      }),
    ),
    {
      diagnostics: texts.map((message) => ({
        code: "x",
        severity: "warning" as const,
        message,
        hint: message,
        at: at(message),
      })),
      lineage: texts.map((_, i) =>
        edge(text(i), text(i + 1), {
          ...(i === 0 ? { id: EDGE } : {}),
          chain: [text(i), text(i + 2), text(i + 3)],
        }),
      ),
      upstreams: texts.map((_, i) => ({
        hub: i % 3 === 0 ? `hf:${text(i)}` : i % 3 === 1 ? text(i) : "hf:datasets/acme/x",
        id: text(i + 1),
        commit: i % 2 === 0 ? text(i + 2) : "a".repeat(40),
        read: "2026-11-23",
        ...(i % 4 === 0 ? { license: text(i + 4) } : {}),
        ...(i % 5 === 0 ? { gated: true } : {}),
        ...(i % 7 === 0 ? { fault: "not-found" as const } : {}),
        locked: i % 6 === 5,
      })),
      change: change({
        base: text(0),
        compared: texts.length % 2 === 0,
        files: [...texts],
        licenses: texts.map((_, i) => ({
          subject: text(i),
          ...(i % 2 === 0 ? {} : { upstream: text(i + 1) }),
          before: i % 3 === 0 ? null : text(i + 2),
          after: i % 4 === 0 ? null : text(i + 3),
          at: at(text(i + 4)),
        })),
        stated: texts.map((subject, i) => ({
          what: (["stage", "ground", "role", "comment"] as const)[i % 4] ?? "stage",
          subject,
          value: text(i + 1),
          at: at(text(i + 2)),
        })),
        retired: texts.map((subject, i) => ({
          file: text(i + 3),
          subject,
          kind: i % 2 === 0 ? ("model" as const) : ("dataset" as const),
        })),
        policy: {
          files: [...texts],
          ...(texts.length % 3 === 0 ? { problem: text(1) } : {}),
          disappear: counts(texts.length),
          appear: counts(texts.length + 1),
          findings: texts.map((ruleId, i) => ({
            ruleId,
            severity: SEVERITIES[i % 3] ?? "error",
            effect: i % 2 === 0 ? ("disappear" as const) : ("appear" as const),
            at: at(text(i + 1)),
          })),
        },
      }),
      inventory: texts.map((subject, i) => ({
        subject,
        kind: i % 2 === 0 ? ("model" as const) : ("dataset" as const),
        file: text(i + 1),
        name: text(i + 2),
        license: i % 3 === 0 ? null : text(i + 3),
        personalInfo: i % 4 === 0 ? null : text(i + 4),
        published: i % 5 > 0,
        level: levelAt(i),
      })),
      completeness: texts.map((subject, i) => ({
        subject,
        kind: i % 2 === 0 ? ("model" as const) : ("dataset" as const),
        file: `${text(i + (i % 5))}.md`,
        expected: 9,
        stated: i % 9,
        level: levelAt(i),
      })),
      transparency: texts.map((subject, i) => ({
        subject,
        level: levelAt(i),
        claimed: levelAt(i + 1),
        missing: [...texts],
      })),
      ...(texts.length % 2 === 0
        ? {
            source: {
              forge: "github" as const,
              server: texts.length % 4 === 0 ? "https://github.com" : text(0),
              repository: text(1),
              commit: text(2),
              run: { id: text(3), url: text(4) },
            },
          }
        : {
            repositories: texts.map((folder, i) => ({
              folder,
              documents: i % 2,
              ...counts(i),
              undetermined: 0,
              suppressed: 0,
            })),
          }),
      ...(texts.length % 3 === 0 ? { repository: text(5) } : {}),
      responsibilities: texts.map((subject, i) => ({
        subject,
        roles: [
          { role: text(i + 1), party: text(i + 2), duties: [...texts], at: at(text(i + 3)) },
          { role: text(i + 4), party: null, duties: [], at: at(text(i)) },
        ],
      })),
    },
  );
}
const EDGE = "student <- teacher [finetune]";
const levelAt = (i: number) => TRANSPARENCY_LEVELS[i % TRANSPARENCY_LEVELS.length] ?? "none";

/** All that a reporter may be given, hostile too: lines of cards, texts of packs. */
export function nastyContext(texts: readonly string[]): RenderContext {
  const text = (i: number) => texts[i % texts.length] ?? "";
  const said = (i: number) => ({ en: text(i), "zh-CN": text(i + 1) });
  const loaded: RuleFile = {
    ...rule(),
    title: said(0),
    message: said(1),
    rationale: said(2),
    remedy: said(3),
    basis: [{ instrument: text(4), provision: text(5), asks: text(6), verified: true }],
  };
  const rules = [{ ...loaded, id: finding().ruleId }, loaded];
  return {
    color: false,
    width: 40 + (texts.length % 80),
    line: (file, line) => (line > 4 ? undefined : `${text(line + file.length)}${text(line)}`),
    ...(texts.length % 2 === 0 ? { decides: "introduced" as const } : {}),
    notes: texts,
    rules: ruleTexts([{ name: "test", version: "1.0.0", digest: "", rules }], ["test"]),
  };
}
