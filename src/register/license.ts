import parseSpdx, { type SpdxNode } from "spdx-expression-parse";
import { withoutMarks } from "../facts/no-license.js";
import type { License } from "../model/register.js";
import type { RepositoryContext } from "./ambiguous-names.js";
import { combineNatures, type Nature, natureOf } from "./commercial-terms.js";
import { spdxId } from "./ids.js";
import { readLink } from "./link.js";
import { isPermissive, type LicenseNames, type NameReading } from "./vocabulary.js";

/** What a document says about its license: the value or list, and the Hub's `license_name` and `license_link`. */
export interface StatedLicense {
  values: readonly string[];
  name?: string;
  link?: string;
  /** Owner and name of the repository: the second fact for names that stand for several texts. */
  owner?: string;
  subject?: string;
}

/**
 * A stated license, read (rule R0). `resolved`: every value names one text. `underspecified`: a family
 * without version. `unknown`: said to be unknown. `nonstandard`: own words, or an address that can't be
 * read offline. A `list` has no fixed meaning: neither a choice nor a sum.
 */
export interface LicenseReading extends Nature {
  status: "resolved" | "underspecified" | "nonstandard" | "unknown";
  /** Hub spelling, lower case, where there is one; else the SPDX id in lower case. */
  ids: readonly string[];
  combination: "single" | "or" | "and" | "list";
  /** Register entries of the ids, as far as there are any. */
  entries: readonly License[];
  /** Every text is permissive (for `or`: some text). */
  permissive: boolean;
}

const MAX_LENGTH = 500;
const MAX_VALUES = 50;
const URL_PATTERN = /https?:\/\/[^\s)>\]"'|]{1,400}/gi;

/** Reads a stated license; `undefined` when nothing is stated (empty, `none`, a placeholder). */
export function readLicense(
  stated: StatedLicense,
  names: LicenseNames,
): LicenseReading | undefined {
  const parts = stated.values
    .slice(0, MAX_VALUES)
    .map((value) => readValue(value, names, stated))
    .filter((part) => part !== undefined);
  const detail = readDetail(stated, names);
  if (parts.length === 0) return detail;
  if (detail !== undefined) {
    // `license: other` is completed by its name or link; a value that names a text stands.
    const open = parts.findIndex((part) => part.status !== "resolved");
    if (open >= 0 && rank(detail) < rank(parts[open])) parts[open] = detail;
  }
  const first = parts[0];
  return parts.length === 1 || first === undefined ? first : combine(parts, "list");
}

function readDetail(stated: StatedLicense, names: LicenseNames): LicenseReading | undefined {
  const readings = [stated.name, stated.link]
    .filter((text) => text !== undefined)
    .map((text) => readValue(text, names, stated))
    .filter((part) => part !== undefined);
  return readings.sort((a, b) => rank(a) - rank(b))[0];
}

const ORDER = ["resolved", "underspecified", "unknown", "nonstandard"] as const;

function rank(reading: LicenseReading | undefined): number {
  return reading === undefined ? ORDER.length : ORDER.indexOf(reading.status);
}

function readValue(
  value: string,
  names: LicenseNames,
  context: RepositoryContext,
): LicenseReading | undefined {
  if (typeof value !== "string") return undefined;
  if (value.length > MAX_LENGTH) return open("nonstandard");
  const text = withoutMarks(value);
  const urls = text.match(URL_PATTERN) ?? [];
  let placeholder = false;
  for (const url of urls) {
    const link = readLink(url);
    if (link === undefined) {
      const linked = names.linked(url);
      if (linked?.status === "resolved") return ofName(linked);
      continue;
    }
    if ("placeholder" in link) {
      placeholder = true;
      continue;
    }
    const reading = readName(link.name, names, context);
    if (reading !== undefined && reading.status !== "nonstandard") return reading;
  }
  if (urls.length === 0) return readText(text, names, context);
  const remaining = withoutMarks(text.replace(URL_PATTERN, " ").replace(/[[\]()]/g, " "));
  const reading = remaining === "" ? undefined : readText(remaining, names, context);
  if (reading !== undefined && reading.status !== "nonstandard") return reading;
  return placeholder && remaining === "" ? undefined : open("nonstandard");
}

function readName(
  text: string,
  names: LicenseNames,
  context: RepositoryContext,
): LicenseReading | undefined {
  return ofName(names.read(text, context));
}

function ofName(name: NameReading): LicenseReading | undefined {
  if (name.status === "absent") return undefined;
  if (name.status === "underspecified") return { ...open(name.status), ...name.nature };
  if (name.status !== "resolved") return open(name.status);
  const base = name.id.replace(/-or-later$/, "");
  return {
    status: "resolved",
    ids: [name.id],
    combination: "single",
    entries: name.entry ? [name.entry] : [],
    permissive: isPermissive(base, name.entry),
    ...natureOf(base, name.entry),
  };
}

function readText(
  text: string,
  names: LicenseNames,
  context: RepositoryContext,
): LicenseReading | undefined {
  const reading = readName(text, names, context);
  if (reading === undefined || reading.status !== "nonstandard") return reading;
  return (
    readExpression(text, names, context) ??
    readParts(text, /\s+or\s+/i, "or", names, context) ??
    readParts(text, /\s+and\s+|\s+&\s+/i, "and", names, context) ??
    readParts(text, /\s*[|/;,]\s*/, "list", names, context) ??
    reading
  );
}

/** Plain-word combinations: every part must name a text, or the whole stays free text. */
function readParts(
  text: string,
  separator: RegExp,
  combination: "or" | "and" | "list",
  names: LicenseNames,
  context: RepositoryContext,
): LicenseReading | undefined {
  const words = text.split(separator);
  if (words.length < 2 || words.length > 10) return undefined;
  const parts = words.map((word) => readName(word, names, context));
  if (combination === "list" && text.includes("|")) {
    // `a|b` is an old list syntax: what it names is kept, the rest makes the list nonstandard.
    const named = parts.filter((part) => part !== undefined);
    return named.length === 0 ? undefined : combine(named, "list");
  }
  if (!parts.every((part) => part?.status === "resolved")) return undefined;
  return combine(
    parts.filter((part) => part !== undefined),
    combination,
  );
}

/** SPDX expressions (SPDX 2.3, Annex D), with Hub spellings put into SPDX's before parsing. */
function readExpression(
  text: string,
  names: LicenseNames,
  context: RepositoryContext,
): LicenseReading | undefined {
  if (!/[\s(](?:or|and|with)[\s)]|[()]/i.test(text)) return undefined;
  const references = new Map<string, string>();
  const canonical = text
    .split(/([\s()]+)/)
    .map((token) => {
      if (/^[\s()]*$/.test(token)) return token;
      if (/^(?:or|and|with)$/i.test(token)) return token.toUpperCase();
      const spdx = spdxId(token.toLowerCase());
      if (spdx !== undefined) return spdx;
      const name = names.read(token, context);
      if (name.status !== "resolved") return token;
      const reference = `LicenseRef-${references.size}`;
      references.set(reference, token);
      return reference;
    })
    .join("");
  let tree: SpdxNode;
  try {
    tree = parseSpdx(canonical);
  } catch {
    return undefined;
  }
  return readNode(tree, (license) => readName(references.get(license) ?? license, names, context));
}

function readNode(
  node: SpdxNode,
  read: (license: string) => LicenseReading | undefined,
): LicenseReading {
  if ("conjunction" in node) {
    return combine([readNode(node.left, read), readNode(node.right, read)], node.conjunction);
  }
  const reading = read(node.plus ? `${node.license}+` : node.license) ?? open("nonstandard");
  if (node.exception === undefined) return reading;
  return {
    ...reading,
    ids: reading.ids.map((id) => `${id} with ${node.exception?.toLowerCase()}`),
  };
}

/** Joins readings. A mixture of OR and AND is reported as `and`: nothing in it may be left out. */
function combine(
  parts: readonly LicenseReading[],
  combination: "or" | "and" | "list",
): LicenseReading {
  const ids = [...new Set(parts.flatMap((part) => part.ids))];
  const status = parts.reduce<LicenseReading["status"]>(
    (worst, part) => (ORDER.indexOf(part.status) > ORDER.indexOf(worst) ? part.status : worst),
    "resolved",
  );
  const pure = parts.every(
    (part) => part.combination === "single" || part.combination === combination,
  );
  const some = combination === "or";
  return {
    status,
    ids,
    combination: ids.length < 2 && status === "resolved" ? "single" : pure ? combination : "and",
    entries: [...new Set(parts.flatMap((part) => part.entries))],
    permissive: some
      ? parts.some((part) => part.permissive)
      : parts.every((part) => part.permissive),
    ...combineNatures(parts, some),
  };
}

function open(status: "underspecified" | "nonstandard" | "unknown"): LicenseReading {
  return {
    status,
    ids: [],
    combination: "single",
    entries: [],
    permissive: false,
    commercial: "unknown",
  };
}
