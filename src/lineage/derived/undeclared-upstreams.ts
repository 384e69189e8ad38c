import type { UpstreamReference } from "../../documents/format.js";
import { type Statements, stateList } from "../../facts/draft.js";
import { lettersOf } from "../../facts/paths.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import { bareName } from "../../register/index.js";
import { matchOf, type ReferenceResolver } from "../edges/resolve.js";
import type { FactStatements } from "../fact-statements.js";
import type { EvidencePiece, LinkedSubject } from "../subjects/linked-subject.js";
import { keyOf, makes, withoutStages } from "../subjects/recipes.js";
import type { DerivationInputs } from "./inputs.js";

/**
 * States the bases, teachers and data sets that a machine's file names and no document of the model does. The comparison is kind:
 * another copy of one upstream, another member of its line, a name in a sentence, the model's own earlier stage are all no
 * omission.
 */
export function undeclaredFacts(inputs: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const { member, textsOf } = inputs;
  const { evidence } = textsOf(member);
  if (member.draft.kind !== "model" || !evidence || member.draft.silence.unreadable) return facts;
  const named = new NamedUpstreams(inputs);
  const undeclared = evidence.pieces.flatMap(({ part, guessed }) =>
    part.subject.uses.filter((use) => !named.has(use)).map((use) => ({ use, guessed })),
  );
  const stateUndeclared = (
    fact: "baseModels.undeclared" | "teachers.undeclared" | "training.datasets.undeclared",
    isWanted: (use: UpstreamReference) => boolean,
  ) => {
    const wanted = undeclared.filter(({ use }) => isWanted(use));
    const distinct = [
      ...new Map([...wanted].reverse().map((piece) => [keyOf(piece.use.name), piece])).values(),
    ];
    const items = distinct.reverse().map(({ use }) => ({ text: use.name, at: use.at }));
    // Where only a folder far above says whose file it is, it is no ground for an error.
    const isSure = distinct.every(({ guessed }) => !guessed);
    stateList(facts, fact, items, isSure ? "structured" : "inferred", "derived");
  };
  stateUndeclared(
    "baseModels.undeclared",
    ({ kind, relation }) => kind === "model" && CHANNEL_OF[relation] === "carry",
  );
  stateUndeclared("teachers.undeclared", ({ relation }) => relation === "distilled-from");
  stateUndeclared("training.datasets.undeclared", ({ relation }) => relation === "trained-on");
  return facts;
}

/** Holds everything that the documents of a model name. */
class NamedUpstreams {
  readonly #member: LinkedSubject;
  readonly #resolver: ReferenceResolver;
  readonly #text: string;
  readonly #keys: ReadonlySet<string>;
  readonly #upstreams: ReadonlySet<unknown>;
  readonly #ownNames: ReadonlySet<string>;
  readonly #recipes: readonly EvidencePiece[];

  constructor({ member, references, resolver, usesOf, textsOf }: DerivationInputs) {
    this.#member = member;
    this.#resolver = resolver;
    // A teacher may be named where the data are described that it made.
    const data = references.flatMap(({ resolution }) =>
      resolution.where === "in-repository" && resolution.member.draft.kind === "dataset"
        ? [resolution.member]
        : [],
    );
    const inFiles = new Set(member.adapterBases.map(({ at: location }) => location));
    const uses = [member, ...data]
      .flatMap(usesOf)
      .filter(({ at: location }) => !inFiles.has(location));
    const { evidence } = textsOf(member);
    this.#recipes = evidence?.pieces ?? [];
    this.#text = lettersOf(
      [
        evidence?.allText ?? "",
        ...data.map((dataSet) => textsOf(dataSet).text),
        ...uses.map(({ name }) => name),
      ].join("\n"),
    );
    this.#keys = new Set(uses.map(({ name }) => keyOf(name)));
    this.#upstreams = new Set(uses.flatMap((use) => this.#chainOf(use)));
    this.#ownNames = new Set([
      ...member.names.map(({ name }) => keyOf(name)),
      keyOf(member.name),
      ...this.#recipes.flatMap(({ part }) =>
        part.subject.declaredId === undefined ? [] : [keyOf(part.subject.declaredId)],
      ),
    ]);
  }

  has(use: UpstreamReference): boolean {
    const key = keyOf(use.name);
    if (this.#keys.has(key) || this.#isOwn(use, key) || this.#isInText(use)) return true;
    const resolution = this.#resolver.find(use, this.#member);
    if (resolution.where === "in-repository") return true;
    // A bare word may be a folder of somebody's machine.
    if (resolution.where === "unresolved" && !use.name.includes("/") && !isTeacher(use))
      return true;
    return this.#chainOf(use).some((upstream) => this.#upstreams.has(upstream));
  }

  /** True for the model itself, an earlier stage of it, or another model of its publisher. */
  #isOwn(use: UpstreamReference, key: string): boolean {
    const { owner } = this.#member;
    if (this.#ownNames.has(key)) return true;
    if (owner !== undefined && use.name.toLowerCase().startsWith(`${owner.toLowerCase()}/`))
      return true;
    if (use.kind === "dataset") return false;
    if (this.#recipes.some(({ part }) => makes(part, key))) return true;
    const stem = withoutStages(key);
    return (
      stem !== key && stem.length > 4 && [...this.#ownNames].some((name) => name.startsWith(stem))
    );
  }

  /**
   * True if a text names it, or the line it belongs to: `Qwen 2.5 Math` for `Qwen2.5-Math-1.5B`. A data set is known by
   * the first words of its name too: `UltraFeedback` for `ultrafeedback_binarized`.
   */
  #isInText({ name, kind }: UpstreamReference): boolean {
    const words = bareName(name).split(/[-_]/, MOST_WORDS);
    for (let length = words.length; length > 0; length--) {
      const beginning = lettersOf(words.slice(0, length).join(""));
      const isTelling =
        length === words.length ||
        (kind === "dataset" ? beginning.length > 5 : beginning.length > 4 && /\d/.test(beginning));
      if (isTelling && this.#text.includes(beginning)) return true;
    }
    return false;
  }

  /** Returns the register's entries on the way to the root of an upstream, and the names on it. */
  #chainOf(use: UpstreamReference): unknown[] {
    const resolution = this.#resolver.find(use, this.#member);
    const match = resolution.where === "in-repository" ? undefined : matchOf(resolution);
    if (match === undefined) return [];
    const ids = [match.id, match.root, ...match.through].flatMap((id) => (id ? [keyOf(id)] : []));
    return [match.upstream, ...ids];
  }
}

/** Of a name; who writes more means none of a text. */
const MOST_WORDS = 32;

const isTeacher = ({ relation, name }: UpstreamReference) =>
  relation === "distilled-from" && /\d/.test(name);
