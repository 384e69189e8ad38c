import {
  createRegister,
  type PackedCore,
  type PackedDetails,
  type Register,
} from "../register/index.js";
import { REGISTER_CORE } from "./register-core.generated.js";

export { BUILTIN_PACKS } from "./builtin.generated.js";

/**
 * The register that ships with the tool. Shape and digest are checked by a test, not at every start;
 * clauses and sources stay in a chunk of their own until somebody wants an explanation.
 */
export function builtinRegister(): { register: Register; digest: string } {
  const core = JSON.parse(REGISTER_CORE) as PackedCore;
  const details = async (): Promise<PackedDetails> => {
    const { REGISTER_DETAILS } = await import("./register-details.generated.js");
    return JSON.parse(REGISTER_DETAILS) as PackedDetails;
  };
  return { register: createRegister({ core, details }), digest: core.digest };
}
