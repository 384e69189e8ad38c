import { type Message, message } from "../../messages/index.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import { UserError } from "../../model/errors.js";
import { faultMessage, type HubClient, type HubFault } from "../../model/hub-client.js";
import {
  type HubOwnerSpec,
  type HubSpec,
  hubSpecText,
  hubTargetText,
} from "../../model/hub-spec.js";
import { MOST_FILES } from "./offered-files.js";
import type { ReadRepository } from "./read-repository.js";

/** A target that cannot be read: as the error of a run, and as a diagnostic where the run has something else to look at. */
export interface TargetProblem {
  readonly error: UserError;
  readonly diagnostic: RaisedDiagnostic;
}

const problem = (code: string, text: Message, hint: Message | undefined): TargetProblem => ({
  error: new UserError(code, text, hint),
  diagnostic: { code, severity: "fatal", message: text, ...(hint ? { hint } : {}) },
});

/** Tells that a target which was named cannot be read, and what may be meant instead. */
export async function refusal(
  client: HubClient,
  spec: HubSpec,
  fault: HubFault,
): Promise<TargetProblem> {
  const other: HubSpec = { ...spec, kind: spec.kind === "model" ? "dataset" : "model" };
  const isOther = fault === "not-found" && (await client.card(other)).status === "card";
  const hint = isOther
    ? message("did-you-mean", { word: hubSpecText(other) })
    : hintFor(spec.hub, fault);
  return problem("target-unreadable", unreadableText(hubSpecText(spec), fault), hint);
}

/** Tells that a repository of an owner cannot be read, or has no card. */
export function unreadable(spec: HubSpec, fault: HubFault): RaisedDiagnostic {
  const hint = hintFor(spec.hub, fault);
  return {
    code: "repository-unreadable",
    severity: "warning",
    message: unreadableText(hubSpecText(spec), fault),
    ...(hint ? { hint } : {}),
  };
}

const unreadableText = (target: string, fault: HubFault): Message =>
  message("target.unreadable", {
    target,
    reason: fault === "over-limit" ? message("target.too-many-requests") : faultMessage(fault),
  });

/** Tells that not everything of an owner could be listed: what is missing was not looked at. */
export const unlistedOwner = (owner: HubOwnerSpec, fault: HubFault): TargetProblem =>
  problem(
    "target-unlisted",
    message("target.unlisted", {
      owner: hubTargetText(owner),
      reason: listReason(fault),
    }),
    hintFor(owner.hub, fault),
  );

/** Returns why a list is not whole; some faults mean another thing than of a card. */
function listReason(fault: HubFault): Message {
  switch (fault) {
    case "not-found":
      return message("target.no-owner");
    case "invalid":
      return message("target.no-list");
    case "too-large":
    case "over-limit":
      return message("target.list-too-large");
    case "offline":
      return message("target.list-offline");
    default:
      return faultMessage(fault);
  }
}

/** Tells that an owner shows nothing. The oldest models have a name that reads like an owner. */
export async function emptyOwner(
  client: HubClient,
  owner: HubOwnerSpec,
): Promise<RaisedDiagnostic> {
  const model: HubSpec = { hub: owner.hub, kind: "model", id: owner.owner };
  const isModel = owner.hub === "hub" && (await client.card(model)).status === "card";
  return {
    code: "owner-empty",
    severity: "warning",
    message: message("target.owner-empty", { owner: hubTargetText(owner) }),
    hint: isModel
      ? message("did-you-mean", { word: hubSpecText(model) })
      : (hintFor(owner.hub, "not-found") ?? message("target.check-name")),
  };
}

/** Tells that a repository is called something else now. */
export const renamed = (asked: HubSpec, spec: HubSpec): RaisedDiagnostic => ({
  code: "target-renamed",
  severity: "warning",
  message: message("target.renamed", { target: hubSpecText(asked), now: hubSpecText(spec) }),
});

/** Tells which files of a repository were not looked at, and why. */
export function missingFiles({
  spec,
  missing,
  unlisted,
  omitted,
}: ReadRepository): RaisedDiagnostic[] {
  const target = hubSpecText(spec);
  const warning = (code: string, text: Message): RaisedDiagnostic => ({
    code,
    severity: "warning",
    message: text,
  });
  return [
    ...(unlisted === undefined
      ? []
      : [
          warning(
            "files-unlisted",
            message("target.files-unlisted", { target, reason: treeReason(unlisted) }),
          ),
        ]),
    ...[...missing].map(([fault, count]) =>
      warning(
        "files-unread",
        message("target.files-unread", { count, target, reason: fileReason(fault) }),
      ),
    ),
    ...(omitted === 0
      ? []
      : [
          warning(
            "files-omitted",
            message("target.files-omitted", { count: omitted, target, most: MOST_FILES.documents }),
          ),
        ]),
  ];
}

/** Returns why nobody knows which files a repository has. */
function treeReason(fault: HubFault): Message {
  switch (fault) {
    case "too-large":
      return message("target.too-many-files");
    case "invalid":
      return message("target.no-list");
    default:
      return fileReason(fault);
  }
}

/** Returns why a file beside the card is missing. */
function fileReason(fault: HubFault): Message {
  switch (fault) {
    case "too-large":
      return message("target.file-too-large");
    case "invalid":
      return message("target.no-text");
    case "over-limit":
      return message("target.too-many-requests");
    default:
      return faultMessage(fault);
  }
}

/** Returns what to do about a fault; only the Hugging Face Hub is asked with a token. */
function hintFor(hub: HubSpec["hub"], fault: HubFault): Message | undefined {
  switch (fault) {
    case "not-found":
      return message(hub === "hub" ? "target.check-name-or-token" : "target.check-name");
    case "gated":
      return hub === "hub" ? message("target.token-with-access") : undefined;
    case "denied":
      return hub === "hub" ? message("target.check-token") : undefined;
    case "rate-limited":
      return message(hub === "hub" ? "target.wait-or-token" : "target.wait");
    case "offline":
      return message("target.without-offline");
    default:
      return undefined;
  }
}
