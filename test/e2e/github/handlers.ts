import type { Handler } from "./call.js";
import * as checks from "./checks.js";
import * as comments from "./comments.js";
import * as contents from "./contents.js";
import * as pulls from "./pulls.js";
import * as reviews from "./reviews.js";

/** What answers each operation of the description. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  "checks/create": checks.createCheckRun,
  "checks/get": checks.getCheckRun,
  "checks/list-for-ref": checks.listCheckRuns,
  "checks/update": checks.updateCheckRun,
  "code-scanning/upload-sarif": checks.uploadSarif,
  "git/get-blob": contents.gitBlob,
  "git/get-commit": contents.gitCommit,
  "git/get-tree": contents.gitTree,
  "issues/create-comment": comments.createComment,
  "issues/delete-comment": comments.deleteComment,
  "issues/get-comment": comments.getComment,
  "issues/list-comments": comments.listComments,
  "issues/update-comment": comments.updateComment,
  "pulls/create-review": reviews.createReview,
  "pulls/get": pulls.getPull,
  "pulls/list-files": pulls.listFiles,
  "pulls/list-review-comments": reviews.listReviewComments,
  "pulls/list-reviews": reviews.listReviews,
  "repos/compare-commits-with-basehead": pulls.compare,
  "repos/get": pulls.getRepository,
  "repos/get-commit": pulls.getCommit,
  "repos/get-content": contents.contents,
  "users/get-authenticated": pulls.getUser,
};
