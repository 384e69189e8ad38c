import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { message, render } from "../../../messages/index.js";
import { UserError } from "../../../model/errors.js";
import type { Locale } from "../../../model/vocabulary.js";
import { repositoryRoot } from "../../../node/files.js";
import { isIn, refuseLinksOut } from "../../../node/output.js";
import { line } from "../../../report/escape.js";
import { defineCommand, usageError } from "../../options.js";
import { checkName, packFile, packNameIn, pretty } from "../../pack/pack-file.js";
import { EXIT } from "../../terminal.js";
import { localeFlag } from "../flags.js";

/** `pack new-rule`: writes a rule that passes as it stands. */
export const newRuleCommand = defineCommand({
  name: "pack new-rule",
  form: "<pack> <name>",
  summary: message("help.new-rule"),
  examples: ["pack new-rule ./acme version-missing"],
  words: { least: 2, most: 2, takes: message("cli.takes-pack-and-rule") },
  flags: { locale: localeFlag },
  async run({ paths: [folder = "", name = ""], locale }, { cwd, out }) {
    out(await newRule(cwd, folder, name, locale));
    return EXIT.ok;
  },
});

/**
 * Writes a rule folder that passes as it stands: a rule on one fact, a document that passes, one that does not, one
 * that it does not apply to. The author changes facts and texts from there. `pack.json` is written where there is none.
 */
async function newRule(cwd: string, folder: string, name: string, locale: Locale): Promise<string> {
  const pack = resolve(cwd, folder);
  const packNameStated = await packNameIn(pack);
  const namespace = packNameStated ?? basename(pack);
  checkName("pack", namespace);
  checkName("rule", name);
  const paths: string[] = [];
  const write = async (path: string, text: string) => {
    await writeFile(join(pack, path), text, { flag: "wx" });
    paths.push(path);
  };
  try {
    const root = repositoryRoot(cwd);
    if (isIn(root, pack)) refuseLinksOut(pack, root);
    await mkdir(pack, { recursive: true });
    // Not recursive: whatever stands there already, the author's work or a link, is left alone.
    await mkdir(join(pack, name));
    if (packNameStated === undefined)
      await write("pack.json", packFile(namespace, `Rules of ${namespace}`));
    await write(`${name}/rule.json`, pretty(rule(`${namespace}/${name}`)));
    await write(`${name}/good.md`, document(["license: apache-2.0", 'version: "1.0"']));
    await write(`${name}/bad.md`, document(["license: apache-2.0"]));
    await write(
      `${name}/draft.md`,
      document(["license: apache-2.0", "governance: {subject: {stage: draft}}"]),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw usageError(
        message("cli.exists", { path: `${folder}/${name}` }),
        message("cli.another-name"),
      );
    throw new UserError(
      "cannot-write",
      message("cli.cannot-write", { file: `${folder}/${name}` }),
      message("cli.check-folder"),
    );
  }
  const folderName = line(folder.replace(/\/{1,9}$/, ""));
  const rows = paths.map((path) => message("cli.wrote", { file: `${folderName}/${path}` }));
  return `${rows.map((row) => render(row, locale)).join("\n")}

${render(message("cli.next-of-rule"), locale)}
      cardwarden pack lint ${folderName}
      cardwarden pack test ${folderName} --coverage
`;
}

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
