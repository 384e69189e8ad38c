import type { Location } from "../model/location.js";
import type { RunSource } from "../model/overview.js";
import type { Report } from "../model/report.js";
import { redact } from "./redact.js";

/** What of a report has addresses. */
export type Addressed = Pick<Report, "documents" | "source" | "repositories">;

/**
 * Nothing that ends a link of Markdown, an attribute or a line. A report may be anybody's (`merge` reads them), and so is the
 * address in it.
 */
const ADDRESS =
  /^https?:\/\/[A-Za-z0-9.:[\]-]{1,300}\/[\w.~%/+@=-]{1,3000}(?:\?[A-Za-z]{1,20}=[A-Za-z0-9]{1,20})?$/;

const hubAddresses = new WeakMap<readonly object[], ReadonlyMap<string, string>>();

/** Returns the address of a document that was read on a hub; undefined where it lies in a folder. */
export function hubAddress(
  { documents }: Pick<Report, "documents">,
  file: string,
): string | undefined {
  const addresses =
    hubAddresses.get(documents) ??
    new Map(
      documents.flatMap(({ file, url = "" }) => (isAddress(url) ? [[file, url] as const] : [])),
    );
  hubAddresses.set(documents, addresses);
  return addresses.get(file);
}

/** Returns the address of a file: on the hub where it was read, or at the commit that was checked; undefined without either. */
export const addressOf = (report: Addressed, file: string): string | undefined =>
  hubAddress(report, file) ?? atCommit(report, file);

/** Returns the address of a line of a file, where the file has one. */
export function lineAddress(report: Addressed, { file, range }: Location): string | undefined {
  const address = addressOf(report, file);
  if (address === undefined) return undefined;
  // A forge shows Markdown rendered, without lines, unless it is asked for the text.
  const plain = hubAddress(report, file) === undefined && /\.(?:md|markdown|mdx)$/i.test(file);
  return `${address}${plain ? "?plain=1" : ""}#L${range.start.line}`;
}

/** A file as its repository has it. */
export interface RepositoryFile {
  /** As the CI names it, else the folder that stands for it in a merged report. */
  readonly repository: string | undefined;
  readonly commit: string | undefined;
  readonly path: string;
}

/** Returns the repository of a file, and its path there. */
export function repositoryOf({ source, repositories }: Addressed, file: string): RepositoryFile {
  if (repositories === undefined)
    return { repository: source?.repository, commit: source?.commit, path: file };
  const { folder, path } = inRepository(file);
  const revision = repositories.find((repository) => repository.folder === folder)?.source;
  return { repository: revision?.repository ?? folder, commit: revision?.commit, path };
}

/** `owner/name`; on GitLab there may be groups between them. */
const REPOSITORY = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20}$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Returns the address of a file of a repository at its commit. */
function atCommit({ source, repositories }: Addressed, file: string): string | undefined {
  const at = source === undefined ? within(repositories, file) : { source, path: file };
  if (at === undefined || at.path === "." || at.path === "") return undefined;
  const { forge, server, repository, commit } = at.source;
  if (!server.startsWith("https://")) return undefined;
  if (!REPOSITORY.test(repository) || !COMMIT.test(commit)) return undefined;
  const path = at.path.split("/").map(encodePath).join("/");
  const url = `${server}/${repository}/${BLOB[forge]}/${commit}/${path}`;
  return isAddress(url) ? url : undefined;
}

const BLOB = { github: "blob", gitlab: "-/blob" } as const satisfies Record<
  RunSource["forge"],
  string
>;

/** Returns the repository of a merged report in whose folder a file lies, and its path there. */
function within(repositories: Report["repositories"], file: string) {
  const { folder, path } = inRepository(file);
  const source = repositories?.find((repository) => repository.folder === folder)?.source;
  return source && { source, path };
}

/** Returns the folder of a repository in a merged report, and the path of a file below it; the folder itself is `.`. */
function inRepository(file: string): { readonly folder: string; readonly path: string } {
  const [folder = "", ...path] = file.split("/");
  return { folder, path: path.join("/") || "." };
}

/** Encodes one step of a path, so that nothing in it ends an address; a lone surrogate has no form in one. */
const encodePath = (step: string) =>
  encodeURIComponent(step.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const isAddress = (url: string): boolean => ADDRESS.test(url) && redact(url) === url;

/** Returns Markdown that leads to an address, if there is one; the text is Markdown. */
export const linked = (text: string, address: string | undefined): string =>
  address === undefined ? text : `[${text}](${address})`;

/** Returns the address of the CI run with its job summary, which the CI states; undefined where that is no address. */
export function runAddress({ source }: Pick<Report, "source">): string | undefined {
  const url = source?.run?.url;
  const isThere = url?.startsWith(`${source?.server}/`) === true && url.startsWith("https://");
  return isThere && isAddress(url) ? url : undefined;
}
