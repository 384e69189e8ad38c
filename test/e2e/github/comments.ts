import { base, type Call, type Handler, links, notFound, Refusal, slice, web } from "./call.js";
import { numbered, pullOf } from "./pulls.js";
import { app, node, user } from "./resources.js";
import { type Comment, now } from "./state.js";

/** Comments in the conversation of a pull request: to the API those of an issue. */

const CHARACTERS = 65_536;

export const listComments: Handler = (call) => {
  const { number } = pullOf(call);
  const since = String(call.values.since ?? "");
  const all = call.state.comments.filter(
    ({ issue, updatedAt }) => issue === number && updatedAt >= since,
  );
  const headers = links(call, numbered(call, `issues/${number}/comments`), all.length);
  return { status: 200, body: slice(call, all).map((one) => shape(call, one)), headers };
};

export const createComment: Handler = (call) => {
  const { state } = call;
  const pull = pullOf(call);
  if (pull.locked) throw new Refusal(403, "Unable to create comment because issue is locked.");
  const comment = state.comment(pull.number, bodyOf(call), state.login, state.app);
  const body = shape(call, comment);
  return { status: 201, body, headers: { location: body.url } };
};

export const getComment: Handler = (call) => ({ status: 200, body: shape(call, found(call)) });

export const updateComment: Handler = (call) => {
  const comment = found(call);
  comment.body = bodyOf(call);
  comment.updatedAt = now();
  return { status: 200, body: shape(call, comment) };
};

export const deleteComment: Handler = (call) => {
  const { comments } = call.state;
  comments.splice(comments.indexOf(found(call)), 1);
  return { status: 204 };
};

function found({ state, values }: Call): Comment {
  const comment = state.comments.find(({ id }) => id === Number(values.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

function bodyOf({ body }: Call): string {
  const text = String((body as { body: unknown }).body);
  const refuse = (message: string) =>
    new Refusal(422, "Validation Failed", {
      errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message }],
    });
  if (text.trim() === "") throw refuse("Body cannot be blank");
  if ([...text].length > CHARACTERS)
    throw refuse(`Body is too long (maximum is ${CHARACTERS} characters)`);
  return text;
}

function shape(call: Call, comment: Comment) {
  const { id, issue } = comment;
  return {
    url: `${base(call)}/issues/comments/${id}`,
    html_url: `${web(call)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${base(call)}/issues/${issue}`,
    id,
    node_id: node("IC", id),
    user: user(comment.user, call.urls),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: comment.user.type === "Bot" ? "NONE" : "CONTRIBUTOR",
    performed_via_github_app: comment.app === null ? null : app(comment.app, call.urls),
  };
}
