import fc from "fast-check";
import picomatch from "picomatch/posix.js";
import { expect, test } from "vitest";
import { expandBraces, lazyGlob } from "../../src/register/glob.js";
import { glob } from "../../src/text/glob/index.js";
import { file } from "./load.js";

const patterns = [
  ...file.upstreams.flatMap(({ pattern }) => expandBraces(pattern)),
  ...file.reuploaders.map((owner) => (owner.includes("/") ? owner : `${owner}/*`)),
];
const wild = patterns.filter((pattern) => /[*?[\]\\!()+@|]/.test(pattern));

test("the register's patterns hold no wildcards but stars and sets", () => {
  expect(wild.length).toBeGreaterThan(200);
  expect(wild.filter((pattern) => /[?\\!()+@|]|\*\*|\[[^\w]/.test(pattern))).toEqual([]);
});

test("a pattern fits what the common matcher says it fits", () => {
  const filling = fc.constantFrom("", "7b", "1", "2", "3", "-instruct", "/", ".", "x.y", "*");
  fc.assert(
    fc.property(fc.constantFrom(...wild), fc.array(filling, { maxLength: 4 }), (pattern, fills) => {
      let i = 0;
      const name = pattern
        .toLowerCase()
        .replace(/\*|\[[^\]]*\]/g, () => fills[i++ % Math.max(1, fills.length)] ?? "");
      const options = { dot: true, nonegate: true, noextglob: true };
      const expected = picomatch(pattern.toLowerCase(), options)(name);
      // What no reference is: the common matcher takes names for paths, with `.`, `..` and a slash at the end.
      fc.pre(!/(?:^|\/)\.{1,2}(?:\/|$)|\/$/.test(name));
      expect([pattern, name, lazyGlob(pattern)(name)]).toEqual([pattern, name, expected]);
    }),
    { numRuns: 5000 },
  );
});

test("what is no set stands for itself: a configuration may hold anything", () => {
  for (const broken of ["a/[z-a]", "a/[", "a/[]", "a/{b", "a/(", "a/[[x"]) {
    const matches = glob([broken], { ignoreCase: true });
    expect([broken, matches(broken), matches("a/b")]).toEqual([broken, true, false]);
  }
});
