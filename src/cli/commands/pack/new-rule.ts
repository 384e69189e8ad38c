import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import * as v from "valibot";
import { UserError } from "../../../model/errors.js";
import { PackFile } from "../../../model/rule.js";
import { repositoryRoot } from "../../../node/files.js";
import { isIn, refuseLinksOut } from "../../../node/output.js";
import { line } from "../../../report/escape.js";

const KEBAB = /^[a-z][a-z0-9-]*$/;

/**
 * Writes a rule folder that passes as it stands: a rule on one fact, a document that passes, one that does not, one
 * that it does not apply to. The author changes facts and texts from there. `pack.json` is written where there is none.
 */
export async function newRule(cwd: string, folder: string, name: string): Promise<string> {
  const pack = resolve(cwd, folder);
  const known = await packName(join(pack, "pack.json"));
  const namespace = known ?? basename(pack);
  named("pack", namespace);
  named("rule", name);
  const written: string[] = [];
  const write = async (path: string, text: string) => {
    await writeFile(join(pack, path), text, { flag: "wx" });
    written.push(path);
  };
  try {
    const root = repositoryRoot(cwd);
    if (isIn(root, pack)) refuseLinksOut(pack, root);
    await mkdir(pack, { recursive: true });
    // Not recursive: whatever stands there already, the author's work or a link, is left alone.
    await mkdir(join(pack, name));
    if (known === undefined) await write("pack.json", pretty(packFile(namespace)));
    await write(`${name}/rule.json`, pretty(rule(`${namespace}/${name}`)));
    await write(`${name}/good.md`, document(["license: apache-2.0", 'version: "1.0"']));
    await write(`${name}/bad.md`, document(["license: apache-2.0"]));
    await write(
      `${name}/draft.md`,
      document(["license: apache-2.0", "governance: {subject: {stage: draft}}"]),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UserError("usage", `${folder}/${name} is there already`, "choose another name");
    throw new UserError(
      "cannot-write",
      `${folder}/${name} cannot be written`,
      "check the folder and its permissions",
    );
  }
  const shown = line(folder.replace(/\/{1,9}$/, ""));
  return `${written.map((path) => `wrote ${shown}/${path}`).join("\n")}

next: change facts (docs/facts.md), texts and examples, and state the basis in rule.json;
      \`verified\` becomes true when its text was read, which an error needs; then
      cardwarden pack lint ${shown}
      cardwarden pack test ${shown} --coverage
`;
}

function named(what: "pack" | "rule", word: string): void {
  if (!KEBAB.test(word))
    throw new UserError(
      "usage",
      `${word} is not a name for a ${what}`,
      "small letters, digits and hyphens, beginning with a letter",
    );
}

/** The name in a `pack.json`; undefined where there is none. */
async function packName(path: string): Promise<string | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UserError("file-unreadable", `${path} cannot be read`, "check its permissions");
  }
  try {
    return v.parse(PackFile, JSON.parse(text)).name;
  } catch {
    throw new UserError(
      "pack-invalid",
      `${path} is not the description of a pack`,
      "see schemas/pack.v1.schema.json",
    );
  }
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const packFile = (name: string) => ({
  name,
  version: "0.1.0",
  title: { en: `Rules of ${name}` },
});

const document = (matter: readonly string[]) =>
  `---\n${matter.join("\n")}\npipeline_tag: text-generation\n---\n\n# Example model\n`;

/** A rule that can be read in a minute: which subjects, what is asked, what is said, on what ground. */
function rule(id: string): Record<string, unknown> {
  return {
    id,
    title: { en: "No version is stated", "zh-CN": "未说明版本" },
    stage: "release",
    kind: "missing-statement",
    subject: "model",
    when: { fact: "isPublished", operator: "equal", value: "yes" },
    require: { fact: "version", operator: "present", value: true },
    severity: { baseline: "warning" },
    anchor: "version",
    message: { en: "{name} states no version.", "zh-CN": "{name} 未说明版本。" },
    rationale: {
      en: "Without a version nobody can tell which model a statement is about.",
      "zh-CN": "没有版本，就无法知道说明针对的是哪个模型。",
    },
    remedy: { en: "State `version:`.", "zh-CN": "填写 `version:`。" },
    fix: { add: { version: "<the version>" } },
    basis: [
      {
        instrument: "Our documentation policy",
        provision: "section 1",
        asks: "Every published model states its version.",
        verified: false,
      },
    ],
    examples: [
      { path: "good.md", outcome: "pass" },
      { path: "bad.md", outcome: "fail", line: 4 },
      { path: "draft.md", outcome: "not-applicable" },
    ],
  };
}
