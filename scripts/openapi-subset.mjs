// Cuts the operations that the Action may use, and the stand-in of GitHub in the tests must know, out of GitHub's official OpenAPI description.
// The package with the whole description unpacks to 390 MB, so it is no dependency of this project. To renew the two files:
//
//   cd "$(mktemp -d)" && npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz
//   node <this project>/scripts/openapi-subset.mjs package
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OPERATIONS = new Set([
  "actions/set-workflow-access-to-repository",
  "checks/create",
  "checks/get",
  "checks/list-for-ref",
  "checks/update",
  "code-scanning/upload-sarif",
  "git/get-blob",
  "git/get-commit",
  "git/get-tree",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/update-comment",
  "pulls/create-review",
  "pulls/get",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "repos/compare-commits-with-basehead",
  "repos/create-org-ruleset",
  "repos/get",
  "repos/get-commit",
  "repos/get-content",
  "repos/update-org-ruleset",
  "users/get-authenticated",
]);
/** Members that neither a validator nor a reader of a failure needs; names of properties are not meant. */
const DROPPED = new Set(["example", "examples", "externalDocs", "tags", "x-github"]);
/** Patches of versions of the API that a caller has to ask for. */
const LATER = "x-github-breaking-changes";

const source = process.argv[2];
if (source === undefined) {
  console.error("usage: node scripts/openapi-subset.mjs <folder of the unpacked @octokit/openapi>");
  process.exit(2);
}
const read = (name) => readFileSync(join(source, name), "utf8");
const { name, version } = JSON.parse(read("package.json"));
const servers = readdirSync(join(source, "generated"))
  .map((file) => /^ghes-3\.(\d+)\.json$/.exec(file))
  .filter((match) => match !== null)
  .sort((a, b) => Number(b[1]) - Number(a[1]));
const folder = join(import.meta.dirname, "../test/e2e/github");
write("api.github.com.json", "openapi.json");
write(servers[0][0], "openapi-ghes.json");

function write(file, target) {
  const whole = JSON.parse(read(`generated/${file}`));
  const { paths, missing } = chosen(whole.paths);
  if (missing.length > 0) throw new Error(`${file} has no ${missing.join(", ")}`);
  const { openapi, info } = whole;
  const origin = { package: name, version, file, license: read("LICENSE").trim() };
  const parts = { openapi, info, "x-source": origin, servers: whole.servers, paths };
  const text = lines({ ...parts, components: referenced(paths, whole.components) });
  writeFileSync(join(folder, target), text);
  console.log(`${target}: ${OPERATIONS.size} operations, ${Math.ceil(text.length / 1024)} KiB`);
}

function chosen(all) {
  const paths = {};
  const missing = new Set(OPERATIONS);
  for (const [path, item] of Object.entries(all))
    for (const [method, operation] of Object.entries(item)) {
      if (!missing.delete(operation.operationId)) continue;
      paths[path] ??= {};
      paths[path][method] = trimmed(operation);
    }
  return { paths, missing: [...missing] };
}

/** The components that the paths point at, directly or through others, by kind and name. */
function referenced(paths, components) {
  const found = {};
  const follow = (node) => {
    if (node === null || typeof node !== "object") return;
    const [, kind, key] = /^#\/components\/([^/]+)\/(.+)$/.exec(node.$ref ?? "") ?? [];
    if (kind !== undefined && found[kind]?.[key] === undefined) {
      found[kind] ??= {};
      found[kind][key] = trimmed(components[kind][key]);
      follow(found[kind][key]);
    }
    for (const value of Object.values(node)) follow(value);
  };
  follow(paths);
  // What is answered to any operation, and so stands beside none of them.
  follow({ $ref: "#/components/schemas/basic-error" });
  return found;
}

/** A copy without the dropped members. `named` is true where the keys are names of properties or the like. */
function trimmed(node, named = false) {
  if (Array.isArray(node)) return node.map((one) => trimmed(one));
  if (node === null || typeof node !== "object") return node;
  const result = {};
  for (const [key, value] of Object.entries(node))
    if (named || (!DROPPED.has(key) && key !== LATER))
      result[key] = trimmed(value, !named && (key === "properties" || key === "headers"));
  return result;
}

/** One line an operation and a component, in order of their names, so that a difference can be read. */
function lines(parts) {
  const rows = (group, indent, deeper) => {
    const pad = "  ".repeat(indent);
    const keys = Object.keys(group).sort();
    const row = (key) => {
      const value =
        deeper > 0 ? rows(group[key], indent + 1, deeper - 1) : JSON.stringify(group[key]);
      return `${pad}${JSON.stringify(key)}: ${value}`;
    };
    return `{\n${keys.map(row).join(",\n")}\n${"  ".repeat(indent - 1)}}`;
  };
  const DEEP = new Set(["paths", "components"]);
  const row = ([key, value]) =>
    `  ${JSON.stringify(key)}: ${DEEP.has(key) ? rows(value, 2, 1) : JSON.stringify(value)}`;
  return `{\n${Object.entries(parts).map(row).join(",\n")}\n}\n`;
}
