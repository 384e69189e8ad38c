import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PackImpact } from "../../src/model/impact.js";
import { folder, git, temporary } from "../e2e/runner.js";
import { leaf, ruleSource } from "../helpers/make.js";
import { card } from "../helpers/run.js";
import { call, OBEYED } from "./call.js";

type Files = Readonly<Record<string, string>>;

const rule = (name: string, fact: string, severity: string) => ({
  [`${name}/rule.json`]: JSON.stringify(
    ruleSource({
      id: `acme/${name}`,
      require: leaf(fact, "present", true),
      severity: { baseline: severity },
    }),
  ),
});
const head = (version: string, over: object = {}) => ({
  "pack.json": JSON.stringify({ name: "acme", version, title: { en: "Acme" }, ...over }),
});
const GONE = { id: "acme/provider", version: "2.0.0", reason: "nobody | <b>needs</b> @it" };
const OLD: Files = {
  ...head("1.0.0"),
  ...rule("version", "version", "warning"),
  ...rule("contact", "contact", "error"),
  ...rule("provider", "provider.name", "warning"),
};
/** One severity raised, one lowered, one rule removed, one added. */
const NEW: Files = {
  ...head("2.0.0", { removed: [GONE] }),
  ...rule("version", "version", "error"),
  ...rule("contact", "contact", "notice"),
  ...rule("ip", "contacts.ip", "warning"),
};
/** As it may be pinned somewhere: neither of the two. */
const OWN: Files = { ...head("0.9.0"), ...rule("version", "version", "notice") };

const below = (prefix: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${prefix}/${name}`, text]));

const BARE = card("license: mit", "library_name: x");
const WHOLE = card(
  "license: mit",
  "governance:",
  "  subject: { version: 1.0.0 }",
  "  provider: { name: Acme }",
  "  contacts: { general: a@acme.example, ip: b@acme.example }",
);
const GIT: Files = { ".git/HEAD": "ref: refs/heads/main\n" };
const NAMING = "packs: [doc, ./pack]\n";

const scene = (files: Files) => folder({ ...below("old", OLD), ...below("new", NEW), ...files });

async function impact(cwd: string, ...on: string[]): Promise<PackImpact> {
  const words = ["pack", "diff", "old", "new", ...on.flatMap((path) => ["--on", path])];
  const { code, out, err } = await call(cwd, [...words, "--format", "json"]);
  expect([code, err.startsWith("error")]).toEqual([0, false]);
  return v.parse(PackImpact, JSON.parse(out));
}

/** `rule effect severity file:line subject`. */
const places = ({ repositories }: PackImpact): string[] =>
  repositories.flatMap(({ repository, rules }) =>
    rules.flatMap(({ ruleId, places }) =>
      places.map(
        ({ effect, severity, was, file, line }) =>
          `${repository} ${ruleId} ${effect} ${was === undefined ? "" : `${was} -> `}${severity} ${file}:${line}`,
      ),
    ),
  );

/** What the two versions make of `BARE`. */
const DIFFERENCES = [
  "acme/contact lowered error -> notice README.md:4",
  "acme/ip fails warning README.md:4",
  "acme/provider passes warning README.md:4",
  "acme/version raised warning -> error README.md:4",
];
const inRepository = (name: string) => DIFFERENCES.map((one) => `${name} ${one}`);

describe("a repository", () => {
  test("is judged with both versions in the place of the pack that it names", async () => {
    const cwd = scene({
      ...below("repo", { ...GIT, ...below("pack", OWN), "README.md": BARE }),
      "repo/.cardwarden.yml": NAMING,
    });
    const found = await impact(cwd, "repo");
    expect(places(found)).toEqual(inRepository("repo"));
    expect(found.repositories[0]).toMatchObject({ named: true, source: "checkout", documents: 1 });
    expect(found.repositories[0]?.rules.map(({ before, after }) => [before, after])).toEqual([
      [
        { error: 1, warning: 0, notice: 0 },
        { error: 0, warning: 0, notice: 1 },
      ],
      [
        { error: 0, warning: 0, notice: 0 },
        { error: 0, warning: 1, notice: 0 },
      ],
      [
        { error: 0, warning: 1, notice: 0 },
        { error: 0, warning: 0, notice: 0 },
      ],
      [
        { error: 0, warning: 1, notice: 0 },
        { error: 1, warning: 0, notice: 0 },
      ],
    ]);
    expect(found.summary).toMatchObject({
      tried: 1,
      affected: 1,
      added: 0,
      newlyFailing: { error: 1, warning: 1, notice: 0 },
      newlyPassing: { error: 1, warning: 1, notice: 0 },
    });
    expect(found.difference).toMatchObject({ asks: "major", least: "2.0.0", enough: true });
    expect([found.from.version, found.to.version]).toEqual(["1.0.0", "2.0.0"]);
  });

  test("that does not name the pack is judged with it beside what it names", async () => {
    const cwd = scene(below("repo", { ...GIT, "README.md": BARE }));
    const found = await impact(cwd, "repo");
    expect(places(found)).toEqual(inRepository("repo"));
    expect(found.repositories[0]?.named).toBe(false);
    expect(found.summary.added).toBe(1);
    expect(found.notes.map(({ code }) => code)).toEqual(["pack-added"]);
  });

  test("may set rules of a pack that only a workflow names", async () => {
    const cwd = scene(
      below("repo", { ".cardwarden.yml": "rules: { acme/version: off }\n", "README.md": BARE }),
    );
    const found = await impact(cwd, "repo");
    expect(places(found)).toEqual(
      inRepository("repo").filter((one) => !one.includes("acme/version")),
    );
  });

  /** A repository that waives all findings of a rule. */
  const waiving = (rule: string) => {
    const waiver = { rule, subject: "*", reason: "r", owner: "o", expires: "2027-01-31" };
    const config = `waivers: [${JSON.stringify(waiver)}]\n`;
    return scene(below("repo", { ".cardwarden.yml": config, "README.md": BARE }));
  };

  test("keeps its waivers", async () => {
    const cwd = waiving("acme/version");
    const rules = (await impact(cwd, "repo")).rules.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(["acme/contact", "acme/ip", "acme/provider"]);
  });

  test("keeps its baseline: what is known does not count, what is new does", async () => {
    const cwd = scene(below("repo", { ...GIT, "README.md": BARE }));
    const repo = join(cwd, "repo");
    await call(repo, ["check", "--pack", "../old", "--write-baseline", "known.json"]);
    folder({ ".cardwarden.yml": "baseline: known.json\n" }, repo);
    expect(places(await impact(cwd, "repo"))).toEqual([
      "repo acme/ip fails warning README.md:4",
      // Known as a warning it does not excuse an error.
      "repo acme/version fails error README.md:4",
    ]);
  });

  test("a waiver of a rule that goes is a finding with the new version", async () => {
    const cwd = waiving("acme/provider");
    expect(places(await impact(cwd, "repo"))).toContain(
      "repo doc/invalid-waiver fails error .cardwarden.yml:1",
    );
  });

  test("without a difference is counted, and so is one without a card", async () => {
    const cwd = scene({
      "all/a/.cardwarden.yml": "",
      "all/a/README.md": WHOLE,
      "all/b/.git/x": "",
    });
    const found = await impact(cwd, "all");
    expect(found.repositories).toEqual([]);
    expect(found.summary).toMatchObject({ tried: 2, affected: 0, unaffected: 2, empty: 1 });
  });

  test("tries a version of a built-in pack in the place of the shipped one", async () => {
    const pack = (version: string, severity: string): Files => ({
      "pack.json": JSON.stringify({ name: "doc", version, title: { en: "D" } }),
      "x/rule.json": JSON.stringify(ruleSource({ id: "doc/x", severity: { baseline: severity } })),
    });
    const cwd = folder({
      ...below("old", pack("1.0.0", "notice")),
      ...below("new", pack("2.0.0", "error")),
      ...below("repo", { ...GIT, "README.md": BARE }),
    });
    const found = await impact(cwd, "repo");
    expect(places(found)).toEqual(["repo doc/x raised notice -> error README.md:4"]);
    expect(found.summary.added).toBe(0);
  });
});

describe("packs that extend and set", () => {
  const SETTING = (over: object): Files => ({
    ...NEW,
    ...head("2.0.0", { removed: [GONE], ...over }),
  });
  const retried = (over: object, repo: Files) =>
    folder({ ...below("old", OLD), ...below("new", SETTING(over)), ...below("repo", repo) });

  test("a floor of the new version takes back what a repository lowered", async () => {
    const cwd = retried(
      { floor: { rules: { "acme/version": "default" } } },
      { ".cardwarden.yml": "rules:\n  acme/version: off\n", "README.md": BARE },
    );
    const found = places(await impact(cwd, "repo"));
    expect(found).toContain("repo acme/version fails error README.md:4");
    expect(found.filter((one) => one.includes("doc/floor-weakened fails"))).toEqual([
      expect.stringContaining(".cardwarden.yml:2"),
    ]);
  });

  test("severities that the new version sets for others count", async () => {
    const cwd = retried(
      { extends: ["disclosure"], rules: { "disclosure/version-missing": "off" } },
      { "README.md": BARE },
    );
    expect(places(await impact(cwd, "repo"))).toContainEqual(
      expect.stringContaining("repo disclosure/version-missing passes "),
    );
  });

  test("a pack of the repository may bring it along, and the versions what they extend", async () => {
    const mine = { name: "mine", version: "1.0.0", title: { en: "M" }, extends: ["./base"] };
    const base: Files = {
      "pack.json": JSON.stringify({ name: "base", version: "1.0.0", title: { en: "B" } }),
      "x/rule.json": JSON.stringify(ruleSource({ id: "base/x" })),
    };
    const cwd = folder({
      ...below("old", OLD),
      ...below("new", SETTING({ extends: ["./base"] })),
      ...below("new/base", base),
      ...below("repo", {
        ...GIT,
        ".cardwarden.yml": "packs: [./mine]\n",
        "mine/pack.json": JSON.stringify(mine),
        ...below("mine/base", OWN),
        "README.md": BARE,
      }),
    });
    const found = await impact(cwd, "repo");
    const added = "base/x fails error README.md:4";
    expect(places(found)).toEqual([...inRepository("repo"), `repo ${added}`]);
    expect(found.repositories[0]?.named).toBe(true);
    await call(join(cwd, "repo"), ["check", "--pack", "doc", "--facts", "../one.json"]);
    expect(places(await impact(cwd, "one.json"))).toEqual([
      ...inRepository("one.json"),
      `one.json ${added}`,
    ]);
  });
});

describe("a folder of repositories", () => {
  const scattered = () =>
    scene({
      ...below("all/acme/one", { ...GIT, "README.md": BARE }),
      ...below("all/acme/two", { ...GIT, "README.md": WHOLE }),
      ...below("all/broken", { ".cardwarden.yml": "pakcs: [doc]\n", "README.md": BARE }),
      ...below("all/early", { ".cardwarden.yml": "rules: { acme/ip: off }\n", "README.md": BARE }),
      ...below("all/late", {
        ".cardwarden.yml": "rules: { acme/provider: off }\n",
        "README.md": BARE,
      }),
      "all/notes/README.md": BARE,
    });

  test("is gone through in order, two folders deep, whatever becomes of one", async () => {
    const { code, err } = await call(scattered(), ["pack", "diff", "old", "new", "--on", "all"]);
    expect(code).toBe(0);
    expect(err.trimEnd().split("\n")).toEqual([
      "1/5 acme/one",
      "2/5 acme/two",
      "3/5 broken",
      "4/5 early",
      "5/5 late",
    ]);
    const found = await impact(scattered(), "all");
    expect(places(found)).toEqual(inRepository("acme/one"));
    expect(found.summary).toMatchObject({ tried: 2, unaffected: 1, notTried: 3, passedOver: 1 });
  });

  test("says which repository could not be tried, with which version, and where", async () => {
    const { notTried } = await impact(scattered(), "all");
    expect(notTried.map((one) => [one.repository, one.with, one.code])).toEqual([
      ["broken", "both", "config-unknown-key"],
      ["early", "old", "rule-unknown"],
      ["late", "new", "rule-removed"],
    ]);
    expect(notTried[0]?.at).toEqual({ file: ".cardwarden.yml", line: 1 });
  });

  test("sums by rule over all of them", async () => {
    const cwd = scene({
      ...below("all/a", { ...GIT, "README.md": BARE }),
      ...below("all/b", { ...GIT, "x/README.md": BARE, "y/README.md": BARE }),
    });
    const { rules, summary } = await impact(cwd, "all");
    expect(rules.find(({ ruleId }) => ruleId === "acme/ip")).toEqual({
      ruleId: "acme/ip",
      repositories: 2,
      newlyFailing: { error: 0, warning: 3, notice: 0 },
      newlyPassing: { error: 0, warning: 0, notice: 0 },
    });
    expect(summary.newlyPassing).toEqual({ error: 3, warning: 3, notice: 0 });
  });

  test("keeps the first places of a rule and counts the others", async () => {
    const cards = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`m${i}/README.md`, BARE] as const),
    );
    const cwd = scene(below("repo", { ...GIT, ...cards }));
    const [repository] = (await impact(cwd, "repo")).repositories;
    const one = repository?.rules.find(({ ruleId }) => ruleId === "acme/ip");
    expect(one?.places.map(({ file }) => file)).toEqual(
      [0, 1, 2, 3, 4].map((i) => `m${i}/README.md`),
    );
    expect([one?.more, one?.newlyFailing.warning]).toEqual([3, 8]);
  });
});

describe("stored facts", () => {
  const stored = async (): Promise<string> => {
    const cwd = scene({ "repo/.git/x": "", "repo/README.md": BARE, "facts/other.json": "{}" });
    await call(join(cwd, "repo"), [
      "check",
      "--facts",
      "../facts/one.json",
      "--date",
      "2026-10-01",
    ]);
    return cwd;
  };

  test("are judged without a card, by the day they were written", async () => {
    const found = await impact(await stored(), "facts");
    expect(places(found)).toEqual(inRepository("one.json"));
    expect(found.repositories[0]).toMatchObject({ source: "facts", date: "2026-10-01" });
    expect(found.summary).toMatchObject({ tried: 1, replayed: 1, added: 0, passedOver: 1 });
    expect(found.notes.map(({ code }) => code)).toEqual([
      "facts-without-configuration",
      "facts-without-register",
    ]);
  });

  test("are taken from a file, too", async () => {
    expect(places(await impact(await stored(), "facts/one.json"))).toEqual(
      inRepository("one.json"),
    );
  });

  test("that lack a fact cannot tell, and it is said", async () => {
    const cwd = await stored();
    const facts = JSON.parse(readFileSync(join(cwd, "facts/one.json"), "utf8"));
    for (const subject of facts.subjects) delete subject.facts["contacts.ip"];
    folder({ "facts/one.json": JSON.stringify(facts) }, cwd);
    const found = await impact(cwd, "facts");
    const ip = found.repositories[0]?.rules.find(({ ruleId }) => ruleId === "acme/ip");
    expect(ip?.places.map(({ outcome }) => outcome)).toEqual(["undetermined"]);
    expect(found.notes.map(({ code }) => code)).toContain("facts-incomplete");
  });

  test("that are none are rows of their own", async () => {
    const cwd = scene({
      "facts/a.json": '{"schema": "facts.v1", "subjects": {}}',
      "facts/b.json": '{"schema": "facts.v1"',
      "facts/c.json": "null",
    });
    const found = await impact(cwd, "facts", "facts/c.json");
    expect(found.notTried.map(({ repository, code }) => [repository, code])).toEqual([
      ["a.json", "facts-invalid"],
      ["b.json", "facts-invalid"],
      ["c.json", "facts-invalid"],
    ]);
    expect(found.summary).toMatchObject({ tried: 0, notTried: 3, passedOver: 1 });
  });
});

describe("versions from elsewhere", () => {
  /** Both versions as tags of one repository; and how to name one. */
  async function published(): Promise<(tag: string) => string> {
    const home = folder(below("acme", OLD));
    await git(home, "init", "-q", "-b", "main");
    const release = async (tag: string) => {
      await git(home, "add", ".");
      await git(home, "commit", "-q", "-m", tag);
      await git(home, "tag", tag);
    };
    await release("v1.0.0");
    rmSync(join(home, "acme"), { recursive: true });
    folder(below("acme", NEW), home);
    await release("v2.0.0");
    vi.stubEnv("CARDWARDEN_CACHE", temporary());
    return (tag) => `git+file://${home}/.git//acme@${tag}`;
  }
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("are compared without a lock, and stand in for what a repository pins of them", async () => {
    const at = await published();
    // The pinned version cannot be brought: there is no lock and no such tag.
    const cwd = folder(
      below("repo", { ".cardwarden.yml": `packs: ["${at("v0.9.0")}"]\n`, "README.md": BARE }),
    );
    const words = ["pack", "diff", at("v1.0.0"), at("v2.0.0"), "--on", "repo", "--format", "json"];
    const { code, out, err } = await call(cwd, words);
    expect([code, err]).toEqual([0, ""]);
    const found = v.parse(PackImpact, JSON.parse(out));
    expect(places(found)).toEqual(inRepository("repo"));
    expect(found.repositories[0]?.named).toBe(true);
    expect((await call(join(cwd, "repo"), ["check"])).err).toContain("is not in cardwarden.lock");
  });

  test("that a repository names beside them still need its lock", async () => {
    const at = await published();
    const other = at("v1.0.0").replace("//acme", "//other");
    const cwd = scene(
      below("repo", { ".cardwarden.yml": `packs: ["${other}"]\n`, "README.md": BARE }),
    );
    const { notTried } = await impact(cwd, "repo");
    expect(notTried.map(({ code, ...one }) => [code, one.with])).toEqual([
      ["pack-not-locked", "both"],
    ]);
  });

  test("are not fetched offline", async () => {
    const at = await published();
    const { code, err } = await call(scene({}), ["pack", "diff", at("v1.0.0"), "new", "--offline"]);
    expect([code, err.includes("is not in the cache")]).toEqual([2, true]);
  });
});

describe("the output", () => {
  const diff = (cwd: string, ...words: string[]) =>
    call(cwd, ["pack", "diff", "old", "new", ...words]);

  test("begins with what pack diff says of the versions", async () => {
    const cwd = scene(below("repo", { ...GIT, "README.md": BARE }));
    for (const format of ["pretty", "markdown"]) {
      const alone = await diff(cwd, "--format", format);
      const { code, out } = await diff(cwd, "--format", format, "--on", "repo");
      expect([format, code, out.startsWith(alone.out.trimEnd())]).toEqual([format, 0, true]);
      expect(out).toContain("acme/ip");
    }
  });

  test("informs: a version that is too low fails without --on only", async () => {
    const cwd = scene(below("repo", { ...GIT, "README.md": BARE }));
    folder(below("new", head("1.0.1", { removed: [{ ...GONE, version: "1.0.1" }] })), cwd);
    expect((await diff(cwd)).code).toBe(1);
    expect((await diff(cwd, "--on", "repo")).code).toBe(0);
    expect((await impact(cwd, "repo")).difference.enough).toBe(false);
  });

  test("obeys nobody", async () => {
    const name = "x [l](https://evil.example) @acme <img src=x> | ::error::a ##[error]b \u202E";
    const cwd = scene({
      [`all/${name.replaceAll("/", "")}/.git/x`]: "",
      [`all/${name.replaceAll("/", "")}/README.md`]: BARE,
      "all/y | @acme <b>/.cardwarden.yml": "'::error:: @acme <b> | [l](u)': 1\n",
    });
    for (const format of ["pretty", "json", "markdown"]) {
      const { out, err } = await diff(cwd, "--format", format, "--on", "all");
      // In JSON a string never begins a line, where alone the runner would obey it.
      for (const one of OBEYED.filter((one) => format !== "json" || one !== "::error::"))
        expect([format, one, out.includes(one), err.includes(one)]).toEqual([
          format,
          one,
          false,
          false,
        ]);
    }
    const { out } = await diff(cwd, "--format", "markdown", "--on", "all");
    for (const one of ["<img", "<b>", "@acme", "](", "@it"]) expect(out).not.toContain(one);
    const rows = out.split("\n").filter((row) => row.startsWith("| <code>"));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(6);
  });

  test("a path without anything is a mistake of the caller", async () => {
    const { code, err } = await diff(scene({}), "--on", "nowhere");
    expect([code, err.split("\n")[0]]).toEqual([2, "error: there is no file or folder nowhere"]);
  });

  test("is the same for the same input", async () => {
    const cwd = scene(below("repo", { ...GIT, "a/README.md": BARE, "b/README.md": BARE }));
    const once = await diff(cwd, "--on", "repo", "--format", "json");
    expect(await diff(cwd, "--on", "repo", "--format", "json")).toEqual(once);
  });

  test("--on belongs to pack diff", async () => {
    const { code } = await call(temporary(), ["pack", "lint", "./acme", "--on", "x"]);
    expect(code).toBe(2);
  });
});
