import type { RegisterAdditions } from "../../model/register.js";
import { builtinRegisterData } from "../../policy/packs/builtin.js";
import { expandBraces } from "../../register/glob.js";
import { HUB_LICENSES } from "../../register/index.js";
import { literalPrefix } from "../../text/glob/index.js";

/** Names that the register holds, to find what somebody may have meant. */
export interface RegisterNames {
  /** Licenses, terms and upstreams as they are written; patterns with wildcards are left out. */
  all(): readonly string[];
  /** A few names, patterns among them, in which a word begins so. */
  holding(word: string): readonly string[];
  /** Upstreams whose repository has this name, whoever owns it. */
  upstreams(repository: string): readonly string[];
}

const FEW = 6;

export function registerNames(additions: readonly RegisterAdditions[] = []): RegisterNames {
  const { licenses: texts, upstreams: records } = builtinRegisterData();
  const sources = [{ licenses: texts.all(), upstreams: records.all() }, ...additions];
  const ids = sources.flatMap(({ licenses }) => licenses.map(({ id }) => id));
  const patterns = sources.flatMap(({ upstreams }) =>
    upstreams.flatMap(({ pattern }) => expandBraces(pattern)),
  );
  const upstreams = patterns.filter((name) => literalPrefix(name) === name);
  const licenses = [...ids, ...HUB_LICENSES].filter(
    (name) => name !== "other" && name !== "unknown",
  );
  const names = [...new Set([...licenses, ...upstreams])];
  const every = [...new Set([...licenses, ...patterns])];
  return {
    all: () => names,
    holding(word) {
      const key = word.toLowerCase();
      if (key.length < 2) return [];
      return (
        every
          .filter((name) => name !== key && beginsWord(name.toLowerCase(), key))
          // Texts before upstreams, which have a slash; then the shorter name.
          .sort((a, b) => kind(a) - kind(b) || a.length - b.length || (a < b ? -1 : 1))
          .slice(0, FEW)
      );
    },
    upstreams(repository) {
      const ending = `/${repository.toLowerCase()}`;
      return upstreams.filter((name) => name.toLowerCase().endsWith(ending));
    },
  };
}

const kind = (name: string) => (name.includes("/") ? 1 : 0);

/** Whether a word of the name begins so: `openai` in `terms:openai-services`, not in `copenais`. */
function beginsWord(name: string, key: string): boolean {
  for (let index = name.indexOf(key); index >= 0; index = name.indexOf(key, index + 1))
    if (index === 0 || /[^a-z0-9]/.test(name[index - 1] ?? "")) return true;
  return false;
}
