import { dayNumber, dayOf } from "../../../facts/day.js";
import { type MessageCode, message } from "../../../messages/index.js";
import { type Say, sayIn } from "../../../messages/say.js";
import { citation, textIn } from "../../../model/localized.js";
import type { Locale } from "../../../model/vocabulary.js";
import { BUILTIN_PACKS, builtinRegisterData } from "../../../policy/packs/builtin.js";
import { builtinInstruments } from "../../../policy/packs/instruments.js";
import { type ChangedBasis, type ReviewNeeds, reviewNeeds } from "../../../policy/review-due.js";
import { json, line } from "../../../report/escape.js";
import { localPolicy } from "../../local-policy.js";
import { defineCommand, formatIn, usageError } from "../../options.js";
import { EXIT } from "../../terminal.js";
import { dateFlag, localeFlag, offlineFlag, policyFlags, value } from "../flags.js";

const FORMATS = ["pretty", "markdown", "json"] as const;
const MONTH = 31;

/** `register check`: lists what is due for review: recorded texts, laws, and rules whose basis changed. */
export const checkRegisterCommand = defineCommand({
  name: "register check",
  form: "",
  summary: message("help.register-check"),
  examples: ["register check", "register check --since 2026-10-01 --format markdown"],
  words: { least: 0, most: 0, takes: message("register-check.takes") },
  formats: FORMATS,
  flags: {
    ...policyFlags,
    date: dateFlag,
    since: value("since", "YYYY-MM-DD", message("flag.since")),
    locale: localeFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    const { date, locale } = options;
    const since = sinceOf(options);
    const { policy } = await localPolicy(options, terminal);
    const additions = policy.packs.flatMap(({ register }) => register ?? []);
    const { licenses, upstreams } = builtinRegisterData();
    const ownPacks = policy.packs.filter(({ name }) => !Object.hasOwn(BUILTIN_PACKS, name));
    const builtin = Object.values(BUILTIN_PACKS).map((pack) => pack.load());
    const needs = reviewNeeds({
      licenses: [...licenses.all(), ...additions.flatMap((addition) => addition.licenses)],
      upstreams: [...upstreams.all(), ...additions.flatMap((addition) => addition.upstreams)],
      instruments: builtinInstruments(),
      rules: [...builtin, ...ownPacks].flatMap(({ rules }) => rules),
      date,
      since,
    });
    const isDue = Object.values(needs).some((list) => list.length > 0);
    const format = formatIn(options, FORMATS);
    if (format === "json") terminal.out(`${json({ date, since, due: isDue, ...asJson(needs) })}\n`);
    else if (!isDue) terminal.out(`${sayIn(locale)("register-check.nothing", { date })}\n`);
    else terminal.out(reviewText(needs, date, locale, format === "markdown"));
    return isDue ? EXIT.findings : EXIT.ok;
  },
});

function sinceOf({ since, date }: { readonly since?: string | undefined; readonly date: string }) {
  if (since === undefined) return dayOf((dayNumber(date) ?? 0) - MONTH);
  if (dayNumber(since) === undefined)
    throw usageError(message("cli.not-a-day", { date: since }), message("cli.write-a-day"));
  if (since >= date)
    throw usageError(
      message("register-check.since-after-date", { since, date }),
      message("register-check.earlier"),
    );
  return since;
}

/** Returns the needs with names in English, and of a changed basis only what changed. */
const asJson = ({ entries, upstreams, rules }: ReviewNeeds) => ({
  entries: entries.map((entry) => ({ ...entry, name: textIn(entry.name, "en") })),
  upstreams,
  rules: rules.map(({ id, basis, change, on, by }) => ({
    id,
    instrument: basis.id,
    provision: textIn(basis.provision, "en"),
    change,
    ...(on === undefined ? {} : { on }),
    ...(by === undefined ? {} : { by: by.id }),
  })),
});

function reviewText(needs: ReviewNeeds, date: string, locale: Locale, markdown: boolean): string {
  const say = sayIn(locale);
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0
      ? []
      : [`${markdown ? "## " : ""}${title}`, "", ...rows.map((row) => `- ${plain(row)}`), ""];
  // Names stand in backticks, which a terminal does not need.
  const plain = (text: string) => line(markdown ? text : text.replaceAll("`", ""));
  const { entries, upstreams, rules } = needs;
  const records = upstreams.reduce((sum, { patterns }) => sum + patterns.length, 0);
  return [
    `${markdown ? "# " : ""}${say("register-check.title", { date })}`,
    "",
    ...section(
      say("register-check.entries", { count: entries.length }),
      entries.map(({ id, name, read, due }) =>
        read === undefined
          ? say("register-check.entry", { name: textIn(name, locale), id, due })
          : say("register-check.entry-read", { name: textIn(name, locale), id, read, due }),
      ),
    ),
    ...section(
      say("register-check.rules", { count: rules.length }),
      rules.map((rule) => changeText(rule, say, locale)),
    ),
    ...section(
      say("register-check.upstreams", { count: records }),
      upstreams.map(({ provider = say("register-check.of-others"), patterns, read }) =>
        say("register-check.of-provider", { provider, count: patterns.length, read }),
      ),
    ),
    say("register-check.how"),
    "",
  ].join("\n");
}

const CHANGES = {
  "in-force": "register-check.in-force",
  "no-longer-in-force": "register-check.no-longer-in-force",
  replaced: "register-check.replaced",
} as const satisfies Readonly<Record<ChangedBasis["change"], MessageCode>>;

const changeText = (
  { id, basis, change, on = "", by }: ChangedBasis,
  say: Say,
  locale: Locale,
): string =>
  say(CHANGES[change], {
    rule: id,
    citation: citation(basis, locale),
    on,
    by: by === undefined ? "" : textIn(by.name, locale),
  });
