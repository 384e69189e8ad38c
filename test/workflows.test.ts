import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { WORKFLOW } from "../src/cli/commands/init.js";
import { VERSION } from "../src/version.js";
import { declared } from "./e2e/runner.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const OWN = ".github/workflows";
const EXAMPLES = "docs/workflows";
/** A repository of policy, as one could lie beside those that it is for; its action is tried in test/e2e. */
const POLICY = `${EXAMPLES}/ai-policy/.github/workflows`;
/** The one example that is about the event. */
const PRIVILEGED = `${EXAMPLES}/fork-safe-comment.yml`;
/** The example that is about other repositories. */
const NIGHTLY = `${EXAMPLES}/nightly.yml`;
/** The example that is about what is on a hub. */
const ON_HUB = `${EXAMPLES}/hub-organization.yml`;
/** The example that is about the register. */
const REVIEW = `${EXAMPLES}/register-review.yml`;
/** Examples that do not check a change. */
const SCHEDULED = [NIGHTLY, ON_HUB, REVIEW];
/** Examples that run the command line instead of the Action. */
const BY_COMMAND = [`${EXAMPLES}/pack-upgrade.yml`, NIGHTLY, ON_HUB, REVIEW];
const OURS = "cardwarden/cardwarden";

const list = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  [...list(OWN), ...list(EXAMPLES), ...list(POLICY)].map((path) => [
    path,
    readFileSync(path, "utf8"),
  ]),
);
const files = Object.keys(texts);
const examples = files.filter((path) => path.startsWith(EXAMPLES) && !path.startsWith(POLICY));
const text = (path: string) => texts[path] ?? "";
const parsed = (path: string): Workflow => {
  const document = parseDocument(text(path), { version: "1.2" });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
};
const jobs = (path: string): [string, Job][] => Object.entries(parsed(path).jobs);
const steps = (path: string) => jobs(path).flatMap(([, job]) => job.steps);
/** Checkouts of this repository by another. */
const tools = (path: string) => steps(path).filter((step) => step.with?.repository === OURS);

test("all of them are looked at", () => {
  expect(files.map((path) => path.split("/").at(-1))).toEqual([
    "check-dist.yml",
    "check.yml",
    "ci.yml",
    "register.yml",
    "release.yml",
    "fork-safe-comment.yml",
    "hub-organization.yml",
    "minimal.yml",
    "monorepo.yml",
    "nightly.yml",
    "organization.yml",
    "pack-upgrade.yml",
    "register-review.yml",
    "sarif.yml",
    "cards.yml",
  ]);
});

describe.each(files)("%s", (path) => {
  test("gives no permission but to the job that needs it", () => {
    expect(parsed(path).permissions).toEqual({});
    for (const [name, job] of jobs(path))
      expect([name, typeof job.permissions]).toEqual([name, "object"]);
  });

  test("says why, for each permission", () => {
    const granted = text(path).match(/^ {6}[a-z-]+: (?:read|write)\b.*$/gm) ?? [];
    const count = jobs(path).flatMap(([, job]) => Object.keys(job.permissions ?? {})).length;
    expect(granted).toHaveLength(count);
    for (const row of granted) expect(row).toMatch(/ # \S/);
  });

  test("ends, whatever happens", () => {
    for (const [name, job] of jobs(path))
      expect([name, (job["timeout-minutes"] ?? 999) <= 20]).toEqual([name, true]);
  });

  test("uses actions by full SHA, with the version", () => {
    const rows = text(path).match(/^(?! *#).*\buses:.*$/gm) ?? [];
    expect(rows).toHaveLength(steps(path).filter(({ uses }) => uses !== undefined).length);
    // What was checked out: this repository, or, for who calls check.yml, the commit that holds it.
    for (const row of rows)
      if (!/uses: \.\/(?:\.cardwarden-tool)? /.test(row))
        expect(row).toMatch(/uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+/);
  });

  test("leaves no token in a clone", () => {
    for (const step of steps(path))
      if (step.uses?.startsWith("actions/checkout@"))
        expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("runs no text of an event", () => {
    for (const { run = "" } of steps(path)) expect(run).not.toContain("${{");
  });

  test("does not run with write access on what a stranger wrote", () => {
    const events = Object.keys(parsed(path).on);
    expect(events).not.toContain("workflow_run");
    expect(events.includes("pull_request_target")).toBe(path === PRIVILEGED);
  });

  test("reports to every required check", () => {
    const { on } = parsed(path);
    for (const event of ["pull_request", "merge_group"])
      if (event in on) expect([event, on[event]]).toEqual([event, null]);
    if ("pull_request" in on) expect(Object.keys(on)).toContain("merge_group");
  });
});

describe.each(examples)("%s", (path) => {
  const ours = () => steps(path).filter(({ uses }) => uses?.startsWith(`${OURS}@`));

  test("names our Action by one placeholder", () => {
    const named = BY_COMMAND.includes(path) ? "ref: " : `${OURS}@`;
    const rows = text(path).match(new RegExp(`${named}.*`, "g"));
    expect(new Set(rows)).toEqual(
      new Set([`${named}${"0".repeat(40)} # v${VERSION}: put the SHA of the release here`]),
    );
    expect(BY_COMMAND.includes(path) ? tools(path) : ours()).toHaveLength(rows?.length ?? 0);
  });

  test("gives inputs that there are, and reads outputs that there are", () => {
    const inputs = new Set(declared("inputs"));
    for (const step of ours())
      expect(Object.keys(step.with ?? {}).filter((name) => !inputs.has(name))).toEqual([]);
    const outputs = new Set(declared("outputs"));
    const read = [...text(path).matchAll(/steps\.cards\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(read.filter((name = "") => !outputs.has(name))).toEqual([]);
  });

  test("checks out the tool only where it does not check a change", () => {
    expect(tools(path).length > 0).toBe(BY_COMMAND.includes(path));
    if (SCHEDULED.includes(path))
      expect(Object.keys(parsed(path).on)).toEqual(["schedule", "workflow_dispatch"]);
  });

  test("may write only what it is about", () => {
    const writes = jobs(path).flatMap(([, job]) =>
      Object.entries(job.permissions ?? {})
        .filter(([, access]) => access === "write")
        .map(([name]) => name),
    );
    const needed: Readonly<Record<string, string[]>> = {
      [`${EXAMPLES}/sarif.yml`]: ["security-events"],
      [PRIVILEGED]: ["pull-requests"],
      [ON_HUB]: ["issues"],
      [REVIEW]: ["issues"],
    };
    expect(writes).toEqual(needed[path] ?? []);
  });

  test("has the base revision in the clone", () => {
    const checkouts = steps(path).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    const own = checkouts.filter((one) => one.with?.repository !== OURS);
    for (const { with: inputs = {} } of SCHEDULED.includes(path) ? [] : own)
      expect([inputs["fetch-depth"], inputs.ref]).toEqual([
        path === PRIVILEGED ? undefined : 2,
        undefined,
      ]);
  });
});

test("the examples pin one commit of each action", () => {
  const pins = new Map<string, Set<string>>();
  for (const path of examples)
    for (const [, name = "", sha = ""] of text(path).matchAll(/uses: (\S+)@([0-9a-f]{40})/g))
      pins.set(name, (pins.get(name) ?? new Set()).add(sha));
  expect([...pins].filter(([, shas]) => shas.size > 1)).toEqual([]);
});

test("init writes the smallest example", () => {
  expect(WORKFLOW).toBe(text(`${EXAMPLES}/minimal.yml`));
});

test("Dependabot waits, groups, and keeps to its month", () => {
  const { updates } = parseDocument(readFileSync(".github/dependabot.yml", "utf8")).toJS();
  for (const { schedule, cooldown, groups } of updates) {
    expect(schedule.interval).toBe("monthly");
    expect(cooldown["default-days"]).toBeGreaterThanOrEqual(7);
    expect(Object.keys(groups).length).toBeGreaterThan(0);
  }
  expect(updates).toHaveLength(2);
});

describe("what users read", () => {
  const PAGES = ["docs/action.md", "docs/organizations.md", "docs/releasing.md", "docs/scale.md"];
  const page = (path: string) => readFileSync(path, "utf8");

  test("action.md has a row for every input, output and example", () => {
    const rows =
      page("docs/action.md")
        .match(/^\| .*$/gm)
        ?.join("\n") ?? "";
    for (const name of [...declared("inputs"), ...declared("outputs")])
      expect(rows).toMatch(new RegExp(`\`${name}\``));
    for (const path of examples) expect(rows).toContain(`](${path.replace("docs/", "")})`);
  });

  test.each(PAGES)("%s: links lead somewhere", (path) => {
    const links = [...page(path).matchAll(/\]\((?![a-z]+:)([^)#]*)(?:#([^)]*))?\)/g)];
    expect(links.length).toBeGreaterThan(2);
    for (const [link, file = "", anchor] of links) {
      const target = file === "" ? path : join("docs", file);
      expect([link, existsSync(target)]).toEqual([link, true]);
      if (anchor !== undefined) expect(anchors(page(target))).toContain(anchor);
    }
  });

  /** Headings as GitHub turns them into anchors. */
  const anchors = (markdown: string) =>
    [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    );
});

test("action.yml can be listed on the Marketplace", () => {
  const { name, description, branding } = parseDocument(readFileSync("action.yml", "utf8")).toJS();
  expect(name).toBe("Cardwarden");
  expect(description.length).toBeLessThan(125);
  expect(branding.color).toMatch(/^(?:white|black|yellow|blue|green|orange|red|purple|gray-dark)$/);
  expect(branding.icon).toMatch(/^[a-z-]+$/);
});

describe("a project that people can join", () => {
  const read = (file: string) => readFileSync(file, "utf8");

  test.each(["README.md", "docs/action.md", `${EXAMPLES}/minimal.yml`])(
    "%s leads to the releases",
    (file) => {
      expect(read(file)).toContain(`https://github.com/${OURS}/releases`);
    },
  );

  test("the package says where it lives", () => {
    const { repository, homepage, bugs, keywords } = JSON.parse(read("package.json"));
    for (const address of [repository.url, homepage, bugs.url ?? bugs])
      expect(address).toContain(`github.com/${OURS}`);
    expect(keywords.length).toBeGreaterThan(3);
  });

  test("the linter of workflows is told which properties it does not know yet", () => {
    const { paths } = parseDocument(read(".github/actionlint.yaml")).toJS();
    const used = files.filter((path) => /job\.workflow_(?:sha|repository)/.test(text(path)));
    expect(Object.keys(paths)).toEqual(used);
  });

  test("issues have forms with titles, and each code path an owner", () => {
    const forms = list(".github/ISSUE_TEMPLATE").filter((path) => !path.endsWith("config.yml"));
    expect(forms.length).toBeGreaterThan(1);
    for (const path of forms) {
      const form = parseDocument(read(path)).toJS();
      expect([path, typeof form.name, typeof form.description]).toEqual([path, "string", "string"]);
      const ids = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(read(".github/CODEOWNERS")).toMatch(/^\*\s+@/m);
    expect(existsSync(".github/pull_request_template.md")).toBe(true);
  });
});
