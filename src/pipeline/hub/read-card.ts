import { strongest } from "../../facts/draft.js";
import { readLicense } from "../../lineage/subjects/license.js";
import type { LinkedSubject } from "../../lineage/subjects/linked-subject.js";
import { nameSubjects } from "../../lineage/subjects/name-subjects.js";
import type { CardClient, HubCard } from "../../model/hub-client.js";
import type { HubSpec } from "../../model/hub-spec.js";
import type { LockedRelation, LockedUpstream } from "../../model/upstream-lock.js";
import { digestOf } from "../../policy/packs/load.js";
import { licenseOfText, type Register } from "../../register/index.js";
import { memoryHost } from "../memory-host.js";
import { readDocuments, surroundings } from "../read.js";

/** What the reading of a card on a hub needs beside it. */
export interface HubCardContext {
  readonly register: Register;
  /** Asks for the license file that stands for a license without a name. */
  readonly client: Pick<CardClient, "file">;
}

const FOLDER = "card";
/** A license shows at its beginning which one it is. */
const LICENSE_BEGINNING = 4096;
/** Names more upstreams than any real card. */
const MOST_RELATIONS = 256;
const LONGEST_NAME = 300;

/** Reads the card of an upstream like a card of the repository, and returns what lineage needs of it. */
export async function readHubCard(
  spec: HubSpec,
  { id, commit, read, gated, text }: HubCard,
  context: HubCardContext,
): Promise<LockedUpstream> {
  const host = memoryHost({ [`${FOLDER}/README.md`]: text });
  const { readings } = await readDocuments(host, { requests: () => spec.kind });
  const around = await surroundings(host, readings);
  const { members } = nameSubjects(readings, around, undefined);
  const member = members.find(({ draft }) => draft.kind === spec.kind);
  const stated = member && statedLicense(member);
  const named = member && readLicense(member, context.register, around)?.reading;
  const resolved = named?.status === "resolved" ? expressionOf(named) : undefined;
  const file = resolved ? undefined : await licenseFile(spec, commit, stated?.link, context);
  const license = stated ?? (file?.license && { stated: [], evidence: "prose" as const });
  const recognized = resolved ?? file?.license;
  const upstreams = member ? relationsOf(member) : [];
  return {
    id,
    commit,
    read,
    ...(gated ? { gated } : {}),
    ...(license
      ? {
          license: {
            ...license,
            ...(file?.license ? { file: file.path } : {}),
            ...(recognized ? { resolved: [...recognized] } : {}),
          },
        }
      : {}),
    ...(upstreams.length > 0 ? { upstreams } : {}),
    digest: hubCardDigest(text, file?.text),
  };
}

/** Returns the digest of a card and of the license file that was read with it. */
export const hubCardDigest = (card: string, license = ""): string => digestOf({ card, license });

/** Returns what a card states of its license, as it writes it. */
function statedLicense({ draft: { statements } }: LinkedSubject) {
  const fact = (name: string) => strongest(statements.get(name));
  const [stated, name, link] = [fact("license.stated"), fact("license.name"), fact("license.link")];
  const source = stated ?? name ?? link;
  if (source === undefined) return undefined;
  return {
    stated: Array.isArray(stated?.value) ? stated.value.map(shortened) : [],
    ...(typeof name?.value === "string" ? { name: shortened(name.value) } : {}),
    ...(typeof link?.value === "string" ? { link: shortened(link.value) } : {}),
    evidence: source.evidence,
  };
}

const shortened = (text: string): string => text.slice(0, LONGEST_NAME);

/** Returns license ids as a license statement, so that a lock is read like one. */
const expressionOf = ({ ids, combination }: LicenseExpression): string[] =>
  combination === "or" || combination === "and" ? [ids.join(` ${combination} `)] : [...ids];
interface LicenseExpression {
  readonly ids: readonly string[];
  readonly combination: string;
}

/** Reads the license file that a card names, or the usual one; `license` is what its text is recognized as. */
async function licenseFile(
  spec: HubSpec,
  commit: string,
  link: string | undefined,
  { register, client }: HubCardContext,
): Promise<{ path: string; text: string; license: string[] | undefined } | undefined> {
  const path = licensePath(link, spec.id);
  const text = await client.file(spec, commit, path);
  if (typeof text !== "string") return undefined;
  const named = licenseOfText(text.slice(0, LICENSE_BEGINNING), (title, subject) =>
    register.resolveLicense({ values: [title], subject }),
  );
  return { path, text, license: named && [named.id] };
}

/** Returns where a license file stands that a card links in its own repository, or the usual place. */
export function licensePath(link: string | undefined, id: string): string {
  const [, linkedId, linkedPath] = OWN_FILE.exec(link ?? "") ?? [];
  const isOwn = linkedId?.toLowerCase() === id.toLowerCase();
  const path = isOwn ? linkedPath : /^(?:\.\/)?([\w.-]{1,100})$/.exec(link ?? "")?.[1];
  return path ?? "LICENSE";
}
/** A file in the root of a repository, at its page on a hub. */
const OWN_FILE =
  /^https:\/\/(?:(?:huggingface\.co|hf\.co)\/(?:datasets\/)?|(?:www\.)?modelscope\.cn\/(?:models|datasets)\/)([\w.-]{1,96}\/[\w.-]{1,96})\/(?:blob|resolve|raw|file\/view)\/[\w.-]{1,100}\/([\w.-]{1,100})$/i;

/** Returns what a card names as its own upstreams, each once. */
function relationsOf({ declaredUses }: LinkedSubject): LockedRelation[] {
  const relations = new Map<string, LockedRelation>();
  for (const { name, kind, relation, evidence } of declaredUses) {
    const key = `${relation} ${kind} ${name.toLowerCase()}`;
    if (relation === "evaluated-on" || relations.has(key)) continue;
    relations.set(key, { name: shortened(name), kind, relation, evidence });
  }
  return [...relations.values()].slice(0, MOST_RELATIONS);
}
