import type { Say, Tree } from "./writer.js";

/** Parts of CycloneDX bills that models and data share. */
export const CYCLONEDX: Tree = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1 };

export const component = (tree: Tree): Tree => ({ metadata: { component: tree } });

export const PART: Say = {
  license: (name) => component({ licenses: [{ license: { name } }] }),
  provider: (name) => component({ manufacturer: { name } }),
  contact: (email) => component({ manufacturer: { contact: [{ email }] } }),
  version: (version) => component({ version }),
  released: (day) => component({ releaseNotes: { type: "major", timestamp: `${day}T00:00:00Z` } }),
  changelog: (content) =>
    component({ releaseNotes: { type: "major", notes: [{ text: { content } }] } }),
  description: (description) => component({ description }),
};
