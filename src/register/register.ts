import type { License, RegisterAdditions, RegisterFile } from "../model/register.js";
import { type LicenseReading, readLicense, type StatedLicense } from "./license.js";
import type { PackedCore, PackedDetails } from "./packed.js";
import { PackedUpstreams } from "./packed-upstreams.js";
import { tableOf } from "./tables.js";
import { PackedTexts, textsOf, textsOver } from "./texts.js";
import { type UpstreamMatch, upstreamFinder } from "./upstream.js";
import { licenseNames } from "./vocabulary.js";

/** Third parties' texts and repositories, ready for questions (contract, section 1). */
export interface Register {
  version: string;
  /** The entry of a license or of a service's terms. */
  license(id: string): License | undefined;
  /** What a stated license names; `undefined` when nothing is stated. */
  resolveLicense(stated: StatedLicense): LicenseReading | undefined;
  /** The known model, data set or service under a name. */
  findUpstream(name: string, kind?: "model" | "dataset"): UpstreamMatch | undefined;
  /**
   * Loads what only explains: clause, source and dates of every entry, also of those handed out
   * before. Every judgment is the same without it.
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

/**
 * Makes a register of its file or its parts. Cheap: what it looks things up in is built on first use. `additions` go
 * before what the source says; of several, the later.
 */
export function createRegister(
  source: RegisterFile | RegisterParts,
  additions: readonly RegisterAdditions[] = [],
): Register {
  const { version, reuploaders } = "core" in source ? source.core : source;
  const own = lazy(() =>
    "core" in source ? new PackedTexts(source.core) : textsOf(source.licenses),
  );
  const upstreams = lazy(() =>
    "core" in source ? new PackedUpstreams(source.core) : tableOf(source.upstreams),
  );
  const texts = lazy(() =>
    additions.length === 0
      ? own()
      : textsOver(
          additions.flatMap(({ licenses }) => licenses),
          own(),
        ),
  );
  const tables = lazy(() => [
    ...[...additions].reverse().map((one) => tableOf(one.upstreams)),
    upstreams(),
  ]);
  const find = lazy(() => upstreamFinder(tables(), reuploaders));
  const names = licenseNames(texts, (model) => {
    const match = find()(model, "model");
    // The license on record for a copy or a fine-tune is its root's, not what its own file says.
    if (match?.via !== "exact" || match.upstream.root !== undefined) return undefined;
    return match.upstream.license ?? undefined;
  });
  const details = lazy(async () => {
    if (!("core" in source)) return;
    const loaded = await source.details();
    for (const part of [own(), upstreams()])
      if (part instanceof PackedTexts || part instanceof PackedUpstreams) part.explain(loaded);
  });
  return {
    version,
    license: (id) => names.entry(id),
    resolveLicense: (stated) => readLicense(stated, names),
    findUpstream: (name, kind) => find()(name, kind),
    details,
  };
}
