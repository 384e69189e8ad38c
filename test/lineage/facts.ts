import type { Facts, Subject } from "../../src/model/fact.js";
import { run } from "../helpers/run.js";

/** The subjects of a repository in memory, without any rule. */
export async function subjectsOf(
  files: Readonly<Record<string, string>>,
): Promise<readonly Subject[]> {
  return (await run(files, { packs: [] })).facts.subjects;
}

/** The facts of the only subject of a kind whose id begins so. */
export async function factsOf(
  files: Readonly<Record<string, string>>,
  kind: Subject["kind"],
  id = "",
): Promise<Facts> {
  const found = (await subjectsOf(files)).filter(
    (one) => one.kind === kind && one.id.startsWith(id),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} subjects ${kind} ${id}`);
  return only.facts;
}

/** Values by name; of several facts, in the order that was asked. */
export const valuesOf = (facts: Facts, ...names: string[]) =>
  names.map((name) => facts[name]?.value ?? null);

/** A card of front-matter text and a body. */
export const document = (matter: string, body = "# Card\n"): string =>
  `---\n${matter.replace(/^\n/, "").trimEnd()}\n---\n\n${body}`;
