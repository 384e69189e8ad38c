/** What a license URL says: a name to look up, a placeholder, or nothing that can be known offline. */
export type LinkReading = { name: string } | { placeholder: true } | undefined;

type Reader = (path: string) => string | undefined;

const gnu: Reader = (path) => {
  const file = /([al]?gpl|fdl)(?:-(\d\.\d))?(?:[.-][a-z.-]*)?$/.exec(path);
  if (file?.[1] === undefined) return undefined;
  const family = file[1] === "fdl" ? "gfdl" : file[1];
  return file[2] === undefined ? family : `${family}-${file[2]}`;
};

const creativeCommons: Reader = (path) => {
  if (path.startsWith("/publicdomain/zero/")) return "cc0-1.0";
  const parts = /^\/licenses\/([a-z-]+)(?:\/(\d\.\d))?/.exec(path);
  if (parts?.[1] === undefined) return undefined;
  return parts[2] === undefined ? `cc-${parts[1]}` : `cc-${parts[1]}-${parts[2]}`;
};

const lastPart: Reader = (path) =>
  path
    .split("/")
    .filter((part) => part !== "")
    .at(-1)
    ?.replace(/\.(?:html?|json|php|txt|md)$/, "");

/** `mit-license`, `apache-2-0`: how the Open Source Initiative spells its page names. */
const openSource: Reader = (path) =>
  lastPart(path)
    ?.replace(/-license$/, "")
    .replace(/-(\d)-(\d)$/, "-$1.$2");

const llama: Reader = (path) => {
  const version = /\/llama(?:-?(\d)(?:[._-](\d))?)?\/(?:license|use-policy)/.exec(path);
  if (version === null) return undefined;
  if (version[1] === undefined) return "llama2";
  return version[2] === undefined ? `llama${version[1]}` : `llama${version[1]}.${version[2]}`;
};

const openData: Reader = (path) =>
  /^\/licenses\/by\b/.test(path)
    ? "odc-by"
    : /^\/licenses\/odbl\b/.test(path)
      ? "odbl"
      : /^\/licenses\/pddl\b/.test(path)
        ? "pddl"
        : undefined;

const cdla: Reader = (path) => {
  const parts = /\/(permissive|sharing)-(\d)-(\d)/.exec(path);
  return parts === null ? undefined : `cdla-${parts[1]}-${parts[2]}.${parts[3]}`;
};

const hub: Reader = (path) =>
  path.startsWith("/spaces/compvis/stable-diffusion-license")
    ? "creativeml-openrail-m"
    : path.startsWith("/spaces/bigscience/license")
      ? "bigscience-bloom-rail-1.0"
      : undefined;

/** Sites whose addresses name one text. A raw LICENSE file elsewhere is a pointer, unknown offline. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ["creativecommons.org", creativeCommons],
  ["choosealicense.com", lastPart],
  ["opensource.org", openSource],
  ["spdx.org", lastPart],
  ["gnu.org", gnu],
  ["apache.org", (path) => (/license-2\.0/.test(path) ? "apache-2.0" : undefined)],
  ["unlicense.org", () => "unlicense"],
  ["mit-license.org", () => "mit"],
  ["opendatacommons.org", openData],
  ["cdla.dev", cdla],
  ["ai.google.dev", (path) => (path.startsWith("/gemma/terms") ? "gemma" : undefined)],
  ["llama.com", llama],
  ["llama.meta.com", llama],
  ["ai.meta.com", llama],
  ["huggingface.co", hub],
]);

/** Returns host, without `www.`, and path of an address: the form in which the register lists links. */
export function addressOf(url: string): string | undefined {
  const parts = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?/i.exec(url.slice(0, 500));
  if (parts?.[1] === undefined) return undefined;
  return `${parts[1]}${parts[2] ?? ""}`.toLowerCase();
}

/** Returns the model whose license file a Hub address shows, if it shows one. */
export function hubFileOwner(address: string): string | undefined {
  const parts = /^huggingface\.co\/([^/]+\/[^/]+)\/(?:blob|resolve|raw)\/[^/]+\/([^/]+)$/.exec(
    address,
  );
  return parts?.[2] !== undefined && /licen[cs]e/.test(parts[2]) ? parts[1] : undefined;
}

/** Reads a license address by site and path, without opening it. */
export function readLink(url: string): LinkReading {
  const parts = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?/i.exec(url.slice(0, 500));
  if (parts?.[1] === undefined) return undefined;
  const path = (parts[2] ?? "/").toLowerCase();
  const name = READERS.get(parts[1].toLowerCase())?.(path);
  if (name === undefined) return undefined;
  return name === "undefined" || name === "none" ? { placeholder: true } : { name };
}
