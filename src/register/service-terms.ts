import type { License } from "../model/register.js";
import { SERVICE_ACCESS, type ServiceAccess } from "../model/vocabulary.js";
import { expandBraces, lazyGlob } from "./glob.js";

/** Finds the terms under which a provider offers a model itself. */
export interface ServiceTerms {
  /** Returns the terms that govern a way of using a model whose weights are published; undefined where none are on record. */
  forModel(id: string, access: ServiceAccess): License | undefined;
  /** Returns the terms for another way of using a model that only its provider offers, by the terms on record for it. */
  forService(terms: License, access: ServiceAccess): License | undefined;
}

/** Looks service terms up by the models that they name under `serves`, and by the party that wrote them. */
export function serviceTerms(licenses: readonly License[]): ServiceTerms {
  const services = licenses
    .filter(({ kind }) => kind === "service-terms")
    .map((license) => ({
      license,
      tests: (license.serves ?? []).flatMap(expandBraces).map(lazyGlob),
    }));
  return {
    forModel: (id, access) =>
      services.find(
        ({ license, tests }) =>
          isGoverned(license, access) && tests.some((test) => test(id.toLowerCase())),
      )?.license,
    forService: (terms, access) =>
      isGoverned(terms, access)
        ? terms
        : services.find(
            ({ license }) => isGoverned(license, access) && haveOneAuthor(license, terms),
          )?.license,
  };
}

const isGoverned = ({ access }: License, way: ServiceAccess): boolean =>
  access === undefined || access.includes(way);

const haveOneAuthor = ({ owners = [] }: License, terms: License): boolean =>
  terms.owners?.some((owner) => owners.includes(owner)) === true;

/** True if a service offers a model whose weights are published. */
export const isServed = (
  ids: readonly string[],
  { services }: { readonly services: ServiceTerms },
): boolean =>
  ids.some((id) => SERVICE_ACCESS.some((way) => services.forModel(id, way) !== undefined));

/**
 * True for a name without an owner and a size that ends as the names of an API do: `kimi-k2-turbo`. Published weights have a
 * repository, and mostly a size.
 */
export const isApiName = (name: string): boolean =>
  !name.includes("/") && !SIZE.test(name) && API_ENDING.test(name.trim());
const SIZE = /(?:^|[-_ ])(?:a?\d{1,4}(?:\.\d)?|\d{1,2}x\d{1,3})[bm](?:$|[-_ ])/i;
const API_ENDING = /[-_ ](?:turbo|latest|preview|api)$/i;
