import { readFileSync } from "node:fs";
import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { SaxesParser } from "saxes";
import { REPORTERS } from "../../src/index.js";
import { message } from "../../src/messages/index.js";
import { UserError } from "../../src/model/errors.js";
import type { Fact } from "../../src/model/fact.js";
import type { Location, Position } from "../../src/model/location.js";
import type { FactsFile, Report } from "../../src/model/report.js";
import { changeBetween } from "../../src/pack/example.js";
import { readFactsFile } from "../../src/pack/facts-file.js";
import { type CheckOptions, type CheckResult, check } from "../../src/pipeline/check.js";
import { merge } from "../../src/pipeline/merge/index.js";
import { readBaseline } from "../../src/policy/exceptions/baseline.js";
import { BUILTIN_PACKS, builtinRegister } from "../../src/policy/packs/builtin.js";
import { type Policy, resolvePolicy } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { ruleTexts } from "../../src/report/rules.js";
import { type Lines, lines } from "../../src/text/lines.js";
import { memoryHost } from "../helpers/memory-host.js";
import { DATE } from "../helpers/run.js";
import type { Case } from "./cases.js";

const ajv = new Ajv({ strict: false });
(formats as unknown as (ajv: Ajv) => void)(ajv);
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(`schemas/${name}.v1.schema.json`, "utf8")));
const isReport = schema("report");
const isFacts = schema("facts");
const isBaseline = schema("baseline");

/** What of the language itself must not change. */
const NATURE = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const nature = () => NATURE.map((one) => Reflect.ownKeys(one).length).join();
const UNTOUCHED = nature();

/** What was wrong with a run; `refused` where the user is told of a mistake of his own. */
export type Held =
  | { readonly wrong: string }
  | { readonly refused: string }
  | { readonly report: Report };

/** Runs a case and holds everything against what is promised. Only a mistake of a user may be thrown. */
export async function hold(one: Case, thorough: boolean): Promise<Held> {
  try {
    const result = await judged(one);
    const wrong = await faultOf(one, result, thorough);
    if (nature() !== UNTOUCHED) return { wrong: "a prototype has changed" };
    return wrong === undefined ? { report: result.report } : { wrong };
  } catch (error) {
    if (error instanceof UserError) return { refused: `${error.code}: ${error.message}` };
    return { wrong: error instanceof Error ? `${error.stack}` : `threw ${String(error)}` };
  }
}

/** The built-in packs, each read once. */
const PACKS: typeof BUILTIN_PACKS = Object.fromEntries(
  Object.entries(BUILTIN_PACKS).map(([name, pack]) => {
    const loaded = pack.load();
    return [name, { ...pack, load: () => loaded }];
  }),
);
const REGISTER = builtinRegister();

/** The policy of a case; where it says nothing, of all such cases. */
const usual = new Map<string, Promise<Policy>>();
function policyOf({ configuration, pack, level }: Case): Promise<Policy> {
  const make = async () =>
    resolvePolicy(
      readConfig(".cardwarden.yml", configuration),
      level ? { level } : {},
      PACKS,
      async () => {
        if (!pack) throw new UserError("pack-missing", message("pack.unknown", { name: "" }));
        return pack;
      },
    );
  if (configuration !== "") return make();
  const known = usual.get(level ?? "") ?? make();
  usual.set(level ?? "", known);
  return known;
}

async function optionsOf(one: Case): Promise<CheckOptions> {
  const policy = await policyOf(one);
  const { register, digest } = one.pack?.register ? builtinRegister(policy.packs) : REGISTER;
  const now = new Map(Object.entries(one.files));
  return {
    ...policy,
    register,
    registerDigest: digest,
    locale: one.locale,
    date: DATE,
    wholeRepository: one.configuration !== "",
    ...(one.base ? { change: changeBetween(new Map(Object.entries(one.base)), now) } : {}),
    ...(one.baseline === undefined || one.baseline === "own"
      ? {}
      : { baseline: { known: readBaseline("baseline.json", one.baseline) } }),
  };
}

async function judged(one: Case): Promise<CheckResult> {
  const options = await optionsOf(one);
  const host = memoryHost(one.files);
  if (one.baseline !== "own") return check(host, options);
  const { baseline } = await check(host, { ...options, baseline: { write: true } });
  if (!baseline || !isBaseline(baseline)) throw new Error("the baseline breaks its schema");
  return check(host, {
    ...options,
    baseline: { known: readBaseline("baseline.json", JSON.stringify(baseline)) },
  });
}

async function faultOf(
  one: Case,
  { report, facts }: CheckResult,
  thorough: boolean,
): Promise<string | undefined> {
  if (!isReport(report)) return `the report breaks its schema: ${ajv.errorsText(isReport.errors)}`;
  if (!isFacts(facts)) return `the facts break their schema: ${ajv.errorsText(isFacts.errors)}`;
  const place = misplaced(one, report, facts);
  if (place !== undefined) return place;
  const uneven = sums(report);
  if (uneven !== undefined) return uneven;
  return thorough ? ((await again(one, report, facts)) ?? rendered(one, report)) : undefined;
}

/** The same input makes the same bytes, also from the facts file and from shards. */
async function again(one: Case, report: Report, facts: FactsFile): Promise<string | undefined> {
  const [printed, stored] = [JSON.stringify(report), JSON.stringify(facts)];
  if (!isReport(JSON.parse(printed))) return "the printed report breaks its schema";
  if (!isFacts(JSON.parse(stored))) return "the printed facts break their schema";
  if (JSON.stringify((await judged(one)).report) !== printed) return "a second run says otherwise";
  const back = readFactsFile(stored);
  if ("problem" in back) return `the facts file is refused: ${back.problem}`;
  if (!one.shards || one.baseline !== undefined) return undefined;
  const options = await optionsOf(one);
  const shards = await Promise.all(
    [1, 2].map(async (index) => ({
      name: `${index}.json`,
      report: (await check(memoryHost(one.files), { ...options, shard: { index, of: 2 } })).report,
    })),
  );
  const joined: unknown = JSON.parse(JSON.stringify(merge(shards)));
  return JSON.stringify(joined, sorted) === JSON.stringify(JSON.parse(printed), sorted)
    ? undefined
    : "shards together say otherwise";
}
const sorted = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const RULES = ruleTexts(
  Object.values(PACKS).map((pack) => pack.load()),
  Object.keys(BUILTIN_PACKS),
);

/** Every reporter says it, and what has a grammar keeps to it. */
function rendered({ files }: Case, report: Report): string | undefined {
  const maps = new Map(Object.entries(files).map(([file, text]) => [file, lines(text)]));
  const line = (file: string, number: number) => {
    const map = maps.get(file);
    return map && number <= map.count ? map.line(number) : undefined;
  };
  for (const reporter of REPORTERS) {
    const text = reporter.render(report, { color: false, rules: RULES, line, width: 80 });
    if (reporter.id === "json" || reporter.id === "sarif") JSON.parse(text);
    if (reporter.id === "junit") new SaxesParser().write(text).close();
    const control = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u.exec(text);
    if (control && reporter.id !== "json" && reporter.id !== "sarif")
      return `${reporter.id} prints a control character at ${control.index}`;
    if (reporter.id === "github")
      for (const row of text.split("\n"))
        if (
          /::|##\[/.test(
            row.replace(/^::(?:error|warning|notice|debug|group|endgroup)\b[^:]*::/, ""),
          )
        )
          return `github prints a command in a text: ${row.slice(0, 200)}`;
  }
  return undefined;
}

function sums({ findings, summary, evaluations, documents }: Report): string | undefined {
  const open = findings.filter(({ suppressed }) => !suppressed);
  const count = (severity: string) => open.filter((one) => one.severity === severity).length;
  const even =
    summary.documents === documents.length &&
    summary.error === count("error") &&
    summary.warning === count("warning") &&
    summary.notice === count("notice") &&
    Object.values(evaluations).every((number) => Number.isSafeInteger(number) && number >= 0);
  return even ? undefined : "the summary does not add up";
}

/** The first place that is in no file, or outside of it. */
function misplaced(one: Case, report: Report, facts: FactsFile): string | undefined {
  const texts = new Map<string, Lines>();
  const known = new Set<Location>();
  const linesOf = (file: string): Lines | undefined => {
    const text =
      file === ".cardwarden.yml"
        ? one.configuration
        : Object.hasOwn(one.files, file)
          ? one.files[file]
          : undefined;
    const map = texts.get(file) ?? (text === undefined ? undefined : lines(text));
    if (map) texts.set(file, map);
    return map;
  };
  const inside = (map: Lines, { line, column }: Position): boolean =>
    line >= 1 && line <= map.count && column >= 1 && column <= map.line(line).length + 1;
  const check = (at: Location | undefined, what: string): void => {
    if (at === undefined || known.has(at)) return;
    known.add(at);
    const map = linesOf(at.file);
    const { start, end } = at.range;
    // What stands for the repository as a whole, or for a pack, is in no document.
    if (map === undefined && (at.file === "." || /(?:^|\/)pack\.json$|^baseline/.test(at.file)))
      return;
    if (map === undefined) throw new Misplaced(`${what} is in ${at.file}, which is not there`);
    const ordered =
      start.line < end.line || (start.line === end.line && start.column <= end.column);
    if (!inside(map, start) || !inside(map, end) || !ordered)
      throw new Misplaced(`${what} is outside of ${at.file}: ${JSON.stringify(at.range)}`);
  };
  const fact = (name: string, { at, items = [] }: Fact): void => {
    check(at, name);
    for (const item of items) check(item.at, name);
  };
  try {
    for (const { ruleId, primary, related, because, fix } of report.findings) {
      check(primary, ruleId);
      for (const { at } of related) check(at, ruleId);
      for (const { at } of because) check(at, ruleId);
      for (const { file, range } of fix?.edits ?? []) check({ file, range }, ruleId);
    }
    for (const { code, at } of report.diagnostics) check(at, code);
    for (const { id, at } of report.lineage) check(at, id);
    for (const { roles } of report.responsibilities ?? [])
      for (const { role, at } of roles) check(at, role);
    for (const { id, at, facts: own } of facts.subjects) {
      check(at, id);
      for (const [name, one] of Object.entries(own)) fact(name, one);
    }
    return undefined;
  } catch (error) {
    if (error instanceof Misplaced) return error.message;
    throw error;
  }
}
class Misplaced extends Error {}
