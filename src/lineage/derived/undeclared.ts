import type { Use } from "../../documents/format.js";
import type { ListFactName } from "../../facts/catalog.js";
import { stateList } from "../../facts/draft.js";
import { lettersOf } from "../../facts/paths.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import { bareName, type UpstreamMatch } from "../../register/index.js";
import type { Link } from "../edges/edge.js";
import type { Resolver } from "../edges/resolve.js";
import type { Member } from "../subjects/member.js";

/**
 * Bases and teachers that a machine's file names and no document of the model does. The comparison is kind: another copy
 * of one upstream, another member of its line, a name in a sentence, the model's own earlier stage are all no omission.
 */
export function stateUndeclared(member: Member, links: readonly Link[], resolver: Resolver): void {
  const { draft, evidence } = member;
  if (draft.kind !== "model" || !evidence || draft.silence.unreadable) return;
  const known = new Named(member, links, resolver);
  const open = evidence.pieces.flatMap(({ part, guessed }) =>
    part.subject.uses.filter((use) => !known.has(use)).map((use) => ({ use, guessed })),
  );
  const list = (fact: ListFactName, wanted: (use: Use) => boolean) => {
    const found = open.filter(({ use }) => use.kind === "model" && wanted(use));
    const distinct = [
      ...new Map([...found].reverse().map((one) => [keyOf(one.use.name), one])).values(),
    ];
    const items = distinct.reverse().map(({ use }) => ({ text: use.name, at: use.at }));
    // Where only a folder far above says whose file it is, it is no ground for an error.
    const sure = distinct.every(({ guessed }) => !guessed);
    stateList(draft.statements, fact, items, sure ? "structured" : "inferred", "derived");
  };
  list("baseModels.undeclared", ({ relation }) => CHANNEL_OF[relation] === "carry");
  list("teachers.undeclared", ({ relation }) => relation === "distilled-from");
}

/** Everything that the documents of a model name. */
class Named {
  readonly #member: Member;
  readonly #resolver: Resolver;
  readonly #told: string;
  readonly #keys: ReadonlySet<string>;
  readonly #known: ReadonlySet<unknown>;
  readonly #own: ReadonlySet<string>;

  constructor(member: Member, links: readonly Link[], resolver: Resolver) {
    this.#member = member;
    this.#resolver = resolver;
    // A teacher may be named where the data are described that it made.
    const data = links.flatMap(({ found }) =>
      found.where === "in-repository" && found.member.draft.kind === "dataset"
        ? [found.member]
        : [],
    );
    const uses = [member, ...data].flatMap((one) => one.uses);
    this.#told = lettersOf(
      [
        member.evidence?.told ?? "",
        ...data.map(({ text }) => text),
        ...uses.map(({ name }) => name),
      ].join("\n"),
    );
    this.#keys = new Set(uses.map(({ name }) => keyOf(name)));
    this.#known = new Set(uses.flatMap((use) => this.#chainOf(use)));
    this.#own = new Set([
      ...member.names.map(({ name }) => keyOf(name)),
      keyOf(member.name),
      ...(member.evidence?.pieces ?? []).flatMap(({ part }) =>
        part.subject.declaredId === undefined ? [] : [keyOf(part.subject.declaredId)],
      ),
    ]);
  }

  has(use: Use): boolean {
    const key = keyOf(use.name);
    if (this.#keys.has(key) || this.#isOwn(use, key) || this.#isTold(use.name)) return true;
    const found = this.#resolver.find(use, this.#member);
    if (found.where === "in-repository") return true;
    // A bare word may be a folder of somebody's machine.
    if (found.where === "unresolved" && !use.name.includes("/") && !isTeacher(use)) return true;
    return this.#chainOf(use).some((one) => this.#known.has(one));
  }

  /** The model itself, an earlier stage of it, or another model of its publisher. */
  #isOwn(use: Use, key: string): boolean {
    const { owner } = this.#member;
    if (this.#own.has(key)) return true;
    if (owner !== undefined && use.name.toLowerCase().startsWith(`${owner.toLowerCase()}/`))
      return true;
    const stem = key.replace(STAGES, "");
    return stem !== key && stem.length > 4 && [...this.#own].some((name) => name.startsWith(stem));
  }

  /** Whether a text names it, or the line it belongs to: `Qwen 2.5 Math` for `Qwen2.5-Math-1.5B`. */
  #isTold(name: string): boolean {
    const words = bareName(name).split(/[-_]/, MOST_WORDS);
    for (let length = words.length; length > 0; length--) {
      const beginning = lettersOf(words.slice(0, length).join(""));
      const isName = length === words.length || (beginning.length > 4 && /\d/.test(beginning));
      if (isName && this.#told.includes(beginning)) return true;
    }
    return false;
  }

  /** The register's entries on the way to the root of an upstream, and the names on it. */
  #chainOf(use: Use): unknown[] {
    if (use.kind === "dataset") return [];
    const found = this.#resolver.find(use, this.#member);
    if (found.where !== "register") return [];
    const { match }: { match: UpstreamMatch } = found;
    const ids = [match.id, match.root, ...match.through].flatMap((id) => (id ? [keyOf(id)] : []));
    return [match.upstream, ...ids];
  }
}

/** Of a name; who writes more means none of a text. */
const MOST_WORDS = 32;

const isTeacher = ({ relation, name }: Use) => relation === "distilled-from" && /\d/.test(name);

/** Words for the stage of a training, at the end of a name. */
const STAGES =
  /(?:sft|dpo|orpo|kto|ppo|grpo|rlhf|rl|rm|lora|qlora|full|merged|mid|midtraining|checkpoints?|ckpt|pretrain(?:ed)?|stage\d|step\d{1,7}|ep(?:och)?\d{1,3}){1,4}$/;

/** The last part of a name without the words for its format: copies of one model share it. */
const keyOf = (name: string): string => lettersOf(bareName(name));
