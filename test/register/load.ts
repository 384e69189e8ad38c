import { registerData } from "../../scripts/register.js";
import type { License, RegisterData } from "../../src/model/register.js";
import { createRegister } from "../../src/register/index.js";

/** The built-in register as it is written, validated. */
export const file: RegisterData = await registerData(".");

/** One register for all tests: it keeps no state that a test could change. */
export const register = createRegister(file);

/** An entry that must exist. */
export function text(id: string): License {
  const found = register.license(id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}
