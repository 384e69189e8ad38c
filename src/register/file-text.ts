import type { LicenseReading } from "./license.js";

/** The license whose text a file holds, and the line on which it begins. */
export interface LicenseText {
  readonly id: string;
  readonly line: number;
}

/** A text that may stand without a title, recognized by how it begins, what it holds and how it ends. */
interface Body {
  readonly id: string;
  readonly begins: string;
  readonly holds?: string;
  readonly lacks?: readonly string[];
  readonly ends: string;
  /** Anything longer holds words of somebody's own. */
  readonly longest: number;
}
const REDISTRIBUTION =
  "redistribution and use in source and binary forms, with or without modification, are permitted";
const BODIES: readonly Body[] = [
  {
    id: "mit",
    begins: "permission is hereby granted, free of charge, to any person obtaining a copy",
    holds: "the above copyright notice and this permission notice",
    ends: "dealings in the software",
    longest: 1150,
  },
  {
    id: "bsd-3-clause",
    begins: REDISTRIBUTION,
    holds: "neither the name of",
    lacks: ["advertising materials"],
    ends: "possibility of such damage",
    longest: 1700,
  },
  {
    id: "bsd-2-clause",
    begins: REDISTRIBUTION,
    lacks: ["neither the name of", "may not be used to endorse", "advertising materials"],
    ends: "possibility of such damage",
    longest: 1400,
  },
  {
    id: "isc",
    begins: "permission to use, copy, modify, and",
    holds: "for any purpose with or without fee is hereby granted, provided that the above",
    ends: "performance of this software",
    longest: 850,
  },
];
const TITLE_OF_BODY =
  /^(?:the )?(?:mit license(?: \(mit\))?|(?:the )?bsd [23]-clause "?.{0,30}license|isc license)$/i;
const PREAMBLE =
  /^(?:creative commons legal code$|copyright\b|\(c\)|©|all rights reserved|https?:|[-=_*#]{3,}$)/i;
/** A page that only names a license is not its text. */
const SHORTEST_TEXT = 800;
const MOST_LINES = 400;

/**
 * Recognizes a license text by its beginning. Titles are names, which the register reads; own words before them, a
 * title without a version and anything unknown give nothing.
 */
export function licenseOfText(
  beginning: string,
  read: (title: string) => LicenseReading | undefined,
): LicenseText | undefined {
  const lines = beginning
    .replace(/^\ufeff/, "")
    .split("\n", MOST_LINES)
    .map((line, index) => ({ text: line.replace(/\s+/g, " ").trim(), line: index + 1 }))
    .filter(({ text }) => text !== "");
  const words = lines.filter(({ text }) => !PREAMBLE.test(text));
  const [first, second] = words;
  if (!first) return undefined;
  const titled = TITLE_OF_BODY.test(first.text);
  const body = (titled ? words.slice(1) : words)
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/\.$/, "");
  const matching = BODIES.find((candidate) => isBody(candidate, body));
  if (matching) return { id: matching.id, line: first.line };
  if (titled || beginning.length < SHORTEST_TEXT) return undefined;
  const id = titlesOf(first.text, second?.text ?? "")
    .map(read)
    .find((reading) => reading?.status === "resolved")?.ids;
  return id?.[0] !== undefined && id.length === 1 ? { id: id[0], line: first.line } : undefined;
}

const isBody = ({ begins, holds, lacks, ends, longest }: Body, text: string): boolean =>
  text.length <= longest &&
  text.startsWith(begins) &&
  text.endsWith(ends) &&
  (holds === undefined || text.includes(holds)) &&
  !lacks?.some((words) => text.includes(words));

/** The title in the forms in which it may be known: with the version of the next line first. */
function titlesOf(first: string, second: string): string[] {
  const title = first.replace(/^#{1,3} /, "");
  if (title.length > 100) return [];
  const version = /^v(?:ersion)? ?\d+(?:\.\d+){0,2}/i.exec(second)?.[0];
  return version === undefined ? [title] : [`${title} ${version}`];
}

/** True if two ids name one text: "or later" and "only" are said beside it. */
export const isSameText = (first: string, second: string): boolean =>
  plain(first) === plain(second);
const plain = (id: string) => id.toLowerCase().replace(/-only$|-or-later$|\+$/, "");
