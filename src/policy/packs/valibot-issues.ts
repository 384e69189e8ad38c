import type * as v from "valibot";

/** What a validator complained of, each with the path to its place. */
export const issues = (list: readonly v.BaseIssue<unknown>[]): string[] =>
  list.map((issue) => {
    const { path, message } = deepest(issue);
    return `${path.length === 0 ? "" : `/${path.join("/")}: `}${message}`;
  });

/** One complaint, with the path to its place. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly issue: v.BaseIssue<unknown>;
}

/** Of the complaints of a union's options, the one that got farthest; of equals the last, a comparison of a condition. */
export function deepest(issue: v.BaseIssue<unknown>): Complaint {
  const path = issue.path?.map((item) => item.key as string | number) ?? [];
  const inner = (issue.issues ?? [])
    .map(deepest)
    .reduce<Complaint | undefined>(
      (best, one) => (best === undefined || one.path.length >= best.path.length ? one : best),
      undefined,
    );
  return inner === undefined
    ? { path, message: issue.message, issue }
    : { ...inner, path: [...path, ...inner.path] };
}
