import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";

/** Where a pack is brought from, as configurations and `extends` of packs write it. */
export type PackSpec =
  | { readonly kind: "folder"; readonly path: string }
  | {
      readonly kind: "npm";
      readonly name: string;
      /** A semver range or a dist-tag; `latest` where none is written. */
      readonly range: string;
      readonly folder: string;
    }
  | {
      readonly kind: "git";
      /** A URL, or `github:owner/name`, whose host is known only where it is asked. */
      readonly repository: string;
      /** Tag, branch, full commit id, or a semver range over tags; `HEAD` where none is written. */
      readonly ref: string;
      readonly folder: string;
    };

export const GITHUB = "github:";

/** Whether a name is a place outside this machine's folders; a built-in name is none. */
export const isRemote = (text: string): boolean => /^(?:npm:|github:|git\+)/.test(text);

/** Whether a name is a folder of this machine, or of the package or repository that names it. */
export const isPath = (text: string): boolean => /^(?:\.{1,2}$|\.{0,2}\/)/.test(text);

/** Reads the notation. Nothing of what it says is asked of anybody here. */
export function parseSpec(text: string): PackSpec {
  if (isPath(text)) return { kind: "folder", path: text };
  if (text.startsWith("npm:")) return npmSpec(text);
  if (text.startsWith(GITHUB)) return githubSpec(text);
  if (text.startsWith("git+")) return gitSpec(text);
  if (/^(?:git@|ssh:|git:)/.test(text)) throw noSsh(text);
  throw invalid(
    message("source.not-a-place", { place: shown(text) }),
    message("source.write-place"),
  );
}

/** The one way to write a place: what `origin` holds, and what relative `extends` start from. */
export function specText(spec: PackSpec): string {
  if (spec.kind === "folder") return spec.path;
  const { folder } = spec;
  if (spec.kind === "npm") return `npm:${spec.name}${folder && `/${folder}`}@${spec.range}`;
  const [scheme, between] = spec.repository.startsWith(GITHUB) ? ["", "/"] : ["git+", "//"];
  return `${scheme}${spec.repository}${folder && between + folder}@${spec.ref}`;
}

/**
 * The place that a pack names when it extends a path: in the same package or repository, at the same version. Paths that
 * leave it are refused, for they would name what nobody pinned.
 */
export function relativeSpec(by: string, path: string): string {
  const spec = parseSpec(by);
  if (spec.kind === "folder")
    throw invalid(
      message("source.is-folder", { place: shown(by) }),
      message("source.resolve-against-folder"),
    );
  const steps = spec.folder === "" ? [] : spec.folder.split("/");
  if (path.startsWith("/")) throw leaves(by, path);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) throw leaves(by, path);
  }
  return specText({ ...spec, folder: checkedFolder(steps.join("/"), shown(path)) });
}

/** What `extends` of a pack names: `by` is where that pack came from, a folder or the text of a place. */
export function extendedSpec(spec: string, by: string | undefined): string {
  if (by === undefined || !isRemote(by)) return spec;
  if (isPath(spec)) return relativeSpec(by, spec);
  // A pack from elsewhere must not reach into this machine by a name that looks remote.
  if (/^git\+(?:file|http):/.test(spec) && !/^git\+(?:file|http):/.test(by)) throw leaves(by, spec);
  return spec;
}

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,200}\/)?[a-z0-9~-][a-z0-9._~-]{0,200}$/;

function npmSpec(text: string): PackSpec {
  const body = text.slice("npm:".length);
  const at = body.indexOf("@", 1);
  const place = at < 0 ? body : body.slice(0, at);
  const range = at < 0 ? "latest" : body.slice(at + 1).trim();
  const steps = place.split("/");
  const own = place.startsWith("@") ? 2 : 1;
  const name = steps.slice(0, own).join("/");
  if (!PACKAGE.test(name) || name.length > 214)
    throw invalid(
      message("source.no-package", { place: shown(text) }),
      message("source.write-npm", EXAMPLES.npm),
    );
  if (!/^[\w.+~^<>=*| -]{1,100}$/.test(range))
    throw invalid(
      message("source.no-range", { place: shown(text) }),
      message("source.write-npm-or-version", { package: EXAMPLES.npm.package }),
    );
  const folder = checkedFolder(steps.slice(own).join("/"), shown(text));
  return { kind: "npm", name, range, folder };
}

function githubSpec(text: string): PackSpec {
  const { place, ref } = parted(text.slice(GITHUB.length), text);
  const [owner = "", name = "", ...steps] = place.split("/");
  const known = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
  if (!known || name === "." || name === "..")
    throw invalid(
      message("source.no-repository", { place: shown(text) }),
      message("source.write", { example: EXAMPLES.github }),
    );
  const repository = `${GITHUB}${owner}/${name.replace(/\.git$/, "")}`;
  return { kind: "git", repository, ref, folder: checkedFolder(steps.join("/"), shown(text)) };
}

function gitSpec(text: string): PackSpec {
  const [, scheme = "", host = "", rest = ""] =
    /^git\+([a-z]+):\/\/([^/]*)(\/.*)?$/.exec(text) ?? [];
  if (/^ssh/.test(scheme) || text.startsWith("git+git@")) throw noSsh(text);
  if (host.includes("@"))
    throw invalid(
      message("source.credentials", { place: `git+${scheme}://…` }),
      message("source.use-token"),
    );
  const { place, ref } = parted(rest, text);
  const [path = "", folder = "", ...more] = place.split("//");
  const readable = rest !== "" && !/[?#\\]/.test(place) && /[^/]/.test(path) && more.length === 0;
  if (!readable)
    throw invalid(
      message("source.no-repository", { place: shown(text) }),
      message("source.write", { example: EXAMPLES.git }),
    );
  const repository = `${scheme}://${host}${path.replace(/\/{1,9}$/, "")}`;
  checkTransport(scheme, host, text);
  return { kind: "git", repository, ref, folder: checkedFolder(folder, shown(text)) };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
const HOST =
  /^(?:[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,20}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

function checkTransport(scheme: string, host: string, text: string): void {
  if (scheme === "file" && host === "") return;
  if (scheme === "https" && HOST.test(host)) return;
  if (scheme === "http" && LOOPBACK.test(host)) return;
  throw scheme === "http"
    ? invalid(message("source.not-encrypted", { place: shown(text) }), message("source.use-https"))
    : invalid(
        message("source.transport", { place: shown(text) }),
        message("source.write-git-or-mirror", { git: EXAMPLES.git }),
      );
}

/** Folder and ref: the first @ divides them, so that a ref may hold another. */
function parted(rest: string, text: string): { place: string; ref: string } {
  const at = rest.indexOf("@");
  const ref = at < 0 ? "HEAD" : rest.slice(at + 1).trim();
  // Source: git, Documentation/git-check-ref-format, with the signs of ranges. Never an option of git.
  const readable = ref.length <= 200 && !/^[-/]|\.\.|[\p{Cc}\p{Cf}:?[\]\\"'`$;&]|\/$/u.test(ref);
  if (ref === "" || !readable)
    throw invalid(
      message("source.no-ref", { place: shown(text) }),
      message("source.write", { example: EXAMPLES.github }),
    );
  return { place: at < 0 ? rest : rest.slice(0, at), ref };
}

/** A folder in a package or repository, without a slash at either end. */
function checkedFolder(stated: string, text: string): string {
  const folder = stated.replace(/\/$/, "");
  const steps = folder === "" ? [] : folder.split("/");
  const strange = steps.some(
    (step) =>
      step === "" || /^\.{1,2}$|^\.git$/i.test(step) || /[\p{Cc}\p{Cf}\\:@?#*"'`$]/u.test(step),
  );
  if (strange || folder.length > 500)
    throw invalid(message("source.no-folder", { place: text }), message("source.write-folder"));
  return folder;
}

const EXAMPLES = {
  npm: {
    package: "npm:@acme/ai-policy@^2",
    folder: "npm:@acme/ai-policy/packs/base@^2",
  },
  github: "github:acme/ai-policy/packs/base@v2.1.0",
  git: "git+https://git.example.org/acme/ai-policy.git//packs/base@v2.1.0",
} as const;

/** As it was written, where that can hold no credentials. */
const shown = (text: string): string =>
  /:\/\/[^/]*@/.test(text) ? text.replace(/:\/\/[^/]*@/, "://…@") : text;

const invalid = (problem: Message, hint: Message) =>
  new UserError("pack-source-invalid", problem, hint);

const noSsh = (text: string) =>
  invalid(
    message("source.ssh", { place: shown(text) }),
    message("source.write-github-or-git", { github: EXAMPLES.github, git: EXAMPLES.git }),
  );

const leaves = (by: string, path: string) =>
  new UserError(
    "pack-hostile",
    message("source.leaves-package", { place: shown(by), path: shown(path) }),
    message("source.do-not-use"),
  );
