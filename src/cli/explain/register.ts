import { REGISTER_CORE } from "../../../generated/policy/register-core.js";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { Attribute, License, RegisterAdditions, Upstream } from "../../model/register.js";
import type { Pack } from "../../model/rule.js";
import { ATTRIBUTES, type Locale } from "../../model/vocabulary.js";
import { expandBraces } from "../../register/glob.js";
import {
  HUB_LICENSES,
  isAttributeVerified,
  packedNames,
  type Register,
  reviewDue,
  type UpstreamMatch,
} from "../../register/index.js";
import { line } from "../../report/escape.js";
import { literalPrefix } from "../../text/glob/index.js";
import { type Label, labels } from "../labels.js";
import { paragraph, table } from "../layout.js";
import { registerWords } from "../register-words.js";

interface Known {
  readonly register: Register;
  /** The register without the entries of packs. */
  readonly builtin: Register;
  readonly packs: readonly Pack[];
  readonly names: Names;
  readonly locale: Locale;
  readonly columns: number | undefined;
}

/** What the register knows of a license, of terms or of an upstream; undefined where it knows nothing. */
export function registerText(name: string, known: Known): string | undefined {
  // With an owner before it, it is the name of a repository.
  const sections = name.includes("/")
    ? (upstreamSections(name, known) ?? licenseSections(name, known))
    : (licenseSections(name, known) ?? upstreamSections(name, known) ?? family(name, known));
  return sections === undefined ? undefined : `${sections.join("\n")}\n`;
}

function licenseSections(name: string, known: Known): string[] | undefined {
  const label = labels(known.locale);
  const entry = known.register.license(name);
  if (entry) return [...licenseText(entry, known), "", prevails(known)];
  const reading = known.register.resolveLicense({ values: [name] });
  if (reading === undefined || reading.ids.length === 0) return undefined;
  const [first] = reading.entries;
  const written = reading.ids.map(line).join(` ${reading.combination} `);
  if (reading.ids.length === 1 && first) return [...licenseText(first, known), "", prevails(known)];
  const described = new Set(reading.entries.map(({ id }) => id));
  const bare = reading.ids.filter((id) => !described.has(id.replace(/-or-later$| with .*$/, "")));
  return [
    ...[
      ...(reading.ids.length > 1 ? [[`${label("read-as", line(name))} ${written}`]] : []),
      ...bare.map((id) => paragraph(label("no-entry", line(id)), known.columns)),
      ...reading.entries.map((one) => licenseText(one, known)),
    ].flatMap((rows, i) => (i === 0 ? rows : ["", ...rows])),
    ...(reading.entries.length === 0 ? [] : ["", prevails(known)]),
  ];
}

const prevails = ({ locale, columns }: Known): string =>
  paragraph(labels(locale)("prevails"), columns).join("\n");

/** `gpl`, `cc-by`: a name of several texts; `other`, `unknown`: words that name none. */
function family(name: string, { register, names, locale, columns }: Known): string[] | undefined {
  const reading = register.resolveLicense({ values: [name] });
  const label = labels(locale);
  if (name.toLowerCase() === "other") return paragraph(label("says-other", line(name)), columns);
  if (reading?.status === "unknown") return paragraph(label("says-unknown", line(name)), columns);
  if (reading?.status !== "underspecified") return undefined;
  const { kind, value } = registerWords(locale);
  const { category, commercial } = reading;
  const common =
    category === undefined || commercial === "unknown"
      ? []
      : paragraph(label("in-common", kind(category) ?? "", value(commercial) ?? ""), columns);
  const some = names.holding(name).map(line).join(", ");
  return [
    ...paragraph(label("family", line(name)), columns),
    ...common,
    ...(some === "" ? [] : paragraph(`${label("names-with-it")}: ${some}`, columns)),
  ];
}

/** Whose entry it is, where it is none of the built-in ones, and whether one of those stands back for it. */
function origin(
  entry: License | Upstream,
  overrides: boolean,
  { packs, locale }: Known,
): string[][] {
  const pack = packs.find(
    ({ register }) =>
      register?.licenses.some((one) => one === entry) ||
      register?.upstreams.some((one) => one === entry),
  );
  if (pack === undefined) return [];
  const label = labels(locale);
  return [[label("entry-of"), label(overrides ? "overrides" : "adds", line(pack.name))]];
}

function licenseText(license: License, known: Known): string[] {
  const { locale, columns, builtin } = known;
  const label = labels(locale);
  const read = label(license.read === "not-read" ? "not-read-text" : license.read);
  const wasRead = license.read === "full" || license.read === "partial";
  const due = reviewDue(license);
  const about = [
    ...origin(license, builtin.license(license.id) !== undefined, known),
    ...(license.aliases?.length
      ? [[label("also-written"), license.aliases.map(line).join(", ")]]
      : []),
    [label("source"), line(license.source)],
    [
      label("reading"),
      [
        read,
        ...(license.date === undefined ? [] : [label("text-of", line(license.date))]),
        label(wasRead ? "read-day" : "recorded", line(license.retrieved)),
        ...(due === undefined ? [] : [label("review-due", due)]),
      ].join("; "),
    ],
  ];
  const words = registerWords(locale);
  const answers = Object.entries(license.attributes).map(([name, answer]) => {
    const attribute = ATTRIBUTES.find((known) => known === name);
    const verified = attribute !== undefined && isAttributeVerified(license, attribute);
    return [
      name,
      words.value(answer.value) ?? "",
      label(verified ? "verified" : "unverified"),
      [
        words.question(name) ?? "",
        ...(answer.clause === undefined ? [] : [`(${label("clause", line(answer.clause))})`]),
        ...(answer.basis === "silent" ? [`(${label("silent")})`] : []),
      ].join(" "),
    ];
  });
  const duties = (["carry", "output", "train"] as const).map((channel) => [
    channel,
    `(${label(channel)})`,
    [...meaning(license, channel, known), ...dutiesText(license.duties[channel], known)].join("; "),
  ]);
  return [
    `${line(license.id)}: ${line(license.name)}`,
    `${words.kind(license.kind)}${license.spdx === undefined ? "" : `; SPDX ${line(license.spdx)}`}`,
    "",
    ...table(about, columns, ""),
    "",
    label("answers"),
    ...table(answers, columns),
    "",
    label("means"),
    ...table(duties, columns),
    ...legend(license, known),
  ];
}

/** What the answers come to for what is made from it, by the way in which it reaches that. */
function meaning(
  { attributes, outputBan }: License,
  channel: keyof License["duties"],
  { locale }: Known,
): string[] {
  const label = labels(locale);
  const { value } = registerWords(locale);
  const say = (word: Label, name: Attribute): string[] => {
    const said = attributes[name]?.value;
    return said === undefined ? [] : [label(word, value(said) ?? "")];
  };
  if (channel === "carry")
    return [
      ...say("may-derive", "derivatives"),
      ...say("may-pass-on", "redistribution"),
      ...say("may-relabel", "relicenseDerivatives"),
    ];
  if (channel === "train") return say("results-free", "resultsCarveOut");
  return [
    ...say("may-train", "trainOtherModelsOnOutputs"),
    ...(outputBan === undefined ? [] : [label(outputBan)]),
  ];
}

/** The duties that occur, in words. */
function legend({ duties }: License, { locale, columns }: Known): string[] {
  const { duty } = registerWords(locale);
  const codes = Object.values(duties).flatMap((owed) =>
    typeof owed === "string"
      ? []
      : Object.entries(owed).flatMap(([code, duty]) => (duty === false ? [] : [code])),
  );
  const rows = [...new Set(codes)].flatMap((code) => {
    const said = duty(code);
    return said === undefined ? [] : [[code, said]];
  });
  return rows.length === 0 ? [] : ["", labels(locale)("duties"), ...table(rows, columns)];
}

/** A ban on outputs is said already, where the answer on training stands. */
function dutiesText(owed: License["duties"][keyof License["duties"]], { locale }: Known): string[] {
  const label = labels(locale);
  const { state } = registerWords(locale);
  if (typeof owed === "string") return owed === "forbidden" ? [] : [state(owed) ?? owed];
  const said = Object.entries(owed)
    .filter(([, value]) => value !== false)
    .map(([duty, value]) =>
      line(value === true ? duty : `${duty}: ${state(String(value)) ?? value}`),
    );
  return [said.length === 0 ? label("none") : label("asks", said.join(", "))];
}

/** An upstream as cards name it: with its owner, or, where that is enough, without. */
function upstreamSections(name: string, known: Known): string[] | undefined {
  const direct = known.register.findUpstream(name);
  if (direct) return upstreamText(name, direct, known);
  const whole = name.includes("/") ? undefined : owned(name, known);
  const match = whole === undefined ? undefined : known.register.findUpstream(whole);
  if (whole === undefined || match === undefined) return undefined;
  const label = labels(known.locale);
  return [
    ...paragraph(label("taken-for", line(name), line(whole)), known.columns),
    "",
    ...upstreamText(whole, match, known),
  ];
}

/** The owner's own repository of a name. */
function owned(name: string, { register, names }: Known): string | undefined {
  const listed = names.upstreams(name);
  if (listed.length > 1)
    throw new UserError(
      "upstream-ambiguous",
      message("explain.upstream-ambiguous", { name }),
      message("cli.name-one-of", { names: listed }),
    );
  if (listed[0] !== undefined) return listed[0];
  // The register finds the original of a copy by the copy's name alone.
  const copy = register.findUpstream(`${name}-GGUF`, "model");
  return copy?.via === "copy" ? (copy.through[0] ?? copy.root) : undefined;
}

function upstreamText(name: string, match: UpstreamMatch, known: Known): string[] {
  const { register, locale, columns } = known;
  const label = labels(locale);
  const { upstream } = match;
  const terms = upstream.license === null ? undefined : register.license(upstream.license);
  const behind = [...match.through, ...(match.root === undefined ? [] : [match.root])];
  const of = (id: string) => {
    const license = register.findUpstream(id)?.upstream.license;
    return `${line(id)}${license == null ? "" : ` (${line(license)})`}`;
  };
  const facts = [
    ...origin(upstream, known.builtin.findUpstream(name)?.via === "exact", known),
    [label("recorded-under"), line(upstream.pattern)],
    ...(behind.length === 0
      ? []
      : [[label(match.via === "copy" ? "copy-of" : "made-from"), behind.map(of).join(" <- ")]]),
    ...(upstream.generatedBy?.length
      ? [[label("outputs"), upstream.generatedBy.map(of).join(", ")]]
      : []),
    ...(upstream.withdrawn === undefined ? [] : [[label("withdrawn"), line(upstream.withdrawn)]]),
    [
      label("source"),
      `${line(upstream.source)} (${label(upstream.verified ? "verified" : "unverified")}; ${label("recorded", line(upstream.retrieved))})`,
    ],
    [label("terms"), upstream.license === null ? label("no-terms") : line(upstream.license)],
  ];
  return [
    `${line(name)}: ${registerWords(locale).upstream(upstream.kind)}${match.id.toLowerCase() === name.toLowerCase() ? "" : ` ${line(match.id)}`}`,
    "",
    ...table(facts, columns, ""),
    ...(terms === undefined ? [] : ["", ...licenseText(terms, known), "", prevails(known)]),
  ];
}

/** Names that the register holds, to find what somebody may have meant. */
export interface Names {
  /** Licenses, terms and upstreams as they are written; patterns with wildcards are left out. */
  all(): readonly string[];
  /** A few names, patterns among them, in which a word begins so. */
  holding(word: string): readonly string[];
  /** Upstreams whose repository has this name, whoever owns it. */
  upstreams(repository: string): readonly string[];
}

const FEW = 6;

export function registerNames(additions: readonly RegisterAdditions[] = []): Names {
  const known = packedNames(REGISTER_CORE);
  for (const { licenses, upstreams } of additions) {
    known.licenses.push(...licenses.map(({ id }) => id));
    known.upstreams.push(...upstreams.map(({ pattern }) => pattern));
  }
  const patterns = known.upstreams.flatMap(expandBraces);
  const upstreams = patterns.filter((name) => literalPrefix(name) === name);
  const licenses = [...known.licenses, ...HUB_LICENSES].filter(
    (name) => name !== "other" && name !== "unknown",
  );
  const all = [...new Set([...licenses, ...upstreams])];
  const every = [...new Set([...licenses, ...patterns])];
  return {
    all: () => all,
    holding(word) {
      const key = word.toLowerCase();
      if (key.length < 2) return [];
      return (
        every
          .filter((name) => name !== key && beginsWord(name.toLowerCase(), key))
          // Texts before upstreams, which have a slash; then the shorter name.
          .sort((a, b) => kind(a) - kind(b) || a.length - b.length || (a < b ? -1 : 1))
          .slice(0, FEW)
      );
    },
    upstreams(repository) {
      const ending = `/${repository.toLowerCase()}`;
      return upstreams.filter((name) => name.toLowerCase().endsWith(ending));
    },
  };
}

const kind = (name: string) => (name.includes("/") ? 1 : 0);

/** Whether a word of the name begins so: `openai` in `terms:openai-services`, not in `copenais`. */
function beginsWord(name: string, key: string): boolean {
  for (let at = name.indexOf(key); at >= 0; at = name.indexOf(key, at + 1))
    if (at === 0 || /[^a-z0-9]/.test(name[at - 1] ?? "")) return true;
  return false;
}
