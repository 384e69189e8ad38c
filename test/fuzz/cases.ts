import { LEVELS, type Level, LOCALES, type Locale } from "../../src/model/vocabulary.js";
import type { PackSource } from "../../src/policy/packs/load.js";
import { Chance } from "./chance.js";
import { anyDocument, beside, card, type Document, governance, manifest } from "./documents.js";
import { configuration, pack } from "./policies.js";

/** Everything that strangers have written for one run. */
export interface Case {
  readonly files: Readonly<Record<string, string>>;
  /** The files of the base, where a change is under review. */
  readonly base?: Readonly<Record<string, string>> | undefined;
  readonly configuration: string;
  readonly pack?: PackSource | undefined;
  /** Text of a baseline; `own`: the one that the run itself writes. */
  readonly baseline?: string | undefined;
  readonly level?: Level | undefined;
  readonly locale: Locale;
  readonly shards: boolean;
}

const filesOf = (documents: readonly Document[]) => Object.fromEntries(documents);

const run = (chance: Chance, documents: readonly Document[]): Case => ({
  files: filesOf(documents),
  configuration: "",
  level: chance.is(0.5) ? chance.pick(LEVELS) : undefined,
  locale: chance.pick(LOCALES),
  shards: false,
});

/** What can be made of a seed and a number, by area. */
export const AREAS = {
  cards: (chance: Chance): Case => run(chance, [card(chance)]),
  manifests: (chance: Chance, number: number): Case => run(chance, [manifest(chance, number)]),
  policies: (chance: Chance): Case => {
    const own = chance.is(0.5) ? pack(chance) : undefined;
    return {
      ...run(chance, [chance.is(0.8) ? card(chance) : manifest(chance)]),
      configuration: configuration(chance, own ? ["./own"] : []),
      pack: own,
      baseline: chance.is(0.2) ? baseline(chance) : undefined,
    };
  },
  repositories: (chance: Chance): Case => {
    const documents = chance.some(1, 4, () => anyDocument(chance));
    if (chance.is(0.3)) documents.push(governance(chance), beside(chance));
    const changed = chance.is(0.4);
    return {
      ...run(chance, documents),
      ...(changed ? { base: filesOf(baseOf(chance, documents)) } : {}),
      configuration: chance.is(0.3) ? configuration(chance) : "",
      baseline: chance.is(0.1) ? baseline(chance) : undefined,
      shards: chance.is(0.5),
    };
  },
} as const satisfies Record<string, (chance: Chance, number: number) => Case>;
export type Area = keyof typeof AREAS;

/** The same documents, some of them otherwise, elsewhere, or not there. */
const baseOf = (chance: Chance, documents: readonly Document[]): Document[] => [
  ...documents.flatMap(([path, text]): Document[] => {
    const lines = text.split("\n");
    const [from, to] = [chance.below(lines.length), chance.below(4)];
    switch (chance.below(5)) {
      case 0:
        return [];
      case 1:
        return [[`a/${path}`, text]];
      case 2:
        return [[path, [...lines.slice(0, from), ...lines.slice(from + to)].join("\n")]];
      default:
        return [[path, text]];
    }
  }),
  ...(chance.is(0.2) ? [card(chance)] : []),
];

const baseline = (chance: Chance): string =>
  chance.is(0.7)
    ? "own"
    : JSON.stringify({
        schema: chance.is(0.9) ? "baseline.v1" : "baseline.v2",
        findings: chance.some(0, 2, () => ({
          fingerprint: "0".repeat(32),
          ruleId: chance.pick(["doc/unreadable-document", "constructor", "ip/x"]),
          subject: "README.md",
          severity: chance.pick(["error", "notice"]),
          file: chance.pick(["README.md", "__proto__"]),
        })),
        subjects: [],
      });

/** The case of an area by seed and number: what is printed of one that fails. */
export const caseOf = (area: Area, seed: number, number: number): Case =>
  AREAS[area](new Chance(seed, number), number);
