import type { Licence, RegisterFile } from "../model/register.js";
import { type LicenceReading, readLicence, type StatedLicence } from "./licence.js";
import { type UpstreamMatch, upstreamFinder } from "./upstream.js";
import { licenceNames } from "./vocabulary.js";

/** Third parties' texts and repositories, ready for questions (contract, section 1). */
export interface Register {
  version: string;
  /** The entry of a licence or of a service's terms. */
  licence(id: string): Licence | undefined;
  /** What a stated licence names; `undefined` when nothing is stated. */
  resolveLicence(stated: StatedLicence): LicenceReading | undefined;
  /** The known model, data set or service under a name. */
  findUpstream(name: string, kind?: "model" | "dataset"): UpstreamMatch | undefined;
}

/** Makes a register of its file. Cheap: tables are built, and globs compiled, on first use. */
export function createRegister(file: RegisterFile): Register {
  const names = licenceNames(file.licences);
  let find: ReturnType<typeof upstreamFinder> | undefined;
  return {
    version: file.version,
    licence: (id) => names.entry(id),
    resolveLicence: (stated) => readLicence(stated, names),
    findUpstream(name, kind) {
      find ??= upstreamFinder(file.upstreams, file.reuploaders);
      return find(name, kind);
    },
  };
}
