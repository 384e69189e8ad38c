import type { Say } from "../../messages/say.js";
import { SERVICE_ACCESS } from "../../model/vocabulary.js";
import { expandBraces } from "../../register/glob.js";
import type { Register, UpstreamMatch } from "../../register/index.js";
import { line } from "../../report/escape.js";

/** True for the whole name of a model that only a service offers, where no text has exactly that id. */
export function isServiceName(name: string, register: Register): boolean {
  const upstream = register.findUpstream(name)?.upstream;
  const isWhole = (pattern: string) => pattern.toLowerCase() === name.toLowerCase();
  return (
    upstream?.kind === "hosted" &&
    expandBraces(upstream.pattern).some(isWhole) &&
    register.license(name) === undefined
  );
}

const LABELS = { api: "explain.by-api", "product-ui": "explain.by-app" } as const;

/** Returns rows on the terms under which its provider offers a model, by the way of using it. */
export function serviceRows(
  { id, upstream, through, root }: UpstreamMatch,
  register: Register,
  say: Say,
): string[][] {
  const { services } = register;
  const terms = upstream.license === null ? undefined : register.license(upstream.license);
  const ids = [id, ...through, ...(root === undefined ? [] : [root])];
  const rows = SERVICE_ACCESS.map((way) => ({
    way,
    text:
      upstream.kind === "hosted"
        ? terms && services.forService(terms, way)
        : ids.flatMap((name) => services.forModel(name, way) ?? [])[0],
  }));
  // One text for every way, or a model that its provider offers as weights alone.
  const usual = upstream.kind === "hosted" ? terms : undefined;
  if (rows.every(({ text }) => text === usual)) return [];
  return rows.map(({ way, text }) => [
    say(LABELS[way]),
    text === undefined ? say("explain.no-terms") : line(text.id),
  ]);
}
