import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Returns 32 hexadecimal digits of a text. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);

/** Returns the fingerprint of a finding: the same for the same rule, subject and item, wherever the line has moved. */
export const fingerprint = (ruleId: string, subject: string, item: string): string =>
  digest(`${ruleId}\0${subject}\0${item}`);
