import { type Api, allPages } from "../api.js";
import { ANYTHING, COMMENTS, CREATED } from "../api-answers.js";
import { createOnce } from "./create-once.js";

/** Comments that are looked through for ours; a longer thread gets a second one rather than none. */
const MOST_COMMENTS = 2000;

export interface StickyComment {
  readonly number: number;
  /** First line of the comment, hidden. */
  readonly marker: string;
  /** Login of the account that the token belongs to. */
  readonly author: string;
  readonly body: string;
  /** False: only what is there already is brought up to date. */
  readonly create: boolean;
}

interface Comment {
  readonly id: number | bigint;
  readonly body: string;
}

/** Keeps one comment up to date. A stranger who copies the marker gets nothing: the author is checked. */
export async function postComment(api: Api, comment: StickyComment): Promise<void> {
  const { number, body } = comment;
  const earlier = await ours(api, comment);
  if (earlier?.body === body || (earlier === undefined && !comment.create)) return;
  if (earlier === undefined)
    await createOnce(
      api,
      async () => {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        const { id } = await api.ask(route, { issue_number: number, body }, CREATED);
        return { id, body };
      },
      () => ours(api, comment),
    );
  else
    await api.ask(
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { comment_id: earlier.id, body },
      ANYTHING,
    );
}

async function ours(
  api: Api,
  { number, marker, author }: StickyComment,
): Promise<Comment | undefined> {
  const comments =
    (await allPages(
      (page) =>
        api.ask(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
          { issue_number: number, ...page },
          COMMENTS,
        ),
      MOST_COMMENTS,
    )) ?? [];
  const match = comments.find(
    ({ user, body }) => user?.login === author && body?.startsWith(`${marker}\n`) === true,
  );
  return match && { id: match.id, body: match.body ?? "" };
}
