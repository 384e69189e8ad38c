import { gzipSync } from "node:zlib";
import { packTar, type TarHeader } from "modern-tar";

/** An entry of an archive: a name with its text, or whatever a header can say. */
export type Entry =
  | readonly [name: string, text: string | Uint8Array]
  | (Partial<TarHeader> & { readonly name: string });

/** A tar archive, in the order given. Names are taken as they are. */
export async function tar(entries: readonly Entry[]): Promise<Uint8Array> {
  return packTar(
    entries.map((entry) => {
      if (!("name" in entry)) {
        const body = typeof entry[1] === "string" ? new TextEncoder().encode(entry[1]) : entry[1];
        return { header: { ...PLAIN, name: entry[0], size: body.length }, body };
      }
      return { header: { ...PLAIN, size: 0, ...entry } };
    }),
  );
}

/** npm gives every file this time. */
const PLAIN = { mtime: new Date("1985-10-26T08:15:00Z") };

export const tgz = async (entries: readonly Entry[]): Promise<Buffer> =>
  gzipSync(await tar(entries));

/** Files of a package, as `npm pack` puts them. */
export const packaged = (files: Readonly<Record<string, string>>): Promise<Buffer> =>
  tgz(Object.entries(files).map(([name, text]) => [`package/${name}`, text]));
