import { withoutComments } from "../../../text/markdown.js";
import type { Card } from "../../card/card.js";

/** A badge that tells of a license, with the line it stands on. */
export interface LicenseBadge {
  readonly line: number;
  /** What it is of: `Code License`. */
  readonly label: string;
  /** What it says: `Apache 2.0`. */
  readonly value: string;
  readonly href?: string;
}

const LICENSE_WORD = /licen[cs]e|许可|协议/i;
/** Images of Markdown, in a link or alone, with an address or a reference. */
const IMAGE =
  /(?:(\[)\s{0,2})?!\[([^[\]]{0,120})\](?:\(([^()\s]{1,400})[^()]{0,80}\)|\[[^[\]]{0,60}\])(?:\s{0,2}\](?:\(([^()\s]{1,400})\)|\[[^[\]]{0,60}\]))?/g;
const TAG = /<img\s[^<>]{0,600}>/gi;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const MAX_BADGES = 40;

/** Returns the badges of a body that tell of a license by themselves: those that ask GitHub for it say nothing. */
export function licenseBadges(card: Card): LicenseBadge[] {
  const badges: LicenseBadge[] = [];
  const body = card.source.text.slice(card.matter.body);
  if (!LICENSE_WORD.test(body) || !/!\[|<img\s/i.test(body)) return badges;
  const firstLine = card.lines.position(card.matter.body).line;
  let fenced = false;
  const visible = blankComments(body).split("\n");
  for (const [i, row] of visible.entries()) {
    if (FENCE.test(row)) fenced = !fenced;
    if (fenced || row.length > 8000 || !(row.includes("![") || /<img\s/i.test(row))) continue;
    for (const match of row.matchAll(IMAGE)) add(i, match[2] ?? "", match[3] ?? "", match[4]);
    for (const [tag] of row.matchAll(TAG)) {
      const attribute = (name: string) =>
        new RegExp(`\\s${name}\\s?=\\s?["']([^"']{0,400})["']`, "i").exec(tag)?.[1] ?? "";
      add(i, attribute("alt"), attribute("src"), undefined);
    }
    if (badges.length >= MAX_BADGES) break;
  }
  return badges;

  function add(row: number, alt: string, src: string, href: string | undefined): void {
    const badge = staticBadge(src) ?? altBadge(alt, src);
    if (badge === undefined) return;
    // `license-MIT` may be called "Code License" in its alternative text.
    const label =
      LICENSE_WORD.test(alt) && !alt.includes(badge.value) ? `${alt} ${badge.label}` : badge.label;
    if (!LICENSE_WORD.test(label) || badge.value.trim() === "") return;
    badges.push({
      line: firstLine + row,
      label,
      value: badge.value.trim(),
      ...(href === undefined ? {} : { href }),
    });
  }
}

/** Reads `…/badge/Code%20License-Apache_2.0-green.svg`: dashes part label, value and color, two make one of the text. */
function staticBadge(src: string): { label: string; value: string } | undefined {
  const path = /(?:shields\.io|badge\.fury\.io|badgen\.net)\/badge\/([^?#\s]{3,200})/i.exec(
    src,
  )?.[1];
  if (path === undefined) return undefined;
  const parts = decoded(path.replace(/\.(?:svg|png)$/i, "").replace(/--/g, "\u0001"))
    .split(/[-/]/)
    .map((part) =>
      part
        .replaceAll("\u0001", "-")
        .replace(/__/g, "\u0001")
        .replace(/_/g, " ")
        .replaceAll("\u0001", "_"),
    );
  const [label = "", ...others] = parts;
  const value = (others.length > 1 ? others.slice(0, -1) : others).join("-");
  return { label, value };
}

/** Reads an image whose text says it: "License: MIT", "MIT License". */
function altBadge(alt: string, src: string): { label: string; value: string } | undefined {
  if (!LICENSE_WORD.test(alt) || /github\/(?:license|l)\//i.test(src)) return undefined;
  const colon = alt.search(/[:：]/);
  if (colon > 0) return { label: alt.slice(0, colon), value: alt.slice(colon + 1) };
  return { label: "License", value: alt };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Replaces comments, but keeps their lines. */
function blankComments(body: string): string {
  if (!body.includes("<!--")) return body;
  return body
    .split(/(?=<!--)/)
    .map((part) => {
      if (!part.startsWith("<!--")) return part;
      const hidden = part.slice(0, part.length - withoutComments(part).length);
      return hidden.replace(/[^\n]/g, "") + part.slice(hidden.length);
    })
    .join("");
}
