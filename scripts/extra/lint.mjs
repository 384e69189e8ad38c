// Readers of workflows. Each is first shown something wrong, so that its silence means something.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as kit from "./kit.mjs";

const { expect, ROOT, sh, WORKFLOWS } = kit;
const DEPENDABOT = ".github/dependabot.yml";

/** A workflow with an event that there is not, or with an action that is not pinned. */
const workflow = (event, ref) =>
  `on: ${event}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@${ref}\n`;
const file = (text) => join(kit.write(kit.temporary(), { "wrong.yml": text }), "wrong.yml");
const MISSPELT = workflow("pul_request", "0".repeat(40));

export const actionlint = {
  name: "actionlint",
  run() {
    const program = kit.goTool("github.com/rhysd/actionlint/cmd/actionlint", "v1.7.12");
    expect(sh(program, [file(MISSPELT)]).status === 1, "it took a misspelled event");
    const { status, stdout, stderr } = sh(program, ["-no-color", ...WORKFLOWS]);
    expect(status === 0, stdout + stderr);
    return `${WORKFLOWS.length} workflows`;
  },
};

export const zizmor = {
  name: "zizmor",
  run() {
    const program = kit.pythonTool("zizmor", "1.32.0");
    // No configuration from elsewhere on this machine, and no question to the network.
    const args = ["--offline", "--no-config", "--color=never", "--quiet"];
    const control = sh(program, [...args, file(workflow("push", "main"))]);
    expect(/unpinned-uses/.test(control.stdout), "it took an action that is not pinned");
    const files = [...WORKFLOWS, ...kit.ACTIONS, DEPENDABOT];
    const { status, stdout, stderr } = sh(program, [...args, ...files]);
    expect(status === 0, stdout + stderr);
    return `${files.length} files`;
  },
};

/** GitHub's own parser: the grammar that the service holds a workflow against. */
export const parser = {
  name: "workflow-parser",
  async run() {
    const folder = kit.npmTool("@actions/workflow-parser", "0.3.61");
    // It imports JSON without the attribute that Node asks for.
    const hook = `export const resolve = async (name, context, next) => {
      const found = await next(name, context);
      return name.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found;
    };`;
    register(`data:text/javascript,${encodeURIComponent(hook)}`);
    const load = (path) => import(pathToFileURL(join(folder, "dist", path)).href);
    const { NoOperationTraceWriter, parseWorkflow } = await load("index.js");
    const { parseAction } = await load("actions/action-parser.js");
    const errors = (parse, name, content) =>
      parse({ name, content }, new NoOperationTraceWriter())
        .context.errors.getErrors()
        .map(({ message }) => message);
    const control = errors(parseWorkflow, "wrong.yml", MISSPELT);
    expect(control.length === 1, "it took a misspelled event");
    const read = (path) => readFileSync(join(ROOT, path), "utf8");
    const found = [
      ...kit.ACTIONS.flatMap((path) => errors(parseAction, path, read(path))),
      ...WORKFLOWS.flatMap((path) => errors(parseWorkflow, path, read(path))),
    ];
    expect(found.length === 0, found.join("\n"));
    return `${kit.ACTIONS.length} actions and ${WORKFLOWS.length} workflows`;
  },
};

/** Dependabot renews what the project uses; the examples have to follow by hand. */
export const pins = {
  name: "pins",
  run() {
    const uses = WORKFLOWS.flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/uses: (\S+)@([0-9a-f]{40})/g)].map(
        ([, name, sha]) => ({ path, name, sha }),
      ),
    );
    const ours = new Map(
      uses.filter(({ path }) => path.startsWith(".github/")).map(({ name, sha }) => [name, sha]),
    );
    const old = uses.filter(({ name, sha }) => ours.has(name) && ours.get(name) !== sha);
    expect(
      old.length === 0,
      old
        .map(({ path, name }) => `${path}: ${name} is not at the commit of the project`)
        .join("\n"),
    );
    return "the examples pin what the project pins";
  },
};
