import type { RegisterFile } from "../model/register.js";
import { createRegister, type Register } from "../register/index.js";
import { BUILTIN_REGISTER } from "./builtin.generated.js";
import { digestOf } from "./load.js";

export { BUILTIN_PACKS } from "./builtin.generated.js";

/** The register that ships with the tool; its shape is checked by a test, not at every start. */
export function builtinRegister(): { register: Register; digest: string } {
  const file = BUILTIN_REGISTER as RegisterFile;
  return { register: createRegister(file), digest: digestOf(file) };
}
