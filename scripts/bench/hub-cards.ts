/** Cards of models whose upstreams are known to a hub alone, and the repositories of that hub. */

/** How many cards there are, and of how many upstreams each is made. */
export interface HubCards {
  readonly cards: number;
  /** Distinct upstreams that the cards name. */
  readonly upstreams: number;
}

const PER_CARD = 3;
/** An upstream in so many is made of another that no card names. */
const DERIVED_EACH = 10;
/** An upstream in so many has its license in a file. */
const FILE_EACH = 25;
const LICENSES = ["apache-2.0", "mit", "llama3.1", "cc-by-4.0", "cc-by-nc-4.0"];

const isDataset = (i: number) => i % PER_CARD === PER_CARD - 1;
const nameOf = (i: number) => `harbor-${isDataset(i) ? "set" : "model"}/u${i}`;
const rootOf = (i: number) => `harbor-root/r${i}`;
const isDerived = (i: number) => !isDataset(i) && i % DERIVED_EACH === 0;
const hasFile = (i: number) => !isDataset(i) && i % FILE_EACH === 1;

/** Returns the texts of the cards by path. */
export function hubCards({ cards, upstreams }: HubCards): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: cards }, (_, i) => {
      const [first, second, third] = [0, 1, 2].map((k) => (i * PER_CARD + k) % upstreams);
      const uses = [first, second, third].map((k) => k ?? 0);
      const bases = uses.filter((k) => !isDataset(k)).map((k) => `- ${nameOf(k)}`);
      const sets = uses.filter(isDataset).map((k) => `- ${nameOf(k)}`);
      const matter = ["license: apache-2.0", "pipeline_tag: text-generation"];
      if (bases.length > 0) matter.push("base_model:", ...bases, "base_model_relation: merge");
      if (sets.length > 0) matter.push("datasets:", ...sets);
      return [`models/c${i}/README.md`, card(matter, `Model ${i}`)];
    }),
  );
}

/** Returns the repositories that {@link hubCards} name, and those that these are made of. */
export function hubRepositories({
  upstreams,
}: HubCards): Record<string, { readonly files: Readonly<Record<string, string>> }> {
  const repositories: ReturnType<typeof hubRepositories> = {};
  for (let i = 0; i < upstreams; i++) {
    const folder = isDataset(i) ? "datasets/" : "";
    const license = hasFile(i) ? "other" : LICENSES[i % LICENSES.length];
    const matter = [`license: ${license}`];
    if (isDerived(i)) matter.push(`base_model: ${rootOf(i)}`);
    repositories[`hf:${folder}${nameOf(i)}`] = {
      files: {
        "README.md": card(matter, nameOf(i)),
        ...(hasFile(i) ? { LICENSE: "MIT License\n\nCopyright (c) 2026 Harbor\n" } : {}),
      },
    };
    if (isDerived(i))
      repositories[`hf:${rootOf(i)}`] = {
        files: { "README.md": card(["license: apache-2.0"], rootOf(i)) },
      };
  }
  return repositories;
}

const card = (matter: readonly string[], title: string): string =>
  `---\n${matter.join("\n")}\n---\n\n# ${title}\n\n${PROSE}`;

/** As long as most of real cards are. */
const PROSE = Array.from(
  { length: 40 },
  (_, i) =>
    `## Part ${i}\n\nReads letters of the harbor office, in the order of their days, by two readers.\n`,
).join("\n");
