import type { Statements } from "../facts/draft.js";
import type { Fact } from "../model/fact.js";

/** Facts that a stage returns of one subject or one edge: by name, every statement of it. */
export type FactStatements = ReadonlyMap<string, readonly Fact[]>;

/** Nothing stated. */
export const NO_FACTS: FactStatements = new Map();

/** Returns what several functions state; of one fact in their order. */
export function joinFacts(...parts: readonly FactStatements[]): Statements {
  const joined: Statements = new Map();
  for (const part of parts) addFacts(joined, part);
  return joined;
}

const FEW = 4;

/** Adds facts to the statements that are collected of a subject or an edge: the place where results of stages meet. */
export function addFacts(collected: Statements, facts: FactStatements): void {
  for (const [name, statements] of facts) {
    const collectedFacts = collected.get(name);
    if (!collectedFacts) collected.set(name, [...statements]);
    // An array that grows has room for a dozen more, and nearly every fact has one or two statements.
    else if (collectedFacts.length < FEW) collected.set(name, collectedFacts.concat(statements));
    else for (const fact of statements) collectedFacts.push(fact);
  }
}

/** Puts facts in the place of whatever the collected statements say of them. */
export function replaceFacts(collected: Statements, facts: FactStatements): void {
  for (const [name, statements] of facts) collected.set(name, [...statements]);
}

/** Returns facts without some of them. */
export const withoutFacts = (facts: FactStatements, names: ReadonlySet<string>): FactStatements =>
  names.size === 0 ? facts : new Map([...facts].filter(([name]) => !names.has(name)));
