// Prints the notes of a release: its section of CHANGELOG.md, each rule linked to its page at that version, and the
// line that pins its commit.
//   node scripts/release-notes.mjs v1.2.3 "$(git rev-parse HEAD)"
// Exits 1 where tag, package.json, src/version.ts and CHANGELOG.md do not name one version. Needs no install.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NAME = "cardwarden/cardwarden";

/** What speaks against releasing a tag; nothing where all places name its version. */
export function problems(tag, root) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return [`the tag ${tag} is not v1.2.3`];
  const found = [];
  const stated = {
    "package.json": JSON.parse(read("package.json")).version,
    "package-lock.json": JSON.parse(read("package-lock.json")).version,
    "src/version.ts": /VERSION = "([^"]*)"/.exec(read("src/version.ts"))?.[1],
  };
  for (const [file, there] of Object.entries(stated))
    if (there !== version) found.push(`${file} says ${there}, the tag ${version}`);
  const changelog = read("CHANGELOG.md");
  if (!sectionOf(changelog, version)?.text)
    found.push(`CHANGELOG.md says nothing under [${version}]`);
  else if (!/^\d{4}-\d\d-\d\d$/.test(sectionOf(changelog, version).date))
    found.push(`CHANGELOG.md: [${version}] has no date`);
  // What stands there is in the tagged commit, so it is released, and the notes would not tell.
  if (sectionOf(changelog, "Unreleased")?.text)
    found.push("CHANGELOG.md still has entries under [Unreleased]");
  return found;
}

/** The notes: the section, with links that work outside the repository, and what to write into a workflow. */
export function notes(tag, sha, root) {
  const { text } = sectionOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), tag.slice(1));
  const at = `https://github.com/${NAME}/blob/${tag}`;
  return `${text
    .replace(/(?<!\[)`([a-z-]+\/[a-z0-9-]+)`/g, (word, rule) =>
      existsSync(join(root, `docs/rules/${rule}.md`))
        ? `[${word}](${at}/docs/rules/${rule}.md)`
        : word,
    )
    .replace(/\]\((?![a-z]+:|#)/g, `](${at}/`)}

### In a workflow

\`\`\`yaml
- uses: ${NAME}@${sha} # ${tag}
\`\`\`
`;
}

/** The text below `## [name] - date`, up to the next section or the list of links. */
function sectionOf(changelog, name) {
  const rows = changelog.split("\n");
  const heading = new RegExp(`^## \\[${name.replaceAll(".", "\\.")}\\](?: - (\\S+))?$`);
  const start = rows.findIndex((row) => heading.test(row));
  if (start < 0) return undefined;
  const after = rows.slice(start + 1);
  const end = after.findIndex((row) => /^## |^\[[^\]]+\]: /.test(row));
  return {
    date: heading.exec(rows[start])?.[1] ?? "",
    text: (end < 0 ? after : after.slice(0, end)).join("\n").trim(),
  };
}

const [, script, tag, sha] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, "..");
  const found = problems(tag ?? "", root);
  if (!/^[0-9a-f]{40}$/.test(sha ?? ""))
    found.push("give the full SHA of the commit after the tag");
  if (found.length > 0) {
    console.error(found.join("\n"));
    process.exit(1);
  }
  process.stdout.write(notes(tag, sha, root));
}
