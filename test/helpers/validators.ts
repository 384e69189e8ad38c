import { join } from "node:path";
import { writeValidators } from "../../scripts/validators.js";

/** Makes the validators of published schemas, which are not committed. */
export default () => writeValidators(join(import.meta.dirname, "../.."));
