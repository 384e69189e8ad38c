import * as v from "valibot";
import licences from "../../policies/register/licences.json" with { type: "json" };
import head from "../../policies/register/register.json" with { type: "json" };
import upstreams from "../../policies/register/upstreams.json" with { type: "json" };
import { type Licence, RegisterFile } from "../../src/model/register.js";
import { createRegister } from "../../src/register/index.js";

/** The built-in register as the loader puts it together, validated. */
export const file: RegisterFile = v.parse(RegisterFile, { ...head, licences, upstreams });

/** One register for all tests: it keeps no state that a test could change. */
export const register = createRegister(file);

/** An entry that must exist. */
export function text(id: string): Licence {
  const found = register.licence(id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}
