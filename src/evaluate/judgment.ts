import type { Fact } from "../model/fact.js";
import type { ConditionValue } from "../model/rule.js";

/** The engine's result tree, as far as it is used: every leaf carries the fact that it was given. */
export type ResultNode =
  | { readonly all: readonly ResultNode[] }
  | { readonly any: readonly ResultNode[] }
  | { readonly not: ResultNode }
  | {
      readonly fact: string;
      readonly operator: string;
      readonly value: ConditionValue;
      readonly result: boolean;
      readonly factResult: Fact;
    };

/** A leaf that decided. */
export interface Decider {
  readonly fact: string;
  readonly operator: string;
  readonly result: Fact;
}

/** `unknown`: a fact the decision needed cannot be read. */
export type Truth = "true" | "false" | "unknown";

/** What a condition came to, and the facts it rests on. */
export interface Judgment {
  readonly value: Truth;
  readonly deciders: readonly Decider[];
  /** Why the judgment is too weak for an error, if it is. */
  readonly weak?: string;
}

/**
 * Reads the engine's result tree with three values (Kleene). The engine alone has two, and would take "cannot be
 * read" for "no". For `all` that failed and `any` that held, one child is enough: the strongest is named.
 */
export function judge(node: ResultNode): Judgment {
  if ("all" in node) return combine(node.all.map(judge), "false");
  if ("any" in node) return combine(node.any.map(judge), "true");
  if ("not" in node) {
    const inner = judge(node.not);
    const value = inner.value === "unknown" ? "unknown" : inner.value === "true" ? "false" : "true";
    return { ...inner, value };
  }
  const fact = node.factResult;
  const weak = weakness(fact);
  return {
    value: fact.state === "unreadable" ? "unknown" : node.result ? "true" : "false",
    deciders: [{ fact: node.fact, operator: node.operator, result: fact }],
    ...(weak === undefined ? {} : { weak }),
  };
}

/** `decisive` is the value of which one child settles the matter: false for `all`, true for `any`. */
function combine(children: readonly Judgment[], decisive: "true" | "false"): Judgment {
  let settling: Judgment | undefined;
  let isUnknown = false;
  for (const child of children) {
    if (child.value === decisive) {
      if (child.weak === undefined) return child;
      settling ??= child;
    } else if (child.value === "unknown") isUnknown = true;
  }
  if (settling) return settling;
  if (!isUnknown) return both(children, decisive === "true" ? "false" : "true");
  const unknown = children.filter((child) => child.value === "unknown");
  return { value: "unknown", deciders: decidersOf(unknown) };
}

/** Returns a judgment that rests on all of several. */
export function both(parts: readonly Judgment[], value: Judgment["value"]): Judgment {
  const weak = parts.find((part) => part.weak !== undefined)?.weak;
  return { value, deciders: decidersOf(parts), ...(weak === undefined ? {} : { weak }) };
}

function decidersOf(parts: readonly Judgment[]): Decider[] {
  const deciders: Decider[] = [];
  for (const part of parts) for (const decider of part.deciders) deciders.push(decider);
  return deciders;
}

/** Evidence caps of the contract: prose, guesses, and values of the register or of a hub that were not read or not lately carry no error. */
function weakness(fact: Fact): string | undefined {
  if (fact.evidence === "prose") return "prose";
  if (fact.evidence === "inferred") return "inferred";
  if (fact.evidence === "register" && fact.verified !== true)
    return fact.staleSince === undefined ? "unverified" : "stale";
  if (fact.evidence === "hub" && fact.verified !== true)
    return fact.staleSince === undefined ? "hub" : "stale";
  return undefined;
}
