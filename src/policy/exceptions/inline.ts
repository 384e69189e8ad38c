import { message } from "../../messages/index.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import type { Location } from "../../model/location.js";
import type { Finding } from "../../model/report.js";
import type { IgnoreComment } from "../../text/ignore-comments.js";
import { isNeverSuppressed, type WaiverPolicy } from "./waivers.js";

/** Comments that excuse findings, by document. */
export type IgnoreComments = ReadonlyMap<string, readonly IgnoreComment[]>;

type IgnorePolicy = Pick<WaiverPolicy, "knownRules" | "never">;

/** A comment that may excuse: with a reason, for a known rule that may be excused. */
interface ValidComment extends IgnoreComment {
  readonly at: Location;
}

/** The comments of a run: those that may excuse, and what is to be said of the others. */
export class InlineComments {
  readonly diagnostics: RaisedDiagnostic[] = [];
  readonly #valid = new Map<string, ValidComment[]>();
  readonly #used = new Set<ValidComment>();

  constructor(ignores: IgnoreComments, policy: IgnorePolicy) {
    for (const [file, comments] of ignores)
      for (const comment of comments) {
        const location = { file, range: comment.range };
        const fault = faultOf(comment, policy);
        if (fault) this.diagnostics.push({ ...fault, severity: "warning", at: location });
        else
          this.#valid.set(file, [...(this.#valid.get(file) ?? []), { ...comment, at: location }]);
      }
  }

  /** What excuses a finding, where a comment stands for its rule on its line, the line above, or for the whole file. */
  excuse({ ruleId, primary }: Finding): Finding["suppressed"] {
    const { line } = primary.range.start;
    const fitting = (this.#valid.get(primary.file) ?? []).filter(
      ({ rule, range, until }) =>
        rule === ruleId && (until === undefined || (range.start.line <= line && line <= until)),
    );
    for (const comment of fitting) this.#used.add(comment);
    const [first] = fitting;
    return first && { by: "waiver", inline: true, reason: first.reason, at: first.at };
  }

  /** Comments for rules that could have found something, and that matched nothing. */
  unused(expected: ReadonlySet<string>): RaisedDiagnostic[] {
    return [...this.#valid.values()]
      .flat()
      .filter((comment) => !this.#used.has(comment) && expected.has(comment.rule))
      .map(({ rule, at: location }) => ({
        code: "ignore-unused",
        severity: "warning",
        message: message("ignore.unused", { rule }),
        hint: message("ignore.move"),
        at: location,
      }));
  }
}

function faultOf(
  { rule, reason }: IgnoreComment,
  policy: IgnorePolicy,
): Pick<RaisedDiagnostic, "code" | "message" | "hint"> | undefined {
  if (!policy.knownRules.has(rule))
    return {
      code: "ignore-unknown-rule",
      message: message("ignore.unknown-rule", { rule }),
      hint: message("ignore.write"),
    };
  if (isNeverSuppressed(rule, policy))
    return {
      code: "ignore-refused",
      message: message("ignore.refused", { rule }),
      hint: message("ignore.remove-and-fix"),
    };
  if (reason === "")
    return {
      code: "ignore-without-reason",
      message: message("ignore.without-reason", { rule }),
      hint: message("ignore.write"),
    };
  return undefined;
}

/**
 * Confirms comments on a change: one suppresses only what it suppresses at the base already, and what the change did not
 * cause: so nobody excuses a finding in the change that makes it. `base` is undefined where the base cannot be judged.
 */
export function confirmed(
  findings: readonly Finding[],
  base: readonly Finding[] | undefined,
): { findings: Finding[]; diagnostics: RaisedDiagnostic[] } {
  const groundsAtBase = new Map<string, string>();
  for (const finding of base ?? [])
    if (finding.suppressed?.inline) groundsAtBase.set(finding.fingerprint, ground(finding));
  const diagnostics: RaisedDiagnostic[] = [];
  const settled = findings.map((finding) => {
    const { suppressed, ...open } = finding;
    const holds =
      finding.introduced !== true && groundsAtBase.get(finding.fingerprint) === ground(finding);
    if (!suppressed?.inline || holds) return finding;
    diagnostics.push({
      code: "ignore-not-at-base",
      severity: "warning",
      message: message("ignore.not-at-base", { rule: finding.ruleId }),
      hint: message("ignore.counts-later"),
      ...(suppressed.at ? { at: suppressed.at } : {}),
    });
    return open;
  });
  return { findings: settled, diagnostics };
}

/** Returns what decided, without its places: a renamed file is none of the lines that a change wrote. */
const ground = ({ because }: Finding): string =>
  JSON.stringify(because.map(({ fact, value }) => [fact, value]));
