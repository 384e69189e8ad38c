import { bytes, type Entry, type Files, hash } from "./objects.js";

/** One file of a pull request or a comparison, as GitHub lists it. */
export interface ChangedFile {
  readonly filename: string;
  readonly status:
    | "added"
    | "removed"
    | "modified"
    | "renamed"
    | "copied"
    | "changed"
    | "unchanged";
  readonly previous_filename?: string;
  /** Absent for binary and large files, and where nothing but the name changed. */
  readonly patch?: string;
  readonly sha?: string | null;
  readonly additions?: number;
  readonly deletions?: number;
}

/** What differs between two revisions. A rename is seen only where the content is the same. */
export function changes(base: Files, head: Files): ChangedFile[] {
  const gone = new Map<string, string>();
  for (const [path, entry] of Object.entries(base))
    if (!Object.hasOwn(head, path)) gone.set(path, identity(entry));
  const result: ChangedFile[] = [];
  for (const [path, entry] of Object.entries(head)) {
    const before = Object.hasOwn(base, path) ? base[path] : undefined;
    const sha = identity(entry);
    if (before !== undefined) {
      if (identity(before) === sha && kind(before) === kind(entry)) continue;
      const status = kind(before) === kind(entry) ? "modified" : "changed";
      result.push({ filename: path, status, sha, ...difference(before, entry) });
      continue;
    }
    const [from] = [...gone].find(([, known]) => known === sha) ?? [];
    if (from === undefined)
      result.push({ filename: path, status: "added", sha, ...difference(undefined, entry) });
    else {
      gone.delete(from);
      result.push({ filename: path, status: "renamed", sha, previous_filename: from });
    }
  }
  for (const [path, sha] of gone)
    result.push({ filename: path, status: "removed", sha, ...difference(base[path], undefined) });
  return result.sort((a, b) => Buffer.compare(Buffer.from(a.filename), Buffer.from(b.filename)));
}

const kind = (entry: Entry) =>
  typeof entry !== "object" || entry instanceof Uint8Array || "big" in entry
    ? "file"
    : Object.keys(entry)[0];

const identity = (entry: Entry) =>
  typeof entry === "object" && "submodule" in entry ? entry.submodule : hash("blob", bytes(entry));

function difference(before: Entry | undefined, after: Entry | undefined): Partial<ChangedFile> {
  const old = text(before);
  const now = text(after);
  if (old === undefined || now === undefined) return {};
  const steps = script(old, now);
  const count = (sign: string) => steps.filter((step) => step.startsWith(sign)).length;
  return { patch: hunks(steps), additions: count("+"), deletions: count("-") };
}

/** `undefined` is what git calls binary. */
function text(entry: Entry | undefined): string | undefined {
  if (entry === undefined) return "";
  if (typeof entry === "object" && "submodule" in entry)
    return `Subproject commit ${entry.submodule}\n`;
  if (typeof entry === "object" && "big" in entry) return undefined;
  const content = bytes(entry);
  return content.includes(0) ? undefined : content.toString("utf8");
}

const NO_NEWLINE = "\n\\ No newline at end of file";

function rows(content: string): string[] {
  const lines = content.split("\n");
  const last = lines.pop() ?? "";
  return last === "" ? lines : [...lines, last + NO_NEWLINE];
}

/** Lines with the sign of a unified diff, by the longest common subsequence. */
function script(old: string, now: string): string[] {
  const a = rows(old);
  const b = rows(now);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const same = (lines: readonly string[]) => lines.map((line) => ` ${line}`);
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

function middle(a: readonly string[], b: readonly string[]): string[] {
  const width = b.length + 1;
  // What would take too much memory is one block out, one block in: still a true difference.
  if (a.length * width > 4_000_000)
    return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)];
  const common = new Uint32Array((a.length + 1) * width);
  const length = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const result: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      result.push(` ${a[i++]}`);
      j++;
    } else if (i < a.length && (j === b.length || length(i + 1, j) >= length(i, j + 1)))
      result.push(`-${a[i++]}`);
    else result.push(`+${b[j++]}`);
  }
  return result;
}

const CONTEXT = 3;

/** The changed lines with three around them, as GitHub's `patch`: without the names of the files. */
function hunks(steps: readonly string[]): string {
  const near = steps.map(() => false);
  steps.forEach((step, i) => {
    if (!step.startsWith(" ")) near.fill(true, Math.max(0, i - CONTEXT), i + CONTEXT + 1);
  });
  const result: string[] = [];
  let old = 1;
  let now = 1;
  for (let i = 0; i < steps.length; ) {
    let end = i;
    while (end < steps.length && near[end] === true) end++;
    const part = steps.slice(i, Math.max(end, i + 1));
    const before = part.filter((step) => !step.startsWith("+")).length;
    const after = part.filter((step) => !step.startsWith("-")).length;
    if (end > i) result.push(`@@ -${range(old, before)} +${range(now, after)} @@`, ...part);
    old += before;
    now += after;
    i += part.length;
  }
  return result.join("\n");
}

/** A part without lines starts at the line before it; a count of one is not written. */
function range(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? `${start}` : `${start},${count}`;
}
