import type { Licence, RegisterFile } from "../model/register.js";
import { type LicenceReading, readLicence, type StatedLicence } from "./licence.js";
import {
  explainUpstreams,
  type PackedCore,
  type PackedDetails,
  unpackUpstreams,
} from "./packed.js";
import { PackedTexts, textsOf } from "./texts.js";
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
  /**
   * Loads what only explains: clause, source and dates of every entry, also of those handed out
   * before. Every judgement is the same without it.
   */
  details(): Promise<void>;
}

/** A register in two parts, the second loaded when it is asked for. */
export interface RegisterParts {
  core: PackedCore;
  details: () => Promise<PackedDetails>;
}

/** Computes a value when it is first asked for. */
function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a register of its file or its parts. Cheap: what it looks things up in is built on first use. */
export function createRegister(source: RegisterFile | RegisterParts): Register {
  const packed = "core" in source ? source : undefined;
  const { version, reuploaders } = "core" in source ? source.core : source;
  const packedTexts = lazy(() => packed && new PackedTexts(packed.core));
  const texts = lazy(() => packedTexts() ?? textsOf("core" in source ? [] : source.licences));
  const upstreams = lazy(() =>
    "core" in source ? unpackUpstreams(source.core) : source.upstreams,
  );
  const find = lazy(() => upstreamFinder(upstreams(), reuploaders));
  const names = licenceNames(texts, (model) => {
    const match = find()(model, "model");
    // The licence on record for a copy or a fine-tune is its root's, not what its own file says.
    if (match?.via !== "exact" || match.upstream.root !== undefined) return undefined;
    return match.upstream.licence ?? undefined;
  });
  const details = lazy(async () => {
    if (packed === undefined) return;
    const loaded = await packed.details();
    packedTexts()?.explain(loaded);
    explainUpstreams(upstreams(), loaded);
  });
  return {
    version,
    licence: (id) => names.entry(id),
    resolveLicence: (stated) => readLicence(stated, names),
    findUpstream: (name, kind) => find()(name, kind),
    details,
  };
}
