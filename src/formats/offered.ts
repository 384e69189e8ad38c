import { nameOf } from "../facts/paths.js";

/** Declarations that stand beside the cards; other YAML is no document. */
const DECLARATION = /^(?:model[-_])?governance\.ya?ml$/i;

/** Whether a file of this name is offered to the formats. */
export const mayBeDocument = (name: string): boolean =>
  /\.(?:md|markdown)$/i.test(name) || DECLARATION.test(name);

/** The same of a path. */
export const mayBeDocumentAt = (path: string): boolean => mayBeDocument(nameOf(path));

/** Whether it is a declaration, which speaks for a card given by its path alone too. */
export const isDeclaration = (name: string): boolean => DECLARATION.test(name);
