import { type MessageCode, message, render } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import { UserError } from "../../model/errors.js";
import type { Attribute, License, Upstream } from "../../model/register.js";
import type { Pack } from "../../model/rule.js";
import { ATTRIBUTES, type Locale } from "../../model/vocabulary.js";
import {
  isApiName,
  isAttributeVerified,
  isServed,
  type Register,
  reviewDue,
  type UpstreamMatch,
} from "../../register/index.js";
import { clauseMessage } from "../../report/clause.js";
import { line } from "../../report/escape.js";
import { sourceText } from "../../report/source-text.js";
import { provenanceText } from "../../report/words.js";
import { paragraph, table } from "../layout.js";
import type { RegisterNames } from "./register-names.js";
import { registerWords, valuedDuty } from "./register-words.js";
import { isServiceName, serviceRows } from "./service-access.js";

/** What the register can be asked, and how its answers are shown. */
export interface RegisterView {
  readonly register: Register;
  /** The register without the entries of packs. */
  readonly builtin: Register;
  readonly packs: readonly Pack[];
  readonly names: RegisterNames;
  readonly locale: Locale;
  readonly columns: number | undefined;
}

/** Returns what the register knows of a license, of terms or of an upstream; undefined where it knows nothing. */
export function registerText(name: string, view: RegisterView): string | undefined {
  // With an owner before it, it is the name of a repository; the whole name of an API model is that before a part of an id.
  const sections =
    name.includes("/") || isServiceName(name, view.register)
      ? (upstreamSections(name, view) ?? licenseSections(name, view))
      : (licenseSections(name, view) ?? upstreamSections(name, view) ?? family(name, view));
  return sections === undefined ? undefined : `${sections.join("\n")}\n`;
}

function licenseSections(name: string, view: RegisterView): string[] | undefined {
  const say = sayIn(view.locale);
  const entry = view.register.license(name);
  if (entry) return [...licenseText(entry, view), "", prevails(view)];
  const reading = view.register.resolveLicense({ values: [name] });
  if (reading === undefined || reading.ids.length === 0) return undefined;
  const [first] = reading.entries;
  const expression = reading.ids.map(line).join(` ${reading.combination} `);
  if (reading.ids.length === 1 && first) return [...licenseText(first, view), "", prevails(view)];
  const described = new Set(reading.entries.map(({ id }) => id));
  const unrecorded = reading.ids.filter(
    (id) => !described.has(id.replace(/-or-later$| with .*$/, "")),
  );
  return [
    ...[
      ...(reading.ids.length > 1
        ? [[`${say("explain.read-as", { name: line(name) })} ${expression}`]]
        : []),
      ...unrecorded.map((id) =>
        paragraph(say("explain.no-entry", { name: line(id) }), view.columns),
      ),
      ...reading.entries.map((license) => licenseText(license, view)),
    ].flatMap((rows, i) => (i === 0 ? rows : ["", ...rows])),
    ...(reading.entries.length === 0 ? [] : ["", prevails(view)]),
  ];
}

const prevails = ({ locale, columns }: RegisterView): string =>
  paragraph(sayIn(locale)("explain.prevails"), columns).join("\n");

/** `gpl`, `cc-by`: a name of several texts; `other`, `unknown`: words that name none. */
function family(
  name: string,
  { register, names, locale, columns }: RegisterView,
): string[] | undefined {
  const reading = register.resolveLicense({ values: [name] });
  const say = sayIn(locale);
  if (name.toLowerCase() === "other")
    return paragraph(say("explain.says-other", { name: line(name) }), columns);
  if (reading?.status === "unknown")
    return paragraph(say("explain.says-unknown", { name: line(name) }), columns);
  if (reading?.status !== "underspecified") return undefined;
  const { licenseKind, answer } = registerWords(locale);
  const { category, commercial } = reading;
  const common =
    category === undefined || commercial === "unknown"
      ? []
      : paragraph(
          say("explain.in-common", {
            kind: licenseKind(category) ?? "",
            answer: answer(commercial) ?? "",
          }),
          columns,
        );
  const some = names.holding(name).map(line).join(", ");
  return [
    ...paragraph(say("explain.family", { name: line(name) }), columns),
    ...common,
    ...(some === "" ? [] : paragraph(`${say("explain.names-with-it")}: ${some}`, columns)),
  ];
}

/** Whose entry it is, where it is none of the built-in ones, and whether one of those stands back for it. */
function origin(
  entry: License | Upstream,
  overrides: boolean,
  { packs, locale }: RegisterView,
): string[][] {
  const pack = packs.find(
    ({ register }) =>
      register?.licenses.some((license) => license === entry) ||
      register?.upstreams.some((upstream) => upstream === entry),
  );
  if (pack === undefined) return [];
  const say = sayIn(locale);
  return [
    [
      say("explain.entry-of"),
      say(overrides ? "explain.overrides" : "explain.adds", { pack: line(pack.name) }),
    ],
  ];
}

/** The copy that confirms the one that was read. */
const secondCopy = (
  { agreesWith }: Pick<License, "agreesWith">,
  { locale }: RegisterView,
): string[][] =>
  agreesWith === undefined ? [] : [[sayIn(locale)("explain.second-copy"), line(agreesWith)]];

const READ: Readonly<Record<License["read"], MessageCode>> = {
  full: "explain.full",
  partial: "explain.partial",
  secondary: "explain.secondary",
  "not-read": "explain.not-read-text",
};

function licenseText(license: License, view: RegisterView): string[] {
  const { locale, columns, builtin } = view;
  const say = sayIn(locale);
  const read = render({ code: READ[license.read], params: {} }, locale);
  const wasRead = license.read === "full" || license.read === "partial";
  const provenance = provenanceText(license, locale);
  const due = reviewDue(license);
  const facts = [
    ...origin(license, builtin.license(license.id) !== undefined, view),
    ...(license.aliases?.length
      ? [[say("explain.also-written"), license.aliases.map(line).join(", ")]]
      : []),
    [say("explain.source"), line(sourceText(license.source, locale))],
    ...secondCopy(license, view),
    [
      say("explain.reading"),
      [
        ...(provenance === undefined ? [] : [provenance]),
        ...(provenance !== undefined && license.read === "not-read" ? [] : [read]),
        ...(license.date === undefined
          ? []
          : [say("explain.text-of", { version: line(sourceText(license.date, locale)) })]),
        say(wasRead ? "explain.read-day" : "explain.recorded", { date: line(license.retrieved) }),
        ...(due === undefined ? [] : [say("explain.review-due", { date: due })]),
      ].join(say("report.apart")),
    ],
  ];
  const words = registerWords(locale);
  const answers = Object.entries(license.attributes).map(([name, answer]) => {
    const attribute = ATTRIBUTES.find((word) => word === name);
    const verified = attribute !== undefined && isAttributeVerified(license, attribute);
    return [
      words.answer(answer.value) ?? "",
      say(verified ? "explain.verified" : "explain.unverified"),
      [
        words.question(name) ?? line(name),
        ...(answer.clause === undefined
          ? []
          : [say("report.aside", { text: render(clauseMessage(line(answer.clause)), locale) })]),
        ...(answer.basis === "silent"
          ? [say("report.aside", { text: say("explain.silent") })]
          : []),
      ].join(""),
    ];
  });
  // Terms of a service that say nothing of weights or data do not leave them without conditions: it hands out none.
  const channels = (["carry", "output", "train"] as const).filter(
    (channel) =>
      license.kind !== "service-terms" ||
      channel === "output" ||
      license.duties[channel] === "unknown" ||
      Object.keys(license.duties[channel]).length > 0,
  );
  const duties = channels.map((channel) => [
    render({ code: CHANNELS[channel], params: {} }, locale),
    [
      ...new Set([
        ...permissions(license, channel, view),
        ...(license.duties[channel] === "unknown" ? [say("explain.duties-unknown")] : []),
        ...dutiesText(license.duties[channel], view),
      ]),
    ].join(say("report.apart")),
  ]);
  return [
    say("explain.headed", { name: line(license.id), kind: line(license.name) }),
    [
      words.licenseKind(license.kind),
      ...(license.spdx === undefined ? [] : [`SPDX ${line(license.spdx)}`]),
    ].join(say("report.apart")),
    "",
    ...table(facts, columns, ""),
    "",
    say("explain.answers"),
    ...(answers.length === 0
      ? paragraph(say("explain.no-answers"), columns, "  ")
      : table(answers, columns)),
    "",
    say("explain.means"),
    ...table(duties, columns),
  ];
}

type DutyChannel = keyof License["duties"];

const CHANNELS: Readonly<Record<DutyChannel, MessageCode>> = {
  carry: "explain.carry",
  output: "explain.output",
  train: "explain.train",
};

/** Which answers say what is permitted for a channel, each as a sentence of the catalog. */
const PERMISSIONS = {
  carry: [
    ["derivatives", "explain.may-derive"],
    ["redistribution", "explain.may-pass-on"],
    ["relicenseDerivatives", "explain.may-relabel"],
  ],
  output: [["trainOtherModelsOnOutputs", "explain.may-train"]],
  train: [["resultsCarveOut", "explain.results-free"]],
} as const satisfies Readonly<Record<DutyChannel, readonly (readonly [Attribute, MessageCode])[]>>;

/** Returns what the answers permit for what is made from it, by the channel in which it reaches that. */
function permissions(
  { attributes, outputBan }: License,
  channel: DutyChannel,
  { locale }: Pick<RegisterView, "locale">,
): string[] {
  const say = sayIn(locale);
  const words = registerWords(locale);
  return [
    ...PERMISSIONS[channel].flatMap(([name, code]) => {
      const value = attributes[name]?.value;
      return value === undefined ? [] : [say(code, { answer: words.answer(value) ?? "" })];
    }),
    ...(channel !== "output" || outputBan === undefined
      ? []
      : [say(outputBan === "any-model" ? "explain.any-model" : "explain.competing-models")]),
  ];
}

/** Returns what a license asks for in a channel. A ban on outputs stands with the permissions already. */
function dutiesText(
  duties: License["duties"][DutyChannel],
  { locale }: Pick<RegisterView, "locale">,
): string[] {
  const say = sayIn(locale);
  const { duty, dutyState } = registerWords(locale);
  if (typeof duties === "string")
    return duties === "as-output" ? [dutyState(duties) ?? duties] : [];
  const owed = Object.entries(duties).flatMap(([code, value]) => {
    if (value === false) return [];
    if (value === true) return line(duty(code) ?? code);
    return line(valuedDuty(code, String(value), locale));
  });
  return [owed.length === 0 ? say("explain.none") : say("explain.asks", { duties: owed })];
}

/** An upstream as cards name it: with its owner, or, where that is enough, without. */
function upstreamSections(name: string, view: RegisterView): string[] | undefined {
  const direct = view.register.findUpstream(name);
  if (direct) return upstreamText(name, direct, view);
  const fullName = name.includes("/") ? undefined : owned(name, view);
  const match = fullName === undefined ? undefined : view.register.findUpstream(fullName);
  if (fullName === undefined || match === undefined) return undefined;
  const say = sayIn(view.locale);
  const isOfApi = isApiName(name) && isServed([fullName], view.register);
  const names = { name: line(name), other: line(fullName) };
  return [
    ...paragraph(say(isOfApi ? "explain.api-of" : "explain.taken-for", names), view.columns),
    "",
    ...upstreamText(fullName, match, view),
  ];
}

/** The owner's own repository of a name. */
function owned(name: string, { register, names }: RegisterView): string | undefined {
  const listed = names.upstreams(name);
  // Of an original and its copies, the original.
  const originals = listed.filter(
    (candidate) => !listed.includes(register.findUpstream(candidate)?.upstream.root ?? ""),
  );
  if (originals.length > 1)
    throw new UserError(
      "upstream-ambiguous",
      message("explain.upstream-ambiguous", { name }),
      message("cli.name-one-of", { names: originals }),
    );
  if (originals[0] !== undefined) return originals[0];
  // The register finds the original of a copy by the copy's name alone.
  const copy = register.findUpstream(`${name}-GGUF`, "model");
  return copy?.via === "copy" ? (copy.through[0] ?? copy.root) : undefined;
}

function upstreamText(name: string, match: UpstreamMatch, view: RegisterView): string[] {
  const { register, locale, columns } = view;
  const say = sayIn(locale);
  const { upstream } = match;
  const terms = upstream.license === null ? undefined : register.license(upstream.license);
  const behind = [...match.through, ...(match.root === undefined ? [] : [match.root])];
  const withLicense = (id: string) => {
    const license = register.findUpstream(id)?.upstream.license;
    return `${line(id)}${license == null ? "" : ` (${line(license)})`}`;
  };
  const facts = [
    ...origin(upstream, view.builtin.findUpstream(name)?.via === "exact", view),
    [say("explain.recorded-under"), line(upstream.pattern)],
    ...(behind.length === 0
      ? []
      : [
          [
            say(match.via === "copy" ? "explain.copy-of" : "explain.made-from"),
            behind.map(withLicense).join(" <- "),
          ],
        ]),
    ...(upstream.generatedBy?.length
      ? [[say("explain.outputs"), upstream.generatedBy.map(withLicense).join(", ")]]
      : []),
    ...(upstream.withdrawn === undefined
      ? []
      : [[say("explain.withdrawn"), line(upstream.withdrawn)]]),
    [
      say("explain.source"),
      `${line(sourceText(upstream.source, locale))}${say("report.aside", {
        text: [
          provenanceText(upstream, locale) ??
            say(upstream.verified ? "explain.verified" : "explain.unverified"),
          say("explain.recorded", { date: line(upstream.retrieved) }),
        ].join(say("report.apart")),
      })}`,
    ],
    ...secondCopy(upstream, view),
    [
      say("explain.terms"),
      upstream.license === null ? say("explain.no-terms") : line(upstream.license),
    ],
    ...serviceRows(match, register, say),
  ];
  return [
    say("explain.headed", {
      name: line(name),
      kind: `${registerWords(locale).upstreamKind(upstream.kind)}${match.id.toLowerCase() === name.toLowerCase() ? "" : ` ${line(match.id)}`}`,
    }),
    "",
    ...table(facts, columns, ""),
    ...(terms === undefined ? [] : ["", ...licenseText(terms, view), "", prevails(view)]),
  ];
}
