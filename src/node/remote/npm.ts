import { createHash } from "node:crypto";
import maxSatisfying from "semver/ranges/max-satisfying.js";
import validRange from "semver/ranges/valid.js";
import { UserError } from "../../model/errors.js";
import { member } from "../../model/lookup.js";
import { type PackSpec, specText } from "../../policy/packs/pack-spec.js";
import { readArchive, shownName } from "./archive.js";
import { Client, placeOf, withoutSecrets } from "./http.js";
import { CAPS } from "./limits.js";
import { NpmSettings, withheldHint } from "./npmrc.js";
import type { Remote, Resolved } from "./remote.js";

type NpmSpec = Extract<PackSpec, { kind: "npm" }>;

/**
 * Packs in packages of npm registries: what npm itself would install, without npm, without scripts and without a folder.
 * Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export const npmRemote: Remote<"npm"> = {
  async resolve(spec, access) {
    const settings = new NpmSettings(access);
    const registry = settings.registryOf(spec.name);
    const client = new Client(specText(spec), settings, access);
    return resolved(spec, registry, await packument(client, registry, spec, settings));
  },

  async fetch(spec, { source, integrity }, access) {
    const pack = specText(spec);
    const expected = sha512Of(integrity);
    if (expected === undefined || !URL.canParse(source)) throw notInLock(pack);
    const settings = new NpmSettings(access);
    const client = new Client(pack, settings, access);
    const bytes = await archive(client, new URL(source), pack, settings);
    const actual = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    // Before anything looks into it: what is not the archive that was meant is nobody's to unpack.
    if (actual !== expected) throw mismatch(pack, expected, actual);
    return readArchive(bytes, { pack, folder: spec.folder });
  },
};

/** Returns the document about all versions of a package, in its short form where the registry has one. */
async function packument(
  client: Client,
  registry: URL,
  spec: NpmSpec,
  settings: NpmSettings,
): Promise<string> {
  const url = new URL(spec.name.replace("/", "%2f"), registry);
  const { status, body } = await client.get(url, {
    accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",
    cap: CAPS.packedBytes,
    subject: "the list of versions",
    archive: false,
  });
  if (status === 200) return new TextDecoder().decode(body);
  throw new UserError(
    "pack-not-found",
    `there is no package ${spec.name} at ${placeOf(registry)}`,
    `check its name; a registry may say so too of a package that needs a token, ${tokenHint(settings, url)}`,
  );
}

/** Returns where the token is that a registry may have missed. */
function tokenHint(settings: NpmSettings, url: URL): string {
  const { withheld } = settings.authorizationFor(url);
  return withheld === undefined ? "which .npmrc gives" : `and ${withheldHint(withheld, url)}`;
}

async function archive(
  client: Client,
  url: URL,
  pack: string,
  settings: NpmSettings,
): Promise<Uint8Array> {
  const { status, body } = await client.get(url, {
    accept: "application/octet-stream, */*; q=0.8",
    cap: CAPS.packedBytes,
    subject: "the archive",
    archive: true,
  });
  if (status === 200) return body;
  throw new UserError(
    "pack-gone",
    `the version of ${pack} that the lock names was taken back by its registry, or moved: ${placeOf(url)} answered ${status}`,
    `ask its publisher why, and take another version with cardwarden pack update; a registry may answer so, too, of what needs a token, ${tokenHint(settings, url)}`,
  );
}

interface NpmVersion {
  readonly version: string;
  readonly tarball: string;
  readonly integrity: unknown;
  readonly deprecated: string | undefined;
}

function resolved(spec: NpmSpec, registry: URL, text: string): Resolved {
  const { versions, tags } = readPackument(spec, text);
  const chosen = choose(spec.range, versions, tags);
  if (chosen === undefined) throw noVersion(spec, versions, tags);
  const pack = specText(spec);
  const integrity = sha512Of(chosen.integrity);
  if (integrity === undefined)
    throw new UserError(
      "pack-no-integrity",
      `${spec.name} ${chosen.version} has no SHA-512 digest at its registry`,
      "have it published again by a current npm; older digests can be forged",
    );
  const { version, deprecated } = chosen;
  return {
    source: sourceOf(chosen, registry, pack),
    version,
    integrity,
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

/**
 * Returns a dist-tag, or the highest version of a range; versions before a release only where the range names one. One that its
 * publisher deprecated only where there is no other.
 */
function choose(
  range: string,
  versions: ReadonlyMap<string, NpmVersion>,
  tags: ReadonlyMap<string, string>,
): NpmVersion | undefined {
  // A tag cannot look like a range: npm refuses to set such a one.
  if (validRange(range) === null) return versions.get(tags.get(range) ?? "");
  const candidates = [...versions.values()];
  const best = (releases: readonly NpmVersion[]) =>
    maxSatisfying(
      releases.map(({ version }) => version),
      range,
    );
  const version =
    best(candidates.filter(({ deprecated }) => deprecated === undefined)) ?? best(candidates);
  return version === null ? undefined : versions.get(version);
}

function readPackument(spec: NpmSpec, text: string) {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {}
  const versions = new Map<string, NpmVersion>();
  for (const [version, manifest] of entriesOf(member(document, "versions"))) {
    const dist = member(manifest, "dist");
    const tarball = member(dist, "tarball");
    if (typeof tarball !== "string" || !/^\d[\w.+-]{4,255}$/.test(version)) continue;
    const notice = deprecation(member(manifest, "deprecated"));
    versions.set(version, {
      version,
      tarball,
      integrity: member(dist, "integrity"),
      deprecated: notice,
    });
  }
  const tags = new Map<string, string>();
  for (const [tag, version] of entriesOf(member(document, "dist-tags")))
    if (typeof version === "string") tags.set(tag, version);
  if (member(document, "versions") === undefined)
    throw new UserError(
      "pack-bad-answer",
      `the answer for ${spec.name} is no list of versions`,
      "check the registry in .npmrc, and any proxy that may have answered in its place",
    );
  return { versions, tags };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown) => (isObject(value) ? Object.entries(value) : []);

/** Returns what a publisher says, on one line of sober length; an empty text takes a deprecation back. */
function deprecation(stated: unknown): string | undefined {
  if (stated === true) return "deprecated";
  if (typeof stated !== "string") return undefined;
  const line = stated.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line === "" ? undefined : line.slice(0, 300);
}

/** Returns the SHA-512 among digests as registries write them; another kind is none, for the weaker ones can be forged. */
function sha512Of(stated: unknown): string | undefined {
  if (typeof stated !== "string") return undefined;
  // Source: https://www.w3.org/TR/SRI/#integrity-metadata (digests with spaces between, options behind a ?)
  const digests = stated.slice(0, 2_000).split(/\s+/);
  return digests
    .map((digest) => digest.split("?")[0] ?? "")
    .find((digest) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(digest));
}

/** Returns the address of the archive as the lock records it. */
function sourceOf({ tarball }: NpmVersion, registry: URL, pack: string): string {
  if (!URL.canParse(tarball, registry.href))
    throw new UserError(
      "pack-bad-answer",
      `the registry names no address for the archive of ${pack}`,
      "tell whoever runs the registry",
    );
  const url = withoutSecrets(new URL(tarball, registry));
  // Registries behind a proxy that encrypts for them often do not know it; npm mends it in the same way.
  const behind = url.protocol === "http:" && registry.protocol === "https:";
  if (behind && url.hostname === registry.hostname) {
    url.protocol = registry.protocol;
    url.host = registry.host;
  }
  if (url.protocol === "https:" || registry.protocol === "http:") return url.href;
  throw new UserError(
    "pack-insecure",
    `the archive of ${pack} is at ${placeOf(url)}, without encryption`,
    "tell whoever runs the registry",
  );
}

function noVersion(
  { name, range }: NpmSpec,
  versions: ReadonlyMap<string, NpmVersion>,
  tags: ReadonlyMap<string, string>,
): UserError {
  const newest = maxSatisfying([...versions.keys()], "*", { includePrerelease: true });
  const named = [...tags.keys()].slice(0, 10).map(shownName);
  return new UserError(
    "pack-no-version",
    `no version of ${name} is ${shownName(range)}`,
    `${newest === null ? "it has no version" : `its highest is ${newest}`}${named.length > 0 ? `; its tags are ${named.join(", ")}` : ""}`,
  );
}

const notInLock = (pack: string) =>
  new UserError(
    "pack-no-integrity",
    `the lock has no address or no SHA-512 digest for ${pack}`,
    "write the lock again: cardwarden pack lock",
  );

const mismatch = (pack: string, expected: string, actual: string) =>
  new UserError(
    "pack-digest-mismatch",
    `the archive of ${pack} is not what the lock says: ${short(actual)} instead of ${short(expected)}`,
    "somebody changed it on the way or at the registry; use it only once its publisher has said why",
  );

const short = (digest: string) => `${digest.slice(0, 19)}…`;
