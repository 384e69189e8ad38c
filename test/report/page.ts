import { createHash } from "node:crypto";
import { expect } from "vitest";

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const VOID = new Set("meta br input link".split(" "));
const ALONE = new Set("path rect".split(" "));
const NAMES = new Set(
  `html head title style script meta body a header div main nav section article details summary footer form fieldset
   legend label input select option button output p h1 h2 h3 h4 ul li dl dt dd table caption thead tbody tr th td span b
   strong code pre mark bdi cite time br svg g path rect text`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `lang charset http-equiv content name class href rel id tabindex role hidden for type value checked placeholder
   autocomplete spellcheck aria-label aria-labelledby aria-live aria-hidden data-text data-filter data-value data-folder
   data-severity data-rule data-kind data-change open scope width height viewbox preserveaspectratio x y rx d
   text-anchor`.split(/\s+/),
);

/** Returns the elements of a page, as a browser would see them if every tag is where it should be. */
export function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const body = page.replace(/^<!doctype html>\n/, "");
  const tags = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*(\/?)>|<|>/g;
  let script = "";
  for (const match of body.matchAll(tags)) {
    const [tag, close, name = "", rest = ""] = match;
    if (script !== "" && !(close && name === script)) continue;
    script = "";
    expect(
      NAMES,
      `${tag} at ${body.slice(Math.max(0, match.index - 80), match.index + 80)}`,
    ).toContain(name);
    if (close) {
      expect(open.pop()).toBe(name);
      continue;
    }
    const attributes = new Map(
      [...rest.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
        key.toLowerCase(),
        value,
      ]),
    );
    for (const key of attributes.keys()) expect(ATTRIBUTES).toContain(key);
    elements.push({ name, attributes });
    if (name === "script" || name === "style") script = name;
    if (!VOID.has(name) && !ALONE.has(name) && !(name === "rect" || name === "path"))
      open.push(name);
  }
  expect(open).toEqual([]);
  return elements;
}

/** A page whose tags are ours and closed, that loads nothing, leads where it says, and lets nothing else run. */
export function expectSelfContained(page: string): void {
  const elements = elementsOf(page);
  const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, attributes } of elements) {
    const href = attributes.get("href");
    if (href === undefined) continue;
    expect(name).toBe("a");
    if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
    else {
      expect(href).toMatch(/^https?:\/\//);
      expect(attributes.get("rel")).toBe("noopener noreferrer");
    }
  }
  const texts = ["style", "script"].map((name) => {
    const found = [...page.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"))];
    expect(found).toHaveLength(1);
    return `'sha256-${createHash("sha256")
      .update(found[0]?.[1] ?? "")
      .digest("base64")}'`;
  });
  expect(
    elements.find(({ attributes }) => attributes.has("http-equiv"))?.attributes.get("content"),
  ).toBe(
    `default-src 'none'; style-src ${texts[0]}; script-src ${texts[1]}; base-uri 'none'; form-action 'none'`,
  );
}

/** Returns the text of the first element with a class or an id, tags taken out. */
export const textsOf = (page: string, start: RegExp, end: string): string[] =>
  page
    .split(start)
    .slice(1)
    .map((part) =>
      part
        .slice(0, part.indexOf(end))
        .replace(/<[^>]*>/g, " ")
        .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
        .replace(/\s+/g, " ")
        .trim(),
    );
