import { type Message, message } from "../messages/index.js";
import type { HubOwnerSpec, HubSpec } from "./hub-spec.js";

/**
 * What a hub itself states in place of a card, and what can be locked: `not-found` (never created, deleted, taken down, or
 * private), `gated` (only for people who agreed to conditions, and its metadata are closed too), `no-card`.
 */
export const STATED_HUB_FAULTS = ["not-found", "gated", "no-card"] as const;

/**
 * Why a hub shows no card: what it states, or how one run went: `denied` (a token is missing or refused), `rate-limited`,
 * `timeout`, `unreachable`, `too-large`, `redirected` (to another host, or in circles), `invalid` (not what a hub answers),
 * `offline`, `over-limit` (the run has asked enough).
 */
export const HUB_FAULTS = [
  ...STATED_HUB_FAULTS,
  "denied",
  "rate-limited",
  "timeout",
  "unreachable",
  "too-large",
  "redirected",
  "invalid",
  "offline",
  "over-limit",
] as const;
export type HubFault = (typeof HUB_FAULTS)[number];

/** Returns why a hub shows no card, as the end of a sentence. */
export const faultMessage = (fault: HubFault): Message => message(`hub-fault.${fault}`);

/** True for what a hub itself states, and what another run would be told as well. */
export const isStatedFault = (fault: HubFault): boolean =>
  STATED_HUB_FAULTS.some((word) => word === fault);

/** The card of a repository on a hub, at one commit. */
export interface HubCard {
  readonly status: "card";
  /** Id that the repository has now; after a renaming it differs from the one that was asked for. */
  readonly id: string;
  /** Commit of the default branch that was read. */
  readonly commit: string;
  /** Text of its `README.md`; of a gated repository perhaps only its metadata, as front matter. */
  readonly text: string;
  /** The hub gives the files only to people who agreed to conditions. */
  readonly gated: boolean;
  /** The text is made of its metadata, because the card itself is closed: its lines are not those of the file. */
  readonly metadataOnly?: boolean;
  /** Day on which the hub was asked, `YYYY-MM-DD`: an earlier one where the answer comes from the cache. */
  readonly read: string;
}

/** What came of asking a hub for a card. */
export type HubAnswer = HubCard | HubFaultAnswer;

/** Asks hubs for cards. Nothing of a repository is sent but ids, and no answer, whatever it is, makes a call fail. */
export interface CardClient {
  /** Asks for the card of a repository, at the newest commit of its default branch. */
  card(spec: HubSpec): Promise<HubAnswer>;
  /** Asks for the text of one file of a repository at a commit; `not-found` where the commit holds none at the path. */
  file(spec: HubSpec, commit: string, path: string): Promise<string | HubFaultAnswer>;
}

/** Asks hubs for cards, files and lists in one run. */
export interface HubClient extends CardClient {
  /** The day of the run, `YYYY-MM-DD`, on which what is asked now is read. */
  readonly date: string;
  /** Requests sent so far, those after redirects and retries included. */
  readonly requests: number;
  /** Asks for the paths of the files of a repository at a commit. */
  paths(spec: HubSpec, commit: string): Promise<readonly string[] | HubFaultAnswer>;
  /** Returns the address at which people see the lines of a file of a repository at a commit. */
  fileUrl(spec: HubSpec, commit: string, path: string): string;
  /** Lists the models and data sets of an owner, by pages; ends with a fault where the hub did not show all. */
  repositories(owner: HubOwnerSpec): AsyncIterable<HubSpec | HubFaultAnswer>;
}

export interface HubFaultAnswer {
  readonly status: "none";
  readonly fault: HubFault;
  /** Day on which the hub stated it, `YYYY-MM-DD`: only for what can be locked. */
  readonly read?: string;
}
