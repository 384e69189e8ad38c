import type { Hub } from "../../../src/model/hub-spec.js";
import type { HubRepository } from "../../helpers/memory-hub.js";

type Files = Readonly<Record<string, string>>;

/** A chain of cards: the last one is in the repository, the others are on hubs. */
export interface Chain {
  readonly name: string;
  /** Cards of the repository; the one that is judged is `student/README.md`. */
  readonly files: Files;
  readonly hub: Readonly<Record<string, HubRepository>>;
  readonly hubs?: readonly Hub[];
  /** `rule severity file:line:column`. */
  readonly finding: string;
  readonly outcome?: "fail" | "undetermined";
  readonly capped?: string;
  readonly resolution?: "hub" | "register" | "unresolved";
  readonly chain: readonly string[];
  /** Ids of the cards on which the finding rests, `id fault` for one that there is not. */
  readonly cards: readonly string[];
  /** What is other in the repository of the sibling that says it right; null takes a file out. */
  readonly right: Readonly<Record<string, string>>;
}

const NO_QUESTIONS = [
  "pipeline_tag: text-generation",
  "governance:",
  "  evaluation:",
  "    memorization: {tested: yes, method: [prefix-extraction], result: 0.001}",
];

/** A card of a model that leaves nothing open but what its lines say of license and upstreams. */
export const model = (lines: readonly string[], body = "# Sailor\n"): string =>
  `---\n${[...lines, ...NO_QUESTIONS].join("\n")}\n---\n\n${body}\n## Training data\n\n10,000 notes that the authors wrote in 2025.\n`;

/** A card on a hub: front matter and a heading. */
export const onHub = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n\n# Card\n`;

export const LABEL = "ip/license-contradicts-inherited";
export const AT_BASE = "student/README.md:3:13";

const NOTICE = { "student/NOTICE": "Notices of the upstreams.\n" };
/** Stands for a license text beside a card. */
const license = (title: string): string =>
  `${title}\n\n${"Terms of the agreement stand here. ".repeat(30)}\n`;

/** Files beside the student that carry on the license of its upstream. */
export const beside = (title: string): Files => ({
  ...NOTICE,
  "student/LICENSE": license(title),
});

/** A license file on a hub, recognized by its title. */
export const licenseFile = license;
