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

/** True if a name is a place outside this machine's folders; a built-in name is not one. */
export const isRemote = (text: string): boolean => /^(?:npm:|github:|git\+)/.test(text);

/** True if a name is a folder of this machine, or of the package or repository that names it. */
export const isPath = (text: string): boolean => /^(?:\.{1,2}$|\.{0,2}\/)/.test(text);

/** Reads the notation. Nothing of what it says is asked of anybody here. */
export function parseSpec(text: string): PackSpec {
  if (isPath(text)) return { kind: "folder", path: text };
  if (text.startsWith("npm:")) return npmSpec(text);
  if (text.startsWith(GITHUB)) return githubSpec(text);
  if (text.startsWith("git+")) return gitSpec(text);
  if (/^(?:git@|ssh:|git:)/.test(text)) throw noSsh(text);
  throw invalid(
    message("source.not-a-place", { place: withoutCredentials(text) }),
    message("source.write-place"),
  );
}

/** Returns the one way to write a place: what `origin` holds, and what relative `extends` start from. */
export function specText(spec: PackSpec): string {
  if (spec.kind === "folder") return spec.path;
  const { folder } = spec;
  if (spec.kind === "npm") return `npm:${spec.name}${folder && `/${folder}`}@${spec.range}`;
  const [scheme, between] = spec.repository.startsWith(GITHUB) ? ["", "/"] : ["git+", "//"];
  return `${scheme}${spec.repository}${folder && between + folder}@${spec.ref}`;
}

/**
 * Returns the place that a pack names when it extends a path: in the same package or repository, at the same version.
 * Paths that leave it are refused, for they would name what nobody pinned.
 */
export function relativeSpec(extender: string, path: string): string {
  const spec = parseSpec(extender);
  if (spec.kind === "folder")
    throw invalid(
      message("source.is-folder", { place: withoutCredentials(extender) }),
      message("source.resolve-against-folder"),
    );
  const steps = spec.folder === "" ? [] : spec.folder.split("/");
  if (path.startsWith("/")) throw leaves(extender, path);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) throw leaves(extender, path);
  }
  return specText({ ...spec, folder: checkedFolder(steps.join("/"), withoutCredentials(path)) });
}

/** Returns what `extends` of a pack names: `by` is where that pack came from, a folder or the text of a place. */
export function extendedSpec(spec: string, extender: string | undefined): string {
  if (extender === undefined || !isRemote(extender)) return spec;
  if (isPath(spec)) return relativeSpec(extender, spec);
  // A pack from elsewhere must not reach into this machine by a name that looks remote.
  if (/^git\+(?:file|http):/.test(spec) && !/^git\+(?:file|http):/.test(extender))
    throw leaves(extender, spec);
  return spec;
}

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,200}\/)?[a-z0-9~-][a-z0-9._~-]{0,200}$/;

function npmSpec(text: string): PackSpec {
  const body = text.slice("npm:".length);
  const separator = body.indexOf("@", 1);
  const path = separator < 0 ? body : body.slice(0, separator);
  const range = separator < 0 ? "latest" : body.slice(separator + 1).trim();
  const steps = path.split("/");
  const nameSteps = path.startsWith("@") ? 2 : 1;
  const name = steps.slice(0, nameSteps).join("/");
  if (!PACKAGE.test(name) || name.length > 214)
    throw invalid(
      message("source.no-package", { place: withoutCredentials(text) }),
      message("source.write-npm", EXAMPLES.npm),
    );
  if (!/^[\w.+~^<>=*| -]{1,100}$/.test(range))
    throw invalid(
      message("source.no-range", { place: withoutCredentials(text) }),
      message("source.write-npm-or-version", { package: EXAMPLES.npm.package }),
    );
  const folder = checkedFolder(steps.slice(nameSteps).join("/"), withoutCredentials(text));
  return { kind: "npm", name, range, folder };
}

function githubSpec(text: string): PackSpec {
  const { place: path, ref } = parted(text.slice(GITHUB.length), text);
  const [owner = "", name = "", ...steps] = path.split("/");
  const isNamed = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
  if (!isNamed || name === "." || name === "..")
    throw invalid(
      message("source.no-repository", { place: withoutCredentials(text) }),
      message("source.write", { example: EXAMPLES.github }),
    );
  const repository = `${GITHUB}${owner}/${name.replace(/\.git$/, "")}`;
  return {
    kind: "git",
    repository,
    ref,
    folder: checkedFolder(steps.join("/"), withoutCredentials(text)),
  };
}

function gitSpec(text: string): PackSpec {
  const [, scheme = "", host = "", pathAndRef = ""] =
    /^git\+([a-z]+):\/\/([^/]*)(\/.*)?$/.exec(text) ?? [];
  if (/^ssh/.test(scheme) || text.startsWith("git+git@")) throw noSsh(text);
  if (host.includes("@"))
    throw invalid(
      message("source.credentials", { place: `git+${scheme}://…` }),
      message("source.use-token"),
    );
  const { place: location, ref } = parted(pathAndRef, text);
  const [path = "", folder = "", ...others] = location.split("//");
  const readable =
    pathAndRef !== "" && !/[?#\\]/.test(location) && /[^/]/.test(path) && others.length === 0;
  if (!readable)
    throw invalid(
      message("source.no-repository", { place: withoutCredentials(text) }),
      message("source.write", { example: EXAMPLES.git }),
    );
  const repository = `${scheme}://${host}${path.replace(/\/{1,9}$/, "")}`;
  checkTransport(scheme, host, text);
  return { kind: "git", repository, ref, folder: checkedFolder(folder, withoutCredentials(text)) };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
const HOST =
  /^(?:[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,20}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

function checkTransport(scheme: string, host: string, text: string): void {
  if (scheme === "file" && host === "") return;
  if (scheme === "https" && HOST.test(host)) return;
  if (scheme === "http" && LOOPBACK.test(host)) return;
  throw scheme === "http"
    ? invalid(
        message("source.not-encrypted", { place: withoutCredentials(text) }),
        message("source.use-https"),
      )
    : invalid(
        message("source.transport", { place: withoutCredentials(text) }),
        message("source.write-git-or-mirror", { git: EXAMPLES.git }),
      );
}

/** Splits a place into folder and ref: the first @ divides them, so that a ref may hold another. */
function parted(pathAndRef: string, text: string): { place: string; ref: string } {
  const separator = pathAndRef.indexOf("@");
  const ref = separator < 0 ? "HEAD" : pathAndRef.slice(separator + 1).trim();
  // Source: git, Documentation/git-check-ref-format, with the signs of ranges. Never an option of git.
  const readable = ref.length <= 200 && !/^[-/]|\.\.|[\p{Cc}\p{Cf}:?[\]\\"'`$;&]|\/$/u.test(ref);
  if (ref === "" || !readable)
    throw invalid(
      message("source.no-ref", { place: withoutCredentials(text) }),
      message("source.write", { example: EXAMPLES.github }),
    );
  return { place: separator < 0 ? pathAndRef : pathAndRef.slice(0, separator), ref };
}

/** Returns a folder in a package or repository, without a slash at either end. */
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

/** Returns a place as it was written, but for credentials. */
const withoutCredentials = (text: string): string =>
  /:\/\/[^/]*@/.test(text) ? text.replace(/:\/\/[^/]*@/, "://…@") : text;

const invalid = (problem: Message, hint: Message) =>
  new UserError("pack-source-invalid", problem, hint);

const noSsh = (text: string) =>
  invalid(
    message("source.ssh", { place: withoutCredentials(text) }),
    message("source.write-github-or-git", { github: EXAMPLES.github, git: EXAMPLES.git }),
  );

const leaves = (extender: string, path: string) =>
  new UserError(
    "pack-hostile",
    message("source.leaves-package", {
      place: withoutCredentials(extender),
      path: withoutCredentials(path),
    }),
    message("source.do-not-use"),
  );
