import { writeSync } from "node:fs";

/** Characters that are written at a time: a write for every finding would be slow, one for all of them large. */
const PAGE = 65_536;

/** Joins parts of a text to pieces of some size. */
export function* pages(parts: Iterable<string>): Iterable<string> {
  let page = "";
  for (const part of parts) {
    page += part;
    if (page.length < PAGE) continue;
    yield page;
    page = "";
  }
  if (page !== "") yield page;
}

/** Writes a text into an open file as it is made; throws what the file system throws. */
export function writeParts(file: number, parts: Iterable<string>): void {
  for (const page of pages(parts)) {
    const bytes = Buffer.from(page);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  }
}
