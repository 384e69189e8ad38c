import type { License, RegisterAdditions, RegisterData } from "../model/register.js";
import { type LicenseReading, readLicense, type StatedLicense } from "./license.js";
import { type ServiceTerms, serviceTerms } from "./service-terms.js";
import { namesOf } from "./spellings.js";
import { indexUpstreams, tableOf, type UpstreamIndex } from "./tables.js";
import { textsOf, textsOver } from "./texts.js";
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
  /** The terms of the services that offer a model. */
  readonly services: ServiceTerms;
}

/** A register as JSON, with its indexes ready-made: to build them takes longer than to read the whole of it. */
export interface IndexedRegister {
  readonly file: RegisterData;
  /** The comparison form of a name, and the id that it means. */
  readonly names: readonly (readonly [key: string, id: string])[];
  /** The entries of the maps of an {@link UpstreamIndex}. */
  readonly upstreams: {
    readonly [Map in keyof UpstreamIndex]: UpstreamIndex[Map] extends ReadonlyMap<
      string,
      infer Value
    >
      ? readonly (readonly [key: string, value: Value])[]
      : never;
  };
}

/** Builds the indexes of a register. */
export function indexRegister(file: RegisterData): IndexedRegister {
  const { literals, globs, bare: withoutOwner } = indexUpstreams(file.upstreams);
  return {
    file,
    names: [...namesOf(file.licenses)],
    upstreams: { literals: [...literals], globs: [...globs], bare: [...withoutOwner] },
  };
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
 * Makes a register. Cheap: what it looks things up in is built on first use. `additions` go before what the source says;
 * of several, the later.
 */
export function createRegister(
  source: RegisterData | IndexedRegister,
  additions: readonly RegisterAdditions[] = [],
): Register {
  const { version, reuploaders, licenses, upstreams } = "file" in source ? source.file : source;
  const builtinTexts = lazy(() =>
    textsOf(licenses, "file" in source ? new Map(source.names) : undefined),
  );
  const builtinTable = lazy(() =>
    tableOf(upstreams, "file" in source ? mapsOf(source.upstreams) : undefined),
  );
  const texts = lazy(() =>
    additions.length === 0
      ? builtinTexts()
      : textsOver(
          additions.flatMap(({ licenses }) => licenses),
          builtinTexts(),
        ),
  );
  const tables = lazy(() => [
    ...[...additions].reverse().map((addition) => tableOf(addition.upstreams)),
    builtinTable(),
  ]);
  const services = lazy(() =>
    serviceTerms([
      ...[...additions].reverse().flatMap((addition) => addition.licenses),
      ...licenses,
    ]),
  );
  const find = lazy(() => upstreamFinder(tables(), reuploaders));
  const names = licenseNames(texts, (model) => {
    const match = find()(model, "model");
    // The license on record for a copy or a fine-tune is its root's, not what its own file says.
    if (match?.via !== "exact" || match.upstream.root !== undefined) return undefined;
    return match.upstream.license ?? undefined;
  });
  return {
    version,
    license: (id) => names.entry(id),
    resolveLicense: (stated) => readLicense(stated, names),
    findUpstream: (name, kind) => find()(name, kind),
    get services() {
      return services();
    },
  };
}

const mapsOf = ({
  literals,
  globs,
  bare: withoutOwner,
}: IndexedRegister["upstreams"]): UpstreamIndex => ({
  literals: new Map(literals),
  globs: new Map(globs),
  bare: new Map(withoutOwner),
});
