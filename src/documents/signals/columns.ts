import { type Statements, state, stateList } from "../../facts/draft.js";
import { letters } from "../../text/pattern.js";
import { type Node, nodeUnder } from "../../text/tree.js";
import { type Card, field, type Value, value, values } from "../card/card.js";
import type { Declaration } from "../card/governance.js";

const MOST = 500;

/** Returns names of the features under `dataset_info`: one mapping, or a list of them, one for each configuration. */
export function columns(card: Card): Value[] {
  const columnNames = new Map<string, Value>();
  const add = (name: Value | undefined) => {
    if (name && columnNames.size < MOST && !columnNames.has(name.text))
      columnNames.set(name.text, name);
  };
  const visit = (node: Node | undefined, path: readonly (string | number)[]): void => {
    if (node?.kind === "list")
      for (const [i, item] of node.items.entries()) {
        add(value(card, nodeUnder(item, "name"), ...path, i, "name"));
        inner(item, [...path, i]);
      }
    // The older form: a mapping of names to types.
    else if (node?.kind === "map" && !node.entries.has("dtype"))
      for (const [key, entry] of node.entries) {
        if (STRUCTURE.has(key)) continue;
        add({ text: key, at: card.location(entry.key, ...path, key) });
        inner(entry.value, [...path, key]);
      }
  };
  const inner = (node: Node, path: readonly (string | number)[]): void => {
    if (node.kind !== "map") return;
    for (const key of STRUCTURE) {
      const below = node.entries.get(key)?.value;
      if (below?.kind === "list") visit(below, [...path, key]);
      else if (below?.kind === "map") inner(below, [...path, key]);
    }
  };
  const info = field(card, "dataset_info");
  const configs: [Node, (string | number)[]][] =
    info?.kind === "list"
      ? info.items.map((item, i) => [item, ["dataset_info", i]])
      : info
        ? [[info, ["dataset_info"]]]
        : [];
  for (const [config, path] of configs) {
    const features = nodeUnder(config, "features");
    if (features) visit(features, [...path, "features"]);
    // A mapping of configuration names to descriptions.
    else if (config.kind === "map")
      for (const [key, entry] of config.entries)
        visit(nodeUnder(entry.value, "features"), [...path, key, "features"]);
  }
  return [...columnNames.values()];
}

/** Where a feature holds other features. */
const STRUCTURE = new Set(["struct", "list", "sequence"]);

/**
 * Column names that hardly ever hold anything but information on a person. Left out on purpose: `name`, `user_id`,
 * `author`, `address` (of memory, of a web page), `text`, `image`, `ip` and `gender` alone; they are too often harmless.
 */
const PERSONAL = new Set([
  "email",
  "emails",
  "e mail",
  "email address",
  "user email",
  "author email",
  "customer email",
  "phone",
  "phone number",
  "phonenumber",
  "phone no",
  "telephone",
  "telephone number",
  "mobile number",
  "mobile phone",
  "ssn",
  "social security number",
  "passport",
  "passport number",
  "passport no",
  "id card",
  "id card number",
  "idcard",
  "national id",
  "tax id",
  "driver license",
  "drivers license",
  "license plate",
  "license plate",
  "dob",
  "date of birth",
  "birth date",
  "birthdate",
  "birthday",
  "ip address",
  "ip addr",
  "ipaddress",
  "client ip",
  "user ip",
  "home address",
  "street address",
  "postal address",
  "mailing address",
  "billing address",
  "shipping address",
  "first name",
  "last name",
  "firstname",
  "lastname",
  "surname",
  "full name",
  "fullname",
  "family name",
  "maiden name",
  "patient name",
  "customer name",
  "patient id",
  "medical record number",
  "credit card",
  "credit card number",
  "iban",
  "bank account",
  "face",
  "face image",
  "face embedding",
  "face id",
  "fingerprint",
  "iris scan",
  "voiceprint",
  "speaker name",
  "身份证",
  "身份证号",
  "身份证号码",
  "手机",
  "手机号",
  "手机号码",
  "电话",
  "电话号码",
  "联系电话",
  "邮箱",
  "电子邮箱",
  "电子邮件",
  "住址",
  "家庭住址",
  "家庭地址",
  "出生日期",
  "护照号",
  "护照号码",
  "银行卡号",
  "车牌号",
  "人脸",
  "指纹",
]);

const HUMPS = letters(String.raw`([\p{Ll}\p{N}])([\p{Lu}])`, "g");

/** Returns a name as words: `emailAddress`, `email_address` and `Email Address` are the same. */
const plainName = (name: string): string =>
  name
    .slice(0, 100)
    .replace(HUMPS(name), "$1 $2")
    .replace(/[_\-./\s]+/g, " ")
    .trim()
    .toLowerCase();

/** True if a few words are exactly a kind of information on persons: what the data hold, and no attribute of people. */
export const isPersonalKind = (text: string): boolean => PERSONAL.has(plainName(text));

/** Kinds of sources that normally come with information on persons. */
const PERSONAL_KINDS = new Set([
  "web-crawl",
  "chat-logs",
  "user-data",
  "interaction-logs",
  "social-media",
  "email",
  "medical-records",
  "call-audio",
  "cctv",
]);

/** States columns, and what among columns and declared sources normally comes with personal information. */
export function personalIndications(
  card: Card,
  named: readonly Value[],
  declaration: Declaration,
  statements: Statements,
): void {
  const sources = nodeUnder(declaration.root, "sources");
  const path = [...declaration.path, "sources"];
  const kinds =
    sources?.kind === "list"
      ? sources.items.flatMap((item, i) =>
          values(card, nodeUnder(item, "kind"), ...path, i, "kind"),
        )
      : values(card, nodeUnder(sources, "kind"), ...path, "kind");
  const items = [
    ...kinds.filter(({ text }) => PERSONAL_KINDS.has(text.toLowerCase().replace(/[\s_]+/g, "-"))),
    ...named.filter(({ text }) => isPersonalKind(text)),
  ];
  stateList(statements, "personalInfo.indications", items, "structured");
}

/** States what data consist of, by the names of their columns. */
export function stateComposition(
  [first, ...others]: readonly Value[],
  statements: Statements,
): void {
  if (first)
    state(
      statements,
      "composition",
      [first, ...others.slice(0, 19)].map(({ text }) => text).join(", "),
      { at: first.at, evidence: "structured", state: "derived" },
    );
}
