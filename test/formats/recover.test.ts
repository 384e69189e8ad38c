import { describe, expect, it } from "vitest";
import { edges, see, told } from "./read.js";

/** A card whose parser loses what stands behind the open quote of line 3. */
const broken = (...lines: string[]) =>
  see(`---\nlibrary_name: x\nthumbnail: "open\n${lines.join("\n")}\n---\n# X\n`);

describe("keys that the parser lost", () => {
  it.each([
    ["license: mit", "license.stated", ["mit"], "4:10"],
    ["license: 'mit'  # comment", "license.stated", ["mit"], "4:10"],
    ["license: [mit, cc0-1.0]", "license.stated", ["mit", "cc0-1.0"], "4:11"],
    ["license:\n- mit\n- cc0-1.0\nother: x", "license.stated", ["mit", "cc0-1.0"], "5:3"],
    ["license_link: https://a.example/L#x", "license.link", "https://a.example/L#x", "4:15"],
  ])("%j is read from its line", (lines, name, value, at) => {
    expect(told(broken(lines).fact(name))).toEqual([value, "declared", "structured", at]);
  });

  it("give upstreams too", () => {
    expect(
      edges(broken("base_model: a/b", "base_model_relation: quantized", "datasets:", "  - c/d")),
    ).toEqual(["quantized a/b", "trained-on c/d"]);
  });

  it("leave one finding with its line, and the rest unreadable", () => {
    const seen = broken("license: mit", "version: 1");
    expect(seen.document["document.readable"]?.value).toBe("partial");
    expect(seen.items("document.problems").length).toBeGreaterThan(0);
    expect(seen.fact("provider.name").state).toBe("unreadable");
  });

  it.each([
    ["a key inside another", "  license: mit"],
    ["a value that goes on", "license: [mit,"],
    ["a value with a key in it", "license: a: b"],
    ["a key of a second document", "...\nlicense: mit"],
  ])("do not include %s", (_, lines) => {
    expect(broken(lines).fact("license.stated").state).toBe("unreadable");
  });

  it("never replace what was read, nor stand in for a sound card", () => {
    expect(
      see('---\nlicense: mit\nbase_model: "a\nlicense: x\n---\n').items("license.stated")[0],
    ).toBe("mit @ 2:10");
    expect(
      see("---\nlibrary_name: x\nx: |\n license: mit\n---\n").fact("license.stated").state,
    ).toBe("absent");
  });

  it("are found behind a full-width colon", () => {
    const seen = see("---\nbase_model：a/b\nlicense：mit\n---\n");
    expect(edges(seen)).toEqual(["finetune a/b"]);
    expect(told(seen.fact("license.stated"))).toEqual([["mit"], "declared", "structured", "3:9"]);
  });
});
