/** What is known of the repository whose license is read, for names that several texts share. */
export interface RepositoryContext {
  /** Owner of the repository. */
  owner?: string | undefined;
  /** Its name without the owner. */
  subject?: string | undefined;
}

interface SharedNameCase {
  id: string;
  owner?: RegExp;
  subject?: RegExp;
}

/** One shared name: the texts with the facts that point to them, and what the bare name means. */
interface SharedName {
  cases: readonly SharedNameCase[];
  /** The name is also a text of its own, which it means without a second fact. */
  own: boolean;
}

const HUNYUAN: SharedName = {
  cases: [
    { id: "tencent-hunyuan-community-large", subject: /hunyuan[-_ ]?large/i },
    { id: "tencent-hunyuan-dit", subject: /hunyuan[-_ ]?dit/i },
    { id: "tencent-hunyuan-3d-2.0", subject: /hunyuan[-_ ]?3d[-_ ]?2(?![.\d]*[1-9])/i },
    { id: "tencent-hunyuanworld-1.0", subject: /hunyuan[-_ ]?world[-_ ]?1/i },
    { id: "tencent-hunyuan-community", subject: /hunyuan/i },
  ],
  own: false,
};

/**
 * Names that stand for several texts, by their comparison form (admissibility rules, R0). The owner
 * alone is no second fact where the owner publishes under the plain text too.
 */
const SHARED: ReadonlyMap<string, SharedName> = new Map<string, SharedName>([
  [
    "mit",
    {
      cases: [
        {
          id: "deepseek-r1-mit",
          owner: /^deepseek-ai$/i,
          subject: /^deepseek-r1(?:-zero|-0528)?$/i,
        },
        {
          id: "gpt2-modified-mit",
          owner: /^openai(?:-community)?$/i,
          subject: /^gpt-?2(?:-(?:medium|large|xl))?$/i,
        },
      ],
      own: true,
    },
  ],
  [
    "modified-mit",
    {
      cases: [
        { id: "kimi-modified-mit", owner: /^moonshotai$/i },
        { id: "kimi-modified-mit", subject: /^kimi-k2/i },
        { id: "mistral-modified-mit-revenue", owner: /^mistralai$/i },
        {
          id: "mistral-modified-mit-revenue",
          subject: /^(?:devstral-2-123b|mistral-medium-3\.5)/i,
        },
        { id: "gpt2-modified-mit", owner: /^openai-community$/i },
        { id: "gpt2-modified-mit", subject: /^gpt-?2(?:-(?:medium|large|xl))?$/i },
      ],
      own: false,
    },
  ],
  [
    "cc-by-nc-4",
    {
      cases: [
        {
          id: "cohere-cc-by-nc",
          owner: /^cohere(?:forai|labs)$/i,
          subject: /^(?:c4ai-|aya-23|aya-expanse|command-)/i,
        },
      ],
      own: true,
    },
  ],
  ["tencent-hunyuan", HUNYUAN],
  ["hunyuan", HUNYUAN],
  ["tencent", HUNYUAN],
]);

/** True if a name, in its comparison form, is shared by several texts. */
export function isShared(key: string): boolean {
  return SHARED.has(key);
}

/** Returns the text that a shared name means here: its id, `own` for the plain text, `open` where nothing decides. */
export function decideShared(
  key: string,
  context: RepositoryContext,
): { id: string } | "own" | "open" {
  const shared = SHARED.get(key);
  if (shared === undefined) return "own";
  const { owner = "", subject = "" } = context;
  const matching = shared.cases.find(
    (candidate) =>
      (candidate.owner === undefined || candidate.owner.test(owner)) &&
      (candidate.subject === undefined || candidate.subject.test(subject)),
  );
  return matching ?? (shared.own ? "own" : "open");
}
