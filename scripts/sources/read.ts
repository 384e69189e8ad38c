import type { SourceAddress } from "./address.js";

/** What became of reading a source. `gone`: it is not where it was; `unread`: nobody can tell from here. */
export type Reading =
  | { readonly state: "read"; readonly commit?: string; readonly bytes: Uint8Array }
  | { readonly state: "gone" | "unread"; readonly why: string };

export type ReadSource = (address: SourceAddress) => Promise<Reading>;
