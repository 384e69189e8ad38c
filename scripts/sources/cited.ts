import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type SourceAddress, sourceAddresses } from "./address.js";

/** One place that cites a source. */
export interface Citation {
  /** File and entry. */
  readonly entry: string;
  /** File, entry and field. */
  readonly place: string;
  readonly address: SourceAddress;
  /** The address is one that its entry rests on, and not a copy that only confirms it. */
  readonly isMain: boolean;
  /** The entry was read at this source; otherwise it only cites it. */
  readonly isRead: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** Returns every address that an entry of the register or an instrument rests on. */
export async function citations(root: string): Promise<Citation[]> {
  const files = [
    ...(await jsonFiles(root, "policies/register")),
    ...(await jsonFiles(root, "policies/instruments")),
  ];
  const lists = await Promise.all(
    files.map(async (file) => {
      const entries: unknown = JSON.parse(await readFile(join(root, file), "utf8"));
      return Array.isArray(entries) ? entries.flatMap((entry) => citationsOf(file, entry)) : [];
    }),
  );
  return lists.flat();
}

async function jsonFiles(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

function citationsOf(file: string, entry: Members): Citation[] {
  const name = `${file} ${text(entry["id"]) ?? text(entry["pattern"]) ?? "?"}`;
  return [
    ...cited(name, "source", entry["source"], entry["provenance"]),
    ...confirmed(name, "agreesWith", entry["agreesWith"], entry["provenance"]),
    // What is known of an earlier license may be second-hand.
    ...listOf(entry["history"]).flatMap(({ source }) => cited(name, "history", source, "cited")),
    ...listOf(entry["texts"]).flatMap(({ url, agreesWith, read }) => [
      ...cited(name, "texts", url, read),
      ...confirmed(name, "texts agreesWith", agreesWith, read),
    ]),
  ];
}

const isRead = (word: unknown): boolean => word === "official" || word === "copy";

/** Returns the sources of an entry. If the entry only cites them, returns the files: the rest may be prose. */
const cited = (entry: string, field: string, source: unknown, read: unknown): Citation[] => {
  const all = addressed(entry, field, source, { isMain: true, isRead: isRead(read) });
  if (isRead(read)) return all;
  return read === "cited" ? all.filter(({ address }) => namesFile(address)) : [];
};

const namesFile = (address: SourceAddress): boolean =>
  address.kind === "file" || (address.kind === "note" && /@[0-9a-f]{7,40}\b/.test(address.text));

const confirmed = (entry: string, field: string, source: unknown, read: unknown): Citation[] =>
  isRead(read) ? addressed(entry, field, source, { isMain: false, isRead: true }) : [];

const addressed = (
  entry: string,
  field: string,
  source: unknown,
  words: Pick<Citation, "isMain" | "isRead">,
): Citation[] =>
  sourceAddresses(text(source) ?? "").map((address) => ({
    entry,
    place: `${entry} ${field}`,
    address,
    ...words,
  }));

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const listOf = (value: unknown): readonly Members[] =>
  Array.isArray(value)
    ? value.filter((one): one is Members => typeof one === "object" && one !== null)
    : [];
