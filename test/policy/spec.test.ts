import { describe, expect, test } from "vitest";
import {
  extendedSpec,
  isRemote,
  parseSpec,
  relativeSpec,
  specText,
} from "../../src/policy/packs/pack-spec.js";

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
};

describe("where a pack comes from", () => {
  test.each([
    ["./policy", { kind: "folder", path: "./policy" }],
    ["../policy", { kind: "folder", path: "../policy" }],
    ["/srv/policy", { kind: "folder", path: "/srv/policy" }],
    ["npm:ai-policy", { kind: "npm", name: "ai-policy", range: "latest", folder: "" }],
    ["npm:@acme/ai-policy@^2", { kind: "npm", name: "@acme/ai-policy", range: "^2", folder: "" }],
    [
      "npm:@acme/ai-policy/packs/base@>=2 <3",
      { kind: "npm", name: "@acme/ai-policy", range: ">=2 <3", folder: "packs/base" },
    ],
    ["npm:ai-policy/eu@next", { kind: "npm", name: "ai-policy", range: "next", folder: "eu" }],
    [
      "github:acme/ai-policy",
      { kind: "git", repository: "github:acme/ai-policy", ref: "HEAD", folder: "" },
    ],
    [
      "github:acme/ai-policy/packs/base@v2.1.0",
      { kind: "git", repository: "github:acme/ai-policy", ref: "v2.1.0", folder: "packs/base" },
    ],
    // Tags of repositories with several packages hold an @.
    [
      "github:acme/ai-policy/base@@acme/base@2.1.0",
      { kind: "git", repository: "github:acme/ai-policy", ref: "@acme/base@2.1.0", folder: "base" },
    ],
    [
      "git+https://git.example.org/a/b/c.git//packs/base@release/2",
      {
        kind: "git",
        repository: "https://git.example.org/a/b/c.git",
        ref: "release/2",
        folder: "packs/base",
      },
    ],
    [
      "git+https://git.example.org:8443/c@^2",
      { kind: "git", repository: "https://git.example.org:8443/c", ref: "^2", folder: "" },
    ],
    [
      "git+http://127.0.0.1:8080/c.git//x",
      { kind: "git", repository: "http://127.0.0.1:8080/c.git", ref: "HEAD", folder: "x" },
    ],
    [
      "git+file:///srv/mirror/c.git//x@v1",
      { kind: "git", repository: "file:///srv/mirror/c.git", ref: "v1", folder: "x" },
    ],
  ])("%s", (text, spec) => {
    expect(parseSpec(text)).toEqual(spec);
    expect(parseSpec(specText(parseSpec(text)))).toEqual(spec);
    expect(isRemote(text)).toBe(spec.kind !== "folder");
  });

  test.each([
    "",
    "acme",
    "http://git.example.org/x",
    "ssh://git@git.example.org/x",
    "git@github.com:acme/ai-policy.git",
    "git+ssh://git@git.example.org/x.git",
    "git+http://git.example.org/x.git",
    "git+http://127.0.0.1.example.org/x.git",
    "git+ftp://git.example.org/x.git",
    "git+ext://sh -c x",
    "git+file://git.example.org/x.git",
    "git+https://",
    "git+https://git.example.org",
    "git+https://git.example.org/",
    "git+https://git.example.org/x.git?a=b//y@v1",
    "git+https://git.example.org/x.git//a//b@v1",
    "git+https://git.example.org/x.git//../y@v1",
    "git+https://git.example.org/x.git//.git@v1",
    "git+https://git.example.org/x.git@--upload-pack=x",
    "git+https://git.example.org/x.git@",
    "git+https://git.example.org/x.git@a..b",
    "git+https://git.example.org/x.git@a b\nc",
    "git+https://-oProxyCommand=x/y",
    "npm:",
    "npm:@acme",
    "npm:Acme",
    "npm:@acme/ai-policy@",
    "npm:@acme/ai-policy@http://x",
    "npm:@acme/ai-policy/../x",
    "npm:../x",
    "github:acme",
    "github:acme/..",
    "github:-acme/x",
    "github:acme/x/../y",
    "github:acme/x/a\\b",
  ])("%j is refused", (text) => {
    expect(codeOf(() => parseSpec(text))).toBe("pack-source-invalid");
  });

  test.each(["git+https://user:s3cret@git.example.org/x.git", "git+https://s3cret@h/x.git@v1"])(
    "credentials are refused, and not repeated",
    (text) => {
      let error: unknown;
      try {
        parseSpec(text);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: "pack-source-invalid" });
      expect(`${error} ${(error as { hint: string }).hint}`).not.toContain("s3cret");
    },
  );

  test("long names take no time", () => {
    for (const text of ["npm:", "github:", "git+https://", "git+https://h/x@"].flatMap((head) =>
      ["a", "/", "@", ".", "-", "a/", "*"].map((one) => head + one.repeat(100_000)),
    )) {
      const began = performance.now();
      codeOf(() => parseSpec(text));
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});

describe("what a pack from elsewhere may extend", () => {
  test.each([
    ["github:acme/p/packs/eu@v2", "../base", "github:acme/p/packs/base@v2"],
    ["github:acme/p/eu@^2", "..", "github:acme/p@^2"],
    ["github:acme/p@^2", "./base/", "github:acme/p/base@^2"],
    ["npm:@acme/p/eu@^2", "../base", "npm:@acme/p/base@^2"],
    ["npm:@acme/p@latest", "./x/../base", "npm:@acme/p/base@latest"],
    ["git+https://h.example/p.git//eu@v1", "../base", "git+https://h.example/p.git//base@v1"],
    ["git+https://h.example/p.git//eu@v1", "../", "git+https://h.example/p.git@v1"],
  ])("%s: %s", (by, path, place) => {
    expect(relativeSpec(by, path)).toBe(place);
    expect(extendedSpec(path, by)).toBe(place);
  });

  test.each([
    ["github:acme/p/eu@v2", "../../other"],
    ["github:acme/p@v2", ".."],
    ["npm:@acme/p/eu@^2", "../../../x"],
    ["npm:@acme/p@^2", "/etc"],
    ["npm:@acme/p@^2", "git+file:///srv/p.git"],
    ["github:acme/p@v2", "git+http://localhost/p.git"],
    ["git+https://h.example/p.git@v1", "git+file:///srv/p.git"],
  ])("%s: %s leaves it", (by, path) => {
    expect(codeOf(() => extendedSpec(path, by))).toBe("pack-hostile");
  });

  test("other places are as they are written; mirrors may name mirrors", () => {
    expect(extendedSpec("npm:x@^1", "github:acme/p@v2")).toBe("npm:x@^1");
    expect(extendedSpec("git+file:///srv/b.git", "git+file:///srv/a.git@HEAD")).toBe(
      "git+file:///srv/b.git",
    );
    expect(extendedSpec("../base", "/srv/eu")).toBe("../base");
    expect(extendedSpec("../base", undefined)).toBe("../base");
  });
});
