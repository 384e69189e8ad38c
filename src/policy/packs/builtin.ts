import { PACKED_PACKS } from "../../../generated/policy/builtin.js";
import { REGISTER_DIGEST, registerText } from "../../../generated/policy/register.js";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { RegisterAdditions } from "../../model/register.js";
import type { Pack, Removed, RuleFileText } from "../../model/rule.js";
import {
  createRegister,
  entriesIn,
  type IndexedRegister,
  type Register,
  type RegisterIndex,
} from "../../register/index.js";
import { builtinInstruments, completed } from "./instruments.js";

/** A pack that ships with the tool. */
export interface BuiltinPack {
  /** The names of its rules, without the pack's. */
  readonly rules: readonly string[];
  load(): Pack;
  /** Rules that it had once. */
  removed?(): readonly Removed[];
}

/**
 * The packs that ship with the tool, by name. They were validated and digested when they were packed; a test holds
 * them against their files, so that no start pays for it again.
 */
export const BUILTIN_PACKS: Readonly<Record<string, BuiltinPack>> = Object.fromEntries(
  Object.entries(PACKED_PACKS).map(([name, { rules, removed = [], json }]) => [
    name,
    {
      rules,
      load: () => withInstruments(JSON.parse(json()) as WrittenPack),
      removed: () => removed,
    },
  ]),
);

/** A pack whose rules name the instruments of their basis by id alone. */
type WrittenPack = Omit<Pack, "rules"> & { readonly rules: readonly RuleFileText[] };

const withInstruments = (pack: WrittenPack): Pack => ({
  ...pack,
  rules: pack.rules.map((rule) => completed(rule, builtinInstruments())),
});

let parsed: IndexedRegister | undefined;

/** Returns the register that ships with the tool, its index parsed once, an entry when it is asked for. A test checks its shape and digest, not every start. */
export function builtinRegisterData(): IndexedRegister {
  parsed ??= readRegisterText();
  return parsed;
}

/** Reads the text of the register: its index, and where its entries stand. */
export function readRegisterText(): IndexedRegister {
  const [index = "", licenses = "", upstreams = ""] = registerText().split("\n\n");
  return {
    index: JSON.parse(index) as RegisterIndex,
    licenses: entriesIn(licenses.split("\n")),
    upstreams: entriesIn(upstreams.split("\n")),
  };
}

/** Makes the register that ships with the tool, with the entries of packs before its own. */
export function builtinRegister(packs: readonly Pack[] = []): {
  register: Register;
  digest: string;
} {
  const additions = packs.flatMap(({ register }) => register ?? []);
  const register = createRegister(builtinRegisterData(), additions);
  for (const pack of packs) if (pack.register) refuseUnknownTexts(pack, pack.register, register);
  return { register, digest: REGISTER_DIGEST };
}

/** Refuses an upstream under a text that no register has: it would be an upstream without a license. */
function refuseUnknownTexts(
  { name }: Pack,
  { upstreams }: RegisterAdditions,
  register: Register,
): void {
  for (const data of [false, true])
    for (const [i, upstream] of upstreams
      .filter(({ kind }) => (kind === "dataset") === data)
      .entries())
      if (upstream.license !== null && register.license(upstream.license) === undefined)
        throw new UserError(
          "pack-invalid",
          message("pack.in-file", {
            file: `${name}/register/${data ? "datasets" : "upstreams"}.json`,
            problem: message("pack.at-path", {
              path: `${i}/license`,
              problem: message("register.unknown-license", { license: upstream.license }),
            }),
          }),
          message("register.add-entry"),
        );
}
