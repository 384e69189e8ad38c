import type { License, RegisterAdditions, RegisterData, Upstream } from "../model/register.js";
import type { Entries } from "./entries.js";
import { type LicenseReading, readLicense, type StatedLicense } from "./license.js";
import { type ServiceTerms, serviceTerms } from "./service-terms.js";
import { namesOf } from "./spellings.js";
import { indexUpstreams, tableOf, tableOfList, type UpstreamIndex } from "./tables.js";
import { textsOf, textsOfList, textsOver } from "./texts.js";
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

/** The indexes of a register, ready-made: to build them takes longer than to read the whole of it. */
export interface RegisterIndex extends Pick<RegisterData, "version" | "reuploaders"> {
  /** Ids of the texts, in their order. */
  readonly ids: readonly string[];
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

/** A register whose entries are read when they are first asked for. */
export interface IndexedRegister {
  readonly index: RegisterIndex;
  readonly licenses: Entries<License>;
  readonly upstreams: Entries<Upstream>;
}

/** Builds the indexes of a register. */
export function indexRegister({ version, reuploaders, licenses, upstreams }: RegisterData) {
  const { literals, globs, bare: withoutOwner } = indexUpstreams(upstreams);
  return {
    version,
    reuploaders,
    ids: licenses.map(({ id }) => id),
    names: [...namesOf(licenses)],
    upstreams: { literals: [...literals], globs: [...globs], bare: [...withoutOwner] },
  } satisfies RegisterIndex;
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
  const { version, reuploaders } = "index" in source ? source.index : source;
  const builtinTexts = lazy(() =>
    "index" in source
      ? textsOf(source.licenses, source.index.ids, new Map(source.index.names))
      : textsOfList(source.licenses),
  );
  const builtinTable = lazy(() =>
    "index" in source
      ? tableOf(source.upstreams, mapsOf(source.index.upstreams))
      : tableOfList(source.upstreams),
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
    ...[...additions].reverse().map((addition) => tableOfList(addition.upstreams)),
    builtinTable(),
  ]);
  const services = lazy(() =>
    serviceTerms([
      ...[...additions].reverse().flatMap((addition) => addition.licenses),
      ...("index" in source ? source.licenses.all() : source.licenses),
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
}: RegisterIndex["upstreams"]): UpstreamIndex => ({
  literals: new Map(literals),
  globs: new Map(globs),
  bare: new Map(withoutOwner),
});
