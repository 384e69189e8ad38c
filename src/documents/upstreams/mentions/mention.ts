/**
 * What a name is a name of: `service` is a model behind an interface, `architecture` a network that anybody trains,
 * whose name says nothing of weights, `site` a place where people publish, `tool` a program, method or benchmark, which is
 * never an upstream.
 */
export type MentionKind =
  | "model"
  | "architecture"
  | "service"
  | "dataset"
  | "site"
  | "tool"
  | "any";

/**
 * How sure it is that words are a name, the surest first. `exact`: a link to a hub, or an id. `listed`: in the catalog.
 * `anchored`: shaped like a name, and a link, a size, or a noun such as data set or model beside it says so too.
 * `shaped`: capitals or digits inside, as products have. `plain`: capitalized words, which a cue has to make a name of.
 */
const FORMS = ["exact", "listed", "anchored", "shaped", "plain"] as const;
export type MentionForm = (typeof FORMS)[number];

/** A model, data set, service or site as a text names it. */
export interface Mention {
  readonly name: string;
  readonly kind: MentionKind;
  readonly form: MentionForm;
  /** The words are a link, to wherever. */
  readonly linked?: boolean;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** How sure a form is: the lower, the surer. */
export const RANK = Object.fromEntries(FORMS.map((form, rank) => [form, rank])) as Record<
  MentionForm,
  number
>;
