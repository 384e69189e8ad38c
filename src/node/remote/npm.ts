import { createHash } from "node:crypto";
import maxSatisfying from "semver/ranges/max-satisfying.js";
import validRange from "semver/ranges/valid.js";
import { type Message, message } from "../../messages/index.js";
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
    subject: message("npm.versions"),
    archive: false,
  });
  if (status === 200) return new TextDecoder().decode(body);
  const hint = tokenHint(settings, url);
  throw new UserError(
    "pack-not-found",
    message("npm.not-found", { name: spec.name, registry: placeOf(registry) }),
    hint === undefined ? message("npm.check-name") : message("npm.check-name-withheld", { hint }),
  );
}

/** Returns where the token is that a registry may have missed. */
function tokenHint(settings: NpmSettings, url: URL): Message | undefined {
  const { withheld } = settings.authorizationFor(url);
  return withheld === undefined ? undefined : withheldHint(withheld, url);
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
    subject: message("npm.archive"),
    archive: true,
  });
  if (status === 200) return body;
  const hint = tokenHint(settings, url);
  throw new UserError(
    "pack-gone",
    message("npm.gone", { pack, address: placeOf(url), status }),
    hint === undefined
      ? message("npm.ask-publisher")
      : message("npm.ask-publisher-withheld", { hint }),
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
      message("npm.no-integrity", { name: spec.name, version: chosen.version }),
      message("npm.publish-again"),
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
      message("npm.no-versions", { name: spec.name }),
      message("npm.check-registry-and-proxy"),
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
      message("npm.no-address", { pack }),
      message("npm.inform-registry"),
    );
  const url = withoutSecrets(new URL(tarball, registry));
  // Registries behind a proxy that encrypts for them often do not know it; npm corrects it in the same way.
  const behind = url.protocol === "http:" && registry.protocol === "https:";
  if (behind && url.hostname === registry.hostname) {
    url.protocol = registry.protocol;
    url.host = registry.host;
  }
  if (url.protocol === "https:" || registry.protocol === "http:") return url.href;
  throw new UserError(
    "pack-insecure",
    message("npm.archive-not-encrypted", { pack, address: placeOf(url) }),
    message("npm.inform-registry"),
  );
}

function noVersion(
  { name, range }: NpmSpec,
  versions: ReadonlyMap<string, NpmVersion>,
  tags: ReadonlyMap<string, string>,
): UserError {
  const newest = maxSatisfying([...versions.keys()], "*", { includePrerelease: true });
  const named = [...tags.keys()].slice(0, 10).map(shownName);
  const highest =
    newest === null
      ? message("npm.no-version-at-all")
      : message("npm.highest", { version: newest });
  return new UserError(
    "pack-no-version",
    message("npm.no-version", { name, range: shownName(range) }),
    named.length > 0 ? message("npm.highest-and-tags", { highest, tags: named }) : highest,
  );
}

const notInLock = (pack: string) =>
  new UserError(
    "pack-no-integrity",
    message("npm.lock-incomplete", { pack }),
    message("npm.lock-again"),
  );

const mismatch = (pack: string, expected: string, actual: string) =>
  new UserError(
    "pack-digest-mismatch",
    message("npm.digest", { pack, actual: short(actual), locked: short(expected) }),
    message("npm.changed-on-the-way"),
  );

const short = (digest: string) => `${digest.slice(0, 19)}…`;
