import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { type Element, type ElementReference, type Graph, isNoAssertion, isNone } from "./graph.js";

/** A license as it is named, at its place. */
interface NamedLicense extends Value {
  /** Put together from several elements: it stands nowhere as it is. */
  readonly composed?: true;
  readonly link?: Value | undefined;
  readonly custom?: true;
  /** NoAssertion: it is not known. */
  readonly open?: true;
}

/**
 * States `hasDeclaredLicense` and `hasConcludedLicense` (Core/RelationshipType). The declared one is what the package
 * says of itself, the concluded one what the author of the document makes of it: a rule reads the declared one, and the
 * concluded one where that asserts nothing. Both are stated, so that they are compared where both name a text.
 */
export function stateLicenses(
  declared: readonly ElementReference[],
  concluded: readonly ElementReference[],
  graph: Graph,
  statements: Statements,
): void {
  const lists = [declared, concluded].map((references) =>
    references.flatMap((reference) => named(reference, graph)),
  );
  const names = (named: readonly NamedLicense[]) => named.some(({ open }) => !open);
  const [first = [], second = []] = lists;
  for (const licenses of !names(first) && names(second) ? [second, first] : [first, second])
    stateList(
      statements,
      "license.stated",
      licenses,
      "structured",
      licenses.some(({ composed }) => composed) ? "derived" : "declared",
    );
  const [custom, ...others] = [...first, ...second].filter((license) => license.custom);
  if (!custom || others.some(({ text }) => text !== custom.text)) return;
  state(statements, "license.name", custom.text, { at: custom.at, evidence: "structured" });
  if (custom.link)
    state(statements, "license.link", custom.link.text, {
      at: custom.link.at,
      evidence: "structured",
    });
}

/** A text of one's own without a name goes by how it begins. */
const LONGEST_BEGINNING = 200;
const MOST_PARTS = 50;
const MOST_MEMBERS = 500;

/** Names a license. `seen`: it may be part of itself, or of thousands, by mistake or by malice. */
function named(
  reference: ElementReference,
  graph: Graph,
  seen: Set<Element> = new Set(),
): NamedLicense[] {
  const { id, at: location, element } = reference;
  const [, listed] = LISTED_LICENSE.exec(id) ?? [];
  if (listed !== undefined) return [{ text: listed, at: location }];
  if (isNoAssertion(id)) return [{ text: "NoAssertion", at: location, open: true }];
  if (isNone(id)) return [{ text: NONE, at: location }];
  if (element === undefined) return id === "" ? [] : [{ text: id, at: location }];
  if (seen.has(element) || seen.size >= MOST_PARTS) return [];
  seen.add(element);
  const expression = element.get("simplelicensing_licenseExpression").value();
  if (expression) {
    const { text } = expression;
    return [isNoAssertion(text) ? { ...expression, open: true } : expression];
  }
  const operands = operator(element);
  return operands ? joined(operands, graph, location, seen) : ownLicense(reference, element);
}

/** SPDX's word for "there is no license": its place is where one is missing. */
const NONE = "NONE";

/** The address of a license on SPDX's list. */
const LISTED_LICENSE = /^https?:\/\/spdx\.org\/licenses\/([\w.+-]{1,80}?)(?:\.html|\.json)?$/;

/** Names a license that is not on the list: by its name, or by how its text begins, with where its text is to be read. */
function ownLicense({ id, at: location }: ElementReference, element: Element): NamedLicense[] {
  const [text] = element.texts("simplelicensing_licenseText");
  const [seeAlso] = element.texts("expandedlicensing_seeAlso");
  const link = seeAlso ?? (text && id !== "" ? { text: id, at: location } : undefined);
  if (element.name) return [{ ...element.name, link, custom: true }];
  return text ? [{ text: text.text.slice(0, LONGEST_BEGINNING).trim(), at: text.at }] : [];
}

/** Returns what a license of the ExpandedLicensing profile is made of, and the word between its parts. */
function operator(element: Element): { parts: Cursor[]; word: string } | undefined {
  const composedOf = (word: string, ...terms: readonly string[]) => ({
    parts: terms.map((term) => element.get(term)),
    word,
  });
  if (element.is("expandedlicensing_ConjunctiveLicenseSet"))
    return composedOf(" AND ", "expandedlicensing_member");
  if (element.is("expandedlicensing_DisjunctiveLicenseSet"))
    return composedOf(" OR ", "expandedlicensing_member");
  if (element.is("expandedlicensing_OrLaterOperator"))
    return composedOf("+", "expandedlicensing_subjectLicense");
  if (element.is("expandedlicensing_WithAdditionOperator"))
    return composedOf(
      " WITH ",
      "expandedlicensing_subjectExtendableLicense",
      "expandedlicensing_subjectAddition",
    );
  return undefined;
}

/** Returns the expression that stands for a license made of others. */
function joined(
  { parts, word }: { readonly parts: readonly Cursor[]; readonly word: string },
  graph: Graph,
  location: Location,
  seen: Set<Element>,
): NamedLicense[] {
  const operands: NamedLicense[] = [];
  // More are not written out, and a set of thousands may be shared by every package.
  for (const part of parts)
    for (const item of part.items(MOST_MEMBERS))
      for (const reference of graph.references(item))
        operands.push(...named(reference, graph, seen).filter(({ text }) => !isNone(text)));
  const [first, ...others] = operands;
  if (!first) return [];
  if (word === "+") return [{ text: `${first.text}+`, at: location, composed: true }];
  if (others.length === 0) return [first];
  const text = operands
    .slice(0, MOST_PARTS)
    .map((license) => (/ (?:AND|OR) /.test(license.text) ? `(${license.text})` : license.text))
    .join(word);
  return [{ text, at: location, composed: true }];
}
